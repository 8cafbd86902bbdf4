package ospkg

import (
	"encoding/binary"
	"strings"

	"github.com/ossay-dev/ossay/internal/core/component"
)

// filesKey begins the key of a node that holds the files of its package.
const filesKey = "files\x00"

// Files collects which files a package owns, of those that matter: eight bytes a
// file, because a system may have a million of them.
type Files struct {
	hashes []byte
}

// Add adds the file at path, which may begin with a slash or not.
func (f *Files) Add(path string) {
	if Matters(path) {
		f.hashes = binary.LittleEndian.AppendUint64(f.hashes, Hash(path))
	}
}

// Len returns how many files are kept.
func (f *Files) Len() int { return len(f.hashes) / 8 }

// A Keyer is the builder of a listing.
type Keyer interface {
	Key(name string, node uint32)
}

// Keep puts the files into the listing as those of node and empties f.
func (f *Files) Keep(b Keyer, node uint32) {
	if len(f.hashes) > 0 {
		b.Key(filesKey+string(f.hashes), node)
	}
	f.hashes = f.hashes[:0]
}

// Owned calls visit for every file that a package of the listing owns.
func Owned(l *component.Listing, visit func(node uint32, hash uint64)) {
	for _, k := range l.Keys {
		packed, ok := strings.CutPrefix(k.Name, filesKey)
		for ; ok && len(packed) >= 8; packed = packed[8:] {
			visit(k.Node, binary.LittleEndian.Uint64([]byte(packed[:8])))
		}
	}
}

// Release drops the files from the listing, once nobody asks for them any more.
func Release(l *component.Listing) { drop(l, filesKey) }

// drop removes the keys that begin with prefix.
func drop(l *component.Listing, prefix string) {
	kept := l.Keys[:0]
	for _, k := range l.Keys {
		if !strings.HasPrefix(k.Name, prefix) {
			kept = append(kept, k)
		}
	}
	clear(l.Keys[len(kept):])
	if l.Keys = kept; len(kept) == 0 {
		l.Keys = nil
	}
}

// Hash returns the hash of a path below the root of a file system (FNV-1a, 64
// bits). Paths that differ in the merged /usr only are equal: /lib/x is
// /usr/lib/x.
func Hash(path string) uint64 {
	h := uint64(14695981039346656037)
	path = clean(path)
	for i := 0; i < len(path); i++ {
		h = (h ^ uint64(path[i])) * 1099511628211
	}
	return h
}

// clean drops what does not count in front of a path.
func clean(path string) string {
	path = strings.TrimPrefix(path, ".")
	path = strings.TrimLeft(path, "/")
	if rest, ok := strings.CutPrefix(path, "usr/"); ok && (strings.HasPrefix(rest, "lib") || strings.HasPrefix(rest, "bin/") || strings.HasPrefix(rest, "sbin/")) {
		return rest
	}
	return path
}

// Matters reports whether the file at path may show a package of a language or a
// program, so that it is worth knowing to whom it belongs.
func Matters(path string) bool {
	path = clean(path)
	base := path[strings.LastIndexByte(path, '/')+1:]
	switch base {
	case "METADATA", "PKG-INFO", "package.json", ".package-lock.json", "pom.properties", "pom.xml", "MANIFEST.MF",
		"DESCRIPTION", "installed.json", "requires.txt", "hex_metadata.config", "direct_url.json", "REQUESTED", "VERSION":
		return true
	case "":
		return false
	}
	dot := strings.LastIndexByte(base, '.')
	if dot < 0 {
		return isCode(path)
	}
	switch base[dot:] {
	case ".egg-info", ".gemspec", ".nuspec", ".nupkg", ".jar", ".war", ".ear", ".aar", ".hpi", ".jpi", ".jmod", ".whl", ".egg",
		".so", ".node", ".dll", ".exe", ".wasm", ".a", ".dylib", ".cabal", ".conf":
		return base[dot:] != ".conf" || strings.Contains(path, ".conf.d/") // package databases of GHC
	}
	return strings.Contains(base, ".so.") || strings.HasSuffix(base, ".deps.json") || inBin(path)
}

// isCode reports whether a file without an ending lies where programs do.
func isCode(path string) bool {
	return inBin(path) || strings.HasPrefix(path, "lib") || strings.HasPrefix(path, "opt/") || strings.HasPrefix(path, "usr/local/")
}

// inBin reports whether path lies in a folder of programs.
func inBin(path string) bool {
	dir := path[:strings.LastIndexByte(path, '/')+1]
	for _, in := range [...]string{"bin/", "sbin/", "libexec/", "games/"} {
		if strings.HasPrefix(dir, in) || strings.Contains(dir, "/"+in) {
			return true
		}
	}
	return false
}

// An Owner is the node of a package.
type Owner struct {
	Listing *component.Listing
	Node    uint32
}

// Packed returns the files as a string for [Give].
func (f *Files) Packed() string { return string(f.hashes) }

// Give gives the package o files that were packed in another listing. Without a
// package nothing happens: the database is one of which only a part is there.
func Give(o Owner, packed string) {
	if o.Listing != nil && packed != "" {
		o.Listing.Keys = append(o.Listing.Keys, component.Key{Name: filesKey + packed, Node: o.Node})
	}
}

// AttrOrigin is an attribute "name origin" for a package that says whose it is.
const AttrOrigin = "origin"

// OriginUnknown is the origin of a package file that does not show who made it.
const OriginUnknown = "unknown"

// OriginOf returns which distribution a person or address belongs to, as package
// files name their maintainer or packager: "debian", "ubuntu", "alpine", "arch" or
// [OriginUnknown].
func OriginOf(maintainer string) string {
	lower := strings.ToLower(maintainer)
	for _, d := range [...]struct{ domain, origin string }{
		{"debian.org", "debian"}, {"ubuntu.com", "ubuntu"}, {"alpinelinux.org", "alpine"}, {"archlinux.org", "arch"},
	} {
		if i := strings.Index(lower, d.domain); i > 0 && (lower[i-1] == '@' || lower[i-1] == '.') {
			return d.origin
		}
	}
	return OriginUnknown
}
