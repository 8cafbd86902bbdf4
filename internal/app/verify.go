package app

import (
	"context"
	"encoding/hex"
	"fmt"
	"io"
	"os"
	"path/filepath"
	"regexp"
	"slices"
	"strings"
	"time"

	"github.com/ossay-dev/ossay/internal/core/fault"
	"github.com/ossay-dev/ossay/internal/core/finding"
	"github.com/ossay-dev/ossay/internal/core/severity"
	"github.com/ossay-dev/ossay/internal/core/span"
	"github.com/ossay-dev/ossay/internal/store/verdict"
	"github.com/ossay-dev/ossay/internal/trust/keys"
	"github.com/ossay-dev/ossay/internal/trust/verify"
	"github.com/ossay-dev/ossay/internal/trust/verify/provenance"
)

// A VerifyRequest says what to verify, with which evidence, and what is expected.
type VerifyRequest struct {
	Subjects []string // files, or digests "ALGORITHM:HEX"
	Bundle   string   // evidence; looked for beside the file if empty
	Root     string   // trusted root file
	Key      string   // public key file
	Identity string   // who should have signed; a pattern between slashes
	Issuer   string
	Anyone   bool // whoever signed; for those who judge the signer afterwards
	Want     provenance.Want
	ExitZero bool
	Online   bool // images in registries may be asked for
	NoCache  bool // judge all evidence anew
	// Witnesses demands cosignatures of the log: a number, or a policy file.
	Witnesses string
	Signatures
}

// maxEvidence is the most bytes of a file of evidence.
const maxEvidence = 64 << 20

// Verify verifies artefacts and reports what it found out about each. It reads
// files only; nothing is fetched but what is kept with an image in a registry.
func Verify(ctx context.Context, env Env, req VerifyRequest, sink finding.Sink) (int, error) {
	if err := req.images(); err != nil {
		return 0, err
	}
	found, missing := map[string][]piece{}, map[string]error{}
	bundles := false
	for _, s := range req.Subjects {
		if isImage(s) {
			bundles = true
			continue
		}
		list, err := pieces(s, req)
		found[s], missing[s] = list, err
		bundles = bundles || err != nil
		for _, p := range list {
			bundles = bundles || p.kind == sigstoreBundle
		}
	}
	run := verification{env: env, sink: sink, name: strings.Join(req.Subjects, " "), exitZero: req.ExitZero, want: req.Want}
	given, err := readAnchors(env, req)
	if err != nil {
		return 0, err
	}
	if bundles && given.judges(sigstoreBundle) {
		trusted, name, err := trustedRoot(env, req.Root)
		if err != nil {
			return 0, err
		}
		if run.expect, err = expectation(req); err != nil {
			return 0, err
		}
		if run.expect.Witnesses, err = env.demanded(req.Witnesses); err != nil {
			return 0, err
		}
		run.bundles, run.root = trusted.verifier(), name
		run.keep(&req, trusted)
	}
	for _, s := range req.Subjects {
		if ctx.Err() != nil {
			break
		}
		if isImage(s) {
			if err := run.image(ctx, s); err != nil {
				return 0, err
			}
			continue
		}
		a, err := artifact(s)
		if err != nil {
			return 0, err
		}
		if missing[s] != nil {
			return 0, missing[s]
		}
		if err := run.artifact(s, a, found[s], given); err != nil {
			return 0, err
		}
	}
	if run.verdicts != nil && ctx.Err() == nil {
		_ = run.verdicts.Close() // a folder that cannot be written costs time only
	}
	return run.report(ctx)
}

// artifact verifies all evidence about one artefact that can be judged with what
// was given. What cannot be judged is said; where nothing can, that refuses.
func (x *verification) artifact(subject string, a verify.Artifact, pieces []piece, given *anchors) error {
	var judged []piece
	var notes []finding.Check
	for _, p := range pieces {
		if given.judges(p.kind) {
			judged = append(judged, p)
			continue
		}
		notes = append(notes, finding.Check{Rule: "set-aside", OK: true, Detail: filepath.ToSlash(p.file) + " was not judged: it needs " + p.kind.needs()})
	}
	if len(judged) == 0 {
		for _, p := range pieces {
			detail := filepath.ToSlash(p.file) + " was not judged: it needs " + p.kind.needs()
			x.settle(finding.Verification{Subject: filepath.ToSlash(subject), Evidence: filepath.ToSlash(p.file), Kind: "evidence", Digest: digestOf(a), Checks: []finding.Check{{Rule: string(trustNotGiven), Detail: detail}}},
				[]verify.Failure{{Reason: trustNotGiven, Detail: detail, Hint: "give " + p.kind.needs()}}, nil)
		}
		return nil
	}
	for _, p := range judged {
		if p.kind == sigstoreBundle {
			data, err := readBounded(p.file)
			if err != nil {
				return err
			}
			x.bundle(subject, p.file, data, a)
			continue
		}
		o, err := given.verify(p, subject)
		if err != nil {
			return err
		}
		x.addOutcome(subject, p.file, digestOf(a), o, notes)
	}
	return nil
}

