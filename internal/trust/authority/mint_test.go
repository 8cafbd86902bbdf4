package authority

import (
	"bytes"
	"context"
	"crypto"
	"crypto/rand"
	"crypto/sha256"
	"crypto/x509"
	"crypto/x509/pkix"
	"encoding/asn1"
	"encoding/base64"
	"encoding/hex"
	"encoding/json"
	"strings"
	"testing"
	"time"

	"github.com/digitorus/timestamp"
	"github.com/transparency-dev/merkle/rfc6962"
	"github.com/transparency-dev/tessera"
	"github.com/transparency-dev/tessera/ctonly"

	"github.com/ossay-dev/ossay/internal/core/budget"
	"github.com/ossay-dev/ossay/internal/format/intoto"
	"github.com/ossay-dev/ossay/internal/format/note"
	"github.com/ossay-dev/ossay/internal/format/sigstore"
	"github.com/ossay-dev/ossay/internal/trust/keys"
	"github.com/ossay-dev/ossay/internal/trust/verify"
)

// mint makes bundles with the keys of an instance, without its services, so that
// each part can be made wrong.
type mint struct {
	t        *testing.T
	state    *state
	ring     *keys.Ring
	now      time.Time
	artifact []byte
	want     verify.Expectation

	// What a case may change before the bundle is made.
	id        *identity
	usage     []x509.ExtKeyUsage
	statement []byte
	at        time.Time // of the time-stamp
	trusted   sigstore.TrustedRoot
}

func newMint(t *testing.T) *mint {
	t.Helper()
	dir := t.TempDir()
	now := newClock().now()
	if err := Create(dir, "mint", "http://localhost:1", []byte(testPassword), Surroundings{Now: func() time.Time { return now.Add(-time.Hour) }, Random: rand.Reader}); err != nil {
		t.Fatal(err)
	}
	st, err := readState(dir)
	if err != nil {
		t.Fatal(err)
	}
	i, err := Open(dir, []byte(testPassword), Surroundings{Now: time.Now, Random: rand.Reader})
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { i.Close() })
	return &mint{t: t, state: st, ring: i.ring, now: now}
}

// fresh returns a mint with everything right.
func (m *mint) fresh(t *testing.T) *mint {
	n := &mint{t: t, state: m.state, ring: m.ring, now: m.now, artifact: []byte("an artefact")}
	n.id = &identity{name: testUser, email: true, issuer: "https://issuer.invalid", claims: map[string]any{}}
	n.usage = []x509.ExtKeyUsage{x509.ExtKeyUsageCodeSigning}
	n.want = verify.Expectation{Identity: verify.Exact(testUser), Issuer: verify.Exact("https://issuer.invalid")}
	n.at = n.now.Add(time.Minute)
	data, err := m.state.trustedRoot()
	n.ok(err)
	doc, err := sigstore.DecodeTrustedRoot(data, plenty(data))
	n.ok(err)
	n.trusted = *doc
	return n
}

func (m *mint) ok(err error) {
	m.t.Helper()
	if err != nil {
		m.t.Fatal(err)
	}
}

func (m *mint) key(name string) crypto.Signer {
	k, err := m.ring.Get(name)
	m.ok(err)
	return k
}

// leaf issues a certificate as the authority does.
func (m *mint) leaf(public crypto.PublicKey) []byte {
	chain, err := m.state.CA[0].parse()
	m.ok(err)
	ct := m.key("ct-1")
	id, err := logID("localhost", ct.Public())
	m.ok(err)
	silent := &tileLog{held: func() error { return nil }, addCT: func(context.Context, *ctonly.Entry) tessera.IndexFuture {
		return func() (tessera.Index, error) { return tessera.Index{}, nil }
	}}
	i := &issuer{key: m.key("ca-1"), chain: chain, ctKey: ct, ctID: id, ct: silent, now: func() time.Time { return m.now }, random: rand.Reader, usage: m.usage, record: func(issued) error { return nil }}
	der, err := i.issue(context.Background(), m.id, public)
	m.ok(err)
	return der
}

// entry logs a body in a log of one entry.
func (m *mint) entry(kind, version string, body []byte) sigstore.Entry {
	log := m.key("log-1")
	id, err := logID("localhost", log.Public())
	m.ok(err)
	e := sigstore.Entry{LogID: id[:], Kind: kind, Version: version, Body: body, Proof: &sigstore.Proof{Size: 1}}
	e.Proof.Root = rfc6962.DefaultHasher.HashLeaf(body)
	e.Proof.Checkpoint = m.checkpoint("localhost", e.Proof.Root, log)
	return e
}

