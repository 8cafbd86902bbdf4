package cvss

import (
	"math"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
	"github.com/ossay-dev/ossay/internal/core/severity"
)

func TestParse(t *testing.T) {
	const log4shell = "CVSS:3.1/AV:N/AC:L/PR:N/UI:N/S:C/C:H/I:H/A:H"
	for name, test := range map[string]struct {
		vector string
		want   Score
	}{
		"Log4Shell has the highest score": {log4shell, Score{"3.1", 10, severity.Critical, log4shell}},
		"Heartbleed in version 3.1 is high": {
			"CVSS:3.1/AV:N/AC:L/PR:N/UI:N/S:U/C:H/I:N/A:N",
			Score{"3.1", 7.5, severity.High, "CVSS:3.1/AV:N/AC:L/PR:N/UI:N/S:U/C:H/I:N/A:N"},
		},
		"Heartbleed in version 2.0 is medium": {
			"AV:N/AC:L/Au:N/C:P/I:N/A:N", Score{"2.0", 5, severity.Medium, "AV:N/AC:L/Au:N/C:P/I:N/A:N"},
		},
		"version 2.0 is never critical": {
			"(AV:N/AC:L/Au:N/C:C/I:C/A:C)", Score{"2.0", 10, severity.High, "AV:N/AC:L/Au:N/C:C/I:C/A:C"},
		},
		"version 2.0 without impact is low": {
			"AV:L/AC:H/Au:M/C:N/I:N/A:N", Score{"2.0", 0, severity.Low, "AV:L/AC:H/Au:M/C:N/I:N/A:N"},
		},
		"version 3.0 has its own rounding": {
			"CVSS:3.0/AV:N/AC:L/PR:N/UI:R/S:C/C:L/I:L/A:N",
			Score{"3.0", 6.1, severity.Medium, "CVSS:3.0/AV:N/AC:L/PR:N/UI:R/S:C/C:L/I:L/A:N"},
		},
		"no impact in version 3.1 is for information": {
			"CVSS:3.1/AV:N/AC:L/PR:N/UI:N/S:U/C:N/I:N/A:N",
			Score{"3.1", 0, severity.Info, "CVSS:3.1/AV:N/AC:L/PR:N/UI:N/S:U/C:N/I:N/A:N"},
		},
		"the highest vector of version 4.0": {
			"CVSS:4.0/AV:N/AC:L/AT:N/PR:N/UI:N/VC:H/VI:H/VA:H/SC:H/SI:H/SA:H",
			Score{"4.0", 10, severity.Critical, "CVSS:4.0/AV:N/AC:L/AT:N/PR:N/UI:N/VC:H/VI:H/VA:H/SC:H/SI:H/SA:H"},
		},
		"version 4.0 without subsequent systems": {
			"CVSS:4.0/AV:N/AC:L/AT:N/PR:N/UI:N/VC:H/VI:H/VA:H/SC:N/SI:N/SA:N",
			Score{"4.0", 9.3, severity.Critical, "CVSS:4.0/AV:N/AC:L/AT:N/PR:N/UI:N/VC:H/VI:H/VA:H/SC:N/SI:N/SA:N"},
		},
		"a slash and spaces at the end are tolerated": {" " + log4shell + "/ \n", Score{"3.1", 10, severity.Critical, log4shell}},
		"temporal and environmental metrics are left out": {
			log4shell + "/E:U/RL:O/RC:U/MAV:P", Score{"3.1", 10, severity.Critical, log4shell},
		},
		"a part of the temporal metrics of version 2.0 is left out": {
			"AV:N/AC:L/Au:N/C:P/I:P/A:P/E:U", Score{"2.0", 7.5, severity.High, "AV:N/AC:L/Au:N/C:P/I:P/A:P"},
		},
		"threat metrics of version 4.0 are left out": {
			"CVSS:4.0/AV:N/AC:L/AT:N/PR:N/UI:N/VC:H/VI:H/VA:H/SC:N/SI:N/SA:N/E:U/U:Green",
			Score{"4.0", 9.3, severity.Critical, "CVSS:4.0/AV:N/AC:L/AT:N/PR:N/UI:N/VC:H/VI:H/VA:H/SC:N/SI:N/SA:N"},
		},
		"metrics may stand in another order": {
			"CVSS:3.1/A:H/AV:N/AC:L/PR:N/UI:N/S:C/C:H/I:H", Score{"3.1", 10, severity.Critical, log4shell},
		},
	} {
		t.Run(name, func(t *testing.T) {
			got, err := Parse(test.vector)
			if err != nil {
				t.Fatal(err)
			}
			if diff := cmp.Diff(test.want, got); diff != "" {
				t.Error(diff)
			}
		})
	}
}

