package sigstore

import (
	"errors"
	"fmt"
	"strings"

	"github.com/ossay-dev/ossay/internal/core/budget"
	"github.com/ossay-dev/ossay/internal/format/dsse"
	"github.com/ossay-dev/ossay/internal/format/tree"
)

// MediaType is the media type of the bundles that are written.
const MediaType = "application/vnd.dev.sigstore.bundle.v0.3+json"

// ErrVersion is wrapped by the error of a bundle whose version is not known.
var ErrVersion = errors.New("unknown version of bundle")

// MaxBundle is the most bytes that a bundle may have.
const MaxBundle = 32 << 20

// A Bundle is a signature with all that is needed to verify it.
type Bundle struct {
	Version      int      // 1, 2 or 3 for v0.1 to v0.3
	Certificates [][]byte // DER, leaf first; nil where a key signed
	Chained      bool     // the certificates were given as a chain
	Key          bool     // a public key signed, which the verifier must have
	KeyHint      string
	Entries      []Entry
	Timestamps   [][]byte // RFC 3161 responses, DER

	Message  *Message       // a signature over an artefact, or
	Envelope *dsse.Envelope // a signed statement
}

// A Message is a signature over an artefact.
type Message struct {
	Algorithm string // of the digest: "SHA2_256"
	Digest    []byte
	Signature []byte
}

// An Entry is an entry of a transparency log with its proofs.
type Entry struct {
	LogIndex       int64
	LogID          []byte
	Kind, Version  string
	IntegratedTime int64 // seconds since 1970, 0 for none
	Promise        []byte
	Proof          *Proof
	Body           []byte // canonical JSON
}

// A Proof shows that an entry is in a log of some size.
type Proof struct {
	Index, Size int64
	Root        []byte
	Hashes      [][]byte
	Checkpoint  string
}

// DecodeBundle reads a bundle. Field names may be in either spelling of protocol
// buffers in JSON; fields that the version does not have are refused.
func DecodeBundle(data []byte, b *budget.Budget) (*Bundle, error) {
	if len(data) > MaxBundle {
		return nil, fmt.Errorf("a bundle of %d bytes is refused", len(data))
	}
	doc, err := tree.JSON(string(data), b)
	if err != nil {
		return nil, err
	}
	return BundleOf(doc.Root())
}

// BundleOf reads a bundle that stands in another document.
func BundleOf(n tree.Node) (*Bundle, error) {
	r := &reader{}
	mediaType := n.Get("mediaType").Text() + n.Get("media_type").Text()
	out := &Bundle{Version: version(mediaType)}
	if n.Kind() == tree.Map && out.Version == 0 {
		return nil, fmt.Errorf("%w: %q", ErrVersion, cut(mediaType))
	}
	root := r.fields(n, "the bundle", "mediaType", "verificationMaterial", "messageSignature", "dsseEnvelope")
	if n.Kind() != tree.Map {
		r.fail("the bundle is not an object")
	}
	r.material(out, root["verificationMaterial"])
	message, envelope := root["messageSignature"], root["dsseEnvelope"]
	switch {
	case message.Exists() == envelope.Exists():
		r.fail("the bundle needs one of messageSignature and dsseEnvelope")
	case message.Exists():
		m := r.fields(message, "messageSignature", "messageDigest", "signature")
		d := r.fields(m["messageDigest"], "messageDigest", "algorithm", "digest")
		out.Message = &Message{Algorithm: strings.Clone(d["algorithm"].Text()), Digest: r.bytes(d["digest"], "the digest"), Signature: r.bytes(m["signature"], "the signature")}
		if len(out.Message.Signature) == 0 {
			r.fail("the signature is empty")
		}
	default:
		out.Envelope = r.envelope(envelope)
	}
	if r.err != nil {
		return nil, r.err
	}
	return out, nil
}

// envelope reads the envelope of a bundle, which has one signature.
func (r *reader) envelope(n tree.Node) *dsse.Envelope {
	f := r.fields(n, "dsseEnvelope", "payload", "payloadType", "signatures")
	e := &dsse.Envelope{PayloadType: strings.Clone(f["payloadType"].Text()), Payload: r.bytes(f["payload"], "the payload")}
	if e.PayloadType == "" {
		r.fail("the envelope has no payloadType")
	}
	for c := range f["signatures"].Children() {
		s := r.fields(c, "a signature", "sig", "keyid")
		e.Signatures = append(e.Signatures, dsse.Signature{KeyID: strings.Clone(s["keyid"].Text()), Sig: r.bytes(s["sig"], "a signature")})
	}
	if len(e.Signatures) != 1 || len(e.Signatures[0].Sig) == 0 {
		r.fail("the envelope of a bundle has one signature, not %d", len(e.Signatures))
	}
	return e
}

// version reads the media type (sigstore_bundle.proto, comment on media_type).
func version(mediaType string) int {
	switch mediaType {
	case "application/vnd.dev.sigstore.bundle+json;version=0.1", "application/vnd.dev.sigstore.bundle.v0.1+json":
		return 1
	case "application/vnd.dev.sigstore.bundle+json;version=0.2", "application/vnd.dev.sigstore.bundle.v0.2+json":
		return 2
	case "application/vnd.dev.sigstore.bundle+json;version=0.3", MediaType:
		return 3
	}
	return 0
}

// reader keeps the first error.
type reader struct{ err error }

func (r *reader) fail(format string, args ...any) {
	if r.err == nil {
		r.err = fmt.Errorf(format, args...)
	}
}

