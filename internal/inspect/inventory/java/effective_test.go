package java

import (
	"fmt"
	"strings"
	"testing"
)

// pomOf writes a small POM.
func pomOf(coordinates, rest string) string {
	g, a, v := cut3(coordinates)
	text := "<project>\n"
	for _, e := range [][2]string{{"groupId", g}, {"artifactId", a}, {"version", v}} {
		if e[1] != "" {
			text += "<" + e[0] + ">" + e[1] + "</" + e[0] + ">"
		}
	}
	return text + "\n" + rest + "\n</project>"
}

func cut3(coordinates string) (g, a, v string) {
	part := strings.SplitN(coordinates+"::", ":", 4)
	return part[0], part[1], part[2]
}

// parentOf writes a parent element.
func parentText(coordinates, relativePath string) string {
	g, a, v := cut3(coordinates)
	return "<parent><groupId>" + g + "</groupId><artifactId>" + a + "</artifactId><version>" + v + "</version>" + relativePath + "</parent>\n"
}

// needsText writes dependencies: "g:a:v", with more elements after a space.
func needsText(deps ...string) string {
	var text strings.Builder
	text.WriteString("<dependencies>\n")
	for _, d := range deps {
		coordinates, more, _ := strings.Cut(d, " ")
		g, a, v := cut3(coordinates)
		text.WriteString("<dependency><groupId>" + g + "</groupId><artifactId>" + a + "</artifactId>")
		if v != "" {
			text.WriteString("<version>" + v + "</version>")
		}
		text.WriteString(more + "</dependency>\n")
	}
	return text.String() + "</dependencies>"
}

func managedText(deps ...string) string {
	return "<dependencyManagement>" + needsText(deps...) + "</dependencyManagement>"
}

const importText = " <type>pom</type><scope>import</scope>"

// needs returns what the POM at p needs, "name version-or-requirement scope".
func needs(t *testing.T, files map[string]string, p string) string {
	t.Helper()
	l := list(t, files, p)
	if l == nil {
		return "nothing"
	}
	var out []string
	for _, e := range l.Out(0) {
		n := &l.Nodes[e.To]
		text := n.Name + " " + n.Version + n.Requirement
		if n.Project {
			text += " project"
		}
		out = append(out, text+" "+e.Scope.String())
	}
	return strings.Join(out, "\n")
}

