package purl

import (
	"errors"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
	"pgregory.net/rapid"
)

func TestEachTypeSpellsItsPartsAsItsDefinitionSays(t *testing.T) {
	for _, tt := range []struct{ in, want string }{
		{"pkg:alpm/Arch/Pacman@6.0-1", "pkg:alpm/arch/pacman@6.0-1"},
		{"pkg:apk/Alpine/Curl@7.83.0-r0?arch=x86", "pkg:apk/alpine/curl@7.83.0-r0?arch=x86"},
		{"pkg:bitbucket/Birkenfeld/Pygments-Main@2", "pkg:bitbucket/birkenfeld/pygments-main@2"},
		{"pkg:bitnami/WordPress@6", "pkg:bitnami/wordpress@6"},
		{"pkg:brew/Homebrew/Core/Node@20", "pkg:brew/homebrew/core/node@20"},
		{"pkg:cargo/Serde@1", "pkg:cargo/Serde@1"},
		{"pkg:composer/Laravel/Framework@11", "pkg:composer/laravel/framework@11"},
		{"pkg:conan/OpenSSL@3", "pkg:conan/OpenSSL@3"},
		{"pkg:cpan/drolsky/DateTime@1.55", "pkg:cpan/DROLSKY/DateTime@1.55"},
		{"pkg:deb/Debian/Curl@7", "pkg:deb/debian/curl@7"},
		{"pkg:gem/RedCloth@4", "pkg:gem/RedCloth@4"},
		{"pkg:github/Package-URL/Purl-Spec@1", "pkg:github/package-url/purl-spec@1"},
		{"pkg:golang/github.com/Azure/Sdk@V1", "pkg:golang/github.com/Azure/Sdk@V1"},
		{"pkg:hex/Acme/Foo@2", "pkg:hex/acme/foo@2"},
		{"pkg:huggingface/Org/Model@AbCdEf", "pkg:huggingface/Org/Model@abcdef"},
		{"pkg:luarocks/Hisham/LuaFileSystem@1.8.0", "pkg:luarocks/hisham/luafilesystem@1.8.0"},
		{"pkg:maven/Org.Apache/Commons@1-RC", "pkg:maven/Org.Apache/Commons@1-RC"},
		{"pkg:mlflow/Model@1?repository_url=https://x.Databricks.invalid/api", "pkg:mlflow/model@1?repository_url=https:%2F%2Fx.Databricks.invalid%2Fapi"},
		{"pkg:mlflow/Model@1?repository_url=https://h.invalid", "pkg:mlflow/Model@1?repository_url=https:%2F%2Fh.invalid"},
		{"pkg:nuget/EnterpriseLibrary.Common@6", "pkg:nuget/EnterpriseLibrary.Common@6"},
		{"pkg:oci/Debian@sha256%3A24?tag=Bullseye", "pkg:oci/debian@sha256:24?tag=Bullseye"},
		{"pkg:pub/Flutter-Downloader@1", "pkg:pub/flutter_downloader@1"},
		{"pkg:otp/SSL@11", "pkg:otp/ssl@11"},
		{"pkg:generic/a/./../b/c@1#x/./../y", "pkg:generic/a/./../b/c@1#x/y"},
		{"pkg:PyPI/Django_allauth@12.0RC1", "pkg:pypi/django-allauth@12.0rc1"},
		{"pkg:qpkg/BlackBerry/Com.Qnx@7", "pkg:qpkg/blackberry/Com.Qnx@7"},
		{"pkg:rpm/Fedora/NetworkManager@1", "pkg:rpm/fedora/NetworkManager@1"},
		{"pkg:git/GitHub.com/Org/Repo@1", "pkg:git/github.com/org/repo@1"},
		{"pkg:generic/OpenSSL@1.1.10G", "pkg:generic/OpenSSL@1.1.10G"},
		{"pkg:vscode-extension/RedHat/Java@1.0.0-RC", "pkg:vscode-extension/redhat/java@1.0.0-rc"},
		{"pkg:yocto/Core/Glibc@2", "pkg:yocto/core/Glibc@2"},
	} {
		if got, err := Canonical(tt.in); err != nil || got != tt.want {
			t.Errorf("%s: %s, want %s (%v)", tt.in, got, tt.want, err)
		}
	}
}

