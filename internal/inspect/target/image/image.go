package image

import (
	"encoding/json"
	"fmt"
	"strings"
)

// An Image is one image for one platform.
type Image struct {
	Names      []string // as the file calls it: "debian:12"
	Manifest   Digest   // "" in a docker archive without manifests
	Config     Digest
	OS         string
	Arch       string
	Variant    string
	Layers     []Layer // lowest first
	BaseName   string  // of the image that it was built from, as annotated
	BaseDigest string
	BaseBy     string // how the base's layers were told: "manifest", "history" or ""
	Labels     []Label
	Notes      []string // what could not be settled

	files Files
}

// A Label is one label of the configuration.
type Label struct{ Key, Value string }

// A Layer is one change of the root file system.
type Layer struct {
	Digest    Digest // of the stored bytes; "" where the file does not say
	DiffID    Digest // of the tar archive; "" where the configuration does not say
	MediaType string
	Size      int64  // stored bytes, as the manifest says
	CreatedBy string // the build step, from the history
	Base      bool   // belongs to the base image
	Problem   string // why it cannot be read, or ""

	name string // in the layout
}

// Name returns the digest that reports call the layer by: of its archive, or of
// what is stored.
func (l *Layer) Name() string {
	if l.DiffID != "" {
		return string(l.DiffID)
	}
	return string(l.Digest)
}

// Platform returns "os/architecture[/variant]".
func (img *Image) Platform() string {
	return (&platform{OS: img.OS, Architecture: img.Arch, Variant: img.Variant}).String()
}

// config is the configuration of an image (OCI config; Docker image v1.2).
type config struct {
	OS           string `json:"os"`
	Architecture string `json:"architecture"`
	Variant      string `json:"variant"`
	RootFS       struct {
		DiffIDs []string `json:"diff_ids"`
	} `json:"rootfs"`
	History []history `json:"history"`
	Config  struct {
		Labels map[string]string `json:"Labels"`
	} `json:"config"`
}

type history struct {
	CreatedBy  string `json:"created_by"`
	EmptyLayer bool   `json:"empty_layer"`
}

// configure fills in what the configuration says.
func (img *Image) configure(data []byte, p *platform) error {
	var c config
	if err := json.Unmarshal(data, &c); err != nil {
		return fmt.Errorf("not a configuration: %w", err)
	}
	switch {
	case p == nil:
	case c.OS == "" && c.Architecture == "":
		c.OS, c.Architecture, c.Variant = p.OS, p.Architecture, p.Variant
	case c.OS == p.OS && c.Architecture == p.Architecture && c.Variant == "":
		c.Variant = p.Variant
	case p.String() != "" && (c.OS != p.OS || c.Architecture != p.Architecture):
		img.Notes = append(img.Notes, fmt.Sprintf("the index says %s, the configuration %s/%s", p, clip(c.OS), clip(c.Architecture)))
	}
	img.OS, img.Arch, img.Variant = clip(c.OS), clip(c.Architecture), clip(c.Variant)
	if len(img.Layers) > maxLayers {
		return fmt.Errorf("over budget: layers over %d", maxLayers)
	}
	if len(c.RootFS.DiffIDs) != len(img.Layers) {
		if len(img.Layers) > 0 && len(c.RootFS.DiffIDs) > 0 {
			return fmt.Errorf("it names %d layers, the manifest %d", len(c.RootFS.DiffIDs), len(img.Layers))
		}
		img.Notes = append(img.Notes, "the configuration names no layers")
	} else {
		for i, text := range c.RootFS.DiffIDs {
			id, err := ParseDigest(text)
			if err != nil {
				return err
			}
			img.Layers[i].DiffID = id
		}
	}
	img.Labels = sortedLabels(c.Config.Labels)
	if img.BaseName == "" {
		img.BaseName = clip(c.Config.Labels[keyBaseName])
	}
	if img.BaseDigest == "" {
		img.BaseDigest = clip(c.Config.Labels[keyBaseDigest])
	}
	img.remember(c.History)
	return nil
}

// remember gives each layer its build step. The history lists a step for every
// layer, and steps without a layer; if the counts differ, it says nothing.
func (img *Image) remember(steps []history) {
	full := 0
	for _, h := range steps {
		if !h.EmptyLayer {
			full++
		}
	}
	if full != len(img.Layers) {
		return
	}
	i, base := 0, 0
	for _, h := range steps {
		if h.EmptyLayer {
			if endsImage(h.CreatedBy) && i < full {
				base = i
			}
			continue
		}
		img.Layers[i].CreatedBy = clipStep(h.CreatedBy)
		i++
	}
	if base > 0 && (img.BaseName != "" || img.BaseDigest != "") {
		img.base(base, "history")
	}
}

// base marks the first n layers as those of the base image.
func (img *Image) base(n int, by string) {
	img.BaseBy = by
	for i := range img.Layers {
		img.Layers[i].Base = i < n
	}
}

// endsImage reports whether a step is one that build files end with. Layers that
// come after it were made from an image that ended there.
func endsImage(step string) bool {
	for _, word := range []string{"CMD ", "ENTRYPOINT "} {
		if strings.HasPrefix(step, word) || strings.Contains(step, "#(nop) "+word) || strings.Contains(step, "#(nop)  "+word) {
			return true
		}
	}
	return false
}

// clipStep shortens a build step for display.
func clipStep(s string) string {
	if len(s) > 500 {
		s = s[:500] + "…"
	}
	return strings.ToValidUTF8(s, "\uFFFD")
}

// errNone is what an empty layout says.
const errNone = none("it lists no image")

type none string

// Error returns the text.
func (n none) Error() string { return string(n) }
