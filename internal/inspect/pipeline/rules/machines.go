package rules

import (
	"strings"

	"github.com/ossay-dev/ossay/internal/core/finding"
	"github.com/ossay-dev/ossay/internal/core/severity"
	"github.com/ossay-dev/ossay/internal/inspect/pipeline"
	"github.com/ossay-dev/ossay/internal/inspect/pipeline/script"
)

func privilegedContainer() *Rule {
	return define(Rule{
		Rule: finding.Rule{
			ID: "privileged-container", Title: "container with the rights of its host", Severity: severity.Medium, Platforms: workflows(),
			Why:  "With the host's container socket or --privileged, code in the container is root on the machine.",
			Mend: "Take single capabilities, or build without a daemon.",
			Bad:  "- run: docker run -v /var/run/docker.sock:/var/run/docker.sock tool", Good: "- run: docker run tool",
		},
		Check: func(c *Check) {
			for _, j := range c.Doc.Jobs {
				for _, i := range append([]*pipeline.Image{j.Container}, j.Services...) {
					if i == nil {
						continue
					}
					if i.Options.Set() && hostRights(strings.Fields(i.Options.Text)) != "" {
						c.Report(Report{At: i.Options.Whole(), Also: []pipeline.Loc{j.Key}, Message: hostRights(strings.Fields(i.Options.Text)) + " gives the container the rights of its host."})
					}
					for _, v := range i.Volumes {
						if strings.Contains(v.Text, "docker.sock") {
							c.Report(Report{At: v.At, Also: []pipeline.Loc{j.Key}, Message: "The container gets the socket of the host's daemon."})
						}
					}
				}
			}
			c.commands(func(s *pipeline.Step, sc *pipeline.Script, cmd *script.Command) {
				w := texts(cmd)
				if len(w) < 3 || w[0] != "docker" && w[0] != "podman" || w[1] != "run" && w[1] != "create" && w[1] != "container" {
					return
				}
				if what := hostRights(w); what != "" {
					c.Report(Report{At: sc.Loc(cmd.Off, cmd.End), Also: []pipeline.Loc{s.Here}, Message: what + " gives the container the rights of its host."})
				}
			})
		},
	})
}

func hostRights(words []string) string {
	for _, w := range words {
		if w == "--privileged" || w == "--privileged=true" || strings.Contains(w, "docker.sock") || w == "--pid=host" || w == "--cap-add=ALL" || w == "--cap-add=SYS_ADMIN" {
			return w
		}
	}
	return ""
}

func unverifiedCreator() *Rule {
	return define(Rule{
		Rule: finding.Rule{
			ID: "unverified-creator", Title: "action of a publisher that nobody has verified", Severity: severity.Info, Platforms: both(),
			Why:  "GitHub checks the identity of some publishers; of others only their name is known.",
			Mend: "Look at the code, pin the commit, or use an action of a verified publisher.",
			Bad:  "- uses: some-person/action@v1", Good: "- uses: actions/setup-go@v6",
		},
		Persona: Auditor,
		Check: func(c *Check) {
			c.uses(func(u *pipeline.Use, j *pipeline.Job, s *pipeline.Step) {
				if s != nil && u.Kind == pipeline.RefRepository && !verified(strings.ToLower(u.Owner)) {
					c.Report(Report{At: s.Here, Also: []pipeline.Loc{u.Value.Whole()}, Message: u.Owner + " is not among the verified publishers that are known here."})
				}
			})
		},
	})
}

// verified lists publishers with GitHub's badge, as the marketplace shows them.
func verified(owner string) bool {
	switch owner {
	case "actions", "github", "advanced-security", "dependabot", "aws-actions", "azure", "google-github-actions", "googleapis", "google", "hashicorp", "docker", "microsoft", "codecov", "bridgecrewio",
		"aquasecurity", "snyk", "sonarsource", "slackapi", "gradle", "redhat-actions", "oracle-actions", "cloudflare", "anchore", "sigstore", "step-security", "ruby", "rubygems", "pypa", "pulumi",
		"denoland", "golangci", "goreleaser", "jfrog", "octokit", "openai", "anthropics", "grafana", "elastic", "mongodb", "datadog", "dynatrace", "newrelic", "getsentry", "sentry",
		"semgrep", "trufflesecurity", "chainguard-dev", "chainguard-images", "cypress-io", "browserstack", "buildpulse", "circleci", "codacy", "coverallsapp", "digitalocean", "expo", "fastly",
		"firebaseextended", "heroku", "jetbrains", "launchdarkly", "lacework", "linode", "netlify", "nvidia", "okteto", "oven-sh", "paloaltonetworks", "postmanlabs", "qodana", "rapid7", "replicatedhq",
		"scribe-security", "shopify", "stackhawk", "teleport-actions", "tailscale", "twilio-labs", "veracode", "vercel", "vmware", "boostsecurityio", "zizmorcore", "1password", "astral-sh", "ossf", "slsa-framework":
		return true
	}
	return false
}

