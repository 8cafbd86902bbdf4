package target

import (
	"archive/tar"
	"bytes"
	"context"
	"errors"
	"fmt"
	"math/rand/v2"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/ossay-dev/ossay/internal/core/budget"
	"github.com/ossay-dev/ossay/internal/core/fault"
	"github.com/ossay-dev/ossay/internal/inspect"
	it "github.com/ossay-dev/ossay/internal/inspect/target/imagetest"
)

func TestNamesThatLeadOutOfTheImageAreRefusedAndOthersKept(t *testing.T) {
	o := stacked(t, []tar.Header{
		it.File("../../etc/x.lock", "out"), it.File("a/../../x.lock", "out"), it.File("/top/x.lock", "absolute is relative to the root"),
		it.File(strings.Repeat("d/", 300)+"x.lock", "deep"), it.File(`back\slash.list`, "a name like others"), it.Dir("../up"),
		{Name: "dev/sda", Typeflag: tar.TypeBlock, Devmajor: 8}, {Name: "pipe.list", Typeflag: tar.TypeFifo}, it.File("x.lock", "good"),
	})
	check(t, o, "top/x.lock=absolute is relative to the root@1", "x.lock=good@1", `back\slash.list=a name like others@1`)
	if o.Files.Refused != 3 || o.Files.Specials != 2 || len(o.Refusals) != 4 {
		t.Errorf("%+v\n%s", o.Files, reasons(o))
	}
	for _, want := range []string{"../../etc/x.lock: the path leads out of the image", "../up/: the path leads out", "folder depth over 255"} {
		if !strings.Contains(reasons(o), want) {
			t.Errorf("%q is missing in\n%s", want, reasons(o))
		}
	}
}

func TestABombInOneLayerCostsThatLayer(t *testing.T) {
	bomb := it.Tar(it.File("first.list", "read before"), it.File("zeros.bin", strings.Repeat("\x00", 64<<20)), it.File("last.list", "x"))
	m := it.Image{Layers: append(it.Layers([]tar.Header{it.File("x.lock", "1")}), it.Layer{Tar: bomb, Form: "gzip"})}
	o := imaged(t, it.OCI(m), Options{})
	check(t, o, "first.list=read before@2", "x.lock=1@1")
	if o.Files.OverBudget != 1 || !strings.Contains(reasons(o), "ratio") {
		t.Errorf("%+v\n%s", o.Files, reasons(o))
	}
}

func TestAGiantSparseMemberIsNotRead(t *testing.T) {
	m := it.Image{Layers: []it.Layer{{Tar: sparseGiant("x.lock", 1<<40)}}}
	o := imaged(t, it.OCI(m), Options{})
	check(t, o)
	if o.Files.OverBudget != 1 || o.Files.Seen != 1 {
		t.Errorf("%+v\n%s", o.Files, reasons(o))
	}
}

// sparseGiant is a tar archive of the old GNU form with a member that is one hole.
func sparseGiant(name string, size int64) []byte {
	h := make([]byte, 512)
	copy(h, name)
	copy(h[100:], "0000644\x000000000\x000000000\x00")
	copy(h[124:], "00000000000\x0000000000000\x00")
	h[156] = 'S'
	copy(h[257:], "ustar  \x00")
	copy(h[398:], "00000000000\x00")     // bytes that are stored
	for _, at := range []int{386, 483} { // where they would begin, and the size
		h[at] = 0x80
		for i := range 8 {
			h[at+11-i] = byte(size >> (8 * i))
		}
	}
	copy(h[148:], "        ")
	sum := 0
	for _, b := range h {
		sum += int(b)
	}
	copy(h[148:], fmt.Sprintf("%06o\x00 ", sum))
	return append(h, make([]byte, 1024)...)
}

