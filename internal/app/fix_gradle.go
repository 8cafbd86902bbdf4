package app

import (
	"path"

	"github.com/ossay-dev/ossay/internal/format/manifest"
)

// The formats of Gradle that fix knows more of than that they are manifests or
// lock files.
const (
	catalogFormat    = "java/gradle-catalog"
	gradleLockFormat = "java/gradle-lockfile"
)

// bump returns the edit that raises a version: where the package is named, else
// where a version catalog or Directory.Packages.props sets it. shared says what
// others may use, too.
func bump(p *FixProject, src []byte, h held, to string) (e manifest.Edit, shared string, err error) {
	switch {
	case path.Base(p.Path) == centralName && h.path != p.Path && !h.literal:
		if e, shared, err = manifest.CentralVersion(src, h.Name, h.Version, to, newBudget(src)); shared != "" {
			shared = "the property " + shared
		}
		return e, shared, err
	case p.Format == catalogFormat:
		if e, shared, err = manifest.CatalogVersion(src, int(h.node.At.Off), h.Version, to, newBudget(src)); err == nil {
			return e, "the version " + shared + " of the catalog", nil
		}
	}
	if e, shared, err = manifest.Bump(src, int(h.node.At.Off), h.Version, to); shared != "" {
		shared = "the property " + shared
	}
	return e, shared, err
}

// renewal names how the tool that owns a lock file renews it, once what it is made
// from is raised.
func renewal(format string) []string {
	switch format {
	case gradleLockFormat:
		return []string{"gradle dependencies --write-locks"}
	case dotnetLockFormat:
		return []string{"dotnet restore --force-evaluate"}
	}
	return nil
}
