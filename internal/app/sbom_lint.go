package app

import (
	"crypto/sha256"
	"crypto/sha512"
	"encoding/hex"
	"errors"
	"io"
	"os"
	"path/filepath"
	"strings"

	"github.com/ossay-dev/ossay/internal/core/fault"
	"github.com/ossay-dev/ossay/internal/core/finding"
	"github.com/ossay-dev/ossay/internal/core/licence"
	"github.com/ossay-dev/ossay/internal/core/severity"
	"github.com/ossay-dev/ossay/internal/core/span"
	"github.com/ossay-dev/ossay/internal/format/sbom"
	"github.com/ossay-dev/ossay/internal/format/sbom/spdx"
	"github.com/ossay-dev/ossay/internal/format/tree"
	"github.com/ossay-dev/ossay/internal/judge/document"
	"github.com/ossay-dev/ossay/internal/judge/policy"
	"github.com/ossay-dev/ossay/internal/judge/quality"
)

// lintGate is the gate of lint where the user names none.
const lintGate = "severity>=high"

// A LintRequest says which document to judge and by what.
type LintRequest struct {
	File     string
	Profiles []string
	Gate     string
	ExitZero bool
}

// Lint judges a document by its format's rules, by meaning, and by profiles of
// minimum elements, and sends the findings to the sink.
func Lint(env Env, req LintRequest, sink finding.Sink) (exit int, err error) {
	profiles, err := findProfiles(req.Profiles)
	if err != nil {
		return 0, err
	}
	gate, err := policy.ParseGate(orElse(req.Gate, lintGate))
	if err != nil {
		return 0, fault.New(fault.Usage, "--gate: %w", err)
	}
	text, err := readText(env, req.File)
	if err != nil {
		return 0, err
	}
	file := filepath.ToSlash(req.File)
	if req.File == "-" {
		file = "stdin"
	}
	kind, components, findings := judgeText(env, text, file, profiles)
	addSnippets(text, findings)
	opened := finding.Opened{Target: finding.Target{Name: file, Kind: kind}, Counts: finding.Counts{Components: components}}
	return emitLint(env, sink, gate, req.ExitZero, opened, findings, finding.Coverage{Inspector: "sbom", Inputs: 1})
}

// judgeText returns the kind of a document, how much it lists, and what is wrong
// with it. A text
// that no reader understands has one finding, and lacks every element.
func judgeText(env Env, text, file string, profiles []quality.Profile) (kind string, components int, findings []finding.Finding) {
	d, err := decode(text)
	if d == nil || err != nil {
		findings = append(findings, unreadable(file, err))
		for _, p := range profiles {
			findings = append(findings, quality.Missing(&sbom.Document{Format: sbom.Format{Family: familyOf(text)}}, p, file)...)
		}
		return "document", 0, findings
	}
	doc := d.Document()
	doc.Format = d.Format()
	findings = quality.Lint(doc, d.Problems(), file, env.today())
	findings = append(findings, unknownLicences(d, file)...)
	for _, p := range profiles {
		findings = append(findings, quality.Missing(doc, p, file)...)
	}
	return formatName(d.Format()), len(doc.Components), findings
}

// unknownLicences are the findings for licence identifiers of an SPDX 2 document
// that the SPDX list does not have. New ones come with every release of the list,
// so they do not make a document invalid.
func unknownLicences(d bill, file string) []finding.Finding {
	doc, ok := d.(*spdx.Doc)
	if !ok {
		return nil
	}
	var out []finding.Finding
	known := knownLicence()
	for x := range doc.Expressions() {
		e, _, err := licence.Parse(x.Text)
		if err != nil {
			continue // a problem of its own
		}
		for _, t := range e.Unknown(known, func(string) bool { return true }) {
			out = append(out, finding.Finding{
				Rule: "sbom/licence", Severity: severity.Medium, Title: "a licence is not on the SPDX list", Span: span.At(file, x.At),
				Message: x.Path + ": the SPDX list has no licence " + t.String() + "; a licence of its own is a LicenseRef",
			})
		}
	}
	return out
}

// unreadable is the finding for a text whose syntax is broken.
func unreadable(file string, err error) finding.Finding {
	f := finding.Finding{Rule: "sbom/schema", Severity: severity.High, Title: "the document is not valid", Span: span.Span{Path: file}, Message: "the document cannot be read"}
	if err != nil {
		f.Message += ": " + err.Error()
	}
	var syntax *tree.SyntaxError
	if errors.As(err, &syntax) {
		f.Span = span.At(file, span.Point{Line: uint32(syntax.Line), Col: uint32(syntax.Col)})
	}
	return f
}

func findProfiles(names []string) ([]quality.Profile, error) {
	var out []quality.Profile
	for _, n := range names {
		p, err := quality.Find(n)
		if err != nil {
			return nil, fault.New(fault.Usage, "--profile: %w", err)
		}
		out = append(out, p)
	}
	return out, nil
}

// ProfileNames returns the ids of the profiles.
func ProfileNames() []string {
	all, err := quality.Profiles()
	if err != nil {
		return nil
	}
	var out []string
	for _, p := range all {
		out = append(out, p.ID)
	}
	return out
}

// Scores evaluates a document by profiles, by all if none is named.
func Scores(env Env, file string, names []string) ([]quality.Score, error) {
	if len(names) == 0 {
		names = ProfileNames()
	}
	profiles, err := findProfiles(names)
	if err != nil {
		return nil, err
	}
	d, err := readDocument(env, file)
	if err != nil {
		return nil, err
	}
	doc := d.Document()
	doc.Format = d.Format()
	var out []quality.Score
	for _, p := range profiles {
		out = append(out, quality.Evaluate(doc, p))
	}
	return out, nil
}

// RepairSBOM fills in what can be computed and writes the document in its own
// format. What it changed comes back in order.
func RepairSBOM(env Env, file string, w io.Writer) ([]quality.Change, []sbom.Loss, error) {
	d, err := readDocument(env, file)
	if err != nil {
		return nil, nil, err
	}
	doc := d.Document()
	doc.Format = d.Format()
	dir := filepath.Dir(file)
	known := quality.Known{
		Now: env.today(), Tool: sbom.Tool{Vendor: "ossay", Name: "ossay", Version: env.Version}, ID: document.Identity(doc),
		Hashes: func(name string) []sbom.Hash { return hashesBeside(dir, name) }, Licence: licenceNamed,
	}
	if file == "-" {
		known.Hashes = nil
	}
	changes := quality.Repair(doc, known)
	if len(changes) == 0 {
		losses, err := d.Write(w, d.Format())
		return nil, losses, err
	}
	losses, err := encode(w, doc, d.Format())
	return changes, losses, err
}

// hashesBeside returns the digests of a file below the folder of a document. The
// name comes from the document, so it must not lead out, nor through links.
func hashesBeside(dir, name string) []sbom.Hash {
	root, err := os.OpenRoot(dir)
	if err != nil {
		return nil
	}
	defer root.Close()
	name = filepath.FromSlash(strings.TrimPrefix(name, "./"))
	info, err := root.Lstat(name)
	if err != nil || !info.Mode().IsRegular() {
		return nil
	}
	f, err := root.Open(name)
	if err != nil {
		return nil
	}
	defer f.Close()
	h256, h512 := sha256.New(), sha512.New()
	if _, err := io.Copy(io.MultiWriter(h256, h512), f); err != nil {
		return nil
	}
	return []sbom.Hash{{Algorithm: "SHA-256", Value: hex.EncodeToString(h256.Sum(nil))}, {Algorithm: "SHA-512", Value: hex.EncodeToString(h512.Sum(nil))}}
}
