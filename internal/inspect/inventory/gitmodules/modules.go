package gitmodules

import (
	"path"
	"strings"

	"github.com/ossay-dev/ossay/internal/core/component"
	"github.com/ossay-dev/ossay/internal/core/span"
	"github.com/ossay-dev/ossay/internal/inspect"
	"github.com/ossay-dev/ossay/internal/inspect/inventory"
)

// Modules returns the reader of .gitmodules. It names the repositories and the
// branches that an update would follow; the commits stand in Git's index, and
// [Join] adds them. Submodules whose address is relative to the repository's own,
// or a path on the machine, are called by the last part of it, and noted.
func Modules() *inventory.Reader {
	return &inventory.Reader{
		Format: formatModules, Rev: 1,
		Wants: inspect.Interest{Names: []string{".gitmodules"}},
		Role:  component.RoleManifest, Grade: component.Declared,
		Read: func(f *inspect.File, b *inventory.Builder) error {
			src, err := f.Text()
			if err != nil {
				return err
			}
			r := configReader{src: src, lines: span.NewLines(src), budget: f.Budget}
			r.pos = len(src) - len(strings.TrimPrefix(src, "\ufeff"))
			return readModules(&r, b)
		},
	}
}

// A submodule is one section of the file.
type submodule struct {
	name, path, branch string
	url                string
	at                 span.Point // of the address, else of the section
}

func readModules(r *configReader, b *inventory.Builder) error {
	var list []submodule
	index := make(map[string]int) // sections of one name are one
	for {
		s, ok, err := r.next()
		if err != nil {
			return err
		}
		if !ok {
			break
		}
		if s.section != "submodule" || s.name == "" {
			continue
		}
		i, ok := index[s.name]
		if !ok {
			i = len(list)
			index[s.name] = i
			list = append(list, submodule{name: s.name, at: s.at})
		}
		m := &list[i]
		switch s.key {
		case "path":
			m.path = s.value
		case "branch":
			m.branch = s.value
		case "url":
			m.url, m.at = s.value, s.at
		}
	}
	if len(list) == 0 && !r.bad.IsZero() {
		return nil // no configuration file at all
	}
	b.Recognised()
	b.Scoped()
	if !r.bad.IsZero() {
		b.Note(r.bad, "not the syntax of a Git configuration file")
	}
	for i := range list {
		list[i].add(b)
	}
	return nil
}

// add adds the repository of a submodule.
func (m *submodule) add(b *inventory.Builder) {
	if m.url == "" {
		b.Note(m.at, "submodule %q has no address", inventory.Clip(m.name))
		return
	}
	n := component.Node{Ecosystem: ecosystem, Requirement: m.branch, Alias: m.path, Direct: true, At: m.at}
	if n.Alias == "" {
		n.Alias = m.name
	}
	url := withoutPassword(m.url)
	n.Source = url
	if strings.Contains(url, "://") {
		n.Source = ecosystem + "+" + url
	}
	var ok bool
	if n.Name, ok = repository(url); !ok {
		n.Name = strings.TrimSuffix(path.Base(strings.ReplaceAll(url, "\\", "/")), ".git")
		b.Note(m.at, "submodule %q has an address that only the repository's own place makes whole: %s", inventory.Clip(m.name), inventory.Clip(url))
	}
	if strings.Trim(n.Name, "./") == "" {
		n.Name = n.Alias
	}
	b.Key(m.path, b.Add(n))
}
