package policy

import (
	"errors"
	"strings"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"

	"github.com/ossay-dev/ossay/internal/core/finding"
	"github.com/ossay-dev/ossay/internal/core/span"
	"github.com/ossay-dev/ossay/internal/format/config"
)

// day returns a moment of a day, in the afternoon.
func day(t testing.TB, s string) time.Time {
	t.Helper()
	d, err := time.Parse(time.DateOnly, s)
	if err != nil {
		t.Fatal(err)
	}
	return d.Add(15*time.Hour + 30*time.Minute)
}

// vuln is a finding of one component in two lock files, under three ids.
func vuln() finding.Finding {
	return finding.Finding{
		Rule: "vuln/CVE-2021-44228", Aliases: []string{"GHSA-jfh8-c2jp-5v3q", "CVE-2021-44228", "x_OSSAY-1"},
		Component: "pkg:maven/org.apache.logging.log4j/log4j-core@2.14.1?type=jar", Package: "log4j-core", Version: "2.14.1",
		Span: span.Span{Path: "services/a/pom.xml", StartLine: 12, StartCol: 3},
		Also: []span.Span{{Path: "services/b/pom.xml", StartLine: 40, StartCol: 5}},
	}
}

func exception(id, where string) config.Exception {
	return config.Exception{ID: id, Where: where, Reason: "accepted", Until: "2027-01-31", Place: "ossay.yaml:3"}
}

func TestAnExceptionFollowsAliases(t *testing.T) {
	f := vuln()
	for _, tt := range []struct {
		name, id string
		want     bool
	}{
		{"the id in the rule", "CVE-2021-44228", true},
		{"the whole rule", "vuln/CVE-2021-44228", true},
		{"an alias of another database", "GHSA-jfh8-c2jp-5v3q", true},
		{"an alias in other letters", "ghsa-JFH8-c2jp-5v3q", true},
		{"an id of our own", "x_ossay-1", true},
		{"another vulnerability", "CVE-2021-45046", false},
		{"a beginning of the id", "CVE-2021-4422", false},
		{"another area's rule", "malware/CVE-2021-44228", false},
		{"nothing", "", false},
	} {
		t.Run(tt.name, func(t *testing.T) {
			x := exception(tt.id, "")
			if got := Covers(&x, &f); got != tt.want {
				t.Errorf("covers = %v, want %v", got, tt.want)
			}
		})
	}
}

func TestAnExceptionHoldsForARuleOfAnyArea(t *testing.T) {
	f := finding.Finding{Rule: "inventory/lock-mismatch", Span: span.Span{Path: "web/package.json"}}
	for id, want := range map[string]bool{"inventory/lock-mismatch": true, "lock-mismatch": true, "inventory": false, "lock": false} {
		x := exception(id, "")
		if got := Covers(&x, &f); got != want {
			t.Errorf("%s covers = %v, want %v", id, got, want)
		}
	}
}

func TestWhereNamesAPackage(t *testing.T) {
	for _, tt := range []struct {
		name, where, component string
		want                   bool
	}{
		{"the whole package URL", "pkg:npm/qs@6.5.2", "pkg:npm/qs@6.5.2", true},
		{"another version", "pkg:npm/qs@6.5.3", "pkg:npm/qs@6.5.2", false},
		{"no version covers all", "pkg:npm/qs", "pkg:npm/qs@6.5.2", true},
		{"no version, a component without one", "pkg:npm/qs", "pkg:npm/qs", true},
		{"a version, a component without one", "pkg:npm/qs@6.5.2", "pkg:npm/qs", false},
		{"a longer name", "pkg:npm/qs", "pkg:npm/qs-iconv@1.0.0", false},
		{"a shorter name", "pkg:npm/qs-iconv", "pkg:npm/qs@1.0.0", false},
		{"qualifiers may be left out", "pkg:maven/g/a@1", "pkg:maven/g/a@1?type=jar", true},
		{"qualifiers and version may be left out", "pkg:maven/g/a", "pkg:maven/g/a@1?type=jar", true},
		{"qualifiers that are given count", "pkg:maven/g/a@1?type=pom", "pkg:maven/g/a@1?type=jar", false},
		{"a subpath may be left out", "pkg:golang/x.org/m@v1", "pkg:golang/x.org/m@v1#sub", true},
		{"the at sign of a scope is no version", "pkg:npm/%40babel/core", "pkg:npm/%40babel/core@7.1.0", true},
		{"an at sign in a qualifier is no version", "pkg:generic/x", "pkg:generic/x?download_url=a@b", true},
		{"another type", "pkg:pypi/qs", "pkg:npm/qs@1", false},
		{"a star for any ending", "pkg:npm/%40babel/*", "pkg:npm/%40babel/core@7.1.0", true},
		{"a star for some versions", "pkg:npm/qs@6.*", "pkg:npm/qs@6.5.2", true},
		{"a star for other versions", "pkg:npm/qs@5.*", "pkg:npm/qs@6.5.2", false},
		{"a finding without component", "pkg:npm/qs", "", false},
		{"a star, a finding without component", "pkg:npm/*", "", false},
	} {
		t.Run(tt.name, func(t *testing.T) {
			x, f := exception("CVE-1", tt.where), finding.Finding{Rule: "vuln/CVE-1", Component: tt.component, Span: span.Span{Path: "p"}}
			if got := Covers(&x, &f); got != tt.want {
				t.Errorf("%s covers %s = %v, want %v", tt.where, tt.component, got, tt.want)
			}
		})
	}
}

