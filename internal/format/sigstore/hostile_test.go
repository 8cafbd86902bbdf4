package sigstore

import (
	"encoding/base64"
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"

	"github.com/ossay-dev/ossay/internal/core/budget"
	"github.com/ossay-dev/ossay/internal/format/intoto"
)

// decode reads a bundle.
func decode(t testing.TB, text string) (*Bundle, error) {
	t.Helper()
	return DecodeBundle([]byte(text), plenty([]byte(text)))
}

// TestEveryFieldMayStandOnceAndNoOtherMay puts an unknown field into each object of
// a bundle, and each of its fields a second time.
func TestEveryFieldMayStandOnceAndNoOtherMay(t *testing.T) {
	text := encoded(t, sample())
	objects, fields := 0, 0
	for i := 0; i < len(text); i++ {
		if text[i] != '{' || strings.HasPrefix(text[i:], "{}") {
			continue
		}
		objects++
		if _, err := decode(t, text[:i+1]+`"other":1,`+text[i+1:]); err == nil || !strings.Contains(err.Error(), `unknown field "other"`) {
			t.Errorf("an unknown field at %q: %v", text[i:i+20], err)
		}
		name := text[i+2 : i+2+strings.IndexByte(text[i+2:], '"')]
		for _, again := range []string{name, snake(name)} {
			fields++
			_, err := decode(t, text[:i+1]+`"`+again+`":null,`+text[i+1:])
			if err != nil && !errors.Is(err, ErrVersion) && !strings.Contains(err.Error(), "twice") {
				t.Errorf("%s with nothing in it: %v", again, err)
			}
			if _, err := decode(t, text[:i+1]+`"`+again+`":7,`+text[i+1:]); err == nil {
				t.Errorf("%s is taken twice", again)
			}
		}
	}
	if objects < 12 || fields < 24 {
		t.Errorf("%d objects, %d fields", objects, fields)
	}
}

// snake is the other spelling of a name.
func snake(camel string) string {
	var out strings.Builder
	for _, r := range camel {
		if r >= 'A' && r <= 'Z' {
			out.WriteByte('_')
			r += 'a' - 'A'
		}
		out.WriteRune(r)
	}
	return out.String()
}

func TestNullIsAbsent(t *testing.T) {
	text := encoded(t, sample())
	for name, old := range map[string]string{"the promise": `"inclusionPromise":{"signedEntryTimestamp":"cHJvbWlzZQ=="}`, "a time": `"integratedTime":"1700000000"`} {
		if !strings.Contains(text, old) {
			t.Fatalf("the sample has no %s", name)
		}
		key, _, _ := strings.Cut(old, ":")
		if _, err := decode(t, strings.Replace(text, old, key+":null", 1)); err != nil {
			t.Errorf("%s: %v", name, err)
		}
	}
	b, err := decode(t, `{"mediaType":"`+MediaType+`","verificationMaterial":null,"dsseEnvelope":null,"messageSignature":{"messageDigest":null,"signature":"YQ=="}}`)
	if err != nil || b.Envelope != nil || b.Certificates != nil || b.Entries != nil {
		t.Errorf("%+v %v", b, err)
	}
}

func TestNamesInTheSpellingOfProtocolBuffers(t *testing.T) {
	for in, want := range map[string]string{
		"media_type": "mediaType", "mediaType": "mediaType", "rfc3161_timestamps": "rfc3161Timestamps", "x509_certificate_chain": "x509CertificateChain", "a__b": "aB", "_a": "A", "a_": "a", "": "", "_": "", "A_B": "AB",
	} {
		if got := camel(in); got != want {
			t.Errorf("%q: %q, want %q", in, got, want)
		}
	}
}

func TestNumbersOfSixtyFourBits(t *testing.T) {
	for s, want := range map[string]int64{"0": 0, "-1": -1, "9223372036854775807": 1<<63 - 1, "-9223372036854775808": -1 << 63, "007": 7} {
		if got, ok := parseInt(s); !ok || got != want {
			t.Errorf("%s: %d %v", s, got, ok)
		}
	}
	for _, s := range []string{"", "+1", "1e3", "0x1", "1.0", " 1", "1 ", "1_000", "9223372036854775808", "--1", "-", "٣"} {
		if got, ok := parseInt(s); ok {
			t.Errorf("%q: %d", s, got)
		}
	}
}

