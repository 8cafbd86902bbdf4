package vex

import (
	"encoding/base64"
	"encoding/hex"
	"fmt"
	"strings"

	"github.com/ossay-dev/ossay/internal/core/ecosystem"
	"github.com/ossay-dev/ossay/internal/core/purl"
	"github.com/ossay-dev/ossay/internal/core/version"
	"github.com/ossay-dev/ossay/internal/format/vex"
)

// A thing is a component or a project of the target, ready to be compared.
type thing struct {
	purl    purl.PURL
	named   bool // purl is set
	digests []string
}

// newThing reads the names of a component. Digests are as documents write them:
// "sha512-BASE64" or "sha256:HEX".
func newThing(url string, digests []string) thing {
	var t thing
	if p, err := purl.ParseLoose(url); err == nil {
		t.purl, t.named = plain(p), true
		if strings.HasPrefix(p.Version, "sha256:") { // the version of an image is its digest
			t.digests = append(t.digests, p.Version)
		}
	}
	for _, d := range digests {
		if d = normalDigest(d); d != "" {
			t.digests = append(t.digests, d)
		}
	}
	return t
}

// plain undoes what writers of package URLs commonly get wrong: a version that
// was escaped twice, and the several addresses of one registry.
func plain(p purl.PURL) purl.PURL {
	for range 2 {
		if i := strings.Index(strings.ToLower(p.Version), "%3a"); i >= 0 {
			p.Version = p.Version[:i] + ":" + p.Version[i+3:]
		}
	}
	for i, q := range p.Qualifiers {
		if q.Key == "repository_url" {
			qs := append([]purl.Qualifier(nil), p.Qualifiers...)
			qs[i].Value = imageAddress(q.Value)
			p.Qualifiers = qs
		}
	}
	return p
}

// imageAddress gives the addresses of one repository of images one form: without
// scheme and final slash, and with Docker's registry under its short name.
func imageAddress(s string) string {
	s = strings.TrimSuffix(strings.TrimPrefix(strings.TrimPrefix(s, "https://"), "http://"), "/")
	for _, host := range [...]string{"index.docker.io/", "registry-1.docker.io/"} {
		if rest, ok := strings.CutPrefix(s, host); ok {
			return "docker.io/" + rest
		}
	}
	return s
}

// normalDigest gives a digest the form "sha256:hex", or "" if it is none.
func normalDigest(d string) string {
	alg, value, ok := strings.Cut(d, ":")
	if !ok {
		if alg, value, ok = strings.Cut(d, "-"); !ok {
			return ""
		}
		raw, err := base64.StdEncoding.DecodeString(value)
		if err != nil {
			return ""
		}
		value = hex.EncodeToString(raw)
	}
	return algorithm(alg) + ":" + strings.ToLower(value)
}

// algorithm gives the names of an algorithm one form: "SHA-256" is "sha256".
func algorithm(s string) string {
	return strings.NewReplacer("-", "", "_", "").Replace(strings.ToLower(s))
}

// key files a thing by its type, namespace and name.
func key(p *purl.PURL) string { return p.Type + "/" + p.Namespace + "/" + p.Name }

// A claimed is a component as a statement names it, ready to be compared.
type claimed struct {
	from    *vex.Component
	purl    purl.PURL
	named   bool
	digests []string
	rng     version.Range
	ranged  bool
	badRng  error
}

func newClaimed(c *vex.Component) claimed {
	out := claimed{from: c}
	if url := c.PackageURL(); url != "" {
		if p, err := purl.ParseLoose(url); err == nil {
			out.purl, out.named = plain(p), true
		}
	}
	for _, h := range c.Hashes {
		out.digests = append(out.digests, algorithm(h.Algorithm)+":"+strings.ToLower(h.Value))
	}
	if c.Range != "" && out.named {
		eco, _ := ecosystem.FromPURL(out.purl)
		out.rng, out.badRng = version.ParseRange(eco, c.Range)
		out.ranged = true
		if v, ok := strings.CutPrefix(c.Range, "="); ok && out.badRng != nil {
			out.purl.Version, out.ranged = v, false
		}
	}
	return out
}

// usable reports whether anything could match c.
func (c *claimed) usable() bool { return c.named || len(c.digests) > 0 }

// keys returns under what things that c may match are filed.
func (c *claimed) keys() []string {
	if c.named {
		return []string{key(&c.purl)}
	}
	return c.digests
}

