package app

import (
	"io"
	"strconv"

	"github.com/ossay-dev/ossay/internal/core/version"
)

// VersionCompare answers -1, 0 or 1 for the order of two versions.
func VersionCompare(ecosystem, a, b string) (string, error) {
	c, err := version.Compare(ecosystem, a, b)
	return strconv.Itoa(c), err
}

// VersionCompareBatch answers lines of ecosystem, version and version.
func VersionCompareBatch(r io.Reader, w io.Writer) (failed int, err error) {
	return version.CompareBatch(r, w)
}

// VersionIn answers true or false for whether a range holds a version.
func VersionIn(ecosystem, text, v string) (string, error) {
	r, err := version.ParseRange(ecosystem, text)
	if err != nil {
		return "", err
	}
	in, err := r.Contains(v)
	return strconv.FormatBool(in), err
}

// VersionInBatch answers lines of ecosystem, range and version.
func VersionInBatch(r io.Reader, w io.Writer) (failed int, err error) {
	return version.InBatch(r, w)
}