func TestMaterialOfEachVersion(t *testing.T) {
	frame := func(material string) string {
		return `{"mediaType":"` + MediaType + `","verificationMaterial":{` + material + `},"messageSignature":{"messageDigest":{"algorithm":"SHA2_256","digest":"AAAA"},"signature":"YQ=="}}`
	}
	for name, tt := range map[string]struct {
		material string
		want     *Bundle // in part
		err      string
	}{
		"a chain":            {`"x509CertificateChain":{"certificates":[{"rawBytes":"YQ=="},{"rawBytes":"Yg=="}]}`, &Bundle{Certificates: [][]byte{[]byte("a"), []byte("b")}, Chained: true}, ""},
		"an empty chain":     {`"x509CertificateChain":{"certificates":[]}`, &Bundle{Chained: true}, ""},
		"a chain of nothing": {`"x509CertificateChain":{}`, &Bundle{Chained: true}, ""},
		"one certificate":    {`"certificate":{"rawBytes":"YQ=="}`, &Bundle{Certificates: [][]byte{[]byte("a")}}, ""},
		"a key":              {`"publicKey":{"hint":"h"}`, &Bundle{Key: true, KeyHint: "h"}, ""},
		"a key without hint": {`"publicKey":{}`, &Bundle{Key: true}, ""},
		"nothing":            {``, &Bundle{}, ""},
		"a key and a chain":  {`"publicKey":{},"x509CertificateChain":{}`, nil, "more than one"},
		"all three":          {`"publicKey":{},"x509CertificateChain":{},"certificate":{}`, nil, "more than one"},
		"a certificate text": {`"certificate":"YQ=="`, nil, "not an object"},
		"a chain of texts":   {`"x509CertificateChain":{"certificates":["YQ=="]}`, nil, "not an object"},
		"a stamp of a text":  {`"timestampVerificationData":{"rfc3161Timestamps":["YQ=="]}`, nil, "not an object"},
		"an entry of a text": {`"tlogEntries":["x"]`, nil, "not an object"},
		"a proof of a text":  {`"tlogEntries":[{"inclusionProof":"x"}]`, nil, "not an object"},
		"a hash of a number": {`"tlogEntries":[{"inclusionProof":{"hashes":[7]}}]`, nil, "a hash"},
		"a list of a list":   {`"tlogEntries":[[]]`, nil, "not an object"},
	} {
		got, err := decode(t, frame(tt.material))
		if tt.err != "" {
			if err == nil || !strings.Contains(err.Error(), tt.err) {
				t.Errorf("%s: %v", name, err)
			}
			continue
		}
		if err != nil {
			t.Errorf("%s: %v", name, err)
			continue
		}
		part := &Bundle{Certificates: got.Certificates, Chained: got.Chained, Key: got.Key, KeyHint: got.KeyHint}
		if diff := cmp.Diff(tt.want, part); diff != "" {
			t.Errorf("%s: %s", name, diff)
		}
	}
}

func TestErrorsShowLittleOfTheInput(t *testing.T) {
	long := strings.Repeat("x", 10_000)
	for name, text := range map[string]string{
		"a name": `{"mediaType":"` + MediaType + `","` + long + `":1}`, "a version": `{"mediaType":"` + long + `"}`, "a number": strings.Replace(encoded(t, sample()), `"treeSize":"9"`, `"treeSize":"`+long+`"`, 1),
		"a signature": `{"mediaType":"` + MediaType + `","dsseEnvelope":{"payloadType":"t","payload":"","signatures":[{"sig":"` + long + `!"}]}}`,
	} {
		if _, err := decode(t, text); err == nil || len(err.Error()) > 300 {
			t.Errorf("%s: %d bytes of error", name, len(fmt.Sprint(err)))
		}
	}
	body := `{"kind":"` + long + `","apiVersion":"` + long + `"}`
	if _, err := DecodeBody([]byte(body), plenty([]byte(body))); err == nil || len(err.Error()) > 400 {
		t.Error("a body")
	}
	root := `{"mediaType":"` + long + `"}`
	if _, err := DecodeTrustedRoot([]byte(root), plenty([]byte(root))); err == nil || len(err.Error()) > 300 {
		t.Error("a root")
	}
}

func TestBundlesOfManyEntriesAreReadOnce(t *testing.T) {
	entries := strings.TrimSuffix(strings.Repeat(`{"logIndex":"1"},`, 50_000), ",")
	text := `{"mediaType":"` + MediaType + `","verificationMaterial":{"tlogEntries":[` + entries + `]},"messageSignature":{"signature":"YQ=="}}`
	if b, err := decode(t, text); err != nil || len(b.Entries) != 50_000 {
		t.Errorf("%v", err)
	}
	limits := budget.Default()
	limits.Steps = 10
	if _, err := DecodeBundle([]byte(text), budget.New(limits, 0)); err == nil {
		t.Error("a budget of ten steps reads all")
	}
	// A map with many fields stops at the first that is not known.
	fields := strings.Builder{}
	for n := range 50_000 {
		fmt.Fprintf(&fields, `"f%d":1,`, n)
	}
	if _, err := decode(t, `{"mediaType":"`+MediaType+`",`+fields.String()+`"x":1}`); err == nil || !strings.Contains(err.Error(), `"f0"`) {
		t.Error(err)
	}
}

