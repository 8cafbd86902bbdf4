package advisory

import (
	"cmp"
	"encoding/binary"
	"fmt"
	"slices"
	"strings"

	"github.com/ossay-dev/ossay/internal/core/ecosystem"
	"github.com/ossay-dev/ossay/internal/core/version"
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
// the interval from Version up to, not including, Below. Without Version it asks
// about the name only.
type Query struct {
	Ecosystem, Name, Version, Below string
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
}

// Query visits the verdicts about q, in order of record number. If all is false,
// verdicts that exclude the version are left out and carry no reason.
//
// A query for "Debian:12" also meets records for "Debian"; a query for "Debian"
// meets only those, because a record for a release says nothing of the others.
func (s *Session) Query(q Query, all bool, visit func(*Verdict)) {
	name := ecosystem.Normalize(q.Ecosystem, q.Name)
	s.keyed(q, q.Ecosystem+"\x00"+name, all, visit)
	if base, suffix := ecosystem.Split(q.Ecosystem); suffix != "" {
		s.keyed(q, base+"\x00"+name, all, visit)
	}
}

// QueryGit visits the verdicts about a tag or commit of a repository. Only
// listed versions and exact events are compared: without the repository's
// history nobody knows what lies between two commits.
func (s *Session) QueryGit(repo, version string, all bool, visit func(*Verdict)) {
	s.keyed(Query{Ecosystem: "GIT", Name: repo, Version: version}, gitKey(repo), all, visit)
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
	m := matcher{order: s.orderOf(q.Ecosystem), cache: s.cache}
	m.want(q.Version)
	c := cursor{b: posts[off:]}
	var p posting
	for n := c.count(); n > 0; n-- {
		s.db.posting(&c, &p)
		if c.bad {
			return
		}
		v := m.judge(q, &p, all)
		if v.Certainty != Excluded || all {
			v.Record = p.record
			v.Severity = pairs(s.strings(p.severity))
			visit(&v)
		}
	}
}

func (s *Session) strings(refs []uint64) []string {
	out := make([]string, len(refs))
	for i, r := range refs {
		out[i] = s.db.str(r)
	}
	return out
}

func (s *Session) orderOf(eco string) version.Order {
	if o, ok := s.order[eco]; ok {
		return o
	}
	o, _ := version.For(eco)
	s.order[eco] = o
	return o
}

// posting is one affected entry as stored. Its slices are reused.
type posting struct {
	record   int
	listed   bool // the record lists versions, whether or not they are stored
	ranges   []osv.Range
	versions []string
	severity []uint64
}

func (db *DB) posting(c *cursor, p *posting) {
	p.record = int(c.num())
	p.listed = c.num()&1 != 0
	n := c.count()
	p.ranges = slices.Grow(p.ranges[:0], n)[:n]
	for i := range p.ranges {
		r := &p.ranges[i]
		if len(c.b) == 0 {
			c.bad = true
			return
		}
		r.Type, c.b = osv.RangeType(c.b[0]), c.b[1:]
		k := c.count()
		r.Events = slices.Grow(r.Events[:0], k)[:k]
		for j := range r.Events {
			if len(c.b) == 0 {
				c.bad = true
				return
			}
			r.Events[j].Kind, c.b = osv.EventKind(c.b[0]), c.b[1:]
			r.Events[j].Version = db.str(c.num())
		}
	}
	k := c.count()
	p.versions = slices.Grow(p.versions[:0], k)[:k]
	for i := range p.versions {
		p.versions[i] = db.str(c.num())
	}
	k = c.count()
	p.severity = slices.Grow(p.severity[:0], k)[:k]
	for i := range p.severity {
		p.severity[i] = c.num()
	}
}

// matcher compares one version with events.
type matcher struct {
	order  version.Order
	cache  *version.Cache
	v      string
	key    uint64
	hasKey bool
	err    error
}

func (m *matcher) want(v string) {
	m.v, m.err = v, nil
	m.key, m.hasKey = m.order.Key(v)
}

// compare orders an event's version against the wanted one. Different coarse
// keys decide at once; equal ones, or none, need the versions themselves.
func (m *matcher) compare(event string) int {
	if event == "0" {
		return -1
	}
	if m.hasKey {
		if k, ok := m.order.Key(event); ok && k != m.key {
			return cmp.Compare(k, m.key)
		}
	}
	if event == m.v {
		return 0
	}
	c, err := m.cache.Compare(m.order, event, m.v)
	if err != nil && m.err == nil {
		m.err = err
	}
	return c
}

// window is the answer of one range.
type window struct {
	holds   bool
	by      osv.Event // the event that decided; zero if none did
	compare int
}

// window evaluates events for the version v by the schema's algorithm: in
// version order, the last event that applies decides; events of one version
// apply in the file's order. ok is false if a version could not be compared.
func (m *matcher) window(events []osv.Event, v string) (window, bool) {
	if m.v != v {
		m.want(v)
	}
	m.err = nil
	var w window
	decided := -1
	limited, within := false, false
	for i, e := range events {
		if e.Kind == osv.Limit {
			limited = true
			within = within || e.Version == "*" || m.compare(e.Version) > 0
			continue
		}
		c := m.compare(e.Version)
		applies := c <= 0
		if e.Kind == osv.LastAffected {
			applies = c < 0
		}
		if !applies {
			continue
		}
		if decided >= 0 && m.below(e.Version, events[decided].Version) {
			continue
		}
		decided = i
		w = window{holds: e.Kind == osv.Introduced, by: e, compare: c}
	}
	if limited && !within {
		w.holds = false
	}
	return w, m.err == nil
}

// below reports whether event version a stands below b.
func (m *matcher) below(a, b string) bool {
	if a == b || b == "0" {
		return false
	}
	if a == "0" {
		return true
	}
	ka, oka := m.order.Key(a)
	kb, okb := m.order.Key(b)
	if oka && okb && ka != kb {
		return ka < kb
	}
	c, err := m.cache.Compare(m.order, a, b)
	if err != nil && m.err == nil {
		m.err = err
	}
	return c < 0
}

// judge answers for one affected entry.
func (m *matcher) judge(q Query, p *posting, explain bool) Verdict {
	switch {
	case q.Version == "":
		return m.byName(p)
	case q.Below != "":
		return m.interval(q, p)
	}
	v := Verdict{Source: "range"}
	if slices.Contains(p.versions, q.Version) {
		v.Certainty, v.Source = Affected, "versions"
		v.Reason = "the record lists version " + q.Version
		v.Window = "= " + q.Version
		m.fixes(&v, p, q.Version)
		return v
	}
	for i := range p.ranges {
		w, ok := m.window(p.ranges[i].Events, q.Version)
		switch {
		case !ok && v.Certainty == Excluded:
			v.Certainty = Undecided
			v.Reason = fmt.Sprintf("%s cannot be compared: %v", q.Version, m.err)
		case ok && w.holds:
			v.Certainty = Affected
			v.Window = m.describe(p.ranges[i].Events, q.Version)
			v.Reason = q.Version + " is in the range " + v.Window
			m.fixes(&v, p, q.Version)
			return v
		}
	}
	if v.Certainty == Excluded && explain {
		v.Window, v.Reason = m.whyNot(q, p)
	}
	return v
}

// whyNot says for a version that is not affected what it was compared with.
func (m *matcher) whyNot(q Query, p *posting) (windows, reason string) {
	var all []string
	for i := range p.ranges {
		all = append(all, m.windows(p.ranges[i].Events)...)
	}
	windows = strings.Join(all, " or ")
	switch {
	case windows != "" && p.listed:
		return windows, q.Version + " is not listed and not in " + windows
	case windows != "":
		return windows, q.Version + " is not in " + windows
	case p.listed:
		return "", "the record lists versions, and " + q.Version + " is none of them"
	}
	return "", "the record names no versions, so it says nothing about " + q.Version
}

// byName answers for a package whose version is not known: certain only where
// every version is affected.
func (m *matcher) byName(p *posting) Verdict {
	v := Verdict{Certainty: Possible, Source: "name", Reason: "the version is not known"}
	for _, r := range p.ranges {
		if len(r.Events) == 1 && r.Events[0].Kind == osv.Introduced && r.Events[0].Version == "0" {
			v.Certainty, v.Reason, v.Window = Affected, "every version is affected", "all versions"
		}
	}
	if len(p.ranges) == 0 && !p.listed {
		v.Certainty, v.Reason, v.Window = Affected, "the record is about the package as a whole", "all versions"
	}
	return v
}

// interval answers for the versions from q.Version up to, not including,
// q.Below: affected if both ends and every event between them agree.
func (m *matcher) interval(q Query, p *posting) Verdict {
	v := Verdict{Source: "range"}
	hit, miss := false, false
	at := func(version string) {
		for i := range p.ranges {
			if w, ok := m.window(p.ranges[i].Events, version); ok && w.holds {
				hit = true
				v.Window = m.describe(p.ranges[i].Events, version)
				return
			}
		}
		if slices.Contains(p.versions, version) {
			hit = true
			return
		}
		miss = true
	}
	at(q.Version)
	inside := func(version string) bool {
		return version != "0" && !m.below(version, q.Version) && m.below(version, q.Below)
	}
	for i := range p.ranges {
		for _, e := range p.ranges[i].Events {
			if inside(e.Version) {
				at(e.Version)
			}
		}
	}
	for _, l := range p.versions {
		if inside(l) {
			at(l)
		}
	}
	switch {
	case hit && miss:
		v.Certainty, v.Reason = Possible, fmt.Sprintf("%s stands for versions of which only some are affected", q.Version)
	case hit:
		v.Certainty, v.Reason = Affected, fmt.Sprintf("every version from %s up to %s is in the range %s", q.Version, q.Below, v.Window)
	}
	if hit {
		m.fixes(&v, p, q.Version)
	}
	return v
}

// fixes lists the fixed versions above v, lowest first, without those that
// another range of the entry holds.
func (m *matcher) fixes(v *Verdict, p *posting, asked string) {
	for i := range p.ranges {
		for _, e := range p.ranges[i].Events {
			if e.Kind != osv.Fixed || slices.Contains(v.Fixed, e.Version) || m.belowOrSame(e.Version, asked) || m.held(p, e.Version) {
				continue
			}
			v.Fixed = append(v.Fixed, e.Version)
		}
	}
	slices.SortStableFunc(v.Fixed, func(a, b string) int {
		switch {
		case m.below(a, b):
			return -1
		case m.below(b, a):
			return 1
		}
		return 0
	})
	m.want(asked)
}

func (m *matcher) belowOrSame(a, b string) bool { return !m.below(b, a) }

func (m *matcher) held(p *posting, v string) bool {
	for i := range p.ranges {
		if w, ok := m.window(p.ranges[i].Events, v); ok && w.holds {
			return true
		}
	}
	return slices.Contains(p.versions, v)
}

// sorted returns the events in version order, those of one version as in the file.
func (m *matcher) sorted(events []osv.Event) []osv.Event {
	out := slices.Clone(events)
	slices.SortStableFunc(out, func(a, b osv.Event) int {
		switch {
		case a.Version == b.Version:
			return 0
		case m.below(a.Version, b.Version):
			return -1
		case m.below(b.Version, a.Version):
			return 1
		}
		return 0
	})
	return out
}

// windows writes the ranges that events describe, for people.
func (m *matcher) windows(events []osv.Event) []string {
	var out []string
	low, open := "", false
	emit := func(high string) {
		switch {
		case low == "0" && high == "":
			out = append(out, "all versions")
		case low == "0":
			out = append(out, high)
		case high == "":
			out = append(out, ">= "+low)
		default:
			out = append(out, ">= "+low+", "+high)
		}
		open = false
	}
	for _, e := range m.sorted(events) {
		switch {
		case e.Kind == osv.Introduced && !open:
			low, open = e.Version, true
		case e.Kind == osv.Fixed && open:
			emit("< " + e.Version)
		case e.Kind == osv.LastAffected && open:
			emit("<= " + e.Version)
		}
	}
	if open {
		emit("")
	}
	return out
}

// describe writes the window of events that holds v.
func (m *matcher) describe(events []osv.Event, v string) string {
	var low osv.Event
	high := ""
	for _, e := range m.sorted(events) {
		c := 0
		if e.Version == "0" {
			c = -1
		} else if e.Version != v {
			c = 1
			if m.below(e.Version, v) {
				c = -1
			} else if !m.below(v, e.Version) {
				c = 0
			}
		}
		switch {
		case e.Kind == osv.Introduced && c <= 0:
			low = e
		case e.Kind == osv.Fixed && c > 0 && high == "":
			high = "< " + e.Version
		case e.Kind == osv.LastAffected && c >= 0 && high == "":
			high = "<= " + e.Version
		}
	}
	events = []osv.Event{low}
	switch out := m.windows(events); {
	case len(out) == 0:
		return high
	case high == "":
		return out[0]
	case low.Version == "0":
		return high
	default:
		return out[0] + ", " + high
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
			db.posting(&c, &p)
			if records[p.record] {
				eco, name, _ := strings.Cut(db.str(uint64(binary.LittleEndian.Uint32(rows[8*i:]))), "\x00")
				visit(eco, name)
				break
			}
		}
	}
}