func TestEffectiveModel(t *testing.T) {
	for _, tt := range []struct {
		name  string
		files map[string]string // the one at "pom.xml" counts, or else at "m/pom.xml"
		want  string
		note  string // part of the notes
	}{
		{
			name:  "a property gives the version",
			files: map[string]string{"pom.xml": pomOf("g:p:1", "<properties><v>2.14.1</v></properties>"+needsText("o:log:${v}"))},
			want:  "o:log 2.14.1 prod",
		},
		{
			name: "properties inside properties, and fields of the project",
			files: map[string]string{"pom.xml": pomOf("g:p:1.${b}", "<properties><a>${b}.${b}</a><b>7</b></properties>"+
				needsText("${project.groupId}:x:${a}", "${groupId}:y:${project.version}", "g:z:${pom.version}-${version}"))},
			want: "g:x 7.7 prod\ng:y 1.7 prod\ng:z 1.7-1.7 prod",
		},
		{
			name: "a child's property changes what the parent says",
			files: map[string]string{
				"pom.xml":   pomOf("g:p:1", "<properties><v>1</v></properties>"+managedText("o:a:${v}")+needsText("o:b:${v}")),
				"m/pom.xml": pomOf(":m", parentText("g:p:1", "")+"<properties><v>2</v></properties>"+needsText("o:a")),
			},
			want: "o:a 2 prod\no:b 2 prod",
		},
		{
			name: "revision in the version of parent and child",
			files: map[string]string{
				"pom.xml":   pomOf("g:p:${revision}", "<properties><revision>3</revision></properties>"),
				"m/pom.xml": pomOf(":m", parentText("g:p:${revision}", "")+needsText("g:n:${project.version}", "g:o:${project.parent.version}")),
			},
			want: "g:n 3 prod\ng:o 3 prod",
		},
		{
			name: "relativePath names a folder",
			files: map[string]string{
				"parent/pom.xml": pomOf("g:p:1", managedText("o:a:1")),
				"m/pom.xml":      pomOf(":m", parentText("g:p:1", "<relativePath>../parent</relativePath>")+needsText("o:a")),
			},
			want: "o:a 1 prod",
		},
		{
			name: "another POM at relativePath is not the parent, but one by coordinates is",
			files: map[string]string{
				"pom.xml":         pomOf("g:other:1", managedText("o:a:9")),
				"x/p/pom.xml":     pomOf("g:p:1", managedText("o:a:1")),
				"m/pom.xml":       pomOf(":m", parentText("g:p:1", "")+needsText("o:a")),
				"r/g/p/1/p-1.pom": pomOf("g:p:1", managedText("o:a:5")),
			},
			want: "o:a 1 prod",
		},
		{
			name: "an empty relativePath leads to coordinates at once",
			files: map[string]string{
				"pom.xml":         pomOf("g:p:2", managedText("o:a:9")),
				"r/g/p/1/p-1.pom": pomOf("g:p:1", managedText("o:a:5")),
				"m/pom.xml":       pomOf(":m", parentText("g:p:1", "<relativePath/>")+needsText("o:a")),
			},
			want: "o:a 5 prod",
		},
		{
			name:  "a parent outside of the target is said, and what it leaves open",
			files: map[string]string{"m/pom.xml": pomOf(":m", parentText("o:boot:2", "")+needsText("o:a", "o:b:1", "o:c:${x}"))},
			want:  "o:a  prod\no:b 1 prod\no:c ${x} prod",
			note: "parent o:boot:2 is outside of the target\n" +
				`the version of o:c stays open: property "x" is not defined in the target; not in the target: parent o:boot:2` + "\n" +
				"no version in the target for o:a; not in the target: parent o:boot:2\n",
		},
		{
			name:  "no version anywhere",
			files: map[string]string{"pom.xml": pomOf("g:p:1", needsText("o:a", "o:b", "o:c", "o:d", "o:e", "o:f", "o:g"))},
			want:  "o:a  prod\no:b  prod\no:c  prod\no:d  prod\no:e  prod\no:f  prod\no:g  prod",
			note:  "no version, and nothing manages one, for o:a, o:b, o:c, o:d, o:e and 2 more\n",
		},
		{
			name: "management gives version and scope, but not optional",
			files: map[string]string{"pom.xml": pomOf("g:p:1", managedText("o:a:1 <scope>test</scope><optional>true</optional>", "o:b:2 <optional>true</optional>")+
				needsText("o:a", "o:b", "o:a:3 <classifier>x</classifier>"))},
			want: "o:a 1 dev\no:b 2 prod\no:a 3 prod",
		},
		{
			name: "type and classifier tell managed entries apart",
			files: map[string]string{"pom.xml": pomOf("g:p:1", managedText("o:a:1", "o:a:2 <type>test-jar</type>", "o:a:3 <classifier>linux</classifier>")+
				needsText("o:a", "o:a <type>test-jar</type>", "o:a <classifier>linux</classifier>", "o:a <type>war</type>"))},
			want: "o:a 1 prod\no:a 2 prod\no:a 3 prod\no:a  prod",
			note: "no version, and nothing manages one, for o:a\n",
		},
		{
			name:  "a version of its own wins over management",
			files: map[string]string{"pom.xml": pomOf("g:p:1", managedText("o:a:1")+needsText("o:a:2"))},
			want:  "o:a 2 prod",
		},
		{
			name:  "a range is a requirement, a hard version is a version",
			files: map[string]string{"pom.xml": pomOf("g:p:1", needsText("o:a:[1,2)", "o:b:[1.5]", "o:c:LATEST"))},
			want:  "o:a [1,2) prod\no:b 1.5 prod\no:c LATEST prod",
		},
		{
			name: "bills of materials: own entries first, then the first import, with its parents",
			files: map[string]string{
				"pom.xml": pomOf("g:p:1", "<properties><b>1</b></properties>"+
					managedText("o:bom1:${b}"+importText, "o:bom2:2"+importText, "o:own:9")+
					needsText("o:own", "o:one", "o:both", "o:two", "o:deep")),
				"b/one/pom.xml": pomOf("o:bom1:1", parentText("o:base:1", "<relativePath>..</relativePath>")+
					"<properties><v>1.1</v></properties>"+managedText("o:own:1", "o:one:${v}", "o:both:1")),
				"b/pom.xml":             pomOf("o:base:1", "<properties><v>0</v></properties>"+managedText("o:deep:${v}")),
				"r/o/bom2/2/bom2-2.pom": pomOf("o:bom2:2", managedText("o:both:2", "o:two:${project.version}")),
			},
			want: "o:own 9 prod\no:one 1.1 prod\no:both 1 prod\no:two 2 prod\no:deep 1.1 prod",
		},
		{
			name:  "a bill of materials outside of the target",
			files: map[string]string{"pom.xml": pomOf("g:p:1", managedText("o:bom:1"+importText)+needsText("o:a"))},
			want:  "o:a  prod",
			note: "bill of materials o:bom:1 is outside of the target\n" +
				"no version in the target for o:a; not in the target: bill of materials o:bom:1\n",
		},
		{
			name: "bills of materials that import one another",
			files: map[string]string{
				"pom.xml":   pomOf("g:p:1", managedText("o:x:1"+importText)+needsText("o:a", "o:b")),
				"x/pom.xml": pomOf("o:x:1", managedText("o:y:1"+importText)),
				"y/pom.xml": pomOf("o:y:1", managedText("o:x:1"+importText, "o:a:5")),
			},
			want: "o:a 5 prod\no:b  prod",
			note: "no version, and nothing manages one, for o:b\n",
		},
		{
			name: "what a project inherits stands at its parent element",
			files: map[string]string{
				"pom.xml":   pomOf("g:p:1", needsText("o:a:1", "o:b:1")),
				"m/pom.xml": pomOf(":m", parentText("g:p:1", "")+needsText("o:a:2")),
			},
			want: "o:a 2 prod\no:b 1 prod",
		},
		{
			name: "modules of the tree are projects, other versions of them are not",
			files: map[string]string{
				"pom.xml":   pomOf("g:p:1", "<modules><module>m</module><module>n/pom.xml</module><module>gone</module></modules>"+needsText("g:m:1", "g:n:0.9", "g:p:1 <type>test-jar</type>")),
				"m/pom.xml": pomOf(":m", parentText("g:p:1", "")),
				"n/pom.xml": pomOf("g:n:1", ""),
			},
			want: "g:m 1 project prod\ng:n 0.9 prod",
			note: "module gone is not in the target\n",
		},
		{
			name: "a profile that is active by default counts and wins",
			files: map[string]string{"pom.xml": pomOf("g:p:1", "<properties><v>1</v></properties>"+managedText("o:a:1", "${project.groupId}:b:1")+needsText("o:a", "g:b", "o:c:${v}", "o:d:1")+
				"<profiles><profile><id>x</id><activation><activeByDefault>true</activeByDefault></activation><properties><v>2</v></properties>"+
				managedText("o:a:2", "${project.groupId}:b:2")+needsText("o:d:2")+"</profile></profiles>")},
			want: "o:a 2 prod\ng:b 2 prod\no:c 2 prod\no:d 2 prod",
		},
		{
			name:  "a system dependency is a file",
			files: map[string]string{"pom.xml": pomOf("g:p:1", needsText("o:a:1 <scope>system</scope><systemPath>${basedir}/a.jar</systemPath>"))},
			want:  "o:a 1 prod",
		},
		{
			name:  "names that stay open are no components",
			files: map[string]string{"pom.xml": pomOf("g:p:1", needsText("${x}:a:1", "o:a/b:1", "::1"))},
			note: `dependency ${x}:a:1 stays open: property "x" is not defined in the target` + "\n" +
				"dependency o:a/b:1 stays open: no group and artifact can be read\n" +
				"dependency 1 stays open: no group and artifact can be read\n",
		},
	} {
		t.Run(tt.name, func(t *testing.T) {
			p := "m/pom.xml"
			if tt.files[p] == "" || strings.Contains(tt.files["pom.xml"], "<module") {
				p = "pom.xml"
			}
			if got := needs(t, tt.files, p); got != tt.want {
				t.Errorf("needs\n%s\nwant\n%s", got, tt.want)
			}
			if got := notes(list(t, tt.files, p)); got != tt.note {
				t.Errorf("notes\n%s\nwant\n%s", got, tt.note)
			}
		})
	}
}

