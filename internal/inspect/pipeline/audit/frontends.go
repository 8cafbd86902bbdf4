package audit

import (
	"slices"

	"github.com/ossay-dev/ossay/internal/core/budget"
	"github.com/ossay-dev/ossay/internal/inspect"
	"github.com/ossay-dev/ossay/internal/inspect/pipeline"
	"github.com/ossay-dev/ossay/internal/inspect/pipeline/azure"
	"github.com/ossay-dev/ossay/internal/inspect/pipeline/bitbucket"
	"github.com/ossay-dev/ossay/internal/inspect/pipeline/circleci"
	"github.com/ossay-dev/ossay/internal/inspect/pipeline/dockerfile"
	"github.com/ossay-dev/ossay/internal/inspect/pipeline/entry"
	"github.com/ossay-dev/ossay/internal/inspect/pipeline/github"
	"github.com/ossay-dev/ossay/internal/inspect/pipeline/gitlab"
	"github.com/ossay-dev/ossay/internal/inspect/pipeline/jenkins"
	"github.com/ossay-dev/ossay/internal/inspect/pipeline/tekton"
)

// A frontEnd reads the files of some platforms.
type frontEnd struct {
	// interest says which files are pipelines by their names.
	interest inspect.Interest
	// reads reports whether the file at a path is one.
	reads func(path string) bool
	// read turns one into a document; nil where its content says that it is none.
	read func(path, text string, b *budget.Budget) (*pipeline.Document, error)
	// link ties the documents of all platforms together and returns those that it
	// read in addition, from files that pipelines name; nil where there is nothing
	// to tie.
	link func(docs []*pipeline.Document, open pipeline.Opener) []*pipeline.Document
	// remote says that documents of other repositories are linked, too.
	remote bool
}

// frontEnds are all front ends. The first that reads a path and finds a pipeline
// in it has it, so those that go by content stand last. They are linked in this
// order, what pipelines run last.
func frontEnds() []frontEnd {
	return []frontEnd{
		{
			interest: inspect.Interest{
				Names: []string{"action.yml", "action.yaml", ".pre-commit-config.yaml", ".pre-commit-config.yml"},
				Paths: []string{"/.github/workflows/*.yml", "/.github/workflows/*.yaml", "/.github/dependabot.yml", "/.github/dependabot.yaml"},
			},
			reads: func(p string) bool { return github.Platform(p) != "" },
			read:  github.Read,
			link: func(docs []*pipeline.Document, _ pipeline.Opener) []*pipeline.Document {
				github.Link(docs)
				return nil
			},
			remote: true,
		},
		{
			interest: inspect.Interest{Prefixes: []string{"Dockerfile", "Containerfile"}, Suffixes: []string{".dockerfile", ".containerfile"}},
			reads:    func(p string) bool { return dockerfile.Platform(p) != "" },
			read:     dockerfile.Read,
		},
		{
			interest: inspect.Interest{Names: []string{".gitlab-ci.yml", ".gitlab-ci.yaml"}},
			reads:    gitlab.Reads,
			read:     gitlab.Read,
			link:     gitlab.Link,
		},
		{
			interest: inspect.Interest{Names: []string{"bitbucket-pipelines.yml", "bitbucket-pipelines.yaml"}},
			reads:    bitbucket.Reads,
			read:     bitbucket.Read,
		},
		{
			interest: inspect.Interest{Paths: []string{"/.circleci/*.yml", "/.circleci/*.yaml"}},
			reads:    func(p string) bool { return circleci.Platform(p) != "" },
			read:     circleci.Read,
		},
		{
			interest: inspect.Interest{Prefixes: []string{"Jenkinsfile"}, Suffixes: []string{".jenkinsfile"}},
			reads:    func(p string) bool { return jenkins.Platform(p) != "" },
			read:     jenkins.Read,
			link:     jenkins.Link,
		},
		{ // by content from here on
			interest: inspect.Interest{Suffixes: []string{".yml", ".yaml"}},
			reads:    tekton.Reads,
			read:     tekton.Read,
			link:     tekton.Link,
		},
		{
			interest: inspect.Interest{Suffixes: []string{".yml", ".yaml"}},
			reads:    azure.Reads,
			read:     azure.Read,
			link:     azure.Link,
		},
		{ // what all of them run
			reads: func(string) bool { return false },
			link: func(docs []*pipeline.Document, open pipeline.Opener) []*pipeline.Document {
				return entry.Link(docs, open, dockerfile.Parse)
			},
		},
	}
}

// named are the files that pipelines may name: they are looked at only where one
// does.
func named() inspect.Interest {
	return inspect.Interest{
		Names:    []string{"Makefile", "makefile", "GNUmakefile", "package.json"},
		Suffixes: []string{".yml", ".yaml", ".mk", ".sh", ".bash", ".ps1", ".groovy"},
		Prefixes: []string{"Dockerfile", "Containerfile"},
		Paths:    []string{"/script/*", "/scripts/*", "/ci/*", "/.ci/*"}, // scripts without an ending
	}
}

// Interest returns which files a run wants to see.
func Interest() inspect.Interest {
	all := named()
	for _, f := range frontEnds() {
		all.Names = append(all.Names, f.interest.Names...)
		all.Suffixes = append(all.Suffixes, f.interest.Suffixes...)
		all.Prefixes = append(all.Prefixes, f.interest.Prefixes...)
		all.Paths = append(all.Paths, f.interest.Paths...)
	}
	return all
}

// Signs returns which files are pipelines by their names alone: those of the
// platforms' own names and folders, without files that only pipelines name.
func Signs() inspect.Interest {
	all := inspect.Interest{
		Names: []string{"azure-pipelines.yml", "azure-pipelines.yaml"},
		Paths: []string{"/.tekton/*.yml", "/.tekton/*.yaml"},
	}
	for _, f := range frontEnds() {
		if slices.Contains(f.interest.Prefixes, "Dockerfile") {
			continue // recipes of images are found through the pipelines that build them
		}
		all.Names = append(all.Names, f.interest.Names...)
		all.Suffixes = append(all.Suffixes, f.interest.Suffixes...)
		all.Prefixes = append(all.Prefixes, f.interest.Prefixes...)
		all.Paths = append(all.Paths, f.interest.Paths...)
	}
	return all
}
