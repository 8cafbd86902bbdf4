package pypi

import (
	"archive/zip"
	"bytes"
	"fmt"
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"

	"github.com/ossay-dev/ossay/internal/core/budget"
)

func budgetFor(n int) *budget.Budget { return budget.New(budget.Default(), int64(n)) }

func page(files string) string {
	return `{"meta":{"api-version":"1.1"},"name":"a-b","files":[` + files + `]}`
}

func file(name, more string) string {
	return fmt.Sprintf(`{"filename":%q,"url":"../../files/%s","hashes":{"sha256":%q}%s}`, name, name, strings.Repeat("ab", 32), more)
}

func TestThePageOfAPackageTellsItsReleases(t *testing.T) {
	src := page(strings.Join([]string{
		file("a_b-1.10-py3-none-any.whl", `,"size":7,"upload-time":"2026-01-01T00:00:00Z","requires-python":">=3.8","core-metadata":{"sha256":"x"}`),
		file("A.B-1.9.tar.gz", `,"yanked":"it broke"`), file("a_b-1.9-1-py3-none-any.whl", `,"yanked":true,"dist-info-metadata":true`), file("a-b-2.0.zip", ``),
	}, ","))
	p, err := DecodeIndex(src, "https://registry.invalid/simple/a-b/", "A_b", budgetFor(len(src)))
	if err != nil {
		t.Fatal(err)
	}
	if !slices.Equal(p.Versions, []string{"1.9", "1.10", "2.0"}) || p.Name != "a-b" {
		t.Errorf("%s %v", p.Name, p.Versions)
	}
	r, _ := p.Release("1.10")
	want := []File{{Name: "a_b-1.10-py3-none-any.whl", URL: "https://registry.invalid/files/a_b-1.10-py3-none-any.whl", SHA256: strings.Repeat("ab", 32), RequiresPython: ">=3.8", Metadata: true, Size: 7, Uploaded: "2026-01-01T00:00:00Z"}}
	if d := cmp.Diff(want, r.Files); d != "" || r.RequiresPython() != ">=3.8" || !r.Hashed() {
		t.Error(d)
	}
	old, _ := p.Release("1.9")
	if all, some, why := old.Yanked(); !all || !some || why == "" && len(old.Files) != 2 {
		t.Errorf("%v %v %q", all, some, why)
	}
	if all, some, _ := r.Yanked(); all || some {
		t.Error("a release is yanked that is not")
	}
	if old.Hashed() {
		t.Error("a release without any file to install counts as hashed")
	}
}

func TestAPageThatLiesIsTakenForWhatItsFilesSay(t *testing.T) {
	src := page(strings.Join([]string{
		file("other-1.0-py3-none-any.whl", ""), file("a_b-x-py3-none-any.whl", ""), file("a_b.whl", ""), file("a_b-1.0.exe", ""), file("a_b--py3-none-any.whl", ""),
		file("a_b-1.0;rm-py3-none-any.whl", ""), `{"filename":"a_b-1.1-py3-none-any.whl","url":"x\"\ny","hashes":{"sha256":"` + sumOf() + `"}}`,
		`{"filename":"a_b-1.2-py3-none-any.whl","url":"x","hashes":{"sha256":"not hex"}}`, `{"filename":"a_b-1.3-py3-none-any.whl","url":"x","hashes":{"md5":"1"}}`,
		`{"filename":"a_b-1.4-py3-none-any.whl","url":"x","requires-python":"\"\n[[package]]"}`, `7`, `null`,
	}, ","))
	p, err := DecodeIndex(src, "", "a-b", budgetFor(len(src)))
	if err != nil || !slices.Equal(p.Versions, []string{"1.3"}) {
		t.Fatalf("%v, %v", p, err)
	}
	if r, _ := p.Release("1.3"); r.Hashed() {
		t.Error("a file without SHA-256 counts as hashed")
	}
	for _, bad := range []string{"", "[]", "{}", `{"files":{}}`, `{"files":`} {
		if _, err := DecodeIndex(bad, "", "a", budgetFor(len(bad))); err == nil {
			t.Errorf("%q was read", bad)
		}
	}
}

func sumOf() string { return strings.Repeat("ab", 32) }

