package mavengraph

import (
	"context"
	"errors"
	"fmt"
	"slices"
	"strings"
	"testing"
)

// world makes facts from lines such as "b 1.0: c 1.0, d 2.0 scope=test": what an
// artifact of the group g needs. A line "= path" begins a file of the tree, and
// "# g:a:v" a POM from elsewhere, which go on to the next such line.
func world(t *testing.T, text string) (*Tree, *Facts) {
	t.Helper()
	files, poms, versions := make(map[string][]byte), make(map[string]string), make(map[string][]string)
	into := func(string) {}
	for _, line := range strings.Split(strings.TrimSpace(text), "\n") {
		line = strings.TrimSpace(line)
		switch name, rest, _ := strings.Cut(line, " "); name {
		case "=":
			into = func(s string) { files[rest] = append(files[rest], s+"\n"...) }
		case "#":
			id := rest
			if id == "" {
				into = nil
				continue
			}
			part := strings.Split(id, ":")
			versions[part[0]+":"+part[1]] = append(versions[part[0]+":"+part[1]], part[2])
			into = func(s string) { poms[id] += s + "\n" }
		default:
			if strings.HasPrefix(line, "<") {
				into(line)
				continue
			}
			head, needs, _ := strings.Cut(line, ":")
			artifact, version, _ := strings.Cut(head, " ")
			poms["g:"+artifact+":"+version] = pom(artifact, version, needs)
			versions["g:"+artifact] = append(versions["g:"+artifact], version)
		}
	}
	f := &Facts{
		POM: func(group, artifact, version string) ([]byte, error) {
			if src, ok := poms[group+":"+artifact+":"+version]; ok {
				return []byte(src), nil
			}
			return nil, errors.New("not there")
		},
		Versions: func(group, artifact string) []string { return versions[group+":"+artifact] },
	}
	return NewTree(files, f), f
}

// pom writes the POM of an artifact from a list of needs.
func pom(artifact, version, needs string) string {
	var out strings.Builder
	fmt.Fprintf(&out, "<project><groupId>g</groupId><artifactId>%s</artifactId><version>%s</version><dependencies>", artifact, version)
	for _, n := range strings.Split(needs, ",") {
		part := strings.Fields(n)
		if len(part) < 2 {
			continue
		}
		fmt.Fprintf(&out, "<dependency><groupId>g</groupId><artifactId>%s</artifactId><version>%s</version>", part[0], part[1])
		for _, more := range part[2:] {
			k, v, _ := strings.Cut(more, "=")
			if k == "without" {
				fmt.Fprintf(&out, "<exclusions><exclusion><groupId>g</groupId><artifactId>%s</artifactId></exclusion></exclusions>", v)
				continue
			}
			fmt.Fprintf(&out, "<%s>%s</%s>", k, v, k)
		}
		out.WriteString("</dependency>")
	}
	return out.String() + "</dependencies></project>"
}

// resolved lists a graph as "a 1, b 2".
func resolved(t *testing.T, tree *Tree, path string) (string, *Graph) {
	t.Helper()
	g, err := tree.Graph(context.Background(), path)
	if err != nil {
		t.Fatal(err)
	}
	var out []string
	for _, n := range g.Nodes[1:] {
		out = append(out, strings.TrimPrefix(n.Name, "g:")+" "+n.Version)
	}
	slices.Sort(out)
	return strings.Join(out, ", "), g
}

const dependency = `<dependency><groupId>g</groupId><artifactId>%s</artifactId>%s</dependency>`

func app(body string) string {
	return "= pom.xml\n<project><groupId>g</groupId><artifactId>app</artifactId><version>1</version>\n" + body + "\n</project>\n"
}

func need1(artifact, rest string) string { return fmt.Sprintf(dependency, artifact, rest) }