func TestTypesAskForTheirPartsOnlyWhereTheirDefinitionDoes(t *testing.T) {
	for _, tt := range []struct {
		in   string
		want error
	}{
		{"pkg:swift/github.com/vapor/vapor@4", nil},
		{"pkg:swift/vapor@4", ErrNamespace},
		{"pkg:vscode-extension/java@1", ErrNamespace},
		{"pkg:cargo/ns/serde@1", ErrNamespace},
		{"pkg:gem/ns/rails@1", ErrNamespace},
		{"pkg:conda/ns/numpy@1", ErrNamespace},
		{"pkg:julia/Dates@1.9?uuid=ade2ca70-3891-5945-98fb-dc099432e06a", nil},
		{"pkg:julia/Dates@1.9", ErrQualifier},
		{"pkg:cpan/GDT/URI-PackageURL", nil},
		{"pkg:cpan/URI::PackageURL", ErrName},
		{"pkg:chrome-extension/cjpalhdlnbpafiamejdnhcphjbkeiagm@1.2.3.4", nil},
		{"pkg:chrome-extension/cjpalhdlnbpafiamejdnhcphjbkeiagm", nil},
		{"pkg:chrome-extension/cjpalhdlnbpafiamejdnhcphjbkeiag", ErrName},
		{"pkg:chrome-extension/zjpalhdlnbpafiamejdnhcphjbkeiagm", ErrName},
		{"pkg:chrome-extension/cjpalhdlnbpafiamejdnhcphjbkeiagm@1.2.3.4.5", ErrVersion},
		{"pkg:chrome-extension/cjpalhdlnbpafiamejdnhcphjbkeiagm@1..2", ErrVersion},
		{"pkg:rpm/fedora/curl@7?Arch=i386", ErrQualifier},
		{"pkg:rpm/fedora/curl@7?Repository_URL=h.invalid", nil},
		{"pkg:conan/cctz@2?RREV=1", ErrQualifier},
		{"pkg:maven/g/a@1?Classifier=x", ErrQualifier},
		{"pkg:npm/a?checksum=x&Checksum=y", ErrQualifier},
		{"pkg:npm/a?1x=y", ErrQualifier},
		{"pkg:npm/a?x y=z", ErrQualifier},
		{"pkg:npm/a?x=%zz", ErrEscape},
		{"pkg:npm/a#%f", ErrEscape},
		{"pkg:npm/a@%", ErrEscape},
		{"pkg:%6epm/a", ErrType},
		{"pkg:n_pm/a", ErrType},
		{"pkg:/a", ErrName},
		{"pkg:///", ErrName},
		{"pkg:npm/%2F", ErrName},
		{"pk:npm/a", ErrScheme},
		{"p", ErrScheme},
	} {
		_, err := Parse(tt.in)
		if !errors.Is(err, tt.want) {
			t.Errorf("%s: %v, want %v", tt.in, err, tt.want)
		}
		if err != nil && !strings.Contains(err.Error(), tt.in) {
			t.Errorf("%s: the error does not name it: %v", tt.in, err)
		}
	}
}

func TestQualifierKeysThatATypeDefinesKeepTheirCase(t *testing.T) {
	for typ, keys := range map[string]string{
		"alpm": "arch", "apk": "arch", "bitnami": "arch distro", "deb": "arch distro", "rpm": "arch distro epoch", "conan": "channel prev rrev user", "conda": "build channel subdir type",
		"gem": "platform", "vscode-extension": "platform", "julia": "uuid", "maven": "classifier type", "mlflow": "model_uuid run_id", "oci": "arch tag", "otp": "arch platform",
		"swid": "tag_id tag_version patch tag_creator_name tag_creator_regid", "vcpkg": "port_version repository_revision", "yocto": "layer_version",
	} {
		for key := range strings.FieldsSeq(keys) {
			namespace := ""
			if typ == "vscode-extension" {
				namespace = "ns/"
			}
			in := "pkg:" + typ + "/" + namespace + "a@1?" + strings.ToUpper(key) + "=x"
			if p, err := Parse(in); !errors.Is(err, ErrQualifier) {
				t.Errorf("%s: %v, %v", in, p, err)
			}
			if p, err := ParseLoose(in); err != nil || p.Qualifier(key) != "x" {
				t.Errorf("%s, read loosely: %v, %v", in, p, err)
			}
			if _, err := Parse(strings.Replace(in, strings.ToUpper(key), key, 1)); err != nil {
				t.Error(err)
			}
			if _, err := Parse("pkg:generic/a?" + strings.ToUpper(key) + "=x"); err != nil {
				t.Errorf("a type that does not define it: %v", err)
			}
		}
	}
}

