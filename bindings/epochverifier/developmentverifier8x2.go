// Code generated - DO NOT EDIT.
// This file is a generated binding and any manual changes will be lost.

package epochverifier

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

// DevelopmentVerifier8x2MetaData contains all meta data concerning the DevelopmentVerifier8x2 contract.
var DevelopmentVerifier8x2MetaData = &bind.MetaData{
	ABI: "[{\"type\":\"constructor\",\"inputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"compressProof\",\"inputs\":[{\"name\":\"proof\",\"type\":\"bytes\",\"internalType\":\"bytes\"}],\"outputs\":[{\"name\":\"compressed\",\"type\":\"uint256[4]\",\"internalType\":\"uint256[4]\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"shape\",\"inputs\":[],\"outputs\":[{\"name\":\"slots\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"steps\",\"type\":\"uint32\",\"internalType\":\"uint32\"}],\"stateMutability\":\"pure\"},{\"type\":\"function\",\"name\":\"verifyCompressedProof\",\"inputs\":[{\"name\":\"compressedProof\",\"type\":\"uint256[4]\",\"internalType\":\"uint256[4]\"},{\"name\":\"input\",\"type\":\"uint256[4]\",\"internalType\":\"uint256[4]\"}],\"outputs\":[],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"verifyProof\",\"inputs\":[{\"name\":\"proof\",\"type\":\"uint256[8]\",\"internalType\":\"uint256[8]\"},{\"name\":\"input\",\"type\":\"uint256[4]\",\"internalType\":\"uint256[4]\"}],\"outputs\":[],\"stateMutability\":\"view\"},{\"type\":\"error\",\"name\":\"DevelopmentKeys\",\"inputs\":[{\"name\":\"chainId\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"ProofInvalid\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"PublicInputNotInField\",\"inputs\":[]}]",
	Bin: "0x60808060405234604157617a69461415806036575b6023576111fc90816100468239f35b63fc7af9c160e01b5f524660045260245ffd5b506105394614156014565b5f80fdfe60806040526004361015610011575f80fd5b5f3560e01c80630ea14a3914610a205780630f7514a2146109ff578063235725111461056d5763f2457c8d14610045575f80fd5b346105695761010036600319011261056957366084116105695736610104116105695761030061007481610b49565b81368237610083600435610e58565b610094602493929335604435610ec3565b919392906100a3606435610e58565b9390926040519660408801967f0add911b101bfae5f68311648883c9d8348a4ddc0c00392303cf093fce1d3cdd89528860208101987f11bf38aca0311294ae62aed683cd810eb2116fc07dbd91067b2d3dd74b0a795f8a527f0200fdc4aed440414c278bd828402a222bb777374a72a6ba50de6372ed880a2e81527f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f0000001604060608401927f305069ccc08594242ab3af8b51873506c973559348f6e96ea151b3c621a58be884527f2f09dddd39c97a670ebdd40fc550644b33730a6e3f4b3135566c177307d26ca86084359583608082019780895286828660608160075afa911016818360808160065afa167f264e5a112465b8b844a3d7aab57368e31986730b33a424df2ba5a8ff940d396585527f1fd526a7953fe0d26d9bc015d8acb63f28a623471d30b29b60e8271c79d755408852600160a43591828b5288848860608160075afa9310161616818360808160065afa167f16de8ef2b835f8921111ae08909d999fd9da843c8f075955bc53553d406fe62a85527f01d10718badbf97d39493e9631d1fcfa62e1e5061bb298397138692be7e47b19885260c43590818a5287838760608160075afa921016169160808160065afa16947f09e14aa04ad7516b98d8610d886ad6f81fd2dde5b8160e348b651344812d54b183525260e43580955260608160075afa9210161660408a60808160065afa1698519751981561055a5760209a8a528a8a015260408901526060880152608087015260a086015260c085015260e08401527f2579edb04cfbaa385c1b3bfc42dc1669c402f23a69df210ccd22f413236677a06101008401527f2682f142e5ce4c369487582184b47b2028c39394e2486905731500f6f66580226101208401527f0185a92b5276e6f4a847aeb54dc3d996032410e95cf63f32c52c05cc93ce9eef6101408401527f181cb6912e199884b9ce7b022fb102bc73ab7f2950b56b6174493355fa5af4226101608401527f2c2974551b9a00740a90378fd8a3149e14e1dd5d097de66bd6ea0c21c7ced7396101808401527f1bec64206aba3235b10f27c976cf1807d98822ffad575ceac7f7a5d2518ef2ef6101a08401527f24261fe047a6e9b932724a6f78d70887f44c0c36d5d835fae57acddf979c8fec6101c08401527f2e91c1e4f59de0be81c0d48ca1488a4454bd5a8b627d64fe48e959a7f6df6f086101e08401527f0e112a577156a9b3a65d161692be7f3af140978a28a435efa7fa38e310b277186102008401527f0739008610ce9a66cb77507e2bbd3174f2fbad4748bb8c675adf9812b9d794c36102208401526102408301526102608201527f198e9393920d483a7260bfb731fb5d25f1aa493335a9e71297e485b7aef312c26102808201527f1800deef121f1e76426a00665e5c4479674322d4f75edadd46debd5cd992f6ed6102a08201527f275dc4a288d1afb3cbb1ac09187524c7db36395df7be3b99e673b13a075a65ec6102c08201527f1d9befcd05a5323e6da4d435f3b617cdb3af83285c2df711ef39c01571827f9d6102e082015261052382610b49565b9283918336843760085afa1590811561054d575b5061053e57005b631ff3747d60e21b5f5260045ffd5b600191505114155f610537565b63a54f8e2760e01b5f5260045ffd5b5f80fd5b34610569576101803660031901126105695736610104116105695736610184116105695760405160408101907f0add911b101bfae5f68311648883c9d8348a4ddc0c00392303cf093fce1d3cdd815260208101917f11bf38aca0311294ae62aed683cd810eb2116fc07dbd91067b2d3dd74b0a795f83527f0200fdc4aed440414c278bd828402a222bb777374a72a6ba50de6372ed880a2e8152606082017f305069ccc08594242ab3af8b51873506c973559348f6e96ea151b3c621a58be881527f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f0000001604061010435937f2f09dddd39c97a670ebdd40fc550644b33730a6e3f4b3135566c177307d26ca8608087019580875284848460608160075afa911016838860808160065afa167f264e5a112465b8b844a3d7aab57368e31986730b33a424df2ba5a8ff940d396583527f1fd526a7953fe0d26d9bc015d8acb63f28a623471d30b29b60e8271c79d7554086526001610124359182895286868660608160075afa9310161616838860808160065afa167f16de8ef2b835f8921111ae08909d999fd9da843c8f075955bc53553d406fe62a83527f01d10718badbf97d39493e9631d1fcfa62e1e5061bb298397138692be7e47b198652610144359081885285858560608160075afa92101616838860808160065afa16947f09e14aa04ad7516b98d8610d886ad6f81fd2dde5b8160e348b651344812d54b18352526101643580955260608160075afa9210161660408260808160065afa1690519151901561055a5760405191610100600484377f2579edb04cfbaa385c1b3bfc42dc1669c402f23a69df210ccd22f413236677a06101008401527f2682f142e5ce4c369487582184b47b2028c39394e2486905731500f6f66580226101208401527f0185a92b5276e6f4a847aeb54dc3d996032410e95cf63f32c52c05cc93ce9eef6101408401527f181cb6912e199884b9ce7b022fb102bc73ab7f2950b56b6174493355fa5af4226101608401527f2c2974551b9a00740a90378fd8a3149e14e1dd5d097de66bd6ea0c21c7ced7396101808401527f1bec64206aba3235b10f27c976cf1807d98822ffad575ceac7f7a5d2518ef2ef6101a08401527f24261fe047a6e9b932724a6f78d70887f44c0c36d5d835fae57acddf979c8fec6101c08401527f2e91c1e4f59de0be81c0d48ca1488a4454bd5a8b627d64fe48e959a7f6df6f086101e08401527f0e112a577156a9b3a65d161692be7f3af140978a28a435efa7fa38e310b277186102008401527f0739008610ce9a66cb77507e2bbd3174f2fbad4748bb8c675adf9812b9d794c36102208401526102408301526102608201527f198e9393920d483a7260bfb731fb5d25f1aa493335a9e71297e485b7aef312c26102808201527f1800deef121f1e76426a00665e5c4479674322d4f75edadd46debd5cd992f6ed6102a08201527f275dc4a288d1afb3cbb1ac09187524c7db36395df7be3b99e673b13a075a65ec6102c08201527f1d9befcd05a5323e6da4d435f3b617cdb3af83285c2df711ef39c01571827f9d6102e08201526020816103008160085afa9051161561053e57005b34610569575f36600319011261056957604080516008815260026020820152f35b346105695760203660031901126105695760043567ffffffffffffffff811161056957366023820112156105695780600401359067ffffffffffffffff821161056957366024838301011161056957610100610a7c6080610b49565b92608036853703610b045780610a9d6044610ad59301356024830135610b83565b8352610abb60a482013560c483013560648401356084850135610c24565b6020850152604084015260e4610104820135910135610b83565b6060820152604051905f825b60048210610aee57608084f35b6020806001928551815201930191019091610ae1565b60405162461bcd60e51b815260206004820152601460248201527f696e76616c69642070726f6f66206c656e6774680000000000000000000000006044820152606490fd5b6040519190601f01601f1916820167ffffffffffffffff811183821017610b6f57604052565b634e487b7160e01b5f52604160045260245ffd5b905f5160206111dc5f395f51905f528210801590610c0d575b61053e57811580610c05575b610bff57610bcc5f5160206111dc5f395f51905f5260038185818180090908610ffc565b818103610bdb57505060011b90565b5f5160206111dc5f395f51905f52809106810306145f1461053e57600190811b1790565b50505f90565b508015610ba8565b505f5160206111dc5f395f51905f52811015610b9c565b919093925f5160206111dc5f395f51905f528310801590610e41575b8015610e2a575b8015610e13575b61053e578082868517171715610e0857908291610d6b5f5160206111dc5f395f51905f5280808080888180808f9d7f30644e72e131a029b85045b68181585d97816a916871ca8d3c208c16d87cfd448f839290839109099d8e0981848181800909087f2b149d40ceb8aaae81be18991be06ac3b5b4c5e559dbefa33267e6dc24a138e5089a09818c8181800909087f2fcd3ac2a640a154eb23960892a85a68f031ca0c8344b23a577dcf1052b9e7750806810306945f5160206111dc5f395f51905f527f183227397098d014dc2822db40c0ac2ecbc0b548b438e5469e10460b6c3e7ea481610d4581808b80098187800908610ffc565b8408095f5160206111dc5f395f51905f52610d5f82611173565b8009141595869161101f565b929080821480610dff575b15610d9d5750505050905f14610d955760ff60025b169060021b179190565b60ff5f610d8b565b5f5160206111dc5f395f51905f52809106810306149182610de0575b50501561053e5760019115610dd85760ff60025b169060021b17179190565b60ff5f610dcd565b5f5160206111dc5f395f51905f52919250819006810306145f80610db9565b50838314610d76565b50505090505f905f90565b505f5160206111dc5f395f51905f52811015610c4e565b505f5160206111dc5f395f51905f52821015610c47565b505f5160206111dc5f395f51905f52851015610c40565b8015610ebc578060011c915f5160206111dc5f395f51905f5283101561053e57600180610e9b5f5160206111dc5f395f51905f5260038188818180090908610ffc565b931614610ea457565b905f5160206111dc5f395f51905f5280910681030690565b505f905f90565b801580610ff4575b610fe8578060021c92825f5160206111dc5f395f51905f528510801590610fd1575b61053e5784815f5160206111dc5f395f51905f5280808080808080807f30644e72e131a029b85045b68181585d97816a916871ca8d3c208c16d87cfd4481610f9b9d8d0909998a0981898181800909087f2fcd3ac2a640a154eb23960892a85a68f031ca0c8344b23a577dcf1052b9e7750806810306936002808a16149509818a8181800909087f2b149d40ceb8aaae81be18991be06ac3b5b4c5e559dbefa33267e6dc24a138e50861101f565b80929160018082961614610fad575050565b5f5160206111dc5f395f51905f528093945080929550809106810306930681030690565b505f5160206111dc5f395f51905f52811015610eed565b50505f905f905f905f90565b508115610ecb565b9061100682611173565b915f5160206111dc5f395f51905f528380090361053e57565b915f5160206111dc5f395f51905f527f183227397098d014dc2822db40c0ac2ecbc0b548b438e5469e10460b6c3e7ea4816110779396949661106982808a8009818a800908610ffc565b90611167575b860809610ffc565b925f5160206111dc5f395f51905f52600285096040519060208252602080830152602060408301528060608301527f30644e72e131a029b85045b68181585d97816a916871ca8d3c208c16d87cfd4560808301525f5160206111dc5f395f51905f5260a083015260208260c08160055afa9151911561053e575f5160206111dc5f395f51905f5282600192090361053e575f5160206111dc5f395f51905f52908209925f5160206111dc5f395f51905f528080808780090681030681878009081490811591611148575b5061053e57565b90505f5160206111dc5f395f51905f528084860960020914155f611141565b8180910681030661106f565b9060405191602083526020808401526020604084015260608301527f0c19139cb84c680a6e14116da060561765e05aa45a1c72a34f082305b61f3f5260808301525f5160206111dc5f395f51905f5260a083015260208260c08160055afa9151911561053e5756fe30644e72e131a029b85045b68181585d97816a916871ca8d3c208c16d87cfd47",
}

