package match

import (
	"fmt"
	"strings"

	"github.com/ossay-dev/ossay/internal/core/component"
	"github.com/ossay-dev/ossay/internal/core/ecosystem"
	"github.com/ossay-dev/ossay/internal/core/purl"
	"github.com/ossay-dev/ossay/internal/core/version"
	"github.com/ossay-dev/ossay/internal/judge/advisory"
)

// nativeEcosystem is that of native libraries, which belong to no registry.
const nativeEcosystem = "generic"

// A Name is how advisories know a package: an OSV ecosystem and a name in it.
type Name struct{ Ecosystem, Package string }

// Names gives the names under which advisories know a native library.
type Names func(library string) []Name

// Queries appends what to ask about a component to into.
//
//   - A moving tag of an action, such as v35, stands for all versions of that line.
//   - Debian, Ubuntu and the Alpine family write advisories about source packages,
//     which the package URL's upstream qualifier names, with a version of its own
//     where that differs. Other systems write them about both.
//   - A native library is asked for under all its names. Where evidence gives an
//     interval only, the interval is asked for.
func Queries(c *component.Component, names Names, into []advisory.Query) []advisory.Query {
	q := advisory.Query{Ecosystem: c.Ecosystem, Name: c.Name, Version: c.Version}
	switch c.Ecosystem {
	case "GitHub Actions":
		return append(into, moving(q))
	case nativeEcosystem:
		return native(c, names, into)
	}
	if e, ok := ecosystem.Of(c.Ecosystem); ok && e.Vendor != "" && strings.Contains(c.PURL, "upstream=") {
		return source(c, e, q, into)
	}
	return append(into, q)
}

// source asks about the source package that the package URL names.
func source(c *component.Component, e ecosystem.Entry, q advisory.Query, into []advisory.Query) []advisory.Query {
	p, err := purl.Parse(c.PURL)
	if err != nil {
		return append(into, q)
	}
	own := e.Type == "rpm"
	for up := range strings.SplitSeq(p.Qualifier("upstream"), ",") {
		name, v, _ := strings.Cut(up, "@")
		if e.Type == "rpm" {
			name, v = rpmSource(name), ""
		}
		if name == "" {
			own = true
			continue
		}
		if v == "" {
			v = c.Version
		}
		if own && name == c.Name && v == c.Version {
			continue // asked for below
		}
		into = append(into, advisory.Query{Ecosystem: q.Ecosystem, Name: name, Version: v})
	}
	if own {
		into = append(into, q)
	}
	return into
}

// rpmSource cuts version, release and ".src.rpm" off the name of a source RPM.
func rpmSource(file string) string {
	name, isFile := strings.CutSuffix(file, ".rpm")
	for range 2 {
		if i := strings.LastIndexByte(name, '-'); isFile && i > 0 {
			name = name[:i]
		}
	}
	return name
}

// moving turns a moving tag of an action into the interval that it stands for.
func moving(q advisory.Query) advisory.Query {
	q.Version = strings.TrimPrefix(q.Version, "v")
	switch strings.Count(q.Version, ".") {
	case 0:
		if n, ok := number(q.Version); ok {
			q.Version, q.Below = q.Version+".0.0", fmt.Sprintf("%d.0.0-0", n+1)
		}
	case 1:
		major, minor, _ := strings.Cut(q.Version, ".")
		if n, ok := number(minor); ok {
			q.Version, q.Below = q.Version+".0", fmt.Sprintf("%s.%d.0-0", major, n+1)
		}
	}
	return q
}

// native asks about a native library under all its names.
func native(c *component.Component, names Names, into []advisory.Query) []advisory.Query {
	all := []Name{{nativeEcosystem, c.Name}}
	if names != nil {
		all = append(all, names(c.Name)...)
	}
	for _, n := range all {
		q := advisory.Query{Ecosystem: n.Ecosystem, Name: n.Package, Version: c.Version}
		e, _ := ecosystem.Of(n.Ecosystem)
		switch {
		case c.Version == "" && c.Range != "" && e.Scheme == ecosystem.Text:
			continue // versions without an order: an interval says nothing
		case c.Version == "":
			q.Version, q.Below = bounds(e, c.Range)
			q.Words = words(c.Range)
		}
		into = append(into, q)
	}
	return into
}

// highest is above every version of a native library.
const highest = "99999999.0.0"

// bounds returns the interval to ask an ecosystem for: from low up to, not
// including, below. Without a readable interval both are empty.
func bounds(e ecosystem.Entry, vers string) (low, below string) {
	if vers == "" {
		return "", ""
	}
	r, err := version.ParseRange(nativeEcosystem, vers)
	if err != nil {
		return "", ""
	}
	low, below, inclusive := r.Hull()
	if low == "" {
		low = "0"
	}
	switch {
	case below == "":
		below = highest
	case inclusive:
		below = after(e, below)
	}
	return low, below
}

// after returns a version right behind v: in Debian's order that is v with an
// "A" at its end, in the order of SemVer the first pre-release of the next patch.
func after(e ecosystem.Entry, v string) string {
	if e.Scheme == ecosystem.Debian {
		return v + "A"
	}
	i := len(v)
	for i > 0 && '0' <= v[i-1] && v[i-1] <= '9' {
		i--
	}
	n, ok := number(v[i:])
	if !ok {
		return v
	}
	return fmt.Sprintf("%s%d-0", v[:i], n+1)
}

func number(s string) (int, bool) {
	n := 0
	for i := 0; i < len(s); i++ {
		if s[i] < '0' || s[i] > '9' || n > 1e6 {
			return 0, false
		}
		n = 10*n + int(s[i]-'0')
	}
	return n, s != ""
}
