package ignorefile

import (
	"fmt"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/ossay-dev/ossay/internal/core/budget"
)

// show writes what a file gives, an entry or a note a line.
func show(t *testing.T, name, text string) string {
	t.Helper()
	f, err := Decode(name, text, budget.New(budget.Default(), int64(len(text))))
	if err != nil {
		return "error: " + err.Error()
	}
	var b strings.Builder
	for _, e := range f.Entries {
		fmt.Fprintf(&b, "%d %s | %s | %s | %s\n", e.Line, e.ID, e.Where, e.Until, e.Reason)
	}
	for _, n := range f.Notes {
		fmt.Fprintf(&b, "%d note: %s\n", n.Line, n.Text)
	}
	return b.String()
}

func TestFilesOfOtherScanners(t *testing.T) {
	for _, tt := range []struct{ name, file, text, want string }{
		{"Trivy, one id a line", ".trivyignore", `# no patch yet
CVE-2018-14618
CVE-2019-1543 exp:2027-01-01 # waits for the base image

CVE-2020-1 # own reason
AVD-DS-0002
CVE-2020-2 exp:soon
CVE-2020-3 exp:2026-13-01
`, `2 CVE-2018-14618 |  |  | no patch yet
3 CVE-2019-1543 |  | 2027-01-01 | waits for the base image
5 CVE-2020-1 |  |  | own reason
6 AVD-DS-0002 |  |  | 
7 note: CVE-2020-2: "exp:soon" is not understood
8 note: CVE-2020-3: "exp:2026-13-01" is not understood
`},
		{"Trivy, with places", ".trivyignore.yaml", `vulnerabilities:
  - id: CVE-2022-40897
    paths: ["usr/local/lib/**/METADATA", "b"]
    statement: Accept the
      risk
  - id: CVE-2023-2650
    purls: ["pkg:deb/debian/libssl1.1"]
    expired_at: 2027-03-04
  - id: CVE-2023-1
    paths: [a]
    purls: ["pkg:npm/a"]
  - id: CVE-2023-2
    expired_at: never
  - {}
misconfigurations:
  - id: AVD-DS-0001
`, `2 CVE-2022-40897 | usr/local/lib/**/METADATA |  | Accept the risk
2 CVE-2022-40897 | b |  | Accept the risk
6 CVE-2023-2650 | pkg:deb/debian/libssl1.1 | 2027-03-04 | 
9 note: CVE-2023-1: a package and a path at once cannot be said here
12 note: CVE-2023-2: "never" is no date
14 note: an entry without an id
16 note: AVD-DS-0001: misconfigurations of other scanners have other names here
`},
		{"Grype", ".grype.yaml", `check-for-app-update: false
ignore:
  - vulnerability: CVE-2008-4318
    reason: not ours
  - vulnerability: CVE-2020-1
    package: {name: "@scope/a", version: 1.0.0+b, type: npm}
  - vulnerability: CVE-2020-2
    fix-state: unknown
  - vulnerability: CVE-2020-3
    package: {location: "/usr/**/x"}
  - package: {type: gem}
  - vulnerability: CVE-2020-4
    package: {name: log4j-core, type: java-archive}
  - vulnerability: CVE-2020-5
    package: {name: "org.x:y", type: java-archive}
  - vulnerability: CVE-2020-6
    package: {name: "linux(-.*)?-headers-.*", type: deb}
  - vulnerability: CVE-2020-7
    package: {name: a, type: npm, language: javascript}
  - vulnerability: CVE-2020-8
    vex-status: not_affected
`, `3 CVE-2008-4318 |  |  | not ours
5 CVE-2020-1 | pkg:npm/%40scope/a@1.0.0%2Bb |  | 
9 CVE-2020-3 | usr/**/x |  | 
14 CVE-2020-5 | pkg:maven/org.x/y |  | 
7 note: CVE-2020-2: the condition "fix-state" cannot be said here
11 note: an entry: its package cannot be said as a package URL
12 note: CVE-2020-4: its package cannot be said as a package URL
16 note: CVE-2020-6: its package cannot be said as a package URL
18 note: CVE-2020-7: the condition package.language cannot be said here
20 note: CVE-2020-8: the condition "vex-status" cannot be said here
`},
		{"OSV-Scanner", "osv-scanner.toml", `[[IgnoredVulns]]
id = "GO-2022-0968"
ignoreUntil = 2027-11-09
reason = "No ssh servers are connected to"

[[IgnoredVulns]]
id = "GO-2022-1059"
ignoreUntil = 2027-11-09T00:00:00Z

[[IgnoredVulns]]
reason = "no id"

[[PackageOverrides]]
name = "lib"
ignore = true
`, `1 GO-2022-0968 |  | 2027-11-09 | No ssh servers are connected to
6 GO-2022-1059 |  | 2027-11-09 | 
10 note: an entry without an id
13 note: package lib: an exception is about one advisory, not about a whole package
`},
		{"Snyk", ".snyk", `version: v1.25.0
ignore:
  SNYK-JS-LODASH-567746:
    - '*':
        reason: no fix
        expires: 2027-01-30T00:00:00.000Z
        created: 2026-01-30T00:00:00.000Z
    - 'a > b':
        reason: narrow
patch:
  'npm:x:2017':
    - a
`, `5 SNYK-JS-LODASH-567746 |  | 2027-01-30 | no fix
9 note: SNYK-JS-LODASH-567746: the way "a > b" through the dependencies cannot be said here
12 note: npm:x:2017: patches are not taken over
`},
		{"npm", ".nsprc", `{
  // comments are allowed
  "1337": "accepted",
  "GHSA-67hx-6x53-jw92": {"active": true, "notes": "dev only", "expiry": "2027-02-01"},
  "https://github.com/advisories/GHSA-aaaa-bbbb-cccc": {"active": true, "reason": "r", "expiry": 1798761600000},
  "GHSA-1": {"active": false},
  "GHSA-2": true,
  "GHSA-3": false,
  "GHSA-4": {"expiry": "30 January 2027"},
  "GHSA-5": 5,
  "exceptions": ["https://nodesecurity.invalid/advisories/566"],
}`, `3 1337 |  |  | accepted
4 GHSA-67hx-6x53-jw92 |  | 2027-02-01 | dev only
5 GHSA-aaaa-bbbb-cccc |  | 2027-01-01 | r
7 GHSA-2 |  |  | 
9 GHSA-4 |  | 2027-01-30 | 
11 566 |  |  | 
6 note: GHSA-1: not active
10 note: GHSA-5: not understood
`},
		{"Dependency-Check", "suppression.xml", `<?xml version="1.0"?>
<suppressions xmlns="https://jeremylong.github.io/DependencyCheck/dependency-suppression.1.3.xsd">
  <suppress until="2027-01-01Z">
    <notes><![CDATA[ file name:
      a.jar ]]></notes>
    <packageUrl regex="true">^pkg:maven/org\.x/y@.*$</packageUrl>
    <cve>CVE-2020-1</cve>
    <vulnerabilityName>CVE-2020-2</vulnerabilityName>
  </suppress>
  <suppress><packageUrl regex="true">^pkg:maven/org\.x/.*@.*$</packageUrl><cve>CVE-2020-3</cve></suppress>
  <suppress><packageUrl>pkg:npm/a@1</packageUrl><cve>CVE-2020-4</cve></suppress>
  <suppress><gav regex="true">^org\.x:y:.*$</gav><cve>CVE-2020-5</cve></suppress>
  <suppress><gav>org.x:y:1.0</gav><cve>CVE-2020-6</cve></suppress>
  <suppress><sha1>66734244CE86857018B023A8C56AE0635C56B6A1</sha1><cve>CVE-2020-7</cve></suppress>
  <suppress><filePath>/lib\a.jar</filePath><cve>CVE-2020-8</cve></suppress>
  <suppress><filePath regex="true">.*\ba\.jar</filePath><cve>CVE-2020-9</cve></suppress>
  <suppress><cpe>cpe:/a:x:y</cpe></suppress>
  <suppress><cvssBelow>7</cvssBelow></suppress>
  <suppress><vulnerabilityName regex="true">^CVE-2020-.*$</vulnerabilityName></suppress>
  <suppress><sha1>66</sha1><filePath>a</filePath><cve>CVE-2020-10</cve></suppress>
  <suppress><cve>CVE-2020-11</cve></suppress>
  <suppress><gav>nothing</gav><cve>CVE-2020-12</cve></suppress>
</suppressions>`, `7 CVE-2020-1 | pkg:maven/org.x/y | 2027-01-01 | file name: a.jar
8 CVE-2020-2 | pkg:maven/org.x/y | 2027-01-01 | file name: a.jar
11 CVE-2020-4 | pkg:npm/a@1 |  | 
12 CVE-2020-5 | pkg:maven/org.x/y |  | 
13 CVE-2020-6 | pkg:maven/org.x/y@1.0 |  | 
14 CVE-2020-7 | sha1:66734244ce86857018b023a8c56ae0635c56b6a1 |  | 
15 CVE-2020-8 | lib/a.jar |  | 
21 CVE-2020-11 |  |  | 
10 note: the pattern "^pkg:maven/org\\.x/.*@.*$" cannot be said here
16 note: the pattern ".*\\ba\\.jar" cannot be said here
17 note: a suppression without an id: of a CPE, a score or a CWE
18 note: a suppression without an id: of a CPE, a score or a CWE
19 note: the pattern "^CVE-2020-.*$" cannot be said here
20 note: two places at once cannot be said here
22 note: the pattern "nothing" cannot be said here
`},
		{"an empty file", ".grype.yaml", "", ""},
		{"a file of another kind", ".grype.yaml", "- a", "error: .grype.yaml: not a map of settings"},
		{"a damaged file", "osv-scanner.toml", "[[", "error: osv-scanner.toml: line 1:"},
	} {
		t.Run(tt.name, func(t *testing.T) {
			got := show(t, tt.file, tt.text)
			if strings.HasPrefix(tt.want, "error") && strings.HasPrefix(got, tt.want) {
				return
			}
			if diff := cmp.Diff(tt.want, got); diff != "" {
				t.Error(diff)
			}
		})
	}
}

