package version

import (
	"strings"
	"testing"
)

// specified are lists that the ecosystems' own documents or tests give, lowest
// version first. An equals sign joins versions that stand beside each other.
func specified() []struct{ name, ecosystem, ascending string } {
	return []struct{ name, ecosystem, ascending string }{
		{"Semantic Versioning 2.0, rule 11.2", "npm", "1.0.0 2.0.0 2.1.0 2.1.1"},
		{"Semantic Versioning 2.0, rule 11.4", "crates.io",
			"1.0.0-alpha 1.0.0-alpha.1 1.0.0-alpha.beta 1.0.0-beta 1.0.0-beta.2 1.0.0-beta.11 1.0.0-rc.1 1.0.0"},
		{"numbers below words in a pre-release, words by their bytes", "Hex", "1.0.0-1 1.0.0-2 1.0.0-10 1.0.0-A 1.0.0-RC 1.0.0-a 1.0.0-a-b 1.0.0-a0 1.0.0-dev 1.0.0"},
		{"build metadata does not count", "npm", "1.0.0-rc.1=1.0.0-rc.1+5=v1.0.0-rc.1 1.0.0=1.0.0+20130313144700=1.0.0+exp.sha.5114f85 1.0.1"},
		{"numbers beyond 64 bits", "npm", "99999999999999999998.0.0 99999999999999999999.0.0 100000000000000000000.0.0"},
		{"Julia's releases", "Julia", "0.7.0-beta 0.7.0-rc1 0.7.0 1.0.0-rc1 1.0.0 1.10.0-rc2 1.10.0"},
		{"Swift's tags", "SwiftURL", "4.0.0-rc.1 4.0.0=v4.0.0=4.0 4.0.1"},
		{"PEP 440, summary of permitted suffixes and relative ordering", "PyPI",
			"1.dev0 1.0.dev456 1.0a1 1.0a2.dev456 1.0a12.dev456 1.0a12 1.0b1.dev456 1.0b2 1.0b2.post345.dev456 1.0b2.post345 " +
				"1.0rc1.dev456 1.0rc1 1.0 1.0+abc.5 1.0+abc.7 1.0+5 1.0.post456.dev34 1.0.post456 1.0.15 1.1.dev1"},
		{"PEP 440, final releases", "PyPI", "0.9 0.9.1 0.9.2 0.9.10 0.9.11 1.0=1.0.0=1=01.0=v1.0 1.0.1 1.1 2.0 2.0.1"},
		{"PEP 440, version epochs", "PyPI", "2013.10 2014.04 1!1.0 1!1.1 1!2.0 2!0.1"},
		{"PEP 440, spellings of one version", "PyPI",
			"1.0.dev0=1.0dev=1.0-DEV0=1.0_dev_0 1.1a1=1.1alpha1=1.1.a.1=1.1-Alpha-1=1.1_a1 1.1b2=1.1.beta-2 1.1rc3=1.1c3=1.1pre3=1.1.preview_3 1.1=1.1.0 " +
				"1.1+ubuntu.1=1.1+ubuntu-1=1.1+Ubuntu_1 1.1.post2=1.1-2=1.1.rev2=1.1-r2=1.1post2"},
		{"Maven, ComparableVersion's qualifiers", "Maven",
			"1-alpha2snapshot 1-alpha2 1-alpha-123 1-beta-2 1-beta123 1-m2 1-m11 1-rc 1-cr2 1-rc123 1-SNAPSHOT 1 1-sp 1-sp2 1-sp123 1-abc 1-def 1-pom-1 1-1-snapshot 1-1 1-2 1-123"},
		{"Maven, ComparableVersion's numbers", "Maven", "2.0 2-1 2.0.2 2.0.123 2.1.0 2.1-a 2.1b 2.1-c 2.1-1 2.1.0.1 2.2 2.123"},
		{"Maven, versions beside each other", "Maven",
			"1-a1=1-alpha-1=1a1 1-b2=1-beta-2 1-m3=1-milestone-3 1-rc1=1-cr1=1-RC1 1=1.0=1.0.0=1-0=1.0-0=1-ga=1.ga=1-Final=1-RELEASE=1.0-FINAL 1-1 1.0.1"},
		{"Maven, releases of real projects", "Maven", "31.0-jre 31.1-android 31.1-jre 32.0.0-android 32.0.0-jre 33.0"},
		{"RubyGems, test of semantic versions", "RubyGems", "1.0.0-alpha 1.0.0-alpha.1 1.0.0-beta.2 1.0.0-beta.11 1.0.0-rc.1 1.0.0=1=1.0"},
		{"RubyGems, prereleases", "RubyGems", "1.8.2.a 1.8.2.a9 1.8.2.a10 1.8.2.b 1.8.2 1.9.a=1.9.0.a 1.9=1.9.0 1.9.1.a 1.9.1"},
		{"Debian policy, section 5.6.12", "Debian:12", "1.0~~ 1.0~~a 1.0~ 1.0 1.0a"},
		{"Debian policy, the same behind the tilde", "Debian", "1.0~beta1~svn1245 1.0~beta1 1.0 1.0+b1 1.0.1 1:0.9"},
		{"deb-version(7), letters below other characters", "Ubuntu:22.04:LTS", "1.0=1.0-0 1.0-0.1 1.0-1 1.0-1ubuntu1 1.0-1ubuntu1.1 1.0-1ubuntu2 1.0-1ubuntu10 1.0a 1.0z 1.0+ 1.0."},
		{"Debian, security updates and backports", "Debian:11", "7.74.0-1.3 7.74.0-1.3+deb11u1~bpo10+1 7.74.0-1.3+deb11u1 7.74.0-1.3+deb11u10 7.88.1-10"},
		{"Alpine, suffixes in their order", "Alpine:v3.18",
			"1.0_alpha 1.0_alpha1 1.0_alpha10 1.0_beta 1.0_pre 1.0_rc1 1.0_rc2 1.0 1.0-r1 1.0-r2 1.0-r10 1.0_cvs1 1.0_svn1 1.0_git1 1.0_hg1 1.0_p1 1.0_p1-r1 1.0_p2 1.0.1"},
		{"Alpine, letters and further numbers", "Wolfi", "1.1.1 1.1.1a 1.1.1b 1.1.1w 1.1.2 1.2_alpha1 1.2"},
		{"rpmvercmp's test, numbers and letters", "Red Hat", "xyz10 xyz10.1 1.0 2.0 2.0.1 2.0.1a 5.5p1 5.5p2 5.5p10 5.6p1 6.0 6.0.rc1 10a1 10b2 10xyz 10.1xyz"},
		{"rpmvercmp's test, tilde and caret", "Rocky Linux:9",
			"1.0~rc1~git123 1.0~rc1 1.0~rc1^git1 1.0~rc2 1.0 1.0^git1~pre 1.0^git1 1.0^git2 1.0^20160101 1.0.1 1.01=1.1=1.001"},
		{"rpmvercmp's test, separators do not count", "openSUSE:Leap 15.6", "1.0=1_0=1..0=1+0 1.0.1=1.0_1"},
		{"RPM, epoch before all", "AlmaLinux:9", "9.0-1.el9 1:0.1-1.el9 1:0.1-2.el9 2:0-0"},
		{"NuGet, semantic versions with a fourth number", "NuGet", "1.0.0-alpha=1.0.0-ALPHA 1.0.0-alpha.1 1.0.0-beta 1.0.0-rc.2 1.0.0-rc.10 1.0.0=1.0=1=1.0.0.0=1.0.0+meta 1.0.0.1 1.0.1"},
		{"PHP's version_compare, with its words", "Packagist", "1.0-dev 1.0-alpha1=1.0a1 1.0-beta1=1.0b1 1.0-RC1=1.0rc1 1.0=v1.0 1.0-p1=1.0pl1 1.1"},
		{"pub_semver's test", "Pub",
			"1.0.0-alpha 1.0.0-alpha.1 1.0.0-beta.2 1.0.0-beta.11 1.0.0-rc.1 1.0.0-rc.1+build.1 1.0.0 1.0.0+0.3.7 1.3.7+build 1.3.7+build.2.b8f12d7 2.0.0 2.1.0 2.2.0 2.11.0 2.11.1"},
		{"R's package_version", "CRAN", "0.9-9 0.10 1.0 1.0-1=1.0.1 1.0-2 1.0.10=1.0-10 1.2.2 1.2.3=1.2-3 1.2.3.1"},
		{"Cabal's Version", "Hackage", "0 0.1 0.1.0 0.1.0.0 0.1.1 0.2 0.10 1=01 1.0"},
		{"Go, the three forms of pseudo-versions", "Go",
			"v0.0.0-20191109021931-daa7c04131f5 v0.1.0 v1.2.3-pre v1.2.3-pre.0.20191109021931-daa7c04131f5 v1.2.3 v1.2.4-0.20191109021931-daa7c04131f5 v1.2.4-0.20201109021931-000000000000 v1.2.4"},
		{"Go, versions of modules without go.mod", "Go", "v1.9.9 v2.0.0-20180101000000-abcdefabcdef+incompatible v2.0.0=v2.0.0+incompatible v2.0.1+incompatible v10.0.0+incompatible"},
		{"Go, toolchains and the standard library", "Go", "go1.9 go1.20 go1.21rc2=1.21.0-rc.2 go1.21.0=1.21.0=go1.21 go1.21.9=go1.21.9-custom go1.21.10 go1.22beta1 go1.22rc1 go1.22.0"},
		{"vercmp(8), what stands behind numbers", "alpm", "1.0a 1.0b 1.0beta 1.0p 1.0pre 1.0rc 1.0 1.0.a 1.0.1"},
		{"vercmp(8), numbers", "alpm", "1 1.0 1.1 1.1.1 1.2 2.0 3.0.0 1:0.1"},
		{"Portage's test, numbers", "gentoo", "1 1_p1 1b 1b_p1 1.0_alpha2 1.0_beta3 1.0_rc3 1.0=1.0-r0=1.0-r00 1.0-r1 1.0_p2 1.0b 1.0.0 1.1 1.1b 5 5.0"},
		{"Portage's test, fractions", "gentoo", "1.00100000000 1.001000000000000000001 1.001000000000000000002 1.01 1.1 1.2 1.10 12.2b 12.2.5"},
		{"Package Manager Specification, suffixes", "gentoo", "1_alpha=1_alpha0 1_alpha1_beta 1_alpha1 1_alpha1_p 1_beta 1_pre 1_rc 1 1_p=1_p0 1_p1"},
		{"Conan, pre-releases and builds", "ConanCenter", "1.0.0-alpha 1.0.0-alpha.1 1.0.0-beta 1=1.0=1.0.0 1.0.0+1 1.0.0+2 1.0.1 1.2 1.10 1.a"},
		{"OpenSSL, letters before 3.0", "openssl", "0.9.8 0.9.8a 0.9.8y 0.9.8z 0.9.8za 0.9.8zh 1.0.2 1.0.2u=1.0.2U 1.1.1 1.1.1w 3.0.0-alpha1 3.0.0-alpha17 3.0.0-beta1 3.0.0 3.0.10"},
		{"RFC 3339, the same moment in two zones", "datetime",
			"2024-01-31T22:59:59Z 2024-01-31T23:00:00Z=2024-02-01T00:00:00+01:00 2024-01-31T23:00:00.5Z 2024-01-31T23:00:00.51Z 2024-02-01T00:00:00Z"},
		{"plain text, by its code points", "lexicographic", "1.10 1.9 A Z a z é"},
		{"numbers alone", "intdot", "1 1.0 1.0.1 1.2 1.10 2 10.0"},
		{"pods take the order of gems", "cocoapods", "1.0.0.beta.1 1.0.0.rc1 1.0.0=1.0 1.0.1"},
		{"conda packages take the order of Python", "conda", "1.0.dev1 1.0a1 1.0=1.0.0 1.0.post1"},
		{"opam packages take the order of Debian", "opam", "1.0~beta 1.0 1.0+1 1.0.1"},
	}
}

// ranked returns the versions of an ascending list with their ranks.
func ranked(ascending string) (list []string, rank []int) {
	for i, group := range strings.Fields(ascending) {
		for v := range strings.SplitSeq(group, "=") {
			list, rank = append(list, v), append(rank, i)
		}
	}
	return list, rank
}

func TestListsOfTheSpecificationsStandInOrder(t *testing.T) {
	for _, tt := range specified() {
		t.Run(tt.name, func(t *testing.T) {
			list, rank := ranked(tt.ascending)
			for i, a := range list {
				for j, b := range list {
					got, err := Compare(tt.ecosystem, a, b)
					if err != nil {
						t.Fatalf("%s to %s: %v", a, b, err)
					}
					if want := sign(rank[i] - rank[j]); got != want {
						t.Errorf("%s to %s: %d, want %d", a, b, got, want)
					}
					checkPair(t, tt.ecosystem, a, b)
				}
			}
		})
	}
}
