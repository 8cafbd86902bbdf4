package composition

import (
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"github.com/ossay-dev/ossay/internal/inspect/composition/signature"
)

// all returns the signatures of the program.
func all(t testing.TB) []*signature.Signature {
	t.Helper()
	sigs, err := Signatures()
	if err != nil {
		t.Fatal(err)
	}
	return sigs
}

func TestEverySignatureFileIsCalledAfterItsLibrary(t *testing.T) {
	names, err := filepath.Glob(filepath.Join("signatures", "*.sig"))
	if err != nil {
		t.Fatal(err)
	}
	for _, name := range names {
		text, err := os.ReadFile(name)
		if err != nil {
			t.Fatal(err)
		}
		s, err := signature.Parse(string(text))
		if err != nil {
			t.Errorf("%s: %v", name, err)
			continue
		}
		if want := strings.TrimSuffix(filepath.Base(name), ".sig"); s.Name != want {
			t.Errorf("%s: name %s", name, s.Name)
		}
	}
	if len(names) < 60 {
		t.Errorf("%d signatures", len(names))
	}
}

func TestRelationsOfSignaturesLeadToSignatures(t *testing.T) {
	sigs := all(t)
	names := make(map[string]*signature.Signature)
	for _, s := range sigs {
		names[s.Name] = s
	}
	for _, s := range sigs {
		for _, other := range slices.Concat(s.ForkOf, s.Bundles) {
			if other == s.Name {
				t.Errorf("%s is related to itself", s.Name)
			}
		}
		for _, other := range s.ForkOf {
			if o := names[other]; o != nil && slices.Contains(o.ForkOf, s.Name) {
				t.Errorf("%s and %s are forks of one another", s.Name, other)
			}
		}
		if s.Min > 0 && len(s.Versions)+len(s.Features) == 0 {
			t.Errorf("%s: nothing is known of it", s.Name)
		}
	}
}

func TestReferencesAscendAndFeaturesNameThem(t *testing.T) {
	for _, s := range all(t) {
		known := make(map[string]bool)
		for i, r := range s.References {
			known[r.Version] = true
			if i > 0 && signature.Compare(s.References[i-1].Version, r.Version) > 0 {
				t.Errorf("%s: reference %s comes behind %s", s.Name, r.Version, s.References[i-1].Version)
			}
			if !strings.HasPrefix(r.Digest, "sha256:") {
				t.Errorf("%s: digest %s", s.Name, r.Digest)
			}
		}
		for _, f := range s.Features {
			if f.First != "" && (!known[f.First] || !known[f.Last] || signature.Compare(f.First, f.Last) > 0) {
				t.Errorf("%s: %s..%s are no versions of references in order", s.Name, f.First, f.Last)
			}
		}
	}
}

// TestFeaturesOfUnrelatedLibrariesDiffer guards against a feature that would
// name the wrong library: what two of them share counts for none of them.
func TestFeaturesOfUnrelatedLibrariesDiffer(t *testing.T) {
	sigs := all(t)
	x := NewIndex(sigs)
	shared := make(map[string]int)
	for _, f := range x.features {
		for _, o := range f.owner {
			if len(f.owner) > 1 && !x.forks(o.lib, f.owner) && !x.forked(o.lib, f.owner) {
				shared[x.libs[o.lib].sig.Name]++
			}
		}
	}
	for name, n := range shared {
		if l := x.libs[x.byName[name]]; n*2 > len(l.sig.Features) {
			t.Errorf("%s: %d of %d features are those of an unrelated library", name, n, len(l.sig.Features))
		}
	}
}

// forked reports whether one of the others is a fork of a library.
func (x *Index) forked(lib int32, others []owner) bool {
	return slices.ContainsFunc(others, func(o owner) bool { return slices.Contains(x.libs[o.lib].forkOf, lib) })
}

func TestTheLibrariesThatMatterMostAreKnown(t *testing.T) {
	x := NewIndex(all(t))
	for _, name := range strings.Fields(`libwebp libpng libjpeg-turbo libtiff libheif aom dav1d libjxl zlib zlib-ng brotli zstd lz4 bzip2 xz
		openssl boringssl mbedtls gnutls nghttp2 curl expat libxml2 libxslt sqlite freetype harfbuzz icu pcre pcre2 re2 libffi glib cairo
		pixman pango librsvg vips ffmpeg opus vorbis x264 libvpx openblas protobuf abseil grpc lua duktape quickjs python musl glibc
		jemalloc mimalloc libarchive minizip libssh2 c-ares libyaml jansson snappy leveldb rocksdb hdf5 gdal proj geos`) {
		if _, ok := x.byName[name]; !ok {
			t.Errorf("no signature of %s", name)
		}
	}
}
