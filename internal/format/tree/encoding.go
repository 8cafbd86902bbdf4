package tree

import (
	"encoding/binary"
	"math"
	"strings"
	"unicode/utf16"
	"unicode/utf8"

	"github.com/ossay-dev/ossay/internal/core/budget"
)

// toUTF8 returns src as UTF-8. Text editors and shells of Windows write UTF-16
// with a byte order mark; XML may leave the mark out, since its first
// character is known (XML 1.0, appendix F). All else is returned as it is.
func toUTF8(src string, b *budget.Budget) (string, error) {
	var order binary.ByteOrder
	switch {
	case strings.HasPrefix(src, "\xff\xfe"), strings.HasPrefix(src, "<\x00"):
		order = binary.LittleEndian
	case strings.HasPrefix(src, "\xfe\xff"), strings.HasPrefix(src, "\x00<"):
		order = binary.BigEndian
	default:
		return src, nil
	}
	if len(src) > math.MaxInt32 {
		return "", &budget.Breach{What: "file size", Limit: math.MaxInt32}
	}
	// A unit of two bytes becomes three at most.
	if err := b.Inflate(int64(len(src)) / 2 * 3); err != nil {
		return "", err
	}
	if err := b.Step(int64(len(src) / 8)); err != nil {
		return "", err
	}
	out := make([]byte, 0, len(src)/2+len(src)/16)
	for i := 0; i+1 < len(src); i += 2 {
		r := rune(order.Uint16([]byte{src[i], src[i+1]}))
		if utf16.IsSurrogate(r) {
			low := rune(utf8.RuneError)
			if i+3 < len(src) {
				low = rune(order.Uint16([]byte{src[i+2], src[i+3]}))
			}
			if r = utf16.DecodeRune(r, low); r != utf8.RuneError {
				i += 2
			}
		}
		if i == 0 && r == 0xfeff {
			continue
		}
		out = utf8.AppendRune(out, r)
	}
	return string(out), nil
}