// fields returns the values of an object by their names in camel case. Others
// than the named are refused, as are repeated ones.
func (r *reader) fields(n tree.Node, what string, names ...string) map[string]tree.Node {
	out := make(map[string]tree.Node, len(names))
	switch n.Kind() {
	case tree.Map:
	case tree.Absent, tree.Null:
		return out
	default:
		r.fail("%s is not an object", what)
		return out
	}
	for c := range n.Children() {
		name := camel(c.Key())
		known := false
		for _, k := range names {
			known = known || k == name
		}
		if !known {
			r.fail("%s has an unknown field %q", what, cut(c.Key()))
			return out
		}
		if out[name].Exists() {
			r.fail("%s has the field %q twice", what, cut(c.Key()))
			return out
		}
		if c.Kind() != tree.Null {
			out[name] = c
		}
	}
	return out
}

// camel turns snake_case into camelCase, as protocol buffers do.
func camel(key string) string {
	if !strings.Contains(key, "_") {
		return key
	}
	parts := strings.Split(key, "_")
	for i := 1; i < len(parts); i++ {
		if parts[i] != "" {
			parts[i] = strings.ToUpper(parts[i][:1]) + parts[i][1:]
		}
	}
	return strings.Join(parts, "")
}

func cut(s string) string {
	if len(s) > 80 {
		s = s[:80] + "…"
	}
	return strings.Clone(s)
}

func (r *reader) bytes(n tree.Node, what string) []byte {
	if k := n.Kind(); k != tree.String && k != tree.Absent && k != tree.Null {
		r.fail("%s: not a text", what)
		return nil
	}
	b, err := dsse.Base64(n.Text())
	if err != nil {
		r.fail("%s: %w", what, err)
	}
	return b
}

// number reads a 64-bit number, which may be written as a text.
func (r *reader) number(n tree.Node, what string) int64 {
	if !n.Exists() {
		return 0
	}
	v, ok := parseInt(n.Text())
	if k := n.Kind(); !ok || k != tree.Number && k != tree.String {
		r.fail("%s is not a number: %q", what, cut(n.Text()))
	}
	return v
}

func (r *reader) material(out *Bundle, n tree.Node) {
	m := r.fields(n, "verificationMaterial", "x509CertificateChain", "publicKey", "certificate", "tlogEntries", "timestampVerificationData")
	chain, single, key := m["x509CertificateChain"], m["certificate"], m["publicKey"]
	count := 0
	for _, x := range []tree.Node{chain, single, key} {
		if x.Exists() {
			count++
		}
	}
	if count > 1 {
		r.fail("the bundle has more than one of certificate, chain and key")
	}
	if single.Exists() {
		out.Certificates = append(out.Certificates, r.certificate(single))
	}
	if chain.Exists() {
		out.Chained = true
		list := r.fields(chain, "x509CertificateChain", "certificates")["certificates"]
		for c := range list.Children() {
			out.Certificates = append(out.Certificates, r.certificate(c))
		}
	}
	if key.Exists() {
		out.Key = true
		out.KeyHint = strings.Clone(r.fields(key, "publicKey", "hint")["hint"].Text())
	}
	for c := range m["tlogEntries"].Children() {
		out.Entries = append(out.Entries, r.entry(c))
	}
	stamps := r.fields(m["timestampVerificationData"], "timestampVerificationData", "rfc3161Timestamps")
	for c := range stamps["rfc3161Timestamps"].Children() {
		out.Timestamps = append(out.Timestamps, r.bytes(r.fields(c, "a timestamp", "signedTimestamp")["signedTimestamp"], "a timestamp"))
	}
}

func (r *reader) certificate(n tree.Node) []byte {
	return r.bytes(r.fields(n, "a certificate", "rawBytes")["rawBytes"], "a certificate")
}

// EntryIn reads a log entry that stands in another document than a bundle.
func EntryIn(n tree.Node) (Entry, error) {
	r := &reader{}
	e := r.entry(n)
	if r.err == nil && len(e.LogID) == 0 {
		r.fail("a log entry names no log")
	}
	return e, r.err
}

func (r *reader) entry(n tree.Node) Entry {
	f := r.fields(n, "a log entry", "logIndex", "logId", "kindVersion", "integratedTime", "inclusionPromise", "inclusionProof", "canonicalizedBody")
	kind := r.fields(f["kindVersion"], "kindVersion", "kind", "version")
	e := Entry{
		LogIndex: r.number(f["logIndex"], "logIndex"), LogID: r.bytes(r.fields(f["logId"], "logId", "keyId")["keyId"], "keyId"),
		Kind: strings.Clone(kind["kind"].Text()), Version: strings.Clone(kind["version"].Text()),
		IntegratedTime: r.number(f["integratedTime"], "integratedTime"),
		Promise:        r.bytes(r.fields(f["inclusionPromise"], "inclusionPromise", "signedEntryTimestamp")["signedEntryTimestamp"], "the promise"),
		Body:           r.bytes(f["canonicalizedBody"], "canonicalizedBody"),
	}
	if !f["inclusionProof"].Exists() {
		return e
	}
	p := r.fields(f["inclusionProof"], "inclusionProof", "logIndex", "rootHash", "treeSize", "hashes", "checkpoint")
	e.Proof = &Proof{Index: r.number(p["logIndex"], "logIndex"), Size: r.number(p["treeSize"], "treeSize"), Root: r.bytes(p["rootHash"], "rootHash")}
	for h := range p["hashes"].Children() {
		e.Proof.Hashes = append(e.Proof.Hashes, r.bytes(h, "a hash"))
	}
	e.Proof.Checkpoint = strings.Clone(r.fields(p["checkpoint"], "checkpoint", "envelope")["envelope"].Text())
	return e
}
