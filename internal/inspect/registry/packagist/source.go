// Package packagist tells what is known about packages of Composer: from a folder
// of recorded metadata or from Composer's own cache.
//
// It reads file systems that it is given, opens no connection and runs no
// composer. Formats: metadata of repositories (Composer's manual, "Repositories",
// "metadata-url") and the names of files in Composer's cache
// (Repository/ComposerRepository.php: "provider-VENDOR~NAME.json" in a folder for
// each repository).
package packagist

import (
	"errors"
	"fmt"
	"io"
	"io/fs"
	"strings"

	"github.com/ossay-dev/ossay/internal/core/budget"
	"github.com/ossay-dev/ossay/internal/format/manifest"
)

// maxMetadata bounds the metadata of one package, in bytes.
const maxMetadata = 64 << 20

// maxFolders bounds how many repositories of the cache are looked at.
const maxFolders = 50

// ErrUnknown says that nothing is known about a package.
var ErrUnknown = errors.New("neither Composer's cache nor a folder of metadata holds it")

// A Source answers from a folder, then from Composer's cache.
type Source struct {
	Dir   fs.FS // "composer/VENDOR/NAME.json", or one "composer/packages.json" with all; nil for none
	Cache fs.FS // the folder "repo" of Composer's cache; nil for none
}

// Releases returns the releases of a package.
func (s *Source) Releases(name string) ([]*manifest.ComposerPackage, error) {
	if !validName(name) {
		return nil, fmt.Errorf("%q is no name of a package of Composer", name)
	}
	err := ErrUnknown
	for _, at := range [...]string{"composer/" + name + ".json", "composer/packages.json"} {
		data, e := read(s.Dir, at)
		if e != nil {
			continue
		}
		list, e := manifest.DecodeComposerMetadata(name, string(data), budget.New(budget.Default(), int64(len(data))))
		if e == nil {
			return list, nil
		}
		err = e
	}
	if s.Cache == nil {
		return nil, err
	}
	folders, _ := fs.ReadDir(s.Cache, ".")
	for _, f := range folders[:min(len(folders), maxFolders)] {
		data, e := read(s.Cache, f.Name()+"/provider-"+strings.Replace(name, "/", "~", 1)+".json")
		if e != nil {
			continue
		}
		if list, e := manifest.DecodeComposerMetadata(name, string(data), budget.New(budget.Default(), int64(len(data)))); e == nil {
			return list, nil
		}
	}
	return nil, err
}

// validName refuses names that could lead out of a folder (Composer's manual, "The
// composer.json schema", "name").
func validName(name string) bool {
	vendor, project, ok := strings.Cut(name, "/")
	if !ok || vendor == "" || project == "" || len(name) > 200 || vendor[0] == '.' || project[0] == '.' {
		return false
	}
	return strings.Trim(vendor+project, "abcdefghijklmnopqrstuvwxyz0123456789-_.") == ""
}

func read(f fs.FS, name string) ([]byte, error) {
	if f == nil {
		return nil, fs.ErrNotExist
	}
	r, err := f.Open(name)
	if err != nil {
		return nil, err
	}
	defer r.Close()
	data, err := io.ReadAll(io.LimitReader(r, maxMetadata+1))
	if err == nil && len(data) > maxMetadata {
		err = fmt.Errorf("%s is larger than %d bytes", name, maxMetadata)
	}
	return data, err
}
