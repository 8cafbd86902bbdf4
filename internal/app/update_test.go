package app

import (
	"archive/zip"
	"bytes"
	"context"
	"errors"
	"fmt"
	"net/http"
	"net/http/httptest"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"sync"
	"testing"
	"time"

	"github.com/ossay-dev/ossay/internal/core/fault"
	"github.com/ossay-dev/ossay/internal/core/finding"
	"github.com/ossay-dev/ossay/internal/judge/advisory"
)

// export is a server with the layout of the public OSV export, whose behaviour
// a test can change.
type export struct {
	mu       sync.Mutex
	records  map[string]map[string]string // ecosystem, id: record
	modified map[string]string            // ecosystem: modified_id.csv, "" for none
	asked    []string                     // requests, with the range
	cutAfter int                          // bytes after which the next archive ends, 0 for whole
	fail     int                          // status for everything, 0 for none
	raw      []byte                       // sent instead of archives
}

func recordOf(eco, name, id, fixed, modified string) string {
	return fmt.Sprintf(`{"schema_version":"1.7.0","id":%q,"modified":%q,"summary":"a flaw of %s","affected":[{"package":{"ecosystem":%q,"name":%q},"ranges":[{"type":"SEMVER","events":[{"introduced":"0"},{"fixed":%q}]}]}]}`, id, modified, name, eco, name, fixed)
}

func newExport(t *testing.T) (*export, string) {
	e := &export{records: map[string]map[string]string{
		"npm": {"GHSA-1": recordOf("npm", "left", "GHSA-1", "1.2.0", "2026-01-01T00:00:00Z")},
		"Go":  {"GO-1": recordOf("Go", "example.com/x", "GO-1", "1.5.0", "2026-01-02T00:00:00Z")},
	}, modified: map[string]string{}}
	s := httptest.NewServer(e)
	t.Cleanup(s.Close)
	return e, s.URL
}

func (e *export) archive(eco string) []byte {
	var b bytes.Buffer
	w := zip.NewWriter(&b)
	var ids []string
	for id := range e.records[eco] {
		ids = append(ids, id)
	}
	slices.Sort(ids)
	for _, id := range ids {
		f, _ := w.Create(id + ".json")
		f.Write([]byte(e.records[eco][id]))
	}
	w.Close()
	return b.Bytes()
}

// ServeHTTP answers one request.
func (e *export) ServeHTTP(w http.ResponseWriter, r *http.Request) {
	e.mu.Lock()
	defer e.mu.Unlock()
	e.asked = append(e.asked, strings.TrimSpace(r.URL.Path+" "+r.Header.Get("Range")))
	eco, file, _ := strings.Cut(strings.TrimPrefix(r.URL.Path, "/"), "/")
	switch {
	case e.fail != 0:
		w.WriteHeader(e.fail)
	case e.records[eco] == nil:
		http.NotFound(w, r)
	case file == "all.zip":
		data := e.archive(eco)
		if e.raw != nil {
			data = e.raw
		}
		w.Header().Set("ETag", fmt.Sprintf(`"%x"`, len(data)*1000+len(e.records[eco])))
		if e.cutAfter > 0 {
			w.Header().Set("Content-Length", fmt.Sprint(len(data)))
			w.Write(data[:e.cutAfter])
			e.cutAfter = 0
			w.(http.Flusher).Flush()
			panic(http.ErrAbortHandler)
		}
		http.ServeContent(w, r, "all.zip", time.Time{}, bytes.NewReader(data))
	case file == "modified_id.csv" && e.modified[eco] != "":
		w.Write([]byte(e.modified[eco]))
	case strings.HasSuffix(file, ".json") && e.records[eco][strings.TrimSuffix(file, ".json")] != "":
		w.Write([]byte(e.records[eco][strings.TrimSuffix(file, ".json")]))
	default:
		http.NotFound(w, r)
	}
}

func (e *export) requests() []string {
	e.mu.Lock()
	defer e.mu.Unlock()
	out := e.asked
	e.asked = nil
	return out
}

func updateEnv(t *testing.T) Env {
	state := t.TempDir()
	return Env{In: strings.NewReader(""), Now: time.Now, Version: "test", Getenv: func(k string) string {
		if k == "OSSAY_STATE" {
			return state
		}
		return ""
	}}
}

func update(env Env, base string, ecosystems ...string) (*BuildResult, error) {
	return UpdateDatabase(context.Background(), env, UpdateRequest{Base: base, Ecosystems: ecosystems}, func(finding.Progress) {})
}

// ids returns the ids of the default database, in order.
func ids(t *testing.T, env Env) string {
	t.Helper()
	path, _, err := env.databasePath("")
	if err != nil {
		t.Fatal(err)
	}
	db, err := advisory.Open(path)
	if err != nil {
		t.Fatal(err)
	}
	defer db.Close()
	if err := db.VerifyTexts(); err != nil {
		t.Fatal(err)
	}
	var out []string
	for n := range db.Info().Records {
		out = append(out, db.Record(n).ID)
	}
	return strings.Join(out, " ")
}

