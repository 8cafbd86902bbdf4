package verify

import (
	"fmt"
	"strings"

	"github.com/ossay-dev/ossay/internal/format/note"
)

// Witnesses are those who must have cosigned the state of a log. The zero value
// asks for nothing.
type Witnesses struct {
	Policy *note.Policy // nil: none are known
	// Need is how many of the policy's witnesses are wanted; 0 leaves it to the
	// quorum of the policy, where Demand is set.
	Need   int
	Demand bool
}

// Judge tells who of the witnesses cosigned a checkpoint, and whether that is
// enough. Where nothing is demanded it always is.
func (w Witnesses) Judge(c *Checkpoint) (who []string, enough bool) {
	if w.Policy == nil || !w.Policy.Follows(c.Origin) {
		return nil, !w.Demand
	}
	who = w.Policy.Cosigners(c)
	if !w.Demand {
		return who, true
	}
	if w.Need > 0 {
		return who, len(who) >= w.Need
	}
	have := map[string]bool{}
	for _, n := range who {
		have[n] = true
	}
	return who, w.Policy.Satisfied(have)
}

// Wanted says what is demanded, for people.
func (w Witnesses) Wanted() string {
	switch {
	case w.Need > 0 && w.Policy != nil:
		return fmt.Sprintf("%d of %d witnesses", w.Need, len(w.Policy.Witnesses))
	case w.Policy != nil:
		return "the quorum " + w.Policy.Quorum
	}
	return "witnesses"
}

// witnessed judges the cosignatures of a checkpoint.
func (x *run) witnessed(c *Checkpoint, log *Log) {
	who, enough := x.want.Witnesses.Judge(c)
	names := strings.Join(who, ", ")
	switch {
	case !enough && len(who) == 0:
		x.r.fail(WitnessesMissing, "no witness cosigned the checkpoint of the log %s, and %s must", log.Name, x.want.Witnesses.Wanted())
	case !enough:
		x.r.fail(WitnessesMissing, "only %s cosigned the checkpoint of the log %s, and %s must", names, log.Name, x.want.Witnesses.Wanted())
	case len(who) > 0:
		x.r.pass("witnesses", "%s cosigned the checkpoint of %s", names, log.Name)
	}
}
