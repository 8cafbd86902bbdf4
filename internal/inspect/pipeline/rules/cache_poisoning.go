package rules

import (
	"strings"

	"github.com/ossay-dev/ossay/internal/core/finding"
	"github.com/ossay-dev/ossay/internal/core/severity"
	"github.com/ossay-dev/ossay/internal/inspect/pipeline"
)

func cachePoisoning() *Rule {
	return define(Rule{
		Rule: finding.Rule{
			ID: "cache-poisoning", Title: "release built with a cache that less trusted runs can write", Severity: severity.High, Platforms: workflows(),
			Why:        "Caches are shared over runs. Whoever gets code into one run on the default branch can leave a cache entry that a later release restores and ships.",
			Mend:       "Do not restore caches where releases are made: switch the action's cache off there.",
			References: []string{"https://adnanthekhan.com/2024/05/06/the-monsters-in-your-build-cache-github-actions-cache-poisoning/"},
			Bad:        "name: x\non: release\njobs:\n  a:\n    runs-on: ubuntu-latest\n    steps:\n      - uses: actions/setup-go@v6\n",
			Good:       "name: x\non: release\njobs:\n  a:\n    runs-on: ubuntu-latest\n    steps:\n      - uses: actions/setup-go@v6\n        with:\n          cache: false\n",
		},
		Fix: true,
		Check: func(c *Check) {
			trigger := c.releases()
			for _, j := range c.Doc.Jobs {
				var publisher *pipeline.Step
				for _, s := range j.Steps {
					if publisher == nil && publishes(s) {
						publisher = s
					}
				}
				if trigger == nil && publisher == nil {
					continue
				}
				for _, s := range j.Steps {
					cachedStep(c, s, trigger, publisher)
				}
			}
		},
	})
}

// releases returns the trigger by which the workflow makes releases, or nil: a
// release, a pushed tag, or a push to a release branch.
func (c *Check) releases() *pipeline.Trigger {
	for i := range c.Doc.Triggers {
		t := &c.Doc.Triggers[i]
		if t.Event == "release" {
			return t
		}
		if t.Event != "push" {
			continue
		}
		if t.Tags {
			return t
		}
		for _, b := range t.Branches {
			if strings.Contains(b, "release") {
				return t
			}
		}
	}
	return nil
}

// publishes reports whether a step's action publishes packages or releases.
func publishes(s *pipeline.Step) bool {
	switch s.Uses.Full() {
	case "docker/build-push-action", "docker/bake-action", "redhat-actions/push-to-registry":
		push := s.With.Get("push")
		return push.Set() && !push.Is("false")
	case "goreleaser/goreleaser-action":
		args := " " + s.With.Get("args").String() + " "
		return !strings.Contains(args, "--snapshot") && !strings.Contains(args, " build ") && !strings.Contains(args, " check ")
	case "pypa/gh-action-pypi-publish", "rubygems/release-gem", "jreleaser/release-action", "softprops/action-gh-release", "ncipollo/release-action",
		"svenstaro/upload-release-action", "actions/create-release", "actions/upload-release-asset", "js-devtools/npm-publish", "katyo/publish-crates",
		"elgohr/publish-docker-github-action", "snapcore/action-publish", "haaleo/publish-vscode-extension", "changesets/action",
		"cycjimmy/semantic-release-action", "googleapis/release-please-action", "release-drafter/release-drafter", "azure/functions-action", "azure/container-apps-deploy-action",
		"azure/aci-deploy", "azure/webapps-deploy", "cloudflare/wrangler-action", "google-github-actions/deploy-appengine", "google-github-actions/deploy-cloudrun",
		"google-github-actions/deploy-cloud-functions", "aws-actions/amazon-ecs-deploy-task-definition", "aws-actions/aws-cloudformation-github-deploy":
		return true
	}
	return false
}

func cachedStep(c *Check, s *pipeline.Step, trigger *pipeline.Trigger, publisher *pipeline.Step) {
	if s.Uses == nil || s == publisher || s.Off() {
		return
	}
	input, value, confidence, ok := restores(s)
	if !ok {
		return
	}
	r := Report{At: s.Uses.Value.Whole(), Confidence: confidence, Message: s.Uses.Slug() + " restores a cache in a job that makes releases."}
	if trigger != nil {
		r.Also = append(r.Also, trigger.Key)
	} else {
		r.Also = append(r.Also, publisher.Here)
	}
	r.Also = append(r.Also, s.Here)
	if v := s.With.Get(input); v != nil {
		r.Also = append(r.Also, v.Whole())
		if value != "" && v.Scalar && !v.Dynamic() {
			r.Fix = unsafe("do not restore the cache", c.Doc.Source.Replace(v.At, value))
		}
	} else if value != "" {
		if r.Fix = addInput(s, input, value, ""); r.Fix != nil {
			r.Fix.Summary = "unsafe: do not restore the cache"
		}
	}
	c.Report(r)
}
