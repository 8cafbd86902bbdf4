package ssvc

import (
	"fmt"
	"maps"
	"slices"
	"strings"

	"github.com/ossay-dev/ossay/internal/core/finding"
)

// An Answer is what is known about one decision point.
type Answer struct {
	Values  []string // keys or names; several where it is one of them
	Why     string   // what it rests on
	Assumed bool     // nobody gave it
}

// An Input is one decision point of a decision, answered or not.
type Input struct {
	Point, Name string   // "E", "Exploitation"
	Values      []string // names of the possible values
	Why         string
	Open        bool // more than one value is possible
	Assumed     bool // nobody gave the value
}

// A Decision is what a tree says.
type Decision struct {
	Tree     string
	Inputs   []Input
	Outcomes []string // names, the least urgent first; one where it is decided
	Assumed  []string // inputs that nobody gave: "System Exposure Open"
}

// Trees returns the names of the trees that decide.
func Trees() []string { return []string{"deployer", "supplier"} }

// feeders are the tables that answer points of other tables, by the point's key.
func feeders() map[string]string {
	return map[string]string{"HI": "human-impact", "U": "utility", "PSI": "public-safety"}
}

// Decide evaluates a tree. Points that others answer are computed from those where
// they are not given themselves.
func Decide(tree string, answers map[string]Answer) (*Decision, error) {
	if !slices.Contains(Trees(), tree) {
		return nil, fmt.Errorf("there is no tree %q: one of %s", tree, strings.Join(Trees(), ", "))
	}
	t, err := Load(tree)
	if err != nil {
		return nil, err
	}
	answers = maps.Clone(answers)
	used := map[string]bool{}
	d := &Decision{Tree: tree}
	given := map[string][]string{}
	for i := range t.Points {
		p := &t.Points[i]
		a, ok := answers[p.Key()]
		used[p.Key()] = true
		if table, fed := feeders()[p.Key()]; fed && !ok {
			if a, err = d.feed(table, answers, used); err != nil {
				return nil, err
			}
		}
		if len(a.Values) > 0 {
			given[p.Key()] = a.Values
		}
		if err := d.input(p, a); err != nil {
			return nil, err
		}
	}
	for _, name := range slices.Sorted(maps.Keys(answers)) {
		if !used[name] {
			return nil, fmt.Errorf("the %s tree has no decision point %q", tree, name)
		}
	}
	for _, i := range d.Inputs {
		if i.Assumed {
			d.Assumed = append(d.Assumed, i.Name+" "+strings.Join(i.Values, " or "))
		}
	}
	values, err := t.Outcomes(given)
	for _, v := range values {
		d.Outcomes = append(d.Outcomes, v.Name)
	}
	return d, err
}

// feed answers a point by the table that it comes from.
func (d *Decision) feed(table string, answers map[string]Answer, used map[string]bool) (Answer, error) {
	t, err := Load(table)
	if err != nil {
		return Answer{}, err
	}
	given := map[string][]string{}
	for i := range t.Points {
		key := t.Points[i].Key()
		used[key] = true
		a := answers[key]
		if len(a.Values) > 0 {
			given[key] = a.Values
		}
		if err := d.input(&t.Points[i], a); err != nil {
			return Answer{}, err
		}
	}
	if len(given) == 0 {
		return Answer{}, nil
	}
	values, err := t.Outcomes(given)
	out := Answer{Why: "by the table " + t.Name}
	for _, v := range values {
		out.Values = append(out.Values, v.Key)
	}
	return out, err
}

// input shows a decision point once.
func (d *Decision) input(p *Point, a Answer) error {
	if slices.ContainsFunc(d.Inputs, func(i Input) bool { return i.Point == p.Key() }) {
		return nil
	}
	in := Input{Point: p.Key(), Name: p.Name, Why: a.Why, Assumed: a.Assumed}
	for _, w := range a.Values {
		v, ok := p.Value(w)
		if !ok {
			return fmt.Errorf("%s (%s) has no value %q: one of %s", p.Name, p.Key(), w, p.words())
		}
		in.Values = append(in.Values, v.Name)
	}
	if len(in.Values) == 0 {
		in.Why = "not known"
		for _, v := range p.Values {
			in.Values = append(in.Values, v.Name)
		}
	}
	in.Open = len(in.Values) > 1
	d.Inputs = append(d.Inputs, in)
	return nil
}

// Outcome is the decision in words: "Out-of-Cycle", or "Scheduled to Immediate"
// where it is open.
func (d *Decision) Outcome() string {
	switch n := len(d.Outcomes); n {
	case 0:
		return "undecided"
	case 1:
		return d.Outcomes[0]
	default:
		return d.Outcomes[0] + " to " + d.Outcomes[n-1]
	}
}

