package cyclonedx

import (
	"fmt"
	"math"
	"net/url"
	"slices"
	"strconv"
	"strings"
	"time"
	"unicode/utf8"
)

// expected says what a value of t must be, for messages.
func (t *typ) expected() string {
	switch t.kind {
	case stringKind, normKind, tokenKind, uriKind:
		return t.expectedText()
	case intKind:
		return t.expectedNumber("an integer")
	case numberKind:
		return t.expectedNumber("a number")
	case boolKind:
		return "true or false"
	case enumKind:
		if t.enum.name == "licence" {
			return "an SPDX licence id"
		}
		if len(t.enum.values()) > 24 {
			return fmt.Sprintf("one of %s … (%d values)", strings.Join(t.enum.values()[:12], ", "), len(t.enum.values()))
		}
		return "one of " + strings.Join(t.enum.values(), ", ")
	case dateTimeKind:
		return "a time such as 2024-05-01T12:00:00Z"
	case dateKind:
		return "a date such as 2024-05-01"
	case listKind:
		return "a list"
	case oneKind, anyOfKind:
		var all []string
		for _, c := range t.choices {
			if s := c.expected(); !slices.Contains(all, s) {
				all = append(all, s)
			}
		}
		return strings.Join(all, " or ")
	case objectKind:
		return "an object (" + t.object.name + ")"
	case elementKind:
		return "an element"
	}
	return "any value"
}

func (t *typ) expectedText() string {
	switch {
	case t.pattern != nil && t.pattern.text == "^(.*)$":
		return "text on one line"
	case t.pattern != nil:
		return "text that matches " + t.pattern.text
	}
	switch t.format {
	case "date-time":
		return "a time such as 2024-05-01T12:00:00Z"
	case "date":
		return "a date such as 2024-05-01"
	case "idn-email":
		return "an e-mail address"
	case "iri-reference":
		return "a URL or a reference"
	case "uri":
		return "a URI"
	}
	switch {
	case t.min != nil && t.max != nil:
		return fmt.Sprintf("text of %g to %g characters", *t.min, *t.max)
	case t.min != nil:
		return "text that is not empty"
	case t.max != nil:
		return fmt.Sprintf("text of at most %g characters", *t.max)
	}
	return "text"
}

func (t *typ) expectedNumber(what string) string {
	switch {
	case t.min != nil && t.max != nil:
		return fmt.Sprintf("%s from %g to %g", what, *t.min, *t.max)
	case t.min != nil:
		return fmt.Sprintf("%s of at least %g", what, *t.min)
	}
	return what
}

// acceptsText reports whether the text s is a value of a text type.
func (t *typ) acceptsText(s string) bool {
	if t.min != nil || t.max != nil {
		n := float64(utf8.RuneCountInString(s))
		if t.min != nil && n < *t.min || t.max != nil && n > *t.max {
			return false
		}
	}
	if t.pattern != nil && !t.pattern.match(s) {
		return false
	}
	return hasFormat(t.format, s)
}

// hasFormat checks the formats of JSON Schema that CycloneDX uses. E-mail
// addresses must have text on both sides of an @; more is left open by RFC 6531.
func hasFormat(format, s string) bool {
	switch format {
	case "date-time":
		return isTime(s, true)
	case "date":
		_, err := time.Parse(time.DateOnly, s)
		return err == nil
	case "idn-email":
		at := strings.LastIndexByte(s, '@')
		return at > 0 && at < len(s)-1
	case "iri-reference", "uri":
		if strings.IndexByte(s, '\\') >= 0 {
			return false
		}
		u, err := url.Parse(s)
		return err == nil && (format != "uri" || u.IsAbs())
	}
	return true
}

// isTime reports whether s is a time of RFC 3339 (strict), or of XML Schema,
// where the zone may be missing, hour 24 ends a day and years have a sign.
func isTime(s string, strict bool) bool {
	if !strict {
		s = strings.TrimPrefix(s, "-")
	}
	day, clock, ok := strings.Cut(s, "T")
	if !ok && strict {
		day, clock, ok = strings.Cut(s, "t")
	}
	if !ok || !isDay(day, strict) {
		return false
	}
	if len(clock) < 8 || clock[2] != ':' || clock[5] != ':' {
		return false
	}
	h, m, sec := twoDigits(clock[0:2]), twoDigits(clock[3:5]), twoDigits(clock[6:8])
	zone := clock[8:]
	if frac, ok := strings.CutPrefix(zone, "."); ok {
		zone = strings.TrimLeft(frac, "0123456789")
		if len(zone) == len(frac) {
			return false
		}
	}
	switch {
	case h < 0 || m < 0 || m > 59 || sec < 0:
		return false
	case h == 24:
		return !strict && m == 0 && sec == 0 && isZone(zone, strict)
	case sec == 60: // a leap second
		return strict && isZone(zone, strict) && leaps(h, m, zone)
	}
	return h < 24 && sec < 60 && isZone(zone, strict)
}

