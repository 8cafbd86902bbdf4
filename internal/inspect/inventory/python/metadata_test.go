package python

import (
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/ossay-dev/ossay/internal/inspect/inventory/inventorytest"
)

const metadataText = `Metadata-Version: 2.1
Name: Flask_Thing
Version: 2.3.2
Summary: Name: not this
License: BSD-3-Clause
Classifier: License :: OSI Approved :: BSD License
Requires-Dist: Werkzeug (>=2.3.3)
Requires-Dist: importlib-metadata>=3.6.0; python_version < "3.10"
Requires-Dist: asgiref>=3.2 ; extra == "async"
Requires-Dist: colorama; platform_system == "Windows"
Requires-Dist: requests[socks]
Requires-Dist: what is this
Provides-Extra: async
Description: one
        Name: two
        
        Requires-Dist: three

Name: in the description
Requires-Dist: nothing
`

func TestMetadata(t *testing.T) {
	inventorytest.Compare(t, Metadata(), "lib/python3.11/site-packages/flask_thing-2.3.2.dist-info/METADATA", metadataText, `
node Flask_Thing 2.3.2 ecosystem=PyPI licence=BSD-3-Clause @2:7 "Flask_Thing"
asks Werkzeug >=2.3.3 (requires-dist) @7
asks importlib-metadata >=3.6.0 (requires-dist) extra=marker=python_version < "3.10" @8
asks asgiref >=3.2 (requires-dist) extra=marker=extra == "async" optional @9
asks colorama  (requires-dist) extra=marker=platform_system == "Windows" optional @10
asks requests  (requires-dist) extra=extras=socks @11
note not a requirement @12`)
}

func TestMetadataInUnusualForms(t *testing.T) {
	const wheel = "a-1.dist-info/METADATA"
	for name, c := range map[string]struct{ path, src, want string }{
		"an expression before a name of a licence": {wheel, "Name: a\nVersion: 1\nLicense-Expression: MIT OR Apache-2.0\nLicense: other\n", `node a 1 ecosystem=PyPI licence=MIT OR Apache-2.0 @1:7 "a"`},
		"the whole text of a licence": {wheel, "Name: a\nVersion: 1\nLicense: " + strings.Repeat("text ", 100) + "\nClassifier: License :: OSI Approved :: MIT License\nClassifier: License :: Public Domain\nClassifier: Topic :: X\n",
			`node a 1 ecosystem=PyPI licence=MIT License AND Public Domain @1:7 "a"`},
		"a licence that is not known": {wheel, "Name: a\nVersion: 1\nLicense: UNKNOWN\n", `node a 1 ecosystem=PyPI @1:7 "a"`},
		"line ends of Windows":        {wheel, "Name: a\r\nVersion: 1\r\n\r\nName: b\r\n", `node a 1 ecosystem=PyPI @1:7 "a"`},
		"a byte order mark":           {wheel, "\ufeffName: a\nVersion: 1\n", `node a 1 ecosystem=PyPI @1:10 "a"`},
		"no name":                     {wheel, "Version: 1\n", "nothing"},
		"a name that is none":         {wheel, "Name: a b\nVersion: 1\n", "nothing"},
		"an empty file":               {wheel, "", "nothing"},
		"other text":                  {wheel, "<html>\n", "nothing"},
		"distutils' single file":      {"usr/lib/python3/dist-packages/a-1.egg-info", "Metadata-Version: 1.1\nName: a\nVersion: 1\n", `node a 1 ecosystem=PyPI @2:7 "a"`},
		"a folder that is no place":   {"src/pkg/PKG-INFO", "Name: a\nVersion: 1\n", "nothing"},
		"the top of a source archive": {"a-1.tar.gz!/a-1/PKG-INFO", "Name: a\nVersion: 1\n", `node a 1 ecosystem=PyPI @1:7 "a"`},
		"an egg":                      {"a-1.egg!/EGG-INFO/PKG-INFO", "Name: a\nVersion: 1\n", `node a 1 ecosystem=PyPI @1:7 "a"`},
		"a package in a package":      {"lib/python3.11/site-packages/setuptools/_vendor/a-1.dist-info/METADATA", "Name: a\nVersion: 1\n", `node a 1 ecosystem=PyPI bundled @1:7 "a"`},
		"a package in a project":      {"shop/_vendor/a-1.dist-info/METADATA", "Name: a\nVersion: 1\n", `node a 1 ecosystem=PyPI bundled @1:7 "a"`},
		"a package in a wheel":        {"s.whl!/setuptools/_vendor/a-1.dist-info/METADATA", "Name: a\nVersion: 1\n", `node a 1 ecosystem=PyPI bundled @1:7 "a"`},
		"a wheel":                     {"a.whl!/a-1.dist-info/METADATA", "Name: a\nVersion: 1\n", `node a 1 ecosystem=PyPI @1:7 "a"`},
		"a target folder":             {"layer/python/a-1.dist-info/METADATA", "Name: a\nVersion: 1\n", `node a 1 ecosystem=PyPI @1:7 "a"`},
	} {
		t.Run(name, func(t *testing.T) { inventorytest.Compare(t, Metadata(), c.path, c.src, c.want) })
	}
}

