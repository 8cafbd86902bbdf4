package app

import (
	"context"
	"encoding/json"
	"fmt"
	"io"
	"io/fs"
	"net/http"
	"net/http/httptest"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/ossay-dev/ossay/internal/core/fault"
	"github.com/ossay-dev/ossay/internal/core/finding"
)

// instance is a private instance that runs inside the test, in the state folder
// of a world.
func (w *world) instance() *TrustUp {
	w.Helper()
	up, err := PrepareInstance(w.env, TrustRequest{Name: "test", User: "dev@example.com"})
	if err != nil {
		w.Fatal(err)
	}
	ctx, cancel := context.WithCancel(context.Background())
	ended := make(chan error, 1)
	go func() { ended <- ServeInstance(ctx, w.env, TrustRequest{LogFile: io.Discard}) }()
	w.Cleanup(func() {
		cancel()
		if err := <-ended; err != nil {
			w.Error(err)
		}
	})
	for start := time.Now(); !answers(ctx, up.URL); time.Sleep(5 * time.Millisecond) {
		select {
		case err := <-ended:
			ended <- nil
			w.Fatal(err)
		default:
		}
		if time.Since(start) > 20*time.Second {
			w.Fatal("the instance does not answer")
		}
	}
	return up
}

func (w *world) sign(req SignRequest, names ...string) ([]Signed, error) {
	for _, n := range names {
		req.Subjects = append(req.Subjects, w.at(n))
	}
	return Sign(context.Background(), w.env, req)
}

func (w *world) verify(req VerifyRequest, names ...string) *told {
	for _, n := range names {
		if !strings.HasPrefix(n, "sha") {
			n = w.at(n)
		}
		req.Subjects = append(req.Subjects, n)
	}
	r := newTold()
	r.exit, r.err = Verify(context.Background(), w.env, req, r)
	return r
}

// reasons lists why evidence was refused.
func (r *told) reasons() string { return strings.Join(r.rules(), " ") }

