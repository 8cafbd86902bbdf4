//go:build unix

package cli

import (
	"archive/zip"
	"bufio"
	"bytes"
	"fmt"
	"math/rand/v2"
	"os"
	"os/exec"
	"path/filepath"
	"regexp"
	"strings"
	"sync"
	"syscall"
	"testing"
	"time"
)

var buildOnce = sync.OnceValues(func() (string, error) {
	dir, err := os.MkdirTemp("", "ossay-test-*")
	if err != nil {
		return "", err
	}
	name := filepath.Join(dir, "ossay")
	cmd := exec.Command("go", "build", "-o", name, "./cmd/ossay")
	cmd.Dir = filepath.Join("..", "..", "..")
	cmd.Env = append(os.Environ(), "CGO_ENABLED=0")
	if out, err := cmd.CombinedOutput(); err != nil {
		return "", fmt.Errorf("%w: %s", err, out)
	}
	return name, nil
})

// program returns the real program, built once.
func program(t testing.TB) string {
	t.Helper()
	if testing.Short() {
		t.Skip("short: builds the program")
	}
	name, err := buildOnce()
	if err != nil {
		t.Fatal(err)
	}
	return name
}

// command prepares a run of the real program with a state folder.
func command(t testing.TB, state string, args ...string) *exec.Cmd {
	cmd := exec.Command(program(t), args...)
	cmd.Env = append(os.Environ(), "OSSAY_STATE="+state, "SOURCE_DATE_EPOCH=1795478400", "OSSAY_DB=")
	return cmd
}

// advisories writes an export of n records in the public layout.
func advisories(t testing.TB, n int) string {
	t.Helper()
	dir := t.TempDir()
	if err := os.MkdirAll(filepath.Join(dir, "npm"), 0o755); err != nil {
		t.Fatal(err)
	}
	f, err := os.Create(filepath.Join(dir, "npm", "all.zip"))
	if err != nil {
		t.Fatal(err)
	}
	defer f.Close()
	z := zip.NewWriter(f)
	filler := strings.Repeat("words that nobody reads ", 20)
	for i := range n {
		w, err := z.Create(fmt.Sprintf("GEN-%06d.json", i))
		if err != nil {
			t.Fatal(err)
		}
		fmt.Fprintf(w, `{"id":"GEN-%06d","modified":"2026-01-01T00:00:00Z","summary":"flaw %d","details":"%d %s","affected":[{"package":{"ecosystem":"npm","name":"pkg-%d"},"ranges":[{"type":"SEMVER","events":[{"introduced":"0"},{"fixed":"1.%d.0"}]}]}]}`, i, i, i*7919, filler, i/2, i%50)
	}
	if err := z.Close(); err != nil {
		t.Fatal(err)
	}
	return dir
}

// TestARunStartsWritesAndConnectsNothing watches the system calls of a check of
// a tree with archives and programs in it.
func TestARunStartsWritesAndConnectsNothing(t *testing.T) {
	strace, err := exec.LookPath("strace")
	if err != nil {
		t.Skip("tool not installed: strace")
	}
	bin := program(t)
	dir, state, log := tree(t), t.TempDir(), filepath.Join(t.TempDir(), "calls")
	data, err := os.ReadFile(bin)
	if err != nil {
		t.Fatal(err)
	}
	if err := os.WriteFile(filepath.Join(dir, "program"), data, 0o755); err != nil {
		t.Fatal(err)
	}
	var z bytes.Buffer
	w := zip.NewWriter(&z)
	m, _ := w.Create("inner/go.mod")
	m.Write([]byte("module example.com/inner\n\nrequire golang.org/x/net v0.7.0\n"))
	w.Close()
	if err := os.WriteFile(filepath.Join(dir, "app.zip"), z.Bytes(), 0o644); err != nil {
		t.Fatal(err)
	}
	inner := command(t, state, "check", dir)
	cmd := exec.Command(strace, append([]string{"-f", "-qq", "-o", log, "-e", "trace=%process,%network,%file,%desc"}, inner.Args...)...)
	cmd.Env = inner.Env
	out, err := cmd.Output()
	if cmd.ProcessState.ExitCode() != 1 || !strings.Contains(string(out), "gate") {
		t.Skipf("tool not installed in a form that can trace here: %v\n%s", err, out)
	}
	f, err := os.Open(log)
	if err != nil {
		t.Fatal(err)
	}
	defer f.Close()
	quoted := regexp.MustCompile(`"((?:[^"\\]|\\.)*)"`)
	lines, execs := 0, 0
	for sc := bufio.NewScanner(f); sc.Scan(); {
		lines++
		call := sc.Text()
		name, _, _ := strings.Cut(strings.TrimLeft(call, "0123456789 "), "(")
		switch name {
		case "execve", "execveat":
			if execs++; execs > 1 {
				t.Errorf("starts a process: %s", call)
			}
		case "fork", "vfork", "clone", "clone3":
			if !strings.Contains(call, "CLONE_THREAD") && !strings.Contains(call, "resumed") {
				t.Errorf("starts a process: %s", call)
			}
		case "socket", "connect", "sendto", "sendmsg", "bind", "listen":
			t.Errorf("uses the network: %s", call)
		case "open", "openat", "openat2", "creat", "mkdir", "mkdirat", "unlink", "unlinkat", "rename", "renameat",
			"renameat2", "link", "linkat", "symlink", "symlinkat", "chmod", "fchmodat", "chown", "fchownat", "truncate",
			"utimensat", "mknod", "mknodat", "setxattr", "mount":
			reads := strings.HasPrefix(name, "open") && !regexp.MustCompile(`O_WRONLY|O_RDWR|O_CREAT|O_TRUNC`).MatchString(call)
			for _, q := range quoted.FindAllStringSubmatch(call, -1) {
				if !reads && !strings.HasPrefix(q[1], state) {
					t.Errorf("writes outside of the state folder: %s", call)
				}
			}
		}
	}
	if lines < 50 || execs != 1 {
		t.Errorf("the log has %d calls and %d programs: nothing was watched", lines, execs)
	}
}

