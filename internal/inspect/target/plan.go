package target

import (
	"path"
	"strings"

	"github.com/ossay-dev/ossay/internal/core/budget"
	"github.com/ossay-dev/ossay/internal/inspect"
)

// A plan says what a file's name and size make of it.
type plan struct {
	takers  []int
	archive kind
	sealed  bool   // an archive that is taken by its name
	probe   bool   // its first bytes decide
	reason  string // why it is ruled out if nobody takes it
	owner   string // the first inspector that asked by name and cannot have it for its size
	told    error  // what it is told, or nil
}

// plan decides by the name of a file; ok is false if it is ruled out for p.reason.
// hidden is the reason for which only what is installed is read, or "".
func (w *walker) plan(rel, hidden string, install bool) (p plan, ok bool) {
	p.takers = w.dispatch.Takers(rel, hidden != "" || install, nil)
	p.archive = archiveKind(rel)
	if p.archive != noArchive && w.dispatch.Sealed(rel) {
		p.sealed, p.archive = true, noArchive
	}
	p.probe = len(p.takers) == 0 && p.archive == noArchive && w.dispatch.WantsMagic() && mayBeBinary(rel)
	p.reason = reasonKind
	if len(p.takers) == 0 && p.archive == noArchive && !p.probe || p.archive != noArchive && hidden != "" {
		p.reason = reasonFor(w.dispatch, rel, hidden, install)
		return p, false
	}
	if p.probe {
		p.reason = reasonFor(w.dispatch, rel, hidden, install)
	}
	return p, true
}

// dull reports whether a probe is not worth it.
func (p *plan) dull(rel string, exec bool) bool { return p.probe && dullName(rel, exec) }

// dullName reports whether a file is a text by its name: one in capitals only,
// such as LICENSE, that is not executable. Any other name may be a program's.
func dullName(rel string, exec bool) bool {
	base := rel[strings.LastIndexByte(rel, '/')+1:]
	return !exec && path.Ext(base) == "" && strings.ToUpper(base) == base
}

// fit keeps the takers for which a file of this size is not too large: those who
// read in pieces. Archives are always read in pieces.
func (p *plan) fit(d *inspect.Dispatch, l budget.Limits, size int64) {
	if l.FileBytes <= 0 || size <= l.FileBytes || p.sealed || p.archive != noArchive {
		return
	}
	var keep []int
	for _, t := range p.takers {
		limit := l.FileBytes
		if d.Inspector(t).Interest().Large {
			limit = l.LargeBytes
		}
		switch {
		case limit <= 0 || size <= limit:
			keep = append(keep, t)
		case p.told == nil && !p.probe:
			p.owner, p.told = d.Inspector(t).ID(), &budget.Breach{What: "file size", Limit: limit}
		}
	}
	p.takers = keep
}
