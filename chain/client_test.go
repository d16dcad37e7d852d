package chain_test

import (
	"errors"
	"net"
	"strings"
	"testing"

	"github.com/proof-of-flops/proof-of-flops/chain"
	"github.com/proof-of-flops/proof-of-flops/chain/rpc"
	"github.com/proof-of-flops/proof-of-flops/flops"
)

func TestDialSaysWhatIsWrong(t *testing.T) {
	t.Parallel()
	n := newNetwork(t)
	good := n.client.Deployment()
	listener, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		t.Fatal(err)
	}
	dead := "http://" + listener.Addr().String()
	if err := listener.Close(); err != nil {
		t.Fatal(err)
	}
	for name, test := range map[string]struct {
		url    string
		change func(*chain.Deployment)
		is     error
		says   []string
	}{
		"no server":          {url: dead, says: []string{dead, "check the RPC URL"}},
		"no URL":             {url: "127.0.0.1:8545", says: []string{"must look like http://"}},
		"another scheme":     {url: "ftp://127.0.0.1/key", says: []string{"must look like http://"}},
		"another chain":      {change: func(d *chain.Deployment) { d.ChainID = 1 }, is: rpc.ErrWrongChain, says: []string{"serves chain id 31337", "is for 1"}},
		"contracts missing":  {change: func(d *chain.Deployment) { d.Ledger = flops.Address{1}; d.Token = flops.Address{2} }, is: chain.ErrWrongDeployment, says: []string{"ledger (0x01", "token (0x02", "synced"}},
		"contracts mixed up": {change: func(d *chain.Deployment) { d.Ledger, d.Randomness = d.Randomness, d.Ledger }, is: chain.ErrWrongDeployment, says: []string{"proofOfFlops's ledger is", "proofOfFlops's randomness is", "ledger's round book can't be asked for"}},
		"another coordinator": {change: func(d *chain.Deployment) {
			d.RegistryCoordinator, d.AVSDirectory = d.AVSDirectory, d.RegistryCoordinator
		}, is: chain.ErrWrongDeployment},
		"incomplete": {change: func(d *chain.Deployment) { d.Strategy = flops.Address{} }, is: chain.ErrWrongDeployment, says: []string{"strategy is missing"}},
	} {
		d, url := good, n.anvil.URL()
		if test.change != nil {
			test.change(&d)
		}
		if test.url != "" {
			url = test.url
		}
		client, err := chain.Dial(t.Context(), rpc.At(url), &d)
		if err == nil {
			client.Close()
			t.Errorf("%s: dialled", name)
			continue
		}
		if test.is != nil && !errors.Is(err, test.is) {
			t.Errorf("%s: got %v, want %v", name, err, test.is)
		}
		for _, text := range test.says {
			if !strings.Contains(err.Error(), text) {
				t.Errorf("%s: %q is not in: %v", name, text, err)
			}
		}
	}
}
