package python

import (
	"slices"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/ossay-dev/ossay/internal/core/budget"
	"github.com/ossay-dev/ossay/internal/core/component"
	"github.com/ossay-dev/ossay/internal/inspect"
	"github.com/ossay-dev/ossay/internal/inspect/inventory"
	"github.com/ossay-dev/ossay/internal/inspect/inventory/inventorytest"
)

// readers returns all readers of this package.
func readers() []*inventory.Reader {
	return []*inventory.Reader{
		Requirements(), RequirementsIn(), PoetryLock(), UVLock(), PDMLock(), Pylock(), PipfileLock(), Pipfile(),
		Pyproject(), SetupCfg(), SetupPy(), Metadata(), DistInfo(), EggRequires(), Conda(), CondaMeta(),
	}
}

// dispatch returns the table of all readers.
func dispatch() *inspect.Dispatch {
	var inspectors []inspect.Inspector
	for _, r := range readers() {
		inspectors = append(inspectors, r)
	}
	return inspect.NewDispatch(inspectors)
}

// joined compares what the join makes of the files with want.
func joined(t *testing.T, files map[string]string, want string) {
	t.Helper()
	got := inventorytest.Joined(t, readers(), Join(), ecosystem, files)
	if d := cmp.Diff(want, got); d != "" {
		t.Errorf("-want +got:\n%s", d)
	}
}

// join reads the files and runs the join. Files that are refused are left out.
func join(t testing.TB, files map[string]string) *inventory.Set {
	t.Helper()
	d := dispatch()
	var listings []*component.Listing
	for p, content := range files {
		for _, i := range d.Takers(p, false, nil) {
			var res inspect.Result
			if d.Inspector(i).Inspect(inventorytest.File(p, []byte(content)), &res) == nil {
				listings = append(listings, res.Listings...)
			}
		}
	}
	s := inventory.NewSet(listings)
	Join().Run(s)
	return s
}

func TestFilesAreTakenByTheirNames(t *testing.T) {
	d := dispatch()
	for p, want := range map[string]string{
		"requirements.txt":                     formatRequirements,
		"a/requirements-dev.txt":               formatRequirements,
		"dev-requirements.txt":                 formatRequirements,
		"requirements/prod.txt":                formatRequirements,
		"requirements/py3/prod.txt":            formatRequirements,
		"constraints.txt":                      formatRequirements,
		"upper-constraints.txt":                formatRequirements,
		"prod.txt":                             "",
		"requirements.md":                      "",
		"requirements.in":                      formatInput,
		"requirements/dev.in":                  formatInput,
		"MANIFEST.in":                          "",
		"a/poetry.lock":                        formatPoetry,
		"uv.lock":                              formatUV,
		"pdm.lock":                             formatPDM,
		"pylock.toml":                          formatPylock,
		"pylock.dev.toml":                      formatPylock,
		"pylocks.toml":                         "",
		"Pipfile":                              formatPipfile,
		"Pipfile.lock":                         formatPipfileLock,
		"pipfile":                              "",
		"pyproject.toml":                       formatPyproject,
		"setup.cfg":                            formatSetupCfg,
		"setup.py":                             formatSetupPy,
		"a-1.dist-info/METADATA":               formatMetadata,
		"METADATA":                             "",
		"a.egg-info/PKG-INFO":                  formatMetadata,
		"EGG-INFO/PKG-INFO":                    formatMetadata,
		"dist-packages/A_b-1.0.egg-info":       formatMetadata,
		"a-1.dist-info/direct_url.json":        formatMark,
		"a-1.dist-info/REQUESTED":              formatMark,
		"a-1.dist-info/RECORD":                 "",
		"a.egg-info/requires.txt":              formatEggRequires,
		"EGG-INFO/requires.txt":                formatEggRequires,
		"requires.txt":                         "",
		"environment.yml":                      formatConda,
		"environment-gpu.yaml":                 formatConda,
		"my-environment.yml":                   "",
		"env/conda-meta/numpy-1.26.4-0.json":   formatCondaMeta,
		"env/conda-meta/history":               "",
		"lib/site-packages/numpy/__init__.py":  "",
		"lib/site-packages/numpy/METADATA.txt": "",
	} {
		var got []string
		for _, i := range d.Takers(p, false, nil) {
			got = append(got, d.Inspector(i).ID())
		}
		if strings.Join(got, " ") != want {
			t.Errorf("%s: taken by %q, want %q", p, got, want)
		}
	}
}

