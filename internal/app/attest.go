package app

import (
	"bytes"
	"context"
	"encoding/hex"
	"encoding/json"
	"path/filepath"
	"strings"

	"github.com/ossay-dev/ossay/internal/core/budget"
	"github.com/ossay-dev/ossay/internal/core/fault"
	"github.com/ossay-dev/ossay/internal/format/intoto"
	"github.com/ossay-dev/ossay/internal/format/sbom"
	"github.com/ossay-dev/ossay/internal/format/testresult"
	"github.com/ossay-dev/ossay/internal/format/tree"
	"github.com/ossay-dev/ossay/internal/trust/oci"
	"github.com/ossay-dev/ossay/internal/trust/sign"
)

// The types of predicates that are written and not read.
const (
	typeCycloneDX = "https://cyclonedx.org/bom"
	typeSPDX      = "https://spdx.dev/Document"
	typeOpenVEX   = "https://openvex.dev/ns"
	typeVulns     = "https://in-toto.io/attestation/vulns/v0.2"
	typeTest      = "https://in-toto.io/attestation/test-result/v0.1"
)

// An AttestRequest says what to say about which subjects, and who signs it.
type AttestRequest struct {
	SignRequest        // of which Subjects are files, digests, or what Layout holds
	Type        string // "sbom", …, or the URI of a type
	Predicate   string // file with what is said, or what it is made from
	Target      string // what is scanned for an SBOM or vulnerabilities; the subject if empty
	To          string // format of the bill of materials
	Layout      string // OCI image layout that holds the subjects, or ""
	Unsigned    bool   // write the statement only
	Output      string // of the statement or bundle; beside the file if empty
	Database    string // of advisories
	Build       BuildFacts
}

// An Attested is one statement that was written.
type Attested struct {
	Signed               // empty where nothing was signed
	Subjects, File, Type string
	Referrer             string // digest of the manifest in an OCI layout, or ""
}

// AttestTypes returns the short names of types.
func AttestTypes() []string {
	return []string{"slsa-provenance", "sbom", "vex", "vuln", "test", "link", "vsa"}
}

// Attest makes one statement about all subjects, signs it, and stores it beside
// the first, or as a referrer in an OCI layout.
func Attest(ctx context.Context, env Env, req AttestRequest) (*Attested, error) {
	subjects, keeper, closing, err := req.subjects(ctx, env)
	if err != nil {
		return nil, err
	}
	defer closing()
	s := intoto.Statement{Type: intoto.StatementV1, Subjects: subjects}
	if s.PredicateType, s.Raw, err = req.predicate(ctx, env); err != nil {
		return nil, err
	}
	statement, err := s.JSON()
	if err != nil {
		return nil, fault.New(fault.Internal, "%w", err)
	}
	return storeStatement(ctx, env, &req, keeper, statement, s.PredicateType)
}

// storeStatement signs a statement and puts it where the request says.
func storeStatement(ctx context.Context, env Env, req *AttestRequest, keeper referrers, statement []byte, kind string) (*Attested, error) {
	out := &Attested{Subjects: filepath.ToSlash(strings.Join(req.Subjects, " ")), Type: kind, File: req.Output}
	if out.File == "" && keeper == nil {
		if _, _, ok := digestName(req.Subjects[0]); ok {
			return nil, fault.New(fault.Usage, "a digest has no place beside it").WithHint("name the file to write with -o FILE")
		}
		out.File = req.Subjects[0] + statementEnding
		if req.Unsigned {
			out.File = req.Subjects[0] + ".intoto.json"
		}
	}
	if req.Unsigned {
		if keeper != nil {
			return nil, fault.New(fault.Usage, "an image takes signed statements only")
		}
		return out, replaceFile(out.File, append(statement, '\n'), 0o644)
	}
	s, err := newSigner(ctx, env, req.SignRequest)
	if err != nil {
		return nil, err
	}
	what := sign.Content{Statement: statement}
	if keeper == nil {
		signed, err := s.sign(ctx, out.Subjects, out.File, what)
		if err != nil {
			return nil, err
		}
		out.Signed = *signed
		return out, nil
	}
	signed, bundle, err := s.make(ctx, out.Subjects, what)
	if err != nil {
		return nil, err
	}
	out.Signed = *signed
	out.Referrer, err = keeper.attach(bundle, kind)
	out.File = filepath.ToSlash(orElse(req.Layout, req.Subjects[0]))
	return out, err
}

// referrers is where statements about an image are kept.
type referrers interface {
	// attach stores a bundle and returns the digest of its manifest.
	attach(bundle []byte, predicateType string) (string, error)
}

