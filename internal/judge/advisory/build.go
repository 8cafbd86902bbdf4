package advisory

import (
	"bytes"
	"cmp"
	"crypto/sha256"
	"encoding/binary"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"iter"
	"slices"
	"strings"
	"time"

	"github.com/ossay-dev/ossay/internal/core/ecosystem"
	"github.com/ossay-dev/ossay/internal/core/version"
	"github.com/ossay-dev/ossay/internal/format/osv"
)

// A Spool holds texts while a database is built, so that memory stays bounded.
type Spool interface {
	io.Writer
	io.ReaderAt
}

// Stats tells how a build went.
type Stats struct {
	Records, Packages, Malicious int
	Skipped                      int      // records that could not be read
	Problems                     []string // the first of them, with their place
	Notes                        int      // parts of kept records that were dropped
	Replaced                     int      // older copies of a record
}

// maxProblems bounds the problems that Stats lists.
const maxProblems = 20

// Exploited is what the catalogue of known exploited vulnerabilities and EPSS
// say about one CVE.
type Exploited struct {
	KEV, Ransomware bool
	EPSS            float64 // probability, 0 to 1; negative where unknown
}

// Sources is what a database is built from.
type Sources struct {
	// Records yields advisories, in any order, with the place of each for
	// messages; an error says that the advisory at that place is unreadable.
	Records iter.Seq2[Sourced, error]
	// Exploits is keyed by CVE id.
	Exploits map[string]Exploited
	EPSSDate string // day of the EPSS data
	KEVDate  string // day of the KEV data
}

// A Sourced is an advisory and where it was read.
type Sourced struct {
	Place  string
	Record *osv.Record
}

// draft is a record while a database is built: everything but the texts, which
// wait in the spool.
type draft struct {
	*osv.Record
	off          int64 // of the brief; the whole follows it
	brief, whole int   // bytes
	notes        int
	sum          [sha256.Size]byte // of the whole
}

// compare orders copies of one record: by their times, then by their content, so
// that the order in which they are read does not matter.
func (d *draft) compare(other *draft) int {
	at, _ := time.Parse(time.RFC3339, d.Modified) // no time is before all others
	otherAt, _ := time.Parse(time.RFC3339, other.Modified)
	return cmp.Or(at.Compare(otherAt), bytes.Compare(d.sum[:], other.sum[:]), cmp.Compare(d.notes, other.notes))
}

// builder collects sections.
type builder struct {
	strings  []byte
	index    map[string]uint32
	versions versionBuilder
	orders   map[string]*comparer
	stats    Stats
	exploits map[string]Exploited
}

// Build writes a database. The bytes depend on the set of records only, not on
// their order; of several records with one id the one modified last is kept.
func Build(w io.Writer, spool Spool, src Sources) (Stats, error) {
	b := &builder{
		index: map[string]uint32{}, versions: versionBuilder{refs: map[string]uint32{}},
		orders: map[string]*comparer{}, exploits: src.Exploits,
	}
	drafts, err := b.collect(spool, src.Records)
	if err != nil {
		return b.stats, err
	}
	var parts [sections][]byte
	briefs, err := packShelf(len(drafts), spooled(spool, func(i int) (int64, int) { return drafts[i].off, drafts[i].brief }))
	if err != nil {
		return b.stats, err
	}
	wholes, err := packShelf(len(drafts), spooled(spool, func(i int) (int64, int) {
		return drafts[i].off + int64(drafts[i].brief), drafts[i].whole
	}))
	if err != nil {
		return b.stats, err
	}
	parts[secBriefBlocks], parts[secBriefs] = briefs.blocks, briefs.data
	parts[secWholeBlocks], parts[secWholes] = wholes.blocks, wholes.data
	parts[secKeys], parts[secPosts] = b.postings(drafts)
	parts[secRecords] = b.records(drafts)
	parts[secIDs] = b.ids(drafts)
	parts[secStrings], parts[secVersions] = b.strings, b.versions.table
	parts[secMeta], err = json.Marshal(b.meta(drafts, src))
	if err != nil {
		return b.stats, err
	}
	for _, p := range append([][]byte{head(&parts, version.KeyVersion)}, parts[:]...) {
		if _, err := w.Write(p); err != nil {
			return b.stats, fmt.Errorf("writing the database: %w", err)
		}
	}
	return b.stats, nil
}

