package verify

import (
	"bytes"
	"crypto/sha256"
	"crypto/x509"
	"crypto/x509/pkix"
	"encoding/asn1"
	"errors"
	"fmt"
	"math/big"
	"time"

	"github.com/digitorus/pkcs7"

	"github.com/ossay-dev/ossay/internal/format/sct"
)

// maxToken is the most bytes of a time-stamp response: the library that takes it
// apart goes as deep as it is nested.
const maxToken = 64 << 10

// stamps verifies the time-stamp tokens and takes their times.
func (x *run) stamps() {
	over := x.signed()
	var unknown []string
	for _, der := range x.b.Timestamps {
		s, err := parseStamp(der)
		if err != nil {
			x.r.fail(TimestampInvalid, "a time-stamp token cannot be read: %v", err)
			continue
		}
		if want := sum(s.algorithm, over); want == nil || !bytes.Equal(want, s.imprint) {
			x.r.fail(TimestampMismatch, "a time-stamp token is about something else than this signature")
			continue
		}
		if why := x.stamp(s); why != "" {
			unknown = append(unknown, why)
		}
	}
	if len(x.r.Times) == 0 {
		for _, why := range unknown {
			x.r.fail(TimestampUntrusted, "%s", why)
		}
	}
}

// signed returns the signature bytes, which a time-stamp is about.
func (x *run) signed() []byte {
	if x.b.Message != nil {
		return x.b.Message.Signature
	}
	return x.b.Envelope.Signatures[0].Sig
}

// stamp verifies a token with the authority that the trusted root has for it; it
// says why none is there.
func (x *run) stamp(s *stamp) string {
	found := false
	for i := range x.root.TSAs {
		tsa := &x.root.TSAs[i]
		if !s.by(tsa.Chain[0]) {
			continue
		}
		found = true
		if !stamps(tsa.Chain[0]) {
			x.r.fail(TimestampUntrusted, "the certificate of the authority %s is not for time-stamps only", tsa.URI)
			return ""
		}
		if !tsa.Covers(s.at) {
			continue
		}
		id := sha256.Sum256(append([]byte("token\x00"), s.raw...))
		if !x.v.once(id, func() bool { return s.holds(tsa) }) {
			x.r.fail(TimestampInvalid, "the signature of the authority %s on the token does not hold", tsa.URI)
			return ""
		}
		x.r.pass("timestamp", "of %s, for %s", tsa.URI, s.at.Format(time.RFC3339))
		x.r.Times = append(x.r.Times, Time{Time: s.at, Source: "the time-stamp authority " + tsa.URI})
		return ""
	}
	if found {
		x.r.fail(TimestampOutsideValidity, "the time-stamp authority did not count at %s", s.at.Format(time.RFC3339))
		return ""
	}
	return "no time-stamp authority of the trusted root made the token"
}

// stamps reports whether a certificate is for time-stamps and nothing else (RFC
// 3161, 2.3: the usage is critical and the only one).
func stamps(c *x509.Certificate) bool {
	critical := false
	for _, e := range c.Extensions {
		if e.Id.Equal(asn1.ObjectIdentifier{2, 5, 29, 37}) {
			critical = e.Critical
		}
	}
	return critical && len(c.UnknownExtKeyUsage) == 0 && len(c.ExtKeyUsage) == 1 && c.ExtKeyUsage[0] == x509.ExtKeyUsageTimeStamping
}

// A stamp is a time-stamp token.
type stamp struct {
	raw       []byte
	p7        *pkcs7.PKCS7
	algorithm string
	imprint   []byte
	at        time.Time
}

