package golang

import (
	"bytes"
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"runtime"
	"strings"
	"time"
)

// A Toolchain is the user's Go tool.
type Toolchain struct {
	Root     string // GOROOT
	Version  string // "go1.26.8"
	ModCache string // GOMODCACHE
	OS, Arch string
}

// errNoTool is the error where no Go tool is installed.
var errNoTool = errors.New("the go command is not installed here")

// askLimit bounds how long the tool may take to say who it is.
const askLimit = 30 * time.Second

// FindToolchain asks the user's go command, in an empty folder, where it is and
// where its modules are. A go command that lies inside the target is not asked.
func FindToolchain(ctx context.Context, getenv func(string) string, target string) (*Toolchain, error) {
	name := "go"
	if runtime.GOOS == "windows" {
		name = "go.exe"
	}
	found := ""
	for _, dir := range filepath.SplitList(getenv("PATH")) {
		if !filepath.IsAbs(dir) { // "." would be the target
			continue
		}
		at, err := filepath.EvalSymlinks(filepath.Join(dir, name))
		if err != nil || inside(at, target) {
			continue
		}
		if info, err := os.Stat(at); err == nil && !info.IsDir() && (runtime.GOOS == "windows" || info.Mode()&0o111 != 0) {
			found = filepath.Join(dir, name)
			break
		}
	}
	if found == "" {
		return nil, errNoTool
	}
	empty, err := os.MkdirTemp("", "ossay-go-")
	if err != nil {
		return nil, err
	}
	defer os.RemoveAll(empty)
	ctx, stop := context.WithTimeout(ctx, askLimit)
	defer stop()
	cmd := exec.CommandContext(ctx, found, "env", "-json", "GOROOT", "GOVERSION", "GOMODCACHE", "GOHOSTOS", "GOHOSTARCH")
	cmd.Dir = empty
	cmd.Env = []string{"GOTOOLCHAIN=local", "GOWORK=off", "GOFLAGS="}
	for _, name := range []string{"PATH", "HOME", "USERPROFILE", "LOCALAPPDATA", "APPDATA", "SYSTEMROOT", "XDG_CONFIG_HOME", "GOENV", "GOPATH", "GOMODCACHE"} {
		if v := getenv(name); v != "" {
			cmd.Env = append(cmd.Env, name+"="+v)
		}
	}
	var out, complaint bytes.Buffer
	cmd.Stdout, cmd.Stderr = &out, &complaint
	if err := cmd.Run(); err != nil {
		return nil, fmt.Errorf("go env: %w: %s", err, firstLines(complaint.String(), 1))
	}
	var v struct{ GOROOT, GOVERSION, GOMODCACHE, GOHOSTOS, GOHOSTARCH string }
	if err := json.Unmarshal(out.Bytes(), &v); err != nil {
		return nil, fmt.Errorf("go env: %w", err)
	}
	t := &Toolchain{v.GOROOT, v.GOVERSION, v.GOMODCACHE, v.GOHOSTOS, v.GOHOSTARCH}
	if !filepath.IsAbs(t.Root) || !filepath.IsAbs(t.ModCache) || inside(t.Root, target) {
		return nil, fmt.Errorf("go env: GOROOT %q or GOMODCACHE %q cannot be used", t.Root, t.ModCache)
	}
	if _, err := os.Stat(filepath.Join(t.Root, "bin", name)); err != nil {
		return nil, fmt.Errorf("GOROOT %s has no bin/%s", t.Root, name)
	}
	return t, nil
}

// inside reports whether a path lies in a folder, with symbolic links followed;
// nothing lies in the folder "".
func inside(p, folder string) bool {
	if folder == "" {
		return false
	}
	if r, err := filepath.EvalSymlinks(folder); err == nil {
		folder = r
	}
	if a, err := filepath.Abs(folder); err == nil {
		folder = a
	}
	if r, err := filepath.EvalSymlinks(p); err == nil {
		p = r
	}
	rel, err := filepath.Rel(folder, p)
	return err == nil && rel != ".." && !strings.HasPrefix(rel, ".."+string(filepath.Separator))
}

// environment is everything that the worker and the go command below it know of
// the world. Nothing of the user's comes through but the module cache.
//
// GOENV=off, GOFLAGS and GOWORK leave the settings of the user and of the target
// out, among them -toolexec and -overlay; CGO_ENABLED=0 keeps cgo, and with it the
// C compiler and its flags, away; GOTOOLCHAIN=local ignores the toolchain that a
// go.mod file asks for; GOPROXY, GOSUMDB, GOVCS and GOAUTH leave nobody to ask;
// GOPACKAGESDRIVER=off keeps golang.org/x/tools from starting a driver of the PATH.
func (t *Toolchain) environment(private, work, mod string) []string {
	env := []string{
		"PATH=" + filepath.Join(t.Root, "bin"), "GOROOT=" + t.Root, "GOMODCACHE=" + t.ModCache,
		"HOME=" + private, "USERPROFILE=" + private, "LOCALAPPDATA=" + private, "APPDATA=" + private, "XDG_CONFIG_HOME=" + private,
		"TMPDIR=" + private, "TEMP=" + private, "TMP=" + private, "GOTMPDIR=" + private,
		"GOPATH=" + filepath.Join(private, "go"), "GOCACHE=" + filepath.Join(private, "cache"), "GOENV=off",
		"GOFLAGS=-mod=" + mod + " -buildvcs=false -pgo=off", "GOWORK=" + work, "GO111MODULE=on", "CGO_ENABLED=0",
		"GOTOOLCHAIN=local", "GOPROXY=off", "GOSUMDB=off", "GONOSUMDB=", "GOPRIVATE=", "GOVCS=*:off", "GOAUTH=off", "GOPACKAGESDRIVER=off",
		"GOOS=" + t.OS, "GOARCH=" + t.Arch, "GOTELEMETRY=off", "GOVERSION=" + t.Version,
		fmt.Sprintf("GOMEMLIMIT=%d", memoryLimit/4*3),
	}
	if root := os.Getenv("SYSTEMROOT"); runtime.GOOS == "windows" && root != "" {
		env = append(env, "SYSTEMROOT="+root) // without it Windows starts no process
	}
	return env
}

// firstLines returns the first lines of a text that say something, joined.
func firstLines(s string, n int) string {
	var out []string
	for line := range strings.Lines(s) {
		if line = strings.TrimSpace(line); line != "" && len(out) < n {
			out = append(out, line)
		}
	}
	return strings.Join(out, "; ")
}
