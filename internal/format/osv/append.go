package osv

import (
	"slices"
	"unicode/utf8"
)

// schemaVersion is the version of the OSV schema that Append writes.
const schemaVersion = "1.7.0"

// Append writes a record as one JSON object in the schema's order of fields,
// and returns the extended buffer. Equal records give equal bytes. Two things
// are written in another form, because the schema does not allow theirs: a
// range with both fixed and last_affected events becomes two ranges, and where
// both the record and its affected entries state a severity, the record's goes
// to the entries that have none.
func Append(dst []byte, r *Record) []byte {
	w := writer{b: append(dst, '{')}
	w.text("schema_version", schemaVersion)
	w.text("id", r.ID)
	w.text("modified", orElse(r.Modified, "0001-01-01T00:00:00Z")) // the schema requires one
	w.some("published", r.Published)
	w.some("withdrawn", r.Withdrawn)
	w.texts("aliases", r.Aliases)
	w.texts("upstream", r.Upstream)
	w.texts("related", r.Related)
	w.some("summary", r.Summary)
	w.some("details", r.Details)
	split := slices.ContainsFunc(r.Affected, func(a Affected) bool { return len(a.Severity) > 0 })
	if !split {
		w.severities(r.Severity)
	}
	w.list("affected", len(r.Affected), func(i int) {
		a := &r.Affected[i]
		severity := a.Severity
		if split && len(severity) == 0 {
			severity = r.Severity
		}
		w.affected(r, a, severity)
	})
	w.list("references", len(r.References), func(i int) {
		w.open()
		w.text("type", referenceType(r.References[i].Type))
		w.text("url", r.References[i].URL)
		w.close()
	})
	w.specific(r)
	w.close()
	return w.b
}

func orElse(a, b string) string {
	if a != "" {
		return a
	}
	return b
}

// referenceType returns t if the schema knows it, else WEB.
func referenceType(t string) string {
	switch t {
	case "ADVISORY", "ARTICLE", "DETECTION", "DISCUSSION", "REPORT", "FIX", "INTRODUCED", "GIT", "PACKAGE", "EVIDENCE":
		return t
	}
	return "WEB"
}

// writer appends JSON. A comma is due unless an opening bracket came last.
type writer struct{ b []byte }

func (w *writer) comma() {
	if c := w.b[len(w.b)-1]; c != '{' && c != '[' {
		w.b = append(w.b, ',')
	}
}

func (w *writer) open()  { w.comma(); w.b = append(w.b, '{') }
func (w *writer) close() { w.b = append(w.b, '}') }

func (w *writer) key(k string) {
	w.comma()
	w.b = append(w.b, '"')
	w.b = append(w.b, k...)
	w.b = append(w.b, '"', ':')
}

// quote writes a JSON string. Bytes that are no UTF-8 become U+FFFD.
func (w *writer) quote(s string) {
	const hex = "0123456789abcdef"
	w.b = append(w.b, '"')
	for i := 0; i < len(s); {
		c := s[i]
		switch {
		case c == '"' || c == '\\':
			w.b = append(w.b, '\\', c)
		case c == '\n':
			w.b = append(w.b, '\\', 'n')
		case c == '\t':
			w.b = append(w.b, '\\', 't')
		case c < ' ':
			w.b = append(w.b, '\\', 'u', '0', '0', hex[c>>4], hex[c&15])
		case c < utf8.RuneSelf:
			w.b = append(w.b, c)
		default:
			r, n := utf8.DecodeRuneInString(s[i:])
			w.b = utf8.AppendRune(w.b, r)
			i += n - 1
		}
		i++
	}
	w.b = append(w.b, '"')
}

func (w *writer) text(k, s string) {
	w.key(k)
	w.quote(s)
}

// some writes a text unless it is empty.
func (w *writer) some(k, s string) {
	if s != "" {
		w.text(k, s)
	}
}

// list writes n elements unless there are none; each writes its own comma.
func (w *writer) list(k string, n int, element func(int)) {
	if n == 0 {
		return
	}
	w.key(k)
	w.b = append(w.b, '[')
	for i := range n {
		element(i)
	}
	w.b = append(w.b, ']')
}

