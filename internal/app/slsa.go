package app

import (
	"context"
	"fmt"
	"slices"
	"strings"

	"github.com/ossay-dev/ossay/internal/core/fault"
	"github.com/ossay-dev/ossay/internal/core/finding"
	"github.com/ossay-dev/ossay/internal/core/severity"
	"github.com/ossay-dev/ossay/internal/format/intoto"
	"github.com/ossay-dev/ossay/internal/inspect/pipeline/audit"
	"github.com/ossay-dev/ossay/internal/trust/verify"
	"github.com/ossay-dev/ossay/internal/trust/verify/provenance"
)

// A LevelRequest says for which artefact the SLSA levels are asked, and what may
// be looked at.
type LevelRequest struct {
	VerifyRequest        // of which Subjects holds one
	Repository    string // work tree that it was built from, or ""
	Database      string
}

// A Requirement is one requirement of a level.
type Requirement struct {
	Level  int    `json:"level"`
	Name   string `json:"name"`
	State  string `json:"state"` // "met", "failed", "unknown"
	Detail string `json:"detail"`
	Mend   string `json:"mend,omitempty"` // what to change
}

// A Track is one track of SLSA with the level that is shown. What is unknown
// counts as not met.
type Track struct {
	Name         string        `json:"track"`
	Level        int           `json:"level"`
	Requirements []Requirement `json:"requirements"`
}

// SLSALevels is what evidence shows about an artefact.
type SLSALevels struct {
	Subject string  `json:"subject"`
	Tracks  []Track `json:"tracks"`
}

// The states of requirements.
const (
	met     = "met"
	failed  = "failed"
	unknown = "unknown"
)

// add notes a requirement.
func (t *Track) add(level int, name, state, detail, mend string) {
	if state == met {
		mend = ""
	}
	t.Requirements = append(t.Requirements, Requirement{level, name, state, detail, mend})
}

// settle takes the highest level all of whose requirements, and those of the
// levels below, are met.
func (t *Track) settle(most int) {
	for level := 1; level <= most; level++ {
		for _, r := range t.Requirements {
			if r.Level == level && r.State != met {
				return
			}
		}
		t.Level = level
	}
}

// Levels tells which SLSA levels evidence shows for an artefact, which requirement
// fails, and what to change (SLSA v1.2, tracks "build" and "source"; the
// dependency track is a draft).
func Levels(ctx context.Context, env Env, req LevelRequest) (*SLSALevels, error) {
	if len(req.Subjects) != 1 {
		return nil, fault.New(fault.Usage, "trust slsa takes one artefact")
	}
	out := &SLSALevels{Subject: req.Subjects[0]}
	r, err := levelEvidence(env, req.VerifyRequest)
	if err != nil {
		return nil, err
	}
	var facts provenance.Facts
	if r != nil {
		facts = provenance.FactsOf(r.Identity, statementOf(r))
	}
	var findings []finding.Finding
	if req.Repository != "" {
		if findings, err = auditedPipelines(ctx, env, req); err != nil {
			return nil, err
		}
	}
	out.Tracks = append(out.Tracks, buildTrack(r, facts, findings, req.Repository != ""))
	out.Tracks = append(out.Tracks, sourceTrack(ctx, env, facts, req.Repository))
	if req.Repository != "" {
		t, err := dependencyTrack(ctx, env, req)
		if err != nil {
			return nil, err
		}
		out.Tracks = append(out.Tracks, t)
	}
	return out, nil
}

// levelEvidence returns the best evidence: provenance that verifies, else what was
// refused, else nil. Who signed is judged by what the certificate says of the
// build, so anybody may have.
func levelEvidence(env Env, req VerifyRequest) (*verify.Result, error) {
	a, err := artifact(req.Subjects[0])
	if err != nil {
		return nil, err
	}
	var files []string
	switch name := req.Subjects[0] + statementEnding; {
	case req.Bundle == "" && isFile(name):
		files = []string{name}
	default:
		if files, err = evidence(req.Subjects[0], req.Bundle); err != nil {
			if req.Bundle == "" && fault.Of(err).Kind == fault.NotFound {
				return nil, nil
			}
			return nil, err
		}
	}
	trusted, _, err := trustedRoot(env, req.Root)
	if err != nil {
		return nil, err
	}
	want := verify.Expectation{Anyone: true}
	if req.Key != "" {
		if want, err = expectation(req); err != nil {
			return nil, err
		}
	}
	v := trusted.verifier()
	var best *verify.Result
	for _, f := range files {
		data, err := readBounded(f)
		if err != nil {
			return nil, err
		}
		r := v.Bundle(data, a, want)
		_, is := intoto.ProvenanceOf(statementOf(r))
		if best == nil || is && r.OK() {
			best = r
		}
	}
	return best, nil
}

