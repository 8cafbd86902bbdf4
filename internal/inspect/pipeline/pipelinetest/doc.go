// Package pipelinetest is what the tests of all front ends share: a sketch of a
// document as text, the checks that every document must pass, and files that are
// hostile whatever the platform. Nothing but tests imports it.
package pipelinetest
