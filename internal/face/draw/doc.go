// Package draw writes small directed graphs as pictures: SVG that needs nothing
// else, DOT for Graphviz and Mermaid flow charts. Nodes stand in columns, from
// where ways begin to where they end. The same graph gives the same bytes.
//
// Texts may come from hostile files: every format gets them escaped in its own
// way, and control characters never. The languages are those of
// graphviz.org/doc/info/lang.html, mermaid.js.org/syntax/flowchart.html and SVG
// 1.1.
package draw
