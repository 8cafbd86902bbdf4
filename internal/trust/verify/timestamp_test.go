package verify

import (
	"bytes"
	"crypto"
	"crypto/sha256"
	"crypto/sha512"
	"crypto/x509"
	"crypto/x509/pkix"
	"encoding/asn1"
	"encoding/pem"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"github.com/digitorus/timestamp"

	"github.com/ossay-dev/ossay/internal/format/sct"
	"github.com/ossay-dev/ossay/internal/format/sigstore"
)

func TestTokensOfEachDigest(t *testing.T) {
	m := newMaker(t)
	s384, s512 := sha512.Sum384([]byte("sig")), sha512.Sum512([]byte("sig"))
	for name, tt := range map[string]struct {
		hash   crypto.Hash
		digest []byte
		want   string
	}{"SHA-384": {crypto.SHA384, s384[:], "sha384"}, "SHA-512": {crypto.SHA512, s512[:], "sha512"}} {
		der := m.token(nil, m.now, func(ts *timestamp.Timestamp) { ts.HashAlgorithm, ts.HashedMessage = tt.hash, tt.digest })
		s, err := parseStamp(der)
		if err != nil || (s.algorithm != tt.want || !bytes.Equal(s.imprint, tt.digest) || !s.at.Equal(m.now)) {
			t.Errorf("%s: %+v %v", name, s, err)
		}
	}
}

func TestAResponseAndABareToken(t *testing.T) {
	m := newMaker(t)
	b := m.bundle([]byte("x"), nil)
	parts, err := sct.Children(b.Timestamps[0])
	if err != nil || len(parts) != 2 {
		t.Fatal(err)
	}
	bare := *b
	bare.Timestamps = [][]byte{parts[1].FullBytes}
	if r := m.verify(&bare, []byte("x"), expected()); !r.OK() {
		t.Error(r.Failures)
	}
	seq := func(list ...[]byte) []byte {
		der, err := asn1.Marshal(asn1.RawValue{Tag: asn1.TagSequence, IsCompound: true, Bytes: bytes.Join(list, nil)})
		if err != nil {
			t.Fatal(err)
		}
		return der
	}
	status := func(n byte) []byte { return seq([]byte{2, 1, n}) }
	deep := []byte{5, 0}
	for range 3000 {
		deep = seq(deep)
	}
	for name, tt := range map[string]struct {
		der  []byte
		want Reason
	}{
		"granted": {seq(status(0), parts[1].FullBytes), ""}, "granted with changes": {seq(status(1), parts[1].FullBytes), ""}, "rejected, with a token": {seq(status(2), parts[1].FullBytes), TimestampInvalid},
		"a status alone": {seq(status(0)), TimestampInvalid}, "a part too many": {seq(status(0), parts[1].FullBytes, parts[1].FullBytes), TimestampInvalid}, "a status that is none": {seq(seq(), parts[1].FullBytes), TimestampInvalid},
		"nothing": {nil, TimestampInvalid}, "an empty sequence": {seq(), TimestampInvalid}, "a number": {[]byte{2, 1, 0}, TimestampInvalid}, "a length beyond the end": {[]byte{0x30, 0x84, 0xff, 0xff, 0xff, 0xff}, TimestampInvalid},
		"no length at all": {[]byte{0x30, 0x80, 0, 0}, TimestampInvalid}, "deep": {seq(status(0), deep), TimestampInvalid}, "of the greatest size": {bytes.Repeat([]byte{0x30}, maxToken), TimestampInvalid}, "larger": {bytes.Repeat([]byte{0x30}, maxToken+1), TimestampInvalid},
		"a certificate": {m.stamp.Raw, TimestampInvalid},
	} {
		c := *b
		c.Timestamps = [][]byte{tt.der}
		if r := m.verify(&c, []byte("x"), expected()); firstReason(r) != tt.want {
			t.Errorf("%s: %v", name, r.Failures)
		}
	}
}

