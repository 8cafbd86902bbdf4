package app

import (
	"context"
	"os"
	"slices"
	"strings"
	"testing"

	"github.com/ossay-dev/ossay/internal/core/component"
	"github.com/ossay-dev/ossay/internal/core/fault"
	"github.com/ossay-dev/ossay/internal/core/finding"
)

// weak is a workflow in which an outsider's words reach a shell.
const weak = `name: ci
on: pull_request_target
permissions:
  contents: write
jobs:
  build:
    runs-on: ubuntu-24.04
    steps:
      - uses: actions/checkout@v4 # a comment that stays
      - run: echo "${{ github.event.pull_request.title }}"
      - uses: actions/setup-go@v5
`

func (w *world) audit(req PipelineRequest, targets ...string) (*told, PipelineFix) {
	w.Helper()
	for _, name := range targets {
		req.Targets = append(req.Targets, w.at(name))
	}
	r := newTold()
	var fixed PipelineFix
	fixed, r.exit, r.err = AuditPipelines(context.Background(), w.env, req, r)
	return r, fixed
}

func TestPipelinesAreAuditedAndTheGateDecides(t *testing.T) {
	w := newWorld(t, map[string]string{"app/.github/workflows/ci.yml": weak, "none/readme.txt": "x"})
	r, _ := w.audit(PipelineRequest{}, "app")
	if r.err != nil || r.exit != fault.ExitGate {
		t.Fatalf("exit %d, %v", r.exit, r.err)
	}
	f := r.finding("pipeline/template-injection")
	if f == nil || f.Span.Path != ".github/workflows/ci.yml" || f.Span.StartLine != 10 || f.Snippet == nil || !strings.Contains(f.Snippet.Text, "pull_request.title") {
		t.Errorf("%+v", f)
	}
	if c := r.coverage["pipeline"]; c.Inputs != 1 {
		t.Errorf("%+v", c)
	}
	for name, tt := range map[string]struct {
		req  PipelineRequest
		exit int
	}{
		"zero was asked for": {PipelineRequest{CheckRequest: CheckRequest{ExitZero: true}}, fault.ExitOK}, "a gate that never holds": {PipelineRequest{CheckRequest: CheckRequest{Gate: "never"}}, fault.ExitOK},
		"all is excluded": {PipelineRequest{CheckRequest: CheckRequest{Exclude: []string{".github"}}}, fault.ExitNothing},
	} {
		if r, _ := w.audit(tt.req, "app"); r.exit != tt.exit {
			t.Errorf("%s: exit %d, want %d, %v", name, r.exit, tt.exit, r.err)
		}
	}
	if r, _ := w.audit(PipelineRequest{}, "none"); r.exit != fault.ExitNothing {
		t.Errorf("nothing there: exit %d", r.exit)
	}
}

func TestPersonasHearMoreAndMore(t *testing.T) {
	w := newWorld(t, map[string]string{"app/.github/workflows/ci.yml": weak})
	last := 0
	for _, p := range Personas() {
		r, _ := w.audit(PipelineRequest{Persona: p}, "app")
		if r.err != nil || len(r.findings) < last {
			t.Errorf("%s hears %d, those before %d, %v", p, len(r.findings), last, r.err)
		}
		last = len(r.findings)
	}
	r, _ := w.audit(PipelineRequest{Persona: "nobody"}, "app")
	refused(t, r.err, fault.Usage, "--persona")
}

func TestExceptionsHoldForPipelines(t *testing.T) {
	w := newWorld(t, map[string]string{
		"app/.github/workflows/ci.yml": weak,
		"app/ossay.yaml":               "exceptions:\n  - id: pipeline/template-injection\n    where: .github/workflows/*.yml\n    reason: r\n    until: 2027-01-01\nrules:\n  pipeline/unpinned-uses: \"off\"\n",
	})
	r, _ := w.audit(PipelineRequest{}, "app")
	if f := r.finding("pipeline/template-injection"); f == nil || f.Status != finding.Excepted {
		t.Errorf("%+v", f)
	}
	if r.finding("pipeline/unpinned-uses") != nil {
		t.Error("a rule that is off speaks")
	}
	if r, _ := w.audit(PipelineRequest{CheckRequest: CheckRequest{NoExceptions: true}}, "app"); r.finding("pipeline/template-injection").Status != finding.Open {
		t.Error("--no-exceptions")
	}
}

