// Package objecttest writes small object files for tests. It is imported by
// tests only and knows nothing of the package it helps to test.
package objecttest
