package vex

import (
	"fmt"
	"slices"
	"strings"
	"time"

	"github.com/ossay-dev/ossay/internal/core/component"
	"github.com/ossay-dev/ossay/internal/core/finding"
	"github.com/ossay-dev/ossay/internal/format/vex"
)

// maxWork bounds the comparisons and steps along the graph of one application:
// ten thousand statements over as many findings take a hundredth of it.
const maxWork = 5_000_000

// maxExplained bounds the findings that a statement is compared with in order to
// explain why it applies to none of them.
const maxExplained = 64

// tooMuch says that the limit was reached.
const tooMuch = "there are too many statements and findings to compare them all"

// A Source is a document and where it came from.
type Source struct {
	File     string
	Document *vex.Document
}

// Options say how to weigh statements.
type Options struct {
	// Trust names authors, the most trusted first. Authors that are not named
	// come after all of them and are equal to one another.
	Trust []string
	// Target are the names of the target itself: package URLs, and digests
	// ("sha256:…") of an image.
	Target []string
}

// An Outcome is what became of one statement for one finding.
type Outcome struct {
	Source    int    // index into the sources
	Statement int    // index into the document's statements
	Finding   int    // index into the findings; -1 where the statement met none
	Reason    Reason // why it applied, or did not
	Sentence  string // the same for people
}

// A Decision is what the statements that apply to one finding amount to.
type Decision struct {
	Finding       int
	Source        int // of the statement that prevails; -1 where authors contradict one another
	Statement     int
	Status        vex.Status
	Justification vex.Justification
	Sentence      string
	Against       []string // what others say instead, one sentence each
}

// A Result is what the statements of some sources say about some findings.
type Result struct {
	Outcomes  []Outcome  // every statement at least once, in the order of sources and statements
	Decisions []Decision // in the order of findings
}

// Apply compares statements with findings. Neither is changed.
func Apply(sources []Source, findings []finding.Finding, g *component.Graph, opt Options) *Result {
	work := maxWork
	a := &applier{
		sources: sources, findings: findings, ways: newWays(g, opt.Target, &work), work: &work,
		trust: make(map[string]int, len(opt.Trust)), byID: map[string][]int32{}, byName: map[idName][]int32{}, applied: map[int][]applied{},
	}
	for i, name := range opt.Trust {
		if _, twice := a.trust[name]; !twice {
			a.trust[name] = i
		}
	}
	a.index()
	for si := range sources {
		for i := range sources[si].Document.Statements {
			a.statement(si, i)
		}
	}
	a.decide()
	slices.SortStableFunc(a.result.Outcomes, func(x, y Outcome) int {
		if x.Source != y.Source {
			return x.Source - y.Source
		}
		if x.Statement != y.Statement {
			return x.Statement - y.Statement
		}
		return x.Finding - y.Finding
	})
	return &a.result
}

// idName files findings by vulnerability and by a name of their component.
type idName struct{ id, name string }

// applied is a statement that matches a finding, before it is weighed.
type applied struct {
	source, statement int
	rank              int // of the author, lower is more trusted
	time              time.Time
	exact             int  // specificity
	along             bool // by a product that contains the component
}

type applier struct {
	sources  []Source
	findings []finding.Finding
	things   []thing
	vertex   []int32 // of each finding's component; -1 where the graph has none
	ways     *ways
	trust    map[string]int
	byID     map[string][]int32
	byName   map[idName][]int32
	applied  map[int][]applied // by finding
	work     *int
	result   Result
}

// ids returns the ids under which a finding may be meant, in one case.
func ids(f *finding.Finding) []string {
	out := make([]string, 0, 1+len(f.Aliases))
	if area, id, ok := strings.Cut(f.Rule, "/"); ok && (area == "vuln" || area == "malware") {
		out = append(out, strings.ToUpper(id))
	}
	for _, a := range f.Aliases {
		out = append(out, strings.ToUpper(a))
	}
	slices.Sort(out)
	return slices.Compact(out)
}

