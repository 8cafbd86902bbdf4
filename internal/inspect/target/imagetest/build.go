// Package imagetest makes small container images for tests: tar archives of
// layers, OCI layouts and the archives of "docker save", whole or damaged on
// purpose. It reads nothing and writes no files.
//
// The formats are those that package image describes.
package imagetest

import (
	"archive/tar"
	"bytes"
	"compress/gzip"
	"crypto/sha256"
	"encoding/hex"
	"encoding/json"
	"fmt"
	"maps"
	"slices"
	"strings"

	"github.com/klauspost/compress/zstd"
)

// File returns an entry for a regular file.
func File(name, body string) tar.Header {
	return tar.Header{Name: name, Typeflag: tar.TypeReg, Mode: 0o644, Size: int64(len(body)), PAXRecords: map[string]string{"OSSAY.body": body}}
}

// Program returns an entry for an executable file.
func Program(name, body string) tar.Header {
	h := File(name, body)
	h.Mode = 0o755
	return h
}

// Dir returns an entry for a folder.
func Dir(name string) tar.Header {
	return tar.Header{Name: name + "/", Typeflag: tar.TypeDir, Mode: 0o755}
}

// Symlink returns an entry for a symbolic link.
func Symlink(name, to string) tar.Header {
	return tar.Header{Name: name, Typeflag: tar.TypeSymlink, Linkname: to, Mode: 0o777}
}

// Hardlink returns an entry for a hard link.
func Hardlink(name, to string) tar.Header {
	return tar.Header{Name: name, Typeflag: tar.TypeLink, Linkname: to, Mode: 0o644}
}

// Tar returns a tar archive of entries.
func Tar(entries ...tar.Header) []byte {
	var buf bytes.Buffer
	w := tar.NewWriter(&buf)
	for _, h := range entries {
		body := h.PAXRecords["OSSAY.body"]
		h.PAXRecords = nil
		must(w.WriteHeader(&h))
		_, err := w.Write([]byte(body))
		must(err)
	}
	must(w.Close())
	return buf.Bytes()
}

// Gzip compresses data.
func Gzip(data []byte) []byte {
	var buf bytes.Buffer
	w := gzip.NewWriter(&buf)
	_, err := w.Write(data)
	must(err)
	must(w.Close())
	return buf.Bytes()
}

// Zstd compresses data.
func Zstd(data []byte) []byte {
	w, err := zstd.NewWriter(nil)
	must(err)
	defer w.Close()
	return w.EncodeAll(data, nil)
}

// Digest returns the SHA-256 digest of data.
func Digest(data []byte) string {
	sum := sha256.Sum256(data)
	return "sha256:" + hex.EncodeToString(sum[:])
}

// A Layer is a layer to make.
type Layer struct {
	Tar       []byte
	Form      string // "gzip", "zstd" or "" for not compressed
	MediaType string // "" for the right one
	CreatedBy string
	Missing   bool // left out of the file
}

// Layers returns one layer for each list of entries, compressed in turn in every way.
func Layers(lists ...[]tar.Header) []Layer {
	var out []Layer
	for i, l := range lists {
		out = append(out, Layer{Tar: Tar(l...), Form: []string{"gzip", "", "zstd"}[i%3], CreatedBy: fmt.Sprintf("RUN step %d", i+1)})
	}
	return out
}

// stored returns the layer as it is stored and its media type.
func (l *Layer) stored() ([]byte, string) {
	data, media := l.Tar, "application/vnd.oci.image.layer.v1.tar"
	switch l.Form {
	case "gzip":
		data, media = Gzip(data), media+"+gzip"
	case "zstd":
		data, media = Zstd(data), media+"+zstd"
	}
	if l.MediaType != "" {
		media = l.MediaType
	}
	return data, media
}

// An Image is an image to make.
type Image struct {
	Name        string
	OS, Arch    string // "linux" and "amd64" if empty
	Layers      []Layer
	Annotations map[string]string // of the manifest
	Labels      map[string]string
	Ends        []int // layers after which the history has a CMD step
}

type object = map[string]any

// JSON returns v as JSON.
func JSON(v any) []byte {
	data, err := json.Marshal(v)
	must(err)
	return data
}

