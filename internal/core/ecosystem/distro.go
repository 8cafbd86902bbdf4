package ecosystem

import "strings"

// releaseOf returns the suffix that OSV writes for the release that a distro
// qualifier names, or "". Qualifiers come as a number ("12"), with the vendor
// before it ("debian-12", "alpine-3.20.3") or as a code name ("bookworm").
func releaseOf(base, distro string) string {
	distro = strings.ToLower(distro)
	number := distro
	if i := strings.IndexAny(distro, "0123456789"); i > 0 {
		number = distro[i:]
	}
	switch base {
	case "Debian":
		if code := debianRelease(distro); code != "" {
			return code
		}
		return leading(number, 1)
	case "Ubuntu":
		if code := ubuntuRelease(distro); code != "" {
			number = code
		}
		return ubuntuSuffix(leading(number, 2))
	case "Alpine":
		if v := leading(number, 2); strings.Contains(v, ".") {
			return "v" + v
		}
		return ""
	case "Rocky Linux", "AlmaLinux", "Mageia", "Azure Linux":
		return leading(number, 1)
	case "Photon OS":
		if v := leading(number, 2); v != "" && !strings.Contains(v, ".") {
			return v + ".0"
		} else {
			return v
		}
	case "Alpaquita":
		return leading(number, 1)
	case "openSUSE":
		return openSUSERelease(distro, number)
	case "SUSE":
		return suseRelease(distro, number)
	case "openEuler":
		return openEulerRelease(distro, number)
	}
	// Red Hat's suffixes are product names (enterprise_linux:9::baseos), which a
	// release number does not tell.
	return ""
}

// leading returns the first n numbers of a dotted version.
func leading(s string, n int) string {
	dots := 0
	for i := 0; i < len(s); i++ {
		switch {
		case '0' <= s[i] && s[i] <= '9':
		case s[i] == '.' && i > 0 && dots+1 < n:
			dots++
		default:
			return strings.TrimSuffix(s[:i], ".")
		}
	}
	return strings.TrimSuffix(s, ".")
}

func debianRelease(code string) string {
	switch strings.TrimPrefix(code, "debian-") {
	case "lenny":
		return "5"
	case "squeeze":
		return "6"
	case "wheezy":
		return "7"
	case "jessie":
		return "8"
	case "stretch":
		return "9"
	case "buster":
		return "10"
	case "bullseye":
		return "11"
	case "bookworm":
		return "12"
	case "trixie":
		return "13"
	case "forky":
		return "14"
	}
	return ""
}

func ubuntuRelease(code string) string {
	switch strings.TrimPrefix(code, "ubuntu-") {
	case "trusty":
		return "14.04"
	case "xenial":
		return "16.04"
	case "bionic":
		return "18.04"
	case "focal":
		return "20.04"
	case "jammy":
		return "22.04"
	case "mantic":
		return "23.10"
	case "noble":
		return "24.04"
	case "oracular":
		return "24.10"
	case "plucky":
		return "25.04"
	case "questing":
		return "25.10"
	}
	return ""
}

// ubuntuSuffix adds ":LTS" to the releases of April in even years.
func ubuntuSuffix(v string) string {
	year, ok := strings.CutSuffix(v, ".04")
	if ok && len(year) == 2 && (year[1]-'0')%2 == 0 {
		return v + ":LTS"
	}
	if !strings.Contains(v, ".") {
		return ""
	}
	return v
}

func openSUSERelease(distro, number string) string {
	if strings.Contains(distro, "tumbleweed") {
		return "Tumbleweed"
	}
	if v := leading(number, 2); v != "" {
		return "Leap " + v
	}
	return ""
}

// suseRelease writes sles-15.5 as "Linux Enterprise Server 15 SP5".
func suseRelease(distro, number string) string {
	v := leading(number, 2)
	if v == "" || !strings.Contains(distro, "sles") {
		return ""
	}
	major, sp, _ := strings.Cut(v, ".")
	if sp == "" {
		_, sp, _ = strings.Cut(number, "sp")
		sp = leading(sp, 1)
	}
	if sp == "" || sp == "0" {
		return "Linux Enterprise Server " + major
	}
	return "Linux Enterprise Server " + major + " SP" + sp
}

// openEulerRelease writes openeuler-22.03-sp1 as "22.03-LTS-SP1".
func openEulerRelease(distro, number string) string {
	v := leading(number, 2)
	if !strings.Contains(v, ".") {
		return ""
	}
	if strings.HasSuffix(v, ".03") {
		v += "-LTS"
	}
	if i := strings.Index(distro, "sp"); i >= 0 {
		if sp := leading(distro[i+2:], 1); sp != "" {
			v += "-SP" + sp
		}
	}
	return v
}

// distroQualifier is the reverse of releaseOf: the value of the distro
// qualifier for an ecosystem's suffix, or "".
func distroQualifier(e Entry, suffix string) string {
	switch e.Name {
	case "Debian", "Ubuntu", "Rocky Linux", "AlmaLinux", "Mageia", "Photon OS", "Alpaquita", "Azure Linux":
		release, _, _ := strings.Cut(strings.TrimPrefix(suffix, "Pro:"), ":")
		return e.Vendor + "-" + release
	case "Alpine":
		return "alpine-" + strings.TrimPrefix(suffix, "v")
	case "openSUSE":
		return "opensuse-" + strings.ReplaceAll(strings.ToLower(suffix), " ", "-")
	case "SUSE":
		rest, ok := strings.CutPrefix(suffix, "Linux Enterprise Server ")
		if !ok {
			return ""
		}
		return "sles-" + strings.ReplaceAll(rest, " SP", ".")
	case "openEuler":
		return "openeuler-" + strings.ToLower(suffix)
	}
	return ""
}
