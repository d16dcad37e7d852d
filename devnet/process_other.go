//go:build unix && !linux

package devnet

import (
	"os"
	"syscall"
)

// ownGroup puts a child into a process group of its own, so that an interrupt
// typed at the terminal reaches it through its parent only.
func ownGroup() *syscall.SysProcAttr { return &syscall.SysProcAttr{Setpgid: true} }

// killGroup ends a child and its children; one that has ended already is fine.
func killGroup(p *os.Process) { _ = syscall.Kill(-p.Pid, syscall.SIGKILL) }
