package inventory

import (
	"errors"
	"fmt"
	"strings"
	"testing"
	"unsafe"

	"github.com/google/go-cmp/cmp"

	"github.com/ossay-dev/ossay/internal/core/component"
	"github.com/ossay-dev/ossay/internal/core/span"
	"github.com/ossay-dev/ossay/internal/inspect"
)

func builder() *Builder {
	return NewBuilder("a/x.lock", &Reader{Format: "x/lock", Role: component.RoleManifest, Grade: component.Observed})
}

func TestABuilderThatIsLeftEmptyListsNothing(t *testing.T) {
	if l := builder().Finish(); l != nil {
		t.Errorf("%+v", l)
	}
	for name, touch := range map[string]func(*Builder){
		"a node":                    func(b *Builder) { b.Add(component.Node{Name: "x"}) },
		"a project":                 func(b *Builder) { b.Project("npm", "", "", span.Point{}) },
		"a declaration":             func(b *Builder) { b.Declare(component.Declaration{Name: "x"}) },
		"an attribute":              func(b *Builder) { b.Set("lockfileVersion", "3", span.Point{}) },
		"a note":                    func(b *Builder) { b.Note(span.Point{}, "odd") },
		"an empty file of the kind": func(b *Builder) { b.Recognised() },
	} {
		b := builder()
		touch(b)
		l := b.Finish()
		if l == nil {
			t.Errorf("%s lists nothing", name)
			continue
		}
		if l.Path != "a/x.lock" || l.Format != "x/lock" || l.Role != component.RoleManifest || l.Grade != component.Observed {
			t.Errorf("%s: %+v", name, l)
		}
	}
}

func TestAListingHoldsWhatWasPutIn(t *testing.T) {
	b := builder()
	at := span.Point{Off: 1, End: 2, Line: 1, Col: 2}
	root := b.Project("npm", "shop", "1.0.0", at)
	x := b.Add(component.Node{Ecosystem: "npm", Name: "x", Version: "1"})
	y := b.Add(component.Node{Ecosystem: "npm", Name: "y", Version: "2"})
	b.Edge(root, x, component.Dev)
	b.Edge(x, y, component.Prod)
	b.Edge(y, y, component.Prod) // a package that needs itself
	b.Edge(x, y, component.Prod)
	b.Node(y).Licence = "MIT"
	b.Key("y@^2", y)
	b.Declare(component.Declaration{Name: "x", Requirement: "^1", Kind: "devDependencies"})
	b.Set("version", "3", at)
	b.Note(at, "%s is %d", "odd", 7)
	if b.Len() != 3 || root != 0 || x != 1 || y != 2 {
		t.Errorf("%d nodes: %d %d %d", b.Len(), root, x, y)
	}
	want := &component.Listing{
		Path: "a/x.lock", Format: "x/lock", Role: component.RoleManifest, Grade: component.Observed,
		Nodes: []component.Node{
			{Ecosystem: "npm", Name: "shop", Version: "1.0.0", Project: true, At: at},
			{Ecosystem: "npm", Name: "x", Version: "1", Direct: true, Scope: component.Dev},
			{Ecosystem: "npm", Name: "y", Version: "2", Licence: "MIT", Scope: component.Dev},
		},
		Edges:        []component.Edge{{From: 0, To: 1, Scope: component.Dev}, {From: 1, To: 2}},
		Declarations: []component.Declaration{{Name: "x", Requirement: "^1", Kind: "devDependencies"}},
		Keys:         []component.Key{{Name: "y@^2", Node: 2}},
		Attrs:        []component.Attr{{Name: "version", Value: "3", At: at}},
		Notes:        []component.Note{{Text: "odd is 7", At: at}},
	}
	if d := cmp.Diff(want, b.Finish()); d != "" {
		t.Errorf("(-want +got):\n%s", d)
	}
}

func TestScopesThatTheFileStatesAreKept(t *testing.T) {
	for scoped, want := range map[bool]component.Scope{true: component.Optional, false: component.Dev} {
		b := builder()
		root := b.Project("npm", "", "", span.Point{})
		x := b.Add(component.Node{Name: "x", Scope: component.Optional})
		b.Edge(root, x, component.Dev)
		if scoped {
			b.Scoped()
		}
		if got := b.Finish().Nodes[x].Scope; got != want {
			t.Errorf("scoped %v: %s, want %s", scoped, got, want)
		}
	}
}

func TestRoomIsMadeWithinReason(t *testing.T) {
	for asked, most := range map[int]int{0: 0, 100: 200, 1 << 40: 2 * maxGrow} {
		b := builder()
		b.Grow(asked)
		if got := cap(b.list.Nodes); got < min(asked, maxGrow) || got > most {
			t.Errorf("asked for %d, room for %d", asked, got)
		}
		if b.Len() != 0 || b.Finish() != nil {
			t.Error("room is no node")
		}
	}
}

func TestNotesAreBoundedAndTheRestIsCounted(t *testing.T) {
	b := builder()
	for i := range maxNotes + 50 {
		b.Note(span.Point{}, "note %d", i)
	}
	l := b.Finish()
	if len(l.Notes) != maxNotes+1 || l.Notes[maxNotes-1].Text != "note 99" || l.Notes[maxNotes].Text != "50 more notes of this kind" {
		t.Errorf("%d notes, the last %q", len(l.Notes), l.Notes[len(l.Notes)-1].Text)
	}
}

