package strength

import (
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"regexp"
	"slices"
	"strings"

	"github.com/ossay-dev/ossay/internal/core/budget"
	"github.com/ossay-dev/ossay/internal/format/tree"
)

// A Remembered is what is expected of a package from now on. Empty fields expect
// nothing. By, Issuer and Source may be patterns between slashes, which must match
// as a whole.
type Remembered struct {
	Package string `json:"package"` // package URL without version
	By      string `json:"by,omitempty"`
	Issuer  string `json:"issuer,omitempty"`
	Source  string `json:"source,omitempty"`
	Class   string `json:"class,omitempty"`
	Since   string `json:"since,omitempty"` // day, "2026-11-24"
	// FirstUse says that nobody chose this: it is what was seen first.
	FirstUse bool `json:"firstUse,omitempty"`

	by, issuer, source func(string) bool
	class              Class
}

// A Memory holds what is remembered, by package.
type Memory struct{ of map[string]*Remembered }

// NewMemory returns a memory of nothing.
func NewMemory() *Memory { return &Memory{of: map[string]*Remembered{}} }

// memoryFormat is the format of the file.
const memoryFormat = "ossay-publishers/1"

// ParseMemory reads a memory. One entry that cannot be used refuses the whole:
// what was forgotten in silence would alarm nobody.
func ParseMemory(data []byte) (*Memory, error) {
	doc, err := tree.JSON(string(data), budget.New(budget.Default(), int64(len(data))))
	if err != nil {
		return nil, fmt.Errorf("reading the remembered publishers: %w", err)
	}
	root := doc.Root()
	if f := root.Get("format").Text(); f != memoryFormat {
		return nil, fmt.Errorf("reading the remembered publishers: the format %q is not known", short(f))
	}
	m := NewMemory()
	for n := range root.Get("publishers").Children() {
		get := func(key string) string { return strings.Clone(n.Get(key).Text()) }
		r := Remembered{Package: get("package"), By: get("by"), Issuer: get("issuer"), Source: get("source"), Class: get("class"), Since: get("since"), FirstUse: get("firstUse") == "true"}
		if err := m.Add(r); err != nil {
			return nil, fmt.Errorf("reading the remembered publishers: %w", err)
		}
	}
	return m, nil
}

// Add remembers, in place of what was remembered of the package.
func (m *Memory) Add(r Remembered) error {
	if r.Package == "" {
		return errors.New("a publisher without a package")
	}
	for _, x := range []struct {
		text string
		into *func(string) bool
	}{{r.By, &r.by}, {r.Issuer, &r.issuer}, {strings.TrimPrefix(r.Source, "https://"), &r.source}} {
		match, err := matching(x.text)
		if err != nil {
			return fmt.Errorf("%s: %w", short(r.Package), err)
		}
		*x.into = match
	}
	if r.Class != "" {
		var ok bool
		if r.class, ok = ParseClass(r.Class); !ok {
			return fmt.Errorf("%s: %q is no class of evidence", short(r.Package), short(r.Class))
		}
	}
	m.of[r.Package] = &r
	return nil
}

// matching returns the test of a name or of a pattern between slashes.
func matching(text string) (func(string) bool, error) {
	if len(text) > 2 && strings.HasPrefix(text, "/") && strings.HasSuffix(text, "/") {
		re, err := regexp.Compile("^(?:" + text[1:len(text)-1] + ")$")
		if err != nil {
			return nil, err
		}
		return re.MatchString, nil
	}
	return func(s string) bool { return text == "" || s == text }, nil
}

// Forget drops what is remembered of a package and reports whether there was
// anything.
func (m *Memory) Forget(pkg string) bool {
	_, ok := m.of[pkg]
	delete(m.of, pkg)
	return ok
}

// Get returns what is remembered of a package, or nil.
func (m *Memory) Get(pkg string) *Remembered { return m.of[pkg] }

// List returns all that is remembered, sorted by package.
func (m *Memory) List() []Remembered {
	out := make([]Remembered, 0, len(m.of))
	for _, r := range m.of {
		out = append(out, *r)
	}
	slices.SortFunc(out, func(a, b Remembered) int { return strings.Compare(a.Package, b.Package) })
	return out
}

// JSON writes the memory.
func (m *Memory) JSON() ([]byte, error) {
	var buf bytes.Buffer
	enc := json.NewEncoder(&buf)
	enc.SetEscapeHTML(false)
	enc.SetIndent("", "  ")
	err := enc.Encode(struct {
		Format     string       `json:"format"`
		Publishers []Remembered `json:"publishers"`
	}{memoryFormat, m.List()})
	return buf.Bytes(), err
}

// A ChangeKind says how a package differs from what is remembered.
type ChangeKind string

// The kinds of change.
const (
	PublisherChanged ChangeKind = "publisher-changed"
	EvidenceWeaker   ChangeKind = "evidence-weaker"
	EvidenceGone     ChangeKind = "evidence-gone"
)

// A Change is one difference from what is remembered.
type Change struct {
	Kind   ChangeKind
	Detail string // one sentence without a full stop
}

// Compare tells how a verdict differs from what is remembered of a package.
// Weaker evidence has no publisher to compare: that somebody else might stand
// behind the package is the alarm then.
func (m *Memory) Compare(pkg string, v *Verdict) []Change {
	r := m.of[pkg]
	if r == nil {
		return nil
	}
	switch {
	case r.class >= Signature && v.Class < Signature:
		return []Change{{EvidenceGone, fmt.Sprintf("remembered with %s, and now nobody signed it", r.Class)}}
	case v.Class < r.class:
		return []Change{{EvidenceWeaker, fmt.Sprintf("remembered with %s, and now there is only %s", r.Class, v.Class)}}
	case v.Class < Signature && r.By+r.Issuer+r.Source != "":
		return []Change{{EvidenceGone, "a publisher is remembered, and nobody signed it"}}
	}
	var out []Change
	for _, x := range []struct {
		what, have, want string
		ok               bool
	}{
		{"signer", v.Publisher.Signer, r.By, r.by(v.Publisher.Signer)},
		{"issuer", v.Publisher.Issuer, r.Issuer, r.issuer(v.Publisher.Issuer)},
		{"source", v.Publisher.Source, r.Source, r.source(v.Publisher.Source)},
	} {
		if !x.ok {
			have := x.have
			if have == "" {
				have = "unknown"
			}
			out = append(out, Change{PublisherChanged, fmt.Sprintf("the %s is %s, not %s", x.what, have, x.want)})
		}
	}
	return out
}

// FirstUse returns what to remember of a package that was seen for the first time.
// The signer of a workflow is remembered without the ref, which changes with every
// release.
func FirstUse(pkg, day string, v *Verdict) Remembered {
	by := v.Publisher.Signer
	if name, _, ok := strings.Cut(by, "@refs/"); ok {
		by = "/" + regexp.QuoteMeta(name) + "@refs/.*/"
	}
	return Remembered{Package: pkg, By: by, Issuer: v.Publisher.Issuer, Source: v.Publisher.Source, Class: v.Class.String(), Since: day, FirstUse: true}
}