func TestDamagedLayersKeepWhatWasReadBefore(t *testing.T) {
	whole := it.Tar(it.File("x.lock", "1"), it.File("filler", strings.Repeat("abc", 1000)), it.File("y.list", "2"))
	for name, data := range map[string][]byte{"cut": whole[:2500], "garbage": append(bytes.Clone(whole[:4608]), bytes.Repeat([]byte("?"), 1024)...)} {
		o := imaged(t, it.OCI(it.Image{Layers: []it.Layer{{Tar: data, Form: "gzip"}}}), Options{})
		check(t, o, "x.lock=1@1")
		if o.Files.Refused != 1 || !strings.Contains(reasons(o), "not a readable tar archive") {
			t.Errorf("%s: %+v\n%s", name, o.Files, reasons(o))
		}
	}
	m := it.Image{Layers: []it.Layer{{Tar: whole, Form: "gzip"}}}
	f := it.OCI(m)
	blob := "blobs/sha256/" + it.Digest(it.Gzip(whole))[7:]
	f[blob] = f[blob][:len(f[blob])-5]
	o := imaged(t, f, Options{})
	check(t, o)
	if !strings.Contains(reasons(o), "wrong digest") {
		t.Error(reasons(o))
	}
}

func TestLayersThatCannotBeReadAreNamed(t *testing.T) {
	good := it.Layers([]tar.Header{it.File("x.lock", "1")})
	other := it.Tar(it.File("other.list", "2"))
	for want, l := range map[string]it.Layer{
		"the layer is encrypted":           {Tar: other, MediaType: "application/vnd.oci.image.layer.v1.tar+gzip+encrypted"},
		"compressed with xz are not read":  {Tar: xzOf(t, other)},
		"not a readable tar archive":       {Tar: []byte(strings.Repeat("no tar archive ", 100))},
		"the layer is missing from the fi": {Tar: other, Missing: true},
	} {
		o := imaged(t, it.OCI(it.Image{Layers: append([]it.Layer{l}, good...)}), Options{})
		check(t, o, "x.lock=1@2")
		if !strings.Contains(reasons(o), want) || o.Files.Refused != 1 {
			t.Errorf("%s: %+v\n%s", want, o.Files, reasons(o))
		}
	}
	// A media type that is wrong does not matter: the first bytes decide.
	o := imaged(t, it.OCI(it.Image{Layers: []it.Layer{{Tar: good[0].Tar, Form: "zstd", MediaType: "application/vnd.docker.image.rootfs.diff.tar.gzip"}}}), Options{})
	check(t, o, "x.lock=1@1")
}

func TestLimitsOfAnImage(t *testing.T) {
	limits := budget.Default()
	limits.TotalBytes = 1 << 20
	noise := make([]byte, 3<<20)
	rand.NewChaCha8([32]byte{}).Read(noise)
	m := it.Image{Layers: it.Layers([]tar.Header{it.File("noise.bin", string(noise))}, []tar.Header{it.File("x.lock", "1")})}
	o := imaged(t, it.OCI(m), Options{Limits: limits})
	check(t, o, "x.lock=1@2")
	if o.Files.OverBudget != 1 || !strings.Contains(reasons(o), "total expanded bytes over 1048576") && !strings.Contains(reasons(o), "inflated size over 1048576") {
		t.Error(reasons(o))
	}
	limits.FileBytes, limits.TotalBytes = 1000, 16<<30
	o = imaged(t, it.OCI(it.Image{Layers: it.Layers([]tar.Header{it.File("x.lock", string(noise)), it.File("y.list", "2")})}), Options{Limits: limits})
	check(t, o, "y.list=2@1")
	if o.Files.OverBudget != 1 || !strings.Contains(reasons(o), "x.lock: over budget: file size over 1000") {
		t.Error(reasons(o))
	}
}

func TestLinksInAnImageFolderLeadNowhere(t *testing.T) {
	m := it.Image{Layers: it.Layers([]tar.Header{it.File("x.lock", "1")})}
	dir := write(t, it.OCI(m))
	blob := filepath.Join(dir, "blobs", "sha256", it.Digest(it.Gzip(m.Layers[0].Tar))[7:])
	outside := filepath.Join(t.TempDir(), "layer")
	if err := os.Rename(blob, outside); err != nil {
		t.Fatal(err)
	}
	if err := os.Symlink(outside, blob); err != nil {
		t.Skip(err)
	}
	tg, err := Open(dir, nil, sniffing, budget.Default())
	if err != nil {
		t.Fatal(err)
	}
	o, err := tg.Run(context.Background(), systemDispatch(), Options{})
	if err != nil || len(o.Listings) > 0 || !strings.Contains(reasons(o), "missing from the file") {
		t.Errorf("%v\n%s", err, reasons(o))
	}
}

