package app

import (
	"bytes"
	"context"
	"errors"
	"fmt"
	"os"
	"os/exec"
	"path"
	"path/filepath"
	"slices"
	"strings"
	"time"

	"github.com/ossay-dev/ossay/internal/core/fault"
	"github.com/ossay-dev/ossay/internal/format/manifest"
	"github.com/ossay-dev/ossay/internal/judge/remedy"
)

// buildTime bounds one build of a project.
const buildTime = 15 * time.Minute

// A goBuilder lets the user's own go command compile a project with the go.mod file
// of a plan. The compiler reads the project; nothing of the project runs: cgo,
// and with it the C compiler, is off, as are version control, go.work, profiles, the
// toolchain that a go.mod file asks for, and every flag of the user's or the
// project's settings, -toolexec among them. The plan's go.mod and go.sum lie in a
// folder of their own (go help build, -modfile), so the project stays as it is.
type goBuilder struct {
	ctx  context.Context
	tool string
	env  []string
	tmp  string
}

// build lets the plans of Go modules be built, and takes back what does not. What
// did not build before is left to itself, and said.
func (x *fixer) build(res *FixResult) error {
	if !slices.ContainsFunc(res.Projects, func(p FixProject) bool { return p.buildable() }) {
		return nil
	}
	if x.root() == "" {
		return fault.New(fault.Usage, "--build compiles a folder; the target is none")
	}
	b, err := x.newGoBuilder()
	if err != nil {
		return err
	}
	defer os.RemoveAll(b.tmp)
	for i := range res.Projects {
		if p := &res.Projects[i]; p.buildable() {
			x.buildProject(b, p)
		}
	}
	return x.ctx.Err()
}

func (p *FixProject) buildable() bool { return p.Format == goModFormat && len(p.Steps) > 0 }

// newGoBuilder finds the go command, outside of the target.
func (x *fixer) newGoBuilder() (*goBuilder, error) {
	tool, err := exec.LookPath("go")
	if err != nil || !filepath.IsAbs(tool) {
		return nil, fault.New(fault.Usage, "--build needs the go command, which is not on the PATH")
	}
	if rel, err := filepath.Rel(x.root(), tool); err == nil && filepath.IsLocal(rel) {
		return nil, fault.New(fault.Usage, "the go command %s lies in the target, so it is not run", tool)
	}
	tmp, err := os.MkdirTemp("", "ossay-build-*")
	if err != nil {
		return nil, err
	}
	b := &goBuilder{ctx: x.ctx, tool: tool, tmp: tmp}
	for _, name := range []string{
		"PATH", "HOME", "USERPROFILE", "LOCALAPPDATA", "APPDATA", "SYSTEMROOT", "XDG_CONFIG_HOME", "XDG_CACHE_HOME", "TMPDIR", "TEMP", "TMP",
		"GOENV", "GOPATH", "GOMODCACHE", "GOCACHE", "GOPROXY", "GONOPROXY", "GOPRIVATE", "GOSUMDB", "GONOSUMDB", "GOINSECURE",
		"HTTP_PROXY", "HTTPS_PROXY", "NO_PROXY", "http_proxy", "https_proxy", "no_proxy", "SSL_CERT_FILE", "SSL_CERT_DIR",
	} {
		if v := x.env.Getenv(name); v != "" {
			b.env = append(b.env, name+"="+v)
		}
	}
	b.env = append(b.env, "CGO_ENABLED=0", "GOTOOLCHAIN=local", "GOFLAGS=-buildvcs=false -pgo=off", "GOWORK=off", "GO111MODULE=on", "GOVCS=*:off", "GOTELEMETRY=off")
	if !x.req.Online {
		b.env = append(b.env, "GOPROXY=off")
	}
	return b, nil
}

// buildProject builds the plan as a whole; where that fails, its steps one more at
// a time, and those with which the build breaks are taken back.
func (x *fixer) buildProject(b *goBuilder, p *FixProject) {
	dir := filepath.Join(x.root(), filepath.FromSlash(path.Dir(p.Path)))
	if _, err := x.tryBuild(b, dir, &FixProject{Path: p.Path, tidied: new(bool)}); err != nil {
		p.Notes = append(p.Notes, "the project does not build as it is, so the plan was not built: "+err.Error())
		return
	}
	sum, err := x.tryBuild(b, dir, p)
	if err == nil {
		x.built(p, sum)
		return
	}
	var kept []held
	var broken []FixClaim
	best, bestSum := FixProject{Path: p.Path, Format: p.Format}, []byte(nil)
	for _, s := range p.Steps {
		if x.ctx.Err() != nil {
			return
		}
		try := slices.Clone(kept)
		for _, h := range p.held {
			if slices.ContainsFunc(s.Removes, func(r remedy.Removed) bool { return r.Package == h.Name && r.Version == h.Version }) {
				try = append(try, h)
			}
		}
		q := x.project(p.Path, p.listing, try)
		sum, err := x.tryBuild(b, dir, &q)
		if err == nil {
			kept, best, bestSum = try, q, sum
			continue
		}
		for _, r := range s.Removes {
			broken = append(broken, FixClaim{p.Path, r.Package, r.Version, r.ID, "the project no longer builds: " + err.Error()})
		}
	}
	best.Blocked = p.Blocked
	best.Withdrawn, best.Notes, best.held, best.listing = broken, p.Notes, p.held, p.listing
	*p = best
	if len(p.Steps) > 0 {
		x.built(p, bestSum)
	}
}

