package capture

import (
	"github.com/ossay-dev/ossay/internal/core/span"
	"github.com/ossay-dev/ossay/internal/format/tree"
	"github.com/ossay-dev/ossay/internal/inspect/hardening/build/flags"
)

// Database reads compile_commands.json: a list of objects with directory, file, and
// command or arguments. It tells nothing of links.
func Database(p string, data []byte, env Env) (*Capture, error) {
	doc, err := tree.JSON(string(data), env.Budget)
	if err != nil {
		return nil, err
	}
	c := &Capture{}
	for entry := range doc.Root().Children() {
		argv := entry.Get("arguments").Strings()
		if command := entry.Get("command"); len(argv) == 0 && command.Exists() {
			list, ok := flags.Commands(command.Text())
			if !ok || len(list) == 0 {
				c.note(p, "line %d: the command of %s is no whole shell line", command.At().Line, entry.Get("file").Text())
				continue
			}
			argv = list[0].Words
		}
		s := Step{Dir: entry.Get("directory").Text(), From: FromDatabase, At: span.At(p, entry.At())}
		known, err := c.add(argv, s, env)
		if err != nil {
			return c, err
		}
		if !known && len(argv) > 0 {
			c.note(p, "%s is no compiler that is known", argv[0])
		}
	}
	return c, nil
}
