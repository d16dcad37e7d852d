// Code generated - DO NOT EDIT.
// This file is a generated binding and any manual changes will be lost.

package randao

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

// RandaoMetaData contains all meta data concerning the Randao contract.
var RandaoMetaData = &bind.MetaData{
	ABI: "[{\"type\":\"constructor\",\"inputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"sampleEntropy\",\"inputs\":[{\"name\":\"sampleBlock\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"proof\",\"type\":\"bytes\",\"internalType\":\"bytes\"}],\"outputs\":[{\"name\":\"\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"\",\"type\":\"uint64\",\"internalType\":\"uint64\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"workEntropy\",\"inputs\":[{\"name\":\"openBlock\",\"type\":\"uint64\",\"internalType\":\"uint64\"}],\"outputs\":[{\"name\":\"\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"stateMutability\":\"view\"},{\"type\":\"error\",\"name\":\"BlockHashUnavailable\",\"inputs\":[{\"name\":\"blockNumber\",\"type\":\"uint64\",\"internalType\":\"uint64\"}]},{\"type\":\"error\",\"name\":\"ChainWithoutRandao\",\"inputs\":[{\"name\":\"chainId\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"HeaderTooLong\",\"inputs\":[{\"name\":\"length\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"MalformedHeader\",\"inputs\":[{\"name\":\"offset\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"WrongBlockNumber\",\"inputs\":[{\"name\":\"expected\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"actual\",\"type\":\"uint64\",\"internalType\":\"uint64\"}]},{\"type\":\"error\",\"name\":\"WrongHeader\",\"inputs\":[{\"name\":\"blockNumber\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"expected\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"actual\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]}]",
	Bin: "0x608080604052346072576001461415806066575b80605a575b80604f575b806044575b60315761069690816100778239f35b63ed6678d160e01b5f524660045260245ffd5b506105394614156022565b50617a69461415601d565b5062088bb04614156018565b5062aa36a74614156013565b5f80fdfe60806040526004361015610011575f80fd5b5f3560e01c80635fa91e40146103595763c67fad881461002f575f80fd5b346102ad5760403660031901126102ad57610048610384565b6024359067ffffffffffffffff82116102ad57366023830112156102ad5781600401359067ffffffffffffffff82116102ad57602483019136602482860101116102ad576100958261039b565b604051601f8301601f19908116603f0116810167ffffffffffffffff811182821017610322576040528281526020810190838683375f6020858301015251902090808203610336575050604051906060820182811067ffffffffffffffff821117610322576040525f825260208201935f855260408301955f8752610800831161030f57610103831080156102c4575b6102b157826003116102ad57600219830190602501358382116101ec5760f01c03610299575f60035b600d8211156101a3575050505067ffffffffffffffff80915116911680820361018e5760408367ffffffffffffffff865191511682519182526020820152f35b631816694360e31b5f5260045260245260445ffd5b6101ae8185856103f5565b90916008840361020057508167ffffffffffffffff6101d2836101da95898961057d565b1687526103c4565b905f1981146101ec576001019061014e565b634e487b7160e01b5f52601160045260245ffd5b600b840361022a57508167ffffffffffffffff610222836101da95898961057d565b1689526103c4565b600d841461023d575b506101da916103c4565b60208203610287575060208201918281116101ec576102616101da938288886103d1565b90359060208110610276575b508a5291610233565b5f199060200360031b1b165f61026d565b63187eb95b60e31b5f5260045260245ffd5b63187eb95b60e31b5f52600160045260245ffd5b5f80fd5b63187eb95b60e31b5f525f60045260245ffd5b5082156102fb5781357fff000000000000000000000000000000000000000000000000000000000000001660f960f81b1415610125565b634e487b7160e01b5f52603260045260245ffd5b826390a6359760e01b5f5260045260245ffd5b634e487b7160e01b5f52604160045260245ffd5b67ffffffffffffffff8463217a5e3d60e11b5f521660045260245260445260645ffd5b346102ad5760203660031901126102ad57602061037c610377610384565b61039b565b604051908152f35b6004359067ffffffffffffffff821682036102ad57565b67ffffffffffffffff169081409182156103b25750565b631fa98c9760e11b5f5260045260245ffd5b919082018092116101ec57565b909392938483116102ad5784116102ad578101920390565b908210156102fb570190565b908083101561056a576104098382846103e9565b3560f81c9160808310156104205750505090600190565b91939092909160b7851161049c5760018201938483116101ec57607f1986019586116101ec57859480968261045582846103c4565b1161048957600114918261046f575b505090506102875750565b61047c92506080936103e9565b3560f81c10805f80610464565b8463187eb95b60e31b5f5260045260245ffd5b9360b90361028757600381018082116101ec57809484821161056a5760018301908184116101ec576104d0918684926103d1565b7fffff00000000000000000000000000000000000000000000000000000000000091359182169160028210610532575b505060f01c9384610100811092831561051e575b5050506102875750565b6105299293506103c4565b115f8481610514565b7fffff00000000000000000000000000000000000000000000000000000000000060029290920360031b82901b161690505f80610500565b8263187eb95b60e31b5f5260045260245ffd5b9091600884118015610657575b61028757831561064f576105a8926105a285836103c4565b926103d1565b91903577ffffffffffffffffffffffffffffffffffffffffffffffff198116926008811061061f575b50507f1fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff811681036101ec5760031b604003604081116101ec5767ffffffffffffffff809260c01c91161c1690565b77ffffffffffffffffffffffffffffffffffffffffffffffff19929350829060080360031b1b1616905f806105d1565b505050505f90565b50831515801561058a57507fff0000000000000000000000000000000000000000000000000000000000000061068e8285856103e9565b35161561058a56",
}