func (w *writer) texts(k string, v []string) {
	w.list(k, len(v), func(i int) { w.comma(); w.quote(v[i]) })
}

// object writes a nested object, or nothing if fill writes nothing.
func (w *writer) object(k string, fill func()) {
	before := len(w.b)
	w.key(k)
	w.b = append(w.b, '{')
	start := len(w.b)
	if fill(); len(w.b) == start {
		w.b = w.b[:before]
		return
	}
	w.close()
}

func (w *writer) severities(v []Severity) {
	w.list("severity", len(v), func(i int) {
		w.open()
		w.text("type", v[i].Type)
		w.text("score", v[i].Score)
		w.close()
	})
}

func (w *writer) specific(r *Record) {
	w.object("database_specific", func() {
		w.some("severity", r.SeverityWord)
		w.texts("cwe_ids", r.CWEs)
		w.some("review_status", r.ReviewStatus)
		w.some("url", r.URL)
		w.some("license", r.License)
		w.list("malicious-packages-origins", len(r.Origins), func(i int) {
			w.open()
			w.text("source", r.Origins[i])
			w.close()
		})
	})
}

func (w *writer) affected(r *Record, a *Affected, severity []Severity) {
	w.open()
	if a.Name != "" {
		w.object("package", func() {
			w.text("ecosystem", a.Ecosystem)
			w.text("name", a.Name)
			w.some("purl", a.PURL)
		})
	}
	w.severities(severity)
	var ranges []Range
	for _, rg := range a.Ranges {
		ranges = append(ranges, separate(rg)...)
	}
	w.list("ranges", len(ranges), func(i int) { w.versionRange(&ranges[i]) })
	w.texts("versions", a.Versions)
	w.object("ecosystem_specific", func() {
		w.list("imports", len(a.Imports), func(i int) {
			w.open()
			w.text("path", a.Imports[i].Path)
			w.texts("symbols", a.Imports[i].Symbols)
			w.close()
		})
		if len(a.Functions) > 0 {
			w.object("affects", func() { w.texts("functions", a.Functions) })
		}
		w.some("urgency", a.Urgency)
	})
	w.object("database_specific", func() {
		w.some("informational", r.Informational)
		w.some("last_known_affected_version_range", a.LastKnown)
	})
	w.close()
}

func (w *writer) versionRange(r *Range) {
	w.open()
	w.text("type", r.Type.String())
	w.some("repo", r.Repo)
	w.list("events", len(r.Events), func(i int) {
		w.open()
		w.text(r.Events[i].Kind.String(), r.Events[i].Version)
		w.close()
	})
	w.close()
}

// separate returns r, or, where it has both fixed and last_affected events, one
// range of the windows that end in the one and one of those that end in the
// other. Events must be in version order for the two to say the same.
func separate(r Range) []Range {
	has := func(k EventKind) bool {
		return slices.ContainsFunc(r.Events, func(e Event) bool { return e.Kind == k })
	}
	if !has(Fixed) || !has(LastAffected) {
		return []Range{r}
	}
	fixed, last := Range{Type: r.Type, Repo: r.Repo}, Range{Type: r.Type, Repo: r.Repo}
	var open []Event
	for _, e := range r.Events {
		switch e.Kind {
		case Introduced:
			if len(open) == 0 {
				open = append(open, e)
			}
		case Fixed:
			if len(open) > 0 {
				fixed.Events = append(append(fixed.Events, open...), e)
			}
			open = open[:0]
		case LastAffected:
			if len(open) > 0 {
				last.Events = append(append(last.Events, open...), e)
			}
			open = open[:0]
		case Limit:
			fixed.Events = append(fixed.Events, e)
			last.Events = append(last.Events, e)
		}
	}
	fixed.Events = append(fixed.Events, open...)
	return slices.DeleteFunc([]Range{fixed, last}, func(r Range) bool {
		return !slices.ContainsFunc(r.Events, func(e Event) bool { return e.Kind == Introduced })
	})
}
