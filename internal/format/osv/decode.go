package osv

import (
	"fmt"
	"strings"
	"time"

	"github.com/ossay-dev/ossay/internal/core/budget"
	"github.com/ossay-dev/ossay/internal/format/tree"
)

// Decode reads one record. Its texts may share memory with text. The error is
// about the record as a whole: not JSON, over budget, or without an id.
func Decode(text string) (*Record, error) {
	if len(text) > MaxRecord {
		return nil, &budget.Breach{What: "record size", Limit: MaxRecord}
	}
	doc, err := tree.JSON(text, budget.New(budget.Default(), int64(len(text))))
	if err != nil {
		return nil, fmt.Errorf("decoding advisory: %w", err)
	}
	d := decoder{r: &Record{}}
	if d.record(doc.Root()); strings.TrimSpace(d.r.ID) == "" {
		return nil, ErrNoID
	}
	return d.r, nil
}

type decoder struct{ r *Record }

// note says that a part was dropped.
func (d decoder) note(format string, args ...any) {
	if len(d.r.Notes) < maxNotes {
		d.r.Notes = append(d.r.Notes, fmt.Sprintf(format, args...))
	}
}

func (d decoder) record(root tree.Node) {
	r := d.r
	for n := range root.Children() {
		switch key := n.Key(); key {
		case "id":
			r.ID = d.text(n)
		case "modified":
			r.Modified = d.time(n)
		case "published":
			r.Published = d.time(n)
		case "withdrawn":
			r.Withdrawn = d.time(n)
		case "aliases":
			r.Aliases = d.texts(n)
		case "upstream":
			r.Upstream = d.texts(n)
		case "related":
			r.Related = d.texts(n)
		case "summary":
			r.Summary = d.text(n)
		case "details":
			r.Details = d.text(n)
		case "severity":
			r.Severity = d.severities(n)
		case "references":
			r.References = d.references(n)
		case "database_specific":
			d.specific(n)
		case "affected":
			for e := range d.list(n) {
				d.affected(e)
			}
		}
	}
	r.Malicious = len(r.Origins) > 0 || strings.HasPrefix(r.ID, "MAL-")
	for _, a := range r.Aliases {
		r.Malicious = r.Malicious || strings.HasPrefix(a, "MAL-")
	}
}

// text reads a string; anything else but null is noted and dropped.
func (d decoder) text(n tree.Node) string {
	switch n.Kind() {
	case tree.String:
		return n.Text()
	case tree.Null, tree.Absent:
		return ""
	}
	d.note("%s is not a string", n.Key())
	return ""
}

// list yields the elements of a list; anything else but null is noted.
func (d decoder) list(n tree.Node) func(func(tree.Node) bool) {
	switch n.Kind() {
	case tree.List:
		return n.Children()
	case tree.Null, tree.Absent:
	default:
		d.note("%s is not a list", n.Key())
	}
	return func(func(tree.Node) bool) {}
}

func (d decoder) texts(n tree.Node) []string {
	var out []string
	for e := range d.list(n) {
		if e.Kind() != tree.String || e.Text() == "" {
			d.note("an element of %s is not a text", n.Key())
			continue
		}
		out = append(out, e.Text())
	}
	return out
}

// time reads a time and brings it to UTC.
func (d decoder) time(n tree.Node) string {
	s := d.text(n)
	if s == "" {
		return ""
	}
	t, err := time.Parse(time.RFC3339, s)
	if err != nil || t.UTC().Year() > 9999 {
		d.note("%s %q is not a time", n.Key(), clip(s))
		return ""
	}
	if strings.HasSuffix(s, "Z") {
		return s
	}
	return t.UTC().Format(time.RFC3339Nano)
}

func (d decoder) severities(list tree.Node) []Severity {
	var out []Severity
	for n := range d.list(list) {
		s := Severity{d.text(n.Get("type")), d.text(n.Get("score"))}
		if s.Score == "" || s.Type == "" {
			d.note("a severity without type or score")
			continue
		}
		out = append(out, s)
	}
	return out
}

func (d decoder) references(list tree.Node) []Reference {
	var out []Reference
	for n := range d.list(list) {
		r := Reference{d.text(n.Get("type")), d.text(n.Get("url"))}
		if r.URL == "" {
			d.note("a reference without address")
			continue
		}
		out = append(out, r)
	}
	return out
}

