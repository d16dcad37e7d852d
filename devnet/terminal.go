//go:build unix

package devnet

import (
	"os/signal"
	"syscall"

	"golang.org/x/sys/unix"
)

// foreground reports whether this process may draw on a terminal: a shell's
// background job may not.
func foreground(fd int) bool {
	group, err := unix.IoctlGetInt(fd, unix.TIOCGPGRP)
	return err == nil && group == unix.Getpgrp()
}

// quiet keeps a terminal from showing what is typed, which would move the cursor
// away from the live view. Keys that send signals still do.
func quiet(fd int) (restore func()) {
	before, err := unix.IoctlGetTermios(fd, getTermios)
	if err != nil {
		return func() {}
	}
	silent := *before
	silent.Lflag &^= unix.ECHO | unix.ECHONL
	if unix.IoctlSetTermios(fd, setTermios, &silent) != nil {
		return func() {}
	}
	return func() {
		// In the background, where this process may be by now, it would be stopped.
		signal.Ignore(syscall.SIGTTOU)
		_ = unix.IoctlSetTermios(fd, setTermios, before) // there is no remedy
	}
}
