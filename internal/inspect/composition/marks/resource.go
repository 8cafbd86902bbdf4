package marks

import (
	"io"
	"strings"

	"github.com/ossay-dev/ossay/internal/core/component"
	"github.com/ossay-dev/ossay/internal/format/object"
)

// VersionResource reads what a PE file says of itself. It is the identity of
// the file, not of what is linked into it: its product version is often that of
// a suite. Programs that were made from a template keep the template's.
func VersionResource(f *object.File, _ io.ReaderAt) (*Found, error) {
	out := &Found{}
	if f.PE == nil {
		return out, nil
	}
	value := func(name string) string { return strings.TrimSpace(f.PE.VersionValue(name)) }
	name := value("OriginalFilename")
	if name == "" {
		name = value("InternalName")
	}
	product := value("ProductName")
	if name == "" {
		name = product
	}
	version := value("ProductVersion")
	if version == "" {
		version = value("FileVersion")
	}
	if fixed := f.PE.ProductVersion; version == "" && fixed != "0.0.0.0" {
		version = fixed
	}
	if name == "" {
		return out, nil
	}
	text := "OriginalFilename=" + name
	if product != "" {
		text += " ProductName=" + product
	}
	if company := value("CompanyName"); company != "" {
		text += " CompanyName=" + company
	}
	m := Mark{Name: name, Version: version, Licence: value("License"), Kind: KindResource, Text: text, Confidence: component.Medium}
	if s := f.SectionByName(".rsrc"); s != nil {
		m.Off = s.Off
	}
	out.Marks = append(out.Marks, m)
	return out, nil
}
