package cvss

import (
	"math"
	"strings"
	"testing"

	"github.com/ossay-dev/ossay/internal/core/severity"
)

// examples are vectors with scores from the documents of FIRST: section 3.3 of
// the v2 guide, and the pages of examples for v3.0, v3.1 and v4.0.
func examples() map[string]float64 {
	return map[string]float64{
		"AV:N/AC:L/Au:N/C:N/I:N/A:C": 7.8, "AV:N/AC:L/Au:N/C:C/I:C/A:C": 10, "AV:L/AC:H/Au:N/C:C/I:C/A:C": 6.2,
		"CVSS:3.0/AV:N/AC:L/PR:N/UI:R/S:C/C:L/I:L/A:N": 6.1, "CVSS:3.0/AV:N/AC:L/PR:L/UI:N/S:C/C:L/I:L/A:N": 6.4,
		"CVSS:3.0/AV:N/AC:H/PR:N/UI:R/S:U/C:L/I:N/A:N": 3.1, "CVSS:3.0/AV:N/AC:L/PR:L/UI:N/S:C/C:H/I:H/A:H": 9.9,
		"CVSS:3.0/AV:L/AC:L/PR:H/UI:N/S:U/C:L/I:L/A:L": 4.2, "CVSS:3.0/AV:N/AC:L/PR:L/UI:N/S:U/C:H/I:H/A:H": 8.8,
		"CVSS:3.0/AV:L/AC:L/PR:N/UI:R/S:U/C:H/I:H/A:H": 7.8, "CVSS:3.0/AV:N/AC:L/PR:N/UI:N/S:U/C:H/I:N/A:N": 7.5,
		"CVSS:3.0/AV:N/AC:L/PR:N/UI:N/S:U/C:H/I:H/A:H": 9.8, "CVSS:3.0/AV:N/AC:H/PR:N/UI:N/S:C/C:N/I:H/A:N": 6.8,
		"CVSS:3.0/AV:P/AC:L/PR:N/UI:N/S:U/C:H/I:H/A:H": 6.8, "CVSS:3.0/AV:N/AC:L/PR:N/UI:N/S:C/C:L/I:N/A:N": 5.8,
		"CVSS:3.0/AV:A/AC:L/PR:N/UI:N/S:C/C:H/I:N/A:H": 9.3, "CVSS:3.0/AV:N/AC:L/PR:L/UI:R/S:C/C:L/I:L/A:N": 5.4,
		"CVSS:3.1/AV:A/AC:L/PR:N/UI:N/S:U/C:H/I:H/A:H": 8.8, "CVSS:3.1/AV:P/AC:L/PR:N/UI:N/S:U/C:N/I:H/A:N": 4.6,
		"CVSS:3.1/AV:N/AC:L/PR:N/UI:R/S:U/C:H/I:H/A:H": 8.8, "CVSS:3.1/AV:N/AC:H/PR:N/UI:N/S:U/C:H/I:H/A:N": 7.4,
		"CVSS:3.1/AV:N/AC:L/PR:N/UI:R/S:C/C:H/I:H/A:H": 9.6, "CVSS:3.1/AV:N/AC:H/PR:N/UI:R/S:U/C:H/I:H/A:H": 7.5,
		"CVSS:3.1/AV:N/AC:L/PR:N/UI:N/S:U/C:L/I:L/A:H": 8.6, "CVSS:3.1/AV:L/AC:L/PR:H/UI:N/S:C/C:H/I:H/A:H": 8.2,
		"CVSS:3.1/AV:P/AC:L/PR:N/UI:N/S:C/C:H/I:H/A:H": 7.6, "CVSS:3.1/AV:N/AC:H/PR:N/UI:R/S:U/C:L/I:N/A:L": 4.2,
		"CVSS:4.0/AV:N/AC:L/AT:P/PR:N/UI:P/VC:H/VI:H/VA:H/SC:N/SI:N/SA:N": 7.7, "CVSS:4.0/AV:N/AC:L/AT:P/PR:N/UI:N/VC:H/VI:L/VA:L/SC:N/SI:N/SA:N": 8.3,
		"CVSS:4.0/AV:N/AC:L/AT:N/PR:N/UI:N/VC:N/VI:N/VA:H/SC:N/SI:N/SA:L": 8.7, "CVSS:4.0/AV:L/AC:L/AT:N/PR:H/UI:N/VC:H/VI:H/VA:N/SC:N/SI:N/SA:N": 8.3,
		"CVSS:4.0/AV:A/AC:L/AT:N/PR:N/UI:N/VC:H/VI:H/VA:N/SC:N/SI:N/SA:N": 8.6, "CVSS:4.0/AV:N/AC:L/AT:N/PR:L/UI:N/VC:N/VI:N/VA:N/SC:H/SI:L/SA:H": 6.4,
		"CVSS:4.0/AV:L/AC:L/AT:N/PR:L/UI:N/VC:H/VI:H/VA:H/SC:N/SI:N/SA:N": 8.5, "CVSS:4.0/AV:N/AC:L/AT:N/PR:L/UI:N/VC:N/VI:N/VA:H/SC:N/SI:N/SA:N": 7.1,
		"CVSS:4.0/AV:L/AC:L/AT:P/PR:L/UI:N/VC:H/VI:H/VA:H/SC:N/SI:N/SA:N": 7.3, "CVSS:4.0/AV:L/AC:L/AT:N/PR:N/UI:A/VC:L/VI:N/VA:N/SC:N/SI:N/SA:N": 4.6,
		"CVSS:4.0/AV:N/AC:L/AT:N/PR:N/UI:A/VC:N/VI:N/VA:N/SC:L/SI:L/SA:N": 5.1, "CVSS:4.0/AV:L/AC:L/AT:N/PR:N/UI:N/VC:H/VI:H/VA:H/SC:H/SI:H/SA:H": 9.4,
		"CVSS:4.0/AV:N/AC:L/AT:N/PR:N/UI:N/VC:N/VI:H/VA:N/SC:H/SI:H/SA:H": 9.3, "CVSS:4.0/AV:N/AC:H/AT:P/PR:N/UI:N/VC:H/VI:H/VA:H/SC:N/SI:N/SA:N": 9.2,
		"CVSS:4.0/AV:P/AC:L/AT:P/PR:N/UI:N/VC:H/VI:H/VA:H/SC:N/SI:N/SA:N": 5.4, "CVSS:4.0/AV:N/AC:L/AT:N/PR:N/UI:N/VC:H/VI:N/VA:N/SC:N/SI:N/SA:N": 8.7,
		"CVSS:4.0/AV:N/AC:L/AT:N/PR:H/UI:N/VC:H/VI:N/VA:N/SC:N/SI:N/SA:N": 6.9, "CVSS:4.0/AV:N/AC:L/AT:N/PR:N/UI:N/VC:N/VI:L/VA:N/SC:L/SI:N/SA:H": 7.8,
	}
}

