package report

import (
	"strings"

	"github.com/ossay-dev/ossay/internal/core/finding"
)

// verification writes who signed, when, how it was built and why that is
// believed. All checks are listed with -v.
func (s *textSink) verification(v finding.Verification) {
	verdict := "verified"
	if !v.OK {
		verdict = "refused"
	}
	s.line(Clean(v.Subject) + "  " + verdict + "  (" + Clean(v.Kind) + ")")
	row := func(label, text string) {
		if text != "" {
			s.wrap("  "+label+strings.Repeat(" ", 8-len(label)), "          ", Clean(text))
		}
	}
	who := v.Signer
	if v.Issuer != "" {
		who += ", by " + v.Issuer
	}
	if who == "" && v.Key != "" {
		who = "the key " + v.Key
	}
	row("who", who)
	for _, t := range v.Times {
		row("when", t.Time+", says "+t.Source)
	}
	if b := v.Built; b != nil {
		row("source", strings.TrimSpace(b.Source+" "+b.Ref+" "+b.Commit))
		row("builder", b.Builder)
		row("flow", strings.TrimSpace(b.Workflow+" "+b.Trigger))
		if len(b.Claimed) > 0 {
			row("claimed", strings.Join(b.Claimed, ", ")+": only the build itself says so")
		}
	}
	row("trust", v.Root)
	for _, c := range v.Checks {
		if s.o.Verbose {
			mark := "ok  "
			if !c.OK {
				mark = "not "
			}
			row(mark, c.Rule+": "+c.Detail)
		}
	}
	s.line("")
}

// verification writes one verification of the JSON report.
func (s *jsonSink) verification(v finding.Verification) {
	s.raw(`{"subject":`)
	s.str(v.Subject)
	s.opt("digest", v.Digest)
	s.raw(`,"verified":`)
	s.bool(v.OK)
	s.raw(`,"kind":`)
	s.str(v.Kind)
	s.opt("evidence", v.Evidence)
	s.opt("signer", v.Signer)
	s.opt("issuer", v.Issuer)
	s.opt("key", v.Key)
	s.raw(`,"times":[`)
	for i, t := range v.Times {
		s.comma(i)
		s.raw(`{"time":`)
		s.str(t.Time)
		s.raw(`,"source":`)
		s.str(t.Source)
		s.raw("}")
	}
	s.raw("]")
	if b := v.Built; b != nil {
		s.raw(`,"build":{"builder":`)
		s.str(b.Builder)
		s.opt("source", b.Source)
		s.opt("ref", b.Ref)
		s.opt("commit", b.Commit)
		s.opt("workflow", b.Workflow)
		s.opt("trigger", b.Trigger)
		s.optList("claimed", b.Claimed)
		s.raw("}")
	}
	s.opt("trustedRoot", v.Root)
	s.raw(`,"checks":[`)
	for i, c := range v.Checks {
		s.comma(i)
		s.raw(`{"rule":`)
		s.str(c.Rule)
		s.raw(`,"ok":`)
		s.bool(c.OK)
		s.raw(`,"detail":`)
		s.str(c.Detail)
		s.raw("}")
	}
	s.raw("]}")
}

func (s *jsonSink) bool(b bool) {
	if b {
		s.raw("true")
		return
	}
	s.raw("false")
}
