//go:build unix && !linux

package child

import (
	"os"
	"syscall"
)

// OwnGroup returns the attributes of a child with a process group of its own, which
// an interrupt typed at the terminal reaches through its parent only.
func OwnGroup() *syscall.SysProcAttr { return &syscall.SysProcAttr{Setpgid: true} }

// KillGroup kills a child that has a group of its own, and its children. It does
// nothing if they have ended.
func KillGroup(p *os.Process) { _ = syscall.Kill(-p.Pid, syscall.SIGKILL) }
