package hardening

import (
	"bytes"
	"encoding/json"
	"slices"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/ossay-dev/ossay/internal/core/finding"
	"github.com/ossay-dev/ossay/internal/format/object/objecttest"
	"github.com/ossay-dev/ossay/internal/inspect"
)

func openssf(t testing.TB) Profile {
	t.Helper()
	p, err := LoadProfile("openssf")
	if err != nil {
		t.Fatal(err)
	}
	return p
}

func TestEveryProfileIsReadAndNamesRules(t *testing.T) {
	used := make(map[string]bool)
	for _, name := range Profiles() {
		p, err := LoadProfile(name)
		if err != nil {
			t.Fatal(err)
		}
		if p.Name != name || p.Edition == "" || p.Title == "" || p.Source == "" || len(p.Checks) < 5 {
			t.Errorf("%s: %+v", name, p)
		}
		for _, c := range p.Checks {
			used[c.Rule] = true
			if c.Option == "" || c.Since == "" {
				t.Errorf("%s: %+v", name, c)
			}
		}
	}
	for _, r := range Rules() {
		if !used[r.ID] && !strings.HasPrefix(r.ID, "binary/kernel-") {
			t.Errorf("%s is in no profile", r.ID)
		}
	}
	if _, err := LoadProfile("other"); err == nil || !strings.Contains(err.Error(), "openssf") {
		t.Errorf("%v", err)
	}
}

func TestEveryRuleIsWhole(t *testing.T) {
	seen := make(map[string]bool)
	for _, r := range Rules() {
		if r.Title == "" || r.Why == "" || r.Mend == "" || r.Bad == "" || r.Good == "" || len(r.References) == 0 || seen[r.ID] || !strings.HasPrefix(r.ID, "binary/") {
			t.Errorf("%+v", r)
		}
		seen[r.ID] = true
	}
}

func TestFaultsOfAProfileAreNamedByLine(t *testing.T) {
	for text, want := range map[string]string{
		"profile x\ncheck binary/rpath runPath yes high elf \"a\" \"b": "line 2: a quotation has no end",
		"profile x\ncheck binary/rpath runPath yes":                    "7 parts, not 3",
		"profile x\ncheck binary/other runPath yes high elf a b":       `no rule "binary/other"`,
		"profile x\ncheck binary/rpath runPath yes grave elf a b":      `unknown severity "grave"`,
		"profile x\ncolour red":                                        `line 2: unknown field "colour"`,
		"# only a comment\n":                                           "no name",
	} {
		if _, err := ParseProfile(text); err == nil || !strings.Contains(err.Error(), want) {
			t.Errorf("%q: %v, want %s", text, err, want)
		}
	}
}

// rules are the ids of findings.
func rules(list []finding.Finding) []string {
	var out []string
	for _, f := range list {
		out = append(out, f.Rule)
	}
	slices.Sort(out)
	return out
}

func TestFindingsAreWhatTheProfileMisses(t *testing.T) {
	rep := Report{Format: "elf", Arch: "x86-64"}
	rep.text("nx", No, FromMarker)
	rep.add("writableCode", Number(1), FromMarker)
	rep.text("canary", Partial, FromCode)
	rep.add("canaryFunctions", Shares{{"protected", 3}, {"needed", 4}}, FromCode)
	rep.text("fortify", "1", FromCode)
	rep.text("stackClash", Unknown, FromNothing)
	rep.text("pie", NotApplicable, FromMarker)
	rep.text("relro", Partial, FromMarker)
	rep.text("cet", Off, FromNote)
	rep.text("textRelocations", No, FromMarker)
	rep.add("runPathEntries", List{"origin $ORIGIN", "empty "}, FromMarker)
	rep.text("aslr", No, FromMarker) // of another format
	got := Findings("lib/a.so", rep, openssf(t))
	want := []string{"binary/exec-stack", "binary/no-canary", "binary/no-cet", "binary/no-fortify", "binary/partial-relro", "binary/rpath", "binary/rwx"}
	if diff := cmp.Diff(want, rules(got)); diff != "" {
		t.Error(diff)
	}
	for _, f := range got {
		if f.Why == "" || f.Fix == nil || f.Fix.Summary == "" || f.Span.Path != "lib/a.so" || f.Evidence == "" {
			t.Errorf("%+v", f)
		}
		text := map[string]string{
			"binary/no-canary":  "lib/a.so: 1 of 4 functions with a buffer on the stack have no stack guard.",
			"binary/no-fortify": "lib/a.so: calls of the C library are checked at level 1 only.",
			"binary/rpath":      `lib/a.so: the loader looks for libraries in "", which is empty and means the working folder.`,
			"binary/exec-stack": "lib/a.so: executable stack.",
		}[f.Rule]
		if text != "" && f.Message != text {
			t.Errorf("%q, want %q", f.Message, text)
		}
	}
}

