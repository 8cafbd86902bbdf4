package python

import (
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/ossay-dev/ossay/internal/inspect"
	"github.com/ossay-dev/ossay/internal/inspect/inventory/inventorytest"
)

const condaText = `name: research
channels:
  - conda-forge
dependencies:
  - python=3.11
  - numpy=1.26.4=py311h64a7726_0
  - conda-forge::pandas==2.2.0
  - scipy>=1.10,<2
  - pip
  - 'not a package!'
  - pip:
    - requests==2.31.0 --hash=sha256:aa
    - flask>=2
    - -r requirements.txt
    - git+https://git.invalid/tool@v1#egg=tool
    - -e ./lib
    - some prose here
`

func TestConda(t *testing.T) {
	inventorytest.Compare(t, Conda(), "environment.yml", condaText, `
node research  ecosystem=conda project @1:7 "research"
node python  ecosystem=conda requirement==3.11 direct @5:5 "python=3.11"
node numpy 1.26.4 ecosystem=conda direct @6:5 "numpy=1.26.4=py311h64a7726_0"
node pandas 2.2.0 ecosystem=conda source=conda-forge direct @7:5 "conda-forge::pandas==2.2.0"
node scipy  ecosystem=conda requirement=>=1.10,<2 direct @8:5 "scipy>=1.10,<2"
node pip  ecosystem=conda direct @9:5 "pip"
node requests 2.31.0 ecosystem=PyPI hash=sha256:aa direct @12:7 "requests==2.31.0 --hash=sha256:aa"
node flask  ecosystem=PyPI requirement=>=2 direct @13:7 "flask>=2"
node tool  ecosystem=PyPI requirement=v1 source=git+https://git.invalid/tool@v1 direct @15:7 "git+https://git.invalid/tool@v1#egg=tool"
edge research -> python
edge research -> numpy 1.26.4
edge research -> pandas 2.2.0
edge research -> scipy
edge research -> pip
edge research -> requests 2.31.0
edge research -> flask
edge research -> tool
note not a package specification @10
note not a requirement @17`)
	t.Run("of development, by its name", func(t *testing.T) {
		inventorytest.Compare(t, Conda(), "environment-dev.yml", "dependencies: [pytest]\n", `
node pytest  ecosystem=conda direct dev @1:16 "pytest"
edge . -> pytest dev`)
	})
	t.Run("leaves other files of that name alone", func(t *testing.T) {
		inventorytest.Compare(t, Conda(), "environment.yml", "a: 1\n", "nothing")
		inventorytest.Compare(t, Conda(), "environment.yml", "dependencies: {a: b}\n", "nothing")
		inventorytest.Compare(t, Conda(), "environment.yml", "", "nothing")
	})
	t.Run("refuses what is no YAML", func(t *testing.T) {
		var res inspect.Result
		if err := Conda().Inspect(inventorytest.File("environment.yml", []byte("a: [")), &res); err == nil {
			t.Error("no error")
		}
	})
}

func TestMatchSpecs(t *testing.T) {
	for text, want := range map[string]matchSpec{
		"numpy":                  {name: "numpy"},
		"_libgcc_mutex 0.1 main": {name: "_libgcc_mutex", version: "0.1"},
		"numpy 1.8.1":            {name: "numpy", version: "1.8.1"},
		"numpy 1.8*":             {name: "numpy", requirement: "1.8*"},
		"numpy 1.8|1.9":          {name: "numpy", requirement: "1.8|1.9"},
		"numpy >=1.8,<2.0a0":     {name: "numpy", requirement: ">=1.8,<2.0a0"},
		"numpy=1.11":             {name: "numpy", requirement: "=1.11"},
		"numpy=1.11.*=py3*":      {name: "numpy", requirement: "=1.11.*=py3*"},
		"numpy==1.11":            {name: "numpy", version: "1.11"},
		"numpy == 1.11=py36_0":   {name: "numpy", version: "1.11"},
		"numpy=1.11.1=py36_0":    {name: "numpy", version: "1.11.1"},
		"numpy *":                {name: "numpy"},
		"numpy!=1":               {name: "numpy", requirement: "!=1"},
		"defaults::numpy[version='>=1.8',build=x]": {name: "numpy", channel: "defaults", requirement: ">=1.8"},
		"numpy[build=x,version=1.8]":               {name: "numpy", version: "1.8"},
		"numpy[build=x]":                           {name: "numpy"},
	} {
		got, ok := parseMatchSpec(text)
		if d := cmp.Diff(want, got, cmp.AllowUnexported(matchSpec{})); d != "" || !ok {
			t.Errorf("%s (-want +got):\n%s", text, d)
		}
	}
	for _, text := range []string{"", " ", "=1", "::", "[version=1]", "-e ."} {
		if got, ok := parseMatchSpec(text); ok {
			t.Errorf("%q: got %+v", text, got)
		}
	}
}

func TestCondaMeta(t *testing.T) {
	joined(t, map[string]string{
		"env/conda-meta/numpy-1.26.4-py311_0.json": `{"name": "numpy", "version": "1.26.4", "license": "BSD-3-Clause", "md5": "m1", "sha256": "s1",
"url": "https://conda.invalid/linux-64/numpy-1.26.4-py311_0.conda", "depends": ["python >=3.11,<3.12.0a0", "__glibc >=2.17", "gone", "python_abi 3.11.* *_cp311"]}`,
		"env/conda-meta/python-3.11.7-h_0.json": `{"name": "python", "version": "3.11.7"}`,
		"env/conda-meta/history.json":           `{"a": 1}`,
		"other/conda-meta/gone-1-0.json":        `{"name": "gone", "version": "1"}`,
	}, `== env/conda-meta/numpy-1.26.4-py311_0.json
node numpy 1.26.4 ecosystem=conda source=https://conda.invalid/linux-64/numpy-1.26.4-py311_0.conda hash=sha256:s1 md5:m1 licence=BSD-3-Clause @1:10 "\"numpy\""
node python 3.11.7 ecosystem=conda @2:81 "\"python >=3.11,<3.12.0a0\""
edge numpy 1.26.4 -> python 3.11.7
asks python >=3.11,<3.12.0a0 (depends) @2
asks gone  (depends) @2
asks python_abi 3.11.* *_cp311 (depends) @2
== env/conda-meta/python-3.11.7-h_0.json
node python 3.11.7 ecosystem=conda @1:10 "\"python\""
== other/conda-meta/gone-1-0.json
node gone 1 ecosystem=conda @1:10 "\"gone\""
`)
}

func FuzzConda(f *testing.F) {
	inventorytest.Fuzz(f, Conda(), "environment.yml", condaText, "dependencies:\n- a[version=\n- pip: [1, {}, \"\", \"-\"]\n")
}

func FuzzCondaMeta(f *testing.F) {
	inventorytest.Fuzz(f, CondaMeta(), "conda-meta/a.json", `{"name": "a", "version": "1", "depends": ["b", 1, "[", "__c"]}`)
}
