package pack

import (
	"fmt"
	"strings"
	"testing"

	"github.com/ossay-dev/ossay/internal/judge/policy/view"
)

// large is a view of n components, a tenth of them with a finding.
func large(n int) *view.View {
	v := &view.View{Evidence: map[string]view.Evidence{"inventory": {State: view.OK}, "advisories": {State: view.OK}}}
	for i := range n {
		p := fmt.Sprintf("pkg:npm/package-%d@1.%d.0", i, i%50)
		v.Components = append(v.Components, view.Component{
			PURL: p, Name: fmt.Sprintf("package-%d", i), Version: fmt.Sprintf("1.%d.0", i%50), Ecosystem: "npm", Scope: "prod", Shipped: true, Grade: "observed",
			Licence: "MIT", Locked: true, Digests: []string{"sha512-x"}, Formats: []string{"npm/package-lock"}, Places: []string{fmt.Sprintf("package-lock.json:%d", i)},
		})
		if i%10 == 0 {
			v.Findings = append(v.Findings, view.Finding{Rule: "vuln/CVE-2026-1", Area: "vuln", Severity: "medium", Level: 3, Component: p, Shipped: true, Status: "open"})
		}
	}
	return v
}

// fifty is a pack of fifty rules about components, of the kinds that teams write.
func fifty() string {
	var b strings.Builder
	b.WriteString("pack: fifty\ntitle: t\nrules:\n")
	for i := range 50 {
		e := []string{
			fmt.Sprintf("component.name != 'forbidden-%d'", i),
			"component.locked && component.version != ''",
			"!(component.licence in ['AGPL-3.0-only', 'SSPL-1.0', 'UNLICENSED'])",
			"!component.direct || component.ecosystem == 'npm'",
			fmt.Sprintf("!component.purl.startsWith('pkg:generic/bad-%d')", i),
		}[i%5]
		fmt.Fprintf(&b, "  - {id: r%d, title: t, severity: low, remediation: r, requires: [inventory], for: component, where: component.shipped, expression: %q}\n", i, e)
	}
	return b.String()
}

func compiled(t testing.TB, text string) *Compiled {
	t.Helper()
	p, err := Parse("pack.yaml", text)
	if err == nil {
		err = p.Resolve()
	}
	if err != nil {
		t.Fatal(err)
	}
	c, err := Compile(p)
	if err != nil {
		t.Fatal(err)
	}
	return c
}

func BenchmarkFiftyRulesOverTenThousandComponents(b *testing.B) {
	c, v := compiled(b, fifty()), large(10_000)
	b.ReportAllocs()
	for b.Loop() {
		if got := Worst(c.Evaluate(v, nil, nil)); got != Pass {
			b.Fatal(got)
		}
	}
}

func BenchmarkLoopsOverTenThousandComponents(b *testing.B) {
	c, v := compiled(b, "pack: loop\nrules:\n  - {id: r, title: t, severity: low, remediation: r, requires: [inventory], expression: \"components.all(c, c.locked && c.version != '')\"}\n"), large(10_000)
	b.ReportAllocs()
	for b.Loop() {
		if got := c.Evaluate(v, nil, nil); got[0].Verdict != Pass {
			b.Fatal(got[0])
		}
	}
}

func BenchmarkCompileTheLargestPack(b *testing.B) {
	for b.Loop() {
		p, err := Builtin("baseline")
		if err != nil {
			b.Fatal(err)
		}
		if _, err := Compile(p); err != nil {
			b.Fatal(err)
		}
	}
}
