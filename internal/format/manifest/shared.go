package manifest

import (
	"bytes"
	"errors"
	"strings"

	"github.com/ossay-dev/ossay/internal/core/budget"
	"github.com/ossay-dev/ossay/internal/format/tree"
)

var (
	errNoRef     = errors.New("the entry names no version of this catalog")
	errNoCentral = errors.New("no PackageVersion in Directory.Packages.props sets it, or more than one")
)

// CatalogVersion returns the edit of a version that an entry of a Gradle version
// catalog refers to (the "Version Catalogs" chapter of the Gradle manual): the
// entry stands at off, and version.ref names what the versions table holds.
// shared is that name.
func CatalogVersion(src []byte, off int, old, now string, b *budget.Budget) (e Edit, shared string, err error) {
	doc, err := tree.TOML(string(src), b)
	if err != nil {
		return Edit{}, "", err
	}
	for _, table := range [...]string{"libraries", "plugins"} {
		for entry := range doc.Root().Get(table).Children() {
			if err := b.Step(1); err != nil {
				return Edit{}, "", err
			}
			if from, end := entry.Range(); off < int(entry.KeyAt().Off) || off > max(from, end) {
				continue
			}
			name := entry.Path("version", "ref").Text()
			v := doc.Root().Path("versions", name)
			if name == "" || v.Text() != old {
				continue
			}
			from, end := v.Range()
			at, err := once(src[from:end], old)
			return Edit{from + at, from + at + len(old), now}, strings.Clone(name), err
		}
	}
	return Edit{}, "", errNoRef
}

// CentralVersion returns the edit of the version that Directory.Packages.props
// sets for a package (NuGet, "Central Package Management"): in the only
// PackageVersion of it, or in the property of the same file that this names.
// Package ids are compared without regard to case. shared is the property.
func CentralVersion(src []byte, id, old, now string, b *budget.Budget) (e Edit, shared string, err error) {
	doc, err := tree.XML(string(src), b)
	if err != nil {
		return Edit{}, "", err
	}
	var found []tree.Node
	for group := range doc.Root().All("ItemGroup") {
		for p := range group.All("PackageVersion") {
			if err := b.Step(1); err != nil {
				return Edit{}, "", err
			}
			if strings.EqualFold(p.Get("@Include").Text(), id) {
				found = append(found, p)
			}
		}
	}
	if len(found) != 1 {
		return Edit{}, "", errNoCentral
	}
	v := found[0].Get("@Version")
	if !v.Exists() {
		v = found[0].Get("Version").Get("#text")
	}
	if name, ok := strings.CutPrefix(v.Text(), "$("); ok && strings.HasSuffix(name, ")") {
		name = strings.Clone(strings.TrimSuffix(name, ")"))
		var set []tree.Node
		for group := range doc.Root().All("PropertyGroup") {
			for p := range group.All(name) {
				set = append(set, p.Get("#text"))
			}
		}
		if len(set) != 1 {
			return Edit{}, "", errProperty
		}
		v, shared = set[0], name
	}
	if !v.Exists() {
		return Edit{}, "", errNoVersion
	}
	from, end := v.Range()
	if !bytes.Contains(src[from:end], []byte(old)) {
		return Edit{}, "", errNoVersion
	}
	at, err := once(src[from:end], old)
	return Edit{from + at, from + at + len(old), now}, shared, err
}