// Answers reads out of a finding what its advisory and the catalogues tell about
// exploitation, automation and impact. What they do not tell is left open.
func Answers(f *finding.Finding) map[string]Answer {
	out := map[string]Answer{"E": {Values: []string{"N", "P"}, Why: "not in the catalogue of known exploited vulnerabilities"}}
	for _, r := range f.References {
		if isExploit(r) {
			out["E"] = Answer{Values: []string{"P"}, Why: "an exploit is public: " + r}
			break
		}
	}
	if f.KEV {
		out["E"] = Answer{Values: []string{"A"}, Why: "in the catalogue of known exploited vulnerabilities"}
	}
	for _, s := range f.Scores {
		m := metrics(s.Vector)
		if m["AV"] == "" {
			continue
		}
		out["A"] = automatable(m, s.Vector)
		out["TI"] = impact(m, s.Vector)
		break
	}
	return out
}

// isExploit reports whether an address is that of a collection of exploits.
func isExploit(address string) bool {
	for _, part := range []string{"exploit-db.com/exploits/", "packetstormsecurity.com/files/", "/metasploit-framework/", "/nuclei-templates/"} {
		if strings.Contains(address, part) {
			return true
		}
	}
	return false
}

// Assumptions are answers for what only those who run a system know, where they
// do not say: the system is open to the network, a failure would cripple the
// support of its mission and hurt people at most marginally. The assumption about
// exposure is the cautious one; those about impact are the second lowest of each,
// which together give a low impact on humans.
func Assumptions() map[string]Answer {
	const why = "assumed; ossay.yaml can say, under ssvc: "
	return map[string]Answer{
		"EXP": {Values: []string{"O"}, Why: why + "system-exposure", Assumed: true},
		"MI":  {Values: []string{"MSC"}, Why: why + "mission-impact", Assumed: true},
		"SI":  {Values: []string{"M"}, Why: why + "safety-impact", Assumed: true},
	}
}

// Assume adds assumptions to what is given for a tree, where neither the point nor
// what it feeds is answered. The answers are changed.
func Assume(tree string, answers map[string]Answer) {
	if tree != "deployer" {
		return // nobody can assume who uses a supplier's product
	}
	for point, a := range Assumptions() {
		_, given := answers[point]
		_, fed := answers["HI"]
		if !given && (point == "EXP" || !fed) {
			answers[point] = a
		}
	}
}

// PointKey returns the key of a decision point of a tree, or of a table that feeds
// it, by its key or by its name in any case with strokes for blanks.
func PointKey(tree, word string) (string, bool) {
	tables := []string{tree}
	for i := 0; i < len(tables); i++ {
		t, err := Load(tables[i])
		if err != nil {
			return "", false
		}
		for k := range t.Points {
			p := &t.Points[k]
			if strings.EqualFold(p.Key(), word) || strings.EqualFold(strings.ReplaceAll(p.Name, " ", "-"), word) {
				return p.Key(), true
			}
			if next, ok := feeders()[p.Key()]; ok && !slices.Contains(tables, next) {
				tables = append(tables, next)
			}
		}
	}
	return "", false
}

// metrics splits a CVSS vector of version 3 or 4.
func metrics(vector string) map[string]string {
	out := map[string]string{}
	if !strings.HasPrefix(vector, "CVSS:3") && !strings.HasPrefix(vector, "CVSS:4") {
		return out
	}
	for _, m := range strings.Split(vector, "/") {
		if k, v, ok := strings.Cut(m, ":"); ok {
			out[k] = v
		}
	}
	return out
}

// automatable is yes only where nothing stands in the way of a machine that
// reaches the system; a vector cannot show that nothing else does, so that the
// favourable case stays open.
func automatable(m map[string]string, vector string) Answer {
	if m["AV"] == "N" && m["PR"] == "N" && m["UI"] == "N" {
		if m["AC"] == "L" {
			return Answer{Values: []string{"Y"}, Why: "from the network, without rights or help, by " + vector}
		}
		return Answer{Values: []string{"N", "Y"}, Why: "open by " + vector}
	}
	return Answer{Values: []string{"N"}, Why: "needs local access, rights or somebody's help, by " + vector}
}

// impact is total where confidentiality, integrity and availability are lost as a
// whole.
func impact(m map[string]string, vector string) Answer {
	for _, k := range []string{"C", "I", "A"} {
		if m[k] != "H" && m["V"+k] != "H" {
			return Answer{Values: []string{"P"}, Why: "not everything is lost by " + vector}
		}
	}
	return Answer{Values: []string{"T"}, Why: "everything is lost by " + vector}
}
