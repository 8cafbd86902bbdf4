package remedy

import (
	"fmt"
	"strings"
	"testing"

	"pgregory.net/rapid"

	"github.com/ossay-dev/ossay/internal/format/manifest"
)

// drawUniverse makes up a registry of a few packages that need one another, a
// project, and weaknesses, as the lines of a case.
func drawUniverse(t *rapid.T) (pkgs, rest [][]string) {
	names := []string{"a", "b", "c", "d", "e"}
	versions := []string{"1.0.0", "1.0.1", "1.1.0", "2.0.0", "2.1.0", "3.0.0"}
	ops := []string{"^", "~", "", ">="}
	need := func() string {
		prefix := rapid.SampledFrom([]string{"", "", "", "", "opt:", "peer:", "free:"}).Draw(t, "kind")
		return prefix + rapid.SampledFrom(names).Draw(t, "need") + "@" + rapid.SampledFrom(ops).Draw(t, "op") + rapid.SampledFrom(versions).Draw(t, "of")
	}
	for _, n := range names {
		for _, v := range versions {
			l := []string{"pkg", n, v}
			met := map[string]bool{n: true}
			for range rapid.IntRange(0, 2).Draw(t, "needs") {
				x := need()
				bare := x[strings.LastIndexByte(x, ':')+1:]
				if !met[bare[:1]] {
					met[bare[:1]] = true
					l = append(l, x)
				}
			}
			pkgs = append(pkgs, l)
		}
	}
	for i := range rapid.IntRange(1, 4).Draw(t, "vulns") {
		rest = append(rest, []string{
			"vuln", rapid.SampledFrom(names).Draw(t, "weak"), "<" + rapid.SampledFrom(versions[1:]).Draw(t, "below"),
			rapid.SampledFrom([]string{"low", "medium", "high", "critical", "malware", "kev"}).Draw(t, "severity"), fmt.Sprint("CVE-", i),
		})
	}
	asks := []string{"ask"}
	for _, n := range names {
		if rapid.Bool().Draw(t, "asked") {
			asks = append(asks, n+"@"+rapid.SampledFrom(ops).Draw(t, "ask")+rapid.SampledFrom(versions[:4]).Draw(t, "asked version"))
		}
	}
	return pkgs, append(rest, asks)
}

// install makes a lock file as a package manager would, the lowest version first,
// by putting one package after the other.
func install(t *rapid.T, lock *manifest.Lock, facts *NPMFacts, verdicts Verdicts) (*manifest.Lock, bool) {
	p := newPlanner(facts, verdicts)
	tree := newTree(lock).clone()
	root := tree.at[""]
	for _, n := range root.Needs {
		if to := tree.find("", n.Name); to != "" {
			if !answers(p.rs, &n, tree.at[to]) {
				return nil, false
			}
			continue
		}
		v := ""
		for _, x := range p.versions(n.Name).order { // the lowest one: something is to be raised
			if p.rs.holds(n.Range, x) {
				v = x
				break
			}
		}
		if v == "" {
			return nil, false
		}
		if s := p.put(tree, join("", n.Name), n.Name, v, 0); s != nil {
			return nil, false
		}
	}
	return &manifest.Lock{Packages: tree.at}, len(tree.broken(p.rs, nil)) == 0
}

func TestNoPlanForAnyTreeClaimsWhatDoesNotComeTrue(t *testing.T) {
	planned, steps := 0, 0
	rapid.Check(t, func(rt *rapid.T) {
		pkgs, rest := drawUniverse(rt)
		c := &recorded{name: "random", lines: append(pkgs, rest...)}
		empty, facts, own := npmCase(t, c)
		verdicts := c.verdicts(t, npm)
		lock, ok := install(rt, empty, facts, verdicts)
		if !ok {
			return
		}
		// what is put newly carries its release; a lock file does not
		lock, err := manifest.DecodeLock(lockText(lock), nil)
		if err != nil {
			rt.Fatal(err)
		}
		for _, opt := range []Options{{}, {NoMajor: true}, {MinChanges: true}, {OnlyDirect: true}} {
			targets := npmTargets(lock, verdicts)
			plan := NPM(lock, targets, nil, facts, verdicts, opt)
			noFalseClaims(rt, lock, plan, targets, verdicts, own)
			clear(own)
			planned++
			steps += len(plan.Steps)
		}
	})
	if planned > 0 && steps == 0 {
		t.Error("no plan had any step")
	}
}

func TestNoPlanForAnyGraphClaimsWhatDoesNotComeTrue(t *testing.T) {
	rapid.Check(t, func(rt *rapid.T) {
		names := []string{"a", "b", "c", "d"}
		versions := []string{"v1.0.0", "v1.1.0", "v1.2.0", "v1.3.0"}
		var lines [][]string
		goes := rapid.SampledFrom([]string{"1.16", "1.18", "1.21"})
		for _, n := range names {
			for _, v := range versions {
				l := []string{"mod", n, v, goes.Draw(rt, "go")}
				for _, o := range names {
					if o != n && rapid.IntRange(0, 3).Draw(rt, "requires") == 0 {
						l = append(l, o+"@"+rapid.SampledFrom(versions).Draw(rt, "version"))
					}
				}
				lines = append(lines, l)
			}
		}
		main := []string{"main", goes.Draw(rt, "main go")}
		for _, n := range names {
			if rapid.Bool().Draw(rt, "asked") {
				main = append(main, n+"@"+rapid.SampledFrom(versions).Draw(rt, "asked version"))
			}
		}
		lines = append(lines, main)
		for i := range rapid.IntRange(1, 3).Draw(rt, "vulns") {
			lines = append(lines, []string{
				"vuln", rapid.SampledFrom(names).Draw(rt, "weak"), "<" + strings.TrimPrefix(rapid.SampledFrom(versions[1:]).Draw(rt, "below"), "v"),
				rapid.SampledFrom([]string{"low", "high", "critical"}).Draw(rt, "severity"), fmt.Sprint("CVE-", i),
			})
		}
		c := &recorded{name: "random", lines: lines}
		mod, src, facts := goCase(t, c)
		verdicts := c.verdicts(t, goEcosystem)
		plan, err := Go(mod, goTargets(t, mod, facts, verdicts), facts, verdicts, Options{})
		if err != nil {
			rt.Fatal(err)
		}
		now, err := plan.Edit.Edit(src)
		if err != nil {
			rt.Fatal(err)
		}
		after, err := manifest.DecodeGoMod(now)
		if err != nil {
			rt.Fatal(err)
		}
		rt.Logf("%v\n%s\n%s", lines, now, strings.Join(told(plan.Steps, plan.Blocked), "\n"))
		goClaims(rt, plan, mod, after, facts, verdicts)
	})
}
