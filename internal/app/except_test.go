package app

import (
	"os"
	"slices"
	"strings"
	"testing"

	"github.com/ossay-dev/ossay/internal/core/fault"
	"github.com/ossay-dev/ossay/internal/format/config"
)

func (w *world) except(r ExceptRequest) (*config.Exception, error) {
	r.Config = w.at("ossay.yaml")
	r.Reason = orElse(r.Reason, "not reachable")
	r.Until = orElse(r.Until, "2027-01-31")
	return ExceptAdd(w.env, r)
}

func TestAnExceptionIsWrittenIntoWhateverFileIsThere(t *testing.T) {
	for name, before := range map[string]string{
		"no file": "", "comments only": "# ours\n", "no line end": "gate: never", "an empty list": "exceptions: []\ngate: never\n", "an empty list and no line end": "gate: never\nexceptions: []",
		"a comment behind the key": "exceptions: # ours\n  - id: OLD\n    reason: x\n    until: 2027-01-01\n",
		"an indented list":         "exceptions:\n  - id: OLD\n    reason: x # stays\n    until: 2027-01-01\ngate: never\n",
		"a list without indent":    "exceptions:\n- id: OLD\n  reason: x\n  until: 2027-01-01\n",
		"a deeply indented list":   "exceptions:\n      - id: OLD\n        reason: x\n        until: 2027-01-01\n",
		"what init writes":         firstConfig,
	} {
		t.Run(name, func(t *testing.T) {
			w := newWorld(t, nil)
			if before != "" {
				w.put(map[string]string{"ossay.yaml": before})
			}
			x, err := w.except(ExceptRequest{ID: "CVE-2026-0001", Where: "pkg:npm/left", Owner: "team \"x\": #1"})
			if err != nil {
				t.Fatal(err)
			}
			if x.ID != "CVE-2026-0001" || x.Until != "2027-01-31" || x.Owner != "team \"x\": #1" || x.Where != "pkg:npm/left" {
				t.Errorf("%+v", x)
			}
			after := w.text("ossay.yaml")
			for _, line := range strings.Split(before, "\n") {
				if !strings.HasPrefix(line, "exceptions:") && !strings.Contains(after, line) {
					t.Errorf("the line %q is gone from\n%s", line, after)
				}
			}
			rows, err := ExceptList(w.env, w.at("ossay.yaml"))
			want := 1 + strings.Count(before, "OLD")
			if err != nil || len(rows) != want {
				t.Errorf("%d exceptions, want %d, %v\n%s", len(rows), want, err, after)
			}
			if names := w.names("."); len(names) != 1 {
				t.Errorf("left behind: %v", names)
			}
		})
	}
}

func TestAWrittenExceptionHoldsInTheNextCheck(t *testing.T) {
	w := flawed(t)
	if r := w.check(CheckRequest{}, "app"); r.exit != fault.ExitGate {
		t.Fatal(r.exit)
	}
	if _, err := ExceptAdd(w.env, ExceptRequest{Config: w.at("app/ossay.yaml"), ID: "CVE-2026-0001", Reason: "r", Until: "+30d"}); err != nil {
		t.Fatal(err)
	}
	if r := w.check(CheckRequest{}, "app"); r.exit != fault.ExitOK || r.opened.Counts.Excepted != 1 {
		t.Errorf("exit %d, %+v", r.exit, r.opened.Counts)
	}
	if n, err := ExceptExpire(w.env, w.at("app/ossay.yaml"), "cve-2026-0001"); err != nil || n != 1 {
		t.Fatalf("%d, %v", n, err)
	}
	if r := w.check(CheckRequest{}, "app"); r.exit != fault.ExitGate || len(r.done.Exceptions) != 1 || r.done.Exceptions[0].State != "expired" {
		t.Errorf("exit %d, %+v", r.exit, r.done.Exceptions)
	}
}

func TestTextsThatLookLikeYAMLStayTexts(t *testing.T) {
	w := newWorld(t, nil)
	for _, reason := range []string{"a: b", "# no comment", "- list", "'quoted' \"twice\"", "two\nlines", "{a: b}", "yes", "~", "\t tab", "ünïcode ✓", "*anchor", "&ref", "back\\slash", "\x1b[31m"} {
		x, err := w.except(ExceptRequest{ID: "CVE-1", Reason: reason})
		if err != nil {
			t.Errorf("%q: %v", reason, err)
			continue
		}
		if x.Reason != reason {
			t.Errorf("%q comes back as %q", reason, x.Reason)
		}
	}
}