// checkpoint signs a state of the log.
func (m *mint) checkpoint(name string, rootHash []byte, key crypto.Signer) string {
	id, err := logID(name, key.Public())
	m.ok(err)
	text := name + "\n1\n" + base64.StdEncoding.EncodeToString(rootHash) + "\n"
	n := noteSigner{name: name, key: key, held: func() error { return nil }}
	sig, err := n.Sign([]byte(text))
	m.ok(err)
	return text + "\n— " + name + " " + base64.StdEncoding.EncodeToString(append(id[:4:4], sig...)) + "\n"
}

// stamp makes a time-stamp response.
func (m *mint) stamp(over []byte, at time.Time, key crypto.Signer) []byte {
	chain, err := m.state.TSA[0].parse()
	m.ok(err)
	digest := sha256.Sum256(over)
	ts := timestamp.Timestamp{HashAlgorithm: crypto.SHA256, HashedMessage: digest[:], Time: at, Policy: policy()}
	der, err := ts.CreateResponseWithOpts(chain[0], key, crypto.SHA256)
	m.ok(err)
	return der
}

// made is a bundle with the key that signed.
type made struct {
	*mint
	b       *sigstore.Bundle
	key     crypto.Signer
	message []byte
	given   verify.Artifact
	raw     []byte // in place of the bundle, where set
}

// make makes the bundle.
func (m *mint) make() *made {
	k, err := keys.Generate(keys.P256, rand.Reader)
	m.ok(err)
	x := &made{mint: m, key: k, message: m.artifact, given: verify.Of("a", m.artifact)}
	x.b = &sigstore.Bundle{Version: 3, Certificates: [][]byte{m.leaf(k.Public())}}
	if m.statement != nil {
		x.b.Envelope = &intoto.Envelope{PayloadType: intoto.PayloadType, Payload: m.statement}
		x.message = x.b.Envelope.PAE()
	}
	x.sign()
	return x
}

// sign signs the message and gathers the evidence anew.
func (x *made) sign() {
	digest := sha256.Sum256(x.message)
	sig, err := x.key.Sign(rand.Reader, digest[:], crypto.SHA256)
	x.ok(err)
	if e := x.b.Envelope; e != nil {
		e.Signatures = []intoto.Signature{{Sig: sig}}
	} else {
		x.b.Message = &sigstore.Message{Algorithm: "SHA2_256", Digest: digest[:], Signature: sig}
	}
	r := &entryRequest{digest: digest[:], signature: sig, details: "PKIX_ECDSA_P256_SHA_256"}
	if len(x.b.Certificates) > 0 {
		r.certificate = x.b.Certificates[0]
	} else {
		r.public, err = x509.MarshalPKIXPublicKey(x.key.Public())
		x.ok(err)
	}
	body, err := r.canonical()
	x.ok(err)
	x.b.Entries = []sigstore.Entry{x.mint.entry("hashedrekord", "0.0.2", body)}
	x.b.Timestamps = [][]byte{x.stamp(sig, x.at, x.mint.key("tsa-1"))}
}

// relog replaces the body of the log entry; proof and checkpoint follow.
func (x *made) relog(change func(body string) string) {
	x.b.Entries[0] = x.mint.entry("hashedrekord", "0.0.2", []byte(change(string(x.b.Entries[0].Body))))
}

// promise makes the entry one of Rekor v1 with a promise, without a proof.
func (x *made) promise(at time.Time) {
	pem := "-----BEGIN CERTIFICATE-----\n" + base64.StdEncoding.EncodeToString(x.b.Certificates[0]) + "\n-----END CERTIFICATE-----\n"
	body, err := json.Marshal(map[string]any{"apiVersion": "0.0.1", "kind": "hashedrekord", "spec": map[string]any{
		"data":      map[string]any{"hash": map[string]any{"algorithm": "sha256", "value": hex.EncodeToString(x.b.Message.Digest)}},
		"signature": map[string]any{"content": x.b.Message.Signature, "publicKey": map[string]any{"content": []byte(pem)}},
	}})
	x.ok(err)
	e := x.mint.entry("hashedrekord", "0.0.1", body)
	e.IntegratedTime = at.Unix()
	text, err := json.Marshal(map[string]any{"body": e.Body, "integratedTime": e.IntegratedTime, "logID": hex.EncodeToString(e.LogID), "logIndex": e.LogIndex})
	x.ok(err)
	e.Promise, err = x.mint.key("log-1").Sign(rand.Reader, text, crypto.Hash(0))
	x.ok(err)
	x.b.Version, x.b.Entries, x.b.Timestamps = 1, []sigstore.Entry{e}, nil
	x.b.Entries[0].Proof = nil
}

