// Package purl reads and writes package URLs, the field's common name for a
// package: pkg:type/namespace/name@version?qualifiers#subpath.
//
// It follows the Package-URL specification (ECMA-427) and the type definitions
// beside it. It never asks a registry whether a package exists, and it never
// maps a package URL to an advisory ecosystem: that is package ecosystem.
package purl

import (
	"errors"
	"slices"
	"strings"
)

// MaxLen is the longest package URL, in bytes, that is read. It leaves room for
// download addresses in qualifiers and keeps hostile input cheap.
const MaxLen = 64 << 10

// A Qualifier is one key and value pair, such as arch=amd64.
type Qualifier struct {
	Key   string // lower case; letters, digits, '.', '-' and '_', starting with a letter
	Value string // decoded
}

// A PURL is a package URL taken apart. All parts are decoded; absent parts are
// empty. A PURL that [Parse] or [PURL.Normalize] returned is normalised by the
// rules of its type.
type PURL struct {
	Type       string      // lower case: "npm"
	Namespace  string      // segments joined by '/': "@babel", "github.com/gorilla"
	Name       string      // never empty in a valid package URL
	Version    string      // as the ecosystem writes it
	Qualifiers []Qualifier // sorted by key, keys unique, no empty values
	Subpath    string      // segments joined by '/', without "." and ".."
}

// The reasons why a package URL is refused. Errors of this package wrap one of
// them.
var (
	ErrTooLong   = errors.New("longer than a package URL may be")
	ErrScheme    = errors.New("does not start with the scheme pkg")
	ErrType      = errors.New("type is missing or has a character that types may not have")
	ErrName      = errors.New("name is missing or not of the form that its type asks for")
	ErrNamespace = errors.New("namespace is missing, or present where its type has none")
	ErrVersion   = errors.New("version is not of the form that its type asks for")
	ErrQualifier = errors.New("qualifier key is malformed, repeated or missing")
	ErrEscape    = errors.New("percent sign without two hexadecimal digits")
)

// Parse takes a package URL apart and checks it against the definition of its
// type. Package URLs that are only untidy (mixed-case type, extra slashes,
// unsorted qualifiers) are normalised; see [ParseLoose] for documents written
// by others.
func Parse(s string) (PURL, error) { return parse(s, true) }

// ParseLoose is like [Parse] but keeps what a type's definition would refuse as
// long as it can be named: a qualifier key in mixed case, a required namespace
// or qualifier that is missing, a namespace where the type has none. Readers of
// foreign documents use it, because a component with an imperfect name must not
// vanish from an inventory.
func ParseLoose(s string) (PURL, error) { return parse(s, false) }

// Canonical returns the canonical form of s, untidy or not.
func Canonical(s string) (string, error) {
	p, err := ParseLoose(s)
	if err != nil {
		return "", err
	}
	return p.String(), nil
}

// New builds a package URL from decoded parts, normalises it by the rules of
// its type and refuses what the type's definition refuses.
func New(typ, namespace, name, version string, qualifiers []Qualifier, subpath string) (PURL, error) {
	return PURL{
		Type: typ, Namespace: namespace, Name: name, Version: version,
		Qualifiers: qualifiers, Subpath: subpath,
	}.Normalize()
}

// Normalize returns p by the rules of its type, or the reason why p is no valid
// package URL. The qualifiers of p are not changed.
func (p PURL) Normalize() (PURL, error) {
	typ, ok := foldType(p.Type)
	if !ok {
		return PURL{}, ErrType
	}
	p.Type = typ
	p.Namespace = cleanPath(p.Namespace, false)
	p.Subpath = cleanPath(p.Subpath, true)
	p.Name = strings.Trim(p.Name, "/")
	p.Qualifiers = slices.Clone(p.Qualifiers)
	for i := range p.Qualifiers {
		if !validKey(p.Qualifiers[i].Key) {
			return PURL{}, ErrQualifier
		}
		p.Qualifiers[i].Key = lower(p.Qualifiers[i].Key)
	}
	var err error
	if p.Qualifiers, err = sortQualifiers(p.Qualifiers); err != nil {
		return PURL{}, err
	}
	p.normalizeByType()
	if err := p.check(true); err != nil {
		return PURL{}, err
	}
	return p, nil
}

// Qualifier returns the value of the qualifier called key, or "".
func (p *PURL) Qualifier(key string) string {
	for i := range p.Qualifiers {
		if p.Qualifiers[i].Key == key {
			return p.Qualifiers[i].Value
		}
	}
	return ""
}

// FullName returns namespace and name joined by a slash, or the name alone.
func (p *PURL) FullName() string {
	if p.Namespace == "" {
		return p.Name
	}
	return p.Namespace + "/" + p.Name
}

// sortQualifiers drops empty values and sorts by key. Two values for one key
// are an error: the specification asks for unique keys, and choosing one would
// let two readers see two packages.
func sortQualifiers(q []Qualifier) ([]Qualifier, error) {
	q = slices.DeleteFunc(q, func(x Qualifier) bool { return x.Value == "" })
	if len(q) == 0 {
		return nil, nil
	}
	slices.SortFunc(q, func(a, b Qualifier) int { return strings.Compare(a.Key, b.Key) })
	for i := 1; i < len(q); i++ {
		if q[i].Key == q[i-1].Key {
			return nil, ErrQualifier
		}
	}
	return q, nil
}