// RandaoABI is the input ABI used to generate the binding from.
// Deprecated: Use RandaoMetaData.ABI instead.
var RandaoABI = RandaoMetaData.ABI

// RandaoBin is the compiled bytecode used for deploying new contracts.
// Deprecated: Use RandaoMetaData.Bin instead.
var RandaoBin = RandaoMetaData.Bin

// DeployRandao deploys a new Ethereum contract, binding an instance of Randao to it.
func DeployRandao(auth *bind.TransactOpts, backend bind.ContractBackend) (common.Address, *types.Transaction, *Randao, error) {
	parsed, err := RandaoMetaData.GetAbi()
	if err != nil {
		return common.Address{}, nil, nil, err
	}
	if parsed == nil {
		return common.Address{}, nil, nil, errors.New("GetABI returned nil")
	}

	address, tx, contract, err := bind.DeployContract(auth, *parsed, common.FromHex(RandaoBin), backend)
	if err != nil {
		return common.Address{}, nil, nil, err
	}
	return address, tx, &Randao{RandaoCaller: RandaoCaller{contract: contract}, RandaoTransactor: RandaoTransactor{contract: contract}, RandaoFilterer: RandaoFilterer{contract: contract}}, nil
}

// Randao is an auto generated Go binding around an Ethereum contract.
type Randao struct {
	RandaoCaller     // Read-only binding to the contract
	RandaoTransactor // Write-only binding to the contract
	RandaoFilterer   // Log filterer for contract events
}

// RandaoCaller is an auto generated read-only Go binding around an Ethereum contract.
type RandaoCaller struct {
	contract *bind.BoundContract // Generic contract wrapper for the low level calls
}

// RandaoTransactor is an auto generated write-only Go binding around an Ethereum contract.
type RandaoTransactor struct {
	contract *bind.BoundContract // Generic contract wrapper for the low level calls
}

// RandaoFilterer is an auto generated log filtering Go binding around an Ethereum contract events.
type RandaoFilterer struct {
	contract *bind.BoundContract // Generic contract wrapper for the low level calls
}

// RandaoSession is an auto generated Go binding around an Ethereum contract,
// with pre-set call and transact options.
type RandaoSession struct {
	Contract     *Randao           // Generic contract binding to set the session for
	CallOpts     bind.CallOpts     // Call options to use throughout this session
	TransactOpts bind.TransactOpts // Transaction auth options to use throughout this session
}

