package app

import (
	"cmp"
	"fmt"
	"strings"

	"github.com/ossay-dev/ossay/internal/core/finding"
	"github.com/ossay-dev/ossay/internal/format/sbom"
	"github.com/ossay-dev/ossay/internal/inspect/target"
)

// images are the images of a run for reports.
func images(list []*target.ImageInfo) []finding.Image {
	var out []finding.Image
	for _, i := range list {
		x := finding.Image{
			Names: i.Names, Manifest: i.Manifest, Config: i.Config, Platform: i.Platform, BaseName: i.BaseName, BaseDigest: i.BaseDigest,
		}
		for _, l := range i.Layers {
			x.Layers = append(x.Layers, finding.Layer{Digest: cmp.Or(l.DiffID, l.Digest), CreatedBy: l.CreatedBy, Base: l.Base, Size: l.Size, Files: l.Files})
		}
		out = append(out, x)
	}
	return out
}

// imageNotes adds to the coverage what of an image could not be settled, and
// which inventory files later layers removed or replaced.
func imageNotes(c *finding.Coverage, i *target.ImageInfo) {
	note := func(path, format string, args ...any) {
		c.Noted++
		if len(c.Notes) < maxListed {
			c.Notes = append(c.Notes, finding.Refusal{Path: path, Reason: fmt.Sprintf(format, args...)})
		}
	}
	for _, n := range i.Notes {
		note(strings.Join(i.Names, " "), "%s", n)
	}
	for _, h := range i.Hidden {
		word := "removed"
		if h.Replaced {
			word = "replaced"
		}
		note(h.Path, "in layer %s, %s by layer %s", short(h.Layer), word, short(h.By))
	}
	if more := i.HiddenCount - len(i.Hidden); more > 0 {
		c.Noted += more
	}
}

// short cuts a digest to what people compare.
func short(digest string) string {
	if i := strings.IndexByte(digest, ':'); i > 0 && len(digest) > i+13 {
		return digest[:i+13]
	}
	return digest
}

// imageProperties say in a bill of materials which image it is about.
func imageProperties(list []*target.ImageInfo) []sbom.Property {
	var out []sbom.Property
	add := func(name, value string) {
		if value != "" {
			out = append(out, sbom.Property{Name: "ossay:image:" + name, Value: value})
		}
	}
	for _, i := range list {
		for _, n := range i.Names {
			add("name", n)
		}
		add("manifest", i.Manifest)
		add("config", i.Config)
		add("platform", i.Platform)
		add("base", strings.TrimSpace(i.BaseName+" "+i.BaseDigest))
		for _, l := range i.Layers {
			from := ""
			if l.Base {
				from = " (base)"
			}
			add("layer", cmp.Or(l.DiffID, l.Digest)+from)
		}
	}
	return out
}
