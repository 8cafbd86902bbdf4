package sign

import (
	"context"
	"crypto/rand"
	"encoding/json"
	"errors"
	"io"
	"net/http"
	"net/http/httptest"
	"strings"
	"testing"
	"time"

	"github.com/ossay-dev/ossay/internal/format/sigstore"
)

func TestServicesThatAnswerWrongly(t *testing.T) {
	garbage := strings.Repeat("\x00\xff", 50)
	for name, tt := range map[string]struct {
		path   string
		answer http.HandlerFunc
		want   string
	}{
		"the authority refuses":       {"/api/v2/signingCert", say(401, `{"code":401,"message":"the token is refused"}`), "401 Unauthorized: the token is refused"},
		"the authority is not there":  {"/api/v2/signingCert", http.NotFound, "404"},
		"the authority breaks":        {"/api/v2/signingCert", say(500, ""), "500"},
		"a page in place of JSON":     {"/api/v2/signingCert", say(200, "<html>"), "without a certificate"},
		"no certificates":             {"/api/v2/signingCert", say(200, `{"signedCertificateEmbeddedSct":{"chain":{"certificates":[]}}}`), "without a certificate"},
		"a certificate that is none":  {"/api/v2/signingCert", say(200, `{"signedCertificateEmbeddedSct":{"chain":{"certificates":["x"]}}}`), "no certificate"},
		"another form":                {"/api/v2/signingCert", say(200, `{"signedCertificateDetachedSct":{}}`), "without a certificate"},
		"more than can be":            {"/api/v2/signingCert", say(200, strings.Repeat("a", maxAnswer+1)), "larger than"},
		"an error larger than can be": {"/tsa", say(500, strings.Repeat("a", maxAnswer+1)), "larger than"},
		"a stamp is refused":          {"/tsa", say(400, `{"error":"no digest"}`), "400 Bad Request: no digest"},
		"the answer breaks off": {"/tsa", func(w http.ResponseWriter, _ *http.Request) {
			w.Header().Set("Content-Length", "100")
			_, _ = io.WriteString(w, "half")
		}, "EOF"},
		"the connection breaks":             {"/tsa", func(http.ResponseWriter, *http.Request) { panic(http.ErrAbortHandler) }, "EOF"},
		"the log has it already":            {"/api/v2/log/entries", say(409, `{"message":"an equivalent entry is in the log with index 3"}`), "logged before: an equivalent entry"},
		"an entry that is none":             {"/api/v2/log/entries", say(201, `{"unknown":1}`), "reading the log's answer"},
		"half an entry":                     {"/api/v2/log/entries", say(201, entryAnswer[:50]), "reading the log's answer"},
		"an entry with a status of success": {"/api/v2/log/entries", say(200, entryAnswer), "200 OK"},
		"garbage":                           {"/api/v2/log/entries", say(201, garbage), "reading the log's answer"},
	} {
		s, c := start(t)
		s.answers[tt.path] = tt.answer
		tok := token(`{"sub":"me"}`)
		_, err := c.Keyless(context.Background(), tok, Content{Artifact: []byte("x")}, rand.Reader)
		if err == nil || !strings.Contains(err.Error(), tt.want) {
			t.Errorf("%s: %v", name, err)
			continue
		}
		if strings.Contains(err.Error(), tok) {
			t.Errorf("%s: the error tells the token", name)
		}
		if last := s.order[len(s.order)-1]; last != tt.path {
			t.Errorf("%s: %s is asked behind it", name, last)
		}
	}
}

func TestWordsOfServicesAreShortAndPlain(t *testing.T) {
	long := strings.Repeat("ä", 5000)
	for in, want := range map[string]string{
		`{"message":"a"}`: "a", `{"error":"b"}`: "b", `{"message":"a\u001b[31m\nforged line"}`: "a [31m forged line", "plain\x07\x1b]0;title\x07": "plain  ]0;title", "": "", "\xff\xfe": "",
		long: strings.Repeat("ä", 100), `{"message":"` + long + `"}`: strings.Repeat("ä", 100), `{"message":1}`: `{"message":1}`, `{}`: "{}",
	} {
		if got := message([]byte(in)); got != want {
			t.Errorf("%.40q: %q", in, got)
		}
	}
}

func TestASlowServiceIsNotWaitedFor(t *testing.T) {
	s, c := start(t)
	done := make(chan struct{})
	s.answers["/tsa"] = func(_ http.ResponseWriter, q *http.Request) {
		select {
		case <-q.Context().Done():
		case <-done:
		}
	}
	defer close(done)
	ctx, cancel := context.WithTimeout(context.Background(), 50*time.Millisecond)
	defer cancel()
	if _, err := c.Keyless(ctx, token(`{"sub":"me"}`), Content{Artifact: []byte("x")}, rand.Reader); !errors.Is(err, context.DeadlineExceeded) {
		t.Error(err)
	}
	if _, err := c.Keyless(ctx, token(`{"sub":"me"}`), Content{}, rand.Reader); !errors.Is(err, context.DeadlineExceeded) {
		t.Error(err)
	}
}

