package remedy

import (
	"errors"
	"fmt"
	"slices"
	"strings"

	"golang.org/x/mod/semver"

	"github.com/ossay-dev/ossay/internal/format/manifest"
)

// GoFacts tell about Go modules. What is not known is an error.
type GoFacts struct {
	// GoMod returns the go.mod file of a module; of a folder, when the version is
	// empty.
	GoMod func(manifest.Module) (*manifest.GoMod, error)
	// Versions returns the known versions of a module, in any order.
	Versions func(path string) []string
}

// maxModules bounds the versions of modules of one graph. Real graphs hold some
// thousands.
const maxModules = 50_000

var errGraph = errors.New("the module graph holds more versions than are looked at")

// pruningFrom is the language version from which go.mod files list everything
// that is needed to build (Go Modules Reference, "Module graph pruning").
const pruningFrom = "v1.17"

// A goGraph is the result of minimal version selection.
type goGraph struct {
	selected map[string]string   // version by module path
	asked    map[string][]asking // who requires a module, at which version
	read     []manifest.Module   // whose go.mod files were needed
	unknown  []string            // whose go.mod files are not known, with the reason
	language string              // highest go line of a selected module
}

// An asking is one requirement that leads to a module.
type asking struct {
	from    manifest.Module // zero for the main module
	version string
}

// buildGraph selects versions for the main module.
func buildGraph(main *manifest.GoMod, facts *GoFacts) (*goGraph, error) {
	g := &goGraph{selected: make(map[string]string), asked: make(map[string][]asking)}
	type job struct {
		m     manifest.Module
		whole bool // its requirements' requirements count, too
	}
	unpruned := !prunes(main.Go)
	var queue []job
	for _, r := range main.Require {
		if !main.Exclude[r.Module] {
			g.ask(manifest.Module{}, r.Module)
			queue = append(queue, job{r.Module, unpruned})
		}
	}
	done := make(map[manifest.Module]uint8) // 1 read, 2 read as a whole
	known := make(map[manifest.Module]*manifest.GoMod)
	for len(queue) > 0 {
		j := queue[0]
		queue = queue[1:]
		if done[j.m] == 2 || done[j.m] == 1 && !j.whole {
			continue
		}
		if len(done) > maxModules {
			return nil, errGraph
		}
		first := done[j.m] == 0
		mod, ok := known[j.m]
		if !ok {
			mod = g.load(main, j.m, facts)
			known[j.m] = mod
		}
		whole := j.whole || mod != nil && !prunes(mod.Go)
		done[j.m] = 1
		if whole {
			done[j.m] = 2
		}
		if mod == nil {
			continue
		}
		for _, r := range mod.Require {
			if main.Exclude[r.Module] || r.Path == main.Module {
				continue
			}
			if first {
				g.ask(j.m, r.Module)
			}
			if whole {
				queue = append(queue, job{r.Module, true})
			}
		}
	}
	g.language = main.Go
	for path, v := range g.selected {
		if mod := known[manifest.Module{Path: path, Version: v}]; mod != nil && goBelow(g.language, mod.Go) {
			g.language = mod.Go
		}
	}
	slices.Sort(g.unknown)
	return g, nil
}

// ask notes a requirement and raises what is selected.
func (g *goGraph) ask(from, to manifest.Module) {
	g.asked[to.Path] = append(g.asked[to.Path], asking{from, to.Version})
	if have, ok := g.selected[to.Path]; !ok || semver.Compare(have, to.Version) < 0 {
		g.selected[to.Path] = to.Version
	}
}

// load reads the go.mod file that stands for m after the main module's
// replacements; nil if it is not known.
func (g *goGraph) load(main *manifest.GoMod, m manifest.Module, facts *GoFacts) *manifest.GoMod {
	real, replaced := replacement(main, m)
	mod, err := facts.GoMod(real)
	if err != nil {
		g.unknown = append(g.unknown, fmt.Sprintf("%s: %v", real, err))
		return nil
	}
	if !replaced {
		g.read = append(g.read, m)
	}
	return mod
}

// replacement returns what stands for m.
func replacement(main *manifest.GoMod, m manifest.Module) (manifest.Module, bool) {
	if r, ok := main.Replace[m]; ok {
		return r, true
	}
	if r, ok := main.Replace[manifest.Module{Path: m.Path}]; ok {
		return r, true
	}
	return m, false
}

// chain returns why a module is there at its version: the requirements from the
// main module down.
func (g *goGraph) chain(main, path string) []string {
	var out []string
	met := map[string]bool{}
	for path != "" && !met[path] && len(out) < 32 {
		met[path] = true
		v := g.selected[path]
		var best *asking
		for i := range g.asked[path] {
			a := &g.asked[path][i]
			if a.version == v && (best == nil || a.from.Path == "") {
				best = a
			}
		}
		if best == nil {
			break
		}
		who := main
		if best.from.Path != "" {
			who = best.from.Path + " " + best.from.Version
		}
		out = append(out, fmt.Sprintf("%s requires %s %s", who, path, v))
		path = best.from.Path
	}
	slices.Reverse(out)
	return out
}

// prunes reports whether a go.mod file of this language version lists everything
// that it needs. A file without a go line is of version 1.16.
func prunes(language string) bool { return semver.Compare(goSemver(language), pruningFrom) >= 0 }

// goBelow orders language versions: "1.21", "1.21.3", "1.22rc1".
func goBelow(a, b string) bool { return semver.Compare(goSemver(a), goSemver(b)) < 0 }

// goSemver writes a Go version so that semver can compare it.
func goSemver(v string) string {
	v = strings.TrimPrefix(v, "go")
	if i := strings.IndexAny(v, "abcdefghijklmnopqrstuvwxyz-+ "); i > 0 {
		base, pre := v[:i], strings.TrimLeft(v[i:], "-+ ")
		if strings.HasPrefix(pre, "rc") || strings.HasPrefix(pre, "beta") {
			for strings.Count(base, ".") < 2 {
				base += ".0"
			}
			return "v" + base + "-" + pre
		}
		v = base
	}
	if v == "" {
		return "v1.16"
	}
	return "v" + v
}

// Select returns the versions that the go command selects for a go.mod file, by
// module path, as far as the facts reach.
func Select(main *manifest.GoMod, facts *GoFacts) (map[string]string, error) {
	g, err := buildGraph(main, facts)
	if err != nil {
		return nil, err
	}
	return g.selected, nil
}
