package target

import (
	"bytes"
	"context"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/ossay-dev/ossay/internal/core/budget"
	"github.com/ossay-dev/ossay/internal/core/component"
	"github.com/ossay-dev/ossay/internal/core/fault"
	"github.com/ossay-dev/ossay/internal/core/finding"
	"github.com/ossay-dev/ossay/internal/inspect"
)

// sniffing names an inspector for contents that begin with "sbom" or "pkg:".
func sniffing(_ string, head []byte) (inspect.Inspector, Kind) {
	ins := func(id string) inspect.Inspector { return lister{id, inspect.Interest{}} }
	switch {
	case bytes.HasPrefix(head, []byte("sbom")):
		return ins("bom"), SBOM
	case bytes.HasPrefix(head, []byte("pkg:")):
		return ins("purls"), PURLs
	}
	return nil, ""
}

// ran opens a target and runs it; it returns the kind, what was listed and how
// the files ended.
func ran(t testing.TB, name, stdin string, limits budget.Limits) (*Target, *Outcome) {
	t.Helper()
	if limits == (budget.Limits{}) {
		limits = budget.Default()
	}
	tg, err := Open(name, strings.NewReader(stdin), sniffing, limits)
	if err != nil {
		t.Fatalf("%s: %v", name, err)
	}
	o, err := tg.Run(context.Background(), dispatch(), Options{Limits: limits})
	if err != nil {
		t.Fatalf("%s: %v", name, err)
	}
	if f := o.Files; f.Seen != f.Read+f.RuledOut+f.Refused+f.OverBudget {
		t.Errorf("%s: files do not add up: %+v", name, f)
	}
	return tg, o
}

func TestTheTargetIsGuessedFromWhatItIs(t *testing.T) {
	zipped := string(zipOf(t, [2]string{"x.lock", "z"}))
	dir := plant(t, map[string]string{
		"tree/x.lock": "1", "x.lock": "1", "anything": "sbom 1", "x.list": "pkg:npm/a", "readme": "r", "app.zip": zipped, "no-ending": zipped,
		"tool": "\x7fELF", "layer": string(gzipOf(tarOf(t, [2]string{"x.lock", "t"}))), "empty": "",
	})
	at := func(name string) string { return filepath.Join(dir, name) }
	for _, tt := range []struct {
		name, stdin string
		kind        Kind
		listed      string
		files       finding.Files
	}{
		{at("tree"), "", Directory, "x.lock lock", finding.Files{Seen: 1, Read: 1}},
		{at("x.lock"), "", File, "x.lock lock", finding.Files{Seen: 1, Read: 1}},
		{at("anything"), "", SBOM, "anything bom", finding.Files{Seen: 1, Read: 1}},
		{at("x.list"), "", PURLs, "x.list purls", finding.Files{Seen: 1, Read: 1}}, // content goes before the name
		{at("readme"), "", File, "", finding.Files{Seen: 1, RuledOut: 1}},
		{at("empty"), "", File, "", finding.Files{Seen: 1, RuledOut: 1}},
		{at("tool"), "", File, "tool binary", finding.Files{Seen: 1, Read: 1}},
		{at("app.zip"), "", Archive, "app.zip!/x.lock lock", finding.Files{Seen: 1, Read: 1, Archives: 1, Members: 1}},
		{at("no-ending"), "", Archive, "no-ending!/x.lock lock", finding.Files{Seen: 1, Read: 1, Archives: 1, Members: 1}},
		{at("layer"), "", Archive, "layer!/x.lock lock", finding.Files{Seen: 1, Read: 1, Archives: 1, Members: 1}},
		{"-", "sbom 2", SBOM, "stdin bom", finding.Files{Seen: 1, Read: 1}},
		{"-", "pkg:npm/a\npkg:npm/b", PURLs, "stdin purls", finding.Files{Seen: 1, Read: 1}},
		{"-", "nothing known", File, "", finding.Files{Seen: 1, RuledOut: 1}},
		{"-", "", File, "", finding.Files{Seen: 1, RuledOut: 1}},
		{"-", zipped, Archive, "stdin!/x.lock lock", finding.Files{Seen: 1, Read: 1, Archives: 1, Members: 1}},
		{"pkg:npm/left-pad@1.0.0", "", PURLs, "package-url.purls purls", finding.Files{Seen: 1, Read: 1}},
	} {
		tg, o := ran(t, tt.name, tt.stdin, budget.Limits{})
		var got []string
		for _, l := range o.Listings {
			got = append(got, l.Path+" "+l.Format)
		}
		o.Files.RuledOutBy = nil
		if d := cmp.Diff(tt.files, o.Files); tg.Kind != tt.kind || tg.Name != tt.name || strings.Join(got, " ") != tt.listed || d != "" {
			t.Errorf("%s: %s, lists %v\n%s", tt.name, tg.Kind, got, d)
		}
	}
}

