package sigstore

import (
	"fmt"
	"strings"
	"time"

	"github.com/ossay-dev/ossay/internal/core/budget"
	"github.com/ossay-dev/ossay/internal/format/tree"
)

// TrustedRootType is the media type of a trusted root.
const TrustedRootType = "application/vnd.dev.sigstore.trustedroot+json;version=0.1"

// A TrustedRoot lists whom a verifier believes, and for which times.
type TrustedRoot struct {
	MediaType   string
	Logs        []Log       // transparency logs
	CTLogs      []Log       // certificate transparency logs
	Authorities []Authority // certificate authorities
	Timestamps  []Authority // time-stamp authorities
}

// A Log is a log with its key.
type Log struct {
	BaseURL string
	ID      []byte // as entries name it
	Key     []byte // DER of the public key
	Details string // kind of key and hash: "PKIX_ECDSA_P256_SHA_256"
	Window  Window
}

// An Authority is a certificate authority with its chain.
type Authority struct {
	URI    string
	Chain  [][]byte // DER, root last
	Window Window
}

// A Window is the time in which a key counts, both ends included. A zero End is
// none.
type Window struct{ Start, End time.Time }

// Covers reports whether t lies in the window.
func (w Window) Covers(t time.Time) bool {
	return !t.Before(w.Start) && (w.End.IsZero() || !t.After(w.End))
}

// DecodeTrustedRoot reads a trusted root. Fields that are not known are left out:
// newer ones may say more about an authority, never that it counts less.
func DecodeTrustedRoot(data []byte, b *budget.Budget) (*TrustedRoot, error) {
	doc, err := tree.JSON(string(data), b)
	if err != nil {
		return nil, fmt.Errorf("reading the trusted root: %w", err)
	}
	n := doc.Root()
	t := &TrustedRoot{MediaType: strings.Clone(n.Get("mediaType").Text())}
	switch t.MediaType {
	case TrustedRootType, "application/vnd.dev.sigstore.trustedroot.v0.1+json", "application/vnd.dev.sigstore.trustedroot+json;version=0.2", "application/vnd.dev.sigstore.trustedroot.v0.2+json":
	default:
		return nil, fmt.Errorf("the trusted root's media type %q is not known", cut(t.MediaType))
	}
	r := &reader{}
	for c := range n.Get("tlogs").Children() {
		t.Logs = append(t.Logs, r.log(c))
	}
	for c := range n.Get("ctlogs").Children() {
		t.CTLogs = append(t.CTLogs, r.log(c))
	}
	for c := range n.Get("certificateAuthorities").Children() {
		t.Authorities = append(t.Authorities, r.authority(c))
	}
	for c := range n.Get("timestampAuthorities").Children() {
		t.Timestamps = append(t.Timestamps, r.authority(c))
	}
	if r.err != nil {
		return nil, fmt.Errorf("reading the trusted root: %w", r.err)
	}
	return t, nil
}

func (r *reader) log(n tree.Node) Log {
	k := n.Get("publicKey")
	return Log{
		BaseURL: strings.Clone(n.Get("baseUrl").Text()), ID: r.bytes(n.Path("logId", "keyId"), "keyId of "+cut(n.Get("baseUrl").Text())),
		Key: r.bytes(k.Get("rawBytes"), "the key of "+cut(n.Get("baseUrl").Text())), Details: strings.Clone(k.Get("keyDetails").Text()), Window: r.window(k.Get("validFor")),
	}
}

func (r *reader) authority(n tree.Node) Authority {
	a := Authority{URI: strings.Clone(n.Get("uri").Text()), Window: r.window(n.Get("validFor"))}
	for c := range n.Path("certChain", "certificates").Children() {
		a.Chain = append(a.Chain, r.bytes(c.Get("rawBytes"), "a certificate of "+cut(a.URI)))
	}
	return a
}

// window reads a time range; without a start the key counts for no time: it begins
// with the last moment that can be written.
func (r *reader) window(n tree.Node) Window {
	w := Window{Start: time.Date(9999, 12, 31, 23, 59, 59, 0, time.UTC)}
	if s := n.Get("start").Text(); s != "" {
		w.Start = r.time(s)
	}
	if s := n.Get("end").Text(); s != "" {
		w.End = r.time(s)
	}
	return w
}

func (r *reader) time(s string) time.Time {
	t, err := time.Parse(time.RFC3339Nano, s)
	if err != nil {
		r.fail("not a time: %q", cut(s))
	}
	return t
}
