package target

import (
	"archive/tar"
	"archive/zip"
	"bytes"
	"context"
	"encoding/base64"
	"encoding/binary"
	"fmt"
	"hash/crc32"
	"math/rand/v2"
	"runtime"
	"slices"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
	"github.com/klauspost/compress/zstd"
	"github.com/ulikunitz/xz"

	"github.com/ossay-dev/ossay/internal/core/budget"
	"github.com/ossay-dev/ossay/internal/inspect"
)

func xzOf(t testing.TB, data []byte) []byte {
	t.Helper()
	var buf bytes.Buffer
	w, err := xz.NewWriter(&buf)
	if err != nil {
		t.Fatal(err)
	}
	w.Write(data)
	if err := w.Close(); err != nil {
		t.Fatal(err)
	}
	return buf.Bytes()
}

func zstdOf(t testing.TB, data []byte) []byte {
	t.Helper()
	w, err := zstd.NewWriter(nil)
	if err != nil {
		t.Fatal(err)
	}
	defer w.Close()
	return w.EncodeAll(data, nil)
}

// bzip2Tar is a compressed tar archive with the member x.lock.
func bzip2Tar(t testing.TB) []byte {
	t.Helper()
	data, err := base64.StdEncoding.DecodeString("QlpoOTFBWSZTWdvwp7UAAHHbgMmAYAFngAAQaAyeUAgIIABUQkYmAAGmphJIgyGQyA0fUiOQgtcCESbqcCeccECGBi0niewijhC3s3WilaEBwt5IjMz/eIiAdF3JFOFCQ2/CntQ=")
	if err != nil {
		t.Fatal(err)
	}
	return data
}

// walked plants one archive beside a good file and walks both. The good file must
// be read whatever happens, and every file end in one state.
func walked(t testing.TB, name string, data []byte, limits budget.Limits) *Outcome {
	t.Helper()
	dir := plant(t, map[string]string{name: string(data), "z.list": "good"})
	o := Walk(context.Background(), dir, dispatch(), Options{Limits: limits})
	adds(t, dir, o)
	if p := paths(o); !slices.Contains(p, "z.list") {
		t.Errorf("the neighbour is lost: %v", p)
	}
	return o
}

// members returns the listed paths inside of archives.
func members(o *Outcome) string {
	var out []string
	for _, p := range paths(o) {
		if _, inside, ok := strings.Cut(p, "!/"); ok {
			out = append(out, inside)
		}
	}
	return strings.Join(out, " ")
}

// reasons returns why inputs were not read.
func reasons(o *Outcome) string {
	var out []string
	for _, r := range o.Refusals {
		out = append(out, r.Path+": "+r.Reason)
	}
	return strings.Join(out, "\n")
}

func TestArchivesOfEveryKindAreOpened(t *testing.T) {
	plainTar := tarOf(t, [2]string{"d/x.lock", "t"})
	plainZip := zipOf(t, [2]string{"d/x.lock", "z"})
	for name, data := range map[string][]byte{
		"a.zip": plainZip, "a.jar": plainZip, "a.war": plainZip, "a.ear": plainZip, "a.aar": plainZip, "a.hpi": plainZip, "a.jpi": plainZip,
		"a.whl": plainZip, "a.egg": plainZip, "a.nupkg": plainZip, "A.ZIP": plainZip,
		"a.tar": plainTar, "a.gem": plainTar,
		"a.tgz": gzipOf(plainTar), "a.tar.gz": gzipOf(plainTar), "a.crate": gzipOf(plainTar), "A.Tar.GZ": gzipOf(plainTar),
		"a.txz": xzOf(t, plainTar), "a.tar.xz": xzOf(t, plainTar),
		"a.tzst": zstdOf(t, plainTar), "a.tar.zst": zstdOf(t, plainTar),
	} {
		o := walked(t, name, data, budget.Limits{})
		if got := members(o); got != "d/x.lock" || o.Files.Archives != 1 || o.Files.Members != 1 || len(o.Refusals) > 0 {
			t.Errorf("%s: %q, %+v\n%s", name, got, o.Files, reasons(o))
		}
	}
	for _, name := range []string{"a.tbz2", "a.tar.bz2"} {
		if got := members(walked(t, name, bzip2Tar(t), budget.Limits{})); got != "x.lock" {
			t.Errorf("%s: %q", name, got)
		}
	}
	for _, name := range []string{"a.gz", "a.xz", "a.txt", "zip", "tar.gz.txt", ".tar.gz.d"} {
		if archiveKind(name) != noArchive {
			t.Errorf("%s is taken for an archive", name)
		}
	}
}

