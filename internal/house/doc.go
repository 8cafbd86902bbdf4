// Package house holds no code, only the tests that keep the house in order: the
// table of imports between floors, and the meter of the budgets in
// docs/decisions/0001-floors.md. "make meter" prints the meter.
package house
