package target

import (
	"archive/tar"
	"context"
	"encoding/hex"
	"errors"
	"fmt"
	"math/rand/v2"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/ossay-dev/ossay/internal/core/budget"
	"github.com/ossay-dev/ossay/internal/core/component"
	"github.com/ossay-dev/ossay/internal/core/fault"
	"github.com/ossay-dev/ossay/internal/core/finding"
	"github.com/ossay-dev/ossay/internal/inspect"
	it "github.com/ossay-dev/ossay/internal/inspect/target/imagetest"
)

// contents lists files with their content, which is how the tests see which of
// several files of one path was read.
type contents struct{ lister }

func (l contents) Inspect(f *inspect.File, r *inspect.Result) error {
	if err := l.lister.Inspect(f, r); err != nil {
		return err
	}
	data, err := f.Bytes()
	r.Listings[len(r.Listings)-1].Attrs = []component.Attr{{Name: "content", Value: string(data)}}
	return err
}

// systemDispatch asks for package databases and lock files.
func systemDispatch() *inspect.Dispatch {
	return inspect.NewDispatch([]inspect.Inspector{
		contents{lister{"lock", inspect.Interest{Names: []string{"x.lock", "os-release"}, Suffixes: []string{".list"}}}},
		contents{lister{"dpkg", inspect.Interest{Paths: []string{"/var/lib/dpkg/status"}}}},
		contents{lister{"apk", inspect.Interest{Paths: []string{"/lib/apk/db/installed"}}}},
		contents{lister{"rpm", inspect.Interest{Paths: []string{"/var/lib/rpm/rpmdb.sqlite"}}}},
		lister{"installed", inspect.Interest{Paths: []string{"/node_modules/*/package.json"}, Installed: true}},
		lister{"binary", inspect.Interest{Magic: []string{"\x7fELF"}, Installed: true}},
	})
}

// write puts an archive or a layout somewhere and returns its name.
func write(t testing.TB, data any) string {
	t.Helper()
	dir := t.TempDir()
	switch data := data.(type) {
	case []byte:
		name := filepath.Join(dir, "image.bin")
		if err := os.WriteFile(name, data, 0o644); err != nil {
			t.Fatal(err)
		}
		return name
	case it.Files:
		for name, content := range data {
			p := filepath.Join(dir, filepath.FromSlash(name))
			os.MkdirAll(filepath.Dir(p), 0o755)
			if err := os.WriteFile(p, content, 0o644); err != nil {
				t.Fatal(err)
			}
		}
	}
	return dir
}

// tried opens and runs an image with the states checked.
func tried(t testing.TB, data any, opt Options) (*Target, *Outcome, error) {
	t.Helper()
	tg, err := Open(write(t, data), strings.NewReader(""), sniffing, budget.Default())
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(tg.Close)
	opt.TempDir = t.TempDir()
	o, err := tg.Run(context.Background(), systemDispatch(), opt)
	if err != nil {
		return tg, nil, err
	}
	f := o.Files
	if f.Read+f.RuledOut+f.Refused+f.OverBudget != f.Seen {
		t.Errorf("files do not add up: %+v", f)
	}
	by := 0
	for _, r := range f.RuledOutBy {
		by += r.Count
	}
	if by != f.RuledOut {
		t.Errorf("reasons add up to %d of %d ruled out", by, f.RuledOut)
	}
	if left, _ := os.ReadDir(opt.TempDir); len(left) > 0 {
		t.Errorf("%d temporary files are left", len(left))
	}
	return tg, o, nil
}

// imaged runs what must be an image.
func imaged(t testing.TB, data any, opt Options) *Outcome {
	t.Helper()
	tg, o, err := tried(t, data, opt)
	if err != nil {
		t.Fatal(err)
	}
	if tg.Kind != Image || o.Image == nil {
		t.Fatalf("the target is a %s", tg.Kind)
	}
	return o
}

