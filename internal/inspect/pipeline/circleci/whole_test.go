package circleci

import (
	"slices"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/ossay-dev/ossay/internal/inspect/pipeline"
)

func TestAReleaseConfigurationIsReadWhole(t *testing.T) {
	d := read(t, `
version: 2.1

orbs:
  node: circleci/node@5.2.0
  slack: circleci/slack@4

parameters:
  channel:
    type: string
    default: next
  nightly:
    type: boolean
    default: false

executors:
  small:
    docker:
      - image: cimg/node:20.11
      - image: cimg/postgres:16
        environment:
          POSTGRES_USER: test
    resource_class: small
  own:
    machine: true
    resource_class: example/linux

commands:
  install:
    description: From the lock file
    parameters:
      folder:
        type: string
        default: .
    steps:
      - restore_cache:
          keys: ["v1-{{ checksum \"package-lock.json\" }}"]
      - run:
          name: Install
          working_directory: << parameters.folder >>
          command: npm ci
      - save_cache:
          key: v1-{{ checksum "package-lock.json" }}
          paths: [node_modules]

jobs:
  test:
    executor: small
    parallelism: 4
    steps:
      - checkout
      - install
      - run: npm test
      - when:
          condition:
            equal: [main, << pipeline.git.branch >>]
          steps:
            - run: npm run coverage
      - store_test_results:
          path: reports
  docs:
    executor: small
    working_directory: docs
    steps:
      - checkout:
          path: ~/project
      - run: make html
  release:
    executor: own
    environment:
      NPM_CONFIG_PROVENANCE: "true"
    steps:
      - checkout
      - install:
          folder: packages
      - run:
          name: Publish
          command: |
            echo "//registry.invalid/:_authToken=$NPM_TOKEN" > .npmrc
            npm publish --tag << pipeline.parameters.channel >>
      - slack/notify:
          event: fail

workflows:
  version: 2
  build:
    unless: << pipeline.parameters.nightly >>
    jobs:
      - test
      - docs:
          filters:
            branches:
              ignore: /dependabot.*/
      - hold:
          type: approval
          requires: [test]
      - release:
          requires: [hold]
          context:
            - npm
            - slack
          filters:
            branches:
              only: main
  nightly:
    triggers:
      - schedule:
          cron: "0 3 * * *"
          filters:
            branches:
              only: main
    jobs: [test]
`)
	want := []string{
		"test",
		"  image cimg/node:20.11",
		"  image cimg/postgres:16",
		"  checkout",
		`  in << parameters.folder >>: "npm ci"`,
		`  "npm test"`,
		`  "npm run coverage"`,
		"docs",
		"  image cimg/node:20.11",
		"  image cimg/postgres:16",
		"  checkout",
		`  "make html"`,
		"release (guarded) on example/linux",
		"  has the context npm",
		"  has the context slack",
		"  has the secret NPM_TOKEN",
		"  checkout",
		`  in << parameters.folder >>: "npm ci"`,
		`  "echo \"//registry.invalid/:_authToken=$NPM_TOKEN\" > .npmrc\nnpm publish --tag << pipeline.parameters.channel >>\n"`,
	}
	if diff := cmp.Diff(want, sketch(d)); diff != "" {
		t.Error(diff)
	}
	if len(d.Problems) != 0 {
		t.Errorf("problems %+v", d.Problems)
	}
	var inputs []string
	for _, in := range d.Inputs {
		inputs = append(inputs, in.Name+" "+in.Type+" "+in.Default.String())
	}
	if diff := cmp.Diff([]string{"channel string next", "nightly boolean false"}, inputs); diff != "" {
		t.Error(diff)
	}
	if d.Jobs[1].Dir == nil || d.Jobs[1].Dir.Text != "docs" {
		t.Errorf("folder %+v", d.Jobs[1].Dir)
	}
	publish := d.Jobs[2].Steps[2]
	if level, r := publish.Run.Level(); level != pipeline.Unknown || r.Name() != "pipeline.parameters.channel" {
		t.Errorf("level %d of %s", level, r.Name())
	}
	for _, tr := range d.Triggers {
		if tr.Who == pipeline.Outsider && !tr.Implied {
			t.Error("nothing speaks of forks")
		}
	}
}