func TestOnlyMetadataIsReadInFoldersOfInstalledPackages(t *testing.T) {
	d := dispatch()
	for p, want := range map[string]bool{
		"site-packages/a-1.dist-info/METADATA": true, "site-packages/a.egg-info/PKG-INFO": true,
		"site-packages/a-1.dist-info/REQUESTED": true, "site-packages/a.egg-info/requires.txt": true,
		"conda-meta/a-1-0.json": true, "site-packages/a/requirements.txt": false, "site-packages/a/pyproject.toml": false,
		"site-packages/a/setup.py": false, "site-packages/a/poetry.lock": false,
	} {
		if got := len(d.Takers(p, true, nil)) > 0; got != want {
			t.Errorf("%s: read %v, want %v", p, got, want)
		}
	}
}

// pathOf returns a path that the reader of a format asks for.
func pathOf(format string) string {
	switch format {
	case formatMetadata:
		return "site-packages/a-1.dist-info/METADATA"
	case formatMark:
		return "site-packages/a-1.dist-info/direct_url.json"
	case formatEggRequires:
		return "site-packages/a.egg-info/requires.txt"
	case formatCondaMeta:
		return "conda-meta/a-1-0.json"
	case formatPylock:
		return "pylock.toml"
	}
	for _, r := range readers() {
		if r.Format == format {
			return r.Wants.Names[0]
		}
	}
	return ""
}

func TestEveryReaderKeepsToItsBudget(t *testing.T) {
	const n = 20_000
	content := map[string]string{
		formatRequirements: strings.Repeat("a==1\n", n),
		formatInput:        strings.Repeat("a>=1\n", n),
		formatPoetry:       strings.Repeat("[[package]]\nname = \"a\"\n", n),
		formatUV:           strings.Repeat("[[package]]\nname = \"a\"\n", n),
		formatPDM:          strings.Repeat("[[package]]\nname = \"a\"\n", n),
		formatPylock:       strings.Repeat("[[packages]]\nname = \"a\"\n", n),
		formatPipfileLock:  `{"default": {` + strings.Repeat(`"a": {},`, n) + `"b": {}}}`,
		formatPipfile:      "[packages]\nx = [" + strings.Repeat("{},", n) + "]\n",
		formatPyproject:    "[project]\ndependencies = [" + strings.Repeat("\"a\",", n) + "]\n",
		formatSetupCfg:     "[options]\ninstall_requires =\n" + strings.Repeat(" a\n", n),
		formatSetupPy:      "setup(install_requires=[" + strings.Repeat("'a',", n) + "])",
		formatMetadata:     "Name: a\n" + strings.Repeat("Requires-Dist: b\n", n),
		formatMark:         `{"url": "x", "a": [` + strings.Repeat("1,", n) + "1]}",
		formatEggRequires:  strings.Repeat("a\n", n),
		formatConda:        "dependencies:\n" + strings.Repeat("- a\n", n),
		formatCondaMeta:    `{"name": "a", "version": "1", "depends": [` + strings.Repeat(`"b",`, n) + `"c"]}`,
	}
	for _, r := range readers() {
		t.Run(r.Format, func(t *testing.T) {
			in := inventorytest.File(pathOf(r.Format), []byte(content[r.Format]))
			in.Budget = budget.New(budget.Limits{Steps: 5000}, in.Size)
			var res inspect.Result
			if err := r.Inspect(in, &res); !budget.IsBreach(err) || len(res.Listings) > 0 {
				t.Errorf("error %v, %d listings", err, len(res.Listings))
			}
		})
	}
}

func TestDeepNestingIsRefused(t *testing.T) {
	const n = 100_000
	for _, r := range readers() {
		src := ""
		switch r.Format {
		case formatPoetry, formatUV, formatPDM, formatPylock, formatPipfile, formatPyproject:
			src = "a = " + strings.Repeat("[", n)
		case formatPipfileLock, formatMark, formatCondaMeta:
			src = strings.Repeat(`{"a":`, n)
		case formatConda:
			src = strings.Repeat("[", n)
		default:
			continue // formats of lines; setup.py is not read as a tree
		}
		var res inspect.Result
		if err := r.Inspect(inventorytest.File(pathOf(r.Format), []byte(src)), &res); err == nil || len(res.Listings) > 0 {
			t.Errorf("%s: error %v, %d listings", r.Format, err, len(res.Listings))
		}
	}
}

