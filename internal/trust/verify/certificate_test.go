package verify

import (
	"crypto/elliptic"
	"crypto/x509"
	"crypto/x509/pkix"
	"encoding/asn1"
	"encoding/pem"
	"net/url"
	"os"
	"os/exec"
	"path/filepath"
	"strconv"
	"strings"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"

	"github.com/ossay-dev/ossay/internal/format/sigstore"
	"github.com/ossay-dev/ossay/internal/trust/keys"
)

func TestWhatIsRightHolds(t *testing.T) {
	m := newMaker(t)
	r := m.verify(m.bundle([]byte("x"), nil), []byte("x"), expected())
	if !r.OK() {
		t.Fatal(r.Failures)
	}
	if len(r.Times) != 1 || !r.Times[0].Time.Equal(m.now.Add(time.Minute)) || r.Identity.Authority != "https://ca.invalid" || !strings.HasPrefix(r.Key, "SHA256:") {
		t.Errorf("%+v %+v", r, r.Identity)
	}
	var rules []string
	for _, c := range r.Checks {
		if !c.OK || c.Detail == "" {
			t.Errorf("%+v", c)
		}
		rules = append(rules, c.Rule)
	}
	if diff := cmp.Diff([]string{"artifact", "signature", "log entry", "inclusion", "checkpoint", "timestamp", "time", "certificate", "certificate transparency", "identity"}, rules); diff != "" {
		t.Error(diff)
	}
}

// TestTheWindowsOfAChain moves the time of a signature to and across each end.
func TestTheWindowsOfAChain(t *testing.T) {
	m := newMaker(t)
	at := m.now.Add(time.Minute) // of the time-stamp
	second := time.Second
	for name, tt := range map[string]struct {
		cert   func(*x509.Certificate)
		window sigstore.Window
		want   Reason
	}{
		"in the middle":                        {nil, sigstore.Window{Start: m.now.AddDate(-1, 0, 0)}, ""},
		"the certificate begins with it":       {func(c *x509.Certificate) { c.NotBefore = at }, sigstore.Window{Start: m.now.AddDate(-1, 0, 0)}, ""},
		"the certificate begins after it":      {func(c *x509.Certificate) { c.NotBefore = at.Add(second) }, sigstore.Window{Start: m.now.AddDate(-1, 0, 0)}, TimeOutsideCertificate},
		"the certificate ends with it":         {func(c *x509.Certificate) { c.NotAfter = at }, sigstore.Window{Start: m.now.AddDate(-1, 0, 0)}, ""},
		"the certificate ends before it":       {func(c *x509.Certificate) { c.NotAfter = at.Add(-second) }, sigstore.Window{Start: m.now.AddDate(-1, 0, 0)}, TimeOutsideCertificate},
		"the certificate ends before it began": {func(c *x509.Certificate) { c.NotAfter = m.now.Add(-second) }, sigstore.Window{Start: m.now.AddDate(-1, 0, 0)}, TimeOutsideCertificate},
		"the window begins with it":            {nil, sigstore.Window{Start: at}, ""},
		"the window begins after it":           {nil, sigstore.Window{Start: at.Add(second)}, KeyOutsideValidity},
		"the window ends with it":              {nil, sigstore.Window{Start: m.now.AddDate(-1, 0, 0), End: at}, ""},
		"the window ends before it":            {nil, sigstore.Window{Start: m.now.AddDate(-1, 0, 0), End: at.Add(-second)}, KeyOutsideValidity},
		"the window ends before it begins":     {nil, sigstore.Window{Start: at.Add(second), End: at.Add(-second)}, KeyOutsideValidity},
	} {
		b := m.bundle([]byte("x"), tt.cert)
		m.root.CAs[0].Window = tt.window
		if r := m.verify(b, []byte("x"), expected()); firstReason(r) != tt.want {
			t.Errorf("%s: %v, want %s", name, r.Failures, tt.want)
		}
	}
}

