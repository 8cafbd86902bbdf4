package cli

import (
	"io/fs"
	"testing"
)

func TestMemoryLimitFollowsTheControlGroup(t *testing.T) {
	const v2, v1 = "/sys/fs/cgroup/memory.max", "/sys/fs/cgroup/memory/memory.limit_in_bytes"
	for _, tt := range []struct {
		name  string
		files map[string]string
		want  int64
	}{
		{"version 2", map[string]string{v2: "1000000000\n"}, 900000000},
		{"version 2 without a limit", map[string]string{v2: "max\n"}, defaultMemory},
		{"version 1", map[string]string{v1: "1000000000\n"}, 900000000},
		{"version 1 without a limit", map[string]string{v1: "9223372036854771712\n"}, defaultMemory},
		{"no control group", nil, defaultMemory},
		{"a file that makes no sense", map[string]string{v2: "-5"}, defaultMemory},
	} {
		t.Run(tt.name, func(t *testing.T) {
			got := memoryLimit(func(name string) ([]byte, error) {
				if text, ok := tt.files[name]; ok {
					return []byte(text), nil
				}
				return nil, fs.ErrNotExist
			})
			if got != tt.want {
				t.Errorf("limit %d, want %d", got, tt.want)
			}
		})
	}
}
