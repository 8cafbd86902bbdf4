package object_test

import (
	"bytes"
	"errors"
	"fmt"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/ossay-dev/ossay/internal/core/budget"
	"github.com/ossay-dev/ossay/internal/format/object"
	"github.com/ossay-dev/ossay/internal/format/object/objecttest"
)

func members(data string) ([]object.Member, error) {
	return object.Members(strings.NewReader(data), int64(len(data)), budget.New(budget.Default(), int64(len(data))))
}

func header(name string, size int) string {
	return fmt.Sprintf("%-16s%-12d%-6d%-6d%-8s%-10d`\n", name, 0, 0, 0, "644", size)
}

func TestMembersOfAnArchiveOfGNU(t *testing.T) {
	one, two := objecttest.ELF(objecttest.ELFSpec{Machine: 62}), []byte("odd")
	data := objecttest.Archive(objecttest.File{Name: "a.o", Data: two}, objecttest.File{Name: "a_name_of_more_than_fifteen.o", Data: one}, objecttest.File{Name: "a.o", Data: two})
	got, err := members(string(data))
	if err != nil || len(got) != 3 {
		t.Fatal(got, err)
	}
	var names []string
	for _, m := range got {
		names = append(names, m.Name)
	}
	if diff := cmp.Diff([]string{"a.o", "a_name_of_more_than_fifteen.o", "a.o"}, names); diff != "" {
		t.Error(diff)
	}
	m := got[1]
	if !bytes.Equal(data[m.Off:m.Off+m.Size], one) {
		t.Error("the content of a member is not what was put in")
	}
	if _, err := object.Open(bytes.NewReader(data), int64(len(data)), nil); !errors.Is(err, object.ErrSeveral) {
		t.Error(err)
	}
}

func TestMembersOfAnArchiveOfBSDAndMicrosoft(t *testing.T) {
	bsd := "!<arch>\n" + header("#1/20", 24) + "__.SYMDEF SORTED\x00\x00\x00\x00abcd" + header("#1/12", 14) + "long_name.o\x00xy" + header("short.o", 1) + "z\n"
	got, err := members(bsd)
	want := []object.Member{{Name: "long_name.o", Off: 164, Size: 2}, {Name: "short.o", Off: 226, Size: 1}}
	if diff := cmp.Diff(want, got); diff != "" || err != nil {
		t.Error(diff, err)
	}
	coff := "!<arch>\n" + header("/", 4) + "\x00\x00\x00\x00" + header("/", 4) + "\x00\x00\x00\x00" + header("//", 14) + "dir\\first.obj\x00" + header("/0", 2) + "ab" + header("/99", 2) + "cd"
	got, err = members(coff)
	want = []object.Member{{Name: "dir\\first.obj", Off: 270, Size: 2}, {Name: "/99", Off: 332, Size: 2}}
	if diff := cmp.Diff(want, got); diff != "" || err != nil {
		t.Error(diff, err)
	}
}

func TestDamagedArchivesGiveTheMembersBefore(t *testing.T) {
	good := "!<arch>\n" + header("a.o/", 2) + "ab"
	for name, c := range map[string]struct{ data, want string }{
		"a size over the end":        {good + header("b.o/", 99), "reaches over the end"},
		"a header of other bytes":    {good + strings.Repeat("x", 60), "damaged"},
		"a header that is cut":       {good + "b.o/", "damaged"},
		"a size that is no number":   {good + strings.Replace(header("b.o/", 1), "1   ", "-1  ", 1) + "x", "no number"},
		"a name longer than content": {good + header("#1/9", 3) + "abc", "name"},
	} {
		got, err := members(c.data)
		if len(got) != 1 || err == nil || !strings.Contains(err.Error(), c.want) {
			t.Errorf("%s: %v, %v", name, got, err)
		}
	}
	if got, err := members(good + "\n"); len(got) != 1 || err != nil {
		t.Error("a line feed at the end", got, err)
	}
}

func TestThinArchivesAreRefusedAndPlainFilesHaveNoMembers(t *testing.T) {
	if _, err := members("!<thin>\n" + header("a.o/", 2)); !errors.Is(err, object.ErrThin) {
		t.Error(err)
	}
	for _, data := range []string{"", "\x7fELF", "hello, world", "\xca\xfe\xba\xbe\x00\x00\x00\x34"} {
		if got, err := members(data); got != nil || err != nil {
			t.Errorf("%q: %v, %v", data, got, err)
		}
	}
}

func TestMoreMembersThanAllowedAreABreach(t *testing.T) {
	data := "!<arch>\n" + strings.Repeat(header("a.o/", 0), 20)
	l := budget.Default()
	l.Members = 10
	got, err := object.Members(strings.NewReader(data), int64(len(data)), budget.New(l, 1))
	if !budget.IsBreach(err) || len(got) != 10 {
		t.Error(len(got), err)
	}
}
