package remedy

import (
	"errors"
	"fmt"
	"slices"
	"strings"
	"testing"

	"github.com/ossay-dev/ossay/internal/format/manifest"
)

const crateSource = "registry+https://registry.invalid/index"

// A cargoWorld is what a recorded case of Cargo describes: "crate NAME VERSION
// WORD…" is a release, "member NAME WORD…" a manifest, "at NAME VERSION EDGE…" an
// entry of the lock file. The words of a release are needs, NAME@RANGE with opt:,
// build: or dev: before it and +FEATURE behind it (-default takes the default
// away), "feature:NAME=LIST", and !yanked, !rust=VERSION, !links=NAME.
type cargoWorld struct {
	lockText string
	lock     *manifest.CargoLock
	members  []CargoMember
	facts    *CargoFacts
}

func cargoCase(t testing.TB, c *recorded) *cargoWorld {
	t.Helper()
	index := make(map[string][]string)
	unknown := make(map[string]bool)
	w := &cargoWorld{}
	w.lockText = "# made by a test\nversion = 4\n"
	sources := make(map[string]bool)
	for _, l := range c.lines {
		switch l[0] {
		case "crate":
			index[l[1]] = append(index[l[1]], crateLine(l[1], l[2], l[3:]))
		case "unknown":
			unknown[l[1]] = true
		case "member":
			text := cargoManifest(l[1], l[2:])
			m, err := manifest.DecodeCargoToml(text, nil)
			if err != nil {
				t.Fatalf("%s: %v\n%s", c.name, err, text)
			}
			sources[l[1]] = true
			w.members = append(w.members, CargoMember{Path: l[1] + "/Cargo.toml", Manifest: m, Member: true})
		}
	}
	entries := slices.Clone(c.lines)
	slices.SortStableFunc(entries, func(a, b []string) int { return strings.Compare(a[min(1, len(a)-1)], b[min(1, len(b)-1)]) })
	for _, l := range entries {
		if l[0] != "at" {
			continue
		}
		w.lockText += fmt.Sprintf("\n[[package]]\nname = %q\nversion = %q\n", l[1], l[2])
		if !sources[l[1]] {
			w.lockText += fmt.Sprintf("source = %q\nchecksum = %q\n", crateSource, strings.Repeat("0", 64))
		}
		if len(l) > 3 {
			w.lockText += "dependencies = [\n"
			for _, e := range l[3:] {
				w.lockText += fmt.Sprintf(" %q,\n", strings.ReplaceAll(e, "@", " "))
			}
			w.lockText += "]\n"
		}
	}
	var err error
	if w.lock, err = manifest.DecodeCargoLock(w.lockText, nil); err != nil {
		t.Fatalf("%s: %v\n%s", c.name, err, w.lockText)
	}
	w.facts = &CargoFacts{Crate: func(source, name string) (*manifest.CrateIndex, error) {
		if source != crateSource || index[name] == nil || unknown[name] {
			return nil, errors.New("not recorded")
		}
		return manifest.DecodeCrateIndex(name, []byte(strings.Join(index[name], "\n")), nil)
	}}
	return w
}

// crateLine writes one release as an index does.
func crateLine(name, v string, words []string) string {
	var deps, features, plain []string
	for _, w := range words {
		switch {
		case w == "!yanked":
			plain = append(plain, `"yanked":true`)
		case strings.HasPrefix(w, "!rust="):
			plain = append(plain, `"rust_version":`+manifest.Quote(w[6:]))
		case strings.HasPrefix(w, "!links="):
			plain = append(plain, `"links":`+manifest.Quote(w[7:]))
		case strings.HasPrefix(w, "feature:"):
			f, list, _ := strings.Cut(w[8:], "=")
			features = append(features, manifest.Quote(f)+`:[`+quoted(list)+`]`)
		default:
			n := wordNeed(w)
			deps = append(deps, fmt.Sprintf(`{"name":%q,"req":%q,"kind":%q,"optional":%v,"default_features":%v,"features":[%s]}`,
				n.Name, n.Requirement, n.Kind, n.Optional, !n.NoDefault, quoted(strings.Join(n.Features, ","))))
		}
	}
	plain = append(plain, fmt.Sprintf(`"name":%q,"vers":%q,"cksum":%q,"deps":[%s],"features":{%s}`, name, v, strings.Repeat("1", 64), strings.Join(deps, ","), strings.Join(features, ",")))
	return "{" + strings.Join(plain, ",") + "}"
}

