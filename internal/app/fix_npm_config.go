package app

import (
	"context"
	"net/url"
	"os/exec"
	"path/filepath"
	"strings"
	"time"
)

// npmAnswers is how long npm may take to answer.
const npmAnswers = 20 * time.Second

// npmsRegistry asks the user's npm which registry it uses where neither .npmrc nor
// the environment names one: its global configuration or its own default. npm runs
// in the root folder, so nothing of the target configures it, and "config get"
// runs no script and asks no server. It returns "" where npm does not answer.
func npmsRegistry(ctx context.Context) string {
	npm, err := exec.LookPath("npm")
	if err != nil || !filepath.IsAbs(npm) {
		return ""
	}
	ctx, cancel := context.WithTimeout(ctx, npmAnswers)
	defer cancel()
	cmd := exec.CommandContext(ctx, npm, "config", "get", "registry")
	cmd.Dir = filepath.VolumeName(npm) + string(filepath.Separator)
	cmd.WaitDelay = time.Second
	out, err := cmd.Output()
	if err != nil {
		return ""
	}
	text := strings.TrimSpace(string(out))
	if u, err := url.Parse(text); err != nil || u.Host == "" || u.Scheme != "https" && u.Scheme != "http" {
		return ""
	}
	return text
}
