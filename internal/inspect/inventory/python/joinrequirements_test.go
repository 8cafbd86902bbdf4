package python

import (
	"fmt"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/ossay-dev/ossay/internal/core/component"
)

func TestIncludedFilesAreFound(t *testing.T) {
	joined(t, map[string]string{
		"requirements.txt":            "-r requirements/base.txt\n-r gone.txt\n-r https://files.invalid/far.txt\nflask==2\n",
		"requirements/base.txt":       "click==8\n-r more.txt\n",
		"requirements/more.txt":       "six==1\n",
		"requirements/test.txt":       "-r base.txt\npytest==7\n",
		"requirements-prod.txt":       "-r requirements/extra-docs.txt\n",
		"requirements/extra-docs.txt": "sphinx==7\nmyst; os_name == 'nt'\n-r base.txt\n",
	}, `== requirements-prod.txt
== requirements.txt
node flask 2 ecosystem=PyPI direct @4:1 "flask==2"
edge . -> flask 2
note gone.txt is included here and was not read @2
note https://files.invalid/far.txt is included here and was not read @3
== requirements/base.txt
node click 8 ecosystem=PyPI direct @1:1 "click==8"
edge . -> click 8
== requirements/extra-docs.txt
node sphinx 7 ecosystem=PyPI direct @1:1 "sphinx==7"
node myst  ecosystem=PyPI direct @2:1 "myst; os_name == 'nt'"
edge . -> sphinx 7
edge . -> myst
asks myst  (requirements) extra=marker=os_name == 'nt' @2
== requirements/more.txt
node six 1 ecosystem=PyPI direct @1:1 "six==1"
edge . -> six 1
== requirements/test.txt
node pytest 7 ecosystem=PyPI direct dev @2:1 "pytest==7"
edge . -> pytest 7 dev
`)
}

func TestFilesThatIncludeOneAnotherEnd(t *testing.T) {
	joined(t, map[string]string{
		"requirements.txt":     "-r requirements-dev.txt\n-r requirements.txt\n-c requirements.txt\na==1\n",
		"requirements-dev.txt": "-r requirements.txt\nb==1\n",
	}, `== requirements-dev.txt
node b 1 ecosystem=PyPI direct @2:1 "b==1"
edge . -> b 1
== requirements.txt
node a 1 ecosystem=PyPI direct @4:1 "a==1"
edge . -> a 1
`)
}

func TestConstraintsPinWhatIsAskedFor(t *testing.T) {
	joined(t, map[string]string{
		"requirements.txt":    "-c constraints.txt\n-r base.txt\nflask>=2\nclick<8\nunbound\ntool @ git+https://git.invalid/tool\n",
		"requirements/x.in":   "-c ../constraints.txt\nflask\n",
		"constraints.txt":     "Flask==2.3\nclick==8.1\ntool==9\nnever==1\nflask==9\nloose<2\n",
		"sub/constraints.txt": "lonely==1\n",
	}, `== constraints.txt
asks Flask ==2.3 (constraints) @1
asks click ==8.1 (constraints) @2
asks tool ==9 (constraints) @3
asks never ==1 (constraints) @4
asks flask ==9 (constraints) @5
asks loose <2 (constraints) @6
== requirements.txt
node tool  ecosystem=PyPI source=git+https://git.invalid/tool direct @6:1 "tool @ git+https://git.invalid/tool"
node flask 2.3 ecosystem=PyPI direct @3:1 "flask>=2"
node click  ecosystem=PyPI requirement=<8 direct @4:1 "click<8"
node unbound  ecosystem=PyPI direct @5:1 "unbound"
edge . -> tool
edge . -> flask 2.3
edge . -> click
edge . -> unbound
asks flask >=2 (requirements) @3
asks click <8 (requirements) @4
asks unbound  (requirements) @5
note base.txt is included here and was not read @2
== requirements/x.in
node flask  ecosystem=PyPI direct @2:1 "flask"
asks flask  (requirements) @2
== sub/constraints.txt
asks lonely ==1 (constraints) @1
note no requirements file names this constraints file, so nothing that it bounds is listed @0
!! requirements.txt:4:1 click <8 is asked for here, and constraints.txt bounds it to 8.1
`)
}

func TestConstraintsHoldForIncludedFiles(t *testing.T) {
	got := join(t, map[string]string{
		"requirements.txt":      "-c requirements/pins.txt\n-r requirements/base.txt\n",
		"requirements/base.txt": "flask\n",
		"requirements/pins.txt": "flask==2.3\n",
		"requirements/solo.txt": "flask\n",
	})
	for p, want := range map[string]int{"requirements/base.txt": 2, "requirements/solo.txt": 1} {
		if l := got.At(p, formatRequirements); len(l.Nodes) != want {
			t.Errorf("%s: %d nodes, want %d", p, len(l.Nodes), want)
		}
	}
}

