package app

import (
	"context"
	"encoding/json"
	"errors"
	"path/filepath"
	"strings"
	"testing"

	"github.com/ossay-dev/ossay/internal/core/budget"
	"github.com/ossay-dev/ossay/internal/core/fault"
	"github.com/ossay-dev/ossay/internal/core/finding"
	"github.com/ossay-dev/ossay/internal/format/config"
	"github.com/ossay-dev/ossay/internal/format/intoto"
)

// policy holds a folder of the world against packs.
func (w *world) policy(req PolicyRequest, dir string, sink finding.Sink) (*PolicyReport, error) {
	w.Helper()
	req.Targets = []string{w.at(dir)}
	return CheckPolicy(context.Background(), w.env, req, sink, nil)
}

// policyVerdicts returns the verdict of each rule.
func policyVerdicts(r *PolicyReport) map[string]string {
	out := map[string]string{}
	for _, x := range r.Results {
		out[strings.TrimPrefix(x.Rule, "policy/")] = x.Verdict
	}
	return out
}

func TestAPolicyUsesWhatACheckFinds(t *testing.T) {
	w := flawed(t)
	r, err := w.policy(PolicyRequest{}, "app", nil)
	if err != nil {
		t.Fatal(err)
	}
	if r.ExitCode != fault.ExitGate || r.Verdict != "fail" || len(r.Packs) != 1 || r.Packs[0].Name != "clean-dependencies" {
		t.Errorf("%+v", r)
	}
	got := policyVerdicts(r)
	for rule, want := range map[string]string{
		"no-malicious-release": "pass", "no-fixable-high": "fail", "critical-decided": "pass", "locked": "pass", "lock-agrees": "pass",
		"safe-transport": "pass", "licence-known": "no evidence", "licence-agrees": "pass", "nothing-undeclared": "pass",
	} {
		if got["clean-dependencies/"+rule] != want {
			t.Errorf("%s: %s, want %s", rule, got["clean-dependencies/"+rule], want)
		}
	}
	if e := r.Evidence["advisories"]; e.State != "ok" || e.Inputs != 3 {
		t.Errorf("advisories: %+v", e)
	}
	if e := r.Evidence["kev"]; e.State != "absent" || !strings.Contains(e.Reason, "catalogue") {
		t.Errorf("kev: %+v", e)
	}
	if e := r.Evidence["licences"]; e.State != "ok" {
		t.Errorf("a rule asks for licences, and they were not read: %+v", e)
	}
}

func TestWhatFailsReachesFormatsOfFindings(t *testing.T) {
	w := flawed(t)
	var sink told
	sink.coverage = map[string]finding.Coverage{}
	r, err := w.policy(PolicyRequest{}, "app", &sink)
	if err != nil {
		t.Fatal(err)
	}
	if len(sink.findings) != 1 || sink.findings[0].Rule != "policy/clean-dependencies/no-fixable-high" || sink.findings[0].Span.Path != "package-lock.json" || sink.findings[0].Span.StartLine != 7 {
		t.Errorf("%+v", sink.findings)
	}
	if c := sink.coverage["policy/clean-dependencies/licence-known"]; c.State != finding.Skipped || !strings.Contains(c.Reason, "no evidence") {
		t.Errorf("missing evidence is silent: %+v", c)
	}
	if sink.done.ExitCode != r.ExitCode || !sink.done.Gate.Failed || sink.opened.Counts.Findings != 1 {
		t.Errorf("%+v, %+v", sink.done, sink.opened.Counts)
	}
	rules, err := PolicyRules(nil, []string{w.at("app")})
	if err != nil || len(rules) != len(r.Results) || rules[0].Mend == "" || rules[0].Why == "" {
		t.Errorf("%d rules, %v", len(rules), err)
	}
}

func TestMissingEvidenceHasAnExitCodeOfItsOwn(t *testing.T) {
	w := newWorld(t, map[string]string{"app/package-lock.json": lockOf("right", "1.0.0")})
	req := PolicyRequest{Packs: []string{"no-known-exploited"}}
	r, err := w.policy(req, "app", nil)
	if err != nil || r.ExitCode != fault.ExitNoData || r.Verdict != "no evidence" {
		t.Errorf("the starter set shows that nothing is exploited: %+v, %v", r, err)
	}
	req.AllowNoEvidence = true
	if r, err = w.policy(req, "app", nil); err != nil || r.ExitCode != fault.ExitOK || r.Verdict != "no evidence" {
		t.Errorf("%+v, %v", r, err)
	}
}

