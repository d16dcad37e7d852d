// Code generated - DO NOT EDIT.
// This file is a generated binding and any manual changes will be lost.

package directledger

import (
	"context"
	"errors"
	"math/big"
	"strings"
	"time"

	ethereum "github.com/ethereum/go-ethereum"
	"github.com/ethereum/go-ethereum/accounts/abi"
	"github.com/ethereum/go-ethereum/accounts/abi/bind"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/event"
)

// Reference imports to suppress errors if they are not otherwise used.
var (
	_ = errors.New
	_ = big.NewInt
	_ = strings.NewReader
	_ = ethereum.NotFound
	_ = bind.Bind
	_ = common.Big1
	_ = types.BloomLookup
	_ = event.NewSubscription
	_ = abi.ConvertType
	_ = time.Tick
	_ = context.Background
)

// Account is an auto generated low-level Go binding around an user-defined struct.
type Account struct {
	Points      *big.Int
	Established *big.Int
	LastWork    *big.Int
	Streak      uint8
	LastIndex   *big.Int
	LastVerdict uint8
	LastSeconds uint16
	Initialised bool
}

// DirectLedgerMetaData contains all meta data concerning the DirectLedger contract.
var DirectLedgerMetaData = &bind.MetaData{
	ABI: "[{\"type\":\"constructor\",\"inputs\":[{\"name\":\"roundBook_\",\"type\":\"address\",\"internalType\":\"contractIRoundBook\"},{\"name\":\"disputes_\",\"type\":\"address\",\"internalType\":\"contractIDisputes\"}],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"accountOf\",\"inputs\":[{\"name\":\"operator\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[{\"name\":\"\",\"type\":\"tuple\",\"internalType\":\"structAccount\",\"components\":[{\"name\":\"points\",\"type\":\"uint80\",\"internalType\":\"uint80\"},{\"name\":\"established\",\"type\":\"uint48\",\"internalType\":\"uint48\"},{\"name\":\"lastWork\",\"type\":\"uint48\",\"internalType\":\"uint48\"},{\"name\":\"streak\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"lastIndex\",\"type\":\"uint40\",\"internalType\":\"uint40\"},{\"name\":\"lastVerdict\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"lastSeconds\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"initialised\",\"type\":\"bool\",\"internalType\":\"bool\"}]}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"applyFault\",\"inputs\":[{\"name\":\"operator\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"work\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"opener\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[{\"name\":\"takenBack\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"forfeited\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"reward\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"applyLines\",\"inputs\":[{\"name\":\"settledIndex\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"secondsOfRound\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"lines\",\"type\":\"bytes\",\"internalType\":\"bytes\"},{\"name\":\"\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"disputes\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"contractIDisputes\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"flopsOf\",\"inputs\":[{\"name\":\"operator\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"initialise\",\"inputs\":[{\"name\":\"operator\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"lastVerdictOf\",\"inputs\":[{\"name\":\"operator\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[{\"name\":\"\",\"type\":\"uint8\",\"internalType\":\"uint8\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"livenessMultiplierOf\",\"inputs\":[{\"name\":\"operator\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"rateOf\",\"inputs\":[{\"name\":\"operator\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"roundBook\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"contractIRoundBook\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"usesLinesDigest\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"bool\",\"internalType\":\"bool\"}],\"stateMutability\":\"pure\"},{\"type\":\"event\",\"name\":\"AccountInitialised\",\"inputs\":[{\"name\":\"operator\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"FaultApplied\",\"inputs\":[{\"name\":\"operator\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"opener\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"takenBack\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"},{\"name\":\"forfeited\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"},{\"name\":\"reward\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"error\",\"name\":\"AlreadyInitialised\",\"inputs\":[{\"name\":\"operator\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"NotDisputes\",\"inputs\":[{\"name\":\"caller\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"NotRoundBook\",\"inputs\":[{\"name\":\"caller\",\"type\":\"address\",\"internalType\":\"address\"}]}]",
	Bin: "0x60c0346100a057601f6109df38819003918201601f19168301916001600160401b038311848410176100a45780849260409485528339810103126100a0578051906001600160a01b03821682036100a05760200151906001600160a01b03821682036100a05760805260a05260405161092690816100b982396080518181816104eb015281816106a20152610780015260a05181818160b401526102170152f35b5f80fd5b634e487b7160e01b5f52604160045260245ffdfe6080806040526004361015610012575f80fd5b5f3560e01c908163131b5616146107635750806313a0d5c91461062157806325d15b70146106075780634f4a1b22146104b357806368252695146104805780638086b8ba1461036d578063809ba957146101df5780639d6a890f1461016e578063bcc98bd714610135578063cbf09802146100dc5763d4c5b25214610095575f80fd5b346100d8575f3660031901126100d85760206040516001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000168152f35b5f80fd5b346100d85760203660031901126100d8576001600160a01b036100fd6107a4565b165461ffff8160881c1680155f1461011d57505060205f5b604051908152f35b693fffffffffffc0000000602092603a1c1604610115565b346100d85760203660031901126100d857602069ffffffffffffffffffff6001600160a01b036101636107a4565b165416604051908152f35b346100d85760203660031901126100d8576001600160a01b0361018f6107a4565b168054806101cc576a01000000000000000000001781557f56cea93e80ffd3dd9763ee87da759f5e7c9e0d4b8cd8ef5f8582385d08a8cebc5f80a2005b5063161b906f60e01b5f5260045260245ffd5b346100d85760603660031901126100d8576101f86107a4565b604435906001600160a01b0382168092036100d8576001600160a01b037f000000000000000000000000000000000000000000000000000000000000000016330361035a576001600160a01b03169081549169ffffffffffffffffffff83169160243560011b8084108185180218809303937fffffffffff00000000000000ffffffffffffffffffff00000000000000000000600a860480960391161782558360011c9080549269ffffffffffffffffffff841669ffffffffffffffffffff0369ffffffffffffffffffff81116103465780841081851802188401809411610346576103429382557f4fee9144e65c419d4c0821b576fa065defb780268aa58564d3f0d9c4763a65ed60405180610322868a8a846040919493926060820195825260208201520152565b0390a3604051938493846040919493926060820195825260208201520152565b0390f35b634e487b7160e01b5f52601160045260245ffd5b632d291b9960e21b5f523360045260245ffd5b346100d85760203660031901126100d8576103866107a4565b61038e6107d7565b506001600160a01b0316546103a16107d7565b5069ffffffffffffffffffff8116906040516103bc816107ba565b828152602081018260a81c65ffffffffffff168152604082018360581c65ffffffffffff168152606083018460a01c60ff16815260808401918560d81c835260a08501938660981c60ff16855260c08601958760881c61ffff16875260e0019660501c60011660011487526040519788525165ffffffffffff1660208801525165ffffffffffff1660408701525160ff1660608601525164ffffffffff1660808501525160ff1660a08401525161ffff1660c083015251151560e082015261010090f35b346100d85760203660031901126100d857602060ff6001600160a01b036104a56107a4565b165460981c16604051908152f35b346100d85760203660031901126100d8576001600160a01b036104d46107a4565b165460405163240c9d4960e21b81526020816004817f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03165afa80156105fc575f90610587575b67ffffffffffffffff915016600181018091116103465760a082901c60ff1660d89290921c90035f19011c6080018060801161034657670de0b6b3a7640000810290808204670de0b6b3a76400001490151715610346576020906040519060071c8152f35b5060203d6020116105f5575b601f8101601f1916820167ffffffffffffffff8111838210176105e1576020918391604052810103126100d8575167ffffffffffffffff811681036100d85767ffffffffffffffff90610522565b634e487b7160e01b5f52604160045260245ffd5b503d610593565b6040513d5f823e3d90fd5b346100d8575f3660031901126100d85760206040515f8152f35b346100d85760a03660031901126100d85760043567ffffffffffffffff8116908181036100d8576024359063ffffffff821682036100d8576064359067ffffffffffffffff82116100d857366023830112156100d857816004013567ffffffffffffffff81116100d8578201602401923684116100d8576001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000163303610750576024917fffffffffff00000000000000000000000000000000000000000000000000000074ffffffff00000000000000000000000000000000007301000000000000000000000000000000000000009360881b169160d81b16171791015b82810361072f57005b80601c91356107488160601c9160201c85888454610813565b905501610726565b632d68308760e11b5f523360045260245ffd5b346100d8575f3660031901126100d8576020906001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000168152f35b600435906001600160a01b03821682036100d857565b610100810190811067ffffffffffffffff8211176105e157604052565b604051906107e4826107ba565b5f60e0838281528260208201528260408201528260608201528260808201528260a08201528260c08201520152565b909192600160ff8216036108ea57600160ff65ffffffffffff8360081c169260381c16600302011b9081601e1c9283156108e25760a082901c60ff1660d883901c9091035f19011c9280808561089f575b5060808503610894575b6affffffffffffffffffffff9060a81b9460a01b93811990603a1b169216011717171790565b60019094019361086e565b91505065ffffffffffff8260a81c1690651fffffffffff8360ab1c1660018184010180831081841802189186830260071c0192039081808211911802185f610864565b509250505090565b92509073ff0000000000000000000000000000000000000072ffffffffffffffffffffffffffffffffffffff9160d81b9360981b16911617179056",
}