const venv = "venv/lib/python3.11/site-packages/"

func TestInstalledPackagesAreConnected(t *testing.T) {
	joined(t, map[string]string{
		"requirements.txt": "asker[loud]==1.0\n",
		venv + "asker-1.0.dist-info/METADATA": `Name: asker
Version: 1.0
Requires-Dist: Plain>=1
Requires-Dist: old-python; python_version < "3.8"
Requires-Dist: new-python; python_version >= "3.8"
Requires-Dist: windows; sys_platform == "win32"
Requires-Dist: linux; sys_platform == "linux"
Requires-Dist: speaker; extra == "loud"
Requires-Dist: whisper; extra == "quiet"
Requires-Dist: deep[extra]
Requires-Dist: gone
Requires-Dist: asker[quiet]; extra == "all"
`,
		venv + "asker-1.0.dist-info/REQUESTED":          "",
		venv + "plain-1.2.dist-info/METADATA":           "Name: plain\nVersion: 1.2\n",
		venv + "old_python-1.dist-info/METADATA":        "Name: old.python\nVersion: 1\n",
		venv + "new_python-1.dist-info/METADATA":        "Name: new_python\nVersion: 1\n",
		venv + "windows-1.dist-info/METADATA":           "Name: windows\nVersion: 1\n",
		venv + "linux-1.dist-info/METADATA":             "Name: linux\nVersion: 1\n",
		venv + "speaker-1.dist-info/METADATA":           "Name: speaker\nVersion: 1\n",
		venv + "whisper-1.dist-info/METADATA":           "Name: whisper\nVersion: 1\n",
		venv + "deep-1.dist-info/METADATA":              "Name: deep\nVersion: 1\nRequires-Dist: plain; extra == 'extra' and python_version > '3'\n",
		"other/site-packages/gone-1.dist-info/METADATA": "Name: gone\nVersion: 1\n",
	}, `== other/site-packages/gone-1.dist-info/METADATA
node gone 1 ecosystem=PyPI @1:7 "gone"
== requirements.txt
node asker 1.0 ecosystem=PyPI direct @1:1 "asker[loud]==1.0"
edge . -> asker 1.0
== venv/lib/python3.11/site-packages/asker-1.0.dist-info/METADATA
node asker 1.0 ecosystem=PyPI direct @1:7 "asker"
node plain 1.2 ecosystem=PyPI @3:16 "Plain>=1"
node new_python 1 ecosystem=PyPI @5:16 "new-python; python_version >= \"3.8\""
node linux 1 ecosystem=PyPI @7:16 "linux; sys_platform == \"linux\""
node speaker 1 ecosystem=PyPI @8:16 "speaker; extra == \"loud\""
node deep 1 ecosystem=PyPI @10:16 "deep[extra]"
edge asker 1.0 -> plain 1.2
edge asker 1.0 -> new_python 1
edge asker 1.0 -> linux 1 optional
edge asker 1.0 -> speaker 1
edge asker 1.0 -> deep 1
asks Plain >=1 (requires-dist) @3
asks old-python  (requires-dist) extra=marker=python_version < "3.8" @4
asks new-python  (requires-dist) extra=marker=python_version >= "3.8" @5
asks windows  (requires-dist) extra=marker=sys_platform == "win32" optional @6
asks linux  (requires-dist) extra=marker=sys_platform == "linux" optional @7
asks speaker  (requires-dist) extra=marker=extra == "loud" optional @8
asks whisper  (requires-dist) extra=marker=extra == "quiet" optional @9
asks deep  (requires-dist) extra=extras=extra @10
asks gone  (requires-dist) @11
asks asker  (requires-dist) extra=extras=quiet marker=extra == "all" optional @12
note gone is needed and not installed beside this package @11
== venv/lib/python3.11/site-packages/deep-1.dist-info/METADATA
node deep 1 ecosystem=PyPI @1:7 "deep"
node plain 1.2 ecosystem=PyPI @3:16 "plain; extra == 'extra' and python_version > '3'"
edge deep 1 -> plain 1.2
asks plain  (requires-dist) extra=marker=extra == 'extra' and python_version > '3' optional @3
== venv/lib/python3.11/site-packages/linux-1.dist-info/METADATA
node linux 1 ecosystem=PyPI @1:7 "linux"
== venv/lib/python3.11/site-packages/new_python-1.dist-info/METADATA
node new_python 1 ecosystem=PyPI @1:7 "new_python"
== venv/lib/python3.11/site-packages/old_python-1.dist-info/METADATA
node old.python 1 ecosystem=PyPI @1:7 "old.python"
== venv/lib/python3.11/site-packages/plain-1.2.dist-info/METADATA
node plain 1.2 ecosystem=PyPI @1:7 "plain"
== venv/lib/python3.11/site-packages/speaker-1.dist-info/METADATA
node speaker 1 ecosystem=PyPI @1:7 "speaker"
== venv/lib/python3.11/site-packages/whisper-1.dist-info/METADATA
node whisper 1 ecosystem=PyPI @1:7 "whisper"
== venv/lib/python3.11/site-packages/windows-1.dist-info/METADATA
node windows 1 ecosystem=PyPI @1:7 "windows"
`)
}