// exactKey files what has one version, or is "" for what has none or a range.
func (c *claimed) exactKey() string {
	if !c.named || c.ranged || c.purl.Version == "" {
		return ""
	}
	return versionKey(&c.purl)
}

// versionKey files a thing by its name and version.
func versionKey(p *purl.PURL) string { return key(p) + "@" + plainVersion(p) }

// specificity says how exactly c names a thing: a digest more than a version, a
// version more than a range, and a range more than a name.
func (c *claimed) specificity() int {
	switch {
	case len(c.digests) > 0:
		return 3
	case c.purl.Version != "":
		return 2
	case c.ranged:
		return 1
	}
	return 0
}

// compare says whether c names t, and if not why.
func (c *claimed) compare(t *thing) Reason {
	if r := c.byDigest(t); r != "" {
		return r
	}
	switch {
	case !c.named:
		return NoIdentity
	case !t.named || key(&c.purl) != key(&t.purl):
		return NameDiffers
	}
	if r := c.byVersion(t); r != Applied {
		return r
	}
	for _, q := range c.purl.Qualifiers {
		if t.purl.Qualifier(q.Key) != q.Value {
			return QualifierDiff
		}
	}
	if c.purl.Subpath != "" && c.purl.Subpath != t.purl.Subpath {
		return NameDiffers
	}
	return Applied
}

// why says in a piece of a sentence what compare found.
func (c *claimed) why(t *thing, r Reason) string {
	switch r {
	case NoIdentity:
		return "it names its product neither by package URL nor by a digest that is known here"
	case VersionNone:
		return "the component has no version"
	case VersionOther:
		return fmt.Sprintf("it is about version %s, the component has %s", c.purl.Version, t.purl.Version)
	case RangeOther:
		if c.badRng != nil {
			return fmt.Sprintf("its range %q cannot be read: %v", c.from.Range, c.badRng)
		}
		return fmt.Sprintf("%s is outside of its range %s", t.purl.Version, c.from.Range)
	case DigestDiffers:
		return fmt.Sprintf("its digest is %s, the component's %s", strings.Join(c.digests, " "), strings.Join(t.digests, " "))
	case QualifierDiff:
		for _, q := range c.purl.Qualifiers {
			if got := t.purl.Qualifier(q.Key); got == "" {
				return fmt.Sprintf("it asks for %s=%s, which the component does not state", q.Key, q.Value)
			} else if got != q.Value {
				return fmt.Sprintf("it asks for %s=%s, the component has %s", q.Key, q.Value, got)
			}
		}
	case NameDiffers:
		if t.named && c.purl.Subpath != "" && key(&c.purl) == key(&t.purl) {
			return "it is about the part " + c.purl.Subpath
		}
	}
	return "its product is " + c.from.Label()
}

// byDigest compares digests of one algorithm. Equal ones decide alone where the
// statement has no package URL; different ones rule the thing out.
func (c *claimed) byDigest(t *thing) Reason {
	for _, want := range c.digests {
		alg, _, _ := strings.Cut(want, ":")
		for _, got := range t.digests {
			if got == want && !c.named {
				return Applied
			}
			if got != want && strings.HasPrefix(got, alg+":") {
				return DigestDiffers
			}
		}
	}
	return ""
}

func (c *claimed) byVersion(t *thing) Reason {
	switch {
	case c.badRng != nil && c.ranged:
		return RangeOther
	case c.purl.Version == "" && !c.ranged:
	case t.purl.Version == "":
		return VersionNone
	case c.ranged:
		if in, err := c.rng.Contains(ecosystem.VersionFromPURL(t.purl)); err != nil || !in {
			return RangeOther
		}
	case plainVersion(&c.purl) != plainVersion(&t.purl):
		return VersionOther
	}
	return Applied
}

// plainVersion is the version as package URLs compare it, letter by letter. Go's
// versions are written with and without their v.
func plainVersion(p *purl.PURL) string {
	if p.Type == "golang" {
		return strings.TrimPrefix(p.Version, "v")
	}
	return p.Version
}

// Matches reports whether a package URL in a statement applies to that of a
// component, and if not, why.
func Matches(statement, component string) (bool, Reason) {
	c := newClaimed(&vex.Component{PURL: statement})
	t := newThing(component, nil)
	if !c.usable() {
		return false, NoIdentity
	}
	r := c.compare(&t)
	return r == Applied, r
}
