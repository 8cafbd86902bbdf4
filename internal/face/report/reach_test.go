package report

import (
	"encoding/json"
	"strings"
	"testing"

	"github.com/ossay-dev/ossay/internal/core/finding"
	"github.com/ossay-dev/ossay/internal/core/severity"
	"github.com/ossay-dev/ossay/internal/core/span"
)

// reachedFindings are findings of one component with all kinds of answers.
func reachedFindings() []*finding.Finding {
	f := func(id string, r *finding.Reach, p *finding.Priority) *finding.Finding {
		return &finding.Finding{Rule: "vuln/" + id, Component: "pkg:golang/x@v1", Package: "x", Version: "v1", Message: id + " in x", Severity: severity.High, Reach: r, Priority: p, Span: span.Span{Path: "go.mod"}}
	}
	trace := []finding.Waypoint{{Text: "m.main", Span: span.Span{Path: "main.go", StartLine: 6, StartCol: 2, EndLine: 6, EndCol: 2}}, {Text: "x.Bad\x1b[31m (x@v1 x.go:3)"}}
	return []*finding.Finding{
		f("CVE-1", &finding.Reach{Verdict: finding.NotImported, Level: finding.ByPackage, Reason: "no package", Method: "m", Proven: true}, &finding.Priority{Class: "later", Why: "the vulnerable code is not reached", Line: "later: all of it"}),
		f("CVE-2", &finding.Reach{Verdict: finding.Called, Level: finding.BySymbol, Reason: "m.main leads to x.Bad", Method: "m", Symbols: []string{"x.Bad"}, Trace: trace, Places: []span.Span{trace[0].Span}}, &finding.Priority{Class: "now", Why: "known to be exploited", Line: "now: known to be exploited; prod scope", Tree: "deployer", Outcomes: []string{"Immediate"}, Assumed: []string{"System Exposure Open"}}),
		f("CVE-3", &finding.Reach{Verdict: finding.ByOthers, Reason: "y needs it", Method: "m", Through: []string{"y"}}, nil),
		f("CVE-4", &finding.Reach{Verdict: finding.Undetermined, Reason: "a computed name", Method: "m"}, nil),
		f("CVE-5", &finding.Reach{Verdict: finding.NotImported, Level: finding.ByPackage, Reason: "no package", Method: "m"}, nil),
		f("CVE-6", nil, nil),
	}
}

// reachedRun is a run with those findings.
func reachedRun() []finding.Event {
	events := []finding.Event{finding.Opened{Tool: finding.Tool{Name: "ossay"}, Target: finding.Target{Name: ".", Kind: "directory"}, Reached: true}}
	for _, x := range reachedFindings() {
		events = append(events, finding.Found{Finding: x})
	}
	return append(events, finding.Done{Complete: true})
}

func TestTextShowsEachAnswerOnceTheWorstFirst(t *testing.T) {
	got := written(t, "text", Options{ASCII: true}, reachedRun())
	for _, want := range []string{
		"  high | no fix known | called\n", "  high | no fix known | not imported\n", "  high | no fix known\n",
		"  used called: m.main leads to x.Bad\n       m.main  main.go:6:2\n       -> x.Bad", "(x@v1 x.go:3)\n  used by others: y needs it\n  used unknown: a computed name\n       and 1 other answer (-v lists them)\n",
		"  when now: known to be exploited (CVE-2)\n",
	} {
		if !strings.Contains(got, want) {
			t.Errorf("%q is missing in\n%s", want, got)
		}
	}
	if strings.Contains(got, "\x1b") {
		t.Error("an escape of a trace reaches the terminal")
	}
	got = written(t, "text", Options{ASCII: true, Verbose: true}, reachedRun())
	if strings.Count(got, "  used not imported: no package\n") != 1 || !strings.Contains(got, "  when now: known to be exploited; prod scope (CVE-2)\n") {
		t.Error(got)
	}
}

func TestJSONHoldsWhatAnAnswerRestsOn(t *testing.T) {
	var doc struct {
		Findings []struct {
			Reach *struct {
				Verdict, Level, Reason, Method string
				Proven                         bool
				Symbols, Through               []string
				Locations, Trace               []any
			}
			Priority *struct {
				Class, Why, Line string
				SSVC             *struct {
					Tree              string
					Outcomes, Assumed []string
				}
			}
		}
	}
	if err := json.Unmarshal([]byte(written(t, "json", Options{}, reachedRun())), &doc); err != nil {
		t.Fatal(err)
	}
	a, b, c := doc.Findings[0].Reach, doc.Findings[1].Reach, doc.Findings[5].Reach
	if a.Verdict != "not-imported" || a.Level != "package" || !a.Proven || b.Verdict != "called" || b.Proven || len(b.Trace) != 2 || len(b.Locations) != 1 || len(b.Symbols) != 1 || c != nil {
		t.Errorf("%+v %+v %+v", a, b, c)
	}
	if p := doc.Findings[1].Priority; p.Class != "now" || p.SSVC.Tree != "deployer" || len(p.SSVC.Assumed) != 1 || doc.Findings[0].Priority.SSVC != nil || doc.Findings[2].Priority != nil {
		t.Errorf("%+v", p)
	}
}

func TestSARIFHasATraceAsCodeFlow(t *testing.T) {
	var doc struct {
		Runs []struct {
			Results []struct {
				CodeFlows []struct {
					ThreadFlows []struct {
						Locations []struct {
							Location struct {
								Message struct{ Text string }
							}
						}
					}
				}
				Properties map[string]any
			}
		}
	}
	if err := json.Unmarshal([]byte(written(t, "sarif", Options{}, reachedRun())), &doc); err != nil {
		t.Fatal(err)
	}
	r := doc.Runs[0].Results
	if len(r[0].CodeFlows) != 0 || len(r[1].CodeFlows) != 1 || r[1].CodeFlows[0].ThreadFlows[0].Locations[0].Location.Message.Text != "m.main" {
		t.Errorf("%+v", r[:2])
	}
	if r[1].Properties["reach"] != "called" || r[1].Properties["priority"] != "now: known to be exploited; prod scope" || r[5].Properties["reach"] != nil {
		t.Errorf("%+v", r[1].Properties)
	}
}

func TestMarkdownHasAColumnWhereSomebodyLooked(t *testing.T) {
	got := written(t, "markdown", Options{}, reachedRun())
	if !strings.Contains(got, "| place | vulnerable code |\n|---|---|---|---|---|---|---|\n") || !strings.Contains(got, "| go.mod | not imported |") || !strings.Contains(got, "| go.mod |  |") {
		t.Error(got)
	}
}
