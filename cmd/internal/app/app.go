// Package app is what the commands share: how they start, log, read keys and
// print their one line of JSON.
package app

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"os"
	"os/signal"
	"strings"
	"syscall"
	"time"

	"github.com/rs/zerolog"
	"github.com/urfave/cli/v2"
	"golang.org/x/term"
)

// Version is set by the build.
var Version = "dev"

// Main runs a command line program until it is done or the process gets an
// interrupt or a termination signal, and exits with its code.
func Main(a *cli.App) {
	ctx, stop := signal.NotifyContext(context.Background(), os.Interrupt, syscall.SIGTERM)
	defer stop()
	// A second signal ends the process at once.
	context.AfterFunc(ctx, stop)
	a.Version = Version
	a.EnableBashCompletion = true
	a.Writer = os.Stderr // stdout is for results
	a.ExitErrHandler = func(*cli.Context, error) {}
	err := a.RunContext(ctx, os.Args)
	var coded cli.ExitCoder
	switch {
	case err == nil:
	case errors.As(err, &coded):
		if m := coded.Error(); m != "" {
			fmt.Fprintln(os.Stderr, m)
		}
		os.Exit(coded.ExitCode())
	default:
		fmt.Fprintf(os.Stderr, "%s: %s\n", a.Name, err)
		os.Exit(1)
	}
}

// LogFlags set how a service logs.
var LogFlags = []cli.Flag{
	&cli.StringFlag{Name: "log-level", Value: "info", EnvVars: []string{"POF_LOG_LEVEL"}, Usage: "trace, debug, info, warn or error"},
	&cli.StringFlag{Name: "log-format", Value: "text", EnvVars: []string{"POF_LOG_FORMAT"}, Usage: "text or json, always to stderr"},
}

// Logger makes the logger that LogFlags ask for, for a service of that name.
func Logger(c *cli.Context, service string) (zerolog.Logger, error) {
	level, err := zerolog.ParseLevel(c.String("log-level"))
	if err != nil || level == zerolog.NoLevel {
		return zerolog.Nop(), fmt.Errorf("--log-level %q: it takes trace, debug, info, warn or error", c.String("log-level"))
	}
	var w io.Writer = os.Stderr
	switch f := c.String("log-format"); f {
	case "json":
	case "text":
		w = zerolog.ConsoleWriter{Out: os.Stderr, TimeFormat: "15:04:05.000", NoColor: !IsTerminal(os.Stderr)}
	default:
		return zerolog.Nop(), fmt.Errorf("--log-format %q: it takes text or json", f)
	}
	zerolog.TimeFieldFormat = time.RFC3339Nano
	return zerolog.New(w).Level(level).With().Timestamp().Str("service", service).Logger(), nil
}

// IsTerminal reports whether a person sees what is written to f. Not every
// character device is a terminal: /dev/null is none.
func IsTerminal(f *os.File) bool { return term.IsTerminal(int(f.Fd())) }

// PrintJSON writes one line of JSON to stdout.
func PrintJSON(v any) error {
	b, err := json.Marshal(v)
	if err != nil {
		return fmt.Errorf("encode the result: %w", err)
	}
	_, err = os.Stdout.Write(append(b, '\n'))
	return err
}

// Faults collects the faults of a configuration, so that all of them are
// reported at once.
type Faults struct{ list []string }

// Check adds err, if there is one, and reports whether there was none.
func (f *Faults) Check(err error) bool {
	if err != nil {
		f.list = append(f.list, strings.Split(err.Error(), "\n")...)
	}
	return err == nil
}

// Add adds a fault.
func (f *Faults) Add(format string, args ...any) { f.Check(fmt.Errorf(format, args...)) }

// Err is nil, or one error that lists every fault.
func (f *Faults) Err() error {
	switch len(f.list) {
	case 0:
		return nil
	case 1:
		return errors.New(f.list[0])
	}
	return fmt.Errorf("%d things are wrong with the configuration:\n  - %s", len(f.list), strings.Join(f.list, "\n  - "))
}