func (a *applier) index() {
	a.things = make([]thing, len(a.findings))
	a.vertex = make([]int32, len(a.findings))
	for i := range a.findings {
		f := &a.findings[i]
		a.vertex[i] = -1
		if f.Component == "" {
			continue
		}
		v, ok := a.ways.byPURL[f.Component]
		if ok {
			a.vertex[i] = v
		}
		t := newThing(f.Component, f.Digests)
		a.things[i] = t
		for _, id := range ids(f) {
			a.byID[id] = append(a.byID[id], int32(i))
			if t.named {
				for _, name := range [...]string{key(&t.purl), versionKey(&t.purl)} {
					k := idName{id, name}
					a.byName[k] = append(a.byName[k], int32(i))
				}
			}
			for _, d := range t.digests {
				k := idName{id, d}
				a.byName[k] = append(a.byName[k], int32(i))
			}
		}
	}
}

// A hit is how a statement names the component of a finding.
type hit struct {
	exact int  // specificity
	along bool // by a product that contains it
}

// A trial is one statement on its way through the findings.
type trial struct {
	a         *applier
	source, i int
	st        *vex.Statement
	names     []string // of the vulnerability
	hit       map[int32]hit
	nearest   Reason
	why       string
	near      int // finding of the nearest miss
}

// statement tries one statement on everything that has its vulnerability.
func (a *applier) statement(source, i int) {
	st := &a.sources[source].Document.Statements[i]
	t := &trial{a: a, source: source, i: i, st: st, near: -1}
	for _, n := range st.Vulnerability.Names() {
		t.names = append(t.names, strings.ToUpper(n))
	}
	found := slices.ContainsFunc(t.names, func(n string) bool { return len(a.byID[n]) > 0 })
	switch {
	case st.Status == vex.NoStatus:
		t.end(UnknownStatus, fmt.Sprintf("%q is no status of VEX", st.Word))
		return
	case !found:
		t.end(NoFinding, "no finding is about "+st.Vulnerability.Name)
		return
	case len(st.Products) == 0:
		t.end(NoIdentity, "it names no product")
		return
	case *a.work <= 0:
		t.end(TooMuch, tooMuch)
		return
	}
	t.nearest, t.why = NoIdentity, "it names its product neither by package URL nor by digest"
	for p := range st.Products {
		t.product(&st.Products[p])
	}
	if len(t.hit) == 0 {
		t.end(t.nearest, t.why)
		return
	}
	t.record()
}

// end notes that the statement applied to nothing.
func (t *trial) end(r Reason, why string) {
	t.a.result.Outcomes = append(t.a.result.Outcomes, Outcome{Source: t.source, Statement: t.i, Finding: t.near, Reason: r, Sentence: why})
}

// nearer reports whether a miss is nearer than those before.
func (t *trial) nearer(r Reason) bool { return t.nearest == "" || r.rank() > t.nearest.rank() }

// miss remembers the nearest miss.
func (t *trial) miss(r Reason, why string, f int) {
	if t.nearer(r) {
		t.nearest, t.why, t.near = r, why, f
	}
}

func (t *trial) product(p *vex.Product) {
	c := newClaimed(&p.Component)
	if len(p.Subcomponents) == 0 {
		if c.usable() {
			t.direct(&c, nil, "")
			t.around(&c)
		}
		return
	}
	if !c.usable() {
		return
	}
	walls, r, why := t.a.ways.find(&c)
	for s := range p.Subcomponents {
		sub := newClaimed(&p.Subcomponents[s])
		if !sub.usable() {
			continue
		}
		if len(walls) == 0 {
			t.miss(r, why, -1)
			continue
		}
		t.direct(&sub, walls, wallsName(walls))
	}
}