func TestWhatIsSignedVerifiesAndNothingElseDoes(t *testing.T) {
	w := newWorld(t, map[string]string{"a.bin": "first", "b.bin": "second", "c.bin": "third"})
	up := w.instance()
	if !up.Created || up.User != "dev@example.com" || len(up.Imported) != 2 {
		t.Fatalf("%+v", up)
	}
	signed, err := w.sign(SignRequest{}, "a.bin", "b.bin")
	if err != nil || len(signed) != 2 {
		t.Fatalf("%+v, %v", signed, err)
	}
	if s := signed[0]; s.Signer != "dev@example.com" || s.Issuer != up.URL || s.Bundle != filepath.ToSlash(w.at("a.bin.sigstore.json")) || s.Time == "" {
		t.Errorf("%+v", s)
	}
	r := w.verify(VerifyRequest{Identity: "dev@example.com", Issuer: up.URL}, "a.bin", "b.bin")
	if r.err != nil || r.exit != fault.ExitOK || len(r.verified) != 2 || !r.verified[0].OK {
		t.Fatalf("exit %d, %s, %v", r.exit, r.reasons(), r.err)
	}
	if v := r.verified[0]; v.Signer != "dev@example.com" || v.Digest == "" || len(v.Checks) == 0 || len(v.Times) == 0 || !strings.HasPrefix(v.Root, "trusted root ") {
		t.Errorf("%+v", v)
	}
	t.Run("who signed is compared as a whole", func(t *testing.T) {
		for identity, ok := range map[string]bool{
			"dev@example.com": true, "/.*@example\\.com/": true, "/dev/": false, "/dev@.*/": true, "DEV@example.com": false, "dev@example.co": false, "/.*@example/": false, "//": false,
		} {
			r := w.verify(VerifyRequest{Identity: identity, Issuer: up.URL}, "a.bin")
			if r.err != nil || (r.exit == fault.ExitOK) != ok {
				t.Errorf("%s: exit %d, %s, %v", identity, r.exit, r.reasons(), r.err)
			}
		}
		if r := w.verify(VerifyRequest{Identity: "dev@example.com", Issuer: "https://other.example"}, "a.bin"); r.exit != fault.ExitGate {
			t.Errorf("another issuer: exit %d", r.exit)
		}
		refused(t, w.verify(VerifyRequest{Identity: "/(/"}, "a.bin").err, fault.Usage, "--by")
		refused(t, w.verify(VerifyRequest{Identity: "x", Issuer: "/[/"}, "a.bin").err, fault.Usage, "--issuer")
	})
	t.Run("a digest stands for the file", func(t *testing.T) {
		digest := strings.TrimPrefix(r.verified[0].Digest, "")
		hex := digest[strings.LastIndexAny(digest, " :")+1:]
		r := w.verify(VerifyRequest{Bundle: w.at("a.bin.sigstore.json"), Identity: "dev@example.com", Issuer: up.URL}, "sha256:"+hex)
		if r.err != nil || r.exit != fault.ExitOK {
			t.Errorf("exit %d, %s, %v (%s)", r.exit, r.reasons(), r.err, digest)
		}
		other := w.verify(VerifyRequest{Bundle: w.at("a.bin.sigstore.json"), Identity: "dev@example.com", Issuer: up.URL}, "sha256:"+strings.Repeat("0", 64))
		if other.exit != fault.ExitGate {
			t.Errorf("another digest: exit %d", other.exit)
		}
		for _, bad := range []string{"sha256:", "sha256:xyz", "sha256:0"} {
			refused(t, w.verify(VerifyRequest{Bundle: w.at("a.bin.sigstore.json"), Identity: "x", Issuer: "y"}, bad).err, fault.Usage, "hexadecimal")
		}
	})
	t.Run("evidence of another file is refused", func(t *testing.T) {
		w.put(map[string]string{"c.bin.sigstore.json": w.text("a.bin.sigstore.json")})
		r := w.verify(VerifyRequest{Identity: "dev@example.com", Issuer: up.URL}, "c.bin")
		if r.exit != fault.ExitGate || len(r.findings) == 0 || r.verified[0].OK {
			t.Errorf("exit %d, %s", r.exit, r.reasons())
		}
		if r := w.verify(VerifyRequest{Identity: "dev@example.com", Issuer: up.URL, ExitZero: true}, "c.bin"); r.exit != fault.ExitOK || !r.done.Gate.Failed {
			t.Errorf("exit %d", r.exit)
		}
	})
	t.Run("a bundle with any bit changed never passes", func(t *testing.T) {
		whole := w.text("a.bin.sigstore.json")
		for i := 0; i < len(whole); i += 1 + len(whole)/60 {
			b := []byte(whole)
			b[i] ^= 1
			w.put(map[string]string{"d.bundle": string(b)})
			r := w.verify(VerifyRequest{Bundle: w.at("d.bundle"), Identity: "dev@example.com", Issuer: up.URL}, "a.bin")
			if r.err != nil && fault.Of(r.err).Kind == fault.Internal {
				t.Errorf("byte %d: %v", i, r.err)
			}
			// A blank, or a field that nothing signs, may differ; what is reported must hold for this file.
			if r.err == nil && r.exit == fault.ExitOK && (r.verified[0].Signer != "dev@example.com" || r.verified[0].Digest == "") {
				t.Errorf("byte %d: %+v", i, r.verified[0])
			}
		}
	})
	t.Run("the verifier of the conformance protocol says the same", func(t *testing.T) {
		req := VerifyRequest{Subjects: []string{w.at("a.bin")}, Bundle: w.at("a.bin.sigstore.json"), Identity: "dev@example.com", Issuer: up.URL}
		if err := VerifyBundle(w.env, req); err != nil {
			t.Error(err)
		}
		req.Subjects = []string{w.at("b.bin")}
		refused(t, VerifyBundle(w.env, req), fault.Untrusted)
	})
	t.Run("nothing is written where the bundle cannot go", func(t *testing.T) {
		_, err := w.sign(SignRequest{Bundle: w.at("nowhere/x.json")}, "a.bin")
		refused(t, err, fault.Usage, "writing")
		_, err = w.sign(SignRequest{Bundle: w.at("x.json")}, "a.bin", "b.bin")
		refused(t, err, fault.Usage, "--bundle goes with one file")
		_, err = w.sign(SignRequest{}, "nowhere.bin")
		refused(t, err, fault.NotFound, "nowhere.bin")
		_, err = w.sign(SignRequest{Token: "not.a.token"}, "a.bin")
		if err == nil {
			t.Error("signed with a token that is none")
		}
	})
	t.Run("the instance tells of itself", func(t *testing.T) {
		s, err := TrustStatus(context.Background(), w.env, "")
		if err != nil || !s.Running || s.Entries < 2 || s.Name != "test" || !slices.Equal(s.Users, []string{"dev@example.com"}) {
			t.Errorf("%+v, %v", s, err)
		}
	})
	t.Run("a monitor sees each entry once", func(t *testing.T) {
		var entries []string
		tell := func(e LogEntry) error { entries = append(entries, e.Name); return nil }
		seen, all, err := Monitor(context.Background(), w.env, MonitorRequest{By: "/dev@.*/"}, tell)
		if err != nil || seen != 0 || all < 2 || len(entries) < 2 {
			t.Fatalf("%d, %d, %v, %v", seen, all, entries, err)
		}
		entries = nil
		if seen, again, err := Monitor(context.Background(), w.env, MonitorRequest{}, tell); err != nil || seen != all || again != all || len(entries) != 0 {
			t.Errorf("%d, %d, %v, %v", seen, again, entries, err)
		}
		if _, _, err := Monitor(context.Background(), w.env, MonitorRequest{By: "/(/"}, tell); err == nil {
			t.Error("a pattern that is none")
		}
		if _, _, err := Monitor(context.Background(), w.env, MonitorRequest{URL: "http://127.0.0.1:1"}, tell); fault.Of(err).Kind != fault.Partial {
			t.Errorf("nobody there: %v", err)
		}
		w.put(map[string]string{"seen.json": "{"})
		if _, _, err := Monitor(context.Background(), w.env, MonitorRequest{State: w.at("seen.json")}, tell); fault.Of(err).Kind != fault.Usage {
			t.Errorf("a damaged state: %v", err)
		}
	})
	t.Run("what is secret is readable by the user only", func(t *testing.T) {
		dir, _ := w.env.trustDir()
		for _, name := range []string{loginFile, passwordFile} {
			info, err := os.Stat(filepath.Join(dir, name))
			if err != nil || info.Mode().Perm() != 0o600 {
				t.Errorf("%s: %v, %v", name, info, err)
			}
		}
		if info, err := os.Stat(dir); err != nil || info.Mode().Perm()&0o077 != 0 {
			t.Errorf("%v, %v", info.Mode(), err)
		}
	})
}

