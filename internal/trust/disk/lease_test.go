//go:build unix

package disk

import (
	"crypto/rand"
	"errors"
	"os"
	"path/filepath"
	"strings"
	"testing"
)

func take(t *testing.T, dir string) *Lease {
	t.Helper()
	l, err := Take(dir, rand.Reader)
	if err != nil {
		t.Fatal(err)
	}
	return l
}

func TestALeaseIsHeldUntilAnotherHasTheFolder(t *testing.T) {
	for name, lose := range map[string]func(*testing.T, string) *Lease{
		"the lock's file was removed, and another took the folder": func(t *testing.T, dir string) *Lease {
			if err := os.Remove(filepath.Join(dir, ".lock")); err != nil {
				t.Fatal(err)
			}
			return take(t, dir)
		},
		"the lock's file was removed": func(t *testing.T, dir string) *Lease {
			if err := os.Remove(filepath.Join(dir, ".lock")); err != nil {
				t.Fatal(err)
			}
			return nil
		},
		// As where the server of a network file system gives the lock away.
		"another wrote its mark into the same file": func(t *testing.T, dir string) *Lease {
			if err := os.WriteFile(filepath.Join(dir, ".lock"), []byte(strings.Repeat("0", 32)+"\n"), 0o600); err != nil {
				t.Fatal(err)
			}
			return nil
		},
		"the mark is longer": func(t *testing.T, dir string) *Lease {
			f, err := os.OpenFile(filepath.Join(dir, ".lock"), os.O_APPEND|os.O_WRONLY, 0)
			if err != nil {
				t.Fatal(err)
			}
			defer f.Close()
			if _, err := f.WriteString("x"); err != nil {
				t.Fatal(err)
			}
			return nil
		},
	} {
		dir := t.TempDir()
		first := take(t, dir)
		if err := first.Held(); err != nil {
			t.Errorf("%s: before that: %v", name, err)
		}
		second := lose(t, dir)
		if err := first.Held(); !errors.Is(err, ErrLost) {
			t.Errorf("%s: %v", name, err)
		}
		if second != nil {
			if err := second.Held(); err != nil {
				t.Errorf("%s: the second: %v", name, err)
			}
			second.Close()
		}
		first.Close()
	}
}

func TestALookAtTheLockChangesNoMark(t *testing.T) {
	dir := t.TempDir()
	first := take(t, dir)
	defer first.Close()
	if _, err := Lock(dir); !errors.Is(err, ErrTaken) {
		t.Error(err)
	}
	if _, err := Take(dir, rand.Reader); !errors.Is(err, ErrTaken) {
		t.Error(err)
	}
	if err := first.Held(); err != nil {
		t.Error(err)
	}
	if _, err := Take(t.TempDir(), strings.NewReader("short")); err == nil {
		t.Error("a mark without randomness")
	}
}

func TestWhoWaitsIsHeldBack(t *testing.T) {
	dir := t.TempDir()
	gate, err := Hold(dir)
	if err != nil {
		t.Fatal(err)
	}
	if _, err := TakeInTurn(dir, rand.Reader); !errors.Is(err, ErrTaken) {
		t.Errorf("taken out of turn: %v", err)
	}
	if _, err := Hold(dir); !errors.Is(err, ErrTaken) {
		t.Errorf("two hold: %v", err)
	}
	// Whoever does not wait may: that is how the holder starts it again.
	take(t, dir).Close()
	gate.Close()
	l, err := TakeInTurn(dir, rand.Reader)
	if err != nil {
		t.Fatal(err)
	}
	if _, err := TakeInTurn(dir, rand.Reader); !errors.Is(err, ErrTaken) {
		t.Errorf("two have it: %v", err)
	}
	// One that waits does not keep others from holding.
	if gate, err = Hold(dir); err != nil {
		t.Fatal(err)
	}
	gate.Close()
	l.Close()
	if _, err := TakeInTurn(filepath.Join(dir, "nowhere"), rand.Reader); err == nil || errors.Is(err, ErrTaken) {
		t.Error(err)
	}
}
