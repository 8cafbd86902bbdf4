package fetch

import (
	"context"
	"net/http"
	"net/http/httptest"
	"strings"
	"testing"
	"time"
)

// registry serves what a test needs, and notes which credentials it was given.
func registry(t *testing.T, tokens *[]string, other string) *httptest.Server {
	mux := http.NewServeMux()
	mux.HandleFunc("/ok", func(w http.ResponseWriter, r *http.Request) {
		*tokens = append(*tokens, r.Header.Get("Authorization"))
		w.Write([]byte(r.Header.Get("Accept") + "body"))
	})
	mux.HandleFunc("/large", func(w http.ResponseWriter, _ *http.Request) { w.Write([]byte(strings.Repeat("x", 2000))) })
	mux.HandleFunc("/here", func(w http.ResponseWriter, r *http.Request) { http.Redirect(w, r, "/ok", http.StatusFound) })
	mux.HandleFunc("/away", func(w http.ResponseWriter, r *http.Request) { http.Redirect(w, r, other+"/ok", http.StatusFound) })
	mux.HandleFunc("/round", func(w http.ResponseWriter, r *http.Request) { http.Redirect(w, r, "/round", http.StatusFound) })
	mux.HandleFunc("/slow", func(_ http.ResponseWriter, r *http.Request) { <-r.Context().Done() })
	s := httptest.NewServer(mux)
	t.Cleanup(s.Close)
	return s
}

func TestADocumentIsFetchedWithItsCredential(t *testing.T) {
	var tokens []string
	s := registry(t, &tokens, "")
	c := New(context.Background())
	for _, path := range []string{"/ok", "/here"} {
		if data, err := c.Get(s.URL+path, "x/", "secret", 100); err != nil || string(data) != "x/body" {
			t.Errorf("%s: %q, %v", path, data, err)
		}
	}
	if _, err := c.Get(s.URL+"/ok", "", "", 100); err != nil {
		t.Error(err)
	}
	if got := strings.Join(tokens, ","); got != "Bearer secret,Bearer secret," {
		t.Error(got)
	}
}

func TestARedirectionToAnotherHostIsNotFollowed(t *testing.T) {
	var seen, tokens []string
	thief := registry(t, &seen, "")
	s := registry(t, &tokens, thief.URL)
	if data, err := New(context.Background()).Get(s.URL+"/away", "", "secret", 100); err == nil || !strings.Contains(err.Error(), "another host") {
		t.Errorf("%q, %v", data, err)
	}
	if len(seen) != 0 {
		t.Errorf("the other host was asked, with %q", seen)
	}
}

func TestHostileAnswersAreBounded(t *testing.T) {
	var tokens []string
	s := registry(t, &tokens, "")
	c := New(context.Background())
	for path, want := range map[string]string{"/large": "sends more than 1000 bytes", "/round": "not followed", "/none": "answers 404 not found"} {
		if data, err := c.Get(s.URL+path, "", "", 1000); err == nil || !strings.Contains(err.Error(), want) {
			t.Errorf("%s: %d bytes, %v", path, len(data), err)
		}
	}
	ctx, cancel := context.WithTimeout(context.Background(), 50*time.Millisecond)
	defer cancel()
	if _, err := New(ctx).Get(s.URL+"/slow", "", "", 1000); err == nil {
		t.Error("a registry that never answers was waited for")
	}
}

func TestAddressesOfOtherKindsAreRefused(t *testing.T) {
	c := New(context.Background())
	for _, a := range []string{"file:///etc/passwd", "ftp://x.invalid/a", "", "://", "https:///x", "/x"} {
		if _, err := c.Get(a, "", "", 10); err == nil {
			t.Errorf("%q was fetched", a)
		}
	}
}

func TestOneRunMakesABoundedNumberOfRequests(t *testing.T) {
	c := New(context.Background())
	c.asks = maxRequests
	if _, err := c.Get("https://x.invalid/", "", "", 10); err != errMany {
		t.Error(err)
	}
}

func TestAnErrorDoesNotShowThePasswordInAnAddress(t *testing.T) {
	ctx, cancel := context.WithCancel(context.Background())
	cancel()
	_, err := New(ctx).Get("https://user:hunter2@x.invalid/", "", "", 10)
	if err == nil || strings.Contains(err.Error(), "hunter2") {
		t.Error(err)
	}
}

func TestANameAndPasswordGoToTheirHostOnly(t *testing.T) {
	var seen, tokens []string
	thief := registry(t, &seen, "")
	s := registry(t, &tokens, thief.URL)
	c := New(context.Background())
	if data, err := c.GetAs(s.URL+"/ok", "u", "p", 100); err != nil || string(data) != "body" {
		t.Errorf("%q, %v", data, err)
	}
	if _, err := c.GetAs(s.URL+"/ok", "", "p", 100); err != nil {
		t.Error(err)
	}
	if _, err := c.GetAs(s.URL+"/away", "u", "p", 100); err == nil {
		t.Error("sent on to another host")
	}
	if got := strings.Join(tokens, ","); got != "Basic dTpw," || len(seen) != 0 {
		t.Errorf("%q, the other host saw %q", got, seen)
	}
}
