package verify

import (
	"crypto"
	"crypto/ecdsa"
	"crypto/elliptic"
	"crypto/rand"
	"crypto/rsa"
	"crypto/sha256"
	"crypto/x509"
	"crypto/x509/pkix"
	"encoding/hex"
	"math/big"
	"strings"
	"testing"
	"time"

	"github.com/ossay-dev/ossay/internal/format/sigstore"
)

func rootStart() time.Time { return time.Date(2026, 1, 1, 0, 0, 0, 0, time.UTC) }

func rootNewKey(t testing.TB) *ecdsa.PrivateKey {
	t.Helper()
	k, err := ecdsa.GenerateKey(elliptic.P256(), rand.Reader)
	if err != nil {
		t.Fatal(err)
	}
	return k
}

func rootSpki(t testing.TB, k crypto.PublicKey) []byte {
	t.Helper()
	der, err := x509.MarshalPKIXPublicKey(k)
	if err != nil {
		t.Fatal(err)
	}
	return der
}

// certificate makes one that counts for some days from the start.
func rootCertificate(t testing.TB, name string, days int, parent *x509.Certificate, key, by *ecdsa.PrivateKey, ca bool) *x509.Certificate {
	t.Helper()
	c := &x509.Certificate{SerialNumber: big.NewInt(1), Subject: pkix.Name{CommonName: name}, NotBefore: rootStart(), NotAfter: rootStart().AddDate(0, 0, days), IsCA: ca, BasicConstraintsValid: true, KeyUsage: x509.KeyUsageCertSign}
	if parent == nil {
		parent = c
	}
	der, err := x509.CreateCertificate(rand.Reader, c, parent, key.Public(), by)
	if err != nil {
		t.Fatal(err)
	}
	out, err := x509.ParseCertificate(der)
	if err != nil {
		t.Fatal(err)
	}
	return out
}

// sample is a trusted root with a chain of two.
func rootSample(t testing.TB) *sigstore.TrustedRoot {
	t.Helper()
	top, middle := rootNewKey(t), rootNewKey(t)
	a := rootCertificate(t, "top", 100, nil, top, top, true)
	b := rootCertificate(t, "middle", 50, a, middle, top, true)
	w := sigstore.Window{Start: rootStart(), End: rootStart().AddDate(0, 0, 10)}
	id := sha256.Sum256([]byte("log"))
	return &sigstore.TrustedRoot{
		Logs:        []sigstore.Log{{BaseURL: "https://log.invalid:8443/x", ID: id[:], Key: rootSpki(t, rootNewKey(t).Public()), Window: w}},
		CTLogs:      []sigstore.Log{{BaseURL: "https://ct.invalid", Key: rootSpki(t, rootNewKey(t).Public()), Window: w}},
		Authorities: []sigstore.Authority{{URI: "https://ca.invalid", Chain: [][]byte{b.Raw, a.Raw}, Window: w}},
		Timestamps:  []sigstore.Authority{{URI: "https://tsa.invalid", Chain: [][]byte{a.Raw}, Window: w}},
	}
}

func rootEncode(t testing.TB, r *sigstore.TrustedRoot) []byte {
	t.Helper()
	data, err := r.Encode(func([]byte) (string, string) { return "o", "n" })
	if err != nil {
		t.Fatal(err)
	}
	return data
}

func TestATrustedRootIsReadyForUse(t *testing.T) {
	doc := rootSample(t)
	data := rootEncode(t, doc)
	r, err := ParseRoot(data)
	if err != nil {
		t.Fatal(err)
	}
	log := r.Logs[0]
	if log.Name != "log.invalid" || log.Address != "log.invalid:8443" || string(log.ID[:]) != string(doc.Logs[0].ID) || string(log.Hint[:]) != string(doc.Logs[0].ID[:4]) {
		t.Errorf("%+v", log)
	}
	// Where no identifier is given, it is that of the key (RFC 6962, 3.2).
	if want := sha256.Sum256(doc.CTLogs[0].Key); r.CTLogs[0].ID != want {
		t.Errorf("%x", r.CTLogs[0].ID)
	}
	if r.Log(log.ID[:]) != &r.Logs[0] || r.CTLog(r.CTLogs[0].ID[:]) != &r.CTLogs[0] {
		t.Error("a log is not found")
	}
	for _, id := range [][]byte{nil, {}, log.ID[:31], append(log.ID[:], 0), r.CTLogs[0].ID[:]} {
		if r.Log(id) != nil {
			t.Errorf("%x is found", id)
		}
	}
	if sum := sha256.Sum256(data); r.Digest != hex.EncodeToString(sum[:]) {
		t.Error(r.Digest)
	}
	if len(r.CAs[0].Chain) != 2 || r.CAs[0].Chain[0].Subject.CommonName != "middle" || r.TSAs[0].URI != "https://tsa.invalid" {
		t.Errorf("%+v", r.CAs)
	}
}

func TestAnAuthorityCountsWhileAllOfItDoes(t *testing.T) {
	r, err := ParseRoot(rootEncode(t, rootSample(t)))
	if err != nil {
		t.Fatal(err)
	}
	ca := &r.CAs[0]
	second := time.Second
	check := func(what string, at time.Time, want bool) {
		t.Helper()
		if ca.Covers(at) != want {
			t.Errorf("%s: %v", what, !want)
		}
	}
	check("before the start", rootStart().Add(-second), false)
	check("at the start", rootStart(), true)
	check("at the end of the window", rootStart().AddDate(0, 0, 10), true)
	check("after the window", rootStart().AddDate(0, 0, 10).Add(second), false)
	ca.Window.End = time.Time{}
	check("without an end", rootStart().AddDate(0, 0, 50), true)
	check("after the lower certificate", rootStart().AddDate(0, 0, 50).Add(second), false)
	ca.Chain = ca.Chain[1:]
	check("with the upper alone", rootStart().AddDate(0, 0, 99), true)
	check("after the upper", rootStart().AddDate(0, 0, 101), false)
}

