package report

import (
	"encoding/json"
	"io"
	"net/url"
	"strings"

	"github.com/ossay-dev/ossay/internal/core/finding"
	"github.com/ossay-dev/ossay/internal/core/severity"
	"github.com/ossay-dev/ossay/internal/core/span"
)

// sarifSink collects findings and writes one SARIF 2.1.0 log (OASIS standard,
// errata 01) at the end: SARIF wants its rules before the results.
type sarifSink struct {
	w       io.Writer
	o       Options
	opened  finding.Opened
	rules   []sarifRule
	index   map[string]int
	results []sarifResult
	notes   []sarifNotification
}

// NewSARIF returns the sink for code-scanning services.
func NewSARIF(w io.Writer, o Options) finding.Sink {
	return &sarifSink{w: w, o: o, index: make(map[string]int), rules: []sarifRule{}, results: []sarifResult{}}
}

type sarifText struct {
	Text string `json:"text"`
}

// say makes a message of text from a target: visible, and without the links that
// messages may hold (SARIF 2.1.0, section 3.11.6).
func say(t string) sarifText {
	t = Clean(t)
	if strings.Contains(t, "](") {
		t = strings.NewReplacer("[", `\[`, "]", `\]`).Replace(t)
	}
	return sarifText{t}
}

type sarifRule struct {
	ID         string         `json:"id"`
	Name       string         `json:"name,omitempty"`
	Short      sarifText      `json:"shortDescription"`
	Full       *sarifText     `json:"fullDescription,omitempty"`
	Help       *sarifText     `json:"help,omitempty"`
	HelpURI    string         `json:"helpUri,omitempty"`
	Properties map[string]any `json:"properties,omitempty"`
}

type sarifResult struct {
	RuleID       string             `json:"ruleId"`
	RuleIndex    int                `json:"ruleIndex"`
	Level        string             `json:"level"`
	Message      sarifText          `json:"message"`
	Locations    []sarifLocation    `json:"locations,omitempty"`
	Related      []sarifLocation    `json:"relatedLocations,omitempty"`
	CodeFlows    []sarifCodeFlow    `json:"codeFlows,omitempty"`
	Fingerprints map[string]string  `json:"partialFingerprints"`
	Suppressions []sarifSuppression `json:"suppressions,omitempty"`
	Baseline     string             `json:"baselineState,omitempty"`
	Properties   map[string]any     `json:"properties,omitempty"`
}

type sarifLocation struct {
	Physical *sarifPhysical `json:"physicalLocation,omitempty"`
	Logical  []sarifLogical `json:"logicalLocations,omitempty"`
	Message  *sarifText     `json:"message,omitempty"`
}

type sarifPhysical struct {
	Artifact struct {
		URI    string `json:"uri"`
		BaseID string `json:"uriBaseId,omitempty"`
	} `json:"artifactLocation"`
	Region *sarifRegion `json:"region,omitempty"`
}

type sarifRegion struct {
	StartLine   int        `json:"startLine"`
	StartColumn int        `json:"startColumn,omitempty"`
	EndLine     int        `json:"endLine,omitempty"`
	EndColumn   int        `json:"endColumn,omitempty"`
	Snippet     *sarifText `json:"snippet,omitempty"`
}

type sarifLogical struct {
	FullyQualifiedName string `json:"fullyQualifiedName"`
	Kind               string `json:"kind"`
}

type sarifCodeFlow struct {
	ThreadFlows []sarifThreadFlow `json:"threadFlows"`
}

type sarifThreadFlow struct {
	Locations []sarifFlowLocation `json:"locations"`
}

type sarifFlowLocation struct {
	Location sarifLocation `json:"location"`
}

type sarifSuppression struct {
	Kind          string `json:"kind"`
	Justification string `json:"justification,omitempty"`
}

type sarifNotification struct {
	Level   string    `json:"level"`
	Message sarifText `json:"message"`
}

