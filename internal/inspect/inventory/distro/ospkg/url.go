package ospkg

import (
	"strings"

	"github.com/ossay-dev/ossay/internal/core/purl"
)

// The qualifiers that package URLs of operating systems carry here.
const (
	keyArch     = "arch"
	keyDistro   = "distro"
	keyEpoch    = "epoch"
	keyModule   = "rpmmod"
	keyUpstream = "upstream"
)

// An Identity is what names one binary package of an operating system.
type Identity struct {
	Type     string // of the package URL: "deb", "apk", "rpm", "alpm"
	Vendor   string // its namespace: "debian"; empty where nobody says
	Name     string
	Version  string // as the package manager compares it, with the epoch in front: "1:2.3-4"
	Arch     string // "amd64", "noarch"
	Distro   string // "debian-12"; empty until the release is known
	Module   string // modularity label of an rpm package: "nodejs:18:…"
	Upstream string // source package; see [Upstream]
}

// Upstream returns the value of the qualifier for a source package: its name,
// with "@version" where its version is not that of the binary package, and
// nothing for a source of the same name and version.
func Upstream(name, version, source, sourceVersion string) string {
	if source == "" {
		source = name
	}
	if sourceVersion != "" && sourceVersion != version {
		return source + "@" + sourceVersion
	}
	if source == name {
		return ""
	}
	return source
}

// URL returns the canonical package URL, or "" for a package without a name. The
// type rpm has the epoch as a qualifier and not in the version.
func (id *Identity) URL() string {
	p := purl.PURL{Type: id.Type, Namespace: id.Vendor, Name: id.Name, Version: id.Version}
	var epoch string
	if id.Type == "rpm" {
		if e, rest, ok := strings.Cut(id.Version, ":"); ok {
			epoch, p.Version = e, rest
		}
	}
	for _, q := range [...]purl.Qualifier{
		{Key: keyArch, Value: id.Arch}, {Key: keyDistro, Value: id.Distro},
		{Key: keyEpoch, Value: epoch}, {Key: keyModule, Value: id.Module}, {Key: keyUpstream, Value: id.Upstream},
	} {
		if q.Value != "" {
			p.Qualifiers = append(p.Qualifiers, q) // in the order of keys
		}
	}
	if p.Fold(); p.Name == "" {
		return ""
	}
	var buf [256]byte
	return string(p.Append(buf[:0]))
}
