// Package store is the floor that remembers: content-addressed results, and
// later the evidence store.
//
// A package of this floor imports core and format. It never knows how a fact
// was observed. Every write is atomic: a process killed at any point leaves the
// old state, and any number of processes may use one state directory at once.
package store
