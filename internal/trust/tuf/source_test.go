package tuf

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
	"strconv"
	"strings"
	"testing"

	"github.com/theupdateframework/go-tuf/v2/metadata"
)

func TestNamesThatLeadOutOfARepository(t *testing.T) {
	for name, want := range map[string]bool{
		"root.json": true, "a/b.json": true, "..a": true, "a..b/c": true, ".hidden": true, "": false, "/a": false, "../a": false, "a/../b": false, "a/../../b": false, "./a": false, "a//b": false, "a/": false, "a/.": false, "..": false, ".": false,
		"a\\b": false, "..\\a": false,
	} {
		if local(name) != want {
			t.Errorf("%q: %v", name, !want)
		}
	}
}

// packed is an archive of regular files.
func packed(t testing.TB, pairs ...string) []byte {
	t.Helper()
	var out bytes.Buffer
	w := tar.NewWriter(&out)
	for i := 0; i+1 < len(pairs); i += 2 {
		if err := w.WriteHeader(&tar.Header{Name: pairs[i], Typeflag: tar.TypeReg, Size: int64(len(pairs[i+1])), Mode: 0o600}); err != nil {
			t.Fatal(err)
		}
		if _, err := io.WriteString(w, pairs[i+1]); err != nil {
			t.Fatal(err)
		}
	}
	if err := w.Close(); err != nil {
		t.Fatal(err)
	}
	return out.Bytes()
}

func TestSourcesHandOutTheSame(t *testing.T) {
	dir := t.TempDir()
	for name, text := range map[string]string{"root.json": "root", "targets/a b%2f.txt": "target"} {
		p := filepath.Join(dir, filepath.FromSlash(name))
		if err := os.MkdirAll(filepath.Dir(p), 0o700); err != nil {
			t.Fatal(err)
		}
		if err := os.WriteFile(p, []byte(text), 0o600); err != nil {
			t.Fatal(err)
		}
	}
	folder, err := Folder(dir)
	if err != nil {
		t.Fatal(err)
	}
	archive, err := Archive(bytes.NewReader(packed(t, "./root.json", "root", "targets/a b%2f.txt", "target")))
	if err != nil {
		t.Fatal(err)
	}
	h := httptest.NewServer(http.StripPrefix("/repository", http.FileServer(http.Dir(dir))))
	defer h.Close()
	for name, s := range map[string]Source{"folder": folder, "archive": archive, "web": Web(context.Background(), h.Client(), h.URL+"/repository/")} {
		if data, err := s.Fetch("root.json", 100); err != nil || string(data) != "root" {
			t.Errorf("%s: %q %v", name, data, err)
		}
		if data, err := Below(s, "targets").Fetch("a b%2f.txt", 100); err != nil || string(data) != "target" {
			t.Errorf("%s: %q %v", name, data, err)
		}
		if _, err := s.Fetch("nothing.json", 100); !errors.Is(err, os.ErrNotExist) {
			t.Errorf("%s: what is not there: %v", name, err)
		}
		// One byte more than is allowed tells that there is more.
		if data, err := s.Fetch("root.json", 2); err != nil || string(data) != "roo" {
			t.Errorf("%s: %q %v", name, data, err)
		}
		f := fetcher{s}
		if data, err := f.DownloadFile(base+"root.json", 4, 0); err != nil || string(data) != "root" {
			t.Errorf("%s: %q %v", name, data, err)
		}
		var long *metadata.ErrDownloadLengthMismatch
		if _, err := f.DownloadFile(base+"root.json", 3, 0); !errors.As(err, &long) {
			t.Errorf("%s: %v", name, err)
		}
		var absent *metadata.ErrDownloadHTTP
		for _, bad := range []string{"nothing.json", "../root.json", "%2e%2e/root.json", "targets%2f..%2froot.json", "%zz", "", "/root.json"} {
			if _, err := f.DownloadFile(base+bad, 100, 0); !errors.As(err, &absent) || absent.StatusCode != http.StatusNotFound {
				t.Errorf("%s: %q: %v", name, bad, err)
			}
		}
	}
}

func TestAFolderIsNotLeftByLinks(t *testing.T) {
	outside := filepath.Join(t.TempDir(), "secret")
	if err := os.WriteFile(outside, []byte("secret"), 0o600); err != nil {
		t.Fatal(err)
	}
	dir := t.TempDir()
	if err := os.Symlink(outside, filepath.Join(dir, "link.json")); err != nil {
		t.Skip(err)
	}
	if err := os.Symlink("..", filepath.Join(dir, "up")); err != nil {
		t.Fatal(err)
	}
	s, err := Folder(dir)
	if err != nil {
		t.Fatal(err)
	}
	for _, name := range []string{"link.json", "up/secret", "../secret", "up"} {
		if data, err := s.Fetch(name, 100); err == nil {
			t.Errorf("%s: %q", name, data)
		}
	}
	if _, err := Folder(filepath.Join(dir, "nothing")); err == nil {
		t.Error("a folder that is not there")
	}
}

