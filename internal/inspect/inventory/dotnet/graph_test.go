package dotnet

import (
	"fmt"
	"math/rand/v2"
	"slices"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/ossay-dev/ossay/internal/core/component"
	"github.com/ossay-dev/ossay/internal/inspect/inventory"
	"github.com/ossay-dev/ossay/internal/inspect/inventory/inventorytest"
)

// graph is a made-up project: n packages, what each needs, and which of them the
// project asks for.
type graph struct {
	needs  [][]int
	direct []bool
}

func randomGraph(seed uint64) graph {
	r := rand.New(rand.NewPCG(seed, 1))
	n := 1 + r.IntN(12)
	g := graph{make([][]int, n), make([]bool, n)}
	needed := make([]bool, n)
	for i := range n {
		for k := range n {
			if k != i && r.IntN(4) == 0 {
				g.needs[i] = append(g.needs[i], k)
				needed[k] = true
			}
		}
	}
	for i := range n {
		g.direct[i] = !needed[i] || r.IntN(3) == 0
	}
	return g
}

func (g graph) name(i int) string    { return fmt.Sprintf("Package.%c", 'A'+i) }
func (g graph) version(i int) string { return fmt.Sprintf("%d.%d.0", 1+i%3, i) }

// edges writes the graph as sorted lines; the empty name is the project.
func (g graph) edges() []string {
	var out []string
	for i := range g.needs {
		if g.direct[i] {
			out = append(out, " -> "+g.name(i)+" "+g.version(i))
		}
		for _, k := range g.needs[i] {
			out = append(out, g.name(i)+" -> "+g.name(k)+" "+g.version(k))
		}
	}
	slices.Sort(out)
	return out
}

func edgesOf(l *component.Listing) []string {
	var out []string
	for _, e := range l.Edges {
		from := l.Nodes[e.From]
		name := from.Name
		if from.Project {
			name = ""
		}
		out = append(out, name+" -> "+l.Nodes[e.To].Name+" "+l.Nodes[e.To].Version)
	}
	slices.Sort(out)
	return out
}

// lock writes packages.lock.json; names in edges are in lower case, as some
// packages write them.
func (g graph) lock() string {
	var b strings.Builder
	b.WriteString(`{"version": 1, "dependencies": {"net8.0": {`)
	for i := range g.needs {
		kind := "Transitive"
		if g.direct[i] {
			kind = "Direct"
		}
		fmt.Fprintf(&b, "\n%q: {\"type\": %q, \"resolved\": %q, \"dependencies\": {", g.name(i), kind, g.version(i))
		for k, to := range g.needs[i] {
			fmt.Fprintf(&b, "%s%q: %q", comma(k), strings.ToLower(g.name(to)), "[1.0.0, )")
		}
		b.WriteString("}}" + comma(len(g.needs)-1-i))
	}
	return b.String() + "}}}"
}

// comma separates what is written: nothing for 0.
func comma(i int) string {
	if i == 0 {
		return ""
	}
	return ", "
}

// libraries writes the sections that project.assets.json and deps.json share.
func (g graph) libraries(project bool) string {
	var targets, libraries strings.Builder
	if project {
		targets.WriteString(`"Shop/1.0.0": {"dependencies": {`)
		first := 0
		for i := range g.needs {
			if g.direct[i] {
				fmt.Fprintf(&targets, "%s%q: %q", comma(first), g.name(i), g.version(i))
				first++
			}
		}
		targets.WriteString("}},")
		libraries.WriteString(`"Shop/1.0.0": {"type": "project"},`)
	}
	for i := range g.needs {
		fmt.Fprintf(&targets, "\"%s/%s\": {\"type\": \"package\", \"dependencies\": {", g.name(i), g.version(i))
		for k, to := range g.needs[i] {
			fmt.Fprintf(&targets, "%s%q: %q", comma(k), g.name(to), g.version(to))
		}
		targets.WriteString("}}" + comma(len(g.needs)-1-i))
		fmt.Fprintf(&libraries, "\"%s/%s\": {\"type\": \"package\"}%s", g.name(i), g.version(i), comma(len(g.needs)-1-i))
	}
	return fmt.Sprintf(`"targets": {"net8.0": {%s}}, "libraries": {%s}`, targets.String(), libraries.String())
}

