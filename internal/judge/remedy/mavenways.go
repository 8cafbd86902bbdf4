package remedy

import (
	"errors"
	"fmt"
	"slices"
	"strings"

	"github.com/ossay-dev/ossay/internal/core/budget"
	"github.com/ossay-dev/ossay/internal/format/manifest"
	"github.com/ossay-dev/ossay/internal/judge/remedy/mavengraph"
)

// A way is one change of POM files that may give a package another version.
type way struct {
	what  string // "raising g:a to 2"
	edit  func() (map[string][]byte, Change, error)
	risks []string
}

// ways returns the changes to try so that a package gets a version, the smallest
// first. With majors are those that change the major version of another package.
func (p *mavenPlanner) ways(path string, i int, to string, majors bool) []way {
	g := p.now.graphs[path]
	n := g.Nodes[i]
	big := major(n.Version) != major(to)
	var out []way
	if s := n.Setting; s != nil {
		if majors != big {
			if majors && s.Import != nil && !n.Direct {
				out = append(out, p.billWays(path, s, n.Name, to, majors)...)
			}
			return out
		}
		out = append(out, p.inPlace(path, n.Name, n.Version, to, s)...)
		if s.Import != nil && s.Path == "" {
			out = append(p.billWays(path, s, n.Name, to, majors), out...)
		}
		if s.Managed || n.Direct && s.Path == "" {
			out = append(out, p.manage(path, n.Name, n.Version, to))
		}
		return out
	}
	if !p.opt.MinChanges {
		out = append(out, p.raiseWays(path, i, to, majors)...)
	}
	if majors == big {
		out = append(out, p.manage(path, n.Name, n.Version, to))
	}
	return out
}

var errOpen = errors.New("its version is put together from several properties")

// inPlace changes the version where it is set: as a literal, or in the property
// that stands for it. A property from outside of the tree is overridden in the
// topmost POM of the tree.
func (p *mavenPlanner) inPlace(path, name, from, to string, s *mavengraph.Setting) []way {
	what := fmt.Sprintf("raising %s to %s", name, to)
	if s.Import != nil && s.Path == "" {
		return nil // neither its text nor its properties are for the project to set
	}
	property, file, text := "", s.Path, s.Text
	for range 8 {
		inner, ok := strings.CutPrefix(text.Value, "${")
		if !ok {
			break
		}
		inner, ok = strings.CutSuffix(inner, "}")
		if !ok || strings.ContainsAny(inner, "${}") {
			break
		}
		at, value, found := s.Property(inner)
		if !found {
			break
		}
		property, file, text = inner, at, value
	}
	if text.Value != from {
		return []way{{what: what, edit: func() (map[string][]byte, Change, error) { return nil, Change{}, errOpen }}}
	}
	if file == "" && property == "" {
		return nil // a literal elsewhere: only an entry of our own helps
	}
	w := way{what: what}
	if property != "" {
		w.risks = append(w.risks, "the property "+property+" may set the versions of other packages, too")
	}
	w.edit = func() (map[string][]byte, Change, error) {
		if file == "" {
			top := p.top(path)
			src := p.now.tree.Source(top)
			e, err := manifest.AddProperty(src, property, to, textBudget(src))
			return p.edited(top, e, err, Change{Kind: Override, Package: name, From: from, To: to, Place: top + " property " + property})
		}
		e, err := text.Replace(p.now.tree.Source(file), to)
		place := fmt.Sprintf("%s line %d", file, text.At.Line)
		return p.edited(file, e, err, Change{Kind: Raise, Package: name, From: from, To: to, Place: place})
	}
	return []way{w}
}

func textBudget(src []byte) *budget.Budget { return budget.New(budget.Default(), int64(len(src))) }

// top returns the POM of the tree highest above a project.
func (p *mavenPlanner) top(path string) string {
	files := p.now.tree.Model(path).Files()
	return files[len(files)-1]
}

func (p *mavenPlanner) edited(file string, e manifest.Edit, err error, c Change) (map[string][]byte, Change, error) {
	if err != nil {
		return nil, c, err
	}
	now, err := manifest.Apply(p.now.tree.Source(file), []manifest.Edit{e})
	if err != nil {
		return nil, c, err
	}
	return map[string][]byte{file: now}, c, nil
}

// manage adds an entry to dependencyManagement: in the POM of the tree that
// manages for the project, or where several projects need the package; else in
// the project itself.
func (p *mavenPlanner) manage(path, name, from, to string) way {
	w := way{what: fmt.Sprintf("managing %s %s", name, to)}
	w.edit = func() (map[string][]byte, Change, error) {
		file := p.manager(path, name, from)
		group, artifact, _ := strings.Cut(name, ":")
		src := p.now.tree.Source(file)
		e, err := manifest.AddManaged(src, manifest.POMDependency{
			Group: manifest.POMText{Value: group}, Artifact: manifest.POMText{Value: artifact}, Version: manifest.POMText{Value: to},
		}, textBudget(src))
		return p.edited(file, e, err, Change{Kind: Override, Package: name, From: from, To: to, Place: file + " dependencyManagement"})
	}
	return w
}

func (p *mavenPlanner) manager(path, name, from string) string {
	files := p.now.tree.Model(path).Files()
	for _, f := range files {
		if p.now.tree.Manages(f) {
			return f
		}
	}
	top := files[len(files)-1]
	for _, other := range p.group {
		if other != path && p.now.has(other, name, from) && slices.Contains(p.now.tree.Model(other).Files(), top) {
			return top
		}
	}
	return path
}

// raiseWays raises who brings a package: the direct dependency at the head of its
// chain, to each known version above that asks for something better.
func (p *mavenPlanner) raiseWays(path string, i int, to string, majors bool) []way {
	g := p.now.graphs[path]
	for g.Nodes[i].From != 0 {
		i = g.Nodes[i].From
	}
	head := g.Nodes[i]
	if head.Setting == nil || head.Own {
		return nil
	}
	var out []way
	for _, v := range p.risen(head.Name, head.Version, majors) {
		out = append(out, p.inPlace(path, head.Name, head.Version, v, head.Setting)...)
	}
	return out
}

// maxRaises bounds the versions of another package that are tried.
const maxRaises = 40

// risen returns the known versions above one, lowest first, of the same major
// version or of others. Only those with a known POM can be tried.
func (p *mavenPlanner) risen(name, from string, majors bool) []string {
	now, err := p.order.Parse(from)
	if err != nil || p.facts.Versions == nil || majors && p.opt.NoMajor {
		return nil
	}
	group, artifact, _ := strings.Cut(name, ":")
	above, _ := p.above(now, p.facts.Versions(group, artifact))
	above = slices.DeleteFunc(above, func(v string) bool { return (major(v) != major(from)) != majors })
	return above[:min(len(above), maxRaises)]
}

// billWays raises the bill of materials that sets a version.
func (p *mavenPlanner) billWays(path string, s *mavengraph.Setting, name, to string, majors bool) []way {
	if s.Import.Path == "" {
		return nil
	}
	var out []way
	bill := p.now.tree.Model(path).Setting(s.Import)
	for _, v := range p.risen(s.Import.Name, s.Import.Version, majors) {
		out = append(out, p.inPlace(path, s.Import.Name, s.Import.Version, v, bill)...)
	}
	return out
}