func TestAnExceptionWithoutReasonOrEndIsRefusedAndNothingChanges(t *testing.T) {
	w := newWorld(t, map[string]string{"ossay.yaml": "gate: never\n"})
	for name, r := range map[string]ExceptRequest{
		"blanks for a reason": {ID: "A", Reason: "  \n"}, "no date": {ID: "A", Until: "soon"}, "no such day": {ID: "A", Until: "2026-02-30"}, "no age": {ID: "A", Until: "+x"},
		"a negative age": {ID: "A", Until: "+-3d"}, "an unknown status": {ID: "A", VEX: "fine"}, "an unknown justification": {ID: "A", VEX: "not_affected", Justification: "because"},
		"an age that is no number": {ID: "A", Until: "+NaNd"},
	} {
		if _, err := w.except(r); err == nil {
			t.Errorf("%s: no error\n%s", name, w.text("ossay.yaml"))
		}
		if got := w.text("ossay.yaml"); got != "gate: never\n" {
			t.Fatalf("%s: the file was changed\n%s", name, got)
		}
	}
	if _, err := ExceptAdd(w.env, ExceptRequest{Config: w.at("ossay.yaml"), ID: "A", Until: "2027-01-01"}); fault.Of(err).Kind != fault.Usage {
		t.Errorf("no reason: %v", err)
	}
}

func TestFilesThatCannotBeEditedStayAsTheyAre(t *testing.T) {
	for name, text := range map[string]string{
		"flow style": "exceptions: [{id: A, reason: r, until: 2027-01-01}]\n", "flow style over lines": "exceptions: [\n  {id: A, reason: r, until: 2027-01-01}]\n",
		"broken": "exceptions: [\n", "unknown keys": "exeptions: []\n", "a list": "- a\n", "a scalar for a list": "exceptions: none\n", "a null for a list": "exceptions:\n",
	} {
		w := newWorld(t, map[string]string{"ossay.yaml": text})
		if _, err := w.except(ExceptRequest{ID: "B"}); err == nil {
			t.Errorf("%s: no error\n%s", name, w.text("ossay.yaml"))
		}
		if got := w.text("ossay.yaml"); got != text {
			t.Errorf("%s: changed to\n%s", name, got)
		}
	}
	w := newWorld(t, map[string]string{"ossay.yaml/x": ""})
	_, err := w.except(ExceptRequest{ID: "B"})
	refused(t, err, fault.Usage, "ossay.yaml")
	_, err = ExceptList(w.env, w.at("ossay.yaml"))
	refused(t, err, fault.Usage, "ossay.yaml")
}

func TestExceptionsHaveAStateAsOfToday(t *testing.T) {
	w := newWorld(t, nil)
	for _, until := range []string{"2026-11-23", "2026-11-24", "2026-12-07", "2026-12-08", "2030-01-01"} {
		if _, err := w.except(ExceptRequest{ID: "CVE-" + until, Until: until}); err != nil {
			t.Fatal(err)
		}
	}
	rows, err := ExceptList(w.env, w.at("ossay.yaml"))
	if err != nil {
		t.Fatal(err)
	}
	got := map[string]string{}
	for _, r := range rows {
		got[r.Until] = r.State
	}
	for until, state := range map[string]string{"2026-11-23": "expired", "2026-11-24": "ending", "2026-12-07": "ending", "2026-12-08": "active", "2030-01-01": "active"} {
		if got[until] != state {
			t.Errorf("%s is %s, want %s", until, got[until], state)
		}
	}
	if rows, err := ExceptList(w.env, w.at("absent.yaml")); err != nil || len(rows) != 0 {
		t.Errorf("%v, %v", rows, err)
	}
}

