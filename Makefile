# Verbs: build test lint fuzz bench docs meter release demo clean
.PHONY: build test lint fuzz bench docs meter release demo clean
FUZZTIME ?= 10s
export CGO_ENABLED ?= 0

build: ## the program, in bin/ossay
	go build -trimpath -o bin/ossay ./cmd/ossay

test: ## every test; no network once modules are fetched
	go test ./...

lint: ## formatting, vet, staticcheck
	@test -z "$$(git ls-files '*.go' | grep -v testdata/ | xargs gofmt -l)" || { git ls-files '*.go' | xargs gofmt -l; exit 1; }
	go vet ./...
	go tool -modfile=tools/go.mod staticcheck ./...

fuzz: ## each fuzz target for FUZZTIME
	@set -e; for f in $$(git grep -l '^func Fuzz' -- '*_test.go' ':!oracle'); do \
	  d=$$(dirname $$f); \
	  for t in $$(sed -n 's/^func \(Fuzz[A-Za-z0-9_]*\).*/\1/p' $$f); do \
	    echo "fuzz $$d $$t"; go test ./$$d -run '^$$' -fuzz "^$$t\$$" -fuzztime $(FUZZTIME) | tail -n 1; \
	  done; done

bench: ## every benchmark; docs/performance.md says how to read them
	go test -run '^$$' -bench . -benchmem ./...

docs: build ## manual page
	bin/ossay man > bin/ossay.1

meter: ## the table of code budgets
	go test ./internal/house -run Meter -v

release: ## static programs for the usual platforms, in dist/
	@mkdir -p dist; for p in linux/amd64 linux/arm64 darwin/arm64 windows/amd64; do \
	  os=$${p%/*}; arch=$${p#*/}; ext=; [ $$os = windows ] && ext=.exe; \
	  GOOS=$$os GOARCH=$$arch go build -trimpath -ldflags '-s -w' -o dist/ossay-$$os-$$arch$$ext ./cmd/ossay; done; \
	cd dist && sha256sum ossay-* > SHA256SUMS

demo: ## the first look at the sample project
	go run ./cmd/ossay check examples/shop || true

clean:
	rm -rf bin dist
