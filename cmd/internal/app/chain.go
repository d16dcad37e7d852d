package app

import (
	"context"
	"os"
	"time"

	"github.com/rs/zerolog"
	"github.com/urfave/cli/v2"

	"github.com/proof-of-flops/proof-of-flops/chain"
	"github.com/proof-of-flops/proof-of-flops/chain/rpc"
	"github.com/proof-of-flops/proof-of-flops/chain/txmgr"
)

// Chain connects to the chain that ChainFlags name, or adds the faults. It logs
// when the state of an endpoint changes.
func Chain(ctx context.Context, c *cli.Context, f *Faults, log zerolog.Logger) *chain.Client {
	at := rpc.Endpoints{
		URLs: c.StringSlice("rpc"), Timeout: c.Duration("rpc-timeout"),
		OnChange: func(e rpc.EndpointChange) {
			if e.State == rpc.EndpointUp {
				log.Info().Str("endpoint", e.Endpoint).Msg("RPC endpoint is in order again")
				return
			}
			log.Warn().Err(e.Err).Str("endpoint", e.Endpoint).Stringer("state", e.State).Msg("RPC endpoint is out of order: the others are asked first")
		},
	}
	if len(at.URLs) == 0 {
		f.Add("--rpc is missing: name an Ethereum JSON-RPC endpoint")
	}
	if at.Timeout < 50*time.Millisecond || at.Timeout > time.Minute {
		f.Add("--rpc-timeout %s is not between 50ms and 1m", at.Timeout)
		return nil
	}
	var d *chain.Deployment
	if path := c.String("deployment"); path == "" {
		f.Add("--deployment is missing: name the file with the contracts' addresses")
	} else {
		var err error
		d, err = chain.LoadDeployment(path)
		if !f.Check(wrap("--deployment", err)) {
			d = nil
		}
	}
	if len(at.URLs) == 0 || d == nil {
		return nil
	}
	client, err := chain.Dial(ctx, at, d)
	f.Check(wrap("--rpc", err))
	return client
}

// TxOptions are the options for a service's transactions: it looks for their
// receipts every poll interval, and logs a warning when ether runs low.
func TxOptions(poll time.Duration, log zerolog.Logger) txmgr.Options {
	return txmgr.Options{
		Poll: poll,
		OnLowBalance: func(b txmgr.LowBalance) {
			log.Warn().Stringer("account", b.Account).Stringer("wei", b.Balance).Stringer("weiPerTransaction", b.PerTx).
				Msg("The account is running out of ether: send some to it")
		},
	}
}

// Plain is the logger of commands that aren't services: its lines have no time.
func Plain() zerolog.Logger {
	return zerolog.New(zerolog.ConsoleWriter{Out: os.Stderr, NoColor: !IsTerminal(os.Stderr), PartsExclude: []string{zerolog.TimestampFieldName}})
}
