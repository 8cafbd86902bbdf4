package sct

import (
	"bytes"
	"crypto/ecdsa"
	"crypto/elliptic"
	"crypto/rand"
	"crypto/x509"
	"crypto/x509/pkix"
	"encoding/asn1"
	"encoding/binary"
	"math/big"
	"testing"
	"time"
)

// one encodes a timestamp as a log does.
func one(log byte, millis uint64, extensions, signature []byte) []byte {
	b := append([]byte{0}, bytes.Repeat([]byte{log}, 32)...)
	b = binary.BigEndian.AppendUint64(b, millis)
	b = append(binary.BigEndian.AppendUint16(b, uint16(len(extensions))), extensions...)
	b = append(b, 4, 3)
	return append(binary.BigEndian.AppendUint16(b, uint16(len(signature))), signature...)
}

// list puts timestamps into a list.
func list(scts ...[]byte) []byte {
	var all []byte
	for _, s := range scts {
		all = append(binary.BigEndian.AppendUint16(all, uint16(len(s))), s...)
	}
	return append(binary.BigEndian.AppendUint16(nil, uint16(len(all))), all...)
}

func TestListsOfTimestamps(t *testing.T) {
	got, err := Parse(list(one(1, 1700000000123, nil, []byte("sig")), one(2, 5, []byte{9, 9}, []byte("other"))))
	if err != nil || len(got) != 2 {
		t.Fatalf("%v %v", got, err)
	}
	if got[0].Millis != 1700000000123 || got[0].Log[0] != 1 || string(got[0].Signature) != "sig" || len(got[0].Extensions) != 0 {
		t.Errorf("%+v", got[0])
	}
	if string(got[1].Extensions) != "\x09\x09" || string(got[1].Signature) != "other" {
		t.Errorf("%+v", got[1])
	}
}

func TestBrokenListsAreRefused(t *testing.T) {
	good := one(1, 1, nil, []byte("sig"))
	second := bytes.Clone(good)
	second[0] = 1 // version 2
	sha1 := bytes.Clone(good)
	sha1[len(good)-7] = 2 // the digest of the signature
	for name, data := range map[string][]byte{
		"nothing": nil, "an empty list": {0, 0}, "a cut list": list(good)[:20], "more behind": append(list(good), 0), "an empty timestamp": list([]byte{}), "another version": list(second),
		"signed over SHA-1": list(sha1), "a cut signature": list(good[:len(good)-1]), "more in a timestamp": list(append(bytes.Clone(good), 0)), "extensions beyond the end": list(append(bytes.Clone(good[:41]), 255, 255)),
	} {
		if got, err := Parse(data); err == nil {
			t.Errorf("%s: %+v", name, got)
		}
	}
}

func TestWhatALogSigns(t *testing.T) {
	got := Signed(0x0102030405060708, bytes.Repeat([]byte{7}, 32), []byte("tbs"), []byte("x"))
	want := append([]byte{0, 0, 1, 2, 3, 4, 5, 6, 7, 8, 0, 1}, bytes.Repeat([]byte{7}, 32)...)
	want = append(want, 0, 0, 3, 't', 'b', 's', 0, 1, 'x')
	if !bytes.Equal(got, want) {
		t.Errorf("%x, want %x", got, want)
	}
}

// certificate makes one with some extensions at the end.
func certificate(t testing.TB, key *ecdsa.PrivateKey, extra ...pkix.Extension) *x509.Certificate {
	t.Helper()
	c := &x509.Certificate{SerialNumber: big.NewInt(7), NotBefore: time.Unix(1700000000, 0), NotAfter: time.Unix(1700000600, 0), Subject: pkix.Name{CommonName: "x"}, KeyUsage: x509.KeyUsageDigitalSignature, ExtraExtensions: extra}
	der, err := x509.CreateCertificate(rand.Reader, c, c, key.Public(), key)
	if err != nil {
		t.Fatal(err)
	}
	out, err := x509.ParseCertificate(der)
	if err != nil {
		t.Fatal(err)
	}
	return out
}

func TestACertificateWithoutOneExtension(t *testing.T) {
	key, err := ecdsa.GenerateKey(elliptic.P256(), rand.Reader)
	if err != nil {
		t.Fatal(err)
	}
	plain := certificate(t, key)
	for name, x := range map[string]pkix.Extension{
		"timestamps": {Id: Extension(), Value: bytes.Repeat([]byte{1}, 300)}, "the poison": {Id: Poison(), Critical: true, Value: asn1.NullBytes},
	} {
		got, err := Without(certificate(t, key, x).RawTBSCertificate, x.Id)
		if err != nil || !bytes.Equal(got, plain.RawTBSCertificate) {
			t.Errorf("%s: it is not what it was without: %v", name, err)
		}
	}
	if got, err := Without(plain.RawTBSCertificate, Poison()); err != nil || !bytes.Equal(got, plain.RawTBSCertificate) {
		t.Error("nothing to take out, and it changed")
	}
	other := certificate(t, key, pkix.Extension{Id: asn1.ObjectIdentifier{1, 2, 3}, Value: []byte{5, 0}}, pkix.Extension{Id: Extension(), Value: []byte{4, 0}})
	kept := certificate(t, key, pkix.Extension{Id: asn1.ObjectIdentifier{1, 2, 3}, Value: []byte{5, 0}})
	if got, err := Without(other.RawTBSCertificate, Extension()); err != nil || !bytes.Equal(got, kept.RawTBSCertificate) {
		t.Error("the other extension is not kept")
	}
	for name, der := range map[string][]byte{"nothing": nil, "a number": {2, 1, 1}, "cut": plain.RawTBSCertificate[:40], "more behind": append(bytes.Clone(plain.RawTBSCertificate), 0)} {
		if _, err := Without(der, Poison()); err == nil {
			t.Errorf("%s is taken apart", name)
		}
	}
}

func FuzzParse(f *testing.F) {
	f.Add(list(one(1, 1, nil, []byte("sig"))))
	f.Add(list(one(1, 1, []byte{1}, nil), one(2, 2, nil, []byte("s"))))
	f.Fuzz(func(t *testing.T, data []byte) {
		got, err := Parse(data)
		if err == nil && len(got) == 0 {
			t.Fatal("a list of nothing is taken")
		}
		_, _ = Without(data, Extension())
	})
}
