package publisher

import (
	"crypto"
	"crypto/ecdsa"
	"crypto/elliptic"
	"crypto/rand"
	"crypto/rsa"
	"errors"
	"io"
	"net/http"
	"net/http/httptest"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/theupdateframework/go-tuf/v2/metadata/config"
	"github.com/theupdateframework/go-tuf/v2/metadata/updater"

	"github.com/ossay-dev/ossay/internal/trust/keys"
	"github.com/ossay-dev/ossay/internal/trust/tuf"
)

func publics(list ...crypto.Signer) []crypto.PublicKey {
	var out []crypto.PublicKey
	for _, k := range list {
		out = append(out, k.Public())
	}
	return out
}

// A stock client is go-tuf's own, which follows a repository over HTTP and keeps
// what it believes in its folder.
type stock struct {
	t    *testing.T
	r    *Repository
	dir  string
	url  string
	root []byte
}

func stockClient(t *testing.T, r *Repository) *stock {
	t.Helper()
	s := httptest.NewServer(http.FileServer(http.Dir(r.Dir)))
	t.Cleanup(s.Close)
	root, err := os.ReadFile(r.public("1.root.json"))
	ok(t, err)
	return &stock{t, r, t.TempDir(), s.URL, root}
}

// get refreshes and downloads a target.
func (c *stock) get(name string) (string, error) {
	c.t.Helper()
	cfg, err := config.New(c.url+"/metadata", c.root)
	ok(c.t, err)
	cfg.LocalMetadataDir, cfg.LocalTargetsDir, cfg.RemoteTargetsURL = c.dir, c.t.TempDir(), c.url+"/targets"
	u, err := updater.New(cfg)
	ok(c.t, err)
	u.UnsafeSetRefTime(c.r.Now)
	if err := u.Refresh(); err != nil {
		return "", err
	}
	info, err := u.GetTargetInfo(name)
	if err != nil {
		return "", err
	}
	_, data, err := u.DownloadTarget(info, filepath.Join(c.t.TempDir(), "target"), "")
	return string(data), err
}

func (c *stock) has(name, want string) {
	c.t.Helper()
	if got, err := c.get(name); err != nil || got != want {
		c.t.Errorf("the stock client: %s: %q, %v", name, got, err)
	}
}

func TestKeysOfEachRoleAreExchanged(t *testing.T) {
	old := key(t)
	r := published(t, old)
	c, s := client(t, r), stockClient(t, r)
	add(t, r, "a.txt", "one")
	sign(t, r, old)
	publish(t, r)
	s.has("a.txt", "one")
	all := []crypto.Signer{old}
	for i, role := range Roles() {
		k := key(t)
		all = append(all, k)
		ok(t, r.Rotate(role, publics(k), publics(old), 0))
		for _, k := range all[1:] { // some of which have nothing to sign
			_, _ = r.Sign(k)
		}
		if role == "root" {
			if _, err := r.Publish(); reason(err) != tuf.Unsigned {
				t.Errorf("the old root did not sign: %v", err)
			}
		}
		if i == 0 {
			sign(t, r, old)
		}
		// The other roles are the old key's still.
		_, _ = r.Sign(old)
		if p := publish(t, r); p.Root != int64(i)+2 {
			t.Errorf("%s: %+v", role, p)
		}
		has(t, c, "a.txt", "one")
		s.has("a.txt", "one")
	}
	if _, err := r.Sign(old); !errors.Is(err, ErrNothing) {
		t.Errorf("%v", err)
	}
	add(t, r, "b.txt", "two")
	if _, err := r.Sign(old); !errors.Is(err, ErrUnknownKey) {
		t.Errorf("a key that went still signs: %v", err)
	}
	sign(t, r, all[2:]...)
	publish(t, r)
	s.has("b.txt", "two")
	has(t, client(t, r), "b.txt", "two") // from the first root on
}

func TestAThresholdGrowsWithItsKeys(t *testing.T) {
	a, b := key(t), key(t)
	r := published(t, a)
	ok(t, r.Rotate("root", publics(b), nil, 2))
	sign(t, r, b)
	if _, err := r.Publish(); reason(err) != tuf.Unsigned {
		t.Errorf("%v", err)
	}
	sign(t, r, a)
	publish(t, r)
	ok(t, r.Rotate("root", nil, publics(b), 1))
	sign(t, r, a)
	if _, err := r.Publish(); reason(err) != tuf.Unsigned {
		t.Errorf("one of two took the other away: %v", err)
	}
	sign(t, r, b)
	publish(t, r)
	ok(t, client(t, r).Refresh())
}

