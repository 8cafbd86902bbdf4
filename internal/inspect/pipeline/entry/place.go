package entry

import (
	"path"
	"strings"

	"github.com/ossay-dev/ossay/internal/inspect/pipeline"
)

// maxBases bounds the folders above a pipeline that may be the work tree.
const maxBases = 16

// bases lists where the work tree of a pipeline at p may begin, most likely
// first. Platforms with a folder of their own have it at the top; elsewhere it
// is the pipeline's own folder or one above.
func bases(p string) []string {
	for _, own := range []string{".github", ".circleci", ".tekton", ".gitlab", ".azure-pipelines", ".azuredevops"} {
		if i := strings.LastIndex("/"+p, "/"+own+"/"); i >= 0 {
			return []string{strings.TrimSuffix(p[:i], "/")}
		}
	}
	dir := strings.Trim(path.Dir("/"+p), "/")
	out := []string{dir}
	for dir != "" && len(out) < maxBases {
		dir = strings.Trim(path.Dir("/"+dir), "/")
		out = append(out, dir)
	}
	if name := path.Base(p); name == "action.yml" || name == "action.yaml" {
		// The steps of an action run in the work tree of its caller, above it.
		return append(out[1:], out[0])
	}
	return out
}

// workTree reads a path that may begin with the variable for the work tree.
// False means that it lies elsewhere, or nobody can say where.
func workTree(v *pipeline.Value) (string, bool) {
	text := v.Text
	if e := first(v); e != nil && e.Start == 0 {
		switch strings.ToLower(strings.TrimSpace(e.Text)) {
		case "github.workspace", "env.workspace", "workspace":
			text = "./" + strings.TrimLeft(text[e.End:], "/")
		}
	}
	return inside(text)
}

func first(v *pipeline.Value) *pipeline.Expr {
	if len(v.Exprs) == 0 {
		return nil
	}
	return v.Exprs[0]
}

// inside cleans a path of the work tree; false for one outside, or one that
// holds a variable.
func inside(p string) (string, bool) {
	for _, root := range []string{"$GITHUB_WORKSPACE", "$CI_PROJECT_DIR", "$WORKSPACE", "$BITBUCKET_CLONE_DIR", "$BUILD_SOURCESDIRECTORY", "$CIRCLE_WORKING_DIRECTORY", "$PWD"} {
		if rest, ok := strings.CutPrefix(p, root); ok && (rest == "" || rest[0] == '/') {
			p = "." + rest
		}
	}
	if len(p) > 1000 || strings.ContainsAny(p, "$*?[{\x00\\`") || strings.HasPrefix(p, "/") || strings.HasPrefix(p, "~") || strings.HasPrefix(p, "-") {
		return "", false
	}
	p = path.Clean(p)
	if p == ".." || strings.HasPrefix(p, "../") {
		return "", false
	}
	if p == "." {
		p = ""
	}
	return p, true
}

// walker follows the folder through the commands of a script.
type walker struct {
	places []string
	start  string // where the script began
	dir    string
	lost   bool   // in a folder that nobody can tell
	own    string // the folder of the script itself, where there is one
	action string // the folder of the action, in an action
}

// moves notes a command that changes the folder.
func (w *walker) moves(words []string) bool {
	switch words[0] {
	case "cd", "pushd", "Set-Location", "Push-Location":
	case "popd", "Pop-Location":
		w.dir, w.lost = w.start, false
		return true
	default:
		return false
	}
	if len(words) < 2 || words[1] == "-" {
		w.dir, w.lost = w.start, false
		return true
	}
	if rest, ok := strings.CutPrefix(words[1], "$()"); ok && w.own != "" {
		// cd "$(dirname "$0")" is the usual beginning of a script.
		dir, ok := inside(path.Join(w.own, rest))
		w.dir, w.lost = dir, !ok
		return true
	}
	w.dir, w.lost = w.join(words[1])
	return true
}

// join adds a path to the present folder; lost where it leads out.
func (w *walker) join(p string) (dir string, lost bool) {
	if strings.HasPrefix(p, "$") {
		dir, ok := inside(p)
		return dir, !ok
	}
	if strings.HasPrefix(p, "/") || strings.ContainsAny(p, "$`*?") || len(p) > 1000 {
		return "", true
	}
	dir, ok := inside(path.Join(w.dir, p))
	return dir, !ok
}

// at is the walker in another folder, which an option names; then nothing else
// is looked at.
func (w *walker) at(dir string, lost bool) walker {
	out := *w
	if dir != w.dir || lost != w.lost {
		out.start, out.dir, out.lost = dir, dir, lost
	}
	return out
}

// find returns the file that load finds first: in the present folder, or in the
// one that the script began in, for a folder that was changed in a subshell only.
func (w *walker) find(p string, load func(path string) *file) (*file, string) {
	if rest, ok := strings.CutPrefix(p, actionPath+"/"); ok && w.action != "" {
		if at, ok := inside(path.Join(w.action, rest)); ok {
			return load(at), w.dir
		}
		return nil, ""
	}
	if p == "" || w.lost {
		return nil, ""
	}
	dirs := []string{w.dir, w.start}
	if w.dir == w.start {
		dirs = dirs[:1]
	}
	for _, dir := range dirs {
		at := p
		if !strings.HasPrefix(p, "$") {
			if strings.HasPrefix(p, "/") {
				return nil, ""
			}
			at = path.Join(dir, p)
		}
		at, ok := inside(at)
		if !ok {
			continue
		}
		for _, base := range w.places {
			if f := load(path.Join(base, at)); f != nil {
				w.places = []string{base} // the work tree begins there
				return f, dir
			}
		}
	}
	return nil, ""
}

// own is the folder of a script below the beginning of the work tree, "." for
// the top.
func own(p, base string) string {
	return path.Dir(strings.TrimPrefix(strings.TrimPrefix(p, base), "/"))
}