func TestAPackageURLIsTakenApartIntoDecodedParts(t *testing.T) {
	for _, tt := range []struct {
		in   string
		want PURL
	}{
		{"PKG:NPM/%40angular/animation@12.3.1?Vcs_url=git%2Bhttps://h.invalid/a#/src//lib/",
			PURL{"npm", "@angular", "animation", "12.3.1", []Qualifier{{"vcs_url", "git+https://h.invalid/a"}}, "src/lib"}},
		{"pkg://maven//org.apache/commons@1.0", PURL{Type: "maven", Namespace: "org.apache", Name: "commons", Version: "1.0"}},
		{"pkg:generic/a%2fb@1%2E0", PURL{Type: "generic", Name: "a/b", Version: "1.0"}},
		{"pkg:generic/a+b@1+2", PURL{Type: "generic", Name: "a+b", Version: "1+2"}},
		{"pkg:generic/a@b@c", PURL{Type: "generic", Name: "a@b", Version: "c"}},
		{"pkg:generic/a?x=1=2&&y=%26", PURL{Type: "generic", Name: "a", Qualifiers: []Qualifier{{"x", "1=2"}, {"y", "&"}}}},
		{"pkg:generic/a?b=2&a=1#?x", PURL{Type: "generic", Name: "a", Qualifiers: []Qualifier{{"a", "1"}, {"b", "2"}}, Subpath: "?x"}},
		{"pkg:generic/a?flag", PURL{Type: "generic", Name: "a"}},
		{"pkg:generic/a#b#c", PURL{Type: "generic", Name: "a", Subpath: "b#c"}},
		{"pkg:generic/a@", PURL{Type: "generic", Name: "a"}},
		{"pkg:git/h.invalid/owner/repo@1", PURL{Type: "git", Namespace: "h.invalid", Name: "owner/repo", Version: "1"}},
		{"pkg:generic/a\x00b", PURL{Type: "generic", Name: "a\x00b"}},
	} {
		got, err := Parse(tt.in)
		if err != nil {
			t.Errorf("%q: %v", tt.in, err)
		} else if diff := cmp.Diff(tt.want, got); diff != "" {
			t.Errorf("%q: %s", tt.in, diff)
		}
	}
}

func TestPartsAreFoundByName(t *testing.T) {
	p, err := Parse("pkg:deb/debian/curl@7?distro=debian-12&arch=amd64")
	if err != nil {
		t.Fatal(err)
	}
	for key, want := range map[string]string{"arch": "amd64", "distro": "debian-12", "epoch": "", "": "", "Arch": ""} {
		if got := p.Qualifier(key); got != want {
			t.Errorf("qualifier %q is %q, want %q", key, got, want)
		}
	}
	bare := PURL{Name: "lodash"}
	if p.FullName() != "debian/curl" || bare.FullName() != "lodash" {
		t.Errorf("%q, %q", p.FullName(), bare.FullName())
	}
}

func TestNewNormalisesAndLeavesTheCallersQualifiers(t *testing.T) {
	given := []Qualifier{{"Zed", "1"}, {"arch", ""}, {"b", "2"}}
	p, err := New("PyPI", "", "Zope.Interface", "5.0RC1", given, "/./a/../b/")
	if err != nil {
		t.Fatal(err)
	}
	want := PURL{Type: "pypi", Name: "zope-interface", Version: "5.0rc1", Qualifiers: []Qualifier{{"b", "2"}, {"zed", "1"}}, Subpath: "a/b"}
	if diff := cmp.Diff(want, p); diff != "" {
		t.Error(diff)
	}
	if diff := cmp.Diff([]Qualifier{{"Zed", "1"}, {"arch", ""}, {"b", "2"}}, given); diff != "" {
		t.Errorf("the caller's qualifiers changed: %s", diff)
	}
	for _, tt := range []struct {
		typ, namespace, name string
		qualifiers           []Qualifier
		want                 error
	}{
		{"", "", "a", nil, ErrType},
		{"a b", "", "a", nil, ErrType},
		{"npm", "", "", nil, ErrName},
		{"npm", "", "///", nil, ErrName},
		{"cargo", "x", "a", nil, ErrNamespace},
		{"npm", "", "a", []Qualifier{{"a b", "1"}}, ErrQualifier},
		{"npm", "", "a", []Qualifier{{"a", "1"}, {"A", "2"}}, ErrQualifier},
	} {
		if p, err := New(tt.typ, tt.namespace, tt.name, "1", tt.qualifiers, ""); !errors.Is(err, tt.want) || p.Name != "" {
			t.Errorf("%q %q %q: %v, %v; want %v", tt.typ, tt.namespace, tt.name, p, err, tt.want)
		}
	}
}

func TestTheLongestPackageURLIsReadAndALongerOneIsNot(t *testing.T) {
	head := "pkg:npm/"
	if _, err := Parse(head + strings.Repeat("a", MaxLen-len(head))); err != nil {
		t.Error(err)
	}
	_, err := Parse(head + strings.Repeat("a", MaxLen-len(head)+1))
	if !errors.Is(err, ErrTooLong) || len(err.Error()) > 500 {
		t.Errorf("%.600v", err)
	}
	if _, err := ParseLoose(strings.Repeat("a", 1<<20)); !errors.Is(err, ErrTooLong) {
		t.Error(err)
	}
}

