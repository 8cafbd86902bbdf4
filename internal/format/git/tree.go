package git

import (
	"bytes"
	"fmt"
)

// A Mode says what a tree entry is. It has one of the values below; git, too,
// takes every other permission of a file for one of two.
type Mode uint32

// The modes of tree entries.
const (
	ModeTree      Mode = 0o040000 // a folder
	ModeFile      Mode = 0o100644
	ModeExec      Mode = 0o100755 // an executable file
	ModeSymlink   Mode = 0o120000 // the blob is the target; it is never followed
	ModeSubmodule Mode = 0o160000 // a gitlink: the ID is a commit of another repository
)

// String returns the mode as "git ls-tree" shows it: six octal digits.
func (m Mode) String() string { return fmt.Sprintf("%06o", uint32(m)) }

// IsFile reports whether the entry is a regular file, executable or not.
func (m Mode) IsFile() bool { return m == ModeFile || m == ModeExec }

// treeEntry is one entry of a tree object. Name and id share its data.
type treeEntry struct {
	mode Mode
	name []byte
	id   []byte
}

// nextTreeEntry reads the entry at the beginning of data, which is not empty:
// an octal mode, a space, the name, a zero byte and the hash.
func nextTreeEntry(data []byte, hash int) (e treeEntry, rest []byte, err error) {
	var raw uint32
	n := 0
	for ; n < len(data) && n < 8 && data[n] >= '0' && data[n] <= '7'; n++ {
		raw = raw<<3 | uint32(data[n]-'0')
	}
	if n == 0 || n == len(data) || data[n] != ' ' {
		return e, nil, damaged("mode of an entry")
	}
	mode, ok := canonicalMode(raw)
	if !ok {
		return e, nil, damaged("entry of mode %o", raw)
	}
	data = data[n+1:]
	end := bytes.IndexByte(data, 0)
	if end < 0 || len(data)-end-1 < hash {
		return e, nil, damaged("entry is cut short")
	}
	e = treeEntry{mode: mode, name: data[:end], id: data[end+1 : end+1+hash]}
	return e, data[end+1+hash:], nil
}

// canonicalMode maps a recorded mode to one of the constants. Old versions of
// git recorded more permissions of files.
func canonicalMode(raw uint32) (Mode, bool) {
	switch raw >> 12 {
	case 0o04:
		return ModeTree, true
	case 0o10:
		if raw&0o100 != 0 {
			return ModeExec, true
		}
		return ModeFile, true
	case 0o12:
		return ModeSymlink, true
	case 0o16:
		return ModeSubmodule, true
	}
	return 0, false
}

// checkTree reads a whole tree object and returns the number of its entries. It
// refuses what git-fsck(1) calls an error: names that no file of a folder can
// have, names that are there twice, and a wrong order.
func checkTree(data []byte, hash int) (entries int, err error) {
	var last treeEntry
	// Files after which the folder of the same name could still come: "a",
	// "a-b" and then "a/". Each is the beginning of the next.
	var open [][]byte
	for len(data) > 0 {
		var e treeEntry
		if e, data, err = nextTreeEntry(data, hash); err != nil {
			return 0, err
		}
		if !safeName(e.name) {
			return 0, damaged("entry is named %.80q", e.name)
		}
		if entries > 0 && compareEntries(last, e) >= 0 {
			return 0, damaged("entry %.80q follows %.80q", e.name, last.name)
		}
		for len(open) > 0 && !bytes.HasPrefix(e.name, open[len(open)-1]) {
			open = open[:len(open)-1]
		}
		if e.mode != ModeTree {
			open = append(open, e.name)
		} else if n := len(open); n > 0 && len(open[n-1]) == len(e.name) {
			return 0, damaged("two entries are named %.80q", e.name)
		}
		last = e
		entries++
	}
	return entries, nil
}

// safeName reports whether a name can stand in a folder and does not stand for
// the folder itself, its parent or a git directory.
func safeName(name []byte) bool {
	switch {
	case len(name) == 0, bytes.IndexByte(name, '/') >= 0:
		return false
	case name[0] != '.':
		return true
	}
	return len(name) > 2 && !bytes.EqualFold(name, []byte(".git")) || len(name) == 2 && name[1] != '.'
}

// compareEntries orders entries as git does: by the bytes of the name, and the
// name of a folder ends in a slash. Equal names are equal.
func compareEntries(a, b treeEntry) int {
	n := min(len(a.name), len(b.name))
	if c := bytes.Compare(a.name[:n], b.name[:n]); c != 0 {
		return c
	}
	return int(after(a, n)) - int(after(b, n))
}

// after returns the byte of an entry's name at n, with its slash and an end.
func after(e treeEntry, n int) byte {
	switch {
	case n < len(e.name):
		return e.name[n]
	case e.mode == ModeTree:
		return '/'
	}
	return 0
}
