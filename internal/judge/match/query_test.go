package match

import (
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/ossay-dev/ossay/internal/core/component"
	"github.com/ossay-dev/ossay/internal/core/finding"
	"github.com/ossay-dev/ossay/internal/judge/advisory"
)

// questions writes queries one a line, for comparisons.
func questions(qs []advisory.Query) string {
	var out []string
	for _, q := range qs {
		s := q.Ecosystem + " " + q.Name + " " + q.Version
		if q.Below != "" {
			s += " .. " + q.Below
		}
		out = append(out, strings.TrimSpace(s))
	}
	return strings.Join(out, "\n")
}

func TestPackagesOfSystemsAreAskedForByTheirSource(t *testing.T) {
	for _, tt := range []struct{ name, eco, pkg, version, purl, want string }{
		{"a library of a source with its own version", "Debian:12", "libc6", "2.36-9", "pkg:deb/debian/libc6@2.36-9?distro=debian-12&upstream=glibc%402.36-8", "Debian:12 glibc 2.36-8"},
		{"the source has the same version", "Debian:12", "libwebp7", "1.2.4-0.2", "pkg:deb/debian/libwebp7@1.2.4-0.2?upstream=libwebp", "Debian:12 libwebp 1.2.4-0.2"},
		{"no source known", "Debian:12", "bash", "5.2", "pkg:deb/debian/bash@5.2", "Debian:12 bash 5.2"},
		{"an origin of Alpine", "Alpine:v3.19", "libcrypto3", "3.1.4-r5", "pkg:apk/alpine/libcrypto3@3.1.4-r5?upstream=openssl", "Alpine:v3.19 openssl 3.1.4-r5"},
		{"RPM advisories name either", "Red Hat", "openssl-libs", "1:3.0.7-1.el9", "pkg:rpm/redhat/openssl-libs@3.0.7-1.el9?epoch=1&upstream=openssl-3.0.7-1.el9.src.rpm", "Red Hat openssl 1:3.0.7-1.el9\nRed Hat openssl-libs 1:3.0.7-1.el9"},
		{"the source of that name is asked for once", "Red Hat", "bash", "5.1.8-6.el9", "pkg:rpm/redhat/bash@5.1.8-6.el9?upstream=bash-5.1.8-6.el9.src.rpm", "Red Hat bash 5.1.8-6.el9"},
		{"two sources", "Debian:12", "x", "1", "pkg:deb/debian/x@1?upstream=a%402,b", "Debian:12 a 2\nDebian:12 b 1"},
		{"an empty source", "Debian:12", "x", "1", "pkg:deb/debian/x@1?upstream=,", "Debian:12 x 1"},
		{"another ecosystem's qualifier means nothing", "npm", "x", "1", "pkg:npm/x@1?upstream=y", "npm x 1"},
	} {
		c := &component.Component{Ecosystem: tt.eco, Name: tt.pkg, Version: tt.version, PURL: tt.purl}
		if got := questions(Queries(c, nil, nil)); got != tt.want {
			t.Errorf("%s:\n%s\nwant\n%s", tt.name, got, tt.want)
		}
	}
}

// webp is how advisories know one native library.
func webp(name string) []Name {
	if name == "libwebp" {
		return []Name{{"OSS-Fuzz", "libwebp"}, {"Bitnami", "webp"}}
	}
	return nil
}

func TestNativeLibrariesAreAskedForUnderAllTheirNames(t *testing.T) {
	for _, tt := range []struct{ version, within, want string }{
		{"1.3.1", "", "generic libwebp 1.3.1\nOSS-Fuzz libwebp 1.3.1\nBitnami webp 1.3.1"},
		{"", "vers:generic/>=1.2.0|<=1.3.1", "generic libwebp 1.2.0 .. 1.3.1A\nBitnami webp 1.2.0 .. 1.3.2-0"},
		{"", "vers:generic/>=1.2.0|<1.3.1", "generic libwebp 1.2.0 .. 1.3.1\nBitnami webp 1.2.0 .. 1.3.1"},
		{"", "vers:generic/>=1.2.0", "generic libwebp 1.2.0 .. 99999999.0.0\nBitnami webp 1.2.0 .. 99999999.0.0"},
		{"", "vers:generic/<=1.0.2k", "generic libwebp 0 .. 1.0.2kA\nBitnami webp 0 .. 1.0.2k"},
		{"", "vers:generic/>=", "generic libwebp\nBitnami webp"},
		{"", "", "generic libwebp\nOSS-Fuzz libwebp\nBitnami webp"},
	} {
		c := &component.Component{Ecosystem: "generic", Name: "libwebp", Version: tt.version, Range: tt.within}
		if got := questions(Queries(c, webp, nil)); got != tt.want {
			t.Errorf("%s%s:\n%s\nwant\n%s", tt.version, tt.within, got, tt.want)
		}
	}
	if got := questions(Queries(&component.Component{Ecosystem: "generic", Name: "other", Version: "1"}, webp, nil)); got != "generic other 1" {
		t.Errorf("another library: %s", got)
	}
}

// inside is a graph of one binary that holds a library, which a package carries.
func inside(version, within string) *component.Graph {
	n := node("generic", "libwebp", version)
	n.Requirement = within
	l := &component.Listing{
		Path: "a.node", Format: "binary/composition", Role: component.RoleBinary, Grade: component.Proven,
		Nodes: []component.Node{{Name: "carrier", Version: "2.0", Project: true}, n},
		Edges: []component.Edge{{From: 0, To: 1}},
	}
	l.Finish(false)
	return merged(l)
}

