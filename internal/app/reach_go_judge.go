package app

import (
	"fmt"
	"path"
	"strings"

	"github.com/ossay-dev/ossay/internal/core/finding"
	"github.com/ossay-dev/ossay/internal/core/span"
	"github.com/ossay-dev/ossay/internal/inspect/reach/golang"
)

// vulnModule names the analysis for the record.
const vulnModule = "golang.org/x/vuln v1.9.0"

// judge turns the answers about one finding into a verdict. Which symbols, packages
// or only modules an advisory names decides how deep the answer can go.
func (g *goReach) judge(p *goPlace, f *finding.Finding, asked goAsked, answers []golang.Answer) *finding.Reach {
	best, q := answers[0], asked.questions[0]
	for i, a := range answers {
		if a.Depth > best.Depth {
			best, q = a, asked.questions[i]
		}
	}
	r := &finding.Reach{Level: []finding.ReachLevel{finding.ByModule, finding.ByPackage, finding.BySymbol}[asked.rank], Proven: true}
	r.Method = fmt.Sprintf("call graph of %s, %s, %s/%s, without cgo and tests", vulnModule, g.tool.Version, g.tool.OS, g.tool.Arch)
	if p.program {
		r.Method = "symbols of the program, by " + vulnModule
	}
	r.Symbols = q.Symbols()
	switch {
	case best.Depth == golang.Reached && asked.rank == 2:
		g.called(p, r, best)
	case best.Depth >= golang.Built && asked.rank == 2:
		r.Verdict, r.Reason = finding.NotCalled, "the package is built in, but no call leads to "+someOf(r.Symbols, "symbol")
	case best.Depth >= golang.Built:
		r.Verdict, r.Proven = finding.Imported, false
		r.Reason = "a package of it is built in; the advisory names no symbol, so that nothing can be said about calls"
		r.Trace = g.waypoints(p, best.Trace)
	case asked.rank == 0:
		r.Verdict, r.Reason = finding.NotImported, "no package of the module is part of the build"
	default:
		r.Verdict, r.Level, r.Reason = finding.NotImported, finding.ByPackage, "no package that the advisory names is part of the build: "+packagesOf(q)
	}
	g.doubt(p, f, asked, r, best)
	return r
}

// called fills in a call with its trace.
func (g *goReach) called(p *goPlace, r *finding.Reach, a golang.Answer) {
	r.Verdict, r.Proven, r.Symbols = finding.Called, false, a.Symbols
	r.Trace = g.waypoints(p, a.Trace)
	if p.program {
		r.Reason = "the program holds " + someOf(a.Symbols, "vulnerable symbol")
		return
	}
	first := a.Trace[0]
	r.Reason = fmt.Sprintf("%s.%s leads to %s", first.Package, first.Function, someOf(a.Symbols, "vulnerable symbol"))
	for _, w := range r.Trace {
		if w.Span.Path != "" {
			r.Places = []span.Span{w.Span}
			break
		}
	}
}

// doubt takes the proof away from answers that do not fit the finding: another
// version, a replaced module, imports under other build constraints, cgo that was
// left out.
func (g *goReach) doubt(p *goPlace, f *finding.Finding, asked goAsked, r *finding.Reach, a golang.Answer) {
	have := strings.TrimPrefix(a.Version, "v")
	switch {
	case f.Package == "stdlib" && !p.program:
		if want := "go" + strings.TrimPrefix(f.Version, "go"); want != g.tool.Version {
			r.Proven = false
			r.Reason += fmt.Sprintf("; looked at with the standard library of %s, not %s", g.tool.Version, want)
		}
	case have != "" && f.Version != "" && have != strings.TrimPrefix(f.Version, "v"):
		*r = *undetermined("the build selects %s %s, not %s", f.Package, a.Version, f.Version)
	case p.program:
	case r.Verdict == finding.NotImported && g.sources.elsewhere(p.path, f.Package, asked) != "":
		r.Proven = false
		r.Reason += "; sources that only other systems or tags build import " + g.sources.elsewhere(p.path, f.Package, asked)
	case g.sources.replaces(p.path, f.Package):
		*r = *undetermined("%s takes another module's place, whose name its packages have", f.Package)
	case r.Proven:
		if cgo := g.sources.cgo(p.path); cgo != "" {
			r.Proven = false
			r.Reason += "; " + cgo + " uses cgo, which was left out"
		}
	}
}

// waypoints shows a trace with places of the target where it passes through it.
func (g *goReach) waypoints(p *goPlace, trace []golang.Frame) []finding.Waypoint {
	own := g.sources.moduleAt(p.path)
	var out []finding.Waypoint
	for _, f := range trace {
		w := finding.Waypoint{Text: f.Package + "." + f.Function}
		if f.Function == "" {
			w.Text = f.Package
		}
		switch {
		case f.File == "":
		case f.Module == own && own != "":
			w.Span = span.Span{Path: path.Join(path.Dir(p.path), f.File), StartLine: f.Line, StartCol: f.Col, EndLine: f.Line, EndCol: f.Col}
		default:
			w.Text += fmt.Sprintf(" (%s@%s %s:%d)", f.Module, f.Version, f.File, f.Line)
		}
		out = append(out, w)
	}
	return out
}

// someOf names the first of a list and how many more there are.
func someOf(list []string, noun string) string {
	switch len(list) {
	case 0:
		return "no " + noun
	case 1:
		return noun + " " + list[0]
	}
	return fmt.Sprintf("%s %s and %d more", noun, list[0], len(list)-1)
}

func packagesOf(q golang.Question) string {
	var out []string
	for _, p := range q.Packages {
		out = append(out, p.Path)
	}
	const shown = 3
	if len(out) > shown {
		return fmt.Sprintf("%s and %d more", strings.Join(out[:shown], ", "), len(out)-shown)
	}
	return strings.Join(out, ", ")
}
