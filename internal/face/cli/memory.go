package cli

import (
	"math"
	"os"
	"runtime/debug"
	"strconv"
	"strings"
)

// defaultMemory is the limit on memory where the system states none, in bytes
// (docs/limits.md).
const defaultMemory = 512 << 20

// gcPercent lets the heap grow a little less between collections than the
// runtime's 100, which costs few processor seconds (docs/performance.md).
const gcPercent = 80

// frugalPercent is for commands that hold a whole document: a document of a
// hundred thousand components then takes a third less memory, and a third of a
// second more (docs/performance.md).
const frugalPercent = 25

// frugal makes the collector run more often, unless GOGC says how often.
func frugal() {
	if os.Getenv("GOGC") == "" {
		debug.SetGCPercent(frugalPercent)
	}
}

// LimitMemory tells the runtime how much memory this process should keep to: nine
// tenths of the control group's limit, else [defaultMemory]. The limit is soft:
// near it the runtime collects more often. GOMEMLIMIT and GOGC, where they are
// set, stay.
func LimitMemory() {
	if os.Getenv("GOGC") == "" {
		debug.SetGCPercent(gcPercent)
	}
	if os.Getenv("GOMEMLIMIT") == "" {
		debug.SetMemoryLimit(memoryLimit(os.ReadFile))
	}
}

// memoryLimit reads the limit of the control group, version 2 or 1
// (docs.kernel.org, "Control Group v2", memory.max).
func memoryLimit(read func(string) ([]byte, error)) int64 {
	for _, name := range []string{"/sys/fs/cgroup/memory.max", "/sys/fs/cgroup/memory/memory.limit_in_bytes"} {
		text, err := read(name)
		if err != nil {
			continue
		}
		// Version 1 writes a number near the largest for "no limit".
		n, err := strconv.ParseInt(strings.TrimSpace(string(text)), 10, 64)
		if err == nil && n > 0 && n < math.MaxInt64/2 {
			return n / 10 * 9
		}
	}
	return defaultMemory
}
