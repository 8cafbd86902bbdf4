package app

import (
	"bytes"
	"os"
	"path/filepath"
	"runtime"
	"strings"
	"testing"

	"github.com/ossay-dev/ossay/internal/core/fault"
)

func TestADatabaseIsMadeFromAnExportWithWhatLiesBeside(t *testing.T) {
	w := newWorld(t, map[string]string{
		"export/kev.json":            `{"catalogVersion":"2026.11.20","dateReleased":"2026-11-20T00:00:00Z","vulnerabilities":[{"cveID":"CVE-2026-0001","vendorProject":"v","product":"p","dateAdded":"2026-11-01","knownRansomwareCampaignUse":"Known"}]}`,
		"export/epss-2026-11-19.csv": "#model_version:v1,score_date:2026-11-19T00:00:00+0000\ncve,epss,percentile\nCVE-2026-0001,0.1,0.5\n",
		"export/epss-2026-11-20.csv": "#model_version:v1,score_date:2026-11-20T00:00:00+0000\ncve,epss,percentile\nCVE-2026-0001,0.9,0.99\n",
		"app/package-lock.json":      lockOf("left", "1.0.0"),
	})
	writeExport(t, w.at("export"), "npm", flaw{id: "GHSA-left", name: "left", fixed: "1.2.0", vector: highVector, aliases: `["CVE-2026-0001"]`}.json())
	res, err := BuildDatabase(w.env, w.at("export"), w.at("out.db"))
	if err != nil {
		t.Fatal(err)
	}
	if res.Path != w.at("out.db") || res.Stats.Records != 1 || res.Info.Records != 1 {
		t.Errorf("%+v", res)
	}
	r := w.check(CheckRequest{Database: w.at("out.db"), Gate: "kev and ransomware and epss>0.5"}, "app")
	if f := r.finding("vuln/CVE-2026-0001"); f == nil || !f.KEV || !f.Ransomware || f.EPSS < 0.89 || f.EPSSDate != "2026-11-20" {
		t.Errorf("%+v", f)
	}
	if r.exit != fault.ExitGate {
		t.Errorf("exit %d", r.exit)
	}
}

func TestTheSameExportGivesTheSameDatabase(t *testing.T) {
	w := newWorld(t, nil)
	writeExport(t, w.at("export"), "npm", flaw{id: "GHSA-b", name: "b"}.json(), flaw{id: "GHSA-a", name: "a"}.json())
	writeExport(t, w.at("export"), "PyPI", strings.ReplaceAll(flaw{id: "PYSEC-a", name: "a"}.json(), `"npm"`, `"PyPI"`))
	for _, name := range []string{"one.db", "two.db"} {
		if _, err := BuildDatabase(w.env, w.at("export"), w.at(name)); err != nil {
			t.Fatal(err)
		}
	}
	if w.text("one.db") != w.text("two.db") {
		t.Error("two databases differ")
	}
}

func TestAnExportThatGivesNothingIsRefusedAndNothingIsWritten(t *testing.T) {
	w := newWorld(t, map[string]string{
		"empty/readme.txt": "", "text.zip": "no archive", "kev/kev.json": "{", "epss/epss-1.csv": "cve,epss\nCVE-1,high\n", "dirs/npm/all.zip/x": "", "odd/npm/all.zip": "PK",
	})
	writeExport(t, w.at("kev"), "npm", flaw{id: "A", name: "a"}.json())
	writeExport(t, w.at("epss"), "npm", flaw{id: "A", name: "a"}.json())
	writeExport(t, w.at("broken"), "npm", "{", `{"id": 1}`, "hello")
	writeExport(t, w.at("hollow"), "npm")
	for name, kind := range map[string]fault.Kind{
		"nowhere": fault.Usage, "empty": fault.NoData, "dirs": fault.NoData, "kev": fault.Usage, "broken": fault.NoData, "hollow": fault.NoData,
	} {
		_, err := BuildDatabase(w.env, w.at(name), w.at("out.db"))
		refused(t, err, kind)
	}
	for _, name := range []string{"text.zip", "odd", "epss"} {
		if _, err := BuildDatabase(w.env, w.at(name), w.at("out.db")); err == nil && name != "epss" {
			t.Errorf("%s is taken", name)
		}
		os.Remove(w.at("out.db"))
	}
	for _, n := range w.names(".") {
		if strings.Contains(n, "out.db") || strings.HasPrefix(n, ".new") || strings.HasPrefix(n, ".spool") {
			t.Errorf("left behind: %s", n)
		}
	}
}

func TestRecordsThatCannotBeReadAreCountedAndSaid(t *testing.T) {
	w := newWorld(t, map[string]string{"app/package-lock.json": lockOf("left", "1.0.0")})
	w.advisories(flaw{id: "GHSA-left", name: "left"}.json(), "{", `{"id":"","affected":[]}`)
	r := w.check(CheckRequest{}, "app")
	if c := r.coverage["vulnerabilities"]; !strings.Contains(c.Reason, "could not be read when the database was built") {
		t.Errorf("%+v", c)
	}
	if s, err := DatabaseStatus(w.env, ""); err != nil || s.Skipped == 0 || s.Records != 1 || s.Starter || s.Bytes == 0 || !strings.HasSuffix(s.Name, "advisories.db") {
		t.Errorf("%+v, %v", s, err)
	}
}

