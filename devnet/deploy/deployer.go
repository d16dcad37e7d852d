package deploy

import (
	"context"
	"crypto/ecdsa"
	"fmt"
	"time"

	"github.com/ethereum/go-ethereum/accounts/abi"
	"github.com/ethereum/go-ethereum/accounts/abi/bind"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"
	"github.com/ethereum/go-ethereum/crypto"

	"github.com/proof-of-flops/proof-of-flops/chain/rpc"
	"github.com/proof-of-flops/proof-of-flops/chain/txmgr"
	"github.com/proof-of-flops/proof-of-flops/flops"
)

// ReceiptPoll is the time between looks for a receipt, on a chain that mines a
// block for each transaction.
const ReceiptPoll = 2 * time.Millisecond

// A deployer sends a script of transactions. After the first failure it does
// nothing more; the script checks err once, at its end.
type deployer struct {
	ctx  context.Context
	tx   *txmgr.Manager
	me   common.Address
	sent uint64 // transactions of the account so far
	code map[codeName][]byte
	err  error
}

// newDeployer makes a deployer that sends from a funded account, which must not
// have sent anything so far if upcoming is to be used.
func newDeployer(ctx context.Context, conn *rpc.Conn, key *ecdsa.PrivateKey, code map[codeName][]byte) (*deployer, error) {
	tx, err := txmgr.New(ctx, conn, key, txmgr.Options{Poll: ReceiptPoll})
	if err != nil {
		return nil, err
	}
	return &deployer{ctx: ctx, tx: tx, me: common.Address(tx.Address()), code: code}, nil
}

// fail records an error, if it is the first.
func (d *deployer) fail(err error) {
	if d.err == nil {
		d.err = err
	}
}

// upcoming is the address of the contract that the account creates after that many
// more transactions.
func (d *deployer) upcoming(after uint64) common.Address {
	return crypto.CreateAddress(d.me, d.sent+after)
}

// create deploys a contract whose binding holds its creation code.
func (d *deployer) create(name string, meta *bind.MetaData, args ...any) common.Address {
	code, err := hexutil.Decode(meta.Bin)
	if err != nil {
		d.fail(fmt.Errorf("deploy %s: its binding has no usable creation code: %w", name, err))
		return common.Address{}
	}
	return d.createCode(name, code, d.abi(meta), args...)
}

// createCode deploys a contract from creation code; only the constructor of
// the ABI is used.
func (d *deployer) createCode(name string, code []byte, of abi.ABI, args ...any) common.Address {
	packed, err := of.Pack("", args...)
	if err != nil {
		d.fail(fmt.Errorf("deploy %s: %w", name, err))
		return common.Address{}
	}
	return d.send(txmgr.Tx{Data: append(code[:len(code):len(code)], packed...), What: "deploy " + name})
}

// call calls a function of a contract.
func (d *deployer) call(to common.Address, meta *bind.MetaData, method string, args ...any) {
	d.send(txmgr.Tx{To: flops.Address(to), Data: d.pack(meta, method, args...), What: "call " + method})
}

// pack encodes a call.
func (d *deployer) pack(meta *bind.MetaData, method string, args ...any) []byte {
	of := d.abi(meta)
	data, err := of.Pack(method, args...)
	if err != nil {
		d.fail(fmt.Errorf("call %s: %w", method, err))
	}
	return data
}

// abi is the ABI in a binding.
func (d *deployer) abi(meta *bind.MetaData) abi.ABI {
	of, err := meta.GetAbi()
	if err != nil {
		d.fail(fmt.Errorf("read an ABI: %w", err))
		return abi.ABI{}
	}
	return *of
}

// send sends a transaction. It returns the address of the contract that the
// transaction created, if it created one.
func (d *deployer) send(t txmgr.Tx) common.Address {
	if d.err != nil {
		return common.Address{}
	}
	r, err := d.tx.Send(d.ctx, t)
	if err != nil {
		d.fail(err)
		return common.Address{}
	}
	d.sent++
	return common.Address(r.Contract)
}

// constructor is the ABI of a constructor alone, for contracts without a
// binding.
func constructor(types ...string) abi.ABI {
	inputs := make(abi.Arguments, len(types))
	for i, t := range types {
		parsed, err := abi.NewType(t, "", nil)
		if err != nil {
			panic(fmt.Sprintf("deploy: %q is no ABI type", t)) // a constant of this package
		}
		inputs[i] = abi.Argument{Type: parsed}
	}
	return abi.ABI{Constructor: abi.NewMethod("", "", abi.Constructor, "nonpayable", false, false, inputs, nil)}
}