func TestNamesOfMembers(t *testing.T) {
	for _, tt := range []struct {
		name, clean string
		ok          bool
	}{
		{"a/b.lock", "a/b.lock", true}, {"./a//b.lock", "a/b.lock", true}, {`a\b.lock`, "a/b.lock", true}, {"a/./b", "a/b", true},
		{"..a/b..", "..a/b..", true}, {"a b/ü", "a b/ü", true}, {"C:/x", "C:/x", true},
		{"../x", "../x", false}, {"a/../b", "a/../b", false}, {"a/..", "a/..", false}, {`..\x`, "../x", false}, {`a\..\..\x`, "a/../../x", false},
		{"/etc/passwd", "etc/passwd", false}, {`\\host\share\x`, "host/share/x", false}, {"", "", false}, {".", "", false}, {"/", "", false},
		{"a\x00b", "a\x00b", false}, {"bad\xff", "bad\uFFFD", true},
	} {
		clean, ok := memberName(tt.name)
		if clean != tt.clean || ok != tt.ok {
			t.Errorf("%q becomes %q, %v; want %q, %v", tt.name, clean, ok, tt.clean, tt.ok)
		}
	}
	if clean, ok := memberName(strings.Repeat("a/", 3000)); ok || len(clean) > 200 {
		t.Errorf("a name of 6000 bytes: %d bytes, %v", len(clean), ok)
	}
}

func TestMembersThatLeadOutAreRefusedAndTheRestIsRead(t *testing.T) {
	for _, evil := range []string{"../x.lock", "a/../../x.lock", "/etc/x.lock", `..\x.lock`, `\x.lock`, "a\x00/x.lock"} {
		files := [][2]string{{"first/x.lock", "1"}, {evil, "evil"}, {"last/x.lock", "2"}}
		archives := map[string][]byte{"e.zip": zipOf(t, files...)}
		if !strings.Contains(evil, "\x00") { // a tar name ends at its first zero byte
			archives["e.tar"], archives["e.tgz"] = tarOf(t, files...), gzipOf(tarOf(t, files...))
		}
		for name, data := range archives {
			o := walked(t, name, data, budget.Limits{})
			if got := members(o); got != "first/x.lock last/x.lock" {
				t.Errorf("%s with %q lists %q", name, evil, got)
			}
			if !strings.Contains(reasons(o), "leads out of the archive") || o.Files.Refused != 1 {
				t.Errorf("%s with %q: %s", name, evil, reasons(o))
			}
		}
	}
}

// TestOneBadMemberCostsThatMemberOnly has one member that its inspector refuses,
// one with a defect, one over a limit and one whose bytes are damaged.
func TestOneBadMemberCostsThatMemberOnly(t *testing.T) {
	limits := budget.Default()
	limits.FileBytes = 5000
	damaged := func(pack func(testing.TB, ...[2]string) []byte) []byte {
		data := pack(t, [2]string{"a.list", "first"}, [2]string{"b.list", strings.Repeat("spoiled", 10)}, [2]string{"c.list", "last"})
		return bytes.Replace(data, []byte("spoiledspoiled"), []byte("SPOILEDspoiled"), 1)
	}
	stored := func(t testing.TB, files ...[2]string) []byte {
		var buf bytes.Buffer
		w := zip.NewWriter(&buf)
		for _, f := range files {
			m, _ := w.CreateHeader(&zip.FileHeader{Name: f[0], Method: zip.Store})
			m.Write([]byte(f[1]))
		}
		w.Close()
		return buf.Bytes()
	}
	three := func(content string) [][2]string {
		return [][2]string{{"a.list", "first"}, {"b.list", content}, {"c.list", "last"}}
	}
	large := strings.Repeat("x", 6000)
	deep := string(zipOf(t, [2]string{"x.lock", "deep"}))
	for range 5 {
		deep = string(zipOf(t, [2]string{"n.zip", deep}))
	}
	nested := [][2]string{{"a.list", "first"}, {"b.zip", deep}, {"c.list", "last"}}
	for _, tt := range []struct {
		name, file string
		data       []byte
		reason     string
	}{
		{"refused by its inspector", "a.zip", zipOf(t, three("bad")...), "member b.list: bad content"},
		{"refused by its inspector, in a tar", "a.tar", tarOf(t, three("bad")...), "member b.list: bad content"},
		{"a defect", "a.zip", zipOf(t, three("panic")...), "member b.list: defect in inspector lock: defect"},
		{"too large", "a.zip", zipOf(t, three(large)...), "over budget: file size over 5000"},
		{"too large, in a compressed tar", "a.tgz", gzipOf(tarOf(t, three(large)...)), "over budget: file size over 5000"},
		{"an inspector over its budget", "a.zip", zipOf(t, three("deep")...), "over budget: depth over 512"},
		{"nested too deep", "a.zip", zipOf(t, nested...), "over budget: nesting over 4"},
		{"nested too deep, in a tar", "a.tar", tarOf(t, nested...), "over budget: nesting over 4"},
		{"a damaged archive inside", "a.zip", zipOf(t, [2]string{"a.list", "first"}, [2]string{"b.zip", "PK\x03\x04 no"}, [2]string{"c.list", "last"}), "not a readable zip archive"},
		{"wrong bytes", "a.zip", damaged(stored), "member b.list: zip: checksum error"},
	} {
		t.Run(tt.name, func(t *testing.T) {
			o := walked(t, tt.file, tt.data, limits)
			if got := members(o); got != "a.list c.list" {
				t.Errorf("lists %q", got)
			}
			if got := reasons(o); !strings.Contains(got, tt.reason) {
				t.Errorf("%q does not say %q", got, tt.reason)
			}
			if over := strings.Contains(tt.reason, "over budget"); o.Refusals[0].Over != over || (o.Files.OverBudget == 1) != over || (o.Files.Refused == 1) == over {
				t.Errorf("over budget %v, %+v", o.Refusals[0].Over, o.Files)
			}
		})
	}
}

