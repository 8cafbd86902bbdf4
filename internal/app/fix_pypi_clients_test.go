package app

import (
	"archive/zip"
	"bytes"
	"context"
	"crypto/sha256"
	"encoding/hex"
	"fmt"
	"net/http"
	"net/http/httptest"
	"os"
	"os/exec"
	"strings"
	"testing"
	"time"
)

// A pyIndex is a small index of wheels: name, version and requirements in turn.
type pyIndex struct {
	*httptest.Server
	pages map[string]string
	files map[string][]byte
	asked []string
}

// newPyIndex serves wheels made of lines "NAME VERSION [python=SPEC] NEED | NEED".
func newPyIndex(t *testing.T, lines ...string) *pyIndex {
	t.Helper()
	x := &pyIndex{pages: make(map[string]string), files: make(map[string][]byte)}
	for _, l := range lines {
		x.wheel(t, l)
	}
	x.Server = httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		x.asked = append(x.asked, r.URL.Path)
		if name, ok := strings.CutPrefix(r.URL.Path, "/simple/"); ok {
			if page := x.pages[strings.Trim(name, "/")]; page != "" {
				w.Header().Set("Content-Type", "text/html")
				fmt.Fprintf(w, "<!DOCTYPE html><html><body>%s</body></html>", page)
				return
			}
		}
		if data, ok := x.files[strings.TrimPrefix(r.URL.Path, "/files/")]; ok {
			w.Write(data)
			return
		}
		http.NotFound(w, r)
	}))
	t.Cleanup(x.Close)
	return x
}

func (x *pyIndex) wheel(t *testing.T, line string) {
	t.Helper()
	words := strings.SplitN(line, " ", 3)
	name, v := words[0], words[1]
	meta := fmt.Sprintf("Metadata-Version: 2.1\nName: %s\nVersion: %s\nSummary: the package %s\n", name, v, name)
	attr := ""
	if len(words) > 2 {
		rest := words[2]
		if python, ok := strings.CutPrefix(rest, "python="); ok {
			python, rest, _ = strings.Cut(python, " ")
			meta += "Requires-Python: " + python + "\n"
			attr = ` data-requires-python="` + strings.ReplaceAll(python, ">", "&gt;") + `"`
		}
		for n := range strings.SplitSeq(rest, "|") {
			if n = strings.TrimSpace(n); n != "" {
				meta += "Requires-Dist: " + n + "\n"
			}
		}
	}
	var b bytes.Buffer
	z := zip.NewWriter(&b)
	dir := fmt.Sprintf("%s-%s.dist-info/", name, v)
	for _, f := range [][2]string{
		{name + ".py", ""}, {dir + "METADATA", meta}, {dir + "WHEEL", "Wheel-Version: 1.0\nGenerator: test\nRoot-Is-Purelib: true\nTag: py3-none-any\n"},
		{dir + "RECORD", name + ".py,,\n" + dir + "METADATA,,\n" + dir + "WHEEL,,\n" + dir + "RECORD,,\n"},
	} {
		w, err := z.Create(f[0])
		if err != nil {
			t.Fatal(err)
		}
		w.Write([]byte(f[1]))
	}
	z.Close()
	file := fmt.Sprintf("%s-%s-py3-none-any.whl", name, v)
	sum := sha256.Sum256(b.Bytes())
	x.files[file] = b.Bytes()
	x.pages[name] += fmt.Sprintf(`<a href="/files/%s#sha256=%s"%s>%s</a>`, file, hex.EncodeToString(sum[:]), attr, file)
}

func (x *pyIndex) sum(file string) string {
	h := sha256.Sum256(x.files[file])
	return hex.EncodeToString(h[:])
}

// pyTool runs a tool of Python in a folder of the world, with settings of its own.
func (w *world) pyTool(dir string, command ...string) string {
	w.Helper()
	if _, err := exec.LookPath(command[0]); err != nil {
		w.Skipf("%s is not there", command[0])
	}
	ctx, cancel := context.WithTimeout(context.Background(), 3*time.Minute)
	defer cancel()
	cmd := exec.CommandContext(ctx, command[0], command[1:]...)
	cmd.Dir = w.at(dir)
	cmd.Env = []string{"PATH=" + os.Getenv("PATH"), "HOME=" + w.at("."), "PIPENV_VENV_IN_PROJECT=1", "PIP_NO_CACHE_DIR=1", "PIP_DISABLE_PIP_VERSION_CHECK=1", "LANG=C.UTF-8", "LC_ALL=C.UTF-8", "NO_COLOR=1"}
	out, err := cmd.CombinedOutput()
	if err != nil {
		w.Fatalf("%q: %v\n%s", command, err, out)
	}
	return string(out)
}

