package keys

import (
	"encoding/json"
	"os"
	"path/filepath"
	"testing"

	"github.com/ethereum/go-ethereum/accounts/keystore"
	"github.com/ethereum/go-ethereum/crypto"

	"github.com/proof-of-flops/proof-of-flops/bls"
)

// FuzzKeystores opens damaged keystores of both kinds with a password.
// Keystores that require much memory or time are only checked, not opened.
func FuzzKeystores(f *testing.F) {
	const password = "correct horse"
	cheap := Strength{n: 2, p: 1}
	account, err := crypto.GenerateKey()
	if err != nil {
		f.Fatal(err)
	}
	key, err := bls.GenerateKey()
	if err != nil {
		f.Fatal(err)
	}
	dir := f.TempDir()
	save := func(name string, write func(path string) error) {
		path := filepath.Join(dir, name)
		if err := write(path); err != nil {
			f.Fatal(err)
		}
		b, err := os.ReadFile(path)
		if err != nil {
			f.Fatal(err)
		}
		f.Add(b)
	}
	save("ecdsa", func(path string) error { return SaveECDSA(path, account, password, cheap) })
	save("bls", func(path string) error { return SaveBLS(path, key, password, cheap) })
	f.Add([]byte(`{"version":3,"crypto":{"kdf":"pbkdf2","kdfparams":{"prf":"hmac-sha256","c":1,"dklen":32,"salt":""},"cipherparams":{"iv":"00000000000000000000000000000000"}}}`))
	f.Add([]byte(`{}`))
	path := filepath.Join(dir, "damaged")
	f.Fuzz(func(t *testing.T, b []byte) {
		var file struct {
			Crypto keystore.CryptoJSON `json:"crypto"`
		}
		if json.Unmarshal(b, &file) == nil && checkCrypto(file.Crypto) == nil {
			number := func(name string) float64 {
				v, _ := file.Crypto.KDFParams[name].(float64)
				return max(v, 1)
			}
			if number("n")*number("r")*number("p") > 1<<12 || number("c") > 1<<12 {
				t.Skip("this would take long")
			}
		}
		if err := os.WriteFile(path, b, 0o600); err != nil {
			t.Fatal(err)
		}
		if k, err := LoadECDSA(path, password); (k == nil) != (err != nil) {
			t.Errorf("the account is %v, the error %v", k, err)
		}
		if k, err := LoadBLS(path, password); (k == nil) != (err != nil) {
			t.Errorf("the key is %v, the error %v", k, err)
		}
	})
}