func TestBodiesWithMoreSignatures(t *testing.T) {
	key := base64.StdEncoding.EncodeToString([]byte("-----BEGIN PUBLIC KEY-----\na2V5\n-----END PUBLIC KEY-----\n"))
	one := `{"signature":"YQ==","verifier":"` + key + `"}`
	b, err := body(t, `{"apiVersion":"0.0.1","kind":"dsse","spec":{"payloadHash":{"algorithm":"sha256","value":"abcd"},"signatures":[`+one+","+strings.Replace(one, "YQ==", "Yg==", 1)+`]}}`)
	if err != nil || len(b.Signatures) != 2 || string(b.Signatures[1].Signature) != "b" || b.Data {
		t.Errorf("%+v %v", b, err)
	}
	// The kind and the version go together.
	for kind, version := range map[string]string{"intoto": "0.0.1", "dsse": "0.0.3", "hashedrekord": "", "": "0.0.1", "HashedRekord": "0.0.1"} {
		if _, err := body(t, `{"apiVersion":"`+version+`","kind":"`+kind+`","spec":{}}`); err == nil || !strings.Contains(err.Error(), "not known") {
			t.Errorf("%s %s: %v", kind, version, err)
		}
	}
	for _, spec := range []string{`null`, `[]`, `"x"`, `{"hashedRekordV002":[]}`, `{"hashedRekordV002":{"data":"x"}}`, `{"hashedRekordV002":{"data":{"algorithm":"SHA2_256","digest":"YQ=="},"signature":"x"},"dsseV002":{}}`} {
		if b, err := body(t, `{"apiVersion":"0.0.2","kind":"hashedrekord","spec":`+spec+`}`); err == nil && len(b.Signatures[0].Signature) > 0 {
			t.Errorf("%s: %+v", spec, b)
		}
	}
}

func TestWindowsAreWrittenInUTC(t *testing.T) {
	east := time.FixedZone("east", 3600)
	start := time.Date(2026, 1, 1, 1, 0, 0, 5, east)
	r := &TrustedRoot{Logs: []Log{{BaseURL: "u", Key: []byte("k"), Window: Window{Start: start, End: start.Add(time.Hour)}}}}
	data, err := r.Encode(func([]byte) (string, string) { return "", "" })
	if err != nil || !strings.Contains(string(data), `"start": "2026-01-01T00:00:00.000000005Z"`) {
		t.Errorf("%s %v", data, err)
	}
	back, err := DecodeTrustedRoot(data, plenty(data))
	if err != nil || !back.Logs[0].Window.Covers(start) || back.Logs[0].Window.Covers(start.Add(-1)) || back.Logs[0].Window.Covers(start.Add(time.Hour+1)) {
		t.Errorf("%+v %v", back, err)
	}
	for _, kind := range []string{TrustedRootType, "application/vnd.dev.sigstore.trustedroot.v0.1+json", "application/vnd.dev.sigstore.trustedroot+json;version=0.2", "application/vnd.dev.sigstore.trustedroot.v0.2+json"} {
		text := strings.Replace(string(data), TrustedRootType, kind, 1)
		if got, err := DecodeTrustedRoot([]byte(text), plenty([]byte(text))); err != nil || got.MediaType != kind {
			t.Errorf("%s: %v", kind, err)
		}
	}
	for _, kind := range []string{"application/vnd.dev.sigstore.trustedroot.v0.3+json", "", strings.ToUpper(TrustedRootType)} {
		text := strings.Replace(string(data), TrustedRootType, kind, 1)
		if _, err := DecodeTrustedRoot([]byte(text), plenty([]byte(text))); err == nil {
			t.Errorf("%q is known", kind)
		}
	}
}

