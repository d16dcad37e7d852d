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
	ABI: "[{\"type\":\"constructor\",\"inputs\":[{\"name\":\"roundBook_\",\"type\":\"address\",\"internalType\":\"contractIRoundBook\"}],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"accountOf\",\"inputs\":[{\"name\":\"operator\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[{\"name\":\"\",\"type\":\"tuple\",\"internalType\":\"structAccount\",\"components\":[{\"name\":\"points\",\"type\":\"uint80\",\"internalType\":\"uint80\"},{\"name\":\"established\",\"type\":\"uint48\",\"internalType\":\"uint48\"},{\"name\":\"lastWork\",\"type\":\"uint48\",\"internalType\":\"uint48\"},{\"name\":\"streak\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"lastIndex\",\"type\":\"uint40\",\"internalType\":\"uint40\"},{\"name\":\"lastVerdict\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"lastSeconds\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"initialised\",\"type\":\"bool\",\"internalType\":\"bool\"}]}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"applyLines\",\"inputs\":[{\"name\":\"settledIndex\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"secondsOfRound\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"lines\",\"type\":\"bytes\",\"internalType\":\"bytes\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"flopsOf\",\"inputs\":[{\"name\":\"operator\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"initialise\",\"inputs\":[{\"name\":\"operator\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"lastVerdictOf\",\"inputs\":[{\"name\":\"operator\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[{\"name\":\"\",\"type\":\"uint8\",\"internalType\":\"uint8\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"livenessMultiplierOf\",\"inputs\":[{\"name\":\"operator\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"rateOf\",\"inputs\":[{\"name\":\"operator\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"roundBook\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"contractIRoundBook\"}],\"stateMutability\":\"view\"},{\"type\":\"event\",\"name\":\"AccountInitialised\",\"inputs\":[{\"name\":\"operator\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"}],\"anonymous\":false},{\"type\":\"error\",\"name\":\"AlreadyInitialised\",\"inputs\":[{\"name\":\"operator\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"NotRoundBook\",\"inputs\":[{\"name\":\"caller\",\"type\":\"address\",\"internalType\":\"address\"}]}]",
	Bin: "0x60a034607357601f61084838819003918201601f19168301916001600160401b03831184841017607757808492602094604052833981010312607357516001600160a01b03811681036073576080526040516107bc908161008c823960805181818160f30152818161045e01526105aa0152f35b5f80fd5b634e487b7160e01b5f52604160045260245ffdfe6080806040526004361015610012575f80fd5b5f3560e01c908163131b56161461058d575080634f4a1b221461041157806368252695146103d15780638086b8ba146102aa5780639d6a890f14610229578063bcc98bd7146101e3578063cbf098021461017d5763d28abe4814610074575f80fd5b346101795760603660031901126101795760043567ffffffffffffffff81168091036101795760243563ffffffff8116809103610179576044359067ffffffffffffffff8211610179573660238301121561017957816004013567ffffffffffffffff8111610179573660248285010111610179576001600160a01b037f000000000000000000000000000000000000000000000000000000000000000016330361016657601c9004915f5b83811061012957005b806024601c60019302840101356101548160601c91825f525f60205260201c868960405f2054610627565b905f525f60205260405f205501610120565b632d68308760e11b5f523360045260245ffd5b5f80fd5b34610179576020366003190112610179576004356001600160a01b038116809103610179575f525f60205260405f205461ffff8160e81c1680155f146101cb57505060205f5b604051908152f35b693fffffffffffc000000060209260621c16046101c3565b34610179576020366003190112610179576004356001600160a01b038116809103610179575f525f602052602069ffffffffffffffffffff60405f205416604051908152f35b34610179576020366003190112610179576004356001600160a01b03811680910361017957805f525f60205260405f20548061029757815f525f602052600160f81b1760405f20557f56cea93e80ffd3dd9763ee87da759f5e7c9e0d4b8cd8ef5f8582385d08a8cebc5f80a2005b5063161b906f60e01b5f5260045260245ffd5b34610179576020366003190112610179576004356001600160a01b038116809103610179576102d76105eb565b505f525f60205260405f20546102eb6105eb565b5069ffffffffffffffffffff811690604051610306816105ce565b828152602081018260501c65ffffffffffff168152604082018360801c65ffffffffffff168152606083018460b01c60ff16815260808401918560b81c64ffffffffff16835260a08501938660e01c60ff16855260c08601958760e81c61ffff16875260e0019660f81c60011660011487526040519788525165ffffffffffff1660208801525165ffffffffffff1660408701525160ff1660608601525164ffffffffff1660808501525160ff1660a08401525161ffff1660c083015251151560e082015261010090f35b34610179576020366003190112610179576004356001600160a01b038116809103610179575f525f602052602060ff60405f205460e01c16604051908152f35b34610179576020366003190112610179576004356001600160a01b038116809103610179575f525f60205260405f205460405163240c9d4960e21b81526020816004816001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000165afa8015610582575f9061050d575b67ffffffffffffffff915016600181018091116104f95760b082901c60ff1660b89290921c64ffffffffff1690035f19011c608001806080116104f957670de0b6b3a7640000810290808204670de0b6b3a764000014901517156104f9576020906040519060071c8152f35b634e487b7160e01b5f52601160045260245ffd5b5060203d60201161057b575b601f8101601f1916820167ffffffffffffffff81118382101761056757602091839160405281010312610179575167ffffffffffffffff811681036101795767ffffffffffffffff9061048d565b634e487b7160e01b5f52604160045260245ffd5b503d610519565b6040513d5f823e3d90fd5b34610179575f366003190112610179576020906001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000168152f35b610100810190811067ffffffffffffffff82111761056757604052565b604051906105f8826105ce565b5f60e0838281528260208201528260408201528260608201528260808201528260a08201528260c08201520152565b7fff00000000000000000000000000000000000000000000000000000000000000811693929069ffffffffffffffffffff8116905f1960ff8616016107805760ff8560381c16806003029060038204036104f957600181018091116104f95765ffffffffffff8660081c16901b9182601e1c9081156107755760b083901c60ff1660b884901c64ffffffffff1687035f19011c9265ffffffffffff8160501c169084155f1461072b575050816001910191925b01608081101561072257935b60e81b9560ff60e01b9060e01b169460b81b9360b01b926fffffffffffffffffffffffffffffffff199060621b169160501b1717171717171790565b506080936106e6565b9092600192909160531c651fffffffffff169081850184018084101561076f5750825b83870260071c010193038082111561076857505b926106da565b9050610762565b9261074e565b505094505050505090565b92937effff00000000000000ffffffffffff0000000000000000000000000000000091925060ff60e01b9060e01b169360b81b9216171717179056",
}