// collect reads all records, spools their texts, and sorts them by id.
func (b *builder) collect(spool Spool, records iter.Seq2[Sourced, error]) ([]draft, error) {
	byID := make(map[string]int)
	var drafts []draft
	var text []byte
	var off int64
	for s, err := range records {
		if errors.Is(err, ErrSource) {
			return nil, err
		}
		if err != nil {
			b.stats.Skipped++
			if len(b.stats.Problems) < maxProblems {
				b.stats.Problems = append(b.stats.Problems, s.Place+": "+err.Error())
			}
			continue
		}
		r := s.Record
		text = appendBrief(text[:0], r)
		d := draft{Record: r, off: off, brief: len(text), notes: len(r.Notes)}
		text = osv.Append(text, r)
		d.whole, d.sum = len(text)-d.brief, sha256.Sum256(text[d.brief:])
		i, known := byID[r.ID]
		if known {
			b.stats.Replaced++
			if drafts[i].compare(&d) >= 0 {
				continue
			}
		}
		if _, err := spool.Write(text); err != nil {
			return nil, fmt.Errorf("spooling texts: %w", err)
		}
		off += int64(len(text))
		r.Summary, r.Details, r.References, r.Notes = "", "", nil, nil
		if known {
			drafts[i] = d
			continue
		}
		byID[r.ID] = len(drafts)
		drafts = append(drafts, d)
	}
	slices.SortFunc(drafts, func(a, b draft) int { return strings.Compare(a.ID, b.ID) })
	b.stats.Records = len(drafts)
	for i := range drafts {
		b.stats.Notes += drafts[i].notes
	}
	return drafts, nil
}

// ref interns a string and returns its place in the strings section.
func (b *builder) ref(s string) uint32 {
	if i, ok := b.index[s]; ok {
		return i
	}
	i := uint32(len(b.strings))
	b.strings = binary.AppendUvarint(b.strings, uint64(len(s)))
	b.strings = append(b.strings, s...)
	b.index[s] = i
	return i
}

func (b *builder) refs(out []byte, v []string) []byte {
	out = binary.AppendUvarint(out, uint64(len(v)))
	for _, s := range v {
		out = binary.AppendUvarint(out, uint64(b.ref(s)))
	}
	return out
}

// keyOf is the name under which a package is found.
func keyOf(eco, name string) string { return eco + "\x00" + ecosystem.Normalize(eco, name) }

// gitEcosystem stands for an ecosystem in the keys of repositories.
const gitEcosystem = "GIT"

// gitKey is the name under which a repository is found.
func gitKey(repo string) string { return gitEcosystem + "\x00" + NormalizeRepo(repo) }

// NormalizeRepo brings addresses of one repository to one form: no scheme, user,
// trailing slash or ".git", host in lower case.
func NormalizeRepo(repo string) string {
	if _, rest, ok := strings.Cut(repo, "://"); ok {
		repo = rest
	} else if host, path, ok := strings.Cut(repo, ":"); ok && !strings.Contains(host, "/") {
		repo = host + "/" + path // scp form: git@host:owner/repo
	}
	if user, rest, ok := strings.Cut(repo, "@"); ok && !strings.Contains(user, "/") {
		repo = rest
	}
	repo = strings.TrimSuffix(strings.TrimRight(repo, "/"), ".git")
	host, path, _ := strings.Cut(repo, "/")
	host = strings.ToLower(host)
	if host == "github.com" || host == "gitlab.com" || host == "bitbucket.org" {
		path = strings.ToLower(path)
	}
	return host + "/" + path
}