func TestHostileArchives(t *testing.T) {
	var out bytes.Buffer
	w := tar.NewWriter(&out)
	for _, h := range []*tar.Header{
		{Name: "link", Typeflag: tar.TypeSymlink, Linkname: "/etc/passwd"}, {Name: "hard", Typeflag: tar.TypeLink, Linkname: "root.json"}, {Name: "dir/", Typeflag: tar.TypeDir}, {Name: "pipe", Typeflag: tar.TypeFifo},
	} {
		if err := w.WriteHeader(h); err != nil {
			t.Fatal(err)
		}
	}
	for _, name := range []string{"../evil", "/etc/evil", "a/../../evil", "good"} {
		if err := w.WriteHeader(&tar.Header{Name: name, Typeflag: tar.TypeReg, Size: 1}); err != nil {
			t.Fatal(err)
		}
		if _, err := w.Write([]byte("x")); err != nil {
			t.Fatal(err)
		}
	}
	if err := w.Close(); err != nil {
		t.Fatal(err)
	}
	s, err := Archive(bytes.NewReader(out.Bytes()))
	if err != nil {
		t.Fatal(err)
	}
	if m := s.(memory); len(m) != 1 || string(m["good"]) != "x" {
		t.Errorf("%v", m)
	}
	// A header that claims more than there is, or than may be.
	header := func(size int64) []byte {
		var out bytes.Buffer
		if err := tar.NewWriter(&out).WriteHeader(&tar.Header{Name: "a", Typeflag: tar.TypeReg, Size: size}); err != nil {
			t.Fatal(err)
		}
		return append(out.Bytes(), "short"...)
	}
	for _, size := range []int64{100, maxArchive, maxArchive + 1, 1 << 40} {
		_, err := Archive(bytes.NewReader(header(size)))
		if err == nil || (size > maxArchive) != strings.Contains(err.Error(), "too large") {
			t.Errorf("%d bytes: %v", size, err)
		}
	}
	var pairs []string
	for n := range maxMembers + 1 {
		pairs = append(pairs, strconv.Itoa(n), "")
	}
	if _, err := Archive(bytes.NewReader(packed(t, pairs[:2*maxMembers]...))); err != nil {
		t.Errorf("as many members as are allowed: %v", err)
	}
	if _, err := Archive(bytes.NewReader(packed(t, pairs...))); err == nil || !strings.Contains(err.Error(), "too large") {
		t.Errorf("any number of members: %v", err)
	}
	if _, err := Archive(strings.NewReader("no archive, but longer than a block " + strings.Repeat("x", 600))); err == nil {
		t.Error("a text is an archive")
	}
	if s, err := Archive(strings.NewReader("")); err != nil || len(s.(memory)) > 0 {
		t.Errorf("an empty archive: %v", err)
	}
}

func TestAnswersOfWebServers(t *testing.T) {
	h := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, q *http.Request) {
		switch q.URL.Path {
		case "/forbidden":
			w.WriteHeader(http.StatusForbidden)
		case "/broken":
			w.WriteHeader(http.StatusInternalServerError)
		case "/half":
			w.Header().Set("Content-Length", "100")
			_, _ = io.WriteString(w, "half")
		case "/endless":
			for range 1000 {
				if _, err := w.Write(make([]byte, 1<<16)); err != nil {
					return
				}
			}
		default:
			w.WriteHeader(http.StatusNotFound)
		}
	}))
	defer h.Close()
	ctx, cancel := context.WithCancel(context.Background())
	s := Web(ctx, h.Client(), h.URL)
	for _, name := range []string{"forbidden", "other"} {
		if _, err := s.Fetch(name, 10); !errors.Is(err, os.ErrNotExist) {
			t.Errorf("%s: %v", name, err)
		}
	}
	var unreachable *metadata.ErrDownload
	for _, name := range []string{"broken", "half"} {
		if _, err := (fetcher{s}).DownloadFile(base+name, 1000, 0); !errors.As(err, &unreachable) {
			t.Errorf("%s: %v", name, err)
		}
	}
	if data, err := s.Fetch("endless", 100); err != nil || len(data) != 101 {
		t.Errorf("%d bytes: %v", len(data), err)
	}
	cancel()
	if _, err := s.Fetch("endless", 100); !errors.Is(err, context.Canceled) {
		t.Error(err)
	}
	if _, err := Web(context.Background(), h.Client(), "://").Fetch("x", 1); err == nil {
		t.Error("no address is one")
	}
}

func FuzzArchive(f *testing.F) {
	f.Add(packed(f, "root.json", "{}", "targets/a", "x"))
	f.Add(packed(f, "../a", "x"))
	f.Add([]byte{})
	f.Fuzz(func(t *testing.T, data []byte) {
		s, err := Archive(bytes.NewReader(data))
		if err != nil {
			return
		}
		total := 0
		for name, content := range s.(memory) {
			total += len(content)
			if !local(name) {
				t.Fatalf("%q", name)
			}
			if got, err := s.Fetch(name, int64(len(content))); err != nil || !bytes.Equal(got, content) {
				t.Fatalf("%q: %v", name, err)
			}
		}
		if total > len(data) {
			t.Fatalf("%d bytes of %d", total, len(data))
		}
	})
}