// Emit collects one event and writes the log on the last one.
func (s *sarifSink) Emit(e finding.Event) error {
	switch e := e.(type) {
	case finding.Opened:
		s.opened = e
	case finding.Found:
		s.result(e.Finding)
	case finding.Coverage:
		s.note(e)
	case finding.Done:
		return s.write(e)
	}
	return nil
}

func (s *sarifSink) rule(f *finding.Finding) int {
	if i, ok := s.index[f.Rule]; ok {
		return i
	}
	r := sarifRule{ID: f.Rule, Short: say(orElse(f.Title, f.Message)), Properties: map[string]any{"tags": []string{"security", strings.SplitN(f.Rule, "/", 2)[0]}}}
	for _, known := range s.o.Rules {
		if known.ID == f.Rule {
			r.Short.Text = known.Title
			r.Full = &sarifText{known.Why}
			r.Help = &sarifText{known.Mend}
		}
	}
	if len(f.References) > 0 {
		if u, err := url.Parse(f.References[0]); err == nil && u.Scheme == "https" {
			r.HelpURI = u.String()
		}
	}
	if f.Score > 0 {
		r.Properties["security-severity"] = formatScore(f.Score)
	} else if f.Malicious {
		r.Properties["security-severity"] = "10.0"
	}
	s.index[f.Rule] = len(s.rules)
	s.rules = append(s.rules, r)
	return s.index[f.Rule]
}

func formatScore(x float64) string {
	b, _ := json.Marshal(x)
	if !strings.Contains(string(b), ".") {
		return string(b) + ".0"
	}
	return string(b)
}

// maxRelated bounds the further places of a result.
const maxRelated = 20

func (s *sarifSink) result(f *finding.Finding) {
	i := s.rule(f)
	r := sarifResult{
		RuleID: f.Rule, RuleIndex: i, Level: sarifLevel(f), Message: say(f.Message),
		Fingerprints: map[string]string{"ossay/v1": f.Fingerprint()},
		Properties:   map[string]any{"confidence": f.Confidence.String(), "severity": f.Severity.String()},
	}
	loc := sarifAt(f.Span, f.Snippet)
	if f.Component != "" {
		loc.Logical = []sarifLogical{{f.Component, "package"}}
		r.Properties["scope"] = f.Scope.String()
		r.Properties["aliases"] = nonNil(f.Aliases)
		r.Properties["fixed"] = nonNil(f.Fixed)
	}
	if loc.Physical != nil || loc.Logical != nil {
		r.Locations = []sarifLocation{loc}
	}
	for _, at := range f.Also[:min(len(f.Also), maxRelated)] {
		r.Related = append(r.Related, sarifAt(at, nil))
	}
	for _, p := range f.Paths {
		var flow sarifThreadFlow
		for _, step := range p {
			l := sarifAt(f.Span, f.Snippet) // for the columns
			if l.Physical != nil && l.Physical.Region != nil {
				l.Physical.Region.Snippet = nil
			}
			m := say(step)
			l.Message = &m
			flow.Locations = append(flow.Locations, sarifFlowLocation{l})
		}
		r.CodeFlows = append(r.CodeFlows, sarifCodeFlow{[]sarifThreadFlow{flow}})
	}
	if len(f.Flow) > 0 {
		r.CodeFlows = append(r.CodeFlows, sarifCodeFlow{[]sarifThreadFlow{sarifWay(f.Flow)}})
	}
	if f.Priority != nil {
		r.Properties["priority"] = Clean(f.Priority.Line)
	}
	if f.Reach != nil {
		r.Properties["reach"] = f.Reach.Word()
		r.Properties["reachReason"] = Clean(f.Reach.Reason)
		if len(f.Reach.Trace) > 0 {
			r.CodeFlows = append(r.CodeFlows, sarifCodeFlow{[]sarifThreadFlow{sarifWay(f.Reach.Trace)}})
		}
	}
	if f.Status != finding.Open {
		r.Suppressions = []sarifSuppression{{"external", f.Reason}}
	}
	if f.New {
		r.Baseline = "new"
	}
	s.results = append(s.results, r)
}

