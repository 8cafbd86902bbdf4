package image

import (
	"archive/tar"
	"bytes"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"slices"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/ossay-dev/ossay/internal/core/budget"
	it "github.com/ossay-dev/ossay/internal/inspect/target/imagetest"
)

// memory is a layout in memory.
type memory it.Files

type memoryFile struct{ *bytes.Reader }

func (memoryFile) Close() error { return nil }

func (m memory) Open(name string) (File, error) {
	data, ok := m[name]
	if !ok {
		return nil, fs.ErrNotExist
	}
	return memoryFile{bytes.NewReader(data)}, nil
}

// chosen opens a layout and chooses an image.
func chosen(f it.Files, name, platform string) (*Image, error) {
	l, err := Open(memory(f))
	if err != nil {
		return nil, err
	}
	return l.Choose(name, platform)
}

func small(osArch string) it.Image {
	os, arch, _ := strings.Cut(osArch, "/")
	return it.Image{OS: os, Arch: arch, Layers: []it.Layer{{Tar: it.Tar(it.File("platform", osArch)), Form: "gzip"}}}
}

func TestThePlatformIsChosenAndOthersAreNoted(t *testing.T) {
	f := it.OCI(small("linux/arm64"), small("linux/amd64"), small("windows/amd64"))
	img, err := chosen(f, "", "")
	if err != nil || img.Platform() != "linux/amd64" {
		t.Fatal(img, err)
	}
	if d := cmp.Diff([]string{"other platforms are listed and were not read: linux/arm64, windows/amd64"}, img.Notes); d != "" {
		t.Error(d)
	}
	if img, err = chosen(f, "", "linux/arm64"); err != nil || img.Platform() != "linux/arm64" {
		t.Error(img, err)
	}
	var choice *ChoiceError
	if _, err = chosen(f, "", "linux/s390x"); !errors.As(err, &choice) || choice.What != "platform" || len(choice.Choices) != 3 {
		t.Error(err)
	}
	if img, err = chosen(it.OCI(small("linux/riscv64")), "", ""); err != nil || img.Platform() != "linux/riscv64" {
		t.Error("the only platform is taken", err)
	}
	if _, err = chosen(it.OCI(small("linux/riscv64")), "", "linux/amd64"); !errors.As(err, &choice) {
		t.Error("the only platform is taken although another was asked for", err)
	}
	if _, err = chosen(it.Docker(small("linux/arm64")), "", "linux/amd64"); !errors.As(err, &choice) {
		t.Error(err)
	}
}

func TestVariantsOfAPlatform(t *testing.T) {
	f := it.Files{"oci-layout": []byte("{}")}
	var list []map[string]any
	for _, v := range []string{"v6", "v7"} {
		m := small("linux/arm")
		m.Layers[0].CreatedBy = v
		d := f.Manifest(&m)
		d["platform"] = map[string]any{"os": "linux", "architecture": "arm", "variant": v}
		list = append(list, d)
	}
	f["index.json"] = it.Index(list...)
	img, err := chosen(f, "", "linux/arm/v7")
	if err != nil || img.Layers[0].CreatedBy != "v7" {
		t.Error(img, err)
	}
	var choice *ChoiceError
	if _, err = chosen(f, "", "linux/arm"); !errors.As(err, &choice) || len(choice.Choices) != 2 {
		t.Error(err)
	}
}

func TestNestedIndexesLeadToTheirManifests(t *testing.T) {
	f := it.Files{"oci-layout": []byte("{}")}
	a, b := small("linux/amd64"), small("linux/arm64")
	inner := it.Index(f.Manifest(&a), f.Manifest(&b))
	d := f.Blob(inner, "application/vnd.oci.image.index.v1+json")
	d["annotations"] = map[string]any{"io.containerd.image.name": "registry.invalid/app:1", "org.opencontainers.image.ref.name": "1"}
	f["index.json"] = it.Index(d)
	img, err := chosen(f, "registry.invalid/app:1", "linux/arm64")
	if err != nil || img.Arch != "arm64" || !slices.Equal(img.Names, []string{"registry.invalid/app:1"}) {
		t.Error(img, err)
	}
	deep := d
	for range 10 {
		deep = f.Blob(it.Index(deep), "application/vnd.oci.image.index.v1+json")
	}
	f["index.json"] = it.Index(deep)
	if _, err = chosen(f, "", ""); !IsNone(err) {
		t.Error("ten indexes inside indexes are followed:", err)
	}
	l, err := Open(memory(f))
	if err != nil || !strings.Contains(strings.Join(l.Notes, "\n"), "over 4 indexes") {
		t.Error(l.Notes, err)
	}
}

