package rules

import "strings"

// KnownAs returns the names that other tools have for a rule, "tool/name", in
// their order; nil where none has one. The id is without the area.
func KnownAs(id string) []string {
	for line := range strings.SplitSeq(knownAs, "\n") {
		if name, others, _ := strings.Cut(line, ": "); name == id && id != "" {
			return strings.Split(others, " ")
		}
	}
	return nil
}

// knownAs has a line for each rule that other tools have, too.
const knownAs = `
adhoc-packages: zizmor/adhoc-packages scorecard/Pinned-Dependencies
ai-output-injection: codeql/ImproperValidationOfAiOutputCritical
anonymous-definition: zizmor/anonymous-definition
archived-uses: zizmor/archived-uses
argument-injection: codeql/ArgumentInjectionCritical codeql/ArgumentInjectionMedium
artifact-poisoning: codeql/ArtifactPoisoningCritical codeql/ArtifactPoisoningMedium codeql/ArtifactPoisoningPathTraversal gato-x/artifact-poisoning
artipacked: zizmor/artipacked codeql/SecretsInArtifacts octoscan/dangerous-artefact raven/token-leaking-artifact
bot-conditions: zizmor/bot-conditions codeql/SpoofableActorCheck octoscan/bot-check
cache-poisoning: zizmor/cache-poisoning codeql/CachePoisoningViaCodeInjection codeql/CachePoisoningViaDirectCache codeql/CachePoisoningViaPoisonableStep codeql/CacheWriteAccess
checkout-toctou: codeql/UntrustedCheckoutTOCTOUCritical codeql/UntrustedCheckoutTOCTOUHigh gato-x/dispatch-toctou
command-injection: codeql/CommandInjectionCritical codeql/CommandInjectionMedium
concurrency-limits: zizmor/concurrency-limits
confused-deputy-auto-merge: poutine/confused_deputy_auto_merge
dangerous-triggers: zizmor/dangerous-triggers octoscan/dangerous-action raven/priv-esc-workflow-run
debug-enabled: poutine/debug_enabled
dependabot-cooldown: zizmor/dependabot-cooldown
dependabot-execution: zizmor/dependabot-execution
excessive-permissions: zizmor/excessive-permissions poutine/default_permissions_on_risky_events codeql/MissingActionsPermissions scorecard/Token-Permissions actionlint/permissions
forbidden-uses: zizmor/forbidden-uses allstar/actions
github-app: zizmor/github-app
github-env: zizmor/github-env codeql/EnvPathInjectionCritical codeql/EnvPathInjectionMedium codeql/EnvVarInjectionCritical codeql/EnvVarInjectionMedium octoscan/dangerous-write
hardcoded-container-credentials: zizmor/hardcoded-container-credentials codeql/HardcodedContainerCredentials actionlint/credentials octoscan/credentials
hardcoded-credentials: octoscan/credentials
impostor-commit: zizmor/impostor-commit
improper-access-control: codeql/ImproperAccessControl
insecure-commands: zizmor/insecure-commands octoscan/unsecure-commands actionlint/deprecated-commands
insecure-url-scheme: zizmor/insecure-url-scheme
known-vulnerable-actions: zizmor/known-vulnerable-actions poutine/known_vulnerability_in_build_component codeql/UseOfKnownVulnerableAction octoscan/known-vulnerability
known-vulnerable-platform: poutine/known_vulnerability_in_build_platform
misfeature: zizmor/misfeature
missing-provenance-flag: codeql/MissingProvenanceFlag
obfuscation: zizmor/obfuscation
outdated-runtime: raven/outdated-node
output-clobbering: codeql/OutputClobberingHigh
overprovisioned-secrets: zizmor/overprovisioned-secrets poutine/job_all_secrets codeql/ExcessiveSecretsExposure
pr-runs-on-self-hosted: poutine/pr_runs_on_self_hosted codeql/CodeExecutionOnSelfHostedRunner gato-x/runner
prompt-injection: codeql/PromptInjectionCritical codeql/PromptInjectionMedium
ref-confusion: zizmor/ref-confusion
ref-version-mismatch: zizmor/ref-version-mismatch
repo-jacking: octoscan/repo-jacking
request-forgery: codeql/RequestForgery
secret-exfiltration: codeql/SecretExfiltration
secrets-inherit: zizmor/secrets-inherit codeql/SecretsInherit
secrets-outside-env: zizmor/secrets-outside-env
self-hosted-runner: zizmor/self-hosted-runner octoscan/runner-label raven/self-hosted
self-repository: zizmor/self-repository
stale-action-refs: zizmor/stale-action-refs
stale-dangerous-branch: poutine/analyze_repo_stale_branches
superfluous-actions: zizmor/superfluous-actions
syntax: actionlint/syntax-check actionlint/events actionlint/job-needs actionlint/action actionlint/workflow-call actionlint/matrix actionlint/runner-label actionlint/glob actionlint/env-var actionlint/id actionlint/shell-name
template-injection: zizmor/template-injection poutine/injection codeql/CodeInjectionCritical codeql/CodeInjectionMedium codeql/CodeInjectionLow octoscan/expression-injection scorecard/Dangerous-Workflow gato-x/injection gato-x/review-injection raven/context-injection raven/composite-input-injection actionlint/expression
typosquat-uses: zizmor/typosquat-uses
undocumented-permissions: zizmor/undocumented-permissions
unpinnable-action: poutine/unpinnable_action raven/unpinnable-action
unpinned-images: zizmor/unpinned-images scorecard/Pinned-Dependencies
unpinned-tools: zizmor/unpinned-tools
unpinned-uses: zizmor/unpinned-uses codeql/UnpinnedActionsTag scorecard/Pinned-Dependencies
unredacted-secrets: zizmor/unredacted-secrets codeql/UnmaskedSecretExposure
unsound-condition: zizmor/unsound-condition poutine/if_always_true codeql/ExpressionIsAlwaysTrueCritical codeql/ExpressionIsAlwaysTrueHigh actionlint/if-cond
unsound-contains: zizmor/unsound-contains codeql/UnsoundContains
unsound-ternary: zizmor/unsound-ternary
untrusted-checkout-exec: poutine/untrusted_checkout_exec codeql/UntrustedCheckoutCritical codeql/UntrustedCheckoutHigh codeql/UntrustedCheckoutMedium codeql/UntrustedCheckoutIssueCommentCritical codeql/UntrustedCheckoutIssueCommentHigh octoscan/dangerous-checkout octoscan/local-action scorecard/Dangerous-Workflow gato-x/pwn-request raven/checkout-on-issue
unverified-creator: poutine/github_action_from_unverified_creator_used
unverified-script-exec: poutine/unverified_script_exec scorecard/Pinned-Dependencies
unversioned-immutable-action: codeql/UnversionedImmutableAction
use-trusted-publishing: zizmor/use-trusted-publishing codeql/NpmTokenInPublish
`