// DirectLedgerABI is the input ABI used to generate the binding from.
// Deprecated: Use DirectLedgerMetaData.ABI instead.
var DirectLedgerABI = DirectLedgerMetaData.ABI

// DirectLedgerBin is the compiled bytecode used for deploying new contracts.
// Deprecated: Use DirectLedgerMetaData.Bin instead.
var DirectLedgerBin = DirectLedgerMetaData.Bin

// DeployDirectLedger deploys a new Ethereum contract, binding an instance of DirectLedger to it.
func DeployDirectLedger(auth *bind.TransactOpts, backend bind.ContractBackend, roundBook_ common.Address) (common.Address, *types.Transaction, *DirectLedger, error) {
	parsed, err := DirectLedgerMetaData.GetAbi()
	if err != nil {
		return common.Address{}, nil, nil, err
	}
	if parsed == nil {
		return common.Address{}, nil, nil, errors.New("GetABI returned nil")
	}

	address, tx, contract, err := bind.DeployContract(auth, *parsed, common.FromHex(DirectLedgerBin), backend, roundBook_)
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

// ApplyLines is a paid mutator transaction binding the contract method 0xd28abe48.
//
// Solidity: function applyLines(uint64 settledIndex, uint32 secondsOfRound, bytes lines) returns()
func (_DirectLedger *DirectLedgerTransactor) ApplyLines(opts *bind.TransactOpts, settledIndex uint64, secondsOfRound uint32, lines []byte) (*types.Transaction, error) {
	return _DirectLedger.contract.Transact(opts, "applyLines", settledIndex, secondsOfRound, lines)
}

// ApplyLines is a paid mutator transaction binding the contract method 0xd28abe48.
//
// Solidity: function applyLines(uint64 settledIndex, uint32 secondsOfRound, bytes lines) returns()
func (_DirectLedger *DirectLedgerSession) ApplyLines(settledIndex uint64, secondsOfRound uint32, lines []byte) (*types.Transaction, error) {
	return _DirectLedger.Contract.ApplyLines(&_DirectLedger.TransactOpts, settledIndex, secondsOfRound, lines)
}

// ApplyLines is a paid mutator transaction binding the contract method 0xd28abe48.
//
// Solidity: function applyLines(uint64 settledIndex, uint32 secondsOfRound, bytes lines) returns()
func (_DirectLedger *DirectLedgerTransactorSession) ApplyLines(settledIndex uint64, secondsOfRound uint32, lines []byte) (*types.Transaction, error) {
	return _DirectLedger.Contract.ApplyLines(&_DirectLedger.TransactOpts, settledIndex, secondsOfRound, lines)
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

