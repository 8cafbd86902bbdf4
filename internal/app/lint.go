package app

import (
	"strings"

	"github.com/ossay-dev/ossay/internal/core/fault"
	"github.com/ossay-dev/ossay/internal/core/finding"
	"github.com/ossay-dev/ossay/internal/judge/policy"
)

// addSnippets adds the lines at which findings stand.
func addSnippets(text string, findings []finding.Finding) {
	lines := strings.Split(text[:min(len(text), maxSource)], "\n")
	for i := range findings {
		f := &findings[i]
		if n := f.Span.StartLine; n > 0 && n <= len(lines) && len(lines[n-1]) <= maxLine {
			f.Snippet = &finding.Snippet{Line: n, Text: strings.ToValidUTF8(strings.TrimRight(lines[n-1], "\r"), "?")}
		}
	}
}

// emitLint sends what is wrong with documents to the sink and settles the exit
// code. opened names the target and what it lists; the rest is filled in.
func emitLint(env Env, sink finding.Sink, gate *policy.Gate, exitZero bool, opened finding.Opened, findings []finding.Finding, cov finding.Coverage) (int, error) {
	sortFindings(findings)
	opened.Tool, opened.Data = finding.Tool{Name: "ossay", Version: env.Version}, finding.Data{AgeDays: -1}
	opened.Counts.Findings = len(findings)
	failed := 0
	for i := range findings {
		opened.Counts.ByLevel[findings[i].Severity]++
		if gate.Fails(&findings[i]) {
			failed++
		}
	}
	exit := fault.ExitOK
	if failed > 0 && !exitZero {
		exit = fault.ExitGate
	}
	events := []finding.Event{opened}
	for i := range findings {
		events = append(events, finding.Found{Finding: &findings[i]})
	}
	events = append(events, cov, finding.Done{
		Gate: finding.Gate{Expression: gate.String(), Failed: failed > 0, Matched: failed}, Complete: true, ExitCode: exit,
	})
	for _, e := range events {
		if err := sink.Emit(e); err != nil {
			return exit, err
		}
	}
	return exit, nil
}
