// Package patch holds changes of texts by places: edits, and the fixes that are
// made of them.
package patch

import "github.com/ossay-dev/ossay/internal/core/span"

// An Edit replaces the bytes of one span with New.
type Edit struct {
	Span span.Span
	New  string
}

// A Fix says how to mend a finding: edits that a machine can apply, a command
// that a person can run, or both.
type Fix struct {
	Summary  string // one sentence: "express 4.16.0 → 4.17.3, no major change"
	Version  string // lowest version that is not affected, where one is known
	Command  string
	Edits    []Edit
	Blocking string // why no fix is possible, if none is
}