func unpinnableAction() *Rule {
	return define(Rule{
		Rule: finding.Rule{
			ID: "unpinnable-action", Title: "action that cannot be pinned", Severity: severity.Low, Platforms: []string{pipeline.GitHubAction},
			Why:  "Whoever names the action's commit still gets what the moving image or the moving action in it is then.",
			Mend: "Name images by digest and actions by commit.",
			Bad:  "name: x\nruns:\n  using: docker\n  image: docker://alpine:latest\n", Good: "name: x\nruns:\n  using: docker\n  image: Dockerfile\n",
		},
		Check: func(c *Check) {
			if v := c.Doc.Image; v.Set() && strings.HasPrefix(v.Text, "docker://") && !strings.Contains(v.Text, "@sha256:") {
				c.Report(Report{At: v.Whole(), Message: "The action runs an image by a name that moves."})
				return
			}
			moves := 0
			var first pipeline.Loc
			c.uses(func(u *pipeline.Use, j *pipeline.Job, s *pipeline.Step) {
				if u.Kind == pipeline.RefRepository && !u.Pinned() || u.Kind == pipeline.RefImage && !strings.Contains(u.Image, "@") {
					if moves++; moves == 1 {
						first = u.Value.Whole()
					}
				}
			})
			if moves > 0 {
				c.Report(Report{At: first, Message: "The action uses others by names that move."})
			}
		},
	})
}

func outdatedRuntime() *Rule {
	return define(Rule{
		Rule: finding.Rule{
			ID: "outdated-runtime", Title: "runtime that the platform no longer supports", Severity: severity.Low, Platforms: []string{pipeline.GitHubAction},
			Why:  "The action runs on another version than it was made for, or not at all.",
			Mend: "Move to a supported version of Node.",
			Bad:  "name: x\nruns:\n  using: node16\n  main: x.js\n", Good: "name: x\nruns:\n  using: node24\n  main: x.js\n",
		},
		Persona: Pedantic,
		Check: func(c *Check) {
			switch v := c.Doc.Using; v.String() {
			case "node12", "node16", "node20":
				r := Report{At: v.Whole(), Message: v.Text + " is no longer supported."}
				if v.Text == "node20" {
					r.Persona, r.Message = Auditor, "node20 is about to lose its support."
				}
				c.Report(r)
			}
		},
	})
}

func outsiderReachesSigner() *Rule {
	return define(Rule{
		Rule: finding.Rule{
			ID: "outsider-reaches-signer", Title: "way from an outsider's act to the identity that publishes", Severity: severity.Critical, Platforms: workflows(),
			Why:  "The signature of such a release is valid, whoever made it.",
			Mend: "Cut the way: no outsider's code or text in a job that holds the identity, and no cache or artefact from runs that have them.",
			Bad:  "name: x\non: pull_request_target\njobs:\n  a:\n    runs-on: ubuntu-latest\n    permissions:\n      id-token: write\n    steps:\n      - run: echo ${{ github.head_ref }}\n",
			Good: "name: x\non: pull_request_target\njobs:\n  a:\n    runs-on: ubuntu-latest\n    permissions:\n      contents: read\n    steps:\n      - run: echo ${{ github.head_ref }}\n",
		},
		Check: func(c *Check) {
			t := c.privileged()
			if t == nil {
				return
			}
			for _, j := range c.Doc.Jobs {
				identity := holds(j)
				if identity == "" || j.Environment != nil {
					continue
				}
				if at, how := entrance(j); how != "" {
					c.Report(Report{At: j.Key, Also: []pipeline.Loc{t.Key, at}, Confidence: finding.ConfidenceMedium, Message: t.Event + " → " + how + " → job " + j.ID + ", which holds " + identity + "."})
				}
			}
		},
	})
}

// holds names the publishing identity of a job, or "".
func holds(j *pipeline.Job) string {
	if p := j.Effective(); p.Allows("id-token", "write") || p.Allows("packages", "write") || p.Allows("attestations", "write") {
		return "the right to publish or sign"
	}
	for _, s := range j.Steps {
		if s.Uses != nil && publishes(s) {
			return "the credentials of " + s.Uses.Slug()
		}
	}
	return ""
}

// entrance returns the first place in a job at which an outsider gets code in.
func entrance(j *pipeline.Job) (pipeline.Loc, string) {
	from := foreign(j)
	if from != nil && gated(j, from) {
		from = nil
	}
	for _, s := range j.Steps {
		if s.Run != nil {
			if level, r := s.Run.Level(); level == pipeline.Arbitrary {
				return s.Here, r.Name() + " in a script"
			}
		}
		if from != nil && s.Index > from.Index && executes(s) != "" {
			return s.Here, executes(s) + " over the outsider's checkout"
		}
	}
	return pipeline.Loc{}, ""
}
