package app

import (
	"archive/zip"
	"bytes"
	"context"
	"fmt"
	"io/fs"
	"os"
	"os/exec"
	"path"
	"path/filepath"
	"regexp"
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/ossay-dev/ossay/internal/inspect/registry/mavenrepo"
	"github.com/ossay-dev/ossay/internal/judge/remedy/mavengraph"
)

// debianRepository is where Debian keeps the plugins of Maven.
const debianRepository = "/usr/share/maven-repo"

// noJar is an archive without entries.
func noJar(t testing.TB) string {
	var b bytes.Buffer
	if err := zip.NewWriter(&b).Close(); err != nil {
		t.Fatal(err)
	}
	return b.String()
}

// mavenClient makes the local repository of a world one in which the plugin that
// prints trees runs without the network, and returns the goal. It skips where
// Maven or the plugin is missing.
func (w *world) mavenClient(t *testing.T) (goal string) {
	t.Helper()
	if _, err := exec.LookPath("mvn"); err != nil {
		t.Skip("mvn is not installed")
	}
	const plugin = "org/apache/maven/plugins/maven-dependency-plugin"
	jars, err := filepath.Glob(filepath.Join(debianRepository, plugin, "3.*", "*.jar"))
	if err != nil || len(jars) == 0 {
		t.Skip("the dependency plugin of Maven is not installed")
	}
	entries, err := os.ReadDir(debianRepository)
	if err != nil {
		t.Skip(err)
	}
	// What the plugin names and never uses is missing on Debian at times.
	const junit = "home/.m2/repository/junit/junit/4.x/junit-4.x."
	w.put(map[string]string{
		junit + "pom": "<project><modelVersion>4.0.0</modelVersion><groupId>junit</groupId><artifactId>junit</artifactId><version>4.x</version></project>",
		junit + "jar": noJar(t),
	})
	for _, e := range entries {
		if e.Name() != "g" && e.Name() != "junit" {
			w.link(filepath.Join(debianRepository, e.Name()), "home/.m2/repository/"+e.Name())
		}
	}
	return "org.apache.maven.plugins:maven-dependency-plugin:" + filepath.Base(filepath.Dir(jars[0])) + ":tree"
}

// mavensTree returns what Maven resolves, as "PROJECT NAME VERSION", sorted.
func (w *world) mavensTree(t *testing.T, goal string) []string {
	t.Helper()
	ctx, cancel := context.WithTimeout(t.Context(), 3*time.Minute)
	defer cancel()
	cmd := exec.CommandContext(ctx, "mvn", "-o", "-B", "-Dmaven.repo.local="+w.at("home/.m2/repository"), goal)
	cmd.Dir, cmd.Env = w.at("app"), append(os.Environ(), "HOME="+w.at("home"))
	out, err := cmd.CombinedOutput()
	if err != nil {
		if bytes.Contains(out, []byte("PluginResolutionException")) {
			t.Skipf("the plugin does not run without the network here: %v", err)
		}
		t.Fatalf("%v\n%s", err, out)
	}
	head := regexp.MustCompile(`tree .*@ (\S+) ---`)
	node := regexp.MustCompile(`- (g:[a-z]+):(?:jar|pom):([^: ]+):[a-z]+`)
	project := ""
	var list []string
	for l := range strings.Lines(string(out)) {
		if m := head.FindStringSubmatch(l); m != nil {
			project = m[1]
		} else if m := node.FindStringSubmatch(l); m != nil {
			list = append(list, strings.Join([]string{project, m[1], m[2]}, " "))
		}
	}
	slices.Sort(list)
	return list
}

// resolvedTree returns what is resolved here, in the same form.
func (w *world) resolvedTree(t *testing.T) []string {
	t.Helper()
	files := make(map[string][]byte)
	for _, name := range []string{"pom.xml", "one/pom.xml", "two/pom.xml"} {
		files[name] = []byte(w.text("app/" + name))
	}
	src := &mavenrepo.Source{Dirs: []fs.FS{dirFS(w.at("home/.m2/repository"))}}
	tree := mavengraph.NewTree(files, &mavengraph.Facts{POM: src.POM, Versions: src.Versions})
	var list []string
	for _, name := range tree.Paths() {
		g, err := tree.Graph(context.Background(), name)
		if err != nil {
			t.Fatal(err)
		}
		project := "up"
		if dir := path.Dir(name); dir != "." {
			project = dir
		}
		for _, n := range g.Nodes[1:] {
			list = append(list, strings.Join([]string{project, n.Name, n.Version}, " "))
		}
	}
	slices.Sort(list)
	return list
}

// aModule writes the POM of a module of g:up:1; body is XML with needs as
// [NAME@VERSION] and [NAME].
func aModule(name, body string) string {
	return "<project>\n  <modelVersion>4.0.0</modelVersion>\n  <parent><groupId>g</groupId><artifactId>up</artifactId><version>1</version></parent>\n  <artifactId>" + name + "</artifactId>\n" + needing(body) + "</project>\n"
}