func TestExamplesOfTheSpecificationsHaveTheirScores(t *testing.T) {
	for vector, want := range examples() {
		got, err := Parse(vector)
		if err != nil {
			t.Errorf("%s: %v", vector, err)
			continue
		}
		if got.Base != want || got.Vector != vector {
			t.Errorf("%s: %v of %s, want %v", vector, got.Base, got.Vector, want)
		}
		if !strings.HasPrefix(vector, "CVSS:") != (got.Version == "2.0") || got.Level != Level(got.Version, want) {
			t.Errorf("%s: version %s, level %v", vector, got.Version, got.Level)
		}
	}
}

func TestMetricsBesideTheBaseNeverChangeTheScore(t *testing.T) {
	for vector, want := range examples() {
		more := "/E:U/RL:OF/RC:UC/CDP:H/TD:H/CR:H/IR:H/AR:H"
		switch {
		case strings.HasPrefix(vector, "CVSS:3"):
			more = "/E:U/RL:O/RC:U/CR:H/IR:H/AR:H/MAV:P/MAC:H/MPR:H/MUI:R/MS:U/MC:N/MI:N/MA:N"
		case strings.HasPrefix(vector, "CVSS:4"):
			more = "/E:U/CR:L/IR:L/AR:L/MAV:P/MAC:H/MAT:P/MPR:H/MUI:A/MVC:N/MVI:N/MVA:N/MSC:N/MSI:S/MSA:S/S:P/AU:Y/R:I/V:C/RE:H/U:Red"
		}
		if got, err := Parse(vector + more); err != nil || got.Base != want || got.Vector != vector {
			t.Errorf("%s%s: %+v, %v", vector, more, got, err)
		}
	}
}

