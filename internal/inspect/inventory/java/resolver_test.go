package java

import (
	"fmt"
	"strings"
	"testing"

	"github.com/ossay-dev/ossay/internal/core/component"
	"github.com/ossay-dev/ossay/internal/inspect/inventory"
	"github.com/ossay-dev/ossay/internal/inspect/inventory/inventorytest"
)

// resolve reads POMs and returns the resolver and the POM at each path.
func resolverOf(t *testing.T, files map[string]string) (*resolver, map[string]*pom) {
	t.Helper()
	var listings []*component.Listing
	for p, content := range files {
		r := Pom()
		if strings.HasSuffix(p, ".pom") {
			r = Metadata()
		}
		listings = append(listings, inventorytest.Read(t, r, p, content))
	}
	r, poms := newResolver(inventory.NewSet(listings))
	byPath := make(map[string]*pom)
	for _, p := range poms {
		byPath[p.l.Path] = p
	}
	return r, byPath
}

func TestFieldsOfTheProject(t *testing.T) {
	r, poms := resolverOf(t, map[string]string{
		"pom.xml": pomOf("p.g:parent:1", "<properties><v>parent's</v><only>parent</only></properties>"),
		"m/pom.xml": pomOf(":m:2", parentText("p.g:parent:1", "")+
			"<packaging>war</packaging><properties><v>own</v><project.artifactId>no</project.artifactId><artifactId>prop</artifactId></properties>"),
	})
	v := r.view(poms["m/pom.xml"])
	for _, tt := range []struct{ text, want string }{
		{"plain", "plain"}, {"", ""}, {"$", "$"}, {"${", "${"}, {"${}", "!"}, {"}${v}{", "}own{"},
		{"${project.groupId}", "p.g"}, {"${pom.groupId}", "p.g"}, {"${groupId}", "p.g"},
		{"${project.version}", "2"}, {"${project.packaging}", "war"},
		{"${project.parent.groupId}", "p.g"}, {"${project.parent.artifactId}", "parent"}, {"${project.parent.version}", "1"}, {"${parent.version}", "1"},
		{"${v}", "own"}, {"${only}", "parent"},
		{"${project.artifactId}", "m"}, // the field before the property of that name
		{"${artifactId}", "prop"},      // the property before the field without a prefix
		{"${project.name}", "!"}, {"${env.HOME}", "!"}, {"${user.home}", "!"}, {"${basedir}", "!"}, {"${project.properties['v']}", "!"},
	} {
		got, problem := v.expand(tt.text)
		if problem != "" {
			got = "!"
		}
		if got != tt.want {
			t.Errorf("%s is %q, want %q", tt.text, got, tt.want)
		}
	}
	root := r.view(poms["pom.xml"])
	if got, problem := root.expand("${project.parent.version}"); problem == "" {
		t.Errorf("a project without parent has a parent's version %q", got)
	}
}

func TestAPropertyIsExpandedOnceForEachProject(t *testing.T) {
	r, poms := resolverOf(t, map[string]string{"pom.xml": pomOf("g:p:1", "<properties><a>"+strings.Repeat("x", 1000)+"</a><b>${a}${a}</b></properties>")})
	v := r.view(poms["pom.xml"])
	for range 200 {
		if _, problem := v.expand("${b}"); problem != "" {
			t.Fatal(problem)
		}
	}
	first := v.spent
	if first > 500_000 {
		t.Errorf("%d bytes were spent", first)
	}
	for range 500 {
		v.expand("${b}")
	}
	if _, problem := v.expand("${b}"); problem == "" {
		t.Error("expansions of one project have no bound")
	}
}