// buildTrack judges the build track.
func buildTrack(r *verify.Result, f provenance.Facts, findings []finding.Finding, looked bool) Track {
	t := Track{Name: "build"}
	var p *intoto.Provenance
	if r != nil {
		p, _ = intoto.ProvenanceOf(statementOf(r))
	}
	const make = "let the build make it: ossay attest --type slsa-provenance, or the platform's own attestation"
	if p == nil {
		t.add(1, "provenance exists", failed, "no SLSA provenance lies beside the artefact or in the bundle", make)
		return t
	}
	about := r.OK() || r.Failures[0].Reason != verify.ArtifactMismatch
	state := func(ok bool) string {
		if ok {
			return met
		}
		return failed
	}
	t.add(1, "provenance exists", state(about), "SLSA provenance "+p.Version+yesNo(about, " about this artefact", ", about another artefact"), make)
	t.add(1, "builder and build type are named", state(p.Builder != "" && p.BuildType != ""), orElse(p.Builder, "no builder")+", "+orElse(p.BuildType, "no build type"), "write builder.id and buildType")
	detail := "the signature, the log and the time hold"
	if !r.OK() {
		detail = string(r.Failures[0].Reason) + ": " + r.Failures[0].Detail
	}
	t.add(2, "provenance is authentic", state(r.OK()), detail, "sign it with a certificate or key that the trusted root knows")
	vouched := r.Identity != nil && r.Identity.Extensions["sourceRepositoryURI"] != "" && r.Identity.Extensions["buildSignerURI"] != ""
	t.add(2, "the build platform signed it", state(vouched), signedBy(r, vouched), "sign in the build job with its own identity token (keyless), not with a key or a person's identity")
	hosted, how := hosting(f, p, vouched)
	t.add(2, "the platform is hosted", hosted, how, "build on a hosted runner")
	disagree := provenance.Disagree(r.Identity, statementOf(r))
	t.add(2, "certificate and provenance agree", state(len(disagree) == 0), orElse(strings.Join(disagree, "; "), "nothing contradicts"), "let the platform write the provenance")
	isolation(&t, r, vouched)
	pipelineRequirement(&t, findings, looked)
	t.settle(3)
	return t
}

func yesNo(b bool, yes, no string) string {
	if b {
		return yes
	}
	return no
}

func signedBy(r *verify.Result, vouched bool) string {
	switch {
	case r.Identity == nil:
		return "the key " + r.Key + " signed, which nobody ties to a platform"
	case !vouched:
		return r.Identity.Name + " signed, by " + r.Identity.Issuer + ", which says nothing of a build"
	}
	return r.Identity.Extensions["buildSignerURI"] + ", says " + r.Identity.Issuer
}

// hosting tells whether the build ran on a hosted runner. Only the certificate
// counts: the job itself could write anything into the provenance.
func hosting(f provenance.Facts, p *intoto.Provenance, vouched bool) (state, detail string) {
	switch {
	case f.Runner == "github-hosted":
		return met, "the certificate says github-hosted"
	case f.Runner != "":
		return failed, "the certificate says " + f.Runner
	case vouched:
		return unknown, "the certificate does not say what kind of runner it was"
	}
	return unknown, "only the provenance names " + orElse(p.Builder, "a builder")
}

// isolation tells whether the signer is out of reach of the build's own steps: a
// reusable workflow, which runs in jobs of its own, signs. Whether that builder is
// to be trusted is for the reader to say.
func isolation(t *Track, r *verify.Result, vouched bool) {
	const mend = "let a reusable workflow of a trusted builder make and sign the provenance, so that the build's own steps never hold its token"
	if !vouched {
		t.add(3, "the signer is isolated from the build's steps", failed, "no platform vouches for the signer", mend)
		return
	}
	x := r.Identity.Extensions
	if x["buildConfigURI"] == "" || x["buildSignerURI"] == x["buildConfigURI"] {
		t.add(3, "the signer is isolated from the build's steps", failed, "the project's own workflow signed: each of its steps could have", mend)
		return
	}
	t.add(3, "the signer is isolated from the build's steps", met, x["buildSignerURI"]+" signed for "+x["buildConfigURI"], mend)
}

// breaksBuilds reports whether a rule of pipelines means that somebody else can
// change what a build makes.
func breaksBuilds(rule string) bool {
	switch strings.TrimPrefix(rule, "pipeline/") {
	case "cache-poisoning", "self-hosted-runner", "pr-runs-on-self-hosted", "outsider-reaches-signer", "template-injection", "untrusted-checkout-exec",
		"artifact-poisoning", "dangerous-triggers", "github-env", "command-injection":
		return true
	}
	return false
}

// pipelineRequirement holds the pipelines of the source against level 3.
func pipelineRequirement(t *Track, findings []finding.Finding, looked bool) {
	const name = "no outsider can change what the build makes"
	if !looked {
		t.add(3, name, unknown, "the pipelines were not looked at", "name the work tree with --repository DIR")
		return
	}
	var list []string
	for i := range findings {
		if f := &findings[i]; breaksBuilds(f.Rule) && f.Severity >= severity.Medium && f.Status == finding.Open {
			list = append(list, f.Rule+" at "+f.Span.String())
		}
	}
	if len(list) == 0 {
		t.add(3, name, met, "the audit of the pipelines finds no way", "")
		return
	}
	slices.Sort(list)
	detail := fmt.Sprintf("%d ways: %s", len(list), strings.Join(list[:min(len(list), 5)], ", "))
	t.add(3, name, failed, detail, "ossay pipeline audit shows and mends them")
}

// auditedPipelines audits the pipelines of the work tree.
func auditedPipelines(ctx context.Context, env Env, req LevelRequest) ([]finding.Finding, error) {
	p, err := openPipelines(ctx, env, PipelineRequest{CheckRequest: CheckRequest{Targets: []string{req.Repository}, Database: req.Database}})
	if err != nil {
		return nil, err
	}
	defer p.close()
	list, _ := audit.LoadWith(p.files, p.opt.Mirror).Audit(p.opt)
	return list, nil
}
