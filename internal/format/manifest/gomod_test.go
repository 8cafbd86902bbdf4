package manifest

import (
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
)

const mod = `module example.com/m // the module

go 1.21

require (
	example.com/a v1.0.0 // why a
	example.com/b v1.0.0
)

require example.com/c v1.0.0 // indirect

replace example.com/b => ../b

replace example.com/c v1.0.0 => example.com/d v1.1.0

exclude example.com/a v1.0.1

retract [v0.1.0, v0.2.0] // broken
`

func TestAGoModFileIsReadAsTheGoCommandReadsIt(t *testing.T) {
	m, err := DecodeGoMod([]byte(mod))
	if err != nil {
		t.Fatal(err)
	}
	want := &GoMod{
		Module: "example.com/m", Go: "1.21",
		Require: []Require{{Module{"example.com/a", "v1.0.0"}, false}, {Module{"example.com/b", "v1.0.0"}, false}, {Module{"example.com/c", "v1.0.0"}, true}},
		Replace: map[Module]Module{{"example.com/b", ""}: {"../b", ""}, {"example.com/c", "v1.0.0"}: {"example.com/d", "v1.1.0"}},
		Exclude: map[Module]bool{{"example.com/a", "v1.0.1"}: true},
		Retract: []Retraction{{"v0.1.0", "v0.2.0"}},
	}
	if d := cmp.Diff(want, m); d != "" {
		t.Errorf("(-want +got)\n%s", d)
	}
	for v, in := range map[string]bool{"v0.0.9": false, "v0.1.0": true, "v0.1.5": true, "v0.2.0": true, "v0.2.1": false} {
		if m.Retracts(v) != in {
			t.Errorf("%s retracted: %v", v, !in)
		}
	}
}

func TestUnknownLinesMatterInOnesOwnFileOnly(t *testing.T) {
	src := []byte("module m\n\nfuture thing\n")
	if _, err := DecodeGoMod(src); err == nil {
		t.Error("accepted in a main module")
	}
	if _, err := DecodeGoModOf(src); err != nil {
		t.Error(err)
	}
	if _, err := DecodeGoModOf([]byte("module (")); err == nil {
		t.Error("accepted half a block")
	}
}

func TestGoModEditsKeepCommentsAndBlocks(t *testing.T) {
	e := GoEdit{
		Require: []Require{{Module{"example.com/a", "v1.2.0"}, false}, {Module{"example.com/c", "v1.1.0"}, true}, {Module{"example.com/n", "v0.1.0"}, true}},
		Go:      "1.22.0", Toolchain: "go1.22.4",
	}
	got, err := e.Edit([]byte(mod))
	if err != nil {
		t.Fatal(err)
	}
	want := `module example.com/m // the module

go 1.22.0

toolchain go1.22.4

require (
	example.com/a v1.2.0 // why a
	example.com/b v1.0.0
)

require (
	example.com/c v1.1.0 // indirect
	example.com/n v0.1.0 // indirect
)

replace example.com/b => ../b

replace example.com/c v1.0.0 => example.com/d v1.1.0

exclude example.com/a v1.0.1

retract [v0.1.0, v0.2.0] // broken
`
	if d := cmp.Diff(want, string(got)); d != "" {
		t.Errorf("(-want +got)\n%s", d)
	}
}

func TestGoModEditsRefuseWhatIsNoVersion(t *testing.T) {
	for _, v := range []string{"latest", "1.0.0", "v1", "v1.0.0 // x", ""} {
		e := GoEdit{Require: []Require{{Module{"example.com/a", v}, false}}}
		if out, err := e.Edit([]byte(mod)); err == nil {
			t.Errorf("%q: %s", v, out)
		}
	}
	if _, err := (GoEdit{Go: "none"}).Edit([]byte(mod)); err == nil {
		t.Error("a go line that is no version")
	}
	if _, err := (GoEdit{Toolchain: "gox"}).Edit([]byte(mod)); err == nil {
		t.Error("a toolchain line that is no version")
	}
	if _, err := (GoEdit{}).Edit([]byte("(")); err == nil {
		t.Error("a file that is none")
	}
}

func TestSumsAreAddedOnceAtTheEnd(t *testing.T) {
	for _, tt := range []struct{ was, want string }{
		{"b v1 h1:x\n", "b v1 h1:x\na v1 h1:y\n"}, {"a v1 h1:y\n", "a v1 h1:y\n"}, {"", "a v1 h1:y\n"}, {"b v1 h1:x", "b v1 h1:x\na v1 h1:y\n"},
	} {
		if got := string(AddSums([]byte(tt.was), []string{"a v1 h1:y", "a v1 h1:y"})); got != tt.want {
			t.Errorf("%q became %q", tt.was, got)
		}
	}
	if got := AddSums(nil, nil); got != nil {
		t.Errorf("%q", got)
	}
}

func FuzzGoEdit(f *testing.F) {
	f.Add(mod, "v1.2.0")
	f.Add("module m\n", "v0.0.0-20200101000000-0123456789ab")
	f.Add("module m\nrequire (\n)\n", "v2.0.0+incompatible")
	f.Fuzz(func(t *testing.T, src, v string) {
		if _, err := DecodeGoMod([]byte(src)); err != nil {
			return
		}
		out, err := GoEdit{Require: []Require{{Module{"example.com/new", v}, true}}}.Edit([]byte(src))
		if err != nil || strings.Contains(src, "example.com/new") {
			return
		}
		m, err := DecodeGoMod(out)
		if err != nil {
			t.Fatalf("%v\n%s", err, out)
		}
		for _, r := range m.Require {
			if r.Path == "example.com/new" && r.Version == v {
				return
			}
		}
		t.Fatalf("%s", out)
	})
}
