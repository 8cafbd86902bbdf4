package span

// A Snippet is a line of source to show with what stands there.
type Snippet struct {
	Line int    // number of the line, from one
	Text string // the line without its end, cut to a bounded length around the span
	Cut  int    // bytes left out before Text
}

// A Waypoint is one place of a flow, and what happens there.
type Waypoint struct {
	Span Span   // a path only, or nothing, where no line shows it
	Text string // a short phrase
}