// RandaoCallerSession is an auto generated read-only Go binding around an Ethereum contract,
// with pre-set call options.
type RandaoCallerSession struct {
	Contract *RandaoCaller // Generic contract caller binding to set the session for
	CallOpts bind.CallOpts // Call options to use throughout this session
}

// RandaoTransactorSession is an auto generated write-only Go binding around an Ethereum contract,
// with pre-set transact options.
type RandaoTransactorSession struct {
	Contract     *RandaoTransactor // Generic contract transactor binding to set the session for
	TransactOpts bind.TransactOpts // Transaction auth options to use throughout this session
}

// RandaoRaw is an auto generated low-level Go binding around an Ethereum contract.
type RandaoRaw struct {
	Contract *Randao // Generic contract binding to access the raw methods on
}

// RandaoCallerRaw is an auto generated low-level read-only Go binding around an Ethereum contract.
type RandaoCallerRaw struct {
	Contract *RandaoCaller // Generic read-only contract binding to access the raw methods on
}

// RandaoTransactorRaw is an auto generated low-level write-only Go binding around an Ethereum contract.
type RandaoTransactorRaw struct {
	Contract *RandaoTransactor // Generic write-only contract binding to access the raw methods on
}

// NewRandao creates a new instance of Randao, bound to a specific deployed contract.
func NewRandao(address common.Address, backend bind.ContractBackend) (*Randao, error) {
	contract, err := bindRandao(address, backend, backend, backend)
	if err != nil {
		return nil, err
	}
	return &Randao{RandaoCaller: RandaoCaller{contract: contract}, RandaoTransactor: RandaoTransactor{contract: contract}, RandaoFilterer: RandaoFilterer{contract: contract}}, nil
}

// NewRandaoCaller creates a new read-only instance of Randao, bound to a specific deployed contract.
func NewRandaoCaller(address common.Address, caller bind.ContractCaller) (*RandaoCaller, error) {
	contract, err := bindRandao(address, caller, nil, nil)
	if err != nil {
		return nil, err
	}
	return &RandaoCaller{contract: contract}, nil
}

// NewRandaoTransactor creates a new write-only instance of Randao, bound to a specific deployed contract.
func NewRandaoTransactor(address common.Address, transactor bind.ContractTransactor) (*RandaoTransactor, error) {
	contract, err := bindRandao(address, nil, transactor, nil)
	if err != nil {
		return nil, err
	}
	return &RandaoTransactor{contract: contract}, nil
}

// NewRandaoFilterer creates a new log filterer instance of Randao, bound to a specific deployed contract.
func NewRandaoFilterer(address common.Address, filterer bind.ContractFilterer) (*RandaoFilterer, error) {
	contract, err := bindRandao(address, nil, nil, filterer)
	if err != nil {
		return nil, err
	}
	return &RandaoFilterer{contract: contract}, nil
}

// bindRandao binds a generic wrapper to an already deployed contract.
func bindRandao(address common.Address, caller bind.ContractCaller, transactor bind.ContractTransactor, filterer bind.ContractFilterer) (*bind.BoundContract, error) {
	parsed, err := RandaoMetaData.GetAbi()
	if err != nil {
		return nil, err
	}
	return bind.NewBoundContract(address, *parsed, caller, transactor, filterer), nil
}

// Call invokes the (constant) contract method with params as input values and
// sets the output to result. The result type might be a single field for simple
// returns, a slice of interfaces for anonymous returns and a struct for named
// returns.
func (_Randao *RandaoRaw) Call(opts *bind.CallOpts, result *[]interface{}, method string, params ...interface{}) error {
	return _Randao.Contract.RandaoCaller.contract.Call(opts, result, method, params...)
}

// Transfer initiates a plain transaction to move funds to the contract, calling
// its default method if one is available.
func (_Randao *RandaoRaw) Transfer(opts *bind.TransactOpts) (*types.Transaction, error) {
	return _Randao.Contract.RandaoTransactor.contract.Transfer(opts)
}

// Transact invokes the (paid) contract method with params as input values.
func (_Randao *RandaoRaw) Transact(opts *bind.TransactOpts, method string, params ...interface{}) (*types.Transaction, error) {
	return _Randao.Contract.RandaoTransactor.contract.Transact(opts, method, params...)
}

