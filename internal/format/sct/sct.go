package sct

import (
	"encoding/asn1"
	"encoding/binary"
	"errors"
)

// An SCT is a signed certificate timestamp (RFC 6962, 3.2).
type SCT struct {
	Log        []byte // identifier of the log
	Millis     uint64 // since 1970
	Extensions []byte
	Signature  []byte // ECDSA over SHA-256, or what the algorithm bytes say
}

// Extension is the identifier of the extension that embeds timestamps (RFC 6962,
// 3.3).
func Extension() asn1.ObjectIdentifier {
	return asn1.ObjectIdentifier{1, 3, 6, 1, 4, 1, 11129, 2, 4, 2}
}

// Poison is the identifier of the extension that makes a precertificate unusable
// (RFC 6962, 3.1).
func Poison() asn1.ObjectIdentifier {
	return asn1.ObjectIdentifier{1, 3, 6, 1, 4, 1, 11129, 2, 4, 3}
}

// Signed is what a log signs for a certificate: version, kind, time in
// milliseconds, SHA-256 of the issuer's key, the certificate without the
// timestamps, extensions (RFC 6962, 3.2).
func Signed(millis uint64, issuer, tbs, extensions []byte) []byte {
	out := []byte{0, 0}
	out = binary.BigEndian.AppendUint64(out, millis)
	out = append(out, 0, 1)
	out = append(out, issuer...)
	out = append(out, byte(len(tbs)>>16), byte(len(tbs)>>8), byte(len(tbs)))
	out = append(out, tbs...)
	out = binary.BigEndian.AppendUint16(out, uint16(len(extensions)))
	return append(out, extensions...)
}

// Parse reads a SignedCertificateTimestampList.
func Parse(data []byte) ([]SCT, error) {
	list, rest, ok := take(data)
	if !ok || len(rest) > 0 || len(list) == 0 {
		return nil, errors.New("a list of another length")
	}
	var out []SCT
	for len(list) > 0 {
		var one []byte
		if one, list, ok = take(list); !ok {
			return nil, errors.New("a list of another length")
		}
		s, err := parse(one)
		if err != nil {
			return nil, err
		}
		out = append(out, s)
	}
	return out, nil
}

func parse(b []byte) (SCT, error) {
	const fixed = 1 + 32 + 8
	if len(b) < fixed || b[0] != 0 {
		return SCT{}, errors.New("not of version 1")
	}
	s := SCT{Log: b[1:33], Millis: binary.BigEndian.Uint64(b[33:fixed])}
	var ok bool
	var rest []byte
	if s.Extensions, rest, ok = take(b[fixed:]); !ok || len(rest) < 2 || rest[0] != 4 {
		return SCT{}, errors.New("not signed over SHA-256")
	}
	if s.Signature, rest, ok = take(rest[2:]); !ok || len(rest) > 0 {
		return SCT{}, errors.New("a signature of another length")
	}
	return s, nil
}

// take reads bytes behind their length in two bytes.
func take(b []byte) (value, rest []byte, ok bool) {
	if len(b) < 2 {
		return nil, nil, false
	}
	n := int(binary.BigEndian.Uint16(b))
	if len(b) < 2+n {
		return nil, nil, false
	}
	return b[2 : 2+n], b[2+n:], true
}

// Without returns the DER of a TBSCertificate without one extension.
func Without(tbs []byte, drop asn1.ObjectIdentifier) ([]byte, error) {
	parts, err := Children(tbs)
	if err != nil {
		return nil, err
	}
	var out []byte
	for _, p := range parts {
		if p.Class != asn1.ClassContextSpecific || p.Tag != 3 {
			out = append(out, p.FullBytes...)
			continue
		}
		list, err := Children(p.Bytes)
		if err != nil {
			return nil, err
		}
		var kept []byte
		for _, e := range list {
			var id asn1.ObjectIdentifier
			if _, err := asn1.Unmarshal(e.Bytes, &id); err != nil {
				return nil, errors.New("an extension without identifier")
			}
			if !id.Equal(drop) {
				kept = append(kept, e.FullBytes...)
			}
		}
		seq, err := asn1.Marshal(asn1.RawValue{Tag: asn1.TagSequence, IsCompound: true, Bytes: kept})
		if err != nil {
			return nil, err
		}
		ext, err := asn1.Marshal(asn1.RawValue{Class: asn1.ClassContextSpecific, Tag: 3, IsCompound: true, Bytes: seq})
		if err != nil {
			return nil, err
		}
		out = append(out, ext...)
	}
	return asn1.Marshal(asn1.RawValue{Tag: asn1.TagSequence, IsCompound: true, Bytes: out})
}

// Children returns the elements of a sequence.
func Children(der []byte) ([]asn1.RawValue, error) {
	var seq asn1.RawValue
	if rest, err := asn1.Unmarshal(der, &seq); err != nil || len(rest) > 0 || seq.Tag != asn1.TagSequence || !seq.IsCompound {
		return nil, errors.New("not a sequence")
	}
	var out []asn1.RawValue
	for rest := seq.Bytes; len(rest) > 0; {
		var v asn1.RawValue
		var err error
		if rest, err = asn1.Unmarshal(rest, &v); err != nil {
			return nil, errors.New("a broken sequence")
		}
		out = append(out, v)
	}
	return out, nil
}
