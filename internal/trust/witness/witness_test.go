package witness

import (
	"crypto/ed25519"
	"crypto/rand"
	"encoding/base64"
	"fmt"
	"io"
	"log/slog"
	"net/http"
	"net/http/httptest"
	"os"
	"path/filepath"
	"strings"
	"sync"
	"testing"
	"time"

	"github.com/transparency-dev/merkle/rfc6962"

	"github.com/ossay-dev/ossay/internal/format/note"
)

const password = "a long password"

// logger is a log in memory that can forget and fork.
type logger struct {
	t       testing.TB
	key     note.Key
	private ed25519.PrivateKey
	leaves  [][]byte
}

func newLog(t testing.TB, origin string) *logger {
	public, private, err := ed25519.GenerateKey(rand.Reader)
	if err != nil {
		t.Fatal(err)
	}
	return &logger{t: t, key: note.Key{Name: origin, Kind: note.Ed25519, Public: public}, private: private}
}

func (l *logger) grow(names ...string) *logger {
	for _, n := range names {
		l.leaves = append(l.leaves, rfc6962.DefaultHasher.HashLeaf([]byte(n)))
	}
	return l
}

// fork is a log with the same key and the first entries of l.
func (l *logger) fork(at int) *logger {
	return &logger{l.t, l.key, l.private, append([][]byte(nil), l.leaves[:at]...)}
}

// root is the hash of a tree (RFC 6962, 2.1).
func root(leaves [][]byte) []byte {
	switch len(leaves) {
	case 0:
		return rfc6962.DefaultHasher.EmptyRoot()
	case 1:
		return leaves[0]
	}
	k := split(len(leaves))
	return rfc6962.DefaultHasher.HashChildren(root(leaves[:k]), root(leaves[k:]))
}

func split(n int) int {
	k := 1
	for k*2 < n {
		k *= 2
	}
	return k
}

// consistency is SUBPROOF of RFC 6962, 2.1.2.
func consistency(m int, leaves [][]byte, whole bool) [][]byte {
	n := len(leaves)
	if m == n {
		if whole {
			return nil
		}
		return [][]byte{root(leaves)}
	}
	k := split(n)
	if m <= k {
		return append(consistency(m, leaves[:k], whole), root(leaves[k:]))
	}
	return append(consistency(m-k, leaves[k:], false), root(leaves[:k]))
}

func (l *logger) checkpoint() string {
	text := fmt.Sprintf("%s\n%d\n%s\n", l.key.Name, len(l.leaves), base64.StdEncoding.EncodeToString(root(l.leaves)))
	return text + "\n" + note.Signature{Name: l.key.Name, Hint: l.key.Hint(), Signature: ed25519.Sign(l.private, []byte(text))}.Line()
}

// ask is the request to sign the log as it is, from an old size on.
func (l *logger) ask(old int) string {
	body := fmt.Sprintf("old %d\n", old)
	if old > 0 && old <= len(l.leaves) {
		for _, h := range consistency(old, l.leaves, true) {
			body += base64.StdEncoding.EncodeToString(h) + "\n"
		}
	}
	return body + "\n" + l.checkpoint()
}

// around has a time that stands.
func around() Surroundings {
	return Surroundings{Now: func() time.Time { return time.Date(2026, 5, 4, 3, 2, 1, 0, time.UTC) }, Random: rand.Reader}
}

func made(t testing.TB, logs ...*logger) (string, *Witness) {
	t.Helper()
	dir := filepath.Join(t.TempDir(), "w")
	if err := Create(dir, "witness.invalid/w", []byte(password), around()); err != nil {
		t.Fatal(err)
	}
	for _, l := range logs {
		if err := Follow(dir, []note.Key{l.key}, false); err != nil {
			t.Fatal(err)
		}
	}
	w, err := Open(dir, []byte(password), around())
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { w.Close() })
	return dir, w
}

