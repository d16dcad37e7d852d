package devnet

import (
	"os"
	"syscall"
)

// ownGroup puts a child into a process group of its own, so that an interrupt
// typed at the terminal reaches it through its parent only, and has the kernel
// end it when its parent dies.
func ownGroup() *syscall.SysProcAttr {
	return &syscall.SysProcAttr{Setpgid: true, Pdeathsig: syscall.SIGKILL}
}

// killGroup ends a child and its children; one that has ended already is fine.
func killGroup(p *os.Process) { _ = syscall.Kill(-p.Pid, syscall.SIGKILL) }
