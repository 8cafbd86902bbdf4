package rules_test

import (
	"testing"

	"github.com/ossay-dev/ossay/internal/inspect/pipeline/rules"
)

func TestAdhocPackages(t *testing.T) {
	check(t, "adhoc-packages", []fixture{
		{name: "names are found however they are written", text: `
- run: npm install left-pad <<<
- run: npm i --save-dev left-pad@1.2.3 <<<
- run: sudo gem install rake -v 13.0.6 <<<
- run: cd sub && npm add @scope/tool <<<
- run: |
    set -e
    if true; then gem i bundler; fi <<<
    x=$(npm install -g tool) <<<
`},
		{name: "lock files and own folders are not", text: `
- run: npm ci
- run: npm install
- run: npm install --no-fund
- run: npm install ./local ../other
- run: npm install --prefix sub --silent
- run: npm install "$PACKAGE"
- run: npm install package.tgz
- run: gem install --help
- run: gem build x.gemspec
- run: echo npm install left-pad
- run: gem install pkg/own.gem
`},
		{name: "PowerShell is read word by word", text: `
- run: |
    Write-Host "x"
    npm install left-pad <<<
    npm ci; gem install rake <<<
  shell: pwsh
- run: npm install left-pad
  shell: python
`},
		{name: "pip and others are for the pedantic", persona: rules.Pedantic, text: `
- run: pip install requests <<<
- run: python -m pip install --upgrade pip
- run: python3 -m pip install tox <<<
- run: pip install -r requirements.txt
- run: pip install --require-hashes x
- run: pip install -e .
- run: pip install . ./dist/x.whl
- run: pip install --index-url https://registry.invalid/simple x <<<
- run: uv pip install x <<<
- run: cargo install cargo-nextest <<<
- run: cargo install cargo-nextest --locked
- run: go install example.com/tool@latest <<<
- run: go install example.com/tool@v1.2.3
- run: yarn add x <<<
- run: yarn install
- run: pnpm add -g x <<<
`},
		{name: "and not for others", text: "- run: pip install requests\n"},
	})
}

func TestUnverifiedScriptExec(t *testing.T) {
	check(t, "unverified-script-exec", []fixture{
		{name: "what is downloaded and run", text: `
- run: curl -fsSL https://get.example.com/install.sh | bash <<<
- run: curl https://get.example.com | sudo sh -s -- -y <<<
- run: wget -qO- https://get.example.com | tee log | python3 - <<<
- run: bash <(curl -s https://get.example.com) <<<
- run: sh -c "$(curl -fsSL https://get.example.com)" <<<
- run: |
    eval "$(curl https://get.example.com)" <<<
- run: iwr https://get.example.com/x.ps1 | iex <<<
  shell: pwsh
`},
		{name: "what is fixed or only kept", text: `
- run: curl https://raw.githubusercontent.com/o/r/0a727065ae5a2313e8e6acf172844e8ca30c1822/x.sh | bash
- run: curl https://example.com/x.json | jq .
- run: curl -o x.sh https://example.com/x.sh
- run: echo "curl https://x | bash"
- run: cat x.sh | bash
- run: curl https://example.com/data | python3 -c 'import sys'
`},
	})
}

func TestDependencyConfusion(t *testing.T) {
	check(t, "dependency-confusion", []fixture{
		{name: "two indexes for one command", text: `
- run: pip install --extra-index-url https://registry.invalid/simple private <<<
- run: python -m pip install --extra-index-url=https://registry.invalid/simple -r r.txt <<<
- run: uv pip install --extra-index-url https://registry.invalid/simple private <<<
- run: pip install --index-url https://registry.invalid/simple private
- run: pip install torch --extra-index-url https://download.pytorch.invalid/whl
- run: echo --extra-index-url
`},
	})
}

