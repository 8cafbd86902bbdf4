package authority

import (
	"bytes"
	"crypto/elliptic"
	"crypto/rand"
	"encoding/json"
	"errors"
	"math"
	"net/http"
	"os"
	"path/filepath"
	"strconv"
	"strings"
	"sync"
	"testing"
	"time"

	"github.com/ossay-dev/ossay/internal/trust/disk"
)

func TestABucketFillsAgain(t *testing.T) {
	c := newClock()
	l := newLimits(c.now, 3, 0.5)
	take := func(n int) (taken int) {
		for range n {
			if l.take("a") {
				taken++
			}
		}
		return taken
	}
	if got := take(5); got != 3 {
		t.Errorf("%d at first", got)
	}
	c.move(time.Second)
	if l.take("a") {
		t.Error("half a token is one")
	}
	c.move(time.Second)
	if got := take(2); got != 1 {
		t.Errorf("%d after two seconds", got)
	}
	c.move(time.Hour)
	if got := take(5); got != 3 {
		t.Errorf("%d after an hour", got)
	}
	if !l.take("b") {
		t.Error("names share a bucket")
	}
	l.give("a")
	if got := take(2); got != 1 {
		t.Errorf("%d after one was given back", got)
	}
	l.give("nobody")
	for range 10 {
		l.give("b")
	}
	if got := l.list["b"].left; got != 3 {
		t.Errorf("more is given than there ever was: %v", got)
	}
}

func TestTheNamesOfLimitsAreBounded(t *testing.T) {
	c := newClock()
	l := newLimits(c.now, 2, 1)
	for n := range maxBuckets {
		l.take(strconv.Itoa(n))
	}
	c.move(time.Second) // all are full again
	l.take("0")
	l.take("0")
	l.take("one more")
	if len(l.list) != 2 {
		t.Errorf("%d names", len(l.list))
	}
	if l.take("0") {
		t.Error("who is at the limit is forgotten")
	}
	for n := range maxBuckets {
		l.take("x" + strconv.Itoa(n))
		l.take("x" + strconv.Itoa(n))
	}
	if len(l.list) > maxBuckets {
		t.Errorf("%d names", len(l.list))
	}
}

func TestALimitIsKeptByManyAtOnce(t *testing.T) {
	c := newClock()
	l := newLimits(c.now, 100, 0)
	var wg sync.WaitGroup
	var mu sync.Mutex
	taken := 0
	for range 8 {
		wg.Add(1)
		go func() {
			defer wg.Done()
			for range 50 {
				if l.take("a") {
					mu.Lock()
					taken++
					mu.Unlock()
				}
			}
		}()
	}
	wg.Wait()
	if taken != 100 {
		t.Errorf("%d are taken", taken)
	}
}

func TestAnIdentityGetsABoundedNumberOfCertificates(t *testing.T) {
	t.Parallel()
	c := newClock()
	p := newPlatform(t, "https://idp.invalid", c.now)
	r := serve(t, c, nil, p.issuer())
	r.server.limits = newLimits(c.now, 3, 1)
	key := newKey(t, elliptic.P256())
	ask := func(sub string) int {
		a, _ := r.certificates(t, p.token(map[string]any{"sub": sub}), request(t, key, sub))
		return a.status
	}
	for n, want := range []int{200, 200, 200, 429, 429} {
		if got := ask("a"); got != want {
			t.Errorf("the request %d: %d", n, got)
		}
	}
	if got := ask("b"); got != http.StatusOK {
		t.Errorf("another identity: %d", got)
	}
	// Requests without a good token spend nobody's share.
	for range 5 {
		r.certificates(t, "a.b.c", request(t, key, "c"))
	}
	if got := ask("c"); got != http.StatusOK {
		t.Errorf("an identity that others named: %d", got)
	}
	c.move(2 * time.Second)
	if got := ask("a"); got != http.StatusOK {
		t.Errorf("after a while: %d", got)
	}
}

func TestUsersNeedAnAddressAndALongPassword(t *testing.T) {
	t.Parallel()
	u := users{}
	for name, tt := range map[string]struct {
		email, password string
		good            bool
	}{
		"right": {"a@b.c", "twelve chars", true}, "a short password": {"a@b.c", "eleven char", false}, "no password": {"a@b.c", "", false}, "no address": {"", "twelve chars", false},
		"no at": {"abc", "twelve chars", false}, "a space": {"a b@c.d", "twelve chars", false}, "a line end": {"a@b.c\n", "twelve chars", false}, "another script": {"ä@b.c", "twelve chars", false},
		"a long address": {strings.Repeat("a", 197) + "@b.c", "twelve chars", false}, "the longest address": {strings.Repeat("a", 196) + "@b.c", "twelve chars", true}, "any letters in a password": {"x@b.c", "пароль пароль", true},
	} {
		err := u.set(tt.email, tt.password, rand.Reader)
		if (err == nil) != tt.good {
			t.Errorf("%s: %v", name, err)
		}
		if err != nil && tt.password != "" && strings.Contains(err.Error(), tt.password) {
			t.Errorf("%s: the error tells the password", name)
		}
		if tt.good && (u.check(tt.email, tt.password) != nil || !errors.Is(u.check(tt.email, tt.password+"x"), errUser)) {
			t.Errorf("%s: the password does not decide", name)
		}
	}
	if len(u) != 3 {
		t.Errorf("%v", u.names())
	}
	// Equal passwords have different hashes.
	if err := u.set("y@b.c", "twelve chars", rand.Reader); err != nil || bytes.Equal(u["y@b.c"].Hash, u["a@b.c"].Hash) {
		t.Error("a password can be seen to be another's")
	}
	if err := u.set("z@b.c", "twelve chars", strings.NewReader("short")); err == nil {
		t.Error("a user without salt")
	}
}

