package pack

import (
	"cmp"
	"fmt"
	"math"
	"slices"
	"strings"

	"cel.dev/cel-go/cel"
	"cel.dev/cel-go/common/ast"
	"cel.dev/cel-go/common/operators"

	"github.com/ossay-dev/ossay/internal/core/span"
	"github.com/ossay-dev/ossay/internal/format/config"
	"github.com/ossay-dev/ossay/internal/judge/policy/view"
)

// A Verdict is what a rule says of a view.
type Verdict uint8

// The verdicts.
const (
	Pass       Verdict = iota
	Waived             // would fail, and somebody decided to accept it
	NoEvidence         // nothing shows whether it holds
	Fail               // at least one subject breaks it
	Error              // the expression could not be evaluated
)

// String returns the word for v as it stands in reports and tests.
func (v Verdict) String() string {
	return [...]string{"pass", "waived", "no evidence", "fail", "error"}[v]
}

func verdictOf(word string) (Verdict, bool) {
	for v := Pass; v <= Error; v++ {
		if v.String() == word {
			return v, true
		}
	}
	return 0, false
}

// MaxListed bounds the subjects that a result names one by one.
const MaxListed = 100

// CostLimit is what the evaluation of one rule over a whole view may cost, in the
// units of the CEL specification.
const CostLimit = 5_000_000

// A Subject is what breaks a rule.
type Subject struct {
	Name      string // for people
	Component string // package URL, or ""
	Path      string
	Line      int
	Decision  string // why it does not count, with the end; "" for one that does
}

// A Result is the verdict of one rule.
type Result struct {
	Rule     *Rule
	Verdict  Verdict
	Reason   string // one sentence; empty for a plain pass
	Examined int    // subjects that the rule is about
	Unknown  int    // of these, how many show too little to judge them
	Failed   int
	Waived   int
	Subjects []Subject // the first that fail or are waived
	Cost     uint64    // of expressions that loop; 0 for others
}

// A Waiver says whether somebody accepts that a rule does not hold for a subject,
// and why and until when. The subject is nil for the rule as a whole.
type Waiver func(r *Rule, s *Subject) (decision string, ok bool)

// A Compiled is a pack that is ready to be evaluated. It belongs to one goroutine.
type Compiled struct {
	Pack  *Pack
	env   *view.Env
	rules []compiledRule
}

type compiledRule struct {
	rule *Rule
	// where, known and expression; nil where the rule has none.
	programs [3]*program
}

// A program is one expression. Only those that could cost much are watched.
type program struct {
	cel     cel.Program
	watched bool
}

// Compile checks every expression against the types of the view. Errors are of
// type *config.Error.
func Compile(p *Pack) (*Compiled, error) {
	env, err := view.NewEnv()
	if err != nil {
		return nil, err
	}
	c := &Compiled{Pack: p, env: env}
	for i := range p.Rules {
		r := &p.Rules[i]
		cr := compiledRule{rule: r}
		for k, text := range []string{r.Where, r.Known, r.Expression} {
			if text == "" {
				continue
			}
			if cr.programs[k], err = compile(env, r, text, r.places[k]); err != nil {
				return nil, err
			}
		}
		c.rules = append(c.rules, cr)
	}
	return c, nil
}

func compile(env *view.Env, r *Rule, text string, at span.Point) (*program, error) {
	fail := func(msg string) error {
		return &config.Error{Path: r.path, At: at, Msg: fmt.Sprintf("rule %s: %s", r.ID, msg)}
	}
	e, err := env.For(r.For)
	if err != nil {
		return nil, fail(err.Error())
	}
	checked, issues := e.Compile(text)
	if issues.Err() != nil {
		first := issues.Errors()[0]
		if first.Location.Line() < 1 { // the expression as a whole
			return nil, fail("the expression: " + first.Message)
		}
		return nil, fail(fmt.Sprintf("line %d, column %d of the expression: %s", first.Location.Line(), first.Location.Column()+1, first.Message))
	}
	if checked.OutputType() != cel.BoolType {
		return nil, fail(fmt.Sprintf("the expression gives %s, not true or false", checked.OutputType()))
	}
	p := &program{watched: costly(checked.NativeRep(), r.For)}
	opts := []cel.ProgramOption{cel.EvalOptions(cel.OptOptimize)}
	if p.watched {
		opts = append(opts, cel.CostLimit(CostLimit))
	}
	if p.cel, err = e.Program(checked, opts...); err != nil {
		return nil, fail(err.Error())
	}
	return p, nil
}