// expectation turns flags into who should have signed.
func expectation(req VerifyRequest) (verify.Expectation, error) {
	want := verify.Expectation{Anyone: req.Anyone}
	if req.Key != "" {
		data, err := readBounded(req.Key)
		if err != nil {
			return want, err
		}
		if want.Key, err = keys.ParsePublic(data); err != nil {
			return want, fault.New(fault.Untrusted, "%s: %s: %w", req.Key, verify.KeyUnusable, err).WithHint("give the public key with --key")
		}
		return want, nil
	}
	var err error
	if want.Identity, err = matcher("--by", req.Identity); err != nil {
		return want, err
	}
	if want.Issuer, err = matcher("--issuer", req.Issuer); err != nil {
		return want, err
	}
	return want, nil
}

// matcher reads a name, or a pattern between slashes, which must match as a whole.
func matcher(flag, text string) (verify.Matcher, error) {
	switch {
	case text == "":
		return nil, nil
	case len(text) > 2 && strings.HasPrefix(text, "/") && strings.HasSuffix(text, "/"):
		re, err := regexp.Compile("^(?:" + text[1:len(text)-1] + ")$")
		if err != nil {
			return nil, fault.New(fault.Usage, "%s: %w", flag, err)
		}
		return pattern{re, text}, nil
	}
	return verify.Exact(text), nil
}

type pattern struct {
	re   *regexp.Regexp
	text string
}

// Match reports whether the pattern matches all of s.
func (p pattern) Match(s string) bool { return p.re.MatchString(s) }

// String returns the pattern as it was given.
func (p pattern) String() string { return p.text }

// artifact reads a file, or takes a digest.
func artifact(name string) (verify.Artifact, error) {
	if alg, value, ok := strings.Cut(name, ":"); ok && slices.Contains([]string{"sha256", "sha384", "sha512", "sha1", "gitcommit", "gittree"}, strings.ToLower(alg)) {
		d, err := hex.DecodeString(value)
		if err != nil || len(d) == 0 {
			return verify.Artifact{}, fault.New(fault.Usage, "%s: not a hexadecimal digest", name)
		}
		return verify.Artifact{Name: name, Digests: map[string][]byte{strings.ToLower(alg): d}}, nil
	}
	f, err := os.Open(name)
	if err != nil {
		return verify.Artifact{}, fault.New(fault.NotFound, "reading %s: %w", name, plainPath(err))
	}
	defer f.Close()
	info, err := f.Stat()
	if err != nil || !info.Mode().IsRegular() {
		return verify.Artifact{}, fault.New(fault.Usage, "%s: not a regular file", name)
	}
	a, err := verify.Stream(name, f, info.Size() <= maxEvidence)
	if err != nil {
		return a, fault.New(fault.Partial, "reading %s: %w", name, plainPath(err))
	}
	return a, nil
}

func readBounded(name string) ([]byte, error) {
	f, err := os.Open(name)
	if err != nil {
		return nil, fault.New(fault.NotFound, "reading %s: %w", name, plainPath(err))
	}
	defer f.Close()
	data, err := io.ReadAll(io.LimitReader(f, maxEvidence+1))
	switch {
	case err != nil:
		return nil, fault.New(fault.Partial, "reading %s: %w", name, plainPath(err))
	case len(data) > maxEvidence:
		return nil, fault.New(fault.Partial, "%s is larger than %d bytes", name, maxEvidence)
	}
	return data, nil
}

// verification gathers what is reported.
type verification struct {
	env      Env
	sink     finding.Sink
	name     string
	exitZero bool
	online   bool
	want     provenance.Want
	expect   verify.Expectation
	bundles  *verify.Verifier // nil where no bundle is judged
	root     string           // what the trusted root is
	verdicts *verdict.Store   // of earlier runs; nil where none are kept
	policy   [32]byte         // that they are for
	list     []finding.Verification
	findings []finding.Finding
}

