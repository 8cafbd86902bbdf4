package build

import (
	"fmt"
	"path"
	"slices"
	"strings"

	"github.com/ossay-dev/ossay/internal/core/finding"
	"github.com/ossay-dev/ossay/internal/core/severity"
	"github.com/ossay-dev/ossay/internal/core/span"
	"github.com/ossay-dev/ossay/internal/inspect/hardening/build/flags"
)

// maxNames bounds the names in one message.
const maxNames = 3

// Judge joins what is declared, effective and observed and returns the findings, in
// the order of the guide. binaries are those that the build made; there may be none.
func (p *Project) Judge(binaries []Binary) []finding.Finding {
	p.learn(binaries)
	j := judging{p: p, work: p.work(), rules: map[string]finding.Rule{}}
	for _, r := range Rules() {
		j.rules[r.ID] = r
	}
	j.index = make(map[int]int)
	for w := range j.work {
		if !j.work[w].guess {
			j.index[j.work[w].at] = w
		}
	}
	j.built = p.join(binaries)
	for i := range p.engine.Options() {
		j.option(i)
	}
	j.rust()
	return j.out
}

// learn takes what compilers left in the binaries about themselves, where nothing
// else tells.
func (p *Project) learn(binaries []Binary) {
	for _, b := range binaries {
		t, ok := flags.ParseToolchain(strings.ReplaceAll(b.Comment, "\x00", "\n"))
		if ok && p.tools.Distro == "" {
			p.tools.Distro = t.Distro
			if !p.tools.Version.Known() {
				p.tools.Family, p.tools.Version = t.Family, t.Version
			}
		}
		if p.tools.Arch == "" && len(binaries) > 0 {
			p.tools.Arch = b.Arch
		}
	}
}

// judging is the state of Judge.
type judging struct {
	p     *Project
	work  []work
	index map[int]int // step: its work
	built []built
	rules map[string]finding.Rule
	out   []finding.Finding
}

// A group is the steps with one state for one reason.
type group struct {
	state flags.State
	by    string // the argument that decided
	why   string
	steps []int // of work
}

// option makes the findings of one option.
func (j *judging) option(i int) {
	o := &j.p.engine.Options()[i]
	var groups []group
	applicable := 0
	for w := range j.work {
		e := &j.work[w].effects[i]
		if e.State == flags.NotApplicable {
			continue
		}
		applicable++
		if j.work[w].guess && e.State == flags.NoEffect && e.By.Text != "-O0" {
			continue // the level is mostly given by whoever builds
		}
		if j.work[w].guess && e.State == flags.Missing && o.Severity < severity.Low {
			continue // not worth a guess
		}
		if e.State.Good() || !o.Asked && e.State != flags.Disabled && e.State != flags.NoEffect {
			continue
		}
		g := group{state: e.State, by: e.By.Text, why: e.Why}
		k := slices.IndexFunc(groups, func(x group) bool { return x.state == g.state && x.by == g.by && x.why == g.why })
		if k < 0 {
			k = len(groups)
			if k >= maxGroups {
				continue
			}
			groups = append(groups, g)
		}
		groups[k].steps = append(groups[k].steps, w)
	}
	for k := range groups {
		j.group(o, &groups[k], applicable)
	}
	j.disagreement(o, i)
}

// maxGroups bounds the findings of one option.
const maxGroups = 20

// group makes the finding of one group.
func (j *judging) group(o *flags.Option, g *group, applicable int) {
	rule := j.rules[RuleID(o.ID)]
	first := j.work[g.steps[0]]
	f := finding.Finding{
		Rule: rule.ID, Severity: o.Severity, Title: rule.Title, Why: rule.Why, References: rule.References,
		Message: j.message(o, g, applicable), Span: first.step.At, Confidence: finding.ConfidenceHigh,
	}
	if o.ID == "noexecstack" && g.state == flags.Disabled {
		f.Severity = severity.High
	}
	if !first.guess {
		f.Evidence = fmt.Sprintf("%s: %s", first.step.From, evidence(&first, g))
	}
	switch {
	case first.guess:
		f.Confidence = finding.ConfidenceLow
		f.Span = span.Span{}
	case g.state == flags.Missing && !j.p.toolchain(first.step).Version.Known():
		f.Confidence = finding.ConfidenceMedium // the toolchain may do it by default
	}
	j.observed(o, g, &f)
	bad := j.declaredAs(g.by, o)
	if bad != nil {
		f.Span = bad.at()
	}
	j.mend(o, g, bad, &f)
	if f.Span.Path == "" {
		return // nothing of the project says anything about it
	}
	j.out = append(j.out, f)
}

