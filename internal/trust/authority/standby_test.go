//go:build unix

package authority

import (
	"context"
	"crypto/rand"
	"errors"
	"os"
	"path/filepath"
	"testing"
	"time"

	"github.com/ossay-dev/ossay/internal/trust/disk"
	"github.com/ossay-dev/ossay/internal/trust/keys"
)

func TestAStandbyIsCheckedBeforeItWaits(t *testing.T) {
	dir := filepath.Join(t.TempDir(), "i")
	around := Surroundings{Now: time.Now, Random: rand.Reader}
	if _, err := Standby(t.Context(), dir, []byte(testPassword), around); !errors.Is(err, os.ErrNotExist) {
		t.Errorf("no instance: %v", err)
	}
	if err := Create(dir, "test", "http://localhost:1", []byte(testPassword), around); err != nil {
		t.Fatal(err)
	}
	first, err := Open(dir, []byte(testPassword), around)
	if err != nil {
		t.Fatal(err)
	}
	if _, err := Standby(t.Context(), dir, []byte("a wrong password"), around); !keys.IsPassword(err) {
		t.Errorf("a wrong password is found out too late: %v", err)
	}
	short, cancel := context.WithTimeout(t.Context(), 50*time.Millisecond)
	defer cancel()
	if _, err := Standby(short, dir, []byte(testPassword), around); !errors.Is(err, context.DeadlineExceeded) {
		t.Errorf("it does not wait: %v", err)
	}
	// What changed while it waited is what it opens.
	type result struct {
		i   *Instance
		err error
	}
	got := make(chan result)
	go func() {
		i, err := Standby(t.Context(), dir, []byte(testPassword), around)
		got <- result{i, err}
	}()
	time.Sleep(standbyPoll / 2)
	if err := first.SetUser("new@example.com", "a long enough password"); err != nil {
		t.Error(err)
	}
	if err := first.refresh(t.Context()); err != nil {
		t.Error(err)
	}
	version := first.state.TUF
	first.Close()
	r := <-got
	if r.err != nil {
		t.Fatal(r.err)
	}
	defer r.i.Close()
	if r.i.state.TUF != version || len(r.i.localUsers()) != 1 {
		t.Errorf("an old state was opened: TUF %d, not %d; %d users", r.i.state.TUF, version, len(r.i.localUsers()))
	}
}

func TestWhoLostTheInstanceWritesNothing(t *testing.T) {
	dir := filepath.Join(t.TempDir(), "i")
	around := Surroundings{Now: time.Now, Random: rand.Reader}
	if err := Create(dir, "test", "http://localhost:1", []byte(testPassword), around); err != nil {
		t.Fatal(err)
	}
	first, err := Open(dir, []byte(testPassword), around)
	if err != nil {
		t.Fatal(err)
	}
	defer first.Close()
	if err := os.Remove(filepath.Join(dir, ".lock")); err != nil {
		t.Fatal(err)
	}
	second, err := Open(dir, []byte(testPassword), around)
	if err != nil {
		t.Fatal(err)
	}
	defer second.Close()
	key, err := first.ring.Get(first.state.Log[0].Key)
	if err != nil {
		t.Fatal(err)
	}
	sign := func(i *Instance) error {
		_, err := (&noteSigner{name: "log", key: key, held: i.Held}).Sign([]byte("log\n1\nAA==\n"))
		return err
	}
	for name, f := range map[string]func(*Instance) error{
		"a checkpoint":               sign,
		"the record of certificates": func(i *Instance) error { return i.issued(issued{Name: "x"}) },
		"a user":                     func(i *Instance) error { return i.SetUser("a@example.com", "a long enough password") },
		"TUF metadata":               func(i *Instance) error { return i.refresh(t.Context()) },
		"an entry":                   func(i *Instance) error { _, err := (&tileLog{held: i.Held}).append(t.Context(), nil); return err },
		"a precertificate":           func(i *Instance) error { return (&tileLog{held: i.Held}).logCertificate(t.Context(), nil) },
	} {
		if err := f(first); !errors.Is(err, disk.ErrLost) {
			t.Errorf("%s is written by who lost the instance: %v", name, err)
		}
		if name == "an entry" || name == "a precertificate" {
			continue // there is no log behind
		}
		if err := f(second); err != nil {
			t.Errorf("%s: %v", name, err)
		}
	}
	ctx, cancel := context.WithTimeout(t.Context(), 10*time.Second)
	defer cancel()
	if err := first.Lost(ctx); !errors.Is(err, disk.ErrLost) {
		t.Error(err)
	}
	ended, stop := context.WithCancel(t.Context())
	stop()
	if err := second.Lost(ended); err != nil {
		t.Error(err)
	}
}