// DirectLedgerABI is the input ABI used to generate the binding from.
// Deprecated: Use DirectLedgerMetaData.ABI instead.
var DirectLedgerABI = DirectLedgerMetaData.ABI

// DirectLedgerBin is the compiled bytecode used for deploying new contracts.
// Deprecated: Use DirectLedgerMetaData.Bin instead.
var DirectLedgerBin = DirectLedgerMetaData.Bin

// DeployDirectLedger deploys a new Ethereum contract, binding an instance of DirectLedger to it.
func DeployDirectLedger(auth *bind.TransactOpts, backend bind.ContractBackend, roundBook_ common.Address, disputes_ common.Address) (common.Address, *types.Transaction, *DirectLedger, error) {
	parsed, err := DirectLedgerMetaData.GetAbi()
	if err != nil {
		return common.Address{}, nil, nil, err
	}
	if parsed == nil {
		return common.Address{}, nil, nil, errors.New("GetABI returned nil")
	}

	address, tx, contract, err := bind.DeployContract(auth, *parsed, common.FromHex(DirectLedgerBin), backend, roundBook_, disputes_)
	if err != nil {
		return common.Address{}, nil, nil, err
	}
	return address, tx, &DirectLedger{DirectLedgerCaller: DirectLedgerCaller{contract: contract}, DirectLedgerTransactor: DirectLedgerTransactor{contract: contract}, DirectLedgerFilterer: DirectLedgerFilterer{contract: contract}}, nil
}

// DirectLedger is an auto generated Go binding around an Ethereum contract.
type DirectLedger struct {
	DirectLedgerCaller     // Read-only binding to the contract
	DirectLedgerTransactor // Write-only binding to the contract
	DirectLedgerFilterer   // Log filterer for contract events
}

