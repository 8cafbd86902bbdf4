package hardening

import (
	"bytes"
	"slices"
	"strings"
	"testing"
)

func snapshot(t testing.TB, file []byte) *Snapshot {
	t.Helper()
	list, err := Snapshots(bytes.NewReader(file), int64(len(file)), budgetFor(file))
	if err != nil || len(list) != 1 {
		t.Fatalf("%d snapshots, %v", len(list), err)
	}
	return &list[0]
}

func texts(list []Change) (lost, gained []string) {
	for _, c := range list {
		if c.Lost {
			lost = append(lost, c.String())
		} else {
			gained = append(gained, c.String())
		}
	}
	return lost, gained
}

func TestTheFunctionsThatLostTheirGuardAreNamed(t *testing.T) {
	_, good := made(t, small, "c", "gcc", strings.Fields("-O2 -fstack-protector-strong -Wl,-z,relro,-z,now")...)
	weak := strings.ReplaceAll(small, "__attribute__((noinline)) int copy", "__attribute__((noinline, optimize(\"no-stack-protector\"))) int copy")
	_, bad := made(t, weak, "c", "gcc", strings.Fields("-O2 -fstack-protector-strong -Wl,-z,relro,-z,lazy")...)
	lost, gained := texts(Compare(snapshot(t, good), snapshot(t, bad)))
	for _, want := range []string{"relro full -> partial", "canary protected -> partial", "copy: canary protected -> unprotected"} {
		if !slices.Contains(lost, want) {
			t.Errorf("%q is missing: %q", want, lost)
		}
	}
	if len(gained) != 0 || slices.ContainsFunc(lost, func(s string) bool { return strings.HasPrefix(s, "large:") }) {
		t.Errorf("lost %q, gained %q", lost, gained)
	}
	lost, gained = texts(Compare(snapshot(t, bad), snapshot(t, good)))
	if len(lost) != 0 || !slices.Contains(gained, "copy: canary unprotected -> protected") {
		t.Errorf("lost %q, gained %q", lost, gained)
	}
	if same := Compare(snapshot(t, good), snapshot(t, good)); len(same) != 0 {
		t.Errorf("%v", same)
	}
}

func TestStrippedFilesAreComparedAsAWhole(t *testing.T) {
	_, good := made(t, small, "c", "gcc", strings.Fields("-O2 -s -fstack-protector-strong")...)
	_, bad := made(t, small, "c", "gcc", strings.Fields("-O2 -s -fno-stack-protector")...)
	lost, _ := texts(Compare(snapshot(t, good), snapshot(t, bad)))
	if !slices.Equal(lost, []string{"canary protected -> unprotected"}) {
		t.Errorf("%q", lost)
	}
}

func TestWhatIsUnknownOrNotNeededIsNotLost(t *testing.T) {
	for _, c := range [][3]string{
		{"canary", Protected, Unknown}, {"canary", Protected, NotApplicable}, {"relro", Unknown, None}, {"kind", "executable", "object"}, {"cet", On, ""},
	} {
		if x, ok := changed(c[0], c[1], c[2]); ok {
			t.Errorf("%v", x)
		}
	}
	a, b := &Snapshot{}, &Snapshot{}
	a.Report.add("writableCode", Number(0), FromMarker)
	b.Report.add("writableCode", Number(2), FromMarker)
	if lost, _ := texts(Compare(a, b)); !slices.Equal(lost, []string{"writableCode 0 -> 2"}) {
		t.Errorf("%q", lost)
	}
}

func TestFunctionsOfOneNameAreKeptApart(t *testing.T) {
	a, b := &Snapshot{}, &Snapshot{}
	a.remember([]Function{{Name: "f", Canary: Protected}, {Name: "f", Canary: Unprotected}, {Name: "g", Origin: Runtime, Canary: Protected}, {Canary: Protected}})
	b.remember([]Function{{Name: "f", Canary: Protected}, {Name: "f", Canary: Protected}, {Name: "g", Canary: Unprotected}})
	lost, gained := texts(Compare(a, b))
	if len(lost) != 0 || !slices.Equal(gained, []string{"f#2: canary unprotected -> protected"}) {
		t.Errorf("lost %q, gained %q", lost, gained)
	}
}
