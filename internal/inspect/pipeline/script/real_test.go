package script

import (
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
)

// names lists the names of commands with what they write to, one a word.
func names(list []Command) string {
	var out []string
	for i := range list {
		name := list[i].Name()
		if w := list[i].Plain(); len(w) > 0 && w[0].Text != list[i].Args[0].Text {
			name += ":" + w[0].Text
		}
		for _, r := range list[i].Outputs() {
			name += r.Op + r.Target.Text
		}
		if name != "" {
			out = append(out, name)
		}
	}
	return strings.Join(out, " ")
}

func TestScriptsAsTheyAreWritten(t *testing.T) {
	for _, tt := range []struct {
		name, text string
		shell      Shell
		want       string
	}{
		{"a release", `
set -euo pipefail
version="${GITHUB_REF_NAME#v}"
if [[ "$version" =~ ^[0-9]+\.[0-9]+\.[0-9]+$ ]]; then
  echo "version=$version" >> "$GITHUB_OUTPUT"
else
  echo "::error::no version" >&2
  exit 1
fi
for f in dist/*.tar.gz; do
  sha256sum "$f" > "$f.sha256"
done
gh release create "$GITHUB_REF_NAME" dist/* --notes-file <(git log -1 --format=%B)
`, Bash, `set echo>>$GITHUB_OUTPUT echo>&2 exit sha256sum>$f.sha256 gh git`},
		{"a retry with a function and a trap", `
cleanup() { docker compose down || true; }
trap cleanup EXIT
n=0
until docker compose up --wait; do
  n=$((n + 1))
  (( n < 3 )) || exit 1
  sleep 5
done
`, Bash, `docker true trap docker exit sleep`},
		{"an installation in a group", `
{
  sudo apt-get update
  sudo -E apt-get install -y --no-install-recommends clang
} 2>&1 | tee install.log
export PATH="$HOME/.local/bin:$PATH"
echo "$HOME/.local/bin" >> "$GITHUB_PATH"
`, Bash, `sudo:apt-get sudo:apt-get tee echo>>$GITHUB_PATH`},
		{"a here-document for another program", `
python3 - <<'PY' > out.json
import json
print(json.dumps({"a": 1}))
PY
cat > config.yml <<EOF
token: $TOKEN
EOF
`, Bash, `python3>out.json cat>config.yml`},
		{"a case and a pipe of loops", `
case "$RUNNER_OS" in
  Linux) sudo apt-get install -y jq ;;
  macOS) brew install jq ;;
  *) choco install jq ;;
esac
jq -r '.[] | .name' list.json | while read -r name; do
  gh api "repos/$name" | jq .
done
`, Bash, `sudo:apt-get brew choco jq read gh jq`},
		{"PowerShell", `
$ErrorActionPreference = 'Stop'
$v = (Get-Content version.txt).Trim()
"VERSION=$v" >> $env:GITHUB_OUTPUT
if ($LASTEXITCODE -ne 0) { exit 1 }
choco install nsis -y | Out-Null
Write-Host "done"; Remove-Item -Recurse tmp
`, PowerShell, `$ErrorActionPreference $v VERSION=$v>>$GITHUB_OUTPUT if:($LASTEXITCODE choco Out-Null Write-Host Remove-Item`},
		{"cmd", `
call "C:\VS\vcvars64.bat"
cmake -B build && cmake --build build
echo DIR=%CD%>> %GITHUB_ENV%
if errorlevel 1 exit /b 1
`, Cmd, `call:C:\VS\vcvars64.bat cmake cmake echo>>$GITHUB_ENV if:errorlevel`},
	} {
		got := names(Parse(tt.text, tt.shell))
		if diff := cmp.Diff(strings.Fields(tt.want), strings.Fields(got)); diff != "" {
			t.Errorf("%s (-want +got): %s", tt.name, diff)
		}
	}
}

func TestTemplatesInScriptsKeepThemReadable(t *testing.T) {
	for _, tt := range []struct{ text, want string }{
		{"npm ${{ inputs.command }} --x", "npm"},
		{"${{ inputs.command }}", "EEEEEEEEEEEEEEEEEEEEE"},
		{"if ${{ github.ref == 'x' }}; then make; fi", strings.Repeat("E", 24) + " make"},
		{"echo '${{ a }}' \"${{ b }}\" > ${{ c }}", "echo>EEEEEEEE"},
		{"x=${{ a }} make", "make"},
		{"echo ${{ format('}}') }} | sh", "echo sh"},
	} {
		masked := Mask(tt.text, fences(tt.text))
		got := names(Parse(masked, Bash))
		if got != tt.want {
			t.Errorf("%q: %q, want %q", tt.text, got, tt.want)
		}
	}
}

func TestFeedersAreThoseOfTheSamePipe(t *testing.T) {
	c := Parse("a | b; c | d | e && f | g", Bash)
	var got []string
	for i := range c {
		s := c[i].Name()
		if c[i].Fed {
			s += "<" + c[c[i].From].Name()
		}
		if c[i].Feeds >= 0 {
			s += ">" + c[c[i].Feeds].Name()
		}
		got = append(got, s)
	}
	if diff := cmp.Diff([]string{"a>b", "b<a", "c>d", "d<c>e", "e<c", "f>g", "g<f"}, got); diff != "" {
		t.Error(diff)
	}
}