// DirectLedgerCaller is an auto generated read-only Go binding around an Ethereum contract.
type DirectLedgerCaller struct {
	contract *bind.BoundContract // Generic contract wrapper for the low level calls
}

// DirectLedgerTransactor is an auto generated write-only Go binding around an Ethereum contract.
type DirectLedgerTransactor struct {
	contract *bind.BoundContract // Generic contract wrapper for the low level calls
}

// DirectLedgerFilterer is an auto generated log filtering Go binding around an Ethereum contract events.
type DirectLedgerFilterer struct {
	contract *bind.BoundContract // Generic contract wrapper for the low level calls
}

// DirectLedgerSession is an auto generated Go binding around an Ethereum contract,
// with pre-set call and transact options.
type DirectLedgerSession struct {
	Contract     *DirectLedger     // Generic contract binding to set the session for
	CallOpts     bind.CallOpts     // Call options to use throughout this session
	TransactOpts bind.TransactOpts // Transaction auth options to use throughout this session
}

// DirectLedgerCallerSession is an auto generated read-only Go binding around an Ethereum contract,
// with pre-set call options.
type DirectLedgerCallerSession struct {
	Contract *DirectLedgerCaller // Generic contract caller binding to set the session for
	CallOpts bind.CallOpts       // Call options to use throughout this session
}

// DirectLedgerTransactorSession is an auto generated write-only Go binding around an Ethereum contract,
// with pre-set transact options.
type DirectLedgerTransactorSession struct {
	Contract     *DirectLedgerTransactor // Generic contract transactor binding to set the session for
	TransactOpts bind.TransactOpts       // Transaction auth options to use throughout this session
}

// DirectLedgerRaw is an auto generated low-level Go binding around an Ethereum contract.
type DirectLedgerRaw struct {
	Contract *DirectLedger // Generic contract binding to access the raw methods on
}

// DirectLedgerCallerRaw is an auto generated low-level read-only Go binding around an Ethereum contract.
type DirectLedgerCallerRaw struct {
	Contract *DirectLedgerCaller // Generic read-only contract binding to access the raw methods on
}

// DirectLedgerTransactorRaw is an auto generated low-level write-only Go binding around an Ethereum contract.
type DirectLedgerTransactorRaw struct {
	Contract *DirectLedgerTransactor // Generic write-only contract binding to access the raw methods on
}

// NewDirectLedger creates a new instance of DirectLedger, bound to a specific deployed contract.
func NewDirectLedger(address common.Address, backend bind.ContractBackend) (*DirectLedger, error) {
	contract, err := bindDirectLedger(address, backend, backend, backend)
	if err != nil {
		return nil, err
	}
	return &DirectLedger{DirectLedgerCaller: DirectLedgerCaller{contract: contract}, DirectLedgerTransactor: DirectLedgerTransactor{contract: contract}, DirectLedgerFilterer: DirectLedgerFilterer{contract: contract}}, nil
}

// NewDirectLedgerCaller creates a new read-only instance of DirectLedger, bound to a specific deployed contract.
func NewDirectLedgerCaller(address common.Address, caller bind.ContractCaller) (*DirectLedgerCaller, error) {
	contract, err := bindDirectLedger(address, caller, nil, nil)
	if err != nil {
		return nil, err
	}
	return &DirectLedgerCaller{contract: contract}, nil
}

// NewDirectLedgerTransactor creates a new write-only instance of DirectLedger, bound to a specific deployed contract.
func NewDirectLedgerTransactor(address common.Address, transactor bind.ContractTransactor) (*DirectLedgerTransactor, error) {
	contract, err := bindDirectLedger(address, nil, transactor, nil)
	if err != nil {
		return nil, err
	}
	return &DirectLedgerTransactor{contract: contract}, nil
}

// NewDirectLedgerFilterer creates a new log filterer instance of DirectLedger, bound to a specific deployed contract.
func NewDirectLedgerFilterer(address common.Address, filterer bind.ContractFilterer) (*DirectLedgerFilterer, error) {
	contract, err := bindDirectLedger(address, nil, nil, filterer)
	if err != nil {
		return nil, err
	}
	return &DirectLedgerFilterer{contract: contract}, nil
}

// bindDirectLedger binds a generic wrapper to an already deployed contract.
func bindDirectLedger(address common.Address, caller bind.ContractCaller, transactor bind.ContractTransactor, filterer bind.ContractFilterer) (*bind.BoundContract, error) {
	parsed, err := DirectLedgerMetaData.GetAbi()
	if err != nil {
		return nil, err
	}
	return bind.NewBoundContract(address, *parsed, caller, transactor, filterer), nil
}

// Call invokes the (constant) contract method with params as input values and
// sets the output to result. The result type might be a single field for simple
// returns, a slice of interfaces for anonymous returns and a struct for named
// returns.
func (_DirectLedger *DirectLedgerRaw) Call(opts *bind.CallOpts, result *[]interface{}, method string, params ...interface{}) error {
	return _DirectLedger.Contract.DirectLedgerCaller.contract.Call(opts, result, method, params...)
}

// Transfer initiates a plain transaction to move funds to the contract, calling
// its default method if one is available.
func (_DirectLedger *DirectLedgerRaw) Transfer(opts *bind.TransactOpts) (*types.Transaction, error) {
	return _DirectLedger.Contract.DirectLedgerTransactor.contract.Transfer(opts)
}

