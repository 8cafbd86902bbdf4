package advisory

import (
	"cmp"
	"encoding/binary"
	"fmt"
	"slices"
	"strings"

	"github.com/ossay-dev/ossay/internal/core/ecosystem"
	"github.com/ossay-dev/ossay/internal/format/osv"
)

// Certainty says how sure a verdict is.
type Certainty uint8

// The certainties of a verdict.
const (
	Excluded  Certainty = iota // the version is not affected
	Affected                   // the version is affected
	Possible                   // part of the interval that was asked for is affected, or no version is known
	Undecided                  // a version could not be compared; not a no
)

// String returns the word for c.
func (c Certainty) String() string {
	switch c {
	case Affected:
		return "affected"
	case Possible:
		return "possible"
	case Undecided:
		return "undecided"
	}
	return "not affected"
}

// A Query asks about one version of one package. With Below set it asks about
// the interval from Version up to, not including, Below, which Words name for
// people if it is set. Without Version it asks about the name only.
type Query struct {
	Ecosystem, Name, Version, Below, Words string
}

// A Verdict is what one affected entry of one record says about a query.
type Verdict struct {
	Record    int
	Certainty Certainty
	Reason    string   // one sentence: which event, list or comparison decided
	Source    string   // "range", "versions" or "name"
	Window    string   // the range that decided, for people: ">= 1.0, < 1.2"
	Fixed     []string // fixed versions above the one asked for, lowest first
	Severity  []osv.Severity
	at        int // of the entry, in the postings
}

// A Session is a series of questions by one goroutine; it keeps the versions
// that it read, by ecosystem.
type Session struct {
	db        *DB
	comparers map[string]*comparer
	briefs    shelfReader
}

// NewSession returns a session.
func (db *DB) NewSession() *Session {
	return &Session{db: db, comparers: make(map[string]*comparer), briefs: newShelfReader(db.briefs())}
}

// Query visits the verdicts about q, in order of record number. If all is false,
// verdicts that exclude the version are left out and carry no reason.
//
// A query for "Debian:12" also meets records for "Debian"; a query for "Debian"
// meets only those, because a record for a release says nothing of the others.
// In the ecosystem "git" names are addresses of repositories and versions tags or
// commits, as for [Session.QueryGit]; so they are for the forges, whose names are
// owner and repository.
func (s *Session) Query(q Query, all bool, visit func(*Verdict)) {
	if repo := repositoryOf(q.Ecosystem, q.Name); repo != "" {
		s.QueryGit(repo, q.Version, all, visit)
		return
	}
	name := ecosystem.Normalize(q.Ecosystem, q.Name)
	s.keyed(q, q.Ecosystem+"\x00"+name, all, visit)
	if base, suffix := ecosystem.Split(q.Ecosystem); suffix != "" {
		s.keyed(q, base+"\x00"+name, all, visit)
	}
}

// repositoryOf returns the address of a repository that is a component of its
// own, or "".
func repositoryOf(eco, name string) string {
	switch eco {
	case "git":
		return name
	case "github":
		return "github.com/" + name
	case "gitlab":
		return "gitlab.com/" + name
	case "bitbucket":
		return "bitbucket.org/" + name
	}
	return ""
}

// QueryGit visits the verdicts about a tag or commit of a repository. Only
// listed versions and exact events are compared: without the repository's
// history nobody knows what lies between two commits.
func (s *Session) QueryGit(repo, version string, all bool, visit func(*Verdict)) {
	s.keyed(Query{Ecosystem: gitEcosystem, Name: repo, Version: version}, gitKey(repo), all, visit)
}

func (s *Session) keyed(q Query, key string, all bool, visit func(*Verdict)) {
	rows := s.db.parts[secKeys]
	i, ok := s.db.find(rows, key)
	if !ok {
		return
	}
	posts := s.db.parts[secPosts]
	off := binary.LittleEndian.Uint32(rows[8*i+4:])
	if uint64(off) > uint64(len(posts)) {
		return
	}
	j := judge{comparer: s.comparer(q.Ecosystem), q: q}
	j.ask(q.Version, q.Below)
	c := cursor{b: posts[off:]}
	var p posting
	for n := c.count(); n > 0; n-- {
		at := len(posts) - len(c.b)
		c.posting(&p)
		if c.bad {
			return
		}
		v := j.verdict(&p, all)
		if v.Certainty != Excluded || all {
			v.Record, v.at = p.record, at
			v.Severity = pairs(s.db.strings(p.severity))
			visit(&v)
		}
	}
}

