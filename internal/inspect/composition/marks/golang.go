package marks

import (
	"cmp"
	"fmt"
	"io"
	"maps"
	"slices"
	"strings"

	"golang.org/x/mod/module"

	"github.com/ossay-dev/ossay/internal/core/component"
	"github.com/ossay-dev/ossay/internal/core/ecosystem"
	"github.com/ossay-dev/ossay/internal/format/object"
)

const golang = "Go" // the ecosystem

// maxPackages bounds the packages of one program.
const maxPackages = 50_000

// Go reads the modules of a Go program from the names of its functions and
// source files, for programs whose build information is missing or lists no
// modules. A file in the module cache, or in a build with -trimpath, proves a
// module with its version. A package of which only the name is known gives a
// module without a version where its host fixes how long a module's path is.
func Go(f *object.File, r io.ReaderAt) (*Found, error) {
	table, err := findTable(f, r)
	if table == nil || err != nil {
		return &Found{}, err
	}
	g := &goScan{modules: make(map[string]Mark), packages: make(map[string]uint64)}
	if err := table.sources(g.source); err != nil {
		return &g.out, err
	}
	if err := table.functions(g.function); err != nil {
		return &g.out, err
	}
	versions, err := goVersions(f, r)
	if err != nil {
		return &g.out, err
	}
	g.toolchain(versions, table)
	g.modulesFound()
	return &g.out, nil
}

type goScan struct {
	out      Found
	modules  map[string]Mark // by path
	packages map[string]uint64
	chosen   string // Go's version as a path tells it

	full bool
}

// source takes what the path of a source file says.
func (g *goScan) source(name string, off uint64) bool {
	path := strings.ReplaceAll(name, "\\", "/")
	for from := 0; ; {
		i := strings.Index(path[from:], "@v")
		if i < 0 {
			return true
		}
		i += from
		version, _, ok := strings.Cut(path[i+1:], "/")
		if !ok {
			return true
		}
		if tool, ok := strings.CutPrefix(version, "v0.0.1-go"); ok && strings.HasSuffix(path[:i], "golang.org/toolchain") {
			g.chosen, _, _ = strings.Cut(tool, "-")
			if at := lastDot(g.chosen); at >= 0 { // "1.26.8.linux-amd64"
				g.chosen = g.chosen[:at]
			}
			return true
		}
		g.module(path[:i], version, name, off)
		from = i + 2
	}
}

// lastDot finds the dot behind which a version goes on with a word.
func lastDot(s string) int {
	for i := 0; i+1 < len(s); i++ {
		if s[i] == '.' && (s[i+1] < '0' || s[i+1] > '9') {
			return i
		}
	}
	return -1
}

// module adds the module of a path up to its "@". In the module cache capital
// letters are written as "!x" (Go Modules Reference, "Module cache").
func (g *goScan) module(path, version, text string, off uint64) {
	if i := strings.LastIndex(path, "/pkg/mod/"); i >= 0 {
		path = path[i+len("/pkg/mod/"):]
	} else if strings.HasPrefix(path, "/") || strings.Contains(path, ":") {
		// A module cache of another name (GOMODCACHE): the path begins at the
		// first folder that looks like a host.
		if path = fromHost(path); path == "" {
			return
		}
	}
	if plain, err := module.UnescapePath(path); err == nil {
		path = plain
	}
	if plain, err := module.UnescapeVersion(version); err == nil {
		version = plain
	}
	if module.CanonicalVersion(version) != version || module.CheckPath(path) != nil {
		return
	}
	if old, ok := g.modules[path]; ok && old.Version != "" {
		if old.Version != version {
			g.out.note("%s is there in versions %s and %s", path, old.Version, version)
		}
		return
	}
	if len(g.modules) >= maxMarks {
		g.full = true
		return
	}
	g.modules[path] = Mark{
		Ecosystem: golang, Name: path, Version: version, PURL: ecosystem.PURL(golang, path, version),
		Kind: KindPath, Text: text, Off: off, Confidence: component.High,
	}
}

// fromHost cuts a path so that it begins with a folder that has a dot inside.
func fromHost(path string) string {
	for part := range strings.SplitSeq(path, "/") {
		if i := strings.IndexByte(part, '.'); i > 0 && i < len(part)-1 {
			return path[strings.Index(path, part):]
		}
	}
	return ""
}

// function takes the package that the name of a function is in.
func (g *goScan) function(name string, off uint64) bool {
	pkg := PackageOf(name)
	if i := strings.LastIndex(pkg, "/vendor/"); i >= 0 {
		pkg = pkg[i+len("/vendor/"):]
	} else if strings.HasPrefix(pkg, "vendor/") {
		return true // a copy inside the standard library
	}
	host, _, ok := strings.Cut(pkg, "/")
	if !ok || !strings.Contains(host, ".") {
		return true // of the standard library, or a module without a host
	}
	if _, ok := g.packages[pkg]; !ok {
		if len(g.packages) >= maxPackages {
			g.full = true
			return false
		}
		g.packages[pkg] = off
	}
	return true
}