// pyWeak makes one weak package of Python the database.
func (w *world) pyWeak(pairs ...string) {
	w.Helper()
	var records []string
	for i := 0; i+1 < len(pairs); i += 2 {
		records = append(records, fmt.Sprintf(`{"id":"CVE-2026-%d","modified":"2026-01-01T00:00:00Z","affected":[{"package":{"ecosystem":"PyPI","name":%q},"ranges":[{"type":"ECOSYSTEM","events":[{"introduced":"0"},{"fixed":%q}]}]}],"severity":[{"type":"CVSS_V3","score":%q}]}`, i+1, pairs[i], pairs[i+1], highVector))
	}
	from := w.TempDir()
	writeExport(w, from, "PyPI", records...)
	if _, err := BuildDatabase(w.env, from, ""); err != nil {
		w.Fatal(err)
	}
}

// smallIndex has a package whose parent must be raised, and what that brings along.
func smallIndex(t *testing.T) *pyIndex {
	return newPyIndex(t, "parent 1.0 child>=1,<2 | gone", "parent 1.1 python=>=3.7 child>=1,<3 | fresh>=1", "parent 2.0 child>=2", "child 1.0", "child 2.0", "child 3.0rc1", "gone 1.0",
		"fresh 1.0", "fresh 1.5 deep ; python_version >= \"3.6\"", "deep 0.1")
}

func (w *world) fixesOnline(dir string) *FixResult {
	w.Helper()
	r := FixRequest{Online: true, Apply: true}
	r.Targets = []string{w.at(dir)}
	res, err := Fix(context.Background(), w.env, r, nil)
	if err != nil {
		w.Fatal(err)
	}
	if len(claimed(res)) != 1 || res.ExitCode != 0 {
		w.Fatalf("%+v", res.Projects)
	}
	return res
}

func TestPoetryTakesAChangedLockFileAsItsOwn(t *testing.T) {
	x := smallIndex(t)
	w := newWorld(t, map[string]string{"app/pyproject.toml": "[tool.poetry]\nname = \"app\"\nversion = \"0.1.0\"\ndescription = \"\"\nauthors = []\n\n[tool.poetry.dependencies]\npython = \">=3.8,<4.0\"\nparent = \"1.0\"\n\n[[tool.poetry.source]]\nname = \"local\"\nurl = \"" + x.URL + "/simple/\"\npriority = \"primary\"\n"})
	version := w.pyTool("app", "poetry", "--version")
	again := []string{"poetry", "lock", "-n"}
	if strings.Contains(version, "version 1.") {
		w.put(map[string]string{"app/pyproject.toml": strings.Replace(w.text("app/pyproject.toml"), "priority = \"primary\"", "default = true", 1)})
		again = append(again, "--no-update")
	}
	w.pyTool("app", "poetry", "lock", "-n")
	w.pyWeak("child", "2.0")
	w.fixesOnline("app")
	ours := w.text("app/poetry.lock")
	w.pyTool("app", again...)
	if now := w.text("app/poetry.lock"); now != ours {
		t.Errorf("Poetry writes another lock file:\n%s\nours:\n%s", now, ours)
	}
	if !strings.Contains(w.text("app/pyproject.toml"), "parent = \"1.1\"") {
		t.Error(w.text("app/pyproject.toml"))
	}
}

func TestPipenvTakesAChangedLockFileAsItsOwn(t *testing.T) {
	x := smallIndex(t)
	w := newWorld(t, map[string]string{"app/Pipfile": "[[source]]\nurl = \"" + x.URL + "/simple\"\nverify_ssl = false\nname = \"pypi\"\n\n[packages]\nparent = \"==1.0\"\n\n[dev-packages]\nchild = \"*\"\n"})
	w.pyTool("app", "pipenv", "lock")
	w.pyWeak("child", "2.0")
	w.fixesOnline("app")
	w.pyTool("app", "pipenv", "verify")
	w.pyTool("app", "pipenv", "sync", "--dev")
	list := w.pyTool("app", "pipenv", "run", "pip", "list", "--format=freeze")
	for _, want := range []string{"parent==1.1", "child==2.0", "fresh==1.5", "deep==0.1"} {
		if !strings.Contains(list, want) {
			t.Errorf("%s is not installed:\n%s", want, list)
		}
	}
}