func TestTheOldPageTellsTheSame(t *testing.T) {
	src := "<!DOCTYPE html><html><body><h1>Links</h1>\n" +
		`<a href="../../files/a_b-1.0-py3-none-any.whl#sha256=` + sumOf() + `" data-requires-python="&gt;=3.8" data-core-metadata="sha256=x" >a_b-1.0-py3-none-any.whl</a><br/>` + "\n" +
		`<A>x</A><a>y</a><abbr>z</abbr><a href='a_b-1.1.tar.gz' data-yanked="it &amp; that" data-dist-info-metadata=false>a_b-1.1.tar.gz</a>` +
		`<a class=x href=/f/a_b-1.2-py3-none-any.whl#md5=00>the wheel</a>` + "<a href=\"unclosed"
	p, err := DecodeIndexHTML(src, "https://registry.invalid/simple/a-b/", "a-b")
	if err != nil || !slices.Equal(p.Versions, []string{"1.0", "1.1", "1.2"}) {
		t.Fatalf("%+v, %v", p, err)
	}
	r, _ := p.Release("1.0")
	if f := r.Files[0]; f.URL != "https://registry.invalid/files/a_b-1.0-py3-none-any.whl" || f.SHA256 != sumOf() || f.RequiresPython != ">=3.8" || !f.Metadata || f.Yanked {
		t.Errorf("%+v", f)
	}
	r, _ = p.Release("1.1")
	if f := r.Files[0]; !f.Yanked || f.Reason != "it & that" || f.Metadata || f.Wheel() {
		t.Errorf("%+v", f)
	}
	r, _ = p.Release("1.2")
	if f := r.Files[0]; f.URL != "https://registry.invalid/f/a_b-1.2-py3-none-any.whl" || f.SHA256 != "" {
		t.Errorf("%+v", f)
	}
	if p, err := DecodeIndexHTML("<html></html>", "", "a"); err != nil || len(p.Versions) != 0 {
		t.Errorf("an empty page: %v, %v", p, err)
	}
	if _, err := DecodeIndexHTML("not found", "", "a"); err == nil {
		t.Error("prose was taken for a page")
	}
}

func TestALargePageIsReadInLinearTime(t *testing.T) {
	for name, src := range map[string]string{
		"anchors without end": strings.Repeat("<a ", 200_000), "attributes without end": "<html><a " + strings.Repeat("x=y ", 200_000), "quotes": "<html>" + strings.Repeat(`<a href="`, 200_000),
	} {
		began := time.Now()
		DecodeIndexHTML(src, "", "a")
		if d := time.Since(began); d > 20*time.Second {
			t.Errorf("%s: %s", name, d)
		}
	}
}

func TestCoreMetadataIsReadUpToTheDescription(t *testing.T) {
	m, unread, err := DecodeMetadata([]byte("Metadata-Version: 2.4\nName: A.b\nVersion: 1.0\nSummary: what: it is\nLicense: a long\n        text\nLicense-Expression: MIT\n" +
		"Requires-Python: >=3.8\nProvides-Extra: fast\nRequires-Dist: c>=1; extra == 'fast'\nRequires-Dist: d (>=2)\nRequires-Dist: ???\n\nRequires-Dist: not this one\n"))
	if err != nil || unread != 1 || m.Name != "A.b" || m.Summary != "what: it is" || m.Licence != "MIT" || m.RequiresPython != ">=3.8" || len(m.Needs) != 2 || m.Needs[1].Spec != ">=2" || !slices.Equal(m.Extras, []string{"fast"}) {
		t.Errorf("%+v, %d, %v", m, unread, err)
	}
	for _, bad := range []string{"", "Name: a\n", "\nName: a\nVersion: 1\n", "<html>"} {
		if m, _, err := DecodeMetadata([]byte(bad)); err == nil {
			t.Errorf("%q was read as %+v", bad, m)
		}
	}
}

// wheel makes a wheel whose files are names and texts in turn.
func wheel(t *testing.T, pairs ...string) []byte {
	t.Helper()
	var b bytes.Buffer
	z := zip.NewWriter(&b)
	for i := 0; i+1 < len(pairs); i += 2 {
		w, err := z.Create(pairs[i])
		if err != nil {
			t.Fatal(err)
		}
		w.Write([]byte(pairs[i+1]))
	}
	z.Close()
	return b.Bytes()
}

func TestTheMetadataInsideAWheelIsFound(t *testing.T) {
	if data, err := WheelMetadata(wheel(t, "a/METADATA", "no", "a/x.dist-info/METADATA", "no", "a-1.dist-info/METADATA", "yes")); err != nil || string(data) != "yes" {
		t.Errorf("%q, %v", data, err)
	}
	if _, err := WheelMetadata(wheel(t, "a.py", "")); err == nil {
		t.Error("a wheel without metadata")
	}
	if _, err := WheelMetadata([]byte("PK")); err == nil {
		t.Error("no wheel at all")
	}
	if _, err := WheelMetadata(wheel(t, "a-1.dist-info/METADATA", strings.Repeat("x", maxMetadata+1))); err == nil {
		t.Error("metadata without end was read")
	}
}
