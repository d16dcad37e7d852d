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
	LinesDigest   [32]byte
}

// ProofOfFlopsMetaData contains all meta data concerning the ProofOfFlops contract.
var ProofOfFlopsMetaData = &bind.MetaData{
	ABI: "[{\"type\":\"constructor\",\"inputs\":[{\"name\":\"d\",\"type\":\"tuple\",\"internalType\":\"structDeployment\",\"components\":[{\"name\":\"coordinator\",\"type\":\"address\",\"internalType\":\"contractIRegistryCoordinator\"},{\"name\":\"allocationManager\",\"type\":\"address\",\"internalType\":\"contractIAllocationManager\"},{\"name\":\"permissionController\",\"type\":\"address\",\"internalType\":\"contractIPermissionController\"},{\"name\":\"delegationManager\",\"type\":\"address\",\"internalType\":\"contractIDelegationManager\"},{\"name\":\"ledger\",\"type\":\"address\",\"internalType\":\"contractILedger\"},{\"name\":\"disputes\",\"type\":\"address\",\"internalType\":\"contractIDisputes\"},{\"name\":\"randomness\",\"type\":\"address\",\"internalType\":\"contractIRandomness\"},{\"name\":\"owner\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"parameterDelay\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"metadataURI\",\"type\":\"string\",\"internalType\":\"string\"}]},{\"name\":\"first\",\"type\":\"tuple\",\"internalType\":\"structParameters\",\"components\":[{\"name\":\"blockTime\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"window\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"saltGrace\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"freezeGrace\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"handoverMargin\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"sampleDelay\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"revealWindow\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"settleBlocks\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"minInterval\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"samples\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"minSize\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"maxSize\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"maxRate\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"maxLines\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"threshold\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"disputeWindow\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"answerBlocks\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"proveBlocks\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"answerSpacing\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"queueMax\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"keeperDelay\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"slashWads\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"challenger\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"aggregator\",\"type\":\"address\",\"internalType\":\"address\"}]}],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"acceptOwnership\",\"inputs\":[],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"aggregator\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"address\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"allocationManager\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"contractIAllocationManager\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"apkRegistry\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"contractIBLSApkRegistry\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"applyParameters\",\"inputs\":[{\"name\":\"next\",\"type\":\"tuple\",\"internalType\":\"structParameters\",\"components\":[{\"name\":\"blockTime\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"window\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"saltGrace\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"freezeGrace\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"handoverMargin\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"sampleDelay\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"revealWindow\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"settleBlocks\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"minInterval\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"samples\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"minSize\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"maxSize\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"maxRate\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"maxLines\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"threshold\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"disputeWindow\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"answerBlocks\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"proveBlocks\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"answerSpacing\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"queueMax\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"keeperDelay\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"slashWads\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"challenger\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"aggregator\",\"type\":\"address\",\"internalType\":\"address\"}]}],\"outputs\":[{\"name\":\"version\",\"type\":\"uint32\",\"internalType\":\"uint32\"}],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"canOpen\",\"inputs\":[],\"outputs\":[{\"name\":\"open\",\"type\":\"bool\",\"internalType\":\"bool\"},{\"name\":\"earliestBlock\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"cancelParameters\",\"inputs\":[],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"challenger\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"address\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"checkCertificate\",\"inputs\":[{\"name\":\"digest\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"quorums\",\"type\":\"bytes\",\"internalType\":\"bytes\"},{\"name\":\"referenceBlock\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"certificate\",\"type\":\"tuple\",\"internalType\":\"structCertificate\",\"components\":[{\"name\":\"nonSignerQuorumBitmapIndices\",\"type\":\"uint32[]\",\"internalType\":\"uint32[]\"},{\"name\":\"nonSignerPubkeys\",\"type\":\"tuple[]\",\"internalType\":\"structG1Point[]\",\"components\":[{\"name\":\"x\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"y\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"name\":\"quorumApks\",\"type\":\"tuple[]\",\"internalType\":\"structG1Point[]\",\"components\":[{\"name\":\"x\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"y\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"name\":\"apkG2\",\"type\":\"tuple\",\"internalType\":\"structG2Point\",\"components\":[{\"name\":\"x\",\"type\":\"uint256[2]\",\"internalType\":\"uint256[2]\"},{\"name\":\"y\",\"type\":\"uint256[2]\",\"internalType\":\"uint256[2]\"}]},{\"name\":\"sigma\",\"type\":\"tuple\",\"internalType\":\"structG1Point\",\"components\":[{\"name\":\"x\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"y\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"name\":\"quorumApkIndices\",\"type\":\"uint32[]\",\"internalType\":\"uint32[]\"},{\"name\":\"totalStakeIndices\",\"type\":\"uint32[]\",\"internalType\":\"uint32[]\"},{\"name\":\"nonSignerStakeIndices\",\"type\":\"uint32[][]\",\"internalType\":\"uint32[][]\"}]}],\"outputs\":[{\"name\":\"signed\",\"type\":\"uint96[]\",\"internalType\":\"uint96[]\"},{\"name\":\"total\",\"type\":\"uint96[]\",\"internalType\":\"uint96[]\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"coordinator\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"contractIRegistryCoordinator\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"delegationManager\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"contractIDelegationManager\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"disputeTermsOf\",\"inputs\":[{\"name\":\"roundId\",\"type\":\"uint64\",\"internalType\":\"uint64\"}],\"outputs\":[{\"name\":\"\",\"type\":\"tuple\",\"internalType\":\"structDisputeTerms\",\"components\":[{\"name\":\"record\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"openBlock\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"slashWads\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"samples\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"minSize\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"maxSize\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"disputeWindow\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"answerBlocks\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"proveBlocks\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"answerSpacing\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"queueMax\",\"type\":\"uint32\",\"internalType\":\"uint32\"}]}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"disputes\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"contractIDisputes\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"ledger\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"contractILedger\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"openRound\",\"inputs\":[{\"name\":\"saltHash\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"outputs\":[{\"name\":\"roundId\",\"type\":\"uint64\",\"internalType\":\"uint64\"}],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"openingsPaused\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"bool\",\"internalType\":\"bool\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"owner\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"address\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"parameterDelay\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint32\",\"internalType\":\"uint32\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"parameters\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"tuple\",\"internalType\":\"structParameters\",\"components\":[{\"name\":\"blockTime\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"window\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"saltGrace\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"freezeGrace\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"handoverMargin\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"sampleDelay\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"revealWindow\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"settleBlocks\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"minInterval\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"samples\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"minSize\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"maxSize\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"maxRate\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"maxLines\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"threshold\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"disputeWindow\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"answerBlocks\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"proveBlocks\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"answerSpacing\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"queueMax\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"keeperDelay\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"slashWads\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"challenger\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"aggregator\",\"type\":\"address\",\"internalType\":\"address\"}]}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"parametersAt\",\"inputs\":[{\"name\":\"version\",\"type\":\"uint32\",\"internalType\":\"uint32\"}],\"outputs\":[{\"name\":\"\",\"type\":\"tuple\",\"internalType\":\"structParameters\",\"components\":[{\"name\":\"blockTime\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"window\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"saltGrace\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"freezeGrace\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"handoverMargin\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"sampleDelay\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"revealWindow\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"settleBlocks\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"minInterval\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"samples\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"minSize\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"maxSize\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"maxRate\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"maxLines\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"threshold\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"disputeWindow\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"answerBlocks\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"proveBlocks\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"answerSpacing\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"queueMax\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"keeperDelay\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"slashWads\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"challenger\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"aggregator\",\"type\":\"address\",\"internalType\":\"address\"}]}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"parametersOf\",\"inputs\":[{\"name\":\"roundId\",\"type\":\"uint64\",\"internalType\":\"uint64\"}],\"outputs\":[{\"name\":\"\",\"type\":\"tuple\",\"internalType\":\"structParameters\",\"components\":[{\"name\":\"blockTime\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"window\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"saltGrace\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"freezeGrace\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"handoverMargin\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"sampleDelay\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"revealWindow\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"settleBlocks\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"minInterval\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"samples\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"minSize\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"maxSize\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"maxRate\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"maxLines\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"threshold\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"disputeWindow\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"answerBlocks\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"proveBlocks\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"answerSpacing\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"queueMax\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"keeperDelay\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"slashWads\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"challenger\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"aggregator\",\"type\":\"address\",\"internalType\":\"address\"}]}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"parametersVersion\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint32\",\"internalType\":\"uint32\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"pauseOpenings\",\"inputs\":[],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"pendingOwner\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"address\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"proposal\",\"inputs\":[],\"outputs\":[{\"name\":\"proposalHash\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"readyAt\",\"type\":\"uint64\",\"internalType\":\"uint64\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"proposeParameters\",\"inputs\":[{\"name\":\"next\",\"type\":\"tuple\",\"internalType\":\"structParameters\",\"components\":[{\"name\":\"blockTime\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"window\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"saltGrace\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"freezeGrace\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"handoverMargin\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"sampleDelay\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"revealWindow\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"settleBlocks\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"minInterval\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"samples\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"minSize\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"maxSize\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"maxRate\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"maxLines\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"threshold\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"disputeWindow\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"answerBlocks\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"proveBlocks\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"answerSpacing\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"queueMax\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"keeperDelay\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"slashWads\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"challenger\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"aggregator\",\"type\":\"address\",\"internalType\":\"address\"}]}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"randomness\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"contractIRandomness\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"renounceOwnership\",\"inputs\":[],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"resultsDigest\",\"inputs\":[{\"name\":\"roundId\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"workSeed\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"sampleSeed\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"commitSetHash\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"evidenceHash\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"resultsHash\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"linesDigest\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"outputs\":[{\"name\":\"\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"round\",\"inputs\":[{\"name\":\"roundId\",\"type\":\"uint64\",\"internalType\":\"uint64\"}],\"outputs\":[{\"name\":\"\",\"type\":\"tuple\",\"internalType\":\"structRound\",\"components\":[{\"name\":\"status\",\"type\":\"uint8\",\"internalType\":\"enumRoundStatus\"},{\"name\":\"openBlock\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"openTime\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"settledIndex\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"parametersVersion\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"quorumCount\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"saltHash\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"record\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"roundCount\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint64\",\"internalType\":\"uint64\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"settleRound\",\"inputs\":[{\"name\":\"s\",\"type\":\"tuple\",\"internalType\":\"structSettlement\",\"components\":[{\"name\":\"roundId\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"salt\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"commitSetHash\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"evidenceHash\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"sampleProof\",\"type\":\"bytes\",\"internalType\":\"bytes\"},{\"name\":\"lines\",\"type\":\"bytes\",\"internalType\":\"bytes\"},{\"name\":\"linesDigest\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]},{\"name\":\"certificate\",\"type\":\"tuple\",\"internalType\":\"structCertificate\",\"components\":[{\"name\":\"nonSignerQuorumBitmapIndices\",\"type\":\"uint32[]\",\"internalType\":\"uint32[]\"},{\"name\":\"nonSignerPubkeys\",\"type\":\"tuple[]\",\"internalType\":\"structG1Point[]\",\"components\":[{\"name\":\"x\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"y\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"name\":\"quorumApks\",\"type\":\"tuple[]\",\"internalType\":\"structG1Point[]\",\"components\":[{\"name\":\"x\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"y\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"name\":\"apkG2\",\"type\":\"tuple\",\"internalType\":\"structG2Point\",\"components\":[{\"name\":\"x\",\"type\":\"uint256[2]\",\"internalType\":\"uint256[2]\"},{\"name\":\"y\",\"type\":\"uint256[2]\",\"internalType\":\"uint256[2]\"}]},{\"name\":\"sigma\",\"type\":\"tuple\",\"internalType\":\"structG1Point\",\"components\":[{\"name\":\"x\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"y\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"name\":\"quorumApkIndices\",\"type\":\"uint32[]\",\"internalType\":\"uint32[]\"},{\"name\":\"totalStakeIndices\",\"type\":\"uint32[]\",\"internalType\":\"uint32[]\"},{\"name\":\"nonSignerStakeIndices\",\"type\":\"uint32[][]\",\"internalType\":\"uint32[][]\"}]}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"settledCount\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint64\",\"internalType\":\"uint64\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"stakeRegistry\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"contractIStakeRegistry\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"transferOwnership\",\"inputs\":[{\"name\":\"newOwner\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"unpauseOpenings\",\"inputs\":[],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"usesLinesDigest\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"bool\",\"internalType\":\"bool\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"voidRound\",\"inputs\":[{\"name\":\"roundId\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"sampleProof\",\"type\":\"bytes\",\"internalType\":\"bytes\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"event\",\"name\":\"OpeningsPaused\",\"inputs\":[],\"anonymous\":false},{\"type\":\"event\",\"name\":\"OpeningsUnpaused\",\"inputs\":[],\"anonymous\":false},{\"type\":\"event\",\"name\":\"OwnershipTransferStarted\",\"inputs\":[{\"name\":\"previousOwner\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"newOwner\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"OwnershipTransferred\",\"inputs\":[{\"name\":\"previousOwner\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"newOwner\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"ParametersApplied\",\"inputs\":[{\"name\":\"version\",\"type\":\"uint32\",\"indexed\":true,\"internalType\":\"uint32\"},{\"name\":\"parameters\",\"type\":\"tuple\",\"indexed\":false,\"internalType\":\"structParameters\",\"components\":[{\"name\":\"blockTime\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"window\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"saltGrace\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"freezeGrace\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"handoverMargin\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"sampleDelay\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"revealWindow\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"settleBlocks\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"minInterval\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"samples\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"minSize\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"maxSize\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"maxRate\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"maxLines\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"threshold\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"disputeWindow\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"answerBlocks\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"proveBlocks\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"answerSpacing\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"queueMax\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"keeperDelay\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"slashWads\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"challenger\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"aggregator\",\"type\":\"address\",\"internalType\":\"address\"}]}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"ParametersProposalCancelled\",\"inputs\":[{\"name\":\"proposalHash\",\"type\":\"bytes32\",\"indexed\":false,\"internalType\":\"bytes32\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"ParametersProposed\",\"inputs\":[{\"name\":\"parameters\",\"type\":\"tuple\",\"indexed\":false,\"internalType\":\"structParameters\",\"components\":[{\"name\":\"blockTime\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"window\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"saltGrace\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"freezeGrace\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"handoverMargin\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"sampleDelay\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"revealWindow\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"settleBlocks\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"minInterval\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"samples\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"minSize\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"maxSize\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"maxRate\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"maxLines\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"threshold\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"disputeWindow\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"answerBlocks\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"proveBlocks\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"answerSpacing\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"queueMax\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"keeperDelay\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"slashWads\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"challenger\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"aggregator\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"name\":\"readyAt\",\"type\":\"uint64\",\"indexed\":false,\"internalType\":\"uint64\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"RoundOpened\",\"inputs\":[{\"name\":\"roundId\",\"type\":\"uint64\",\"indexed\":true,\"internalType\":\"uint64\"},{\"name\":\"saltHash\",\"type\":\"bytes32\",\"indexed\":false,\"internalType\":\"bytes32\"},{\"name\":\"openTime\",\"type\":\"uint64\",\"indexed\":false,\"internalType\":\"uint64\"},{\"name\":\"parametersVersion\",\"type\":\"uint32\",\"indexed\":false,\"internalType\":\"uint32\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"RoundSettled\",\"inputs\":[{\"name\":\"roundId\",\"type\":\"uint64\",\"indexed\":true,\"internalType\":\"uint64\"},{\"name\":\"settledIndex\",\"type\":\"uint64\",\"indexed\":false,\"internalType\":\"uint64\"},{\"name\":\"workSeed\",\"type\":\"bytes32\",\"indexed\":false,\"internalType\":\"bytes32\"},{\"name\":\"sampleSeed\",\"type\":\"bytes32\",\"indexed\":false,\"internalType\":\"bytes32\"},{\"name\":\"commitSetHash\",\"type\":\"bytes32\",\"indexed\":false,\"internalType\":\"bytes32\"},{\"name\":\"evidenceHash\",\"type\":\"bytes32\",\"indexed\":false,\"internalType\":\"bytes32\"},{\"name\":\"resultsHash\",\"type\":\"bytes32\",\"indexed\":false,\"internalType\":\"bytes32\"},{\"name\":\"lines\",\"type\":\"bytes\",\"indexed\":false,\"internalType\":\"bytes\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"RoundVoided\",\"inputs\":[{\"name\":\"roundId\",\"type\":\"uint64\",\"indexed\":true,\"internalType\":\"uint64\"}],\"anonymous\":false},{\"type\":\"error\",\"name\":\"DeallocationTooFast\",\"inputs\":[{\"name\":\"quorum\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"deallocationDelay\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"lookAhead\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"DeallocationWithinDisputes\",\"inputs\":[{\"name\":\"deallocationDelay\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"needed\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"EmptySaltHash\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"LapsOutOfBounds\",\"inputs\":[{\"name\":\"line\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"laps\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"LedgerOfAnother\",\"inputs\":[{\"name\":\"roundBook\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"LedgerOfOtherDisputes\",\"inputs\":[{\"name\":\"disputes\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"LengthMismatch\",\"inputs\":[{\"name\":\"expected\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"actual\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"LineCountOutOfBounds\",\"inputs\":[{\"name\":\"count\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"maxLines\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"LinesDigestNotInField\",\"inputs\":[{\"name\":\"linesDigest\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]},{\"type\":\"error\",\"name\":\"LinesDigestNotUsed\",\"inputs\":[{\"name\":\"linesDigest\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]},{\"type\":\"error\",\"name\":\"LinesTruncated\",\"inputs\":[{\"name\":\"length\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"LookAheadTooShort\",\"inputs\":[{\"name\":\"quorum\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"lookAhead\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"needed\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"MissingStakeIndex\",\"inputs\":[{\"name\":\"quorum\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"position\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"NoProposal\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"NoQuorumExists\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"NoQuorums\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"NonSignersNotAscending\",\"inputs\":[{\"name\":\"previous\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"operatorId\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]},{\"type\":\"error\",\"name\":\"NotChallenger\",\"inputs\":[{\"name\":\"caller\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"challenger\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"NotProposed\",\"inputs\":[{\"name\":\"expected\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"actual\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]},{\"type\":\"error\",\"name\":\"NotSlashableQuorum\",\"inputs\":[{\"name\":\"quorum\",\"type\":\"uint8\",\"internalType\":\"uint8\"}]},{\"type\":\"error\",\"name\":\"NothingToChange\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"OpenedTooSoon\",\"inputs\":[{\"name\":\"earliestBlock\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"OpeningsArePaused\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"OperatorsNotAscending\",\"inputs\":[{\"name\":\"line\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"previous\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"operator\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"OwnableInvalidOwner\",\"inputs\":[{\"name\":\"owner\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"OwnableUnauthorizedAccount\",\"inputs\":[{\"name\":\"account\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"ParameterDelayOutOfBounds\",\"inputs\":[{\"name\":\"delay\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"least\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"most\",\"type\":\"uint32\",\"internalType\":\"uint32\"}]},{\"type\":\"error\",\"name\":\"ParameterOutOfBounds\",\"inputs\":[{\"name\":\"name\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"value\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"least\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"most\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"PrecompileFailed\",\"inputs\":[{\"name\":\"precompile\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"PreviousRoundOpen\",\"inputs\":[{\"name\":\"roundId\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"lastBlock\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"QuorumsNotAscending\",\"inputs\":[{\"name\":\"previous\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"quorum\",\"type\":\"uint8\",\"internalType\":\"uint8\"}]},{\"type\":\"error\",\"name\":\"ReferenceBlockNotPast\",\"inputs\":[{\"name\":\"referenceBlock\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"currentBlock\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"RoundNotOpen\",\"inputs\":[{\"name\":\"roundId\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"status\",\"type\":\"uint8\",\"internalType\":\"enumRoundStatus\"}]},{\"type\":\"error\",\"name\":\"SampleInTime\",\"inputs\":[{\"name\":\"timestamp\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"earliest\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"SampleTooEarly\",\"inputs\":[{\"name\":\"timestamp\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"earliest\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"SizeNotAllowed\",\"inputs\":[{\"name\":\"line\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"logSize\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"SizeNotPowerOfTwo\",\"inputs\":[{\"name\":\"name\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"value\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"ThresholdNotMet\",\"inputs\":[{\"name\":\"quorum\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"signedStake\",\"type\":\"uint96\",\"internalType\":\"uint96\"},{\"name\":\"totalStake\",\"type\":\"uint96\",\"internalType\":\"uint96\"},{\"name\":\"thresholdPercent\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"TimelockRunning\",\"inputs\":[{\"name\":\"readyAt\",\"type\":\"uint64\",\"internalType\":\"uint64\"}]},{\"type\":\"error\",\"name\":\"TooManyOperators\",\"inputs\":[{\"name\":\"operators\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"maxLines\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"UnknownQuorum\",\"inputs\":[{\"name\":\"quorum\",\"type\":\"uint8\",\"internalType\":\"uint8\"}]},{\"type\":\"error\",\"name\":\"UnknownVerdict\",\"inputs\":[{\"name\":\"line\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"verdict\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"UnknownVersion\",\"inputs\":[{\"name\":\"version\",\"type\":\"uint32\",\"internalType\":\"uint32\"}]},{\"type\":\"error\",\"name\":\"WithdrawalTooFast\",\"inputs\":[{\"name\":\"withdrawalDelay\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"deallocationDelay\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"WorkTooLarge\",\"inputs\":[{\"name\":\"line\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"flop\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"maxWork\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"WrongQuorumKey\",\"inputs\":[{\"name\":\"quorum\",\"type\":\"uint8\",\"internalType\":\"uint8\"}]},{\"type\":\"error\",\"name\":\"WrongSalt\",\"inputs\":[{\"name\":\"expected\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"actual\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]},{\"type\":\"error\",\"name\":\"WrongSignature\",\"inputs\":[]}]",
	Bin: "0x6101c060405234610b83575f61783b803803809161001f826101c0611fef565b6101c039906101c082016103208312610b83576101c0516001600160401b038111610b83576101c0019261014084830312610b83576040519361014085016001600160401b03811186821017610b6f5760405280516001600160a01b0381168103610b8357855260208101516001600160a01b0381168103610b8357602086015260408101516001600160a01b0381168103610b8357604086015260608101516001600160a01b0381168103610b8357606086015260808101516001600160a01b0381168103610b835760808601526100fa60a08201612012565b60a086015260c08101516001600160a01b0381168103610b835760c086015261012560e08201612012565b60e08601526101376101008201612026565b610100860152610120810151906001600160401b038211610b8357019180601f84011215610b835782516001600160401b038111610b6f5760405191610187601f8301601f191660200184611fef565b81835260208286010111610b83576020815f928261030097018386015e83010152610120850152601f190112610b83576040519161030083016001600160401b03811184821017610b6f576040526101e06101e0612026565b83526101ed610200612026565b60208401526101fd610220612026565b604084015261020d610240612026565b606084015261021d610260612026565b608084015261022d610280612026565b60a084015261023d6102a0612026565b60c084015261024d6102c0612026565b60e084015261025d6102e0612026565b61010084015261026e610300612026565b61012084015261027f610320612026565b610140840152610290610340612026565b6101608401526102a1610360612037565b6101808401526102b2610380612026565b6101a08401526102c36103a0612026565b6101c08401526102d46103c0612026565b6101e08401526102e56103e0612026565b6102008401526102f6610400612026565b610220840152610307610420612026565b610240840152610318610440612026565b610260840152610329610460612026565b61028084015261033a610480612037565b6102a084015261034b6104a0612012565b6102c084015261035c6104c0612012565b6102e084015260808181015160c083015161010084015160e0850151855160208088015160608901516001600160a01b0393841698899052604051636830483560e01b81529484169a968416999784169863ffffffff96909616959084169491909316929181600481855afa908115610b8f575f91611f91575b5060a052604051632efa2ca360e11b815290602090829060049082905afa908115610b8f575f91611f4f575b5060c05260e052610100528515611f3c57600180546001600160a01b03198082169092555f8054928316891781559097916001600160a01b0316907f8be0079c531659141344cd1fd0a4f28419497f9722a3daafe3b4186f6b6457e09080a380158015611f30575b611f12576101205263ffffffff865116600181108015611f08575b611ece575063ffffffff602087015116600181108015611ec3575b611e8b575063ffffffff60408701511663ffffffff602088015116600182108015611e82575b611e4957505063ffffffff606087015116600181108015611e3f575b611e03575063ffffffff60c087015116600181108015611df8575b611dba575063ffffffff806020880151168160c0890151168082105f14611db357505b1663ffffffff608088015116905f19810190811161177e57600182108015611daa575b611d6c57505061056863ffffffff60208801511663ffffffff60608901511690612070565b8651906403fffffffc61057f9260021b1690612070565b61059b63ffffffff60c08901511663ffffffff89511690612183565b63ffffffff60e0890151166001820180831161177e578082108015611d62575b611d265750506105de63ffffffff60a08a0151169263ffffffff8a511690612183565b63ffffffff60e08a01511691820391821161177e575f19820191821161177e578083108015611d1d575b611ce45750505063ffffffff61010087015116600181108015611cd8575b611c9a575063ffffffff61012087015116600281108015611c90575b611c58575061014086015163ffffffff81169061067863ffffffff6101608a01511661010084666d696e53697a6560c81b61213b565b5f19820182811161177e571663ffffffff16611c38575061016086015163ffffffff8116906106c061800063ffffffff6101408b01511684666d617853697a6560c81b61213b565b5f19820182811161177e571663ffffffff16611c1857506106eb63ffffffff6101408801511661207d565b6001600160ff1b038116810361177e5761072160018060401b03610180890151169163ffffffff60208a0151169060011b612183565b8082108015611c08575b611bcb57505063ffffffff6101a087015116600181108015611bc0575b611b86575063ffffffff6101c087015116603381108015611b7c575b611b43575063ffffffff6101e087015116600181108015611b37575b611af7575063ffffffff61020087015116600a81108015611aeb575b611aac575063ffffffff61022087015116600a81108015611aa0575b611a62575063ffffffff6102408701511663ffffffff61020088015116600182108015611a59575b611a1c57505063ffffffff6102608701511663ffffffff610240880151168082108015611a10575b6119d657505063ffffffff61028087015116600a811080156119ca575b61198c57506102a08601516001600160401b031660018110801561197b575b61193a57506102c08601516001600160a01b031660018110801561192a575b6118e957506102e08601516001600160a01b03166001811080156118d9575b61189857506108e66108d46108c26108b063ffffffff60e08b01511663ffffffff6101e08c01511690612070565b63ffffffff6102608b01511690612070565b63ffffffff6102008a01511690612070565b63ffffffff6102208901511690612070565b610280870151600495916109049160011b6401fffffffe1690612070565b60e051604051632981eb7760e01b81529691959160209188919082906001600160a01b03165afa958615610b8f575f9661185c575b508463ffffffff8716111561183f57610100516040516318891fd760e31b815290602090829060049082906001600160a01b03165afa8015610b8f575f90611802575b63ffffffff9150169763ffffffff871689106117e557608051604051639aa1653d60e01b8152989950602090899060049082906001600160a01b03165afa978815610b8f575f986117a7575b505f98895b60ff8a1660ff8c161015610c815760a05160405163697fbd9360e01b815260ff8d16600482015290602090829060249082906001600160a01b03165afa908115610b8f575f91610c47575b506003811015610c3357600103610c1d5760a051604051639ab4d6ff60e01b815260ff8d16600482015290602090829060249082906001600160a01b03165afa908115610b8f575f91610be4575b508863ffffffff821610610bc05763ffffffff811663ffffffff8b161115610b9a575060805160405163e65797ad60e01b815260ff8d16600482015290606090829060249082906001600160a01b03165afa908115610b8f575f91610ae9575b506001610ade60ff9363ffffffff8594511690612070565b9c01169a90506109cd565b90506060813d8211610b87575b81610b0360609383611fef565b81010312610b835760405160608101916001600160401b03831182841017610b6f5760ff9363ffffffff600193610b5f6040610ade9589988252610b4681612026565b8452610b54602082016121b6565b6020850152016121b6565b6040820152945050935050610ac6565b634e487b7160e01b5f52604160045260245ffd5b5f80fd5b3d9150610af6565b6040513d5f823e3d90fd5b63ffffffff90818b60ff8f631883ff7560e31b5f5216600452166024521660445260645ffd5b63ffffffff899160ff8e63129e805160e11b5f52166004521660245260445260645ffd5b90506020813d8211610c15575b81610bfe60209383611fef565b81010312610b8357610c0f90612026565b5f610a66565b3d9150610bf1565b60ff8b630625391f60e41b5f521660045260245ffd5b634e487b7160e01b5f52602160045260245ffd5b90506020813d8211610c79575b81610c6160209383611fef565b81010312610b8357516003811015610b83575f610a18565b3d9150610c54565b63ffffffff6101a0840151169081811161179257505063ffffffff8160a01c169063ffffffff821461177e576001600160c01b031916600182810160a081901b63ffffffff60a01b1692909217815563ffffffff9182165f90815260026020908152604090912085518154878401516001600160401b0319909116918616918217931b67ffffffff000000001692909217815590947f1cba16b397697a0e6bae105f69a0fcc8af4d543ac739ec8d215b5c34907c386a94610300949392909190604082810151825463ffffffff60401b191690871690911b6bffffffff000000000000000016178155606082810151825463ffffffff60601b191690871690911b6fffffffff00000000000000000000000016178155608082810151825463ffffffff60801b191690871690911b63ffffffff60801b1617815560a082810151825463ffffffff60a01b191690871690911b63ffffffff60a01b1617815560c082810151825463ffffffff60c01b191690871690911b63ffffffff60c01b1617815560e08281015182546001600160e01b031690871690911b6001600160e01b031916178155610f33848201868061010086015116168719825416178155610e6d8761012086015116829067ffffffff0000000082549160201b169067ffffffff000000001916179055565b610140840151815463ffffffff60401b191690881660401b6bffffffff000000000000000016178155610160840151815463ffffffff60601b191690881660601b6fffffffff0000000000000000000000001617815561018084015181546101a086015163ffffffff60c01b1960808a811b60c08c811b9190910380199095169590911b9093169390931792909216918916901b63ffffffff60c01b161781556101c084015181546001600160e01b031690881660e01b6001600160e01b031916179055565b6002810185806101e085015116168619825416178155610f778661020085015116829067ffffffff0000000082549160201b169067ffffffff000000001916179055565b610220830151815463ffffffff60401b191690871660401b6bffffffff000000000000000016178155610240830151815463ffffffff60601b191690871660601b6fffffffff00000000000000000000000016178155610260830151815463ffffffff60801b191690871660801b63ffffffff60801b16178155610280830151815463ffffffff60a01b191690871660a01b63ffffffff60a01b161781556102a0830151815490868060c01b03199060c01b1690868060c01b0316179055838060a01b036102c0830151166003820190858060a01b0316858060a01b03198254161790556004848060a01b036102e084015116910190848060a01b0316848060a01b03198254161790556040519687528360208201511660208801528360408201511660408801528360608201511660608801528360808201511660808801528360a08201511660a08801528360c08201511660c08801528360e08201511660e08801528361010082015116610100880152836101208201511661012088015283610140820151166101408801528361016082015116610160880152828060401b0361018082015116610180880152836101a0820151166101a0880152836101c0820151166101c0880152836101e0820151166101e088015283610200820151166102008801528361022082015116610220880152836102408201511661024088015283610260820151166102608801528361028082015116610280880152828060401b036102a0820151166102a0880152828060a01b036102c0820151166102c08801526102e0838060a01b03910151166102e0870152011692a260405163098dab0b60e11b8152602081600481855afa908115610b8f575f9161173c575b506001600160a01b031630810361172a5750602081600492610140526040519283809263025d15b760e41b82525afa908115610b8f575f916116ef575b5061018052610160526080820151604051636a62d92960e11b815290602090829060049082906001600160a01b03165afa908115610b8f575f916116b5575b5060a08301516001600160a01b03918216911681036116a3575060a08201516001600160a01b039081166101a0526020830151610120840151939116803b15610b83575f60209460646040518097819363a982182160e01b8352306004840152604060248401528051918291826044860152018484015e8181018301859052601f01601f1916810103018183855af18015610b8f5761168d575b82935060405161131c81611fd4565b630130fc2760e51b8152636e3492b560e01b602082015260405161133f81611fd4565b630287f75160e51b815263b66bd98960e01b6020820152845b6002811061153657505050604082015160a08301516001600160a01b039182169116813b1561153257604051634a86c03760e11b815230600482015260248101919091526044810192909252633635205760e01b606483015283908290608490829084905af190811561152757839161150f575b5050602001516080516001600160a01b039081169116803b1561150b576044839260405194859384926334f65bfd60e21b845230600485015260248401525af18015611500576114e8575b60405161567590816121c6823960805181818161040301528181613538015281816143de015261522d015260a0518181816122190152818161442601528181614be50152614cfe015260c0518181816121420152614b48015260e0518181816119a6015261432c0152610100518181816109cd0152614388015261012051818181611f9d01526126c901526101405181818161142e015261225c015261016051818181610d3801528181612fae01526133ce0152610180518181816131f40152613e2a01526101a051816117cf0152f35b6114f3828092611fef565b6114fd5780611417565b80fd5b6040513d84823e3d90fd5b5050fd5b8161151991611fef565b6115245781846113cc565b50fd5b6040513d85823e3d90fd5b8480fd5b60408501516080516001600160a01b0391821691166001600160e01b031961155e848761204b565b5116823b1561167457604051634a86c03760e11b81523060048201526001600160a01b03928316602482015291871660448301526001600160e01b03191660648201529087908290608490829084905af1908115611669578791611678575b5050604085015160a0516001600160a01b0391821691166001600160e01b03196115e7848661204b565b5116823b1561167457604051634a86c03760e11b81523060048201526001600160a01b03928316602482015291871660448301526001600160e01b03191660648201529087908290608490829084905af1908115611669578791611650575b5050600101611358565b8161165a91611fef565b611665578588611646565b8580fd5b6040513d89823e3d90fd5b8880fd5b8161168291611fef565b6116655785886115bd565b9150915f61169a91611fef565b5f90829061130d565b6301dfe56f60e41b5f5260045260245ffd5b90506020813d6020116116e7575b816116d060209383611fef565b81010312610b83576116e190612012565b83611273565b3d91506116c3565b90506020813d602011611722575b8161170a60209383611fef565b81010312610b8357518015158103610b835784611234565b3d91506116fd565b637b43cc8f60e11b5f5260045260245ffd5b90506020813d602011611776575b8161175760209383611fef565b81010312610b8357516001600160a01b0381168103610b8357856111f7565b3d915061174a565b634e487b7160e01b5f52601160045260245ffd5b63ab3bf85960e01b5f5260045260245260445ffd5b9097506020813d6020116117dd575b816117c360209383611fef565b81010312610b83575160ff81168103610b8357965f6109c8565b3d91506117b6565b63ffffffff878a63a298cd7160e01b5f526004521660245260445ffd5b506020813d602011611837575b8161181c60209383611fef565b81010312610b835761183263ffffffff91612026565b61097c565b3d915061180f565b8463ffffffff87631046fb1760e21b5f521660045260245260445ffd5b9095506020813d602011611890575b8161187860209383611fef565b81010312610b835761188990612026565b945f610939565b3d915061186b565b604051631c29d19160e11b81526930b3b3b932b3b0ba37b960b11b60048201526024810191909152600160448201526001600160a01b036064820152608490fd5b506001600160a01b038111610882565b604051631c29d19160e11b81526931b430b63632b733b2b960b11b60048201526024810191909152600160448201526001600160a01b036064820152608490fd5b506001600160a01b038111610863565b604051631c29d19160e11b815268736c6173685761647360b81b60048201526024810191909152600160448201526706f05b59d3b200006064820152608490fd5b506706f05b59d3b200008111610844565b604051631c29d19160e11b81526a6b656570657244656c617960a81b60048201526024810191909152600a6044820152620189c06064820152608490fd5b50620189c08111610825565b604051631c29d19160e11b8152670e2eacaeaca9ac2f60c31b6004820152602481019290925260448201526207a120606482015260849150fd5b506207a1208211610808565b604051631c29d19160e11b81526c616e7377657253706163696e6760981b6004820152602481019290925260016044830152606482015260849150fd5b508082116107e0565b604051631c29d19160e11b81526a70726f7665426c6f636b7360a81b60048201526024810191909152600a6044820152620189c06064820152608490fd5b50620189c081116107b8565b604051631c29d19160e11b81526b616e73776572426c6f636b7360a01b60048201526024810191909152600a6044820152620189c06064820152608490fd5b50620189c0811161079c565b604051631c29d19160e11b81526c6469737075746557696e646f7760981b60048201526024810191909152600160448201526207a1206064820152608490fd5b506207a1208111610780565b604051631c29d19160e11b8152681d1a1c995cda1bdb1960ba1b6004820152602481019190915260336044820152606480820152608490fd5b5060648111610764565b604051631c29d19160e11b8152676d61784c696e657360c01b60048201526024810191909152600160448201526102006064820152608490fd5b506102008111610748565b604051631c29d19160e11b8152666d61785261746560c81b6004820152602481019290925260448201526001600160401b03606482015260849150fd5b506001600160401b03821161072b565b6331291cab60e21b5f52666d617853697a6560c81b60045260245260445ffd5b6331291cab60e21b5f52666d696e53697a6560c81b60045260245260445ffd5b604051631c29d19160e11b81526673616d706c657360c81b600482015260248101919091526002604482015260806064820152608490fd5b5060808111610642565b604051631c29d19160e11b81526a1b5a5b925b9d195c9d985b60aa1b600482015260248101919091526001604482015262034bc06064820152608490fd5b5062034bc08111610626565b604051631c29d19160e11b81526a73616d706c6544656c617960a81b600482015260248101939093526044830152606482015260849150fd5b50818311610608565b604051631c29d19160e11b81526b736574746c65426c6f636b7360a01b60048201526024810192909252604482015260ff606482015260849150fd5b5060ff82116105bb565b604051631c29d19160e11b81526d3430b73237bb32b926b0b933b4b760911b6004820152602481019290925260016044830152606482015260849150fd5b50808211610543565b9050610520565b604051631c29d19160e11b81526b72657665616c57696e646f7760a01b6004820152602481019190915260016044820152610e106064820152608490fd5b50610e1081116104fd565b604051631c29d19160e11b81526a667265657a65477261636560a81b6004820152602481019190915260016044820152603c6064820152608490fd5b50603c81116104e2565b604051631c29d19160e11b81526873616c74477261636560b81b6004820152602481019290925260016044830152606482015260849150fd5b508082116104c6565b604051631c29d19160e11b81526577696e646f7760d01b6004820152602481019190915260016044820152610e106064820152608490fd5b50610e1081116104a0565b604051631c29d19160e11b815268626c6f636b54696d6560b81b6004820152602481019190915260016044820152603c6064820152608490fd5b50603c8111610485565b63ead888ed60e01b5f5260045260016024526276a70060445260645ffd5b506276a700811161046a565b631e4fbdf760e01b5f525f60045260245ffd5b90506020813d602011611f89575b81611f6a60209383611fef565b81010312610b8357516001600160a01b0381168103610b83575f610402565b3d9150611f5d565b90506020813d602011611fcc575b81611fac60209383611fef565b81010312610b8357516001600160a01b0381168103610b835760046103d6565b3d9150611f9f565b604081019081106001600160401b03821117610b6f57604052565b601f909101601f19168101906001600160401b03821190821017610b6f57604052565b51906001600160a01b0382168203610b8357565b519063ffffffff82168203610b8357565b51906001600160401b0382168203610b8357565b90600281101561205c5760051b0190565b634e487b7160e01b5f52603260045260245ffd5b9190820180921161177e57565b5f90801561213557808060011461212d576002146121265760016101338210166001600b83101617612118579060019060035b600181116120dc5750825f190482116120c857500290565b634e487b7160e01b81526011600452602490fd5b92805f1904811161210457600184166120fb575b80029260011c6120b0565b809202916120f0565b634e487b7160e01b82526011600452602482fd5b6003900a9190806120c85750565b5050600890565b505050600190565b50505f90565b929190818110801561217a575b6121525750505050565b6084945060405193631c29d19160e11b85526004850152602484015260448301526064820152fd5b50828111612148565b8161218d91612070565b5f19810190811161177e5781156121a2570490565b634e487b7160e01b5f52601260045260245ffd5b519061ffff82168203610b835756fe60806040526004361015610011575f80fd5b5f5f3560e01c80630730a8541461355c5780630a009097146135195780630de75149146134f357806310fe4dc91461349c57806311542ccc1461331a578063127f0b3f146132f457806318cb3fe8146132cf5780631bf1fe7e14613257578063245a7bfc1461321957806325d15b70146131dd57806325f69f7a14612fd25780633601318914612f8f578063534db0e214612f51578063556d7c7b1461228057806356397c351461223d57806368304835146121fa578063715018a614612193578063753ec10314612166578063795623f91461212357806379ba50971461209c57806389035730146120525780638da5cb5b1461202d5780639032752414612004578063a0356bba14611fc1578063a0e91b1314611f81578063a394f45e14611efe578063bb91b94f146119ca578063ca8aa7c714611987578063cd202ba5146117f3578063d4c5b252146117b0578063e09a1a8e14610c20578063e30c397814610bf9578063e717a35c146109f1578063ea4d3c9b146109ad578063ef5270f714610504578063f2fde38b14610492578063fe8444b6146102cf5763ffaeb582146101bc575f80fd5b346102cc57806003193601126102cc5760055443916001600160401b0382168061020f575b50509060ff60409260801c16159081610203575b825191151582526020820152f35b809150431015906101f5565b90809350526006602052604082209161025d6001600160401b03845460081c1663ffffffff600161025482825460a01c1663ffffffff165f52600260205260405f2090565b0154169061405c565b92610267816141e1565b60058110156102b8576001036101e15761028390939193614240565b92600184018094116102a4575082818160409560ff941191180218926101e1565b634e487b7160e01b81526011600452602490fd5b634e487b7160e01b83526021600452602483fd5b80fd5b50346102cc5760803660031901126102cc576024356001600160401b03811161048e576103009036906004016135d3565b91906044359163ffffffff831683036102cc57606435906001600160401b0382116102cc5761018060031983360301126102cc57841515806103cb575b61038b57610379610387610362600485018761035a368b8a613ff6565b6004356148e2565b6040929192519384936040855260408501906137a7565b9083820360208501526137a7565b0390f35b602490835f198701878082116103b7576103a492614069565b6381b72d7d60e01b82523560f81c600452fd5b5050634e487b7160e01b8252506011600452fd5b505f19850185811161047a576103e2908685614069565b3560f81c604051639aa1653d60e01b81526020816004816001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000165afa90811561046f579060ff918491610440575b5016111561033d565b610462915060203d602011610468575b61045a8183613872565b810190614089565b5f610437565b503d610450565b6040513d85823e3d90fd5b634e487b7160e01b82526011600452602482fd5b5080fd5b50346102cc5760203660031901126102cc576004356001600160a01b03811680910361048e576104c06140a2565b806001600160a01b031960015416176001556001600160a01b038254167f38d16b8cac22d99fc7c124b9cd0de2d3fa1faef420bfe791d8c362d765e227008380a380f35b50346102cc5760203660031901126102cc5760043563ffffffff60015460a01c169081835260026020526040832091604051926105408461383a565b805463ffffffff8116855263ffffffff8160201c16602086015263ffffffff8160401c16604086015263ffffffff8160601c16606086015263ffffffff8160801c16608086015263ffffffff8160a01c1660a086015263ffffffff8160c01c1660c086015260e01c60e085015260018101549061010085019163ffffffff8116835263ffffffff8160201c1661012087015263ffffffff8160401c1661014087015263ffffffff8160601c166101608701526001600160401b038160801c1661018087015263ffffffff8160c01c166101a087015260e01c6101c0860152600281015463ffffffff81166101e087015263ffffffff8160201c1661020087015263ffffffff8160401c1661022087015263ffffffff8160601c1661024087015263ffffffff8160801c1661026087015263ffffffff8160a01c1661028087015260c01c6102a08601526001600160a01b0360048160038401541692836102c08901520154166102e086015280330361099757506005549360ff8560801c16610988578315610979576001600160401b03851691826108e6575b506106e560ff9161429c565b169081156108d7576106fe6001600160401b039161402c565b1680946001600160401b031916176005556001600160401b034216946040519160e083018381106001600160401b038211176108c35760405260018352602083016001600160401b0343168152604084018881526060850190848252608086019287845260a0870194855260c08701958987528a815260066020526040812097519060058210156108af575087549151925193517fffffffffffffff0000000000000000000000000000000000000000000000000090921660ff9091161760089290921b68ffffffffffffffff00169190911760489290921b70ffffffffffffffff000000000000000000169190911760889190911b67ffffffffffffffff60881b1617845560209787967fb18afa71b767f7999e53ed3634bc64f3515f05f6bd4fa35c673dd116747c461796606096919590949293919260019251907fffff0000000000ffffffffffffffffffffffffffffffffffffffffffffffffff7cffffffff0000000000000000000000000000000000000000000000000086549260ff60e81b905160e81b169360c81b1691161717835551910155604051928352878301526040820152a2604051908152f35b634e487b7160e01b81526021600452602490fd5b634e487b7160e01b83526041600452602483fd5b631427eb4760e21b8652600486fd5b8287526006602052610912604088209163ffffffff6001600160401b03845460081c169151169061405c565b8043106109675750610923816141e1565b6005811015610953576001036106d9578683610940604493614240565b906307031c4560e11b8352600452602452fd5b634e487b7160e01b88526021600452602488fd5b6371bc607160e01b8852600452602487fd5b6301cf8a1560e01b8652600486fd5b6302745f8160e11b8652600486fd5b631500748760e31b865233600452602452604485fd5b50346102cc57806003193601126102cc5760206040516001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000168152f35b50346102cc5760203660031901126102cc576001600160401b03610a136135bd565b610a1b613d75565b501690818152600660205260408120549160ff831660058110156102b85715610be157610387610a6263ffffffff8560c81c1663ffffffff165f52600260205260405f2090565b6001600160a01b03600460405192610a798461383a565b805463ffffffff8116855263ffffffff8160201c16602086015263ffffffff8160401c16604086015263ffffffff8160601c16606086015263ffffffff8160801c16608086015263ffffffff8160a01c1660a086015263ffffffff8160c01c1660c086015260e01c60e0850152600181015463ffffffff811661010086015263ffffffff8160201c1661012086015263ffffffff8160401c1661014086015263ffffffff8160601c166101608601526001600160401b038160801c1661018086015263ffffffff8160c01c166101a086015260e01c6101c0850152600281015463ffffffff81166101e086015263ffffffff8160201c1661020086015263ffffffff8160401c1661022086015263ffffffff8160601c1661024086015263ffffffff8160801c1661026086015263ffffffff8160a01c1661028086015260c01c6102a0850152826003820154166102c08501520154166102e082015260405191829182613600565b63632cae8f60e11b8252600452602481905260449150fd5b50346102cc57806003193601126102cc5760206001600160a01b0360015416604051908152f35b5034611520576040366003190112611520576001600160401b03600435116115205760e060043536036003190112611520576001600160401b0360243511611520576101806024353603600319011261152057610c89610c84600435600401613f95565b6140b5565b90815491610cae63ffffffff8460c81c1663ffffffff165f52600260205260405f2090565b926040519160c083018381106001600160401b0382111761170d576040525f83525f60208401525f60408401525f60608401525f60808401525f60a08401526024600435013590604051602081019083825260208152610d0f604082613872565b519020600182015480820361179b5750506001600160401b038360081c16916001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000169060405163017ea47960e61b8152846004820152602081602481865afa908115611515575f91611767575b50604090610e36926001600160401b03610da1600435600401613f95565b84519260208401947fc6cac8be862cd4ef170db33bd3316d596d589988b09376fd6b55dd5cdf7efe1a865286850152606084015216608082015260808152610dea60a082613872565b51902092610e048a549663ffffffff8860a01c16906137e3565b90610e19608460043501600435600401613fa9565b84516318cff5b160e31b81529586948593849391600485016138d9565b03915afa8015611515575f915f91611736575b506001600160401b03610e5c8a86614100565b911681811061172157505060405160208101917f5a8e20246fe08822e57643acac637b6938266fc28fb833772b9f4c43d05013a78352604082015282606082015260608152610eac608082613872565b51902060208601528452610eca60a460043501600435600401613fa9565b600188949294015493610f4c63ffffffff8660401c166d010102020202030303030303030360801b6fffffffffffffffffffffffffffffffff821160071b6001600160401b0383821c1160061b1763ffffffff83821c1160051b1761ffff83821c1160041b1760ff83821c1160031b17600f83821c1160021b1791821c1a1790565b92610fe163ffffffff610fca818960601c166d010102020202030303030303030360801b6fffffffffffffffffffffffffffffffff821160071b6001600160401b0383821c1160061b1763ffffffff83821c1160051b1761ffff83821c1160041b1760ff83821c1160031b17600f83821c1160021b1791821c1a1790565b9260201c166001600160401b038860801c16614049565b60405194608086018681106001600160401b0382111761170d57604052855260208501918252604085019081526060850163ffffffff8860c01c168152601c850490601c8202821590838104601c148217156112795787036116fa5780156116f0575b6116d957505084518251948251915f925f9287019787915b89830361166b57505050505060ff1c6115245750505050506044600435013560408501526064600435013560608501526110f86110ad6110a660a460043501600435600401613fa9565b3691613ff6565b602081519101208060808701526001600160401b03431660a08701526110d7600435600401613f95565b908651602088015160408901519060608a01519260c4600435013595613e21565b9461110860ff8560e81c16613fdb565b966111166040519889613872565b60e885901c60ff16808952601f199061112e90613fdb565b013660208a01375f5b60ff8660e81c1660ff8216101561116c57600160ff918260f81b8160f81b165f1a6111648483168d61421b565b530116611137565b50611188600460243501600887901c63ffffffff168a8a6148e2565b9390965f5b60ff8860e81c1660ff8216101561128d576001600160601b036111b360ff83168b61422c565b5116158015611225575b6111cc5760010160ff1661118d565b8087876001600160601b036111f8816111eb8f60ff608499169061422c565b51169260ff86169061422c565b51169060ff60405194630cb49e8f60e41b86521660048501526024840152604483015260e01c6064820152fd5b506001600160601b0361123b60ff83168b61422c565b5116606481029080820460641490151715611279576112738860e01c6001600160601b0361126c60ff86168b61422c565b5116614049565b116111bd565b634e487b7160e01b5f52601160045260245ffd5b50600554916113256112aa6001600160401b038560401c1661402c565b6fffffffffffffffff000000000000000019909416604085901b6fffffffffffffffff0000000000000000161760055581547fffffffffffffff0000000000000000ffffffffffffffffffffffffffffffff0016608885901b67ffffffffffffffff60881b161760021782556001600160401b039390931692565b6001604051602081019084518252602085015160408201526040850151606082015260608501516080820152608085015160a08201526001600160401b0360a08601511660c082015260c0815261137d60e082613872565b5190209101557fa2bcc209067cc4a4c5d92a1b997f977bc3918112f19bcf1dbfa5d273f686caae6113b2600435600401613f95565b82516114216020850151926001600160401b03604087015191608060608901519801516113e960a460043501600435600401613fa9565b9990946040519889988d8a5260208a015260408901526060880152608087015260a086015260e060c0860152169560e08401916138b9565b0390a26001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000169180549063ffffffff808360201c169260601c1682019163ffffffff8311611279576001600160401b03600161148993015460801c16614049565b9261149e60a460043501600435600401613fa9565b9290823b15611520575f946114e9869263ffffffff96604051998a98899788966313a0d5c960e01b88526004880152166024860152604485015260a0606485015260a48401916138b9565b60c46004350135608483015203925af1801561151557611507575080f35b61151391505f90613872565b005b6040513d5f823e3d90fd5b5f80fd5b5f94855b85850361154357634e487b7160e01b5f52600160045260245ffd5b84356001600160a01b038160601c921680831115611650575060ff8160581c16835181108015611646575b6116305765ffffffffffff8260281c169081158015611623575b61160c57600190600302011b8451908181116115f357505060201c60ff166001811080156115e9575b6115d3575093601c8101809111611279576115cc90966154b7565b9593611528565b87631c4195fd60e21b5f5260045260245260445ffd5b50600481116115b1565b89632d52e48f60e01b5f5260045260245260445260645ffd5b508863ad8e23cb60e01b5f5260045260245260445ffd5b5063ffffffff8211611588565b8863076e2c1960e51b5f5260045260245260445ffd5b508551811161156e565b90508763141e92d160e21b5f5260045260245260445260645ffd5b9091929394601c90843560ff8160581c169765ffffffffffff8260281c169860ff8360201c169260601c9983600403935f19019281600184600302011b8803928263ffffffff03925f1901918d8d838d039303915f199103011717171717171717959301919093929361105c565b5190636e92d9df60e11b5f5260045260245260445ffd5b5080518211611044565b8663485398d160e11b5f5260045260245ffd5b634e487b7160e01b5f52604160045260245ffd5b63e1c6caf360e01b5f5260045260245260445ffd5b905061175a915060403d604011611760575b6117528183613872565b810190613893565b5f610e49565b503d611748565b90506020813d602011611793575b8161178260209383613872565b810103126115205751610e36610d83565b3d9150611775565b63530e545d60e11b5f5260045260245260445ffd5b34611520575f3660031901126115205760206040516001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000168152f35b34611520576020366003190112611520576001600160401b036118146135bd565b5f60e060405161182381613856565b8281528260208201528260408201528260608201528260808201528260a08201528260c08201520152165f52600660205260405f2080549060ff8216600581101561196057600214611874826141e1565b91811561197c575f915b156119745760010154905b6040519261189684613856565b6005811015611960578352602083016001600160401b038560081c16815260408401946001600160401b038160481c16865260608501956001600160401b038260881c1687526080860163ffffffff8360c81c16815260ff60a088019360e81c16835260c0870194855260e087019586526040519651600581101561196057610100986001600160401b0363ffffffff948160ff9881958d52511660208c0152511660408a01525116606088015251166080860152511660a08401525160c08301525160e0820152f35b634e487b7160e01b5f52602160045260245ffd5b505f90611889565b60018101549161187e565b34611520575f3660031901126115205760206040516001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000168152f35b3461152057610300366003190112611520576119e46140a2565b6040516119f08161381f565b60035481526001600160401b0360045416602082019080825215611eef576040516020810190611a1f82613b3a565b6103008152611a3061032082613872565b5190209151808303611ed8576001600160401b03825116804210611ec6575f6003555f600455611a5f366138fc565b611a688161429c565b5060015463ffffffff8160a01c169063ffffffff8214611279577f1cba16b397697a0e6bae105f69a0fcc8af4d543ac739ec8d215b5c34907c386a611ebb602094600163ffffffff60a01b95019363ffffffff60a01b1963ffffffff861696879660a01b16911617600155835f526002865260405f2063ffffffff808351161663ffffffff19825416178155611b2463ffffffff8884015116829067ffffffff0000000082549160201b169067ffffffff000000001916179055565b60408281015182546bffffffff00000000000000001916911b6bffffffff00000000000000001617815560608281015182546fffffffff0000000000000000000000001916911b63ffffffff60601b1617815560808281015182547fffffffffffffffffffffffff00000000ffffffffffffffffffffffffffffffff16911b63ffffffff60801b1617815560a082810151825463ffffffff60a01b1916911b63ffffffff60a01b1617815560c08281015182547fffffffff00000000ffffffffffffffffffffffffffffffffffffffffffffffff16911b63ffffffff60c01b1617815560e08281015182547bffffffffffffffffffffffffffffffffffffffffffffffffffffffff16911b7fffffffff000000000000000000000000000000000000000000000000000000001617815561010082015160018201805461012085015167ffffffff0000000060209190911b1663ffffffff90931667ffffffffffffffff1990911617919091178155611dac9061014084015181546bffffffff0000000000000000191660409190911b6bffffffff00000000000000001617815561016084015181546fffffffff000000000000000000000000191660609190911b63ffffffff60601b1617815561018084015181546101a08601517fffffffff000000000000000000000000ffffffffffffffffffffffffffffffff90911660809290921b77ffffffffffffffff00000000000000000000000000000000169190911760c09190911b63ffffffff60c01b161781556101c084015181547bffffffffffffffffffffffffffffffffffffffffffffffffffffffff1660e09190911b7fffffffff0000000000000000000000000000000000000000000000000000000016179055565b6101e08201516102008301516102208401516102408501516102608601516102808701516102a08801517fffffffffffffffff00000000000000000000000000000000000000000000000060c09190911b1660a09190911b63ffffffff60a01b1660809290921b63ffffffff60801b1660609390931b63ffffffff60601b16604094851b6bffffffff00000000000000001667ffffffff0000000060209790971b9690961663ffffffff90971696909617949094179490941717929092171760028301556102c08301516003830180546001600160a01b039283166001600160a01b0319918216179091556102e085015160049094018054949092169316929092179091555191829182613600565b0390a2604051908152f35b634022e1cb60e11b5f5260045260245ffd5b905063044afde760e51b5f5260045260245260445ffd5b630dc5fde960e01b5f5260045ffd5b346115205760203660031901126115205760043563ffffffff811680910361152057611f28613d75565b5080158015611f6d575b611f5b575f52600260205261038760405f206001600160a01b03600460405192610a798461383a565b630ebea49560e31b5f5260045260245ffd5b5063ffffffff60015460a01c168111611f32565b34611520575f36600319011261152057602060405163ffffffff7f0000000000000000000000000000000000000000000000000000000000000000168152f35b346115205760e0366003190112611520576020611ffc611fdf6135bd565b60c4359060a4359060843590606435906044359060243590613e21565b604051908152f35b34611520575f3660031901126115205760206001600160401b0360055460401c16604051908152f35b34611520575f3660031901126115205760206001600160a01b035f5416604051908152f35b34611520575f3660031901126115205761206a613d75565b5063ffffffff60015460a01c165f52600260205261038760405f206001600160a01b03600460405192610a798461383a565b34611520575f36600319011261152057336001600160a01b036001541603612110576001600160a01b0319600154166001555f54336001600160a01b03198216175f556001600160a01b033391167f8be0079c531659141344cd1fd0a4f28419497f9722a3daafe3b4186f6b6457e05f80a3005b63118cdaa760e01b5f523360045260245ffd5b34611520575f3660031901126115205760206040516001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000168152f35b34611520575f3660031901126115205760406003546001600160401b036004541682519182526020820152f35b34611520575f366003190112611520576121ab6140a2565b6001600160a01b0319600154166001555f6001600160a01b0381546001600160a01b031981168355167f8be0079c531659141344cd1fd0a4f28419497f9722a3daafe3b4186f6b6457e08280a3005b34611520575f3660031901126115205760206040516001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000168152f35b34611520575f3660031901126115205760206040516001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000168152f35b34611520576103003660031901126115205761229a6140a2565b6122a3366138fc565b63ffffffff815116600181108015612f47575b612efb57506020810163ffffffff815116600181108015612ef0575b612ea3575063ffffffff60408301511663ffffffff825116600182108015612e9a575b612e4f5750506060820163ffffffff815116600181108015612e45575b612df9575060c083019063ffffffff825116600181108015612dee575b612da1575063ffffffff80845116818451168082105f14612d9a57505b1663ffffffff608086015116905f19810190811161127957600182108015612d91575b612d4657505061238b9063ffffffff808551169151169061405c565b8351906123ab63ffffffff916403fffffffc6123bc9460021b169061405c565b92511663ffffffff855116906153f2565b60e0840163ffffffff81511660018301808411611279578082108015612d3c575b612cf157505063ffffffff6123fd8160a0880151169482885116906153f2565b915116918203918211611279575f198201918211611279578083108015612ce8575b612c9f5750505063ffffffff61010083015116600181108015612c93575b612c45575063ffffffff61012083015116600281108015612c3b575b612bef57506101408201805163ffffffff811661016085019161249163ffffffff84511661010084666d696e53697a6560c81b6153aa565b5f198201828111611279571663ffffffff16612bcf57505163ffffffff8116906124d061800063ffffffff85511684666d617853697a6560c81b6153aa565b5f198201828111611279571663ffffffff16612baf575063ffffffff6124f791511661414b565b7f7fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff81168103611279576125449063ffffffff6001600160401b03610180860151169351169060011b6153f2565b8082108015612b9f575b612b4e578263ffffffff6101a082015116600181108015612b43575b612af6575063ffffffff6101c082015116603381108015612aec575b612aa1575063ffffffff6101e082015116600181108015612a95575b612a475750610200810163ffffffff815116600a81108015612a3b575b6129ed575063ffffffff61022083015116600a811080156129e1575b612993575061024082019063ffffffff8083511691511660018210801561298a575b61293f57505063ffffffff80610260840151169151168082108015612933575b6128e6578263ffffffff61028082015116600a811080156128da575b61288c57506001600160401b036102a08201511660018110801561287b575b61282857506001600160a01b036102c082015116600181108015612818575b6127c6576001600160a01b036102e0830151166001811080156127b6575b612764577f75ad0116ff7beaa0882241854da80333a55f023ef18e8607eb6b2305171c17e861032060206126f863ffffffff7f0000000000000000000000000000000000000000000000000000000000000000166001600160401b0342166137e3565b6040518281019061270882613b3a565b61030081526127178582613872565b519020906001600160401b03604051916127308361381f565b838352169283910152600355806001600160401b031960045416176004556040519061275b82613b3a565b610300820152a1005b60849060405190631c29d19160e11b82527f61676772656761746f720000000000000000000000000000000000000000000060048301526024820152600160448201526001600160a01b036064820152fd5b506001600160a01b038111612695565b60849060405190631c29d19160e11b82527f6368616c6c656e6765720000000000000000000000000000000000000000000060048301526024820152600160448201526001600160a01b036064820152fd5b506001600160a01b038111612677565b60849060405190631c29d19160e11b82527f736c61736857616473000000000000000000000000000000000000000000000060048301526024820152600160448201526706f05b59d3b200006064820152fd5b506706f05b59d3b200008111612658565b60849060405190631c29d19160e11b82527f6b656570657244656c617900000000000000000000000000000000000000000060048301526024820152600a6044820152620189c06064820152fd5b50620189c08111612639565b6084925060405191631c29d19160e11b83527f71756575654d61780000000000000000000000000000000000000000000000006004840152602483015260448201526207a1206064820152fd5b506207a120821161261d565b6084925060405191631c29d19160e11b83527f616e7377657253706163696e670000000000000000000000000000000000000060048401526024830152600160448301526064820152fd5b508082116125fd565b60849060405190631c29d19160e11b82527f70726f7665426c6f636b7300000000000000000000000000000000000000000060048301526024820152600a6044820152620189c06064820152fd5b50620189c081116125db565b60849060405190631c29d19160e11b82527f616e73776572426c6f636b73000000000000000000000000000000000000000060048301526024820152600a6044820152620189c06064820152fd5b50620189c081116125bf565b60849060405190631c29d19160e11b82527f6469737075746557696e646f770000000000000000000000000000000000000060048301526024820152600160448201526207a1206064820152fd5b506207a12081116125a2565b60849060405190631c29d19160e11b82527f7468726573686f6c6400000000000000000000000000000000000000000000006004830152602482015260336044820152606480820152fd5b5060648111612586565b60849060405190631c29d19160e11b82527f6d61784c696e657300000000000000000000000000000000000000000000000060048301526024820152600160448201526102006064820152fd5b50610200811161256a565b6084925060405191631c29d19160e11b83527f6d617852617465000000000000000000000000000000000000000000000000006004840152602483015260448201526001600160401b036064820152fd5b506001600160401b03821161254e565b6331291cab60e21b5f52666d617853697a6560c81b60045260245260445ffd5b6331291cab60e21b5f52666d696e53697a6560c81b60045260245260445ffd5b60849060405190631c29d19160e11b82527f73616d706c657300000000000000000000000000000000000000000000000000600483015260248201526002604482015260806064820152fd5b5060808111612459565b60849060405190631c29d19160e11b82527f6d696e496e74657276616c000000000000000000000000000000000000000000600483015260248201526001604482015262034bc06064820152fd5b5062034bc0811161243d565b6084935060405192631c29d19160e11b84527f73616d706c6544656c61790000000000000000000000000000000000000000006004850152602484015260448301526064820152fd5b5081831161241f565b6084925060405191631c29d19160e11b83527f736574746c65426c6f636b73000000000000000000000000000000000000000060048401526024830152604482015260ff6064820152fd5b5060ff82116123dd565b6084925060405191631c29d19160e11b83527f68616e646f7665724d617267696e00000000000000000000000000000000000060048401526024830152600160448301526064820152fd5b5080821161236f565b905061234c565b60849060405190631c29d19160e11b82527f72657665616c57696e646f7700000000000000000000000000000000000000006004830152602482015260016044820152610e106064820152fd5b50610e10811161232f565b60849060405190631c29d19160e11b82527f667265657a6547726163650000000000000000000000000000000000000000006004830152602482015260016044820152603c6064820152fd5b50603c8111612312565b6084925060405191631c29d19160e11b83527f73616c744772616365000000000000000000000000000000000000000000000060048401526024830152600160448301526064820152fd5b508082116122f5565b60849060405190631c29d19160e11b82527f77696e646f7700000000000000000000000000000000000000000000000000006004830152602482015260016044820152610e106064820152fd5b50610e1081116122d2565b60849060405190631c29d19160e11b82527f626c6f636b54696d6500000000000000000000000000000000000000000000006004830152602482015260016044820152603c6064820152fd5b50603c81116122b6565b34611520575f3660031901126115205763ffffffff60015460a01c165f52600260205260206001600160a01b03600360405f20015416604051908152f35b34611520575f3660031901126115205760206040516001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000168152f35b34611520576020366003190112611520576001600160401b03612ff36135bd565b5f61014060405161300381613803565b8281528260208201528260408201528260608201528260808201528260a08201528260c08201528260e082015282610100820152826101208201520152165f52600660205260405f2080549061307063ffffffff8360c81c1663ffffffff165f52600260205260405f2090565b9060ff83166005811015611960576002036131d55760010154915b6002820154916001015490604051916130a383613803565b848352602083019160081c6001600160401b0316825260408301908460c01c825260608401908060201c63ffffffff168252608085018160401c63ffffffff16815260a086019160601c63ffffffff16825260c086019263ffffffff8816845260e08701948860201c63ffffffff1686526101008801968960401c63ffffffff1688526101208901988a60601c63ffffffff168a52610140019960801c63ffffffff168a526040519a8b52516001600160401b031660208b0152516001600160401b031660408a01525163ffffffff1660608901525163ffffffff1660808801525163ffffffff1660a08701525163ffffffff1660c08601525163ffffffff1660e08501525163ffffffff166101008401525163ffffffff166101208301525163ffffffff1661014082015261016090f35b505f9161308b565b34611520575f3660031901126115205760206040517f000000000000000000000000000000000000000000000000000000000000000015158152f35b34611520575f3660031901126115205763ffffffff60015460a01c165f52600260205260206001600160a01b03600460405f20015416604051908152f35b34611520575f3660031901126115205761326f6140a2565b60055460ff8160801c166132c05760ff60801b1916700100000000000000000000000000000000176005557f7bafc12675d35fa1063eaf6311b6b73c244d7509c7434f40485cfaa1f661507c5f80a1005b6328e9001b60e01b5f5260045ffd5b34611520575f36600319011261152057602060ff60055460801c166040519015158152f35b34611520575f3660031901126115205760206001600160401b0360055416604051908152f35b34611520576040366003190112611520576133336135bd565b6024356001600160401b038111611520576133529036906004016135d3565b919061335d826140b5565b9060408254916133a561338763ffffffff8560c81c1663ffffffff165f52600260205260405f2090565b936001600160401b0363ffffffff865460a01c169160081c166137e3565b6133c2835197889384936318cff5b160e31b8552600485016138d9565b03816001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000165afa938415611515575f9461346c575b506134116001600160401b039183614100565b93168381101561345657815460ff191660031782556001600160401b0383167f97ed7d907d203d1f451f3713ed95db8a3928fa22efb383f3271dc3cb14c6af625f80a2005b8390627e7d7160e31b5f5260045260245260445ffd5b6001600160401b039194506134926134119160403d604011611760576117528183613872565b90509491506133fe565b34611520575f366003190112611520576134b46140a2565b60055460ff8160801c16156132c05760ff60801b19166005557f8fd7d7554918ff914d9537c6e4b143b30939cb407f7868e3d7193b7eded2b0c95f80a1005b34611520575f36600319011261152057602063ffffffff60015460a01c16604051908152f35b34611520575f3660031901126115205760206040516001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000168152f35b34611520575f366003190112611520576135746140a2565b6001600160401b036004541615611eef577fbc23c9c000dd89d05dee13de650573575c38213e1c72c7108e2001b4194a00076020600354604051908152a15f6003819055600455005b600435906001600160401b038216820361152057565b9181601f84011215611520578235916001600160401b038311611520576020838186019501011161152057565b9190916102e06001600160a01b038161030084019563ffffffff815116855263ffffffff602082015116602086015263ffffffff604082015116604086015263ffffffff606082015116606086015263ffffffff608082015116608086015263ffffffff60a08201511660a086015263ffffffff60c08201511660c086015263ffffffff60e08201511660e086015263ffffffff6101008201511661010086015263ffffffff6101208201511661012086015263ffffffff6101408201511661014086015263ffffffff610160820151166101608601526001600160401b036101808201511661018086015263ffffffff6101a0820151166101a086015263ffffffff6101c0820151166101c086015263ffffffff6101e0820151166101e086015263ffffffff6102008201511661020086015263ffffffff6102208201511661022086015263ffffffff6102408201511661024086015263ffffffff6102608201511661026086015263ffffffff610280820151166102808601526001600160401b036102a0820151166102a0860152826102c0820151166102c0860152015116910152565b90602080835192838152019201905f5b8181106137c45750505090565b82516001600160601b03168452602093840193909201916001016137b7565b906001600160401b03809116911601906001600160401b03821161127957565b61016081019081106001600160401b0382111761170d57604052565b604081019081106001600160401b0382111761170d57604052565b61030081019081106001600160401b0382111761170d57604052565b61010081019081106001600160401b0382111761170d57604052565b90601f801991011681019081106001600160401b0382111761170d57604052565b919082604091031261152057602082519201516001600160401b03811681036115205790565b908060209392818452848401375f828201840152601f01601f1916010190565b6040906001600160401b036138f9959316815281602082015201916138b9565b90565b61030090600319011261152057604051906139168261383a565b8160043563ffffffff8116810361152057815260243563ffffffff8116810361152057602082015260443563ffffffff8116810361152057604082015260643563ffffffff8116810361152057606082015260843563ffffffff8116810361152057608082015260a43563ffffffff811681036115205760a082015260c43563ffffffff811681036115205760c082015260e43563ffffffff811681036115205760e08201526101043563ffffffff81168103611520576101008201526101243563ffffffff81168103611520576101208201526101443563ffffffff81168103611520576101408201526101643563ffffffff8116810361152057610160820152610184356001600160401b0381168103611520576101808201526101a43563ffffffff81168103611520576101a08201526101c43563ffffffff81168103611520576101c08201526101e43563ffffffff81168103611520576101e08201526102043563ffffffff81168103611520576102008201526102243563ffffffff81168103611520576102208201526102443563ffffffff81168103611520576102408201526102643563ffffffff81168103611520576102608201526102843563ffffffff81168103611520576102808201526102a4356001600160401b0381168103611520576102a08201526102c4356001600160a01b0381168103611520576102c08201526102e435906001600160a01b0382168203611520576102e00152565b60043563ffffffff811680910361152057815260243563ffffffff811680910361152057602082015260443563ffffffff811680910361152057604082015260643563ffffffff811680910361152057606082015260843563ffffffff811680910361152057608082015260a43563ffffffff81168091036115205760a082015260c43563ffffffff81168091036115205760c082015260e43563ffffffff81168091036115205760e08201526101043563ffffffff8116809103611520576101008201526101243563ffffffff8116809103611520576101208201526101443563ffffffff8116809103611520576101408201526101643563ffffffff811680910361152057610160820152610184356001600160401b038116809103611520576101808201526101a43563ffffffff8116809103611520576101a08201526101c43563ffffffff8116809103611520576101c08201526101e43563ffffffff8116809103611520576101e08201526102043563ffffffff8116809103611520576102008201526102243563ffffffff8116809103611520576102208201526102443563ffffffff8116809103611520576102408201526102643563ffffffff8116809103611520576102608201526102843563ffffffff8116809103611520576102808201526102a4356001600160401b038116809103611520576102a08201526102c4356001600160a01b038116809103611520576102c08201526102e435906001600160a01b038216809203611520576102e00152565b60405190613d828261383a565b5f6102e0838281528260208201528260408201528260608201528260808201528260a08201528260c08201528260e08201528261010082015282610120820152826101408201528261016082015282610180820152826101a0820152826101c0820152826101e08201528261020082015282610220820152826102408201528261026082015282610280820152826102a0820152826102c08201520152565b959391949290947f000000000000000000000000000000000000000000000000000000000000000015613f07577f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f0000001851015613ef457604051956001600160401b0360208801987fdc2da0e290575d774996584fdc06226015e78f6d5e4b93e64457d58edffa4df48a524660408a01523060608a015216608088015260a087015260c086015260e08501526101008401526101208301526101408201526101408152613eee61016082613872565b51902090565b84633c45c23360e11b5f5260045260245ffd5b9091929380613f835750604051946001600160401b0360208701977fece45865cffa0b25d8e12c207c5b54a60c06fa5a5b289dd3f5f083658de47bdc895246604089015230606089015216608087015260a086015260c085015260e08401526101008301526101208201526101208152613eee61014082613872565b63eaf8cf2360e01b5f5260045260245ffd5b356001600160401b03811681036115205790565b903590601e198136030182121561152057018035906001600160401b0382116115205760200191813603831361152057565b6001600160401b03811161170d57601f01601f191660200190565b92919261400282613fdb565b916140106040519384613872565b829481845281830111611520578281602093845f960137010152565b6001600160401b03166001600160401b0381146112795760010190565b8181029291811591840414171561127957565b9190820180921161127957565b90821015614075570190565b634e487b7160e01b5f52603260045260245ffd5b90816020910312611520575160ff811681036115205790565b6001600160a01b035f5416330361211057565b6001600160401b031690815f52600660205260405f20916140d5836141e1565b90600582101561196057600182036140eb575050565b63632cae8f60e11b5f5260045260245260445ffd5b6141276001600160401b03614137925460481c1692549263ffffffff8460201c169061405c565b63ffffffff8360601c169061405c565b6403fffffffc6138f99260021b169061405c565b5f9080156141db5780806001146141d3576002146141cc5760016101338210166001600b831016176141be579060019060035b600181116141965750825f190482116102a457500290565b92805f1904811161047a57600184166141b5575b80029260011c61417e565b809202916141aa565b6003900a9190806102a45750565b5050600890565b505050600190565b50505f90565b9060ff82541691600583101561196057600183149081614209575b5061420357565b60049150565b6142139150614240565b43115f6141fc565b908151811015614075570160200190565b80518210156140755760209160051b010190565b6138f990546001600160401b0361426e63ffffffff8360c81c1663ffffffff165f52600260205260405f2090565b5460e01c9160081c1661405c565b519063ffffffff8216820361152057565b519061ffff8216820361152057565b906142fc6142ea6142d86142c663ffffffff60e08701511663ffffffff6101e0880151169061405c565b63ffffffff610260870151169061405c565b63ffffffff610200860151169061405c565b63ffffffff610220850151169061405c565b610280830151906401fffffffe6143179260011b169061405c565b604051632981eb7760e01b81526020816004817f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03165afa8015611515575f90614733575b63ffffffff9150168181111561471e576040516318891fd760e31b81526020816004817f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03165afa8015611515575f906146e1575b63ffffffff9150168181106146cc5750604051639aa1653d60e01b81527f00000000000000000000000000000000000000000000000000000000000000006001600160a01b0316929091602083600481875afa928315611515575f936146ab575b505f95947f00000000000000000000000000000000000000000000000000000000000000006001600160a01b0316908490885b60ff8a1660ff88168110156146725760405163697fbd9360e01b815260048101829052602081602481895afa908115611515575f91614638575b5060038110156119605760010361462657604051639ab4d6ff60e01b815260048101829052602081602481895afa8015611515575f906145ea575b63ffffffff9150168781106145d057808711156145b657506040519063e65797ad60e01b825260048201526060816024818c5afa908115611515575f9161452a575b5061452160ff9263ffffffff60019351169061405c565b9a011698614453565b90506060813d82116145ae575b8161454460609383613872565b81010312611520576040519060608201928284106001600160401b0385111761170d5763ffffffff60019361459f60406145219560ff9882526145868161427c565b84526145946020820161428d565b60208501520161428d565b6040820152935050925061450a565b3d9150614537565b8682631883ff7560e31b5f5260045260245260445260645ffd5b879163129e805160e11b5f5260045260245260445260645ffd5b506020813d821161461e575b8161460360209383613872565b810103126115205761461963ffffffff9161427c565b6144c8565b3d91506145f6565b630625391f60e41b5f5260045260245ffd5b90506020813d821161466a575b8161465260209383613872565b8101031261152057516003811015611520575f61448d565b3d9150614645565b50965096925096505063ffffffff92506101a0915001511690818111614696575050565b63ab3bf85960e01b5f5260045260245260445ffd5b6146c591935060203d6020116104685761045a8183613872565b915f614420565b63a298cd7160e01b5f5260045260245260445ffd5b506020813d602011614716575b816146fb60209383613872565b810103126115205761471163ffffffff9161427c565b6143bf565b3d91506146ee565b631046fb1760e21b5f5260045260245260445ffd5b506020813d602011614768575b8161474d60209383613872565b810103126115205761476363ffffffff9161427c565b614363565b3d9150614740565b903590601e198136030182121561152057018035906001600160401b03821161152057602001918160061b3603831361152057565b903590601e198136030182121561152057018035906001600160401b03821161152057602001918160051b3603831361152057565b6001600160401b03811161170d5760051b60200190565b906147fb826147da565b6148086040519182613872565b8281528092614819601f19916147da565b0190602036910137565b91908110156140755760061b0190565b91908260409103126115205760405161484b8161381f565b6020808294803584520135910152565b91908110156140755760051b0190565b3563ffffffff811681036115205790565b9081602091031261152057516001600160601b03811681036115205790565b9080601f8301121561152057604051916148b6604084613872565b82906040810192831161152057905b8282106148d25750505090565b81358152602091820191016148c5565b815192935f931561539c575f9586945b845188101561494d57614905888661421b565b5160f81c9588151580614940575b6149265750600197880197861b176148f2565b60ff879163edcacb0160e01b5f521660045260245260445ffd5b5060ff8116871115614913565b919592965092935061496f84516149676040880188614770565b919050615425565b61498284516149676101208801886147a5565b61499584516149676101408801886147a5565b6149a884516149676101608801886147a5565b6149c46149b86020870187614770565b905061496787806147a5565b4363ffffffff8316101561537f576040516149de8161381f565b5f81525f6020820152906149f56020870187614770565b929050614a01836147da565b91614a0f6040519384613872565b838352601f19614a1e856147da565b01366020850137614a2e846147da565b93614a3c6040519586613872565b808552601f19614a4b826147da565b013660208701375f915b8183106151af57505050614a67615445565b506020815191015180155f1461515c57505f97969194975b60405191614a8c8361381f565b8252602082015293614a9e86516147f1565b92614aa987516147f1565b935f5b8851811015614e7957614abf818a61421b565b5160f81c97614ae582614ae0614ad860408a018a614770565b369391614823565b614833565b906001600160401b03196040832016614b14614b0f85614b096101208c018c6147a5565b9061485b565b61486b565b604051631a2f32ab60e21b815260ff8d16600482015263ffffffff8c811660248301529190911660448201526020816064817f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03165afa908115611515575f91614e36575b5067ffffffffffffffff191603614e235790614b9b9161545d565b95614bb1614b0f83614b096101408a018a6147a5565b604051636414a62b60e11b815260ff8b16600482015263ffffffff8a811660248301529190911660448201526020816064817f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03165afa908115611515575f91614e05575b506001600160601b03614c30848461422c565b911690526001600160601b03614c46838361422c565b51169a614c576101608801886147a5565b84101561407557614c71908460059d949d1b8101906147a5565b9790985f9c5f945f9e8f5b8b511115614db2578f8f614c926001928d61422c565b51901c1615614da8578b8714614d91578f8f908f8f8f8f614b0f8d63ffffffff9693614cc28895614cc99561422c565b519561485b565b926040519563795f4a5760e11b8752600487015216602485015260448401521660648201526020816084816001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000165afa908115611515576001600160601b039182915f91614d63575b50169116016001600160601b03811161127957614d58600191976154b7565b9f5b019e958f614c7c565b614d84915060203d8111614d8a575b614d7c8183613872565b81019061487c565b5f614d39565b503d614d72565b868f63d797539f60e01b5f5260045260245260445ffd5b959e600190614d5a565b939f9550979a509798509a506001600160601b03919d949b50169003906001600160601b038211611279576001916001600160601b03614df2838d61422c565b9116905201999893929491979099614aac565b614e1d915060203d8111614d8a57614d7c8183613872565b5f614c1d565b8963b9dc2a8760e01b5f5260045260245ffd5b90506020813d8211614e71575b81614e5060209383613872565b81010312611520575167ffffffffffffffff1981168103611520575f614b80565b3d9150614e43565b5098965050509150936080605f19833603011261152057604051614e9c8161381f565b614ea9366060850161489b565b8152614f6f614ed0614ebe3660a0870161489b565b946020840195865260e0369101614833565b614f697f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f000000185885160208a01518751516020895101518b515160208d5101519189519360208b0151956040519760208901998a5260408901526060880152608087015260a086015260c085015260e08401526101008301526101208201526101208152614f5e61014082613872565b5190200680976154c5565b9061545d565b60405193614f7c8561381f565b6040948551614f8b8782613872565b8636823781526020865191614fa08884613872565b873684370152615098855196614fb58861381f565b7f198e9393920d483a7260bfb731fb5d25f1aa493335a9e71297e485b7aef312c288527f1800deef121f1e76426a00665e5c4479674322d4f75edadd46debd5cd992f6ed6020890152614f696150738851976150108961381f565b7f275dc4a288d1afb3cbb1ac09187524c7db36395df7be3b99e673b13a075a65ec89527f1d9befcd05a5323e6da4d435f3b617cdb3af83285c2df711ef39c01571827f9d60208a015289519a6150658c61381f565b8b5260208b01988952615516565b9161507c615445565b5088516150888161381f565b60018152600260208201526154c5565b958551936101808501968588106001600160401b0389111761170d57602098896101809881809896858280995f9f8299528d815190520151838d0152815151908c015251015160608a015280515160808a015251015160a0880152805160c0880152015160e086015280515161010086015251015161012084015280515161014084015251015161016082015260085afa5f5190156151495760010361513a57565b6306ad488360e31b5f5260045ffd5b62a4859360e01b5f52600860045260245ffd5b7f30644e72e131a029b85045b68181585d97816a916871ca8d3c208c16d87cfd47037f30644e72e131a029b85045b68181585d97816a916871ca8d3c208c16d87cfd478111611279579796919497614a7f565b9091926151c784614ae0614ad88d6020810190614770565b906040822085151580615360575b6153355763ffffffff6151fc614b0f888f614b0990866151f5848f61422c565b52806147a5565b604051926304ec635160e01b84526004840152818b1660248401521660448201526020816064816001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000165afa80156115155784905f906152eb575b6001600160c01b038093508116615275898c61422c565b521616805f915b6152cc5750600181036152a057506001916152969161545d565b935b019190614a55565b909491816152b3575b5050600190615298565b94614f696152c492600194976154c5565b93905f6152a9565b905f198201828111611279576152e592169182916154b7565b9161527c565b50506020813d821161532d575b8161530560209383613872565b8101031261152057516001600160c01b038116810361152057836001600160c01b039161525e565b3d91506152f8565b865f1987018781116112795761534a9161422c565b5163abb6093760e01b5f5260045260245260445ffd5b505f19860186811161127957615376908861422c565b518111156151d5565b63ffffffff8263e3e9998160e01b5f52166004524360245260445ffd5b62ab765760e21b5f5260045ffd5b92919081811080156153e9575b6153c15750505050565b6084945060405193631c29d19160e11b85526004850152602484015260448301526064820152fd5b508281116153b7565b816153fc9161405c565b5f198101908111611279578115615411570490565b634e487b7160e01b5f52601260045260245ffd5b818103615430575050565b6355c5b3e360e11b5f5260045260245260445ffd5b604051906154528261381f565b5f6020838281520152565b60409092919260808251916154718361381f565b5f83525f60208401526020839681865193805185520151828401528051868401520151606082015260065afa156154a457565b62a4859360e01b5f52600660045260245ffd5b5f1981146112795760010190565b60409092919260608251916154d98361381f565b5f83525f60208401528295602085519280518452015160208301528482015260075afa1561550357565b62a4859360e01b5f52600760045260245ffd5b7f30644e72e131a029b85045b68181585d97816a916871ca8d3c208c16d87cfd47906040516155448161381f565b5f81525f602082015250065f5b615411577f30644e72e131a029b85045b68181585d97816a916871ca8d3c208c16d87cfd476003818381818009090860205f60c060405183815283808201528360408201528460608201527f0c19139cb84c680a6e14116da060561765e05aa45a1c72a34f082305b61f3f5260808201527f30644e72e131a029b85045b68181585d97816a916871ca8d3c208c16d87cfd4760a082015260055afa905f519115615662577f30644e72e131a029b85045b68181585d97816a916871ca8d3c208c16d87cfd478280091461564b57507f30644e72e131a029b85045b68181585d97816a916871ca8d3c208c16d87cfd4760015f920890615551565b604051916156588361381f565b8252602082015290565b62a4859360e01b5f52600560045260245ffd",
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

// ResultsDigest is a free data retrieval call binding the contract method 0xa0356bba.
//
// Solidity: function resultsDigest(uint64 roundId, bytes32 workSeed, bytes32 sampleSeed, bytes32 commitSetHash, bytes32 evidenceHash, bytes32 resultsHash, bytes32 linesDigest) view returns(bytes32)
func (_ProofOfFlops *ProofOfFlopsCaller) ResultsDigest(opts *bind.CallOpts, roundId uint64, workSeed [32]byte, sampleSeed [32]byte, commitSetHash [32]byte, evidenceHash [32]byte, resultsHash [32]byte, linesDigest [32]byte) ([32]byte, error) {
	var out []interface{}
	err := _ProofOfFlops.contract.Call(opts, &out, "resultsDigest", roundId, workSeed, sampleSeed, commitSetHash, evidenceHash, resultsHash, linesDigest)

	if err != nil {
		return *new([32]byte), err
	}

	out0 := *abi.ConvertType(out[0], new([32]byte)).(*[32]byte)

	return out0, err

}

// ResultsDigest is a free data retrieval call binding the contract method 0xa0356bba.
//
// Solidity: function resultsDigest(uint64 roundId, bytes32 workSeed, bytes32 sampleSeed, bytes32 commitSetHash, bytes32 evidenceHash, bytes32 resultsHash, bytes32 linesDigest) view returns(bytes32)
func (_ProofOfFlops *ProofOfFlopsSession) ResultsDigest(roundId uint64, workSeed [32]byte, sampleSeed [32]byte, commitSetHash [32]byte, evidenceHash [32]byte, resultsHash [32]byte, linesDigest [32]byte) ([32]byte, error) {
	return _ProofOfFlops.Contract.ResultsDigest(&_ProofOfFlops.CallOpts, roundId, workSeed, sampleSeed, commitSetHash, evidenceHash, resultsHash, linesDigest)
}

// ResultsDigest is a free data retrieval call binding the contract method 0xa0356bba.
//
// Solidity: function resultsDigest(uint64 roundId, bytes32 workSeed, bytes32 sampleSeed, bytes32 commitSetHash, bytes32 evidenceHash, bytes32 resultsHash, bytes32 linesDigest) view returns(bytes32)
func (_ProofOfFlops *ProofOfFlopsCallerSession) ResultsDigest(roundId uint64, workSeed [32]byte, sampleSeed [32]byte, commitSetHash [32]byte, evidenceHash [32]byte, resultsHash [32]byte, linesDigest [32]byte) ([32]byte, error) {
	return _ProofOfFlops.Contract.ResultsDigest(&_ProofOfFlops.CallOpts, roundId, workSeed, sampleSeed, commitSetHash, evidenceHash, resultsHash, linesDigest)
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

// UsesLinesDigest is a free data retrieval call binding the contract method 0x25d15b70.
//
// Solidity: function usesLinesDigest() view returns(bool)
func (_ProofOfFlops *ProofOfFlopsCaller) UsesLinesDigest(opts *bind.CallOpts) (bool, error) {
	var out []interface{}
	err := _ProofOfFlops.contract.Call(opts, &out, "usesLinesDigest")

	if err != nil {
		return *new(bool), err
	}

	out0 := *abi.ConvertType(out[0], new(bool)).(*bool)

	return out0, err

}

// UsesLinesDigest is a free data retrieval call binding the contract method 0x25d15b70.
//
// Solidity: function usesLinesDigest() view returns(bool)
func (_ProofOfFlops *ProofOfFlopsSession) UsesLinesDigest() (bool, error) {
	return _ProofOfFlops.Contract.UsesLinesDigest(&_ProofOfFlops.CallOpts)
}

// UsesLinesDigest is a free data retrieval call binding the contract method 0x25d15b70.
//
// Solidity: function usesLinesDigest() view returns(bool)
func (_ProofOfFlops *ProofOfFlopsCallerSession) UsesLinesDigest() (bool, error) {
	return _ProofOfFlops.Contract.UsesLinesDigest(&_ProofOfFlops.CallOpts)
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

// SettleRound is a paid mutator transaction binding the contract method 0xe09a1a8e.
//
// Solidity: function settleRound((uint64,bytes32,bytes32,bytes32,bytes,bytes,bytes32) s, (uint32[],(uint256,uint256)[],(uint256,uint256)[],(uint256[2],uint256[2]),(uint256,uint256),uint32[],uint32[],uint32[][]) certificate) returns()
func (_ProofOfFlops *ProofOfFlopsTransactor) SettleRound(opts *bind.TransactOpts, s Settlement, certificate Certificate) (*types.Transaction, error) {
	return _ProofOfFlops.contract.Transact(opts, "settleRound", s, certificate)
}

// SettleRound is a paid mutator transaction binding the contract method 0xe09a1a8e.
//
// Solidity: function settleRound((uint64,bytes32,bytes32,bytes32,bytes,bytes,bytes32) s, (uint32[],(uint256,uint256)[],(uint256,uint256)[],(uint256[2],uint256[2]),(uint256,uint256),uint32[],uint32[],uint32[][]) certificate) returns()
func (_ProofOfFlops *ProofOfFlopsSession) SettleRound(s Settlement, certificate Certificate) (*types.Transaction, error) {
	return _ProofOfFlops.Contract.SettleRound(&_ProofOfFlops.TransactOpts, s, certificate)
}

// SettleRound is a paid mutator transaction binding the contract method 0xe09a1a8e.
//
// Solidity: function settleRound((uint64,bytes32,bytes32,bytes32,bytes,bytes,bytes32) s, (uint32[],(uint256,uint256)[],(uint256,uint256)[],(uint256[2],uint256[2]),(uint256,uint256),uint32[],uint32[],uint32[][]) certificate) returns()
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

