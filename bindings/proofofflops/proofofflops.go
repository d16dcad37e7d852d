// Code generated - DO NOT EDIT.
// This file is a generated binding and any manual changes will be lost.

package proofofflops

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

// Certificate is an auto generated low-level Go binding around an user-defined struct.
type Certificate struct {
	NonSignerQuorumBitmapIndices []uint32
	NonSignerPubkeys             []G1Point
	QuorumApks                   []G1Point
	ApkG2                        G2Point
	Sigma                        G1Point
	QuorumApkIndices             []uint32
	TotalStakeIndices            []uint32
	NonSignerStakeIndices        [][]uint32
}

// Deployment is an auto generated low-level Go binding around an user-defined struct.
type Deployment struct {
	Coordinator          common.Address
	AllocationManager    common.Address
	PermissionController common.Address
	DelegationManager    common.Address
	Ledger               common.Address
	Disputes             common.Address
	Randomness           common.Address
	Owner                common.Address
	ParameterDelay       uint32
	MetadataURI          string
}

// DisputeTerms is an auto generated low-level Go binding around an user-defined struct.
type DisputeTerms struct {
	Record        [32]byte
	OpenBlock     uint64
	SlashWads     uint64
	Samples       uint32
	MinSize       uint32
	MaxSize       uint32
	DisputeWindow uint32
	AnswerBlocks  uint32
	ProveBlocks   uint32
	AnswerSpacing uint32
	QueueMax      uint32
}

// G1Point is an auto generated low-level Go binding around an user-defined struct.
type G1Point struct {
	X *big.Int
	Y *big.Int
}

// G2Point is an auto generated low-level Go binding around an user-defined struct.
type G2Point struct {
	X [2]*big.Int
	Y [2]*big.Int
}

// Parameters is an auto generated low-level Go binding around an user-defined struct.
type Parameters struct {
	BlockTime      uint32
	Window         uint32
	SaltGrace      uint32
	FreezeGrace    uint32
	HandoverMargin uint32
	SampleDelay    uint32
	RevealWindow   uint32
	SettleBlocks   uint32
	MinInterval    uint32
	Samples        uint32
	MinSize        uint32
	MaxSize        uint32
	MaxRate        uint64
	MaxLines       uint32
	Threshold      uint32
	DisputeWindow  uint32
	AnswerBlocks   uint32
	ProveBlocks    uint32
	AnswerSpacing  uint32
	QueueMax       uint32
	KeeperDelay    uint32
	SlashWads      uint64
	Challenger     common.Address
	Aggregator     common.Address
}

// Round is an auto generated low-level Go binding around an user-defined struct.
type Round struct {
	Status            uint8
	OpenBlock         uint64
	OpenTime          uint64
	SettledIndex      uint64
	ParametersVersion uint32
	QuorumCount       uint8
	SaltHash          [32]byte
	Record            [32]byte
}

// Settlement is an auto generated low-level Go binding around an user-defined struct.
type Settlement struct {
	RoundId       uint64
	Salt          [32]byte
	CommitSetHash [32]byte
	EvidenceHash  [32]byte
	SampleProof   []byte
	Lines         []byte
}