func TestExpiringEndsEveryRunningExceptionOfAnId(t *testing.T) {
	text := "exceptions:\n  - id: CVE-1 # first\n    reason: r\n    until: \"2027-01-31\"\n  - {id: cve-1, reason: r, until: 2027-02-01}\n  - id: CVE-2\n    reason: r\n    until: 2027-01-31\n  - id: CVE-1\n    reason: r\n    until: 2026-01-01\n"
	w := newWorld(t, map[string]string{"ossay.yaml": text})
	n, err := ExceptExpire(w.env, w.at("ossay.yaml"), "CVE-1")
	if err != nil || n != 2 {
		t.Fatalf("%d, %v", n, err)
	}
	after := w.text("ossay.yaml")
	rows, err := ExceptList(w.env, w.at("ossay.yaml"))
	if err != nil || len(rows) != 4 {
		t.Fatalf("%v\n%s", err, after)
	}
	var until []string
	for _, r := range rows {
		until = append(until, r.Until)
	}
	if !slices.Equal(until, []string{"2026-11-23", "2026-11-23", "2027-01-31", "2026-01-01"}) || !strings.Contains(after, "# first") {
		t.Errorf("%v\n%s", until, after)
	}
	_, err = ExceptExpire(w.env, w.at("ossay.yaml"), "CVE-1")
	refused(t, err, fault.NotFound, "CVE-1", "ossay except list")
	_, err = ExceptExpire(w.env, w.at("absent.yaml"), "CVE-1")
	refused(t, err, fault.NotFound)
}

func TestAFileKeepsItsModeAndSurvivesAFailingWrite(t *testing.T) {
	w := newWorld(t, map[string]string{"ossay.yaml": "gate: never\n"})
	if err := os.Chmod(w.at("ossay.yaml"), 0o600); err != nil {
		t.Skip("no permissions here")
	}
	if _, err := w.except(ExceptRequest{ID: "A"}); err != nil {
		t.Fatal(err)
	}
	if info, err := os.Stat(w.at("ossay.yaml")); err != nil || info.Mode().Perm() != 0o600 {
		t.Errorf("%v, %v", info.Mode(), err)
	}
	before := w.text("ossay.yaml")
	w.locked(".", 0o555)
	if _, err := w.except(ExceptRequest{ID: "B"}); fault.Of(err).Kind != fault.Usage {
		t.Errorf("a folder that cannot be written: %v", err)
	}
	if _, err := ExceptExpire(w.env, w.at("ossay.yaml"), "A"); err == nil {
		t.Error("expired in a folder that cannot be written")
	}
	if w.text("ossay.yaml") != before {
		t.Error("the old file is gone")
	}
}

func TestAWriteInOneStepLeavesNothingBehind(t *testing.T) {
	w := newWorld(t, map[string]string{"f": "old", "dir/x": ""})
	if err := writeAtomic(w.at("dir"), []byte("new")); err == nil {
		t.Error("a folder was replaced")
	}
	if err := writeAtomic(w.at("nowhere/f"), nil); err == nil {
		t.Error("written into a folder that is not there")
	}
	if err := replaceFile(w.at("dir"), []byte("new"), 0o600); err == nil {
		t.Error("a folder was replaced")
	}
	if err := writeStream(w.at("dir"), 0o600, func(writer) error { return nil }); err == nil {
		t.Error("a folder was replaced")
	}
	if err := writeStream(w.at("f"), 0o600, func(writer) error { return os.ErrDeadlineExceeded }); err == nil || w.text("f") != "old" {
		t.Errorf("a failing write replaced the file: %v", err)
	}
	if err := replaceFile(w.at("f"), []byte("new"), 0o600); err != nil || w.text("f") != "new" {
		t.Error(err)
	}
	if info, _ := os.Stat(w.at("f")); info.Mode().Perm() != 0o600 {
		t.Errorf("mode %v", info.Mode())
	}
	if names := w.names("."); !slices.Equal(names, []string{"dir", "f"}) {
		t.Errorf("left behind: %v", names)
	}
}

func TestALinkForAConfigurationIsNotFollowedByItself(t *testing.T) {
	w := flawed(t)
	w.put(map[string]string{"away.yaml": "gate: never\n"})
	w.link(w.at("away.yaml"), "app/ossay.yaml")
	if r := w.check(CheckRequest{}, "app"); r.exit != fault.ExitGate {
		t.Errorf("a link in the target set the gate: exit %d, %v", r.exit, r.err)
	}
	if r := w.check(CheckRequest{Config: w.at("app/ossay.yaml")}, "app"); r.exit != fault.ExitOK {
		t.Errorf("the user named it: exit %d, %v", r.exit, r.err)
	}
}

