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
	spool, err := os.CreateTemp(dir, ".spool-*")
	if err != nil {
		return err
	}
	defer os.Remove(spool.Name())
	defer spool.Close()
	f, err := os.CreateTemp(dir, ".new-*")
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
	if err := f.Close(); err != nil {
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