// postings writes, for each package, what every record says about it.
func (b *builder) postings(drafts []draft) (keys, posts []byte) {
	type post struct{ record, affected int }
	byKey := map[string][]post{}
	for i, d := range drafts {
		for j := range d.Affected {
			a := &d.Affected[j]
			if a.Name != "" && a.Ecosystem != "" {
				k := keyOf(a.Ecosystem, a.Name)
				byKey[k] = append(byKey[k], post{i, j})
			}
			for _, repo := range repos(a) {
				byKey[repo] = append(byKey[repo], post{i, j})
			}
		}
	}
	names := make([]string, 0, len(byKey))
	for k := range byKey {
		names = append(names, k)
	}
	slices.Sort(names)
	b.stats.Packages = len(names)
	for _, k := range names {
		keys = binary.LittleEndian.AppendUint32(keys, b.ref(k))
		keys = binary.LittleEndian.AppendUint32(keys, uint32(len(posts)))
		posts = binary.AppendUvarint(posts, uint64(len(byKey[k])))
		git := strings.HasPrefix(k, gitEcosystem+"\x00")
		for _, p := range byKey[k] {
			posts = b.posting(posts, p.record, &drafts[p.record].Affected[p.affected], k, git)
		}
	}
	return keys, posts
}

func repos(a *osv.Affected) []string {
	var out []string
	for _, r := range a.Ranges {
		if r.Type == osv.Git && r.Repo != "" && !slices.Contains(out, gitKey(r.Repo)) {
			out = append(out, gitKey(r.Repo))
		}
	}
	return out
}

// posting writes one affected entry: its ranges and the listed versions that
// they do not hold. For a repository, only its own GIT ranges count and all
// listed versions stay, since they are its tags.
func (b *builder) posting(out []byte, record int, a *osv.Affected, key string, git bool) []byte {
	eco := a.Ecosystem
	if git {
		eco = gitEcosystem
	}
	order := b.comparer(eco)
	p := posting{record: record, listed: len(a.Versions) > 0}
	for _, r := range a.Ranges {
		if git != (r.Type == osv.Git) || git && gitKey(r.Repo) != key {
			continue
		}
		events := make([]event, len(r.Events))
		for i, e := range r.Events {
			events[i] = event{e.Kind, b.versions.ref(order.order, e.Version)}
		}
		order.table = b.versions.table
		order.sortEvents(events)
		p.ranges = append(p.ranges, versionRange{r.Type, events})
	}
	for _, v := range a.Versions {
		if order.known && order.covered(p.ranges, v) {
			continue
		}
		p.versions = append(p.versions, b.versions.ref(order.order, v))
	}
	for _, s := range a.Severity {
		p.severity = append(p.severity, b.ref(s.Type), b.ref(s.Score))
	}
	if a.Urgency != "" {
		p.severity = append(p.severity, b.ref("urgency"), b.ref(a.Urgency))
	}
	return p.append(out)
}

// covered reports whether a range holds a listed version, so that leaving the
// version out changes no answer.
func (c *comparer) covered(ranges []versionRange, v string) bool {
	c.ask(v, "")
	for i := range ranges {
		if c.err = nil; c.holds(&ranges[i], asked) && c.err == nil {
			return true
		}
	}
	return false
}

// comparer returns the order of an ecosystem over the versions so far.
func (b *builder) comparer(eco string) *comparer {
	c, ok := b.orders[eco]
	if !ok {
		c = newComparer(eco, nil)
		b.orders[eco] = c
	}
	return c
}

// The flags of a record.
const (
	flagMalicious = 1 << iota
	flagKEV
	flagRansomware
	flagEPSS
)

func (b *builder) records(drafts []draft) []byte {
	table := make([]byte, 0, 4*len(drafts))
	var body []byte
	for _, d := range drafts {
		table = binary.LittleEndian.AppendUint32(table, uint32(len(body)))
		x := b.exploited(d.Record)
		flags := uint64(0)
		for _, f := range []struct {
			on  bool
			bit uint64
		}{{d.Malicious, flagMalicious}, {x.KEV, flagKEV}, {x.Ransomware, flagRansomware}, {x.EPSS >= 0, flagEPSS}} {
			if f.on {
				flags |= f.bit
			}
		}
		if d.Malicious {
			b.stats.Malicious++
		}
		body = binary.AppendUvarint(body, flags)
		body = binary.AppendUvarint(body, uint64(b.ref(d.ID)))
		body = binary.AppendUvarint(body, seconds(d.Modified))
		body = binary.AppendUvarint(body, seconds(d.Withdrawn))
		if x.EPSS >= 0 {
			body = binary.AppendUvarint(body, uint64(x.EPSS*1e5+0.5))
		}
		body = b.refs(body, d.Aliases)
		body = b.refs(body, d.Upstream)
		body = b.refs(body, d.Related)
		sev := make([]string, 0, 2*len(d.Severity))
		for _, s := range d.Severity {
			sev = append(sev, s.Type, s.Score)
		}
		body = b.refs(body, sev)
		body = b.refs(body, nonEmpty(d.SeverityWord, d.Informational))
	}
	out := binary.LittleEndian.AppendUint32(nil, uint32(len(drafts)))
	return append(append(out, table...), body...)
}

