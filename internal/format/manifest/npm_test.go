package manifest

import (
	"fmt"
	"slices"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
)

const doc = `{"name":"a","versions":{
 "1.0.0":{"dependencies":{"b":"^1","c":"^2"},"optionalDependencies":{"c":"^2"},"peerDependencies":{"r":"*","s":"*"},
  "peerDependenciesMeta":{"s":{"optional":true}},"devDependencies":{"t":"1"},"license":{"type":"MIT"},"scripts":{"postinstall":"x"},
  "dist":{"tarball":"https://registry.invalid/a/-/a-1.0.0.tgz","integrity":"sha512-x"},"bin":{"a":"cli.js"},"engines":{"node":">=1"},"os":["linux"],"deprecated":"old"},
 "1.0.1":{"hasInstallScript":true,"license":"ISC","bin":"cli.js","deprecated":false},
 "bad":7,"1.0.1":{"license":"twice"}}}`

func TestReleasesOfAPackumentAreRead(t *testing.T) {
	p, err := DecodePackument(doc, nil)
	if err != nil {
		t.Fatal(err)
	}
	if d := cmp.Diff([]string{"1.0.0", "1.0.1"}, p.Versions); d != "" {
		t.Error(d)
	}
	r, ok := p.Release("1.0.0")
	want := &Release{
		Name: "a", Version: "1.0.0", Tarball: "https://registry.invalid/a/-/a-1.0.0.tgz", Integrity: "sha512-x", Deprecated: "old", Scripts: true, Licence: "MIT",
		Needs: []Need{
			{"b", "^1", NeedProd, false}, {"c", "^2", NeedOptional, false}, {"r", "*", NeedPeer, false}, {"s", "*", NeedPeer, true},
		},
		Others: map[string]string{"bin": `{"a":"cli.js"}`, "engines": `{"node":">=1"}`, "os": `["linux"]`},
	}
	if d := cmp.Diff(want, r); d != "" || !ok {
		t.Errorf("(-want +got)\n%s", d)
	}
	if r, _ := p.Release("1.0.1"); !r.Scripts || r.Licence != "ISC" || r.Deprecated != "" && r.Deprecated != "false" {
		t.Errorf("%+v", r)
	}
	for _, v := range []string{"bad", "9.9.9", ""} {
		if r, ok := p.Release(v); ok {
			t.Errorf("%q: %+v", v, r)
		}
	}
}

func TestAnEntryStandsAsNPMWritesIt(t *testing.T) {
	p, err := DecodePackument(doc, nil)
	if err != nil {
		t.Fatal(err)
	}
	r, _ := p.Release("1.0.0")
	want := `{"version":"1.0.0","resolved":"https://registry.invalid/a/-/a-1.0.0.tgz","integrity":"sha512-x","deprecated":"old","dev":true,"hasInstallScript":true,"license":"MIT",` +
		`"bin":{"a":"cli.js"},"dependencies":{"b":"^1"},"engines":{"node":">=1"},"optionalDependencies":{"c":"^2"},"os":["linux"],"peerDependencies":{"r":"*","s":"*"},"peerDependenciesMeta":{"s":{"optional":true}}}`
	if d := cmp.Diff(want, r.Entry("a", []string{"dev"})); d != "" {
		t.Errorf("(-want +got)\n%s", d)
	}
	if got := r.Entry("other", nil); !strings.HasPrefix(got, `{"name":"a","version"`) {
		t.Errorf("an alias without its name: %s", got)
	}
}

func TestWhatIsNoPackumentIsAnError(t *testing.T) {
	for _, s := range []string{"", "[]", "{}", `{"versions":[]}`, `{"error":"not found"}`, "<html>"} {
		if p, err := DecodePackument(s, nil); err == nil {
			t.Errorf("%q: %+v", s, p)
		}
	}
}

