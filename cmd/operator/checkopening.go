package main

import (
	"context"
	"errors"
	"fmt"
	"io"
	"os"
	"runtime"
	"strconv"

	"github.com/urfave/cli/v2"

	"github.com/proof-of-flops/proof-of-flops/cmd/internal/app"
	"github.com/proof-of-flops/proof-of-flops/compute"
	"github.com/proof-of-flops/proof-of-flops/compute/devices"
	"github.com/proof-of-flops/proof-of-flops/flops"
)

var checkOpeningCommand = &cli.Command{
	Name:      "check-opening",
	Usage:     "check an opening's paths, and its tiles by computing them again",
	ArgsUsage: "FILE",
	Description: `FILE is what operator open --json printed, or - for stdin. The verdict goes to
stdout, the reason to stderr, and the exit code is 0 only for OK.
BAD_OPENING: the file is malformed, or its paths don't lead to the work root.
WRONG_TILE: a digest is not that of its tile.

   operator check-opening opening.json --col 3`,
	Flags: []cli.Flag{
		&cli.StringFlag{Name: "col", Usage: "`TJ`, the tile column to compute, from 0", DefaultText: "all"},
		app.JSONFlag,
	},
	Action: checkOpening,
}

// openingVerdict is the JSON of `operator check-opening`.
type openingVerdict struct {
	Verdict flops.Verdict `json:"verdict"`
	Code    uint8         `json:"code"`
	Reason  string        `json:"reason"`
}

func checkOpening(c *cli.Context) error {
	f := app.Check(c)
	path := app.OneArgument(c, &f, "FILE")
	col, one := uint64(0), c.String("col") != "" && c.String("col") != "all"
	if one {
		var err error
		if col, err = strconv.ParseUint(c.String("col"), 10, 32); err != nil {
			f.Add("--col %q: it takes a tile column, such as 3", c.String("col"))
		}
	}
	if err := f.Err(); err != nil {
		return err
	}
	o, err := loadOpening(path)
	if err == nil {
		err = o.opening().Verify(o.N, o.Laps, o.WorkRoot)
	}
	if errors.Is(err, flops.ErrBadOpening) {
		return printVerdict(c, flops.VerdictBadOpening, err.Error())
	}
	if err != nil {
		return err
	}
	cols := []uint32{uint32(col)}
	if !one {
		cols = cols[:0]
		for tj := range o.Digests {
			cols = append(cols, uint32(tj))
		}
	} else if col >= uint64(len(o.Digests)) {
		return fmt.Errorf("--col %d: the tile columns of size %d end at %d", col, o.N, len(o.Digests)-1)
	}
	bad, err := o.wrongTile(c.Context, cols)
	if err != nil {
		return err
	}
	if bad != nil {
		return printVerdict(c, flops.VerdictWrongTile,
			fmt.Sprintf("the digest of tile (%d, %d) of lap %d is not %s", bad.Row, bad.Col, bad.Lap, digest(bad.Digest)))
	}
	return printVerdict(c, flops.VerdictOK,
		fmt.Sprintf("row %d of lap %d leads to the work root; tiles computed and found right: %d of %d",
			o.Row, o.Lap, len(cols), len(o.Digests)))
}

// loadOpening reads an opening from a file or, if path is -, from stdin.
func loadOpening(path string) (*openingFile, error) {
	in := io.Reader(os.Stdin)
	if path != "-" {
		file, err := os.Open(path)
		if err != nil {
			return nil, fmt.Errorf("open the opening: %w", err)
		}
		defer file.Close() //nolint:errcheck // read only
		in = file
	}
	return readOpening(in)
}

// wrongTile computes tiles of the row and returns the first that is wrong.
func (o *openingFile) wrongTile(ctx context.Context, cols []uint32) (*flops.TileClaim, error) {
	claims := make([]flops.TileClaim, len(cols))
	for i, col := range cols {
		claims[i] = flops.TileClaim{Sample: uint32(i), Lap: o.Lap, Row: o.Row, Col: col, Digest: uint64(o.Digests[col])}
	}
	return compute.VerifyTiles(ctx, devices.Tiler(), o.OperatorSeed, o.N, claims, runtime.GOMAXPROCS(0))
}

// printVerdict prints the outcome and turns any but OK into exit code 1.
func printVerdict(c *cli.Context, v flops.Verdict, reason string) error {
	if c.Bool("json") {
		if err := app.PrintJSON(openingVerdict{v, uint8(v), reason}); err != nil {
			return err
		}
	} else {
		fmt.Println(v)
		fmt.Fprintln(os.Stderr, reason)
	}
	if v != flops.VerdictOK {
		return cli.Exit("", 1)
	}
	return nil
}
