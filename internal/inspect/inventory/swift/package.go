package swift

import (
	"strconv"
	"strings"

	"github.com/ossay-dev/ossay/internal/core/component"
	"github.com/ossay-dev/ossay/internal/core/span"
	"github.com/ossay-dev/ossay/internal/inspect"
	"github.com/ossay-dev/ossay/internal/inspect/inventory"
)

// Package reads the literal dependencies of Package.swift and of its variants
// for one tools version: .package(url: "…", from: "1.2.3").
func Package() *inventory.Reader {
	return &inventory.Reader{
		Format: formatManifest, Rev: 1,
		Wants: inspect.Interest{Names: []string{"Package.swift"}},
		Role:  component.RoleManifest, Grade: component.Declared,
		Read: readPackage,
	}
}

func readPackage(f *inspect.File, b *inventory.Builder) error {
	src, err := f.Text()
	if err != nil {
		return err
	}
	lines := span.NewLines(src)
	l := lexer{src: src}
	var call []token // the tokens of the current .package( … ) or Package( … ) call's level
	depth := 0
	for {
		t, ok := l.next()
		if !ok {
			break
		}
		if err := f.Budget.Step(1); err != nil {
			return err
		}
		switch {
		case t.text == ".package" && !t.str:
			call, depth = call[:0], 0
			call = append(call, t)
		case len(call) == 0:
			if t.text == "Package" && !t.str {
				b.Recognised()
				project(b, l, lines)
			}
		default:
			call = append(call, t)
			switch t.text {
			case "(":
				depth++
			case ")":
				depth--
			}
			if depth <= 0 || len(call) > 64 {
				declare(b, lines, call)
				call = call[:0]
			}
		}
	}
	return nil
}

// project adds the tree's own package: Package(name: "x", …). It works on a copy
// of the lexer.
func project(b *inventory.Builder, l lexer, lines *span.Lines) {
	var t [4]token
	for i := range t {
		t[i], _ = l.next()
	}
	if t[0].text == "(" && t[1].text == "name" && t[2].text == ":" && t[3].str {
		b.Project(ecosystem, t[3].text, "", lines.Point(t[3].off, t[3].end))
	}
}

// declare reads the tokens of one .package call. Ranges become the comparisons
// that the package manager documents: from is up to the next major version,
// .upToNextMinor up to the next minor one.
func declare(b *inventory.Builder, lines *span.Lines, call []token) {
	var url token
	var how, requirement string
	for i, t := range call {
		label := ""
		if i >= 2 && call[i-1].text == ":" {
			label = call[i-2].text
		} else if i >= 2 && call[i-1].text == "(" {
			label = call[i-2].text // .upToNextMajor( …, .branch("x"), .exact("x")
		}
		switch {
		case t.str && (label == "url" || label == "id"):
			url = t
		case t.str && (label == "from" && how == "" || label == "exact" || label == ".exact" ||
			label == "branch" || label == ".branch" || label == "revision" || label == ".revision"):
			how, requirement = strings.TrimPrefix(label, "."), t.text
		case t.text == ".upToNextMinor":
			how = "minor"
		case t.str && how == "minor" && requirement == "":
			requirement = t.text
		case (t.text == "..<" || t.text == "...") && i > 0 && i+1 < len(call) && call[i-1].str && call[i+1].str:
			how, requirement = "range", ">="+call[i-1].text+" "+map[string]string{"..<": "<", "...": "<="}[t.text]+call[i+1].text
		}
	}
	if url.text == "" {
		return // a package of the tree, or one whose address is computed
	}
	d := component.Declaration{Name: nameOf(url.text), Kind: "dependencies", At: lines.Point(url.off, url.end)}
	switch how {
	case "from":
		d.Requirement = upTo(requirement, 0)
	case "minor":
		d.Requirement = upTo(requirement, 1)
	case "exact":
		d.Requirement = "=" + requirement
	case "range":
		d.Requirement = requirement
	case "branch", "revision":
		d.Extra = how + " " + requirement
	}
	b.Declare(d)
}

// upTo returns the range from v up to the next value of its number at index i.
func upTo(v string, i int) string {
	parts := strings.SplitN(v, ".", 4)
	if i >= len(parts) {
		return ">=" + v
	}
	n := 0
	for _, c := range []byte(parts[i]) {
		if c < '0' || c > '9' || n > 1<<28 {
			return ">=" + v
		}
		n = n*10 + int(c-'0')
	}
	next := append([]string(nil), parts[:i]...)
	next = append(next, strconv.Itoa(n+1))
	for len(next) < 3 {
		next = append(next, "0")
	}
	return ">=" + v + " <" + strings.Join(next, ".")
}

// Join takes the direct packages from Package.swift and says where the pins
// disagree with it.
func Join() inventory.Join {
	return inventory.Join{Name: "swift", Run: func(s *inventory.Set) {
		inventory.Pair(s, inventory.PairOptions{
			Ecosystem: ecosystem, Manifests: []string{formatManifest}, Locks: []string{formatResolved},
			Name: strings.ToLower,
		})
	}}
}
