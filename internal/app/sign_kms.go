package app

import (
	"bytes"
	"context"
	"crypto"
	"errors"
	"os/exec"
	"strings"
	"time"
	"unicode"

	"github.com/ossay-dev/ossay/internal/core/fault"
	"github.com/ossay-dev/ossay/internal/trust/sign/kms"
)

// maxPlugin is the most bytes that are read of each output of a plug-in.
const maxPlugin = 1 << 20

// pluginKey returns the key of a plug-in, which the user names and which is looked
// for in PATH.
func pluginKey(ctx context.Context, name, program, key string) (crypto.Signer, error) {
	path, err := exec.LookPath(program)
	if err != nil {
		return nil, fault.New(fault.Usage, "--key %s: the plug-in %s is not in PATH", name, program).WithHint("install it, or give a private key file")
	}
	s, err := kms.Open(func(question string, message []byte) ([]byte, error) { return runPlugin(ctx, path, question, message) }, key)
	if err != nil {
		return nil, fault.New(fault.Partial, "the key %s: %w", name, err)
	}
	return s, nil
}

// A clipped writer keeps the first bytes of what it gets. It shows no other method
// of the buffer, or copying would go past Write.
type clipped struct {
	data bytes.Buffer
	over bool
}

func (c *clipped) Write(p []byte) (int, error) {
	room := min(maxPlugin-c.data.Len(), len(p))
	c.over = c.over || room < len(p)
	c.data.Write(p[:room])
	return len(p), nil
}

// runPlugin runs a plug-in. One that fails may still say why in its answer.
func runPlugin(ctx context.Context, path, question string, message []byte) ([]byte, error) {
	ctx, cancel := context.WithTimeout(ctx, signTimeout)
	defer cancel()
	cmd := exec.CommandContext(ctx, path, kms.Version, question)
	cmd.WaitDelay = time.Second // for children that hold the outputs open
	var out, errs clipped
	cmd.Stdin, cmd.Stdout, cmd.Stderr = bytes.NewReader(message), &out, &errs
	err := cmd.Run()
	var exit *exec.ExitError
	switch {
	case ctx.Err() != nil:
		return nil, errors.New("the plug-in did not answer in time")
	case err != nil && (!errors.As(err, &exit) || out.data.Len() == 0):
		return nil, errors.New("the plug-in fails: " + orElse(firstLine(errs.data.Bytes()), err.Error()))
	case out.over:
		return nil, errors.New("the plug-in answers more than 1 MiB")
	}
	return out.data.Bytes(), nil
}

// firstLine returns the first line of a foreign text, cut for a message and without
// control characters.
func firstLine(text []byte) string {
	line, _, _ := bytes.Cut(bytes.TrimSpace(text), []byte("\n"))
	return strings.Map(func(r rune) rune {
		if unicode.IsControl(r) {
			return -1
		}
		return r
	}, strings.ToValidUTF8(string(line[:min(len(line), 200)]), ""))
}
