package main

import (
	"fmt"
	"os"
	"text/tabwriter"

	"github.com/urfave/cli/v2"

	"github.com/proof-of-flops/proof-of-flops/cmd/internal/app"
	"github.com/proof-of-flops/proof-of-flops/flops"
)

var openCommand = &cli.Command{
	Name:  "open",
	Usage: "compute laps of a given seed and open one tile row",
	Description: `The opening is the part of a reveal for one sample: the digests of one row of
tiles of one lap, and the paths, leaf to root, that lead from them to the work
root. It needs no network.

   operator open --operator-seed 0x000102030405060708090a0b0c0d0e0f101112131415161718191a1b1c1d1e1f \
     --size 256 --laps 3 --lap 1 --row 2 --json > opening.json`,
	Flags: app.Flags(jobFlags, []cli.Flag{
		&cli.StringFlag{Name: "lap", Usage: "`K`, the lap to open, from 0"},
		&cli.StringFlag{Name: "row", Usage: "`TI`, the tile row to open, from 0"},
		app.JSONFlag,
	}),
	Action: open,
}

func open(c *cli.Context) error {
	f := app.Check(c)
	j := parseJob(c, &f)
	lap, ok := number(c, &f, "lap", "the lap to open, such as 0")
	if ok && j.laps > 0 && lap >= j.laps {
		f.Add("--lap %d: %d laps end at lap %d", lap, j.laps, j.laps-1)
	}
	row, ok := number(c, &f, "row", "the tile row to open, such as 0")
	if m := uint64(j.n / flops.TileEdge); ok && flops.CheckSize(j.n) == nil && row >= m {
		f.Add("--row %d: the tile rows of size %d end at %d", row, j.n, m-1)
	}
	if err := f.Err(); err != nil {
		return err
	}
	res, err := j.run(c.Context)
	if err != nil {
		return err
	}
	openings, err := res.Open(c.Context, j.devices, j.seed, []flops.Sample{{Lap: lap, Row: uint32(row)}})
	if err != nil {
		return err
	}
	file := newOpeningFile(j.seed, res.Work(), &openings[0])
	if c.Bool("json") {
		return app.PrintJSON(file)
	}
	return file.print()
}

// print writes the opening for a person.
func (o *openingFile) print() error {
	out := tabwriter.NewWriter(os.Stdout, 0, 0, 2, ' ', 0)
	fmt.Fprintf(out, "work root\t%s\n", o.WorkRoot)
	fmt.Fprintf(out, "opened\trow %d of lap %d, of %d laps of size %d\n", o.Row, o.Lap, o.Laps, o.N)
	for col, d := range o.Digests {
		fmt.Fprintf(out, "digest %d\t%s\n", col, d)
	}
	for level, h := range o.RowPath {
		fmt.Fprintf(out, "row path %d\t%s\n", level, h)
	}
	for level, h := range o.LapPath {
		fmt.Fprintf(out, "lap path %d\t%s\n", level, h)
	}
	return out.Flush()
}