func TestWhatAProjectNeedsIsResolvedAsMavenDoes(t *testing.T) {
	for _, c := range []struct{ name, project, world, want string }{
		{"the nearest wins", "<dependencies>" + need1("a", "<version>1</version>") + need1("b", "<version>1</version>") + "</dependencies>",
			"a 1: c 1\nb 1: d 1\nd 1: c 2\nc 1:\nc 2:", "a 1, b 1, c 1, d 1"},
		{"of equally near ones the first wins", "<dependencies>" + need1("a", "<version>1</version>") + need1("b", "<version>1</version>") + "</dependencies>",
			"a 1: c 2\nb 1: c 1\nc 1:\nc 2:", "a 1, b 1, c 2"},
		{"tests and what is provided do not travel", "<dependencies>" + need1("a", "<version>1</version>") + "</dependencies>",
			"a 1: t 1 scope=test, p 1 scope=provided, o 1 optional=true, r 1 scope=runtime\nt 1:\np 1:\no 1:\nr 1:", "a 1, r 1"},
		{"exclusions", "<dependencies>" + need1("a", "<version>1</version><exclusions><exclusion><groupId>g</groupId><artifactId>*</artifactId></exclusion></exclusions>") + need1("b", "<version>1</version>") + "</dependencies>",
			"a 1: c 1\nb 1: d 1 without=e\nd 1: e 1\nc 1:\ne 1:", "a 1, b 1, d 1"},
		{"a managed version goes for what is brought along", "<dependencyManagement><dependencies>" + need1("c", "<version>3</version>") + "</dependencies></dependencyManagement><dependencies>" + need1("a", "<version>1</version>") + "</dependencies>",
			"a 1: c 1\nc 1:\nc 3: x 1\nx 1:", "a 1, c 3, x 1"},
		{"a managed scope, too", "<dependencyManagement><dependencies>" + need1("c", "<version>3</version><scope>test</scope>") + "</dependencies></dependencyManagement><dependencies>" + need1("a", "<version>1</version>") + "</dependencies>",
			"a 1: c 1\nc 3: x 1\nx 1:", "a 1"},
		{"managed exclusions, too", "<dependencyManagement><dependencies>" + need1("c", "<version>3</version><exclusions><exclusion><groupId>g</groupId><artifactId>x</artifactId></exclusion></exclusions>") + "</dependencies></dependencyManagement><dependencies>" + need1("a", "<version>1</version>") + "</dependencies>",
			"a 1: c 1\nc 3: x 1\nx 1:", "a 1, c 3"},
		{"but not for a version that the project writes itself", "<dependencyManagement><dependencies>" + need1("a", "<version>3</version>") + "</dependencies></dependencyManagement><dependencies>" + need1("a", "<version>1</version>") + "</dependencies>",
			"a 1:\na 3:", "a 1"},
		{"ranges", "<dependencies>" + need1("a", "<version>[1,2)</version>") + "</dependencies>", "a 1:\na 1.5:\na 2:", "a 1.5"},
		{"a range of which nothing is known", "<dependencies>" + need1("a", "<version>[5,6)</version>") + need1("b", "<version>[2]</version>") + "</dependencies>", "a 1:\nc 1:", "b 2"},
		{"properties", "<properties><v>${w}.0</v><w>1</w></properties><dependencies>" + need1("a", "<version>${v}</version>") + need1("${project.artifactId}-x", "<version>${project.version}</version>") + "</dependencies>", "a 1.0:\napp-x 1:", "a 1.0, app-x 1"},
		{"circles of needs end", "<dependencies>" + need1("a", "<version>1</version>") + "</dependencies>", "a 1: b 1\nb 1: a 2, app 1\na 2:", "a 1, b 1"},
		{"circles of properties stay open", "<properties><v>${w}</v><w>${v}</w></properties><dependencies>" + need1("a", "<version>${v}</version>") + "</dependencies>", "a 1:", ""},
	} {
		tree, _ := world(t, app(c.project)+"# \n"+c.world)
		if got, g := resolved(t, tree, "pom.xml"); got != c.want {
			t.Errorf("%s: %s, want %s (unknown %v)", c.name, got, c.want, g.Unknown)
		}
	}
}

