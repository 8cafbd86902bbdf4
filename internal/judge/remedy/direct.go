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
	var fixed []string
	for _, w := range opt.wanted([]Target{t}) {
		for _, x := range w.Weaknesses {
			fixed = append(fixed, x.Fixed...)
		}
	}
	return among(ecosystem, t, fixed, reasons{
		none: "no advisory names a fixed version", worse: "the versions that advisories name as fixed are no better",
		left: "no fixed version that the advisories name is free of it",
	}, verdicts, opt)
}

// Listed chooses as Direct does, of versions that are known to be there.
func Listed(ecosystem string, t Target, versions []string, verdicts Verdicts, opt Options) (to string, step Step, blocked []Blocked) {
	return among(ecosystem, t, versions, reasons{
		none: "no higher version of it is known here", worse: "the higher versions that are known here are no better",
		left: "no higher version that is known here is free of it",
	}, verdicts, opt)
}

// reasons are words for why nothing is chosen.
type reasons struct{ none, worse, left string }

// among chooses one of a list of versions.
func among(ecosystem string, t Target, versions []string, why reasons, verdicts Verdicts, opt Options) (to string, step Step, blocked []Blocked) {
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
	above, big := listedAbove(order, now, versions, opt.NoMajor)
	best := t.choose(above, func(v string) []Weakness { return verdicts(ecosystem, t.Name, v) })
	switch {
	case len(best) == 0 && big:
		block(wanted, fmt.Sprintf("only a major change of %s %s helps", t.Name, t.Version))
	case len(best) == 0 && len(above) == 0:
		block(wanted, why.none)
	case len(best) == 0:
		block(wanted, why.worse)
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
	block(c.left, why.left)
	return c.version, step, blocked
}

// listedAbove returns the versions above now, lowest first; big says that some
// were left out because they are major changes.
func listedAbove(order version.Order, now version.Version, versions []string, noMajor bool) (above []string, big bool) {
	var list []version.Version
	for _, f := range versions {
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
	slices.SortStableFunc(list, version.Version.Compare)
	for _, v := range list {
		above = append(above, v.String())
	}
	return slices.Compact(above), big
}
