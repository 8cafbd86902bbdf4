package publisher

import (
	"crypto"
	"crypto/ecdsa"
	"crypto/ed25519"
	"crypto/elliptic"
	"crypto/rand"
	"crypto/rsa"
	"errors"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"github.com/ossay-dev/ossay/internal/trust/tuf"
)

func ok(t *testing.T, err error) {
	t.Helper()
	if err != nil {
		t.Fatal(err)
	}
}

func key(t *testing.T) crypto.Signer {
	t.Helper()
	_, k, err := ed25519.GenerateKey(rand.Reader)
	ok(t, err)
	return k
}

func start() time.Time { return time.Date(2026, 1, 1, 0, 0, 0, 0, time.UTC) }

// roles gives all roles the same keys.
func roles(threshold int, keys ...crypto.Signer) map[string]Role {
	out := map[string]Role{}
	for _, name := range Roles() {
		r := Role{Threshold: threshold}
		for _, k := range keys {
			r.Keys = append(r.Keys, k.Public())
		}
		out[name] = r
	}
	return out
}

// staged is a repository with its first version staged and signed.
func staged(t *testing.T, threshold int, keys ...crypto.Signer) *Repository {
	t.Helper()
	r := &Repository{Dir: filepath.Join(t.TempDir(), "r"), Now: start()}
	ok(t, r.Init(roles(threshold, keys...)))
	sign(t, r, keys...)
	return r
}

func published(t *testing.T, k crypto.Signer) *Repository {
	t.Helper()
	r := staged(t, 1, k)
	publish(t, r)
	return r
}

func sign(t *testing.T, r *Repository, keys ...crypto.Signer) {
	t.Helper()
	for _, k := range keys {
		_, err := r.Sign(k)
		ok(t, err)
	}
}

func publish(t *testing.T, r *Repository) *Published {
	t.Helper()
	p, err := r.Publish()
	ok(t, err)
	return p
}

func add(t *testing.T, r *Repository, name, text string) {
	t.Helper()
	_, err := r.Add("targets", name, strings.NewReader(text))
	ok(t, err)
}

// client follows the published folders.
func client(t *testing.T, r *Repository) *tuf.Client {
	t.Helper()
	s, err := tuf.Folder(r.Dir)
	ok(t, err)
	c := &tuf.Client{Dir: t.TempDir(), Metadata: tuf.Below(s, "metadata"), Targets: tuf.Below(s, "targets"), Now: r.Now}
	root, err := os.ReadFile(r.public("1.root.json"))
	ok(t, err)
	ok(t, tuf.Init(c.Dir, root))
	return c
}

func reason(err error) string {
	var r *tuf.Refusal
	if errors.As(err, &r) {
		return r.Reason
	}
	return ""
}

func has(t *testing.T, c *tuf.Client, name, want string) {
	t.Helper()
	if data, err := c.Download(name); err != nil || string(data) != want {
		t.Errorf("%s: %q %v", name, data, err)
	}
}

func TestAClientSeesEachPublication(t *testing.T) {
	k := key(t)
	r := published(t, k)
	c := client(t, r)
	ok(t, c.Refresh())
	add(t, r, "a.txt", "one")
	add(t, r, "dir/b.txt", "below")
	if _, err := c.Download("a.txt"); reason(err) != tuf.NoTarget {
		t.Errorf("what is staged is seen: %v", err)
	}
	sign(t, r, k)
	if p := publish(t, r); p.Timestamp != 2 || p.Targets != 2 || p.Root != 1 {
		t.Errorf("%+v", p)
	}
	has(t, c, "a.txt", "one")
	has(t, c, "dir/b.txt", "below")
	add(t, r, "a.txt", "two")
	sign(t, r, k)
	publish(t, r)
	has(t, c, "a.txt", "two")
	has(t, c, "dir/b.txt", "below")
	if _, err := os.Stat(r.staged("")); !errors.Is(err, os.ErrNotExist) {
		t.Error("staged is left behind")
	}
}

func TestKeysOfEachKindSign(t *testing.T) {
	rsaKey, err := rsa.GenerateKey(rand.Reader, 2048)
	ok(t, err)
	ecKey, err := ecdsa.GenerateKey(elliptic.P256(), rand.Reader)
	ok(t, err)
	r := staged(t, 3, rsaKey, ecKey, key(t))
	publish(t, r)
	ok(t, client(t, r).Refresh())
}

