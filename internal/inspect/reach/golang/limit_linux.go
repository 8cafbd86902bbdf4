package golang

import "golang.org/x/sys/unix"

// limitMemory makes the system refuse memory above a limit to this process and to
// those that it starts.
func limitMemory(bytes uint64) error {
	return unix.Setrlimit(unix.RLIMIT_DATA, &unix.Rlimit{Cur: bytes, Max: bytes})
}