// ProofOfFlopsMetaData contains all meta data concerning the ProofOfFlops contract.
var ProofOfFlopsMetaData = &bind.MetaData{
	ABI: "[{\"type\":\"constructor\",\"inputs\":[{\"name\":\"d\",\"type\":\"tuple\",\"internalType\":\"structDeployment\",\"components\":[{\"name\":\"coordinator\",\"type\":\"address\",\"internalType\":\"contractIRegistryCoordinator\"},{\"name\":\"allocationManager\",\"type\":\"address\",\"internalType\":\"contractIAllocationManager\"},{\"name\":\"permissionController\",\"type\":\"address\",\"internalType\":\"contractIPermissionController\"},{\"name\":\"delegationManager\",\"type\":\"address\",\"internalType\":\"contractIDelegationManager\"},{\"name\":\"ledger\",\"type\":\"address\",\"internalType\":\"contractILedger\"},{\"name\":\"disputes\",\"type\":\"address\",\"internalType\":\"contractIDisputes\"},{\"name\":\"randomness\",\"type\":\"address\",\"internalType\":\"contractIRandomness\"},{\"name\":\"owner\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"parameterDelay\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"metadataURI\",\"type\":\"string\",\"internalType\":\"string\"}]},{\"name\":\"first\",\"type\":\"tuple\",\"internalType\":\"structParameters\",\"components\":[{\"name\":\"blockTime\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"window\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"saltGrace\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"freezeGrace\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"handoverMargin\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"sampleDelay\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"revealWindow\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"settleBlocks\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"minInterval\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"samples\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"minSize\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"maxSize\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"maxRate\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"maxLines\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"threshold\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"disputeWindow\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"answerBlocks\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"proveBlocks\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"answerSpacing\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"queueMax\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"keeperDelay\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"slashWads\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"challenger\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"aggregator\",\"type\":\"address\",\"internalType\":\"address\"}]}],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"acceptOwnership\",\"inputs\":[],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"aggregator\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"address\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"allocationManager\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"contractIAllocationManager\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"apkRegistry\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"contractIBLSApkRegistry\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"applyParameters\",\"inputs\":[{\"name\":\"next\",\"type\":\"tuple\",\"internalType\":\"structParameters\",\"components\":[{\"name\":\"blockTime\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"window\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"saltGrace\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"freezeGrace\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"handoverMargin\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"sampleDelay\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"revealWindow\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"settleBlocks\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"minInterval\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"samples\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"minSize\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"maxSize\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"maxRate\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"maxLines\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"threshold\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"disputeWindow\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"answerBlocks\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"proveBlocks\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"answerSpacing\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"queueMax\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"keeperDelay\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"slashWads\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"challenger\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"aggregator\",\"type\":\"address\",\"internalType\":\"address\"}]}],\"outputs\":[{\"name\":\"version\",\"type\":\"uint32\",\"internalType\":\"uint32\"}],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"canOpen\",\"inputs\":[],\"outputs\":[{\"name\":\"open\",\"type\":\"bool\",\"internalType\":\"bool\"},{\"name\":\"earliestBlock\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"cancelParameters\",\"inputs\":[],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"challenger\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"address\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"checkCertificate\",\"inputs\":[{\"name\":\"digest\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"quorums\",\"type\":\"bytes\",\"internalType\":\"bytes\"},{\"name\":\"referenceBlock\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"certificate\",\"type\":\"tuple\",\"internalType\":\"structCertificate\",\"components\":[{\"name\":\"nonSignerQuorumBitmapIndices\",\"type\":\"uint32[]\",\"internalType\":\"uint32[]\"},{\"name\":\"nonSignerPubkeys\",\"type\":\"tuple[]\",\"internalType\":\"structG1Point[]\",\"components\":[{\"name\":\"x\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"y\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"name\":\"quorumApks\",\"type\":\"tuple[]\",\"internalType\":\"structG1Point[]\",\"components\":[{\"name\":\"x\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"y\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"name\":\"apkG2\",\"type\":\"tuple\",\"internalType\":\"structG2Point\",\"components\":[{\"name\":\"x\",\"type\":\"uint256[2]\",\"internalType\":\"uint256[2]\"},{\"name\":\"y\",\"type\":\"uint256[2]\",\"internalType\":\"uint256[2]\"}]},{\"name\":\"sigma\",\"type\":\"tuple\",\"internalType\":\"structG1Point\",\"components\":[{\"name\":\"x\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"y\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"name\":\"quorumApkIndices\",\"type\":\"uint32[]\",\"internalType\":\"uint32[]\"},{\"name\":\"totalStakeIndices\",\"type\":\"uint32[]\",\"internalType\":\"uint32[]\"},{\"name\":\"nonSignerStakeIndices\",\"type\":\"uint32[][]\",\"internalType\":\"uint32[][]\"}]}],\"outputs\":[{\"name\":\"signed\",\"type\":\"uint96[]\",\"internalType\":\"uint96[]\"},{\"name\":\"total\",\"type\":\"uint96[]\",\"internalType\":\"uint96[]\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"coordinator\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"contractIRegistryCoordinator\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"delegationManager\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"contractIDelegationManager\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"disputeTermsOf\",\"inputs\":[{\"name\":\"roundId\",\"type\":\"uint64\",\"internalType\":\"uint64\"}],\"outputs\":[{\"name\":\"\",\"type\":\"tuple\",\"internalType\":\"structDisputeTerms\",\"components\":[{\"name\":\"record\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"openBlock\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"slashWads\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"samples\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"minSize\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"maxSize\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"disputeWindow\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"answerBlocks\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"proveBlocks\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"answerSpacing\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"queueMax\",\"type\":\"uint32\",\"internalType\":\"uint32\"}]}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"disputes\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"contractIDisputes\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"ledger\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"contractILedger\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"openRound\",\"inputs\":[{\"name\":\"saltHash\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"outputs\":[{\"name\":\"roundId\",\"type\":\"uint64\",\"internalType\":\"uint64\"}],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"openingsPaused\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"bool\",\"internalType\":\"bool\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"owner\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"address\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"parameterDelay\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint32\",\"internalType\":\"uint32\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"parameters\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"tuple\",\"internalType\":\"structParameters\",\"components\":[{\"name\":\"blockTime\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"window\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"saltGrace\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"freezeGrace\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"handoverMargin\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"sampleDelay\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"revealWindow\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"settleBlocks\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"minInterval\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"samples\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"minSize\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"maxSize\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"maxRate\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"maxLines\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"threshold\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"disputeWindow\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"answerBlocks\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"proveBlocks\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"answerSpacing\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"queueMax\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"keeperDelay\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"slashWads\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"challenger\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"aggregator\",\"type\":\"address\",\"internalType\":\"address\"}]}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"parametersAt\",\"inputs\":[{\"name\":\"version\",\"type\":\"uint32\",\"internalType\":\"uint32\"}],\"outputs\":[{\"name\":\"\",\"type\":\"tuple\",\"internalType\":\"structParameters\",\"components\":[{\"name\":\"blockTime\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"window\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"saltGrace\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"freezeGrace\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"handoverMargin\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"sampleDelay\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"revealWindow\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"settleBlocks\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"minInterval\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"samples\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"minSize\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"maxSize\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"maxRate\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"maxLines\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"threshold\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"disputeWindow\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"answerBlocks\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"proveBlocks\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"answerSpacing\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"queueMax\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"keeperDelay\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"slashWads\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"challenger\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"aggregator\",\"type\":\"address\",\"internalType\":\"address\"}]}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"parametersOf\",\"inputs\":[{\"name\":\"roundId\",\"type\":\"uint64\",\"internalType\":\"uint64\"}],\"outputs\":[{\"name\":\"\",\"type\":\"tuple\",\"internalType\":\"structParameters\",\"components\":[{\"name\":\"blockTime\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"window\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"saltGrace\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"freezeGrace\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"handoverMargin\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"sampleDelay\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"revealWindow\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"settleBlocks\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"minInterval\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"samples\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"minSize\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"maxSize\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"maxRate\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"maxLines\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"threshold\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"disputeWindow\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"answerBlocks\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"proveBlocks\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"answerSpacing\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"queueMax\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"keeperDelay\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"slashWads\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"challenger\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"aggregator\",\"type\":\"address\",\"internalType\":\"address\"}]}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"parametersVersion\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint32\",\"internalType\":\"uint32\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"pauseOpenings\",\"inputs\":[],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"pendingOwner\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"address\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"proposal\",\"inputs\":[],\"outputs\":[{\"name\":\"proposalHash\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"readyAt\",\"type\":\"uint64\",\"internalType\":\"uint64\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"proposeParameters\",\"inputs\":[{\"name\":\"next\",\"type\":\"tuple\",\"internalType\":\"structParameters\",\"components\":[{\"name\":\"blockTime\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"window\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"saltGrace\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"freezeGrace\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"handoverMargin\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"sampleDelay\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"revealWindow\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"settleBlocks\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"minInterval\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"samples\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"minSize\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"maxSize\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"maxRate\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"maxLines\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"threshold\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"disputeWindow\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"answerBlocks\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"proveBlocks\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"answerSpacing\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"queueMax\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"keeperDelay\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"slashWads\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"challenger\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"aggregator\",\"type\":\"address\",\"internalType\":\"address\"}]}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"randomness\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"contractIRandomness\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"renounceOwnership\",\"inputs\":[],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"resultsDigest\",\"inputs\":[{\"name\":\"roundId\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"workSeed\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"sampleSeed\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"commitSetHash\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"evidenceHash\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"resultsHash\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"outputs\":[{\"name\":\"\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"round\",\"inputs\":[{\"name\":\"roundId\",\"type\":\"uint64\",\"internalType\":\"uint64\"}],\"outputs\":[{\"name\":\"\",\"type\":\"tuple\",\"internalType\":\"structRound\",\"components\":[{\"name\":\"status\",\"type\":\"uint8\",\"internalType\":\"enumRoundStatus\"},{\"name\":\"openBlock\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"openTime\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"settledIndex\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"parametersVersion\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"quorumCount\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"saltHash\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"record\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"roundCount\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint64\",\"internalType\":\"uint64\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"settleRound\",\"inputs\":[{\"name\":\"s\",\"type\":\"tuple\",\"internalType\":\"structSettlement\",\"components\":[{\"name\":\"roundId\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"salt\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"commitSetHash\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"evidenceHash\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"sampleProof\",\"type\":\"bytes\",\"internalType\":\"bytes\"},{\"name\":\"lines\",\"type\":\"bytes\",\"internalType\":\"bytes\"}]},{\"name\":\"certificate\",\"type\":\"tuple\",\"internalType\":\"structCertificate\",\"components\":[{\"name\":\"nonSignerQuorumBitmapIndices\",\"type\":\"uint32[]\",\"internalType\":\"uint32[]\"},{\"name\":\"nonSignerPubkeys\",\"type\":\"tuple[]\",\"internalType\":\"structG1Point[]\",\"components\":[{\"name\":\"x\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"y\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"name\":\"quorumApks\",\"type\":\"tuple[]\",\"internalType\":\"structG1Point[]\",\"components\":[{\"name\":\"x\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"y\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"name\":\"apkG2\",\"type\":\"tuple\",\"internalType\":\"structG2Point\",\"components\":[{\"name\":\"x\",\"type\":\"uint256[2]\",\"internalType\":\"uint256[2]\"},{\"name\":\"y\",\"type\":\"uint256[2]\",\"internalType\":\"uint256[2]\"}]},{\"name\":\"sigma\",\"type\":\"tuple\",\"internalType\":\"structG1Point\",\"components\":[{\"name\":\"x\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"y\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"name\":\"quorumApkIndices\",\"type\":\"uint32[]\",\"internalType\":\"uint32[]\"},{\"name\":\"totalStakeIndices\",\"type\":\"uint32[]\",\"internalType\":\"uint32[]\"},{\"name\":\"nonSignerStakeIndices\",\"type\":\"uint32[][]\",\"internalType\":\"uint32[][]\"}]}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"settledCount\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint64\",\"internalType\":\"uint64\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"stakeRegistry\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"contractIStakeRegistry\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"transferOwnership\",\"inputs\":[{\"name\":\"newOwner\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"unpauseOpenings\",\"inputs\":[],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"voidRound\",\"inputs\":[{\"name\":\"roundId\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"sampleProof\",\"type\":\"bytes\",\"internalType\":\"bytes\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"event\",\"name\":\"OpeningsPaused\",\"inputs\":[],\"anonymous\":false},{\"type\":\"event\",\"name\":\"OpeningsUnpaused\",\"inputs\":[],\"anonymous\":false},{\"type\":\"event\",\"name\":\"OwnershipTransferStarted\",\"inputs\":[{\"name\":\"previousOwner\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"newOwner\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"OwnershipTransferred\",\"inputs\":[{\"name\":\"previousOwner\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"newOwner\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"ParametersApplied\",\"inputs\":[{\"name\":\"version\",\"type\":\"uint32\",\"indexed\":true,\"internalType\":\"uint32\"},{\"name\":\"parameters\",\"type\":\"tuple\",\"indexed\":false,\"internalType\":\"structParameters\",\"components\":[{\"name\":\"blockTime\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"window\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"saltGrace\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"freezeGrace\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"handoverMargin\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"sampleDelay\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"revealWindow\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"settleBlocks\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"minInterval\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"samples\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"minSize\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"maxSize\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"maxRate\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"maxLines\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"threshold\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"disputeWindow\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"answerBlocks\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"proveBlocks\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"answerSpacing\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"queueMax\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"keeperDelay\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"slashWads\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"challenger\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"aggregator\",\"type\":\"address\",\"internalType\":\"address\"}]}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"ParametersProposalCancelled\",\"inputs\":[{\"name\":\"proposalHash\",\"type\":\"bytes32\",\"indexed\":false,\"internalType\":\"bytes32\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"ParametersProposed\",\"inputs\":[{\"name\":\"parameters\",\"type\":\"tuple\",\"indexed\":false,\"internalType\":\"structParameters\",\"components\":[{\"name\":\"blockTime\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"window\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"saltGrace\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"freezeGrace\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"handoverMargin\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"sampleDelay\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"revealWindow\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"settleBlocks\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"minInterval\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"samples\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"minSize\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"maxSize\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"maxRate\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"maxLines\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"threshold\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"disputeWindow\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"answerBlocks\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"proveBlocks\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"answerSpacing\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"queueMax\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"keeperDelay\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"slashWads\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"challenger\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"aggregator\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"name\":\"readyAt\",\"type\":\"uint64\",\"indexed\":false,\"internalType\":\"uint64\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"RoundOpened\",\"inputs\":[{\"name\":\"roundId\",\"type\":\"uint64\",\"indexed\":true,\"internalType\":\"uint64\"},{\"name\":\"saltHash\",\"type\":\"bytes32\",\"indexed\":false,\"internalType\":\"bytes32\"},{\"name\":\"openTime\",\"type\":\"uint64\",\"indexed\":false,\"internalType\":\"uint64\"},{\"name\":\"parametersVersion\",\"type\":\"uint32\",\"indexed\":false,\"internalType\":\"uint32\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"RoundSettled\",\"inputs\":[{\"name\":\"roundId\",\"type\":\"uint64\",\"indexed\":true,\"internalType\":\"uint64\"},{\"name\":\"settledIndex\",\"type\":\"uint64\",\"indexed\":false,\"internalType\":\"uint64\"},{\"name\":\"workSeed\",\"type\":\"bytes32\",\"indexed\":false,\"internalType\":\"bytes32\"},{\"name\":\"sampleSeed\",\"type\":\"bytes32\",\"indexed\":false,\"internalType\":\"bytes32\"},{\"name\":\"commitSetHash\",\"type\":\"bytes32\",\"indexed\":false,\"internalType\":\"bytes32\"},{\"name\":\"evidenceHash\",\"type\":\"bytes32\",\"indexed\":false,\"internalType\":\"bytes32\"},{\"name\":\"resultsHash\",\"type\":\"bytes32\",\"indexed\":false,\"internalType\":\"bytes32\"},{\"name\":\"lines\",\"type\":\"bytes\",\"indexed\":false,\"internalType\":\"bytes\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"RoundVoided\",\"inputs\":[{\"name\":\"roundId\",\"type\":\"uint64\",\"indexed\":true,\"internalType\":\"uint64\"}],\"anonymous\":false},{\"type\":\"error\",\"name\":\"DeallocationTooFast\",\"inputs\":[{\"name\":\"quorum\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"deallocationDelay\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"lookAhead\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"DeallocationWithinDisputes\",\"inputs\":[{\"name\":\"deallocationDelay\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"needed\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"EmptySaltHash\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"LapsOutOfBounds\",\"inputs\":[{\"name\":\"line\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"laps\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"LedgerOfAnother\",\"inputs\":[{\"name\":\"roundBook\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"LedgerOfOtherDisputes\",\"inputs\":[{\"name\":\"disputes\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"LengthMismatch\",\"inputs\":[{\"name\":\"expected\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"actual\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"LineCountOutOfBounds\",\"inputs\":[{\"name\":\"count\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"maxLines\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"LinesTruncated\",\"inputs\":[{\"name\":\"length\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"LookAheadTooShort\",\"inputs\":[{\"name\":\"quorum\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"lookAhead\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"needed\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"MissingStakeIndex\",\"inputs\":[{\"name\":\"quorum\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"position\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"NoProposal\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"NoQuorumExists\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"NoQuorums\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"NonSignersNotAscending\",\"inputs\":[{\"name\":\"previous\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"operatorId\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]},{\"type\":\"error\",\"name\":\"NotChallenger\",\"inputs\":[{\"name\":\"caller\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"challenger\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"NotProposed\",\"inputs\":[{\"name\":\"expected\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"actual\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]},{\"type\":\"error\",\"name\":\"NotSlashableQuorum\",\"inputs\":[{\"name\":\"quorum\",\"type\":\"uint8\",\"internalType\":\"uint8\"}]},{\"type\":\"error\",\"name\":\"NothingToChange\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"OpenedTooSoon\",\"inputs\":[{\"name\":\"earliestBlock\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"OpeningsArePaused\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"OperatorsNotAscending\",\"inputs\":[{\"name\":\"line\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"previous\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"operator\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"OwnableInvalidOwner\",\"inputs\":[{\"name\":\"owner\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"OwnableUnauthorizedAccount\",\"inputs\":[{\"name\":\"account\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"ParameterDelayOutOfBounds\",\"inputs\":[{\"name\":\"delay\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"least\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"most\",\"type\":\"uint32\",\"internalType\":\"uint32\"}]},{\"type\":\"error\",\"name\":\"ParameterOutOfBounds\",\"inputs\":[{\"name\":\"name\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"value\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"least\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"most\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"PrecompileFailed\",\"inputs\":[{\"name\":\"precompile\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"PreviousRoundOpen\",\"inputs\":[{\"name\":\"roundId\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"lastBlock\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"QuorumsNotAscending\",\"inputs\":[{\"name\":\"previous\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"quorum\",\"type\":\"uint8\",\"internalType\":\"uint8\"}]},{\"type\":\"error\",\"name\":\"ReferenceBlockNotPast\",\"inputs\":[{\"name\":\"referenceBlock\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"currentBlock\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"RoundNotOpen\",\"inputs\":[{\"name\":\"roundId\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"status\",\"type\":\"uint8\",\"internalType\":\"enumRoundStatus\"}]},{\"type\":\"error\",\"name\":\"SampleInTime\",\"inputs\":[{\"name\":\"timestamp\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"earliest\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"SampleTooEarly\",\"inputs\":[{\"name\":\"timestamp\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"earliest\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"SizeNotAllowed\",\"inputs\":[{\"name\":\"line\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"logSize\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"SizeNotPowerOfTwo\",\"inputs\":[{\"name\":\"name\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"value\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"ThresholdNotMet\",\"inputs\":[{\"name\":\"quorum\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"signedStake\",\"type\":\"uint96\",\"internalType\":\"uint96\"},{\"name\":\"totalStake\",\"type\":\"uint96\",\"internalType\":\"uint96\"},{\"name\":\"thresholdPercent\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"TimelockRunning\",\"inputs\":[{\"name\":\"readyAt\",\"type\":\"uint64\",\"internalType\":\"uint64\"}]},{\"type\":\"error\",\"name\":\"TooManyOperators\",\"inputs\":[{\"name\":\"operators\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"maxLines\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"UnknownQuorum\",\"inputs\":[{\"name\":\"quorum\",\"type\":\"uint8\",\"internalType\":\"uint8\"}]},{\"type\":\"error\",\"name\":\"UnknownVerdict\",\"inputs\":[{\"name\":\"line\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"verdict\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"UnknownVersion\",\"inputs\":[{\"name\":\"version\",\"type\":\"uint32\",\"internalType\":\"uint32\"}]},{\"type\":\"error\",\"name\":\"WithdrawalTooFast\",\"inputs\":[{\"name\":\"withdrawalDelay\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"deallocationDelay\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"WorkTooLarge\",\"inputs\":[{\"name\":\"line\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"flop\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"maxWork\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"WrongQuorumKey\",\"inputs\":[{\"name\":\"quorum\",\"type\":\"uint8\",\"internalType\":\"uint8\"}]},{\"type\":\"error\",\"name\":\"WrongSalt\",\"inputs\":[{\"name\":\"expected\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"actual\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]},{\"type\":\"error\",\"name\":\"WrongSignature\",\"inputs\":[]}]",
	Bin: "0x6101a060405234610b83575f617662803803809161001f826101a0611f77565b6101a039906101a082016103208312610b83576101a0516001600160401b038111610b83576101a0019261014084830312610b83576040519361014085016001600160401b03811186821017610b6f5760405280516001600160a01b0381168103610b8357855260208101516001600160a01b0381168103610b8357602086015260408101516001600160a01b0381168103610b8357604086015260608101516001600160a01b0381168103610b8357606086015260808101516001600160a01b0381168103610b835760808601526100fa60a08201611f9a565b60a086015260c08101516001600160a01b0381168103610b835760c086015261012560e08201611f9a565b60e08601526101376101008201611fae565b610100860152610120810151906001600160401b038211610b8357019180601f84011215610b835782516001600160401b038111610b6f5760405191610187601f8301601f191660200184611f77565b81835260208286010111610b83576020815f928261030097018386015e83010152610120850152601f190112610b83576040519161030083016001600160401b03811184821017610b6f576040526101e06101c0611fae565b83526101ed6101e0611fae565b60208401526101fd610200611fae565b604084015261020d610220611fae565b606084015261021d610240611fae565b608084015261022d610260611fae565b60a084015261023d610280611fae565b60c084015261024d6102a0611fae565b60e084015261025d6102c0611fae565b61010084015261026e6102e0611fae565b61012084015261027f610300611fae565b610140840152610290610320611fae565b6101608401526102a1610340611fbf565b6101808401526102b2610360611fae565b6101a08401526102c3610380611fae565b6101c08401526102d46103a0611fae565b6101e08401526102e56103c0611fae565b6102008401526102f66103e0611fae565b610220840152610307610400611fae565b610240840152610318610420611fae565b610260840152610329610440611fae565b61028084015261033a610460611fbf565b6102a084015261034b610480611f9a565b6102c084015261035c6104a0611f9a565b6102e084015260808181015160c083015161010084015160e0850151855160208088015160608901516001600160a01b0393841698899052604051636830483560e01b81529484169a968416999784169863ffffffff96909616959084169491909316929181600481855afa908115610b8f575f91611f19575b5060a052604051632efa2ca360e11b815290602090829060049082905afa908115610b8f575f91611ed7575b5060c05260e052610100528515611ec457600180546001600160a01b03198082169092555f8054928316891781559097916001600160a01b0316907f8be0079c531659141344cd1fd0a4f28419497f9722a3daafe3b4186f6b6457e09080a380158015611eb8575b611e9a576101205263ffffffff865116600181108015611e90575b611e56575063ffffffff602087015116600181108015611e4b575b611e13575063ffffffff60408701511663ffffffff602088015116600182108015611e0a575b611dd157505063ffffffff606087015116600181108015611dc7575b611d8b575063ffffffff60c087015116600181108015611d80575b611d42575063ffffffff806020880151168160c0890151168082105f14611d3b57505b1663ffffffff608088015116905f19810190811161170657600182108015611d32575b611cf457505061056863ffffffff60208801511663ffffffff60608901511690611ff8565b8651906403fffffffc61057f9260021b1690611ff8565b61059b63ffffffff60c08901511663ffffffff8951169061210b565b63ffffffff60e08901511660018201808311611706578082108015611cea575b611cae5750506105de63ffffffff60a08a0151169263ffffffff8a51169061210b565b63ffffffff60e08a015116918203918211611706575f198201918211611706578083108015611ca5575b611c6c5750505063ffffffff61010087015116600181108015611c60575b611c22575063ffffffff61012087015116600281108015611c18575b611be0575061014086015163ffffffff81169061067863ffffffff6101608a01511661010084666d696e53697a6560c81b6120c3565b5f198201828111611706571663ffffffff16611bc0575061016086015163ffffffff8116906106c061800063ffffffff6101408b01511684666d617853697a6560c81b6120c3565b5f198201828111611706571663ffffffff16611ba057506106eb63ffffffff61014088015116612005565b6001600160ff1b03811681036117065761072160018060401b03610180890151169163ffffffff60208a0151169060011b61210b565b8082108015611b90575b611b5357505063ffffffff6101a087015116600181108015611b48575b611b0e575063ffffffff6101c087015116603381108015611b04575b611acb575063ffffffff6101e087015116600181108015611abf575b611a7f575063ffffffff61020087015116600a81108015611a73575b611a34575063ffffffff61022087015116600a81108015611a28575b6119ea575063ffffffff6102408701511663ffffffff610200880151166001821080156119e1575b6119a457505063ffffffff6102608701511663ffffffff610240880151168082108015611998575b61195e57505063ffffffff61028087015116600a81108015611952575b61191457506102a08601516001600160401b0316600181108015611903575b6118c257506102c08601516001600160a01b03166001811080156118b2575b61187157506102e08601516001600160a01b0316600181108015611861575b61182057506108e66108d46108c26108b063ffffffff60e08b01511663ffffffff6101e08c01511690611ff8565b63ffffffff6102608b01511690611ff8565b63ffffffff6102008a01511690611ff8565b63ffffffff6102208901511690611ff8565b610280870151600495916109049160011b6401fffffffe1690611ff8565b60e051604051632981eb7760e01b81529691959160209188919082906001600160a01b03165afa958615610b8f575f966117e4575b508463ffffffff871611156117c757610100516040516318891fd760e31b815290602090829060049082906001600160a01b03165afa8015610b8f575f9061178a575b63ffffffff9150169763ffffffff8716891061176d57608051604051639aa1653d60e01b8152989950602090899060049082906001600160a01b03165afa978815610b8f575f9861172f575b505f98895b60ff8a1660ff8c161015610c815760a05160405163697fbd9360e01b815260ff8d16600482015290602090829060249082906001600160a01b03165afa908115610b8f575f91610c47575b506003811015610c3357600103610c1d5760a051604051639ab4d6ff60e01b815260ff8d16600482015290602090829060249082906001600160a01b03165afa908115610b8f575f91610be4575b508863ffffffff821610610bc05763ffffffff811663ffffffff8b161115610b9a575060805160405163e65797ad60e01b815260ff8d16600482015290606090829060249082906001600160a01b03165afa908115610b8f575f91610ae9575b506001610ade60ff9363ffffffff8594511690611ff8565b9c01169a90506109cd565b90506060813d8211610b87575b81610b0360609383611f77565b81010312610b835760405160608101916001600160401b03831182841017610b6f5760ff9363ffffffff600193610b5f6040610ade9589988252610b4681611fae565b8452610b546020820161213e565b60208501520161213e565b6040820152945050935050610ac6565b634e487b7160e01b5f52604160045260245ffd5b5f80fd5b3d9150610af6565b6040513d5f823e3d90fd5b63ffffffff90818b60ff8f631883ff7560e31b5f5216600452166024521660445260645ffd5b63ffffffff899160ff8e63129e805160e11b5f52166004521660245260445260645ffd5b90506020813d8211610c15575b81610bfe60209383611f77565b81010312610b8357610c0f90611fae565b5f610a66565b3d9150610bf1565b60ff8b630625391f60e41b5f521660045260245ffd5b634e487b7160e01b5f52602160045260245ffd5b90506020813d8211610c79575b81610c6160209383611f77565b81010312610b8357516003811015610b83575f610a18565b3d9150610c54565b63ffffffff6101a0840151169081811161171a57505063ffffffff8160a01c169063ffffffff8214611706576001600160c01b031916600182810160a081901b63ffffffff60a01b1692909217815563ffffffff9182165f90815260026020908152604090912085518154878401516001600160401b0319909116918616918217931b67ffffffff000000001692909217815590947f1cba16b397697a0e6bae105f69a0fcc8af4d543ac739ec8d215b5c34907c386a94610300949392909190604082810151825463ffffffff60401b191690871690911b6bffffffff000000000000000016178155606082810151825463ffffffff60601b191690871690911b6fffffffff00000000000000000000000016178155608082810151825463ffffffff60801b191690871690911b63ffffffff60801b1617815560a082810151825463ffffffff60a01b191690871690911b63ffffffff60a01b1617815560c082810151825463ffffffff60c01b191690871690911b63ffffffff60c01b1617815560e08281015182546001600160e01b031690871690911b6001600160e01b031916178155610f33848201868061010086015116168719825416178155610e6d8761012086015116829067ffffffff0000000082549160201b169067ffffffff000000001916179055565b610140840151815463ffffffff60401b191690881660401b6bffffffff000000000000000016178155610160840151815463ffffffff60601b191690881660601b6fffffffff0000000000000000000000001617815561018084015181546101a086015163ffffffff60c01b1960808a811b60c08c811b9190910380199095169590911b9093169390931792909216918916901b63ffffffff60c01b161781556101c084015181546001600160e01b031690881660e01b6001600160e01b031916179055565b6002810185806101e085015116168619825416178155610f778661020085015116829067ffffffff0000000082549160201b169067ffffffff000000001916179055565b610220830151815463ffffffff60401b191690871660401b6bffffffff000000000000000016178155610240830151815463ffffffff60601b191690871660601b6fffffffff00000000000000000000000016178155610260830151815463ffffffff60801b191690871660801b63ffffffff60801b16178155610280830151815463ffffffff60a01b191690871660a01b63ffffffff60a01b161781556102a0830151815490868060c01b03199060c01b1690868060c01b0316179055838060a01b036102c0830151166003820190858060a01b0316858060a01b03198254161790556004848060a01b036102e084015116910190848060a01b0316848060a01b03198254161790556040519687528360208201511660208801528360408201511660408801528360608201511660608801528360808201511660808801528360a08201511660a08801528360c08201511660c08801528360e08201511660e08801528361010082015116610100880152836101208201511661012088015283610140820151166101408801528361016082015116610160880152828060401b0361018082015116610180880152836101a0820151166101a0880152836101c0820151166101c0880152836101e0820151166101e088015283610200820151166102008801528361022082015116610220880152836102408201511661024088015283610260820151166102608801528361028082015116610280880152828060401b036102a0820151166102a0880152828060a01b036102c0820151166102c08801526102e0838060a01b03910151166102e0870152011692a260405163098dab0b60e11b8152602081600481855afa908115610b8f575f916116c4575b506001600160a01b03163081036116b2575061014052610160526080820151604051636a62d92960e11b815290602090829060049082906001600160a01b03165afa908115610b8f575f91611678575b5060a08301516001600160a01b0391821691168103611666575060a08201516001600160a01b03908116610180526020830151610120840151939116803b15610b83575f60209460646040518097819363a982182160e01b8352306004840152604060248401528051918291826044860152018484015e8181018301859052601f01601f1916810103018183855af18015610b8f57611650575b8293506040516112f081611f5c565b630130fc2760e51b8152636e3492b560e01b602082015260405161131381611f5c565b630287f75160e51b815263b66bd98960e01b6020820152845b600281106114f957505050604082015160a08301516001600160a01b039182169116813b156114f557604051634a86c03760e11b815230600482015260248101919091526044810192909252633635205760e01b606483015283908290608490829084905af19081156114ea5783916114d2575b5050602001516080516001600160a01b039081169116803b156114ce576044839260405194859384926334f65bfd60e21b845230600485015260248401525af180156114c3576114ab575b604051615514908161214e82396080518181816103f8015281816134ce0152818161427d01526150cc015260a0518181816121d7015281816142c501528181614a840152614b9d015260c05181818161210001526149e7015260e051818181610e1101526141cb0152610100518181816109c20152614227015261012051818181611f5f015261268701526101405181818161163b015261221a015261016051818181610f4901528181612f6c015261336401526101805181610c350152f35b6114b6828092611f77565b6114c057806113eb565b80fd5b6040513d84823e3d90fd5b5050fd5b816114dc91611f77565b6114e75781846113a0565b50fd5b6040513d85823e3d90fd5b8480fd5b60408501516080516001600160a01b0391821691166001600160e01b03196115218487611fd3565b5116823b1561163757604051634a86c03760e11b81523060048201526001600160a01b03928316602482015291871660448301526001600160e01b03191660648201529087908290608490829084905af190811561162c57879161163b575b5050604085015160a0516001600160a01b0391821691166001600160e01b03196115aa8486611fd3565b5116823b1561163757604051634a86c03760e11b81523060048201526001600160a01b03928316602482015291871660448301526001600160e01b03191660648201529087908290608490829084905af190811561162c578791611613575b505060010161132c565b8161161d91611f77565b611628578588611609565b8580fd5b6040513d89823e3d90fd5b8880fd5b8161164591611f77565b611628578588611580565b9150915f61165d91611f77565b5f9082906112e1565b6301dfe56f60e41b5f5260045260245ffd5b90506020813d6020116116aa575b8161169360209383611f77565b81010312610b83576116a490611f9a565b83611247565b3d9150611686565b637b43cc8f60e11b5f5260045260245ffd5b90506020813d6020116116fe575b816116df60209383611f77565b81010312610b8357516001600160a01b0381168103610b8357856111f7565b3d91506116d2565b634e487b7160e01b5f52601160045260245ffd5b63ab3bf85960e01b5f5260045260245260445ffd5b9097506020813d602011611765575b8161174b60209383611f77565b81010312610b83575160ff81168103610b8357965f6109c8565b3d915061173e565b63ffffffff878a63a298cd7160e01b5f526004521660245260445ffd5b506020813d6020116117bf575b816117a460209383611f77565b81010312610b83576117ba63ffffffff91611fae565b61097c565b3d9150611797565b8463ffffffff87631046fb1760e21b5f521660045260245260445ffd5b9095506020813d602011611818575b8161180060209383611f77565b81010312610b835761181190611fae565b945f610939565b3d91506117f3565b604051631c29d19160e11b81526930b3b3b932b3b0ba37b960b11b60048201526024810191909152600160448201526001600160a01b036064820152608490fd5b506001600160a01b038111610882565b604051631c29d19160e11b81526931b430b63632b733b2b960b11b60048201526024810191909152600160448201526001600160a01b036064820152608490fd5b506001600160a01b038111610863565b604051631c29d19160e11b815268736c6173685761647360b81b60048201526024810191909152600160448201526706f05b59d3b200006064820152608490fd5b506706f05b59d3b200008111610844565b604051631c29d19160e11b81526a6b656570657244656c617960a81b60048201526024810191909152600a6044820152620189c06064820152608490fd5b50620189c08111610825565b604051631c29d19160e11b8152670e2eacaeaca9ac2f60c31b6004820152602481019290925260448201526207a120606482015260849150fd5b506207a1208211610808565b604051631c29d19160e11b81526c616e7377657253706163696e6760981b6004820152602481019290925260016044830152606482015260849150fd5b508082116107e0565b604051631c29d19160e11b81526a70726f7665426c6f636b7360a81b60048201526024810191909152600a6044820152620189c06064820152608490fd5b50620189c081116107b8565b604051631c29d19160e11b81526b616e73776572426c6f636b7360a01b60048201526024810191909152600a6044820152620189c06064820152608490fd5b50620189c0811161079c565b604051631c29d19160e11b81526c6469737075746557696e646f7760981b60048201526024810191909152600160448201526207a1206064820152608490fd5b506207a1208111610780565b604051631c29d19160e11b8152681d1a1c995cda1bdb1960ba1b6004820152602481019190915260336044820152606480820152608490fd5b5060648111610764565b604051631c29d19160e11b8152676d61784c696e657360c01b60048201526024810191909152600160448201526102006064820152608490fd5b506102008111610748565b604051631c29d19160e11b8152666d61785261746560c81b6004820152602481019290925260448201526001600160401b03606482015260849150fd5b506001600160401b03821161072b565b6331291cab60e21b5f52666d617853697a6560c81b60045260245260445ffd5b6331291cab60e21b5f52666d696e53697a6560c81b60045260245260445ffd5b604051631c29d19160e11b81526673616d706c657360c81b600482015260248101919091526002604482015260806064820152608490fd5b5060808111610642565b604051631c29d19160e11b81526a1b5a5b925b9d195c9d985b60aa1b600482015260248101919091526001604482015262034bc06064820152608490fd5b5062034bc08111610626565b604051631c29d19160e11b81526a73616d706c6544656c617960a81b600482015260248101939093526044830152606482015260849150fd5b50818311610608565b604051631c29d19160e11b81526b736574746c65426c6f636b7360a01b60048201526024810192909252604482015260ff606482015260849150fd5b5060ff82116105bb565b604051631c29d19160e11b81526d3430b73237bb32b926b0b933b4b760911b6004820152602481019290925260016044830152606482015260849150fd5b50808211610543565b9050610520565b604051631c29d19160e11b81526b72657665616c57696e646f7760a01b6004820152602481019190915260016044820152610e106064820152608490fd5b50610e1081116104fd565b604051631c29d19160e11b81526a667265657a65477261636560a81b6004820152602481019190915260016044820152603c6064820152608490fd5b50603c81116104e2565b604051631c29d19160e11b81526873616c74477261636560b81b6004820152602481019290925260016044830152606482015260849150fd5b508082116104c6565b604051631c29d19160e11b81526577696e646f7760d01b6004820152602481019190915260016044820152610e106064820152608490fd5b50610e1081116104a0565b604051631c29d19160e11b815268626c6f636b54696d6560b81b6004820152602481019190915260016044820152603c6064820152608490fd5b50603c8111610485565b63ead888ed60e01b5f5260045260016024526276a70060445260645ffd5b506276a700811161046a565b631e4fbdf760e01b5f525f60045260245ffd5b90506020813d602011611f11575b81611ef260209383611f77565b81010312610b8357516001600160a01b0381168103610b83575f610402565b3d9150611ee5565b90506020813d602011611f54575b81611f3460209383611f77565b81010312610b8357516001600160a01b0381168103610b835760046103d6565b3d9150611f27565b604081019081106001600160401b03821117610b6f57604052565b601f909101601f19168101906001600160401b03821190821017610b6f57604052565b51906001600160a01b0382168203610b8357565b519063ffffffff82168203610b8357565b51906001600160401b0382168203610b8357565b906002811015611fe45760051b0190565b634e487b7160e01b5f52603260045260245ffd5b9190820180921161170657565b5f9080156120bd5780806001146120b5576002146120ae5760016101338210166001600b831016176120a0579060019060035b600181116120645750825f1904821161205057500290565b634e487b7160e01b81526011600452602490fd5b92805f1904811161208c5760018416612083575b80029260011c612038565b80920291612078565b634e487b7160e01b82526011600452602482fd5b6003900a9190806120505750565b5050600890565b505050600190565b50505f90565b9291908181108015612102575b6120da5750505050565b6084945060405193631c29d19160e11b85526004850152602484015260448301526064820152fd5b508281116120d0565b8161211591611ff8565b5f19810190811161170657811561212a570490565b634e487b7160e01b5f52601260045260245ffd5b519061ffff82168203610b835756fe60806040526004361015610011575f80fd5b5f5f3560e01c80630730a854146134f25780630a009097146134af5780630de751491461348957806310fe4dc91461343257806311542ccc146132b0578063127f0b3f1461328a57806318cb3fe8146132655780631bf1fe7e146131ed578063245a7bfc146131af57806325f69f7a14612f905780633601318914612f4d578063534db0e214612f0f578063556d7c7b1461223e57806356397c35146121fb57806368304835146121b8578063715018a614612151578063753ec10314612124578063795623f9146120e157806379ba50971461205a57806389035730146120105780638da5cb5b14611feb5780638e7d016814611fac5780639032752414611f83578063a0e91b1314611f43578063a394f45e14611ec0578063bb91b94f1461198c578063bc0fc4ae14610e35578063ca8aa7c714610df1578063cd202ba514610c59578063d4c5b25214610c15578063e30c397814610bee578063e717a35c146109e6578063ea4d3c9b146109a2578063ef5270f7146104f9578063f2fde38b14610487578063fe8444b6146102c45763ffaeb582146101b1575f80fd5b346102c157806003193601126102c15760055443916001600160401b03821680610204575b50509060ff60409260801c161590816101f8575b825191151582526020820152f35b809150431015906101ea565b9080935052600660205260408220916102526001600160401b03845460081c1663ffffffff600161024982825460a01c1663ffffffff165f52600260205260405f2090565b01541690613ee8565b9261025c816140a5565b60058110156102ad576001036101d657610278909391936140df565b9260018401809411610299575082818160409560ff941191180218926101d6565b634e487b7160e01b81526011600452602490fd5b634e487b7160e01b83526021600452602483fd5b80fd5b50346102c15760803660031901126102c1576024356001600160401b038111610483576102f5903690600401613569565b91906044359163ffffffff831683036102c157606435906001600160401b0382116102c15761018060031983360301126102c157841515806103c0575b6103805761036e61037c610357600485018761034f368b8a613e95565b600435614781565b60409291925193849360408552604085019061373d565b90838203602085015261373d565b0390f35b602490835f198701878082116103ac5761039992613ef5565b6381b72d7d60e01b82523560f81c600452fd5b5050634e487b7160e01b8252506011600452fd5b505f19850185811161046f576103d7908685613ef5565b3560f81c604051639aa1653d60e01b81526020816004816001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000165afa908115610464579060ff918491610435575b50161115610332565b610457915060203d60201161045d575b61044f8183613808565b810190613f15565b5f61042c565b503d610445565b6040513d85823e3d90fd5b634e487b7160e01b82526011600452602482fd5b5080fd5b50346102c15760203660031901126102c1576004356001600160a01b038116809103610483576104b5613f2e565b806001600160a01b031960015416176001556001600160a01b038254167f38d16b8cac22d99fc7c124b9cd0de2d3fa1faef420bfe791d8c362d765e227008380a380f35b50346102c15760203660031901126102c15760043563ffffffff60015460a01c16908183526002602052604083209160405192610535846137d0565b805463ffffffff8116855263ffffffff8160201c16602086015263ffffffff8160401c16604086015263ffffffff8160601c16606086015263ffffffff8160801c16608086015263ffffffff8160a01c1660a086015263ffffffff8160c01c1660c086015260e01c60e085015260018101549061010085019163ffffffff8116835263ffffffff8160201c1661012087015263ffffffff8160401c1661014087015263ffffffff8160601c166101608701526001600160401b038160801c1661018087015263ffffffff8160c01c166101a087015260e01c6101c0860152600281015463ffffffff81166101e087015263ffffffff8160201c1661020087015263ffffffff8160401c1661022087015263ffffffff8160601c1661024087015263ffffffff8160801c1661026087015263ffffffff8160a01c1661028087015260c01c6102a08601526001600160a01b0360048160038401541692836102c08901520154166102e086015280330361098c57506005549360ff8560801c1661097d57831561096e576001600160401b03851691826108db575b506106da60ff9161413b565b169081156108cc576106f36001600160401b0391613ecb565b1680946001600160401b031916176005556001600160401b034216946040519160e083018381106001600160401b038211176108b85760405260018352602083016001600160401b0343168152604084018881526060850190848252608086019287845260a0870194855260c08701958987528a815260066020526040812097519060058210156108a4575087549151925193517fffffffffffffff0000000000000000000000000000000000000000000000000090921660ff9091161760089290921b68ffffffffffffffff00169190911760489290921b70ffffffffffffffff000000000000000000169190911760889190911b67ffffffffffffffff60881b1617845560209787967fb18afa71b767f7999e53ed3634bc64f3515f05f6bd4fa35c673dd116747c461796606096919590949293919260019251907fffff0000000000ffffffffffffffffffffffffffffffffffffffffffffffffff7cffffffff0000000000000000000000000000000000000000000000000086549260ff60e81b905160e81b169360c81b1691161717835551910155604051928352878301526040820152a2604051908152f35b634e487b7160e01b81526021600452602490fd5b634e487b7160e01b83526041600452602483fd5b631427eb4760e21b8652600486fd5b8287526006602052610907604088209163ffffffff6001600160401b03845460081c1691511690613ee8565b80431061095c5750610918816140a5565b6005811015610948576001036106ce5786836109356044936140df565b906307031c4560e11b8352600452602452fd5b634e487b7160e01b88526021600452602488fd5b6371bc607160e01b8852600452602487fd5b6301cf8a1560e01b8652600486fd5b6302745f8160e11b8652600486fd5b631500748760e31b865233600452602452604485fd5b50346102c157806003193601126102c15760206040516001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000168152f35b50346102c15760203660031901126102c1576001600160401b03610a08613553565b610a10613d0b565b501690818152600660205260408120549160ff831660058110156102ad5715610bd65761037c610a5763ffffffff8560c81c1663ffffffff165f52600260205260405f2090565b6001600160a01b03600460405192610a6e846137d0565b805463ffffffff8116855263ffffffff8160201c16602086015263ffffffff8160401c16604086015263ffffffff8160601c16606086015263ffffffff8160801c16608086015263ffffffff8160a01c1660a086015263ffffffff8160c01c1660c086015260e01c60e0850152600181015463ffffffff811661010086015263ffffffff8160201c1661012086015263ffffffff8160401c1661014086015263ffffffff8160601c166101608601526001600160401b038160801c1661018086015263ffffffff8160c01c166101a086015260e01c6101c0850152600281015463ffffffff81166101e086015263ffffffff8160201c1661020086015263ffffffff8160401c1661022086015263ffffffff8160601c1661024086015263ffffffff8160801c1661026086015263ffffffff8160a01c1661028086015260c01c6102a0850152826003820154166102c08501520154166102e082015260405191829182613596565b63632cae8f60e11b8252600452602481905260449150fd5b50346102c157806003193601126102c15760206001600160a01b0360015416604051908152f35b50346102c157806003193601126102c15760206040516001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000168152f35b50346102c15760203660031901126102c1576001600160401b03610c7b613553565b8260e0604051610c8a816137ec565b8281528260208201528260408201528260608201528260808201528260a08201528260c0820152015216815260066020526040812080549160ff83166005811015610dcb57600214610cdb836140a5565b928115610de65782915b15610ddf5760010154915b60405193610cfd856137ec565b6005811015610dcb578452602084016001600160401b038660081c168152604085016001600160401b038760481c16815260608601916001600160401b038860881c168352608087019363ffffffff8960c81c16855260ff60a089019960e81c16895260c0880195865260e0880196875260405197519060058210156108a4575061010098936001600160401b0363ffffffff948160ff989581958d52511660208c0152511660408a01525116606088015251166080860152511660a08401525160c08301525160e0820152f35b634e487b7160e01b82526021600452602482fd5b5081610cf0565b600181015491610ce5565b50346102c157806003193601126102c15760206040516001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000168152f35b50346116fc5760403660031901126116fc576004356001600160401b0381116116fc5760c060031982360301126116fc576001600160401b03602435116116fc57610180602435360360031901126116fc57610e9b610e9682600401613e34565b613f41565b918254610ebf63ffffffff8260c81c1663ffffffff165f52600260205260405f2090565b9160405160c081018181106001600160401b038211176118e9576040525f81525f60208201525f60408201525f60608201525f60808201525f60a0820152602485013591604051602081019084825260208152610f1d604082613808565b51902094600188019586548082036119775750506001600160401b038560081c16936001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000169060405163017ea47960e61b8152866004820152602081602481865afa9081156116f1575f91611943575b50604090611041926001600160401b03610fb08d600401613e34565b84519260208401947fc6cac8be862cd4ef170db33bd3316d596d589988b09376fd6b55dd5cdf7efe1a865286850152606084015216608082015260808152610ff960a082613808565b5190209261101385549863ffffffff8a60a01c1690613779565b9061102460848d018d600401613e48565b84516318cff5b160e31b815295869485938493916004850161386f565b03915afa80156116f1575f915f91611912575b506001600160401b03611067858d613f9f565b91168181106118fd57505060405160208101917f5a8e20246fe08822e57643acac637b6938266fc28fb833772b9f4c43d05013a783526040820152826060820152606081526110b7608082613808565b519020602085015283526110d160a4880188600401613e48565b60018396929601549561115363ffffffff8860401c166d010102020202030303030303030360801b6fffffffffffffffffffffffffffffffff821160071b6001600160401b0383821c1160061b1763ffffffff83821c1160051b1761ffff83821c1160041b1760ff83821c1160031b17600f83821c1160021b1791821c1a1790565b926111e863ffffffff6111d1818b60601c166d010102020202030303030303030360801b6fffffffffffffffffffffffffffffffff821160071b6001600160401b0383821c1160061b1763ffffffff83821c1160051b1761ffff83821c1160041b1760ff83821c1160031b17600f83821c1160021b1791821c1a1790565b9260201c166001600160401b038a60801c16613f8c565b60405194608086018681106001600160401b038211176118e957604052855260208501918252604085019081526060850163ffffffff8a60c01c168152601c850490601c8202821590838104601c148217156114905787036118d65780156118cc575b6118b557505084518251948251915f925f9287019787915b89830361184757505050505060ff1c61170057505050505060448701356040840152606487013560608401526112ec6112ac6112a560a48a018a600401613e48565b3691613e95565b602081519101208060808601526001600160401b03431660a08601526112d489600401613e34565b85516020870151604088015191606089015193613db7565b966112fc60ff8760e81c16613e7a565b9861130a6040519a8b613808565b60e887901c60ff16808b52601f199061132290613e7a565b013660208c01375f5b60ff8860e81c1660ff8216101561137f5760ff9060019060f881901b7fff00000000000000000000000000000000000000000000000000000000000000165f1a6113778285168f614080565b53011661132b565b5061139b600460243501600889901c63ffffffff168c8c614781565b9590985f5b60ff8a60e81c1660ff821610156114a4576001600160601b036113c660ff83168d614091565b5116158015611439575b6113df5760010160ff166113a0565b8089896001600160601b0361140c8f6113ff839160ff6084991690614091565b51169260ff861690614091565b51169060ff60405194630cb49e8f60e41b86521660048501526024840152604483015260e01c6064820152fd5b506001600160601b0361144f60ff83168d614091565b5116806064810204606414811517156114905760646114888b60e01c6001600160601b036114818d60ff881690614091565b5116613f8c565b9102106113d0565b634e487b7160e01b5f52601160045260245ffd5b5061153b600554936114c16001600160401b038660401c16613ecb565b6fffffffffffffffff000000000000000019909516604086901b6fffffffffffffffff0000000000000000161760055580547fffffffffffffff0000000000000000ffffffffffffffffffffffffffffffff0016608886901b67ffffffffffffffff60881b161760021790556001600160401b0390931692565b604051602081019083518252602084015160408201526040840151606082015260608401516080820152608084015160a08201526001600160401b0360a08501511660c082015260c0815261159160e082613808565b51902090557fa2bcc209067cc4a4c5d92a1b997f977bc3918112f19bcf1dbfa5d273f686caae6115c384600401613e34565b825161162e6020850151926001600160401b03604087015191608060608901519801516115f660a48c018c600401613e48565b9990946040519889988d8a5260208a015260408901526060880152608087015260a086015260e060c0860152169560e084019161384f565b0390a26001600160a01b037f000000000000000000000000000000000000000000000000000000000000000016925463ffffffff808260601c169160201c16019163ffffffff8311611490578060a461168b920190600401613e48565b939092813b156116fc575f63ffffffff936116d1829660405198899788968795631a5157c960e31b8752600487015216602485015260606044850152606484019161384f565b03925af180156116f1576116e3575080f35b6116ef91505f90613808565b005b6040513d5f823e3d90fd5b5f80fd5b5f94855b85850361171f57634e487b7160e01b5f52600160045260245ffd5b84356001600160a01b038160601c92168083111561182c575060ff8160581c16835181108015611822575b61180c5765ffffffffffff8260281c1690811580156117ff575b6117e857600190600302011b8451908181116117cf57505060201c60ff166001811080156117c5575b6117af575093601c8101809111611490576117a89096615356565b9593611704565b87631c4195fd60e21b5f5260045260245260445ffd5b506004811161178d565b89632d52e48f60e01b5f5260045260245260445260645ffd5b508863ad8e23cb60e01b5f5260045260245260445ffd5b5063ffffffff8211611764565b8863076e2c1960e51b5f5260045260245260445ffd5b508551811161174a565b90508763141e92d160e21b5f5260045260245260445260645ffd5b9091929394601c90843560ff8160581c169765ffffffffffff8260281c169860ff8360201c169260601c9983600403935f19019281600184600302011b8803928263ffffffff03925f1901918d8d838d039303915f1991030117171717171717179593019190939293611263565b5190636e92d9df60e11b5f5260045260245260445ffd5b508051821161124b565b8663485398d160e11b5f5260045260245ffd5b634e487b7160e01b5f52604160045260245ffd5b63e1c6caf360e01b5f5260045260245260445ffd5b9050611936915060403d60401161193c575b61192e8183613808565b810190613829565b5f611054565b503d611924565b90506020813d60201161196f575b8161195e60209383613808565b810103126116fc5751611041610f94565b3d9150611951565b63530e545d60e11b5f5260045260245260445ffd5b346116fc576103003660031901126116fc576119a6613f2e565b6040516119b2816137b5565b60035481526001600160401b0360045416602082019080825215611eb15760405160208101906119e182613ad0565b61030081526119f261032082613808565b5190209151808303611e9a576001600160401b03825116804210611e88575f6003555f600455611a2136613892565b611a2a8161413b565b5060015463ffffffff8160a01c169063ffffffff8214611490577f1cba16b397697a0e6bae105f69a0fcc8af4d543ac739ec8d215b5c34907c386a611e7d602094600163ffffffff60a01b95019363ffffffff60a01b1963ffffffff861696879660a01b16911617600155835f526002865260405f2063ffffffff808351161663ffffffff19825416178155611ae663ffffffff8884015116829067ffffffff0000000082549160201b169067ffffffff000000001916179055565b60408281015182546bffffffff00000000000000001916911b6bffffffff00000000000000001617815560608281015182546fffffffff0000000000000000000000001916911b63ffffffff60601b1617815560808281015182547fffffffffffffffffffffffff00000000ffffffffffffffffffffffffffffffff16911b63ffffffff60801b1617815560a082810151825463ffffffff60a01b1916911b63ffffffff60a01b1617815560c08281015182547fffffffff00000000ffffffffffffffffffffffffffffffffffffffffffffffff16911b63ffffffff60c01b1617815560e08281015182547bffffffffffffffffffffffffffffffffffffffffffffffffffffffff16911b7fffffffff000000000000000000000000000000000000000000000000000000001617815561010082015160018201805461012085015167ffffffff0000000060209190911b1663ffffffff90931667ffffffffffffffff1990911617919091178155611d6e9061014084015181546bffffffff0000000000000000191660409190911b6bffffffff00000000000000001617815561016084015181546fffffffff000000000000000000000000191660609190911b63ffffffff60601b1617815561018084015181546101a08601517fffffffff000000000000000000000000ffffffffffffffffffffffffffffffff90911660809290921b77ffffffffffffffff00000000000000000000000000000000169190911760c09190911b63ffffffff60c01b161781556101c084015181547bffffffffffffffffffffffffffffffffffffffffffffffffffffffff1660e09190911b7fffffffff0000000000000000000000000000000000000000000000000000000016179055565b6101e08201516102008301516102208401516102408501516102608601516102808701516102a08801517fffffffffffffffff00000000000000000000000000000000000000000000000060c09190911b1660a09190911b63ffffffff60a01b1660809290921b63ffffffff60801b1660609390931b63ffffffff60601b16604094851b6bffffffff00000000000000001667ffffffff0000000060209790971b9690961663ffffffff90971696909617949094179490941717929092171760028301556102c08301516003830180546001600160a01b039283166001600160a01b0319918216179091556102e085015160049094018054949092169316929092179091555191829182613596565b0390a2604051908152f35b634022e1cb60e11b5f5260045260245ffd5b905063044afde760e51b5f5260045260245260445ffd5b630dc5fde960e01b5f5260045ffd5b346116fc5760203660031901126116fc5760043563ffffffff81168091036116fc57611eea613d0b565b5080158015611f2f575b611f1d575f52600260205261037c60405f206001600160a01b03600460405192610a6e846137d0565b630ebea49560e31b5f5260045260245ffd5b5063ffffffff60015460a01c168111611ef4565b346116fc575f3660031901126116fc57602060405163ffffffff7f0000000000000000000000000000000000000000000000000000000000000000168152f35b346116fc575f3660031901126116fc5760206001600160401b0360055460401c16604051908152f35b346116fc5760c03660031901126116fc576020611fe3611fca613553565b60a4359060843590606435906044359060243590613db7565b604051908152f35b346116fc575f3660031901126116fc5760206001600160a01b035f5416604051908152f35b346116fc575f3660031901126116fc57612028613d0b565b5063ffffffff60015460a01c165f52600260205261037c60405f206001600160a01b03600460405192610a6e846137d0565b346116fc575f3660031901126116fc57336001600160a01b0360015416036120ce576001600160a01b0319600154166001555f54336001600160a01b03198216175f556001600160a01b033391167f8be0079c531659141344cd1fd0a4f28419497f9722a3daafe3b4186f6b6457e05f80a3005b63118cdaa760e01b5f523360045260245ffd5b346116fc575f3660031901126116fc5760206040516001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000168152f35b346116fc575f3660031901126116fc5760406003546001600160401b036004541682519182526020820152f35b346116fc575f3660031901126116fc57612169613f2e565b6001600160a01b0319600154166001555f6001600160a01b0381546001600160a01b031981168355167f8be0079c531659141344cd1fd0a4f28419497f9722a3daafe3b4186f6b6457e08280a3005b346116fc575f3660031901126116fc5760206040516001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000168152f35b346116fc575f3660031901126116fc5760206040516001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000168152f35b346116fc576103003660031901126116fc57612258613f2e565b61226136613892565b63ffffffff815116600181108015612f05575b612eb957506020810163ffffffff815116600181108015612eae575b612e61575063ffffffff60408301511663ffffffff825116600182108015612e58575b612e0d5750506060820163ffffffff815116600181108015612e03575b612db7575060c083019063ffffffff825116600181108015612dac575b612d5f575063ffffffff80845116818451168082105f14612d5857505b1663ffffffff608086015116905f19810190811161149057600182108015612d4f575b612d045750506123499063ffffffff8085511691511690613ee8565b83519061236963ffffffff916403fffffffc61237a9460021b1690613ee8565b92511663ffffffff85511690615291565b60e0840163ffffffff81511660018301808411611490578082108015612cfa575b612caf57505063ffffffff6123bb8160a088015116948288511690615291565b915116918203918211611490575f198201918211611490578083108015612ca6575b612c5d5750505063ffffffff61010083015116600181108015612c51575b612c03575063ffffffff61012083015116600281108015612bf9575b612bad57506101408201805163ffffffff811661016085019161244f63ffffffff84511661010084666d696e53697a6560c81b615249565b5f198201828111611490571663ffffffff16612b8d57505163ffffffff81169061248e61800063ffffffff85511684666d617853697a6560c81b615249565b5f198201828111611490571663ffffffff16612b6d575063ffffffff6124b5915116613fea565b7f7fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff81168103611490576125029063ffffffff6001600160401b03610180860151169351169060011b615291565b8082108015612b5d575b612b0c578263ffffffff6101a082015116600181108015612b01575b612ab4575063ffffffff6101c082015116603381108015612aaa575b612a5f575063ffffffff6101e082015116600181108015612a53575b612a055750610200810163ffffffff815116600a811080156129f9575b6129ab575063ffffffff61022083015116600a8110801561299f575b612951575061024082019063ffffffff80835116915116600182108015612948575b6128fd57505063ffffffff806102608401511691511680821080156128f1575b6128a4578263ffffffff61028082015116600a81108015612898575b61284a57506001600160401b036102a082015116600181108015612839575b6127e657506001600160a01b036102c0820151166001811080156127d6575b612784576001600160a01b036102e083015116600181108015612774575b612722577f75ad0116ff7beaa0882241854da80333a55f023ef18e8607eb6b2305171c17e861032060206126b663ffffffff7f0000000000000000000000000000000000000000000000000000000000000000166001600160401b034216613779565b604051828101906126c682613ad0565b61030081526126d58582613808565b519020906001600160401b03604051916126ee836137b5565b838352169283910152600355806001600160401b031960045416176004556040519061271982613ad0565b610300820152a1005b60849060405190631c29d19160e11b82527f61676772656761746f720000000000000000000000000000000000000000000060048301526024820152600160448201526001600160a01b036064820152fd5b506001600160a01b038111612653565b60849060405190631c29d19160e11b82527f6368616c6c656e6765720000000000000000000000000000000000000000000060048301526024820152600160448201526001600160a01b036064820152fd5b506001600160a01b038111612635565b60849060405190631c29d19160e11b82527f736c61736857616473000000000000000000000000000000000000000000000060048301526024820152600160448201526706f05b59d3b200006064820152fd5b506706f05b59d3b200008111612616565b60849060405190631c29d19160e11b82527f6b656570657244656c617900000000000000000000000000000000000000000060048301526024820152600a6044820152620189c06064820152fd5b50620189c081116125f7565b6084925060405191631c29d19160e11b83527f71756575654d61780000000000000000000000000000000000000000000000006004840152602483015260448201526207a1206064820152fd5b506207a12082116125db565b6084925060405191631c29d19160e11b83527f616e7377657253706163696e670000000000000000000000000000000000000060048401526024830152600160448301526064820152fd5b508082116125bb565b60849060405190631c29d19160e11b82527f70726f7665426c6f636b7300000000000000000000000000000000000000000060048301526024820152600a6044820152620189c06064820152fd5b50620189c08111612599565b60849060405190631c29d19160e11b82527f616e73776572426c6f636b73000000000000000000000000000000000000000060048301526024820152600a6044820152620189c06064820152fd5b50620189c0811161257d565b60849060405190631c29d19160e11b82527f6469737075746557696e646f770000000000000000000000000000000000000060048301526024820152600160448201526207a1206064820152fd5b506207a1208111612560565b60849060405190631c29d19160e11b82527f7468726573686f6c6400000000000000000000000000000000000000000000006004830152602482015260336044820152606480820152fd5b5060648111612544565b60849060405190631c29d19160e11b82527f6d61784c696e657300000000000000000000000000000000000000000000000060048301526024820152600160448201526102006064820152fd5b506102008111612528565b6084925060405191631c29d19160e11b83527f6d617852617465000000000000000000000000000000000000000000000000006004840152602483015260448201526001600160401b036064820152fd5b506001600160401b03821161250c565b6331291cab60e21b5f52666d617853697a6560c81b60045260245260445ffd5b6331291cab60e21b5f52666d696e53697a6560c81b60045260245260445ffd5b60849060405190631c29d19160e11b82527f73616d706c657300000000000000000000000000000000000000000000000000600483015260248201526002604482015260806064820152fd5b5060808111612417565b60849060405190631c29d19160e11b82527f6d696e496e74657276616c000000000000000000000000000000000000000000600483015260248201526001604482015262034bc06064820152fd5b5062034bc081116123fb565b6084935060405192631c29d19160e11b84527f73616d706c6544656c61790000000000000000000000000000000000000000006004850152602484015260448301526064820152fd5b508183116123dd565b6084925060405191631c29d19160e11b83527f736574746c65426c6f636b73000000000000000000000000000000000000000060048401526024830152604482015260ff6064820152fd5b5060ff821161239b565b6084925060405191631c29d19160e11b83527f68616e646f7665724d617267696e00000000000000000000000000000000000060048401526024830152600160448301526064820152fd5b5080821161232d565b905061230a565b60849060405190631c29d19160e11b82527f72657665616c57696e646f7700000000000000000000000000000000000000006004830152602482015260016044820152610e106064820152fd5b50610e1081116122ed565b60849060405190631c29d19160e11b82527f667265657a6547726163650000000000000000000000000000000000000000006004830152602482015260016044820152603c6064820152fd5b50603c81116122d0565b6084925060405191631c29d19160e11b83527f73616c744772616365000000000000000000000000000000000000000000000060048401526024830152600160448301526064820152fd5b508082116122b3565b60849060405190631c29d19160e11b82527f77696e646f7700000000000000000000000000000000000000000000000000006004830152602482015260016044820152610e106064820152fd5b50610e108111612290565b60849060405190631c29d19160e11b82527f626c6f636b54696d6500000000000000000000000000000000000000000000006004830152602482015260016044820152603c6064820152fd5b50603c8111612274565b346116fc575f3660031901126116fc5763ffffffff60015460a01c165f52600260205260206001600160a01b03600360405f20015416604051908152f35b346116fc575f3660031901126116fc5760206040516001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000168152f35b346116fc5760203660031901126116fc576001600160401b03612fb1613553565b5f610140604051612fc181613799565b8281528260208201528260408201528260608201528260808201528260a08201528260c08201528260e082015282610100820152826101208201520152165f52600660205260405f2080549061302e63ffffffff8360c81c1663ffffffff165f52600260205260405f2090565b9060ff8316600581101561319b576002036131935760010154915b60028201549160010154906040519161306183613799565b848352602083019160081c6001600160401b0316825260408301908460c01c825260608401908060201c63ffffffff168252608085018160401c63ffffffff16815260a086019160601c63ffffffff16825260c086019263ffffffff8816845260e08701948860201c63ffffffff1686526101008801968960401c63ffffffff1688526101208901988a60601c63ffffffff168a52610140019960801c63ffffffff168a526040519a8b52516001600160401b031660208b0152516001600160401b031660408a01525163ffffffff1660608901525163ffffffff1660808801525163ffffffff1660a08701525163ffffffff1660c08601525163ffffffff1660e08501525163ffffffff166101008401525163ffffffff166101208301525163ffffffff1661014082015261016090f35b505f91613049565b634e487b7160e01b5f52602160045260245ffd5b346116fc575f3660031901126116fc5763ffffffff60015460a01c165f52600260205260206001600160a01b03600460405f20015416604051908152f35b346116fc575f3660031901126116fc57613205613f2e565b60055460ff8160801c166132565760ff60801b1916700100000000000000000000000000000000176005557f7bafc12675d35fa1063eaf6311b6b73c244d7509c7434f40485cfaa1f661507c5f80a1005b6328e9001b60e01b5f5260045ffd5b346116fc575f3660031901126116fc57602060ff60055460801c166040519015158152f35b346116fc575f3660031901126116fc5760206001600160401b0360055416604051908152f35b346116fc5760403660031901126116fc576132c9613553565b6024356001600160401b0381116116fc576132e8903690600401613569565b91906132f382613f41565b90604082549161333b61331d63ffffffff8560c81c1663ffffffff165f52600260205260405f2090565b936001600160401b0363ffffffff865460a01c169160081c16613779565b613358835197889384936318cff5b160e31b85526004850161386f565b03816001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000165afa9384156116f1575f94613402575b506133a76001600160401b039183613f9f565b9316838110156133ec57815460ff191660031782556001600160401b0383167f97ed7d907d203d1f451f3713ed95db8a3928fa22efb383f3271dc3cb14c6af625f80a2005b8390627e7d7160e31b5f5260045260245260445ffd5b6001600160401b039194506134286133a79160403d60401161193c5761192e8183613808565b9050949150613394565b346116fc575f3660031901126116fc5761344a613f2e565b60055460ff8160801c16156132565760ff60801b19166005557f8fd7d7554918ff914d9537c6e4b143b30939cb407f7868e3d7193b7eded2b0c95f80a1005b346116fc575f3660031901126116fc57602063ffffffff60015460a01c16604051908152f35b346116fc575f3660031901126116fc5760206040516001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000168152f35b346116fc575f3660031901126116fc5761350a613f2e565b6001600160401b036004541615611eb1577fbc23c9c000dd89d05dee13de650573575c38213e1c72c7108e2001b4194a00076020600354604051908152a15f6003819055600455005b600435906001600160401b03821682036116fc57565b9181601f840112156116fc578235916001600160401b0383116116fc57602083818601950101116116fc57565b9190916102e06001600160a01b038161030084019563ffffffff815116855263ffffffff602082015116602086015263ffffffff604082015116604086015263ffffffff606082015116606086015263ffffffff608082015116608086015263ffffffff60a08201511660a086015263ffffffff60c08201511660c086015263ffffffff60e08201511660e086015263ffffffff6101008201511661010086015263ffffffff6101208201511661012086015263ffffffff6101408201511661014086015263ffffffff610160820151166101608601526001600160401b036101808201511661018086015263ffffffff6101a0820151166101a086015263ffffffff6101c0820151166101c086015263ffffffff6101e0820151166101e086015263ffffffff6102008201511661020086015263ffffffff6102208201511661022086015263ffffffff6102408201511661024086015263ffffffff6102608201511661026086015263ffffffff610280820151166102808601526001600160401b036102a0820151166102a0860152826102c0820151166102c0860152015116910152565b90602080835192838152019201905f5b81811061375a5750505090565b82516001600160601b031684526020938401939092019160010161374d565b906001600160401b03809116911601906001600160401b03821161149057565b61016081019081106001600160401b038211176118e957604052565b604081019081106001600160401b038211176118e957604052565b61030081019081106001600160401b038211176118e957604052565b61010081019081106001600160401b038211176118e957604052565b90601f801991011681019081106001600160401b038211176118e957604052565b91908260409103126116fc57602082519201516001600160401b03811681036116fc5790565b908060209392818452848401375f828201840152601f01601f1916010190565b6040906001600160401b0361388f9593168152816020820152019161384f565b90565b6103009060031901126116fc57604051906138ac826137d0565b8160043563ffffffff811681036116fc57815260243563ffffffff811681036116fc57602082015260443563ffffffff811681036116fc57604082015260643563ffffffff811681036116fc57606082015260843563ffffffff811681036116fc57608082015260a43563ffffffff811681036116fc5760a082015260c43563ffffffff811681036116fc5760c082015260e43563ffffffff811681036116fc5760e08201526101043563ffffffff811681036116fc576101008201526101243563ffffffff811681036116fc576101208201526101443563ffffffff811681036116fc576101408201526101643563ffffffff811681036116fc57610160820152610184356001600160401b03811681036116fc576101808201526101a43563ffffffff811681036116fc576101a08201526101c43563ffffffff811681036116fc576101c08201526101e43563ffffffff811681036116fc576101e08201526102043563ffffffff811681036116fc576102008201526102243563ffffffff811681036116fc576102208201526102443563ffffffff811681036116fc576102408201526102643563ffffffff811681036116fc576102608201526102843563ffffffff811681036116fc576102808201526102a4356001600160401b03811681036116fc576102a08201526102c4356001600160a01b03811681036116fc576102c08201526102e435906001600160a01b03821682036116fc576102e00152565b60043563ffffffff81168091036116fc57815260243563ffffffff81168091036116fc57602082015260443563ffffffff81168091036116fc57604082015260643563ffffffff81168091036116fc57606082015260843563ffffffff81168091036116fc57608082015260a43563ffffffff81168091036116fc5760a082015260c43563ffffffff81168091036116fc5760c082015260e43563ffffffff81168091036116fc5760e08201526101043563ffffffff81168091036116fc576101008201526101243563ffffffff81168091036116fc576101208201526101443563ffffffff81168091036116fc576101408201526101643563ffffffff81168091036116fc57610160820152610184356001600160401b0381168091036116fc576101808201526101a43563ffffffff81168091036116fc576101a08201526101c43563ffffffff81168091036116fc576101c08201526101e43563ffffffff81168091036116fc576101e08201526102043563ffffffff81168091036116fc576102008201526102243563ffffffff81168091036116fc576102208201526102443563ffffffff81168091036116fc576102408201526102643563ffffffff81168091036116fc576102608201526102843563ffffffff81168091036116fc576102808201526102a4356001600160401b0381168091036116fc576102a08201526102c4356001600160a01b0381168091036116fc576102c08201526102e435906001600160a01b0382168092036116fc576102e00152565b60405190613d18826137d0565b5f6102e0838281528260208201528260408201528260608201528260808201528260a08201528260c08201528260e08201528261010082015282610120820152826101408201528261016082015282610180820152826101a0820152826101c0820152826101e08201528261020082015282610220820152826102408201528261026082015282610280820152826102a0820152826102c08201520152565b9492909391604051946001600160401b0360208701977fece45865cffa0b25d8e12c207c5b54a60c06fa5a5b289dd3f5f083658de47bdc895246604089015230606089015216608087015260a086015260c085015260e08401526101008301526101208201526101208152613e2e61014082613808565b51902090565b356001600160401b03811681036116fc5790565b903590601e19813603018212156116fc57018035906001600160401b0382116116fc576020019181360383136116fc57565b6001600160401b0381116118e957601f01601f191660200190565b929192613ea182613e7a565b91613eaf6040519384613808565b8294818452818301116116fc578281602093845f960137010152565b6001600160401b03166001600160401b0381146114905760010190565b9190820180921161149057565b90821015613f01570190565b634e487b7160e01b5f52603260045260245ffd5b908160209103126116fc575160ff811681036116fc5790565b6001600160a01b035f541633036120ce57565b6001600160401b031690815f52600660205260405f2091613f61836140a5565b90600582101561319b5760018203613f77575050565b63632cae8f60e11b5f5260045260245260445ffd5b8181029291811591840414171561149057565b613fc66001600160401b03613fd6925460481c1692549263ffffffff8460201c1690613ee8565b63ffffffff8360601c1690613ee8565b6403fffffffc61388f9260021b1690613ee8565b5f90801561407a5780806001146140725760021461406b5760016101338210166001600b8310161761405d579060019060035b600181116140355750825f1904821161029957500290565b92805f1904811161046f5760018416614054575b80029260011c61401d565b80920291614049565b6003900a9190806102995750565b5050600890565b505050600190565b50505f90565b908151811015613f01570160200190565b8051821015613f015760209160051b010190565b9060ff82541691600583101561319b576001831490816140cd575b506140c757565b60049150565b6140d791506140df565b43115f6140c0565b61388f90546001600160401b0361410d63ffffffff8360c81c1663ffffffff165f52600260205260405f2090565b5460e01c9160081c16613ee8565b519063ffffffff821682036116fc57565b519061ffff821682036116fc57565b9061419b61418961417761416563ffffffff60e08701511663ffffffff6101e08801511690613ee8565b63ffffffff6102608701511690613ee8565b63ffffffff6102008601511690613ee8565b63ffffffff6102208501511690613ee8565b610280830151906401fffffffe6141b69260011b1690613ee8565b604051632981eb7760e01b81526020816004817f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03165afa80156116f1575f906145d2575b63ffffffff915016818111156145bd576040516318891fd760e31b81526020816004817f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03165afa80156116f1575f90614580575b63ffffffff91501681811061456b5750604051639aa1653d60e01b81527f00000000000000000000000000000000000000000000000000000000000000006001600160a01b0316929091602083600481875afa9283156116f1575f9361454a575b505f95947f00000000000000000000000000000000000000000000000000000000000000006001600160a01b0316908490885b60ff8a1660ff88168110156145115760405163697fbd9360e01b815260048101829052602081602481895afa9081156116f1575f916144d7575b50600381101561319b576001036144c557604051639ab4d6ff60e01b815260048101829052602081602481895afa80156116f1575f90614489575b63ffffffff91501687811061446f578087111561445557506040519063e65797ad60e01b825260048201526060816024818c5afa9081156116f1575f916143c9575b506143c060ff9263ffffffff600193511690613ee8565b9a0116986142f2565b90506060813d821161444d575b816143e360609383613808565b810103126116fc576040519060608201928284106001600160401b038511176118e95763ffffffff60019361443e60406143c09560ff9882526144258161411b565b84526144336020820161412c565b60208501520161412c565b604082015293505092506143a9565b3d91506143d6565b8682631883ff7560e31b5f5260045260245260445260645ffd5b879163129e805160e11b5f5260045260245260445260645ffd5b506020813d82116144bd575b816144a260209383613808565b810103126116fc576144b863ffffffff9161411b565b614367565b3d9150614495565b630625391f60e41b5f5260045260245ffd5b90506020813d8211614509575b816144f160209383613808565b810103126116fc575160038110156116fc575f61432c565b3d91506144e4565b50965096925096505063ffffffff92506101a0915001511690818111614535575050565b63ab3bf85960e01b5f5260045260245260445ffd5b61456491935060203d60201161045d5761044f8183613808565b915f6142bf565b63a298cd7160e01b5f5260045260245260445ffd5b506020813d6020116145b5575b8161459a60209383613808565b810103126116fc576145b063ffffffff9161411b565b61425e565b3d915061458d565b631046fb1760e21b5f5260045260245260445ffd5b506020813d602011614607575b816145ec60209383613808565b810103126116fc5761460263ffffffff9161411b565b614202565b3d91506145df565b903590601e19813603018212156116fc57018035906001600160401b0382116116fc57602001918160061b360383136116fc57565b903590601e19813603018212156116fc57018035906001600160401b0382116116fc57602001918160051b360383136116fc57565b6001600160401b0381116118e95760051b60200190565b9061469a82614679565b6146a76040519182613808565b82815280926146b8601f1991614679565b0190602036910137565b9190811015613f015760061b0190565b91908260409103126116fc576040516146ea816137b5565b6020808294803584520135910152565b9190811015613f015760051b0190565b3563ffffffff811681036116fc5790565b908160209103126116fc57516001600160601b03811681036116fc5790565b9080601f830112156116fc5760405191614755604084613808565b8290604081019283116116fc57905b8282106147715750505090565b8135815260209182019101614764565b815192935f931561523b575f9586945b84518810156147ec576147a48886614080565b5160f81c95881515806147df575b6147c55750600197880197861b17614791565b60ff879163edcacb0160e01b5f521660045260245260445ffd5b5060ff81168711156147b2565b919592965092935061480e8451614806604088018861460f565b9190506152c4565b6148218451614806610120880188614644565b6148348451614806610140880188614644565b6148478451614806610160880188614644565b614863614857602087018761460f565b90506148068780614644565b4363ffffffff8316101561521e5760405161487d816137b5565b5f81525f602082015290614894602087018761460f565b9290506148a083614679565b916148ae6040519384613808565b838352601f196148bd85614679565b013660208501376148cd84614679565b936148db6040519586613808565b808552601f196148ea82614679565b013660208701375f915b81831061504e575050506149066152e4565b506020815191015180155f14614ffb57505f97969194975b6040519161492b836137b5565b825260208201529361493d8651614690565b926149488751614690565b935f5b8851811015614d185761495e818a614080565b5160f81c976149848261497f61497760408a018a61460f565b3693916146c2565b6146d2565b906001600160401b031960408320166149b36149ae856149a86101208c018c614644565b906146fa565b61470a565b604051631a2f32ab60e21b815260ff8d16600482015263ffffffff8c811660248301529190911660448201526020816064817f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03165afa9081156116f1575f91614cd5575b5067ffffffffffffffff191603614cc25790614a3a916152fc565b95614a506149ae836149a86101408a018a614644565b604051636414a62b60e11b815260ff8b16600482015263ffffffff8a811660248301529190911660448201526020816064817f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03165afa9081156116f1575f91614ca4575b506001600160601b03614acf8484614091565b911690526001600160601b03614ae58383614091565b51169a614af6610160880188614644565b841015613f0157614b10908460059d949d1b810190614644565b9790985f9c5f945f9e8f5b8b511115614c51578f8f614b316001928d614091565b51901c1615614c47578b8714614c30578f8f908f8f8f8f6149ae8d63ffffffff9693614b618895614b6895614091565b51956146fa565b926040519563795f4a5760e11b8752600487015216602485015260448401521660648201526020816084816001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000165afa9081156116f1576001600160601b039182915f91614c02575b50169116016001600160601b03811161149057614bf760019197615356565b9f5b019e958f614b1b565b614c23915060203d8111614c29575b614c1b8183613808565b81019061471b565b5f614bd8565b503d614c11565b868f63d797539f60e01b5f5260045260245260445ffd5b959e600190614bf9565b939f9550979a509798509a506001600160601b03919d949b50169003906001600160601b038211611490576001916001600160601b03614c91838d614091565b911690520199989392949197909961494b565b614cbc915060203d8111614c2957614c1b8183613808565b5f614abc565b8963b9dc2a8760e01b5f5260045260245ffd5b90506020813d8211614d10575b81614cef60209383613808565b810103126116fc575167ffffffffffffffff19811681036116fc575f614a1f565b3d9150614ce2565b5098965050509150936080605f1983360301126116fc57604051614d3b816137b5565b614d48366060850161473a565b8152614e0e614d6f614d5d3660a0870161473a565b946020840195865260e03691016146d2565b614e087f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f000000185885160208a01518751516020895101518b515160208d5101519189519360208b0151956040519760208901998a5260408901526060880152608087015260a086015260c085015260e08401526101008301526101208201526101208152614dfd61014082613808565b519020068097615364565b906152fc565b60405193614e1b856137b5565b6040948551614e2a8782613808565b8636823781526020865191614e3f8884613808565b873684370152614f37855196614e54886137b5565b7f198e9393920d483a7260bfb731fb5d25f1aa493335a9e71297e485b7aef312c288527f1800deef121f1e76426a00665e5c4479674322d4f75edadd46debd5cd992f6ed6020890152614e08614f12885197614eaf896137b5565b7f275dc4a288d1afb3cbb1ac09187524c7db36395df7be3b99e673b13a075a65ec89527f1d9befcd05a5323e6da4d435f3b617cdb3af83285c2df711ef39c01571827f9d60208a015289519a614f048c6137b5565b8b5260208b019889526153b5565b91614f1b6152e4565b508851614f27816137b5565b6001815260026020820152615364565b958551936101808501968588106001600160401b038911176118e957602098896101809881809896858280995f9f8299528d815190520151838d0152815151908c015251015160608a015280515160808a015251015160a0880152805160c0880152015160e086015280515161010086015251015161012084015280515161014084015251015161016082015260085afa5f519015614fe857600103614fd957565b6306ad488360e31b5f5260045ffd5b62a4859360e01b5f52600860045260245ffd5b7f30644e72e131a029b85045b68181585d97816a916871ca8d3c208c16d87cfd47037f30644e72e131a029b85045b68181585d97816a916871ca8d3c208c16d87cfd47811161149057979691949761491e565b9091926150668461497f6149778d602081019061460f565b9060408220851515806151ff575b6151d45763ffffffff61509b6149ae888f6149a89086615094848f614091565b5280614644565b604051926304ec635160e01b84526004840152818b1660248401521660448201526020816064816001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000165afa80156116f15784905f9061518a575b6001600160c01b038093508116615114898c614091565b521616805f915b61516b57506001810361513f5750600191615135916152fc565b935b0191906148f4565b90949181615152575b5050600190615137565b94614e086151639260019497615364565b93905f615148565b905f198201828111611490576151849216918291615356565b9161511b565b50506020813d82116151cc575b816151a460209383613808565b810103126116fc57516001600160c01b03811681036116fc57836001600160c01b03916150fd565b3d9150615197565b865f198701878111611490576151e991614091565b5163abb6093760e01b5f5260045260245260445ffd5b505f198601868111611490576152159088614091565b51811115615074565b63ffffffff8263e3e9998160e01b5f52166004524360245260445ffd5b62ab765760e21b5f5260045ffd5b9291908181108015615288575b6152605750505050565b6084945060405193631c29d19160e11b85526004850152602484015260448301526064820152fd5b50828111615256565b8161529b91613ee8565b5f1981019081116114905781156152b0570490565b634e487b7160e01b5f52601260045260245ffd5b8181036152cf575050565b6355c5b3e360e11b5f5260045260245260445ffd5b604051906152f1826137b5565b5f6020838281520152565b6040909291926080825191615310836137b5565b5f83525f60208401526020839681865193805185520151828401528051868401520151606082015260065afa1561534357565b62a4859360e01b5f52600660045260245ffd5b5f1981146114905760010190565b6040909291926060825191615378836137b5565b5f83525f60208401528295602085519280518452015160208301528482015260075afa156153a257565b62a4859360e01b5f52600760045260245ffd5b7f30644e72e131a029b85045b68181585d97816a916871ca8d3c208c16d87cfd47906040516153e3816137b5565b5f81525f602082015250065f5b6152b0577f30644e72e131a029b85045b68181585d97816a916871ca8d3c208c16d87cfd476003818381818009090860205f60c060405183815283808201528360408201528460608201527f0c19139cb84c680a6e14116da060561765e05aa45a1c72a34f082305b61f3f5260808201527f30644e72e131a029b85045b68181585d97816a916871ca8d3c208c16d87cfd4760a082015260055afa905f519115615501577f30644e72e131a029b85045b68181585d97816a916871ca8d3c208c16d87cfd47828009146154ea57507f30644e72e131a029b85045b68181585d97816a916871ca8d3c208c16d87cfd4760015f9208906153f0565b604051916154f7836137b5565b8252602082015290565b62a4859360e01b5f52600560045260245ffd",
}

