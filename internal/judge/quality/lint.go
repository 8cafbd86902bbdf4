package quality

import (
	"fmt"
	"strings"
	"time"

	"github.com/ossay-dev/ossay/internal/core/finding"
	"github.com/ossay-dev/ossay/internal/core/purl"
	"github.com/ossay-dev/ossay/internal/core/severity"
	"github.com/ossay-dev/ossay/internal/core/span"
	"github.com/ossay-dev/ossay/internal/format/sbom"
)

// Lint returns what is wrong with a document: what its reader found against the
// schema, and what is unsound by meaning. now bounds the times that can be true;
// the zero time bounds nothing.
func Lint(d *sbom.Document, problems []sbom.Problem, file string, now time.Time) []finding.Finding {
	l := linter{d: d, file: file, now: now}
	for _, p := range problems { // a strict reader refuses the document for any of them
		l.report("sbom/"+canonical(p.Rule), severity.High, p.At, "", "%s%s", at(p.Path), p.Message)
	}
	if d == nil {
		return l.out
	}
	l.document()
	l.identifiers()
	for i := range d.Components {
		l.component(&d.Components[i])
	}
	l.relations()
	l.nesting()
	return l.out
}

// at puts the place in the document before a message.
func at(path string) string {
	if path == "" || path == "/" {
		return ""
	}
	return path + ": "
}

// canonical returns the rule under which a reader's word for a problem is told.
// Readers tell more kinds apart than people look for.
func canonical(word string) string {
	switch word {
	case "reference", "licence", "date":
		return word
	case "duplicate", "duplicate-id":
		return "duplicate-id"
	case "time":
		return "date"
	case "checksum":
		return "hash"
	}
	return "schema"
}

type linter struct {
	d    *sbom.Document
	file string
	now  time.Time
	out  []finding.Finding
}

func (l *linter) report(rule string, level severity.Level, where span.Point, component, format string, args ...any) {
	message := fmt.Sprintf(format, args...)
	f := finding.Finding{Rule: rule, Severity: level, Span: span.At(l.file, where), Title: title(rule), Message: message, Package: component}
	if strings.HasPrefix(component, "pkg:") {
		f.Component = component
	}
	l.out = append(l.out, f)
}

// document checks the times of the document itself.
func (l *linter) document() {
	created, ok := l.time("the document was created", l.d.Created, span.Point{}, "")
	if ok && !l.now.IsZero() && created.After(l.now.Add(24*time.Hour)) {
		l.report("sbom/date", severity.Medium, span.Point{}, "", "the document says it was created on %s, which is to come", l.d.Created)
	}
	if len(l.d.Components) == 0 {
		l.report("sbom/empty", severity.Info, span.Point{}, "", "the document lists no component")
	}
}

// identifiers reports ids that stand for several components, which readers of
// formats whose schemas cannot say so let pass.
func (l *linter) identifiers() {
	for _, f := range l.out {
		if f.Rule == "sbom/duplicate-id" {
			return // the reader told
		}
	}
	seen := make(map[string]int, len(l.d.Components))
	for i := range l.d.Components {
		c := &l.d.Components[i]
		if seen[c.ID]++; c.ID != "" && seen[c.ID] == 2 {
			l.report("sbom/duplicate-id", severity.High, c.At, nameOf(c), "%q is the identifier of more than one component", clip(c.ID))
		}
	}
}

// time reads a time and reports one that is none. The schemas' own rules about
// the notation are stricter; here it is about whether the day exists.
func (l *linter) time(what, s string, where span.Point, component string) (time.Time, bool) {
	if s == "" {
		return time.Time{}, false
	}
	for _, layout := range [...]string{time.RFC3339, "2006-01-02T15:04:05", time.DateOnly} {
		if t, err := time.Parse(layout, s); err == nil {
			return t, true
		}
	}
	l.report("sbom/date", severity.Medium, where, component, "%s at %q, which is no time", what, clip(s))
	return time.Time{}, false
}

func (l *linter) component(c *sbom.Component) {
	name := nameOf(c)
	if c.PURL != "" {
		l.purl(c, name)
	}
	for _, s := range c.CPEs {
		if !validCPE(s) {
			l.report("sbom/cpe", severity.Medium, c.At, name, "%s has the CPE %q, which is none", name, clip(s))
		}
	}
	for _, h := range c.Hashes {
		if n := digestLength(h.Algorithm); n > 0 && (len(h.Value) != n || !isHex(h.Value)) {
			l.report("sbom/hash", severity.Medium, c.At, name, "%s has a %s digest of %d characters; it has %d hexadecimal digits", name, clip(h.Algorithm), len(h.Value), n)
		}
	}
	released, ok1 := l.time("it was released", c.Released, c.At, name)
	built, ok2 := l.time("it was built", c.Built, c.At, name)
	until, ok3 := l.time("it is valid until", c.ValidUntil, c.At, name)
	if ok1 && ok2 && released.Before(built) {
		l.report("sbom/date", severity.Medium, c.At, name, "%s was released on %s, before it was built on %s", name, c.Released, c.Built)
	}
	if ok3 && (ok1 && until.Before(released) || ok2 && until.Before(built)) {
		l.report("sbom/date", severity.Medium, c.At, name, "%s is valid until %s, before it was there", name, c.ValidUntil)
	}
}

