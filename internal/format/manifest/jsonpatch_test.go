package manifest

import (
	"encoding/json"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
)

func patched(t *testing.T, src string, change func(p *Patch)) string {
	t.Helper()
	p := &Patch{}
	change(p)
	out, err := Patched([]byte(src), p, nil)
	if err != nil {
		t.Fatal(err)
	}
	return string(out)
}

func TestAPatchChangesWhatItNamesAndKeepsTheRest(t *testing.T) {
	for _, tt := range []struct {
		name, src string
		change    func(p *Patch)
		want      string
	}{
		{"a value", "{\n  \"a\": 1,\n  \"b\":   2 }", func(p *Patch) { p.Put("a", "3") }, "{\n  \"a\": 3,\n  \"b\":   2 }"},
		{"a value within", `{"x":{"a":1},"y":[1, 2]}`, func(p *Patch) { p.In("x").Put("a", `"z"`) }, `{"x":{"a":"z"},"y":[1, 2]}`},
		{"a new member in its place", "{\n\t\"a\": 1,\n\t\"c\": 3\n}\n", func(p *Patch) { p.Put("b", "2") }, "{\n\t\"a\": 1,\n\t\"b\": 2,\n\t\"c\": 3\n}\n"},
		{"a new first member", "{\n  \"b\": 1\n}", func(p *Patch) { p.Put("a", "2") }, "{\n  \"a\": 2,\n  \"b\": 1\n}"},
		{"a new last member", "{\n  \"b\": 1\n}", func(p *Patch) { p.Put("c", "2") }, "{\n  \"b\": 1,\n  \"c\": 2\n}"},
		{"two new members side by side", "{\n  \"a\": 1\n}", func(p *Patch) { p.Put("c", "3"); p.Put("b", "2") }, "{\n  \"a\": 1,\n  \"b\": 2,\n  \"c\": 3\n}"},
		{"new members at the end where nobody sorts", "{\n  \"version\": 1\n}", func(p *Patch) { p.Last = true; p.In("overrides").Put("a", `"1"`) }, "{\n  \"version\": 1,\n  \"overrides\": {\n    \"a\": \"1\"\n  }\n}"},
		{"the first member goes", "{\n  \"a\": 1,\n  \"b\": 2\n}", func(p *Patch) { p.Drop("a") }, "{\n  \"b\": 2\n}"},
		{"the last member goes", "{\n  \"a\": 1,\n  \"b\": 2\n}", func(p *Patch) { p.Drop("b") }, "{\n  \"a\": 1\n}"},
		{"two neighbours go", "{\n  \"a\": 1,\n  \"b\": 2,\n  \"c\": 3\n}", func(p *Patch) { p.Drop("b"); p.Drop("c") }, "{\n  \"a\": 1\n}"},
		{"the middle goes", "{\"a\":1 , \"b\":2 , \"c\":3}", func(p *Patch) { p.Drop("b") }, "{\"a\":1,\"c\":3}"},
		{"all go", "{\n  \"a\": 1\n}", func(p *Patch) { p.Drop("a") }, "{}"},
		{"one goes and one comes", "{\n  \"a\": 1\n}", func(p *Patch) { p.Drop("a"); p.Put("b", "2") }, "{\n  \"b\": 2\n}"},
		{"an empty object is filled", "{\n  \"x\": {}\n}", func(p *Patch) { p.In("x").Put("a", "1") }, "{\n  \"x\": {\n    \"a\": 1\n  }\n}"},
		{"a whole object is laid out as the file is", "{\n    \"a\": 1\n}", func(p *Patch) { p.Put("b", `{"c":{"d":[]}}`) }, "{\n    \"a\": 1,\n    \"b\": {\n        \"c\": {\n            \"d\": []\n        }\n    }\n}"},
		{"what is not there cannot go", `{"a":1}`, func(p *Patch) { p.Drop("b"); p.In("c").Drop("d") }, `{"a":1}`},
		{"a key that needs quoting", `{"a":1}`, func(p *Patch) { p.Put("<é\">", "1") }, `{"<é\">":1,"a":1}`},
		{"line ends of Windows stay", "{\r\n  \"a\": 1,\r\n  \"b\": 2\r\n}\r\n", func(p *Patch) { p.Put("a", "3") }, "{\r\n  \"a\": 3,\r\n  \"b\": 2\r\n}\r\n"},
		{"nothing changes", " {\"a\" : 1}\n", func(*Patch) {}, " {\"a\" : 1}\n"},
	} {
		if got := patched(t, tt.src, tt.change); got != tt.want {
			t.Errorf("%s: (-want +got)\n%s", tt.name, cmp.Diff(tt.want, got))
		}
	}
}