func TestVerificationNeedsARootAndEvidence(t *testing.T) {
	w := newWorld(t, map[string]string{"a.bin": "x", "bad.json": "{}", "empty.json": "", "dir/x": "", "b.bin": "y", "b.bin.sigstore.json/x": ""})
	refused(t, w.verify(VerifyRequest{Root: w.at("nowhere.json")}, "a.bin").err, fault.NotFound, "nowhere.json")
	refused(t, w.verify(VerifyRequest{Root: w.at("bad.json")}, "a.bin").err, fault.Untrusted, "bad.json", "trusted-root")
	refused(t, w.verify(VerifyRequest{Root: w.at("empty.json")}, "a.bin").err, fault.Untrusted, "empty.json")
	refused(t, w.verify(VerifyRequest{Root: w.at("dir")}, "a.bin").err, fault.Partial, "is a directory")
	w.sparse("huge.json", maxEvidence+1)
	refused(t, w.verify(VerifyRequest{Root: w.at("huge.json")}, "a.bin").err, fault.Partial, "larger than")
	up, err := PrepareInstance(w.env, TrustRequest{URL: "http://localhost:1"})
	if err != nil || up.URL != "http://localhost:1" {
		t.Fatal(up, err)
	}
	refused(t, w.verify(VerifyRequest{Identity: "a", Issuer: "b"}, "a.bin").err, fault.NotFound, "no evidence lies beside", "--bundle")
	refused(t, w.verify(VerifyRequest{Identity: "a", Issuer: "b"}, "b.bin").err, fault.NotFound, "no evidence lies beside")
	refused(t, w.verify(VerifyRequest{Identity: "a", Issuer: "b"}, "nowhere.bin").err, fault.NotFound, "nowhere.bin")
	refused(t, w.verify(VerifyRequest{Identity: "a", Issuer: "b", Bundle: w.at("bad.json")}, "dir").err, fault.Usage, "not a regular file")
	refused(t, w.verify(VerifyRequest{Identity: "a", Issuer: "b", Bundle: w.at("nowhere.json")}, "a.bin").err, fault.NotFound, "nowhere.json")
	refused(t, w.verify(VerifyRequest{Key: w.at("bad.json"), Bundle: w.at("bad.json")}, "a.bin").err, fault.Untrusted, "bad.json", "--key")
	for name, text := range map[string]string{"nothing": "", "an empty object": "{}", "a list": "[]", "a text": "hello", "deep": strings.Repeat("[", 5000), "half": `{"mediaType":"application/vnd.dev.sigstore.bundle.v0.3+json","verif`} {
		w.put(map[string]string{"a.bin.sigstore.json": text})
		r := w.verify(VerifyRequest{Identity: "a", Issuer: "b"}, "a.bin")
		if r.err != nil || r.exit != fault.ExitGate || len(r.findings) == 0 || r.verified[0].OK {
			t.Errorf("%s: exit %d, %v", name, r.exit, r.err)
		}
	}
}

