package report

import (
	"bufio"
	"encoding/json"
	"fmt"
	"io"
	"strconv"
	"unicode/utf8"

	"github.com/ossay-dev/ossay/internal/core/component"
	"github.com/ossay-dev/ossay/internal/core/finding"
	"github.com/ossay-dev/ossay/internal/core/severity"
	"github.com/ossay-dev/ossay/internal/core/span"
)

// Schema is the name of the JSON report's schema; schema/ossay-v1.schema.json
// describes it.
const Schema = "ossay/v1"

// jsonSink streams one object. Components, files, findings and coverage come in
// that order, so each array is written as its events arrive.
type jsonSink struct {
	w       *bufio.Writer
	buf     []byte
	opened  finding.Opened
	section section
	within  bool // an array is open
}

// section is a part of the object.
type section int

const (
	inHeader section = iota
	inComponents
	inFiles         // left out where no binaries were audited
	inVerifications // left out where nothing was verified
	inProvability   // left out where no tree was verified
	inShares        // so is this
	inFindings
	inCoverage
	inEnd
)

// key is how the array of a section begins.
func (s section) key() string {
	return [...]string{"", `"components":[`, `"files":[`, `"verifications":[`, `"provability":[`, `"shares":[`, `"findings":[`, `"coverage":[`, ""}[s]
}

// NewJSON returns the sink for schema ossay/v1. Floating point numbers are
// written shortest; nothing depends on the clock.
func NewJSON(w io.Writer, _ Options) finding.Sink {
	return &jsonSink{w: bufio.NewWriterSize(w, 1<<16)}
}

// Emit writes one event.
func (s *jsonSink) Emit(e finding.Event) error {
	s.buf = s.buf[:0]
	switch e := e.(type) {
	case finding.Opened:
		s.opened = e
		s.header(e)
	case finding.Component:
		s.enter(inComponents)
		s.component(e)
	case finding.Binary:
		s.enter(inFiles)
		if err := s.binary(e); err != nil {
			return err
		}
	case finding.Verification:
		s.enter(inVerifications)
		s.verification(e)
	case finding.Provability:
		s.enter(inProvability)
		s.provability(e)
	case finding.Share:
		s.enter(inShares)
		s.share(e)
	case finding.Found:
		s.enter(inFindings)
		s.finding(e.Finding)
	case finding.Coverage:
		s.enter(inCoverage)
		s.coverage(e)
	case finding.Done:
		s.enter(inEnd)
		s.done(e)
		if _, err := s.w.Write(s.buf); err != nil {
			return err
		}
		return s.w.Flush()
	}
	_, err := s.w.Write(s.buf)
	return err
}

// enter closes the arrays before a section and opens those up to it.
func (s *jsonSink) enter(to section) {
	if s.section == to {
		s.raw(",\n")
		return
	}
	for s.section < to {
		if s.within {
			s.raw("],\n")
			s.within = false
		}
		s.section++
		if s.section >= inFiles && s.section <= inShares && to != s.section {
			continue
		}
		s.raw(s.section.key())
		s.within = s.section < inEnd
		if s.section == to && s.within {
			s.raw("\n")
		}
	}
}

// binary writes one audited file. Properties keep their order.
func (s *jsonSink) binary(b finding.Binary) error {
	s.raw(`{"path":`)
	s.str(b.Path)
	s.raw(`,"format":`)
	s.str(b.Format)
	s.raw(`,"arch":`)
	s.str(b.Arch)
	s.raw(`,"properties":{`)
	for i, p := range b.Properties {
		s.comma(i)
		s.str(p.Name)
		value, err := json.Marshal(p.Value)
		if err != nil {
			return fmt.Errorf("property %s: %w", p.Name, err)
		}
		s.raw(":")
		s.buf = append(s.buf, value...)
	}
	s.raw(`},"sources":{`)
	for i, p := range b.Properties {
		s.comma(i)
		s.str(p.Name)
		s.raw(":")
		s.str(p.Source)
	}
	s.raw("}}")
	return nil
}