func TestWhatCannotBePatchedIsAnError(t *testing.T) {
	for name, src := range map[string]string{
		"no JSON": "{", "no object": "[1]", "a member that is no object": `{"x":1}`, "a key twice": `{"x":{"a":1,"a":2}}`,
		"UTF-16": "\xff\xfe{\x00}\x00",
	} {
		p := &Patch{}
		p.In("x").Put("a", "1")
		if out, err := Patched([]byte(src), p, nil); err == nil {
			t.Errorf("%s: %q", name, out)
		}
	}
}

func FuzzPatched(f *testing.F) {
	for _, s := range []string{"{}", `{"a":1}`, "{\n  \"x\": {\n    \"a\": 1\n  }\n}", `{"x":{},"b":[1,{"a":2}]}`, " { \"a\" : 1 , \"x\" : { } } ", `{"x":{"a":1,"b":{"c":null}}}`} {
		f.Add(s, "a", "b")
	}
	f.Fuzz(func(t *testing.T, src, set, drop string) {
		p := &Patch{}
		p.Put(set, `{"new":[1]}`)
		p.In("x").Drop(drop)
		p.In("x", "y").Put(set, "7")
		out, err := Patched([]byte(src), p, nil)
		if err != nil {
			return
		}
		if !json.Valid(out) {
			// our reader is lenient about what encoding/json refuses; only what was
			// valid must stay so
			if json.Valid([]byte(src)) {
				t.Fatalf("%q became %q", src, out)
			}
			return
		}
		var got map[string]json.RawMessage
		if err := json.Unmarshal(out, &got); err != nil {
			t.Fatal(err)
		}
		if set != "x" && json.Valid([]byte(Quote(set))) && strings.ToValidUTF8(set, "") == set {
			if v := strings.Join(strings.Fields(string(got[set])), ""); v != `{"new":[1]}` {
				t.Fatalf("%q: %q is %q", out, set, v)
			}
		}
	})
}

func TestEditsAreMadeInAnyOrderAndNeverOverlap(t *testing.T) {
	got, err := Apply([]byte("abcdef"), []Edit{{4, 5, "E!"}, {0, 1, ""}, {2, 2, "+"}})
	if err != nil || string(got) != "b+cdE!f" {
		t.Errorf("%q, %v", got, err)
	}
	for _, bad := range [][]Edit{{{0, 2, ""}, {1, 3, ""}}, {{5, 7, ""}}, {{3, 2, ""}}, {{-1, 0, ""}}} {
		if out, err := Apply([]byte("abcdef"), bad); err == nil {
			t.Errorf("%v: %q", bad, out)
		}
	}
}

func BenchmarkPatchALargeLock(b *testing.B) {
	var s strings.Builder
	s.WriteString("{\n  \"packages\": {")
	for i := range 20_000 {
		if i > 0 {
			s.WriteByte(',')
		}
		s.WriteString("\n    \"node_modules/p" + strings.Repeat("x", i%50) + string(rune('a'+i%26)) + Quote(string(rune(0x4e00 + i)))[1:] + ": {\n      \"version\": \"1.0.0\"\n    }")
	}
	s.WriteString("\n  }\n}\n")
	src := []byte(s.String())
	b.SetBytes(int64(len(src)))
	for b.Loop() {
		p := &Patch{}
		p.In("packages").Put("node_modules/new", `{"version":"1.0.0"}`)
		if _, err := Patched(src, p, nil); err != nil {
			b.Fatal(err)
		}
	}
}
