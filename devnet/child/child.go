// Package child starts child processes that end with their parent, on Linux even
// if the parent is killed.
package child

import (
	"os/exec"
	"runtime"
)

// StartTied starts a command, with the attributes of OwnGroup, on a thread that
// lives until done is closed: the kernel ties a child's life to the thread that
// started it.
func StartTied(cmd *exec.Cmd, done <-chan struct{}) error {
	started := make(chan error, 1)
	go func() {
		runtime.LockOSThread()
		defer runtime.UnlockOSThread()
		err := cmd.Start()
		started <- err
		if err == nil {
			<-done
		}
	}()
	return <-started
}
