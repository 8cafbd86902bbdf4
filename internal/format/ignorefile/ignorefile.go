package ignorefile

import (
	"errors"
	"fmt"
	"path"
	"strings"
	"time"

	"github.com/ossay-dev/ossay/internal/core/budget"
	"github.com/ossay-dev/ossay/internal/format/tree"
)

// An Entry is one thing that a scanner was told to leave out.
type Entry struct {
	ID     string // advisory or rule
	Where  string // package URL, path glob or digest; empty for everywhere
	Reason string // empty where the file gives none
	Until  string // last day, "2027-01-31", or empty
	Line   int
}

// A Note says what was not taken over.
type Note struct {
	Line int
	Text string
}

// A File is the content of one file.
type File struct {
	Tool    string // who reads it
	Entries []Entry
	Notes   []Note
}

// Names returns the names under which the files are looked for, in order.
func Names() []string {
	return []string{
		".trivyignore", ".trivyignore.yaml", ".trivyignore.yml", ".grype.yaml", ".grype/config.yaml", "osv-scanner.toml", ".snyk", ".nsprc",
		"suppression.xml", "suppressions.xml", "dependency-check-suppression.xml", "dependency-check-suppressions.xml", "owasp-suppressions.xml",
	}
}

// Decode reads a file, whose format is that of its name.
func Decode(name, text string, b *budget.Budget) (*File, error) {
	f := &File{}
	var doc *tree.Doc
	var err error
	base := path.Base(name)
	switch {
	case base == ".trivyignore":
		f.Tool = "Trivy"
		f.trivyLines(text)
		return f, nil
	case strings.HasSuffix(base, ".toml"):
		doc, err = tree.TOML(text, b)
	case strings.HasSuffix(base, ".xml"):
		doc, err = tree.XML(text, b)
	case base == ".nsprc":
		doc, err = tree.JSONC(text, b)
	default:
		doc, err = tree.YAML(text, b)
	}
	if err != nil {
		return nil, fmt.Errorf("%s: %w", name, err)
	}
	root := doc.Root()
	if root.Kind() != tree.Map {
		if root.Kind() == tree.Absent || root.Kind() == tree.Null {
			return f, nil
		}
		return nil, fmt.Errorf("%s: %w", name, errors.New("not a map of settings"))
	}
	switch {
	case strings.HasPrefix(base, ".trivyignore"):
		f.Tool = "Trivy"
		f.trivy(root)
	case strings.HasSuffix(base, ".toml"):
		f.Tool = "OSV-Scanner"
		f.osv(root)
	case strings.HasSuffix(base, ".xml"):
		f.Tool = "Dependency-Check"
		f.dependencyCheck(root)
	case base == ".snyk":
		f.Tool = "Snyk"
		f.snyk(root)
	case base == ".nsprc":
		f.Tool = "npm audit"
		f.npm(root)
	default:
		f.Tool = "Grype"
		f.grype(root)
	}
	return f, nil
}

// add adds an entry if it is one: an id without blanks, and a day or none.
func (f *File) add(n tree.Node, e Entry) {
	e.Line = int(n.At().Line)
	e.ID, e.Reason, e.Where = strings.Clone(strings.TrimSpace(e.ID)), oneLine(e.Reason), strings.Clone(e.Where)
	if e.ID == "" || strings.ContainsAny(e.ID, " \t\r\n") {
		f.note(n, "an entry without an id")
		return
	}
	if e.Until != "" {
		day, ok := dayOf(e.Until)
		if !ok {
			f.note(n, fmt.Sprintf("%s: %q is no date", e.ID, e.Until))
			return
		}
		e.Until = day
	}
	f.Entries = append(f.Entries, e)
}

func (f *File) note(n tree.Node, text string) {
	f.Notes = append(f.Notes, Note{int(n.At().Line), text})
}

// maxReason bounds a reason, in bytes.
const maxReason = 1000

// oneLine joins the lines of a text by blanks, and cuts it.
func oneLine(s string) string {
	s = strings.Join(strings.Fields(s[:min(len(s), 4*maxReason)]), " ")
	return strings.ToValidUTF8(s[:min(len(s), maxReason)], "")
}

// dayOf returns the day of a date, with or without a time and a zone.
func dayOf(s string) (string, bool) {
	s = strings.TrimSpace(s)
	if len(s) >= 10 {
		if _, err := time.Parse(time.DateOnly, s[:10]); err == nil && (len(s) == 10 || strings.IndexByte("T Zz+-", s[10]) >= 0) {
			return strings.Clone(s[:10]), true
		}
	}
	return "", false
}

// trivyLines reads one id a line, with "exp:DAY" behind it and comments after "#".
// A comment on a line of its own is the reason of the ids below it, up to a blank
// line.
func (f *File) trivyLines(text string) {
	reason := ""
	line := 0
	for raw := range strings.SplitSeq(text, "\n") {
		line++
		body, comment, _ := strings.Cut(strings.TrimSpace(raw), "#")
		words := strings.Fields(body)
		switch {
		case len(words) == 0 && comment == "":
			reason = ""
		case len(words) == 0:
			if len(reason) < maxReason {
				reason = oneLine(reason + " " + comment)
			}
		default:
			e := Entry{ID: strings.Clone(words[0]), Reason: oneLine(comment), Line: line}
			if e.Reason == "" {
				e.Reason = reason
			}
			f.trivyWords(e, words[1:])
		}
	}
}

func (f *File) trivyWords(e Entry, words []string) {
	for _, w := range words {
		day, ok := strings.CutPrefix(w, "exp:")
		if ok {
			e.Until, ok = dayOf(day)
		}
		if !ok {
			f.Notes = append(f.Notes, Note{e.Line, fmt.Sprintf("%s: %q is not understood", e.ID, w)})
			return
		}
	}
	f.Entries = append(f.Entries, e)
}

// trivy reads .trivyignore.yaml: lists by kind of finding.
func (f *File) trivy(root tree.Node) {
	for _, kind := range []string{"vulnerabilities", "misconfigurations", "secrets", "licenses"} {
		for n := range root.Get(kind).Children() {
			if kind != "vulnerabilities" {
				f.note(n, fmt.Sprintf("%s: %s of other scanners have other names here", n.Get("id").Text(), kind))
				continue
			}
			e := Entry{ID: n.Get("id").Text(), Reason: n.Get("statement").Text(), Until: n.Get("expired_at").Text()}
			places := append(n.Get("purls").Strings(), n.Get("paths").Strings()...)
			if len(n.Get("purls").Strings()) > 0 && len(n.Get("paths").Strings()) > 0 {
				f.note(n, e.ID+": a package and a path at once cannot be said here")
				continue
			}
			for _, w := range places {
				e.Where = w
				f.add(n, e)
			}
			if len(places) == 0 {
				f.add(n, e)
			}
		}
	}
}

// osv reads osv-scanner.toml.
func (f *File) osv(root tree.Node) {
	for n := range root.Get("IgnoredVulns").Children() {
		f.add(n, Entry{ID: n.Get("id").Text(), Reason: n.Get("reason").Text(), Until: n.Get("ignoreUntil").Text()})
	}
	for n := range root.Get("PackageOverrides").Children() {
		f.note(n, fmt.Sprintf("package %s: an exception is about one advisory, not about a whole package", n.Get("name").Text()))
	}
}
