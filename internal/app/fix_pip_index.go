package app

import (
	"context"
	"net/url"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"time"
)

// pipAnswers is how long pip may take to answer.
const pipAnswers = 20 * time.Second

// pipsIndex asks the user's pip which index it uses where no setting names one: its
// own default, which "install --help" prints. pip runs in the root folder, so nothing
// of the target configures it, and help asks no server. It returns "" where pip does
// not answer.
func pipsIndex(ctx context.Context) string {
	for _, name := range [...]string{"pip", "pip3"} {
		pip, err := exec.LookPath(name)
		if err != nil || !filepath.IsAbs(pip) {
			continue
		}
		if index := defaultOf(ctx, pip); index != "" {
			return index
		}
	}
	return ""
}

func defaultOf(ctx context.Context, pip string) string {
	ctx, cancel := context.WithTimeout(ctx, pipAnswers)
	defer cancel()
	cmd := exec.CommandContext(ctx, pip, "install", "--help")
	cmd.Dir = filepath.VolumeName(pip) + string(filepath.Separator)
	cmd.Env = append(os.Environ(), "COLUMNS=1000", "PIP_DISABLE_PIP_VERSION_CHECK=1")
	cmd.WaitDelay = time.Second
	out, err := cmd.Output()
	if err != nil {
		return ""
	}
	_, text, _ := strings.Cut(string(out), "--index-url")
	_, text, _ = strings.Cut(text, "(default ")
	text, _, _ = strings.Cut(text, ")")
	text = strings.TrimSpace(text)
	if u, err := url.Parse(text); err != nil || u.Host == "" || u.Scheme != "https" && u.Scheme != "http" {
		return ""
	}
	return text
}