func TestTheSamePipelinesGiveTheSameReport(t *testing.T) {
	list := map[string]string{}
	for i := range 20 {
		list["app/"+strings.Repeat("a", i+1)+"/.github/workflows/ci.yml"] = weak
	}
	w := newWorld(t, list)
	want := ""
	for _, workers := range []int{1, 16, 1} {
		var log eventLog
		if _, _, err := AuditPipelines(context.Background(), w.env, PipelineRequest{CheckRequest: CheckRequest{Targets: []string{w.at("app")}, Workers: workers}}, &log); err != nil {
			t.Fatal(err)
		}
		if want == "" {
			want = log.String()
		}
		if log.String() != want {
			t.Errorf("%d workers tell otherwise", workers)
		}
	}
}

func TestBrokenPipelinesAreTold(t *testing.T) {
	w := newWorld(t, map[string]string{
		"app/.github/workflows/a.yml": "on: [push\n", "app/.github/workflows/b.yml": "", "app/.github/workflows/c.yml": "\x00\x01\x02", "app/.github/workflows/d.yml": strings.Repeat("a: {", 3000),
		"app/.github/workflows/e.yml": "on: push\njobs: 7\n", "app/.github/workflows/f.yml": "- a\n- b\n", "app/.github/workflows/g.yml": "a: &a [*a]\n", "app/.github/workflows/h.yml/x": "",
	})
	r, _ := w.audit(PipelineRequest{}, "app")
	if r.err != nil {
		t.Fatal(r.err)
	}
	syntax := map[string]bool{}
	for _, f := range r.findings {
		if f.Rule == "pipeline/syntax" {
			syntax[f.Span.Path] = true
		}
	}
	for _, name := range []string{"a.yml", "d.yml"} {
		if !syntax[".github/workflows/"+name] && len(r.coverage["pipeline"].Notes) == 0 {
			t.Errorf("%s is passed over: %v", name, r.rules())
		}
	}
	if c := r.coverage["pipeline"]; c.Inputs < 6 {
		t.Errorf("%d inputs", c.Inputs)
	}
}

func TestSourcesBesideThePipelinesMustBeThere(t *testing.T) {
	w := newWorld(t, map[string]string{"app/.github/workflows/ci.yml": weak, "bad.tsv": "one two\n", "file": "x"})
	for name, tt := range map[string]struct {
		s    PipelineSources
		word string
	}{
		"no mirror": {PipelineSources{Mirror: w.at("nowhere")}, "--actions-mirror"}, "a file for a mirror": {PipelineSources{Mirror: w.at("file")}, "--actions-mirror"},
		"no refs": {PipelineSources{Refs: []string{w.at("nowhere")}}, "--refs"}, "damaged refs": {PipelineSources{Refs: []string{w.at("bad.tsv")}}, "bad.tsv:1"},
		"a platform without a version": {PipelineSources{System: "gitlab"}, "--platform"}, "a version without a platform": {PipelineSources{System: "@1"}, "--platform"},
	} {
		r, _ := w.audit(PipelineRequest{PipelineSources: tt.s}, "app")
		if r.err == nil || !strings.Contains(r.err.Error(), tt.word) {
			t.Errorf("%s: %v", name, r.err)
		}
	}
	w.sparse("huge.tsv", maxRefs+1)
	r, _ := w.audit(PipelineRequest{PipelineSources: PipelineSources{Refs: []string{w.at("huge.tsv")}}}, "app")
	refused(t, r.err, fault.Usage, "--refs", "at most")
	if r, _ := w.audit(PipelineRequest{PipelineSources: PipelineSources{System: "gitlab@16.4.1"}}, "app"); r.err != nil {
		t.Error(r.err)
	}
}

// refs are recorded refs of the actions that weak uses.
const refs = "actions/checkout\trefs/tags/v4\t2222222222222222222222222222222222222222\nactions/checkout\trefs/tags/v4.2.0\t2222222222222222222222222222222222222222\nactions/setup-go\trefs/tags/v5\t1111111111111111111111111111111111111111\n"

func (w *world) pin(apply bool, targets ...string) (*PinResult, int, error) {
	req := PinRequest{Apply: apply, PipelineRequest: PipelineRequest{PipelineSources: PipelineSources{Refs: []string{w.at("refs.tsv")}}}}
	for _, name := range targets {
		req.Targets = append(req.Targets, w.at(name))
	}
	return PinPipelines(context.Background(), w.env, req)
}

