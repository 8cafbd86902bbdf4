package app

import (
	"os"
	"path/filepath"
	"runtime"
	"strings"
	"testing"
)

// pipThatSays puts programs called pip and pip3 on the path.
func pipThatSays(t *testing.T, script string) (dir string) {
	t.Helper()
	if runtime.GOOS == "windows" {
		t.Skip("the stand-in for pip is a shell script")
	}
	dir = t.TempDir()
	for _, name := range []string{"pip", "pip3"} {
		if err := os.WriteFile(filepath.Join(dir, name), []byte("#!/bin/sh\n"+script), 0o700); err != nil {
			t.Fatal(err)
		}
	}
	t.Setenv("PATH", dir+string(os.PathListSeparator)+os.Getenv("PATH"))
	return dir
}

func TestPipIsAskedForItsDefaultIndexOutsideOfTheTarget(t *testing.T) {
	dir := pipThatSays(t, `echo "$PWD|$*" > "$(dirname "$0")/asked"; echo "  -i, --index-url <url>  Base URL (default https://registry.invalid/simple). More."`)
	if got := pipsIndex(t.Context()); got != "https://registry.invalid/simple" {
		t.Errorf("%q", got)
	}
	asked, err := os.ReadFile(filepath.Join(dir, "asked"))
	if err != nil || strings.TrimSpace(string(asked)) != "/|install --help" {
		t.Errorf("%q, %v", asked, err)
	}
}

func TestAnswersOfPipThatNameNoIndexCount(t *testing.T) {
	for _, script := range []string{"exit 1", "echo nothing", "echo '--index-url (default file:///etc)'", "echo '--index-url (default '"} {
		pipThatSays(t, script)
		if got := pipsIndex(t.Context()); got != "" {
			t.Errorf("%s: %q", script, got)
		}
	}
}
