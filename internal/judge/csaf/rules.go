package csaf

import (
	"strings"

	"github.com/ossay-dev/ossay/internal/core/finding"
)

// Rules returns the rules of all tests, by number. A number whose meaning is not
// the same in both versions has the title of the newer one.
func Rules() []finding.Rule {
	rules := []finding.Rule{rule(test{id: ruleSchema, title: "the document does not fit the schema", versions: both})}
	for _, t := range append(tests(), test{id: "6.2.20", title: "a property is not defined", versions: both}) {
		rules = append(rules, rule(t))
	}
	return rules
}

func rule(t test) finding.Rule {
	class, why := "mandatory", "Programs refuse a document that fails a mandatory test, so whoever relies on it does not get it."
	switch {
	case strings.HasPrefix(t.id, "6.2."):
		class, why = "recommended", "The document is valid, and a reader is worse off than he need be. There may be a good reason for it."
	case strings.HasPrefix(t.id, "6.3."):
		class, why = "informative", "The document is valid. This is a hint about what readers may miss or trip over."
	case t.id == ruleSchema:
		class, why = "structure", "Programs cannot rely on a document that does not have the form of CSAF."
	case t.id == "5.1":
		class, why = "file name", "Readers find a document by its id, and the name of the file follows from that."
	}
	in := "CSAF 2.0 and 2.1"
	switch t.versions {
	case v20:
		in = "CSAF 2.0"
	case v21:
		in = "CSAF 2.1"
	}
	section := "section 6 of the standard"
	if t.id != ruleSchema {
		section = "section " + t.id + " of the standard"
	}
	return finding.Rule{
		ID: "csaf/" + t.id, Title: t.title, Severity: level(t.id), Why: why,
		Mend:       "The finding names the value; " + section + " says what it must be (" + class + ", " + in + ").",
		References: []string{"https://docs.oasis-open.org/csaf/csaf/v2.0/csaf-v2.0.html#6-tests"},
	}
}