func TestEveryPieceOfEvidenceBesideAFileIsLookedAt(t *testing.T) {
	w := newWorld(t, map[string]string{"a": "x", "a.sigstore.json": "{}", "a.sigstore": "{}", "a.bundle": "{}", "a.sigstore.bundle": "{}", "a.txt": "{}", "b": "", "b.bundle": ""})
	got, err := evidence(w.at("a"), "")
	if err != nil || len(got) != 4 || got[0] != w.at("a.sigstore.json") {
		t.Errorf("%v, %v", got, err)
	}
	if got, err := evidence(w.at("a"), "named"); err != nil || !slices.Equal(got, []string{"named"}) {
		t.Errorf("%v, %v", got, err)
	}
	if got, err := evidence(w.at("b"), ""); err != nil || len(got) != 1 {
		t.Errorf("%v, %v", got, err)
	}
}

func TestACancelledVerificationSaysSo(t *testing.T) {
	w := newWorld(t, map[string]string{"a.bin": "x"})
	if _, err := PrepareInstance(w.env, TrustRequest{URL: "http://localhost:1"}); err != nil {
		t.Fatal(err)
	}
	ctx, cancel := context.WithCancel(context.Background())
	cancel()
	r := newTold()
	exit, err := Verify(ctx, w.env, VerifyRequest{Subjects: []string{w.at("a.bin")}, Identity: "a", Issuer: "b"}, r)
	if err != nil || exit != fault.ExitInterrupted || r.done.Complete {
		t.Errorf("exit %d, %+v, %v", exit, r.done, err)
	}
}

func TestOnlyRootsAndSigningConfigurationsAreImported(t *testing.T) {
	from := newWorld(t, nil)
	up, err := PrepareInstance(from.env, TrustRequest{URL: "http://localhost:1"})
	if err != nil {
		t.Fatal(err)
	}
	w := newWorld(t, map[string]string{"bad.json": "{}", "text": "hello", "empty": "", "dir/x": "", "deep.json": strings.Repeat("{\"a\":", 3000)})
	for _, f := range up.Imported {
		got, err := ImportTrust(w.env, f.Path)
		if err != nil || got.Kind != f.Kind || got.Digest != f.Digest || got.Counts != f.Counts || !strings.HasPrefix(got.Path, w.vars["OSSAY_STATE"]) {
			t.Errorf("%+v, %v", got, err)
		}
		have, _ := os.ReadFile(got.Path)
		want, _ := os.ReadFile(f.Path)
		if string(have) != string(want) || len(have) == 0 {
			t.Errorf("%s was changed on its way", f.Kind)
		}
	}
	dir, _ := w.env.trustDir()
	root, _ := os.ReadFile(filepath.Join(dir, trustedRootFile))
	for name, kind := range map[string]fault.Kind{"bad.json": fault.Usage, "text": fault.Usage, "empty": fault.Usage, "deep.json": fault.Usage, "dir": fault.Partial, "nowhere": fault.NotFound} {
		_, err := ImportTrust(w.env, w.at(name))
		refused(t, err, kind, name)
	}
	if now, _ := os.ReadFile(filepath.Join(dir, trustedRootFile)); string(now) != string(root) {
		t.Error("the trusted root was changed")
	}
	if entries, _ := os.ReadDir(dir); len(entries) != 2 {
		t.Errorf("left behind: %v", entries)
	}
	t.Run("a failing write leaves the old one", func(t *testing.T) {
		if os.Geteuid() == 0 {
			t.Skip("this user may write everything")
		}
		os.Chmod(dir, 0o500)
		defer os.Chmod(dir, 0o700)
		_, err := ImportTrust(w.env, up.Imported[0].Path)
		refused(t, err, fault.Usage, "writing")
		if now, _ := os.ReadFile(filepath.Join(dir, trustedRootFile)); string(now) != string(root) {
			t.Error("the trusted root is gone")
		}
	})
}

