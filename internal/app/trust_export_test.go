package app

import (
	"archive/tar"
	"bytes"
	"context"
	"errors"
	"io"
	"net/http"
	"net/http/httptest"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/ossay-dev/ossay/internal/core/fault"
)

// exported is a world with the TUF repository of another site: as an archive, as
// a folder, and its first root.
func exported(t *testing.T) (w *world, trustedRoot []byte) {
	from := newWorld(t, nil)
	up, err := PrepareInstance(from.env, TrustRequest{URL: "http://localhost:1"})
	if err != nil {
		t.Fatal(err)
	}
	w = newWorld(t, nil)
	if err := TrustExport(from.env, "", w.at("e.tar")); err != nil {
		t.Fatal(err)
	}
	r := tar.NewReader(strings.NewReader(w.text("e.tar")))
	for {
		h, err := r.Next()
		if errors.Is(err, io.EOF) {
			break
		}
		if err != nil {
			t.Fatal(err)
		}
		data, err := io.ReadAll(r)
		if err != nil {
			t.Fatal(err)
		}
		w.put(map[string]string{"repo/" + h.Name: string(data)})
	}
	w.put(map[string]string{"root.json": w.text("repo/1.root.json")})
	trustedRoot, err = os.ReadFile(up.Imported[0].Path)
	if err != nil {
		t.Fatal(err)
	}
	return w, trustedRoot
}

func TestTrustIsRefreshedFromAnArchiveAFolderOrAnAddress(t *testing.T) {
	w, want := exported(t)
	s := httptest.NewServer(http.FileServer(http.Dir(w.at("repo"))))
	defer s.Close()
	for name, req := range map[string]UpdateTrustRequest{"archive": {From: w.at("e.tar")}, "folder": {From: w.at("repo")}, "address": {URL: s.URL}} {
		t.Run(name, func(t *testing.T) {
			w.vars["OSSAY_STATE"] = t.TempDir()
			first := req
			first.Root = w.at("root.json")
			files, err := UpdateTrust(context.Background(), w.env, first)
			if err != nil || len(files) != 2 || files[0].Kind != "trusted root" || files[1].Kind != "signing configuration" {
				t.Fatalf("%+v, %v", files, err)
			}
			if have, err := os.ReadFile(files[0].Path); err != nil || !bytes.Equal(have, want) {
				t.Errorf("another trusted root: %v", err)
			}
			if files, err := UpdateTrust(context.Background(), w.env, req); err != nil || len(files) != 2 {
				t.Errorf("the second time no root is needed: %+v, %v", files, err)
			}
		})
	}
}

func TestARepositoryWithAnyFileChangedIsRefusedAndTrustStays(t *testing.T) {
	w, want := exported(t)
	ctx := context.Background()
	files, err := UpdateTrust(ctx, w.env, UpdateTrustRequest{From: w.at("repo"), Root: w.at("root.json")})
	if err != nil {
		t.Fatal(err)
	}
	state := w.vars["OSSAY_STATE"]
	err = walkFiles(w.at("repo"), func(p string) {
		whole, err := os.ReadFile(p)
		if err != nil {
			t.Fatal(err)
		}
		for what, changed := range map[string][]byte{"a bit": flipped(whole), "half": whole[:len(whole)/2], "nothing": nil} {
			if err := os.WriteFile(p, changed, 0o644); err != nil {
				t.Fatal(err)
			}
			w.vars["OSSAY_STATE"] = t.TempDir()
			_, err := UpdateTrust(ctx, w.env, UpdateTrustRequest{From: w.at("repo"), Root: w.at("root.json")})
			if filepath.Base(p) != "1.root.json" && err == nil {
				t.Errorf("%s of %s is believed", what, filepath.Base(p))
			}
			w.vars["OSSAY_STATE"] = state
			_, _ = UpdateTrust(ctx, w.env, UpdateTrustRequest{From: w.at("repo")})
			if have, _ := os.ReadFile(files[0].Path); !bytes.Equal(have, want) {
				t.Fatalf("%s of %s changed the trusted root", what, filepath.Base(p))
			}
		}
		if err := os.WriteFile(p, whole, 0o644); err != nil {
			t.Fatal(err)
		}
	})
	if err != nil {
		t.Fatal(err)
	}
	w.put(map[string]string{"empty/x": "", "text": "no archive"})
	for _, name := range []string{"empty", "text", "nowhere"} {
		w.vars["OSSAY_STATE"] = t.TempDir()
		if _, err := UpdateTrust(ctx, w.env, UpdateTrustRequest{From: w.at(name), Root: w.at("root.json")}); err == nil || fault.Of(err).Kind == fault.Internal {
			t.Errorf("%s: %v", name, err)
		}
	}
}

// flipped returns a copy with one bit of its middle changed.
func flipped(b []byte) []byte {
	out := bytes.Clone(b)
	if len(out) > 0 {
		out[len(out)/2] ^= 1
	}
	return out
}

