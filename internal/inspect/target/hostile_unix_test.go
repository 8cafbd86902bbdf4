//go:build unix

package target

import (
	"context"
	"fmt"
	"net"
	"os"
	"os/exec"
	"path/filepath"
	"runtime"
	"strings"
	"syscall"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"
)

// within fails the test if a walk takes longer than it may.
func within(t *testing.T, d time.Duration, walk func() *Outcome) *Outcome {
	t.Helper()
	done := make(chan *Outcome, 1)
	go func() { done <- walk() }()
	select {
	case o := <-done:
		return o
	case <-time.After(d):
		t.Fatalf("the walk did not end within %v", d)
		return nil
	}
}

func TestLinksAreCountedAndNeverFollowed(t *testing.T) {
	outside := plant(t, map[string]string{"x.lock": "secret", "d/x.lock": "secret"})
	dir := plant(t, map[string]string{"a/x.lock": "1", "a/b/x.lock": "2"})
	for link, to := range map[string]string{
		"out": outside, "out.list": filepath.Join(outside, "x.lock"), "x.lock": "/etc/passwd", "self": "self", "a/up": "..", "a/b/root": "/",
		"a/b/ring1": "ring2", "a/b/ring2": "ring1", "dangling.list": "nowhere", "inside.list": "a/x.lock", "inside": "a",
		".gitignore": filepath.Join(outside, "x.lock"), "node_modules": outside, "a.zip": filepath.Join(outside, "x.lock"), "dots": "../../../../../..",
	} {
		if err := os.Symlink(to, filepath.Join(dir, link)); err != nil {
			t.Fatal(err)
		}
	}
	o := within(t, time.Minute, func() *Outcome { return Walk(context.Background(), dir, dispatch(), Options{}) })
	adds(t, dir, o)
	if d := cmp.Diff([]string{"a/b/x.lock", "a/x.lock"}, paths(o)); d != "" || o.Files.Links != 15 || o.Files.Seen != 2 || len(o.Refusals) > 0 {
		t.Errorf("%d links, %d files, %+v (-want +got):\n%s", o.Files.Links, o.Files.Seen, o.Refusals, d)
	}
}

func TestHardLinksAreFiles(t *testing.T) {
	dir := plant(t, map[string]string{"x.lock": "1"})
	if err := os.Link(filepath.Join(dir, "x.lock"), filepath.Join(dir, "y.list")); err != nil {
		t.Skip(err)
	}
	o := Walk(context.Background(), dir, dispatch(), Options{})
	adds(t, dir, o)
	if d := cmp.Diff([]string{"x.lock", "y.list"}, paths(o)); d != "" {
		t.Error(d)
	}
}

func TestPipesSocketsAndDevicesAreCountedAndNeverOpened(t *testing.T) {
	dir := plant(t, map[string]string{"x.lock": "1"})
	specials := 0
	for _, name := range []string{"pipe.list", "a.zip", "package-lock.so", ".gitignore"} {
		if err := syscall.Mkfifo(filepath.Join(dir, name), 0o644); err != nil {
			t.Fatal(err)
		}
		specials++
	}
	old, err := os.Getwd()
	if err != nil {
		t.Fatal(err)
	}
	os.Chdir(dir) // addresses of sockets are short
	l, err := net.Listen("unix", "socket.list")
	os.Chdir(old)
	if err == nil {
		defer l.Close()
		specials++
	}
	for name, number := range map[string]int{"null.list": 1<<8 | 3, "zero.list": 1<<8 | 5} {
		if err := syscall.Mknod(filepath.Join(dir, name), syscall.S_IFCHR|0o666, number); err == nil {
			specials++
		} else {
			t.Logf("no device %s here: %v", name, err)
		}
	}
	o := within(t, time.Minute, func() *Outcome { return Walk(context.Background(), dir, dispatch(), Options{}) })
	adds(t, dir, o)
	if d := cmp.Diff([]string{"x.lock"}, paths(o)); d != "" || o.Files.Specials != specials || len(o.Refusals) > 0 {
		t.Errorf("%d specials, want %d, %+v (-want +got):\n%s", o.Files.Specials, specials, o.Refusals, d)
	}
}

