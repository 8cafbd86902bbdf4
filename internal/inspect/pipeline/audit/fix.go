package audit

import (
	"sort"
	"strings"

	"github.com/ossay-dev/ossay/internal/core/finding"
)

// Safe reports whether a fix is marked as safe to apply without a look.
func Safe(f *finding.Fix) bool { return f != nil && strings.HasPrefix(f.Summary, "safe: ") }

// Apply applies the fixes of findings to the file they are about. A fix is
// applied whole or not at all; one that touches what an earlier one touches is
// left for another run. Bytes outside the edits stay as they are.
func Apply(data []byte, list []finding.Finding, unsafeToo bool) (fixed []byte, applied int) {
	var chosen []finding.Edit
	for i := range list {
		f := &list[i]
		if f.Status != finding.Open || f.Fix == nil || len(f.Fix.Edits) == 0 || !unsafeToo && !Safe(f.Fix) {
			continue
		}
		if len(chosen) < maxEdits && fits(f.Fix.Edits, chosen, len(data)) {
			chosen = append(chosen, f.Fix.Edits...)
			applied++
		}
	}
	if applied == 0 {
		return data, 0
	}
	sort.SliceStable(chosen, func(i, j int) bool { return chosen[i].Span.Off < chosen[j].Span.Off })
	var out []byte
	at := 0
	for _, e := range chosen {
		out = append(out, data[at:e.Span.Off]...)
		out = append(out, e.New...)
		at = e.Span.End
	}
	return append(out, data[at:]...), applied
}

// maxEdits bounds the edits of one file and round, which are compared in pairs.
const maxEdits = 2000

// fits reports whether edits touch nothing that the chosen ones touch.
func fits(edits, chosen []finding.Edit, size int) bool {
	for _, e := range edits {
		if e.Span.Off < 0 || e.Span.End < e.Span.Off || e.Span.End > size {
			return false
		}
		for _, c := range chosen {
			if e.Span.Off <= c.Span.End && c.Span.Off <= e.Span.End {
				return false
			}
		}
	}
	return true
}

// maxRounds bounds how often fixes are looked for again.
const maxRounds = 50

// Fix applies fixes until none is left and returns the files that changed, by
// path, and how many fixes were applied. Fixes that need another one's place are
// applied in later rounds.
func Fix(files []File, opt Options, unsafeToo bool) (changed map[string][]byte, applied int) {
	changed = map[string][]byte{}
	current := append([]File(nil), files...)
	for round := 0; round < maxRounds; round++ {
		found, _ := Audit(current, opt)
		byPath := map[string][]finding.Finding{}
		for _, f := range found {
			byPath[f.Span.Path] = append(byPath[f.Span.Path], f)
		}
		again := false
		for i := range current {
			data, n := Apply(current[i].Data, byPath[current[i].Path], unsafeToo)
			if n == 0 {
				continue
			}
			current[i].Data, current[i].Budget = data, nil
			changed[current[i].Path] = data
			applied += n
			again = true
		}
		if !again {
			break
		}
	}
	return changed, applied
}
