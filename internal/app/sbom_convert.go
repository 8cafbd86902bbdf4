package app

import (
	"bytes"
	"fmt"
	"io"

	"github.com/ossay-dev/ossay/internal/core/fault"
	"github.com/ossay-dev/ossay/internal/format/sbom"
	"github.com/ossay-dev/ossay/internal/judge/document"
	"github.com/ossay-dev/ossay/internal/judge/quality"
)

// A ConvertRequest says what to convert into what.
type ConvertRequest struct {
	File   string
	To     string
	Strict bool // refuse to write where something would be dropped
}

// A ConvertResult says what the target could not hold.
type ConvertResult struct {
	From, To sbom.Format
	Losses   []sbom.Loss
	Dropped  int // losses that are kept nowhere
}

// Convert writes a document in another format, version or encoding.
func Convert(env Env, req ConvertRequest, w io.Writer) (*ConvertResult, error) {
	d, err := readDocument(env, req.File)
	if err != nil {
		return nil, err
	}
	res := &ConvertResult{From: d.Format()}
	if res.To, err = parseFormat(req.To, res.From); err != nil {
		return nil, err
	}
	out := w
	var held bytes.Buffer
	if req.Strict {
		out = &held
	}
	if res.From.Family == res.To.Family {
		res.Losses, err = d.Write(out, res.To)
	} else {
		res.Losses, err = encode(out, d.Document(), res.To)
	}
	if err != nil {
		return nil, fault.New(fault.Partial, "converting %s: %w", req.File, plainPath(err))
	}
	for _, l := range res.Losses {
		if l.Kept == "" {
			res.Dropped++
		}
	}
	if !req.Strict {
		return res, nil
	}
	if res.Dropped > 0 {
		return res, fault.New(fault.Gate, "%s cannot hold %d fields of %s", formatName(res.To), res.Dropped, req.File).
			WithHint("without --strict it is written all the same, and each loss is listed")
	}
	_, err = w.Write(held.Bytes())
	return res, err
}

// formatName names a format for people.
func formatName(f sbom.Format) string {
	family := string(f.Family)
	if f.Family == sbom.SPDX3 {
		family = "SPDX"
	}
	return fmt.Sprintf("%s %s (%s)", family, f.Version, f.Encoding)
}

// FormatName names a format for people.
func FormatName(f sbom.Format) string { return formatName(f) }

// A MergeRequest says which documents to join and how.
type MergeRequest struct {
	Imprint
	Files []string
	Mode  string
	To    string
}

// A MergeResult says what came of it.
type MergeResult struct {
	To         sbom.Format
	Components int
	Conflicts  []document.Conflict
	Losses     []sbom.Loss
}

// MergeModes returns the modes of merging.
func MergeModes() []string {
	var out []string
	for _, m := range document.Modes() {
		out = append(out, string(m))
	}
	return out
}

// Merge joins documents into one.
func Merge(env Env, req MergeRequest, w io.Writer) (*MergeResult, error) {
	if len(req.Files) == 0 {
		return nil, fault.New(fault.Usage, "nothing to merge").WithHint("name the documents")
	}
	var inputs []document.Input
	for _, f := range req.Files {
		d, err := readDocument(env, f)
		if err != nil {
			return nil, err
		}
		doc := d.Document()
		doc.Format = d.Format()
		inputs = append(inputs, document.Input{Name: f, Doc: doc})
	}
	to, err := parseFormat(orElse(req.To, nameOfFormat(inputs[0].Doc.Format)), inputs[0].Doc.Format)
	if err != nil {
		return nil, err
	}
	merged, conflicts, err := document.Merge(inputs, document.Mode(orElse(req.Mode, string(document.Product))), req.facts(env, "merged"))
	if err != nil {
		return nil, fault.New(fault.Usage, "%w", err)
	}
	res := &MergeResult{To: to, Components: len(merged.Components), Conflicts: conflicts}
	if res.Losses, err = encode(w, merged, to); err != nil {
		return nil, fault.New(fault.Partial, "writing the merged document: %w", plainPath(err))
	}
	return res, nil
}

// nameOfFormat is how users write a format.
func nameOfFormat(f sbom.Format) string {
	switch {
	case f.Family == sbom.CycloneDX && f.Encoding == sbom.XML:
		return "cyclonedx-xml"
	case f.Family == sbom.SPDX2 && f.Encoding == sbom.TagValue:
		return "spdx-tv"
	case f.Family == sbom.SPDX2 && f.Encoding == sbom.YAML:
		return "spdx-yaml"
	case f.Family == sbom.SPDX2:
		return "spdx-json"
	case f.Family == sbom.SPDX3:
		return "spdx3-json"
	}
	return "cyclonedx-json"
}

// CompareSBOMs tells how the second document differs from the first by meaning.
func CompareSBOMs(env Env, a, b string) (*document.Diff, error) {
	first, err := readDocument(env, a)
	if err != nil {
		return nil, err
	}
	second, err := readDocument(env, b)
	if err != nil {
		return nil, err
	}
	return document.Compare(first.Document(), second.Document()), nil
}

// ShowSBOM reads a document for showing it. Its problems are counted, so that
// nobody takes a damaged document for a whole one.
func ShowSBOM(env Env, file string) (*sbom.Document, []sbom.Problem, error) {
	d, err := readDocument(env, file)
	if err != nil {
		return nil, nil, err
	}
	doc := d.Document()
	doc.Format = d.Format()
	return doc, d.Problems(), nil
}

// What documents differ in, disagree on, score, and were repaired in, for those
// who show it.
type (
	SBOMDiff     = document.Diff
	SBOMConflict = document.Conflict
	SBOMScore    = quality.Score
	SBOMChange   = quality.Change
)