func TestASetupConfigurationAndItsContinuationAreRead(t *testing.T) {
	d := read(t, `
version: 2.1
setup: true
orbs:
  continuation: circleci/continuation@1.0.0
jobs:
  generate:
    docker:
      - image: cimg/base:2024.01
    steps:
      - checkout
      - run: ./.circleci/generate > generated.yml
      - continuation/continue:
          configuration_path: generated.yml
workflows:
  setup:
    jobs: [generate]
`)
	if got := sketch(d); !slices.Equal(got, []string{"generate", "  image cimg/base:2024.01", "  checkout", `  "./.circleci/generate > generated.yml"`}) {
		t.Errorf("%q", got)
	}
	next, err := Read(".circleci/continue-config.yml", "version: 2.1\njobs:\n  a:\n    machine: true\n    steps: [{run: make}]\n", nil)
	if err != nil || next == nil || len(next.Jobs) != 1 {
		t.Errorf("%+v, %v", next, err)
	}
}

func TestSecretsAreToldByTheirNames(t *testing.T) {
	for name, want := range map[string]bool{
		"NPM_TOKEN":             true,
		"GITHUB_TOKEN":          true,
		"DB_PASSWORD":           true,
		"AWS_SECRET_ACCESS_KEY": true,
		"CLIENT_SECRET":         true,
		"token":                 true,
		"TOKENS":                false,
		"KEYBOARD":              false,
		"CIRCLE_SHA1":           false,
		"HOME":                  false,
		"":                      false,
	} {
		if called(name) != want {
			t.Errorf("%s: %v", name, !want)
		}
		if r := predefined(name); (r.Origin == pipeline.FromSecret) != want {
			t.Errorf("%s is read as %+v", name, r)
		}
	}
}

func TestVariablesThatThePlatformSetsHaveTheirLevels(t *testing.T) {
	for name, want := range map[string]pipeline.Level{
		"CIRCLE_BRANCH":      pipeline.Arbitrary,
		"CIRCLE_TAG":         pipeline.Arbitrary,
		"CIRCLE_PR_USERNAME": pipeline.Structured,
		"CIRCLE_PR_REPONAME": pipeline.Structured,
		"CIRCLE_PR_NUMBER":   pipeline.Fixed,
		"CIRCLE_SHA1":        pipeline.Fixed,
		"CIRCLE_JOB":         pipeline.Fixed,
	} {
		if r := predefined(name); r.Level != want {
			t.Errorf("%s: %d, want %d", name, r.Level, want)
		}
	}
}

func TestFieldsOfEventsHaveTheirLevels(t *testing.T) {
	for name, want := range map[string]pipeline.Level{
		"title":          pipeline.Arbitrary,
		"body":           pipeline.Arbitrary,
		"ref":            pipeline.Arbitrary,
		"commit_message": pipeline.Arbitrary,
		"login":          pipeline.Structured,
		"author_login":   pipeline.Structured,
		"number":         pipeline.Fixed,
		"commit_sha":     pipeline.Fixed,
		"merged_at":      pipeline.Fixed,
		"html_url":       pipeline.Fixed,
		"action":         pipeline.Fixed,
	} {
		if got := field(name); got != want {
			t.Errorf("%s: %d, want %d", name, got, want)
		}
	}
}

func TestTheSameFileGivesTheSameReads(t *testing.T) {
	var b strings.Builder
	b.WriteString(head + "commands:\n  c:\n    parameters: {x: {type: string}}\n    steps: [{run: << parameters.x >>}]\njobs:\n")
	for _, name := range []string{"a", "b", "d", "e", "f", "g"} {
		b.WriteString("  " + name + ":\n    docker: [{image: i}]\n    steps: [{c: {x: << pipeline.git.branch >> << pipeline.git.tag >>}}, {c: {x: << pipeline.git.tag >>}}]\n")
	}
	first := ""
	for range 20 {
		_, r := read(t, b.String()).Jobs[0].Steps[0].Run.Level()
		if first == "" {
			first = r.Source
		}
		if r.Source != first || first != "pipeline.git.branch" {
			t.Fatalf("%s, then %s", first, r.Source)
		}
	}
}
