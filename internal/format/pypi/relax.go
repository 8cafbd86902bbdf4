package pypi

import (
	"fmt"
	"strconv"
	"strings"
)

// Relaxed writes specifiers for another version as their author wrote them: a pin
// stays a pin, a caret a caret, and a range keeps its exclusions and the width of
// its upper bound. The version becomes the lower bound, so that none of the older
// ones comes back. Text that is already open at the top is returned unchanged
// where it holds the version.
func Relaxed(text, v string) string {
	body := strings.TrimSpace(text)
	switch {
	case body == "" || body == "*":
		return text
	case strings.Contains(body, "||"):
		return "^" + v
	case body[0] >= '0' && body[0] <= '9': // Poetry's bare version
		if strings.Contains(body, "*") {
			return "^" + v
		}
		return v
	case (body[0] == '^' || body[0] == '~' && !strings.HasPrefix(body, "~=")) && !strings.ContainsAny(body, ", "):
		return body[:1] + v
	}
	sep := ","
	if strings.Contains(body, ", ") {
		sep = ", "
	}
	var kept []string
	low, high, pinned := false, "", false
	for c := range strings.SplitSeq(body, ",") {
		op, arg := cutOperator(c)
		switch op {
		case "==", "===":
			if strings.HasSuffix(arg, ".*") {
				high = upper(v, strings.Count(strings.TrimSuffix(arg, ".*"), ".")+1)
				continue
			}
			pinned = true
		case "~=":
			high = upper(v, strings.Count(arg, "."))
		case "<", "<=":
			high = upper(v, boundLength(arg))
		case ">=", ">":
			low = true
		case "!=":
			kept = append(kept, op+arg)
		}
	}
	if pinned {
		return "==" + v
	}
	out := []string{">=" + v}
	if !low && high == "" {
		out = nil
	}
	if high != "" {
		out = append(out, "<"+high)
	}
	return strings.Join(append(out, kept...), sep)
}

// cutOperator splits a clause.
func cutOperator(c string) (op, arg string) {
	c = strings.TrimSpace(c)
	n := 0
	for n < len(c) && strings.IndexByte("<>=!~^", c[n]) >= 0 {
		n++
	}
	return c[:n], strings.TrimSpace(c[n:])
}

// boundLength returns how many numbers of an upper bound count: zeros at its end
// do not ("<2.0" bounds as "<2").
func boundLength(v string) int {
	parts := strings.Split(v, ".")
	for len(parts) > 1 && strings.Trim(parts[len(parts)-1], "0") == "" {
		parts = parts[:len(parts)-1]
	}
	return len(parts)
}

// upper returns the lowest version beyond all that share the first n numbers of v.
func upper(v string, n int) string {
	epoch := ""
	if e, rest, ok := strings.Cut(v, "!"); ok {
		epoch, v = e+"!", rest
	}
	parts := strings.Split(v, ".")
	n = max(min(n, len(parts)), 1)
	for n > 1 {
		if _, err := strconv.ParseUint(parts[n-1], 10, 62); err == nil {
			break
		}
		n--
	}
	last, _ := strconv.ParseUint(leadingDigits(parts[n-1]), 10, 62)
	return epoch + strings.Join(append(append([]string{}, parts[:n-1]...), fmt.Sprint(last+1)), ".")
}

func leadingDigits(s string) string {
	n := 0
	for n < len(s) && s[n] >= '0' && s[n] <= '9' {
		n++
	}
	return s[:n]
}
