//go:build unix

package app

import (
	"os/exec"
	"syscall"
)

// detach lets a process live on without this one and its terminal.
func detach(cmd *exec.Cmd) { cmd.SysProcAttr = &syscall.SysProcAttr{Setsid: true} }