// DevelopmentVerifier8x2ABI is the input ABI used to generate the binding from.
// Deprecated: Use DevelopmentVerifier8x2MetaData.ABI instead.
var DevelopmentVerifier8x2ABI = DevelopmentVerifier8x2MetaData.ABI

// DevelopmentVerifier8x2Bin is the compiled bytecode used for deploying new contracts.
// Deprecated: Use DevelopmentVerifier8x2MetaData.Bin instead.
var DevelopmentVerifier8x2Bin = DevelopmentVerifier8x2MetaData.Bin

// DeployDevelopmentVerifier8x2 deploys a new Ethereum contract, binding an instance of DevelopmentVerifier8x2 to it.
func DeployDevelopmentVerifier8x2(auth *bind.TransactOpts, backend bind.ContractBackend) (common.Address, *types.Transaction, *DevelopmentVerifier8x2, error) {
	parsed, err := DevelopmentVerifier8x2MetaData.GetAbi()
	if err != nil {
		return common.Address{}, nil, nil, err
	}
	if parsed == nil {
		return common.Address{}, nil, nil, errors.New("GetABI returned nil")
	}

	address, tx, contract, err := bind.DeployContract(auth, *parsed, common.FromHex(DevelopmentVerifier8x2Bin), backend)
	if err != nil {
		return common.Address{}, nil, nil, err
	}
	return address, tx, &DevelopmentVerifier8x2{DevelopmentVerifier8x2Caller: DevelopmentVerifier8x2Caller{contract: contract}, DevelopmentVerifier8x2Transactor: DevelopmentVerifier8x2Transactor{contract: contract}, DevelopmentVerifier8x2Filterer: DevelopmentVerifier8x2Filterer{contract: contract}}, nil
}

