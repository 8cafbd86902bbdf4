package app

import (
	"errors"
	"io"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"github.com/ossay-dev/ossay/internal/core/fault"
	"github.com/ossay-dev/ossay/internal/core/finding"
	"github.com/ossay-dev/ossay/internal/format/vex"
)

// at is a world at one moment.
func at(in string) Env {
	return Env{
		In: strings.NewReader(in), Getenv: func(string) string { return "" }, Version: "test",
		Now: func() time.Time { return time.Date(2026, 1, 1, 0, 0, 0, 0, time.UTC) },
	}
}

// files writes files below a new folder and returns it.
func files(t *testing.T, list map[string]string) string {
	t.Helper()
	dir := t.TempDir()
	for name, text := range list {
		p := filepath.Join(dir, filepath.FromSlash(name))
		if err := os.MkdirAll(filepath.Dir(p), 0o755); err != nil {
			t.Fatal(err)
		}
		if err := os.WriteFile(p, []byte(text), 0o644); err != nil {
			t.Fatal(err)
		}
	}
	return dir
}

// openVEX is a document of an author with one statement.
func openVEX(author, id, product, status string) string {
	return `{"@context": "https://openvex.dev/ns/v0.2.0", "@id": "urn:` + author + `", "author": "` + author + `", "timestamp": "2025-01-01T00:00:00Z", "version": 1,
 "statements": [{"vulnerability": {"name": "` + id + `"}, "products": [{"@id": "` + product + `"}], "status": "` + status + `", "action_statement": "x"}]}`
}

func TestTheFormatOfADocumentIsKnownByItsContent(t *testing.T) {
	for name, tt := range map[string]struct {
		text   string
		family vex.Family
	}{
		"OpenVEX":                    {openVEX("A", "C", "pkg:npm/a", "fixed"), vex.OpenVEX},
		"OpenVEX without a context":  {`{"statements": []}`, vex.OpenVEX},
		"CSAF":                       {`{"document": {"csaf_version": "2.1"}}`, vex.CSAF},
		"CycloneDX":                  {`{"bomFormat": "CycloneDX", "specVersion": "1.6"}`, vex.CycloneDX},
		"CycloneDX in XML":           {"\ufeff  <bom xmlns='http://cyclonedx.org/schema/bom/1.6'/>", vex.CycloneDX},
		"something else":             {`{"name": "x"}`, ""},
		"CSAF of another time":       {`{"document": {"csaf_version": "1.2"}}`, ""},
		"a text":                     {`hello`, ""},
		"nothing":                    {``, ""},
		"a list":                     {`[]`, ""},
		"a document with two voices": {`{"bomFormat": "CycloneDX", "document": {"csaf_version": "2.0"}}`, vex.CSAF},
	} {
		got, err := vexFamily(tt.text)
		if got != tt.family || (err == nil) != (tt.family != "") {
			t.Errorf("%s: %q, %v", name, got, err)
		}
	}
}

func TestARepositoryIsReadAsFarAsItIsThere(t *testing.T) {
	dir := files(t, map[string]string{
		"index.json": `{"packages": [
			{"id": "pkg:npm/a", "location": "pkg/npm/a/x.json"}, {"id": "pkg:npm/b", "location": "pkg/npm/b/x.json"},
			{"id": "pkg:npm/c", "location": "../secret.json"}, {"id": "pkg:npm/d", "location": "pkg/npm/d/x.json"},
			{"id": "pkg:npm/e", "location": "pkg/npm/e"}, {"id": "pkg:npm/f", "location": "pkg/npm/f/x.json"}, {"id": "pkg:npm/g", "location": "pkg/npm/a/x.json"}]}`,
		"pkg/npm/a/x.json": openVEX("A", "C", "pkg:npm/a", "fixed"), "pkg/npm/d/x.json": `{"broken`, "pkg/npm/e/dir": "",
	})
	outside := files(t, map[string]string{"secret.json": openVEX("S", "C", "pkg:npm/f", "fixed")})
	if err := os.MkdirAll(filepath.Join(dir, "pkg", "npm", "f"), 0o755); err != nil {
		t.Fatal(err)
	}
	if err := os.Symlink(filepath.Join(outside, "secret.json"), filepath.Join(dir, "pkg", "npm", "f", "x.json")); err != nil {
		t.Skip("no symbolic links here")
	}
	read, err := readVEX(at(""), []string{dir}, nil)
	if err != nil {
		t.Fatal(err)
	}
	if len(read.sources) != 1 || read.sources[0].Document.Author != "A" {
		t.Errorf("%d documents", len(read.sources))
	}
	var notes []string
	for _, n := range read.notes {
		notes = append(notes, n.Reason)
	}
	for _, want := range []string{"leads out of the repository", "pkg:npm/b and absent", "cannot be read: line", "no regular file", "escapes"} {
		if !strings.Contains(strings.Join(notes, "\n"), want) {
			t.Errorf("%q is not told:\n%s", want, strings.Join(notes, "\n"))
		}
	}
	wanted := packageIDs([]string{"pkg:npm/b@1.0.0", "no purl"})
	if read, err = readVEX(at(""), []string{dir}, wanted); err != nil || len(read.sources) != 0 || len(read.notes) != 2 {
		t.Errorf("only what matters is read: %+v, %v", read, err)
	}
}

