package csaf

import (
	_ "embed"
	"strconv"
	"strings"
	"sync"
	"time"

	"github.com/ossay-dev/ossay/internal/format/tree"
)

//go:embed cwe.txt
var cweText string

// A weakness is one name of a CWE and the versions of the list that have it.
type weakness struct {
	first, last string // last is empty for the newest version of the table
	deprecated  string // version since which it is deprecated, or ""
	uses        string // "A4.12,R4.16": use for mapping since a version
	name        string
}

// weaknesses is the table of CWE, read when a document first names one.
var weaknesses = sync.OnceValue(func() map[string][]weakness {
	out := map[string][]weakness{}
	for line := range strings.Lines(cweText) {
		f := strings.Split(strings.TrimSuffix(line, "\n"), "\t")
		if len(f) == 6 {
			out["CWE-"+f[0]] = append(out["CWE-"+f[0]], weakness{f[1], f[2], f[3], f[4], f[5]})
		}
	}
	return out
})

// newestCWE is the newest version of the table.
const newestCWE = "4.17"

// compareCWE orders versions of the list.
func compareCWE(a, b string) int { return compareNumbers(parseNumber(a), parseNumber(b)) }

// in reports whether a version of the list has this name. Versions that are
// newer than the table count as its newest.
func (w *weakness) in(version string) bool {
	return compareCWE(w.first, version) <= 0 && (w.last == "" || compareCWE(version, w.last) <= 0)
}

// use returns the letter for mapping in a version, or 0 where none is known.
func (w *weakness) use(version string) byte {
	var out byte
	for _, u := range strings.Split(w.uses, ",") {
		if u != "" && compareCWE(u[1:], version) <= 0 {
			out = u[0]
		}
	}
	return out
}

// cwes yields the weaknesses of a document with the version of the list that
// each refers to; CSAF 2.0 names none.
func (c *checker) cwes(f func(n tree.Node, version string)) {
	for _, v := range c.vulns {
		if n := v.Get("cwe"); n.Exists() {
			f(n, "")
		}
		for n := range v.Get("cwes").Children() {
			f(n, n.Get("version").Text())
		}
	}
}

// find returns the entry that a document means, or nil.
func find(n tree.Node, version string) *weakness {
	list := weaknesses()[n.Get("id").Text()]
	for i := len(list) - 1; i >= 0; i-- { // the newest first
		if version != "" && list[i].in(version) || version == "" && list[i].name == n.Get("name").Text() {
			return &list[i]
		}
	}
	return nil
}

// validCWE is 6.1.11: the weakness exists (2.1: in the version that is named) and
// has this name.
func validCWE(c *checker) {
	c.cwes(func(n tree.Node, version string) {
		id, name := n.Get("id"), n.Get("name")
		list := weaknesses()[id.Text()]
		switch w := find(n, version); {
		case !id.Exists() || !name.Exists():
		case len(list) == 0:
			c.wrong(id, quote(id.Text())+" is no weakness of CWE up to version "+newestCWE)
		case w == nil && version != "":
			c.wrong(id, quote(id.Text())+" is not in version "+version+" of CWE")
		case w == nil, w.name != name.Text():
			w = &list[len(list)-1]
			c.wrong(name, id.Text()+" is called "+strconv.Quote(w.name))
		}
	})
}

// deprecatedCWE is 6.2.23.
func deprecatedCWE(c *checker) {
	c.cwes(func(n tree.Node, version string) {
		if w := find(n, version); w != nil && w.deprecated != "" && compareCWE(w.deprecated, version) <= 0 {
			c.wrong(n.Get("id"), n.Get("id").Text()+" is deprecated in version "+version)
		}
	})
}

// latestCWE returns the newest version of the list on a day, "2024-01-21".
func latestCWE(day string) string {
	out := ""
	for line := range strings.Lines(cweText) {
		rest, ok := strings.CutPrefix(line, "#!")
		if !ok {
			continue
		}
		for _, w := range strings.Fields(rest) {
			if v, date, _ := strings.Cut(w, "="); date <= day {
				out = v
			}
		}
	}
	return out
}

// olderCWE is 6.2.24: the newest version of the list at the time of the last
// revision is used. Versions that are newer than the table cannot be told.
func olderCWE(c *checker) {
	last, ok := c.newest()
	if !ok {
		return
	}
	latest := ""
	c.cwes(func(n tree.Node, version string) {
		if latest == "" {
			latest = latestCWE(last.UTC().Format(time.DateOnly))
		}
		if version != "" && version != latest && compareCWE(version, newestCWE) <= 0 {
			c.wrong(n.Get("version"), "is "+version+"; the newest at the time of the last revision was "+latest)
		}
	})
}

// mappedCWE makes 6.2.25 and 6.2.26: the weakness may be used to map a
// vulnerability.
func mappedCWE(letters, why string) func(*checker) {
	return func(c *checker) {
		c.cwes(func(n tree.Node, version string) {
			if w := find(n, version); w != nil {
				if u := w.use(version); u != 0 && strings.IndexByte(letters, u) >= 0 {
					c.wrong(n.Get("id"), n.Get("id").Text()+" "+why)
				}
			}
		})
	}
}

func isCVE(s string) bool {
	year, number, ok := strings.Cut(strings.TrimPrefix(s, "CVE-"), "-")
	digits := func(s string) bool { return strings.Trim(s, "0123456789") == "" }
	return ok && strings.HasPrefix(s, "CVE-") && len(year) == 4 && len(number) >= 4 && digits(year) && digits(number)
}