// every calls use with each combination of values of the metrics, which are
// written "AV:NAL".
func every(metrics []string, use func(value func(metric string) byte, vector string)) {
	chosen := map[string]byte{}
	var walk func(i int, vector string)
	walk = func(i int, vector string) {
		if i == len(metrics) {
			use(func(m string) byte { return chosen[m] }, strings.TrimPrefix(vector, "/"))
			return
		}
		name, values, _ := strings.Cut(metrics[i], ":")
		for _, v := range []byte(values) {
			chosen[name] = v
			walk(i+1, vector+"/"+name+":"+string(v))
		}
	}
	walk(0, "")
}

// TestAllVectorsOfVersion3AreScoredByTheFormula computes the base score of all
// 2,592 vectors as section 7 of the specifications gives it. Versions 3.0 and
// 3.1 differ in how they round up (v3.1, appendix A).
func TestAllVectorsOfVersion3AreScoredByTheFormula(t *testing.T) {
	weight := func(metric string, v byte) float64 {
		return map[string]map[byte]float64{
			"AV": {'N': .85, 'A': .62, 'L': .55, 'P': .2}, "AC": {'L': .77, 'H': .44}, "UI": {'N': .85, 'R': .62},
			"PRU": {'N': .85, 'L': .62, 'H': .27}, "PRC": {'N': .85, 'L': .68, 'H': .5}, "CIA": {'N': 0, 'L': .22, 'H': .56},
		}[metric][v]
	}
	n := 0
	every([]string{"AV:NALP", "AC:LH", "PR:NLH", "UI:NR", "S:UC", "C:NLH", "I:NLH", "A:NLH"}, func(value func(string) byte, vector string) {
		scope := string(value("S"))
		iss := 1 - (1-weight("CIA", value("C")))*(1-weight("CIA", value("I")))*(1-weight("CIA", value("A")))
		impact := 6.42 * iss
		if scope == "C" {
			impact = 7.52*(iss-.029) - 3.25*math.Pow(iss-.02, 15)
		}
		exploitability := 8.22 * weight("AV", value("AV")) * weight("AC", value("AC")) * weight("PR"+scope, value("PR")) * weight("UI", value("UI"))
		raw := impact + exploitability
		if scope == "C" {
			raw *= 1.08
		}
		raw = min(raw, 10)
		tenths := map[string]float64{"3.0": math.Ceil(raw * 10), "3.1": math.Ceil(math.Round(raw*100_000) / 10_000)}
		for version, want := range tenths {
			if impact <= 0 {
				want = 0
			}
			got, err := Parse("CVSS:" + version + "/" + vector)
			if err != nil {
				t.Fatal(err)
			}
			if math.Round(got.Base*10) != want {
				t.Errorf("CVSS:%s/%s: %v, the formula gives %v", version, vector, got.Base, want/10)
			}
			n++
		}
	})
	if n != 2*2592 {
		t.Errorf("%d vectors", n)
	}
}

// TestAllVectorsOfVersion2AreScoredByTheFormula has section 3.2.1 of the guide.
func TestAllVectorsOfVersion2AreScoredByTheFormula(t *testing.T) {
	weight := map[string]map[byte]float64{
		"AV": {'L': .395, 'A': .646, 'N': 1}, "AC": {'H': .35, 'M': .61, 'L': .71}, "Au": {'M': .45, 'S': .56, 'N': .704}, "CIA": {'N': 0, 'P': .275, 'C': .66},
	}
	n := 0
	every([]string{"AV:LAN", "AC:HML", "Au:MSN", "C:NPC", "I:NPC", "A:NPC"}, func(value func(string) byte, vector string) {
		impact := 10.41 * (1 - (1-weight["CIA"][value("C")])*(1-weight["CIA"][value("I")])*(1-weight["CIA"][value("A")]))
		exploitability := 20 * weight["AV"][value("AV")] * weight["AC"][value("AC")] * weight["Au"][value("Au")]
		f := 1.176
		if impact == 0 {
			f = 0
		}
		want := math.Round((.6*impact + .4*exploitability - 1.5) * f * 10)
		got, err := Parse("(" + vector + ")")
		if err != nil {
			t.Fatal(err)
		}
		if math.Round(got.Base*10) != want {
			t.Errorf("%s: %v, the formula gives %v", vector, got.Base, want/10)
		}
		if got.Level == severity.Critical || got.Level == severity.Info || got.Level == severity.Unscored {
			t.Errorf("%s: %v", vector, got.Level)
		}
		n++
	})
	if n != 729 {
		t.Errorf("%d vectors", n)
	}
}

