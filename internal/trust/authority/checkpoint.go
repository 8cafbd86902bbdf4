package authority

import (
	"encoding/base64"
	"errors"
	"strconv"
	"strings"
)

// stateOf reads size and root of a checkpoint that this process wrote.
func stateOf(note string) (size uint64, root []byte, err error) {
	lines := strings.SplitN(note, "\n", 4)
	if len(lines) < 4 {
		return 0, nil, errors.New("the log's checkpoint is damaged")
	}
	if size, err = strconv.ParseUint(lines[1], 10, 64); err != nil {
		return 0, nil, errors.New("the log's checkpoint is damaged")
	}
	if root, err = base64.StdEncoding.DecodeString(lines[2]); err != nil {
		return 0, nil, errors.New("the log's checkpoint is damaged")
	}
	return size, root, nil
}
