package app

import (
	"context"
	"encoding/json"
	"io"
	"os"
	"path/filepath"
	"runtime"
	"slices"
	"strconv"
	"strings"
	"sync"
	"sync/atomic"

	"github.com/ossay-dev/ossay/internal/core/budget"
	"github.com/ossay-dev/ossay/internal/core/component"
	"github.com/ossay-dev/ossay/internal/core/fault"
	"github.com/ossay-dev/ossay/internal/core/finding"
	"github.com/ossay-dev/ossay/internal/core/purl"
	"github.com/ossay-dev/ossay/internal/inspect"
	"github.com/ossay-dev/ossay/internal/inspect/target"
	"github.com/ossay-dev/ossay/internal/store/verdict"
	"github.com/ossay-dev/ossay/internal/trust/pack"
	"github.com/ossay-dev/ossay/internal/trust/verify/strength"
)

// A TreeRequest says which dependency tree to verify, with which evidence, and
// what is required of it.
type TreeRequest struct {
	CheckRequest
	Pack     string   // evidence pack, or ""
	Root     string   // trusted root; the imported one if empty
	NPMKeys  string   // keys of the npm registry, or ""
	SumKey   string   // key of the Go checksum database; GOSUMDB if empty
	Key      string   // public key for bundles that a key signed, or ""
	Require  []string // "CLASS" or "ECOSYSTEM=CLASS"
	Remember bool     // trust on first use
	VSA      string   // where a verification summary goes, or ""
	Verifier string   // who writes the summary, a URI
}

// A graded component is one of the tree with what is known of it.
type graded struct {
	c       *component.Component
	files   []string // digests as packs name them
	subject strength.Subject
	verdict strength.Verdict
	pkg     string // package URL without version
	changes []strength.Change
	lacks   string // the required class that is not reached, or ""
	moved   bool   // the digest differs from the one in the pack
}

// A treeRun is the verification of one tree.
type treeRun struct {
	env     Env
	req     TreeRequest
	scan    *scan
	pack    *pack.Pack
	root    string // words for the trusted root
	memory  *strength.Memory
	require map[string]strength.Class // by ecosystem; "" for all
	list    []graded
	fresh   int // verdicts that were not remembered from earlier runs
	notes   []finding.Refusal
}

// IsTree reports whether a subject of a verification names dependencies: a folder,
// a lock file, or a bill of materials.
func IsTree(name string) bool {
	info, err := os.Stat(name)
	if err != nil {
		return false
	}
	if info.IsDir() {
		return true
	}
	if !info.Mode().IsRegular() {
		return false
	}
	list := readers()
	inspectors := make([]inspect.Inspector, len(list))
	for i, r := range list {
		inspectors[i] = r
	}
	d := inspect.NewDispatch(inspectors)
	for _, i := range d.Takers(filepath.Base(name), false, nil) {
		if role := list[i].Role; role == component.RoleLock || role == component.RoleManifest || role == component.RoleSBOM {
			return true
		}
	}
	f, err := os.Open(name)
	if err != nil {
		return false
	}
	defer f.Close()
	head := make([]byte, 4096)
	n, err := io.ReadFull(f, head)
	if err != nil && err != io.ErrUnexpectedEOF {
		return false
	}
	_, kind := sniff(filepath.Base(name), head[:n])
	return kind != ""
}

// VerifyTree tells for each component of the targets how well it can be proved,
// what changed against the remembered publishers, and whether that is enough. It
// reads files only; nothing is fetched.
func VerifyTree(ctx context.Context, env Env, req TreeRequest, sink finding.Sink, progress func(finding.Progress)) (int, error) {
	r := &treeRun{env: env, req: req}
	var err error
	if r.require, err = parseRequire(req.Require); err != nil {
		return 0, err
	}
	if req.VSA != "" && len(req.Require) == 0 {
		return 0, fault.New(fault.Usage, "a verification summary needs a policy that it says was met").WithHint("give one with --require, for example --require hash")
	}
	if r.memory, err = env.readPublishers(); err != nil {
		return 0, err
	}
	closing, err := r.openPack()
	if err != nil {
		return 0, err
	}
	defer closing()
	judge, err := r.judge()
	if err != nil {
		return 0, err
	}
	targets, err := openTargets(env, req.Targets, budget.Default())
	if err != nil {
		return 0, err
	}
	defer closeTargets(targets)
	opt := target.Options{Workers: req.Workers, Limits: budget.Default(), NoIgnore: req.NoIgnore, Exclude: req.Exclude, Image: req.Image, Platform: req.Platform}
	if r.scan, err = scanTargets(ctx, env, targets, opt, scanDepth{remember: !req.NoCache}, progress); err != nil {
		return 0, err
	}
	r.gather()
	r.grade(ctx, judge)
	r.compare()
	if req.Remember && ctx.Err() == nil {
		if err := r.remember(); err != nil {
			return 0, err
		}
	}
	return r.report(ctx, sink)
}

