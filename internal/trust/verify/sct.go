package verify

import (
	"crypto/sha256"
	"encoding/asn1"
	"encoding/hex"
	"time"

	"github.com/ossay-dev/ossay/internal/format/sct"
	"github.com/ossay-dev/ossay/internal/trust/keys"
)

// transparency verifies that a certificate transparency log saw the certificate.
func (x *run) transparency() {
	var list []byte
	for _, e := range x.leaf.Extensions {
		if e.Id.Equal(sct.Extension()) {
			if rest, err := asn1.Unmarshal(e.Value, &list); err != nil || len(rest) > 0 {
				x.r.fail(SCTMalformed, "the certificate's timestamps cannot be read")
				return
			}
		}
	}
	if list == nil && len(x.root.CTLogs) == 0 {
		x.r.pass("certificate transparency", "the trusted root names no log of certificates, so none is asked for")
		return
	}
	if list == nil {
		x.r.fail(SCTMissing, "the certificate stands in no certificate transparency log")
		return
	}
	scts, err := sct.Parse(list)
	if err != nil {
		x.r.fail(SCTMalformed, "the certificate's timestamps cannot be read: %v", err)
		return
	}
	tbs, err := sct.Without(x.leaf.RawTBSCertificate, sct.Extension())
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
func (x *run) seen(s *sct.SCT, issuer, tbs []byte) *Failure {
	log := x.root.CTLog(s.Log)
	if log == nil {
		return &Failure{Reason: SCTKeyUnknown, Detail: "the certificate transparency log " + hex.EncodeToString(s.Log) + " is not in the trusted root"}
	}
	at := time.UnixMilli(int64(min(s.Millis, 1<<52))).UTC()
	if !log.Window.Covers(at) {
		return &Failure{Reason: KeyOutsideValidity, Detail: "the key of the certificate transparency log " + log.Name + " did not count at " + at.Format(time.RFC3339)}
	}
	key, err := keys.NewPublic(log.Key)
	if err != nil || !key.Verify(sct.Signed(s.Millis, issuer, tbs, s.Extensions), s.Signature, false) {
		return &Failure{Reason: SCTInvalid, Detail: "the timestamp of the certificate transparency log " + log.Name + " does not hold for this certificate"}
	}
	x.r.pass("certificate transparency", "log %s at %s", log.Name, at.Format(time.RFC3339))
	return nil
}
