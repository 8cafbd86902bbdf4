package mirror

import (
	"fmt"
	"path"
	"strings"
)

// maxRecords bounds the lines of all records.
const maxRecords = 5_000_000

// Record adds the refs of a text. name is the path of its file, which says the
// repository of lines in the form of "git ls-remote": OWNER/NAME or OWNER__NAME,
// with any ending. The error names the first line that cannot be read; those
// before it count.
func (m *Mirror) Record(name, text string) error {
	slug := fileSlug(name)
	n := 0
	for line := range strings.Lines(text) {
		n++
		line = strings.TrimRight(line, "\r\n")
		if t := strings.TrimSpace(line); t == "" || t[0] == '#' {
			continue
		}
		if n > maxRecords {
			return fmt.Errorf("%s: more than %d lines", name, maxRecords)
		}
		if err := m.line(slug, strings.Split(line, "\t")); err != nil {
			return fmt.Errorf("%s:%d: %w", name, n, err)
		}
	}
	return nil
}

func (m *Mirror) line(slug string, fields []string) error {
	for i := range fields {
		fields[i] = strings.TrimSpace(fields[i])
	}
	switch {
	case len(fields) == 2 && commit(fields[0]):
		if slug == "" {
			return fmt.Errorf("the output of git ls-remote needs a file that is named for its repository, OWNER/NAME or OWNER__NAME")
		}
		m.add(slug, fields[1], fields[0])
	case len(fields) >= 2 && isSlug(fields[0]) && fields[1] == "gone":
		m.moved[strings.ToLower(fields[0])] = ""
	case len(fields) == 3 && isSlug(fields[0]) && fields[1] == "moved" && isSlug(fields[2]):
		m.moved[strings.ToLower(fields[0])] = fields[2]
	case len(fields) == 3 && isSlug(fields[0]) && fields[1] != "" && commit(fields[2]):
		m.add(fields[0], fields[1], fields[2])
	default:
		return fmt.Errorf("want OWNER/NAME, a ref and a commit between tabs, got %.80q", strings.Join(fields, "\t"))
	}
	return nil
}

func (m *Mirror) add(slug, ref, id string) {
	slug, id = strings.ToLower(slug), strings.ToLower(id)
	ref, peeled := strings.CutSuffix(ref, "^{}")
	switch {
	case strings.HasPrefix(ref, "refs/tags/"), strings.HasPrefix(ref, "refs/heads/"):
	case strings.HasPrefix(ref, "refs/"), ref == "HEAD":
		return // pull requests come from forks
	case strings.HasPrefix(ref, "tags/"), strings.HasPrefix(ref, "heads/"):
		ref = "refs/" + ref
	default:
		ref = "refs/tags/" + ref
	}
	list := m.lines[slug]
	if peeled && len(list) > 0 && list[len(list)-1].Name == ref {
		list[len(list)-1].Commit = id
		return
	}
	m.lines[slug] = append(list, Ref{ref, id})
}

// fileSlug returns the repository that the path of a file names, or "".
func fileSlug(name string) string {
	dir, file := path.Split(name)
	for _, ext := range []string{".txt", ".tsv", ".refs"} {
		file = strings.TrimSuffix(file, ext)
	}
	if owner, repo, ok := strings.Cut(file, "__"); ok {
		return owner + "/" + repo
	}
	if owner := path.Base(path.Clean(dir)); owner != "." && owner != "/" && owner != ".." {
		return owner + "/" + file
	}
	return ""
}

func isSlug(s string) bool {
	owner, name, ok := strings.Cut(s, "/")
	return ok && owner != "" && name != "" && !strings.ContainsAny(name, "/ ")
}

func commit(s string) bool {
	return (len(s) == 40 || len(s) == 64) && strings.Trim(s, "0123456789abcdefABCDEF") == ""
}
