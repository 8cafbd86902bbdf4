package verify

import (
	"bytes"
	"crypto/ed25519"
	"encoding/base64"
	"encoding/hex"
	"fmt"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/ossay-dev/ossay/internal/format/sigstore"
)

func TestTheFormOfCheckpoints(t *testing.T) {
	const text = "log.invalid\n7\nAAEC\n"
	line := noteLine("log.invalid", [4]byte{1, 2, 3, 4}, []byte("signature"))
	good := &Checkpoint{Origin: "log.invalid", Size: 7, Root: []byte{0, 1, 2}, Text: text, Signatures: []NoteSignature{{Name: "log.invalid", Hint: [4]byte{1, 2, 3, 4}, Signature: []byte("signature")}}}
	c, err := ParseCheckpoint(text + "\n" + line)
	if err != nil {
		t.Fatal(err)
	}
	if diff := cmp.Diff(good, c); diff != "" {
		t.Error(diff)
	}
	for name, note := range map[string]string{
		"more lines": text + "more\n\n" + line, "an empty line in the text": text + "\nmore\n\n" + line, "two signatures": text + "\n" + line + noteLine("witness", [4]byte{}, []byte("x")),
		"an empty log": "o\n0\nAA==\n\n" + line, "the largest log": "o\n9223372036854775807\nAA==\n\n" + line, "an origin with spaces": "a b c\n1\nAA==\n\n" + line,
	} {
		if _, err := ParseCheckpoint(note); err != nil {
			t.Errorf("%s: %v", name, err)
		}
	}
	for note, want := range map[string]string{
		"": "no signature lines", text: "no signature lines", text + "\n": "another form", text + "\n" + strings.TrimSuffix(line, "\n"): "no signature lines", text + line: "no signature lines",
		"o\n7\n\n" + line: "not all there", "\n7\nAA==\n\n" + line: "not all there", "o\n\n" + line: "not all there", "\n\n" + line: "not all there",
		"o\n-1\nAA==\n\n" + line: "no decimal", "o\n+1\nAA==\n\n" + line: "no decimal", "o\n07\nAA==\n\n" + line: "no decimal", "o\n 7\nAA==\n\n" + line: "no decimal", "o\n7e3\nAA==\n\n" + line: "no decimal",
		"o\n9223372036854775808\nAA==\n\n" + line: "no decimal", "o\nx\nAA==\n\n" + line: "no decimal", "o\n0x7\nAA==\n\n" + line: "no decimal", "o\n7\n\nx\n\n" + line: "not base64",
		"o\n7\nAA=\n\n" + line: "not base64", "o\n7\nAB==\n\n" + line: "not base64", "o\n7\n!\n\n" + line: "not base64", "o\n7\n AA==\n\n" + line: "not base64",
		text + "\n" + "- log AAAA\n": "another form", text + "\n" + "— log\n": "another form", text + "\n" + "— log AAAA\n": "another form", text + "\n" + "—  AAAAAAAA\n": "another form", text + "\n" + "— log !\n": "another form",
		text + "\n" + line + "more\n": "another form", strings.Replace(text, "\n", "\r\n", 1) + "\n" + line: "control character", "o\x00\n7\nAA==\n\n" + line: "control character", "o\t\n7\nAA==\n\n" + line: "control character",
		text + "\n" + strings.Repeat(line, maxSignatures+1): "too many",
	} {
		if c, err := ParseCheckpoint(note); err == nil || !strings.Contains(err.Error(), want) {
			t.Errorf("%q: %+v %v", note, c, err)
		}
	}
	if c, err := ParseCheckpoint(text + "\n" + strings.Repeat(line, maxSignatures)); err != nil || len(c.Signatures) != maxSignatures {
		t.Errorf("as many signatures as are allowed: %v", err)
	}
}

func FuzzCheckpoint(f *testing.F) {
	f.Add("log.invalid\n7\nAAEC\n\n" + noteLine("log.invalid", [4]byte{1, 2, 3, 4}, []byte("signature")))
	f.Add("o\n0\nAA==\nmore\n\n— a AAAAAAAA\n— b AAAAAAAA\n")
	f.Add("\n\n— \n")
	f.Fuzz(func(t *testing.T, s string) {
		c, err := ParseCheckpoint(s)
		if err != nil {
			return
		}
		// Written again it is the same: nothing is read in two ways.
		again := c.Text + "\n"
		for _, x := range c.Signatures {
			again += noteLine(x.Name, x.Hint, x.Signature)
		}
		if again != s {
			t.Fatalf("%q is read as %q", s, again)
		}
		head := fmt.Sprintf("%s\n%d\n%s\n", c.Origin, c.Size, base64.StdEncoding.EncodeToString(c.Root))
		if !strings.HasPrefix(c.Text, head) || c.Size < 0 {
			t.Fatalf("%q: %+v", s, c)
		}
	})
}

func TestWhoSignedAStateOfALog(t *testing.T) {
	m := newMaker(t)
	l := m.root.Logs[0]
	id := hex.EncodeToString(l.ID[:])
	text := l.Name + "\n9\n" + base64.StdEncoding.EncodeToString(make([]byte, 32)) + "\n"
	sign := func(s string) []byte { return ed25519.Sign(m.log, []byte(s)) }
	right := note(text, l.Name, l.Hint, sign)
	forged := noteLine(l.Name, l.Hint, make([]byte, 64))
	witness := noteLine("witness.invalid", [4]byte{9, 9, 9, 9}, []byte("anything"))
	for name, tt := range map[string]struct {
		note string
		good bool
	}{
		"the log": {right, true}, "the log under its address": {note(text, l.Address, l.Hint, sign), true}, "with a witness": {text + "\n" + witness + noteLine(l.Name, l.Hint, sign(text)), true},
		"a forged signature before": {text + "\n" + forged + noteLine(l.Name, l.Hint, sign(text)), true}, "a forged one alone": {text + "\n" + forged, false}, "a witness alone": {text + "\n" + witness, false},
		"another name": {note(text, "other.invalid", l.Hint, sign), false}, "another hint": {note(text, l.Name, [4]byte{}, sign), false}, "another text": {strings.Replace(right, "\n9\n", "\n8\n", 1), false},
		"a signature without the last line end": {note(text, l.Name, l.Hint, func(s string) []byte { return sign(strings.TrimSuffix(s, "\n")) }), false}, "no form": {"x", false},
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
