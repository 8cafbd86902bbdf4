package policy

import (
	"fmt"
	"math"
	"slices"
	"strconv"
	"strings"

	"github.com/ossay-dev/ossay/internal/core/finding"
	"github.com/ossay-dev/ossay/internal/core/severity"
)

// DefaultGate fails on what is shipped and known to be bad. A vulnerability
// that nobody scored counts, because missing data is never a pass.
const DefaultGate = "shipped and (severity>=high or unscored or malicious)"

// A Gate is a parsed gate expression: comparisons of severity, epss, score,
// scope, confidence, priority, reach and rule, and the words fixable, kev, malicious, unscored,
// shipped and new, joined by and, or, not and parentheses.
type Gate struct {
	text string
	condition
}

// Words returns the words that a gate expression may use alone.
func Words() []string {
	return []string{"fixable", "kev", "malicious", "new", "ransomware", "shipped", "unscored"}
}

// Fields returns the names that a gate expression may compare.
func Fields() []string {
	return []string{"confidence", "epss", "priority", "reach", "rule", "scope", "score", "severity"}
}

// ParseGate reads a gate expression. Errors name the column.
func ParseGate(text string) (*Gate, error) {
	p := &gateParser{text: text}
	eval, err := p.or(0)
	if err == nil {
		if tok := p.next(); tok != "" {
			err = p.fail("unexpected %q", tok)
		}
	}
	if err != nil {
		return nil, err
	}
	return &Gate{text: text, condition: eval}, nil
}

// CEL returns the same condition as an expression of packs, over one finding: the
// one-liners are a short form of the language of rules. Only open findings fail a
// gate, so the expression says that, too.
func (g *Gate) CEL() string { return "finding.status == 'open' && (" + g.cel + ")" }

// String returns the expression as the user wrote it.
func (g *Gate) String() string { return g.text }

// Fails reports whether f fails the gate. Only open findings do.
func (g *Gate) Fails(f *finding.Finding) bool { return f.Status == finding.Open && g.eval(f) }

type gateParser struct {
	text string
	pos  int
	from int // start of the last token
	opAt int // start of the last operator of a comparison
}

func (p *gateParser) fail(format string, args ...any) error {
	return fmt.Errorf("gate %q, column %d: %s", p.text, p.from+1, fmt.Sprintf(format, args...))
}

// blanks stand between tokens; a block of YAML ends in a line break.
const blanks = " \t\r\n"

// next returns the next token, or "" at the end.
func (p *gateParser) next() string {
	for p.pos < len(p.text) && strings.IndexByte(blanks, p.text[p.pos]) >= 0 {
		p.pos++
	}
	p.from = p.pos
	if p.pos == len(p.text) {
		return ""
	}
	switch c := p.text[p.pos]; c {
	case '(', ')':
		p.pos++
	case '<', '>', '=', '!':
		for p.pos++; p.pos < len(p.text) && p.text[p.pos] == '='; p.pos++ {
		}
	default:
		for p.pos < len(p.text) && strings.IndexByte(blanks+"()<>=!", p.text[p.pos]) < 0 {
			p.pos++
		}
	}
	return p.text[p.from:p.pos]
}

func (p *gateParser) peek() string {
	pos, from := p.pos, p.from
	tok := p.next()
	p.pos, p.from = pos, from
	return tok
}

type predicate = func(*finding.Finding) bool

// A condition is a part of a gate, as a function and as an expression of packs.
type condition struct {
	eval predicate
	cel  string
}

func on(cel string, eval predicate) (condition, error) {
	return condition{eval, cel}, nil
}

func (p *gateParser) or(depth int) (condition, error) {
	left, err := p.and(depth)
	for err == nil && p.peek() == "or" {
		p.next()
		l := left
		var right condition
		if right, err = p.and(depth); err == nil {
			left = condition{func(f *finding.Finding) bool { return l.eval(f) || right.eval(f) }, l.cel + " || " + right.cel}
		}
	}
	return left, err
}

