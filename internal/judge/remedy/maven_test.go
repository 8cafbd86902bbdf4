package remedy

import (
	"context"
	"errors"
	"fmt"
	"regexp"
	"slices"
	"strings"
	"testing"

	"github.com/ossay-dev/ossay/internal/judge/remedy/mavengraph"
)

// mavenCase builds the tree and the repository of a case: "art NAME VERSION
// [NEED…]" is an artifact of the group g, "far NAME VERSION XML" one with more in
// its POM, "pom PATH XML" the project g:app:1, "module PATH XML" one of which
// that is the parent, "plain PATH NAME VERSION XML" another. NEED@VERSION in XML
// is a dependency, NEED@VERSION:import a bill of materials, NEED::test for tests.
func mavenCase(c *recorded) (map[string][]byte, *mavengraph.Facts) {
	files, poms, versions := make(map[string][]byte), make(map[string]string), make(map[string][]string)
	need := regexp.MustCompile(`(^| )([a-z]+)(@[^ :]+)?(::?[a-z]+)?( |$)`)
	body := func(words []string) string {
		text := strings.Join(words, "  ")
		return need.ReplaceAllStringFunc(text, func(s string) string {
			part := need.FindStringSubmatch(s)
			out := "<dependency><groupId>g</groupId><artifactId>" + part[2] + "</artifactId>"
			if part[3] != "" {
				out += "<version>" + part[3][1:] + "</version>"
			}
			switch scope := strings.Trim(part[4], ":"); scope {
			case "":
			case "import":
				out += "<type>pom</type><scope>import</scope>"
			default:
				out += "<scope>" + scope + "</scope>"
			}
			return " " + out + "</dependency> "
		})
	}
	self := func(name, version string) string {
		return "<groupId>g</groupId><artifactId>" + name + "</artifactId><version>" + version + "</version>"
	}
	for _, l := range c.lines {
		switch l[0] {
		case "art", "far":
			text := self(l[1], l[2])
			if l[0] == "far" {
				text += body(l[3:])
			} else {
				text += "<dependencies>" + body(l[3:]) + "</dependencies>"
			}
			poms[l[1]+":"+l[2]] = "<project>" + text + "</project>"
			versions[l[1]] = append(versions[l[1]], l[2])
		case "pom":
			files[l[1]] = []byte("<project>" + self("app", "1") + body(l[2:]) + "</project>")
		case "module":
			files[l[1]] = []byte("<project><parent>" + self("app", "1") + "</parent><artifactId>" + strings.Split(l[1], "/")[0] + "</artifactId>" + body(l[2:]) + "</project>")
		case "plain":
			files[l[1]] = []byte("<project>" + self(l[2], l[3]) + body(l[4:]) + "</project>")
		}
	}
	return files, &mavengraph.Facts{
		POM: func(group, artifact, version string) ([]byte, error) {
			if src, ok := poms[artifact+":"+version]; ok && group == "g" {
				return []byte(src), nil
			}
			return nil, errors.New("not there")
		},
		Versions: func(group, artifact string) []string { return versions[artifact] },
	}
}

// mavenTargets lists what the graphs of a tree hold that is weak.
func mavenTargets(t testing.TB, tree *mavengraph.Tree, verdicts Verdicts) map[string][]Target {
	t.Helper()
	out := make(map[string][]Target)
	for _, path := range tree.Paths() {
		g, err := tree.Graph(context.Background(), path)
		if err != nil {
			t.Fatal(err)
		}
		for _, n := range g.Nodes[1:] {
			if ws := verdicts(mavenEcosystem, n.Name, n.Version); len(ws) > 0 {
				out[path] = append(out[path], Target{Name: n.Name, Version: n.Version, Weaknesses: ws})
			}
		}
	}
	return out
}

