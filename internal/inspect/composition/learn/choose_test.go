package learn

import (
	"fmt"
	"slices"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/ossay-dev/ossay/internal/inspect/composition/signature"
)

// text makes a choice of a string.
func text(unit string, n, first, last int) choice {
	return choice{key{signature.String, fmt.Sprintf("the %s message number %03d of many", unit, n)}, unit, first, last}
}

// count counts features by what of says of them.
func count(fs []signature.Feature, of func(signature.Feature) string) map[string]int {
	out := make(map[string]int)
	for _, f := range fs {
		out[of(f)]++
	}
	return out
}

func TestFewFeaturesOfManyAreKept(t *testing.T) {
	var all []choice
	for u := range 10 {
		for n := range 100 {
			unit := fmt.Sprintf("unit%d", u)
			all = append(all, text(unit, n, 0, 3))
			all = append(all, choice{key{signature.Symbol, fmt.Sprintf("demo_%s_function_%d", unit, n)}, unit, 0, 3})
			all = append(all, choice{key{signature.Table, fmt.Sprintf("%s %030d", unit, n)}, unit, 0, 3})
			all = append(all, choice{key{signature.Source, fmt.Sprintf("%s/file_%d.c", unit, n)}, unit, 0, 3})
		}
	}
	got := choose(all, 4)
	kinds := count(got, func(f signature.Feature) string { return f.Kind.String() })
	if len(got) != keepMost || kinds["string"] != keepKind(signature.String) || kinds["source"] != keepKind(signature.Source) || kinds["table"] < 25 {
		t.Errorf("%v", kinds)
	}
	for unit, n := range count(got, func(f signature.Feature) string { return f.Unit }) {
		if n < 5 || n > 20 {
			t.Errorf("%d features of %s", n, unit)
		}
	}
}

func TestEveryChangeOfVersionKeepsSomeFeatures(t *testing.T) {
	var all []choice
	for n := range 300 {
		all = append(all, text("steady", n, 0, 4))
	}
	for v := 1; v < 5; v++ {
		for n := range 20 {
			all = append(all, text(fmt.Sprintf("since%d", v), n, v, 4), text(fmt.Sprintf("until%d", v-1), n, 0, v-1))
		}
	}
	units := count(choose(all, 5), func(f signature.Feature) string { return f.Unit })
	for v := 1; v < 5; v++ {
		for _, unit := range []string{fmt.Sprintf("since%d", v), fmt.Sprintf("until%d", v-1)} {
			if units[unit] < 2 {
				t.Errorf("%d features of %s", units[unit], unit)
			}
		}
	}
	if units["steady"] < 2 {
		t.Errorf("%d features that all versions have", units["steady"])
	}
}

func TestAssertionsComeLast(t *testing.T) {
	assertion := choice{key{signature.String, "width <= MAX_CANVAS_SIZE && height <= MAX_CANVAS_SIZE"}, "a", 0, 0}
	message := choice{key{signature.String, "cannot read the header"}, "a", 0, 0}
	short := choice{key{signature.String, "bad marker %d"}, "a", 0, 0}
	if quality(&assertion) >= quality(&short) || quality(&short) >= quality(&message) {
		t.Errorf("assertion %d, short %d, message %d", quality(&assertion), quality(&short), quality(&message))
	}
}

func TestTheOrderOfCandidatesDoesNotMatter(t *testing.T) {
	var all []choice
	for n := range 200 {
		all = append(all, text(fmt.Sprintf("unit%d", n%7), n, n%3, 2))
	}
	sorted := func(cs []choice) []signature.Feature {
		slices.SortFunc(cs, func(a, b choice) int { return strings.Compare(a.text, b.text) }) // as rare does
		out := choose(cs, 3)
		sortFeatures(out)
		return out
	}
	a := sorted(slices.Clone(all))
	slices.Reverse(all)
	if d := cmp.Diff(a, sorted(all)); d != "" {
		t.Error(d)
	}
}

func TestNothingIsChosenOfNothing(t *testing.T) {
	if got := choose(nil, 0); len(got) != 0 {
		t.Errorf("%v", got)
	}
}

func TestNamesOfFunctionsThatOtherBuildsShareAreCandidates(t *testing.T) {
	for _, tt := range []struct {
		name string
		want bool
	}{
		{"demo_read", true},
		{"VP8LDecode", true},
		{"_ZN3re23RE24InitEv", true},
		{"inflateinit", false}, // a bare word, too short
		{"verylongfunctionname", true},
		{"main", false},
		{"demo_read.part.0", false},
		{"demo_read.constprop.0", false},
		{"_ZNSt6vectorIiE4pushEv", false},
		{"_ZN9__gnu_cxx3fooEv", false},
		{"__libc_start_main", false},
		{"_GLOBAL__sub_I_x", false},
		{strings.Repeat("a_", 100), false},
	} {
		if got := goodSymbol(tt.name); got != tt.want {
			t.Errorf("%s: %v", tt.name, got)
		}
	}
}

func TestTheUnitIsTheMembersNameWithoutItsEnding(t *testing.T) {
	for member, want := range map[string]string{"png.o": "png", "libpng16_la-png.o": "libpng16_la-png", "vp8_dec.c.o": "vp8_dec", "reader.cc.obj": "reader", "dir/x.lo": "x", "a b.o": "a_b"} {
		if got := unitOf(member); got != want {
			t.Errorf("%s: %s, want %s", member, got, want)
		}
	}
}
