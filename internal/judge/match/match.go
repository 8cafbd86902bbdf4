// Package match joins components with the advisory index: it asks which records
// affect each component, joins records that are aliases of one another into one
// finding, and adds severity, paths and the lowest fix.
//
// It is pure: a graph and a database go in, findings come out, in an order that
// depends on nothing else. It never hides anything; policy decides what counts.
package match

import (
	"cmp"
	"fmt"
	"iter"
	"slices"
	"strings"

	"github.com/ossay-dev/ossay/internal/core/component"
	"github.com/ossay-dev/ossay/internal/core/ecosystem"
	"github.com/ossay-dev/ossay/internal/core/finding"
	"github.com/ossay-dev/ossay/internal/core/severity"
	"github.com/ossay-dev/ossay/internal/core/span"
	"github.com/ossay-dev/ossay/internal/core/version"
	"github.com/ossay-dev/ossay/internal/judge/advisory"
)

// maxPaths bounds the dependency paths that a finding lists; maxRefs the
// references.
const (
	maxPaths = 3
	maxRefs  = 5
)

// A Result is what matching found and how far it could look.
type Result struct {
	Findings    []finding.Finding
	Queried     int      // components of ecosystems that have advisories anywhere
	Covered     int      // those of them with a version, in ecosystems that the database covers
	Unversioned int      // components without an exact version
	Owned       int      // native libraries inside files of the operating system's packages, which its own advisories are about
	Undecided   int      // verdicts for which versions could not be compared
	Unread      int      // records whose texts are damaged in the database
	Unknown     []string // ecosystems of which the database has no record, sorted
}

// Match looks every component of the graph up. names says under which names
// advisories know a native library; nil for none but its own.
func Match(g *component.Graph, db *advisory.DB, names Names) *Result {
	m := &matcher{g: g, db: db, s: db.NewSession(), router: g.Router(), names: names, res: &Result{}}
	unknown := map[string]bool{}
	for i := range g.Components {
		c := &g.Components[i]
		base, _ := ecosystem.Split(c.Ecosystem)
		if !matchable(base) {
			continue
		}
		if base == nativeEcosystem && m.owned(c) {
			m.res.Owned++
			continue
		}
		m.res.Queried++
		switch {
		case !db.HasEcosystem(base):
			unknown[base] = true
		case c.Version != "" || c.Range != "":
			m.res.Covered++
		}
		m.component(i)
	}
	m.texts()
	for e := range unknown {
		m.res.Unknown = append(m.res.Unknown, e)
	}
	slices.Sort(m.res.Unknown)
	return m.res
}

// owned reports whether a native library was seen only in files that packages of
// an operating system own. Its makers mend old versions, so what a library's own
// advisories say about them is not true there; what the distribution says about
// the package is.
func (m *matcher) owned(c *component.Component) bool {
	return !slices.ContainsFunc(c.Occurrences, func(o component.Occurrence) bool { return !m.ownedOccurrence(o) })
}

func (m *matcher) ownedOccurrence(o component.Occurrence) bool {
	return m.g.Listings[o.Listing].Attr(component.AttrOwnedBy) != ""
}

// matchable reports whether advisories exist for an ecosystem at all: those of
// the OSV schema, and repositories, which GIT ranges name.
func matchable(eco string) bool {
	_, ok := ecosystem.Of(eco)
	return ok && eco != "" && eco[0] >= 'A' && eco[0] <= 'Z' || slices.Contains([]string{"npm", "crates.io", "git", "github", "gitlab", "bitbucket", nativeEcosystem}, eco)
}

type matcher struct {
	g      *component.Graph
	db     *advisory.DB
	s      *advisory.Session
	router *component.Router
	names  Names
	asks   []advisory.Query
	res    *Result
	hits   []hit
	wants  []want
}

// hit is one record that affects the component.
type hit struct {
	record  advisory.Record
	verdict advisory.Verdict
	also    []advisory.Verdict // of other entries of the record about the package
}

