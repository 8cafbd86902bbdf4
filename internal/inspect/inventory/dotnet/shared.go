package dotnet

import (
	"path"
	"strings"

	"github.com/ossay-dev/ossay/internal/core/component"
	"github.com/ossay-dev/ossay/internal/inspect/inventory"
)

// Bounds on what one project takes from other files.
const (
	maxShared   = 32 // files
	maxVersions = 8  // versions of one central package
)

// A pin is a version that a shared file sets for a package.
type pin struct{ version, condition string }

// A sharedFile is a file that projects share, taken apart once.
type sharedFile struct {
	l       *component.Listing
	props   properties
	central map[string][]pin // by folded name
	updates map[string][]pin
	imports []string
}

func newSharedFile(l *component.Listing) *sharedFile {
	f := &sharedFile{l: l, props: make(properties), central: make(map[string][]pin), updates: make(map[string][]pin)}
	for _, a := range l.Attrs {
		first, rest, _ := strings.Cut(a.Value, separator)
		second, third, _ := strings.Cut(rest, separator)
		switch a.Name {
		case attrProperty:
			f.props.assign(first, second, third)
		case attrCentral:
			addPin(f.central, first, pin{second, third})
		case attrUpdate:
			addPin(f.updates, first, pin{second, third})
		case attrImport:
			f.imports = append(f.imports, a.Value)
		}
	}
	return f
}

// addPin adds a version of a package. One without a condition replaces all
// before it.
func addPin(pins map[string][]pin, name string, p pin) {
	name = fold(name)
	switch {
	case p.condition == "":
		pins[name] = []pin{p}
	case len(pins[name]) < maxVersions:
		pins[name] = append(pins[name], p)
	}
}

// surroundings finds the shared files that take part in the evaluation of a
// project or of another shared file.
type surroundings struct {
	s     *inventory.Set
	files map[*component.Listing]*sharedFile
	above map[string][]*sharedFile // by folder: those that every project in it takes
}

func newSurroundings(s *inventory.Set) *surroundings {
	return &surroundings{s, make(map[*component.Listing]*sharedFile), make(map[string][]*sharedFile)}
}

// file returns the shared file at p, or nil.
func (u *surroundings) file(p string) *sharedFile {
	l := u.s.At(p, formatProps)
	if l == nil {
		return nil
	}
	f := u.files[l]
	if f == nil {
		f = newSharedFile(l)
		u.files[l] = f
	}
	return f
}

// nearest returns the file called base in dir or in the nearest folder above.
func (u *surroundings) nearest(dir, base string) *sharedFile {
	for {
		if f := u.file(path.Join(dir, base)); f != nil {
			return f
		}
		up := path.Dir(dir)
		if up == dir {
			return nil
		}
		dir = up
	}
}

// of returns the shared files for the listing l, nearest first. MSBuild takes
// the nearest file of each of these names above a project, and that one alone,
// unless it imports the next one (Microsoft's page "Customize your build by
// folder").
func (u *surroundings) of(l *component.Listing) []*sharedFile {
	dir := path.Dir(l.Path)
	files, ok := u.above[dir]
	if !ok {
		for _, base := range []string{"Directory.Packages.props", "Directory.Build.props", "Directory.Build.targets"} {
			files = u.follow(files, u.nearest(dir, base))
		}
		u.above[dir] = files
	}
	files = files[:len(files):len(files)]
	for _, a := range l.Attrs {
		if a.Name == attrImport {
			files = u.follow(files, u.imported(l, a.Value))
		}
	}
	return files
}

// follow adds a file and all that it imports.
func (u *surroundings) follow(files []*sharedFile, f *sharedFile) []*sharedFile {
	waiting := []*sharedFile{f}
	for len(waiting) > 0 && len(files) < maxShared {
		f, waiting = waiting[0], waiting[1:]
		if f == nil || contains(files, f) {
			continue
		}
		files = append(files, f)
		for _, text := range f.imports[:min(len(f.imports), maxShared)] {
			waiting = append(waiting, u.imported(f.l, text))
		}
	}
	return files
}

func contains(files []*sharedFile, f *sharedFile) bool {
	for _, g := range files {
		if f == g {
			return true
		}
	}
	return false
}

// imported returns the file that an Import of l names by a path from l's own
// folder, or by looking upwards from there. Other paths are not followed.
func (u *surroundings) imported(l *component.Listing, text string) *sharedFile {
	dir := path.Dir(l.Path)
	if strings.Contains(text, "GetPathOfFileAbove") {
		for _, base := range []string{"Directory.Packages.props", "Directory.Build.props", "Directory.Build.targets"} {
			if strings.Contains(text, base) && path.Dir(dir) != dir {
				return u.nearest(path.Dir(dir), base)
			}
		}
		return nil
	}
	for _, here := range []string{"$(MSBuildThisFileDirectory)", "$(MSBuildProjectDirectory)"} {
		text = strings.TrimPrefix(text, here)
	}
	text = strings.TrimPrefix(strings.ReplaceAll(text, `\`, "/"), "/")
	if !isLiteral(text) {
		return nil
	}
	return u.file(path.Join(dir, text))
}
