package keys_test

import (
	"errors"
	"os"
	"path/filepath"
	"testing"

	"github.com/proof-of-flops/proof-of-flops/keys"
)

func TestKeystoreIsLockedForOneHolderAtATime(t *testing.T) {
	path := filepath.Join(t.TempDir(), "key.json")
	if err := os.WriteFile(path, nil, 0o400); err != nil {
		t.Fatal(err)
	}
	release, err := keys.Lock(path)
	if err != nil {
		t.Fatal(err)
	}
	if _, err := keys.Lock(path); !errors.Is(err, keys.ErrLocked) {
		t.Errorf("a second lock is given: %v", err)
	}
	if err := release(); err != nil {
		t.Fatal(err)
	}
	again, err := keys.Lock(path)
	if err != nil {
		t.Fatalf("after the release: %v", err)
	}
	if err := again(); err != nil {
		t.Fatal(err)
	}
}
