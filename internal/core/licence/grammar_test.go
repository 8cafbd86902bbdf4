package licence

import (
	"errors"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
)

// shape writes an expression with every group in brackets, so that tests see
// how it was understood.
func shape(e *Expression) string {
	if e.Op == Single {
		s := e.Licence.String()
		if e.With.ID != "" {
			s += "|" + e.With.String()
		}
		return s
	}
	parts := make([]string, len(e.Operands))
	for i, o := range e.Operands {
		parts[i] = shape(o)
	}
	return "[" + strings.Join(parts, map[Op]string{And: " & ", Or: " / "}[e.Op]) + "]"
}

// Expressions as packages of several registries have them.
func TestExpressionsOfRealPackagesAreUnderstood(t *testing.T) {
	for _, tt := range []struct{ text, want string }{
		{"MIT", "MIT"},
		{"(MIT OR Apache-2.0)", "[MIT / Apache-2.0]"},
		{"MIT OR Apache-2.0 OR Zlib", "[MIT / Apache-2.0 / Zlib]"},
		{"(MIT OR Apache-2.0) AND Unicode-3.0", "[[MIT / Apache-2.0] & Unicode-3.0]"},
		{"Apache-2.0 WITH LLVM-exception OR Apache-2.0 OR MIT", "[Apache-2.0|LLVM-exception / Apache-2.0 / MIT]"},
		{"GPL-2.0-or-later WITH Classpath-exception-2.0 AND LGPL-2.1-or-later", "[GPL-2.0-or-later|Classpath-exception-2.0 & LGPL-2.1-or-later]"},
		{"a OR b AND c OR d", "[a / [b & c] / d]"},
		{"a AND b OR c AND d", "[[a & b] / [c & d]]"},
		{"a AND (b OR c) AND d", "[a & [b / c] & d]"},
		{"((a AND b)) AND (c)", "[a & b & c]"},
		{"(a OR (b OR (c OR d)))", "[a / b / c / d]"},
		{"(a AND b) OR (c AND (d OR e))", "[[a & b] / [c & [d / e]]]"},
		{"ISC AND (MIT AND (BSD-2-Clause OR (Zlib AND X11)))", "[ISC & MIT & [BSD-2-Clause / [Zlib & X11]]]"},
		{"DocumentRef-a:LicenseRef-b WITH DocumentRef-c:AdditionRef-d", "DocumentRef-a:LicenseRef-b|DocumentRef-c:AdditionRef-d"},
		{"GPL-2.0+ WITH AdditionRef-x", "GPL-2.0+|AdditionRef-x"},
		{"NONE", "NONE"},
		{"NOASSERTION AND MIT", "[NOASSERTION & MIT]"},
	} {
		e, _, err := Parse(tt.text)
		if err != nil {
			t.Errorf("%s: %v", tt.text, err)
		} else if got := shape(e); got != tt.want {
			t.Errorf("%s was understood as %s", tt.text, got)
		}
	}
}

// What stands in licence fields and is no expression: the message says where
// the reader stopped and why.
func TestErrorsSayWhereAndWhy(t *testing.T) {
	for text, want := range map[string]string{
		"":                           "column 1: the end where a licence is wanted",
		"MIT License":                "column 5: an identifier where AND, OR or the end is wanted",
		"Apache License, Version 2":  "column 8: an identifier where AND, OR or the end is wanted",
		"MIT/ISC":                    "column 4: a character that no identifier has where AND, OR or the end is wanted",
		"MIT & ISC":                  "column 5: a character that no identifier has where AND, OR or the end is wanted",
		"SEE LICENSE IN LICENSE.txt": "column 5: an identifier where AND, OR or the end is wanted",
		"(MIT OR ISC":                "column 12: the end where a closing parenthesis is wanted",
		"MIT OR ISC)":                "column 11: a parenthesis where AND, OR or the end is wanted",
		"MIT OR":                     "column 7: the end where a licence is wanted",
		"MIT AND OR ISC":             "column 9: OR where a licence is wanted",
		"WITH x":                     "column 1: WITH where a licence is wanted",
		"MIT WITH (x)":               "column 10: a parenthesis where an exception is wanted",
		"MIT WITH and":               "column 10: AND where an exception is wanted",
		"+":                          "column 1: no identifier: letters, digits, hyphens and full stops make one",
		"MIT+ +":                     "column 6: an identifier where AND, OR or the end is wanted",
		"LicenseRef-a+":              `column 13: "+" may stand behind identifiers of the licence list only`,
		"MIT WITH x+":                `column 11: "+" may stand behind identifiers of the licence list only`,
		"DocumentRef-a:MIT":          "column 1: LicenseRef- is wanted behind a colon",
		"spdx:LicenseRef-a":          "column 1: only DocumentRef- and a name may stand before a colon",
		"AdditionRef-a":              "column 1: a reference of the wrong kind",
		"MIT WITH LicenseRef-a":      "column 10: a reference of the wrong kind",
		"DocumentRef-a":              "column 1: a reference of the wrong kind",
		"MIT AND\n\n(":               "column 11: the end where a licence is wanted",
	} {
		_, _, err := Parse(text)
		if err == nil {
			t.Errorf("%q is read", text)
		} else if err.Error() != want {
			t.Errorf("%q: %v", text, err)
		}
	}
}