func TestARootThatIsHalfUnderstoodIsNone(t *testing.T) {
	top, other := rootNewKey(t), rootNewKey(t)
	a, stranger := rootCertificate(t, "top", 100, nil, top, top, true), rootCertificate(t, "top", 100, nil, other, other, true)
	leaf := rootCertificate(t, "leaf", 10, a, other, top, false)
	for name, tt := range map[string]struct {
		spoil func(*sigstore.TrustedRoot)
		want  string
	}{
		"a key that is none":             {func(r *sigstore.TrustedRoot) { r.Logs[0].Key = []byte("x") }, "the key of https://log.invalid"},
		"no key":                         {func(r *sigstore.TrustedRoot) { r.CTLogs[0].Key = nil }, "a certificate transparency log"},
		"an identifier of 31 bytes":      {func(r *sigstore.TrustedRoot) { r.Logs[0].ID = r.Logs[0].ID[:31] }, "31 bytes"},
		"an identifier of 33 bytes":      {func(r *sigstore.TrustedRoot) { r.Logs[0].ID = append(r.Logs[0].ID, 0) }, "33 bytes"},
		"no certificates":                {func(r *sigstore.TrustedRoot) { r.Authorities[0].Chain = nil }, "without certificates"},
		"half a certificate":             {func(r *sigstore.TrustedRoot) { r.Timestamps[0].Chain[0] = r.Timestamps[0].Chain[0][:90] }, "a time-stamp authority"},
		"a chain in the wrong order":     {func(r *sigstore.TrustedRoot) { c := r.Authorities[0].Chain; c[0], c[1] = c[1], c[0] }, "is broken at"},
		"a root of the same name":        {func(r *sigstore.TrustedRoot) { r.Authorities[0].Chain = [][]byte{leaf.Raw, stranger.Raw} }, "is broken at"},
		"a leaf in place of an issuer":   {func(r *sigstore.TrustedRoot) { r.Authorities[0].Chain = [][]byte{a.Raw, leaf.Raw} }, "is broken at"},
		"the second of two authorities":  {func(r *sigstore.TrustedRoot) { r.Authorities = append(r.Authorities, sigstore.Authority{}) }, "a certificate authority"},
		"a certificate with more behind": {func(r *sigstore.TrustedRoot) { r.Timestamps[0].Chain[0] = append(r.Timestamps[0].Chain[0], 0) }, "a certificate of"},
	} {
		doc := rootSample(t)
		tt.spoil(doc)
		if r, err := ParseRoot(rootEncode(t, doc)); err == nil || !strings.Contains(err.Error(), tt.want) {
			t.Errorf("%s: %+v %v", name, r, err)
		}
	}
	for _, text := range []string{"", "{", "[]", "{}", "null"} {
		if _, err := ParseRoot([]byte(text)); err == nil {
			t.Errorf("%q is a root", text)
		}
	}
	if r, err := ParseRoot(rootEncode(t, &sigstore.TrustedRoot{})); err != nil || len(r.Logs)+len(r.CAs) > 0 {
		t.Errorf("an empty root trusts nobody: %+v %v", r, err)
	}
}

func TestKeysOfLogsInTheOlderForm(t *testing.T) {
	k, err := rsa.GenerateKey(rand.Reader, 2048)
	if err != nil {
		t.Fatal(err)
	}
	doc := rootSample(t)
	doc.CTLogs[0].Key = x509.MarshalPKCS1PublicKey(&k.PublicKey)
	r, err := ParseRoot(rootEncode(t, doc))
	if err != nil {
		t.Fatal(err)
	}
	if got, ok := r.CTLogs[0].Key.(*rsa.PublicKey); !ok || !got.Equal(&k.PublicKey) {
		t.Errorf("%T", r.CTLogs[0].Key)
	}
}

func TestNamesOfLogs(t *testing.T) {
	for address, want := range map[string]string{
		"https://rekor.example": "rekor.example rekor.example", "https://rekor.example/": "rekor.example rekor.example", "https://rekor.example/shard/2": "rekor.example rekor.example", "http://localhost:3000": "localhost localhost:3000",
		"https://user@rekor.example:1/": "rekor.example rekor.example:1", "http://[::1]:5": "::1 [::1]:5", "rekor.example": "rekor.example rekor.example", "rekor.example/": "rekor.example rekor.example", "": " ", "https://%zz": "https://%zz https://%zz",
	} {
		if name, with := hosts(address); name+" "+with != want {
			t.Errorf("%s: %q, want %q", address, name+" "+with, want)
		}
	}
}

func FuzzTrustedRoot(f *testing.F) {
	f.Add(rootEncode(f, rootSample(f)))
	f.Add([]byte(`{"mediaType":"` + sigstore.TrustedRootType + `","tlogs":[{"baseUrl":"u","publicKey":{"rawBytes":"YQ=="}}]}`))
	f.Fuzz(func(t *testing.T, data []byte) {
		r, err := ParseRoot(data)
		if err != nil {
			return
		}
		for i := range r.Logs {
			if l := r.Log(r.Logs[i].ID[:]); l == nil || l.ID != r.Logs[i].ID || l.Key == nil {
				t.Fatalf("%+v", r.Logs[i])
			}
		}
		for _, a := range append(r.CAs, r.TSAs...) {
			if len(a.Chain) == 0 {
				t.Fatal("an authority without certificates")
			}
			a.Covers(rootStart())
		}
	})
}
