package entry

import (
	"path"
	"strings"

	"github.com/ossay-dev/ossay/internal/core/budget"
	"github.com/ossay-dev/ossay/internal/inspect/pipeline"
	"github.com/ossay-dev/ossay/internal/inspect/pipeline/script"
)

// The bounds of a run. A chain of scripts that is longer, or a tree with more
// targets, is followed so far and a problem says so.
const (
	maxDepth = 10
	maxJobs  = 20_000
	maxFiles = 4_000
)

// An ImageReader turns the text of a container build file into a document.
type ImageReader func(path, text string, b *budget.Budget) (*pipeline.Document, error)

// Link finds what the steps of documents run of the work tree, and what that
// runs in turn. It sets Step.Runs, gives jobs that publish that power, and
// returns the documents that it read. The work is linear in what is reached.
func Link(docs []*pipeline.Document, open pipeline.Opener, images ImageReader) []*pipeline.Document {
	l := &linker{open: open, images: images, files: map[string]*file{}, built: map[string]*pipeline.Document{}}
	for _, d := range docs {
		if d.Platform == pipeline.Dockerfile {
			l.built[d.Source.Path] = d
		}
	}
	for _, d := range docs {
		places := bases(d.Source.Path)
		for _, j := range d.Jobs {
			l.job(j, places, "", 0)
		}
	}
	for len(l.queue) > 0 {
		w := l.queue[0]
		l.queue = l.queue[1:]
		l.job(w.job, w.places, w.dir, w.depth)
	}
	found := releases(append(docs[:len(docs):len(docs)], l.docs...))
	for _, d := range docs {
		for _, j := range d.Jobs {
			empower(j, found)
		}
	}
	return l.docs
}

// linker is one run over all documents.
type linker struct {
	open   pipeline.Opener
	images ImageReader
	files  map[string]*file              // by path; nil where there is none
	built  map[string]*pipeline.Document // container build files, by path
	docs   []*pipeline.Document
	queue  []work
	jobs   int
}

// work is a target or script whose commands are still to be looked at.
type work struct {
	job    *pipeline.Job
	places []string // where the work tree may begin, most likely first
	dir    string   // where it runs, from there
	depth  int
}

// file is a file of entry points.
type file struct {
	doc  *pipeline.Document
	make *makefile
	pkg  *scripts
	jobs map[string]*pipeline.Job // those reached
}

// load reads a file once; nil where there is none.
func (l *linker) load(path string, kind string) *file {
	if f, ok := l.files[path]; ok {
		return f
	}
	if len(l.files) >= maxFiles {
		return nil
	}
	text, b, ok := l.open(path)
	if !ok {
		return nil // not remembered: paths that lead nowhere have no bound
	}
	f := &file{doc: &pipeline.Document{Source: pipeline.NewSource(path, text), Platform: kind, Examined: true}, jobs: map[string]*pipeline.Job{}}
	f.doc.At = pipeline.Loc{End: len(text)}
	f.doc.First = f.doc.Source.LineLoc(1)
	l.files[path] = f
	var err error
	switch kind {
	case pipeline.Make:
		f.make, err = readMake(f.doc.Source, b)
		f.doc.Ignores = pipeline.Exceptions(f.doc.Source, "#")
	case pipeline.PackageScripts:
		f.pkg, err = readScripts(f.doc.Source, b)
	case pipeline.ShellScript:
		f.doc.Ignores = pipeline.Exceptions(f.doc.Source, "#")
	}
	if err != nil {
		f.doc.Examined = false
		f.doc.Problems = append(f.doc.Problems, pipeline.Problem{At: f.doc.First, Msg: err.Error()})
	}
	l.docs = append(l.docs, f.doc)
	return f
}

// add makes a target or script of a file a job and plans its commands.
func (l *linker) add(f *file, j *pipeline.Job, places []string, dir string, depth int) {
	f.jobs[j.ID] = j
	f.doc.Jobs = append(f.doc.Jobs, j)
	l.jobs++
	if depth >= maxDepth || l.jobs >= maxJobs {
		f.doc.Problems = append(f.doc.Problems, pipeline.Problem{At: j.Key, Msg: "what " + j.ID + " runs was not followed: the chain of scripts is too long"})
		return
	}
	l.queue = append(l.queue, work{j, places, dir, depth + 1})
}

// job looks at the commands of all steps of a job.
func (l *linker) job(j *pipeline.Job, places []string, dir string, depth int) {
	for _, s := range j.Steps {
		if s.Run == nil {
			continue
		}
		at := dir
		if d := setDir(s); d != nil {
			path, ok := workTree(d)
			if !ok {
				continue
			}
			at = path
		}
		l.step(s, places, at, depth)
	}
}

// setDir is the folder that a step is set to run in, or nil.
func setDir(s *pipeline.Step) *pipeline.Value {
	if s.Dir.Set() {
		return s.Dir
	}
	if s.Job.Dir.Set() {
		return s.Job.Dir
	}
	return nil
}