func TestPipTakesChangedDigestsAndFindsNothingMissing(t *testing.T) {
	x := smallIndex(t)
	pin := func(name, v, via string) string {
		return fmt.Sprintf("%s==%s \\\n    --hash=sha256:%s\n    # via %s\n", name, v, x.sum(name+"-"+v+"-py3-none-any.whl"), via)
	}
	w := newWorld(t, map[string]string{
		"app/requirements.in":  "parent>=1.0,<1.1\n",
		"app/requirements.txt": "--index-url " + x.URL + "/simple\n" + pin("child", "1.0", "parent") + pin("gone", "1.0", "parent") + pin("parent", "1.0", "-r requirements.in"),
	})
	w.pyTool("app", "python3", "-m", "pip", "download", "-q", "--require-hashes", "-d", "before", "-r", "requirements.txt")
	if err := os.RemoveAll(w.at("app/before")); err != nil {
		t.Fatal(err)
	}
	w.pyWeak("child", "2.0")
	w.fixesOnline("app")
	w.pyTool("app", "python3", "-m", "pip", "download", "-q", "--require-hashes", "-d", "after", "-r", "requirements.txt")
	if got := strings.Join(w.names("app/after"), " "); got != "child-2.0-py3-none-any.whl deep-0.1-py3-none-any.whl fresh-1.5-py3-none-any.whl parent-1.1-py3-none-any.whl" {
		t.Error(got)
	}
	if got := w.text("app/requirements.in"); got != "parent>=1.1,<1.2\n" {
		t.Error(got)
	}
}

func TestAnIndexIsAskedOnlyWhenThatIsWanted(t *testing.T) {
	x := smallIndex(t)
	w := newWorld(t, map[string]string{"app/requirements.txt": "child==1.0\n", "home/.config/pip/pip.conf": "[global]\nindex-url = " + x.URL + "/simple\n"})
	w.vars["HOME"] = w.at("home")
	w.pyWeak("child", "2.0")
	r := FixRequest{}
	r.Targets = []string{w.at("app")}
	res, err := Fix(context.Background(), w.env, r, nil)
	if err != nil || len(x.asked) != 0 || len(claimed(res)) != 1 || !strings.Contains(strings.Join(res.Projects[0].Steps[0].Risks, " "), "is not known") {
		t.Errorf("%+v, %v, asked %v", res, err, x.asked)
	}
	w.fixesOnline("app")
	if w.text("app/requirements.txt") != "child==2.0\n" || len(x.asked) == 0 || x.asked[0] != "/simple/child/" {
		t.Errorf("%q, asked %v", w.text("app/requirements.txt"), x.asked)
	}
}

func TestAClaimAboutPythonThatDoesNotResolveIsWithdrawn(t *testing.T) {
	x := smallIndex(t)
	w := newWorld(t, map[string]string{"app/requirements.txt": "--index-url " + x.URL + "/simple\nchild==1.0\n"})
	w.pyWeak("child", "2.0")
	r := FixRequest{Online: true}
	r.Targets = []string{w.at("app")}
	for name, tamper := range map[string]func(p *FixProject){
		"another version":  func(p *FixProject) { p.Files[0].Now = bytes.Replace(p.Files[0].Now, []byte("2.0"), []byte("2.5"), 1) },
		"another package":  func(p *FixProject) { p.Files[0].Now = append(p.Files[0].Now, "more==1.0\n"...) },
		"no longer a file": func(p *FixProject) { p.Files[0].Now = []byte("\x00") },
	} {
		c, err := prepare(context.Background(), w.env, r.CheckRequest, nil)
		if err != nil {
			t.Fatal(err)
		}
		fx := &fixer{checked: c, ctx: context.Background(), req: r, verdicts: verdictsOf(c.db.DB)}
		if err := fx.sources(); err != nil {
			t.Fatal(err)
		}
		res := &FixResult{Projects: fx.plan()}
		if len(res.Projects) != 1 || len(res.Projects[0].Files) != 1 {
			t.Fatalf("%+v", res.Projects)
		}
		tamper(&res.Projects[0])
		if err := fx.prove(res); err != nil {
			t.Fatal(err)
		}
		if p := res.Projects[0]; len(p.Steps) != 0 || len(p.Files) != 0 || len(p.Withdrawn) != 1 || p.Withdrawn[0].Why == "" {
			t.Errorf("%s: %+v", name, p)
		}
		c.close()
	}
}

func TestTwoPlansDoNotChangeOneFile(t *testing.T) {
	x := smallIndex(t)
	w := newWorld(t, map[string]string{
		"app/requirements.txt": "--index-url " + x.URL + "/simple\n-r base.txt\nparent==1.0\n", "app/requirements-dev.txt": "--index-url " + x.URL + "/simple\n-r requirements.txt\ngone==1.0\n",
		"app/base.txt": "child==1.0\n",
	})
	w.pyWeak("child", "2.0", "gone", "0.5")
	r := FixRequest{Online: true, Apply: true}
	r.Targets = []string{w.at("app")}
	res, err := Fix(context.Background(), w.env, r, nil)
	if err != nil {
		t.Fatal(err)
	}
	changed := make(map[string]int)
	for _, p := range res.Projects {
		for _, f := range p.Files {
			changed[f.Path]++
		}
	}
	for name, n := range changed {
		if n > 1 {
			t.Errorf("%s is changed by %d plans", name, n)
		}
	}
}
