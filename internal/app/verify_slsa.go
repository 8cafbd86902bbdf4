package app

import (
	"context"
	"fmt"
	"path/filepath"
	"strings"
	"time"

	"github.com/ossay-dev/ossay/internal/core/budget"
	"github.com/ossay-dev/ossay/internal/core/fault"
	"github.com/ossay-dev/ossay/internal/core/finding"
	"github.com/ossay-dev/ossay/internal/format/intoto"
	"github.com/ossay-dev/ossay/internal/trust/verify"
	"github.com/ossay-dev/ossay/internal/trust/verify/provenance"
)

// VerifySLSA verifies a bundle that holds provenance and compares what it says of
// the build. Who signed is judged by the builder, not by an identity.
func VerifySLSA(ctx context.Context, env Env, req VerifyRequest, sink finding.Sink) (int, error) {
	if req.Bundle == "" || req.Want.Builder == "" || req.Want.Source == "" {
		return 0, fault.New(fault.Usage, "verify slsa needs --bundle, --builder-id and --source-uri").WithHint("without a builder anybody could have signed")
	}
	trusted, name, err := trustedRoot(env, req.Root)
	if err != nil {
		return 0, err
	}
	data, err := readBounded(req.Bundle)
	if err != nil {
		return 0, err
	}
	v := trusted.verifier()
	run := verification{env: env, sink: sink, name: strings.Join(req.Subjects, " "), exitZero: req.ExitZero}
	for _, s := range req.Subjects {
		a, err := artifact(s)
		if err != nil {
			return 0, err
		}
		r := v.Bundle(data, a, verify.Expectation{Anyone: true})
		if r.OK() {
			if _, ok := intoto.ProvenanceOf(statementOf(r)); !ok {
				run.add(s, req.Bundle, name, r, provenance.Want{})
				run.refuse(s, provenance.ProvenanceMissing, "the bundle holds no SLSA provenance")
				continue
			}
		}
		run.add(s, req.Bundle, name, r, req.Want)
		for _, d := range provenance.Disagree(r.Identity, statementOf(r)) {
			run.refuse(s, provenance.AttestationsDisagree, d)
		}
	}
	return run.report(ctx)
}

func statementOf(r *verify.Result) *intoto.Statement {
	if r.Statement == nil {
		return &intoto.Statement{}
	}
	return r.Statement
}

// refuse adds a failure to the last verification.
func (x *verification) refuse(subject, reason, detail string) {
	last := x.list[len(x.list)-1]
	x.list = x.list[:len(x.list)-1]
	x.settle(last, nil, []provenance.Failure{{Reason: reason, Detail: detail}})
}

// A NPMRequest says which attestations of a package to verify.
type NPMRequest struct {
	VerifyRequest
	Attestations  string // the registry's document
	Keys          string // the registry's keys
	Name, Version string // expected, where given
}

// VerifyNPM verifies what the npm registry and the build say of a package.
func VerifyNPM(ctx context.Context, env Env, req NPMRequest, sink finding.Sink) (int, error) {
	if req.Attestations == "" || req.Keys == "" {
		return 0, fault.New(fault.Usage, "verify npm needs --attestations and --npm-keys")
	}
	trusted, name, err := trustedRoot(env, req.Root)
	if err != nil {
		return 0, err
	}
	doc, err := readBounded(req.Attestations)
	if err != nil {
		return 0, err
	}
	a, err := provenance.DecodeAttestations(doc)
	if err != nil {
		return 0, fault.New(fault.Untrusted, "%s: %s: %w", req.Attestations, verify.BundleMalformed, err)
	}
	data, err := readBounded(req.Keys)
	if err != nil {
		return 0, err
	}
	keys, err := provenance.ParseRegistryKeys(data)
	if err != nil {
		return 0, fault.New(fault.Usage, "%s: %w", req.Keys, err)
	}
	v := trusted.verifier()
	run := verification{env: env, sink: sink, name: strings.Join(req.Subjects, " "), exitZero: req.ExitZero}
	for _, s := range req.Subjects {
		subject, err := artifact(s)
		if err != nil {
			return 0, err
		}
		publish, build, err := provenance.NPM(v, a, keys, subject)
		if err != nil {
			run.settle(finding.Verification{Subject: s, Kind: "npm attestations", Evidence: filepath.ToSlash(req.Attestations), Root: name}, []verify.Failure{{Reason: verify.KeyWrong, Detail: err.Error()}}, nil)
			continue
		}
		run.add(s, req.Attestations, name, publish, provenance.Want{})
		if publish.Statement != nil {
			for _, f := range provenance.CheckPackage(provenance.PackageOf(publish.Statement), req.Name, req.Version) {
				run.refuse(s, f.Reason, f.Detail)
			}
		}
		if build == nil {
			if req.Want != (provenance.Want{}) {
				run.refuse(s, provenance.ProvenanceMissing, "the registry has no provenance for this version")
			}
			continue
		}
		run.npmBuild(s, name, req, build)
	}
	return run.report(ctx)
}