// DevelopmentVerifier8x2 is an auto generated Go binding around an Ethereum contract.
type DevelopmentVerifier8x2 struct {
	DevelopmentVerifier8x2Caller     // Read-only binding to the contract
	DevelopmentVerifier8x2Transactor // Write-only binding to the contract
	DevelopmentVerifier8x2Filterer   // Log filterer for contract events
}

// DevelopmentVerifier8x2Caller is an auto generated read-only Go binding around an Ethereum contract.
type DevelopmentVerifier8x2Caller struct {
	contract *bind.BoundContract // Generic contract wrapper for the low level calls
}

// DevelopmentVerifier8x2Transactor is an auto generated write-only Go binding around an Ethereum contract.
type DevelopmentVerifier8x2Transactor struct {
	contract *bind.BoundContract // Generic contract wrapper for the low level calls
}

// DevelopmentVerifier8x2Filterer is an auto generated log filtering Go binding around an Ethereum contract events.
type DevelopmentVerifier8x2Filterer struct {
	contract *bind.BoundContract // Generic contract wrapper for the low level calls
}

// DevelopmentVerifier8x2Session is an auto generated Go binding around an Ethereum contract,
// with pre-set call and transact options.
type DevelopmentVerifier8x2Session struct {
	Contract     *DevelopmentVerifier8x2 // Generic contract binding to set the session for
	CallOpts     bind.CallOpts           // Call options to use throughout this session
	TransactOpts bind.TransactOpts       // Transaction auth options to use throughout this session
}