// TestLittleIsAllocatedBeforeMain counts what package initialisation allocates;
// the budget is that of the design.
func TestLittleIsAllocatedBeforeMain(t *testing.T) {
	cmd := command(t, t.TempDir(), "version")
	cmd.Env = append(cmd.Env, "GODEBUG=inittrace=1")
	out, err := cmd.CombinedOutput()
	if err != nil {
		t.Fatal(err)
	}
	total, packages := 0, 0
	for line := range strings.Lines(string(out)) {
		var n int
		if f := strings.Fields(line); len(f) > 2 && f[0] == "init" {
			if _, err := fmt.Sscan(f[len(f)-2], &n); err == nil {
				total += n
				packages++
			}
		}
	}
	t.Logf("%d allocations in %d packages", total, packages)
	if packages == 0 || total > 12_000 {
		t.Errorf("%d allocations in %d packages before main, the budget is 12,000", total, packages)
	}
}

func TestFiftyRunsAtOnceOnOneStateFolder(t *testing.T) {
	program(t)
	dir, state := tree(t), t.TempDir()
	build := command(t, state, "db", "build", "--from", advisories(t, 500))
	if out, err := build.CombinedOutput(); err != nil {
		t.Fatalf("%v: %s", err, out)
	}
	first := command(t, state, "check", "--no-cache", "--format", "json", dir)
	want, _ := first.Output()
	var wg sync.WaitGroup
	gate := make(chan struct{}, 16) // as many as a small machine bears at once
	for i := range 50 {
		wg.Add(1)
		go func() {
			defer wg.Done()
			gate <- struct{}{}
			defer func() { <-gate }()
			if i%10 == 9 {
				if out, err := command(t, state, "db", "build", "--from", advisories(t, 500)).CombinedOutput(); err != nil {
					t.Errorf("build: %v: %s", err, out)
				}
				return
			}
			cmd := command(t, state, "check", "--format", "json", dir)
			got, err := cmd.Output()
			if cmd.ProcessState.ExitCode() != first.ProcessState.ExitCode() || !bytes.Equal(got, want) {
				t.Errorf("run %d: %v, %d bytes of %d", i, err, len(got), len(want))
			}
		}()
	}
	wg.Wait()
}

// TestAKilledBuildLeavesTheOldDatabase kills builds at random moments.
func TestAKilledBuildLeavesTheOldDatabase(t *testing.T) {
	program(t)
	state := t.TempDir()
	if out, err := command(t, state, "db", "build", "--from", advisories(t, 10)).CombinedOutput(); err != nil {
		t.Fatalf("%v: %s", err, out)
	}
	big := advisories(t, 2500)
	start := time.Now()
	if out, err := command(t, t.TempDir(), "db", "build", "--from", big).CombinedOutput(); err != nil {
		t.Fatalf("%v: %s", err, out)
	}
	whole := time.Since(start)
	old, new := 0, 0
	for i := range 12 {
		cmd := command(t, state, "db", "build", "--from", big)
		if err := cmd.Start(); err != nil {
			t.Fatal(err)
		}
		time.Sleep(time.Duration(rand.Float64() * 1.1 * float64(whole)))
		cmd.Process.Kill()
		cmd.Wait()
		out, err := command(t, state, "db", "status").CombinedOutput()
		switch {
		case err != nil:
			t.Fatalf("kill %d: %v: %s", i, err, out)
		case strings.Contains(string(out), "records    10 records "):
			old++
		case strings.Contains(string(out), "records    2,500 records "):
			new++
			command(t, state, "db", "build", "--from", advisories(t, 10)).Run()
		default:
			t.Fatalf("kill %d: neither the old nor the new database: %s", i, out)
		}
	}
	t.Logf("%d times the old database, %d times the new one", old, new)
	if old == 0 {
		t.Error("no build was killed in time; nothing was tested")
	}
	t.Run("and what killed builds left behind goes with the next one", func(t *testing.T) {
		if out, err := command(t, state, "db", "build", "--from", advisories(t, 10)).CombinedOutput(); err != nil {
			t.Fatalf("%v: %s", err, out)
		}
		left, _ := filepath.Glob(filepath.Join(state, ".*-*"))
		if len(left) > 0 {
			t.Errorf("left behind: %v", left)
		}
	})
}

