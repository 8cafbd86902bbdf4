package php

import (
	"fmt"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/ossay-dev/ossay/internal/inspect/inventory"
	"github.com/ossay-dev/ossay/internal/inspect/inventory/inventorytest"
)

const lockText = `{
  "_readme": ["generated"],
  "content-hash": "00",
  "packages": [
    {
      "name": "monolog/monolog", "version": "v2.9.1",
      "source": {"type": "git", "url": "https://git.invalid/monolog.git", "reference": "abc"},
      "dist": {"type": "zip", "url": "https://registry.invalid/m.zip", "shasum": "0102"},
      "require": {"php": ">=7.2", "ext-json": "*", "psr/log": "^1.0.1", "psr/log-implementation": "1.0"},
      "provide": {"psr/log-implementation": "1.0.0"},
      "license": ["MIT", "GPL-2.0-only"]
    },
    {"name": "psr/log", "version": "1.1.4", "require": {"php": ">=5.3"}},
    {"name": "Symfony/Polyfill", "version": "v1.0.0", "replace": {"symfony/polyfill-php80": "*"}},
    {"name": "acme/branch", "version": "dev-main", "require": {"symfony/polyfill-php80": "^1", "gone/gone": "1"},
     "source": {"type": "git", "url": "https://git.invalid/b.git", "reference": "def"}},
    {"version": "1"}
  ],
  "packages-dev": [
    {"name": "phpunit/phpunit", "version": "9.6.0", "require": {"psr/log": "^1"}}
  ],
  "plugin-api-version": "2.3.0"
}
`

func TestComposerLock(t *testing.T) {
	inventorytest.Compare(t, ComposerLock(), "composer.lock", lockText, `
node monolog/monolog 2.9.1 ecosystem=Packagist hash=sha1:0102 licence=MIT OR GPL-2.0-only direct @6:15 "\"monolog/monolog\""
node psr/log 1.1.4 ecosystem=Packagist @13:14 "\"psr/log\""
node Symfony/Polyfill 1.0.0 ecosystem=Packagist @14:14 "\"Symfony/Polyfill\""
node acme/branch dev-main ecosystem=Packagist source=git+https://git.invalid/b.git#def direct @15:14 "\"acme/branch\""
node phpunit/phpunit 9.6.0 ecosystem=Packagist direct dev @20:14 "\"phpunit/phpunit\""
edge . -> monolog/monolog 2.9.1
edge . -> acme/branch dev-main
edge . -> phpunit/phpunit 9.6.0 dev
edge monolog/monolog 2.9.1 -> psr/log 1.1.4
edge acme/branch dev-main -> Symfony/Polyfill 1.0.0
edge phpunit/phpunit 9.6.0 -> psr/log 1.1.4
note a package without a name @17
note gone/gone is needed but not listed @15`)
	t.Run("leaves other files of that name alone", func(t *testing.T) {
		inventorytest.Compare(t, ComposerLock(), "composer.lock", `{"a": 1}`, "nothing")
	})
}

func TestComposerManifest(t *testing.T) {
	inventorytest.Compare(t, Composer(), "composer.json", `{
  "name": "acme/shop",
  "require": {"php": "^8.1", "ext-intl": "*", "monolog/monolog": "^2.0"},
  "require-dev": {"phpunit/phpunit": "^9.5 || ^10"}
}`, `
node acme/shop  ecosystem=Packagist project @2:11 "\"acme/shop\""
asks monolog/monolog ^2.0 (require) @3
asks phpunit/phpunit ^9.5 || ^10 (require-dev) dev @4`)
}

