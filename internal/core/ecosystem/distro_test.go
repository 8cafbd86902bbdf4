package ecosystem

import (
	"strings"
	"testing"

	"pgregory.net/rapid"

	"github.com/ossay-dev/ossay/internal/core/purl"
)

func TestADistroQualifierNamesTheRelease(t *testing.T) {
	for _, tt := range []struct{ typ, vendor, distro, want string }{
		{"deb", "debian", "debian-12", "Debian:12"},
		{"deb", "debian", "12", "Debian:12"},
		{"deb", "debian", "debian-12.5", "Debian:12"},
		{"deb", "debian", "Debian-12", "Debian:12"},
		{"deb", "debian", "squeeze", "Debian:6"},
		{"deb", "debian", "wheezy", "Debian:7"},
		{"deb", "debian", "jessie", "Debian:8"},
		{"deb", "debian", "stretch", "Debian:9"},
		{"deb", "debian", "buster", "Debian:10"},
		{"deb", "debian", "bullseye", "Debian:11"},
		{"deb", "debian", "debian-bookworm", "Debian:12"},
		{"deb", "debian", "trixie", "Debian:13"},
		{"deb", "debian", "forky", "Debian:14"},
		{"deb", "debian", "sid", "Debian"},
		{"deb", "debian", "", "Debian"},
		{"deb", "", "debian-12", "Debian:12"},
		{"deb", "ubuntu", "ubuntu-24.04", "Ubuntu:24.04:LTS"},
		{"deb", "ubuntu", "ubuntu-22.04.3", "Ubuntu:22.04:LTS"},
		{"deb", "ubuntu", "ubuntu-23.10", "Ubuntu:23.10"},
		{"deb", "ubuntu", "ubuntu-23.04", "Ubuntu:23.04"},
		{"deb", "ubuntu", "trusty", "Ubuntu:14.04:LTS"},
		{"deb", "ubuntu", "xenial", "Ubuntu:16.04:LTS"},
		{"deb", "ubuntu", "bionic", "Ubuntu:18.04:LTS"},
		{"deb", "ubuntu", "focal", "Ubuntu:20.04:LTS"},
		{"deb", "ubuntu", "jammy", "Ubuntu:22.04:LTS"},
		{"deb", "ubuntu", "mantic", "Ubuntu:23.10"},
		{"deb", "ubuntu", "ubuntu-noble", "Ubuntu:24.04:LTS"},
		{"deb", "ubuntu", "oracular", "Ubuntu:24.10"},
		{"deb", "ubuntu", "plucky", "Ubuntu:25.04"},
		{"deb", "ubuntu", "questing", "Ubuntu:25.10"},
		{"deb", "ubuntu", "ubuntu-24", "Ubuntu"},
		{"apk", "alpine", "alpine-3.20.3", "Alpine:v3.20"},
		{"apk", "alpine", "3.9", "Alpine:v3.9"},
		{"apk", "alpine", "v3.18", "Alpine:v3.18"},
		{"apk", "alpine", "alpine-3", "Alpine"},
		{"apk", "alpine", "edge", "Alpine"},
		{"apk", "wolfi", "wolfi-20230201", "Wolfi"},
		{"apk", "chainguard", "", "Chainguard"},
		{"apk", "", "alpine-3.20", "Alpine:v3.20"},
		{"apk", "alpaquita", "alpaquita-23", "Alpaquita:23"},
		{"rpm", "rocky", "rocky-9.3", "Rocky Linux:9"},
		{"rpm", "rockylinux", "rocky-8", "Rocky Linux:8"},
		{"rpm", "alma", "almalinux-9.4", "AlmaLinux:9"},
		{"rpm", "", "almalinux-8", "AlmaLinux:8"},
		{"rpm", "mageia", "mageia-9", "Mageia:9"},
		{"rpm", "redhat", "rhel-9.4", "Red Hat"},
		{"rpm", "rhel", "", "Red Hat"},
		{"rpm", "photon", "photon-5", "Photon OS:5.0"},
		{"rpm", "photon", "photon-4.0", "Photon OS:4.0"},
		{"rpm", "photon", "", "Photon OS"},
		{"rpm", "mariner", "mariner-2.0", "Azure Linux:2"},
		{"rpm", "azurelinux", "azurelinux-3.0", "Azure Linux:3"},
		{"rpm", "opensuse", "opensuse-leap-15.6", "openSUSE:Leap 15.6"},
		{"rpm", "opensuse", "opensuse-tumbleweed-20240101", "openSUSE:Tumbleweed"},
		{"rpm", "opensuse", "", "openSUSE"},
		{"rpm", "suse", "sles-15.5", "SUSE:Linux Enterprise Server 15 SP5"},
		{"rpm", "sles", "sles-15-sp4", "SUSE:Linux Enterprise Server 15 SP4"},
		{"rpm", "suse", "sles-12", "SUSE:Linux Enterprise Server 12"},
		{"rpm", "suse", "sles-15.0", "SUSE:Linux Enterprise Server 15"},
		{"rpm", "suse", "sled-15.5", "SUSE"},
		{"rpm", "openeuler", "openeuler-22.03-sp1", "openEuler:22.03-LTS-SP1"},
		{"rpm", "openeuler", "openeuler-22.03-lts", "openEuler:22.03-LTS"},
		{"rpm", "openeuler", "openeuler-23.09", "openEuler:23.09"},
		{"rpm", "openeuler", "openeuler-22", "openEuler"},
		{"rpm", "amzn", "amzn-2", "rpm"},
		{"deb", "raspbian", "raspbian-12", "deb"},
		{"apk", "postmarketos", "", "apk"},
		{"deb", "", "", "deb"},
		{"rpm", "debian", "debian-12", "rpm"},
	} {
		p := purl.PURL{Type: tt.typ, Namespace: tt.vendor, Name: "curl", Version: "1"}
		if tt.distro != "" {
			p.Qualifiers = []purl.Qualifier{{Key: "distro", Value: tt.distro}}
		}
		if got, _ := FromPURL(p); got != tt.want {
			t.Errorf("%s of %q with distro %q: %q, want %q", tt.typ, tt.vendor, tt.distro, got, tt.want)
		}
	}
}

