package ignorefile

import (
	"fmt"
	"strconv"
	"strings"
	"time"

	"github.com/ossay-dev/ossay/internal/format/tree"
)

// grype reads the list "ignore" of .grype.yaml.
func (f *File) grype(root tree.Node) {
	for n := range root.Get("ignore").Children() {
		e := Entry{ID: n.Get("vulnerability").Text(), Reason: n.Get("reason").Text()}
		if !f.grypeCondition(n, &e) {
			continue
		}
		f.add(n, e)
	}
}

// grypeCondition narrows an entry; false for what cannot be said.
func (f *File) grypeCondition(n tree.Node, e *Entry) bool {
	for c := range n.Children() {
		switch c.Key() {
		case "vulnerability", "reason", "include-aliases", "package":
		default:
			f.note(n, fmt.Sprintf("%s: the condition %q cannot be said here", orWord(e.ID, "an entry"), c.Key()))
			return false
		}
	}
	p := n.Get("package")
	if !p.Exists() {
		return true
	}
	for c := range p.Children() {
		switch c.Key() {
		case "name", "version", "type", "location":
		default:
			f.note(n, fmt.Sprintf("%s: the condition package.%s cannot be said here", orWord(e.ID, "an entry"), c.Key()))
			return false
		}
	}
	name, version, place := p.Get("name").Text(), p.Get("version").Text(), p.Get("location").Text()
	typ := purlType(p.Get("type").Text())
	switch {
	case place != "" && name == "" && version == "" && p.Len() == 1:
		e.Where = strings.TrimPrefix(place, "/")
	case place != "" || name == "" || typ == "" || typ == "maven" && !strings.Contains(name, ":") || strings.ContainsAny(name, "*^$[("):
		f.note(n, orWord(e.ID, "an entry")+": its package cannot be said as a package URL")
		return false
	default:
		e.Where = "pkg:" + typ + "/" + strings.ReplaceAll(strings.ReplaceAll(name, "@", "%40"), ":", "/")
		if version != "" {
			e.Where += "@" + strings.ReplaceAll(version, "+", "%2B")
		}
	}
	return true
}

// purlType returns the type of package URLs for a type of Grype; "" where the
// URL also needs a namespace that Grype does not give.
func purlType(s string) string {
	switch s {
	case "npm", "gem", "nuget":
		return s
	case "python":
		return "pypi"
	case "go-module":
		return "golang"
	case "rust-crate":
		return "cargo"
	case "php-composer":
		return "composer"
	case "java-archive":
		return "maven"
	}
	return ""
}

// snyk reads the map "ignore" of .snyk: id, then paths with their settings.
func (f *File) snyk(root tree.Node) {
	for n := range root.Get("ignore").Children() {
		id := n.Key()
		for paths := range n.Children() {
			for p := range paths.Children() {
				if p.Key() != "*" && p.Key() != "" {
					f.note(p, fmt.Sprintf("%s: the way %q through the dependencies cannot be said here", id, p.Key()))
					continue
				}
				f.add(p, Entry{ID: id, Reason: p.Get("reason").Text(), Until: p.Get("expires").Text()})
			}
		}
	}
	for n := range root.Get("patch").Children() {
		f.note(n, n.Key()+": patches are not taken over")
	}
}

// npm reads .nsprc: ids with a reason, with settings, or alone; older files hold a
// list of addresses.
func (f *File) npm(root tree.Node) {
	for n := range root.Children() {
		id := n.Key()
		if id == "exceptions" && n.Kind() == tree.List {
			for x := range n.Children() {
				f.add(x, Entry{ID: lastPart(x.Text())})
			}
			continue
		}
		e := Entry{ID: lastPart(id)}
		switch n.Kind() {
		case tree.String:
			e.Reason = n.Text()
		case tree.Bool:
			if !n.True() {
				continue
			}
		case tree.Map:
			if a := n.Get("active"); a.Exists() && !a.True() {
				f.note(n, id+": not active")
				continue
			}
			e.Reason, e.Until = n.Get("notes").Text(), expiry(n.Get("expiry"))
			if e.Reason == "" {
				e.Reason = n.Get("reason").Text()
			}
		default:
			f.note(n, id+": not understood")
			continue
		}
		f.add(n, e)
	}
}

