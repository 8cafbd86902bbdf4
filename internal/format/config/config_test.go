package config

import (
	"errors"
	"slices"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/ossay-dev/ossay/internal/core/span"
)

func TestEverySettingIsRead(t *testing.T) {
	got, err := Parse("ossay.yaml", `# what we leave out
exclude:
  - "testdata/**"
  - vendor/
gate: shipped and severity>=high
rules:
  pipeline/unpinned-action: off
  "hardening/*": low
exceptions:
  - id: CVE-2021-44228
    where: pkg:maven/org.apache.logging.log4j/log4j-core@2.14.1
    reason: lookups are switched off
    until: 2027-01-31
    owner: platform team
    vex: not_affected
    justification: inline_mitigations_already_exist
  - {id: pipeline/unpinned-action, reason: 'a fork of ours', until: "2027-06-30"}
`)
	if err != nil {
		t.Fatal(err)
	}
	want := &Config{
		Path: "ossay.yaml", Exclude: []string{"testdata/**", "vendor/"},
		Gate: "shipped and severity>=high", GateAt: span.Point{Off: 65, End: 91, Line: 5, Col: 7},
		Rules: map[string]string{"pipeline/unpinned-action": "off", "hardening/*": "low"},
		Exceptions: []Exception{
			{
				ID: "CVE-2021-44228", Where: "pkg:maven/org.apache.logging.log4j/log4j-core@2.14.1", Reason: "lookups are switched off", Until: "2027-01-31",
				Owner: "platform team", VEX: "not_affected", Justification: "inline_mitigations_already_exist", Place: "ossay.yaml:10",
			},
			{ID: "pipeline/unpinned-action", Reason: "a fork of ours", Until: "2027-06-30", Place: "ossay.yaml:17"},
		},
	}
	if diff := cmp.Diff(want, got); diff != "" {
		t.Error(diff)
	}
}

func TestAFileThatSaysNothingIsNoMistake(t *testing.T) {
	for name, text := range map[string]string{
		"empty": "", "blank lines": "\n\n", "comments alone": "# nothing yet\n", "a document marker": "---\n", "a null": "~\n",
		"a byte order mark": "\ufeff# x\n", "Windows line ends": "# x\r\n\r\n", "empty sections": "exclude: []\nrules: {}\nexceptions: []\n",
	} {
		c, err := Parse("x", text)
		if err != nil || len(c.Exclude)+len(c.Rules)+len(c.Exceptions) > 0 || c.Rules == nil || c.Gate != "" {
			t.Errorf("%s: %+v, %v", name, c, err)
		}
	}
}

const sound = "id: CVE-1, reason: r, until: 2027-01-31"

