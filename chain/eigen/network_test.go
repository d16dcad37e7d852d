package eigen_test

import (
	"math/big"
	"testing"
	"time"

	"github.com/proof-of-flops/proof-of-flops/chain"
	"github.com/proof-of-flops/proof-of-flops/chain/rpc"
	"github.com/proof-of-flops/proof-of-flops/chain/txmgr"
	"github.com/proof-of-flops/proof-of-flops/devnet/anvil"
	"github.com/proof-of-flops/proof-of-flops/devnet/deploy"
	"github.com/proof-of-flops/proof-of-flops/flops"
)

// network is a devnet of one quorum that mines on demand, with registered
// operators. Its client is the AVS's, which opens ledger accounts, too.
type network struct {
	t         *testing.T
	anvil     *anvil.Node
	client    *chain.Client
	operators []deploy.Operator
}

// newNetwork starts a devnet with operators that have these stakes, in whole
// tokens.
func newNetwork(t *testing.T, stakes ...int64) *network {
	t.Helper()
	a, err := anvil.Start(t.Context(), "")
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(a.Close)
	deployment, _, err := deploy.Run(t.Context(), a, deploy.Options{Params: flops.DevnetParams(), Quorums: 1})
	if err != nil {
		t.Fatal(err)
	}
	n := &network{t: t, anvil: a}
	for _, stake := range stakes {
		n.operators = append(n.operators, newOperator(t, stake))
	}
	if err := deploy.Register(t.Context(), a, deployment, n.operators); err != nil {
		t.Fatal(err)
	}
	if n.client, err = chain.Dial(t.Context(), rpc.At(a.URL()), deployment); err != nil {
		t.Fatal(err)
	}
	t.Cleanup(n.client.Close)
	return n
}

func newOperator(t *testing.T, stake int64) deploy.Operator {
	t.Helper()
	o, err := deploy.NewOperator("127.0.0.1:1", stake)
	if err != nil {
		t.Fatal(err)
	}
	return o
}

func tokens(n int64) *big.Int { return new(big.Int).Mul(big.NewInt(n), big.NewInt(1e18)) }

// txmgr makes an operator's transaction manager, which polls often.
func (n *network) txmgr(o deploy.Operator) *txmgr.Manager {
	n.t.Helper()
	tx, err := txmgr.New(n.t.Context(), n.client.Conn, o.Account, txmgr.Options{Poll: 2 * time.Millisecond})
	if err != nil {
		n.t.Fatal(err)
	}
	return tx
}

// applicant is an account with ether and tokens that has not registered.
func (n *network) applicant(stake int64) (deploy.Operator, *txmgr.Manager) {
	n.t.Helper()
	o := newOperator(n.t, stake)
	if err := deploy.Endow(n.t.Context(), n.anvil, n.client, o.Account, o.Stake); err != nil {
		n.t.Fatal(err)
	}
	return o, n.txmgr(o)
}
