package bom

import (
	"fmt"
	"slices"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
	"pgregory.net/rapid"

	"github.com/ossay-dev/ossay/internal/core/budget"
	"github.com/ossay-dev/ossay/internal/core/component"
	"github.com/ossay-dev/ossay/internal/inspect"
	"github.com/ossay-dev/ossay/internal/inspect/inventory"
	"github.com/ossay-dev/ossay/internal/inspect/inventory/inventorytest"
)

// A model is a graph of packages; package 0 is the project. It is written in all
// formats, which must then be read as the same.
type model struct {
	packages int
	needs    []component.Edge
}

// scopes are those that SPDX knows for edges; CycloneDX has them for components.
var scopes = [...]component.Scope{component.Prod, component.Optional, component.Dev, component.Test}

func models(t *rapid.T) model {
	m := model{packages: rapid.IntRange(2, 12).Draw(t, "packages")}
	for range rapid.IntRange(0, 30).Draw(t, "edges") {
		m.needs = append(m.needs, component.Edge{
			From:  uint32(rapid.IntRange(0, m.packages-1).Draw(t, "from")),
			To:    uint32(rapid.IntRange(1, m.packages-1).Draw(t, "to")),
			Scope: scopes[rapid.IntRange(0, len(scopes)-1).Draw(t, "scope")],
		})
	}
	return m
}

func (m model) cycloneDX() string {
	parts := make([]string, 0, m.packages)
	for i := 1; i < m.packages; i++ {
		parts = append(parts, fmt.Sprintf(`{"bom-ref": "r%d", "type": "library", "name": "p%d", "version": "1.%d", "purl": "pkg:npm/p%d@1.%d"}`, i, i, i, i, i))
	}
	deps := make([]string, m.packages)
	for i := range deps {
		var on []string
		for _, e := range m.needs {
			if int(e.From) == i {
				on = append(on, fmt.Sprintf(`"r%d"`, e.To))
			}
		}
		deps[i] = fmt.Sprintf(`{"ref": "r%d", "dependsOn": [%s]}`, i, strings.Join(on, ", "))
	}
	return cdxDoc(`"metadata": {"component": {"bom-ref": "r0", "type": "application", "name": "p0", "version": "1.0", "purl": "pkg:npm/p0@1.0"}}`,
		`"components": [`+strings.Join(parts, ",\n")+"]", `"dependencies": [`+strings.Join(deps, ",\n")+"]")
}

func (m model) spdx() string {
	packages := make([]string, m.packages)
	for i := range packages {
		packages[i] = fmt.Sprintf(`{"SPDXID": "SPDXRef-p%d", "name": "p%d", "versionInfo": "1.%d", "externalRefs": [{"referenceType": "purl", "referenceLocator": "pkg:npm/p%d@1.%d"}]}`, i, i, i, i, i)
	}
	relationships := []string{"DOCUMENT DESCRIBES p0"}
	for _, e := range m.needs {
		word := [...]string{"DEPENDENCY_OF", "OPTIONAL_DEPENDENCY_OF", "DEV_DEPENDENCY_OF", "TEST_DEPENDENCY_OF"}[slices.Index(scopes[:], e.Scope)]
		relationships = append(relationships, fmt.Sprintf("p%d %s p%d", e.To, word, e.From))
	}
	return spdxDoc(packages, relationships...)
}

func (m model) spdx3() string {
	elements := []string{`{"type": "SpdxDocument", "spdxId": "urn:d", "rootElement": ["urn:p0"]}`}
	for i := range m.packages {
		elements = append(elements, fmt.Sprintf(`{"type": "software_Package", "spdxId": "urn:p%d", "name": "p%d", "software_packageUrl": "pkg:npm/p%d@1.%d"}`, i, i, i, i))
	}
	for _, e := range m.needs {
		word, scope := "dependsOn", [...]string{"runtime", "runtime", "development", "test"}[slices.Index(scopes[:], e.Scope)]
		if e.Scope == component.Optional {
			word = "hasOptionalDependency"
		}
		elements = append(elements, fmt.Sprintf(`{"type": "LifecycleScopedRelationship", "from": "urn:p%d", "relationshipType": %q, "to": ["urn:p%d"], "scope": %q}`, e.From, word, e.To, scope))
	}
	return spdx3Doc(elements...)
}

// graph shows names, versions, who is direct and who needs whom; withScopes says
// whether scopes are shown, too.
func graph(l *component.Listing, withScopes bool) string {
	var b strings.Builder
	for _, n := range l.Nodes {
		fmt.Fprintf(&b, "%s %s@%s project=%v direct=%v", n.Ecosystem, n.Name, n.Version, n.Project, n.Direct)
		if withScopes {
			fmt.Fprintf(&b, " %s", n.Scope)
		}
		b.WriteByte('\n')
	}
	for _, e := range l.Edges {
		fmt.Fprintf(&b, "%s -> %s\n", l.Nodes[e.From].Name, l.Nodes[e.To].Name)
	}
	for _, n := range l.Notes {
		fmt.Fprintf(&b, "note %s\n", n.Text)
	}
	return b.String()
}