// evidence quotes the command, cut.
func evidence(w *work, g *group) string {
	for i, e := range w.effects {
		if e.State == g.state && e.By.Text == g.by && g.by != "" {
			return fmt.Sprintf("%s is %s of %s", g.by, w.effects[i].By.Place(), path.Base(w.step.Command.Tool.Name))
		}
	}
	words := []string{path.Base(w.step.Command.Tool.Name)}
	n := 0
	for _, a := range w.step.Command.Args() {
		if n += len(a.Text) + 1; n > 160 {
			words = append(words, "…")
			break
		}
		words = append(words, a.Text)
	}
	return strings.Join(words, " ")
}

// message is one sentence about a group.
func (j *judging) message(o *flags.Option, g *group, applicable int) string {
	first := j.work[g.steps[0]]
	if first.guess {
		switch g.state {
		case flags.Missing:
			return fmt.Sprintf("No build file gives %s.", o.Flag)
		case flags.NoEffect:
			return fmt.Sprintf("The build files give %s, which has no effect: %s.", o.Flag, g.why)
		}
		return fmt.Sprintf("The build files say %s, where the guide asks for %s.", g.by, o.Flag)
	}
	names := j.names(g.steps)
	verb, one, many := "are", "command", "commands"
	if o.Compile && !o.Link {
		one, many = "compiled file", "compiled files"
	} else if o.Link && !o.Compile {
		one, many = "linked file", "linked files"
	}
	if applicable == 1 {
		verb, many = "is", one
	}
	count := fmt.Sprintf("%d of %d %s", len(g.steps), applicable, many)
	switch g.state {
	case flags.Missing:
		also := ""
		if g.why != "" {
			also = " (" + g.why + ")"
		}
		return fmt.Sprintf("%s %s built without %s%s: %s.", count, verb, o.Flag, also, names)
	case flags.Disabled:
		if o.ID == "sanitizer" {
			return fmt.Sprintf("%s %s built with %s: %s.", count, verb, g.by, names)
		}
		if g.why != "" {
			return fmt.Sprintf("%s gives up %s in %s (%s): %s.", g.by, o.Title, count, g.why, names)
		}
		return fmt.Sprintf("%s gives up %s in %s: %s.", g.by, o.Title, count, names)
	case flags.Weak:
		why := ""
		if g.why != "" {
			why = " (" + g.why + ")"
		}
		return fmt.Sprintf("%s%s gives less than %s in %s: %s.", orDefault(g.by), why, o.Flag, count, names)
	}
	return fmt.Sprintf("%s has no effect in %s, because %s: %s.", o.Flag, count, g.why, names)
}

func orDefault(by string) string {
	if by == "" {
		return "The default of the toolchain"
	}
	return by
}

// names lists some of the steps.
func (j *judging) names(steps []int) string {
	var out []string
	for _, w := range steps {
		if len(out) == maxNames {
			out = append(out, fmt.Sprintf("and %d more", len(steps)-maxNames))
			break
		}
		out = append(out, path.Base(j.work[w].name()))
	}
	return strings.Join(out, ", ")
}