func (m *matcher) component(i int) {
	c := &m.g.Components[i]
	m.hits = m.hits[:0]
	if c.Version == "" && c.Range == "" {
		m.res.Unversioned++
	}
	m.asks = Queries(c, m.names, m.asks[:0])
	for _, q := range m.asks {
		m.ask(c, q)
	}
	if len(m.hits) == 0 {
		return
	}
	where := m.where(i)
	for _, group := range clusters(m.hits) {
		m.res.Findings = append(m.res.Findings, m.finding(c, group, &where))
	}
}

// ask adds the records that affect what q asks about to the hits.
func (m *matcher) ask(c *component.Component, q advisory.Query) {
	m.s.Query(q, false, func(v *advisory.Verdict) {
		if v.Certainty == advisory.Undecided {
			m.res.Undecided++
			return
		}
		if q.Version == "" && v.Certainty == advisory.Possible {
			return // counted as unversioned; a name alone proves nothing
		}
		r := m.db.Record(v.Record)
		if r.Withdrawn != "" {
			return
		}
		if r.Malicious && c.Range != "" && v.Certainty == advisory.Possible {
			return // single releases are malicious: an interval that holds one proves nothing
		}
		for j := range m.hits { // a record may have several entries for one package
			if m.hits[j].record.Number == r.Number {
				m.hits[j].add(v)
				return
			}
		}
		m.hits = append(m.hits, hit{record: r, verdict: *v})
	})
}

// add joins what another entry of the record says about the same package.
func (h *hit) add(v *advisory.Verdict) {
	switch w := &h.verdict; {
	case w.Certainty == v.Certainty:
		w.Severity = append(w.Severity, v.Severity...)
		h.also = append(h.also, *v)
	case v.Certainty == advisory.Affected: // which says more than a possible one
		*w, h.also = *v, nil
	}
}

// verdicts yields what all entries of the record say.
func (h *hit) verdicts() []advisory.Verdict {
	return append(h.also[:len(h.also):len(h.also)], h.verdict)
}

// fewHits is up to how many hits comparing each with each is cheaper than a map.
const fewHits = 24

// clusters joins hits that share an id, alias or upstream id, transitively, by
// union-find; groups and their members are in record order.
func clusters(hits []hit) [][]hit {
	if len(hits) <= 1 {
		if len(hits) == 0 {
			return nil
		}
		return [][]hit{hits}
	}
	parent := make([]int, len(hits))
	for i := range parent {
		parent[i] = i
	}
	root := func(i int) int {
		for parent[i] != i {
			parent[i] = parent[parent[i]]
			i = parent[i]
		}
		return i
	}
	union := func(i, j int) {
		a, b := root(i), root(j)
		parent[max(a, b)] = min(a, b)
	}
	if len(hits) <= fewHits {
		for i := range hits {
			for j := range i {
				if hits[i].shares(&hits[j]) {
					union(i, j)
				}
			}
		}
	} else {
		owner := make(map[string]int)
		for i := range hits {
			for id := range hits[i].ids() {
				if j, ok := owner[id]; ok {
					union(i, j)
				} else {
					owner[id] = i
				}
			}
		}
	}
	at := make([]int, len(hits)) // group of a root, plus one
	var out [][]hit
	for i, h := range hits {
		r := root(i)
		if at[r] == 0 {
			out = append(out, nil)
			at[r] = len(out)
		}
		out[at[r]-1] = append(out[at[r]-1], h)
	}
	return out
}

// ids yields the ids by which a record is joined with others.
func (h *hit) ids() iter.Seq[string] {
	return func(yield func(string) bool) {
		for _, list := range [...][]string{{h.record.ID}, h.record.Aliases, h.record.Upstream} {
			for _, id := range list {
				if !yield(id) {
					return
				}
			}
		}
	}
}