// ProofOfFlopsABI is the input ABI used to generate the binding from.
// Deprecated: Use ProofOfFlopsMetaData.ABI instead.
var ProofOfFlopsABI = ProofOfFlopsMetaData.ABI

// ProofOfFlopsBin is the compiled bytecode used for deploying new contracts.
// Deprecated: Use ProofOfFlopsMetaData.Bin instead.
var ProofOfFlopsBin = ProofOfFlopsMetaData.Bin

// DeployProofOfFlops deploys a new Ethereum contract, binding an instance of ProofOfFlops to it.
func DeployProofOfFlops(auth *bind.TransactOpts, backend bind.ContractBackend, d Deployment, first Parameters) (common.Address, *types.Transaction, *ProofOfFlops, error) {
	parsed, err := ProofOfFlopsMetaData.GetAbi()
	if err != nil {
		return common.Address{}, nil, nil, err
	}
	if parsed == nil {
		return common.Address{}, nil, nil, errors.New("GetABI returned nil")
	}

	address, tx, contract, err := bind.DeployContract(auth, *parsed, common.FromHex(ProofOfFlopsBin), backend, d, first)
	if err != nil {
		return common.Address{}, nil, nil, err
	}
	return address, tx, &ProofOfFlops{ProofOfFlopsCaller: ProofOfFlopsCaller{contract: contract}, ProofOfFlopsTransactor: ProofOfFlopsTransactor{contract: contract}, ProofOfFlopsFilterer: ProofOfFlopsFilterer{contract: contract}}, nil
}