// failures verifies the bundle.
func (x *made) failures() []verify.Failure {
	x.t.Helper()
	data, err := x.trusted.Encode(func([]byte) (string, string) { return "o", "n" })
	x.ok(err)
	r, err := verify.ParseRoot(data)
	x.ok(err)
	v := verify.New(r)
	if x.raw != nil {
		return v.Bundle(x.raw, x.given, x.want).Failures
	}
	return v.Decoded(x.b, x.given, x.want).Failures
}

// rule is a case: exactly one rule is broken.
type rule struct {
	name   string
	before func(*mint)
	spoil  func(*made)
	want   verify.Reason
}

// plenty is a budget for a document.
func plenty(data []byte) *budget.Budget { return budget.New(budget.Default(), int64(len(data))) }

func statementOver(artifact []byte) []byte {
	sum := sha256.Sum256(artifact)
	s := intoto.Statement{Type: intoto.StatementV1, Subjects: []intoto.Subject{{Name: "a", Digest: map[string]string{"sha256": hex.EncodeToString(sum[:])}}}, PredicateType: "https://example.invalid/p", Raw: []byte("{}")}
	out, err := s.JSON()
	if err != nil {
		panic(err)
	}
	return out
}

func formRules() []rule {
	raw := func(change func(string) string) func(*made) {
		return func(x *made) {
			data, err := x.b.Encode()
			x.ok(err)
			x.raw = []byte(change(string(data)))
		}
	}
	return []rule{
		{"half a document", nil, raw(func(s string) string { return s[:len(s)/2] }), verify.BundleMalformed},
		{"an unknown field", nil, raw(func(s string) string { return strings.Replace(s, `{`, `{"more":1,`, 1) }), verify.BundleMalformed},
		{"a field twice", nil, raw(func(s string) string {
			return strings.Replace(s, `"mediaType"`, `"mediaType":"`+sigstore.MediaType+`","mediaType"`, 1)
		}), verify.BundleMalformed},
		{"two signatures", nil, raw(func(s string) string {
			return strings.Replace(s, `"messageSignature"`, `"dsseEnvelope":{"payloadType":"x","payload":"","signatures":[]},"messageSignature"`, 1)
		}), verify.BundleMalformed},
		{"a number that is none", nil, raw(func(s string) string { return strings.Replace(s, `"logIndex":"0"`, `"logIndex":"0x0"`, 1) }), verify.BundleMalformed},
		{"not base64", nil, raw(func(s string) string { return strings.Replace(s, `"signature":"`, `"signature":"!`, 1) }), verify.BundleMalformed},
		{"another version", nil, raw(func(s string) string { return strings.Replace(s, "bundle.v0.3", "bundle.v0.4", 1) }), verify.BundleVersionUnknown},
		{"a chain in version 0.3", nil, func(x *made) { x.b.Chained = true }, verify.BundleMalformed},
		{"a negative index", nil, func(x *made) { x.b.Entries[0].LogIndex = -1 }, verify.LogIndexNegative},
		{"a negative index in the proof", nil, func(x *made) { x.b.Entries[0].Proof.Index = -1 }, verify.LogIndexNegative},
		{"a key that is not given", nil, func(x *made) { x.b.Key, x.b.Certificates = true, nil; x.sign() }, verify.KeyNotGiven},
		{"neither certificate nor key", nil, func(x *made) { x.b.Certificates = nil }, verify.CertificateMissing},
		{"a broken certificate", nil, func(x *made) { x.b.Certificates[0] = x.b.Certificates[0][:50] }, verify.CertificateMalformed},
		{"the root comes along", nil, func(x *made) {
			x.b.Version, x.b.Chained = 2, true
			x.b.Certificates = append(x.b.Certificates, x.state.CA[0].Certificates[1])
		}, verify.RootCertificateInBundle},
	}
}