func TestTermsKnowWhatTheyAre(t *testing.T) {
	e, _, err := Parse("MIT+ OR LicenseRef-a WITH AdditionRef-b OR DocumentRef-d:LicenseRef-e OR LicenseRefined")
	if err != nil {
		t.Fatal(err)
	}
	want := []*Expression{
		{Licence: Term{ID: "MIT", Later: true}},
		{Licence: Term{ID: "LicenseRef-a", Off: 8}, With: Term{ID: "AdditionRef-b", Off: 26}},
		{Licence: Term{ID: "LicenseRef-e", Document: "DocumentRef-d", Off: 43}},
		{Licence: Term{ID: "LicenseRefined", Off: 73}},
	}
	if diff := cmp.Diff(want, e.Operands); diff != "" {
		t.Error(diff)
	}
	var references []bool
	for leaf := range e.Leaves() {
		references = append(references, leaf.Licence.IsReference())
	}
	if diff := cmp.Diff([]bool{false, true, true, false}, references); diff != "" {
		t.Error(diff)
	}
}

func TestOperatorsInLowerCaseAreLooseAndOthersNot(t *testing.T) {
	for text, want := range map[string]bool{
		"a AND b": false, "a and b": true, "a AND b or c": true, "a With b": true, "and-1 AND or.2": false, "android": false, "a WITH with-1": false, "(a) Or (b)": true,
	} {
		if _, loose, err := Parse(text); err != nil || loose != want {
			t.Errorf("%q: loose %v, %v", text, loose, err)
		}
	}
}

// A caller may stop at any leaf, and unknown terms are those of no list.
func TestLeavesEndWhereTheCallerEnds(t *testing.T) {
	e, _, err := Parse("a OR (b AND (c OR d)) OR e WITH f")
	if err != nil {
		t.Fatal(err)
	}
	for stop := 1; stop <= 5; stop++ {
		var seen []string
		for leaf := range e.Leaves() {
			if seen = append(seen, leaf.Licence.ID); len(seen) == stop {
				break
			}
		}
		if got := strings.Join(seen, ""); got != "abcde"[:stop] {
			t.Errorf("stopped at %d after %s", stop, got)
		}
	}
	all := func(string) bool { return true }
	if got := e.Unknown(all, all); got != nil {
		t.Errorf("unknown: %v", got)
	}
	none := func(string) bool { return false }
	if got := e.Unknown(none, all); len(got) != 5 {
		t.Errorf("unknown licences: %v", got)
	}
	if got := e.Unknown(all, none); len(got) != 1 || got[0].ID != "f" {
		t.Errorf("unknown exceptions: %v", got)
	}
}

func TestLimitsAreExact(t *testing.T) {
	long := strings.Repeat("a", MaxBytes)
	if e, _, err := Parse(long); err != nil || e.Licence.ID != long {
		t.Errorf("%d bytes: %v", MaxBytes, err)
	}
	_, _, err := Parse(long + "a")
	var fault *Error
	if !errors.As(err, &fault) || fault.Off != MaxBytes {
		t.Errorf("one byte more: %v", err)
	}
	nested := strings.Repeat("(", MaxDepth) + "a" + strings.Repeat(")", MaxDepth)
	if _, _, err := Parse(nested); err != nil {
		t.Errorf("%d deep: %v", MaxDepth, err)
	}
	_, _, err = Parse("(" + nested + ")")
	if !errors.As(err, &fault) || fault.Off != MaxDepth || !strings.Contains(fault.Msg, "too many parentheses") {
		t.Errorf("one deeper: %v", err)
	}
}
