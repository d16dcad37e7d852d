// Package app is what the commands share: how they start, log, read flags and keys,
// and print JSON.
package app

import (
	"context"
	"encoding/json"
	"errors"
	"flag"
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

// Main runs a program until it is done, or until the process gets an interrupt or a
// termination signal. It exits with the program's code if that isn't 0.
func Main(a *cli.App) {
	ctx, stop := signal.NotifyContext(context.Background(), os.Interrupt, syscall.SIGTERM)
	defer stop()
	// A second signal ends the process at once.
	context.AfterFunc(ctx, stop)
	setUp(a)
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

// setUp makes all programs behave alike: help, version and completion go to stdout,
// since the user asked for them; a usage error is one line on stderr.
func setUp(a *cli.App) {
	a.Version = version()
	a.EnableBashCompletion = true
	a.ExitErrHandler = func(*cli.Context, error) {}
	cli.VersionPrinter = func(c *cli.Context) { fmt.Fprintln(c.App.Writer, versionLine(c.App)) }
	a.OnUsageError = usageError
	if a.Action == nil {
		a.Action = noCommand
	}
	a.Commands = append(a.Commands, versionCommand(), completionCommand())
	for _, c := range a.Commands {
		setUpCommand(c)
	}
}

// setUpCommand does what setUp does for a command and its subcommands.
func setUpCommand(c *cli.Command) {
	c.OnUsageError = usageError
	if len(c.Subcommands) > 0 && c.Action == nil {
		c.Action = noCommand
	}
	c.HideHelpCommand = len(c.Subcommands) == 0
	for _, sub := range c.Subcommands {
		setUpCommand(sub)
	}
}

// usageError names what is wrong with the flags, and the help on them.
func usageError(c *cli.Context, err error, _ bool) error {
	return fmt.Errorf("%w; see: %s --help", err, c.Command.HelpName)
}

// noCommand is the action of a program without any of its commands: it shows the
// help, or refuses an unknown command.
func noCommand(c *cli.Context) error {
	if c.NArg() > 0 {
		return fmt.Errorf("there is no command %q; see: %s --help", c.Args().First(), c.Command.HelpName)
	}
	return cli.ShowSubcommandHelp(c)
}

// Logger makes the logger that LogFlags ask for, for the service with that
// name.
func Logger(c *cli.Context, service string) (zerolog.Logger, error) {
	var faults []error
	level, err := zerolog.ParseLevel(c.String("log-level"))
	if err != nil || level == zerolog.NoLevel {
		faults = append(faults, fmt.Errorf("--log-level %q: it takes trace, debug, info, warn or error", c.String("log-level")))
	}
	var w io.Writer = os.Stderr
	switch f := c.String("log-format"); f {
	case "json":
	case "text":
		w = zerolog.ConsoleWriter{Out: os.Stderr, TimeFormat: "15:04:05.000", NoColor: !IsTerminal(os.Stderr)}
	default:
		faults = append(faults, fmt.Errorf("--log-format %q: it takes text or json", f))
	}
	if len(faults) > 0 {
		return zerolog.Nop(), errors.Join(faults...)
	}
	zerolog.TimeFieldFormat = time.RFC3339Nano
	return zerolog.New(w).Level(level).With().Timestamp().Str("service", service).Logger(), nil
}

// IsTerminal reports whether f is a terminal. Not every character device is
// one: /dev/null isn't.
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

// Check begins to check a command's configuration. A command that documents no
// arguments takes none.
func Check(c *cli.Context) Faults {
	var f Faults
	if c.NArg() > 0 && c.Command.ArgsUsage == "" {
		f.Add("unexpected argument %q: everything is given by flags", c.Args().First())
	}
	return f
}

// OneArgument returns the argument of a command that takes one, or adds the faults.
// Flags may follow the argument, although the flag package stops there.
func OneArgument(c *cli.Context, f *Faults, what string) string {
	if c.NArg() == 0 {
		f.Add("%s is missing", what)
		return ""
	}
	rest := flag.NewFlagSet(c.Command.Name, flag.ContinueOnError)
	rest.SetOutput(io.Discard) // the error is reported with the others
	var errs []error
	for _, known := range c.Command.Flags {
		errs = append(errs, known.Apply(rest))
	}
	if err := rest.Parse(c.Args().Tail()); err != nil {
		f.Add("%w; see: %s --help", err, c.Command.HelpName)
		return c.Args().First()
	}
	rest.Visit(func(set *flag.Flag) { errs = append(errs, c.Set(set.Name, set.Value.String())) })
	f.Check(errors.Join(errs...))
	if rest.NArg() > 0 {
		f.Add("unexpected argument %q after %s", rest.Arg(0), what)
	}
	return c.Args().First()
}

// Check adds err unless it is nil, and reports whether it is nil.
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
