package audit

import (
	"testing"

	"github.com/ossay-dev/ossay/internal/inspect/pipeline/rules"
)

// job is a GitLab job with the given lines in it.
func job(lines string) string { return "a:\n" + lines }

const mr = "  rules:\n    - if: $CI_PIPELINE_SOURCE == \"merge_request_event\"\n"

func TestRulesOnGitLab(t *testing.T) {
	const digest = "@sha256:bfadbbcb25fd75c30c295843f1a861414f46c080f0f1d0c5cd93843c88edabcf"
	try(t, ".gitlab-ci.yml", []trial{
		{rule: "adhoc-packages", bad: job("  script:\n    - gem install bundler\n"), good: job("  script:\n    - bundle install\n")},
		{rule: "insecure-url-scheme", bad: "include:\n  - remote: http://x.example.com/a.yml\n", good: "include:\n  - remote: https://x.example.com/a.yml\n", fixed: "include:\n  - remote: https://x.example.com/a.yml\n"},
		{rule: "insecure-url-scheme", bad: job("  script: git clone http://x.example.com/a\n"), good: job("  script: git clone https://x.example.com/a\n")},
		{rule: "self-hosted-runner", persona: rules.Auditor, bad: job("  script: make\n  tags: [our-machine]\n"), good: job("  script: make\n  tags: [saas-linux-small-amd64]\n")},
		{rule: "pr-runs-on-self-hosted", persona: rules.Pedantic, bad: job("  script: make\n  tags: [our-machine]\n" + mr), good: job("  script: make\n  tags: [our-machine]\n  rules:\n    - if: $CI_COMMIT_BRANCH\n")},
		{rule: "template-injection", bad: "spec:\n  inputs:\n    name: {}\n---\na:\n  script: echo $[[ inputs.name ]]\n", good: "spec:\n  inputs:\n    name:\n      options: [a, b]\n---\na:\n  script: echo $[[ inputs.name ]]\n"},
		{rule: "template-injection", bad: "spec:\n  inputs:\n    name: {}\n---\na:\n  script: echo $[[ inputs.name | expand_vars ]]\n", good: "spec:\n  inputs:\n    name: {}\n---\na:\n  variables:\n    NAME: $[[ inputs.name ]]\n  script: echo \"$NAME\"\n"},
		{rule: "template-injection", bad: "spec:\n  inputs:\n    name: {}\n    to: {}\n---\na:\n  script:\n    - greet $[[ inputs.name ]] \"$[[ inputs.to ]]\"\n", good: "spec:\n  inputs:\n    name: {type: number}\n---\na:\n  script: echo $[[ inputs.name ]]\n",
			fixed: "spec:\n  inputs:\n    name: {}\n    to: {}\n---\na:\n  variables:\n    INPUT_TO: \"$[[ inputs.to ]]\"\n    INPUT_NAME: \"$[[ inputs.name ]]\"\n  script:\n    - greet \"${INPUT_NAME}\" \"${INPUT_TO}\"\n"},
		{rule: "command-injection", bad: job("  script: eval \"echo $CI_COMMIT_MESSAGE\"\n"), good: job("  script: echo \"$CI_COMMIT_MESSAGE\"\n")},
		{rule: "command-injection", bad: job("  script: sh -c \"deploy $CI_COMMIT_REF_NAME\"\n"), good: job("  script: sh -c \"deploy $CI_COMMIT_REF_SLUG\"\n")},
		{rule: "command-injection", bad: job("  variables:\n    T: \"x $CI_MERGE_REQUEST_TITLE\"\n  script: eval \"$T\"\n"), good: job("  variables:\n    T: \"x $CI_MERGE_REQUEST_IID\"\n  script: eval \"$T\"\n")},
		{rule: "command-injection", bad: job("  script:\n    - T=$CI_COMMIT_TITLE\n    - eval \"$T\"\n"), good: job("  script:\n    - T=$CI_COMMIT_SHA\n    - eval \"$T\"\n")},
		{rule: "argument-injection", persona: rules.Pedantic, bad: job("  script: git log $CI_COMMIT_REF_NAME\n"), good: job("  script: git log \"$CI_COMMIT_REF_NAME\"\n")},
		{rule: "unpinned-images", bad: job("  image: ruby:latest\n  script: make\n"), good: job("  image: ruby" + digest + "\n  script: make\n")},
		{rule: "unpinned-images", bad: "default:\n  services:\n    - name: postgres\n" + job("  script: make\n"), good: "default:\n  services:\n    - name: postgres" + digest + "\n" + job("  script: make\n")},
		{rule: "unpinned-images", persona: rules.Pedantic, bad: "variables:\n  V: \"3.2\"\n" + job("  image: ruby:$V\n  script: make\n"), good: "variables:\n  V: \"" + digest[1:] + "\"\n" + job("  image: ruby@$V\n  script: make\n")},
		{rule: "unpinned-uses", bad: "include:\n  - project: g/p\n    ref: main\n    file: /a.yml\n", good: "include:\n  - project: g/p\n    ref: " + pinned + "\n    file: /a.yml\n"},
		{rule: "unpinned-uses", bad: "include:\n  - project: g/p\n    file: /a.yml\n", good: "include:\n  - local: /a.yml\n  - template: Jobs/SAST.gitlab-ci.yml\n"},
		{rule: "unpinned-uses", bad: "include: https://x.example.com/a.yml\n", good: "include:\n  - remote: https://x.example.com/a.yml\n    integrity: sha256-L3/GAoKaw0Arw6hDCKeKQlV1QPEgHYxGBHsH4zG1IY8=\n"},
		{rule: "unpinned-uses", bad: "include:\n  - component: h/g/p/c@~latest\n", good: "include:\n  - component: h/g/p/c@1.2.3\n"},
		{rule: "unpinned-uses", bad: job("  trigger:\n    include:\n      - project: g/p\n        ref: v1\n        file: /a.yml\n"), good: job("  trigger:\n    include: child.yml\n")},
		{rule: "untrusted-checkout-exec", bad: job("  script: npm ci\n  id_tokens:\n    T: {aud: x}\n" + mr), good: job("  script: npm ci\n  id_tokens:\n    T: {aud: x}\n  rules:\n    - if: $CI_COMMIT_TAG\n")},
		{rule: "untrusted-checkout-exec", bad: job("  script: make deploy TOKEN=$DEPLOY_TOKEN\n  only: [merge_requests]\n"), good: job("  script: make deploy TOKEN=$DEPLOY_TOKEN\n  only: [main]\n")},
		{rule: "untrusted-checkout-exec", bad: job("  script: make t X=$API_KEY\n" + mr), good: job("  script: make t X=$API_KEY\n  rules:\n    - if: $CI_PIPELINE_SOURCE == \"merge_request_event\" && $CI_MERGE_REQUEST_SOURCE_PROJECT_PATH == $CI_PROJECT_PATH\n")},
		{rule: "outsider-reaches-signer", persona: rules.Pedantic, bad: job("  script: npm ci\n  id_tokens:\n    T: {aud: x}\n" + mr), good: job("  script: npm ci\n" + mr)},
		{rule: "confused-deputy-auto-merge", bad: job("  rules:\n    - if: $GITLAB_USER_LOGIN == \"renovate-bot\"\n  script: glab mr merge --yes\n"), good: job("  rules:\n    - if: $CI_COMMIT_TAG\n  script: glab mr merge --yes\n")},
		{rule: "debug-enabled", bad: job("  variables:\n    CI_DEBUG_TRACE: \"true\"\n  script: make\n"), good: job("  variables:\n    CI_DEBUG_TRACE: \"false\"\n  script: make\n"), fixed: job("  variables:\n    CI_DEBUG_TRACE: \"false\"\n  script: make\n")},
		{rule: "debug-enabled", bad: "variables:\n  CI_DEBUG_SERVICES: 'true' # now\n", good: "variables:\n  OTHER: 'true'\n", fixed: "variables:\n  CI_DEBUG_SERVICES: \"false\" # now\n"},
		{rule: "unverified-script-exec", bad: job("  before_script:\n    - curl https://x.example.com/i.sh | bash\n  script: make\n"), good: job("  script: curl -o f https://x.example.com/f\n")},
		{rule: "secret-on-command-line", persona: rules.Pedantic, bad: job("  script: docker login -p $CI_REGISTRY_PASSWORD x\n"), good: job("  script: echo \"$CI_REGISTRY_PASSWORD\" | docker login --password-stdin x\n")},
		{rule: "hardcoded-credentials", bad: "variables:\n  T: glpat-abcdefghijklmnopqrst\n", good: "variables:\n  T: $OTHER\n"},
		{rule: "host-key-check-off", bad: job("  script: ssh -o StrictHostKeyChecking=no h true\n"), good: job("  script: ssh h true\n")},
		{rule: "privileged-container", bad: job("  script: docker run --privileged x\n"), good: job("  script: docker run x\n")},
		{rule: "dependency-confusion", bad: job("  script: pip install --extra-index-url https://registry.invalid/simple x\n"), good: job("  script: pip install --index-url https://registry.invalid/simple x\n")},
		{rule: "syntax", bad: job("  stage: test\n"), good: job("  stage: test\n  script: make\n")},
		{rule: "syntax", bad: "a: make\n", good: ".a: make\n"},
	})
}