// ProofOfFlops is an auto generated Go binding around an Ethereum contract.
type ProofOfFlops struct {
	ProofOfFlopsCaller     // Read-only binding to the contract
	ProofOfFlopsTransactor // Write-only binding to the contract
	ProofOfFlopsFilterer   // Log filterer for contract events
}

// ProofOfFlopsCaller is an auto generated read-only Go binding around an Ethereum contract.
type ProofOfFlopsCaller struct {
	contract *bind.BoundContract // Generic contract wrapper for the low level calls
}

// ProofOfFlopsTransactor is an auto generated write-only Go binding around an Ethereum contract.
type ProofOfFlopsTransactor struct {
	contract *bind.BoundContract // Generic contract wrapper for the low level calls
}

// ProofOfFlopsFilterer is an auto generated log filtering Go binding around an Ethereum contract events.
type ProofOfFlopsFilterer struct {
	contract *bind.BoundContract // Generic contract wrapper for the low level calls
}

// ProofOfFlopsSession is an auto generated Go binding around an Ethereum contract,
// with pre-set call and transact options.
type ProofOfFlopsSession struct {
	Contract     *ProofOfFlops     // Generic contract binding to set the session for
	CallOpts     bind.CallOpts     // Call options to use throughout this session
	TransactOpts bind.TransactOpts // Transaction auth options to use throughout this session
}

// ProofOfFlopsCallerSession is an auto generated read-only Go binding around an Ethereum contract,
// with pre-set call options.
type ProofOfFlopsCallerSession struct {
	Contract *ProofOfFlopsCaller // Generic contract caller binding to set the session for
	CallOpts bind.CallOpts       // Call options to use throughout this session
}

// ProofOfFlopsTransactorSession is an auto generated write-only Go binding around an Ethereum contract,
// with pre-set transact options.
type ProofOfFlopsTransactorSession struct {
	Contract     *ProofOfFlopsTransactor // Generic contract transactor binding to set the session for
	TransactOpts bind.TransactOpts       // Transaction auth options to use throughout this session
}

// ProofOfFlopsRaw is an auto generated low-level Go binding around an Ethereum contract.
type ProofOfFlopsRaw struct {
	Contract *ProofOfFlops // Generic contract binding to access the raw methods on
}

// ProofOfFlopsCallerRaw is an auto generated low-level read-only Go binding around an Ethereum contract.
type ProofOfFlopsCallerRaw struct {
	Contract *ProofOfFlopsCaller // Generic read-only contract binding to access the raw methods on
}

// ProofOfFlopsTransactorRaw is an auto generated low-level write-only Go binding around an Ethereum contract.
type ProofOfFlopsTransactorRaw struct {
	Contract *ProofOfFlopsTransactor // Generic write-only contract binding to access the raw methods on
}

// NewProofOfFlops creates a new instance of ProofOfFlops, bound to a specific deployed contract.
func NewProofOfFlops(address common.Address, backend bind.ContractBackend) (*ProofOfFlops, error) {
	contract, err := bindProofOfFlops(address, backend, backend, backend)
	if err != nil {
		return nil, err
	}
	return &ProofOfFlops{ProofOfFlopsCaller: ProofOfFlopsCaller{contract: contract}, ProofOfFlopsTransactor: ProofOfFlopsTransactor{contract: contract}, ProofOfFlopsFilterer: ProofOfFlopsFilterer{contract: contract}}, nil
}

// NewProofOfFlopsCaller creates a new read-only instance of ProofOfFlops, bound to a specific deployed contract.
func NewProofOfFlopsCaller(address common.Address, caller bind.ContractCaller) (*ProofOfFlopsCaller, error) {
	contract, err := bindProofOfFlops(address, caller, nil, nil)
	if err != nil {
		return nil, err
	}
	return &ProofOfFlopsCaller{contract: contract}, nil
}

// NewProofOfFlopsTransactor creates a new write-only instance of ProofOfFlops, bound to a specific deployed contract.
func NewProofOfFlopsTransactor(address common.Address, transactor bind.ContractTransactor) (*ProofOfFlopsTransactor, error) {
	contract, err := bindProofOfFlops(address, nil, transactor, nil)
	if err != nil {
		return nil, err
	}
	return &ProofOfFlopsTransactor{contract: contract}, nil
}

// NewProofOfFlopsFilterer creates a new log filterer instance of ProofOfFlops, bound to a specific deployed contract.
func NewProofOfFlopsFilterer(address common.Address, filterer bind.ContractFilterer) (*ProofOfFlopsFilterer, error) {
	contract, err := bindProofOfFlops(address, nil, nil, filterer)
	if err != nil {
		return nil, err
	}
	return &ProofOfFlopsFilterer{contract: contract}, nil
}

// bindProofOfFlops binds a generic wrapper to an already deployed contract.
func bindProofOfFlops(address common.Address, caller bind.ContractCaller, transactor bind.ContractTransactor, filterer bind.ContractFilterer) (*bind.BoundContract, error) {
	parsed, err := ProofOfFlopsMetaData.GetAbi()
	if err != nil {
		return nil, err
	}
	return bind.NewBoundContract(address, *parsed, caller, transactor, filterer), nil
}

// Call invokes the (constant) contract method with params as input values and
// sets the output to result. The result type might be a single field for simple
// returns, a slice of interfaces for anonymous returns and a struct for named
// returns.
func (_ProofOfFlops *ProofOfFlopsRaw) Call(opts *bind.CallOpts, result *[]interface{}, method string, params ...interface{}) error {
	return _ProofOfFlops.Contract.ProofOfFlopsCaller.contract.Call(opts, result, method, params...)
}