func (p *gateParser) and(depth int) (condition, error) {
	left, err := p.unary(depth)
	for err == nil && p.peek() == "and" {
		p.next()
		l := left
		var right condition
		if right, err = p.unary(depth); err == nil {
			left = condition{func(f *finding.Finding) bool { return l.eval(f) && right.eval(f) }, l.cel + " && " + right.cel}
		}
	}
	return left, err
}

func (p *gateParser) unary(depth int) (condition, error) {
	if depth > 50 {
		return condition{}, p.fail("nested too deep")
	}
	switch tok := p.next(); tok {
	case "":
		return condition{}, p.fail("the expression ends too early")
	case "not":
		inner, err := p.unary(depth + 1)
		if err != nil {
			return condition{}, err
		}
		return on("!("+inner.cel+")", func(f *finding.Finding) bool { return !inner.eval(f) })
	case "(":
		inner, err := p.or(depth + 1)
		if err != nil {
			return condition{}, err
		}
		if p.next() != ")" {
			return condition{}, p.fail("a closing parenthesis is missing")
		}
		return condition{inner.eval, "(" + inner.cel + ")"}, nil
	default:
		return p.term(tok)
	}
}

func (p *gateParser) term(name string) (condition, error) {
	switch name {
	case "fixable":
		return on("finding.fixable", func(f *finding.Finding) bool { return len(f.Fixed) > 0 || f.Fix != nil && f.Fix.Blocking == "" })
	case "kev":
		return on("finding.kev", func(f *finding.Finding) bool { return f.KEV })
	case "malicious":
		return on("finding.malicious", func(f *finding.Finding) bool { return f.Malicious })
	case "new":
		return on("finding.new", func(f *finding.Finding) bool { return f.New })
	case "ransomware":
		return on("finding.ransomware", func(f *finding.Finding) bool { return f.Ransomware })
	case "shipped":
		return on("finding.shipped", func(f *finding.Finding) bool { return f.Scope.Shipped() })
	case "unscored":
		return on("finding.level == 0", func(f *finding.Finding) bool { return f.Severity == severity.Unscored })
	case "none", "never":
		return on("false", func(*finding.Finding) bool { return false })
	case "any", "all":
		return on("true", func(*finding.Finding) bool { return true })
	}
	at := p.from
	op := p.next()
	p.opAt = p.from
	value := p.next()
	if op == "" || value == "" || strings.Trim(op, "<>=!") != "" {
		p.from = at
		return condition{}, p.fail("%q is not one of %s, and no comparison of %s", name, strings.Join(Words(), ", "), strings.Join(Fields(), ", "))
	}
	if !slices.Contains(Fields(), name) {
		p.from = at
		return condition{}, p.fail("%q cannot be compared: one of %s", name, strings.Join(Fields(), ", "))
	}
	return p.compare(name, op, value)
}

// compare reads a comparison of a field; the last token is its value.
func (p *gateParser) compare(name, op, value string) (condition, error) {
	switch name {
	case "severity":
		level, err := severity.Parse(value)
		if err != nil {
			return condition{}, p.fail("%v", err)
		}
		return p.order(op, "finding.level", strconv.Itoa(int(level)), func(f *finding.Finding) float64 { return float64(f.Severity) - float64(level) })
	case "epss", "score":
		x, err := strconv.ParseFloat(strings.TrimSuffix(value, "%"), 64)
		if err != nil || math.IsNaN(x) { // nothing compares with NaN, so the gate would always pass
			return condition{}, p.fail("%q is not a number", value)
		}
		if strings.HasSuffix(value, "%") {
			x /= 100
		}
		if name == "epss" {
			return p.order(op, "finding.epss", number(x), func(f *finding.Finding) float64 { return f.EPSS - x })
		}
		return p.order(op, "finding.score", number(x), func(f *finding.Finding) float64 { return f.Score - x })
	case "scope":
		if err := p.oneOf(value, "prod", "optional", "dev", "test", "example"); err != nil {
			return condition{}, err
		}
		return p.equal(op, "finding.scope", value, func(f *finding.Finding) string { return f.Scope.String() })
	case "priority":
		if err := p.oneOf(value, finding.PriorityClasses()...); err != nil {
			return condition{}, err
		}
		return p.equal(op, "finding.priority", value, func(f *finding.Finding) string { return f.PriorityClass() })
	case "reach":
		if err := p.oneOf(value, append(finding.ReachVerdicts(), "none")...); err != nil {
			return condition{}, err
		}
		return p.equal(op, "finding.reach", value, func(f *finding.Finding) string { return reachOf(f) })
	case "confidence":
		if err := p.oneOf(value, "high", "medium", "low"); err != nil {
			return condition{}, err
		}
		return p.equal(op, "finding.confidence", value, func(f *finding.Finding) string { return f.Confidence.String() })
	}
	return p.equal(op, "finding.rule", value, func(f *finding.Finding) string { return f.Rule })
}

