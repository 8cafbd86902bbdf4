package npm

import (
	"testing"

	"github.com/google/go-cmp/cmp"
)

func TestPlacesFollowTheRuleOfNode(t *testing.T) {
	paths := []string{
		"", // 0
		"node_modules/a",
		"node_modules/a/node_modules/b",
		"node_modules/b",
		"node_modules/@s/c",
		"node_modules/@s/c/node_modules/@s/d", // 5
		"web",
		"web/node_modules/b",
		"web/admin",
		"web/admin/node_modules/e",
		"../outside", // 10
		"x.zip!/in",
		"x.zip!/in/node_modules/f",
	}
	p := newPlaces(0, nil)
	places := make(map[string]int32)
	for i, path := range paths {
		id, _ := p.at(path)
		p.node[id] = int32(i)
		places[path] = id
	}
	p.at("node_modules/empty") // a place without a package
	if err := p.settle(); err != nil {
		t.Fatal(err)
	}
	for name, c := range map[string]struct {
		from, name string
		want       int32
	}{
		"in its own node_modules":                       {"node_modules/a", "b", 2},
		"beside itself":                                 {"node_modules/b", "a", 1},
		"a sibling below the same parent":               {"node_modules/a/node_modules/b", "b", 2},
		"two folders up":                                {"node_modules/@s/c/node_modules/@s/d", "a", 1},
		"a scoped name":                                 {"node_modules/a", "@s/c", 4},
		"a scoped name of the same scope":               {"node_modules/@s/c", "@s/d", 5},
		"the nearest one wins":                          {"web", "b", 7},
		"a workspace inside a workspace":                {"web/admin", "b", 7},
		"a workspace falls back to the root":            {"web/admin", "a", 1},
		"siblings do not see one another's packages":    {"node_modules/b", "@s/d", none},
		"the root does not see a workspace's":           {"", "e", none},
		"a folder outside of the root sees nothing":     {"../outside", "a", none},
		"an archive sees what is in it":                 {"x.zip!/in", "f", 12},
		"an archive does not see the folders around it": {"x.zip!/in", "a", none},
		"a name that nobody has":                        {"", "zzz", none},
		"a place without a package is passed over":      {"", "empty", none},
	} {
		t.Run(name, func(t *testing.T) {
			got, err := p.find(places[c.from], c.name)
			if err != nil || got != c.want {
				t.Errorf("find(%q, %q) = %d, %v; want %d", c.from, c.name, got, err, c.want)
			}
		})
	}
}

func TestPlacesTakePathsApart(t *testing.T) {
	p := newPlaces(0, nil)
	for path, want := range map[string]string{
		"": "", "packages/web": "", "node_modules/a": "a", "node_modules/@s/a": "@s/a", "w/node_modules/a/node_modules/@s/b": "@s/b",
		"my_node_modules/a": "", "w/my_node_modules/a": "",
	} {
		if _, name := p.at(path); name != want {
			t.Errorf("at(%q) names %q, want %q", path, name, want)
		}
	}
	a, _ := p.at("node_modules/a/node_modules/b")
	b, _ := p.at("node_modules/a/node_modules/b")
	c, _ := p.at("node_modules/b")
	if a != b || a == c {
		t.Errorf("places %d, %d and %d: the first two are the same, the third is not", a, b, c)
	}
}

func TestAbove(t *testing.T) {
	for dir, want := range map[string][]string{
		"a/b/c":      {"a/b", "a", ""},
		"a":          {""},
		"":           nil,
		"x.zip!/a/b": {"x.zip!/a", "x.zip!"},
		"../a":       nil,
		"..":         nil,
		"..a/b":      {"..a", ""},
	} {
		var got []string
		for up, ok := above(dir); ok; up, ok = above(up) {
			got = append(got, up)
		}
		if d := cmp.Diff(want, got); d != "" {
			t.Errorf("above %q (-want +got):\n%s", dir, d)
		}
	}
}