const lockTwo = `{
  "lockfileVersion": 2,
  "packages": {
    "": {
      "dependencies": {
        "a": "^1.0.0"
      },
      "devDependencies": {
        "t": "1"
      }
    },
    "node_modules/a": {
      "version": "1.0.0",
      "resolved": "https://registry.invalid/a/-/a-1.0.0.tgz",
      "license": "MIT"
    },
    "node_modules/a/node_modules/b": {
      "version": "1.0.0",
      "dev": true
    },
    "node_modules/l": {
      "resolved": "packages/l",
      "link": true
    },
    "packages/l": {}
  },
  "dependencies": {
    "a": {
      "version": "1.0.0",
      "requires": {
        "b": "1"
      },
      "dependencies": {
        "b": {
          "version": "1.0.0"
        }
      }
    }
  }
}
`

func TestALockFileIsRead(t *testing.T) {
	l, err := DecodeLock(lockTwo, nil)
	if err != nil {
		t.Fatal(err)
	}
	if !l.Legacy || len(l.Packages) != 5 {
		t.Errorf("%+v", l)
	}
	root := l.Packages[""]
	if !root.Project || len(root.Needs) != 2 || root.Needs[1].Kind != NeedDev {
		t.Errorf("%+v", root)
	}
	b := l.Packages["node_modules/a/node_modules/b"]
	if b.Name != "b" || b.Project || !slices.Equal(b.Flags, []string{"dev"}) {
		t.Errorf("%+v", b)
	}
	if k := l.Packages["node_modules/l"]; !k.Link || k.Resolved != "packages/l" {
		t.Errorf("%+v", k)
	}
	if w := l.Packages["packages/l"]; !w.Project || w.Name != "" {
		t.Errorf("%+v", w)
	}
	for _, s := range []string{"", "[]", "{}", `{"lockfileVersion":1,"dependencies":{}}`, `{"packages":[]}`} {
		if l, err := DecodeLock(s, nil); err == nil {
			t.Errorf("%q: %+v", s, l)
		}
	}
}

func TestALockFileOfVersionTwoChangesInBothOfItsMaps(t *testing.T) {
	was, err := DecodeLock(lockTwo, nil)
	if err != nil {
		t.Fatal(err)
	}
	now, _ := DecodeLock(lockTwo, nil)
	for p, e := range was.Packages {
		now.Packages[p] = e
	}
	now.Packages["node_modules/a"] = &Locked{Path: "node_modules/a", Release: &Release{Name: "a", Version: "1.0.1", Tarball: "https://registry.invalid/a/-/a-1.0.1.tgz", Integrity: "sha512-y", Licence: "MIT"}}
	delete(now.Packages, "node_modules/a/node_modules/b")
	root := *now.Packages[""]
	root.Needs = slices.Clone(root.Needs)
	root.Needs[0].Range = "^1.0.1"
	now.Packages[""] = &root
	out, err := Patched([]byte(lockTwo), LockPatch(was, now), nil)
	if err != nil {
		t.Fatal(err)
	}
	for _, want := range []string{
		"\"a\": \"^1.0.1\"", "\"version\": \"1.0.1\",\n      \"resolved\": \"https://registry.invalid/a/-/a-1.0.1.tgz\",\n      \"integrity\": \"sha512-y\",\n      \"license\": \"MIT\"\n    },\n    \"node_modules/l\"",
		"\"devDependencies\": {\n        \"t\": \"1\"\n      }", "\"dependencies\": {}\n    }\n  }\n}\n",
	} {
		if !strings.Contains(string(out), want) {
			t.Errorf("without %q:\n%s", want, out)
		}
	}
	if strings.Contains(string(out), "1.0.0\"") || strings.Contains(string(out), "requires") {
		t.Errorf("the old version is there still:\n%s", out)
	}
}

