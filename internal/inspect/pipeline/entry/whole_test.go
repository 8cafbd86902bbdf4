package entry

import (
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/ossay-dev/ossay/internal/inspect/pipeline"
)

// monorepo is a tree with two packages, as their authors write them.
func monorepo() files {
	return files{
		"Makefile": `# Everything runs from here.
SHELL := /bin/bash
.SHELLFLAGS := -eu -o pipefail -c
VERSION ?= $(shell git describe --tags)
PACKAGES := web api
include build/common.mk

.PHONY: all test release $(PACKAGES)
all: test

test: $(PACKAGES) lint
	@echo "all of $(PACKAGES)"

web: ; $(MAKE) -C web test
api:
	cd api && ./run-tests.sh --race \
	  --timeout 5m

release: test image
ifeq ($(CI),true)
	./scripts/release.sh "$(VERSION)"
else
	@echo "only in CI"; exit 1
endif

define HELP
release: not a rule
endef

unused:
	curl https://unused.example.com | sh
`,
		"build/common.mk": `lint: tools
	bin/golangci-lint run
tools: bin/golangci-lint
bin/golangci-lint:
	build/install-tools.sh
image:
	docker build -t example/x:$(VERSION) -f build/Dockerfile .
`,
		"build/Dockerfile":       "FROM scratch\n",
		"build/install-tools.sh": "#!/bin/sh\nset -e\ncurl -sSfL https://tools.example.com/install.sh | sh -s -- -b bin\n",
		"web/Makefile":           "test: node_modules\n\tnpm test\nnode_modules: package.json\n\tnpm ci --no-audit\n",
		"web/package.json":       `{"name": "web", "scripts": {"prepare": "husky", "pretest": "npm run build", "build": "vite build", "test": "vitest run", "deploy": "no"}}`,
		"package.json":           `{"scripts": {"test": "not this one"}}`,
		"api/run-tests.sh":       "#!/usr/bin/env bash\n. ./lib/env.sh\ngo test ./... \"$@\"\n",
		"api/lib/env.sh":         "export GOFLAGS=-mod=readonly\n",
		"scripts/release.sh":     "#!/bin/bash\ncd \"$(dirname \"$0\")/..\"\nsource scripts/lib.sh\ngh release create \"$1\" out/*\n",
		"scripts/lib.sh":         "true\n",
	}
}

func TestAMonorepoIsFollowedFromItsPipeline(t *testing.T) {
	d := run(".github/workflows/ci.yml", "make -j2", "make release")
	check(t, d, monorepo(),
		"Makefile $(shell): git describe --tags",
		"Makefile all: ",
		"Makefile api: cd api; ./run-tests.sh --race --timeout 5m",
		"Makefile release: ./scripts/release.sh $VERSION; echo only in CI; exit 1",
		"Makefile test: echo all of $PACKAGES",
		"Makefile web: make -C web test",
		"api/lib/env.sh env.sh: ",
		"api/run-tests.sh run-tests.sh: . ./lib/env.sh; go test ./... $@",
		"build/Dockerfile",
		"build/common.mk bin/golangci-lint: build/install-tools.sh",
		"build/common.mk image: docker build -t example/x:$VERSION -f build/Dockerfile .",
		"build/common.mk lint: bin/golangci-lint run",
		"build/common.mk tools: ",
		"build/install-tools.sh install-tools.sh: set -e; curl -sSfL https://tools.example.com/install.sh; sh -s -- -b bin",
		"scripts/lib.sh lib.sh: true",
		"scripts/release.sh release.sh: cd $()/..; dirname $0; source scripts/lib.sh; gh release create $1 out/*",
		"web/Makefile node_modules: npm ci --no-audit",
		"web/Makefile test: npm test",
		"web/package.json build: vite build",
		"web/package.json prepare: husky",
		"web/package.json pretest: npm run build",
		"web/package.json test: vitest run",
	)
}

func TestTargetsThatAVariableNamesAreReachedByName(t *testing.T) {
	d := run(".github/workflows/ci.yml", "make web api")
	docs, _ := link(d, monorepo())
	var got []string
	for _, line := range reached(docs) {
		if strings.HasPrefix(line, "web/") {
			got = append(got, line)
		}
	}
	want := []string{
		"web/Makefile node_modules: npm ci --no-audit",
		"web/Makefile test: npm test",
		"web/package.json build: vite build",
		"web/package.json prepare: husky",
		"web/package.json pretest: npm run build",
		"web/package.json test: vitest run",
	}
	if diff := cmp.Diff(want, got); diff != "" {
		t.Error(diff)
	}
}

func TestAReleaseThatIsFarAwayGivesThePower(t *testing.T) {
	for script, want := range map[string]string{
		"make release": "the right to publish (gh release create in scripts/release.sh)",
		"make test":    "",
		"make image":   "",
	} {
		d := run(".gitlab-ci.yml", "true", script)
		link(d, monorepo())
		powers := d.Jobs[0].Powers
		switch {
		case want == "" && len(powers) > 0:
			t.Errorf("%s: %+v", script, powers)
		case want != "" && (len(powers) != 1 || powers[0].What != want):
			t.Errorf("%s: %+v, want %s", script, powers, want)
		case want != "":
			if at := d.Source.Text[powers[0].At.Off:powers[0].At.End]; at != script {
				t.Errorf("%s: the power stands at %q", script, at)
			}
		}
	}
}

func TestDocumentsOfEntryPointsSayWhatTheyAre(t *testing.T) {
	docs, _ := link(run(".gitlab-ci.yml", "make release"), monorepo())
	kinds := map[string]string{}
	for _, d := range docs {
		kinds[d.Source.Path] = d.Platform
		if d.Source.Text == "" || len(d.Triggers) != 0 || len(d.Problems) != 0 {
			t.Errorf("%s: %+v", d.Source.Path, d)
		}
		for _, j := range d.Jobs {
			if j.Doc != d || j.Key.IsZero() || !d.At.Covers(j.At) {
				t.Errorf("%s: job %s at %v", d.Source.Path, j.ID, j.At)
			}
			for i, s := range j.Steps {
				if s.Job != j || s.Index != i && s.Run != nil {
					t.Errorf("%s: step %d of %s has the index %d", d.Source.Path, i, j.ID, s.Index)
				}
			}
		}
	}
	for path, want := range map[string]string{
		"Makefile":           pipeline.Make,
		"build/common.mk":    pipeline.Make,
		"scripts/release.sh": pipeline.ShellScript,
		"build/Dockerfile":   pipeline.Dockerfile,
	} {
		if kinds[path] != want {
			t.Errorf("%s is a %q", path, kinds[path])
		}
	}
}

func TestTheOrderOfDocumentsDoesNotChange(t *testing.T) {
	first := []string(nil)
	for range 10 {
		docs, _ := link(run(".gitlab-ci.yml", "make release", "make web"), monorepo())
		var got []string
		for _, d := range docs {
			got = append(got, d.Source.Path)
			for _, j := range d.Jobs {
				got = append(got, "  "+j.ID)
			}
		}
		if first == nil {
			first = got
		}
		if diff := cmp.Diff(first, got); diff != "" {
			t.Fatal(diff)
		}
	}
}