func TestTimeStampAuthoritiesAreForThatAlone(t *testing.T) {
	m := newMaker(t)
	usage := func(critical bool, ids ...asn1.ObjectIdentifier) *x509.Certificate {
		der, err := asn1.Marshal(ids)
		if err != nil {
			t.Fatal(err)
		}
		return m.sign(&x509.Certificate{
			Subject: m.stamp.Subject, SerialNumber: m.stamp.SerialNumber, NotBefore: m.stamp.NotBefore, NotAfter: m.stamp.NotAfter, KeyUsage: x509.KeyUsageDigitalSignature,
			ExtraExtensions: []pkix.Extension{{Id: asn1.ObjectIdentifier{2, 5, 29, 37}, Critical: critical, Value: der}},
		}, nil, m.tsa.Public(), m.tsa)
	}
	stamping, signing := asn1.ObjectIdentifier{1, 3, 6, 1, 5, 5, 7, 3, 8}, asn1.ObjectIdentifier{1, 3, 6, 1, 5, 5, 7, 3, 3}
	b := m.bundle([]byte("x"), nil)
	for name, tt := range map[string]struct {
		cert *x509.Certificate
		want Reason
	}{
		"right": {usage(true, stamping), ""}, "not critical": {usage(false, stamping), TimestampUntrusted}, "for signing, too": {usage(true, stamping, signing), TimestampUntrusted},
		"for signing": {usage(true, signing), TimestampUntrusted}, "for something unknown, too": {usage(true, stamping, asn1.ObjectIdentifier{1, 2, 3}), TimestampUntrusted},
	} {
		m.root.TSAs[0].Chain = []*x509.Certificate{tt.cert}
		if r := m.verify(b, []byte("x"), expected()); firstReason(r) != tt.want {
			t.Errorf("%s: %v", name, r.Failures)
		}
	}
}

func TestTheWindowOfATimeStampAuthority(t *testing.T) {
	m := newMaker(t)
	b := m.bundle([]byte("x"), nil)
	at := m.now.Add(time.Minute)
	chain := m.root.TSAs[0].Chain
	window := func(from, to time.Time) Authority {
		return Authority{URI: "https://tsa.invalid", Chain: chain, Window: sigstore.Window{Start: from, End: to}}
	}
	for name, tt := range map[string]struct {
		list []Authority
		want Reason
	}{
		"it ends with the time": {[]Authority{window(m.now, at)}, ""}, "it ended": {[]Authority{window(m.now, at.Add(-time.Second))}, TimestampOutsideValidity}, "it begins later": {[]Authority{window(at.Add(time.Second), time.Time{})}, TimestampOutsideValidity},
		"the second window fits": {[]Authority{window(m.now.AddDate(-1, 0, 0), m.now), window(m.now, time.Time{})}, ""}, "nobody": {nil, TimestampUntrusted},
	} {
		m.root.TSAs = tt.list
		if r := m.verify(b, []byte("x"), expected()); firstReason(r) != tt.want {
			t.Errorf("%s: %v", name, r.Failures)
		}
	}
}

func TestSeveralTokens(t *testing.T) {
	m := newMaker(t)
	other := newMaker(t)
	b := m.bundle([]byte("x"), nil)
	sig := b.Message.Signature
	good := b.Timestamps[0]
	set := func(list ...[]byte) *Result {
		c := *b
		c.Timestamps = list
		return m.verify(&c, []byte("x"), expected())
	}
	// One of an authority that is not known neither helps nor harms.
	if r := set(other.token(sig, m.now, nil), good); !r.OK() || len(r.Times) != 1 {
		t.Errorf("%v", r.Failures)
	}
	if r := set(other.token(sig, m.now, nil)); firstReason(r) != TimestampUntrusted {
		t.Errorf("%v", r.Failures)
	}
	// The earliest comes first, and each must lie in the certificate's time.
	if r := set(m.token(sig, m.now.Add(5*time.Minute), nil), good); !r.OK() || len(r.Times) != 2 || !r.Times[0].Time.Equal(m.now.Add(time.Minute)) {
		t.Errorf("%v %v", r.Failures, r.Times)
	}
	if r := set(good, m.token(sig, m.now.Add(time.Hour), nil)); firstReason(r) != TimeOutsideCertificate {
		t.Errorf("%v", r.Failures)
	}
	if r := set(good, m.token([]byte("other"), m.now, nil)); firstReason(r) != TimestampMismatch {
		t.Errorf("%v", r.Failures)
	}
	if r := set(); firstReason(r) != TrustedTimeMissing {
		t.Errorf("%v", r.Failures)
	}
}