// observed adds what the built files of these steps show. A file that has the
// protection all the same got it from the toolchain: worth saying, not worse.
func (j *judging) observed(o *flags.Option, g *group, f *finding.Finding) {
	bad := make(map[int]bool)
	for _, w := range g.steps {
		bad[w] = true
	}
	var has, lacks []string
	for i := range j.built {
		b := &j.built[i]
		if !j.made(b, bad) {
			continue
		}
		switch observe(o, b.binary) {
		case shown:
			has = append(has, path.Base(b.binary.Path))
		case lacking:
			lacks = append(lacks, j.lack(o, b))
			f.Also = append(f.Also, span.Span{Path: b.binary.Path})
		}
	}
	switch {
	case len(lacks) > 0:
		f.Message += " " + strings.Join(lacks[:min(len(lacks), maxNames)], " ")
		f.Confidence = finding.ConfidenceHigh
	case len(has) > 0 && (g.state == flags.Missing || g.state == flags.Weak):
		f.Severity = severity.Info
		f.Message += fmt.Sprintf(" %s has it all the same, from the toolchain; another one may not.", strings.Join(has[:min(len(has), maxNames)], ", "))
	}
}

// lack says what a built file lacks, with its share of functions.
func (j *judging) lack(o *flags.Option, b *built) string {
	name := path.Base(b.binary.Path)
	property, what := "", "functions that need it lack it"
	switch o.Property {
	case "canary":
		property = "canaryFunctions"
	case "stackClash":
		property = "stackClashFunctions"
	case "fortify":
		property, what = "fortifyCalls", "calls that could be checked are not"
	case "cetCode":
		property, what = "cetFunctions", "functions have no landing pad"
	case "btiCode":
		property, what = "btiFunctions", "functions have no landing pad"
	}
	if missing, needed := shares(b.binary, property); needed > 0 && missing > 0 {
		if o.Property == "canary" && len(b.binary.Unguarded) > 0 {
			what += ": " + strings.Join(b.binary.Unguarded, ", ")
			if missing > len(b.binary.Unguarded) {
				what += fmt.Sprintf(" and %d more", missing-len(b.binary.Unguarded))
			}
		}
		return fmt.Sprintf("In %s, %d of %d %s.", name, missing, needed, what)
	}
	return fmt.Sprintf("%s shows it: %s is %s.", name, o.Property, b.binary.property(o.Property).Value)
}

// made says that one of the steps had a part in a built file.
func (j *judging) made(b *built, steps map[int]bool) bool {
	if b.link < 0 {
		return len(j.p.capture.Steps) == 0
	}
	if w, ok := j.index[b.link]; ok && steps[w] {
		return true
	}
	for _, u := range b.units {
		if w, ok := j.index[u]; ok && steps[w] {
			return true
		}
	}
	return false
}

// disagreement finds built files that lack what every one of their commands gives.
func (j *judging) disagreement(o *flags.Option, i int) {
	for k := range j.built {
		b := &j.built[k]
		if b.link < 0 || observe(o, b.binary) != lacking {
			continue
		}
		applicable, good := 0, 0
		for _, step := range append(slices.Clone(b.units), b.link) {
			w, ok := j.index[step]
			if !ok || j.work[w].effects[i].State == flags.NotApplicable {
				continue
			}
			applicable++
			switch j.work[w].effects[i].State {
			case flags.Set, flags.Implied, flags.ByDefault:
				good++
			}
		}
		if applicable == 0 || good < applicable {
			continue
		}
		rule := j.rules[ruleDisagreement]
		j.out = append(j.out, finding.Finding{
			Rule: rule.ID, Severity: min(o.Severity, rule.Severity), Confidence: finding.ConfidenceMedium, Title: rule.Title, Why: rule.Why, References: rule.References,
			Message:  fmt.Sprintf("Every command that made %s has %s, but the file does not show it. %s", b.binary.Path, o.Flag, j.lack(o, b)),
			Evidence: fmt.Sprintf("%s = %s", o.Property, b.binary.property(o.Property).Value), Span: span.Span{Path: b.binary.Path},
			Fix: &finding.Fix{Summary: "build again with these commands; look at what ossay binary functions --missing names", Command: "ossay binary functions --missing " + b.binary.Path},
		})
	}
}
