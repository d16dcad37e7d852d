package revert

import (
	"errors"
	"fmt"
	"maps"
	"slices"
	"strings"
	"sync"

	"github.com/ethereum/go-ethereum/accounts/abi"
	"github.com/ethereum/go-ethereum/accounts/abi/bind"
	"github.com/ethereum/go-ethereum/common/hexutil"
	"github.com/ethereum/go-ethereum/rpc"

	allocationmanager "github.com/Layr-Labs/eigensdk-go/contracts/bindings/AllocationManager"
	blsapkregistry "github.com/Layr-Labs/eigensdk-go/contracts/bindings/BLSApkRegistry"
	delegationmanager "github.com/Layr-Labs/eigensdk-go/contracts/bindings/DelegationManager"
	indexregistry "github.com/Layr-Labs/eigensdk-go/contracts/bindings/IndexRegistry"
	stateretriever "github.com/Layr-Labs/eigensdk-go/contracts/bindings/OperatorStateRetriever"
	permissioncontroller "github.com/Layr-Labs/eigensdk-go/contracts/bindings/PermissionController"
	coordinator "github.com/Layr-Labs/eigensdk-go/contracts/bindings/SlashingRegistryCoordinator"
	stakeregistry "github.com/Layr-Labs/eigensdk-go/contracts/bindings/StakeRegistry"
	strategymanager "github.com/Layr-Labs/eigensdk-go/contracts/bindings/StrategyManager"

	"github.com/proof-of-flops/proof-of-flops/bindings/directledger"
	"github.com/proof-of-flops/proof-of-flops/bindings/disputes"
	"github.com/proof-of-flops/proof-of-flops/bindings/epochledger"
	"github.com/proof-of-flops/proof-of-flops/bindings/proofofflops"
	"github.com/proof-of-flops/proof-of-flops/bindings/randao"
)

// An Error is a contract's refusal of a call.
//
// Remedy: Look up the contract's error in the tables below.
type Error struct {
	Name string // the custom error's name, "Error" for a reason string, "" if unknown
	Args []any  // its decoded arguments
	Data []byte // as returned by the contract
}

// Error names the custom error with its arguments, as in
// "reverted: TooEarly(earliest=120)".
func (e *Error) Error() string {
	if e.Name == "" {
		if len(e.Data) == 0 {
			return "reverted without a reason"
		}
		return "reverted with " + hexutil.Encode(e.Data)
	}
	args := make([]string, len(e.Args))
	for i, a := range e.Args {
		args[i] = formatArg(a)
	}
	return fmt.Sprintf("reverted: %s(%s)", e.Name, strings.Join(args, ", "))
}

// Is reports whether err is a contract's refusal with the custom error of that
// name.
func Is(err error, name string) bool {
	var r *Error
	return errors.As(err, &r) && r.Name == name
}

func formatArg(a any) string {
	switch v := a.(type) {
	case [32]byte:
		return hexutil.Encode(v[:])
	case [4]byte:
		return hexutil.Encode(v[:])
	case []byte:
		return hexutil.Encode(v)
	default:
		return fmt.Sprint(v)
	}
}

// decoded are the contracts that take part, whose custom errors are known.
var decoded = []struct {
	name string
	meta *bind.MetaData
}{
	{"ProofOfFlops", proofofflops.ProofOfFlopsMetaData},
	{"DirectLedger", directledger.DirectLedgerMetaData},
	{"EpochLedger", epochledger.EpochLedgerMetaData},
	{"Disputes", disputes.DisputesMetaData},
	{"Randao", randao.RandaoMetaData},
	{"AllocationManager", allocationmanager.ContractAllocationManagerMetaData},
	{"BLSApkRegistry", blsapkregistry.ContractBLSApkRegistryMetaData},
	{"DelegationManager", delegationmanager.ContractDelegationManagerMetaData},
	{"IndexRegistry", indexregistry.ContractIndexRegistryMetaData},
	{"OperatorStateRetriever", stateretriever.ContractOperatorStateRetrieverMetaData},
	{"PermissionController", permissioncontroller.ContractPermissionControllerMetaData},
	{"SlashingRegistryCoordinator", coordinator.ContractSlashingRegistryCoordinatorMetaData},
	{"StakeRegistry", stakeregistry.ContractStakeRegistryMetaData},
	{"StrategyManager", strategymanager.ContractStrategyManagerMetaData},
}

// A ContractError is a custom error that an *Error may name.
type ContractError struct {
	Name      string
	Signature string   // as Solidity declares it, such as TooEarly(uint256 earliest)
	Contracts []string // that may revert with it
}

// ContractErrors are all custom errors that are known, sorted by signature.
func ContractErrors() []ContractError {
	of := make(map[string]*ContractError)
	for _, c := range decoded {
		parsed, err := c.meta.GetAbi()
		if err != nil {
			continue // a generated ABI always parses
		}
		for _, e := range parsed.Errors {
			if of[e.Sig] == nil {
				of[e.Sig] = &ContractError{Name: e.Name, Signature: strings.TrimPrefix(e.String(), "error ")}
			}
			of[e.Sig].Contracts = append(of[e.Sig].Contracts, c.name)
		}
	}
	var all []ContractError
	for _, sig := range slices.Sorted(maps.Keys(of)) {
		all = append(all, *of[sig])
	}
	return all
}

// known maps selectors to the custom errors of every contract that takes part.
var known = sync.OnceValue(func() map[[4]byte]abi.Error {
	out := make(map[[4]byte]abi.Error)
	for _, c := range decoded {
		parsed, err := c.meta.GetAbi()
		if err != nil {
			continue // a generated ABI always parses
		}
		for _, e := range parsed.Errors {
			out[[4]byte(e.ID[:4])] = e
		}
	}
	return out
})

// Decode turns the error of a reverted call into an *Error, and returns any other
// error unchanged.
func Decode(err error) error {
	var withData rpc.DataError
	if !errors.As(err, &withData) {
		return err
	}
	text, ok := withData.ErrorData().(string)
	if !ok {
		return err
	}
	data, decodeErr := hexutil.Decode(text)
	if decodeErr != nil {
		return err
	}
	return parse(data)
}

// parse decodes what a contract returned when it reverted.
func parse(data []byte) *Error {
	r := &Error{Data: data}
	if reason, err := abi.UnpackRevert(data); err == nil {
		r.Name, r.Args = "Error", []any{reason}
		return r
	}
	if len(data) < 4 {
		return r
	}
	known, ok := known()[[4]byte(data[:4])]
	if !ok {
		return r
	}
	args, err := known.Inputs.Unpack(data[4:])
	if err != nil {
		return r
	}
	r.Name, r.Args = known.Name, args
	return r
}
