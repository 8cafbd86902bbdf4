// Package inspect is the floor of observers. Its areas open targets, walk them
// and read what stands in them: target, inventory, and later composition,
// pipeline, hardening, project and registry.
//
// This package itself holds the contract between them: [File], the budgeted
// view of one input; [Interest], which files an inspector asks for;
// [Inspector]; and [Result]. An area imports this package, core and format,
// never another area, and knows nothing of advisories, policy, store or screens.
package inspect
