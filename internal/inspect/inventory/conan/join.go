package conan

import (
	"path"

	"github.com/ossay-dev/ossay/internal/core/component"
	"github.com/ossay-dev/ossay/internal/inspect/inventory"
)

// Join takes the direct packages of a version 2 lock file from the conanfile
// beside it and says where the two disagree. What a conanfile pins itself is then
// listed by the lock file only.
func Join() inventory.Join {
	return inventory.Join{Name: "conan", Run: func(s *inventory.Set) {
		inventory.Pair(s, inventory.PairOptions{
			Ecosystem: ecosystem, Manifests: []string{formatManifest, formatRecipe}, Locks: []string{formatLock},
			// A recipe may ask for more than one configuration takes, and what tests
			// it is no part of the graph.
			Skip: func(d component.Declaration) bool { return d.Kind == "test_requires" || d.Scope == component.Optional },
		})
		for _, m := range s.Of(formatManifest, formatRecipe) {
			if s.In(path.Dir(m.Path), formatLock) != nil && len(m.Nodes) > 0 {
				m.Nodes, m.Edges = m.Nodes[:1], nil
			}
		}
	}}
}