// DevelopmentVerifier8x2CallerSession is an auto generated read-only Go binding around an Ethereum contract,
// with pre-set call options.
type DevelopmentVerifier8x2CallerSession struct {
	Contract *DevelopmentVerifier8x2Caller // Generic contract caller binding to set the session for
	CallOpts bind.CallOpts                 // Call options to use throughout this session
}

// DevelopmentVerifier8x2TransactorSession is an auto generated write-only Go binding around an Ethereum contract,
// with pre-set transact options.
type DevelopmentVerifier8x2TransactorSession struct {
	Contract     *DevelopmentVerifier8x2Transactor // Generic contract transactor binding to set the session for
	TransactOpts bind.TransactOpts                 // Transaction auth options to use throughout this session
}

// DevelopmentVerifier8x2Raw is an auto generated low-level Go binding around an Ethereum contract.
type DevelopmentVerifier8x2Raw struct {
	Contract *DevelopmentVerifier8x2 // Generic contract binding to access the raw methods on
}

// DevelopmentVerifier8x2CallerRaw is an auto generated low-level read-only Go binding around an Ethereum contract.
type DevelopmentVerifier8x2CallerRaw struct {
	Contract *DevelopmentVerifier8x2Caller // Generic read-only contract binding to access the raw methods on
}

