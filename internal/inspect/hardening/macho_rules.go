package hardening

import (
	"github.com/ossay-dev/ossay/internal/core/finding"
	"github.com/ossay-dev/ossay/internal/core/severity"
)

// machoRules are about what a signature of Apple's systems gives away.
func machoRules() []finding.Rule {
	return []finding.Rule{
		{
			ID: "binary/loose-entitlement", Title: "entitlement that takes a protection away", Severity: severity.Medium,
			Why: "The hardened runtime keeps foreign libraries, changed code and debuggers out of a program; these entitlements let " +
				"one of them in again. get-task-allow is of debug builds and lets any process of the user read and change the program.",
			Mend: "Remove the entitlement from the file that codesign --entitlements names; Xcode leaves get-task-allow out of archives.",
			Bad:  "codesign --options runtime --entitlements debug.plist -s ID app", Good: "codesign --options runtime -s ID app",
			References: []string{"Apple, Hardened Runtime", "Apple, Entitlements"},
		},
	}
}