func TestEveryMistakeHasItsPlaceAndWhatToDo(t *testing.T) {
	for _, tt := range []struct{ name, text, want, hint string }{
		{"an unknown key with a near one", "exclude: []\ngates: x\n", `x.yaml:2:1: unknown key "gates"`, `did you mean "gate"?`},
		{"an unknown key in another letter case", "Gate: x\n", `x.yaml:1:1: unknown key "Gate"`, `did you mean "gate"?`},
		{"two letters in the wrong order", "excpetions: []\n", `x.yaml:1:1: unknown key "excpetions"`, `did you mean "exceptions"?`},
		{"an unknown key with none near", "\n\n  severity-threshold: high\n", `x.yaml:3:3: unknown key "severity-threshold"`, "known keys: exclude, gate, rules, exceptions, ssvc"},
		{"an unknown key of an exception", "exceptions:\n  - id: CVE-1\n    reasn: r\n", `x.yaml:3:5: unknown key "reasn"`, `did you mean "reason"?`},
		{"a merge key", "a: &a {b: c}\n<<: *a\n", `x.yaml:1:1: unknown key "a"`, "known keys: exclude, gate, rules, exceptions, ssvc"},
		{"a list in place of settings", "- exclude\n", `x.yaml:1:1: the file must be a map of settings`, ""},
		{"a word in place of settings", "exclude\n", `x.yaml:1:1: the file must be a map of settings`, ""},
		{"one pattern in place of a list", "exclude: vendor/\n", `x.yaml:1:10: exclude must be a list`, ""},
		{"no list at all", "exclude:\n", `x.yaml:1:9: exclude must be a list`, ""},
		{"a pattern without text", "exclude:\n  - a\n  -\n", `x.yaml:3:4: an entry of exclude must be text that is not empty`, ""},
		{"an empty pattern, which would rule out all or nothing", "exclude: [a, '']\n", `x.yaml:1:14: an entry of exclude must be text that is not empty`, ""},
		{"a map among the patterns", "exclude:\n  - path: x\n", `x.yaml:2:5: an entry of exclude must be text that is not empty`, ""},
		{"a gate that is a list", "gate: [a]\n", `x.yaml:1:7: gate must be one expression, such as severity>=high`, ""},
		{"a gate that is a boolean", "gate: true\n", `x.yaml:1:7: gate must be one expression, such as severity>=high`, ""},
		{"rules as a list", "rules:\n  - a/b\n", `x.yaml:2:3: rules must be a map from rule to severity or off`, ""},
		{"a rule with an unknown word", "rules:\n  a/b: ignore\n", `x.yaml:2:8: rule a/b: "ignore" is not off, info, low, medium, high or critical`, ""},
		{"a rule with a boolean", "rules:\n  a/b: false\n", `x.yaml:2:8: rule a/b: "false" is not off, info, low, medium, high or critical`, ""},
		{"a rule in capitals", "rules: {a/b: HIGH}\n", `x.yaml:1:14: rule a/b: "HIGH" is not off, info, low, medium, high or critical`, ""},
		{"a rule without a word", "rules:\n  a/b:\n", `x.yaml:2:7: rule a/b: "" is not off, info, low, medium, high or critical`, ""},
		{"exceptions as a map", "exceptions:\n  CVE-1: r\n", `x.yaml:2:3: exceptions must be a list`, ""},
		{"an exception that is a word", "exceptions:\n  - CVE-1\n", `x.yaml:2:5: an exception must be a map with id, reason and until`, ""},
		{"an exception without id", "exceptions:\n  - reason: r\n    until: 2027-01-31\n", `x.yaml:2:5: this exception has no id: give an advisory id or a rule`, ""},
		{"an exception without reason", "exceptions:\n  - id: CVE-1\n    until: 2027-01-31\n", `x.yaml:2:5: exception CVE-1 has no reason`, ""},
		{"an exception without end", "exceptions:\n  - id: CVE-1\n    reason: r\n", `x.yaml:2:5: exception CVE-1 has no end date: add until: YYYY-MM-DD`, ""},
		{"an end that is no day", "exceptions:\n  - id: CVE-1\n    reason: r\n    until: 2027-02-30\n", `x.yaml:4:12: exception CVE-1: until "2027-02-30" is not a date YYYY-MM-DD`, ""},
		{"an end in another form", "exceptions: [{id: CVE-1, reason: r, until: 31.01.2027}]\n", `x.yaml:1:44: exception CVE-1: until "31.01.2027" is not a date YYYY-MM-DD`, ""},
		{"an empty place, which would mean everywhere", "exceptions: [{" + sound + ", where: ''}]\n", `x.yaml:1:63: where must be text that is not empty`, ""},
		{"a place that is a list", "exceptions: [{" + sound + ", where: [a]}]\n", `x.yaml:1:63: where must be text that is not empty`, ""},
		{"an unknown VEX status", "exceptions: [{" + sound + ", vex: safe}]\n", `x.yaml:1:61: exception CVE-1: vex "safe" is not not_affected, affected, fixed or under_investigation`, ""},
		{"an unknown justification", "exceptions: [{" + sound + ", justification: because}]\n",
			`x.yaml:1:71: exception CVE-1: "because" is not an OpenVEX justification: ` + strings.Join(Justifications(), ", "), ""},
		{"a repeated key", "exclude: [a]\ngate: x\nexclude: [b]\n", `x.yaml:3:1: key "exclude" stands twice`, ""},
		{"a repeated key of an exception", "exceptions:\n  - {" + sound + ",\n     until: 2099-01-01}\n", `x.yaml:3:6: key "until" stands twice`, ""},
		{"a repeated rule", "rules:\n  a/b: high\n  a/b: off\n", `x.yaml:3:3: key "a/b" stands twice`, ""},
		{"text that is no YAML", "exclude:\n  - a\n b: c\n", `x.yaml:3:2: did not find expected key`, ""},
		{"a pattern that YAML takes for an alias", "exclude:\n  - vendor/\n  - *.log\n", `x.yaml:3:5: unknown anchor '.log' referenced`, ""},
		{"a tab as indentation", "rules:\n\ta/b: high\n", `x.yaml:2:1: `, ""},
		{"a bracket too few", "gate: x\nexclude: [a\n", `x.yaml:2:10: `, ""},
	} {
		t.Run(tt.name, func(t *testing.T) {
			c, err := Parse("x.yaml", tt.text)
			var e *Error
			if !errors.As(err, &e) {
				t.Fatalf("read as %+v, %v", c, err)
			}
			if got := e.Error(); got != tt.want && !(strings.HasSuffix(tt.want, ": ") && strings.HasPrefix(got, tt.want) && len(got) > len(tt.want)) {
				t.Errorf("says %q, want %q", got, tt.want)
			}
			if e.Hint != tt.hint {
				t.Errorf("hint %q, want %q", e.Hint, tt.hint)
			}
		})
	}
}

func TestARuleMayHaveAnySeverityOrNone(t *testing.T) {
	for _, word := range []string{"off", "info", "low", "medium", "high", "critical"} {
		for _, text := range []string{"rules: {a/b: " + word + "}", "rules:\n  'a/*': \"" + word + "\"\n  a/b: " + word + "\n"} {
			if c, err := Parse("x", text); err != nil || c.Rules["a/b"] != word {
				t.Errorf("%q: %+v, %v", text, c, err)
			}
		}
	}
	for _, word := range []string{"unscored", "none", "moderate", "error", "on", "''", "[high]", "High"} {
		if c, err := Parse("x", "rules: {a/b: "+word+"}"); err == nil {
			t.Errorf("%s: %+v", word, c.Rules)
		}
	}
}

