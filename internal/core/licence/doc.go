// Package licence reads SPDX licence expressions: "MIT OR (Apache-2.0 AND
// GPL-2.0-only WITH Classpath-exception-2.0)".
//
// It knows the syntax only. Which identifiers exist is for the caller to say,
// with a list of its own; texts of licences are not looked at, and nothing is
// said about what a licence allows. NONE and NOASSERTION are values of SPDX
// fields and no expressions; [Parse] takes them for identifiers.
//
// The syntax is that of SPDX 2.3, Annex D, and SPDX 3.0.1, Annex B, which adds
// AdditionRef- and allows operators in lower case.
package licence