func TestExceptionsWaiveSubjectsAndRules(t *testing.T) {
	const rule = "policy/clean-dependencies/no-fixable-high"
	for _, tt := range []struct{ name, exceptions, fixable, licence string }{
		{"nothing", "", "fail", "no evidence"},
		{"a package", "- {id: " + rule + ", where: 'pkg:npm/left', reason: r, until: 2027-01-31}", "waived", "no evidence"},
		{"another package", "- {id: " + rule + ", where: 'pkg:npm/right', reason: r, until: 2027-01-31}", "fail", "no evidence"},
		{"a path", "- {id: " + rule + ", where: package-lock.json, reason: r, until: 2027-01-31}", "waived", "no evidence"},
		{"the rule, by its short name", "- {id: clean-dependencies/no-fixable-high, reason: r, until: 2027-01-31}", "waived", "no evidence"},
		{"the day before yesterday", "- {id: " + rule + ", reason: r, until: 2026-11-22}", "fail", "no evidence"},
		{"the finding itself", "- {id: CVE-2026-0001, reason: r, until: 2027-01-31}", "waived", "no evidence"},
		{"a rule that lacks evidence", "- {id: policy/clean-dependencies/licence-known, reason: r, until: 2027-01-31}", "fail", "waived"},
		{"of a place, which says nothing of the rule as a whole", "- {id: policy/clean-dependencies/licence-known, where: 'pkg:npm/left', reason: r, until: 2027-01-31}", "fail", "no evidence"},
	} {
		t.Run(tt.name, func(t *testing.T) {
			w := flawed(t)
			if tt.exceptions != "" {
				w.put(map[string]string{"app/ossay.yaml": "exceptions:\n  " + tt.exceptions + "\n"})
			}
			r, err := w.policy(PolicyRequest{}, "app", nil)
			if err != nil {
				t.Fatal(err)
			}
			got := policyVerdicts(r)
			if got["clean-dependencies/no-fixable-high"] != tt.fixable || got["clean-dependencies/licence-known"] != tt.licence {
				t.Errorf("%s and %s, want %s and %s", got["clean-dependencies/no-fixable-high"], got["clean-dependencies/licence-known"], tt.fixable, tt.licence)
			}
			r, err = w.policy(PolicyRequest{CheckRequest: CheckRequest{NoExceptions: true}}, "app", nil)
			if err != nil || policyVerdicts(r)["clean-dependencies/no-fixable-high"] != "fail" {
				t.Errorf("--no-exceptions lets one count: %v", err)
			}
		})
	}
}

func TestDocumentsAreThoseOfATreeOfFiles(t *testing.T) {
	w := newWorld(t, map[string]string{
		"app/go.mod": "module example.com/app\n", "app/.github/SECURITY.md": "Write to security@example.com.", "app/README": strings.Repeat("x", 100<<10),
		"app/CHANGELOG.md": "", "bom/bom.json": `{"bomFormat":"CycloneDX","specVersion":"1.5","components":[{"type":"library","name":"a","version":"1","purl":"pkg:npm/a@1"}]}`,
	})
	r, err := w.policy(PolicyRequest{Packs: []string{"baseline"}}, "app", nil)
	if err != nil {
		t.Fatal(err)
	}
	got := policyVerdicts(r)
	for rule, want := range map[string]string{"vm-02.01": "pass", "vm-01.01": "fail", "do-01.01": "pass", "br-04.01": "fail", "le-03.01": "fail", "qa-05.01": "pass", "ac-01.01": "no evidence"} {
		if got["baseline/osps-"+rule] != want {
			t.Errorf("%s: %s, want %s", rule, got["baseline/osps-"+rule], want)
		}
	}
	if e := r.Evidence["documents"]; e.Inputs != 2 { // an empty file is none
		t.Errorf("%+v", e)
	}
	r, err = CheckPolicy(context.Background(), w.env, PolicyRequest{CheckRequest: CheckRequest{Targets: []string{w.at("bom/bom.json")}}, Packs: []string{"baseline"}}, nil, nil)
	if err != nil || policyVerdicts(r)["baseline/osps-do-01.01"] != "no evidence" {
		t.Errorf("a bill of materials lacks a readme: %v", err)
	}
}

func TestPacksAreFoundInTheRepositoryOrNamed(t *testing.T) {
	own := "pack: own\nrules:\n  - {id: r, title: t, severity: low, remediation: m, requires: [inventory], expression: size(components) == 1}\n"
	w := newWorld(t, map[string]string{"app/package-lock.json": lockOf("right", "1.0.0"), "app/.ossay/policy/own.yaml": own, "app/.ossay/policy/notes.txt": "x", "big.yaml": strings.Repeat("#", maxConfig+1)})
	r, err := w.policy(PolicyRequest{}, "app", nil)
	if err != nil || len(r.Packs) != 1 || r.Packs[0].Name != "own" || r.ExitCode != fault.ExitOK {
		t.Errorf("%+v, %v", r, err)
	}
	for name, want := range map[string]string{"nothing": "there is no pack", w.at("none.yaml"): "reading pack", w.at("app"): "not a regular file", w.at("big.yaml"): "not a regular file of at most"} {
		_, err := w.policy(PolicyRequest{Packs: []string{name}}, "app", nil)
		if err == nil || !strings.Contains(err.Error(), want) || fault.Of(err).Kind != fault.Usage {
			t.Errorf("%s: %v", name, err)
		}
	}
	w.put(map[string]string{"app/.ossay/policy/bad.yaml": "pack: bad\nrules: [{}]\n"})
	var place *config.Error
	if _, err = w.policy(PolicyRequest{}, "app", nil); !errors.As(err, &place) || !strings.HasSuffix(place.Path, "bad.yaml") {
		t.Errorf("%v", err)
	}
}

