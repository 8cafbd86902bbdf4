package image

import (
	"bytes"
	"crypto/sha512"
	"encoding/hex"
	"errors"
	"fmt"
	"io"
	"strings"
	"testing"
	"testing/iotest"

	"github.com/google/go-cmp/cmp"

	"github.com/ossay-dev/ossay/internal/core/budget"
	it "github.com/ossay-dev/ossay/internal/inspect/target/imagetest"
)

func TestDigestsThatCanBeVerified(t *testing.T) {
	long := hex.EncodeToString(make([]byte, 64))
	for text, ok := range map[string]bool{
		"sha256:" + long[:64]: true, "sha512:" + long: true,
		"sha256:" + long: false, "sha512:" + long[:64]: false, "SHA256:" + long[:64]: false, "sha256:" + strings.Repeat("A", 64): false,
		"sha256-" + long[:64]: false, "sha256:" + strings.Repeat("/", 64): false, "": false, "sha256:": false, "md5:" + long[:32]: false,
		"sha256:" + long[:63] + "\n": false,
	} {
		d, err := ParseDigest(text)
		if (err == nil) != ok {
			t.Errorf("%q: %v", text, err)
		}
		if ok && (string(d) != text || !strings.HasPrefix(d.blob(), "blobs/sha") || strings.Count(d.blob(), "/") != 2) {
			t.Errorf("%q becomes %q at %q", text, d, d.blob())
		}
	}
}

func TestVerifiersCompareAllOfTheContent(t *testing.T) {
	sum := sha512.Sum512([]byte("content"))
	right := Digest("sha512:" + hex.EncodeToString(sum[:]))
	for name, tt := range map[string]struct {
		text string
		want Digest
		ok   bool
	}{
		"right SHA-512": {"content", right, true}, "right SHA-256": {"content", Digest(it.Digest([]byte("content"))), true},
		"longer": {"content and more", right, false}, "shorter": {"conten", right, false}, "nothing to compare with": {"content", "", true},
	} {
		v := newVerifier(iotest.OneByteReader(strings.NewReader(tt.text)), tt.want)
		io.CopyN(io.Discard, v, 3) // what was read before counts, too
		if err := v.finish(); (err == nil) != tt.ok {
			t.Errorf("%s: %v", name, err)
		}
		if v.n != int64(len(tt.text)) {
			t.Errorf("%s: %d bytes read", name, v.n)
		}
	}
	broken := errors.New("broken")
	if err := newVerifier(iotest.ErrReader(broken), "").finish(); !errors.Is(err, broken) {
		t.Error(err)
	}
}

func TestReadingAheadGivesEveryByteAndTheFirstError(t *testing.T) {
	data := bytes.Repeat([]byte("0123456789abcdef"), 100_000)
	broken := errors.New("broken")
	for name, r := range map[string]io.Reader{
		"whole": bytes.NewReader(data), "halves": iotest.HalfReader(bytes.NewReader(data)), "data with the end": iotest.DataErrReader(bytes.NewReader(data)),
	} {
		a := newAhead(r)
		got, err := io.ReadAll(iotest.HalfReader(a))
		if err != nil || !bytes.Equal(got, data) {
			t.Errorf("%s: %d bytes, %v", name, len(got), err)
		}
		if n, err := a.Read(make([]byte, 1)); n != 0 || err != io.EOF {
			t.Errorf("%s: %d, %v behind the end", name, n, err)
		}
		a.stop()
	}
	for name, want := range map[string]error{"broken": broken, "cut off": io.ErrUnexpectedEOF} {
		a := newAhead(io.MultiReader(bytes.NewReader(data), iotest.ErrReader(want)))
		got, err := io.ReadAll(a)
		if !errors.Is(err, want) || len(got) != len(data) {
			t.Errorf("%s: %d bytes before %v", name, len(got), err)
		}
		a.stop()
	}
	a := newAhead(bytes.NewReader(data)) // nobody reads: stop must not hang
	a.stop()
	a.stop()
	if _, err := io.ReadAll(a); err == nil {
		t.Log("all of it was read ahead")
	}
}

