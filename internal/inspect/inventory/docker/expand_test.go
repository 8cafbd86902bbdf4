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
