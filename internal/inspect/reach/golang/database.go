package golang

import (
	"encoding/json"
	"fmt"
	"os"
	"path/filepath"
	"slices"
	"strings"
)

// A Question asks about one advisory and one module.
type Question struct {
	ID       string // of the advisory, for the answer
	Module   string // its path; "stdlib" for the standard library
	Packages []Package
}

// A Package is one package that an advisory names, with the symbols that are
// vulnerable in it; without symbols all of them are meant.
type Package struct {
	Path    string   `json:"path"`
	Symbols []string `json:"symbols,omitempty"`
}

// Symbols returns the symbols that q names, with their packages.
func (q *Question) Symbols() []string {
	var out []string
	for _, p := range q.Packages {
		for _, s := range p.Symbols {
			out = append(out, p.Path+"."+s)
		}
	}
	return out
}

// writeDatabase writes a vulnerability database of version 1 into dir. The records
// are called by the number of their question, so that no id of an advisory becomes
// a file name, and hold every version: that a version is affected is known.
func writeDatabase(dir string, questions []Question) error {
	const day = "2000-01-01T00:00:00Z" // the schema wants one
	type vuln struct {
		ID       string `json:"id"`
		Modified string `json:"modified"`
	}
	type module struct {
		Path  string `json:"path"`
		Vulns []vuln `json:"vulns"`
	}
	byPath := map[string]*module{}
	var modules []*module
	files := map[string]any{"index/db": map[string]string{"modified": day}}
	var all []map[string]any
	for i := range questions {
		q := &questions[i]
		id := recordID(i)
		m := byPath[q.Module]
		if m == nil {
			m = &module{Path: q.Module}
			byPath[q.Module] = m
			modules = append(modules, m)
		}
		m.Vulns = append(m.Vulns, vuln{id, day})
		all = append(all, map[string]any{"id": id, "modified": day})
		affected := map[string]any{
			"package": map[string]string{"ecosystem": "Go", "name": q.Module},
			"ranges":  []any{map[string]any{"type": "SEMVER", "events": []any{map[string]string{"introduced": "0"}}}},
		}
		if len(q.Packages) > 0 {
			affected["ecosystem_specific"] = map[string]any{"imports": q.Packages}
		}
		files["ID/"+id] = map[string]any{"schema_version": "1.3.1", "id": id, "modified": day, "published": day, "affected": []any{affected}}
	}
	slices.SortFunc(modules, func(a, b *module) int { return strings.Compare(a.Path, b.Path) })
	files["index/modules"], files["index/vulns"] = modules, all
	for _, sub := range []string{"index", "ID"} {
		if err := os.MkdirAll(filepath.Join(dir, sub), 0o700); err != nil {
			return err
		}
	}
	for name, content := range files {
		text, err := json.Marshal(content)
		if err != nil {
			return err
		}
		if err := os.WriteFile(filepath.Join(dir, filepath.FromSlash(name)+".json"), text, 0o600); err != nil {
			return err
		}
	}
	return nil
}

func recordID(i int) string { return fmt.Sprintf("GO-0000-%06d", i) }
