package authority

import (
	"bytes"
	"crypto"
	"crypto/rand"
	"crypto/sha256"
	"crypto/x509"
	"encoding/asn1"
	"encoding/binary"
	"encoding/hex"
	"encoding/json"
	"encoding/pem"
	"strings"
	"testing"
	"time"

	"github.com/digitorus/pkcs7"

	"github.com/ossay-dev/ossay/internal/format/sigstore"
	"github.com/ossay-dev/ossay/internal/trust/keys"
	"github.com/ossay-dev/ossay/internal/trust/verify"
	cms "github.com/ossay-dev/ossay/internal/trust/verify/chain"
	"github.com/ossay-dev/ossay/internal/trust/verify/gitsig"
)

const gitPayload = "tree 4b825dc642cb6eb9a060e54bf8d69288fbee4904\nauthor Ada <ada@example.com> 1780000000 +0000\ncommitter Ada <ada@example.com> 1780000000 +0000\n\nm\n"

// committed is a commit that gitsign signs, with what a case may change.
type committed struct {
	*mint
	payload string // what is signed
	commit  string // what is stored
	entry   func(*sigstore.Entry)
	stamp   func(signature []byte) []byte // nil for none
	body    bool                          // the entry holds its body
	value   func(entry []byte) any        // of the attribute; nil for no attribute
	key     crypto.Signer                 // that signs, in place of the certificate's
}

func (c *committed) octets(entry []byte) any { return entry }

// varint and piece write protocol buffers (protobuf.dev, "Encoding").
func varint(n int, v int64) []byte {
	return binary.AppendUvarint(binary.AppendUvarint(nil, uint64(n)<<3), uint64(v))
}

func piece(n int, data ...[]byte) []byte {
	all := bytes.Join(data, nil)
	return append(binary.AppendUvarint(binary.AppendUvarint(nil, uint64(n)<<3|2), uint64(len(all))), all...)
}

// encode writes an entry as gitsign keeps it.
func (c *committed) encode(e *sigstore.Entry) []byte {
	out := bytes.Join([][]byte{varint(1, e.LogIndex), piece(2, piece(1, e.LogID)), piece(3, piece(1, []byte(e.Kind)), piece(2, []byte(e.Version))), varint(4, e.IntegratedTime)}, nil)
	if e.Promise != nil {
		out = append(out, piece(5, piece(1, e.Promise))...)
	}
	if p := e.Proof; p != nil {
		proof := [][]byte{varint(1, p.Index), piece(2, p.Root), varint(3, p.Size)}
		for _, h := range p.Hashes {
			proof = append(proof, piece(4, h))
		}
		out = append(out, piece(6, append(proof, piece(5, piece(1, []byte(p.Checkpoint))))...)...)
	}
	if c.body {
		out = append(out, piece(7, e.Body)...)
	}
	return out
}

// sign makes the commit.
func (c *committed) sign() []byte {
	k, err := keys.Generate(keys.P256, rand.Reader)
	c.ok(err)
	leaf, err := x509.ParseCertificate(c.leaf(k.Public()))
	c.ok(err)
	signer := crypto.Signer(k)
	if c.key != nil {
		signer = c.key
	}
	sd, err := pkcs7.NewSignedData([]byte(c.payload))
	c.ok(err)
	sd.SetDigestAlgorithm(asn1.ObjectIdentifier{2, 16, 840, 1, 101, 3, 4, 2, 1})
	c.ok(sd.AddSigner(leaf, signer, pkcs7.SignerInfoConfig{}))
	info := &sd.GetSignedData().SignerInfos[0]
	attributes, err := asn1.MarshalWithParams(info.AuthenticatedAttributes, "set")
	c.ok(err)
	sum := sha256.Sum256(attributes)
	e := c.mint.entry("hashedrekord", "0.0.1", sigstore.HashedRekord(sum[:], info.EncryptedDigest, leaf.Raw))
	c.promised(&e, c.at)
	if c.entry != nil {
		c.entry(&e)
	}
	var extra []pkcs7.Attribute
	if c.value != nil {
		extra = append(extra, pkcs7.Attribute{Type: asn1.ObjectIdentifier{1, 3, 6, 1, 4, 1, 57264, 3, 1}, Value: c.value(c.encode(&e))})
	}
	if c.stamp != nil {
		extra = append(extra, pkcs7.Attribute{Type: asn1.ObjectIdentifier{1, 2, 840, 113549, 1, 9, 16, 2, 14}, Value: asn1.RawValue{FullBytes: c.stamp(info.EncryptedDigest)}})
	}
	if extra != nil {
		c.ok(info.SetUnauthenticatedAttributes(extra))
	}
	sd.Detach()
	der, err := sd.Finish()
	c.ok(err)
	armored := string(pem.EncodeToMemory(&pem.Block{Type: "SIGNED MESSAGE", Bytes: der}))
	head, body, _ := strings.Cut(c.commit, "\n\n")
	return []byte(head + "\ngpgsig " + strings.ReplaceAll(strings.TrimSuffix(armored, "\n"), "\n", "\n ") + "\n\n" + body)
}

