package app

import (
	"context"
	"errors"
	"io/fs"
	"os"
	"path/filepath"
	"strings"
	"syscall"

	"github.com/ossay-dev/ossay/internal/core/fault"
	"github.com/ossay-dev/ossay/internal/core/finding"
	"github.com/ossay-dev/ossay/internal/format/git"
	"github.com/ossay-dev/ossay/internal/trust/verify/gitsig"
)

// A GitRequest says which commits and tags to verify, of which repository.
type GitRequest struct {
	VerifyRequest        // Subjects are revisions; HEAD if there is none
	Repository    string // folder; the working folder if empty
}

// VerifyGit verifies the signatures of commits and tags. git is never started.
func VerifyGit(ctx context.Context, env Env, req GitRequest, sink finding.Sink) (int, error) {
	given, err := readAnchors(env, req.VerifyRequest)
	if err != nil {
		return 0, err
	}
	trusted, words, err := trustedRoot(env, req.Root)
	if err != nil {
		return 0, err
	}
	sigstore := trusted.verifier()
	issuer, err := matcher("--issuer", req.Issuer)
	if err != nil {
		return 0, err
	}
	dir, err := gitDir(req.Repository)
	if err != nil {
		return 0, err
	}
	root, err := os.OpenRoot(dir)
	if err != nil {
		return 0, fault.New(fault.NotFound, "opening the repository %s: %w", dir, plainPath(err))
	}
	defer root.Close()
	repo, err := git.Open(gitFiles{root}, git.Limits{})
	if err != nil {
		return 0, fault.New(fault.Usage, "opening the repository %s: %w", dir, err)
	}
	defer repo.Close()
	if len(req.Subjects) == 0 {
		req.Subjects = []string{"HEAD"}
	}
	run := verification{env: env, sink: sink, name: strings.Join(req.Subjects, " "), exitZero: req.ExitZero}
	for _, s := range req.Subjects {
		if ctx.Err() != nil {
			break
		}
		kind, id, data, err := repo.Raw(s)
		if err != nil {
			return 0, fault.New(fault.NotFound, "reading %s: %w", s, err)
		}
		t := gitsig.Trusted{Allowed: given.allowed, Keyring: given.keyring, Chain: given.policy, Signer: given.who, At: given.at, Sigstore: sigstore, Issuer: issuer}
		if name := strings.TrimPrefix(s, "refs/tags/"); kind == "tag" && !strings.HasPrefix(id.String(), strings.ToLower(name)) {
			t.TagName = strings.TrimPrefix(name, "tags/")
		}
		o := gitsig.Verify(kind, data, t)
		if strings.HasSuffix(o.Kind, gitsig.Gitsign) && o.Trust != "" {
			o.Trust += ", " + words
		}
		run.addOutcome(s, filepath.Join(dir, "objects"), "git:"+id.String(), o, nil)
	}
	return run.report(ctx)
}

// gitDir finds the git directory of a folder or of the nearest one above it.
func gitDir(dir string) (string, error) {
	if dir == "" {
		dir = "."
	}
	at, err := filepath.Abs(dir)
	if err != nil {
		return "", fault.New(fault.Usage, "finding the repository of %s: %w", dir, err)
	}
	if regular(filepath.Join(at, "HEAD")) {
		return at, nil // a bare one
	}
	for ; ; at = filepath.Dir(at) {
		name := filepath.Join(at, ".git")
		if info, err := os.Lstat(name); err == nil {
			if info.IsDir() {
				return name, nil
			}
			return "", fault.New(fault.Usage, "%s is not a folder: linked work trees and submodules are not read", name).WithHint("run it in the main work tree")
		}
		if at == filepath.Dir(at) {
			return "", fault.New(fault.Usage, "%s is in no git repository", dir)
		}
	}
}

// gitFiles gives a git directory without a way out of it.
type gitFiles struct{ root *os.Root }

type gitFile struct {
	*os.File
	size int64
}

// Size returns the size when the file was opened.
func (f gitFile) Size() int64 { return f.size }

// Open opens a regular file.
func (g gitFiles) Open(name string) (git.File, error) {
	info, err := g.root.Lstat(filepath.FromSlash(name))
	if errors.Is(err, syscall.ENOTDIR) || err == nil && !info.Mode().IsRegular() {
		return nil, fs.ErrNotExist
	}
	if err != nil {
		return nil, err
	}
	f, err := g.root.Open(filepath.FromSlash(name))
	if err != nil {
		return nil, err
	}
	return gitFile{f, info.Size()}, nil
}

// List returns the names in a folder.
func (g gitFiles) List(dir string) ([]string, error) {
	f, err := g.root.Open(filepath.FromSlash(dir))
	if err != nil {
		return nil, err
	}
	defer f.Close()
	names, err := f.Readdirnames(-1)
	if errors.Is(err, syscall.ENOTDIR) {
		return nil, fs.ErrNotExist
	}
	return names, err
}
