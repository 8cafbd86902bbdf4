//go:build !unix

package advisory

import "os"

// Open reads the database at path and verifies it.
func Open(path string) (*DB, error) {
	data, err := os.ReadFile(path)
	if err != nil {
		return nil, err
	}
	return FromBytes(data)
}

// claim marks a file as used by this process. Where files that are open cannot
// be removed, being open is the mark.
func claim(*os.File) bool { return true }

// release ends the writing of a file that will be renamed.
func release(f *os.File) error { return f.Close() }