func TestTheStepsOfATUFClientAreTakenOneByOne(t *testing.T) {
	w, want := exported(t)
	s := httptest.NewServer(http.FileServer(http.Dir(w.at("repo"))))
	defer s.Close()
	ctx := context.Background()
	req := TUFRequest{Metadata: w.at("believed"), MetadataURL: s.URL, TargetURL: s.URL + "/targets", Target: "trusted_root.json", TargetDir: w.at("out")}
	if err := os.MkdirAll(w.at("out"), 0o755); err != nil {
		t.Fatal(err)
	}
	if err := TUFRefresh(ctx, w.env, req); err == nil {
		t.Error("refreshed without a root")
	}
	refused(t, TUFInit(req, w.at("nowhere")), fault.NotFound)
	if err := TUFInit(req, w.at("root.json")); err != nil {
		t.Fatal(err)
	}
	if err := TUFRefresh(ctx, w.env, req); err != nil {
		t.Fatal(err)
	}
	if err := TUFDownload(ctx, w.env, req); err != nil || w.text("out/trusted_root.json") != string(want) {
		t.Errorf("%v", err)
	}
	for _, name := range []string{"../../escape", "no such target", ""} {
		req.Target = name
		if err := TUFDownload(ctx, w.env, req); err == nil {
			t.Errorf("%q was downloaded", name)
		}
	}
	if got := w.names("out"); len(got) != 1 {
		t.Errorf("%v", got)
	}
	req.MetadataURL = "http://127.0.0.1:1"
	if err := TUFRefresh(ctx, w.env, req); err == nil || fault.Of(err).Kind == fault.Internal {
		t.Errorf("nobody there: %v", err)
	}
}

func TestVersionsAreOrderedAndRangesAnswer(t *testing.T) {
	for _, tt := range [][4]string{{"npm", "1.0.0", "1.0.1", "-1"}, {"npm", "2.0.0", "1.9.9", "1"}, {"PyPI", "1.0", "1.0.0", "0"}, {"Debian", "1.0~rc1", "1.0", "-1"}} {
		if got, err := VersionCompare(tt[0], tt[1], tt[2]); err != nil || got != tt[3] {
			t.Errorf("%v: %s, %v", tt, got, err)
		}
	}
	if _, err := VersionCompare("nothing", "1", "2"); err == nil {
		t.Error("an ecosystem that is none")
	}
	for _, tt := range [][4]string{{"npm", "^1.2.0", "1.9.0", "true"}, {"npm", "^1.2.0", "2.0.0", "false"}, {"PyPI", ">=1,<2", "1.5", "true"}} {
		if got, err := VersionIn(tt[0], tt[1], tt[2]); err != nil || got != tt[3] {
			t.Errorf("%v: %s, %v", tt, got, err)
		}
	}
	if _, err := VersionIn("npm", ">>>", "1"); err == nil {
		t.Error("a range that is none")
	}
	var b strings.Builder
	if failed, err := VersionCompareBatch(strings.NewReader("npm\t1.0.0\t2.0.0\nnothing\t1\t2\n"), &b); err != nil || failed != 1 || !strings.HasPrefix(b.String(), "-1\n") {
		t.Errorf("%d, %v, %q", failed, err, b.String())
	}
	b.Reset()
	if failed, err := VersionInBatch(strings.NewReader("npm\t^1.0.0\t1.5.0\nnpm\t^1.0.0\t2.0.0\n"), &b); err != nil || failed != 0 || b.String() != "true\nfalse\n" {
		t.Errorf("%d, %v, %q", failed, err, b.String())
	}
}

func TestDisclosuresFailTheirGateAndKeepGoing(t *testing.T) {
	w := newWorld(t, map[string]string{
		"good.json": claim("A", "CVE-2026-0001", "pkg:npm/left@1.0.0", "not_affected", "vulnerable_code_not_present"), "cut.json": `{"@context": "https://openvex.dev/ns/v0.2.0", "statem`, "empty": "", "deep.json": strings.Repeat("[", 3000), "dir/x": "",
	})
	lint := func(req DiscloseLintRequest, names ...string) *told {
		for _, n := range names {
			req.Files = append(req.Files, w.at(n))
		}
		r := newTold()
		r.exit, r.err = LintDisclosures(t.Context(), w.env, req, r)
		return r
	}
	if r := lint(DiscloseLintRequest{}, "good.json"); r.err != nil || r.exit != fault.ExitOK {
		t.Errorf("exit %d, %v, %v", r.exit, r.rules(), r.err)
	}
	r := lint(DiscloseLintRequest{}, "cut.json", "empty", "deep.json", "good.json")
	if r.err != nil || r.exit != fault.ExitGate || len(r.findings) < 3 {
		t.Errorf("exit %d, %v, %v", r.exit, r.rules(), r.err)
	}
	if r := lint(DiscloseLintRequest{ExitZero: true}, "cut.json"); r.exit != fault.ExitOK || !r.done.Gate.Failed {
		t.Errorf("exit %d", r.exit)
	}
	for _, name := range []string{"nowhere", "dir"} {
		if r := lint(DiscloseLintRequest{}, name); r.err == nil || fault.Of(r.err).Kind == fault.Internal {
			t.Errorf("%s: %v", name, r.err)
		}
	}
	n := len(r.order)
	for i := range n {
		if _, err := LintDisclosures(t.Context(), w.env, DiscloseLintRequest{Files: []string{w.at("cut.json"), w.at("empty"), w.at("deep.json"), w.at("good.json")}}, &failing{i}); err == nil {
			t.Errorf("a sink that fails after %d events", i)
		}
	}
}