// costly reports whether the cost of an expression must be watched: it goes over a
// list or map, joins texts, compiles a pattern each time, or looks at more than its
// subject. All others take a bounded number of steps over what their subject holds.
func costly(a *ast.AST, kind string) bool {
	return len(ast.MatchDescendants(ast.NavigateAST(a), func(e ast.NavigableExpr) bool {
		switch e.Kind() {
		case ast.ComprehensionKind:
			return true
		case ast.IdentKind:
			return !slices.Contains([]string{kind, "evidence", "now"}, e.AsIdent())
		case ast.CallKind:
			c := e.AsCall()
			args := c.Args()
			return c.FunctionName() == operators.Add || c.FunctionName() == "matches" && args[len(args)-1].Kind() != ast.LiteralKind
		}
		return false
	})) > 0
}

// holds evaluates the expression for the subject that is selected and adds its
// cost.
func (p *program) holds(in *view.Input, spent *uint64) (bool, error) {
	out, details, err := p.cel.Eval(in)
	if p.watched && details != nil && details.ActualCost() != nil {
		*spent += min(*details.ActualCost(), math.MaxUint64-*spent)
	}
	if err != nil {
		return false, err
	}
	if p.watched && *spent > CostLimit {
		return false, fmt.Errorf("the cost limit of %d is exceeded", CostLimit)
	}
	yes, ok := out.Value().(bool)
	if !ok {
		return false, fmt.Errorf("the expression gives %v", out.Type())
	}
	return yes, nil
}

// A Memory knows what rules said of the same view, by the same decisions, before.
// Results come without their rule.
type Memory interface {
	Get(*Rule) (Result, bool)
	Put(*Rule, Result)
}

// Evaluate judges a view by every rule, in the pack's order. waive and known may
// be nil.
func (c *Compiled) Evaluate(v *view.View, waive Waiver, known Memory) []Result {
	var in *view.Input // made for the first rule that needs it
	out := make([]Result, len(c.rules))
	for i := range c.rules {
		r := c.rules[i].rule
		if known != nil {
			if res, ok := known.Get(r); ok {
				res.Rule = r
				out[i] = res
				continue
			}
		}
		if in == nil {
			in = c.env.Input(v)
		}
		out[i] = c.rules[i].judge(in, v, waive)
		if known != nil && out[i].Verdict != Error {
			known.Put(r, out[i])
		}
	}
	return out
}

// judge gives the verdict of one rule.
func (cr *compiledRule) judge(in *view.Input, v *view.View, waive Waiver) Result {
	res := Result{Rule: cr.rule}
	absent, partial := missing(cr.rule, v)
	if absent == "" && cr.rule.Expression == "" {
		absent = "the pack does not say what to look at"
	}
	if absent != "" {
		res.Verdict, res.Reason = NoEvidence, absent
		return res.whole(waive)
	}
	for i := range in.Len(cr.rule.For) {
		if err := cr.subject(&res, in, i, waive); err != nil {
			res.Verdict, res.Reason = Error, "the rule could not be evaluated: "+err.Error()
			return res
		}
	}
	switch {
	case res.Failed > 0:
		res.Verdict = Fail
		return res
	case res.Unknown > 0:
		res.Verdict, res.Reason = NoEvidence, fmt.Sprintf("%d of %d show too little to judge them", res.Unknown, res.Examined)
	case partial != "":
		res.Verdict, res.Reason = NoEvidence, "no failure was seen, but "+partial
	case res.Waived > 0:
		res.Verdict, res.Reason = Waived, res.Subjects[0].Decision
	}
	return res.whole(waive)
}

