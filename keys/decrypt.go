package keys

import (
	"encoding/hex"
	"errors"
	"fmt"
	"math"

	"github.com/ethereum/go-ethereum/accounts/keystore"
)

// The most that a keystore may require: four times the memory of Standard, and
// a few seconds. A file that needs more is damaged, or meant to stop the node.
const (
	maxScryptMemory = 1 << 30 // bytes
	maxIterations   = 10_000_000
)

// decrypt opens the encrypted part of a keystore. The error wraps ErrPassword
// if the password is wrong. It first checks what go-ethereum's decryption takes
// for granted, and panics without.
func decrypt(c keystore.CryptoJSON, password string) ([]byte, error) {
	if err := checkCrypto(c); err != nil {
		return nil, fmt.Errorf("the file is damaged: %w", err)
	}
	secret, err := keystore.DecryptDataV3(c, password)
	if errors.Is(err, keystore.ErrDecrypt) {
		return nil, ErrPassword
	}
	return secret, err
}

func checkCrypto(c keystore.CryptoJSON) error {
	number := func(name string, most int) (int, error) {
		v, ok := c.KDFParams[name].(float64)
		if !ok || v != math.Trunc(v) || v < 1 || v > float64(most) {
			return 0, fmt.Errorf("its kdfparams.%s is not a number from 1 to %d", name, most)
		}
		return int(v), nil
	}
	_, salt := c.KDFParams["salt"].(string)
	length, err := number("dklen", 64)
	iv, ivErr := hex.DecodeString(c.CipherParams.IV)
	switch {
	case !salt:
		return errors.New("its kdfparams.salt is missing")
	case err != nil:
		return err
	case length < 32:
		return fmt.Errorf("its kdfparams.dklen is %d, not 32 or more", length)
	case ivErr != nil || len(iv) != 16:
		return errors.New("its cipherparams.iv is not 16 bytes in hexadecimal")
	}
	switch c.KDF {
	case "scrypt":
		n, nErr := number("n", maxScryptMemory/128)
		r, rErr := number("r", maxScryptMemory/128)
		_, pErr := number("p", 16)
		if err := errors.Join(nErr, rErr, pErr); err != nil {
			return err
		}
		if memory := 128 * int64(n) * int64(r); memory > maxScryptMemory {
			return fmt.Errorf("it takes %d bytes of memory to open; %d are allowed", memory, maxScryptMemory)
		}
		return nil
	case "pbkdf2":
		if _, ok := c.KDFParams["prf"].(string); !ok {
			return errors.New("its kdfparams.prf is missing")
		}
		_, err := number("c", maxIterations)
		return err
	}
	return fmt.Errorf("its kdf %q is neither scrypt nor pbkdf2", c.KDF)
}
