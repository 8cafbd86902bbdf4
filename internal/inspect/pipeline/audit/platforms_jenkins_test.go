package audit

import (
	"strings"
	"testing"

	"github.com/ossay-dev/ossay/internal/inspect/pipeline/rules"
)

// groovy is a declarative pipeline with one stage in a container by digest.
func groovy(stage string) string {
	return "pipeline {\n  agent { docker { image 'go@sha256:" + strings.Repeat("ab", 32) + "' } }\n  stages {\n    stage('Test') {\n      " +
		strings.ReplaceAll(strings.TrimSpace(stage), "\n", "\n      ") + "\n    }\n  }\n}\n"
}

func groovySteps(s string) string {
	return groovy("steps {\n  " + strings.ReplaceAll(s, "\n", "\n  ") + "\n}")
}

func TestEveryRuleForJenkinsFindsItsCaseAndNotTheNearMiss(t *testing.T) {
	const proposal = "when { changeRequest() }\n"
	held := func(when, step string) string {
		return groovy(when + "steps {\n  withCredentials([string(credentialsId: 'c', variable: 'TOKEN')]) {\n    " + step + "\n  }\n}")
	}
	try(t, "Jenkinsfile", []trial{
		{rule: "adhoc-packages", bad: groovySteps("sh 'npm install left-pad'"), good: groovySteps("sh 'npm ci'")},
		{rule: "argument-injection", persona: rules.Pedantic, bad: groovySteps("sh 'git log $CHANGE_TITLE'"), good: groovySteps(`sh 'git log -- "$CHANGE_TITLE"'`)},
		{rule: "confused-deputy-auto-merge", bad: groovy("when { expression { env.ghprbTriggerAuthorLogin == 'dependabot[bot]' } }\nsteps { sh 'gh pr merge --auto' }"), good: groovy("when { expression { env.CHANGE_AUTHOR == 'dependabot[bot]' } }\nsteps { sh 'gh pr merge --auto' }")},
		{rule: "dependency-confusion", bad: groovySteps("sh 'pip install --extra-index-url https://registry.invalid/simple private'"), good: groovySteps("sh 'pip install --index-url https://registry.invalid/simple private'")},
		{rule: "hardcoded-credentials", bad: groovySteps("sh 'curl https://me:hunter2hunter2@registry.invalid/x'"), good: groovySteps("sh 'curl https://me:$PASSWORD@registry.invalid/x'")},
		{rule: "host-key-check-off", bad: groovySteps("sh 'ssh -o StrictHostKeyChecking=no host.example.com'"), good: groovySteps("sh 'ssh -o StrictHostKeyChecking=yes host.example.com'")},
		{rule: "insecure-url-scheme", bad: groovySteps("sh 'git clone http://example.com/x.git'"), good: groovySteps("sh 'git clone https://example.com/x.git'")},
		{rule: "outsider-reaches-signer", bad: held("", "sh 'git fetch origin $ghprbActualCommit && make && npm publish'"), good: held("when { branch 'main' }\n", "sh 'make && npm publish'")},
		{rule: "outsider-reaches-signer", persona: rules.Pedantic, bad: held(proposal, "sh 'make && npm publish'"), good: held("when { branch 'main' }\n", "sh 'make && npm publish'")},
		{rule: "pr-runs-on-self-hosted", bad: strings.Replace(groovy(proposal+"steps { sh 'make' }"), "agent { docker", "agent any\n  unused { docker", 1), good: groovy(proposal + "steps { sh 'make' }")},
		{rule: "privileged-container", bad: groovySteps("script { docker.image('x:1').inside('-v /var/run/docker.sock:/var/run/docker.sock') { sh 'make' } }"), good: groovySteps("script { docker.image('x:1').inside('-v /cache:/cache') { sh 'make' } }")},
		{rule: "secret-on-command-line", persona: rules.Pedantic, bad: held("", `sh "curl -u me:${TOKEN} https://example.com"`), good: held("", `sh 'curl -K - https://example.com < "$CONFIG"'`)},
		{rule: "self-hosted-runner", persona: rules.Auditor, bad: "node('linux') { sh 'make' }\n", good: groovy("steps { sh 'make' }")},
		{rule: "syntax", bad: strings.Repeat("a { ", 500), good: groovy("steps { sh 'make' }")},
		{rule: "template-injection", bad: groovySteps(`sh "echo ${env.CHANGE_TITLE}"`), good: groovySteps(`sh 'echo "$CHANGE_TITLE"'`), fixed: groovySteps(`sh 'echo "${CHANGE_TITLE}"'`)},
		{rule: "template-injection", bad: groovySteps(`sh "echo ${params.A} ${params.B}"`), good: groovySteps(`sh "echo ${env.BUILD_NUMBER}"`), fixed: groovySteps(`sh 'echo "${A}" "${B}"'`)},
		{rule: "template-injection", bad: groovySteps("script { def t = env.CHANGE_BRANCH\nsh 'git merge ' + t }"), good: groovySteps("script { def t = 'main'\nsh 'git merge ' + t }")},
		{rule: "unpinned-images", bad: "pipeline { agent { docker 'node' }\nstages { stage('a') { steps { sh 'make' } } } }\n", good: groovy("steps { sh 'make' }")},
		{rule: "unpinned-images", bad: "pipeline { agent { kubernetes { yaml '''\n- image: one\n''' } }\nstages { stage('a') { steps { sh 'make' } } } }\n", good: "pipeline { agent { kubernetes { yamlFile 'pod.yaml' } }\nstages { stage('a') { steps { sh 'make' } } } }\n"},
		{rule: "unpinned-uses", bad: "@Library('shared@main') _\n" + groovy("steps { sh 'make' }"), good: "@Library('shared@" + pinned + "') _\n" + groovy("steps { sh 'make' }")},
		{rule: "untrusted-checkout-exec", bad: held(proposal, "sh 'make test'"), good: held("when { not { changeRequest() } }\n", "sh 'make test'")},
		{rule: "untrusted-checkout-exec", bad: held("when { branch 'PR-*' }\n", "sh 'npm ci'"), good: groovy(proposal + "steps { sh 'npm ci' }")},
		{rule: "untrusted-checkout-exec", persona: rules.Pedantic, bad: held("", "sh 'make test'"), good: groovy("steps { sh 'make test' }")},
		{rule: "unverified-script-exec", bad: groovySteps("sh 'curl https://get.example.com | bash'"), good: groovySteps("sh 'curl -o x https://get.example.com'")},
	})
}