func TestEveryNameIsOfAKnownTool(t *testing.T) {
	for _, name := range Names() {
		text := "{}"
		switch {
		case strings.HasSuffix(name, ".toml"):
			text = "a = 1"
		case strings.HasSuffix(name, ".xml"):
			text = "<suppressions/>"
		}
		f, err := Decode(name, text, nil)
		if err != nil || f.Tool == "" {
			t.Errorf("%s: %v", name, err)
		}
	}
}

func TestAPatternOfAllVersionsIsOnePackage(t *testing.T) {
	for pattern, want := range map[string]string{
		`^pkg:npm/a@.*$`: "pkg:npm/a", `pkg:npm/a`: "pkg:npm/a", `^pkg:maven/a\.b/c\-d@.+$`: "pkg:maven/a.b/c-d",
		`^pkg:npm/a.b@.*$`: "", `^pkg:npm/(a|b)@.*$`: "", `^.*$`: "", `^pkg:npm/a@1\..*$`: "", `^$`: "", `\d`: "",
	} {
		if got, ok := plain(pattern); got != want || ok != (want != "") {
			t.Errorf("%s: %q, %v, want %q", pattern, got, ok, want)
		}
	}
}

func TestManyLinesCostNoMoreThanTheirSize(t *testing.T) {
	text := strings.Repeat("# a reason that goes on\n", 20_000) + "CVE-1\n"
	f, err := Decode(".trivyignore", text, nil)
	if err != nil || len(f.Entries) != 1 || len(f.Entries[0].Reason) > maxReason {
		t.Errorf("%d entries, %v", len(f.Entries), err)
	}
}

func FuzzDecode(f *testing.F) {
	for i, text := range []string{
		"CVE-1 exp:2027-01-01 # x\n", "vulnerabilities: [{id: a, paths: [b]}]", "", "ignore: [{vulnerability: a, package: {name: b, type: npm}}]", "",
		"[[IgnoredVulns]]\nid = \"a\"\n", "ignore:\n  a:\n    - '*': {reason: x}\n", `{"1": {"active": true, "expiry": 1e99}}`, "<suppressions><suppress><cve>a</cve></suppress></suppressions>",
	} {
		f.Add(i, text)
	}
	f.Fuzz(func(t *testing.T, i int, text string) {
		names := Names()
		name := names[((i%len(names))+len(names))%len(names)]
		got, err := Decode(name, text, budget.New(budget.Default(), int64(len(text))))
		if err != nil {
			return
		}
		for _, e := range got.Entries {
			if e.ID == "" || strings.ContainsAny(e.ID, " \n\t") || strings.Contains(e.Reason, "\n") {
				t.Fatalf("%+v", e)
			}
			if _, ok := dayOf(e.Until); e.Until != "" && !ok {
				t.Fatalf("%+v", e)
			}
		}
	})
}
