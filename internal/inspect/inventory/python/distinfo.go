package python

import (
	"path"
	"strings"

	"github.com/ossay-dev/ossay/internal/core/component"
	"github.com/ossay-dev/ossay/internal/core/span"
	"github.com/ossay-dev/ossay/internal/inspect"
	"github.com/ossay-dev/ossay/internal/inspect/inventory"
)

// DistInfo returns the reader of two small files beside METADATA: direct_url.json
// (Direct URL, "Data structure"), which says where a distribution was installed
// from if not from an index, and REQUESTED (Recording installed projects), which
// says that somebody asked for it by name. [Join] adds both to the distribution.
func DistInfo() *inventory.Reader {
	return &inventory.Reader{
		Format: formatMark, Rev: 1,
		Wants: inspect.Interest{Paths: []string{"/*.dist-info/direct_url.json", "/*.dist-info/REQUESTED"}},
		Role:  component.RoleInstalled, Grade: component.Observed,
		Read: func(f *inspect.File, b *inventory.Builder) error {
			if path.Base(f.Path) == "REQUESTED" {
				b.Set(attrRequested, "true", span.Point{})
				return nil
			}
			root, err := readJSON(f)
			if err != nil {
				return err
			}
			url := root.Get("url")
			if text(url) == "" {
				return nil
			}
			source := publicSource(url.Text())
			if vcs := root.Get("vcs_info"); vcs.Exists() {
				source = text(vcs.Get("vcs")) + "+" + source + "#" + text(vcs.Get("commit_id"))
			}
			b.Set(attrURL, source, url.At())
			archive := root.Get("archive_info")
			var sums digests
			addHashes(&sums, archive.Get("hashes"))
			if algorithm, hex, ok := strings.Cut(text(archive.Get("hash")), "="); ok {
				sums.add(algorithm, hex)
			}
			if len(sums) > 0 {
				b.Set(attrDigest, sums.String(), archive.At())
			}
			if root.Path("dir_info", "editable").True() {
				b.Set(attrEditable, "true", span.Point{})
			}
			return nil
		},
	}
}

// EggRequires returns the reader of requires.txt in *.egg-info and EGG-INFO
// folders: requirements in sections "[extra]", "[:marker]" and "[extra:marker]"
// (setuptools, "The Internal Structure of Python Eggs").
func EggRequires() *inventory.Reader {
	return &inventory.Reader{
		Format: formatEggRequires, Rev: 1,
		Wants: inspect.Interest{Paths: []string{"/*.egg-info/requires.txt", "/EGG-INFO/requires.txt"}},
		Role:  component.RoleInstalled, Grade: component.Observed,
		Read: func(f *inspect.File, b *inventory.Builder) error {
			data, err := f.Text()
			if err != nil {
				return err
			}
			b.Recognised()
			src := data
			lines := span.NewLines(src)
			var requires []metadataField
			marker := ""
			err = requirementsLines(src, func(l requirementsLine) error {
				if l.text == "" {
					return nil
				}
				if err := f.Budget.Step(lineSteps + int64(len(l.text)+len(marker))/8); err != nil {
					return err
				}
				if section, ok := strings.CutPrefix(l.text, "["); ok {
					marker = eggMarker(strings.TrimSuffix(section, "]"))
					return nil
				}
				at := lines.Point(l.off, l.off+shownLength(src[l.off:], l.text))
				requires = append(requires, metadataField{l.text + marker, at})
				return nil
			})
			if err != nil {
				return err
			}
			declareRequires(b, requires)
			return nil
		},
	}
}

// maxSection bounds the bytes of a section's name, which is repeated for each
// requirement.
const maxSection = maxName

// eggMarker returns the marker for the requirements of a section.
func eggMarker(section string) string {
	extra, marker, _ := strings.Cut(section, ":")
	if len(section) > maxSection {
		return ""
	}
	var parts []string
	if extra != "" {
		parts = append(parts, "extra == '"+extra+"'")
	}
	if marker != "" {
		parts = append(parts, "("+marker+")")
	}
	if len(parts) == 0 {
		return ""
	}
	return "; " + strings.Join(parts, " and ")
}
