package cyclonedx

import (
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/ossay-dev/ossay/internal/format/sbom"
)

const (
	plainSignature = `{"algorithm": "ES256", "keyId": "k1", "publicKey": {"kty": "EC", "crv": "P-256", "x": "6BKx", "y": "ubQw"}, "value": "tqIT"}`
	bareSignature  = `{"algorithm": "HS256", "value": "VHVW"}`
)

func TestSignaturesOfJSONInTheirThreeForms(t *testing.T) {
	for name, signature := range map[string]string{
		"one":                plainSignature,
		"RSA":                `{"algorithm": "RS256", "publicKey": {"kty": "RSA", "n": "4YMV", "e": "AQAB"}, "value": "MYeC"}`,
		"OKP":                `{"algorithm": "Ed25519", "publicKey": {"kty": "OKP", "crv": "Ed25519", "x": "_kms"}, "value": "CF6G"}`,
		"with a certificate": `{"algorithm": "ES384", "certificatePath": ["MIIB", "MIIC"], "excludes": ["notes"], "value": "tqIT"}`,
		"own algorithm":      `{"algorithm": "https://acme.example/algorithm", "value": "tqIT"}`,
		"several signers":    `{"signers": [` + plainSignature + `, ` + bareSignature + `]}`,
		"a chain":            `{"chain": [` + plainSignature + `, ` + bareSignature + `]}`,
	} {
		d := read(t, document("1.6", `"components": [{"type": "library", "bom-ref": "a", "name": "a", "signature": `+signature+`}], "signature": `+signature))
		for _, p := range d.Problems() {
			t.Errorf("%s: %s %s", name, p.Path, p.Message)
		}
		got, losses := composed(t, d.Document(), sbom.Format{Version: "1.6"})
		if want := ofJSON(d.root.Get("signature"), nil).json(); ofJSON(got.root.Get("signature"), nil).json() != want || len(losses) > 0 {
			t.Errorf("%s: %s\n%v", name, got.text, losses)
		}
	}
}

func TestMistakesInSignatures(t *testing.T) {
	find(t, []mistake{
		{`"signature": {"algorithm": "ES256", "value": ▶7}`, "/signature/value", "a number is wrong here: want text"},
		{`"signature": {"algorithm": "ES256", "keyId": ▶[], "value": "x"}`, "/signature/keyId", "a list is wrong here: want text"},
	}, in("1.6"))
	for _, signature := range []string{
		`"x"`, `[]`, `{}`, `{"algorithm": "ES256"}`, `{"value": "x"}`, `{"signers": [], "chain": []}`,
		`{"algorithm": "ES256", "value": "x", "publicKey": {"kty": "RSA", "n": "4YMV"}}`,
		`{"algorithm": "ES256", "value": "x", "publicKey": {"kty": "EC", "crv": "P-256", "x": "6BKx"}}`,
	} {
		if d := read(t, document("1.6", `"signature": `+signature)); len(d.Problems()) == 0 {
			t.Errorf("%s is taken for a signature", signature)
		}
	}
}

func TestASignatureOfJSONHasNoPlaceInXMLButComesBack(t *testing.T) {
	d := read(t, document("1.6", `"components": [{"type": "library", "name": "a", "signature": `+plainSignature+`}], "signature": `+bareSignature))
	x, losses := written(t, d, sbom.Format{Encoding: sbom.XML})
	want := []string{
		"/signature: CycloneDX 1.6 XML has no field for it (property)",
		"/components/0/signature: CycloneDX 1.6 XML has no element for it (property)",
	}
	if diff := cmp.Diff(want, told(losses)); diff != "" {
		t.Error(diff)
	}
	back, losses := written(t, x, sbom.Format{Encoding: sbom.JSON})
	if diff := cmp.Diff(plain(d.root), withoutSchema(plain(back.root))); diff != "" || len(losses) > 0 {
		t.Errorf("%s\n%v", diff, losses)
	}
}

func TestASignatureOfXMLIsAnElementOfItsOwnNamespace(t *testing.T) {
	text := xmlDocument("1.6", `<components><component type="library"><name>a</name>`+
		`<Signature xmlns="http://www.w3.org/2000/09/xmldsig#"><SignedInfo/><SignatureValue>x</SignatureValue></Signature></component></components>`)
	d := read(t, text)
	if p := d.Problems(); len(p) > 0 {
		t.Error(p)
	}
	var b strings.Builder
	if losses, err := d.Write(&b, d.Format()); err != nil || len(losses) > 0 || b.String() != text {
		t.Errorf("a signed document must stay as it is: %v %v", losses, err)
	}
	_, losses := written(t, d, sbom.Format{Encoding: sbom.JSON})
	want := []string{"/components/0/Signature: an element of another namespace has no place in JSON (dropped)"}
	if diff := cmp.Diff(want, told(losses)); diff != "" {
		t.Error(diff)
	}
}