func TestTheSummaryNamesPolicySubjectAndResult(t *testing.T) {
	w := flawed(t)
	w.put(map[string]string{"passing.yaml": "pack: ok\nrules:\n  - {id: r, title: t, severity: low, remediation: m, requires: [inventory], expression: \"true\"}\n"})
	summary := func(packs ...string) (*intoto.Statement, *intoto.VSA, *PolicyReport) {
		t.Helper()
		r, err := w.policy(PolicyRequest{Packs: packs, VSA: w.at("vsa.json")}, "app", nil)
		if err != nil {
			t.Fatal(err)
		}
		s, err := intoto.DecodeStatement([]byte(w.text("vsa.json")), budget.New(budget.Default(), 1<<20))
		if err != nil {
			t.Fatal(err)
		}
		v, ok := intoto.VSAOf(s)
		if !ok {
			t.Fatalf("%s is no summary", s.PredicateType)
		}
		return s, v, r
	}
	s, v, r := summary(w.at("passing.yaml"))
	if v.Result != "PASSED" || v.Policy != "urn:ossay:policy:ok" || strings.Join(v.Levels, " ") != "SLSA_BUILD_LEVEL_UNEVALUATED OSSAY_POLICY_OK" || !s.Has("sha256", strings.TrimPrefix(r.ComponentSet, "sha256:")) {
		t.Errorf("%+v of %+v", v, s.Subjects)
	}
	if !json.Valid([]byte(w.text("vsa.json"))) || v.Verifier != defaultVerifier {
		t.Errorf("verifier %s", v.Verifier)
	}
	// What lacks evidence has not passed, whatever the exit code.
	_, v, _ = summary(w.at("passing.yaml"), "no-known-exploited")
	if v.Result != "FAILED" || len(v.Levels) != 1 {
		t.Errorf("%+v", v)
	}
	if _, err := w.policy(PolicyRequest{VSA: w.at("none/vsa.json")}, "app", nil); fault.Of(err).Kind != fault.Usage {
		t.Error(err)
	}
}

func TestAnArtefactThatIsRefusedIsNoProvenance(t *testing.T) {
	w := flawed(t)
	w.put(map[string]string{"tool": "binary", "tool.sigstore.json": "{}"})
	_, err := w.policy(PolicyRequest{Packs: []string{"slsa"}, Artifact: VerifyRequest{Subjects: []string{w.at("tool")}, Bundle: w.at("none.json")}}, "app", nil)
	if err == nil {
		t.Error("evidence that is not there was read")
	}
	r, err := w.policy(PolicyRequest{Packs: []string{"slsa"}}, "app", nil)
	if err != nil || policyVerdicts(r)["slsa/build-l1-provenance"] != "no evidence" || r.Evidence["provenance"].State != "absent" {
		t.Errorf("%v", err)
	}
}

func TestDecisionsBySSVCShowTheirInputs(t *testing.T) {
	w := flawed(t)
	req := SSVCRequest{CheckRequest: CheckRequest{Targets: []string{w.at("app")}}, Set: []string{"EXP=open", "HI=high,vh"}}
	list, err := DecideSSVC(context.Background(), w.env, req, nil)
	if err != nil || len(list) != 2 {
		t.Fatalf("%+v, %v", list, err)
	}
	d := list[0]
	if d.Rule != "vuln/CVE-2026-0001" || d.Component != "pkg:npm/left@1.0.0" || d.Outcome != "Scheduled to Out-of-Cycle" || !strings.HasPrefix(d.Priority, "soon: ") {
		t.Errorf("%+v", d)
	}
	for _, i := range d.Inputs {
		if i.Why == "" || len(i.Values) == 0 || i.Open != (len(i.Values) > 1) {
			t.Errorf("%+v", i)
		}
	}
	req.Tree = "nobody"
	if _, err := DecideSSVC(context.Background(), w.env, req, nil); fault.Of(err).Kind != fault.Usage {
		t.Error(err)
	}
	req.Targets = nil
	if _, err := DecideSSVC(context.Background(), w.env, req, nil); fault.Of(err).Kind != fault.Usage {
		t.Error(err)
	}
}

