package authority

import (
	"bytes"
	"context"
	"crypto"
	"crypto/ecdsa"
	"crypto/ed25519"
	"crypto/elliptic"
	"crypto/rand"
	"crypto/sha256"
	"crypto/x509"
	"encoding/json"
	"fmt"
	"io"
	"log/slog"
	"net/http"
	"net/http/httptest"
	"os"
	"path/filepath"
	"strings"
	"sync/atomic"
	"testing"
	"time"

	"github.com/ossay-dev/ossay/internal/format/note"
	"github.com/ossay-dev/ossay/internal/trust/keys"
	"github.com/ossay-dev/ossay/internal/trust/verify"
)

// cosigner is a witness of the test, which answers with any status.
type cosigner struct {
	*httptest.Server
	key    note.Key
	signer crypto.Signer
	status atomic.Int32 // 0: cosigns
	asked  atomic.Int32
	size   atomic.Int64 // that it says to have cosigned, where not negative
}

func newCosigner(t *testing.T, name string) *cosigner {
	t.Helper()
	k, err := keys.Generate(keys.Ed25519, rand.Reader)
	if err != nil {
		t.Fatal(err)
	}
	public, err := note.ParseKey(vkey(name, note.Cosignature, k))
	if err != nil {
		t.Fatal(err)
	}
	c := &cosigner{key: public, signer: k}
	c.size.Store(-1)
	c.Server = httptest.NewServer(http.HandlerFunc(c.answer))
	t.Cleanup(c.Close)
	return c
}

func vkey(name string, kind byte, k crypto.Signer) string {
	public, _ := k.Public().(ed25519.PublicKey)
	return note.Key{Name: name, Kind: kind, Public: public}.String()
}

func (c *cosigner) answer(w http.ResponseWriter, q *http.Request) {
	c.asked.Add(1)
	body, _ := io.ReadAll(q.Body)
	if s := c.status.Load(); s != 0 {
		w.WriteHeader(int(s))
		return
	}
	if n := c.size.Load(); n >= 0 {
		w.Header().Set("Content-Type", "text/x.tlog.size")
		w.WriteHeader(http.StatusConflict)
		fmt.Fprintln(w, n)
		return
	}
	_, text, _ := strings.Cut(string(body), "\n\n")
	point, err := note.ParseCheckpoint(text)
	if err != nil {
		w.WriteHeader(http.StatusBadRequest)
		return
	}
	s, err := note.Cosign(c.key, c.signer, point.Text, time.Unix(1700000000, 0), rand.Reader)
	if err != nil {
		w.WriteHeader(http.StatusInternalServerError)
		return
	}
	_, _ = io.WriteString(w, s.Line())
}

// policyOf is a policy of which so many must have signed.
func policyOf(t *testing.T, need int, list ...*cosigner) *note.Policy {
	t.Helper()
	text, names := "", ""
	for i, c := range list {
		text += fmt.Sprintf("witness w%d %s %s\n", i, c.key, c.URL)
		names += fmt.Sprintf(" w%d", i)
	}
	p, err := note.ParsePolicy(fmt.Sprintf("%sgroup q %d%s\nquorum q\n", text, need, names))
	if err != nil {
		t.Fatal(err)
	}
	return p
}

// witnessed runs an instance whose log is cosigned.
func witnessed(t *testing.T, log io.Writer, p *note.Policy, wait bool) *running {
	t.Helper()
	c := newClock()
	r := serve(t, c, nil)
	r.stop()
	around := Surroundings{Now: time.Now, Random: rand.Reader}
	if err := SetWitnesses(r.dir, []byte(testPassword), p, wait, around); err != nil {
		t.Fatal(err)
	}
	n := r.again(t, c)
	if log != nil {
		n.server.logger = slog.New(slog.NewTextHandler(log, nil))
		if n.server.log.courier != nil {
			n.server.log.courier.logger = n.server.logger
		}
	}
	return n
}

// log adds an entry and returns the answer.
func (r *running) log(t *testing.T, text string) answer {
	t.Helper()
	k, err := ecdsa.GenerateKey(elliptic.P256(), rand.Reader)
	if err != nil {
		t.Fatal(err)
	}
	digest := sha256.Sum256([]byte(text))
	sig, err := k.Sign(rand.Reader, digest[:], crypto.SHA256)
	if err != nil {
		t.Fatal(err)
	}
	der, err := x509.MarshalPKIXPublicKey(k.Public())
	if err != nil {
		t.Fatal(err)
	}
	body, err := json.Marshal(map[string]any{"hashedRekordRequestV002": map[string]any{"digest": digest[:], "signature": map[string]any{"content": sig, "verifier": map[string]any{"publicKey": map[string]any{"rawBytes": der}, "keyDetails": "PKIX_ECDSA_P256_SHA_256"}}}})
	if err != nil {
		t.Fatal(err)
	}
	return r.ask(t, http.MethodPost, "/api/v2/log/entries", "application/json", string(body))
}