func TestWhereNamesPlaces(t *testing.T) {
	for _, tt := range []struct {
		name, where string
		paths       []string
		want        bool
	}{
		{"the file", "web/package-lock.json", []string{"web/package-lock.json"}, true},
		{"the folder above", "web", []string{"web/package-lock.json"}, true},
		{"the folder above with a slash", "web/", []string{"web/package-lock.json"}, true},
		{"everything below", "web/**", []string{"web/a/b/package-lock.json"}, true},
		{"a folder higher up", "services/web", []string{"services/web/app/go.mod"}, true},
		{"a glob in the middle", "services/*/go.mod", []string{"services/web/go.mod"}, true},
		{"a star stops at a slash", "services/*/go.mod", []string{"services/web/deep/go.mod"}, false},
		{"a glob at the end", "legacy-*", []string{"legacy-api/go.mod"}, true},
		{"a question mark is one letter", "v?", []string{"v2/go.mod"}, true},
		{"a set of letters", "[ab]/go.mod", []string{"c/go.mod"}, false},
		{"another folder", "web", []string{"website/package-lock.json"}, false},
		{"a folder of the same name further down", "web", []string{"services/web/go.mod"}, false},
		{"every place is covered", "web/*", []string{"web/a.lock", "web/b.lock"}, true},
		{"one place is not covered", "web/*", []string{"web/a.lock", "api/b.lock"}, false},
		{"a member of an archive", "lib/app.jar!", []string{"lib/app.jar!/META-INF/MANIFEST.MF"}, true},
		{"a glob that is none", "[", []string{"[/go.mod"}, false},
		{"a finding without place", "web", []string{""}, false},
		{"a rooted path", "/", []string{"/etc/passwd"}, false},
	} {
		t.Run(tt.name, func(t *testing.T) {
			x := exception("CVE-1", tt.where)
			f := finding.Finding{Rule: "vuln/CVE-1", Component: "pkg:npm/x@1", Span: span.Span{Path: tt.paths[0]}}
			for _, p := range tt.paths[1:] {
				f.Also = append(f.Also, span.Span{Path: p})
			}
			if got := Covers(&x, &f); got != tt.want {
				t.Errorf("%s covers %v = %v, want %v", tt.where, tt.paths, got, tt.want)
			}
		})
	}
}

// judged applies exceptions to one finding and returns it with the notes.
func judged(t testing.TB, today string, xs ...config.Exception) (finding.Finding, []finding.ExceptionNote) {
	t.Helper()
	fs := []finding.Finding{vuln()}
	notes := Except(fs, xs, day(t, today))
	return fs[0], notes
}

func TestAnExceptionHoldsUpToItsLastDay(t *testing.T) {
	x := exception("CVE-2021-44228", "")
	for _, tt := range []struct {
		today  string
		status finding.Status
		note   string
	}{
		{"2026-11-26", finding.Excepted, ""},
		{"2027-01-17", finding.Excepted, ""},
		{"2027-01-18", finding.Excepted, "ending: ends in 13 days, on 2027-01-31"},
		{"2027-01-29", finding.Excepted, "ending: ends in 2 days, on 2027-01-31"},
		{"2027-01-30", finding.Excepted, "ending: ends tomorrow, on 2027-01-31"},
		{"2027-01-31", finding.Excepted, "ending: ends today, on 2027-01-31"},
		{"2027-02-01", finding.Open, "expired: ended on 2027-01-31, so the finding counts again"},
		{"2031-01-01", finding.Open, "expired: ended on 2027-01-31, so the finding counts again"},
	} {
		f, notes := judged(t, tt.today, x)
		if f.Status != tt.status {
			t.Errorf("%s: %s, want %s", tt.today, f.Status, tt.status)
		}
		got := ""
		for _, n := range notes {
			got = n.State + ": " + n.Text
			if n.Place != "ossay.yaml:3" || n.ID != x.ID {
				t.Errorf("%s: the note stands at %s for %s", tt.today, n.Place, n.ID)
			}
		}
		if got != tt.note {
			t.Errorf("%s: note %q, want %q", tt.today, got, tt.note)
		}
	}
}

