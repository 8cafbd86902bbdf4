package pipeline

import (
	"github.com/ossay-dev/ossay/internal/core/patch"
	"github.com/ossay-dev/ossay/internal/core/span"
)

// A Way says how something of another's gets into a run.
type Way uint8

// The ways into a run.
const (
	ByText     Way = iota // an outsider's text becomes part of a program
	ByCheckout            // the outsider's change is checked out and run
	ByArtifact            // an artefact is unpacked and run or published
	ByCache               // a cache is restored
	ByOutput              // the output of another job becomes part of a program
	ByTag                 // an action or pipeline is named by something that can move
	ByPackage             // a package is installed outside a lock file
	ByMerge               // a change is merged without anybody looking
)

// An Entrance is a place at which something that others control gets into a job.
// Whether anybody can use it depends on who can start the job.
type Entrance struct {
	Way  Way
	Job  *Job
	Step *Step // nil where the job as a whole calls another pipeline
	At   Loc
	Rule string // the rule that reports the place, "" for what is no weakness by itself
	What string // for people: what comes in
	// Then is where what came in is run, the zero Loc where At is that place.
	Then    Loc
	ThenFor string
	Name    string     // of the artefact ("" for all), or of the job whose output it is
	Foreign bool       // the artefact is that of another run
	Use     *Use       // the reference that can move
	Texts   []string   // the contexts that come in, to tell which events give them
	Fix     *patch.Fix // what closes the entrance, or nil
}

// A Reach is one way from an outsider's act to a right.
type Reach struct {
	Message string // one sentence that names the nodes of the way
	Flow    []span.Waypoint
	// Doubt says what stands between: 0 for nothing, 1 for something that the files
	// do not settle, 2 where the act is none on the repository itself.
	Doubt int
}

// Facts are what rules know of pipelines, for those who join them to a graph.
type Facts struct {
	Entrances func(d *Document) []Entrance
	Powers    func(j, caller *Job) []Power
	// Gated reports whether a condition of a job, or of one of its steps where one
	// is given, keeps forks out.
	Gated func(j *Job, s *Step) bool
	// Lesser is the fix that takes the rights from a trigger, LeastRights the one
	// that takes the default rights from a pipeline's token; nil where there is none.
	Lesser      func(d *Document, t *Trigger) *patch.Fix
	LeastRights func(d *Document) *patch.Fix
	Mend        func(rule string) string // how a person mends what a rule reports
}