// direct tries a component on the findings of its name. With walls, every way to
// the finding's component must meet one of them.
func (t *trial) direct(c *claimed, walls []int32, name string) {
	keys := c.keys()
	if exact := c.exactKey(); exact != "" {
		keys = []string{exact}
	}
	tried := 0
	for _, id := range t.names {
		for _, k := range keys {
			for _, f := range t.a.byName[idName{id, k}] {
				if *t.a.work <= 0 {
					t.miss(TooMuch, tooMuch, int(f))
					return
				}
				*t.a.work--
				tried++
				r, why := c.compare(&t.a.things[f]), ""
				if r == Applied && walls != nil {
					r, why = t.along(f, walls, name)
				} else if r != Applied && t.nearer(r) {
					why = c.why(&t.a.things[f], r)
				}
				if r == Applied {
					t.take(f, hit{c.specificity(), walls != nil})
				} else {
					t.miss(r, why, int(f))
				}
			}
		}
	}
	if tried == 0 {
		t.explain(c, walls != nil)
	}
}

// take notes that the statement matches a finding.
func (t *trial) take(f int32, h hit) {
	if t.hit == nil {
		t.hit = map[int32]hit{}
	}
	if before, ok := t.hit[f]; !ok || before.exact < h.exact {
		t.hit[f] = h
	}
}

// explain compares a component with what has the vulnerability but not the name.
func (t *trial) explain(c *claimed, part bool) {
	for _, id := range t.names {
		list := t.a.byID[id]
		if c.named { // those of the same name first: they are the nearest
			list = append(slices.Clip(t.a.byName[idName{id, key(&c.purl)}]), list[:min(len(list), maxExplained)]...)
		}
		for _, f := range list[:min(len(list), maxExplained)] {
			*t.a.work--
			r := c.compare(&t.a.things[f])
			if part && r == NameDiffers {
				r = PartDiffers
			}
			if !t.nearer(r) {
				continue
			}
			why := c.why(&t.a.things[f], r)
			if r == PartDiffers {
				why = "the finding is about " + t.a.findings[f].Component + ", the statement about " + c.from.Label()
			}
			t.miss(r, why, int(f))
		}
	}
}

// along checks that every way to a finding's component leads through the walls.
func (t *trial) along(f int32, walls []int32, name string) (Reason, string) {
	v := t.a.vertex[f]
	if v < 0 {
		return OtherPath, "the graph does not say what uses " + t.a.findings[f].Component
	}
	switch t.a.ways.reach(v, walls, name) {
	case covered:
		return Applied, ""
	case partly:
		return OtherPath, t.a.findings[f].Component + " is reached without the product, too"
	}
	return OtherPath, t.a.findings[f].Component + " is not a part of the product"
}

// around tries a product as a whole on the findings of what it contains.
func (t *trial) around(c *claimed) {
	walls, r, why := t.a.ways.find(c)
	if len(walls) == 0 {
		t.miss(r, why, -1)
		return
	}
	name := wallsName(walls)
	for _, id := range t.names {
		for _, f := range t.a.byID[id] {
			if *t.a.work <= 0 {
				t.miss(TooMuch, tooMuch, int(f))
				return
			}
			*t.a.work--
			if _, ok := t.hit[f]; ok {
				continue
			}
			if r, why := t.along(f, walls, name); r == Applied {
				t.take(f, hit{c.specificity(), true})
			} else {
				t.miss(r, why, int(f))
			}
		}
	}
}

// wallsName names a set of vertices for the memory of ways.
func wallsName(walls []int32) string {
	b := make([]byte, 0, 4*len(walls))
	for _, w := range walls {
		b = append(b, byte(w), byte(w>>8), byte(w>>16), byte(w>>24))
	}
	return string(b)
}

// record files the statement with the findings that it matches.
func (t *trial) record() {
	d := t.a.sources[t.source].Document
	at, _ := time.Parse(time.RFC3339, d.Time(t.st))
	rank, ok := t.a.trust[d.Author]
	if !ok {
		rank = len(t.a.trust)
	}
	for f, h := range t.hit {
		t.a.applied[int(f)] = append(t.a.applied[int(f)], applied{t.source, t.i, rank, at, h.exact, h.along})
	}
}
