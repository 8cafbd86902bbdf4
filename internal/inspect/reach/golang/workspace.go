package golang

import (
	"fmt"
	"os"
	"path/filepath"

	"golang.org/x/mod/modfile"
)

// maxWork bounds a go.work or go.work.sum file, in bytes.
const maxWork = 16 << 20

// privateWork writes a copy of a go.work file into a private folder, with absolute
// folders, and returns its name: the go command writes go.work.sum beside the
// go.work file that it uses, which must not be the target's. What leads out of the
// target is an error.
func privateWork(private, name, target string) (string, error) {
	text, err := readBounded(name)
	if err != nil {
		return "", fmt.Errorf("go.work: %w", err)
	}
	w, err := modfile.ParseWork("go.work", text, nil)
	if err != nil {
		return "", fmt.Errorf("go.work is not understood: %w", err)
	}
	dir := filepath.Dir(name)
	absolute := func(p string) (string, error) {
		if !filepath.IsAbs(p) {
			p = filepath.Join(dir, filepath.FromSlash(p))
		}
		if !inside(p, target) {
			return "", fmt.Errorf("go.work leads out of what is checked")
		}
		return p, nil
	}
	out := new(modfile.WorkFile)
	out.Syntax = new(modfile.FileSyntax)
	if w.Go != nil {
		if err := out.AddGoStmt(w.Go.Version); err != nil {
			return "", err
		}
	}
	for _, u := range w.Use {
		p, err := absolute(u.Path)
		if err != nil {
			return "", err
		}
		if err := out.AddUse(p, ""); err != nil {
			return "", err
		}
	}
	for _, r := range w.Replace {
		p := r.New.Path
		if r.New.Version == "" {
			if p, err = absolute(p); err != nil {
				return "", err
			}
		}
		if err := out.AddReplace(r.Old.Path, r.Old.Version, p, r.New.Version); err != nil {
			return "", err
		}
	}
	if sums, err := readBounded(name + ".sum"); err == nil {
		if err := os.WriteFile(filepath.Join(private, "go.work.sum"), sums, 0o600); err != nil {
			return "", err
		}
	}
	to := filepath.Join(private, "go.work")
	return to, os.WriteFile(to, modfile.Format(out.Syntax), 0o600)
}

func readBounded(name string) ([]byte, error) {
	info, err := os.Lstat(name)
	if err != nil {
		return nil, err
	}
	if !info.Mode().IsRegular() || info.Size() > maxWork {
		return nil, fmt.Errorf("%s is no regular file of at most %d bytes", filepath.Base(name), maxWork)
	}
	return os.ReadFile(name)
}
