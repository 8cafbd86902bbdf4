package pipeline

import (
	"sort"
	"strings"
)

// The platforms whose files are modelled, as the rules name them.
const (
	GitHubWorkflow = "github-workflow"
	GitHubAction   = "github-action"
	Dependabot     = "dependabot"
	PreCommit      = "pre-commit"
	GitLab         = "gitlab"
	Azure          = "azure"
	Tekton         = "tekton"
	Jenkins        = "jenkins"
	CircleCI       = "circleci"
	Bitbucket      = "bitbucket"
	Dockerfile     = "dockerfile"
)

// The files that pipelines run, as the rules name them. Such a document has one
// job for each target or script in it.
const (
	Make           = "make"
	PackageScripts = "package-scripts"
	ShellScript    = "shell-script"
)

// A Document is one pipeline file.
type Document struct {
	Source   *Source
	Platform string
	First    Loc // its first key
	At       Loc // all of it
	Block    Block

	Name        *Value
	Triggers    []Trigger
	On          *Value // the mapping of triggers
	Permissions *Permissions
	Env         *Map
	Shell       *Value // default shell
	Concurrency *Concurrency
	Inputs      []*Input
	Jobs        []*Job // for a composite action one, with its steps

	Using *Value // what runs an action: composite, docker, node24 …
	Image *Value // of a container action

	Updates []*Update // of an updater's settings
	Hooks   []*Hook   // of pre-commit

	// Includes are what the document takes from elsewhere apart from its steps:
	// included files, templates, orbs, libraries.
	Includes []*Use
	// Predefined says what is known of an environment variable that the platform
	// sets by itself; nil where it sets none.
	Predefined func(name string) Read

	Fenced   []*Value  // every scalar with an expression, once, in the file's order
	Problems []Problem // what cannot work as written
	Ignores  []Ignore  // inline exceptions
	Examined bool      // false where the file could not be read at all
	// Converted says that Source is a UTF-8 form of the file, so that offsets are
	// not those of the file.
	Converted bool
	// Remote says that the document belongs to another repository and was read
	// from a mirror of it: others may call it, and nothing is reported in it.
	Remote bool

	Fed     map[string]Read // what callers in the same repository hand into inputs, by lower-case name: the highest level
	Callers []Call          // who uses this document

	places []*Job // by place
}

// JobAt returns the job in whose body an offset lies, or nil.
func (d *Document) JobAt(off int) *Job {
	if d.places == nil {
		d.places = append(d.places, d.Jobs...)
		sort.SliceStable(d.places, func(i, j int) bool { return d.places[i].At.Off < d.places[j].At.Off })
	}
	i := sort.Search(len(d.places), func(i int) bool { return d.places[i].At.Off > off })
	if i > 0 && off < d.places[i-1].At.End {
		return d.places[i-1]
	}
	return nil
}

// A Call is one use of a document by a job or a step of another.
type Call struct {
	Job  *Job
	Step *Step // nil where the job calls
}

// A Problem is a place that cannot work as written.
type Problem struct {
	At  Loc
	Msg string
}

// An Ignore is an inline comment that excepts findings of its lines.
type Ignore struct {
	Line   int
	Rules  []string // without the area
	Reason string
}

// Actor says who can pull a trigger.
type Actor uint8

// The actors, most trusted first.
const (
	Maintainer Actor = iota // people with write access, schedules, releases
	Caller                  // another pipeline
	Outsider                // anybody
)

// A Trigger is one event that starts the pipeline.
type Trigger struct {
	Event string
	Key   Loc
	Who   Actor
	// Rights says that the run has the repository's secrets and a token that may
	// write, although an outsider started it.
	Rights bool
	// Setting is what decides outside the file whether an outsider's run has such
	// rights, where Rights is false and the platform leaves it open: "a member who
	// runs it in the parent project". "" where nothing can give them.
	Setting string
	// Implied says that nothing in the file asks for the trigger: the platform has
	// it where the repository stands on some hosts, and not on others.
	Implied  bool
	Tags     bool     // restricted to tags
	Branches []string // restricted to branches
	Types    []string
	Flows    []string // names of the pipelines that it follows
	Inputs   []*Input
}

// An Input is a declared input of a pipeline or an action.
type Input struct {
	Name    string
	Type    string // "string", "boolean", "number", "choice", "environment", ""
	Default *Value
	Key     Loc
}

// A Permissions block is what a token may do.
type Permissions struct {
	Value *Value
	All   string // "read-all", "write-all", ""
	Items []Entry
	Map   Block
}

// Allows reports whether the block grants at least the access to the scope.
func (p *Permissions) Allows(scope, access string) bool {
	if p == nil {
		return false
	}
	if p.All != "" {
		return p.All == "write-all" || access == "read"
	}
	for _, e := range p.Items {
		if e.Name == scope {
			return e.Value.Is(access) || access == "read" && e.Value.Is("write")
		}
	}
	return false
}

// Concurrency is a concurrency setting.
type Concurrency struct {
	Value  *Value
	Cancel *Value // cancel-in-progress, or nil
}

// An Entry is one key of a mapping with its value.
type Entry struct {
	Name  string
	Value *Value
}

// A Map is a mapping of scalars: env, with, secrets.
type Map struct {
	Value   *Value // the mapping, or an expression in its place
	Entries []Entry
	Block   Block
	index   map[string]*Value // of large mappings, by lower-case name
}

// Get returns the value of a key, in any case, or nil.
func (m *Map) Get(name string) *Value {
	if m == nil {
		return nil
	}
	if len(m.Entries) > 16 {
		if m.index == nil {
			m.index = make(map[string]*Value, len(m.Entries))
			for i := len(m.Entries) - 1; i >= 0; i-- {
				m.index[strings.ToLower(m.Entries[i].Name)] = m.Entries[i].Value
			}
		}
		return m.index[strings.ToLower(name)]
	}
	for _, e := range m.Entries {
		if strings.EqualFold(e.Name, name) {
			return e.Value
		}
	}
	return nil
}

// An Update is one entry of an updater's settings.
type Update struct {
	Ecosystem *Value
	At        Loc
	Here      Loc
	Block     Block
	Cooldown  *Map
	Execution *Value
	Schedule  *Value
}

// A Hook is one source of hooks.
type Hook struct {
	Repo, Rev *Value
}