// DevelopmentVerifier8x2TransactorRaw is an auto generated low-level write-only Go binding around an Ethereum contract.
type DevelopmentVerifier8x2TransactorRaw struct {
	Contract *DevelopmentVerifier8x2Transactor // Generic write-only contract binding to access the raw methods on
}

// NewDevelopmentVerifier8x2 creates a new instance of DevelopmentVerifier8x2, bound to a specific deployed contract.
func NewDevelopmentVerifier8x2(address common.Address, backend bind.ContractBackend) (*DevelopmentVerifier8x2, error) {
	contract, err := bindDevelopmentVerifier8x2(address, backend, backend, backend)
	if err != nil {
		return nil, err
	}
	return &DevelopmentVerifier8x2{DevelopmentVerifier8x2Caller: DevelopmentVerifier8x2Caller{contract: contract}, DevelopmentVerifier8x2Transactor: DevelopmentVerifier8x2Transactor{contract: contract}, DevelopmentVerifier8x2Filterer: DevelopmentVerifier8x2Filterer{contract: contract}}, nil
}

// NewDevelopmentVerifier8x2Caller creates a new read-only instance of DevelopmentVerifier8x2, bound to a specific deployed contract.
func NewDevelopmentVerifier8x2Caller(address common.Address, caller bind.ContractCaller) (*DevelopmentVerifier8x2Caller, error) {
	contract, err := bindDevelopmentVerifier8x2(address, caller, nil, nil)
	if err != nil {
		return nil, err
	}
	return &DevelopmentVerifier8x2Caller{contract: contract}, nil
}

// NewDevelopmentVerifier8x2Transactor creates a new write-only instance of DevelopmentVerifier8x2, bound to a specific deployed contract.
func NewDevelopmentVerifier8x2Transactor(address common.Address, transactor bind.ContractTransactor) (*DevelopmentVerifier8x2Transactor, error) {
	contract, err := bindDevelopmentVerifier8x2(address, nil, transactor, nil)
	if err != nil {
		return nil, err
	}
	return &DevelopmentVerifier8x2Transactor{contract: contract}, nil
}

// NewDevelopmentVerifier8x2Filterer creates a new log filterer instance of DevelopmentVerifier8x2, bound to a specific deployed contract.
func NewDevelopmentVerifier8x2Filterer(address common.Address, filterer bind.ContractFilterer) (*DevelopmentVerifier8x2Filterer, error) {
	contract, err := bindDevelopmentVerifier8x2(address, nil, nil, filterer)
	if err != nil {
		return nil, err
	}
	return &DevelopmentVerifier8x2Filterer{contract: contract}, nil
}

// bindDevelopmentVerifier8x2 binds a generic wrapper to an already deployed contract.
func bindDevelopmentVerifier8x2(address common.Address, caller bind.ContractCaller, transactor bind.ContractTransactor, filterer bind.ContractFilterer) (*bind.BoundContract, error) {
	parsed, err := DevelopmentVerifier8x2MetaData.GetAbi()
	if err != nil {
		return nil, err
	}
	return bind.NewBoundContract(address, *parsed, caller, transactor, filterer), nil
}

// Call invokes the (constant) contract method with params as input values and
// sets the output to result. The result type might be a single field for simple
// returns, a slice of interfaces for anonymous returns and a struct for named
// returns.
func (_DevelopmentVerifier8x2 *DevelopmentVerifier8x2Raw) Call(opts *bind.CallOpts, result *[]interface{}, method string, params ...interface{}) error {
	return _DevelopmentVerifier8x2.Contract.DevelopmentVerifier8x2Caller.contract.Call(opts, result, method, params...)
}