// shown returns "path=content@layer" of every listing, layers by their place.
func shown(o *Outcome) []string {
	out := []string{}
	for _, l := range o.Listings {
		at := slices.IndexFunc(o.Image.Layers, func(x LayerInfo) bool { return x.DiffID == l.Layer })
		out = append(out, fmt.Sprintf("%s=%s@%d", l.Path, l.Attr("content"), at+1))
	}
	return out
}

// stacked runs an image of layers in every form of file and returns what it
// shows, which must be the same.
func stacked(t testing.TB, layers ...[]tar.Header) *Outcome {
	t.Helper()
	m := it.Image{Name: "app:1", Layers: it.Layers(layers...)}
	first := imaged(t, it.OCI(m), Options{Workers: 1})
	for name, data := range map[string]any{
		"OCI tar": it.Pack(it.OCI(m)), "docker": it.Pack(it.Docker(m)), "mixed": it.Pack(it.Mixed(m)),
		"docker.gz": it.Gzip(it.Pack(it.Docker(m))), "OCI.zst": it.Zstd(it.Pack(it.OCI(m))),
	} {
		o := imaged(t, data, Options{Workers: 4})
		if d := cmp.Diff(shown(first), shown(o)); d != "" {
			t.Errorf("%s: (-folder +this)\n%s", name, d)
		}
		if d := cmp.Diff([]any{first.Files, first.Image.Hidden}, []any{o.Files, o.Image.Hidden}); d != "" {
			t.Errorf("%s: (-folder +this)\n%s", name, d)
		}
	}
	return first
}

func check(t testing.TB, o *Outcome, want ...string) {
	t.Helper()
	slices.Sort(want)
	if d := cmp.Diff(want, shown(o), cmp.Transformer("empty", func(s []string) []string { return append([]string{}, s...) })); d != "" {
		t.Errorf("(-want +got)\n%s%s", d, reasons(o))
	}
}

func TestEveryVisibleFileIsReadOnceWithItsLayer(t *testing.T) {
	o := stacked(t,
		[]tar.Header{it.Dir("etc"), it.File("etc/os-release", "base"), it.File("var/lib/dpkg/status", "old"), it.File("usr/share/doc/README", "x")},
		[]tar.Header{it.File("./var/lib/dpkg/status", "new"), it.File("app/x.lock", "1"), it.Program("app/bin", "\x7fELF…")},
		[]tar.Header{it.File("/app/y.list", "2")},
	)
	check(t, o, "etc/os-release=base@1", "var/lib/dpkg/status=new@2", "app/x.lock=1@2", "app/y.list=2@3", "app/bin=@2")
	if o.Files.Seen != 7 || o.Files.Read != 5 {
		t.Errorf("%+v", o.Files)
	}
	l := o.Image.Layers
	want := []HiddenFile{{Path: "var/lib/dpkg/status", Layer: l[0].DiffID, By: l[1].DiffID, Replaced: true}}
	if d := cmp.Diff(want, o.Image.Hidden); d != "" || o.Image.HiddenCount != 1 {
		t.Error(d)
	}
	if l[1].CreatedBy != "RUN step 2" || !l[0].Verified || l[1].Files != 3 {
		t.Errorf("%+v", l)
	}
}

func TestWhiteoutsHideLowerLayersOnly(t *testing.T) {
	o := stacked(t,
		[]tar.Header{it.File("a/x.lock", "1"), it.File("b/x.lock", "1"), it.File("c/d/x.lock", "1"), it.File("e/x.lock", "1"), it.File("keep.list", "1"), it.File("ab.list", "1")},
		[]tar.Header{it.File("a/.wh.x.lock", ""), it.File(".wh.b", ""), it.File("c/.wh..wh..opq", ""), it.File("c/y.list", "2"), it.File(".wh.a", ""), it.File("a/new.list", "2"), it.File("e/.wh.nothing", "")},
		[]tar.Header{it.File("b/x.lock", "3")},
	)
	check(t, o, "a/new.list=2@2", "b/x.lock=3@3", "c/y.list=2@2", "e/x.lock=1@1", "keep.list=1@1", "ab.list=1@1")
	var got []string
	for _, h := range o.Image.Hidden {
		got = append(got, fmt.Sprint(h.Path, " ", h.Replaced, " ", h.By == o.Image.Layers[1].DiffID))
	}
	// Layer 2 removed b; that layer 3 brought it back is another matter.
	if d := cmp.Diff([]string{"a/x.lock false true", "b/x.lock false true", "c/d/x.lock false true"}, got); d != "" {
		t.Error(d)
	}
}