func TestOnlyPlainCharactersStandForThemselves(t *testing.T) {
	var all strings.Builder
	for c := range 256 {
		all.WriteByte(byte(c))
	}
	const kept = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789.-_~:"
	for slashes, want := range map[bool]string{false: kept, true: kept + "/"} {
		got := string(AppendEscaped([]byte("x"), all.String(), slashes))
		for _, c := range want {
			if strings.Count(got, string(c)) == 0 {
				t.Errorf("%q is encoded", c)
			}
		}
		if n := 1 + len(want) + 3*(256-len(want)); len(got) != n {
			t.Errorf("%d bytes, want %d: %s", len(got), n, got)
		}
		back, err := decode(got)
		if err != nil || back != "x"+all.String() {
			t.Errorf("does not come back: %v", err)
		}
	}
}

func TestProjectNamesFoldAsPEP503Says(t *testing.T) {
	for in, want := range map[string]string{
		"": "", "a": "a", "A": "a", "friendly-bard": "friendly-bard", "Friendly-Bard": "friendly-bard", "FRIENDLY-BARD": "friendly-bard",
		"friendly.bard": "friendly-bard", "friendly_bard": "friendly-bard", "friendly--bard": "friendly-bard", "FrIeNdLy-._.-bArD": "friendly-bard",
		"-": "-", "--": "-", "_a_": "-a-", "a.": "a-", "É": "É",
	} {
		if got := FoldPyPI(in); got != want {
			t.Errorf("%q: %q, want %q", in, got, want)
		}
	}
}

// drawParts makes package URLs from all types, with characters that mean
// something in a package URL.
func drawParts(t *rapid.T) (PURL, error) {
	types := []string{
		"alpm", "apk", "bitbucket", "bitnami", "cargo", "cocoapods", "composer", "conan", "conda", "cpan", "cran", "deb", "docker", "gem",
		"generic", "git", "github", "githubactions", "golang", "hackage", "hex", "huggingface", "julia", "luarocks", "maven", "mlflow", "npm",
		"nuget", "oci", "pub", "pypi", "qpkg", "rpm", "swid", "swift", "vscode-extension", "unknown.type-1",
	}
	text := rapid.StringOfN(rapid.RuneFrom([]rune("aB9.-_~:/@?#%&=+! é\x00")), 0, 12, -1)
	var q []Qualifier
	for _, key := range []string{"arch", "uuid", "Repository_URL", "z.z-z_9"} {
		if rapid.Bool().Draw(t, "has "+key) {
			q = append(q, Qualifier{key, text.Draw(t, key)})
		}
	}
	return New(rapid.SampledFrom(types).Draw(t, "type"), text.Draw(t, "namespace"), text.Draw(t, "name"), text.Draw(t, "version"), q, text.Draw(t, "subpath"))
}

func TestWhatIsBuiltIsReadAsTheSameParts(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		p, err := drawParts(t)
		if err != nil {
			return
		}
		s := p.String()
		for _, read := range []func(string) (PURL, error){Parse, ParseLoose} {
			got, err := read(s)
			if err != nil {
				t.Fatalf("%q: %v", s, err)
			}
			if diff := cmp.Diff(p, got); diff != "" {
				t.Fatalf("%q: %s", s, diff)
			}
		}
		if again, err := p.Normalize(); err != nil || !cmp.Equal(p, again) {
			t.Fatalf("%q is not normal: %v, %v", s, again, err)
		}
		for i := range len(s) {
			if c := s[i]; c <= ' ' || c >= 0x7f {
				t.Fatalf("%q holds the byte %#x", s, c)
			}
		}
	})
}

func TestParseLooseAgreesWithParseWhereBothRead(t *testing.T) {
	text := rapid.StringOfN(rapid.RuneFrom([]rune("abN1/@?#%&=.:A2fF")), 0, 25, -1)
	rapid.Check(t, func(t *rapid.T) {
		s := "pkg:" + rapid.SampledFrom([]string{"npm/", "pypi/", "git/", "julia/", "rpm/"}).Draw(t, "type") + text.Draw(t, "rest")
		strict, errStrict := Parse(s)
		loose, errLoose := ParseLoose(s)
		if errStrict == nil && (errLoose != nil || !cmp.Equal(strict, loose)) {
			t.Fatalf("%q: %v and %v (%v)", s, strict, loose, errLoose)
		}
		canonical, err := Canonical(s)
		if (err == nil) != (errLoose == nil) || err == nil && canonical != loose.String() {
			t.Fatalf("%q: canonical %q, %v", s, canonical, err)
		}
	})
}

func TestFoldBringsPartsIntoTheirCanonicalForm(t *testing.T) {
	p := PURL{Type: "github", Namespace: "/Org//x/", Name: "/Repo/", Subpath: "a/./../b"}
	p.Fold()
	if diff := cmp.Diff(PURL{Type: "github", Namespace: "org/x", Name: "repo", Subpath: "a/b"}, p); diff != "" {
		t.Error(diff)
	}
}
