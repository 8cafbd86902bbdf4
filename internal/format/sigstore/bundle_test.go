package sigstore

import (
	"encoding/base64"
	"errors"
	"fmt"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/ossay-dev/ossay/internal/core/budget"
	"github.com/ossay-dev/ossay/internal/format/intoto"
)

func plenty(data []byte) *budget.Budget { return budget.New(budget.Default(), int64(len(data))) }

// sample is a bundle with everything in it.
func sample() *Bundle {
	return &Bundle{
		Version: 3, Certificates: [][]byte{[]byte("certificate")}, Timestamps: [][]byte{[]byte("stamp")},
		Entries: []Entry{{
			LogIndex: 1<<62 + 1, LogID: []byte("log"), Kind: "hashedrekord", Version: "0.0.2", IntegratedTime: 1700000000, Promise: []byte("promise"), Body: []byte("{}"),
			Proof: &Proof{Index: 5, Size: 9, Root: []byte("root"), Hashes: [][]byte{[]byte("a"), []byte("b")}, Checkpoint: "o\n9\nAA==\n\n— o AAAA\n"},
		}},
		Message: &Message{Algorithm: "SHA2_256", Digest: []byte("digest"), Signature: []byte("signature")},
	}
}

func encoded(t testing.TB, b *Bundle) string {
	t.Helper()
	data, err := b.Encode()
	if err != nil {
		t.Fatal(err)
	}
	return string(data)
}

func TestABundleComesBackAsItWas(t *testing.T) {
	statement := sample()
	statement.Message = nil
	statement.Envelope = &intoto.Envelope{PayloadType: "t", Payload: []byte("p"), Signatures: []intoto.Signature{{Sig: []byte("s")}}}
	key := sample()
	key.Certificates, key.Key, key.KeyHint = nil, true, "hint"
	for name, want := range map[string]*Bundle{"artefact": sample(), "statement": statement, "key": key} {
		text := encoded(t, want)
		got, err := DecodeBundle([]byte(text), plenty([]byte(text)))
		if err != nil {
			t.Fatalf("%s: %v", name, err)
		}
		if diff := cmp.Diff(want, got); diff != "" {
			t.Errorf("%s: %s", name, diff)
		}
	}
}

func TestFieldNamesInBothSpellings(t *testing.T) {
	text := encoded(t, sample())
	for camel, snake := range map[string]string{
		"mediaType": "media_type", "verificationMaterial": "verification_material", "tlogEntries": "tlog_entries", "logIndex": "log_index", "kindVersion": "kind_version", "inclusionProof": "inclusion_proof",
		"canonicalizedBody": "canonicalized_body", "messageSignature": "message_signature", "messageDigest": "message_digest", "rawBytes": "raw_bytes", "integratedTime": "integrated_time",
		"inclusionPromise": "inclusion_promise", "signedEntryTimestamp": "signed_entry_timestamp", "rootHash": "root_hash", "treeSize": "tree_size", "rfc3161Timestamps": "rfc3161_timestamps",
	} {
		if !strings.Contains(text, camel) {
			t.Fatalf("the sample has no %s", camel)
		}
		text = strings.ReplaceAll(text, `"`+camel+`"`, `"`+snake+`"`)
	}
	got, err := DecodeBundle([]byte(text), plenty([]byte(text)))
	if err != nil {
		t.Fatal(err)
	}
	if diff := cmp.Diff(sample(), got); diff != "" {
		t.Error(diff)
	}
}

func TestNumbersAsTextsAndAsNumbers(t *testing.T) {
	text := strings.Replace(encoded(t, sample()), `"treeSize":"9"`, `"treeSize":9`, 1)
	if got, err := DecodeBundle([]byte(text), plenty([]byte(text))); err != nil || got.Entries[0].Proof.Size != 9 {
		t.Errorf("%v", err)
	}
	for _, bad := range []string{`"1e3"`, `"+9"`, `"0x9"`, `9.5`, `"99999999999999999999"`, `true`, `""`, `[9]`} {
		text := strings.Replace(encoded(t, sample()), `"treeSize":"9"`, `"treeSize":`+bad, 1)
		if _, err := DecodeBundle([]byte(text), plenty([]byte(text))); err == nil {
			t.Errorf("%s is taken for a number", bad)
		}
	}
}