func (s *jsonSink) header(e finding.Opened) {
	s.raw(`{"schema":"` + Schema + `","tool":{"name":`)
	s.str(e.Tool.Name)
	s.raw(`,"version":`)
	s.str(e.Tool.Version)
	s.raw("},\n\"target\":{\"name\":")
	s.str(e.Target.Name)
	s.raw(`,"kind":`)
	s.str(e.Target.Kind)
	s.images(e.Target.Images)
	s.raw("},\n\"database\":{\"name\":")
	s.str(e.Data.Name)
	s.raw(`,"starter":`)
	s.buf = strconv.AppendBool(s.buf, e.Data.Starter)
	s.raw(`,"records":`)
	s.num(e.Data.Records)
	s.opt("modified", e.Data.Modified)
	s.opt("digest", e.Data.Digest)
	if e.Data.AgeDays >= 0 {
		s.raw(`,"ageDays":`)
		s.num(e.Data.AgeDays)
	}
	s.raw("},\n")
}

// images writes the container images of the target, where there are any.
func (s *jsonSink) images(list []finding.Image) {
	if len(list) == 0 {
		return
	}
	s.raw(`,"images":[`)
	for i, x := range list {
		s.comma(i)
		s.raw(`{"platform":`)
		s.str(x.Platform)
		s.optList("names", x.Names)
		s.opt("manifest", x.Manifest)
		s.opt("config", x.Config)
		s.opt("baseName", x.BaseName)
		s.opt("baseDigest", x.BaseDigest)
		s.raw(`,"layers":[`)
		for k, l := range x.Layers {
			s.comma(k)
			s.raw(`{"digest":`)
			s.str(l.Digest)
			s.raw(`,"size":`)
			s.buf = strconv.AppendInt(s.buf, l.Size, 10)
			s.raw(`,"files":`)
			s.num(l.Files)
			s.flag("base", l.Base)
			s.opt("createdBy", l.CreatedBy)
			s.raw("}")
		}
		s.raw("]}")
	}
	s.raw("]")
}

func (s *jsonSink) component(c finding.Component) {
	s.raw(`{"purl":`)
	s.str(c.PURL)
	s.raw(`,"name":`)
	s.str(c.Name)
	s.raw(`,"version":`)
	s.str(c.Version)
	s.opt("versionRange", c.Range)
	s.raw(`,"ecosystem":`)
	s.str(c.Ecosystem)
	s.raw(`,"scope":"` + c.Scope.String() + `","direct":`)
	s.buf = strconv.AppendBool(s.buf, c.Direct)
	s.raw(`,"locations":[`)
	for i, p := range c.Places {
		s.comma(i)
		s.location(p.Span)
	}
	s.raw(`],"evidence":[`)
	for i, p := range c.Places {
		s.comma(i)
		s.raw(`{"grade":"` + p.Grade.String() + `","method":`)
		s.str(p.Format)
		s.opt("requirement", p.Requirement)
		s.opt("alias", p.Alias)
		s.opt("source", p.Source)
		s.opt("integrity", p.Integrity)
		s.opt("licence", p.Licence)
		s.opt("concluded", p.Concluded)
		s.opt("layer", p.Layer)
		s.proofs(p.Proofs)
		s.raw("}")
	}
	s.raw(`],"dependsOn":`)
	s.list(c.DependsOn)
	s.raw("}")
}

// proofs writes what of a binary's bytes shows a component.
func (s *jsonSink) proofs(list []component.Proof) {
	if len(list) == 0 {
		return
	}
	s.raw(`,"proofs":[`)
	for i, p := range list {
		s.comma(i)
		s.raw(`{"kind":`)
		s.str(p.Kind)
		s.raw(`,"text":`)
		s.str(p.Text)
		s.raw(`,"offset":`)
		s.buf = strconv.AppendUint(s.buf, p.Off, 10)
		s.raw(`,"confidence":"` + p.Confidence.String() + `"}`)
	}
	s.raw("]")
}

func (s *jsonSink) location(p span.Span) {
	s.raw(`{"path":`)
	s.str(p.Path)
	if p.StartLine > 0 {
		s.raw(`,"startLine":`)
		s.num(p.StartLine)
		s.raw(`,"startColumn":`)
		s.num(p.StartCol)
		s.raw(`,"endLine":`)
		s.num(p.EndLine)
		s.raw(`,"endColumn":`)
		s.num(p.EndCol)
	}
	s.raw("}")
}