// Call invokes the (constant) contract method with params as input values and
// sets the output to result. The result type might be a single field for simple
// returns, a slice of interfaces for anonymous returns and a struct for named
// returns.
func (_Randao *RandaoCallerRaw) Call(opts *bind.CallOpts, result *[]interface{}, method string, params ...interface{}) error {
	return _Randao.Contract.contract.Call(opts, result, method, params...)
}

// Transfer initiates a plain transaction to move funds to the contract, calling
// its default method if one is available.
func (_Randao *RandaoTransactorRaw) Transfer(opts *bind.TransactOpts) (*types.Transaction, error) {
	return _Randao.Contract.contract.Transfer(opts)
}

// Transact invokes the (paid) contract method with params as input values.
func (_Randao *RandaoTransactorRaw) Transact(opts *bind.TransactOpts, method string, params ...interface{}) (*types.Transaction, error) {
	return _Randao.Contract.contract.Transact(opts, method, params...)
}

// SampleEntropy is a free data retrieval call binding the contract method 0xc67fad88.
//
// Solidity: function sampleEntropy(uint64 sampleBlock, bytes proof) view returns(bytes32, uint64)
func (_Randao *RandaoCaller) SampleEntropy(opts *bind.CallOpts, sampleBlock uint64, proof []byte) ([32]byte, uint64, error) {
	var out []interface{}
	err := _Randao.contract.Call(opts, &out, "sampleEntropy", sampleBlock, proof)

	if err != nil {
		return *new([32]byte), *new(uint64), err
	}

	out0 := *abi.ConvertType(out[0], new([32]byte)).(*[32]byte)
	out1 := *abi.ConvertType(out[1], new(uint64)).(*uint64)

	return out0, out1, err

}

// SampleEntropy is a free data retrieval call binding the contract method 0xc67fad88.
//
// Solidity: function sampleEntropy(uint64 sampleBlock, bytes proof) view returns(bytes32, uint64)
func (_Randao *RandaoSession) SampleEntropy(sampleBlock uint64, proof []byte) ([32]byte, uint64, error) {
	return _Randao.Contract.SampleEntropy(&_Randao.CallOpts, sampleBlock, proof)
}

// SampleEntropy is a free data retrieval call binding the contract method 0xc67fad88.
//
// Solidity: function sampleEntropy(uint64 sampleBlock, bytes proof) view returns(bytes32, uint64)
func (_Randao *RandaoCallerSession) SampleEntropy(sampleBlock uint64, proof []byte) ([32]byte, uint64, error) {
	return _Randao.Contract.SampleEntropy(&_Randao.CallOpts, sampleBlock, proof)
}

// WorkEntropy is a free data retrieval call binding the contract method 0x5fa91e40.
//
// Solidity: function workEntropy(uint64 openBlock) view returns(bytes32)
func (_Randao *RandaoCaller) WorkEntropy(opts *bind.CallOpts, openBlock uint64) ([32]byte, error) {
	var out []interface{}
	err := _Randao.contract.Call(opts, &out, "workEntropy", openBlock)

	if err != nil {
		return *new([32]byte), err
	}

	out0 := *abi.ConvertType(out[0], new([32]byte)).(*[32]byte)

	return out0, err

}

// WorkEntropy is a free data retrieval call binding the contract method 0x5fa91e40.
//
// Solidity: function workEntropy(uint64 openBlock) view returns(bytes32)
func (_Randao *RandaoSession) WorkEntropy(openBlock uint64) ([32]byte, error) {
	return _Randao.Contract.WorkEntropy(&_Randao.CallOpts, openBlock)
}

// WorkEntropy is a free data retrieval call binding the contract method 0x5fa91e40.
//
// Solidity: function workEntropy(uint64 openBlock) view returns(bytes32)
func (_Randao *RandaoCallerSession) WorkEntropy(openBlock uint64) ([32]byte, error) {
	return _Randao.Contract.WorkEntropy(&_Randao.CallOpts, openBlock)
}