func TestAnIndexThatListsItselfEnds(t *testing.T) {
	// No digest of a circle can be right, so the circle is broken where it is wrong.
	self := "sha256:" + strings.Repeat("a", 64)
	f := it.Files{"oci-layout": []byte("{}"), "index.json": it.Index(map[string]any{"digest": self})}
	f["blobs/sha256/"+self[7:]] = it.Index(map[string]any{"digest": self})
	if _, err := chosen(f, "", ""); err == nil || !strings.Contains(err.Error(), "wrong digest") {
		t.Error(err)
	}
}

func TestAttestationsAreNotedAndNotChosen(t *testing.T) {
	f := it.Files{"oci-layout": []byte("{}")}
	m := small("linux/amd64")
	list := []map[string]any{f.Manifest(&m)}
	statement := f.Blob([]byte(`{"_type":"x"}`), "application/vnd.in-toto+json")
	statement["annotations"] = map[string]any{"in-toto.io/predicate-type": "https://spdx.dev/Document"}
	config := f.Blob([]byte("{}"), "application/vnd.oci.image.config.v1+json")
	a := f.Blob(it.JSON(map[string]any{"schemaVersion": 2, "config": config, "layers": []any{statement}}), "")
	a["platform"] = map[string]any{"os": "unknown", "architecture": "unknown"}
	f["index.json"] = it.Index(append(list, a)...)
	img, err := chosen(f, "", "")
	if err != nil || len(img.Layers) != 1 {
		t.Fatal(err)
	}
	want := "attestation " + statement["digest"].(string) + " of type https://spdx.dev/Document is in the file and was not read"
	if d := cmp.Diff([]string{want}, img.Notes); d != "" {
		t.Error(d)
	}
}

func TestTheMixOfNewerDockerVersions(t *testing.T) {
	m := small("linux/amd64")
	m.Name = "app:1"
	f := it.Mixed(m)
	l, err := Open(memory(f))
	if err != nil || l.Form != "OCI layout" {
		t.Fatal(l, err)
	}
	// An index whose manifests were left out falls back to manifest.json.
	f["index.json"] = it.Index(map[string]any{"digest": it.Digest([]byte("left out")), "size": 1})
	if l, err = Open(memory(f)); err != nil || l.Form != "docker archive" || len(l.Notes) != 1 {
		t.Fatal(l, err)
	}
	img, err := l.Choose("app:1", "")
	if err != nil || img.Layers[0].Digest == "" || img.Layers[0].DiffID == "" {
		t.Error(img, err)
	}
}

func TestOldDockerArchivesAreFollowedFromTheTop(t *testing.T) {
	a, b := strings.Repeat("a", 64), strings.Repeat("b", 64)
	f := it.Files{
		"repositories":   []byte(`{"app":{"1":"` + b + `","latest":"` + b + `"}}`),
		a + "/json":      []byte(`{"id":"` + a + `","container_config":{"Cmd":["sh","-c","base"]}}`),
		b + "/json":      []byte(`{"id":"` + b + `","parent":"` + a + `","os":"linux","architecture":"amd64"}`),
		a + "/layer.tar": it.Tar(), b + "/layer.tar": it.Tar(),
	}
	img, err := chosen(f, "", "")
	if err != nil || len(img.Layers) != 2 || img.Layers[0].CreatedBy != "sh -c base" || img.Platform() != "linux/amd64" || len(img.Notes) != 1 {
		t.Fatal(img, err)
	}
	f[a+"/json"] = []byte(`{"parent":"` + b + `"}`)
	if _, err = chosen(f, "", ""); err == nil || !strings.Contains(err.Error(), "circle") {
		t.Error(err)
	}
	f["repositories"] = []byte(`{"app":{"1":"../../etc"}}`)
	if _, err = chosen(f, "", ""); err == nil {
		t.Error("an id that leads out is taken")
	}
}