func TestOneGraphIsTheSameInEveryFormat(t *testing.T) {
	rapid.Check(t, func(rt *rapid.T) {
		m := models(rt)
		cdx := inventorytest.Read(t, CycloneDX(), "bom.json", m.cycloneDX())
		two := inventorytest.Read(t, SPDX(), "a.spdx.json", m.spdx())
		three := inventorytest.Read(t, SPDX(), "a.spdx3.json", m.spdx3())
		if d := cmp.Diff(graph(cdx, false), graph(two, false)); d != "" {
			rt.Errorf("CycloneDX and SPDX 2 (-one +other):\n%s", d)
		}
		if d := cmp.Diff(graph(two, true), graph(three, true)); d != "" {
			rt.Errorf("SPDX 2 and SPDX 3 (-one +other):\n%s", d)
		}
	})
}

func TestListingsKeepNoBytesOfTheirDocument(t *testing.T) {
	m := model{packages: 4, needs: []component.Edge{{From: 0, To: 1}, {From: 1, To: 2, Scope: component.Dev}}}
	for _, tt := range []struct {
		name, base, content string
		r                   *inventory.Reader
	}{
		{"CycloneDX", "bom.json", m.cycloneDX(), CycloneDX()},
		{"CycloneDX with everything", "bom.json", largeCycloneDX(3), CycloneDX()},
		{"CycloneDX without package URLs", "bom.json", cdxDoc(`"components": [{"name": "a", "group": "g", "version": ">= 1", "licenses": [{"license": {"name": "L"}}]}]`), CycloneDX()},
		{"SPDX 2", "a.spdx.json", m.spdx(), SPDX()},
		{"SPDX 2 with everything", "a.spdx.json", largeSPDX(3), SPDX()},
		{"SPDX 3", "a.spdx.json", m.spdx3(), SPDX()},
		{"package URLs", "a.purls", "pkg:npm/%40a/b@1?vcs_url=git://x.invalid&checksum=sha1:00\nnone\n", PURLs()},
	} {
		t.Run(tt.name, func(t *testing.T) {
			want := inventorytest.Show(inventorytest.Read(t, tt.r, tt.base, tt.content), tt.content)
			data := []byte(tt.content)
			b := inventory.NewBuilder(tt.base, tt.r)
			if err := tt.r.Read(inventorytest.File(tt.base, data), b); err != nil {
				t.Fatal(err)
			}
			l := b.Finish()
			for i := range data {
				data[i] = '#'
			}
			if d := cmp.Diff(want, inventorytest.Show(l, tt.content)); d != "" {
				t.Errorf("changed with the bytes of the document (-want +got):\n%s", d)
			}
		})
	}
}

func TestReadingIsLinear(t *testing.T) {
	for name, large := range map[string]func(int) string{"CycloneDX": largeCycloneDX, "SPDX 2": largeSPDX, "SPDX 3": largeSPDX3, "package URLs": largePURLs} {
		t.Run(name, func(t *testing.T) {
			for _, n := range []int{500, 2000, 8000} {
				in := inventorytest.File("in", []byte(large(n)))
				in.Budget = budget.New(budget.Limits{Steps: int64(n) * 60}, in.Size)
				var res inspect.Result
				if err := Sniff("in", in.Data).Inspect(in, &res); err != nil {
					t.Errorf("%d components: %v", n, err)
				}
			}
		})
	}
}

func TestComplaintsAreBounded(t *testing.T) {
	lost := strings.TrimSuffix(strings.Repeat(`"lost", `, 10_000), ", ")
	l := inventorytest.Read(t, CycloneDX(), "bom.json", cdxDoc(`"components": [{"bom-ref": "a", "name": "a"}]`, `"dependencies": [{"ref": "a", "dependsOn": [`+lost+`]}]`))
	if n := len(l.Notes); n != 101 || l.Notes[100].Text != "9900 more notes of this kind" {
		t.Errorf("%d notes, the last of them %q", n, l.Notes[n-1].Text)
	}
}

func TestADocumentIsRecognisedByEveryLongerBeginning(t *testing.T) {
	for name, content := range map[string]string{
		"CycloneDX": largeCycloneDX(1), "SPDX 2": largeSPDX(1), "SPDX 3": largeSPDX3(1),
		"package URLs": "# a list\n\n" + largePURLs(3), "JSON list": `["pkg:npm/a@1", "pkg:npm/b@1"]`, "UTF-16": utf16Text(largeSPDX(1)),
	} {
		t.Run(name, func(t *testing.T) {
			last := ""
			for n := range len(content) + 1 {
				now := ""
				if r := Sniff("stdin", []byte(content[:n])); r != nil {
					now = r.Format
				}
				if last != "" && now != last {
					t.Fatalf("%q after %d bytes, %q after one more", last, n-1, now)
				}
				last = now
			}
			if last == "" {
				t.Error("not recognised at all")
			}
		})
	}
}