// aRoot writes the POM g:up:1 over modules.
func aRoot(body string, modules ...string) string {
	return "<project>\n  <modelVersion>4.0.0</modelVersion>\n  <groupId>g</groupId>\n  <artifactId>up</artifactId>\n  <version>1</version>\n  <packaging>pom</packaging>\n  <modules><module>" +
		strings.Join(modules, "</module><module>") + "</module></modules>\n" + needing(body) + "</project>\n"
}

// needing expands [NAME@VERSION MORE] to dependencies.
func needing(body string) string {
	need := regexp.MustCompile(`\[([a-z]+)(?:@([^\] ]+))?(?: ([^\]]+))?\]`)
	return need.ReplaceAllStringFunc(body, func(s string) string {
		m := need.FindStringSubmatch(s)
		version := ""
		if m[2] != "" {
			version = "<version>" + m[2] + "</version>"
		}
		return "    <dependency><groupId>g</groupId><artifactId>" + m[1] + "</artifactId>" + version + m[3] + "</dependency>\n"
	})
}

// TestMavenResolvesTheSameBeforeAndAfterAFix compares with Maven itself, for
// projects of several modules.
func TestMavenResolvesTheSameBeforeAndAfterAFix(t *testing.T) {
	if testing.Short() {
		t.Skip("it runs Maven, which takes seconds")
	}
	far := []string{
		"deep 1.0", "deep 1.1", "deep 2.0", "mid 1.0 deep@1.0", "mid 1.1 deep@1.0", "lib 1.0 weak@1.0", "lib 1.1 weak@1.5", "weak 1.0", "weak 1.5",
		"top 1.0 mid@1.0 lib@1.0", "two 1.0 deep@1.1",
	}
	for name, app := range map[string]map[string]string{
		"a property of the parent": {
			"app/pom.xml":     aRoot("  <properties><lib.version>1.0</lib.version></properties>\n", "one", "two"),
			"app/one/pom.xml": aModule("one", "  <dependencies>\n[lib@${lib.version}][mid@1.0]  </dependencies>\n"),
			"app/two/pom.xml": aModule("two", "  <dependencies>\n[mid@1.1 <scope>test</scope>][deep@1.0]  </dependencies>\n"),
		},
		"a module that needs another, and an exclusion": {
			"app/pom.xml":     aRoot("", "one", "two"),
			"app/one/pom.xml": aModule("one", "  <dependencies>\n[top@1.0 <exclusions><exclusion><groupId>g</groupId><artifactId>lib</artifactId></exclusion></exclusions>]  </dependencies>\n"),
			"app/two/pom.xml": aModule("two", "  <dependencies>\n[one@1][lib@1.0 <optional>true</optional>]  </dependencies>\n"),
		},
		"managed and imported versions": {
			"app/pom.xml":     aRoot("  <dependencyManagement>\n  <dependencies>\n[bill@1.0 <type>pom</type><scope>import</scope>][weak@1.0]  </dependencies>\n  </dependencyManagement>\n", "one", "two"),
			"app/one/pom.xml": aModule("one", "  <dependencies>\n[mid][lib@1.1]  </dependencies>\n"),
			"app/two/pom.xml": aModule("two", "  <dependencies>\n[top@1.0][weak <scope>provided</scope>]  </dependencies>\n"),
		},
	} {
		t.Run(name, func(t *testing.T) {
			w := mavenWorld(t, app)
			goal := w.mavenClient(t)
			for _, f := range far {
				l := strings.Fields(f)
				at := "home/.m2/repository/"
				w.put(map[string]string{at + inRepository(l[0], l[1], "pom"): aPOM(l[0], l[1], "", l[2:]...), at + inRepository(l[0], l[1], "jar"): noJar(t)})
			}
			bill := "<packaging>pom</packaging><dependencyManagement><dependencies>" + needing("[mid@1.0][deep@1.0]") + "</dependencies></dependencyManagement>"
			w.put(map[string]string{"home/.m2/repository/" + inRepository("bill", "1.0", "pom"): aPOM("bill", "1.0", bill)})
			w.mavenAdvisories("CVE-2026-1 g:deep 1.1", "CVE-2026-2 g:weak 1.5")
			before := w.mavensTree(t, goal)
			if here := w.resolvedTree(t); !slices.Equal(here, before) || len(before) < 4 {
				t.Errorf("before:\nMaven %q\nhere  %q", before, here)
			}
			res := w.fixes(func(r *FixRequest) { r.Apply = true })
			after := w.mavensTree(t, goal)
			if here := w.resolvedTree(t); !slices.Equal(here, after) {
				t.Errorf("after:\nMaven %q\nhere  %q", after, here)
			}
			if len(claimed(res)) < 2 {
				t.Errorf("claimed only %v: %+v", claimed(res), res.Projects)
			}
			for _, c := range claimed(res) {
				gone, _, _ := strings.Cut(c, ">")
				if !slices.ContainsFunc(before, func(l string) bool { return strings.HasSuffix(l, " "+gone) }) {
					t.Errorf("%s is claimed, which Maven never resolved: %q", c, before)
				}
				if slices.ContainsFunc(after, func(l string) bool { return strings.HasSuffix(l, " "+gone) }) {
					t.Errorf("%s is claimed, and Maven still resolves it: %q\n%s", c, after, fmt.Sprint(res.Written))
				}
			}
		})
	}
}