func TestAFailingBuildLeavesTheOldDatabase(t *testing.T) {
	w := newWorld(t, nil)
	w.advisories(flaw{id: "GHSA-left", name: "left"}.json())
	path, _, _ := w.env.databasePath("")
	before, err := os.ReadFile(path)
	if err != nil {
		t.Fatal(err)
	}
	writeExport(t, w.at("broken"), "npm", "{")
	if _, err := BuildDatabase(w.env, w.at("broken"), ""); err == nil {
		t.Fatal("a database of nothing")
	}
	if after, err := os.ReadFile(path); err != nil || !bytes.Equal(before, after) {
		t.Errorf("the old database is gone: %v", err)
	}
	w.put(map[string]string{"file": ""})
	writeExport(t, w.at("good"), "npm", flaw{id: "A", name: "a"}.json())
	if _, err := BuildDatabase(w.env, w.at("good"), w.at("file/out.db")); err == nil {
		t.Error("a database below a file")
	}
}

func TestADatabaseGoesFromOneMachineToAnother(t *testing.T) {
	w := newWorld(t, map[string]string{"app/package-lock.json": lockOf("left", "1.0.0")})
	w.advisories(flaw{id: "GHSA-left", name: "left", vector: highVector}.json())
	digest, err := ExportDatabase(w.env, "", w.at("carry.db"))
	if err != nil || !strings.HasPrefix(digest, "sha256:") {
		t.Fatalf("%s, %v", digest, err)
	}
	there := newWorld(t, nil)
	res, err := ImportDatabase(there.env, w.at("carry.db"), "", digest)
	if err != nil || res.Info.Records != 1 || !strings.HasSuffix(res.Path, "advisories.db") {
		t.Fatalf("%+v, %v", res, err)
	}
	s, err := DatabaseStatus(there.env, "")
	if err != nil || s.Digest != digest {
		t.Errorf("%+v, %v", s, err)
	}
	there.put(map[string]string{"app/package-lock.json": lockOf("left", "1.0.0")})
	if r := there.check(CheckRequest{}, "app"); r.exit != fault.ExitGate || r.opened.Data.Digest != digest {
		t.Errorf("exit %d, %+v", r.exit, r.opened.Data)
	}
}

func TestAnImportIsProvedBeforeItIsUsed(t *testing.T) {
	w := newWorld(t, nil)
	w.advisories(flaw{id: "GHSA-old", name: "old"}.json())
	path, _, _ := w.env.databasePath("")
	before, _ := os.ReadFile(path)
	damaged := bytes.Clone(before)
	damaged[len(damaged)/2] ^= 1
	w.put(map[string]string{"damaged.db": string(damaged), "cut.db": string(before[:len(before)-10]), "text.db": "hello", "empty.db": "", "good.db": string(before), "more.db": string(before) + "more"})
	for _, name := range []string{"cut.db", "text.db", "empty.db", "absent.db", "."} {
		_, err := ImportDatabase(w.env, w.at(name), "", "")
		refused(t, err, fault.NoData, "importing")
	}
	if _, err := ImportDatabase(w.env, w.at("damaged.db"), "", ""); err == nil {
		// The texts of records are proved when they are read.
		if _, err := DatabaseStatus(w.env, ""); err == nil {
			t.Error("a bit was changed and nobody saw it")
		}
		os.WriteFile(path, before, 0o644)
	}
	_, err := ImportDatabase(w.env, w.at("good.db"), "", "sha256:0000")
	refused(t, err, fault.Untrusted, "its digest is")
	if after, _ := os.ReadFile(path); !bytes.Equal(before, after) {
		t.Error("the database in use was changed")
	}
	w.vars["OSSAY_DB"] = w.at("file/x.db")
	w.put(map[string]string{"file": ""})
	if _, err := ImportDatabase(w.env, w.at("good.db"), "", ""); err == nil {
		t.Error("imported below a file")
	}
}

func TestTheStarterSetIsNotExported(t *testing.T) {
	w := newWorld(t, nil)
	_, err := ExportDatabase(w.env, "", w.at("out.db"))
	refused(t, err, fault.NoData, "starter set", "ossay db update")
	if exists(w.at("out.db")) {
		t.Error("a file was written")
	}
	if s, err := DatabaseStatus(w.env, ""); err != nil || !s.Starter || s.Records < 150 {
		t.Errorf("%+v, %v", s, err)
	}
}

