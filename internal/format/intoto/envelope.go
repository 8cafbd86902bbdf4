package intoto

import (
	"errors"
	"fmt"
	"strings"

	"github.com/ossay-dev/ossay/internal/core/budget"
	"github.com/ossay-dev/ossay/internal/format/dsse"
	"github.com/ossay-dev/ossay/internal/format/tree"
)

// PayloadType is the payload type of an in-toto statement in an envelope.
const PayloadType = "application/vnd.in-toto+json"

// An Envelope is a signed payload.
type Envelope = dsse.Envelope

// A Signature is one signature over an envelope.
type Signature = dsse.Signature

// PAE returns the bytes that are signed for a payload of a type.
func PAE(payloadType string, payload []byte) []byte { return dsse.PAE(payloadType, payload) }

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
	return dsse.Base64(n.Text())
}

// Base64 is [Bytes] of a text.
func Base64(text string) ([]byte, error) { return dsse.Base64(text) }

// short cuts a text for a message.
func short(s string) string {
	if len(s) > 40 {
		return s[:40] + "…"
	}
	return s
}
