package tuf

import (
	"crypto"
	"crypto/ed25519"
	"crypto/rand"
	"crypto/sha256"
	"encoding/hex"
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"strconv"
	"strings"
	"testing"
	"time"

	"github.com/sigstore/sigstore/pkg/signature"
	"github.com/theupdateframework/go-tuf/v2/metadata"
)

// maker writes a repository that a test may spoil.
type maker struct {
	t       testing.TB
	files   memory
	now     time.Time
	keys    map[string]ed25519.PrivateKey // by role
	rootV   int64
	version int64
	// delegate, where set, adds roles to the top list of targets.
	delegate func(*metadata.Metadata[metadata.TargetsType])
	more     map[string]*metadata.Metadata[metadata.TargetsType] // delegated lists, signed by the key of their name
	content  map[string]string                                   // targets of the top list
}

func newMaker(t testing.TB) *maker {
	t.Helper()
	m := &maker{t: t, files: memory{}, now: time.Date(2026, 1, 1, 0, 0, 0, 0, time.UTC), keys: map[string]ed25519.PrivateKey{}, content: map[string]string{"a.txt": "content"}}
	m.root(1)
	m.publish()
	return m
}

func (m *maker) ok(err error) {
	m.t.Helper()
	if err != nil {
		m.t.Fatal(err)
	}
}

func (m *maker) key(role string) ed25519.PrivateKey {
	if k, ok := m.keys[role]; ok {
		return k
	}
	_, k, err := ed25519.GenerateKey(rand.Reader)
	m.ok(err)
	m.keys[role] = k
	return k
}

func sign[T metadata.Roles](m *maker, doc *metadata.Metadata[T], by ...ed25519.PrivateKey) []byte {
	m.t.Helper()
	doc.ClearSignatures()
	for _, k := range by {
		s, err := signature.LoadSigner(k, crypto.Hash(0))
		m.ok(err)
		_, err = doc.Sign(s)
		m.ok(err)
	}
	data, err := doc.ToBytes(false)
	m.ok(err)
	return data
}

// root writes a version of the root role, signed by the given keys too.
func (m *maker) root(version int64, also ...ed25519.PrivateKey) []byte {
	m.t.Helper()
	r := metadata.Root(m.now.AddDate(1, 0, 0))
	r.Signed.Version, r.Signed.ConsistentSnapshot = version, true
	for _, role := range []string{metadata.ROOT, metadata.TARGETS, metadata.SNAPSHOT, metadata.TIMESTAMP} {
		k, err := metadata.KeyFromPublicKey(m.key(role).Public())
		m.ok(err)
		m.ok(r.Signed.AddKey(k, role))
	}
	data := sign(m, r, append(also, m.key(metadata.ROOT))...)
	m.files[strconv.FormatInt(version, 10)+".root.json"] = data
	m.rootV = version
	return data
}

// publish writes all other roles anew.
func (m *maker) publish() {
	m.t.Helper()
	m.version++
	expires := m.now.AddDate(0, 0, 10)
	v := strconv.FormatInt(m.version, 10)
	list := metadata.Targets(expires)
	list.Signed.Version = m.version
	for name, text := range m.content {
		m.target(list, name, text)
	}
	if m.delegate != nil {
		m.delegate(list)
	}
	m.files[v+".targets.json"] = sign(m, list, m.key(metadata.TARGETS))
	snapshot := metadata.Snapshot(expires)
	snapshot.Signed.Version = m.version
	snapshot.Signed.Meta["targets.json"] = metadata.MetaFile(m.version)
	for name, doc := range m.more {
		doc.Signed.Version = m.version
		m.files[v+"."+name+".json"] = sign(m, doc, m.key(name))
		snapshot.Signed.Meta[name+".json"] = metadata.MetaFile(m.version)
	}
	m.files[v+".snapshot.json"] = sign(m, snapshot, m.key(metadata.SNAPSHOT))
	stamp := metadata.Timestamp(expires)
	stamp.Signed.Version = m.version
	stamp.Signed.Meta["snapshot.json"] = metadata.MetaFile(m.version)
	m.files["timestamp.json"] = sign(m, stamp, m.key(metadata.TIMESTAMP))
}