// TestVersion4ScoresStayInTheScaleAndAtItsEnds goes over a part of all vectors.
func TestVersion4ScoresStayInTheScaleAndAtItsEnds(t *testing.T) {
	every([]string{"AV:NP", "AC:LH", "AT:NP", "PR:NH", "UI:NA", "VC:HN", "VI:HLN", "VA:HN", "SC:HN", "SI:LN", "SA:HN"}, func(value func(string) byte, vector string) {
		got, err := Parse("CVSS:4.0/" + vector)
		if err != nil {
			t.Fatal(err)
		}
		none := value("VC") == 'N' && value("VI") == 'N' && value("VA") == 'N' && value("SC") == 'N' && value("SI") == 'N' && value("SA") == 'N'
		if got.Base < 0 || got.Base > 10 || (got.Base == 0) != none || got.Level != severity.FromScore(got.Base) {
			t.Errorf("%s: %v, %v", vector, got.Base, got.Level)
		}
	})
}

func TestBandsOfLevelsDependOnTheVersion(t *testing.T) {
	for _, tt := range []struct {
		score  float64
		v2, v3 severity.Level
	}{
		{0, severity.Low, severity.Info}, {0.1, severity.Low, severity.Low}, {3.9, severity.Low, severity.Low}, {4, severity.Medium, severity.Medium},
		{6.9, severity.Medium, severity.Medium}, {7, severity.High, severity.High}, {8.9, severity.High, severity.High}, {9, severity.High, severity.Critical},
		{10, severity.High, severity.Critical},
	} {
		for version, want := range map[string]severity.Level{"2.0": tt.v2, "3.0": tt.v3, "3.1": tt.v3, "4.0": tt.v3} {
			if got := Level(version, tt.score); got != want {
				t.Errorf("%v in version %s is %v, want %v", tt.score, version, got, want)
			}
		}
	}
}

func TestARefusalSaysWhatIsWrong(t *testing.T) {
	const rest = "/AC:L/PR:N/UI:N/S:U/C:H/I:H/A:H"
	for vector, want := range map[string]string{
		"CVSS:9.9/AV:N":                            `unknown CVSS version "9.9"`,
		"CVSS:3.1/AV:N/AC:L":                       `CVSS 3.1 vector: metric "PR" is missing`,
		"CVSS:3.1/AV:N/AV:L" + rest:                `CVSS 3.1 vector: metric "AV" stands twice`,
		"CVSS:3.1/AV:N" + rest + "/XX:Y":           `CVSS 3.1 vector: unknown metric "XX"`,
		"CVSS:3.1/AV:N/AC" + rest:                  `CVSS 3.1 vector: "AC" is not a metric`,
		"AV:N/AC:L/Au:N/C:C/I:C":                   `CVSS 2.0 vector: metric "A" is missing`,
		"CVSS:4.0/AV:N" + rest:                     `CVSS 4.0 vector: unknown metric "C"`,
		"CVSS:3.1":                                 `CVSS 3.1 vector: "" is not a metric`,
		strings.Repeat("x", 513):                   `CVSS vector of 513 bytes`,
		"CVSS:3.0/AV:N" + rest + "\x00":            ``,
		"CVSS:3.1/AV:X" + rest:                     ``,
		"CVSS:3.1/AV:NN" + rest:                    ``,
		"((AV:N/AC:L/Au:N/C:C/I:C/A:C))":           ``,
		"CVSS:3.1/AV:N" + rest + "//":              ``,
		"CVSS:2.0/AV:N/AC:L/Au:N/C:C/I:C/A:C/AC:M": ``,
		"cvss:3.1/AV:N" + rest:                     ``,
		"AV:N/AC:L/Au:N/C:C/I:C/A:C/E:U/RL:OF/E:F": `CVSS 2.0 vector: metric "E" stands twice`,
	} {
		got, err := Parse(vector)
		if err == nil {
			t.Errorf("%.60q: accepted as %+v", vector, got)
		} else if want != "" && err.Error() != want || got != (Score{}) {
			t.Errorf("%.60q: %v, want %s", vector, err, want)
		}
	}
	if got, err := Parse("CVSS:2.0/AV:N/AC:L/Au:N/C:C/I:C/A:C"); err != nil || got.Version != "2.0" || got.Vector != "AV:N/AC:L/Au:N/C:C/I:C/A:C" {
		t.Errorf("%+v, %v", got, err)
	}
}
