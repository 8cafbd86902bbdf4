// Package pypiindex tells what is known about Python packages: from a folder of
// recorded pages and metadata, or from the indexes that pip, uv, Poetry and Pipenv
// are set up for.
//
// It reads a file system that it is given, and an index through a function that it
// is given; it opens no connection of its own, runs no Python and builds nothing,
// and knows the address of no index: that is in the user's settings, or in the
// project's manifest. Formats: PyPA, "Simple repository API" (JSON and HTML) and
// "Core metadata"; pip.conf (pip documentation, "Configuration").
package pypiindex
