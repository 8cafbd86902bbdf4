package marks

import (
	"bytes"
	"go/version"
	"io"
	"strings"

	"github.com/ossay-dev/ossay/internal/core/component"
	"github.com/ossay-dev/ossay/internal/core/ecosystem"
	"github.com/ossay-dev/ossay/internal/format/object"
)

// maxVersions bounds the different texts that look like a version of Go.
const maxVersions = 64

// goVersions returns the texts in the data that are a version of Go, "go1.26.5",
// with their first places. The runtime keeps one that tells what it was built
// with; code that knows about versions keeps others.
func goVersions(f *object.File, r io.ReaderAt) (map[string]uint64, error) {
	seen := make(map[string]uint64)
	anchor := []byte("go1.")
	err := windows(r, f.Data(), func(v view) bool {
		for at := v.lo; at < v.hi; {
			i := bytes.Index(v.buf[at:min(len(v.buf), v.hi+len(anchor)-1)], anchor)
			if i < 0 {
				break
			}
			at += i
			text := goVersionAt(v.buf[at:])
			if _, ok := seen[text]; !ok && text != "" && len(seen) < maxVersions {
				seen[text] = v.base + uint64(at)
			}
			at += len(anchor)
		}
		return true
	})
	return seen, err
}

// goVersionAt returns the version at the beginning of b.
func goVersionAt(b []byte) string {
	end := len("go1.")
	for end < min(len(b), 24) {
		if c := b[end]; c >= '0' && c <= '9' || c == '.' || bytes.HasPrefix(b[end:], []byte("rc")) || bytes.HasPrefix(b[end:], []byte("beta")) {
			switch c {
			case 'r':
				end++
			case 'b':
				end += 3
			}
			end++
			continue
		}
		break
	}
	text := strings.TrimRight(string(b[:end]), ".")
	if !version.IsValid(text) || text == "go1" {
		return ""
	}
	return text
}

// toolchain adds the standard library. A path of the toolchain tells its
// version; otherwise a single full version among the texts does.
func (g *goScan) toolchain(seen map[string]uint64, t *pclntab) {
	m := Mark{Ecosystem: golang, Name: "stdlib", Kind: KindString, Off: t.off, Confidence: component.High}
	var full, short []string
	for _, text := range sortedVersions(seen) {
		if strings.Count(text, ".") > 1 || strings.Contains(text, "rc") || strings.Contains(text, "beta") {
			full = append(full, text) // "go1.22" may be a language, "go1.22.0" is a release
		} else {
			short = append(short, text)
		}
	}
	switch {
	case g.chosen != "":
		m.Version, m.Text, m.Kind = g.chosen, "toolchain go"+g.chosen, KindPath
	case len(full) == 1:
		m.Text = full[0]
		m.Version, m.Off = strings.TrimPrefix(m.Text, "go"), seen[m.Text]
	case len(full) > 1:
		m.Text, m.Confidence = full[len(full)-1], component.Low
		m.Version, m.Off = strings.TrimPrefix(m.Text, "go"), seen[m.Text]
		g.out.note("several versions of Go are named: %s; the highest is taken", strings.Join(full, ", "))
	case len(short) > 0:
		m.Text, m.Confidence = short[len(short)-1], component.Low
		m.Off = seen[m.Text]
		g.out.note("the version of Go is not known; the newest release or language that is named is %s", m.Text)
	default:
		m.Text, m.Confidence = "function table of "+layoutName(t.layout)+" or newer", component.High
	}
	m.PURL = ecosystem.PURL(golang, m.Name, m.Version)
	g.out.Marks = append(g.out.Marks, m)
}

func layoutName(layout int) string {
	switch layout {
	case go120:
		return "Go 1.20"
	case go118:
		return "Go 1.18"
	case go116:
		return "Go 1.16"
	}
	return "Go 1.2"
}

func compareGo(a, b string) int { return version.Compare(a, b) }
