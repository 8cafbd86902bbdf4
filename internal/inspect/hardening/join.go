package hardening

import (
	"slices"

	"github.com/ossay-dev/ossay/internal/inspect/hardening/annobin"
)

// A File is a report with the path of its file, for [JoinDebug].
type File struct {
	Path   string
	Report *Report
}

// JoinDebug gives programs whose debug information stands in separate files what
// those tell: files of one run belong together if they have the same build id, as
// prog and prog.debug, or .build-id/ab/cdef.debug, do. The program then has the
// records of its debug file with the property debugFile, and the debug file has no
// findings of its own.
func JoinDebug(files []File) {
	debug := make(map[string]File)
	for _, f := range files {
		if r := f.Report; r.Word("kind") == "debug" && r.evidence != nil && len(r.evidence.units) > 0 {
			if id := r.Word("buildId"); id != "" {
				if old, ok := debug[id]; !ok || f.Path < old.Path {
					debug[id] = f
				}
			}
		}
	}
	for _, f := range files {
		r := f.Report
		d, ok := debug[r.Word("buildId")]
		if !ok || r.Word("kind") == "debug" || r.evidence == nil || len(r.evidence.units) > 0 {
			continue
		}
		d.Report.joined = true
		r.take(d)
	}
	for _, f := range files {
		f.Report.evidence, f.Report.gaps = nil, nil
	}
}

// take adds what a debug file tells; notes only if the program had none.
func (r *Report) take(d File) {
	ev := *d.Report.evidence
	if r.evidence.told {
		ev.notes = annobin.None()
	}
	r.text("debugFile", d.Path, FromNote)
	ev.report(r)
}

// maxWaiting bounds the functions that a program without records keeps, for the
// case that its debug file is in the run.
const maxWaiting = 1024

// settle keeps of the evidence only what a join may need: of debug files, and of
// programs that may have one.
func (r *Report) settle(kind string) {
	ev := r.evidence
	switch {
	case kind == "debug":
	case len(ev.units) == 0 && r.Word("buildId") != "":
		ev.told = !ev.notes.Empty()
		ev.notes = annobin.None()
		r.gaps = slices.Clone(r.gaps[:min(len(r.gaps), maxWaiting)])
	default:
		r.evidence, r.gaps = nil, nil
	}
}
