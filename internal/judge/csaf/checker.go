package csaf

import (
	"cmp"
	"errors"
	"slices"
	"strconv"
	"strings"
	"time"

	"github.com/ossay-dev/ossay/internal/core/budget"
	"github.com/ossay-dev/ossay/internal/core/finding"
	"github.com/ossay-dev/ossay/internal/core/severity"
	"github.com/ossay-dev/ossay/internal/core/span"
	"github.com/ossay-dev/ossay/internal/format/tree"
	"github.com/ossay-dev/ossay/internal/judge/ssvc"
)

// ErrOther is the error for JSON that does not say that it is CSAF 2.
var ErrOther = errors.New("not a CSAF 2 document")

// ruleSchema is the rule of what breaks the schema.
const ruleSchema = "schema"

// maxTold bounds the findings of one rule in one document; the rest is counted.
const maxTold = 200

// An edition of the standard, as a bit, so that a test says for which it counts.
type edition uint8

const (
	v20 edition = 1 << iota
	v21
	both = v20 | v21
)

func (v edition) String() string {
	if v == v20 {
		return "2.0"
	}
	return "2.1"
}

// A Report is what is wrong with one document.
type Report struct {
	Version  string // "2.0" or "2.1"
	Findings []finding.Finding
	Products int // products that the document defines
	// Cut says that groups stand for so many products, or branches have so many
	// versions, that some were left out.
	Cut bool
	// Skipped are tests that could not be made, and why.
	Skipped []string
}

// maxSpread bounds the products that groups stand for in one test, over all
// entries that name groups.
const maxSpread = 1_000_000

// Options are what the tests may know beside the document.
type Options struct {
	File string    // path for places
	Name string    // name of the file, for the tests about it; empty where there is none
	Now  time.Time // for tests about what is yet to come
	// Licence reports whether the SPDX list has an identifier of a licence or
	// exception. Without it nothing is said about them.
	Licence func(id string) bool
	// Ask asks an http or https address and says what is wrong with it, "" where it
	// resolves or nothing can be said. Without it only names are judged that never
	// resolve.
	Ask func(address string) (wrong string)
}

// Lint runs all tests on a document. Errors are syntax errors of package tree,
// breaches of the budget, and ErrOther; b may be nil.
func Lint(text string, opt Options, b *budget.Budget) (*Report, error) {
	doc, err := tree.JSON(text, b)
	if err != nil {
		return nil, err
	}
	root := doc.Root()
	c := &checker{root: root, opt: opt, told: map[string]int{}}
	switch v := root.Path("document", "csaf_version").Text(); {
	case v == "2.0":
		c.version = v20
	case strings.HasPrefix(v, "2."):
		c.version = v21
	default:
		return nil, ErrOther
	}
	s := newSchema(c)
	s.check(s.root, root)
	c.collect()
	for _, t := range tests() {
		if t.versions&c.version != 0 {
			c.id, c.spread = t.id, 0
			t.run(c)
		}
	}
	return &Report{Version: c.version.String(), Findings: c.findings(), Products: len(c.defs), Cut: c.cut, Skipped: c.skipped}, nil
}

// A checker is one document on its way through the tests.
type checker struct {
	root          tree.Node
	version       edition
	opt           Options
	id            string // of the test that runs
	told          map[string]int
	fails         []failure
	history       []revision      // see revisions
	catalogue     *ssvc.Catalogue // see points
	versionLeaves [][]versionLeaf // see siblings
	versionsRead  bool
	skipped       []string // tests that could not be made, and why
	spread        int      // products that groups stood for so far in this test, see named
	cut           bool     // spread went over its limit
	index
}

// A failure is a break of a rule before its place is known as a pointer.
type failure struct {
	id   string
	node tree.Node
	off  int
	text string
	path string
	mild bool // does not make the document invalid
}

// fail notes that a value breaks a rule.
func (c *checker) fail(id string, n tree.Node, text string) {
	c.told[id]++
	if c.told[id] > maxTold {
		return
	}
	off, _ := n.Range()
	c.fails = append(c.fails, failure{id: id, node: n, off: off, text: text})
}

// wrong is fail for the test that runs.
func (c *checker) wrong(n tree.Node, text string) { c.fail(c.id, n, text) }

// mild notes what a test forbids and the standard's own vectors count as valid.
func (c *checker) mild(n tree.Node, text string) {
	before := len(c.fails)
	c.wrong(n, text)
	for i := before; i < len(c.fails); i++ {
		c.fails[i].mild = true
	}
}

// findings gives every failure its pointer and makes findings of them, in the
// order of the document.
func (c *checker) findings() []finding.Finding {
	slices.SortStableFunc(c.fails, func(a, b failure) int {
		return cmp.Or(cmp.Compare(a.off, b.off), strings.Compare(a.id, b.id))
	})
	c.locate(c.root, "", c.fails)
	titles := map[string]string{ruleSchema: "the document does not fit the schema", "6.2.20": "a property is not defined"}
	for _, t := range tests() {
		if t.versions&c.version != 0 {
			titles[t.id] = t.title
		}
	}
	out := make([]finding.Finding, 0, len(c.fails))
	for _, f := range c.fails {
		path := f.path
		if path == "" {
			path = "/"
		}
		r := finding.Finding{
			Rule: "csaf/" + f.id, Severity: level(f.id), Title: titles[f.id],
			Message: path + " " + f.text, Span: span.At(c.opt.File, f.node.At()),
		}
		if f.mild {
			r.Severity = severity.Low
		}
		if n := c.told[f.id]; n > maxTold {
			r.Why = "the rule is broken " + strconv.Itoa(n) + " times; the first " + strconv.Itoa(maxTold) + " are told"
		}
		out = append(out, r)
	}
	return out
}

// locate finds the pointers of failures, which are sorted by offset, in one walk
// over the values that hold them.
func (c *checker) locate(n tree.Node, path string, list []failure) {
	i, index := 0, 0
	list = skipSelf(n, path, list)
	for child := range n.Children() {
		if i == len(list) {
			return
		}
		_, end := child.Range()
		j := i
		for j < len(list) && list[j].off < end {
			j++
		}
		if j > i {
			step := strconv.Itoa(index)
			if n.Kind() == tree.Map {
				step = strings.NewReplacer("~", "~0", "/", "~1").Replace(child.Key())
			}
			c.locate(child, path+"/"+step, list[i:j])
			i = j
		}
		index++
	}
}

// skipSelf gives n's pointer to the failures that are about n itself, which come
// first, and returns the rest.
func skipSelf(n tree.Node, path string, list []failure) []failure {
	off, _ := n.Range()
	i := 0
	for i < len(list) && list[i].off == off {
		list[i].path = path
		i++
	}
	return list[i:]
}

// level returns how much a rule counts: the schema and mandatory tests decide
// over validity.
func level(id string) severity.Level {
	switch {
	case strings.HasPrefix(id, "6.2."):
		return severity.Low
	case strings.HasPrefix(id, "6.3."):
		return severity.Info
	case id == "5.1":
		return severity.Low
	}
	return severity.High
}
