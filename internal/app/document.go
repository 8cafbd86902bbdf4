package app

import (
	"fmt"
	"io"
	"os"
	"slices"
	"strings"

	"github.com/ossay-dev/ossay/internal/core/budget"
	"github.com/ossay-dev/ossay/internal/core/fault"
	"github.com/ossay-dev/ossay/internal/format/sbom"
	"github.com/ossay-dev/ossay/internal/format/sbom/cyclonedx"
	"github.com/ossay-dev/ossay/internal/format/sbom/spdx"
	"github.com/ossay-dev/ossay/internal/format/sbom/spdx3"
)

// maxDocument bounds a document that is worked on as a whole, in bytes.
const maxDocument = 1 << 30

// A bill is a bill of materials in its own format.
type bill interface {
	Format() sbom.Format
	Problems() []sbom.Problem
	Document() *sbom.Document
	Write(w io.Writer, to sbom.Format) ([]sbom.Loss, error)
}

// readText reads a file, or standard input for "-".
func readText(env Env, name string) (string, error) {
	var in io.Reader = env.In
	var b strings.Builder
	if name != "-" {
		f, err := os.Open(name)
		if err != nil {
			return "", fault.New(fault.Usage, "opening %s: %w", name, plainPath(err))
		}
		defer f.Close()
		if info, err := f.Stat(); err == nil && info.Mode().IsRegular() {
			b.Grow(int(min(info.Size(), maxDocument)) + 1) // growing step by step keeps the text twice
		}
		in = f
	}
	if n, err := io.Copy(&b, io.LimitReader(in, maxDocument+1)); err != nil {
		return "", fault.New(fault.Partial, "reading %s: %w", name, plainPath(err))
	} else if n > maxDocument {
		return "", fault.New(fault.Partial, "reading %s: larger than %d bytes", name, maxDocument)
	}
	return b.String(), nil
}

// decode reads a bill of materials of any format. The error is about syntax;
// what is wrong by the format's own rules are the document's problems.
func decode(text string) (bill, error) {
	limits := budget.Default()
	limits.Steps = 0
	b := budget.New(limits, int64(len(text)))
	switch familyOf(text) {
	case sbom.SPDX2:
		return orNil(spdx.Read(text, b))
	case sbom.SPDX3:
		return orNil(spdx3.Read(text, b))
	}
	return orNil(cyclonedx.Read(text, b))
}

// orNil keeps a nil pointer from becoming a bill that is not nil.
func orNil[D any, P interface {
	*D
	bill
}](d P, err error) (bill, error) {
	if d == nil {
		return nil, err
	}
	return d, err
}

// readDocument reads the bill of materials in a file; a damaged one is a fault.
func readDocument(env Env, name string) (bill, error) {
	text, err := readText(env, name)
	if err != nil {
		return nil, err
	}
	d, err := decode(text)
	if err != nil {
		return nil, fault.New(fault.Partial, "%s: %w", name, err).WithHint("ossay sbom lint %s shows all that is wrong with it", name)
	}
	return d, nil
}

// familyOf recognises a document by what its beginning and its markers say. What
// has no marker of SPDX is taken for CycloneDX, whose reader then says what is
// missing.
func familyOf(text string) sbom.Family {
	text = strings.TrimLeft(text, "\ufeff \t\r\n")
	head := text[:min(len(text), 1<<20)]
	has := func(marks ...string) bool {
		return slices.ContainsFunc(marks, func(m string) bool { return strings.Contains(head, m) })
	}
	switch {
	case text == "":
		return sbom.CycloneDX
	case text[0] == '<':
		return sbom.CycloneDX
	case text[0] != '{' && text[0] != '[':
		return sbom.SPDX2 // tag-value or YAML
	case has(`"bomFormat"`, `cyclonedx.org/schema/bom`):
		return sbom.CycloneDX
	case has(`"spdxVersion"`, `"SPDXID"`):
		return sbom.SPDX2
	case has(`"@context"`, `"@graph"`, `"spdxId"`, `spdx.org/rdf/3`):
		return sbom.SPDX3
	}
	return sbom.CycloneDX
}

// formatNames are the formats that can be written.
func formatNames() []string {
	return []string{"cyclonedx-json", "cyclonedx-xml", "spdx-json", "spdx-tv", "spdx-yaml", "spdx3-json"}
}

// SBOMFormats returns the formats that documents can be written in.
func SBOMFormats() []string { return formatNames() }

// parseFormat reads a format as users write it, "cyclonedx-json" or
// "spdx-json@2.3". Without a version it is that of the source where it is of the
// same family, else the newest.
func parseFormat(name string, source sbom.Format) (sbom.Format, error) {
	base, version, _ := strings.Cut(name, "@")
	var to sbom.Format
	newest := ""
	var versions []string
	switch base {
	case "cyclonedx-json", "cyclonedx", "json":
		to, newest = sbom.Format{Family: sbom.CycloneDX, Encoding: sbom.JSON}, "1.6"
	case "cyclonedx-xml", "xml":
		to, newest = sbom.Format{Family: sbom.CycloneDX, Encoding: sbom.XML}, "1.6"
	case "spdx-json", "spdx":
		to, newest = sbom.Format{Family: sbom.SPDX2, Encoding: sbom.JSON}, "2.3"
	case "spdx-tv":
		to, newest = sbom.Format{Family: sbom.SPDX2, Encoding: sbom.TagValue}, "2.3"
	case "spdx-yaml":
		to, newest = sbom.Format{Family: sbom.SPDX2, Encoding: sbom.YAML}, "2.3"
	case "spdx3-json", "spdx3":
		to, newest = sbom.Format{Family: sbom.SPDX3, Encoding: sbom.JSON}, "3.0.1"
	default:
		return to, fault.New(fault.Usage, "no format %q", name).WithHint("formats: %s, each with @VERSION or without", strings.Join(formatNames(), ", "))
	}
	switch to.Family {
	case sbom.CycloneDX:
		versions = []string{"1.2", "1.3", "1.4", "1.5", "1.6", "1.7"}
	case sbom.SPDX2:
		versions = []string{"2.2", "2.3"}
	case sbom.SPDX3:
		versions = []string{"3.0.1"}
	}
	switch {
	case version != "":
		to.Version = version
	case source.Family == to.Family && slices.Contains(versions, source.Version):
		to.Version = source.Version
	default:
		to.Version = newest
	}
	if !slices.Contains(versions, to.Version) {
		return to, fault.New(fault.Usage, "no version %s of %s", to.Version, base).WithHint("versions: %s", strings.Join(versions, ", "))
	}
	return to, nil
}

// encode writes a document of the common form in any format.
func encode(w io.Writer, d *sbom.Document, to sbom.Format) ([]sbom.Loss, error) {
	switch to.Family {
	case sbom.CycloneDX:
		return cyclonedx.Write(w, d, to)
	case sbom.SPDX2:
		return spdx.Write(w, d, to)
	case sbom.SPDX3:
		return spdx3.Write(w, d, to)
	}
	return nil, fmt.Errorf("no writer for %s", to.Family)
}
