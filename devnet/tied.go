package devnet

import (
	"os/exec"
	"runtime"
)

// startTied starts a command on a thread that lives until done is closed: the
// kernel ties a child's life to the thread that started it.
func startTied(cmd *exec.Cmd, done <-chan struct{}) error {
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
