// Package core is the ground floor: the words that every other floor speaks.
//
// Here live values and pure functions: package URLs, version order, severities,
// spans, components, findings, faults, budgets. A package of this floor imports
// the standard library only (version alone also imports the version-order
// library) and never does I/O: no file, no clock, no network, no process.
package core
