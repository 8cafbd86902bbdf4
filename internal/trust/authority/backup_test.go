package authority

import (
	"archive/tar"
	"bytes"
	"compress/gzip"
	"crypto/rand"
	"errors"
	"io"
	"io/fs"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"

	"github.com/ossay-dev/ossay/internal/trust/keys"
	"github.com/ossay-dev/ossay/internal/trust/tuf"
)

// files reads all files of a folder, without those of a process.
func files(t testing.TB, dir string) map[string]string {
	t.Helper()
	out := map[string]string{}
	err := filepath.WalkDir(dir, func(p string, d fs.DirEntry, err error) error {
		if err != nil || d.IsDir() || transient(d.Name()) {
			return err
		}
		data, err := os.ReadFile(p)
		name, _ := filepath.Rel(dir, p)
		info, ierr := d.Info()
		if ierr != nil {
			return ierr
		}
		out[filepath.ToSlash(name)] = info.Mode().Perm().String() + " " + string(data)
		return err
	})
	if err != nil {
		t.Fatal(err)
	}
	return out
}

func TestARestoredInstanceGoesOn(t *testing.T) {
	c := newClock()
	r := serve(t, c, nil)
	before := r.bundle(t, "before")
	r.stop()
	var archive bytes.Buffer
	if err := Backup(r.dir, &archive); err != nil {
		t.Fatal(err)
	}
	var again bytes.Buffer
	if err := Backup(r.dir, &again); err != nil || !bytes.Equal(archive.Bytes(), again.Bytes()) {
		t.Errorf("the same content makes another archive (%v)", err)
	}
	restored := &running{dir: filepath.Join(t.TempDir(), "new"), url: r.url}
	around := Surroundings{Now: c.now, Random: rand.Reader}
	if err := Restore(restored.dir, bytes.NewReader(archive.Bytes()), []byte(testPassword), around); err != nil {
		t.Fatal(err)
	}
	if diff := cmp.Diff(files(t, r.dir), files(t, restored.dir)); diff != "" {
		t.Error(diff)
	}
	if err := Restore(restored.dir, bytes.NewReader(archive.Bytes()), []byte(testPassword), around); !errors.Is(err, errExists) {
		t.Errorf("an instance is written over: %v", err)
	}
	c.move(time.Minute)
	restored = restored.again(t, c)
	if f := restored.holds(t, before, "before"); len(f) > 0 {
		t.Error(f)
	}
	after := restored.bundle(t, "after")
	if f := restored.holds(t, after, "after"); len(f) > 0 {
		t.Error(f)
	}
	if d, err := Describe(restored.dir); err != nil || d.Issued != 2 {
		t.Errorf("%+v %v", d, err)
	}
}

func TestAWrongPasswordRestoresNothing(t *testing.T) {
	t.Parallel()
	c := newClock()
	around := Surroundings{Now: c.now, Random: rand.Reader}
	dir := t.TempDir()
	if err := Create(dir, "n", "http://localhost:1", []byte(testPassword), around); err != nil {
		t.Fatal(err)
	}
	var archive bytes.Buffer
	if err := Backup(dir, &archive); err != nil {
		t.Fatal(err)
	}
	to := filepath.Join(t.TempDir(), "new")
	if err := Restore(to, bytes.NewReader(archive.Bytes()), []byte("a wrong password"), around); !keys.IsPassword(err) {
		t.Error(err)
	}
	if Exists(to) {
		t.Error("an instance is there that nobody can open")
	}
	// With the right one it goes in the same place.
	if err := Restore(to, bytes.NewReader(archive.Bytes()), []byte(testPassword), around); err != nil {
		t.Error(err)
	}
	full := t.TempDir()
	if err := os.WriteFile(filepath.Join(full, "mine"), []byte("x"), 0o600); err != nil {
		t.Fatal(err)
	}
	if err := Restore(full, bytes.NewReader(archive.Bytes()), []byte(testPassword), around); err == nil || !strings.Contains(err.Error(), "not empty") {
		t.Error(err)
	}
	if data, err := os.ReadFile(filepath.Join(full, "mine")); err != nil || string(data) != "x" {
		t.Error("a file of the user is gone")
	}
	if err := Backup(t.TempDir(), io.Discard); err == nil {
		t.Error("nothing is backed up")
	}
	if err := Export(t.TempDir(), io.Discard); err == nil {
		t.Error("nothing is exported")
	}
}

// member is a member of a hostile archive.
type member struct {
	name, link, body string
	kind             byte
	size             int64
}

func tarball(t testing.TB, list ...member) []byte {
	t.Helper()
	var out bytes.Buffer
	z := gzip.NewWriter(&out)
	w := tar.NewWriter(z)
	for _, m := range list {
		h := &tar.Header{Name: m.name, Typeflag: m.kind, Linkname: m.link, Mode: 0o600, Size: int64(len(m.body))}
		if m.kind == 0 {
			h.Typeflag = tar.TypeReg
		}
		if h.Typeflag != tar.TypeReg {
			h.Size = 0
		}
		if m.size > 0 {
			h.Size = m.size
		}
		if err := w.WriteHeader(h); err != nil {
			t.Fatal(err)
		}
		if _, err := w.Write([]byte(m.body)[:min(int64(len(m.body)), h.Size)]); err != nil {
			t.Fatal(err)
		}
	}
	if err := w.Flush(); err == nil {
		_ = w.Close()
	}
	if err := z.Close(); err != nil {
		t.Fatal(err)
	}
	return out.Bytes()
}