func TestVersionsOfBundles(t *testing.T) {
	for kind, want := range map[string]int{
		"application/vnd.dev.sigstore.bundle+json;version=0.1": 1, "application/vnd.dev.sigstore.bundle+json;version=0.2": 2, "application/vnd.dev.sigstore.bundle+json;version=0.3": 3,
		"application/vnd.dev.sigstore.bundle.v0.3+json": 3, "application/vnd.dev.sigstore.bundle.v0.4+json": 0, "": 0, "application/json": 0,
	} {
		text := strings.Replace(encoded(t, sample()), MediaType, kind, 1)
		got, err := DecodeBundle([]byte(text), plenty([]byte(text)))
		if want == 0 && !errors.Is(err, ErrVersion) {
			t.Errorf("%q: %v", kind, err)
		}
		if want > 0 && (err != nil || got.Version != want) {
			t.Errorf("%q: %+v %v", kind, got, err)
		}
	}
}

func TestMalformedBundlesSayWhatIsWrong(t *testing.T) {
	for _, tt := range []struct{ old, new, want string }{
		{`"verificationMaterial":{`, `"verificationMaterial":{"extra":1,`, `unknown field "extra"`},
		{`"logIndex":"5"`, `"logIndex":"5","log_index":"6"`, `field "log_index" twice`},
		{`"certificate":{`, `"publicKey":{"hint":""},"certificate":{`, "more than one of certificate, chain and key"},
		{`"messageSignature":{`, `"dsseEnvelope":{"payloadType":"t","payload":"","signatures":[{"sig":"YQ=="}]},"messageSignature":{`, "one of messageSignature and dsseEnvelope"},
		{`"signature":"c2lnbmF0dXJl"`, `"signature":""`, "the signature is empty"},
		{`"signature":"c2lnbmF0dXJl"`, `"signature":"c2lnbmF0dXJ"`, "the signature: not base64"},
		{`"rawBytes":"`, `"rawBytes":"?`, "a certificate: not base64"},
		{`"tlogEntries":[{`, `"tlogEntries":["x",{`, "a log entry is not an object"},
		{`"verificationMaterial":{`, `"verificationMaterial":7,"x":{`, `unknown field "x"`},
	} {
		text := encoded(t, sample())
		if !strings.Contains(text, tt.old) {
			t.Fatalf("the sample has no %s: %s", tt.old, text)
		}
		text = strings.Replace(text, tt.old, tt.new, 1)
		if _, err := DecodeBundle([]byte(text), plenty([]byte(text))); err == nil || !strings.Contains(err.Error(), tt.want) {
			t.Errorf("%s: %v", tt.new, err)
		}
	}
	for text, want := range map[string]string{"": "", "[]": "not an object", "null": "not an object", `{"mediaType":"` + MediaType + `"}`: "one of messageSignature"} {
		if _, err := DecodeBundle([]byte(text), plenty([]byte(text))); err == nil || !strings.Contains(err.Error(), want) {
			t.Errorf("%q: %v", text, err)
		}
	}
}

func TestAnEnvelopeOfABundleHasOneSignature(t *testing.T) {
	for n := range 3 {
		sigs := strings.TrimSuffix(strings.Repeat(`{"sig":"YQ=="},`, n), ",")
		text := fmt.Sprintf(`{"mediaType":%q,"dsseEnvelope":{"payloadType":"t","payload":"","signatures":[%s]}}`, MediaType, sigs)
		if _, err := DecodeBundle([]byte(text), plenty([]byte(text))); (err == nil) != (n == 1) {
			t.Errorf("%d signatures: %v", n, err)
		}
	}
}

func TestAHugeBundleIsNotLookedAt(t *testing.T) {
	if _, err := DecodeBundle(make([]byte, MaxBundle+1), plenty(nil)); err == nil || !strings.Contains(err.Error(), "refused") {
		t.Error(err)
	}
	deep := []byte(`{"mediaType":"` + MediaType + `","verificationMaterial":` + strings.Repeat("[", 5000) + strings.Repeat("]", 5000) + "}")
	if _, err := DecodeBundle(deep, plenty(deep)); err == nil {
		t.Error("any depth is taken")
	}
}