func TestAnIntervalIsAffectedPossiblyOrNot(t *testing.T) {
	db := database(t, record("CVE-2023-4863", "generic", "libwebp", "1.3.2", ""))
	for _, tt := range []struct {
		version, within, message string
		confidence               finding.Confidence
	}{
		{"1.3.1", "", "libwebp 1.3.1 is affected by CVE-2023-4863", finding.ConfidenceHigh},
		{"1.3.2", "", "", 0},
		{"", "vers:generic/>=1.2.0|<=1.3.1", "libwebp 1.2.0 to 1.3.1 is affected by CVE-2023-4863", finding.ConfidenceHigh},
		{"", "vers:generic/>=1.2.0|<=1.6.0", "libwebp 1.2.0 to 1.6.0 is affected by CVE-2023-4863 (possibly: only some of these versions are affected)", finding.ConfidenceLow},
		{"", "vers:generic/>=1.2.0", "libwebp 1.2.0 or later is affected by CVE-2023-4863 (possibly: only some of these versions are affected)", finding.ConfidenceLow},
		{"", "vers:generic/<=1.0.0", "libwebp up to 1.0.0 is affected by CVE-2023-4863", finding.ConfidenceHigh},
		{"", "vers:generic/>=1.3.2|<=1.6.0", "", 0},
		{"", "vers:generic/>=1.3.2", "", 0},
	} {
		r := look(inside(tt.version, tt.within), db)
		if tt.message == "" {
			if len(r.Findings) != 0 {
				t.Errorf("%s%s: %s", tt.version, tt.within, r.Findings[0].Message)
			}
			continue
		}
		if len(r.Findings) != 1 || r.Findings[0].Message != tt.message || r.Findings[0].Confidence != tt.confidence {
			t.Errorf("%s%s: %+v", tt.version, tt.within, r.Findings)
			continue
		}
		if r.Covered != 1 || r.Unversioned != 0 {
			t.Errorf("%s%s: %d covered, %d without version", tt.version, tt.within, r.Covered, r.Unversioned)
		}
		if fix := r.Findings[0].Fix.Summary; !strings.HasPrefix(fix, "a release of carrier 2.0 that bundles libwebp 1.3.2 or later") {
			t.Errorf("%s%s: fix %q", tt.version, tt.within, fix)
		}
	}
}

func TestTwoIntervalsAreTwoComponents(t *testing.T) {
	n := node("generic", "libwebp", "")
	a, b := n, n
	a.Requirement, b.Requirement = "vers:generic/<=1.0.0", "vers:generic/>=1.3.2"
	g := flat(a, b, a)
	if len(g.Components) != 2 || len(g.Components[0].Occurrences) != 2 {
		t.Fatalf("%+v", g.Components)
	}
	db := database(t, record("CVE-2023-4863", "generic", "libwebp", "1.3.2", ""))
	if f := only(t, look(g, db)); f.Within != a.Requirement || f.Fix.Summary != "build the file anew with libwebp 1.3.2 or later, in place of libwebp up to 1.0.0" {
		t.Errorf("%s: %s", f.Within, f.Fix.Summary)
	}
	if d := cmp.Diff("", g.Components[0].Version); d != "" {
		t.Error(d)
	}
}

func TestLibrariesInsideASystemsPackagesAreLeftToItsAdvisories(t *testing.T) {
	db := database(t, record("CVE-2023-4863", "generic", "libwebp", "1.3.2", ""))
	l := func(path, owner string) *component.Listing {
		l := &component.Listing{Path: path, Format: "binary/composition", Role: component.RoleBinary, Nodes: []component.Node{node("generic", "libwebp", "1.3.1")}}
		if owner != "" {
			l.Attrs = []component.Attr{{Name: component.AttrOwnedBy, Value: owner}}
		}
		return l
	}
	if r := look(merged(l("usr/lib/libwebp.so", "libwebp7 1.3.1-1")), db); len(r.Findings) != 0 || r.Owned != 1 || r.Queried != 0 {
		t.Errorf("%+v", r)
	}
	if r := look(merged(l("usr/lib/libwebp.so", "libwebp7 1.3.1-1"), l("opt/a.so", "")), db); len(r.Findings) != 1 || r.Owned != 0 || r.Findings[0].Span.Path != "opt/a.so" || len(r.Findings[0].Also) != 0 {
		t.Errorf("a copy that nobody owns: %+v", r)
	}
}

func TestAMaliciousReleaseIsNotSuspectedInAnInterval(t *testing.T) {
	bad := `{"id":"MAL-1","modified":"2026-01-01T00:00:00Z","affected":[{"package":{"ecosystem":"generic","name":"libwebp"},"versions":["1.2.0"]}]}`
	db := database(t, bad)
	if r := look(inside("", "vers:generic/>=1.0.0|<=1.6.0"), db); len(r.Findings) != 0 {
		t.Errorf("%+v", r.Findings)
	}
	if r := look(inside("1.2.0", ""), db); len(r.Findings) != 1 || !r.Findings[0].Malicious {
		t.Errorf("%+v", r.Findings)
	}
}