// parseRequire reads what is required: a class for all, or for one ecosystem.
func parseRequire(list []string) (map[string]strength.Class, error) {
	out := map[string]strength.Class{}
	for _, one := range list {
		for word := range strings.SplitSeq(one, ",") {
			eco, class := "", strings.TrimSpace(word)
			if e, c, ok := strings.Cut(class, "="); ok {
				eco, class = strings.ToLower(e), c
			}
			c, ok := strength.ParseClass(class)
			if !ok || c == strength.Nothing {
				return nil, fault.New(fault.Usage, "--require %s: not provenance, signature or hash", one).WithHint("for example: --require hash,npm=signature")
			}
			out[eco] = c
		}
	}
	return out, nil
}

// openPack opens the evidence pack, where one is named.
func (r *treeRun) openPack() (closing func(), err error) {
	if r.req.Pack == "" {
		return func() {}, nil
	}
	f, err := os.Open(r.req.Pack)
	if err != nil {
		return nil, fault.New(fault.NotFound, "reading %s: %w", r.req.Pack, plainPath(err))
	}
	info, err := f.Stat()
	if err == nil {
		r.pack, err = pack.Open(f, info.Size())
	}
	if err != nil {
		f.Close()
		return nil, fault.New(fault.Untrusted, "%s: %w", r.req.Pack, err).WithHint("make it again: ossay trust pack TREE -o %s", r.req.Pack)
	}
	return func() { f.Close() }, nil
}

// gather takes the components that are dependencies, with the digests that files
// name for them.
func (r *treeRun) gather() {
	g := r.scan.graph
	r.list = make([]graded, 0, len(g.Components))
	for i := range g.Components {
		c := &g.Components[i]
		if !c.Scope.Shipped() {
			continue
		}
		var integrity []string
		for _, o := range c.Occurrences {
			if _, n := g.Node(o); n.Integrity != "" {
				integrity = append(integrity, n.Integrity)
			}
		}
		if strings.HasPrefix(c.Version, "sha256:") { // of images the digest is the version
			integrity = append(integrity, c.Version)
		}
		x := graded{c: c, pkg: withoutVersion(c.PURL)}
		x.subject = strength.Subject{PURL: c.PURL, Name: c.Name, Version: c.Version}
		x.subject.Files, x.subject.Hashed = strength.ParseIntegrity(strings.Join(integrity, " "))
		for _, f := range x.subject.Files {
			x.files = append(x.files, strength.Names(f)...)
		}
		r.list = append(r.list, x)
	}
}

// withoutVersion returns a package URL without version and qualifiers.
func withoutVersion(s string) string {
	p, err := purl.ParseLoose(s)
	if err != nil {
		return s
	}
	p.Version, p.Qualifiers, p.Subpath = "", nil, ""
	return p.String()
}

// maxPieces bounds the evidence that is judged for one component.
const maxPieces = 64

// grade judges the components, in parallel, with the verdicts of earlier runs
// where evidence, roots and keys are the same.
func (r *treeRun) grade(ctx context.Context, j *judging) {
	known := r.env.openVerdicts(!r.req.NoCache, j.key)
	keys := make([]verdict.Key, len(r.list))
	entries := make([][]*pack.Entry, len(r.list))
	var todo []int
	for i := range r.list {
		x := &r.list[i]
		entries[i] = r.about(x)
		keys[i] = verdictKey(j.key, x, entries[i])
		if data, ok := known.Get(keys[i]); !ok || json.Unmarshal(data, &x.verdict) != nil {
			x.verdict = strength.Verdict{}
			todo = append(todo, i)
		}
	}
	r.each(ctx, len(todo), func(n int) {
		i := todo[n]
		r.list[i].verdict = r.judgeOne(j.Judge, &r.list[i], entries[i])
	})
	if ctx.Err() != nil {
		return
	}
	for _, i := range todo {
		if len(entries[i]) == 0 {
			continue
		}
		r.fresh++
		if data, err := json.Marshal(&r.list[i].verdict); err == nil {
			known.Put(keys[i], data)
		}
	}
	for i := range r.list {
		if len(entries[i]) == maxPieces {
			r.note(r.list[i].c.PURL, "at most "+strconv.Itoa(maxPieces)+" pieces of evidence are judged for one package")
		}
	}
	_ = known.Close() // a folder that cannot be written costs time only
}

