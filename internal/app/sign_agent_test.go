package app

import (
	"context"
	"errors"
	"net"
	"os"
	"path/filepath"
	"testing"
	"time"

	"github.com/ossay-dev/ossay/internal/core/fault"
)

const agentTestKey = "ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIAEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEB me\n"

func TestKeysOfTheAgentSignFilesOnly(t *testing.T) {
	w := newWorld(t, map[string]string{"key.pub": agentTestKey})
	for _, name := range []string{w.at("key.pub"), "agent:SHA256:x"} {
		_, err := w.env.privateKey(name)
		refused(t, err, fault.Usage, "signs files only")
	}
}

func TestWhoGivesUpDoesNotWaitForATouch(t *testing.T) {
	w := newWorld(t, map[string]string{"key.pub": agentTestKey, "a.bin": "x"})
	dir, err := os.MkdirTemp("", "a") // the name of a socket must be short
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { os.RemoveAll(dir) })
	socket := filepath.Join(dir, "s")
	l, err := net.Listen("unix", socket) // nobody answers
	if err != nil {
		t.Skipf("no sockets here: %v", err)
	}
	defer l.Close()
	env := w.env
	env.Getenv = func(k string) string {
		if k == "SSH_AUTH_SOCK" {
			return socket
		}
		return w.env.Getenv(k)
	}
	ctx, cancel := context.WithTimeout(context.Background(), 50*time.Millisecond)
	defer cancel()
	_, err = Sign(ctx, env, SignRequest{Key: w.at("key.pub"), Subjects: []string{w.at("a.bin")}})
	if !errors.Is(err, context.DeadlineExceeded) || exists(w.at("a.bin.sig")) {
		t.Error(err)
	}
}