// PackageOf returns the import path of the package that a Go symbol is in, ""
// if it is in none: "example.com/a/b%2ev1.(*T).M" is in "example.com/a/b.v1".
func PackageOf(symbol string) string {
	if strings.HasPrefix(symbol, "go:") || strings.HasPrefix(symbol, "type:") || strings.HasPrefix(symbol, "type..") || strings.HasPrefix(symbol, "go.") {
		return ""
	}
	name, _, _ := strings.Cut(symbol, "[") // of type parameters
	name, _, _ = strings.Cut(name, "(")    // of a receiver
	slash := strings.LastIndexByte(name, '/')
	dot := strings.IndexByte(name[slash+1:], '.')
	if dot <= 0 {
		return ""
	}
	path := name[:slash+1+dot]
	if strings.ContainsAny(path, " \"'<>") {
		return ""
	}
	return unescapePath(path)
}

// unescapePath turns "%2e" into a dot; the compiler escapes dots in the last
// part of an import path, so that it can be told from the names behind it.
func unescapePath(path string) string {
	if !strings.Contains(path, "%") {
		return path
	}
	out := make([]byte, 0, len(path))
	for i := 0; i < len(path); i++ {
		if path[i] == '%' && i+2 < len(path) {
			var c byte
			if n, err := fmt.Sscanf(path[i+1:i+3], "%02x", &c); n == 1 && err == nil {
				out = append(out, c)
				i += 2
				continue
			}
		}
		out = append(out, path[i])
	}
	return string(out)
}

// modulesFound adds the modules, those that only packages show included.
func (g *goScan) modulesFound() {
	exact := len(g.modules)
	unknown := make(map[string]bool)
	for _, pkg := range slices.Sorted(maps.Keys(g.packages)) {
		if g.covered(pkg) {
			continue
		}
		root := ModuleRoot(pkg)
		if root == "" {
			unknown[pkg] = true
			continue
		}
		if _, ok := g.modules[root]; !ok {
			g.modules[root] = Mark{
				Ecosystem: golang, Name: root, PURL: ecosystem.PURL(golang, root, ""),
				Kind: KindFunction, Text: pkg, Off: g.packages[pkg], Confidence: component.Medium,
			}
		}
	}
	for _, path := range slices.Sorted(maps.Keys(g.modules)) {
		g.out.Marks = append(g.out.Marks, g.modules[path])
	}
	g.out.note("incomplete: %d Go modules with a version and %d without, of %d packages with a name, are a proven subset; the program's own module is among those without",
		exact, len(g.modules)-exact, len(g.packages))
	if len(unknown) > 0 {
		some := slices.Sorted(maps.Keys(unknown))
		g.out.note("incomplete: the modules of %d packages cannot be told, such as %s", len(unknown), strings.Join(some[:min(5, len(some))], ", "))
	}
	if g.full {
		g.out.note("incomplete: more than %d packages or modules", maxMarks)
	}
}

// covered says whether a module with a version holds the package.
func (g *goScan) covered(pkg string) bool {
	for path := pkg; path != ""; {
		if m, ok := g.modules[path]; ok && m.Version != "" {
			return true
		}
		i := strings.LastIndexByte(path, '/')
		if i < 0 {
			return false
		}
		path = path[:i]
	}
	return false
}

// ModuleRoot returns the shortest module path that may hold a package, "" if
// the host does not tell. A repository may hold further modules in its folders,
// which is why such a mark has no high confidence.
func ModuleRoot(pkg string) string {
	parts := strings.Split(pkg, "/")
	n := 0
	switch parts[0] {
	case "github.com", "bitbucket.org":
		n = 3
	case "golang.org":
		if n = 3; len(parts) > 1 && parts[1] != "x" {
			return ""
		}
	case "google.golang.org", "cloud.google.com", "k8s.io", "sigs.k8s.io", "go.uber.org":
		n = 2 // one repository for each first part
	case "gopkg.in":
		for n = 1; n < len(parts) && n < 3; n++ {
			if strings.Contains(parts[n], ".v") {
				return strings.Join(parts[:n+1], "/")
			}
		}
		return ""
	default:
		return ""
	}
	if len(parts) < n {
		return ""
	}
	if len(parts) > n && majorVersion(parts[n]) {
		n++
	}
	return strings.Join(parts[:n], "/")
}

// majorVersion says whether s is "v2" or above.
func majorVersion(s string) bool {
	return len(s) > 1 && s[0] == 'v' && s != "v0" && s != "v1" && s[1] != '0' && strings.Trim(s[1:], "0123456789") == ""
}

func sortedVersions(seen map[string]uint64) []string {
	return slices.SortedFunc(maps.Keys(seen), func(a, b string) int {
		return cmp.Or(compareGo(a, b), cmp.Compare(a, b))
	})
}
