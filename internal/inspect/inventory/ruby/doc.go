// Package ruby reads what Bundler and RubyGems write: lock files, Gemfiles,
// gem specifications of a project and of installed gems.
//
// Gemfiles and gem specifications are Ruby programs. They are never run: only
// literal calls such as gem "x", "~> 1" are understood, and what is not literal
// becomes a note. The formats are described in Bundler's manual ("gemfile",
// "bundle lock") and in the RubyGems specification reference.
package ruby

// ecosystem is the OSV name of the registry that all formats here refer to.
const ecosystem = "RubyGems"