func TestAUserIsKeptAcrossStarts(t *testing.T) {
	c := newClock()
	r := serve(t, c, nil)
	if err := r.instance.SetUser(testUser, "a changed password"); err != nil {
		t.Fatal(err)
	}
	if err := r.instance.SetUser("no address", "a changed password"); err == nil {
		t.Error("taken")
	}
	r.stop()
	r = r.again(t, c)
	for password, want := range map[string]int{testLogin: 400, "a changed password": 200} {
		if a := r.form(t, "/oidc/token", "grant_type", "password", "username", testUser, "password", password); a.status != want {
			t.Errorf("%q: %d", password, a.status)
		}
	}
}

func TestRandomTextsHaveNoFavouriteLetters(t *testing.T) {
	const letters = "ABCDEFGHJKLMNPQRSTUVWXYZabcdefghjkmnpqrstuvwxyz23456789"
	text := randomText(rand.Reader, 55*400, letters)
	for _, l := range letters {
		// Five standard deviations around 400.
		if n := strings.Count(text, string(l)); math.Abs(float64(n)-400) > 100 {
			t.Errorf("%c stands %d times", l, n)
		}
	}
	if a, b := NewPassword(), NewPassword(); len(a) != 24 || a == b {
		t.Error(a, b)
	}
	if got := randomText(bytes.NewReader([]byte{255, 0, 1, 254, 2}), 3, "abc"); got != "abc" {
		t.Errorf("%q: what would be drawn more often is not left out", got)
	}
}

func TestFilesAreOldOrNew(t *testing.T) {
	dir := t.TempDir()
	name := filepath.Join(dir, "file")
	for _, text := range []string{"one", "two"} {
		if err := disk.Replace(name, []byte(text), 0o640); err != nil {
			t.Fatal(err)
		}
		data, err := os.ReadFile(name)
		info, serr := os.Stat(name)
		if err != nil || serr != nil || string(data) != text || info.Mode().Perm() != 0o640 {
			t.Errorf("%q %v %v", data, info, err)
		}
	}
	// What cannot be written leaves the old file, and nothing beside it.
	if err := os.Mkdir(filepath.Join(dir, "folder"), 0o700); err != nil {
		t.Fatal(err)
	}
	if err := os.WriteFile(filepath.Join(dir, "folder", "x"), nil, 0o600); err != nil {
		t.Fatal(err)
	}
	if err := disk.Replace(filepath.Join(dir, "folder"), []byte("x"), 0o600); err == nil {
		t.Error("a folder is replaced")
	}
	if err := disk.Replace(filepath.Join(dir, "no", "file"), []byte("x"), 0o600); err == nil {
		t.Error("a file in no folder")
	}
	if list, err := os.ReadDir(dir); err != nil || len(list) != 2 {
		t.Errorf("%v is left", list)
	}
}

func TestCheckpointsOfTheOwnLogAreRead(t *testing.T) {
	for note, want := range map[string]uint64{"o\n7\nAA==\n\n— o x\n": 7, "o\n0\n\n\n": 0} {
		if size, _, err := stateOf(note); err != nil || size != want {
			t.Errorf("%q: %d %v", note, size, err)
		}
	}
	for _, note := range []string{"", "o\n7\n", "o\n-1\nAA==\n\n", "o\nx\nAA==\n\n", "o\n7\n?\n\n", "o\n18446744073709551616\nAA==\n\n"} {
		if _, _, err := stateOf(note); err == nil || !strings.Contains(err.Error(), "damaged") {
			t.Errorf("%q: %v", note, err)
		}
	}
}

func TestTheRecordOfCertificatesNamesEach(t *testing.T) {
	t.Parallel()
	c := newClock()
	r := serve(t, c, nil)
	_, cert := r.certificates(t, r.token(t), request(t, newKey(t, elliptic.P256()), testUser))
	if cert == nil {
		t.Fatal("no certificate")
	}
	data, err := os.ReadFile(filepath.Join(r.dir, issuedFile))
	if err != nil {
		t.Fatal(err)
	}
	var line issued
	if err := json.Unmarshal(data, &line); err != nil {
		t.Fatal(err)
	}
	if line.Serial != cert.SerialNumber.Text(16) || line.Name != testUser || line.Issuer != r.url || !line.Until.Equal(cert.NotAfter) || !line.Time.Equal(c.now()) || len(line.SHA256) != 64 || !strings.HasPrefix(line.Key, "SHA256:") {
		t.Errorf("%+v", line)
	}
	if name, issuer := nameOf(cert); name != testUser || issuer != r.url {
		t.Errorf("%s %s", name, issuer)
	}
	// Where the record cannot be written, there is no certificate.
	r.instance.record.Close()
	if a, cert := r.certificates(t, r.token(t), request(t, newKey(t, elliptic.P256()), testUser)); a.status != http.StatusInternalServerError || cert != nil || strings.Contains(a.body, issuedFile) {
		t.Errorf("%d %s", a.status, a.body)
	}
}
