package version

import (
	"bytes"
	"errors"
	"fmt"
	"io"
	"strings"
	"testing"
	"testing/iotest"

	"github.com/google/go-cmp/cmp"
)

func TestEachOrderReadsItsOwnFormsAndRefusesOthers(t *testing.T) {
	for _, tt := range []struct{ ecosystem, good, bad string }{
		{"gentoo", "1 1.2.3 1a 1_alpha 1_p2_rc3 1-r0 1.2b_pre4-r5 0 00.1", "a 1. .1 1..2 1ab 1A 1_foo 1_ 1_alphax 1-r 1-ra 1-1 1-r1-r2 1_p-"},
		{"openssl", "1 1.1 1.1.1 1.1.1w 0.9.8zh 3.0.0-alpha1 1.0.2U 3.0.0-", "a 1. .1 1.2.3.4 1.1.1w1 1.1.1_a 1.1.1+b"},
		{"datetime", "2024-01-31T23:00:00Z 2024-01-31T23:00:00+01:00 2024-02-29T00:00:00.123456789Z",
			"2024-01-31 2024-01-31T23:00:00 2024-01-31t23:00:00Z 2024-01-31T23:00:00z 2024-01-31T23:00:00,5Z 2023-02-29T00:00:00Z 2024-01-31T24:00:00Z 2024-13-01T00:00:00Z"},
		{"intdot", "0 1 1.2.3.4.5 007 99999999999999999999", "a 1. .1 1..2 1.x -1 1-2 v1"},
		{"Hackage", "1.2.3", "1.2.3-rc1 1.2.x"},
		{"CRAN", "1.0 1-0 1.0-4", "1.x a 1.0_4"},
		{"Debian", "1.0 0:1.0 1:1.0-1 1.0-a a ~", "x:1.0 a:b"},
		{"Go", "v1.2.3 go1.22 1.22rc1 go1.22.1-X:boringcrypto master", "(devel) devel devel-abc (none)"},
		{"npm", "1.2.3 v1 anything 1.2.3.4", ""},
		{"PyPI", "1.0 legacy 1.0.foo", ""},
		{"Maven", "1.0 ${version} x", ""},
		{"ConanCenter", "1.0 cci.20200101 -", ""},
		{"alpm", "1.0-1 r12.abc x:1", ""},
		{"lexicographic", "a é", ""},
	} {
		o, ok := For(tt.ecosystem)
		if !ok {
			t.Fatal(tt.ecosystem)
		}
		for _, v := range strings.Fields(tt.good) {
			if got, err := o.Parse(v); err != nil || got.String() != v {
				t.Errorf("%s %s: %q, %v", tt.ecosystem, v, got, err)
			}
		}
		for _, v := range strings.Fields(tt.bad) {
			got, err := o.Parse(v)
			if !errors.Is(err, ErrMalformed) || got != (Version{}) {
				t.Errorf("%s %s: %q, %v", tt.ecosystem, v, got, err)
			} else if !strings.Contains(err.Error(), v) {
				t.Errorf("%s %s: the error does not name it: %v", tt.ecosystem, v, err)
			}
		}
	}
}

func TestTheLongestVersionIsReadAndALongerOneIsNot(t *testing.T) {
	for name := range regular() {
		o, _ := For(name)
		if _, err := o.Parse("1." + strings.Repeat("1", MaxLen-2)); err != nil {
			t.Errorf("%s: %.80v", name, err)
		}
		_, err := o.Parse("1." + strings.Repeat("1", MaxLen-1))
		if !errors.Is(err, ErrTooLong) || len(err.Error()) > 300 {
			t.Errorf("%s: %.400v", name, err)
		}
	}
}

// TestHostileVersionsAreCompared has texts that made comparisons slow or fail
// elsewhere: many parts, many separators, huge numbers.
func TestHostileVersionsAreCompared(t *testing.T) {
	var texts []string
	for _, piece := range []string{"1.", "1-", "a", "1a", "-", ".", "~", "^", "_p", "-alpha", "9", "0", "!", ":", "+", "é", "\x00", "1.0-rc1+"} {
		texts = append(texts, strings.Repeat(piece, MaxLen/len(piece)), "1."+strings.Repeat(piece, 400/len(piece))+"1")
	}
	for name := range ordered() {
		for _, a := range texts {
			for _, b := range []string{a + "1", "1.0", texts[0], texts[3]} {
				checkPair(t, name, a, b)
			}
		}
	}
}

func TestCompareNamesWhatItCannotCompare(t *testing.T) {
	for _, tt := range []struct {
		name, a, b string
		want       error
	}{
		{"no-such", "1", "1", ErrEcosystem},
		{strings.Repeat("x", 500), "1", "1", ErrEcosystem},
		{"Hackage", "x", "1", ErrMalformed},
		{"Hackage", "1", "x", ErrMalformed},
		{"npm", "1", "  ", ErrEmpty},
	} {
		c, err := Compare(tt.name, tt.a, tt.b)
		if !errors.Is(err, tt.want) || c != 0 || len(err.Error()) > 300 {
			t.Errorf("%.20s %s %s: %d, %v", tt.name, tt.a, tt.b, c, err)
		}
	}
}

