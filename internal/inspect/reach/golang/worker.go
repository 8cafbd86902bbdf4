package golang

import (
	"context"
	"encoding/json"
	"fmt"
	"io"
	"os"

	"golang.org/x/vuln/scan"
)

// WorkerCommand is the command of ossay that runs [Work].
const WorkerCommand = "reach-worker"

// memoryLimit bounds the worker, in bytes: programs of two thousand packages take
// about two GiB.
const memoryLimit = 4 << 30

// An order is what the worker reads.
type order struct {
	Args []string // of golang.org/x/vuln
}

// Work reads an order from in and runs golang.org/x/vuln, whose messages go to
// out. It trusts the environment that [Run] made for it, and must not be called in
// any other.
func Work(ctx context.Context, in io.Reader, out, errs io.Writer) error {
	var o order
	if err := json.NewDecoder(in).Decode(&o); err != nil {
		return fmt.Errorf("reading the order: %w", err)
	}
	if os.Getenv("GOENV") != "off" || os.Getenv("GOPROXY") != "off" || os.Getenv("GOPACKAGESDRIVER") != "off" {
		return fmt.Errorf("this command is for ossay itself: ossay check --reach starts it with an environment of its own")
	}
	if err := limitMemory(memoryLimit); err != nil {
		return fmt.Errorf("limiting memory: %w", err)
	}
	cmd := scan.Command(ctx, o.Args...)
	cmd.Stdin, cmd.Stdout, cmd.Stderr, cmd.Env = nil, out, errs, os.Environ()
	if err := cmd.Start(); err != nil {
		return err
	}
	return cmd.Wait()
}
