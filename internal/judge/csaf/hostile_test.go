package csaf

import (
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"github.com/ossay-dev/ossay/internal/core/budget"
	"github.com/ossay-dev/ossay/internal/core/severity"
	"github.com/ossay-dev/ossay/internal/format/tree"
)

func TestWhatIsNoCSAFIsSaid(t *testing.T) {
	for _, text := range []string{`{}`, `[]`, `{"document": {"csaf_version": "1.2"}}`, `{"document": {"csaf_version": 2}}`} {
		if _, err := Lint(text, Options{}, nil); !errors.Is(err, ErrOther) {
			t.Errorf("%s: %v", text, err)
		}
	}
	var syntax *tree.SyntaxError
	if _, err := Lint(`{"document": `, Options{}, nil); !errors.As(err, &syntax) {
		t.Errorf("%v", err)
	}
}

func TestTheDepthOfADocumentIsBounded(t *testing.T) {
	text := `{"document": {"csaf_version": "2.0"}, "product_tree": ` + strings.Repeat(`{"branches": [`, 5000) + strings.Repeat(`]}`, 5000) + `}`
	if _, err := Lint(text, Options{}, budget.New(budget.Default(), int64(len(text)))); !budget.IsBreach(err) {
		t.Errorf("%v", err)
	}
}

// document is a minimal document around some parts.
func document(parts string) string {
	return `{"document": {"csaf_version": "2.1"}, ` + parts + `}`
}

func TestHostileDocumentsTakeLinearTime(t *testing.T) {
	const n = 20_000
	list := func(format string) string {
		var b strings.Builder
		for i := range n {
			if i > 0 {
				b.WriteByte(',')
			}
			fmt.Fprintf(&b, format, i)
		}
		return b.String()
	}
	everyone := list(`"P%d"`)
	for name, text := range map[string]string{
		"groups of everyone named by everything": document(`"product_tree": {"product_groups": [{"group_id": "G", "product_ids": [` + everyone + `]}]}, "vulnerabilities": [{"product_status": {"known_affected": [` + everyone + `]}, "remediations": [` + list(`{"category": "vendor_fix", "details": "%d", "group_ids": ["G"]}`) + `]}]`),
		"a chain of relationships":               document(`"product_tree": {"product_paths": [` + list(`{"beginning_product_reference": "P%d", "full_product_name": {"name": "x", "product_id": "Q"}, "subpaths": [{"next_product_reference": "Q"}]}`) + `]}`),
		"a vulnerability for each revision":      `{"document": {"csaf_version": "2.1", "tracking": {"status": "final", "revision_history": [` + list(`{"date": "2024-01-01T00:00:00Z", "number": "%d"}`) + `]}}, "vulnerabilities": [` + list(`{"disclosure_date": "2030-01-01T00:00:0%[1]dZ", "discovery_date": "2030-01-01T00:00:00Z", "cve": "%[1]d"}`) + `]}`,
		"misspelled words":                       document(`"vulnerabilities": [` + list(`{"title": "vulnerabilty%d vulnerabiltyx"}`) + `]`),
		"everything wrong everywhere":            document(`"vulnerabilities": [` + list(`{"flags": [{}], "remediations": [{}], "notes": 1, "x%d": 2}`) + `]`),
		"keys without end":                       `{"document": {"csaf_version": "2.0", ` + list(`"k%d": 1`) + `}}`,
	} {
		start := time.Now()
		r, err := Lint(text, Options{Now: start}, nil)
		if err != nil {
			t.Errorf("%s: %v", name, err)
			continue
		}
		if took := time.Since(start); took > 20*time.Second {
			t.Errorf("%s: %v", name, took)
		}
		if cut := strings.HasPrefix(name, "groups"); r.Cut != cut {
			t.Errorf("%s: cut %v", name, r.Cut)
		}
		if len(r.Findings) > 200*maxTold {
			t.Errorf("%s: %d findings", name, len(r.Findings))
		}
	}
}

func TestManyFindingsOfARuleAreCounted(t *testing.T) {
	r, err := Lint(document(`"vulnerabilities": [`+strings.Repeat(`{"flags": [{"label": "component_not_present"}]},`, 999)+`{}]`), Options{}, nil)
	if err != nil {
		t.Fatal(err)
	}
	n := 0
	for _, f := range r.Findings {
		if f.Rule == "csaf/6.1.32" {
			n++
			if !strings.Contains(f.Why, "999 times") {
				t.Fatal(f.Why)
			}
		}
	}
	if n != maxTold {
		t.Errorf("%d are told", n)
	}
}