func TestAnAliasStandsForWhatItRefersTo(t *testing.T) {
	c, err := Parse("x", "exclude: [&dir testdata/, *dir]\nexceptions:\n  - {id: CVE-1, reason: &r no network, until: &u 2027-01-31}\n  - {id: CVE-2, reason: *r, until: *u}\n")
	if err != nil {
		t.Fatal(err)
	}
	if x := c.Exceptions[1]; x.Reason != "no network" || x.Until != "2027-01-31" || !slices.Equal(c.Exclude, []string{"testdata/", "testdata/"}) {
		t.Errorf("%+v, %q", x, c.Exclude)
	}
}

func TestHostileFilesAreRefused(t *testing.T) {
	for name, text := range map[string]string{
		"deep nesting":        strings.Repeat("[", 10_000) + strings.Repeat("]", 10_000),
		"deep maps":           strings.Repeat("{a: ", 10_000),
		"an alias in itself":  "exclude: &a [*a]\n",
		"NUL bytes":           "exclude: [\x00]\n",
		"bytes that are none": "exclude: [\xff]\n",
	} {
		if c, err := Parse("x", text); err == nil {
			t.Errorf("%s: read as %+v", name, c)
		}
	}
}

func TestOnlyCalendarDaysAreDates(t *testing.T) {
	for s, want := range map[string]bool{
		"2027-01-31": true, "2028-02-29": true, "0001-01-01": true, "9999-12-31": true,
		"2027-02-29": false, "2027-1-31": false, "27-01-31": false, "2027-13-01": false, "2027-00-10": false, "2027-01-32": false,
		"2027/01/31": false, "2027-01-31T00:00:00Z": false, " 2027-01-31": false, "2027-01-31 ": false, "": false, "never": false, "20270131": false,
	} {
		if IsDate(s) != want {
			t.Errorf("%q is a date: %v", s, !want)
		}
	}
}

func TestNearestIsAWordThatDiffersInFewLetters(t *testing.T) {
	words := []string{"exclude", "gate", "rules", "exceptions", "id"}
	for s, want := range map[string]string{
		"exclude": "exclude", "exlude": "exclude", "excludes": "exclude", "GATE": "", "gat": "gate", "gtae": "gate", "gatexx": "gate", "gatexxx": "gate", "gatexxxx": "", "xxgate": "gate", "ge": "", "gae": "gate", "rule": "rules", "ruels": "rules",
		"exception": "exceptions", "exemptions": "exceptions", "ids": "id", "trust": "", "severity": "", "zzzzzz": "", strings.Repeat("exceptions", 100): "",
	} {
		if got := Nearest(s, words); got != want {
			t.Errorf("nearest to %.20q is %q, want %q", s, got, want)
		}
	}
	if got := Nearest("ab", []string{"ax", "ay"}); got != "ax" {
		t.Errorf("of two words equally near it is %q", got)
	}
	if Nearest("a", nil) != "" || Nearest("", words) != "" {
		t.Error("there is a nearest word of none, or to none")
	}
}

func TestTheJustificationsAreThoseOfOpenVEX(t *testing.T) {
	want := []string{
		"component_not_present", "inline_mitigations_already_exist", "vulnerable_code_cannot_be_controlled_by_adversary",
		"vulnerable_code_not_in_execute_path", "vulnerable_code_not_present",
	}
	if diff := cmp.Diff(want, slices.Sorted(slices.Values(Justifications()))); diff != "" {
		t.Error(diff)
	}
	for _, j := range Justifications() {
		if _, err := Parse("x", "exceptions: [{"+sound+", vex: not_affected, justification: "+j+"}]"); err != nil {
			t.Error(err)
		}
	}
	for _, status := range []string{"not_affected", "affected", "fixed", "under_investigation"} {
		if _, err := Parse("x", "exceptions: [{"+sound+", vex: "+status+"}]"); err != nil {
			t.Error(err)
		}
	}
}

func FuzzParse(f *testing.F) {
	f.Add("exclude: [a]\ngate: x\nrules: {a: off}\nexceptions: [{" + sound + "}]\n")
	f.Add("a: &a [*a]\n")
	f.Add("\ufeffexceptions:\r\n - id: *x\r\n")
	f.Fuzz(func(t *testing.T, text string) {
		c, err := Parse("x", text)
		var e *Error
		if (err == nil) == (c == nil) || err != nil && (!errors.As(err, &e) || e.Msg == "") {
			t.Fatalf("%q: %+v, %v", text, c, err)
		}
		if err == nil && slices.ContainsFunc(c.Exceptions, func(x Exception) bool { return x.ID == "" || x.Reason == "" || !IsDate(x.Until) }) {
			t.Fatalf("%q: an exception without what it needs: %+v", text, c.Exceptions)
		}
	})
}