// add takes the result about one piece of evidence, and what provenance says.
func (x *verification) add(subject, file, trusted string, r *verify.Result, want provenance.Want) {
	v := finding.Verification{Subject: filepath.ToSlash(subject), Evidence: filepath.ToSlash(file), Root: trusted, Key: r.Key, Kind: "Sigstore bundle"}
	if r.Bundle != nil {
		v.Kind += fmt.Sprintf(" v0.%d", r.Bundle.Version)
	}
	if id := r.Identity; id != nil {
		v.Signer, v.Issuer = id.Name, id.Issuer
	}
	for _, t := range r.Times {
		v.Times = append(v.Times, finding.Moment{Time: t.Time.UTC().Format(time.RFC3339), Source: t.Source})
	}
	for _, c := range r.Checks {
		v.Checks = append(v.Checks, finding.Check(c))
		if c.OK && c.Rule == "artifact" {
			v.Digest = c.Detail
		}
	}
	var failures []provenance.Failure
	if r.Statement != nil {
		f := provenance.FactsOf(r.Identity, r.Statement)
		v.Built = built(f)
		failures = f.Check(want)
	} else if r.Bundle != nil && want != (provenance.Want{}) {
		f := provenance.FactsOf(r.Identity, nil)
		v.Built = built(f)
		failures = f.Check(want)
	}
	x.settle(v, r.Failures, failures)
}

func built(f provenance.Facts) *finding.Build {
	if f.Builder == "" && f.Source == "" {
		return nil
	}
	return &finding.Build{Builder: f.Builder, Source: f.Source, Ref: f.Ref, Commit: f.Commit, Workflow: f.Flow, Trigger: f.Trigger, Claimed: f.Claimed}
}

// settle makes findings of failures.
func (x *verification) settle(v finding.Verification, broken []verify.Failure, wanted []provenance.Failure) {
	add := func(reason, detail, hint string) {
		f := finding.Finding{Rule: "verify/" + reason, Severity: severity.High, Title: ruleTitle(reason), Message: upper(detail) + ".", Span: span.Span{Path: v.Subject}}
		if hint != "" {
			f.Fix = &finding.Fix{Blocking: upper(hint) + "."}
		}
		x.findings = append(x.findings, f)
	}
	for _, f := range broken {
		add(string(f.Reason), f.Detail, f.Hint)
	}
	for _, f := range wanted {
		v.Checks = append(v.Checks, finding.Check{Rule: f.Reason, Detail: f.Detail})
		add(f.Reason, f.Detail, "")
	}
	v.OK = len(broken)+len(wanted) == 0
	x.list = append(x.list, v)
}

func upper(s string) string {
	if s == "" {
		return s
	}
	return strings.ToUpper(s[:1]) + s[1:]
}

// report sends everything to the sink; refused evidence fails.
func (x *verification) report(ctx context.Context) (int, error) {
	exit := fault.ExitOK
	switch {
	case ctx.Err() != nil:
		exit = fault.ExitInterrupted
	case len(x.findings) > 0 && !x.exitZero:
		exit = fault.ExitGate
	}
	counts := finding.Counts{Findings: len(x.findings)}
	counts.ByLevel[severity.High] = len(x.findings)
	events := []finding.Event{finding.Opened{
		Tool: finding.Tool{Name: "ossay", Version: x.env.Version}, Target: finding.Target{Name: x.name, Kind: "artefact"}, Data: finding.Data{AgeDays: -1}, Counts: counts, Online: x.online,
	}}
	for _, v := range x.list {
		events = append(events, v)
	}
	for i := range x.findings {
		events = append(events, finding.Found{Finding: &x.findings[i]})
	}
	events = append(events, finding.Coverage{Inspector: "verify", Inputs: len(x.list)}, finding.Done{
		Gate: finding.Gate{Expression: "every rule of verification holds", Failed: len(x.findings) > 0, Matched: len(x.findings)}, Complete: ctx.Err() == nil, ExitCode: exit,
	})
	for _, e := range events {
		if err := x.sink.Emit(e); err != nil {
			return exit, err
		}
	}
	return exit, nil
}

// VerifyBundle verifies one bundle as the conformance protocol of Sigstore asks
// for. A refusal is a fault that begins with the reason.
func VerifyBundle(env Env, req VerifyRequest) error {
	trusted, _, err := trustedRoot(env, req.Root)
	if err != nil {
		return err
	}
	want, err := expectation(req)
	if err != nil {
		return err
	}
	a, err := artifact(req.Subjects[0])
	if err != nil {
		return err
	}
	data, err := readBounded(req.Bundle)
	if err != nil {
		return err
	}
	if r := trusted.verifier().Bundle(data, a, want); !r.OK() {
		f := r.Failures[0]
		return fault.New(fault.Untrusted, "%s: %s", f.Reason, f.Detail).WithHint("%s", f.Hint)
	}
	return nil
}
