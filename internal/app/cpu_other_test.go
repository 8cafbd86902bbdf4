//go:build !unix

package app

// cpuSeconds is not known here.
func cpuSeconds() float64 { return 0 }