// promised gives an entry the promise of the log.
func (c *committed) promised(e *sigstore.Entry, at time.Time) {
	e.IntegratedTime = at.Unix()
	text, err := json.Marshal(map[string]any{"body": e.Body, "integratedTime": e.IntegratedTime, "logID": hex.EncodeToString(e.LogID), "logIndex": e.LogIndex})
	c.ok(err)
	e.Promise, err = c.mint.key("log-1").Sign(rand.Reader, text, crypto.Hash(0))
	c.ok(err)
}

// token is the bare token of a time-stamp response, as CMS keeps it.
func (c *committed) token(over []byte, at time.Time) []byte {
	var response struct{ Status, Token asn1.RawValue }
	_, err := asn1.Unmarshal(c.mint.stamp(over, at, c.mint.key("tsa-1")), &response)
	c.ok(err)
	return response.Token.FullBytes
}

// verifier believes the instance.
func (m *mint) verifier() *verify.Verifier {
	data, err := m.trusted.Encode(func([]byte) (string, string) { return "o", "n" })
	m.ok(err)
	r, err := verify.ParseRoot(data)
	m.ok(err)
	return verify.New(r)
}

func (c *committed) judge() []verify.Failure {
	t := gitsig.Trusted{Sigstore: c.verifier(), Signer: c.want.Identity, Issuer: c.want.Issuer}
	return gitsig.Verify("commit", c.sign(), t).Failures
}

func gitsignCases() []struct {
	name   string
	change func(*committed)
	want   verify.Reason
} {
	none := func(c *committed) { c.value = nil }
	return []struct {
		name   string
		change func(*committed)
		want   verify.Reason
	}{
		{"as gitsign keeps it", func(*committed) {}, ""},
		{"with its body", func(c *committed) { c.body = true }, ""},
		{"with a promise alone", func(c *committed) { c.entry = func(e *sigstore.Entry) { e.Proof = nil } }, ""},
		{"with a time-stamp alone", func(c *committed) {
			none(c)
			c.stamp = func(s []byte) []byte { return c.token(s, c.at) }
		}, ""},
		{"with an entry and a time-stamp", func(c *committed) { c.stamp = func(s []byte) []byte { return c.token(s, c.at) } }, ""},
		{"what the log alone has", none, gitsig.GitsignUnproven},
		{"another message", func(c *committed) { c.commit = strings.Replace(c.commit, "\n\nm", "\n\nn", 1) }, cms.SignatureInvalid},
		{"signed by another key", func(c *committed) {
			k, err := keys.Generate(keys.P256, rand.Reader)
			c.ok(err)
			c.key = k
		}, cms.SignatureInvalid},
		{"an entry that is cut", func(c *committed) { c.value = func(e []byte) any { return e[:len(e)-3] } }, verify.LogEntryMalformed},
		{"an entry that is no octet string", func(c *committed) { c.value = func([]byte) any { return 7 } }, verify.LogEntryMalformed},
		{"an entry without a log", func(c *committed) { c.value = func([]byte) any { return []byte{8, 1} } }, verify.LogEntryMalformed},
		{"a body about something else", func(c *committed) {
			c.body = true
			c.entry = func(e *sigstore.Entry) {
				*e = c.mint.entry("hashedrekord", "0.0.1", bytes.Replace(e.Body, []byte(`"value":"`), []byte(`"value":"00`), 1))
			}
		}, verify.LogEntryPayloadMismatch},
		{"a proof of another entry", func(c *committed) {
			c.entry = func(e *sigstore.Entry) { e.Proof.Hashes = [][]byte{make([]byte, 32)} }
		}, verify.InclusionProofInvalid},
		{"no checkpoint", func(c *committed) { c.entry = func(e *sigstore.Entry) { e.Proof.Checkpoint = "" } }, verify.CheckpointMissing},
		{"a promise for another time", func(c *committed) { c.entry = func(e *sigstore.Entry) { e.IntegratedTime++ } }, verify.LogPromiseInvalid},
		{"a log that is not known", func(c *committed) { c.trusted.Logs = nil }, verify.LogKeyUnknown},
		{"an authority that is not known", func(c *committed) { c.trusted.Authorities[0].Chain = c.trusted.Timestamps[0].Chain }, verify.CertificateUntrusted},
		{"a log of certificates that is not known", func(c *committed) {
			c.trusted.CTLogs[0].Key = c.trusted.Logs[0].Key
			c.trusted.CTLogs[0].ID = make([]byte, 32)
		}, verify.SCTKeyUnknown},
		{"logged after the certificate ran out", func(c *committed) {
			c.entry = func(e *sigstore.Entry) { c.promised(e, c.at.Add(time.Hour)) }
		}, verify.TimeOutsideCertificate},
		{"a time-stamp about something else", func(c *committed) {
			none(c)
			c.stamp = func([]byte) []byte { return c.token([]byte("other"), c.at) }
		}, verify.TimestampMismatch},
		{"a time-stamp of nobody who is known", func(c *committed) {
			none(c)
			c.trusted.Timestamps = nil
			c.stamp = func(s []byte) []byte { return c.token(s, c.at) }
		}, verify.TimestampUntrusted},
		{"another signer", func(c *committed) { c.want.Identity = verify.Exact("eve@example.com") }, verify.IdentityMismatch},
		{"another issuer", func(c *committed) { c.want.Issuer = verify.Exact("https://other.invalid") }, verify.IssuerMismatch},
		{"nobody is expected", func(c *committed) { c.want.Identity = nil }, verify.IdentityMissing},
	}
}

