//go:build unix

package cli

import (
	"bytes"
	"context"
	"io"
	"os"
	"strings"
	"testing"
	"time"
	"fmt"
)

func profRun(b *testing.B, args ...string) {
	state := b.TempDir()
	for b.Loop() {
		var errs bytes.Buffer
		Main(context.Background(), args, Streams{In: strings.NewReader(""), Out: io.Discard, Err: &errs, Now: time.Now,
			Getenv: func(k string) string { if k == "OSSAY_STATE" { return state }; return "" }})
	}
}

func BenchmarkZZSBOM(b *testing.B) {
	db := os.Getenv("ZZDB")
	f := bill(b, db, 10_000)
	b.ReportAllocs()
	profRun(b, "--db", db, "check", "--format", "json", f)
}
func BenchmarkZZLock(b *testing.B) {
	dir := b.TempDir()
	for i := range 100 {
		write(b, dir, fmt.Sprintf("s%d/package-lock.json", i), packageLock(1000, i))
	}
	b.ReportAllocs()
	profRun(b, "--db", os.Getenv("ZZDB"), "check", "--no-cache", "--format", "json", dir)
}
func BenchmarkZZMono(b *testing.B) {
	dir := monorepo(b)
	b.ReportAllocs()
	b.Run("first", func(b *testing.B) { profRun(b, "--db", os.Getenv("ZZDB"), "check", "--no-cache", "--format", "json", dir) })
	b.Run("again", func(b *testing.B) { profRun(b, "--db", os.Getenv("ZZDB"), "check", "--format", "json", dir) })
}

func BenchmarkZZDump(b *testing.B) {
	for b.Loop() {
	}
	f := bill(b, os.Getenv("ZZDB"), 10_000)
	t, _ := os.ReadFile(f)
	os.WriteFile("/tmp/w/app.cdx.json", t, 0o644)
	for i := range 100 {
		write(b, "/tmp/w/lf", fmt.Sprintf("s%d/package-lock.json", i), packageLock(1000, i))
	}
}