func TestDirectURLsAreSources(t *testing.T) {
	joined(t, map[string]string{
		venv + "a-1.dist-info/METADATA":        "Name: a\nVersion: 1\n",
		venv + "a-1.dist-info/direct_url.json": `{"url": "https://user:secret@git.invalid/a.git", "vcs_info": {"vcs": "git", "requested_revision": "main", "commit_id": "0123"}}`,
		venv + "b-1.dist-info/METADATA":        "Name: b\nVersion: 1\n",
		venv + "b-1.dist-info/direct_url.json": `{"url": "file:///src/b", "dir_info": {"editable": true}}`,
		venv + "c-1.dist-info/METADATA":        "Name: c\nVersion: 1\n",
		venv + "c-1.dist-info/direct_url.json": `{"url": "https://files.invalid/c.whl", "archive_info": {"hash": "sha256=aa", "hashes": {"sha256": "aa", "sha512": "bb"}}}`,
		venv + "d-1.dist-info/METADATA":        "Name: d\nVersion: 1\n",
		venv + "d-1.dist-info/direct_url.json": `{"a": 1}`,
		venv + "e-1.dist-info/direct_url.json": `{"url": "https://files.invalid/e.whl"}`,
	}, `== venv/lib/python3.11/site-packages/a-1.dist-info/METADATA
node a 1 ecosystem=PyPI source=git+https://git.invalid/a.git#0123 @1:7 "a"
== venv/lib/python3.11/site-packages/b-1.dist-info/METADATA
node b 1 ecosystem=PyPI source=file:///src/b project @1:7 "b"
== venv/lib/python3.11/site-packages/c-1.dist-info/METADATA
node c 1 ecosystem=PyPI source=https://files.invalid/c.whl hash=sha256:aa sha512:bb @1:7 "c"
== venv/lib/python3.11/site-packages/d-1.dist-info/METADATA
node d 1 ecosystem=PyPI @1:7 "d"
== venv/lib/python3.11/site-packages/e-1.dist-info/direct_url.json
note there is no METADATA beside this file @0
`)
}