func TestAnInstanceIsMadeOnceAndKeptUnderItsPassword(t *testing.T) {
	w := newWorld(t, map[string]string{"password": "secret\r\n"})
	w.vars["OSSAY_TRUST_PASSWORD"] = "from the variable"
	first, err := PrepareInstance(w.env, TrustRequest{URL: "http://localhost:1"})
	if err != nil || !first.Created || first.PasswordFile != "" || first.User != "somebody@localhost" {
		t.Fatalf("%+v, %v", first, err)
	}
	again, err := PrepareInstance(w.env, TrustRequest{URL: "http://localhost:2"})
	if err != nil || again.Created || again.URL != first.URL {
		t.Errorf("%+v, %v", again, err)
	}
	w.vars["OSSAY_TRUST_PASSWORD"] = ""
	_, err = PrepareInstance(w.env, TrustRequest{})
	refused(t, err, fault.Usage, "need their password", "OSSAY_TRUST_PASSWORD")
	_, err = PrepareInstance(w.env, TrustRequest{PasswordFile: w.at("nowhere")})
	refused(t, err, fault.NotFound, "password")
	if err := ServeInstance(context.Background(), w.env, TrustRequest{PasswordFile: w.at("password"), LogFile: io.Discard}); fault.Of(err).Kind != fault.Usage || !strings.Contains(fault.Of(err).Hint, "OSSAY_TRUST_PASSWORD") {
		t.Errorf("a wrong password: %v", err)
	}
	if p, err := w.env.keyPassword(w.at("password")); err != nil || string(p) != "secret" {
		t.Errorf("%q, %v", p, err)
	}
}

func TestWorkOnAnInstanceNeedsOne(t *testing.T) {
	w := newWorld(t, map[string]string{"jwks.json": `{"keys":[]}`, "text": "hello", "file": ""})
	ctx := context.Background()
	_, err := TrustStatus(ctx, w.env, "")
	refused(t, err, fault.NotFound, "there is no instance", "ossay trust up")
	_, err = TrustDown(ctx, w.env, w.at("nowhere"))
	refused(t, err, fault.NotFound, "there is no instance")
	refused(t, TrustRotate(ctx, w.env, TrustRequest{}, []string{"log"}), fault.NotFound, "there is no instance")
	refused(t, TrustRotate(ctx, w.env, TrustRequest{}, []string{"wheel"}), fault.Usage, `"wheel" cannot be rotated`, RotatableKeys()[0])
	refused(t, TrustBackup(ctx, w.env, TrustRequest{}, w.at("b.tar")), fault.NotFound)
	refused(t, TrustExport(w.env, "", w.at("e.tar")), fault.NotFound)
	refused(t, TrustUser(ctx, w.env, TrustRequest{}, "a@example.com", "p"), fault.NotFound)
	refused(t, TrustIssuer(ctx, w.env, TrustRequest{}, IssuerRequest{URL: "https://a.example/"}.Issuer(), w.at("jwks.json")), fault.NotFound)
	refused(t, TrustIssuer(ctx, w.env, TrustRequest{}, IssuerRequest{}.Issuer(), w.at("text")), fault.Usage, "JSON Web Key Set")
	refused(t, TrustRestore(w.env, TrustRequest{}, w.at("nowhere")), fault.NotFound)
	if err := TrustRestore(w.env, TrustRequest{}, w.at("text")); err == nil || fault.Of(err).Kind == fault.Internal {
		t.Errorf("a text for a backup: %v", err)
	}
	if got := (IssuerRequest{URL: "https://a.example/", Audience: "x", URI: true}).Issuer(); got.URL != "https://a.example" || got.Audience != "x" || !got.URI {
		t.Errorf("%+v", got)
	}
}