func TestBombsEndAtTheirLimits(t *testing.T) {
	zeros := strings.Repeat("\x00", 5<<20)
	limits := budget.Default()
	limits.InflatedBytes, limits.Ratio = 3<<20, 0
	ratio := budget.Default()
	ratio.Ratio = 50
	few := budget.Default()
	few.Members = 10
	total := budget.Default()
	total.TotalBytes, total.Ratio = 4<<20, 0
	var many [][2]string
	for i := range 20 {
		many = append(many, [2]string{fmt.Sprintf("d%02d/x.lock", i), "x"})
	}
	var big [][2]string
	for i := range 5 {
		big = append(big, [2]string{fmt.Sprintf("d%02d/x.lock", i), strings.Repeat(fmt.Sprint(i), 1<<20)})
	}
	bomb := tarOf(t, [2]string{"x.lock", zeros})
	unasked := tarOf(t, [2]string{"unasked", zeros})
	for _, tt := range []struct {
		name, file string
		data       []byte
		limits     budget.Limits
		reason     string
	}{
		{"a zip that inflates", "b.zip", zipOf(t, [2]string{"x.lock", zeros}), limits, "inflated size over 3145728"},
		{"a zip of a high ratio", "b.zip", zipOf(t, [2]string{"x.lock", zeros}), ratio, "ratio over 50"},
		{"gzip", "b.tgz", gzipOf(bomb), limits, "inflated size over 3145728"},
		{"gzip of what nobody asks for", "b.tgz", gzipOf(unasked), limits, "inflated size over 3145728"},
		{"gzip of a high ratio", "b.tgz", gzipOf(unasked), ratio, "ratio over 50"},
		{"xz", "b.txz", xzOf(t, bomb), limits, "inflated size over 3145728"},
		{"zstd", "b.tzst", zstdOf(t, bomb), limits, "inflated size over 3145728"},
		{"too many members of a zip", "b.zip", zipOf(t, many...), few, "members over 10"},
		{"too many members of a tar", "b.tar", tarOf(t, many...), few, "members over 10"},
		{"the run as a whole", "b.zip", zipOf(t, big...), total, "total expanded bytes over 4194304"},
		{"zeros inside of zeros", "b.zip", zipOf(t, [2]string{"n.zip", string(zipOf(t, [2]string{"x.lock", zeros}))}), ratio, "ratio over 50"},
	} {
		t.Run(tt.name, func(t *testing.T) {
			o := walked(t, tt.file, tt.data, tt.limits)
			if got := reasons(o); !strings.Contains(got, "over budget: "+tt.reason) || o.Files.OverBudget != 1 || !o.Refusals[0].Over {
				t.Errorf("%+v\n%s", o.Files, got)
			}
		})
	}
}

