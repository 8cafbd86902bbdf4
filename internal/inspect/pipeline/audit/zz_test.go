package audit

import (
	"testing"

	"github.com/ossay-dev/ossay/internal/inspect/pipeline/rules"
)

func TestX(t *testing.T) {
	opt := rules.Options{Commit: commitOf}
	for _, in := range append(otherIncidents(), builderIncidents()...) {
		w := ways(in.before, opt)
		cut := Cut(in.before, opt)
		t.Log(in.name, len(w), "fixes", len(cut.Fixes), "hand", len(cut.Hand), "proven", cut.Proven, "after", ways(in.after, opt))
		for _, x := range w { t.Log("      ", x) }
	}
}
