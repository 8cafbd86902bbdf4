package gitsig

import (
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"github.com/ossay-dev/ossay/internal/core/budget"
	"github.com/ossay-dev/ossay/internal/trust/verify/evidence"
	"github.com/ossay-dev/ossay/internal/trust/verify/openpgp"
	"github.com/ossay-dev/ossay/internal/trust/verify/sshsig"
)

// A repository is one that git makes with signatures.
type repository struct {
	t   *testing.T
	dir string
}

func (r repository) run(name string, args ...string) string {
	r.t.Helper()
	if _, err := exec.LookPath(name); err != nil {
		r.t.Skipf("%s is not installed", name)
	}
	cmd := exec.Command(name, args...)
	cmd.Dir = r.dir
	cmd.Env = append(os.Environ(), "HOME="+r.dir, "GIT_CONFIG_GLOBAL=/dev/null", "GIT_CONFIG_NOSYSTEM=1", "GNUPGHOME="+r.dir+"/gnupg",
		"GIT_AUTHOR_DATE=1780000000 +0000", "GIT_COMMITTER_DATE=1780000000 +0000")
	out, err := cmd.Output()
	if err != nil {
		r.t.Fatalf("%s %v: %v", name, args, err)
	}
	return string(out)
}

func (r repository) git(args ...string) string {
	return r.run("git", append([]string{"-c", "user.name=Ada", "-c", "user.email=ada@example.com", "-c", "gpg.format=ssh", "-c", "user.signingkey=" + r.dir + "/key"}, args...)...)
}

func newRepository(t *testing.T) repository {
	t.Helper()
	dir, err := os.MkdirTemp("", "git") // short, for the socket of gpg
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { os.RemoveAll(dir) })
	r := repository{t, dir}
	r.run("ssh-keygen", "-q", "-N", "", "-t", "ed25519", "-f", dir+"/key")
	r.git("init", "-q")
	return r
}

func (r repository) object(kind, name string) []byte { return []byte(r.git("cat-file", kind, name)) }

func (r repository) allowed(options string) *sshsig.Allowed {
	r.t.Helper()
	pub, err := os.ReadFile(filepath.Join(r.dir, "key.pub"))
	if err != nil {
		r.t.Fatal(err)
	}
	a, err := sshsig.ParseAllowed([]byte("ada@example.com "+options+string(pub)), budget.New(budget.Default(), 1000))
	if err != nil {
		r.t.Fatal(err)
	}
	return a
}

func check(t *testing.T, name, kind string, data []byte, trusted Trusted, reason evidence.Reason) {
	t.Helper()
	o := Verify(kind, data, trusted)
	if reason == "" && (!o.OK() || o.Signer == "") || reason != "" && (o.OK() || o.Failures[0].Reason != reason || o.Failures[0].Hint == "") {
		t.Errorf("%s: %+v", name, o)
	}
}

func TestCommitsAndTagsOfSSHKeys(t *testing.T) {
	r := newRepository(t)
	r.git("commit", "-q", "--allow-empty", "-S", "-m", "signed")
	r.git("tag", "-s", "-m", "a tag", "v1")
	commit, tag := r.object("commit", "HEAD"), r.object("tag", "v1")
	trusted := Trusted{Allowed: r.allowed(""), At: time.Now()}
	check(t, "a commit", "commit", commit, trusted, "")
	check(t, "a tag", "tag", tag, Trusted{Allowed: trusted.Allowed, TagName: "v1"}, "")
	check(t, "a tag under another name", "tag", tag, Trusted{Allowed: trusted.Allowed, TagName: "v2"}, NameMismatch)
	check(t, "by the expected signer", "commit", commit, Trusted{Allowed: trusted.Allowed, Signer: evidence.Exact("ada@example.com")}, "")
	check(t, "by another", "commit", commit, Trusted{Allowed: trusted.Allowed, Signer: evidence.Exact("eve@example.com")}, sshsig.PrincipalMismatch)
	check(t, "another message", "commit", []byte(strings.Replace(string(commit), "signed\n", "changed\n", 1)), trusted, sshsig.SignatureInvalid)
	check(t, "another message of a tag", "tag", []byte(strings.Replace(string(tag), "a tag", "another", 1)), trusted, sshsig.SignatureInvalid)
	check(t, "no allowed signers", "commit", commit, Trusted{}, SignersMissing)
	check(t, "the time of the commit counts", "commit", commit, Trusted{Allowed: r.allowed(`valid-before="20260529" `), At: time.Now()}, "")
	check(t, "a key that did not count", "commit", commit, Trusted{Allowed: r.allowed(`valid-after="20260529" `), At: time.Now()}, sshsig.KeyOutsideTime)
	check(t, "a key for files only", "commit", commit, Trusted{Allowed: r.allowed(`namespaces="file" `)}, sshsig.NamespaceRefused)
	o := Verify("commit", commit, trusted)
	if o.Kind != "git commit, SSH signature" || len(o.Times) != 1 || o.Times[0].Time.Unix() != 1780000000 {
		t.Errorf("%+v", o)
	}
}

