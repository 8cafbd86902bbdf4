package csaf

import (
	"cmp"
	"slices"
	"strings"
	"time"

	"github.com/ossay-dev/ossay/internal/format/tree"
)

// A number is a version of a document: a whole number, or one of Semantic
// Versioning (section 3.1.11 in 2.0).
type number struct {
	parts    []string // major, minor, patch; one part for whole numbers
	pre      string
	build    string
	semantic bool
}

// parseNumber takes a version apart. The schema has checked its form.
func parseNumber(s string) number {
	var n number
	s, n.build, _ = strings.Cut(s, "+")
	s, n.pre, _ = strings.Cut(s, "-")
	n.parts = strings.Split(s, ".")
	n.semantic = len(n.parts) > 1
	return n
}

// draft reports whether a version is 0 or 0.y.z.
func (n *number) draft() bool { return n.parts[0] == "0" }

// compareDigits compares numbers of any length.
func compareDigits(a, b string) int {
	a, b = strings.TrimLeft(a, "0"), strings.TrimLeft(b, "0")
	return cmp.Or(cmp.Compare(len(a), len(b)), strings.Compare(a, b))
}

// compareNumbers orders versions as Semantic Versioning does; build metadata
// does not count.
func compareNumbers(a, b number) int {
	for i := range max(len(a.parts), len(b.parts)) {
		x, y := "0", "0"
		if i < len(a.parts) {
			x = a.parts[i]
		}
		if i < len(b.parts) {
			y = b.parts[i]
		}
		if d := compareDigits(x, y); d != 0 {
			return d
		}
	}
	switch {
	case a.pre == b.pre:
		return 0
	case a.pre == "":
		return 1
	case b.pre == "":
		return -1
	}
	return comparePre(strings.Split(a.pre, "."), strings.Split(b.pre, "."))
}

// comparePre orders the identifiers of pre-releases: numbers below words.
func comparePre(a, b []string) int {
	digits := func(s string) bool { return strings.Trim(s, "0123456789") == "" }
	for i := range min(len(a), len(b)) {
		x, y := a[i], b[i]
		d := 0
		switch {
		case digits(x) && digits(y):
			d = compareDigits(x, y)
		case digits(x):
			d = -1
		case digits(y):
			d = 1
		default:
			d = strings.Compare(x, y)
		}
		if d != 0 {
			return d
		}
	}
	return cmp.Compare(len(a), len(b))
}

// A revision is one entry of the revision history.
type revision struct {
	node   tree.Node
	number tree.Node
	parsed number
	at     time.Time
}

// revisions returns the history in order of date, and of number where dates are equal.
func (c *checker) revisions() []revision {
	if c.history != nil {
		return c.history
	}
	out := []revision{}
	for n := range c.tracking.Get("revision_history").Children() {
		at, _ := moment(n.Get("date").Text())
		out = append(out, revision{n, n.Get("number"), parseNumber(n.Get("number").Text()), at})
	}
	slices.SortStableFunc(out, func(a, b revision) int {
		return cmp.Or(a.at.Compare(b.at), compareNumbers(a.parsed, b.parsed))
	})
	c.history = out
	return out
}

// sortedHistory is 6.1.14.
func sortedHistory(c *checker) {
	list := c.revisions()
	for i := 1; i < len(list); i++ {
		if compareNumbers(list[i-1].parsed, list[i].parsed) > 0 {
			c.wrong(list[i].number, quote(list[i].number.Text())+" is younger than the revision "+quote(list[i-1].number.Text()))
		}
	}
}

// latestVersion is 6.1.16.
func latestVersion(c *checker) {
	list := c.revisions()
	n := c.tracking.Get("version")
	if len(list) == 0 || !n.Exists() {
		return
	}
	last, own := list[len(list)-1].parsed, parseNumber(n.Text())
	if c.status() == "draft" {
		last.pre, own.pre = "", ""
	}
	if last.semantic != own.semantic || compareNumbers(last, own) != 0 {
		c.wrong(n, "is "+quote(n.Text())+", while the last revision is "+quote(list[len(list)-1].number.Text()))
	}
}

func (c *checker) status() string { return c.tracking.Get("status").Text() }

// draftStatus is 6.1.17.
func draftStatus(c *checker) {
	n := c.tracking.Get("version")
	v := parseNumber(n.Text())
	if (v.draft() || v.pre != "") && c.status() != "draft" {
		c.wrong(c.tracking.Get("status"), "is "+quote(c.status())+", while the version "+quote(n.Text())+" is that of a draft")
	}
}