// specific reads what the well-known databases put beside the schema.
func (d decoder) specific(n tree.Node) {
	r := d.r
	r.SeverityWord = strings.ToLower(d.text(n.Get("severity")))
	if cwes := d.texts(n.Get("cwe_ids")); len(cwes) > 0 {
		r.CWEs = cwes // instead of those of an entry that stood before
	}
	r.URL = d.text(n.Get("url"))
	r.License = d.text(n.Get("license"))
	r.ReviewStatus = d.text(n.Get("review_status"))
	if g := n.Get("github_reviewed"); g.Kind() == tree.Bool && r.ReviewStatus == "" {
		r.ReviewStatus = "UNREVIEWED"
		if g.True() {
			r.ReviewStatus = "REVIEWED"
		}
	}
	for o := range d.list(n.Get("malicious-packages-origins")) {
		source := d.text(o.Get("source"))
		if source == "" {
			source = "unknown"
		}
		r.Origins = append(r.Origins, source)
	}
}

func (d decoder) affected(n tree.Node) {
	p := n.Get("package")
	a := Affected{
		Ecosystem: d.text(p.Get("ecosystem")), Name: d.text(p.Get("name")), PURL: d.text(p.Get("purl")),
		Severity: d.severities(n.Get("severity")), Versions: d.texts(n.Get("versions")),
	}
	if (a.Ecosystem == "") != (a.Name == "") {
		d.note("a package without ecosystem or name")
		a.Ecosystem, a.Name, a.PURL = "", "", ""
	}
	for r := range d.list(n.Get("ranges")) {
		if rg, ok := d.readRange(r); ok {
			a.Ranges = append(a.Ranges, rg)
		}
	}
	eco, db := n.Get("ecosystem_specific"), n.Get("database_specific")
	a.Urgency = d.text(eco.Get("urgency"))
	a.LastKnown = d.text(db.Get("last_known_affected_version_range"))
	for imp := range d.list(eco.Get("imports")) {
		if path := d.text(imp.Get("path")); path != "" {
			a.Imports = append(a.Imports, Import{path, d.texts(imp.Get("symbols"))})
		}
	}
	for f := range eco.Path("affects", "functions").Children() {
		name := f.Key() // an older form is a map from function to versions
		if name == "" {
			name = d.text(f)
		}
		if name != "" {
			a.Functions = append(a.Functions, name)
		}
	}
	for _, s := range []tree.Node{db.Get("informational"), eco.Get("informational")} {
		if w := d.text(s); w != "" {
			d.r.Informational = w
		}
	}
	if len(d.r.CWEs) == 0 {
		for c := range d.list(db.Get("cwes")) {
			if id := d.text(c.Get("cweId")); id != "" {
				d.r.CWEs = append(d.r.CWEs, id)
			}
		}
	}
	d.r.Affected = append(d.r.Affected, a)
}

// readRange reads a range; ok is false for one that can hold no version: of an
// unknown type, or without an introduced event.
func (d decoder) readRange(n tree.Node) (Range, bool) {
	out := Range{}
	switch t := d.text(n.Get("type")); t {
	case "SEMVER":
		out.Type = SemVer
	case "ECOSYSTEM":
		out.Type = Ecosystem
	case "GIT":
		out.Type, out.Repo = Git, d.text(n.Get("repo"))
		if out.Repo == "" {
			d.note("a GIT range without repository")
			return out, false
		}
	default:
		d.note("a range of unknown type %q", clip(t))
		return out, false
	}
	introduced := false
	for e := range d.list(n.Get("events")) {
		for kv := range e.Children() {
			ev, ok := d.event(kv, out.Type)
			if ok {
				introduced = introduced || ev.Kind == Introduced
				out.Events = append(out.Events, ev)
			}
		}
	}
	if !introduced {
		d.note("a range without an introduced event")
	}
	return out, introduced
}

func (d decoder) event(n tree.Node, t RangeType) (Event, bool) {
	ev := Event{Version: strings.TrimSpace(n.Text())} // some sources write a bare number
	switch n.Key() {
	case "introduced":
		ev.Kind = Introduced
	case "fixed":
		ev.Kind = Fixed
	case "last_affected":
		ev.Kind = LastAffected
	case "limit":
		ev.Kind = Limit
	default:
		d.note("an event of unknown kind %q", clip(n.Key()))
		return ev, false
	}
	if t == Git && !isCommit(ev.Version) && !(ev.Kind == Limit && ev.Version == "*") {
		d.note("%q is not a commit", clip(ev.Version))
		return ev, false
	}
	if ev.Version == "" {
		d.note("an event without version")
	}
	return ev, ev.Version != ""
}

// isCommit reports whether s is "0", or a full SHA-1 or SHA-256 object name.
func isCommit(s string) bool {
	if s == "0" {
		return true
	}
	if len(s) != 40 && len(s) != 64 {
		return false
	}
	return strings.Trim(s, "0123456789abcdef") == ""
}

// clip keeps notes short.
func clip(s string) string {
	if len(s) > 100 {
		return s[:100] + "…"
	}
	return s
}
