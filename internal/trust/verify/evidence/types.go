package evidence

import "time"

// A Reason names the rule that is broken. Reasons are stable: scripts rely on
// them.
type Reason string

// A Rule says what a reason means.
type Rule struct {
	Reason Reason
	Rule   string // what must hold
	Hint   string // the next step
}

// A Failure is a broken rule of one piece of evidence.
type Failure struct {
	Reason Reason
	Detail string // one sentence
	Hint   string // the next step
}

// Error returns the sentence.
func (f Failure) Error() string { return f.Detail }

// A Check is one rule that held, or did not.
type Check struct {
	Rule   string
	OK     bool
	Detail string // with which key, of which authority, at which time
}

// A Time is a moment at which a signature existed, and who says so.
type Time struct {
	Time   time.Time
	Source string // "the log …", "the time-stamp authority …"
}

// A Matcher compares a name.
type Matcher interface {
	Match(s string) bool
	String() string
}

// Exact is the matcher of one name.
type Exact string

// Match reports whether s is the name.
func (e Exact) Match(s string) bool { return string(e) == s }

// String returns the name.
func (e Exact) String() string { return string(e) }
