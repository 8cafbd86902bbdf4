package vex

import (
	"cmp"
	"fmt"
	"slices"
	"strings"
	"time"

	"github.com/ossay-dev/ossay/internal/format/vex"
)

// A Conflict is a vulnerability of a product about which authors contradict one
// another.
type Conflict struct {
	Vulnerability, Product string
	Says                   []string // "AUTHOR says STATUS (FILE)", the most trusted first
	Settled                bool     // trust decided for the first of them; else none is kept
}

// Merge joins documents into one. Statements keep their order in time, so that
// the history of each product is there and its last word comes last; what was
// said twice is said once. Where authors contradict one another the more trusted
// one is kept; where trust does not tell, neither is, and the conflict comes back.
//
// The result has no id, author or time of its own: those are the caller's.
func Merge(sources []Source, trust []string) (*vex.Document, []Conflict) {
	m := &joiner{sources: sources, trust: trust, byTopic: map[string][]int{}}
	for si := range sources {
		d := sources[si].Document
		for i := range d.Statements {
			m.split(si, &d.Statements[i])
		}
	}
	dropped := m.settle()
	out := &vex.Document{Format: vex.Format{Family: vex.OpenVEX}}
	if len(sources) > 0 {
		out.Format = sources[0].Document.Format
	}
	last := map[string]string{} // by topic; who takes a word back and says it again has said it again
	slices.SortStableFunc(m.pieces, func(a, b piece) int { return a.time.Compare(b.time) })
	for _, p := range m.pieces {
		if dropped[p.id] || last[p.topic] == p.text {
			continue
		}
		last[p.topic] = p.text
		out.Statements = append(out.Statements, p.statement)
	}
	out.Statements = regroup(out.Statements)
	for si := range sources {
		out.Extra = append(out.Extra, sources[si].Document.Extra...)
		out.Notes = append(out.Notes, sources[si].Document.Notes...)
	}
	if len(sources) > 1 {
		out.Extra = nil // fields of several documents have no common meaning
	}
	return out, m.conflicts
}

// A piece is a statement about one product.
type piece struct {
	id        int
	source    int
	rank      int
	time      time.Time
	topic     string // vulnerability and product
	text      string // what is said, without the time
	statement vex.Statement
}

type joiner struct {
	sources   []Source
	trust     []string
	pieces    []piece
	byTopic   map[string][]int // pieces by topic
	conflicts []Conflict
}

// split cuts a statement into one for each product, with the time that it has
// from its document, and with its author where that is another.
func (m *joiner) split(source int, s *vex.Statement) {
	d := m.sources[source].Document
	rank := slices.Index(m.trust, d.Author)
	if rank < 0 {
		rank = len(m.trust)
	}
	at, _ := time.Parse(time.RFC3339, d.Time(s))
	products := s.Products
	if len(products) == 0 {
		products = []vex.Product{{}}
	}
	for i := range products {
		one := *s
		one.Products = nil
		if len(s.Products) > 0 {
			one.Products = []vex.Product{products[i]}
		}
		if one.Timestamp == "" {
			one.Timestamp = cmp.Or(d.Timestamp, d.Updated)
		}
		p := piece{id: len(m.pieces), source: source, rank: rank, time: at, statement: one}
		p.topic = topic(&one.Vulnerability) + "\x00" + productKey(&products[i])
		p.text = strings.Join([]string{p.topic, one.Status.String(), string(one.Justification), one.Impact, one.Action, one.StatusNotes}, "\x00")
		m.byTopic[p.topic] = append(m.byTopic[p.topic], p.id)
		m.pieces = append(m.pieces, p)
	}
}

// topic names a vulnerability by its CVE where it has one.
func topic(v *vex.Vulnerability) string {
	for _, n := range v.Names() {
		if strings.HasPrefix(strings.ToUpper(n), "CVE-") {
			return strings.ToUpper(n)
		}
	}
	return strings.ToUpper(v.Name)
}

