// Package github is the front end for GitHub: workflows, action metadata,
// dependabot.yml, and pre-commit settings, which share its references. It turns
// one file into a pipeline.Document.
//
// Values keep their places through anchors, aliases, block scalars and folds.
// Aliases are followed within a bound. Nothing is executed, and no repository is
// asked for what a reference holds. The formats are those of GitHub's
// documentation: "Workflow syntax for GitHub Actions", "Metadata syntax for
// GitHub Actions", "Dependabot options reference", and pre-commit.com.
package github
