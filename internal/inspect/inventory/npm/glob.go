package npm

import (
	"path"
	"strings"
)

const (
	// maxGlobs bounds the alternatives of one glob in braces.
	maxGlobs = 64
	// maxDoubleStars bounds the "**" of one glob, each of which multiplies the
	// ways to match.
	maxDoubleStars = 4
)

// workspaceGlobs says which folders are workspaces (npm documentation,
// "workspaces"; pnpm documentation, "pnpm-workspace.yaml").
type workspaceGlobs struct{ in, out [][]string }

// Workspaces returns what reports whether a folder, relative to that of the root's
// manifest, is one of its workspaces by these globs.
func Workspaces(globs []string) func(dir string) bool { return newWorkspaceGlobs(globs).match }

// newWorkspaceGlobs reads globs; those that begin with "!" take folders out.
// Too costly ones match nothing.
func newWorkspaceGlobs(globs []string) workspaceGlobs {
	var w workspaceGlobs
	for _, glob := range globs {
		inner, not := strings.CutPrefix(glob, "!")
		for _, g := range expandBraces(inner) {
			g = strings.TrimSuffix(strings.TrimPrefix(g, "./"), "/")
			elements := strings.Split(g, "/")
			if strings.Count(g, "**") > maxDoubleStars {
				continue
			}
			if not {
				w.out = append(w.out, elements)
			} else {
				w.in = append(w.in, elements)
			}
		}
	}
	return w
}

// match reports whether the folder dir, relative to the root, is a workspace.
func (w workspaceGlobs) match(dir string) bool {
	elements := strings.Split(dir, "/")
	any := func(globs [][]string) bool {
		for _, g := range globs {
			if matchElements(g, elements) {
				return true
			}
		}
		return false
	}
	return any(w.in) && !any(w.out)
}

// matchElements compares path elements; "**" stands for any number of them.
func matchElements(glob, dir []string) bool {
	for len(glob) > 0 {
		if glob[0] == "**" {
			for i := 0; i <= len(dir); i++ {
				if matchElements(glob[1:], dir[i:]) {
					return true
				}
			}
			return false
		}
		if len(dir) == 0 {
			return false
		}
		if ok, err := path.Match(glob[0], dir[0]); err != nil || !ok {
			return false
		}
		glob, dir = glob[1:], dir[1:]
	}
	return len(dir) == 0
}

// expandBraces returns the globs that "a/{b,c}" stands for, without nesting.
func expandBraces(glob string) []string {
	out := []string{""}
	for {
		before, rest, ok := strings.Cut(glob, "{")
		inside, after, closed := strings.Cut(rest, "}")
		if !ok || !closed {
			for i := range out {
				out[i] += glob
			}
			return out
		}
		var next []string
		for _, o := range out {
			for choice := range strings.SplitSeq(inside, ",") {
				if len(next) < maxGlobs {
					next = append(next, o+before+choice)
				}
			}
		}
		out, glob = next, after
	}
}