func TestEggsAreConnectedByTheirRequirementsFiles(t *testing.T) {
	const dist = "usr/lib/python3/dist-packages/"
	joined(t, map[string]string{
		dist + "a-1.egg-info/PKG-INFO": "Metadata-Version: 1.1\nName: a\nVersion: 1\n",
		dist + "a-1.egg-info/requires.txt": "b>=1\n\n[:python_version<\"3\"]\nold\n\n[x]\nc\n\n[y:os_name=='posix']\nc\n[" +
			strings.Repeat("z", 2*maxSection) + "]\n",
		dist + "b-1.egg-info":            "Name: b\nVersion: 1\n",
		dist + "old-1.egg-info":          "Name: old\nVersion: 1\n",
		dist + "c.egg-info/PKG-INFO":     "Name: c\nVersion: 1\nRequires-Dist: b\nRequires-Dist: a[y]\n",
		dist + "c.egg-info/requires.txt": "b\n",
		"lost.egg-info/requires.txt":     "b\n",
	}, `== usr/lib/python3/dist-packages/a-1.egg-info/PKG-INFO
node a 1 ecosystem=PyPI @2:7 "a"
== usr/lib/python3/dist-packages/a-1.egg-info/requires.txt
node a 1 ecosystem=PyPI
node b 1 ecosystem=PyPI @1:1 "b>=1"
node c 1 ecosystem=PyPI @10:1 "c"
edge a 1 -> b 1
edge a 1 -> c 1
asks b >=1 (requires-dist) @1
asks old  (requires-dist) extra=marker=(python_version<"3") @4
asks c  (requires-dist) extra=marker=extra == 'x' optional @7
asks c  (requires-dist) extra=marker=extra == 'y' and (os_name=='posix') optional @10
== usr/lib/python3/dist-packages/b-1.egg-info
node b 1 ecosystem=PyPI @1:7 "b"
== usr/lib/python3/dist-packages/c.egg-info/PKG-INFO
node c 1 ecosystem=PyPI @1:7 "c"
node b 1 ecosystem=PyPI @3:16 "b"
node a 1 ecosystem=PyPI @4:16 "a[y]"
edge c 1 -> b 1
edge c 1 -> a 1
asks b  (requires-dist) @3
asks a  (requires-dist) extra=extras=y @4
== usr/lib/python3/dist-packages/old-1.egg-info
node old 1 ecosystem=PyPI @1:7 "old"
`)
}

func TestMetadataOfTheTreesOwnCodeIsNoComponent(t *testing.T) {
	files := map[string]string{
		"pyproject.toml":                 "[project]\nname = \"Shop\"\nversion = \"1\"\n",
		"src/shop.egg-info/PKG-INFO":     "Name: shop\nVersion: 1\n",
		"src/shop.egg-info/requires.txt": "a\n",
		"vendor/other.egg-info/PKG-INFO": "Name: other\nVersion: 2\n",
	}
	joined(t, files, `== pyproject.toml
node Shop 1 ecosystem=PyPI project @2:8 "\"Shop\""
== vendor/other.egg-info/PKG-INFO
node other 2 ecosystem=PyPI @1:7 "other"
`)
}

