package child

import (
	"os"
	"syscall"
)

// OwnGroup puts a child into a process group of its own, so that an interrupt
// typed at the terminal reaches it through its parent only, and has the kernel
// end it when its parent dies.
func OwnGroup() *syscall.SysProcAttr {
	return &syscall.SysProcAttr{Setpgid: true, Pdeathsig: syscall.SIGKILL}
}

// KillGroup ends a child and its children; one that has ended already is fine.
func KillGroup(p *os.Process) { _ = syscall.Kill(-p.Pid, syscall.SIGKILL) }
