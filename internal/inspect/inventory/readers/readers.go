// Package readers is the explicit list of everything that package inventory can
// read. A new format is one file in its ecosystem's folder and one line here.
package readers

import (
	"github.com/ossay-dev/ossay/internal/inspect/inventory"
)

// All returns the readers, in the order in which they are asked.
func All() []*inventory.Reader {
	return []*inventory.Reader{}
}

// Joins returns the joins, in the order in which they run.
func Joins() []inventory.Join {
	return []inventory.Join{}
}
