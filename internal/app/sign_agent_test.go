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

func TestKeysOfTheAgentAreNamedByFingerprintOrFile(t *testing.T) {
	w := newWorld(t, map[string]string{"key.pub": agentTestKey})
	if k, err := w.env.signingKey(t.Context(), w.at("key.pub"), true); err != nil || !isEd25519(k.Public()) {
		t.Errorf("%v", err)
	}
	_, err := w.env.signingKey(t.Context(), "agent:me@example.com", true)
	refused(t, err, fault.Usage, "named by its fingerprint")
	_, err = w.env.signingKey(t.Context(), "agent:SHA256:x", true)
	refused(t, err, fault.Usage, "SSH_AUTH_SOCK names none")
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
