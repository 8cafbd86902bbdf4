package app

import (
	"strings"
	"testing"

	"github.com/ossay-dev/ossay/internal/format/manifest"
)

func TestAUseOfAnActionIsRaisedWhereItStands(t *testing.T) {
	old, now := strings.Repeat("1", 40), strings.Repeat("2", 40)
	for _, c := range []struct{ name, line, was, commit, want, why string }{
		{"a tag", "uses: a/b@v1", "v1", "", "uses: a/b@v2", ""},
		{"a tag that becomes a commit", "uses: a/b@v1", "v1", now, "uses: a/b@" + now + " # v2", ""},
		{"trailing blanks go", "uses: a/b@v1  ", "v1", now, "uses: a/b@" + now + " # v2", ""},
		{"quotes stay", "uses: 'a/b@v1'", "v1", now, "uses: 'a/b@" + now + "' # v2", ""},
		{"a comment keeps its words", "uses: a/b@v1 # why", "v1", now, "uses: a/b@" + now + " # v2 why", ""},
		{"a commit with its version", "uses: a/b@" + old + " # v1", "v1", now, "uses: a/b@" + now + " # v2", ""},
		{"a commit with its version in a tool's form", "uses: a/b@" + old + " # tag=v1", "v1", now, "uses: a/b@" + now + " # tag=v2", ""},
		{"no room for a comment", "{uses: a/b@v1, with: {c: d}}", "v1", now, "{uses: a/b@v2, with: {c: d}}", ""},
		{"a commit whose version stands elsewhere", "{uses: a/b@" + old + ", with: {}}", "v1", now, "", "does not stand in a comment"},
		{"a comment without the version", "uses: a/b@" + old + " # v9", "v1", now, "", "does not stand in the comment"},
		{"a commit, and no new one", "uses: a/b@" + old + " # v1", "v1", "", "", "is not known"},
		{"another ref", "uses: a/b@main", "v1", now, "", "not written in one piece"},
		{"no ref", "uses: a/b", "v1", now, "", "not written in one piece"},
	} {
		src := []byte("- " + c.line + "\r\n- uses: x/y@v1\n")
		edits, why := usesEdit(src, 2, c.was, "v2", c.commit)
		if c.why != "" {
			if !strings.Contains(why, c.why) || edits != nil {
				t.Errorf("%s: %q, %v", c.name, why, edits)
			}
			continue
		}
		out, err := manifest.Apply(src, edits)
		if err != nil || string(out) != "- "+c.want+"\r\n- uses: x/y@v1\n" {
			t.Errorf("%s: %q, %s, %v", c.name, out, why, err)
		}
	}
	for _, off := range []int{-1, 100} {
		if _, why := usesEdit([]byte("uses: a/b@v1"), off, "v1", "v2", ""); why == "" {
			t.Errorf("a place at %d", off)
		}
	}
}