func TestAnAuthorityThatEndedByItself(t *testing.T) {
	m := newMaker(t)
	b := m.bundle([]byte("x"), nil)
	// The same key with a certificate that ended an hour before.
	c := m.sign(&x509.Certificate{Subject: m.caPem.Subject, NotBefore: m.now.AddDate(-1, 0, 0), NotAfter: m.now.Add(-time.Hour), IsCA: true, BasicConstraintsValid: true, KeyUsage: x509.KeyUsageCertSign}, nil, m.ca.Public(), m.ca)
	m.root.CAs[0].Chain = []*x509.Certificate{c}
	if r := m.verify(b, []byte("x"), expected()); firstReason(r) != KeyOutsideValidity {
		t.Errorf("%v", r.Failures)
	}
	// The upper part of a chain ends, too.
	m.root.CAs[0].Chain = []*x509.Certificate{m.caPem, c}
	if r := m.verify(b, []byte("x"), expected()); firstReason(r) != KeyOutsideValidity {
		t.Errorf("%v", r.Failures)
	}
}

func TestOneOfSeveralAuthoritiesIsEnough(t *testing.T) {
	m := newMaker(t)
	b := m.bundle([]byte("x"), nil)
	good := m.root.CAs[0]
	past := Authority{URI: "https://past.invalid", Chain: good.Chain, Window: sigstore.Window{Start: m.now.AddDate(-2, 0, 0), End: m.now.AddDate(-1, 0, 0)}}
	other := newMaker(t).root.CAs[0] // of the same name, with another key
	for name, list := range map[string][]Authority{"the right one last": {past, other, good}, "the right one first": {good, other, past}, "in the middle": {other, good, past}} {
		m.root.CAs = list
		if r := m.verify(b, []byte("x"), expected()); !r.OK() || r.Identity.Authority != good.URI {
			t.Errorf("%s: %v %+v", name, r.Failures, r.Identity)
		}
	}
	m.root.CAs = []Authority{other}
	if r := m.verify(b, []byte("x"), expected()); firstReason(r) != CertificateUntrusted {
		t.Errorf("another key under the name: %v", r.Failures)
	}
	m.root.CAs = []Authority{past, other}
	if r := m.verify(b, []byte("x"), expected()); firstReason(r) != KeyOutsideValidity {
		t.Errorf("the right key too late: %v", r.Failures)
	}
}

func TestCertificatesThatAreNotForSigning(t *testing.T) {
	m := newMaker(t)
	for name, tt := range map[string]struct {
		change func(*x509.Certificate)
		want   Reason
	}{
		"for servers":                 {func(c *x509.Certificate) { c.ExtKeyUsage = []x509.ExtKeyUsage{x509.ExtKeyUsageServerAuth} }, CertificateUsage},
		"for nothing":                 {func(c *x509.Certificate) { c.ExtKeyUsage = nil }, CertificateUsage},
		"for anything":                {func(c *x509.Certificate) { c.ExtKeyUsage = []x509.ExtKeyUsage{x509.ExtKeyUsageAny} }, CertificateUsage},
		"for servers and for signing": {func(c *x509.Certificate) { c.ExtKeyUsage = append(c.ExtKeyUsage, x509.ExtKeyUsageServerAuth) }, ""},
		"with a demand that nobody knows": {func(c *x509.Certificate) {
			c.ExtraExtensions = append(c.ExtraExtensions, pkix.Extension{Id: asn1.ObjectIdentifier{1, 2, 3, 4}, Critical: true, Value: []byte{5, 0}})
		}, CertificateUntrusted},
		"with a remark that nobody knows": {func(c *x509.Certificate) {
			c.ExtraExtensions = append(c.ExtraExtensions, pkix.Extension{Id: asn1.ObjectIdentifier{1, 2, 3, 4}, Value: []byte{5, 0}})
		}, ""},
	} {
		if r := m.verify(m.bundle([]byte("x"), tt.change), []byte("x"), expected()); firstReason(r) != tt.want {
			t.Errorf("%s: %v", name, r.Failures)
		}
	}
	// A certificate of a signer issues nothing.
	k := m.key(elliptic.P256())
	middle := m.leaf(k.Public(), nil)
	under := m.key(elliptic.P256())
	leaf := m.sign(&x509.Certificate{NotBefore: m.now, NotAfter: m.now.Add(time.Minute), ExtKeyUsage: []x509.ExtKeyUsage{x509.ExtKeyUsageCodeSigning}, EmailAddresses: []string{"root@example.com"}}, middle, under.Public(), k)
	if r := m.verify(m.with(under, leaf, []byte("x")), []byte("x"), Expectation{Anyone: true}); firstReason(r) != CertificateUntrusted {
		t.Errorf("%v", r.Failures)
	}
	b := m.with(under, leaf, []byte("x"))
	b.Version, b.Chained, b.Certificates = 2, true, [][]byte{leaf.Raw, middle.Raw}
	if r := m.verify(b, []byte("x"), Expectation{Anyone: true}); firstReason(r) != CertificateUntrusted {
		t.Errorf("a chain that comes along is believed: %v", r.Failures)
	}
}

