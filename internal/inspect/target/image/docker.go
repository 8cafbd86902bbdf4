package image

import (
	"encoding/json"
	"errors"
	"fmt"
	"maps"
	"path"
	"slices"
	"strings"
)

// saved is one image of manifest.json (Docker image v1.2, section Combined Image
// JSON + Filesystem Changeset Format).
type saved struct {
	Config   string
	RepoTags []string
	Layers   []string
}

// openDocker reads manifest.json.
func (l *Layout) openDocker() error {
	data, err := document(l.files, "manifest.json", "")
	if err != nil {
		return err
	}
	if err := json.Unmarshal(data, &l.saved); err != nil {
		return fmt.Errorf("manifest.json: not a list of images: %w", err)
	}
	if len(l.saved) > maxLeaves {
		return fmt.Errorf("manifest.json: over %d images", maxLeaves)
	}
	for _, s := range l.saved {
		if s.Config == "" {
			return errors.New("manifest.json: an image without a configuration")
		}
	}
	return nil
}

// savedImage returns an image of manifest.json.
func (l *Layout) savedImage(s *saved) (*Image, error) {
	img := &Image{files: l.files}
	for _, t := range s.RepoTags {
		img.Names = append(img.Names, clip(t))
	}
	want := digestInName(s.Config)
	data, err := document(l.files, s.Config, want)
	if err != nil {
		return nil, fmt.Errorf("configuration: %w", err)
	}
	if img.Config = want; want == "" {
		img.Config = sumOf(data)
	}
	for _, name := range s.Layers {
		layer := Layer{name: name}
		// The blob's own name tells its digest only in the OCI form of the file:
		// elsewhere the name may be that of the archive before compression.
		if strings.HasPrefix(name, "blobs/") {
			layer.Digest = digestInName(name)
		}
		if f, err := l.files.Open(name); err == nil {
			layer.Size = f.Size()
			f.Close()
		}
		img.Layers = append(img.Layers, layer)
	}
	if err := img.configure(data, nil); err != nil {
		return nil, fmt.Errorf("configuration %s: %w", clip(s.Config), err)
	}
	return img, nil
}

// digestInName returns the digest that a file of an archive is called by:
// "<hex>.json", "sha256:<hex>" or "blobs/sha256/<hex>".
func digestInName(name string) Digest {
	dir, base := path.Split(name)
	base = strings.TrimSuffix(base, ".json")
	switch {
	case strings.HasPrefix(base, "sha256:") || strings.HasPrefix(base, "sha512:"):
	case dir == "blobs/sha512/":
		base = "sha512:" + base
	default:
		base = "sha256:" + base
	}
	d, err := ParseDigest(base)
	if err != nil {
		return ""
	}
	return d
}

// oldLayer is "<id>/json" of an archive without manifest.json (Docker image v1).
type oldLayer struct {
	Parent          string `json:"parent"`
	OS              string `json:"os"`
	Architecture    string `json:"architecture"`
	ContainerConfig struct {
		Cmd []string `json:"Cmd"`
	} `json:"container_config"`
	Config struct {
		Labels map[string]string `json:"Labels"`
	} `json:"config"`
}

// openOld reads "repositories", which leads to the top layer of each image.
func (l *Layout) openOld() error {
	data, err := document(l.files, "repositories", "")
	if err != nil {
		return err
	}
	var repos map[string]map[string]string
	if err := json.Unmarshal(data, &repos); err != nil {
		return fmt.Errorf("repositories: not a list of images: %w", err)
	}
	for _, repo := range slices.Sorted(maps.Keys(repos)) {
		for _, tag := range slices.Sorted(maps.Keys(repos[repo])) {
			id := repos[repo][tag]
			if !isHex(id) || len(id) > 128 {
				return fmt.Errorf("repositories: %q is not the id of a layer", clip(id))
			}
			l.old = append(l.old, oldImage{clip(repo + ":" + tag), id})
		}
	}
	return nil
}

type oldImage struct{ name, top string }

// oldImage follows the layers of an image from the top to the root.
func (l *Layout) oldImage(o *oldImage) (*Image, error) {
	img := &Image{Names: []string{o.name}, files: l.files}
	img.Notes = append(img.Notes, "the file is of a form without digests: nothing shows whether its layers are whole")
	seen := make(map[string]bool)
	for id := o.top; id != ""; {
		if seen[id] || !isHex(id) || len(id) > 128 {
			return nil, fmt.Errorf("layer %q: its parents are a circle or no ids", clip(id))
		}
		if len(img.Layers) >= maxLayers {
			return nil, fmt.Errorf("over budget: layers over %d", maxLayers)
		}
		seen[id] = true
		data, err := document(l.files, id+"/json", "")
		if err != nil {
			return nil, err
		}
		var c oldLayer
		if err := json.Unmarshal(data, &c); err != nil {
			return nil, fmt.Errorf("%s/json: %w", id, err)
		}
		if id == o.top {
			img.OS, img.Arch, img.Labels = clip(c.OS), clip(c.Architecture), sortedLabels(c.Config.Labels)
		}
		img.Layers = append(img.Layers, Layer{name: id + "/layer.tar", CreatedBy: clipStep(strings.Join(c.ContainerConfig.Cmd, " "))})
		id = c.Parent
	}
	slices.Reverse(img.Layers)
	return img, nil
}
