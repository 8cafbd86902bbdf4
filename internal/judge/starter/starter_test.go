package starter_test

import (
	"encoding/json"
	"io"
	"os"
	"path/filepath"
	"regexp"
	"strconv"
	"strings"
	"testing"

	"github.com/ossay-dev/ossay/internal/core/ecosystem"
	"github.com/ossay-dev/ossay/internal/core/version"
	"github.com/ossay-dev/ossay/internal/format/cvss"
	"github.com/ossay-dev/ossay/internal/format/osv"
	"github.com/ossay-dev/ossay/internal/judge/advisory"
	"github.com/ossay-dev/ossay/internal/judge/starter"
)

// records decodes every line with the reader that the database uses.
func records(t *testing.T) map[string]*osv.Record {
	t.Helper()
	out := map[string]*osv.Record{}
	places := map[string]string{}
	for place, line := range starter.Each {
		if !json.Valid([]byte(line)) {
			t.Errorf("%s is not valid JSON", place)
			continue
		}
		r, err := osv.Decode(line)
		if err != nil {
			t.Errorf("%s: %v", place, err)
			continue
		}
		if places[r.ID] != "" {
			t.Errorf("%s repeats %s of %s", place, r.ID, places[r.ID])
		}
		for _, n := range r.Notes {
			t.Errorf("%s: %s", place, n)
		}
		places[r.ID], out[r.ID] = place, r
	}
	return out
}

func TestTheSetIsLargeAndMeetsEveryEcosystem(t *testing.T) {
	all := records(t)
	if len(all) < 150 {
		t.Errorf("%d records, want at least 150", len(all))
	}
	seen := map[string]int{}
	for _, r := range all {
		for _, a := range r.Affected {
			base, _ := ecosystem.Split(a.Ecosystem)
			seen[base]++
		}
	}
	for _, eco := range []string{"npm", "PyPI", "Go", "crates.io", "Maven", "RubyGems", "Packagist", "NuGet", "GitHub Actions", "Hex", "Debian"} {
		if seen[eco] == 0 {
			t.Errorf("no record of %s", eco)
		}
	}
}

func TestTheLandmarksArePresent(t *testing.T) {
	all := records(t)
	for _, id := range []string{
		"CVE-2021-44228", "CVE-2021-45046", "CVE-2022-22965", "CVE-2022-42889", "CVE-2017-5638", "CVE-2022-1471",
		"CVE-2024-3094", "CVE-2023-4863", "CVE-2021-23337", "CVE-2022-24999", "CVE-2020-14343", "CVE-2023-39325",
		"CVE-2020-26160", "CVE-2024-21626", "CVE-2020-26235", "CVE-2019-5418", "CVE-2016-10033", "CVE-2017-9841",
		"CVE-2024-21907", "CVE-2025-29927", "CVE-2025-55182", "CVE-2025-30066", "CVE-2014-0160", "CVE-2021-4034",
		"GHSA-mh6f-8j2x-4483", "GHSA-pjwm-rvh2-c87w", "CVE-2022-23812", "CVE-2025-10894", "RUSTSEC-2022-0042",
	} {
		if all[id] == nil {
			t.Errorf("%s is missing", id)
		}
	}
}

func TestEveryRecordIsWholeAndItsVersionsAreInOrder(t *testing.T) {
	for id, r := range records(t) {
		if n := len([]rune(r.Summary)); n == 0 || n > 120 {
			t.Errorf("%s: summary of %d characters, want 1 to 120", id, n)
		}
		if r.Modified == "" || len(r.Affected) == 0 {
			t.Errorf("%s: no date or nothing affected", id)
		}
		if strings.HasPrefix(id, "x_OSSAY-MAL-") && !r.Malicious {
			t.Errorf("%s is not classed as malicious", id)
		}
		for i := range r.Affected {
			whole(t, id, &r.Affected[i])
		}
	}
}