func TestCommitsOfGitsignAreProvedFromTheSignatureAlone(t *testing.T) {
	m := newMint(t)
	for _, tt := range gitsignCases() {
		t.Run(tt.name, func(t *testing.T) {
			c := &committed{mint: m.fresh(t), payload: gitPayload, commit: gitPayload}
			c.value = c.octets
			tt.change(c)
			f := c.judge()
			switch {
			case tt.want == "" && len(f) > 0:
				t.Errorf("refused: %v", f)
			case tt.want != "" && (len(f) == 0 || f[0].Reason != tt.want || f[0].Hint == ""):
				t.Errorf("want %s: %+v", tt.want, f)
			}
		})
	}
}

func TestATagOfGitsignIsVerified(t *testing.T) {
	const text = "object 4b825dc642cb6eb9a060e54bf8d69288fbee4904\ntype commit\ntag v1\ntagger Ada <ada@example.com> 1780000000 +0000\n\nm\n"
	m := newMint(t)
	c := &committed{mint: m.fresh(t), payload: text, commit: text}
	c.value = c.octets
	// The signature of a tag follows its text.
	_, sig, _ := strings.Cut(string(c.sign()), "\ngpgsig ")
	sig, _, _ = strings.Cut(sig, "\n\n")
	tag := text + strings.ReplaceAll(sig, "\n ", "\n") + "\n"
	trusted := gitsig.Trusted{Sigstore: c.verifier(), Signer: c.want.Identity, Issuer: c.want.Issuer, TagName: "v1"}
	o := gitsig.Verify("tag", []byte(tag), trusted)
	if !o.OK() || o.Signer != testUser || o.Issuer != "https://issuer.invalid" || o.Kind != "git tag, gitsign signature" || len(o.Times) != 2 || o.Trust == "" {
		t.Errorf("%+v", o)
	}
	trusted.TagName = "v2"
	if o := gitsig.Verify("tag", []byte(tag), trusted); o.OK() || o.Failures[0].Reason != gitsig.NameMismatch {
		t.Errorf("%+v", o.Failures)
	}
	trusted.Sigstore = nil
	if o := gitsig.Verify("tag", []byte(tag), trusted); o.OK() || !o.Has(gitsig.RootsMissing) {
		t.Errorf("%+v", o.Failures)
	}
}
