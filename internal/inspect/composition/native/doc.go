// Package native lists the native libraries that package composition finds in
// compiled programs: a node for each, with its version or interval, and its
// proofs. It names and judges nothing itself.
package native