// whole checks one affected entry: a known ecosystem, versions or ranges, and in
// each range a start that stands below its end in the ecosystem's own order.
func whole(t *testing.T, id string, a *osv.Affected) {
	t.Helper()
	order, ok := version.For(a.Ecosystem)
	if !ok || a.Name == "" || len(a.Ranges)+len(a.Versions) == 0 {
		t.Errorf("%s: %s %q has no order, no name or no versions", id, a.Ecosystem, a.Name)
		return
	}
	for _, v := range a.Versions {
		if _, err := version.NewCache(1).Compare(order, v, v); err != nil {
			t.Errorf("%s: %s %s: %v", id, a.Name, v, err)
		}
	}
	for _, r := range a.Ranges {
		if len(r.Events) == 0 || r.Events[0].Kind != osv.Introduced || len(r.Events) > 2 {
			t.Errorf("%s: %s has a range that does not begin with introduced and end with one event", id, a.Name)
			continue
		}
		if len(r.Events) == 1 || r.Events[0].Version == "0" {
			continue
		}
		c, err := version.NewCache(2).Compare(order, r.Events[0].Version, r.Events[1].Version)
		if last := r.Events[1].Kind == osv.LastAffected; err != nil || c > 0 || c == 0 && !last {
			t.Errorf("%s: %s from %s to %s is no range (%v)", id, a.Name, r.Events[0].Version, r.Events[1].Version, err)
		}
	}
}

func TestEachStopsWhenAsked(t *testing.T) {
	n := 0
	for range starter.Each {
		n++
		break
	}
	if n != 1 {
		t.Errorf("%d lines, want 1", n)
	}
}

func TestPlacesNameTheFileAndTheLineInOrder(t *testing.T) {
	lastFile, lastLine := "", 0
	files := map[string][]string{}
	for place, line := range starter.Each {
		file, number, ok := strings.Cut(place, ":")
		n, err := strconv.Atoi(number)
		if !ok || err != nil || !strings.HasSuffix(file, ".jsonl") {
			t.Fatalf("place %q", place)
		}
		if file < lastFile || file == lastFile && n <= lastLine {
			t.Errorf("%s comes after %s:%d", place, lastFile, lastLine)
		}
		lastFile, lastLine = file, n
		if files[file] == nil {
			text, err := os.ReadFile(filepath.Join("data", file))
			if err != nil {
				t.Fatal(err)
			}
			files[file] = strings.Split(string(text), "\n")
		}
		if files[file][n-1] != line || strings.TrimSpace(line) != line {
			t.Errorf("%s does not hold the line that was given", place)
		}
	}
	entries, err := os.ReadDir("data")
	if err != nil || len(files) != len(entries) {
		t.Errorf("%d of %d files were given, %v", len(files), len(entries), err)
	}
}

func TestIDsAreThoseOfPublicDatabasesOrOurOwn(t *testing.T) {
	known := regexp.MustCompile(`^(CVE-\d{4}-\d{4,}|GHSA(-[23456789cfghjmpqrvwx]{4}){3}|RUSTSEC-\d{4}-\d{4}|GO-\d{4}-\d{4}|PYSEC-\d{4}-\d+|MAL-\d{4}-\d+|x_OSSAY-[A-Z]+-\d{4}-\d{4})$`)
	for id, r := range records(t) {
		for _, x := range append([]string{id}, r.Aliases...) {
			if !known.MatchString(x) {
				t.Errorf("%s: %q is an id of no public database and does not begin with x_OSSAY-", id, x)
			}
		}
	}
}

// TestNoTwoRecordsAreAboutOneVulnerability looks whether an alias of one record is
// another one: what touches several ecosystems stands once.
func TestNoTwoRecordsAreAboutOneVulnerability(t *testing.T) {
	owner := map[string]string{}
	for id, r := range records(t) {
		for _, x := range append([]string{id}, r.Aliases...) {
			if other, taken := owner[x]; taken {
				t.Errorf("%s and %s are both about %s", id, other, x)
			}
			owner[x] = id
		}
	}
}

// root walks up from the package folder to the repository, where go.mod stands.
func root(t *testing.T) string {
	t.Helper()
	dir, err := filepath.Abs(".")
	if err != nil {
		t.Fatal(err)
	}
	for {
		if _, err := os.Stat(filepath.Join(dir, "go.mod")); err == nil {
			return dir
		}
		up := filepath.Dir(dir)
		if up == dir {
			t.Skip("no go.mod above the package")
		}
		dir = up
	}
}