func (w *Witness) post(t testing.TB, body string) (int, string, string) {
	t.Helper()
	rec := httptest.NewRecorder()
	w.Handler(slog.New(slog.NewTextHandler(io.Discard, nil))).ServeHTTP(rec, httptest.NewRequest(http.MethodPost, "/add-checkpoint", strings.NewReader(body)))
	return rec.Code, rec.Body.String(), rec.Header().Get("Content-Type")
}

func TestALogThatGrowsIsSigned(t *testing.T) {
	l := newLog(t, "log.invalid")
	_, w := made(t, l)
	old := 0
	for _, names := range [][]string{{}, {"a"}, {"b", "c"}, {}, {"d", "e", "f", "g"}, {"h"}} {
		l.grow(names...)
		status, body, _ := w.post(t, l.ask(old))
		if status != http.StatusOK {
			t.Fatalf("%d → %d: %d %s", old, len(l.leaves), status, body)
		}
		c, err := note.ParseCheckpoint(l.checkpoint() + body)
		if err != nil {
			t.Fatal(err)
		}
		if at, ok := w.Key().Cosigned(c); !ok || !at.Equal(around().Now()) {
			t.Fatalf("%d: %v %v", len(l.leaves), at, ok)
		}
		old = len(l.leaves)
	}
}

func TestWhatIsRefusedAndHow(t *testing.T) {
	l := newLog(t, "log.invalid").grow("a", "b", "c")
	stranger := newLog(t, "other.invalid").grow("a")
	forged := newLog(t, "log.invalid").grow("a", "b", "c", "d")
	_, w := made(t, l)
	if status, body, _ := w.post(t, l.ask(0)); status != http.StatusOK {
		t.Fatal(status, body)
	}
	good := l.ask(3)
	l4 := l.fork(3).grow("d")
	for name, tt := range map[string]struct {
		body   string
		status int
		says   string
	}{
		"a size that was not signed last": {l4.ask(2), http.StatusConflict, "3\n"}, "the beginning again": {l.fork(1).ask(0), http.StatusConflict, "3\n"},
		"a smaller log": {l.fork(2).ask(3), http.StatusBadRequest, "larger"}, "another log of the same size": {l.fork(2).grow("x").ask(3), http.StatusConflict, "forked"},
		"a fork that grew": {l.fork(2).grow("x", "y").ask(3), http.StatusUnprocessableEntity, "does not lead"}, "a proof where none is needed": {strings.Replace(good, "old 3\n", "old 3\n"+base64.StdEncoding.EncodeToString(l.leaves[0])+"\n", 1), http.StatusUnprocessableEntity, "equal trees"},
		"a log that is not followed": {stranger.ask(0), http.StatusNotFound, "not followed"}, "another key": {forged.ask(3), http.StatusForbidden, "no key"},
		"no request": {"x", http.StatusBadRequest, ""}, "no size": {"\n\n" + l.checkpoint(), http.StatusBadRequest, "old size"}, "a negative size": {strings.Replace(good, "old 3", "old -3", 1), http.StatusBadRequest, "old size"},
		"a size with zeros": {strings.Replace(good, "old 3", "old 03", 1), http.StatusBadRequest, "old size"}, "a huge size": {strings.Replace(good, "old 3", "old 99999999999999999999", 1), http.StatusBadRequest, "old size"},
		"a hash that is none": {strings.Replace(good, "old 3\n", "old 3\nAAAA\n", 1), http.StatusBadRequest, "no hash"}, "a long proof": {strings.Replace(good, "old 3\n", "old 3\n"+strings.Repeat(base64.StdEncoding.EncodeToString(l.leaves[0])+"\n", 64), 1), http.StatusBadRequest, "too long"},
		"a checkpoint without signatures": {"old 3\n\nlog.invalid\n3\nAAAA\n", http.StatusBadRequest, ""}, "too large": {good + strings.Repeat("x", maxRequest), http.StatusRequestEntityTooLarge, "too large"},
	} {
		status, body, kind := w.post(t, tt.body)
		if status != tt.status || !strings.Contains(body, tt.says) || strings.Contains(body, "— ") {
			t.Errorf("%s: %d %q", name, status, body)
		}
		if sized := strings.HasPrefix(tt.says, "3"); sized != (kind == "text/x.tlog.size") {
			t.Errorf("%s: %s", name, kind)
		}
	}
	// All that was refused left nothing behind.
	if status, body, _ := w.post(t, l4.ask(3)); status != http.StatusOK {
		t.Errorf("%d %s", status, body)
	}
}