// initIn runs init in a folder of the world.
func (w *world) initIn(dir string, r InitRequest) ([]string, error) {
	w.Helper()
	here, err := os.Getwd()
	if err != nil {
		w.Fatal(err)
	}
	if err := os.MkdirAll(w.at(dir), 0o755); err != nil {
		w.Fatal(err)
	}
	if err := os.Chdir(w.at(dir)); err != nil {
		w.Fatal(err)
	}
	defer os.Chdir(here)
	return Init(r)
}

func TestInitWritesFilesThatOssayItselfApproves(t *testing.T) {
	w := newWorld(t, nil)
	names, err := w.initIn("app", InitRequest{CI: "github", Pin: "v1.2.3"})
	if err != nil || !slices.Equal(names, []string{"ossay.yaml", ".github/workflows/ossay.yml"}) {
		t.Fatalf("%v, %v", names, err)
	}
	if _, err := config.Parse("ossay.yaml", w.text("app/ossay.yaml")); err != nil {
		t.Error(err)
	}
	if text := w.text("app/.github/workflows/ossay.yml"); strings.Contains(text, "PINNED") || !strings.Contains(text, "OSSAY_VERSION: v1.2.3") {
		t.Errorf("%s", text)
	}
	r := newTold()
	_, exit, err := AuditPipelines(t.Context(), w.env, PipelineRequest{CheckRequest: CheckRequest{Targets: []string{w.at("app")}}, Persona: "auditor"}, r)
	if err != nil || exit != fault.ExitOK {
		t.Errorf("our own workflow: exit %d, %v, %v", exit, r.rules(), err)
	}
	names, err = w.initIn("lab", InitRequest{CI: "gitlab", Pin: strings.Repeat("a", 40)})
	if err != nil || !slices.Equal(names, []string{"ossay.yaml", ".gitlab/ossay.yml"}) || strings.Contains(w.text("lab/.gitlab/ossay.yml"), "PINNED") {
		t.Errorf("%v, %v", names, err)
	}
}

func TestInitNeverWritesOverAFile(t *testing.T) {
	w := newWorld(t, map[string]string{"a/ossay.yaml": "mine", "b/.github/workflows/ossay.yml": "mine", "c/.github": "a file"})
	_, err := w.initIn("a", InitRequest{})
	refused(t, err, fault.Usage, "ossay.yaml exists already")
	if names, err := w.initIn("a", InitRequest{CI: "github", Pin: "v1.0.0"}); err != nil || len(names) != 1 {
		t.Errorf("the workflow beside a configuration: %v, %v", names, err)
	}
	if _, err = w.initIn("b", InitRequest{CI: "github", Pin: "v1.0.0"}); err == nil {
		t.Error("a workflow was replaced")
	}
	if _, err = w.initIn("c", InitRequest{CI: "github", Pin: "v1.0.0"}); err == nil {
		t.Error("a folder in place of a file")
	}
	for _, name := range []string{"a/ossay.yaml", "b/.github/workflows/ossay.yml"} {
		if w.text(name) != "mine" {
			t.Errorf("%s was changed", name)
		}
	}
	w.link("elsewhere", "d/ossay.yaml")
	if _, err := w.initIn("d", InitRequest{}); err == nil || exists(w.at("d/elsewhere")) {
		t.Errorf("written through a link: %v", err)
	}
}

func TestAPinCannotMove(t *testing.T) {
	w := newWorld(t, nil)
	for pin, ok := range map[string]bool{
		"v1.2.3": true, "v0.1.0-rc.1": true, "v1.2.3+build": true, strings.Repeat("0a", 20): true,
		"": false, "main": false, "v1": false, "v1.2": false, "1.2.3": false, "latest": false, strings.Repeat("a", 39): false, strings.Repeat("A", 40): false,
		strings.Repeat("g", 40): false, "v1.2.3\nrun: evil": false, "v1.2.3 # x": false, "$(evil)": false,
	} {
		err := checkPin(pin)
		if (err == nil) != ok {
			t.Errorf("%q: %v", pin, err)
		}
		if !ok {
			_, err := w.initIn("x", InitRequest{CI: "github", Pin: pin})
			refused(t, err, fault.Usage, "--pin")
			if len(w.names("x")) > 0 {
				t.Errorf("%q: files were written", pin)
			}
		}
	}
	_, err := w.initIn("x", InitRequest{CI: "jenkins", Pin: "v1.0.0"})
	refused(t, err, fault.Usage, "jenkins", "github or gitlab")
}
