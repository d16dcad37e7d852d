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
	ABI: "[{\"type\":\"constructor\",\"inputs\":[{\"name\":\"d\",\"type\":\"tuple\",\"internalType\":\"structDeployment\",\"components\":[{\"name\":\"coordinator\",\"type\":\"address\",\"internalType\":\"contractIRegistryCoordinator\"},{\"name\":\"allocationManager\",\"type\":\"address\",\"internalType\":\"contractIAllocationManager\"},{\"name\":\"permissionController\",\"type\":\"address\",\"internalType\":\"contractIPermissionController\"},{\"name\":\"delegationManager\",\"type\":\"address\",\"internalType\":\"contractIDelegationManager\"},{\"name\":\"ledger\",\"type\":\"address\",\"internalType\":\"contractILedger\"},{\"name\":\"disputes\",\"type\":\"address\",\"internalType\":\"contractIDisputes\"},{\"name\":\"randomness\",\"type\":\"address\",\"internalType\":\"contractIRandomness\"},{\"name\":\"owner\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"parameterDelay\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"metadataURI\",\"type\":\"string\",\"internalType\":\"string\"}]},{\"name\":\"first\",\"type\":\"tuple\",\"internalType\":\"structParameters\",\"components\":[{\"name\":\"blockTime\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"window\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"saltGrace\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"freezeGrace\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"handoverMargin\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"sampleDelay\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"revealWindow\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"settleBlocks\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"minInterval\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"samples\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"minSize\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"maxSize\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"maxRate\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"maxLines\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"threshold\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"disputeWindow\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"answerBlocks\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"proveBlocks\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"answerSpacing\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"queueMax\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"keeperDelay\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"slashWads\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"challenger\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"aggregator\",\"type\":\"address\",\"internalType\":\"address\"}]}],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"acceptOwnership\",\"inputs\":[],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"aggregator\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"address\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"allocationManager\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"contractIAllocationManager\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"apkRegistry\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"contractIBLSApkRegistry\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"applyParameters\",\"inputs\":[{\"name\":\"next\",\"type\":\"tuple\",\"internalType\":\"structParameters\",\"components\":[{\"name\":\"blockTime\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"window\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"saltGrace\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"freezeGrace\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"handoverMargin\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"sampleDelay\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"revealWindow\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"settleBlocks\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"minInterval\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"samples\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"minSize\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"maxSize\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"maxRate\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"maxLines\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"threshold\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"disputeWindow\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"answerBlocks\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"proveBlocks\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"answerSpacing\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"queueMax\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"keeperDelay\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"slashWads\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"challenger\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"aggregator\",\"type\":\"address\",\"internalType\":\"address\"}]}],\"outputs\":[{\"name\":\"version\",\"type\":\"uint32\",\"internalType\":\"uint32\"}],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"canOpen\",\"inputs\":[],\"outputs\":[{\"name\":\"open\",\"type\":\"bool\",\"internalType\":\"bool\"},{\"name\":\"earliestBlock\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"cancelParameters\",\"inputs\":[],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"challenger\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"address\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"checkCertificate\",\"inputs\":[{\"name\":\"digest\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"quorums\",\"type\":\"bytes\",\"internalType\":\"bytes\"},{\"name\":\"referenceBlock\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"certificate\",\"type\":\"tuple\",\"internalType\":\"structCertificate\",\"components\":[{\"name\":\"nonSignerQuorumBitmapIndices\",\"type\":\"uint32[]\",\"internalType\":\"uint32[]\"},{\"name\":\"nonSignerPubkeys\",\"type\":\"tuple[]\",\"internalType\":\"structG1Point[]\",\"components\":[{\"name\":\"x\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"y\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"name\":\"quorumApks\",\"type\":\"tuple[]\",\"internalType\":\"structG1Point[]\",\"components\":[{\"name\":\"x\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"y\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"name\":\"apkG2\",\"type\":\"tuple\",\"internalType\":\"structG2Point\",\"components\":[{\"name\":\"x\",\"type\":\"uint256[2]\",\"internalType\":\"uint256[2]\"},{\"name\":\"y\",\"type\":\"uint256[2]\",\"internalType\":\"uint256[2]\"}]},{\"name\":\"sigma\",\"type\":\"tuple\",\"internalType\":\"structG1Point\",\"components\":[{\"name\":\"x\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"y\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"name\":\"quorumApkIndices\",\"type\":\"uint32[]\",\"internalType\":\"uint32[]\"},{\"name\":\"totalStakeIndices\",\"type\":\"uint32[]\",\"internalType\":\"uint32[]\"},{\"name\":\"nonSignerStakeIndices\",\"type\":\"uint32[][]\",\"internalType\":\"uint32[][]\"}]}],\"outputs\":[{\"name\":\"signed\",\"type\":\"uint96[]\",\"internalType\":\"uint96[]\"},{\"name\":\"total\",\"type\":\"uint96[]\",\"internalType\":\"uint96[]\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"coordinator\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"contractIRegistryCoordinator\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"delegationManager\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"contractIDelegationManager\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"disputes\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"contractIDisputes\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"ledger\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"contractILedger\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"openRound\",\"inputs\":[{\"name\":\"saltHash\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"outputs\":[{\"name\":\"roundId\",\"type\":\"uint64\",\"internalType\":\"uint64\"}],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"openingsPaused\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"bool\",\"internalType\":\"bool\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"owner\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"address\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"parameterDelay\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint32\",\"internalType\":\"uint32\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"parameters\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"tuple\",\"internalType\":\"structParameters\",\"components\":[{\"name\":\"blockTime\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"window\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"saltGrace\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"freezeGrace\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"handoverMargin\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"sampleDelay\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"revealWindow\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"settleBlocks\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"minInterval\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"samples\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"minSize\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"maxSize\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"maxRate\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"maxLines\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"threshold\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"disputeWindow\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"answerBlocks\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"proveBlocks\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"answerSpacing\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"queueMax\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"keeperDelay\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"slashWads\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"challenger\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"aggregator\",\"type\":\"address\",\"internalType\":\"address\"}]}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"parametersAt\",\"inputs\":[{\"name\":\"version\",\"type\":\"uint32\",\"internalType\":\"uint32\"}],\"outputs\":[{\"name\":\"\",\"type\":\"tuple\",\"internalType\":\"structParameters\",\"components\":[{\"name\":\"blockTime\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"window\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"saltGrace\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"freezeGrace\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"handoverMargin\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"sampleDelay\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"revealWindow\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"settleBlocks\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"minInterval\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"samples\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"minSize\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"maxSize\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"maxRate\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"maxLines\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"threshold\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"disputeWindow\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"answerBlocks\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"proveBlocks\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"answerSpacing\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"queueMax\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"keeperDelay\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"slashWads\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"challenger\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"aggregator\",\"type\":\"address\",\"internalType\":\"address\"}]}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"parametersOf\",\"inputs\":[{\"name\":\"roundId\",\"type\":\"uint64\",\"internalType\":\"uint64\"}],\"outputs\":[{\"name\":\"\",\"type\":\"tuple\",\"internalType\":\"structParameters\",\"components\":[{\"name\":\"blockTime\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"window\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"saltGrace\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"freezeGrace\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"handoverMargin\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"sampleDelay\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"revealWindow\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"settleBlocks\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"minInterval\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"samples\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"minSize\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"maxSize\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"maxRate\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"maxLines\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"threshold\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"disputeWindow\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"answerBlocks\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"proveBlocks\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"answerSpacing\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"queueMax\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"keeperDelay\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"slashWads\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"challenger\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"aggregator\",\"type\":\"address\",\"internalType\":\"address\"}]}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"parametersVersion\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint32\",\"internalType\":\"uint32\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"pauseOpenings\",\"inputs\":[],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"pendingOwner\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"address\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"proposal\",\"inputs\":[],\"outputs\":[{\"name\":\"proposalHash\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"readyAt\",\"type\":\"uint64\",\"internalType\":\"uint64\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"proposeParameters\",\"inputs\":[{\"name\":\"next\",\"type\":\"tuple\",\"internalType\":\"structParameters\",\"components\":[{\"name\":\"blockTime\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"window\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"saltGrace\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"freezeGrace\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"handoverMargin\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"sampleDelay\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"revealWindow\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"settleBlocks\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"minInterval\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"samples\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"minSize\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"maxSize\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"maxRate\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"maxLines\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"threshold\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"disputeWindow\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"answerBlocks\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"proveBlocks\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"answerSpacing\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"queueMax\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"keeperDelay\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"slashWads\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"challenger\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"aggregator\",\"type\":\"address\",\"internalType\":\"address\"}]}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"randomness\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"contractIRandomness\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"renounceOwnership\",\"inputs\":[],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"resultsDigest\",\"inputs\":[{\"name\":\"roundId\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"workSeed\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"sampleSeed\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"commitSetHash\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"evidenceHash\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"resultsHash\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"outputs\":[{\"name\":\"\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"round\",\"inputs\":[{\"name\":\"roundId\",\"type\":\"uint64\",\"internalType\":\"uint64\"}],\"outputs\":[{\"name\":\"\",\"type\":\"tuple\",\"internalType\":\"structRound\",\"components\":[{\"name\":\"status\",\"type\":\"uint8\",\"internalType\":\"enumRoundStatus\"},{\"name\":\"openBlock\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"openTime\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"settledIndex\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"parametersVersion\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"quorumCount\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"saltHash\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"record\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"roundCount\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint64\",\"internalType\":\"uint64\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"settleRound\",\"inputs\":[{\"name\":\"s\",\"type\":\"tuple\",\"internalType\":\"structSettlement\",\"components\":[{\"name\":\"roundId\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"salt\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"commitSetHash\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"evidenceHash\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"sampleProof\",\"type\":\"bytes\",\"internalType\":\"bytes\"},{\"name\":\"lines\",\"type\":\"bytes\",\"internalType\":\"bytes\"}]},{\"name\":\"certificate\",\"type\":\"tuple\",\"internalType\":\"structCertificate\",\"components\":[{\"name\":\"nonSignerQuorumBitmapIndices\",\"type\":\"uint32[]\",\"internalType\":\"uint32[]\"},{\"name\":\"nonSignerPubkeys\",\"type\":\"tuple[]\",\"internalType\":\"structG1Point[]\",\"components\":[{\"name\":\"x\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"y\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"name\":\"quorumApks\",\"type\":\"tuple[]\",\"internalType\":\"structG1Point[]\",\"components\":[{\"name\":\"x\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"y\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"name\":\"apkG2\",\"type\":\"tuple\",\"internalType\":\"structG2Point\",\"components\":[{\"name\":\"x\",\"type\":\"uint256[2]\",\"internalType\":\"uint256[2]\"},{\"name\":\"y\",\"type\":\"uint256[2]\",\"internalType\":\"uint256[2]\"}]},{\"name\":\"sigma\",\"type\":\"tuple\",\"internalType\":\"structG1Point\",\"components\":[{\"name\":\"x\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"y\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"name\":\"quorumApkIndices\",\"type\":\"uint32[]\",\"internalType\":\"uint32[]\"},{\"name\":\"totalStakeIndices\",\"type\":\"uint32[]\",\"internalType\":\"uint32[]\"},{\"name\":\"nonSignerStakeIndices\",\"type\":\"uint32[][]\",\"internalType\":\"uint32[][]\"}]}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"settledCount\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint64\",\"internalType\":\"uint64\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"stakeRegistry\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"contractIStakeRegistry\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"transferOwnership\",\"inputs\":[{\"name\":\"newOwner\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"unpauseOpenings\",\"inputs\":[],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"voidRound\",\"inputs\":[{\"name\":\"roundId\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"sampleProof\",\"type\":\"bytes\",\"internalType\":\"bytes\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"event\",\"name\":\"OpeningsPaused\",\"inputs\":[],\"anonymous\":false},{\"type\":\"event\",\"name\":\"OpeningsUnpaused\",\"inputs\":[],\"anonymous\":false},{\"type\":\"event\",\"name\":\"OwnershipTransferStarted\",\"inputs\":[{\"name\":\"previousOwner\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"newOwner\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"OwnershipTransferred\",\"inputs\":[{\"name\":\"previousOwner\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"newOwner\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"ParametersApplied\",\"inputs\":[{\"name\":\"version\",\"type\":\"uint32\",\"indexed\":true,\"internalType\":\"uint32\"},{\"name\":\"parameters\",\"type\":\"tuple\",\"indexed\":false,\"internalType\":\"structParameters\",\"components\":[{\"name\":\"blockTime\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"window\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"saltGrace\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"freezeGrace\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"handoverMargin\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"sampleDelay\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"revealWindow\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"settleBlocks\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"minInterval\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"samples\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"minSize\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"maxSize\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"maxRate\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"maxLines\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"threshold\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"disputeWindow\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"answerBlocks\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"proveBlocks\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"answerSpacing\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"queueMax\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"keeperDelay\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"slashWads\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"challenger\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"aggregator\",\"type\":\"address\",\"internalType\":\"address\"}]}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"ParametersProposalCancelled\",\"inputs\":[{\"name\":\"proposalHash\",\"type\":\"bytes32\",\"indexed\":false,\"internalType\":\"bytes32\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"ParametersProposed\",\"inputs\":[{\"name\":\"parameters\",\"type\":\"tuple\",\"indexed\":false,\"internalType\":\"structParameters\",\"components\":[{\"name\":\"blockTime\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"window\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"saltGrace\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"freezeGrace\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"handoverMargin\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"sampleDelay\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"revealWindow\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"settleBlocks\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"minInterval\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"samples\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"minSize\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"maxSize\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"maxRate\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"maxLines\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"threshold\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"disputeWindow\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"answerBlocks\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"proveBlocks\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"answerSpacing\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"queueMax\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"keeperDelay\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"slashWads\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"challenger\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"aggregator\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"name\":\"readyAt\",\"type\":\"uint64\",\"indexed\":false,\"internalType\":\"uint64\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"RoundOpened\",\"inputs\":[{\"name\":\"roundId\",\"type\":\"uint64\",\"indexed\":true,\"internalType\":\"uint64\"},{\"name\":\"saltHash\",\"type\":\"bytes32\",\"indexed\":false,\"internalType\":\"bytes32\"},{\"name\":\"openTime\",\"type\":\"uint64\",\"indexed\":false,\"internalType\":\"uint64\"},{\"name\":\"parametersVersion\",\"type\":\"uint32\",\"indexed\":false,\"internalType\":\"uint32\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"RoundSettled\",\"inputs\":[{\"name\":\"roundId\",\"type\":\"uint64\",\"indexed\":true,\"internalType\":\"uint64\"},{\"name\":\"settledIndex\",\"type\":\"uint64\",\"indexed\":false,\"internalType\":\"uint64\"},{\"name\":\"workSeed\",\"type\":\"bytes32\",\"indexed\":false,\"internalType\":\"bytes32\"},{\"name\":\"sampleSeed\",\"type\":\"bytes32\",\"indexed\":false,\"internalType\":\"bytes32\"},{\"name\":\"commitSetHash\",\"type\":\"bytes32\",\"indexed\":false,\"internalType\":\"bytes32\"},{\"name\":\"evidenceHash\",\"type\":\"bytes32\",\"indexed\":false,\"internalType\":\"bytes32\"},{\"name\":\"resultsHash\",\"type\":\"bytes32\",\"indexed\":false,\"internalType\":\"bytes32\"},{\"name\":\"lines\",\"type\":\"bytes\",\"indexed\":false,\"internalType\":\"bytes\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"RoundVoided\",\"inputs\":[{\"name\":\"roundId\",\"type\":\"uint64\",\"indexed\":true,\"internalType\":\"uint64\"}],\"anonymous\":false},{\"type\":\"error\",\"name\":\"DeallocationTooFast\",\"inputs\":[{\"name\":\"quorum\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"deallocationDelay\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"lookAhead\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"DeallocationWithinDisputes\",\"inputs\":[{\"name\":\"deallocationDelay\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"needed\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"EmptySaltHash\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"LapsOutOfBounds\",\"inputs\":[{\"name\":\"line\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"laps\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"LedgerOfAnother\",\"inputs\":[{\"name\":\"roundBook\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"LedgerOfOtherDisputes\",\"inputs\":[{\"name\":\"disputes\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"LengthMismatch\",\"inputs\":[{\"name\":\"expected\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"actual\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"LineCountOutOfBounds\",\"inputs\":[{\"name\":\"count\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"maxLines\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"LinesTruncated\",\"inputs\":[{\"name\":\"length\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"LookAheadTooShort\",\"inputs\":[{\"name\":\"quorum\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"lookAhead\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"needed\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"MissingStakeIndex\",\"inputs\":[{\"name\":\"quorum\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"position\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"NoProposal\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"NoQuorumExists\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"NoQuorums\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"NonSignersNotAscending\",\"inputs\":[{\"name\":\"previous\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"operatorId\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]},{\"type\":\"error\",\"name\":\"NotChallenger\",\"inputs\":[{\"name\":\"caller\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"challenger\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"NotProposed\",\"inputs\":[{\"name\":\"expected\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"actual\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]},{\"type\":\"error\",\"name\":\"NotSlashableQuorum\",\"inputs\":[{\"name\":\"quorum\",\"type\":\"uint8\",\"internalType\":\"uint8\"}]},{\"type\":\"error\",\"name\":\"NothingToChange\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"OpenedTooSoon\",\"inputs\":[{\"name\":\"earliestBlock\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"OpeningsArePaused\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"OperatorsNotAscending\",\"inputs\":[{\"name\":\"line\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"previous\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"operator\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"OwnableInvalidOwner\",\"inputs\":[{\"name\":\"owner\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"OwnableUnauthorizedAccount\",\"inputs\":[{\"name\":\"account\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"ParameterDelayOutOfBounds\",\"inputs\":[{\"name\":\"delay\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"least\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"most\",\"type\":\"uint32\",\"internalType\":\"uint32\"}]},{\"type\":\"error\",\"name\":\"ParameterOutOfBounds\",\"inputs\":[{\"name\":\"name\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"value\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"least\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"most\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"PrecompileFailed\",\"inputs\":[{\"name\":\"precompile\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"PreviousRoundOpen\",\"inputs\":[{\"name\":\"roundId\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"lastBlock\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"QuorumsNotAscending\",\"inputs\":[{\"name\":\"previous\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"quorum\",\"type\":\"uint8\",\"internalType\":\"uint8\"}]},{\"type\":\"error\",\"name\":\"ReferenceBlockNotPast\",\"inputs\":[{\"name\":\"referenceBlock\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"currentBlock\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"RoundNotOpen\",\"inputs\":[{\"name\":\"roundId\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"status\",\"type\":\"uint8\",\"internalType\":\"enumRoundStatus\"}]},{\"type\":\"error\",\"name\":\"SampleInTime\",\"inputs\":[{\"name\":\"timestamp\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"earliest\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"SampleTooEarly\",\"inputs\":[{\"name\":\"timestamp\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"earliest\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"SizeNotAllowed\",\"inputs\":[{\"name\":\"line\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"logSize\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"SizeNotPowerOfTwo\",\"inputs\":[{\"name\":\"name\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"value\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"ThresholdNotMet\",\"inputs\":[{\"name\":\"quorum\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"signedStake\",\"type\":\"uint96\",\"internalType\":\"uint96\"},{\"name\":\"totalStake\",\"type\":\"uint96\",\"internalType\":\"uint96\"},{\"name\":\"thresholdPercent\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"TimelockRunning\",\"inputs\":[{\"name\":\"readyAt\",\"type\":\"uint64\",\"internalType\":\"uint64\"}]},{\"type\":\"error\",\"name\":\"TooManyOperators\",\"inputs\":[{\"name\":\"operators\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"maxLines\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"UnknownQuorum\",\"inputs\":[{\"name\":\"quorum\",\"type\":\"uint8\",\"internalType\":\"uint8\"}]},{\"type\":\"error\",\"name\":\"UnknownVerdict\",\"inputs\":[{\"name\":\"line\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"verdict\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"UnknownVersion\",\"inputs\":[{\"name\":\"version\",\"type\":\"uint32\",\"internalType\":\"uint32\"}]},{\"type\":\"error\",\"name\":\"WithdrawalTooFast\",\"inputs\":[{\"name\":\"withdrawalDelay\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"deallocationDelay\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"WorkTooLarge\",\"inputs\":[{\"name\":\"line\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"flop\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"maxWork\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"WrongQuorumKey\",\"inputs\":[{\"name\":\"quorum\",\"type\":\"uint8\",\"internalType\":\"uint8\"}]},{\"type\":\"error\",\"name\":\"WrongSalt\",\"inputs\":[{\"name\":\"expected\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"actual\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]},{\"type\":\"error\",\"name\":\"WrongSignature\",\"inputs\":[]}]",
	Bin: "0x6101a060405234610b83575f617430803803809161001f826101a0611f77565b6101a039906101a082016103208312610b83576101a0516001600160401b038111610b83576101a0019261014084830312610b83576040519361014085016001600160401b03811186821017610b6f5760405280516001600160a01b0381168103610b8357855260208101516001600160a01b0381168103610b8357602086015260408101516001600160a01b0381168103610b8357604086015260608101516001600160a01b0381168103610b8357606086015260808101516001600160a01b0381168103610b835760808601526100fa60a08201611f9a565b60a086015260c08101516001600160a01b0381168103610b835760c086015261012560e08201611f9a565b60e08601526101376101008201611fae565b610100860152610120810151906001600160401b038211610b8357019180601f84011215610b835782516001600160401b038111610b6f5760405191610187601f8301601f191660200184611f77565b81835260208286010111610b83576020815f928261030097018386015e83010152610120850152601f190112610b83576040519161030083016001600160401b03811184821017610b6f576040526101e06101c0611fae565b83526101ed6101e0611fae565b60208401526101fd610200611fae565b604084015261020d610220611fae565b606084015261021d610240611fae565b608084015261022d610260611fae565b60a084015261023d610280611fae565b60c084015261024d6102a0611fae565b60e084015261025d6102c0611fae565b61010084015261026e6102e0611fae565b61012084015261027f610300611fae565b610140840152610290610320611fae565b6101608401526102a1610340611fbf565b6101808401526102b2610360611fae565b6101a08401526102c3610380611fae565b6101c08401526102d46103a0611fae565b6101e08401526102e56103c0611fae565b6102008401526102f66103e0611fae565b610220840152610307610400611fae565b610240840152610318610420611fae565b610260840152610329610440611fae565b61028084015261033a610460611fbf565b6102a084015261034b610480611f9a565b6102c084015261035c6104a0611f9a565b6102e084015260808181015160c083015161010084015160e0850151855160208088015160608901516001600160a01b0393841698899052604051636830483560e01b81529484169a968416999784169863ffffffff96909616959084169491909316929181600481855afa908115610b8f575f91611f19575b5060a052604051632efa2ca360e11b815290602090829060049082905afa908115610b8f575f91611ed7575b5060c05260e052610100528515611ec457600180546001600160a01b03198082169092555f8054928316891781559097916001600160a01b0316907f8be0079c531659141344cd1fd0a4f28419497f9722a3daafe3b4186f6b6457e09080a380158015611eb8575b611e9a576101205263ffffffff865116600181108015611e90575b611e56575063ffffffff602087015116600181108015611e4b575b611e13575063ffffffff60408701511663ffffffff602088015116600182108015611e0a575b611dd157505063ffffffff606087015116600181108015611dc7575b611d8b575063ffffffff60c087015116600181108015611d80575b611d42575063ffffffff806020880151168160c0890151168082105f14611d3b57505b1663ffffffff608088015116905f19810190811161170657600182108015611d32575b611cf457505061056863ffffffff60208801511663ffffffff60608901511690611ff8565b8651906403fffffffc61057f9260021b1690611ff8565b61059b63ffffffff60c08901511663ffffffff8951169061210b565b63ffffffff60e08901511660018201808311611706578082108015611cea575b611cae5750506105de63ffffffff60a08a0151169263ffffffff8a51169061210b565b63ffffffff60e08a015116918203918211611706575f198201918211611706578083108015611ca5575b611c6c5750505063ffffffff61010087015116600181108015611c60575b611c22575063ffffffff61012087015116600281108015611c18575b611be0575061014086015163ffffffff81169061067863ffffffff6101608a01511661010084666d696e53697a6560c81b6120c3565b5f198201828111611706571663ffffffff16611bc0575061016086015163ffffffff8116906106c061800063ffffffff6101408b01511684666d617853697a6560c81b6120c3565b5f198201828111611706571663ffffffff16611ba057506106eb63ffffffff61014088015116612005565b6001600160ff1b03811681036117065761072160018060401b03610180890151169163ffffffff60208a0151169060011b61210b565b8082108015611b90575b611b5357505063ffffffff6101a087015116600181108015611b48575b611b0e575063ffffffff6101c087015116603381108015611b04575b611acb575063ffffffff6101e087015116600181108015611abf575b611a7f575063ffffffff61020087015116600a81108015611a73575b611a34575063ffffffff61022087015116600a81108015611a28575b6119ea575063ffffffff6102408701511663ffffffff610200880151166001821080156119e1575b6119a457505063ffffffff6102608701511663ffffffff610240880151168082108015611998575b61195e57505063ffffffff61028087015116600a81108015611952575b61191457506102a08601516001600160401b0316600181108015611903575b6118c257506102c08601516001600160a01b03166001811080156118b2575b61187157506102e08601516001600160a01b0316600181108015611861575b61182057506108e66108d46108c26108b063ffffffff60e08b01511663ffffffff6101e08c01511690611ff8565b63ffffffff6102608b01511690611ff8565b63ffffffff6102008a01511690611ff8565b63ffffffff6102208901511690611ff8565b610280870151600495916109049160011b6401fffffffe1690611ff8565b60e051604051632981eb7760e01b81529691959160209188919082906001600160a01b03165afa958615610b8f575f966117e4575b508463ffffffff871611156117c757610100516040516318891fd760e31b815290602090829060049082906001600160a01b03165afa8015610b8f575f9061178a575b63ffffffff9150169763ffffffff8716891061176d57608051604051639aa1653d60e01b8152989950602090899060049082906001600160a01b03165afa978815610b8f575f9861172f575b505f98895b60ff8a1660ff8c161015610c815760a05160405163697fbd9360e01b815260ff8d16600482015290602090829060249082906001600160a01b03165afa908115610b8f575f91610c47575b506003811015610c3357600103610c1d5760a051604051639ab4d6ff60e01b815260ff8d16600482015290602090829060249082906001600160a01b03165afa908115610b8f575f91610be4575b508863ffffffff821610610bc05763ffffffff811663ffffffff8b161115610b9a575060805160405163e65797ad60e01b815260ff8d16600482015290606090829060249082906001600160a01b03165afa908115610b8f575f91610ae9575b506001610ade60ff9363ffffffff8594511690611ff8565b9c01169a90506109cd565b90506060813d8211610b87575b81610b0360609383611f77565b81010312610b835760405160608101916001600160401b03831182841017610b6f5760ff9363ffffffff600193610b5f6040610ade9589988252610b4681611fae565b8452610b546020820161213e565b60208501520161213e565b6040820152945050935050610ac6565b634e487b7160e01b5f52604160045260245ffd5b5f80fd5b3d9150610af6565b6040513d5f823e3d90fd5b63ffffffff90818b60ff8f631883ff7560e31b5f5216600452166024521660445260645ffd5b63ffffffff899160ff8e63129e805160e11b5f52166004521660245260445260645ffd5b90506020813d8211610c15575b81610bfe60209383611f77565b81010312610b8357610c0f90611fae565b5f610a66565b3d9150610bf1565b60ff8b630625391f60e41b5f521660045260245ffd5b634e487b7160e01b5f52602160045260245ffd5b90506020813d8211610c79575b81610c6160209383611f77565b81010312610b8357516003811015610b83575f610a18565b3d9150610c54565b63ffffffff6101a0840151169081811161171a57505063ffffffff8160a01c169063ffffffff8214611706576001600160c01b031916600182810160a081901b63ffffffff60a01b1692909217815563ffffffff9182165f90815260026020908152604090912085518154878401516001600160401b0319909116918616918217931b67ffffffff000000001692909217815590947f1cba16b397697a0e6bae105f69a0fcc8af4d543ac739ec8d215b5c34907c386a94610300949392909190604082810151825463ffffffff60401b191690871690911b6bffffffff000000000000000016178155606082810151825463ffffffff60601b191690871690911b6fffffffff00000000000000000000000016178155608082810151825463ffffffff60801b191690871690911b63ffffffff60801b1617815560a082810151825463ffffffff60a01b191690871690911b63ffffffff60a01b1617815560c082810151825463ffffffff60c01b191690871690911b63ffffffff60c01b1617815560e08281015182546001600160e01b031690871690911b6001600160e01b031916178155610f33848201868061010086015116168719825416178155610e6d8761012086015116829067ffffffff0000000082549160201b169067ffffffff000000001916179055565b610140840151815463ffffffff60401b191690881660401b6bffffffff000000000000000016178155610160840151815463ffffffff60601b191690881660601b6fffffffff0000000000000000000000001617815561018084015181546101a086015163ffffffff60c01b1960808a811b60c08c811b9190910380199095169590911b9093169390931792909216918916901b63ffffffff60c01b161781556101c084015181546001600160e01b031690881660e01b6001600160e01b031916179055565b6002810185806101e085015116168619825416178155610f778661020085015116829067ffffffff0000000082549160201b169067ffffffff000000001916179055565b610220830151815463ffffffff60401b191690871660401b6bffffffff000000000000000016178155610240830151815463ffffffff60601b191690871660601b6fffffffff00000000000000000000000016178155610260830151815463ffffffff60801b191690871660801b63ffffffff60801b16178155610280830151815463ffffffff60a01b191690871660a01b63ffffffff60a01b161781556102a0830151815490868060c01b03199060c01b1690868060c01b0316179055838060a01b036102c0830151166003820190858060a01b0316858060a01b03198254161790556004848060a01b036102e084015116910190848060a01b0316848060a01b03198254161790556040519687528360208201511660208801528360408201511660408801528360608201511660608801528360808201511660808801528360a08201511660a08801528360c08201511660c08801528360e08201511660e08801528361010082015116610100880152836101208201511661012088015283610140820151166101408801528361016082015116610160880152828060401b0361018082015116610180880152836101a0820151166101a0880152836101c0820151166101c0880152836101e0820151166101e088015283610200820151166102008801528361022082015116610220880152836102408201511661024088015283610260820151166102608801528361028082015116610280880152828060401b036102a0820151166102a0880152828060a01b036102c0820151166102c08801526102e0838060a01b03910151166102e0870152011692a260405163098dab0b60e11b8152602081600481855afa908115610b8f575f916116c4575b506001600160a01b03163081036116b2575061014052610160526080820151604051636a62d92960e11b815290602090829060049082906001600160a01b03165afa908115610b8f575f91611678575b5060a08301516001600160a01b0391821691168103611666575060a08201516001600160a01b03908116610180526020830151610120840151939116803b15610b83575f60209460646040518097819363a982182160e01b8352306004840152604060248401528051918291826044860152018484015e8181018301859052601f01601f1916810103018183855af18015610b8f57611650575b8293506040516112f081611f5c565b630130fc2760e51b8152636e3492b560e01b602082015260405161131381611f5c565b630287f75160e51b815263b66bd98960e01b6020820152845b600281106114f957505050604082015160a08301516001600160a01b039182169116813b156114f557604051634a86c03760e11b815230600482015260248101919091526044810192909252633635205760e01b606483015283908290608490829084905af19081156114ea5783916114d2575b5050602001516080516001600160a01b039081169116803b156114ce576044839260405194859384926334f65bfd60e21b845230600485015260248401525af180156114c3576114ab575b6040516152e2908161214e82396080518181816103ed015281816132a40152818161404b0152614e9a015260a0518181816121cc0152818161409301528181614852015261496b015260c0518181816120f501526147b5015260e051818181610e060152613f990152610100518181816109b70152613ff5015261012051818181611f54015261267c015261014051818181611630015261220f015261016051818181610f3e01528181612f61015261313a01526101805181610c2a0152f35b6114b6828092611f77565b6114c057806113eb565b80fd5b6040513d84823e3d90fd5b5050fd5b816114dc91611f77565b6114e75781846113a0565b50fd5b6040513d85823e3d90fd5b8480fd5b60408501516080516001600160a01b0391821691166001600160e01b03196115218487611fd3565b5116823b1561163757604051634a86c03760e11b81523060048201526001600160a01b03928316602482015291871660448301526001600160e01b03191660648201529087908290608490829084905af190811561162c57879161163b575b5050604085015160a0516001600160a01b0391821691166001600160e01b03196115aa8486611fd3565b5116823b1561163757604051634a86c03760e11b81523060048201526001600160a01b03928316602482015291871660448301526001600160e01b03191660648201529087908290608490829084905af190811561162c578791611613575b505060010161132c565b8161161d91611f77565b611628578588611609565b8580fd5b6040513d89823e3d90fd5b8880fd5b8161164591611f77565b611628578588611580565b9150915f61165d91611f77565b5f9082906112e1565b6301dfe56f60e41b5f5260045260245ffd5b90506020813d6020116116aa575b8161169360209383611f77565b81010312610b83576116a490611f9a565b83611247565b3d9150611686565b637b43cc8f60e11b5f5260045260245ffd5b90506020813d6020116116fe575b816116df60209383611f77565b81010312610b8357516001600160a01b0381168103610b8357856111f7565b3d91506116d2565b634e487b7160e01b5f52601160045260245ffd5b63ab3bf85960e01b5f5260045260245260445ffd5b9097506020813d602011611765575b8161174b60209383611f77565b81010312610b83575160ff81168103610b8357965f6109c8565b3d915061173e565b63ffffffff878a63a298cd7160e01b5f526004521660245260445ffd5b506020813d6020116117bf575b816117a460209383611f77565b81010312610b83576117ba63ffffffff91611fae565b61097c565b3d9150611797565b8463ffffffff87631046fb1760e21b5f521660045260245260445ffd5b9095506020813d602011611818575b8161180060209383611f77565b81010312610b835761181190611fae565b945f610939565b3d91506117f3565b604051631c29d19160e11b81526930b3b3b932b3b0ba37b960b11b60048201526024810191909152600160448201526001600160a01b036064820152608490fd5b506001600160a01b038111610882565b604051631c29d19160e11b81526931b430b63632b733b2b960b11b60048201526024810191909152600160448201526001600160a01b036064820152608490fd5b506001600160a01b038111610863565b604051631c29d19160e11b815268736c6173685761647360b81b60048201526024810191909152600160448201526706f05b59d3b200006064820152608490fd5b506706f05b59d3b200008111610844565b604051631c29d19160e11b81526a6b656570657244656c617960a81b60048201526024810191909152600a6044820152620189c06064820152608490fd5b50620189c08111610825565b604051631c29d19160e11b8152670e2eacaeaca9ac2f60c31b6004820152602481019290925260448201526207a120606482015260849150fd5b506207a1208211610808565b604051631c29d19160e11b81526c616e7377657253706163696e6760981b6004820152602481019290925260016044830152606482015260849150fd5b508082116107e0565b604051631c29d19160e11b81526a70726f7665426c6f636b7360a81b60048201526024810191909152600a6044820152620189c06064820152608490fd5b50620189c081116107b8565b604051631c29d19160e11b81526b616e73776572426c6f636b7360a01b60048201526024810191909152600a6044820152620189c06064820152608490fd5b50620189c0811161079c565b604051631c29d19160e11b81526c6469737075746557696e646f7760981b60048201526024810191909152600160448201526207a1206064820152608490fd5b506207a1208111610780565b604051631c29d19160e11b8152681d1a1c995cda1bdb1960ba1b6004820152602481019190915260336044820152606480820152608490fd5b5060648111610764565b604051631c29d19160e11b8152676d61784c696e657360c01b60048201526024810191909152600160448201526102006064820152608490fd5b506102008111610748565b604051631c29d19160e11b8152666d61785261746560c81b6004820152602481019290925260448201526001600160401b03606482015260849150fd5b506001600160401b03821161072b565b6331291cab60e21b5f52666d617853697a6560c81b60045260245260445ffd5b6331291cab60e21b5f52666d696e53697a6560c81b60045260245260445ffd5b604051631c29d19160e11b81526673616d706c657360c81b600482015260248101919091526002604482015260806064820152608490fd5b5060808111610642565b604051631c29d19160e11b81526a1b5a5b925b9d195c9d985b60aa1b600482015260248101919091526001604482015262034bc06064820152608490fd5b5062034bc08111610626565b604051631c29d19160e11b81526a73616d706c6544656c617960a81b600482015260248101939093526044830152606482015260849150fd5b50818311610608565b604051631c29d19160e11b81526b736574746c65426c6f636b7360a01b60048201526024810192909252604482015260ff606482015260849150fd5b5060ff82116105bb565b604051631c29d19160e11b81526d3430b73237bb32b926b0b933b4b760911b6004820152602481019290925260016044830152606482015260849150fd5b50808211610543565b9050610520565b604051631c29d19160e11b81526b72657665616c57696e646f7760a01b6004820152602481019190915260016044820152610e106064820152608490fd5b50610e1081116104fd565b604051631c29d19160e11b81526a667265657a65477261636560a81b6004820152602481019190915260016044820152603c6064820152608490fd5b50603c81116104e2565b604051631c29d19160e11b81526873616c74477261636560b81b6004820152602481019290925260016044830152606482015260849150fd5b508082116104c6565b604051631c29d19160e11b81526577696e646f7760d01b6004820152602481019190915260016044820152610e106064820152608490fd5b50610e1081116104a0565b604051631c29d19160e11b815268626c6f636b54696d6560b81b6004820152602481019190915260016044820152603c6064820152608490fd5b50603c8111610485565b63ead888ed60e01b5f5260045260016024526276a70060445260645ffd5b506276a700811161046a565b631e4fbdf760e01b5f525f60045260245ffd5b90506020813d602011611f11575b81611ef260209383611f77565b81010312610b8357516001600160a01b0381168103610b83575f610402565b3d9150611ee5565b90506020813d602011611f54575b81611f3460209383611f77565b81010312610b8357516001600160a01b0381168103610b835760046103d6565b3d9150611f27565b604081019081106001600160401b03821117610b6f57604052565b601f909101601f19168101906001600160401b03821190821017610b6f57604052565b51906001600160a01b0382168203610b8357565b519063ffffffff82168203610b8357565b51906001600160401b0382168203610b8357565b906002811015611fe45760051b0190565b634e487b7160e01b5f52603260045260245ffd5b9190820180921161170657565b5f9080156120bd5780806001146120b5576002146120ae5760016101338210166001600b831016176120a0579060019060035b600181116120645750825f1904821161205057500290565b634e487b7160e01b81526011600452602490fd5b92805f1904811161208c5760018416612083575b80029260011c612038565b80920291612078565b634e487b7160e01b82526011600452602482fd5b6003900a9190806120505750565b5050600890565b505050600190565b50505f90565b9291908181108015612102575b6120da5750505050565b6084945060405193631c29d19160e11b85526004850152602484015260448301526064820152fd5b508281116120d0565b8161211591611ff8565b5f19810190811161170657811561212a570490565b634e487b7160e01b5f52601260045260245ffd5b519061ffff82168203610b835756fe60806040526004361015610011575f80fd5b5f5f3560e01c80630730a854146132c85780630a009097146132855780630de751491461325f57806310fe4dc91461320857806311542ccc14613086578063127f0b3f1461306057806318cb3fe81461303b5780631bf1fe7e14612fc3578063245a7bfc14612f855780633601318914612f42578063534db0e214612f04578063556d7c7b1461223357806356397c35146121f057806368304835146121ad578063715018a614612146578063753ec10314612119578063795623f9146120d657806379ba50971461204f57806389035730146120055780638da5cb5b14611fe05780638e7d016814611fa15780639032752414611f78578063a0e91b1314611f38578063a394f45e14611eb5578063bb91b94f14611981578063bc0fc4ae14610e2a578063ca8aa7c714610de6578063cd202ba514610c4e578063d4c5b25214610c0a578063e30c397814610be3578063e717a35c146109db578063ea4d3c9b14610997578063ef5270f7146104ee578063f2fde38b1461047c578063fe8444b6146102b95763ffaeb582146101a6575f80fd5b346102b657806003193601126102b65760055443916001600160401b038216806101f9575b50509060ff60409260801c161590816101ed575b825191151582526020820152f35b809150431015906101df565b9080935052600660205260408220916102476001600160401b03845460081c1663ffffffff600161023e82825460a01c1663ffffffff165f52600260205260405f2090565b01541690613ca2565b9261025181613e73565b60058110156102a2576001036101cb5761026d90939193613ead565b926001840180941161028e575082818160409560ff941191180218926101cb565b634e487b7160e01b81526011600452602490fd5b634e487b7160e01b83526021600452602483fd5b80fd5b50346102b65760803660031901126102b6576024356001600160401b038111610478576102ea90369060040161333f565b91906044359163ffffffff831683036102b657606435906001600160401b0382116102b65761018060031983360301126102b657841515806103b5575b6103755761036361037161034c6004850187610344368b8a613c4f565b60043561454f565b604092919251938493604085526040850190613513565b908382036020850152613513565b0390f35b602490835f198701878082116103a15761038e92613caf565b6381b72d7d60e01b82523560f81c600452fd5b5050634e487b7160e01b8252506011600452fd5b505f198501858111610464576103cc908685613caf565b3560f81c604051639aa1653d60e01b81526020816004816001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000165afa908115610459579060ff91849161042a575b50161115610327565b61044c915060203d602011610452575b61044481836135c2565b810190613ccf565b5f610421565b503d61043a565b6040513d85823e3d90fd5b634e487b7160e01b82526011600452602482fd5b5080fd5b50346102b65760203660031901126102b6576004356001600160a01b038116809103610478576104aa613ce8565b806001600160a01b031960015416176001556001600160a01b038254167f38d16b8cac22d99fc7c124b9cd0de2d3fa1faef420bfe791d8c362d765e227008380a380f35b50346102b65760203660031901126102b65760043563ffffffff60015460a01c1690818352600260205260408320916040519261052a8461358a565b805463ffffffff8116855263ffffffff8160201c16602086015263ffffffff8160401c16604086015263ffffffff8160601c16606086015263ffffffff8160801c16608086015263ffffffff8160a01c1660a086015263ffffffff8160c01c1660c086015260e01c60e085015260018101549061010085019163ffffffff8116835263ffffffff8160201c1661012087015263ffffffff8160401c1661014087015263ffffffff8160601c166101608701526001600160401b038160801c1661018087015263ffffffff8160c01c166101a087015260e01c6101c0860152600281015463ffffffff81166101e087015263ffffffff8160201c1661020087015263ffffffff8160401c1661022087015263ffffffff8160601c1661024087015263ffffffff8160801c1661026087015263ffffffff8160a01c1661028087015260c01c6102a08601526001600160a01b0360048160038401541692836102c08901520154166102e086015280330361098157506005549360ff8560801c16610972578315610963576001600160401b03851691826108d0575b506106cf60ff91613f09565b169081156108c1576106e86001600160401b0391613c85565b1680946001600160401b031916176005556001600160401b034216946040519160e083018381106001600160401b038211176108ad5760405260018352602083016001600160401b0343168152604084018881526060850190848252608086019287845260a0870194855260c08701958987528a81526006602052604081209751906005821015610899575087549151925193517fffffffffffffff0000000000000000000000000000000000000000000000000090921660ff9091161760089290921b68ffffffffffffffff00169190911760489290921b70ffffffffffffffff000000000000000000169190911760889190911b67ffffffffffffffff60881b1617845560209787967fb18afa71b767f7999e53ed3634bc64f3515f05f6bd4fa35c673dd116747c461796606096919590949293919260019251907fffff0000000000ffffffffffffffffffffffffffffffffffffffffffffffffff7cffffffff0000000000000000000000000000000000000000000000000086549260ff60e81b905160e81b169360c81b1691161717835551910155604051928352878301526040820152a2604051908152f35b634e487b7160e01b81526021600452602490fd5b634e487b7160e01b83526041600452602483fd5b631427eb4760e21b8652600486fd5b82875260066020526108fc604088209163ffffffff6001600160401b03845460081c1691511690613ca2565b804310610951575061090d81613e73565b600581101561093d576001036106c357868361092a604493613ead565b906307031c4560e11b8352600452602452fd5b634e487b7160e01b88526021600452602488fd5b6371bc607160e01b8852600452602487fd5b6301cf8a1560e01b8652600486fd5b6302745f8160e11b8652600486fd5b631500748760e31b865233600452602452604485fd5b50346102b657806003193601126102b65760206040516001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000168152f35b50346102b65760203660031901126102b6576001600160401b036109fd613329565b610a05613ac5565b501690818152600660205260408120549160ff831660058110156102a25715610bcb57610371610a4c63ffffffff8560c81c1663ffffffff165f52600260205260405f2090565b6001600160a01b03600460405192610a638461358a565b805463ffffffff8116855263ffffffff8160201c16602086015263ffffffff8160401c16604086015263ffffffff8160601c16606086015263ffffffff8160801c16608086015263ffffffff8160a01c1660a086015263ffffffff8160c01c1660c086015260e01c60e0850152600181015463ffffffff811661010086015263ffffffff8160201c1661012086015263ffffffff8160401c1661014086015263ffffffff8160601c166101608601526001600160401b038160801c1661018086015263ffffffff8160c01c166101a086015260e01c6101c0850152600281015463ffffffff81166101e086015263ffffffff8160201c1661020086015263ffffffff8160401c1661022086015263ffffffff8160601c1661024086015263ffffffff8160801c1661026086015263ffffffff8160a01c1661028086015260c01c6102a0850152826003820154166102c08501520154166102e08201526040519182918261336c565b63632cae8f60e11b8252600452602481905260449150fd5b50346102b657806003193601126102b65760206001600160a01b0360015416604051908152f35b50346102b657806003193601126102b65760206040516001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000168152f35b50346102b65760203660031901126102b6576001600160401b03610c70613329565b8260e0604051610c7f816135a6565b8281528260208201528260408201528260608201528260808201528260a08201528260c0820152015216815260066020526040812080549160ff83166005811015610dc057600214610cd083613e73565b928115610ddb5782915b15610dd45760010154915b60405193610cf2856135a6565b6005811015610dc0578452602084016001600160401b038660081c168152604085016001600160401b038760481c16815260608601916001600160401b038860881c168352608087019363ffffffff8960c81c16855260ff60a089019960e81c16895260c0880195865260e088019687526040519751906005821015610899575061010098936001600160401b0363ffffffff948160ff989581958d52511660208c0152511660408a01525116606088015251166080860152511660a08401525160c08301525160e0820152f35b634e487b7160e01b82526021600452602482fd5b5081610ce5565b600181015491610cda565b50346102b657806003193601126102b65760206040516001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000168152f35b50346116f15760403660031901126116f1576004356001600160401b0381116116f15760c060031982360301126116f1576001600160401b03602435116116f157610180602435360360031901126116f157610e90610e8b82600401613bee565b613cfb565b918254610eb463ffffffff8260c81c1663ffffffff165f52600260205260405f2090565b9160405160c081018181106001600160401b038211176118de576040525f81525f60208201525f60408201525f60608201525f60808201525f60a0820152602485013591604051602081019084825260208152610f126040826135c2565b519020946001880195865480820361196c5750506001600160401b038560081c16936001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000169060405163017ea47960e61b8152866004820152602081602481865afa9081156116e6575f91611938575b50604090611036926001600160401b03610fa58d600401613bee565b84519260208401947fc6cac8be862cd4ef170db33bd3316d596d589988b09376fd6b55dd5cdf7efe1a865286850152606084015216608082015260808152610fee60a0826135c2565b5190209261100885549863ffffffff8a60a01c169061354f565b9061101960848d018d600401613c02565b84516318cff5b160e31b8152958694859384939160048501613629565b03915afa80156116e6575f915f91611907575b506001600160401b0361105c858d613d6d565b91168181106118f257505060405160208101917f5a8e20246fe08822e57643acac637b6938266fc28fb833772b9f4c43d05013a783526040820152826060820152606081526110ac6080826135c2565b519020602085015283526110c660a4880188600401613c02565b60018396929601549561114863ffffffff8860401c166d010102020202030303030303030360801b6fffffffffffffffffffffffffffffffff821160071b6001600160401b0383821c1160061b1763ffffffff83821c1160051b1761ffff83821c1160041b1760ff83821c1160031b17600f83821c1160021b1791821c1a1790565b926111dd63ffffffff6111c6818b60601c166d010102020202030303030303030360801b6fffffffffffffffffffffffffffffffff821160071b6001600160401b0383821c1160061b1763ffffffff83821c1160051b1761ffff83821c1160041b1760ff83821c1160031b17600f83821c1160021b1791821c1a1790565b9260201c166001600160401b038a60801c16613d5a565b60405194608086018681106001600160401b038211176118de57604052855260208501918252604085019081526060850163ffffffff8a60c01c168152601c850490601c8202821590838104601c148217156114855787036118cb5780156118c1575b6118aa57505084518251948251915f925f9287019787915b89830361183c57505050505060ff1c6116f557505050505060448701356040840152606487013560608401526112e16112a161129a60a48a018a600401613c02565b3691613c4f565b602081519101208060808601526001600160401b03431660a08601526112c989600401613bee565b85516020870151604088015191606089015193613b71565b966112f160ff8760e81c16613c34565b986112ff6040519a8b6135c2565b60e887901c60ff16808b52601f199061131790613c34565b013660208c01375f5b60ff8860e81c1660ff821610156113745760ff9060019060f881901b7fff00000000000000000000000000000000000000000000000000000000000000165f1a61136c8285168f613e4e565b530116611320565b50611390600460243501600889901c63ffffffff168c8c61454f565b9590985f5b60ff8a60e81c1660ff82161015611499576001600160601b036113bb60ff83168d613e5f565b511615801561142e575b6113d45760010160ff16611395565b8089896001600160601b036114018f6113f4839160ff6084991690613e5f565b51169260ff861690613e5f565b51169060ff60405194630cb49e8f60e41b86521660048501526024840152604483015260e01c6064820152fd5b506001600160601b0361144460ff83168d613e5f565b51168060648102046064148115171561148557606461147d8b60e01c6001600160601b036114768d60ff881690613e5f565b5116613d5a565b9102106113c5565b634e487b7160e01b5f52601160045260245ffd5b50611530600554936114b66001600160401b038660401c16613c85565b6fffffffffffffffff000000000000000019909516604086901b6fffffffffffffffff0000000000000000161760055580547fffffffffffffff0000000000000000ffffffffffffffffffffffffffffffff0016608886901b67ffffffffffffffff60881b161760021790556001600160401b0390931692565b604051602081019083518252602084015160408201526040840151606082015260608401516080820152608084015160a08201526001600160401b0360a08501511660c082015260c0815261158660e0826135c2565b51902090557fa2bcc209067cc4a4c5d92a1b997f977bc3918112f19bcf1dbfa5d273f686caae6115b884600401613bee565b82516116236020850151926001600160401b03604087015191608060608901519801516115eb60a48c018c600401613c02565b9990946040519889988d8a5260208a015260408901526060880152608087015260a086015260e060c0860152169560e0840191613609565b0390a26001600160a01b037f000000000000000000000000000000000000000000000000000000000000000016925463ffffffff808260601c169160201c16019163ffffffff8311611485578060a4611680920190600401613c02565b939092813b156116f1575f63ffffffff936116c6829660405198899788968795631a5157c960e31b87526004870152166024850152606060448501526064840191613609565b03925af180156116e6576116d8575080f35b6116e491505f906135c2565b005b6040513d5f823e3d90fd5b5f80fd5b5f94855b85850361171457634e487b7160e01b5f52600160045260245ffd5b84356001600160a01b038160601c921680831115611821575060ff8160581c16835181108015611817575b6118015765ffffffffffff8260281c1690811580156117f4575b6117dd57600190600302011b8451908181116117c457505060201c60ff166001811080156117ba575b6117a4575093601c81018091116114855761179d9096615124565b95936116f9565b87631c4195fd60e21b5f5260045260245260445ffd5b5060048111611782565b89632d52e48f60e01b5f5260045260245260445260645ffd5b508863ad8e23cb60e01b5f5260045260245260445ffd5b5063ffffffff8211611759565b8863076e2c1960e51b5f5260045260245260445ffd5b508551811161173f565b90508763141e92d160e21b5f5260045260245260445260645ffd5b9091929394601c90843560ff8160581c169765ffffffffffff8260281c169860ff8360201c169260601c9983600403935f19019281600184600302011b8803928263ffffffff03925f1901918d8d838d039303915f1991030117171717171717179593019190939293611258565b5190636e92d9df60e11b5f5260045260245260445ffd5b5080518211611240565b8663485398d160e11b5f5260045260245ffd5b634e487b7160e01b5f52604160045260245ffd5b63e1c6caf360e01b5f5260045260245260445ffd5b905061192b915060403d604011611931575b61192381836135c2565b8101906135e3565b5f611049565b503d611919565b90506020813d602011611964575b81611953602093836135c2565b810103126116f15751611036610f89565b3d9150611946565b63530e545d60e11b5f5260045260245260445ffd5b346116f1576103003660031901126116f15761199b613ce8565b6040516119a78161356f565b60035481526001600160401b0360045416602082019080825215611ea65760405160208101906119d68261388a565b61030081526119e7610320826135c2565b5190209151808303611e8f576001600160401b03825116804210611e7d575f6003555f600455611a163661364c565b611a1f81613f09565b5060015463ffffffff8160a01c169063ffffffff8214611485577f1cba16b397697a0e6bae105f69a0fcc8af4d543ac739ec8d215b5c34907c386a611e72602094600163ffffffff60a01b95019363ffffffff60a01b1963ffffffff861696879660a01b16911617600155835f526002865260405f2063ffffffff808351161663ffffffff19825416178155611adb63ffffffff8884015116829067ffffffff0000000082549160201b169067ffffffff000000001916179055565b60408281015182546bffffffff00000000000000001916911b6bffffffff00000000000000001617815560608281015182546fffffffff0000000000000000000000001916911b63ffffffff60601b1617815560808281015182547fffffffffffffffffffffffff00000000ffffffffffffffffffffffffffffffff16911b63ffffffff60801b1617815560a082810151825463ffffffff60a01b1916911b63ffffffff60a01b1617815560c08281015182547fffffffff00000000ffffffffffffffffffffffffffffffffffffffffffffffff16911b63ffffffff60c01b1617815560e08281015182547bffffffffffffffffffffffffffffffffffffffffffffffffffffffff16911b7fffffffff000000000000000000000000000000000000000000000000000000001617815561010082015160018201805461012085015167ffffffff0000000060209190911b1663ffffffff90931667ffffffffffffffff1990911617919091178155611d639061014084015181546bffffffff0000000000000000191660409190911b6bffffffff00000000000000001617815561016084015181546fffffffff000000000000000000000000191660609190911b63ffffffff60601b1617815561018084015181546101a08601517fffffffff000000000000000000000000ffffffffffffffffffffffffffffffff90911660809290921b77ffffffffffffffff00000000000000000000000000000000169190911760c09190911b63ffffffff60c01b161781556101c084015181547bffffffffffffffffffffffffffffffffffffffffffffffffffffffff1660e09190911b7fffffffff0000000000000000000000000000000000000000000000000000000016179055565b6101e08201516102008301516102208401516102408501516102608601516102808701516102a08801517fffffffffffffffff00000000000000000000000000000000000000000000000060c09190911b1660a09190911b63ffffffff60a01b1660809290921b63ffffffff60801b1660609390931b63ffffffff60601b16604094851b6bffffffff00000000000000001667ffffffff0000000060209790971b9690961663ffffffff90971696909617949094179490941717929092171760028301556102c08301516003830180546001600160a01b039283166001600160a01b0319918216179091556102e08501516004909401805494909216931692909217909155519182918261336c565b0390a2604051908152f35b634022e1cb60e11b5f5260045260245ffd5b905063044afde760e51b5f5260045260245260445ffd5b630dc5fde960e01b5f5260045ffd5b346116f15760203660031901126116f15760043563ffffffff81168091036116f157611edf613ac5565b5080158015611f24575b611f12575f52600260205261037160405f206001600160a01b03600460405192610a638461358a565b630ebea49560e31b5f5260045260245ffd5b5063ffffffff60015460a01c168111611ee9565b346116f1575f3660031901126116f157602060405163ffffffff7f0000000000000000000000000000000000000000000000000000000000000000168152f35b346116f1575f3660031901126116f15760206001600160401b0360055460401c16604051908152f35b346116f15760c03660031901126116f1576020611fd8611fbf613329565b60a4359060843590606435906044359060243590613b71565b604051908152f35b346116f1575f3660031901126116f15760206001600160a01b035f5416604051908152f35b346116f1575f3660031901126116f15761201d613ac5565b5063ffffffff60015460a01c165f52600260205261037160405f206001600160a01b03600460405192610a638461358a565b346116f1575f3660031901126116f157336001600160a01b0360015416036120c3576001600160a01b0319600154166001555f54336001600160a01b03198216175f556001600160a01b033391167f8be0079c531659141344cd1fd0a4f28419497f9722a3daafe3b4186f6b6457e05f80a3005b63118cdaa760e01b5f523360045260245ffd5b346116f1575f3660031901126116f15760206040516001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000168152f35b346116f1575f3660031901126116f15760406003546001600160401b036004541682519182526020820152f35b346116f1575f3660031901126116f15761215e613ce8565b6001600160a01b0319600154166001555f6001600160a01b0381546001600160a01b031981168355167f8be0079c531659141344cd1fd0a4f28419497f9722a3daafe3b4186f6b6457e08280a3005b346116f1575f3660031901126116f15760206040516001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000168152f35b346116f1575f3660031901126116f15760206040516001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000168152f35b346116f1576103003660031901126116f15761224d613ce8565b6122563661364c565b63ffffffff815116600181108015612efa575b612eae57506020810163ffffffff815116600181108015612ea3575b612e56575063ffffffff60408301511663ffffffff825116600182108015612e4d575b612e025750506060820163ffffffff815116600181108015612df8575b612dac575060c083019063ffffffff825116600181108015612da1575b612d54575063ffffffff80845116818451168082105f14612d4d57505b1663ffffffff608086015116905f19810190811161148557600182108015612d44575b612cf957505061233e9063ffffffff8085511691511690613ca2565b83519061235e63ffffffff916403fffffffc61236f9460021b1690613ca2565b92511663ffffffff8551169061505f565b60e0840163ffffffff81511660018301808411611485578082108015612cef575b612ca457505063ffffffff6123b08160a08801511694828851169061505f565b915116918203918211611485575f198201918211611485578083108015612c9b575b612c525750505063ffffffff61010083015116600181108015612c46575b612bf8575063ffffffff61012083015116600281108015612bee575b612ba257506101408201805163ffffffff811661016085019161244463ffffffff84511661010084666d696e53697a6560c81b615017565b5f198201828111611485571663ffffffff16612b8257505163ffffffff81169061248361800063ffffffff85511684666d617853697a6560c81b615017565b5f198201828111611485571663ffffffff16612b62575063ffffffff6124aa915116613db8565b7f7fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff81168103611485576124f79063ffffffff6001600160401b03610180860151169351169060011b61505f565b8082108015612b52575b612b01578263ffffffff6101a082015116600181108015612af6575b612aa9575063ffffffff6101c082015116603381108015612a9f575b612a54575063ffffffff6101e082015116600181108015612a48575b6129fa5750610200810163ffffffff815116600a811080156129ee575b6129a0575063ffffffff61022083015116600a81108015612994575b612946575061024082019063ffffffff8083511691511660018210801561293d575b6128f257505063ffffffff806102608401511691511680821080156128e6575b612899578263ffffffff61028082015116600a8110801561288d575b61283f57506001600160401b036102a08201511660018110801561282e575b6127db57506001600160a01b036102c0820151166001811080156127cb575b612779576001600160a01b036102e083015116600181108015612769575b612717577f75ad0116ff7beaa0882241854da80333a55f023ef18e8607eb6b2305171c17e861032060206126ab63ffffffff7f0000000000000000000000000000000000000000000000000000000000000000166001600160401b03421661354f565b604051828101906126bb8261388a565b61030081526126ca85826135c2565b519020906001600160401b03604051916126e38361356f565b838352169283910152600355806001600160401b031960045416176004556040519061270e8261388a565b610300820152a1005b60849060405190631c29d19160e11b82527f61676772656761746f720000000000000000000000000000000000000000000060048301526024820152600160448201526001600160a01b036064820152fd5b506001600160a01b038111612648565b60849060405190631c29d19160e11b82527f6368616c6c656e6765720000000000000000000000000000000000000000000060048301526024820152600160448201526001600160a01b036064820152fd5b506001600160a01b03811161262a565b60849060405190631c29d19160e11b82527f736c61736857616473000000000000000000000000000000000000000000000060048301526024820152600160448201526706f05b59d3b200006064820152fd5b506706f05b59d3b20000811161260b565b60849060405190631c29d19160e11b82527f6b656570657244656c617900000000000000000000000000000000000000000060048301526024820152600a6044820152620189c06064820152fd5b50620189c081116125ec565b6084925060405191631c29d19160e11b83527f71756575654d61780000000000000000000000000000000000000000000000006004840152602483015260448201526207a1206064820152fd5b506207a12082116125d0565b6084925060405191631c29d19160e11b83527f616e7377657253706163696e670000000000000000000000000000000000000060048401526024830152600160448301526064820152fd5b508082116125b0565b60849060405190631c29d19160e11b82527f70726f7665426c6f636b7300000000000000000000000000000000000000000060048301526024820152600a6044820152620189c06064820152fd5b50620189c0811161258e565b60849060405190631c29d19160e11b82527f616e73776572426c6f636b73000000000000000000000000000000000000000060048301526024820152600a6044820152620189c06064820152fd5b50620189c08111612572565b60849060405190631c29d19160e11b82527f6469737075746557696e646f770000000000000000000000000000000000000060048301526024820152600160448201526207a1206064820152fd5b506207a1208111612555565b60849060405190631c29d19160e11b82527f7468726573686f6c6400000000000000000000000000000000000000000000006004830152602482015260336044820152606480820152fd5b5060648111612539565b60849060405190631c29d19160e11b82527f6d61784c696e657300000000000000000000000000000000000000000000000060048301526024820152600160448201526102006064820152fd5b50610200811161251d565b6084925060405191631c29d19160e11b83527f6d617852617465000000000000000000000000000000000000000000000000006004840152602483015260448201526001600160401b036064820152fd5b506001600160401b038211612501565b6331291cab60e21b5f52666d617853697a6560c81b60045260245260445ffd5b6331291cab60e21b5f52666d696e53697a6560c81b60045260245260445ffd5b60849060405190631c29d19160e11b82527f73616d706c657300000000000000000000000000000000000000000000000000600483015260248201526002604482015260806064820152fd5b506080811161240c565b60849060405190631c29d19160e11b82527f6d696e496e74657276616c000000000000000000000000000000000000000000600483015260248201526001604482015262034bc06064820152fd5b5062034bc081116123f0565b6084935060405192631c29d19160e11b84527f73616d706c6544656c61790000000000000000000000000000000000000000006004850152602484015260448301526064820152fd5b508183116123d2565b6084925060405191631c29d19160e11b83527f736574746c65426c6f636b73000000000000000000000000000000000000000060048401526024830152604482015260ff6064820152fd5b5060ff8211612390565b6084925060405191631c29d19160e11b83527f68616e646f7665724d617267696e00000000000000000000000000000000000060048401526024830152600160448301526064820152fd5b50808211612322565b90506122ff565b60849060405190631c29d19160e11b82527f72657665616c57696e646f7700000000000000000000000000000000000000006004830152602482015260016044820152610e106064820152fd5b50610e1081116122e2565b60849060405190631c29d19160e11b82527f667265657a6547726163650000000000000000000000000000000000000000006004830152602482015260016044820152603c6064820152fd5b50603c81116122c5565b6084925060405191631c29d19160e11b83527f73616c744772616365000000000000000000000000000000000000000000000060048401526024830152600160448301526064820152fd5b508082116122a8565b60849060405190631c29d19160e11b82527f77696e646f7700000000000000000000000000000000000000000000000000006004830152602482015260016044820152610e106064820152fd5b50610e108111612285565b60849060405190631c29d19160e11b82527f626c6f636b54696d6500000000000000000000000000000000000000000000006004830152602482015260016044820152603c6064820152fd5b50603c8111612269565b346116f1575f3660031901126116f15763ffffffff60015460a01c165f52600260205260206001600160a01b03600360405f20015416604051908152f35b346116f1575f3660031901126116f15760206040516001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000168152f35b346116f1575f3660031901126116f15763ffffffff60015460a01c165f52600260205260206001600160a01b03600460405f20015416604051908152f35b346116f1575f3660031901126116f157612fdb613ce8565b60055460ff8160801c1661302c5760ff60801b1916700100000000000000000000000000000000176005557f7bafc12675d35fa1063eaf6311b6b73c244d7509c7434f40485cfaa1f661507c5f80a1005b6328e9001b60e01b5f5260045ffd5b346116f1575f3660031901126116f157602060ff60055460801c166040519015158152f35b346116f1575f3660031901126116f15760206001600160401b0360055416604051908152f35b346116f15760403660031901126116f15761309f613329565b6024356001600160401b0381116116f1576130be90369060040161333f565b91906130c982613cfb565b9060408254916131116130f363ffffffff8560c81c1663ffffffff165f52600260205260405f2090565b936001600160401b0363ffffffff865460a01c169160081c1661354f565b61312e835197889384936318cff5b160e31b855260048501613629565b03816001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000165afa9384156116e6575f946131d8575b5061317d6001600160401b039183613d6d565b9316838110156131c257815460ff191660031782556001600160401b0383167f97ed7d907d203d1f451f3713ed95db8a3928fa22efb383f3271dc3cb14c6af625f80a2005b8390627e7d7160e31b5f5260045260245260445ffd5b6001600160401b039194506131fe61317d9160403d6040116119315761192381836135c2565b905094915061316a565b346116f1575f3660031901126116f157613220613ce8565b60055460ff8160801c161561302c5760ff60801b19166005557f8fd7d7554918ff914d9537c6e4b143b30939cb407f7868e3d7193b7eded2b0c95f80a1005b346116f1575f3660031901126116f157602063ffffffff60015460a01c16604051908152f35b346116f1575f3660031901126116f15760206040516001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000168152f35b346116f1575f3660031901126116f1576132e0613ce8565b6001600160401b036004541615611ea6577fbc23c9c000dd89d05dee13de650573575c38213e1c72c7108e2001b4194a00076020600354604051908152a15f6003819055600455005b600435906001600160401b03821682036116f157565b9181601f840112156116f1578235916001600160401b0383116116f157602083818601950101116116f157565b9190916102e06001600160a01b038161030084019563ffffffff815116855263ffffffff602082015116602086015263ffffffff604082015116604086015263ffffffff606082015116606086015263ffffffff608082015116608086015263ffffffff60a08201511660a086015263ffffffff60c08201511660c086015263ffffffff60e08201511660e086015263ffffffff6101008201511661010086015263ffffffff6101208201511661012086015263ffffffff6101408201511661014086015263ffffffff610160820151166101608601526001600160401b036101808201511661018086015263ffffffff6101a0820151166101a086015263ffffffff6101c0820151166101c086015263ffffffff6101e0820151166101e086015263ffffffff6102008201511661020086015263ffffffff6102208201511661022086015263ffffffff6102408201511661024086015263ffffffff6102608201511661026086015263ffffffff610280820151166102808601526001600160401b036102a0820151166102a0860152826102c0820151166102c0860152015116910152565b90602080835192838152019201905f5b8181106135305750505090565b82516001600160601b0316845260209384019390920191600101613523565b906001600160401b03809116911601906001600160401b03821161148557565b604081019081106001600160401b038211176118de57604052565b61030081019081106001600160401b038211176118de57604052565b61010081019081106001600160401b038211176118de57604052565b90601f801991011681019081106001600160401b038211176118de57604052565b91908260409103126116f157602082519201516001600160401b03811681036116f15790565b908060209392818452848401375f828201840152601f01601f1916010190565b6040906001600160401b0361364995931681528160208201520191613609565b90565b6103009060031901126116f157604051906136668261358a565b8160043563ffffffff811681036116f157815260243563ffffffff811681036116f157602082015260443563ffffffff811681036116f157604082015260643563ffffffff811681036116f157606082015260843563ffffffff811681036116f157608082015260a43563ffffffff811681036116f15760a082015260c43563ffffffff811681036116f15760c082015260e43563ffffffff811681036116f15760e08201526101043563ffffffff811681036116f1576101008201526101243563ffffffff811681036116f1576101208201526101443563ffffffff811681036116f1576101408201526101643563ffffffff811681036116f157610160820152610184356001600160401b03811681036116f1576101808201526101a43563ffffffff811681036116f1576101a08201526101c43563ffffffff811681036116f1576101c08201526101e43563ffffffff811681036116f1576101e08201526102043563ffffffff811681036116f1576102008201526102243563ffffffff811681036116f1576102208201526102443563ffffffff811681036116f1576102408201526102643563ffffffff811681036116f1576102608201526102843563ffffffff811681036116f1576102808201526102a4356001600160401b03811681036116f1576102a08201526102c4356001600160a01b03811681036116f1576102c08201526102e435906001600160a01b03821682036116f1576102e00152565b60043563ffffffff81168091036116f157815260243563ffffffff81168091036116f157602082015260443563ffffffff81168091036116f157604082015260643563ffffffff81168091036116f157606082015260843563ffffffff81168091036116f157608082015260a43563ffffffff81168091036116f15760a082015260c43563ffffffff81168091036116f15760c082015260e43563ffffffff81168091036116f15760e08201526101043563ffffffff81168091036116f1576101008201526101243563ffffffff81168091036116f1576101208201526101443563ffffffff81168091036116f1576101408201526101643563ffffffff81168091036116f157610160820152610184356001600160401b0381168091036116f1576101808201526101a43563ffffffff81168091036116f1576101a08201526101c43563ffffffff81168091036116f1576101c08201526101e43563ffffffff81168091036116f1576101e08201526102043563ffffffff81168091036116f1576102008201526102243563ffffffff81168091036116f1576102208201526102443563ffffffff81168091036116f1576102408201526102643563ffffffff81168091036116f1576102608201526102843563ffffffff81168091036116f1576102808201526102a4356001600160401b0381168091036116f1576102a08201526102c4356001600160a01b0381168091036116f1576102c08201526102e435906001600160a01b0382168092036116f1576102e00152565b60405190613ad28261358a565b5f6102e0838281528260208201528260408201528260608201528260808201528260a08201528260c08201528260e08201528261010082015282610120820152826101408201528261016082015282610180820152826101a0820152826101c0820152826101e08201528261020082015282610220820152826102408201528261026082015282610280820152826102a0820152826102c08201520152565b9492909391604051946001600160401b0360208701977fece45865cffa0b25d8e12c207c5b54a60c06fa5a5b289dd3f5f083658de47bdc895246604089015230606089015216608087015260a086015260c085015260e08401526101008301526101208201526101208152613be8610140826135c2565b51902090565b356001600160401b03811681036116f15790565b903590601e19813603018212156116f157018035906001600160401b0382116116f1576020019181360383136116f157565b6001600160401b0381116118de57601f01601f191660200190565b929192613c5b82613c34565b91613c6960405193846135c2565b8294818452818301116116f1578281602093845f960137010152565b6001600160401b03166001600160401b0381146114855760010190565b9190820180921161148557565b90821015613cbb570190565b634e487b7160e01b5f52603260045260245ffd5b908160209103126116f1575160ff811681036116f15790565b6001600160a01b035f541633036120c357565b6001600160401b031690815f52600660205260405f2091613d1b83613e73565b906005821015613d465760018203613d31575050565b63632cae8f60e11b5f5260045260245260445ffd5b634e487b7160e01b5f52602160045260245ffd5b8181029291811591840414171561148557565b613d946001600160401b03613da4925460481c1692549263ffffffff8460201c1690613ca2565b63ffffffff8360601c1690613ca2565b6403fffffffc6136499260021b1690613ca2565b5f908015613e48578080600114613e4057600214613e395760016101338210166001600b83101617613e2b579060019060035b60018111613e035750825f1904821161028e57500290565b92805f190481116104645760018416613e22575b80029260011c613deb565b80920291613e17565b6003900a91908061028e5750565b5050600890565b505050600190565b50505f90565b908151811015613cbb570160200190565b8051821015613cbb5760209160051b010190565b9060ff825416916005831015613d4657600183149081613e9b575b50613e9557565b60049150565b613ea59150613ead565b43115f613e8e565b61364990546001600160401b03613edb63ffffffff8360c81c1663ffffffff165f52600260205260405f2090565b5460e01c9160081c16613ca2565b519063ffffffff821682036116f157565b519061ffff821682036116f157565b90613f69613f57613f45613f3363ffffffff60e08701511663ffffffff6101e08801511690613ca2565b63ffffffff6102608701511690613ca2565b63ffffffff6102008601511690613ca2565b63ffffffff6102208501511690613ca2565b610280830151906401fffffffe613f849260011b1690613ca2565b604051632981eb7760e01b81526020816004817f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03165afa80156116e6575f906143a0575b63ffffffff9150168181111561438b576040516318891fd760e31b81526020816004817f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03165afa80156116e6575f9061434e575b63ffffffff9150168181106143395750604051639aa1653d60e01b81527f00000000000000000000000000000000000000000000000000000000000000006001600160a01b0316929091602083600481875afa9283156116e6575f93614318575b505f95947f00000000000000000000000000000000000000000000000000000000000000006001600160a01b0316908490885b60ff8a1660ff88168110156142df5760405163697fbd9360e01b815260048101829052602081602481895afa9081156116e6575f916142a5575b506003811015613d465760010361429357604051639ab4d6ff60e01b815260048101829052602081602481895afa80156116e6575f90614257575b63ffffffff91501687811061423d578087111561422357506040519063e65797ad60e01b825260048201526060816024818c5afa9081156116e6575f91614197575b5061418e60ff9263ffffffff600193511690613ca2565b9a0116986140c0565b90506060813d821161421b575b816141b1606093836135c2565b810103126116f1576040519060608201928284106001600160401b038511176118de5763ffffffff60019361420c604061418e9560ff9882526141f381613ee9565b845261420160208201613efa565b602085015201613efa565b60408201529350509250614177565b3d91506141a4565b8682631883ff7560e31b5f5260045260245260445260645ffd5b879163129e805160e11b5f5260045260245260445260645ffd5b506020813d821161428b575b81614270602093836135c2565b810103126116f15761428663ffffffff91613ee9565b614135565b3d9150614263565b630625391f60e41b5f5260045260245ffd5b90506020813d82116142d7575b816142bf602093836135c2565b810103126116f1575160038110156116f1575f6140fa565b3d91506142b2565b50965096925096505063ffffffff92506101a0915001511690818111614303575050565b63ab3bf85960e01b5f5260045260245260445ffd5b61433291935060203d6020116104525761044481836135c2565b915f61408d565b63a298cd7160e01b5f5260045260245260445ffd5b506020813d602011614383575b81614368602093836135c2565b810103126116f15761437e63ffffffff91613ee9565b61402c565b3d915061435b565b631046fb1760e21b5f5260045260245260445ffd5b506020813d6020116143d5575b816143ba602093836135c2565b810103126116f1576143d063ffffffff91613ee9565b613fd0565b3d91506143ad565b903590601e19813603018212156116f157018035906001600160401b0382116116f157602001918160061b360383136116f157565b903590601e19813603018212156116f157018035906001600160401b0382116116f157602001918160051b360383136116f157565b6001600160401b0381116118de5760051b60200190565b9061446882614447565b61447560405191826135c2565b8281528092614486601f1991614447565b0190602036910137565b9190811015613cbb5760061b0190565b91908260409103126116f1576040516144b88161356f565b6020808294803584520135910152565b9190811015613cbb5760051b0190565b3563ffffffff811681036116f15790565b908160209103126116f157516001600160601b03811681036116f15790565b9080601f830112156116f157604051916145236040846135c2565b8290604081019283116116f157905b82821061453f5750505090565b8135815260209182019101614532565b815192935f9315615009575f9586945b84518810156145ba576145728886613e4e565b5160f81c95881515806145ad575b6145935750600197880197861b1761455f565b60ff879163edcacb0160e01b5f521660045260245260445ffd5b5060ff8116871115614580565b91959296509293506145dc84516145d460408801886143dd565b919050615092565b6145ef84516145d4610120880188614412565b61460284516145d4610140880188614412565b61461584516145d4610160880188614412565b61463161462560208701876143dd565b90506145d48780614412565b4363ffffffff83161015614fec5760405161464b8161356f565b5f81525f60208201529061466260208701876143dd565b92905061466e83614447565b9161467c60405193846135c2565b838352601f1961468b85614447565b0136602085013761469b84614447565b936146a960405195866135c2565b808552601f196146b882614447565b013660208701375f915b818310614e1c575050506146d46150b2565b506020815191015180155f14614dc957505f97969194975b604051916146f98361356f565b825260208201529361470b865161445e565b92614716875161445e565b935f5b8851811015614ae65761472c818a613e4e565b5160f81c976147528261474d61474560408a018a6143dd565b369391614490565b6144a0565b906001600160401b0319604083201661478161477c856147766101208c018c614412565b906144c8565b6144d8565b604051631a2f32ab60e21b815260ff8d16600482015263ffffffff8c811660248301529190911660448201526020816064817f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03165afa9081156116e6575f91614aa3575b5067ffffffffffffffff191603614a905790614808916150ca565b9561481e61477c836147766101408a018a614412565b604051636414a62b60e11b815260ff8b16600482015263ffffffff8a811660248301529190911660448201526020816064817f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03165afa9081156116e6575f91614a72575b506001600160601b0361489d8484613e5f565b911690526001600160601b036148b38383613e5f565b51169a6148c4610160880188614412565b841015613cbb576148de908460059d949d1b810190614412565b9790985f9c5f945f9e8f5b8b511115614a1f578f8f6148ff6001928d613e5f565b51901c1615614a15578b87146149fe578f8f908f8f8f8f61477c8d63ffffffff969361492f889561493695613e5f565b51956144c8565b926040519563795f4a5760e11b8752600487015216602485015260448401521660648201526020816084816001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000165afa9081156116e6576001600160601b039182915f916149d0575b50169116016001600160601b038111611485576149c560019197615124565b9f5b019e958f6148e9565b6149f1915060203d81116149f7575b6149e981836135c2565b8101906144e9565b5f6149a6565b503d6149df565b868f63d797539f60e01b5f5260045260245260445ffd5b959e6001906149c7565b939f9550979a509798509a506001600160601b03919d949b50169003906001600160601b038211611485576001916001600160601b03614a5f838d613e5f565b9116905201999893929491979099614719565b614a8a915060203d81116149f7576149e981836135c2565b5f61488a565b8963b9dc2a8760e01b5f5260045260245ffd5b90506020813d8211614ade575b81614abd602093836135c2565b810103126116f1575167ffffffffffffffff19811681036116f1575f6147ed565b3d9150614ab0565b5098965050509150936080605f1983360301126116f157604051614b098161356f565b614b163660608501614508565b8152614bdc614b3d614b2b3660a08701614508565b946020840195865260e03691016144a0565b614bd67f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f000000185885160208a01518751516020895101518b515160208d5101519189519360208b0151956040519760208901998a5260408901526060880152608087015260a086015260c085015260e08401526101008301526101208201526101208152614bcb610140826135c2565b519020068097615132565b906150ca565b60405193614be98561356f565b6040948551614bf887826135c2565b8636823781526020865191614c0d88846135c2565b873684370152614d05855196614c228861356f565b7f198e9393920d483a7260bfb731fb5d25f1aa493335a9e71297e485b7aef312c288527f1800deef121f1e76426a00665e5c4479674322d4f75edadd46debd5cd992f6ed6020890152614bd6614ce0885197614c7d8961356f565b7f275dc4a288d1afb3cbb1ac09187524c7db36395df7be3b99e673b13a075a65ec89527f1d9befcd05a5323e6da4d435f3b617cdb3af83285c2df711ef39c01571827f9d60208a015289519a614cd28c61356f565b8b5260208b01988952615183565b91614ce96150b2565b508851614cf58161356f565b6001815260026020820152615132565b958551936101808501968588106001600160401b038911176118de57602098896101809881809896858280995f9f8299528d815190520151838d0152815151908c015251015160608a015280515160808a015251015160a0880152805160c0880152015160e086015280515161010086015251015161012084015280515161014084015251015161016082015260085afa5f519015614db657600103614da757565b6306ad488360e31b5f5260045ffd5b62a4859360e01b5f52600860045260245ffd5b7f30644e72e131a029b85045b68181585d97816a916871ca8d3c208c16d87cfd47037f30644e72e131a029b85045b68181585d97816a916871ca8d3c208c16d87cfd4781116114855797969194976146ec565b909192614e348461474d6147458d60208101906143dd565b906040822085151580614fcd575b614fa25763ffffffff614e6961477c888f6147769086614e62848f613e5f565b5280614412565b604051926304ec635160e01b84526004840152818b1660248401521660448201526020816064816001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000165afa80156116e65784905f90614f58575b6001600160c01b038093508116614ee2898c613e5f565b521616805f915b614f39575060018103614f0d5750600191614f03916150ca565b935b0191906146c2565b90949181614f20575b5050600190614f05565b94614bd6614f319260019497615132565b93905f614f16565b905f19820182811161148557614f529216918291615124565b91614ee9565b50506020813d8211614f9a575b81614f72602093836135c2565b810103126116f157516001600160c01b03811681036116f157836001600160c01b0391614ecb565b3d9150614f65565b865f19870187811161148557614fb791613e5f565b5163abb6093760e01b5f5260045260245260445ffd5b505f19860186811161148557614fe39088613e5f565b51811115614e42565b63ffffffff8263e3e9998160e01b5f52166004524360245260445ffd5b62ab765760e21b5f5260045ffd5b9291908181108015615056575b61502e5750505050565b6084945060405193631c29d19160e11b85526004850152602484015260448301526064820152fd5b50828111615024565b8161506991613ca2565b5f19810190811161148557811561507e570490565b634e487b7160e01b5f52601260045260245ffd5b81810361509d575050565b6355c5b3e360e11b5f5260045260245260445ffd5b604051906150bf8261356f565b5f6020838281520152565b60409092919260808251916150de8361356f565b5f83525f60208401526020839681865193805185520151828401528051868401520151606082015260065afa1561511157565b62a4859360e01b5f52600660045260245ffd5b5f1981146114855760010190565b60409092919260608251916151468361356f565b5f83525f60208401528295602085519280518452015160208301528482015260075afa1561517057565b62a4859360e01b5f52600760045260245ffd5b7f30644e72e131a029b85045b68181585d97816a916871ca8d3c208c16d87cfd47906040516151b18161356f565b5f81525f602082015250065f5b61507e577f30644e72e131a029b85045b68181585d97816a916871ca8d3c208c16d87cfd476003818381818009090860205f60c060405183815283808201528360408201528460608201527f0c19139cb84c680a6e14116da060561765e05aa45a1c72a34f082305b61f3f5260808201527f30644e72e131a029b85045b68181585d97816a916871ca8d3c208c16d87cfd4760a082015260055afa905f5191156152cf577f30644e72e131a029b85045b68181585d97816a916871ca8d3c208c16d87cfd47828009146152b857507f30644e72e131a029b85045b68181585d97816a916871ca8d3c208c16d87cfd4760015f9208906151be565b604051916152c58361356f565b8252602082015290565b62a4859360e01b5f52600560045260245ffd",
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

