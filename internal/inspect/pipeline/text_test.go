package pipeline

import (
	"testing"

	"github.com/google/go-cmp/cmp"
)

func TestATextThatStandsAsItIsHasItsPlaces(t *testing.T) {
	src := NewSource("x", "a > b\n'c'\n")
	v := NewText(src, Loc{2, 9})
	if v.Text != "> b\n'c'" || !v.Scalar {
		t.Fatalf("%+v", v)
	}
	for _, tt := range []struct {
		off, end int
		want     string
	}{
		{0, 1, ">"}, {2, 3, "b"}, {4, 7, "'c'"}, {0, 7, "> b\n'c'"}, {4, 4, "'"}, {6, 99, "'"}, {99, 99, "'"}, {-1, 1, ">"},
	} {
		l := v.Loc(tt.off, tt.end)
		if got := src.Text[l.Off:l.End]; got != tt.want {
			t.Errorf("%d to %d: %q, want %q", tt.off, tt.end, got, tt.want)
		}
	}
	if !v.Verbatim(0, 7) {
		t.Error("it is not verbatim")
	}
	if l := NewText(src, Loc{3, 3}).Loc(0, 0); l.Off != 3 || l.End != 3 {
		t.Errorf("an empty text is at %v", l)
	}
}

func TestASplicedTextHasThePlacesItIsGiven(t *testing.T) {
	src := NewSource("x", "run a\\\n\tb\n")
	v := NewSpliced(src, Loc{4, 9}, "ab", []uint32{0, 4})
	for i, want := range []string{"a", "b"} {
		l := v.Loc(i, i+1)
		if got := src.Text[l.Off:l.End]; got != want {
			t.Errorf("byte %d: %q", i, got)
		}
	}
	if l := v.Loc(0, 2); src.Text[l.Off:l.End] != "a\\\n\tb" || v.Verbatim(0, 2) || !v.Verbatim(1, 2) {
		t.Errorf("all of it: %v", l)
	}
}

func TestExceptionsStandBehindTheSignOfAComment(t *testing.T) {
	src := NewSource("x", "a # zizmor: ignore[one] why\nzizmor: ignore[two]\nb # zizmor: ignore[three, four]\nc # zizmor: ignore[five\n# x zizmor: ignore[six]")
	want := []Ignore{
		{Line: 1, Rules: []string{"one"}, Reason: "why"},
		{Line: 3, Rules: []string{"three", "four"}},
		{Line: 5, Rules: []string{"six"}},
	}
	if diff := cmp.Diff(want, Exceptions(src, "#")); diff != "" {
		t.Error(diff)
	}
	if got := Exceptions(src, "//"); len(got) != 0 {
		t.Errorf("%+v behind another sign", got)
	}
}