// Transfer initiates a plain transaction to move funds to the contract, calling
// its default method if one is available.
func (_ProofOfFlops *ProofOfFlopsRaw) Transfer(opts *bind.TransactOpts) (*types.Transaction, error) {
	return _ProofOfFlops.Contract.ProofOfFlopsTransactor.contract.Transfer(opts)
}

// Transact invokes the (paid) contract method with params as input values.
func (_ProofOfFlops *ProofOfFlopsRaw) Transact(opts *bind.TransactOpts, method string, params ...interface{}) (*types.Transaction, error) {
	return _ProofOfFlops.Contract.ProofOfFlopsTransactor.contract.Transact(opts, method, params...)
}

// Call invokes the (constant) contract method with params as input values and
// sets the output to result. The result type might be a single field for simple
// returns, a slice of interfaces for anonymous returns and a struct for named
// returns.
func (_ProofOfFlops *ProofOfFlopsCallerRaw) Call(opts *bind.CallOpts, result *[]interface{}, method string, params ...interface{}) error {
	return _ProofOfFlops.Contract.contract.Call(opts, result, method, params...)
}

// Transfer initiates a plain transaction to move funds to the contract, calling
// its default method if one is available.
func (_ProofOfFlops *ProofOfFlopsTransactorRaw) Transfer(opts *bind.TransactOpts) (*types.Transaction, error) {
	return _ProofOfFlops.Contract.contract.Transfer(opts)
}

// Transact invokes the (paid) contract method with params as input values.
func (_ProofOfFlops *ProofOfFlopsTransactorRaw) Transact(opts *bind.TransactOpts, method string, params ...interface{}) (*types.Transaction, error) {
	return _ProofOfFlops.Contract.contract.Transact(opts, method, params...)
}

// Aggregator is a free data retrieval call binding the contract method 0x245a7bfc.
//
// Solidity: function aggregator() view returns(address)
func (_ProofOfFlops *ProofOfFlopsCaller) Aggregator(opts *bind.CallOpts) (common.Address, error) {
	var out []interface{}
	err := _ProofOfFlops.contract.Call(opts, &out, "aggregator")

	if err != nil {
		return *new(common.Address), err
	}

	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)

	return out0, err

}

// Aggregator is a free data retrieval call binding the contract method 0x245a7bfc.
//
// Solidity: function aggregator() view returns(address)
func (_ProofOfFlops *ProofOfFlopsSession) Aggregator() (common.Address, error) {
	return _ProofOfFlops.Contract.Aggregator(&_ProofOfFlops.CallOpts)
}

// Aggregator is a free data retrieval call binding the contract method 0x245a7bfc.
//
// Solidity: function aggregator() view returns(address)
func (_ProofOfFlops *ProofOfFlopsCallerSession) Aggregator() (common.Address, error) {
	return _ProofOfFlops.Contract.Aggregator(&_ProofOfFlops.CallOpts)
}

// AllocationManager is a free data retrieval call binding the contract method 0xca8aa7c7.
//
// Solidity: function allocationManager() view returns(address)
func (_ProofOfFlops *ProofOfFlopsCaller) AllocationManager(opts *bind.CallOpts) (common.Address, error) {
	var out []interface{}
	err := _ProofOfFlops.contract.Call(opts, &out, "allocationManager")

	if err != nil {
		return *new(common.Address), err
	}

	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)

	return out0, err

}

// AllocationManager is a free data retrieval call binding the contract method 0xca8aa7c7.
//
// Solidity: function allocationManager() view returns(address)
func (_ProofOfFlops *ProofOfFlopsSession) AllocationManager() (common.Address, error) {
	return _ProofOfFlops.Contract.AllocationManager(&_ProofOfFlops.CallOpts)
}

// AllocationManager is a free data retrieval call binding the contract method 0xca8aa7c7.
//
// Solidity: function allocationManager() view returns(address)
func (_ProofOfFlops *ProofOfFlopsCallerSession) AllocationManager() (common.Address, error) {
	return _ProofOfFlops.Contract.AllocationManager(&_ProofOfFlops.CallOpts)
}

// ApkRegistry is a free data retrieval call binding the contract method 0x795623f9.
//
// Solidity: function apkRegistry() view returns(address)
func (_ProofOfFlops *ProofOfFlopsCaller) ApkRegistry(opts *bind.CallOpts) (common.Address, error) {
	var out []interface{}
	err := _ProofOfFlops.contract.Call(opts, &out, "apkRegistry")

	if err != nil {
		return *new(common.Address), err
	}

	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)

	return out0, err

}

// ApkRegistry is a free data retrieval call binding the contract method 0x795623f9.
//
// Solidity: function apkRegistry() view returns(address)
func (_ProofOfFlops *ProofOfFlopsSession) ApkRegistry() (common.Address, error) {
	return _ProofOfFlops.Contract.ApkRegistry(&_ProofOfFlops.CallOpts)
}

// ApkRegistry is a free data retrieval call binding the contract method 0x795623f9.
//
// Solidity: function apkRegistry() view returns(address)
func (_ProofOfFlops *ProofOfFlopsCallerSession) ApkRegistry() (common.Address, error) {
	return _ProofOfFlops.Contract.ApkRegistry(&_ProofOfFlops.CallOpts)
}

// CanOpen is a free data retrieval call binding the contract method 0xffaeb582.
//
// Solidity: function canOpen() view returns(bool open, uint256 earliestBlock)
func (_ProofOfFlops *ProofOfFlopsCaller) CanOpen(opts *bind.CallOpts) (struct {
	Open          bool
	EarliestBlock *big.Int
}, error) {
	var out []interface{}
	err := _ProofOfFlops.contract.Call(opts, &out, "canOpen")

	outstruct := new(struct {
		Open          bool
		EarliestBlock *big.Int
	})
	if err != nil {
		return *outstruct, err
	}

	outstruct.Open = *abi.ConvertType(out[0], new(bool)).(*bool)
	outstruct.EarliestBlock = *abi.ConvertType(out[1], new(*big.Int)).(**big.Int)

	return *outstruct, err

}

// CanOpen is a free data retrieval call binding the contract method 0xffaeb582.
//
// Solidity: function canOpen() view returns(bool open, uint256 earliestBlock)
func (_ProofOfFlops *ProofOfFlopsSession) CanOpen() (struct {
	Open          bool
	EarliestBlock *big.Int
}, error) {
	return _ProofOfFlops.Contract.CanOpen(&_ProofOfFlops.CallOpts)
}

// CanOpen is a free data retrieval call binding the contract method 0xffaeb582.
//
// Solidity: function canOpen() view returns(bool open, uint256 earliestBlock)
func (_ProofOfFlops *ProofOfFlopsCallerSession) CanOpen() (struct {
	Open          bool
	EarliestBlock *big.Int
}, error) {
	return _ProofOfFlops.Contract.CanOpen(&_ProofOfFlops.CallOpts)
}

// Challenger is a free data retrieval call binding the contract method 0x534db0e2.
//
// Solidity: function challenger() view returns(address)
func (_ProofOfFlops *ProofOfFlopsCaller) Challenger(opts *bind.CallOpts) (common.Address, error) {
	var out []interface{}
	err := _ProofOfFlops.contract.Call(opts, &out, "challenger")

	if err != nil {
		return *new(common.Address), err
	}

	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)

	return out0, err

}

// Challenger is a free data retrieval call binding the contract method 0x534db0e2.
//
// Solidity: function challenger() view returns(address)
func (_ProofOfFlops *ProofOfFlopsSession) Challenger() (common.Address, error) {
	return _ProofOfFlops.Contract.Challenger(&_ProofOfFlops.CallOpts)
}

// Challenger is a free data retrieval call binding the contract method 0x534db0e2.
//
// Solidity: function challenger() view returns(address)
func (_ProofOfFlops *ProofOfFlopsCallerSession) Challenger() (common.Address, error) {
	return _ProofOfFlops.Contract.Challenger(&_ProofOfFlops.CallOpts)
}

// CheckCertificate is a free data retrieval call binding the contract method 0xfe8444b6.
//
// Solidity: function checkCertificate(bytes32 digest, bytes quorums, uint32 referenceBlock, (uint32[],(uint256,uint256)[],(uint256,uint256)[],(uint256[2],uint256[2]),(uint256,uint256),uint32[],uint32[],uint32[][]) certificate) view returns(uint96[] signed, uint96[] total)
func (_ProofOfFlops *ProofOfFlopsCaller) CheckCertificate(opts *bind.CallOpts, digest [32]byte, quorums []byte, referenceBlock uint32, certificate Certificate) (struct {
	Signed []*big.Int
	Total  []*big.Int
}, error) {
	var out []interface{}
	err := _ProofOfFlops.contract.Call(opts, &out, "checkCertificate", digest, quorums, referenceBlock, certificate)

	outstruct := new(struct {
		Signed []*big.Int
		Total  []*big.Int
	})
	if err != nil {
		return *outstruct, err
	}

	outstruct.Signed = *abi.ConvertType(out[0], new([]*big.Int)).(*[]*big.Int)
	outstruct.Total = *abi.ConvertType(out[1], new([]*big.Int)).(*[]*big.Int)

	return *outstruct, err

}

// CheckCertificate is a free data retrieval call binding the contract method 0xfe8444b6.
//
// Solidity: function checkCertificate(bytes32 digest, bytes quorums, uint32 referenceBlock, (uint32[],(uint256,uint256)[],(uint256,uint256)[],(uint256[2],uint256[2]),(uint256,uint256),uint32[],uint32[],uint32[][]) certificate) view returns(uint96[] signed, uint96[] total)
func (_ProofOfFlops *ProofOfFlopsSession) CheckCertificate(digest [32]byte, quorums []byte, referenceBlock uint32, certificate Certificate) (struct {
	Signed []*big.Int
	Total  []*big.Int
}, error) {
	return _ProofOfFlops.Contract.CheckCertificate(&_ProofOfFlops.CallOpts, digest, quorums, referenceBlock, certificate)
}

// CheckCertificate is a free data retrieval call binding the contract method 0xfe8444b6.
//
// Solidity: function checkCertificate(bytes32 digest, bytes quorums, uint32 referenceBlock, (uint32[],(uint256,uint256)[],(uint256,uint256)[],(uint256[2],uint256[2]),(uint256,uint256),uint32[],uint32[],uint32[][]) certificate) view returns(uint96[] signed, uint96[] total)
func (_ProofOfFlops *ProofOfFlopsCallerSession) CheckCertificate(digest [32]byte, quorums []byte, referenceBlock uint32, certificate Certificate) (struct {
	Signed []*big.Int
	Total  []*big.Int
}, error) {
	return _ProofOfFlops.Contract.CheckCertificate(&_ProofOfFlops.CallOpts, digest, quorums, referenceBlock, certificate)
}

// Coordinator is a free data retrieval call binding the contract method 0x0a009097.
//
// Solidity: function coordinator() view returns(address)
func (_ProofOfFlops *ProofOfFlopsCaller) Coordinator(opts *bind.CallOpts) (common.Address, error) {
	var out []interface{}
	err := _ProofOfFlops.contract.Call(opts, &out, "coordinator")

	if err != nil {
		return *new(common.Address), err
	}

	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)

	return out0, err

}

// Coordinator is a free data retrieval call binding the contract method 0x0a009097.
//
// Solidity: function coordinator() view returns(address)
func (_ProofOfFlops *ProofOfFlopsSession) Coordinator() (common.Address, error) {
	return _ProofOfFlops.Contract.Coordinator(&_ProofOfFlops.CallOpts)
}

// Coordinator is a free data retrieval call binding the contract method 0x0a009097.
//
// Solidity: function coordinator() view returns(address)
func (_ProofOfFlops *ProofOfFlopsCallerSession) Coordinator() (common.Address, error) {
	return _ProofOfFlops.Contract.Coordinator(&_ProofOfFlops.CallOpts)
}

// DelegationManager is a free data retrieval call binding the contract method 0xea4d3c9b.
//
// Solidity: function delegationManager() view returns(address)
func (_ProofOfFlops *ProofOfFlopsCaller) DelegationManager(opts *bind.CallOpts) (common.Address, error) {
	var out []interface{}
	err := _ProofOfFlops.contract.Call(opts, &out, "delegationManager")

	if err != nil {
		return *new(common.Address), err
	}

	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)

	return out0, err

}

// DelegationManager is a free data retrieval call binding the contract method 0xea4d3c9b.
//
// Solidity: function delegationManager() view returns(address)
func (_ProofOfFlops *ProofOfFlopsSession) DelegationManager() (common.Address, error) {
	return _ProofOfFlops.Contract.DelegationManager(&_ProofOfFlops.CallOpts)
}

// DelegationManager is a free data retrieval call binding the contract method 0xea4d3c9b.
//
// Solidity: function delegationManager() view returns(address)
func (_ProofOfFlops *ProofOfFlopsCallerSession) DelegationManager() (common.Address, error) {
	return _ProofOfFlops.Contract.DelegationManager(&_ProofOfFlops.CallOpts)
}

// DisputeTermsOf is a free data retrieval call binding the contract method 0x25f69f7a.
//
// Solidity: function disputeTermsOf(uint64 roundId) view returns((bytes32,uint64,uint64,uint32,uint32,uint32,uint32,uint32,uint32,uint32,uint32))
func (_ProofOfFlops *ProofOfFlopsCaller) DisputeTermsOf(opts *bind.CallOpts, roundId uint64) (DisputeTerms, error) {
	var out []interface{}
	err := _ProofOfFlops.contract.Call(opts, &out, "disputeTermsOf", roundId)

	if err != nil {
		return *new(DisputeTerms), err
	}

	out0 := *abi.ConvertType(out[0], new(DisputeTerms)).(*DisputeTerms)

	return out0, err

}

// DisputeTermsOf is a free data retrieval call binding the contract method 0x25f69f7a.
//
// Solidity: function disputeTermsOf(uint64 roundId) view returns((bytes32,uint64,uint64,uint32,uint32,uint32,uint32,uint32,uint32,uint32,uint32))
func (_ProofOfFlops *ProofOfFlopsSession) DisputeTermsOf(roundId uint64) (DisputeTerms, error) {
	return _ProofOfFlops.Contract.DisputeTermsOf(&_ProofOfFlops.CallOpts, roundId)
}

// DisputeTermsOf is a free data retrieval call binding the contract method 0x25f69f7a.
//
// Solidity: function disputeTermsOf(uint64 roundId) view returns((bytes32,uint64,uint64,uint32,uint32,uint32,uint32,uint32,uint32,uint32,uint32))
func (_ProofOfFlops *ProofOfFlopsCallerSession) DisputeTermsOf(roundId uint64) (DisputeTerms, error) {
	return _ProofOfFlops.Contract.DisputeTermsOf(&_ProofOfFlops.CallOpts, roundId)
}

// Disputes is a free data retrieval call binding the contract method 0xd4c5b252.
//
// Solidity: function disputes() view returns(address)
func (_ProofOfFlops *ProofOfFlopsCaller) Disputes(opts *bind.CallOpts) (common.Address, error) {
	var out []interface{}
	err := _ProofOfFlops.contract.Call(opts, &out, "disputes")

	if err != nil {
		return *new(common.Address), err
	}

	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)

	return out0, err

}

// Disputes is a free data retrieval call binding the contract method 0xd4c5b252.
//
// Solidity: function disputes() view returns(address)
func (_ProofOfFlops *ProofOfFlopsSession) Disputes() (common.Address, error) {
	return _ProofOfFlops.Contract.Disputes(&_ProofOfFlops.CallOpts)
}

// Disputes is a free data retrieval call binding the contract method 0xd4c5b252.
//
// Solidity: function disputes() view returns(address)
func (_ProofOfFlops *ProofOfFlopsCallerSession) Disputes() (common.Address, error) {
	return _ProofOfFlops.Contract.Disputes(&_ProofOfFlops.CallOpts)
}

// Ledger is a free data retrieval call binding the contract method 0x56397c35.
//
// Solidity: function ledger() view returns(address)
func (_ProofOfFlops *ProofOfFlopsCaller) Ledger(opts *bind.CallOpts) (common.Address, error) {
	var out []interface{}
	err := _ProofOfFlops.contract.Call(opts, &out, "ledger")

	if err != nil {
		return *new(common.Address), err
	}

	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)

	return out0, err

}

// Ledger is a free data retrieval call binding the contract method 0x56397c35.
//
// Solidity: function ledger() view returns(address)
func (_ProofOfFlops *ProofOfFlopsSession) Ledger() (common.Address, error) {
	return _ProofOfFlops.Contract.Ledger(&_ProofOfFlops.CallOpts)
}

// Ledger is a free data retrieval call binding the contract method 0x56397c35.
//
// Solidity: function ledger() view returns(address)
func (_ProofOfFlops *ProofOfFlopsCallerSession) Ledger() (common.Address, error) {
	return _ProofOfFlops.Contract.Ledger(&_ProofOfFlops.CallOpts)
}

// OpeningsPaused is a free data retrieval call binding the contract method 0x18cb3fe8.
//
// Solidity: function openingsPaused() view returns(bool)
func (_ProofOfFlops *ProofOfFlopsCaller) OpeningsPaused(opts *bind.CallOpts) (bool, error) {
	var out []interface{}
	err := _ProofOfFlops.contract.Call(opts, &out, "openingsPaused")

	if err != nil {
		return *new(bool), err
	}

	out0 := *abi.ConvertType(out[0], new(bool)).(*bool)

	return out0, err

}

// OpeningsPaused is a free data retrieval call binding the contract method 0x18cb3fe8.
//
// Solidity: function openingsPaused() view returns(bool)
func (_ProofOfFlops *ProofOfFlopsSession) OpeningsPaused() (bool, error) {
	return _ProofOfFlops.Contract.OpeningsPaused(&_ProofOfFlops.CallOpts)
}

// OpeningsPaused is a free data retrieval call binding the contract method 0x18cb3fe8.
//
// Solidity: function openingsPaused() view returns(bool)
func (_ProofOfFlops *ProofOfFlopsCallerSession) OpeningsPaused() (bool, error) {
	return _ProofOfFlops.Contract.OpeningsPaused(&_ProofOfFlops.CallOpts)
}

// Owner is a free data retrieval call binding the contract method 0x8da5cb5b.
//
// Solidity: function owner() view returns(address)
func (_ProofOfFlops *ProofOfFlopsCaller) Owner(opts *bind.CallOpts) (common.Address, error) {
	var out []interface{}
	err := _ProofOfFlops.contract.Call(opts, &out, "owner")

	if err != nil {
		return *new(common.Address), err
	}

	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)

	return out0, err

}

// Owner is a free data retrieval call binding the contract method 0x8da5cb5b.
//
// Solidity: function owner() view returns(address)
func (_ProofOfFlops *ProofOfFlopsSession) Owner() (common.Address, error) {
	return _ProofOfFlops.Contract.Owner(&_ProofOfFlops.CallOpts)
}

// Owner is a free data retrieval call binding the contract method 0x8da5cb5b.
//
// Solidity: function owner() view returns(address)
func (_ProofOfFlops *ProofOfFlopsCallerSession) Owner() (common.Address, error) {
	return _ProofOfFlops.Contract.Owner(&_ProofOfFlops.CallOpts)
}

// ParameterDelay is a free data retrieval call binding the contract method 0xa0e91b13.
//
// Solidity: function parameterDelay() view returns(uint32)
func (_ProofOfFlops *ProofOfFlopsCaller) ParameterDelay(opts *bind.CallOpts) (uint32, error) {
	var out []interface{}
	err := _ProofOfFlops.contract.Call(opts, &out, "parameterDelay")

	if err != nil {
		return *new(uint32), err
	}

	out0 := *abi.ConvertType(out[0], new(uint32)).(*uint32)

	return out0, err

}

// ParameterDelay is a free data retrieval call binding the contract method 0xa0e91b13.
//
// Solidity: function parameterDelay() view returns(uint32)
func (_ProofOfFlops *ProofOfFlopsSession) ParameterDelay() (uint32, error) {
	return _ProofOfFlops.Contract.ParameterDelay(&_ProofOfFlops.CallOpts)
}

// ParameterDelay is a free data retrieval call binding the contract method 0xa0e91b13.
//
// Solidity: function parameterDelay() view returns(uint32)
func (_ProofOfFlops *ProofOfFlopsCallerSession) ParameterDelay() (uint32, error) {
	return _ProofOfFlops.Contract.ParameterDelay(&_ProofOfFlops.CallOpts)
}

// Parameters is a free data retrieval call binding the contract method 0x89035730.
//
// Solidity: function parameters() view returns((uint32,uint32,uint32,uint32,uint32,uint32,uint32,uint32,uint32,uint32,uint32,uint32,uint64,uint32,uint32,uint32,uint32,uint32,uint32,uint32,uint32,uint64,address,address))
func (_ProofOfFlops *ProofOfFlopsCaller) Parameters(opts *bind.CallOpts) (Parameters, error) {
	var out []interface{}
	err := _ProofOfFlops.contract.Call(opts, &out, "parameters")

	if err != nil {
		return *new(Parameters), err
	}

	out0 := *abi.ConvertType(out[0], new(Parameters)).(*Parameters)

	return out0, err

}

// Parameters is a free data retrieval call binding the contract method 0x89035730.
//
// Solidity: function parameters() view returns((uint32,uint32,uint32,uint32,uint32,uint32,uint32,uint32,uint32,uint32,uint32,uint32,uint64,uint32,uint32,uint32,uint32,uint32,uint32,uint32,uint32,uint64,address,address))
func (_ProofOfFlops *ProofOfFlopsSession) Parameters() (Parameters, error) {
	return _ProofOfFlops.Contract.Parameters(&_ProofOfFlops.CallOpts)
}

// Parameters is a free data retrieval call binding the contract method 0x89035730.
//
// Solidity: function parameters() view returns((uint32,uint32,uint32,uint32,uint32,uint32,uint32,uint32,uint32,uint32,uint32,uint32,uint64,uint32,uint32,uint32,uint32,uint32,uint32,uint32,uint32,uint64,address,address))
func (_ProofOfFlops *ProofOfFlopsCallerSession) Parameters() (Parameters, error) {
	return _ProofOfFlops.Contract.Parameters(&_ProofOfFlops.CallOpts)
}

// ParametersAt is a free data retrieval call binding the contract method 0xa394f45e.
//
// Solidity: function parametersAt(uint32 version) view returns((uint32,uint32,uint32,uint32,uint32,uint32,uint32,uint32,uint32,uint32,uint32,uint32,uint64,uint32,uint32,uint32,uint32,uint32,uint32,uint32,uint32,uint64,address,address))
func (_ProofOfFlops *ProofOfFlopsCaller) ParametersAt(opts *bind.CallOpts, version uint32) (Parameters, error) {
	var out []interface{}
	err := _ProofOfFlops.contract.Call(opts, &out, "parametersAt", version)

	if err != nil {
		return *new(Parameters), err
	}

	out0 := *abi.ConvertType(out[0], new(Parameters)).(*Parameters)

	return out0, err

}

// ParametersAt is a free data retrieval call binding the contract method 0xa394f45e.
//
// Solidity: function parametersAt(uint32 version) view returns((uint32,uint32,uint32,uint32,uint32,uint32,uint32,uint32,uint32,uint32,uint32,uint32,uint64,uint32,uint32,uint32,uint32,uint32,uint32,uint32,uint32,uint64,address,address))
func (_ProofOfFlops *ProofOfFlopsSession) ParametersAt(version uint32) (Parameters, error) {
	return _ProofOfFlops.Contract.ParametersAt(&_ProofOfFlops.CallOpts, version)
}

// ParametersAt is a free data retrieval call binding the contract method 0xa394f45e.
//
// Solidity: function parametersAt(uint32 version) view returns((uint32,uint32,uint32,uint32,uint32,uint32,uint32,uint32,uint32,uint32,uint32,uint32,uint64,uint32,uint32,uint32,uint32,uint32,uint32,uint32,uint32,uint64,address,address))
func (_ProofOfFlops *ProofOfFlopsCallerSession) ParametersAt(version uint32) (Parameters, error) {
	return _ProofOfFlops.Contract.ParametersAt(&_ProofOfFlops.CallOpts, version)
}