// Transfer initiates a plain transaction to move funds to the contract, calling
// its default method if one is available.
func (_DevelopmentVerifier8x2 *DevelopmentVerifier8x2Raw) Transfer(opts *bind.TransactOpts) (*types.Transaction, error) {
	return _DevelopmentVerifier8x2.Contract.DevelopmentVerifier8x2Transactor.contract.Transfer(opts)
}

// Transact invokes the (paid) contract method with params as input values.
func (_DevelopmentVerifier8x2 *DevelopmentVerifier8x2Raw) Transact(opts *bind.TransactOpts, method string, params ...interface{}) (*types.Transaction, error) {
	return _DevelopmentVerifier8x2.Contract.DevelopmentVerifier8x2Transactor.contract.Transact(opts, method, params...)
}

// Call invokes the (constant) contract method with params as input values and
// sets the output to result. The result type might be a single field for simple
// returns, a slice of interfaces for anonymous returns and a struct for named
// returns.
func (_DevelopmentVerifier8x2 *DevelopmentVerifier8x2CallerRaw) Call(opts *bind.CallOpts, result *[]interface{}, method string, params ...interface{}) error {
	return _DevelopmentVerifier8x2.Contract.contract.Call(opts, result, method, params...)
}

// Transfer initiates a plain transaction to move funds to the contract, calling
// its default method if one is available.
func (_DevelopmentVerifier8x2 *DevelopmentVerifier8x2TransactorRaw) Transfer(opts *bind.TransactOpts) (*types.Transaction, error) {
	return _DevelopmentVerifier8x2.Contract.contract.Transfer(opts)
}

// Transact invokes the (paid) contract method with params as input values.
func (_DevelopmentVerifier8x2 *DevelopmentVerifier8x2TransactorRaw) Transact(opts *bind.TransactOpts, method string, params ...interface{}) (*types.Transaction, error) {
	return _DevelopmentVerifier8x2.Contract.contract.Transact(opts, method, params...)
}

// CompressProof is a free data retrieval call binding the contract method 0x0ea14a39.
//
// Solidity: function compressProof(bytes proof) view returns(uint256[4] compressed)
func (_DevelopmentVerifier8x2 *DevelopmentVerifier8x2Caller) CompressProof(opts *bind.CallOpts, proof []byte) ([4]*big.Int, error) {
	var out []interface{}
	err := _DevelopmentVerifier8x2.contract.Call(opts, &out, "compressProof", proof)

	if err != nil {
		return *new([4]*big.Int), err
	}

	out0 := *abi.ConvertType(out[0], new([4]*big.Int)).(*[4]*big.Int)

	return out0, err

}

// CompressProof is a free data retrieval call binding the contract method 0x0ea14a39.
//
// Solidity: function compressProof(bytes proof) view returns(uint256[4] compressed)
func (_DevelopmentVerifier8x2 *DevelopmentVerifier8x2Session) CompressProof(proof []byte) ([4]*big.Int, error) {
	return _DevelopmentVerifier8x2.Contract.CompressProof(&_DevelopmentVerifier8x2.CallOpts, proof)
}

// CompressProof is a free data retrieval call binding the contract method 0x0ea14a39.
//
// Solidity: function compressProof(bytes proof) view returns(uint256[4] compressed)
func (_DevelopmentVerifier8x2 *DevelopmentVerifier8x2CallerSession) CompressProof(proof []byte) ([4]*big.Int, error) {
	return _DevelopmentVerifier8x2.Contract.CompressProof(&_DevelopmentVerifier8x2.CallOpts, proof)
}

// Shape is a free data retrieval call binding the contract method 0x0f7514a2.
//
// Solidity: function shape() pure returns(uint32 slots, uint32 steps)
func (_DevelopmentVerifier8x2 *DevelopmentVerifier8x2Caller) Shape(opts *bind.CallOpts) (struct {
	Slots uint32
	Steps uint32
}, error) {
	var out []interface{}
	err := _DevelopmentVerifier8x2.contract.Call(opts, &out, "shape")

	outstruct := new(struct {
		Slots uint32
		Steps uint32
	})
	if err != nil {
		return *outstruct, err
	}

	outstruct.Slots = *abi.ConvertType(out[0], new(uint32)).(*uint32)
	outstruct.Steps = *abi.ConvertType(out[1], new(uint32)).(*uint32)

	return *outstruct, err

}

