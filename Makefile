# Verbs: build test lint fuzz fault truth real clients bench docs meter release demo clean
.PHONY: build test lint fuzz fault truth real clients bench docs meter release demo clean
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

# A target that is still minimising when its time is up ends with "context
# deadline exceeded" and no failing input (golang/go issue 48591); that is no finding.
fuzz: ## each fuzz target for FUZZTIME
	@for f in $$(git grep -l '^func Fuzz' -- '*_test.go' ':!oracle' ':!plugins'); do \
	  d=$$(dirname $$f); \
	  for t in $$(sed -n 's/^func \(Fuzz[A-Za-z0-9_]*\).*/\1/p' $$f); do \
	    if ! out=$$(go test ./$$d -run '^$$' -fuzz "^$$t\$$" -fuzztime $(FUZZTIME) -fuzzminimizetime 20x 2>&1); then \
	      case "$$out" in \
	        *"Failing input"*) echo "$$out"; exit 1 ;; \
	        *"context deadline exceeded"*) out="no finding; its time ended while it was minimising" ;; \
	        *) echo "$$out"; exit 1 ;; \
	      esac; \
	    fi; \
	    echo "fuzz $$d $$t $$(echo "$$out" | tail -n 1)"; \
	  done; done

fault: ## the private log killed a hundred times
	OSSAY_FAULT_ROUNDS=$${OSSAY_FAULT_ROUNDS:-100} go test ./internal/face/cli -count=1 -timeout 60m -run KilledLog -v

truth: ## hardening against thousands of builds and real programs; half an hour
	OSSAY_TRUTH=1 go test -p 1 -timeout 60m -count=1 -v -run 'Truth|Verdict|Shapes|OtherLinkers|RealPrograms|EveryDifference' ./internal/inspect/hardening

real: ## fix on real projects that the Go and npm clients fetch; a quarter of an hour
	OSSAY_REAL=1 go test -timeout 60m -count=1 -v -run 'RealProjects' ./internal/app

COSIGN ?= github.com/sigstore/cosign/v3/cmd/cosign@v3.1.3
clients: ## cosign (OSSAY_COSIGN, PATH, or built from COSIGN), sigstore-go and sigstore-js at a private instance; network
	@c=$${OSSAY_COSIGN:-$$(command -v cosign)}; d=; \
	[ -n "$$c" ] || { d=$$(mktemp -d) && GOBIN=$$d go install $(COSIGN) && c=$$d/cosign; } || { rm -rf "$$d"; exit 1; }; \
	cd oracle && OSSAY_COSIGN=$$c go test -count=1 -timeout 20m -v -run 'Takes' .; r=$$?; \
	[ -z "$$d" ] || rm -rf "$$d"; exit $$r

bench: ## every benchmark; docs/performance.md says how to read them
	go test -run '^$$' -bench . -benchmem ./...

docs: build ## manual page, and the pages of the rules
	bin/ossay man > bin/ossay.1
	bin/ossay rules docs docs/rules

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