// TestAPipeInAFilesPlaceIsNotWaitedFor opens what became a pipe or a link after
// the folder was listed.
func TestAPipeInAFilesPlaceIsNotWaitedFor(t *testing.T) {
	dir := plant(t, map[string]string{"real": "content"})
	pipe, link := filepath.Join(dir, "pipe"), filepath.Join(dir, "link")
	if err := syscall.Mkfifo(pipe, 0o644); err != nil {
		t.Fatal(err)
	}
	if err := os.Symlink("real", link); err != nil {
		t.Fatal(err)
	}
	within(t, time.Minute, func() *Outcome {
		for _, p := range []string{pipe, link, dir, filepath.Join(dir, "gone")} {
			if f, err := openRegular(p); err == nil {
				f.Close()
				t.Errorf("%s was opened", p)
			}
		}
		return nil
	})
	f, err := openRegular(filepath.Join(dir, "real"))
	if err != nil {
		t.Fatal(err)
	}
	f.Close()
}

func TestOddNamesAreNames(t *testing.T) {
	dir := plant(t, map[string]string{"x.lock": ""})
	names := []string{"line\nbreak.list", "bad\xff\xfe.list", "tab\t.list", "esc\x1b[31m.list", "-rf.list", " .list", "semi;colon.list", "quote\".list", "\u202etsil.list", strings.Repeat("n", 200) + ".list", "a:b.list", `back\slash.list`}
	made := 1
	for _, n := range names {
		for _, p := range []string{n, filepath.Join("dir"+n, "x.lock")} {
			p = filepath.Join(dir, p)
			if err := os.MkdirAll(filepath.Dir(p), 0o755); err != nil {
				t.Logf("%q cannot be made here: %v", p, err)
				continue
			}
			if err := os.WriteFile(p, nil, 0o644); err == nil {
				made++
			}
		}
	}
	o := Walk(context.Background(), dir, dispatch(), Options{})
	adds(t, dir, o)
	if len(o.Listings) != made || made < 20 {
		t.Errorf("%d of %d files are listed", len(o.Listings), made)
	}
	for _, l := range o.Listings { // names are kept as they are; writers make them harmless
		if _, err := os.Lstat(filepath.Join(dir, l.Path)); err != nil {
			t.Errorf("%q is no file: %v", l.Path, err)
		}
	}
}

// TestFoldersBeyondEveryDepthAreSaid makes folders one in the other, deeper than
// the limit and longer than the longest path of the system.
func TestFoldersBeyondEveryDepthAreSaid(t *testing.T) {
	for _, tt := range []struct {
		name   string
		folder string
		deep   int
		reason string
	}{
		{"deeper than the limit", "d", 400, "over budget: folder depth over 255"},
		{"longer than any path", strings.Repeat("n", 200), 60, "file name too long"},
	} {
		t.Run(tt.name, func(t *testing.T) {
			dir := t.TempDir()
			makeDeep(t, dir, tt.folder, tt.deep)
			o := within(t, time.Minute, func() *Outcome { return Walk(context.Background(), dir, dispatch(), Options{}) })
			if n := len(o.Refusals); n == 0 || n > 2 { // the last folder, and the file beside it
				t.Errorf("%d refusals", n)
			}
			for _, r := range o.Refusals {
				if !strings.Contains(r.Reason, tt.reason) || r.Over != strings.HasPrefix(tt.reason, "over") {
					t.Errorf("%s, over budget %v", r.Reason, r.Over)
				}
			}
			if f := o.Files; f.Seen != f.Read+f.Refused || f.Seen < 10 || f.Seen > 257 {
				t.Errorf("%+v", f)
			}
		})
	}
}

// makeDeep makes folders with a file each, by going down one at a time.
func makeDeep(t *testing.T, dir, folder string, deep int) {
	t.Helper()
	fd, err := syscall.Open(dir, syscall.O_RDONLY|syscall.O_DIRECTORY, 0)
	if err != nil {
		t.Fatal(err)
	}
	for range deep {
		file, err := openat(fd, "x.lock", syscall.O_CREAT|syscall.O_WRONLY)
		if err != nil {
			t.Fatal(err)
		}
		syscall.Close(file)
		if err := mkdirat(fd, folder); err != nil {
			t.Fatal(err)
		}
		next, err := openat(fd, folder, syscall.O_RDONLY|syscall.O_DIRECTORY)
		if err != nil {
			t.Fatal(err)
		}
		syscall.Close(fd)
		fd = next
	}
	syscall.Close(fd)
}