func quoted(list string) string {
	if list == "" {
		return ""
	}
	return `"` + strings.ReplaceAll(list, ",", `","`) + `"`
}

// wordNeed reads a need of a case.
func wordNeed(w string) manifest.CargoNeed {
	n := manifest.CargoNeed{Kind: manifest.CargoNormal}
	for _, k := range []string{manifest.CargoBuild, manifest.CargoDev} {
		if rest, ok := strings.CutPrefix(w, k+":"); ok {
			w, n.Kind = rest, k
		}
	}
	w, n.Optional = strings.CutPrefix(w, "opt:")
	w, n.NoDefault = strings.CutSuffix(w, "-default")
	parts := strings.Split(w, "+")
	n.Features = parts[1:]
	n.Name, n.Requirement, _ = strings.Cut(parts[0], "@")
	n.Requirement = strings.ReplaceAll(n.Requirement, "_", " ")
	return n
}

// cargoManifest writes a manifest.
func cargoManifest(name string, words []string) string {
	text := fmt.Sprintf("[package]\nname = %q\nversion = \"0.1.0\"\n", name)
	sections := map[string]string{}
	for _, w := range words {
		if v, ok := strings.CutPrefix(w, "!rust="); ok {
			text += fmt.Sprintf("rust-version = %q\n", v)
			continue
		}
		n := wordNeed(w)
		at := map[string]string{manifest.CargoNormal: "dependencies", manifest.CargoDev: "dev-dependencies", manifest.CargoBuild: "build-dependencies"}[n.Kind]
		sections[at] += fmt.Sprintf("%s = { version = %q, optional = %v, default-features = %v, features = [%s] }\n", n.Name, n.Requirement, n.Optional, !n.NoDefault, quoted(strings.Join(n.Features, ",")))
	}
	for _, at := range []string{"dependencies", "dev-dependencies", "build-dependencies"} {
		if sections[at] != "" {
			text += "\n[" + at + "]\n" + sections[at]
		}
	}
	return text
}

// targets lists the packages of a lock file that are weak.
func (w *cargoWorld) targets(verdicts Verdicts) []Target {
	var out []Target
	for _, l := range w.lock.Packages {
		if ws := verdicts(crates, l.Name, l.Version); len(ws) > 0 && l.Source != "" {
			out = append(out, Target{Name: l.Name, Version: l.Version, Weaknesses: ws})
		}
	}
	return out
}

func TestRecordedLockFilesOfCargoAreMendedAsTheyShouldBe(t *testing.T) {
	list := cases(t, "cargo.txtar")
	for i := range list {
		c := &list[i]
		t.Run(strings.ReplaceAll(c.name, " ", "_"), func(t *testing.T) {
			w := cargoCase(t, c)
			verdicts := c.verdicts(t, crates)
			plan := Cargo(w.lock, w.members, crateSource, w.targets(verdicts), w.facts, verdicts, c.options())
			if got := told(plan.Steps, plan.Blocked); !same(got, c.want) {
				t.Errorf("plan:\nwant %s", strings.Join(got, "\nwant "))
			}
			w.noFalseClaims(t, plan, verdicts)
		})
	}
	if len(list) < 25 {
		t.Errorf("%d cases", len(list))
	}
}

// noFalseClaims writes the plan, reads it anew and checks what it says.
func (w *cargoWorld) noFalseClaims(t *testing.T, plan *CargoPlan, verdicts Verdicts) {
	t.Helper()
	text, err := w.lock.Edit(w.lockText, plan.Packages)
	if err != nil {
		t.Fatal(err)
	}
	if len(plan.Steps) == 0 && text != w.lockText {
		t.Errorf("nothing is planned, and the lock file changes:\n%s", text)
	}
	after, err := manifest.DecodeCargoLock(text, nil)
	if err != nil {
		t.Fatalf("%v\n%s", err, text)
	}
	open := CargoOpen(w.lock, w.members, crateSource, w.facts)
	if len(plan.Relaxed) == 0 {
		for _, o := range CargoOpen(after, w.members, crateSource, w.facts) {
			if !slices.Contains(open, o) {
				t.Errorf("the lock file leaves open: %s\n%s", o, text)
			}
		}
	}
	was := make(map[string]bool)
	for _, l := range w.lock.Packages {
		was[l.Name+" "+l.Version] = true
	}
	for _, s := range plan.Steps {
		for _, r := range s.Removes {
			for _, l := range after.Packages {
				if l.Name != r.Package || l.Version != r.Version && was[l.Name+" "+l.Version] {
					continue
				}
				if slices.ContainsFunc(verdicts(crates, l.Name, l.Version), func(x Weakness) bool { return x.ID == r.ID }) {
					t.Errorf("%s is claimed to be gone, and %s %s has it", r.ID, l.Name, l.Version)
				}
			}
		}
		for _, c := range s.Changes {
			if c.Kind == Raise && (&cargoSystem{}).compare(c.From, c.To) >= 0 {
				t.Errorf("%s goes from %s to %s", c.Package, c.From, c.To)
			}
		}
	}
}

