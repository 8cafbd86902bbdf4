package disk

import (
	"bytes"
	"encoding/hex"
	"errors"
	"fmt"
	"io"
	"os"
	"path/filepath"
)

// ErrTaken is wrapped where another process has a folder.
var ErrTaken = errors.New("runs already")

// ErrLost is wrapped where a process has a folder no more, although it did not let
// go: the file of the lock was removed, or a server of files gave the lock away.
var ErrLost = errors.New("another process has the instance now")

// A Lease is a folder that one process has, with a mark in the lock's file by which
// the process can see that it still has it. Where the lock itself is sound, on a
// local file system, that is always so; it is the second line where it is not.
type Lease struct {
	file *os.File
	mark []byte
}

// Take locks a folder and puts a new mark into the lock's file.
func Take(dir string, random io.Reader) (*Lease, error) {
	f, err := Lock(dir)
	if err != nil {
		return nil, err
	}
	var b [16]byte
	if _, err := io.ReadFull(random, b[:]); err != nil {
		f.Close()
		return nil, fmt.Errorf("locking the instance: %w", err)
	}
	l := &Lease{file: f, mark: []byte(hex.EncodeToString(b[:]) + "\n")}
	// The mark always has the same length: it replaces the old one whole.
	if _, err = f.WriteAt(l.mark, 0); err == nil {
		err = f.Sync()
	}
	if err != nil {
		f.Close()
		return nil, fmt.Errorf("locking the instance: %w", err)
	}
	return l, nil
}

// Held returns an error that wraps ErrLost where the lock's file is gone or bears
// another's mark. The file is opened anew, so that a network file system asks its
// server.
func (l *Lease) Held() error {
	f, err := os.Open(l.file.Name())
	if err != nil {
		return fmt.Errorf("%w: the file of its lock: %w", ErrLost, err)
	}
	defer f.Close()
	now, err := io.ReadAll(io.LimitReader(f, int64(len(l.mark))+1))
	if err != nil {
		return fmt.Errorf("%w: the file of its lock: %w", ErrLost, err)
	}
	if !bytes.Equal(now, l.mark) {
		return ErrLost
	}
	return nil
}

// Close lets go.
func (l *Lease) Close() error { return l.file.Close() }

// gateFile is locked for all by those who wait for a folder, while they try to take
// it, and by one who works on it at rest.
const gateFile = "standby.lock"

// Hold keeps those who wait for a folder from taking it, until the file is closed
// or the process ends. An error wraps ErrTaken where another holds them.
func Hold(dir string) (*os.File, error) {
	f, err := lockFile(filepath.Join(dir, gateFile), true)
	if errors.Is(err, ErrTaken) {
		return nil, fmt.Errorf("another command that changes the instance in %s %w", dir, ErrTaken)
	}
	return f, err
}

// TakeInTurn is Take for one who waits: it does not take a folder whose waiters are
// held. The error wraps ErrTaken where the folder cannot be had yet.
func TakeInTurn(dir string, random io.Reader) (*Lease, error) {
	gate, err := lockFile(filepath.Join(dir, gateFile), false)
	if err != nil {
		return nil, err
	}
	defer gate.Close()
	return Take(dir, random)
}
