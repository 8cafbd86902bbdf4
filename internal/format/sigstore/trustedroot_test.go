package sigstore

import (
	"strings"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"
)

func sampleRoot() *TrustedRoot {
	start := time.Date(2026, 1, 2, 3, 4, 5, 600, time.UTC)
	w := Window{Start: start}
	return &TrustedRoot{
		MediaType:   TrustedRootType,
		Logs:        []Log{{BaseURL: "https://log.invalid", ID: []byte("id"), Key: []byte("key"), Details: "PKIX_ED25519", Window: Window{Start: start, End: start.Add(time.Hour)}}},
		CTLogs:      []Log{{BaseURL: "https://ct.invalid", ID: []byte("ct"), Key: []byte("key"), Details: "PKIX_ECDSA_P256_SHA_256", Window: w}},
		Authorities: []Authority{{URI: "https://ca.invalid", Chain: [][]byte{[]byte("a"), []byte("b")}, Window: w}}, Timestamps: []Authority{{URI: "https://tsa.invalid", Chain: [][]byte{[]byte("c")}, Window: w}},
	}
}

func TestATrustedRootComesBackAsItWas(t *testing.T) {
	want := sampleRoot()
	data, err := want.Encode(func(der []byte) (string, string) { return "organisation", string(der) })
	if err != nil {
		t.Fatal(err)
	}
	if !strings.Contains(string(data), `"commonName": "a"`) {
		t.Error("the subject is not written")
	}
	got, err := DecodeTrustedRoot(data, plenty(data))
	if err != nil {
		t.Fatal(err)
	}
	if diff := cmp.Diff(want, got); diff != "" {
		t.Error(diff)
	}
}

func TestWindowsAreClosed(t *testing.T) {
	start := time.Date(2026, 1, 1, 0, 0, 0, 0, time.UTC)
	w := Window{Start: start, End: start.Add(time.Hour)}
	for after, want := range map[time.Duration]bool{-1: false, 0: true, time.Minute: true, time.Hour: true, time.Hour + 1: false} {
		if w.Covers(start.Add(after)) != want {
			t.Errorf("%v: %v", after, !want)
		}
	}
	if open := (Window{Start: start}); !open.Covers(start.AddDate(100, 0, 0)) || open.Covers(start.Add(-1)) {
		t.Error("a window without an end")
	}
}

func TestAKeyWithoutAStartNeverCounts(t *testing.T) {
	text := `{"mediaType":"` + TrustedRootType + `","tlogs":[{"baseUrl":"u","publicKey":{"rawBytes":"YQ=="}}]}`
	r, err := DecodeTrustedRoot([]byte(text), plenty([]byte(text)))
	if err != nil || r.Logs[0].Window.Covers(time.Now()) || r.Logs[0].Window.Covers(time.Unix(0, 0)) {
		t.Errorf("%+v %v", r, err)
	}
}

func TestMalformedTrustedRootsSayWhatIsWrong(t *testing.T) {
	for text, want := range map[string]string{
		"{": "reading the trusted root", `{"mediaType":"x"}`: `"x" is not known`,
		`{"mediaType":"` + TrustedRootType + `","tlogs":[{"publicKey":{"rawBytes":"?"}}]}`:                                   "not base64",
		`{"mediaType":"` + TrustedRootType + `","tlogs":[{"publicKey":{"validFor":{"start":"yesterday"}}}]}`:                 `not a time: "yesterday"`,
		`{"mediaType":"` + TrustedRootType + `","timestampAuthorities":[{"certChain":{"certificates":[{"rawBytes":"?"}]}}]}`: "a certificate of",
	} {
		if _, err := DecodeTrustedRoot([]byte(text), plenty([]byte(text))); err == nil || !strings.Contains(err.Error(), want) {
			t.Errorf("%s: %v", text, err)
		}
	}
}

func TestASigningConfigurationComesBackAsItWas(t *testing.T) {
	w := Window{Start: time.Date(2026, 1, 1, 0, 0, 0, 0, time.UTC)}
	want := &SigningConfig{
		CA: []Service{{URL: "https://ca.invalid", API: 1, Operator: "o", Window: w}}, OIDC: []Service{{URL: "https://id.invalid", API: 1, Operator: "o", Window: w}},
		Log: []Service{{URL: "https://log.invalid", API: 2, Operator: "o", Window: w}}, TSA: []Service{{URL: "https://tsa.invalid/x", API: 1, Operator: "o", Window: Window{Start: w.Start, End: w.Start.Add(1)}}},
	}
	data, err := want.Encode()
	if err != nil {
		t.Fatal(err)
	}
	got, err := DecodeSigningConfig(data, plenty(data))
	if err != nil {
		t.Fatal(err)
	}
	if diff := cmp.Diff(want, got); diff != "" {
		t.Error(diff)
	}
	for text, want := range map[string]string{"{": "reading the signing", `{"mediaType":"x"}`: `"x" is not known`, `{"mediaType":"` + SigningConfigType + `","caUrls":[{"validFor":{"start":"x"}}]}`: "not a time"} {
		if _, err := DecodeSigningConfig([]byte(text), plenty([]byte(text))); err == nil || !strings.Contains(err.Error(), want) {
			t.Errorf("%s: %v", text, err)
		}
	}
}

func FuzzTrustedRoot(f *testing.F) {
	data, err := sampleRoot().Encode(func([]byte) (string, string) { return "o", "n" })
	if err != nil {
		f.Fatal(err)
	}
	f.Add(data)
	f.Fuzz(func(t *testing.T, data []byte) {
		_, _ = DecodeTrustedRoot(data, plenty(data))
		_, _ = DecodeSigningConfig(data, plenty(data))
	})
}