// shares reports whether two records have an id in common.
func (h *hit) shares(other *hit) bool {
	for a := range h.ids() {
		for b := range other.ids() {
			if a == b {
				return true
			}
		}
	}
	return false
}

func (m *matcher) finding(c *component.Component, group []hit, at *where) finding.Finding {
	f := finding.Finding{
		Component: c.PURL, Package: c.Name, Version: c.Version, Within: c.Range, Ecosystem: c.Ecosystem, Scope: c.Scope,
		Span: at.first, Also: at.also, Digests: at.digests, Paths: at.paths, PathCount: at.count,
		Aliases: aliasesOf(group), Evidence: at.shown,
	}
	m.grade(&f, group)
	area := "vuln"
	if f.Malicious {
		area = "malware"
	}
	f.Rule = area + "/" + preferred(f.Aliases, f.Malicious)
	for _, h := range group {
		m.wants = append(m.wants, want{h.record.Number, len(m.res.Findings), rank(h.record.ID)})
	}
	named := m.mended(&f, group)
	m.fix(&f, c)
	if named && len(f.Fixed) == 0 && !f.Malicious {
		f.Fix.Blocking = "what one advisory calls fixed another one still counts as affected"
	}
	return f
}

// mended lists the fixed versions, lowest first, without those that an entry of
// the group holds: databases disagree, and an upgrade must end the finding. It
// reports whether any entry names one.
func (m *matcher) mended(f *finding.Finding, group []hit) (named bool) {
	var all []advisory.Verdict
	for i := range group {
		all = append(all, group[i].verdicts()...)
	}
	for _, v := range all {
		for _, x := range v.Fixed {
			named = true
			if !slices.Contains(f.Fixed, x) && (len(all) == 1 || !m.held(all, f.Ecosystem, x)) {
				f.Fixed = append(f.Fixed, x)
			}
		}
	}
	if len(all) > 1 {
		slices.SortStableFunc(f.Fixed, func(a, b string) int {
			n, _ := version.Compare(f.Ecosystem, a, b) // both were compared before
			return n
		})
	}
	return named
}

func (m *matcher) held(all []advisory.Verdict, eco, at string) bool {
	return slices.ContainsFunc(all, func(v advisory.Verdict) bool { return m.s.Holds(&v, eco, at) })
}

// aliasesOf returns the ids of all records, then their aliases and upstream ids,
// each part sorted, without duplicates.
func aliasesOf(group []hit) []string {
	var ids, more []string
	for _, h := range group {
		ids = append(ids, h.record.ID)
		more = append(more, h.record.Aliases...)
		more = append(more, h.record.Upstream...)
	}
	slices.Sort(ids)
	ids = slices.Compact(ids)
	slices.Sort(more)
	for _, a := range slices.Compact(more) {
		if !slices.Contains(ids, a) {
			ids = append(ids, a)
		}
	}
	return ids
}

// preferred picks the id to name a finding by: a malware id for malware, else
// CVE, else GHSA, else the first.
func preferred(ids []string, malicious bool) string {
	order := []string{"CVE-", "GHSA-"}
	if malicious {
		order = []string{"MAL-", "CVE-", "GHSA-"}
	}
	for _, prefix := range order {
		best := ""
		for _, id := range ids {
			if strings.HasPrefix(id, prefix) && (best == "" || id < best) {
				best = id
			}
		}
		if best != "" {
			return best
		}
	}
	return ids[0]
}

