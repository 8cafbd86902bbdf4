package oci

import (
	"encoding/base64"
	"encoding/hex"
	"encoding/pem"
	"errors"
	"fmt"
	"strings"

	"github.com/ossay-dev/ossay/internal/core/budget"
	"github.com/ossay-dev/ossay/internal/format/intoto"
	"github.com/ossay-dev/ossay/internal/format/sigstore"
	"github.com/ossay-dev/ossay/internal/format/tree"
)

// The annotations in which cosign kept the parts of a signature (cosign,
// specs/SIGNATURE_SPEC.md).
const (
	noteSignature   = "dev.cosignproject.cosign/signature"
	noteCertificate = "dev.sigstore.cosign/certificate"
	noteBundle      = "dev.sigstore.cosign/bundle"
	noteTimestamp   = "dev.sigstore.cosign/rfc3161timestamp"
)

// The media types of layers that cosign wrote.
const (
	simpleSigning = "application/vnd.dev.cosign.simplesigning.v1+json"
	dsseType      = "application/vnd.dsse.envelope.v1+json"
)

// cosigned returns the signatures and attestations of a manifest that cosign tagged.
func cosigned(r Repository, digest, tag string) ([]Evidence, error) {
	data, err := r.Manifest(digest)
	if err != nil {
		return nil, err
	}
	m, err := decodeManifest(data)
	if err != nil {
		return nil, err
	}
	var out []Evidence
	for i, l := range m.layers {
		if l.MediaType != simpleSigning && l.MediaType != dsseType {
			continue
		}
		blob, err := r.Blob(l.Digest)
		if err == nil {
			var e *Evidence
			if e, err = cosignedLayer(l, blob); err == nil {
				e.Name = fmt.Sprintf("tag %s, layer %d", tag, i+1)
				out = append(out, *e)
			}
		}
		if err != nil {
			return out, fmt.Errorf("layer %d: %w", i+1, err)
		}
	}
	if len(out) == 0 {
		return nil, errors.New("it holds no signature")
	}
	return out, nil
}

// cosignedLayer puts the parts of one signature together as a bundle of version 0.1.
func cosignedLayer(l Descriptor, blob []byte) (*Evidence, error) {
	e := &Evidence{Bundle: &sigstore.Bundle{Version: 1}}
	if text := l.Annotations[noteCertificate]; text != "" {
		p, _ := pem.Decode([]byte(text))
		if p == nil || p.Type != "CERTIFICATE" {
			return nil, errors.New("its certificate is none")
		}
		e.Bundle.Certificates = [][]byte{p.Bytes}
	} else {
		e.Bundle.Key = true
	}
	if err := e.content(l, blob); err != nil {
		return nil, err
	}
	if text := l.Annotations[noteBundle]; text != "" {
		entry, err := cosignEntry(text)
		if err != nil {
			return nil, err
		}
		e.Bundle.Entries = []sigstore.Entry{*entry}
	}
	if text := l.Annotations[noteTimestamp]; text != "" {
		doc, err := parse(text)
		if err != nil {
			return nil, fmt.Errorf("its time-stamp: %w", err)
		}
		token, err := intoto.Bytes(doc.Get("SignedRFC3161Timestamp"))
		if err != nil {
			return nil, fmt.Errorf("its time-stamp: %w", err)
		}
		e.Bundle.Timestamps = [][]byte{token}
	}
	return e, nil
}

// content takes what was signed: an envelope, or a payload with a signature beside
// it.
func (e *Evidence) content(l Descriptor, blob []byte) error {
	doc, err := parse(string(blob))
	if err != nil {
		return err
	}
	if l.MediaType == dsseType {
		e.Bundle.Envelope, err = intoto.DecodeEnvelope(blob, budget.New(budget.Default(), int64(len(blob))))
		if err == nil && len(e.Bundle.Envelope.Signatures) != 1 {
			err = fmt.Errorf("its envelope has %d signatures", len(e.Bundle.Envelope.Signatures))
		}
		return err
	}
	signature, err := base64.StdEncoding.DecodeString(strings.TrimSpace(l.Annotations[noteSignature]))
	if err != nil || len(signature) == 0 {
		return errors.New("its signature is missing or no base64")
	}
	e.Payload, e.About = blob, strings.Clone(doc.Path("critical", "image", "docker-manifest-digest").Text())
	sum := DescriptorOf("", blob).Digest
	digest, err := hex.DecodeString(strings.TrimPrefix(sum, "sha256:"))
	e.Bundle.Message = &sigstore.Message{Algorithm: "SHA2_256", Digest: digest, Signature: signature}
	return err
}

// cosignEntry reads the log entry with its promise (cosign, specs/BUNDLE_SPEC.md and
// "bundle" of SIGNATURE_SPEC.md).
func cosignEntry(text string) (*sigstore.Entry, error) {
	n, err := parse(text)
	if err != nil {
		return nil, fmt.Errorf("its log entry: %w", err)
	}
	payload := n.Get("Payload")
	e := &sigstore.Entry{}
	var ok1, ok2 bool
	e.LogIndex, ok1 = payload.Get("logIndex").Int()
	e.IntegratedTime, ok2 = payload.Get("integratedTime").Int()
	e.LogID, err = hex.DecodeString(payload.Get("logID").Text())
	if err != nil || !ok1 || !ok2 {
		return nil, errors.New("its log entry is not in the form of cosign")
	}
	if e.Promise, err = intoto.Bytes(n.Get("SignedEntryTimestamp")); err == nil {
		e.Body, err = intoto.Bytes(payload.Get("body"))
	}
	if err != nil {
		return nil, fmt.Errorf("its log entry: %w", err)
	}
	return e, nil
}

func parse(text string) (tree.Node, error) {
	doc, err := tree.JSON(text, budget.New(budget.Default(), int64(len(text))))
	if err != nil {
		return tree.Node{}, err
	}
	return doc.Root(), nil
}
