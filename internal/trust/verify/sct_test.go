package verify

import (
	"crypto/elliptic"
	"crypto/x509"
	"testing"

	"github.com/ossay-dev/ossay/internal/format/sct"
	"github.com/ossay-dev/ossay/internal/format/sigstore"
)

func TestTimestampsOfLogsOfCertificates(t *testing.T) {
	m := newMaker(t)
	good := m.root.CTLogs[0]
	foreign := m.key(elliptic.P256())
	id := make([]byte, 32)
	// set makes a certificate whose list of timestamps a case chooses.
	set := func(list func(bare *x509.Certificate) [][]byte) *sigstore.Bundle {
		k := m.key(elliptic.P256())
		var keep *x509.Certificate
		m.leaf(k.Public(), func(c *x509.Certificate) { keep = c })
		c := *keep
		c.ExtraExtensions = c.ExtraExtensions[:len(c.ExtraExtensions)-1]
		bare := m.sign(&c, m.caPem, k.Public(), m.ca)
		c.ExtraExtensions = append(c.ExtraExtensions[:len(c.ExtraExtensions):len(c.ExtraExtensions)], m.timestamps(list(bare)...))
		return m.with(k, m.sign(&c, m.caPem, k.Public(), m.ca), []byte("x"))
	}
	right := func(bare *x509.Certificate) []byte { return m.sct(bare, good.ID[:], m.now, m.ct) }
	unknown := func(bare *x509.Certificate) []byte { return m.sct(bare, id, m.now, foreign) }
	forged := func(bare *x509.Certificate) []byte { return m.sct(bare, good.ID[:], m.now, foreign) }
	early := func(bare *x509.Certificate) []byte { return m.sct(bare, good.ID[:], m.now.AddDate(-2, 0, 0), m.ct) }
	for name, tt := range map[string]struct {
		list []func(*x509.Certificate) []byte
		want Reason
	}{
		"one": {[]func(*x509.Certificate) []byte{right}, ""}, "of a log that is not known": {[]func(*x509.Certificate) []byte{unknown}, SCTKeyUnknown}, "by another key": {[]func(*x509.Certificate) []byte{forged}, SCTInvalid},
		"before the log counted": {[]func(*x509.Certificate) []byte{early}, KeyOutsideValidity}, "one that holds behind others": {[]func(*x509.Certificate) []byte{unknown, forged, early, right}, ""},
		"none": {nil, SCTMalformed}, "one that is cut": {[]func(*x509.Certificate) []byte{func(b *x509.Certificate) []byte { return right(b)[:60] }}, SCTMalformed},
		"one with more behind":   {[]func(*x509.Certificate) []byte{func(b *x509.Certificate) []byte { return append(right(b), 0) }}, SCTMalformed},
		"one of another version": {[]func(*x509.Certificate) []byte{func(b *x509.Certificate) []byte { s := right(b); s[0] = 1; return s }}, SCTMalformed},
		"one of the end of time": {[]func(*x509.Certificate) []byte{func(b *x509.Certificate) []byte {
			s := right(b)
			copy(s[33:41], "\xff\xff\xff\xff\xff\xff\xff\xff")
			return s
		}}, SCTInvalid},
	} {
		b := set(func(bare *x509.Certificate) (out [][]byte) {
			for _, f := range tt.list {
				out = append(out, f(bare))
			}
			return out
		})
		if r := m.verify(b, []byte("x"), expected()); firstReason(r) != tt.want {
			t.Errorf("%s: %v", name, r.Failures)
		}
	}
	// A timestamp of another certificate proves nothing.
	a := m.leaf(m.key(elliptic.P256()).Public(), nil)
	k := m.key(elliptic.P256())
	stolen := m.leaf(k.Public(), func(c *x509.Certificate) {
		for _, e := range a.Extensions {
			if e.Id.Equal(sct.Extension()) {
				c.ExtraExtensions = append(c.ExtraExtensions, e)
			}
		}
	})
	if r := m.verify(m.with(k, stolen, []byte("x")), []byte("x"), expected()); firstReason(r) != SCTInvalid {
		t.Errorf("%v", r.Failures)
	}
}
