package git

import (
	"bytes"
	"fmt"
	"strconv"
	"strings"
)

// A Commit is what a commit says about its tree and its history.
type Commit struct {
	Tree    ID
	Parents []ID  // as recorded, the first parent first; a shallow clone lacks those of its boundary
	Time    int64 // of the committer, in seconds since 1970; 0 if it cannot be read
}

// Commit reads a commit.
func (r *Repository) Commit(id ID) (Commit, error) {
	_, data, err := r.object(id, kindCommit, r.limits.ObjectBytes)
	if err != nil {
		return Commit{}, err
	}
	c, err := parseCommit(data, r.hash)
	if err != nil {
		return Commit{}, fmt.Errorf("commit %v: %w", id, err)
	}
	return c, nil
}

// parseCommit reads the header of a commit: tree, parents, author, committer.
// Only the first two must be right; git reads a commit with a broken date, too.
func parseCommit(data []byte, hash int) (Commit, error) {
	var c Commit
	var ok bool
	if c.Tree, data, ok = headerID(data, "tree ", hash); !ok {
		return Commit{}, damaged("no tree")
	}
	for bytes.HasPrefix(data, []byte("parent ")) {
		var id ID
		if id, data, ok = headerID(data, "parent ", hash); !ok {
			return Commit{}, damaged("parent %d", len(c.Parents)+1)
		}
		c.Parents = append(c.Parents, id)
	}
	_, data, _ = bytes.Cut(data, []byte("\n")) // author
	if line, _, _ := bytes.Cut(data, []byte("\n")); bytes.HasPrefix(line, []byte("committer ")) {
		c.Time = signatureTime(string(line))
	}
	return c, nil
}

// headerID reads a line of a key, with its space, and an ID.
func headerID(data []byte, key string, hash int) (ID, []byte, bool) {
	line, rest, ok := bytes.Cut(data, []byte("\n"))
	if !ok || !bytes.HasPrefix(line, []byte(key)) {
		return ID{}, nil, false
	}
	id, ok := parseHex(line[len(key):], hash)
	return id, rest, ok
}

// signatureTime reads the seconds of "committer Name <address> 1700000000 +0100".
func signatureTime(line string) int64 {
	end := strings.LastIndexByte(line, '>')
	if end < 0 {
		return 0
	}
	seconds, _, _ := strings.Cut(strings.TrimLeft(line[end+1:], " "), " ")
	t, err := strconv.ParseInt(seconds, 10, 64)
	if err != nil || t < 0 {
		return 0
	}
	return t
}

// A tagged is what an annotated tag points at.
type tagged struct {
	id   ID
	kind kind
}

// parseTag reads the header of an annotated tag.
func parseTag(data []byte, hash int) (tagged, error) {
	id, rest, ok := headerID(data, "object ", hash)
	if !ok {
		return tagged{}, damaged("no object")
	}
	line, _, _ := bytes.Cut(rest, []byte("\n"))
	word, _ := bytes.CutPrefix(line, []byte("type "))
	k, ok := parseKind(string(word))
	if !ok {
		return tagged{}, damaged("type of the object")
	}
	return tagged{id, k}, nil
}

// maxTags bounds tags of tags.
const maxTags = 64

// peel follows annotated tags from id to the object that is no tag.
func (r *Repository) peel(id ID) (ID, kind, error) {
	for range maxTags {
		k, err := r.kindOf(id)
		if err != nil || k != kindTag {
			return id, k, err
		}
		_, data, err := r.object(id, kindTag, r.limits.ObjectBytes)
		if err != nil {
			return ID{}, 0, err
		}
		t, err := parseTag(data, r.hash)
		if err != nil {
			return ID{}, 0, fmt.Errorf("tag %v: %w", id, err)
		}
		id = t.id
	}
	return ID{}, 0, fmt.Errorf("tag %v: %w", id, damaged("more than %d tags of tags", maxTags))
}
