package app

import (
	"archive/zip"
	"bytes"
	"context"
	"crypto/ed25519"
	"crypto/sha256"
	"encoding/base64"
	"encoding/hex"
	"fmt"
	"io"
	"os"
	"os/exec"
	"path/filepath"
	"slices"
	"strings"
	"testing"
	"time"

	"golang.org/x/mod/sumdb/dirhash"
	"golang.org/x/mod/sumdb/note"
	"golang.org/x/mod/sumdb/tlog"

	"github.com/ossay-dev/ossay/internal/core/fault"
	"github.com/ossay-dev/ossay/internal/core/finding"
)

// outcomes is a sink that keeps verifications and the rules that are broken.
type outcomes struct {
	list  []finding.Verification
	rules []string
}

// Emit implements finding.Sink.
func (v *outcomes) Emit(e finding.Event) error {
	switch e := e.(type) {
	case finding.Verification:
		v.list = append(v.list, e)
	case finding.Found:
		v.rules = append(v.rules, e.Finding.Rule)
	}
	return nil
}

func plainEnv(vars map[string]string) Env {
	return Env{Getenv: func(k string) string { return vars[k] }, Now: func() time.Time { return time.Date(2026, 11, 24, 0, 0, 0, 0, time.UTC) }}
}

func evidenceFiles(t *testing.T, content map[string]string) string {
	t.Helper()
	dir := t.TempDir()
	for name, text := range content {
		name = filepath.Join(dir, filepath.FromSlash(name))
		if err := os.MkdirAll(filepath.Dir(name), 0o755); err != nil {
			t.Fatal(err)
		}
		if err := os.WriteFile(name, []byte(text), 0o600); err != nil {
			t.Fatal(err)
		}
	}
	return dir
}

func expectRules(t *testing.T, name string, v *outcomes, err error, rules ...string) {
	t.Helper()
	if err != nil || !slices.Equal(v.rules, rules) {
		t.Errorf("%s: %v, %v", name, v.rules, err)
	}
}

// signify returns a public key and a signature over a message in signify's form.
func signify(message string) (public, signature string) {
	key := ed25519.NewKeyFromSeed(make([]byte, 32))
	enc := func(b []byte) string {
		return "untrusted comment: x\n" + base64.StdEncoding.EncodeToString(append([]byte("Ed12345678"), b...)) + "\n"
	}
	return enc(key.Public().(ed25519.PublicKey)), enc(ed25519.Sign(key, []byte(message)))
}

func TestEvidenceIsRecognisedByItsContent(t *testing.T) {
	_, sig := signify("x")
	for text, want := range map[string]evidenceKind{
		"-----BEGIN SSH SIGNATURE-----\n": sshSignature, "-----BEGIN PGP SIGNATURE-----\n": openpgpSignature, "\x88\x75\x04\x00": openpgpSignature, "\xc2\x75\x04\x00": openpgpSignature,
		sig: minisignSignature, "-----BEGIN CMS-----\neA==\n-----END CMS-----\n": cmsSignature, "{\"mediaType\":1}": sigstoreBundle, "MEUCIQ==": bareSignature, "": bareSignature, "0E\x02\x01": bareSignature,
	} {
		dir := evidenceFiles(t, map[string]string{"a.sig": text})
		if p, err := recognise(filepath.Join(dir, "a.sig")); err != nil || p.kind != want {
			t.Errorf("%q: kind %d, %v", text, p.kind, err)
		}
	}
}

func TestWhatCannotBeJudgedIsSetAsideAndTold(t *testing.T) {
	public, sig := signify("hello")
	dir := evidenceFiles(t, map[string]string{"a": "hello", "a.sig": sig, "a.asc": "-----BEGIN PGP SIGNATURE-----\n", "key.pub": public})
	v := &outcomes{}
	_, err := Verify(context.Background(), plainEnv(nil), VerifyRequest{Subjects: []string{filepath.Join(dir, "a")}, Key: filepath.Join(dir, "key.pub")}, v)
	expectRules(t, "one of two", v, err)
	if len(v.list) != 1 || !v.list[0].OK || v.list[0].Checks[0].Rule != "set-aside" || !strings.Contains(v.list[0].Checks[0].Detail, "a.asc was not judged: it needs --keyring") {
		t.Errorf("%+v", v.list)
	}
	v = &outcomes{}
	_, err = Verify(context.Background(), plainEnv(nil), VerifyRequest{Subjects: []string{filepath.Join(dir, "a")}, Signatures: Signatures{AllowedSigners: filepath.Join(dir, "a")}}, v)
	expectRules(t, "none of two", v, err, "verify/trust-not-given", "verify/trust-not-given")
}

