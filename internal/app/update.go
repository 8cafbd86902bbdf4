package app

import (
	"archive/zip"
	"bufio"
	"context"
	"errors"
	"fmt"
	"io"
	"net/http"
	"net/url"
	"os"
	"path/filepath"
	"slices"
	"strconv"
	"strings"
	"time"

	"github.com/ossay-dev/ossay/internal/core/ecosystem"
	"github.com/ossay-dev/ossay/internal/core/fault"
	"github.com/ossay-dev/ossay/internal/core/finding"
	"github.com/ossay-dev/ossay/internal/format/osv"
	"github.com/ossay-dev/ossay/internal/judge/advisory"
	"github.com/ossay-dev/ossay/internal/store/lock"
)

// defaultExport is the base address of the public OSV export
// (https://google.github.io/osv.dev/data/).
const defaultExport = "https://osv-vulnerabilities.storage.googleapis.com"

// maxDelta is how many changed records are fetched one by one; more of them cost
// more than the whole archive.
const maxDelta = 500

// maxArchive bounds one ecosystem's archive.
const maxArchive = 4 << 30

// An UpdateRequest says where to fetch from and what.
type UpdateRequest struct {
	Base       string // base URL; empty for OSSAY_DB_URL or the public export
	Out        string // database file; empty for the default
	Ecosystems []string
}

// updater fetches one export into the state folder.
type updater struct {
	client   *http.Client
	base     string
	dir      string
	progress func(finding.Progress)
	fetched  int
	total    int
}

// UpdateDatabase fetches what changed in the export and builds the database
// anew. What was fetched is kept in the state folder, so the next update fetches
// only changes: an archive whose ETag is the same is not fetched again, a partial
// download is continued, and where the export lists modified ids and few of them
// are new, only those records are fetched. The database is replaced when the new
// one is proved readable.
func UpdateDatabase(ctx context.Context, env Env, r UpdateRequest, progress func(finding.Progress)) (*BuildResult, error) {
	base := r.Base
	if base == "" {
		base = env.Getenv("OSSAY_DB_URL")
	}
	if base == "" {
		base = defaultExport
	}
	u, err := url.Parse(base)
	if err != nil || u.Scheme != "https" && u.Scheme != "http" || u.Host == "" {
		return nil, fault.New(fault.Usage, "%q is not an http or https address", base)
	}
	state, err := env.stateDir()
	if err != nil {
		return nil, err
	}
	names := r.Ecosystems
	if len(names) == 0 {
		names = exportEcosystems()
	}
	up := &updater{
		client: &http.Client{Timeout: 30 * time.Minute}, base: strings.TrimRight(base, "/"),
		dir: filepath.Join(state, "export", safeName(u.Host+u.Path)), progress: progress, total: len(names),
	}
	held, err := lock.Acquire(ctx, filepath.Join(up.dir, ".lock"), func() {
		progress(finding.Progress{Stage: "waiting for another update"})
	})
	if err != nil {
		return nil, fault.New(fault.Usage, "using the folder %s: %w", up.dir, plainPath(err))
	}
	defer held.Release()
	for _, name := range names {
		found, err := up.ecosystem(ctx, name)
		if err != nil {
			return nil, err
		}
		if !found && len(r.Ecosystems) > 0 {
			return nil, fault.New(fault.NoData, "%s has no advisories for %q", base, name).WithHint("names are those of the OSV schema: npm, PyPI, Go, crates.io, Debian …")
		}
		up.fetched++
		up.progress(finding.Progress{Stage: "fetching advisories", Done: up.fetched, Total: up.total})
	}
	return BuildDatabase(env, up.dir, r.Out)
}

// exportEcosystems lists the ecosystems of the export that ossay matches.
func exportEcosystems() []string {
	var out []string
	for _, e := range ecosystem.Known() {
		if c := e.Name[0]; c >= 'A' && c <= 'Z' || e.Name == "npm" || e.Name == "crates.io" {
			out = append(out, e.Name)
		}
	}
	slices.Sort(out)
	return out
}

// safeName turns an address into the name of a folder.
func safeName(s string) string {
	return strings.Map(func(r rune) rune {
		if r >= 'a' && r <= 'z' || r >= 'A' && r <= 'Z' || r >= '0' && r <= '9' || r == '.' || r == '-' {
			return r
		}
		return '_'
	}, s)
}