// tstInfo is the content of a token (RFC 3161, 2.4.2).
type tstInfo struct {
	Version        int
	Policy         asn1.ObjectIdentifier
	MessageImprint struct {
		Algorithm pkix.AlgorithmIdentifier
		Digest    []byte
	}
	SerialNumber *big.Int
	Time         time.Time       `asn1:"generalized"`
	Accuracy     asn1.RawValue   `asn1:"optional"`
	Ordering     bool            `asn1:"optional,default:false"`
	Nonce        *big.Int        `asn1:"optional"`
	TSA          asn1.RawValue   `asn1:"optional,explicit,tag:0"`
	Extensions   []asn1.RawValue `asn1:"optional,tag:1"`
}

// parseStamp reads a time-stamp response, or a bare token.
func parseStamp(der []byte) (s *stamp, err error) {
	if len(der) > maxToken {
		return nil, fmt.Errorf("%d bytes are refused", len(der))
	}
	parts, err := sct.Children(der)
	if err != nil || len(parts) == 0 {
		return nil, errors.New("not a sequence")
	}
	token := der
	if parts[0].Tag == asn1.TagSequence { // a response: status, token
		var status struct {
			Status int
			Text   asn1.RawValue  `asn1:"optional"`
			Fail   asn1.BitString `asn1:"optional"`
		}
		if _, err := asn1.Unmarshal(parts[0].FullBytes, &status); err != nil || status.Status > 1 || len(parts) != 2 {
			return nil, errors.New("the authority refused")
		}
		token = parts[1].FullBytes
	}
	if err := holdsTSTInfo(token); err != nil {
		return nil, err
	}
	s = &stamp{raw: token}
	if s.p7, err = pkcs7.Parse(token); err != nil {
		return nil, err
	}
	if len(s.p7.Signers) != 1 {
		return nil, fmt.Errorf("%d signers", len(s.p7.Signers))
	}
	var info tstInfo
	if rest, err := asn1.Unmarshal(s.p7.Content, &info); err != nil || len(rest) > 0 || info.Version != 1 {
		return nil, errors.New("its content is no TSTInfo")
	}
	s.imprint, s.at = info.MessageImprint.Digest, info.Time.UTC()
	switch info.MessageImprint.Algorithm.Algorithm.String() {
	case "2.16.840.1.101.3.4.2.1":
		s.algorithm = "sha256"
	case "2.16.840.1.101.3.4.2.2":
		s.algorithm = "sha384"
	case "2.16.840.1.101.3.4.2.3":
		s.algorithm = "sha512"
	default:
		return nil, errors.New("its digest is not SHA-2")
	}
	return s, nil
}

// holdsTSTInfo checks the type of the signed content: id-ct-TSTInfo.
func holdsTSTInfo(token []byte) error {
	var signed asn1.ObjectIdentifier
	outer, err := sct.Children(token)
	if err != nil || len(outer) != 2 {
		return errors.New("not signed data")
	}
	if _, err := asn1.Unmarshal(outer[0].FullBytes, &signed); err != nil || signed.String() != "1.2.840.113549.1.7.2" {
		return errors.New("not signed data")
	}
	parts, err := sct.Children(outer[1].Bytes)
	if err != nil || len(parts) < 3 {
		return errors.New("not signed data")
	}
	var kind asn1.ObjectIdentifier
	if _, err := asn1.Unmarshal(parts[2].Bytes, &kind); err != nil || kind.String() != "1.2.840.113549.1.9.16.1.4" {
		return errors.New("its content is no TSTInfo")
	}
	return nil
}

// by reports whether a certificate is the one that the token names.
func (s *stamp) by(c *x509.Certificate) bool {
	id := s.p7.Signers[0].IssuerAndSerialNumber
	return id.SerialNumber != nil && id.SerialNumber.Cmp(c.SerialNumber) == 0 && bytes.Equal(id.IssuerName.FullBytes, c.RawIssuer)
}

// holds verifies the signature of the token with the authority's own certificate;
// one that comes with the token is not used.
func (s *stamp) holds(tsa *Authority) bool {
	p := *s.p7
	p.Certificates = []*x509.Certificate{tsa.Chain[0]}
	return p.Verify() == nil
}