func (l *linker) step(s *pipeline.Step, places []string, dir string, depth int) {
	sc := s.Script()
	if sc == nil {
		return
	}
	w := walker{places: places, start: dir, dir: dir}
	if s.Job.Doc.Platform == pipeline.GitHubAction {
		w.action = path.Dir(s.Job.Doc.Source.Path)
	}
	if s.Job.Doc.Platform == pipeline.ShellScript && len(places) == 1 {
		w.own = own(s.Job.Doc.Source.Path, places[0])
	}
	for i := range sc.Commands {
		cmd := &sc.Commands[i]
		if len(cmd.Args) == 0 {
			continue
		}
		words := spelt(sc, cmd)
		if len(words) == 0 || w.moves(words) {
			continue
		}
		at := sc.Loc(cmd.Off, cmd.End)
		for _, e := range l.entries(s, &w, words, depth) {
			e.At = at
			s.Runs = append(s.Runs, e)
		}
	}
}

// spelt is the words of a command in which the expressions for the work tree and
// for the folder of an action stand as the variables that hold the same.
func spelt(sc *pipeline.Script, cmd *script.Command) []string {
	out := plain(cmd)
	for i, w := range cmd.Plain() {
		for _, e := range sc.Exprs(w.Off, w.End) {
			name := ""
			switch strings.TrimSpace(e.Text) {
			case "github.action_path":
				name = actionPath
			case "github.workspace":
				name = "$GITHUB_WORKSPACE"
			default:
				continue
			}
			out[i] = strings.Replace(out[i], strings.Repeat("E", e.End-e.Start), name, 1)
		}
	}
	return out
}

// actionPath is the variable for the folder of an action.
const actionPath = "$GITHUB_ACTION_PATH"

// plain is the words of a command as texts, wrappers left out.
func plain(cmd *script.Command) []string {
	words := cmd.Plain()
	out := make([]string, len(words))
	for i, w := range words {
		out[i] = w.Text
	}
	return out
}

// release is a command that publishes, and the file that it stands in.
type release struct{ tool, where string }

// releases finds the targets and scripts that publish, or run one that does, in
// one walk from those that do to whoever runs them.
func releases(docs []*pipeline.Document) map[*pipeline.Job]release {
	callers := map[*pipeline.Job][]*pipeline.Job{}
	found := map[*pipeline.Job]release{}
	var queue []*pipeline.Job
	for _, d := range docs {
		for _, j := range d.Jobs {
			for _, s := range j.Steps {
				for _, e := range s.Runs {
					if e.Job != nil {
						callers[e.Job] = append(callers[e.Job], j)
					}
				}
				if tool, _ := publishing(s); tool != "" && found[j].tool == "" {
					found[j] = release{tool, d.Source.Path}
					queue = append(queue, j)
				}
			}
		}
	}
	for len(queue) > 0 {
		j := queue[0]
		queue = queue[1:]
		for _, c := range callers[j] {
			if found[c].tool == "" {
				found[c] = found[j]
				queue = append(queue, c)
			}
		}
	}
	return found
}

// empower gives a job the power to publish where it, or what it runs, does so.
func empower(j *pipeline.Job, found map[*pipeline.Job]release) {
	if j.Doc.Platform == pipeline.Dockerfile || !armed(j) {
		return
	}
	for _, s := range j.Steps {
		if j.Doc.Platform == pipeline.GitHubWorkflow {
			break // the rules know the commands and actions of its steps
		}
		if tool, at := publishing(s); tool != "" {
			j.Powers = append(j.Powers, pipeline.Power{Kind: pipeline.Publishes, What: "the right to publish (" + tool + ")", At: at})
			return
		}
	}
	for _, s := range j.Steps {
		for _, e := range s.Runs {
			if r := found[e.Job]; e.Job != nil && r.tool != "" {
				j.Powers = append(j.Powers, pipeline.Power{Kind: pipeline.Publishes, What: "the right to publish (" + r.tool + " in " + r.where + ")", At: e.At})
				return
			}
		}
	}
}

// armed reports whether a job can have credentials to publish with, and is not
// known to hold an identity anyway. GitHub's jobs name theirs: a secret, or a
// right of the token.
func armed(j *pipeline.Job) bool {
	if j.Doc.Platform != pipeline.GitHubWorkflow {
		return true
	}
	p := j.Effective()
	if p.Allows("id-token", "write") || p.Allows("packages", "write") || p.Allows("attestations", "write") {
		return false
	}
	if p.Allows("contents", "write") || len(j.Powers) > 0 || j.Inherit != nil {
		return true
	}
	body := j.Doc.Source.Text[j.At.Off:j.At.End]
	if strings.Contains(body, "secrets") || strings.Contains(body, "github.token") {
		return true
	}
	return j.Doc.Env != nil && j.Doc.Env.Value != nil && strings.Contains(j.Doc.Source.Text[j.Doc.Env.Value.At.Off:j.Doc.Env.Value.At.End], "secrets")
}

// publishing returns the first command of a step that publishes.
func publishing(s *pipeline.Step) (string, pipeline.Loc) {
	sc := s.Script()
	if sc == nil {
		return "", pipeline.Loc{}
	}
	for i := range sc.Commands {
		if len(sc.Commands[i].Args) < 2 {
			continue
		}
		if tool := script.Publishes(plain(&sc.Commands[i])); tool != "" {
			return tool, sc.Loc(sc.Commands[i].Off, sc.Commands[i].End)
		}
	}
	return "", pipeline.Loc{}
}