func TestParseRefuses(t *testing.T) {
	for name, vector := range map[string]string{
		"an empty vector":              "",
		"a word":                       "high",
		"a version of the future":      "CVSS:5.0/AV:N",
		"a version without metrics":    "CVSS:3.1",
		"a missing base metric":        "CVSS:3.1/AV:N/AC:L/PR:N/UI:N/S:C/C:H/I:H",
		"a metric given twice":         "CVSS:3.1/AV:N/AV:N/AC:L/PR:N/UI:N/S:C/C:H/I:H/A:H",
		"an unknown metric":            "CVSS:3.1/AV:N/AC:L/PR:N/UI:N/S:C/C:H/I:H/A:H/ZZ:Q",
		"an unknown value":             "CVSS:3.1/AV:Z/AC:L/PR:N/UI:N/S:C/C:H/I:H/A:H",
		"a metric of another version":  "CVSS:4.0/AV:N/AC:L/PR:N/UI:N/S:C/C:H/I:H/A:H",
		"lower case":                   "cvss:3.1/av:n/ac:l/pr:n/ui:n/s:c/c:h/i:h/a:h",
		"a vector longer than any is":  "AV:N/AC:L/Au:N/C:C/I:C/A:C" + strings.Repeat("/E:U", 200),
		"two slashes between metrics":  "AV:N//AC:L/Au:N/C:C/I:C/A:C",
		"a metric without a value":     "AV:/AC:L/Au:N/C:C/I:C/A:C",
		"a value of a foreign version": "CVSS:3.1/AV:N/AC:L/PR:N/UI:P/S:C/C:H/I:H/A:H",
	} {
		t.Run(name, func(t *testing.T) {
			if got, err := Parse(vector); err == nil {
				t.Errorf("accepted as %+v", got)
			}
		})
	}
}

func FuzzParse(f *testing.F) {
	for _, vector := range []string{
		"CVSS:3.1/AV:N/AC:L/PR:N/UI:N/S:C/C:H/I:H/A:H",
		"CVSS:3.0/AV:P/AC:H/PR:H/UI:R/S:U/C:L/I:N/A:N/",
		"(AV:N/AC:L/Au:N/C:C/I:C/A:C/E:U/RL:OF/RC:UC)",
		"CVSS:4.0/AV:N/AC:L/AT:N/PR:N/UI:N/VC:H/VI:H/VA:H/SC:H/SI:H/SA:H/E:A",
	} {
		f.Add(vector)
	}
	f.Fuzz(func(t *testing.T, vector string) {
		got, err := Parse(vector)
		if err != nil {
			return
		}
		if got.Base < 0 || got.Base > 10 || math.Abs(got.Base*10-math.Round(got.Base*10)) > 1e-9 {
			t.Errorf("%q has the score %v", vector, got.Base)
		}
		again, err := Parse(got.Vector)
		if err != nil || again != got {
			t.Errorf("%q gives %+v, its base vector %+v, %v", vector, got, again, err)
		}
	})
}

func BenchmarkParse(b *testing.B) {
	for b.Loop() {
		if _, err := Parse("CVSS:3.1/AV:N/AC:L/PR:N/UI:N/S:C/C:H/I:H/A:H"); err != nil {
			b.Fatal(err)
		}
	}
}