func TestAWellKeptJenkinsfileIsSilent(t *testing.T) {
	silent(t, files("Jenkinsfile", `
@Library('shared@v1.4.0') _
pipeline {
  agent none
  options { timeout(time: 1, unit: 'HOURS') }
  parameters { booleanParam(name: 'DRY', defaultValue: true) }
  stages {
    stage('Test') {
      agent { docker { image 'golang:1.26@sha256:`+strings.Repeat("cd", 32)+`' } }
      steps {
        checkout scm
        sh 'make test'
        sh "echo build ${env.BUILD_NUMBER} ${params.DRY}"
      }
      post { always { junit 'report.xml' } }
    }
    stage('Release') {
      when { allOf { not { changeRequest() }; branch 'main' } }
      agent { label 'release' }
      environment { TOKEN = credentials('npm') }
      steps {
        sh '''
          set -eu
          npm ci --ignore-scripts
          npm publish
        '''
      }
    }
  }
}
`))
}

func TestAMachineThatStagesShareIsToldOfOnce(t *testing.T) {
	text := "pipeline {\n  agent any\n  stages {\n    stage('A') { when { changeRequest() }\n steps { sh 'a' } }\n    stage('B') { steps { sh 'b' } }\n    stage('C') { agent { label 'x' }\n steps { sh 'c' } }\n  }\n}\n"
	found, _ := Audit(files("Jenkinsfile", text), rules.Options{Persona: rules.Auditor})
	for _, rule := range []string{"pipeline/pr-runs-on-self-hosted", "pipeline/self-hosted-runner"} {
		if n := len(of(found, rule)); n != 2 {
			t.Errorf("%s says %d things of two machines", rule, n)
		}
	}
}
