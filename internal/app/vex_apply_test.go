package app

import (
	"bytes"
	"context"
	"errors"
	"io/fs"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"github.com/ossay-dev/ossay/internal/core/fault"
	"github.com/ossay-dev/ossay/internal/core/finding"
)

// claim is an OpenVEX document with one statement.
func claim(author, id, product, status, justification string) string {
	more := `"action_statement": "x"`
	if justification != "" {
		more = `"justification": "` + justification + `"`
	}
	return `{"@context": "https://openvex.dev/ns/v0.2.0", "@id": "urn:` + author + "-" + status + `", "author": "` + author + `", "timestamp": "2026-01-01T00:00:00Z", "version": 1,
 "statements": [{"vulnerability": {"name": "` + id + `"}, "products": [{"@id": "` + product + `"}], "status": "` + status + `", ` + more + `}]}`
}

func TestAStatementOfItsVendorEndsAFinding(t *testing.T) {
	for name, tt := range map[string]struct {
		doc  string
		open bool
	}{
		"not affected":              {claim("V", "CVE-2026-0001", "pkg:npm/left@1.0.0", "not_affected", "vulnerable_code_not_present"), false},
		"fixed":                     {claim("V", "GHSA-left", "pkg:npm/left@1.0.0", "fixed", ""), false},
		"affected":                  {claim("V", "CVE-2026-0001", "pkg:npm/left@1.0.0", "affected", ""), true},
		"under investigation":       {claim("V", "CVE-2026-0001", "pkg:npm/left@1.0.0", "under_investigation", ""), true},
		"another version":           {claim("V", "CVE-2026-0001", "pkg:npm/left@1.0.1", "not_affected", "vulnerable_code_not_present"), true},
		"another package":           {claim("V", "CVE-2026-0001", "pkg:npm/right@1.0.0", "not_affected", "vulnerable_code_not_present"), true},
		"another vulnerability":     {claim("V", "CVE-2026-0009", "pkg:npm/left@1.0.0", "not_affected", "vulnerable_code_not_present"), true},
		"not affected, without why": {claim("V", "CVE-2026-0001", "pkg:npm/left@1.0.0", "not_affected", ""), true},
	} {
		t.Run(name, func(t *testing.T) {
			w := flawed(t)
			w.put(map[string]string{"vex.json": tt.doc})
			req := CheckRequest{VEX: []string{w.at("vex.json")}, Trust: []string{"V"}}
			r := w.check(req, "app")
			f := r.finding("vuln/CVE-2026-0001")
			if r.err != nil || f == nil {
				t.Fatalf("%v, %v", r.rules(), r.err)
			}
			if name != "not affected, without why" && (f.Status == finding.Open) != tt.open {
				t.Errorf("status %s (%s), exit %d", f.Status, f.Reason, r.exit)
			}
			if (f.Status == finding.Open) != (r.exit == fault.ExitGate) {
				t.Errorf("status %s and exit %d", f.Status, r.exit)
			}
			if _, ok := r.coverage["vex"]; !ok {
				t.Error("no coverage of VEX")
			}
			req.Targets = []string{w.at("app")}
			told, err := ApplyVEX(context.Background(), w.env, req, nil)
			if err != nil || told.Documents != 1 || told.Statements != 1 || len(told.Outcomes) == 0 {
				t.Fatalf("%+v, %v", told, err)
			}
			for _, o := range told.Outcomes {
				if o.Sentence == "" || o.Reason == "" || o.Author != "V" || o.Line == 0 {
					t.Errorf("%+v", o)
				}
				if o.Applied && tt.open && f.Status == finding.Open && tt.doc == "" {
					t.Errorf("%+v", o)
				}
			}
		})
	}
}