func TestWhatIsNoSourceOfVEXIsAFaultWithAHint(t *testing.T) {
	dir := files(t, map[string]string{"a.json": "{", "hub/index.json": "[]"})
	for _, tt := range []struct {
		name string
		kind fault.Kind
	}{
		{filepath.Join(dir, "absent.json"), fault.Usage},
		{filepath.Join(dir, "a.json"), fault.Partial},
		{dir, fault.Usage},
		{filepath.Join(dir, "hub"), fault.Partial},
	} {
		_, err := readVEX(at(""), []string{tt.name}, nil)
		var f *fault.Fault
		if !errors.As(err, &f) || f.Kind != tt.kind {
			t.Errorf("%s: %v", tt.name, err)
		}
	}
	read, err := readVEX(at(openVEX("A", "C", "pkg:npm/a", "fixed")), []string{"-"}, nil)
	if err != nil || len(read.sources) != 1 || read.sources[0].File != "stdin" {
		t.Errorf("standard input: %+v, %v", read, err)
	}
}

func TestIdsFollowFromWhatADocumentSays(t *testing.T) {
	add := func(r VEXAddRequest) string {
		r.Status, r.Products = "fixed", []string{"pkg:npm/a@1"}
		var b strings.Builder
		if _, err := AddVEX(at(""), r, &b); err != nil {
			t.Fatal(err)
		}
		d, _, err := decodeVEX(b.String())
		if err != nil {
			t.Fatal(err)
		}
		return d.ID
	}
	one, two := add(VEXAddRequest{Vulnerability: "CVE-1", Author: "A"}), add(VEXAddRequest{Vulnerability: "CVE-1", Author: "A"})
	other := add(VEXAddRequest{Vulnerability: "CVE-2", Author: "A"})
	if one != two || one == other || !strings.HasPrefix(one, "urn:uuid:") || len(one) != 45 || one[23] != '8' {
		t.Errorf("%s, %s, %s", one, two, other)
	}
	if got := add(VEXAddRequest{Vulnerability: "CVE-1", Author: "A", ID: "urn:x"}); got != "urn:x" {
		t.Error(got)
	}
}

