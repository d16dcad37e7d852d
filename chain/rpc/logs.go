package rpc

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"sync"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"
	"github.com/ethereum/go-ethereum/core/types"

	"github.com/proof-of-flops/proof-of-flops/flops"
)

// LogsOfEach asks every endpoint of the right chain, at the same time, for a
// contract's logs in blocks first to last. It returns the parsed logs of each
// endpoint that answers, without those of blocks that contradict the chain that
// is followed. An endpoint that fails, or whose logs can't be parsed, is left
// out; it is an error if none remains.
func LogsOfEach[E any](ctx context.Context, c *Conn, contract flops.Address, first, last uint64, parse func(*types.Log) (E, error)) ([][]E, error) {
	line, _ := c.pool.line(ctx)
	var (
		all     sync.WaitGroup
		mu      sync.Mutex
		answers [][]E
		faults  []error
	)
	for _, i := range line {
		all.Go(func() {
			events, err := InParts(ctx, first, last, func(first, last uint64) ([]E, error) {
				return logsOf(ctx, c, i, contract, first, last, parse)
			})
			mu.Lock()
			defer mu.Unlock()
			if err != nil {
				faults = append(faults, fmt.Errorf("%s: %w", c.pool.endpoints[i].name, err))
				return
			}
			answers = append(answers, events)
		})
	}
	all.Wait()
	if len(line) == 0 {
		faults = c.pool.wrongChains()
	}
	if len(answers) == 0 {
		return nil, errors.Join(faults...)
	}
	return answers, nil
}

// InParts reads a range of blocks, in halves if it can't be read at once:
// endpoints limit how many blocks and how large an answer they give, and anybody
// may fill blocks with events. A single block always fits. With several
// endpoints, call it for each: if all had to answer the same range, one that
// hides everything could be the only one to answer.
func InParts[E any](ctx context.Context, first, last uint64, read func(first, last uint64) ([]E, error)) ([]E, error) {
	events, err := read(first, last)
	if err == nil || first == last || ctx.Err() != nil {
		return events, err
	}
	middle := first + (last-first)/2
	if events, err = InParts(ctx, first, middle, read); err != nil {
		return nil, err
	}
	rest, err := InParts(ctx, middle+1, last, read)
	return append(events, rest...), err
}

// logsOf asks one endpoint for a contract's logs.
func logsOf[E any](ctx context.Context, c *Conn, i int, contract flops.Address, first, last uint64, parse func(*types.Log) (E, error)) ([]E, error) {
	filter, err := json.Marshal(map[string]any{
		"address":   common.Address(contract),
		"fromBlock": hexutil.Uint64(first), "toBlock": hexutil.Uint64(last),
	})
	if err != nil {
		return nil, fmt.Errorf("encode the request for logs: %w", err)
	}
	answers, err := c.pool.askOne(ctx, i, c.pool.timeout*lastTimeouts, []request{{"eth_getLogs", []json.RawMessage{filter}}})
	if err != nil {
		return nil, err
	}
	if r := answers[0].refusal; r != nil {
		return nil, errors.New(shorten(r.Error()))
	}
	var logs []types.Log
	if err := json.Unmarshal(answers[0].result, &logs); err != nil {
		return nil, fmt.Errorf("decode its answer: %w", err)
	}
	var events []E
	for k := range logs {
		l := &logs[k]
		if l.Removed || l.Address != common.Address(contract) || l.BlockNumber < first || l.BlockNumber > last {
			continue
		}
		if b, ok := c.followed(l.BlockNumber); ok && b.Hash != flops.Hash(l.BlockHash) {
			continue // it is on another chain than the one followed
		}
		e, err := parse(l)
		if err != nil {
			return nil, err
		}
		events = append(events, e)
	}
	return events, nil
}
