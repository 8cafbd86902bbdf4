// Package graph joins the pipelines of a target to one graph: from what an
// outsider can do, over triggers, steps, jobs, artefacts and caches, to the
// rights that an outsider must not get. It lists the ways through it and finds
// the smallest set of changes that cuts them.
//
// An edge from A to B says: who controls A controls B. It carries the places that
// prove it. A node that stands for a weakness names the rule that reports it and
// the fix that ends it. What the files do not show (reviewers of an environment,
// default rights of a repository) is said where it counts and never assumed to
// protect. Nothing is executed or asked for.
//
// Who can write what across runs follows GitHub's documentation: "Events that
// trigger workflows", "Dependency caching reference: restrictions for accessing a
// cache", "Use GITHUB_TOKEN for authentication in workflows". The cut is a
// minimum cut by a maximum flow (Ford and Fulkerson, 1956).
package graph