// ParametersOf is a free data retrieval call binding the contract method 0xe717a35c.
//
// Solidity: function parametersOf(uint64 roundId) view returns((uint32,uint32,uint32,uint32,uint32,uint32,uint32,uint32,uint32,uint32,uint32,uint32,uint64,uint32,uint32,uint32,uint32,uint32,uint32,uint32,uint32,uint64,address,address))
func (_ProofOfFlops *ProofOfFlopsCaller) ParametersOf(opts *bind.CallOpts, roundId uint64) (Parameters, error) {
	var out []interface{}
	err := _ProofOfFlops.contract.Call(opts, &out, "parametersOf", roundId)

	if err != nil {
		return *new(Parameters), err
	}

	out0 := *abi.ConvertType(out[0], new(Parameters)).(*Parameters)

	return out0, err

}

// ParametersOf is a free data retrieval call binding the contract method 0xe717a35c.
//
// Solidity: function parametersOf(uint64 roundId) view returns((uint32,uint32,uint32,uint32,uint32,uint32,uint32,uint32,uint32,uint32,uint32,uint32,uint64,uint32,uint32,uint32,uint32,uint32,uint32,uint32,uint32,uint64,address,address))
func (_ProofOfFlops *ProofOfFlopsSession) ParametersOf(roundId uint64) (Parameters, error) {
	return _ProofOfFlops.Contract.ParametersOf(&_ProofOfFlops.CallOpts, roundId)
}

// ParametersOf is a free data retrieval call binding the contract method 0xe717a35c.
//
// Solidity: function parametersOf(uint64 roundId) view returns((uint32,uint32,uint32,uint32,uint32,uint32,uint32,uint32,uint32,uint32,uint32,uint32,uint64,uint32,uint32,uint32,uint32,uint32,uint32,uint32,uint32,uint64,address,address))
func (_ProofOfFlops *ProofOfFlopsCallerSession) ParametersOf(roundId uint64) (Parameters, error) {
	return _ProofOfFlops.Contract.ParametersOf(&_ProofOfFlops.CallOpts, roundId)
}

// ParametersVersion is a free data retrieval call binding the contract method 0x0de75149.
//
// Solidity: function parametersVersion() view returns(uint32)
func (_ProofOfFlops *ProofOfFlopsCaller) ParametersVersion(opts *bind.CallOpts) (uint32, error) {
	var out []interface{}
	err := _ProofOfFlops.contract.Call(opts, &out, "parametersVersion")

	if err != nil {
		return *new(uint32), err
	}

	out0 := *abi.ConvertType(out[0], new(uint32)).(*uint32)

	return out0, err

}

// ParametersVersion is a free data retrieval call binding the contract method 0x0de75149.
//
// Solidity: function parametersVersion() view returns(uint32)
func (_ProofOfFlops *ProofOfFlopsSession) ParametersVersion() (uint32, error) {
	return _ProofOfFlops.Contract.ParametersVersion(&_ProofOfFlops.CallOpts)
}

// ParametersVersion is a free data retrieval call binding the contract method 0x0de75149.
//
// Solidity: function parametersVersion() view returns(uint32)
func (_ProofOfFlops *ProofOfFlopsCallerSession) ParametersVersion() (uint32, error) {
	return _ProofOfFlops.Contract.ParametersVersion(&_ProofOfFlops.CallOpts)
}

// PendingOwner is a free data retrieval call binding the contract method 0xe30c3978.
//
// Solidity: function pendingOwner() view returns(address)
func (_ProofOfFlops *ProofOfFlopsCaller) PendingOwner(opts *bind.CallOpts) (common.Address, error) {
	var out []interface{}
	err := _ProofOfFlops.contract.Call(opts, &out, "pendingOwner")

	if err != nil {
		return *new(common.Address), err
	}

	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)

	return out0, err

}

// PendingOwner is a free data retrieval call binding the contract method 0xe30c3978.
//
// Solidity: function pendingOwner() view returns(address)
func (_ProofOfFlops *ProofOfFlopsSession) PendingOwner() (common.Address, error) {
	return _ProofOfFlops.Contract.PendingOwner(&_ProofOfFlops.CallOpts)
}

// PendingOwner is a free data retrieval call binding the contract method 0xe30c3978.
//
// Solidity: function pendingOwner() view returns(address)
func (_ProofOfFlops *ProofOfFlopsCallerSession) PendingOwner() (common.Address, error) {
	return _ProofOfFlops.Contract.PendingOwner(&_ProofOfFlops.CallOpts)
}

// Proposal is a free data retrieval call binding the contract method 0x753ec103.
//
// Solidity: function proposal() view returns(bytes32 proposalHash, uint64 readyAt)
func (_ProofOfFlops *ProofOfFlopsCaller) Proposal(opts *bind.CallOpts) (struct {
	ProposalHash [32]byte
	ReadyAt      uint64
}, error) {
	var out []interface{}
	err := _ProofOfFlops.contract.Call(opts, &out, "proposal")

	outstruct := new(struct {
		ProposalHash [32]byte
		ReadyAt      uint64
	})
	if err != nil {
		return *outstruct, err
	}

	outstruct.ProposalHash = *abi.ConvertType(out[0], new([32]byte)).(*[32]byte)
	outstruct.ReadyAt = *abi.ConvertType(out[1], new(uint64)).(*uint64)

	return *outstruct, err

}

// Proposal is a free data retrieval call binding the contract method 0x753ec103.
//
// Solidity: function proposal() view returns(bytes32 proposalHash, uint64 readyAt)
func (_ProofOfFlops *ProofOfFlopsSession) Proposal() (struct {
	ProposalHash [32]byte
	ReadyAt      uint64
}, error) {
	return _ProofOfFlops.Contract.Proposal(&_ProofOfFlops.CallOpts)
}

// Proposal is a free data retrieval call binding the contract method 0x753ec103.
//
// Solidity: function proposal() view returns(bytes32 proposalHash, uint64 readyAt)
func (_ProofOfFlops *ProofOfFlopsCallerSession) Proposal() (struct {
	ProposalHash [32]byte
	ReadyAt      uint64
}, error) {
	return _ProofOfFlops.Contract.Proposal(&_ProofOfFlops.CallOpts)
}

// Randomness is a free data retrieval call binding the contract method 0x36013189.
//
// Solidity: function randomness() view returns(address)
func (_ProofOfFlops *ProofOfFlopsCaller) Randomness(opts *bind.CallOpts) (common.Address, error) {
	var out []interface{}
	err := _ProofOfFlops.contract.Call(opts, &out, "randomness")

	if err != nil {
		return *new(common.Address), err
	}

	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)

	return out0, err

}

// Randomness is a free data retrieval call binding the contract method 0x36013189.
//
// Solidity: function randomness() view returns(address)
func (_ProofOfFlops *ProofOfFlopsSession) Randomness() (common.Address, error) {
	return _ProofOfFlops.Contract.Randomness(&_ProofOfFlops.CallOpts)
}

// Randomness is a free data retrieval call binding the contract method 0x36013189.
//
// Solidity: function randomness() view returns(address)
func (_ProofOfFlops *ProofOfFlopsCallerSession) Randomness() (common.Address, error) {
	return _ProofOfFlops.Contract.Randomness(&_ProofOfFlops.CallOpts)
}

// ResultsDigest is a free data retrieval call binding the contract method 0x8e7d0168.
//
// Solidity: function resultsDigest(uint64 roundId, bytes32 workSeed, bytes32 sampleSeed, bytes32 commitSetHash, bytes32 evidenceHash, bytes32 resultsHash) view returns(bytes32)
func (_ProofOfFlops *ProofOfFlopsCaller) ResultsDigest(opts *bind.CallOpts, roundId uint64, workSeed [32]byte, sampleSeed [32]byte, commitSetHash [32]byte, evidenceHash [32]byte, resultsHash [32]byte) ([32]byte, error) {
	var out []interface{}
	err := _ProofOfFlops.contract.Call(opts, &out, "resultsDigest", roundId, workSeed, sampleSeed, commitSetHash, evidenceHash, resultsHash)

	if err != nil {
		return *new([32]byte), err
	}

	out0 := *abi.ConvertType(out[0], new([32]byte)).(*[32]byte)

	return out0, err

}

// ResultsDigest is a free data retrieval call binding the contract method 0x8e7d0168.
//
// Solidity: function resultsDigest(uint64 roundId, bytes32 workSeed, bytes32 sampleSeed, bytes32 commitSetHash, bytes32 evidenceHash, bytes32 resultsHash) view returns(bytes32)
func (_ProofOfFlops *ProofOfFlopsSession) ResultsDigest(roundId uint64, workSeed [32]byte, sampleSeed [32]byte, commitSetHash [32]byte, evidenceHash [32]byte, resultsHash [32]byte) ([32]byte, error) {
	return _ProofOfFlops.Contract.ResultsDigest(&_ProofOfFlops.CallOpts, roundId, workSeed, sampleSeed, commitSetHash, evidenceHash, resultsHash)
}

// ResultsDigest is a free data retrieval call binding the contract method 0x8e7d0168.
//
// Solidity: function resultsDigest(uint64 roundId, bytes32 workSeed, bytes32 sampleSeed, bytes32 commitSetHash, bytes32 evidenceHash, bytes32 resultsHash) view returns(bytes32)
func (_ProofOfFlops *ProofOfFlopsCallerSession) ResultsDigest(roundId uint64, workSeed [32]byte, sampleSeed [32]byte, commitSetHash [32]byte, evidenceHash [32]byte, resultsHash [32]byte) ([32]byte, error) {
	return _ProofOfFlops.Contract.ResultsDigest(&_ProofOfFlops.CallOpts, roundId, workSeed, sampleSeed, commitSetHash, evidenceHash, resultsHash)
}

// Round is a free data retrieval call binding the contract method 0xcd202ba5.
//
// Solidity: function round(uint64 roundId) view returns((uint8,uint64,uint64,uint64,uint32,uint8,bytes32,bytes32))
func (_ProofOfFlops *ProofOfFlopsCaller) Round(opts *bind.CallOpts, roundId uint64) (Round, error) {
	var out []interface{}
	err := _ProofOfFlops.contract.Call(opts, &out, "round", roundId)

	if err != nil {
		return *new(Round), err
	}

	out0 := *abi.ConvertType(out[0], new(Round)).(*Round)

	return out0, err

}

// Round is a free data retrieval call binding the contract method 0xcd202ba5.
//
// Solidity: function round(uint64 roundId) view returns((uint8,uint64,uint64,uint64,uint32,uint8,bytes32,bytes32))
func (_ProofOfFlops *ProofOfFlopsSession) Round(roundId uint64) (Round, error) {
	return _ProofOfFlops.Contract.Round(&_ProofOfFlops.CallOpts, roundId)
}

// Round is a free data retrieval call binding the contract method 0xcd202ba5.
//
// Solidity: function round(uint64 roundId) view returns((uint8,uint64,uint64,uint64,uint32,uint8,bytes32,bytes32))
func (_ProofOfFlops *ProofOfFlopsCallerSession) Round(roundId uint64) (Round, error) {
	return _ProofOfFlops.Contract.Round(&_ProofOfFlops.CallOpts, roundId)
}

// RoundCount is a free data retrieval call binding the contract method 0x127f0b3f.
//
// Solidity: function roundCount() view returns(uint64)
func (_ProofOfFlops *ProofOfFlopsCaller) RoundCount(opts *bind.CallOpts) (uint64, error) {
	var out []interface{}
	err := _ProofOfFlops.contract.Call(opts, &out, "roundCount")

	if err != nil {
		return *new(uint64), err
	}

	out0 := *abi.ConvertType(out[0], new(uint64)).(*uint64)

	return out0, err

}

// RoundCount is a free data retrieval call binding the contract method 0x127f0b3f.
//
// Solidity: function roundCount() view returns(uint64)
func (_ProofOfFlops *ProofOfFlopsSession) RoundCount() (uint64, error) {
	return _ProofOfFlops.Contract.RoundCount(&_ProofOfFlops.CallOpts)
}

// RoundCount is a free data retrieval call binding the contract method 0x127f0b3f.
//
// Solidity: function roundCount() view returns(uint64)
func (_ProofOfFlops *ProofOfFlopsCallerSession) RoundCount() (uint64, error) {
	return _ProofOfFlops.Contract.RoundCount(&_ProofOfFlops.CallOpts)
}

// SettledCount is a free data retrieval call binding the contract method 0x90327524.
//
// Solidity: function settledCount() view returns(uint64)
func (_ProofOfFlops *ProofOfFlopsCaller) SettledCount(opts *bind.CallOpts) (uint64, error) {
	var out []interface{}
	err := _ProofOfFlops.contract.Call(opts, &out, "settledCount")

	if err != nil {
		return *new(uint64), err
	}

	out0 := *abi.ConvertType(out[0], new(uint64)).(*uint64)

	return out0, err

}

// SettledCount is a free data retrieval call binding the contract method 0x90327524.
//
// Solidity: function settledCount() view returns(uint64)
func (_ProofOfFlops *ProofOfFlopsSession) SettledCount() (uint64, error) {
	return _ProofOfFlops.Contract.SettledCount(&_ProofOfFlops.CallOpts)
}

// SettledCount is a free data retrieval call binding the contract method 0x90327524.
//
// Solidity: function settledCount() view returns(uint64)
func (_ProofOfFlops *ProofOfFlopsCallerSession) SettledCount() (uint64, error) {
	return _ProofOfFlops.Contract.SettledCount(&_ProofOfFlops.CallOpts)
}

// StakeRegistry is a free data retrieval call binding the contract method 0x68304835.
//
// Solidity: function stakeRegistry() view returns(address)
func (_ProofOfFlops *ProofOfFlopsCaller) StakeRegistry(opts *bind.CallOpts) (common.Address, error) {
	var out []interface{}
	err := _ProofOfFlops.contract.Call(opts, &out, "stakeRegistry")

	if err != nil {
		return *new(common.Address), err
	}

	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)

	return out0, err

}

// StakeRegistry is a free data retrieval call binding the contract method 0x68304835.
//
// Solidity: function stakeRegistry() view returns(address)
func (_ProofOfFlops *ProofOfFlopsSession) StakeRegistry() (common.Address, error) {
	return _ProofOfFlops.Contract.StakeRegistry(&_ProofOfFlops.CallOpts)
}

// StakeRegistry is a free data retrieval call binding the contract method 0x68304835.
//
// Solidity: function stakeRegistry() view returns(address)
func (_ProofOfFlops *ProofOfFlopsCallerSession) StakeRegistry() (common.Address, error) {
	return _ProofOfFlops.Contract.StakeRegistry(&_ProofOfFlops.CallOpts)
}

// AcceptOwnership is a paid mutator transaction binding the contract method 0x79ba5097.
//
// Solidity: function acceptOwnership() returns()
func (_ProofOfFlops *ProofOfFlopsTransactor) AcceptOwnership(opts *bind.TransactOpts) (*types.Transaction, error) {
	return _ProofOfFlops.contract.Transact(opts, "acceptOwnership")
}

// AcceptOwnership is a paid mutator transaction binding the contract method 0x79ba5097.
//
// Solidity: function acceptOwnership() returns()
func (_ProofOfFlops *ProofOfFlopsSession) AcceptOwnership() (*types.Transaction, error) {
	return _ProofOfFlops.Contract.AcceptOwnership(&_ProofOfFlops.TransactOpts)
}

// AcceptOwnership is a paid mutator transaction binding the contract method 0x79ba5097.
//
// Solidity: function acceptOwnership() returns()
func (_ProofOfFlops *ProofOfFlopsTransactorSession) AcceptOwnership() (*types.Transaction, error) {
	return _ProofOfFlops.Contract.AcceptOwnership(&_ProofOfFlops.TransactOpts)
}

// ApplyParameters is a paid mutator transaction binding the contract method 0xbb91b94f.
//
// Solidity: function applyParameters((uint32,uint32,uint32,uint32,uint32,uint32,uint32,uint32,uint32,uint32,uint32,uint32,uint64,uint32,uint32,uint32,uint32,uint32,uint32,uint32,uint32,uint64,address,address) next) returns(uint32 version)
func (_ProofOfFlops *ProofOfFlopsTransactor) ApplyParameters(opts *bind.TransactOpts, next Parameters) (*types.Transaction, error) {
	return _ProofOfFlops.contract.Transact(opts, "applyParameters", next)
}

// ApplyParameters is a paid mutator transaction binding the contract method 0xbb91b94f.
//
// Solidity: function applyParameters((uint32,uint32,uint32,uint32,uint32,uint32,uint32,uint32,uint32,uint32,uint32,uint32,uint64,uint32,uint32,uint32,uint32,uint32,uint32,uint32,uint32,uint64,address,address) next) returns(uint32 version)
func (_ProofOfFlops *ProofOfFlopsSession) ApplyParameters(next Parameters) (*types.Transaction, error) {
	return _ProofOfFlops.Contract.ApplyParameters(&_ProofOfFlops.TransactOpts, next)
}

// ApplyParameters is a paid mutator transaction binding the contract method 0xbb91b94f.
//
// Solidity: function applyParameters((uint32,uint32,uint32,uint32,uint32,uint32,uint32,uint32,uint32,uint32,uint32,uint32,uint64,uint32,uint32,uint32,uint32,uint32,uint32,uint32,uint32,uint64,address,address) next) returns(uint32 version)
func (_ProofOfFlops *ProofOfFlopsTransactorSession) ApplyParameters(next Parameters) (*types.Transaction, error) {
	return _ProofOfFlops.Contract.ApplyParameters(&_ProofOfFlops.TransactOpts, next)
}

// CancelParameters is a paid mutator transaction binding the contract method 0x0730a854.
//
// Solidity: function cancelParameters() returns()
func (_ProofOfFlops *ProofOfFlopsTransactor) CancelParameters(opts *bind.TransactOpts) (*types.Transaction, error) {
	return _ProofOfFlops.contract.Transact(opts, "cancelParameters")
}

// CancelParameters is a paid mutator transaction binding the contract method 0x0730a854.
//
// Solidity: function cancelParameters() returns()
func (_ProofOfFlops *ProofOfFlopsSession) CancelParameters() (*types.Transaction, error) {
	return _ProofOfFlops.Contract.CancelParameters(&_ProofOfFlops.TransactOpts)
}

// CancelParameters is a paid mutator transaction binding the contract method 0x0730a854.
//
// Solidity: function cancelParameters() returns()
func (_ProofOfFlops *ProofOfFlopsTransactorSession) CancelParameters() (*types.Transaction, error) {
	return _ProofOfFlops.Contract.CancelParameters(&_ProofOfFlops.TransactOpts)
}

// OpenRound is a paid mutator transaction binding the contract method 0xef5270f7.
//
// Solidity: function openRound(bytes32 saltHash) returns(uint64 roundId)
func (_ProofOfFlops *ProofOfFlopsTransactor) OpenRound(opts *bind.TransactOpts, saltHash [32]byte) (*types.Transaction, error) {
	return _ProofOfFlops.contract.Transact(opts, "openRound", saltHash)
}

// OpenRound is a paid mutator transaction binding the contract method 0xef5270f7.
//
// Solidity: function openRound(bytes32 saltHash) returns(uint64 roundId)
func (_ProofOfFlops *ProofOfFlopsSession) OpenRound(saltHash [32]byte) (*types.Transaction, error) {
	return _ProofOfFlops.Contract.OpenRound(&_ProofOfFlops.TransactOpts, saltHash)
}

// OpenRound is a paid mutator transaction binding the contract method 0xef5270f7.
//
// Solidity: function openRound(bytes32 saltHash) returns(uint64 roundId)
func (_ProofOfFlops *ProofOfFlopsTransactorSession) OpenRound(saltHash [32]byte) (*types.Transaction, error) {
	return _ProofOfFlops.Contract.OpenRound(&_ProofOfFlops.TransactOpts, saltHash)
}

// PauseOpenings is a paid mutator transaction binding the contract method 0x1bf1fe7e.
//
// Solidity: function pauseOpenings() returns()
func (_ProofOfFlops *ProofOfFlopsTransactor) PauseOpenings(opts *bind.TransactOpts) (*types.Transaction, error) {
	return _ProofOfFlops.contract.Transact(opts, "pauseOpenings")
}

// PauseOpenings is a paid mutator transaction binding the contract method 0x1bf1fe7e.
//
// Solidity: function pauseOpenings() returns()
func (_ProofOfFlops *ProofOfFlopsSession) PauseOpenings() (*types.Transaction, error) {
	return _ProofOfFlops.Contract.PauseOpenings(&_ProofOfFlops.TransactOpts)
}

// PauseOpenings is a paid mutator transaction binding the contract method 0x1bf1fe7e.
//
// Solidity: function pauseOpenings() returns()
func (_ProofOfFlops *ProofOfFlopsTransactorSession) PauseOpenings() (*types.Transaction, error) {
	return _ProofOfFlops.Contract.PauseOpenings(&_ProofOfFlops.TransactOpts)
}

// ProposeParameters is a paid mutator transaction binding the contract method 0x556d7c7b.
//
// Solidity: function proposeParameters((uint32,uint32,uint32,uint32,uint32,uint32,uint32,uint32,uint32,uint32,uint32,uint32,uint64,uint32,uint32,uint32,uint32,uint32,uint32,uint32,uint32,uint64,address,address) next) returns()
func (_ProofOfFlops *ProofOfFlopsTransactor) ProposeParameters(opts *bind.TransactOpts, next Parameters) (*types.Transaction, error) {
	return _ProofOfFlops.contract.Transact(opts, "proposeParameters", next)
}

// ProposeParameters is a paid mutator transaction binding the contract method 0x556d7c7b.
//
// Solidity: function proposeParameters((uint32,uint32,uint32,uint32,uint32,uint32,uint32,uint32,uint32,uint32,uint32,uint32,uint64,uint32,uint32,uint32,uint32,uint32,uint32,uint32,uint32,uint64,address,address) next) returns()
func (_ProofOfFlops *ProofOfFlopsSession) ProposeParameters(next Parameters) (*types.Transaction, error) {
	return _ProofOfFlops.Contract.ProposeParameters(&_ProofOfFlops.TransactOpts, next)
}

// ProposeParameters is a paid mutator transaction binding the contract method 0x556d7c7b.
//
// Solidity: function proposeParameters((uint32,uint32,uint32,uint32,uint32,uint32,uint32,uint32,uint32,uint32,uint32,uint32,uint64,uint32,uint32,uint32,uint32,uint32,uint32,uint32,uint32,uint64,address,address) next) returns()
func (_ProofOfFlops *ProofOfFlopsTransactorSession) ProposeParameters(next Parameters) (*types.Transaction, error) {
	return _ProofOfFlops.Contract.ProposeParameters(&_ProofOfFlops.TransactOpts, next)
}

// RenounceOwnership is a paid mutator transaction binding the contract method 0x715018a6.
//
// Solidity: function renounceOwnership() returns()
func (_ProofOfFlops *ProofOfFlopsTransactor) RenounceOwnership(opts *bind.TransactOpts) (*types.Transaction, error) {
	return _ProofOfFlops.contract.Transact(opts, "renounceOwnership")
}

// RenounceOwnership is a paid mutator transaction binding the contract method 0x715018a6.
//
// Solidity: function renounceOwnership() returns()
func (_ProofOfFlops *ProofOfFlopsSession) RenounceOwnership() (*types.Transaction, error) {
	return _ProofOfFlops.Contract.RenounceOwnership(&_ProofOfFlops.TransactOpts)
}

// RenounceOwnership is a paid mutator transaction binding the contract method 0x715018a6.
//
// Solidity: function renounceOwnership() returns()
func (_ProofOfFlops *ProofOfFlopsTransactorSession) RenounceOwnership() (*types.Transaction, error) {
	return _ProofOfFlops.Contract.RenounceOwnership(&_ProofOfFlops.TransactOpts)
}

