package python

import (
	"strings"

	"github.com/ossay-dev/ossay/internal/core/purl"
)

// fold returns the normal form of a name of a project or an extra (Names and
// normalization).
func fold(name string) string { return purl.FoldPyPI(name) }

// maxName bounds the bytes of a name.
const maxName = 200

// isName reports whether s can be the name of a project or an extra.
func isName(s string) bool {
	if s == "" || len(s) > maxName || !isAlnum(s[0]) || !isAlnum(s[len(s)-1]) {
		return false
	}
	for i := 0; i < len(s); i++ {
		if !isNameByte(s[i]) {
			return false
		}
	}
	return true
}

func isAlnum(c byte) bool {
	return 'a' <= c && c <= 'z' || 'A' <= c && c <= 'Z' || '0' <= c && c <= '9'
}

func isNameByte(c byte) bool { return isAlnum(c) || c == '-' || c == '_' || c == '.' }

// extraKey names the packages that an extra of a package adds: the key under
// which lock files' listings hold them.
func extraKey(name, extra string) string { return fold(name) + "[" + fold(extra) + "]" }

// isDefaultIndex reports whether url is that of the default package index.
func isDefaultIndex(url string) bool {
	_, rest, ok := strings.Cut(url, "://")
	host, _, _ := strings.Cut(rest, "/")
	return ok && strings.EqualFold(host, ecosystem+".org")
}

// publicSource returns an address without the name and password that it may
// hold, because what we list ends up in reports.
func publicSource(url string) string {
	i := strings.Index(url, "://")
	if i < 0 {
		return url
	}
	rest := url[i+3:]
	host := rest[:strings.IndexByte(rest+"/", '/')]
	at := strings.LastIndexByte(host, '@')
	if at < 0 || host[:at] == "git" {
		return url
	}
	return url[:i+3] + rest[at+1:]
}

// gitSource writes a commit, branch or tag of a repository as a source.
func gitSource(url, revision string) string {
	if url == "" {
		return ""
	}
	if !strings.HasPrefix(url, "git+") {
		url = "git+" + url
	}
	url = publicSource(url)
	if revision != "" {
		url += "#" + revision
	}
	return url
}

// maxDigests bounds the digests that one node keeps. Some packages have a wheel
// for each of a hundred platforms; the digests of the source and of the first
// wheels identify the release.
const maxDigests = 4

// digests collects digests up to [maxDigests], in order and without repetition.
type digests []string

// add adds a digest; algorithm is "" where hex begins with it.
func (d *digests) add(algorithm, hex string) {
	if algorithm != "" && hex != "" {
		hex = algorithm + ":" + hex
	}
	if len(*d) >= maxDigests || len(hex) > 200 || !strings.Contains(hex, ":") || strings.ContainsAny(hex, " \t\r\n") {
		return
	}
	for _, have := range *d {
		if have == hex {
			return
		}
	}
	*d = append(*d, hex)
}

func (d digests) String() string { return strings.Join(d, " ") }
