package ruby

import (
	"fmt"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/ossay-dev/ossay/internal/inspect/inventory"
	"github.com/ossay-dev/ossay/internal/inspect/inventory/inventorytest"
)

const lockText = `GIT
  remote: https://git.invalid/acme/widgets.git
  revision: 0123abcd
  branch: main
  specs:
    widgets (2.0.0)
      rack (>= 2)

PATH
  remote: .
  specs:
    shop (0.1.0)
      rack (~> 2.2)

GEM
  remote: https://registry.invalid/
  specs:
    mini_portile2 (2.8.4)
    nokogiri (1.15.0)
      mini_portile2 (~> 2.8.2)
      racc (~> 1.4)
    nokogiri (1.15.0-x86_64-linux)
      racc (~> 1.4)
    racc (1.7.1)
    rack (2.2.7)
    rspec (3.12.0)

PLATFORMS
  ruby
  x86_64-linux

DEPENDENCIES
  bundler
  nokogiri
  rspec (~> 3.12)
  shop!
  widgets!
  lost (= 1.0)

CHECKSUMS
  nokogiri (1.15.0) sha256=aa
  nokogiri (1.15.0-x86_64-linux) sha256=bb
  rack (2.2.7) sha256=cc

RUBY VERSION
   ruby 3.2.2p53

BUNDLED WITH
   2.4.10
`

func TestGemfileLock(t *testing.T) {
	t.Run("gives versions, sources, edges, checksums and the direct gems", func(t *testing.T) {
		inventorytest.Compare(t, GemfileLock(), "Gemfile.lock", lockText, `
node widgets 2.0.0 ecosystem=RubyGems source=git+https://git.invalid/acme/widgets.git#0123abcd direct @6:5 "widgets (2.0.0)"
node shop 0.1.0 ecosystem=RubyGems source=. project @12:5 "shop (0.1.0)"
node mini_portile2 2.8.4 ecosystem=RubyGems @18:5 "mini_portile2 (2.8.4)"
node nokogiri 1.15.0 ecosystem=RubyGems hash=sha256:aa sha256:bb direct @19:5 "nokogiri (1.15.0)"
node racc 1.7.1 ecosystem=RubyGems @24:5 "racc (1.7.1)"
node rack 2.2.7 ecosystem=RubyGems hash=sha256:cc direct @25:5 "rack (2.2.7)"
node rspec 3.12.0 ecosystem=RubyGems direct @26:5 "rspec (3.12.0)"
edge . -> widgets 2.0.0
edge . -> shop 0.1.0
edge . -> nokogiri 1.15.0
edge . -> rspec 3.12.0
edge widgets 2.0.0 -> rack 2.2.7
edge shop 0.1.0 -> rack 2.2.7
edge nokogiri 1.15.0 -> mini_portile2 2.8.4
edge nokogiri 1.15.0 -> racc 1.7.1
note lost is needed but not locked @38`)
	})
	t.Run("keeps facts about the file", func(t *testing.T) {
		l := inventorytest.Read(t, GemfileLock(), "Gemfile.lock", lockText)
		if got := l.Attr("bundledWith") + " " + l.Attr("ruby"); got != "2.4.10 ruby 3.2.2p53" {
			t.Errorf("got %q", got)
		}
	})
	t.Run("reads lines that end with CRLF and says merge conflicts", func(t *testing.T) {
		inventorytest.Compare(t, GemfileLock(), "gems.locked", "GEM\r\n  specs:\r\n<<<<<<< HEAD\r\n    rack (2.2.7)\r\nGEM\r\n  specs:\r\n    rack (2.2.8)\r\n", `
node rack 2.2.7 ecosystem=RubyGems @4:5 "rack (2.2.7)"
node rack 2.2.8 ecosystem=RubyGems @7:5 "rack (2.2.8)"
note unresolved merge conflict in the lock file @3`)
	})
}

