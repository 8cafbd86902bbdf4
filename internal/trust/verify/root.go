package verify

import (
	"crypto"
	"crypto/sha256"
	"crypto/x509"
	"encoding/hex"
	"errors"
	"fmt"
	"net/url"
	"strings"
	"time"

	"github.com/ossay-dev/ossay/internal/core/budget"
	"github.com/ossay-dev/ossay/internal/format/sigstore"
)

// A Root is a trusted root, ready for use: parsed keys and certificates with the
// times for which they count. Each is judged at the time of a signature, never of
// the verification. It is not changed after it was made and may be used by many
// goroutines. Format: sigstore_trustroot.proto.
type Root struct {
	Logs   []Log
	CTLogs []Log
	CAs    []Authority
	TSAs   []Authority
	Digest string // SHA-256 of the document, hexadecimal
}

// A Log is a log with its key.
type Log struct {
	// Name is under which it signs checkpoints: the host of its address without
	// port. Address has the port, which older logs keep.
	Name, Address string
	ID            [32]byte
	Hint          [4]byte // with which it signs checkpoints
	Key           crypto.PublicKey
	Window        sigstore.Window
}

// An Authority is a chain of certificates, leaf-most first, root last. For a
// time-stamp authority the first is the one that signs.
type Authority struct {
	URI    string
	Chain  []*x509.Certificate
	Window sigstore.Window
}

// Covers reports whether the authority and all its certificates count at t.
func (a *Authority) Covers(t time.Time) bool {
	if !a.Window.Covers(t) {
		return false
	}
	for _, c := range a.Chain {
		if t.Before(c.NotBefore) || t.After(c.NotAfter) {
			return false
		}
	}
	return true
}

// ParseRoot reads a trusted root. One authority that cannot be used refuses the
// whole: a root that is half understood is none.
func ParseRoot(data []byte) (*Root, error) {
	doc, err := sigstore.DecodeTrustedRoot(data, budget.New(budget.Default(), int64(len(data))))
	if err != nil {
		return nil, err
	}
	sum := sha256.Sum256(data)
	r := &Root{Digest: hex.EncodeToString(sum[:])}
	if r.Logs, err = logs(doc.Logs); err != nil {
		return nil, fmt.Errorf("a transparency log of the trusted root: %w", err)
	}
	if r.CTLogs, err = logs(doc.CTLogs); err != nil {
		return nil, fmt.Errorf("a certificate transparency log of the trusted root: %w", err)
	}
	if r.CAs, err = authorities(doc.Authorities); err != nil {
		return nil, fmt.Errorf("a certificate authority of the trusted root: %w", err)
	}
	if r.TSAs, err = authorities(doc.Timestamps); err != nil {
		return nil, fmt.Errorf("a time-stamp authority of the trusted root: %w", err)
	}
	return r, nil
}

func logs(list []sigstore.Log) ([]Log, error) {
	var out []Log
	for _, l := range list {
		key, err := x509.ParsePKIXPublicKey(l.Key)
		if err != nil {
			if rsa, rerr := x509.ParsePKCS1PublicKey(l.Key); rerr == nil {
				key, err = rsa, nil
			}
		}
		if err != nil {
			return nil, fmt.Errorf("the key of %s: %w", l.BaseURL, err)
		}
		x := Log{Key: key, Window: l.Window}
		x.Name, x.Address = hosts(l.BaseURL)
		switch {
		case len(l.ID) == 32:
			copy(x.ID[:], l.ID)
		case len(l.ID) == 0:
			x.ID = sha256.Sum256(l.Key)
		default:
			return nil, fmt.Errorf("the identifier of %s has %d bytes", l.BaseURL, len(l.ID))
		}
		copy(x.Hint[:], x.ID[:4])
		out = append(out, x)
	}
	return out, nil
}

// hosts returns the host of an address without its port, which is the origin that
// clients expect in checkpoints, and with it.
func hosts(address string) (name, withPort string) {
	u, err := url.Parse(address)
	if err != nil || u.Hostname() == "" {
		name = strings.TrimSuffix(address, "/")
		return name, name
	}
	return u.Hostname(), u.Host
}

func authorities(list []sigstore.Authority) ([]Authority, error) {
	var out []Authority
	for _, a := range list {
		x := Authority{URI: a.URI, Window: a.Window}
		for _, der := range a.Chain {
			c, err := x509.ParseCertificate(der)
			if err != nil {
				return nil, fmt.Errorf("a certificate of %s: %w", a.URI, err)
			}
			x.Chain = append(x.Chain, c)
		}
		if len(x.Chain) == 0 {
			return nil, errors.New("an authority without certificates")
		}
		for i := 0; i+1 < len(x.Chain); i++ {
			if err := x.Chain[i].CheckSignatureFrom(x.Chain[i+1]); err != nil {
				return nil, fmt.Errorf("the chain of %s is broken at %s: %w", a.URI, x.Chain[i].Subject, err)
			}
		}
		out = append(out, x)
	}
	return out, nil
}

// Log returns the log with an identifier, or nil.
func (r *Root) Log(id []byte) *Log { return find(r.Logs, id) }

// CTLog returns the certificate transparency log with an identifier, or nil.
func (r *Root) CTLog(id []byte) *Log { return find(r.CTLogs, id) }

func find(list []Log, id []byte) *Log {
	for i := range list {
		if string(list[i].ID[:]) == string(id) {
			return &list[i]
		}
	}
	return nil
}
