package logindex

import (
	"strings"
	"testing"
	"unicode/utf8"
)

func TestAQueryNeedsSomethingToLookFor(t *testing.T) {
	for name, q := range map[string]Query{"nothing": {Limit: 1}, "no limit": {Name: "a"}, "a limit below 0": {Digest: "sha256:00", Limit: -1}} {
		if q.Check() == nil {
			t.Errorf("%s: taken", name)
		}
	}
	if err := (Query{Name: "a", Limit: 1}).Check(); err != nil {
		t.Error(err)
	}
}

func TestAnEntryMatchesOnlyWhatIsSought(t *testing.T) {
	e := Entry{Index: 7, Name: "a@example.com", Digest: "sha256:01"}
	for _, tt := range []struct {
		why  string
		q    Query
		want bool
	}{
		{"its name", Query{Name: "a@example.com"}, true},
		{"its digest", Query{Digest: "sha256:01"}, true},
		{"both", Query{Name: "a@example.com", Digest: "sha256:01", From: 7}, true},
		{"a name that begins so", Query{Name: "a@example.co"}, false},
		{"the name in capitals", Query{Name: "A@example.com"}, false},
		{"the name and another digest", Query{Name: "a@example.com", Digest: "sha256:02"}, false},
		{"before where the search begins", Query{Name: "a@example.com", From: 8}, false},
	} {
		if got := tt.q.Matches(e); got != tt.want {
			t.Errorf("%s: %v", tt.why, got)
		}
	}
}

func TestNamesBecomeTextThatADatabaseTakes(t *testing.T) {
	for _, s := range []string{"a\x00b", "a\xffb", strings.Repeat("é", maxText), "\x00"} {
		got := Text(s)
		if !utf8.ValidString(got) || strings.Contains(got, "\x00") || len(got) > maxText+2 {
			t.Errorf("%q became %q", s, got)
		}
	}
	if Text("maintainer@example.com") != "maintainer@example.com" {
		t.Error("a good name was changed")
	}
	if string(Sum("a\x00b")) == string(Sum(Text("a\x00b"))) {
		t.Error("two names have one sum")
	}
}
