package ospkg

import (
	"iter"
	"strings"
)

// A PkgInfoField is one line "key = value" of a .PKGINFO file, the form that the
// package files of apk and pacman share.
type PkgInfoField struct {
	Key, Value string
	Off        int // where the value begins, in bytes
}

// PkgInfo yields the fields of a .PKGINFO file. Comments are left out.
func PkgInfo(text string) iter.Seq[PkgInfoField] {
	return func(yield func(PkgInfoField) bool) {
		for at := 0; at < len(text); {
			end := strings.IndexByte(text[at:], '\n')
			if end < 0 {
				end = len(text) - at
			}
			line := text[at : at+end]
			if key, _, ok := strings.Cut(line, "="); ok && line[0] != '#' {
				off := at + len(key) + 1
				for off < at+end && (text[off] == ' ' || text[off] == '\t') {
					off++
				}
				f := PkgInfoField{Key: strings.TrimSpace(key), Value: strings.TrimRight(text[off:at+end], " \t\r"), Off: off}
				if !yield(f) {
					return
				}
			}
			at += end + 1
		}
	}
}
