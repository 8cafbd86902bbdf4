package docker

import "testing"

func TestExpand(t *testing.T) {
	values := map[string]string{"A": "a", "EMPTY": "", "V_1": "1.2"}
	for text, want := range map[string]string{
		"x": "x", "$A": "a", "${A}": "a", "$A-$V_1.": "a-1.2.", "${NONE}": "${NONE}", "$NONE": "${NONE}", "$": "$", "$1": "$1", "a$": "a$",
		"${A:-b}": "a", "${EMPTY:-b}": "b", "${EMPTY-b}": "", "${NONE-b}": "b", "${NONE:-$A}": "a", "${NONE:-${EMPTY:-c}}": "c",
		"${A:+b}": "b", "${EMPTY:+b}": "", "${EMPTY+b}": "b", "${NONE+b}": "", "${NONE:?why}": "${NONE}", "${A:?why}": "a",
		"${A#x}": "${A}", "${A/x/y}": "${A}", "${}": "${}", "${A": "${A", "\\$A": "$A", "\\\\": "\\",
		`"$A"b'$A'`: "ab$A", `'"'`: `"`, `"'$A'"`: "'a'",
	} {
		e := expander{escape: '\\', quotes: true, lookup: func(n string) (string, bool) { v, ok := values[n]; return v, ok }}
		if got, ok := e.expand(text); got != want || !ok {
			t.Errorf("%s: %q, %v, want %q", text, got, ok, want)
		}
	}
}

func TestReferences(t *testing.T) {
	for text, want := range map[string]reference{
		"a":                          {name: "a"},
		"a:1":                        {name: "a", tag: "1"},
		"a@sha256:00":                {name: "a", digest: "sha256:00"},
		"h.invalid:5000/a/b:1@sha:0": {name: "h.invalid:5000/a/b", tag: "1", digest: "sha:0"},
		"localhost:5000/a":           {name: "localhost:5000/a"},
		usual + "/library/a":         {name: "a"},
		"index." + usual + "/o/a":    {name: "o/a"},
		"library/a/b":                {name: "library/a/b"},
		"Upper/Case":                 {name: "Upper/Case"},
		"${R}/a-${B}:${V}":           {name: "${R}/a-${B}", tag: "${V}"},
		"":                           {}, ":1": {}, "a b": {}, "{{x}}": {}, "${a": {}, "$a": {}, "<image>": {}, "@sha256:00": {}, "/": {},
	} {
		got, ok := parseReference(text)
		if got != want || ok != (want.name != "") {
			t.Errorf("%q: %+v, %v", text, got, ok)
		}
	}
}