// envelope is the checkpoint of an answer.
func (a answer) envelope(t *testing.T) *note.Checkpoint {
	t.Helper()
	var e struct {
		Proof struct {
			Checkpoint struct{ Envelope string } `json:"checkpoint"`
		} `json:"inclusionProof"`
	}
	if err := json.Unmarshal([]byte(a.body), &e); err != nil {
		t.Fatal(err)
	}
	c, err := note.ParseCheckpoint(e.Proof.Checkpoint.Envelope)
	if err != nil {
		t.Fatalf("%v in %d %s", err, a.status, a.body)
	}
	return c
}

func TestCheckpointsComeWithCosignatures(t *testing.T) {
	a, b := newCosigner(t, "a.invalid"), newCosigner(t, "b.invalid")
	p := policyOf(t, 2, a, b)
	r := witnessed(t, nil, p, true)
	for _, text := range []string{"one", "two"} {
		got := r.log(t, text)
		if got.status != http.StatusCreated {
			t.Fatal(got)
		}
		if who := p.Cosigners(got.envelope(t)); len(who) != 2 {
			t.Errorf("%s: %v", text, who)
		}
	}
	if h := r.ask(t, http.MethodGet, "/healthz", "", ""); strings.Count(h.body, `"ok":true`) != 2 {
		t.Error(h.body)
	}
	// The policy goes to verifiers with the keys of the log.
	target, err := filepath.Glob(filepath.Join(r.dir, tufFolder, "targets", "*."+targetWitness))
	if err != nil || len(target) != 1 {
		t.Fatal(target, err)
	}
	data, err := os.ReadFile(target[0])
	if err != nil {
		t.Fatal(err)
	}
	out, err := note.ParsePolicy(string(data))
	if err != nil || len(out.Logs) != 1 || !out.Follows("localhost") || len(out.Witnesses) != 2 {
		t.Errorf("%s %v", data, err)
	}
}

// TestAWitnessThatIsMissingIsNamed lets one of two fail: the log goes on, and tells
// who is missing; when it comes back, it cosigns again.
func TestAWitnessThatIsMissingIsNamed(t *testing.T) {
	a, b := newCosigner(t, "a.invalid"), newCosigner(t, "b.invalid")
	p := policyOf(t, 2, a, b)
	var log buffer
	r := witnessed(t, &log, p, false)
	b.status.Store(http.StatusBadGateway)
	got := r.log(t, "one")
	if got.status != http.StatusCreated {
		t.Fatal(got)
	}
	if who := p.Cosigners(got.envelope(t)); len(who) != 1 || who[0] != "w0" {
		t.Error(who)
	}
	if !strings.Contains(log.String(), "name=w1") || !strings.Contains(log.String(), "status 502") {
		t.Error(log.String())
	}
	if h := r.ask(t, http.MethodGet, "/healthz", "", ""); !strings.Contains(h.body, "status 502") {
		t.Error(h.body)
	}
	b.status.Store(0)
	r.server.log.courier.mu.Lock()
	r.server.log.courier.list["w1"].again = time.Time{}
	r.server.log.courier.mu.Unlock()
	if who := p.Cosigners(r.log(t, "two").envelope(t)); len(who) != 2 {
		t.Error(who)
	}
}

// TestALogThatMustBeWitnessedWaits holds checkpoints back until the witness is
// there again.
func TestALogThatMustBeWitnessedWaits(t *testing.T) {
	a := newCosigner(t, "a.invalid")
	p := policyOf(t, 1, a)
	r := witnessed(t, nil, p, true)
	a.status.Store(http.StatusServiceUnavailable)
	done := make(chan answer, 1)
	go func() { done <- r.log(t, "one") }()
	select {
	case got := <-done:
		t.Fatalf("published without the witness: %+v", got)
	case <-time.After(700 * time.Millisecond):
	}
	if h := r.ask(t, http.MethodGet, "/checkpoint", "", ""); strings.HasPrefix(h.body, "localhost\n1\n") {
		t.Error("the checkpoint is out")
	}
	a.status.Store(0)
	// The clock of the test stands: the pause is ended by hand.
	r.server.log.courier.mu.Lock()
	r.server.log.courier.list["w0"].again = time.Time{}
	r.server.log.courier.mu.Unlock()
	got := <-done
	if got.status != http.StatusCreated || len(p.Cosigners(got.envelope(t))) != 1 {
		t.Error(got)
	}
}

