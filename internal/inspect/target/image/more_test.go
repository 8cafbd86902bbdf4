package image

import (
	"archive/tar"
	"bytes"
	"errors"
	"fmt"
	"hash/maphash"
	"io"
	"math/rand"
	"path"
	"slices"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/ossay-dev/ossay/internal/core/budget"
	it "github.com/ossay-dev/ossay/internal/inspect/target/imagetest"
)

func TestSeveralImagesOfOneArchiveAreChosenByName(t *testing.T) {
	a, b := small("linux/amd64"), small("linux/amd64")
	a.Name, b.Name = "registry.invalid/one:1", "registry.invalid/two:2"
	b.Layers[0].Tar = it.Tar(it.File("other", "x"))
	for form, f := range map[string]it.Files{"docker": it.Docker(a, b), "OCI": it.OCI(a, b)} {
		var choice *ChoiceError
		if _, err := chosen(f, "", ""); !errors.As(err, &choice) || len(choice.Choices) != 2 || !strings.Contains(err.Error(), "several images in one file") {
			t.Errorf("%s: %v", form, err)
		}
		if _, err := chosen(f, "three", ""); !errors.As(err, &choice) || choice.Wanted != "three" || !strings.Contains(err.Error(), "no image three in the file") {
			t.Errorf("%s: %v", form, err)
		}
		for name, want := range map[string]string{"registry.invalid/two:2": "registry.invalid/two:2", "two:2": "registry.invalid/two:2", "2": "registry.invalid/two:2", "1": "registry.invalid/one:1"} {
			img, err := chosen(f, name, "")
			if err != nil || !slices.Contains(img.Names, want) && !slices.Contains(img.Names, strings.TrimPrefix(want, "registry.invalid/")) {
				t.Errorf("%s, %s: %v %v", form, name, img, err)
			}
		}
	}
}

func TestAnImageIsFoundByTheBeginningOfItsDigest(t *testing.T) {
	a, b := small("linux/amd64"), small("linux/amd64")
	b.Layers[0].Tar = it.Tar(it.File("other", "x"))
	f := it.OCI(a, b)
	l, err := Open(memory(f))
	if err != nil {
		t.Fatal(err)
	}
	digest := string(l.leaves[1].digest)
	for name, want := range map[string]bool{digest: true, digest[7:]: true, digest[7:14]: true, digest[:20]: true, digest[7:13]: false, digest[8:]: false, "sha256:": false} {
		img, err := chosen(f, name, "")
		if (err == nil) != want || want && string(img.Manifest) != digest {
			t.Errorf("%s: %v", name, err)
		}
	}
}

func TestAManifestThatIsListedTwiceHasBothNames(t *testing.T) {
	f := it.Files{"oci-layout": []byte("{}")}
	m := small("linux/amd64")
	named := func(name string) map[string]any {
		d := f.Manifest(&m)
		d["annotations"] = map[string]any{keyRefName: name}
		return d
	}
	f["index.json"] = it.Index(named("one"), named("two"), named("one"))
	for _, name := range []string{"", "one", "two"} {
		img, err := chosen(f, name, "")
		if err != nil || !slices.Equal(img.Names, []string{"one", "two"}) {
			t.Errorf("%q: %v %v", name, img, err)
		}
	}
}

func TestPlatformsThatOnlyTheConfigurationTells(t *testing.T) {
	f := it.Files{"oci-layout": []byte("{}")}
	var list []map[string]any
	for _, p := range []string{"linux/arm64", "linux/amd64"} {
		m := small(p)
		d := f.Manifest(&m)
		delete(d, "platform")
		list = append(list, d)
	}
	f["index.json"] = it.Index(list...)
	for wanted, arch := range map[string]string{"": "amd64", "linux/arm64": "arm64"} {
		img, err := chosen(f, "", wanted)
		if err != nil || img.Arch != arch {
			t.Errorf("%q: %v %v", wanted, img, err)
		}
	}
	if _, err := chosen(f, "", "linux/ppc64le"); err == nil || !strings.Contains(err.Error(), "linux/arm64") {
		t.Error(err)
	}
}