func TestPinningIsShownAndThenWritten(t *testing.T) {
	w := newWorld(t, map[string]string{"app/.github/workflows/ci.yml": weak, "refs.tsv": refs, "none/a.txt": ""})
	res, exit, err := w.pin(false, "app")
	if err != nil || exit != 0 || len(res.Pinned) != 2 || len(res.Not) != 0 || len(res.Changes) != 2 || res.Files != 1 || len(res.Paths) != 0 {
		t.Fatalf("%+v, %d, %v", res, exit, err)
	}
	if c := res.Changes[0]; c.Line != 9 || !strings.Contains(c.New, "actions/checkout@2222222222222222222222222222222222222222") || !strings.Contains(c.Old, "@v4") {
		t.Errorf("%+v", c)
	}
	if w.text("app/.github/workflows/ci.yml") != weak {
		t.Fatal("the file was changed without --apply")
	}
	if err := os.Chmod(w.at("app/.github/workflows/ci.yml"), 0o640); err != nil {
		t.Fatal(err)
	}
	res, _, err = w.pin(true, "app")
	if err != nil || !slices.Equal(res.Paths, []string{".github/workflows/ci.yml"}) {
		t.Fatalf("%+v, %v", res, err)
	}
	now := w.text("app/.github/workflows/ci.yml")
	if strings.Count(now, "\n") != strings.Count(weak, "\n") || strings.Contains(now, "@v4") || !strings.Contains(now, "@1111111111111111111111111111111111111111 # v5") {
		t.Errorf("%s", now)
	}
	if info, _ := os.Stat(w.at("app/.github/workflows/ci.yml")); info.Mode().Perm() != 0o640 {
		t.Errorf("mode %v", info.Mode())
	}
	if res, _, err := w.pin(true, "app"); err != nil || len(res.Pinned)+len(res.Paths) != 0 {
		t.Errorf("again: %+v, %v", res, err)
	}
	if _, exit, err := w.pin(false, "none"); err != nil || exit != fault.ExitNothing {
		t.Errorf("nothing there: %d, %v", exit, err)
	}
}

func TestWhatHasNoRecordedRefsIsNotPinnedAndSaysWhy(t *testing.T) {
	w := newWorld(t, map[string]string{"app/.github/workflows/ci.yml": weak, "refs.tsv": "actions/checkout\trefs/tags/v3\t2222222222222222222222222222222222222222\n"})
	res, _, err := w.pin(true, "app")
	if err != nil || len(res.Pinned) != 0 || len(res.Not) != 2 || len(res.Paths) != 0 {
		t.Fatalf("%+v, %v", res, err)
	}
	for _, u := range res.Not {
		if u.Why == "" || u.Span.StartLine == 0 {
			t.Errorf("%+v", u)
		}
	}
}

func TestOnlyFoldersAndFilesAreWritten(t *testing.T) {
	w := newWorld(t, map[string]string{"app/.github/workflows/ci.yml": weak, "refs.tsv": refs})
	req := PinRequest{Apply: true, PipelineRequest: PipelineRequest{CheckRequest: CheckRequest{Targets: []string{"pkg:npm/a@1"}}}}
	_, _, err := PinPipelines(context.Background(), w.env, req)
	refused(t, err, fault.Usage, "--apply writes into folders and files")
	w.locked("app/.github/workflows", 0o555)
	if _, _, err := w.pin(true, "app"); fault.Of(err).Kind != fault.Partial {
		t.Errorf("a folder that cannot be written: %v", err)
	}
	if w.text("app/.github/workflows/ci.yml") != weak {
		t.Error("the old file is gone")
	}
}

func TestAFileThatChangedMeanwhileIsNotWritten(t *testing.T) {
	w := newWorld(t, map[string]string{"f": "now", "other": "x"})
	refused(t, rewrite(w.at("f"), []byte("before"), []byte("after")), fault.Partial, "it changed while it was looked at")
	refused(t, rewrite(w.at("nowhere"), nil, nil), fault.Partial, "not a regular file")
	refused(t, rewrite(w.dir, nil, nil), fault.Partial, "not a regular file")
	w.link(w.at("other"), "link")
	refused(t, rewrite(w.at("link"), []byte("x"), []byte("y")), fault.Partial, "not a regular file")
	if err := rewrite(w.at("f"), []byte("now"), []byte("after")); err != nil || w.text("f") != "after" || w.text("other") != "x" {
		t.Error(err)
	}
	if names := w.names("."); len(names) != 3 {
		t.Errorf("left behind: %v", names)
	}
}

func TestLinesThatChangeAreListedByNumber(t *testing.T) {
	got := lineChanges("p", []byte("a\nb\nc"), []byte("a\nB\nc\nd"))
	if len(got) != 1 || got[0] != (LineChange{"p", 2, "b", "B"}) {
		t.Errorf("%+v", got)
	}
	if got := lineChanges("p", nil, nil); got != nil {
		t.Errorf("%+v", got)
	}
}

func (w *world) graph(req GraphRequest, targets ...string) (*PipelineGraph, int, error) {
	for _, name := range targets {
		req.Targets = append(req.Targets, w.at(name))
	}
	return GraphPipelines(context.Background(), w.env, req)
}