func TestUnsignedAndBrokenObjects(t *testing.T) {
	const head = "tree 4b825dc642cb6eb9a060e54bf8d69288fbee4904\nauthor A <a@example.com> 1 +0000\ncommitter A <a@example.com> 1 +0000\n"
	for _, tt := range []struct {
		name, kind, data string
		reason           evidence.Reason
	}{
		{"unsigned", "commit", head + "\nm\n", Unsigned},
		{"a signature in the message", "commit", head + "\nm\ngpgsig -----BEGIN SSH SIGNATURE-----\n", Unsigned},
		{"an unsigned tag", "tag", "object 1\ntype commit\ntag v1\n\nm\n", Unsigned},
		{"a signature inside a line", "tag", "object 1\ntype commit\ntag v1\n\nm -----BEGIN SSH SIGNATURE-----\n", Unsigned},
		{"a tree", "tree", "", Malformed},
		{"no end of the header", "commit", "tree 1", Malformed},
		{"no end of a tag's header", "tag", "object 1\n", Malformed},
		{"two signatures", "commit", "tree 1\ngpgsig a\ngpgsig b\n\nm\n", Malformed},
		{"a signature of no kind", "commit", "tree 1\ngpgsig what\n is this\n\nm\n", Malformed},
		{"a signature of the other hash in a tag", "tag", "object 1\ntype commit\ntag v1\ngpgsig-sha256 x\n\nm\n", Malformed},
		{"CMS that is none", "commit", "tree 1\ngpgsig -----BEGIN SIGNED MESSAGE-----\n eA==\n -----END SIGNED MESSAGE-----\n\nm\n", Malformed},
	} {
		check(t, tt.name, tt.kind, []byte(tt.data), Trusted{}, tt.reason)
	}
}

func TestTheSignatureOfTheOtherHashIsLeftOut(t *testing.T) {
	for _, text := range []string{"tree 1\ngpgsig-sha256 other\n line\ngpgsig one\n two\nencoding x\n\nm\n", "tree 1\ngpgsig one\n two\ngpgsig-sha256 other\n line\nencoding x\n\nm\n"} {
		o, err := Split("commit", []byte(text))
		if err != nil {
			t.Fatal(err)
		}
		if string(o.Signature) != "one\ntwo\n" || string(o.Payload) != "tree 1\nencoding x\n\nm\n" {
			t.Errorf("%q %q", o.Signature, o.Payload)
		}
	}
}

func TestCommitsOfOpenPGPKeys(t *testing.T) {
	r := newRepository(t)
	if _, err := exec.LookPath("gpg"); err != nil {
		t.Skip("gpg is not installed")
	}
	if err := os.Mkdir(r.dir+"/gnupg", 0o700); err != nil {
		t.Fatal(err)
	}
	gen := exec.Command("gpg", "--homedir", r.dir+"/gnupg", "--batch", "--quiet", "--passphrase", "", "--quick-gen-key", "Ada <ada@example.com>", "ed25519", "sign", "never")
	if out, err := gen.CombinedOutput(); err != nil {
		t.Skipf("gpg makes no key: %v\n%s", err, out)
	}
	t.Cleanup(func() { _ = exec.Command("gpgconf", "--homedir", r.dir+"/gnupg", "--kill", "gpg-agent").Run() })
	r.run("git", "-c", "user.name=Ada", "-c", "user.email=ada@example.com", "commit", "-q", "--allow-empty", "-S", "-m", "signed")
	r.run("git", "-c", "user.name=Ada", "-c", "user.email=ada@example.com", "tag", "-s", "-m", "t", "v1")
	ring, err := openpgp.ParseKeyring([]byte(r.run("gpg", "--export", "ada@example.com")))
	if err != nil {
		t.Fatal(err)
	}
	commit, tag := r.object("commit", "HEAD"), r.object("tag", "v1")
	trusted := Trusted{Keyring: ring, At: time.Now()}
	check(t, "a commit", "commit", commit, trusted, "")
	check(t, "a tag", "tag", tag, trusted, "")
	check(t, "no keyring", "commit", commit, Trusted{}, KeyringMissing)
	check(t, "another message", "commit", []byte(strings.Replace(string(commit), "signed\n", "changed\n", 1)), trusted, openpgp.SignatureInvalid)
}

func FuzzSplit(f *testing.F) {
	f.Add("commit", []byte("tree 1\ngpgsig one\n two\ncommitter A <a> 1 +0000\n\nm\n"))
	f.Add("tag", []byte("object 1\ntype commit\ntag v1\ntagger A <a> 1 +0000\n\nm\n-----BEGIN SSH SIGNATURE-----\n"))
	f.Fuzz(func(t *testing.T, kind string, data []byte) {
		o, err := Split(kind, data)
		if err == nil && len(o.Payload)+len(o.Signature) > len(data)+2 {
			t.Fatal("more than there was")
		}
		if v := Verify(kind, data, Trusted{Allowed: &sshsig.Allowed{}}); v.OK() {
			t.Fatal("nobody is trusted")
		}
	})
}
