package app

import (
	"context"
	"crypto"
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"slices"
	"strconv"
	"strings"
	"time"

	"github.com/ossay-dev/ossay/internal/core/fault"
	"github.com/ossay-dev/ossay/internal/store/lock"
	"github.com/ossay-dev/ossay/internal/trust/keys"
	"github.com/ossay-dev/ossay/internal/trust/tuf"
	"github.com/ossay-dev/ossay/internal/trust/tuf/publisher"
)

// A TUFPublisherRequest is about a TUF repository that is published. Values of
// its lists are of one role, "ROLE=VALUE", or of all.
type TUFPublisherRequest struct {
	Dir       string
	Offline   bool
	Keys      []string // that sign, as Env.signingKey reads them
	Public    []string // files with public keys of others, for a new repository
	Threshold []string // how many keys must sign
	Expires   []string // ages until new metadata expire
	Renew     []string // roles
	Name      string   // of a single target
	Role      string   // that has the targets; "targets" if empty
	// Waiting is called where another publisher holds the repository.
	Waiting func()
}

// TUFStaged is what waits in a repository or was published.
type TUFStaged struct {
	Added     []string             // targets
	Removed   []string             // targets
	Changed   string               // what was changed of the roles, or ""
	Refreshed *publisher.Refreshed // what was renewed and published at once
	Signed    []string             // roles, per key
	Waiting   error                // why nothing is published yet
	Published *publisher.Published // nil where nothing is
}

// TUFRoles returns the roles of a repository.
func TUFRoles() []string { return publisher.Roles() }

// forRole splits "ROLE=VALUE"; without a role it is for all.
func forRole(s string) (roles []string, value string) {
	if role, v, ok := strings.Cut(s, "="); ok && slices.Contains(publisher.Roles(), role) {
		return []string{role}, v
	}
	return publisher.Roles(), s
}

// repository opens a repository for one publisher at a time.
func (r TUFPublisherRequest) repository(ctx context.Context, env Env) (*publisher.Repository, func(), error) {
	p, err := r.unlocked(env)
	if err != nil || !p.Exists() {
		return p, func() {}, err
	}
	l, err := lock.Acquire(ctx, filepath.Join(r.Dir, ".lock"), r.Waiting)
	if err != nil {
		if ctx.Err() != nil {
			return nil, nil, ctx.Err()
		}
		return nil, nil, fault.New(fault.Usage, "the TUF repository %s: %w", r.Dir, err)
	}
	return p, l.Release, nil
}

func (r TUFPublisherRequest) unlocked(env Env) (*publisher.Repository, error) {
	p := &publisher.Repository{Dir: r.Dir, Now: env.today()}
	for _, s := range r.Expires {
		roles, v := forRole(s)
		age, err := parseAge(v)
		if err != nil || age <= 0 {
			return nil, fault.New(fault.Usage, "--expires %s: the time is no age such as 30d or 36h", s).WithHint("--expires timestamp=2d")
		}
		if p.Lives == nil {
			p.Lives = map[string]time.Duration{}
		}
		for _, role := range roles {
			p.Lives[role] = age
		}
	}
	return p, nil
}

func (r TUFPublisherRequest) role() string { return orElse(r.Role, "targets") }

// privateKeys reads the keys of a request; each comes with its roles.
func (r TUFPublisherRequest) privateKeys(ctx context.Context, env Env, roles map[string]publisher.Role) ([]crypto.Signer, error) {
	var out []crypto.Signer
	for _, s := range r.Keys {
		of, file := forRole(s)
		k, err := env.signingKey(ctx, file, r.Offline)
		if err != nil {
			return nil, err
		}
		out = append(out, k)
		for _, role := range of {
			is := roles[role]
			is.Keys = append(is.Keys, k.Public())
			roles[role] = is
		}
	}
	return out, nil
}

// roles adds the public keys of others, and thresholds.
func (r TUFPublisherRequest) roles(ctx context.Context, env Env, roles map[string]publisher.Role) error {
	for _, s := range r.Public {
		of, file := forRole(s)
		p, err := r.publicKey(ctx, env, file)
		if err != nil {
			return err
		}
		for _, role := range of {
			is := roles[role]
			is.Keys = append(is.Keys, p)
			roles[role] = is
		}
	}
	for _, s := range append([]string{"1"}, r.Threshold...) {
		of, v := forRole(s)
		n, err := strconv.Atoi(v)
		if err != nil || n < 1 {
			return fault.New(fault.Usage, "--threshold %s: it is no number of keys", s).WithHint("--threshold root=2")
		}
		for _, role := range of {
			is := roles[role]
			is.Threshold = n
			roles[role] = is
		}
	}
	return nil
}