func TestAdoptedExceptionsAreNeverWiderAndAlwaysEnd(t *testing.T) {
	w := newWorld(t, map[string]string{
		".trivyignore": "CVE-1\ncve-1\nCVE-2 exp:2026-11-23\nCVE-3 exp:2026-11-24\n", ".trivyignore.yaml": "vulnerabilities: [{id: CVE-1, purls: ['pkg:npm/a']}]",
		"ossay.yaml": "exceptions:\n  - {id: CVE-9, reason: r, until: 2027-01-01}\n",
	})
	t.Chdir(w.dir)
	r, err := Adopt(w.env, "", "+10d")
	if err != nil {
		t.Fatal(err)
	}
	var got []string
	for _, x := range r.Taken {
		got = append(got, x.ID+" "+x.Where+" "+x.Until)
	}
	if strings.Join(got, ", ") != "CVE-1  2026-12-04, CVE-3  2026-11-24, CVE-1 pkg:npm/a 2026-12-04" || len(r.Notes) != 2 {
		t.Errorf("%q, %q", got, r.Notes)
	}
	cfg, err := config.Parse("ossay.yaml", w.text("ossay.yaml"))
	if err != nil || len(cfg.Exceptions) != 4 {
		t.Errorf("%+v, %v", cfg, err)
	}
	before := w.text("ossay.yaml")
	w.put(map[string]string{"osv-scanner.toml": "[["})
	if _, err := Adopt(w.env, "", "+10d"); fault.Of(err).Kind != fault.Usage || w.text("ossay.yaml") != before {
		t.Errorf("a damaged file changes the configuration, or is no error: %v", err)
	}
	w.put(map[string]string{"ossay.yaml": "exceptions: [{id: CVE-9, reason: r, until: 2027-01-01}]\n", "osv-scanner.toml": ""})
	if _, err := Adopt(w.env, "", "+10d"); err == nil || !strings.Contains(err.Error(), "flow style") {
		t.Errorf("%v", err)
	}
}

// The provenance that a builder signed comes from the suite; what a person signed
// at the private instance has a builder and a source, and is no builder's word.
func TestProvenanceThatHoldsPassesAndTheSignerCounts(t *testing.T) {
	dir, bundle, subject := slsaCase(t)
	w := flawed(t)
	verdicts := func(a VerifyRequest) map[string]string {
		t.Helper()
		r, err := w.policy(PolicyRequest{Packs: []string{"slsa"}, Artifact: a}, "app", nil)
		if err != nil {
			t.Fatal(err)
		}
		if e := r.Evidence["provenance"]; e.State != "ok" {
			t.Errorf("%+v", e)
		}
		return policyVerdicts(r)
	}
	built := VerifyRequest{Subjects: []string{subject}, Bundle: bundle, Root: filepath.Join(dir, "production-trusted_root.json")}
	got := verdicts(built)
	for _, rule := range []string{"build-l1-provenance", "build-l2-source", "build-l2-signed"} {
		if got["slsa/"+rule] != "pass" {
			t.Errorf("%s: %s", rule, got["slsa/"+rule])
		}
	}
	built.Identity = "somebody@example.com"
	if got := verdicts(built); got["slsa/build-l1-provenance"] != "fail" {
		t.Errorf("signed by another than --by says: %s", got["slsa/build-l1-provenance"])
	}
}

func TestProvenanceOfAPersonIsNoBuildersWord(t *testing.T) {
	f := newForest(t)
	f.instance()
	name := f.write("app", []byte("a program"))
	f.write("src/package-lock.json", []byte(lockOf("left", "1.0.0")))
	a := AttestRequest{SignRequest: SignRequest{Subjects: []string{name}}, Type: "slsa-provenance", Build: BuildFacts{
		Builder: "https://builder.invalid", Source: "github.com/o/r", Ref: "refs/heads/main", Commit: strings.Repeat("a", 40),
	}}
	if _, err := Attest(context.Background(), f.env, a); err != nil {
		t.Fatal(err)
	}
	req := PolicyRequest{Packs: []string{"slsa"}, Artifact: VerifyRequest{Subjects: []string{name}}}
	req.Targets = []string{filepath.Join(f.dir, "src")}
	r, err := CheckPolicy(context.Background(), f.env, req, nil, nil)
	if err != nil {
		t.Fatal(err)
	}
	got := policyVerdicts(r)
	for rule, want := range map[string]string{"build-l1-provenance": "pass", "build-l2-source": "pass", "build-l2-signed": "fail"} {
		if got["slsa/"+rule] != want {
			t.Errorf("%s: %s", rule, got["slsa/"+rule])
		}
	}
}
