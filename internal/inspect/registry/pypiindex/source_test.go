package pypiindex

import (
	"archive/zip"
	"bytes"
	"crypto/sha256"
	"encoding/hex"
	"errors"
	"fmt"
	"slices"
	"strings"
	"testing"
	"testing/fstest"

	"github.com/ossay-dev/ossay/internal/format/pypi"
)

// an index answers from a map by address, and notes what it was asked.
type index struct {
	docs  map[string]string
	asked []string
}

func (x *index) get(address, _ string, limit int64) ([]byte, error) {
	x.asked = append(x.asked, address)
	d, ok := x.docs[address]
	if !ok {
		return nil, errors.New("not found")
	}
	if int64(len(d)) > limit {
		return nil, errors.New("too large")
	}
	return []byte(d), nil
}

func pageOf(files ...string) string { return `{"files":[` + strings.Join(files, ",") + `]}` }

const meta = "Name: a\nVersion: 1.0\nRequires-Dist: b>=1\n"

func TestRecordedPagesComeBeforeIndexes(t *testing.T) {
	x := &index{}
	s := &Source{Dir: fstest.MapFS{
		"a.json":                          {Data: []byte(pageOf(`{"filename":"a-1.0-py3-none-any.whl","url":"x"}`))},
		"a-1.0-py3-none-any.whl.metadata": {Data: []byte(meta)},
		"h.html":                          {Data: []byte(`<html><a href="h-2.0.tar.gz">h-2.0.tar.gz</a></html>`)},
		"bad.json":                        {Data: []byte("{")},
	}, Bases: []string{"https://registry.invalid/simple/"}, Fetch: x.get}
	p, err := s.Project("A")
	if err != nil || !slices.Equal(p.Versions, []string{"1.0"}) {
		t.Fatalf("%v, %v", p, err)
	}
	r, _ := p.Release("1.0")
	if m, err := s.Metadata(r); err != nil || len(m.Needs) != 1 {
		t.Errorf("%v, %v", m, err)
	}
	if p, err := s.Project("h"); err != nil || !slices.Equal(p.Versions, []string{"2.0"}) {
		t.Errorf("%v, %v", p, err)
	}
	if _, err := s.Project("bad"); err == nil || len(x.asked) != 0 {
		t.Errorf("%v, asked %v", err, x.asked)
	}
}

func TestTheFirstIndexThatKnowsAPackageCounts(t *testing.T) {
	x := &index{docs: map[string]string{"https://two.invalid/a/": pageOf(`{"filename":"a-1.0-py3-none-any.whl","url":"https://files.invalid/a-1.0-py3-none-any.whl","core-metadata":true}`), "https://files.invalid/a-1.0-py3-none-any.whl.metadata": meta}}
	s := &Source{Bases: []string{"https://one.invalid/", "https://two.invalid/"}, Fetch: x.get}
	p, err := s.Project("a")
	if err != nil {
		t.Fatal(err)
	}
	r, _ := p.Release("1.0")
	if m, err := s.Metadata(r); err != nil || m.Name != "a" {
		t.Errorf("%v, %v", m, err)
	}
	if !slices.Equal(x.asked, []string{"https://one.invalid/a/", "https://two.invalid/a/", "https://files.invalid/a-1.0-py3-none-any.whl.metadata"}) {
		t.Errorf("%q", x.asked)
	}
	if _, err := s.Project("unknown"); err == nil {
		t.Error("an unknown package is known")
	}
	for _, name := range []string{"", "../x", "a/b", "a%2f", "a?b"} {
		if _, err := s.Project(name); err == nil {
			t.Errorf("%q was asked for", name)
		}
	}
}

func TestMetadataIsReadOutOfTheSmallestWheelWhoseDigestFits(t *testing.T) {
	var b bytes.Buffer
	z := zip.NewWriter(&b)
	w, _ := z.Create("a-1.0.dist-info/METADATA")
	w.Write([]byte(meta))
	z.Close()
	sum := sha256.Sum256(b.Bytes())
	x := &index{docs: map[string]string{"https://registry.invalid/a-1.0-py3-none-any.whl": b.String()}}
	s := &Source{Bases: []string{"https://registry.invalid/"}, Fetch: x.get}
	r := &pypi.Release{Name: "a", Version: "1.0.0", Files: []pypi.File{
		{Name: "a-1.0-cp3-none-any.whl", URL: "https://registry.invalid/large", Size: 9}, {Name: "a-1.0-py3-none-any.whl", URL: "https://registry.invalid/a-1.0-py3-none-any.whl", SHA256: hex.EncodeToString(sum[:]), Size: 8},
	}}
	if m, err := s.Metadata(r); err != nil || m.Version != "1.0" {
		t.Errorf("%v, %v", m, err)
	}
	r.Files[1].SHA256 = strings.Repeat("0", 64)
	if m, err := s.Metadata(r); err == nil || !strings.Contains(err.Error(), "digest") {
		t.Errorf("%v, %v", m, err)
	}
	r.Files = []pypi.File{{Name: "a-1.0.tar.gz", URL: "https://registry.invalid/a-1.0.tar.gz"}}
	if m, err := s.Metadata(r); err == nil || !strings.Contains(err.Error(), "builds nothing") {
		t.Errorf("%v, %v", m, err)
	}
	if _, err := (&Source{}).Metadata(r); !errors.Is(err, ErrUnknown) {
		t.Error(err)
	}
}