func TestABackupMakesTheInstanceAnewAndKeepsItsKeys(t *testing.T) {
	w := newWorld(t, nil)
	ctx := context.Background()
	up, err := PrepareInstance(w.env, TrustRequest{URL: "http://localhost:1"})
	if err != nil {
		t.Fatal(err)
	}
	if err := TrustBackup(ctx, w.env, TrustRequest{}, w.at("b.tar")); err != nil {
		t.Fatal(err)
	}
	if info, err := os.Stat(w.at("b.tar")); err != nil || info.Mode().Perm() != 0o600 {
		t.Errorf("%v, %v", info, err)
	}
	if err := TrustRestore(w.env, TrustRequest{Dir: w.at("anew")}, w.at("b.tar")); err != nil {
		t.Fatal(err)
	}
	a, err := TrustStatus(ctx, w.env, "")
	if err != nil {
		t.Fatal(err)
	}
	b, err := TrustStatus(ctx, w.env, w.at("anew"))
	if err != nil || string(a.TrustedRoot) != string(b.TrustedRoot) || b.Running {
		t.Errorf("%v", err)
	}
	whole := w.text("b.tar")
	for _, n := range []int{0, 100, 512, len(whole) / 2} {
		w.put(map[string]string{"cut.tar": whole[:n]})
		dir := w.at(fmt.Sprintf("cut-%d", n))
		if err := TrustRestore(w.env, TrustRequest{Dir: dir}, w.at("cut.tar")); err == nil {
			t.Errorf("%d bytes of a backup are an instance", n)
		}
		if exists(filepath.Join(dir, "state.json")) {
			t.Errorf("%d bytes: something was made", n)
		}
	}
	if err := TrustRestore(w.env, TrustRequest{}, w.at("b.tar")); err == nil {
		t.Error("an instance was written over")
	}
	if err := TrustRotate(ctx, w.env, TrustRequest{}, RotatableKeys()[:1]); err != nil {
		t.Fatal(err)
	}
	now, err := os.ReadFile(up.Imported[0].Path)
	if err != nil || string(now) == string(a.TrustedRoot) {
		t.Errorf("the new trusted root was not taken over: %v", err)
	}
	if err := TrustUser(ctx, w.env, TrustRequest{}, "b@example.com", "a long enough password"); err != nil {
		t.Error(err)
	}
	if down, err := TrustDown(ctx, w.env, ""); err != nil || down {
		t.Errorf("one that does not run was stopped: %v, %v", down, err)
	}
	dir, _ := w.env.instanceDir("")
	for text, wrong := range map[string]bool{"1": true, "-5": true, "x": true, "": true, "999999999": false} {
		os.WriteFile(filepath.Join(dir, "server.pid"), []byte(text), 0o600)
		if _, err := TrustDown(ctx, w.env, ""); (err != nil) != wrong {
			t.Errorf("process %q: %v", text, err)
		}
	}
	err = filepath.WalkDir(w.vars["OSSAY_STATE"], func(p string, d fs.DirEntry, err error) error {
		if info, ierr := d.Info(); ierr == nil && strings.Contains(p, "instance") && d.Type().IsRegular() && strings.Contains(p, "key") && info.Mode().Perm()&0o077 != 0 {
			t.Errorf("%s has mode %v", p, info.Mode())
		}
		return err
	})
	if err != nil {
		t.Error(err)
	}
}

