package app

import (
	"fmt"
	"io/fs"
	"path"
	"path/filepath"
	"slices"

	"github.com/ossay-dev/ossay/internal/core/component"
	"github.com/ossay-dev/ossay/internal/format/manifest"
	"github.com/ossay-dev/ossay/internal/inspect/registry/packagist"
	"github.com/ossay-dev/ossay/internal/judge/remedy"
)

const composerLockFormat = "php/composer-lock"

// composerProject plans for a lock file of Composer.
func (x *fixer) composerProject(p *FixProject, _ *component.Listing, list []held) error {
	src, err := x.read(p.Path)
	if err != nil {
		return err
	}
	lock, err := manifest.DecodeComposerLock(string(src), newBudget(src))
	if err != nil {
		return err
	}
	file := path.Join(path.Dir(p.Path), "composer.json")
	root, text, err := x.composerJSON(file, x.read)
	if err != nil {
		return err
	}
	facts, missing := &remedy.ComposerFacts{}, false
	source := packagist.Source{Dir: x.recorded, Cache: x.composerCache()}
	facts.Releases = func(name string) ([]*manifest.ComposerPackage, error) {
		list, err := source.Releases(name)
		missing = missing || err != nil
		return list, err
	}
	plan := remedy.Composer(lock, root, file, targetsOf(list), facts, x.verdicts, x.req.Options)
	p.Steps, p.Blocked = plan.Steps, plan.Blocked
	if missing {
		for _, b := range plan.Blocked {
			if c := "composer update --with-all-dependencies " + b.Package; !slices.Contains(p.Commands, c) && len(p.Commands) < 5 {
				p.Commands = append(p.Commands, c)
			}
		}
	}
	if len(plan.Steps) == 0 {
		return nil
	}
	if err := x.relaxAll(p, plan.Relaxed); err != nil {
		return err
	}
	hash := ""
	for _, f := range p.Files {
		if f.Path == file {
			if hash, err = manifest.ComposerHash(string(f.Now), newBudget(text)); err != nil {
				return fmt.Errorf("the hash of %s: %w", file, err)
			}
		}
	}
	now, err := lock.Edit(string(src), plan.Packages, hash, newBudget(src))
	if err != nil {
		return err
	}
	p.change(p.Path, src, []byte(now))
	p.Commands = append(p.Commands, "composer install")
	was := remedy.ComposerOpen(lock, root)
	p.check = func(files map[string][]byte) string { return x.composerHolds(p.Path, file, files, was) }
	return nil
}

// composerHolds reads changed files anew and says which requirement they leave
// open.
func (x *fixer) composerHolds(name, file string, files map[string][]byte, was []string) string {
	after, err := manifest.DecodeComposerLock(string(files[name]), newBudget(files[name]))
	if err != nil {
		return err.Error()
	}
	root, _, err := x.composerJSON(file, func(name string) ([]byte, error) {
		if now, ok := files[name]; ok {
			return now, nil
		}
		return x.read(name)
	})
	if err != nil {
		return err.Error()
	}
	for _, o := range remedy.ComposerOpen(after, root) {
		if !slices.Contains(was, o) {
			return "the changed lock file leaves a requirement open: " + o
		}
	}
	return ""
}

func (x *fixer) composerJSON(file string, read func(string) ([]byte, error)) (*manifest.ComposerJSON, []byte, error) {
	text, err := read(file)
	if err != nil {
		return nil, nil, fmt.Errorf("reading composer.json beside it: %w", plainPath(err))
	}
	root, err := manifest.DecodeComposerJSON(string(text), newBudget(text))
	if err != nil {
		return nil, nil, fmt.Errorf("reading composer.json beside it: %w", err)
	}
	return root, text, nil
}

// composerCache returns the repositories in Composer's cache (Composer's manual,
// "cache-dir").
func (x *fixer) composerCache() fs.FS {
	get := x.env.Getenv
	if d := get("COMPOSER_CACHE_DIR"); d != "" {
		return dirFS(filepath.Join(d, "repo"))
	}
	if d := get("COMPOSER_HOME"); d != "" {
		return dirFS(filepath.Join(d, "cache", "repo"))
	}
	return dirFS(filepath.Join(userFile(get, "XDG_CACHE_HOME", ".cache"), "composer", "repo"))
}
