package note

import (
	"crypto/ed25519"
	"crypto/rand"
	"strings"
	"testing"
	"time"

	"golang.org/x/mod/sumdb/note"
)

func newKey(t testing.TB, name string, kind byte) (Key, ed25519.PrivateKey) {
	t.Helper()
	public, private, err := ed25519.GenerateKey(rand.Reader)
	if err != nil {
		t.Fatal(err)
	}
	return Key{Name: name, Kind: kind, Public: public}, private
}

// TestKeysAreThoseOfOthers reads keys that the library of the Go checksum database
// made, and the other way round.
func TestKeysAreThoseOfOthers(t *testing.T) {
	skey, vkey, err := note.GenerateKey(rand.Reader, "log.invalid/1")
	if err != nil {
		t.Fatal(err)
	}
	k, err := ParseKey(vkey)
	if err != nil || k.Name != "log.invalid/1" || k.Kind != Ed25519 || k.String() != vkey {
		t.Fatalf("%+v %v", k, err)
	}
	signer, err := note.NewSigner(skey)
	if err != nil {
		t.Fatal(err)
	}
	signed, err := note.Sign(&note.Note{Text: "log.invalid/1\n0\nAAAA\n"}, signer)
	if err != nil {
		t.Fatal(err)
	}
	c, err := ParseCheckpoint(string(signed))
	if err != nil || !k.Signed(c) {
		t.Fatalf("%v", err)
	}
	c.Text = strings.Replace(c.Text, "\n0\n", "\n1\n", 1)
	if k.Signed(c) {
		t.Error("another text is signed")
	}
	own, _ := newKey(t, "own.invalid", Ed25519)
	if v, err := note.NewVerifier(own.String()); err != nil || v.Name() != "own.invalid" {
		t.Errorf("%s: %v", own, err)
	}
}

func TestKeysThatAreNone(t *testing.T) {
	good, _ := newKey(t, "w.invalid", Cosignature)
	s := good.String()
	name, rest, _ := strings.Cut(s, "+")
	hint, key, _ := strings.Cut(rest, "+")
	for text, want := range map[string]string{
		"": "NAME+HINT+KEY", name: "NAME+HINT+KEY", name + "+" + hint: "NAME+HINT+KEY", "+" + hint + "+" + key: "NAME+HINT+KEY", "a b+" + hint + "+" + key: "NAME+HINT+KEY",
		name + "+00000000+" + key: "the hint", "x" + s: "the hint", strings.ToUpper(hint): "NAME+HINT+KEY", name + "+" + hint + "+!": "NAME+HINT+KEY",
		name + "+" + hint + "+AQ==": "another kind", name + "+" + hint + "+BQAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA": "another kind", s + "+x": "NAME+HINT+KEY",
		strings.Repeat("a", 256) + "+" + hint + "+" + key: "NAME+HINT+KEY",
	} {
		if k, err := ParseKey(text); err == nil || !strings.Contains(err.Error(), want) {
			t.Errorf("%q: %+v %v", text, k, err)
		}
	}
	if k, err := ParseKey(s); err != nil || k.String() != s {
		t.Error(err)
	}
}

func checkpoint(t testing.TB, lines ...string) *Checkpoint {
	t.Helper()
	c, err := ParseCheckpoint("log.invalid\n7\nAAEC\n\n" + strings.Join(lines, ""))
	if err != nil {
		t.Fatal(err)
	}
	return c
}

func TestCosignaturesCarryTheirTime(t *testing.T) {
	k, private := newKey(t, "w.invalid", Cosignature)
	other, _ := newKey(t, "w.invalid", Cosignature)
	const text = "log.invalid\n7\nAAEC\n"
	at := time.Date(2026, 5, 4, 3, 2, 1, 0, time.UTC)
	sign := func(at time.Time) Signature {
		s, err := Cosign(k, private, text, at, rand.Reader)
		if err != nil {
			t.Fatal(err)
		}
		return s
	}
	s := sign(at)
	if got, ok := k.Cosigned(checkpoint(t, s.Line())); !ok || !got.Equal(at) {
		t.Errorf("%v %v", got, ok)
	}
	if got, ok := k.Cosigned(checkpoint(t, sign(at.Add(-time.Hour)).Line(), s.Line(), sign(at.Add(-time.Minute)).Line())); !ok || !got.Equal(at) {
		t.Errorf("the latest of three: %v %v", got, ok)
	}
	moved := s
	moved.Signature = append([]byte{}, s.Signature...)
	moved.Signature[7]++
	short := s
	short.Signature = s.Signature[8:]
	renamed := s
	renamed.Name = "v.invalid"
	for name, tt := range map[string]struct {
		k Key
		s Signature
	}{"another time": {k, moved}, "no time": {k, short}, "another name": {k, renamed}, "another key": {other, s}, "the time before all": {k, sign(time.Unix(0, 0))}, "a log's key": {Key{k.Name, Ed25519, k.Public}, s}} {
		if at, ok := tt.k.Cosigned(checkpoint(t, tt.s.Line())); ok {
			t.Errorf("%s: %v", name, at)
		}
	}
	if c := checkpoint(t, s.Line()); k.Signed(c) {
		t.Error("a witness's key signs as a log's")
	}
}
