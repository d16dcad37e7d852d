package main

import (
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"regexp"
	"text/tabwriter"

	"github.com/ethereum/go-ethereum/crypto"
	"github.com/urfave/cli/v2"

	"github.com/proof-of-flops/proof-of-flops/bls"
	"github.com/proof-of-flops/proof-of-flops/cmd/internal/app"
	"github.com/proof-of-flops/proof-of-flops/flops"
	"github.com/proof-of-flops/proof-of-flops/keys"
)

var keysCommand = &cli.Command{
	Name:  "keys",
	Usage: "make keys",
	Subcommands: []*cli.Command{{
		Name:  "create",
		Usage: "make an Ethereum account and a BLS key, encrypted under a password",
		Description: `Writes NAME.ecdsa.json, a web3 keystore, and NAME.bls.json, EigenLayer's keystore
of a BLS key, into a folder, both readable by their owner only. Existing files
are never overwritten. The secrets are only ever written encrypted: a keystore
without its password is worthless, and so is a password without its keystore.
Keep copies of both, apart from each other.

   (umask 077; head -c 24 /dev/urandom | base64 > password)
   operator keys create --dir keys --password-file password`,
		Flags: []cli.Flag{
			app.DirFlag("", "`FOLDER` for the keystores; it is created if it is missing"),
			&cli.StringFlag{Name: "password-file", Usage: "`FILE` with the password to encrypt them under, in its only line"},
			&cli.StringFlag{Name: "name", Value: "operator", Usage: "`NAME` with which the files' names begin"},
			&cli.StringFlag{Name: "type", Value: "both", Usage: "`KIND` of key to make: ecdsa for an Ethereum account, bls, or both"},
			app.JSONFlag,
		},
		Action: createKeys,
	}},
}

// createdKey is one key in the JSON of `operator keys create`.
type createdKey struct {
	Keystore   string            `json:"keystore"`
	Address    *flops.Address    `json:"address,omitempty"`    // of an Ethereum account
	OperatorID *flops.OperatorID `json:"operatorId,omitempty"` // of a BLS key
	PublicKey  string            `json:"publicKey,omitempty"`  // of a BLS key, in G1
}

// createdKeys is the JSON of `operator keys create`.
type createdKeys struct {
	ECDSA *createdKey `json:"ecdsa,omitempty"`
	BLS   *createdKey `json:"bls,omitempty"`
}

// keyName matches the names that --name takes: none leads out of the folder.
var keyName = regexp.MustCompile(`^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$`)

func createKeys(c *cli.Context) error {
	f := app.Check(c)
	dir, name, kind := c.String("dir"), c.String("name"), c.String("type")
	if dir == "" {
		f.Add("--dir is missing: name the folder for the keystores")
	}
	if !keyName.MatchString(name) {
		f.Add("--name %q: it takes letters, digits, dots, dashes and underscores", name)
	}
	var ecdsaPath, blsPath string // empty if not asked for
	switch kind {
	case "both":
		ecdsaPath, blsPath = filepath.Join(dir, name+".ecdsa.json"), filepath.Join(dir, name+".bls.json")
	case "ecdsa":
		ecdsaPath = filepath.Join(dir, name+".ecdsa.json")
	case "bls":
		blsPath = filepath.Join(dir, name+".bls.json")
	default:
		f.Add("--type %q: it takes ecdsa, bls or both", kind)
	}
	for _, path := range []string{ecdsaPath, blsPath} {
		if path == "" {
			continue
		}
		if _, err := os.Lstat(path); !errors.Is(err, os.ErrNotExist) {
			f.Add("%s exists already, and keys are never overwritten: choose another --dir or --name", path)
		}
	}
	password := newPassword(c, &f)
	if err := f.Err(); err != nil {
		return err
	}
	var (
		made createdKeys
		err  error
	)
	if ecdsaPath != "" {
		if made.ECDSA, err = createECDSA(ecdsaPath, password); err != nil {
			return err
		}
	}
	if blsPath != "" {
		if made.BLS, err = createBLS(blsPath, password); err != nil {
			return err
		}
	}
	if c.Bool("json") {
		return app.PrintJSON(made)
	}
	out := tabwriter.NewWriter(os.Stdout, 0, 4, 2, ' ', 0)
	if k := made.ECDSA; k != nil {
		fmt.Fprintf(out, "Ethereum account\t%s\nits keystore\t%s\n", k.Address, k.Keystore)
	}
	if k := made.BLS; k != nil {
		fmt.Fprintf(out, "operator id (BLS)\t%s\npublic key in G1\t%s\nits keystore\t%s\n", k.OperatorID, k.PublicKey, k.Keystore)
	}
	return out.Flush()
}

// newPassword reads the password for new keys, or adds the fault.
func newPassword(c *cli.Context, f *app.Faults) string {
	path := c.String("password-file")
	if path == "" {
		f.Add("--password-file is missing: name a file with a password, as in (umask 077; head -c 24 /dev/urandom | base64 > password)")
		return ""
	}
	password, err := keys.Password(path, "")
	if err != nil {
		f.Add("--password-file: %w", err)
	} else if password == "" {
		f.Add("--password-file %s is empty: a key under no password is a key in the clear", path)
	}
	return password
}

// createECDSA makes an Ethereum account, and opens its keystore once to check
// it.
func createECDSA(path, password string) (*createdKey, error) {
	key, err := crypto.GenerateKey()
	if err != nil {
		return nil, fmt.Errorf("draw an Ethereum key: %w", err)
	}
	if err := keys.SaveECDSA(path, key, password, keys.Standard); err != nil {
		return nil, err
	}
	back, err := keys.LoadECDSA(path, password)
	if err != nil {
		return nil, fmt.Errorf("check the new keystore: %w", err)
	}
	if !back.Equal(key) {
		return nil, fmt.Errorf("check the new keystore %s: it holds another key; don't use it", path)
	}
	address := flops.Address(crypto.PubkeyToAddress(key.PublicKey))
	return &createdKey{Keystore: path, Address: &address}, nil
}

// createBLS makes a BLS key, and opens its keystore once to check it.
func createBLS(path, password string) (*createdKey, error) {
	key, err := bls.GenerateKey()
	if err != nil {
		return nil, err
	}
	if err := keys.SaveBLS(path, key, password, keys.Standard); err != nil {
		return nil, err
	}
	back, err := keys.LoadBLS(path, password)
	if err != nil {
		return nil, fmt.Errorf("check the new keystore: %w", err)
	}
	if back.Bytes() != key.Bytes() {
		return nil, fmt.Errorf("check the new keystore %s: it holds another key; don't use it", path)
	}
	id, g1 := key.Public().ID(), key.Public().G1
	return &createdKey{Keystore: path, OperatorID: &id, PublicKey: g1.String()}, nil
}
