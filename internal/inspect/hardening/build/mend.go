package build

import (
	"fmt"
	"slices"
	"strings"

	"github.com/ossay-dev/ossay/internal/core/finding"
	"github.com/ossay-dev/ossay/internal/core/severity"
	"github.com/ossay-dev/ossay/internal/core/span"
	"github.com/ossay-dev/ossay/internal/inspect/hardening/build/declared"
	"github.com/ossay-dev/ossay/internal/inspect/hardening/build/flags"
	"github.com/ossay-dev/ossay/internal/inspect/hardening/build/patch"
)

// A stated flag is a flag of a build file.
type stated struct {
	file *declared.File
	flag declared.Flag
}

func (s *stated) at() span.Span {
	return span.At(s.file.Path, span.NewLines(string(s.file.Data)).Point(s.flag.Off, s.flag.End))
}

// declaredAs finds where a build file states an argument that took an option back.
func (j *judging) declaredAs(text string, o *flags.Option) *stated {
	if text == "" {
		return nil
	}
	for _, d := range j.p.declared {
		if d.Generated {
			continue
		}
		for _, f := range d.Flags {
			if f.Text == text || f.Text == "-Wl,-z,"+text || strings.HasPrefix(f.Text, "-Wl,") && strings.Contains(text, f.Text) {
				return &stated{d, f}
			}
		}
	}
	return nil
}

// gives finds where a build file of the project's own system gives an option to
// everything.
func (j *judging) gives(o *flags.Option) *stated {
	for _, d := range j.p.declared {
		if d.Generated || d.System != j.p.system {
			continue
		}
		for _, f := range d.Flags {
			if f.Part {
				continue
			}
			for _, word := range strings.Fields(o.Flag) {
				if f.Text == word {
					return &stated{d, f}
				}
			}
		}
	}
	return nil
}

// mend puts the fix into a finding: edits of the build file where they are safe.
func (j *judging) mend(o *flags.Option, g *group, bad *stated, f *finding.Finding) {
	f.Fix = &finding.Fix{Summary: fmt.Sprintf("give %s (%s)", o.Flag, orElse(o.SinceText(), "any linker"))}
	if o.ID == "sanitizer" {
		f.Fix.Summary = "leave " + g.by + " out of what is shipped"
		return
	}
	if bad != nil && (g.state == flags.Disabled || g.state == flags.Weak || g.by == "-O0") {
		if e, ok := patch.Instead(bad.file, bad.flag, replacement(o, g)); ok && o.Fix {
			f.Fix.Summary = fmt.Sprintf("write %s in the place of %s", e.New, bad.flag.Text)
			f.Fix.Edits = []finding.Edit{e}
			return
		}
	}
	if has := j.gives(o); has != nil && bad == nil && g.state != flags.NoEffect && f.Confidence != finding.ConfidenceLow {
		f.Span = has.at()
		f.Message += fmt.Sprintf(" %s gives it, so the capture is older than the file, or the commands do not use it.", f.Span.Path)
		f.Fix.Summary = "build again; if it is still missing, let the commands use " + has.flag.Where
		if g.by != "" {
			f.Fix.Summary = "build again; if it is still there, find where " + g.by + " comes from"
		}
		return
	}
	file := j.p.target()
	if file == nil || !o.Fix {
		return
	}
	if why := j.risk(o); why != "" {
		f.Fix.Summary += "; " + why + ", so this is not written by --fix"
		f.Span = orSpan(f.Span, file)
		return
	}
	if strings.HasPrefix(o.Flag, "-W") && !o.Link && j.strict() {
		f.Fix.Summary += "; with -Werror, as here, new warnings stop the build, so this is not written by --fix"
		f.Span = orSpan(f.Span, file)
		return
	}
	plan := patch.For(file, j.p.want(o, g, j.work))
	f.Fix.Summary, f.Fix.Command, f.Fix.Edits = orElse(plan.Summary, f.Fix.Summary), plan.Command, plan.Edits
	if bad == nil && len(plan.Edits) > 0 {
		at := plan.Edits[0].Span
		f.Span = at
	} else if bad == nil {
		f.Span = orSpan(f.Span, file)
	}
}

