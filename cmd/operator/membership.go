package main

import (
	"errors"
	"fmt"
	"math/big"
	"os"
	"text/tabwriter"

	"github.com/urfave/cli/v2"

	"github.com/proof-of-flops/proof-of-flops/chain"
	"github.com/proof-of-flops/proof-of-flops/chain/eigen"
	"github.com/proof-of-flops/proof-of-flops/chain/txmgr"
	"github.com/proof-of-flops/proof-of-flops/cmd/internal/app"
	"github.com/proof-of-flops/proof-of-flops/flops"
)

var registerCommand = &cli.Command{
	Name:  "register",
	Usage: "join the network: EigenLayer operator, stake, allocation, membership",
	Description: `Steps that are done already are skipped, so the command can be repeated after any
failure. It waits for EigenLayer's delays up to --max-wait blocks; if they are
longer, it says when to run it again.

   operator register --rpc http://127.0.0.1:8545 --deployment deployment.json \
     --ecdsa-keystore operator.ecdsa.json --ecdsa-password-file password \
     --bls-keystore operator.bls.json --bls-password-file password \
     --socket operator.example.org:9000 --stake 100`,
	Flags: app.Flags(app.ChainFlags, app.ECDSAFlags, app.BLSFlags, []cli.Flag{
		&cli.StringFlag{Name: "socket", EnvVars: []string{"POF_SOCKET"}, Usage: "`ADDRESS` at which other nodes reach this operator"},
		&cli.StringFlag{Name: "metadata-uri", EnvVars: []string{"POF_METADATA_URI"}, Usage: "`URL` of the operator's EigenLayer metadata"},
		&cli.StringFlag{Name: "stake", Value: "0", Usage: "top up the deposit in the network's strategy to this many tokens"},
		&cli.StringFlag{Name: "share", Value: "100%", Usage: "part of the stake to allocate to this network"},
		&cli.UintFlag{Name: "allocation-delay", Usage: "blocks until allocations of a new EigenLayer operator take effect"},
		&cli.Uint64Flag{Name: "max-wait", Value: 50, Usage: "blocks to wait for EigenLayer's delays"},
		app.JSONFlag,
	}),
	Action: register,
}

var deregisterCommand = &cli.Command{
	Name:  "deregister",
	Usage: "leave the network",
	Description: `The operator leaves every quorum of the network. Its stake stays slashable for
EigenLayer's deallocation delay.

   operator deregister --rpc http://127.0.0.1:8545 --deployment deployment.json \
     --ecdsa-keystore operator.ecdsa.json --ecdsa-password-file password`,
	Flags:  app.Flags(app.ChainFlags, app.ECDSAFlags, []cli.Flag{app.JSONFlag}),
	Action: deregister,
}

var statusCommand = &cli.Command{
	Name:  "status",
	Usage: "show an operator's registration, stake and points",
	Description: `It needs no key.

   operator status --rpc http://127.0.0.1:8545 --deployment deployment.json --address 0x…`,
	Flags: app.Flags(app.ChainFlags, []cli.Flag{
		app.AddressFlag(""),
		app.JSONFlag,
	}),
	Action: status,
}

func register(c *cli.Context) error {
	ctx := c.Context
	f := app.Check(c)
	tokens, err := parseTokens(c.String("stake"))
	f.Check(err)
	share, err := parseLoad(c.String("share"))
	if err != nil {
		f.Add("--share %q: it takes 1%% to 100%%", c.String("share"))
	}
	if c.String("socket") == "" {
		f.Add("--socket is missing: name the address at which other nodes reach this operator")
	}
	if c.Uint("allocation-delay") > 1<<31 {
		f.Add("--allocation-delay %d is longer than EigenLayer allows", c.Uint("allocation-delay"))
	}
	account, key := app.ECDSAKey(c, &f), app.BLSKey(c, &f)
	client := app.Chain(ctx, c, &f, app.Plain())
	if err := f.Err(); err != nil {
		return err
	}
	token, err := client.Token(ctx)
	if err != nil {
		return err
	}
	stake, err := token.Units(tokens)
	if err != nil {
		return fmt.Errorf("--stake: %w", err)
	}
	tx, err := txmgr.New(ctx, client.Conn, account, txmgr.Options{})
	if err != nil {
		return err
	}
	type step struct {
		Step        string `json:"step"`
		Detail      string `json:"detail"`
		Transaction string `json:"transaction,omitempty"`
	}
	var steps []step
	err = client.Register(ctx, tx, eigen.RegisterRequest{
		Key: key, Socket: c.String("socket"), MetadataURI: c.String("metadata-uri"),
		AllocationDelay: uint32(c.Uint("allocation-delay")), Stake: stake,
		Magnitude: uint64(share * float64(eigen.FullMagnitude)), MaxWait: c.Uint64("max-wait"),
		OnStep: func(s eigen.Step) {
			out := step{Step: s.Name, Detail: s.Detail}
			if s.TxHash != (flops.Hash{}) {
				out.Transaction = s.TxHash.String()
			}
			steps = append(steps, out)
			fmt.Fprintf(os.Stderr, "%-12s %s\n", s.Name, s.Detail)
		},
	})
	if err != nil {
		return err
	}
	if c.Bool("json") {
		return app.PrintJSON(map[string]any{"operator": tx.Address(), "operatorId": key.Public().ID(), "steps": steps})
	}
	_, err = fmt.Fprintf(os.Stdout, "Operator %s is registered. Start it with: operator run\n", tx.Address())
	return err
}

