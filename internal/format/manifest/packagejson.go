package manifest

import (
	"strings"

	"github.com/ossay-dev/ossay/internal/core/budget"
	"github.com/ossay-dev/ossay/internal/format/tree"
)

// Overrides returns the names of the packages whose versions a package.json file
// sets against what others ask for (npm documentation, package.json,
// "overrides"), however deep they stand.
func Overrides(src []byte, b *budget.Budget) (map[string]bool, error) {
	doc, err := tree.JSON(string(src), b)
	if err != nil {
		return nil, err
	}
	if doc.Root().Kind() != tree.Map {
		return nil, errObject
	}
	out := make(map[string]bool)
	type level struct {
		n     tree.Node
		depth int
	}
	queue := []level{{doc.Root().Get("overrides"), 0}}
	for len(queue) > 0 && queue[0].depth < 64 {
		l := queue[0]
		queue = queue[1:]
		for c := range l.n.Children() {
			name := c.Key()
			if i := strings.LastIndexByte(name, '@'); i > 0 { // a range behind the name
				name = name[:i]
			}
			out[name] = true
			queue = append(queue, level{c, l.depth + 1})
		}
	}
	return out, nil
}

// A Project is what a package.json file says of a project.
type Project struct {
	Name, Version string
	Needs         []Need
	Workspaces    []string        // globs of the folders of its workspaces
	Resolved      map[string]bool // names that "resolutions" name: whose versions they set, or for whom
}

// DecodeProject reads a package.json file as yarn does.
func DecodeProject(src []byte, b *budget.Budget) (*Project, error) {
	doc, err := tree.JSON(string(src), b)
	if err != nil {
		return nil, err
	}
	root := doc.Root()
	if root.Kind() != tree.Map {
		return nil, errObject
	}
	p := &Project{Name: root.Get("name").Text(), Version: root.Get("version").Text(), Needs: needs(root, true), Resolved: make(map[string]bool)}
	globs := root.Get("workspaces")
	if globs.Kind() == tree.Map {
		globs = globs.Get("packages")
	}
	for c := range globs.Children() {
		p.Workspaces = append(p.Workspaces, c.Text())
	}
	for c := range root.Get("resolutions").Children() {
		scope := ""
		for part := range strings.SplitSeq(c.Key(), "/") {
			if strings.HasPrefix(part, "@") && !strings.Contains(part[1:], "@") {
				scope = part + "/"
				continue
			}
			name, _, _ := strings.Cut(part, "@") // a range behind the name
			p.Resolved[scope+name] = true
			scope = ""
		}
	}
	return p, nil
}