// SettleRound is a paid mutator transaction binding the contract method 0xbc0fc4ae.
//
// Solidity: function settleRound((uint64,bytes32,bytes32,bytes32,bytes,bytes) s, (uint32[],(uint256,uint256)[],(uint256,uint256)[],(uint256[2],uint256[2]),(uint256,uint256),uint32[],uint32[],uint32[][]) certificate) returns()
func (_ProofOfFlops *ProofOfFlopsTransactor) SettleRound(opts *bind.TransactOpts, s Settlement, certificate Certificate) (*types.Transaction, error) {
	return _ProofOfFlops.contract.Transact(opts, "settleRound", s, certificate)
}

// SettleRound is a paid mutator transaction binding the contract method 0xbc0fc4ae.
//
// Solidity: function settleRound((uint64,bytes32,bytes32,bytes32,bytes,bytes) s, (uint32[],(uint256,uint256)[],(uint256,uint256)[],(uint256[2],uint256[2]),(uint256,uint256),uint32[],uint32[],uint32[][]) certificate) returns()
func (_ProofOfFlops *ProofOfFlopsSession) SettleRound(s Settlement, certificate Certificate) (*types.Transaction, error) {
	return _ProofOfFlops.Contract.SettleRound(&_ProofOfFlops.TransactOpts, s, certificate)
}

// SettleRound is a paid mutator transaction binding the contract method 0xbc0fc4ae.
//
// Solidity: function settleRound((uint64,bytes32,bytes32,bytes32,bytes,bytes) s, (uint32[],(uint256,uint256)[],(uint256,uint256)[],(uint256[2],uint256[2]),(uint256,uint256),uint32[],uint32[],uint32[][]) certificate) returns()
func (_ProofOfFlops *ProofOfFlopsTransactorSession) SettleRound(s Settlement, certificate Certificate) (*types.Transaction, error) {
	return _ProofOfFlops.Contract.SettleRound(&_ProofOfFlops.TransactOpts, s, certificate)
}

// TransferOwnership is a paid mutator transaction binding the contract method 0xf2fde38b.
//
// Solidity: function transferOwnership(address newOwner) returns()
func (_ProofOfFlops *ProofOfFlopsTransactor) TransferOwnership(opts *bind.TransactOpts, newOwner common.Address) (*types.Transaction, error) {
	return _ProofOfFlops.contract.Transact(opts, "transferOwnership", newOwner)
}

// TransferOwnership is a paid mutator transaction binding the contract method 0xf2fde38b.
//
// Solidity: function transferOwnership(address newOwner) returns()
func (_ProofOfFlops *ProofOfFlopsSession) TransferOwnership(newOwner common.Address) (*types.Transaction, error) {
	return _ProofOfFlops.Contract.TransferOwnership(&_ProofOfFlops.TransactOpts, newOwner)
}

// TransferOwnership is a paid mutator transaction binding the contract method 0xf2fde38b.
//
// Solidity: function transferOwnership(address newOwner) returns()
func (_ProofOfFlops *ProofOfFlopsTransactorSession) TransferOwnership(newOwner common.Address) (*types.Transaction, error) {
	return _ProofOfFlops.Contract.TransferOwnership(&_ProofOfFlops.TransactOpts, newOwner)
}

// UnpauseOpenings is a paid mutator transaction binding the contract method 0x10fe4dc9.
//
// Solidity: function unpauseOpenings() returns()
func (_ProofOfFlops *ProofOfFlopsTransactor) UnpauseOpenings(opts *bind.TransactOpts) (*types.Transaction, error) {
	return _ProofOfFlops.contract.Transact(opts, "unpauseOpenings")
}

// UnpauseOpenings is a paid mutator transaction binding the contract method 0x10fe4dc9.
//
// Solidity: function unpauseOpenings() returns()
func (_ProofOfFlops *ProofOfFlopsSession) UnpauseOpenings() (*types.Transaction, error) {
	return _ProofOfFlops.Contract.UnpauseOpenings(&_ProofOfFlops.TransactOpts)
}

// UnpauseOpenings is a paid mutator transaction binding the contract method 0x10fe4dc9.
//
// Solidity: function unpauseOpenings() returns()
func (_ProofOfFlops *ProofOfFlopsTransactorSession) UnpauseOpenings() (*types.Transaction, error) {
	return _ProofOfFlops.Contract.UnpauseOpenings(&_ProofOfFlops.TransactOpts)
}

// VoidRound is a paid mutator transaction binding the contract method 0x11542ccc.
//
// Solidity: function voidRound(uint64 roundId, bytes sampleProof) returns()
func (_ProofOfFlops *ProofOfFlopsTransactor) VoidRound(opts *bind.TransactOpts, roundId uint64, sampleProof []byte) (*types.Transaction, error) {
	return _ProofOfFlops.contract.Transact(opts, "voidRound", roundId, sampleProof)
}

// VoidRound is a paid mutator transaction binding the contract method 0x11542ccc.
//
// Solidity: function voidRound(uint64 roundId, bytes sampleProof) returns()
func (_ProofOfFlops *ProofOfFlopsSession) VoidRound(roundId uint64, sampleProof []byte) (*types.Transaction, error) {
	return _ProofOfFlops.Contract.VoidRound(&_ProofOfFlops.TransactOpts, roundId, sampleProof)
}

// VoidRound is a paid mutator transaction binding the contract method 0x11542ccc.
//
// Solidity: function voidRound(uint64 roundId, bytes sampleProof) returns()
func (_ProofOfFlops *ProofOfFlopsTransactorSession) VoidRound(roundId uint64, sampleProof []byte) (*types.Transaction, error) {
	return _ProofOfFlops.Contract.VoidRound(&_ProofOfFlops.TransactOpts, roundId, sampleProof)
}