// isDay reports whether s is a date; XML allows years of more than four digits.
func isDay(s string, strict bool) bool {
	if n := len(s) - len("0000-00-00"); n > 0 && !strict && s[0] != '0' {
		if strings.Trim(s[:n], "0123456789") != "" {
			return false
		}
		s = s[n:]
	}
	_, err := time.Parse(time.DateOnly, s)
	return err == nil
}

func isZone(s string, strict bool) bool {
	switch {
	case s == "Z" || strict && s == "z":
		return true
	case s == "":
		return !strict
	case len(s) != 6 || s[0] != '+' && s[0] != '-' || s[3] != ':':
		return false
	}
	h, m := twoDigits(s[1:3]), twoDigits(s[4:6])
	if strict {
		return h >= 0 && h < 24 && m >= 0 && m < 60
	}
	return h >= 0 && m >= 0 && m < 60 && h*60+m <= 14*60
}

// leaps reports whether hour and minute are 23:59 in UTC.
func leaps(h, m int, zone string) bool {
	at := h*60 + m
	if len(zone) == 6 {
		off := twoDigits(zone[1:3])*60 + twoDigits(zone[4:6])
		if zone[0] == '+' {
			off = -off
		}
		at += off
	}
	return ((at%1440)+1440)%1440 == 23*60+59
}

func twoDigits(s string) int {
	if s[0] < '0' || s[0] > '9' || s[1] < '0' || s[1] > '9' {
		return -1
	}
	return int(s[0]-'0')*10 + int(s[1]-'0')
}

// acceptsNumber reports whether s, a number as JSON or XML write it, is a value
// of a number type. Whole numbers may be written as 1.0 in JSON.
func (t *typ) acceptsNumber(s string) bool {
	v, err := strconv.ParseFloat(s, 64)
	if err != nil || t.kind == intKind && !isWhole(s, v) {
		return false
	}
	return (t.min == nil || v >= *t.min) && (t.max == nil || v <= *t.max)
}

func isWhole(s string, v float64) bool {
	if !strings.ContainsAny(s, ".eE") {
		return true
	}
	mantissa, _, _ := strings.Cut(strings.ToLower(s), "e")
	return v == math.Trunc(v) && (v != 0 || strings.Trim(mantissa, "-0.") == "")
}

// acceptsXML reports whether s is a value of a simple type of XML, after the
// white space that the type ignores is gone.
func (t *typ) acceptsXML(s string) bool {
	switch t.kind {
	case stringKind, normKind:
		return t.acceptsText(s)
	case tokenKind, uriKind:
		return t.acceptsText(collapse(s))
	case enumKind:
		return t.enum.has(s)
	case boolKind:
		s = collapse(s)
		return s == "true" || s == "false" || s == "1" || s == "0"
	case intKind, numberKind:
		s = collapse(s)
		digits := strings.TrimLeft(s, "+-")
		if len(s)-len(digits) > 1 || digits == "" || digits == "." || strings.Trim(digits, "0123456789.") != "" ||
			strings.Count(digits, ".") > 1 || t.kind == intKind && strings.Contains(digits, ".") {
			return false
		}
		return t.acceptsNumber(strings.TrimPrefix(s, "+"))
	case dateTimeKind:
		return isTime(collapse(s), false)
	case dateKind:
		return isXMLDate(collapse(s))
	case oneKind, anyOfKind:
		for _, c := range t.choices {
			if c.acceptsXML(s) {
				return true
			}
		}
		return false
	}
	return true
}

// isXMLDate reports whether s is a date with or without a zone.
func isXMLDate(s string) bool {
	s = strings.TrimPrefix(s, "-")
	for _, zone := range []int{0, len("Z"), len("+00:00")} {
		if n := len(s) - zone; n >= len("0000-00-00") && isDay(s[:n], false) && isZone(s[n:], false) {
			return true
		}
	}
	return false
}

// collapse does what XML Schema calls whiteSpace="collapse".
func collapse(s string) string { return strings.Join(strings.Fields(s), " ") }
