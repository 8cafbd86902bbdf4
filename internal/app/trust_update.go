package app

import (
	"context"
	"errors"
	"os"
	"path/filepath"

	"github.com/ossay-dev/ossay/internal/core/fault"
	"github.com/ossay-dev/ossay/internal/trust/roots"
	"github.com/ossay-dev/ossay/internal/trust/tuf"
)

// An UpdateTrustRequest says where a trusted root is refreshed from.
type UpdateTrustRequest struct {
	From string // folder, or tar archive, of a TUF repository
	URL  string // or its address
	Root string // TUF root to believe first
}

// The targets that are taken, where a repository has them.
func trustTargets() []string {
	return []string{"trusted_root.json", "signing_config.v0.2.json", "witness_policy.txt"}
}

// UpdateTrust refreshes trusted root and signing configuration by TUF, over the
// network or from a file. It starts from the root of the public-good instance that is
// compiled in where no other is given; afterwards only what goes on from it is taken.
func UpdateTrust(ctx context.Context, env Env, req UpdateTrustRequest) ([]TrustFile, error) {
	return updateTrust(ctx, env, req, roots.PublicGood())
}

func updateTrust(ctx context.Context, env Env, req UpdateTrustRequest, public roots.Instance) ([]TrustFile, error) {
	if req.From != "" && req.URL != "" {
		return nil, fault.New(fault.Usage, "trust update takes one of --from and --url")
	}
	dir, err := env.trustDir()
	if err != nil {
		return nil, err
	}
	dir, embedded, err := believedRepository(dir, &req, public)
	if err != nil {
		return nil, err
	}
	source, err := trustSource(ctx, req)
	if err != nil {
		return nil, err
	}
	if err := begin(dir, req.Root, embedded, public); err != nil {
		return nil, err
	}
	c := &tuf.Client{Dir: dir, Metadata: metadataOf(source), Targets: tuf.Below(source, "targets"), Now: env.today()}
	var out []TrustFile
	for _, name := range trustTargets() {
		data, err := c.Download(name)
		var r *tuf.Refusal
		if errors.As(err, &r) && r.Reason == tuf.NoTarget {
			continue
		}
		if err != nil {
			return out, refusedFrom(dir, embedded, tufFault(err))
		}
		f, err := env.takeTrust(name, data)
		if err != nil {
			return out, err
		}
		out = append(out, *f)
	}
	if len(out) == 0 {
		return nil, fault.New(fault.NotFound, "the repository holds neither a trusted root nor a signing configuration")
	}
	return out, nil
}

func tufFault(err error) error {
	if err == nil {
		return nil
	}
	return fault.New(fault.Untrusted, "the TUF repository is refused: %w", err)
}

// trustSource opens a repository.
func trustSource(ctx context.Context, req UpdateTrustRequest) (tuf.Source, error) {
	if req.URL != "" {
		return tuf.Web(ctx, webClient(), req.URL), nil
	}
	info, err := os.Stat(req.From)
	if err != nil {
		return nil, fault.New(fault.NotFound, "reading %s: %w", req.From, plainPath(err))
	}
	if info.IsDir() {
		s, err := tuf.Folder(req.From)
		if err != nil {
			return nil, fault.New(fault.NotFound, "reading %s: %w", req.From, plainPath(err))
		}
		return s, nil
	}
	f, err := os.Open(req.From)
	if err != nil {
		return nil, fault.New(fault.NotFound, "reading %s: %w", req.From, plainPath(err))
	}
	defer f.Close()
	s, err := tuf.Archive(f)
	if err != nil {
		return nil, fault.New(fault.Usage, "%s: %w", req.From, err)
	}
	return s, nil
}

// metadataOf returns the part of a repository with the metadata: the folder
// metadata, where ossay trust tuf puts them, or else the repository itself.
func metadataOf(s tuf.Source) tuf.Source {
	if _, err := s.Fetch("timestamp.json", 1); errors.Is(err, os.ErrNotExist) {
		return tuf.Below(s, "metadata")
	}
	return s
}

// A TUFRequest is a step of a TUF client as test suites ask for it.
type TUFRequest struct {
	Metadata    string // folder of what is believed
	MetadataURL string
	Target      string
	TargetURL   string
	TargetDir   string
}

// TUFInit believes a first root.
func TUFInit(req TUFRequest, root string) error {
	data, err := readBounded(root)
	if err != nil {
		return err
	}
	return tufFault(tuf.Init(req.Metadata, data))
}

// TUFRefresh takes newer metadata.
func TUFRefresh(ctx context.Context, env Env, req TUFRequest) error {
	c := &tuf.Client{Dir: req.Metadata, Metadata: tuf.Web(ctx, webClient(), req.MetadataURL), Now: env.today()}
	return tufFault(c.Refresh())
}

// TUFDownload takes a target into a folder.
func TUFDownload(ctx context.Context, env Env, req TUFRequest) error {
	c := &tuf.Client{Dir: req.Metadata, Metadata: tuf.Web(ctx, webClient(), req.MetadataURL), Targets: tuf.Web(ctx, webClient(), req.TargetURL), Now: env.today()}
	data, err := c.Download(req.Target)
	if err != nil {
		return tufFault(err)
	}
	return replaceFile(filepath.Join(req.TargetDir, filepath.Base(filepath.FromSlash(req.Target))), data, 0o644)
}
