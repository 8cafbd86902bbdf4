package python

import (
	"strings"

	"github.com/ossay-dev/ossay/internal/core/component"
	"github.com/ossay-dev/ossay/internal/core/span"
	"github.com/ossay-dev/ossay/internal/format/tree"
	"github.com/ossay-dev/ossay/internal/inspect"
	"github.com/ossay-dev/ossay/internal/inspect/inventory"
)

// PipfileLock returns the reader of Pipfile.lock, which has a section for each
// category and no edges. The direct packages come from the Pipfile by [Join].
func PipfileLock() *inventory.Reader {
	return &inventory.Reader{
		Format: formatPipfileLock, Rev: 1,
		Wants: inspect.Interest{Names: []string{"Pipfile.lock"}},
		Role:  component.RoleLock, Grade: component.Observed,
		Read: func(f *inspect.File, b *inventory.Builder) error {
			root, err := readJSON(f)
			if err != nil {
				return err
			}
			meta := root.Get("_meta")
			if meta.Kind() != tree.Map && root.Get("default").Kind() != tree.Map {
				return nil
			}
			b.Recognised()
			b.Scoped()
			if v := meta.Get("pipfile-spec"); v.Exists() {
				b.Set("pipfile-spec", v.Text(), v.At())
			}
			b.Project(ecosystem, "", "", span.Point{})
			indexes := make(map[string]string)
			sources := meta.Get("sources")
			for s := range sources.Children() {
				if url := text(s.Get("url")); !isDefaultIndex(url) {
					indexes[text(s.Get("name"))] = publicSource(url)
					if sources.Len() == 1 {
						indexes[""] = publicSource(url) // of packages that name no index
					}
				}
			}
			for section := range root.Children() {
				if section.Key() == "_meta" {
					continue
				}
				for d := range section.Children() {
					if err := f.Budget.Step(4); err != nil {
						return err
					}
					lockPipfile(b, d, section.Key(), indexes)
				}
			}
			return nil
		},
	}
}

// lockPipfile adds the package d of a section.
func lockPipfile(b *inventory.Builder, d tree.Node, section string, indexes map[string]string) {
	if d.Kind() != tree.Map || d.Key() == "" {
		b.Note(d.At(), "%s is no package", d.Key())
		return
	}
	var env environment
	n := component.Node{
		Ecosystem: ecosystem, Name: d.Key(), Version: strings.TrimLeft(text(d.Get("version")), "= "), At: d.KeyAt(),
		Scope: env.scope(pipfileMarker(d), categoryScope(section)), Source: pipfileSource(d),
	}
	if n.Source == "" {
		n.Source = indexes[text(d.Get("index"))]
	}
	if n.Project = isLocalPath(n.Source); n.Source == "." {
		n.Source = ""
	}
	var sums digests
	for h := range d.Get("hashes").Children() {
		if len(sums) == maxDigests {
			break
		}
		sums.add("", text(h))
	}
	n.Integrity = sums.String()
	b.Add(n)
}