func TestRotationsThatCannotBeAreRefused(t *testing.T) {
	a, b := key(t), key(t)
	r := published(t, a)
	small, err := ecdsa.GenerateKey(elliptic.P521(), rand.Reader)
	ok(t, err)
	for want, try := range map[string]func() error{
		"is no role":                          func() error { return r.Rotate("moon", publics(b), nil, 0) },
		"none of root":                        func() error { return r.Rotate("root", nil, publics(b), 0) },
		"signed by 1 keys, and 0":             func() error { return r.Rotate("root", nil, publics(a), 0) },
		"signed by 3 keys, and 2":             func() error { return r.Rotate("root", publics(b), nil, 3) },
		"no scheme for ECDSA":                 func() error { return r.Rotate("root", publics(small), nil, 0) },
		"is no name of a role":                func() error { return r.Delegate(Delegation{Name: "a/b", Paths: []string{"x"}}) },
		"no top-level role":                   func() error { return r.Delegate(Delegation{Name: "snapshot", Paths: []string{"x"}}) },
		"needs patterns":                      func() error { return r.Delegate(Delegation{Name: "team"}) },
		`"[" is no pattern`:                   func() error { return r.Delegate(Delegation{Name: "team", Paths: []string{"["}}) },
		`"/x" is no pattern`:                  func() error { return r.Delegate(Delegation{Name: "team", Paths: []string{"/x"}}) },
		"team must be signed by 0 keys":       func() error { return r.Delegate(Delegation{Name: "team", Paths: []string{"x"}}) },
		"the repository has no role \"team\"": func() error { return r.Undelegate("team") },
	} {
		if err := try(); err == nil || !strings.Contains(err.Error(), want) {
			t.Errorf("%s: %v", want, err)
		}
		if _, err := os.Stat(r.staged("root.json")); err == nil {
			t.Errorf("%s: a root is staged", want)
		}
	}
}

// TestEachStepOfARotationLeavesARepository stops behind each file: where old keys
// signed too, a client that starts then or goes on then follows.
func TestEachStepOfARotationLeavesARepository(t *testing.T) {
	for _, role := range []string{"targets", "snapshot", "timestamp"} {
		for n := range 8 {
			old, fresh := key(t), key(t)
			r := published(t, old)
			before := client(t, r)
			ok(t, before.Refresh())
			add(t, r, "a.txt", "one")
			ok(t, r.Rotate(role, publics(fresh), publics(old), 0))
			sign(t, r, old, fresh)
			s, err := r.start()
			ok(t, err)
			files, err := r.files(s)
			ok(t, err)
			first, err := r.verify(s, files)
			ok(t, err)
			if first != "timestamp.json" {
				t.Fatalf("%s: %s is published first", role, first)
			}
			ok(t, r.moveTargets(s))
			// The files in the order of takeOver, as many as n.
			names := []string{}
			for name := range files {
				if name != "timestamp.json" && !strings.HasSuffix(name, ".root.json") {
					names = append(names, name)
				}
			}
			slices.Sort(names)
			names = append(names, "timestamp.json", "2.root.json")
			if n > len(names) {
				continue
			}
			for _, name := range names[:n] {
				ok(t, replace(r.public(name), files[name]))
			}
			ok(t, before.Refresh())
			ok(t, client(t, r).Refresh())
			if n < len(names) {
				publish(t, r)
			} else if _, err := r.Publish(); !errors.Is(err, ErrNothing) {
				t.Errorf("%v", err)
			}
			has(t, before, "a.txt", "one")
			has(t, client(t, r), "a.txt", "one")
		}
	}
}

func TestALostKeyIsTakenAwayWithoutIt(t *testing.T) {
	root, lost, fresh := key(t), key(t), key(t)
	list := roles(1, root)
	list["timestamp"] = Role{Keys: publics(lost), Threshold: 1}
	r := &Repository{Dir: filepath.Join(t.TempDir(), "r"), Now: start()}
	ok(t, r.Init(list))
	sign(t, r, root, lost)
	publish(t, r)
	c := client(t, r)
	ok(t, c.Refresh())
	ok(t, r.Rotate("timestamp", publics(fresh), publics(lost), 0))
	sign(t, r, root, fresh)
	publish(t, r)
	ok(t, c.Refresh())
}

