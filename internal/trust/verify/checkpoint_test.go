package verify

import (
	"bytes"
	"crypto/ed25519"
	"encoding/base64"
	"encoding/hex"
	"strings"
	"testing"

	"github.com/ossay-dev/ossay/internal/format/sigstore"
)

func TestWhoSignedAStateOfALog(t *testing.T) {
	m := newMaker(t)
	l := m.root.Logs[0]
	id := hex.EncodeToString(l.ID[:])
	text := l.Name + "\n9\n" + base64.StdEncoding.EncodeToString(make([]byte, 32)) + "\n"
	sign := func(s string) []byte { return ed25519.Sign(m.log, []byte(s)) }
	right := signedNote(text, l.Name, l.Hint, sign)
	forged := noteLine(l.Name, l.Hint, make([]byte, 64))
	witness := noteLine("witness.invalid", [4]byte{9, 9, 9, 9}, []byte("anything"))
	for name, tt := range map[string]struct {
		note string
		good bool
	}{
		"the log": {right, true}, "the log under its address": {signedNote(text, l.Address, l.Hint, sign), true}, "with a witness": {text + "\n" + witness + noteLine(l.Name, l.Hint, sign(text)), true},
		"a forged signature before": {text + "\n" + forged + noteLine(l.Name, l.Hint, sign(text)), true}, "a forged one alone": {text + "\n" + forged, false}, "a witness alone": {text + "\n" + witness, false},
		"another name": {signedNote(text, "other.invalid", l.Hint, sign), false}, "another hint": {signedNote(text, l.Name, [4]byte{}, sign), false}, "another text": {strings.Replace(right, "\n9\n", "\n8\n", 1), false},
		"a signature without the last line end": {signedNote(text, l.Name, l.Hint, func(s string) []byte { return sign(strings.TrimSuffix(s, "\n")) }), false}, "no form": {"x", false},
	} {
		c, got, err := LogState(m.root, tt.note)
		if (err == nil) != tt.good || tt.good && (got != id || c.Size != 9) {
			t.Errorf("%s: %+v %s %v", name, c, got, err)
		}
		if !tt.good && c != nil {
			t.Errorf("%s: a state is handed out", name)
		}
	}
}

func TestTheProofOfAnEntry(t *testing.T) {
	m := newMaker(t)
	l := m.root.Logs[0]
	for name, tt := range map[string]struct {
		spoil func(p *sigstore.Proof)
		want  Reason
	}{
		"right":                        {func(*sigstore.Proof) {}, ""},
		"under its address":            {func(p *sigstore.Proof) { p.Checkpoint = m.checkpoint(l.Address, 2, p.Root) }, ""},
		"with witnesses":               {func(p *sigstore.Proof) { p.Checkpoint += noteLine("w", [4]byte{}, []byte("x")) }, ""},
		"the place of another":         {func(p *sigstore.Proof) { p.Index = 0 }, InclusionProofInvalid},
		"a place behind the end":       {func(p *sigstore.Proof) { p.Index = 2 }, InclusionProofInvalid},
		"a larger log":                 {func(p *sigstore.Proof) { p.Size = 3 }, CheckpointRootMismatch},
		"an empty log":                 {func(p *sigstore.Proof) { p.Index, p.Size = 0, 0 }, InclusionProofInvalid},
		"without the way":              {func(p *sigstore.Proof) { p.Hashes = nil }, InclusionProofInvalid},
		"a hash of another length":     {func(p *sigstore.Proof) { p.Hashes = [][]byte{p.Hashes[0][:31]} }, InclusionProofInvalid},
		"another root":                 {func(p *sigstore.Proof) { p.Root = bytes.Clone(p.Root); p.Root[0] ^= 1 }, CheckpointRootMismatch},
		"no root":                      {func(p *sigstore.Proof) { p.Root = nil }, CheckpointRootMismatch},
		"a checkpoint of another size": {func(p *sigstore.Proof) { p.Checkpoint = m.checkpoint(l.Name, 3, p.Root) }, CheckpointRootMismatch},
		"a checkpoint of nobody":       {func(p *sigstore.Proof) { p.Checkpoint = strings.Replace(p.Checkpoint, "— log", "— lög", 1) }, CheckpointKeyUnknown},
		"a million hashes":             {func(p *sigstore.Proof) { p.Hashes = make([][]byte, 1_000_000) }, InclusionProofInvalid},
	} {
		b := m.bundle([]byte("x"), nil)
		tt.spoil(b.Entries[0].Proof)
		if r := m.verify(b, []byte("x"), expected()); firstReason(r) != tt.want {
			t.Errorf("%s: %v", name, r.Failures)
		}
	}
}

func TestEachEntryOfABundleMustHold(t *testing.T) {
	m := newMaker(t)
	b := m.bundle([]byte("x"), nil)
	b.Entries = append(b.Entries, b.Entries[0])
	if r := m.verify(b, []byte("x"), expected()); !r.OK() {
		t.Errorf("the same entry twice: %v", r.Failures)
	}
	b = m.bundle([]byte("x"), nil)
	b.Entries = append(b.Entries, m.bundle([]byte("y"), nil).Entries[0])
	if r := m.verify(b, []byte("x"), expected()); r.OK() {
		t.Error("an entry about something else comes along")
	}
	b = m.bundle([]byte("x"), nil)
	foreign := b.Entries[0]
	foreign.LogID = make([]byte, 32)
	b.Entries = append(b.Entries, foreign)
	if r := m.verify(b, []byte("x"), expected()); firstReason(r) != LogKeyUnknown {
		t.Errorf("an entry of a log that is not known: %v", r.Failures)
	}
}