func TestEachRoleExpiresAndIsRenewed(t *testing.T) {
	k := key(t)
	r := published(t, k)
	for _, tt := range []struct {
		days  int
		renew []string
	}{
		{2, []string{"timestamp"}},
		{8, []string{"snapshot"}},
		{91, []string{"targets"}},
		{366, []string{"root", "targets"}},
	} {
		r.Now = start().AddDate(0, 0, tt.days)
		if err := client(t, r).Refresh(); reason(err) != tuf.Expired {
			t.Errorf("after %d days: %v", tt.days, err)
		}
		for _, role := range tt.renew {
			ok(t, r.Renew(role))
		}
		sign(t, r, k)
		publish(t, r)
		if err := client(t, r).Refresh(); err != nil {
			t.Errorf("after %d days and %v: %v", tt.days, tt.renew, err)
		}
	}
}

func TestWhatExpiredWhileItWaitedIsNotPublished(t *testing.T) {
	k := key(t)
	r := published(t, k)
	add(t, r, "a.txt", "one")
	sign(t, r, k)
	r.Now = start().AddDate(0, 0, 3)
	if _, err := r.Publish(); reason(err) != tuf.Expired {
		t.Fatalf("%v", err)
	}
	ok(t, r.Renew("timestamp"))
	sign(t, r, k)
	publish(t, r)
	has(t, client(t, r), "a.txt", "one")
}

func TestTwoMustSign(t *testing.T) {
	ann, bob := key(t), key(t)
	r := &Repository{Dir: t.TempDir(), Now: start()}
	ok(t, r.Init(roles(2, ann, bob)))
	sign(t, r, ann, ann)
	if _, err := r.Publish(); reason(err) != tuf.Unsigned {
		t.Fatalf("one key that signs twice suffices: %v", err)
	}
	sign(t, r, bob)
	publish(t, r)
	add(t, r, "a.txt", "one")
	sign(t, r, bob)
	if _, err := r.Publish(); reason(err) != tuf.Unsigned {
		t.Fatalf("%v", err)
	}
	sign(t, r, ann)
	publish(t, r)
	has(t, client(t, r), "a.txt", "one")
}

func TestSignaturesOfOtherContentAreDropped(t *testing.T) {
	k := key(t)
	r := published(t, k)
	add(t, r, "a.txt", "one")
	sign(t, r, k)
	add(t, r, "b.txt", "two")
	if _, err := r.Publish(); reason(err) != tuf.Unsigned {
		t.Fatalf("%v", err)
	}
}

func TestKeysThatMayNotSignAreRefused(t *testing.T) {
	root, live := key(t), key(t)
	r := &Repository{Dir: t.TempDir(), Now: start()}
	by := roles(1, live)
	by["root"] = Role{[]crypto.PublicKey{root.Public()}, 1}
	ok(t, r.Init(by))
	if _, err := r.Sign(key(t)); !errors.Is(err, ErrUnknownKey) {
		t.Errorf("%v", err)
	}
	sign(t, r, root, live)
	publish(t, r)
	if _, err := r.Sign(live); !errors.Is(err, ErrNothing) {
		t.Errorf("%v", err)
	}
	ok(t, r.Renew("timestamp"))
	if _, err := r.Sign(root); !errors.Is(err, ErrNotItsRoles) {
		t.Errorf("%v", err)
	}
}