// Transact invokes the (paid) contract method with params as input values.
func (_DirectLedger *DirectLedgerRaw) Transact(opts *bind.TransactOpts, method string, params ...interface{}) (*types.Transaction, error) {
	return _DirectLedger.Contract.DirectLedgerTransactor.contract.Transact(opts, method, params...)
}

// Call invokes the (constant) contract method with params as input values and
// sets the output to result. The result type might be a single field for simple
// returns, a slice of interfaces for anonymous returns and a struct for named
// returns.
func (_DirectLedger *DirectLedgerCallerRaw) Call(opts *bind.CallOpts, result *[]interface{}, method string, params ...interface{}) error {
	return _DirectLedger.Contract.contract.Call(opts, result, method, params...)
}

// Transfer initiates a plain transaction to move funds to the contract, calling
// its default method if one is available.
func (_DirectLedger *DirectLedgerTransactorRaw) Transfer(opts *bind.TransactOpts) (*types.Transaction, error) {
	return _DirectLedger.Contract.contract.Transfer(opts)
}

// Transact invokes the (paid) contract method with params as input values.
func (_DirectLedger *DirectLedgerTransactorRaw) Transact(opts *bind.TransactOpts, method string, params ...interface{}) (*types.Transaction, error) {
	return _DirectLedger.Contract.contract.Transact(opts, method, params...)
}

// AccountOf is a free data retrieval call binding the contract method 0x8086b8ba.
//
// Solidity: function accountOf(address operator) view returns((uint80,uint48,uint48,uint8,uint40,uint8,uint16,bool))
func (_DirectLedger *DirectLedgerCaller) AccountOf(opts *bind.CallOpts, operator common.Address) (Account, error) {
	var out []interface{}
	err := _DirectLedger.contract.Call(opts, &out, "accountOf", operator)

	if err != nil {
		return *new(Account), err
	}

	out0 := *abi.ConvertType(out[0], new(Account)).(*Account)

	return out0, err

}

// AccountOf is a free data retrieval call binding the contract method 0x8086b8ba.
//
// Solidity: function accountOf(address operator) view returns((uint80,uint48,uint48,uint8,uint40,uint8,uint16,bool))
func (_DirectLedger *DirectLedgerSession) AccountOf(operator common.Address) (Account, error) {
	return _DirectLedger.Contract.AccountOf(&_DirectLedger.CallOpts, operator)
}

// AccountOf is a free data retrieval call binding the contract method 0x8086b8ba.
//
// Solidity: function accountOf(address operator) view returns((uint80,uint48,uint48,uint8,uint40,uint8,uint16,bool))
func (_DirectLedger *DirectLedgerCallerSession) AccountOf(operator common.Address) (Account, error) {
	return _DirectLedger.Contract.AccountOf(&_DirectLedger.CallOpts, operator)
}

// Disputes is a free data retrieval call binding the contract method 0xd4c5b252.
//
// Solidity: function disputes() view returns(address)
func (_DirectLedger *DirectLedgerCaller) Disputes(opts *bind.CallOpts) (common.Address, error) {
	var out []interface{}
	err := _DirectLedger.contract.Call(opts, &out, "disputes")

	if err != nil {
		return *new(common.Address), err
	}

	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)

	return out0, err

}

// Disputes is a free data retrieval call binding the contract method 0xd4c5b252.
//
// Solidity: function disputes() view returns(address)
func (_DirectLedger *DirectLedgerSession) Disputes() (common.Address, error) {
	return _DirectLedger.Contract.Disputes(&_DirectLedger.CallOpts)
}

// Disputes is a free data retrieval call binding the contract method 0xd4c5b252.
//
// Solidity: function disputes() view returns(address)
func (_DirectLedger *DirectLedgerCallerSession) Disputes() (common.Address, error) {
	return _DirectLedger.Contract.Disputes(&_DirectLedger.CallOpts)
}

// FlopsOf is a free data retrieval call binding the contract method 0xbcc98bd7.
//
// Solidity: function flopsOf(address operator) view returns(uint256)
func (_DirectLedger *DirectLedgerCaller) FlopsOf(opts *bind.CallOpts, operator common.Address) (*big.Int, error) {
	var out []interface{}
	err := _DirectLedger.contract.Call(opts, &out, "flopsOf", operator)

	if err != nil {
		return *new(*big.Int), err
	}

	out0 := *abi.ConvertType(out[0], new(*big.Int)).(**big.Int)

	return out0, err

}

// FlopsOf is a free data retrieval call binding the contract method 0xbcc98bd7.
//
// Solidity: function flopsOf(address operator) view returns(uint256)
func (_DirectLedger *DirectLedgerSession) FlopsOf(operator common.Address) (*big.Int, error) {
	return _DirectLedger.Contract.FlopsOf(&_DirectLedger.CallOpts, operator)
}

// FlopsOf is a free data retrieval call binding the contract method 0xbcc98bd7.
//
// Solidity: function flopsOf(address operator) view returns(uint256)
func (_DirectLedger *DirectLedgerCallerSession) FlopsOf(operator common.Address) (*big.Int, error) {
	return _DirectLedger.Contract.FlopsOf(&_DirectLedger.CallOpts, operator)
}

// LastVerdictOf is a free data retrieval call binding the contract method 0x68252695.
//
// Solidity: function lastVerdictOf(address operator) view returns(uint8)
func (_DirectLedger *DirectLedgerCaller) LastVerdictOf(opts *bind.CallOpts, operator common.Address) (uint8, error) {
	var out []interface{}
	err := _DirectLedger.contract.Call(opts, &out, "lastVerdictOf", operator)

	if err != nil {
		return *new(uint8), err
	}

	out0 := *abi.ConvertType(out[0], new(uint8)).(*uint8)

	return out0, err

}

