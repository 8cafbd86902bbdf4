// Package ssvc evaluates decision tables of Stakeholder-Specific Vulnerability
// Categorization: the trees of deployers and suppliers, and those that feed them.
//
// An answer may be missing, or be one of several values: the result is then the
// set of outcomes that are still possible, never a guess. Every input is shown
// with what it rests on. Inputs that a table does not know are refused.
//
// The tables are facts of github.com/CERTCC/SSVC, in a form of our own: one line a
// row. LICENSE.txt beside them is theirs. The package reads no file and no clock.
package ssvc
