package verify

import (
	"bytes"
	"crypto/x509"
	"encoding/asn1"
	"strings"
	"time"
)

// certificate verifies that an authority of the trusted root issued the
// certificate, for code signing, and that both counted at the proven times.
func (x *run) certificate() {
	if x.leaf == nil {
		return
	}
	for i := range x.root.CAs {
		ca := &x.root.CAs[i]
		if !bytes.Equal(x.leaf.RawIssuer, ca.Chain[0].RawSubject) {
			continue
		}
		usage, ok := issued(x.leaf, ca)
		if usage {
			x.r.fail(CertificateUsage, "the certificate is not for code signing")
		}
		if !ok {
			continue
		}
		// The same key may stand for several windows: the one that fits is taken.
		if x.ca == nil || x.outside(x.ca) != nil {
			x.ca, x.issuer = ca, ca.Chain[0]
		}
	}
	if x.ca == nil {
		if !x.r.has(CertificateUsage) {
			x.untrusted()
		}
		return
	}
	if t := x.outside(x.ca); t != nil {
		x.r.fail(KeyOutsideValidity, "the authority %s did not count at %s", x.ca.URI, t.Format(time.RFC3339))
	}
	if x.r.Identity != nil {
		x.r.Identity.Authority = x.ca.URI
	}
	x.r.pass("certificate", "by %s", x.issuer.Subject)
	x.transparency()
}

func (x *run) untrusted() {
	if x.logs == 0 && len(x.b.Entries) > 0 {
		x.r.fail(UntrustedInstance, "neither the authority %s nor the log is in the trusted root", x.leaf.Issuer)
	}
	x.r.fail(CertificateUntrusted, "the authority %s is not in the trusted root", x.leaf.Issuer)
	if hint := foreign(x.leaf.Issuer.String()); hint != "" {
		for i := range x.r.Failures {
			if f := &x.r.Failures[i]; f.Reason == CertificateUntrusted || f.Reason == UntrustedInstance {
				f.Hint = hint
			}
		}
	}
}

// outside returns a proven time at which an authority did not count, or nil.
func (x *run) outside(ca *Authority) *time.Time {
	for i := range x.r.Times {
		if t := &x.r.Times[i].Time; !ca.Covers(*t) {
			return t
		}
	}
	return nil
}

// subjectAltName is the identifier of the extension (RFC 5280, 4.2.1.6). Where it
// holds only other names, the standard library leaves it unhandled.
func subjectAltName() asn1.ObjectIdentifier { return asn1.ObjectIdentifier{2, 5, 29, 17} }

// issued reports whether an authority issued a certificate, and whether only the
// usage is wrong. Authorities verify their own chain when the root is read; here
// one signature is left.
func issued(leaf *x509.Certificate, ca *Authority) (usage, ok bool) {
	c := *leaf
	c.UnhandledCriticalExtensions = nil
	for _, id := range leaf.UnhandledCriticalExtensions {
		if !id.Equal(subjectAltName()) {
			c.UnhandledCriticalExtensions = append(c.UnhandledCriticalExtensions, id)
		}
	}
	pool := x509.NewCertPool()
	pool.AddCert(ca.Chain[0])
	opts := x509.VerifyOptions{Roots: pool, CurrentTime: leaf.NotBefore, KeyUsages: []x509.ExtKeyUsage{x509.ExtKeyUsageCodeSigning}}
	if first := ca.Chain[0].NotBefore; opts.CurrentTime.Before(first) {
		opts.CurrentTime = first
	}
	signs := false
	for _, u := range leaf.ExtKeyUsage {
		signs = signs || u == x509.ExtKeyUsageCodeSigning
	}
	if !signs {
		return c.CheckSignatureFrom(ca.Chain[0]) == nil, false
	}
	if opts.CurrentTime.After(ca.Chain[0].NotAfter) || opts.CurrentTime.After(leaf.NotAfter) {
		// There is no time at which both count; that is told where times are judged.
		return false, c.CheckSignatureFrom(ca.Chain[0]) == nil
	}
	_, err := c.Verify(opts)
	return false, err == nil
}