func TestDamagedStagedFilesAreRefused(t *testing.T) {
	k := key(t)
	spoil := func(name, from, to string) func(*Repository) error {
		return func(r *Repository) error {
			data, err := os.ReadFile(r.staged(name))
			if err != nil || !strings.Contains(string(data), from) {
				return errors.New("nothing to spoil")
			}
			return os.WriteFile(r.staged(name), []byte(strings.Replace(string(data), from, to, 1)), 0o600)
		}
	}
	for name, f := range map[string]func(*Repository) error{
		"no JSON":           spoil("targets.json", "{", "["),
		"another length":    spoil("targets.json", `"length": 3`, `"length": 4`),
		"a version skipped": spoil("targets.json", `"version": 2`, `"version": 3`),
		"an old version":    spoil("timestamp.json", `"version": 2`, `"version": 1`),
		"no targets":        func(r *Repository) error { return os.Remove(r.staged("targets.json")) },
		"no timestamp":      func(r *Repository) error { return os.Remove(r.staged("timestamp.json")) },
		"no target file":    func(r *Repository) error { return os.RemoveAll(r.staged("targets")) },
		"another content": func(r *Repository) error {
			list, err := filepath.Glob(filepath.Join(r.staged("targets"), "*.a.txt"))
			if err != nil || len(list) != 1 {
				return errors.New("no target")
			}
			return os.WriteFile(list[0], []byte("eno"), 0o600)
		},
		"a null role": spoil("timestamp.json", `"snapshot.json": {`, `"snapshot.json": null, "x": {`),
	} {
		r := published(t, k)
		add(t, r, "a.txt", "one")
		sign(t, r, k)
		ok(t, f(r))
		if p, err := r.Publish(); err == nil {
			t.Errorf("%s: published %+v", name, p)
		}
		if err := client(t, r).Refresh(); err != nil {
			t.Errorf("%s: what was published is spoilt: %v", name, err)
		}
	}
}

// TestAnInterruptionAnywhereLeavesAVersion stops a publication behind each of its
// steps: the files that are there then are laid out by hand.
func TestAnInterruptionAnywhereLeavesAVersion(t *testing.T) {
	k, err := ecdsa.GenerateKey(elliptic.P256(), rand.Reader) // signs differently each time
	ok(t, err)
	// The steps, in the order of Publish.
	steps := []string{"targets", "2.root.json", "2.snapshot.json", "2.targets.json", "timestamp.json"}
	from := map[string]string{"2.root.json": "root.json", "2.snapshot.json": "snapshot.json", "2.targets.json": "targets.json", "timestamp.json": "timestamp.json"}
	for n := 0; n <= len(steps); n++ {
		r := published(t, k)
		add(t, r, "a.txt", "one")
		ok(t, r.Renew("root"))
		sign(t, r, k)
		for _, step := range steps[:n] {
			if step == "targets" {
				s, err := r.load()
				ok(t, err)
				ok(t, r.moveTargets(s))
				continue
			}
			data, err := os.ReadFile(r.staged(from[step]))
			ok(t, err)
			ok(t, replace(r.public(step), data))
		}
		c := client(t, r)
		if err := c.Refresh(); err != nil {
			t.Errorf("interrupted behind step %d: %v", n, err)
		}
		if n == len(steps) {
			has(t, c, "a.txt", "one")
			if _, err := r.Publish(); !errors.Is(err, ErrNothing) {
				t.Errorf("published twice: %v", err)
			}
			continue
		}
		if n%2 == 1 { // who goes on may change more
			add(t, r, "b.txt", "two")
			sign(t, r, k)
		}
		publish(t, r)
		has(t, c, "a.txt", "one")
	}
}

func TestRepositoriesThatCannotBeAreRefused(t *testing.T) {
	k := key(t)
	r := &Repository{Dir: t.TempDir(), Now: start()}
	if err := r.Renew("root"); !errors.Is(err, ErrNone) {
		t.Errorf("%v", err)
	}
	for name, by := range map[string]map[string]Role{"no keys": {}, "too few": roles(2, k), "one key twice": roles(2, k, k), "none must sign": roles(0, k)} {
		if err := r.Init(by); err == nil {
			t.Errorf("%s: made", name)
		}
	}
	ok(t, r.Init(roles(1, k)))
	if err := r.Init(roles(1, k)); !errors.Is(err, ErrExists) {
		t.Errorf("%v", err)
	}
	for _, name := range []string{"", ".", "..", "../a", "/a", "a/../b", "a//b", `a\b`} {
		if _, err := r.Add("targets", name, strings.NewReader("x")); err == nil {
			t.Errorf("%q is taken", name)
		}
	}
	if err := r.Renew("moon"); err == nil {
		t.Error("a role that is none is renewed")
	}
}