func TestTimeStampsWithTheUsersOwnRoots(t *testing.T) {
	m := newMaker(t)
	top := m.sign(&x509.Certificate{Subject: pkix.Name{CommonName: "top"}, NotBefore: m.now.AddDate(-1, 0, 0), NotAfter: m.now.AddDate(1, 0, 0), IsCA: true, BasicConstraintsValid: true, KeyUsage: x509.KeyUsageCertSign}, nil, m.ca.Public(), m.ca)
	usage, err := asn1.Marshal([]asn1.ObjectIdentifier{{1, 3, 6, 1, 5, 5, 7, 3, 8}})
	m.ok(err)
	m.stamp = m.sign(&x509.Certificate{
		Subject: pkix.Name{CommonName: "stamps"}, NotBefore: m.now, NotAfter: m.now.AddDate(0, 2, 0), KeyUsage: x509.KeyUsageDigitalSignature,
		ExtraExtensions: []pkix.Extension{{Id: asn1.ObjectIdentifier{2, 5, 29, 37}, Critical: true, Value: usage}},
	}, top, m.tsa.Public(), m.ca)
	over := []byte("signature")
	with := m.token(over, m.now.Add(time.Minute), func(ts *timestamp.Timestamp) { ts.AddTSACertificate = true })
	without := m.token(over, m.now.Add(time.Minute), nil)
	late := m.token(over, m.now.AddDate(0, 3, 0), nil)
	stranger := m.sign(&x509.Certificate{Subject: pkix.Name{CommonName: "top"}, NotBefore: m.now, NotAfter: m.now.Add(time.Hour), IsCA: true, BasicConstraintsValid: true, KeyUsage: x509.KeyUsageCertSign}, nil, m.ct.Public(), m.ct)
	list := func(c ...*x509.Certificate) []*x509.Certificate { return c }
	for name, tt := range map[string]struct {
		der, over    []byte
		roots, known []*x509.Certificate
		want         Reason
	}{
		"the certificate comes along": {with, over, list(top), nil, ""}, "the certificate is known": {without, over, list(top), list(m.stamp), ""}, "the certificate is nowhere": {without, over, list(top), nil, TimestampUntrusted},
		"no roots": {with, over, nil, nil, TimestampUntrusted}, "another root of the name": {with, over, list(stranger), nil, TimestampUntrusted}, "a known certificate is no root": {with, over, nil, list(top), TimestampUntrusted},
		"the authority itself as root": {without, over, list(m.stamp), nil, ""}, "after the authority's end": {late, over, list(top), list(m.stamp), TimestampUntrusted}, "another signature": {with, []byte("other"), list(top), nil, TimestampMismatch}, "no token": {[]byte{0x30, 0}, over, list(top), nil, TimestampInvalid},
	} {
		got, f := Stamped(tt.der, tt.over, tt.roots, tt.known)
		if tt.want == "" && (f != nil || !got.Time.Equal(m.now.Add(time.Minute)) || !strings.Contains(got.Source, "stamps")) {
			t.Errorf("%s: %+v %v", name, got, f)
		}
		if tt.want != "" && (f == nil || f.Reason != tt.want || f.Detail == "") {
			t.Errorf("%s: %+v", name, f)
		}
	}
}

