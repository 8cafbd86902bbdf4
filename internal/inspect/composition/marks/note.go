package marks

import (
	"bytes"
	"encoding/json"
	"io"
	"strings"

	"github.com/ossay-dev/ossay/internal/core/component"
	"github.com/ossay-dev/ossay/internal/core/ecosystem"
	"github.com/ossay-dev/ossay/internal/core/purl"
	"github.com/ossay-dev/ossay/internal/format/object"
)

const (
	noteOwner = "FDO"
	noteType  = 0xcafe1a7e
	maxNote   = 64 << 10
)

// packageNote is the JSON text of a package note (systemd, "Package Metadata for
// Executable Files").
type packageNote struct {
	Type         string `json:"type"`
	Name         string `json:"name"`
	Version      string `json:"version"`
	Architecture string `json:"architecture"`
	OS           string `json:"os"`
	OSVersion    string `json:"osVersion"`
	OSCPE        string `json:"osCpe"`
	AppCPE       string `json:"appCpe"`
	License      string `json:"license"`
	PURL         string `json:"purl"`
}

// PackageNote reads the package that the file was built for: the note of owner
// FDO in ELF, or the section .pkgnote in PE.
func PackageNote(f *object.File, _ io.ReaderAt) (*Found, error) {
	out := &Found{}
	for _, n := range f.Notes {
		if n.Owner == noteOwner && n.Type == noteType {
			out.packageNote(n.Desc, n.Off)
		}
	}
	if s := f.SectionByName(".pkgnote"); s != nil && f.Format == object.PE {
		data, err := f.Read(s, maxNote)
		if err != nil {
			return out, err
		}
		out.packageNote(data, s.Off)
	}
	return out, nil
}

func (f *Found) packageNote(desc []byte, off uint64) {
	text := bytes.TrimRight(desc, "\x00")
	var n packageNote
	if err := json.Unmarshal(text[:min(len(text), maxNote)], &n); err != nil {
		f.note("incomplete: the package note cannot be read: %v", err)
		return
	}
	if n.Name == "" {
		f.note("the package note names no package")
		return
	}
	m := Mark{
		Name: n.Name, Version: n.Version, Licence: n.License, Kind: KindNote,
		Text: string(text[:min(len(text), 512)]), Off: off, Confidence: component.High,
	}
	m.Ecosystem, m.PURL = n.identity()
	f.Marks = append(f.Marks, m)
}

// identity names the package as its distribution does.
func (n *packageNote) identity() (eco, id string) {
	p, err := purl.ParseLoose(n.PURL)
	if err != nil {
		distro := n.OS
		if n.OSVersion != "" {
			distro += "-" + n.OSVersion
		}
		typ := n.Type
		if typ == "" {
			return "", ""
		}
		p = purl.PURL{Type: typ, Namespace: n.OS, Name: n.Name, Version: n.Version}
		if n.Architecture != "" {
			p.Qualifiers = append(p.Qualifiers, purl.Qualifier{Key: "arch", Value: debArch(typ, n.Architecture)})
		}
		if n.OS != "" {
			p.Qualifiers = append(p.Qualifiers, purl.Qualifier{Key: "distro", Value: distro})
		}
		if p, err = p.Normalize(); err != nil {
			return "", ""
		}
	}
	eco, _ = ecosystem.FromPURL(p)
	return eco, p.String()
}

// debArch gives Debian's name for the machine, which the note has from uname.
func debArch(typ, arch string) string {
	if typ != "deb" {
		return arch
	}
	switch strings.ToLower(arch) {
	case "x86_64":
		return "amd64"
	case "aarch64":
		return "arm64"
	}
	return arch
}
