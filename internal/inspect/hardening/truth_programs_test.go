package hardening

import (
	"encoding/json"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"
)

// forecast compares what the code of a build without guards says of the need for
// them with what the same compiler guards.
type forecast struct{ hit, missed, extra int }

// share returns a part of a whole in percent, 100 of nothing.
func share(part, whole int) float64 {
	if whole == 0 {
		return 100
	}
	return 100 * float64(part) / float64(whole)
}

func (f *forecast) precision() float64 { return share(f.hit, f.hit+f.extra) }
func (f *forecast) recall() float64    { return share(f.hit, f.hit+f.missed) }

// add counts the functions of one source file.
func (f *forecast) add(t testing.TB, bare, guarded map[string]string, show bool) {
	for name, word := range guarded {
		said, there := bare[name]
		need, predicted := word == Protected, said == Unprotected
		switch {
		case !there:
		case need && predicted:
			f.hit++
		case need:
			f.missed++
		case predicted:
			f.extra++
		}
		if show && there && need != predicted {
			t.Logf("%s: said %s, and the compiler: %s", name, said, word)
		}
	}
}

// buildBoth compiles a source with and without guards and returns the verdicts on
// its functions; false if it does not compile.
func buildBoth(t testing.TB, cc string, flags []string, source string) (bare, guarded map[string]string, ok bool) {
	t.Helper()
	path := filepath.Join(t.TempDir(), "x.o")
	one := func(guard string) map[string]string {
		args := append(append([]string{}, flags...), "-w", "-U_FORTIFY_SOURCE", guard, "-c", source, "-o", path)
		if out, err := exec.Command(cc, args...).CombinedOutput(); err != nil {
			t.Logf("%s %s: %v %.200s", cc, source, err, out)
			return nil
		}
		return words(t, readFile(t, path))
	}
	bare, guarded = one("-fno-stack-protector"), one("-fstack-protector-strong")
	return bare, guarded, bare != nil && guarded != nil
}

// moduleFolder fetches a module with the Go client and returns where it lies.
func moduleFolder(t testing.TB, module string) string {
	t.Helper()
	dir := t.TempDir()
	if err := os.WriteFile(filepath.Join(dir, "go.mod"), []byte("module x\n\ngo 1.20\n"), 0o644); err != nil {
		t.Fatal(err)
	}
	cmd := exec.Command("go", "mod", "download", "-json", module)
	cmd.Dir = dir
	cmd.Env = append(os.Environ(), "GOMODCACHE="+filepath.Join(dir, "cache"), "GOFLAGS=-mod=mod -modcacherw", "GOWORK=off")
	out, err := cmd.Output()
	var answer struct{ Dir string }
	if err != nil || json.Unmarshal(out, &answer) != nil || answer.Dir == "" {
		t.Skipf("%s cannot be fetched: %v", module, err)
	}
	return answer.Dir
}

// The goals are those that the project set itself for "needed but missing".
func TestTheNeedIsPredictedInRealPrograms(t *testing.T) {
	if !thorough() {
		t.Skip("compiles SQLite; set ", everything)
	}
	sqlite := filepath.Join(moduleFolder(t, "github.com/mattn/go-sqlite3@v1.14.24"), "sqlite3-binding.c")
	for _, cc := range compilers(t) {
		for _, level := range []string{"-O2", "-Os"} {
			bare, guarded, ok := buildBoth(t, cc, []string{level}, sqlite)
			if !ok {
				continue
			}
			var f forecast
			f.add(t, bare, guarded, false)
			t.Logf("SQLite, %s %s: %d hit, %d missed, %d extra: precision %.1f %%, recall %.1f %%", cc, level, f.hit, f.missed, f.extra, f.precision(), f.recall())
			if f.hit < 300 || f.precision() < 98 || f.recall() < 96 {
				t.Errorf("SQLite, %s %s: below 98 %% and 96 %%", cc, level)
			}
		}
	}
}

// programsDir is the environment variable for a folder with one folder of C
// sources for each program, to measure others.
const programsDir = "OSSAY_C_PROGRAMS"

func TestTheNeedIsPredictedInOtherPrograms(t *testing.T) {
	root := os.Getenv(programsDir)
	if root == "" {
		t.Skip("set ", programsDir, " to a folder of programs in C")
	}
	programs, err := filepath.Glob(filepath.Join(root, "*"))
	if err != nil {
		t.Fatal(err)
	}
	for _, program := range programs {
		sources, err := filepath.Glob(filepath.Join(program, "*.c"))
		if err != nil || len(sources) == 0 {
			continue
		}
		for _, cc := range compilers(t) {
			var f forecast
			for _, s := range sources {
				if bare, guarded, ok := buildBoth(t, cc, strings.Fields("-O2 -I"+program), s); ok {
					f.add(t, bare, guarded, testing.Verbose())
				}
			}
			t.Logf("%s, %s: %d hit, %d missed, %d extra: precision %.1f %%, recall %.1f %%", filepath.Base(program), cc, f.hit, f.missed, f.extra, f.precision(), f.recall())
		}
	}
}
