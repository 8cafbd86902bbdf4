package manifest

import (
	"iter"
	"maps"
	"slices"
	"strings"
)

// allNew yields the members that a patch adds to an object, by key, with their
// values as JSON.
func allNew(p *Patch, met map[string]bool) iter.Seq2[string, string] {
	all := make(map[string]string)
	for k, raw := range p.Set {
		if !met[k] {
			all[k] = raw
		}
	}
	for k, sub := range p.Within {
		if !met[k] {
			if raw := sub.raw(); raw != "{}" {
				all[k] = raw
			}
		}
	}
	return func(yield func(string, string) bool) {
		for _, k := range slices.Sorted(maps.Keys(all)) {
			if !yield(k, all[k]) {
				return
			}
		}
	}
}

// raw writes a patch of an object that is not there as the object it makes.
func (p *Patch) raw() string {
	var b strings.Builder
	b.WriteByte('{')
	for k, raw := range allNew(p, nil) {
		if b.Len() > 1 {
			b.WriteByte(',')
		}
		b.WriteString(Quote(k) + ":" + raw)
	}
	return b.String() + "}"
}