func chainRules() []rule {
	return []rule{
		{"another instance", nil, func(x *made) {
			x.trusted.Authorities[0].Chain, x.trusted.Logs = x.trusted.Timestamps[0].Chain, nil
		}, verify.UntrustedInstance},
		{"another authority", nil, func(x *made) { x.trusted.Authorities[0].Chain = x.trusted.Timestamps[0].Chain }, verify.CertificateUntrusted},
		{"an authority of the same name", nil, func(x *made) {
			r := &keys.Ring{}
			other, err := newCA(r, "mint", "x", x.now.Add(-time.Hour), rand.Reader)
			x.ok(err)
			x.trusted.Authorities[0].Chain = other.Certificates
		}, verify.CertificateUntrusted},
		{"a certificate for servers", func(m *mint) { m.usage = []x509.ExtKeyUsage{x509.ExtKeyUsageServerAuth} }, nil, verify.CertificateUsage},
		{"no log of certificates", nil, func(x *made) { x.trusted.CTLogs = nil }, verify.SCTKeyUnknown},
		{"another log of certificates under the name", nil, func(x *made) {
			k, err := keys.Generate(keys.P256, rand.Reader)
			x.ok(err)
			x.trusted.CTLogs[0].Key, err = x509.MarshalPKIXPublicKey(k.Public())
			x.ok(err)
		}, verify.SCTInvalid},
		{"a certificate that no log saw", nil, func(x *made) { x.bare(nil) }, verify.SCTMissing},
		{"a timestamp of no form", nil, func(x *made) {
			x.bare([]pkix.Extension{{Id: asn1.ObjectIdentifier{1, 3, 6, 1, 4, 1, 11129, 2, 4, 2}, Value: []byte{4, 2, 0, 9}}})
		}, verify.SCTMalformed},
		{"the log of certificates counted later", nil, func(x *made) { x.trusted.CTLogs[0].Window.Start = x.now.Add(time.Hour) }, verify.KeyOutsideValidity},
		{"the authority counted until before", nil, func(x *made) { x.trusted.Authorities[0].Window.End = x.now.Add(-time.Minute) }, verify.KeyOutsideValidity},
		{"nobody is expected", nil, func(x *made) { x.want = verify.Expectation{} }, verify.IdentityMissing},
		{"another signer", nil, func(x *made) { x.want.Identity = verify.Exact("other@example.com") }, verify.IdentityMismatch},
		{"another issuer", nil, func(x *made) { x.want.Issuer = verify.Exact("https://other.invalid") }, verify.IssuerMismatch},
		{"another key is expected", nil, func(x *made) {
			k, err := keys.Generate(keys.P256, rand.Reader)
			x.ok(err)
			x.want.Key, err = keys.NewPublic(k.Public())
			x.ok(err)
		}, verify.KeyWrong},
	}
}

// bare puts a certificate without a log's timestamp into the bundle.
func (x *made) bare(extra []pkix.Extension) {
	chain, err := x.state.CA[0].parse()
	x.ok(err)
	extensions, err := fulcioExtensions(x.id)
	x.ok(err)
	number, err := serial(rand.Reader)
	x.ok(err)
	c := &x509.Certificate{SerialNumber: number, NotBefore: x.now, NotAfter: x.now.Add(10 * time.Minute), KeyUsage: x509.KeyUsageDigitalSignature, ExtKeyUsage: x.usage, ExtraExtensions: append(extensions, extra...)}
	der, err := x509.CreateCertificate(rand.Reader, c, chain[0], x.key.Public(), x.mint.key("ca-1"))
	x.ok(err)
	x.b.Certificates = [][]byte{der}
	x.sign()
}

