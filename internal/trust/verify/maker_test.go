package verify

import (
	"bytes"
	"crypto"
	"crypto/ecdsa"
	"crypto/ed25519"
	"crypto/elliptic"
	"crypto/rand"
	"crypto/sha256"
	"crypto/x509"
	"crypto/x509/pkix"
	"encoding/asn1"
	"encoding/base64"
	"encoding/binary"
	"encoding/json"
	"math/big"
	"testing"
	"time"

	"github.com/digitorus/timestamp"
	"github.com/transparency-dev/merkle/rfc6962"

	"github.com/ossay-dev/ossay/internal/format/sct"
	"github.com/ossay-dev/ossay/internal/format/sigstore"
)

// maker makes bundles that hold, of which a test then spoils a part. Its
// authorities have nothing of package authority: what that one writes and this
// one reads could be wrong in the same way.
type maker struct {
	t     testing.TB
	now   time.Time
	root  *Root
	ca    *ecdsa.PrivateKey
	caPem *x509.Certificate
	tsa   *ecdsa.PrivateKey
	stamp *x509.Certificate
	log   ed25519.PrivateKey
	ct    *ecdsa.PrivateKey
	fixed byte // where not 0, the next key and number are known
}

func (m *maker) ok(err error) {
	m.t.Helper()
	if err != nil {
		m.t.Fatal(err)
	}
}

func (m *maker) key(c elliptic.Curve) *ecdsa.PrivateKey {
	m.t.Helper()
	if m.fixed > 0 {
		m.fixed++
		k, err := ecdsa.ParseRawPrivateKey(c, bytes.Repeat([]byte{m.fixed}, 32))
		m.ok(err)
		return k
	}
	k, err := ecdsa.GenerateKey(c, rand.Reader)
	m.ok(err)
	return k
}

// sign makes a certificate; a nil parent signs itself.
func (m *maker) sign(c, parent *x509.Certificate, public crypto.PublicKey, by crypto.Signer) *x509.Certificate {
	m.t.Helper()
	if m.fixed > 0 {
		c.SerialNumber = big.NewInt(int64(m.fixed))
	}
	if c.SerialNumber == nil {
		n, err := rand.Int(rand.Reader, big.NewInt(1<<62))
		m.ok(err)
		c.SerialNumber = n
	}
	if parent == nil {
		parent = c
	}
	der, err := x509.CreateCertificate(rand.Reader, c, parent, public, by)
	m.ok(err)
	out, err := x509.ParseCertificate(der)
	m.ok(err)
	return out
}

func newMaker(t testing.TB) *maker { return makerFrom(t, 0) }

// fixedMaker has the same keys in each process: a fuzz target gets its seeds from
// another one than that which runs it.
func fixedMaker(t testing.TB) *maker {
	m := makerFrom(t, 1)
	m.fixed = 0
	return m
}

func makerFrom(t testing.TB, fixed byte) *maker {
	t.Helper()
	// The library that makes tokens puts the machine's time into them, and the one
	// that takes them apart wants it within the certificate: a fixed time would be
	// right for some years only.
	m := &maker{t: t, now: time.Now().UTC().Truncate(time.Hour).AddDate(0, 0, -30), fixed: fixed}
	m.ca, m.tsa, m.ct = m.key(elliptic.P256()), m.key(elliptic.P256()), m.key(elliptic.P256())
	from, to := m.now.AddDate(-1, 0, 0), m.now.AddDate(1, 0, 0)
	m.caPem = m.sign(&x509.Certificate{Subject: pkix.Name{CommonName: "authority"}, NotBefore: from, NotAfter: to, IsCA: true, BasicConstraintsValid: true, KeyUsage: x509.KeyUsageCertSign}, nil, m.ca.Public(), m.ca)
	usage, err := asn1.Marshal([]asn1.ObjectIdentifier{{1, 3, 6, 1, 5, 5, 7, 3, 8}})
	m.ok(err)
	m.stamp = m.sign(&x509.Certificate{
		Subject: pkix.Name{CommonName: "stamps"}, NotBefore: from, NotAfter: to, KeyUsage: x509.KeyUsageDigitalSignature,
		ExtraExtensions: []pkix.Extension{{Id: asn1.ObjectIdentifier{2, 5, 29, 37}, Critical: true, Value: usage}},
	}, nil, m.tsa.Public(), m.tsa)
	_, m.log, err = ed25519.GenerateKey(rand.Reader)
	m.ok(err)
	if fixed > 0 {
		m.log = ed25519.NewKeyFromSeed(bytes.Repeat([]byte{fixed}, ed25519.SeedSize))
	}
	window := sigstore.Window{Start: from}
	m.root = &Root{CAs: []Authority{{URI: "https://ca.invalid", Chain: []*x509.Certificate{m.caPem}, Window: window}}, TSAs: []Authority{{URI: "https://tsa.invalid", Chain: []*x509.Certificate{m.stamp}, Window: window}}}
	l := Log{Name: "log.invalid", Address: "log.invalid:8443", Key: m.log.Public(), Window: window}
	l.ID = sha256.Sum256([]byte("the log"))
	copy(l.Hint[:], l.ID[:])
	der, err := x509.MarshalPKIXPublicKey(m.ct.Public())
	m.ok(err)
	m.root.Logs, m.root.CTLogs = []Log{l}, []Log{{Name: "ct.invalid", ID: sha256.Sum256(der), Key: m.ct.Public(), Window: window}}
	return m
}