func TestAnEmptyLogHasOneRoot(t *testing.T) {
	l := newLog(t, "log.invalid")
	_, w := made(t, l)
	text := "log.invalid\n0\n" + base64.StdEncoding.EncodeToString(make([]byte, 32)) + "\n"
	body := "old 0\n\n" + text + "\n" + note.Signature{Name: l.key.Name, Hint: l.key.Hint(), Signature: ed25519.Sign(l.private, []byte(text))}.Line()
	if status, said, _ := w.post(t, body); status != http.StatusUnprocessableEntity {
		t.Error(status, said)
	}
	withProof := strings.Replace(l.grow("a").ask(0), "old 0\n", "old 0\n"+base64.StdEncoding.EncodeToString(make([]byte, 32))+"\n", 1)
	if status, said, _ := w.post(t, withProof); status != http.StatusUnprocessableEntity {
		t.Error(status, said)
	}
}

// TestNothingIsSignedThatIsNotOnDisk makes the folder of the memory unwritable by
// taking it away: no signature may leave then.
func TestNothingIsSignedThatIsNotOnDisk(t *testing.T) {
	l := newLog(t, "log.invalid").grow("a")
	dir, w := made(t, l)
	if err := os.RemoveAll(filepath.Join(dir, logFolder)); err != nil {
		t.Fatal(err)
	}
	if status, body, _ := w.post(t, l.ask(0)); status != http.StatusInternalServerError || strings.Contains(body, "— ") || strings.Contains(body, dir) {
		t.Error(status, body)
	}
}

func TestTheMemoryOutlivesTheProcess(t *testing.T) {
	l := newLog(t, "log.invalid").grow("a", "b", "c")
	dir, w := made(t, l)
	if status, _, _ := w.post(t, l.ask(0)); status != http.StatusOK {
		t.Fatal(status)
	}
	if _, err := Open(dir, []byte(password), around()); err == nil {
		t.Error("two processes have the witness")
	}
	w.Close()
	w, err := Open(dir, []byte(password), around())
	if err != nil {
		t.Fatal(err)
	}
	defer w.Close()
	if status, body, _ := w.post(t, l.fork(2).grow("x").ask(0)); status != http.StatusConflict || body != "3\n" {
		t.Error(status, body)
	}
	d, err := Describe(dir)
	if err != nil || len(d.Logs) != 1 || d.Logs[0].Size != 3 || d.Key.Name != "witness.invalid/w" {
		t.Errorf("%+v %v", d, err)
	}
}

// TestANewKeyGoesOnFromTheOldState follows a log again, with another key: the
// history stays; only restart begins a new one.
func TestANewKeyGoesOnFromTheOldState(t *testing.T) {
	l := newLog(t, "log.invalid").grow("a", "b")
	dir, w := made(t, l)
	if status, _, _ := w.post(t, l.ask(0)); status != http.StatusOK {
		t.Fatal(status)
	}
	w.Close()
	next := newLog(t, "log.invalid").grow("x")
	for _, tt := range []struct {
		restart bool
		status  int
	}{{false, http.StatusConflict}, {true, http.StatusOK}} {
		if err := Follow(dir, []note.Key{next.key}, tt.restart); err != nil {
			t.Fatal(err)
		}
		w, err := Open(dir, []byte(password), around())
		if err != nil {
			t.Fatal(err)
		}
		if status, body, _ := w.post(t, next.ask(0)); status != tt.status {
			t.Errorf("restart %v: %d %s", tt.restart, status, body)
		}
		w.Close()
	}
	if err := Follow(dir, []note.Key{{Name: "x", Kind: note.Cosignature, Public: next.key.Public}}, false); err == nil {
		t.Error("the key of a witness is taken for a log's")
	}
}