const gemfileText = `# frozen_string_literal: true
source "https://registry.invalid"
ruby "3.2.2"

gem "rails", "~> 7.0", ">= 7.0.4" # gem "no"
gem 'pg',
    '>= 1.1',
    require: false
gem "widgets", git: "https://git.invalid/acme/widgets.git", branch: "main"
gem("rubocop", "1.50", group: :development)
gem "puma", groups: [:production, :test]

group :development, :test do
  gem "rspec", "~> 3.12"
  platforms :ruby do
    gem "byebug" if ENV["DEBUG"]
  end
end

if RUBY_VERSION > "3"
  gem "rexml"
end
%w[a b].each do |x|
  gem x
end
gem "x-#{name}"
gemspec
=begin
gem "comment"
=end
gem "last", :group => :test
`

func TestGemfile(t *testing.T) {
	inventorytest.Compare(t, Gemfile(), "Gemfile", gemfileText, `
asks rails ~> 7.0, >= 7.0.4 (default) @5
asks pg >= 1.1 (default) @6
asks widgets  (default) extra=git+https://git.invalid/acme/widgets.git @9
asks rubocop 1.50 (development) dev @10
asks puma  (production,test) @11
asks rspec ~> 3.12 (development,test) dev @14
asks byebug  (development,test) dev @16
asks rexml  (default) @21
asks last  (test) dev @31
note the name of this gem is computed, so it is not known @24
note the name of this gem is computed, so it is not known @26`)
}

const specText = `# -*- encoding: utf-8 -*-
Gem::Specification.new do |s|
  s.name = "rack".freeze
  s.version = "2.2.7"
  s.licenses = ["MIT".freeze]
  s.description = <<-EOS
It's a text: s.add_dependency "no"
  EOS
  s.summary = %q{A modular webserver (with "quotes")}
  s.add_runtime_dependency(%q<racc>.freeze, ["~> 1.4".freeze, ">= 1.4.1"])
  s.add_dependency 'nio', '>= 1'
  s.add_development_dependency("minitest".freeze, ["~> 5.0"])
  s.add_dependency dep
end
`

func TestGemspecs(t *testing.T) {
	asks := `
asks racc ~> 1.4, >= 1.4.1 (runtime) @10
asks nio >= 1 (runtime) @11
asks minitest ~> 5.0 (development) dev @12
note the name of this dependency is computed, so it is not known @13`
	t.Run("a project's specification is a manifest", func(t *testing.T) {
		inventorytest.Compare(t, Gemspec(), "rack.gemspec", specText, `
node rack 2.2.7 ecosystem=RubyGems project @3:12 "\"rack\""`+asks)
	})
	t.Run("an installed one is named by its file", func(t *testing.T) {
		inventorytest.Compare(t, Specification(), "gems/specifications/rack-2.2.8-x86_64-linux.gemspec", specText, `
node rack 2.2.8 ecosystem=RubyGems licence=MIT @3:12 "\"rack\""`+asks)
	})
	t.Run("each reader leaves the other's files alone", func(t *testing.T) {
		inventorytest.Compare(t, Gemspec(), "specifications/default/rack-2.2.8.gemspec", specText, "nothing")
		inventorytest.Compare(t, Specification(), "rack-2.2.8.gemspec", specText, "nothing")
	})
}

func TestIdentityOfInstalledGems(t *testing.T) {
	for base, want := range map[string]string{
		"rack-2.2.7.gemspec":                   "rack 2.2.7",
		"net-http-0.3.2.gemspec":               "net-http 0.3.2",
		"nokogiri-1.15.0-arm64-darwin.gemspec": "nokogiri 1.15.0",
		"i18n-2d-1.0.gemspec":                  "i18n-2d 1.0",
		"bigdecimal-3.gemspec":                 "bigdecimal 3",
		"a-1.0.0.pre.1-java.gemspec":           "a 1.0.0.pre.1",
		"no-version.gemspec":                   " ",
	} {
		name, version, _ := identity(base)
		if got := name + " " + version; got != want {
			t.Errorf("%s: got %q, want %q", base, got, want)
		}
	}
}

func readers() []*inventory.Reader {
	return []*inventory.Reader{GemfileLock(), Gemfile(), Gemspec(), Specification()}
}

