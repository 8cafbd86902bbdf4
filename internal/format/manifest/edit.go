package manifest

import (
	"cmp"
	"errors"
	"slices"
)

// An Edit replaces the bytes from Off up to, not including, End with New.
type Edit struct {
	Off, End int
	New      string
}

// errEdits says that edits overlap or lie outside the text.
var errEdits = errors.New("edits overlap or lie outside the text")

// Apply returns src with the edits made, in any order. Edits that overlap or lie
// outside src are an error, and nothing is changed.
func Apply(src []byte, edits []Edit) ([]byte, error) {
	sorted := slices.Clone(edits)
	slices.SortStableFunc(sorted, func(a, b Edit) int { return cmp.Or(cmp.Compare(a.Off, b.Off), cmp.Compare(a.End, b.End)) })
	out := make([]byte, 0, len(src))
	at := 0
	for _, e := range sorted {
		if e.Off < at || e.End < e.Off || e.End > len(src) {
			return nil, errEdits
		}
		out = append(append(out, src[at:e.Off]...), e.New...)
		at = e.End
	}
	return append(out, src[at:]...), nil
}
