package report

import (
	"fmt"
	"strconv"
	"strings"

	"github.com/ossay-dev/ossay/internal/core/finding"
)

// provability writes one component of a tree. Only -v lists them: there are
// thousands, and what is wrong is a finding of its own.
func (s *textSink) provability(p finding.Provability) {
	if !s.o.Verbose {
		return
	}
	what := p.Class
	if p.Level > 0 {
		what += fmt.Sprintf(" (SLSA build level %d)", p.Level)
	}
	if p.Unpinned {
		what += ", not pinned"
	}
	s.line(Clean(p.Component) + "  " + what)
	who := p.Signer
	if p.Issuer != "" {
		who += ", by " + p.Issuer
	}
	for _, row := range [][2]string{{"who", who}, {"source", p.Source}, {"note", strings.Join(p.Remarks, "; ")}} {
		if row[1] != "" {
			s.wrap("  "+row[0]+strings.Repeat(" ", 8-len(row[0])), "          ", Clean(row[1]))
		}
	}
}

// share writes one row of the table of counts; the one over all is the last.
func (s *textSink) share(x finding.Share) {
	if !s.shares {
		s.shares = true
		if s.o.Verbose {
			s.line("")
		}
		s.line(fmt.Sprintf("%-14s %9s %11s %10s %9s %9s %9s", "proved by", "packages", "provenance", "signature", "hash", "nothing", "unpinned"))
	}
	name := Clean(x.Ecosystem)
	if name == "" {
		name = "all"
	}
	s.line(fmt.Sprintf("%-14s %9d %11d %10d %9d %9d %9d", name, x.Components, x.Provenance, x.Signature, x.Hash, x.Nothing, x.Unpinned))
	if x.Ecosystem != "" || x.Components == 0 {
		return
	}
	percent := func(n int) string {
		return strconv.FormatFloat(float64(n)*100/float64(x.Components), 'f', 1, 64) + " %"
	}
	s.wrap("", "  ", fmt.Sprintf("%s can be traced to a build, %s are signed or better, %s rest on a digest or on nothing. That is coverage, not a verdict.",
		percent(x.Provenance), percent(x.Provenance+x.Signature), percent(x.Hash+x.Nothing)))
	s.line("")
}

// provability writes one component of the JSON report.
func (s *jsonSink) provability(p finding.Provability) {
	s.raw(`{"component":`)
	s.str(p.Component)
	s.opt("ecosystem", p.Ecosystem)
	s.raw(`,"class":`)
	s.str(p.Class)
	if p.Level > 0 {
		s.raw(`,"slsaBuildLevel":` + strconv.Itoa(p.Level))
	}
	if p.Unpinned {
		s.raw(`,"unpinned":true`)
	}
	s.opt("signer", p.Signer)
	s.opt("issuer", p.Issuer)
	s.opt("source", p.Source)
	s.raw(`,"remembered":`)
	s.bool(p.Known)
	s.optList("evidence", p.Evidence)
	s.optList("remarks", p.Remarks)
	s.raw("}")
}

// share writes one row of counts of the JSON report.
func (s *jsonSink) share(x finding.Share) {
	s.raw("{")
	if x.Ecosystem != "" {
		s.raw(`"ecosystem":`)
		s.str(x.Ecosystem)
		s.raw(",")
	}
	s.raw(fmt.Sprintf(`"components":%d,"provenance":%d,"signature":%d,"hash":%d,"nothing":%d,"unpinned":%d}`, x.Components, x.Provenance, x.Signature, x.Hash, x.Nothing, x.Unpinned))
}
