// Package rules holds what is looked for in build pipelines: one file a rule,
// each with its description, its examples and its check over the model.
//
// A check is a pure function of one document, whose references to other
// documents of the target are linked already. It reports ranges; lines,
// snippets, personas and inline exceptions are dealt with in one place. Rules
// that need data from outside take it from Options and say nothing without it.
package rules
