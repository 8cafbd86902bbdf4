//go:build !unix

package golang

import "os/exec"

// group leaves the process as it is: ending it ends its go command by the closed
// pipe between them.
func group(*exec.Cmd) {}