// LastVerdictOf is a free data retrieval call binding the contract method 0x68252695.
//
// Solidity: function lastVerdictOf(address operator) view returns(uint8)
func (_DirectLedger *DirectLedgerSession) LastVerdictOf(operator common.Address) (uint8, error) {
	return _DirectLedger.Contract.LastVerdictOf(&_DirectLedger.CallOpts, operator)
}

// LastVerdictOf is a free data retrieval call binding the contract method 0x68252695.
//
// Solidity: function lastVerdictOf(address operator) view returns(uint8)
func (_DirectLedger *DirectLedgerCallerSession) LastVerdictOf(operator common.Address) (uint8, error) {
	return _DirectLedger.Contract.LastVerdictOf(&_DirectLedger.CallOpts, operator)
}

// LivenessMultiplierOf is a free data retrieval call binding the contract method 0x4f4a1b22.
//
// Solidity: function livenessMultiplierOf(address operator) view returns(uint256)
func (_DirectLedger *DirectLedgerCaller) LivenessMultiplierOf(opts *bind.CallOpts, operator common.Address) (*big.Int, error) {
	var out []interface{}
	err := _DirectLedger.contract.Call(opts, &out, "livenessMultiplierOf", operator)

	if err != nil {
		return *new(*big.Int), err
	}

	out0 := *abi.ConvertType(out[0], new(*big.Int)).(**big.Int)

	return out0, err

}

// LivenessMultiplierOf is a free data retrieval call binding the contract method 0x4f4a1b22.
//
// Solidity: function livenessMultiplierOf(address operator) view returns(uint256)
func (_DirectLedger *DirectLedgerSession) LivenessMultiplierOf(operator common.Address) (*big.Int, error) {
	return _DirectLedger.Contract.LivenessMultiplierOf(&_DirectLedger.CallOpts, operator)
}

// LivenessMultiplierOf is a free data retrieval call binding the contract method 0x4f4a1b22.
//
// Solidity: function livenessMultiplierOf(address operator) view returns(uint256)
func (_DirectLedger *DirectLedgerCallerSession) LivenessMultiplierOf(operator common.Address) (*big.Int, error) {
	return _DirectLedger.Contract.LivenessMultiplierOf(&_DirectLedger.CallOpts, operator)
}

// RateOf is a free data retrieval call binding the contract method 0xcbf09802.
//
// Solidity: function rateOf(address operator) view returns(uint256)
func (_DirectLedger *DirectLedgerCaller) RateOf(opts *bind.CallOpts, operator common.Address) (*big.Int, error) {
	var out []interface{}
	err := _DirectLedger.contract.Call(opts, &out, "rateOf", operator)

	if err != nil {
		return *new(*big.Int), err
	}

	out0 := *abi.ConvertType(out[0], new(*big.Int)).(**big.Int)

	return out0, err

}

// RateOf is a free data retrieval call binding the contract method 0xcbf09802.
//
// Solidity: function rateOf(address operator) view returns(uint256)
func (_DirectLedger *DirectLedgerSession) RateOf(operator common.Address) (*big.Int, error) {
	return _DirectLedger.Contract.RateOf(&_DirectLedger.CallOpts, operator)
}

// RateOf is a free data retrieval call binding the contract method 0xcbf09802.
//
// Solidity: function rateOf(address operator) view returns(uint256)
func (_DirectLedger *DirectLedgerCallerSession) RateOf(operator common.Address) (*big.Int, error) {
	return _DirectLedger.Contract.RateOf(&_DirectLedger.CallOpts, operator)
}

// RoundBook is a free data retrieval call binding the contract method 0x131b5616.
//
// Solidity: function roundBook() view returns(address)
func (_DirectLedger *DirectLedgerCaller) RoundBook(opts *bind.CallOpts) (common.Address, error) {
	var out []interface{}
	err := _DirectLedger.contract.Call(opts, &out, "roundBook")

	if err != nil {
		return *new(common.Address), err
	}

	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)

	return out0, err

}

// RoundBook is a free data retrieval call binding the contract method 0x131b5616.
//
// Solidity: function roundBook() view returns(address)
func (_DirectLedger *DirectLedgerSession) RoundBook() (common.Address, error) {
	return _DirectLedger.Contract.RoundBook(&_DirectLedger.CallOpts)
}

// RoundBook is a free data retrieval call binding the contract method 0x131b5616.
//
// Solidity: function roundBook() view returns(address)
func (_DirectLedger *DirectLedgerCallerSession) RoundBook() (common.Address, error) {
	return _DirectLedger.Contract.RoundBook(&_DirectLedger.CallOpts)
}

// UsesLinesDigest is a free data retrieval call binding the contract method 0x25d15b70.
//
// Solidity: function usesLinesDigest() pure returns(bool)
func (_DirectLedger *DirectLedgerCaller) UsesLinesDigest(opts *bind.CallOpts) (bool, error) {
	var out []interface{}
	err := _DirectLedger.contract.Call(opts, &out, "usesLinesDigest")

	if err != nil {
		return *new(bool), err
	}

	out0 := *abi.ConvertType(out[0], new(bool)).(*bool)

	return out0, err

}

