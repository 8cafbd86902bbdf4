package carrier

import (
	"fmt"
	"path"
	"slices"
	"strings"

	"github.com/ossay-dev/ossay/internal/core/component"
	"github.com/ossay-dev/ossay/internal/core/finding"
	"github.com/ossay-dev/ossay/internal/core/purl"
	"github.com/ossay-dev/ossay/internal/core/severity"
	"github.com/ossay-dev/ossay/internal/core/span"
	"github.com/ossay-dev/ossay/internal/core/version"
	"github.com/ossay-dev/ossay/internal/inspect/inventory"
)

// A Verdict says what the bytes say about a publisher's claim.
type Verdict string

// The verdicts on one claim.
const (
	Proven       Verdict = "proven"       // a binary of the same package shows the same version
	Consistent   Verdict = "consistent"   // a binary shows the library, and nothing against the version
	Contradicted Verdict = "contradicted" // a binary shows another version
	Undecided    Verdict = "undecided"    // no binary shows it; that proves nothing
)

// ProofKind is the kind of the proof that carries the verdict on a claim.
const ProofKind = "claim"

// Claims returns the join that attributes the bills of materials inside packages
// (PEP 770 folders, META-INF/sbom, files that a package ships) to the package
// that carries them, and checks what they claim against what the binaries of the
// same package show. Each claim gets a verdict as its proof; contradictions, and
// libraries that a package ships and does not declare, are findings. [Join] must
// have run.
func Claims() inventory.Join {
	return inventory.Join{Name: "composition/claims", Run: func(s *inventory.Set) {
		c := checker{joiner: joiner{s: s}, shown: make(map[*component.Node][]*component.Listing)}
		c.binaries()
		for _, l := range s.Listings {
			if l.Role == component.RoleSBOM {
				if by := c.carrierOf(l.Path); by != nil {
					c.check(l, by)
				}
			}
		}
	}}
}

type checker struct {
	joiner
	shown map[*component.Node][]*component.Listing // binaries of each carrier
}

// binaries sorts the binaries of the target by what carries them.
func (c *checker) binaries() {
	for _, l := range c.s.Listings {
		if l.Role == component.RoleBinary {
			if by := c.carrierOf(l.Path); by != nil {
				c.shown[by] = append(c.shown[by], l)
			}
		}
	}
}

// check attributes one document to its carrier and judges its claims.
func (c *checker) check(l *component.Listing, by *component.Node) {
	attribute(l, by)
	index := make(map[string][]uint32)
	for i := range l.Nodes {
		if n := &l.Nodes[i]; !n.Project && n.Name != "" {
			k := native(n)
			index[k] = append(index[k], uint32(i))
		}
	}
	best := make([]Verdict, len(l.Nodes))
	words := make([]string, len(l.Nodes))
	for _, b := range c.shown[by] {
		for i := range b.Nodes {
			n := &b.Nodes[i]
			if !n.Bundled || n.Project {
				continue
			}
			claims := index[native(n)]
			if len(claims) == 0 && !ofToolchain(b, uint32(i)) {
				c.undeclared(l, b, n, by)
			}
			for _, k := range claims {
				if v := compare(&l.Nodes[k], n); rank(v) > rank(best[k]) {
					best[k], words[k] = v, fmt.Sprintf("%s by %s, which holds %s", v, b.Path, shownAs(n))
				}
			}
		}
	}
	for i := range l.Nodes {
		n := &l.Nodes[i]
		if n.Project || n.Name == "" || n.Name == by.Name && n.Ecosystem == by.Ecosystem {
			continue
		}
		if best[i] == "" {
			best[i], words[i] = Undecided, string(Undecided)
		}
		l.Proofs = append(l.Proofs, component.Proof{Node: uint32(i), Kind: ProofKind, Text: words[i], Confidence: component.Medium})
		if best[i] == Contradicted {
			c.contradicted(l, n, words[i])
		}
	}
	slices.SortStableFunc(l.Proofs, func(a, b component.Proof) int { return int(a.Node) - int(b.Node) })
}

// ofToolchain reports whether a crate came with Rust's standard library, which
// nobody lists: its paths are the toolchain's own.
func ofToolchain(l *component.Listing, node uint32) bool {
	proofs := l.ProofsOf(node)
	return len(proofs) > 0 && !slices.ContainsFunc(proofs, func(p component.Proof) bool { return !strings.Contains(p.Text, "rust/deps/") })
}

func rank(v Verdict) int {
	return slices.Index([]Verdict{"", Undecided, Contradicted, Consistent, Proven}, v)
}

// attribute makes the carrier what the document is about: its root, and what
// everything hangs on that nothing else in it needs.
func attribute(l *component.Listing, by *component.Node) {
	root := slices.IndexFunc(l.Nodes, func(n component.Node) bool { return n.Project })
	if root < 0 {
		root = len(l.Nodes)
		l.Nodes = append(l.Nodes, component.Node{})
	}
	n := *by
	n.At, n.Integrity, n.Source, n.Direct = l.Nodes[root].At, "", "", false
	l.Nodes[root] = n
	needed := make([]bool, len(l.Nodes))
	for _, e := range l.Edges {
		needed[e.To] = true
	}
	for i := range l.Nodes {
		if i != root && !needed[i] {
			l.Edges = append(l.Edges, component.Edge{From: uint32(root), To: uint32(i)})
		}
		l.Nodes[i].Scope = max(l.Nodes[i].Scope, n.Scope)
	}
	l.Finish(true)
}