func deregister(c *cli.Context) error {
	ctx := c.Context
	f := app.Check(c)
	account := app.ECDSAKey(c, &f)
	client := app.Chain(ctx, c, &f, app.Plain())
	if err := f.Err(); err != nil {
		return err
	}
	tx, err := txmgr.New(ctx, client.Conn, account, txmgr.Options{})
	if err != nil {
		return err
	}
	ok, err := client.IsRegistered(ctx, tx.Address())
	if err != nil {
		return err
	}
	if !ok {
		return fmt.Errorf("operator %s is not a member of the network", tx.Address())
	}
	r, err := client.Deregister(ctx, tx, nil)
	if err != nil {
		return err
	}
	if c.Bool("json") {
		return app.PrintJSON(map[string]any{"operator": tx.Address(), "transaction": r.TxHash, "block": r.Block})
	}
	_, err = fmt.Fprintf(os.Stdout, "Operator %s has left the network in block %d. Its stake stays slashable for EigenLayer's deallocation delay.\n", tx.Address(), r.Block)
	return err
}

func status(c *cli.Context) error {
	ctx := c.Context
	f := app.Check(c)
	var a flops.Address
	if s := c.String("address"); s == "" {
		f.Add("--address is missing: name the operator's account")
	} else if err := a.UnmarshalText([]byte(s)); err != nil {
		f.Add("--address %q: %w", s, err)
	}
	client := app.Chain(ctx, c, &f, app.Plain())
	if err := f.Err(); err != nil {
		return err
	}
	s, err := client.OperatorStatus(ctx, a)
	if err != nil {
		return err
	}
	acc, err := client.LedgerAccount(ctx, a, 0)
	if err != nil {
		return err
	}
	slot, held, err := client.EpochSlot(ctx, a)
	epochs := !errors.Is(err, chain.ErrDirectLedger)
	if err != nil && epochs {
		return err
	}
	if c.Bool("json") {
		out := statusJSON(s, acc)
		if epochs {
			out["hasSlot"] = held
		}
		return app.PrintJSON(out)
	}
	token, err := client.Token(ctx)
	if err != nil {
		return err
	}
	w := tabwriter.NewWriter(os.Stdout, 0, 4, 2, ' ', 0)
	row := func(name, format string, args ...any) {
		fmt.Fprintf(w, "%s\t"+format+"\n", append([]any{name}, args...)...)
	}
	row("operator", "%s", s.Address)
	row("balance", "%s ETH", eigen.FormatUnits(s.Balance, 18))
	row("EigenLayer operator", "%t", s.IsOperator)
	row("stake in the strategy", "%s", token.Format(s.Shares))
	row("member", "%t", s.Registered)
	if s.Registered {
		row("operator id", "%s", s.ID)
		row("socket", "%s", s.Socket)
	}
	for _, q := range s.Quorums {
		row(fmt.Sprintf("quorum %d", q.Number), "member %t, stake %s of %s, allocated %.2f%%", q.Member, token.Format(q.Stake), token.Format(q.TotalStake),
			100*float64(q.Magnitude)/float64(eigen.FullMagnitude))
	}
	if epochs && held {
		row("slot in the ledger", "%d; what follows is as of the last withdrawal", slot)
	} else if epochs {
		row("slot in the ledger", "none: nothing is credited until operator register is run again")
	}
	row("points", "%d", acc.Points)
	row("rate", "%s FLOP/s", acc.Rate)
	row("liveness multiplier", "%.4f", float64(acc.Multiplier)/128)
	if acc.LastIndex != 0 {
		row("last verdict", "%s: %s", acc.LastVerdict, acc.LastVerdict.Sentence())
	}
	return w.Flush()
}

func statusJSON(s *eigen.OperatorStatus, acc *chain.LedgerAccount) map[string]any {
	var quorums []map[string]any
	for _, q := range s.Quorums {
		quorums = append(quorums, map[string]any{
			"number": q.Number, "member": q.Member, "stake": decimal(q.Stake), "totalStake": decimal(q.TotalStake),
			"magnitude": fmt.Sprint(q.Magnitude), "slashable": q.Slashable,
		})
	}
	out := map[string]any{
		"address": s.Address, "balance": decimal(s.Balance), "operator": s.IsOperator, "shares": decimal(s.Shares),
		"registered": s.Registered, "operatorId": s.ID, "socket": s.Socket, "quorums": quorums,
		"points": fmt.Sprint(acc.Points), "rate": decimal(acc.Rate), "multiplier": float64(acc.Multiplier) / 128,
	}
	if acc.LastIndex != 0 {
		out["lastVerdict"] = acc.LastVerdict
	}
	return out
}

func decimal(v *big.Int) string {
	if v == nil {
		return "0"
	}
	return v.String()
}

// parseTokens reads an amount of whole tokens such as 12.5.
func parseTokens(s string) (*big.Rat, error) {
	r, ok := new(big.Rat).SetString(s)
	if !ok || r.Sign() < 0 {
		return nil, fmt.Errorf("--stake %q is not an amount of tokens such as 100 or 12.5", s)
	}
	return r, nil
}
