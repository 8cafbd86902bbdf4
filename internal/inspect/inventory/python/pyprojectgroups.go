package python

import (
	"github.com/ossay-dev/ossay/internal/format/tree"
)

// dynamic says which of the project's dependencies stand elsewhere (setuptools,
// "Dynamic Metadata").
func (p *projectReader) dynamic(project, setuptools tree.Node) {
	files := setuptools.Path("dependencies", "file")
	for _, name := range files.Strings() {
		p.b.Set(attrInclude, name, files.At())
	}
	for d := range project.Get("dynamic").Children() {
		if d.Text() == "dependencies" && !files.Exists() {
			p.b.Note(d.At(), "dependencies are worked out when the project is built")
		}
	}
}

// uvSources reads where uv takes packages from: a table for each name, or a list
// of them for different platforms.
func (p *projectReader) uvSources(sources tree.Node) {
	for s := range sources.Children() {
		first := s
		for v := range variants(s) {
			first = v
			break
		}
		switch {
		case first.Get("git").Exists():
			revision := ""
			for _, key := range [...]string{"rev", "tag", "branch"} {
				if revision == "" {
					revision = text(first.Get(key))
				}
			}
			p.sources[fold(s.Key())] = gitSource(text(first.Get("git")), revision)
		case first.Get("url").Exists():
			p.sources[fold(s.Key())] = text(first.Get("url"))
		case first.Get("path").Exists():
			p.sources[fold(s.Key())] = text(first.Get("path"))
		case first.Get("workspace").True():
			p.sources[fold(s.Key())] = sourceWorkspace
		}
	}
}

// sourceWorkspace stands for the source of another project of the workspace.
const sourceWorkspace = "workspace"

// groups declares dependency groups (Dependency Groups, formerly PEP 735).
func (p *projectReader) groups(groups tree.Node) {
	var names []string
	index := make(map[string]int)
	for g := range groups.Children() {
		index[fold(g.Key())] = len(names)
		names = append(names, g.Key())
	}
	includes := make([][]int, len(names))
	i := 0
	for g := range groups.Children() {
		for d := range g.Children() {
			if name := text(d.Get("include-group")); name != "" {
				if to, ok := index[fold(name)]; ok {
					includes[i] = append(includes[i], to)
				} else {
					p.b.Note(d.At(), "the group %s is included and not there", name)
				}
			}
		}
		i++
	}
	scopes := groupScopes(names, includes)
	i = 0
	for g := range groups.Children() {
		p.list(g, kindGroup+g.Key(), scopes[i])
		i++
	}
}