func TestRecordedProjectsOfMavenArePlannedAsExpected(t *testing.T) {
	space := regexp.MustCompile(`\s+`)
	for _, c := range cases(t, "maven.txtar") {
		files, facts := mavenCase(&c)
		tree := mavengraph.NewTree(files, facts)
		verdicts := c.verdicts(t, mavenEcosystem)
		targets := mavenTargets(t, tree, verdicts)
		plan, err := Maven(context.Background(), tree, tree.Group(tree.Paths()[0]), targets, facts, verdicts, c.options())
		if err != nil {
			t.Errorf("%s: %v", c.name, err)
			continue
		}
		if got := told(plan.Steps, plan.Blocked); !slices.Equal(got, c.want) {
			t.Errorf("%s:\ngot\n  %s\nwant\n  %s", c.name, strings.Join(got, "\n  "), strings.Join(c.want, "\n  "))
		}
		for _, l := range c.lines {
			if l[0] == "hold" && !strings.Contains(space.ReplaceAllString(string(plan.Files[l[1]]), " "), strings.Join(l[2:], " ")) {
				t.Errorf("%s: %s is %s", c.name, l[1], plan.Files[l[1]])
			}
		}
		provedMaven(t, c.name, tree.With(plan.Files), plan, verdicts)
	}
}

// provedMaven resolves the changed files anew and looks for what was claimed.
func provedMaven(t testing.TB, name string, after *mavengraph.Tree, plan *MavenPlan, verdicts Verdicts) {
	t.Helper()
	left := mavenTargets(t, after, verdicts)
	for _, s := range plan.Steps {
		for _, r := range s.Removes {
			for path, list := range left {
				for _, l := range list {
					if l.Name == r.Package && slices.ContainsFunc(l.Weaknesses, func(w Weakness) bool { return w.ID == r.ID }) {
						t.Errorf("%s: %s is claimed, and %s still has it in %s %s", name, r.ID, path, l.Name, l.Version)
					}
				}
			}
		}
	}
}

func TestNoRandomProjectOfMavenGetsWorse(t *testing.T) {
	for seed := range 300 {
		r := uint32(seed*7919 + 1)
		next := func(n int) int { r = r*1664525 + 1013904223; return int(r>>16) % n }
		c := recorded{name: fmt.Sprint("seed ", seed)}
		for i := range 6 {
			for v := 1; v <= 4; v++ {
				l := []string{"art", string(rune('a' + i)), fmt.Sprint(1+v/3, ".", v)}
				for range next(3) {
					if to := i + 1 + next(3); to < 6 {
						w := 1 + next(4)
						l = append(l, fmt.Sprintf("%c@%d.%d", 'a'+to, 1+w/3, w))
					}
				}
				c.lines = append(c.lines, l)
			}
			c.lines = append(c.lines, []string{"vuln", "g:" + string(rune('a'+i)), fmt.Sprintf("<%d.%d", 1+next(2), 1+next(4)), []string{"low", "medium", "high", "critical"}[next(4)], fmt.Sprint("CVE-", i)})
		}
		c.lines = append(c.lines, []string{"pom", "pom.xml", "<packaging>pom</packaging>"},
			[]string{"module", "m/pom.xml", "<dependencies>", "a@1.1", fmt.Sprintf("%c@1.2", 'b'+next(4)), "</dependencies>"},
			[]string{"module", "n/pom.xml", "<dependencies>", fmt.Sprintf("%c@1.1", 'a'+next(5)), "</dependencies>"})
		files, facts := mavenCase(&c)
		tree := mavengraph.NewTree(files, facts)
		verdicts := c.verdicts(t, mavenEcosystem)
		before := mavenTargets(t, tree, verdicts)
		plan, err := Maven(context.Background(), tree, tree.Group("pom.xml"), before, facts, verdicts, Options{NoMajor: next(2) == 0, MinChanges: next(2) == 0})
		if err != nil {
			t.Fatal(err)
		}
		after := tree.With(plan.Files)
		provedMaven(t, c.name, after, plan, verdicts)
		for _, path := range tree.Paths() {
			was, _ := tree.Graph(context.Background(), path)
			now, _ := after.Graph(context.Background(), path)
			for _, n := range was.Nodes {
				if i := now.Find(n.Name); i >= 0 && now.Nodes[i].Version < n.Version {
					t.Errorf("%s: %s: %s falls from %s to %s", c.name, path, n.Name, n.Version, now.Nodes[i].Version)
				}
			}
		}
	}
}