func (s *jsonSink) finding(f *finding.Finding) {
	level := f.Severity
	if level == severity.Unscored {
		level = severity.Info // the contract's closest word; "unscored" below tells the truth
	}
	s.raw(`{"rule":`)
	s.str(f.Rule)
	s.raw(`,"severity":"` + level.String() + `"`)
	if f.Severity == severity.Unscored {
		s.raw(`,"unscored":true`)
	}
	s.raw(`,"confidence":"` + f.Confidence.String() + `","message":`)
	s.str(f.Message)
	s.raw(`,"aliases":`)
	s.list(f.Aliases)
	s.raw(`,"component":`)
	s.str(f.Component)
	s.raw(`,"location":`)
	s.location(f.Span)
	s.raw(`,"status":"` + f.Status.String() + `"`)
	s.opt("reason", f.Reason)
	s.opt("until", f.Until)
	s.details(f)
	s.raw(`,"fix":`)
	s.fix(f.Fix)
	s.raw(`,"fingerprint":"` + f.Fingerprint() + `"}`)
}

// details writes what goes beyond the contract's minimum, where it is known.
func (s *jsonSink) details(f *finding.Finding) {
	s.opt("title", f.Title)
	s.opt("why", f.Why)
	s.opt("evidence", f.Evidence)
	s.optList("exposed", f.Exposed)
	if f.Component != "" {
		s.raw(`,"scope":"` + f.Scope.String() + `"`)
	}
	s.opt("versionRange", f.Within)
	s.opt("affected", f.Affected)
	s.optList("fixed", f.Fixed)
	if f.Score > 0 {
		s.raw(`,"score":`)
		s.float(f.Score)
	}
	if len(f.Scores) > 0 {
		s.raw(`,"scores":[`)
		for i, sc := range f.Scores {
			s.comma(i)
			s.raw(`{"source":`)
			s.str(sc.Source)
			s.raw(`,"type":`)
			s.str(sc.Type)
			s.raw(`,"vector":`)
			s.str(sc.Vector)
			s.raw(`,"base":`)
			s.float(sc.Base)
			s.raw("}")
		}
		s.raw("]")
	}
	if f.EPSSDate != "" {
		s.raw(`,"epss":`)
		s.float(f.EPSS)
		s.opt("epssDate", f.EPSSDate)
	}
	s.flag("kev", f.KEV)
	s.flag("ransomware", f.Ransomware)
	s.flag("malicious", f.Malicious)
	s.flag("new", f.New)
	if len(f.Paths) > 0 {
		s.raw(`,"paths":[`)
		for i, p := range f.Paths {
			s.comma(i)
			s.list(p)
		}
		s.raw(`],"pathCount":`)
		s.num(f.PathCount)
	}
	s.flow("flow", f.Flow)
	s.reach(f.Reach)
	s.priority(f.Priority)
	if len(f.Also) > 0 {
		s.raw(`,"otherLocations":[`)
		for i, p := range f.Also {
			s.comma(i)
			s.location(p)
		}
		s.raw("]")
	}
	s.optList("references", f.References)
}

// reach writes whether the vulnerable code is reached, where somebody looked.
func (s *jsonSink) reach(r *finding.Reach) {
	if r == nil {
		return
	}
	s.raw(`,"reach":{"verdict":`)
	s.str(r.Verdict.String())
	s.raw(`,"level":"` + r.Level.String() + `","reason":`)
	s.str(r.Reason)
	s.raw(`,"method":`)
	s.str(r.Method)
	s.flag("proven", r.Proven)
	s.optList("symbols", r.Symbols)
	s.optList("through", r.Through)
	if len(r.Places) > 0 {
		s.raw(`,"locations":[`)
		for i, p := range r.Places {
			s.comma(i)
			s.location(p)
		}
		s.raw("]")
	}
	s.flow("trace", r.Trace)
	s.raw("}")
}