func TestJoin(t *testing.T) {
	tests := []struct {
		name  string
		files map[string]string
		want  string
	}{
		{"groups of the Gemfile become scopes, and gems that differ are said", map[string]string{
			"Gemfile":      "gem 'rack', '~> 3.0'\ngem 'gone'\ngroup :test do\n  gem 'rspec'\nend\n",
			"Gemfile.lock": "GEM\n  specs:\n    diff (1)\n    rack (2.2.7)\n    rspec (3.12.0)\n      diff\n\nDEPENDENCIES\n  rack\n  rspec\n",
		}, `== Gemfile
asks rack ~> 3.0 (default) @1
asks gone  (default) @2
asks rspec  (test) dev @4
== Gemfile.lock
node diff 1 ecosystem=RubyGems dev @3:5 "diff (1)"
node rack 2.2.7 ecosystem=RubyGems direct @4:5 "rack (2.2.7)"
node rspec 3.12.0 ecosystem=RubyGems direct dev @5:5 "rspec (3.12.0)"
edge . -> rack 2.2.7
edge . -> rspec 3.12.0 dev
edge rspec 3.12.0 -> diff 1
!! Gemfile:1:5 rack ~> 3.0 is asked for here, and Gemfile.lock holds 2.2.7
!! Gemfile:2:5 gone is asked for here and missing in Gemfile.lock
`},
		{"a Gemfile without lock file lists what it asks for", map[string]string{
			"Gemfile": "gem 'rack', '~> 3.0'\n",
		}, `== Gemfile
node rack  ecosystem=RubyGems requirement=~> 3.0 direct @1:5 "'rack'"
edge . -> rack
asks rack ~> 3.0 (default) @1
`},
		{"installed gems are connected", map[string]string{
			"h/specifications/a-1.0.gemspec": "s.add_dependency 'b', '>= 1'\ns.add_dependency 'c'\n",
			"h/specifications/b-1.2.gemspec": "x = 1\n",
		}, `== h/specifications/a-1.0.gemspec
node a 1.0 ecosystem=RubyGems
node b 1.2 ecosystem=RubyGems @1:18 "'b'"
edge a 1.0 -> b 1.2
asks b >= 1 (runtime) @1
asks c  (runtime) @2
== h/specifications/b-1.2.gemspec
node b 1.2 ecosystem=RubyGems
`},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			got := inventorytest.Joined(t, readers(), Join(), ecosystem, tt.files)
			if d := cmp.Diff(tt.want, got); d != "" {
				t.Errorf("-want +got:\n%s", d)
			}
		})
	}
}

func FuzzGemfileLock(f *testing.F) {
	inventorytest.Fuzz(f, GemfileLock(), "Gemfile.lock", lockText, "GEM\n  specs:\n    a (\n      b\nCHECKSUMS\n  a (")
}

func FuzzGemfile(f *testing.F) {
	inventorytest.Fuzz(f, Gemfile(), "Gemfile", gemfileText, specText, "gem \"a\", <<X\n", "=begin\n", "gem %q<a", "group :a do")
}

func FuzzGemspec(f *testing.F) {
	inventorytest.Fuzz(f, Gemspec(), "a.gemspec", specText)
}

func BenchmarkGemfileLock5k(b *testing.B) {
	var sb strings.Builder
	sb.WriteString("GEM\n  remote: https://registry.invalid/\n  specs:\n")
	for i := range 5000 {
		fmt.Fprintf(&sb, "    gem%d (1.%d.0)\n      gem%d (>= 1)\n      gem%d (~> 1.0)\n", i, i%50, (i*7+1)%5000, (i*13+5)%5000)
	}
	sb.WriteString("\nDEPENDENCIES\n  gem0\n  gem1\n")
	data := []byte(sb.String())
	r := GemfileLock()
	b.SetBytes(int64(len(data)))
	b.ReportAllocs()
	for b.Loop() {
		if l := inventorytest.Read(b, r, "Gemfile.lock", string(data)); len(l.Nodes) != 5001 {
			b.Fatal(len(l.Nodes))
		}
	}
}