func TestAPublishedTargetThatWasSwappedStopsThePublisher(t *testing.T) {
	k := key(t)
	r := published(t, k)
	add(t, r, "a.txt", "one")
	sign(t, r, k)
	publish(t, r)
	list, err := filepath.Glob(filepath.Join(r.Dir, "targets", "*.a.txt"))
	if err != nil || len(list) != 1 {
		t.Fatalf("%v %v", list, err)
	}
	ok(t, os.WriteFile(list[0], []byte("two"), 0o600))
	ok(t, r.Renew("timestamp"))
	sign(t, r, k)
	if _, err := r.Publish(); err == nil || !strings.Contains(err.Error(), "a.txt") {
		t.Errorf("%v", err)
	}
}

func TestAnOldRepositoryIsNotTakenForTheNextVersion(t *testing.T) {
	k := key(t)
	r := published(t, k)
	add(t, r, "a.txt", "one")
	sign(t, r, k)
	late := &Repository{Dir: t.TempDir(), Now: r.Now}
	ok(t, os.CopyFS(late.staged(""), os.DirFS(r.staged("")))) // a signer's copy
	publish(t, r)
	add(t, r, "a.txt", "two")
	sign(t, r, k)
	publish(t, r)
	ok(t, os.CopyFS(r.staged(""), os.DirFS(late.staged(""))))
	if _, err := r.Publish(); err == nil || !strings.Contains(err.Error(), "the next one is 3") && !strings.Contains(err.Error(), "the next one is 4") {
		t.Errorf("%v", err)
	}
	has(t, client(t, r), "a.txt", "two")
}

func TestWhatARemovalLeftBehindIsRemoved(t *testing.T) {
	k := key(t)
	r := published(t, k)
	gone := filepath.Join(r.Dir, ".published", "targets")
	ok(t, os.MkdirAll(gone, 0o755))
	ok(t, r.Renew("snapshot"))
	sign(t, r, k)
	publish(t, r)
	if _, err := os.Stat(gone); !errors.Is(err, os.ErrNotExist) {
		t.Errorf("%v", err)
	}
}

func TestExpiriesAreThoseAskedFor(t *testing.T) {
	k := key(t)
	r := &Repository{Dir: t.TempDir(), Now: start(), Lives: map[string]time.Duration{"timestamp": 72 * time.Hour}}
	ok(t, r.Init(roles(1, k)))
	s, err := r.load()
	ok(t, err)
	day := func(n int) time.Time { return start().AddDate(0, 0, n) }
	for role, got := range map[string][2]time.Time{
		"root": {s.staged.root.Signed.Expires, day(365)}, "targets": {s.staged.targets.Signed.Expires, day(90)},
		"snapshot": {s.staged.snapshot.Signed.Expires, day(7)}, "timestamp": {s.staged.timestamp.Signed.Expires, day(3)},
	} {
		if !got[0].Equal(got[1]) {
			t.Errorf("%s expires %s, want %s", role, got[0], got[1])
		}
	}
}

func TestMetadataWithoutEndAreRefused(t *testing.T) {
	k := key(t)
	r := staged(t, 1, k)
	ok(t, os.WriteFile(r.staged("targets.json"), make([]byte, maxMetadata+1), 0o600))
	if _, err := r.Sign(k); err == nil || !strings.Contains(err.Error(), "more than") {
		t.Errorf("%v", err)
	}
}

// FuzzStaged signs and publishes over staged metadata that somebody else wrote.
func FuzzStaged(f *testing.F) {
	for _, s := range []string{"", "{}", "null", `{"signed":{"_type":"timestamp","spec_version":"1.0.31","version":1,"expires":"2027-01-01T00:00:00Z","meta":{"snapshot.json":null}},"signatures":[]}`,
		`{"signed":{"_type":"root","spec_version":"1.0.31","version":1,"expires":"2027-01-01T00:00:00Z","keys":{"a":null},"roles":{"root":null},"consistent_snapshot":true},"signatures":[]}`} {
		for i := range uint8(4) {
			f.Add([]byte(s), i)
		}
	}
	_, k, err := ed25519.GenerateKey(rand.Reader)
	if err != nil {
		f.Fatal(err)
	}
	f.Fuzz(func(t *testing.T, data []byte, at uint8) {
		r := staged(t, 1, k)
		ok(t, os.WriteFile(r.staged(Roles()[at%4]+".json"), data, 0o600))
		_, _ = r.Sign(k)
		_, _ = r.Add("targets", "a.txt", strings.NewReader("x"))
		_, _ = r.Publish()
	})
}
