package gitmodules

import (
	"slices"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
	"pgregory.net/rapid"

	"github.com/ossay-dev/ossay/internal/inspect/inventory"
	"github.com/ossay-dev/ossay/internal/inspect/inventory/inventorytest"
)

func TestWhatAnIndexHoldsIsReadInEveryVersion(t *testing.T) {
	rapid.Check(t, func(rt *rapid.T) {
		paths := rapid.SliceOfNDistinct(rapid.StringMatching(`[a-c/]{0,300}[a-z.é -]{1,200}`), 0, 20, rapid.ID[string]).Draw(rt, "paths")
		slices.Sort(paths)
		version := uint32(rapid.IntRange(2, 4).Draw(rt, "version"))
		idSize := rapid.SampledFrom([]int{20, 32}).Draw(rt, "id size")
		var entries []entry
		want := &gitlinks{}
		for _, p := range paths {
			e := entry{path: p, mode: rapid.SampledFrom([]uint32{modeFile, modeLink, 0o100755, 0o120000}).Draw(rt, "mode")}
			e.extended = version > 2 && rapid.Bool().Draw(rt, "extended")
			if e.mode == modeLink {
				want.found = append(want.found, gitlink{commitOf(p, 1)[:2], p})
			}
			entries = append(entries, e)
		}
		extensions := rapid.SampledFrom([]string{"", "TREE\x00\x00\x00\x02xy", "REUC\x00\x00\x00\x00EOIE\x00\x00\x00\x04abcd"}).Draw(rt, "extensions")
		got, err := readIndex(indexBytes(version, idSize, extensions, entries...), nil)
		if err != nil {
			rt.Fatal(err)
		}
		for i := range got.found {
			if len(got.found[i].commit) != 2*idSize {
				rt.Fatalf("an id of %d digits", len(got.found[i].commit))
			}
			got.found[i].commit = got.found[i].commit[:2]
		}
		if d := cmp.Diff(want, got, cmp.AllowUnexported(gitlinks{}, gitlink{})); d != "" {
			rt.Error(d)
		}
	})
}

func TestEveryWayToReachARepositoryGivesOneName(t *testing.T) {
	rapid.Check(t, func(rt *rapid.T) {
		host := rapid.StringMatching(`[a-z]{2,8}\.invalid`).Draw(rt, "host")
		p := rapid.StringMatching(`[a-zA-Z0-9_-]{1,8}(/[a-zA-Z0-9_-]{1,8}){0,2}`).Draw(rt, "path")
		suffix := rapid.SampledFrom([]string{"", ".git", "/", ".git/"}).Draw(rt, "suffix")
		for _, url := range []string{
			"https://" + host + "/" + p + suffix, "http://user@" + strings.ToUpper(host) + ":8080/" + p + suffix,
			"ssh://git@" + host + ":2222/" + p + suffix, "git://" + host + "/" + p + suffix,
			"git@" + host + ":" + p + suffix, host + ":/" + p + suffix, "git+ssh://git@" + host + "/" + p + suffix,
		} {
			if got, ok := repository(url); !ok || got != host+"/"+p {
				rt.Errorf("%s: %q, %v", url, got, ok)
			}
		}
	})
}

func TestListingsKeepNoBytesOfTheirFile(t *testing.T) {
	for _, tt := range []struct {
		base, content string
		r             *inventory.Reader
	}{
		{".gitmodules", "[submodule \"a\"]\npath = a\nurl = https://u:p@git.invalid/a.git\nbranch = b\n[submodule \"c\"]\nurl = ../c\n[submodule \"d\"]\n=\n", Modules()},
		{".git/index", string(indexBytes(3, 20, "", append(some(), entry{path: "z", mode: modeLink, stage: 1})...)), Index()},
	} {
		want := inventorytest.Read(t, tt.r, tt.base, tt.content)
		data := []byte(tt.content)
		b := inventory.NewBuilder(tt.base, tt.r)
		if err := tt.r.Read(inventorytest.File(tt.base, data), b); err != nil {
			t.Fatal(err)
		}
		for i := range data {
			data[i] = '#'
		}
		if d := cmp.Diff(want, b.Finish()); d != "" {
			t.Errorf("%s changed with the bytes of its file (-want +got):\n%s", tt.base, d)
		}
	}
}