func TestUseTrustedPublishing(t *testing.T) {
	check(t, "use-trusted-publishing", []fixture{
		{name: "commands that publish", text: `
- run: cargo publish <<<
- run: cargo +nightly publish -p x <<<
- run: cargo publish --dry-run
- run: cargo publish -n
- run: cargo publish --registry own
- run: twine upload dist/* <<<
- run: python -m twine upload dist/* <<<
- run: uvx twine upload dist/* <<<
- run: pipx run twine@6 upload dist/* <<<
- run: twine check dist/*
- run: twine upload --repository-url https://registry.invalid dist/*
- run: uv publish <<<
- run: uv publish --trusted-publishing always
- run: poetry publish --build <<<
- run: npm publish <<<
- run: npm publish --dry-run
- run: npm publish --registry https://registry.invalid
- run: npm run publish
- run: yarn npm publish <<<
- run: yarn publish <<<
- run: pnpm publish --no-git-checks <<<
- run: bundle exec gem push pkg/x.gem <<<
- run: gem push --host https://registry.invalid x.gem
- run: dotnet nuget push x.nupkg <<<
- run: dotnet nuget push x.nupkg --source https://registry.invalid/v3
- run: nuget.exe push x.nupkg <<<
- run: |
    make
    cargo publish <<<
`},
		{name: "actions that publish", text: `
- uses: pypa/gh-action-pypi-publish@v1 <<<
  with:
    password: ${{ secrets.P }}
- uses: pypa/gh-action-pypi-publish@v1
- uses: PyPA/gh-action-pypi-publish@v1
  with:
    password: ${{ secrets.P }}
    repository-url: https://registry.invalid/legacy
- uses: rubygems/release-gem@v1 <<<
  with:
    setup-trusted-publisher: false
- uses: rubygems/release-gem@v1
- uses: rubygems/configure-rubygems-credentials@v1 <<<
  with:
    api-token: ${{ secrets.R }}
`},
		{name: "a job with an identity", text: `
name: x
on: push
permissions: {}
jobs:
  a:
    runs-on: ubuntu-latest
    permissions:
      id-token: write
    steps:
      - run: npm publish
  b:
    runs-on: ubuntu-latest
    permissions:
      id-token: read
    steps:
      - run: npm publish <<<
`},
	})
}

func TestMissingProvenanceFlag(t *testing.T) {
	check(t, "missing-provenance-flag", []fixture{
		{name: "publishing with and without", persona: rules.Pedantic, text: `
- run: npm publish <<<
- run: npm publish --access public <<<
- run: npm publish --provenance --access public
- run: npm publish
  env:
    NPM_CONFIG_PROVENANCE: true
- run: npm publish --dry-run
- run: yarn install
`},
	})
}

func TestInsecureURLScheme(t *testing.T) {
	check(t, "insecure-url-scheme", []fixture{
		{name: "hooks", path: ".pre-commit-config.yaml", text: `
repos:
  - repo: https://github.com/o/a
    rev: v1
  - repo: HTTP://github.com/o/b <<<
    rev: v1
  - repo: git://github.com/o/c <<<
    rev: v1
  - repo: local
    hooks: []
`},
		{name: "clones of scripts", text: `
- run: git clone http://example.com/x.git <<<
- run: git clone --depth 1 git://example.com/x.git y <<<
- run: git clone https://example.com/x.git
- run: git clone http://localhost:3000/x.git
- run: git clone git@example.com:x.git
`},
	})
}

func TestHostKeyCheckOff(t *testing.T) {
	check(t, "host-key-check-off", []fixture{
		{name: "switched off and on", text: `
- run: ssh -o StrictHostKeyChecking=no h <<<
- run: ssh -o "StrictHostKeyChecking no" h <<<
- run: scp -o UserKnownHostsFile=/dev/null a h:b <<<
- run: curl -k https://example.com <<<
- run: curl --insecure https://example.com <<<
- run: wget --no-check-certificate https://example.com <<<
- run: git -c http.sslVerify=false clone https://example.com <<<
- run: git config --global http.sslVerify false <<<
- run: npm config set strict-ssl false <<<
- run: pip install --trusted-host registry.invalid x <<<
- run: ssh -o StrictHostKeyChecking=yes h
- run: tar -k x
- run: git config --global http.sslVerify true
`},
	})
}
