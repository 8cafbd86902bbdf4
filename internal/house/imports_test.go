package house

import (
	"encoding/json"
	"os/exec"
	"path/filepath"
	"slices"
	"strings"
	"testing"
)

const module = "github.com/ossay-dev/ossay/"

// pkg is what "go list -json" says of a package.
type pkg struct {
	ImportPath string
	Imports    []string
	Standard   bool
	Doc        string
	GoFiles    []string
	Dir        string
}

// floor is one row of the import table.
type floor struct {
	name    string
	above   []string // other floors of the module that it may import
	outside []string // modules that it may import; nil means any
	rule    string
}

// floors returns the table of ARCHITECTURE.md, lowest floor first.
func floors() []floor {
	return []floor{
		{"core", nil, []string{"github.com/google/osv-scalibr/semantic"}, "core imports the standard library only (core/version also the version-order library)"},
		{"format", []string{"core"}, nil, "format imports core only"},
		{"inspect", []string{"core", "format"}, nil, "inspect imports core and format: it must not know advisories, policy, store or screens"},
		{"trust", []string{"core", "format"}, nil, "trust imports core and format"},
		{"judge", []string{"core", "format"}, nil, "judge imports core, format and the types of facts"},
		{"store", []string{"core", "format"}, nil, "store imports core and format: it must not know how a fact was observed"},
		{"respond", []string{"core", "format", "inspect", "trust", "judge", "store"}, nil, "respond imports core to store"},
		{"app", []string{"core", "format", "inspect", "trust", "judge", "store", "respond"}, nil, "app imports everything below, never face"},
		{"face", []string{"core", "format", "app"}, nil, "face imports app, core and format: it must not reach into inspect, judge or store"},
	}
}

func list(t *testing.T) []pkg {
	t.Helper()
	cmd := exec.Command("go", "list", "-json=ImportPath,Imports,Doc,GoFiles,Dir", "./...")
	cmd.Dir = filepath.Join("..", "..")
	out, err := cmd.Output()
	if err != nil {
		t.Fatalf("go list: %v", err)
	}
	var pkgs []pkg
	dec := json.NewDecoder(strings.NewReader(string(out)))
	for dec.More() {
		var p pkg
		if err := dec.Decode(&p); err != nil {
			t.Fatal(err)
		}
		pkgs = append(pkgs, p)
	}
	return pkgs
}

// place splits an import path into floor and area: "inspect", "inventory".
func place(path string) (floorName, area string, ok bool) {
	rest, ok := strings.CutPrefix(path, module+"internal/")
	if !ok {
		return "", "", false
	}
	parts := strings.Split(rest, "/")
	if len(parts) > 1 {
		area = parts[1]
	}
	return parts[0], area, true
}

// broken returns the rule that an import breaks, or "".
func broken(from, to string) string {
	fromFloor, fromArea, ok := place(from)
	if !ok || fromFloor == "house" {
		return ""
	}
	i := slices.IndexFunc(floors(), func(f floor) bool { return f.name == fromFloor })
	if i < 0 {
		return "internal/" + fromFloor + " is not a floor"
	}
	f := floors()[i]
	toFloor, toArea, inside := place(to)
	switch {
	case !inside && strings.Contains(strings.Split(to, "/")[0], "."):
		if f.outside != nil && (!slices.Contains(f.outside, to) || fromArea != "version") {
			return f.rule
		}
		return ""
	case !inside:
		return ""
	case toFloor == fromFloor:
		// Areas of core build on one another; elsewhere only the floor's own
		// contract (no area) is shared.
		if fromFloor == "core" || fromFloor == "format" || fromFloor == "judge" || toArea == "" || toArea == fromArea || fromFloor == "face" {
			return ""
		}
		// What lists components builds on the kit of the inventory (Reader, Builder,
		// Join), never on its readers; the walk knows nothing of either.
		if to == module+"internal/inspect/inventory" && fromArea != "target" {
			return ""
		}
		// Keys and files are the kit of trust: what verifies and what signs share them
		// and know nothing of each other.
		if fromFloor == "trust" && (to == module+"internal/trust/keys" || to == module+"internal/trust/disk") {
			return ""
		}
		return "areas of the floor " + fromFloor + " never import one another sideways"
	case !slices.Contains(f.above, toFloor):
		return f.rule
	}
	return ""
}

func TestImportsGoOnlyDownwards(t *testing.T) {
	for _, p := range list(t) {
		for _, to := range p.Imports {
			if rule := broken(p.ImportPath, to); rule != "" {
				t.Errorf("%s imports %s\n  the rule: %s", strings.TrimPrefix(p.ImportPath, module), strings.TrimPrefix(to, module), rule)
			}
		}
	}
}

func TestBrokenImportsAreNamed(t *testing.T) {
	in := func(s string) string { return module + "internal/" + s }
	for _, tt := range []struct {
		name, from, to string
		ok             bool
	}{
		{"core may use the standard library", in("core/purl"), "strings", true},
		{"core must not use a library", in("core/purl"), "example.com/x", false},
		{"core/version may use the version order", in("core/version"), "github.com/google/osv-scalibr/semantic", true},
		{"core/purl must not use the version order", in("core/purl"), "github.com/google/osv-scalibr/semantic", false},
		{"inspect must not know judge", in("inspect/target"), in("judge/match"), false},
		{"inspect areas must not import sideways", in("inspect/target"), in("inspect/inventory"), false},
		{"what lists components uses the inventory's kit", in("inspect/composition"), in("inspect/inventory"), true},
		{"and none of its readers", in("inspect/composition"), in("inspect/inventory/npm"), false},
		{"an inspect area may use the contract", in("inspect/target"), in("inspect"), true},
		{"face must not reach into judge", in("face/cli"), in("judge/match"), false},
		{"app must not import face", in("app"), in("face/report"), false},
		{"app may import judge", in("app"), in("judge/match"), true},
	} {
		if got := broken(tt.from, tt.to) == ""; got != tt.ok {
			t.Errorf("%s: allowed = %v, want %v", tt.name, got, tt.ok)
		}
	}
}

func TestEveryFloorSaysWhatItIs(t *testing.T) {
	for _, p := range list(t) {
		if p.Doc == "" {
			t.Errorf("%s has no package comment", strings.TrimPrefix(p.ImportPath, module))
		}
	}
}