// TestAFullDiskLeavesTheOldDatabase builds on a file system of a megabyte.
func TestAFullDiskLeavesTheOldDatabase(t *testing.T) {
	program(t)
	state := t.TempDir()
	if out, err := exec.Command("mount", "-t", "tmpfs", "-o", "size=1m", "tmpfs", state).CombinedOutput(); err != nil {
		t.Skipf("tool not installed or not allowed: mount: %s", out)
	}
	defer exec.Command("umount", state).Run()
	if out, err := command(t, state, "db", "build", "--from", advisories(t, 100)).CombinedOutput(); err != nil {
		t.Fatalf("%v: %s", err, out)
	}
	cmd := command(t, state, "db", "build", "--from", advisories(t, 20_000))
	out, err := cmd.CombinedOutput()
	if err == nil || !strings.Contains(string(out), "no space left") || strings.Contains(string(out), "goroutine") {
		t.Errorf("%v: %s", err, out)
	}
	out, err = command(t, state, "db", "status").CombinedOutput()
	if err != nil || !strings.Contains(string(out), "records    100 records ") {
		t.Errorf("%v: %s", err, out)
	}
	if left, _ := filepath.Glob(filepath.Join(state, ".*")); len(left) > 0 {
		t.Errorf("left behind: %v", left)
	}
	t.Run("a check whose results cannot be kept is no error", func(t *testing.T) {
		filler := make([]byte, 2<<20)
		os.WriteFile(filepath.Join(state, "filler"), filler, 0o644)
		cmd := command(t, state, "check", "--exit-zero", tree(t))
		if out, _ := cmd.CombinedOutput(); cmd.ProcessState.ExitCode() != 5 || strings.Contains(string(out), "error:") {
			t.Errorf("exit %d: %s", cmd.ProcessState.ExitCode(), out)
		}
	})
}

// TestAnInterruptEndsWithAReportMarkedIncomplete interrupts a check of many files.
func TestAnInterruptEndsWithAReportMarkedIncomplete(t *testing.T) {
	program(t)
	dir := t.TempDir()
	for d := range 60 {
		sub := filepath.Join(dir, fmt.Sprintf("d%d", d))
		os.MkdirAll(sub, 0o755)
		for i := range 40 {
			text := fmt.Sprintf("module example.com/m%d\n\nrequire golang.org/x/net v0.%d.0\n", d, i)
			if i > 0 {
				os.MkdirAll(filepath.Join(sub, fmt.Sprint(i)), 0o755)
				os.WriteFile(filepath.Join(sub, fmt.Sprint(i), "go.mod"), []byte(text), 0o644)
			}
		}
	}
	for _, sig := range []os.Signal{os.Interrupt, syscall.SIGTERM} {
		for _, after := range []time.Duration{0, 20 * time.Millisecond, 60 * time.Millisecond} {
			file := filepath.Join(t.TempDir(), "report.json")
			cmd := command(t, t.TempDir(), "check", "--workers", "1", "--format", "json="+file, "--format", "text", dir)
			var out bytes.Buffer
			cmd.Stdout, cmd.Stderr = &out, &out
			if err := cmd.Start(); err != nil {
				t.Fatal(err)
			}
			time.Sleep(15*time.Millisecond + after)
			cmd.Process.Signal(sig)
			watchdog := time.AfterFunc(time.Minute, func() { cmd.Process.Kill() })
			cmd.Wait()
			if !watchdog.Stop() {
				t.Errorf("%v: the program did not end", sig)
			}
			if cmd.ProcessState.ExitCode() != 130 {
				continue // it was done before the signal came
			}
			if text, err := os.ReadFile(file); err == nil {
				sum := reportOf(t, string(text))["summary"].(map[string]any)
				if sum["complete"] != false || sum["exitCode"] != float64(130) {
					t.Errorf("%v after %v: the report says %v", sig, after, sum)
				}
			} else if !strings.Contains(out.String(), "interrupted") {
				t.Errorf("neither a report nor a word: %s", out.String())
			}
			if left, _ := filepath.Glob(filepath.Join(filepath.Dir(file), ".*")); len(left) > 0 {
				t.Errorf("left behind: %v", left)
			}
		}
	}
}

