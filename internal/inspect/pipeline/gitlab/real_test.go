package gitlab

import "testing"

// The file of this test is shaped like that of a grown project: matrices, child
// pipelines, review applications, releases.

func TestAGrownProject(t *testing.T) {
	sketch(t, read(t, `
stages: [prepare, test, review, release]

workflow:
  name: "$CI_COMMIT_TITLE"
  auto_cancel: {on_new_commit: interruptible}
  rules:
    - if: $CI_MERGE_REQUEST_IID
    - if: $CI_COMMIT_TAG
    - if: $CI_COMMIT_BRANCH == $CI_DEFAULT_BRANCH

variables:
  FF_USE_FASTZIP: "true"
  REGISTRY: $CI_REGISTRY_IMAGE/build
  RUBY_VERSION:
    value: "3.2"
    options: ["3.1", "3.2"]
    description: which Ruby

.ruby: &ruby
  image: ruby:$RUBY_VERSION
  cache:
    - key: {files: [Gemfile.lock]}
      paths: [vendor]
  before_script:
    - bundle config set path vendor
    - bundle install --jobs $(nproc)

.rules:changes:
  rules:
    - changes: ["lib/**/*"]

rspec:
  extends: [.ruby, .rules:changes]
  services:
    - name: postgres:15
      alias: db
  parallel:
    matrix:
      - RUBY_VERSION: ["3.1", "3.2"]
        DB: [pg, mysql]
  variables:
    DATABASE_URL: postgres://db/$CI_COMMIT_REF_SLUG
  script:
    - bundle exec rspec --tag ~$SKIP
  coverage: '/LOC \((\d+\.\d+%)\)/'
  artifacts:
    when: always
    reports: {junit: rspec.xml}

lint:
  <<: *ruby
  script: bundle exec rubocop

generate:
  stage: prepare
  image: $REGISTRY/generator:1
  script: ./generate > child.yml
  artifacts: {paths: [child.yml]}

child:
  stage: test
  needs: [generate]
  trigger:
    include:
      - artifact: child.yml
        job: generate
      - local: ci/child.yml
    strategy: depend

review:
  stage: review
  needs:
    - job: rspec
    - pipeline: $PARENT_PIPELINE_ID
      job: generate
  environment:
    name: review/$CI_COMMIT_REF_SLUG
    on_stop: stop_review
  script:
    - deploy --branch "$CI_MERGE_REQUEST_SOURCE_BRANCH_NAME" --token $REVIEW_TOKEN
  rules:
    - if: $CI_MERGE_REQUEST_IID
      when: manual

stop_review:
  stage: review
  environment: {name: review, action: stop}
  variables: {GIT_STRATEGY: none}
  script: [deploy --stop]
  rules:
    - if: $CI_MERGE_REQUEST_IID
      when: manual

pages:
  script: bundle exec jekyll build
  artifacts: {paths: [public]}
  only: [main]

release:
  stage: release
  image: registry.gitlab.invalid/release-cli@sha256:1234
  tags: [signing]
  id_tokens:
    SIGSTORE_ID_TOKEN: {aud: sigstore}
  script:
    - cosign sign-blob --yes out.tgz
  release:
    tag_name: $CI_COMMIT_TAG
    description: $CI_COMMIT_TAG_MESSAGE
  rules:
    - if: $CI_COMMIT_TAG =~ /^v\d+/
`), `
trigger push maintainer rights
trigger merge_request_event outsider setting
include local ci/child.yml
variable FF_USE_FASTZIP = "true"
variable REGISTRY = "$CI_REGISTRY_IMAGE/build"
variable RUBY_VERSION = "3.2"
job rspec
  image ruby:3.2
  image postgres:15
  variable DATABASE_URL = "postgres://db/$CI_COMMIT_REF_SLUG"
  checkout of the change
  run "bundle config set path vendor"
  run "bundle install --jobs $(nproc)"
  run "bundle exec rspec --tag ~$SKIP"
job lint
  image ruby:3.2
  checkout of the change
  run "bundle config set path vendor"
  run "bundle install --jobs $(nproc)"
  run "bundle exec rubocop"
job generate
  image $REGISTRY/generator:1 dynamic
  checkout of the change
  run "./generate > child.yml"
job child
  needs [generate] bases []
job review environment
  if $CI_MERGE_REQUEST_IID
  needs [rspec generate] bases []
  checkout of the change
  run "deploy --branch \"$CI_MERGE_REQUEST_SOURCE_BRANCH_NAME\" --token $REVIEW_TOKEN"
  reads the secret REVIEW_TOKEN
job stop_review environment
  if $CI_MERGE_REQUEST_IID
  variable GIT_STRATEGY = "none"
  run "deploy --stop"
job pages guarded
  checkout of the change
  run "bundle exec jekyll build"
job release guarded
  if $CI_COMMIT_TAG =~ /^v\d+/
  own signing
  image registry.gitlab.invalid/release-cli@sha256:1234
  checkout of the change
  run "cosign sign-blob --yes out.tgz"
  publishes with the identity token SIGSTORE_ID_TOKEN
  publishes with the right to make releases
`)
}
