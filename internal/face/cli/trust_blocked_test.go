//go:build linux

package cli

import (
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"
	"time"
)

// TestSigningWorksWithTheNetworkBlocked makes an instance, signs and verifies in a
// network namespace that has nothing but the machine itself.
func TestSigningWorksWithTheNetworkBlocked(t *testing.T) {
	const alone = "ip link set lo up && "
	if out, err := exec.Command("unshare", "-rn", "sh", "-c", alone+"true").CombinedOutput(); err != nil {
		t.Skipf("network namespaces cannot be made here: %v %s", err, out)
	}
	inner := command(t, t.TempDir(), "version")
	dir := t.TempDir()
	if err := os.WriteFile(filepath.Join(dir, "app"), []byte("an artefact"), 0o644); err != nil {
		t.Fatal(err)
	}
	script := alone + `cd "$1" && shift
"$@" trust up --user me@example.com --url http://localhost:17391 && "$@" sign app && "$@" verify --by me@example.com --issuer http://localhost:17391 app
code=$?
"$@" trust down
ip -o addr show | grep -v ' lo ' | grep inet
exit $code`
	// command names the program and its arguments; the last one is replaced.
	cmd := exec.Command("unshare", append([]string{"-rn", "sh", "-c", script, "sh", dir}, inner.Args[:len(inner.Args)-1]...)...)
	cmd.Env = append(inner.Env, "SOURCE_DATE_EPOCH=")
	start := time.Now()
	out, err := cmd.CombinedOutput()
	if err != nil || !strings.Contains(string(out), "app  verified") || strings.Contains(string(out), "inet") {
		t.Fatalf("%v\n%s", err, out)
	}
	t.Logf("made, signed, verified and stopped in %s", time.Since(start).Round(time.Millisecond))
}