// sarifWay writes a flow as a thread flow. What stands in no file, such as an
// outsider's act, is shown where the way enters one. Columns count bytes where the
// line is not at hand, which is the same for lines of ASCII.
func sarifWay(way []finding.Waypoint) sarifThreadFlow {
	var flow sarifThreadFlow
	for i, w := range way {
		at := w.Span
		if at.Path == "" && i+1 < len(way) {
			at = way[i+1].Span
		}
		l := sarifAt(at, nil)
		m := say(w.Text)
		l.Message = &m
		flow.Locations = append(flow.Locations, sarifFlowLocation{l})
	}
	return flow
}

func nonNil(v []string) []string {
	if v == nil {
		return []string{}
	}
	return v
}

func sarifLevel(f *finding.Finding) string {
	switch word(f) {
	case "error":
		return "error"
	case "note":
		return "note"
	case "excepted":
		if f.Severity >= severity.High || f.Malicious {
			return "error"
		}
	}
	return "warning"
}

func sarifAt(p span.Span, snip *finding.Snippet) sarifLocation {
	var l sarifLocation
	if p.Path == "" {
		return l
	}
	l.Physical = &sarifPhysical{}
	l.Physical.Artifact.URI = (&url.URL{Path: p.Path}).String()
	l.Physical.Artifact.BaseID = "TARGET"
	if p.StartLine == 0 {
		return l
	}
	r := &sarifRegion{StartLine: p.StartLine, StartColumn: p.StartCol, EndLine: p.EndLine, EndColumn: p.EndCol}
	if snip != nil && snip.Line == p.StartLine {
		// Columns of the span count bytes; SARIF's count UTF-16 code units.
		r.StartColumn = utf16Column(snip, p.StartCol)
		r.EndColumn = utf16Column(snip, p.EndCol)
		r.Snippet = &sarifText{snip.Text}
	}
	l.Physical.Region = r
	return l
}

// utf16Column converts a byte column on the snippet's line. Bytes that were cut
// off before the snippet count as one unit each.
func utf16Column(snip *finding.Snippet, col int) int {
	at := min(max(col-1-snip.Cut, 0), len(snip.Text))
	n := snip.Cut + 1
	for _, r := range snip.Text[:at] {
		n++
		if r > 0xffff {
			n++
		}
	}
	return n
}

func (s *sarifSink) note(c finding.Coverage) {
	for _, r := range c.Refusals {
		s.notes = append(s.notes, sarifNotification{"warning", say(c.Inspector + ": not read: " + r.Path + ": " + r.Reason)})
	}
	for _, r := range c.Notes {
		s.notes = append(s.notes, sarifNotification{"note", say(c.Inspector + ": not settled: " + remark(r))})
	}
	if c.State != finding.OK {
		s.notes = append(s.notes, sarifNotification{"note", say(c.Inspector + " " + c.State.String() + ": " + c.Reason)})
	}
}

func (s *sarifSink) write(d finding.Done) error {
	inv := map[string]any{"executionSuccessful": d.Complete, "exitCode": d.ExitCode}
	if len(s.notes) > 0 {
		inv["toolExecutionNotifications"] = s.notes
	}
	run := map[string]any{
		"tool": map[string]any{"driver": map[string]any{
			"name": s.opened.Tool.Name, "version": s.opened.Tool.Version,
			"informationUri": "https://github.com/ossay-dev/ossay", "rules": s.rules,
		}},
		"invocations":        []any{inv},
		"columnKind":         "utf16CodeUnits",
		"originalUriBaseIds": map[string]any{"TARGET": map[string]any{"description": sarifText{"the target of the run"}}},
		"results":            s.results,
	}
	enc := json.NewEncoder(s.w)
	enc.SetIndent("", " ")
	enc.SetEscapeHTML(false)
	return enc.Encode(map[string]any{
		"$schema": "https://json.schemastore.org/sarif-2.1.0.json",
		"version": "2.1.0",
		"runs":    []any{run},
	})
}

func orElse(a, b string) string {
	if a != "" {
		return a
	}
	return b
}