// released reports whether the document is more than a draft.
func (c *checker) released() bool { return c.status() == "final" || c.status() == "interim" }

// releasedHistory is 6.1.18.
func releasedHistory(c *checker) {
	if !c.released() {
		return
	}
	for _, r := range c.revisions() {
		if r.parsed.draft() {
			c.wrong(r.number, quote(r.number.Text())+" is a draft in the history of a released document")
		}
	}
}

// preReleaseHistory is 6.1.19.
func preReleaseHistory(c *checker) {
	for _, r := range c.revisions() {
		if r.parsed.pre != "" {
			c.wrong(r.number, quote(r.number.Text())+" is a pre-release")
		}
	}
}

// releasedVersion is 6.1.20.
func releasedVersion(c *checker) {
	n := c.tracking.Get("version")
	if v := parseNumber(n.Text()); c.released() && v.pre != "" {
		c.wrong(n, quote(n.Text())+" is a pre-release of a released document")
	}
}

// missingRevision is 6.1.21: the history begins with 0 or 1 and skips no number.
func missingRevision(c *checker) {
	list := c.revisions()
	if len(list) == 0 {
		return
	}
	if first := list[0]; first.parsed.parts[0] != "0" && first.parsed.parts[0] != "1" {
		c.wrong(first.number, "the history begins with "+quote(first.number.Text()))
	}
	for i := 1; i < len(list); i++ {
		before, now := list[i-1].parsed.parts[0], list[i].parsed.parts[0]
		if compareDigits(now, before) > 0 && compareDigits(now, increment(before)) > 0 {
			c.wrong(list[i].number, "revisions between "+quote(list[i-1].number.Text())+" and "+quote(list[i].number.Text())+" are missing")
		}
	}
}

// increment adds one to a number of any length.
func increment(s string) string {
	b := []byte(s)
	for i := len(b) - 1; i >= 0; i-- {
		if b[i] != '9' {
			b[i]++
			return string(b)
		}
		b[i] = '0'
	}
	return "1" + string(b)
}

// twiceRevision is 6.1.22.
func twiceRevision(c *checker) {
	seen := map[string]bool{}
	for n := range c.tracking.Get("revision_history").Children() {
		k := n.Get("number")
		if seen[k.Text()] {
			c.wrong(k, "the revision "+quote(k.Text())+" stands twice")
		}
		seen[k.Text()] = true
	}
}

// mixedVersions is 6.1.30: all versions are whole numbers, or all are semantic.
func mixedVersions(c *checker) {
	own := c.tracking.Get("version")
	if !own.Exists() {
		return
	}
	semantic := parseNumber(own.Text())
	for n := range c.tracking.Get("revision_history").Children() {
		k := n.Get("number")
		if v := parseNumber(k.Text()); k.Exists() && v.semantic != semantic.semantic {
			c.wrong(k, quote(k.Text())+" and the version "+quote(own.Text())+" are of two kinds")
		}
	}
}

// buildMetadata is 6.2.4.
func buildMetadata(c *checker) {
	for _, r := range c.revisions() {
		if r.parsed.build != "" {
			c.wrong(r.number, quote(r.number.Text())+" has build metadata")
		}
	}
}

// olderInitial is 6.2.5.
func olderInitial(c *checker) {
	list := c.revisions()
	n := c.tracking.Get("initial_release_date")
	if at, ok := moment(n.Text()); ok && len(list) > 0 && at.Before(list[0].at) {
		c.wrong(n, "is older than the oldest revision")
	}
}

// olderCurrent is 6.2.6.
func olderCurrent(c *checker) {
	list := c.revisions()
	n := c.tracking.Get("current_release_date")
	if at, ok := moment(n.Text()); ok && len(list) > 0 && at.Before(list[len(list)-1].at) {
		c.wrong(n, "is older than the newest revision")
	}
}

// sameTimes is 6.2.21: no two revisions have one time.
func sameTimes(c *checker) {
	list := c.revisions()
	for i := 1; i < len(list); i++ {
		if !list[i].at.IsZero() && list[i].at.Equal(list[i-1].at) {
			c.wrong(list[i].node.Get("date"), "is the time of the revision "+quote(list[i-1].number.Text())+", too")
		}
	}
}
