package git

import (
	"github.com/ossay-dev/ossay/internal/core/budget"
)

// The form of a delta is that of gitformat-pack(5), "Deltified representation":
// the sizes of base and result, then instructions to copy and to insert.

// sizeNumber reads a number of gitformat-pack(5), "Size encoding": seven bits a
// byte, the least significant first. ok is false if it does not end or goes
// over 63 bits.
func sizeNumber(b []byte) (v int64, n int, ok bool) {
	for shift := 0; n < len(b) && shift < 63; shift += 7 {
		c := b[n]
		n++
		v |= int64(c&0x7f) << shift
		if c < 0x80 {
			return v, n, true
		}
	}
	return 0, n, false
}

// deltaSizes reads the head of a delta: the sizes of its base and its result.
// The rest is the instructions.
func deltaSizes(delta []byte) (base, result int64, rest []byte, err error) {
	base, n, ok := sizeNumber(delta)
	if !ok {
		return 0, 0, nil, damaged("size of a delta's base")
	}
	result, m, ok := sizeNumber(delta[n:])
	if !ok {
		return 0, 0, nil, damaged("size of a delta's result")
	}
	return base, result, delta[n+m:], nil
}

// applyDelta builds the result of a delta. All instructions are checked before
// memory for the result is taken, so a stated size costs nothing.
func applyDelta(base, delta []byte, limit int64) ([]byte, error) {
	baseSize, size, code, err := deltaSizes(delta)
	if err != nil {
		return nil, err
	}
	if baseSize != int64(len(base)) {
		return nil, damaged("delta for a base of %d bytes on one of %d", baseSize, len(base))
	}
	if size > limit {
		return nil, &budget.Breach{What: "object size", Limit: limit}
	}
	var sum int64
	for rest := code; len(rest) > 0; {
		in, next, ok := nextInstruction(rest)
		if !ok || in.copies && in.off+in.n > baseSize {
			return nil, damaged("instruction %d bytes before the end of a delta", len(rest))
		}
		if sum += in.n; sum > size {
			return nil, damaged("delta gives more than the stated %d bytes", size)
		}
		rest = next
	}
	if sum != size {
		return nil, damaged("delta gives %d bytes of the stated %d", sum, size)
	}
	out := make([]byte, 0, size)
	for rest := code; len(rest) > 0; {
		in, next, _ := nextInstruction(rest)
		if in.copies {
			out = append(out, base[in.off:in.off+in.n]...)
		} else {
			out = append(out, rest[1:1+in.n]...)
		}
		rest = next
	}
	return out, nil
}

// An instruction copies n bytes at off of the base, or inserts the n bytes that
// follow its first byte.
type instruction struct {
	copies bool
	off, n int64
}

// nextInstruction reads the instruction at the beginning of code, which is not
// empty. ok is false if it is reserved or cut short.
func nextInstruction(code []byte) (in instruction, rest []byte, ok bool) {
	op := code[0]
	if op < 0x80 {
		n := int64(op)
		if n == 0 || 1+n > int64(len(code)) {
			return instruction{}, nil, false
		}
		return instruction{n: n}, code[1+n:], true
	}
	in.copies = true
	at := 1
	for bit := range 7 {
		if op>>bit&1 == 0 {
			continue
		}
		if at == len(code) {
			return instruction{}, nil, false
		}
		if bit < 4 {
			in.off |= int64(code[at]) << (8 * bit)
		} else {
			in.n |= int64(code[at]) << (8 * (bit - 4))
		}
		at++
	}
	if in.n == 0 {
		in.n = 0x10000
	}
	return in, code[at:], true
}
