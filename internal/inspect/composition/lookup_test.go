package composition

import (
	"bytes"
	"encoding/binary"
	"errors"
	"io"
	"strings"
	"testing"
	"testing/iotest"

	"github.com/google/go-cmp/cmp"

	"github.com/ossay-dev/ossay/internal/core/budget"
	"github.com/ossay-dev/ossay/internal/inspect/composition/compositiontest"
	"github.com/ossay-dev/ossay/internal/inspect/composition/signature"
)

func TestALookupFindsAllIdsOfAKeyAndNoOthers(t *testing.T) {
	var entries []entry
	want := make(map[uint64][]int32)
	for i := range int32(5000) {
		key := uint64(i%1700) * 0x1_0000_0001
		entries = append(entries, entry{key, i})
		want[key] = append(want[key], i)
	}
	l := newLookup(entries)
	for key, ids := range want {
		if !l.maybe(key) {
			t.Fatalf("the filter rules %x out", key)
		}
		if d := cmp.Diff(ids, l.find(key)); d != "" {
			t.Fatal(d)
		}
	}
	passed := 0
	for i := range uint64(100_000) {
		key := i*0x9e37_79b9 + 77
		if want[key] == nil && l.find(key) != nil {
			t.Fatalf("%x is found", key)
		}
		if l.maybe(key) {
			passed++
		}
	}
	if passed > 10_000 {
		t.Errorf("the filter passes %d of 100,000 unknown keys", passed)
	}
}

func TestAnEmptyLookupFindsNothing(t *testing.T) {
	l := newLookup(nil)
	if l.maybe(0) || l.find(0) != nil || l.find(1<<63) != nil {
		t.Error("something is found")
	}
}

func TestTheKeyOfATableIsItsRichestWord(t *testing.T) {
	table := strings.Repeat("\x00", 8) + "\x01\x00\x02\x00" + "\x03\x04\x05\x06\x07\x08\x09\x0a" + strings.Repeat("\x01", 8)
	if got := richest(table); got != 12 {
		t.Errorf("at %d", got)
	}
	if got := richest("0123456789abcdef"); got != 0 {
		t.Errorf("of equals the first: %d", got)
	}
}

func TestTheAnchorOfAVersionTextIsItsRarestPart(t *testing.T) {
	lit := " version ZQ-9 of "
	if got := lit[rarest(lit):][:4]; !strings.Contains(got, "ZQ") {
		t.Errorf("%q", got)
	}
}

func TestKeysAreReadAsTheScannerReadsThem(t *testing.T) {
	s := "\x01\x82\xf3\x04\x85\x06\xf7\x08"
	if load64(s) != binary.LittleEndian.Uint64([]byte(s)) || load32(s) != binary.LittleEndian.Uint32([]byte(s)) {
		t.Error("another order of bytes")
	}
}

func TestALineThatComesTwiceCountsOnce(t *testing.T) {
	x := index(t, "name twice\nstring * a \"the one and only message\"\nstring * b \"the one and only message\"\n")
	if len(x.features) != 1 || len(x.features[0].owner) != 1 || x.libs[0].own != 1 {
		t.Errorf("%+v", x.features)
	}
	if x.Len() != 1 {
		t.Errorf("%d libraries", x.Len())
	}
}

func TestARangeOfUnknownVersionsIsNoRange(t *testing.T) {
	x := index(t, "name r\n"+refs+`string 1.0..1.2 - "a message of some versions"
string 0.5..1.2 - "the first version is unknown"
string 1.2..1.0 - "the versions are in disorder"
`)
	var got [][2]int32
	for _, f := range x.features {
		got = append(got, [2]int32{f.owner[0].first, f.owner[0].last})
	}
	if d := cmp.Diff([][2]int32{{0, 2}, {-1, -1}, {-1, -1}}, got); d != "" {
		t.Error(d)
	}
}

func TestUnitsAreToldApartWithinALibrary(t *testing.T) {
	x := index(t, demo)
	if got := x.libs[0].units; got != 5 {
		t.Errorf("%d units", got)
	}
	byUnit := make(map[int32]int)
	for _, f := range x.features {
		byUnit[f.owner[0].unit]++
	}
	if len(byUnit) != 5 || byUnit[0] != 0 {
		t.Errorf("%v", byUnit)
	}
}

func TestBoundsNeedTwoFeaturesAndYieldWhereTheyContradict(t *testing.T) {
	sig := "name b\n" + refs
	for i := range 8 {
		sig += "string 1.0..1.0 u" + string(rune('a'+i)) + " \"only the first version says " + string(rune('a'+i)) + "\"\n"
		sig += "string 1.2..1.3 u" + string(rune('a'+i)) + " \"only the later versions say " + string(rune('a'+i)) + "\"\n"
	}
	x := index(t, sig)
	hits := func(early, late int) (out []hit) {
		for i := range early {
			out = append(out, hit{feature: int32(2 * i)})
		}
		for i := range late {
			out = append(out, hit{feature: int32(2*i + 1)})
		}
		return out
	}
	for _, tt := range []struct {
		name        string
		early, late int
		want        string
	}{
		{"nothing", 0, 0, ""},
		{"one says little", 0, 1, ""},
		{"two say it", 0, 2, "vers:generic/>1.1"},
		{"the first version", 3, 0, "vers:generic/<1.1"},
		{"one of the others is a chance", 1, 6, "vers:generic/>1.1"},
		{"as many for both: it cannot be said", 4, 4, ""},
	} {
		got := x.vers(0, x.interval(0, hits(tt.early, tt.late)))
		if got != tt.want {
			t.Errorf("%s: %q, want %q", tt.name, got, tt.want)
		}
	}
}