func TestTheCacheTellsOrdersApartAndForgetsErrors(t *testing.T) {
	npm, _ := For("npm")
	pypi, _ := For("PyPI")
	crates, _ := For("crates.io")
	c := NewCache(10)
	for range 2 {
		a, errA := c.Parse(npm, "1.0.0-1")
		b, errB := c.Parse(pypi, "1.0.0-1")
		if errA != nil || errB != nil || a.scheme == b.scheme {
			t.Fatalf("%v %v %v %v", a, b, errA, errB)
		}
		if _, err := c.Parse(npm, ""); !errors.Is(err, ErrEmpty) {
			t.Error(err)
		}
	}
	if _, err := c.Parse(crates, "1.0.0-1"); err != nil || len(c.parsed) != 2 {
		t.Errorf("%d versions kept for two orders and a third that equals the first, %v", len(c.parsed), err)
	}
	for _, pair := range [][2]string{{"", "1"}, {"1", ""}} {
		if _, err := c.Compare(npm, pair[0], pair[1]); !errors.Is(err, ErrEmpty) {
			t.Errorf("%q: %v", pair, err)
		}
	}
	tiny := NewCache(0)
	for _, v := range []string{"1.0.0", "2.0.0", "3.0.0"} {
		if n, err := tiny.Compare(npm, v, "2.0.0"); err != nil || n != strings.Compare(v, "2.0.0") || len(tiny.parsed) > 1 {
			t.Errorf("%s: %d, %v, %d kept", v, n, err, len(tiny.parsed))
		}
	}
}

func TestBatchesReadLinesOfAnyForm(t *testing.T) {
	atLimit := "npm\t1\t" + strings.Repeat(" ", maxLine-len("npm\t1\t2\n")) + "2"
	for _, tt := range []struct {
		name, in, out string
		failed        int
	}{
		{"nothing", "", "", 0},
		{"a line without an end", "npm\t1\t2", "-1\n", 0},
		{"a line with an end", "npm\t1\t2\n", "-1\n", 0},
		{"Windows line ends", "npm\t1\t2\r\nnpm\t2\t1\r\n", "-1\n1\n", 0},
		{"an empty line is a line", "\nnpm\t1\t1\n", "error\n0\n", 1},
		{"too many fields", "npm\t1\t2\t3\n", "error\n", 1},
		{"too few fields", "npm\t1\n", "error\n", 1},
		{"blanks for tabs", "npm 1 2\n", "error\n", 1},
		{"an ecosystem with a release", "Debian:12\t1.0~rc1\t1.0\n", "-1\n", 0},
		{"a version that is none", "Hackage\tx\t1\nHackage\t1\tx\nHackage\t1\t1\n", "error\nerror\n0\n", 2},
		{"bytes that are no text", "npm\t\xff\t\x00\n", "1\n", 0},
		{"a line that just fits is too long a version", atLimit + "\nnpm\t1\t1\n", "error\n0\n", 1},
		{"lines that do not fit", strings.Repeat("x", 3*maxLine) + "\nnpm\t1\t1\n" + strings.Repeat("y", maxLine+1), "error\n0\nerror\n", 2},
	} {
		t.Run(tt.name, func(t *testing.T) {
			for _, read := range []func(io.Reader) io.Reader{iotest.HalfReader, iotest.DataErrReader, iotest.OneByteReader} {
				var out bytes.Buffer
				failed, err := CompareBatch(read(strings.NewReader(tt.in)), &out)
				if err != nil || failed != tt.failed {
					t.Errorf("%d failed, %v; want %d", failed, err, tt.failed)
				}
				if diff := cmp.Diff(tt.out, out.String()); diff != "" {
					t.Error(diff)
				}
			}
		})
	}
}

func TestBatchesOfRangesAnswerEveryNotation(t *testing.T) {
	in := strings.Join([]string{
		"npm\t^1.2.3\t1.9.9", "npm\t^1.2.3\t2.0.0", "PyPI\t~=1.4.2\t1.4.9", "Maven\t[1.0,2.0)\t2.0", "vers\tx\t1",
		"npm\t^1.2.3\t", "RubyGems\t~> 2.2, != 2.3\t2.3", "deb\tvers:deb/<1:2\t1:1", "no-such\t1\t1", "Hackage\t==1.*\tx",
	}, "\n")
	var out bytes.Buffer
	failed, err := InBatch(strings.NewReader(in), &out)
	if err != nil || failed != 4 {
		t.Errorf("%d failed, %v", failed, err)
	}
	if diff := cmp.Diff("true\nfalse\ntrue\nfalse\nerror\nerror\nfalse\ntrue\nerror\nerror\n", out.String()); diff != "" {
		t.Error(diff)
	}
}

func TestALargeBatchIsAnsweredLineByLine(t *testing.T) {
	var in strings.Builder
	const lines = 20_000
	for i := range lines {
		fmt.Fprintf(&in, "npm\t1.0.%d\t1.0.%d\n", i, lines/2)
	}
	var out bytes.Buffer
	if failed, err := CompareBatch(strings.NewReader(in.String()), &out); err != nil || failed != 0 {
		t.Fatal(failed, err)
	}
	got := strings.Fields(out.String())
	if len(got) != lines || got[0] != "-1" || got[lines/2] != "0" || got[lines-1] != "1" {
		t.Errorf("%d answers", len(got))
	}
}