// each does n pieces of work, several at once.
func (r *treeRun) each(ctx context.Context, n int, do func(int)) {
	workers := r.req.Workers
	if workers <= 0 {
		workers = runtime.GOMAXPROCS(0)
	}
	var next atomic.Int64
	var wg sync.WaitGroup
	for range min(workers, n) {
		wg.Add(1)
		go func() {
			defer wg.Done()
			for i := int(next.Add(1)) - 1; i < n && ctx.Err() == nil; i = int(next.Add(1)) - 1 {
				do(i)
			}
		}()
	}
	wg.Wait()
}

// about returns the evidence of the pack about a component.
func (r *treeRun) about(x *graded) []*pack.Entry {
	if r.pack == nil {
		return nil
	}
	list := r.pack.About(x.c.PURL, x.files)
	return list[:min(len(list), maxPieces)]
}

func (r *treeRun) judgeOne(j *strength.Judge, x *graded, entries []*pack.Entry) strength.Verdict {
	var pieces []strength.Piece
	var broken []strength.Failure
	for _, e := range entries {
		data, err := r.pack.Read(e)
		if err != nil {
			broken = append(broken, strength.Failure{Evidence: e.Digest, Reason: "bundle-malformed", Detail: err.Error(), Hint: "make the pack again"})
			continue
		}
		name, _, _ := strings.Cut(e.Name, "/")
		pieces = append(pieces, strength.Piece{Kind: strength.Kind(e.Kind), Name: name, Digest: e.Digest, Data: data})
	}
	v := j.Judge(x.subject, pieces)
	v.Broken = append(v.Broken, broken...)
	return v
}

// compare settles what changed and what is not enough.
func (r *treeRun) compare() {
	locked := r.lockHashes()
	for i := range r.list {
		x := &r.list[i]
		x.changes = r.memory.Compare(x.pkg, &x.verdict)
		want, ok := r.require[strings.ToLower(x.c.Ecosystem)]
		if !ok {
			base, _, _ := strings.Cut(x.c.Ecosystem, ":")
			if want, ok = r.require[strings.ToLower(base)]; !ok {
				want = r.require[""]
			}
		}
		if x.verdict.Class < want {
			x.lacks = want.String()
		}
		if was, ok := locked[x.c.PURL]; ok {
			x.moved = disjoint(was, x.files)
		}
	}
}

// disjoint reports whether two lists of digests have an algorithm in common, and
// no digest.
func disjoint(a, b []string) bool {
	comparable := false
	for _, d := range b {
		if slices.Contains(a, d) {
			return false
		}
		alg, _, _ := strings.Cut(d, ":")
		comparable = comparable || slices.ContainsFunc(a, func(e string) bool { return strings.HasPrefix(e, alg+":") })
	}
	return comparable
}

// remember keeps the publishers of packages that are seen for the first time. Of
// several versions the weakest evidence is kept.
func (r *treeRun) remember() error {
	first := map[string]*graded{}
	for i := range r.list {
		x := &r.list[i]
		if r.memory.Get(x.pkg) != nil || len(x.verdict.Broken) > 0 {
			continue
		}
		if was := first[x.pkg]; was == nil || x.verdict.Class < was.verdict.Class {
			first[x.pkg] = x
		}
	}
	day := r.env.today().Format("2006-01-02")
	added := false
	for pkg, x := range first {
		if x.verdict.Class < strength.Signature {
			continue
		}
		added = true
		if err := r.memory.Add(strength.FirstUse(pkg, day, &x.verdict)); err != nil {
			return fault.New(fault.Usage, "remembering %s: %w", pkg, err)
		}
	}
	if !added {
		return nil
	}
	return r.env.writePublishers(r.memory)
}
