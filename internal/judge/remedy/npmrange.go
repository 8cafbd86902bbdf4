package remedy

import (
	"strings"

	"github.com/ossay-dev/ossay/internal/core/version"
)

// npm is the ecosystem of npm packages in advisories.
const npm = "npm"

// ranges reads ranges of npm once.
type ranges map[string]rangeOf

type rangeOf struct {
	name    string // of an alias: npm:name@range
	r       version.Range
	any, ok bool // ok is false for tags, folders, addresses
}

// read reads the range of a requirement.
func (rs ranges) read(text string) rangeOf {
	if r, ok := rs[text]; ok {
		return r
	}
	var out rangeOf
	body := strings.TrimSpace(text)
	if alias, ok := strings.CutPrefix(body, "npm:"); ok {
		at := strings.LastIndexByte(alias, '@')
		if at <= 0 {
			out.name, body = alias, ""
		} else {
			out.name, body = alias[:at], alias[at+1:]
		}
	}
	switch body {
	case "", "*", "x", "X", "latest":
		out.any, out.ok = true, true
	default:
		if r, err := version.ParseRange(npm, body); err == nil && !strings.ContainsAny(body, ":/") && strings.ContainsAny(body, "0123456789*xX") && !isTag(body) {
			out.r, out.ok = r, true
		}
	}
	rs[text] = out
	return out
}

// isTag reports whether a requirement is the name of a tag, such as "next-11".
func isTag(s string) bool {
	c := s[0]
	return (c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z') && !(c == 'v' || c == 'x' || c == 'X')
}

// holds reports whether a version answers a requirement. A pre-release answers
// only ranges that name one (npm documentation, semver, "Prerelease Tags").
func (rs ranges) holds(text, v string) bool {
	r := rs.read(text)
	if !r.ok {
		return false
	}
	pre := strings.Contains(strings.SplitN(v, "+", 2)[0], "-")
	if r.any {
		return !pre
	}
	in, err := r.r.Contains(v)
	return err == nil && in && (!pre || strings.Contains(text, "-"))
}

// relaxed writes a requirement for another version as its author wrote it: with
// the same operator where there is a single one, else with a caret.
func relaxed(text, v string) string {
	prefix := ""
	body := strings.TrimSpace(text)
	if strings.HasPrefix(body, "npm:") {
		at := strings.LastIndexByte(body, '@')
		if at <= len("npm:") {
			return body + "@^" + v
		}
		prefix, body = body[:at+1], body[at+1:]
	}
	switch {
	case body == "":
		return prefix + "^" + v
	case strings.ContainsAny(body, " |<"):
		return prefix + "^" + v
	case strings.HasPrefix(body, "^"), strings.HasPrefix(body, "~"):
		return prefix + body[:1] + v
	case strings.HasPrefix(body, ">="):
		return prefix + ">=" + v
	case body[0] >= '0' && body[0] <= '9' && !strings.ContainsAny(body, "xX*") && strings.Count(body, ".") == 2:
		return prefix + v
	}
	return prefix + "^" + v
}