func TestParentsAndBillsOfMaterialsSetVersions(t *testing.T) {
	tree, _ := world(t, `
= pom.xml
<project><groupId>g</groupId><artifactId>up</artifactId><version>1</version><packaging>pom</packaging><modules><module>m</module></modules>
<parent><groupId>g</groupId><artifactId>far</artifactId><version>9</version></parent>
<dependencyManagement><dependencies>`+need1("bom", "<version>1</version><type>pom</type><scope>import</scope>")+need1("a", "<version>${a.v}</version>")+`</dependencies></dependencyManagement>
</project>
= m/pom.xml
<project><parent><groupId>g</groupId><artifactId>up</artifactId><version>1</version></parent><artifactId>m</artifactId>
<dependencies>`+need1("a", "")+need1("b", "")+need1("f", "")+need1("u", "")+`</dependencies></project>
= other/pom.xml
<project><groupId>g</groupId><artifactId>other</artifactId><version>1</version></project>
# g:far:9
<project><groupId>g</groupId><artifactId>far</artifactId><version>9</version><properties><a.v>4</a.v></properties>
<dependencyManagement><dependencies>`+need1("f", "<version>5</version>")+need1("b", "<version>8</version>")+`</dependencies></dependencyManagement></project>
# g:bom:1
<project><groupId>g</groupId><artifactId>bom</artifactId><version>1</version><properties><b.v>7</b.v></properties>
<dependencyManagement><dependencies>`+need1("b", "<version>${b.v}</version>")+need1("k", "<version>6</version>")+`</dependencies></dependencyManagement></project>
# 
a 4: k 1
k 6:
b 8:
f 5:
`)
	got, g := resolved(t, tree, "m/pom.xml")
	if got != "a 4, b 8, f 5, k 6" {
		t.Errorf("%s; %v", got, g.Unknown)
	}
	if len(g.Unknown) != 1 || !strings.Contains(g.Unknown[0], "g:u") {
		t.Errorf("unknown: %v", g.Unknown)
	}
	a, b, k := g.Nodes[g.Find("g:a")], g.Nodes[g.Find("g:b")], g.Nodes[g.Find("g:k")]
	if s := a.Setting; !a.Direct || s.Path != "pom.xml" || s.Text.Value != "${a.v}" || !s.Managed || s.Import != nil {
		t.Errorf("a: %+v", s)
	}
	if path, _, ok := tree.Model("m/pom.xml").Property("a.v"); !ok || path != "" {
		t.Errorf("a.v is set in %q, %v", path, ok)
	}
	if b.Setting.Path != "" || b.Setting.Import != nil {
		t.Errorf("b: %+v", b.Setting)
	}
	if s := k.Setting; s == nil || s.Import == nil || s.Import.Name != "g:bom" || s.Import.Path != "pom.xml" || k.Asked != "1" {
		t.Errorf("k: %+v %+v", k, s)
	}
	if got := g.Chain(g.Find("g:k")); !slices.Equal(got, []string{"g:m 1 asks for g:a 4", "g:a 4 asks for g:k 1"}) {
		t.Errorf("%q", got)
	}
	if got := tree.Group("m/pom.xml"); !slices.Equal(got, []string{"pom.xml", "m/pom.xml"}) {
		t.Errorf("%v", got)
	}
	if got := tree.Group("other/pom.xml"); !slices.Equal(got, []string{"other/pom.xml"}) {
		t.Errorf("%v", got)
	}
	if next := tree.With(map[string][]byte{"m/pom.xml": []byte(strings.Replace(string(tree.Source("m/pom.xml")), need1("a", ""), need1("a", "<version>5</version>"), 1))}); next == nil {
		t.Error("no tree")
	} else if got, _ := resolved(t, next, "m/pom.xml"); got != "a 5, b 8, f 5" {
		t.Errorf("changed: %s", got)
	}
}

func TestScopesTellWhatIsShipped(t *testing.T) {
	tree, _ := world(t, app("<dependencies>"+need1("a", "<version>1</version>")+need1("t", "<version>1</version><scope>test</scope>")+need1("p", "<version>1</version><scope>provided</scope>")+"</dependencies>")+"# \na 1: x 1\nt 1: y 1, x 1\np 1:\nx 1:\ny 1:")
	_, g := resolved(t, tree, "pom.xml")
	for name, want := range map[string][2]bool{"a": {true, false}, "x": {true, false}, "t": {false, true}, "y": {false, true}, "p": {false, false}} {
		if n := g.Nodes[g.Find("g:"+name)]; n.Shipped != want[0] || n.Test != want[1] {
			t.Errorf("%s: shipped %v, test %v", name, n.Shipped, n.Test)
		}
	}
}

