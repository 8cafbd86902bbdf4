package target

import (
	"github.com/ossay-dev/ossay/internal/inspect/target/image"
)

// ImageInfo is what a container image says about itself, for reports.
type ImageInfo struct {
	Names      []string // as the file calls it: "debian:12"
	Form       string   // "OCI layout" or "docker archive"
	Manifest   string   // digest of the manifest, or "" where the file has none
	Config     string   // digest of the configuration
	Platform   string   // "linux/amd64"
	OS         string
	Arch       string
	Layers     []LayerInfo // lowest first
	BaseName   string      // of the image that it was built from, as annotated
	BaseDigest string
	BaseBy     string // how the base's layers were told: "manifest", "history" or ""
	Labels     []image.Label
	Notes      []string // what could not be settled
	// Hidden are inventory files that a later layer removed or replaced, the
	// first maxHidden of them, by path; HiddenCount is how many there are.
	Hidden      []HiddenFile
	HiddenCount int
}

// LayerInfo is one layer of an image.
type LayerInfo struct {
	Digest    string // of the stored bytes, or ""
	DiffID    string // of the tar archive, or ""
	Size      int64  // stored bytes
	CreatedBy string // the build step, from the history, or ""
	Base      bool   // belongs to the base image
	Files     int    // regular files in it, hidden or not
	Verified  bool   // its digests were checked and are right
}

// A HiddenFile is an inventory file that the image as a whole does not show.
type HiddenFile struct {
	Path     string
	Layer    string // digest of the layer that brought it
	By       string // digest of the layer that removed or replaced it
	Replaced bool   // by another file at the same path
}

// maxHidden bounds the hidden files that are named.
const maxHidden = 100

// infoOf returns what is known of an image before its layers are read.
func infoOf(img *image.Image, form string) *ImageInfo {
	info := &ImageInfo{
		Names: img.Names, Form: form, Manifest: string(img.Manifest), Config: string(img.Config),
		Platform: img.Platform(), OS: img.OS, Arch: img.Arch,
		BaseName: img.BaseName, BaseDigest: img.BaseDigest, BaseBy: img.BaseBy,
		Labels: img.Labels, Notes: img.Notes,
	}
	for i := range img.Layers {
		l := &img.Layers[i]
		info.Layers = append(info.Layers, LayerInfo{
			Digest: string(l.Digest), DiffID: string(l.DiffID), Size: l.Size, CreatedBy: l.CreatedBy, Base: l.Base,
		})
	}
	return info
}