// leaf issues a certificate with a timestamp of the log of certificates.
func (m *maker) leaf(public crypto.PublicKey, change func(*x509.Certificate)) *x509.Certificate {
	m.t.Helper()
	issuer, err := asn1.MarshalWithParams("https://idp.invalid", "utf8")
	m.ok(err)
	c := &x509.Certificate{
		NotBefore: m.now, NotAfter: m.now.Add(10 * time.Minute), KeyUsage: x509.KeyUsageDigitalSignature, ExtKeyUsage: []x509.ExtKeyUsage{x509.ExtKeyUsageCodeSigning}, EmailAddresses: []string{"a@example.com"},
		ExtraExtensions: []pkix.Extension{{Id: asn1.ObjectIdentifier{1, 3, 6, 1, 4, 1, 57264, 1, 8}, Value: issuer}},
	}
	if change != nil {
		change(c)
	}
	for _, e := range c.ExtraExtensions {
		if e.Id.Equal(sct.Extension()) { // the test brings its own
			return m.sign(c, m.caPem, public, m.ca)
		}
	}
	bare := m.sign(c, m.caPem, public, m.ca)
	c.ExtraExtensions = append(c.ExtraExtensions, m.timestamps(m.sct(bare, m.root.CTLogs[0].ID[:], m.now, m.ct)))
	return m.sign(c, m.caPem, public, m.ca)
}

// sct is one timestamp of a log of certificates.
func (m *maker) sct(bare *x509.Certificate, id []byte, at time.Time, key *ecdsa.PrivateKey) []byte {
	millis := uint64(at.UnixMilli())
	issuer := sha256.Sum256(m.caPem.RawSubjectPublicKeyInfo)
	sum := sha256.Sum256(sct.Signed(millis, issuer[:], bare.RawTBSCertificate, nil))
	sig, err := key.Sign(rand.Reader, sum[:], crypto.SHA256)
	m.ok(err)
	out := binary.BigEndian.AppendUint64(append([]byte{0}, id...), millis)
	out = binary.BigEndian.AppendUint16(append(out, 0, 0, 4, 3), uint16(len(sig)))
	return append(out, sig...)
}

// timestamps is the extension with a list of them.
func (m *maker) timestamps(list ...[]byte) pkix.Extension {
	var all []byte
	for _, s := range list {
		all = append(binary.BigEndian.AppendUint16(all, uint16(len(s))), s...)
	}
	value, err := asn1.Marshal(append(binary.BigEndian.AppendUint16(nil, uint16(len(all))), all...))
	m.ok(err)
	return pkix.Extension{Id: sct.Extension(), Value: value}
}