func TestAnOpaqueRootHidesEverythingBelow(t *testing.T) {
	check(t, stacked(t, []tar.Header{it.File("x.lock", "1"), it.File("a/x.lock", "1")}, []tar.Header{it.File(".wh..wh..opq", ""), it.File("y.list", "2")}), "y.list=2@2")
}

func TestFilesAndFoldersReplaceOneAnother(t *testing.T) {
	o := stacked(t,
		[]tar.Header{it.Dir("a"), it.File("a/x.lock", "1"), it.File("b.list", "1"), it.File("c/x.lock", "1"), it.File("d/x.lock", "1")},
		[]tar.Header{it.File("a", "now a file"), it.Dir("b.list"), it.File("b.list/x.lock", "2"), it.Symlink("c", "elsewhere"), it.Dir("d")},
	)
	check(t, o, "b.list/x.lock=2@2", "d/x.lock=1@1")
}

func TestTheLastOfDuplicateEntriesCounts(t *testing.T) {
	o := stacked(t, []tar.Header{it.File("x.lock", "1"), it.File("x.lock", "2"), it.File("y.list", "1"), it.Symlink("y.list", "x.lock"), it.File("z.list", "1"), it.Dir("z.list")})
	check(t, o, "x.lock=2@1")
	if d := cmp.Diff([]finding.ReasonCount{{Reason: reasonReplaced, Count: 3}}, o.Files.RuledOutBy); d != "" || o.Files.Seen != 4 {
		t.Error(d, o.Files)
	}
}

func TestHardLinksHaveTheContentOfTheirTarget(t *testing.T) {
	noise := make([]byte, 3<<19)
	rand.NewChaCha8([32]byte{}).Read(noise)
	big := hex.EncodeToString(noise)
	o := stacked(t,
		[]tar.Header{it.File("low", "from below")},
		[]tar.Header{
			it.File("store/abc", "stored"), it.Hardlink("app/x.lock", "store/abc"), it.File("x.lock", "one"), it.Hardlink("y.list", "x.lock"),
			it.File("big.list", big), it.Hardlink("big/x.lock", "./big.list"), it.Hardlink("big/y.list", "big.list"),
			it.Hardlink("low.list", "low"), it.Hardlink("out.list", "../../etc/passwd"), it.Hardlink("none.list", "nothing"),
		},
		[]tar.Header{it.File("store/abc", "changed above"), it.File(".wh.x.lock", "")},
	)
	check(t, o, "app/x.lock=stored@2", "y.list=one@2", "big.list="+big+"@2", "big/x.lock="+big+"@2", "big/y.list="+big+"@2", "low.list=from below@2")
	got := reasons(o)
	if !strings.Contains(got, "none.list: a hard link to nothing, which is not in the image") || !strings.Contains(got, "out.list: a hard link that leads out of the image") || len(o.Refusals) != 2 {
		t.Error(got)
	}
}

