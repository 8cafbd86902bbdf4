package report

import (
	"errors"
	"fmt"
	"io"
	"strings"
	"testing"
	"unicode"
	"unicode/utf8"

	"pgregory.net/rapid"

	"github.com/ossay-dev/ossay/internal/core/finding"
)

func TestHostileCharactersBecomeVisible(t *testing.T) {
	for _, tt := range []struct{ name, in, want string }{
		{"plain text", "left-pad 1.0 (MIT)", "left-pad 1.0 (MIT)"},
		{"nothing", "", ""},
		{"escape", "a\x1b[31mb", "a<001B>[31mb"},
		{"bell, backspace and delete", "a\a\b\x7f", "a<0007><0008><007F>"},
		{"line breaks", "a\r\nb", "a<000D><000A>b"},
		{"a tab is a blank", "a\tb", "a b"},
		{"zero", "a\x00b", "a<0000>b"},
		{"the second control block", "a\u009b31m", "a<009B>31m"},
		{"text that runs backwards", "\u202eexe.gnp\u202c", "<202E>exe.gnp<202C>"},
		{"isolates", "\u2066a\u2069", "<2066>a<2069>"},
		{"the Arabic letter mark", "a\u061cb", "a<061C>b"},
		{"nothing to see", "a\u200bb\u200dc\u2060d\ufeffe\u00adf", "a<200B>b<200D>c<2060>d<FEFF>e<00AD>f"},
		{"line and paragraph separators", "a\u2028b\u2029c", "a<2028>b<2029>c"},
		{"tags", "a\U000E0041\U000E007Fb", "a<E0041><E007F>b"},
		{"bytes that are no text", "a\xff\xc3b", "a<FFFD><FFFD>b"},
		{"letters of all kinds stay", "Zürich 混凝土 кот \U0001F600 e\u0301", "Zürich 混凝土 кот \U0001F600 e\u0301"},
	} {
		if got := Clean(tt.in); got != tt.want {
			t.Errorf("%s: %q, want %q", tt.name, got, tt.want)
		}
	}
}

func TestWhatIsCleanIsPrintableAndStaysClean(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		in := rapid.OneOf(rapid.String(), rapid.Map(rapid.SliceOf(rapid.Byte()), func(b []byte) string { return string(b) })).Draw(t, "text")
		got := Clean(in)
		if !utf8.ValidString(got) || Clean(got) != got {
			t.Fatalf("%q became %q", in, got)
		}
		for _, r := range got {
			if unicode.IsControl(r) || unicode.In(r, unicode.Cf, unicode.Zl, unicode.Zp) {
				t.Fatalf("%q became %q, which holds %U", in, got, r)
			}
		}
	})
}

func TestCountsWithTheirNouns(t *testing.T) {
	for _, tt := range []struct {
		n    int
		noun string
		want string
	}{
		{0, "finding", "0 findings"}, {1, "finding", "1 finding"}, {2, "finding", "2 findings"}, {1000, "record", "1,000 records"}, {1234567, "file", "1,234,567 files"},
		{2, "binary", "2 binaries"}, {1, "binary", "1 binary"}, {2, "day", "2 days"}, {2, "address", "2 addresses"}, {999, "x", "999 xs"},
	} {
		if got := Count(tt.n, tt.noun); got != tt.want {
			t.Errorf("%d %s: %q, want %q", tt.n, tt.noun, got, tt.want)
		}
	}
}

func TestFormatsAreFoundByName(t *testing.T) {
	var names []string
	for _, f := range Formats() {
		names = append(names, f.Name)
		got, err := ByName(f.Name)
		if err != nil || got.Name != f.Name || got.Help == "" || got.New == nil {
			t.Errorf("%s: %+v, %v", f.Name, got, err)
		}
	}
	if s := strings.Join(names, " "); s != "text json sarif markdown" {
		t.Errorf("formats %s; the first is the default", s)
	}
	if _, err := ByName("xml"); err == nil || err.Error() != `unknown format "xml": one of text, json, sarif, markdown` {
		t.Errorf("%v", err)
	}
}