// subjects reads what is attested: files, digests, or an image in a layout or
// registry.
func (req *AttestRequest) subjects(ctx context.Context, env Env) (list []intoto.Subject, keeper referrers, closing func(), err error) {
	closing = func() {}
	if len(req.Subjects) == 0 {
		return nil, nil, nil, fault.New(fault.Usage, "attest needs something to attest")
	}
	first := req.Subjects[0]
	if req.Layout == "" && !isImage(first) {
		list, err = fileSubjects(req.Subjects)
		return list, nil, closing, err
	}
	if len(req.Subjects) != 1 {
		return nil, nil, nil, fault.New(fault.Usage, "an image is attested by itself: one tag or digest")
	}
	var digest string
	switch {
	case req.Layout != "":
		l, err := openLayout(req.Layout, first)
		if err != nil {
			return nil, nil, nil, err
		}
		digest, keeper = l.subject.Digest, l
	case strings.HasPrefix(first, inRegistry):
		r, d, done, err := openImage(ctx, env, first)
		if err != nil {
			return nil, nil, nil, err
		}
		digest, keeper, closing = d.Digest, registryKeeper{r.(*oci.Registry), d}, done
	default:
		return nil, nil, nil, fault.New(fault.Usage, "%s: a layout is named with --layout DIR, and the image in it by tag or digest", first)
	}
	_, value, _ := strings.Cut(digest, ":")
	return []intoto.Subject{{Name: strings.TrimPrefix(first, inRegistry), Digest: map[string]string{"sha256": value}}}, keeper, closing, nil
}

func fileSubjects(names []string) ([]intoto.Subject, error) {
	var out []intoto.Subject
	for _, name := range names {
		a, err := artifact(name)
		if err != nil {
			return nil, err
		}
		s := intoto.Subject{Name: filepath.Base(name), Digest: map[string]string{}}
		if alg, value, ok := digestName(name); ok {
			s.Name, s.Digest[alg] = "", value
		} else {
			s.Digest["sha256"] = hex.EncodeToString(a.Digests["sha256"])
			s.Digest["sha512"] = hex.EncodeToString(a.Digests["sha512"])
		}
		out = append(out, s)
	}
	return out, nil
}

// digestName takes a subject apart that is a digest.
func digestName(s string) (alg, value string, ok bool) {
	alg, value, ok = strings.Cut(strings.ToLower(s), ":")
	switch alg {
	case "sha256", "sha384", "sha512", "sha1", "gitcommit", "gittree":
		return alg, value, ok
	}
	return "", "", false
}

// predicate makes what is said.
func (req *AttestRequest) predicate(ctx context.Context, env Env) (kind string, raw []byte, err error) {
	var given []byte
	if req.Predicate != "" {
		if given, err = readBounded(req.Predicate); err != nil {
			return "", nil, err
		}
	}
	switch req.Type {
	case "":
		return "", nil, fault.New(fault.Usage, "attest needs --type").WithHint("one of %s, or a URI", strings.Join(AttestTypes(), ", "))
	case "slsa-provenance":
		if given == nil {
			raw, err = req.Build.predicate(env)
			return intoto.ProvenanceV1, raw, err
		}
		raw, err = req.within(given, intoto.ProvenanceV1, "buildDefinition", "runDetails")
		return intoto.ProvenanceV1, raw, err
	case "sbom":
		return req.bill(ctx, env, given)
	case "vex":
		return req.vex(given)
	case "vuln":
		raw, err = req.vulns(ctx, env, given)
		return typeVulns, raw, err
	case "test":
		raw, err = req.tests(given)
		return typeTest, raw, err
	case "link":
		raw, err = req.within(given, intoto.LinkV03, "name")
		return intoto.LinkV03, raw, err
	case "vsa":
		raw, err = req.within(given, intoto.VSAV1, "verifier", "timeVerified", "resourceUri", "policy", "verificationResult", "verifiedLevels")
		return intoto.VSAV1, raw, err
	}
	if !strings.Contains(req.Type, "://") {
		return "", nil, fault.New(fault.Usage, "--type %s is not known", req.Type).WithHint("one of %s, or a URI", strings.Join(AttestTypes(), ", "))
	}
	raw, err = req.within(given, req.Type)
	return req.Type, raw, err
}

// within takes a predicate out of a document: the document itself, or that of a
// statement of the same type. Fields that the type needs must be there.
func (req *AttestRequest) within(given []byte, kind string, fields ...string) ([]byte, error) {
	if given == nil {
		return nil, fault.New(fault.Usage, "--type %s needs --predicate FILE", req.Type)
	}
	doc, err := tree.JSON(string(given), budget.New(budget.Default(), int64(len(given))))
	if err != nil {
		return nil, fault.New(fault.Usage, "%s: %w", req.Predicate, err)
	}
	n := doc.Root()
	var raw json.RawMessage = given
	if strings.HasPrefix(n.Get("_type").Text(), "https://in-toto.io/Statement/") {
		if have := n.Get("predicateType").Text(); have != kind {
			return nil, fault.New(fault.Usage, "%s is a statement of type %q, not %q", req.Predicate, have, kind)
		}
		n = n.Get("predicate")
		var s struct {
			Predicate json.RawMessage `json:"predicate"`
		}
		if err := json.Unmarshal(given, &s); err != nil {
			return nil, fault.New(fault.Usage, "%s: %w", req.Predicate, err)
		}
		raw = s.Predicate
	}
	if n.Kind() != tree.Map {
		return nil, fault.New(fault.Usage, "%s: the predicate is not an object", req.Predicate)
	}
	for _, f := range fields {
		if !n.Get(f).Exists() {
			return nil, fault.New(fault.Usage, "%s: the predicate has no %q, which %s needs", req.Predicate, f, kind)
		}
	}
	return compact(raw, req.Predicate)
}

