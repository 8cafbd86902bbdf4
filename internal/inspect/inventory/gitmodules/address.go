package gitmodules

import "strings"

// repository returns host and path of a repository's address, without scheme,
// user, port, trailing slashes and ".git": a repository has one name, however it
// is reached. It reports false for addresses without a host: relative ones, paths
// and "file://" (git-fetch(1), "Git URLs").
func repository(url string) (string, bool) {
	host, rest, ok := "", "", false
	if scheme, after, isURL := strings.Cut(url, "://"); isURL {
		if strings.EqualFold(scheme, "file") {
			return "", false
		}
		host, rest, ok = strings.Cut(after, "/")
	} else if i := strings.IndexByte(url, ':'); i > 1 && !strings.ContainsAny(url[:i], "/\\") { // a drive has one letter
		host, rest, ok = url[:i], strings.TrimLeft(url[i+1:], "/"), true
	}
	if !ok {
		return "", false
	}
	host = host[strings.LastIndexByte(host, '@')+1:]
	if i := strings.LastIndexByte(host, ':'); i > strings.LastIndexByte(host, ']') {
		host = host[:i]
	}
	rest, _, _ = strings.Cut(rest, "?")
	rest = strings.Trim(strings.TrimSuffix(strings.TrimRight(rest, "/"), ".git"), "/")
	if host == "" || rest == "" {
		return "", false
	}
	return strings.ToLower(host) + "/" + rest, true
}

// withoutPassword takes the password out of an address: reports are shown to
// more people than the repository is.
func withoutPassword(url string) string {
	scheme, rest, ok := strings.Cut(url, "://")
	if !ok {
		return url
	}
	host, _, _ := strings.Cut(rest, "/")
	at := strings.LastIndexByte(host, '@')
	if colon := strings.IndexByte(host, ':'); at < 0 || colon < 0 || colon > at {
		return url
	}
	return scheme + "://" + rest[at+1:]
}
