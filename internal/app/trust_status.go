package app

import (
	"context"

	"github.com/ossay-dev/ossay/internal/core/fault"
	"github.com/ossay-dev/ossay/internal/trust/authority"
)

// A TrustState is what an instance holds and whether it runs.
type TrustState struct {
	authority.Description
	Dir     string
	Running bool
	Entries int
	// Witnesses are how those that cosign the log answered last; nil where it does
	// not run.
	Witnesses []authority.WitnessState
}

// TrustStatus reads an instance, and asks it whether it runs.
func TrustStatus(ctx context.Context, env Env, dir string) (*TrustState, error) {
	dir, err := env.instanceDir(dir)
	if err != nil {
		return nil, err
	}
	if !authority.Exists(dir) {
		return nil, fault.New(fault.NotFound, "there is no instance in %s", dir).WithHint("ossay trust up makes one")
	}
	d, err := authority.Describe(dir)
	if err != nil {
		return nil, fault.New(fault.Usage, "%w", err)
	}
	s := &TrustState{Description: *d, Dir: dir}
	if h, err := health(ctx, d.URL); err == nil {
		s.Running, s.Entries, s.Witnesses = true, h.Entries, h.Witnesses
	}
	return s, nil
}
