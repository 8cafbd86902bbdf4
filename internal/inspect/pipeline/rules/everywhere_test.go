package rules_test

import (
	"slices"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/ossay-dev/ossay/internal/core/budget"
	"github.com/ossay-dev/ossay/internal/inspect/pipeline"
	"github.com/ossay-dev/ossay/internal/inspect/pipeline/circleci"
	"github.com/ossay-dev/ossay/internal/inspect/pipeline/dockerfile"
	"github.com/ossay-dev/ossay/internal/inspect/pipeline/graph"
	"github.com/ossay-dev/ossay/internal/inspect/pipeline/jenkins"
	"github.com/ossay-dev/ossay/internal/inspect/pipeline/rules"
)

// told runs all rules over a file of any platform and returns the lines of those
// findings that one rule has.
func told(t *testing.T, rule, path, text string, o rules.Options) []string {
	t.Helper()
	d, err := readAny(path, text)
	for _, read := range []func(string, string, *budget.Budget) (*pipeline.Document, error){jenkins.Read, circleci.Read, dockerfile.Read} {
		if d == nil && err == nil {
			d, err = read(path, text, nil)
		}
	}
	if err != nil || d == nil {
		t.Fatalf("%s: %v", path, err)
	}
	o.Ways = graph.Build([]*pipeline.Document{d}, o.Facts()).Ways()
	var lines []string
	for _, f := range ofRule(rules.Run(d, rules.All(), &o), rule) {
		line := strings.TrimSpace(strings.Split(text, "\n")[f.Span.StartLine-1])
		if !slices.Contains(lines, line) {
			lines = append(lines, line)
		}
		if f.Message == "" || !strings.HasSuffix(f.Message, ".") || f.Snippet == nil {
			t.Errorf("%s says %q", f.Rule, f.Message)
		}
	}
	return lines
}

// A platform puts a command of a shell into the smallest file of its kind.
type platform struct {
	path string
	file func(command string) string
}

