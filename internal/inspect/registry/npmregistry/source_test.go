package npmregistry

import (
	"crypto/sha1"
	"crypto/sha256"
	"crypto/sha512"
	"encoding/base64"
	"encoding/hex"
	"errors"
	"fmt"
	"strings"
	"testing"
	"testing/fstest"

	"github.com/google/go-cmp/cmp"
)

const base = "https://registry.invalid/"

// cached writes a cache of npm with the given bodies by key, one line each.
func cached(entries ...[2]string) fstest.MapFS {
	m := fstest.MapFS{}
	for _, e := range entries {
		key, body := e[0], e[1]
		sum := sha512.Sum512([]byte(body))
		x := hex.EncodeToString(sum[:])
		m["content-v2/sha512/"+x[:2]+"/"+x[2:4]+"/"+x[4:]] = &fstest.MapFile{Data: []byte(body)}
		line(m, key, fmt.Sprintf(`{"key":%q,"integrity":"sha512-%s","time":1}`, key, base64.StdEncoding.EncodeToString(sum[:])))
	}
	return m
}

// line appends a line to the index.
func line(m fstest.MapFS, key, text string) {
	k := sha256.Sum256([]byte(key))
	h := hex.EncodeToString(k[:])
	name := "index-v5/" + h[:2] + "/" + h[2:4] + "/" + h[4:]
	own := sha1.Sum([]byte(text))
	var was []byte
	if m[name] != nil {
		was = m[name].Data
	}
	m[name] = &fstest.MapFile{Data: append(was, "\n"+hex.EncodeToString(own[:])+"\t"+text...)}
}

func keyOf(name string) string { return "make-fetch-happen:request-cache:" + base + name }

func source(m fstest.MapFS) *Source { return &Source{Cache: &Cache{FS: m, Bases: []string{base}}} }

func TestMetadataComesFromTheCacheOfNPM(t *testing.T) {
	s := source(cached(
		[2]string{keyOf("a"), `{"name":"a","versions":{"1.0.0":{}}}`},
		[2]string{keyOf("a"), `{"name":"a","versions":{"1.0.0":{},"1.0.1":{}}}`},
		[2]string{keyOf("@s%2fb"), `{"name":"@s/b","versions":{"2.0.0":{}}}`},
	))
	p, err := s.Packument("a")
	if err != nil || len(p.Versions) != 2 {
		t.Errorf("the newest entry counts: %v, %v", p, err)
	}
	if p, err := s.Packument("@s/b"); err != nil || p.Versions[0] != "2.0.0" {
		t.Errorf("%v, %v", p, err)
	}
	if _, err := s.Packument("c"); !errors.Is(err, ErrUnknown) {
		t.Error(err)
	}
}

func TestDamagedEntriesOfTheCacheAreNotBelieved(t *testing.T) {
	good := `{"name":"a","versions":{"1.0.0":{}}}`
	m := cached([2]string{keyOf("a"), good})
	line(m, keyOf("a"), `{"key":"another","integrity":"sha512-AAAA"}`)
	line(m, keyOf("a"), fmt.Sprintf(`{"key":%q,"integrity":"md5-AAAA"}`, keyOf("a")))
	line(m, keyOf("a"), fmt.Sprintf(`{"key":%q,"integrity":"sha512-../../x"}`, keyOf("a")))
	line(m, keyOf("a"), fmt.Sprintf(`{"key":%q,"integrity":"sha256-%s"}`, keyOf("a"), base64.StdEncoding.EncodeToString(make([]byte, 32))))
	line(m, keyOf("a"), "no JSON")
	if _, err := source(m).Packument("a"); err != nil {
		t.Errorf("the sound entry below them counts: %v", err)
	}
	for name, f := range m {
		if strings.HasPrefix(name, "content-v2") {
			f.Data = []byte(strings.Replace(string(f.Data), "1.0.0", "6.6.6", 1))
		}
	}
	if p, err := source(m).Packument("a"); err == nil {
		t.Errorf("content with another digest is believed: %v", p.Versions)
	}
}

func TestADeletedEntryIsGone(t *testing.T) {
	m := cached([2]string{keyOf("a"), `{"name":"a","versions":{}}`})
	line(m, keyOf("a"), fmt.Sprintf(`{"key":%q,"integrity":null}`, keyOf("a")))
	if p, err := source(m).Packument("a"); err == nil {
		t.Errorf("%v", p)
	}
}

func TestAFolderOfMetadataGoesFirstAndARegistryLast(t *testing.T) {
	var asked []string
	s := source(cached([2]string{keyOf("b"), `{"name":"b","versions":{"1.0.0":{}}}`}, [2]string{keyOf("a"), `{"name":"a","versions":{"6.0.0":{}}}`}))
	s.Dir = fstest.MapFS{"a.json": {Data: []byte(`{"name":"a","versions":{"1.0.0":{}}}`)}, "@s/c.json": {Data: []byte(`{"versions":{"3.0.0":{}}}`)}, "bad.json": {Data: []byte("{")}}
	s.Fetch = func(name string, _ int64) ([]byte, error) {
		asked = append(asked, name)
		return []byte(`{"name":"@s/d","versions":{"4.0.0":{}}}`), nil
	}
	for name, want := range map[string]string{"a": "1.0.0", "b": "1.0.0", "@s/c": "3.0.0", "@s/d": "4.0.0"} {
		if p, err := s.Packument(name); err != nil || p.Versions[0] != want || p.Name != name {
			t.Errorf("%s: %+v, %v", name, p, err)
		}
	}
	if d := cmp.Diff([]string{"@s%2fd"}, asked); d != "" {
		t.Error(d)
	}
	if _, err := s.Packument("bad"); err == nil {
		t.Error("a damaged file is no metadata")
	}
	if _, err := s.Packument("e"); err == nil || !strings.Contains(err.Error(), "about \"@s/d\"") {
		t.Errorf("a registry that answers about another package is believed: %v", err)
	}
}

