package remedy

import (
	"maps"
	"slices"
	"strings"
	"testing"

	"github.com/ossay-dev/ossay/internal/core/version"
	"github.com/ossay-dev/ossay/internal/format/manifest"
)

func sortedPaths(l *manifest.Lock) []string { return slices.Sorted(maps.Keys(l.Packages)) }

func TestRecordedTreesOfNPMAreMendedAsTheyShouldBe(t *testing.T) {
	list := cases(t, "npm.txtar")
	for i := range list {
		c := &list[i]
		t.Run(strings.ReplaceAll(c.name, " ", "_"), func(t *testing.T) {
			lock, facts, own := npmCase(t, c)
			verdicts := c.verdicts(t, npm)
			targets := npmTargets(lock, verdicts)
			plan := NPM(lock, targets, own, facts, verdicts, c.options())
			if got := told(plan.Steps, plan.Blocked); !same(got, c.want) {
				t.Errorf("plan:\nwant %s", strings.Join(got, "\nwant "))
			}
			noFalseClaims(t, lock, plan, targets, verdicts, own)
		})
	}
	if len(list) < 35 {
		t.Errorf("%d cases", len(list))
	}
}

// A failer is a test of Go or one of rapid.
type failer interface {
	Helper()
	Error(...any)
	Errorf(string, ...any)
	Fatal(...any)
}

// noFalseClaims writes the plan into the lock file, reads that anew and checks
// all that the plan says with code of its own.
func noFalseClaims(t failer, was *manifest.Lock, plan *NPMPlan, targets []Target, verdicts Verdicts, own map[string]bool) {
	t.Helper()
	text := lockText(was)
	now, err := manifest.Patched([]byte(text), manifest.LockPatch(was, plan.Lock), nil)
	if err != nil {
		t.Fatal(err)
	}
	lock, err := manifest.DecodeLock(string(now), nil)
	if err != nil {
		t.Fatal(err)
	}
	still := func(name, id string, except func(v string) bool) bool {
		for _, e := range lock.Packages {
			if e.Name == name && !e.Project && !e.Link && !except(e.Version) {
				for _, w := range verdicts(npm, e.Name, e.Version) {
					if w.ID == id {
						return true
					}
				}
			}
		}
		return false
	}
	said := make(map[string]bool)
	for _, s := range plan.Steps {
		for _, r := range s.Removes {
			said[r.Package+r.Version+r.ID] = true
			other := func(v string) bool {
				return slices.ContainsFunc(targets, func(t Target) bool { return t.Name == r.Package && t.Version == v && v != r.Version })
			}
			if still(r.Package, r.ID, other) {
				t.Errorf("a false claim: %s in %s %s is still there\n%s", r.ID, r.Package, r.Version, now)
			}
		}
		for _, c := range s.Changes {
			if d, _ := version.Compare(npm, c.From, c.To); c.Kind == Raise && d >= 0 {
				t.Errorf("a downgrade: %s %s to %s", c.Package, c.From, c.To)
			}
		}
	}
	for _, b := range plan.Blocked {
		said[b.Package+b.Version+b.ID] = true
	}
	if len(plan.Steps) > 0 {
		for name := range plan.Overrides {
			own[name] = true
		}
		before := holes(was, own)
		for _, h := range holes(lock, own) {
			if !slices.Contains(before, h) {
				t.Errorf("the tree is broken: %s\n%s", h, now)
			}
		}
	}
	if len(said) == 0 && len(targets) > 0 && len(plan.Steps) > 0 {
		t.Error("nothing is said")
	}
}

// holes lists the needs that a lock file does not answer, by walking the segments
// of paths: an independent check of the tree.
func holes(l *manifest.Lock, own map[string]bool) []string {
	var out []string
	for _, p := range sortedPaths(l) {
		e := l.Packages[p]
		for _, n := range e.Needs {
			at := strings.Split(p, "/node_modules/")
			if strings.HasPrefix(p, "node_modules/") {
				at = append([]string{""}, strings.Split(strings.TrimPrefix(p, "node_modules/"), "/node_modules/")...)
			} else if p != "" {
				at = append([]string{""}, at...)
			}
			if n.Kind == manifest.NeedPeer && !e.Project {
				at = at[:len(at)-1]
			}
			var found *manifest.Locked
			for i := len(at); i >= 1 && found == nil; i-- {
				base := strings.TrimPrefix(strings.Join(at[:i], "/node_modules/"), "/")
				if len(at) > 1 && at[0] == "" && !strings.HasPrefix(p, "node_modules/") && i > 1 { // below a workspace
					base = strings.TrimPrefix(base, "node_modules/")
				}
				key := "node_modules/" + n.Name
				if base != "" {
					key = base + "/" + key
				}
				found = l.Packages[key]
			}
			switch {
			case own[n.Name]:
			case found == nil && (n.Kind == manifest.NeedOptional || n.Free):
			case found == nil:
				out = append(out, p+" misses "+n.Name)
			case found.Link:
			default:
				text := n.Range
				if rest, ok := strings.CutPrefix(text, "npm:"); ok {
					text = rest[strings.LastIndexByte(rest, '@')+1:]
				}
				r, err := version.ParseRange(npm, text)
				if err != nil || strings.ContainsAny(text, ":/") {
					continue
				}
				if in, err := r.Contains(found.Version); err == nil && !in {
					out = append(out, p+" wants "+n.Name+" "+n.Range+" and has "+found.Version)
				}
			}
		}
	}
	return out
}

// lockText writes a lock file.
func lockText(l *manifest.Lock) string {
	var parts []string
	for _, p := range sortedPaths(l) {
		e := l.Packages[p]
		if e.Link {
			parts = append(parts, manifest.Quote(p)+`:{"resolved":`+manifest.Quote(e.Resolved)+`,"link":true}`)
			continue
		}
		r := &manifest.Release{Name: e.Name, Version: e.Version, Needs: e.Needs, Tarball: e.Resolved, Licence: e.Licence, Scripts: e.Scripts}
		local := e.Name
		if i := strings.LastIndex(p, modules); i >= 0 {
			local = p[i+len(modules):]
		}
		parts = append(parts, manifest.Quote(p)+":"+r.Entry(local, e.Flags))
	}
	return `{"lockfileVersion":3,"packages":{` + strings.Join(parts, ",") + "}}"
}