func TestHostileBackupsAreRefused(t *testing.T) {
	t.Parallel()
	around := Surroundings{Now: newClock().now, Random: rand.Reader}
	good := t.TempDir()
	if err := Create(good, "n", "http://localhost:1", []byte(testPassword), around); err != nil {
		t.Fatal(err)
	}
	var archive bytes.Buffer
	if err := Backup(good, &archive); err != nil {
		t.Fatal(err)
	}
	whole := archive.Bytes()
	flipped := bytes.Clone(whole)
	flipped[len(flipped)/2] ^= 0xff
	state := member{name: stateFile, body: "{}"}
	for name, data := range map[string][]byte{
		"nothing": nil, "no archive": []byte("hello"), "an empty archive": tarball(t), "half": whole[:len(whole)/2], "almost all": whole[:len(whole)-20], "a changed byte": flipped,
		"a way out":           tarball(t, member{name: "../evil", body: "x"}, state),
		"a way out inside":    tarball(t, member{name: "tuf/../../evil", body: "x"}, state),
		"an absolute path":    tarball(t, member{name: "/evil", body: "x"}, state),
		"a link":              tarball(t, member{name: "tuf", kind: tar.TypeSymlink, link: ".."}, member{name: "tuf/evil", body: "x"}, state),
		"a hard link":         tarball(t, member{name: "a", kind: tar.TypeLink, link: "../evil"}, state),
		"a device":            tarball(t, member{name: "a", kind: tar.TypeChar}, state),
		"a pipe":              tarball(t, member{name: "a", kind: tar.TypeFifo}, state),
		"a folder":            tarball(t, member{name: "a/", kind: tar.TypeDir}, state),
		"the folder itself":   tarball(t, member{name: ".", body: "x"}, state),
		"a file twice":        tarball(t, member{name: "a", body: "x"}, member{name: "a", body: "y"}, state),
		"a file as a folder":  tarball(t, member{name: "a", body: "x"}, member{name: "a/b", body: "y"}, state),
		"no state":            tarball(t, member{name: "a", body: "x"}),
		"a state of no form":  tarball(t, state),
		"a size beyond sense": tarball(t, member{name: "a", body: "x", size: maxBackup + 1}),
		"more than there is":  tarball(t, member{name: "a", body: "x", size: 1 << 40}),
	} {
		parent := t.TempDir()
		to := filepath.Join(parent, "new")
		if err := Restore(to, bytes.NewReader(data), []byte(testPassword), around); err == nil {
			t.Errorf("%s: restored", name)
		}
		if Exists(to) {
			t.Errorf("%s: an instance is left", name)
		}
		if list, err := os.ReadDir(to); err != nil || len(list) > 0 {
			t.Errorf("%s: %v is left", name, list)
		}
		if _, err := os.Stat(filepath.Join(parent, "evil")); err == nil {
			t.Errorf("%s: a file was written outside", name)
		}
	}
}

func TestAnExportIsARepositoryForClients(t *testing.T) {
	t.Parallel()
	c := newClock()
	around := Surroundings{Now: c.now, Random: rand.Reader}
	dir := t.TempDir()
	if err := Create(dir, "n", "http://localhost:1", []byte(testPassword), around); err != nil {
		t.Fatal(err)
	}
	if err := Rotate(dir, []byte(testPassword), []string{"tuf"}, around); err != nil {
		t.Fatal(err)
	}
	var out bytes.Buffer
	if err := Export(dir, &out); err != nil {
		t.Fatal(err)
	}
	for _, secret := range []string{ringFile, usersFile, stateFile} {
		if strings.Contains(out.String(), secret) {
			t.Errorf("%s is exported", secret)
		}
	}
	source, err := tuf.Archive(bytes.NewReader(out.Bytes()))
	if err != nil {
		t.Fatal(err)
	}
	client := follower(t, dir, c.now())
	client.Metadata, client.Targets = source, tuf.Below(source, "targets")
	if data, err := client.Download(targetTrusted); err != nil || len(data) == 0 {
		t.Error(err)
	}
}

func FuzzRestore(f *testing.F) {
	f.Add(tarball(f, member{name: stateFile, body: "{}"}, member{name: "a/b", body: "x"}))
	f.Add(tarball(f, member{name: "../evil", body: "x"}))
	f.Fuzz(func(t *testing.T, data []byte) {
		parent := t.TempDir()
		to := filepath.Join(parent, "new")
		around := Surroundings{Now: time.Now, Random: rand.Reader}
		if err := Restore(to, bytes.NewReader(data), []byte(testPassword), around); err == nil {
			t.Fatal("something is restored")
		}
		if list, err := os.ReadDir(parent); err != nil || len(list) != 1 {
			t.Fatalf("%v %v", list, err)
		}
		if list, err := os.ReadDir(to); err != nil || len(list) > 0 {
			t.Fatalf("%v is left", list)
		}
	})
}
