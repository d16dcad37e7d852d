package devnet

import (
	"path/filepath"
	"time"

	"github.com/proof-of-flops/proof-of-flops/devnet/checkout"
	"github.com/proof-of-flops/proof-of-flops/devnet/liars"
	"github.com/proof-of-flops/proof-of-flops/flops"
)

// NetworkOptions say what Start starts.
type NetworkOptions struct {
	Root   string        // the repository's root; empty: found from the working directory
	RPC    string        // URL of a running anvil; empty: Start starts one
	Bin    string        // folder of the binaries; empty: bin/ in Root
	Dir    string        // folder for keys, data and logs
	Ledger string        // one of deploy.Ledgers; empty: deploy.DirectLedger
	Watch  bool          // whether a watcher disputes lies and answers false disputes
	Params flops.Params  // the rounds' parameters; roles left zero get fresh keys
	Poll   time.Duration // between two looks at the chain, for every service

	// Operators are the honest operators; nil: DefaultOperators.
	Operators []Operator
	// Margin is how long before the freeze operators stop working; 0: the
	// operator's default. A busy machine needs more.
	Margin time.Duration
	// Liars join the network, each as an operator or a griefer of its own. The
	// aggregator's lies take a round each, from the second on.
	Liars []liars.Liar
	// Restart makes the network restart a service that dies, unless it keeps
	// dying. Without Restart, as in tests, the first death ends the network.
	Restart bool
	// Through maps the node's URL to the endpoints at which the services reach
	// the chain, in order of preference; nil: the node's URL alone.
	Through func(node string) ([]string, error)
}

// withDefaults fills in what the options leave open.
func (o NetworkOptions) withDefaults() (NetworkOptions, error) {
	if o.Root == "" {
		var err error
		if o.Root, err = checkout.Find(""); err != nil {
			return o, err
		}
	}
	if o.Bin == "" {
		o.Bin = filepath.Join(o.Root, "bin")
	}
	if o.Operators == nil {
		o.Operators = DefaultOperators()
	}
	return o, nil
}