// expiry returns a date, also of milliseconds since 1970.
func expiry(n tree.Node) string {
	if ms, ok := n.Int(); ok && n.Kind() == tree.Number {
		return time.UnixMilli(ms).UTC().Format(time.DateOnly)
	}
	for _, form := range []string{"January 2, 2006", "2 January 2006", "2006/01/02", "01/02/2006"} {
		if t, err := time.Parse(form, n.Text()); err == nil {
			return t.Format(time.DateOnly)
		}
	}
	return n.Text()
}

// lastPart returns what stands behind the last stroke of an address.
func lastPart(s string) string { return s[strings.LastIndexByte(s, '/')+1:] }

// dependencyCheck reads suppressions: each names what, and where.
func (f *File) dependencyCheck(root tree.Node) {
	if root.Get("suppressions").Exists() {
		root = root.Get("suppressions")
	}
	for n := range root.All("suppress") {
		where, ok := f.suppressed(n)
		if !ok {
			continue
		}
		none, reason, until := true, oneLine(n.Get("notes").Text()), n.Get("@until").Text()
		for _, key := range []string{"cve", "vulnerabilityName"} {
			for c := range n.All(key) {
				none = false
				if isRegex(c) {
					f.note(c, fmt.Sprintf("the pattern %q cannot be said here", c.Text()))
					continue
				}
				f.add(c, Entry{ID: lastPart(c.Text()), Where: where, Reason: reason, Until: until})
			}
		}
		if none {
			f.note(n, "a suppression without an id: of a CPE, a score or a CWE")
		}
	}
}

// suppressed returns where a suppression holds; false for what cannot be said.
func (f *File) suppressed(n tree.Node) (string, bool) {
	where := ""
	places := 0
	for _, key := range []string{"packageUrl", "gav", "sha1", "filePath"} {
		c := n.Get(key)
		if !c.Exists() {
			continue
		}
		places++
		text, ok := c.Text(), true
		if isRegex(c) {
			text, ok = plain(text)
		}
		switch key {
		case "packageUrl":
			where = text
		case "gav":
			parts := strings.Split(text, ":")
			if ok = ok && len(parts) >= 2; ok {
				where = "pkg:maven/" + parts[0] + "/" + parts[1]
				if len(parts) > 2 && parts[2] != "" {
					where += "@" + parts[2]
				}
			}
		case "sha1":
			where = "sha1:" + strings.ToLower(text)
		case "filePath":
			where = strings.TrimPrefix(strings.ReplaceAll(text, `\`, "/"), "/")
		}
		if !ok {
			f.note(c, fmt.Sprintf("the pattern %s cannot be said here", strconv.Quote(c.Text())))
			return "", false
		}
	}
	if places > 1 {
		f.note(n, "two places at once cannot be said here")
	}
	return where, places <= 1
}

func isRegex(n tree.Node) bool { return strings.EqualFold(n.Get("@regex").Text(), "true") }

// plain returns the text that a pattern stands for, if it is one text with any
// version behind it: ^pkg:maven/org\.x/y@.*$ is all versions of one package.
func plain(pattern string) (string, bool) {
	s := strings.TrimSuffix(strings.TrimPrefix(pattern, "^"), "$")
	for _, end := range []string{"@.*", "@.+", ":.*", ":.+"} {
		s = strings.TrimSuffix(s, end)
	}
	s = strings.NewReplacer(`\.`, "\x00", `\-`, "-", `\:`, ":", `\/`, "/", `\@`, "@").Replace(s)
	if strings.ContainsAny(s, `.*+?[](){}|\^$`) {
		return "", false
	}
	return strings.ReplaceAll(s, "\x00", "."), s != ""
}

func orWord(s, other string) string {
	if s == "" {
		return other
	}
	return s
}