func TestKeysOfEveryTool(t *testing.T) {
	public, _ := signify("x")
	for text, want := range map[string]string{public: "minisign", "ssh-ed25519 AAAA": "ssh", "sk-ssh-ed25519@openssh.com AAAA": "ssh", "ecdsa-sha2-nistp256 AAAA": "ssh", "-----BEGIN PUBLIC KEY-----": "", "what": ""} {
		if got := keyKind([]byte(text)); got != want {
			t.Errorf("%q: %q", text, got)
		}
	}
}

func TestFilesThatJudgeAreNamedInErrors(t *testing.T) {
	dir := evidenceFiles(t, map[string]string{"a": "x", "bad": "no key", "ssh.pub": "ssh-ed25519 AAAA"})
	at := func(n string) string { return filepath.Join(dir, n) }
	for name, req := range map[string]VerifyRequest{
		"keyring": {Signatures: Signatures{Keyring: at("bad")}}, "roots": {Signatures: Signatures{Roots: at("bad")}}, "certificates": {Signatures: Signatures{Certificates: at("bad")}},
		"SSH key": {Key: at("ssh.pub")}, "a missing file": {Signatures: Signatures{AllowedSigners: at("none")}}, "a time": {Signatures: Signatures{At: "now"}}, "a pattern": {Identity: "/(/"},
	} {
		if _, err := readAnchors(plainEnv(nil), req); err == nil || fault.Of(err) == nil {
			t.Errorf("%s: %v", name, err)
		}
	}
}

// goCaches makes a module with its record in a log of two, as the go command
// stores them.
func goCaches(t *testing.T) (dir, key string) {
	t.Helper()
	skey, vkey, err := note.GenerateKey(bytes.NewReader(bytes.Repeat([]byte{7}, 64)), "sums.invalid")
	if err != nil {
		t.Fatal(err)
	}
	var z bytes.Buffer
	w := zip.NewWriter(&z)
	f, err := w.Create("example.invalid/Hello@v1.0.0/go.mod")
	if err != nil {
		t.Fatal(err)
	}
	if _, err := io.WriteString(f, "module example.invalid/Hello\n"); err != nil {
		t.Fatal(err)
	}
	if err := w.Close(); err != nil {
		t.Fatal(err)
	}
	sum, err := dirhash.Hash1([]string{"example.invalid/Hello@v1.0.0/go.mod"}, func(string) (io.ReadCloser, error) {
		return io.NopCloser(strings.NewReader("module example.invalid/Hello\n")), nil
	})
	if err != nil {
		t.Fatal(err)
	}
	text := "example.invalid/Hello v1.0.0 " + sum + "\n"
	first, second := tlog.RecordHash([]byte(text)), tlog.RecordHash([]byte("other\n"))
	signer, err := note.NewSigner(skey)
	if err != nil {
		t.Fatal(err)
	}
	head, err := note.Sign(&note.Note{Text: string(tlog.FormatTree(tlog.Tree{N: 2, Hash: tlog.NodeHash(first, second)}))}, signer)
	if err != nil {
		t.Fatal(err)
	}
	record, err := tlog.FormatRecord(0, []byte(text))
	if err != nil {
		t.Fatal(err)
	}
	const mod, db = "mod/cache/download/example.invalid/!hello/@v/v1.0.0", "mod/cache/download/sumdb/sums.invalid/"
	return evidenceFiles(t, map[string]string{
		mod + ".zip": z.String(), db + "lookup/example.invalid/!hello@v1.0.0": string(record) + string(head), db + "tile/8/0/000.p/2": string(first[:]) + string(second[:]),
		"gopath/pkg/sumdb/sums.invalid/latest": string(head), "go.sum": text, "other.sum": "example.invalid/Hello v1.0.0 h1:x\n",
	}), vkey
}

func TestAGoModuleIsVerifiedFromTheModuleCache(t *testing.T) {
	dir, key := goCaches(t)
	env := plainEnv(map[string]string{"GOMODCACHE": filepath.Join(dir, "mod"), "GOPATH": filepath.Join(dir, "gopath"), "GOSUMDB": key})
	run := func(name string, req GoModuleRequest, rules ...string) {
		t.Helper()
		v := &outcomes{}
		req.Subjects = []string{"example.invalid/Hello@v1.0.0"}
		_, err := VerifyGoModule(context.Background(), env, req, v)
		expectRules(t, name, v, err, rules...)
	}
	run("good", GoModuleRequest{GoSum: filepath.Join(dir, "go.sum")})
	run("another go.sum", GoModuleRequest{GoSum: filepath.Join(dir, "other.sum")}, "verify/go-sum-mismatch")
	if err := os.Remove(filepath.Join(dir, filepath.FromSlash("mod/cache/download/sumdb/sums.invalid/tile/8/0/000.p/2"))); err != nil {
		t.Fatal(err)
	}
	run("no tile", GoModuleRequest{}, "verify/go-tile-missing")
	if _, err := VerifyGoModule(context.Background(), env, GoModuleRequest{VerifyRequest: VerifyRequest{Subjects: []string{"example.invalid/../x@v1.0.0"}}}, &outcomes{}); err == nil {
		t.Error("a path that leads out is taken")
	}
}