// UsesLinesDigest is a free data retrieval call binding the contract method 0x25d15b70.
//
// Solidity: function usesLinesDigest() pure returns(bool)
func (_DirectLedger *DirectLedgerSession) UsesLinesDigest() (bool, error) {
	return _DirectLedger.Contract.UsesLinesDigest(&_DirectLedger.CallOpts)
}

// UsesLinesDigest is a free data retrieval call binding the contract method 0x25d15b70.
//
// Solidity: function usesLinesDigest() pure returns(bool)
func (_DirectLedger *DirectLedgerCallerSession) UsesLinesDigest() (bool, error) {
	return _DirectLedger.Contract.UsesLinesDigest(&_DirectLedger.CallOpts)
}

// ApplyFault is a paid mutator transaction binding the contract method 0x809ba957.
//
// Solidity: function applyFault(address operator, uint256 work, address opener) returns(uint256 takenBack, uint256 forfeited, uint256 reward)
func (_DirectLedger *DirectLedgerTransactor) ApplyFault(opts *bind.TransactOpts, operator common.Address, work *big.Int, opener common.Address) (*types.Transaction, error) {
	return _DirectLedger.contract.Transact(opts, "applyFault", operator, work, opener)
}

// ApplyFault is a paid mutator transaction binding the contract method 0x809ba957.
//
// Solidity: function applyFault(address operator, uint256 work, address opener) returns(uint256 takenBack, uint256 forfeited, uint256 reward)
func (_DirectLedger *DirectLedgerSession) ApplyFault(operator common.Address, work *big.Int, opener common.Address) (*types.Transaction, error) {
	return _DirectLedger.Contract.ApplyFault(&_DirectLedger.TransactOpts, operator, work, opener)
}

// ApplyFault is a paid mutator transaction binding the contract method 0x809ba957.
//
// Solidity: function applyFault(address operator, uint256 work, address opener) returns(uint256 takenBack, uint256 forfeited, uint256 reward)
func (_DirectLedger *DirectLedgerTransactorSession) ApplyFault(operator common.Address, work *big.Int, opener common.Address) (*types.Transaction, error) {
	return _DirectLedger.Contract.ApplyFault(&_DirectLedger.TransactOpts, operator, work, opener)
}

// ApplyLines is a paid mutator transaction binding the contract method 0x13a0d5c9.
//
// Solidity: function applyLines(uint64 settledIndex, uint32 secondsOfRound, uint256 , bytes lines, bytes32 ) returns()
func (_DirectLedger *DirectLedgerTransactor) ApplyLines(opts *bind.TransactOpts, settledIndex uint64, secondsOfRound uint32, arg2 *big.Int, lines []byte, arg4 [32]byte) (*types.Transaction, error) {
	return _DirectLedger.contract.Transact(opts, "applyLines", settledIndex, secondsOfRound, arg2, lines, arg4)
}

// ApplyLines is a paid mutator transaction binding the contract method 0x13a0d5c9.
//
// Solidity: function applyLines(uint64 settledIndex, uint32 secondsOfRound, uint256 , bytes lines, bytes32 ) returns()
func (_DirectLedger *DirectLedgerSession) ApplyLines(settledIndex uint64, secondsOfRound uint32, arg2 *big.Int, lines []byte, arg4 [32]byte) (*types.Transaction, error) {
	return _DirectLedger.Contract.ApplyLines(&_DirectLedger.TransactOpts, settledIndex, secondsOfRound, arg2, lines, arg4)
}

// ApplyLines is a paid mutator transaction binding the contract method 0x13a0d5c9.
//
// Solidity: function applyLines(uint64 settledIndex, uint32 secondsOfRound, uint256 , bytes lines, bytes32 ) returns()
func (_DirectLedger *DirectLedgerTransactorSession) ApplyLines(settledIndex uint64, secondsOfRound uint32, arg2 *big.Int, lines []byte, arg4 [32]byte) (*types.Transaction, error) {
	return _DirectLedger.Contract.ApplyLines(&_DirectLedger.TransactOpts, settledIndex, secondsOfRound, arg2, lines, arg4)
}

// Initialise is a paid mutator transaction binding the contract method 0x9d6a890f.
//
// Solidity: function initialise(address operator) returns()
func (_DirectLedger *DirectLedgerTransactor) Initialise(opts *bind.TransactOpts, operator common.Address) (*types.Transaction, error) {
	return _DirectLedger.contract.Transact(opts, "initialise", operator)
}

// Initialise is a paid mutator transaction binding the contract method 0x9d6a890f.
//
// Solidity: function initialise(address operator) returns()
func (_DirectLedger *DirectLedgerSession) Initialise(operator common.Address) (*types.Transaction, error) {
	return _DirectLedger.Contract.Initialise(&_DirectLedger.TransactOpts, operator)
}

// Initialise is a paid mutator transaction binding the contract method 0x9d6a890f.
//
// Solidity: function initialise(address operator) returns()
func (_DirectLedger *DirectLedgerTransactorSession) Initialise(operator common.Address) (*types.Transaction, error) {
	return _DirectLedger.Contract.Initialise(&_DirectLedger.TransactOpts, operator)
}

// DirectLedgerAccountInitialisedIterator is returned from FilterAccountInitialised and is used to iterate over the raw logs and unpacked data for AccountInitialised events raised by the DirectLedger contract.
type DirectLedgerAccountInitialisedIterator struct {
	Event *DirectLedgerAccountInitialised // Event containing the contract specifics and raw log

	contract *bind.BoundContract // Generic contract to use for unpacking event data
	event    string              // Event name to use for unpacking event data

	logs chan types.Log        // Log channel receiving the found contract events
	sub  ethereum.Subscription // Subscription for errors, completion and termination
	done bool                  // Whether the subscription completed delivering logs
	fail error                 // Occurred error to stop iteration
}

