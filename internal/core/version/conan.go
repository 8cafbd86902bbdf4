package version

import "strings"

// conan is a version of a Conan 2 package: main items, then a pre-release after
// '-', then a build after '+', each compared item by item with trailing zeros
// left out. See docs.conan.io, "How the package version is compared".
type conan struct {
	main       []string
	pre        []string
	build      []string
	preRelease bool // a '-' is there, with or without something behind it
	built      bool
}

func parseConan(s string) conan {
	var v conan
	s = strings.ToLower(s)
	var build, pre string
	s, build, v.built = strings.Cut(s, "+")
	s, pre, v.preRelease = strings.Cut(s, "-")
	v.main, v.pre, v.build = conanItems(s), conanItems(pre), conanItems(build)
	return v
}

func conanItems(s string) []string {
	if s == "" {
		return nil
	}
	items := strings.Split(s, ".")
	for len(items) > 0 && strings.Trim(items[len(items)-1], "0") == "" {
		items = items[:len(items)-1]
	}
	return items
}

func (v conan) compare(other ownVersion) int {
	w := other.(conan)
	if c := compareConanItems(v.main, w.main); c != 0 {
		return c
	}
	if v.preRelease != w.preRelease {
		if v.preRelease {
			return -1
		}
		return 1
	}
	if c := compareConanItems(v.pre, w.pre); c != 0 {
		return c
	}
	if v.built != w.built {
		if v.built {
			return 1
		}
		return -1
	}
	return compareConanItems(v.build, w.build)
}

// compareConanItems compares two numbers by value and everything else as text,
// as Conan does; a list stands below one that it begins.
func compareConanItems(a, b []string) int {
	for i := 0; i < len(a) && i < len(b); i++ {
		c := strings.Compare(a[i], b[i])
		if strings.Trim(a[i], "0123456789") == "" && strings.Trim(b[i], "0123456789") == "" {
			c = compareNumbers(a[i], b[i])
		}
		if c != 0 {
			return c
		}
	}
	return len(a) - len(b)
}
