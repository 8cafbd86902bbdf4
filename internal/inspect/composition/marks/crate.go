package marks

import (
	"bytes"
	"cmp"
	"io"
	"slices"
	"strings"

	"github.com/ossay-dev/ossay/internal/core/component"
	"github.com/ossay-dev/ossay/internal/core/ecosystem"
	"github.com/ossay-dev/ossay/internal/format/object"
)

const crates = "crates.io" // the ecosystem

// A cratePath is a kind of path in which cargo or the compiler keeps sources.
type cratePath struct {
	anchor string // with slashes; paths of Windows have backslashes
	read   func(s *crateScan, rest []byte, off uint64)
}

// cratePaths lists the paths. The standard library's own dependencies are
// renamed to /rust/deps when Rust is built.
func cratePaths() []cratePath {
	return []cratePath{
		{"registry/src/", (*crateScan).registry},
		{"/rust/deps/", (*crateScan).standard},
		{"/cargo/registry/", (*crateScan).folder},
		{"vendor/", (*crateScan).folder},
		{"git/checkouts/", (*crateScan).checkout},
		{"/rustc/", (*crateScan).compiler},
	}
}

// Crates reads the paths that Rust code keeps for its panic messages. Each
// names a crate with its exact version. Crates whose code cannot panic, or was
// built without locations, leave none, so the list is a subset.
func Crates(f *object.File, r io.ReaderAt) (*Found, error) {
	s := &crateScan{seen: make(map[string]int), rustc: rustcVersion(f)}
	paths := cratePaths()
	err := windows(r, f.Data(), func(v view) bool {
		for i := range paths {
			s.find(&v, &paths[i], '/')
			s.find(&v, &paths[i], '\\')
		}
		return !s.full
	})
	return s.found(), err
}

type crateScan struct {
	out    Found
	seen   map[string]int // mark by kind, name and version
	rustc  string         // from .comment
	sep    byte
	crates int
	full   bool
}

// find looks at each place of the anchor in the window.
func (s *crateScan) find(v *view, p *cratePath, sep byte) {
	anchor := []byte(p.anchor)
	if s.sep = sep; sep != '/' {
		anchor = []byte(strings.ReplaceAll(p.anchor, "/", string(sep)))
	}
	for at := v.lo; at < v.hi; {
		i := bytes.Index(v.buf[at:min(len(v.buf), v.hi+len(anchor)-1)], anchor)
		if i < 0 {
			return
		}
		at += i + len(anchor)
		p.read(s, v.buf[at:], v.base+uint64(at-len(anchor)))
	}
}

// part cuts the text up to the next separator; it is false if that is missing
// or the text is not that of a folder.
func (s *crateScan) part(b []byte) (part string, ok bool) {
	b = b[:min(len(b), 160)]
	for i, c := range b {
		switch {
		case c == s.sep || c == '/':
			return string(b[:i]), i > 0
		case c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9' || c == '-' || c == '_' || c == '.' || c == '+':
		default:
			return "", false
		}
	}
	return "", false
}

// registry reads "<index>/<crate>-<version>/". The index is the host of a
// registry and a hash.
func (s *crateScan) registry(b []byte, off uint64) {
	index, ok := s.part(b)
	if !ok {
		return
	}
	dir, ok := s.part(b[len(index)+1:])
	if !ok {
		return
	}
	host := index
	if i := strings.LastIndexByte(index, '-'); i >= 0 {
		host = index[:i]
	}
	eco := crates
	// The default index is called index.… since cargo 1.68, before that by the
	// host of its git repository.
	if !strings.HasPrefix(host, "index.") && !strings.HasPrefix(host, "github.") {
		eco = ""
	}
	s.crate(eco, dir, "registry/src/"+index+"/"+dir, off)
}

// standard reads "<crate>-<version>/" of the standard library's dependencies.
func (s *crateScan) standard(b []byte, off uint64) {
	if dir, ok := s.part(b); ok {
		s.crate(crates, dir, "/rust/deps/"+dir, off)
	}
}

// folder reads "<crate>-<version>/src/" of vendored sources, of Debian's
// registry and, behind a hash, of the standard library's dependencies since
// Rust 1.100. The folder must hold Rust sources, since other languages have
// such folders too.
func (s *crateScan) folder(b []byte, off uint64) {
	dir, ok := s.part(b)
	if ok && hexadecimal(dir, 16) {
		b = b[len(dir)+1:]
		dir, ok = s.part(b)
	}
	if !ok {
		return
	}
	rest := b[len(dir)+1 : min(len(b), 512)]
	if end := bytes.Index(rest, []byte(".rs")); end < 0 || bytes.ContainsAny(rest[:end], "\x00\n :") {
		return
	}
	s.crate(crates, dir, dir, off)
}