func TestUnknownIsNeverAFinding(t *testing.T) {
	for _, format := range []string{"elf", "pe", "mach-o", "wasm"} {
		for _, word := range []string{Unknown, NotApplicable} {
			rep := Report{Format: format}
			for _, c := range openssf(t).Checks {
				rep.text(c.Property, word, FromNothing)
			}
			if got := Findings("a", rep, openssf(t)); len(got) != 0 {
				t.Errorf("%s, %s: %v", format, word, rules(got))
			}
		}
	}
}

func TestWhatTheGoLinkerDoesNotWriteIsNoFinding(t *testing.T) {
	rep := Report{Format: "elf"}
	rep.text("relro", None, FromMarker)
	rep.text("pie", No, FromMarker)
	rep.add("languages", List{"go"}, FromCode)
	if got := rules(Findings("a", rep, openssf(t))); !slices.Equal(got, []string{"binary/no-pie"}) {
		t.Errorf("%v", got)
	}
}

// inspected runs the inspector over a file.
func inspected(t testing.TB, file []byte) []finding.Finding {
	t.Helper()
	var r inspect.Result
	f := &inspect.File{Path: "bin/x", Size: int64(len(file)), At: bytes.NewReader(file), Budget: budgetFor(file)}
	if err := Inspector().Inspect(f, &r); err != nil {
		t.Fatal(err)
	}
	return r.Findings
}

func TestTheInspectorReportsFindingsOfTrees(t *testing.T) {
	file := programOf(t, start, bare, leaf).interp().bytes()
	want := []string{"binary/no-canary", "binary/no-cet", "binary/no-pie", "binary/no-relro"}
	if diff := cmp.Diff(want, rules(inspected(t, file))); diff != "" {
		t.Error(diff)
	}
	if got := inspected(t, []byte("MZ, said the file, and was a text")); len(got) != 0 {
		t.Errorf("%v", got)
	}
	x := Inspector()
	in := x.Interest()
	if !in.Large || !slices.Contains(in.Magic, "\x7fELF") || x.ID() != "binary/hardening" || x.Revision() < 1 {
		t.Errorf("%+v", in)
	}
}

func TestValuesAreWrittenInOrder(t *testing.T) {
	for want, v := range map[string]Value{
		`"partial"`: Text(Partial), `true`: Bool(true), `3`: Number(3), `["a","b"]`: List{"a", "b"}, `{"protected":1,"needed":2}`: Shares{{"protected", 1}, {"needed", 2}},
	} {
		got, err := json.Marshal(v)
		if err != nil || string(got) != want {
			t.Errorf("%s, want %s (%v)", got, want, err)
		}
	}
	if s := (Shares{{"protected", 1}, {"needed", 2}}).String(); s != "1 protected, 2 needed" {
		t.Error(s)
	}
}

func TestAnArchiveTellsTheLowestOfItsObjects(t *testing.T) {
	member := func(canary, fortify, nx, cet string, have, need int) Report {
		r := Report{Format: "elf", Arch: "x86-64"}
		r.text("canary", canary, FromCode)
		r.add("canaryFunctions", Shares{{"protected", have}, {"needed", need}}, FromCode)
		r.text("fortify", fortify, FromCode)
		r.text("nx", nx, FromMarker)
		r.text("cet", cet, FromNote)
		return r
	}
	r := summary([]Report{member(Protected, "3", Yes, On, 2, 2), member(NotApplicable, NotApplicable, Yes, On, 0, 0)})
	expect(t, "good", &r, "kind", "static-library", "canary", Protected, "fortify", "3", "nx", Yes, "cet", On)
	r = summary([]Report{member(Protected, "3", Yes, On, 2, 2), member(Unprotected, "2", No, Off, 0, 3)})
	expect(t, "mixed", &r, "canary", Partial, "canaryFunctions", "2 protected, 5 needed", "fortify", "2", "nx", No, "cet", Off)
	r = summary([]Report{member(Unknown, Unknown, Unknown, Off, 0, 0)})
	expect(t, "unknown", &r, "canary", Unknown, "fortify", Unknown, "nx", Unknown)
}

func TestDamagedFilesGiveWhatCanBeKept(t *testing.T) {
	whole := programOf(t, start, guarded, bare).interp().bytes()
	for n := 0; n < len(whole); n += 7 {
		if _, err := auditAll(whole[:n]); err != nil && n > 64 {
			t.Errorf("%d of %d bytes: %v", n, len(whole), err)
		}
	}
	r := auditOne(t, objecttest.ELF(objecttest.ELFSpec{Type: 3, Machine: 62}))
	expect(t, "an empty library", &r, "kind", "shared-library")
}
