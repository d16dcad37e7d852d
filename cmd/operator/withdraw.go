package main

import (
	"fmt"
	"os"

	"github.com/urfave/cli/v2"

	"github.com/proof-of-flops/proof-of-flops/chain/txmgr"
	"github.com/proof-of-flops/proof-of-flops/cmd/internal/app"
	"github.com/proof-of-flops/proof-of-flops/epochfollow"
	"github.com/proof-of-flops/proof-of-flops/flops"
)

var withdrawCommand = &cli.Command{
	Name:  "withdraw",
	Usage: "store an operator's points from an epoch ledger on chain",
	Description: `An epoch ledger keeps its accounts under one root, and stores an account on chain
only when somebody sends it with a proof. flopsOf and the other views answer from
what is stored. Anybody can do this for any operator. The account is computed
from chain data alone. With --release the command also frees the slot of an
operator that has left the network.

   operator withdraw --rpc http://127.0.0.1:8545 --deployment deployment.json \
     --ecdsa-keystore operator.ecdsa.json --ecdsa-password-file password`,
	Flags: app.Flags(app.ChainFlags, app.ECDSAFlags, []cli.Flag{
		app.AddressFlag("; if it is missing, the keystore's"),
		&cli.BoolFlag{Name: "release", Usage: "also free the slot: for an operator that has left, between two rounds, when every step is settled"},
		app.JSONFlag,
	}),
	Action: withdraw,
}

func withdraw(c *cli.Context) error {
	ctx := c.Context
	f := app.Check(c)
	var a flops.Address
	if s := c.String("address"); s != "" {
		if err := a.UnmarshalText([]byte(s)); err != nil {
			f.Add("--address %q: %w", s, err)
		}
	}
	key, release := app.OwnECDSAKey(c, &f)
	defer release()
	client := app.Chain(ctx, c, &f, app.Plain())
	if err := f.Err(); err != nil {
		return err
	}
	tx, err := txmgr.New(ctx, client.Conn, key, txmgr.Options{})
	if err != nil {
		return err
	}
	if a == (flops.Address{}) {
		a = tx.Address()
	}
	follower, err := epochfollow.New(client)
	if err != nil {
		return err
	}
	const steps = 2
	bar := app.NewProgress(os.Stderr, app.IsTerminal(os.Stderr), steps)
	l, err := follower.Read(ctx, func(done, total uint64) { bar.Show(float64(done)/float64(total), "reading the ledger's steps") })
	if err != nil {
		bar.End()
		return err
	}
	proof, account, err := l.Proof(a)
	if err != nil {
		bar.End()
		return err
	}
	bar.Show(1, "sending the account")
	send := client.WithdrawPoints
	if c.Bool("release") {
		send = client.ReleaseSlot
	}
	r, err := send(ctx, tx, proof)
	bar.End()
	if err != nil {
		return err
	}
	pending, _ := l.Pending()
	if c.Bool("json") {
		return app.PrintJSON(map[string]any{
			"operator": a, "points": fmt.Sprint(account.Points), "settledSteps": l.Settled(), "pendingSteps": pending,
			"released": c.Bool("release"), "transaction": r.TxHash, "block": r.Block,
		})
	}
	_, err = fmt.Fprintf(os.Stdout, "The ledger answers with %d points for %s, as of %d settled steps; %d more are pending.\n", account.Points, a, l.Settled(), pending)
	return err
}
