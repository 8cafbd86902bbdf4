package csaf

import (
	"fmt"
	"slices"
	"strings"
	"testing"

	"pgregory.net/rapid"

	"github.com/ossay-dev/ossay/internal/format/tree"
)

// A vector of each version with all of its base metrics.
const (
	vector2  = "AV:N/AC:L/Au:N/C:C/I:C/A:C"
	vector30 = "CVSS:3.0/AV:N/AC:L/PR:N/UI:N/S:C/C:H/I:H/A:H"
	vector31 = "CVSS:3.1/AV:N/AC:L/PR:N/UI:N/S:C/C:H/I:H/A:H"
	vector4  = "CVSS:4.0/AV:N/AC:L/AT:N/PR:N/UI:N/VC:H/VI:H/VA:H/SC:H/SI:H/SA:H"
)

// object makes a CVSS object of a document.
func object(t testing.TB, field, text string) *vector {
	t.Helper()
	doc, err := tree.JSON(fmt.Sprintf(`{"vectorString": %q}`, text), nil)
	if err != nil {
		t.Fatal(err)
	}
	return &vector{node: doc.Root(), field: field, metrics: metricsOf(text)}
}

// properties are the names of the metrics as properties, by field.
func properties(field string) []string {
	switch field {
	case "cvss_v2":
		return strings.Fields("accessVector accessComplexity authentication confidentialityImpact integrityImpact availabilityImpact exploitability remediationLevel reportConfidence collateralDamagePotential targetDistribution confidentialityRequirement integrityRequirement availabilityRequirement")
	case "cvss_v3":
		return strings.Fields("attackVector attackComplexity privilegesRequired userInteraction scope confidentialityImpact integrityImpact availabilityImpact exploitCodeMaturity remediationLevel reportConfidence confidentialityRequirement integrityRequirement availabilityRequirement modifiedAttackVector modifiedAttackComplexity modifiedPrivilegesRequired modifiedUserInteraction modifiedScope modifiedConfidentialityImpact modifiedIntegrityImpact modifiedAvailabilityImpact")
	}
	return strings.Fields("attackVector attackComplexity attackRequirements privilegesRequired userInteraction vulnConfidentialityImpact vulnIntegrityImpact vulnAvailabilityImpact subConfidentialityImpact subIntegrityImpact subAvailabilityImpact exploitMaturity confidentialityRequirement integrityRequirement availabilityRequirement modifiedAttackVector modifiedAttackComplexity modifiedAttackRequirements modifiedPrivilegesRequired modifiedUserInteraction modifiedVulnConfidentialityImpact modifiedVulnIntegrityImpact modifiedVulnAvailabilityImpact modifiedSubConfidentialityImpact modifiedSubIntegrityImpact modifiedSubAvailabilityImpact Safety Automatable Recovery valueDensity vulnerabilityResponseEffort providerUrgency")
}

func TestEveryValueOfEveryMetricIsOneThatTheFormulasKnow(t *testing.T) {
	for field, base := range map[string]string{"cvss_v2": vector2, "cvss_v3": vector31, "cvss_v4": vector4} {
		for _, p := range properties(field) {
			m, ok := metric(field, p)
			if !ok {
				t.Errorf("%s has no %s", field, p)
				continue
			}
			for _, pair := range strings.Split(m.values, ", ") {
				code, word, _ := strings.Cut(pair, " ")
				if m.word(code) != word || !slices.Contains(m.words(), word) {
					t.Errorf("%s: %s is not %s", p, code, word)
				}
				if _, err := compute(object(t, field, replaced(base, m.code, code))); err != nil {
					t.Errorf("%s: %s:%s: %v", field, m.code, code, err)
				}
			}
		}
	}
	for _, p := range []string{"version", "baseScore", "modified", "modifiedSafety", "modifiedExploitMaturity", "modifiedModifiedScope", ""} {
		if m, ok := metric("cvss_v4", p); ok {
			t.Errorf("%q is %v", p, m)
		}
	}
}

// replaced sets a metric of a vector, in its place or at the end.
func replaced(base, code, value string) string {
	parts := strings.Split(base, "/")
	for i, p := range parts {
		if strings.HasPrefix(p, code+":") {
			parts[i] = code + ":" + value
			return strings.Join(parts, "/")
		}
	}
	return base + "/" + code + ":" + value
}

func TestVectorsThatAreNoneAreRefused(t *testing.T) {
	for _, tt := range []struct{ field, text string }{
		{"cvss_v2", ""},
		{"cvss_v2", "AV:N/AC:L/Au:N/C:C/I:C"},
		{"cvss_v2", vector2 + "/AV:N"},
		{"cvss_v2", vector2 + "/XX:N"},
		{"cvss_v2", strings.Replace(vector2, "AV:N", "AV:P", 1)},
		{"cvss_v3", vector2},
		{"cvss_v3", strings.Replace(vector31, "3.1", "3.2", 1)},
		{"cvss_v3", vector31 + "/S:C"},
		{"cvss_v4", vector31},
		{"cvss_v4", strings.Replace(vector4, "/SA:H", "", 1)},
	} {
		if _, err := compute(object(t, tt.field, tt.text)); err == nil {
			t.Errorf("%s: %q", tt.field, tt.text)
		}
	}
}