func TestEveryLineFollowsTheSchema(t *testing.T) {
	path := filepath.Join(filepath.Dir(root(t)), "shared", "schemas", "osv", "osv-schema.json")
	if _, err := os.Stat(path); err != nil {
		t.Skip("shared suites not present: ../shared/schemas/osv")
	}
	text, err := os.ReadFile(path)
	if err != nil {
		t.Fatal(err)
	}
	var schema struct {
		Defs struct {
			Prefix    struct{ Pattern string } `json:"prefix"`
			Ecosystem struct{ Pattern string } `json:"ecosystemWithSuffix"`
			Timestamp struct{ Pattern string } `json:"timestamp"`
		} `json:"$defs"`
	}
	if err := json.Unmarshal(text, &schema); err != nil {
		t.Fatal(err)
	}
	prefix, eco, stamp := regexp.MustCompile(schema.Defs.Prefix.Pattern), regexp.MustCompile(schema.Defs.Ecosystem.Pattern), regexp.MustCompile(schema.Defs.Timestamp.Pattern)
	for place, line := range starter.Each {
		var r shape
		d := json.NewDecoder(strings.NewReader(line))
		d.DisallowUnknownFields()
		if err := d.Decode(&r); err != nil {
			t.Errorf("%s: %v", place, err)
			continue
		}
		if !prefix.MatchString(r.ID) || !stamp.MatchString(r.Modified) {
			t.Errorf("%s: id %q or date %q is not of the schema", place, r.ID, r.Modified)
		}
		for _, a := range r.Affected {
			// Native libraries belong to no ecosystem of the schema: they have
			// the package URL's type.
			if !eco.MatchString(a.Package.Ecosystem) && a.Package.Ecosystem != "generic" {
				t.Errorf("%s: no ecosystem %q in the schema", place, a.Package.Ecosystem)
			}
		}
		for _, s := range r.Severity {
			if v, err := cvss.Parse(s.Score); s.Type != "CVSS_V3" || err != nil || v.Base == 0 {
				t.Errorf("%s: %s %s: %v", place, s.Type, s.Score, err)
			}
		}
		for _, ref := range r.References {
			if ref.Type != "ADVISORY" || !strings.HasPrefix(ref.URL, "https://") {
				t.Errorf("%s: reference %s %s", place, ref.Type, ref.URL)
			}
		}
	}
}

// shape is the part of the schema that the set uses; a field outside it is a slip.
type shape struct {
	SchemaVersion string `json:"schema_version"`
	ID            string `json:"id"`
	Modified      string `json:"modified"`
	Aliases       []string
	Summary       string
	Severity      []struct{ Type, Score string }
	Affected      []struct {
		Package struct{ Ecosystem, Name string }
		Ranges  []struct {
			Type   string
			Events []struct {
				Introduced, Fixed string
				LastAffected      string `json:"last_affected"`
			}
		}
		Versions []string
	}
	References []struct{ Type, URL string }
	Database   struct {
		Severity string
		Origins  []struct{ Source string } `json:"malicious-packages-origins"`
	} `json:"database_specific"`
}

// built writes the index of the set to a file and opens it, as a first scan does.
func built(t *testing.T) *advisory.DB {
	t.Helper()
	path := filepath.Join(t.TempDir(), "starter.db")
	src := advisory.Sources{Records: func(yield func(advisory.Sourced, error) bool) {
		for place, line := range starter.Each {
			r, err := osv.Decode(line)
			if !yield(advisory.Sourced{Place: place, Record: r}, err) {
				return
			}
		}
	}}
	err := advisory.WriteFile(path, func(w io.Writer, spool advisory.Spool) error {
		_, err := advisory.Build(w, spool, src)
		return err
	})
	if err != nil {
		t.Fatal(err)
	}
	data, err := os.ReadFile(path)
	if err != nil {
		t.Fatal(err)
	}
	db, err := advisory.FromBytes(data)
	if err != nil {
		t.Fatal(err)
	}
	return db
}

