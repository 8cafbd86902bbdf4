package app

import (
	"fmt"
	"maps"
	"path"
	"slices"
	"strings"

	"github.com/ossay-dev/ossay/internal/core/component"
	"github.com/ossay-dev/ossay/internal/format/manifest"
	"github.com/ossay-dev/ossay/internal/judge/remedy"
)

// The formats of listings of Cargo.
const (
	cargoLockFormat = "rust/cargo.lock"
	cargoTomlFormat = "rust/cargo.toml"
)

// cargoProject plans for a lock file of Cargo.
func (x *fixer) cargoProject(p *FixProject, l *component.Listing, list []held) error {
	src, err := x.read(p.Path)
	if err != nil {
		return err
	}
	if v := l.Attr("version"); v != "3" && v != "4" {
		p.Commands = commandsOf(list)
		p.blockAll(x, list, "this lock file is of an old form, which Cargo must write anew")
		return nil
	}
	lock, err := manifest.DecodeCargoLock(string(src), newBudget(src))
	if err != nil {
		return err
	}
	members := x.cargoMembers(p, lock)
	registry := defaultRegistry(lock)
	missing := false
	facts := x.cargoFacts(p, registry, &missing)
	plan := remedy.Cargo(lock, members, registry, targetsOf(list), facts, x.verdicts, x.req.Options)
	p.Steps, p.Blocked = plan.Steps, plan.Blocked
	if missing {
		p.Commands = cargoCommands(plan.Blocked)
	}
	if len(plan.Steps) == 0 {
		return nil
	}
	now, err := lock.Edit(string(src), plan.Packages)
	if err != nil {
		return err
	}
	p.change(p.Path, src, []byte(now))
	if err := x.relaxAll(p, plan.Relaxed); err != nil {
		return err
	}
	was := remedy.CargoOpen(lock, members, registry, facts)
	p.check = func(files map[string][]byte) string { return x.cargoHolds(p, files, was, registry, facts) }
	return nil
}

// cargoHolds reads changed files anew and says which requirement they leave open.
func (x *fixer) cargoHolds(p *FixProject, files map[string][]byte, was []string, registry string, facts *remedy.CargoFacts) string {
	text := files[p.Path]
	after, err := manifest.DecodeCargoLock(string(text), newBudget(text))
	if err != nil {
		return err.Error()
	}
	members := x.cargoMembersOf(p, after, func(name string) ([]byte, error) {
		if now, ok := files[name]; ok {
			return now, nil
		}
		return x.read(name)
	})
	for _, o := range remedy.CargoOpen(after, members, registry, facts) {
		if !slices.Contains(was, o) {
			return "the changed lock file is not what its manifests ask for: " + o
		}
	}
	return ""
}

// cargoCommands names what can be tried for what stays, where the index is not
// known here.
func cargoCommands(stays []remedy.Blocked) []string {
	var out []string
	for _, b := range stays {
		if c := fmt.Sprintf("cargo update -p %s@%s", b.Package, b.Version); !slices.Contains(out, c) && len(out) < 5 {
			out = append(out, c)
		}
	}
	return out
}

// defaultRegistry returns the source of the default registry, as a lock file
// writes it: that which most packages come from.
func defaultRegistry(lock *manifest.CargoLock) string {
	count := make(map[string]int)
	best := ""
	for _, l := range lock.Packages {
		if !strings.HasPrefix(l.Source, "registry+") && !strings.HasPrefix(l.Source, "sparse+") {
			continue
		}
		count[l.Source]++
		switch own := isCratesIO(l.Source); {
		case best == "" || own && !isCratesIO(best):
			best = l.Source
		case own == isCratesIO(best) && count[l.Source] > count[best]:
			best = l.Source
		}
	}
	return best
}

// isCratesIO reports whether a source is the registry that Cargo asks where
// nothing else is set, in either of its protocols.
func isCratesIO(source string) bool {
	return strings.HasSuffix(strings.TrimRight(source, "/"), "/"+cratesIO+"-index") || source == "sparse+"+cratesIndex
}

// cargoMembers returns the manifests of the packages of a lock file that stand in
// the tree.
func (x *fixer) cargoMembers(p *FixProject, lock *manifest.CargoLock) []remedy.CargoMember {
	out := x.cargoMembersOf(p, lock, x.read)
	missing := 0
	for _, l := range lock.Packages {
		if l.Source == "" && !slices.ContainsFunc(out, func(m remedy.CargoMember) bool { return m.Manifest.Name == l.Name }) {
			missing++
		}
	}
	if missing > 0 {
		p.Notes = append(p.Notes, fmt.Sprintf("manifests of packages of the tree that were not read, so that what they ask for is not known: %d", missing))
	}
	return out
}

func (x *fixer) cargoMembersOf(p *FixProject, lock *manifest.CargoLock, read func(string) ([]byte, error)) []remedy.CargoMember {
	own := make(map[string]bool)
	for _, l := range lock.Packages {
		own[l.Name] = own[l.Name] || l.Source == ""
	}
	dir := path.Dir(p.Path)
	rootPath := path.Join(dir, "Cargo.toml")
	root := readCargoToml(rootPath, read)
	var out []remedy.CargoMember
	met := make(map[string]bool)
	for _, l := range x.scan.graph.Listings {
		if l.Format != cargoTomlFormat || l.Role != component.RoleManifest || l.Layer != "" || dir != "." && !strings.HasPrefix(l.Path, dir+"/") {
			continue
		}
		m := readCargoToml(l.Path, read)
		if m == nil || !own[m.Name] || met[m.Name] {
			continue
		}
		met[m.Name] = true
		out = append(out, remedy.CargoMember{Path: l.Path, Manifest: m, Root: root, RootPath: rootPath, Member: l.Path == rootPath || root != nil && root.Workspace})
	}
	return out
}

func readCargoToml(name string, read func(string) ([]byte, error)) *manifest.CargoToml {
	src, err := read(name)
	if err != nil {
		return nil
	}
	m, err := manifest.DecodeCargoToml(string(src), newBudget(src))
	if err != nil {
		return nil
	}
	return m
}

// relaxAll writes new requirements into the manifests that hold them.
func (x *fixer) relaxAll(p *FixProject, relaxed map[*remedy.FlatPlace]string) error {
	edits := make(map[string][]manifest.Edit)
	for at, text := range relaxed {
		edits[at.File] = append(edits[at.File], manifest.Edit{Off: at.Off, End: at.End, New: text})
	}
	for _, name := range slices.Sorted(maps.Keys(edits)) {
		src, err := x.read(name)
		if err != nil {
			return fmt.Errorf("reading %s: %w", name, plainPath(err))
		}
		now, err := manifest.Apply(src, edits[name])
		if err != nil {
			return fmt.Errorf("editing %s: %w", name, err)
		}
		p.change(name, src, now)
	}
	return nil
}
