package app

import (
	"context"
	"crypto"
	"crypto/x509"
	"fmt"
	"slices"
	"strconv"
	"strings"

	"github.com/ossay-dev/ossay/internal/core/fault"
	"github.com/ossay-dev/ossay/internal/trust/keys"
	"github.com/ossay-dev/ossay/internal/trust/tuf/publisher"
)

// TUFRemove stages that a role no longer has targets.
func TUFRemove(ctx context.Context, env Env, req TUFPublisherRequest, names []string) (*TUFStaged, error) {
	p, release, err := req.repository(ctx, env)
	if err != nil {
		return nil, err
	}
	defer release()
	if err := p.Remove(req.role(), names...); err != nil {
		return nil, publisherFault(req.Dir, err)
	}
	return &TUFStaged{Removed: names}, publisherFault(req.Dir, p.Remember())
}

// TUFRenew renews and publishes the roles that are renewed often.
func TUFRenew(ctx context.Context, env Env, req TUFPublisherRequest) (*TUFStaged, error) {
	private, err := req.privateKeys(ctx, env, map[string]publisher.Role{})
	if err != nil {
		return nil, err
	}
	p, release, err := req.repository(ctx, env)
	if err != nil {
		return nil, err
	}
	defer release()
	done, err := p.Refresh(private...)
	if err != nil {
		return nil, publisherFault(req.Dir, err)
	}
	return &TUFStaged{Refreshed: done}, publisherFault(req.Dir, p.Remember())
}

// A TUFRolesRequest says whose keys sign for a role from now on.
type TUFRolesRequest struct {
	TUFPublisherRequest
	Add, Remove []string // public key files, or keys as Env.signingKey names them
	Signers     int      // how many must sign; unchanged if 0
	Paths       []string // of a delegation
	Terminating bool
	Revoke      bool // the delegation ends
}

// TUFRotate stages new keys of a top-level role.
func TUFRotate(ctx context.Context, env Env, req TUFRolesRequest) (*TUFStaged, error) {
	if len(req.Add)+len(req.Remove) == 0 && req.Signers == 0 {
		return nil, fault.New(fault.Usage, "trust tuf rotate needs --add, --remove or --threshold")
	}
	if req.Signers < 0 {
		return nil, fault.New(fault.Usage, "--threshold %d: it is no number of keys", req.Signers)
	}
	add, err := req.publicKeys(ctx, env, req.Add)
	if err != nil {
		return nil, err
	}
	remove, err := req.publicKeys(ctx, env, req.Remove)
	if err != nil {
		return nil, err
	}
	p, release, err := req.repository(ctx, env)
	if err != nil {
		return nil, err
	}
	defer release()
	if err := p.Rotate(req.Role, add, remove, req.Signers); err != nil {
		f := publisherFault(req.Dir, err)
		if !slices.Contains(publisher.Roles(), req.Role) {
			f = fault.New(fault.Usage, "%w", f).WithHint("ossay trust tuf delegate gives new keys to a role that is delegated to")
		}
		return nil, f
	}
	return &TUFStaged{Changed: fmt.Sprintf("%s: %d keys added, %d taken away", req.Role, len(add), len(remove))}, publisherFault(req.Dir, p.Remember())
}

// TUFDelegate stages that a role signs for targets, or that it no longer does.
func TUFDelegate(ctx context.Context, env Env, req TUFRolesRequest) (*TUFStaged, error) {
	p, release, err := req.repository(ctx, env)
	if err != nil {
		return nil, err
	}
	defer release()
	if req.Revoke {
		if len(req.Paths)+len(req.Add) > 0 {
			return nil, fault.New(fault.Usage, "--revoke ends the delegation to %s, and takes neither --path nor --key", req.Role)
		}
		if err := p.Undelegate(req.Role); err != nil {
			return nil, publisherFault(req.Dir, err)
		}
		return &TUFStaged{Changed: req.Role + " signs for nothing any more"}, publisherFault(req.Dir, p.Remember())
	}
	list, err := req.publicKeys(ctx, env, req.Add)
	if err != nil {
		return nil, err
	}
	d := publisher.Delegation{Name: req.Role, Role: publisher.Role{Keys: list, Threshold: max(req.Signers, 1)}, Paths: req.Paths, Terminating: req.Terminating}
	if err := p.Delegate(d); err != nil {
		return nil, publisherFault(req.Dir, err)
	}
	return &TUFStaged{Changed: fmt.Sprintf("%s signs for %s, %s of %d keys", req.Role, strings.Join(req.Paths, ", "), strconv.Itoa(d.Threshold), len(list))}, publisherFault(req.Dir, p.Remember())
}

// publicKeys reads public keys: of files, or the public halves of keys elsewhere.
func (r TUFPublisherRequest) publicKeys(ctx context.Context, env Env, names []string) ([]crypto.PublicKey, error) {
	var out []crypto.PublicKey
	for _, name := range names {
		p, err := r.publicKey(ctx, env, name)
		if err != nil {
			return nil, err
		}
		out = append(out, p)
	}
	return out, nil
}

func (r TUFPublisherRequest) publicKey(ctx context.Context, env Env, name string) (crypto.PublicKey, error) {
	if !strings.Contains(name, "://") && !strings.HasPrefix(name, agentPrefix) {
		data, err := readBounded(name)
		if err != nil {
			return nil, err
		}
		if k, err := keys.ParsePublic(data); err == nil {
			return x509.ParsePKIXPublicKey(k.DER())
		}
	}
	k, err := env.signingKey(ctx, name, r.Offline)
	if err != nil {
		return nil, err
	}
	return k.Public(), nil
}
