package verify

import (
	"bytes"
	"crypto/x509"
	"fmt"
	"time"
)

// Stamped verifies a time-stamp (RFC 3161), a response or a bare token, over what
// was signed, with roots of a user's own. The certificate of the authority comes
// with the token or is among known; it counts only if it leads to a root at the
// time of the token.
func Stamped(der, over []byte, roots, known []*x509.Certificate) (Time, *Failure) {
	s, err := parseStamp(der)
	if err != nil {
		return Time{}, &Failure{Reason: TimestampInvalid, Detail: fmt.Sprintf("the time-stamp token cannot be read: %v", err)}
	}
	if want := sum(s.algorithm, over); want == nil || !bytes.Equal(want, s.imprint) {
		return Time{}, &Failure{Reason: TimestampMismatch, Detail: "the time-stamp token is about something else than this signature"}
	}
	all := append(append(append([]*x509.Certificate{}, s.p7.Certificates...), known...), roots...)
	opts := x509.VerifyOptions{Roots: x509.NewCertPool(), Intermediates: x509.NewCertPool(), CurrentTime: s.at, KeyUsages: []x509.ExtKeyUsage{x509.ExtKeyUsageTimeStamping}}
	for _, c := range roots {
		opts.Roots.AddCert(c)
	}
	for _, c := range all {
		opts.Intermediates.AddCert(c)
	}
	for _, c := range all {
		if !s.by(c) {
			continue
		}
		if !stamps(c) {
			return Time{}, &Failure{Reason: TimestampUntrusted, Detail: fmt.Sprintf("the certificate of %s is not for time-stamps only", c.Subject)}
		}
		if _, err := c.Verify(opts); err != nil {
			return Time{}, &Failure{Reason: TimestampUntrusted, Detail: fmt.Sprintf("the authority %s: %v", c.Subject, err)}
		}
		if !s.holds(&Authority{Chain: []*x509.Certificate{c}}) {
			return Time{}, &Failure{Reason: TimestampInvalid, Detail: "the signature on the time-stamp token does not hold"}
		}
		return Time{Time: s.at, Source: fmt.Sprintf("the time-stamp authority %s", c.Subject)}, nil
	}
	return Time{}, &Failure{Reason: TimestampUntrusted, Detail: "the certificate of the time-stamp authority at " + s.at.Format(time.RFC3339) + " is not known"}
}
