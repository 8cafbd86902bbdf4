package app

import (
	"errors"
	"fmt"
	"io/fs"
	"maps"
	"os"
	"path"
	"path/filepath"
	"slices"
	"strings"

	"github.com/ossay-dev/ossay/internal/format/manifest"
	"github.com/ossay-dev/ossay/internal/format/pypi"
	"github.com/ossay-dev/ossay/internal/inspect/registry/pypiindex"
	"github.com/ossay-dev/ossay/internal/judge/remedy"
)

// The formats of Python's files that fix can resolve.
const (
	poetryLockFormat   = "python/poetry.lock"
	uvLockFormat       = "python/uv.lock"
	pipfileLockFormat  = "python/pipfile.lock"
	requirementsFormat = "python/requirements"
)

// A pyJob is one lock file of Python, or one list of pins, with the manifests that
// it belongs to.
type pyJob struct {
	set        *pypi.Set
	src        []byte
	manifests  map[string][]byte // by path
	overridden map[string]bool
	indexes    []string // that the project names
	command    string   // that installs what the file says
	// patch writes all files that change, as they become.
	patch func(plan *remedy.PyPIPlan) (map[string][]byte, error)
	// again reads the changed files as a set.
	again func(files map[string][]byte) (*pypi.Set, error)
}

// A pyRun is what plans for Python's files share.
type pyRun struct {
	touched map[string]string // files that plans change, and which plan
	asked   bool              // pip was asked for its default index
	index   string            // and what it said
}

// pyFacts returns what can be known about Python packages.
func (x *fixer) pyFacts(indexes []string) *remedy.PyPIFacts {
	var set pypiindex.Settings
	get := x.env.Getenv
	for _, name := range [...]string{"PIP_INDEX_URL", "UV_DEFAULT_INDEX", "UV_INDEX_URL", "PIP_EXTRA_INDEX_URL", "UV_INDEX", "UV_EXTRA_INDEX_URL"} {
		for _, v := range strings.Fields(get(name)) {
			if _, url, named := strings.Cut(v, "="); named && !strings.Contains(v[:strings.IndexByte(v, '=')], ":") {
				v = url // uv's name=address
			}
			set.Add(v)
		}
	}
	for _, name := range pipConfs(get) {
		if text, err := os.ReadFile(name); err == nil && len(text) < maxConfig {
			set.AddPipConf(string(text))
		}
	}
	for _, v := range indexes {
		set.AddProject(v)
	}
	if len(set.Bases()) == 0 && x.client != nil {
		if !x.python.asked {
			x.python.asked, x.python.index = true, pipsIndex(x.ctx)
		}
		set.Add(x.python.index)
	}
	s := &pypiindex.Source{Bases: set.Bases()}
	if x.recorded != nil {
		if d, err := fs.Sub(x.recorded, "pypi"); err == nil {
			s.Dir = d
		}
	}
	if x.client != nil {
		s.Fetch = func(address, accept string, limit int64) ([]byte, error) {
			return x.client.Get(address, accept, "", limit)
		}
	}
	return &remedy.PyPIFacts{Project: s.Project, Metadata: s.Metadata}
}

// pipConfs returns the files of settings that pip reads, the strongest first.
func pipConfs(get func(string) string) []string {
	var out []string
	if f := get("PIP_CONFIG_FILE"); f != "" {
		out = append(out, f)
	}
	if d := get("XDG_CONFIG_HOME"); d != "" {
		out = append(out, filepath.Join(d, "pip", "pip.conf"))
	} else if home := get("HOME"); home != "" {
		out = append(out, filepath.Join(home, ".config", "pip", "pip.conf"))
	}
	if home := get("HOME"); home != "" {
		out = append(out, filepath.Join(home, ".pip", "pip.conf"))
	}
	return out
}