// token is a time-stamp over a signature.
func (m *maker) token(over []byte, at time.Time, change func(*timestamp.Timestamp)) []byte {
	m.t.Helper()
	sum := sha256.Sum256(over)
	ts := timestamp.Timestamp{HashAlgorithm: crypto.SHA256, HashedMessage: sum[:], Time: at, Policy: asn1.ObjectIdentifier{1, 2, 3}}
	if change != nil {
		change(&ts)
	}
	der, err := ts.CreateResponseWithOpts(m.stamp, m.tsa, crypto.SHA256)
	m.ok(err)
	return der
}

// checkpoint is the signed state of the log.
func (m *maker) checkpoint(name string, size int64, rootHash []byte) string {
	l := m.root.Logs[0]
	return signedNote(name+"\n"+big.NewInt(size).String()+"\n"+base64.StdEncoding.EncodeToString(rootHash)+"\n", name, l.Hint, func(text string) []byte { return ed25519.Sign(m.log, []byte(text)) })
}

// signedNote signs a text as a note (C2SP signed-note).
func signedNote(text, name string, hint [4]byte, sign func(text string) []byte) string {
	return text + "\n" + noteLine(name, hint, sign(text))
}

func noteLine(name string, hint [4]byte, sig []byte) string {
	return "— " + name + " " + base64.StdEncoding.EncodeToString(append(append([]byte{}, hint[:]...), sig...)) + "\n"
}

// bundle is one with the certificate of a new key.
func (m *maker) bundle(artifact []byte, change func(*x509.Certificate)) *sigstore.Bundle {
	m.t.Helper()
	k := m.key(elliptic.P256())
	return m.with(k, m.leaf(k.Public(), change), artifact)
}

// with is a bundle by a key, with a certificate or without.
func (m *maker) with(k *ecdsa.PrivateKey, leaf *x509.Certificate, artifact []byte) *sigstore.Bundle {
	m.t.Helper()
	digest := sha256.Sum256(artifact)
	sig, err := k.Sign(rand.Reader, digest[:], crypto.SHA256)
	m.ok(err)
	b := &sigstore.Bundle{Version: 3, Message: &sigstore.Message{Algorithm: "SHA2_256", Digest: digest[:], Signature: sig}, Timestamps: [][]byte{m.token(sig, m.now.Add(time.Minute), nil)}}
	verifier := map[string]any{}
	if leaf != nil {
		b.Certificates = [][]byte{leaf.Raw}
		verifier["x509Certificate"] = map[string]any{"rawBytes": leaf.Raw}
	} else {
		der, err := x509.MarshalPKIXPublicKey(k.Public())
		m.ok(err)
		b.Key = true
		verifier["publicKey"] = map[string]any{"rawBytes": der}
	}
	body, err := json.Marshal(map[string]any{"apiVersion": "0.0.2", "kind": "hashedrekord", "spec": map[string]any{"hashedRekordV002": map[string]any{
		"data": map[string]any{"algorithm": "SHA2_256", "digest": digest[:]}, "signature": map[string]any{"content": sig, "verifier": verifier},
	}}})
	m.ok(err)
	b.Entries = []sigstore.Entry{m.entry(body)}
	return b
}

// entry is the second of two entries of a log.
func (m *maker) entry(body []byte) sigstore.Entry {
	first, second := rfc6962.DefaultHasher.HashLeaf([]byte("first")), rfc6962.DefaultHasher.HashLeaf(body)
	top := rfc6962.DefaultHasher.HashChildren(first, second)
	l := m.root.Logs[0]
	return sigstore.Entry{LogIndex: 1, LogID: l.ID[:], Kind: "hashedrekord", Version: "0.0.2", Body: body, Proof: &sigstore.Proof{Index: 1, Size: 2, Root: top, Hashes: [][]byte{first}, Checkpoint: m.checkpoint(l.Name, 2, top)}}
}

// expected is who signs the bundles.
func expected() Expectation {
	return Expectation{Identity: Exact("a@example.com"), Issuer: Exact("https://idp.invalid")}
}

// verify verifies with the root of now.
func (m *maker) verify(b *sigstore.Bundle, artifact []byte, want Expectation) *Result {
	return New(m.root).Decoded(b, Of("a", artifact), want)
}

// first is the reason that decides, "" where all holds.
func firstReason(r *Result) Reason {
	if r.OK() {
		return ""
	}
	return r.Failures[0].Reason
}
