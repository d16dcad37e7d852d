package main

import (
	"encoding/hex"
	"io/fs"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"github.com/ethereum/go-ethereum/crypto"

	"github.com/proof-of-flops/proof-of-flops/flops"
	"github.com/proof-of-flops/proof-of-flops/keys"
)

// files are all files below a folder, with their modes.
func files(t *testing.T, dir string) (names []string) {
	t.Helper()
	err := filepath.WalkDir(dir, func(path string, d fs.DirEntry, err error) error {
		if err != nil || d.IsDir() {
			return err
		}
		info, err := d.Info()
		names = append(names, strings.TrimPrefix(path, dir)+" "+info.Mode().String())
		return err
	})
	if err != nil {
		t.Fatal(err)
	}
	return names
}

func TestNewKeysAreEncryptedAndTheirOwnersOnly(t *testing.T) {
	t.Chdir(t.TempDir()) // a careless program would leave files here
	dir := filepath.Join(t.TempDir(), "new", "keys")
	password := filepath.Join(t.TempDir(), "password")
	if err := os.WriteFile(password, []byte("correct horse\n"), 0o600); err != nil {
		t.Fatal(err)
	}
	var got createdKeys
	operateJSON(t, &got, []string{"ecdsa", "bls"}, "keys", "create", "--dir", dir, "--password-file", password, "--json")
	if got.ECDSA == nil || got.BLS == nil || got.ECDSA.Address == nil || got.BLS.OperatorID == nil {
		t.Fatalf("it printed %+v", got)
	}
	if made, want := files(t, dir), []string{"/operator.bls.json -rw-------", "/operator.ecdsa.json -rw-------"}; !slices.Equal(made, want) {
		t.Errorf("it made %q, want %q", made, want)
	}
	if info, err := os.Stat(dir); err != nil || info.Mode().Perm() != 0o700 {
		t.Errorf("the folder has mode %s (%v)", info.Mode(), err)
	}
	if left := files(t, "."); len(left) > 0 {
		t.Errorf("it left %q in the working directory", left)
	}
	account, err := keys.LoadECDSA(got.ECDSA.Keystore, "correct horse")
	if err != nil {
		t.Fatal(err)
	}
	if a := flops.Address(crypto.PubkeyToAddress(account.PublicKey)); a != *got.ECDSA.Address {
		t.Errorf("the keystore holds %s, not %s", a, got.ECDSA.Address)
	}
	key, err := keys.LoadBLS(got.BLS.Keystore, "correct horse")
	if err != nil {
		t.Fatal(err)
	}
	if id := key.Public().ID(); id != *got.BLS.OperatorID {
		t.Errorf("the keystore holds operator %s, not %s", id, got.BLS.OperatorID)
	}
	secret := key.Bytes()
	for _, path := range []string{got.ECDSA.Keystore, got.BLS.Keystore} {
		file, err := os.ReadFile(path)
		if err != nil {
			t.Fatal(err)
		}
		for _, clear := range []string{hex.EncodeToString(crypto.FromECDSA(account)), hex.EncodeToString(secret[:]), "correct horse"} {
			if strings.Contains(strings.ToLower(string(file)), clear) {
				t.Errorf("%s has a secret in the clear", path)
			}
		}
	}

	before, err := os.ReadFile(got.BLS.Keystore)
	if err != nil {
		t.Fatal(err)
	}
	_, stderr, code := operate(t, "keys", "create", "--dir", dir, "--password-file", password, "--type", "bls")
	after, err := os.ReadFile(got.BLS.Keystore)
	if code == 0 || !strings.Contains(stderr, "never overwritten") || err != nil || string(before) != string(after) {
		t.Errorf("a second time: exit code %d, %q (%v)", code, stderr, err)
	}
	stdout, stderr, code := operate(t, "keys", "create", "--dir", dir, "--password-file", password, "--type", "ecdsa", "--name", "answers")
	if code != 0 || !strings.Contains(stdout, "0x") || !strings.Contains(stdout, "answers.ecdsa.json") || strings.Contains(stdout, "bls") {
		t.Errorf("an account alone: exit code %d, %q, %q", code, stdout, stderr)
	}
}

func TestKeysAreMadeUnderAPasswordAndInTheFolderOnly(t *testing.T) {
	dir := t.TempDir()
	empty := filepath.Join(t.TempDir(), "empty")
	if err := os.WriteFile(empty, []byte("\n"), 0o600); err != nil {
		t.Fatal(err)
	}
	for name, c := range map[string]struct{ args, want []string }{
		"nothing named":     {nil, []string{"--dir is missing", "--password-file is missing"}},
		"empty password":    {[]string{"--dir", dir, "--password-file", empty}, []string{"in the clear"}},
		"no password there": {[]string{"--dir", dir, "--password-file", filepath.Join(dir, "none")}, []string{"--password-file", "none"}},
		"out of the folder": {[]string{"--dir", dir, "--password-file", empty, "--name", "../x", "--type", "rsa"}, []string{"--name", "--type"}},
	} {
		stdout, stderr, code := operate(t, append([]string{"keys", "create"}, c.args...)...)
		if code == 0 || stdout != "" {
			t.Errorf("%s: exit code %d, stdout %q", name, code, stdout)
		}
		for _, want := range c.want {
			if !strings.Contains(stderr, want) {
				t.Errorf("%s: %q lacks %q", name, stderr, want)
			}
		}
	}
	if made := files(t, dir); len(made) > 0 {
		t.Errorf("refused commands made %q", made)
	}
}