func TestATargetThatCannotBeOpenedIsAUsageError(t *testing.T) {
	dir := plant(t, map[string]string{"x.lock": ""})
	os.Symlink("nowhere", filepath.Join(dir, "dangling"))
	for name, says := range map[string]string{
		filepath.Join(dir, "gone"):        "no such file or directory",
		filepath.Join(dir, "dangling"):    "no such file or directory",
		filepath.Join(dir, "x.lock", "y"): "not a directory",
		"/dev/null":                       "not a regular file or directory",
		"a\x00b":                          "invalid argument",
	} {
		_, err := Open(name, nil, sniffing, budget.Default())
		if err == nil || fault.Of(err).Kind != fault.Usage || !strings.Contains(err.Error(), says) || !strings.Contains(err.Error(), "opening target") {
			t.Errorf("%s: %v", name, err)
		}
	}
	_, err := Open(filepath.Join(dir, "gone"), nil, sniffing, budget.Default())
	if fault.Of(err).Hint == "" {
		t.Error("no hint")
	}
}

func TestALinkThatTheUserNamesIsFollowed(t *testing.T) {
	dir := plant(t, map[string]string{"real/x.lock": "1"})
	for link, to := range map[string]string{"tree": "real", "x.lock": "real/x.lock"} {
		if err := os.Symlink(to, filepath.Join(dir, link)); err != nil {
			t.Skip(err)
		}
		if _, o := ran(t, filepath.Join(dir, link), "", budget.Limits{}); strings.Join(paths(o), " ") != "x.lock" {
			t.Errorf("%s: %v, %s", link, paths(o), reasons(o))
		}
	}
}

func TestStandardInputIsBounded(t *testing.T) {
	limits := budget.Default()
	limits.FileBytes = 10
	_, err := Open("-", strings.NewReader("12345678901"), sniffing, limits)
	if f := fault.Of(err); err == nil || f.Kind != fault.Partial || !strings.Contains(err.Error(), "over budget: file size over 10") {
		t.Errorf("%v", err)
	}
	if _, err := Open("-", strings.NewReader("1234567890"), sniffing, limits); err != nil {
		t.Errorf("just the limit: %v", err)
	}
	_, err = Open("-", io.MultiReader(strings.NewReader("x"), failing{}), sniffing, limits)
	if fault.Of(err).Kind != fault.Partial || !strings.Contains(err.Error(), "reading standard input") {
		t.Errorf("%v", err)
	}
}

type failing struct{}

func (failing) Read([]byte) (int, error) { return 0, errors.New("gone") }

func TestAFileGivenDirectlyEndsInOneState(t *testing.T) {
	dir := plant(t, map[string]string{"x.lock": "bad", "y.list": "deep", "panics.list": "panic", "big.list": strings.Repeat("x", 5000), "broken.zip": "PK\x03\x04 no", "evil.zip": string(zipOf(t, [2]string{"../x.lock", "1"}, [2]string{"x.lock", "2"}))})
	limits := budget.Default()
	limits.FileBytes = 4096
	for name, want := range map[string]struct {
		files  finding.Files
		reason string
	}{
		"x.lock":      {finding.Files{Seen: 1, Refused: 1}, "x.lock: bad content"},
		"y.list":      {finding.Files{Seen: 1, OverBudget: 1}, "y.list: over budget: depth over 512"},
		"panics.list": {finding.Files{Seen: 1, Refused: 1}, "panics.list: defect in inspector lock: defect"},
		"big.list":    {finding.Files{Seen: 1, OverBudget: 1}, "big.list: over budget: file size over 4096"},
		"broken.zip":  {finding.Files{Seen: 1, Refused: 1, Archives: 1}, "broken.zip: not a readable zip archive: zip: not a valid zip file"},
		"evil.zip":    {finding.Files{Seen: 1, Refused: 1, Archives: 1, Members: 2}, `evil.zip: member "../x.lock" has a path that leads out of the archive`},
	} {
		_, o := ran(t, filepath.Join(dir, name), "", limits)
		if d := cmp.Diff(want.files, o.Files); d != "" || reasons(o) != want.reason {
			t.Errorf("%s: %s\n%s", name, reasons(o), d)
		}
	}
}

func TestAFileThatWasReplacedAfterOpeningIsAnErrorOrReadAsItIs(t *testing.T) {
	dir := plant(t, map[string]string{"x.lock": "1"})
	p := filepath.Join(dir, "x.lock")
	tg, err := Open(p, nil, sniffing, budget.Default())
	if err != nil {
		t.Fatal(err)
	}
	os.Remove(p)
	if _, err := tg.Run(context.Background(), dispatch(), Options{}); fault.Of(err).Kind != fault.Usage {
		t.Errorf("%v", err)
	}
}

