package pipeline

import (
	"strings"

	"github.com/ossay-dev/ossay/internal/core/patch"
)

// A Job is one job, or the steps of a composite action.
type Job struct {
	Doc       *Document
	ID        string
	Key       Loc // its name in the mapping of jobs
	At        Loc // its body as written
	Here      Loc // where it stands
	Block     Block
	Composite bool

	Name        *Value
	If          *Value
	Cond        *Expr // If, parsed with or without braces
	Uses        *Use  // the pipeline it calls instead of steps
	With        *Map
	Secrets     *Map
	Inherit     *Value // "secrets: inherit"
	Permissions *Permissions
	Env         *Map
	Environment *Value
	RunsOn      *Value // where it stands
	Labels      []*Value
	Group       *Value
	Container   *Image
	Services    []*Image
	Matrix      *Matrix
	Needs       []string
	Bases       []string // jobs of other files that it extends
	Concurrency *Concurrency
	Shell       *Value
	Dir         *Value // where its steps run, from the top of the work tree
	Outputs     *Map
	Steps       []*Step

	// Own is the label, tag or pool of machines that belong to the project, where
	// the platform shows that by other means than Labels and Group.
	Own *Value
	// Guarded says that the job's conditions keep it out of runs that an outsider's
	// change starts, on platforms where the front end can tell.
	Guarded bool
	// OneShell says that one shell runs all steps, so that its variables go from
	// step to step.
	OneShell bool
	// Shut are the edits that keep outsiders' changes out of the job; nil where the
	// front end knows none.
	Shut []patch.Edit
	// Powers are rights of the job beyond a token's permissions: secrets in
	// reach, identities, credentials, service connections.
	Powers []Power

	ids     map[string]*Step   // by lower-case id
	written map[string]written // variables that steps write to the environment file
}

// Range is everything of the job, its key included.
func (j *Job) Range() Loc { return j.Key.To(j.Here) }

// Effective returns the permissions that count for the job: its own, or the
// pipeline's; nil means the default of the repository.
func (j *Job) Effective() *Permissions {
	if j.Permissions != nil {
		return j.Permissions
	}
	return j.Doc.Permissions
}

// Step returns the step with the given id, or nil.
func (j *Job) Step(id string) *Step {
	if j.ids == nil {
		j.ids = map[string]*Step{}
		for i := len(j.Steps) - 1; i >= 0; i-- {
			if s := j.Steps[i]; s.ID.Set() {
				j.ids[strings.ToLower(s.ID.Text)] = s
			}
		}
	}
	return j.ids[strings.ToLower(id)]
}

// A PowerKind says what a right is good for.
type PowerKind uint8

// The kinds of rights, weakest first.
const (
	Secrets   PowerKind = iota // reads secrets
	Writes                     // changes the repository or what is stored for later runs
	Publishes                  // holds the identity that releases or signs
)

// A Power is a right that a job has and an outsider must not get.
type Power struct {
	Kind PowerKind
	What string // for people: "the secret DEPLOY_TOKEN", "the identity token"
	At   Loc
}

// An Entry point is a target or script of another file that a step runs.
type EntryPoint struct {
	At  Loc // the command
	Doc *Document
	Job *Job // the target or script; nil where the file as a whole is run
}

// A Step is one step of a job.
type Step struct {
	Job   *Job
	Index int
	At    Loc // as written
	Here  Loc // where it stands
	Block Block

	ID, Name *Value
	If       *Value
	Cond     *Expr
	Uses     *Use
	Run      *Value
	Shell    *Value
	Dir      *Value // where the script runs, from the top of the work tree
	With     *Map
	Env      *Map

	// Brings says that the step checks out an outsider's change. A platform that
	// checks out by itself has a step for that without Run and Uses.
	Brings bool
	// Runs are the targets and scripts of other files that the step runs.
	Runs []EntryPoint

	script *Script
}

// Off reports whether the step is switched off by a constant condition.
func (s *Step) Off() bool {
	if s.Cond == nil || s.Cond.Root == nil {
		return false
	}
	truth, constant := s.Cond.Root.Truthy()
	return constant && !truth
}

// Setting returns the shell that runs the step: its own, the job's or the
// pipeline's default, or nil.
func (s *Step) Setting() *Value {
	for _, v := range []*Value{s.Shell, s.Job.Shell, s.Job.Doc.Shell} {
		if v.Set() {
			return v
		}
	}
	return nil
}

// Variable returns the definition of an environment variable that is in effect
// for the step: its own, the job's or the pipeline's.
func (s *Step) Variable(name string) *Value {
	for _, m := range []*Map{s.Env, s.Job.Env, s.Job.Doc.Env} {
		if v := m.Get(name); v != nil {
			return v
		}
	}
	return nil
}

// An Image is a container image with the credentials to fetch it.
type Image struct {
	Value       *Value // the image reference
	Whole       *Value // the container or service
	Credentials *Map
	Options     *Value
	Privileged  *Value // what gives it the rights of its host, on platforms that have a word for that
	Volumes     []*Value
}

// A Matrix is the matrix of a job.
type Matrix struct {
	Value   *Value // where it stands; an expression where it is computed
	Axes    []Axis
	Include []*Map
	Exclude []*Map
	Dynamic bool // all of it, or its include, is computed
}

// An Axis is one key of a matrix with its values; Computed says that an
// expression gives them.
type Axis struct {
	Name     string
	Values   []*Value
	Computed *Value
}

// excluded reports whether an entry of exclude takes a value out of all
// combinations: one that names nothing else.
func (m *Matrix) excluded(name string, v *Value) bool {
	for _, x := range m.Exclude {
		if len(x.Entries) == 1 && x.Get(name) != nil && x.Get(name).Text == v.Text {
			return true
		}
	}
	return false
}

// Values returns the values that a key can have, and whether all are known. A
// key may come from an axis, from include, or from both.
func (m *Matrix) Values(name string) (values []*Value, known bool) {
	if m == nil {
		return nil, false
	}
	known = !m.Dynamic
	for _, a := range m.Axes {
		if strings.EqualFold(a.Name, name) {
			for _, v := range a.Values {
				if !m.excluded(name, v) {
					values = append(values, v)
				}
			}
			known = known && a.Computed == nil
		}
	}
	for _, inc := range m.Include {
		if v := inc.Get(name); v != nil {
			values = append(values, v)
		}
	}
	return values, known
}
