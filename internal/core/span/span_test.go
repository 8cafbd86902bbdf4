package span

import (
	"fmt"
	"runtime"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
	"pgregory.net/rapid"
)

func TestAPointBecomesASpanOfItsFile(t *testing.T) {
	for _, tt := range []struct {
		name string
		path string
		at   Point
		want Span
		text string
	}{
		{"no place inside the file", "go.mod", Point{}, Span{Path: "go.mod"}, "go.mod"},
		{"offsets without a line are no place", "go.mod", Point{Off: 3, End: 9}, Span{Path: "go.mod"}, "go.mod"},
		{"a range on a line", "a/b.json", Point{Off: 10, End: 15, Line: 2, Col: 4},
			Span{Path: "a/b.json", Off: 10, End: 15, StartLine: 2, StartCol: 4, EndLine: 2, EndCol: 9}, "a/b.json:2:4"},
		{"an empty range", "x", Point{Off: 3, End: 3, Line: 1, Col: 4},
			Span{Path: "x", Off: 3, End: 3, StartLine: 1, StartCol: 4, EndLine: 1, EndCol: 4}, "x:1:4"},
		{"a member of an archive in an archive", "app.jar" + ArchiveSeparator + "lib/x.jar" + ArchiveSeparator + "META-INF/MANIFEST.MF",
			Point{Off: 0, End: 1, Line: 1, Col: 1},
			Span{Path: "app.jar!/lib/x.jar!/META-INF/MANIFEST.MF", End: 1, StartLine: 1, StartCol: 1, EndLine: 1, EndCol: 2},
			"app.jar!/lib/x.jar!/META-INF/MANIFEST.MF:1:1"},
		{"the largest offsets", "x", Point{Off: 1<<32 - 3, End: 1<<32 - 1, Line: 1, Col: 1<<32 - 2},
			Span{Path: "x", Off: 1<<32 - 3, End: 1<<32 - 1, StartLine: 1, StartCol: 1<<32 - 2, EndLine: 1, EndCol: 1 << 32}, "x:1:4294967294"},
	} {
		t.Run(tt.name, func(t *testing.T) {
			got := At(tt.path, tt.at)
			if diff := cmp.Diff(tt.want, got); diff != "" {
				t.Error(diff)
			}
			if got.String() != tt.text {
				t.Errorf("written as %q, want %q", got, tt.text)
			}
			if tt.at.IsZero() != (tt.want.StartLine == 0) {
				t.Errorf("zero: %v", tt.at.IsZero())
			}
		})
	}
}

func TestLinesAndColumnsCountFromOneInBytes(t *testing.T) {
	for _, tt := range []struct {
		name, text, word string
		line, col        uint32
	}{
		{"the first byte", "abc", "a", 1, 1},
		{"in the first line", "abc\ndef", "c", 1, 3},
		{"at the start of a line", "abc\ndef", "d", 2, 1},
		{"the line feed belongs to the line that it ends", "abc\ndef", "\n", 1, 4},
		{"behind empty lines", "\n\n\nx", "x", 4, 1},
		{"behind Windows line ends", "ab\r\ncd\r\nef", "ef", 3, 1},
		{"the carriage return belongs to its line", "ab\r\ncd", "\r", 1, 3},
		{"a carriage return alone ends no line", "ab\rcd", "cd", 1, 4},
		{"columns count bytes of UTF-8", "\"ünï\": x", "x", 1, 10},
		{"lines of other scripts", "日本語\n語x", "x", 2, 4},
		{"a byte order mark has three bytes", "\ufeffx", "x", 1, 4},
		{"separators of Unicode end no line", "a\u2028b\u0085c", "c", 1, 8},
		{"a NUL byte is a byte", "a\x00\nb\x00c", "c", 2, 3},
		{"a very long line", strings.Repeat("y", 1<<20) + "x\nz", "x", 1, 1<<20 + 1},
		{"behind a very long line", strings.Repeat("y", 1<<20) + "\nz", "z", 2, 1},
	} {
		t.Run(tt.name, func(t *testing.T) {
			off := strings.Index(tt.text, tt.word)
			want := Point{Off: uint32(off), End: uint32(off + len(tt.word)), Line: tt.line, Col: tt.col}
			if diff := cmp.Diff(want, NewLines(tt.text).Point(off, off+len(tt.word))); diff != "" {
				t.Error(diff)
			}
		})
	}
}

func TestTheEndOfAFileHasAPlace(t *testing.T) {
	for text, want := range map[string]Point{
		"":      {Line: 1, Col: 1},
		"ab":    {Off: 2, End: 2, Line: 1, Col: 3},
		"ab\n":  {Off: 3, End: 3, Line: 2, Col: 1},
		"a\n\n": {Off: 3, End: 3, Line: 3, Col: 1},
	} {
		if diff := cmp.Diff(want, NewLines(text).Point(len(text), len(text))); diff != "" {
			t.Errorf("%q: %s", text, diff)
		}
	}
}

// naive counts lines and columns from the start.
func naive(text string, off int) (line, col uint32) {
	before := text[:off]
	return uint32(1 + strings.Count(before, "\n")), uint32(off - strings.LastIndexByte(before, '\n'))
}

func TestPlacesDoNotDependOnTheOrderOfAsking(t *testing.T) {
	line := rapid.SampledFrom([]string{"", "", "a", "ä", "\r", "word word", strings.Repeat("x", 100), strings.Repeat("\n", 40)})
	rapid.Check(t, func(t *rapid.T) {
		text := strings.Join(rapid.SliceOfN(line, 1, 60).Draw(t, "lines"), "\n")
		lines := NewLines(text)
		for _, off := range rapid.SliceOfN(rapid.IntRange(0, len(text)), 1, 40).Draw(t, "offsets") {
			p := lines.Point(off, off)
			if line, col := naive(text, off); p.Line != line || p.Col != col {
				t.Fatalf("offset %d is %d:%d, want %d:%d", off, p.Line, p.Col, line, col)
			}
		}
	})
}

func TestAskingTakesNoMemory(t *testing.T) {
	var b strings.Builder
	for i := range 20_000 {
		fmt.Fprintf(&b, "line %d\n", i)
	}
	text := b.String()
	lines := NewLines(text)
	var before, after runtime.MemStats
	runtime.ReadMemStats(&before)
	for off := range len(text) {
		lines.Point(off, off)
		lines.Point(len(text)-1-off, len(text)-off)
	}
	runtime.ReadMemStats(&after)
	if grown := after.Mallocs - before.Mallocs; grown > 100 {
		t.Errorf("%d allocations for %d places", grown, 2*len(text))
	}
}

func FuzzPointsAreThoseOfAPlainCount(f *testing.F) {
	f.Add("a\nb\r\nc", uint16(3), uint16(1))
	f.Add("\xff\n\x00\n", uint16(2), uint16(0))
	f.Fuzz(func(t *testing.T, text string, a, b uint16) {
		lines := NewLines(text)
		for _, off := range []int{int(a), int(b), int(a)} {
			off = min(off, len(text))
			p := lines.Point(off, len(text))
			if line, col := naive(text, off); p.Line != line || p.Col != col || p.Off != uint32(off) || p.End != uint32(len(text)) {
				t.Fatalf("%q at %d: %+v, want %d:%d", text, off, p, line, col)
			}
		}
	})
}

func BenchmarkPoint(b *testing.B) {
	lines := NewLines(strings.Repeat("    \"name\": \"value\",\n", 50_000))
	off := 0
	for b.Loop() {
		lines.Point(off, off+4)
		off = (off + 21) % (50_000 * 21)
	}
}