// Versions that every compiler in use has reached: an option that came later is not
// written for a compiler of unknown version, which may refuse it.
const (
	oldGCC   = 9
	oldClang = 11
)

// risk says why a compiler of the build may refuse an option, or returns "".
func (j *judging) risk(o *flags.Option) string {
	recent := o.Since[flags.GCC].Major > oldGCC || o.Since[flags.Clang].Major > oldClang || len(o.Never) > 0
	if !recent {
		return ""
	}
	for i := range j.work {
		for _, e := range j.work[i].effects {
			if e.Option.ID == o.ID && e.State == flags.Unavailable {
				return "another compiler of the build does not have it"
			}
		}
		if s := j.work[i].step; s.Command.Compiles() && !s.Command.Tool.Version.Known() && !j.p.toolchain(s).Version.Known() {
			return "the version of the compiler is not known (--toolchain tells it)"
		}
	}
	return ""
}

// strict says that a command makes errors of all warnings.
func (j *judging) strict() bool {
	for i := range j.work {
		for _, a := range j.work[i].step.Command.Args() {
			if a.Text == "-Werror" {
				return true
			}
		}
	}
	return false
}

// orSpan is s, or the file as a whole.
func orSpan(s span.Span, f *declared.File) span.Span {
	if s.Path == "" {
		return span.Span{Path: f.Path}
	}
	return s
}

func orElse(s, other string) string {
	if s == "" {
		return other
	}
	return s
}

// replacement is the one argument that stands for an option in the place of what
// took it back.
func replacement(o *flags.Option, g *group) string {
	switch {
	case o.ID == "pie" && g.by == "-static":
		return "-static-pie"
	case o.ID == "pie":
		return "-pie"
	case o.ID == "fortify-source" && g.by == "-O0":
		return "-O2"
	}
	return o.Flag
}

// target is the build file that a patch goes to: the nearest to the root of the
// project's own system.
func (p *Project) target() *declared.File {
	var best *declared.File
	score := func(d *declared.File) int {
		n := strings.Count(d.Path, "/") * 4
		if strings.HasSuffix(d.Path, "configure.ac") || strings.HasSuffix(d.Path, ".bazelrc") || strings.HasSuffix(d.Path, "setup.py") && len(d.Flags) > 0 {
			n -= 2
		}
		if p.system == declared.Make && !aboutC(d) {
			n++
		}
		return n
	}
	for _, d := range p.declared {
		if d.System == p.system && !d.Generated && (best == nil || score(d) < score(best)) {
			best = d
		}
	}
	return best
}

// want is what the patch of one option shall give.
func (p *Project) want(o *flags.Option, g *group, all []work) patch.Want {
	var w patch.Want
	switch {
	case o.ID == "pie":
		w.PIE = true
	case o.ID == "fortify-source":
		w.Compile = []string{"-U_FORTIFY_SOURCE", "-D_FORTIFY_SOURCE=3"}
		guess := len(all) > 0 && all[0].guess // whoever builds gives the level
		if g.state == flags.NoEffect || g.why != "" && !guess {
			w.Compile = append([]string{"-O2"}, w.Compile...)
		}
	case o.Compile:
		w.Compile = []string{o.Flag}
	default:
		w.Link = []string{o.Flag}
	}
	for _, x := range all {
		w.CXX = w.CXX || x.step.Command.Lang == "c++"
		w.C = w.C || x.step.Command.Lang == "c"
		w.Shared = w.Shared || x.step.Command.Shared
	}
	return w
}

