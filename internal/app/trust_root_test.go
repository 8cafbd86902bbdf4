package app

import (
	"context"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"github.com/ossay-dev/ossay/internal/core/fault"
	"github.com/ossay-dev/ossay/internal/trust/roots"
)

// verifyFile verifies one file, and returns what it rests on.
func (w *world) verifyFile(req VerifyRequest, file string) (code int, root string, err error) {
	req.Subjects = []string{file}
	r := newTold()
	code, err = Verify(context.Background(), w.env, req, r)
	if len(r.verified) > 0 {
		root = r.verified[0].Root
	}
	return code, root, err
}

// suiteFile finds a file of an outside suite, where that is.
func suiteFile(t *testing.T, name string) string {
	t.Helper()
	dir, err := os.Getwd()
	if err != nil {
		t.Fatal(err)
	}
	for ; ; dir = filepath.Dir(dir) {
		file := filepath.Join(dir, "..", "shared", "suites", filepath.FromSlash(name))
		if isFile(filepath.Join(dir, "go.mod")) {
			if !isFile(file) {
				t.Skipf("%s is not there", file)
			}
			return file
		}
	}
}

func TestWithoutAnImportedRootTheCompiledInOneCounts(t *testing.T) {
	bundle, artifact := suiteFile(t, "sigstore-conformance/happy-path-v0.3/bundle.sigstore.json"), suiteFile(t, "sigstore-conformance/a.txt")
	w := newWorld(t, nil)
	req := VerifyRequest{Bundle: bundle, Identity: "/.*/", Issuer: "/.*/"}
	code, root, err := w.verifyFile(req, artifact)
	if err != nil || code != 0 || !strings.Contains(root, "compiled-in root of the public-good Sigstore (SHA-256 6494e21ea73fa7ee…, taken over ") || !strings.Contains(root, "newest key of 2025-09-23)") {
		t.Errorf("%v %d %q", err, code, root)
	}
	// An imported root is used alone: the compiled-in one does not help.
	if _, err := PrepareInstance(w.env, TrustRequest{URL: "http://localhost:1"}); err != nil {
		t.Fatal(err)
	}
	if code, root, _ := w.verifyFile(req, artifact); code == 0 || !strings.Contains(root, "trusted_root.json") {
		t.Errorf("a bundle of another instance: %d %q", code, root)
	}
	// It is used where the user names it; a file of its name counts before it.
	req.Root = "public-good"
	if code, _, err := w.verifyFile(req, artifact); err != nil || code != 0 {
		t.Errorf("by its name: %v %d", err, code)
	}
	t.Chdir(t.TempDir())
	if err := os.WriteFile("public-good", []byte("{}"), 0o644); err != nil {
		t.Fatal(err)
	}
	_, _, err = w.verifyFile(req, artifact)
	refused(t, err, fault.Untrusted, "trusted-root-malformed")
	req.Root = "public-bad"
	_, _, err = w.verifyFile(req, artifact)
	refused(t, err, fault.NotFound, "public-bad")
}

func TestTheAgeOfARootIsTold(t *testing.T) {
	now := time.Date(2026, 12, 1, 12, 0, 0, 0, time.UTC)
	env := Env{Now: func() time.Time { return now }, Getenv: func(string) string { return "" }}
	for days, want := range map[int]string{-3: "today", 0: "today", 1: "1 day ago", 40: "40 days ago"} {
		if got := daysAgo(env, now.AddDate(0, 0, -days)); got != want {
			t.Errorf("%d days: %q", days, got)
		}
	}
}

func TestAnUpdateBeginsWithTheCompiledInRootOnlyWhereNoOtherIsBelieved(t *testing.T) {
	w, want := exported(t)
	ctx := context.Background()
	public := roots.Instance{Name: "public-good", TUF: w.text("root.json"), Repository: w.at("nowhere")}
	from := UpdateTrustRequest{From: w.at("e.tar")}
	dir := func() string { return filepath.Join(w.vars["OSSAY_STATE"], "trust") }

	w.vars["OSSAY_STATE"] = t.TempDir()
	files, err := updateTrust(ctx, w.env, from, public)
	if err != nil || len(files) != 2 {
		t.Fatalf("%+v %v", files, err)
	}
	if have, _ := os.ReadFile(filepath.Join(dir(), trustedRootFile)); string(have) != string(want) {
		t.Error("another trusted root")
	}
	if isFile(filepath.Join(dir(), "tuf", "root.json")) || !isFile(filepath.Join(dir(), "tuf-public-good", "root.json")) {
		t.Error("the compiled-in root is in the user's own folder")
	}
	if _, err := updateTrust(ctx, w.env, from, public); err != nil {
		t.Errorf("it goes on: %v", err)
	}

	// Another repository is refused, and leaves nothing behind.
	w.vars["OSSAY_STATE"] = t.TempDir()
	_, err = UpdateTrust(ctx, w.env, from)
	refused(t, err, fault.Untrusted, "the TUF repository is refused", "compiled-in root", "--root FILE")
	if _, err := os.Stat(filepath.Join(dir(), "tuf-public-good")); err == nil {
		t.Error("a root that led nowhere is kept")
	}

	// What the user imported is not replaced without a word.
	if err := os.MkdirAll(dir(), 0o700); err != nil {
		t.Fatal(err)
	}
	if err := os.WriteFile(filepath.Join(dir(), trustedRootFile), want, 0o644); err != nil {
		t.Fatal(err)
	}
	_, err = updateTrust(ctx, w.env, from, public)
	refused(t, err, fault.Usage, "a trusted root was imported", "--root public-good")
	if _, err := updateTrust(ctx, w.env, UpdateTrustRequest{From: w.at("e.tar"), Root: "public-good"}, public); err != nil {
		t.Errorf("by its name: %v", err)
	}

	// Who believes another repository has to say where it is.
	w.vars["OSSAY_STATE"] = t.TempDir()
	if _, err := updateTrust(ctx, w.env, UpdateTrustRequest{From: w.at("e.tar"), Root: w.at("root.json")}, public); err != nil {
		t.Fatal(err)
	}
	_, err = updateTrust(ctx, w.env, UpdateTrustRequest{}, public)
	refused(t, err, fault.Usage, "one of --from and --url", "--root public-good")
}

func TestSeveralTrustedRootsAreImportedTogether(t *testing.T) {
	w, private := exported(t)
	w.vars["OSSAY_STATE"] = t.TempDir()
	w.put(map[string]string{"both.jsonl": strings.ReplaceAll(string(private), "\n", " ") + "\n" + strings.ReplaceAll(roots.PublicGood().Trusted, "\n", " ") + "\n"})
	f, err := ImportTrust(w.env, w.at("both.jsonl"))
	if err != nil || f.Counts != "2 instances, 3 logs, 3 certificate transparency logs, 3 certificate authorities, 2 time-stamp authorities" {
		t.Fatalf("%+v %v", f, err)
	}
	bundle, artifact := suiteFile(t, "sigstore-conformance/happy-path-v0.3/bundle.sigstore.json"), suiteFile(t, "sigstore-conformance/a.txt")
	code, root, err := w.verifyFile(VerifyRequest{Bundle: bundle, Identity: "/.*/", Issuer: "/.*/"}, artifact)
	if err != nil || code != 0 || !strings.Contains(root, "of 2 instances, imported ") {
		t.Errorf("%v %d %q", err, code, root)
	}
}
