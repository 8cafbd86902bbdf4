package app

import (
	"archive/zip"
	"bytes"
	"context"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/ossay-dev/ossay/internal/core/fault"
	"github.com/ossay-dev/ossay/internal/core/finding"
)

// A world is everything a use case can see: a folder for targets, a state folder
// of its own, fixed variables and a clock that stands still.
type world struct {
	testing.TB
	env  Env
	dir  string
	vars map[string]string
}

// newWorld returns a world on 24 November 2026 with files below its folder.
func newWorld(t testing.TB, list map[string]string) *world {
	t.Helper()
	w := &world{TB: t, dir: t.TempDir(), vars: map[string]string{"OSSAY_STATE": t.TempDir(), "SOURCE_DATE_EPOCH": "1795478400", "USER": "somebody"}}
	w.env = Env{
		In: strings.NewReader(""), Getenv: func(k string) string { return w.vars[k] }, Version: "0.0-test",
		Now: func() time.Time { return time.Unix(1795478400, 0) },
	}
	w.put(list)
	return w
}

// put writes files below the folder; names are slash-separated.
func (w *world) put(list map[string]string) {
	w.Helper()
	for name, text := range list {
		p := w.at(name)
		if err := os.MkdirAll(filepath.Dir(p), 0o755); err != nil {
			w.Fatal(err)
		}
		if err := os.WriteFile(p, []byte(text), 0o644); err != nil {
			w.Fatal(err)
		}
	}
}

// at returns the path of a name below the folder.
func (w *world) at(name string) string { return filepath.Join(w.dir, filepath.FromSlash(name)) }

// text returns the content of a file below the folder.
func (w *world) text(name string) string {
	w.Helper()
	data, err := os.ReadFile(w.at(name))
	if err != nil {
		w.Fatal(err)
	}
	return string(data)
}

// names lists the files and folders directly below a folder of the world.
func (w *world) names(dir string) []string {
	w.Helper()
	entries, err := os.ReadDir(w.at(dir))
	if err != nil {
		w.Fatal(err)
	}
	out := []string{}
	for _, e := range entries {
		out = append(out, e.Name())
	}
	return out
}

// advisories makes records the database in use.
func (w *world) advisories(records ...string) {
	w.Helper()
	from := w.TempDir()
	writeExport(w, from, "npm", records...)
	if _, err := BuildDatabase(w.env, from, ""); err != nil {
		w.Fatal(err)
	}
}

// writeExport writes records as DIR/ECOSYSTEM/all.zip.
func writeExport(t testing.TB, dir, ecosystem string, records ...string) {
	t.Helper()
	var b bytes.Buffer
	z := zip.NewWriter(&b)
	for i, r := range records {
		f, err := z.Create(fmt.Sprintf("%03d.json", i))
		if err != nil {
			t.Fatal(err)
		}
		if _, err := f.Write([]byte(r)); err != nil {
			t.Fatal(err)
		}
	}
	if err := z.Close(); err != nil {
		t.Fatal(err)
	}
	if err := os.MkdirAll(filepath.Join(dir, ecosystem), 0o755); err != nil {
		t.Fatal(err)
	}
	if err := os.WriteFile(filepath.Join(dir, ecosystem, "all.zip"), b.Bytes(), 0o644); err != nil {
		t.Fatal(err)
	}
}

// A flaw is an advisory of an npm package for tests.
type flaw struct {
	id, name, fixed string
	vector          string // CVSS, "" for none
	aliases         string // JSON list, "" for none
	modified        string
}

// json writes the flaw as an OSV record.
func (f flaw) json() string {
	severity, aliases, fixed := "", "", ""
	if f.vector != "" {
		severity = fmt.Sprintf(`"severity":[{"type":"CVSS_V3","score":%q}],`, f.vector)
	}
	if f.aliases != "" {
		aliases = `"aliases":` + f.aliases + `,`
	}
	if f.fixed != "" {
		fixed = fmt.Sprintf(`,{"fixed":%q}`, f.fixed)
	}
	return fmt.Sprintf(`{"schema_version":"1.7.0","id":%q,%s%s"modified":%q,"summary":"a flaw of %s","affected":[{"package":{"ecosystem":"npm","name":%q},"ranges":[{"type":"SEMVER","events":[{"introduced":"0"}%s]}]}]}`,
		f.id, aliases, severity, orElse(f.modified, "2026-11-20T00:00:00Z"), f.name, f.name, fixed)
}

// The vectors of a critical, a high and a low flaw.
const (
	criticalVector = "CVSS:3.1/AV:N/AC:L/PR:N/UI:N/S:U/C:H/I:H/A:H"
	highVector     = "CVSS:3.1/AV:N/AC:L/PR:N/UI:N/S:U/C:N/I:N/A:H"
	lowVector      = "CVSS:3.1/AV:L/AC:H/PR:H/UI:R/S:U/C:L/I:N/A:N"
)

