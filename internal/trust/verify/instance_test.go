package verify

import (
	"bytes"
	"crypto/ecdsa"
	"crypto/elliptic"
	"crypto/x509"
	"crypto/x509/pkix"
	"encoding/json"
	"strings"
	"testing"

	"github.com/ossay-dev/ossay/internal/format/sigstore"
	"github.com/ossay-dev/ossay/internal/trust/keys"
)

func publicOf(t *testing.T, k *ecdsa.PrivateKey) *keys.Public {
	t.Helper()
	p, err := keys.NewPublic(k.Public())
	if err != nil {
		t.Fatal(err)
	}
	return p
}

func TestSeveralTrustedRootsAreReadAsLines(t *testing.T) {
	one, err := json.Marshal(map[string]any{"mediaType": "application/vnd.dev.sigstore.trustedroot+json;version=0.1"})
	if err != nil {
		t.Fatal(err)
	}
	for _, tt := range []struct {
		name, text string
		n          int
	}{
		{"one", string(one) + "\n", 1},
		{"two lines", string(one) + "\n" + string(one) + "\n", 2},
		{"two that are not lines", "{\n" + string(one[1:]) + string(one), 2},
		{"sixteen", strings.Repeat(string(one), 16), 16},
		{"seventeen", strings.Repeat(string(one), 17), 0},
		{"nothing", " \n", 0},
		{"a second that is cut", string(one) + "\n" + string(one[:10]), 0},
		{"a second of another kind", string(one) + `{"mediaType":"x"}`, 0},
		{"no JSON", "hello", 0},
	} {
		list, err := ParseRoots([]byte(tt.text))
		if (err == nil) != (tt.n > 0) || err == nil && len(list) != tt.n {
			t.Errorf("%s: %d roots, %v", tt.name, len(list), err)
		}
	}
	single, err := ParseRoots(append(one, '\n'))
	if err != nil {
		t.Fatal(err)
	}
	whole, err := ParseRoot(append(one, '\n'))
	if err != nil || single[0].Digest != whole.Digest {
		t.Errorf("%s %s %v", single[0].Digest, whole.Digest, err)
	}
}

func TestABundleIsJudgedByTheRootOfItsInstance(t *testing.T) {
	a, b := newMaker(t), newMaker(t)
	b.caPem = b.sign(&x509.Certificate{Subject: pkix.Name{CommonName: "another authority"}, NotBefore: a.caPem.NotBefore, NotAfter: a.caPem.NotAfter, IsCA: true, BasicConstraintsValid: true, KeyUsage: x509.KeyUsageCertSign}, nil, b.ca.Public(), b.ca)
	b.root.CAs[0].Chain = []*x509.Certificate{b.caPem}
	v := New(a.root, b.root)
	for name, m := range map[string]*maker{"the first": a, "the second": b} {
		if r := v.Decoded(m.bundle([]byte("x"), nil), Of("x", []byte("x")), expected()); !r.OK() {
			t.Errorf("%s: %+v", name, r.Failures)
		}
	}
	// The authority of one with the log of the other belongs to neither.
	mixed := b.bundle([]byte("x"), nil)
	mixed.Entries[0] = a.entry(mixed.Entries[0].Body)
	mixed.Entries[0].LogID = bytes.Repeat([]byte{7}, 32)
	if r := v.Decoded(mixed, Of("x", []byte("x")), expected()); firstReason(r) != LogKeyUnknown {
		t.Errorf("%+v", r.Failures)
	}
	// A key belongs to no authority: its log says where it comes from.
	k := b.key(elliptic.P256())
	b.root.Logs[0].ID[0] ^= 1
	b.root.Logs[0].Hint[0] ^= 1
	byKey := b.with(k, nil, []byte("x"))
	if r := v.Decoded(byKey, Of("x", []byte("x")), Expectation{Key: publicOf(t, k)}); !r.OK() {
		t.Errorf("%+v", r.Failures)
	}
}

func TestAnInstanceWithoutALogNeedsATimestamp(t *testing.T) {
	m := newMaker(t)
	bare := New(&Root{CAs: m.root.CAs, TSAs: m.root.TSAs})
	judge := func(b *sigstore.Bundle, want Expectation) Reason {
		return firstReason(bare.Decoded(b, Of("x", []byte("x")), want))
	}
	k := m.key(elliptic.P256())
	leaf := m.sign(&x509.Certificate{NotBefore: m.now, NotAfter: m.now.AddDate(0, 0, 1), ExtKeyUsage: []x509.ExtKeyUsage{x509.ExtKeyUsageCodeSigning}, EmailAddresses: []string{"a@example.com"}}, m.caPem, k.Public(), m.ca)
	anyone, key := Expectation{Anyone: true}, Expectation{Key: publicOf(t, k)}
	for _, tt := range []struct {
		name   string
		leaf   *x509.Certificate
		want   Expectation
		change func(*sigstore.Bundle)
		reason Reason
	}{
		{"with a time-stamp", leaf, anyone, func(b *sigstore.Bundle) { b.Entries = nil }, ""},
		{"without a time", leaf, anyone, func(b *sigstore.Bundle) { b.Entries, b.Timestamps = nil, nil }, TrustedTimeMissing},
		{"an entry of a log that is not there", leaf, anyone, func(*sigstore.Bundle) {}, LogKeyUnknown},
		{"a timestamp of a log of certificates that is not there", m.leaf(k.Public(), nil), anyone, func(b *sigstore.Bundle) { b.Entries = nil }, SCTKeyUnknown},
		{"a key is no certificate of the instance", nil, key, func(b *sigstore.Bundle) { b.Entries = nil }, LogEntryMissing},
	} {
		b := m.with(k, tt.leaf, []byte("x"))
		tt.change(b)
		if got := judge(b, tt.want); got != tt.reason {
			t.Errorf("%s: %q", tt.name, got)
		}
	}
	// Where the instance has a log, an entry is needed, unless the format has none.
	without := m.bundle([]byte("x"), nil)
	without.Entries = nil
	if r := m.verify(without, []byte("x"), expected()); firstReason(r) != LogEntryMissing {
		t.Errorf("%+v", r.Failures)
	}
	unlogged := expected()
	unlogged.Unlogged = true
	if r := m.verify(without, []byte("x"), unlogged); !r.OK() {
		t.Errorf("%+v", r.Failures)
	}
	without.Timestamps = nil
	if r := m.verify(without, []byte("x"), unlogged); firstReason(r) != LogEntryMissing {
		t.Errorf("neither log nor time: %+v", r.Failures)
	}
}

func TestACertificateOfGitHubsOwnInstanceTellsWhereItsRootIs(t *testing.T) {
	m, g := newMaker(t), newMaker(t)
	g.caPem = g.sign(&x509.Certificate{Subject: pkix.Name{CommonName: "Fulcio", Organization: []string{"GitHub, Inc."}}, NotBefore: m.caPem.NotBefore, NotAfter: m.caPem.NotAfter, IsCA: true, BasicConstraintsValid: true, KeyUsage: x509.KeyUsageCertSign}, nil, g.ca.Public(), g.ca)
	r := m.verify(g.bundle([]byte("x"), nil), []byte("x"), expected())
	found := false
	for _, f := range r.Failures {
		found = found || f.Reason == CertificateUntrusted && strings.Contains(f.Hint, "gh attestation trusted-root")
	}
	if !found {
		t.Errorf("%+v", r.Failures)
	}
}
