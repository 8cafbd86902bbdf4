package remedy

import (
	"fmt"
	"strings"
	"testing"

	"github.com/ossay-dev/ossay/internal/core/severity"
	"github.com/ossay-dev/ossay/internal/format/manifest"
)

// large makes a lock file of n packages in layers, each of which needs three of
// the next layer, and metadata with 40 versions of each.
func large(tb testing.TB, n int) (*manifest.Lock, *NPMFacts) {
	tb.Helper()
	const layer = 100
	need := func(i int) string {
		var needs []string
		for k := range 3 {
			if j := i + layer + k*7; j < n {
				needs = append(needs, fmt.Sprintf(`"p%d":"^1.0.0"`, j))
			}
		}
		return strings.Join(needs, ",")
	}
	var lock, root []string
	for i := range n {
		if i < layer {
			root = append(root, fmt.Sprintf(`"p%d":"^1.0.0"`, i))
		}
		lock = append(lock, fmt.Sprintf(`"node_modules/p%d":{"version":"1.0.0","resolved":"https://registry.invalid/p%d/-/p.tgz","dependencies":{%s}}`, i, i, need(i)))
	}
	text := `{"lockfileVersion":3,"packages":{"":{"dependencies":{` + strings.Join(root, ",") + "}}," + strings.Join(lock, ",") + "}}"
	l, err := manifest.DecodeLock(text, nil)
	if err != nil {
		tb.Fatal(err)
	}
	return l, &NPMFacts{Packument: func(name string) (*manifest.Packument, error) {
		var i int
		fmt.Sscanf(name, "p%d", &i)
		var vs []string
		for v := range 40 {
			// from 1.20.0 on a parent wants what mends its own needs
			vs = append(vs, fmt.Sprintf(`"1.%d.0":{"dependencies":{%s},"dist":{"tarball":"https://registry.invalid/%s/-/p.tgz"}}`, v, need(i), name))
		}
		return manifest.DecodePackument(`{"name":"`+name+`","versions":{`+strings.Join(vs, ",")+"}}", nil)
	}}
}

// BenchmarkNPMLockOf1500With40Findings plans for 40 weak packages.
func BenchmarkNPMLockOf1500With40Findings(b *testing.B) {
	lock, facts := large(b, 1500)
	verdicts := func(_, name, v string) []Weakness {
		var i, minor int
		fmt.Sscanf(name, "p%d", &i)
		fmt.Sscanf(v, "1.%d.0", &minor)
		if i%37 == 5 && minor < 30 {
			return []Weakness{{ID: "CVE-" + name, Severity: severity.High}}
		}
		return nil
	}
	targets := npmTargets(lock, verdicts)
	b.ReportAllocs()
	for b.Loop() {
		plan := NPM(lock, targets, nil, facts, verdicts, Options{})
		if len(plan.Steps) < 40 {
			b.Fatalf("%d steps, %v", len(plan.Steps), plan.Blocked[0])
		}
	}
}

// graphOf makes a module graph of n modules, each of which requires up to eight
// others.
func graphOf(n int) (*manifest.GoMod, *GoFacts) {
	mods := make(map[manifest.Module]*manifest.GoMod)
	main := &manifest.GoMod{Module: "main", Go: "1.21"}
	for i := range n {
		for _, v := range []string{"v1.0.0", "v1.1.0"} {
			m := &manifest.GoMod{Module: fmt.Sprint("m", i), Go: "1.16"}
			for k := 1; k <= 8; k++ {
				if j := i*8 + k; j < n {
					m.Require = append(m.Require, manifest.Require{Module: manifest.Module{Path: fmt.Sprint("m", j), Version: "v1.0.0"}})
				}
			}
			mods[manifest.Module{Path: m.Module, Version: v}] = m
		}
		main.Require = append(main.Require, manifest.Require{Module: manifest.Module{Path: fmt.Sprint("m", i), Version: "v1.0.0"}, Indirect: i > 20})
	}
	return main, &GoFacts{
		GoMod:    func(m manifest.Module) (*manifest.GoMod, error) { return mods[m], nil },
		Versions: func(string) []string { return []string{"v1.0.0", "v1.1.0"} },
	}
}

// BenchmarkGoGraphOf800 plans for 20 weak modules.
func BenchmarkGoGraphOf800(b *testing.B) {
	main, facts := graphOf(800)
	verdicts := func(_, name, v string) []Weakness {
		if strings.HasSuffix(name, "33") && v == "v1.0.0" || strings.HasSuffix(name, "7") && len(name) == 4 && name[1] < '3' && v == "v1.0.0" {
			return []Weakness{{ID: "CVE-" + name, Severity: severity.High}}
		}
		return nil
	}
	var targets []Target
	for _, r := range main.Require {
		if ws := verdicts("", r.Path, r.Version); ws != nil {
			targets = append(targets, Target{Name: r.Path, Version: r.Version, Weaknesses: ws})
		}
	}
	b.ReportAllocs()
	for b.Loop() {
		plan, err := Go(main, targets, facts, verdicts, Options{})
		if err != nil || len(plan.Steps) != len(targets) {
			b.Fatal(err, len(plan.Steps))
		}
	}
}
