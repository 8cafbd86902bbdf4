package remedy

import (
	"errors"
	"fmt"
	"slices"
	"strings"
	"testing"

	"github.com/ossay-dev/ossay/internal/format/manifest"
)

// composerCase builds what a recorded case of Composer describes: "pkg NAME VERSION
// WORD…" is a release, "ask WORD…" and "dev WORD…" the manifest, "at NAME VERSION"
// and "atdev NAME VERSION" the lock file. A word is NAME@RANGE, with _ for a
// blank, conflict: or provide: before it, or !KEY=VALUE for a member.
func composerCase(t testing.TB, c *recorded) (string, *manifest.ComposerLock, *manifest.ComposerJSON, *ComposerFacts) {
	t.Helper()
	releases := make(map[string][]string)
	bodies := make(map[string]string)
	sections := map[bool][]string{}
	asked := map[string][]string{}
	unknown := make(map[string]bool)
	for _, l := range c.lines {
		switch l[0] {
		case "pkg":
			body := composerRelease(l[1], l[2], l[3:])
			releases[l[1]] = append(releases[l[1]], body)
			bodies[l[1]+" "+l[2]] = body
		case "unknown":
			unknown[l[1]] = true
		case "ask", "dev":
			for _, w := range l[1:] {
				name, r, _ := strings.Cut(w, "@")
				asked[l[0]] = append(asked[l[0]], fmt.Sprintf("%q: %q", name, strings.ReplaceAll(r, "_", " ")))
			}
		case "at", "atdev":
			sections[l[0] == "atdev"] = append(sections[l[0] == "atdev"], bodies[l[1]+" "+l[2]])
		}
	}
	text := "{\"content-hash\": \"\", \"packages\": [" + strings.Join(sections[false], ",") + "], \"packages-dev\": [" + strings.Join(sections[true], ",") + "]}"
	lock, err := manifest.DecodeComposerLock(text, nil)
	if err != nil {
		t.Fatalf("%s: %v\n%s", c.name, err, text)
	}
	root, err := manifest.DecodeComposerJSON("{\"require\": {"+strings.Join(asked["ask"], ",")+"}, \"require-dev\": {"+strings.Join(asked["dev"], ",")+"}}", nil)
	if err != nil {
		t.Fatal(err)
	}
	return text, lock, root, &ComposerFacts{Releases: func(name string) ([]*manifest.ComposerPackage, error) {
		if releases[name] == nil || unknown[name] {
			return nil, errors.New("not recorded")
		}
		return manifest.DecodeComposerMetadata(name, `{"packages":{"`+name+`":[`+strings.Join(releases[name], ",")+"]}}", nil)
	}}
}

func composerRelease(name, v string, words []string) string {
	sections := map[string][]string{}
	out := fmt.Sprintf(`"name":%q,"version":%q`, name, v)
	for _, w := range words {
		if kv, ok := strings.CutPrefix(w, "!"); ok {
			key, value, _ := strings.Cut(kv, "=")
			out += fmt.Sprintf(",%q:%s", key, value)
			continue
		}
		at := "require"
		for _, s := range []string{"conflict", "provide", "replace"} {
			if rest, ok := strings.CutPrefix(w, s+":"); ok {
				w, at = rest, s
			}
		}
		n, r, _ := strings.Cut(w, "@")
		sections[at] = append(sections[at], fmt.Sprintf("%q:%q", n, strings.ReplaceAll(r, "_", " ")))
	}
	for _, at := range []string{"require", "conflict", "provide", "replace"} {
		if sections[at] != nil {
			out += fmt.Sprintf(",%q:{%s}", at, strings.Join(sections[at], ","))
		}
	}
	return "{" + out + "}"
}

func TestRecordedLockFilesOfComposerAreMendedAsTheyShouldBe(t *testing.T) {
	list := cases(t, "composer.txtar")
	for i := range list {
		c := &list[i]
		t.Run(strings.ReplaceAll(c.name, " ", "_"), func(t *testing.T) {
			text, lock, root, facts := composerCase(t, c)
			verdicts := c.verdicts(t, packagist)
			var targets []Target
			for _, l := range lock.Packages {
				if ws := verdicts(packagist, l.Name, l.Version); len(ws) > 0 {
					targets = append(targets, Target{Name: l.Name, Version: l.Version, Weaknesses: ws})
				}
			}
			plan := Composer(lock, root, "composer.json", targets, facts, verdicts, c.options())
			if got := told(plan.Steps, plan.Blocked); !same(got, c.want) {
				t.Errorf("plan:\nwant %s", strings.Join(got, "\nwant "))
			}
			now, err := lock.Edit(text, plan.Packages, "", nil)
			if err != nil {
				t.Fatal(err)
			}
			after, err := manifest.DecodeComposerLock(now, nil)
			if err != nil {
				t.Fatalf("%v\n%s", err, now)
			}
			if len(plan.Steps) == 0 && now != text {
				t.Errorf("nothing is planned, and the lock file changes: %s", now)
			}
			was := ComposerOpen(lock, root)
			for _, o := range ComposerOpen(after, root) {
				if !slices.Contains(was, o) && len(plan.Relaxed) == 0 {
					t.Errorf("left open: %s", o)
				}
			}
			for _, s := range plan.Steps {
				for _, r := range s.Removes {
					for _, l := range after.Packages {
						if l.Name == r.Package && slices.ContainsFunc(verdicts(packagist, l.Name, l.Version), func(x Weakness) bool { return x.ID == r.ID }) {
							t.Errorf("%s is claimed to be gone, and %s %s has it", r.ID, l.Name, l.Version)
						}
					}
				}
			}
		})
	}
	if len(list) < 14 {
		t.Errorf("%d cases", len(list))
	}
}

func TestVersionsOfComposerThatAreLessThanStableAreTold(t *testing.T) {
	c := &composerSystem{}
	for v, want := range map[string]bool{"1.0.0": false, "1.0.0-p1": false, "1.0.0-patch2": false, "1.0.0+abc": false, "1.0.0-beta1": true, "1.0.0-RC2": true, "1.0.0a1": true, "dev-main": true, "1.x-dev": true} {
		if c.pre(v) != want {
			t.Errorf("%s: %v", v, !want)
		}
	}
}

func TestARelaxedRequirementOfComposerKeepsItsOperator(t *testing.T) {
	c := &composerSystem{}
	for in, want := range map[string]string{"^1.2": "^2.0.1", "~1.2": "~2.0.1", "1.2.3": "2.0.1", "1.*": "^2.0.1", ">=1 <2": "^2.0.1", "^1.0 || ^1.5": "^2.0.1", "^1.0@dev": "^2.0.1"} {
		if got := c.relaxed(in, "2.0.1"); got != want {
			t.Errorf("%s becomes %s", in, got)
		}
	}
}
