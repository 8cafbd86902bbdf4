package pack

import (
	"archive/tar"
	"bytes"
	"crypto/sha256"
	"encoding/hex"
	"fmt"
	"slices"
	"strings"
	"testing"
)

func made(t testing.TB, change func(*Builder)) []byte {
	t.Helper()
	b := NewBuilder()
	add := func(e Entry, data string) {
		if err := b.Add(e, []byte(data)); err != nil {
			t.Fatal(err)
		}
	}
	add(Entry{Kind: Bundle, Subjects: []string{"sha256:bb", "sha256:aa", "sha256:aa"}, Source: "a.sigstore.json"}, "bundle")
	add(Entry{Kind: NPMSignatures, Package: "pkg:npm/x@1"}, "signatures")
	add(Entry{Kind: SumTile, Name: "db/tile/8/0/000"}, "tile")
	if change != nil {
		change(b)
	}
	var out bytes.Buffer
	if err := b.Write(&out); err != nil {
		t.Fatal(err)
	}
	return out.Bytes()
}

func open(data []byte) (*Pack, error) { return Open(bytes.NewReader(data), int64(len(data))) }

func TestWhatWasPutInIsFoundByPackageDigestAndName(t *testing.T) {
	p, err := open(made(t, nil))
	if err != nil {
		t.Fatal(err)
	}
	if len(p.Entries) != 3 {
		t.Fatalf("%+v", p.Entries)
	}
	for _, tt := range []struct {
		name string
		list []*Entry
		want string
	}{
		{"by package", p.About("pkg:npm/x@1", nil), "signatures"},
		{"by digest", p.About("", []string{"sha256:aa"}), "bundle"},
		{"by two digests, once", p.About("", []string{"sha256:aa", "sha256:bb"}), "bundle"},
		{"by name", []*Entry{p.Named(SumTile, "db/tile/8/0/000")}, "tile"},
	} {
		if len(tt.list) != 1 {
			t.Errorf("%s: %v", tt.name, tt.list)
			continue
		}
		data, err := p.Read(tt.list[0])
		if err != nil || string(data) != tt.want || tt.list[0].Size != int64(len(tt.want)) {
			t.Errorf("%s: %q %v", tt.name, data, err)
		}
	}
	if p.Named(SumTile, "db/tile/8/0/001") != nil || p.Named(Bundle, "db/tile/8/0/000") != nil || len(p.About("pkg:npm/x@2", []string{"sha256:cc"})) != 0 {
		t.Error("found what is not there")
	}
}

func TestTheSamePiecesGiveTheSameBytes(t *testing.T) {
	var first, second bytes.Buffer
	for i, out := range []*bytes.Buffer{&first, &second} {
		b := NewBuilder()
		order := []int{0, 1, 2, 3, 1}
		if i == 1 {
			slices.Reverse(order)
		}
		for _, n := range order {
			if err := b.Add(Entry{Kind: Bundle, Package: fmt.Sprint("pkg:npm/p", n)}, []byte{byte(n)}); err != nil {
				t.Fatal(err)
			}
		}
		if err := b.Write(out); err != nil {
			t.Fatal(err)
		}
	}
	if !bytes.Equal(first.Bytes(), second.Bytes()) {
		t.Error("the order of pieces shows")
	}
	p, err := open(first.Bytes())
	if err != nil || len(p.Entries) != 4 {
		t.Errorf("%v %v", p, err)
	}
}

func TestAPieceIsStoredOnceForManyEntries(t *testing.T) {
	one := made(t, nil)
	two := made(t, func(b *Builder) {
		if err := b.Add(Entry{Kind: Bundle, Package: "pkg:npm/other@1"}, []byte("bundle")); err != nil {
			t.Fatal(err)
		}
	})
	if p, err := open(two); err != nil || len(p.Entries) != 4 {
		t.Fatal(err)
	}
	if bytes.Count(one, []byte("bundle\x00")) != bytes.Count(two, []byte("bundle\x00")) {
		t.Error("the piece is stored twice")
	}
}

// archive writes a tar archive of any members.
func archive(t testing.TB, members ...tar.Header) []byte {
	t.Helper()
	var out bytes.Buffer
	w := tar.NewWriter(&out)
	for _, h := range members {
		content := h.Linkname // carries the content of plain files in these tests
		if h.Typeflag == 0 {
			h.Typeflag = tar.TypeReg
		}
		if h.Typeflag == tar.TypeReg {
			h.Linkname, h.Size = "", int64(len(content))
		}
		if err := w.WriteHeader(&h); err != nil {
			t.Fatal(err)
		}
		if h.Typeflag == tar.TypeReg {
			if _, err := w.Write([]byte(content)); err != nil {
				t.Fatal(err)
			}
		}
	}
	if err := w.Close(); err != nil {
		t.Fatal(err)
	}
	return out.Bytes()
}

func sum(data string) string {
	s := sha256.Sum256([]byte(data))
	return hex.EncodeToString(s[:])
}

func index(entries string) tar.Header {
	return tar.Header{Name: "index.json", Linkname: `{"format":"` + Format + `","entries":[` + entries + `]}`}
}

