package target

import (
	"bytes"
	"errors"
	"io"
	"os"
	"runtime"
	"strings"
	"testing"
	"testing/iotest"

	"github.com/ossay-dev/ossay/internal/core/budget"
)

func TestSpilledContentHasNoNameAndNoReaderButUs(t *testing.T) {
	dir := t.TempDir()
	var total totals
	s, err := newSpill(dir, strings.NewReader("content"), 100, &total, 100)
	if err != nil {
		t.Fatal(err)
	}
	info, err := s.Stat()
	if err != nil || runtime.GOOS != "windows" && info.Mode().Perm() != 0o600 {
		t.Error(info.Mode(), err)
	}
	if left, _ := os.ReadDir(dir); runtime.GOOS != "windows" && len(left) > 0 {
		t.Errorf("it is called %s", left[0].Name())
	}
	got := make([]byte, 4)
	if _, err := s.ReadAt(got, 3); err != nil || string(got) != "tent" || s.Size() != 7 || total.expanded != 7 {
		t.Errorf("%q of %d bytes, %d spent, %v", got, s.Size(), total.expanded, err)
	}
	if err := s.Close(); err != nil {
		t.Error(err)
	}
}

func TestSpillsStayWithinTheirLimits(t *testing.T) {
	dir := t.TempDir()
	for want, try := range map[string]func() error{
		"file size over 5": func() error {
			_, err := newSpill(dir, strings.NewReader("content"), 5, new(totals), 100)
			return err
		},
		"total expanded bytes over 6": func() error {
			_, err := newSpill(dir, strings.NewReader("content"), 0, new(totals), 6)
			return err
		},
	} {
		if err := try(); !budget.IsBreach(err) || !strings.Contains(err.Error(), want) {
			t.Errorf("%s: %v", want, err)
		}
	}
	broken := errors.New("broken")
	if _, err := newSpill(dir, io.MultiReader(bytes.NewReader([]byte("a")), iotest.ErrReader(broken)), 0, new(totals), 0); !errors.Is(err, broken) {
		t.Error(err)
	}
	if _, err := newSpill(dir+"/none", strings.NewReader(""), 0, new(totals), 0); err == nil {
		t.Error("a folder that is not there is used")
	}
	if left, _ := os.ReadDir(dir); len(left) > 0 {
		t.Errorf("%d files are left", len(left))
	}
}