func TestRequirementsOfCargoHoldWhatCargoSays(t *testing.T) {
	for _, c := range []struct{ req, holds, not string }{
		{"1.2.3", "1.2.3 1.9.0", "1.2.2 2.0.0 2.0.0-rc.1 1.3.0-rc.1"},
		{"1", "1.0.0 1.9.9", "0.9.0 2.0.0"},
		{"0.3", "0.3.0 0.3.9", "0.4.0 0.2.9"},
		{"^0.0.3", "0.0.3", "0.0.4 0.0.2"},
		{"0.0", "0.0.1 0.0.9", "0.1.0"},
		{"~1.2", "1.2.0 1.2.9", "1.3.0"},
		{"~1", "1.0.0 1.9.0", "2.0.0"},
		{"~1.2.3", "1.2.3 1.2.9", "1.2.2 1.3.0"},
		{"=1.2.3", "1.2.3", "1.2.4"},
		{"=1.2", "1.2.0 1.2.7", "1.3.0"},
		{"*", "0.0.1 3.0.0", "1.0.0-rc.1"},
		{"1.*", "1.0.0 1.4.0", "2.0.0"},
		{"1.2.*", "1.2.0 1.2.9", "1.3.0"},
		{">=1.2, <1.5", "1.2.0 1.4.9", "1.5.0 1.1.0"},
		{">1.2", "1.3.0", "1.2.0 1.2.9"},
		{">1.2.0", "1.2.1", "1.2.0"},
		{"<=1.2", "1.2.9 0.1.0", "1.3.0"},
		{"<=1.2.0", "1.2.0", "1.2.1"},
		{"1.0.0-beta.2", "1.0.0-beta.2 1.0.0-rc.1 1.0.0 1.4.0", "1.0.0-beta.1 1.1.0-beta.3 2.0.0"},
		{"1.2.3+build", "1.2.3+other 1.3.0", "1.2.2"},
		{"latest", "", "1.0.0"},
		{"1.2.3.4", "", "1.2.3"},
		{"", "", "1.0.0"},
	} {
		r := readCrateRange(c.req)
		for _, v := range strings.Fields(c.holds) {
			if !r.holds(v) {
				t.Errorf("%q does not hold %s", c.req, v)
			}
		}
		for _, v := range strings.Fields(c.not) {
			if r.holds(v) {
				t.Errorf("%q holds %s", c.req, v)
			}
		}
	}
}

func TestARelaxedRequirementOfCargoKeepsItsOperator(t *testing.T) {
	for in, want := range map[string]string{"1.2": "2.0.1", "^1.2": "^2.0.1", "~1.2": "~2.0.1", "=1.2.3": "=2.0.1", "= 1.2.3": "= 2.0.1", ">=1, <2": "2.0.1", "1.*": "2.0.1"} {
		if got := relaxedCrate(in, "2.0.1+meta"); got != want {
			t.Errorf("%s becomes %s, not %s", in, got, want)
		}
	}
}

func TestVersionsOfOneSlotShutEachOtherOut(t *testing.T) {
	for _, c := range [][3]string{{"1.2.3", "1.9.0", "same"}, {"0.2.3", "0.2.9", "same"}, {"0.0.3", "0.0.3", "same"}, {"1.0.0", "2.0.0", ""}, {"0.1.0", "0.2.0", ""}, {"0.0.1", "0.0.2", ""}, {"1.0.0-rc.1", "1.0.0", "same"}} {
		if (crateSlot(c[0]) == crateSlot(c[1])) != (c[2] == "same") {
			t.Errorf("%v: %s, %s", c, crateSlot(c[0]), crateSlot(c[1]))
		}
	}
}