func TestSymbolicLinksLeadToMembersOnly(t *testing.T) {
	o := stacked(t,
		[]tar.Header{
			it.File("usr/lib/os-release", "real"), it.Symlink("etc/os-release", "../usr/lib/os-release"),
			it.Symlink("x.lock", "data/locked"), it.File("data/locked", "by link"), it.Symlink("abs.list", "/data/locked"), it.Symlink("out.list", "../../../data/locked"),
			it.Symlink("passwd.list", "/etc/passwd"), it.Symlink("ring.list", "ring2.list"), it.Symlink("ring2.list", "ring.list"), it.Symlink("gone.list", "data/locked"),
		},
		[]tar.Header{it.File(".wh.gone.list", "")},
	)
	check(t, o, "usr/lib/os-release=real@1", "x.lock=by link@1", "abs.list=by link@1", "out.list=by link@1")
	if len(o.Refusals) > 0 {
		t.Error(reasons(o))
	}
}

func TestPackageDatabasesBehindLinkedFoldersAreFound(t *testing.T) {
	o := stacked(t,
		[]tar.Header{it.Symlink("var/lib/rpm", "../../usr/lib/sysimage/rpm"), it.Symlink("lib", "usr/lib"), it.File("usr/lib/sysimage/rpm/rpmdb.sqlite", "old")},
		[]tar.Header{it.File("usr/lib/sysimage/rpm/rpmdb.sqlite", "new")},
	)
	check(t, o, "var/lib/rpm/rpmdb.sqlite=new@2")
}

func TestOneFileUnderTwoPathsIsOneFile(t *testing.T) {
	o := stacked(t,
		[]tar.Header{it.Symlink("lib", "usr/lib"), it.File("usr/lib/apk/db/installed", "old"), it.File("usr/lib/x.lock", "old"), it.File("usr/lib/y.list", "stays")},
		[]tar.Header{it.File("lib/apk/db/installed", "new"), it.File("lib/.wh.x.lock", "")},
		[]tar.Header{it.Symlink("lib", "usr/lib")},
	)
	check(t, o, "usr/lib/apk/db/installed=new@2", "usr/lib/y.list=stays@1")
	if o.Image.HiddenCount != 2 || !o.Image.Hidden[0].Replaced || o.Image.Hidden[1].Replaced || o.Image.Hidden[1].By != o.Image.Layers[1].DiffID {
		t.Errorf("%+v", o.Image.Hidden)
	}
}

func TestRootFileSystemsInArchivesReadLikeSystems(t *testing.T) {
	data := it.Tar(it.Dir("."), it.Dir("./bin"), it.Dir("./etc"), it.File("./etc/os-release", "12"), it.Dir("./usr"), it.File("./var/lib/dpkg/status", "s"), it.File("./etc/.wh.os-release", ""))
	for name, data := range map[string][]byte{"tar": data, "gzip": it.Gzip(data), "zstd": it.Zstd(data)} {
		tg, o, err := tried(t, data, Options{})
		if err != nil {
			t.Fatal(err)
		}
		if d := cmp.Diff([]string{"etc/os-release", "var/lib/dpkg/status"}, paths(o)); d != "" || tg.Kind != Archive || o.Image != nil {
			t.Errorf("%s: %s %v\n%s", name, tg.Kind, o.Image, d)
		}
	}
	tg, o, err := tried(t, it.Tar(it.File("app/x.lock", "1"), it.File("bin/run", "x")), Options{})
	if err != nil || tg.layers != notLayered || members(o) != "app/x.lock" {
		t.Errorf("a source archive is taken for a system: %v %v", paths(o), err)
	}
}

func TestSeveralImagesNeedAChoice(t *testing.T) {
	one := it.Image{Name: "registry.invalid/a/one:1", Layers: it.Layers([]tar.Header{it.File("x.lock", "1")})}
	two := it.Image{Name: "two:2", Layers: it.Layers([]tar.Header{it.File("x.lock", "2")})}
	for _, data := range []any{it.OCI(one, two), it.Pack(it.Docker(one, two))} {
		_, _, err := tried(t, data, Options{})
		var f *fault.Fault
		if !errors.As(err, &f) || f.Kind != fault.Usage || !strings.Contains(err.Error(), "registry.invalid/a/one:1, two:2") {
			t.Errorf("%v", err)
		}
		for name, want := range map[string]string{"two:2": "2", "2": "2", "one:1": "1", "registry.invalid/a/one:1": "1", it.Digest(two.Config())[7:20]: "2"} {
			check(t, imaged(t, data, Options{Image: name}), "x.lock="+want+"@1")
		}
		if _, _, err = tried(t, data, Options{Image: "three"}); !errors.As(err, &f) || f.Kind != fault.Usage {
			t.Errorf("%v", err)
		}
	}
}