// pyPlan plans for a job, and fills in what becomes of the project's files.
func (x *fixer) pyPlan(p *FixProject, list []held, j *pyJob) error {
	facts := x.pyFacts(j.indexes)
	plan := remedy.PyPI(j.set, targetsOf(list), j.overridden, facts, x.verdicts, x.req.Options)
	p.Steps, p.Blocked, p.Notes = plan.Steps, plan.Blocked, append(p.Notes, plan.Notes...)
	if len(plan.Steps) == 0 {
		p.Notes = nil
		return nil
	}
	files, err := j.patch(plan)
	if err != nil {
		return err
	}
	for _, name := range slices.Sorted(maps.Keys(files)) {
		was, ok := j.manifests[name]
		if name == p.Path {
			was, ok = j.src, true
		}
		if x.python.touched == nil {
			x.python.touched = make(map[string]string)
		}
		switch by := x.python.touched[name]; {
		case string(was) == string(files[name]):
			delete(files, name)
			continue
		case !ok:
			return fmt.Errorf("%s is not part of the project", name)
		case by != "":
			return fmt.Errorf("the plan for %s changes %s already; apply it and run fix again", by, name)
		}
		p.change(name, was, files[name])
	}
	for name := range files {
		x.python.touched[name] = p.Path
	}
	if j.command != "" {
		p.Commands = append(p.Commands, j.command)
	}
	p.check = func(changed map[string][]byte) string {
		all := make(map[string][]byte)
		for name, data := range j.manifests {
			all[name] = data
		}
		for name, data := range changed {
			all[name] = data
		}
		return x.pyProof(p, j, plan, facts, all)
	}
	return nil
}

// pyProof resolves the changed files again and says what does not come true.
func (x *fixer) pyProof(p *FixProject, j *pyJob, plan *remedy.PyPIPlan, facts *remedy.PyPIFacts, files map[string][]byte) string {
	if _, ok := files[p.Path]; !ok {
		files[p.Path] = j.src
	}
	after, err := j.again(files)
	if err != nil {
		return "the changed file cannot be read: " + err.Error()
	}
	got := make(map[string][]string)
	for _, e := range after.Packages {
		got[e.Key] = append(got[e.Key], e.Version)
	}
	for _, e := range plan.Now {
		if !slices.Contains(got[e.Key], e.Version) {
			return fmt.Sprintf("the changed file does not hold %s %s", e.Name, e.Version)
		}
	}
	if len(plan.Now) != len(after.Packages) {
		return "the changed file holds other packages than planned"
	}
	_, before := remedy.ResolvePyPI(x.ctx, j.set, facts)
	resolved, err := remedy.ResolvePyPI(x.ctx, after, facts)
	switch {
	case errors.Is(err, remedy.ErrProofTooLarge):
		p.Notes = append(p.Notes, "the packages are too many to be resolved once more; each requirement was compared instead")
	case err != nil && before == nil:
		return "it does not resolve: " + err.Error()
	case err != nil:
		p.Notes = append(p.Notes, "the packages did not resolve before, nor do they now: "+err.Error())
	default:
		for _, e := range plan.Now {
			if v := resolved[e.Key]; e.Release != nil && v != "" && v != e.Version {
				return fmt.Sprintf("it resolves to %s %s, not to %s", e.Name, v, e.Version)
			}
		}
	}
	return ""
}

// pyRelaxEdits returns the edits of manifests that relax requirements, by path. One
// that was relaxed twice becomes what it was last.
func pyRelaxEdits(relaxed []remedy.PyPIRelaxed) map[string][]manifest.Edit {
	out := make(map[string][]manifest.Edit)
	for _, r := range relaxed {
		e := manifest.Edit{Off: r.Root.Off, End: r.Root.End, New: r.To}
		list := out[r.Root.File]
		if i := slices.IndexFunc(list, func(o manifest.Edit) bool { return o.Off == e.Off }); i >= 0 {
			list[i] = e
			continue
		}
		out[r.Root.File] = append(list, e)
	}
	return out
}

// pyRelax changes requirements in the manifests.
func pyRelax(manifests map[string][]byte, relaxed []remedy.PyPIRelaxed) (map[string][]byte, error) {
	out := make(map[string][]byte)
	for name, list := range pyRelaxEdits(relaxed) {
		src, ok := manifests[name]
		if !ok {
			return nil, fmt.Errorf("%s is not part of the project", name)
		}
		now, err := manifest.Apply(src, list)
		if err != nil {
			return nil, fmt.Errorf("editing %s: %w", name, err)
		}
		out[name] = now
	}
	return out, nil
}

// beside reads a manifest beside a lock file.
func (x *fixer) beside(lock, name string) (string, []byte, error) {
	name = path.Join(path.Dir(lock), name)
	src, err := x.read(name)
	if err != nil {
		return name, nil, fmt.Errorf("reading %s beside it: %w", path.Base(name), plainPath(err))
	}
	return name, src, nil
}

// withLock adds a changed lock file to changed manifests.
func withLock(files map[string][]byte, name string, now []byte, err error) (map[string][]byte, error) {
	files[name] = now
	return files, err
}
