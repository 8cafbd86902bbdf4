package python

import (
	"strings"
)

// A matchSpec is a specification of conda taken apart.
type matchSpec struct {
	name, channel string
	version       string // exact
	requirement   string // else
}

// parseMatchSpec reads a package match specification in its short form:
// "channel::name", followed by "=1.2" (1.2 and all below it), "==1.2" or
// "=1.2=build" (exactly that), ">=1,<2" or " 1.2.*", and by "[key=value]" pairs.
func parseMatchSpec(s string) (matchSpec, bool) {
	var m matchSpec
	s, pairs, _ := strings.Cut(s, "[")
	if channel, rest, ok := strings.Cut(s, "::"); ok {
		m.channel, s = channel, rest
	}
	s = strings.TrimSpace(s)
	n := 0
	for n < len(s) && isNameByte(s[n]) {
		n++
	}
	m.name = s[:n]
	if m.name == "" || len(m.name) > maxName || !isAlnum(m.name[0]) && m.name[0] != '_' {
		return m, false
	}
	rest := strings.TrimSpace(s[n:])
	if rest == "" && pairs != "" {
		rest = versionPair(pairs)
	}
	switch {
	case rest == "" || rest == "*":
	case strings.HasPrefix(rest, "=="):
		m.version, _, _ = strings.Cut(strings.TrimLeft(rest, "= "), "=")
	case rest[0] == '=':
		version, build, exact := strings.Cut(rest[1:], "=")
		if exact && build != "" && !strings.Contains(version, "*") {
			m.version = version
		} else {
			m.requirement = rest
		}
	case rest[0] >= '0' && rest[0] <= '9':
		version, build, _ := strings.Cut(rest, " ")
		if strings.ContainsAny(version, "*,|<>") || build == "" && strings.Contains(rest, "=") {
			m.requirement = rest
		} else {
			m.version = version
		}
	case strings.IndexByte("<>!~^*", rest[0]) >= 0:
		m.requirement = rest
	default:
		return m, false
	}
	return m, true
}

// versionPair returns the value of version among "key='value'" pairs.
func versionPair(pairs string) string {
	_, rest, ok := strings.Cut(pairs, "version=")
	if !ok || rest == "" {
		return ""
	}
	if rest[0] == '\'' || rest[0] == '"' {
		value, _, _ := strings.Cut(rest[1:], rest[:1])
		return value
	}
	return strings.TrimRight(strings.SplitN(rest, ",", 2)[0], "]")
}
