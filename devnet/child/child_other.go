//go:build unix && !linux

package child

import (
	"os"
	"syscall"
)

// OwnGroup puts a child into a process group of its own, so that an interrupt
// typed at the terminal reaches it through its parent only.
func OwnGroup() *syscall.SysProcAttr { return &syscall.SysProcAttr{Setpgid: true} }

// KillGroup ends a child and its children; one that has ended already is fine.
func KillGroup(p *os.Process) { _ = syscall.Kill(-p.Pid, syscall.SIGKILL) }
