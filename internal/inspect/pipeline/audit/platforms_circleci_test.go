package audit

import (
	"strings"
	"testing"

	"github.com/ossay-dev/ossay/internal/inspect/pipeline/rules"
)

// circle is a configuration with one job, its steps, and what a workflow says of
// it.
func circle(use, steps string) string {
	return "version: 2.1\njobs:\n  a:\n    docker:\n      - image: cimg/go:1.26@sha256:" + strings.Repeat("ab", 32) + "\n    steps:\n      - checkout\n      " +
		strings.ReplaceAll(strings.TrimSpace(steps), "\n", "\n      ") + "\nworkflows:\n  w:\n    jobs:\n      - a" + use + "\n"
}

func TestEveryRuleForCircleCIFindsItsCaseAndNotTheNearMiss(t *testing.T) {
	run := func(command string) string { return circle("", "- run: "+command) }
	const context = ":\n          context: release"
	const guarded = context + "\n          filters: {branches: {only: main}}"
	const fork = "- run: test -z \"$CIRCLE_PR_NUMBER\" || echo fork\n"
	machine := func(class, step string) string {
		return "version: 2.1\njobs:\n  a:\n    machine: true\n    resource_class: " + class + "\n    steps:\n      - checkout\n      - run: " + step + "\n"
	}
	try(t, ".circleci/config.yml", []trial{
		{rule: "adhoc-packages", bad: run("npm install left-pad"), good: run("npm ci")},
		{rule: "argument-injection", persona: rules.Pedantic, bad: run("git log $CIRCLE_BRANCH"), good: run(`git log -- "$CIRCLE_BRANCH"`)},
		{rule: "dependency-confusion", bad: run("pip install --extra-index-url https://registry.invalid/simple private"), good: run("pip install --index-url https://registry.invalid/simple private")},
		{rule: "hardcoded-credentials", bad: run("curl https://me:hunter2hunter2@registry.invalid/x"), good: run("curl https://me:$PASSWORD@registry.invalid/x")},
		{rule: "host-key-check-off", bad: run("curl -k https://example.com"), good: run("curl https://example.com")},
		{rule: "insecure-url-scheme", bad: run("git clone git://example.com/x.git"), good: run("git clone https://example.com/x.git")},
		{rule: "outsider-reaches-signer", bad: circle("", "- run: test -z \"$CIRCLE_PR_NUMBER\" || comment \"$GITHUB_TOKEN\"\n- run: make\n- run: npm publish"), good: circle(guarded, "- run: make\n- run: npm publish")},
		{rule: "outsider-reaches-signer", persona: rules.Pedantic, bad: circle(context, fork+"- run: make\n- run: npm publish"), good: circle(guarded, fork+"- run: make\n- run: npm publish")},
		{rule: "pr-runs-on-self-hosted", bad: machine("org/linux", "test -n \"$CIRCLE_PR_NUMBER\""), good: machine("large", "test -n \"$CIRCLE_PR_NUMBER\"")},
		{rule: "privileged-container", bad: run("docker run --privileged x"), good: run("docker run x")},
		{rule: "secret-on-command-line", persona: rules.Pedantic, bad: circle("", "- run:\n    command: deploy --token "+"\"$NPM_TOKEN\""), good: circle("", "- run:\n    command: deploy")},
		{rule: "self-hosted-runner", persona: rules.Auditor, bad: machine("org/linux", "make"), good: machine("large", "make")},
		{rule: "syntax", bad: "version: 2.1\njobs: [\n", good: run("make")},
		{rule: "syntax", bad: "version: 2.1\norbs:\n  node: circleci/node\njobs: {}\n", good: "version: 2.1\norbs:\n  node: circleci/node@5.1.0\njobs: {}\n"},
		{rule: "template-injection", bad: run("echo << pipeline.git.branch >>"), good: run("echo \"$CIRCLE_BRANCH\""), fixed: run("echo \"${CIRCLE_BRANCH}\"")},
		{rule: "template-injection", bad: circle("", "- run:\n    name: x\n    command: |\n      echo << pipeline.event.github.pull_request.title >>"), good: run("echo << pipeline.number >>"),
			fixed: circle("", "- run:\n    name: x\n    command: |\n      echo \"${TITLE}\"\n    environment:\n      TITLE: << pipeline.event.github.pull_request.title >>")},
		{rule: "unpinned-images", bad: strings.Replace(run("make"), ":1.26@sha256:"+strings.Repeat("ab", 32), ":latest", 1), good: run("make")},
		{rule: "unpinned-uses", bad: "orbs:\n  node: circleci/node@volatile\n" + run("make"), good: "orbs:\n  node: circleci/node@5.1.0\n" + run("make")},
		{rule: "unpinned-uses", bad: "orbs:\n  node: circleci/node@dev:first\n" + run("make"), good: "orbs:\n  mine: {commands: {}}\n" + run("make")},
		{rule: "unpinned-uses", bad: "orbs:\n  node: circleci/node@5\n" + run("make"), good: run("make")},
		{rule: "untrusted-checkout-exec", bad: circle(context, fork+"- run: make test"), good: circle(guarded, fork+"- run: make test")},
		{rule: "untrusted-checkout-exec", bad: circle("", fork+"- run: npm ci\n- run: upload \"$UPLOAD_TOKEN\""), good: circle("", fork+"- run: npm ci")},
		{rule: "untrusted-checkout-exec", persona: rules.Pedantic, bad: circle(context, "- run: make test"), good: circle("", "- run: make test")},
		{rule: "unverified-script-exec", bad: run("bash <(curl -s https://get.example.com)"), good: run("curl -so x https://get.example.com")},
	})
}

func TestAWellKeptConfigurationOfCircleCIIsSilent(t *testing.T) {
	silent(t, files(".circleci/config.yml", `
version: 2.1
orbs:
  node: circleci/node@5.2.0
parameters:
  deploy: {type: boolean, default: false}
executors:
  go:
    docker:
      - image: cimg/go:1.26@sha256:`+strings.Repeat("ef", 32)+`
commands:
  build:
    parameters:
      target: {type: string, default: all}
    steps:
      - run: make << parameters.target >>
jobs:
  test:
    executor: go
    steps:
      - checkout
      - build: {target: test}
      - run: 'test -z "$CIRCLE_PR_NUMBER" || echo "a fork"'
  release:
    executor: go
    steps:
      - checkout
      - build
      - run: npm publish
workflows:
  main:
    jobs:
      - test
      - release:
          requires: [test]
          context: npm
          filters:
            branches: {only: main}
`))
}
