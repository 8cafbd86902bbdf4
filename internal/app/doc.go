// Package app is the floor of use cases: one file each. A use case opens what
// it needs, wires inspectors, judges and stores together, runs them, and sends
// events to sinks. It never formats output; that is the work of face.
package app
