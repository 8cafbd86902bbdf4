package target

import (
	"io"
	"os"
	"runtime"

	"github.com/ossay-dev/ossay/internal/core/budget"
)

// A spill is a private temporary file for content that is read at random and
// too large for memory. It has no name where the system allows that, so that
// nothing is left behind whatever happens.
type spill struct {
	*os.File
	size int64
}

// newSpill copies r, at most limit bytes of it, into a file in dir ("" means the
// system's folder for temporary files), spending the run's total.
func newSpill(dir string, r io.Reader, limit int64, total *totals, max int64) (*spill, error) {
	f, err := os.CreateTemp(dir, "ossay-*") // mode 0600
	if err != nil {
		return nil, err
	}
	s := &spill{File: f}
	if runtime.GOOS != "windows" {
		os.Remove(f.Name())
	}
	buf := make([]byte, 1<<16)
	for {
		n, err := r.Read(buf)
		s.size += int64(n)
		if limit > 0 && s.size > limit {
			s.Close()
			return nil, &budget.Breach{What: "file size", Limit: limit}
		}
		if terr := total.spend(int64(n), max); terr != nil {
			s.Close()
			return nil, terr
		}
		if _, werr := f.Write(buf[:n]); werr != nil {
			s.Close()
			return nil, werr
		}
		if err == io.EOF {
			return s, nil
		}
		if err != nil {
			s.Close()
			return nil, err
		}
	}
}

// Size returns the bytes of the file.
func (s *spill) Size() int64 { return s.size }

// Close removes the file.
func (s *spill) Close() error {
	err := s.File.Close()
	if runtime.GOOS == "windows" {
		os.Remove(s.Name())
	}
	return err
}