// san makes the alternative name of a certificate by hand.
func san(t testing.TB, critical bool, names ...asn1.RawValue) pkix.Extension {
	t.Helper()
	der, err := asn1.Marshal(names)
	if err != nil {
		t.Fatal(err)
	}
	return pkix.Extension{Id: asn1.ObjectIdentifier{2, 5, 29, 17}, Critical: critical, Value: der}
}

// other is an otherName.
func other(t testing.TB, id asn1.ObjectIdentifier, value any, params string) asn1.RawValue {
	t.Helper()
	oid, err := asn1.Marshal(id)
	if err != nil {
		t.Fatal(err)
	}
	text, err := asn1.MarshalWithParams(value, params)
	if err != nil {
		t.Fatal(err)
	}
	wrapped, err := asn1.Marshal(asn1.RawValue{Class: asn1.ClassContextSpecific, IsCompound: true, Bytes: text})
	if err != nil {
		t.Fatal(err)
	}
	return asn1.RawValue{Class: asn1.ClassContextSpecific, IsCompound: true, Bytes: append(oid, wrapped...)}
}

func TestNamesInCertificates(t *testing.T) {
	m := newMaker(t)
	fulcio := asn1.ObjectIdentifier{1, 3, 6, 1, 4, 1, 57264, 1, 7}
	replace := func(e pkix.Extension) func(*x509.Certificate) {
		return func(c *x509.Certificate) { c.EmailAddresses, c.ExtraExtensions = nil, append(c.ExtraExtensions, e) }
	}
	uri, err := url.Parse("https://github.com/o/r/.github/workflows/x.yml@refs/heads/main")
	if err != nil {
		t.Fatal(err)
	}
	raw := func(tag int, s string) asn1.RawValue {
		return asn1.RawValue{Class: asn1.ClassContextSpecific, Tag: tag, Bytes: []byte(s)}
	}
	for name, tt := range map[string]struct {
		change func(*x509.Certificate)
		want   string
	}{
		"an address":                       {nil, "a@example.com"},
		"a URI":                            {func(c *x509.Certificate) { c.EmailAddresses, c.URIs = nil, []*url.URL{uri} }, uri.String()},
		"a URI before an address":          {func(c *x509.Certificate) { c.URIs = []*url.URL{uri} }, uri.String()},
		"a host":                           {func(c *x509.Certificate) { c.EmailAddresses, c.DNSNames = nil, []string{"host.example"} }, "host.example"},
		"another name":                     {replace(san(t, true, other(t, fulcio, "build server", "utf8"))), "build server"},
		"another name, not critical":       {replace(san(t, false, other(t, fulcio, "build server", "utf8"))), "build server"},
		"another name in another script":   {replace(san(t, true, other(t, fulcio, "сборка", "utf8"))), "сборка"},
		"a name of another kind":           {replace(san(t, true, other(t, asn1.ObjectIdentifier{1, 3, 6, 1, 4, 1, 311, 20, 2, 3}, "root", "utf8"))), ""},
		"a name of another kind before it": {replace(san(t, true, other(t, asn1.ObjectIdentifier{1, 2, 3}, "root", "utf8"), other(t, fulcio, "right", "utf8"))), "right"},
		"a number as a name":               {replace(san(t, true, other(t, fulcio, 7, ""))), ""},
		"a name without a value":           {replace(san(t, true, asn1.RawValue{Class: asn1.ClassContextSpecific, IsCompound: true, Bytes: []byte{6, 1, 42}})), ""},
		"no name":                          {func(c *x509.Certificate) { c.EmailAddresses = nil }, ""},
		"an address and another name":      {replace(san(t, true, other(t, fulcio, "forged", "utf8"), raw(1, "a@example.com"))), "a@example.com"},
	} {
		r := m.verify(m.bundle([]byte("x"), tt.change), []byte("x"), Expectation{Anyone: true})
		if !r.OK() || r.Identity.Name != tt.want {
			t.Errorf("%s: %q, want %q (%v)", name, r.Identity.Name, tt.want, r.Failures)
		}
		// Nobody is not somebody whose name is empty.
		if tt.want == "" && m.verify(m.bundle([]byte("x"), tt.change), []byte("x"), expected()).OK() {
			t.Errorf("%s: taken for another", name)
		}
	}
}