// noting is a sink that notes what it gets and may fail.
type noting struct {
	name string
	log  *[]string
	err  error
}

func (n noting) Emit(e finding.Event) error {
	*n.log = append(*n.log, fmt.Sprintf("%s %T", n.name, e))
	return n.err
}

func TestEveryEventGoesToAllSinksInOrder(t *testing.T) {
	var log []string
	a, b, c := noting{"a", &log, nil}, noting{"b", &log, nil}, noting{"c", &log, nil}
	sinks := []finding.Sink{a, b, c}
	tee := Tee(sinks...)
	sinks[0] = nil // the list is the tee's own
	for _, e := range []finding.Event{finding.Opened{}, finding.Done{}} {
		if err := tee.Emit(e); err != nil {
			t.Fatal(err)
		}
	}
	if got := strings.Join(log, ", "); got != "a finding.Opened, b finding.Opened, c finding.Opened, a finding.Done, b finding.Done, c finding.Done" {
		t.Error(got)
	}
	log = nil
	b.err = errors.New("full")
	if err := Tee(a, b, c).Emit(finding.Opened{}); err == nil || len(log) != 2 {
		t.Errorf("%v after %v", err, log)
	}
	if err := Tee().Emit(finding.Done{}); err != nil {
		t.Error(err)
	}
}

// broken fails after some bytes.
type broken struct{ left int }

func (b *broken) Write(p []byte) (int, error) {
	if b.left -= len(p); b.left < 0 {
		return 0, io.ErrShortWrite
	}
	return len(p), nil
}

func TestAFullDiskIsAnErrorOfTheRun(t *testing.T) {
	for _, f := range Formats() {
		for _, room := range []int{0, 100, 1500} {
			s := f.New(&broken{room}, Options{Width: 80})
			var err error
			for _, e := range rich() {
				if e := s.Emit(e); e != nil {
					err = e
				}
			}
			if !errors.Is(err, io.ErrShortWrite) {
				t.Errorf("%s, with room for %d bytes: %v", f.Name, room, err)
			}
		}
	}
}

func TestWhatChangedIsWrittenUpToALimit(t *testing.T) {
	d := &finding.Diff{
		Added: []finding.DiffPart{{PURL: "pkg:npm/a@1", Scope: "prod"}}, Removed: []finding.DiffPart{{PURL: "pkg:npm/" + escapes, Scope: "dev"}},
		Changed: []finding.DiffChange{{Package: "pkg:npm/c", From: []string{"1", "2"}, To: []string{"3"}}},
		New:     []finding.DiffIssue{{Rule: "vuln/CVE-1", Severity: "high", Message: "bad"}}, Gone: []finding.DiffIssue{{Rule: "vuln/CVE-2", Severity: "low", Message: "was bad"}},
	}
	var b strings.Builder
	WriteDiff(&b, d, 100)
	want := `new   vuln/CVE-1  high  bad
gone  vuln/CVE-2  low  was bad
+ pkg:npm/a@1 (prod)
- pkg:npm/e<001B>[31mv<001B>]8;;http://evil.invalid<0007>il (dev)
~ pkg:npm/c  1, 2 -> 3
1 added, 1 removed, 1 changed, 1 new finding, 1 gone
`
	if b.String() != want {
		t.Errorf("got\n%s\nwant\n%s", b.String(), want)
	}
	b.Reset()
	WriteDiff(&b, d, 2)
	if got := b.String(); !strings.HasPrefix(got, "new   vuln/CVE-1  high  bad\ngone  vuln/CVE-2  low  was bad\nand 3 more\n1 added") {
		t.Errorf("got\n%s", got)
	}
	b.Reset()
	WriteDiff(&b, &finding.Diff{}, 5)
	if b.String() != "0 added, 0 removed, 0 changed, 0 new findings, 0 gone\n" {
		t.Error(b.String())
	}
}
