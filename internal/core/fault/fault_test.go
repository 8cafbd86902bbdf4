package fault

import (
	"context"
	"errors"
	"fmt"
	"io/fs"
	"net/http"
	"testing"
)

// kinds is the contract (exit codes of the command line, answers of the server)
// for every kind of fault.
func kinds() []struct {
	kind   Kind
	name   string
	exit   int
	status int
} {
	return []struct {
		kind   Kind
		name   string
		exit   int
		status int
	}{
		{Internal, "internal", 70, http.StatusInternalServerError},
		{Usage, "usage", 2, http.StatusBadRequest},
		{NotFound, "not-found", 3, http.StatusNotFound},
		{NoData, "no-data", 4, http.StatusServiceUnavailable},
		{Stale, "stale", 4, http.StatusServiceUnavailable},
		{Partial, "partial", 5, http.StatusUnprocessableEntity},
		{Untrusted, "untrusted", 1, http.StatusForbidden},
		{Gate, "gate", 1, http.StatusForbidden},
		{Interrupted, "interrupted", 130, http.StatusInternalServerError},
	}
}

func TestEveryKindHasItsNameExitCodeAndStatus(t *testing.T) {
	names := map[string]Kind{}
	for i, k := range kinds() {
		if k.kind != Kind(i) {
			t.Errorf("%s has the number %d, want %d", k.name, k.kind, i)
		}
		if got := k.kind.String(); got != k.name {
			t.Errorf("kind %d is called %q, want %q", k.kind, got, k.name)
		}
		if got := k.kind.ExitCode(); got != k.exit {
			t.Errorf("%s exits with %d, want %d", k.name, got, k.exit)
		}
		if got := k.kind.HTTPStatus(); got != k.status {
			t.Errorf("%s answers %d, want %d", k.name, got, k.status)
		}
		if other, ok := names[k.kind.String()]; ok {
			t.Errorf("kinds %d and %d share the name %q", other, k.kind, k.name)
		}
		names[k.kind.String()] = k.kind
	}
}

func TestExitCodesAreThosePublished(t *testing.T) {
	for want, got := range map[int]int{
		0: ExitOK, 1: ExitGate, 2: ExitUsage, 3: ExitNothing, 4: ExitNoData, 5: ExitIncomplete, 70: ExitInternal, 130: ExitInterrupted,
	} {
		if got != want {
			t.Errorf("exit code %d, want %d", got, want)
		}
	}
	for _, k := range kinds() {
		if k.kind.ExitCode() == ExitOK {
			t.Errorf("a fault of kind %s exits as if nothing had happened", k.name)
		}
	}
}

func TestAKindThatIsNoneIsADefect(t *testing.T) {
	k := Kind(200)
	if k.String() != "internal" || k.ExitCode() != ExitInternal || k.HTTPStatus() != http.StatusInternalServerError {
		t.Errorf("%s, %d, %d", k, k.ExitCode(), k.HTTPStatus())
	}
}

func TestAFaultKeepsItsMessageHintAndCause(t *testing.T) {
	f := New(Usage, "opening %s: %w", "ossay.yaml", fs.ErrNotExist).WithHint("create %q first", "ossay.yaml")
	if got := f.Error(); got != "opening ossay.yaml: file does not exist" {
		t.Errorf("message %q", got)
	}
	if got := f.Hint; got != `create "ossay.yaml" first` {
		t.Errorf("hint %q", got)
	}
	if f.Kind != Usage || !errors.Is(f, fs.ErrNotExist) {
		t.Errorf("kind %v, cause %v", f.Kind, f.Unwrap())
	}
	if plain := New(Gate, "2 findings"); plain.Hint != "" || plain.Error() != "2 findings" {
		t.Errorf("%+v", plain)
	}
}

func TestWithHintChangesTheFaultItself(t *testing.T) {
	f := New(NoData, "no database")
	if same := f.WithHint("run ossay db update"); same != f || f.Hint != "run ossay db update" {
		t.Errorf("%+v", f)
	}
	if f.WithHint("one").WithHint("two").Hint != "two" {
		t.Errorf("the first hint stays: %q", f.Hint)
	}
}

func TestOfFindsTheFaultInsideAnError(t *testing.T) {
	inner := New(Stale, "data of 2020").WithHint("update it")
	for name, tt := range map[string]struct {
		err  error
		want Kind
		hint string
	}{
		"the fault itself":           {inner, Stale, "update it"},
		"wrapped once":               {fmt.Errorf("checking: %w", inner), Stale, "update it"},
		"wrapped twice":              {fmt.Errorf("a: %w", fmt.Errorf("b: %w", inner)), Stale, "update it"},
		"joined with others":         {errors.Join(fs.ErrClosed, inner), Stale, "update it"},
		"the outermost of two":       {New(Partial, "outer: %w", inner), Partial, ""},
		"an error that is no fault":  {fs.ErrPermission, Internal, ""},
		"a cancelled context":        {context.Canceled, Internal, ""},
		"a message that quotes one":  {errors.New(inner.Error()), Internal, ""},
		"a fault without a message":  {&Fault{Kind: Interrupted, Err: context.Canceled}, Interrupted, ""},
		"one hidden behind a string": {fmt.Errorf("lost: %v", inner), Internal, ""},
	} {
		t.Run(name, func(t *testing.T) {
			got := Of(tt.err)
			if got.Kind != tt.want || got.Hint != tt.hint {
				t.Errorf("%v with hint %q, want %v with %q", got.Kind, got.Hint, tt.want, tt.hint)
			}
			if tt.want == Internal && !errors.Is(got, tt.err) {
				t.Errorf("the error is lost: %v", got)
			}
		})
	}
}