func TestADamagedMemoryIsNotGuessed(t *testing.T) {
	l := newLog(t, "log.invalid").grow("a")
	dir, w := made(t, l)
	w.Close()
	for _, text := range []string{"", "{}", `{"origin":"log.invalid","keys":["x"],"size":3,"root":"AA=="}`, `{"origin":"log.invalid","keys":["x"]}`} {
		if err := os.WriteFile(logFile(dir, "log.invalid"), []byte(text), 0o600); err != nil {
			t.Fatal(err)
		}
		if w, err := Open(dir, []byte(password), around()); err == nil {
			w.Close()
			t.Errorf("%q is read", text)
		}
	}
}

func TestAWitnessIsMadeOnce(t *testing.T) {
	dir, w := made(t)
	for name, err := range map[string]error{
		"there is one":       Create(dir, "w.invalid", []byte(password), around()),
		"a name with spaces": Create(t.TempDir(), "my witness", []byte(password), around()),
		"a short password":   Create(t.TempDir(), "w.invalid", []byte("short"), around()),
	} {
		if err == nil {
			t.Errorf("%s: made", name)
		}
	}
	w.Close()
	if _, err := Open(dir, []byte("another password"), around()); err == nil {
		t.Error("another password opens it")
	}
	if _, err := Open(t.TempDir(), []byte(password), around()); err == nil || Exists(t.TempDir()) {
		t.Error("an empty folder is a witness")
	}
	info, err := os.Stat(filepath.Join(dir, ringFile))
	if err != nil || info.Mode().Perm() != 0o600 {
		t.Errorf("%v %v", info, err)
	}
}

// TestManyAskAtOnce lets two histories race: one of them is signed, never both.
func TestManyAskAtOnce(t *testing.T) {
	for range 20 {
		l := newLog(t, "log.invalid").grow("a")
		_, w := made(t, l)
		bodies := []string{l.fork(1).grow("x").ask(0), l.fork(1).grow("y").ask(0), l.fork(1).grow("z", "z").ask(0)}
		var mu sync.Mutex
		var wg sync.WaitGroup
		signed := 0
		for _, b := range bodies {
			wg.Go(func() {
				if status, _, _ := w.post(t, b); status == http.StatusOK {
					mu.Lock()
					signed++
					mu.Unlock()
				}
			})
		}
		wg.Wait()
		if signed != 1 {
			t.Fatalf("%d histories are signed", signed)
		}
	}
}

func TestTheFirstPageTellsTheKey(t *testing.T) {
	_, w := made(t)
	rec := httptest.NewRecorder()
	w.Handler(slog.New(slog.NewTextHandler(io.Discard, nil))).ServeHTTP(rec, httptest.NewRequest(http.MethodGet, "/", nil))
	if !strings.Contains(rec.Body.String(), w.Key().String()) {
		t.Error(rec.Body)
	}
}

func FuzzRequest(f *testing.F) {
	l := newLog(f, "log.invalid").grow("a", "b", "c")
	f.Add(l.ask(0))
	f.Add(l.ask(2))
	f.Add("old 0\n\n\n")
	f.Fuzz(func(t *testing.T, body string) {
		q, err := parseRequest(body)
		if err == nil && (q.checkpoint == nil || len(q.proof) > maxProof || len(q.checkpoint.Root) != 32) {
			t.Fatalf("%+v", q)
		}
	})
}
