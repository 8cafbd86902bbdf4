package spdx

import (
	"github.com/ossay-dev/ossay/internal/format/sbom"
	"github.com/ossay-dev/ossay/internal/format/tree"
)

// lost returns the fields of n that SPDX 2.2 does not have, to be kept in
// annotations, and tells the losses.
func (c *copier) lost(n tree.Node, k *class, path string) []kept {
	var notes []kept
	for f := range n.Children() {
		i := k.find(f.Key())
		switch {
		case i < 0:
		case k.fields[i].new23:
			notes = append(notes, kept{f.Key(), compact(f)})
			c.lose(path+"/"+f.Key(), "no counterpart in SPDX 2.2", "annotation")
		case f.Key() == "checksums" && hasRecent(f) && k == c.d.schema.file && !oldSums(f):
			// A file must have a checksum, and none can be made up.
			c.lose(path+"/checksums", "SPDX 2.2 has none of the algorithms, and wants one", "checksums")
		case f.Key() == "checksums" && hasRecent(f):
			notes = append(notes, kept{f.Key(), compact(f)})
			c.lose(path+"/checksums", "SPDX 2.2 does not have all the algorithms", "annotation")
		case k.fields[i].rule == relationType:
			if known, old := relationAge(f.Text()); known && !old {
				c.lose(path+"/relationshipType", f.Text()+" is not in SPDX 2.2 and becomes OTHER", "")
			}
		}
	}
	return notes
}

func (c *copier) lose(path, reason, kept string) {
	c.losses = append(c.losses, sbom.Loss{Path: path, Reason: reason, Kept: kept})
}

// hasRecent reports whether a list of checksums has algorithms that are not in
// 2.2.
func hasRecent(list tree.Node) bool {
	for _, s := range indexed(list) {
		if isRecent(s) {
			return true
		}
	}
	return false
}

// isRecent reports whether a checksum's algorithm is not in 2.2.
func isRecent(sum tree.Node) bool {
	digits, old := digestLength(sum.Get("algorithm").Text())
	return digits != 0 && !old
}

// oldSums reports whether some of the checksums can stay.
func oldSums(list tree.Node) bool {
	for _, s := range indexed(list) {
		if !isRecent(s) {
			return true
		}
	}
	return false
}

// fill writes the fields that 2.2 requires and n does not have. A package
// without a verification code becomes one whose files were not analysed.
func (c *copier) fill(n tree.Node, k *class) {
	for i := range k.fields {
		f := &k.fields[i]
		if f.need != before23 || n.Get(f.name).Exists() {
			continue
		}
		if f.kind == texts {
			c.s.key(f.name)
			c.s.open('[')
			c.s.text(noAssertion)
			c.s.close(']')
			continue
		}
		put(c.s, f.name, noAssertion)
	}
	if k != c.d.schema.pack {
		return
	}
	analysed := n.Get("filesAnalyzed")
	switch {
	case analysed.Kind() == tree.Bool && !analysed.True():
	case n.Get("packageVerificationCode").Exists():
		if !n.Get("licenseInfoFromFiles").Exists() {
			c.s.key("licenseInfoFromFiles")
			c.s.open('[')
			c.s.text(noAssertion)
			c.s.close(']')
		}
	case !analysed.Exists():
		c.s.key("filesAnalyzed")
		c.s.raw("false")
	}
}
