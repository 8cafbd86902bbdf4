package app

import (
	"net/http"
	"net/http/httptest"
	"net/netip"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/ossay-dev/ossay/internal/core/finding"
)

// site answers a few paths and counts the requests.
func site(t *testing.T) (base string, asked map[string]int) {
	t.Helper()
	asked = map[string]int{}
	srv := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		asked[r.Method+" "+r.URL.Path]++
		if r.Header.Get("Authorization") != "" {
			t.Error("a name and password of a document were sent")
		}
		switch r.URL.Path {
		case "/gone":
			w.WriteHeader(http.StatusGone)
		case "/get-only":
			if r.Method == http.MethodHead {
				w.WriteHeader(http.StatusMethodNotAllowed)
			}
		case "/round":
			http.Redirect(w, r, "/round", http.StatusFound)
		}
	}))
	t.Cleanup(srv.Close)
	return srv.URL, asked
}

func everywhere(netip.Addr) bool { return true }

func TestAddressesAreAskedOnceAndWithoutCredentials(t *testing.T) {
	base, asked := site(t)
	l := newLinks(t.Context(), everywhere)
	for range 2 {
		for path, want := range map[string]string{"/here": "", "/gone": "answers 410 gone", "/get-only": "", "/round": ""} {
			if got := l.ask(strings.Replace(base, "http://", "http://user:secret@", 1) + path); got != want {
				t.Errorf("%s: %q, not %q", path, got, want)
			}
		}
	}
	if asked["HEAD /gone"] != 1 || asked["GET /get-only"] != 1 || asked["GET /here"] != 0 || l.unasked != 0 {
		t.Errorf("asked %v, %d not asked", asked, l.unasked)
	}
}

func TestADocumentMakesNobodySendRequestsInside(t *testing.T) {
	base, asked := site(t)
	l := newLinks(t.Context(), publicAddress)
	if got := l.ask(base + "/gone"); got != "" || l.unasked != 1 || len(asked) != 0 {
		t.Errorf("%q, %d unasked, %v asked", got, l.unasked, asked)
	}
	if !strings.Contains(l.note(), "inside a private network") {
		t.Error(l.note())
	}
	for a, want := range map[string]bool{
		"127.0.0.1": false, "169.254.169.254": false, "10.1.2.3": false, "192.168.0.1": false, "::1": false, "fe80::1": false,
		"fd00::1": false, "224.0.0.1": false, "0.0.0.0": false, "192.0.2.1": true, "2001:db8::1": true,
	} {
		if publicAddress(netip.MustParseAddr(a)) != want {
			t.Errorf("%s: not %v", a, want)
		}
	}
}

func TestOneRunAsksSoManyAddressesAndNoMore(t *testing.T) {
	base, asked := site(t)
	l := newLinks(t.Context(), everywhere)
	for i := range maxLinks + 3 {
		l.ask(base + "/" + strings.Repeat("a", i+1))
	}
	if len(asked) != maxLinks || l.unasked != 3 || !strings.Contains(l.note(), "at most") {
		t.Errorf("%d asked, %d not: %s", len(asked), l.unasked, l.note())
	}
}

// The failing example of test 6.3.6 whose address answers with an error; the
// suite's own address is out of reach of a test.
func TestAnAddressThatAnswersWithAnErrorIsAFindingOnline(t *testing.T) {
	base, _ := site(t)
	text := strings.NewReplacer("BASE", base).Replace(`{"document": {"acknowledgments": [{"urls": ["BASE/gone", "BASE/here"]}], "category": "csaf_base", "csaf_version": "2.0",
 "publisher": {"category": "other", "name": "Example", "namespace": "BASE/here"}, "title": "T",
 "references": [{"category": "self", "summary": "own", "url": "BASE/gone?self"}],
 "tracking": {"id": "EX-1", "status": "final", "version": "1", "current_release_date": "2021-07-21T10:00:00Z", "initial_release_date": "2021-07-21T10:00:00Z",
  "revision_history": [{"date": "2021-07-21T10:00:00Z", "number": "1", "summary": "Initial version."}]}}}`)
	links := newLinks(t.Context(), everywhere)
	_, found, note := judgeDisclosure(at(""), text, "ex-1.json", links)
	got := map[string]string{}
	for _, f := range found {
		got[f.Rule] += f.Message
	}
	if !strings.Contains(got["csaf/6.3.6"], "/gone\" answers 410 gone") || strings.Contains(got["csaf/6.3.6"], "/here") ||
		!strings.Contains(got["csaf/6.3.7"], "answers 410") || note != "" {
		t.Errorf("%q %q %q", got["csaf/6.3.6"], got["csaf/6.3.7"], note)
	}
}

func TestWhatCouldNotBeAskedIsSaid(t *testing.T) {
	base, _ := site(t)
	name := filepath.Join(t.TempDir(), "a.json")
	doc := `{"document": {"csaf_version": "2.0", "publisher": {"namespace": "` + base + `"}}}`
	if err := os.WriteFile(name, []byte(doc), 0o600); err != nil {
		t.Fatal(err)
	}
	var cov finding.Coverage
	sink := sinkFunc(func(e finding.Event) error {
		if c, ok := e.(finding.Coverage); ok {
			cov = c
		}
		return nil
	})
	if _, err := LintDisclosures(t.Context(), at(""), DiscloseLintRequest{Files: []string{name}, Online: true}, sink); err != nil {
		t.Fatal(err)
	}
	if cov.State != finding.Partial || !strings.Contains(cov.Reason, "1 address(es) could not be asked") {
		t.Errorf("%+v", cov)
	}
}

// A sinkFunc is a sink that is one function.
type sinkFunc func(finding.Event) error

// Emit implements finding.Sink.
func (f sinkFunc) Emit(e finding.Event) error { return f(e) }
