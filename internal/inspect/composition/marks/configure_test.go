package marks_test

import (
	"bytes"
	"compress/gzip"
	"encoding/binary"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/ossay-dev/ossay/internal/core/budget"
	"github.com/ossay-dev/ossay/internal/format/object/objecttest"
	"github.com/ossay-dev/ossay/internal/inspect/composition/marks"
)

func TestConfigureLinesNameTheLibrariesThatWereAskedFor(t *testing.T) {
	f, r := open(t, objecttest.Text([]byte("x\x00--prefix=/usr --enable-gpl --enable-static --disable-debug --enable-gnutls --enable-libwebp --enable-libx264 '--enable-libopus' --enable-libwebp\x00"+
		"use --enable-libfoo to enable it\x00compiler: gcc -fPIC -O2 -DOPENSSL_USE_NODELETE -DL_ENDIAN\x00compiler: gcc -O2\x00--enable-lib%s --enable-x\x00")))
	found, err := marks.Configure(f, r)
	if err != nil {
		t.Fatal(err)
	}
	want := []string{
		"|gnutls||configure|--enable-gnutls", "|libwebp||configure|--enable-libwebp", "|libx264||configure|--enable-libx264", "|libopus||configure|--enable-libopus",
		"|openssl||configure|compiler: gcc -fPIC -O2 -DOPENSSL_USE_NODELETE -DL_ENDIAN",
	}
	if diff := cmp.Diff(want, lines(found)); diff != "" {
		t.Error(diff)
	}
	got := make([]byte, 16)
	if r.ReadAt(got, int64(found.Marks[1].Off)); string(got) != "--enable-libwebp" {
		t.Errorf("the mark stands at %q", got)
	}
	if len(found.Notes) != 1 {
		t.Error(found.Notes)
	}
}

func TestCompilersLeaveTheirLines(t *testing.T) {
	comment := strings.Join([]string{
		"GCC: (Debian 12.2.0-14+deb12u1) 12.2.0", "GCC: (Debian 6.3.0-18) 6.3.0 20170516", "Ubuntu clang version 19.1.7 (++2025)", "Linker: LLD 21.1.5 (/checkout 0a55)",
		"rustc version 1.92.0 (ded5c06cf 2025-12-08)", "GCC: (Debian 12.2.0-14+deb12u1) 12.2.0", "clang version head", "ld 1.2", "",
	}, "\x00")
	f, r := open(t, objecttest.ELF(objecttest.ELFSpec{Type: 2, Extra: []objecttest.Section{{Name: ".comment", Data: []byte(comment)}}}))
	found, err := marks.Compilers(f, r)
	if err != nil {
		t.Fatal(err)
	}
	var got []string
	for _, m := range found.Marks {
		got = append(got, m.Name+" "+m.Version)
	}
	if diff := cmp.Diff([]string{"gcc 12.2.0", "gcc 6.3.0", "clang 19.1.7", "lld 21.1.5", "rust 1.92.0", "clang "}, got); diff != "" {
		t.Error(diff)
	}
}