func TestTheAnswerOfALog(t *testing.T) {
	answer := `{"logIndex":"3","logId":{"keyId":"bG9n"},"kindVersion":{"kind":"hashedrekord","version":"0.0.2"},"inclusionProof":{"logIndex":"3","rootHash":"cg==","treeSize":"4","hashes":[],"checkpoint":{"envelope":"c"}},"canonicalizedBody":"e30="}`
	e, err := EntryOf([]byte(answer), plenty([]byte(answer)))
	want := &Entry{LogIndex: 3, LogID: []byte("log"), Kind: "hashedrekord", Version: "0.0.2", Body: []byte("{}"), Proof: &Proof{Index: 3, Size: 4, Root: []byte("r"), Checkpoint: "c"}}
	if err != nil {
		t.Fatal(err)
	}
	if e.Promise != nil {
		e.Promise = nil
	}
	if diff := cmp.Diff(want, e, cmp.Comparer(func(a, b []byte) bool { return string(a) == string(b) })); diff != "" {
		t.Error(diff)
	}
	for _, bad := range []string{"{", `{"other":1}`, `{"logIndex":"x"}`} {
		if _, err := EntryOf([]byte(bad), plenty([]byte(bad))); err == nil {
			t.Errorf("%s is taken", bad)
		}
	}
}

func body(t testing.TB, text string) (*Body, error) {
	t.Helper()
	return DecodeBody([]byte(text), plenty([]byte(text)))
}

func TestBodiesOfAllKinds(t *testing.T) {
	pem := base64.StdEncoding.EncodeToString([]byte("-----BEGIN CERTIFICATE-----\nY2VydA==\n-----END CERTIFICATE-----\n"))
	key := base64.StdEncoding.EncodeToString([]byte("-----BEGIN PUBLIC KEY-----\na2V5\n-----END PUBLIC KEY-----\n"))
	twice := base64.StdEncoding.EncodeToString([]byte(base64.StdEncoding.EncodeToString([]byte("sig"))))
	sig := base64.StdEncoding.EncodeToString([]byte("sig"))
	cert := []Signed{{Signature: []byte("sig"), Certificate: []byte("cert")}}
	for _, tt := range []struct {
		text string
		want *Body
	}{
		{`{"apiVersion":"0.0.1","kind":"hashedrekord","spec":{"data":{"hash":{"algorithm":"sha256","value":"abcd"}},"signature":{"content":"` + sig + `","publicKey":{"content":"` + pem + `"}}}}`,
			&Body{Kind: "hashedrekord", Version: "0.0.1", Data: true, Algorithm: "sha256", Digest: []byte{0xab, 0xcd}, Signatures: cert}},
		{`{"apiVersion":"0.0.1","kind":"dsse","spec":{"payloadHash":{"algorithm":"sha256","value":"abcd"},"signatures":[{"signature":"` + sig + `","verifier":"` + key + `"}]}}`,
			&Body{Kind: "dsse", Version: "0.0.1", Algorithm: "sha256", Digest: []byte{0xab, 0xcd}, Signatures: []Signed{{Signature: []byte("sig"), Key: []byte("key")}}}},
		{`{"apiVersion":"0.0.2","kind":"intoto","spec":{"content":{"payloadHash":{"algorithm":"sha256","value":"abcd"},"envelope":{"signatures":[{"sig":"` + twice + `","publicKey":"` + pem + `"}]}}}}`,
			&Body{Kind: "intoto", Version: "0.0.2", Algorithm: "sha256", Digest: []byte{0xab, 0xcd}, Signatures: cert}},
		{`{"apiVersion":"0.0.2","kind":"hashedrekord","spec":{"hashedRekordV002":{"data":{"algorithm":"SHA2_384","digest":"q80="},"signature":{"content":"` + sig + `","verifier":{"x509Certificate":{"rawBytes":"Y2VydA=="}}}}}}`,
			&Body{Kind: "hashedrekord", Version: "0.0.2", Data: true, Algorithm: "sha384", Digest: []byte{0xab, 0xcd}, Signatures: cert}},
		{`{"apiVersion":"0.0.2","kind":"dsse","spec":{"dsseV002":{"payloadHash":{"algorithm":"SHA2_512","digest":"q80="},"signatures":[{"content":"` + sig + `","verifier":{"publicKey":{"rawBytes":"a2V5"}}}]}}}`,
			&Body{Kind: "dsse", Version: "0.0.2", Algorithm: "sha512", Digest: []byte{0xab, 0xcd}, Signatures: []Signed{{Signature: []byte("sig"), Key: []byte("key")}}}},
	} {
		got, err := body(t, tt.text)
		if err != nil {
			t.Errorf("%s: %v", tt.want.Kind, err)
			continue
		}
		if diff := cmp.Diff(tt.want, got, cmp.Comparer(func(a, b []byte) bool { return string(a) == string(b) })); diff != "" {
			t.Errorf("%s %s: %s", tt.want.Kind, tt.want.Version, diff)
		}
	}
}

