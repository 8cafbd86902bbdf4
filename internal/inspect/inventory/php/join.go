package php

import (
	"strings"

	"github.com/ossay-dev/ossay/internal/core/component"
	"github.com/ossay-dev/ossay/internal/inspect/inventory"
)

// Join takes the direct packages from composer.json and says where the lock file
// disagrees with it.
func Join() inventory.Join {
	return inventory.Join{Name: "php", Run: func(s *inventory.Set) {
		inventory.Pair(s, inventory.PairOptions{
			Ecosystem: ecosystem, Manifests: []string{formatManifest}, Locks: []string{formatLock},
			Scoped: true, Name: fold, Skip: virtual,
		})
	}}
}

// virtual reports whether d may be answered by a package of another name: the
// interfaces of standards are provided, not installed. Branches are no ranges.
func virtual(d component.Declaration) bool {
	return strings.HasSuffix(d.Name, "-implementation") || strings.Contains(d.Requirement, "dev-") || strings.Contains(d.Requirement, "@")
}
