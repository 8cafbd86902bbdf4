// Package face is the top floor: what a person or a program meets. cli is the
// command line, report writes the event stream in each output format.
//
// A package of this floor imports app, core, and format (to write). It never
// reaches into inspect, judge or store.
package face