func TestCopiedLibrariesAreTakenApart(t *testing.T) {
	for _, tt := range []struct{ path, soname, want string }{
		{"pillow.libs/libwebp-a1b2c3d4.so.7.1.8", "libwebp-a1b2c3d4.so.7.1.8", "|libwebp||soname|libwebp-a1b2c3d4.so.7.1.8 (copied, hash a1b2c3d4) (interface version 7.1.8)"},
		{"numpy/.libs/libgfortran-2e0d59d6.so.5.0.0", "", "|libgfortran||soname|libgfortran-2e0d59d6.so.5.0.0 (copied, hash 2e0d59d6) (interface version 5.0.0)"},
		{"numpy.libs/libscipy_openblas64_-ff651d7f.so", "", "|libscipy_openblas64_||soname|libscipy_openblas64_-ff651d7f.so (copied, hash ff651d7f)"},
		{"PIL/.dylibs/libwebp.7.dylib", "/DLC/PIL/libwebp.7.dylib", "|libwebp||soname|libwebp.7.dylib (interface version 7)"},
		{"PIL/.dylibs/libpng16.16.dylib", "", "|libpng16||soname|libpng16.16.dylib (interface version 16)"},
		{"pyproj.libs\\proj_9-0123456789abcdef0123456789abcdef.dll", "", "|proj_9||soname|proj_9-0123456789abcdef0123456789abcdef.dll (copied, hash 0123456789abcdef0123456789abcdef)"},
		{"a.libs/libz.so", "libz.so.1", "|libz||soname|libz.so (interface version 1)"},
		{"a.libs/liblzma-5-aabbccdd.so.5.2.5", "", "|liblzma-5||soname|liblzma-5-aabbccdd.so.5.2.5 (copied, hash aabbccdd) (interface version 5.2.5)"},
	} {
		found, ok := marks.Grafted(tt.path, tt.soname)
		if !ok {
			t.Errorf("%s is none", tt.path)
			continue
		}
		if diff := cmp.Diff([]string{tt.want}, lines(found)); diff != "" {
			t.Error(diff)
		}
		if strings.Contains(tt.want, "interface") && (len(found.Notes) != 1 || !strings.Contains(found.Notes[0], "not of the release")) {
			t.Errorf("%s: %v", tt.path, found.Notes)
		}
	}
	for _, path := range []string{"lib/libwebp-a1b2c3d4.so.7", "libwebp.so.7", "pillow.libs/README.txt", "pillow.libs/libx.so.conf", "a.libs/.so", "a.libs/.dylib", "b/.dylibs/readme", ""} {
		if found, ok := marks.Grafted(path, ""); ok {
			t.Errorf("%s: %v", path, lines(found))
		}
	}
}

// image is a program with a document of native-image.
func image(big bool, packed []byte, length uint64) []byte {
	data := binary.LittleEndian.AppendUint64(nil, length)
	if big {
		data = binary.BigEndian.AppendUint64(nil, length)
	}
	spec := objecttest.ELFSpec{Type: 2, Machine: 62, Big: big, Extra: []objecttest.Section{{Name: ".data", Flags: 3, Data: append(data, packed...)}}, Symbols: []objecttest.Symbol{
		{Name: "main", Info: 0x12, Section: 1, Value: 1}, {Name: "sbom", Info: 0x11, Section: 1}, {Name: "sbom_length", Info: 0x11, Section: 1},
	}}
	at := uint64(objecttest.Base + 344) // behind the headers
	spec.Symbols[1].Value, spec.Symbols[2].Value = at+8, at
	return objecttest.ELF(spec)
}

func packed(text string) []byte {
	var b bytes.Buffer
	z := gzip.NewWriter(&b)
	z.Write([]byte(text))
	z.Close()
	return b.Bytes()
}

func TestTheDocumentOfNativeImageIsReadWithinTheBudget(t *testing.T) {
	doc := `{"bomFormat":"CycloneDX"}`
	for _, big := range []bool{false, true} {
		p := packed(doc)
		f, r := open(t, image(big, p, uint64(len(p))))
		got, err := marks.NativeImage(f, r, budget.New(budget.Default(), r.Size()))
		if err != nil || got == nil || string(got.Text) != doc || got.Off != 352 {
			t.Errorf("%+v, %v", got, err)
		}
	}
	bomb := packed(strings.Repeat("x", 64<<20))
	f, r := open(t, image(false, bomb, uint64(len(bomb))))
	if _, err := marks.NativeImage(f, r, budget.New(budget.Default(), r.Size())); !budget.IsBreach(err) {
		t.Errorf("a bomb: %v", err)
	}
	f, r = open(t, image(false, bomb, 1<<40))
	if _, err := marks.NativeImage(f, r, nil); !budget.IsBreach(err) {
		t.Errorf("a length of a terabyte: %v", err)
	}
	f, r = open(t, image(false, []byte("no gzip"), 7))
	if _, err := marks.NativeImage(f, r, nil); err == nil {
		t.Error("no error for a damaged document")
	}
	f, r = open(t, objecttest.Text([]byte("sbom")))
	if got, err := marks.NativeImage(f, r, nil); got != nil || err != nil {
		t.Error(got, err)
	}
	f, r = open(t, objecttest.ELF(objecttest.ELFSpec{Type: 2, Symbols: []objecttest.Symbol{{Name: "sbom", Info: 0x11, Section: 1, Value: 1}, {Name: "sbom_length", Info: 0x11, Section: 1, Value: 2}}}))
	if _, err := marks.NativeImage(f, r, nil); err == nil {
		t.Error("no error for symbols that lead out of the file")
	}
}
