package cli

import (
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/ossay-dev/ossay/internal/inspect/composition/compositiontest"
)

// build writes a static library with one object of texts for each unit.
func build(t *testing.T, dir, name string, texts ...string) string {
	t.Helper()
	half := len(texts) / 2
	var members []compositiontest.Member
	for i, part := range [][]string{texts[:half], texts[half:]} {
		members = append(members, compositiontest.Member{
			Name: fmt.Sprintf("unit%d.o", i), Data: compositiontest.Object{Relocatable: true, Rodata: compositiontest.Strings(part...)}.Bytes(),
		})
	}
	file := filepath.Join(dir, name)
	if err := os.WriteFile(file, compositiontest.Archive(members...), 0o644); err != nil {
		t.Fatal(err)
	}
	return file
}

// phrases are texts that no other library has.
func phrases(n int) []string {
	var out []string
	for i := range n {
		out = append(out, fmt.Sprintf("frobnicator: cannot %c%c the %d widgets of this stream", 'a'+i%26, 'z'-i%26, i))
	}
	return out
}

func TestALibraryIsLearnedFromItsReferences(t *testing.T) {
	dir := t.TempDir()
	all := phrases(24)
	one, two := build(t, dir, "one.a", all[:20]...), build(t, dir, "two.a", all...)
	noise := build(t, dir, "noise.a", all[3:5]...)
	out := filepath.Join(dir, "frobnicator.sig")
	r := run(t, nil, "binary", "learn", "--name", "frobnicator", "--ref", "1.0="+one, "--ref", "2.0="+two, "--background", noise, "-o", out)
	if r.code != 0 || !strings.Contains(r.err, "2 references") {
		t.Fatalf("exit %d\n%s", r.code, r.err)
	}
	text, err := os.ReadFile(out)
	if err != nil {
		t.Fatal(err)
	}
	for _, want := range []string{"name frobnicator\n", "reference 1.0 ", "reference 2.0 ", "string 1.0..2.0 ", "string 2.0..2.0 "} {
		if !strings.Contains(string(text), want) {
			t.Errorf("no %q in\n%s", want, text)
		}
	}
	if strings.Contains(string(text), all[3]) {
		t.Error("a text of the background was learned")
	}
	again := run(t, nil, "binary", "learn", "--name", "frobnicator", "--ref", "1.0="+one, "--ref", "2.0="+two, "--background", noise)
	if again.out != string(text) {
		t.Error("the same references give another signature")
	}
}

func TestAFolderOfReferencesLearnsAllAtOnce(t *testing.T) {
	refs, out := t.TempDir(), t.TempDir()
	for _, d := range []string{"frobnicator/1.0", "frobnicator/2.0"} {
		if err := os.MkdirAll(filepath.Join(refs, d), 0o755); err != nil {
			t.Fatal(err)
		}
	}
	build(t, filepath.Join(refs, "frobnicator/1.0"), "lib.a", phrases(20)...)
	build(t, filepath.Join(refs, "frobnicator/2.0"), "lib.a", phrases(24)...)
	head := "name frobnicator\nadvisory generic frobnicator\n"
	if err := os.WriteFile(filepath.Join(out, "frobnicator.sig"), []byte(head), 0o644); err != nil {
		t.Fatal(err)
	}
	if r := run(t, nil, "binary", "learn", "--from", refs, "--head", filepath.Join(out, "frobnicator.sig"), "-o", out); r.code != 0 {
		t.Fatalf("exit %d\n%s", r.code, r.err)
	}
	text, err := os.ReadFile(filepath.Join(out, "frobnicator.sig"))
	if err != nil || !strings.HasPrefix(string(text), head) || !strings.Contains(string(text), "reference 2.0") {
		t.Errorf("%v\n%s", err, text)
	}
}

func TestWrongCallsOfLearnAreRefused(t *testing.T) {
	dir := t.TempDir()
	lib := build(t, dir, "a.a", phrases(8)...)
	for _, tt := range []struct {
		args []string
		want string
	}{
		{nil, "needs --name"},
		{[]string{"--name", "x"}, "no reference build"},
		{[]string{"--name", "x", "--ref", "nonsense"}, "not VERSION=FILE"},
		{[]string{"--name", "x", "--ref", "1=" + filepath.Join(dir, "none")}, "no such file"},
		{[]string{"--name", "x", "--ref", "1=" + dir}, "not a regular file"},
		{[]string{"--name", "x", "--ref", "1=" + lib, "--head", filepath.Join(dir, "none")}, "no such file"},
		{[]string{"--from", dir}, "needs -o DIR"},
		{[]string{"--from", dir, "--name", "x"}, "goes without"},
		{[]string{"--from", filepath.Join(dir, "none"), "-o", dir}, "no such file"},
	} {
		r := run(t, nil, append([]string{"binary", "learn"}, tt.args...)...)
		if r.code != 2 || !strings.Contains(r.err, tt.want) {
			t.Errorf("%v: exit %d, %s", tt.args, r.code, r.err)
		}
	}
	if r := run(t, nil, "binary", "dance"); r.code != 2 || !strings.Contains(r.err, "unknown command") {
		t.Errorf("exit %d, %s", r.code, r.err)
	}
}
