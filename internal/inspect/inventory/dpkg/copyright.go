package dpkg

import (
	"slices"
	"strings"

	"github.com/ossay-dev/ossay/internal/core/component"
	"github.com/ossay-dev/ossay/internal/core/span"
	"github.com/ossay-dev/ossay/internal/inspect"
	"github.com/ossay-dev/ossay/internal/inspect/inventory"
)

// maxLicences bounds the licences of one package.
const maxLicences = 64

// Copyright reads the licences of usr/share/doc/PACKAGE/copyright where the file
// is of the form that a machine can read; free text gives nothing here. [Join]
// gives them to the package.
func Copyright() *inventory.Reader {
	return &inventory.Reader{
		Format: formatCopyright, Rev: 1,
		Wants: inspect.Interest{Paths: []string{"/usr/share/doc/*/copyright"}},
		Role:  component.RoleInstalled, Grade: component.Observed,
		Read: func(f *inspect.File, b *inventory.Builder) error {
			text, err := f.Text()
			if err != nil {
				return err
			}
			if licence := licences(text); licence != "" {
				b.Set(attrLicence, licence, span.Point{})
			}
			return nil
		},
	}
}

// licences returns the licences of all files as one expression. Those of the
// packaging alone (debian/*) do not reach the binary package.
func licences(text string) string {
	var all []string
	files, packaging, known := false, false, false
	for f := range fields(text) {
		switch {
		case f.first:
			if !known && !f.is("Format") && !f.is("Format-Specification") {
				return "" // free text
			}
			known = true
			files, packaging = f.is("Files"), f.is("Files") && strings.HasPrefix(f.value, "debian/") && !strings.ContainsAny(f.value, " \n")
		case f.is("Files"):
			files = true
		}
		if f.is("License") && files && !packaging {
			short, _, _ := strings.Cut(f.value, "\n")
			if one := expression(short); one != "" && !slices.Contains(all, one) && len(all) < maxLicences {
				all = append(all, one)
			}
		}
	}
	if len(all) > 1 {
		for i, one := range all {
			if strings.Contains(one, " OR ") {
				all[i] = "(" + one + ")"
			}
		}
	}
	return strings.Join(all, " AND ")
}

// expression writes a synopsis ("GPL-2+ or Artistic, and Expat") with the words
// and names of SPDX where the meaning is the same.
func expression(synopsis string) string {
	words := strings.Fields(strings.ReplaceAll(synopsis, ",", " "))
	for i, w := range words {
		switch lower := strings.ToLower(w); lower {
		case "or", "and", "with":
			words[i] = strings.ToUpper(w)
		default:
			words[i] = spdx(w)
		}
	}
	return strings.Join(words, " ")
}

// spdx returns the SPDX identifier for a short name, or the name as it is.
func spdx(name string) string {
	for _, family := range [...]string{"GPL-", "LGPL-", "AGPL-", "GFDL-"} {
		rest, ok := strings.CutPrefix(name, family)
		if !ok {
			continue
		}
		number, later := strings.CutSuffix(rest, "+")
		if strings.Trim(number, "0123456789.") != "" || number == "" {
			return name
		}
		if !strings.Contains(number, ".") {
			number += ".0"
		}
		if later {
			return family + number + "-or-later"
		}
		return family + number + "-only"
	}
	switch strings.ToLower(name) {
	case "expat":
		return "MIT"
	case "bsd-2-clause":
		return "BSD-2-Clause"
	case "bsd-3-clause":
		return "BSD-3-Clause"
	case "apache-2.0", "apache-2":
		return "Apache-2.0"
	case "mpl-2.0":
		return "MPL-2.0"
	case "isc":
		return "ISC"
	case "zlib":
		return "Zlib"
	case "cc0-1.0", "cc0":
		return "CC0-1.0"
	}
	return name
}