func TestPackagesAndAdvisoriesAreFoundByName(t *testing.T) {
	w := newWorld(t, nil)
	w.advisories(flaw{id: "GHSA-1", name: "left-pad", aliases: `["CVE-2026-0001"]`}.json(), flaw{id: "GHSA-2", name: "left-pad", vector: highVector}.json(), flaw{id: "GHSA-3", name: "a-left"}.json())
	rows, err := DatabaseSearch(w.env, "", "left")
	if err != nil || len(rows) != 2 || rows[0] != (PackageRow{"npm", "a-left", 1}) || rows[1] != (PackageRow{"npm", "left-pad", 2}) {
		t.Errorf("%+v, %v", rows, err)
	}
	_, err = DatabaseSearch(w.env, "", "\x00no such name")
	refused(t, err, fault.NotFound)
	a, err := ShowAdvisory(w.env, "", "cve-2026-0001")
	if err != nil || len(a.Records) != 1 || len(a.Affected) == 0 {
		t.Fatalf("%+v, %v", a, err)
	}
	if !strings.Contains(strings.Join(a.Aliases, " ")+" "+a.ID, "GHSA-1") {
		t.Errorf("%+v", a)
	}
	_, err = ShowAdvisory(w.env, "", "CVE-1999-1")
	refused(t, err, fault.NotFound, "ossay db search")
	if _, err := ShowAdvisory(w.env, w.at("absent.db"), "CVE-1999-1"); fault.Of(err).Kind != fault.NoData {
		t.Errorf("%v", err)
	}
}

func TestAThingIsExplainedByItsName(t *testing.T) {
	w := newWorld(t, nil)
	w.advisories(flaw{id: "GHSA-1", name: "left", aliases: `["CVE-2026-0001"]`}.json())
	for _, r := range Rules() {
		if e, err := Explain(w.env, "", r.ID); err != nil || e.Rule == nil || e.Rule.ID != r.ID {
			t.Errorf("%s: %v", r.ID, err)
		}
	}
	for _, topic := range Topics() {
		if e, err := Explain(w.env, "", topic.Name); err != nil || e.Topic == nil || e.Topic.Text == "" {
			t.Errorf("%s: %v", topic.Name, err)
		}
	}
	for _, name := range []string{"GHSA-1", "CVE-2026-0001", "vuln/CVE-2026-0001", "malware/GHSA-1"} {
		if e, err := Explain(w.env, "", name); err != nil || e.Advisory == nil {
			t.Errorf("%s: %v", name, err)
		}
	}
	_, err := Explain(w.env, "", "partiel")
	refused(t, err, fault.Usage, "did you mean partial?")
	_, err = Explain(w.env, "", "\x1b[31m")
	refused(t, err, fault.Usage, "nothing to explain")
}

func TestEveryRuleHasAPageOnceAndWordsOnIt(t *testing.T) {
	seen := map[string]bool{}
	pages := RulePages()
	if len(pages) != len(Rules()) {
		t.Errorf("%d pages for %d rules", len(pages), len(Rules()))
	}
	for _, p := range pages {
		if seen[p.ID] {
			t.Errorf("%s stands twice", p.ID)
		}
		seen[p.ID] = true
		if p.Title == "" || p.Why == "" || p.Mend == "" {
			t.Errorf("%s lacks words", p.ID)
		}
	}
	exits := 0
	for _, topic := range Topics() {
		if topic.Exit < exits {
			t.Errorf("%s is out of order", topic.Name)
		}
		exits = topic.Exit
	}
}

func TestTheDatabaseIsWhereTheUserSays(t *testing.T) {
	vars := map[string]string{}
	env := Env{Getenv: func(k string) string { return vars[k] }}
	for _, tt := range []struct {
		flag, db, state, cache string
		want                   string
		named                  bool
	}{
		{"f.db", "e.db", "/s", "/c", "f.db", true}, {"", "e.db", "/s", "/c", "e.db", true},
		{"", "", "/s", "/c", filepath.Join("/s", "advisories.db"), false}, {"", "", "", "/c", filepath.Join("/c", "ossay", "advisories.db"), false},
	} {
		vars["OSSAY_DB"], vars["OSSAY_STATE"], vars["XDG_CACHE_HOME"] = tt.db, tt.state, tt.cache
		path, named, err := env.databasePath(tt.flag)
		if runtime.GOOS == "windows" && tt.state == "" && tt.db == "" && tt.flag == "" {
			continue
		}
		if err != nil || path != tt.want || named != tt.named {
			t.Errorf("%+v: %s, %v, %v", tt, path, named, err)
		}
	}
	vars["XDG_CACHE_HOME"] = "relative"
	if path, _, err := env.databasePath(""); err == nil && !filepath.IsAbs(path) {
		t.Errorf("a relative cache folder counts: %s", path)
	}
}

func TestTheDayComesFromTheVariableElseFromTheClock(t *testing.T) {
	w := newWorld(t, nil)
	if got := w.env.today().Format("2006-01-02"); got != "2026-11-24" {
		t.Error(got)
	}
	w.vars["SOURCE_DATE_EPOCH"] = "0"
	if got := w.env.today().Format("2006-01-02"); got != "1970-01-01" {
		t.Error(got)
	}
	w.vars["SOURCE_DATE_EPOCH"] = "today"
	if got := w.env.today().Format("2006-01-02"); got != "2026-11-24" {
		t.Errorf("a value that is none: %s", got)
	}
}
