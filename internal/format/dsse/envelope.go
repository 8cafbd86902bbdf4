package dsse

import (
	"encoding/base64"
	"encoding/json"
	"errors"
	"strconv"
	"strings"
)

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

// Base64 reads base64 in the standard or the URL alphabet, with or without padding,
// as protocol buffers in JSON allow.
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
		out.Signatures[i] = signature(s)
	}
	data, err := json.Marshal(out)
	if err != nil {
		panic(err) // texts and bytes always encode
	}
	return data
}
