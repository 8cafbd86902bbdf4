package hardening

import (
	"testing"

	"github.com/ossay-dev/ossay/internal/format/object/objecttest"
)

func TestUniversalFilesGiveAReportForEachArchitecture(t *testing.T) {
	one := objecttest.MachO(objecttest.MachOSpec{FileType: 2, Flags: mhPIE})
	reports, err := auditAll(objecttest.Universal(one, one))
	if err != nil || len(reports) != 2 || reports[0].Suffix == reports[1].Suffix {
		t.Fatalf("%+v, %v", reports, err)
	}
	expect(t, reports[1].Suffix, &reports[1], "kind", "executable")
}

func TestMostOfHardeningDoesNotApplyToWebAssembly(t *testing.T) {
	r := auditOne(t, objecttest.Wasm(objecttest.WasmSection{Name: "producers", Data: []byte{0}}))
	expect(t, "module", &r, "pie", NotApplicable, "nx", NotApplicable, "relro", NotApplicable, "canary", NotApplicable, "cet", NotApplicable)
	if got := Findings("a.wasm", r, openssf(t)); len(got) != 0 {
		t.Errorf("%v", got)
	}
}
