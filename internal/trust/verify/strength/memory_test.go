package strength

import (
	"bytes"
	"strings"
	"testing"
)

func built(class Class, signer, issuer, source string) *Verdict {
	return &Verdict{Class: class, Publisher: Publisher{Signer: signer, Issuer: issuer, Source: source}}
}

func TestWhatDiffersFromWhatIsRememberedIsToldApart(t *testing.T) {
	m := NewMemory()
	for _, r := range []Remembered{
		{Package: "pkg:npm/a", By: "a@example.com", Issuer: "https://i.invalid", Source: "github.com/o/a", Class: "provenance"},
		{Package: "pkg:npm/b", By: "/https://github.com/o/b/.*/", Class: "signature"},
		{Package: "pkg:npm/c", Source: "https://github.com/o/c"},
		{Package: "pkg:npm/d", Class: "hash"},
	} {
		if err := m.Add(r); err != nil {
			t.Fatal(err)
		}
	}
	for _, tt := range []struct {
		name, pkg string
		v         *Verdict
		want      string
	}{
		{"the same", "pkg:npm/a", built(Provenance, "a@example.com", "https://i.invalid", "github.com/o/a"), ""},
		{"another signer", "pkg:npm/a", built(Provenance, "b@example.com", "https://i.invalid", "github.com/o/a"), "publisher-changed"},
		{"another issuer", "pkg:npm/a", built(Provenance, "a@example.com", "https://j.invalid", "github.com/o/a"), "publisher-changed"},
		{"another source", "pkg:npm/a", built(Provenance, "a@example.com", "https://i.invalid", "github.com/thief/a"), "publisher-changed"},
		{"everything is another", "pkg:npm/a", built(Provenance, "", "", ""), "publisher-changed publisher-changed publisher-changed"},
		{"only a signature now", "pkg:npm/a", built(Signature, "a@example.com", "https://i.invalid", "github.com/o/a"), "evidence-weaker"},
		{"nobody signed", "pkg:npm/a", built(Hash, "", "", ""), "evidence-gone"},
		{"a pattern that fits", "pkg:npm/b", built(Signature, "https://github.com/o/b/x@refs/tags/v2", "", ""), ""},
		{"a pattern must fit as a whole", "pkg:npm/b", built(Signature, "https://evil.invalid/https://github.com/o/b/x", "", ""), "publisher-changed"},
		{"better than remembered", "pkg:npm/b", built(Provenance, "https://github.com/o/b/x", "", ""), ""},
		{"a source with its scheme", "pkg:npm/c", built(Provenance, "x", "y", "github.com/o/c"), ""},
		{"a source needs somebody who says so", "pkg:npm/c", built(Hash, "", "", ""), "evidence-gone"},
		{"no digest any more", "pkg:npm/d", built(Nothing, "", "", ""), "evidence-weaker"},
		{"not remembered", "pkg:npm/z", built(Nothing, "", "", ""), ""},
	} {
		var got []string
		for _, c := range m.Compare(tt.pkg, tt.v) {
			got = append(got, string(c.Kind))
		}
		if strings.Join(got, " ") != tt.want {
			t.Errorf("%s: %v, want %q", tt.name, got, tt.want)
		}
	}
}

func TestAMemoryIsReadAsItWasWritten(t *testing.T) {
	m := NewMemory()
	for _, p := range []string{"pkg:npm/b", "pkg:npm/a"} {
		if err := m.Add(FirstUse(p, "2026-11-24", built(Provenance, "https://github.com/o/r/.github/workflows/x.yml@refs/tags/v1", "https://i.invalid", "github.com/o/r"))); err != nil {
			t.Fatal(err)
		}
	}
	data, err := m.JSON()
	if err != nil {
		t.Fatal(err)
	}
	n, err := ParseMemory(data)
	if err != nil {
		t.Fatal(err)
	}
	again, err := n.JSON()
	if err != nil || !bytes.Equal(data, again) || !n.Get("pkg:npm/a").FirstUse || n.List()[0].Package != "pkg:npm/a" {
		t.Errorf("%s\n%s", data, again)
	}
	// The next release of the same workflow is no change, another workflow is.
	for signer, changes := range map[string]int{"https://github.com/o/r/.github/workflows/x.yml@refs/tags/v2": 0, "https://github.com/o/r/.github/workflows/y.yml@refs/tags/v2": 1} {
		if got := n.Compare("pkg:npm/a", built(Provenance, signer, "https://i.invalid", "github.com/o/r")); len(got) != changes {
			t.Errorf("%s: %v", signer, got)
		}
	}
	if !n.Forget("pkg:npm/a") || n.Forget("pkg:npm/a") || len(n.List()) != 1 {
		t.Error("forgetting")
	}
}

func TestAMemoryThatIsDamagedIsRefusedAsAWhole(t *testing.T) {
	for _, tt := range []struct{ text, want string }{
		{"", "reading the remembered publishers"},
		{"{}", "is not known"},
		{`{"format":"ossay-publishers/1","publishers":[{}]}`, "without a package"},
		{`{"format":"ossay-publishers/1","publishers":[{"package":"pkg:npm/a","by":"/(/"}]}`, "error parsing regexp"},
		{`{"format":"ossay-publishers/1","publishers":[{"package":"pkg:npm/a","class":"gold"}]}`, "no class of evidence"},
	} {
		if _, err := ParseMemory([]byte(tt.text)); err == nil || !strings.Contains(err.Error(), tt.want) {
			t.Errorf("%q: %v", tt.text, err)
		}
	}
}

func FuzzParseMemory(f *testing.F) {
	f.Add([]byte(`{"format":"ossay-publishers/1","publishers":[{"package":"pkg:npm/a","by":"/a.*/","class":"hash"}]}`))
	f.Fuzz(func(t *testing.T, data []byte) {
		m, err := ParseMemory(data)
		if err != nil {
			return
		}
		out, err := m.JSON()
		if err != nil {
			t.Fatal(err)
		}
		if _, err := ParseMemory(out); err != nil {
			t.Fatalf("%v\n%s", err, out)
		}
		for _, r := range m.List() {
			m.Compare(r.Package, built(Provenance, "a", "b", "c"))
		}
	})
}
