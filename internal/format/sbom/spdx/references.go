package spdx

import (
	"github.com/ossay-dev/ossay/internal/format/tree"
)

// collect notes the ids that other parts of the document may refer to.
func (c *checker) collect() {
	root := c.d.root
	packages, files, snippets := root.Get("packages"), root.Get("files"), root.Get("snippets")
	c.ids = make(map[string]bool, packages.Len()+files.Len()+snippets.Len()+1)
	c.ids[documentID] = true
	for _, list := range [...]tree.Node{packages, files, snippets} {
		for _, e := range indexed(list) {
			if id := e.Get("SPDXID").Text(); id != "" {
				c.ids[id] = true
			}
		}
	}
	c.refs, c.foreign = make(map[string]bool), make(map[string]bool)
	for _, e := range indexed(root.Get("hasExtractedLicensingInfos")) {
		c.refs[e.Get("licenseId").Text()] = true
	}
	for _, e := range indexed(root.Get("externalDocumentRefs")) {
		c.foreign[e.Get("externalDocumentId").Text()] = true
	}
}

// references finds ids that stand twice, and ranges that end before they begin.
func (c *checker) references() {
	root := c.d.root
	seen := make(map[string]bool, len(c.ids))
	for _, list := range [...]string{"packages", "files", "snippets"} {
		for i, e := range indexed(root.Get(list)) {
			id := e.Get("SPDXID")
			if t := id.Text(); t != "" && (seen[t] || t == documentID) {
				c.path = append(c.path[:0], step{name: list}, step{i: i}, step{name: "SPDXID"})
				c.problem(c.d.at(id), ruleDuplicate, "the id "+quoted(t)+" is taken")
			} else {
				seen[t] = true
			}
		}
	}
	for _, list := range [...]struct{ name, field string }{
		{"hasExtractedLicensingInfos", "licenseId"}, {"externalDocumentRefs", "externalDocumentId"},
	} {
		taken := make(map[string]bool)
		for i, e := range indexed(root.Get(list.name)) {
			id := e.Get(list.field)
			if t := id.Text(); t != "" && taken[t] {
				c.path = append(c.path[:0], step{name: list.name}, step{i: i}, step{name: list.field})
				c.problem(c.d.at(id), ruleDuplicate, "the id "+quoted(t)+" is taken")
			} else {
				taken[t] = true
			}
		}
	}
	c.ranges(root.Get("snippets"))
}

// ranges checks that ranges of snippets do not end before they begin.
func (c *checker) ranges(snippets tree.Node) {
	for i, s := range indexed(snippets) {
		for k, r := range indexed(s.Get("ranges")) {
			for _, unit := range [...]string{"offset", "lineNumber"} {
				from, ok1 := r.Path("startPointer", unit).Int()
				to, ok2 := r.Path("endPointer", unit).Int()
				if ok1 && ok2 && to < from {
					c.path = append(c.path[:0], step{name: "snippets"}, step{i: i}, step{name: "ranges"}, step{i: k})
					c.problem(c.d.at(r), ruleValue, "the range ends before it begins")
				}
			}
		}
	}
	c.path = c.path[:0]
}
