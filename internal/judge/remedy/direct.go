package remedy

import (
	"fmt"
	"slices"

	"github.com/ossay-dev/ossay/internal/core/version"
)

// Direct chooses the version to which a direct requirement is raised, of those
// that the advisories name as fixed: the lowest one that leaves the least risk.
// It returns "" and the reason where there is none.
func Direct(ecosystem string, t Target, verdicts Verdicts, opt Options) (to string, step Step, blocked []Blocked) {
	block := func(ws []Weakness, why string) {
		for _, w := range ws {
			blocked = append(blocked, Blocked{Removed: Removed{t.Name, t.Version, w}, Why: why})
		}
	}
	list := opt.wanted([]Target{t})
	if len(list) == 0 {
		return "", Step{}, nil
	}
	t = list[0]
	wanted := t.Weaknesses
	order, ok := version.For(ecosystem)
	now, err := order.Parse(t.Version)
	if !ok || err != nil {
		block(wanted, "its versions have no known order")
		return "", Step{}, blocked
	}
	above, big := fixedAbove(order, now, wanted, opt.NoMajor)
	best := t.choose(above, func(v string) []Weakness { return verdicts(ecosystem, t.Name, v) })
	switch {
	case len(best) == 0 && big:
		block(wanted, fmt.Sprintf("only a major change of %s %s helps", t.Name, t.Version))
	case len(best) == 0 && len(above) == 0:
		block(wanted, "no advisory names a fixed version")
	case len(best) == 0:
		block(wanted, "the versions that advisories name as fixed are no better")
	}
	if len(best) == 0 {
		return "", Step{}, blocked
	}
	c := best[0]
	step = Step{
		Changes: []Change{{Kind: Raise, Package: t.Name, From: t.Version, To: c.version}},
		Removes: removals(t.Name, t.Version, c.removed), Adds: removals(t.Name, c.version, c.more),
	}
	if major(c.version) != major(t.Version) {
		step.Risks = append(step.Risks, fmt.Sprintf("%s %s to %s is a major change", t.Name, t.Version, c.version))
	}
	block(c.left, "no fixed version that the advisories name is free of it")
	return c.version, step, blocked
}

// fixedAbove returns the fixed versions above now, lowest first; big says that
// some were left out because they are major changes.
func fixedAbove(order version.Order, now version.Version, ws []Weakness, noMajor bool) (above []string, big bool) {
	var list []version.Version
	for _, w := range ws {
		for _, f := range w.Fixed {
			v, err := order.Parse(f)
			if err != nil || v.Compare(now) <= 0 {
				continue
			}
			if noMajor && major(f) != major(now.String()) {
				big = true
				continue
			}
			list = append(list, v)
		}
	}
	slices.SortFunc(list, version.Version.Compare)
	for _, v := range list {
		above = append(above, v.String())
	}
	return slices.Compact(above), big
}