func TestExtensionsAreNamedAndRead(t *testing.T) {
	m := newMaker(t)
	text := func(n int, s string) pkix.Extension {
		der, err := asn1.MarshalWithParams(s, "utf8")
		if err != nil {
			t.Fatal(err)
		}
		return pkix.Extension{Id: asn1.ObjectIdentifier{1, 3, 6, 1, 4, 1, 57264, 1, n}, Value: der}
	}
	raw := func(n int, s string) pkix.Extension {
		return pkix.Extension{Id: asn1.ObjectIdentifier{1, 3, 6, 1, 4, 1, 57264, 1, n}, Value: []byte(s)}
	}
	set := func(list ...pkix.Extension) map[string]string {
		b := m.bundle([]byte("x"), func(c *x509.Certificate) { c.ExtraExtensions = list })
		return m.verify(b, []byte("x"), Expectation{Anyone: true}).Identity.Extensions
	}
	want := map[string]string{"issuer": "i", "githubWorkflowTrigger": "push", "githubWorkflowSHA": "abc", "githubWorkflowName": "CI", "githubWorkflowRepository": "o/r", "githubWorkflowRef": "refs/heads/main"}
	if diff := cmp.Diff(want, set(raw(1, "i"), raw(2, "push"), raw(3, "abc"), raw(4, "CI"), raw(5, "o/r"), raw(6, "refs/heads/main"))); diff != "" {
		t.Error(diff)
	}
	names := map[string]bool{}
	for n := range 30 {
		if name := extension(n); name != "" {
			if names[name] {
				t.Errorf("%s stands twice", name)
			}
			names[name] = true
			if n < 8 {
				continue
			}
			if diff := cmp.Diff(map[string]string{name: "value"}, set(text(n, "value"))); diff != "" {
				t.Errorf("%d: %s", n, diff)
			}
		}
	}
	if len(names) != 21 {
		t.Errorf("%d names", len(names))
	}
	// What is no text, has more behind it or a number that nobody gave is left out.
	trailing := text(13, "abc")
	trailing.Value = append(trailing.Value, 5, 0)
	if diff := cmp.Diff(map[string]string{}, set(raw(12, "https://github.com/o/r"), trailing, text(99, "x"), pkix.Extension{Id: asn1.ObjectIdentifier{1, 3, 6, 1, 4, 1, 57264, 1, 8, 1}, Value: []byte("x")})); diff != "" {
		t.Error(diff)
	}
}

func TestTheIssuerOfTheNewExtensionCounts(t *testing.T) {
	m := newMaker(t)
	old := pkix.Extension{Id: asn1.ObjectIdentifier{1, 3, 6, 1, 4, 1, 57264, 1, 1}, Value: []byte("https://old.invalid")}
	both := m.bundle([]byte("x"), func(c *x509.Certificate) { c.ExtraExtensions = append(c.ExtraExtensions, old) })
	if r := m.verify(both, []byte("x"), expected()); !r.OK() {
		t.Error(r.Failures)
	}
	only := m.bundle([]byte("x"), func(c *x509.Certificate) { c.ExtraExtensions = []pkix.Extension{old} })
	if r := m.verify(only, []byte("x"), Expectation{Identity: Exact("a@example.com"), Issuer: Exact("https://old.invalid")}); !r.OK() {
		t.Error(r.Failures)
	}
	if r := m.verify(only, []byte("x"), expected()); firstReason(r) != IssuerMismatch {
		t.Error(r.Failures)
	}
}