// TUFInitRepository makes a repository. Where keys that must sign are elsewhere,
// it waits in staged.
func TUFInitRepository(ctx context.Context, env Env, req TUFPublisherRequest) (*TUFStaged, error) {
	p, err := req.unlocked(env)
	if err != nil {
		return nil, err
	}
	roles := map[string]publisher.Role{}
	private, err := req.privateKeys(ctx, env, roles)
	if err != nil {
		return nil, err
	}
	if err := req.roles(ctx, env, roles); err != nil {
		return nil, err
	}
	if err := p.Check(roles); err != nil {
		return nil, publisherFault(req.Dir, err)
	}
	if err := os.MkdirAll(req.Dir, 0o755); err != nil {
		return nil, fault.New(fault.Usage, "making the TUF repository: %w", err)
	}
	p, release, err := req.repository(ctx, env)
	if err != nil {
		return nil, err
	}
	defer release()
	if err := p.Init(roles); err != nil {
		return nil, publisherFault(req.Dir, err)
	}
	if err := p.Remember(); err != nil {
		return nil, publisherFault(req.Dir, err)
	}
	out := &TUFStaged{}
	for _, k := range private {
		signed, err := p.Sign(k)
		if err != nil {
			return nil, publisherFault(req.Dir, err)
		}
		out.Signed = append(out.Signed, strings.Join(signed, ", "))
	}
	out.Published, err = p.Publish()
	var refused *tuf.Refusal
	if errors.As(err, &refused) && refused.Reason == tuf.Unsigned {
		out.Waiting = err
		return out, nil
	}
	return out, publisherFault(req.Dir, err)
}

// TUFAdd stages files as targets.
func TUFAdd(ctx context.Context, env Env, req TUFPublisherRequest, files []string) (*TUFStaged, error) {
	p, release, err := req.repository(ctx, env)
	if err != nil {
		return nil, err
	}
	defer release()
	if req.Name != "" && len(files) > 1 {
		return nil, fault.New(fault.Usage, "--name is the name of one target, and %d files are given", len(files))
	}
	out := &TUFStaged{}
	for _, file := range files {
		name := req.Name
		if name == "" {
			name = filepath.Base(file)
		}
		f, err := os.Open(file)
		if err != nil {
			return out, fault.New(fault.NotFound, "adding a target: %w", err)
		}
		_, err = p.Add(req.role(), name, f)
		f.Close()
		if err != nil {
			return out, publisherFault(req.Dir, err)
		}
		out.Added = append(out.Added, name)
	}
	return out, publisherFault(req.Dir, p.Remember())
}

// TUFSign renews roles where asked for, and signs what is staged.
func TUFSign(ctx context.Context, env Env, req TUFPublisherRequest) (*TUFStaged, error) {
	p, release, err := req.repository(ctx, env)
	if err != nil {
		return nil, err
	}
	defer release()
	private, err := req.privateKeys(ctx, env, map[string]publisher.Role{})
	if err != nil {
		return nil, err
	}
	for _, role := range req.Renew {
		if err := p.Renew(role); err != nil {
			return nil, publisherFault(req.Dir, err)
		}
	}
	out := &TUFStaged{}
	for i, k := range private {
		signed, err := p.Sign(k)
		if err != nil {
			return out, publisherFault(req.Dir, fmt.Errorf("the key %s: %w", req.Keys[i], err))
		}
		out.Signed = append(out.Signed, strings.Join(signed, ", "))
	}
	return out, publisherFault(req.Dir, p.Remember())
}

// TUFPublish verifies what is staged and takes it over.
func TUFPublish(ctx context.Context, env Env, req TUFPublisherRequest) (*TUFStaged, error) {
	p, release, err := req.repository(ctx, env)
	if err != nil {
		return nil, err
	}
	defer release()
	done, err := p.Publish()
	if err != nil {
		return nil, publisherFault(req.Dir, err)
	}
	return &TUFStaged{Published: done}, nil
}

// publisherFault says what to do about an error of a publisher.
func publisherFault(dir string, err error) error {
	if err == nil {
		return nil
	}
	var refused *tuf.Refusal
	f := fault.New(fault.Usage, "the TUF repository %s: %w", dir, err)
	if key := signFault(err); errors.Is(err, keys.ErrPSS) {
		return key
	}
	switch {
	case errors.Is(err, publisher.ErrNone):
		return f.WithHint("ossay trust tuf init DIR --key FILE makes one")
	case errors.Is(err, publisher.ErrNothing):
		return f.WithHint("ossay trust tuf add stages targets; ossay trust tuf sign --renew timestamp stages a new expiry")
	case errors.As(err, &refused):
		f.Kind = fault.Untrusted
		switch refused.Reason {
		case tuf.Unsigned:
			return f.WithHint("more keys must sign: ossay trust tuf sign --key FILE")
		case tuf.Expired:
			return f.WithHint("stage a new expiry: ossay trust tuf sign --renew ROLE --key FILE")
		}
	}
	return f
}
