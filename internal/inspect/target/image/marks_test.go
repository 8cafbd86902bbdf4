package image

import (
	"fmt"
	"hash/maphash"
	"math/rand/v2"
	"runtime"
	"strings"
	"testing"
)

func TestMarksHideWhatStandsBelow(t *testing.T) {
	m := NewMarks(maphash.MakeSeed())
	for p, want := range map[string]bool{"file": false, "dir/": false, "x/.wh.gone": true, "opaque/.wh..wh..opq": true, ".wh..wh.aufs": true, ".wh.top": true} {
		clean := strings.TrimSuffix(p, "/")
		if got := m.Add(clean, clean != p); got != want {
			t.Errorf("%s is a whiteout: %v", p, got)
		}
	}
	for p, want := range map[string]bool{
		"file": true, "file/below": true, "file2": false, "dir": true, "dir/below": false, "x": false, "x/gone": true, "x/gone/deep/er": true, "x/stays": false,
		"opaque/any": true, "opaque/any/deep": true, "opaque2": false, "top": true, "top/a": true, ".wh.top": false, "other/file": false, "": false,
	} {
		if got := m.Hides(p); got != want {
			t.Errorf("%q is hidden: %v", p, got)
		}
	}
	for p, want := range map[string][2]bool{"file": {true, false}, "dir": {true, true}, "x/gone": {false, false}, "none": {false, false}} {
		if there, folder := m.Stands(p); there != want[0] || folder != want[1] {
			t.Errorf("%s: %v %v", p, there, folder)
		}
	}
	if !m.HidesBelow("file/x", "") || m.HidesBelow("file/x", "file") {
		t.Error("the folder that is the top counts")
	}
}

func TestAnOpaqueRootHidesAll(t *testing.T) {
	m := NewMarks(maphash.MakeSeed())
	m.Add(".wh..wh..opq", false)
	if !m.Hides("a") || !m.Hides("a/b/c") {
		t.Error("a file below an opaque root is shown")
	}
}

// TestMergedMarksAnswerAsTheirPartsDo compares with maps, over random layers.
func TestMergedMarksAnswerAsTheirPartsDo(t *testing.T) {
	seed := maphash.MakeSeed()
	rnd := rand.New(rand.NewPCG(1, 2))
	all, parts := NewMarks(seed), []*Marks{}
	paths := map[string]bool{}
	for range 5 {
		m := NewMarks(seed)
		for range 5000 {
			p := fmt.Sprintf("%d/%d/%d", rnd.IntN(30), rnd.IntN(30), rnd.IntN(30))
			paths[p] = true
			if rnd.IntN(50) == 0 {
				p = p[:strings.LastIndexByte(p, '/')] + "/.wh." + p[strings.LastIndexByte(p, '/')+1:]
			}
			m.Add(p, rnd.IntN(10) == 0)
		}
		parts = append(parts, m)
		all.Merge(m)
	}
	for p := range paths {
		for _, q := range []string{p, p + "/below", "never/" + p} {
			want := false
			for _, m := range parts {
				want = want || m.Hides(q)
			}
			if all.Hides(q) != want {
				t.Fatalf("%s: %v by parts", q, want)
			}
		}
	}
	if all.Len() > len(paths) || all.Len() < 10_000 {
		t.Errorf("%d of %d paths", all.Len(), len(paths))
	}
}

func BenchmarkMarks(b *testing.B) {
	names := make([]string, 1_000_000)
	for i := range names {
		names[i] = fmt.Sprintf("usr/lib/node_modules/p%d/lib/f%d.js", i/100, i)
	}
	for b.Loop() {
		var before, after runtime.MemStats
		runtime.ReadMemStats(&before)
		m := NewMarks(maphash.MakeSeed())
		for _, n := range names {
			m.Add(n, false)
		}
		runtime.ReadMemStats(&after)
		b.ReportMetric(float64(after.TotalAlloc-before.TotalAlloc)/float64(len(names)), "B/path")
	}
	b.ReportMetric(float64(b.Elapsed().Nanoseconds())/float64(b.N)/float64(len(names)), "ns/path")
}
