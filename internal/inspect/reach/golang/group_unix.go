//go:build unix

package golang

import (
	"os/exec"
	"syscall"
)

// group starts a process in a group of its own, and ends the whole group when its
// time is over: the worker and the go commands below it.
func group(cmd *exec.Cmd) {
	cmd.SysProcAttr = &syscall.SysProcAttr{Setpgid: true}
	cmd.Cancel = func() error { return syscall.Kill(-cmd.Process.Pid, syscall.SIGKILL) }
}