func TestTheBaseImageIsMarked(t *testing.T) {
	base := small("linux/amd64")
	app := it.Image{Layers: append(slices.Clone(base.Layers), it.Layer{Tar: it.Tar(it.File("a", "1"))}, it.Layer{Tar: it.Tar(it.File("b", "1"))})}
	marked := func(f it.Files, name string) (string, *Image) {
		img, err := chosen(f, name, "")
		if err != nil {
			t.Fatal(err)
		}
		s := ""
		for _, l := range img.Layers {
			s += fmt.Sprint(l.Base)[:1]
		}
		return s + " " + img.BaseBy, img
	}
	if got, _ := marked(it.OCI(app), ""); got != "fff " {
		t.Error("without annotations:", got)
	}
	app.Ends = []int{0, 2}
	app.Labels = map[string]string{"org.opencontainers.image.base.name": "registry.invalid/base:1", "b": "2", "a": "1"}
	got, img := marked(it.OCI(app), "")
	if got != "tff history" || img.BaseName != "registry.invalid/base:1" {
		t.Error("by history:", got, img.BaseName)
	}
	if d := cmp.Diff([]Label{{"a", "1"}, {"b", "2"}, {keyBaseName, "registry.invalid/base:1"}}, img.Labels); d != "" {
		t.Error(d)
	}
	f := it.Files{"oci-layout": []byte("{}")}
	d := f.Manifest(&base)
	app.Name, app.Ends = "app", nil
	app.Annotations = map[string]string{"org.opencontainers.image.base.digest": d["digest"].(string)}
	f["index.json"] = it.Index(f.Manifest(&app))
	if got, _ = marked(f, "app"); got != "tff manifest" {
		t.Error("by the base's manifest:", got)
	}
}

func TestManifestsThatAreNotWhatTheyShouldBe(t *testing.T) {
	m := small("linux/amd64")
	good := it.OCI(m)
	layer := it.Digest(it.Gzip(m.Layers[0].Tar))
	with := func(manifest string) it.Files {
		f := it.Files{}
		for k, v := range good {
			f[k] = v
		}
		f["index.json"] = it.Index(f.Blob([]byte(manifest), ""))
		return f
	}
	config := it.Digest(m.Config())
	for want, f := range map[string]it.Files{
		"both an index and a manifest":             with(`{"config":{},"manifests":[]}`),
		`digest "" has no algorithm`:               with(`{"config":{}}`),
		`digest "md5:00": only sha256 and sha512`:  with(`{"config":{"digest":"md5:00"}}`),
		"not 64 lower-case hexadecimal digits":     with(`{"config":{"digest":"sha256:../../../etc/passwd"}}`),
		"not a configuration":                      with(`{"config":{"digest":"` + layer + `"}}`),
		"not a container image":                    with(`{"config":{"digest":"` + config + `","mediaType":"application/vnd.cncf.helm.config.v1+json"}}`),
		"it names 1 layers, the manifest 2":        with(`{"config":{"digest":"` + config + `"},"layers":[{"digest":"` + layer + `"},{"digest":"` + layer + `"}]}`),
		"over budget: layers over 512":             with(`{"config":{"digest":"` + config + `"},"layers":[` + strings.Repeat("{},", 600) + `{}]}`),
		"not a manifest: json":                     with(`{"config":[]}`),
		"not a list of images":                     {"manifest.json": []byte(`{}`)},
		"an image without a configuration":         {"manifest.json": []byte(`[{}]`)},
		"configuration: ../../etc/passwd is missi": {"manifest.json": []byte(`[{"Config":"../../etc/passwd"}]`)},
	} {
		if _, err := chosen(f, "", ""); err == nil || !strings.Contains(err.Error(), want) {
			t.Errorf("%s: %v", want, err)
		}
	}
	// A layer whose digest is none is named and costs that layer only.
	f := with(`{"config":{"digest":"` + config + `"},"layers":[{"digest":"sha1:00"}]}`)
	if img, err := chosen(f, "", ""); err != nil || img.Layers[0].Problem == "" {
		t.Error(img, err)
	}
	if _, err := chosen(it.Files{"manifest.json": []byte("null")}, "", ""); !IsNone(err) {
		t.Error(err)
	}
}