// Holds reports whether the entry behind a verdict affects another version of
// its package, such as one that another record calls fixed. It must not be
// called from within a visit.
func (s *Session) Holds(v *Verdict, ecosystem, version string) bool {
	j := judge{comparer: s.comparer(ecosystem), q: Query{Ecosystem: ecosystem, Version: version}}
	j.ask(version, "")
	c := cursor{b: s.db.parts[secPosts][v.at:]}
	var p posting
	c.posting(&p)
	return !c.bad && j.verdict(&p, false).Certainty == Affected
}

func (s *Session) comparer(eco string) *comparer {
	c, ok := s.comparers[eco]
	if !ok {
		c = newComparer(eco, s.db.parts[secVersions])
		s.comparers[eco] = c
	}
	return c
}

// posting is one affected entry as stored. Its slices are reused.
type posting struct {
	record   int
	listed   bool // the record lists versions, whether or not they are stored
	ranges   []versionRange
	versions []uint32
	severity []uint32 // strings: type, score, type, score …
}

// append writes the entry.
func (p *posting) append(out []byte) []byte {
	out = binary.AppendUvarint(out, uint64(p.record))
	out = binary.AppendUvarint(out, uint64(len(p.ranges))<<1|uint64(one(p.listed)))
	for _, r := range p.ranges {
		out = binary.AppendUvarint(out, uint64(len(r.events))<<2|uint64(r.kind))
		for _, e := range r.events {
			out = binary.AppendUvarint(out, uint64(e.at)<<2|uint64(e.kind))
		}
	}
	return appendRefs(appendRefs(out, p.versions), p.severity)
}

// posting reads an entry into p.
func (c *cursor) posting(p *posting) {
	p.record = int(c.num())
	n := c.num()
	p.listed = n&1 != 0
	n = c.within(n >> 1)
	p.ranges = slices.Grow(p.ranges[:0], int(n))[:n]
	for i := range p.ranges {
		r := &p.ranges[i]
		h := c.num()
		k := c.within(h >> 2)
		r.kind = osv.RangeType(h & 3)
		r.events = slices.Grow(r.events[:0], int(k))[:k]
		for j := range r.events {
			e := c.num()
			r.events[j] = event{osv.EventKind(e & 3), uint32(e >> 2)}
		}
	}
	p.versions, p.severity = c.refs(p.versions), c.refs(p.severity)
}

// A judge decides about one query.
type judge struct {
	*comparer
	q       Query
	scratch []window
}

// verdict answers for one affected entry.
func (j *judge) verdict(p *posting, explain bool) Verdict {
	j.err = nil
	switch {
	case j.q.Version == "":
		return j.byName(p)
	case j.q.Below != "":
		return j.interval(p)
	case j.lists(p, asked):
		v := Verdict{Certainty: Affected, Source: "versions", Reason: "the record lists version " + j.q.Version, Window: "= " + j.q.Version}
		j.fixes(&v, p)
		return v
	}
	v := Verdict{Source: "range"}
	for i := range p.ranges {
		j.err = nil
		holds := false
		if p.ranges[i].kind == osv.Git {
			holds = j.holdsCommit(&p.ranges[i], asked)
		} else {
			holds = j.holds(&p.ranges[i], asked)
		}
		switch {
		case j.err != nil && v.Certainty == Excluded:
			v.Certainty = Undecided
			v.Reason = fmt.Sprintf("%s cannot be compared: %v", j.q.Version, j.err)
		case j.err == nil && holds:
			v.Certainty = Affected
			v.Window = j.around(&p.ranges[i])
			v.Reason = j.q.Version + " is in the range " + v.Window
			j.fixes(&v, p)
			return v
		}
	}
	if v.Certainty == Excluded && explain {
		v.Window, v.Reason = j.whyNot(p)
	}
	return v
}

// lists reports whether a version is one of those that the record lists.
func (j *judge) lists(p *posting, ref uint32) bool {
	return slices.ContainsFunc(p.versions, func(l uint32) bool { return j.same(l, ref) })
}

// around writes the window of a range that holds the version.
func (j *judge) around(r *versionRange) string {
	j.scratch = j.windows(r, j.scratch[:0])
	for _, w := range j.scratch {
		if j.contains(w, asked) {
			return j.describe(w)
		}
	}
	return ""
}