func TestTrustSettlesWhoIsBelieved(t *testing.T) {
	w := flawed(t)
	w.put(map[string]string{
		"good.json": claim("Good", "CVE-2026-0001", "pkg:npm/left@1.0.0", "affected", ""),
		"bad.json":  claim("Bad", "CVE-2026-0001", "pkg:npm/left@1.0.0", "not_affected", "component_not_present"),
	})
	both := []string{w.at("good.json"), w.at("bad.json")}
	if r := w.check(CheckRequest{VEX: both, Trust: []string{"Good", "Bad"}}, "app"); r.finding("vuln/CVE-2026-0001").Status != finding.Open {
		t.Error("the less trusted author wins")
	}
	if r := w.check(CheckRequest{VEX: both, Trust: []string{"Bad", "Good"}}, "app"); r.finding("vuln/CVE-2026-0001").Status == finding.Open {
		t.Error("the more trusted author loses")
	}
	for _, order := range [][]string{both, {both[1], both[0]}} {
		if r := w.check(CheckRequest{VEX: order}, "app"); r.err != nil || r.finding("vuln/CVE-2026-0001").Status != finding.Open {
			t.Errorf("a contradiction of equals hides a finding: %v", r.err)
		}
	}
}

func TestStatementsAboutTheProductNeedItsName(t *testing.T) {
	w := flawed(t)
	doc := strings.Replace(claim("V", "CVE-2026-0001", "pkg:npm/shop@1", "not_affected", "vulnerable_code_not_in_execute_path"), `[{"@id": "pkg:npm/shop@1"}]`, `[{"@id": "pkg:npm/shop@1", "subcomponents": [{"@id": "pkg:npm/left@1.0.0"}]}]`, 1)
	w.put(map[string]string{"vex.json": doc})
	req := CheckRequest{VEX: []string{w.at("vex.json")}, Trust: []string{"V"}}
	if r := w.check(req, "app"); r.finding("vuln/CVE-2026-0001").Status != finding.Open {
		t.Error("a statement about another product counts")
	}
	req.Product = []string{"pkg:npm/shop@1"}
	if r := w.check(req, "app"); r.finding("vuln/CVE-2026-0001").Status == finding.Open {
		t.Errorf("the statement about this product does not count: %v", r.err)
	}
}

func TestDamagedVEXIsAFaultAndHidesNothing(t *testing.T) {
	w := flawed(t)
	w.put(map[string]string{"cut.json": claim("V", "C", "pkg:npm/left", "fixed", "")[:60], "text": "hello", "dir/x": "", "deep.json": strings.Repeat("[", 5000)})
	for _, name := range []string{"cut.json", "text", "dir", "deep.json", "nowhere"} {
		r := w.check(CheckRequest{VEX: []string{w.at(name)}}, "app")
		var f *fault.Fault
		if !errors.As(r.err, &f) || f.Kind == fault.Internal || len(r.order) > 0 {
			t.Errorf("%s: %v", name, r.err)
		}
		if _, err := ShowVEX(w.env, []string{w.at(name)}); err == nil {
			t.Errorf("%s is shown", name)
		}
	}
}

func TestStatementsAreShownWithTheirPlaces(t *testing.T) {
	w := newWorld(t, map[string]string{"a.json": claim("A", "CVE-1", "pkg:npm/left@1.0.0", "fixed", ""), "b.json": claim("B", "CVE-2", "pkg:npm/right@1.0.0", "not_affected", "component_not_present")})
	c, err := ShowVEX(w.env, []string{w.at("a.json"), w.at("b.json")})
	if err != nil || c.Documents != 2 || len(c.Statements) != 2 || c.Notes == nil {
		t.Fatalf("%+v, %v", c, err)
	}
	s := c.Statements[1]
	if s.Author != "B" || s.Line != 2 || s.Vulnerability != "CVE-2" || s.Status != "not_affected" || s.Justification != "component_not_present" || !slices.Equal(s.Products, []string{"pkg:npm/right@1.0.0"}) {
		t.Errorf("%+v", s)
	}
	if c, err := ShowVEX(w.env, nil); err != nil || c.Statements == nil || c.Notes == nil {
		t.Errorf("a list is nil: %+v, %v", c, err)
	}
}