func TestAWellKeptGitLabProjectIsSilent(t *testing.T) {
	const text = `
workflow:
  rules:
    - if: $CI_PIPELINE_SOURCE == "merge_request_event"
    - if: $CI_COMMIT_BRANCH == $CI_DEFAULT_BRANCH
    - if: $CI_COMMIT_TAG

default:
  image: registry.invalid/build@sha256:bfadbbcb25fd75c30c295843f1a861414f46c080f0f1d0c5cd93843c88edabcf
  interruptible: true

include:
  - local: /ci/jobs.yml
  - component: gitlab.example.com/components/sast/sast@4.2.1
  - project: group/templates
    ref: 11bd71901bbe5b1630ceea73d27597364c9af683
    file: /lint.yml

stages: [test, release]

.cache: &cache
  cache:
    key:
      files: [package-lock.json]
    paths: [.npm]

test:
  stage: test
  <<: *cache
  parallel:
    matrix:
      - NODE: ["20", "22"]
  script:
    - npm ci --cache .npm
    - npm test
    - echo "$CI_COMMIT_TITLE"
  artifacts:
    reports:
      junit: junit.xml
    expire_in: 1 week

release:
  stage: release
  id_tokens:
    SIGSTORE_ID_TOKEN:
      aud: sigstore
  rules:
    - if: $CI_COMMIT_TAG && $CI_COMMIT_REF_PROTECTED == "true"
  environment: release
  script:
    - !reference [.sign, script]
    - npm publish --provenance

.sign:
  script:
    - cosign sign-blob --yes out.tgz
`
	list := append(files(".gitlab-ci.yml", text), files("ci/jobs.yml", "lint:\n  script:\n    - npm ci\n    - npm run lint\n")...)
	silent(t, list)
	silent(t, files(".gitlab-ci.yml", "stages: [a]\n\nb:\n  stage: a\n  script: [make]\n"))
}