// Next advances the iterator to the subsequent event, returning whether there
// are any more events found. In case of a retrieval or parsing error, false is
// returned and Error() can be queried for the exact failure.
func (it *DirectLedgerAccountInitialisedIterator) Next() bool {
	// If the iterator failed, stop iterating
	if it.fail != nil {
		return false
	}
	// If the iterator completed, deliver directly whatever's available
	if it.done {
		select {
		case log := <-it.logs:
			it.Event = new(DirectLedgerAccountInitialised)
			if err := it.contract.UnpackLog(it.Event, it.event, log); err != nil {
				it.fail = err
				return false
			}
			it.Event.Raw = log
			return true

		default:
			return false
		}
	}
	// Iterator still in progress, wait for either a data or an error event
	select {
	case log := <-it.logs:
		it.Event = new(DirectLedgerAccountInitialised)
		if err := it.contract.UnpackLog(it.Event, it.event, log); err != nil {
			it.fail = err
			return false
		}
		it.Event.Raw = log
		return true

	case err := <-it.sub.Err():
		it.done = true
		it.fail = err
		return it.Next()
	}
}

// Error returns any retrieval or parsing error occurred during filtering.
func (it *DirectLedgerAccountInitialisedIterator) Error() error {
	return it.fail
}

// Close terminates the iteration process, releasing any pending underlying
// resources.
func (it *DirectLedgerAccountInitialisedIterator) Close() error {
	it.sub.Unsubscribe()
	return nil
}

// DirectLedgerAccountInitialised represents a AccountInitialised event raised by the DirectLedger contract.
type DirectLedgerAccountInitialised struct {
	Operator common.Address
	Raw      types.Log // Blockchain specific contextual infos
}

// FilterAccountInitialised is a free log retrieval operation binding the contract event 0x56cea93e80ffd3dd9763ee87da759f5e7c9e0d4b8cd8ef5f8582385d08a8cebc.
//
// Solidity: event AccountInitialised(address indexed operator)
func (_DirectLedger *DirectLedgerFilterer) FilterAccountInitialised(opts *bind.FilterOpts, operator []common.Address) (*DirectLedgerAccountInitialisedIterator, error) {

	var operatorRule []interface{}
	for _, operatorItem := range operator {
		operatorRule = append(operatorRule, operatorItem)
	}

	logs, sub, err := _DirectLedger.contract.FilterLogs(opts, "AccountInitialised", operatorRule)
	if err != nil {
		return nil, err
	}
	return &DirectLedgerAccountInitialisedIterator{contract: _DirectLedger.contract, event: "AccountInitialised", logs: logs, sub: sub}, nil
}

// WatchAccountInitialised is a free log subscription operation binding the contract event 0x56cea93e80ffd3dd9763ee87da759f5e7c9e0d4b8cd8ef5f8582385d08a8cebc.
//
// Solidity: event AccountInitialised(address indexed operator)
func (_DirectLedger *DirectLedgerFilterer) WatchAccountInitialised(opts *bind.WatchOpts, sink chan<- *DirectLedgerAccountInitialised, operator []common.Address) (event.Subscription, error) {

	var operatorRule []interface{}
	for _, operatorItem := range operator {
		operatorRule = append(operatorRule, operatorItem)
	}

	logs, sub, err := _DirectLedger.contract.WatchLogs(opts, "AccountInitialised", operatorRule)
	if err != nil {
		return nil, err
	}
	return event.NewSubscription(func(quit <-chan struct{}) error {
		defer sub.Unsubscribe()
		for {
			select {
			case log := <-logs:
				// New log arrived, parse the event and forward to the user
				event := new(DirectLedgerAccountInitialised)
				if err := _DirectLedger.contract.UnpackLog(event, "AccountInitialised", log); err != nil {
					// If the signature doesn't match, skip this log.
					if errors.Is(err, bind.ErrEventSignatureMismatch) {
						continue
					}
					return err
				}
				event.Raw = log

				select {
				case sink <- event:
				case err := <-sub.Err():
					return err
				case <-quit:
					return nil
				}
			case err := <-sub.Err():
				return err
			case <-quit:
				return nil
			}
		}
	}), nil
}

// ParseAccountInitialised is a log parse operation binding the contract event 0x56cea93e80ffd3dd9763ee87da759f5e7c9e0d4b8cd8ef5f8582385d08a8cebc.
//
// Solidity: event AccountInitialised(address indexed operator)
func (_DirectLedger *DirectLedgerFilterer) ParseAccountInitialised(log types.Log) (*DirectLedgerAccountInitialised, error) {
	event := new(DirectLedgerAccountInitialised)
	if err := _DirectLedger.contract.UnpackLog(event, "AccountInitialised", log); err != nil {
		return nil, err
	}
	event.Raw = log
	return event, nil
}

// DirectLedgerFaultAppliedIterator is returned from FilterFaultApplied and is used to iterate over the raw logs and unpacked data for FaultApplied events raised by the DirectLedger contract.
type DirectLedgerFaultAppliedIterator struct {
	Event *DirectLedgerFaultApplied // Event containing the contract specifics and raw log

	contract *bind.BoundContract // Generic contract to use for unpacking event data
	event    string              // Event name to use for unpacking event data

	logs chan types.Log        // Log channel receiving the found contract events
	sub  ethereum.Subscription // Subscription for errors, completion and termination
	done bool                  // Whether the subscription completed delivering logs
	fail error                 // Occurred error to stop iteration
}