func TestACancelledRunOfAnImageIsIncomplete(t *testing.T) {
	tg, err := Open(write(t, it.OCI(it.Image{Layers: it.Layers([]tar.Header{it.File("x.lock", "1")})})), nil, sniffing, budget.Default())
	if err != nil {
		t.Fatal(err)
	}
	ctx, cancel := context.WithCancel(context.Background())
	cancel()
	o, err := tg.Run(ctx, systemDispatch(), Options{})
	if err != nil || o.Complete {
		t.Errorf("%v, complete %v", err, o != nil && o.Complete)
	}
}

func TestLayoutsThatAreNoneAreFaults(t *testing.T) {
	good := it.OCI(it.Image{Layers: it.Layers([]tar.Header{it.File("x.lock", "1")})})
	with := func(name string, data []byte) it.Files {
		f := it.Files{}
		for k, v := range good {
			f[k] = v
		}
		f[name] = data
		return f
	}
	old := with("index.json", nil)
	old["index.json"] = it.Index(old.Blob([]byte(`{"schemaVersion":1}`), ""))
	for want, f := range map[string]it.Files{
		"index.json: not a manifest":           with("index.json", []byte("{")),
		"it lists no image":                    with("index.json", []byte(`{"schemaVersion":2,"manifests":[]}`)),
		"neither an index nor a manifest":      with("index.json", []byte("{}")),
		"index.json is over 8388608 bytes":     with("index.json", bytes.Repeat([]byte(" "), 9<<20)),
		"is missing: file does not exist":      with("index.json", it.Index(map[string]any{"digest": it.Digest([]byte("elsewhere"))})),
		"a manifest of schema 1":               old,
		"wrong digest: the content is sha256:": with("blobs/sha256/"+it.Digest([]byte("other"))[7:], nil),
	} {
		if strings.HasPrefix(want, "wrong") {
			f["index.json"] = it.Index(map[string]any{"digest": it.Digest([]byte("other"))})
		}
		_, _, err := tried(t, f, Options{})
		var ft *fault.Fault
		if !errors.As(err, &ft) || ft.Kind == fault.Internal || !strings.Contains(err.Error(), want) {
			t.Errorf("%q: %v", want, err)
		}
	}
}

func TestUnreadDisksAreNamed(t *testing.T) {
	iso := make([]byte, 40<<10)
	copy(iso[0x8001:], "CD001")
	for want, data := range map[string][]byte{"squashfs": []byte("hsqs1234"), "ISO 9660": iso} {
		if _, err := Open(write(t, data), nil, sniffing, budget.Default()); err == nil || !strings.Contains(err.Error(), want) {
			t.Errorf("%s: %v", want, err)
		}
	}
}

// TestRandomImagesShowWhatAnIndependentUnionShows compares with a model that
// applies layers to a map from the bottom up.
func TestRandomImagesShowWhatAnIndependentUnionShows(t *testing.T) {
	for seed := range uint64(60) {
		rnd := rand.New(rand.NewPCG(seed, 5))
		model := map[string]string{}
		var layers [][]tar.Header
		for n := range 1 + rnd.IntN(5) {
			var entries []tar.Header
			removed, added := []string{}, map[string]string{}
			for range rnd.IntN(12) {
				dir := []string{"", "a/", "a/b/", "c/", "a/b/c/"}[rnd.IntN(5)]
				name := []string{"x.lock", "y.list", "a", "b"}[rnd.IntN(4)]
				switch rnd.IntN(4) {
				case 0:
					entries = append(entries, it.File(dir+".wh."+name, ""))
					removed = append(removed, dir+name)
				case 1:
					if dir != "" {
						entries = append(entries, it.File(dir+".wh..wh..opq", ""))
						removed = append(removed, dir)
					}
				default:
					if strings.Contains(name, ".") { // folders stay folders
						body := fmt.Sprint(n, rnd.IntN(1000))
						entries = append(entries, it.File(dir+name, body))
						added[dir+name] = body
					}
				}
			}
			for p := range model {
				for _, gone := range removed {
					if p == gone || strings.HasPrefix(p, strings.TrimSuffix(gone, "/")+"/") {
						delete(model, p)
					}
				}
			}
			for p, body := range added {
				model[p] = body
			}
			layers = append(layers, entries)
		}
		o := imaged(t, it.OCI(it.Image{Layers: it.Layers(layers...)}), Options{Workers: 1 + rnd.IntN(4)})
		got := map[string]string{}
		for _, l := range o.Listings {
			got[l.Path] = l.Attr("content")
		}
		if d := cmp.Diff(model, got); d != "" {
			t.Fatalf("seed %d (-model +got):\n%s", seed, d)
		}
	}
}