func TestManifestsThatWereLeftOutAreNoChoice(t *testing.T) {
	f := it.Files{"oci-layout": []byte("{}")}
	m := small("linux/arm64")
	there := f.Manifest(&m)
	there["platform"] = map[string]any{"os": "linux", "architecture": "arm64"}
	gone := map[string]any{"digest": it.Digest([]byte("gone")), "size": 1, "platform": map[string]any{"os": "linux", "architecture": "amd64"}}
	f["index.json"] = it.Index(gone, there)
	img, err := chosen(f, "", "linux/arm64")
	if err != nil || img.Arch != "arm64" || !strings.Contains(strings.Join(img.Notes, "\n"), "linux/amd64") {
		t.Error(img, err)
	}
	if img, err := chosen(f, "", "linux/amd64"); err == nil {
		t.Error("a manifest that is not there is chosen:", img.Platform())
	}
}

func TestLayersThatAreNotInTheFileAreSaid(t *testing.T) {
	m := small("linux/amd64")
	m.Layers = append(m.Layers, it.Layer{Tar: it.Tar(it.File("x", "y")), Missing: true}, it.Layer{Tar: it.Tar(it.File("z", "y")), Missing: true, MediaType: "application/vnd.oci.image.layer.nondistributable.v1.tar"})
	img, err := chosen(it.OCI(m), "", "")
	if err != nil || len(img.Layers) != 3 {
		t.Fatal(img, err)
	}
	for i, want := range []string{"", "the layer is missing from the file", "the layer is not distributable and not in the file"} {
		l := &img.Layers[i]
		if l.Problem != want || l.Name() == "" {
			t.Errorf("%d: %q", i, l.Problem)
		}
		if s, err := img.OpenLayer(i, bounded(budget.Limits{})); (err == nil) != (want == "") {
			t.Errorf("%d: %v", i, err)
		} else if err == nil {
			s.Close()
		}
	}
}

func TestLayersAreCalledByTheirArchive(t *testing.T) {
	for want, l := range map[string]Layer{"sha256:b": {Digest: "sha256:a", DiffID: "sha256:b"}, "sha256:a": {Digest: "sha256:a"}, "": {}} {
		if got := l.Name(); got != want {
			t.Errorf("%q, want %q", got, want)
		}
	}
}

func TestARootFileSystemIsAnImageOfOneLayer(t *testing.T) {
	data := it.Tar(it.File("etc/os-release", "ID=x"))
	for form, stored := range map[string][]byte{"plain": data, "gzip": it.Gzip(data), "zstd": it.Zstd(data)} {
		img := Archive(memory{"rootfs.tar": stored}, "rootfs.tar")
		s, err := img.OpenLayer(0, bounded(budget.Limits{}))
		if err != nil {
			t.Fatal(err)
		}
		got, err := io.ReadAll(s)
		if !bytes.Equal(got, data) || err != nil || s.Verified() || s.Finish(true) != nil || s.Stored() != int64(len(stored)) {
			t.Errorf("%s: %d bytes, %v", form, len(got), err)
		}
		s.Close()
	}
	for name, stored := range map[string][]byte{"xz": []byte("\xfd7zXZ\x00rest"), "bzip2": []byte("BZh9rest"), "gzip that is cut": it.Gzip(data)[:5]} {
		img := Archive(memory{"x": stored}, "x")
		if s, err := img.OpenLayer(0, bounded(budget.Limits{})); err == nil {
			_, err = io.ReadAll(s)
			s.Close()
			if err == nil {
				t.Errorf("%s is read", name)
			}
		}
	}
	if _, err := Archive(memory{}, "gone").OpenLayer(0, bounded(budget.Limits{})); err == nil {
		t.Error("a file that is not there is opened")
	}
}

func TestPartsOfALayerAreChecked(t *testing.T) {
	data := it.Tar(it.File("a", strings.Repeat("x", 2_000_000)))
	for _, form := range []string{"", "gzip", "zstd"} {
		s, err := opened(t, it.Layer{Tar: data, Form: form}, budget.Limits{})
		if err != nil {
			t.Fatal(err)
		}
		if _, err := io.CopyN(io.Discard, s, 100); err != nil {
			t.Error(err)
		}
		if err := s.Finish(false); err != nil {
			t.Errorf("%q: the stored bytes are right: %v", form, err)
		}
		s.Close()
		s.Close() // twice is once
	}
}

func TestEncryptedLayersAreRefused(t *testing.T) {
	m := small("linux/amd64")
	m.Layers[0].MediaType = "application/vnd.oci.image.layer.v1.tar+gzip+encrypted"
	img, err := chosen(it.OCI(m), "", "")
	if err != nil {
		t.Fatal(err)
	}
	if _, err := img.OpenLayer(0, bounded(budget.Limits{})); err == nil || !strings.Contains(err.Error(), "encrypted") {
		t.Error(err)
	}
}

