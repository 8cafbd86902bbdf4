package app

import (
	"errors"
	"io/fs"
	"os"
	"path/filepath"
	"strings"

	"golang.org/x/mod/semver"

	"github.com/ossay-dev/ossay/internal/core/fault"
)

// An InitRequest says what to write into the current folder.
type InitRequest struct {
	CI  string // "", "github" or "gitlab"
	Pin string // the release or commit of ossay that the workflow installs
	// Keep leaves an ossay.yaml that exists as it is, without an error.
	Keep bool
}

// firstConfig is the ossay.yaml of a new user: every setting with its meaning.
const firstConfig = `# ossay.yaml: what ossay check does here.

# Paths to leave out, as in .gitignore. What is left out is counted in every report.
exclude: []

# A check fails where this holds for an open finding.
gate: ` + DefaultGate + `

# Rules to turn off, or to give another severity.
rules: {}

# Accepted risks; ossay except add writes them here. Each has a reason and an end.
exceptions: []
`

// githubWorkflow uses the program alone: no action means nothing to pin and
// nothing that a moved tag could replace.
const githubWorkflow = `name: ossay
on:
  pull_request:
  push:
    branches: [main]
  schedule:
    - cron: "17 4 * * *"
permissions: {}
jobs:
  check:
    runs-on: ubuntu-24.04
    timeout-minutes: 15
    permissions:
      contents: read
    env:
      OSSAY_VERSION: PINNED # a release or commit; the Go checksum database vouches for it
    steps:
      - name: check out this commit, without keeping credentials
        env:
          REPOSITORY: ${{ github.server_url }}/${{ github.repository }}
          COMMIT: ${{ github.sha }}
          TOKEN: ${{ github.token }}
        run: |
          git init -q .
          git -c "http.extraheader=Authorization: Basic $(printf 'x-access-token:%s' "$TOKEN" | base64 -w0)" fetch -q --depth 1 "$REPOSITORY" "$COMMIT"
          git checkout -q FETCH_HEAD
      - name: install ossay
        run: go install "github.com/ossay-dev/ossay/cmd/ossay@$OSSAY_VERSION"
      - name: fetch advisories
        run: $(go env GOPATH)/bin/ossay db update
      - name: check
        run: |
          "$(go env GOPATH)/bin/ossay" check --max-age 7d --format text --format markdown="$GITHUB_STEP_SUMMARY" .
`

const gitlabJob = `ossay:
  image: golang:1.26
  rules:
    - if: $CI_PIPELINE_SOURCE == "merge_request_event"
    - if: $CI_COMMIT_BRANCH == $CI_DEFAULT_BRANCH
  script:
    - go install github.com/ossay-dev/ossay/cmd/ossay@PINNED
    - ossay db update
    - ossay check --max-age 7d --format text --format sarif=ossay.sarif .
  artifacts:
    when: always
    paths: [ossay.sarif]
`

// checkPin accepts a release or a full commit: what cannot move.
func checkPin(pin string) error {
	if isHex(pin) && len(pin) == 40 || semver.IsValid(pin) && semver.Canonical(pin) == strings.Split(pin, "+")[0] {
		return nil
	}
	f := fault.New(fault.Usage, "%q is not a release or full commit of ossay to pin in the workflow", pin)
	if pin == "" {
		f = fault.New(fault.Usage, "this build of ossay does not know its release, so the workflow cannot pin it")
	}
	return f.WithHint("add --pin v0.1.0, or --pin with a full commit id")
}

func isHex(s string) bool {
	return strings.Trim(s, "0123456789abcdef") == ""
}

// Init writes the files and returns their names. A file that exists is an error
// and stays as it is.
func Init(r InitRequest) ([]string, error) {
	type file struct{ name, text string }
	files := []file{{"ossay.yaml", firstConfig}}
	if r.CI != "" {
		if err := checkPin(r.Pin); err != nil {
			return nil, err
		}
	}
	switch r.CI {
	case "":
	case "github":
		files = append(files, file{".github/workflows/ossay.yml", strings.ReplaceAll(githubWorkflow, "PINNED", r.Pin)})
	case "gitlab":
		files = append(files, file{".gitlab/ossay.yml", strings.ReplaceAll(gitlabJob, "PINNED", r.Pin)})
	default:
		return nil, fault.New(fault.Usage, "init knows no CI system %q", r.CI).WithHint("github or gitlab")
	}
	var wrote []string
	for _, f := range files {
		if err := os.MkdirAll(filepath.Dir(f.name), 0o755); err != nil {
			return wrote, err
		}
		out, err := os.OpenFile(f.name, os.O_CREATE|os.O_EXCL|os.O_WRONLY, 0o644)
		if errors.Is(err, fs.ErrExist) {
			if f.name == "ossay.yaml" && (r.CI != "" || r.Keep) {
				continue
			}
			return wrote, fault.New(fault.Usage, "%s exists already", f.name).WithHint("it stays as it is; remove it to start anew")
		}
		if err != nil {
			return wrote, err
		}
		_, err = out.WriteString(f.text)
		if cerr := out.Close(); err == nil {
			err = cerr
		}
		if err != nil {
			return wrote, err
		}
		wrote = append(wrote, f.name)
	}
	return wrote, nil
}