// TestHostileFilesEndWithinSecondsAndBoundedMemory checks a tree in which nearly
// every file is an attack; each is named, and the good one's finding is kept.
func TestHostileFilesEndWithinSecondsAndBoundedMemory(t *testing.T) {
	program(t)
	dir := t.TempDir()
	deep := strings.Repeat("[", 2_000_000)
	var bomb bytes.Buffer
	z := zip.NewWriter(&bomb)
	w, _ := z.Create("package-lock.json")
	for range 300 {
		w.Write(make([]byte, 1<<20))
	}
	z.Close()
	var alias strings.Builder
	alias.WriteString("a0: &a0 [x,x,x,x,x,x,x,x,x]\n")
	for i := range 30 {
		fmt.Fprintf(&alias, "a%d: &a%d [%s]\n", i+1, i+1, strings.TrimSuffix(strings.Repeat(fmt.Sprintf("*a%d,", i), 9), ","))
	}
	var entities strings.Builder
	entities.WriteString("<!DOCTYPE p [<!ENTITY e0 \"x\">")
	for i := range 30 {
		fmt.Fprintf(&entities, "<!ENTITY e%d \"%s\">", i+1, strings.Repeat(fmt.Sprintf("&e%d;", i), 9))
	}
	entities.WriteString("]><project>&e30;</project>")
	files := map[string]string{
		"deep/package-lock.json": deep, "deep/composer.lock": strings.Repeat(`{"a":`, 500_000), "deep/Cargo.lock": strings.Repeat("[", 1_000_000),
		"bomb.zip": bomb.String(), "alias/pubspec.lock": alias.String(), "entity/pom.xml": entities.String(),
		"line/go.mod": "module m\nrequire " + strings.Repeat("x", 50<<20), "cut.zip": bomb.String()[:bomb.Len()/2],
		"good/go.mod": "module example.com/good\n\nrequire github.com/dgrijalva/jwt-go v3.2.0+incompatible\n",
	}
	for name, text := range files {
		p := filepath.Join(dir, filepath.FromSlash(name))
		os.MkdirAll(filepath.Dir(p), 0o755)
		if err := os.WriteFile(p, []byte(text), 0o644); err != nil {
			t.Fatal(err)
		}
	}
	sparse, err := os.Create(filepath.Join(dir, "Gemfile.lock"))
	if err != nil {
		t.Fatal(err)
	}
	sparse.Truncate(1 << 40)
	sparse.Close()
	syscall.Mkfifo(filepath.Join(dir, "go.sum"), 0o644)
	os.Symlink("..", filepath.Join(dir, "loop"))
	cmd := command(t, t.TempDir(), "check", "--format", "json", dir)
	watchdog := time.AfterFunc(2*time.Minute, func() { cmd.Process.Kill() })
	out, _ := cmd.Output()
	watchdog.Stop()
	if code := cmd.ProcessState.ExitCode(); code != 1 {
		t.Errorf("exit code %d", code)
	}
	if peak := cmd.ProcessState.SysUsage().(*syscall.Rusage).Maxrss / 1024; peak > 1024 {
		t.Errorf("peak memory %d MiB", peak)
	}
	if !strings.Contains(string(out), "CVE-2020-26160") {
		t.Error("the good file's finding is lost")
	}
	r := reportOf(t, string(out))
	// Aliases and entities never expand, so files full of them are simply read.
	refused := fmt.Sprint(r["coverage"])
	for _, name := range []string{"deep/package-lock.json", "deep/composer.lock", "deep/Cargo.lock", "bomb.zip", "cut.zip", "line/go.mod", "Gemfile.lock"} {
		if !strings.Contains(refused, name) {
			t.Errorf("%s is not named in the coverage", name)
		}
	}
	files["Gemfile.lock"] = ""
	for _, c := range r["coverage"].([]any) {
		if w := c.(map[string]any); w["inspector"] == "walk" {
			w := w["files"].(map[string]any)
			sum := w["read"].(float64) + w["ruledOut"].(float64) + w["refused"].(float64) + w["overBudget"].(float64)
			if int(sum) != len(files) || w["specials"] != 1.0 || w["links"] != 1.0 {
				t.Errorf("%d files, one pipe and one link became %v", len(files), w)
			}
		}
	}
}