func TestAnExportRefreshesTheTrustOfAnotherSite(t *testing.T) {
	w, there := newWorld(t, nil), newWorld(t, nil)
	if _, err := PrepareInstance(w.env, TrustRequest{URL: "http://localhost:1"}); err != nil {
		t.Fatal(err)
	}
	if err := TrustExport(w.env, "", there.at("e.tar")); err != nil {
		t.Fatal(err)
	}
	ctx := context.Background()
	_, err := UpdateTrust(ctx, there.env, UpdateTrustRequest{From: "a", URL: "b"})
	refused(t, err, fault.Usage)
	_, err = UpdateTrust(ctx, there.env, UpdateTrustRequest{From: there.at("e.tar")})
	refused(t, err, fault.Untrusted, "the TUF repository is refused", "compiled-in root", "--root FILE")
	there.put(map[string]string{"bad.json": "{}"})
	_, err = UpdateTrust(ctx, there.env, UpdateTrustRequest{From: there.at("e.tar"), Root: there.at("bad.json")})
	refused(t, err, fault.Untrusted, "refused")
	_, err = UpdateTrust(ctx, there.env, UpdateTrustRequest{From: there.at("e.tar"), Root: there.at("nowhere")})
	refused(t, err, fault.NotFound)
	if list, _ := there.env.trustDir(); exists(filepath.Join(list, trustedRootFile)) {
		t.Error("a trusted root was taken")
	}
}

func TestTokensComeFromWhereTheUserSaysFirst(t *testing.T) {
	asked := 0
	s := httptest.NewServer(http.HandlerFunc(func(rw http.ResponseWriter, q *http.Request) {
		asked++
		if q.Header.Get("Authorization") != "bearer right" || q.URL.Query().Get("audience") != "sigstore" {
			rw.WriteHeader(http.StatusForbidden)
			return
		}
		io.WriteString(rw, `{"value":"ambient"}`)
	}))
	defer s.Close()
	w := newWorld(t, map[string]string{"token": " from file \n"})
	if _, err := PrepareInstance(w.env, TrustRequest{URL: "http://localhost:1"}); err != nil {
		t.Fatal(err)
	}
	c, err := signingClient(w.env, "")
	if err != nil {
		t.Fatal(err)
	}
	token := func(req SignRequest) string {
		got, err := identityToken(context.Background(), w.env, c, req)
		if err != nil {
			t.Error(err)
		}
		return got
	}
	w.vars["ACTIONS_ID_TOKEN_REQUEST_URL"], w.vars["ACTIONS_ID_TOKEN_REQUEST_TOKEN"] = s.URL+"/?a=b", "right"
	if got := token(SignRequest{}); got != "ambient" || asked != 1 {
		t.Errorf("%q after %d requests", got, asked)
	}
	w.vars["SIGSTORE_ID_TOKEN"] = "variable"
	for want, req := range map[string]SignRequest{"flag": {Token: "flag", TokenFile: w.at("token")}, "from file": {TokenFile: w.at("token")}, "variable": {}} {
		if got := token(req); got != want || asked != 1 {
			t.Errorf("%q, want %q", got, want)
		}
	}
	w.vars["SIGSTORE_ID_TOKEN"], w.vars["ACTIONS_ID_TOKEN_REQUEST_TOKEN"] = "", "wrong"
	_, err = identityToken(context.Background(), w.env, c, SignRequest{})
	refused(t, err, fault.Partial, "gives no token", "id-token: write")
	if _, err := identityToken(context.Background(), w.env, c, SignRequest{TokenFile: w.at("nowhere")}); err == nil {
		t.Error("a token file that is not there")
	}
}

func TestADeviceWaitsForItsUser(t *testing.T) {
	answersOf := []string{`{"error":"authorization_pending"}`, `{"id_token":"granted"}`}
	device := `{"device_code":"d","user_code":"ABCD","verification_uri":"https://id.example/device","expires_in":30,"interval":1}`
	s := httptest.NewServer(http.HandlerFunc(func(rw http.ResponseWriter, q *http.Request) {
		if q.URL.Path == "/oidc/device" {
			io.WriteString(rw, device)
			return
		}
		next := answersOf[0]
		if len(answersOf) > 1 {
			answersOf = answersOf[1:]
		}
		io.WriteString(rw, next)
	}))
	defer s.Close()
	shown := ""
	tell := func(address, code string) { shown = address + " " + code }
	got, err := deviceToken(context.Background(), http.DefaultClient, s.URL, tell)
	if err != nil || got != "granted" || shown != "https://id.example/device ABCD" {
		t.Errorf("%q, %q, %v", got, shown, err)
	}
	answersOf = []string{`{"error":"access_denied"}`}
	_, err = deviceToken(context.Background(), http.DefaultClient, s.URL, tell)
	refused(t, err, fault.Untrusted, "access_denied")
	_, err = deviceToken(context.Background(), http.DefaultClient, s.URL, nil)
	refused(t, err, fault.Usage, "nobody is signed in")
	ctx, cancel := context.WithCancel(context.Background())
	if _, err = deviceToken(ctx, http.DefaultClient, s.URL, func(string, string) { cancel() }); err != context.Canceled {
		t.Errorf("%v", err)
	}
	device = `<html>`
	_, err = deviceToken(context.Background(), http.DefaultClient, s.URL, tell)
	refused(t, err, fault.Partial, "without JSON")
	_, err = askToken(context.Background(), http.DefaultClient, "http://127.0.0.1:1/", nil)
	refused(t, err, fault.Partial, "ossay trust status")
	answersOf = []string{`{}`}
	_, err = askToken(context.Background(), http.DefaultClient, s.URL+"/oidc/token", nil)
	refused(t, err, fault.Untrusted, "no token")
}