func TestAnEmptyFileListsNoPackages(t *testing.T) {
	for _, r := range readers() {
		for _, src := range []string{"", "\n", "\ufeff", "\r\n\r\n"} {
			var res inspect.Result
			if err := r.Inspect(inventorytest.File(pathOf(r.Format), []byte(src)), &res); err != nil {
				continue // no JSON
			}
			for _, l := range res.Listings {
				if len(l.Declarations) > 0 || slices.ContainsFunc(l.Nodes, func(n component.Node) bool { return !n.Project }) {
					t.Errorf("%s of %q: %s", r.Format, src, inventorytest.Show(l, src))
				}
			}
		}
	}
}

func TestNoPasswordIsEverListed(t *testing.T) {
	const secret = "hunter2"
	const url = "https://user:" + secret + "@files.invalid/a-1.0.zip"
	for p, src := range map[string]string{
		"requirements.txt":                     "-i " + url + "\n--find-links=" + url + "\na @ " + url + "\n" + url + "\n-e git+" + url + "#egg=b\nhttps://u:" + secret + "@files.invalid/x.zip\n",
		"requirements.in":                      "a @ " + url + "\n-r https://u:" + secret + "@files.invalid/x.txt\n",
		"poetry.lock":                          "[[package]]\nname = \"a\"\nversion = \"1\"\n[package.source]\ntype = \"legacy\"\nurl = \"" + url + "\"\n[[package]]\nname = \"b\"\n[package.source]\ntype = \"git\"\nurl = \"" + url + "\"\n",
		"uv.lock":                              "[[package]]\nname = \"a\"\nsource = { registry = \"" + url + "\" }\n[[package]]\nname = \"b\"\nsource = { git = \"" + url + "\" }\n",
		"pdm.lock":                             "[[package]]\nname = \"a\"\nurl = \"" + url + "\"\n[[package]]\nname = \"b\"\ngit = \"" + url + "\"\n",
		"pylock.toml":                          "[[packages]]\nname = \"a\"\nindex = \"" + url + "\"\n[[packages]]\nname = \"b\"\n[packages.archive]\nurl = \"" + url + "\"\n",
		"Pipfile":                              "[packages]\na = {git = \"" + url + "\"}\nb = {file = \"" + url + "\"}\n",
		"Pipfile.lock":                         `{"_meta": {"sources": [{"name": "x", "url": "` + url + `"}]}, "default": {"a": {"version": "==1"}}}`,
		"pyproject.toml":                       "[project]\ndependencies = [\"a @ " + url + "\"]\n[tool.poetry.dependencies]\nb = {git = \"" + url + "\"}\nc = {url = \"" + url + "\"}\n",
		"site-packages/a.dist-info/METADATA":   "Name: a\nRequires-Dist: b @ " + url + "\n",
		"b/site-packages/a.dist-info/METADATA": "Name: a\n",
		"b/site-packages/a.dist-info/direct_url.json": `{"url": "` + url + `"}`,
		"environment.yml":   "channels: ['" + url + "']\ndependencies:\n- pip:\n  - a @ " + url + "\n",
		"conda-meta/a.json": `{"name": "a", "version": "1", "url": "` + url + `"}`,
	} {
		s := join(t, map[string]string{p: src, strings.Replace(p, "direct_url.json", "METADATA", 1): src})
		listings := s.Finish(func(string) string { return ecosystem })
		if len(listings) == 0 {
			t.Errorf("%s: nothing is listed", p)
		}
		for _, l := range listings {
			shown := inventorytest.Show(l, strings.Repeat(" ", len(src)))
			for _, a := range l.Attrs {
				shown += a.Name + "=" + a.Value + "\n"
			}
			if strings.Contains(shown, secret) {
				t.Errorf("%s:\n%s", p, shown)
			}
		}
	}
}