func contentRules() []rule {
	flip := func(b []byte) []byte {
		out := bytes.Clone(b)
		out[len(out)-1] ^= 1
		return out
	}
	state := func(m *mint) { m.statement = statementOver(m.artifact) }
	return []rule{
		{"another artefact", nil, func(x *made) { x.given = verify.Of("b", []byte("another")) }, verify.ArtifactMismatch},
		{"a statement about another", state, func(x *made) { x.given = verify.Of("b", []byte("another")) }, verify.ArtifactMismatch},
		{"another digest in the bundle", nil, func(x *made) { x.b.Message.Digest = flip(x.b.Message.Digest) }, verify.MessageDigestMismatch},
		{"another payload type", state, func(x *made) {
			x.b.Envelope.PayloadType = "text/plain"
			x.message = x.b.Envelope.PAE()
			x.sign()
		}, verify.PayloadTypeUnknown},
		{"a payload that is no statement", state, func(x *made) {
			x.b.Envelope.Payload = []byte(`{"_type":"x"}`)
			x.message = x.b.Envelope.PAE()
			x.sign()
		}, verify.StatementMalformed},
		{"another signature", nil, func(x *made) {
			x.b.Message.Signature = flip(x.b.Message.Signature)
			sig := base64.StdEncoding.EncodeToString(x.b.Message.Signature)
			x.relog(func(body string) string {
				i := strings.Index(body, `"content":"`) + len(`"content":"`)
				return body[:i] + sig + body[i+strings.IndexByte(body[i:], '"'):]
			})
			x.b.Timestamps = [][]byte{x.stamp(x.b.Message.Signature, x.at, x.mint.key("tsa-1"))}
		}, verify.SignatureInvalid},
		{"a changed statement", state, func(x *made) { x.b.Envelope.Payload = []byte(strings.Replace(string(x.statement), "/p", "/q", 1)) }, verify.LogEntryPayloadMismatch},
	}
}

func logRules() []rule {
	other := func(x *made) crypto.Signer {
		k, err := keys.Generate(keys.Ed25519, rand.Reader)
		x.ok(err)
		return k
	}
	swap := func(name string) func(*made) {
		return func(x *made) {
			y := x.fresh(x.t).make()
			pick := func(body string) string {
				i := strings.Index(body, `"`+name+`":"`) + len(name) + 4
				return body[i : i+strings.IndexByte(body[i:], '"')]
			}
			x.relog(func(body string) string {
				return strings.Replace(body, pick(body), pick(string(y.b.Entries[0].Body)), 1)
			})
		}
	}
	return []rule{
		{"no log entry", nil, func(x *made) { x.b.Entries = nil }, verify.LogEntryMissing},
		{"a log that is not known", nil, func(x *made) { x.trusted.Logs = nil }, verify.LogKeyUnknown},
		{"an entry of no form", nil, func(x *made) { x.relog(func(string) string { return "{}" }) }, verify.LogEntryMalformed},
		{"an entry of another kind than it says", nil, func(x *made) { x.b.Entries[0].Version = "0.0.1" }, verify.LogEntryMalformed},
		{"an entry about something else", nil, func(x *made) {
			x.relog(func(body string) string {
				i := strings.Index(body, `"digest":"`) + len(`"digest":"`)
				return body[:i] + base64.StdEncoding.EncodeToString(make([]byte, 32)) + body[i+strings.IndexByte(body[i:], '"'):]
			})
		}, verify.LogEntryPayloadMismatch},
		{"an entry with another certificate", nil, swap("rawBytes"), verify.LogEntryKeyMismatch},
		{"an entry with another signature", nil, swap("content"), verify.LogEntrySignatureMiss},
		{"no proof", nil, func(x *made) { x.b.Entries[0].Proof = nil }, verify.InclusionProofMissing},
		{"a proof with a hash too many", nil, func(x *made) { x.b.Entries[0].Proof.Hashes = [][]byte{make([]byte, 32)} }, verify.InclusionProofInvalid},
		{"a proof for an index outside", nil, func(x *made) { x.b.Entries[0].Proof.Index = 7 }, verify.InclusionProofInvalid},
		{"no checkpoint", nil, func(x *made) { x.b.Entries[0].Proof.Checkpoint = "" }, verify.CheckpointMissing},
		{"a checkpoint of no form", nil, func(x *made) { x.b.Entries[0].Proof.Checkpoint = "localhost\n1\n" }, verify.CheckpointMalformed},
		{"a checkpoint by another key", nil, func(x *made) {
			p := x.b.Entries[0].Proof
			p.Checkpoint = x.checkpoint("localhost", p.Root, other(x))
		}, verify.CheckpointKeyUnknown},
		{"a checkpoint under another name", nil, func(x *made) {
			p := x.b.Entries[0].Proof
			p.Checkpoint = strings.Replace(p.Checkpoint, "— localhost", "— elsewhere", 1)
		}, verify.CheckpointKeyUnknown},
		{"a changed checkpoint", nil, func(x *made) {
			p := x.b.Entries[0].Proof
			p.Checkpoint = strings.Replace(p.Checkpoint, "\n\n", "\nmore\n\n", 1)
		}, verify.CheckpointInvalid},
		{"no witness, and one must have cosigned", nil, func(x *made) {
			x.want.Witnesses = verify.Witnesses{Demand: true, Policy: &note.Policy{Witnesses: []note.Witness{{Name: "w"}}, Quorum: "w"}}
		}, verify.WitnessesMissing},
		{"a checkpoint of another state", nil, func(x *made) {
			x.b.Entries[0].Proof.Checkpoint = x.checkpoint("localhost", make([]byte, 32), x.mint.key("log-1"))
		}, verify.CheckpointRootMismatch},
		{"no promise in version 0.1", nil, func(x *made) { x.promise(x.at); x.b.Entries[0].Promise = nil }, verify.LogPromiseMissing},
		{"a promise that does not hold", nil, func(x *made) { x.promise(x.at); x.b.Entries[0].IntegratedTime++ }, verify.LogPromiseInvalid},
		{"a promise after the certificate", nil, func(x *made) { x.promise(x.at.Add(time.Hour)) }, verify.TimeOutsideCertificate},
		{"a promise before the log's key counted", nil, func(x *made) { x.promise(x.at); x.trusted.Logs[0].Window.Start = x.at.Add(time.Hour) }, verify.KeyOutsideValidity},
	}
}