func TestADigestThatIsWrongRefusesTheLayer(t *testing.T) {
	m := it.Image{Layers: it.Layers([]tar.Header{it.File("x.lock", "1")}, []tar.Header{it.File("x.lock", "2"), it.File(".wh.y.list", "")})}
	m.Layers[1].Form = "gzip"
	f := it.OCI(m)
	blob := "blobs/sha256/" + it.Digest(it.Gzip(m.Layers[1].Tar))[7:]
	f[blob] = it.Gzip(it.Tar(it.File("x.lock", "forged"), it.File("y.list", "forged")))
	o := imaged(t, f, Options{})
	check(t, o, "x.lock=1@1") // the forged layer hides nothing
	if len(o.Refusals) != 1 || o.Refusals[0].Path != "layer "+it.Digest(m.Layers[1].Tar) || !strings.Contains(o.Refusals[0].Reason, "wrong digest") || o.Files.Refused != 1 {
		t.Error(reasons(o))
	}
	if o.Image.Layers[1].Verified || !o.Image.Layers[0].Verified {
		t.Errorf("%+v", o.Image.Layers)
	}
	d := it.Docker(m)
	d[it.Digest(m.Layers[0].Tar)[7:]+"/layer.tar"] = it.Tar(it.File("x.lock", "forged"))
	o = imaged(t, it.Pack(d), Options{})
	check(t, o, "x.lock=2@2")
	if len(o.Refusals) != 1 {
		t.Error(reasons(o))
	}
}

func TestMissingLayersAreNamed(t *testing.T) {
	m := it.Image{Layers: it.Layers([]tar.Header{it.File("x.lock", "1")}, []tar.Header{it.File("y.list", "2")})}
	m.Layers[0].Missing, m.Layers[0].MediaType = true, "application/vnd.oci.image.layer.nondistributable.v1.tar+gzip"
	o := imaged(t, it.OCI(m), Options{})
	check(t, o, "y.list=2@2")
	if !strings.Contains(reasons(o), "layer "+it.Digest(m.Layers[0].Tar)+": the layer is not distributable and not in the file") {
		t.Error(reasons(o))
	}
}

func TestALinkThatMovesDoesNotHideWhatItLedTo(t *testing.T) {
	// Layer 3 lets "cur" lead elsewhere, where the same name stands: the file that
	// layer 2 wrote through the link is at "v1" all the same.
	o := stacked(t,
		[]tar.Header{it.Dir("v1"), it.Dir("v2"), it.Symlink("cur", "v1")},
		[]tar.Header{it.File("cur/x.lock", "in v1")},
		[]tar.Header{it.Symlink("cur", "v2"), it.File("cur/x.lock", "in v2")},
	)
	check(t, o, "v1/x.lock=in v1@2", "v2/x.lock=in v2@3")
}