// npmBuild adds the provenance of a package, whose builder has its own name.
func (x *verification) npmBuild(subject, trusted string, req NPMRequest, build *verify.Result) {
	want := req.Want
	want.Builder = ""
	x.add(subject, req.Attestations, trusted, build, want)
	if req.Want.Builder == "" || build.Statement == nil {
		return
	}
	f := provenance.FactsOf(build.Identity, build.Statement)
	f.Builder = provenance.NPMBuilder(f, build.Statement, req.Want.Builder)
	for _, failure := range f.Check(provenance.Want{Builder: req.Want.Builder}) {
		x.refuse(subject, failure.Reason, failure.Detail)
	}
}

// A VSARequest says which verification summary to verify.
type VSARequest struct {
	VerifyRequest
	Attestation string // envelope
	KeyID       string
	Verifier    string
	Resource    string
	Levels      []string
}

// VerifyVSA verifies a summary that another verifier signed with a key.
func VerifyVSA(ctx context.Context, env Env, req VSARequest, sink finding.Sink) (int, error) {
	if req.Attestation == "" || req.Key == "" || req.Verifier == "" || req.Resource == "" {
		return 0, fault.New(fault.Usage, "verify vsa needs --attestation, --key, --verifier-id and --resource-uri")
	}
	want, err := expectation(req.VerifyRequest)
	if err != nil {
		return 0, err
	}
	data, err := readBounded(req.Attestation)
	if err != nil {
		return 0, err
	}
	run := verification{env: env, sink: sink, name: strings.Join(req.Subjects, " "), exitZero: req.ExitZero}
	for _, s := range req.Subjects {
		a, err := artifact(s)
		if err != nil {
			return 0, err
		}
		v := finding.Verification{Subject: s, Kind: "verification summary", Evidence: filepath.ToSlash(req.Attestation), Key: want.Key.Fingerprint()}
		e, err := intoto.DecodeEnvelope(data, budget.New(budget.Default(), int64(len(data))))
		if err != nil {
			run.settle(v, []verify.Failure{{Reason: verify.BundleMalformed, Detail: err.Error()}}, nil)
			continue
		}
		statement, broken := verify.Envelope(e, a, want.Key, req.KeyID)
		var wanted []provenance.Failure
		if statement != nil {
			vsa, ok := intoto.VSAOf(statement)
			if !ok {
				wanted = append(wanted, provenance.Failure{Reason: provenance.ProvenanceMissing, Detail: fmt.Sprintf("the statement is %q, no verification summary", statement.PredicateType)})
			} else {
				wanted = provenance.CheckVSA(vsa, req.Verifier, req.Resource, req.Levels)
				v.Signer = vsa.Verifier
				if !vsa.VerifiedAt.IsZero() {
					v.Times = []finding.Moment{{Time: vsa.VerifiedAt.Format(time.RFC3339), Source: "the verifier itself"}}
				}
			}
		}
		run.settle(v, broken, wanted)
	}
	return run.report(ctx)
}