// inside reports whether a string is part of a buffer.
func inside(s string, buf []byte) bool {
	if s == "" {
		return false
	}
	p, lo := uintptr(unsafe.Pointer(unsafe.StringData(s))), uintptr(unsafe.Pointer(unsafe.SliceData(buf)))
	return p >= lo && p < lo+uintptr(len(buf))
}

// TestAListingNeverKeepsTheBytesOfItsFile passes parts of one buffer everywhere
// and looks where the strings of the listing lie.
func TestAListingNeverKeepsTheBytesOfItsFile(t *testing.T) {
	buf := []byte("ecosystem name version requirement purl alias source integrity licence key attribute value kind extra")
	at := 0
	word := func() string { // shares the buffer's memory
		rest := unsafe.String(unsafe.SliceData(buf), len(buf))[at:]
		w, _, _ := strings.Cut(rest, " ")
		at += len(w) + 1
		return w
	}
	b := builder()
	n := component.Node{Ecosystem: word(), Name: word(), Version: word(), Requirement: word(), PURL: word(), Alias: word(), Source: word(), Integrity: word(), Licence: word()}
	if !inside(n.Name, buf) {
		t.Fatal("the test's strings do not lie in its buffer")
	}
	b.Add(n)
	b.Project(n.Ecosystem, n.Name, n.Version, span.Point{})
	b.Key(word(), 0)
	b.Set(word(), word(), span.Point{})
	b.Declare(component.Declaration{Name: n.Name, Requirement: n.Requirement, Kind: word(), Extra: word()})
	b.Note(span.Point{}, "%s", n.Name)
	l := b.Finish()
	var all []string
	for _, n := range l.Nodes {
		all = append(all, n.Ecosystem, n.Name, n.Version, n.Requirement, n.PURL, n.Alias, n.Source, n.Integrity, n.Licence)
	}
	d := l.Declarations[0]
	all = append(all, l.Keys[0].Name, l.Attrs[0].Name, l.Attrs[0].Value, l.Notes[0].Text, d.Name, d.Requirement, d.Kind, d.Extra)
	for _, s := range all {
		if inside(s, buf) {
			t.Errorf("%q lies in the file's bytes", s)
		}
	}
	if got := fmt.Sprint(all[:9]); got != "[ecosystem name version requirement purl alias source integrity licence]" {
		t.Error(got)
	}
}

func TestEqualStringsOfAListingAreOne(t *testing.T) {
	b := builder()
	for range 2 {
		b.Add(component.Node{Ecosystem: strings.Clone("npm"), Name: strings.Clone("left-pad")})
	}
	l := b.Finish()
	if unsafe.StringData(l.Nodes[0].Name) != unsafe.StringData(l.Nodes[1].Name) {
		t.Error("an equal name is kept twice")
	}
	if b := builder(); b.Intern("") != "" {
		t.Error("an empty string is not empty")
	}
}

// reading is a reader that does as told.
func reading(read func(*inspect.File, *Builder) error) *Reader {
	return &Reader{Format: "x/lock", Rev: 3, Wants: inspect.Interest{Names: []string{"x.lock"}}, Read: read}
}

func TestAReaderListsOneFile(t *testing.T) {
	r := reading(func(_ *inspect.File, b *Builder) error {
		b.Add(component.Node{Name: "x"})
		return nil
	})
	var res inspect.Result
	if err := r.Inspect(&inspect.File{Path: "test/x.lock", Tree: component.Test}, &res); err != nil {
		t.Fatal(err)
	}
	if len(res.Listings) != 1 || res.Listings[0].Path != "test/x.lock" || res.Listings[0].Tree != component.Test {
		t.Errorf("%+v", res.Listings)
	}
	if r.ID() != "x/lock" || r.Revision() != 3 {
		t.Errorf("%s %d", r.ID(), r.Revision())
	}
}

func TestAReaderThatFailsOrFindsAnotherFormatListsNothing(t *testing.T) {
	for name, read := range map[string]func(*inspect.File, *Builder) error{
		"an error after a node": func(_ *inspect.File, b *Builder) error {
			b.Add(component.Node{Name: "x"})
			return errors.New("damaged")
		},
		"another format": func(*inspect.File, *Builder) error { return nil },
	} {
		var res inspect.Result
		err := reading(read).Inspect(&inspect.File{}, &res)
		if (err != nil) != strings.Contains(name, "error") || len(res.Listings) != 0 {
			t.Errorf("%s: %v, %d listings", name, err, len(res.Listings))
		}
	}
}

func TestReadersOfWhatIsInstalledLookInHiddenFolders(t *testing.T) {
	for role, want := range map[component.Role]bool{
		component.RoleLock: false, component.RoleManifest: false, component.RoleSBOM: false, component.RolePipeline: false,
		component.RoleInstalled: true, component.RoleBinary: true,
	} {
		r := reading(nil)
		r.Role = role
		if got := r.Interest(); got.Installed != want || got.Names[0] != "x.lock" {
			t.Errorf("%s: %+v", role, got)
		}
		r.Wants.Installed = true
		if !r.Interest().Installed {
			t.Errorf("%s: what the reader says is lost", role)
		}
	}
}

func TestClipKeepsNotesShortAndReadable(t *testing.T) {
	long := strings.Repeat("a", maxClip-1) + "é and more"
	for in, want := range map[string]string{
		"": "", "short": "short", strings.Repeat("b", maxClip): strings.Repeat("b", maxClip),
		long: strings.Repeat("a", maxClip-1) + "…", "bad \xff byte": "bad \uFFFD byte",
	} {
		if got := Clip(in); got != want {
			t.Errorf("Clip(%q) = %q, want %q", in, got, want)
		}
	}
}