// TestExpandedBytesAreCountedOnce has members that fit the limit as a whole.
func TestExpandedBytesAreCountedOnce(t *testing.T) {
	limits := budget.Default()
	limits.InflatedBytes, limits.Members = 3<<20, 10 // few members bound the folder of a zip, not its content
	content := make([]byte, 2<<20)
	for i := range content {
		content[i] = byte(rand.Uint32())
	}
	for name, data := range map[string][]byte{
		"a.zip": zipOf(t, [2]string{"x.lock", string(content)}), "a.tar": tarOf(t, [2]string{"x.lock", string(content)}),
		"a.tgz": gzipOf(tarOf(t, [2]string{"x.lock", string(content)})), "a.tzst": zstdOf(t, tarOf(t, [2]string{"x.lock", string(content)})),
	} {
		if o := walked(t, name, data, limits); members(o) != "x.lock" || len(o.Refusals) > 0 {
			t.Errorf("%s: %q\n%s", name, members(o), reasons(o))
		}
	}
}

func TestCutArchivesAreRefusedAndEndTheWalkOrderly(t *testing.T) {
	tarball := tarOf(t, [2]string{"a/x.lock", "1"}, [2]string{"b/x.lock", strings.Repeat("2", 3000)})
	for name, data := range map[string][]byte{
		"a.zip": zipOf(t, [2]string{"a/x.lock", "1"}, [2]string{"b/x.lock", "2"}), "a.tar": tarball,
		"a.tgz": gzipOf(tarball), "a.txz": xzOf(t, tarball), "a.tzst": zstdOf(t, tarball), "a.tbz2": bzip2Tar(t),
	} {
		files := map[string]string{}
		for n := 0; n < len(data); n += 1 + len(data)/12 {
			files[fmt.Sprintf("%05d/%s", n, name)] = string(data[:n])
		}
		dir := plant(t, files)
		o := Walk(context.Background(), dir, dispatch(), Options{})
		adds(t, dir, o)
		// A tar archive may end between two members; every other one has an end.
		if name != "a.tar" && o.Files.Refused != len(files) {
			t.Errorf("%s: %d of %d cut archives are refused, read: %v\n%s", name, o.Files.Refused, len(files), paths(o), reasons(o))
		}
		for _, r := range o.Refusals {
			if r.Over || r.Reason == "" || strings.Contains(r.Reason, "defect") {
				t.Errorf("%s: %+v", r.Path, r)
			}
		}
	}
}

func TestFlippedBitsNeverEndTheWalk(t *testing.T) {
	tarball := tarOf(t, [2]string{"a/x.lock", "1"}, [2]string{"b/x.lock", strings.Repeat("2", 3000)})
	rnd := rand.New(rand.NewPCG(1, 2))
	files := map[string]string{}
	for name, data := range map[string][]byte{
		"a.zip": zipOf(t, [2]string{"a/x.lock", "1"}, [2]string{"b/x.lock", "2"}), "a.tar": tarball,
		"a.tgz": gzipOf(tarball), "a.txz": xzOf(t, tarball), "a.tzst": zstdOf(t, tarball), "a.tbz2": bzip2Tar(t),
	} {
		for i := range 8 {
			bad := bytes.Clone(data)
			for range 1 + i%4 {
				bad[rnd.IntN(len(bad))] ^= 1 << rnd.IntN(8)
			}
			files[fmt.Sprintf("%02d/%s", i, name)] = string(bad)
		}
	}
	files["z/good.list"] = "good"
	dir := plant(t, files)
	o := Walk(context.Background(), dir, dispatch(), Options{})
	adds(t, dir, o)
	if p := paths(o); p[len(p)-1] != "z/good.list" {
		t.Error("the good file is lost")
	}
}

func TestMembersOfOneNameAreAllRead(t *testing.T) {
	files := [][2]string{{"x.lock", "first"}, {"x.lock", "second"}, {"./x.lock", "third"}}
	for name, data := range map[string][]byte{"a.zip": zipOf(t, files...), "a.tar": tarOf(t, files...)} {
		if got := members(walked(t, name, data, budget.Limits{})); got != "x.lock x.lock x.lock" {
			t.Errorf("%s: %q", name, got)
		}
	}
}

