package debian

import (
	"bytes"
	"crypto/sha256"
	"strings"
	"testing"
	"time"

	"github.com/ossay-dev/ossay/internal/core/budget"
)

func parse(t *testing.T, text string) (*Release, error) {
	t.Helper()
	return ParseRelease([]byte(text), budget.New(budget.Default(), int64(len(text))))
}

func TestDatesAsArchivesWriteThem(t *testing.T) {
	want := time.Date(2026, 6, 1, 10, 0, 0, 0, time.UTC)
	for text, ok := range map[string]bool{
		"Mon, 01 Jun 2026 10:00:00 UTC": true, "Mon, 01 Jun 2026 10:00:00 +0000": true, "Mon,  1 Jun 2026 10:00:00 UTC": true, "Mon, 1 Jun 2026 10:00:00 UTC": true, "Mon, 01 Jun 2026 10:00:00 GMT": true,
		"Mon, 01 Jun 2026 10:00:00 CEST": false, "2026-06-01T10:00:00Z": false, "": false,
	} {
		got, err := moment(text)
		if (err == nil) != ok || ok && !got.Equal(want) {
			t.Errorf("%q: %v %v", text, got, err)
		}
	}
}

func TestOnlySHA256Counts(t *testing.T) {
	good := strings.Repeat("ab", 32)
	r, err := parse(t, "MD5Sum:\n 00 1 Packages\nSHA256:\n "+good+" 12 main/Packages\nSHA512:\n 00 1 other\n")
	if err != nil || len(r.Files) != 1 || r.Files["main/Packages"].Size != 12 {
		t.Errorf("%+v %v", r, err)
	}
	for name, text := range map[string]string{
		"no hash": "SHA256:\n 1 main/Packages\n", "a short hash": "SHA256:\n abcd 1 x\n", "a size below zero": "SHA256:\n " + good + " -1 x\n", "no size": "SHA256:\n " + good + " x x\n",
		"no field": "hello\n", "nothing": "", "only a name": "Suite: x\n", "the list twice": "SHA256:\n " + good + " 1 a\nSHA256:\n " + good + " 1 b\n",
	} {
		if r, err := parse(t, text); err == nil {
			t.Errorf("%s: %+v", name, r)
		}
	}
	if _, err := ParseRelease([]byte("SHA256:\n"+strings.Repeat("\n", 100)), budget.New(budget.Limits{Steps: 10}, 0)); !budget.IsBreach(err) {
		t.Errorf("%v", err)
	}
}

func TestOnlyPackageListsAreLists(t *testing.T) {
	sum := sha256.Sum256([]byte("x"))
	for name, want := range map[string]bool{
		"main/binary-amd64/Packages": true, "main/binary-amd64/Packages.xz": true, "Packages": true, "main/debian-installer/binary-amd64/Packages.gz": true,
		"main/source/Sources": false, "main/binary-amd64/Release": false, "main/i18n/Translation-en": false, "main/binary-amd64/Packages.diff/Index": false, "MyPackages": false,
	} {
		r := &Release{Files: map[string]File{name: {sum, 1}}}
		if got := r.list(sum, 1); (got != "") != want {
			t.Errorf("%s: %q", name, got)
		}
		if got := r.list(sum, 2); got != "" {
			t.Errorf("%s with another size: %q", name, got)
		}
	}
	two := &Release{Files: map[string]File{"b/Packages": {sum, 1}, "a/Packages": {sum, 1}}}
	if got := two.list(sum, 1); got != "a/Packages" {
		t.Errorf("%q", got)
	}
}

func TestParagraphsAndTheirBorders(t *testing.T) {
	hash := strings.Repeat("c", 64)
	for name, tt := range map[string]struct {
		list string
		want string // name of the package that is found
	}{
		"last without a line end":   {"Package: a\nSHA256: " + hash, "a"},
		"several empty lines":       {"\n\nPackage: a\nSHA256: " + hash + "\n\n\n", "a"},
		"carriage returns":          {"Package: a\r\nSHA256: " + hash + "\r\n\r\nPackage: b\r\n", "a"},
		"a line of blanks":          {"Package: a\n  \nSHA256: " + hash + "\n", ""},
		"the first of two":          {"Package: a\nSHA256: " + hash + "\n\nPackage: b\nSHA256: " + hash + "\n", "a"},
		"capital digits":            {"Package: a\nSHA256: " + strings.ToUpper(hash) + "\n", "a"},
		"a field that goes on":      {"Package: a\nDescription: x\n SHA256: " + hash + "\n", ""},
		"a field of a similar name": {"Package: a\nXSHA256: " + hash + "\n", ""},
		"empty":                     {"", ""},
	} {
		l, err := readList(strings.NewReader(tt.list), hash, "", budget.New(budget.Default(), 1000))
		if err != nil {
			t.Errorf("%s: %v", name, err)
			continue
		}
		got := ""
		if l.byHash != nil {
			got = l.byHash.Name
		}
		if got != tt.want && !(tt.want == "" && got == "" || name == "a line of blanks" && got == "") {
			t.Errorf("%s: %q", name, got)
		}
		if l.plain != sha256.Sum256([]byte(tt.list)) || l.storedSize != int64(len(tt.list)) {
			t.Errorf("%s: another hash or size", name)
		}
	}
}

func TestFileNamesOfPackages(t *testing.T) {
	p := Package{Name: "hello", Version: "1:2-3", Architecture: "amd64", Filename: "pool/h/hello_2-3_amd64.deb"}
	for name, want := range map[string]bool{"hello_2-3_amd64.deb": true, "hello_1%3a2-3_amd64.deb": true, "hello_1:2-3_amd64.deb": false, "hello_2-4_amd64.deb": false, "": false, "pool/h/hello_2-3_amd64.deb": false} {
		if got := p.is(name); got != want {
			t.Errorf("%q: %v", name, got)
		}
	}
	if (&Package{}).is("__.deb") {
		t.Error("a package without file is one")
	}
}

func TestTrailingBytesAreHashedToo(t *testing.T) {
	list := gz(t, "Package: a\n")
	l, err := readList(strings.NewReader(list), "", "", budget.New(budget.Default(), 1000))
	if err != nil || l.stored != sha256.Sum256([]byte(list)) || l.plainSize != int64(len("Package: a\n")) {
		t.Errorf("%+v %v", l, err)
	}
	frame := lz4Frame("Package: a\n") + "behind"
	if l, err = readList(strings.NewReader(frame), "", "", budget.New(budget.Default(), 1000)); err != nil || l.stored != sha256.Sum256([]byte(frame)) {
		t.Errorf("%+v %v", l, err)
	}
	if !bytes.Contains([]byte(hexOf(l.plain)), []byte(hexOf(sha256.Sum256([]byte("Package: a\n"))))) {
		t.Error("another content")
	}
}
