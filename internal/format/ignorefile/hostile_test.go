package ignorefile

import (
	"strings"
	"testing"

	"github.com/ossay-dev/ossay/internal/core/budget"
)

func TestHostileFilesAreReadOrRefusedAndNeverPanic(t *testing.T) {
	deep := strings.Repeat("[", 100_000)
	bomb := "a: &a [x, x]\nb: &b [*a, *a]\nc: &c [*b, *b]\nignore: *c\n"
	for _, name := range Names() {
		for what, text := range map[string]string{
			"deep": deep, "bomb": bomb, "binary": "\x00\xff\xfe\x01", "half": "ignore:\n  - vulnerability: [", "no end": `{"a": "`, "a scalar": "x",
			"of another kind": "ignore: x\nvulnerabilities: {a: b}\n", "numbers": "ignore: [1, 2]\nvulnerabilities: [1]\n", "nulls": "ignore: [null]\nvulnerabilities: [null]\n",
			"XML without an end": "<suppressions><suppress>", "an entity": `<!DOCTYPE a [<!ENTITY x SYSTEM "file:///etc/hostname">]><suppressions><suppress><cve>&x;</cve></suppress></suppressions>`,
		} {
			f, err := Decode(name, text, budget.New(budget.Default(), int64(len(text))))
			if err == nil && f == nil {
				t.Errorf("%s, %s: neither a file nor an error", name, what)
			}
			if err != nil && !strings.HasPrefix(err.Error(), name) {
				t.Errorf("%s, %s: the error does not name the file: %v", name, what, err)
			}
		}
	}
}

func TestLargeFilesCostTheirSize(t *testing.T) {
	const n = 50_000
	for name, text := range map[string]string{
		".trivyignore":           strings.Repeat("CVE-2026-1 exp:2027-01-01 # x\n", n),
		".trivyignore.yaml":      "vulnerabilities:\n" + strings.Repeat("  - id: CVE-2026-1\n", n),
		".grype.yaml":            "ignore:\n" + strings.Repeat("  - vulnerability: CVE-2026-1\n", n),
		"osv-scanner.toml":       strings.Repeat("[[IgnoredVulns]]\nid = \"CVE-2026-1\"\n", n/10),
		"suppression.xml":        "<suppressions>" + strings.Repeat("<suppress><cve>CVE-2026-1</cve></suppress>", n) + "</suppressions>",
		"owasp-suppressions.xml": "<suppressions><suppress>" + strings.Repeat("<cve>CVE-2026-1</cve>", n) + "</suppress></suppressions>",
	} {
		f, err := Decode(name, text, nil)
		if err != nil || len(f.Entries) < n/10 {
			t.Errorf("%s: %v", name, err)
		}
	}
}

func TestDaysHaveTheFormsOfTheirTools(t *testing.T) {
	for text, want := range map[string]string{
		"2027-01-31": "2027-01-31", "2027-01-31Z": "2027-01-31", "2027-01-31T00:00:00Z": "2027-01-31", "2027-01-31 00:00:00": "2027-01-31", "2027-01-31+02:00": "2027-01-31",
		" 2027-01-31 ": "2027-01-31", "2027-02-30": "", "2027-1-1": "", "31.01.2027": "", "2027-01-311": "", "never": "",
	} {
		if got, ok := dayOf(text); got != want || ok != (want != "") {
			t.Errorf("%q: %q, %v", text, got, ok)
		}
	}
}