// identity compares who signed with who should have.
func (x *run) identity() {
	if x.leaf == nil || x.want.Key != nil || x.want.Anyone {
		return
	}
	id := x.r.Identity
	if x.want.Identity == nil || x.want.Issuer == nil {
		x.r.fail(IdentityMissing, "who should have signed was not given; %s did, by %s", id.Name, id.Issuer)
		return
	}
	if !x.want.Issuer.Match(id.Issuer) {
		x.r.fail(IssuerMismatch, "%s vouched for the signer, not %s", id.Issuer, x.want.Issuer)
	}
	if !x.want.Identity.Match(id.Name) {
		x.r.fail(IdentityMismatch, "%s signed, not %s", id.Name, x.want.Identity)
	}
	if !x.r.has(IssuerMismatch) && !x.r.has(IdentityMismatch) {
		x.r.pass("identity", "%s, by %s", id.Name, id.Issuer)
	}
}

// identityOf reads the signer's names from a certificate.
func identityOf(c *x509.Certificate) *Identity {
	id := &Identity{Extensions: map[string]string{}, NotBefore: c.NotBefore, NotAfter: c.NotAfter}
	switch {
	case len(c.URIs) > 0:
		id.Name = c.URIs[0].String()
	case len(c.EmailAddresses) > 0:
		id.Name = c.EmailAddresses[0]
	case len(c.DNSNames) > 0:
		id.Name = c.DNSNames[0]
	default:
		id.Name = otherName(c)
	}
	for _, e := range c.Extensions {
		if len(e.Id) != 9 || !strings.HasPrefix(e.Id.String(), "1.3.6.1.4.1.57264.1.") {
			continue
		}
		n := e.Id[8]
		text := string(e.Value)
		if n >= 8 { // older ones are raw texts
			var s string
			if rest, err := asn1.Unmarshal(e.Value, &s); err != nil || len(rest) > 0 {
				continue
			}
			text = s
		}
		if name := extension(n); name != "" {
			id.Extensions[name] = text
		}
	}
	id.Issuer = id.Extensions["issuerV2"]
	if id.Issuer == "" {
		id.Issuer = id.Extensions["issuer"]
	}
	return id
}

// extension names Fulcio's extensions (sigstore/fulcio, docs/oid-info.md).
func extension(n int) string {
	switch n {
	case 1:
		return "issuer"
	case 2:
		return "githubWorkflowTrigger"
	case 3:
		return "githubWorkflowSHA"
	case 4:
		return "githubWorkflowName"
	case 5:
		return "githubWorkflowRepository"
	case 6:
		return "githubWorkflowRef"
	case 8:
		return "issuerV2"
	case 9:
		return "buildSignerURI"
	case 10:
		return "buildSignerDigest"
	case 11:
		return "runnerEnvironment"
	case 12:
		return "sourceRepositoryURI"
	case 13:
		return "sourceRepositoryDigest"
	case 14:
		return "sourceRepositoryRef"
	case 15:
		return "sourceRepositoryIdentifier"
	case 16:
		return "sourceRepositoryOwnerURI"
	case 17:
		return "sourceRepositoryOwnerIdentifier"
	case 18:
		return "buildConfigURI"
	case 19:
		return "buildConfigDigest"
	case 20:
		return "buildTrigger"
	case 21:
		return "runInvocationURI"
	case 22:
		return "sourceRepositoryVisibility"
	}
	return ""
}

// otherName returns the name that Fulcio puts into an otherName for identities
// that are neither an address nor a URI (OID 1.3.6.1.4.1.57264.1.7).
func otherName(c *x509.Certificate) string {
	for _, e := range c.Extensions {
		if !e.Id.Equal(subjectAltName()) {
			continue
		}
		var names []asn1.RawValue
		if rest, err := asn1.Unmarshal(e.Value, &names); err != nil || len(rest) > 0 {
			return ""
		}
		for _, n := range names {
			if n.Class != asn1.ClassContextSpecific || n.Tag != 0 {
				continue
			}
			var id asn1.ObjectIdentifier
			rest, err := asn1.Unmarshal(n.Bytes, &id)
			if err != nil || id.String() != "1.3.6.1.4.1.57264.1.7" {
				continue
			}
			var value asn1.RawValue
			var s string
			if _, err := asn1.Unmarshal(rest, &value); err != nil {
				continue
			}
			if _, err := asn1.Unmarshal(value.Bytes, &s); err == nil {
				return s
			}
		}
	}
	return ""
}