func TestDebianNeedsFiles(t *testing.T) {
	dir := evidenceFiles(t, map[string]string{"Release": "Suite: x\n", "Packages": "", "k": "no key", "a.deb": "x"})
	for _, req := range []DebianRequest{{}, {Release: filepath.Join(dir, "Release"), Packages: filepath.Join(dir, "Packages"), VerifyRequest: VerifyRequest{Signatures: Signatures{Keyring: filepath.Join(dir, "k")}}}} {
		req.Subjects = []string{filepath.Join(dir, "a.deb")}
		if _, err := VerifyDebian(context.Background(), plainEnv(nil), req, &outcomes{}); err == nil {
			t.Errorf("%+v", req)
		}
	}
}

func TestObjectsThatAreInNoPackAreReadAndChecked(t *testing.T) {
	if _, err := exec.LookPath("git"); err != nil {
		t.Skip("git is not installed")
	}
	dir := t.TempDir()
	git := func(args ...string) string {
		cmd := exec.Command("git", append([]string{"-c", "user.name=Me", "-c", "user.email=me@example.com"}, args...)...)
		cmd.Dir = dir
		out, err := cmd.Output()
		if err != nil {
			t.Fatalf("git %v: %v", args, err)
		}
		return strings.TrimSpace(string(out))
	}
	git("init", "-q")
	git("commit", "-q", "--allow-empty", "-m", "x")
	id := git("rev-parse", "HEAD")
	run := func() ([]string, error) {
		v := &outcomes{}
		_, err := VerifyGit(context.Background(), plainEnv(nil), GitRequest{Repository: dir}, v)
		return v.rules, err
	}
	if rules, err := run(); err != nil || !slices.Equal(rules, []string{"verify/git-unsigned"}) {
		t.Errorf("%v %v", rules, err)
	}
	file := filepath.Join(dir, ".git", "objects", id[:2], id[2:])
	if err := os.Chmod(file, 0o600); err != nil {
		t.Fatal(err)
	}
	if err := os.WriteFile(file, []byte("damaged"), 0o600); err != nil {
		t.Fatal(err)
	}
	if _, err := run(); err == nil {
		t.Error("a damaged object is read")
	}
	if _, err := gitDir(filepath.Join(os.TempDir(), "no", "such", "folder")); err == nil {
		t.Error("a repository where there is none")
	}
}

func TestEveryReasonHasARule(t *testing.T) {
	seen := map[string]bool{}
	for _, r := range verifyRules() {
		if seen[r.ID] || r.Title == "" || r.Mend == "" {
			t.Errorf("%s: twice, or without title or advice", r.ID)
		}
		seen[r.ID] = true
	}
	for _, id := range []string{"ssh-signer-unknown", "minisign-comment-invalid", "openpgp-key-revoked", "debian-release-expired", "go-tile-missing", "git-unsigned", "gitsign-time-missing", "x509-revoked", "layout-rule-broken", "trust-not-given"} {
		if !seen["verify/"+id] {
			t.Errorf("%s is not described", id)
		}
	}
}

func BenchmarkVerifySignatures(b *testing.B) {
	public, sig := signify("hello")
	dir := b.TempDir()
	for name, text := range map[string]string{"a": "hello", "a.sig": sig, "k": public} {
		if err := os.WriteFile(filepath.Join(dir, name), []byte(text), 0o600); err != nil {
			b.Fatal(err)
		}
	}
	req := VerifyRequest{Subjects: []string{filepath.Join(dir, "a")}, Key: filepath.Join(dir, "k")}
	for b.Loop() {
		if _, err := Verify(context.Background(), plainEnv(nil), req, &outcomes{}); err != nil {
			b.Fatal(err)
		}
	}
}

// contentDigest is the SHA-256 of a text, as reports write it.
func contentDigest(s string) string {
	x := sha256.Sum256([]byte(s))
	return fmt.Sprintf("sha256:%s", hex.EncodeToString(x[:]))
}

func TestTheDigestOfTheArtefactIsReported(t *testing.T) {
	public, sig := signify("hello")
	dir := evidenceFiles(t, map[string]string{"a": "hello", "a.sig": sig, "key.pub": public})
	v := &outcomes{}
	_, err := Verify(context.Background(), plainEnv(nil), VerifyRequest{Subjects: []string{filepath.Join(dir, "a")}, Key: filepath.Join(dir, "key.pub")}, v)
	expectRules(t, "digest", v, err)
	if v.list[0].Digest != contentDigest("hello") {
		t.Errorf("%+v", v.list[0])
	}
}