func TestAnUpdateFetchesEveryEcosystemOnce(t *testing.T) {
	e, base := newExport(t)
	env := updateEnv(t)
	if _, err := update(env, base, "npm", "Go"); err != nil {
		t.Fatal(err)
	}
	if got := ids(t, env); got != "GHSA-1 GO-1" {
		t.Errorf("records %s", got)
	}
	if got := strings.Join(e.requests(), ", "); got != "/npm/all.zip, /Go/all.zip" {
		t.Errorf("asked for %s", got)
	}
	t.Run("and not again while nothing changes", func(t *testing.T) {
		if _, err := update(env, base, "npm"); err != nil {
			t.Fatal(err)
		}
		if got := ids(t, env); got != "GHSA-1 GO-1" {
			t.Errorf("records %s", got)
		}
	})
	t.Run("an ecosystem that the export does not have is an error if it was named", func(t *testing.T) {
		_, err := update(env, base, "Nowhere")
		if fault.Of(err).Kind != fault.NoData {
			t.Errorf("error %v", err)
		}
	})
	t.Run("and is passed over if it was not", func(t *testing.T) {
		if _, err := update(env, base); err != nil {
			t.Error(err)
		}
	})
}

func TestAFewChangedRecordsAreFetchedOneByOne(t *testing.T) {
	e, base := newExport(t)
	env := updateEnv(t)
	e.modified["npm"] = "2026-01-01T00:00:00Z,GHSA-1\n"
	if _, err := update(env, base, "npm"); err != nil {
		t.Fatal(err)
	}
	e.requests()
	e.mu.Lock()
	e.records["npm"]["GHSA-2"] = recordOf("npm", "right", "GHSA-2", "2.0.0", "2026-02-01T00:00:00Z")
	e.records["npm"]["GHSA-1"] = recordOf("npm", "left", "GHSA-1", "1.3.0", "2026-02-02T00:00:00Z")
	e.modified["npm"] = "2026-02-02T00:00:00Z,GHSA-1\n2026-02-01T00:00:00Z,GHSA-2\n2026-01-01T00:00:00Z,GHSA-1\n"
	e.mu.Unlock()
	for range 2 { // the second time nothing is new
		if _, err := update(env, base, "npm"); err != nil {
			t.Fatal(err)
		}
	}
	if got := strings.Join(e.requests(), ", "); got != "/npm/modified_id.csv, /npm/GHSA-1.json, /npm/GHSA-2.json, /npm/modified_id.csv" {
		t.Errorf("asked for %s", got)
	}
	if got := ids(t, env); got != "GHSA-1 GHSA-2" {
		t.Errorf("records %s", got)
	}
	path, _, _ := env.databasePath("")
	db, err := advisory.Open(path)
	if err != nil {
		t.Fatal(err)
	}
	defer db.Close()
	hit := false
	db.NewSession().Query(advisory.Query{Ecosystem: "npm", Name: "left", Version: "1.2.5"}, false, func(v *advisory.Verdict) { hit = true })
	if !hit {
		t.Error("the changed record is not in use")
	}
}

func TestManyChangedRecordsAreFetchedAsAWhole(t *testing.T) {
	e, base := newExport(t)
	env := updateEnv(t)
	if _, err := update(env, base, "npm"); err != nil {
		t.Fatal(err)
	}
	var csv strings.Builder
	for i := range maxDelta + 1 {
		fmt.Fprintf(&csv, "2026-02-01T00:00:00Z,GHSA-%d\n", i)
		e.records["npm"][fmt.Sprintf("GHSA-%d", i)] = recordOf("npm", "p", fmt.Sprintf("GHSA-%d", i), "1.0.0", "2026-02-01T00:00:00Z")
	}
	e.modified["npm"] = csv.String()
	e.requests()
	r, err := update(env, base, "npm")
	if err != nil {
		t.Fatal(err)
	}
	if got := strings.Join(e.requests(), ", "); got != "/npm/modified_id.csv, /npm/all.zip" {
		t.Errorf("asked for %s", got)
	}
	if r.Info.Records != maxDelta+1 {
		t.Errorf("%d records", r.Info.Records)
	}
}

func TestACutDownloadIsContinued(t *testing.T) {
	e, base := newExport(t)
	env := updateEnv(t)
	if _, err := update(env, base, "Go"); err != nil {
		t.Fatal(err)
	}
	e.cutAfter = 60
	_, err := update(env, base, "npm")
	if fault.Of(err).Kind != fault.NoData {
		t.Fatalf("error %v", err)
	}
	if got := ids(t, env); got != "GO-1" {
		t.Errorf("after a cut download the database holds %s", got)
	}
	e.requests()
	if _, err := update(env, base, "npm"); err != nil {
		t.Fatal(err)
	}
	if got := strings.Join(e.requests(), ", "); got != "/npm/all.zip bytes=60-" {
		t.Errorf("asked for %s", got)
	}
	if got := ids(t, env); got != "GHSA-1 GO-1" {
		t.Errorf("records %s", got)
	}
}

