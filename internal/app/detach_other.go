//go:build !unix

package app

import "os/exec"

// detach has nothing to do where processes live on by themselves.
func detach(*exec.Cmd) {}