// ProofOfFlopsOpeningsPausedIterator is returned from FilterOpeningsPaused and is used to iterate over the raw logs and unpacked data for OpeningsPaused events raised by the ProofOfFlops contract.
type ProofOfFlopsOpeningsPausedIterator struct {
	Event *ProofOfFlopsOpeningsPaused // Event containing the contract specifics and raw log

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
func (it *ProofOfFlopsOpeningsPausedIterator) Next() bool {
	// If the iterator failed, stop iterating
	if it.fail != nil {
		return false
	}
	// If the iterator completed, deliver directly whatever's available
	if it.done {
		select {
		case log := <-it.logs:
			it.Event = new(ProofOfFlopsOpeningsPaused)
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
		it.Event = new(ProofOfFlopsOpeningsPaused)
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
func (it *ProofOfFlopsOpeningsPausedIterator) Error() error {
	return it.fail
}

// Close terminates the iteration process, releasing any pending underlying
// resources.
func (it *ProofOfFlopsOpeningsPausedIterator) Close() error {
	it.sub.Unsubscribe()
	return nil
}

// ProofOfFlopsOpeningsPaused represents a OpeningsPaused event raised by the ProofOfFlops contract.
type ProofOfFlopsOpeningsPaused struct {
	Raw types.Log // Blockchain specific contextual infos
}

// FilterOpeningsPaused is a free log retrieval operation binding the contract event 0x7bafc12675d35fa1063eaf6311b6b73c244d7509c7434f40485cfaa1f661507c.
//
// Solidity: event OpeningsPaused()
func (_ProofOfFlops *ProofOfFlopsFilterer) FilterOpeningsPaused(opts *bind.FilterOpts) (*ProofOfFlopsOpeningsPausedIterator, error) {

	logs, sub, err := _ProofOfFlops.contract.FilterLogs(opts, "OpeningsPaused")
	if err != nil {
		return nil, err
	}
	return &ProofOfFlopsOpeningsPausedIterator{contract: _ProofOfFlops.contract, event: "OpeningsPaused", logs: logs, sub: sub}, nil
}

// WatchOpeningsPaused is a free log subscription operation binding the contract event 0x7bafc12675d35fa1063eaf6311b6b73c244d7509c7434f40485cfaa1f661507c.
//
// Solidity: event OpeningsPaused()
func (_ProofOfFlops *ProofOfFlopsFilterer) WatchOpeningsPaused(opts *bind.WatchOpts, sink chan<- *ProofOfFlopsOpeningsPaused) (event.Subscription, error) {

	logs, sub, err := _ProofOfFlops.contract.WatchLogs(opts, "OpeningsPaused")
	if err != nil {
		return nil, err
	}
	return event.NewSubscription(func(quit <-chan struct{}) error {
		defer sub.Unsubscribe()
		for {
			select {
			case log := <-logs:
				// New log arrived, parse the event and forward to the user
				event := new(ProofOfFlopsOpeningsPaused)
				if err := _ProofOfFlops.contract.UnpackLog(event, "OpeningsPaused", log); err != nil {
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

// ParseOpeningsPaused is a log parse operation binding the contract event 0x7bafc12675d35fa1063eaf6311b6b73c244d7509c7434f40485cfaa1f661507c.
//
// Solidity: event OpeningsPaused()
func (_ProofOfFlops *ProofOfFlopsFilterer) ParseOpeningsPaused(log types.Log) (*ProofOfFlopsOpeningsPaused, error) {
	event := new(ProofOfFlopsOpeningsPaused)
	if err := _ProofOfFlops.contract.UnpackLog(event, "OpeningsPaused", log); err != nil {
		return nil, err
	}
	event.Raw = log
	return event, nil
}

// ProofOfFlopsOpeningsUnpausedIterator is returned from FilterOpeningsUnpaused and is used to iterate over the raw logs and unpacked data for OpeningsUnpaused events raised by the ProofOfFlops contract.
type ProofOfFlopsOpeningsUnpausedIterator struct {
	Event *ProofOfFlopsOpeningsUnpaused // Event containing the contract specifics and raw log

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
func (it *ProofOfFlopsOpeningsUnpausedIterator) Next() bool {
	// If the iterator failed, stop iterating
	if it.fail != nil {
		return false
	}
	// If the iterator completed, deliver directly whatever's available
	if it.done {
		select {
		case log := <-it.logs:
			it.Event = new(ProofOfFlopsOpeningsUnpaused)
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
		it.Event = new(ProofOfFlopsOpeningsUnpaused)
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
func (it *ProofOfFlopsOpeningsUnpausedIterator) Error() error {
	return it.fail
}

// Close terminates the iteration process, releasing any pending underlying
// resources.
func (it *ProofOfFlopsOpeningsUnpausedIterator) Close() error {
	it.sub.Unsubscribe()
	return nil
}

// ProofOfFlopsOpeningsUnpaused represents a OpeningsUnpaused event raised by the ProofOfFlops contract.
type ProofOfFlopsOpeningsUnpaused struct {
	Raw types.Log // Blockchain specific contextual infos
}

// FilterOpeningsUnpaused is a free log retrieval operation binding the contract event 0x8fd7d7554918ff914d9537c6e4b143b30939cb407f7868e3d7193b7eded2b0c9.
//
// Solidity: event OpeningsUnpaused()
func (_ProofOfFlops *ProofOfFlopsFilterer) FilterOpeningsUnpaused(opts *bind.FilterOpts) (*ProofOfFlopsOpeningsUnpausedIterator, error) {

	logs, sub, err := _ProofOfFlops.contract.FilterLogs(opts, "OpeningsUnpaused")
	if err != nil {
		return nil, err
	}
	return &ProofOfFlopsOpeningsUnpausedIterator{contract: _ProofOfFlops.contract, event: "OpeningsUnpaused", logs: logs, sub: sub}, nil
}

// WatchOpeningsUnpaused is a free log subscription operation binding the contract event 0x8fd7d7554918ff914d9537c6e4b143b30939cb407f7868e3d7193b7eded2b0c9.
//
// Solidity: event OpeningsUnpaused()
func (_ProofOfFlops *ProofOfFlopsFilterer) WatchOpeningsUnpaused(opts *bind.WatchOpts, sink chan<- *ProofOfFlopsOpeningsUnpaused) (event.Subscription, error) {

	logs, sub, err := _ProofOfFlops.contract.WatchLogs(opts, "OpeningsUnpaused")
	if err != nil {
		return nil, err
	}
	return event.NewSubscription(func(quit <-chan struct{}) error {
		defer sub.Unsubscribe()
		for {
			select {
			case log := <-logs:
				// New log arrived, parse the event and forward to the user
				event := new(ProofOfFlopsOpeningsUnpaused)
				if err := _ProofOfFlops.contract.UnpackLog(event, "OpeningsUnpaused", log); err != nil {
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

// ParseOpeningsUnpaused is a log parse operation binding the contract event 0x8fd7d7554918ff914d9537c6e4b143b30939cb407f7868e3d7193b7eded2b0c9.
//
// Solidity: event OpeningsUnpaused()
func (_ProofOfFlops *ProofOfFlopsFilterer) ParseOpeningsUnpaused(log types.Log) (*ProofOfFlopsOpeningsUnpaused, error) {
	event := new(ProofOfFlopsOpeningsUnpaused)
	if err := _ProofOfFlops.contract.UnpackLog(event, "OpeningsUnpaused", log); err != nil {
		return nil, err
	}
	event.Raw = log
	return event, nil
}

// ProofOfFlopsOwnershipTransferStartedIterator is returned from FilterOwnershipTransferStarted and is used to iterate over the raw logs and unpacked data for OwnershipTransferStarted events raised by the ProofOfFlops contract.
type ProofOfFlopsOwnershipTransferStartedIterator struct {
	Event *ProofOfFlopsOwnershipTransferStarted // Event containing the contract specifics and raw log

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
func (it *ProofOfFlopsOwnershipTransferStartedIterator) Next() bool {
	// If the iterator failed, stop iterating
	if it.fail != nil {
		return false
	}
	// If the iterator completed, deliver directly whatever's available
	if it.done {
		select {
		case log := <-it.logs:
			it.Event = new(ProofOfFlopsOwnershipTransferStarted)
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
		it.Event = new(ProofOfFlopsOwnershipTransferStarted)
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
func (it *ProofOfFlopsOwnershipTransferStartedIterator) Error() error {
	return it.fail
}

// Close terminates the iteration process, releasing any pending underlying
// resources.
func (it *ProofOfFlopsOwnershipTransferStartedIterator) Close() error {
	it.sub.Unsubscribe()
	return nil
}

// ProofOfFlopsOwnershipTransferStarted represents a OwnershipTransferStarted event raised by the ProofOfFlops contract.
type ProofOfFlopsOwnershipTransferStarted struct {
	PreviousOwner common.Address
	NewOwner      common.Address
	Raw           types.Log // Blockchain specific contextual infos
}

// FilterOwnershipTransferStarted is a free log retrieval operation binding the contract event 0x38d16b8cac22d99fc7c124b9cd0de2d3fa1faef420bfe791d8c362d765e22700.
//
// Solidity: event OwnershipTransferStarted(address indexed previousOwner, address indexed newOwner)
func (_ProofOfFlops *ProofOfFlopsFilterer) FilterOwnershipTransferStarted(opts *bind.FilterOpts, previousOwner []common.Address, newOwner []common.Address) (*ProofOfFlopsOwnershipTransferStartedIterator, error) {

	var previousOwnerRule []interface{}
	for _, previousOwnerItem := range previousOwner {
		previousOwnerRule = append(previousOwnerRule, previousOwnerItem)
	}
	var newOwnerRule []interface{}
	for _, newOwnerItem := range newOwner {
		newOwnerRule = append(newOwnerRule, newOwnerItem)
	}

	logs, sub, err := _ProofOfFlops.contract.FilterLogs(opts, "OwnershipTransferStarted", previousOwnerRule, newOwnerRule)
	if err != nil {
		return nil, err
	}
	return &ProofOfFlopsOwnershipTransferStartedIterator{contract: _ProofOfFlops.contract, event: "OwnershipTransferStarted", logs: logs, sub: sub}, nil
}

// WatchOwnershipTransferStarted is a free log subscription operation binding the contract event 0x38d16b8cac22d99fc7c124b9cd0de2d3fa1faef420bfe791d8c362d765e22700.
//
// Solidity: event OwnershipTransferStarted(address indexed previousOwner, address indexed newOwner)
func (_ProofOfFlops *ProofOfFlopsFilterer) WatchOwnershipTransferStarted(opts *bind.WatchOpts, sink chan<- *ProofOfFlopsOwnershipTransferStarted, previousOwner []common.Address, newOwner []common.Address) (event.Subscription, error) {

	var previousOwnerRule []interface{}
	for _, previousOwnerItem := range previousOwner {
		previousOwnerRule = append(previousOwnerRule, previousOwnerItem)
	}
	var newOwnerRule []interface{}
	for _, newOwnerItem := range newOwner {
		newOwnerRule = append(newOwnerRule, newOwnerItem)
	}

	logs, sub, err := _ProofOfFlops.contract.WatchLogs(opts, "OwnershipTransferStarted", previousOwnerRule, newOwnerRule)
	if err != nil {
		return nil, err
	}
	return event.NewSubscription(func(quit <-chan struct{}) error {
		defer sub.Unsubscribe()
		for {
			select {
			case log := <-logs:
				// New log arrived, parse the event and forward to the user
				event := new(ProofOfFlopsOwnershipTransferStarted)
				if err := _ProofOfFlops.contract.UnpackLog(event, "OwnershipTransferStarted", log); err != nil {
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

// ParseOwnershipTransferStarted is a log parse operation binding the contract event 0x38d16b8cac22d99fc7c124b9cd0de2d3fa1faef420bfe791d8c362d765e22700.
//
// Solidity: event OwnershipTransferStarted(address indexed previousOwner, address indexed newOwner)
func (_ProofOfFlops *ProofOfFlopsFilterer) ParseOwnershipTransferStarted(log types.Log) (*ProofOfFlopsOwnershipTransferStarted, error) {
	event := new(ProofOfFlopsOwnershipTransferStarted)
	if err := _ProofOfFlops.contract.UnpackLog(event, "OwnershipTransferStarted", log); err != nil {
		return nil, err
	}
	event.Raw = log
	return event, nil
}

// ProofOfFlopsOwnershipTransferredIterator is returned from FilterOwnershipTransferred and is used to iterate over the raw logs and unpacked data for OwnershipTransferred events raised by the ProofOfFlops contract.
type ProofOfFlopsOwnershipTransferredIterator struct {
	Event *ProofOfFlopsOwnershipTransferred // Event containing the contract specifics and raw log

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
func (it *ProofOfFlopsOwnershipTransferredIterator) Next() bool {
	// If the iterator failed, stop iterating
	if it.fail != nil {
		return false
	}
	// If the iterator completed, deliver directly whatever's available
	if it.done {
		select {
		case log := <-it.logs:
			it.Event = new(ProofOfFlopsOwnershipTransferred)
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
		it.Event = new(ProofOfFlopsOwnershipTransferred)
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
func (it *ProofOfFlopsOwnershipTransferredIterator) Error() error {
	return it.fail
}

// Close terminates the iteration process, releasing any pending underlying
// resources.
func (it *ProofOfFlopsOwnershipTransferredIterator) Close() error {
	it.sub.Unsubscribe()
	return nil
}

// ProofOfFlopsOwnershipTransferred represents a OwnershipTransferred event raised by the ProofOfFlops contract.
type ProofOfFlopsOwnershipTransferred struct {
	PreviousOwner common.Address
	NewOwner      common.Address
	Raw           types.Log // Blockchain specific contextual infos
}

// FilterOwnershipTransferred is a free log retrieval operation binding the contract event 0x8be0079c531659141344cd1fd0a4f28419497f9722a3daafe3b4186f6b6457e0.
//
// Solidity: event OwnershipTransferred(address indexed previousOwner, address indexed newOwner)
func (_ProofOfFlops *ProofOfFlopsFilterer) FilterOwnershipTransferred(opts *bind.FilterOpts, previousOwner []common.Address, newOwner []common.Address) (*ProofOfFlopsOwnershipTransferredIterator, error) {

	var previousOwnerRule []interface{}
	for _, previousOwnerItem := range previousOwner {
		previousOwnerRule = append(previousOwnerRule, previousOwnerItem)
	}
	var newOwnerRule []interface{}
	for _, newOwnerItem := range newOwner {
		newOwnerRule = append(newOwnerRule, newOwnerItem)
	}

	logs, sub, err := _ProofOfFlops.contract.FilterLogs(opts, "OwnershipTransferred", previousOwnerRule, newOwnerRule)
	if err != nil {
		return nil, err
	}
	return &ProofOfFlopsOwnershipTransferredIterator{contract: _ProofOfFlops.contract, event: "OwnershipTransferred", logs: logs, sub: sub}, nil
}

// WatchOwnershipTransferred is a free log subscription operation binding the contract event 0x8be0079c531659141344cd1fd0a4f28419497f9722a3daafe3b4186f6b6457e0.
//
// Solidity: event OwnershipTransferred(address indexed previousOwner, address indexed newOwner)
func (_ProofOfFlops *ProofOfFlopsFilterer) WatchOwnershipTransferred(opts *bind.WatchOpts, sink chan<- *ProofOfFlopsOwnershipTransferred, previousOwner []common.Address, newOwner []common.Address) (event.Subscription, error) {

	var previousOwnerRule []interface{}
	for _, previousOwnerItem := range previousOwner {
		previousOwnerRule = append(previousOwnerRule, previousOwnerItem)
	}
	var newOwnerRule []interface{}
	for _, newOwnerItem := range newOwner {
		newOwnerRule = append(newOwnerRule, newOwnerItem)
	}

	logs, sub, err := _ProofOfFlops.contract.WatchLogs(opts, "OwnershipTransferred", previousOwnerRule, newOwnerRule)
	if err != nil {
		return nil, err
	}
	return event.NewSubscription(func(quit <-chan struct{}) error {
		defer sub.Unsubscribe()
		for {
			select {
			case log := <-logs:
				// New log arrived, parse the event and forward to the user
				event := new(ProofOfFlopsOwnershipTransferred)
				if err := _ProofOfFlops.contract.UnpackLog(event, "OwnershipTransferred", log); err != nil {
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

// ParseOwnershipTransferred is a log parse operation binding the contract event 0x8be0079c531659141344cd1fd0a4f28419497f9722a3daafe3b4186f6b6457e0.
//
// Solidity: event OwnershipTransferred(address indexed previousOwner, address indexed newOwner)
func (_ProofOfFlops *ProofOfFlopsFilterer) ParseOwnershipTransferred(log types.Log) (*ProofOfFlopsOwnershipTransferred, error) {
	event := new(ProofOfFlopsOwnershipTransferred)
	if err := _ProofOfFlops.contract.UnpackLog(event, "OwnershipTransferred", log); err != nil {
		return nil, err
	}
	event.Raw = log
	return event, nil
}

// ProofOfFlopsParametersAppliedIterator is returned from FilterParametersApplied and is used to iterate over the raw logs and unpacked data for ParametersApplied events raised by the ProofOfFlops contract.
type ProofOfFlopsParametersAppliedIterator struct {
	Event *ProofOfFlopsParametersApplied // Event containing the contract specifics and raw log

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
func (it *ProofOfFlopsParametersAppliedIterator) Next() bool {
	// If the iterator failed, stop iterating
	if it.fail != nil {
		return false
	}
	// If the iterator completed, deliver directly whatever's available
	if it.done {
		select {
		case log := <-it.logs:
			it.Event = new(ProofOfFlopsParametersApplied)
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
		it.Event = new(ProofOfFlopsParametersApplied)
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
func (it *ProofOfFlopsParametersAppliedIterator) Error() error {
	return it.fail
}

// Close terminates the iteration process, releasing any pending underlying
// resources.
func (it *ProofOfFlopsParametersAppliedIterator) Close() error {
	it.sub.Unsubscribe()
	return nil
}

// ProofOfFlopsParametersApplied represents a ParametersApplied event raised by the ProofOfFlops contract.
type ProofOfFlopsParametersApplied struct {
	Version    uint32
	Parameters Parameters
	Raw        types.Log // Blockchain specific contextual infos
}

// FilterParametersApplied is a free log retrieval operation binding the contract event 0x1cba16b397697a0e6bae105f69a0fcc8af4d543ac739ec8d215b5c34907c386a.
//
// Solidity: event ParametersApplied(uint32 indexed version, (uint32,uint32,uint32,uint32,uint32,uint32,uint32,uint32,uint32,uint32,uint32,uint32,uint64,uint32,uint32,uint32,uint32,uint32,uint32,uint32,uint32,uint64,address,address) parameters)
func (_ProofOfFlops *ProofOfFlopsFilterer) FilterParametersApplied(opts *bind.FilterOpts, version []uint32) (*ProofOfFlopsParametersAppliedIterator, error) {

	var versionRule []interface{}
	for _, versionItem := range version {
		versionRule = append(versionRule, versionItem)
	}

	logs, sub, err := _ProofOfFlops.contract.FilterLogs(opts, "ParametersApplied", versionRule)
	if err != nil {
		return nil, err
	}
	return &ProofOfFlopsParametersAppliedIterator{contract: _ProofOfFlops.contract, event: "ParametersApplied", logs: logs, sub: sub}, nil
}

// WatchParametersApplied is a free log subscription operation binding the contract event 0x1cba16b397697a0e6bae105f69a0fcc8af4d543ac739ec8d215b5c34907c386a.
//
// Solidity: event ParametersApplied(uint32 indexed version, (uint32,uint32,uint32,uint32,uint32,uint32,uint32,uint32,uint32,uint32,uint32,uint32,uint64,uint32,uint32,uint32,uint32,uint32,uint32,uint32,uint32,uint64,address,address) parameters)
func (_ProofOfFlops *ProofOfFlopsFilterer) WatchParametersApplied(opts *bind.WatchOpts, sink chan<- *ProofOfFlopsParametersApplied, version []uint32) (event.Subscription, error) {

	var versionRule []interface{}
	for _, versionItem := range version {
		versionRule = append(versionRule, versionItem)
	}

	logs, sub, err := _ProofOfFlops.contract.WatchLogs(opts, "ParametersApplied", versionRule)
	if err != nil {
		return nil, err
	}
	return event.NewSubscription(func(quit <-chan struct{}) error {
		defer sub.Unsubscribe()
		for {
			select {
			case log := <-logs:
				// New log arrived, parse the event and forward to the user
				event := new(ProofOfFlopsParametersApplied)
				if err := _ProofOfFlops.contract.UnpackLog(event, "ParametersApplied", log); err != nil {
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

// ParseParametersApplied is a log parse operation binding the contract event 0x1cba16b397697a0e6bae105f69a0fcc8af4d543ac739ec8d215b5c34907c386a.
//
// Solidity: event ParametersApplied(uint32 indexed version, (uint32,uint32,uint32,uint32,uint32,uint32,uint32,uint32,uint32,uint32,uint32,uint32,uint64,uint32,uint32,uint32,uint32,uint32,uint32,uint32,uint32,uint64,address,address) parameters)
func (_ProofOfFlops *ProofOfFlopsFilterer) ParseParametersApplied(log types.Log) (*ProofOfFlopsParametersApplied, error) {
	event := new(ProofOfFlopsParametersApplied)
	if err := _ProofOfFlops.contract.UnpackLog(event, "ParametersApplied", log); err != nil {
		return nil, err
	}
	event.Raw = log
	return event, nil
}

// ProofOfFlopsParametersProposalCancelledIterator is returned from FilterParametersProposalCancelled and is used to iterate over the raw logs and unpacked data for ParametersProposalCancelled events raised by the ProofOfFlops contract.
type ProofOfFlopsParametersProposalCancelledIterator struct {
	Event *ProofOfFlopsParametersProposalCancelled // Event containing the contract specifics and raw log

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
func (it *ProofOfFlopsParametersProposalCancelledIterator) Next() bool {
	// If the iterator failed, stop iterating
	if it.fail != nil {
		return false
	}
	// If the iterator completed, deliver directly whatever's available
	if it.done {
		select {
		case log := <-it.logs:
			it.Event = new(ProofOfFlopsParametersProposalCancelled)
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
		it.Event = new(ProofOfFlopsParametersProposalCancelled)
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
func (it *ProofOfFlopsParametersProposalCancelledIterator) Error() error {
	return it.fail
}

// Close terminates the iteration process, releasing any pending underlying
// resources.
func (it *ProofOfFlopsParametersProposalCancelledIterator) Close() error {
	it.sub.Unsubscribe()
	return nil
}

// ProofOfFlopsParametersProposalCancelled represents a ParametersProposalCancelled event raised by the ProofOfFlops contract.
type ProofOfFlopsParametersProposalCancelled struct {
	ProposalHash [32]byte
	Raw          types.Log // Blockchain specific contextual infos
}

// FilterParametersProposalCancelled is a free log retrieval operation binding the contract event 0xbc23c9c000dd89d05dee13de650573575c38213e1c72c7108e2001b4194a0007.
//
// Solidity: event ParametersProposalCancelled(bytes32 proposalHash)
func (_ProofOfFlops *ProofOfFlopsFilterer) FilterParametersProposalCancelled(opts *bind.FilterOpts) (*ProofOfFlopsParametersProposalCancelledIterator, error) {

	logs, sub, err := _ProofOfFlops.contract.FilterLogs(opts, "ParametersProposalCancelled")
	if err != nil {
		return nil, err
	}
	return &ProofOfFlopsParametersProposalCancelledIterator{contract: _ProofOfFlops.contract, event: "ParametersProposalCancelled", logs: logs, sub: sub}, nil
}

// WatchParametersProposalCancelled is a free log subscription operation binding the contract event 0xbc23c9c000dd89d05dee13de650573575c38213e1c72c7108e2001b4194a0007.
//
// Solidity: event ParametersProposalCancelled(bytes32 proposalHash)
func (_ProofOfFlops *ProofOfFlopsFilterer) WatchParametersProposalCancelled(opts *bind.WatchOpts, sink chan<- *ProofOfFlopsParametersProposalCancelled) (event.Subscription, error) {

	logs, sub, err := _ProofOfFlops.contract.WatchLogs(opts, "ParametersProposalCancelled")
	if err != nil {
		return nil, err
	}
	return event.NewSubscription(func(quit <-chan struct{}) error {
		defer sub.Unsubscribe()
		for {
			select {
			case log := <-logs:
				// New log arrived, parse the event and forward to the user
				event := new(ProofOfFlopsParametersProposalCancelled)
				if err := _ProofOfFlops.contract.UnpackLog(event, "ParametersProposalCancelled", log); err != nil {
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

// ParseParametersProposalCancelled is a log parse operation binding the contract event 0xbc23c9c000dd89d05dee13de650573575c38213e1c72c7108e2001b4194a0007.
//
// Solidity: event ParametersProposalCancelled(bytes32 proposalHash)
func (_ProofOfFlops *ProofOfFlopsFilterer) ParseParametersProposalCancelled(log types.Log) (*ProofOfFlopsParametersProposalCancelled, error) {
	event := new(ProofOfFlopsParametersProposalCancelled)
	if err := _ProofOfFlops.contract.UnpackLog(event, "ParametersProposalCancelled", log); err != nil {
		return nil, err
	}
	event.Raw = log
	return event, nil
}

// ProofOfFlopsParametersProposedIterator is returned from FilterParametersProposed and is used to iterate over the raw logs and unpacked data for ParametersProposed events raised by the ProofOfFlops contract.
type ProofOfFlopsParametersProposedIterator struct {
	Event *ProofOfFlopsParametersProposed // Event containing the contract specifics and raw log

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
func (it *ProofOfFlopsParametersProposedIterator) Next() bool {
	// If the iterator failed, stop iterating
	if it.fail != nil {
		return false
	}
	// If the iterator completed, deliver directly whatever's available
	if it.done {
		select {
		case log := <-it.logs:
			it.Event = new(ProofOfFlopsParametersProposed)
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
		it.Event = new(ProofOfFlopsParametersProposed)
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
func (it *ProofOfFlopsParametersProposedIterator) Error() error {
	return it.fail
}

// Close terminates the iteration process, releasing any pending underlying
// resources.
func (it *ProofOfFlopsParametersProposedIterator) Close() error {
	it.sub.Unsubscribe()
	return nil
}

// ProofOfFlopsParametersProposed represents a ParametersProposed event raised by the ProofOfFlops contract.
type ProofOfFlopsParametersProposed struct {
	Parameters Parameters
	ReadyAt    uint64
	Raw        types.Log // Blockchain specific contextual infos
}

// FilterParametersProposed is a free log retrieval operation binding the contract event 0x75ad0116ff7beaa0882241854da80333a55f023ef18e8607eb6b2305171c17e8.
//
// Solidity: event ParametersProposed((uint32,uint32,uint32,uint32,uint32,uint32,uint32,uint32,uint32,uint32,uint32,uint32,uint64,uint32,uint32,uint32,uint32,uint32,uint32,uint32,uint32,uint64,address,address) parameters, uint64 readyAt)
func (_ProofOfFlops *ProofOfFlopsFilterer) FilterParametersProposed(opts *bind.FilterOpts) (*ProofOfFlopsParametersProposedIterator, error) {

	logs, sub, err := _ProofOfFlops.contract.FilterLogs(opts, "ParametersProposed")
	if err != nil {
		return nil, err
	}
	return &ProofOfFlopsParametersProposedIterator{contract: _ProofOfFlops.contract, event: "ParametersProposed", logs: logs, sub: sub}, nil
}

// WatchParametersProposed is a free log subscription operation binding the contract event 0x75ad0116ff7beaa0882241854da80333a55f023ef18e8607eb6b2305171c17e8.
//
// Solidity: event ParametersProposed((uint32,uint32,uint32,uint32,uint32,uint32,uint32,uint32,uint32,uint32,uint32,uint32,uint64,uint32,uint32,uint32,uint32,uint32,uint32,uint32,uint32,uint64,address,address) parameters, uint64 readyAt)
func (_ProofOfFlops *ProofOfFlopsFilterer) WatchParametersProposed(opts *bind.WatchOpts, sink chan<- *ProofOfFlopsParametersProposed) (event.Subscription, error) {

	logs, sub, err := _ProofOfFlops.contract.WatchLogs(opts, "ParametersProposed")
	if err != nil {
		return nil, err
	}
	return event.NewSubscription(func(quit <-chan struct{}) error {
		defer sub.Unsubscribe()
		for {
			select {
			case log := <-logs:
				// New log arrived, parse the event and forward to the user
				event := new(ProofOfFlopsParametersProposed)
				if err := _ProofOfFlops.contract.UnpackLog(event, "ParametersProposed", log); err != nil {
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

// ParseParametersProposed is a log parse operation binding the contract event 0x75ad0116ff7beaa0882241854da80333a55f023ef18e8607eb6b2305171c17e8.
//
// Solidity: event ParametersProposed((uint32,uint32,uint32,uint32,uint32,uint32,uint32,uint32,uint32,uint32,uint32,uint32,uint64,uint32,uint32,uint32,uint32,uint32,uint32,uint32,uint32,uint64,address,address) parameters, uint64 readyAt)
func (_ProofOfFlops *ProofOfFlopsFilterer) ParseParametersProposed(log types.Log) (*ProofOfFlopsParametersProposed, error) {
	event := new(ProofOfFlopsParametersProposed)
	if err := _ProofOfFlops.contract.UnpackLog(event, "ParametersProposed", log); err != nil {
		return nil, err
	}
	event.Raw = log
	return event, nil
}

// ProofOfFlopsRoundOpenedIterator is returned from FilterRoundOpened and is used to iterate over the raw logs and unpacked data for RoundOpened events raised by the ProofOfFlops contract.
type ProofOfFlopsRoundOpenedIterator struct {
	Event *ProofOfFlopsRoundOpened // Event containing the contract specifics and raw log

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
func (it *ProofOfFlopsRoundOpenedIterator) Next() bool {
	// If the iterator failed, stop iterating
	if it.fail != nil {
		return false
	}
	// If the iterator completed, deliver directly whatever's available
	if it.done {
		select {
		case log := <-it.logs:
			it.Event = new(ProofOfFlopsRoundOpened)
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
		it.Event = new(ProofOfFlopsRoundOpened)
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
func (it *ProofOfFlopsRoundOpenedIterator) Error() error {
	return it.fail
}

// Close terminates the iteration process, releasing any pending underlying
// resources.
func (it *ProofOfFlopsRoundOpenedIterator) Close() error {
	it.sub.Unsubscribe()
	return nil
}

// ProofOfFlopsRoundOpened represents a RoundOpened event raised by the ProofOfFlops contract.
type ProofOfFlopsRoundOpened struct {
	RoundId           uint64
	SaltHash          [32]byte
	OpenTime          uint64
	ParametersVersion uint32
	Raw               types.Log // Blockchain specific contextual infos
}

// FilterRoundOpened is a free log retrieval operation binding the contract event 0xb18afa71b767f7999e53ed3634bc64f3515f05f6bd4fa35c673dd116747c4617.
//
// Solidity: event RoundOpened(uint64 indexed roundId, bytes32 saltHash, uint64 openTime, uint32 parametersVersion)
func (_ProofOfFlops *ProofOfFlopsFilterer) FilterRoundOpened(opts *bind.FilterOpts, roundId []uint64) (*ProofOfFlopsRoundOpenedIterator, error) {

	var roundIdRule []interface{}
	for _, roundIdItem := range roundId {
		roundIdRule = append(roundIdRule, roundIdItem)
	}

	logs, sub, err := _ProofOfFlops.contract.FilterLogs(opts, "RoundOpened", roundIdRule)
	if err != nil {
		return nil, err
	}
	return &ProofOfFlopsRoundOpenedIterator{contract: _ProofOfFlops.contract, event: "RoundOpened", logs: logs, sub: sub}, nil
}

// WatchRoundOpened is a free log subscription operation binding the contract event 0xb18afa71b767f7999e53ed3634bc64f3515f05f6bd4fa35c673dd116747c4617.
//
// Solidity: event RoundOpened(uint64 indexed roundId, bytes32 saltHash, uint64 openTime, uint32 parametersVersion)
func (_ProofOfFlops *ProofOfFlopsFilterer) WatchRoundOpened(opts *bind.WatchOpts, sink chan<- *ProofOfFlopsRoundOpened, roundId []uint64) (event.Subscription, error) {

	var roundIdRule []interface{}
	for _, roundIdItem := range roundId {
		roundIdRule = append(roundIdRule, roundIdItem)
	}

	logs, sub, err := _ProofOfFlops.contract.WatchLogs(opts, "RoundOpened", roundIdRule)
	if err != nil {
		return nil, err
	}
	return event.NewSubscription(func(quit <-chan struct{}) error {
		defer sub.Unsubscribe()
		for {
			select {
			case log := <-logs:
				// New log arrived, parse the event and forward to the user
				event := new(ProofOfFlopsRoundOpened)
				if err := _ProofOfFlops.contract.UnpackLog(event, "RoundOpened", log); err != nil {
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

// ParseRoundOpened is a log parse operation binding the contract event 0xb18afa71b767f7999e53ed3634bc64f3515f05f6bd4fa35c673dd116747c4617.
//
// Solidity: event RoundOpened(uint64 indexed roundId, bytes32 saltHash, uint64 openTime, uint32 parametersVersion)
func (_ProofOfFlops *ProofOfFlopsFilterer) ParseRoundOpened(log types.Log) (*ProofOfFlopsRoundOpened, error) {
	event := new(ProofOfFlopsRoundOpened)
	if err := _ProofOfFlops.contract.UnpackLog(event, "RoundOpened", log); err != nil {
		return nil, err
	}
	event.Raw = log
	return event, nil
}

// ProofOfFlopsRoundSettledIterator is returned from FilterRoundSettled and is used to iterate over the raw logs and unpacked data for RoundSettled events raised by the ProofOfFlops contract.
type ProofOfFlopsRoundSettledIterator struct {
	Event *ProofOfFlopsRoundSettled // Event containing the contract specifics and raw log

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
func (it *ProofOfFlopsRoundSettledIterator) Next() bool {
	// If the iterator failed, stop iterating
	if it.fail != nil {
		return false
	}
	// If the iterator completed, deliver directly whatever's available
	if it.done {
		select {
		case log := <-it.logs:
			it.Event = new(ProofOfFlopsRoundSettled)
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
		it.Event = new(ProofOfFlopsRoundSettled)
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
func (it *ProofOfFlopsRoundSettledIterator) Error() error {
	return it.fail
}

// Close terminates the iteration process, releasing any pending underlying
// resources.
func (it *ProofOfFlopsRoundSettledIterator) Close() error {
	it.sub.Unsubscribe()
	return nil
}

// ProofOfFlopsRoundSettled represents a RoundSettled event raised by the ProofOfFlops contract.
type ProofOfFlopsRoundSettled struct {
	RoundId       uint64
	SettledIndex  uint64
	WorkSeed      [32]byte
	SampleSeed    [32]byte
	CommitSetHash [32]byte
	EvidenceHash  [32]byte
	ResultsHash   [32]byte
	Lines         []byte
	Raw           types.Log // Blockchain specific contextual infos
}

// FilterRoundSettled is a free log retrieval operation binding the contract event 0xa2bcc209067cc4a4c5d92a1b997f977bc3918112f19bcf1dbfa5d273f686caae.
//
// Solidity: event RoundSettled(uint64 indexed roundId, uint64 settledIndex, bytes32 workSeed, bytes32 sampleSeed, bytes32 commitSetHash, bytes32 evidenceHash, bytes32 resultsHash, bytes lines)
func (_ProofOfFlops *ProofOfFlopsFilterer) FilterRoundSettled(opts *bind.FilterOpts, roundId []uint64) (*ProofOfFlopsRoundSettledIterator, error) {

	var roundIdRule []interface{}
	for _, roundIdItem := range roundId {
		roundIdRule = append(roundIdRule, roundIdItem)
	}

	logs, sub, err := _ProofOfFlops.contract.FilterLogs(opts, "RoundSettled", roundIdRule)
	if err != nil {
		return nil, err
	}
	return &ProofOfFlopsRoundSettledIterator{contract: _ProofOfFlops.contract, event: "RoundSettled", logs: logs, sub: sub}, nil
}

// WatchRoundSettled is a free log subscription operation binding the contract event 0xa2bcc209067cc4a4c5d92a1b997f977bc3918112f19bcf1dbfa5d273f686caae.
//
// Solidity: event RoundSettled(uint64 indexed roundId, uint64 settledIndex, bytes32 workSeed, bytes32 sampleSeed, bytes32 commitSetHash, bytes32 evidenceHash, bytes32 resultsHash, bytes lines)
func (_ProofOfFlops *ProofOfFlopsFilterer) WatchRoundSettled(opts *bind.WatchOpts, sink chan<- *ProofOfFlopsRoundSettled, roundId []uint64) (event.Subscription, error) {

	var roundIdRule []interface{}
	for _, roundIdItem := range roundId {
		roundIdRule = append(roundIdRule, roundIdItem)
	}

	logs, sub, err := _ProofOfFlops.contract.WatchLogs(opts, "RoundSettled", roundIdRule)
	if err != nil {
		return nil, err
	}
	return event.NewSubscription(func(quit <-chan struct{}) error {
		defer sub.Unsubscribe()
		for {
			select {
			case log := <-logs:
				// New log arrived, parse the event and forward to the user
				event := new(ProofOfFlopsRoundSettled)
				if err := _ProofOfFlops.contract.UnpackLog(event, "RoundSettled", log); err != nil {
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

// ParseRoundSettled is a log parse operation binding the contract event 0xa2bcc209067cc4a4c5d92a1b997f977bc3918112f19bcf1dbfa5d273f686caae.
//
// Solidity: event RoundSettled(uint64 indexed roundId, uint64 settledIndex, bytes32 workSeed, bytes32 sampleSeed, bytes32 commitSetHash, bytes32 evidenceHash, bytes32 resultsHash, bytes lines)
func (_ProofOfFlops *ProofOfFlopsFilterer) ParseRoundSettled(log types.Log) (*ProofOfFlopsRoundSettled, error) {
	event := new(ProofOfFlopsRoundSettled)
	if err := _ProofOfFlops.contract.UnpackLog(event, "RoundSettled", log); err != nil {
		return nil, err
	}
	event.Raw = log
	return event, nil
}

// ProofOfFlopsRoundVoidedIterator is returned from FilterRoundVoided and is used to iterate over the raw logs and unpacked data for RoundVoided events raised by the ProofOfFlops contract.
type ProofOfFlopsRoundVoidedIterator struct {
	Event *ProofOfFlopsRoundVoided // Event containing the contract specifics and raw log

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
func (it *ProofOfFlopsRoundVoidedIterator) Next() bool {
	// If the iterator failed, stop iterating
	if it.fail != nil {
		return false
	}
	// If the iterator completed, deliver directly whatever's available
	if it.done {
		select {
		case log := <-it.logs:
			it.Event = new(ProofOfFlopsRoundVoided)
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
		it.Event = new(ProofOfFlopsRoundVoided)
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
func (it *ProofOfFlopsRoundVoidedIterator) Error() error {
	return it.fail
}

// Close terminates the iteration process, releasing any pending underlying
// resources.
func (it *ProofOfFlopsRoundVoidedIterator) Close() error {
	it.sub.Unsubscribe()
	return nil
}

// ProofOfFlopsRoundVoided represents a RoundVoided event raised by the ProofOfFlops contract.
type ProofOfFlopsRoundVoided struct {
	RoundId uint64
	Raw     types.Log // Blockchain specific contextual infos
}

// FilterRoundVoided is a free log retrieval operation binding the contract event 0x97ed7d907d203d1f451f3713ed95db8a3928fa22efb383f3271dc3cb14c6af62.
//
// Solidity: event RoundVoided(uint64 indexed roundId)
func (_ProofOfFlops *ProofOfFlopsFilterer) FilterRoundVoided(opts *bind.FilterOpts, roundId []uint64) (*ProofOfFlopsRoundVoidedIterator, error) {

	var roundIdRule []interface{}
	for _, roundIdItem := range roundId {
		roundIdRule = append(roundIdRule, roundIdItem)
	}

	logs, sub, err := _ProofOfFlops.contract.FilterLogs(opts, "RoundVoided", roundIdRule)
	if err != nil {
		return nil, err
	}
	return &ProofOfFlopsRoundVoidedIterator{contract: _ProofOfFlops.contract, event: "RoundVoided", logs: logs, sub: sub}, nil
}

// WatchRoundVoided is a free log subscription operation binding the contract event 0x97ed7d907d203d1f451f3713ed95db8a3928fa22efb383f3271dc3cb14c6af62.
//
// Solidity: event RoundVoided(uint64 indexed roundId)
func (_ProofOfFlops *ProofOfFlopsFilterer) WatchRoundVoided(opts *bind.WatchOpts, sink chan<- *ProofOfFlopsRoundVoided, roundId []uint64) (event.Subscription, error) {

	var roundIdRule []interface{}
	for _, roundIdItem := range roundId {
		roundIdRule = append(roundIdRule, roundIdItem)
	}

	logs, sub, err := _ProofOfFlops.contract.WatchLogs(opts, "RoundVoided", roundIdRule)
	if err != nil {
		return nil, err
	}
	return event.NewSubscription(func(quit <-chan struct{}) error {
		defer sub.Unsubscribe()
		for {
			select {
			case log := <-logs:
				// New log arrived, parse the event and forward to the user
				event := new(ProofOfFlopsRoundVoided)
				if err := _ProofOfFlops.contract.UnpackLog(event, "RoundVoided", log); err != nil {
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

// ParseRoundVoided is a log parse operation binding the contract event 0x97ed7d907d203d1f451f3713ed95db8a3928fa22efb383f3271dc3cb14c6af62.
//
// Solidity: event RoundVoided(uint64 indexed roundId)
func (_ProofOfFlops *ProofOfFlopsFilterer) ParseRoundVoided(log types.Log) (*ProofOfFlopsRoundVoided, error) {
	event := new(ProofOfFlopsRoundVoided)
	if err := _ProofOfFlops.contract.UnpackLog(event, "RoundVoided", log); err != nil {
		return nil, err
	}
	event.Raw = log
	return event, nil
}

