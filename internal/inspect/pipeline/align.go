package pipeline

import "strings"

// align returns, for each byte of a scalar's text, the offset in the scalar as
// written: indentation, folds, quotes and escapes make them differ.
func align(raw, text string) []uint32 {
	index := make([]uint32, len(text))
	j := 0
	if raw != "" && (raw[0] == '|' || raw[0] == '>') {
		if j = strings.IndexByte(raw, '\n') + 1; j == 0 {
			j = len(raw)
		}
	} else if i := strings.Index(raw, text); i >= 0 {
		for k := range index {
			index[k] = uint32(i + k)
		}
		return index
	}
	double := strings.HasPrefix(raw, `"`)
	single := strings.HasPrefix(raw, "'")
	if double || single {
		j = 1
	}
	last := max(len(raw)-1, 0)
	for i := 0; i < len(text); i++ {
		j = advance(raw, j, text[i], double, single)
		index[i] = uint32(min(j, last))
		if j < len(raw) {
			j += width(raw, j, text[i], double, single)
		}
	}
	return index
}

// advance finds the place in raw, from j on, at which the byte c is written.
func advance(raw string, j int, c byte, double, single bool) int {
	for j < len(raw) {
		r := raw[j]
		switch {
		case r == c:
			return j
		case c == ' ' && r == '\n', c == '\n' && r == '\r' && j+1 < len(raw) && raw[j+1] == '\n':
			return j
		case double && r == '\\':
			if j+1 < len(raw) && (raw[j+1] == '\n' || raw[j+1] == '\r') {
				j += 2
				continue
			}
			return j
		case r == ' ' || r == '\t' || r == '\n' || r == '\r':
			j++
		default:
			return j
		}
	}
	return j
}

// width is the number of bytes of raw at j that stand for the byte c.
func width(raw string, j int, c byte, double, single bool) int {
	switch {
	case double && raw[j] == '\\' && j+1 < len(raw):
		switch raw[j+1] {
		case 'x':
			return 4
		case 'u':
			return 6
		case 'U':
			return 10
		}
		return 2
	case single && raw[j] == '\'' && c == '\'':
		return 2
	case c == '\n' && raw[j] == '\r':
		return 2
	case raw[j] == c || c == ' ' && raw[j] == '\n':
		return 1
	}
	return 0
}
