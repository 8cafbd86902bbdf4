package cyclonedx

import (
	"slices"
	"testing"
)

func TestTheListsHoldWhatTheSpecificationLists(t *testing.T) {
	for _, tt := range []struct {
		name  string
		list  []string
		least int
		known []string
	}{
		{"licences", LicenceIDs(), 800, []string{"MIT", "Apache-2.0", "GPL-2.0-only", "Classpath-exception-2.0"}},
		{"families", AlgorithmFamilies(), 80, []string{"AES", "ML-KEM", "ECDSA"}},
		{"curves", EllipticCurves(), 100, []string{"nist/P-256", "oakley/Oakley Group 3"}},
	} {
		if len(tt.list) < tt.least {
			t.Errorf("%s: %d entries", tt.name, len(tt.list))
		}
		for _, want := range tt.known {
			if !slices.Contains(tt.list, want) {
				t.Errorf("%s: %q is missing", tt.name, want)
			}
		}
	}
}

func TestWhatIsAnExpressionAndWhatIsAName(t *testing.T) {
	ids := licences(loadGrammar(lastMinor).enums["licence"].all())
	for s, want := range map[string]bool{
		"MIT": false, "MIT OR Apache-2.0": true, "(MIT)": true, "GPL-2.0-or-later WITH Classpath-exception-2.0": true, "LicenseRef-x": true,
		"GPL-2.0+": false, "MIT License": false, "MIT AND": false, "(MIT": false, "MIT)": false, "BSD OR GPL": false, "NOASSERTION": false, "": false,
		"EPL-1.0+": true, "( MIT AND ( 0BSD ) )": true,
	} {
		if got := ids.isExpression(s); got != want {
			t.Errorf("%q: %v", s, got)
		}
	}
	for _, s := range []string{"MIT", "MIT OR 0BSD", "My Licence"} {
		if got := joinLicences(ids.list(s, "").kids, false); got != s {
			t.Errorf("%q became %q", s, got)
		}
	}
	if got := ids.list("MIT", "0BSD"); joinLicences(got.kids, true) != "0BSD" || joinLicences(got.kids, false) != "MIT" {
		t.Errorf("%s", got.json())
	}
}

func TestTimesAndNumbersOfBothEncodings(t *testing.T) {
	for s, want := range map[string][2]bool{ // JSON, XML
		"2024-02-29T12:00:00Z": {true, true}, "2023-02-29T12:00:00Z": {false, false}, "2024-01-01T00:00:00": {false, true},
		"2024-01-01T24:00:00Z": {false, true}, "2016-12-31T23:59:60Z": {true, false}, "2024-01-01T00:00:00.5+14:00": {true, true},
		"2024-01-01t00:00:00z": {true, false}, "2024-01-01T00:00:00.Z": {false, false}, "2024-01-01": {false, false}, "12024-01-01T00:00:00Z": {false, true},
		"2024-01-01T00:00:00+15:00": {true, false}, "": {false, false}, "2024-01-01T0a:00:00Z": {false, false},
	} {
		if got := [2]bool{isTime(s, true), isTime(s, false)}; got != want {
			t.Errorf("%q: %v, want %v", s, got, want)
		}
	}
	integer := &typ{kind: intKind}
	for s, want := range map[string]bool{"1": true, "1.0": true, "1e3": true, "1.5": false, "1e-999999999": false, "0e-9": true, "1e999999999": false} {
		if got := integer.acceptsNumber(s); got != want {
			t.Errorf("%s: %v", s, got)
		}
	}
	for s, want := range map[string]bool{"+1": true, " 1 ": true, "1.0": false, "1e3": false, "--1": false, "": false} {
		if got := integer.acceptsXML(s); got != want {
			t.Errorf("%q: %v", s, got)
		}
	}
	for s, want := range map[string]string{"+01.50": "1.50", ".5": "0.5", "-0": "-0", "7.": "7"} {
		if got := jsonNumber(s); got != want {
			t.Errorf("%s: %s", s, got)
		}
	}
}
