package remedy

import (
	"fmt"
	"maps"
	"slices"

	"github.com/ossay-dev/ossay/internal/judge/remedy/mavengraph"
)

// try makes a change, resolves every project again and keeps the result if it is
// better. It returns why not, or "".
func (p *mavenPlanner) try(path string, t Target, c chosen, w way) string {
	files, change, err := w.edit()
	if err != nil {
		return err.Error()
	}
	next, err := p.resolve(p.now.tree.With(files))
	if err != nil {
		return err.Error()
	}
	now := next.versionOf(path, t.Name)
	if now == t.Version {
		return "Maven would still resolve " + t.Version
	}
	if now != c.version {
		if c = t.judge(now, p.verdicts(mavenEcosystem, t.Name, now)); !c.good() {
			return "Maven would resolve " + now
		}
	}
	step := Step{Changes: []Change{change}, Removes: removals(t.Name, t.Version, c.removed), Risks: slices.Clone(w.risks)}
	if change.From != "" && major(change.From) != major(change.To) {
		step.Risks = append(step.Risks, fmt.Sprintf("%s %s to %s is a major change", change.Package, change.From, change.To))
	}
	more, why := p.differences(&step, next)
	if why != "" {
		return why
	}
	if !lower(more, c.removed) {
		return fmt.Sprintf("it brings %s", more[0].ID)
	}
	p.now = next
	maps.Copy(p.out.Files, files)
	p.out.Steps = append(p.out.Steps, step)
	return ""
}

// differences notes what a step changes in the graphs of all projects. more are
// the weaknesses that come new; why says what may not happen.
func (p *mavenPlanner) differences(step *Step, next *mavenState) (more []Weakness, why string) {
	met := map[[3]string]bool{}
	own := step.Changes[0]
	met[[3]string{own.Package, own.From, own.To}] = true
	for _, path := range p.group {
		for _, n := range next.graphs[path].Nodes[1:] {
			was := p.now.versionOf(path, n.Name)
			if was == n.Version || n.Own || p.now.has(path, n.Name, n.Version) {
				continue
			}
			if was != "" && p.falls(was, n.Version) {
				return nil, fmt.Sprintf("it would lower %s from %s to %s", n.Name, was, n.Version)
			}
			fresh := judge(n.Version, p.verdicts(mavenEcosystem, n.Name, was), p.verdicts(mavenEcosystem, n.Name, n.Version)).more
			k := [3]string{n.Name, was, n.Version}
			if met[k] && len(fresh) == 0 {
				continue
			}
			more = append(more, fresh...)
			step.Adds = append(step.Adds, removals(n.Name, n.Version, fresh)...)
			if met[k] {
				continue
			}
			met[k] = true
			kind := Raise
			if was == "" {
				kind = Add
				step.Risks = append(step.Risks, n.Name+" "+n.Version+" is new in what the project needs")
			} else if major(was) != major(n.Version) {
				step.Risks = append(step.Risks, fmt.Sprintf("%s %s to %s is a major change", n.Name, was, n.Version))
			}
			step.Changes = append(step.Changes, Change{Kind: kind, Package: n.Name, From: was, To: n.Version, Carried: true})
		}
		step.gone(p.now.graphs[path], next, path, met)
	}
	p.unknown(step, next)
	return more, ""
}

// gone notes what a project does not need any more.
func (s *Step) gone(was *mavengraph.Graph, next *mavenState, path string, met map[[3]string]bool) {
	for _, n := range was.Nodes[1:] {
		if k := [3]string{n.Name, n.Version, ""}; next.versionOf(path, n.Name) == "" && !met[k] {
			met[k] = true
			s.Changes = append(s.Changes, Change{Kind: Remove, Package: n.Name, From: n.Version, Carried: true})
		}
	}
}

// unknown names what the new graphs hold of which the POM is not known.
func (p *mavenPlanner) unknown(step *Step, next *mavenState) {
	var fresh []string
	for _, path := range p.group {
		for _, u := range next.graphs[path].Unknown {
			if !slices.Contains(p.now.graphs[path].Unknown, u) && !slices.Contains(fresh, u) {
				fresh = append(fresh, u)
			}
		}
	}
	if len(fresh) > 0 {
		step.Risks = append(step.Risks, fmt.Sprintf("what it needs is not known here, so what it brings along was not looked at: %s", fresh[0]))
	}
}

func (p *mavenPlanner) falls(was, now string) bool {
	a, err := p.order.Parse(was)
	b, err2 := p.order.Parse(now)
	return err == nil && err2 == nil && b.Compare(a) < 0
}
