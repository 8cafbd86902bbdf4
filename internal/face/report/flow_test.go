package report

import (
	"strings"
	"testing"

	"github.com/ossay-dev/ossay/internal/core/finding"
	"github.com/ossay-dev/ossay/internal/core/severity"
	"github.com/ossay-dev/ossay/internal/core/span"
)

// flowing is a finding with a way of three places, of which the first is in no
// file and the last holds what a terminal must not see.
func flowing() finding.Finding {
	at := func(path string, line int) span.Span {
		return span.Span{Path: path, Off: 1, End: 2, StartLine: line, StartCol: 3, EndLine: line, EndCol: 4}
	}
	return finding.Finding{
		Rule: "pipeline/outsider-reaches-signer", Severity: severity.Critical, Message: "There is a way.", Span: at("ci.yml", 9),
		Flow: []finding.Waypoint{{Text: "fork pull request"}, {Span: at("ci.yml", 2), Text: "pull_request_target"}, {Span: at("rel.yml", 7), Text: "evil\x1b[31m"}},
	}
}

func TestTheWayIsShownInEveryFormat(t *testing.T) {
	events := one(flowing())
	text := written(t, "text", Options{ASCII: true}, events)
	for _, line := range []string{"  way  fork pull request\n", "       -> pull_request_target  ci.yml:2:3\n", "       -> evil<001B>[31m  rel.yml:7:3\n"} {
		if !strings.Contains(text, line) {
			t.Errorf("%q is not in\n%s", line, text)
		}
	}
	json := written(t, "json", Options{}, events)
	if want := `"flow":[{"text":"fork pull request"},{"text":"pull_request_target","location":{"path":"ci.yml","startLine":2,"startColumn":3,"endLine":2,"endColumn":4}},`; !strings.Contains(json, want) {
		t.Errorf("%s is not in\n%s", want, json)
	}
	valid(t, root(t, "schema", "ossay-v1.schema.json"), json)
}

func TestTheWayIsACodeFlowOfSARIF(t *testing.T) {
	r := results(t, flowing())[0]
	flows := r["codeFlows"].([]any)
	if len(flows) != 1 {
		t.Fatalf("%d code flows", len(flows))
	}
	places := flows[0].(map[string]any)["threadFlows"].([]any)[0].(map[string]any)["locations"].([]any)
	if len(places) != 3 {
		t.Fatalf("%d places", len(places))
	}
	for i, want := range []string{"ci.yml", "ci.yml", "rel.yml"} {
		l := places[i].(map[string]any)["location"].(map[string]any)
		uri := l["physicalLocation"].(map[string]any)["artifactLocation"].(map[string]any)["uri"]
		if uri != want || l["message"].(map[string]any)["text"] == "" {
			t.Errorf("place %d is %v, want %s", i, uri, want)
		}
	}
	if _, ok := results(t, finding.Finding{Rule: "a/b", Message: "x"})[0]["codeFlows"]; ok {
		t.Error("a finding without a way has a code flow")
	}
}