func TestHostilePacksAreRefusedByName(t *testing.T) {
	piece := tar.Header{Name: "sha256/" + sum("x"), Linkname: "x"}
	entry := `{"kind":"sigstore-bundle","digest":"sha256:` + sum("x") + `"}`
	good := archive(t, index(entry), piece)
	for _, tt := range []struct {
		name string
		data []byte
		want string
	}{
		{"nothing", nil, "there is no index.json"},
		{"no archive", bytes.Repeat([]byte("not a tar archive"), 100), "invalid tar header"},
		{"cut in the middle of a header", good[:1300], "unexpected EOF"},
		{"cut in the middle of the index", good[:520], "no plain file inside"},
		{"the index is not first", archive(t, piece, index(entry)), "not index.json"},
		{"a second index", archive(t, index(""), index("")), "not named after a digest"},
		{"another format", archive(t, tar.Header{Name: "index.json", Linkname: `{"format":"ossay-evidence-pack/9"}`}), "not known"},
		{"an index that is no JSON", archive(t, tar.Header{Name: "index.json", Linkname: `{`}), "index of the pack"},
		{"an index that is nested a million times", archive(t, tar.Header{Name: "index.json", Linkname: strings.Repeat("[", 1_000_000)}), "depth"},
		{"a piece that is missing", archive(t, index(entry)), "is missing"},
		{"a digest that is none", archive(t, index(`{"digest":"sha256:xyz"}`)), "no SHA-256 digest"},
		{"a digest in capitals", archive(t, index(`{"digest":"sha256:`+strings.ToUpper(sum("x"))+`"}`), piece), "no SHA-256 digest"},
		{"a path that leads out", archive(t, index(""), tar.Header{Name: "../../etc/passwd", Linkname: "x"}), "not named after a digest"},
		{"a link", archive(t, index(""), tar.Header{Name: "sha256/" + sum("x"), Typeflag: tar.TypeSymlink, Linkname: "/etc/passwd"}), "no plain file"},
		{"a folder", archive(t, index(""), tar.Header{Name: "sha256/", Typeflag: tar.TypeDir}), "no plain file"},
		{"the same piece twice", archive(t, index(entry), piece, piece), "twice"},
	} {
		if _, err := open(tt.data); err == nil || !strings.Contains(err.Error(), tt.want) {
			t.Errorf("%s: %v, want %q", tt.name, err, tt.want)
		}
	}
	if _, err := open(good); err != nil {
		t.Error(err)
	}
}

func TestAPieceThatIsNotWhatItsNameSaysIsRefusedWhenItIsRead(t *testing.T) {
	entry := `{"kind":"sigstore-bundle","digest":"sha256:` + sum("x") + `"}`
	p, err := open(archive(t, index(entry), tar.Header{Name: "sha256/" + sum("x"), Linkname: "y"}))
	if err != nil {
		t.Fatal(err)
	}
	if _, err := p.Read(&p.Entries[0]); err == nil || !strings.Contains(err.Error(), "damaged") {
		t.Error(err)
	}
	for _, digest := range []string{"sha256:" + sum("z"), "md5:00"} {
		if _, err := p.Read(&Entry{Digest: digest}); err == nil {
			t.Errorf("%s is read", digest)
		}
	}
}

func TestSizesAreBounded(t *testing.T) {
	if err := NewBuilder().Add(Entry{}, make([]byte, MaxPiece+1)); err == nil {
		t.Error("a piece that is too large is taken")
	}
	if _, err := Open(bytes.NewReader(nil), MaxBytes+1); err == nil {
		t.Error("a pack that is too large is opened")
	}
	// A header may promise more than is there.
	data := archive(t, index(""), tar.Header{Name: "sha256/" + sum("x"), Linkname: "x"})
	at := bytes.Index(data, []byte("sha256/"))
	copy(data[at+124:], "77777777777")
	if _, err := open(data); err == nil {
		t.Error("a size beyond the end is believed")
	}
}

func TestUnknownKindsAndFieldsAreKept(t *testing.T) {
	p, err := open(archive(t, index(`{"kind":"from-the-future","digest":"sha256:`+sum("x")+`","more":[1,2]}`), tar.Header{Name: "sha256/" + sum("x"), Linkname: "x"}))
	if err != nil || p.Entries[0].Kind != "from-the-future" {
		t.Errorf("%v %v", p, err)
	}
}

func FuzzOpen(f *testing.F) {
	f.Add(made(f, nil))
	f.Add(archive(f, index(`{"digest":"sha256:`+sum("x")+`"}`), tar.Header{Name: "sha256/" + sum("x"), Linkname: "x"}))
	f.Add(archive(f, index("")))
	f.Add([]byte("index.json"))
	f.Fuzz(func(t *testing.T, data []byte) {
		p, err := open(data)
		if err != nil {
			return
		}
		for i := range p.Entries {
			e := &p.Entries[i]
			if piece, err := p.Read(e); err == nil && int64(len(piece)) != e.Size {
				t.Fatalf("%d bytes of %d", len(piece), e.Size)
			}
			p.About(e.Package, e.Subjects)
		}
	})
}

// BenchmarkOpen opens a pack of ten thousand pieces.
func BenchmarkOpen(b *testing.B) {
	build := NewBuilder()
	for i := range 10_000 {
		if err := build.Add(Entry{Kind: Bundle, Subjects: []string{"sha512:" + strings.Repeat(fmt.Sprintf("%08x", i), 16)}}, fmt.Appendf(nil, "%08d", i)); err != nil {
			b.Fatal(err)
		}
	}
	var out bytes.Buffer
	if err := build.Write(&out); err != nil {
		b.Fatal(err)
	}
	for b.Loop() {
		if _, err := open(out.Bytes()); err != nil {
			b.Fatal(err)
		}
	}
}