func TestVersionsAreHitAsTheirAdvisoriesSay(t *testing.T) {
	db := built(t)
	for _, tt := range []struct {
		eco, name, at, id string
		want              bool
	}{
		// What examples/shop names, so that its README stays true.
		{"npm", "lodash", "4.17.15", "CVE-2020-8203", true},
		{"npm", "lodash", "4.17.15", "CVE-2021-23337", true},
		{"npm", "express", "4.16.0", "CVE-2024-29041", true},
		{"npm", "qs", "6.5.1", "CVE-2022-24999", true},
		{"npm", "body-parser", "1.18.2", "CVE-2024-45590", true},
		{"npm", "send", "0.16.0", "CVE-2024-43799", true},
		{"npm", "minimist", "0.0.8", "CVE-2021-44906", true},
		{"npm", "event-stream", "3.3.6", "GHSA-mh6f-8j2x-4483", true},
		{"npm", "flatmap-stream", "0.1.1", "GHSA-9x64-5r7x-2q53", true},
		{"PyPI", "Django", "3.2.4", "CVE-2021-35042", true},
		{"PyPI", "PyYAML", "5.3", "CVE-2020-1747", true},
		{"PyPI", "Pillow", "9.5.0", "CVE-2023-4863", true},
		{"PyPI", "requests", "2.19.0", "CVE-2018-18074", true},
		{"Go", "golang.org/x/net", "v0.7.0", "CVE-2023-39325", true},
		{"Go", "golang.org/x/text", "v0.3.5", "CVE-2021-38561", true},
		{"Go", "github.com/dgrijalva/jwt-go", "v3.2.0+incompatible", "CVE-2020-26160", true},
		{"crates.io", "time", "0.1.43", "CVE-2020-26235", true},
		{"crates.io", "smallvec", "1.6.0", "CVE-2021-25900", true},
		{"Maven", "org.apache.logging.log4j:log4j-core", "2.14.1", "CVE-2021-44228", true},
		{"GitHub Actions", "tj-actions/changed-files", "v45", "CVE-2025-30066", true},

		// Borders.
		{"Maven", "org.apache.logging.log4j:log4j-core", "2.15.0", "CVE-2021-44228", false},
		{"Maven", "org.apache.logging.log4j:log4j-core", "2.15.0", "CVE-2021-45046", true},
		{"Maven", "org.apache.logging.log4j:log4j-core", "2.12.2", "CVE-2021-44228", false},
		{"Maven", "org.apache.logging.log4j:log4j-core", "2.17.1", "CVE-2021-44832", false},
		{"npm", "event-stream", "3.3.5", "GHSA-mh6f-8j2x-4483", false},
		{"npm", "chalk", "5.6.1", "x_OSSAY-MAL-2025-0001", true},
		{"npm", "chalk", "5.6.2", "x_OSSAY-MAL-2025-0001", false},
		{"Debian:13", "xz-utils", "5.6.1-1", "CVE-2024-3094", true},
		{"Debian:13", "xz-utils", "5.6.1+really5.4.5-1", "CVE-2024-3094", false},
		{"Debian:12", "xz-utils", "5.4.1-0.2", "CVE-2024-3094", false},
		{"GitHub Actions", "tj-actions/changed-files", "v46", "CVE-2025-30066", false},
		{"GitHub Actions", "reviewdog/action-setup", "v1", "CVE-2025-30154", true},
		{"RubyGems", "rack", "2.2.3.1", "CVE-2022-30123", false},
	} {
		t.Run(tt.id+" "+tt.name+" "+tt.at, func(t *testing.T) {
			got := false
			db.NewSession().Query(advisory.Query{Ecosystem: tt.eco, Name: tt.name, Version: tt.at}, false, func(v *advisory.Verdict) {
				got = got || v.Certainty == advisory.Affected && db.Record(v.Record).ID == tt.id
			})
			if got != tt.want {
				t.Errorf("affected %v, want %v", got, tt.want)
			}
		})
	}
}
