package reachability

import (
	"fmt"
	"slices"

	"github.com/ossay-dev/ossay/internal/core/finding"
	"github.com/ossay-dev/ossay/internal/core/span"
)

// uses are imports of one package, in the order of their places.
type uses []use

// of returns the uses in sources of a role that matter at run time.
func (u uses) of(r role) uses {
	return slices.DeleteFunc(slices.Clone(u), func(x use) bool { return x.role != r || x.types })
}

// typesOnly reports whether there are uses, all of them of types.
func (u uses) typesOnly() bool {
	return len(u) > 0 && !slices.ContainsFunc(u, func(x use) bool { return !x.types })
}

// any reports whether shipped code holds one.
func (u uses) any() bool { return len(u.of(shipped)) > 0 }

// within returns the uses below folders.
func within(list []use, dirs []string) uses {
	return slices.DeleteFunc(slices.Clone(list), func(x use) bool { return !below(x.at.Path, dirs) })
}

func spans(u uses) []span.Span {
	var out []span.Span
	for _, x := range u[:min(len(u), maxPlaces)] {
		out = append(out, x.at)
	}
	return out
}

// settle gives a verdict if there are uses for it; format takes the first place.
func settle(r *finding.Reach, u uses, v finding.ReachVerdict, format string) bool {
	if len(u) == 0 {
		return false
	}
	where := u[0].at.String()
	if len(u) > 1 {
		where += fmt.Sprintf(" (and %d more)", len(u)-1)
	}
	r.Verdict, r.Places, r.Reason = v, spans(u), fmt.Sprintf(format, where)
	return true
}

func count(n int, noun string) string {
	if n == 1 {
		return "1 " + noun
	}
	return fmt.Sprintf("%d %ss", n, noun)
}

// An ancestor is a package that needs another one, with a place that imports it.
type ancestors struct {
	shipped, others uses // the uses' names are those of packages
	cut             bool // there are more than are looked at
}

func (a *ancestors) names() []string      { return namesOf(a.shipped) }
func (a *ancestors) otherNames() []string { return namesOf(a.others) }
func (a *ancestors) places() []span.Span  { return spans(a.shipped) }

func namesOf(u uses) []string {
	var out []string
	for _, x := range u {
		if len(out) < maxThrough && !slices.Contains(out, x.name) {
			out = append(out, x.name)
		}
	}
	return out
}

// maxClimbed bounds the packages that are looked at above one component.
const maxClimbed = 20_000

// climb finds the packages that need a component, directly or not, and that
// sources import: the nearest first, one use of each.
func (j *Judge) climb(l *language, c int32, dirs []string) ancestors {
	var out ancestors
	seen := map[int32]bool{c: true}
	queue := []int32{c}
	for len(queue) > 0 && len(seen) < maxClimbed {
		at := queue[0]
		queue = queue[1:]
		for _, p := range j.parents[at] {
			if seen[p] {
				continue
			}
			seen[p] = true
			queue = append(queue, p)
			found := j.find(l, p, dirs)
			if s := found.of(shipped); len(s) > 0 {
				s[0].name = j.g.Components[p].Name
				out.shipped = append(out.shipped, s[0])
			} else if len(found) > 0 {
				found[0].name = j.g.Components[p].Name
				out.others = append(out.others, found[0])
			}
		}
	}
	out.cut = len(queue) > 0
	return out
}
