//go:build cgo && linux

// Command gpucheck checks and measures this machine's NVIDIA cards: it loads the
// kernels, shows what the driver made of them, compares digests with the CPU at
// every size, on generated and on extreme operands, and measures laps beside
// cuBLASLt. It needs no network and no chain, and is built without CUDA; `make
// gpu-check` builds and runs it.
//
// Its exit code is 0 if all cards are right and, where they were measured beside
// cuBLASLt, fast enough; 1 if a card isn't; and 2 if there is no card to check.
package main

import (
	"context"
	"encoding/json"
	"errors"
	"flag"
	"fmt"
	"io"
	"os"
	"os/signal"
	"strconv"
	"strings"

	"github.com/proof-of-flops/proof-of-flops/compute/cuda"
	"github.com/proof-of-flops/proof-of-flops/flops"
)

const (
	exitFault   = 1
	exitNothing = 2
)

// errNothing is wrapped when there is no card to check.
var errNothing = errors.New("there is no card to check")

func main() {
	ctx, stop := signal.NotifyContext(context.Background(), os.Interrupt)
	defer stop()
	good, err := run(ctx, os.Args[1:], os.Stdout, os.Stderr)
	switch {
	case errors.Is(err, flag.ErrHelp):
	case errors.Is(err, errNothing):
		fmt.Fprintln(os.Stderr, "gpucheck:", err)
		os.Exit(exitNothing)
	case err != nil:
		fmt.Fprintln(os.Stderr, "gpucheck:", err)
		os.Exit(exitFault)
	case !good:
		os.Exit(exitFault)
	}
}

// run checks the cards and prints the report.
func run(ctx context.Context, args []string, stdout, stderr io.Writer) (good bool, err error) {
	flags := flag.NewFlagSet("gpucheck", flag.ContinueOnError)
	flags.SetOutput(stderr)
	asJSON := flags.Bool("json", false, "print one line of JSON")
	list := flags.String("sizes", "256,512,1024,2048,4096,8192,16384,32768", "matrix sizes to check and measure")
	quick := flags.Bool("quick", false, "check only, measure nothing")
	if err := flags.Parse(args); err != nil {
		return false, err
	}
	sizes, err := parseSizes(*list)
	if err != nil {
		return false, err
	}
	cards, err := cuda.Find()
	if err != nil {
		return false, fmt.Errorf("%w: %w", errNothing, err)
	}
	fit, unfit := cards.OpenAll()
	r := newReport(cards.Driver, unfit)
	for _, d := range fit {
		card := newCard(d)
		r.Cards = append(r.Cards, card)
		check(ctx, d, sizes, card, stderr)
		if !*quick {
			measure(ctx, d, sizes, card, stderr)
		}
		if err := ctx.Err(); err != nil {
			return false, err
		}
		card.judge()
	}
	good = r.judge()
	if *asJSON {
		return good, json.NewEncoder(stdout).Encode(r)
	}
	return good, r.print(stdout)
}

func parseSizes(list string) (sizes []uint32, err error) {
	for word := range strings.SplitSeq(list, ",") {
		n, err := strconv.ParseUint(strings.TrimSpace(word), 10, 32)
		if err == nil {
			err = flops.CheckSize(uint32(n))
		}
		if err != nil {
			return nil, fmt.Errorf("-sizes %q: it takes powers of two such as 1024,16384: %w", word, err)
		}
		sizes = append(sizes, uint32(n))
	}
	return sizes, nil
}