// grade sets severity, exploitation, certainty and affected range.
func (m *matcher) grade(f *finding.Finding, group []hit) {
	f.EPSS = -1
	informational := true
	possible := true
	for _, h := range group {
		r, v := &h.record, &h.verdict
		f.Malicious = f.Malicious || r.Malicious
		f.KEV, f.Ransomware = f.KEV || r.KEV, f.Ransomware || r.Ransomware
		f.EPSS = max(f.EPSS, r.EPSS)
		informational = informational && r.Informational != ""
		possible = possible && v.Certainty == advisory.Possible
		if f.Affected == "" {
			f.Affected = v.Window
		}
		f.Traces = append(f.Traces, finding.Trace{Record: r.ID, Source: v.Source, Range: v.Window, Version: f.Version, Hit: true, Reason: v.Reason})
		f.Scores = append(f.Scores, scores(r.ID, r.Severity)...)
		f.Scores = append(f.Scores, scores(r.ID+":package", v.Severity)...)
		if r.SeverityWord != "" {
			if l, err := severity.Parse(r.SeverityWord); err == nil {
				f.Scores = append(f.Scores, finding.Score{Source: r.ID, Type: "word", Vector: r.SeverityWord, Level: l})
			}
		}
	}
	if f.EPSS >= 0 {
		f.EPSSDate = m.db.Info().EPSSDate
	} else {
		f.EPSS = 0
	}
	if possible {
		f.Confidence = finding.ConfidenceLow
	}
	f.Severity, f.Score = worst(f.Scores)
	switch {
	case f.Malicious:
		f.Severity = severity.Critical
	case f.Severity == severity.Unscored && informational:
		f.Severity = severity.Info
	}
}

// where is where a component stands and how it got there; its findings share it.
type where struct {
	first   span.Span
	also    []span.Span
	digests []string
	shown   string // what of a binary's bytes shows it
	paths   []finding.Path
	count   int // of all paths
}

// maxPlaces bounds the other places of a finding, maxDigests its digests.
const (
	maxPlaces  = 100
	maxDigests = 16
)

// where looks component i up in the graph: shipped places first, lock files
// before manifests.
func (m *matcher) where(i int) where {
	var w where
	occ := slices.Clone(m.g.Components[i].Occurrences)
	if base, _ := ecosystem.Split(m.g.Components[i].Ecosystem); base == nativeEcosystem {
		occ = slices.DeleteFunc(occ, m.ownedOccurrence)
	}
	slices.SortStableFunc(occ, func(a, b component.Occurrence) int {
		la, na := m.g.Node(a)
		lb, nb := m.g.Node(b)
		return cmp.Or(cmp.Compare(max(la.Tree, na.Scope), max(lb.Tree, nb.Scope)), cmp.Compare(la.Role, lb.Role))
	})
	for i, o := range occ {
		l, n := m.g.Node(o)
		at := span.At(l.Path, n.At)
		for d := range strings.FieldsSeq(n.Integrity) {
			if len(w.digests) < maxDigests && !slices.Contains(w.digests, d) {
				w.digests = append(w.digests, d)
			}
		}
		if w.shown == "" {
			w.shown = evidence(l.ProofsOf(o.Node))
		}
		if i == 0 {
			w.first = at
		} else if len(w.also) < maxPlaces {
			w.also = append(w.also, at)
		}
	}
	routes, count := m.router.Routes(i, maxPaths)
	w.count = count
	for _, r := range routes {
		w.paths = append(w.paths, m.g.Names(r))
	}
	return w
}

// maxShown bounds the pieces of evidence that a finding names.
const maxShown = 3

// evidence words what shows a component in a binary: the strongest pieces first.
func evidence(proofs []component.Proof) string {
	if len(proofs) == 0 {
		return ""
	}
	best := slices.Clone(proofs)
	slices.SortStableFunc(best, func(a, b component.Proof) int { return cmp.Compare(b.Confidence, a.Confidence) })
	var parts []string
	for _, p := range best[:min(len(best), maxShown)] {
		parts = append(parts, fmt.Sprintf("%s %q at offset %#x", p.Kind, p.Text, p.Off))
	}
	if more := len(best) - maxShown; more > 0 {
		parts = append(parts, fmt.Sprintf("%d more", more))
	}
	return strings.Join(parts, ", ")
}