// purl checks a package URL, and that it means what the component says.
func (l *linter) purl(c *sbom.Component, name string) {
	p, err := purl.Parse(c.PURL)
	if err != nil {
		l.report("sbom/purl", severity.Medium, c.At, name, "%s has a package URL that is none: %v", clip(name), err)
		return
	}
	if c.Version != "" && p.Version != "" && !sameVersion(c.Version, p.Version) {
		l.report("sbom/purl", severity.Low, c.At, name, "%s has version %s, and its package URL says %s", name, clip(c.Version), clip(p.Version))
	}
}

// sameVersion compares versions as documents write them: a leading "v", an epoch
// and a revision may stand on one side only.
func sameVersion(a, b string) bool {
	a, b = strings.TrimPrefix(a, "v"), strings.TrimPrefix(b, "v")
	return extends(a, b) || extends(b, a) || strings.HasSuffix(a, ":"+b) || strings.HasSuffix(b, ":"+a)
}

// extends reports whether long is short with something behind it: "1.2-3" of
// "1.2", but not "1.20".
func extends(long, short string) bool {
	rest, ok := strings.CutPrefix(long, short)
	return ok && (rest == "" || rest[0] < '0' || rest[0] > '9')
}

// relations reports components that need or hold themselves.
func (l *linter) relations() {
	for _, r := range l.d.Relations {
		if l.d.Format.Family == sbom.CycloneDX && r.Target != "" && (r.From == sbom.Elsewhere || r.To == sbom.Elsewhere) && !outside(r.Target) {
			l.report("sbom/reference", severity.High, r.At, "", "%q is an identifier that no component of the document has", clip(r.Target))
		}
		if r.From >= 0 && r.From == r.To {
			c := &l.d.Components[r.From]
			l.report("sbom/self-reference", severity.Low, r.At, nameOf(c), "%s is related to itself (%s)", nameOf(c), r.Kind)
		}
	}
}

// outside reports whether a target names an element of another document: a
// BOM-Link ("urn:cdx:…"), or what a converted SPDX document refers to.
func outside(target string) bool {
	return strings.HasPrefix(target, "urn:cdx:") || strings.HasPrefix(target, "DocumentRef-") || strings.Contains(target, "://")
}

// nesting reports components that contain themselves through others. What
// depends on what may run in circles; what is inside what may not.
func (l *linter) nesting() {
	inside := make(map[int][]int)
	for i := range l.d.Components {
		if p := l.d.Components[i].Parent; p >= 0 {
			inside[p] = append(inside[p], i)
		}
	}
	for _, r := range l.d.Relations {
		if r.Kind == sbom.Contains && r.From >= 0 && r.To >= 0 && r.From != r.To {
			inside[r.From] = append(inside[r.From], r.To)
		}
	}
	const unseen, open, done = 0, 1, 2
	state := make([]uint8, len(l.d.Components))
	type step struct{ node, next int }
	for start := range l.d.Components {
		if state[start] != unseen {
			continue
		}
		state[start] = open
		stack := []step{{start, 0}}
		for len(stack) > 0 {
			top := &stack[len(stack)-1]
			if top.next == len(inside[top.node]) {
				state[top.node] = done
				stack = stack[:len(stack)-1]
				continue
			}
			to := inside[top.node][top.next]
			top.next++
			switch state[to] {
			case unseen:
				state[to] = open
				stack = append(stack, step{to, 0})
			case open:
				c := &l.d.Components[to]
				l.report("sbom/cycle", severity.High, c.At, nameOf(c), "%s contains itself", nameOf(c))
				state[to] = done // once is enough
			}
		}
	}
}

// validCPE checks the form of a CPE 2.2 URI or a CPE 2.3 formatted string (NISTIR
// 7695, sections 6.1 and 6.2).
func validCPE(s string) bool {
	if rest, ok := strings.CutPrefix(s, "cpe:2.3:"); ok {
		parts := 1
		for i := 0; i < len(rest); i++ {
			switch rest[i] {
			case '\\':
				i++
			case ':':
				parts++
			}
		}
		return parts == 11 && strings.IndexByte("aoh*-", rest[0]) >= 0
	}
	rest, ok := strings.CutPrefix(strings.ToLower(s), "cpe:/")
	return ok && rest != "" && strings.IndexByte("aoh", rest[0]) >= 0 && strings.Count(rest, ":") <= 7
}

// digestLength returns the hexadecimal digits of a digest, 0 for algorithms of
// free length.
func digestLength(algorithm string) int {
	switch strings.ToUpper(algorithm) {
	case "MD5", "MD2", "MD4":
		return 32
	case "SHA-1", "SHA1":
		return 40
	case "SHA-224", "SHA224":
		return 56
	case "SHA-256", "SHA256", "SHA3-256", "BLAKE2B-256":
		return 64
	case "SHA-384", "SHA384", "SHA3-384", "BLAKE2B-384":
		return 96
	case "SHA-512", "SHA512", "SHA3-512", "BLAKE2B-512":
		return 128
	}
	return 0
}

func isHex(s string) bool {
	for i := 0; i < len(s); i++ {
		c := s[i] | 0x20
		if !('0' <= s[i] && s[i] <= '9' || 'a' <= c && c <= 'f') {
			return false
		}
	}
	return true
}

// clip shortens a text from a document for a message.
func clip(s string) string {
	if len(s) > 100 {
		s = s[:100] + "…"
	}
	return strings.ToValidUTF8(s, "\uFFFD")
}