func TestTheFirstBytesTellHowALayerIsCompressed(t *testing.T) {
	for head, want := range map[string]string{
		"\x1f\x8b\x08": "gzip", "\x28\xb5\x2f\xfd": "zstd", "\x50\x2a\x4d\x18\x04": "zstd", "\x5e\x2a\x4d\x18": "zstd", "\xfd7zXZ\x00": "xz", "BZh91A": "bzip2",
		"": "", "\x00\x00\x00\x00\x00\x00": "", "etc/": "", "\x60\x2a\x4d\x18": "", "\x50\x2a": "",
	} {
		if got := compression([]byte(head)); got != want {
			t.Errorf("%x: %q", head, got)
		}
	}
	for _, form := range []string{"xz", "bzip2"} {
		if _, _, err := expand(form, strings.NewReader("")); err == nil || !strings.Contains(err.Error(), form) {
			t.Error(err)
		}
	}
	if _, _, err := expand("gzip", strings.NewReader("\x1f\x8b\x08")); err == nil {
		t.Error("a gzip header that is cut off is read")
	}
}

func TestLayersOfSeveralStreamsAreOneArchive(t *testing.T) {
	data := it.Tar(it.File("a", "1"), it.File("b", "2"))
	stored := append(it.Gzip(data[:700]), it.Gzip(data[700:])...)
	f := it.Docker(it.Image{Layers: []it.Layer{{Tar: data}}})
	f[it.Digest(data)[7:]+"/layer.tar"] = stored
	img, err := chosen(f, "", "")
	if err != nil {
		t.Fatal(err)
	}
	s, err := img.OpenLayer(0, bounded(budget.Limits{}))
	if err != nil {
		t.Fatal(err)
	}
	defer s.Close()
	got, err := io.ReadAll(s)
	if err != nil || !bytes.Equal(got, data) || s.Finish(true) != nil || s.Stored() != int64(len(stored)) {
		t.Errorf("%d bytes of %d stored, %v", len(got), s.Stored(), err)
	}
}

func TestAnUncompressedLayerOfTwoDigestsIsRefused(t *testing.T) {
	l := it.Layer{Tar: it.Tar(it.File("a", "1"))}
	other := it.Layer{Tar: it.Tar(it.File("a", "2"))}
	f := it.OCI(it.Image{Layers: []it.Layer{l}})
	config := f.Blob((&it.Image{Layers: []it.Layer{other}}).Config(), "")
	f["index.json"] = it.Index(f.Blob(it.JSON(map[string]any{"config": config, "layers": []any{f.Blob(l.Tar, "")}}), ""))
	img, err := chosen(f, "", "")
	if err != nil {
		t.Fatal(err)
	}
	if _, err := img.OpenLayer(0, bounded(budget.Limits{})); err == nil || !strings.Contains(err.Error(), "it is not compressed") {
		t.Error(err)
	}
}

func TestTheHistoryIsGivenToLayersIfItFits(t *testing.T) {
	config := func(history string) []byte {
		id := it.Digest(nil)
		return []byte(`{"os":"linux","architecture":"arm64","variant":"v8","rootfs":{"diff_ids":["` + id + `","` + id + `"]},"history":` + history + `}`)
	}
	for history, want := range map[string][]string{
		`[{"created_by":"a"},{"created_by":"ENV x","empty_layer":true},{"created_by":"b"}]`: {"a", "b"},
		`[{"created_by":"a"}]`: {"", ""},
		`[{"created_by":"a"},{"created_by":"b"},{"created_by":"c"}]`: {"", ""},
		`[{"created_by":"` + strings.Repeat("x", 600) + `"},{}]`:     {strings.Repeat("x", 500) + "…", ""},
		`null`: {"", ""},
	} {
		img := &Image{Layers: make([]Layer, 2)}
		if err := img.configure(config(history), nil); err != nil {
			t.Fatal(err)
		}
		if d := cmp.Diff(want, []string{img.Layers[0].CreatedBy, img.Layers[1].CreatedBy}); d != "" || img.Platform() != "linux/arm64/v8" {
			t.Errorf("%.60s: %s %s", history, img.Platform(), d)
		}
	}
	for step, want := range map[string]bool{
		`CMD ["sh"]`: true, `/bin/sh -c #(nop)  CMD ["sh"]`: true, `ENTRYPOINT ["x"]`: true, "ENV CMD_X=1": false, "RUN echo CMD x": false, "WORKDIR /CMD": false,
	} {
		if endsImage(step) != want {
			t.Errorf("%s ends an image: %v", step, !want)
		}
	}
}