func TestTheHourOfTheDayChangesNothing(t *testing.T) {
	x := exception("CVE-2021-44228", "")
	noon, _ := time.Parse(time.DateOnly, "2027-01-20")
	var want []finding.ExceptionNote
	for _, hour := range []time.Duration{0, 1, 12, 23} {
		got := Except([]finding.Finding{vuln()}, []config.Exception{x}, noon.Add(hour*time.Hour))
		if want == nil {
			want = got
		}
		if d := cmp.Diff(want, got); d != "" {
			t.Errorf("at %d hours:\n%s", hour, d)
		}
	}
}

func TestAnExceptedFindingSaysWhyAndUntilWhen(t *testing.T) {
	f, _ := judged(t, "2026-11-26", exception("CVE-2021-44228", ""))
	if f.Reason != "accepted" || f.Until != "2027-01-31" {
		t.Errorf("reason %q, until %q", f.Reason, f.Until)
	}
}

func TestTheVEXStatusDecidesWhatAnExceptedFindingIsCalled(t *testing.T) {
	for vex, want := range map[string]finding.Status{
		"": finding.Excepted, "affected": finding.Excepted, "under_investigation": finding.Excepted,
		"not_affected": finding.NotAffected, "fixed": finding.NotAffected,
	} {
		x := exception("CVE-2021-44228", "")
		x.VEX, x.Justification = vex, "vulnerable_code_not_present"
		f, _ := judged(t, "2026-11-26", x)
		if f.Status != want || f.Reason != "accepted (vulnerable_code_not_present)" {
			t.Errorf("%q: %s because %q, want %s", vex, f.Status, f.Reason, want)
		}
	}
}

func TestAFindingWhoseExceptionHasEndedSaysSo(t *testing.T) {
	f, _ := judged(t, "2027-02-01", exception("CVE-2021-44228", ""))
	if f.Until != "" || f.Reason != "exception of ossay.yaml:3 ended on 2027-01-31: accepted" {
		t.Errorf("reason %q, until %q", f.Reason, f.Until)
	}
}

func TestOfSeveralExceptionsTheFirstThatHoldsCounts(t *testing.T) {
	ended, first, second := exception("CVE-2021-44228", ""), exception("GHSA-jfh8-c2jp-5v3q", ""), exception("x_OSSAY-1", "")
	ended.Until, ended.Reason = "2026-01-01", "long ago"
	first.Reason, second.Reason = "first", "second"
	for name, xs := range map[string][]config.Exception{
		"the ended one first": {ended, first, second},
		"the ended one last":  {first, second, ended},
	} {
		f, notes := judged(t, "2026-11-26", xs...)
		if f.Status != finding.Excepted || f.Reason != "first" {
			t.Errorf("%s: %s because %q", name, f.Status, f.Reason)
		}
		if len(notes) != 1 || notes[0].State != "expired" {
			t.Errorf("%s: notes %+v; a covered exception is not unused", name, notes)
		}
	}
}

func TestAnExceptionThatMatchesNothingIsListed(t *testing.T) {
	want := []finding.ExceptionNote{{ID: "CVE-1999-0001", State: "unused", Text: "matches nothing any more; remove it", Place: "ossay.yaml:3"}}
	_, notes := judged(t, "2026-11-26", exception("CVE-1999-0001", ""), exception("CVE-2021-44228", ""))
	if d := cmp.Diff(want, notes); d != "" {
		t.Error(d)
	}
	gone := exception("CVE-2021-44228", "elsewhere/")
	gone.Until = "2020-01-01" // ended and unused: what matters is that it can go
	if _, notes = judged(t, "2026-11-26", gone); len(notes) != 1 || notes[0].State != "unused" {
		t.Errorf("%+v", notes)
	}
	if notes := Except(nil, nil, day(t, "2026-11-26")); notes != nil {
		t.Errorf("notes of nothing: %+v", notes)
	}
}

