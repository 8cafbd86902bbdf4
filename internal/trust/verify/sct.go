package verify

import (
	"crypto/sha256"
	"encoding/asn1"
	"encoding/binary"
	"encoding/hex"
	"errors"
	"time"
)

// An sct is a signed certificate timestamp (RFC 6962, 3.2).
type sct struct {
	log        []byte
	millis     uint64
	extensions []byte
	signature  []byte
}

// sctList is the identifier of the extension that embeds timestamps (RFC 6962,
// 3.3).
func sctList() asn1.ObjectIdentifier {
	return asn1.ObjectIdentifier{1, 3, 6, 1, 4, 1, 11129, 2, 4, 2}
}

// transparency verifies that a certificate transparency log saw the certificate.
func (x *run) transparency() {
	var list []byte
	for _, e := range x.leaf.Extensions {
		if e.Id.Equal(sctList()) {
			if rest, err := asn1.Unmarshal(e.Value, &list); err != nil || len(rest) > 0 {
				x.r.fail(SCTMalformed, "the certificate's timestamps cannot be read")
				return
			}
		}
	}
	if list == nil {
		x.r.fail(SCTMissing, "the certificate stands in no certificate transparency log")
		return
	}
	scts, err := parseSCTs(list)
	if err != nil {
		x.r.fail(SCTMalformed, "the certificate's timestamps cannot be read: %v", err)
		return
	}
	tbs, err := WithoutExtension(x.leaf.RawTBSCertificate, sctList())
	if err != nil {
		x.r.fail(SCTMalformed, "the certificate cannot be taken apart: %v", err)
		return
	}
	issuer := sha256.Sum256(x.issuer.RawSubjectPublicKeyInfo)
	var failures []Failure
	for _, s := range scts {
		f := x.seen(&s, issuer[:], tbs)
		if f == nil {
			return // one that holds is enough
		}
		failures = append(failures, *f)
	}
	for _, f := range failures {
		x.r.fail(f.Reason, "%s", f.Detail)
	}
}

// seen verifies one timestamp.
func (x *run) seen(s *sct, issuer, tbs []byte) *Failure {
	log := x.v.root.CTLog(s.log)
	if log == nil {
		return &Failure{Reason: SCTKeyUnknown, Detail: "the certificate transparency log " + hex.EncodeToString(s.log) + " is not in the trusted root"}
	}
	at := time.UnixMilli(int64(min(s.millis, 1<<52))).UTC()
	if !log.Window.Covers(at) {
		return &Failure{Reason: KeyOutsideValidity, Detail: "the key of the certificate transparency log " + log.Name + " did not count at " + at.Format(time.RFC3339)}
	}
	key, err := NewKey(log.Key)
	if err != nil || !key.Verify(SignedCertificate(s.millis, issuer, tbs, s.extensions), s.signature, false) {
		return &Failure{Reason: SCTInvalid, Detail: "the timestamp of the certificate transparency log " + log.Name + " does not hold for this certificate"}
	}
	x.r.pass("certificate transparency", "log %s at %s", log.Name, at.Format(time.RFC3339))
	return nil
}

// SignedCertificate is what a log signs for a certificate: version, kind, time in
// milliseconds, SHA-256 of the issuer's key, the certificate without the
// timestamps, extensions (RFC 6962, 3.2).
func SignedCertificate(millis uint64, issuer, tbs, extensions []byte) []byte {
	out := []byte{0, 0}
	out = binary.BigEndian.AppendUint64(out, millis)
	out = append(out, 0, 1)
	out = append(out, issuer...)
	out = append(out, byte(len(tbs)>>16), byte(len(tbs)>>8), byte(len(tbs)))
	out = append(out, tbs...)
	out = binary.BigEndian.AppendUint16(out, uint16(len(extensions)))
	return append(out, extensions...)
}

// parseSCTs reads a SignedCertificateTimestampList.
func parseSCTs(data []byte) ([]sct, error) {
	list, rest, ok := take(data)
	if !ok || len(rest) > 0 || len(list) == 0 {
		return nil, errors.New("a list of another length")
	}
	var out []sct
	for len(list) > 0 {
		var one []byte
		if one, list, ok = take(list); !ok {
			return nil, errors.New("a list of another length")
		}
		s, err := parseSCT(one)
		if err != nil {
			return nil, err
		}
		out = append(out, s)
	}
	return out, nil
}

func parseSCT(b []byte) (sct, error) {
	const fixed = 1 + 32 + 8
	if len(b) < fixed || b[0] != 0 {
		return sct{}, errors.New("not of version 1")
	}
	s := sct{log: b[1:33], millis: binary.BigEndian.Uint64(b[33:fixed])}
	var ok bool
	var rest []byte
	if s.extensions, rest, ok = take(b[fixed:]); !ok || len(rest) < 2 || rest[0] != 4 {
		return sct{}, errors.New("not signed over SHA-256")
	}
	if s.signature, rest, ok = take(rest[2:]); !ok || len(rest) > 0 {
		return sct{}, errors.New("a signature of another length")
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

// WithoutExtension returns the DER of a TBSCertificate without one extension.
func WithoutExtension(tbs []byte, drop asn1.ObjectIdentifier) ([]byte, error) {
	parts, err := children(tbs)
	if err != nil {
		return nil, err
	}
	var out []byte
	for _, p := range parts {
		if p.Class != asn1.ClassContextSpecific || p.Tag != 3 {
			out = append(out, p.FullBytes...)
			continue
		}
		list, err := children(p.Bytes)
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

// children returns the elements of a sequence.
func children(der []byte) ([]asn1.RawValue, error) {
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