func bounded(l budget.Limits) func(int64, io.Reader) io.Reader {
	return func(n int64, r io.Reader) io.Reader { return budget.New(l, n).Reader(r) }
}

func opened(t testing.TB, l it.Layer, limits budget.Limits) (*Stream, error) {
	t.Helper()
	img, err := chosen(it.OCI(it.Image{Layers: []it.Layer{l}}), "", "")
	if err != nil {
		t.Fatal(err)
	}
	return img.OpenLayer(0, bounded(limits))
}

func TestStreamsGiveTheArchiveAndCheckBothDigests(t *testing.T) {
	data := it.Tar(it.File("a", strings.Repeat("0123456789", 200_000)))
	for _, form := range []string{"", "gzip", "zstd"} {
		s, err := opened(t, it.Layer{Tar: data, Form: form}, budget.Limits{})
		if err != nil {
			t.Fatal(err)
		}
		got, err := io.ReadAll(s)
		if err != nil || !bytes.Equal(got, data) || !s.Verified() {
			t.Errorf("%q: %d bytes, %v", form, len(got), err)
		}
		if err := s.Finish(true); err != nil {
			t.Errorf("%q: %v", form, err)
		}
		if string(s.Digest()) != it.Digest(data) {
			t.Errorf("%q: %s", form, s.Digest())
		}
		s.Close()
		// Reading a part only still checks what is stored.
		if s, err = opened(t, it.Layer{Tar: data, Form: form}, budget.Limits{}); err != nil {
			t.Fatal(err)
		}
		io.CopyN(io.Discard, s, 1000)
		if err := s.Finish(false); err != nil {
			t.Errorf("%q in part: %v", form, err)
		}
		s.Close()
	}
	s, err := opened(t, it.Layer{Tar: data, Form: "gzip"}, budget.Limits{InflatedBytes: 1 << 20})
	if err != nil {
		t.Fatal(err)
	}
	defer s.Close()
	if _, err = io.Copy(io.Discard, s); !budget.IsBreach(err) {
		t.Error(err)
	}
}

func TestALayerThatIsNotItsDiffIDIsRefused(t *testing.T) {
	l := it.Layer{Tar: it.Tar(it.File("a", "1")), Form: "gzip"}
	m := it.Image{Layers: []it.Layer{l}}
	f := it.Docker(m)
	name := it.Digest(l.Tar)[7:] + "/layer.tar"
	f[name] = it.Gzip(it.Tar(it.File("a", "2")))
	img, err := chosen(f, "", "")
	if err != nil {
		t.Fatal(err)
	}
	s, err := img.OpenLayer(0, bounded(budget.Limits{}))
	if err != nil {
		t.Fatal(err)
	}
	defer s.Close()
	if err := s.Finish(true); err == nil || !strings.Contains(err.Error(), "wrong digest: the archive is") {
		t.Error(err)
	}
}

