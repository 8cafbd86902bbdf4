package git

import (
	"fmt"
	"strings"
	"testing"
)

// endless is for benchmarks, which read more in all than one run may.
func endless() Limits { return Limits{TotalBytes: 1 << 60} }

// manyFiles makes a repository of n files, ten to a folder, in one pack.
func manyFiles(b *testing.B, n int) *work {
	w := newWork(b)
	var in strings.Builder
	in.WriteString("commit refs/heads/main\ncommitter C <c@example.invalid> 1700000000 +0100\ndata 2\nm\n\n")
	for i := range n {
		text := fmt.Sprintf("package p%d\n\n// %v\n%s", i%1000, fakeID(i), strings.Repeat("func f() {}\n", i%40))
		fmt.Fprintf(&in, "M 100644 inline pkg%d/sub%d/dir%d/file%d.go\ndata %d\n%s\n", i/2500, i/250%10, i/10%25, i, len(text), text)
	}
	w.pipe(in.String(), "-c", "fastimport.unpackLimit=0", "fast-import", "--quiet")
	w.git("repack", "-qadf", "--depth=50")
	return w
}

func benchmarkWalk(b *testing.B, r *Repository) {
	tree, err := r.Resolve("HEAD^{tree}")
	if err != nil {
		b.Fatal(err)
	}
	entries := 0
	b.ReportAllocs()
	for b.Loop() {
		entries = 0
		if err := r.Walk(tree, func(string, Mode, ID, int64) error { entries++; return nil }); err != nil {
			b.Fatal(err)
		}
	}
	b.ReportMetric(float64(entries), "entries")
}

func BenchmarkWalkOfThisProject(b *testing.B) {
	w, _ := project(b)
	benchmarkWalk(b, w.open(endless()))
}

func BenchmarkWalkOf50000Files(b *testing.B) {
	benchmarkWalk(b, manyFiles(b, 50_000).open(endless()))
}

// benchmarkBlobs reads the first thousand files.
func benchmarkBlobs(b *testing.B, w *work) {
	r := w.open(endless())
	tree, err := r.Resolve("HEAD^{tree}")
	if err != nil {
		b.Fatal(err)
	}
	var ids []ID
	err = r.Walk(tree, func(_ string, mode Mode, id ID, _ int64) error {
		if mode.IsFile() && len(ids) < 1000 {
			ids = append(ids, id)
		}
		return nil
	})
	if err != nil {
		b.Fatal(err)
	}
	b.ReportAllocs()
	for b.Loop() {
		total := int64(0)
		for _, id := range ids {
			data, err := r.Blob(id, 0)
			if err != nil {
				b.Fatal(err)
			}
			total += int64(len(data))
		}
		b.SetBytes(total)
	}
}

func BenchmarkThousandBlobs(b *testing.B) { benchmarkBlobs(b, manyFiles(b, 5000)) }

func BenchmarkBlobsOfThisProject(b *testing.B) {
	w, _ := project(b)
	benchmarkBlobs(b, w)
}

// BenchmarkLongChains reads every version of a file that 300 commits change.
func BenchmarkLongChains(b *testing.B) {
	w := newWork(b)
	w.history(300)
	w.git("repack", "-qadf", "--depth=250", "--window=50")
	r := w.open(Limits{})
	var ids []ID
	for line := range strings.SplitSeq(w.git("rev-list", "--objects", "--no-object-names", "HEAD", "--", "go.sum"), "\n") {
		if id := mustID(b, line); line != "" {
			if k, err := r.kindOf(id); err == nil && k == kindBlob {
				ids = append(ids, id)
			}
		}
	}
	for name, cache := range map[string]int64{"cache": 0, "none": 1} {
		b.Run(name, func(b *testing.B) {
			limits := endless()
			limits.CacheBytes = cache
			r := w.open(limits)
			for b.Loop() {
				for _, id := range ids {
					if _, err := r.Blob(id, 0); err != nil {
						b.Fatal(err)
					}
				}
			}
			b.ReportMetric(float64(len(ids)), "blobs")
		})
	}
}
