package version

import (
	"bufio"
	"bytes"
	"errors"
	"io"
	"strconv"
)

// maxLine is the longest line of a batch, in bytes, that is read; longer ones
// are answered with an error each.
const maxLine = 64 << 10

// CompareBatch reads lines ECOSYSTEM<TAB>A<TAB>B and writes -1, 0 or 1 for each,
// in order. A line that cannot be compared is answered with "error", and the
// rest goes on; failed counts such lines. err is about reading or writing.
func CompareBatch(r io.Reader, w io.Writer) (failed int, err error) {
	cache := NewCache(4096)
	return batch(r, w, func(name, a, b string) (string, error) {
		o, ok := For(name)
		if !ok {
			return "", ErrEcosystem
		}
		c, err := cache.Compare(o, a, b)
		return strconv.Itoa(c), err
	})
}

// InBatch reads lines ECOSYSTEM<TAB>RANGE<TAB>VERSION and writes true or false
// for each, else as [CompareBatch] does.
func InBatch(r io.Reader, w io.Writer) (failed int, err error) {
	return batch(r, w, func(name, text, version string) (string, error) {
		r, err := ParseRange(name, text)
		if err != nil {
			return "", err
		}
		in, err := r.Contains(version)
		return strconv.FormatBool(in), err
	})
}

// batch streams lines of three fields through answer.
func batch(r io.Reader, w io.Writer, answer func(a, b, c string) (string, error)) (failed int, err error) {
	in, out := bufio.NewReaderSize(r, maxLine), bufio.NewWriter(w)
	for {
		line, tooLong, readErr := readLine(in)
		if readErr != nil && len(line) == 0 && !tooLong {
			if readErr == io.EOF {
				readErr = nil
			}
			return failed, errors.Join(readErr, out.Flush())
		}
		text, ok := "error", false
		if fields := bytes.Split(line, []byte{'\t'}); len(fields) == 3 && !tooLong {
			if got, err := answer(string(fields[0]), string(fields[1]), string(fields[2])); err == nil {
				text, ok = got, true
			}
		}
		if !ok {
			failed++
		}
		if _, err := out.WriteString(text + "\n"); err != nil {
			return failed, err
		}
	}
}

// readLine returns the next line without its end, LF or CRLF. A line that does
// not fit into the reader's buffer is skipped as a whole. The line is valid
// until the next call.
func readLine(in *bufio.Reader) (line []byte, tooLong bool, err error) {
	line, err = in.ReadSlice('\n')
	for err == bufio.ErrBufferFull {
		tooLong = true
		line, err = in.ReadSlice('\n')
	}
	if tooLong {
		return nil, true, err
	}
	line = bytes.TrimSuffix(line, []byte{'\n'})
	return bytes.TrimSuffix(line, []byte{'\r'}), false, err
}
