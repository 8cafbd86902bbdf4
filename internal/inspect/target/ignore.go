package target

import (
	"path"
	"strings"

	"github.com/ossay-dev/ossay/internal/core/glob"
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
		return glob.Element(r.pattern, path.Base(rel))
	}
	return glob.Match(r.pattern, rel)
}

// excluded reports whether a path, or a folder above it, is left out.
func excluded(set *ignoreSet, p string) bool {
	for q := p; q != "." && q != "/" && q != ""; q = path.Dir(q) {
		if set.match(q, q != p) != "" {
			return true
		}
	}
	return false
}