func (w *world) mergeVEX(r VEXMergeRequest, names ...string) (*VEXMergeResult, string, error) {
	for _, n := range names {
		r.Files = append(r.Files, w.at(n))
	}
	var b bytes.Buffer
	res, err := MergeVEX(w.env, r, &b)
	return res, b.String(), err
}

func TestMergedDocumentsSayWhatTheirPartsSaid(t *testing.T) {
	w := newWorld(t, map[string]string{
		"a.json": claim("A", "CVE-1", "pkg:npm/left@1.0.0", "fixed", ""), "b.json": claim("B", "CVE-2", "pkg:npm/left@1.0.0", "affected", ""), "c.json": claim("C", "CVE-1", "pkg:npm/left@1.0.0", "affected", ""),
	})
	for _, to := range append(VEXFormats(), "") {
		res, text, err := w.mergeVEX(VEXMergeRequest{To: to, Author: "Us"}, "a.json", "b.json")
		if err != nil || res.ExitCode != 0 || len(res.Conflicts) != 0 {
			t.Fatalf("%s: %+v, %v", to, res, err)
		}
		w.put(map[string]string{"out.json": text})
		c, err := ShowVEX(w.env, []string{w.at("out.json")})
		if err != nil || len(c.Statements) != 2 {
			t.Errorf("%s: %+v, %v\n%s", to, c, err, text)
		}
		if _, again, _ := w.mergeVEX(VEXMergeRequest{To: to, Author: "Us"}, "a.json", "b.json"); again != text {
			t.Errorf("%s: two runs differ", to)
		}
	}
	res, _, err := w.mergeVEX(VEXMergeRequest{Author: "Us"}, "a.json", "c.json")
	if err != nil || res.ExitCode != fault.ExitGate || len(res.Conflicts) != 1 {
		t.Errorf("%+v, %v", res, err)
	}
	res, text, err := w.mergeVEX(VEXMergeRequest{Trust: []string{"C", "A"}, Author: "Us"}, "a.json", "c.json")
	if err != nil || res.ExitCode != 0 || !strings.Contains(text, `"affected"`) {
		t.Errorf("%+v, %v\n%s", res, err, text)
	}
	_, _, err = w.mergeVEX(VEXMergeRequest{}, "a.json", "b.json")
	if err == nil || !strings.Contains(err.Error(), "several authors") {
		t.Errorf("nobody speaks: %v", err)
	}
	_, _, err = w.mergeVEX(VEXMergeRequest{To: "pdf"}, "a.json")
	refused(t, err, fault.Usage, "pdf")
	if _, _, err = w.mergeVEX(VEXMergeRequest{}, "a.json", "nowhere"); err == nil {
		t.Error("merged with a file that is not there")
	}
	if _, err := MergeVEX(w.env, VEXMergeRequest{Files: []string{w.at("a.json")}}, &fullWriter{}); err == nil {
		t.Error("written to a full disk")
	}
}

func TestAStatementMustBeOne(t *testing.T) {
	w := newWorld(t, map[string]string{"text": "hello", "dir/x": ""})
	good := VEXAddRequest{Vulnerability: "CVE-1", Status: "fixed", Products: []string{"pkg:npm/a@1"}, Author: "A"}
	for name, change := range map[string]func(*VEXAddRequest){
		"no vulnerability": func(r *VEXAddRequest) { r.Vulnerability = "" }, "no product": func(r *VEXAddRequest) { r.Products = nil }, "a product that is none": func(r *VEXAddRequest) { r.Products = []string{"left"} },
		"an unknown status": func(r *VEXAddRequest) { r.Status = "fine" }, "no status": func(r *VEXAddRequest) { r.Status = "" },
		"not affected without why": func(r *VEXAddRequest) { r.Status = "not_affected" }, "an unknown justification": func(r *VEXAddRequest) { r.Status, r.Justification = "not_affected", "because" },
		"a justification of another status": func(r *VEXAddRequest) { r.Justification = "component_not_present" },
		"a text for a document":             func(r *VEXAddRequest) { r.File = w.at("text") }, "a folder for a document": func(r *VEXAddRequest) { r.File = w.at("dir") }, "an unknown format": func(r *VEXAddRequest) { r.To = "pdf" },
		"a part that is none": func(r *VEXAddRequest) { r.Subcomponents = []string{"x"} },
	} {
		r := good
		change(&r)
		var b bytes.Buffer
		_, err := AddVEX(w.env, r, &b)
		var f *fault.Fault
		if !errors.As(err, &f) || f.Kind == fault.Internal || b.Len() > 0 {
			t.Errorf("%s: %v, %d bytes", name, err, b.Len())
		}
	}
	var b bytes.Buffer
	if _, err := AddVEX(w.env, good, &b); err != nil || b.Len() == 0 {
		t.Error(err)
	}
}