// liar is a zip whose member states another size than it has.
func liar(t testing.TB, content string, stated uint64) []byte {
	t.Helper()
	var buf bytes.Buffer
	w := zip.NewWriter(&buf)
	h := &zip.FileHeader{Name: "x.lock", Method: zip.Store, CRC32: crc32.ChecksumIEEE([]byte(content)), CompressedSize64: uint64(len(content)), UncompressedSize64: stated}
	m, err := w.CreateRaw(h)
	if err != nil {
		t.Fatal(err)
	}
	m.Write([]byte(content))
	w.Close()
	return buf.Bytes()
}

func TestSizesThatLieAreFoundOut(t *testing.T) {
	limits := budget.Default()
	limits.FileBytes = 1 << 20
	huge := tarOf(t, [2]string{"x.lock", "x"})
	copy(huge[124:136], "77777777777\x00") // 8 GiB, octal
	sum := 0
	copy(huge[148:156], "        ")
	for _, b := range huge[:512] {
		sum += int(b)
	}
	copy(huge[148:156], fmt.Sprintf("%06o\x00 ", sum))
	for _, tt := range []struct {
		name, file string
		data       []byte
		want       string
	}{
		{"a member larger than it says", "a.zip", liar(t, strings.Repeat("x", 5000), 10), "member x.lock"},
		{"a member smaller than it says", "a.zip", liar(t, "x", 5000), "member x.lock"},
		{"a member that says it is huge", "a.zip", liar(t, "x", 1<<40), "over budget: file size over 1048576"},
		{"a member that says it is larger than anything", "a.zip", liar(t, "x", 1<<63+5), "x.lock"},
		{"a tar member that says it is huge", "a.tar", huge, "over budget: file size over 1048576"},
	} {
		o := walked(t, tt.file, tt.data, limits)
		if got := reasons(o); members(o) != "" || !strings.Contains(got, tt.want) {
			t.Errorf("%s: lists %q\n%s", tt.name, members(o), got)
		}
	}
}

// TestAFolderOfAZipThatLiesIsBounded states many members in the end record only.
func TestAFolderOfAZipThatLiesIsRefused(t *testing.T) {
	data := zipOf(t, [2]string{"x.lock", "x"})
	end := bytes.LastIndex(data, []byte("PK\x05\x06"))
	for name, change := range map[string]func(b []byte){
		"more members than there are": func(b []byte) { binary.LittleEndian.PutUint16(b[end+10:], 60000) },
		"a folder beyond the end":     func(b []byte) { binary.LittleEndian.PutUint32(b[end+16:], 1<<30) },
		"a folder of a huge size":     func(b []byte) { binary.LittleEndian.PutUint32(b[end+12:], 1<<31) },
	} {
		bad := bytes.Clone(data)
		change(bad)
		if o := walked(t, "a.zip", bad, budget.Limits{}); o.Files.Refused != 1 && members(o) != "x.lock" {
			t.Errorf("%s: %+v", name, o.Files)
		}
	}
}

// TestAFolderOfAMillionMembersIsNotHeldInMemory has a zip whose own folder is all
// there is to it.
func TestAFolderOfAMillionMembersIsNotHeldInMemory(t *testing.T) {
	const n = 1_000_000
	row := make([]byte, 46+1) // a central directory header with a name of one byte
	copy(row, "PK\x01\x02")
	row[28], row[46] = 1, 'x'
	data := bytes.Repeat(row, n)
	end := make([]byte, 22)
	copy(end, "PK\x05\x06")
	size := len(data)
	binary.LittleEndian.PutUint16(end[8:], n%65536)
	binary.LittleEndian.PutUint16(end[10:], n%65536)
	binary.LittleEndian.PutUint32(end[12:], uint32(size))
	data = append(data, end...)
	for _, limits := range []budget.Limits{{Members: 1000}, budget.Default()} {
		var before, after runtime.MemStats
		runtime.ReadMemStats(&before)
		u := &unpacker{ctx: context.Background(), dispatch: dispatch(), limits: limits, total: &totals{}, c: newCollector(), out: &inspect.Result{}}
		err := u.open(zipArchive, &inspect.File{Path: "a.zip", Size: int64(len(data)), At: bytes.NewReader(data)}, 1)
		runtime.ReadMemStats(&after)
		if !budget.IsBreach(err) || !strings.Contains(err.Error(), fmt.Sprintf("members over %d", limits.Members)) {
			t.Errorf("%v", err)
		}
		if mb := (after.TotalAlloc - before.TotalAlloc) >> 20; mb > 400 || limits.Members == 1000 && mb > 40 {
			t.Errorf("%d MiB for a limit of %d members", mb, limits.Members)
		}
	}
}