func TestAPlatformThatTheIndexGivesDifferentlyIsNoted(t *testing.T) {
	m := small("linux/amd64")
	f := it.Files{"oci-layout": []byte("{}")}
	d := f.Manifest(&m)
	d["platform"] = map[string]any{"os": "linux", "architecture": "arm64"}
	f["index.json"] = it.Index(d)
	img, err := chosen(f, "", "")
	if err != nil || img.Platform() != "linux/amd64" || len(img.Notes) != 1 || !strings.Contains(img.Notes[0], "the index says linux/arm64") {
		t.Error(img, err)
	}
}

func TestNamesByWhichAnImageIsCalled(t *testing.T) {
	names := []string{"registry.invalid/team/app:1.0", "latest"}
	digest := Digest(it.Digest([]byte("x")))
	for name, want := range map[string]bool{
		"registry.invalid/team/app:1.0": true, "team/app:1.0": true, "app:1.0": true, "1.0": true, "latest": true, string(digest): true, string(digest)[7:14]: true, string(digest)[:20]: true,
		"app": false, "pp:1.0": false, "0": false, "late": false, string(digest)[7:13]: false, "sha256:": false,
	} {
		if got := called(name, names, digest); got != want {
			t.Errorf("%q: %v", name, got)
		}
	}
}

func TestAChoiceNamesAtMostTwenty(t *testing.T) {
	var all []string
	for i := range 25 {
		all = append(all, fmt.Sprintf("app:%d", i))
	}
	for _, e := range []*ChoiceError{{What: "image", Choices: all}, {What: "image", Wanted: "x", Choices: all}} {
		if text := e.Error(); !strings.HasSuffix(text, "app:19 and 5 more") {
			t.Error(text)
		}
	}
}

func TestDigestsInTheNamesOfDockerArchives(t *testing.T) {
	hexa := it.Digest([]byte("x"))[7:]
	for name, want := range map[string]Digest{
		hexa + ".json": Digest("sha256:" + hexa), "sha256:" + hexa: Digest("sha256:" + hexa), "blobs/sha256/" + hexa: Digest("sha256:" + hexa),
		"blobs/sha512/" + hexa + hexa: Digest("sha512:" + hexa + hexa), "config.json": "", "manifest": "", hexa[:10] + ".json": "",
	} {
		if got := digestInName(name); got != want {
			t.Errorf("%s: %q", name, got)
		}
	}
}

func TestConfigurationsOfDockerArchivesAreVerified(t *testing.T) {
	m := small("linux/amd64")
	f := it.Docker(m)
	name := it.Digest(m.Config())[7:] + ".json"
	f[name] = append(f[name], ' ')
	if _, err := chosen(f, "", ""); err == nil || !strings.Contains(err.Error(), "wrong digest") {
		t.Error(err)
	}
	delete(f, name)
	if _, err := chosen(f, "", ""); err == nil || !strings.Contains(err.Error(), "missing") {
		t.Error(err)
	}
}

func TestHostileTextIsShortened(t *testing.T) {
	if got := clip(strings.Repeat("é", 100) + "\xff"); len(got) > 110 || !strings.HasSuffix(got, "…") {
		t.Errorf("%q", got)
	}
	if got := clip("a\xffb"); got != "a\uFFFDb" {
		t.Errorf("%q", got)
	}
}