func TestPublishingKeepsWhatIsThereAndStaysInside(t *testing.T) {
	w := newWorld(t, map[string]string{"a.json": claim("A", "CVE-1", "pkg:npm/left@1.0.0", "fixed", ""), "b.json": claim("B", "CVE-2", "pkg:npm/right@1.0.0", "affected", ""), "none.json": claim("N", "CVE-2", "https://x.example/y", "affected", ""), "file": "x", "broken/index.json": "{"})
	publish := func(dir string, names ...string) (*VEXPublishResult, error) {
		r := VEXPublishRequest{Dir: w.at(dir), Name: "ours", URL: "https://vex.example/"}
		for _, n := range names {
			r.Files = append(r.Files, w.at(n))
		}
		return PublishVEX(w.env, r)
	}
	first, err := publish("hub", "a.json")
	if err != nil || first.Packages != 1 || len(first.Written) != 1 {
		t.Fatalf("%+v, %v", first, err)
	}
	second, err := publish("hub", "b.json")
	if err != nil || second.Packages != 2 || len(second.Written) != 1 {
		t.Fatalf("%+v, %v", second, err)
	}
	index := w.text("hub/index.json")
	if _, err := publish("hub", "b.json"); err != nil || w.text("hub/index.json") != index {
		t.Errorf("the same again is another index: %v", err)
	}
	if c, err := ShowVEX(w.env, []string{w.at("hub")}); err != nil || len(c.Statements) != 2 || len(c.Notes) != 0 {
		t.Errorf("%+v, %v", c, err)
	}
	_, err = publish("out", "none.json")
	refused(t, err, fault.NotFound, "names a package")
	_, err = publish("file", "a.json")
	refused(t, err, fault.Usage, "file")
	_, err = publish("broken", "a.json")
	refused(t, err, fault.Usage, "index.json")
	if w.text("broken/index.json") != "{" {
		t.Error("a broken index was replaced")
	}
	w.put(map[string]string{"outside/keep": ""})
	w.link(w.at("outside"), "linked/pkg")
	if _, err := publish("linked", "a.json"); err == nil {
		t.Error("written through a link that leads out")
	}
	if got := w.names("outside"); !slices.Equal(got, []string{"keep"}) {
		t.Errorf("%v", got)
	}
}

func TestAFolderThatCannotBeWrittenKeepsTheOldIndex(t *testing.T) {
	w := newWorld(t, map[string]string{"a.json": claim("A", "CVE-1", "pkg:npm/left@1.0.0", "fixed", "")})
	r := VEXPublishRequest{Dir: w.at("hub"), Files: []string{w.at("a.json")}}
	if _, err := PublishVEX(w.env, r); err != nil {
		t.Fatal(err)
	}
	index := w.text("hub/index.json")
	w.put(map[string]string{"a.json": claim("A", "CVE-1", "pkg:npm/more@1.0.0", "fixed", "")})
	w.locked("hub", 0o555)
	if _, err := PublishVEX(w.env, r); err == nil {
		t.Error("no error")
	}
	if w.text("hub/index.json") != index {
		t.Error("the index was changed")
	}
}

