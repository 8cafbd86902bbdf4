package gitmodules

import (
	"fmt"
	"path"
	"strings"

	"github.com/ossay-dev/ossay/internal/core/component"
	"github.com/ossay-dev/ossay/internal/inspect/inventory"
)

// maxNotes bounds the notes that the join adds to one listing.
const maxNotes = 100

// Join adds to the submodules of each .gitmodules the commits that the index of
// the same repository records, and notes where the two disagree. What the index
// says is then all in the other listing.
func Join() inventory.Join {
	return inventory.Join{Name: "gitmodules", Run: func(s *inventory.Set) {
		for _, index := range s.Of(formatIndex) {
			root := path.Dir(path.Dir(index.Path))
			modules := s.At(path.Join(root, ".gitmodules"), formatModules)
			links := gitlinksOf(index)
			if modules == nil && len(links) > 0 {
				orphans(index, links, nil)
				continue
			}
			if modules != nil {
				pin(modules, index, links)
			}
			s.Drop(index)
		}
	}}
}

// gitlinksOf returns the commits of an index's listing, in its order.
func gitlinksOf(index *component.Listing) []gitlink {
	var links []gitlink
	for _, a := range index.Attrs {
		if commit, p, ok := strings.Cut(a.Value, " "); ok && a.Name == attrGitlink {
			links = append(links, gitlink{commit, p})
		}
	}
	return links
}

// pin sets the versions of submodules.
func pin(modules, index *component.Listing, links []gitlink) {
	commits := make(map[string]string, len(links))
	for _, l := range links {
		commits[l.path] = l.commit
	}
	known := make(map[string]bool, len(modules.Keys))
	pinned := 0
	for _, k := range modules.Keys {
		known[k.Name] = true
		n := &modules.Nodes[k.Node]
		commit, ok := commits[k.Name]
		if !ok {
			note(modules, component.Note{Text: fmt.Sprintf("the index records no commit for submodule %q", inventory.Clip(k.Name)), At: n.At})
			continue
		}
		pinned++
		n.Version, n.Requirement = commit, ""
		n.Source += "#" + commit
	}
	if pinned == len(modules.Nodes) {
		modules.Grade = index.Grade
	}
	for _, n := range index.Notes {
		note(modules, n)
	}
	orphans(modules, links, known)
}

// orphans notes the commits that no submodule of .gitmodules is at.
func orphans(l *component.Listing, links []gitlink, known map[string]bool) {
	for _, x := range links {
		if !known[x.path] {
			note(l, component.Note{Text: fmt.Sprintf("%q is commit %s of another repository, which .gitmodules does not name", inventory.Clip(x.path), x.commit)})
		}
	}
}

func note(l *component.Listing, n component.Note) {
	if len(l.Notes) < maxNotes {
		l.Notes = append(l.Notes, n)
	}
}