func TestEveryTestHasOneRowForEachVersion(t *testing.T) {
	seen := map[string]edition{}
	for _, x := range tests() {
		if seen[x.id]&x.versions != 0 {
			t.Errorf("%s stands twice", x.id)
		}
		seen[x.id] |= x.versions
		if x.title == "" || x.run == nil || x.versions == 0 {
			t.Errorf("%s is not whole", x.id)
		}
	}
	if len(seen) < 120 {
		t.Errorf("%d tests", len(seen))
	}
}

func TestEveryTestOfTheSuiteHasARow(t *testing.T) {
	dir := suite(t)
	have := map[string]bool{"6.2.20": true}
	for _, x := range tests() {
		have[x.id] = have[x.id] || x.versions&v20 != 0
	}
	for id := range expectations(t, dir) {
		if !have[id] {
			t.Errorf("no test %s", id)
		}
	}
}

func TestRulesSayWhatTheyAreAbout(t *testing.T) {
	levels := map[string]severity.Level{"csaf/schema": severity.High, "csaf/6.1.27.3": severity.High, "csaf/6.2.1": severity.Low, "csaf/6.2.20": severity.Low, "csaf/6.3.1": severity.Info}
	for _, r := range Rules() {
		if r.Title == "" || r.Why == "" || r.Mend == "" || len(r.References) == 0 {
			t.Errorf("%s is not whole", r.ID)
		}
		if want, ok := levels[r.ID]; ok {
			if r.Severity != want {
				t.Errorf("%s: %v", r.ID, r.Severity)
			}
			delete(levels, r.ID)
		}
	}
	if len(levels) > 0 {
		t.Errorf("no rules %v", levels)
	}
}

func TestTheTableOfWeaknessesIsWhole(t *testing.T) {
	all := weaknesses()
	if len(all) < 940 {
		t.Errorf("%d weaknesses", len(all))
	}
	for id, list := range all {
		for _, w := range list {
			if w.name == "" || w.first == "" || w.last != "" && compareCWE(w.first, w.last) > 0 {
				t.Errorf("%s: %+v", id, w)
			}
		}
	}
	for day, want := range map[string]string{"2024-01-21": "4.13", "2000-01-01": "", "2030-01-01": newestCWE} {
		if got := latestCWE(day); got != want {
			t.Errorf("%s: %s, want %s", day, got, want)
		}
	}
}

func FuzzLint(f *testing.F) {
	f.Add(base20)
	f.Add(base21())
	f.Add(document(`"vulnerabilities": [{"metrics": [{"content": {"cvss_v2": {"vectorString": "AV:N/AC:L"}, "cvss_v4": {"version": 4}}, "products": 1}]}]`))
	f.Add(document(`"product_tree": {"branches": [{"branches": [[]], "category": "product_version_range", "name": "vers:/|"}], "relationships": [[1]]}`))
	f.Add(`{"document": {"csaf_version": "2.0", "lang": "x-", "tracking": {"version": "--1..", "revision_history": [{"number": "9.9.9-..+", "date": "2024-06-30T23:59:60Z"}]}}}`)
	f.Fuzz(func(t *testing.T, text string) {
		b := budget.New(budget.Default(), int64(len(text)))
		one, err := Lint(text, Options{File: "a"}, b)
		if err != nil {
			return
		}
		two, err := Lint(text, Options{File: "a"}, nil)
		if err != nil || len(one.Findings) != len(two.Findings) {
			t.Fatalf("the second time differs: %v", err)
		}
		for i := range one.Findings {
			if one.Findings[i].Message != two.Findings[i].Message || !strings.HasPrefix(one.Findings[i].Message, "/") {
				t.Fatalf("%q, then %q", one.Findings[i].Message, two.Findings[i].Message)
			}
		}
	})
}

func BenchmarkADocumentOfTheSuite(b *testing.B) {
	text, err := os.ReadFile(filepath.Join(suite(b), "mandatory", "oasis_csaf_tc-csaf_2_0-2021-6-1-27-09-15.json"))
	if err != nil {
		b.Fatal(err)
	}
	for b.Loop() {
		if _, err := Lint(string(text), Options{}, nil); err != nil {
			b.Fatal(err)
		}
	}
}
