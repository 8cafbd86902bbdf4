package hardening

import "testing"

func TestRulesOfMachOSayWhatToDo(t *testing.T) {
	for _, r := range machoRules() {
		if r.ID == "" || r.Title == "" || r.Why == "" || r.Mend == "" || r.Bad == "" || r.Good == "" || len(r.References) == 0 {
			t.Errorf("%+v", r)
		}
	}
}

func TestEntitlementsThatOpenAProgramAreKnown(t *testing.T) {
	for name, want := range map[string]bool{
		"com.apple.security.get-task-allow": true, "get-task-allow": true, "com.apple.security.cs.disable-library-validation": true,
		"com.apple.security.cs.allow-unsigned-executable-memory": true, "com.apple.security.cs.allow-dyld-environment-variables": true,
		"com.apple.security.app-sandbox": false, "com.apple.security.network.client": false, "": false,
	} {
		if looseEntitlement(name) != want {
			t.Errorf("%s", name)
		}
	}
}