// whyNot says for a version that is not affected what it was compared with.
func (j *judge) whyNot(p *posting) (windows, reason string) {
	var all []string
	for i := range p.ranges {
		j.scratch = j.windows(&p.ranges[i], j.scratch[:0])
		for _, w := range j.scratch {
			all = append(all, j.describe(w))
		}
	}
	windows = strings.Join(all, " or ")
	switch {
	case windows != "" && p.listed:
		return windows, j.q.Version + " is not listed and not in " + windows
	case windows != "":
		return windows, j.q.Version + " is not in " + windows
	case p.listed:
		return "", "the record lists versions, and " + j.q.Version + " is none of them"
	}
	return "", "the record names no versions, so it says nothing about " + j.q.Version
}

// byName answers for a package whose version is not known: certain only where
// every version is affected.
func (j *judge) byName(p *posting) Verdict {
	v := Verdict{Certainty: Possible, Source: "name", Reason: "the version is not known"}
	for _, r := range p.ranges {
		if len(r.events) == 1 && r.events[0] == (event{osv.Introduced, beginning}) {
			v.Certainty, v.Reason, v.Window = Affected, "every version is affected", "all versions"
		}
	}
	if len(p.ranges) == 0 && !p.listed {
		v.Certainty, v.Reason, v.Window = Affected, "the record is about the package as a whole", "all versions"
	}
	return v
}

// interval answers for the versions from q.Version up to, not including, q.Below.
func (j *judge) interval(p *posting) Verdict {
	v := Verdict{Source: "range"}
	j.scratch = j.scratch[:0]
	for i := range p.ranges {
		j.scratch = j.windows(&p.ranges[i], j.scratch)
	}
	for _, l := range p.versions {
		j.scratch = append(j.scratch, window{l, l, osv.LastAffected})
	}
	slices.SortStableFunc(j.scratch, func(a, b window) int { return j.compare(a.low, b.low) })
	v.Certainty = j.coverage(j.scratch)
	if j.err != nil {
		v.Certainty, v.Reason = Undecided, fmt.Sprintf("%s cannot be compared: %v", j.q.Version, j.err)
		return v
	}
	for _, w := range j.scratch {
		if v.Window == "" && j.compare(w.low, below) < 0 && (w.end == osv.Introduced || j.compare(w.high, asked) >= 0) {
			v.Window = j.describe(w)
		}
	}
	switch v.Certainty {
	case Possible:
		v.Reason = cmp.Or(j.q.Words, j.q.Version) + " stands for versions of which only some are affected"
	case Affected:
		from := fmt.Sprintf("from %s up to %s", j.q.Version, j.q.Below)
		v.Reason = fmt.Sprintf("every version %s is in the range %s", cmp.Or(j.q.Words, from), v.Window)
	default:
		v.Window = ""
		return v
	}
	j.fixes(&v, p)
	return v
}

// fixes lists the fixed versions above the one asked for, lowest first, without
// those that another range or the list of the entry holds.
func (j *judge) fixes(v *Verdict, p *posting) {
	var refs []uint32
	for i := range p.ranges {
		for _, e := range p.ranges[i].events {
			if e.kind != osv.Fixed || slices.Contains(refs, e.at) || j.compare(e.at, asked) <= 0 || j.lists(p, e.at) {
				continue
			}
			if !slices.ContainsFunc(p.ranges, func(r versionRange) bool { return j.holds(&r, e.at) }) {
				refs = append(refs, e.at)
			}
		}
	}
	slices.SortStableFunc(refs, j.compare)
	for _, r := range refs {
		v.Fixed = append(v.Fixed, j.text(r))
	}
}

// PackagesOf visits the packages that the given records are about, in order.
// It reads all postings, so it is for questions of people, not for matching.
func (db *DB) PackagesOf(records map[int]bool, visit func(ecosystem, name string)) {
	rows := db.parts[secKeys]
	var p posting
	for i := range len(rows) / 8 {
		off := binary.LittleEndian.Uint32(rows[8*i+4:])
		if uint64(off) > uint64(len(db.parts[secPosts])) {
			return
		}
		c := cursor{b: db.parts[secPosts][off:]}
		for n := c.count(); n > 0 && !c.bad; n-- {
			c.posting(&p)
			if records[p.record] {
				eco, name, _ := strings.Cut(db.str(uint64(binary.LittleEndian.Uint32(rows[8*i:]))), "\x00")
				visit(eco, name)
				break
			}
		}
	}
}
