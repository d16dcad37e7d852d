package revert

import (
	"bytes"
	"errors"
	"testing"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/rpc"
)

func FuzzRevert(f *testing.F) {
	f.Add([]byte{})
	f.Add(common.FromHex("0x08c379a0"))
	f.Add(common.FromHex("0x4e487b710000000000000000000000000000000000000000000000000000000000000011"))
	for selector := range known() {
		f.Add(append(selector[:], make([]byte, 128)...))
	}
	f.Fuzz(func(t *testing.T, data []byte) {
		r := parse(data)
		if !bytes.Equal(r.Data, data) || r.Error() == "" {
			t.Errorf("%x is decoded to %+v", data, r)
		}
		if known, ok := known()[[4]byte(append(bytes.Clone(data), 0, 0, 0, 0))]; ok && len(data) >= 4 && r.Name != "" && r.Name != known.Name {
			t.Errorf("%x is taken for %s; its selector is %s's", data, r.Name, known.Name)
		}
	})
}

// A fuzzedRevert is an endpoint's error with data.
type fuzzedRevert struct{ data string }

func (fuzzedRevert) Error() string    { return "execution reverted" }
func (fuzzedRevert) ErrorCode() int   { return 3 }
func (r fuzzedRevert) ErrorData() any { return r.data }

// FuzzRevertOfEndpoint has an endpoint return anything for a call that reverts.
func FuzzRevertOfEndpoint(f *testing.F) {
	f.Add("0x")
	f.Add("0x08c379a0")
	f.Add("<html>")
	f.Fuzz(func(t *testing.T, data string) {
		var refused rpc.DataError = fuzzedRevert{data}
		if r := (*Error)(nil); errors.As(Decode(refused), &r) && r.Error() == "" {
			t.Errorf("the revert with %q has no message", data)
		}
	})
}
