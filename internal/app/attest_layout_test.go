package app

import (
	"context"
	"crypto"
	"crypto/ecdsa"
	"crypto/ed25519"
	"crypto/elliptic"
	"crypto/rand"
	"crypto/rsa"
	"crypto/x509"
	"encoding/pem"
	"io"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"github.com/ossay-dev/ossay/internal/trust/keys"
	"github.com/ossay-dev/ossay/internal/trust/verify/layout"
)

// keyPair writes a key as two files.
func (f *forest) keyPair(name string, k crypto.Signer) *keys.Public {
	f.t.Helper()
	private, err := x509.MarshalPKCS8PrivateKey(k)
	if err != nil {
		f.t.Fatal(err)
	}
	public, err := keys.NewPublic(k.Public())
	if err != nil {
		f.t.Fatal(err)
	}
	f.write(name+".key", pem.EncodeToMemory(&pem.Block{Type: "PRIVATE KEY", Bytes: private}))
	f.write(name+".pub", pem.EncodeToMemory(&pem.Block{Type: "PUBLIC KEY", Bytes: public.DER()}))
	return public
}

func generated(t testing.TB) (owner, alice, bob crypto.Signer) {
	t.Helper()
	a, err := ecdsa.GenerateKey(elliptic.P384(), rand.Reader)
	if err != nil {
		t.Fatal(err)
	}
	_, b, err := ed25519.GenerateKey(rand.Reader)
	if err != nil {
		t.Fatal(err)
	}
	c, err := rsa.GenerateKey(rand.Reader, 2048)
	if err != nil {
		t.Fatal(err)
	}
	return a, b, c
}

func TestALayoutAndItsStepsAreMadeAndVerified(t *testing.T) {
	cp, err := exec.LookPath("cp")
	if err != nil {
		t.Skip("cp is not here to be a build step")
	}
	f := newForest(t)
	owner, alice, bob := generated(t)
	public := f.keyPair("owner", owner)
	f.keyPair("alice", alice)
	f.keyPair("bob", bob)
	f.write("source.txt", []byte("source"))
	t.Chdir(f.dir)
	if err := MakeLayout(t.Context(), f.env, MakeLayoutRequest{Key: "owner.key", Output: "root.layout", Steps: []string{"fetch=alice.pub", "build=bob.pub,alice.pub"}}); err != nil {
		t.Fatal(err)
	}
	step := func(name, key, from, to string) {
		t.Helper()
		r := RunRequest{Step: name, Materials: []string{from}, Products: []string{to}, Command: []string{cp, from, to}, Out: io.Discard, Err: io.Discard, Functionary: key}
		r.Output = "links"
		if _, err := AttestRun(context.Background(), f.env, r); err != nil {
			t.Fatal(err)
		}
	}
	step("fetch", "alice.key", "source.txt", "fetched.txt")
	step("build", "bob.key", "fetched.txt", "out.txt")
	verified := func() *layout.Result {
		data, err := os.ReadFile("root.layout")
		if err != nil {
			t.Fatal(err)
		}
		return layout.Verify(data, layout.Given{Owners: []*keys.Public{public}, At: time.Now(), Link: func(name string) ([]byte, error) { return os.ReadFile(filepath.Join("links", name)) }})
	}
	if r := verified(); !r.OK() || r.Products["out.txt"] == "" {
		t.Fatalf("%+v", r.Failures)
	}
	// What the second step took in is not what the first made.
	f.write("fetched.txt", []byte("changed in between"))
	if err := os.Remove("out.txt"); err != nil {
		t.Fatal(err)
	}
	step("build", "bob.key", "fetched.txt", "out.txt")
	if r := verified(); r.OK() {
		t.Error("a material from nowhere is accepted")
	}
	// A step that somebody else did counts for nothing.
	links, err := filepath.Glob(filepath.Join("links", "build.*.link"))
	if err != nil || len(links) != 1 {
		t.Fatal(links, err)
	}
	if err := os.Remove(links[0]); err != nil {
		t.Fatal(err)
	}
	step("build", "owner.key", "source.txt", "out.txt")
	if r := verified(); r.OK() {
		t.Error("the owner is no functionary")
	}
}

func TestALayoutThatCannotHoldIsNotWritten(t *testing.T) {
	f := newForest(t)
	owner, alice, _ := generated(t)
	f.keyPair("owner", owner)
	f.keyPair("alice", alice)
	f.write("no.pub", []byte("no key"))
	t.Chdir(f.dir)
	for _, tt := range []struct {
		req  MakeLayoutRequest
		want string
	}{
		{MakeLayoutRequest{Key: "owner.key", Output: "x"}, "needs --key, --step"},
		{MakeLayoutRequest{Key: "owner.key", Output: "x", Steps: []string{"build"}}, "not NAME=KEYFILE"},
		{MakeLayoutRequest{Key: "owner.key", Output: "x", Steps: []string{"../up=alice.pub"}}, "not NAME=KEYFILE"},
		{MakeLayoutRequest{Key: "owner.key", Output: "x", Steps: []string{"build=no.pub"}}, "the key no.pub"},
		{MakeLayoutRequest{Key: "owner.key", Output: "x", Steps: []string{"build=nothing.pub"}}, "reading nothing.pub"},
		{MakeLayoutRequest{Key: "alice.pub", Output: "x", Steps: []string{"build=alice.pub"}}, "the key alice.pub"},
		{MakeLayoutRequest{Key: "owner.key", Output: "x", Steps: []string{"build=alice.pub"}, Threshold: 2}, "has 1 functionaries, and 2 must agree"},
	} {
		if err := MakeLayout(t.Context(), f.env, tt.req); err == nil || !strings.Contains(err.Error(), tt.want) {
			t.Errorf("%+v: %v", tt.req, err)
		}
	}
	if _, err := os.Stat("x"); err == nil {
		t.Error("something was written")
	}
}

func TestAStepRecordsWhatItMadeAndChangedOnly(t *testing.T) {
	f := newForest(t)
	f.write("work/kept.txt", []byte("kept"))
	f.write("work/.git/config", []byte("not recorded"))
	if err := os.Symlink("/etc/passwd", filepath.Join(f.dir, "work", "link")); err != nil {
		t.Skip("no symbolic links here")
	}
	t.Chdir(f.dir)
	got, err := recordFiles([]string{"work", "./work/kept.txt"})
	if err != nil || len(got) != 1 || got["work/kept.txt"] == "" {
		t.Errorf("%v %v", got, err)
	}
	if _, err := recordFiles([]string{"nothing"}); err == nil {
		t.Error("what is not there is recorded")
	}
}
