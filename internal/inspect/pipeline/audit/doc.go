// Package audit runs the rules of build pipelines over the files of a target.
//
// It is pure over paths and bytes: it opens nothing, asks nothing and runs
// nothing. Single files can be looked at by the Inspector; Audit takes all
// pipeline files of a target at once and follows references between them.
package audit