// TestTokensOfOpenSSL takes tokens of an independent implementation.
func TestTokensOfOpenSSL(t *testing.T) {
	tool, err := exec.LookPath("openssl")
	if err != nil {
		t.Skip("openssl is not there")
	}
	m := newMaker(t)
	dir := t.TempDir()
	file := func(name string, data []byte) string {
		p := filepath.Join(dir, name)
		m.ok(os.WriteFile(p, data, 0o600))
		return p
	}
	der, err := x509.MarshalPKCS8PrivateKey(m.tsa)
	m.ok(err)
	// It stamps with the time of the machine.
	m.now = time.Now().UTC()
	usage, err := asn1.Marshal([]asn1.ObjectIdentifier{{1, 3, 6, 1, 5, 5, 7, 3, 8}})
	m.ok(err)
	m.stamp = m.sign(&x509.Certificate{
		Subject: pkix.Name{CommonName: "stamps"}, NotBefore: m.now.Add(-time.Hour), NotAfter: m.now.Add(time.Hour), KeyUsage: x509.KeyUsageDigitalSignature,
		ExtraExtensions: []pkix.Extension{{Id: asn1.ObjectIdentifier{2, 5, 29, 37}, Critical: true, Value: usage}},
	}, nil, m.tsa.Public(), m.tsa)
	key := file("key.pem", pem.EncodeToMemory(&pem.Block{Type: "PRIVATE KEY", Bytes: der}))
	cert := file("cert.pem", pem.EncodeToMemory(&pem.Block{Type: "CERTIFICATE", Bytes: m.stamp.Raw}))
	config := file("config", []byte("[tsa]\ndefault_tsa=t\n[t]\nserial="+filepath.Join(dir, "serial")+"\ndefault_policy=1.2.3\ndigests=sha256,sha384,sha512\nsigner_digest=sha256\naccuracy=secs:1\n"))
	file("serial", []byte("01\n"))
	data := file("data", []byte("signature"))
	for _, alg := range []string{"-sha256", "-sha384", "-sha512"} {
		for _, extra := range [][]string{nil, {"-cert"}, {"-no_nonce"}} {
			query, reply := filepath.Join(dir, "query"), filepath.Join(dir, "reply")
			if out, err := exec.Command(tool, append([]string{"ts", "-query", "-data", data, alg, "-out", query}, extra...)...).CombinedOutput(); err != nil {
				t.Skipf("openssl ts: %s", out)
			}
			if out, err := exec.Command(tool, "ts", "-reply", "-config", config, "-section", "t", "-queryfile", query, "-signer", cert, "-inkey", key, "-out", reply).CombinedOutput(); err != nil {
				t.Skipf("openssl ts: %s", out)
			}
			token, err := os.ReadFile(reply)
			m.ok(err)
			roots := []*x509.Certificate{m.stamp}
			if got, f := Stamped(token, []byte("signature"), roots, nil); f != nil || got.Time.Sub(m.now).Abs() > time.Minute {
				t.Errorf("%s %v: %v %v", alg, extra, got, f)
			}
			if _, f := Stamped(token, []byte("other"), roots, nil); f == nil || f.Reason != TimestampMismatch {
				t.Errorf("%s %v: %v", alg, extra, f)
			}
			for _, at := range []int{len(token) - 5, len(token) / 2} {
				changed := bytes.Clone(token)
				changed[at] ^= 1
				if got, f := Stamped(changed, []byte("signature"), roots, nil); f == nil && !got.Time.Equal(m.now) && at == len(token)-5 {
					t.Errorf("%s %v: a changed signature holds", alg, extra)
				}
			}
		}
	}
}

func FuzzTimeStamp(f *testing.F) {
	m := fixedMaker(f)
	over := []byte("signature")
	good := m.token(over, m.now, nil)
	f.Add(good)
	f.Add(m.token(over, m.now, func(ts *timestamp.Timestamp) { ts.AddTSACertificate = true }))
	if parts, err := sct.Children(good); err == nil {
		f.Add(parts[1].FullBytes)
	}
	f.Add([]byte{0x30, 0x80, 0x30, 0x80, 0, 0, 0, 0})
	f.Fuzz(func(t *testing.T, der []byte) {
		got, fail := Stamped(der, over, []*x509.Certificate{m.stamp}, nil)
		if fail == nil && !got.Time.Equal(m.now) {
			t.Fatalf("another time: %v", got.Time)
		}
	})
}

func TestTheDigestsOfAnArtefact(t *testing.T) {
	sum256, sum512 := sha256.Sum256([]byte("x")), sha512.Sum512([]byte("x"))
	a := Of("name", []byte("x"))
	if a.Name != "name" || !bytes.Equal(a.Digests["sha256"], sum256[:]) || !bytes.Equal(a.Digests["sha512"], sum512[:]) || len(a.Digests) != 3 || string(a.Data) != "x" {
		t.Errorf("%+v", a)
	}
	if e := Of("empty", nil); e.Data == nil || len(e.Digests["sha384"]) != 48 {
		t.Error("an empty artefact is none")
	}
	streamed, err := Stream("name", strings.NewReader("x"), false)
	if err != nil || streamed.Data != nil || !bytes.Equal(streamed.Digests["sha384"], a.Digests["sha384"]) {
		t.Errorf("%+v %v", streamed, err)
	}
	if _, err := Stream("name", broken{}, true); err == nil {
		t.Error("half an artefact is one")
	}
	if sum("md5", nil) != nil || sum("SHA256", nil) != nil {
		t.Error("an unknown digest")
	}
}

// broken is a file that cannot be read to its end.
type broken struct{}

func (broken) Read([]byte) (int, error) { return 0, os.ErrDeadlineExceeded }