func TestOthersSignForTheirTargets(t *testing.T) {
	own, theirs, next := key(t), key(t), key(t)
	r := published(t, own)
	s := stockClient(t, r)
	ok(t, r.Delegate(Delegation{Name: "team", Role: Role{Keys: publics(theirs), Threshold: 1}, Paths: []string{"team/*"}, Terminating: true}))
	sign(t, r, own, theirs)
	publish(t, r)
	if _, err := r.Add("team", "team/a/b.txt", strings.NewReader("x")); err == nil || !strings.Contains(err.Error(), "may not have the target") {
		t.Errorf("* crosses a slash: %v", err)
	}
	_, err := r.Add("team", "team/a.txt", strings.NewReader("one"))
	ok(t, err)
	// Only the team's list changes: the key of targets has the snapshot to sign.
	done, err := r.Sign(own)
	if err != nil || strings.Join(done, " ") != "snapshot timestamp" {
		t.Errorf("%v, %v", done, err)
	}
	if _, err := r.Publish(); reason(err) != tuf.Unsigned {
		t.Errorf("the team did not sign: %v", err)
	}
	sign(t, r, theirs)
	if p := publish(t, r); p.Targets != 1 {
		t.Errorf("%+v", p)
	}
	has(t, client(t, r), "team/a.txt", "one")
	s.has("team/a.txt", "one")

	// The team gets another key: its list is signed anew.
	ok(t, r.Delegate(Delegation{Name: "team", Role: Role{Keys: publics(next), Threshold: 1}, Paths: []string{"team/*"}}))
	sign(t, r, own, theirs)
	if _, err := r.Publish(); reason(err) != tuf.Unsigned {
		t.Errorf("%v", err)
	}
	sign(t, r, next)
	publish(t, r)
	s.has("team/a.txt", "one")

	ok(t, r.Remove("team", "team/a.txt"))
	sign(t, r, own, next)
	publish(t, r)
	if _, err := s.get("team/a.txt"); err == nil {
		t.Error("a removed target is there")
	}
	if err := r.Remove("team", "team/a.txt"); !errors.Is(err, ErrNoTarget) {
		t.Errorf("%v", err)
	}
	ok(t, r.Undelegate("team"))
	sign(t, r, own)
	publish(t, r)
	if _, err := s.get("team/a.txt"); err == nil {
		t.Error("a role without delegation is followed")
	}
	if _, err := r.Add("team", "team/a.txt", strings.NewReader("x")); !errors.Is(err, ErrNoRole) {
		t.Errorf("%v", err)
	}
	// And back again: its versions go on.
	ok(t, r.Delegate(Delegation{Name: "team", Role: Role{Keys: publics(next), Threshold: 1}, Paths: []string{"team/*"}}))
	_, err = r.Add("team", "team/a.txt", strings.NewReader("two"))
	ok(t, err)
	sign(t, r, own, next)
	publish(t, r)
	s.has("team/a.txt", "two")
}

func TestADelegatedRoleExpiresAndIsRenewed(t *testing.T) {
	own, theirs := key(t), key(t)
	r := published(t, own)
	ok(t, r.Delegate(Delegation{Name: "team", Role: Role{Keys: publics(theirs), Threshold: 1}, Paths: []string{"t*"}}))
	sign(t, r, own, theirs)
	publish(t, r)
	r.Now = r.Now.Add(Life("targets") + time.Hour)
	ok(t, r.Renew("targets"))
	ok(t, r.Renew("snapshot"))
	sign(t, r, own)
	if _, err := r.Publish(); reason(err) != tuf.Expired {
		t.Errorf("%v", err)
	}
	ok(t, r.Renew("team"))
	sign(t, r, own, theirs)
	publish(t, r)
}

func TestSignaturesComeFromKeysThatAreElsewhere(t *testing.T) {
	p384, err := ecdsa.GenerateKey(elliptic.P384(), rand.Reader)
	ok(t, err)
	long, err := rsa.GenerateKey(rand.Reader, 2048)
	ok(t, err)
	for _, k := range []crypto.Signer{p384, long} {
		r := published(t, away{k})
		stockClient(t, r).has2()
	}
	wrong := liar{key(t), key(t)}
	r := &Repository{Dir: t.TempDir(), Now: start()}
	ok(t, r.Init(roles(1, wrong)))
	if _, err := r.Sign(wrong); err == nil || !strings.Contains(err.Error(), "does not hold") {
		t.Errorf("%v", err)
	}
	r = &Repository{Dir: t.TempDir(), Now: start()}
	ok(t, r.Init(roles(1, plain{long})))
	if _, err := r.Sign(plain{long}); !errors.Is(err, keys.ErrPSS) {
		t.Errorf("%v", err)
	}
}

// has2 refreshes: the repository has no target.
func (c *stock) has2() {
	c.t.Helper()
	if _, err := c.get("none"); err == nil || !strings.Contains(err.Error(), "not found") {
		c.t.Errorf("the stock client: %v", err)
	}
}

// away hides of which type a key is, as a key in a device does.
type away struct{ crypto.Signer }

// A liar shows another public key.
type liar struct {
	crypto.Signer
	shown crypto.Signer
}

func (l liar) Public() crypto.PublicKey { return l.shown.Public() }

// plain is an RSA key that signs by PKCS #1 v1.5 only.
type plain struct{ crypto.Signer }

func (p plain) Sign(r io.Reader, digest []byte, opts crypto.SignerOpts) ([]byte, error) {
	if _, pss := opts.(*rsa.PSSOptions); pss {
		return nil, keys.ErrPSS
	}
	return p.Signer.Sign(r, digest, opts)
}