func TestLinksAndFoldersInArchivesAreNotRead(t *testing.T) {
	var buf bytes.Buffer
	w := tar.NewWriter(&buf)
	for _, h := range []tar.Header{
		{Name: "link.list", Typeflag: tar.TypeSymlink, Linkname: "/etc/passwd"}, {Name: "hard.list", Typeflag: tar.TypeLink, Linkname: "../x"},
		{Name: "dev.list", Typeflag: tar.TypeChar}, {Name: "pipe.list", Typeflag: tar.TypeFifo}, {Name: "folder.list/", Typeflag: tar.TypeDir}, {Name: "ok.list", Typeflag: tar.TypeReg},
	} {
		h.Mode = 0o644
		if err := w.WriteHeader(&h); err != nil {
			t.Fatal(err)
		}
	}
	w.Close()
	o := walked(t, "a.tar", buf.Bytes(), budget.Limits{})
	if members(o) != "ok.list" || o.Files.Members != 1 || len(o.Refusals) > 0 {
		t.Errorf("%q %+v\n%s", members(o), o.Files, reasons(o))
	}
	var zbuf bytes.Buffer
	z := zip.NewWriter(&zbuf)
	h := &zip.FileHeader{Name: "link.list"}
	h.SetMode(0o777 | 1<<27) // fs.ModeSymlink
	m, _ := z.CreateHeader(h)
	m.Write([]byte("/etc/passwd"))
	z.Create("folder.list/")
	z.Close()
	if o := walked(t, "a.zip", zbuf.Bytes(), budget.Limits{}); members(o) != "" || o.Files.Members != 0 {
		t.Errorf("%q %+v", members(o), o.Files)
	}
}

func TestProgramsInArchivesAreFoundByTheirFirstBytes(t *testing.T) {
	o := walked(t, "a.zip", zipOf(t, [2]string{"lib/a.so", "\x7fELF"}, [2]string{"lib/b.so", "text"}, [2]string{"bin/tool", "\x7fELF"}, [2]string{"bin/TOOL", "\x7fELF"}), budget.Limits{})
	if got := members(o); got != "bin/tool lib/a.so" {
		t.Errorf("without an executable bit: %q", got)
	}
	var buf bytes.Buffer
	w := tar.NewWriter(&buf)
	w.WriteHeader(&tar.Header{Name: "bin/tool", Mode: 0o755, Size: 4})
	w.Write([]byte("\x7fELF"))
	w.Close()
	if got := members(walked(t, "a.tar", buf.Bytes(), budget.Limits{})); got != "bin/tool" {
		t.Errorf("with an executable bit: %q", got)
	}
}

func TestMembersAreInputsOfTheirInspectors(t *testing.T) {
	o := walked(t, "test/a.zip", zipOf(t, [2]string{"x.lock", "1"}, [2]string{"n.jar", string(zipOf(t, [2]string{"x.lock", "2"}))}), budget.Limits{})
	if d := cmp.Diff(map[string]int{"lock": 3}, o.Inputs); d != "" {
		t.Errorf("inputs (-want +got):\n%s", d)
	}
	for _, l := range o.Listings {
		if strings.HasPrefix(l.Path, "test/") != (l.Tree.String() == "test") {
			t.Errorf("%s is of the tree %s", l.Path, l.Tree)
		}
	}
	if o.Files.Archives != 2 || o.Files.Members != 3 || o.Files.Read != 2 {
		t.Errorf("%+v", o.Files)
	}
}

// BenchmarkArchive opens a jar of many members of which few are asked for.
func BenchmarkArchive(b *testing.B) {
	var files [][2]string
	for i := range 5000 {
		name := fmt.Sprintf("com/example/p%d/C%d.class", i%50, i)
		if i%100 == 0 {
			name = fmt.Sprintf("META-INF/p%d/x.lock", i)
		}
		files = append(files, [2]string{name, "some bytes"})
	}
	data := zipOf(b, files...)
	d := dispatch()
	b.ReportAllocs()
	for b.Loop() {
		u := &unpacker{ctx: context.Background(), dispatch: d, limits: budget.Default(), total: &totals{}, c: newCollector(), out: &inspect.Result{}}
		if err := u.open(zipArchive, &inspect.File{Path: "a.jar", Size: int64(len(data)), At: bytes.NewReader(data), Budget: budget.New(budget.Default(), int64(len(data)))}, 1); err != nil {
			b.Fatal(err)
		}
	}
}
