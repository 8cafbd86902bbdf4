package verdict

import (
	"bytes"
	"crypto/sha256"
	"os"
	"path/filepath"
	"slices"
	"strconv"
	"strings"
	"testing"
)

func key(s string) Key { return sha256.Sum256([]byte(s)) }

func file(t testing.TB) string { return filepath.Join(t.TempDir(), "new", "folder", "verdicts") }

func remember(t *testing.T, name string, max int, words ...string) {
	t.Helper()
	s := Open(name, max)
	for _, w := range words {
		s.Put(key(w), []byte(`{"v":"`+w+`"}`))
	}
	if err := s.Close(); err != nil {
		t.Fatal(err)
	}
}

func knows(name string, max int, words ...string) []string {
	var out []string
	s := Open(name, max)
	for _, w := range words {
		if v, ok := s.Get(key(w)); ok && string(v) == `{"v":"`+w+`"}` {
			out = append(out, w)
		}
	}
	return out
}

func TestWhatOneRunJudgedTheNextOneKnows(t *testing.T) {
	name := file(t)
	remember(t, name, 10, "a", "b")
	if got := knows(name, 10, "a", "b", "c"); !slices.Equal(got, []string{"a", "b"}) {
		t.Error(got)
	}
	remember(t, name, 10, "c")
	if got := knows(name, 10, "a", "b", "c"); !slices.Equal(got, []string{"a", "b", "c"}) {
		t.Error("a run that judges something else forgets:", got)
	}
}

func TestTheLongestUnusedVerdictGoesFirst(t *testing.T) {
	name := file(t)
	remember(t, name, 3, "a", "b", "c")
	s := Open(name, 3)
	s.Get(key("c"))
	s.Put(key("d"), []byte(`{"v":"d"}`))
	if err := s.Close(); err != nil {
		t.Fatal(err)
	}
	if got := knows(name, 3, "a", "b", "c", "d"); !slices.Equal(got, []string{"a", "c", "d"}) {
		t.Error(got)
	}
}

func TestANewAnswerReplacesTheOldOne(t *testing.T) {
	name := file(t)
	remember(t, name, 3, "a")
	s := Open(name, 3)
	s.Put(key("a"), []byte("other"))
	if v, ok := s.Get(key("a")); !ok || string(v) != "other" {
		t.Errorf("%s", v)
	}
	if err := s.Close(); err != nil {
		t.Fatal(err)
	}
	if v, _ := Open(name, 3).Get(key("a")); string(v) != "other" {
		t.Errorf("%s", v)
	}
}

func TestNothingNewWritesNothing(t *testing.T) {
	name := file(t)
	remember(t, name, 3, "a")
	if err := os.Remove(name); err != nil {
		t.Fatal(err)
	}
	s := Open(name, 3)
	s.Get(key("a"))
	if err := s.Close(); err != nil {
		t.Fatal(err)
	}
	if _, err := os.Stat(name); err == nil {
		t.Error("a run that learned nothing wrote a file")
	}
	none := Open("", 3)
	none.Put(key("a"), []byte("1"))
	if v, ok := none.Get(key("a")); !ok || string(v) != "1" || none.Close() != nil {
		t.Error("a store without a file forgets within its run")
	}
}

func TestDamagedLinesAreForgottenAndOthersKept(t *testing.T) {
	name := file(t)
	remember(t, name, 10, "a", "b", "c")
	data, err := os.ReadFile(name)
	if err != nil {
		t.Fatal(err)
	}
	damaged := map[string][]byte{
		"a verdict was changed": bytes.Replace(data, []byte(`{"v":"b"}`), []byte(`{"v":"x"}`), 1),
		"a line was cut":        append(append([]byte{}, data[:len(data)-4]...), '\n'),
		"foreign text":          append([]byte("<html>\nwhatever it is\n"), data...),
	}
	for what, text := range damaged {
		if err := os.WriteFile(name, text, 0o600); err != nil {
			t.Fatal(err)
		}
		s := Open(name, 10)
		n := 0
		for _, w := range []string{"a", "b", "c"} {
			if v, ok := s.Get(key(w)); ok {
				n++
				if string(v) != `{"v":"`+w+`"}` {
					t.Errorf("%s: %s is %s", what, w, v)
				}
			}
		}
		if n < 2 {
			t.Errorf("%s: only %d of 3 are known", what, n)
		}
	}
}

func TestAFileThatCannotBeWrittenIsAnErrorAndNoMore(t *testing.T) {
	dir := t.TempDir()
	blocked := filepath.Join(dir, "file")
	if err := os.WriteFile(blocked, nil, 0o600); err != nil {
		t.Fatal(err)
	}
	s := Open(filepath.Join(blocked, "verdicts"), 3)
	s.Put(key("a"), []byte("1"))
	if err := s.Close(); err == nil {
		t.Error("no error")
	}
	s = Open(dir, 3) // a folder
	s.Put(key("b"), []byte("two\nlines"))
	if _, ok := s.Get(key("b")); ok {
		t.Error("a verdict of two lines was kept")
	}
}

func FuzzDecode(f *testing.F) {
	name := file(f)
	s := Open(name, 5)
	s.Put(key("a"), []byte(`{"v":1}`))
	if err := s.Close(); err != nil {
		f.Fatal(err)
	}
	data, err := os.ReadFile(name)
	if err != nil {
		f.Fatal(err)
	}
	f.Add(data)
	f.Add([]byte(strings.Repeat(" ", 100) + "\n\n"))
	f.Fuzz(func(t *testing.T, data []byte) {
		s := &Store{max: 3, old: map[Key][]byte{}, now: map[Key][]byte{}}
		s.decode(data)
		if len(s.old) > 3 || len(s.order) != len(s.old) {
			t.Fatal(len(s.old), len(s.order))
		}
	})
}

func BenchmarkOpenTenThousand(b *testing.B) {
	name := file(b)
	s := Open(name, 1<<20)
	for i := range 10_000 {
		s.Put(key(strconv.Itoa(i)), bytes.Repeat([]byte("x"), 200))
	}
	if err := s.Close(); err != nil {
		b.Fatal(err)
	}
	b.ReportAllocs()
	for b.Loop() {
		Open(name, 1<<20)
	}
}