// Next advances the iterator to the subsequent event, returning whether there
// are any more events found. In case of a retrieval or parsing error, false is
// returned and Error() can be queried for the exact failure.
func (it *DirectLedgerFaultAppliedIterator) Next() bool {
	// If the iterator failed, stop iterating
	if it.fail != nil {
		return false
	}
	// If the iterator completed, deliver directly whatever's available
	if it.done {
		select {
		case log := <-it.logs:
			it.Event = new(DirectLedgerFaultApplied)
			if err := it.contract.UnpackLog(it.Event, it.event, log); err != nil {
				it.fail = err
				return false
			}
			it.Event.Raw = log
			return true

		default:
			return false
		}
	}
	// Iterator still in progress, wait for either a data or an error event
	select {
	case log := <-it.logs:
		it.Event = new(DirectLedgerFaultApplied)
		if err := it.contract.UnpackLog(it.Event, it.event, log); err != nil {
			it.fail = err
			return false
		}
		it.Event.Raw = log
		return true

	case err := <-it.sub.Err():
		it.done = true
		it.fail = err
		return it.Next()
	}
}

// Error returns any retrieval or parsing error occurred during filtering.
func (it *DirectLedgerFaultAppliedIterator) Error() error {
	return it.fail
}

// Close terminates the iteration process, releasing any pending underlying
// resources.
func (it *DirectLedgerFaultAppliedIterator) Close() error {
	it.sub.Unsubscribe()
	return nil
}

// DirectLedgerFaultApplied represents a FaultApplied event raised by the DirectLedger contract.
type DirectLedgerFaultApplied struct {
	Operator  common.Address
	Opener    common.Address
	TakenBack *big.Int
	Forfeited *big.Int
	Reward    *big.Int
	Raw       types.Log // Blockchain specific contextual infos
}

// FilterFaultApplied is a free log retrieval operation binding the contract event 0x4fee9144e65c419d4c0821b576fa065defb780268aa58564d3f0d9c4763a65ed.
//
// Solidity: event FaultApplied(address indexed operator, address indexed opener, uint256 takenBack, uint256 forfeited, uint256 reward)
func (_DirectLedger *DirectLedgerFilterer) FilterFaultApplied(opts *bind.FilterOpts, operator []common.Address, opener []common.Address) (*DirectLedgerFaultAppliedIterator, error) {

	var operatorRule []interface{}
	for _, operatorItem := range operator {
		operatorRule = append(operatorRule, operatorItem)
	}
	var openerRule []interface{}
	for _, openerItem := range opener {
		openerRule = append(openerRule, openerItem)
	}

	logs, sub, err := _DirectLedger.contract.FilterLogs(opts, "FaultApplied", operatorRule, openerRule)
	if err != nil {
		return nil, err
	}
	return &DirectLedgerFaultAppliedIterator{contract: _DirectLedger.contract, event: "FaultApplied", logs: logs, sub: sub}, nil
}

// WatchFaultApplied is a free log subscription operation binding the contract event 0x4fee9144e65c419d4c0821b576fa065defb780268aa58564d3f0d9c4763a65ed.
//
// Solidity: event FaultApplied(address indexed operator, address indexed opener, uint256 takenBack, uint256 forfeited, uint256 reward)
func (_DirectLedger *DirectLedgerFilterer) WatchFaultApplied(opts *bind.WatchOpts, sink chan<- *DirectLedgerFaultApplied, operator []common.Address, opener []common.Address) (event.Subscription, error) {

	var operatorRule []interface{}
	for _, operatorItem := range operator {
		operatorRule = append(operatorRule, operatorItem)
	}
	var openerRule []interface{}
	for _, openerItem := range opener {
		openerRule = append(openerRule, openerItem)
	}

	logs, sub, err := _DirectLedger.contract.WatchLogs(opts, "FaultApplied", operatorRule, openerRule)
	if err != nil {
		return nil, err
	}
	return event.NewSubscription(func(quit <-chan struct{}) error {
		defer sub.Unsubscribe()
		for {
			select {
			case log := <-logs:
				// New log arrived, parse the event and forward to the user
				event := new(DirectLedgerFaultApplied)
				if err := _DirectLedger.contract.UnpackLog(event, "FaultApplied", log); err != nil {
					// If the signature doesn't match, skip this log.
					if errors.Is(err, bind.ErrEventSignatureMismatch) {
						continue
					}
					return err
				}
				event.Raw = log

				select {
				case sink <- event:
				case err := <-sub.Err():
					return err
				case <-quit:
					return nil
				}
			case err := <-sub.Err():
				return err
			case <-quit:
				return nil
			}
		}
	}), nil
}

// ParseFaultApplied is a log parse operation binding the contract event 0x4fee9144e65c419d4c0821b576fa065defb780268aa58564d3f0d9c4763a65ed.
//
// Solidity: event FaultApplied(address indexed operator, address indexed opener, uint256 takenBack, uint256 forfeited, uint256 reward)
func (_DirectLedger *DirectLedgerFilterer) ParseFaultApplied(log types.Log) (*DirectLedgerFaultApplied, error) {
	event := new(DirectLedgerFaultApplied)
	if err := _DirectLedger.contract.UnpackLog(event, "FaultApplied", log); err != nil {
		return nil, err
	}
	event.Raw = log
	return event, nil
}

