//go:build !linux

package golang

// limitMemory does nothing where the system has no limit that holds for the memory
// that Go asks for; the runtime's own, soft limit is set everywhere.
func limitMemory(uint64) error { return nil }