// Shape is a free data retrieval call binding the contract method 0x0f7514a2.
//
// Solidity: function shape() pure returns(uint32 slots, uint32 steps)
func (_DevelopmentVerifier8x2 *DevelopmentVerifier8x2Session) Shape() (struct {
	Slots uint32
	Steps uint32
}, error) {
	return _DevelopmentVerifier8x2.Contract.Shape(&_DevelopmentVerifier8x2.CallOpts)
}

// Shape is a free data retrieval call binding the contract method 0x0f7514a2.
//
// Solidity: function shape() pure returns(uint32 slots, uint32 steps)
func (_DevelopmentVerifier8x2 *DevelopmentVerifier8x2CallerSession) Shape() (struct {
	Slots uint32
	Steps uint32
}, error) {
	return _DevelopmentVerifier8x2.Contract.Shape(&_DevelopmentVerifier8x2.CallOpts)
}

// VerifyCompressedProof is a free data retrieval call binding the contract method 0xf2457c8d.
//
// Solidity: function verifyCompressedProof(uint256[4] compressedProof, uint256[4] input) view returns()
func (_DevelopmentVerifier8x2 *DevelopmentVerifier8x2Caller) VerifyCompressedProof(opts *bind.CallOpts, compressedProof [4]*big.Int, input [4]*big.Int) error {
	var out []interface{}
	err := _DevelopmentVerifier8x2.contract.Call(opts, &out, "verifyCompressedProof", compressedProof, input)

	if err != nil {
		return err
	}

	return err

}

// VerifyCompressedProof is a free data retrieval call binding the contract method 0xf2457c8d.
//
// Solidity: function verifyCompressedProof(uint256[4] compressedProof, uint256[4] input) view returns()
func (_DevelopmentVerifier8x2 *DevelopmentVerifier8x2Session) VerifyCompressedProof(compressedProof [4]*big.Int, input [4]*big.Int) error {
	return _DevelopmentVerifier8x2.Contract.VerifyCompressedProof(&_DevelopmentVerifier8x2.CallOpts, compressedProof, input)
}

// VerifyCompressedProof is a free data retrieval call binding the contract method 0xf2457c8d.
//
// Solidity: function verifyCompressedProof(uint256[4] compressedProof, uint256[4] input) view returns()
func (_DevelopmentVerifier8x2 *DevelopmentVerifier8x2CallerSession) VerifyCompressedProof(compressedProof [4]*big.Int, input [4]*big.Int) error {
	return _DevelopmentVerifier8x2.Contract.VerifyCompressedProof(&_DevelopmentVerifier8x2.CallOpts, compressedProof, input)
}

// VerifyProof is a free data retrieval call binding the contract method 0x23572511.
//
// Solidity: function verifyProof(uint256[8] proof, uint256[4] input) view returns()
func (_DevelopmentVerifier8x2 *DevelopmentVerifier8x2Caller) VerifyProof(opts *bind.CallOpts, proof [8]*big.Int, input [4]*big.Int) error {
	var out []interface{}
	err := _DevelopmentVerifier8x2.contract.Call(opts, &out, "verifyProof", proof, input)

	if err != nil {
		return err
	}

	return err

}

// VerifyProof is a free data retrieval call binding the contract method 0x23572511.
//
// Solidity: function verifyProof(uint256[8] proof, uint256[4] input) view returns()
func (_DevelopmentVerifier8x2 *DevelopmentVerifier8x2Session) VerifyProof(proof [8]*big.Int, input [4]*big.Int) error {
	return _DevelopmentVerifier8x2.Contract.VerifyProof(&_DevelopmentVerifier8x2.CallOpts, proof, input)
}

// VerifyProof is a free data retrieval call binding the contract method 0x23572511.
//
// Solidity: function verifyProof(uint256[8] proof, uint256[4] input) view returns()
func (_DevelopmentVerifier8x2 *DevelopmentVerifier8x2CallerSession) VerifyProof(proof [8]*big.Int, input [4]*big.Int) error {
	return _DevelopmentVerifier8x2.Contract.VerifyProof(&_DevelopmentVerifier8x2.CallOpts, proof, input)
}