// TestALogThatForgotIsToldByItsWitness has a witness that knows more entries, as
// after a backup was restored.
func TestALogThatForgotIsToldByItsWitness(t *testing.T) {
	a := newCosigner(t, "a.invalid")
	a.size.Store(100)
	var log buffer
	r := witnessed(t, &log, policyOf(t, 1, a), false)
	if got := r.log(t, "one"); got.status != http.StatusCreated {
		t.Fatal(got)
	}
	if !strings.Contains(log.String(), "the log forgot some") {
		t.Error(log.String())
	}
}

func TestOneThatDoesNotAnswerIsAskedLessOften(t *testing.T) {
	a := newCosigner(t, "a.invalid")
	clock := newClock()
	c := newCourier(policyOf(t, 1, a), false, clock.now, slog.New(slog.NewTextHandler(io.Discard, nil)))
	a.status.Store(http.StatusBadGateway)
	ask := func() { // the error is the point
		q, err := http.NewRequestWithContext(context.Background(), http.MethodPost, a.URL+"/add-checkpoint", bytes.NewReader([]byte("old 0\n\n")))
		if err != nil {
			t.Fatal(err)
		}
		if resp, err := c.client().Do(q); err == nil {
			resp.Body.Close()
		}
	}
	ask()
	ask()
	if n := a.asked.Load(); n != 1 {
		t.Errorf("asked %d times at once", n)
	}
	for range 60 {
		clock.move(5 * time.Second)
		ask()
	}
	if n := a.asked.Load(); n < 10 || n > 20 {
		t.Errorf("asked %d times in five minutes", n)
	}
	if m := c.missing(); !strings.Contains(m, "w0 (it refuses") {
		t.Error(m)
	}
}

func TestPoliciesThatAnInstanceDoesNotTake(t *testing.T) {
	a := newCosigner(t, "a.invalid")
	r := serve(t, newClock(), nil)
	r.stop()
	around := Surroundings{Now: time.Now, Random: rand.Reader}
	p := policyOf(t, 1, a)
	p.Witnesses[0].URL = ""
	if err := SetWitnesses(r.dir, []byte(testPassword), p, true, around); err == nil || !strings.Contains(err.Error(), "w0 has no address") {
		t.Error(err)
	}
	if err := SetWitnesses(r.dir, []byte(testPassword), policyOf(t, 1, a), true, around); err != nil {
		t.Fatal(err)
	}
	if err := SetWitnesses(r.dir, []byte(testPassword), nil, false, around); err != nil {
		t.Fatal(err)
	}
	if st, err := readState(r.dir); err != nil || st.Witness != nil {
		t.Errorf("%+v %v", st.Witness, err)
	}
}

// TestVerifiersCanDemandWitnesses judges checkpoints of an instance.
func TestVerifiersCanDemandWitnesses(t *testing.T) {
	a, b := newCosigner(t, "a.invalid"), newCosigner(t, "b.invalid")
	both := policyOf(t, 2, a, b)
	r := witnessed(t, nil, policyOf(t, 1, a), true)
	c := r.log(t, "one").envelope(t)
	other := policyOf(t, 1, b)
	elsewhere := policyOf(t, 1, a)
	elsewhere.Logs = []note.Key{{Name: "other.invalid"}}
	for name, tt := range map[string]struct {
		w    verify.Witnesses
		want bool
	}{
		"nothing": {verify.Witnesses{}, true}, "a policy that demands nothing": {verify.Witnesses{Policy: both}, true}, "its quorum": {verify.Witnesses{Policy: both, Demand: true}, false},
		"one of two": {verify.Witnesses{Policy: both, Need: 1, Demand: true}, true}, "two of two": {verify.Witnesses{Policy: both, Need: 2, Demand: true}, false}, "another witness": {verify.Witnesses{Policy: other, Demand: true}, false},
		"another log": {verify.Witnesses{Policy: elsewhere, Demand: true}, false}, "no policy": {verify.Witnesses{Demand: true}, false},
	} {
		if who, ok := tt.w.Judge(c); ok != tt.want {
			t.Errorf("%s: %v %v", name, who, ok)
		}
	}
}