func TestABaseThatOnlyNearlyFitsIsNone(t *testing.T) {
	base := small("linux/amd64")
	other := base
	other.Layers = []it.Layer{{Tar: it.Tar(it.File("other", "x"))}}
	app := it.Image{Name: "app", Layers: append(slices.Clone(base.Layers), it.Layer{Tar: it.Tar(it.File("a", "1"))})}
	for name, tt := range map[string]struct {
		digest func(f it.Files) string
		want   bool
	}{
		"its own":                {func(f it.Files) string { return f.Manifest(&base)["digest"].(string) }, true},
		"one with another layer": {func(f it.Files) string { return f.Manifest(&other)["digest"].(string) }, false},
		"one that is not there":  {func(it.Files) string { return it.Digest([]byte("gone")) }, false},
		"what is no manifest":    {func(f it.Files) string { return f.Blob([]byte("{}"), "")["digest"].(string) }, false},
		"an index":               {func(f it.Files) string { return f.Blob(it.Index(), "")["digest"].(string) }, false},
		"what is no digest":      {func(it.Files) string { return "sha256:x" }, false},
		"one with more layers of it": {func(f it.Files) string {
			m := app
			m.Layers = append(slices.Clone(app.Layers), app.Layers...)
			return f.Manifest(&m)["digest"].(string)
		}, false},
	} {
		f := it.Files{"oci-layout": []byte("{}")}
		app.Annotations = map[string]string{keyBaseDigest: tt.digest(f)}
		f["index.json"] = it.Index(f.Manifest(&app))
		img, err := chosen(f, "app", "")
		if err != nil {
			t.Fatalf("%s: %v", name, err)
		}
		if got := img.BaseBy == "manifest" && img.Layers[0].Base && !img.Layers[1].Base; got != tt.want {
			t.Errorf("%s: %v %q", name, got, img.BaseBy)
		}
	}
}

// plainly applies layers to a set of paths by the rules of whiteouts, plainly.
func plainly(layers [][]string) map[string]bool {
	there := map[string]bool{}
	for _, layer := range layers {
		below := map[string]bool{}
		for p := range there {
			below[p] = true
		}
		remove := func(at string, self bool) {
			for p := range below {
				if self && p == at || strings.HasPrefix(p, at+"/") || at == "" {
					delete(there, p)
				}
			}
		}
		for _, p := range layer {
			dir, base := path.Split(p)
			dir = strings.TrimSuffix(dir, "/")
			switch {
			case base == whiteoutOpaque:
				remove(dir, true) // a file of that name gives way to the folder
			case strings.HasPrefix(base, whiteoutPrefix):
				remove(path.Join(dir, base[len(whiteoutPrefix):]), true)
			default:
				remove(p, true)
			}
		}
		for _, p := range layer {
			if !strings.HasPrefix(path.Base(p), whiteoutPrefix) {
				there[p] = true
			}
		}
	}
	return there
}

func TestMarksHideWhatAPlainUnionHides(t *testing.T) {
	r := rand.New(rand.NewSource(1))
	names := []string{"a", "a/b", "a/b/c", "d", "a/.wh.b", ".wh.a", "a/.wh..wh..opq", ".wh..wh..opq", "a/b/.wh.c", ".wh.d", "e/f"}
	for range 500 {
		var layers [][]string
		for range 1 + r.Intn(4) {
			var layer []string
			for _, n := range names {
				if r.Intn(4) == 0 {
					layer = append(layer, n)
				}
			}
			// A file and what stands below it cannot be in one layer.
			layer = slices.DeleteFunc(layer, func(p string) bool {
				return slices.ContainsFunc(layer, func(q string) bool { return strings.HasPrefix(p, q+"/") })
			})
			layers = append(layers, layer)
		}
		want := plainly(layers)
		seed := maphash.MakeSeed()
		above := NewMarks(seed)
		got := map[string]bool{}
		for i := len(layers) - 1; i >= 0; i-- {
			own := NewMarks(seed)
			for _, p := range layers[i] {
				if !own.Add(p, false) && !above.Hides(p) {
					got[p] = true
				}
			}
			above.Merge(own)
		}
		if diff := cmp.Diff(want, got); diff != "" {
			t.Fatalf("%q: %s", layers, diff)
		}
	}
}

