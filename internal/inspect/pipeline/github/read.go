package github

import (
	"path"
	"strings"

	"github.com/ossay-dev/ossay/internal/core/budget"
	"github.com/ossay-dev/ossay/internal/format/tree"
	"github.com/ossay-dev/ossay/internal/inspect/pipeline"
	"github.com/ossay-dev/ossay/internal/inspect/pipeline/yamlfile"
)

// Platform returns the platform of the file at a path, or "". Paths use slashes;
// workflows are found in nested repositories, too.
func Platform(p string) string {
	dir, base := path.Split(p)
	lower := strings.ToLower(base)
	if !strings.HasSuffix(lower, ".yml") && !strings.HasSuffix(lower, ".yaml") {
		return ""
	}
	switch {
	case dir == ".github/workflows/" || strings.HasSuffix(dir, "/.github/workflows/"):
		return pipeline.GitHubWorkflow
	case base == "action.yml" || base == "action.yaml":
		return pipeline.GitHubAction
	case (base == "dependabot.yml" || base == "dependabot.yaml") && (dir == ".github/" || strings.HasSuffix(dir, "/.github/")):
		return pipeline.Dependabot
	case base == ".pre-commit-config.yaml" || base == ".pre-commit-config.yml":
		return pipeline.PreCommit
	}
	return ""
}

// Read turns a file into a document; it returns nil where the path is no
// pipeline file of this front end. What is broken is in the document's problems.
// A breach of the budget is an error.
func Read(p, text string, b *budget.Budget) (*pipeline.Document, error) {
	platform := Platform(p)
	if platform == "" {
		return nil, nil
	}
	f, root, err := yamlfile.Read(p, platform, text, b)
	if err != nil {
		return nil, err
	}
	if f.Doc.Examined {
		f.Doc.Predefined = predefined
		r := &reader{f}
		f.Expressions = r.expressions
		r.read(root)
	}
	return f.Doc, nil
}

// A reader gives the keys of a file their meaning.
type reader struct{ *yamlfile.File }

func (r *reader) read(root tree.Node) {
	if !r.Begin(root, "${{") {
		return
	}
	switch r.Doc.Platform {
	case pipeline.GitHubWorkflow:
		r.workflow(root)
	case pipeline.GitHubAction:
		r.action(root)
	case pipeline.Dependabot:
		r.dependabot(root)
	case pipeline.PreCommit:
		r.preCommit(root)
	}
	r.Finish()
	resolve(r.Doc)
}