func TestTarFilesFollowLinksInsideOnly(t *testing.T) {
	data := it.Tar(it.File("a/layer.tar", "content"), it.Symlink("b/layer.tar", "../a/layer.tar"), it.Hardlink("c/layer.tar", "a/layer.tar"),
		it.Symlink("d", "d2"), it.Symlink("d2", "d"), it.Symlink("e", "/etc/passwd"), it.Symlink("f", "../../etc/passwd"), it.File("../out", "x"), it.File("a/layer.tar", "later"))
	files, err := IndexTar(bytes.NewReader(data), int64(len(data)), 100)
	if err != nil || files.Members() != 9 {
		t.Fatal(files.Members(), err)
	}
	for name, want := range map[string]string{
		"a/layer.tar": "later", "b/layer.tar": "later", "./c/layer.tar": "later", "d": "leads in a circle", "e": "leads out of the archive",
		"f": "leads out of the archive", "../out": "does not exist", "out": "does not exist", "/a/layer.tar": "does not exist",
	} {
		f, err := files.Open(name)
		got := ""
		if err == nil {
			body, _ := io.ReadAll(io.NewSectionReader(f, 0, f.Size()))
			got = string(body)
		} else {
			got = err.Error()
		}
		if !strings.HasSuffix(got, want) {
			t.Errorf("%s: %s", name, got)
		}
	}
	if _, err = IndexTar(bytes.NewReader(data), int64(len(data)), 3); err == nil {
		t.Error("the limit does not count")
	}
	cut, err := IndexTar(bytes.NewReader(data), 700, 100)
	if err == nil && cut.Members() != 1 {
		t.Error(cut.Members(), err)
	}
	if f, err := cut.Open("a/layer.tar"); err == nil && f.Size() > 700 {
		t.Error("a member leads out of the archive")
	}
}

func TestOtherArchivesAreNoLayouts(t *testing.T) {
	for name, f := range map[string]it.Files{
		"web extension": {"manifest.json": []byte(`{"manifest_version":3}`)}, "empty": {}, "list": {"manifest.json": []byte(`[]`)},
		"no index": {"oci-layout": []byte("{}")}, "sources": {"repositories": []byte("text"), "index.json": []byte("{}")},
	} {
		if IsLayout(memory(f)) {
			t.Errorf("%s is taken for a layout", name)
		}
	}
	if !IsLayout(memory(it.Docker(small("linux/amd64")))) || !IsLayout(memory(it.OCI())) {
		t.Error("a layout is not recognised")
	}
}

func FuzzDocuments(f *testing.F) {
	m := small("linux/amd64")
	m.Labels, m.Ends = map[string]string{"a": "b", keyBaseName: "base"}, []int{0}
	layout := it.OCI(m)
	var manifest []byte
	for name, data := range layout {
		if strings.Contains(string(data), `"layers":[{`) && strings.HasPrefix(name, "blobs/") {
			manifest = data
		}
	}
	f.Add(layout["index.json"], manifest, m.Config())
	f.Add(it.Docker(m)["manifest.json"], []byte(`{"parent":"aa"}`), []byte(`{"rootfs":{"diff_ids":["x"]},"history":[{}]}`))
	f.Add([]byte(`{"app":{"1":"aa"}}`), []byte(`{"manifests":[{"digest":"sha512:00"}]}`), []byte(`{}`))
	f.Fuzz(func(_ *testing.T, first, second, third []byte) {
		name := func(data []byte) string { return "blobs/sha256/" + it.Digest(data)[7:] }
		for _, start := range []string{"index.json", "manifest.json", "repositories"} {
			files := it.Files{start: first, name(second): second, name(third): third, "aa/json": second}
			if start == "index.json" {
				files["oci-layout"] = nil
			}
			for _, platform := range []string{"", "linux/arm64"} {
				if img, err := chosen(files, "", platform); err == nil {
					for i := range img.Layers {
						if s, err := img.OpenLayer(i, bounded(budget.Limits{InflatedBytes: 1 << 20})); err == nil {
							s.Finish(true)
							s.Close()
						}
					}
				}
			}
		}
	})
}

func FuzzTarFiles(f *testing.F) {
	f.Add(it.Pack(it.Docker(small("linux/amd64"))), "manifest.json")
	f.Add(it.Tar(tar.Header{Name: "a", Typeflag: tar.TypeSymlink, Linkname: "b"}), "a")
	f.Fuzz(func(t *testing.T, data []byte, name string) {
		files, _ := IndexTar(bytes.NewReader(data), int64(len(data)), 1000)
		if file, err := files.Open(name); err == nil {
			if n, _ := io.Copy(io.Discard, io.NewSectionReader(file, 0, file.Size())); n != file.Size() {
				t.Fatalf("%d of %d bytes", n, file.Size())
			}
		}
		IsLayout(files)
	})
}