func TestSigningNeedsServicesAndUsableKeys(t *testing.T) {
	w := newWorld(t, map[string]string{"a.bin": "x", "bad.json": "{", "key": "not a key", "config.json": "[]"})
	_, err := w.sign(SignRequest{}, "a.bin")
	refused(t, err, fault.NoData, "no signing configuration", "ossay trust up")
	for _, name := range []string{"bad.json", "config.json"} {
		_, err = w.sign(SignRequest{SigningConfig: w.at(name)}, "a.bin")
		refused(t, err, fault.Usage, name)
	}
	if _, err := PrepareInstance(w.env, TrustRequest{URL: "http://localhost:1"}); err != nil {
		t.Fatal(err)
	}
	_, err = w.sign(SignRequest{Key: w.at("key")}, "a.bin")
	refused(t, err, fault.Usage, "OSSAY_KEY_PASSWORD")
	_, err = w.sign(SignRequest{Key: w.at("nowhere")}, "a.bin")
	refused(t, err, fault.NotFound)
	_, err = w.sign(SignRequest{Token: "x.y.z"}, "a.bin")
	if err == nil || exists(w.at("a.bin.sigstore.json")) {
		t.Errorf("nobody there: %v", err)
	}
	dir, _ := w.env.trustDir()
	os.WriteFile(filepath.Join(dir, loginFile), []byte("{"), 0o600)
	_, err = w.sign(SignRequest{}, "a.bin")
	refused(t, err, fault.Usage, "damaged")
}

func TestAStatementNamesWhatItIsAbout(t *testing.T) {
	for text, ok := range map[string]bool{
		`{"_type":"https://in-toto.io/Statement/v1","subject":[{"name":"a","digest":{"sha256":"` + strings.Repeat("ab", 32) + `"}}],"predicateType":"https://x.example/p","predicate":{}}`: true,
		`{"_type":"https://in-toto.io/Statement/v1","subject":[{"name":"a","digest":{"sha256":"xyz"}}],"predicateType":"https://x.example/p","predicate":{}}`:                              false,
		`{"_type":"https://in-toto.io/Statement/v1","subject":[],"predicateType":"https://x.example/p","predicate":{}}`:                                                                    false,
		`{}`: false, ``: false, `[]`: false,
	} {
		a, err := firstSubject([]byte(text))
		if (err == nil) != ok || ok && len(a.Digests["sha256"]) != 32 {
			t.Errorf("%.60s: %+v, %v", text, a, err)
		}
	}
}

func TestRefusalsOfProvenanceAreUsageWithoutWhatTheyNeed(t *testing.T) {
	w := newWorld(t, nil)
	r := newTold()
	_, err := VerifySLSA(context.Background(), w.env, VerifyRequest{}, r)
	refused(t, err, fault.Usage, "--builder-id")
	_, err = VerifyNPM(context.Background(), w.env, NPMRequest{}, r)
	refused(t, err, fault.Usage, "--attestations")
	_, err = VerifyVSA(context.Background(), w.env, VSARequest{}, r)
	refused(t, err, fault.Usage, "--verifier-id")
	if len(r.order) > 0 {
		t.Errorf("%v", r.order)
	}
	var v finding.Verification
	if data, err := json.Marshal(v); err != nil || len(data) == 0 {
		t.Error(err)
	}
}