// lockOf writes a package-lock.json whose root depends on everything in it:
// names and versions in turn.
func lockOf(pairs ...string) string {
	var deps, packages []string
	for i := 0; i+1 < len(pairs); i += 2 {
		deps = append(deps, fmt.Sprintf("%q: %q", pairs[i], pairs[i+1]))
		packages = append(packages, fmt.Sprintf("    %q: {\"version\": %q}", "node_modules/"+pairs[i], pairs[i+1]))
	}
	all := append([]string{fmt.Sprintf("    \"\": {\"name\": \"app\", \"version\": \"1.0.0\", \"dependencies\": {%s}}", strings.Join(deps, ", "))}, packages...)
	return "{\n  \"name\": \"app\",\n  \"version\": \"1.0.0\",\n  \"lockfileVersion\": 3,\n  \"packages\": {\n" + strings.Join(all, ",\n") + "\n  }\n}\n"
}

// told is what a run sent to its sink, and how it ended.
type told struct {
	exit       int
	err        error
	opened     finding.Opened
	done       finding.Done
	components []string // package URLs
	findings   []finding.Finding
	binaries   []finding.Binary
	verified   []finding.Verification
	coverage   map[string]finding.Coverage
	order      []string // kinds of events
}

// Emit keeps an event.
func (r *told) Emit(e finding.Event) error {
	r.order = append(r.order, strings.TrimPrefix(fmt.Sprintf("%T", e), "finding."))
	switch e := e.(type) {
	case finding.Opened:
		r.opened = e
	case finding.Component:
		r.components = append(r.components, e.PURL)
	case finding.Found:
		r.findings = append(r.findings, *e.Finding)
	case finding.Binary:
		r.binaries = append(r.binaries, e)
	case finding.Verification:
		r.verified = append(r.verified, e)
	case finding.Coverage:
		r.coverage[e.Inspector] = e
	case finding.Done:
		r.done = e
	}
	return nil
}

// rules lists the rules of the findings, each once, in order.
func (r *told) rules() []string {
	var out []string
	for _, f := range r.findings {
		out = append(out, f.Rule)
	}
	slices.Sort(out)
	return slices.Compact(out)
}

// finding returns the first finding of a rule, or nil.
func (r *told) finding(rule string) *finding.Finding {
	for i := range r.findings {
		if r.findings[i].Rule == rule {
			return &r.findings[i]
		}
	}
	return nil
}

func newTold() *told { return &told{coverage: map[string]finding.Coverage{}} }

// check runs a check of targets below the folder.
func (w *world) check(req CheckRequest, targets ...string) *told {
	w.Helper()
	return w.checkWith(context.Background(), req, targets...)
}

func (w *world) checkWith(ctx context.Context, req CheckRequest, targets ...string) *told {
	w.Helper()
	for _, name := range targets {
		if name != "-" && !strings.HasPrefix(name, "pkg:") {
			name = w.at(name)
		}
		req.Targets = append(req.Targets, name)
	}
	r := newTold()
	res, err := Check(ctx, w.env, req, r, nil)
	if r.err = err; err == nil {
		r.exit = res.ExitCode
		if r.exit != r.done.ExitCode {
			w.Errorf("the result says %d and the report %d", r.exit, r.done.ExitCode)
		}
	}
	return r
}

// refused asserts that an error is a fault of a kind whose message and hint hold
// words.
func refused(t testing.TB, err error, kind fault.Kind, words ...string) {
	t.Helper()
	var f *fault.Fault
	if !errors.As(err, &f) {
		t.Errorf("error %v (%T) is no fault", err, err)
		return
	}
	if f.Kind != kind {
		t.Errorf("kind %s of %q, want %s", f.Kind, err, kind)
	}
	for _, word := range words {
		if !strings.Contains(f.Error()+"\n"+f.Hint, word) {
			t.Errorf("%q is not in %q, hint %q", word, f.Error(), f.Hint)
		}
	}
}

// sparse makes a file of a size that takes no room, or skips.
func (w *world) sparse(name string, size int64) {
	w.Helper()
	w.put(map[string]string{name: ""})
	if err := os.Truncate(w.at(name), size); err != nil {
		w.Skip("no sparse files here: ", err)
	}
}

// link makes a symbolic link below the folder, or skips.
func (w *world) link(to, name string) {
	w.Helper()
	if err := os.MkdirAll(filepath.Dir(w.at(name)), 0o755); err != nil {
		w.Fatal(err)
	}
	if err := os.Symlink(to, w.at(name)); err != nil {
		w.Skip("no symbolic links here: ", err)
	}
}

// locked makes a file or folder unreadable until the test ends; where the user
// may read everything, the test is skipped.
func (w *world) locked(name string, mode fs.FileMode) {
	w.Helper()
	if os.Geteuid() == 0 {
		w.Skip("this user may read and write everything")
	}
	if err := os.Chmod(w.at(name), mode); err != nil {
		w.Skip("no permissions here: ", err)
	}
	w.Cleanup(func() { os.Chmod(w.at(name), 0o755) })
}

// walkFiles visits all regular files below a folder.
func walkFiles(dir string, visit func(path string)) error {
	return filepath.WalkDir(dir, func(p string, d fs.DirEntry, err error) error {
		if err == nil && d.Type().IsRegular() {
			visit(p)
		}
		return err
	})
}

type writer = io.Writer
