// Package keys reads and writes the encrypted keystores of operators,
// aggregators and challengers: web3 version 3 files for secp256k1 keys, and
// EigenLayer's variant of the same format for BN254 BLS keys.
//
// No error of this package contains a secret. Passwords come from a file or
// from the environment, never from a flag's value, which every user of the
// machine could read.
package keys

import (
	"crypto/ecdsa"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"os"
	"path/filepath"
	"strings"

	"github.com/ethereum/go-ethereum/accounts/keystore"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/google/uuid"

	"github.com/proof-of-flops/proof-of-flops/bls"
)

// maxFile bounds how much is read from a keystore or password file.
const maxFile = 64 << 10

// ErrPassword is wrapped when the password doesn't open a keystore.
//
// Remedy: Check the password file: a line break at its end is dropped, but
// other spaces count.
var ErrPassword = errors.New("wrong password")

// Strength is the cost of guessing a keystore's password.
type Strength struct{ n, p int }

// Standard is for keys that hold value; Light opens in a few milliseconds and
// is for devnets.
var (
	Standard = Strength{keystore.StandardScryptN, keystore.StandardScryptP}
	Light    = Strength{keystore.LightScryptN, keystore.LightScryptP}
)

// Password reads a password from a file, without its trailing line break, or
// from the environment variable env if file is empty.
func Password(file, env string) (string, error) {
	if file != "" {
		b, err := read(file)
		if err != nil {
			return "", fmt.Errorf("read the password file: %w", err)
		}
		return strings.TrimRight(string(b), "\r\n"), nil
	}
	if p, ok := os.LookupEnv(env); ok {
		return p, nil
	}
	return "", fmt.Errorf("no password given: name a password file, or set %s", env)
}

// LoadECDSA opens a web3 keystore.
func LoadECDSA(path, password string) (*ecdsa.PrivateKey, error) {
	b, err := read(path)
	if err != nil {
		return nil, fmt.Errorf("read the ECDSA keystore: %w", err)
	}
	var f struct {
		Version int                 `json:"version"`
		Crypto  keystore.CryptoJSON `json:"crypto"`
	}
	if err := json.Unmarshal(b, &f); err != nil {
		return nil, fmt.Errorf("read the ECDSA keystore %s: %w", path, err)
	}
	if f.Version != 3 {
		return nil, fmt.Errorf("%s is not a web3 keystore of version 3 (is it the BLS keystore?)", path)
	}
	secret, err := decrypt(f.Crypto, password)
	if err != nil {
		return nil, fmt.Errorf("open the ECDSA keystore %s: %w", path, err)
	}
	k, err := crypto.ToECDSA(secret)
	if err != nil {
		return nil, fmt.Errorf("the ECDSA keystore %s: %w", path, err)
	}
	return k, nil
}

// SaveECDSA writes a web3 keystore. It doesn't overwrite a file.
func SaveECDSA(path string, key *ecdsa.PrivateKey, password string, s Strength) error {
	id, err := uuid.NewRandom()
	if err != nil {
		return fmt.Errorf("draw a keystore id: %w", err)
	}
	b, err := keystore.EncryptKey(&keystore.Key{
		Id: id, Address: crypto.PubkeyToAddress(key.PublicKey), PrivateKey: key,
	}, password, s.n, s.p)
	if err != nil {
		return fmt.Errorf("encrypt the ECDSA key: %w", err)
	}
	return write(path, b)
}

// blsFile is EigenLayer's layout of an encrypted BLS key.
type blsFile struct {
	PubKey string              `json:"pubKey"`
	Crypto keystore.CryptoJSON `json:"crypto"`
}

// LoadBLS opens an EigenLayer BLS keystore.
func LoadBLS(path, password string) (*bls.SecretKey, error) {
	b, err := read(path)
	if err != nil {
		return nil, fmt.Errorf("read the BLS keystore: %w", err)
	}
	var f blsFile
	if err := json.Unmarshal(b, &f); err != nil {
		return nil, fmt.Errorf("read the BLS keystore %s: %w", path, err)
	}
	if f.PubKey == "" {
		return nil, fmt.Errorf("%s is not a BLS keystore: it has no pubKey (is it the ECDSA keystore?)", path)
	}
	secret, err := decrypt(f.Crypto, password)
	if err != nil {
		return nil, fmt.Errorf("open the BLS keystore %s: %w", path, err)
	}
	if len(secret) != 32 {
		return nil, fmt.Errorf("the BLS keystore %s holds %d bytes, not 32", path, len(secret))
	}
	k, err := bls.NewSecretKey([32]byte(secret))
	if err != nil {
		return nil, fmt.Errorf("the BLS keystore %s: %w", path, err)
	}
	return k, nil
}

// SaveBLS writes an EigenLayer BLS keystore. It doesn't overwrite a file.
func SaveBLS(path string, key *bls.SecretKey, password string, s Strength) error {
	secret := key.Bytes()
	c, err := keystore.EncryptDataV3(secret[:], []byte(password), s.n, s.p)
	if err != nil {
		return fmt.Errorf("encrypt the BLS key: %w", err)
	}
	g1 := key.Public().G1
	b, err := json.Marshal(blsFile{PubKey: g1.String(), Crypto: c})
	if err != nil {
		return fmt.Errorf("encode the BLS keystore: %w", err)
	}
	return write(path, b)
}

func read(path string) ([]byte, error) {
	f, err := os.Open(path)
	if err != nil {
		return nil, err
	}
	defer f.Close() //nolint:errcheck // read only
	b, err := io.ReadAll(io.LimitReader(f, maxFile+1))
	if err != nil {
		return nil, err
	}
	if len(b) > maxFile {
		return nil, fmt.Errorf("%s is larger than %d bytes", path, maxFile)
	}
	return b, nil
}

func write(path string, b []byte) error {
	if err := os.MkdirAll(filepath.Dir(path), 0o700); err != nil {
		return fmt.Errorf("make the keystore's folder: %w", err)
	}
	f, err := os.OpenFile(path, os.O_WRONLY|os.O_CREATE|os.O_EXCL, 0o600)
	if err != nil {
		return fmt.Errorf("create the keystore: %w", err)
	}
	_, err = f.Write(b)
	if err := errors.Join(err, f.Sync(), f.Close()); err != nil {
		return errors.Join(fmt.Errorf("write the keystore: %w", err), os.Remove(path)) // half a keystore would block the next attempt
	}
	return nil
}