func TestWhatIsExcludedOrUnderVersionControlIsRuledOutInImages(t *testing.T) {
	m := it.Image{Layers: it.Layers([]tar.Header{
		it.File("a/x.lock", "1"), it.File("skip/x.lock", "1"), it.File("repo/.git/x.lock", "1"),
		it.File("node_modules/left/package.json", "{}"), it.File("node_modules/left/x.lock", "its own"), it.File("usr/share/doc/p/x.lock", "1"),
	})}
	files := 0
	o := imaged(t, it.OCI(m), Options{Exclude: []string{"/skip"}, Progress: func(n int) { files += n }})
	if files != 6 {
		t.Errorf("progress over %d files", files)
	}
	check(t, o, "a/x.lock=1@1", "node_modules/left/package.json=@1", "usr/share/doc/p/x.lock=1@1")
	want := []finding.ReasonCount{{Reason: reasonInstalled, Count: 1}, {Reason: reasonExcluded, Count: 1}, {Reason: reasonControl, Count: 1}}
	slices.SortFunc(want, func(a, b finding.ReasonCount) int { return strings.Compare(a.Reason, b.Reason) })
	if d := cmp.Diff(want, o.Files.RuledOutBy); d != "" {
		t.Error(d)
	}
	for _, l := range o.Listings {
		if (l.Tree == component.Example) != strings.HasPrefix(l.Path, "usr/share/doc") {
			t.Errorf("%s is in tree %v", l.Path, l.Tree)
		}
	}
}

func TestArchivesInsideOfLayersAreOpened(t *testing.T) {
	jar := string(zipOf(t, [2]string{"META-INF/x.lock", "in the archive"}))
	o := stacked(t, []tar.Header{it.File("app/a.jar", jar), it.File("app/b.jar", jar)}, []tar.Header{it.File("app/.wh.b.jar", "")})
	check(t, o, "app/a.jar!/META-INF/x.lock=in the archive@1")
	if o.Files.Archives != 1 || o.Files.Members != 1 || o.Image.HiddenCount != 1 {
		t.Errorf("%+v", o.Files)
	}
}

func TestFilesThatCannotBeReadAreRefusedUnlessHidden(t *testing.T) {
	o := stacked(t, []tar.Header{it.File("x.lock", "bad"), it.File("y.list", "panic"), it.File("z.list", "fine")}, []tar.Header{it.File(".wh.y.list", "")})
	check(t, o, "z.list=fine@1")
	if len(o.Refusals) != 1 || o.Refusals[0].Path != "x.lock" || o.Files.Refused != 1 {
		t.Errorf("%+v\n%s", o.Files, reasons(o))
	}
}

func TestNoLineOfAnImageIsShown(t *testing.T) {
	tg, _, err := tried(t, it.OCI(it.Image{Layers: it.Layers([]tar.Header{it.File("x.lock", "1")})}), Options{})
	if err != nil {
		t.Fatal(err)
	}
	for _, p := range []string{"x.lock", "index.json", "oci-layout"} {
		if data, err := tg.Source(p, 100); err == nil {
			t.Errorf("%s: %q", p, data)
		}
	}
}

func TestOldDockerArchivesTellTheDigestsThatWereFound(t *testing.T) {
	id := strings.Repeat("a", 64)
	layer := it.Tar(it.File("x.lock", "1"))
	o := imaged(t, it.Pack(it.Files{"repositories": []byte(`{"app":{"1":"` + id + `"}}`), id + "/json": []byte("{}"), id + "/VERSION": []byte("1.0"), id + "/layer.tar": layer}), Options{})
	check(t, o, "x.lock=1@1")
	if l := o.Image.Layers[0]; l.DiffID != it.Digest(layer) || l.Verified || len(o.Image.Notes) == 0 {
		t.Errorf("%+v %v", l, o.Image.Notes)
	}
}

func TestTheSameImageGivesTheSameOutcome(t *testing.T) {
	var lists [][]tar.Header
	for n := range 6 {
		var entries []tar.Header
		for i := range 40 {
			entries = append(entries, it.File(fmt.Sprintf("d%d/%d.list", i%7, (i*n)%23), fmt.Sprint(n, i)))
		}
		lists = append(lists, append(entries, it.File(fmt.Sprintf(".wh.d%d", n), "")))
	}
	m := it.OCI(it.Image{Layers: it.Layers(lists...)})
	first := imaged(t, m, Options{Workers: 1})
	for _, workers := range []int{2, 3, 8, 8, 8} {
		if d := cmp.Diff(first, imaged(t, m, Options{Workers: workers})); d != "" {
			t.Fatalf("%d workers: %s", workers, d)
		}
	}
}