func TestAStatementIsAddedInTheFormatOfTheFile(t *testing.T) {
	for name, text := range map[string]string{
		"openvex":   openVEX("A", "CVE-2024-0001", "pkg:npm/a@1", "fixed"),
		"legacy":    `{"@context": "https://openvex.dev/ns", "@id": "x", "author": "A", "timestamp": "2025-01-01T00:00:00Z", "version": "4", "statements": [{"vulnerability": "CVE-2024-0001", "products": ["pkg:npm/a@1"], "status": "fixed"}]}`,
		"cyclonedx": `{"bomFormat": "CycloneDX", "specVersion": "1.4", "version": 1, "components": [{"type": "library", "name": "a", "bom-ref": "a", "purl": "pkg:npm/a@1"}], "vulnerabilities": [{"id": "CVE-2024-0001", "analysis": {"state": "resolved"}, "affects": [{"ref": "a"}]}]}`,
		"csaf":      `{"document": {"csaf_version": "2.1", "tracking": {"id": "X", "version": "1"}}, "product_tree": {"full_product_names": [{"name": "a", "product_id": "P", "product_identification_helper": {"purls": ["pkg:npm/a@1"]}}]}, "vulnerabilities": [{"cve": "CVE-2024-0001", "product_status": {"fixed": ["P"]}}]}`,
	} {
		dir := files(t, map[string]string{"a.json": text})
		before, _, err := decodeVEX(text)
		if err != nil {
			t.Fatal(err)
		}
		var b strings.Builder
		r := VEXAddRequest{File: filepath.Join(dir, "a.json"), Vulnerability: "CVE-2024-0002", Status: "affected", Action: "move", Products: []string{"pkg:npm/a@2"}}
		if _, err := AddVEX(at(""), r, &b); err != nil {
			t.Errorf("%s: %v", name, err)
			continue
		}
		after, _, err := decodeVEX(b.String())
		if err != nil || after.Format.Family != before.Format.Family || len(after.Statements) != 2 {
			t.Errorf("%s: %v, %v\n%s", name, after, err, b.String())
			continue
		}
		if s := after.Statements[1]; s.Status != vex.Affected || s.Action != "move" || s.Products[0].PackageURL() != "pkg:npm/a@2" || after.Updated == "" && name != "cyclonedx" {
			t.Errorf("%s: %+v", name, s)
		}
		if name == "csaf" && after.Format.Version != "2.1" || name == "legacy" && after.Format.Version != "0.2.0" || name == "legacy" && after.Version != "5" {
			t.Errorf("%s: %s, version %s", name, after.Format, after.Version)
		}
	}
}

func TestPublishedFilesStayBelowTheFolder(t *testing.T) {
	dir := files(t, map[string]string{
		"in.json": openVEX("A", "C", "pkg:generic/..%2f..%2fx/%2e%2e@1", "fixed"), "two.json": openVEX("A", "C", "pkg:oci/a?repository_url=..%2f..%2fetc", "fixed"),
	})
	out := filepath.Join(dir, "out")
	res, err := PublishVEX(at(""), VEXPublishRequest{Dir: out, Files: []string{filepath.Join(dir, "in.json"), filepath.Join(dir, "two.json")}})
	if err != nil {
		t.Fatal(err)
	}
	for _, w := range res.Written {
		if !filepath.IsLocal(filepath.FromSlash(w)) || !strings.HasPrefix(w, "pkg/") {
			t.Error(w)
		}
		if _, err := os.Stat(filepath.Join(out, filepath.FromSlash(w))); err != nil {
			t.Error(err)
		}
	}
	if names, _ := os.ReadDir(dir); len(names) != 3 {
		t.Errorf("%v", names)
	}
}

func TestADocumentAboutSeveralPackagesIsCut(t *testing.T) {
	text := `{"@context": "https://openvex.dev/ns/v0.2.0", "@id": "x", "author": "A", "timestamp": "2025-01-01T00:00:00Z", "version": 1, "statements": [
		{"vulnerability": {"name": "C1"}, "products": [{"@id": "pkg:npm/a@1"}, {"@id": "pkg:npm/b@1"}, {"@id": "pkg:npm/a@2"}], "status": "fixed"},
		{"vulnerability": {"name": "C2"}, "products": [{"@id": "pkg:npm/b@1"}], "status": "under_investigation"}]}`
	dir := files(t, map[string]string{"in.json": text})
	out := filepath.Join(dir, "out")
	res, err := PublishVEX(at(""), VEXPublishRequest{Dir: out, Files: []string{filepath.Join(dir, "in.json")}})
	if err != nil || len(res.Written) != 2 || len(res.Losses) != 0 {
		t.Fatalf("%+v, %v", res, err)
	}
	read, err := readVEX(at(""), []string{out}, nil)
	if err != nil || len(read.sources) != 2 {
		t.Fatalf("%+v, %v", read, err)
	}
	a, b := read.sources[0].Document, read.sources[1].Document
	if len(a.Statements) != 1 || len(a.Statements[0].Products) != 2 || len(b.Statements) != 2 || a.Author != "A" {
		t.Errorf("%+v\n%+v", a.Statements, b.Statements)
	}
}