func TestFindByCoordinates(t *testing.T) {
	r, poms := resolverOf(t, map[string]string{
		"a/pom.xml":       pomOf("g:a:1", ""),
		"b/pom.xml":       pomOf("g:a:1", ""),
		"c/pom.xml":       pomOf("g:c:${v}", "<properties><v>3</v></properties>"),
		"d/pom.xml":       pomOf("g:c:${w}", "<properties><w>4</w></properties>"),
		"r/g/a/1/a-1.pom": pomOf("g:a:1", ""),
		"r/g/e/1/e-1.pom": pomOf(":e:", parentText("g:a:1", "")),
	})
	for _, tt := range []struct{ coordinates, want string }{
		{"g:a:1", "a/pom.xml"}, {"g:a:2", ""}, {"g:c:3", "c/pom.xml"}, {"g:c:4", "d/pom.xml"}, {"g:c:${v}", "c/pom.xml"}, {"g:c:5", ""},
		{"g:e:1", "r/g/e/1/e-1.pom"}, {"::", ""},
	} {
		g, a, v := cut3(tt.coordinates)
		got := ""
		if p := r.find(g, a, v); p != nil {
			got = p.l.Path
		}
		if got != tt.want {
			t.Errorf("%s is %q, want %q", tt.coordinates, got, tt.want)
		}
	}
	if up := r.parentOf(poms["r/g/e/1/e-1.pom"]); up != poms["a/pom.xml"] {
		t.Errorf("the parent is %+v", up)
	}
}

func TestWhereAParentIsLookedFor(t *testing.T) {
	for _, tt := range []struct {
		from, rel, want string
		ok              bool
	}{
		{"m/pom.xml", "", "pom.xml", true}, {"m/n/pom.xml", "", "m/pom.xml", true}, {"pom.xml", "", "", false},
		{"m/pom.xml", noRelativePath, "", false}, {"m/pom.xml", "..", "pom.xml", true}, {"m/pom.xml", "../p/other.xml", "p/other.xml", true},
		{"m/pom.xml", `..\p`, "p/pom.xml", true}, {"m/pom.xml", "/abs", "", false}, {"m/pom.xml", "../../..", "", false},
		{"a.zip!/m/pom.xml", "", "a.zip!/pom.xml", true}, {"a.zip!/pom.xml", "", "", false},
	} {
		if got, ok := parentPath(tt.from, tt.rel); ok != tt.ok || got != tt.want {
			t.Errorf("%q from %s is %q %v, want %q", tt.rel, tt.from, got, ok, tt.want)
		}
	}
}

func TestManagedTables(t *testing.T) {
	r, poms := resolverOf(t, map[string]string{
		"pom.xml": pomOf("g:p:1", "<properties><x>a</x></properties>"+managedText(
			"g:a:1", "g:a:2", // the first of a repeated key counts
			"${project.groupId}:b:1", "${project.groupId}:b:2",
			"g:${x}c:1", "g:d:1 <type>${y}</type>", "g:d:2",
			"${gone}:e:1")),
		"m/pom.xml": pomOf("h:m:1", parentText("g:p:1", "")+managedText("g:a:9 <classifier>x</classifier>")),
	})
	root, child := r.view(poms["pom.xml"]), r.view(poms["m/pom.xml"])
	for _, tt := range []struct {
		v          *view
		name, kind string
		want       string
	}{
		{root, "g:a", defaultKind, "1"}, {root, "g:b", defaultKind, "1"}, {root, "g:ac", defaultKind, "1"}, {root, "g:d", defaultKind, "2"},
		{root, "g:e", defaultKind, ""}, {root, "g:a", "jar:x", ""}, {root, "g:a", "pom:", ""},
		{child, "g:a", "jar:x", "9"}, {child, "g:a", defaultKind, "1"},
		{child, "h:b", defaultKind, "1"}, {child, "g:b", defaultKind, ""}, // the group is the child's
	} {
		got := ""
		if d := tt.v.lookup(managedTable, key{tt.name, tt.kind}); d != nil {
			got = d.version
		}
		if got != tt.want {
			t.Errorf("%s %s is %q, want %q", tt.name, tt.kind, got, tt.want)
		}
	}
}

