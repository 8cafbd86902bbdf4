// Package expr reads the expression language of GitHub Actions: what stands
// between "${{" and "}}", and in an "if" also without them.
//
// It keeps the place of every node, finds out which contexts can reach the
// result, and folds what is constant. It never evaluates contexts. The language
// is described in GitHub's documentation, "Evaluate expressions in workflows and
// actions"; function names, context names and properties ignore case.
package expr