func TestMalformedBodiesSayWhatIsWrong(t *testing.T) {
	for text, want := range map[string]string{
		"{": "the entry's body", `{"kind":"rpm","apiVersion":"0.0.1"}`: `kind "rpm"`, `{"kind":"hashedrekord","apiVersion":"0.0.9"}`: `version "0.0.9"`,
		`{"kind":"hashedrekord","apiVersion":"0.0.1","spec":{"data":{"hash":{"value":"ab"}}}}`:                                                "no PEM block",
		`{"kind":"hashedrekord","apiVersion":"0.0.2","spec":{"hashedRekordV002":{"data":{"algorithm":"MD5","digest":"YQ=="}}}}`:               `unknown kind "MD5"`,
		`{"kind":"dsse","apiVersion":"0.0.1","spec":{"payloadHash":{"value":"ab"}}}`:                                                          "no signature",
		`{"kind":"dsse","apiVersion":"0.0.1","spec":{"payloadHash":{"value":"zz"},"signatures":[]}}`:                                          "not hexadecimal",
		`{"kind":"intoto","apiVersion":"0.0.2","spec":{"content":{"payloadHash":{"value":"ab"},"envelope":{"signatures":[{"sig":"Pw=="}]}}}}`: "not base64",
	} {
		if _, err := body(t, text); err == nil || !strings.Contains(err.Error(), want) {
			t.Errorf("%s: %v", text, err)
		}
	}
}

func FuzzBundle(f *testing.F) {
	f.Add([]byte(encoded(f, sample())))
	f.Add([]byte(`{"mediaType":"` + MediaType + `","dsseEnvelope":{"payloadType":"t","payload":"","signatures":[{"sig":"YQ=="}]},"verificationMaterial":{"x509CertificateChain":{"certificates":[{"rawBytes":"YQ=="}]}}}`))
	f.Fuzz(func(t *testing.T, data []byte) {
		b, err := DecodeBundle(data, plenty(data))
		if err != nil {
			return
		}
		if (b.Message == nil) == (b.Envelope == nil) || b.Version < 1 || b.Version > 3 {
			t.Fatalf("%+v", b)
		}
		for _, e := range b.Entries {
			_, _ = DecodeBody(e.Body, plenty(e.Body))
		}
	})
}

func FuzzBody(f *testing.F) {
	f.Add([]byte(`{"apiVersion":"0.0.1","kind":"hashedrekord","spec":{"data":{"hash":{"algorithm":"sha256","value":"abcd"}},"signature":{"content":"YQ==","publicKey":{"content":"LS0tLS1CRUdJTiBBLS0tLS0KWVE9PQotLS0tLUVORCBBLS0tLS0K"}}}}`))
	f.Add([]byte(`{"apiVersion":"0.0.2","kind":"dsse","spec":{"dsseV002":{"payloadHash":{"algorithm":"SHA2_512","digest":"q80="},"signatures":[{"content":"YQ=="}]}}}`))
	f.Fuzz(func(t *testing.T, data []byte) {
		if b, err := DecodeBody(data, plenty(data)); err == nil && (len(b.Digest) == 0 || len(b.Signatures) == 0) {
			t.Fatalf("%+v", b)
		}
	})
}
