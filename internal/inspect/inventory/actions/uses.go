package actions

import (
	"strings"

	"github.com/ossay-dev/ossay/internal/core/component"
	"github.com/ossay-dev/ossay/internal/format/tree"
	"github.com/ossay-dev/ossay/internal/inspect/inventory"
)

const imageScheme = "docker://"

func isImage(text string) bool { return strings.HasPrefix(text, imageScheme) }

// uses adds the action, reusable workflow or image that v names:
// "owner/repo@ref", "owner/repo/folder@ref", "docker://image".
//
// A tag that is a version is the version, even a short one such as v4, which
// moves and stands for all of its line. A full commit is exact but tells no
// version: the repository's history is not at hand. Then the version is the one
// of the comment behind it ("# v4.1.2"), which update tools keep in step with
// the commit; that it may be wrong is for an audit of pipelines to find. The
// commit stands in the source. Branches and all other references say no version.
func (l *lister) uses(v tree.Node) {
	text := strings.TrimSpace(v.Text())
	switch {
	case text == "" || text[0] == '.' || strings.HasPrefix(text, "$/"):
		return
	case isImage(text):
		l.image(v, text[len(imageScheme):])
		return
	case !l.first(v):
		return
	case strings.Contains(text, "${{"):
		l.b.Note(v.At(), "an expression decides what is used: %s", inventory.Clip(text))
		return
	}
	action, ref, _ := strings.Cut(text, "@")
	name, ok := repository(action)
	if !ok || ref == "" || strings.ContainsAny(text, " \t\n") {
		l.b.Note(v.At(), "not a reference to an action: %s", inventory.Clip(text))
		return
	}
	n := component.Node{Ecosystem: ecosystem, Name: name, Scope: component.Dev, Direct: true, At: v.At()}
	if action != name {
		n.Alias = action
	}
	switch {
	case isCommit(ref):
		n.Source = "git+https://github.com/" + name + "#" + ref
		if n.Version = commentVersion(v, l.src); n.Version == "" {
			n.Requirement = ref
		}
	case isVersion(ref):
		n.Version = ref
	default:
		n.Requirement = ref
	}
	l.b.Add(n)
}

// repository returns owner/repo of an action's path.
func repository(action string) (string, bool) {
	owner, rest, _ := strings.Cut(action, "/")
	repo, _, _ := strings.Cut(rest, "/")
	if owner == "" || repo == "" || strings.Contains(owner, ":") {
		return "", false
	}
	return action[:len(owner)+1+len(repo)], true
}

// isCommit reports whether ref is a full commit id, SHA-1 or SHA-256.
func isCommit(ref string) bool {
	return (len(ref) == 40 || len(ref) == 64) && strings.Trim(ref, "0123456789abcdefABCDEF") == ""
}

// isVersion reports whether a tag is a version: numbers joined by dots, perhaps
// behind a v, perhaps with a pre-release or build behind them.
func isVersion(tag string) bool {
	if tag != "" && (tag[0] == 'v' || tag[0] == 'V') {
		tag = tag[1:]
	}
	if i := strings.IndexAny(tag, "-+"); i >= 0 {
		tag = tag[:i]
	}
	for part := range strings.SplitSeq(tag, ".") {
		if part == "" || strings.Trim(part, "0123456789") != "" {
			return false
		}
	}
	return true
}

// maxComment bounds the part of a line that is searched for a version.
const maxComment = 200

// commentVersion returns the version that the comment behind v names, or "".
// Tools write "# v4.1.2", "# tag=v4.1.2", "# pin@v4" and
// "# ratchet:owner/repo@v4"; people write a word or two before it. A number
// alone is no version here.
func commentVersion(v tree.Node, src string) string {
	_, end := v.Range()
	rest := src[end:min(end+maxComment, len(src))]
	rest, _, _ = strings.Cut(rest, "\n")
	comment, ok := strings.CutPrefix(strings.TrimLeft(rest, " \t"), "#")
	if !ok {
		return ""
	}
	words := 0
	for word := range strings.FieldsSeq(comment) {
		if words++; words > 3 {
			break
		}
		word = strings.TrimRight(word[strings.LastIndexAny(word, "@=")+1:], ",;.)")
		if isVersion(word) && (word[0] == 'v' || strings.Contains(word, ".")) {
			return word
		}
	}
	return ""
}
