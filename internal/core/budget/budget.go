// Package budget bounds what the decoding of one hostile input may cost:
// bytes in, bytes out, steps, depth and ratio.
package budget

import (
	"errors"
	"fmt"
	"io"
)

// Limits are the bounds for one run. The zero value of a field means "no
// bound"; [Default] gives the documented defaults.
type Limits struct {
	FileBytes     int64 // bytes of one file as stored
	LargeBytes    int64 // bytes of one file that is read in pieces, such as a program
	InflatedBytes int64 // bytes that one file may expand to
	Ratio         int64 // expanded bytes for each stored byte
	Members       int   // members of one archive
	Nesting       int   // archives inside archives
	Depth         int   // nesting of JSON, YAML, XML or TOML values
	Expansion     int64 // bytes of one expanded string or property
	Steps         int64 // decoding steps of one file, about 100 ns each
	TotalBytes    int64 // bytes expanded in the whole run
}

// Default returns the documented defaults (docs/limits.md).
func Default() Limits {
	return Limits{
		FileBytes:     64 << 20,
		LargeBytes:    2 << 30,
		InflatedBytes: 256 << 20,
		Ratio:         200,
		Members:       100_000,
		Nesting:       4,
		Depth:         512,
		Expansion:     1 << 20,
		Steps:         50_000_000,
		TotalBytes:    16 << 30,
	}
}

// A Breach is the error for input that goes over one of the limits.
type Breach struct {
	What  string // "file size", "inflated size", "ratio", "members", "nesting", "depth", "expansion", "steps"
	Limit int64
}

// Error says which limit was hit and its value.
func (b *Breach) Error() string { return fmt.Sprintf("over budget: %s over %d", b.What, b.Limit) }

// IsBreach reports whether err wraps a [Breach].
func IsBreach(err error) bool {
	var b *Breach
	return errors.As(err, &b)
}

// A Budget counts the cost of decoding one file against its limits. It is not
// safe for concurrent use. A nil Budget allows everything that the defaults
// allow for depth, and does not count the rest.
type Budget struct {
	limits Limits
	steps  int64
	out    int64
	in     int64
}

// New returns a fresh budget for one file of the given stored size in bytes.
func New(l Limits, stored int64) *Budget { return &Budget{limits: l, in: stored} }

// Limits returns the limits that b counts against.
func (b *Budget) Limits() Limits {
	if b == nil {
		return Default()
	}
	return b.limits
}

// Step spends n decoding steps.
func (b *Budget) Step(n int64) error {
	if b == nil {
		return nil
	}
	b.steps += n
	if b.limits.Steps > 0 && b.steps > b.limits.Steps {
		return &Breach{What: "steps", Limit: b.limits.Steps}
	}
	return nil
}

// Inflate spends n bytes of expanded output and checks the ratio to the stored
// size. A megabyte is free of the ratio check, since small files of repeated
// text compress beyond any honest ratio.
func (b *Budget) Inflate(n int64) error {
	if b == nil {
		return nil
	}
	b.out += n
	if b.limits.InflatedBytes > 0 && b.out > b.limits.InflatedBytes {
		return &Breach{What: "inflated size", Limit: b.limits.InflatedBytes}
	}
	if b.limits.Ratio > 0 && b.out > 1<<20 && b.out/b.limits.Ratio > max(b.in, 1) {
		return &Breach{What: "ratio", Limit: b.limits.Ratio}
	}
	return nil
}

// Depth checks a nesting depth of n values.
func (b *Budget) Depth(n int) error {
	limit := b.Limits().Depth
	if limit > 0 && n > limit {
		return &Breach{What: "depth", Limit: int64(limit)}
	}
	return nil
}

// Reader returns a reader over r that spends the budget's inflated bytes.
func (b *Budget) Reader(r io.Reader) io.Reader { return &reader{r: r, b: b} }

type reader struct {
	r io.Reader
	b *Budget
}

func (r *reader) Read(p []byte) (int, error) {
	n, err := r.r.Read(p)
	if n > 0 {
		if berr := r.b.Inflate(int64(n)); berr != nil {
			return 0, berr
		}
	}
	return n, err
}
