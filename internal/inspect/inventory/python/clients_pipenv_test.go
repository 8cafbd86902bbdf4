package python

import (
	"slices"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/ossay-dev/ossay/internal/core/component"
)

const pipenvProject = `[[source]]
url = "https://registry.invalid/simple"
verify_ssl = false
name = "local"

[packages]
flask = {version = "*", extras = ["async"]}
requests = "~=2.0"
colorama = {version = "*", sys_platform = "== 'win32'"}

[dev-packages]
pytest = "*"
flask = ">=2"

[docs]
sphinx = "*"
`

const pipenvWritten = `{
    "_meta": {
        "hash": {
            "sha256": "a86e6a96"
        },
        "pipfile-spec": 6,
        "requires": {},
        "sources": [
            {
                "name": "local",
                "url": "https://registry.invalid/simple",
                "verify_ssl": false
            }
        ]
    },
    "default": {
        "asgiref": {
            "hashes": [
                "sha256:3cfbdbb1"
            ],
            "version": "==3.5"
        },
        "certifi": {
            "hashes": [
                "sha256:5ece9736"
            ],
            "version": "==2023.1"
        },
        "click": {
            "hashes": [
                "sha256:482fb4e5"
            ],
            "version": "==8.1.0"
        },
        "colorama": {
            "hashes": [
                "sha256:dc932263"
            ],
            "markers": "sys_platform == 'win32'",
            "version": "==0.4.6"
        },
        "flask": {
            "extras": [
                "async"
            ],
            "hashes": [
                "sha256:fc2d68ea"
            ],
            "index": "local",
            "version": "==3.0.0"
        },
        "markupsafe": {
            "hashes": [
                "sha256:30d002b8"
            ],
            "version": "==2.1.0"
        },
        "requests": {
            "hashes": [
                "sha256:a74d695e"
            ],
            "index": "local",
            "version": "==2.30"
        },
        "urllib3": {
            "hashes": [
                "sha256:34ded163"
            ],
            "version": "==2.0"
        },
        "werkzeug": {
            "hashes": [
                "sha256:eb168a6f"
            ],
            "version": "==3.0.0"
        }
    },
    "develop": {
        "click": {
            "hashes": [
                "sha256:482fb4e5"
            ],
            "version": "==8.1.0"
        },
        "flask": {
            "extras": [
                "async"
            ],
            "hashes": [
                "sha256:fc2d68ea"
            ],
            "index": "local",
            "version": "==3.0.0"
        },
        "iniconfig": {
            "hashes": [
                "sha256:ab2fb67e"
            ],
            "version": "==1.1"
        },
        "markupsafe": {
            "hashes": [
                "sha256:30d002b8"
            ],
            "version": "==2.1.0"
        },
        "pluggy": {
            "hashes": [
                "sha256:da73b044"
            ],
            "version": "==1.0"
        },
        "pytest": {
            "hashes": [
                "sha256:bbf2d8da"
            ],
            "index": "local",
            "version": "==7.0"
        },
        "werkzeug": {
            "hashes": [
                "sha256:eb168a6f"
            ],
            "version": "==3.0.0"
        }
    },
    "docs": {
        "certifi": {
            "hashes": [
                "sha256:5ece9736"
            ],
            "version": "==2023.1"
        },
        "jinja2": {
            "hashes": [
                "sha256:2bccf9f2"
            ],
            "version": "==3.1"
        },
        "markupsafe": {
            "hashes": [
                "sha256:30d002b8"
            ],
            "version": "==2.1.0"
        },
        "requests": {
            "hashes": [
                "sha256:a74d695e"
            ],
            "index": "local",
            "version": "==2.30"
        },
        "sphinx": {
            "hashes": [
                "sha256:d84949dd"
            ],
            "index": "local",
            "version": "==5.0"
        },
        "urllib3": {
            "hashes": [
                "sha256:34ded163"
            ],
            "version": "==2.0"
        }
    }
}
`

// pipenvRequirements and pipenvDev are what "pipenv requirements" prints for the
// lock file, without and with --dev-only.
const (
	pipenvRequirements = `
asgiref==3.5
certifi==2023.1
click==8.1.0
colorama==0.4.6 ; sys_platform == 'win32'
flask[async]==3.0.0
markupsafe==2.1.0
requests==2.30
urllib3==2.0
werkzeug==3.0.0
`
	pipenvDev = `
click==8.1.0
flask[async]==3.0.0
iniconfig==1.1
markupsafe==2.1.0
pluggy==1.0
pytest==7.0
werkzeug==3.0.0
`
)

func TestPipenvPrintsTheSameRequirements(t *testing.T) {
	got := join(t, map[string]string{"Pipfile.lock": pipenvWritten, "Pipfile": pipenvProject})
	l := got.At("Pipfile.lock", formatPipfileLock)
	var listed [2][]string
	for _, n := range l.Nodes[1:] {
		text := n.Name + "==" + n.Version
		switch {
		case n.Name == "sphinx" || n.Name == "jinja2" || n.Scope == component.Dev && (n.Name == "requests" || n.Name == "urllib3" || n.Name == "certifi"):
			// of the category "docs", which pipenv does not print
		case n.Scope == component.Dev:
			listed[1] = append(listed[1], text)
		default:
			listed[0] = append(listed[0], text)
		}
	}
	for i, printed := range []string{pipenvRequirements, pipenvDev} {
		var want []string
		for line := range strings.Lines(strings.TrimSpace(printed)) {
			r, ok := parseRequirement(line)
			if !ok {
				t.Fatal(line)
			}
			want = append(want, r.name+"=="+pinned(r.spec))
		}
		slices.Sort(listed[i])
		if d := cmp.Diff(want, slices.Compact(listed[i])); d != "" {
			t.Errorf("-pipenv +listed:\n%s", d)
		}
	}
	if len(got.Findings) != 0 || len(l.Notes) != 0 {
		t.Error(got.Findings, l.Notes)
	}
}
