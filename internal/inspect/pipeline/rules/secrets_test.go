package rules_test

import (
	"testing"

	"github.com/ossay-dev/ossay/internal/inspect/pipeline/rules"
)

func TestOverprovisionedSecrets(t *testing.T) {
	check(t, "overprovisioned-secrets", []fixture{
		{name: "all secrets, or one that is chosen", text: `
- run: make
  env:
    A: ${{ toJSON(secrets) }} <<<
    B: ${{ secrets[matrix.name] }} <<<
    C: ${{ secrets[format('K_{0}', matrix.env)] }} <<<
    D: ${{ toJson( Secrets ) }} <<<
    E: ${{ secrets.* }} <<<
    F: ${{ secrets.ONE }}
    G: ${{ secrets['ONE'] }}
    H: ${{ toJSON(secrets.ONE) }}
    I: ${{ contains(secrets.ONE, 'secrets') }}
`},
	})
}

func TestUnredactedSecrets(t *testing.T) {
	check(t, "unredacted-secrets", []fixture{
		{name: "parts of secrets", text: `
- run: make
  env:
    A: ${{ fromJSON(secrets.A).password }} <<<
    B: ${{ fromjson(secrets.A) }} <<<
    C: ${{ format('{0}', fromJSON(secrets['A']).x) }} <<<
    D: ${{ secrets.A }}
    E: ${{ fromJSON(vars.A).x }}
    F: ${{ toJSON(secrets.A) }}
`},
	})
}

func TestSecretsInherit(t *testing.T) {
	check(t, "secrets-inherit", []fixture{
		{name: "called workflows", text: `
name: x
on: push
permissions: {}
jobs:
  a:
    uses: o/r/.github/workflows/x.yml@v1
    secrets: inherit <<<
  b:
    uses: ./.github/workflows/x.yml
    secrets: inherit <<<
  c:
    uses: o/r/.github/workflows/x.yml@v1
    secrets:
      inherit: ${{ secrets.X }}
  d:
    uses: o/r/.github/workflows/x.yml@v1
`},
	})
}

func TestSecretsOutsideEnv(t *testing.T) {
	check(t, "secrets-outside-env", []fixture{
		{name: "with and without an environment", persona: rules.Auditor, text: `
name: x
on: push
permissions: {}
env:
  W: ${{ secrets.WHOLE }}
jobs:
  a:
    runs-on: ubuntu-latest
    steps:
      - run: make
        env:
          A: ${{ secrets.A }} <<<
          B: ${{ secrets.GITHUB_TOKEN }}
          C: ${{ secrets['B'] }} <<<
  b:
    runs-on: ubuntu-latest
    environment: production
    steps:
      - run: make
        env:
          A: ${{ secrets.A }}
  c:
    runs-on: ubuntu-latest
    environment:
      name: production
    steps:
      - run: echo ${{ secrets.A }}
  d:
    uses: o/r/.github/workflows/x.yml@v1
    secrets:
      A: ${{ secrets.A }}
`},
		{name: "not for others", persona: rules.Pedantic, text: "- run: echo ${{ secrets.A }}\n"},
	})
}

func TestSecretOnCommandLine(t *testing.T) {
	check(t, "secret-on-command-line", []fixture{
		{name: "arguments and others", persona: rules.Pedantic, text: `
- run: deploy --token ${{ secrets.T }} <<<
- run: curl -u "x:${{ secrets.T }}" https://example.com <<<
- run: echo "${{ secrets.T }}" | docker login --password-stdin
- run: echo ${{ secrets.T }} > file
- run: TOKEN=${{ secrets.T }} deploy
- run: deploy ${{ github.sha }}
`},
	})
}

func TestHardcodedContainerCredentials(t *testing.T) {
	check(t, "hardcoded-container-credentials", []fixture{
		{name: "containers and services", text: `
name: x
on: push
permissions: {}
jobs:
  a:
    runs-on: ubuntu-latest
    container:
      image: registry.invalid/a:1
      credentials: <<<
        username: u
        password: hackme
    services:
      b:
        image: registry.invalid/b:1
        credentials:
          username: u
          password: ${{ secrets.P }}
      c:
        image: registry.invalid/c:1
        credentials: {username: u, password: x} <<<
      d:
        image: registry.invalid/d:1
        credentials:
          username: u
          password: ''
    steps: []
`},
	})
}

func TestHardcodedCredentials(t *testing.T) {
	check(t, "hardcoded-credentials", []fixture{
		{name: "tokens by their form and passwords in addresses", text: `
- run: deploy --token ghp_0123456789abcdefghij <<<
- run: git clone https://me:correcthorse@example.com/x.git <<<
- run: git clone https://me:$PASSWORD@example.com/x.git
- run: git clone https://me:${{ secrets.P }}@example.com/x.git
- run: echo ghp_short
- run: make
  env:
    K: AKIA0123456789ABCDEF01 <<<
    L: ${{ secrets.K }}
    M: https://example.com/a:b@c
- uses: o/r@v1
  with:
    token: github_pat_0123456789abcdefghij <<<
`},
	})
}

func TestGitHubApp(t *testing.T) {
	check(t, "github-app", []fixture{
		{name: "the action of the platform", text: `
- uses: actions/create-github-app-token@v2 <<<
  with:
    private-key: ${{ secrets.K }}
- uses: actions/create-github-app-token@v2
  with:
    private-key: ${{ secrets.K }}
    permission-contents: read
- uses: actions/create-github-app-token@v2
  with:
    private-key: ${{ secrets.K }}
    permission-contents: read
    skip-token-revoke: "true" <<<
- uses: actions/create-github-app-token@v2
  with:
    private-key: ${{ secrets.K }}
    permission-contents: read
    skip-token-revoke: false
- uses: actions/create-github-app-token@v2
  with:
    private-key: ${{ secrets.K }}
    owner: o <<<
    permission-contents: read
- uses: actions/create-github-app-token@v2
  with:
    owner: o
    repositories: a,b
    permission-contents: read
- uses: actions/create-github-app-token@v2
  with:
    owner: o
    permission-organization-projects: write
    permission-members: read
`},
		{name: "its forerunner", text: `
- uses: tibdex/github-app-token@v2 <<<
  with:
    private_key: ${{ secrets.K }}
    revoke: false <<<
- uses: tibdex/github-app-token@v2
  with:
    private_key: ${{ secrets.K }}
    permissions: '{"contents": "read"}'
    installation_retrieval_mode: organization <<<
- uses: tibdex/github-app-token@v2
  with:
    permissions: '{"contents": "read"}'
    repositories: '["r"]'
`},
	})
}