// reachOf is the verdict of reachability, "none" where nobody looked.
func reachOf(f *finding.Finding) string {
	if w := f.Reach.Word(); w != "" {
		return w
	}
	return "none"
}

// oneOf refuses a word that no finding has, with which the gate would always
// give the same answer.
func (p *gateParser) oneOf(value string, known ...string) error {
	head, open := strings.CutSuffix(value, "*")
	if slices.ContainsFunc(known, func(w string) bool { return w == value || open && strings.HasPrefix(w, head) }) {
		return nil
	}
	return p.fail("%q is not one of %s", value, strings.Join(known, ", "))
}

// number writes a number as CEL reads it; the infinities have no literal there.
func number(x float64) string {
	if math.IsInf(x, 0) {
		return "double('" + strconv.FormatFloat(x, 'g', -1, 64) + "')"
	}
	s := strconv.FormatFloat(x, 'f', -1, 64)
	if !strings.Contains(s, ".") {
		s += ".0"
	}
	return s
}

func (p *gateParser) order(op, field, value string, diff func(*finding.Finding) float64) (condition, error) {
	cel := field + " " + op + " " + value
	switch op {
	case ">=":
		return on(cel, func(f *finding.Finding) bool { return diff(f) >= 0 })
	case ">":
		return on(cel, func(f *finding.Finding) bool { return diff(f) > 0 })
	case "<=":
		return on(cel, func(f *finding.Finding) bool { return diff(f) <= 0 })
	case "<":
		return on(cel, func(f *finding.Finding) bool { return diff(f) < 0 })
	case "=", "==":
		return on(field+" == "+value, func(f *finding.Finding) bool { return diff(f) == 0 })
	case "!=":
		return on(cel, func(f *finding.Finding) bool { return diff(f) != 0 })
	}
	p.from = p.opAt
	return condition{}, p.fail("unknown comparison %q", op)
}

// equal compares words; a trailing "*" in value stands for any ending.
func (p *gateParser) equal(op, field, value string, get func(*finding.Finding) string) (condition, error) {
	same, cel := func(f *finding.Finding) bool { return get(f) == value }, field+" == "+quote(value)
	if head, ok := strings.CutSuffix(value, "*"); ok {
		same, cel = func(f *finding.Finding) bool { return strings.HasPrefix(get(f), head) }, field+".startsWith("+quote(head)+")"
	}
	switch op {
	case "=", "==":
		return on(cel, same)
	case "!=":
		return on("!("+cel+")", func(f *finding.Finding) bool { return !same(f) })
	}
	p.from = p.opAt
	return condition{}, p.fail("words compare with = and !=, not %q", op)
}

// quote writes a text as a string of CEL (cel-spec, lexis): what is no printable
// ASCII as a code point, and nothing that is not UTF-8.
func quote(s string) string {
	var b strings.Builder
	b.WriteByte('\'')
	for _, r := range s {
		switch {
		case r == '\'' || r == '\\':
			b.WriteString("\\" + string(r))
		case r < ' ' || r > '~':
			fmt.Fprintf(&b, "\\U%08x", r)
		default:
			b.WriteRune(r)
		}
	}
	return b.String() + "'"
}