func compact(raw []byte, name string) ([]byte, error) {
	var out bytes.Buffer
	if err := json.Compact(&out, raw); err != nil {
		return nil, fault.New(fault.Usage, "%s: %w", name, err)
	}
	return out.Bytes(), nil
}

// target is what is scanned: the named one, or the subject itself.
func (req *AttestRequest) target() (string, error) {
	switch {
	case req.Target != "":
		return req.Target, nil
	case req.Layout != "":
		return req.Layout, nil
	}
	if _, _, ok := digestName(req.Subjects[0]); ok || isImage(req.Subjects[0]) {
		return "", fault.New(fault.Usage, "%s cannot be scanned", req.Subjects[0]).WithHint("name what to scan with --target, or give --predicate FILE")
	}
	return req.Subjects[0], nil
}

// bill takes a bill of materials, or makes one.
func (req *AttestRequest) bill(ctx context.Context, env Env, given []byte) (string, []byte, error) {
	name := req.Predicate
	if given == nil {
		what, err := req.target()
		if err != nil {
			return "", nil, err
		}
		var out bytes.Buffer
		name = "the bill of materials"
		r := MakeRequest{CheckRequest: CheckRequest{Targets: []string{what}}, To: req.To}
		res, err := MakeSBOM(ctx, env, r, &out, nil)
		if err != nil {
			return "", nil, err
		}
		switch {
		case res.Components == 0:
			return "", nil, fault.New(fault.NotFound, "%s names no component", what)
		case len(res.Refusals) > 0 && res.ExitCode == fault.ExitIncomplete:
			return "", nil, fault.New(fault.Partial, "the bill of materials would lack %s: %s", res.Refusals[0].Path, res.Refusals[0].Reason).WithHint("make it with ossay sbom make --allow-incomplete, and give it with --predicate")
		}
		given = out.Bytes()
	}
	if t := bytes.TrimSpace(given); len(t) == 0 || t[0] != '{' {
		return "", nil, fault.New(fault.Usage, "%s is not JSON, which a statement needs", name).WithHint("ossay sbom convert --to cyclonedx-json or spdx-json")
	}
	if _, err := decode(string(given)); err != nil {
		return "", nil, fault.New(fault.Usage, "%s: %w", name, err)
	}
	kind := typeCycloneDX
	if f := familyOf(string(given)); f == sbom.SPDX2 || f == sbom.SPDX3 {
		kind = typeSPDX
	}
	raw, err := compact(given, name)
	return kind, raw, err
}

// vex takes an OpenVEX document or a CycloneDX one.
func (req *AttestRequest) vex(given []byte) (string, []byte, error) {
	if given == nil {
		return "", nil, fault.New(fault.Usage, "--type vex needs --predicate FILE").WithHint("ossay vex add writes one")
	}
	doc, err := tree.JSON(string(given), budget.New(budget.Default(), int64(len(given))))
	if err != nil {
		return "", nil, fault.New(fault.Usage, "%s: %w", req.Predicate, err)
	}
	kind := strings.Clone(doc.Root().Get("@context").Text())
	switch {
	case strings.HasPrefix(kind, typeOpenVEX):
	case doc.Root().Get("bomFormat").Text() == "CycloneDX" && doc.Root().Get("vulnerabilities").Exists():
		kind = typeCycloneDX
	default:
		return "", nil, fault.New(fault.Usage, "%s is neither OpenVEX nor CycloneDX with vulnerabilities", req.Predicate).WithHint("ossay vex merge writes other forms as OpenVEX")
	}
	raw, err := compact(given, req.Predicate)
	return kind, raw, err
}

// tests makes a test result of what a test run wrote.
func (req *AttestRequest) tests(given []byte) ([]byte, error) {
	if given == nil {
		return nil, fault.New(fault.Usage, "--type test needs --predicate FILE").WithHint("JUnit XML, the output of go test -json, or a predicate")
	}
	if t := bytes.TrimSpace(given); len(t) > 0 && t[0] == '{' && bytes.Contains(t, []byte(`"result"`)) && !bytes.Contains(t, []byte(`"Action"`)) {
		return req.within(given, typeTest, "result")
	}
	r, err := testresult.Decode(given)
	if err != nil {
		return nil, fault.New(fault.Usage, "%s: %w", req.Predicate, err)
	}
	result := "PASSED"
	if len(r.Failed) > 0 {
		result = "FAILED"
	}
	return json.Marshal(map[string]any{
		"result": result, "passedTests": r.Passed, "failedTests": r.Failed,
		"configuration": []resource{{Name: filepath.Base(req.Predicate), Digest: map[string]string{"sha256": hexSum(given)}}},
	})
}