func TestCompiledFilesAnswerTheirInputs(t *testing.T) {
	joined(t, map[string]string{
		"requirements.in":      "flask>=2\nclick<8\nlost\nwin; os_name == 'nt'\nlib @ file:./lib\n",
		"requirements.txt":     "flask==2.3\n    # via -r requirements.in\nclick==8.1\n    # via\n    #   -r requirements.in\n    #   flask\n",
		"requirements/test.in": "-r ../requirements.in\npytest\n",
		"requirements/ci.txt":  "pytest==7\n    # via -r requirements/test.in\n",
	}, `== requirements.in
node lib  ecosystem=PyPI source=file:./lib project @5:1 "lib @ file:./lib"
asks flask >=2 (requirements) @1
asks click <8 (requirements) @2
asks lost  (requirements) @3
asks win  (requirements) extra=marker=os_name == 'nt' optional @4
asks lib  (requirements) extra=source=file:./lib @5
== requirements.txt
node flask 2.3 ecosystem=PyPI direct @1:1 "flask==2.3"
node click 8.1 ecosystem=PyPI direct @3:1 "click==8.1"
edge . -> flask 2.3
edge . -> click 8.1
edge flask 2.3 -> click 8.1
== requirements/ci.txt
node pytest 7 ecosystem=PyPI direct dev @1:1 "pytest==7"
edge . -> pytest 7 dev
== requirements/test.in
asks pytest  (requirements) dev @2
!! requirements.in:2:1 click <8 is asked for here, and requirements.txt holds 8.1
!! requirements.in:3:1 lost is asked for here and missing in requirements.txt
`)
}

func TestCompiledFilesAreLockFiles(t *testing.T) {
	got := join(t, map[string]string{"requirements.txt": "a==1 --hash=sha256:aa\n", "requirements-b.txt": "a==1\n"})
	l := got.At("requirements.txt", formatRequirements)
	if l.Role != component.RoleLock || l.Grade != component.Observed {
		t.Errorf("role %v, grade %v", l.Role, l.Grade)
	}
	if l = got.At("requirements-b.txt", formatRequirements); l.Role != component.RoleManifest || l.Grade != component.Declared {
		t.Errorf("role %v, grade %v", l.Role, l.Grade)
	}
}

func TestCompiledFilesAnswerTheMainDependenciesOfAProject(t *testing.T) {
	manifest := "[project]\nname = \"shop\"\ndependencies = [\"flask\", \"lost\"]\n[project.optional-dependencies]\nredis = [\"redis\"]\n[dependency-groups]\ntest = [\"pytest\"]\n"
	joined(t, map[string]string{
		"pyproject.toml":   manifest,
		"requirements.txt": "flask==2.3\n    # via shop (pyproject.toml)\nredis==5\n    # via shop (pyproject.toml)\n",
		"dev.in":           "",
	}, `== pyproject.toml
node shop  ecosystem=PyPI project @2:8 "\"shop\""
node pytest  ecosystem=PyPI direct dev @7:9 "\"pytest\""
edge shop -> pytest dev
asks flask  (dependencies) @3
asks lost  (dependencies) @3
asks redis  (optional-dependencies.redis) optional @5
asks pytest  (dependency-groups.test) dev @7
== requirements.txt
node flask 2.3 ecosystem=PyPI direct @1:1 "flask==2.3"
node redis 5 ecosystem=PyPI direct @3:1 "redis==5"
edge . -> flask 2.3
edge . -> redis 5
!! pyproject.toml:3:26 lost is asked for here and missing in requirements.txt
`)
	t.Run("but not for a group alone", func(t *testing.T) {
		got := join(t, map[string]string{"pyproject.toml": manifest, "requirements.txt": "pytest==7\n    # via shop (pyproject.toml:test)\n"})
		if len(got.Findings) != 0 {
			t.Error(got.Findings)
		}
	})
}

func TestManyFilesJoinInLinearTime(t *testing.T) {
	const n = 3000
	files := make(map[string]string, 2*n)
	var all strings.Builder
	for i := range n {
		fmt.Fprintf(&all, "-r r%d/requirements.txt\npackage-%d\n", i, i)
		files[fmt.Sprintf("r%d/requirements.txt", i)] = fmt.Sprintf("-r ../requirements.txt\n-c ../constraints.txt\npackage-%d\n", i)
		files["constraints.txt"] += fmt.Sprintf("package-%d==1\n", i)
	}
	files["requirements.txt"] = all.String()
	got := join(t, files)
	if nodes := len(got.At("requirements.txt", formatRequirements).Nodes); nodes != n+1 {
		t.Errorf("%d nodes", nodes)
	}
}

func TestOneManifestIsComparedWithABoundedNumberOfLockFiles(t *testing.T) {
	files := map[string]string{"requirements.in": "lost\n"}
	for i := range 3 * maxLocks {
		files[fmt.Sprintf("r%03d/requirements.txt", i)] = "a==1\n    # via -r requirements.in\n"
	}
	got := join(t, files)
	if len(got.Findings) != maxLocks {
		t.Errorf("%d findings", len(got.Findings))
	}
	if l := got.At("r191/requirements.txt", formatRequirements); len(l.Notes) != 1 {
		t.Error(l.Notes)
	}
}

func TestInputsCanBeOtherManifests(t *testing.T) {
	got := join(t, map[string]string{
		"setup.py":             "setup(name='shop', install_requires=['flask>=3'], extras_require={'dev': ['pytest']})\n",
		"sub/setup.cfg":        "[metadata]\nname = sub\n[options]\ninstall_requires = click\n",
		"requirements.txt":     "flask==2\n    # via shop (setup.py)\n",
		"sub/requirements.txt": "six==1\n    # via sub (setup.cfg)\n",
	})
	var messages []string
	for _, f := range got.Findings {
		messages = append(messages, f.Span.String()+" "+f.Message)
	}
	want := []string{
		"setup.py:1:38 flask >=3 is asked for here, and requirements.txt holds 2",
		"sub/setup.cfg:4:20 click is asked for here and missing in sub/requirements.txt",
	}
	if d := cmp.Diff(want, messages); d != "" {
		t.Error(d)
	}
}