func TestTheBudgetOfAllPomsEnds(t *testing.T) {
	r, poms := resolverOf(t, map[string]string{"pom.xml": pomOf("g:p:1", "<properties><v>1</v></properties>"+needsText("o:a:${v}"))})
	if r.step(1<<40) == "" {
		t.Fatal("no bound")
	}
	v := r.view(poms["pom.xml"])
	if _, problem := v.expand("${v}"); !strings.Contains(problem, "over budget: steps") {
		t.Errorf("problem %q", problem)
	}
	v.dependencies(func(*pom, *dependency) { t.Error("a dependency after the end") })
	if a := v.managed(key{"o:a", defaultKind}, 0); a != nil {
		t.Errorf("%+v", a)
	}
	j := &joiner{s: inventory.NewSet(nil), r: r, projects: make(map[[2]string]component.Scope)}
	j.project(poms["pom.xml"])
	if got := notes(poms["pom.xml"].l); !strings.Contains(got, "the rest of this POM is not resolved: over budget: steps") {
		t.Errorf("notes %q", got)
	}
}

// TestHostileTreesEnd joins what would take hours if anything were done for each
// pair of its parts.
func TestHostileTreesEnd(t *testing.T) {
	t.Run("bills of materials that each import the next twice", func(t *testing.T) {
		files := map[string]string{"pom.xml": pomOf("g:p:1", managedText("g:b0:1"+importText)+needsText("o:a", "o:b"))}
		for i := range 40 {
			next := fmt.Sprintf("g:b%d:1", i+1)
			files[fmt.Sprintf("b%d/pom.xml", i)] = pomOf(fmt.Sprintf("g:b%d:1", i), managedText(next+importText, next+importText, fmt.Sprintf("g:b%d:1", (i*7)%40)+importText))
		}
		if got := needs(t, files, "pom.xml"); got != "o:a  prod\no:b  prod" {
			t.Errorf("needs %q", got)
		}
	})
	t.Run("many dependencies without a version below many absent bills of materials", func(t *testing.T) {
		var deps, boms []string
		for i := range 2000 {
			deps = append(deps, fmt.Sprintf("o:a%d", i))
			boms = append(boms, fmt.Sprintf("o:bom%d:1", i)+importText)
		}
		l := list(t, map[string]string{"pom.xml": pomOf("g:p:1", managedText(boms...)+needsText(deps...))}, "pom.xml")
		if len(l.Nodes) != 2001 || len(l.Notes) != maxJoinNotes+1 {
			t.Errorf("%d nodes, %d notes", len(l.Nodes), len(l.Notes))
		}
	})
	t.Run("many POMs of one name", func(t *testing.T) {
		files := make(map[string]string)
		for i := range 3000 {
			files[fmt.Sprintf("m%d/pom.xml", i)] = pomOf("g:p:${v}", parentText("g:p:9", "<relativePath/>"))
		}
		if l := list(t, files, "m7/pom.xml"); len(l.Notes) == 0 {
			t.Error("no notes")
		}
	})
	t.Run("a jar of many packages", func(t *testing.T) {
		files := map[string]string{"a.jar!/META-INF/MANIFEST.MF": "Implementation-Title: other\nImplementation-Version: 1\n"}
		for i := range 3000 {
			files[fmt.Sprintf("a.jar!/META-INF/maven/g/p%d/pom.xml", i)] = pomOf(fmt.Sprintf("g:p%d:1", i), needsText("g:p1:1", "g:p2:1"))
		}
		if l := list(t, files, "a.jar!/META-INF/MANIFEST.MF"); len(l.Out(0)) != 3000 {
			t.Errorf("%d bundled", len(l.Out(0)))
		}
	})
	t.Run("bundles of a catalog that are used again and again", func(t *testing.T) {
		var catalog, script strings.Builder
		catalog.WriteString("[libraries]\n")
		for i := range 1000 {
			fmt.Fprintf(&catalog, "l%d = 'g:l%d:1'\n", i, i)
		}
		catalog.WriteString("[bundles]\nall = [")
		for i := range 1000 {
			fmt.Fprintf(&catalog, "'l%d',", i)
		}
		catalog.WriteString("]\n")
		script.WriteString("dependencies {\n" + strings.Repeat("api(libs.bundles.all)\n", 2000) + "}\n")
		l := list(t, map[string]string{"gradle/libs.versions.toml": catalog.String(), "build.gradle.kts": script.String()}, "build.gradle.kts")
		if len(l.Nodes) != 1+maxBundle {
			t.Errorf("%d nodes", len(l.Nodes))
		}
	})
}
