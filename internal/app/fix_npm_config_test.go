package app

import (
	"os"
	"path/filepath"
	"runtime"
	"strings"
	"testing"
)

// npmThatSays puts a program called npm on the path.
func npmThatSays(t *testing.T, script string) (dir string) {
	t.Helper()
	if runtime.GOOS == "windows" {
		t.Skip("the stand-in for npm is a shell script")
	}
	dir = t.TempDir()
	if err := os.WriteFile(filepath.Join(dir, "npm"), []byte("#!/bin/sh\n"+script), 0o700); err != nil {
		t.Fatal(err)
	}
	t.Setenv("PATH", dir+string(os.PathListSeparator)+os.Getenv("PATH"))
	return dir
}

func TestNPMIsAskedForItsRegistryOutsideOfTheTarget(t *testing.T) {
	dir := npmThatSays(t, `echo "$PWD|$*" > "$(dirname "$0")/asked"; echo https://registry.invalid/npm/`)
	if got := npmsRegistry(t.Context()); got != "https://registry.invalid/npm/" {
		t.Errorf("%q", got)
	}
	asked, err := os.ReadFile(filepath.Join(dir, "asked"))
	if err != nil || strings.TrimSpace(string(asked)) != "/|config get registry" {
		t.Errorf("%q, %v", asked, err)
	}
}

func TestWhatIsNoAddressOfARegistryIsNoAnswer(t *testing.T) {
	for _, script := range []string{"echo undefined", "echo file:///etc", "exit 1", "echo", "echo https://"} {
		npmThatSays(t, script)
		if got := npmsRegistry(t.Context()); got != "" {
			t.Errorf("%s: %q", script, got)
		}
	}
	t.Setenv("PATH", t.TempDir())
	if got := npmsRegistry(t.Context()); got != "" {
		t.Errorf("without npm: %q", got)
	}
}
