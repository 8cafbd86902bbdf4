// Package fault is the closed set of ways in which a run can go wrong. It is
// the only place that maps an error to an exit code and to an HTTP status.
package fault

import (
	"errors"
	"fmt"
	"net/http"
)

// Kind classifies an error by what the user can do about it.
type Kind uint8

// The kinds of fault.
const (
	// Internal is a defect in ossay itself.
	Internal Kind = iota
	// Usage is a command line or configuration that cannot be carried out.
	Usage
	// NotFound is an input that is absent, or in which nothing was found to check.
	NotFound
	// NoData is missing advisory data or another missing source of facts.
	NoData
	// Stale is data older than the user allows.
	Stale
	// Partial is a recognised input that could not be read.
	Partial
	// Untrusted is evidence that was refused.
	Untrusted
	// Gate is a gate that did not pass.
	Gate
	// Interrupted is a run that was cancelled.
	Interrupted
)

// Exit codes, the same for every command and format.
const (
	ExitOK          = 0
	ExitGate        = 1
	ExitUsage       = 2
	ExitNothing     = 3
	ExitNoData      = 4
	ExitIncomplete  = 5
	ExitInternal    = 70
	ExitInterrupted = 130
)

// A Fault is an error with a kind and a next step for the user.
type Fault struct {
	Kind Kind
	Hint string // the next step, a sentence without a full stop; may be empty
	Err  error  // what we were doing to which thing
}

// New returns a fault of kind k with the formatted message.
func New(k Kind, format string, args ...any) *Fault {
	return &Fault{Kind: k, Err: fmt.Errorf(format, args...)}
}

// WithHint sets the next step and returns f.
func (f *Fault) WithHint(format string, args ...any) *Fault {
	f.Hint = fmt.Sprintf(format, args...)
	return f
}

// Error returns the message of the wrapped error.
func (f *Fault) Error() string { return f.Err.Error() }

// Unwrap returns the wrapped error.
func (f *Fault) Unwrap() error { return f.Err }

// Of returns the fault that err wraps, or an Internal fault around err.
func Of(err error) *Fault {
	var f *Fault
	if errors.As(err, &f) {
		return f
	}
	return &Fault{Kind: Internal, Err: err}
}

// String returns the name of the kind as used by "ossay explain".
func (k Kind) String() string {
	switch k {
	case Usage:
		return "usage"
	case NotFound:
		return "not-found"
	case NoData:
		return "no-data"
	case Stale:
		return "stale"
	case Partial:
		return "partial"
	case Untrusted:
		return "untrusted"
	case Gate:
		return "gate"
	case Interrupted:
		return "interrupted"
	}
	return "internal"
}

// ExitCode maps the kind to the process exit code.
func (k Kind) ExitCode() int {
	switch k {
	case Usage:
		return ExitUsage
	case NotFound:
		return ExitNothing
	case NoData, Stale:
		return ExitNoData
	case Partial:
		return ExitIncomplete
	case Untrusted, Gate:
		return ExitGate
	case Interrupted:
		return ExitInterrupted
	}
	return ExitInternal
}

// HTTPStatus maps the kind to the status of an HTTP answer.
func (k Kind) HTTPStatus() int {
	switch k {
	case Usage:
		return http.StatusBadRequest
	case NotFound:
		return http.StatusNotFound
	case NoData, Stale:
		return http.StatusServiceUnavailable
	case Partial:
		return http.StatusUnprocessableEntity
	case Untrusted, Gate:
		return http.StatusForbidden
	}
	return http.StatusInternalServerError
}