func TestACancelledRunIsIncomplete(t *testing.T) {
	ctx, cancel := context.WithCancel(context.Background())
	cancel()
	dir := plant(t, map[string]string{"x.lock": "1", "a.zip": string(zipOf(t, [2]string{"x.lock", "z"}))})
	for _, name := range []string{dir, filepath.Join(dir, "x.lock"), filepath.Join(dir, "a.zip"), "pkg:npm/a"} {
		tg, err := Open(name, nil, sniffing, budget.Default())
		if err != nil {
			t.Fatal(err)
		}
		if o, err := tg.Run(ctx, dispatch(), Options{}); err != nil || o.Complete {
			t.Errorf("%s: %v, complete", name, err)
		}
	}
}

func TestLinesOfSourceComeFromTheTargetOnly(t *testing.T) {
	outside := plant(t, map[string]string{"secret": "s"})
	dir := plant(t, map[string]string{"a/x.lock": "content", "y.lock": "file", "big": "0123456789"})
	os.Symlink(filepath.Join(outside, "secret"), filepath.Join(dir, "link"))
	os.Symlink(outside, filepath.Join(dir, "out"))
	tree, _ := ran(t, dir, "", budget.Limits{})
	file, _ := ran(t, filepath.Join(dir, "y.lock"), "", budget.Limits{})
	input, _ := ran(t, "-", "sbom", budget.Limits{})
	for _, tt := range []struct {
		name  string
		t     *Target
		path  string
		limit int64
		want  string
		err   error
	}{
		{"a file of the tree", tree, "a/x.lock", 100, "content", nil},
		{"just within the limit", tree, "big", 10, "0123456789", nil},
		{"over the limit", tree, "big", 9, "", &budget.Breach{}},
		{"a file that is gone", tree, "gone", 100, "", fs.ErrNotExist},
		{"a member of an archive", tree, "a.zip!/x", 100, "", fs.ErrNotExist},
		{"a way out", tree, "../secret", 100, "", fs.ErrNotExist},
		{"a rooted path", tree, "/etc/passwd", 100, "", fs.ErrNotExist},
		{"a link", tree, "link", 100, "", fs.ErrInvalid},
		{"a folder", tree, "a", 100, "", fs.ErrInvalid},
		{"the file itself", file, "y.lock", 100, "file", nil},
		{"another file beside it", file, "big", 100, "", fs.ErrNotExist},
		{"standard input", input, "stdin", 100, "sbom", nil},
		{"a file while standard input was read", input, "y.lock", 100, "", fs.ErrNotExist},
	} {
		got, err := tt.t.Source(tt.path, tt.limit)
		bad := !errors.Is(err, tt.err)
		if _, breach := tt.err.(*budget.Breach); breach {
			bad = !budget.IsBreach(err)
		}
		if bad || err == nil && string(got) != tt.want {
			t.Errorf("%s: %q, %v; want %q, %v", tt.name, got, err, tt.want, tt.err)
		}
	}
	if got, err := tree.Source("out/secret", 100); err == nil {
		t.Errorf("a link in the middle leads out: %q", got)
	}
}

func TestTheFirstBytesTellArchivesApart(t *testing.T) {
	tarball := tarOf(t, [2]string{"x", "y"})
	for _, tt := range []struct {
		name string
		head []byte
		want kind
	}{
		{"zip", zipOf(t, [2]string{"a", "b"}), zipArchive}, {"an empty zip", zipOf(t), zipArchive}, {"gzip", gzipOf(nil), tarGzip}, {"xz", xzOf(t, nil), tarXz},
		{"zstd", zstdOf(t, []byte("x")), tarZstd}, {"bzip2", bzip2Tar(t), tarBzip2}, {"tar", tarball, tarArchive}, {"a cut tar", tarball[:260], noArchive}, {"text", []byte("PK"), noArchive}, {"nothing", nil, noArchive},
	} {
		if got := archiveMagic(tt.head); got != tt.want {
			t.Errorf("%s: %d, want %d", tt.name, got, tt.want)
		}
	}
}

func TestErrorsAreWordedWithoutThePathsOfTheMachine(t *testing.T) {
	_, err := os.Open(filepath.Join(t.TempDir(), "gone"))
	if got := plain(err); got != "no such file or directory" {
		t.Error(got)
	}
	if got := plain(fmt.Errorf("reading: %w", errors.New("bad \xff byte"))); got != "reading: bad \uFFFD byte" {
		t.Error(got)
	}
}

func TestRolesAndTreesOfDirectFilesAreThoseOfTheProduct(t *testing.T) {
	dir := plant(t, map[string]string{"test/x.lock": "1"})
	if _, o := ran(t, filepath.Join(dir, "test", "x.lock"), "", budget.Limits{}); o.Listings[0].Tree != component.Prod || o.Listings[0].Path != "x.lock" {
		t.Errorf("%+v", o.Listings[0])
	}
}