func TestPropertiesEnd(t *testing.T) {
	bomb := "<p0>xxxxxxxx</p0>"
	for i := 1; i < 40; i++ {
		bomb += fmt.Sprintf("<p%d>${p%d}${p%d}${p%d}</p%d>", i, i-1, i-1, i-1, i)
	}
	chain := ""
	for i := 0; i < 500; i++ {
		chain += fmt.Sprintf("<p%d>${p%d}</p%d>", i, i+1, i)
	}
	for _, tt := range []struct{ name, properties, version, want string }{
		{"a bomb ends at the budget", bomb, "${p25}", "over budget: expansion over 1048576"},
		{"a small one does not", bomb, "${p2}-1", ""},
		{"a circle", "<a>${b}</a><b>${a}</b>", "${a}", `property "a" refers to itself`},
		{"a property of itself", "<a>${a}</a>", "${a}", `property "a" refers to itself`},
		{"a long chain", chain, "${p0}", "properties nest deeper than 32"},
		{"a version that is the project's own", "", "${project.version}", `property "project.version" refers to itself`},
		{"an expression in an expression", "<a>b</a>", "${${a}}", "property \"${a\" is not defined in the target"},
		{"no end", "", "${a", "-"},
	} {
		t.Run(tt.name, func(t *testing.T) {
			version := "1"
			if strings.Contains(tt.version, "project.version") {
				version = "${project.version}"
			}
			files := map[string]string{"pom.xml": pomOf("g:p:"+version, "<properties>"+tt.properties+"</properties>"+needsText("o:a:"+tt.version))}
			got := notes(list(t, files, "pom.xml"))
			want := "the version of o:a stays open: " + tt.want + "\n"
			if tt.want == "" || tt.want == "-" {
				want = ""
			}
			if got != want {
				t.Errorf("notes %q, want %q", got, want)
			}
		})
	}
}