func TestAnExceptionCoversEveryFindingThatItNames(t *testing.T) {
	fs := []finding.Finding{vuln(), vuln(), {Rule: "vuln/CVE-2", Aliases: []string{"CVE-2"}}}
	fs[1].Component = "pkg:maven/org.apache.logging.log4j/log4j-core@2.13.0"
	Except(fs, []config.Exception{exception("CVE-2021-44228", "")}, day(t, "2026-11-26"))
	var got []string
	for _, f := range fs {
		got = append(got, f.Status.String())
	}
	if strings.Join(got, " ") != "excepted excepted open" {
		t.Error(got)
	}
}

func inline(path string, line int, id, until string) config.Inline {
	return config.Inline{
		Exception: config.Exception{ID: id, Reason: "in " + path, Until: until, Place: path + ":1"}, Path: path, Line: line,
	}
}

func TestInlineExceptions(t *testing.T) {
	const id, far, past = "CVE-2021-44228", "2027-01-31", "2026-01-01"
	a, b := inline("services/a/pom.xml", 12, id, far), inline("services/b/pom.xml", 40, id, far)
	expired := inline("services/b/pom.xml", 40, id, past)
	broken := inline("services/b/pom.xml", 40, id, far)
	broken.Err = errors.New("exception CVE-2021-44228 has no reason")
	for _, tt := range []struct {
		name   string
		xs     []config.Inline
		status finding.Status
		reason string
		notes  string
	}{
		{"none", nil, finding.Open, "", ""},
		{"one at every place", []config.Inline{a, b}, finding.Excepted, "in services/a/pom.xml", ""},
		{"one place has none", []config.Inline{a}, finding.Open, "", ""},
		{"the other place has none", []config.Inline{b}, finding.Open, "", ""},
		{"on another line", []config.Inline{a, inline("services/b/pom.xml", 41, id, far)}, finding.Open, "", "unused"},
		{"in another file", []config.Inline{a, inline("services/c/pom.xml", 40, id, far)}, finding.Open, "", "unused"},
		{"about something else", []config.Inline{a, inline("services/b/pom.xml", 40, "CVE-2000-1", far)}, finding.Open, "", "unused"},
		{"by an alias", []config.Inline{a, inline("services/b/pom.xml", 40, "GHSA-jfh8-c2jp-5v3q", far)}, finding.Excepted, "in services/a/pom.xml", ""},
		{"an ended one decides", []config.Inline{a, expired}, finding.Open, "exception of services/b/pom.xml:1 ended on 2026-01-01: in services/b/pom.xml", "expired"},
		{"one that cannot be used", []config.Inline{a, broken}, finding.Open, "", "invalid"},
		{"two at one place", []config.Inline{a, a, b}, finding.Excepted, "in services/a/pom.xml", ""},
	} {
		t.Run(tt.name, func(t *testing.T) {
			fs := []finding.Finding{vuln()}
			notes := ExceptInline(fs, tt.xs, day(t, "2026-11-26"))
			if fs[0].Status != tt.status || fs[0].Reason != tt.reason {
				t.Errorf("%s because %q, want %s because %q", fs[0].Status, fs[0].Reason, tt.status, tt.reason)
			}
			var states []string
			for _, n := range notes {
				states = append(states, n.State)
			}
			if got := strings.Join(states, " "); got != tt.notes {
				t.Errorf("notes %q, want %q", got, tt.notes)
			}
		})
	}
}

func TestAnInlineExceptionThatCannotBeUsedIsSaidWithItsPlace(t *testing.T) {
	x := inline("go.mod", 3, "", "")
	x.Err = errors.New("it names no advisory or rule: write except[ID]")
	want := []finding.ExceptionNote{{State: "invalid", Text: "it names no advisory or rule: write except[ID]", Place: "go.mod:1"}}
	if d := cmp.Diff(want, ExceptInline(nil, []config.Inline{x}, day(t, "2026-11-26"))); d != "" {
		t.Error(d)
	}
}

func TestAnInlineExceptionDoesNotReopenWhatTheConfigurationExcepts(t *testing.T) {
	fs := []finding.Finding{vuln()}
	fs[0].Also = nil
	Except(fs, []config.Exception{exception("CVE-2021-44228", "")}, day(t, "2026-11-26"))
	ExceptInline(fs, []config.Inline{inline("services/a/pom.xml", 12, "CVE-2021-44228", "2026-01-01")}, day(t, "2026-11-26"))
	if fs[0].Status != finding.Excepted || fs[0].Reason != "accepted" {
		t.Errorf("%s because %q", fs[0].Status, fs[0].Reason)
	}
}