func TestAVersionIsHeldByItsInterval(t *testing.T) {
	x := index(t, "name h\n"+refs)
	in := interval{first: 1, last: 2, known: true} // later than 1.0, earlier than 1.3
	for _, tt := range []struct {
		version string
		want    bool
	}{{"1.0", false}, {"1.0.1", true}, {"1.2.9", true}, {"1.3-rc1", true}, {"1.3", false}, {"9", false}} {
		if got := x.holds(0, in, tt.version); got != tt.want {
			t.Errorf("%s: %v", tt.version, got)
		}
	}
	if !x.holds(0, interval{}, "9") {
		t.Error("an unknown interval rules nothing out")
	}
	open := interval{first: 3, last: 3, known: true}
	if !x.holds(0, open, "9") || x.holds(0, open, "1.2") {
		t.Error("the newest reference bounds nothing upwards")
	}
}

func TestVersionsInARangeAreEscaped(t *testing.T) {
	if got := escape("1.0|beta<2 %"); got != "1.0%7Cbeta%3C2%20%25" {
		t.Errorf("%s", got)
	}
}

func TestTheNearestTextTellsWhoseABareVersionIs(t *testing.T) {
	p := places{{100, 1}, {500, 2}, {90_000, 3}}
	for _, tt := range []struct {
		off  uint64
		want int32
	}{{0, 1}, {120, 1}, {299, 1}, {400, 2}, {500, 2}, {5000, -1}, {89_000, 3}} {
		if got := p.nearest(tt.off); got != tt.want {
			t.Errorf("%d: %d, want %d", tt.off, got, tt.want)
		}
	}
	if (places{}).nearest(7) != -1 {
		t.Error("of no places one is nearest")
	}
}

func TestAReaderThatFailsOrEndsEarlyIsNoContent(t *testing.T) {
	x := index(t, demo)
	failing := struct{ io.ReaderAt }{readerAt(func([]byte, int64) (int, error) { return 0, iotest.ErrTimeout })}
	if err := x.NewScan(nil).Data(failing, 0, 100, 0, 0); !errors.Is(err, iotest.ErrTimeout) {
		t.Errorf("%v", err)
	}
	short := bytes.NewReader(compositiontest.Strings("demo: the header is not complete"))
	s := x.NewScan(nil)
	if err := s.Data(short, 0, 1<<40, 0, 0); err != nil || len(s.Seen()) != 1 {
		t.Errorf("%v, %v", err, s.Seen())
	}
}

type readerAt func([]byte, int64) (int, error)

func (f readerAt) ReadAt(p []byte, off int64) (int, error) { return f(p, off) }

func TestWhatWasSeenIsListedForEveryLibraryThatHasIt(t *testing.T) {
	line := "string * - \"a text that both of them have\"\n"
	s := index(t, "name a\n"+line, "name b\n"+line).NewScan(nil)
	data := compositiontest.Strings("a text that both of them have", "a text that both of them have")
	if err := s.Data(bytes.NewReader(data), 0, uint64(len(data)), 0, 0); err != nil {
		t.Fatal(err)
	}
	want := []Seen{{"a", signature.String, "a text that both of them have"}, {"b", signature.String, "a text that both of them have"}}
	if d := cmp.Diff(want, s.Seen()); d != "" {
		t.Error(d)
	}
}

func TestOffsetsAreThoseOfTheFile(t *testing.T) {
	x := index(t, demo)
	data := append(make([]byte, 3*windowBytes), compositiontest.Strings("demo: the header is not complete")...)
	s := x.NewScan(budget.New(budget.Default(), int64(len(data))))
	if err := s.Data(bytes.NewReader(data), 8, uint64(len(data)-8), 1000, 0); err != nil {
		t.Fatal(err)
	}
	if len(s.order) != 1 || s.found[s.order[0]]-1 != 1000+3*windowBytes+1 {
		t.Errorf("%v", s.found)
	}
}

func TestHostileDataOfZerosAndTextTakesLinearTime(t *testing.T) {
	x := index(t, demo, "name v\nversion \"{*}abcd{*}abcd{*}abcd {v}\"\n")
	for _, unit := range []string{"\x00", "a", "abcd", "a\x00", "demo: the header is not complete\x00", "1\x00"} {
		data := []byte(strings.Repeat(unit, (4<<20)/len(unit)))
		s := x.NewScan(nil)
		if err := s.Data(bytes.NewReader(data), 0, uint64(len(data)), 0, 0); err != nil {
			t.Fatal(err)
		}
		if len(s.bare) > maxBare || len(s.claims) > maxBare {
			t.Errorf("%q: %d texts are kept", unit, len(s.bare))
		}
	}
}