func TestParentsEnd(t *testing.T) {
	t.Run("in a circle", func(t *testing.T) {
		files := map[string]string{
			"a/pom.xml": pomOf(":a", parentText("g:b:1", "<relativePath>../b</relativePath>")+needsText("o:x:1")),
			"b/pom.xml": pomOf(":b", parentText("g:a:1", "<relativePath>../a</relativePath>")+needsText("o:y:1")),
		}
		files["a/pom.xml"] = strings.Replace(files["a/pom.xml"], "<project>", "<project><groupId>g</groupId><version>1</version>", 1)
		files["b/pom.xml"] = strings.Replace(files["b/pom.xml"], "<project>", "<project><groupId>g</groupId><version>1</version>", 1)
		if got := needs(t, files, "a/pom.xml"); got != "o:x 1 prod\no:y 1 prod" {
			t.Errorf("needs %q", got)
		}
		if got := notes(list(t, files, "a/pom.xml")); got != "the parents lead in a circle or over more than 32 POMs\n" {
			t.Errorf("notes %q", got)
		}
	})
	t.Run("in itself", func(t *testing.T) {
		files := map[string]string{"pom.xml": pomOf("g:a:1", parentText("g:a:1", "<relativePath>pom.xml</relativePath>"))}
		if got := notes(list(t, files, "pom.xml")); got != "parent g:a:1 is outside of the target\n" {
			t.Errorf("notes %q", got)
		}
	})
	t.Run("after many", func(t *testing.T) {
		files := make(map[string]string)
		dir := ""
		for i := range 50 {
			parent := ""
			if i > 0 {
				parent = parentText(fmt.Sprintf("g:p%d:1", i-1), "")
			}
			files[dir+"pom.xml"] = pomOf(fmt.Sprintf("g:p%d:1", i), parent+needsText(fmt.Sprintf("o:d%d:1", i)))
			dir += "m/"
		}
		if got := len(strings.Split(needs(t, files, strings.Repeat("m/", 20)+"pom.xml"), "\n")); got != 21 {
			t.Errorf("%d needs of 20 ancestors and itself", got)
		}
		last := strings.Repeat("m/", 49) + "pom.xml"
		if got := len(strings.Split(needs(t, files, last), "\n")); got != maxParents {
			t.Errorf("%d needs, want those of %d POMs", got, maxParents)
		}
	})
	t.Run("in versions that each need the next", func(t *testing.T) {
		files := make(map[string]string)
		for i := range 200 {
			files[fmt.Sprintf("m%d/pom.xml", i)] = pomOf(fmt.Sprintf("g:p:${v%d}", i),
				parentText(fmt.Sprintf("g:p:%d", i+1), fmt.Sprintf("<relativePath>../m%d</relativePath>", i+1))+"<properties><v>${w}</v></properties>")
		}
		if l := list(t, files, "m0/pom.xml"); l == nil || len(l.Notes) == 0 {
			t.Errorf("%+v", l)
		}
	})
}

