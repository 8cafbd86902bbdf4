package budget

import (
	"bufio"
	"errors"
	"fmt"
	"io"
	"math"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"testing/iotest"

	"github.com/google/go-cmp/cmp"
	"pgregory.net/rapid"
)

// documented reads the table of docs/limits.md: what is limited, and how far.
func documented(t *testing.T) map[string]string {
	f, err := os.Open(filepath.Join("..", "..", "..", "docs", "limits.md"))
	if err != nil {
		t.Fatal(err)
	}
	defer f.Close()
	out := map[string]string{}
	for sc := bufio.NewScanner(f); sc.Scan(); {
		if cells := strings.Split(sc.Text(), "|"); len(cells) == 4 {
			out[strings.TrimSpace(cells[1])] = strings.TrimSpace(cells[2])
		}
	}
	return out
}

func TestTheDefaultsAreThoseOfTheDocument(t *testing.T) {
	want := documented(t)
	l := Default()
	for what, got := range map[string]string{
		"one file, as stored":                                 fmt.Sprintf("%d MiB", l.FileBytes>>20),
		"what one file may expand to":                         fmt.Sprintf("%d MiB", l.InflatedBytes>>20),
		"expanded for each stored byte, beyond the first MiB": fmt.Sprint(l.Ratio),
		"members of one archive":                              fmt.Sprintf("%d,%03d", l.Members/1000, l.Members%1000),
		"archives inside archives":                            fmt.Sprint(l.Nesting),
		"nesting of JSON, YAML, TOML and XML":                 fmt.Sprint(l.Depth),
		"one expanded string or property":                     fmt.Sprintf("%d MiB", l.Expansion>>20),
		"decoding steps of one file":                          fmt.Sprintf("%d million", l.Steps/1_000_000),
		"expanded in the whole run":                           fmt.Sprintf("%d GiB", l.TotalBytes>>30),
	} {
		if want[what] == "" {
			t.Errorf("docs/limits.md says nothing about %q", what)
		} else if got != want[what] {
			t.Errorf("%s: default %s, documented %s", what, got, want[what])
		}
	}
	for name, v := range map[string]int64{
		"FileBytes": l.FileBytes % (1 << 20), "InflatedBytes": l.InflatedBytes % (1 << 20), "Expansion": l.Expansion % (1 << 20),
		"Steps": l.Steps % 1_000_000, "TotalBytes": l.TotalBytes % (1 << 30),
	} {
		if v != 0 {
			t.Errorf("%s is not a round number", name)
		}
	}
}

func TestEachLimitHoldsAtItsBorderAndBreaksBehindIt(t *testing.T) {
	for _, tt := range []struct {
		name   string
		limits Limits
		stored int64
		spend  func(*Budget, int64) error
		last   int64 // the largest amount that is allowed
		want   *Breach
	}{
		{"steps", Limits{Steps: 10}, 0, (*Budget).Step, 10, &Breach{"steps", 10}},
		{"a single step", Limits{Steps: 1}, 0, (*Budget).Step, 1, &Breach{"steps", 1}},
		{"inflated bytes", Limits{InflatedBytes: 7}, 1, (*Budget).Inflate, 7, &Breach{"inflated size", 7}},
		{"the ratio of a stored byte begins behind a MiB", Limits{Ratio: 200}, 1, (*Budget).Inflate, 1 << 20, &Breach{"ratio", 200}},
		{"an empty file counts as one byte", Limits{Ratio: 2 << 20}, 0, (*Budget).Inflate, 4<<20 - 1, &Breach{"ratio", 2 << 20}},
		{"the ratio of a larger file", Limits{Ratio: 200}, 10_000, (*Budget).Inflate, 2_000_199, &Breach{"ratio", 200}},
		{"size comes before ratio", Limits{InflatedBytes: 2 << 20, Ratio: 1}, 2 << 20, (*Budget).Inflate, 2 << 20, &Breach{"inflated size", 2 << 20}},
		{"depth", Limits{Depth: 3}, 0, func(b *Budget, n int64) error { return b.Depth(int(n)) }, 3, &Breach{"depth", 3}},
	} {
		t.Run(tt.name, func(t *testing.T) {
			if err := tt.spend(New(tt.limits, tt.stored), tt.last); err != nil {
				t.Errorf("%d is refused: %v", tt.last, err)
			}
			err := tt.spend(New(tt.limits, tt.stored), tt.last+1)
			var got *Breach
			if !errors.As(err, &got) {
				t.Fatalf("%d gives %v", tt.last+1, err)
			}
			if diff := cmp.Diff(tt.want, got); diff != "" {
				t.Error(diff)
			}
		})
	}
}

