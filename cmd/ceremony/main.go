// Command ceremony makes the keys of an epoch ledger's proofs together with others.
package main

import (
	"fmt"
	"os"

	"github.com/urfave/cli/v2"

	"github.com/proof-of-flops/proof-of-flops/cmd/internal/app"
	"github.com/proof-of-flops/proof-of-flops/flops"
	"github.com/proof-of-flops/proof-of-flops/zk"
	"github.com/proof-of-flops/proof-of-flops/zk/ceremony"
)

func main() {
	dir := app.DirFlag("ceremony", "`FOLDER` of the ceremony")
	app.Main(&cli.App{
		Name:  "ceremony",
		Usage: "make the keys of an epoch ledger's proofs together with others",
		Description: `Anybody who knows all secrets behind the keys can forge proofs. In a ceremony
several people add secrets in turn and destroy them: one honest contributor is
enough. docs/ceremony.md has the steps.`,
		Commands: []*cli.Command{
			{
				Name:   "init",
				Usage:  "begin a ceremony",
				Flags:  []cli.Flag{dir, &cli.StringFlag{Name: "shape", Usage: "`SLOTSxSTEPS` of the ledger, such as 64x16"}},
				Action: initialise,
			},
			{
				Name:   "contribute",
				Usage:  "add a contribution to the current phase, with secrets that are drawn and destroyed",
				Flags:  []cli.Flag{dir},
				Action: contribute,
			},
			{
				Name:   "verify",
				Usage:  "check a ceremony from its beginning, and its keys if both phases are over",
				Flags:  []cli.Flag{dir, &cli.StringFlag{Name: "manifest", Usage: "`FILE` of keys that must be this ceremony's"}},
				Action: verify,
			},
			{
				Name:  "finalise",
				Usage: "end a phase with a beacon; after the second, write keys, manifest and verifier",
				Flags: []cli.Flag{
					dir,
					&cli.StringFlag{Name: "beacon", Usage: "`HASH`, 0x and 64 hex digits, that nobody could know before the last contribution"},
					&cli.StringFlag{Name: "out", Value: "keys", Usage: "`FOLDER` for the keys"},
					&cli.StringFlag{Name: "contract", Value: "EpochVerifier", Usage: "`NAME` of the verifier contract"},
				},
				Action: finalise,
			},
		},
	})
}

// A report is what a command prints as JSON when it is done.
type report struct {
	Shape         zk.Shape     `json:"shape"`
	Phase         int          `json:"phase"` // 1 or 2; 3 once both are over
	Contributions [2]int       `json:"contributions"`
	Contribution  *flops.Hash  `json:"contribution,omitempty"` // SHA-256 of the contribution that was added
	Manifest      *zk.Manifest `json:"manifest,omitempty"`
}

func reportOf(t ceremony.Transcript, k *zk.Keys) report {
	r := report{Shape: t.Shape, Phase: t.Phase(), Contributions: [2]int{len(t.Contributions[0]), len(t.Contributions[1])}}
	if k != nil {
		r.Manifest = &k.Manifest
	}
	return r
}

// checked reports on stderr what was checked and found right.
func checked(what string) { fmt.Fprintln(os.Stderr, "right:", what) }

func initialise(c *cli.Context) error {
	f := app.Check(c)
	if err := f.Err(); err != nil {
		return err
	}
	s, err := zk.ParseShape(c.String("shape"))
	if err != nil {
		return fmt.Errorf("--shape: %w", err)
	}
	t, err := ceremony.Init(c.String("dir"), s)
	if err != nil {
		return err
	}
	return app.PrintJSON(reportOf(t, nil))
}

func contribute(c *cli.Context) error {
	f := app.Check(c)
	if err := f.Err(); err != nil {
		return err
	}
	t, sum, err := ceremony.Contribute(c.String("dir"))
	if err != nil {
		return err
	}
	r := reportOf(t, nil)
	r.Contribution = &sum
	return app.PrintJSON(r)
}

func verify(c *cli.Context) error {
	f := app.Check(c)
	if err := f.Err(); err != nil {
		return err
	}
	path := c.String("manifest")
	var want zk.Manifest
	if path != "" {
		var err error
		if want, err = zk.ReadManifest(path); err != nil {
			return fmt.Errorf("--manifest: %w", err)
		}
	}
	t, k, err := ceremony.Verify(c.String("dir"), checked)
	if err != nil {
		return err
	}
	if path != "" {
		if k == nil {
			return fmt.Errorf("--manifest: the ceremony has no keys yet: %w", ceremony.ErrPhase)
		}
		if string(k.Manifest.Bytes()) != string(want.Bytes()) {
			return fmt.Errorf("--manifest %s is not from this ceremony, whose proving key has SHA-256 %s: %w", path, k.Manifest.ProvingKey, zk.ErrKeyMismatch)
		}
		checked("the keys of " + path)
	}
	return app.PrintJSON(reportOf(t, k))
}

func finalise(c *cli.Context) error {
	f := app.Check(c)
	if err := f.Err(); err != nil {
		return err
	}
	var beacon flops.Hash
	if err := beacon.UnmarshalText([]byte(c.String("beacon"))); err != nil {
		return fmt.Errorf("--beacon: %w", err)
	}
	t, k, err := ceremony.Finalise(c.String("dir"), beacon, c.String("out"), c.String("contract"), checked)
	if err != nil {
		return err
	}
	return app.PrintJSON(reportOf(t, k))
}
