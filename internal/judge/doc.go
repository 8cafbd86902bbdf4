// Package judge is the floor of verdicts: pure functions from facts to findings.
//
// advisory holds the index of known vulnerabilities and malicious releases,
// match joins it with components, policy applies exceptions and the gate. A
// package of this floor imports core, format and the types of facts; it does no
// I/O but for its own index file, and the clock is passed in.
package judge
