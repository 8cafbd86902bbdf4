package provenance

import (
	"errors"
	"fmt"
	"strings"

	"github.com/ossay-dev/ossay/internal/core/budget"
	"github.com/ossay-dev/ossay/internal/format/intoto"
	"github.com/ossay-dev/ossay/internal/format/sigstore"
	"github.com/ossay-dev/ossay/internal/format/tree"
	"github.com/ossay-dev/ossay/internal/trust/verify"
)

// maxIndexAttestations bounds the attestations about one file.
const maxIndexAttestations = 64

// An IndexPublisher is whom a package index names as the publisher of a file (PEP
// 740, "Trusted Publisher"). Only the index says so, until a certificate agrees.
type IndexPublisher struct {
	Kind       string // "GitHub", "GitLab", "Google", …
	Repository string // "owner/name"
	Workflow   string // name of the workflow's file
	Email      string
}

// An IndexAttestation is one attestation of a package index about a file.
type IndexAttestation struct {
	Publisher IndexPublisher
	Bundle    *sigstore.Bundle
}

// DecodeIndexProvenance reads the provenance object of a Python package index
// about one file (PEP 740, "Provenance objects"), and turns its attestations into
// bundles.
func DecodeIndexProvenance(data []byte) ([]IndexAttestation, error) {
	doc, err := tree.JSON(string(data), budget.New(budget.Default(), int64(len(data))))
	if err != nil {
		return nil, fmt.Errorf("the provenance of the index: %w", err)
	}
	root := doc.Root()
	if v := root.Get("version").Text(); v != "1" {
		return nil, fmt.Errorf("the provenance of the index has the version %.20q, which is not known", v)
	}
	var out []IndexAttestation
	for group := range root.Get("attestation_bundles").Children() {
		p := group.Get("publisher")
		text := func(names ...string) string {
			for _, n := range names {
				if s := p.Get(n).Text(); s != "" {
					return strings.Clone(s)
				}
			}
			return ""
		}
		publisher := IndexPublisher{Kind: text("kind"), Repository: text("repository"), Workflow: text("workflow", "workflow_filepath"), Email: text("email")}
		for a := range group.Get("attestations").Children() {
			if len(out) == maxIndexAttestations {
				return nil, fmt.Errorf("the provenance of the index holds more than %d attestations", maxIndexAttestations)
			}
			b, err := indexBundle(a)
			if err != nil {
				return nil, fmt.Errorf("attestation %d of the index: %w", len(out)+1, err)
			}
			out = append(out, IndexAttestation{publisher, b})
		}
	}
	if len(out) == 0 {
		return nil, errors.New("the provenance of the index holds no attestation")
	}
	return out, nil
}

// indexBundle turns an attestation object (PEP 740, "Attestation objects") into a
// bundle: it is the same under other names.
func indexBundle(n tree.Node) (*sigstore.Bundle, error) {
	if v := n.Get("version").Text(); v != "1" {
		return nil, fmt.Errorf("its version %.20q is not known", v)
	}
	material, envelope := n.Get("verification_material"), n.Get("envelope")
	certificate, err := intoto.Bytes(material.Get("certificate"))
	if err != nil || len(certificate) == 0 {
		return nil, errors.New("it has no certificate")
	}
	payload, err := intoto.Bytes(envelope.Get("statement"))
	if err != nil {
		return nil, fmt.Errorf("its statement: %w", err)
	}
	signature, err := intoto.Bytes(envelope.Get("signature"))
	if err != nil || len(signature) == 0 {
		return nil, errors.New("it has no signature")
	}
	b := &sigstore.Bundle{
		Version: 3, Certificates: [][]byte{certificate},
		Envelope: &intoto.Envelope{PayloadType: intoto.PayloadType, Payload: payload, Signatures: []intoto.Signature{{Sig: signature}}},
	}
	for e := range material.Get("transparency_entries").Children() {
		entry, err := sigstore.EntryIn(e)
		if err != nil {
			return nil, err
		}
		if len(b.Entries) == maxIndexAttestations {
			return nil, errors.New("it has too many log entries")
		}
		b.Entries = append(b.Entries, entry)
	}
	return b, nil
}

// Disagrees says where a certificate differs from the publisher that the index
// names, or "". Kinds of publishers that are not known are not compared.
func (p *IndexPublisher) Disagrees(id *verify.Identity) string {
	if id == nil {
		return "the index names a publisher, and no certificate shows who signed"
	}
	host := ""
	switch p.Kind {
	case "GitHub":
		host = "https://github.com/"
	case "GitLab":
		host = "https://gitlab.com/"
	case "Google":
		if p.Email != id.Name {
			return fmt.Sprintf("the index names %.100s as the publisher, and %.200s signed", p.Email, id.Name)
		}
		return ""
	default:
		return ""
	}
	want, have := host+p.Repository, id.Extensions["sourceRepositoryURI"]
	if !strings.EqualFold(want, have) {
		return fmt.Sprintf("the index names the repository %.200s, and the certificate says %.200s", want, have)
	}
	flow := id.Extensions["buildConfigURI"]
	path, _, _ := strings.Cut(strings.TrimPrefix(flow, have+"/"), "@")
	if p.Workflow != "" && path != "" && strings.TrimPrefix(path, "/") != p.Workflow && path != ".github/workflows/"+p.Workflow {
		return fmt.Sprintf("the index names the workflow %.100s, and the certificate says %.200s", p.Workflow, flow)
	}
	return ""
}
