package main

import (
	"crypto"
	"encoding/asn1"
	"math/big"
	"strings"
	"testing"
)

func TestNamesOfKeys(t *testing.T) {
	n, err := parseName("token=My%20token;serial=7;manufacturer=Y;model=Z;slot-id=2;object=a%3Bb;id=%00%ff;type=private?module-path=/l.so&pin-source=file:///p")
	if err != nil {
		t.Fatal(err)
	}
	if n.token != "My token" || n.serial != "7" || n.manufacturer != "Y" || n.model != "Z" || n.slot != 2 || n.object != "a;b" || string(n.id) != "\x00\xff" || n.module != "/l.so" || n.pinFile != "/p" {
		t.Errorf("%+v", n)
	}
	for text, want := range map[string]string{
		"": "neither object= nor id=", "token=x": "neither", "object": "no attribute", "object=%zz": "no attribute", "object=a;object=b": "given twice",
		"object=a;slot-id=x": "no number", "object=a;slot-id=-1": "no number", "object=a;type=public": "not private", "object=a;moon=1": `"moon" is not known`,
		"object=a?pin-value=123456": "can be read by everybody", "object=a?moon=1": `"moon" is not known`,
	} {
		if _, err := parseName(text); err == nil || !strings.Contains(err.Error(), want) || strings.Contains(err.Error(), "123456") {
			t.Errorf("%q: %v", text, err)
		}
	}
}

func TestQuestionsThatAreNone(t *testing.T) {
	none := func(string) string { return "" }
	for _, args := range [][]string{nil, {"v1"}, {"v2", "{}"}, {"v1", "x"}, {"v1", "{}"}, {"v1", `{"methodName":"publicKey"}`}} {
		if a, err := run(args, strings.NewReader(""), none); err == nil {
			t.Errorf("%v: %v", args, a)
		}
	}
}

func TestPublicHalvesThatCannotBeRead(t *testing.T) {
	p256, err := asn1.Marshal(asn1.ObjectIdentifier{1, 2, 840, 10045, 3, 1, 7})
	if err != nil {
		t.Fatal(err)
	}
	other, err := asn1.Marshal(asn1.ObjectIdentifier{1, 3, 132, 0, 10})
	if err != nil {
		t.Fatal(err)
	}
	for want, in := range map[string][2][]byte{"not a named one": {{1}, nil}, "is not P-256": {other, nil}, "no point": {p256, {4, 1}}} {
		if _, err := ecPoint(in[0], in[1]); err == nil || !strings.Contains(err.Error(), want) {
			t.Errorf("%s: %v", want, err)
		}
	}
}

func TestDigestInfoIsTheOneOfRFC8017(t *testing.T) {
	data, err := digestInfo(crypto.SHA512, make([]byte, 64))
	if err != nil {
		t.Fatal(err)
	}
	var info struct {
		Algorithm struct {
			ID   asn1.ObjectIdentifier
			None asn1.RawValue
		}
		Digest []byte
	}
	if rest, err := asn1.Unmarshal(data, &info); err != nil || len(rest) > 0 || info.Algorithm.ID.String() != "2.16.840.1.101.3.4.2.3" || len(info.Digest) != 64 {
		t.Errorf("%+v, %v", info, err)
	}
	if _, err := digestInfo(crypto.SHA1, nil); err == nil {
		t.Error("SHA-1")
	}
}

func FuzzNames(f *testing.F) {
	f.Add("token=a;object=b?module-path=/x")
	f.Add("id=%01%02;slot-id=9999999999999999999")
	f.Fuzz(func(t *testing.T, text string) {
		if n, err := parseName(text); err == nil && n.object == "" && new(big.Int).SetBytes(n.id).Sign() == 0 && n.id == nil {
			t.Errorf("%q names no key: %+v", text, n)
		}
	})
}
