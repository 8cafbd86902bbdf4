// Command ossay makes open source supply-chain security practical: it says what
// is in a software tree, what is known to be wrong with it, and what to do.
package main

import (
	"context"
	"os"
	"os/signal"
	"syscall"

	"github.com/ossay-dev/ossay/internal/face/cli"
)

func main() {
	ctx, stop := signal.NotifyContext(context.Background(), os.Interrupt, syscall.SIGTERM)
	defer stop()
	cli.LimitMemory()
	os.Exit(cli.Main(ctx, os.Args[1:], cli.Process()))
}