func TestMarksGrowAndForgetNothing(t *testing.T) {
	m := NewMarks(maphash.MakeSeed())
	if m.Hides("x") || m.HidesBelow("x", "") {
		t.Error("an empty set hides")
	}
	for i := range 50_000 {
		m.Add(fmt.Sprintf("d%d/f", i), false)
	}
	if m.Len() != 50_000 {
		t.Errorf("%d paths", m.Len())
	}
	for i := range 50_000 {
		if !m.Hides(fmt.Sprintf("d%d/f", i)) || !m.Hides(fmt.Sprintf("d%d/f/g", i)) || m.Hides(fmt.Sprintf("d%d/g", i)) {
			t.Fatalf("path %d", i)
		}
	}
	m.Add("folder", true)
	if there, folder := m.Stands("folder"); !there || !folder {
		t.Error("a folder lets lower layers through")
	}
	if there, folder := m.Stands("d1/f"); !there || folder {
		t.Error("a file does not")
	}
}

func TestHostileTarArchivesAreIndexedSafely(t *testing.T) {
	sparseFile := tar.Header{Name: "holes", Typeflag: tar.TypeReg, PAXRecords: map[string]string{"GNU.sparse.major": "1"}}
	if !sparse(&sparseFile) || !sparse(&tar.Header{Typeflag: tar.TypeGNUSparse}) || sparse(&tar.Header{Typeflag: tar.TypeReg}) {
		t.Error("sparse files are not told")
	}
	for name, want := range map[string]bool{"a": true, "a/../b": true, "./a": true, "..": false, "../a": false, "a/../../b": false, "/a": false, "": false, "a\x00b": false, strings.Repeat("a", maxTarName+1): false} {
		if _, ok := inside("", name); ok != want {
			t.Errorf("%.20q: %v", name, ok)
		}
	}
	var links []tar.Header
	for i := range maxTarLinks + 3 {
		links = append(links, it.Symlink(fmt.Sprint("l", i), fmt.Sprint("l", i+1)))
	}
	links = append(links, it.File(fmt.Sprint("l", maxTarLinks+3), "end"))
	data := it.Tar(links...)
	files, err := IndexTar(bytes.NewReader(data), int64(len(data)), 100)
	if err != nil {
		t.Fatal(err)
	}
	if _, err := files.Open("l0"); err == nil {
		t.Error("a chain of links without end is followed")
	}
	if f, err := files.Open(fmt.Sprint("l", maxTarLinks)); err != nil || f.Size() != 3 {
		t.Error(err)
	}
	whole := it.Tar(it.File("a", strings.Repeat("x", 2000)), it.File("b", "y"))
	for cut := 0; cut < len(whole); cut += 97 {
		files, _ := IndexTar(bytes.NewReader(whole), int64(cut), 100)
		for name := range files.members {
			if f, err := files.Open(name); err == nil && f.Size() > int64(cut) {
				t.Fatalf("cut at %d: %s has %d bytes", cut, name, f.Size())
			}
		}
	}
}

func TestDocumentsThatAreDamagedAreNamed(t *testing.T) {
	for name, tt := range map[string]struct {
		f    it.Files
		want string
	}{
		"an index that is none":          {it.Files{"oci-layout": []byte("{}"), "index.json": []byte("[]")}, "index.json"},
		"an index that is a manifest":    {it.Files{"oci-layout": []byte("{}"), "index.json": []byte(`{"config":{}}`)}, "not an index"},
		"a list that is none":            {it.Files{"manifest.json": []byte("{}")}, "manifest.json"},
		"an image without configuration": {it.Files{"manifest.json": []byte(`[{"RepoTags":["a:1"]}]`)}, "without a configuration"},
		"a configuration that is gone":   {it.Files{"manifest.json": []byte(`[{"Config":"x.json"}]`)}, "x.json is missing"},
		"an id of a layer that is none":  {it.Files{"repositories": []byte(`{"a":{"1":"../x"}}`)}, "not the id of a layer"},
		"repositories that are none":     {it.Files{"repositories": []byte("[]")}, "repositories"},
		"nothing":                        {it.Files{}, "missing"},
	} {
		_, err := chosen(tt.f, "", "")
		if err == nil || !strings.Contains(err.Error(), tt.want) {
			t.Errorf("%s: %v", name, err)
		}
	}
	if IsNone(errNone) != true || IsNone(errors.New("x")) || errNone.Error() == "" {
		t.Error("an empty layout is told from others")
	}
}
