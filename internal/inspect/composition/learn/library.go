package learn

import (
	"cmp"
	"crypto/sha256"
	"encoding/hex"
	"errors"
	"fmt"
	"io"
	"math/bits"
	"slices"

	"github.com/ossay-dev/ossay/internal/core/budget"
	"github.com/ossay-dev/ossay/internal/inspect/composition/signature"
)

// A File is one file of a reference, or of the background.
type File struct {
	Name string
	Size int64
	Open func() (io.ReaderAt, io.Closer, error)
}

// A Build is one reference build of a library.
type Build struct {
	Version string // as the library writes it
	Arch    string // GOARCH name, or ""
	Package string // where it comes from: name and version of a package
	Files   []File
}

// A Library is what is to be learned: a name and builds in any order.
type Library struct {
	Name   string
	Builds []Build
	// Head is what is known already: relations to other libraries. It may be nil.
	Head *signature.Signature
}

// maxVersions bounds the versions of one library: a set of them is a word.
const maxVersions = 64

// candidates are those of one library.
type candidates struct {
	lib      *Library
	versions []string // ascending
	refs     []signature.Reference
	found    map[key]*candidate
	whole    int    // see size
	full     uint64 // versions of which a reference has all symbols
}

// candidate is where one candidate stands.
type candidate struct {
	versions uint64 // set of indices
	unit     string // the least name, so that the order of files does not matter
	shared   bool   // another library has it too
}

// collect reads all builds of a library.
func collect(lib *Library) (*candidates, error) {
	c := &candidates{lib: lib, found: make(map[key]*candidate)}
	for _, b := range lib.Builds {
		c.versions = append(c.versions, b.Version)
	}
	slices.SortFunc(c.versions, signature.Compare)
	c.versions = slices.Compact(c.versions)
	if len(c.versions) > maxVersions {
		return nil, fmt.Errorf("%s: more than %d versions", lib.Name, maxVersions)
	}
	builds := slices.Clone(lib.Builds)
	slices.SortFunc(builds, func(a, b Build) int {
		return cmp.Or(signature.Compare(a.Version, b.Version), cmp.Compare(a.Arch, b.Arch), cmp.Compare(a.Package, b.Package))
	})
	for i := range builds {
		if err := c.build(&builds[i]); err != nil {
			return nil, fmt.Errorf("%s %s: %w", lib.Name, builds[i].Version, err)
		}
	}
	return c, nil
}

func (c *candidates) build(b *Build) error {
	bit := uint64(1) << slices.Index(c.versions, b.Version)
	sum := sha256.New()
	files := slices.Clone(b.Files)
	slices.SortFunc(files, func(a, b File) int { return cmp.Compare(a.Name, b.Name) })
	read := 0
	for _, f := range files {
		r, closer, err := f.Open()
		if err != nil {
			return err
		}
		if _, err := io.Copy(sum, io.NewSectionReader(r, 0, f.Size)); err != nil {
			return errors.Join(err, closer.Close())
		}
		err = extract(r, f.Size, nil, func(k key, unit string) {
			c.see(k, unit, bit)
			if unit != "" {
				c.full |= bit
			}
		})
		if budget.IsBreach(err) {
			return errors.Join(err, closer.Close())
		}
		if err == nil {
			read++
		}
		if err := closer.Close(); err != nil {
			return err
		}
	}
	if read == 0 {
		return errors.New("no file of the reference is an object or archive")
	}
	c.refs = append(c.refs, signature.Reference{
		Version: b.Version, Arch: cmp.Or(b.Arch, "-"), Digest: "sha256:" + hex.EncodeToString(sum.Sum(nil)), Package: cmp.Or(b.Package, "-"),
	})
	return nil
}

func (c *candidates) see(k key, unit string, version uint64) {
	have := c.found[k]
	if have == nil {
		have = &candidate{unit: unit}
		c.found[k] = have
	}
	have.versions |= version
	if have.unit == "" || unit != "" && unit < have.unit {
		have.unit = unit
	}
}

// fill gives names of functions to the versions of which only stripped builds
// are known, if a version beside them has it: what cannot be seen there is no
// bound.
func (c *candidates) fill() {
	n := len(c.versions)
	if c.full == 1<<n-1 || c.full == 0 {
		return
	}
	for k, have := range c.found {
		if k.kind != signature.Symbol {
			continue
		}
		seen := have.versions
		for v := range n {
			if c.full>>v&1 != 0 {
				continue
			}
			below := c.full & (1<<v - 1)
			above := c.full >> v << v
			if below != 0 && seen>>(63-bits.LeadingZeros64(below))&1 != 0 || above != 0 && seen>>bits.TrailingZeros64(above)&1 != 0 {
				have.versions |= 1 << v
			}
		}
	}
}

// settle widens what is no sure bound. A version that lacks a candidate bounds
// it only if most of the candidate's translation unit is in that version:
// otherwise the unit may have moved to an archive that the reference leaves out,
// or the build may have been made without it.
func (c *candidates) settle() {
	n := len(c.versions)
	units := make(map[string][]*candidate)
	for _, have := range c.found {
		units[have.unit] = append(units[have.unit], have)
	}
	for _, unit := range units {
		// stays[v] says that most of what version v has of the unit, the next has
		// too; comes[v] that most of what v has, the one before had.
		stays, comes := make([]bool, n), make([]bool, n)
		for v := range n {
			stays[v] = v+1 < n && most(unit, v, v+1)
			comes[v] = v > 0 && most(unit, v, v-1)
		}
		wide := make([]uint64, len(unit))
		for i, have := range unit {
			lo, hi := bits.TrailingZeros64(have.versions), 63-bits.LeadingZeros64(have.versions)
			wide[i] = have.versions
			if !stays[hi] {
				wide[i] |= 1<<n - 1<<hi
			}
			if !comes[lo] {
				wide[i] |= 1<<lo - 1
			}
		}
		for i, have := range unit {
			have.versions = wide[i]
		}
	}
}

// most reports whether most of a unit's candidates of one version are in
// another.
func most(unit []*candidate, version, other int) bool {
	all, both := 0, 0
	for _, have := range unit {
		if have.versions>>version&1 != 0 {
			all++
			both += int(have.versions >> other & 1)
		}
	}
	return all >= 3 && both*2 > all
}
