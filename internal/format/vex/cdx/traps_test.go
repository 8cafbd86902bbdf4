package cdx

import (
	"strings"
	"testing"

	"github.com/ossay-dev/ossay/internal/format/vex"
)

// with returns a document of one component and one vulnerability.
func with(vulnerability string) string {
	return `{"bomFormat":"CycloneDX","specVersion":"1.6","version":1,"components":[
  {"type":"library","bom-ref":"a","group":"org.example","name":"lib","version":"1.0","purl":"pkg:maven/org.example/lib@1.0",
   "cpe":"cpe:2.3:a:example:lib:1.0:*:*:*:*:*:*:*","hashes":[{"alg":"SHA-256","content":"` + strings.Repeat("0a", 32) + `"}]}
],"vulnerabilities":[` + vulnerability + `]}`
}

func rules(problems []vex.Problem) string {
	var out []string
	for _, p := range problems {
		out = append(out, p.Rule)
	}
	return strings.Join(out, " ")
}

// A version that a vulnerability does not reach must never be told as affected.
func TestVersionsAreOfTheStatementOnlyWhereTheyHaveItsStatus(t *testing.T) {
	for _, c := range []struct{ state, versions, want, rules string }{
		{"exploitable", ``, "*", ""},
		{"exploitable", `[]`, "*", ""},
		{"exploitable", `[{"version":"1.0"}]`, "=1.0", ""},
		{"exploitable", `[{"version":"1.0","status":"affected"},{"version":"1.1","status":"unaffected"}]`, "=1.0", ""},
		{"exploitable", `[{"version":"1.1","status":"unaffected"}]`, "", "product-missing"},
		{"exploitable", `[{"range":"vers:maven/<1.1"},{"version":"2.0","status":"unknown"}]`, "vers:maven/<1.1 =2.0", ""},
		{"not_affected", `[{"version":"1.1","status":"unaffected"}]`, "=1.1", ""},
		{"in_triage", `[{"version":"1.0","status":"unknown"}]`, "=1.0", ""},
	} {
		affects := `{"ref":"a"}`
		if c.versions != "" {
			affects = `{"ref":"a","versions":` + c.versions + `}`
		}
		d, problems := read(t, with(`{"id":"CVE-2024-1","analysis":{"state":"`+c.state+`","detail":"x"},"affects":[`+affects+`]}`))
		if len(d.Statements) != 1 {
			t.Errorf("%s %s: %d statements", c.state, c.versions, len(d.Statements))
			continue
		}
		var got []string
		for _, p := range d.Statements[0].Products {
			if p.Range == "" {
				p.Range = "*"
			}
			got = append(got, p.Range)
			if p.PURL != "pkg:maven/org.example/lib@1.0" || p.Name != "org.example/lib 1.0" || p.CPE23 == "" || len(p.Hashes) != 1 {
				t.Errorf("%s %s: the product is %+v", c.state, c.versions, p)
			}
		}
		if strings.Join(got, " ") != c.want || rules(problems) != c.rules {
			t.Errorf("%s %s: versions %q with %q, want %q with %q", c.state, c.versions, got, rules(problems), c.want, c.rules)
		}
	}
}

// A vulnerability without an analysis says that it is there, not what it means.
func TestOnlyAnAnalysisIsAStatement(t *testing.T) {
	for text, want := range map[string]int{
		`{"id":"CVE-2024-1","affects":[{"ref":"a"}]}`:                                                                        0,
		`{"id":"CVE-2024-1","analysis":{"state":"in_triage"},"affects":[{"ref":"a"}]}`:                                       1,
		`{"id":"CVE-2024-1","analysis":{"state":"false_positive"},"affects":[{"ref":"a"}]}`:                                  1,
		`{"id":"CVE-2024-1","affects":[{"ref":"a"}]},{"id":"CVE-2","analysis":{"state":"resolved"},"affects":[{"ref":"a"}]}`: 1,
	} {
		d, problems := read(t, with(text))
		if len(d.Statements) != want || len(problems) != 0 {
			t.Errorf("%s: %d statements, problems %v", text, len(d.Statements), problems)
		}
	}
}

func TestReferencesLeadToComponentsOrAreToldNotTo(t *testing.T) {
	for _, c := range []struct{ ref, purl, rules string }{
		{"a", "pkg:maven/org.example/lib@1.0", ""},
		{"A", "", "product-identity-missing"},
		{"a ", "", "product-identity-missing"},
		{"b", "", "product-identity-missing"},
		{"pkg:npm/x@1", "pkg:npm/x@1", ""},
		{"PKG:npm/x@1", "", "product-identity-missing"},
		{"urn:cdx:3e671687-395b-41f5-a30f-a58921a69b79/1#a", "pkg:maven/org.example/lib@1.0", ""},
		{"urn:cdx:3e671687-395b-41f5-a30f-a58921a69b79/1#pkg:npm/y@2", "pkg:npm/y@2", ""},
		{"urn:cdx:3e671687-395b-41f5-a30f-a58921a69b79/1#c", "", "product-identity-missing"},
		{"urn:cdx:3e671687-395b-41f5-a30f-a58921a69b79/1", "", "product-identity-missing"},
	} {
		d, problems := read(t, with(`{"id":"CVE-2024-1","analysis":{"state":"in_triage"},"affects":[{"ref":"`+c.ref+`"}]}`))
		var others []vex.Problem
		for _, p := range problems {
			if p.Rule != "schema" {
				others = append(others, p)
			}
		}
		if len(d.Statements) != 1 || len(d.Statements[0].Products) != 1 {
			t.Errorf("%s: %+v", c.ref, d.Statements)
			continue
		}
		if p := d.Statements[0].Products[0]; p.PURL != c.purl || p.Ref != c.ref || rules(others) != c.rules {
			t.Errorf("%s: %q with %q, want %q with %q", c.ref, p.PURL, rules(others), c.purl, c.rules)
		}
	}
}

// not_affected without a reason is the statement that hides most and says least.
func TestNotAffectedAsksForAReason(t *testing.T) {
	for analysis, want := range map[string]string{
		`{"state":"not_affected"}`:                                         "justification-missing",
		`{"state":"not_affected","detail":""}`:                             "justification-missing",
		`{"state":"not_affected","response":["will_not_fix"]}`:             "justification-missing",
		`{"state":"not_affected","detail":"never called"}`:                 "",
		`{"state":"not_affected","justification":"code_not_present"}`:      "",
		`{"state":"not_affected","justification":"protected_by_compiler"}`: "",
		`{"state":"false_positive"}`:                                       "",
		`{"state":"exploitable"}`:                                          "",
		`{"detail":"x"}`:                                                   "status-missing",
	} {
		_, problems := read(t, with(`{"id":"CVE-2024-1","analysis":`+analysis+`,"affects":[{"ref":"a"}]}`))
		if got := rules(problems); got != want {
			t.Errorf("%s: %q, want %q", analysis, got, want)
		}
		for _, p := range problems {
			if p.Path != "/vulnerabilities/0/analysis" || p.At.Line != 4 {
				t.Errorf("%s: told at %s, line %d", analysis, p.Path, p.At.Line)
			}
		}
	}
}