func TestTargetsThatAreOddEndInAFaultOrAReport(t *testing.T) {
	w := newWorld(t, map[string]string{
		"empty": "", "zip.zip": "PK\x03\x04", "gz.tar.gz": "\x1f\x8b\x08\x00", "deep.json": strings.Repeat("[", 200000), "nul": "\x00", "bom.json": `{"bomFormat":"CycloneDX"`,
		"list.txt": strings.Repeat("pkg:npm/a@1\n", 20000), "dir/a\nb/package-lock.json": lockOf("left", "1.0.0"), "dir/\x1b[31mred/package-lock.json": lockOf("left", "1.0.0"),
	})
	for _, name := range []string{"empty", "zip.zip", "gz.tar.gz", "deep.json", "nul", "bom.json", "list.txt", "dir"} {
		r := w.check(CheckRequest{Gate: "never"}, name)
		if r.err != nil && fault.Of(r.err).Kind == fault.Internal {
			t.Errorf("%s: %v", name, r.err)
		}
		if r.err == nil && r.order[len(r.order)-1] != "Done" {
			t.Errorf("%s: the report has no end", name)
		}
		_, text, err := w.make(MakeRequest{}, name)
		if err != nil && fault.Of(err).Kind == fault.Internal || err == nil && text == "" {
			t.Errorf("%s: %d bytes, %v", name, len(text), err)
		}
	}
	w.sparse("big/package-lock.json", 200<<20)
	w.sparse("big/other.bin", 4<<30)
	r := w.check(CheckRequest{}, "big")
	if r.err != nil || r.exit != fault.ExitIncomplete {
		t.Errorf("a file beyond every limit: exit %d, %v, %+v", r.exit, r.err, r.coverage["inventory"])
	}
}

func TestUnreadableFilesAreRefusedAndTheOthersRead(t *testing.T) {
	w := newWorld(t, map[string]string{"app/package-lock.json": lockOf("left", "1.0.0"), "app/shut/package-lock.json": lockOf("right", "1.0.0"), "app/closed/package-lock.json": lockOf("right", "1.0.0")})
	w.locked("app/shut/package-lock.json", 0)
	w.locked("app/closed", 0)
	r := w.check(CheckRequest{}, "app")
	if r.err != nil || r.exit != fault.ExitIncomplete || !slices.Contains(r.components, "pkg:npm/left@1.0.0") {
		t.Fatalf("exit %d, %v, %v", r.exit, r.components, r.err)
	}
}

func TestAFileInPlaceOfAFolderAndTheOtherWayRound(t *testing.T) {
	w := newWorld(t, map[string]string{"app/package-lock.json/x": "", "app/node_modules": "a file", "app/.github/workflows": "a file", "app/.git": "gitdir: /nowhere\n", "app/go.mod/go.mod/go.mod": "module x\n"})
	r := w.check(CheckRequest{}, "app")
	if r.err != nil || r.exit != fault.ExitOK && r.exit != fault.ExitNothing {
		t.Errorf("exit %d, %v", r.exit, r.err)
	}
}

func TestPipesAndSocketsAreNotOpened(t *testing.T) {
	w := newWorld(t, map[string]string{"app/package-lock.json": lockOf("right", "1.0.0")})
	if err := mkfifo(w.at("app/Cargo.lock")); err != nil {
		t.Skip("no pipes here: ", err)
	}
	r := w.check(CheckRequest{}, "app")
	if f := r.coverage["walk"].Files; r.err != nil || f.Specials != 1 {
		t.Errorf("exit %d, %+v, %v", r.exit, f, r.err)
	}
	if info, err := os.Lstat(w.at("app/Cargo.lock")); err != nil || info.Mode()&fs.ModeNamedPipe == 0 {
		t.Errorf("%v", err)
	}
	if exists(filepath.Join(w.dir, "app", "ossay.yaml")) {
		t.Error("something was written into the target")
	}
}
