package hardening

import (
	"fmt"
	"testing"

	"github.com/ossay-dev/ossay/internal/format/object/objecttest"
)

// arOf writes a static library of one member.
func arOf(name string, content []byte) []byte {
	head := fmt.Sprintf("!<arch>\n%-16s%-12s%-6s%-6s%-8s%-10d`\n", name+"/", "0", "0", "0", "644", len(content))
	out := append([]byte(head), content...)
	if len(content)%2 != 0 {
		out = append(out, '\n')
	}
	return out
}

func TestStaticLibrariesInUniversalFilesAreRead(t *testing.T) {
	one := objecttest.MachO(objecttest.MachOSpec{FileType: 1})
	reports, err := auditAll(objecttest.Universal(arOf("a.o", one), arOf("b.o", one)))
	if err != nil || len(reports) != 2 {
		t.Fatalf("%+v, %v", reports, err)
	}
	if reports[0].Suffix != "!/arm64!/a.o" || reports[1].Suffix != "!/amd64!/b.o" {
		t.Errorf("%s, %s", reports[0].Suffix, reports[1].Suffix)
	}
	expect(t, "object", &reports[0], "kind", "object", "canary", Unknown)
}

func TestUniversalFilesInOneAnotherAreToldAndNotRead(t *testing.T) {
	one := objecttest.MachO(objecttest.MachOSpec{FileType: 2, Flags: mhPIE})
	nested := objecttest.Universal(objecttest.Universal(objecttest.Universal(one)), one)
	reports, err := auditAll(nested)
	if err != nil || len(reports) != 2 {
		t.Fatalf("%+v, %v", reports, err)
	}
	if len(reports[0].Notes) != 1 || len(reports[0].Properties) != 0 {
		t.Errorf("%+v", reports[0])
	}
	expect(t, "beside it", &reports[1], "kind", "executable", "pie", Yes)
}

func TestMembersOfUniversalFilesMayOverlapAndBeCut(t *testing.T) {
	file := objecttest.Universal(objecttest.MachO(objecttest.MachOSpec{FileType: 2}), objecttest.MachO(objecttest.MachOSpec{FileType: 6}))
	for n := range len(file) {
		if n%16 == 0 || n < 64 {
			_, _ = auditAll(file[:n]) // must not panic
		}
	}
	same := append([]byte{}, file...)
	copy(same[28:48], same[8:28]) // both rows are of the first member
	reports, err := auditAll(same)
	if err != nil || len(reports) != 2 || reports[0].Suffix != reports[1].Suffix {
		t.Errorf("%+v, %v", reports, err)
	}
}