func TestATokenDoesNotFollowToAnotherHost(t *testing.T) {
	var got http.Header
	other := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, q *http.Request) {
		got = q.Header
		w.WriteHeader(http.StatusTeapot)
	}))
	defer other.Close()
	s, c := start(t)
	s.answers["/api/v2/signingCert"] = func(w http.ResponseWriter, q *http.Request) {
		http.Redirect(w, q, strings.Replace(other.URL, "127.0.0.1", "localhost", 1), http.StatusTemporaryRedirect)
	}
	if _, err := c.Keyless(context.Background(), token(`{"sub":"me"}`), Content{}, rand.Reader); err == nil {
		t.Error("signed")
	}
	if got.Get("Authorization") != "" {
		t.Error("another host has the token")
	}
}

func TestTheServiceThatIsSpoken(t *testing.T) {
	end := sigstore.Window{Start: time.Unix(1, 0), End: time.Unix(2, 0)}
	list := []sigstore.Service{{URL: "https://old.invalid", API: 1, Window: end}, {URL: "https://next.invalid", API: 9}, {URL: "https://right.invalid/", API: 1}, {URL: "https://later.invalid", API: 1}}
	if got, err := service(list, 1); err != nil || got != "https://right.invalid" {
		t.Errorf("%s %v", got, err)
	}
	for _, list := range [][]sigstore.Service{nil, list[:2]} {
		if got, err := service(list, 1); err == nil || !strings.Contains(err.Error(), "API 1") {
			t.Errorf("%s %v", got, err)
		}
	}
	_, c := start(t)
	for name, spoil := range map[string]func(*sigstore.SigningConfig){"authority": func(c *sigstore.SigningConfig) { c.CA = nil }, "log": func(c *sigstore.SigningConfig) { c.Log[0].API = 1 }, "stamps": func(c *sigstore.SigningConfig) { c.TSA = nil }, "address": func(c *sigstore.SigningConfig) { c.TSA[0].URL = "://" }} {
		one := *c
		cfg := *c.Config
		cfg.Log, cfg.TSA = append([]sigstore.Service{}, cfg.Log...), append([]sigstore.Service{}, cfg.TSA...)
		spoil(&cfg)
		one.Config = &cfg
		if _, err := one.Keyless(context.Background(), token(`{"sub":"me"}`), Content{}, rand.Reader); err == nil {
			t.Errorf("%s: signed without it", name)
		}
	}
}

func TestOverWhatPossessionIsProved(t *testing.T) {
	for claims, want := range map[string]string{
		`{"sub":"s"}`: "s", `{"sub":"s","email":"e"}`: "e", `{"email":"e"}`: "e", `{"sub":"s","email":""}`: "s", `{"sub":"s","email":null}`: "s", `{"sub":"ü\u0000"}`: "ü\x00",
	} {
		if got, err := subject(token(claims)); err != nil || got != want {
			t.Errorf("%s: %q %v", claims, got, err)
		}
	}
	for _, bad := range []string{"", "a.b", "a.b.c.d", "a.!.c", token("{"), token(`{}`), token(`[]`), token(`{"sub":""}`), "a..c"} {
		if got, err := subject(bad); err == nil || bad != "" && strings.Contains(err.Error(), bad) {
			t.Errorf("%q: %q %v", bad, got, err)
		}
	}
	_, c := start(t)
	if _, err := c.Keyless(context.Background(), "not a token", Content{}, rand.Reader); err == nil {
		t.Error("signed without a token")
	}
}

func FuzzAnswers(f *testing.F) {
	f.Add([]byte(certificateAnswer()), []byte(entryAnswer))
	f.Add([]byte("{}"), []byte(`{"message":"x"}`))
	one := []sigstore.Service{{URL: "http://service.invalid", API: 1}}
	f.Fuzz(func(t *testing.T, certificate, entry []byte) {
		c := &Client{HTTP: &http.Client{Transport: canned{certificate, entry}}, Config: &sigstore.SigningConfig{CA: one, TSA: one, Log: []sigstore.Service{{URL: "http://log.invalid", API: 2}}}}
		if b, err := c.Keyless(context.Background(), token(`{"sub":"me"}`), Content{Artifact: []byte("x")}, rand.Reader); err == nil && (len(b.Certificates) != 1 || len(b.Entries) != 1) {
			t.Fatalf("%+v", b)
		}
		if _, err := c.entry(context.Background(), nil, nil, nil, nil, ""); err == nil && !json.Valid(entry) {
			t.Fatal("an entry that is no JSON")
		}
		message(certificate)
	})
}

// canned answers without a network.
type canned struct{ certificate, entry []byte }

// RoundTrip answers.
func (c canned) RoundTrip(q *http.Request) (*http.Response, error) {
	body := c.certificate
	if q.URL.Host == "log.invalid" {
		body = c.entry
	}
	return &http.Response{StatusCode: 201, Status: "201 Created", Body: io.NopCloser(strings.NewReader(string(body))), Header: http.Header{}}, nil
}