func TestTheGraphLeadsFromOutsidersToRights(t *testing.T) {
	w := newWorld(t, map[string]string{"app/.github/workflows/ci.yml": weak, "none/a.txt": ""})
	g, exit, err := w.graph(GraphRequest{}, "app")
	if err != nil || exit != fault.ExitOK || g.Files != 1 || len(g.Paths) == 0 || !g.All || g.Cut != nil {
		t.Fatalf("%+v, %d, %v", g, exit, err)
	}
	for _, p := range g.Paths {
		for i := 1; i < len(p.Edges); i++ {
			if g.Edges[p.Edges[i-1]].To != g.Edges[p.Edges[i]].From {
				t.Errorf("a path is torn: %+v", p)
			}
		}
		if len(p.Flow) == 0 || g.Nodes[g.Edges[p.Edges[len(p.Edges)-1]].To].Power == "" {
			t.Errorf("a path that ends nowhere: %+v", p)
		}
	}
	if few, _, _ := w.graph(GraphRequest{Most: 1}, "app"); len(few.Paths) != 1 || few.All != (len(g.Paths) == 1) {
		t.Errorf("%d paths, all %v", len(few.Paths), few.All)
	}
	if g, exit, err := w.graph(GraphRequest{Cut: true}, "none"); err != nil || exit != fault.ExitNothing || g.Cut != nil {
		t.Errorf("nothing there: %+v, %d, %v", g, exit, err)
	}
}

func TestACutIsProvenOrFails(t *testing.T) {
	w := newWorld(t, map[string]string{"app/.github/workflows/ci.yml": weak})
	g, exit, err := w.graph(GraphRequest{Cut: true}, "app")
	if err != nil || g.Cut == nil || g.Cut.Applied || w.text("app/.github/workflows/ci.yml") != weak {
		t.Fatalf("%+v, %v", g.Cut, err)
	}
	if g.Cut.Proven != (exit == fault.ExitOK) || g.Cut.Proven != (g.Cut.Left == 0) {
		t.Errorf("exit %d, %+v", exit, g.Cut)
	}
	if _, exit, _ := w.graph(GraphRequest{Cut: true, PipelineRequest: PipelineRequest{CheckRequest: CheckRequest{ExitZero: true}}}, "app"); exit != fault.ExitOK {
		t.Errorf("exit %d", exit)
	}
	applied, _, err := w.graph(GraphRequest{Cut: true, Apply: true}, "app")
	if err != nil || !applied.Cut.Applied || !slices.Equal(applied.Cut.Paths, g.Cut.Paths) {
		t.Fatalf("%+v, %v", applied.Cut, err)
	}
	after, _, err := w.graph(GraphRequest{}, "app")
	if err != nil || g.Cut.Proven && len(after.Paths) != 0 {
		t.Errorf("a proven cut leaves %d paths, %v", len(after.Paths), err)
	}
}

func TestACheckAuditsPipelinesOnTheSide(t *testing.T) {
	w := newWorld(t, map[string]string{"app/.github/workflows/ci.yml": weak, "app/tests/.github/workflows/ci.yml": weak, "app/package-lock.json": lockOf("right", "1.0.0")})
	r := w.check(CheckRequest{}, "app")
	f := r.finding("pipeline/template-injection")
	if r.exit != fault.ExitGate || f == nil || f.Fix == nil || f.Fix.Command == "" && f.Fix.Summary == "" {
		t.Fatalf("exit %d, %+v, %v", r.exit, f, r.err)
	}
	elsewhere := 0
	for _, f := range r.findings {
		if strings.HasPrefix(f.Span.Path, "tests/") {
			if elsewhere++; f.Scope != component.Test {
				t.Errorf("%s in a test tree is %s", f.Rule, f.Scope)
			}
		}
	}
	if elsewhere == 0 || r.opened.Counts.Elsewhere != elsewhere {
		t.Errorf("%d findings of tests, counted %d", elsewhere, r.opened.Counts.Elsewhere)
	}
	if c := r.coverage["pipelines"]; c.Inputs != 2 {
		t.Errorf("%+v", c)
	}
}

func TestACancelledAuditSaysSo(t *testing.T) {
	w := newWorld(t, map[string]string{"app/.github/workflows/ci.yml": weak})
	ctx, cancel := context.WithCancel(context.Background())
	cancel()
	r := newTold()
	_, exit, err := AuditPipelines(ctx, w.env, PipelineRequest{CheckRequest: CheckRequest{Targets: []string{w.at("app")}, ExitZero: true}}, r)
	if err != nil || exit != fault.ExitInterrupted || r.done.Complete {
		t.Errorf("exit %d, %+v, %v", exit, r.done, err)
	}
}
