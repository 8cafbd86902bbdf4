package tuf

import (
	"testing"

	"github.com/theupdateframework/go-tuf/v2/metadata"
)

// delegation lets a role describe the targets of some paths; the key's name is
// that of the role, or another's.
func (m *maker) delegation(list *metadata.Metadata[metadata.TargetsType], role, key string, terminating bool, paths ...string) {
	m.t.Helper()
	k, err := metadata.KeyFromPublicKey(m.key(key).Public())
	m.ok(err)
	id, err := k.ID()
	m.ok(err)
	if list.Signed.Delegations == nil {
		list.Signed.Delegations = &metadata.Delegations{Keys: map[string]*metadata.Key{}}
	}
	list.Signed.Delegations.Keys[id] = k
	list.Signed.Delegations.Roles = append(list.Signed.Delegations.Roles, metadata.DelegatedRole{Name: role, KeyIDs: []string{id}, Threshold: 1, Terminating: terminating, Paths: paths})
}

func (m *maker) list(targets ...string) *metadata.Metadata[metadata.TargetsType] {
	m.t.Helper()
	l := metadata.Targets(m.now.AddDate(0, 0, 10))
	for i := 0; i+1 < len(targets); i += 2 {
		m.target(l, targets[i], targets[i+1])
	}
	return l
}

func TestDelegatedRolesCountThroughTheirDelegator(t *testing.T) {
	m := newMaker(t)
	// top → one (x/*), two (y/*, ends there), three (y/*); one → deep (x/deep).
	one := m.list("x/a", "of one", "y/a", "not its to say")
	m.delegation(one, "deep", "deep", false, "x/deep")
	m.more = map[string]*metadata.Metadata[metadata.TargetsType]{"one": one, "two": m.list("y/b", "of two"), "three": m.list("y/c", "of three"), "deep": m.list("x/deep", "of deep")}
	m.delegate = func(top *metadata.Metadata[metadata.TargetsType]) {
		m.delegation(top, "one", "one", false, "x/*")
		m.delegation(top, "two", "two", true, "y/*")
		m.delegation(top, "three", "three", false, "y/*")
	}
	m.publish()
	for name, want := range map[string]string{"a.txt": "content", "x/a": "of one", "x/deep": "of deep", "y/b": "of two"} {
		if data, err := m.client().Download(name); err != nil || string(data) != want {
			t.Errorf("%s: %q %v", name, data, err)
		}
	}
	for _, name := range []string{"y/a", "y/c", "x/b", "z"} {
		if data, err := m.client().Download(name); reason(err) != NoTarget {
			t.Errorf("%s: %q %v", name, data, err)
		}
	}
}

func TestARoleIsNotBelievedWithForeignKeys(t *testing.T) {
	m := newMaker(t)
	m.more = map[string]*metadata.Metadata[metadata.TargetsType]{"one": m.list("x/a", "of one")}
	m.delegate = func(top *metadata.Metadata[metadata.TargetsType]) {
		m.delegation(top, "one", "somebody else", false, "x/*")
	}
	m.publish()
	if data, err := m.client().Download("x/a"); reason(err) != Unsigned {
		t.Errorf("%q %v", data, err)
	}
}

// TestARoleIsVerifiedForWhoDelegates has two delegators of one role, of which one
// names other keys: what the first brought in must not count for the second.
func TestARoleIsVerifiedForWhoDelegates(t *testing.T) {
	m := newMaker(t)
	one, two := m.list(), m.list()
	m.delegation(one, "shared", "shared", false, "x/a")
	m.delegation(two, "shared", "other", false, "x/b")
	m.more = map[string]*metadata.Metadata[metadata.TargetsType]{"one": one, "two": two, "shared": m.list("x/a", "of shared", "x/b", "of shared, too")}
	m.delegate = func(top *metadata.Metadata[metadata.TargetsType]) {
		m.delegation(top, "one", "one", false, "x/a")
		m.delegation(top, "two", "two", false, "x/b")
	}
	m.publish()
	c := m.client()
	if data, err := c.Download("x/a"); err != nil || string(data) != "of shared" {
		t.Errorf("%q %v", data, err)
	}
	if data, err := c.Download("x/b"); err == nil {
		t.Errorf("a role that is signed for another is believed: %q", data)
	}
}
