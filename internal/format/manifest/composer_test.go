package manifest

import (
	"slices"
	"strings"
	"testing"
)

const smallComposerLock = `{
    "content-hash": "00000000000000000000000000000000",
    "packages": [
        {
            "name": "v/a",
            "version": "v1.0.0",
            "source": {"type": "git", "url": "https://git.invalid/a", "reference": "1"},
            "require": {"php": ">=7.2", "v/b": "^1.0"},
            "notification-url": "https://notify.invalid/"
        },
        {
            "name": "V/B",
            "version": "1.0.0",   "odd": true
        }
    ],
    "packages-dev": [],
    "platform": []
}
`

func composerLock(t *testing.T, text string) *ComposerLock {
	t.Helper()
	l, err := DecodeComposerLock(text, nil)
	if err != nil {
		t.Fatal(err)
	}
	return l
}

func TestALockFileOfComposerChangesOnlyWhereItsPackagesDo(t *testing.T) {
	l := composerLock(t, smallComposerLock)
	if now, err := l.Edit(smallComposerLock, l.Packages, "", nil); err != nil || now != smallComposerLock {
		t.Errorf("%v\n%s", err, now)
	}
	list, err := DecodeComposerMetadata("v/a", `{"packages":{"v/a":[{"name":"v\/a","version":"1.1.0","dist":{"url":"https:\/\/registry.invalid\/\u00e9\u003e\ud83d\ude00","type":"zip","reference":"2"},"require":{"v\/b":"^1.0","php":"\u003e=7"},"extra":[],"version_normalized":"1.1.0.0","time":"2026"}]}}`, nil)
	if err != nil {
		t.Fatal(err)
	}
	now, err := l.Edit(smallComposerLock, []*ComposerPackage{list[0].Notifies(l.Packages[0]), l.Packages[1].In(true)}, "11", nil)
	if err != nil {
		t.Fatal(err)
	}
	want := strings.NewReplacer("00000000000000000000000000000000", "11").Replace(smallComposerLock)
	head, _, _ := strings.Cut(want, "        {\n            \"name\": \"v/a\"")
	want = head + `        {
            "name": "v/a",
            "version": "1.1.0",
            "dist": {
                "type": "zip",
                "url": "https://registry.invalid/é>😀",
                "reference": "2"
            },
            "require": {
                "php": ">=7",
                "v/b": "^1.0"
            },
            "type": "library",
            "notification-url": "https://notify.invalid/",
            "time": "2026"
        }
    ],
    "packages-dev": [
        {
            "name": "V/B",
            "version": "1.0.0",   "odd": true
        }
    ],
    "platform": []
}
`
	if now != want {
		t.Errorf("%s", now)
	}
}

func TestMinifiedMetadataIsReadAsDifferences(t *testing.T) {
	src := `{"minified":"composer/2.0","packages":{"v/a":[
		{"name":"v/a","version":"2.0.0","require":{"php":"^8","v/b":"^2"},"license":["MIT","GPL"],"abandoned":"v/z"},
		{"version":"v1.0.0","require":{"v/b":"^1"},"abandoned":"__unset"},
		{"version":"0.9.0","require":"__unset","conflict":{"V/C":"*"},"replace":{"v/d":"self.version"}}],
		"v/other":[{"name":"v/other","version":"1.0.0"}]}}`
	list, err := DecodeComposerMetadata("v/a", src, nil)
	if err != nil || len(list) != 3 {
		t.Fatalf("%v %v", list, err)
	}
	if a := list[0]; a.PHP != "^8" || !a.Abandoned || a.Licence != "MIT or GPL" || a.Needs[0].Range != "^2" {
		t.Errorf("%+v", a)
	}
	if a := list[1]; a.Version != "1.0.0" || a.Abandoned || a.PHP != "" || a.Needs[0].Range != "^1" || a.Licence != "MIT or GPL" {
		t.Errorf("%+v", a)
	}
	if a := list[2]; len(a.Needs) != 0 || a.Conflicts[0].Name != "v/c" || !slices.Equal(a.Provides, []string{"v/d"}) {
		t.Errorf("%+v", a)
	}
	for name, bad := range map[string]string{
		"of another package": `{"packages":{"v/other":[{"name":"v/other","version":"1.0.0"}]}}`, "that lies": `{"packages":{"v/a":[{"name":"v/x","version":"1.0.0"}]}}`,
		"without versions": `{"packages":{"v/a":[{"name":"v/a"}]}}`, "no JSON": `{`, "a list": `[]`,
	} {
		if list, err := DecodeComposerMetadata("v/a", bad, nil); err == nil {
			t.Errorf("%s: %+v", name, list)
		}
	}
}