// checkout reads "<repository>-<hash>/<revision>/" of cargo's git checkouts.
func (s *crateScan) checkout(b []byte, off uint64) {
	dir, ok := s.part(b)
	if !ok {
		return
	}
	revision, ok := s.part(b[len(dir)+1:])
	i := strings.LastIndexByte(dir, '-')
	if !ok || i <= 0 || !hexadecimal(dir[i+1:], 16) || len(revision) < 7 || !hexadecimal(revision, len(revision)) {
		return
	}
	s.add(Mark{
		Name: dir[:i], Kind: KindPath, Text: "git/checkouts/" + dir + "/" + revision, Off: off, Confidence: component.Medium,
	})
}

// compiler reads "<commit>/library/", which the compiler writes for the
// standard library.
func (s *crateScan) compiler(b []byte, off uint64) {
	commit, ok := s.part(b)
	if !ok || len(commit) != 40 || !hexadecimal(commit, 40) {
		return
	}
	if library, ok := s.part(b[41:]); !ok || library != "library" {
		return
	}
	m := Mark{Name: "rust", Kind: KindCompiler, Text: "/rustc/" + commit + "/library", Off: off, Confidence: component.High}
	// "rustc version 1.92.0 (ded5c06cf 2025-12-08)" names the commit too.
	if version, rest, ok := strings.Cut(s.rustc, " ("); ok {
		short, _, _ := strings.Cut(rest, " ")
		if len(short) >= 7 && strings.HasPrefix(commit, short) {
			m.Version = version
		}
	}
	s.add(m)
}

// crate adds the crate that the folder name tells.
func (s *crateScan) crate(eco, dir, text string, off uint64) {
	name, version, ok := SplitCrate(dir)
	if !ok {
		return
	}
	m := Mark{Ecosystem: eco, Name: name, Version: version, Kind: KindPath, Text: text, Off: off, Confidence: component.High}
	if eco != "" {
		m.PURL = ecosystem.PURL(eco, name, version)
	}
	if s.add(m) {
		s.crates++
	}
}

func (s *crateScan) add(m Mark) bool {
	key := m.Kind + "\x00" + m.Ecosystem + "\x00" + m.Name + "\x00" + m.Version
	if m.Ecosystem == "" {
		key += "\x00" + m.Text
	}
	if i, ok := s.seen[key]; ok { // anchors are looked for one after the other
		if old := &s.out.Marks[i]; m.Off < old.Off {
			old.Off, old.Text = m.Off, m.Text
		}
		return false
	}
	if len(s.out.Marks) >= maxMarks {
		s.full = true
		return false
	}
	s.seen[key] = len(s.out.Marks)
	s.out.Marks = append(s.out.Marks, m)
	return true
}

func (s *crateScan) found() *Found {
	slices.SortFunc(s.out.Marks, func(a, b Mark) int {
		return cmp.Or(cmp.Compare(a.Kind, b.Kind), cmp.Compare(a.Name, b.Name), cmp.Compare(a.Version, b.Version), cmp.Compare(a.Off, b.Off))
	})
	if s.crates > 0 {
		s.out.note("incomplete: %d crates are a proven subset; crates that leave no path in the file are not seen", s.crates)
	}
	if s.full {
		s.out.note("incomplete: more than %d crate paths", maxMarks)
	}
	return &s.out
}

// SplitCrate takes the folder name of a crate apart: "sha-1-0.10.0" is sha-1 of
// version 0.10.0. The version is the longest ending that is one (Semantic
// Versioning 2.0.0, section 2), since names may have dashes and digits.
func SplitCrate(dir string) (name, version string, ok bool) {
	for i := 1; i < len(dir)-1; i++ {
		if dir[i] == '-' && semver(dir[i+1:]) {
			return dir[:i], dir[i+1:], crateName(dir[:i])
		}
	}
	return "", "", false
}

func crateName(s string) bool {
	return len(s) <= 64 && !strings.ContainsAny(s, ".+")
}

// semver says whether s is three numbers, with pre-release and build parts.
func semver(s string) bool {
	core, build, plus := strings.Cut(s, "+")
	core, pre, dash := strings.Cut(core, "-")
	if plus && build == "" || dash && pre == "" {
		return false
	}
	n := 0
	for number := range strings.SplitSeq(core, ".") {
		if n++; number == "" || len(number) > 1 && number[0] == '0' || strings.Trim(number, "0123456789") != "" {
			return false
		}
	}
	return n == 3
}

// hexadecimal says whether s is n lower-case hexadecimal digits.
func hexadecimal(s string, n int) bool {
	return len(s) == n && strings.Trim(s, "0123456789abcdef") == ""
}

// rustcVersion returns what rustc wrote into .comment, "1.92.0 (ded5c06cf
// 2025-12-08)", or "".
func rustcVersion(f *object.File) string {
	for _, line := range comments(f) {
		if v, ok := strings.CutPrefix(line, "rustc version "); ok {
			return v
		}
	}
	return ""
}
