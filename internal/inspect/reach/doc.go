// Package reach reads which packages the sources of a target import: JavaScript
// and TypeScript, Python, and Go.
//
// A source becomes a listing without components: its attributes are the imports,
// with their places (component.AttrImport and its neighbours). Sources are split
// into tokens, so that comments, strings, template literals and regular
// expressions do not mislead; nothing is evaluated, resolved or executed. What an
// import means for a finding, package judge/reachability decides.
//
// The grammars: ECMA-262 (import and export declarations, import calls), the
// require function of CommonJS as Node.js documents it, the lexical analysis and
// import statement of the Python language reference, and the Go specification.
package reach