func TestLockFilesOfComposerThatCannotBeEditedAreRefused(t *testing.T) {
	for _, text := range []string{`{}`, `{"packages": []}`, `{"packages": {}, "packages-dev": []}`, `{"packages": [{"name": "a b"}], "packages-dev": []}`, `x`} {
		if _, err := DecodeComposerLock(text, nil); err == nil {
			t.Errorf("%s was read", text)
		}
	}
}

func TestWhatAManifestOfComposerAsksForIsFoundInItsText(t *testing.T) {
	text := `{"require": {"php": "^8", "ext-json": "*", "V/A": "^1.0", "v/esc": "1\u002e0"}, "require-dev": {"v/b": "~2"}, "provide": {"v/p": "1"}}`
	m, err := DecodeComposerJSON(text, nil)
	if err != nil || m.PHP != "^8" || len(m.Needs) != 3 || !slices.Equal(m.Provides, []string{"v/p"}) {
		t.Fatalf("%+v %v", m, err)
	}
	for _, n := range m.Needs {
		if n.End > 0 && text[n.Off:n.End] != n.Range || n.End == 0 && n.Name != "v/esc" {
			t.Errorf("%+v", n)
		}
	}
	if _, err := DecodeComposerJSON("[]", nil); err == nil {
		t.Error("a list is no manifest")
	}
}

// The hashes are those that Composer 2.5 wrote for these files.
func TestTheHashOfAManifestIsComposers(t *testing.T) {
	for text, want := range map[string]string{
		`{
    "name": "acme/app",
    "description": "ünïcode / slash",
    "repositories": [{"type": "composer", "url": "file:///r"}, {"packagist": false}],
    "require": {"acme/a": "1.0.*", "php": ">=7.2"},
    "extra": {"x": {}, "y": "ü/é\u0001\"\\\\\b\f\n\r\t\u007f", "l": [1, true, null, {"0": 1}, {"1": 1}]},
    "config": {"platform": {"php": "8.1.0"}}
}
`: "bf6b9ececd7793b0d401dd2af09989b6",
		"{}": "d751713988987e9331980363e24189ce",
	} {
		if got, err := ComposerHash(text, nil); err != nil || got != want {
			t.Errorf("%s, %v, not %s, for %s", got, err, want, text)
		}
	}
	for _, bad := range []string{`{"extra": {"n": 1.5}}`, `[]`, `{`, `{"extra": ` + strings.Repeat("[", 600) + strings.Repeat("]", 600) + `}`} {
		if got, err := ComposerHash(bad, nil); err == nil {
			t.Errorf("%.40s: %s", bad, got)
		}
	}
}

func FuzzComposerLock(f *testing.F) {
	f.Add(smallComposerLock)
	f.Add(`{"packages":[],"packages-dev":[{"name":"a/b","version":"1"}]}`)
	f.Fuzz(func(t *testing.T, text string) {
		l, err := DecodeComposerLock(text, nil)
		if err != nil {
			return
		}
		_, _ = ComposerHash(text, nil)
		var fresh []*ComposerPackage
		for _, c := range l.Packages {
			d := *c
			d.off, d.end = 0, 0
			fresh = append(fresh, &d)
		}
		now, err := l.Edit(text, fresh, "", nil)
		if err != nil {
			return // such as lists that stand one in the other
		}
		if after, err := DecodeComposerLock(now, nil); err != nil || len(after.Packages) != len(l.Packages) {
			t.Errorf("%v\n%s\n%s", err, text, now)
		}
	})
}
