package remedy

import (
	"strings"
	"testing"
)

func TestATagOfAnImageIsRenewedWithinItsLine(t *testing.T) {
	tags := strings.Fields("20 20.11 20.11.1 20.9.0 20.11.1-slim 20.12.0-bookworm 20.12.0-rc.1 21.0.0 21.0.0-slim 0.9.1 0.10.0 0.9.3 v1.2.3 1.2.9 latest 20.11.1-alpine3.19 20.99.x 20..1 99999999999999999999.1.1 20.13")
	for tag, want := range map[string]string{
		"20.10.0": "20.11.1", "20.10.0-slim": "20.11.1-slim", "20.12.0-slim": "", "20.10.0-alpine3.18": "", "20.10": "20.13",
		"20": "", "latest": "", "0.9.1": "0.9.3", "v1.2.0": "v1.2.3", "1.2.0": "1.2.9", "22.0.0": "", "": "", "-slim": "",
	} {
		if got := Renewed(tag, tags); got != want {
			t.Errorf("%s: %q, not %q", tag, got, want)
		}
	}
}

func FuzzRenewed(f *testing.F) {
	f.Add("20.10.0-slim", "20.11.1-slim 21.0.0-slim")
	f.Fuzz(func(t *testing.T, tag, list string) {
		got := Renewed(tag, strings.Fields(list))
		if got == "" {
			return
		}
		if got == tag || Renewed(got, []string{tag}) != "" {
			t.Errorf("%q to %q goes back", tag, got)
		}
	})
}