// priority writes how soon a finding wants attention.
func (s *jsonSink) priority(p *finding.Priority) {
	if p == nil {
		return
	}
	s.raw(`,"priority":{"class":`)
	s.str(p.Class)
	s.raw(`,"why":`)
	s.str(p.Why)
	s.raw(`,"line":`)
	s.str(p.Line)
	if p.Tree != "" {
		s.raw(`,"ssvc":{"tree":`)
		s.str(p.Tree)
		s.raw(`,"outcomes":`)
		s.list(p.Outcomes)
		s.optList("assumed", p.Assumed)
		s.raw("}")
	}
	s.raw("}")
}

// flow writes the steps of a way.
func (s *jsonSink) flow(name string, way []finding.Waypoint) {
	if len(way) == 0 {
		return
	}
	s.raw(`,"` + name + `":[`)
	for i, w := range way {
		s.comma(i)
		s.raw(`{"text":`)
		s.str(w.Text)
		if w.Span.Path != "" {
			s.raw(`,"location":`)
			s.location(w.Span)
		}
		s.raw("}")
	}
	s.raw("]")
}

func (s *jsonSink) fix(x *finding.Fix) {
	if x == nil {
		s.raw("null")
		return
	}
	s.raw(`{"summary":`)
	s.str(x.Summary)
	s.opt("version", x.Version)
	s.opt("command", x.Command)
	s.opt("blocking", x.Blocking)
	if len(x.Edits) > 0 {
		s.raw(`,"edits":[`)
		for i, e := range x.Edits {
			s.comma(i)
			s.raw(`{"location":`)
			s.location(e.Span)
			s.raw(`,"new":`)
			s.str(e.New)
			s.raw("}")
		}
		s.raw("]")
	}
	s.raw("}")
}

func (s *jsonSink) coverage(c finding.Coverage) {
	s.raw(`{"inspector":`)
	s.str(c.Inspector)
	s.raw(`,"state":"` + c.State.String() + `","reason":`)
	s.str(c.Reason)
	s.raw(`,"inputs":`)
	s.num(c.Inputs)
	if f := c.Files; f != nil {
		s.raw(`,"files":{"seen":`)
		s.num(f.Seen)
		s.raw(`,"read":`)
		s.num(f.Read)
		s.raw(`,"ruledOut":`)
		s.num(f.RuledOut)
		s.raw(`,"refused":`)
		s.num(f.Refused)
		s.raw(`,"overBudget":`)
		s.num(f.OverBudget)
		s.raw(`,"links":`)
		s.num(f.Links)
		s.raw(`,"specials":`)
		s.num(f.Specials)
		s.raw(`,"archives":`)
		s.num(f.Archives)
		s.raw(`,"members":`)
		s.num(f.Members)
		s.raw(`,"ruledOutBy":[`)
		for i, r := range f.RuledOutBy {
			s.comma(i)
			s.raw(`{"reason":`)
			s.str(r.Reason)
			s.raw(`,"count":`)
			s.num(r.Count)
			s.raw("}")
		}
		s.raw("]}")
	}
	s.remarks("refused", c.Refusals, c.Refused)
	s.remarks("notes", c.Notes, c.Noted)
	s.raw("}")
}

// remarks writes a bounded list and how many there are in all.
func (s *jsonSink) remarks(name string, list []finding.Refusal, all int) {
	if len(list) == 0 {
		return
	}
	s.raw(`,"` + name + `":[`)
	for i, r := range list {
		s.comma(i)
		s.raw(`{"path":`)
		s.str(r.Path)
		s.raw(`,"reason":`)
		s.str(r.Reason)
		s.raw("}")
	}
	s.raw(`],"` + name + `Count":`)
	s.num(all)
}

