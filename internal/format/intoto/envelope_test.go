package intoto

import (
	"bytes"
	"encoding/base64"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/ossay-dev/ossay/internal/core/budget"
)

func plenty(data []byte) *budget.Budget { return budget.New(budget.Default(), int64(len(data))) }

// TestTheEncodingThatIsSigned uses the example of the DSSE specification
// (protocol.md, "Test vectors").
func TestTheEncodingThatIsSigned(t *testing.T) {
	e := &Envelope{PayloadType: "http://example.com/HelloWorld", Payload: []byte("hello world")}
	if got := string(e.PAE()); got != "DSSEv1 29 http://example.com/HelloWorld 11 hello world" {
		t.Errorf("%q", got)
	}
	// Lengths count bytes, so that no payload can pretend to be another.
	if got := string(PAE("ü", []byte("é"))); got != "DSSEv1 2 ü 2 é" {
		t.Errorf("%q", got)
	}
	if bytes.Equal(PAE("a", []byte("b 1 c")), PAE("a 5 b", []byte("c"))) {
		t.Error("two contents have one encoding")
	}
}

func TestAnEnvelopeComesBackAsItWas(t *testing.T) {
	want := &Envelope{PayloadType: PayloadType, Payload: []byte(`{"a":"<b>"}`), Signatures: []Signature{{KeyID: "k", Sig: []byte{1, 2, 255}}, {Sig: []byte{0}}}}
	data := want.JSON()
	got, err := DecodeEnvelope(data, plenty(data))
	if err != nil {
		t.Fatal(err)
	}
	if diff := cmp.Diff(want, got); diff != "" {
		t.Error(diff)
	}
}

func TestBase64InBothAlphabets(t *testing.T) {
	raw := []byte{0xfb, 0xff, 0xfe, 0x01}
	for name, enc := range map[string]*base64.Encoding{"standard": base64.StdEncoding, "URL": base64.URLEncoding, "raw": base64.RawStdEncoding, "raw URL": base64.RawURLEncoding} {
		if got, err := Base64(enc.EncodeToString(raw)); err != nil || !bytes.Equal(got, raw) {
			t.Errorf("%s: %x %v", name, got, err)
		}
	}
	for _, bad := range []string{"!", "a", "YQ=", "YQ==\n", "YR==", "Y Q=", "YQ==YQ=="} {
		if got, err := Base64(bad); err == nil {
			t.Errorf("%q is taken as %q", bad, got)
		}
	}
	if got, err := Base64(""); err != nil || len(got) != 0 {
		t.Error("nothing is not nothing")
	}
}

func TestBrokenEnvelopesSayWhatIsWrong(t *testing.T) {
	for text, want := range map[string]string{
		`{`: "reading the envelope", `[]`: "not an object", `{"payload":""}`: "no payloadType", `{"payloadType":"t","payload":"!"}`: "payload: not base64",
		`{"payloadType":"t","payload":"","signatures":[{"sig":"!"}]}`: "not base64", `{"payloadType":"t","payload":"","signatures":[{"sig":""}]}`: "not base64",
		`{"payloadType":"t","payload":5}`: "not a text",
	} {
		if _, err := DecodeEnvelope([]byte(text), plenty([]byte(text))); err == nil || !strings.Contains(err.Error(), want) {
			t.Errorf("%s: %v", text, err)
		}
	}
}

func FuzzEnvelope(f *testing.F) {
	f.Add([]byte(`{"payloadType":"application/vnd.in-toto+json","payload":"e30=","signatures":[{"keyid":"a","sig":"YQ=="}]}`))
	f.Add([]byte(`{"payloadType":"t","payload":"_-8"}`))
	f.Fuzz(func(t *testing.T, data []byte) {
		e, err := DecodeEnvelope(data, plenty(data))
		if err != nil {
			return
		}
		again, err := DecodeEnvelope(e.JSON(), plenty(e.JSON()))
		if err != nil {
			t.Fatalf("what was written cannot be read: %v", err)
		}
		if !bytes.Equal(again.Payload, e.Payload) || !bytes.Equal(again.PAE(), e.PAE()) && strings.ToValidUTF8(e.PayloadType, "") == e.PayloadType {
			t.Fatal("another payload")
		}
	})
}
