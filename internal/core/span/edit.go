package span

// An Edit replaces the bytes of one span with New.
type Edit struct {
	Span Span
	New  string
}

// A Snippet is a line of source to show with what stands there.
type Snippet struct {
	Line int    // number of the line, from one
	Text string // the line without its end, cut to a bounded length around the span
	Cut  int    // bytes left out before Text
}