// Fix plans all edits at once: one plan for everything that is missing, and one edit
// for each argument that takes something back. It returns the new content of the
// files that change, by path, and how many findings that mends.
func (p *Project) Fix(findings []finding.Finding) (changed map[string][]byte, mended int) {
	changed = make(map[string][]byte)
	edits := make(map[string][]finding.Edit)
	target := p.target()
	all := p.work()
	var sum patch.Want
	for i := range findings {
		f := &findings[i]
		if f.Status != finding.Open || f.Fix == nil || len(f.Fix.Edits) == 0 {
			continue
		}
		mended++
		o, g := p.cause(f)
		if o == nil || !adds(f.Fix.Edits) || target == nil {
			for _, e := range f.Fix.Edits {
				edits[e.Span.Path] = append(edits[e.Span.Path], e)
			}
			continue
		}
		w := p.want(o, &g, all)
		sum.Compile, sum.Link = union(sum.Compile, w.Compile), union(sum.Link, w.Link)
		sum.PIE, sum.C, sum.CXX, sum.Shared = sum.PIE || w.PIE, w.C, w.CXX, w.Shared
	}
	if target != nil {
		given := replaced(target, edits[target.Path])
		isGiven := func(f string) bool { return slices.Contains(given, f) }
		sum.Compile, sum.Link = slices.DeleteFunc(sum.Compile, isGiven), slices.DeleteFunc(sum.Link, isGiven)
	}
	if !sum.Empty() {
		edits[target.Path] = append(edits[target.Path], patch.For(target, sum).Edits...)
	}
	for _, d := range p.declared {
		if list := edits[d.Path]; len(list) > 0 {
			changed[d.Path] = patch.Apply(d.Data, list)
		}
	}
	return changed, mended
}

// replaced returns what edits write in the place of flags that reach everything, so
// that it need not be added, too.
func replaced(f *declared.File, edits []finding.Edit) []string {
	var out []string
	for _, e := range edits {
		for _, x := range f.Flags {
			if x.Off == e.Span.Off && x.End == e.Span.End && !x.Part {
				out = append(out, e.New)
			}
		}
	}
	return out
}

// adds says that edits only add text.
func adds(list []finding.Edit) bool {
	return !slices.ContainsFunc(list, func(e finding.Edit) bool { return e.Span.End > e.Span.Off })
}

// cause finds the option of a finding, and its state from the fix that was planned.
func (p *Project) cause(f *finding.Finding) (*flags.Option, group) {
	for i := range p.engine.Options() {
		o := &p.engine.Options()[i]
		if RuleID(o.ID) != f.Rule {
			continue
		}
		g := group{state: flags.Missing}
		for _, e := range f.Fix.Edits {
			if strings.Contains(e.New, "-O2") || strings.Contains(e.New, "buildtype") {
				g.state = flags.NoEffect
			}
		}
		return o, g
	}
	return nil, group{}
}

func union(a, b []string) []string {
	for _, x := range b {
		if !slices.Contains(a, x) {
			a = append(a, x)
		}
	}
	return a
}

// rust finds settings that give up what rustc and Cargo do by default.
func (j *judging) rust() {
	rule := j.rules[ruleRust]
	for _, d := range j.p.declared {
		if d.System != declared.Cargo {
			continue
		}
		for _, f := range d.Flags {
			what, level := "", severity.Medium
			switch strings.ReplaceAll(strings.TrimPrefix(f.Text, "-C"), " ", "") {
			case "relro-level=off":
				what = "gives up read-only relocations"
			case "relro-level=partial":
				what, level = "leaves the table of functions writable", severity.Low
			case "relocation-model=static", "relocation-model=dynamic-no-pic":
				what = "makes programs at fixed addresses"
			case "overflow-checks=off", "overflow-checks=no":
				what, level = "lets integers overflow silently in releases, as is the default", severity.Info
			case "link-arg=-Wl,-z,norelro", "link-arg=-no-pie", "link-arg=-Wl,-z,execstack":
				what = "takes a protection of the linker back"
			default:
				continue
			}
			s := stated{d, f}
			j.out = append(j.out, finding.Finding{
				Rule: rule.ID, Severity: level, Title: rule.Title, Why: rule.Why, References: rule.References, Confidence: finding.ConfidenceMedium,
				Message: fmt.Sprintf("%s in %s %s.", f.Text, f.Where, what), Span: s.at(), Fix: &finding.Fix{Summary: "remove the setting"},
			})
		}
	}
}