func TestASparseGiantNamedLikeALockFileIsOverBudget(t *testing.T) {
	dir := plant(t, map[string]string{"x.lock": "", "a/x.lock": "small", "b.zip": "", "c.tar": "", "d.so": ""})
	for _, name := range []string{"x.lock", "b.zip", "c.tar", "d.so"} {
		if err := os.Truncate(filepath.Join(dir, name), 1<<40); err != nil {
			t.Skip("no sparse files here:", err)
		}
	}
	var before, after runtime.MemStats
	runtime.ReadMemStats(&before)
	o := within(t, time.Minute, func() *Outcome { return Walk(context.Background(), dir, dispatch(), Options{}) })
	runtime.ReadMemStats(&after)
	adds(t, dir, o)
	if d := cmp.Diff([]string{"a/x.lock"}, paths(o)); d != "" {
		t.Error(d)
	}
	var got []string
	for _, r := range o.Refusals {
		got = append(got, fmt.Sprintf("%s %v", r.Path, r.Over))
	}
	if s := strings.Join(got, ", "); s != "b.zip false, x.lock true" || o.Files.OverBudget != 1 {
		t.Errorf("%s, %+v", s, o.Files)
	}
	if mb := (after.TotalAlloc - before.TotalAlloc) >> 20; mb > 100 {
		t.Errorf("%d MiB were used", mb)
	}
}

// unreadableEnv tells the child process which folder to walk.
const unreadableEnv = "OSSAY_TEST_UNREADABLE"

// TestUnreadableFoldersAndFilesAreSaid walks as a user who may not read all. Root
// may read everything, so the walk runs in a child process that is nobody.
func TestUnreadableFoldersAndFilesAreSaid(t *testing.T) {
	if dir := os.Getenv(unreadableEnv); dir != "" {
		o := Walk(context.Background(), dir, dispatch(), Options{})
		fmt.Printf("listed %v\nrefused %s\nfiles %d = %d + %d\n", paths(o), strings.ReplaceAll(reasons(o), "\n", "; "), o.Files.Seen, o.Files.Read, o.Files.Refused)
		return
	}
	dir := plant(t, map[string]string{"a/x.lock": "1", "closed/x.lock": "2", "closed/deep/x.lock": "3", "secret.list": "4", "z/x.lock": "5"})
	os.Chmod(filepath.Join(dir, "closed"), 0)
	os.Chmod(filepath.Join(dir, "secret.list"), 0)
	t.Cleanup(func() { os.Chmod(filepath.Join(dir, "closed"), 0o755) })
	program := os.Args[0]
	cmd := exec.Command(program, "-test.run=^TestUnreadableFoldersAndFilesAreSaid$", "-test.v")
	if os.Getuid() == 0 {
		for p := dir; p != "/" && p != os.TempDir(); p = filepath.Dir(p) {
			os.Chmod(p, 0o755)
		}
		copied := filepath.Join(dir, "..", "walker")
		data, err := os.ReadFile(program)
		if err == nil {
			err = os.WriteFile(copied, data, 0o755)
		}
		if err != nil {
			t.Skip("the test program cannot be copied for another user:", err)
		}
		cmd.Path = copied
		cmd.SysProcAttr = &syscall.SysProcAttr{Credential: &syscall.Credential{Uid: 65534, Gid: 65534}}
	}
	cmd.Dir, cmd.Env = "/", append(os.Environ(), unreadableEnv+"="+dir)
	out, err := cmd.CombinedOutput()
	if err != nil {
		t.Skipf("no walk as another user here: %v\n%s", err, out)
	}
	for _, want := range []string{
		"listed [a/x.lock z/x.lock]", "refused closed/: permission denied; secret.list: permission denied", "files 3 = 2 + 1",
	} {
		if !strings.Contains(string(out), want) {
			t.Errorf("%s\ndoes not say %q", out, want)
		}
	}
}