// pieces reads at random and lists the size and the last bytes.
type pieces struct{ lister }

func (p pieces) Inspect(f *inspect.File, r *inspect.Result) error {
	var tail [4]byte
	if _, err := f.At.ReadAt(tail[:], f.Size-4); err != nil {
		return err
	}
	if string(tail[:]) != "tail" || f.Data != nil && f.Size > 4<<20 {
		return fmt.Errorf("the content is %q of %d bytes", tail, f.Size)
	}
	inner := *f
	inner.Data = []byte("fine")
	return p.lister.Inspect(&inner, r)
}

func largeDispatch() *inspect.Dispatch {
	return inspect.NewDispatch([]inspect.Inspector{
		pieces{lister{"large", inspect.Interest{Suffixes: []string{".so"}, Magic: []string{"\x7fELF"}, Large: true}}},
		lister{"small", inspect.Interest{Suffixes: []string{".1.so"}}},
	})
}

func TestLargeFilesGoToThoseWhoReadInPieces(t *testing.T) {
	noise := make([]byte, 6<<20)
	rand.NewChaCha8([32]byte{}).Read(noise)
	large := "\x7fELF" + string(noise) + "tail"
	limits := budget.Default()
	limits.FileBytes, limits.LargeBytes = 1<<20, 8<<20
	huge := large + string(noise[:3<<20]) + "tail"
	files := map[string]string{"a.so": large, "b.1.so": large, "tool": large, "huge.so": huge, "c.so": "smalltail", "text.bin": string(noise) + "tail"}
	var entries []tar.Header
	var pairs [][2]string
	for name, body := range files {
		entries = append(entries, it.Program(name, body))
		pairs = append(pairs, [2]string{name, body})
	}
	dir := plant(t, files)
	os.Chmod(filepath.Join(dir, "tool"), 0o755)
	image := write(t, it.OCI(it.Image{Layers: it.Layers(entries)}))
	zipped := filepath.Join(t.TempDir(), "all.zip")
	os.WriteFile(zipped, zipOf(t, pairs...), 0o644)
	want := []string{"a.so", "b.1.so", "c.so", "tool"}
	for _, name := range []string{dir, image, zipped} {
		temp := t.TempDir()
		tg, err := Open(name, nil, sniffing, limits)
		if err != nil {
			t.Fatal(err)
		}
		o, err := tg.Run(context.Background(), largeDispatch(), Options{Limits: limits, TempDir: temp})
		if err != nil {
			t.Fatal(err)
		}
		got := paths(o)
		for i := range got {
			got[i] = strings.TrimPrefix(got[i], "all.zip!/")
		}
		if d := cmp.Diff(want, got); d != "" {
			t.Errorf("%s (-want +got):\n%s%s", name, d, reasons(o))
		}
		if f := o.Files; f.Read+f.RuledOut+f.Refused+f.OverBudget != f.Seen || name != zipped && f.OverBudget != 2 {
			t.Errorf("%+v\n%s", f, reasons(o))
		}
		if left, _ := os.ReadDir(temp); len(left) > 0 {
			t.Errorf("%d temporary files are left", len(left))
		}
	}
	for name, over := range map[string]int{"a.so": 0, "b.1.so": 1, "huge.so": 1} {
		tg, err := Open(filepath.Join(dir, name), nil, sniffing, limits)
		if err != nil {
			t.Fatal(err)
		}
		o, err := tg.Run(context.Background(), largeDispatch(), Options{Limits: limits})
		if err != nil || o.Files.OverBudget != over || (len(o.Listings) == 1) == (name == "huge.so") {
			t.Errorf("%s: %v, %+v %v", name, err, o.Files, paths(o))
		}
	}
}
