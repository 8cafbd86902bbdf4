package version

import "strings"

// openssl is a version of OpenSSL: three numbers, letters up to 1.1.1 (after z
// comes za), a pre-release from 3.0 on. See openssl.org, "Release strategy".
type openssl struct {
	numbers []string
	letters string
	pre     string
}

func parseOpenSSL(s string) (openssl, error) {
	var v openssl
	for {
		n := segment(s, true)
		if n == 0 {
			return v, ErrMalformed
		}
		v.numbers = append(v.numbers, s[:n])
		s = s[n:]
		if s == "" || s[0] != '.' {
			break
		}
		s = s[1:]
	}
	n := segment(s, false)
	v.letters, s = strings.ToLower(s[:n]), s[n:]
	if s != "" && s[0] != '-' || len(v.numbers) > 3 {
		return v, ErrMalformed
	}
	v.pre = strings.TrimPrefix(s, "-")
	return v, nil
}

func (v openssl) compare(other ownVersion) int {
	w := other.(openssl)
	for i := range 3 {
		if c := compareNumbers(at(v.numbers, i), at(w.numbers, i)); c != 0 {
			return c
		}
	}
	if len(v.letters) != len(w.letters) {
		return len(v.letters) - len(w.letters)
	}
	if c := strings.Compare(v.letters, w.letters); c != 0 {
		return c
	}
	if (v.pre == "") != (w.pre == "") {
		if v.pre == "" {
			return 1
		}
		return -1
	}
	return compareALPM(v.pre, w.pre)
}

func at(list []string, i int) string {
	if i < len(list) {
		return list[i]
	}
	return ""
}