func TestFlagsOfAnEntryThatStaysChangeAlone(t *testing.T) {
	src := `{"packages":{"":{},"node_modules/b":{"version":"1.0.0","dev":true,"license":"X"}}}`
	was, _ := DecodeLock(src, nil)
	now, _ := DecodeLock(src, nil)
	now.Packages[""] = was.Packages[""]
	b := *was.Packages["node_modules/b"]
	b.Flags = nil
	now.Packages["node_modules/b"] = &b
	out, err := Patched([]byte(src), LockPatch(was, now), nil)
	if err != nil || string(out) != `{"packages":{"":{},"node_modules/b":{"version":"1.0.0","license":"X"}}}` {
		t.Errorf("%s, %v", out, err)
	}
}

func TestOverridesAreFoundHoweverDeepTheyStand(t *testing.T) {
	got, err := Overrides([]byte(`{"overrides":{"a":"1","b@^2":{".":"2","c":{"@s/d@1":"3"}}}}`), nil)
	want := map[string]bool{"a": true, "b": true, ".": true, "c": true, "@s/d": true}
	if d := cmp.Diff(want, got); d != "" || err != nil {
		t.Errorf("%s, %v", d, err)
	}
	for _, s := range []string{"[]", "{"} {
		if _, err := Overrides([]byte(s), nil); err == nil {
			t.Errorf("%q accepted", s)
		}
	}
	if got, err := Overrides([]byte("{}"), nil); err != nil || len(got) != 0 {
		t.Errorf("%v, %v", got, err)
	}
}

func FuzzLock(f *testing.F) {
	f.Add(lockTwo)
	f.Add(`{"packages":{"node_modules/":{},"x/node_modules/y":{"version":1}}}`)
	f.Add(`{"packages":{"":{"dependencies":{"a":{}}}},"dependencies":{"a":[]}}`)
	f.Fuzz(func(t *testing.T, src string) {
		was, err := DecodeLock(src, nil)
		if err != nil {
			return
		}
		now := &Lock{Packages: map[string]*Locked{}}
		for p, e := range was.Packages {
			now.Packages[p] = e
			if !e.Project && !e.Link {
				now.Packages[p] = &Locked{Path: p, Release: &Release{Name: e.Name, Version: "9.9.9"}}
			}
		}
		out, err := Patched([]byte(src), LockPatch(was, now), nil)
		if err != nil {
			return
		}
		again, err := DecodeLock(string(out), nil)
		if err != nil {
			t.Fatalf("%v: %s", err, out)
		}
		for p, e := range now.Packages {
			if e.Release != nil && again.Packages[p].Version != "9.9.9" {
				t.Fatalf("%q is %+v in %s", p, again.Packages[p], out)
			}
		}
	})
}

func FuzzPackument(f *testing.F) {
	f.Add(doc)
	f.Add(`{"versions":{"1":{"dist":[],"license":[{}],"peerDependenciesMeta":{"a":1},"dependencies":{"a":null}}}}`)
	f.Fuzz(func(t *testing.T, src string) {
		p, err := DecodePackument(src, nil)
		if err != nil {
			return
		}
		for _, v := range p.Versions {
			r, ok := p.Release(v)
			if !ok {
				t.Fatalf("%q is listed and not there", v)
			}
			if _, err := DecodeLock(`{"packages":{"node_modules/x":`+r.Entry("x", nil)+"}}", nil); err != nil {
				t.Fatalf("%v: %s", err, r.Entry("x", nil))
			}
		}
	})
}

func BenchmarkPackumentOf1000Versions(b *testing.B) {
	var vs []string
	for i := range 1000 {
		vs = append(vs, fmt.Sprintf(`"1.%d.0":{"dependencies":{"a":"^1.0.0","b":"~2.1.0"},"dist":{"tarball":"https://registry.invalid/x/-/x-1.%d.0.tgz","integrity":"sha512-aaaaaaaaaaaaaaaa"},"license":"MIT"}`, i, i))
	}
	src := `{"name":"x","versions":{` + strings.Join(vs, ",") + "}}"
	b.SetBytes(int64(len(src)))
	for b.Loop() {
		if _, err := DecodePackument(src, nil); err != nil {
			b.Fatal(err)
		}
	}
}