func TestWhatIsSpentInPartsCountsAsOneSum(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		limit := rapid.Int64Range(1, 1000).Draw(t, "limit")
		steps, inflated := New(Limits{Steps: limit}, 0), New(Limits{InflatedBytes: limit}, 0)
		sum := int64(0)
		for _, n := range rapid.SliceOfN(rapid.Int64Range(0, 300), 1, 20).Draw(t, "parts") {
			sum += n
			if err := steps.Step(n); (err != nil) != (sum > limit) {
				t.Fatalf("%d steps of %d: %v", sum, limit, err)
			}
			if err := inflated.Inflate(n); (err != nil) != (sum > limit) {
				t.Fatalf("%d bytes of %d: %v", sum, limit, err)
			}
		}
	})
}

func TestABudgetThatIsSpentStaysSpent(t *testing.T) {
	b := New(Limits{Steps: 1, InflatedBytes: 1}, 1)
	for _, n := range []int64{math.MaxInt64 / 2, 0, 1} {
		if !IsBreach(b.Step(n)) || !IsBreach(b.Inflate(n)) {
			t.Errorf("%d more are allowed after a breach", n)
		}
	}
}

func TestALimitOfZeroIsNone(t *testing.T) {
	b := New(Limits{}, 0)
	for _, err := range []error{b.Step(1 << 50), b.Inflate(1 << 50), b.Depth(math.MaxInt32)} {
		if err != nil {
			t.Error(err)
		}
	}
	if diff := cmp.Diff(Limits{}, b.Limits()); diff != "" {
		t.Error(diff)
	}
}

func TestNoBudgetBoundsTheDepthAlone(t *testing.T) {
	var b *Budget
	if err := errors.Join(b.Step(1<<60), b.Inflate(1<<60), b.Depth(Default().Depth)); err != nil {
		t.Error(err)
	}
	if err := b.Depth(Default().Depth + 1); !IsBreach(err) {
		t.Errorf("one level too deep: %v", err)
	}
	if diff := cmp.Diff(Default(), b.Limits()); diff != "" {
		t.Error(diff)
	}
	if text, err := io.ReadAll(b.Reader(strings.NewReader("abc"))); err != nil || string(text) != "abc" {
		t.Errorf("%q, %v", text, err)
	}
}

func TestABreachSaysWhichLimitWasHit(t *testing.T) {
	err := New(Limits{Steps: 5}, 0).Step(6)
	if got := err.Error(); got != "over budget: steps over 5" {
		t.Errorf("message %q", got)
	}
	if !IsBreach(fmt.Errorf("reading x: %w", err)) || !IsBreach(errors.Join(io.EOF, err)) {
		t.Error("a wrapped breach is not told")
	}
	if IsBreach(nil) || IsBreach(io.EOF) || IsBreach(errors.New(err.Error())) {
		t.Error("another error is taken for a breach")
	}
}

func TestAReaderStopsWithinTheBudget(t *testing.T) {
	const text = "0123456789"
	for _, tt := range []struct {
		name  string
		limit int64
		read  func(io.Reader) io.Reader
		want  string
		spent bool
	}{
		{"a text that fits", 10, func(r io.Reader) io.Reader { return r }, text, false},
		{"a text that fits, byte by byte", 10, iotest.OneByteReader, text, false},
		{"data together with the end", 10, iotest.DataErrReader, text, false},
		{"a byte too many, byte by byte", 9, iotest.OneByteReader, "012345678", true},
		{"a byte too many at once", 9, func(r io.Reader) io.Reader { return r }, "", true},
	} {
		t.Run(tt.name, func(t *testing.T) {
			got, err := io.ReadAll(New(Limits{InflatedBytes: tt.limit}, 1).Reader(tt.read(strings.NewReader(text))))
			if string(got) != tt.want || IsBreach(err) != tt.spent || err != nil && !tt.spent {
				t.Errorf("%q, %v", got, err)
			}
		})
	}
}

func TestAReaderPassesErrorsOnAndSpendsTheBudgetItShares(t *testing.T) {
	broken := errors.New("broken")
	b := New(Limits{InflatedBytes: 6}, 1)
	if _, err := io.ReadAll(b.Reader(iotest.ErrReader(broken))); !errors.Is(err, broken) {
		t.Errorf("the reader's error is lost: %v", err)
	}
	for i, want := range []bool{false, false, true} {
		_, err := io.ReadAll(b.Reader(strings.NewReader("abc")))
		if IsBreach(err) != want {
			t.Errorf("reader %d of one budget: %v", i+1, err)
		}
	}
}
