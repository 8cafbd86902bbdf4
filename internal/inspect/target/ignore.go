package target

import (
	"path"
	"strings"
)

// ignoreRule is one pattern of a .gitignore file (gitignore(5)) or of the
// configuration's exclude list.
type ignoreRule struct {
	pattern  string
	negated  bool
	dirOnly  bool
	anchored bool // holds a slash, so it is relative to the rule's folder
	source   string
}

// ignoreSet is the rules of one folder, linked to those of the folders above.
type ignoreSet struct {
	up    *ignoreSet
	dir   string // folder of the rules, "" for the root
	rules []ignoreRule
}

// maxIgnoreRules bounds the rules of one file.
const maxIgnoreRules = 10_000

// parseIgnore reads the lines of a .gitignore file that stands in dir.
func parseIgnore(up *ignoreSet, dir, source, text string) *ignoreSet {
	set := &ignoreSet{up: up, dir: dir}
	text = strings.TrimPrefix(text, "\uFEFF")
	for len(text) > 0 && len(set.rules) < maxIgnoreRules {
		var line string
		line, text, _ = strings.Cut(text, "\n")
		line = strings.TrimSuffix(line, "\r")
		for strings.HasSuffix(line, " ") && !strings.HasSuffix(line, `\ `) {
			line = line[:len(line)-1]
		}
		if line == "" || line[0] == '#' || len(line) > 4096 {
			continue
		}
		r := ignoreRule{source: source}
		if line[0] == '!' {
			r.negated, line = true, line[1:]
		}
		line = strings.TrimPrefix(line, `\`)
		if strings.HasSuffix(line, "/") {
			r.dirOnly, line = true, strings.TrimSuffix(line, "/")
		}
		r.anchored = strings.Contains(line, "/")
		r.pattern = strings.TrimPrefix(line, "/")
		if r.pattern != "" {
			set.rules = append(set.rules, r)
		}
	}
	if len(set.rules) == 0 {
		return up
	}
	return set
}

// match returns the source of the rule that ignores p, or "". The last rule
// that matches decides, and rules of deeper folders come before those above.
func (s *ignoreSet) match(p string, isDir bool) string {
	for ; s != nil; s = s.up {
		rel := p
		if s.dir != "" {
			if !strings.HasPrefix(p, s.dir+"/") {
				continue
			}
			rel = p[len(s.dir)+1:]
		}
		for i := len(s.rules) - 1; i >= 0; i-- {
			r := &s.rules[i]
			if r.dirOnly && !isDir || !r.matches(rel) {
				continue
			}
			if r.negated {
				return ""
			}
			return r.source
		}
	}
	return ""
}

func (r *ignoreRule) matches(rel string) bool {
	if !r.anchored {
		return matchGlob(r.pattern, path.Base(rel))
	}
	return matchDeep(strings.Split(r.pattern, "/"), strings.Split(rel, "/"))
}

// matchDeep matches path elements; "**" stands for any number of them. The
// table of reachable positions keeps the cost at the product of both lengths.
func matchDeep(pattern, elements []string) bool {
	reach := make([]bool, len(elements)+1)
	reach[0] = true
	for k, p := range pattern {
		next := make([]bool, len(elements)+1)
		for i := range reach {
			if !reach[i] {
				continue
			}
			switch {
			case p == "**" && k == len(pattern)-1:
				for j := i + 1; j <= len(elements); j++ {
					next[j] = true
				}
			case p == "**":
				for j := i; j <= len(elements); j++ {
					next[j] = true
				}
			case i < len(elements) && matchGlob(p, elements[i]):
				next[i+1] = true
			}
		}
		reach = next
	}
	return reach[len(elements)]
}

// matchGlob matches one path element; a malformed pattern matches nothing, as
// git has it.
func matchGlob(pattern, name string) bool {
	if !strings.ContainsAny(pattern, `*?[\`) {
		return pattern == name
	}
	pattern = strings.ReplaceAll(pattern, "[!", "[^")
	ok, err := path.Match(pattern, name)
	return ok && err == nil
}

// MatchPath reports whether the slash-separated path p, or a folder above it,
// matches the glob, with the rules of .gitignore patterns.
func MatchPath(glob, p string) bool {
	set := parseIgnore(nil, "", "exclude", glob)
	for q := p; q != "." && q != "/" && q != ""; q = path.Dir(q) {
		if set.match(q, q != p) != "" {
			return true
		}
	}
	return false
}