func TestASigningConfigurationOfOthers(t *testing.T) {
	text := `{"mediaType":"` + SigningConfigType + `","caUrls":[{"url":"a","majorApiVersion":1,"validFor":{"start":"2026-01-01T00:00:00Z"},"operator":"o","more":1}],"rekorTlogUrls":[{"url":"b","majorApiVersion":"two"}],"more":[],"tsaUrls":{}}`
	c, err := DecodeSigningConfig([]byte(text), plenty([]byte(text)))
	if err != nil {
		t.Fatal(err)
	}
	if len(c.CA) != 1 || c.CA[0].API != 1 || c.CA[0].Operator != "o" || len(c.Log) != 1 || c.Log[0].API != 0 || c.Log[0].Window.Covers(time.Now()) || c.TSA != nil || c.OIDC != nil {
		t.Errorf("%+v", c)
	}
}

// TestRealBundlesSurviveBeingWritten reads what others wrote, writes it, and reads
// it again.
func TestRealBundlesSurviveBeingWritten(t *testing.T) {
	dir, err := os.Getwd()
	if err != nil {
		t.Fatal(err)
	}
	for ; ; dir = filepath.Dir(dir) {
		if _, err := os.Stat(filepath.Join(dir, "go.mod")); err == nil {
			break
		}
	}
	files, err := filepath.Glob(filepath.Join(filepath.Dir(dir), "shared", "suites", "sigstore-conformance", "*", "bundle.sigstore.json"))
	if err != nil || len(files) == 0 {
		t.Skip("the suite is not there: ../shared/suites/sigstore-conformance")
	}
	read := 0
	for _, f := range files {
		data, err := os.ReadFile(f)
		if err != nil {
			t.Fatal(err)
		}
		b, err := decode(t, string(data))
		if err != nil {
			continue // those that should not be read
		}
		read++
		for _, e := range b.Entries {
			if _, err := DecodeBody(e.Body, plenty(e.Body)); err != nil && !strings.Contains(f, "_fail") {
				t.Errorf("%s: %v", f, err)
			}
		}
		if b.Version != 3 || len(b.Certificates) > 1 || b.Chained {
			continue
		}
		again, err := decode(t, encoded(t, b))
		if err != nil {
			t.Errorf("%s: %v", f, err)
			continue
		}
		same := cmp.Comparer(func(a, b []byte) bool { return string(a) == string(b) })
		ids := cmp.FilterPath(func(p cmp.Path) bool { return p.Last().String() == ".Hashes" }, cmp.Comparer(func(a, b [][]byte) bool { return fmt.Sprint(a) == fmt.Sprint(b) }))
		if diff := cmp.Diff(b, again, same, ids, cmp.Comparer(func(a, b intoto.Signature) bool { return string(a.Sig) == string(b.Sig) && a.KeyID == b.KeyID })); diff != "" {
			t.Errorf("%s: %s", f, diff)
		}
	}
	if read < 20 {
		t.Errorf("%d of %d are read", read, len(files))
	}
}

func FuzzSigningConfig(f *testing.F) {
	f.Add([]byte(`{"mediaType":"` + SigningConfigType + `","caUrls":[{"url":"a","majorApiVersion":1,"validFor":{"start":"2026-01-01T00:00:00Z"}}]}`))
	f.Add([]byte(`{"mediaType":"` + SigningConfigType + `","caUrls":[{}]}`)) // no window: it is written and read again
	f.Fuzz(func(t *testing.T, data []byte) {
		c, err := DecodeSigningConfig(data, plenty(data))
		if err != nil {
			return
		}
		out, err := c.Encode()
		if err != nil {
			return // a year beyond what JSON's times have
		}
		again, err := DecodeSigningConfig(out, plenty(out))
		if err != nil || len(again.CA) != len(c.CA) || len(again.Log) != len(c.Log) {
			t.Fatalf("%s: %v", out, err)
		}
	})
}

func FuzzEntryOfALog(f *testing.F) {
	f.Add([]byte(`{"logIndex":"3","logId":{"keyId":"bG9n"},"kindVersion":{"kind":"hashedrekord","version":"0.0.2"},"inclusionProof":{"logIndex":"3","rootHash":"cg==","treeSize":"4","hashes":["YQ=="],"checkpoint":{"envelope":"c"}},"canonicalizedBody":"e30="}`))
	f.Fuzz(func(t *testing.T, data []byte) {
		e, err := EntryOf(data, plenty(data))
		if err != nil {
			return
		}
		b := &Bundle{Version: 3, Key: true, Entries: []Entry{*e}, Message: &Message{Signature: []byte("s")}}
		again, err := decode(t, encoded(t, b))
		if err != nil || again.Entries[0].LogIndex != e.LogIndex || string(again.Entries[0].Body) != string(e.Body) || (again.Entries[0].Proof == nil) != (e.Proof == nil) {
			t.Fatalf("%+v %+v %v", e, again, err)
		}
	})
}