func timeRules() []rule {
	sig := func(x *made) []byte { return x.b.Message.Signature }
	return []rule{
		{"no time", nil, func(x *made) { x.b.Timestamps = nil }, verify.TrustedTimeMissing},
		{"a token of no form", nil, func(x *made) { x.b.Timestamps[0] = []byte{0x30, 0x00} }, verify.TimestampInvalid},
		{"a token that is cut", nil, func(x *made) { x.b.Timestamps[0] = x.b.Timestamps[0][:100] }, verify.TimestampInvalid},
		{"a token that is too large", nil, func(x *made) { x.b.Timestamps[0] = bytes.Repeat([]byte{0x30}, 100_000) }, verify.TimestampInvalid},
		{"a token signed by another key", nil, func(x *made) {
			k, err := keys.Generate(keys.P256, rand.Reader)
			x.ok(err)
			x.b.Timestamps[0] = x.stamp(sig(x), x.at, k)
		}, verify.TimestampInvalid},
		{"a token about something else", nil, func(x *made) { x.b.Timestamps[0] = x.stamp([]byte("other"), x.at, x.mint.key("tsa-1")) }, verify.TimestampMismatch},
		{"no such authority", nil, func(x *made) { x.trusted.Timestamps = nil }, verify.TimestampUntrusted},
		{"an authority that is no time-stamp authority", nil, func(x *made) { x.trusted.Timestamps = x.trusted.Authorities }, verify.TimestampUntrusted},
		{"an authority that did not count", nil, func(x *made) { x.trusted.Timestamps[0].Window.Start = x.at.Add(time.Hour) }, verify.TimestampOutsideValidity},
		{"a time after the certificate", func(m *mint) { m.at = m.now.Add(time.Hour) }, nil, verify.TimeOutsideCertificate},
		{"a time before the certificate", func(m *mint) { m.at = m.now.Add(-time.Minute) }, nil, verify.TimeOutsideCertificate},
	}
}

func TestEachBrokenRuleIsNamed(t *testing.T) {
	m := newMint(t)
	for _, good := range []func(*made){nil, func(x *made) { x.promise(x.at) }, func(x *made) { x.given.Data = nil }} {
		x := m.fresh(t).make()
		if good != nil {
			good(x)
		}
		if f := x.failures(); len(f) > 0 {
			t.Fatalf("what is right is refused: %v", f)
		}
	}
	reasons := map[verify.Reason]bool{}
	var all []rule
	for _, list := range [][]rule{formRules(), chainRules(), contentRules(), logRules(), timeRules()} {
		all = append(all, list...)
	}
	for _, c := range all {
		t.Run(c.name, func(t *testing.T) {
			n := m.fresh(t)
			if c.before != nil {
				c.before(n)
			}
			x := n.make()
			if c.spoil != nil {
				c.spoil(x)
			}
			f := x.failures()
			if len(f) == 0 {
				t.Fatal("accepted")
			}
			if f[0].Reason != c.want {
				t.Errorf("%s, want %s: %v", f[0].Reason, c.want, f)
			}
			if f[0].Detail == "" || f[0].Hint == "" {
				t.Errorf("no sentence or no hint: %+v", f[0])
			}
			reasons[c.want] = true
		})
	}
	if len(all) < 40 || len(reasons) < 35 {
		t.Errorf("%d cases of %d reasons", len(all), len(reasons))
	}
}
