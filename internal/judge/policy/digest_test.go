package policy

import (
	"testing"
	"time"

	"github.com/ossay-dev/ossay/internal/core/finding"
	"github.com/ossay-dev/ossay/internal/format/config"
)

// TestAnExceptionMayNameADigest covers one archive and no other copy of it.
func TestAnExceptionMayNameADigest(t *testing.T) {
	fs := []finding.Finding{
		{Rule: "vuln/CVE-1", Component: "pkg:npm/a@1", Digests: []string{"sha1:00", "sha512-AAAA"}},
		{Rule: "vuln/CVE-1", Component: "pkg:npm/b@1", Digests: []string{"sha512-BBBB"}},
		{Rule: "vuln/CVE-1", Component: "pkg:npm/c@1"},
	}
	x := config.Exception{ID: "CVE-1", Where: "sha512-AAAA", Reason: "patched by us", Until: "2027-01-01", Place: "ossay.yaml:1"}
	notes := Except(fs, []config.Exception{x}, time.Date(2026, 11, 24, 0, 0, 0, 0, time.UTC))
	if fs[0].Status != finding.Excepted || fs[1].Status != finding.Open || fs[2].Status != finding.Open || len(notes) != 0 {
		t.Errorf("%v %v %v, notes %v", fs[0].Status, fs[1].Status, fs[2].Status, notes)
	}
}
