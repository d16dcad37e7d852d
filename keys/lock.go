package keys

import (
	"errors"
	"fmt"
	"os"
	"syscall"
)

// ErrLocked is wrapped when another process on this machine uses the key.
//
// Remedy: Stop the other process: two nodes with one key would sign against
// each other.
var ErrLocked = errors.New("another process is running on this key")

// Lock makes this process the only one on the machine that uses a keystore,
// until release is called or the process ends. It needs no write permission.
func Lock(path string) (release func() error, err error) {
	f, err := os.Open(path)
	if err != nil {
		return nil, fmt.Errorf("lock the keystore: %w", err)
	}
	err = syscall.Flock(int(f.Fd()), syscall.LOCK_EX|syscall.LOCK_NB)
	if errors.Is(err, syscall.EWOULDBLOCK) {
		err = ErrLocked
	}
	if err != nil {
		return nil, errors.Join(fmt.Errorf("lock the keystore %s: %w", path, err), f.Close())
	}
	return f.Close, nil
}
