//go:build !unix

package app

import "errors"

// mkfifo makes no named pipe.
func mkfifo(string) error { return errors.ErrUnsupported }