// ecosystem brings one ecosystem up to date and reports whether the export has it.
func (u *updater) ecosystem(ctx context.Context, name string) (found bool, err error) {
	dir := filepath.Join(u.dir, safeName(name))
	if err := os.MkdirAll(dir, 0o755); err != nil {
		return false, fault.New(fault.Usage, "making %s: %w", dir, plainPath(err))
	}
	if exists(filepath.Join(dir, "all.zip")) {
		done, err := u.delta(ctx, name, dir)
		if err != nil || done {
			return true, err
		}
	}
	return u.archive(ctx, name, dir)
}

// get asks for an address below the base; a nil response means "not there".
func (u *updater) get(ctx context.Context, path string, header http.Header) (*http.Response, error) {
	req, err := http.NewRequestWithContext(ctx, http.MethodGet, u.base+"/"+path, nil)
	if err != nil {
		return nil, err
	}
	for k, v := range header {
		req.Header[k] = v
	}
	req.Header.Set("User-Agent", "ossay")
	resp, err := u.client.Do(req)
	if err != nil {
		return nil, fault.New(fault.NoData, "fetching %s: %w", u.base+"/"+path, errors.Unwrap(err)).WithHint("the database in use stays as it is")
	}
	switch resp.StatusCode {
	case http.StatusOK, http.StatusPartialContent, http.StatusNotModified, http.StatusRequestedRangeNotSatisfiable:
		return resp, nil
	case http.StatusNotFound:
		resp.Body.Close()
		return nil, nil
	}
	resp.Body.Close()
	return nil, fault.New(fault.NoData, "fetching %s: the server answers %s", u.base+"/"+path, resp.Status).WithHint("the database in use stays as it is")
}

// archive fetches ECOSYSTEM/all.zip unless its ETag is the one that we have. A
// partial download waits in all.zip.part and is continued.
func (u *updater) archive(ctx context.Context, name, dir string) (found bool, err error) {
	file, part, tag := filepath.Join(dir, "all.zip"), filepath.Join(dir, "all.zip.part"), filepath.Join(dir, "etag")
	header := http.Header{}
	if have, err := os.ReadFile(tag); err == nil && exists(file) {
		header.Set("If-None-Match", string(have))
	}
	var at int64
	if info, err := os.Stat(part); err == nil {
		if want, err := os.ReadFile(part + ".etag"); err == nil && len(want) > 0 {
			at = info.Size()
			header.Set("Range", fmt.Sprintf("bytes=%d-", at))
			header.Set("If-Range", string(want))
		}
	}
	resp, err := u.get(ctx, url.PathEscape(name)+"/all.zip", header)
	if err != nil || resp == nil {
		return false, err
	}
	defer resp.Body.Close()
	switch resp.StatusCode {
	case http.StatusNotModified:
		return true, nil
	case http.StatusRequestedRangeNotSatisfiable:
		os.Remove(part)
		return true, fault.New(fault.NoData, "fetching %s: the partial download does not fit the server's file", name).WithHint("it was removed; update again")
	}
	etag := resp.Header.Get("ETag")
	if err := os.WriteFile(part+".etag", []byte(etag), 0o644); err != nil {
		return true, err
	}
	if err := download(resp, part); err != nil {
		return true, fault.New(fault.NoData, "fetching advisories for %s: %w", name, err).WithHint("what was fetched is kept; update again to continue")
	}
	if err := checkArchive(part); err != nil {
		os.Remove(part)
		return true, fault.New(fault.NoData, "fetching advisories for %s: what the server sent is no archive of advisories: %w", name, err).WithHint("the database in use stays as it is")
	}
	// The records fetched one by one belong to the old archive; a process killed
	// between these steps fetches the archive or them again.
	os.Remove(tag)
	os.Remove(filepath.Join(dir, "modified"))
	os.RemoveAll(filepath.Join(dir, "delta"))
	if err := os.Rename(part, file); err != nil {
		return true, err
	}
	os.Remove(part + ".etag")
	return true, os.WriteFile(tag, []byte(etag), 0o644)
}

// checkArchive looks whether a file is an archive that holds anything.
func checkArchive(name string) error {
	z, err := zip.OpenReader(name)
	if err != nil {
		return err
	}
	defer z.Close()
	if len(z.File) == 0 {
		return errors.New("it is empty")
	}
	return nil
}

// download writes the body to the file, behind what is there if the server goes
// on where it ended.
func download(resp *http.Response, part string) error {
	flags := os.O_CREATE | os.O_WRONLY | os.O_TRUNC
	if resp.StatusCode == http.StatusPartialContent {
		flags = os.O_WRONLY | os.O_APPEND
	}
	f, err := os.OpenFile(part, flags, 0o644)
	if err != nil {
		return err
	}
	n, err := io.Copy(f, io.LimitReader(resp.Body, maxArchive))
	if cerr := f.Close(); err == nil {
		err = cerr
	}
	if err == nil && resp.ContentLength >= 0 && n != resp.ContentLength {
		err = io.ErrUnexpectedEOF
	}
	return err
}