// Config returns the configuration.
func (m *Image) Config() []byte {
	os, arch := m.OS, m.Arch
	if os == "" {
		os, arch = "linux", "amd64"
	}
	ids, steps := []string{}, []object{}
	for i := range m.Layers {
		ids = append(ids, Digest(m.Layers[i].Tar))
		steps = append(steps, object{"created_by": m.Layers[i].CreatedBy})
		if slices.Contains(m.Ends, i) {
			steps = append(steps, object{"created_by": `CMD ["sh"]`, "empty_layer": true})
		}
	}
	return JSON(object{"os": os, "architecture": arch, "rootfs": object{"type": "layers", "diff_ids": ids},
		"history": steps, "config": object{"Labels": m.Labels}})
}

// Files are the files of a layout by name.
type Files map[string][]byte

// Blob stores data and returns a descriptor of it.
func (f Files) Blob(data []byte, media string) map[string]any {
	d := Digest(data)
	f["blobs/"+strings.Replace(d, ":", "/", 1)] = data
	return object{"mediaType": media, "digest": d, "size": len(data)}
}

// Manifest stores an image but its name and returns the descriptor of its manifest.
func (f Files) Manifest(m *Image) map[string]any {
	layers := []object{}
	for i := range m.Layers {
		data, media := m.Layers[i].stored()
		d := object{"mediaType": media, "digest": Digest(data), "size": len(data)}
		if !m.Layers[i].Missing {
			d = f.Blob(data, media)
		}
		layers = append(layers, d)
	}
	config := f.Blob(m.Config(), "application/vnd.oci.image.config.v1+json")
	d := f.Blob(JSON(object{"schemaVersion": 2, "config": config, "layers": layers, "annotations": m.Annotations}), "application/vnd.oci.image.manifest.v1+json")
	if m.OS != "" {
		d["platform"] = object{"os": m.OS, "architecture": m.Arch}
	}
	if m.Name != "" {
		d["annotations"] = object{"org.opencontainers.image.ref.name": m.Name}
	}
	return d
}

// Index returns an index of descriptors.
func Index(list ...map[string]any) []byte {
	return JSON(object{"schemaVersion": 2, "manifests": list})
}

// OCI returns an OCI layout of images.
func OCI(images ...Image) Files {
	f := Files{"oci-layout": []byte(`{"imageLayoutVersion":"1.0.0"}`)}
	var list []object
	for i := range images {
		list = append(list, f.Manifest(&images[i]))
	}
	f["index.json"] = Index(list...)
	return f
}

// Docker returns the files of "docker save", form 1.2: layers lie in folders of
// their own and are not compressed unless their form says so.
func Docker(images ...Image) Files {
	f := Files{}
	var list []object
	for i := range images {
		m := &images[i]
		var names []string
		for k := range m.Layers {
			data, _ := m.Layers[k].stored()
			name := Digest(m.Layers[k].Tar)[7:] + "/layer.tar"
			if !m.Layers[k].Missing {
				f[name] = data
			}
			names = append(names, name)
		}
		config := m.Config()
		f[Digest(config)[7:]+".json"] = config
		o := object{"Config": Digest(config)[7:] + ".json", "Layers": names, "RepoTags": []string{}}
		if m.Name != "" {
			o["RepoTags"] = []string{m.Name}
		}
		list = append(list, o)
	}
	f["manifest.json"] = JSON(list)
	return f
}

// Mixed returns the files of newer versions of "docker save": an OCI layout that
// has a manifest.json, too.
func Mixed(m Image) Files {
	f := OCI(m)
	var names []string
	for i := range m.Layers {
		data, _ := m.Layers[i].stored()
		names = append(names, "blobs/sha256/"+Digest(data)[7:])
	}
	f["manifest.json"] = JSON([]object{{"Config": "blobs/sha256/" + Digest(m.Config())[7:], "RepoTags": []string{m.Name}, "Layers": names}})
	return f
}

// Pack returns files as one tar archive, in the order of their names but
// manifest.json last, as docker writes it. More entries stand before them.
func Pack(f Files, more ...tar.Header) []byte {
	for _, name := range slices.Sorted(maps.Keys(f)) {
		if name != "manifest.json" {
			more = append(more, File(name, string(f[name])))
		}
	}
	if data, ok := f["manifest.json"]; ok {
		more = append(more, File("manifest.json", string(data)))
	}
	return Tar(more...)
}

func must(err error) {
	if err != nil {
		panic(err)
	}
}