func TestAnEcosystemWritesItsReleaseAsDistroQualifier(t *testing.T) {
	for ecosystem, want := range map[string]string{
		"Debian:12":                           "pkg:deb/debian/x@1?distro=debian-12",
		"Debian":                              "pkg:deb/debian/x@1",
		"Ubuntu:24.04:LTS":                    "pkg:deb/ubuntu/x@1?distro=ubuntu-24.04",
		"Ubuntu:Pro:18.04:LTS":                "pkg:deb/ubuntu/x@1?distro=ubuntu-18.04",
		"Ubuntu:23.10":                        "pkg:deb/ubuntu/x@1?distro=ubuntu-23.10",
		"Alpine:v3.20":                        "pkg:apk/alpine/x@1?distro=alpine-3.20",
		"Rocky Linux:9":                       "pkg:rpm/rocky-linux/x@1?distro=rocky-linux-9",
		"AlmaLinux:8":                         "pkg:rpm/almalinux/x@1?distro=almalinux-8",
		"Mageia:9":                            "pkg:rpm/mageia/x@1?distro=mageia-9",
		"Photon OS:5.0":                       "pkg:rpm/photon/x@1?distro=photon-5.0",
		"Azure Linux:3":                       "pkg:rpm/azurelinux/x@1?distro=azurelinux-3",
		"openSUSE:Leap 15.6":                  "pkg:rpm/opensuse/x@1?distro=opensuse-leap-15.6",
		"openSUSE:Tumbleweed":                 "pkg:rpm/opensuse/x@1?distro=opensuse-tumbleweed",
		"SUSE:Linux Enterprise Server 15 SP5": "pkg:rpm/suse/x@1?distro=sles-15.5",
		"SUSE:Linux Enterprise Server 12":     "pkg:rpm/suse/x@1?distro=sles-12",
		"SUSE:Linux Enterprise Micro 5.1":     "pkg:rpm/suse/x@1",
		"openEuler:22.03-LTS-SP1":             "pkg:rpm/openeuler/x@1?distro=openeuler-22.03-lts-sp1",
		"Red Hat:enterprise_linux:9::baseos":  "pkg:rpm/redhat/x@1",
		"Wolfi":                               "pkg:apk/wolfi/x@1",
	} {
		if got := PURL(ecosystem, "x", "1"); got != want {
			t.Errorf("%s: %s, want %s", ecosystem, got, want)
		}
	}
}

func TestEveryReleaseComesBackFromItsPackageURL(t *testing.T) {
	number := rapid.IntRange(1, 40)
	rapid.Check(t, func(t *rapid.T) {
		major, minor := number.Draw(t, "major"), number.Draw(t, "minor")
		num := func(n int) string { return strings.TrimLeft(string([]byte{byte('0' + n/10), byte('0' + n%10)}), "0") }
		two := func(n int) string { return string([]byte{byte('0' + n/10), byte('0' + n%10)}) }
		year := two(14 + major%16)
		ubuntu := "Ubuntu:" + year + ".10"
		if minor%2 == 0 {
			if ubuntu = "Ubuntu:" + year + ".04"; (major % 2) == 0 {
				ubuntu += ":LTS"
			}
		}
		for _, want := range []string{
			"Debian:" + num(major), ubuntu, "Alpine:v3." + num(minor), "Rocky Linux:" + num(major), "AlmaLinux:" + num(major), "Mageia:" + num(major),
			"Photon OS:" + num(major) + ".0", "Azure Linux:" + num(major), "Alpaquita:" + num(major), "openSUSE:Leap " + num(major) + "." + num(minor), "openSUSE:Tumbleweed",
			"SUSE:Linux Enterprise Server " + num(major) + " SP" + num(minor), "SUSE:Linux Enterprise Server " + num(major),
			"openEuler:" + year + ".03-LTS-SP" + num(minor), "openEuler:" + year + ".03-LTS", "openEuler:" + year + ".09",
		} {
			p, err := purl.Parse(PURL(want, "curl", "1.0"))
			if err != nil {
				t.Fatal(err)
			}
			if got, name := FromPURL(p); got != want || name != "curl" {
				t.Fatalf("%s comes back from %s as %s of %s", want, p, name, got)
			}
		}
	})
}

func FuzzDistrosNeverPanic(f *testing.F) {
	f.Add("deb", "debian", "debian-12")
	f.Add("rpm", "suse", "sles-15-sp")
	f.Add("rpm", "openeuler", "sp-22.03")
	f.Fuzz(func(t *testing.T, typ, vendor, distro string) {
		p := purl.PURL{Type: typ, Namespace: vendor, Name: "x", Version: "1", Qualifiers: []purl.Qualifier{{Key: "distro", Value: distro}}}
		eco, name := FromPURL(p)
		if eco == "" && typ != "" || name == "" {
			t.Fatalf("%q of %q in %q gives %q, %q", typ, vendor, distro, eco, name)
		}
		if again, _ := FromPURL(p); again != eco {
			t.Fatalf("%q and %q", eco, again)
		}
	})
}
