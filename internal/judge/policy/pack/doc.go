// Package pack reads policy packs and evaluates their rules over a view.
//
// A pack is a YAML file with rules and their tests. A rule has an expression in
// CEL, and names the evidence that it needs: where that is absent the verdict is
// "no evidence", and where it is partial a rule may fail but not pass, because a
// witness proves a failure and only the whole proves its absence.
//
// Expressions are checked against the types of the view when the pack is read.
// Those that loop are evaluated with a cost limit; the verdict is then an error
// that names the rule, never a pass. The same pack and view always give the same
// verdicts: nothing here reads a clock, a file or an environment.
package pack
