package glob

import (
	"strings"
	"testing"

	"pgregory.net/rapid"
)

func TestMatch(t *testing.T) {
	for _, tt := range []struct {
		pattern, path string
		want          bool
	}{
		{"a", "a", true},
		{"a", "a/b", false},
		{"*", "a", true},
		{"*", "a/b", false},
		{"a/*", "a/b", true},
		{"a/*", "a/b/c", false},
		{"a/**", "a/b/c", true},
		{"a/**", "a", false},
		{"**/b", "b", true},
		{"**/b", "a/x/b", true},
		{"a/**/b", "a/b", true},
		{"a/**/b", "a/x/y/b", true},
		{"a/**/b", "a/x/y/c", false},
		{"**", "a/b/c", true},
		{"a/[bc]", "a/c", true},
		{"a/[!bc]", "a/d", true},
		{"a/[!bc]", "a/b", false},
		{"a/b?", "a/bc", true},
		{`a/\*`, "a/*", true},
		{`a/\*`, "a/b", false},
		{"a/[", "a/[", false}, // malformed patterns match nothing
		{"", "", true},
	} {
		if got := Match(tt.pattern, tt.path); got != tt.want {
			t.Errorf("Match(%q, %q) = %v", tt.pattern, tt.path, got)
		}
	}
}

func TestCoversLooksAtTheFoldersAbove(t *testing.T) {
	for _, tt := range []struct {
		pattern, path string
		want          bool
	}{
		{"vendor", "vendor/a/go.mod", true},
		{"vendor/", "vendor/a/go.mod", true},
		{"vendor/**", "vendor/a/go.mod", true},
		{"vendor/a", "vendor/b/go.mod", false},
		{"**/testdata", "a/b/testdata/x/y", true},
		{"a/**/lock.json", "a/b/c/lock.json", true},
		{"*.json", "a/lock.json", false}, // anchored
		{"vendor", "vendored/x", false},
	} {
		if got := Covers(tt.pattern, tt.path); got != tt.want {
			t.Errorf("Covers(%q, %q) = %v", tt.pattern, tt.path, got)
		}
	}
}

// TestManyStarsEnd: the cost is the product of both lengths; a search that tries
// every way would not end.
func TestManyStarsEnd(t *testing.T) {
	if Match(strings.Repeat("**/", 300)+"x", strings.Repeat("a/", 300)+"y") {
		t.Error("matches")
	}
}

// TestAPathWithoutSignsMatchesItselfOnly holds for any path.
func TestAPathWithoutSignsMatchesItselfOnly(t *testing.T) {
	element := rapid.StringMatching(`[a-z0-9][a-z0-9._-]{0,7}`)
	rapid.Check(t, func(t *rapid.T) {
		p := strings.Join(rapid.SliceOfN(element, 1, 5).Draw(t, "path"), "/")
		q := strings.Join(rapid.SliceOfN(element, 1, 5).Draw(t, "other"), "/")
		if !Match(p, p) || Match(p, q) != (p == q) || !Covers(p, p+"/"+q) || !Match("**/"+q, p+"/"+q) {
			t.Errorf("%q and %q", p, q)
		}
	})
}

func FuzzMatch(f *testing.F) {
	f.Add("a/**/[b-", "a/b/c")
	f.Add("**/**/*", "x")
	f.Fuzz(func(t *testing.T, pattern, p string) {
		if len(pattern) > 1000 || len(p) > 1000 {
			return
		}
		if Match(pattern, p) && !Covers(pattern, p+"/below") && !strings.HasSuffix(pattern, "/") && p != "" && p != "." && p[0] != '/' && !strings.Contains(p, "//") && !strings.Contains("/"+p+"/", "/./") && !strings.Contains("/"+p+"/", "/../") && !strings.HasSuffix(p, "/") {
			t.Errorf("%q matches %q and does not cover what is below", pattern, p)
		}
	})
}