func (s *jsonSink) done(d finding.Done) {
	c := s.opened.Counts
	s.raw(`"summary":{"components":`)
	s.num(c.Components)
	s.raw(`,"lookedUp":`)
	s.num(c.LookedUp)
	s.raw(`,"direct":`)
	s.num(c.Direct)
	s.raw(`,"lockfiles":`)
	s.num(c.Lockfiles)
	s.raw(`,"manifests":`)
	s.num(c.Manifests)
	s.raw(`,"binaries":`)
	s.num(c.Binaries)
	s.raw(`,"workflows":`)
	s.num(c.Workflows)
	s.raw(`,"findings":`)
	s.num(c.Findings)
	s.raw(`,"open":{`)
	for l := severity.Critical; ; l-- {
		if l < severity.Critical {
			s.raw(",")
		}
		s.raw(`"` + l.String() + `":`)
		s.num(c.ByLevel[l])
		if l == severity.Unscored {
			break
		}
	}
	s.raw(`},"excepted":`)
	s.num(c.Excepted)
	s.raw(`,"inTestsAndExamples":`)
	s.num(c.Elsewhere)
	s.raw(`,"malicious":`)
	s.num(c.Malicious)
	s.raw(`,"fixable":`)
	s.num(c.Fixable)
	s.raw(`,"gate":{"expression":`)
	s.str(d.Gate.Expression)
	s.raw(`,"failed":`)
	s.buf = strconv.AppendBool(s.buf, d.Gate.Failed)
	s.raw(`,"matched":`)
	s.num(d.Gate.Matched)
	s.raw(`},"exceptions":[`)
	for i, x := range d.Exceptions {
		s.comma(i)
		s.raw(`{"id":`)
		s.str(x.ID)
		s.raw(`,"state":`)
		s.str(x.State)
		s.raw(`,"text":`)
		s.str(x.Text)
		s.raw(`,"place":`)
		s.str(x.Place)
		s.raw("}")
	}
	s.raw("]")
	if d.Since != nil {
		s.diff(d.Since)
	}
	s.raw(`,"complete":`)
	s.buf = strconv.AppendBool(s.buf, d.Complete)
	s.raw(`,"exitCode":`)
	s.num(d.ExitCode)
	s.raw("}}\n")
}

// diff writes what changed since an earlier report.
func (s *jsonSink) diff(d *finding.Diff) {
	text, err := json.Marshal(d) // of strings only, which cannot fail
	if err == nil {
		s.raw(`,"since":` + string(text))
	}
}

func (s *jsonSink) raw(t string) { s.buf = append(s.buf, t...) }
func (s *jsonSink) num(n int)    { s.buf = strconv.AppendInt(s.buf, int64(n), 10) }
func (s *jsonSink) float(f float64) {
	s.buf = strconv.AppendFloat(s.buf, f, 'g', -1, 64)
}

func (s *jsonSink) comma(i int) {
	if i > 0 {
		s.buf = append(s.buf, ',')
	}
}

func (s *jsonSink) opt(name, value string) {
	if value != "" {
		s.raw(`,"` + name + `":`)
		s.str(value)
	}
}

func (s *jsonSink) flag(name string, on bool) {
	if on {
		s.raw(`,"` + name + `":true`)
	}
}

func (s *jsonSink) optList(name string, values []string) {
	if len(values) > 0 {
		s.raw(`,"` + name + `":`)
		s.list(values)
	}
}

func (s *jsonSink) list(values []string) {
	s.raw("[")
	for i, v := range values {
		s.comma(i)
		s.str(v)
	}
	s.raw("]")
}

func (s *jsonSink) str(t string) { s.buf = appendString(s.buf, t) }

// appendString writes t as a JSON string (RFC 8259, section 7); bytes that are
// not UTF-8 become the replacement character.
func appendString(b []byte, t string) []byte {
	const hex = "0123456789abcdef"
	b = append(b, '"')
	start := 0
	for i := 0; i < len(t); {
		c := t[i]
		if c >= 0x20 && c != '"' && c != '\\' && c < 0x7f {
			i++
			continue
		}
		if c < utf8.RuneSelf {
			b = append(b, t[start:i]...)
			switch c {
			case '"', '\\':
				b = append(b, '\\', c)
			case '\n':
				b = append(b, '\\', 'n')
			case '\t':
				b = append(b, '\\', 't')
			default:
				b = append(b, '\\', 'u', '0', '0', hex[c>>4], hex[c&15])
			}
			i++
			start = i
			continue
		}
		r, n := utf8.DecodeRuneInString(t[i:])
		if r == utf8.RuneError && n == 1 {
			b = append(b, t[start:i]...)
			b = append(b, "\uFFFD"...)
			i++
			start = i
			continue
		}
		i += n
	}
	b = append(b, t[start:]...)
	return append(b, '"')
}
