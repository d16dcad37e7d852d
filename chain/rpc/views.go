package rpc

import (
	"context"
	"fmt"

	"github.com/ethereum/go-ethereum/accounts/abi/bind"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"
	"github.com/ethereum/go-ethereum/rpc"

	"github.com/proof-of-flops/proof-of-flops/chain/revert"
)

// batchSize is how many calls go into one request: endpoints limit it.
const batchSize = 100

// A ViewCall is one call of a contract's view function.
type ViewCall struct {
	To     common.Address
	Of     *bind.MetaData
	Method string
	Args   []any
	Result func(out []any) error // takes the decoded results
}

// Views makes many view calls at the newest block, in few requests.
func (c *Conn) Views(ctx context.Context, calls []ViewCall) error {
	for len(calls) > 0 {
		n := min(len(calls), batchSize)
		if err := c.batchViews(ctx, calls[:n]); err != nil {
			return err
		}
		calls = calls[n:]
	}
	return nil
}

// batchViews makes view calls in one request.
func (c *Conn) batchViews(ctx context.Context, calls []ViewCall) error {
	elems := make([]rpc.BatchElem, len(calls))
	outputs := make([]hexutil.Bytes, len(calls))
	for i, v := range calls {
		parsed, err := v.Of.GetAbi()
		if err != nil {
			return fmt.Errorf("read the ABI of %s: %w", v.Method, err)
		}
		data, err := parsed.Pack(v.Method, v.Args...)
		if err != nil {
			return fmt.Errorf("encode a call of %s: %w", v.Method, err)
		}
		elems[i] = rpc.BatchElem{
			Method: "eth_call",
			Args:   []any{map[string]any{"to": v.To, "data": hexutil.Bytes(data)}, "latest"},
			Result: &outputs[i],
		}
	}
	if err := c.rpc.BatchCallContext(ctx, elems); err != nil {
		return fmt.Errorf("send %d calls to %s: %w", len(calls), c.endpoint, err)
	}
	for i, v := range calls {
		if err := elems[i].Error; err != nil {
			return fmt.Errorf("call %s: %w", v.Method, revert.Decode(err))
		}
		parsed, err := v.Of.GetAbi()
		if err != nil {
			return fmt.Errorf("read the ABI of %s: %w", v.Method, err)
		}
		out, err := parsed.Unpack(v.Method, outputs[i])
		if err != nil {
			return fmt.Errorf("decode the answer of %s: %w", v.Method, err)
		}
		if err := v.Result(out); err != nil {
			return fmt.Errorf("the answer of %s: %w", v.Method, err)
		}
	}
	return nil
}