func TestPluginsAreForDevelopment(t *testing.T) {
	files := map[string]string{
		"pom.xml": pomOf("g:p:1", "<properties><v>3</v></properties><build><pluginManagement><plugins>"+
			"<plugin><artifactId>a</artifactId><version>${v}</version></plugin></plugins></pluginManagement></build>"),
		"m/pom.xml": pomOf(":m", parentText("g:p:1", "")+"<build><plugins>"+
			"<plugin><artifactId>a</artifactId><dependencies><dependency><groupId>o</groupId><artifactId>x</artifactId><version>1</version></dependency></dependencies></plugin>\n"+
			"<plugin><groupId>o</groupId><artifactId>b</artifactId></plugin>\n<plugin><artifactId>${c}</artifactId></plugin>"+
			"</plugins><extensions><extension><groupId>o</groupId><artifactId>e</artifactId><version>2</version></extension></extensions></build>"+
			"<reporting><plugins><plugin><artifactId>a</artifactId></plugin></plugins></reporting>"),
	}
	joined(t, map[string]string{"m/pom.xml": files["m/pom.xml"], "pom.xml": files["pom.xml"]}, `
== m/pom.xml
node g:m 1 ecosystem=Maven project @2:13 "m"
node org.apache.maven.plugins:a 3 ecosystem=Maven direct dev @4:37 "a"
node o:x 1 ecosystem=Maven dev @4:109 "x"
node o:b  ecosystem=Maven direct dev @5:41 "b"
node o:e 2 ecosystem=Maven direct dev @6:112 "e"
edge g:m 1 -> org.apache.maven.plugins:a 3 dev
edge g:m 1 -> o:b dev
edge g:m 1 -> o:e 2 dev
edge org.apache.maven.plugins:a 3 -> o:x 1 dev
asks org.apache.maven.plugins:a  (plugins) dev @4
asks o:x 1 (plugin dependencies) extra=of=org.apache.maven.plugins:a dev @4
asks o:b  (plugins) dev @5
asks org.apache.maven.plugins:${c}  (plugins) dev @6
asks o:e 2 (extensions) dev @6
asks org.apache.maven.plugins:a  (reporting) dev @6
note plugin org.apache.maven.plugins:${c} stays open: property "c" is not defined in the target @6
note build plugins without a version here, which Maven or a parent chooses: 1 @5
== pom.xml
node g:p 1 ecosystem=Maven project @2:33 "p"
asks org.apache.maven.plugins:a ${v} (pluginManagement) dev @3
`)
}

func TestInheritedDependenciesStandAtTheParentElement(t *testing.T) {
	joined(t, map[string]string{
		"pom.xml":   pomOf("g:p:1", needsText("o:a:1")),
		"m/pom.xml": pomOf(":m", parentText("g:p:1", "")),
	}, `
== m/pom.xml
node g:m 1 ecosystem=Maven project @2:13 "m"
node o:a 1 ecosystem=Maven direct @3:41 "p"
edge g:m 1 -> o:a 1
== pom.xml
node g:p 1 ecosystem=Maven project @2:33 "p"
node o:a 1 ecosystem=Maven direct @4:45 "a"
edge g:p 1 -> o:a 1
asks o:a 1 (dependencies) @4
`)
}

func TestNotesOfOnePomAreBounded(t *testing.T) {
	var deps []string
	for i := range 500 {
		deps = append(deps, fmt.Sprintf("o:a%d:${v%d}", i, i))
	}
	l := list(t, map[string]string{"pom.xml": pomOf("g:p:1", needsText(deps...))}, "pom.xml")
	if len(l.Notes) != maxJoinNotes+1 || l.Notes[maxJoinNotes].Text != "more notes of this kind are left out" {
		t.Errorf("%d notes, the last is %q", len(l.Notes), l.Notes[len(l.Notes)-1].Text)
	}
	if len(l.Out(0)) != 500 {
		t.Errorf("%d needs", len(l.Out(0)))
	}
}

func TestPackagesAreListedOnceWithTheirStrongestScope(t *testing.T) {
	files := map[string]string{"pom.xml": pomOf("g:p:1", needsText("o:a:1 <scope>test</scope>", "o:a:1 <type>test-jar</type>"))}
	if got := needs(t, files, "pom.xml"); got != "o:a 1 prod" {
		t.Errorf("needs %q", got)
	}
}
