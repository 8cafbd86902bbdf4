package app

import (
	"path"
	"slices"

	"github.com/ossay-dev/ossay/internal/core/component"
	"github.com/ossay-dev/ossay/internal/format/manifest"
	"github.com/ossay-dev/ossay/internal/judge/remedy"
)

// The formats of NuGet that fix knows more of than that they are manifests or
// lock files.
const (
	dotnetFormat         = "dotnet/project"
	dotnetLockFormat     = "dotnet/packages-lock"
	packagesConfigFormat = "dotnet/packages-config"
)

// centralName is the file that sets versions for all projects below its folder
// (NuGet, "Central Package Management").
const centralName = "Directory.Packages.props"

// central returns the nearest Directory.Packages.props above a project, "" for
// none in the target.
func (x *fixer) central(project string) string {
	for dir := path.Dir(project); ; dir = path.Dir(dir) {
		name := path.Join(dir, centralName)
		if _, err := x.read(name); err == nil {
			return name
		}
		if dir == "." || dir == "/" {
			return ""
		}
	}
}

// nugetProject raises packages of projects: in the project that writes the
// version, else once in the Directory.Packages.props above all that leave it to
// that; and in packages.config.
func (x *fixer) nugetProject(p *FixProject, l *component.Listing, list []held) error {
	in := make(map[string][]held) // by the file that sets the version
	var files []string
	for _, h := range list {
		if h.path != p.Path && !slices.Contains(p.also, h.path) {
			p.also = append(p.also, h.path)
		}
		name := p.Path
		if src, err := x.read(h.path); err == nil && h.path != p.Path {
			if _, _, err := manifest.Bump(src, int(h.node.At.Off), h.Version, h.Version); err == nil {
				name, h.literal = h.path, true
			}
		}
		if in[name] == nil {
			files = append(files, name)
		}
		again := func(o held) bool { return o.Name == h.Name && o.Version == h.Version }
		if !h.literal && slices.ContainsFunc(in[name], again) {
			continue // another project that leaves it to the same file
		}
		in[name] = append(in[name], h)
	}
	for _, name := range files {
		src, err := x.read(name)
		if err != nil {
			return err
		}
		now, err := manifest.Apply(src, x.bumps(p, l, src, in[name]))
		if err != nil {
			return err
		}
		p.change(name, src, now)
	}
	remedy.Rank(p.Steps)
	if l.Format == packagesConfigFormat && len(p.Steps) > 0 {
		p.Commands = append(p.Commands, "nuget restore")
		p.Notes = append(p.Notes, "a project beside packages.config may name the folders of packages by version (HintPath): Update-Package -reinstall writes them anew")
	}
	return nil
}