func TestInstalled(t *testing.T) {
	t.Run("version 1 is a list", func(t *testing.T) {
		inventorytest.Compare(t, Installed(), "vendor/composer/installed.json",
			`[{"name": "a/a", "version": "1.0", "require": {"b/b": "^2"}}, {"name": "b/b", "version": "2.1"}]`, `
node a/a 1.0 ecosystem=Packagist @1:11 "\"a/a\""
node b/b 2.1 ecosystem=Packagist @1:72 "\"b/b\""
edge a/a 1.0 -> b/b 2.1`)
	})
	t.Run("version 2 names what is for development", func(t *testing.T) {
		inventorytest.Compare(t, Installed(), "vendor/composer/installed.json",
			`{"packages": [{"name": "a/a", "version": "1.0"}, {"name": "B/b", "version": "2.1"}], "dev": true, "dev-package-names": ["b/b"]}`, `
node a/a 1.0 ecosystem=Packagist @1:24 "\"a/a\""
node B/b 2.1 ecosystem=Packagist dev @1:59 "\"B/b\""`)
	})
}

func TestJoin(t *testing.T) {
	got := inventorytest.Joined(t, []*inventory.Reader{ComposerLock(), Composer(), Installed()}, Join(), ecosystem, map[string]string{
		"composer.json": `{"name": "acme/shop", "require": {"a/a": "^2.0", "B/b": "^2", "c/c": "*"}}`,
		"composer.lock": `{"packages": [{"name": "a/a", "version": "1.0", "require": {"b/b": "*"}}, {"name": "b/b", "version": "2.1"}], "packages-dev": []}`,
	})
	want := `== composer.json
node acme/shop  ecosystem=Packagist project @1:10 "\"acme/shop\""
asks a/a ^2.0 (require) @1
asks B/b ^2 (require) @1
asks c/c * (require) @1
== composer.lock
node acme/shop  ecosystem=Packagist project
node a/a 1.0 ecosystem=Packagist direct @1:24 "\"a/a\""
node b/b 2.1 ecosystem=Packagist direct @1:84 "\"b/b\""
edge acme/shop -> a/a 1.0
edge acme/shop -> b/b 2.1
edge a/a 1.0 -> b/b 2.1
!! composer.json:1:35 a/a ^2.0 is asked for here, and composer.lock holds 1.0
!! composer.json:1:63 c/c is asked for here and missing in composer.lock
`
	if d := cmp.Diff(want, got); d != "" {
		t.Errorf("-want +got:\n%s", d)
	}
}

func FuzzComposerLock(f *testing.F) {
	inventorytest.Fuzz(f, ComposerLock(), "composer.lock", lockText, `{"packages": [1, null, {"name": []}]}`)
}

func FuzzInstalled(f *testing.F) {
	inventorytest.Fuzz(f, Installed(), "vendor/composer/installed.json", `[{"name": "a/a"}]`, `{"packages": [], "dev-package-names": [""]}`)
}

func FuzzComposer(f *testing.F) {
	inventorytest.Fuzz(f, Composer(), "composer.json", `{"name": 1, "require": {"a/b": []}}`, `{"require": []}`)
}

func BenchmarkComposerLock5k(b *testing.B) {
	var sb strings.Builder
	sb.WriteString(`{"packages": [`)
	for i := range 5000 {
		if i > 0 {
			sb.WriteByte(',')
		}
		fmt.Fprintf(&sb, `
    {
      "name": "v%d/p%d",
      "version": "1.%d.0",
      "source": {"type": "git", "url": "https://git.invalid/v%d.git", "reference": "0123456789abcdef0123456789abcdef01234567"},
      "dist": {"type": "zip", "url": "https://registry.invalid/v%d.zip", "shasum": ""},
      "require": {"php": ">=7", "v%d/p%d": "^1"},
      "autoload": {"psr-4": {"V\\P\\": "src/"}},
      "license": ["MIT"], "description": "some words that nobody needs here", "keywords": ["a", "b"]
    }`, i, i, i%50, i, i, (i*7+1)%5000, (i*7+1)%5000)
	}
	sb.WriteString("]}")
	data := sb.String()
	r := ComposerLock()
	b.SetBytes(int64(len(data)))
	b.ReportAllocs()
	for b.Loop() {
		if l := inventorytest.Read(b, r, "composer.lock", data); len(l.Nodes) != 5001 {
			b.Fatal(len(l.Nodes))
		}
	}
}
