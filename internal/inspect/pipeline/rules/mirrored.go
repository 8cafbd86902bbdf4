package rules

import (
	"github.com/ossay-dev/ossay/internal/inspect/pipeline"
	"github.com/ossay-dev/ossay/internal/inspect/pipeline/mirror"
)

// mirrored calls f for every reference to a repository whose refs the mirror
// knows.
func (c *Check) mirrored(f func(u *pipeline.Use, r *mirror.Repository, around pipeline.Loc)) {
	if c.Options.Mirror == nil {
		return
	}
	c.uses(func(u *pipeline.Use, j *pipeline.Job, s *pipeline.Step) {
		if u.Kind != pipeline.RefRepository || u.Ref == "" {
			return
		}
		if r, ok := c.Options.Mirror.Repository(u.Slug()); ok && r.HasRefs() {
			f(u, r, whole(j, s))
		}
	})
}
