package entry

import (
	"errors"
	"strings"

	"github.com/ossay-dev/ossay/internal/core/budget"
	"github.com/ossay-dev/ossay/internal/format/tree"
	"github.com/ossay-dev/ossay/internal/inspect/pipeline"
)

// scripts are the scripts of a package.json by name.
type scripts struct {
	values map[string]*pipeline.Value
}

// readScripts reads the scripts of a package.json.
func readScripts(s *pipeline.Source, b *budget.Budget) (*scripts, error) {
	out := &scripts{values: map[string]*pipeline.Value{}}
	doc, err := tree.JSON(s.Text, b)
	if err != nil {
		return out, errors.New("not JSON: " + err.Error())
	}
	if doc.Source() != s.Text {
		return out, errors.New("not UTF-8: the scripts were not read")
	}
	for c := range doc.Root().Get("scripts").Children() {
		if c.Kind() != tree.String || c.Text() == "" {
			continue
		}
		off, end := c.Range()
		key := c.KeyAt()
		at := pipeline.Loc{Off: off, End: end}
		out.values[c.Key()] = &pipeline.Value{Text: c.Text(), Scalar: true, Key: pipeline.Loc{Off: int(key.Off), End: int(key.End)}, At: at, Here: at, Source: s}
	}
	return out, nil
}

// packageCommand finds the scripts that a package manager runs.
func (l *linker) packageCommand(w *walker, tool string, words []string, depth int) []pipeline.EntryPoint {
	dir := w.dir
	for len(words) > 0 && strings.HasPrefix(words[0], "-") {
		if value, n := folderOption(words); n > 0 {
			at, lost := w.join(value)
			if lost {
				return nil
			}
			dir, words = at, words[n:]
			continue
		}
		words = words[1:]
	}
	for i := 1; i < len(words); i++ {
		if words[i] == "--" {
			break
		}
		if value, n := folderOption(words[i:]); n > 0 {
			at, lost := w.join(value)
			if lost {
				return nil
			}
			dir = at
			break
		}
	}
	verb, rest := "", []string(nil)
	if len(words) > 0 {
		verb, rest = words[0], words[1:]
	}
	switch verb {
	case "run", "run-script", "rum", "urn":
		list := names(rest)
		return l.scripts(w, dir, list[:min(len(list), 1)], true, depth)
	case "exec", "dlx", "x", "config", "set", "cache", "view", "audit", "login", "whoami", "link", "version", "add", "remove", "workspace", "workspaces":
		return nil
	case "install", "i", "ci", "clean-install", "", "install-clean", "rebuild":
		if verb == "" && tool != "yarn" || len(names(rest)) > 0 {
			return nil
		}
		return l.scripts(w, dir, lifecycle(), false, depth)
	case "publish":
		return l.scripts(w, dir, []string{"prepublishOnly", "prepack", "prepare", "postpack", "publish", "postpublish"}, false, depth)
	case "pack":
		return l.scripts(w, dir, []string{"prepack", "prepare", "postpack"}, false, depth)
	case "t", "tst":
		verb = "test"
	case "test", "start", "stop", "restart":
	default:
		if tool == "npm" {
			return nil
		}
	}
	return l.scripts(w, dir, []string{verb}, true, depth)
}

// lifecycle are the scripts of the project itself that an installation runs, in
// their order ("npm scripts", life cycle operation order of npm ci).
func lifecycle() []string {
	return []string{"preinstall", "install", "postinstall", "prepublish", "preprepare", "prepare", "postprepare"}
}

// folderOption reads an option for another folder: its value, and the words it
// takes; 0 where there is none.
func folderOption(words []string) (value string, n int) {
	for _, o := range []string{"--prefix", "--cwd", "--dir", "-C"} {
		if words[0] == o && len(words) > 1 {
			return words[1], 2
		}
		if v, ok := strings.CutPrefix(words[0], o+"="); ok {
			return v, 1
		}
	}
	return "", 0
}

// scripts makes scripts of a package.json entry points, with the hooks before
// and after them.
func (l *linker) scripts(w *walker, dir string, list []string, hooks bool, depth int) []pipeline.EntryPoint {
	if len(list) == 0 {
		return nil
	}
	here := w.at(dir, w.lost)
	f, dir := here.find("package.json", func(at string) *file { return l.load(at, pipeline.PackageScripts) })
	if f == nil || f.pkg == nil {
		return nil
	}
	w.places = here.places
	var out []pipeline.EntryPoint
	for _, name := range list {
		all := []string{name}
		if hooks {
			all = []string{"pre" + name, name, "post" + name}
		}
		if hooks && f.pkg.values[name] == nil {
			continue
		}
		for _, n := range all {
			v := f.pkg.values[n]
			if v == nil {
				continue
			}
			j := f.jobs[n]
			if j == nil {
				j = scriptJob(f.doc, n, v)
				l.add(f, j, here.places, dir, depth)
			}
			out = append(out, pipeline.EntryPoint{Doc: f.doc, Job: j})
		}
	}
	return out
}

func scriptJob(d *pipeline.Document, name string, v *pipeline.Value) *pipeline.Job {
	j := &pipeline.Job{Doc: d, ID: name, Key: v.Key, At: v.At, Here: v.At}
	j.Steps = []*pipeline.Step{{Job: j, At: v.At, Here: v.Whole(), Run: v}}
	return j
}