// productKey names a product with its parts.
func productKey(p *vex.Product) string {
	out := componentKey(&p.Component)
	parts := make([]string, len(p.Subcomponents))
	for i := range p.Subcomponents {
		parts[i] = componentKey(&p.Subcomponents[i])
	}
	slices.Sort(parts)
	return out + "\x01" + strings.Join(parts, "\x01")
}

func componentKey(c *vex.Component) string {
	n := newClaimed(c)
	if !n.named {
		return c.Label() + " " + c.Range
	}
	return n.purl.String() + " " + c.Range
}

// settle finds contradictions between the last words of different authors and
// returns the pieces that are dropped.
func (m *joiner) settle() map[int]bool {
	dropped := map[int]bool{}
	done := map[string]bool{}
	for _, p := range m.pieces {
		if done[p.topic] {
			continue
		}
		done[p.topic] = true
		m.settleTopic(m.byTopic[p.topic], dropped)
	}
	return dropped
}

func (m *joiner) settleTopic(all []int, dropped map[int]bool) {
	last := map[string]int{} // author → piece
	var authors []string
	for _, i := range all {
		a := m.author(i)
		if before, ok := last[a]; !ok {
			authors = append(authors, a)
			last[a] = i
		} else if !m.pieces[i].time.Before(m.pieces[before].time) {
			last[a] = i
		}
	}
	slices.SortStableFunc(authors, func(a, b string) int { return m.pieces[last[a]].rank - m.pieces[last[b]].rank })
	top := last[authors[0]]
	p := &m.pieces[top].statement
	c := Conflict{Vulnerability: p.Vulnerability.Name, Says: []string{m.says(top)}, Settled: true}
	if len(p.Products) > 0 {
		c.Product = p.Products[0].Label()
	}
	for _, a := range authors[1:] {
		i := last[a]
		if m.pieces[i].statement.Status == p.Status {
			continue
		}
		c.Says = append(c.Says, m.says(i))
		c.Settled = c.Settled && m.pieces[i].rank != m.pieces[top].rank
		m.drop(all, a, dropped)
	}
	if len(c.Says) == 1 {
		return
	}
	if !c.Settled {
		for _, a := range authors {
			m.drop(all, a, dropped)
		}
	}
	m.conflicts = append(m.conflicts, c)
}

// drop leaves out everything that an author says about a topic.
func (m *joiner) drop(all []int, author string, dropped map[int]bool) {
	for _, i := range all {
		if m.author(i) == author {
			dropped[i] = true
		}
	}
}

func (m *joiner) author(i int) string {
	s := &m.sources[m.pieces[i].source]
	return cmp.Or(s.Document.Author, "the author of "+s.File)
}

func (m *joiner) says(i int) string {
	return fmt.Sprintf("%s says %s (%s)", m.author(i), m.pieces[i].statement.Status, m.sources[m.pieces[i].source].File)
}

// regroup puts products about which the same is said at the same time back into
// one statement.
func regroup(list []vex.Statement) []vex.Statement {
	var out []vex.Statement
	at := map[string]int{}
	for _, s := range list {
		var extra strings.Builder
		for _, f := range s.Extra {
			extra.WriteString(f.Key + f.Raw)
		}
		k := strings.Join([]string{
			s.ID, s.Vulnerability.Name, strings.Join(s.Vulnerability.Aliases, " "), s.Status.String(), s.Word, string(s.Justification), s.Reason,
			s.Impact, s.Action, s.ActionTime, s.ActionWord, s.StatusNotes, s.Supplier, s.Timestamp, s.Updated, extra.String(),
		}, "\x00")
		if i, ok := at[k]; ok && len(s.Products) > 0 {
			out[i].Products = append(out[i].Products, s.Products...)
			continue
		}
		at[k] = len(out)
		out = append(out, s)
	}
	return out
}
