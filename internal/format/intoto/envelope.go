package intoto

import (
	"encoding/base64"
	"encoding/json"
	"errors"
	"fmt"
	"strconv"
	"strings"

	"github.com/ossay-dev/ossay/internal/core/budget"
	"github.com/ossay-dev/ossay/internal/format/tree"
)

// PayloadType is the payload type of an in-toto statement in an envelope.
const PayloadType = "application/vnd.in-toto+json"

// An Envelope is a signed payload (DSSE v1, envelope.md).
type Envelope struct {
	PayloadType string
	Payload     []byte
	Signatures  []Signature
}

// A Signature is one signature over an envelope.
type Signature struct {
	KeyID string // a hint, not to be relied on
	Sig   []byte
}

// PAE returns the bytes that are signed: the pre-authentication encoding of type
// and payload (DSSE v1, protocol.md).
func PAE(payloadType string, payload []byte) []byte {
	head := "DSSEv1 " + strconv.Itoa(len(payloadType)) + " " + payloadType + " " + strconv.Itoa(len(payload)) + " "
	out := make([]byte, 0, len(head)+len(payload))
	return append(append(out, head...), payload...)
}

// PAE returns the bytes that the signatures of e are over.
func (e *Envelope) PAE() []byte { return PAE(e.PayloadType, e.Payload) }

// DecodeEnvelope reads an envelope that is a document of its own.
func DecodeEnvelope(data []byte, b *budget.Budget) (*Envelope, error) {
	doc, err := tree.JSON(string(data), b)
	if err != nil {
		return nil, fmt.Errorf("reading the envelope: %w", err)
	}
	return EnvelopeOf(doc.Root())
}

// EnvelopeOf reads an envelope that stands in another document.
func EnvelopeOf(n tree.Node) (*Envelope, error) {
	if n.Kind() != tree.Map {
		return nil, errors.New("the envelope is not an object")
	}
	e := &Envelope{PayloadType: strings.Clone(n.Get("payloadType").Text())}
	if e.PayloadType == "" {
		return nil, errors.New("the envelope has no payloadType")
	}
	var err error
	if e.Payload, err = Bytes(n.Get("payload")); err != nil {
		return nil, fmt.Errorf("the envelope's payload: %w", err)
	}
	for s := range n.Get("signatures").Children() {
		sig, err := Bytes(s.Get("sig"))
		if err != nil || len(sig) == 0 {
			return nil, fmt.Errorf("a signature of the envelope is not base64: %q", short(s.Get("sig").Text()))
		}
		e.Signatures = append(e.Signatures, Signature{KeyID: strings.Clone(s.Get("keyid").Text()), Sig: sig})
	}
	return e, nil
}

// Bytes returns the bytes of a base64 text, in the standard or the URL alphabet,
// with or without padding, as protocol buffers in JSON allow.
func Bytes(n tree.Node) ([]byte, error) {
	if k := n.Kind(); k != tree.String && k != tree.Absent && k != tree.Null {
		return nil, errors.New("not a text")
	}
	return Base64(n.Text())
}

// Base64 is [Bytes] of a text.
func Base64(text string) ([]byte, error) {
	enc := base64.StdEncoding
	if strings.ContainsAny(text, "-_") {
		enc = base64.URLEncoding
	}
	if !strings.HasSuffix(text, "=") {
		enc = enc.WithPadding(base64.NoPadding)
	}
	if strings.ContainsAny(text, "\r\n") {
		return nil, errors.New("line breaks in base64")
	}
	out, err := enc.Strict().DecodeString(text)
	if err != nil {
		return nil, errors.New("not base64")
	}
	return out, nil
}

// short cuts a text for a message.
func short(s string) string {
	if len(s) > 40 {
		return s[:40] + "…"
	}
	return s
}

// JSON writes the envelope.
func (e *Envelope) JSON() []byte {
	type signature struct {
		KeyID string `json:"keyid,omitempty"`
		Sig   []byte `json:"sig"`
	}
	out := struct {
		PayloadType string      `json:"payloadType"`
		Payload     []byte      `json:"payload"`
		Signatures  []signature `json:"signatures"`
	}{e.PayloadType, e.Payload, make([]signature, len(e.Signatures))}
	for i, s := range e.Signatures {
		out.Signatures[i] = signature{s.KeyID, s.Sig}
	}
	data, err := json.Marshal(out)
	if err != nil {
		panic(err) // texts and bytes always encode
	}
	return data
}
