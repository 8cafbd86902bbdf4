package git

import (
	"bytes"
	"errors"
	"runtime"
	"strings"
	"testing"

	"github.com/ossay-dev/ossay/internal/core/budget"
	"pgregory.net/rapid"
)

// sizeCode is the size encoding of gitformat-pack(5).
func sizeCode(n int) string {
	b := []byte{byte(n & 0x7f)}
	for n >>= 7; n > 0; n >>= 7 {
		b[len(b)-1] |= 0x80
		b = append(b, byte(n&0x7f))
	}
	return string(b)
}

// copyCode is the instruction to copy n bytes at off; the bits of all say which
// bytes are written although they are zero.
func copyCode(off, n int, all byte) string {
	if n == 0x10000 {
		n = 0
	}
	op := []byte{0x80}
	for bit, v := range []int{off, off >> 8, off >> 16, off >> 24, n, n >> 8, n >> 16} {
		if v&0xff != 0 || all>>bit&1 == 1 {
			op[0] |= 1 << bit
			op = append(op, byte(v))
		}
	}
	return string(op)
}

func insertCode(text string) string { return string(rune(len(text))) + text }

// encodeDelta writes a delta from base to target: it copies what it finds in
// the base from the longest common beginning of each place, and inserts the
// rest.
func encodeDelta(base, target string) string {
	code, pending := "", ""
	flush := func() {
		for pending != "" {
			n := min(len(pending), 127)
			code, pending = code+insertCode(pending[:n]), pending[n:]
		}
	}
	for target != "" {
		n := min(8, len(target))
		off := strings.Index(base, target[:n])
		if n < 4 || off < 0 {
			pending, target = pending+target[:1], target[1:]
			continue
		}
		flush()
		for off+n < len(base) && n < len(target) && n < 0xffffff && base[off+n] == target[n] {
			n++
		}
		code, target = code+copyCode(off, n, 0), target[n:]
	}
	flush()
	return code
}

func delta(base, result int, code ...string) string {
	return sizeCode(base) + sizeCode(result) + strings.Join(code, "")
}

func TestDeltasOfAnIndependentEncoderGiveTheirResult(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		word := rapid.SampledFrom([]string{"a", "bc", "module v1.2.3 h1:", "\x00\xff", strings.Repeat("x", 300), "\n"})
		base := strings.Join(rapid.SliceOfN(word, 0, 60).Draw(t, "base"), "")
		target := strings.Join(rapid.SliceOfN(word, 0, 60).Draw(t, "target"), "")
		d := delta(len(base), len(target), encodeDelta(base, target))
		got, err := applyDelta([]byte(base), []byte(d), int64(len(target)))
		if err != nil || string(got) != target {
			t.Fatalf("%q, %v, want %q", got, err, target)
		}
		if _, err := applyDelta([]byte(base), []byte(d), int64(len(target))-1); !budget.IsBreach(err) {
			t.Fatalf("a result over the limit: %v", err)
		}
	})
}

// randomCode draws instructions with redundant encodings, and says what they
// give.
func randomCode(t *rapid.T, base []byte) (code string, result []byte) {
	for range rapid.IntRange(0, 20).Draw(t, "instructions") {
		if len(base) == 0 || rapid.Bool().Draw(t, "insert") {
			text := rapid.SliceOfN(rapid.Byte(), 1, 127).Draw(t, "text")
			code, result = code+string(append([]byte{byte(len(text))}, text...)), append(result, text...)
			continue
		}
		off := rapid.IntRange(0, len(base)-1).Draw(t, "off")
		n := rapid.IntRange(1, len(base)-off).Draw(t, "n")
		code, result = code+copyCode(off, n, rapid.Byte().Draw(t, "all")), append(result, base[off:off+n]...)
	}
	return code, result
}

func TestEveryEncodingOfAnInstructionMeansTheSame(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		base := bytes.Repeat(rapid.SliceOfN(rapid.Byte(), 0, 300).Draw(t, "base"), rapid.IntRange(1, 400).Draw(t, "times"))
		code, want := randomCode(t, base)
		got, err := applyDelta(base, []byte(delta(len(base), len(want), code)), 1<<30)
		if err != nil || !bytes.Equal(got, want) {
			t.Fatalf("%d bytes, %v, want %d", len(got), err, len(want))
		}
	})
}

func TestDamagedDeltasAreRefused(t *testing.T) {
	base := strings.Repeat("0123456789", 7000)
	for _, tt := range []struct {
		name, delta, want string
	}{
		{"nothing", "", "size of a delta's base"},
		{"no size of the result", sizeCode(len(base)), "size of a delta's result"},
		{"a size that does not end", strings.Repeat("\xff", 30), "size of a delta's base"},
		{"a size over 63 bits", strings.Repeat("\xff", 9) + "\x01" + "\x05", "size of a delta's base"},
		{"another base", delta(len(base)+1, 5, copyCode(0, 5, 0)), "on one of 70000"},
		{"no instructions for a result", delta(len(base), 5), "0 bytes of the stated 5"},
		{"too little", delta(len(base), 5, copyCode(0, 4, 0)), "4 bytes of the stated 5"},
		{"too much", delta(len(base), 5, copyCode(0, 6, 0)), "more than the stated 5"},
		{"a copy beyond the base", delta(len(base), 10, copyCode(len(base)-9, 10, 0)), "instruction"},
		{"a copy far beyond the base", delta(len(base), 10, copyCode(1<<31-1, 10, 0)), "instruction"},
		{"a copy without its bytes", delta(len(base), 10, "\xff\x01"), "instruction"},
		{"an insert without its bytes", delta(len(base), 10, "\x0a123456789"), "instruction"},
		{"the reserved instruction", delta(len(base), 10, "\x00", insertCode("0123456789")), "instruction"},
		{"an instruction after the result", delta(len(base), 4, insertCode("abcd"), insertCode("e")), "more than the stated 4"},
		{"copies that sum to more than any memory", delta(len(base), 1<<40, strings.Repeat("\x80", 100)), "over 67108864"},
	} {
		t.Run(tt.name, func(t *testing.T) {
			got, err := applyDelta([]byte(base), []byte(tt.delta), 64<<20)
			if got != nil || err == nil || !strings.Contains(err.Error(), tt.want) || !errors.Is(err, ErrDamaged) && !budget.IsBreach(err) {
				t.Errorf("%d bytes, %v", len(got), err)
			}
		})
	}
}

func TestAStatedSizeTakesNoMemoryUntilTheInstructionsGiveIt(t *testing.T) {
	lie := []byte(delta(3, 60<<20, insertCode("abc")))
	if n := allocated(func() {
		if _, err := applyDelta([]byte("xyz"), lie, 64<<20); !errors.Is(err, ErrDamaged) {
			t.Error(err)
		}
	}); n > 64<<10 {
		t.Errorf("%d bytes for an error", n)
	}
}

// allocated returns the bytes of memory that f takes.
func allocated(f func()) uint64 {
	var before, after runtime.MemStats
	runtime.ReadMemStats(&before)
	f()
	runtime.ReadMemStats(&after)
	return after.TotalAlloc - before.TotalAlloc
}

func TestTheLongestCopyHasThreeBytesOfSize(t *testing.T) {
	base := bytes.Repeat([]byte("z"), 1<<24)
	for _, n := range []int{1, 0xffff, 0x10000, 0x10001, 0xffffff} {
		got, err := applyDelta(base, []byte(delta(len(base), n, copyCode(1, n, 0))), 1<<30)
		if err != nil || len(got) != n {
			t.Errorf("copy of %#x: %d bytes, %v", n, len(got), err)
		}
	}
}
