package cli

import (
	"bytes"
	"os/exec"
	"strings"
	"testing"
)

// TestTheManualPageHasNoMistakes lets groff read it with all warnings on.
func TestTheManualPageHasNoMistakes(t *testing.T) {
	page := run(t, nil, "man").out
	groff, err := exec.LookPath("groff")
	if err != nil {
		t.Skip("tool not installed: groff")
	}
	cmd := exec.Command(groff, "-man", "-Tutf8", "-K", "utf8", "-ww")
	cmd.Stdin = strings.NewReader(page)
	var out, complaints bytes.Buffer
	cmd.Stdout, cmd.Stderr = &out, &complaints
	if err := cmd.Run(); err != nil && strings.Contains(complaints.String(), "cannot") {
		t.Skipf("tool not installed with its devices: %s", complaints.String())
	}
	if complaints.Len() > 0 {
		t.Errorf("groff complains:\n%s", complaints.String())
	}
}

// TestTheManualPageNamesEveryCommandAndFlag holds the page against the command
// table.
func TestTheManualPageNamesEveryCommandAndFlag(t *testing.T) {
	page := strings.ReplaceAll(run(t, nil, "man").out, `\-`, "-")
	for line := range strings.Lines(run(t, nil, "help", "all").out) {
		use := strings.TrimPrefix(strings.TrimSpace(line[:min(len(line), 44)]), "ossay ")
		name := strings.Fields(use)[0]
		if name != "help" && !strings.HasPrefix(use, "completion ") && !strings.Contains(page, ".SS "+name) {
			t.Errorf("the page has no section for %q", use)
		}
	}
	for _, flag := range []string{"--since", "--max-age", "--gate", "--format", "--pin", "--batch", "--digest"} {
		if !strings.Contains(page, flag) {
			t.Errorf("the page does not name %s", flag)
		}
	}
}