func TestAKeyThatIsGivenWithACertificate(t *testing.T) {
	m := newMaker(t)
	k := m.key(elliptic.P256())
	b := m.with(k, m.leaf(k.Public(), nil), []byte("x"))
	right, err := keys.NewPublic(k.Public())
	if err != nil {
		t.Fatal(err)
	}
	wrong, err := keys.NewPublic(m.key(elliptic.P256()).Public())
	if err != nil {
		t.Fatal(err)
	}
	if r := m.verify(b, []byte("x"), Expectation{Key: right}); !r.OK() || r.Key != right.Fingerprint() || r.Identity == nil {
		t.Errorf("%v", r.Failures)
	}
	if r := m.verify(b, []byte("x"), Expectation{Key: wrong}); firstReason(r) != KeyWrong {
		t.Errorf("%v", r.Failures)
	}
	// The certificate is still judged.
	m.root.CAs = nil
	if r := m.verify(b, []byte("x"), Expectation{Key: right}); firstReason(r) != CertificateUntrusted {
		t.Errorf("%v", r.Failures)
	}
	plain := m.with(k, nil, []byte("x"))
	if r := m.verify(plain, []byte("x"), Expectation{Key: right}); !r.OK() || r.Identity != nil {
		t.Errorf("%v", r.Failures)
	}
	if r := m.verify(plain, []byte("x"), Expectation{Key: wrong}); firstReason(r) != KeyWrong {
		t.Errorf("%v", r.Failures)
	}
	if r := m.verify(plain, []byte("x"), expected()); firstReason(r) != KeyNotGiven {
		t.Errorf("%v", r.Failures)
	}
	if r := m.verify(plain, []byte("y"), Expectation{Key: right}); firstReason(r) != ArtifactMismatch {
		t.Errorf("%v", r.Failures)
	}
}

// TestOpenSSLJudgesChainsAlike compares with an independent implementation.
func TestOpenSSLJudgesChainsAlike(t *testing.T) {
	tool, err := exec.LookPath("openssl")
	if err != nil {
		t.Skip("openssl is not there")
	}
	m := newMaker(t)
	foreign := newMaker(t)
	dir := t.TempDir()
	file := func(name string, der []byte) string {
		p := filepath.Join(dir, name)
		if err := os.WriteFile(p, pem.EncodeToMemory(&pem.Block{Type: "CERTIFICATE", Bytes: der}), 0o600); err != nil {
			t.Fatal(err)
		}
		return p
	}
	ca := file("ca", m.caPem.Raw)
	k := m.key(elliptic.P256())
	for name, leaf := range map[string]*x509.Certificate{
		"right": m.leaf(k.Public(), nil), "by another authority": foreign.leaf(k.Public(), nil),
		"a demand that nobody knows": m.leaf(k.Public(), func(c *x509.Certificate) {
			c.ExtraExtensions = append(c.ExtraExtensions, pkix.Extension{Id: asn1.ObjectIdentifier{1, 2, 3, 4}, Critical: true, Value: []byte{5, 0}})
		}),
		"over before the time": m.leaf(k.Public(), func(c *x509.Certificate) { c.NotAfter = c.NotBefore.Add(time.Second) }),
	} {
		r := m.verify(m.with(k, leaf, []byte("x")), []byte("x"), expected())
		out, err := exec.Command(tool, "verify", "-attime", strconv.FormatInt(m.now.Add(time.Minute).Unix(), 10), "-CAfile", ca, file("leaf", leaf.Raw)).CombinedOutput()
		if (err == nil) != r.OK() {
			t.Errorf("%s: %v here, there %s", name, r.Failures, out)
		}
	}
}
