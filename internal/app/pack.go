package app

import (
	"bytes"
	"context"
	"encoding/hex"
	"encoding/json"
	"io/fs"
	"os"
	"path"
	"path/filepath"
	"slices"
	"strconv"
	"strings"

	"github.com/ossay-dev/ossay/internal/core/budget"
	"github.com/ossay-dev/ossay/internal/core/fault"
	"github.com/ossay-dev/ossay/internal/core/finding"
	"github.com/ossay-dev/ossay/internal/format/intoto"
	"github.com/ossay-dev/ossay/internal/format/sigstore"
	"github.com/ossay-dev/ossay/internal/inspect/target"
	"github.com/ossay-dev/ossay/internal/trust/pack"
)

// A PackRequest says of which tree to collect evidence, and from where.
type PackRequest struct {
	CheckRequest
	Output   string
	Bundles  []string // files and folders with bundles, beside the targets
	Offline  bool     // take from caches only
	Registry string   // of npm; what npm's configuration names if empty
	Index    string   // of Python packages; what pip's configuration names if empty
	// GitHub is the address of the API that keeps artifact attestations, GITHUB_API_URL
	// if empty; Owners are OWNER or OWNER/REPOSITORY to ask for, beside those that
	// package URLs name.
	GitHub string
	Owners []string
	Images bool // ask the registries that images name
}

// A PackResult says what was collected.
type PackResult struct {
	Output     string
	Components int
	Pieces     map[string]int // by kind
	Notes      []finding.Refusal
	Dropped    int // notes that are not listed
}

// A packing is the collecting of one pack.
type packing struct {
	env  Env
	req  PackRequest
	list []graded
	// digests are those of all components.
	digests map[string]bool
	b       *pack.Builder
	res     *PackResult
}

// PackEvidence collects what others signed about the components of a tree. What
// cannot be had is noted and does not stop it.
func PackEvidence(ctx context.Context, env Env, req PackRequest, progress func(finding.Progress)) (*PackResult, error) {
	if req.Output == "" {
		return nil, fault.New(fault.Usage, "trust pack needs -o FILE")
	}
	targets, err := openTargets(env, req.Targets, budget.Default())
	if err != nil {
		return nil, err
	}
	defer closeTargets(targets)
	s, err := scanTargets(ctx, env, targets, target.Options{Workers: req.Workers, Limits: budget.Default(), NoIgnore: req.NoIgnore, Exclude: req.Exclude}, scanDepth{remember: !req.NoCache}, progress)
	if err != nil {
		return nil, err
	}
	tree := treeRun{env: env, scan: s}
	tree.gather()
	p := &packing{env: env, req: req, list: tree.list, b: pack.NewBuilder(), res: &PackResult{Output: filepath.ToSlash(req.Output), Components: len(tree.list), Pieces: map[string]int{}}}
	if len(p.list) == 0 {
		return nil, fault.New(fault.NotFound, "no dependency is named by %s", strings.Join(req.Targets, " "))
	}
	if err := p.lockHashes(); err != nil {
		return nil, err
	}
	for _, t := range targets {
		if t.Kind == target.Directory {
			req.Bundles = append(req.Bundles, t.Name)
		}
	}
	for _, b := range req.Bundles {
		if err := p.bundles(b); err != nil {
			return nil, err
		}
	}
	p.sumDB()
	if err := p.npm(ctx, progress); err != nil {
		return nil, err
	}
	p.pypi(ctx, progress)
	p.github(ctx, progress)
	p.images(ctx)
	if ctx.Err() != nil {
		return nil, fault.New(fault.Interrupted, "interrupted")
	}
	return p.res, p.write()
}

func (p *packing) write() error {
	f, err := os.CreateTemp(filepath.Dir(p.req.Output), ".pack.*")
	if err != nil {
		return fault.New(fault.Usage, "writing %s: %w", p.req.Output, plainPath(err))
	}
	err = p.b.Write(f)
	if err == nil {
		err = f.Chmod(0o644)
	}
	if cerr := f.Close(); err == nil {
		err = cerr
	}
	if err == nil {
		err = os.Rename(f.Name(), p.req.Output)
	}
	if err != nil {
		os.Remove(f.Name())
		return fault.New(fault.Partial, "writing %s: %w", p.req.Output, plainPath(err))
	}
	return nil
}

func (p *packing) add(e pack.Entry, data []byte) {
	if err := p.b.Add(e, data); err != nil {
		p.note(orElse(e.Package, e.Source), err.Error())
		return
	}
	p.res.Pieces[string(e.Kind)]++
}

func (p *packing) note(what, why string) {
	if len(p.res.Notes) == maxListed {
		p.res.Dropped++
		return
	}
	p.res.Notes = append(p.res.Notes, finding.Refusal{Path: what, Reason: why})
}