// target puts a target into a list and its file into the repository.
func (m *maker) target(list *metadata.Metadata[metadata.TargetsType], name, text string) {
	m.t.Helper()
	info, err := metadata.TargetFile().FromBytes(name, []byte(text), "sha256")
	m.ok(err)
	list.Signed.Targets[name] = info
	sum := sha256.Sum256([]byte(text))
	dir, file := filepath.Split(name)
	m.files[dir+hex.EncodeToString(sum[:])+"."+file] = []byte(text)
}

// client believes the first root.
func (m *maker) client() *Client {
	m.t.Helper()
	c := &Client{Dir: m.t.TempDir(), Now: m.now, Metadata: m.files, Targets: m.files}
	m.ok(Init(c.Dir, m.files["1.root.json"]))
	return c
}

func TestWhatARepositorySaysIsTaken(t *testing.T) {
	m := newMaker(t)
	c := m.client()
	m.ok(c.Refresh())
	if data, err := c.Download("a.txt"); err != nil || string(data) != "content" {
		t.Fatalf("%q %v", data, err)
	}
	m.content["a.txt"] = "changed"
	m.content["dir/b.txt"] = "below"
	m.publish()
	for name, want := range map[string]string{"a.txt": "changed", "dir/b.txt": "below"} {
		if data, err := c.Download(name); err != nil || string(data) != want {
			t.Errorf("%s: %q %v", name, data, err)
		}
	}
	if _, err := c.Download("c.txt"); reason(err) != NoTarget {
		t.Error(err)
	}
}

func TestRootsAreFollowedOneByOne(t *testing.T) {
	m := newMaker(t)
	c := m.client()
	for v := int64(2); v <= 4; v++ {
		before := m.keys[metadata.ROOT]
		delete(m.keys, metadata.ROOT)
		delete(m.keys, metadata.TARGETS)
		m.root(v, before)
	}
	m.publish()
	if data, err := c.Download("a.txt"); err != nil || string(data) != "content" {
		t.Errorf("%q %v", data, err)
	}
	// A root that the one before did not sign is not followed.
	for _, v := range []int64{5, 6} {
		delete(m.keys, metadata.ROOT)
		if v == 6 {
			delete(m.files, "5.root.json")
		}
		m.root(v)
		if _, err := c.Download("a.txt"); v == 5 && reason(err) != Unsigned || v == 6 && err != nil {
			t.Errorf("%d: %v", v, err)
		}
	}
}

func TestEachWayToRefuseARepository(t *testing.T) {
	for name, tt := range map[string]struct {
		spoil func(m *maker, c *Client)
		want  string
	}{
		"all is old":                {func(_ *maker, c *Client) { c.Now = c.Now.AddDate(0, 0, 11) }, Expired},
		"the root is old":           {func(_ *maker, c *Client) { c.Now = c.Now.AddDate(2, 0, 0) }, Expired},
		"no timestamp":              {func(m *maker, _ *Client) { delete(m.files, "timestamp.json") }, Missing},
		"no list":                   {func(m *maker, _ *Client) { delete(m.files, "1.targets.json") }, Missing},
		"no snapshot":               {func(m *maker, _ *Client) { delete(m.files, "1.snapshot.json") }, Missing},
		"a timestamp by another":    {func(m *maker, _ *Client) { delete(m.keys, metadata.TIMESTAMP); m.publish() }, Unsigned},
		"a list by another":         {func(m *maker, _ *Client) { delete(m.keys, metadata.TARGETS); m.publish() }, Unsigned},
		"a changed timestamp":       {func(m *maker, _ *Client) { m.edit("timestamp.json", `"version":1`, `"version":2`) }, Unsigned},
		"no signatures":             {func(m *maker, _ *Client) { m.edit("timestamp.json", `"sig":"`, `"sig":"00`) }, Unsigned},
		"no JSON":                   {func(m *maker, _ *Client) { m.files["timestamp.json"] = []byte("{") }, Malformed},
		"another role":              {func(m *maker, _ *Client) { m.files["timestamp.json"] = m.files["1.snapshot.json"] }, Malformed},
		"a timestamp beyond bounds": {func(m *maker, _ *Client) { m.files["timestamp.json"] = make([]byte, 1<<20) }, Damaged},
		"another target": {func(m *maker, _ *Client) {
			for n := range m.files {
				if strings.HasSuffix(n, ".a.txt") {
					m.files[n] = []byte("another")
				}
			}
		}, Damaged},
		"a longer target": {func(m *maker, _ *Client) {
			for n := range m.files {
				if strings.HasSuffix(n, ".a.txt") {
					m.files[n] = []byte("content and more")
				}
			}
		}, Damaged},
		"no target": {func(m *maker, _ *Client) {
			for n := range m.files {
				if strings.HasSuffix(n, ".a.txt") {
					delete(m.files, n)
				}
			}
		}, Missing},
		"a source that breaks": {func(_ *maker, c *Client) { c.Metadata = unreachable{} }, Unreachable},
		"targets that break":   {func(_ *maker, c *Client) { c.Targets = unreachable{} }, Unreachable},
		"no root is believed":  {func(_ *maker, c *Client) { c.Dir = filepath.Join(c.Dir, "other") }, Missing},
	} {
		m := newMaker(t)
		c := m.client()
		tt.spoil(m, c)
		data, err := c.Download("a.txt")
		if reason(err) != tt.want {
			t.Errorf("%s: %q %v, want %s", name, data, err, tt.want)
		}
		if err != nil && errors.Unwrap(err) == nil {
			t.Errorf("%s: no cause", name)
		}
	}
}