func TestDocumentsAboutOnePackageAreJoinedOrTold(t *testing.T) {
	dir := files(t, map[string]string{"a.json": openVEX("A", "C1", "pkg:npm/a@1", "fixed"), "b.json": openVEX("B", "C2", "pkg:npm/a@1", "fixed"), "c.json": openVEX("C", "C1", "pkg:npm/a@1", "affected")})
	name := func(s string) string { return filepath.Join(dir, s) }
	res, err := PublishVEX(at(""), VEXPublishRequest{Dir: name("one"), Files: []string{name("a.json"), name("b.json")}})
	if err != nil || len(res.Written) != 1 || res.ExitCode != 0 {
		t.Fatalf("%+v, %v", res, err)
	}
	read, _ := readVEX(at(""), []string{name("one")}, nil)
	if d := read.sources[0].Document; d.Author != "A, B" || len(d.Statements) != 2 || d.Timestamp != "2026-01-01T00:00:00Z" {
		t.Errorf("%+v", d)
	}
	res, err = PublishVEX(at(""), VEXPublishRequest{Dir: name("two"), Files: []string{name("a.json"), name("c.json")}})
	if err != nil || res.ExitCode != fault.ExitGate || len(res.Conflicts) != 1 || res.Packages != 0 {
		t.Errorf("%+v, %v", res, err)
	}
	res, err = PublishVEX(at(""), VEXPublishRequest{Dir: name("three"), Files: []string{name("a.json"), name("c.json")}, Trust: []string{"C"}})
	if err != nil || res.ExitCode != 0 || res.Packages != 1 {
		t.Errorf("%+v, %v", res, err)
	}
}

// seen keeps the events of a run.
type seen struct{ events []finding.Event }

func (s *seen) Emit(e finding.Event) error {
	s.events = append(s.events, e)
	return nil
}

func TestALintNamesEveryDocumentAndWhatItCouldNotJudge(t *testing.T) {
	dir := files(t, map[string]string{"a.json": openVEX("A", "C", "pkg:npm/a", "fine"), "b.json": `{"bomFormat": "CycloneDX", "specVersion": "1.6"}`, "c.json": `nonsense`})
	var s seen
	exit, err := LintDisclosures(t.Context(), at(""), DiscloseLintRequest{Files: []string{filepath.Join(dir, "a.json"), filepath.Join(dir, "b.json"), filepath.Join(dir, "c.json")}}, &s)
	if err != nil || exit != fault.ExitGate {
		t.Fatalf("%d, %v", exit, err)
	}
	rules := map[string]bool{}
	var opened finding.Opened
	var cov finding.Coverage
	for _, e := range s.events {
		switch e := e.(type) {
		case finding.Opened:
			opened = e
		case finding.Found:
			rules[e.Rule] = true
			if e.Rule == "openvex/status-unknown" && (e.Snippet == nil || e.Span.StartLine != 2) {
				t.Errorf("%+v", e.Finding)
			}
		case finding.Coverage:
			cov = e
		}
	}
	if !rules["openvex/status-unknown"] || !rules["disclosure/unreadable"] || opened.Target.Kind != "OpenVEX, CycloneDX 1.6, document" {
		t.Errorf("%v, %+v", rules, opened.Target)
	}
	if cov.State != finding.Partial || cov.Inputs != 3 || len(cov.Notes) != 1 {
		t.Errorf("%+v", cov)
	}
	if _, err := LintDisclosures(t.Context(), at(""), DiscloseLintRequest{Files: []string{"-"}, Gate: "what?"}, &s); err == nil {
		t.Error("a gate that is none")
	}
}

func TestFormatsAreWrittenByName(t *testing.T) {
	for name, want := range map[string]string{"openvex": "openvex@0.2.0", "csaf": "csaf@2.0", "csaf@2.1": "csaf@2.1", "cyclonedx": "cyclonedx@1.6", "csaf@3": "", "vex": "", "openvex@0.0.1": ""} {
		f, err := parseVEXFormat(name)
		if (err == nil) != (want != "") || err == nil && f.String() != want {
			t.Errorf("%s: %v, %v", name, f, err)
		}
	}
	d := &vex.Document{ID: "x", Author: "A", Statements: []vex.Statement{{Vulnerability: vex.Vulnerability{Name: "C"}, Status: vex.Fixed}}}
	for _, name := range VEXFormats() {
		f, err := parseVEXFormat(name)
		if err != nil {
			t.Fatal(err)
		}
		if _, err := encodeVEX(io.Discard, d, f); err != nil {
			t.Errorf("%s: %v", name, err)
		}
	}
}