func TestScoresFollowFromVectors(t *testing.T) {
	for _, tt := range []struct {
		field, text                   string
		base, temporal, environmental float64
	}{
		{"cvss_v2", vector2, 10, 10, 10},
		{"cvss_v2", "AV:N/AC:L/Au:N/C:C/I:C/A:C/E:U/RL:OF/RC:UC", 10, 6.7, 6.7},
		{"cvss_v2", vector2 + "/TD:N", 10, 10, 0},
		{"cvss_v3", vector30, 10, 10, 10},
		{"cvss_v3", vector31 + "/E:U", 10, 9.1, 9.1},
		{"cvss_v3", vector31 + "/MC:N/MI:N/MA:N", 10, 10, 0},
		{"cvss_v4", vector4, 10, 10, 10},
		{"cvss_v4", vector4 + "/E:U", 10, 9.1, 9.1},
	} {
		s, err := compute(object(t, tt.field, tt.text))
		if err != nil || s.base != tt.base || s.temporal != tt.temporal || s.environmental != tt.environmental {
			t.Errorf("%s: %v, %v, %v, %v", tt.text, s.base, s.temporal, s.environmental, err)
		}
	}
	for score, want := range map[float64]string{0: "NONE", 0.1: "LOW", 3.9: "LOW", 4: "MEDIUM", 6.9: "MEDIUM", 7: "HIGH", 8.9: "HIGH", 9: "CRITICAL", 10: "CRITICAL"} {
		if got := severityWord(score); got != want {
			t.Errorf("%v: %s", score, got)
		}
	}
}

func TestTheOrderOfVersionsIsTotal(t *testing.T) {
	order := []string{"0", "1", "1.0.1-1", "1.0.1-2", "1.0.1-10", "1.0.1-a", "1.0.1-a.1", "1.0.1-a.b", "1.0.1", "1.2.0", "1.10.0", "2", "10", "100000000000000000000000000000", "100000000000000000000000000001"}
	for i, a := range order {
		for j, b := range order {
			got := compareNumbers(parseNumber(a), parseNumber(b))
			if (got < 0) != (i < j) || (got > 0) != (i > j) {
				t.Errorf("%s and %s: %d", a, b, got)
			}
		}
	}
	if compareNumbers(parseNumber("1.0.0+a"), parseNumber("1.0.0+b")) != 0 {
		t.Error("build metadata counts")
	}
	rapid.Check(t, func(t *rapid.T) {
		part := rapid.StringMatching(`(0|[1-9][0-9]{0,3})\.(0|[1-9][0-9]?)\.(0|[1-9])(-(0|[1-9][0-9]|[a-z-]{1,3})(\.[a-z0-9]{1,2})?)?`)
		a, b := parseNumber(part.Draw(t, "a")), parseNumber(part.Draw(t, "b"))
		if compareNumbers(a, b) != -compareNumbers(b, a) || compareNumbers(a, a) != 0 {
			t.Fatalf("%v and %v", a, b)
		}
	})
}

func TestIncrementsCarry(t *testing.T) {
	for s, want := range map[string]string{"0": "1", "9": "10", "199": "200", "999": "1000", "18446744073709551615": "18446744073709551616"} {
		if got := increment(s); got != want {
			t.Errorf("%s: %s", s, got)
		}
	}
}

func TestMomentsAreThoseOfRFC3339(t *testing.T) {
	for s, want := range map[string]bool{
		"2024-01-24T10:00:00Z": true, "2024-01-24T10:00:00.123456789+02:00": true, "2016-12-31T23:59:60Z": true,
		"2024-01-24T10:00:00": false, "2024-01-24": false, "2024-02-30T10:00:00Z": false, "": false, "2024-01-24T10:00:61Z": false,
	} {
		if _, ok := moment(s); ok != want {
			t.Errorf("%s: %v", s, ok)
		}
	}
	one, _ := moment("2016-12-31T23:59:60Z")
	two, _ := moment("2017-01-01T00:00:00Z")
	if !one.Equal(two) {
		t.Errorf("%v and %v", one, two)
	}
}

func TestNeighboursAreOneSlipAway(t *testing.T) {
	known := vocabulary()
	for w, want := range map[string]string{
		"secruity": "security", "vulnerapility": "vulnerability", "priviledges": "privileges", "pruduct": "product", "undisclused": "undisclosed", "addacker": "",
		"securely": "", "products": "", "configures": "", "kubernetes": "", "attacker's": "",
	} {
		if got := neighbour(w, known); got != want {
			t.Errorf("%s: %q, want %q", w, got, want)
		}
	}
	for w, want := range map[string]bool{"Vulnerabilty": true, "vulnerabilty": true, "OpenSSL": false, "FOOBARS": false, "sha256sum": false, "größer": false} {
		if plainWord(w) != want {
			t.Error(w)
		}
	}
}