// native returns under which name a claim and a proof can be compared: for a
// package of a language its ecosystem and name, for everything else the name of
// the library alone, because publishers write it as a package of a distribution
// ("pkg:rpm/almalinux/libwebp"), of a forge, or of nothing ("pkg:generic/webp").
func native(n *component.Node) string {
	switch n.Ecosystem {
	case "crates.io", "Go", "npm", "PyPI", "Maven", "NuGet", "RubyGems":
		return n.Ecosystem + "\x00" + n.Name
	}
	name := n.Name
	if p, err := purl.Parse(n.PURL); err == nil && p.Name != "" {
		name = p.Name
	}
	name = strings.ToLower(path.Base(name))
	name = strings.TrimPrefix(name, "lib")
	return "\x00" + strings.TrimSuffix(name, "-libs")
}

// compare judges one claim by one proof about the same library.
func compare(claim, proof *component.Node) Verdict {
	want := upstream(claim.Version)
	switch {
	case want == "" || proof.Version == "" && proof.Requirement == "":
		return Consistent
	case proof.Version == "":
		r, err := version.ParseRange("generic", proof.Requirement)
		if err != nil || commit(want) {
			return Consistent
		}
		if in, err := r.Contains(want); err == nil && !in {
			return Contradicted
		}
		return Consistent
	case commit(want):
		return Consistent
	case want == upstream(proof.Version):
		return Proven
	}
	return Contradicted
}

// upstream cuts off what a distribution adds to a version: "1:1.2.4-0.2+deb12u1"
// is the library's 1.2.4.
func upstream(v string) string {
	if _, rest, ok := strings.Cut(v, ":"); ok {
		v = rest
	}
	v = strings.TrimPrefix(v, "v")
	if i := strings.IndexAny(v, "-+~"); i > 0 {
		v = v[:i]
	}
	return v
}

// commit reports whether a version is a commit, which no number can contradict.
func commit(v string) bool {
	if len(v) < 7 || strings.ContainsAny(v, ".") {
		return false
	}
	return strings.Trim(v, "0123456789abcdef") == ""
}

func shownAs(n *component.Node) string {
	if n.Version == "" && n.Requirement != "" {
		return n.Name + " in " + n.Requirement
	}
	return strings.TrimSpace(n.Name + " " + n.Version)
}

// ContradictedRule describes a claim that the bytes speak against.
func ContradictedRule() finding.Rule {
	return finding.Rule{
		ID: "sbom/contradicted", Title: "a binary contradicts the publisher's bill of materials", Severity: severity.Medium,
		Why:  "The package ships a bill of materials that names one version of a library, and its binary holds another. Whoever trusts the list looks for the wrong vulnerabilities.",
		Mend: "Go by what the binary shows. Tell the publisher: the list was made before the build, or of another one.",
		Bad:  "sboms/auditwheel.cdx.json says zlib 1.3.1; the shared object holds 1.2.11", Good: "both say 1.3.1",
	}
}

// UndeclaredRule describes a library that a package ships and does not list.
func UndeclaredRule() finding.Rule {
	return finding.Rule{
		ID: "sbom/undeclared", Title: "a package ships a library that its own bill of materials does not list", Severity: severity.Low,
		Why:  "The package comes with a bill of materials, so readers take it for whole. The library is in the binary all the same, with its vulnerabilities.",
		Mend: "Count with the library. Ask the publisher to list it.",
		Bad:  "a wheel with libwebp inside whose sboms folder does not name it", Good: "a wheel whose sboms folder names libwebp",
	}
}

func (c *checker) contradicted(l *component.Listing, n *component.Node, how string) {
	c.s.Report(finding.Finding{
		Rule: "sbom/contradicted", Severity: severity.Medium, Title: ContradictedRule().Title, Span: span.At(l.Path, n.At), Scope: max(l.Tree, n.Scope),
		Message: fmt.Sprintf("%s %s is %s", n.Name, n.Version, how), Package: n.Name, Version: n.Version, Ecosystem: n.Ecosystem,
	})
}

func (c *checker) undeclared(l, b *component.Listing, n, by *component.Node) {
	c.s.Report(finding.Finding{
		Rule: "sbom/undeclared", Severity: severity.Low, Title: UndeclaredRule().Title, Span: span.Span{Path: b.Path}, Scope: max(b.Tree, n.Scope),
		Message: fmt.Sprintf("%s holds %s, which %s, the list of %s, does not name", b.Path, shownAs(n), l.Path, strings.TrimSpace(by.Name+" "+by.Version)),
		Package: n.Name, Version: n.Version, Ecosystem: n.Ecosystem,
	})
}