func exists(name string) bool {
	_, err := os.Stat(name)
	return err == nil
}

// delta fetches the records that the export lists as modified since the last
// update. It reports false if the whole archive should be fetched instead.
func (u *updater) delta(ctx context.Context, name, dir string) (bool, error) {
	resp, err := u.get(ctx, url.PathEscape(name)+"/modified_id.csv", nil)
	if err != nil || resp == nil {
		return false, err
	}
	defer resp.Body.Close()
	since, err := os.ReadFile(filepath.Join(dir, "modified"))
	known := string(since)
	if err != nil {
		if known, err = newestIn(filepath.Join(dir, "all.zip")); err != nil {
			return false, nil
		}
	}
	ids, newest, ok := changedSince(io.LimitReader(resp.Body, 256<<20), known)
	if !ok {
		return false, nil
	}
	if len(ids) > 0 {
		if err := os.MkdirAll(filepath.Join(dir, "delta"), 0o755); err != nil {
			return false, err
		}
	}
	for _, id := range ids {
		if err := u.record(ctx, name, dir, id); err != nil {
			return false, err
		}
	}
	return true, os.WriteFile(filepath.Join(dir, "modified"), []byte(newest), 0o644)
}

// changedSince reads lines "TIME,ID", newest first, down to the time known.
func changedSince(r io.Reader, known string) (ids []string, newest string, ok bool) {
	at, err := time.Parse(time.RFC3339, known)
	if err != nil {
		return nil, "", false
	}
	newest = known
	sc := bufio.NewScanner(r)
	for sc.Scan() {
		stamp, id, found := strings.Cut(strings.TrimSpace(sc.Text()), ",")
		t, err := time.Parse(time.RFC3339, stamp)
		if !found || err != nil || !safeID(id) {
			return nil, "", false
		}
		if !t.After(at) {
			break
		}
		if len(ids) == 0 {
			newest = stamp
		}
		if ids = append(ids, id); len(ids) > maxDelta {
			return nil, "", false
		}
	}
	return ids, newest, sc.Err() == nil
}

// safeID reports whether an id can be the name of a file.
func safeID(id string) bool {
	return id != "" && len(id) < 128 && id == safeName(id) && !strings.HasPrefix(id, ".")
}

func (u *updater) record(ctx context.Context, name, dir, id string) error {
	resp, err := u.get(ctx, url.PathEscape(name)+"/"+id+".json", nil)
	if err != nil || resp == nil {
		return err
	}
	defer resp.Body.Close()
	data, err := io.ReadAll(io.LimitReader(resp.Body, osv.MaxRecord+1))
	if err != nil {
		return fault.New(fault.NoData, "fetching advisory %s: %w", id, err).WithHint("what was fetched is kept; update again to continue")
	}
	if _, err := osv.Decode(string(data)); err != nil {
		return fault.New(fault.NoData, "fetching advisory %s: %w", id, err)
	}
	return writeAtomic(filepath.Join(dir, "delta", id+".json"), data)
}

// newestIn returns the time of the newest record of an archive.
func newestIn(name string) (string, error) {
	f, err := os.Open(name)
	if err != nil {
		return "", err
	}
	defer f.Close()
	info, err := f.Stat()
	if err != nil {
		return "", err
	}
	var newest time.Time
	for s, err := range advisory.ReadZip(name, f, info.Size()) {
		if err != nil {
			continue
		}
		if t, err := time.Parse(time.RFC3339, s.Record.Modified); err == nil && t.After(newest) {
			newest = t
		}
	}
	if newest.IsZero() {
		return "", errors.New("no record with a time")
	}
	return newest.Format(time.RFC3339Nano), nil
}

// deltaRecords yields the records that updates fetched one by one.
func deltaRecords(dir string) func(yield func(advisory.Sourced, error) bool) {
	return func(yield func(advisory.Sourced, error) bool) {
		names, _ := filepath.Glob(filepath.Join(dir, "delta", "*.json"))
		slices.Sort(names)
		for i, name := range names {
			s := advisory.Sourced{Place: "delta " + strconv.Itoa(i+1) + ": " + filepath.Base(name)}
			data, err := os.ReadFile(name)
			if err == nil {
				s.Record, err = osv.Decode(string(data))
			}
			if !yield(s, err) {
				return
			}
		}
	}
}
