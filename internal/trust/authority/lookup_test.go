package authority

import (
	"bytes"
	"context"
	"errors"
	"strings"
	"testing"
)

func TestEntriesAreLookedUpWithProof(t *testing.T) {
	t.Parallel()
	ctx := context.Background()
	p := newPaper(t, numbered(0, 600))
	early := newPaper(t, numbered(0, 300))
	l, err := NewLookup(ctx, p, Seen{early.size, early.root}, p.signed)
	if err != nil || l.Size() != 600 {
		t.Fatal(err)
	}
	for _, n := range []uint64{0, 255, 256, 599, 3} {
		if o, err := l.Entry(ctx, n); err != nil || o.Index != n {
			t.Errorf("%d: %+v %v", n, o, err)
		}
	}
	if _, err := l.Entry(ctx, 600); err == nil || !strings.Contains(err.Error(), "none with the index 600") {
		t.Errorf("beyond the log: %v", err)
	}
	p.files["tile/entries/000"] = bytes.Clone(p.files["tile/entries/000"])
	p.files["tile/entries/000"][5] ^= 1
	l, err = NewLookup(ctx, p, Seen{}, p.signed)
	if err != nil {
		t.Fatal(err)
	}
	if _, err := l.Entry(ctx, 0); err == nil || !strings.Contains(err.Error(), "not the one that the log signed") {
		t.Errorf("an entry that is another: %v", err)
	}
	if _, err := l.Entry(ctx, 300); err != nil {
		t.Errorf("an entry of a good tile: %v", err)
	}
	delete(p.files, "tile/entries/001")
	if _, err := l.Entry(ctx, 1); err != nil {
		t.Errorf("the entry after the one that is another: %v", err)
	}
	if o, err := l.Entry(ctx, 300); err == nil {
		t.Errorf("an entry of a tile that is gone: %+v", o)
	}
}

func TestALookupRefusesALogThatWasSeenOtherwise(t *testing.T) {
	t.Parallel()
	p := newPaper(t, numbered(0, 600))
	for name, seen := range map[string]Seen{
		"it shrank": {601, make([]byte, 32)}, "two states of one size": {600, make([]byte, 32)}, "it was rewritten": {300, make([]byte, 32)}, "a root that is too short": {300, []byte{1}},
	} {
		if _, err := NewLookup(context.Background(), p, seen, p.signed); err == nil {
			t.Errorf("%s: taken", name)
		}
	}
	stop := errors.New("unsigned")
	if _, err := NewLookup(context.Background(), p, Seen{}, func(string) (uint64, []byte, error) { return 0, nil, stop }); !errors.Is(err, stop) {
		t.Error(err)
	}
	empty := newPaper(t, nil)
	l, err := NewLookup(context.Background(), empty, Seen{}, empty.signed)
	if err != nil {
		t.Fatal(err)
	}
	if _, err := l.Entry(context.Background(), 0); err == nil {
		t.Error("an entry of an empty log")
	}
}