// fix words the smallest step that is known: the lowest fixed version, and for
// what something else brings in, the direct dependency to move.
func (m *matcher) fix(f *finding.Finding, c *component.Component) {
	subject := strings.TrimSpace(c.Name + " " + c.Version)
	if c.Version == "" && c.Range != "" {
		subject = c.Name + " " + words(c.Range)
	}
	if f.Malicious {
		f.Fix = &finding.Fix{Summary: "remove " + subject + " and rotate every credential that was in reach where it was installed"}
		if len(f.Fixed) > 0 {
			f.Fix.Version = f.Fixed[0]
			f.Fix.Summary += "; later releases from " + f.Fixed[0] + " are not affected"
		}
		return
	}
	if len(f.Fixed) == 0 {
		f.Fix = &finding.Fix{Summary: "no fixed version is known", Blocking: "no advisory names a fixed version above " + subject}
		return
	}
	if c.Ecosystem == nativeEcosystem {
		f.Fix = &finding.Fix{Version: f.Fixed[0], Summary: bundled(c, f, subject)}
		return
	}
	f.Fix = &finding.Fix{Version: f.Fixed[0], Summary: fmt.Sprintf("%s to %s%s", subject, f.Fixed[0], step(c.Version, f.Fixed[0]))}
	if !c.Direct && len(f.Paths) > 0 && len(f.Paths[0]) > 2 {
		f.Fix.Summary += ", which " + f.Paths[0][1] + " brings in"
	} else if c.Direct {
		f.Fix.Command = command(c.Ecosystem, c.Name, f.Fixed[0])
	}
}

// bundled says what to do about a library inside a file: the file must be built
// anew, which is the work of whoever made it.
func bundled(c *component.Component, f *finding.Finding, subject string) string {
	if len(f.Paths) > 0 && len(f.Paths[0]) > 1 {
		carrier := f.Paths[0][len(f.Paths[0])-2]
		return fmt.Sprintf("a release of %s that bundles %s %s or later, in place of %s", carrier, c.Name, f.Fixed[0], subject)
	}
	return fmt.Sprintf("build the file anew with %s %s or later, in place of %s", c.Name, f.Fixed[0], subject)
}

// words writes an interval in VERS notation for people: "1.2.0 to 1.3.1".
func words(vers string) string {
	r, err := version.ParseRange(nativeEcosystem, vers)
	if err != nil {
		return vers
	}
	low, high, inclusive := r.Hull()
	switch {
	case low == "" && high == "":
		return "of any version"
	case low == "":
		if inclusive {
			return "up to " + high
		}
		return "before " + high
	case high == "":
		return low + " or later"
	case inclusive:
		return low + " to " + high
	}
	return low + " up to, not including, " + high
}

// step says how far a version moves, where both begin with numbers.
func step(from, to string) string {
	a, b := strings.TrimPrefix(from, "v"), strings.TrimPrefix(to, "v")
	ma, _, _ := strings.Cut(a, ".")
	mb, _, _ := strings.Cut(b, ".")
	_, ok1 := number(ma)
	_, ok2 := number(mb)
	switch {
	case !ok1 || !ok2:
		return ""
	case ma == mb && ma != "0":
		return ", no major change"
	case ma == mb:
		return ""
	}
	return ", a major change"
}

// command is what the ecosystem's own tool would be told.
func command(eco, name, version string) string {
	switch eco {
	case "npm":
		return "npm install " + name + "@" + version
	case "PyPI":
		return "pip install '" + name + ">=" + version + "'"
	case "Go":
		if name == "stdlib" || name == "toolchain" {
			return "go get go@" + strings.TrimPrefix(version, "v")
		}
		return "go get " + name + "@v" + strings.TrimPrefix(version, "v")
	case "crates.io":
		return "cargo update -p " + name + " --precise " + version
	case "RubyGems":
		return "bundle update " + name + " --conservative"
	case "Packagist":
		return "composer require " + name + ":^" + version
	case "NuGet":
		return "dotnet add package " + name + " --version " + version
	}
	return ""
}