func TestMetadataInAFolderBesideANamelessProjectIsAComponent(t *testing.T) {
	got := join(t, map[string]string{
		"setup.py":                       "setup(name=NAME)\n",
		"shop.egg-info/PKG-INFO":         "Name: shop\nVersion: 1\n",
		"src/more.egg-info/PKG-INFO":     "Name: more\nVersion: 1\n",
		"vendor/other.egg-info/PKG-INFO": "Name: other\nVersion: 1\n",
	})
	var names []string
	for _, l := range got.Finish(func(string) string { return ecosystem }) {
		for _, n := range l.Nodes {
			if !n.Project {
				names = append(names, n.Name)
			}
		}
	}
	if d := cmp.Diff([]string{"other"}, names); d != "" {
		t.Error(d)
	}
}

func TestEggsInOneFolderAreConnected(t *testing.T) {
	const dir = "lib/python2.7/site-packages/"
	joined(t, map[string]string{
		dir + "a-1-py2.7.egg/EGG-INFO/PKG-INFO":      "Name: a\nVersion: 1\n",
		dir + "a-1-py2.7.egg/EGG-INFO/requires.txt":  "b\n",
		dir + "b-1-py2.7.egg!/EGG-INFO/PKG-INFO":     "Name: b\nVersion: 1\n",
		dir + "b-1-py2.7.egg!/EGG-INFO/requires.txt": "a\n[x]\nlost\n",
	}, `== lib/python2.7/site-packages/a-1-py2.7.egg/EGG-INFO/PKG-INFO
node a 1 ecosystem=PyPI @1:7 "a"
== lib/python2.7/site-packages/a-1-py2.7.egg/EGG-INFO/requires.txt
node a 1 ecosystem=PyPI
node b 1 ecosystem=PyPI @1:1 "b"
edge a 1 -> b 1
asks b  (requires-dist) @1
== lib/python2.7/site-packages/b-1-py2.7.egg!/EGG-INFO/PKG-INFO
node b 1 ecosystem=PyPI @1:7 "b"
== lib/python2.7/site-packages/b-1-py2.7.egg!/EGG-INFO/requires.txt
node b 1 ecosystem=PyPI
node a 1 ecosystem=PyPI @1:1 "a"
edge b 1 -> a 1
asks a  (requires-dist) @1
asks lost  (requires-dist) extra=marker=extra == 'x' optional @3
`)
}

func TestASourceArchiveIsOneComponent(t *testing.T) {
	joined(t, map[string]string{
		"vendor/a-1.tar.gz!/a-1/PKG-INFO":              "Name: a\nVersion: 1\nRequires-Dist: b\n",
		"vendor/a-1.tar.gz!/a-1/a.egg-info/PKG-INFO":   "Name: a\nVersion: 1\n",
		"vendor/a-1.tar.gz!/a-1/pyproject.toml":        "[project]\nname = \"a\"\ndependencies = [\"b\"]\n",
		"vendor/a-1.tar.gz!/a-1/docs/requirements.txt": "sphinx==1\n",
		"vendor/a-1.tar.gz!/a-1/poetry.lock":           poetry21,
	}, `== vendor/a-1.tar.gz!/a-1/PKG-INFO
node a 1 ecosystem=PyPI @1:7 "a"
asks b  (requires-dist) @3
`)
}

func FuzzMetadata(f *testing.F) {
	inventorytest.Fuzz(f, Metadata(), "site-packages/a.dist-info/METADATA", metadataText, "Name:a\r\nRequires-Dist:b[c];d\n", "\ufeffName: a")
}

func FuzzDistInfo(f *testing.F) {
	inventorytest.Fuzz(f, DistInfo(), "a.dist-info/direct_url.json", `{"url": "https://a:b@c/d", "vcs_info": {"vcs": 1}, "archive_info": {"hash": "=", "hashes": {"a": 1}}, "dir_info": {"editable": true}}`)
}

func FuzzEggRequires(f *testing.F) {
	inventorytest.Fuzz(f, EggRequires(), "a.egg-info/requires.txt", "a\n[b:c]\nd>=1\n[\n]\n")
}
