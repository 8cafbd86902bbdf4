package audit

import (
	"github.com/ossay-dev/ossay/internal/core/budget"
	"github.com/ossay-dev/ossay/internal/inspect"
	"github.com/ossay-dev/ossay/internal/inspect/pipeline"
	"github.com/ossay-dev/ossay/internal/inspect/pipeline/github"
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
}

// frontEnds are all front ends. The first that reads a path has it; they are
// linked in this order, what pipelines run last.
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
		},
	}
}

// named are the files that pipelines may name: they are looked at only where one
// does.
func named() inspect.Interest {
	return inspect.Interest{
		Names:    []string{"Makefile", "makefile", "GNUmakefile", "package.json"},
		Suffixes: []string{".yml", ".yaml", ".mk", ".sh", ".bash", ".groovy"},
		Prefixes: []string{"Dockerfile"},
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
