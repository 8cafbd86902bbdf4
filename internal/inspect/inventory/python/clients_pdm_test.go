package python

import (
	"slices"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/ossay-dev/ossay/internal/core/component"
)

const pdmProject = `[project]
name = "shop"
version = "1.0"
requires-python = ">=3.8"
dependencies = ["flask[async]>=2", "numpy==1.20; python_version<'3.9'", "requests[socks]"]
[project.optional-dependencies]
net = ["click"]
[tool.pdm.dev-dependencies]
test = ["pytest>=7"]
[[tool.pdm.source]]
url = "https://registry.invalid/simple"
name = "pypi"
verify_ssl = false
`

const pdmWritten = `[[package]]
name = "asgiref"
version = "3.5"
summary = ""
dependencies = [
    "typing-extensions; python_version < \"3.11\"",
]

[[package]]
name = "certifi"
version = "2023.1"
summary = ""

[[package]]
name = "click"
version = "8.1.0"
summary = ""
dependencies = [
    "colorama; platform_system == \"Windows\"",
]

[[package]]
name = "colorama"
version = "0.4.6"
summary = ""

[[package]]
name = "flask"
version = "3.0.0"
summary = ""
dependencies = [
    "click>=8",
    "werkzeug>=3",
]

[[package]]
name = "flask"
version = "3.0.0"
extras = ["async"]
summary = ""
dependencies = [
    "asgiref>=3.2",
    "flask==3.0.0",
]

[[package]]
name = "iniconfig"
version = "1.1"
summary = ""

[[package]]
name = "markupsafe"
version = "2.1.0"
summary = ""

[[package]]
name = "numpy"
version = "1.20"
requires_python = ">=3.7"
summary = ""

[[package]]
name = "pluggy"
version = "1.0"
summary = ""

[[package]]
name = "pysocks"
version = "1.7"
summary = ""

[[package]]
name = "pytest"
version = "7.0"
summary = ""
dependencies = [
    "colorama; sys_platform == \"win32\"",
    "iniconfig",
    "pluggy<2",
    "tomli>=1; python_version < \"3.11\"",
]

[[package]]
name = "requests"
version = "2.30"
summary = ""
dependencies = [
    "certifi",
    "urllib3<3",
]

[[package]]
name = "requests"
version = "2.30"
extras = ["socks"]
summary = ""
dependencies = [
    "PySocks!=1.5.7",
    "requests==2.30",
]

[[package]]
name = "tomli"
version = "2.0"
summary = ""

[[package]]
name = "typing-extensions"
version = "4.1"
summary = ""

[[package]]
name = "urllib3"
version = "2.0"
summary = ""

[[package]]
name = "werkzeug"
version = "3.0.0"
summary = ""
dependencies = [
    "MarkupSafe>=2.1",
]

[metadata]
lock_version = "4.0"
content_hash = "sha256:0fe17651"

[metadata.files]
"asgiref 3.5" = [
    {url = "https://registry.invalid/simple/asgiref/asgiref-3.5-py3-none-any.whl", hash = "sha256:3cfbdbb1"},
]
"certifi 2023.1" = [
    {url = "https://registry.invalid/simple/certifi/certifi-2023.1-py3-none-any.whl", hash = "sha256:5ece9736"},
]
"click 8.1.0" = [
    {url = "https://registry.invalid/simple/click/click-8.1.0-py3-none-any.whl", hash = "sha256:482fb4e5"},
]
"colorama 0.4.6" = [
    {url = "https://registry.invalid/simple/colorama/colorama-0.4.6-py3-none-any.whl", hash = "sha256:dc932263"},
]
"flask 3.0.0" = [
    {url = "https://registry.invalid/simple/flask/flask-3.0.0-py3-none-any.whl", hash = "sha256:fc2d68ea"},
]
"iniconfig 1.1" = [
    {url = "https://registry.invalid/simple/iniconfig/iniconfig-1.1-py3-none-any.whl", hash = "sha256:ab2fb67e"},
]
"markupsafe 2.1.0" = [
    {url = "https://registry.invalid/simple/markupsafe/MarkupSafe-2.1.0-py3-none-any.whl", hash = "sha256:30d002b8"},
]
"numpy 1.20" = [
    {url = "https://registry.invalid/simple/numpy/numpy-1.20-py3-none-any.whl", hash = "sha256:d1b5886f"},
]
"pluggy 1.0" = [
    {url = "https://registry.invalid/simple/pluggy/pluggy-1.0-py3-none-any.whl", hash = "sha256:da73b044"},
]
"pysocks 1.7" = [
    {url = "https://registry.invalid/simple/pysocks/PySocks-1.7-py3-none-any.whl", hash = "sha256:6580b354"},
]
"pytest 7.0" = [
    {url = "https://registry.invalid/simple/pytest/pytest-7.0-py3-none-any.whl", hash = "sha256:bbf2d8da"},
]
"requests 2.30" = [
    {url = "https://registry.invalid/simple/requests/requests-2.30-py3-none-any.whl", hash = "sha256:a74d695e"},
]
"tomli 2.0" = [
    {url = "https://registry.invalid/simple/tomli/tomli-2.0-py3-none-any.whl", hash = "sha256:dee903e0"},
]
"typing-extensions 4.1" = [
    {url = "https://registry.invalid/simple/typing-extensions/typing_extensions-4.1-py3-none-any.whl", hash = "sha256:65832cb8"},
]
"urllib3 2.0" = [
    {url = "https://registry.invalid/simple/urllib3/urllib3-2.0-py3-none-any.whl", hash = "sha256:34ded163"},
]
"werkzeug 3.0.0" = [
    {url = "https://registry.invalid/simple/werkzeug/werkzeug-3.0.0-py3-none-any.whl", hash = "sha256:eb168a6f"},
]
`

func TestPDMExportsTheSamePackages(t *testing.T) {
	got := join(t, map[string]string{"pdm.lock": pdmWritten, "pyproject.toml": pdmProject})
	l := got.At("pdm.lock", formatPDM)
	// "pdm export --prod" on Linux with Python 3.11, and what has other markers.
	prod := []string{"asgiref", "certifi", "click", "flask", "markupsafe", "pysocks", "requests", "urllib3", "werkzeug"}
	prod = append(prod, "numpy", "typing-extensions") // for an older Python
	slices.Sort(prod)
	if d := cmp.Diff(prod, named(l, component.Prod)); d != "" {
		t.Error(d)
	}
	if d := cmp.Diff([]string{"iniconfig", "pluggy", "pytest", "tomli"}, named(l, component.Dev)); d != "" {
		t.Error(d)
	}
	if d := cmp.Diff([]string{"colorama"}, named(l, component.Optional)); d != "" { // for Windows
		t.Error(d)
	}
	if len(got.Findings) != 0 || len(l.Notes) != 0 {
		t.Error(got.Findings, l.Notes)
	}
}