func (m *maker) edit(name, old, replacement string) {
	m.t.Helper()
	text := string(m.files[name])
	if !strings.Contains(text, old) {
		m.t.Fatalf("%s has no %s: %s", name, old, text)
	}
	m.files[name] = []byte(strings.ReplaceAll(text, old, replacement))
}

// unreachable is a source behind a cut cable.
type unreachable struct{}

// Fetch fails.
func (unreachable) Fetch(string, int64) ([]byte, error) { return nil, fmt.Errorf("no route") }

func TestOlderStatesAreRefused(t *testing.T) {
	m := newMaker(t)
	first := memory{}
	for n, data := range m.files {
		first[n] = data
	}
	m.publish()
	c := m.client()
	m.ok(c.Refresh())
	c.Metadata = first
	if err := c.Refresh(); reason(err) != RolledBack {
		t.Errorf("an older timestamp: %v", err)
	}
	// A newer timestamp that names an older snapshot.
	stamp := metadata.Timestamp(m.now.AddDate(0, 0, 10))
	stamp.Signed.Version = 3
	stamp.Signed.Meta["snapshot.json"] = metadata.MetaFile(1)
	m.files["timestamp.json"] = sign(m, stamp, m.key(metadata.TIMESTAMP))
	c.Metadata = m.files
	if err := c.Refresh(); reason(err) != RolledBack {
		t.Errorf("an older snapshot: %v", err)
	}
}

func TestRootsThatNobodyShouldBelieve(t *testing.T) {
	m := newMaker(t)
	good := m.files["1.root.json"]
	for name, data := range map[string][]byte{
		"nothing": nil, "no JSON": []byte("{"), "a role that is null": []byte(`{"signatures":[],"signed":{"_type":"root","spec_version":"1.0.31","version":1,"expires":"2040-01-01T00:00:00Z","consistent_snapshot":true,"keys":{},"roles":{"root":null,"snapshot":null,"targets":null,"timestamp":null}}}`), "another role": m.files["timestamp.json"], "a changed root": []byte(strings.Replace(string(good), `"version":1`, `"version":9`, 1)), "no signature": []byte(strings.Replace(string(good), `"sig":"`, `"sig":"00`, 1)),
	} {
		dir := filepath.Join(t.TempDir(), "client")
		if err := Init(dir, data); err == nil || reason(err) == "" {
			t.Errorf("%s: %v", name, err)
		}
		if _, err := os.Stat(dir); err == nil {
			t.Errorf("%s: something is written", name)
		}
	}
	file := filepath.Join(t.TempDir(), "file")
	m.ok(os.WriteFile(file, nil, 0o600))
	if err := Init(file, good); err == nil {
		t.Error("a file is a folder")
	}
}
