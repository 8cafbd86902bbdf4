package authority

import (
	"archive/tar"
	"compress/gzip"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"os"
	"path"
	"path/filepath"
	"strings"

	"github.com/ossay-dev/ossay/internal/trust/disk"
)

// The bounds of a backup that is restored.
const (
	maxBackup      = 64 << 30
	maxBackupFiles = 10_000_000
)

// left out of backups: what belongs to the process that runs.
func transient(name string) bool {
	return name == ".lock" || name == "server.pid" || name == "server.log" || strings.HasSuffix(name, ".lock")
}

// Backup writes the whole instance as a compressed tar archive. Keys stay sealed.
// The instance must not run.
func Backup(dir string, w io.Writer) error {
	lock, err := disk.Lock(dir)
	if err != nil {
		return err
	}
	defer lock.Close()
	if _, err := readState(dir); err != nil {
		return err
	}
	z := gzip.NewWriter(w)
	t := tar.NewWriter(z)
	if err := archive(t, os.DirFS(dir)); err != nil {
		return fmt.Errorf("backing up: %w", err)
	}
	if err := t.Close(); err != nil {
		return err
	}
	return z.Close()
}

// Export writes the TUF repository as a tar archive: its metadata are signed, so
// that another site can import it from any hands.
func Export(dir string, w io.Writer) error {
	if _, err := readState(dir); err != nil {
		return err
	}
	t := tar.NewWriter(w)
	if err := archive(t, os.DirFS(filepath.Join(dir, tufFolder))); err != nil {
		return fmt.Errorf("exporting: %w", err)
	}
	return t.Close()
}

// archive adds all regular files of a folder in the order of their names, without
// times and owners, so that the same content is the same archive.
func archive(t *tar.Writer, tree fs.FS) error {
	return fs.WalkDir(tree, ".", func(name string, d fs.DirEntry, err error) error {
		if err != nil || d.IsDir() {
			return err
		}
		if !d.Type().IsRegular() || transient(path.Base(name)) {
			return nil
		}
		info, err := d.Info()
		if err != nil {
			return err
		}
		data, err := fs.ReadFile(tree, name)
		if err != nil {
			return err
		}
		if err := t.WriteHeader(&tar.Header{Name: name, Typeflag: tar.TypeReg, Mode: int64(info.Mode().Perm()), Size: int64(len(data)), Format: tar.FormatPAX}); err != nil {
			return err
		}
		_, err = t.Write(data)
		return err
	})
}

// Restore makes an instance from a backup in a folder where there is none. The
// password must open its keys before anything is believed to be restored.
func Restore(dir string, r io.Reader, password []byte, s Surroundings) error {
	if Exists(dir) {
		return fmt.Errorf("%s: %w", dir, errExists)
	}
	if err := os.MkdirAll(dir, 0o700); err != nil {
		return fmt.Errorf("restoring: %w", err)
	}
	if list, err := os.ReadDir(dir); err != nil || len(list) > 0 {
		return fmt.Errorf("restoring: %s is not empty", dir)
	}
	root, err := os.OpenRoot(dir)
	if err != nil {
		return fmt.Errorf("restoring: %w", err)
	}
	defer root.Close()
	if err := restore(dir, root, r, password, s); err != nil {
		clearFolder(root)
		return err
	}
	return nil
}

func restore(dir string, root *os.Root, r io.Reader, password []byte, s Surroundings) error {
	z, err := gzip.NewReader(r)
	if err != nil {
		return errors.New("restoring: not a backup")
	}
	if err := unpack(root, tar.NewReader(z)); err != nil {
		return fmt.Errorf("restoring: %w", err)
	}
	i, err := Open(dir, password, s)
	if err != nil {
		return err
	}
	return i.Close()
}

// clearFolder takes away what a failed restoring left in a folder that was empty,
// so that it can be tried again.
func clearFolder(root *os.Root) {
	list, err := fs.ReadDir(root.FS(), ".")
	if err != nil {
		return
	}
	for _, d := range list {
		_ = root.RemoveAll(d.Name())
	}
}

// unpack writes the files of an archive below a folder. The state comes last, so
// that a broken archive leaves no instance.
func unpack(root *os.Root, t *tar.Reader) error {
	var state []byte
	left := int64(maxBackup)
	for n := 0; ; n++ {
		h, err := t.Next()
		if errors.Is(err, io.EOF) {
			break
		}
		if err != nil {
			return err
		}
		left -= h.Size
		if left < 0 || n >= maxBackupFiles {
			return errors.New("the backup is too large")
		}
		name := filepath.FromSlash(path.Clean(h.Name))
		if h.Typeflag != tar.TypeReg || !filepath.IsLocal(name) {
			return fmt.Errorf("the backup holds %q, which is no file of an instance", h.Name)
		}
		if name == stateFile {
			if state, err = io.ReadAll(io.LimitReader(t, 16<<20)); err != nil {
				return err
			}
			continue
		}
		if err := root.MkdirAll(filepath.Dir(name), 0o700); err != nil {
			return err
		}
		f, err := root.OpenFile(name, os.O_CREATE|os.O_EXCL|os.O_WRONLY, os.FileMode(h.Mode)&0o755)
		if err != nil {
			return err
		}
		_, err = io.Copy(f, t)
		if err == nil {
			err = f.Sync()
		}
		if cerr := f.Close(); err == nil {
			err = cerr
		}
		if err != nil {
			return err
		}
	}
	if state == nil {
		return errors.New("the backup is not complete")
	}
	return root.WriteFile(stateFile, state, 0o600)
}
