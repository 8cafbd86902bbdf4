package app

import (
	"context"
	"errors"
	"path/filepath"
	"strings"

	"github.com/ossay-dev/ossay/internal/core/fault"
	"github.com/ossay-dev/ossay/internal/core/finding"
	"github.com/ossay-dev/ossay/internal/core/severity"
	"github.com/ossay-dev/ossay/internal/core/span"
	"github.com/ossay-dev/ossay/internal/format/tree"
	"github.com/ossay-dev/ossay/internal/format/vex"
	"github.com/ossay-dev/ossay/internal/format/vex/cdx"
	"github.com/ossay-dev/ossay/internal/format/vex/openvex"
	"github.com/ossay-dev/ossay/internal/judge/csaf"
	"github.com/ossay-dev/ossay/internal/judge/policy"
)

// A DiscloseLintRequest says which documents to judge.
type DiscloseLintRequest struct {
	Files    []string
	Gate     string
	ExitZero bool
	Online   bool // ask the addresses in CSAF documents whether they resolve
}

// LintDisclosures judges documents that tell others of vulnerabilities (CSAF,
// OpenVEX, CycloneDX) by the rules of their formats, and sends the findings to
// the sink.
func LintDisclosures(ctx context.Context, env Env, req DiscloseLintRequest, sink finding.Sink) (exit int, err error) {
	gate, err := policy.ParseGate(orElse(req.Gate, lintGate))
	if err != nil {
		return 0, fault.New(fault.Usage, "--gate: %w", err)
	}
	var links *links
	if req.Online {
		links = newLinks(ctx, publicAddress)
	}
	var all []finding.Finding
	var kinds, names []string
	cov := finding.Coverage{Inspector: "disclosure", Inputs: len(req.Files)}
	for _, file := range req.Files {
		text, err := readText(env, file)
		if err != nil {
			return 0, err
		}
		kind, findings, note := judgeDisclosure(env, text, file, links)
		if note != "" {
			cov.State, cov.Reason = finding.Partial, note
			cov.Noted++
			cov.Notes = append(cov.Notes, finding.Refusal{Path: slashed(file), Reason: note})
		}
		addSnippets(text, findings)
		all = append(all, findings...)
		kinds, names = append(kinds, kind), append(names, slashed(file))
	}
	t := finding.Target{Name: strings.Join(names, " "), Kind: strings.Join(unique(kinds), ", ")}
	if links != nil && links.unasked > 0 {
		cov.State, cov.Reason = finding.Partial, links.note()
		cov.Noted++
	}
	return emitLint(env, sink, gate, req.ExitZero, finding.Opened{Target: t}, all, cov)
}

// unique drops what stands twice and keeps the order.
func unique(list []string) []string {
	var out []string
	seen := map[string]bool{}
	for _, s := range list {
		if !seen[s] {
			seen[s] = true
			out = append(out, s)
		}
	}
	return out
}

// judgeDisclosure returns the kind of a document, what is wrong with it, and what
// could not be judged.
func judgeDisclosure(env Env, text, file string, links *links) (kind string, findings []finding.Finding, note string) {
	name := slashed(file)
	family, err := vexFamily(text)
	switch {
	case err != nil:
		return "document", []finding.Finding{noDisclosure(name, err)}, ""
	case family == vex.CSAF:
		opt := csaf.Options{File: name, Now: env.today(), Licence: knownLicence()}
		if file != "-" {
			opt.Name = filepath.Base(file)
		}
		if links != nil {
			opt.Ask = links.ask
		}
		r, err := csaf.Lint(text, opt, documentBudget(text))
		if err != nil {
			return "CSAF", []finding.Finding{noDisclosure(name, err)}, ""
		}
		if r.Cut {
			note = "product groups or versions are so many that some entries were judged without them"
		}
		if len(r.Skipped) > 0 {
			note = strings.TrimPrefix(note+"; "+strings.Join(r.Skipped, "; "), "; ")
		}
		return "CSAF " + r.Version, r.Findings, note
	case family == vex.OpenVEX:
		_, problems, err := openvex.Read(text, documentBudget(text))
		if err != nil {
			return "OpenVEX", []finding.Finding{noDisclosure(name, err)}, ""
		}
		return "OpenVEX", fromProblems("openvex", name, problems), ""
	}
	d, problems, err := cdx.Read(text, documentBudget(text))
	if err != nil {
		return "CycloneDX", []finding.Finding{noDisclosure(name, err)}, ""
	}
	if len(d.Statements) == 0 {
		note = "the document makes no statement about a vulnerability"
	}
	return "CycloneDX " + d.Format.Version, fromProblems("cyclonedx", name, problems), note
}

// fromProblems makes findings of what breaks a format's rules.
func fromProblems(family, file string, problems []vex.Problem) []finding.Finding {
	var out []finding.Finding
	for _, p := range problems {
		at := p.Path
		if at == "" {
			at = "/"
		}
		out = append(out, finding.Finding{
			Rule: family + "/" + p.Rule, Severity: severity.High, Title: "the document breaks a rule of its format",
			Message: at + " " + p.Text, Span: span.At(file, p.At),
		})
	}
	return out
}

// noDisclosure is the finding for a text that cannot be judged at all.
func noDisclosure(file string, err error) finding.Finding {
	f := finding.Finding{
		Rule: "disclosure/unreadable", Severity: severity.High, Title: "the document cannot be read",
		Message: "the document cannot be read: " + err.Error(), Span: span.Span{Path: file},
	}
	var syntax *tree.SyntaxError
	if errors.As(err, &syntax) {
		f.Span = span.At(file, span.Point{Line: uint32(syntax.Line), Col: uint32(syntax.Col)})
	}
	return f
}
