package audit

import (
	"strings"
	"testing"

	"github.com/ossay-dev/ossay/internal/inspect/pipeline/rules"
)

// builderIncidents are incidents of Jenkins and CircleCI, from the public
// reports: Homebrew's "Security incident disclosure" of August 2018, and
// Codecov's "Bash Uploader security update" of April 2021 with what its users
// said of their builds.
func builderIncidents() []incident {
	digest := "@sha256:" + strings.Repeat("ab", 32)
	return []incident{
		{
			name: "a builder of pull requests held the token that could push to the package index (July 2018)",
			before: append(files("Jenkinsfile", `pipeline {
  agent any
  environment {
    HOMEBREW_GITHUB_API_TOKEN = credentials('bot-push-token')
  }
  stages {
    stage('Test pull request') {
      steps {
        sh "git fetch origin pull/${env.ghprbPullId}/head && git checkout FETCH_HEAD"
        sh 'make test-bot'
      }
    }
  }
}
`), files("Makefile", `test-bot: bottle
	./ci/test.sh

bottle:
	git push https://$(HOMEBREW_GITHUB_API_TOKEN)@github.com/example/tap HEAD
	gh release upload bottles out/*
`)...),
			want: []string{
				"untrusted-checkout-exec Jenkinsfile:10",
				"pr-runs-on-self-hosted Jenkinsfile:7",
				"outsider-reaches-signer Jenkinsfile:7",
			},
			after: append(files("Jenkinsfile", `pipeline {
  agent none
  stages {
    stage('Test pull request') {
      agent { docker { image 'homebrew/brew`+digest+`' } }
      steps {
        sh 'git fetch origin "pull/$ghprbPullId/head" && git checkout FETCH_HEAD'
        sh 'make bottle'
      }
    }
    stage('Publish') {
      when { branch 'main' }
      agent { label 'publish' }
      environment { HOMEBREW_GITHUB_API_TOKEN = credentials('bot-push-token') }
      steps { sh 'make upload' }
    }
  }
}
`), files("Makefile", `bottle:
	./ci/test.sh

upload:
	gh release upload bottles out/*
`)...),
		},
		{
			name: "an upload script that a target of the Makefile ran was changed on the server, beside the secrets of the build (April 2021), here on CircleCI",
			before: append(files(".circleci/config.yml", `version: 2.1
orbs:
  codecov: codecov/codecov@1
jobs:
  test:
    docker:
      - image: cimg/go:1.16`+digest+`
    steps:
      - checkout
      - run: make coverage
      - run: |
          if [ -n "$CIRCLE_PR_NUMBER" ]; then ./ci/comment.sh "$GITHUB_TOKEN"; fi
      - run: make release
workflows:
  main:
    jobs:
      - test:
          context: signing
`), files("Makefile", `coverage:
	go test -coverprofile=coverage.txt ./...
	bash <(curl -s https://codecov.example.com/bash)

release:
	gpg --detach-sign out/release.tgz
	gh release create v1 out/release.tgz
`)...),
			want: []string{
				"unpinned-uses .circleci/config.yml:3",
				"unverified-script-exec Makefile:3",
				"untrusted-checkout-exec .circleci/config.yml:10",
				"outsider-reaches-signer .circleci/config.yml:5",
			},
			after: append(files(".circleci/config.yml", `version: 2.1
orbs:
  codecov: codecov/codecov@3.2.4
jobs:
  test:
    docker:
      - image: cimg/go:1.16`+digest+`
    steps:
      - checkout
      - run: make coverage
  release:
    docker:
      - image: cimg/go:1.16`+digest+`
    steps:
      - checkout
      - run: make release
workflows:
  main:
    jobs:
      - test
      - release:
          requires: [test]
          context: signing
          filters:
            branches: {only: main}
`), files("Makefile", `coverage:
	go test -coverprofile=coverage.txt ./...
	curl -sSo uploader https://codecov.example.com/v0.1.0/linux/uploader
	sha256sum --check ci/uploader.sha256
	chmod +x uploader && ./uploader

release:
	gpg --detach-sign out/release.tgz
	gh release create v1 out/release.tgz
`)...),
		},
	}
}

func TestIncidentsOfJenkinsAndCircleCIAreFoundAndTheirRepairedFormsAreSilent(t *testing.T) {
	for _, in := range builderIncidents() {
		t.Run(in.name, func(t *testing.T) {
			got := told(in.before, rules.Regular)
			all := "\n" + strings.Join(got, "\n") + "\n"
			for _, w := range in.want {
				if !strings.Contains(all, "\n"+w+"\n") {
					t.Errorf("%s is not among %s", w, all)
				}
			}
			silent(t, in.after)
		})
	}
}

func TestTheWayOfAnIncidentNamesWhatTheMakefileRuns(t *testing.T) {
	found, _ := Audit(builderIncidents()[0].before, rules.Options{})
	for rule, want := range map[string]string{
		"pipeline/untrusted-checkout-exec": "target test-bot of Makefile (line 1), and with it target bottle of Makefile (line 4)",
		"pipeline/outsider-reaches-signer": "the right to publish (gh release upload in Makefile)",
	} {
		list := of(found, rule)
		if len(list) == 0 || !strings.Contains(list[0].Message, want) {
			t.Errorf("%s: %+v", rule, list)
		}
	}
}