func TestACacheWithoutTheAddressOfARegistrySaysSo(t *testing.T) {
	s := &Source{Cache: &Cache{FS: fstest.MapFS{}}}
	if _, err := s.Packument("a"); !errors.Is(err, ErrNoBase) {
		t.Error(err)
	}
}

func TestNamesThatLeadElsewhereAreRefused(t *testing.T) {
	s := &Source{Dir: fstest.MapFS{"x.json": {Data: []byte(`{"versions":{}}`)}}, Fetch: func(name string, _ int64) ([]byte, error) {
		t.Errorf("%q was asked for", name)
		return nil, nil
	}}
	for _, name := range []string{"", "..", "../x", "a/b", "@s", "@/x", "@s/x/y", "@s/..", "a b", "a?b", "a#b", "a%2fb", "https://x", "a\\b", ".x", strings.Repeat("a", 300)} {
		if p, err := s.Packument(name); err == nil {
			t.Errorf("%q: %v", name, p)
		}
	}
}

func TestSettingsNameTheRegistryAndKeepTokensApart(t *testing.T) {
	var s Settings
	s.Add("; a comment\nregistry = https://one.invalid/npm\n@s:registry=https://two.invalid/\n//one.invalid/npm/:_authToken=${TOKEN}\n//two.invalid/:_authToken=\"second\"\nsave-exact=true\nnonsense\n",
		func(k string) string { return map[string]string{"TOKEN": "first"}[k] })
	for name, want := range map[string][2]string{
		"a": {"https://one.invalid/npm/", "first"}, "@s/a": {"https://two.invalid/", "second"}, "@t/a": {"https://one.invalid/npm/", "first"},
	} {
		if b, token := s.For(name); b != want[0] || token != want[1] {
			t.Errorf("%s: %s with %q", name, b, token)
		}
	}
	// A project's own file may name another registry, and gets no credential.
	s.AddProject("registry=https://evil.invalid/\n//evil.invalid/:_authToken=${TOKEN}\n@s:registry=https://one.invalid/other/\n//two.invalid/:_authToken=stolen\n")
	if b, token := s.For("a"); b != "https://evil.invalid/" || token != "" {
		t.Errorf("%s with %q", b, token)
	}
	if b, token := s.For("@s/a"); b != "https://one.invalid/other/" || token != "" {
		t.Errorf("a token is for its path only: %s with %q", b, token)
	}
	if len(s.Bases()) != 2 {
		t.Errorf("%v", s.Bases())
	}
	if b, _ := (&Settings{Registry: "nonsense"}).For("a"); b != "" {
		t.Error(b)
	}
	if b, _ := (&Settings{Registry: "://"}).For("a"); b != "" {
		t.Error(b)
	}
}

func TestVariablesAreReplacedOnce(t *testing.T) {
	get := func(k string) string { return "${" + k + "}" }
	for in, want := range map[string]string{"a": "a", "${X}": "${X}", "a${X}b${Y}": "a${X}b${Y}", "${": "${", "${X": "${X"} {
		if got := expand(in, get); got != want {
			t.Errorf("%q became %q", in, got)
		}
	}
}

func TestTheRegistryOfALockFileIsThePartBeforeTheName(t *testing.T) {
	for _, tt := range [][3]string{
		{"https://registry.invalid/a/-/a-1.0.0.tgz", "a", "https://registry.invalid/"},
		{"https://registry.invalid/npm/@s/a/-/a-1.0.0.tgz", "@s/a", "https://registry.invalid/npm/"},
		{"https://registry.invalid/b/-/b-1.0.0.tgz", "a", ""}, {"git+ssh://x/a/-/a", "a", ""}, {"", "a", ""},
	} {
		if got := BaseOf(tt[0], tt[1]); got != tt[2] {
			t.Errorf("%s: %q", tt[0], got)
		}
	}
}

func FuzzCacheIndex(f *testing.F) {
	f.Add([]byte("\nabc\t{}"), "sha512-AAAA")
	f.Add([]byte("\t\n\t\n"), "sha1-")
	f.Fuzz(func(t *testing.T, index []byte, integrity string) {
		m := fstest.MapFS{}
		line(m, keyOf("a"), fmt.Sprintf(`{"key":%q,"integrity":%q}`, keyOf("a"), integrity))
		for _, file := range m {
			file.Data = append(file.Data, index...)
		}
		if data, err := (&Cache{FS: m, Bases: []string{base}}).Read("a"); err == nil {
			t.Fatalf("%q from an empty cache", data)
		}
	})
}

func FuzzSettings(f *testing.F) {
	f.Add("registry=https://x.invalid\n//x.invalid/:_authToken=${A}", "@a/b")
	f.Fuzz(func(t *testing.T, text, name string) {
		var s Settings
		s.AddProject(text)
		if _, token := s.For(name); token != "" {
			t.Fatalf("a project's file gives a token: %q", token)
		}
	})
}
