// Package oracle holds differential tests of ossay's answers against other
// implementations. It is a module of its own, so that what it compares with is
// never a dependency of the product, and it has nothing but tests.
package oracle
