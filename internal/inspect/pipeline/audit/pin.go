package audit

import (
	"github.com/ossay-dev/ossay/internal/core/finding"
	"github.com/ossay-dev/ossay/internal/core/span"
	"github.com/ossay-dev/ossay/internal/inspect/pipeline"
	"github.com/ossay-dev/ossay/internal/inspect/pipeline/rules"
)

// A PinChange is a reference that can move, and how to pin it.
type PinChange struct {
	Span span.Span
	Text string       // the reference as written
	Fix  *finding.Fix // nil where Why says why there is none
	Why  string
}

// Pins lists the references to other repositories that can move, in the order of
// files and places.
func (s *Set) Pins(opt Options) []PinChange {
	var out []PinChange
	for _, d := range s.Docs {
		seen := map[pipeline.Loc]bool{}
		one := func(u *pipeline.Use) {
			if u == nil || u.Kind != pipeline.RefRepository || u.Pinned() || seen[u.Value.At] {
				return
			}
			seen[u.Value.At] = true
			c := PinChange{Span: d.Source.Span(u.Value.Inner()), Text: u.Value.Text}
			if c.Fix, c.Why = rules.Pin(d, u, &opt); d.Converted {
				c.Fix, c.Why = nil, "the file is not in UTF-8"
			}
			out = append(out, c)
		}
		for _, j := range d.Jobs {
			one(j.Uses)
			for _, st := range j.Steps {
				one(st.Uses)
			}
		}
	}
	return out
}

// ApplyPins writes pins into the bytes of files, and returns those that changed.
func ApplyPins(files []File, pins []PinChange) map[string][]byte {
	byPath := map[string][]finding.Finding{}
	for _, p := range pins {
		if p.Fix != nil {
			byPath[p.Span.Path] = append(byPath[p.Span.Path], finding.Finding{Fix: p.Fix})
		}
	}
	changed := map[string][]byte{}
	for _, f := range files {
		if data, n := Apply(f.Data, byPath[f.Path], true); n > 0 {
			changed[f.Path] = data
		}
	}
	return changed
}