func (g graph) assets() string {
	var groups []string
	for i := range g.needs {
		if g.direct[i] {
			groups = append(groups, fmt.Sprintf("%q", g.name(i)+" >= 1.0.0"))
		}
	}
	return fmt.Sprintf(`{%s, "projectFileDependencyGroups": {"net8.0": [%s]}}`, g.libraries(false), strings.Join(groups, ", "))
}

// paket writes paket.lock, which does not say what is direct.
func (g graph) paket() string {
	var b strings.Builder
	b.WriteString("NUGET\n  remote: https://registry.invalid\n")
	for i := range g.needs {
		fmt.Fprintf(&b, "    %s (%s)\n", g.name(i), g.version(i))
		for _, to := range g.needs[i] {
			fmt.Fprintf(&b, "      %s (>= 1.0)\n", g.name(to))
		}
	}
	return b.String()
}

func (g graph) paketAsks() string {
	var b strings.Builder
	for i := range g.needs {
		if g.direct[i] {
			b.WriteString("nuget " + g.name(i) + "\n")
		}
	}
	return b.String()
}

func TestGraphsSurviveEveryFormat(t *testing.T) {
	for seed := range uint64(200) {
		g := randomGraph(seed)
		for _, c := range []struct {
			r         *inventory.Reader
			path, src string
		}{
			{PackagesLock(), "packages.lock.json", g.lock()},
			{Assets(), "obj/project.assets.json", g.assets()},
			{DepsJSON(), "Shop.deps.json", "{" + g.libraries(true) + "}"},
		} {
			l := inventorytest.Read(t, c.r, c.path, c.src)
			if d := cmp.Diff(g.edges(), edgesOf(l)); d != "" {
				t.Fatalf("seed %d, %s (-want +got):\n%s\n%s", seed, c.path, d, c.src)
			}
			for _, n := range l.Nodes {
				if at := c.src[n.At.Off:n.At.End]; !n.Project && !strings.Contains(at, n.Name) {
					t.Fatalf("seed %d, %s: %s stands at %q", seed, c.path, n.Name, at)
				}
			}
		}
		lock := inventorytest.Read(t, PaketLock(), "paket.lock", g.paket())
		asks := inventorytest.Read(t, PaketDependencies(), "paket.dependencies", g.paketAsks())
		s := inventory.NewSet([]*component.Listing{lock, asks})
		Join().Run(s)
		if d := cmp.Diff(g.edges(), edgesOf(lock)); d != "" || len(s.Findings) > 0 {
			t.Fatalf("seed %d, paket.lock (-want +got):\n%s\n%v", seed, d, s.Findings)
		}
	}
}

// TestAProjectWithoutALockFileListsWhatItsLockFileWouldHold compares the two
// listings of one project's direct packages.
func TestAProjectWithoutALockFileListsWhatItsLockFileWouldHold(t *testing.T) {
	for seed := range uint64(50) {
		g := randomGraph(seed)
		var project strings.Builder
		project.WriteString("<Project>\n<PropertyGroup><One>1</One></PropertyGroup>\n<ItemGroup>\n")
		var want []string
		for i := range g.needs {
			if !g.direct[i] {
				continue
			}
			want = append(want, " -> "+g.name(i)+" "+g.version(i))
			version := g.version(i)
			if rest, ok := strings.CutPrefix(version, "1."); ok {
				version = "$(One)." + rest
			}
			fmt.Fprintf(&project, "  <PackageReference Include=%q Version=%q />\n", g.name(i), version)
		}
		project.WriteString("</ItemGroup>\n</Project>\n")
		slices.Sort(want)
		m := inventorytest.Read(t, Project(), "Shop.csproj", project.String())
		Join().Run(inventory.NewSet([]*component.Listing{m}))
		if d := cmp.Diff(want, edgesOf(m)); d != "" {
			t.Fatalf("seed %d (-want +got):\n%s", seed, d)
		}
		lock := inventorytest.Read(t, PackagesLock(), "packages.lock.json", g.lock())
		m = inventorytest.Read(t, Project(), "Shop.csproj", project.String())
		s := inventory.NewSet([]*component.Listing{m, lock})
		Join().Run(s)
		if len(s.Findings) > 0 {
			t.Fatalf("seed %d: %v", seed, s.Findings)
		}
		if d := cmp.Diff(g.edges(), edgesOf(lock)); d != "" {
			t.Fatalf("seed %d (-want +got):\n%s", seed, d)
		}
	}
}