func platforms() map[string]platform {
	digest := "x@sha256:" + strings.Repeat("ab", 32)
	return map[string]platform{
		"GitHub": {".github/workflows/x.yml", func(c string) string { return job("push", "    steps:\n      - run: |\n          "+c+"\n") }},
		"an action": {"action.yml", func(c string) string {
			return "name: x\nruns:\n  using: composite\n  steps:\n    - shell: bash\n      run: |\n        " + c + "\n"
		}},
		"GitLab": {".gitlab-ci.yml", func(c string) string { return "a:\n  image: " + digest + "\n  script:\n    - |\n      " + c + "\n" }},
		"Azure":  {"azure-pipelines.yml", func(c string) string { return "pool: {vmImage: ubuntu-24.04}\nsteps:\n  - bash: |\n      " + c + "\n" }},
		"Bitbucket": {"bitbucket-pipelines.yml", func(c string) string {
			return "image: " + digest + "\npipelines:\n  default:\n    - step:\n        script:\n          - |\n            " + c + "\n"
		}},
		"Jenkins": {"Jenkinsfile", func(c string) string {
			return "node {\n  sh '''\n    " + strings.ReplaceAll(strings.ReplaceAll(c, `\`, `\\`), "'", `\'`) + "\n  '''\n}\n"
		}},
		"CircleCI": {".circleci/config.yml", func(c string) string {
			return "version: 2.1\njobs:\n  a:\n    docker:\n      - image: " + digest + "\n    steps:\n      - run: |\n          " + c + "\n"
		}},
		"Tekton": {"tekton/a.yaml", func(c string) string {
			return "apiVersion: tekton.dev/v1\nkind: Task\nmetadata:\n  name: a\nspec:\n  steps:\n    - name: a\n      image: " + digest + "\n      script: |\n        " + c + "\n"
		}},
		"an image": {"Dockerfile", func(c string) string { return "FROM " + digest + "\nRUN " + c + "\n" }},
	}
}

func TestCommandsAreJudgedAlikeOnEveryPlatform(t *testing.T) {
	const commit = "11bd71901bbe5b1630ceea73d27597364c9af683"
	for _, tt := range []struct {
		rule    string
		persona rules.Persona
		but     string // platforms that the rule does not look at
		hits    []string
		misses  []string
	}{
		{rule: "adhoc-packages",
			hits:   []string{"npm install left-pad", "cd x && npm i -g left-pad", "gem install rake", "sudo npm install -g left-pad", "if true; then npm add left-pad; fi"},
			misses: []string{"npm ci", "npm install", "echo npm install left-pad", "# npm install left-pad", "npm install ./local.tgz", "bundle install", "pip install -r requirements.txt"}},
		{rule: "adhoc-packages", persona: rules.Pedantic,
			hits:   []string{"pip install twine", "python -m pip install twine", "cargo install cargo-audit", "go install example.com/x@latest", "pnpm add x"},
			misses: []string{"pip install --require-hashes -r x", "cargo install --locked cargo-audit", "go install example.com/x@v1.0.0", "pip install -e ."}},
		{rule: "dependency-confusion",
			hits:   []string{"pip install --extra-index-url https://registry.invalid/simple own", "pip3 install own --extra-index-url=https://registry.invalid/simple", "uv pip install --extra-index-url https://registry.invalid/simple own", "python -m pip install --extra-index-url https://registry.invalid/simple own"},
			misses: []string{"pip install --index-url https://registry.invalid/simple own", "pip config --extra-index-url x y", "echo pip install --extra-index-url x", "pip install --extra-index-url https://download.pytorch.invalid/whl torch"}},
		{rule: "hardcoded-credentials",
			hits:   []string{"git clone https://me:hunter2hunter2@example.com/x", "deploy --token=glpat-0123456789abcdefghij", "curl -H 'PRIVATE-TOKEN: glpat-0123456789abcdefghij' https://example.com"},
			misses: []string{"git clone https://me:$PASSWORD@example.com/x", "git clone https://example.com/x", "deploy --token=glpat-short", "git clone https://me:<password>@example.com/x"}},
		{rule: "host-key-check-off",
			hits:   []string{"ssh -o StrictHostKeyChecking=no h true", "curl -k https://example.com", "wget --no-check-certificate https://example.com", "git -c http.sslVerify=false clone https://example.com/x"},
			misses: []string{"ssh h true", "curl -fsS https://example.com", "echo -k", "git clone https://example.com/x"}},
		{rule: "insecure-url-scheme",
			hits:   []string{"git clone http://example.com/x.git", "git clone git://example.com/x.git", "git clone --depth 1 HTTP://example.com/x.git"},
			misses: []string{"git clone https://example.com/x.git", "git clone http://localhost:3000/x.git", "git clone http://127.0.0.1/x.git", "git clone git@example.com:x.git", "curl -o x http://example.com", "git push http://example.com/x.git"}},
		{rule: "unverified-script-exec",
			hits:   []string{"curl -sSf https://get.example.com | sh", "wget -qO- https://get.example.com | sudo bash", "bash <(curl -s https://get.example.com)", `sh -c "$(curl -fsSL https://get.example.com)"`, `eval "$(curl -s https://get.example.com)"`, "curl https://get.example.com | tee x | bash -s -- -y", "curl -s https://get.example.com | python3 -"},
			misses: []string{"curl -o x https://get.example.com", "curl https://get.example.com | jq .", "curl https://example.com/o/r/" + commit + "/x.sh | sh", "echo 'curl https://get.example.com | sh'", "cat x.sh | sh", `V="$(curl -s https://get.example.com)"`}},
		{rule: "privileged-container", but: "an action, an image",
			hits:   []string{"docker run --privileged x", "docker run -v /var/run/docker.sock:/var/run/docker.sock x", "podman run --cap-add=SYS_ADMIN x", "docker create --pid=host x", "docker run --cap-add=ALL x"},
			misses: []string{"docker run x", "docker build --privileged x", "docker run --cap-add=NET_ADMIN x", "echo docker run --privileged x", "docker run --privileged=false x"}},
	} {
		for name, p := range platforms() {
			for _, c := range tt.hits {
				got := told(t, tt.rule, p.path, p.file(c), rules.Options{Persona: tt.persona})
				if strings.Contains(tt.but, name) {
					if len(got) != 0 {
						t.Errorf("%s looks at %s: %s", tt.rule, name, c)
					}
				} else if len(got) != 1 {
					t.Errorf("%s on %s misses %q: %q", tt.rule, name, c, got)
				}
			}
			for _, c := range tt.misses {
				if got := told(t, tt.rule, p.path, p.file(c), rules.Options{Persona: tt.persona}); len(got) != 0 {
					t.Errorf("%s on %s reports %q", tt.rule, name, c)
				}
			}
		}
	}
}

func TestImagesAreJudgedAlikeOnEveryPlatform(t *testing.T) {
	files := map[string]platform{
		"a container of GitHub": {".github/workflows/x.yml", func(i string) string { return job("push", "    container: "+i+"\n    steps: []\n") }},
		"a service of GitHub": {".github/workflows/x.yml", func(i string) string {
			return job("push", "    services:\n      a:\n        image: "+i+"\n    steps: []\n")
		}},
		"GitLab":              {".gitlab-ci.yml", func(i string) string { return "a:\n  image: " + i + "\n  script: [make]\n" }},
		"an image's name":     {".gitlab-ci.yml", func(i string) string { return "a:\n  image:\n    name: " + i + "\n  script: [make]\n" }},
		"a service of GitLab": {".gitlab-ci.yml", func(i string) string { return "a:\n  services: [" + i + "]\n  script: [make]\n" }},
		"a container of Azure": {"azure-pipelines.yml", func(i string) string {
			return "pool: {vmImage: ubuntu-24.04}\ncontainer: " + i + "\nsteps:\n  - bash: make\n"
		}},
		"a resource of Azure": {"azure-pipelines.yml", func(i string) string {
			return "resources:\n  containers:\n    - container: a\n      image: " + i + "\npool: {vmImage: ubuntu-24.04}\ncontainer: a\nsteps:\n  - bash: make\n"
		}},
		"Bitbucket": {"bitbucket-pipelines.yml", func(i string) string {
			return "image: " + i + "\npipelines:\n  default:\n    - step:\n        script: [make]\n"
		}},
		"Jenkins": {"Jenkinsfile", func(i string) string {
			return "pipeline {\n  agent { docker { image '" + i + "' } }\n  stages { stage('a') { steps { sh 'make' } } }\n}\n"
		}},
		"a script of Jenkins": {"Jenkinsfile", func(i string) string { return "node {\n  docker.image('" + i + "').inside {\n    sh 'make'\n  }\n}\n" }},
		"CircleCI": {".circleci/config.yml", func(i string) string {
			return "version: 2.1\njobs:\n  a:\n    docker:\n      - image: " + i + "\n    steps:\n      - run: make\n"
		}},
		"Tekton": {"tekton/a.yaml", func(i string) string {
			return "apiVersion: tekton.dev/v1\nkind: Task\nmetadata:\n  name: a\nspec:\n  steps:\n    - name: a\n      image: " + i + "\n      script: make\n"
		}},
		"the base of an image":   {"Dockerfile", func(i string) string { return "FROM " + i + "\nRUN make\n" }},
		"a copy from an image":   {"Dockerfile", func(i string) string { return "FROM scratch\nCOPY --from=" + i + " /a /a\n" }},
		"the image of an action": {"action.yml", func(i string) string { return "name: x\nruns:\n  using: docker\n  image: docker://" + i + "\n" }},
	}
	digest := "@sha256:" + strings.Repeat("ab", 32)
	for name, f := range files {
		for image, want := range map[string]rules.Persona{
			"registry.invalid/tool":                   rules.Regular,
			"registry.invalid/tool:latest":            rules.Regular,
			"registry.invalid:5000/tool":              rules.Regular,
			"registry.invalid/tool:1.2.3":             rules.Pedantic,
			"registry.invalid:5000/tool:3-alpine":     rules.Pedantic,
			"registry.invalid/tool" + digest:          99,
			"registry.invalid/tool:latest" + digest:   99,
			"registry.invalid:5000/tool:1.2" + digest: 99,
		} {
			for _, p := range []rules.Persona{rules.Regular, rules.Pedantic} {
				got := told(t, "unpinned-images", f.path, f.file(image), rules.Options{Persona: p})
				if (len(got) > 0) != (p >= want) {
					t.Errorf("%s, %s for the %v: %q", name, image, p, got)
				}
			}
		}
	}
}

func TestWholeFilesOfBuildersThatAreNoYAML(t *testing.T) {
	for _, tt := range []struct {
		name, path, text string
		persona          rules.Persona
	}{
		{"a grown Jenkinsfile", "Jenkinsfile", jenkinsfile, rules.Pedantic},
		{"a grown configuration of CircleCI", ".circleci/config.yml", circleFile, rules.Pedantic},
		{"a build file of several stages", "build/Dockerfile", buildFile, rules.Pedantic},
	} {
		want := strings.TrimPrefix(tt.text, "\n")
		lines := strings.Split(want, "\n")
		for i, l := range lines {
			lines[i], _, _ = strings.Cut(l, " <<< ")
		}
		plain := strings.Join(lines, "\n")
		for _, r := range rules.All() {
			id := strings.TrimPrefix(r.ID, "pipeline/")
			for _, at := range told(t, id, tt.path, plain, rules.Options{Persona: tt.persona}) {
				for i, l := range strings.Split(plain, "\n") {
					if strings.TrimSpace(l) != at {
						continue
					}
					if strings.Contains(lines[i], " <<< ") {
						lines[i] += " " + id
					} else {
						lines[i] += " <<< " + id
					}
					break
				}
			}
		}
		if diff := cmp.Diff(strings.Split(want, "\n"), lines); diff != "" {
			t.Errorf("%s (-want +got):\n%s", tt.name, diff)
		}
	}
}

const jenkinsfile = `
@Library('shared@main') _ <<< unpinned-uses
pipeline {
  agent any
  parameters {
    string(name: 'TARGET', defaultValue: 'all')
    booleanParam(name: 'DRY', defaultValue: true)
  }
  environment {
    TOKEN = credentials('deploy-token')
  }
  stages {
    stage('Test') { <<< pr-runs-on-self-hosted
      when { changeRequest() }
      steps {
        checkout scm
        sh 'npm ci' <<< untrusted-checkout-exec
        sh "echo ${env.CHANGE_TITLE}" <<< template-injection
        sh 'echo "$CHANGE_TITLE"'
        sh "make ${params.TARGET} ${params.DRY}" <<< template-injection untrusted-checkout-exec
      }
    }
    stage('Release') {
      when { branch 'main' }
      steps {
        sh 'curl -s https://get.example.com | bash' <<< unverified-script-exec
        sh 'npm install -g semantic-release' <<< adhoc-packages
        sh "deploy --token ${TOKEN}" <<< secret-on-command-line
        sh 'ssh -o StrictHostKeyChecking=no h restart' <<< host-key-check-off
      }
    }
  }
}
`

const circleFile = `
version: 2.1
orbs:
  node: circleci/node@5.2.0
  own: acme/own@volatile <<< unpinned-uses
  trial: acme/trial@dev:first <<< unpinned-uses
jobs:
  test:
    docker:
      - image: cimg/node:22.1 <<< unpinned-images
      - image: postgres <<< unpinned-images
    steps:
      - checkout
      - run: npm ci
      - run: echo "<< pipeline.git.branch >>" <<< template-injection
      - run: npm install -g typescript <<< adhoc-packages
      - run:
          name: report
          command: curl -s https://get.example.com | bash <<< unverified-script-exec
  machine: <<< pr-runs-on-self-hosted
    machine: true
    resource_class: acme/linux
    steps:
      - checkout
      - run: docker run --privileged x <<< privileged-container
      - run: pip install --extra-index-url https://registry.invalid/simple own <<< adhoc-packages dependency-confusion
workflows:
  all:
    jobs:
      - test
      - machine
`

const buildFile = `
ARG GO=latest
FROM golang:$GO AS build <<< unpinned-images
ENV NPM_TOKEN=a1b2c3d4e5f6 <<< hardcoded-credentials
ADD http://example.com/tool.sh /tmp/ <<< insecure-url-scheme unverified-script-exec
RUN sh /tmp/tool.sh
RUN apt-get update && \
    apt-get install -y --allow-unauthenticated make && \ <<< host-key-check-off
    npm install -g left-pad <<< adhoc-packages
RUN curl -fsSL https://get.example.com | sh <<< unverified-script-exec
FROM debian:12 AS run <<< unpinned-images
COPY --from=build /out /out
COPY --from=busybox:1.36 /bin/sh /bin/sh <<< unpinned-images
FROM run
USER 65532
`