// built takes the go.sum file that the build completed, so that nothing is left to
// do.
func (x *fixer) built(p *FixProject, sum []byte) {
	p.Notes = append(p.Notes, "built with the go command: every package compiles")
	name := path.Join(path.Dir(p.Path), "go.sum")
	was, err := x.read(name)
	if err != nil && len(sum) > 0 {
		return // there is none to be changed
	}
	now := manifest.AddSums(was, strings.Split(strings.TrimSpace(string(sum)), "\n"))
	i := slices.IndexFunc(p.Files, func(f FixFile) bool { return f.Path == name })
	switch {
	case i >= 0:
		p.Files[i].Now = now
	case !bytes.Equal(was, now):
		p.Files = append(p.Files, FixFile{name, was, now})
	}
	p.Commands = slices.DeleteFunc(p.Commands, func(c string) bool { return c == "go mod tidy" })
}

// tryBuild compiles every package of a module with the files of a plan, and
// returns the go.sum file that this needed. The error is the first line of what the
// compiler said.
func (x *fixer) tryBuild(b *goBuilder, dir string, p *FixProject) (sum []byte, err error) {
	mod, err := x.planned(p, p.Path)
	if err != nil {
		return nil, err
	}
	sum, err = x.planned(p, path.Join(path.Dir(p.Path), "go.sum"))
	if err != nil {
		sum = nil
	}
	modFile, sumFile := filepath.Join(b.tmp, "go.mod"), filepath.Join(b.tmp, "go.sum")
	if err := errors.Join(os.WriteFile(modFile, mod, 0o600), os.WriteFile(sumFile, sum, 0o600)); err != nil {
		return nil, err
	}
	for _, args := range [][]string{
		{"build", "-mod=mod", "-modfile=" + modFile, "-o", os.DevNull, "./..."},
		{"list", "-mod=mod", "-modfile=" + modFile, "-deps", "-test", "./..."}, // for the hashes of what only tests need
	} {
		if err := b.run(dir, args); err != nil {
			return nil, err
		}
	}
	if p.raisesLanguage() && b.run(dir, []string{"mod", "tidy", "-modfile=" + modFile}) == nil {
		if err := p.tidy(modFile); err != nil {
			return nil, err
		}
	}
	return os.ReadFile(sumFile)
}

// raisesLanguage reports whether a plan raises the go line, with which go.mod may
// come to list every module of the graph, whether or not a package of it is used.
func (p *FixProject) raisesLanguage() bool {
	return slices.ContainsFunc(p.Steps, func(s remedy.Step) bool {
		return slices.ContainsFunc(s.Changes, func(c remedy.Change) bool { return c.Kind == remedy.Platform && c.Package == "go" })
	})
}

// tidy takes the go.mod file that the go command left: with what packages use, and
// no more.
func (p *FixProject) tidy(file string) error {
	now, err := os.ReadFile(file)
	if err != nil {
		return err
	}
	for i := range p.Files {
		if p.Files[i].Path == p.Path {
			p.Files[i].Now, *p.tidied = now, true
		}
	}
	return nil
}

// run runs the go command. The error is the first line of what it complained of.
func (b *goBuilder) run(dir string, args []string) error {
	ctx, stop := context.WithTimeout(b.ctx, buildTime)
	defer stop()
	cmd := exec.CommandContext(ctx, b.tool, args...)
	cmd.Dir, cmd.Env, cmd.WaitDelay = dir, b.env, 5*time.Second
	var said bytes.Buffer
	cmd.Stderr = &said
	err := cmd.Run()
	switch {
	case err == nil:
		return nil
	case ctx.Err() != nil:
		return fmt.Errorf("the build did not end within %v", buildTime)
	}
	return errors.New(orElse(complaint(said.String()), err.Error()))
}

// planned returns a file as the plan leaves it.
func (x *fixer) planned(p *FixProject, name string) ([]byte, error) {
	for _, f := range p.Files {
		if f.Path == name {
			return f.Now, nil
		}
	}
	return x.read(name)
}

// complaint returns the first line that says what is wrong.
func complaint(text string) string {
	first := ""
	for line := range strings.Lines(text) {
		line = strings.TrimSpace(line)
		switch {
		case line == "" || strings.HasPrefix(line, "go: downloading ") || strings.HasPrefix(line, "go: finding "):
			continue
		case strings.HasPrefix(line, "# "):
			first = orElse(first, line)
			continue
		}
		return line
	}
	return first
}