// nonEmpty returns nothing if both are empty, else both.
func nonEmpty(a, b string) []string {
	if a == "" && b == "" {
		return nil
	}
	return []string{a, b}
}

// seconds turns an RFC 3339 time into Unix seconds; 0 where there is none.
func seconds(s string) uint64 {
	t, err := time.Parse(time.RFC3339, s)
	if err != nil || t.Unix() < 0 {
		if s != "" {
			return 1 // a time that cannot be read is still a statement that there is one
		}
		return 0
	}
	return uint64(t.Unix())
}

// exploited joins the CVEs of a record with the exploitation data.
func (b *builder) exploited(r *osv.Record) Exploited {
	out := Exploited{EPSS: -1}
	for _, ids := range [][]string{{r.ID}, r.Aliases, r.Upstream} {
		for _, id := range ids {
			if x, ok := b.exploits[id]; ok {
				out.KEV, out.Ransomware = out.KEV || x.KEV, out.Ransomware || x.Ransomware
				out.EPSS = max(out.EPSS, x.EPSS)
			}
		}
	}
	return out
}

// ids writes the sorted table from every id and alias to its records.
func (b *builder) ids(drafts []draft) []byte {
	type row struct {
		id     string
		record uint32
	}
	var rows []row
	for i, d := range drafts {
		for _, list := range [][]string{{d.ID}, d.Aliases, d.Upstream} {
			for _, id := range list {
				rows = append(rows, row{id, uint32(i)})
			}
		}
	}
	slices.SortFunc(rows, func(a, b row) int {
		return cmp.Or(strings.Compare(a.id, b.id), cmp.Compare(a.record, b.record))
	})
	rows = slices.Compact(rows)
	out := make([]byte, 0, 8*len(rows))
	for _, r := range rows {
		out = binary.LittleEndian.AppendUint32(out, b.ref(r.id))
		out = binary.LittleEndian.AppendUint32(out, r.record)
	}
	return out
}

// Info describes a database.
type Info struct {
	Records    int            `json:"records"`
	Packages   int            `json:"packages"`
	Malicious  int            `json:"malicious"`
	Withdrawn  int            `json:"withdrawn"`
	Ecosystems map[string]int `json:"ecosystems"` // records by ecosystem, without suffix; "git": those with a repository
	Modified   string         `json:"modified"`   // newest record, RFC 3339
	EPSSDate   string         `json:"epssDate,omitempty"`
	KEVDate    string         `json:"kevDate,omitempty"`
	Notes      int            `json:"notes,omitempty"`
	Skipped    int            `json:"skipped,omitempty"`
}

func (b *builder) meta(drafts []draft, src Sources) Info {
	m := Info{
		Records: len(drafts), Packages: b.stats.Packages, Malicious: b.stats.Malicious, Ecosystems: map[string]int{},
		EPSSDate: src.EPSSDate, KEVDate: src.KEVDate, Notes: b.stats.Notes, Skipped: b.stats.Skipped,
	}
	var newest uint64
	for _, d := range drafts {
		newest = max(newest, seconds(d.Modified))
		if d.Withdrawn != "" {
			m.Withdrawn++
		}
		var seen []string
		for i := range d.Affected {
			a := &d.Affected[i]
			base, _ := ecosystem.Split(a.Ecosystem)
			named := []string{base}
			if len(repos(a)) > 0 {
				named = append(named, "git")
			}
			for _, n := range named {
				if n != "" && !slices.Contains(seen, n) {
					seen = append(seen, n)
					m.Ecosystems[n]++
				}
			}
		}
	}
	if newest > 1 {
		m.Modified = time.Unix(int64(newest), 0).UTC().Format(time.RFC3339)
	}
	return m
}
