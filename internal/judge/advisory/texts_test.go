package advisory

import (
	"errors"
	"fmt"
	"strings"
	"testing"

	gocmp "github.com/google/go-cmp/cmp"

	"github.com/ossay-dev/ossay/internal/format/osv"
)

func TestTitles(t *testing.T) {
	long := strings.Repeat("word ", 50)
	for _, tt := range []struct{ name, summary, details, want string }{
		{"the summary", "It hangs", "Long story.", "It hangs"},
		{"the summary without its full stop", "It hangs.", "", "It hangs"},
		{"several lines become one", "  It\n\thangs \r\n badly ", "", "It hangs badly"},
		{"the first sentence of the details", "", "It hangs. A request does it.", "It hangs"},
		{"the first line of the details", " \n", "# Impact\nIt hangs", "# Impact"},
		{"a dot inside of a word is no end", "", "Since v1.2 it hangs", "Since v1.2 it hangs"},
		{"nothing", "", "", ""},
		{"a long title is cut", long, "", strings.Repeat("word ", 31) + "word…"},
		{"characters are cut, not bytes", strings.Repeat("語", 200), "", strings.Repeat("語", 159) + "…"},
		{"one of the longest that fits", strings.Repeat("語", 160), "", strings.Repeat("語", 160)},
	} {
		if got := title(&osv.Record{Summary: tt.summary, Details: tt.details}); got != tt.want {
			t.Errorf("%s: %q, want %q", tt.name, got, tt.want)
		}
	}
}

func TestBriefsKeepTheFirstReferencesOnce(t *testing.T) {
	refs := ""
	for i := range 9 {
		refs += fmt.Sprintf(`,{"type":"WEB","url":"https://example.com/%d"},{"type":"FIX","url":"https://example.com/%d"}`, i, i/2)
	}
	db, _ := built(t, nil, `{"id":"X","summary":"s","references":[`+refs[1:]+`]}`, `{"id":"Y"}`)
	s := db.NewSession()
	got, err := s.Brief(0)
	want := Brief{Title: "s", References: []string{"https://example.com/0", "https://example.com/1", "https://example.com/2", "https://example.com/3", "https://example.com/4"}}
	if d := gocmp.Diff(want, got); d != "" || err != nil {
		t.Errorf("%v (-want +got):\n%s", err, d)
	}
	if got, err := s.Brief(1); err != nil || got.Title != "" || got.References != nil {
		t.Errorf("an empty brief: %+v, %v", got, err)
	}
	if _, err := s.Brief(2); !errors.Is(err, ErrDamaged) {
		t.Errorf("a record that is not there: %v", err)
	}
}

// TestWholeRecordsComeBackAsTheyWere builds a second database from what the first
// one gives back: nothing may be lost on the way.
func TestWholeRecordsComeBackAsTheyWere(t *testing.T) {
	db := open(t, build(t, samples(t)...))
	var again []*osv.Record
	for i := range db.Info().Records {
		text, err := db.Whole(i)
		if err != nil {
			t.Fatal(err)
		}
		r := record(t, string(text))
		if r.ID != db.Record(i).ID || len(r.Notes) > 0 {
			t.Errorf("record %d is %s and came back as %s, %v", i, db.Record(i).ID, r.ID, r.Notes)
		}
		again = append(again, r)
	}
	second := open(t, build(t, again...))
	for i := range again {
		one, _ := db.Whole(i)
		two, err := second.Whole(i)
		if err != nil || string(one) != string(two) {
			t.Errorf("%v, %s\nbecame %s", err, one, two)
		}
	}
	for _, q := range []Query{{Ecosystem: "npm", Name: "a", Version: "2.1.0"}, {Ecosystem: "PyPI", Name: "my.pkg", Version: "3.0"}, {Ecosystem: "npm", Name: "evil"}, {Ecosystem: "Debian:12", Name: "s", Version: "1"}} {
		if one, two := verdicts(t, db, q), verdicts(t, second, q); one != two || one == "" {
			t.Errorf("%+v: %q became %q", q, one, two)
		}
	}
}

func TestStringsStayValidAfterTheDatabaseIsClosed(t *testing.T) {
	path := writeSample(t, samples(t)...)
	db, err := Open(path)
	if err != nil {
		t.Fatal(err)
	}
	s := db.NewSession()
	var v Verdict
	s.Query(Query{Ecosystem: "npm", Name: "a", Version: "1.0.0"}, false, func(x *Verdict) { v = *x })
	r := db.Record(v.Record)
	brief, err := s.Brief(v.Record)
	if err != nil {
		t.Fatal(err)
	}
	if err := db.Close(); err != nil {
		t.Fatal(err)
	}
	if err := db.Close(); err != nil {
		t.Errorf("closing twice: %v", err)
	}
	got := fmt.Sprint(v.Window, v.Fixed, r.ID, r.Aliases, r.Severity, brief.Title, brief.References)
	if want := "< 1.2.3[1.2.3]GHSA-a[CVE-2021-1] [{CVSS_V3 CVSS:3.1/AV:N/AC:L/PR:N/UI:N/S:U/C:H/I:H/A:H}]bad a[https://example.com]"; got != want {
		t.Errorf("got %s\nwant %s", got, want)
	}
	if open(t, build(t)).Close() != nil {
		t.Error("a database in memory cannot be closed")
	}
}