func TestAServerThatChangedItsMindIsNotMixed(t *testing.T) {
	e, base := newExport(t)
	env := updateEnv(t)
	e.cutAfter = 60
	update(env, base, "npm")
	e.mu.Lock()
	e.records["npm"]["GHSA-3"] = recordOf("npm", "third", "GHSA-3", "1.0.0", "2026-03-01T00:00:00Z")
	e.mu.Unlock()
	if _, err := update(env, base, "npm"); err != nil {
		t.Fatal(err)
	}
	if got := ids(t, env); got != "GHSA-1 GHSA-3" {
		t.Errorf("records %s", got)
	}
}

func TestAFailingServerLeavesTheDatabase(t *testing.T) {
	e, base := newExport(t)
	env := updateEnv(t)
	if _, err := update(env, base, "npm"); err != nil {
		t.Fatal(err)
	}
	for name, change := range map[string]func(){
		"an error of the server":    func() { e.fail = 500 },
		"no archive at all":         func() { e.fail, e.raw = 0, []byte("<html>moved</html>") },
		"an archive with no record": func() { e.raw = (&export{}).archive("none") },
	} {
		t.Run(name, func(t *testing.T) {
			e.mu.Lock()
			change()
			e.mu.Unlock()
			_, err := update(env, base, "Go", "npm")
			f := fault.Of(err)
			if err == nil || f.Kind != fault.NoData || f.Hint == "" {
				t.Errorf("error %v, hint %q", err, f.Hint)
			}
			if got := ids(t, env); got != "GHSA-1" {
				t.Errorf("the database holds %s", got)
			}
		})
	}
	t.Run("nobody there", func(t *testing.T) {
		_, err := update(env, "http://127.0.0.1:1", "npm")
		if fault.Of(err).Kind != fault.NoData {
			t.Errorf("error %v", err)
		}
	})
	t.Run("no address", func(t *testing.T) {
		for _, base := range []string{"ftp://example.com", "file:///etc", "no address", "http://"} {
			if _, err := update(env, base, "npm"); fault.Of(err).Kind != fault.Usage {
				t.Errorf("%s: error %v", base, err)
			}
		}
	})
}

func TestHostileIDsNameNoFile(t *testing.T) {
	e, base := newExport(t)
	env := updateEnv(t)
	if _, err := update(env, base, "npm"); err != nil {
		t.Fatal(err)
	}
	e.modified["npm"] = "2026-05-01T00:00:00Z,../../../../escape\n"
	if _, err := update(env, base, "npm"); err != nil {
		t.Fatal(err)
	}
	for _, r := range e.requests() {
		if strings.Contains(r, "escape") {
			t.Errorf("asked for %s", r)
		}
	}
}

func TestTwoUpdatesAtOnceBothSucceed(t *testing.T) {
	_, base := newExport(t)
	env := updateEnv(t)
	var wg sync.WaitGroup
	for range 4 {
		wg.Add(1)
		go func() {
			defer wg.Done()
			if _, err := update(env, base, "npm", "Go"); err != nil {
				t.Error(err)
			}
		}()
	}
	wg.Wait()
	if got := ids(t, env); got != "GHSA-1 GO-1" {
		t.Errorf("records %s", got)
	}
	state, _ := env.stateDir()
	filepath.WalkDir(state, func(p string, d os.DirEntry, err error) error {
		if n := d.Name(); strings.HasPrefix(n, ".new") || strings.HasPrefix(n, ".spool") || strings.HasSuffix(n, ".part") {
			t.Errorf("left behind: %s", p)
		}
		return nil
	})
}

func TestACancelledUpdateSaysSo(t *testing.T) {
	_, base := newExport(t)
	ctx, cancel := context.WithCancel(context.Background())
	cancel()
	_, err := UpdateDatabase(ctx, updateEnv(t), UpdateRequest{Base: base, Ecosystems: []string{"npm"}}, func(finding.Progress) {})
	if !errors.Is(err, context.Canceled) {
		t.Errorf("error %v", err)
	}
}

// TestADamagedSourceIsNotPassedOver: a database without one of its sources would
// be silently less.
func TestADamagedSourceIsNotPassedOver(t *testing.T) {
	dir := t.TempDir()
	e := &export{records: map[string]map[string]string{"npm": {"GHSA-1": recordOf("npm", "left", "GHSA-1", "1.2.0", "2026-01-01T00:00:00Z")}}}
	for eco, data := range map[string][]byte{"npm": e.archive("npm"), "Go": []byte("not a zip")} {
		os.MkdirAll(filepath.Join(dir, eco), 0o755)
		os.WriteFile(filepath.Join(dir, eco, "all.zip"), data, 0o644)
	}
	out := filepath.Join(t.TempDir(), "a.db")
	if _, err := BuildDatabase(updateEnv(t), dir, out); !errors.Is(err, advisory.ErrSource) {
		t.Errorf("error %v", err)
	}
	if exists(out) {
		t.Error("a database was written")
	}
}