func TestMetadataOfAnotherReleaseIsRefused(t *testing.T) {
	for text, want := range map[string]string{
		"Name: b\nVersion: 1.0\n": `it is "b"`, "Name: a\nVersion: 2.0\n": `"2.0"`, "Name: a\nVersion: 1.0\nRequires-Dist: ???\n": "cannot be read", "<html>": "no core metadata",
	} {
		s := &Source{Dir: fstest.MapFS{"a-1.0.tar.gz.metadata": {Data: []byte(text)}}}
		r := &pypi.Release{Name: "a", Version: "1.0", Files: []pypi.File{{Name: "a-1.0.tar.gz"}}}
		if m, err := s.Metadata(r); err == nil || !strings.Contains(err.Error(), want) {
			t.Errorf("%q: %v, %v", text, m, err)
		}
	}
}

func TestWhatIsNotSetUpIsSaid(t *testing.T) {
	if _, err := (&Source{}).Project("a"); !errors.Is(err, ErrUnknown) {
		t.Error(err)
	}
	if _, err := (&Source{Fetch: (&index{}).get}).Project("a"); !errors.Is(err, ErrNoIndex) {
		t.Error(err)
	}
}

func TestNameAndPasswordGoToTheirOwnHostOnly(t *testing.T) {
	x := &index{docs: map[string]string{
		"https://me:secret@own.invalid/simple/a/": pageOf(
			`{"filename":"a-1.0-py3-none-any.whl","url":"https://files.invalid/a.whl","core-metadata":true}`, `{"filename":"a-2.0-py3-none-any.whl","url":"https://own.invalid/f/a.whl","core-metadata":true}`),
		"https://files.invalid/a.whl.metadata": meta, "https://me:secret@own.invalid/f/a.whl.metadata": strings.Replace(meta, "1.0", "2.0", 1),
	}}
	var set Settings
	set.AddProject("https://own.invalid/other")
	set.Add("https://me:secret@own.invalid/simple")
	s := &Source{Bases: set.Bases(), Fetch: x.get}
	p, err := s.Project("a")
	if err != nil {
		t.Fatal(err)
	}
	for _, v := range p.Versions {
		r, _ := p.Release(v)
		if _, err := s.Metadata(r); err != nil {
			t.Errorf("%s: %v, asked %q", v, err, x.asked)
		}
	}
	for _, a := range x.asked {
		if strings.Contains(a, "secret") && !strings.HasPrefix(a, "https://me:secret@own.invalid/") {
			t.Errorf("the password went to %s", a)
		}
	}
}

func TestSettingsOfPipAreRead(t *testing.T) {
	var s Settings
	s.Add("https://env.invalid/simple/")
	s.AddPipConf("# note\n[global]\nindex-url = https://u:p@own.invalid/simple\nextra_index_url =\n    https://x1.invalid/simple\n    https://x2.invalid/simple/\n[freeze]\nindex-url = https://no.invalid\n[install]\nextra-index-url: https://x3.invalid\n")
	s.AddProject("https://thief:bait@own.invalid/simple/")
	s.AddProject("https://${SECRET}@y.invalid/simple")
	s.AddProject("https://a:b@proj.invalid/s?q#f")
	s.AddProject("file:///etc")
	s.AddProject("not an address")
	want := []string{"https://env.invalid/simple/", "https://u:p@own.invalid/simple/", "https://x1.invalid/simple/", "https://x2.invalid/simple/", "https://x3.invalid/", "https://proj.invalid/s/"}
	if !slices.Equal(s.Bases(), want) {
		t.Errorf("%q", s.Bases())
	}
	for i := range 100 {
		s.AddProject(fmt.Sprintf("https://n%d.invalid", i))
	}
	if len(s.Bases()) != maxBases {
		t.Errorf("%d indexes", len(s.Bases()))
	}
}

func FuzzPipConf(f *testing.F) {
	f.Add("[global]\nindex-url = https://own.invalid/simple\n  https://two.invalid\n")
	f.Fuzz(func(t *testing.T, text string) {
		var s Settings
		s.AddPipConf(text)
		if len(s.Bases()) > maxBases {
			t.Errorf("%d indexes", len(s.Bases()))
		}
	})
}