// whole lets a decision about the rule as a whole stand in for evidence.
func (res Result) whole(waive Waiver) Result {
	if res.Verdict != NoEvidence || waive == nil {
		return res
	}
	if why, ok := waive(res.Rule, nil); ok {
		res.Verdict, res.Reason = Waived, why
	}
	return res
}

// missing says which of the evidence that a rule requires is absent, and which is
// partial.
func missing(r *Rule, v *view.View) (absent, partial string) {
	for _, name := range r.Requires {
		e, ok := v.Evidence[name]
		switch {
		case (!ok || e.State == view.Absent) && beyondFiles(name) && r.Expression != "":
			partial = cmp.Or(partial, "only people can tell the rest")
		case !ok || e.State == view.Absent:
			return name + " absent" + because(e.Reason), ""
		case e.State != view.OK && partial == "":
			partial = name + " partial" + because(e.Reason)
		}
	}
	return "", partial
}

func because(reason string) string {
	if reason == "" {
		return ""
	}
	return ": " + reason
}

// subject judges one subject.
func (cr *compiledRule) subject(res *Result, in *view.Input, i int, waive Waiver) error {
	it := in.Select(cr.rule.For, i)
	if p := cr.programs[0]; p != nil {
		if about, err := p.holds(in, &res.Cost); err != nil || !about {
			return err
		}
	}
	res.Examined++
	if p := cr.programs[1]; p != nil {
		known, err := p.holds(in, &res.Cost)
		if err != nil {
			return err
		}
		if !known {
			res.Unknown++
			return nil
		}
	}
	ok, err := cr.programs[2].holds(in, &res.Cost)
	if err != nil || ok {
		return err
	}
	s := subjectOf(it)
	if s.Decision == "" && waive != nil {
		if why, ok := waive(cr.rule, &s); ok {
			s.Decision = cmp.Or(why, "accepted")
		}
	}
	if s.Decision != "" {
		res.Waived++
	} else {
		res.Failed++
	}
	if len(res.Subjects) < MaxListed {
		res.Subjects = append(res.Subjects, s)
	}
	return nil
}

// subjectOf names a subject. A finding that somebody decided on carries the
// decision with it.
func subjectOf(it any) Subject {
	switch x := it.(type) {
	case *view.Component:
		s := Subject{Name: x.PURL, Component: x.PURL}
		if len(x.Places) > 0 {
			s.Path, s.Line = cutPlace(x.Places[0])
		}
		return s
	case *view.Finding:
		s := Subject{Name: x.Rule, Component: x.Component, Path: x.Path, Line: int(x.Line)}
		if x.Message != "" {
			s.Name += ": " + x.Message
		}
		if x.Status != "open" {
			s.Decision = strings.ReplaceAll(x.Status, "_", " ") + because(x.Reason)
			if x.Until != "" {
				s.Decision += ", until " + x.Until
			}
		}
		return s
	case *view.Binary:
		return Subject{Name: x.Path, Path: x.Path}
	case *view.Pipeline:
		return Subject{Name: x.Path, Path: x.Path}
	}
	return Subject{Name: "the target"}
}

// cutPlace splits path:line.
func cutPlace(place string) (string, int) {
	i := strings.LastIndexByte(place, ':')
	var line int
	if i < 0 || i > len(place)-2 {
		return place, 0
	}
	if _, err := fmt.Sscanf(place[i+1:], "%d", &line); err != nil {
		return place, 0
	}
	return place[:i], line
}

// Worst returns the most serious verdict, as a run is judged by it: Pass where
// there are no results.
func Worst(rs []Result) Verdict {
	worst := Pass
	for _, r := range rs {
		worst = max(worst, r.Verdict)
	}
	return worst
}
