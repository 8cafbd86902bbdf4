// Package mavengraph builds the effective models of Maven projects and resolves
// what they need: parents, properties, managed versions, imported bills of
// materials, scopes, exclusions, optional dependencies, version ranges, and the
// nearest declaration of each package.
//
// The graph is resolved by deps.dev/util/resolve; this package gives it the
// models, and applies what the project manages to what it brings along. It keeps
// where each version is set, so that a plan can say which file to change.
//
// It is pure: POM files and known versions come in through [Facts]. It never
// fetches, reads no file and runs no Maven. What is not known is said in
// [Graph.Unknown], and the rest is resolved without it.
//
// Described in: POM reference; Introduction to the Dependency Mechanism
// ("Transitive Dependencies", "Dependency Management", "Importing
// Dependencies"); Maven Model Builder.
package mavengraph
