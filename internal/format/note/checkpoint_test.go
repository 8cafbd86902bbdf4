package note

import (
	"encoding/base64"
	"fmt"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
)

func noteLine(name string, hint [4]byte, sig []byte) string {
	return Signature{Name: name, Hint: hint, Signature: sig}.Line()
}

func TestTheFormOfCheckpoints(t *testing.T) {
	const text = "log.invalid\n7\nAAEC\n"
	line := noteLine("log.invalid", [4]byte{1, 2, 3, 4}, []byte("signature"))
	good := &Checkpoint{Origin: "log.invalid", Size: 7, Root: []byte{0, 1, 2}, Text: text, Signatures: []Signature{{Name: "log.invalid", Hint: [4]byte{1, 2, 3, 4}, Signature: []byte("signature")}}}
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