func TestAParentOutsideOfTheTreeOrOfTheWrongNameIsNotTaken(t *testing.T) {
	tree, _ := world(t, `
= m/pom.xml
<project><parent><groupId>g</groupId><artifactId>up</artifactId><version>1</version><relativePath>../../up</relativePath></parent><artifactId>m</artifactId></project>
= pom.xml
<project><groupId>evil</groupId><artifactId>up</artifactId><version>1</version></project>
= n/pom.xml
<project><parent><groupId>g</groupId><artifactId>up</artifactId><version>1</version></parent><artifactId>n</artifactId></project>
= o/pom.xml
<project><parent><groupId>g</groupId><artifactId>o</artifactId><version>1</version><relativePath>pom.xml</relativePath></parent><artifactId>o</artifactId></project>`)
	for _, p := range []string{"m/pom.xml", "n/pom.xml", "o/pom.xml"} {
		if got := tree.Model(p).Files(); !slices.Equal(got, []string{p}) {
			t.Errorf("%s: %v", p, got)
		}
		if _, g := resolved(t, tree, p); len(g.Unknown) != 1 {
			t.Errorf("%s: %v", p, g.Unknown)
		}
	}
}

func TestHostilePOMsEnd(t *testing.T) {
	var laughs strings.Builder
	laughs.WriteString("<properties><p0>xxxxxxxxxx</p0>")
	for i := 1; i < 60; i++ {
		fmt.Fprintf(&laughs, "<p%d>${p%d}${p%d}${p%d}</p%d>", i, i-1, i-1, i-1, i)
	}
	laughs.WriteString("</properties>")
	tree, _ := world(t, app(laughs.String()+"<dependencies>"+need1("a", "<version>${p59}</version>")+"</dependencies>"))
	if got, g := resolved(t, tree, "pom.xml"); got != "" || len(g.Unknown) != 1 {
		t.Errorf("%q, %v", got, g.Unknown)
	}
	// Bills of materials that import each other, and an endless repository.
	bom := "<dependencyManagement><dependencies>" + need1("bom2", "<version>1</version><type>pom</type><scope>import</scope>") + "</dependencies></dependencyManagement>"
	tree, _ = world(t, app(bom)+"# g:bom2:1\n<project><groupId>g</groupId><artifactId>bom2</artifactId><version>1</version>"+bom+"</project>")
	if got, _ := resolved(t, tree, "pom.xml"); got != "" {
		t.Error(got)
	}
	n := 0
	endless := NewTree(map[string][]byte{"pom.xml": []byte(pom("app", "1", "x0 1"))}, &Facts{POM: func(_, artifact, _ string) ([]byte, error) {
		n++
		return []byte(pom(artifact, "1", fmt.Sprintf("x%d 1", n))), nil
	}})
	if _, err := endless.Graph(context.Background(), "pom.xml"); !errors.Is(err, errNodes) {
		t.Errorf("%v after %d", err, n)
	}
}

func BenchmarkGraph(b *testing.B) {
	poms := make(map[string][]byte)
	for i := range 1000 {
		var needs []string
		for k := i + 1; k < min(i+6, 1000); k++ {
			needs = append(needs, fmt.Sprintf("x%d 1", k))
		}
		poms[fmt.Sprintf("x%d", i)] = []byte(pom(fmt.Sprintf("x%d", i), "1", strings.Join(needs, ",")))
	}
	tree := NewTree(map[string][]byte{"pom.xml": []byte(pom("app", "1", "x0 1"))}, &Facts{POM: func(_, artifact, _ string) ([]byte, error) { return poms[artifact], nil }})
	for b.Loop() {
		g, err := tree.With(nil).Graph(context.Background(), "pom.xml")
		if err != nil || len(g.Nodes) != 1001 {
			b.Fatal(len(g.Nodes), err)
		}
	}
}
