package advisory

import (
	"fmt"
	"io"
	"os"
	"path/filepath"
)

// WriteFile builds a database beside path, proves that it opens and that every
// text block is whole, and only then puts it in path's place. A process killed
// at any point, or a full disk, leaves the file that was there.
func WriteFile(path string, build func(w io.Writer, spool Spool) error) error {
	dir := filepath.Dir(path)
	if err := os.MkdirAll(dir, 0o755); err != nil {
		return err
	}
	sweep(dir)
	spool, err := temporary(dir, spoolPrefix)
	if err != nil {
		return err
	}
	defer os.Remove(spool.Name())
	defer spool.Close()
	f, err := temporary(dir, newPrefix)
	if err != nil {
		return err
	}
	defer os.Remove(f.Name())
	defer f.Close()
	if err := build(f, spool); err != nil {
		return err
	}
	if err := f.Sync(); err != nil {
		return err
	}
	if err := f.Chmod(0o644); err != nil {
		return err
	}
	if err := release(f); err != nil {
		return err
	}
	db, err := Open(f.Name())
	if err != nil {
		return fmt.Errorf("proving the new database: %w", err)
	}
	err = db.VerifyTexts()
	db.Close()
	if err != nil {
		return fmt.Errorf("proving the new database: %w", err)
	}
	if err := os.Rename(f.Name(), path); err != nil {
		return err
	}
	if d, err := os.Open(dir); err == nil { // make the rename itself durable
		d.Sync()
		d.Close()
	}
	return nil
}

// The names of files that a build works with.
const (
	newPrefix   = ".new-advisories-"
	spoolPrefix = ".spool-advisories-"
)

// temporary makes a file that [sweep] leaves alone while this process lives.
func temporary(dir, prefix string) (*os.File, error) {
	for range 100 {
		f, err := os.CreateTemp(dir, prefix+"*")
		if err != nil {
			return nil, err
		}
		if claim(f) && exists(f.Name()) {
			return f, nil
		}
		f.Close() // a sweep was faster
	}
	return nil, fmt.Errorf("making a file in %s: others remove it", dir)
}

func exists(name string) bool {
	_, err := os.Lstat(name)
	return err == nil
}

// sweep removes what builds that were killed left behind.
func sweep(dir string) {
	for _, prefix := range []string{newPrefix, spoolPrefix} {
		names, _ := filepath.Glob(filepath.Join(dir, prefix+"*"))
		for _, name := range names {
			f, err := os.Open(name)
			if err != nil {
				continue
			}
			if claim(f) {
				os.Remove(name)
			}
			f.Close()
		}
	}
}