// lockHashes records which digests the lock files name today.
func (p *packing) lockHashes() error {
	all := map[string][]string{}
	p.digests = map[string]bool{}
	for i := range p.list {
		if x := &p.list[i]; len(x.files) > 0 {
			all[x.c.PURL] = x.files
			for _, d := range x.files {
				p.digests[d] = true
			}
		}
	}
	data, err := json.Marshal(all)
	if err != nil {
		return fault.New(fault.Internal, "writing the digests: %w", err)
	}
	p.add(pack.Entry{Kind: pack.LockHashes, Name: "all", Source: strings.Join(p.req.Targets, " ")}, data)
	return nil
}

// maxBundleFiles bounds how many bundles are taken from one folder.
const maxBundleFiles = 100_000

// bundles takes the bundles of a file, or of a folder and those below it. They are
// found by what they are about.
func (p *packing) bundles(name string) error {
	n := 0
	err := filepath.WalkDir(name, func(file string, d fs.DirEntry, err error) error {
		switch {
		case err != nil && file == name:
			return err
		case err != nil:
			p.note(filepath.ToSlash(file), plainPath(err).Error())
			return nil
		case d.IsDir() && file != name && d.Name() == ".git":
			return fs.SkipDir
		case d.Type().IsRegular() && d.Name() == "oci-layout":
			p.layout(filepath.Dir(file))
			return nil
		case !d.Type().IsRegular() || file != name && !isBundleName(d.Name()):
			return nil
		}
		if n++; n > maxBundleFiles {
			p.note(filepath.ToSlash(name), "more bundles than are taken from one folder")
			return fs.SkipAll
		}
		p.bundle(file)
		return nil
	})
	if err != nil {
		return fault.New(fault.NotFound, "reading %s: %w", name, plainPath(err))
	}
	return nil
}

func isBundleName(name string) bool {
	return strings.HasSuffix(name, ".jsonl") || strings.HasSuffix(name, ".sigstore.json") || strings.HasSuffix(name, ".sigstore") || strings.HasSuffix(name, ".sigstore.bundle")
}

func (p *packing) bundle(file string) {
	info, err := os.Stat(file)
	if err != nil || info.Size() > pack.MaxPiece {
		p.note(filepath.ToSlash(file), "not taken: it cannot be read, or is too large")
		return
	}
	data, err := readBounded(file)
	if err != nil {
		p.note(filepath.ToSlash(file), err.Error())
		return
	}
	if !strings.HasSuffix(file, ".jsonl") {
		p.offer(filepath.ToSlash(file), data, "")
		return
	}
	// One bundle a line, as "gh attestation download" writes them.
	n := 0
	for line := range bytes.Lines(data) {
		if line = bytes.TrimSpace(line); len(line) == 0 {
			continue
		}
		if n++; n > maxBundleLines {
			p.note(filepath.ToSlash(file), "more bundles than are taken from one file")
			return
		}
		p.offer(filepath.ToSlash(file)+":"+strconv.Itoa(n), bytes.Clone(line), "")
	}
}

// maxBundleLines bounds the bundles of one file.
const maxBundleLines = 10_000

// offer takes a bundle that is about one of the digests; source says where it comes
// from, the file's name if empty.
func (p *packing) offer(what string, data []byte, source string) {
	b, err := sigstore.DecodeBundle(data, budget.New(budget.Default(), int64(len(data))))
	if err != nil {
		p.note(what, "no bundle: "+err.Error())
		return
	}
	subjects := subjectsOf(b)
	if len(subjects) == 0 {
		p.note(what, "the bundle does not say what it is about")
		return
	}
	if !slices.ContainsFunc(subjects, func(s string) bool { return p.digests[s] }) {
		p.note(what, "about none of the digests that the files name: "+subjects[0])
		return
	}
	p.add(pack.Entry{Kind: pack.Bundle, Subjects: subjects, Source: orElse(source, path.Base(what))}, data)
}

// subjectsOf returns the digests that a bundle says it is about.
func subjectsOf(b *sigstore.Bundle) []string {
	var out []string
	if b.Envelope != nil {
		s, err := intoto.DecodeStatement(b.Envelope.Payload, budget.New(budget.Default(), int64(len(b.Envelope.Payload))))
		if err != nil {
			return nil
		}
		for i := range s.Subjects {
			out = append(out, s.Subjects[i].Names()...)
		}
		return out
	}
	alg := map[string]string{"SHA2_256": "sha256", "SHA2_384": "sha384", "SHA2_512": "sha512"}[b.Message.Algorithm]
	if alg == "" || len(b.Message.Digest) == 0 {
		return nil
	}
	return []string{alg + ":" + hex.EncodeToString(b.Message.Digest)}
}

// kinds returns the kinds that were collected, sorted.
func (r *PackResult) Kinds() []string {
	out := make([]string, 0, len(r.Pieces))
	for k := range r.Pieces {
		out = append(out, k)
	}
	slices.Sort(out)
	return out
}
