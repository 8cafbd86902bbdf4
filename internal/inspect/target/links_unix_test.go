//go:build unix

package target

import (
	"context"
	"os"
	"path/filepath"
	"syscall"
	"testing"

	"github.com/google/go-cmp/cmp"
)

func TestLinksPipesAndUnreadableFoldersAreNotFollowed(t *testing.T) {
	outside := plant(t, map[string]string{"x.lock": "secret"})
	dir := plant(t, map[string]string{"in/x.lock": "a", "closed/x.lock": "b"})
	for link, to := range map[string]string{"out": outside, "out.list": filepath.Join(outside, "x.lock"), "in/loop": "..", "dangling": "nowhere"} {
		if err := os.Symlink(to, filepath.Join(dir, link)); err != nil {
			t.Fatal(err)
		}
	}
	if err := syscall.Mkfifo(filepath.Join(dir, "pipe.list"), 0o644); err != nil {
		t.Fatal(err)
	}
	o := Walk(context.Background(), dir, dispatch(), Options{})
	adds(t, dir, o)
	if d := cmp.Diff([]string{"closed/x.lock", "in/x.lock"}, paths(o)); d != "" {
		t.Error(d)
	}
	if o.Files.Links != 4 || o.Files.Specials != 1 {
		t.Errorf("links %d, specials %d; want 4 and 1", o.Files.Links, o.Files.Specials)
	}
	if os.Getuid() != 0 {
		os.Chmod(filepath.Join(dir, "closed"), 0)
		defer os.Chmod(filepath.Join(dir, "closed"), 0o755)
		o = Walk(context.Background(), dir, dispatch(), Options{})
		if len(o.Refusals) != 1 || o.Refusals[0].Path != "closed/" {
			t.Errorf("unreadable folder: %+v", o.Refusals)
		}
	}
}
