package chain

import (
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"os"

	"github.com/proof-of-flops/proof-of-flops/chain/eigen"
	"github.com/proof-of-flops/proof-of-flops/flops"
)

// A Deployment names the contracts of one Proof-of-FLOPS network. The network
// publishes it as a JSON file (cmd/devnet writes one); the endpoints are each
// node's own setting.
type Deployment struct {
	// ChainID is the EIP-155 chain id.
	ChainID uint64 `json:"chainId"`

	// The AVS's own contracts.
	ProofOfFlops flops.Address `json:"proofOfFlops"` // round book and service manager
	Ledger       flops.Address `json:"ledger"`       // points
	Disputes     flops.Address `json:"disputes"`     // fraud proofs and slashing
	Randomness   flops.Address `json:"randomness"`   // source of sample seeds

	// EigenLayer middleware of this AVS.
	RegistryCoordinator    flops.Address `json:"registryCoordinator"`
	OperatorStateRetriever flops.Address `json:"operatorStateRetriever"`

	// EigenLayer core.
	AllocationManager    flops.Address `json:"allocationManager"`
	DelegationManager    flops.Address `json:"delegationManager"`
	StrategyManager      flops.Address `json:"strategyManager"`
	PermissionController flops.Address `json:"permissionController"`
	AVSDirectory         flops.Address `json:"avsDirectory"`
	RewardsCoordinator   flops.Address `json:"rewardsCoordinator"`

	// Strategy is the one that `operator register` deposits into and
	// allocates from; Token is its underlying ERC-20.
	Strategy flops.Address `json:"strategy"`
	Token    flops.Address `json:"token"`
}

// maxDeploymentFile is the largest file that LoadDeployment reads, in bytes.
const maxDeploymentFile = 64 << 10

// LoadDeployment reads a deployment file and checks it. It refuses unknown fields,
// so that a misspelt field is named.
func LoadDeployment(path string) (*Deployment, error) {
	b, err := os.ReadFile(path)
	if err != nil {
		return nil, fmt.Errorf("read the deployment file: %w; name the JSON file that the network publishes", err)
	}
	if len(b) > maxDeploymentFile {
		return nil, fmt.Errorf("deployment file %s has %d bytes, more than the %d of any real one", path, len(b), maxDeploymentFile)
	}
	dec := json.NewDecoder(bytes.NewReader(b))
	dec.DisallowUnknownFields()
	var d Deployment
	if err := dec.Decode(&d); err != nil {
		return nil, fmt.Errorf("deployment file %s is not valid: %w", path, err)
	}
	if _, err := dec.Token(); !errors.Is(err, io.EOF) {
		return nil, fmt.Errorf("deployment file %s has more than one value", path)
	}
	if err := d.Check(); err != nil {
		return nil, fmt.Errorf("deployment file %s: %w", path, err)
	}
	return &d, nil
}

// Save writes the deployment as indented JSON.
func (d *Deployment) Save(path string) error {
	b, err := json.MarshalIndent(d, "", "  ")
	if err != nil {
		return fmt.Errorf("encode the deployment: %w", err)
	}
	if err := os.WriteFile(path, append(b, '\n'), 0o644); err != nil { //nolint:gosec // it is published
		return fmt.Errorf("write the deployment file: %w", err)
	}
	return nil
}

// Domain is what this network's signed digests are bound to.
func (d *Deployment) Domain() flops.Domain {
	return flops.Domain{ChainID: d.ChainID, ServiceManager: d.ProofOfFlops}
}

// Check reports every fault of the deployment at once: a zero chain id,
// missing addresses, and one address given for two contracts.
func (d *Deployment) Check() error {
	var faults []error
	if d.ChainID == 0 {
		faults = append(faults, errors.New("chainId is missing"))
	}
	seen := make(map[flops.Address]string)
	for _, c := range d.contracts() {
		if c.address == (flops.Address{}) {
			faults = append(faults, fmt.Errorf("%s is missing", c.name))
			continue
		}
		if other, ok := seen[c.address]; ok {
			faults = append(faults, fmt.Errorf("%s and %s have the same address %s", other, c.name, c.address))
			continue
		}
		seen[c.address] = c.name
	}
	return errors.Join(faults...)
}

// eigen are the addresses of the deployment's EigenLayer contracts.
func (d *Deployment) eigen() eigen.Addresses {
	return eigen.Addresses{
		AVS:                    d.ProofOfFlops,
		RegistryCoordinator:    d.RegistryCoordinator,
		OperatorStateRetriever: d.OperatorStateRetriever,
		AllocationManager:      d.AllocationManager,
		DelegationManager:      d.DelegationManager,
		PermissionController:   d.PermissionController,
		AVSDirectory:           d.AVSDirectory,
		RewardsCoordinator:     d.RewardsCoordinator,
		Strategy:               d.Strategy,
		Token:                  d.Token,
	}
}

// namedAddress is one contract of a deployment under its JSON name.
type namedAddress struct {
	name    string
	address flops.Address
}

// contracts lists every contract, in the order of the file.
func (d *Deployment) contracts() []namedAddress {
	return []namedAddress{
		{"proofOfFlops", d.ProofOfFlops},
		{"ledger", d.Ledger},
		{"disputes", d.Disputes},
		{"randomness", d.Randomness},
		{"registryCoordinator", d.RegistryCoordinator},
		{"operatorStateRetriever", d.OperatorStateRetriever},
		{"allocationManager", d.AllocationManager},
		{"delegationManager", d.DelegationManager},
		{"strategyManager", d.StrategyManager},
		{"permissionController", d.PermissionController},
		{"avsDirectory", d.AVSDirectory},
		{"rewardsCoordinator", d.RewardsCoordinator},
		{"strategy", d.Strategy},
		{"token", d.Token},
	}
}
