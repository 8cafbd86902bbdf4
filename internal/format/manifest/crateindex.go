package manifest

import (
	"bytes"
	"encoding/json"
	"errors"
	"strings"

	"github.com/ossay-dev/ossay/internal/core/budget"
)

// A CrateIndex is what the index of a registry says about a crate: its releases,
// in the order of the file (Cargo book, "Index Format").
type CrateIndex struct {
	Name     string
	Releases []*CrateRelease
}

// A CrateRelease is one version of a crate.
type CrateRelease struct {
	Version     string
	Needs       []CargoNeed
	Features    map[string][]string // those that optional dependencies imply, too
	Checksum    string              // SHA-256 of the archive, in hexadecimal
	Yanked      bool
	RustVersion string // lowest Rust version that it says to need
	Links       string // native library that only one package of a build may link
}

// The kinds of dependencies of Cargo.
const (
	CargoNormal = "normal"
	CargoBuild  = "build"
	CargoDev    = "dev"
)

// A CargoNeed is one dependency, of a release or of a manifest.
type CargoNeed struct {
	Key         string // name in the code, which features use
	Name        string // name of the crate
	Requirement string
	Kind        string
	Optional    bool
	NoDefault   bool // without the feature "default"
	Features    []string
	Elsewhere   bool   // by path or from git
	Registry    string // index of another registry: an address in indexes, a name in manifests; "" for the own one

	Inherit  bool   // all but the key stands in the workspace's manifest
	Section  string // of a manifest, such as "dev-dependencies"
	Off, End int    // where a manifest holds the requirement, without its quotes
}

var errCrateIndex = errors.New("no entry of a registry index: its lines are no JSON objects about this crate")

// maxIndexVersion is the newest form of index lines that is read; cargo passes
// over newer ones, too.
const maxIndexVersion = 2

type indexLine struct {
	Name        string              `json:"name"`
	Vers        string              `json:"vers"`
	Deps        []indexDep          `json:"deps"`
	Cksum       string              `json:"cksum"`
	Features    map[string][]string `json:"features"`
	Features2   map[string][]string `json:"features2"`
	Yanked      bool                `json:"yanked"`
	Links       string              `json:"links"`
	V           int                 `json:"v"`
	RustVersion string              `json:"rust_version"`
}

type indexDep struct {
	Name            string   `json:"name"`
	Req             string   `json:"req"`
	Features        []string `json:"features"`
	Optional        bool     `json:"optional"`
	DefaultFeatures *bool    `json:"default_features"`
	Kind            string   `json:"kind"`
	Registry        string   `json:"registry"`
	Package         string   `json:"package"`
}

// DecodeCrateIndex reads the file of a crate in a registry index: one JSON object
// a line. Lines about another crate, of a newer form, or that cannot be read are
// passed over; if none remains, that is an error.
func DecodeCrateIndex(name string, data []byte, b *budget.Budget) (*CrateIndex, error) {
	x := &CrateIndex{Name: name}
	for line := range bytes.Lines(data) {
		line = bytes.TrimSpace(line)
		if len(line) == 0 {
			continue
		}
		if err := b.Step(1 + int64(len(line))/64); err != nil {
			return nil, err
		}
		var l indexLine
		if json.Unmarshal(line, &l) != nil || l.Name != name || l.V > maxIndexVersion || !plainWord(l.Vers) || !isHex(l.Cksum) {
			continue
		}
		x.Releases = append(x.Releases, l.release())
	}
	if len(x.Releases) == 0 {
		return nil, errCrateIndex
	}
	return x, nil
}

func (l *indexLine) release() *CrateRelease {
	r := &CrateRelease{Version: l.Vers, Checksum: l.Cksum, Yanked: l.Yanked, RustVersion: l.RustVersion, Links: l.Links, Features: l.Features}
	for _, d := range l.Deps {
		n := CargoNeed{
			Key: d.Name, Name: d.Name, Requirement: d.Req, Kind: d.Kind, Optional: d.Optional, Features: d.Features,
			NoDefault: d.DefaultFeatures != nil && !*d.DefaultFeatures, Registry: d.Registry,
		}
		if d.Package != "" {
			n.Name = d.Package
		}
		if n.Kind == "" {
			n.Kind = CargoNormal
		}
		if plainWord(n.Name) {
			r.Needs = append(r.Needs, n)
		}
	}
	if r.Features == nil {
		r.Features = make(map[string][]string)
	}
	for k, v := range l.Features2 {
		r.Features[k] = append(r.Features[k], v...)
	}
	implied(r.Features, r.Needs)
	return r
}

// implied adds the features that optional dependencies stand for: those that no
// feature names with "dep:" (Cargo book, "Optional dependencies").
func implied(features map[string][]string, needs []CargoNeed) {
	named := make(map[string]bool)
	for _, list := range features {
		for _, f := range list {
			if dep, ok := strings.CutPrefix(f, "dep:"); ok {
				named[dep] = true
			}
		}
	}
	for i := range needs {
		n := &needs[i]
		if _, has := features[n.Key]; n.Optional && !has && !named[n.Key] {
			features[n.Key] = []string{"dep:" + n.Key}
		}
	}
}

// plainWord reports whether a text can stand in a lock file as it is: a name or a
// version without quotes, escapes or blanks.
func plainWord(s string) bool {
	if s == "" || len(s) > 256 {
		return false
	}
	for _, c := range []byte(s) {
		if c <= ' ' || c >= 0x7f || c == '"' || c == '\\' {
			return false
		}
	}
	return true
}

// isHex reports whether a text is a SHA-256 in hexadecimal.
func isHex(s string) bool {
	return len(s) == 64 && strings.Trim(s, "0123456789abcdef") == ""
}
