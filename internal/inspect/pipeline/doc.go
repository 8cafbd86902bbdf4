// Package pipeline is the one model of build pipelines that all front ends fill
// and all rules read: who can start a pipeline, with which rights its jobs run,
// what they execute, and which texts of an outsider reach them.
//
// A front end for one platform is a package below this one (github); the rules
// are in rules; audit ties them together. Nothing here reads files, runs
// scripts or asks a network. Places are byte offsets in the file, so that
// findings point at the expression itself and fixes change nothing else.
package pipeline
