package cache

import (
	"fmt"
	"os"
	"path/filepath"
	"testing"
	"time"
)

func TestTargetsLookedAtLongestAgoAreForgotten(t *testing.T) {
	dir := t.TempDir()
	results := filepath.Join(dir, "results")
	if err := os.MkdirAll(results, 0o755); err != nil {
		t.Fatal(err)
	}
	now := time.Date(2026, 11, 24, 12, 0, 0, 0, time.UTC)
	touch := func(name string, age time.Duration) {
		t.Helper()
		p := filepath.Join(results, name)
		if err := os.WriteFile(p, nil, 0o644); err != nil {
			t.Fatal(err)
		}
		if err := os.Chtimes(p, now.Add(-age), now.Add(-age)); err != nil {
			t.Fatal(err)
		}
	}
	for i := range maxTargets + 5 {
		touch(fmt.Sprintf("target%d", i), time.Duration(i+1)*time.Hour)
	}
	touch(".new-old", 2*staleFile)
	touch(".new-young", time.Minute)
	c := Open(dir, "a", now)
	c.Keep("x", Stamp{Size: 1}, []byte("x"), "r", nil)
	if err := c.Close(); err != nil {
		t.Fatal(err)
	}
	for name, want := range map[string]bool{
		"target0": true, fmt.Sprintf("target%d", maxTargets-2): true, fmt.Sprintf("target%d", maxTargets-1): false,
		fmt.Sprintf("target%d", maxTargets+4): false, ".new-old": false, ".new-young": true,
	} {
		if _, err := os.Stat(filepath.Join(results, name)); (err == nil) != want {
			t.Errorf("%s is kept: %v, want %v", name, err == nil, want)
		}
	}
	if again := Open(dir, "a", now); !again.Known("x") {
		t.Error("the target of this run is forgotten")
	}
}
