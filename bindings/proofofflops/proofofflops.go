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
	ABI: "[{\"type\":\"constructor\",\"inputs\":[{\"name\":\"d\",\"type\":\"tuple\",\"internalType\":\"structDeployment\",\"components\":[{\"name\":\"coordinator\",\"type\":\"address\",\"internalType\":\"contractIRegistryCoordinator\"},{\"name\":\"allocationManager\",\"type\":\"address\",\"internalType\":\"contractIAllocationManager\"},{\"name\":\"permissionController\",\"type\":\"address\",\"internalType\":\"contractIPermissionController\"},{\"name\":\"delegationManager\",\"type\":\"address\",\"internalType\":\"contractIDelegationManager\"},{\"name\":\"ledger\",\"type\":\"address\",\"internalType\":\"contractILedger\"},{\"name\":\"randomness\",\"type\":\"address\",\"internalType\":\"contractIRandomness\"},{\"name\":\"owner\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"parameterDelay\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"metadataURI\",\"type\":\"string\",\"internalType\":\"string\"}]},{\"name\":\"first\",\"type\":\"tuple\",\"internalType\":\"structParameters\",\"components\":[{\"name\":\"blockTime\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"window\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"saltGrace\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"freezeGrace\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"handoverMargin\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"sampleDelay\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"revealWindow\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"settleBlocks\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"minInterval\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"samples\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"minSize\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"maxSize\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"maxRate\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"maxLines\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"threshold\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"disputeWindow\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"answerBlocks\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"proveBlocks\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"answerSpacing\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"queueMax\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"keeperDelay\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"slashWads\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"challenger\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"aggregator\",\"type\":\"address\",\"internalType\":\"address\"}]}],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"acceptOwnership\",\"inputs\":[],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"aggregator\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"address\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"allocationManager\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"contractIAllocationManager\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"apkRegistry\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"contractIBLSApkRegistry\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"applyParameters\",\"inputs\":[{\"name\":\"next\",\"type\":\"tuple\",\"internalType\":\"structParameters\",\"components\":[{\"name\":\"blockTime\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"window\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"saltGrace\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"freezeGrace\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"handoverMargin\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"sampleDelay\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"revealWindow\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"settleBlocks\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"minInterval\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"samples\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"minSize\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"maxSize\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"maxRate\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"maxLines\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"threshold\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"disputeWindow\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"answerBlocks\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"proveBlocks\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"answerSpacing\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"queueMax\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"keeperDelay\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"slashWads\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"challenger\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"aggregator\",\"type\":\"address\",\"internalType\":\"address\"}]}],\"outputs\":[{\"name\":\"version\",\"type\":\"uint32\",\"internalType\":\"uint32\"}],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"canOpen\",\"inputs\":[],\"outputs\":[{\"name\":\"open\",\"type\":\"bool\",\"internalType\":\"bool\"},{\"name\":\"earliestBlock\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"cancelParameters\",\"inputs\":[],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"challenger\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"address\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"checkCertificate\",\"inputs\":[{\"name\":\"digest\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"quorums\",\"type\":\"bytes\",\"internalType\":\"bytes\"},{\"name\":\"referenceBlock\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"certificate\",\"type\":\"tuple\",\"internalType\":\"structCertificate\",\"components\":[{\"name\":\"nonSignerQuorumBitmapIndices\",\"type\":\"uint32[]\",\"internalType\":\"uint32[]\"},{\"name\":\"nonSignerPubkeys\",\"type\":\"tuple[]\",\"internalType\":\"structG1Point[]\",\"components\":[{\"name\":\"x\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"y\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"name\":\"quorumApks\",\"type\":\"tuple[]\",\"internalType\":\"structG1Point[]\",\"components\":[{\"name\":\"x\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"y\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"name\":\"apkG2\",\"type\":\"tuple\",\"internalType\":\"structG2Point\",\"components\":[{\"name\":\"x\",\"type\":\"uint256[2]\",\"internalType\":\"uint256[2]\"},{\"name\":\"y\",\"type\":\"uint256[2]\",\"internalType\":\"uint256[2]\"}]},{\"name\":\"sigma\",\"type\":\"tuple\",\"internalType\":\"structG1Point\",\"components\":[{\"name\":\"x\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"y\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"name\":\"quorumApkIndices\",\"type\":\"uint32[]\",\"internalType\":\"uint32[]\"},{\"name\":\"totalStakeIndices\",\"type\":\"uint32[]\",\"internalType\":\"uint32[]\"},{\"name\":\"nonSignerStakeIndices\",\"type\":\"uint32[][]\",\"internalType\":\"uint32[][]\"}]}],\"outputs\":[{\"name\":\"signed\",\"type\":\"uint96[]\",\"internalType\":\"uint96[]\"},{\"name\":\"total\",\"type\":\"uint96[]\",\"internalType\":\"uint96[]\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"coordinator\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"contractIRegistryCoordinator\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"delegationManager\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"contractIDelegationManager\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"ledger\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"contractILedger\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"openRound\",\"inputs\":[{\"name\":\"saltHash\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"outputs\":[{\"name\":\"roundId\",\"type\":\"uint64\",\"internalType\":\"uint64\"}],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"openingsPaused\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"bool\",\"internalType\":\"bool\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"owner\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"address\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"parameterDelay\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint32\",\"internalType\":\"uint32\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"parameters\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"tuple\",\"internalType\":\"structParameters\",\"components\":[{\"name\":\"blockTime\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"window\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"saltGrace\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"freezeGrace\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"handoverMargin\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"sampleDelay\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"revealWindow\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"settleBlocks\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"minInterval\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"samples\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"minSize\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"maxSize\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"maxRate\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"maxLines\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"threshold\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"disputeWindow\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"answerBlocks\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"proveBlocks\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"answerSpacing\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"queueMax\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"keeperDelay\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"slashWads\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"challenger\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"aggregator\",\"type\":\"address\",\"internalType\":\"address\"}]}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"parametersAt\",\"inputs\":[{\"name\":\"version\",\"type\":\"uint32\",\"internalType\":\"uint32\"}],\"outputs\":[{\"name\":\"\",\"type\":\"tuple\",\"internalType\":\"structParameters\",\"components\":[{\"name\":\"blockTime\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"window\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"saltGrace\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"freezeGrace\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"handoverMargin\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"sampleDelay\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"revealWindow\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"settleBlocks\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"minInterval\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"samples\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"minSize\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"maxSize\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"maxRate\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"maxLines\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"threshold\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"disputeWindow\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"answerBlocks\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"proveBlocks\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"answerSpacing\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"queueMax\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"keeperDelay\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"slashWads\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"challenger\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"aggregator\",\"type\":\"address\",\"internalType\":\"address\"}]}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"parametersOf\",\"inputs\":[{\"name\":\"roundId\",\"type\":\"uint64\",\"internalType\":\"uint64\"}],\"outputs\":[{\"name\":\"\",\"type\":\"tuple\",\"internalType\":\"structParameters\",\"components\":[{\"name\":\"blockTime\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"window\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"saltGrace\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"freezeGrace\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"handoverMargin\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"sampleDelay\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"revealWindow\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"settleBlocks\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"minInterval\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"samples\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"minSize\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"maxSize\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"maxRate\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"maxLines\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"threshold\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"disputeWindow\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"answerBlocks\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"proveBlocks\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"answerSpacing\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"queueMax\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"keeperDelay\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"slashWads\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"challenger\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"aggregator\",\"type\":\"address\",\"internalType\":\"address\"}]}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"parametersVersion\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint32\",\"internalType\":\"uint32\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"pauseOpenings\",\"inputs\":[],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"pendingOwner\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"address\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"proposal\",\"inputs\":[],\"outputs\":[{\"name\":\"proposalHash\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"readyAt\",\"type\":\"uint64\",\"internalType\":\"uint64\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"proposeParameters\",\"inputs\":[{\"name\":\"next\",\"type\":\"tuple\",\"internalType\":\"structParameters\",\"components\":[{\"name\":\"blockTime\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"window\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"saltGrace\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"freezeGrace\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"handoverMargin\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"sampleDelay\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"revealWindow\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"settleBlocks\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"minInterval\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"samples\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"minSize\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"maxSize\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"maxRate\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"maxLines\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"threshold\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"disputeWindow\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"answerBlocks\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"proveBlocks\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"answerSpacing\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"queueMax\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"keeperDelay\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"slashWads\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"challenger\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"aggregator\",\"type\":\"address\",\"internalType\":\"address\"}]}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"randomness\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"contractIRandomness\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"renounceOwnership\",\"inputs\":[],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"resultsDigest\",\"inputs\":[{\"name\":\"roundId\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"workSeed\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"sampleSeed\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"commitSetHash\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"evidenceHash\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"resultsHash\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"outputs\":[{\"name\":\"\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"round\",\"inputs\":[{\"name\":\"roundId\",\"type\":\"uint64\",\"internalType\":\"uint64\"}],\"outputs\":[{\"name\":\"\",\"type\":\"tuple\",\"internalType\":\"structRound\",\"components\":[{\"name\":\"status\",\"type\":\"uint8\",\"internalType\":\"enumRoundStatus\"},{\"name\":\"openBlock\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"openTime\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"settledIndex\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"parametersVersion\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"quorumCount\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"saltHash\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"record\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"roundCount\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint64\",\"internalType\":\"uint64\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"settleRound\",\"inputs\":[{\"name\":\"s\",\"type\":\"tuple\",\"internalType\":\"structSettlement\",\"components\":[{\"name\":\"roundId\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"salt\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"commitSetHash\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"evidenceHash\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"sampleProof\",\"type\":\"bytes\",\"internalType\":\"bytes\"},{\"name\":\"lines\",\"type\":\"bytes\",\"internalType\":\"bytes\"}]},{\"name\":\"certificate\",\"type\":\"tuple\",\"internalType\":\"structCertificate\",\"components\":[{\"name\":\"nonSignerQuorumBitmapIndices\",\"type\":\"uint32[]\",\"internalType\":\"uint32[]\"},{\"name\":\"nonSignerPubkeys\",\"type\":\"tuple[]\",\"internalType\":\"structG1Point[]\",\"components\":[{\"name\":\"x\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"y\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"name\":\"quorumApks\",\"type\":\"tuple[]\",\"internalType\":\"structG1Point[]\",\"components\":[{\"name\":\"x\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"y\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"name\":\"apkG2\",\"type\":\"tuple\",\"internalType\":\"structG2Point\",\"components\":[{\"name\":\"x\",\"type\":\"uint256[2]\",\"internalType\":\"uint256[2]\"},{\"name\":\"y\",\"type\":\"uint256[2]\",\"internalType\":\"uint256[2]\"}]},{\"name\":\"sigma\",\"type\":\"tuple\",\"internalType\":\"structG1Point\",\"components\":[{\"name\":\"x\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"y\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"name\":\"quorumApkIndices\",\"type\":\"uint32[]\",\"internalType\":\"uint32[]\"},{\"name\":\"totalStakeIndices\",\"type\":\"uint32[]\",\"internalType\":\"uint32[]\"},{\"name\":\"nonSignerStakeIndices\",\"type\":\"uint32[][]\",\"internalType\":\"uint32[][]\"}]}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"settledCount\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint64\",\"internalType\":\"uint64\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"stakeRegistry\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"contractIStakeRegistry\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"transferOwnership\",\"inputs\":[{\"name\":\"newOwner\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"unpauseOpenings\",\"inputs\":[],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"voidRound\",\"inputs\":[{\"name\":\"roundId\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"sampleProof\",\"type\":\"bytes\",\"internalType\":\"bytes\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"event\",\"name\":\"OpeningsPaused\",\"inputs\":[],\"anonymous\":false},{\"type\":\"event\",\"name\":\"OpeningsUnpaused\",\"inputs\":[],\"anonymous\":false},{\"type\":\"event\",\"name\":\"OwnershipTransferStarted\",\"inputs\":[{\"name\":\"previousOwner\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"newOwner\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"OwnershipTransferred\",\"inputs\":[{\"name\":\"previousOwner\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"newOwner\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"ParametersApplied\",\"inputs\":[{\"name\":\"version\",\"type\":\"uint32\",\"indexed\":true,\"internalType\":\"uint32\"},{\"name\":\"parameters\",\"type\":\"tuple\",\"indexed\":false,\"internalType\":\"structParameters\",\"components\":[{\"name\":\"blockTime\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"window\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"saltGrace\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"freezeGrace\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"handoverMargin\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"sampleDelay\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"revealWindow\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"settleBlocks\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"minInterval\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"samples\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"minSize\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"maxSize\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"maxRate\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"maxLines\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"threshold\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"disputeWindow\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"answerBlocks\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"proveBlocks\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"answerSpacing\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"queueMax\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"keeperDelay\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"slashWads\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"challenger\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"aggregator\",\"type\":\"address\",\"internalType\":\"address\"}]}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"ParametersProposalCancelled\",\"inputs\":[{\"name\":\"proposalHash\",\"type\":\"bytes32\",\"indexed\":false,\"internalType\":\"bytes32\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"ParametersProposed\",\"inputs\":[{\"name\":\"parameters\",\"type\":\"tuple\",\"indexed\":false,\"internalType\":\"structParameters\",\"components\":[{\"name\":\"blockTime\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"window\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"saltGrace\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"freezeGrace\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"handoverMargin\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"sampleDelay\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"revealWindow\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"settleBlocks\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"minInterval\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"samples\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"minSize\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"maxSize\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"maxRate\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"maxLines\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"threshold\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"disputeWindow\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"answerBlocks\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"proveBlocks\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"answerSpacing\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"queueMax\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"keeperDelay\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"slashWads\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"challenger\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"aggregator\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"name\":\"readyAt\",\"type\":\"uint64\",\"indexed\":false,\"internalType\":\"uint64\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"RoundOpened\",\"inputs\":[{\"name\":\"roundId\",\"type\":\"uint64\",\"indexed\":true,\"internalType\":\"uint64\"},{\"name\":\"saltHash\",\"type\":\"bytes32\",\"indexed\":false,\"internalType\":\"bytes32\"},{\"name\":\"openTime\",\"type\":\"uint64\",\"indexed\":false,\"internalType\":\"uint64\"},{\"name\":\"parametersVersion\",\"type\":\"uint32\",\"indexed\":false,\"internalType\":\"uint32\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"RoundSettled\",\"inputs\":[{\"name\":\"roundId\",\"type\":\"uint64\",\"indexed\":true,\"internalType\":\"uint64\"},{\"name\":\"settledIndex\",\"type\":\"uint64\",\"indexed\":false,\"internalType\":\"uint64\"},{\"name\":\"workSeed\",\"type\":\"bytes32\",\"indexed\":false,\"internalType\":\"bytes32\"},{\"name\":\"sampleSeed\",\"type\":\"bytes32\",\"indexed\":false,\"internalType\":\"bytes32\"},{\"name\":\"commitSetHash\",\"type\":\"bytes32\",\"indexed\":false,\"internalType\":\"bytes32\"},{\"name\":\"evidenceHash\",\"type\":\"bytes32\",\"indexed\":false,\"internalType\":\"bytes32\"},{\"name\":\"resultsHash\",\"type\":\"bytes32\",\"indexed\":false,\"internalType\":\"bytes32\"},{\"name\":\"lines\",\"type\":\"bytes\",\"indexed\":false,\"internalType\":\"bytes\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"RoundVoided\",\"inputs\":[{\"name\":\"roundId\",\"type\":\"uint64\",\"indexed\":true,\"internalType\":\"uint64\"}],\"anonymous\":false},{\"type\":\"error\",\"name\":\"DeallocationTooFast\",\"inputs\":[{\"name\":\"quorum\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"deallocationDelay\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"lookAhead\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"DeallocationWithinDisputes\",\"inputs\":[{\"name\":\"deallocationDelay\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"needed\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"EmptySaltHash\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"LapsOutOfBounds\",\"inputs\":[{\"name\":\"line\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"laps\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"LedgerOfAnother\",\"inputs\":[{\"name\":\"roundBook\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"LengthMismatch\",\"inputs\":[{\"name\":\"expected\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"actual\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"LineCountOutOfBounds\",\"inputs\":[{\"name\":\"count\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"maxLines\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"LinesTruncated\",\"inputs\":[{\"name\":\"length\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"LookAheadTooShort\",\"inputs\":[{\"name\":\"quorum\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"lookAhead\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"needed\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"MissingStakeIndex\",\"inputs\":[{\"name\":\"quorum\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"position\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"NoProposal\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"NoQuorumExists\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"NoQuorums\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"NonSignersNotAscending\",\"inputs\":[{\"name\":\"previous\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"operatorId\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]},{\"type\":\"error\",\"name\":\"NotChallenger\",\"inputs\":[{\"name\":\"caller\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"challenger\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"NotProposed\",\"inputs\":[{\"name\":\"expected\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"actual\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]},{\"type\":\"error\",\"name\":\"NotSlashableQuorum\",\"inputs\":[{\"name\":\"quorum\",\"type\":\"uint8\",\"internalType\":\"uint8\"}]},{\"type\":\"error\",\"name\":\"NothingToChange\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"OpenedTooSoon\",\"inputs\":[{\"name\":\"earliestBlock\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"OpeningsArePaused\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"OperatorsNotAscending\",\"inputs\":[{\"name\":\"line\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"previous\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"operator\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"OwnableInvalidOwner\",\"inputs\":[{\"name\":\"owner\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"OwnableUnauthorizedAccount\",\"inputs\":[{\"name\":\"account\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"ParameterDelayOutOfBounds\",\"inputs\":[{\"name\":\"delay\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"least\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"most\",\"type\":\"uint32\",\"internalType\":\"uint32\"}]},{\"type\":\"error\",\"name\":\"ParameterOutOfBounds\",\"inputs\":[{\"name\":\"name\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"value\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"least\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"most\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"PrecompileFailed\",\"inputs\":[{\"name\":\"precompile\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"PreviousRoundOpen\",\"inputs\":[{\"name\":\"roundId\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"lastBlock\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"QuorumsNotAscending\",\"inputs\":[{\"name\":\"previous\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"quorum\",\"type\":\"uint8\",\"internalType\":\"uint8\"}]},{\"type\":\"error\",\"name\":\"ReferenceBlockNotPast\",\"inputs\":[{\"name\":\"referenceBlock\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"currentBlock\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"RoundNotOpen\",\"inputs\":[{\"name\":\"roundId\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"status\",\"type\":\"uint8\",\"internalType\":\"enumRoundStatus\"}]},{\"type\":\"error\",\"name\":\"SampleInTime\",\"inputs\":[{\"name\":\"timestamp\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"earliest\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"SampleTooEarly\",\"inputs\":[{\"name\":\"timestamp\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"earliest\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"SizeNotAllowed\",\"inputs\":[{\"name\":\"line\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"logSize\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"SizeNotPowerOfTwo\",\"inputs\":[{\"name\":\"name\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"value\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"ThresholdNotMet\",\"inputs\":[{\"name\":\"quorum\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"signedStake\",\"type\":\"uint96\",\"internalType\":\"uint96\"},{\"name\":\"totalStake\",\"type\":\"uint96\",\"internalType\":\"uint96\"},{\"name\":\"thresholdPercent\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"TimelockRunning\",\"inputs\":[{\"name\":\"readyAt\",\"type\":\"uint64\",\"internalType\":\"uint64\"}]},{\"type\":\"error\",\"name\":\"TooManyOperators\",\"inputs\":[{\"name\":\"operators\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"maxLines\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"UnknownQuorum\",\"inputs\":[{\"name\":\"quorum\",\"type\":\"uint8\",\"internalType\":\"uint8\"}]},{\"type\":\"error\",\"name\":\"UnknownVerdict\",\"inputs\":[{\"name\":\"line\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"verdict\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"UnknownVersion\",\"inputs\":[{\"name\":\"version\",\"type\":\"uint32\",\"internalType\":\"uint32\"}]},{\"type\":\"error\",\"name\":\"WithdrawalTooFast\",\"inputs\":[{\"name\":\"withdrawalDelay\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"deallocationDelay\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"WorkTooLarge\",\"inputs\":[{\"name\":\"line\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"flop\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"maxWork\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"WrongQuorumKey\",\"inputs\":[{\"name\":\"quorum\",\"type\":\"uint8\",\"internalType\":\"uint8\"}]},{\"type\":\"error\",\"name\":\"WrongSalt\",\"inputs\":[{\"name\":\"expected\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"actual\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]},{\"type\":\"error\",\"name\":\"WrongSignature\",\"inputs\":[]}]",
	Bin: "0x61018060405234610b6f575f61728c803803809161001f82610180611e22565b610180399061018082016103208312610b6f57610180516001600160401b038111610b6f57610180019261012084830312610b6f576040519361012085016001600160401b03811186821017610b5b5760405280516001600160a01b0381168103610b6f57855260208101516001600160a01b0381168103610b6f57602086015260408101516001600160a01b0381168103610b6f57604086015260608101516001600160a01b0381168103610b6f57606086015260808101516001600160a01b0381168103610b6f57608086015260a08101516001600160a01b0381168103610b6f5760a086015261011460c08201611e45565b60c086015261012560e08201611e59565b60e0860152610100810151906001600160401b038211610b6f57019180601f84011215610b6f5782516001600160401b038111610b5b5760405191610174601f8301601f191660200184611e22565b81835260208286010111610b6f576020815f928261030097018386015e83010152610100850152601f190112610b6f576040519161030083016001600160401b03811184821017610b5b576040526101cd6101a0611e59565b83526101da6101c0611e59565b60208401526101ea6101e0611e59565b60408401526101fa610200611e59565b606084015261020a610220611e59565b608084015261021a610240611e59565b60a084015261022a610260611e59565b60c084015261023a610280611e59565b60e084015261024a6102a0611e59565b61010084015261025b6102c0611e59565b61012084015261026c6102e0611e59565b61014084015261027d610300611e59565b61016084015261028e610320611e6a565b61018084015261029f610340611e59565b6101a08401526102b0610360611e59565b6101c08401526102c1610380611e59565b6101e08401526102d26103a0611e59565b6102008401526102e36103c0611e59565b6102208401526102f46103e0611e59565b610240840152610305610400611e59565b610260840152610316610420611e59565b610280840152610327610440611e6a565b6102a0840152610338610460611e45565b6102c0840152610349610480611e45565b6102e084015260808181015160a083015160e084015160c0850151855160208088015160608901516001600160a01b0393841698899052604051636830483560e01b81529484169a968416999784169863ffffffff96909616959084169491909316929181600481855afa908115610b7b575f91611dc4575b5060a052604051632efa2ca360e11b815290602090829060049082905afa908115610b7b575f91611d82575b5060c05260e052610100528515611d6f57600180546001600160a01b03198082169092555f8054928316891781559097916001600160a01b0316907f8be0079c531659141344cd1fd0a4f28419497f9722a3daafe3b4186f6b6457e09080a380158015611d63575b611d45576101205263ffffffff865116600181108015611d3b575b611d01575063ffffffff602087015116600181108015611cf6575b611cbe575063ffffffff60408701511663ffffffff602088015116600182108015611cb5575b611c7c57505063ffffffff606087015116600181108015611c72575b611c36575063ffffffff60c087015116600181108015611c2b575b611bed575063ffffffff806020880151168160c0890151168082105f14611be657505b1663ffffffff608088015116905f1981019081116115b157600182108015611bdd575b611b9f57505061055463ffffffff60208801511663ffffffff60608901511690611ea3565b8651906403fffffffc61056b9260021b1690611ea3565b61058763ffffffff60c08901511663ffffffff89511690611fb6565b63ffffffff60e089015116600182018083116115b1578082108015611b95575b611b595750506105ca63ffffffff60a08a0151169263ffffffff8a511690611fb6565b63ffffffff60e08a0151169182039182116115b1575f1982019182116115b1578083108015611b50575b611b175750505063ffffffff61010087015116600181108015611b0b575b611acd575063ffffffff61012087015116600281108015611ac3575b611a8b575061014086015163ffffffff81169061066463ffffffff6101608a01511661010084666d696e53697a6560c81b611f6e565b5f1982018281116115b1571663ffffffff16611a6b575061016086015163ffffffff8116906106ac61800063ffffffff6101408b01511684666d617853697a6560c81b611f6e565b5f1982018281116115b1571663ffffffff16611a4b57506106d763ffffffff61014088015116611eb0565b6001600160ff1b03811681036115b15761070d60018060401b03610180890151169163ffffffff60208a0151169060011b611fb6565b8082108015611a3b575b6119fe57505063ffffffff6101a0870151166001811080156119f3575b6119b9575063ffffffff6101c0870151166033811080156119af575b611976575063ffffffff6101e08701511660018110801561196a575b61192a575063ffffffff61020087015116600a8110801561191e575b6118df575063ffffffff61022087015116600a811080156118d3575b611895575063ffffffff6102408701511663ffffffff6102008801511660018210801561188c575b61184f57505063ffffffff6102608701511663ffffffff610240880151168082108015611843575b61180957505063ffffffff61028087015116600a811080156117fd575b6117bf57506102a08601516001600160401b03166001811080156117ae575b61176d57506102c08601516001600160a01b031660018110801561175d575b61171c57506102e08601516001600160a01b031660018110801561170c575b6116cb57506108d26108c06108ae61089c63ffffffff60e08b01511663ffffffff6101e08c01511690611ea3565b63ffffffff6102608b01511690611ea3565b63ffffffff6102008a01511690611ea3565b63ffffffff6102208901511690611ea3565b610280870151600495916108f09160011b6401fffffffe1690611ea3565b60e051604051632981eb7760e01b81529691959160209188919082906001600160a01b03165afa958615610b7b575f9661168f575b508463ffffffff8716111561167257610100516040516318891fd760e31b815290602090829060049082906001600160a01b03165afa8015610b7b575f90611635575b63ffffffff9150169763ffffffff8716891061161857608051604051639aa1653d60e01b8152989950602090899060049082906001600160a01b03165afa978815610b7b575f986115da575b505f98895b60ff8a1660ff8c161015610c6d5760a05160405163697fbd9360e01b815260ff8d16600482015290602090829060249082906001600160a01b03165afa908115610b7b575f91610c33575b506003811015610c1f57600103610c095760a051604051639ab4d6ff60e01b815260ff8d16600482015290602090829060249082906001600160a01b03165afa908115610b7b575f91610bd0575b508863ffffffff821610610bac5763ffffffff811663ffffffff8b161115610b86575060805160405163e65797ad60e01b815260ff8d16600482015290606090829060249082906001600160a01b03165afa908115610b7b575f91610ad5575b506001610aca60ff9363ffffffff8594511690611ea3565b9c01169a90506109b9565b90506060813d8211610b73575b81610aef60609383611e22565b81010312610b6f5760405160608101916001600160401b03831182841017610b5b5760ff9363ffffffff600193610b4b6040610aca9589988252610b3281611e59565b8452610b4060208201611fe9565b602085015201611fe9565b6040820152945050935050610ab2565b634e487b7160e01b5f52604160045260245ffd5b5f80fd5b3d9150610ae2565b6040513d5f823e3d90fd5b63ffffffff90818b60ff8f631883ff7560e31b5f5216600452166024521660445260645ffd5b63ffffffff899160ff8e63129e805160e11b5f52166004521660245260445260645ffd5b90506020813d8211610c01575b81610bea60209383611e22565b81010312610b6f57610bfb90611e59565b5f610a52565b3d9150610bdd565b60ff8b630625391f60e41b5f521660045260245ffd5b634e487b7160e01b5f52602160045260245ffd5b90506020813d8211610c65575b81610c4d60209383611e22565b81010312610b6f57516003811015610b6f575f610a04565b3d9150610c40565b63ffffffff6101a084015116908181116115c557505063ffffffff8160a01c169063ffffffff82146115b1576001600160c01b031916600182810160a081901b63ffffffff60a01b1692909217815563ffffffff9182165f90815260026020908152604090912085518154878401516001600160401b0319909116918616918217931b67ffffffff000000001692909217815590947f1cba16b397697a0e6bae105f69a0fcc8af4d543ac739ec8d215b5c34907c386a94610300949392909190604082810151825463ffffffff60401b191690871690911b6bffffffff000000000000000016178155606082810151825463ffffffff60601b191690871690911b6fffffffff00000000000000000000000016178155608082810151825463ffffffff60801b191690871690911b63ffffffff60801b1617815560a082810151825463ffffffff60a01b191690871690911b63ffffffff60a01b1617815560c082810151825463ffffffff60c01b191690871690911b63ffffffff60c01b1617815560e08281015182546001600160e01b031690871690911b6001600160e01b031916178155610f1f848201868061010086015116168719825416178155610e598761012086015116829067ffffffff0000000082549160201b169067ffffffff000000001916179055565b610140840151815463ffffffff60401b191690881660401b6bffffffff000000000000000016178155610160840151815463ffffffff60601b191690881660601b6fffffffff0000000000000000000000001617815561018084015181546101a086015163ffffffff60c01b1960808a811b60c08c811b9190910380199095169590911b9093169390931792909216918916901b63ffffffff60c01b161781556101c084015181546001600160e01b031690881660e01b6001600160e01b031916179055565b6002810185806101e085015116168619825416178155610f638661020085015116829067ffffffff0000000082549160201b169067ffffffff000000001916179055565b610220830151815463ffffffff60401b191690871660401b6bffffffff000000000000000016178155610240830151815463ffffffff60601b191690871660601b6fffffffff00000000000000000000000016178155610260830151815463ffffffff60801b191690871660801b63ffffffff60801b16178155610280830151815463ffffffff60a01b191690871660a01b63ffffffff60a01b161781556102a0830151815490868060c01b03199060c01b1690868060c01b0316179055838060a01b036102c0830151166003820190858060a01b0316858060a01b03198254161790556004848060a01b036102e084015116910190848060a01b0316848060a01b03198254161790556040519687528360208201511660208801528360408201511660408801528360608201511660608801528360808201511660808801528360a08201511660a08801528360c08201511660c08801528360e08201511660e08801528361010082015116610100880152836101208201511661012088015283610140820151166101408801528361016082015116610160880152828060401b0361018082015116610180880152836101a0820151166101a0880152836101c0820151166101c0880152836101e0820151166101e088015283610200820151166102008801528361022082015116610220880152836102408201511661024088015283610260820151166102608801528361028082015116610280880152828060401b036102a0820151166102a0880152828060a01b036102c0820151166102c08801526102e0838060a01b03910151166102e0870152011692a260405163098dab0b60e11b8152602081600481855afa908115610b7b575f9161156f575b506001600160a01b031630810361155d57506101405261016052602082015161010083015192906001600160a01b0316803b15610b6f575f60209460646040518097819363a982182160e01b8352306004840152604060248401528051918291826044860152018484015e8181018301859052601f01601f1916810103018183855af18015610b7b57611547575b8293506040519061128182611e07565b630130fc2760e51b8252636e3492b560e01b6020830152604051906112a582611e07565b630287f75160e51b825263b66bd98960e01b6020830152845b600281106113f05750505050602001516080516001600160a01b039081169116803b156113ec576044839260405194859384926334f65bfd60e21b845230600485015260248401525af180156113e1576113c9575b6040516152939081611ff982396080518181816103e20152818161325501528181613ffc0152614e4b015260a05181818161217d0152818161404401528181614803015261491c015260c0518181816120a60152614766015260e051818181610db70152613f4a0152610100518181816109ac0152613fa6015261012051818181611f05015261262d0152610140518181816115e101526121c0015261016051818181610eef01528181612f1201526130eb0152f35b6113d4828092611e22565b6113de5780611313565b80fd5b6040513d84823e3d90fd5b5050fd5b60408501516080516001600160a01b0391821691166001600160e01b03196114188488611e7e565b5116823b1561152e57604051634a86c03760e11b81523060048201526001600160a01b03928316602482015291851660448301526001600160e01b03191660648201529087908290608490829084905af1908115611523578791611532575b5050604085015160a0516001600160a01b0391821691166001600160e01b03196114a18487611e7e565b5116823b1561152e57604051634a86c03760e11b81523060048201526001600160a01b03928316602482015291851660448301526001600160e01b03191660648201529087908290608490829084905af190811561152357879161150a575b50506001016112be565b8161151491611e22565b61151f578588611500565b8580fd5b6040513d89823e3d90fd5b8880fd5b8161153c91611e22565b61151f578588611477565b9150915f61155491611e22565b5f908290611271565b637b43cc8f60e11b5f5260045260245ffd5b90506020813d6020116115a9575b8161158a60209383611e22565b81010312610b6f57516001600160a01b0381168103610b6f57856111e3565b3d915061157d565b634e487b7160e01b5f52601160045260245ffd5b63ab3bf85960e01b5f5260045260245260445ffd5b9097506020813d602011611610575b816115f660209383611e22565b81010312610b6f575160ff81168103610b6f57965f6109b4565b3d91506115e9565b63ffffffff878a63a298cd7160e01b5f526004521660245260445ffd5b506020813d60201161166a575b8161164f60209383611e22565b81010312610b6f5761166563ffffffff91611e59565b610968565b3d9150611642565b8463ffffffff87631046fb1760e21b5f521660045260245260445ffd5b9095506020813d6020116116c3575b816116ab60209383611e22565b81010312610b6f576116bc90611e59565b945f610925565b3d915061169e565b604051631c29d19160e11b81526930b3b3b932b3b0ba37b960b11b60048201526024810191909152600160448201526001600160a01b036064820152608490fd5b506001600160a01b03811161086e565b604051631c29d19160e11b81526931b430b63632b733b2b960b11b60048201526024810191909152600160448201526001600160a01b036064820152608490fd5b506001600160a01b03811161084f565b604051631c29d19160e11b815268736c6173685761647360b81b60048201526024810191909152600160448201526706f05b59d3b200006064820152608490fd5b506706f05b59d3b200008111610830565b604051631c29d19160e11b81526a6b656570657244656c617960a81b60048201526024810191909152600a6044820152620189c06064820152608490fd5b50620189c08111610811565b604051631c29d19160e11b8152670e2eacaeaca9ac2f60c31b6004820152602481019290925260448201526207a120606482015260849150fd5b506207a12082116107f4565b604051631c29d19160e11b81526c616e7377657253706163696e6760981b6004820152602481019290925260016044830152606482015260849150fd5b508082116107cc565b604051631c29d19160e11b81526a70726f7665426c6f636b7360a81b60048201526024810191909152600a6044820152620189c06064820152608490fd5b50620189c081116107a4565b604051631c29d19160e11b81526b616e73776572426c6f636b7360a01b60048201526024810191909152600a6044820152620189c06064820152608490fd5b50620189c08111610788565b604051631c29d19160e11b81526c6469737075746557696e646f7760981b60048201526024810191909152600160448201526207a1206064820152608490fd5b506207a120811161076c565b604051631c29d19160e11b8152681d1a1c995cda1bdb1960ba1b6004820152602481019190915260336044820152606480820152608490fd5b5060648111610750565b604051631c29d19160e11b8152676d61784c696e657360c01b60048201526024810191909152600160448201526102006064820152608490fd5b506102008111610734565b604051631c29d19160e11b8152666d61785261746560c81b6004820152602481019290925260448201526001600160401b03606482015260849150fd5b506001600160401b038211610717565b6331291cab60e21b5f52666d617853697a6560c81b60045260245260445ffd5b6331291cab60e21b5f52666d696e53697a6560c81b60045260245260445ffd5b604051631c29d19160e11b81526673616d706c657360c81b600482015260248101919091526002604482015260806064820152608490fd5b506080811161062e565b604051631c29d19160e11b81526a1b5a5b925b9d195c9d985b60aa1b600482015260248101919091526001604482015262034bc06064820152608490fd5b5062034bc08111610612565b604051631c29d19160e11b81526a73616d706c6544656c617960a81b600482015260248101939093526044830152606482015260849150fd5b508183116105f4565b604051631c29d19160e11b81526b736574746c65426c6f636b7360a01b60048201526024810192909252604482015260ff606482015260849150fd5b5060ff82116105a7565b604051631c29d19160e11b81526d3430b73237bb32b926b0b933b4b760911b6004820152602481019290925260016044830152606482015260849150fd5b5080821161052f565b905061050c565b604051631c29d19160e11b81526b72657665616c57696e646f7760a01b6004820152602481019190915260016044820152610e106064820152608490fd5b50610e1081116104e9565b604051631c29d19160e11b81526a667265657a65477261636560a81b6004820152602481019190915260016044820152603c6064820152608490fd5b50603c81116104ce565b604051631c29d19160e11b81526873616c74477261636560b81b6004820152602481019290925260016044830152606482015260849150fd5b508082116104b2565b604051631c29d19160e11b81526577696e646f7760d01b6004820152602481019190915260016044820152610e106064820152608490fd5b50610e10811161048c565b604051631c29d19160e11b815268626c6f636b54696d6560b81b6004820152602481019190915260016044820152603c6064820152608490fd5b50603c8111610471565b63ead888ed60e01b5f5260045260016024526276a70060445260645ffd5b506276a7008111610456565b631e4fbdf760e01b5f525f60045260245ffd5b90506020813d602011611dbc575b81611d9d60209383611e22565b81010312610b6f57516001600160a01b0381168103610b6f575f6103ee565b3d9150611d90565b90506020813d602011611dff575b81611ddf60209383611e22565b81010312610b6f57516001600160a01b0381168103610b6f5760046103c2565b3d9150611dd2565b604081019081106001600160401b03821117610b5b57604052565b601f909101601f19168101906001600160401b03821190821017610b5b57604052565b51906001600160a01b0382168203610b6f57565b519063ffffffff82168203610b6f57565b51906001600160401b0382168203610b6f57565b906002811015611e8f5760051b0190565b634e487b7160e01b5f52603260045260245ffd5b919082018092116115b157565b5f908015611f68578080600114611f6057600214611f595760016101338210166001600b83101617611f4b579060019060035b60018111611f0f5750825f19048211611efb57500290565b634e487b7160e01b81526011600452602490fd5b92805f19048111611f375760018416611f2e575b80029260011c611ee3565b80920291611f23565b634e487b7160e01b82526011600452602482fd5b6003900a919080611efb5750565b5050600890565b505050600190565b50505f90565b9291908181108015611fad575b611f855750505050565b6084945060405193631c29d19160e11b85526004850152602484015260448301526064820152fd5b50828111611f7b565b81611fc091611ea3565b5f1981019081116115b1578115611fd5570490565b634e487b7160e01b5f52601260045260245ffd5b519061ffff82168203610b6f5756fe60806040526004361015610011575f80fd5b5f5f3560e01c80630730a854146132795780630a009097146132365780630de751491461321057806310fe4dc9146131b957806311542ccc14613037578063127f0b3f1461301157806318cb3fe814612fec5780631bf1fe7e14612f74578063245a7bfc14612f365780633601318914612ef3578063534db0e214612eb5578063556d7c7b146121e457806356397c35146121a1578063683048351461215e578063715018a6146120f7578063753ec103146120ca578063795623f91461208757806379ba5097146120005780638903573014611fb65780638da5cb5b14611f915780638e7d016814611f525780639032752414611f29578063a0e91b1314611ee9578063a394f45e14611e66578063bb91b94f14611932578063bc0fc4ae14610ddb578063ca8aa7c714610d97578063cd202ba514610bff578063e30c397814610bd8578063e717a35c146109d0578063ea4d3c9b1461098c578063ef5270f7146104e3578063f2fde38b14610471578063fe8444b6146102ae5763ffaeb5821461019b575f80fd5b346102ab57806003193601126102ab5760055443916001600160401b038216806101ee575b50509060ff60409260801c161590816101e2575b825191151582526020820152f35b809150431015906101d4565b90809350526006602052604082209161023c6001600160401b03845460081c1663ffffffff600161023382825460a01c1663ffffffff165f52600260205260405f2090565b01541690613c53565b9261024681613e24565b6005811015610297576001036101c05761026290939193613e5e565b9260018401809411610283575082818160409560ff941191180218926101c0565b634e487b7160e01b81526011600452602490fd5b634e487b7160e01b83526021600452602483fd5b80fd5b50346102ab5760803660031901126102ab576024356001600160401b03811161046d576102df9036906004016132f0565b91906044359163ffffffff831683036102ab57606435906001600160401b0382116102ab5761018060031983360301126102ab57841515806103aa575b61036a576103586103666103416004850187610339368b8a613c00565b600435614500565b6040929192519384936040855260408501906134c4565b9083820360208501526134c4565b0390f35b602490835f198701878082116103965761038392613c60565b6381b72d7d60e01b82523560f81c600452fd5b5050634e487b7160e01b8252506011600452fd5b505f198501858111610459576103c1908685613c60565b3560f81c604051639aa1653d60e01b81526020816004816001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000165afa90811561044e579060ff91849161041f575b5016111561031c565b610441915060203d602011610447575b6104398183613573565b810190613c80565b5f610416565b503d61042f565b6040513d85823e3d90fd5b634e487b7160e01b82526011600452602482fd5b5080fd5b50346102ab5760203660031901126102ab576004356001600160a01b03811680910361046d5761049f613c99565b806001600160a01b031960015416176001556001600160a01b038254167f38d16b8cac22d99fc7c124b9cd0de2d3fa1faef420bfe791d8c362d765e227008380a380f35b50346102ab5760203660031901126102ab5760043563ffffffff60015460a01c1690818352600260205260408320916040519261051f8461353b565b805463ffffffff8116855263ffffffff8160201c16602086015263ffffffff8160401c16604086015263ffffffff8160601c16606086015263ffffffff8160801c16608086015263ffffffff8160a01c1660a086015263ffffffff8160c01c1660c086015260e01c60e085015260018101549061010085019163ffffffff8116835263ffffffff8160201c1661012087015263ffffffff8160401c1661014087015263ffffffff8160601c166101608701526001600160401b038160801c1661018087015263ffffffff8160c01c166101a087015260e01c6101c0860152600281015463ffffffff81166101e087015263ffffffff8160201c1661020087015263ffffffff8160401c1661022087015263ffffffff8160601c1661024087015263ffffffff8160801c1661026087015263ffffffff8160a01c1661028087015260c01c6102a08601526001600160a01b0360048160038401541692836102c08901520154166102e086015280330361097657506005549360ff8560801c16610967578315610958576001600160401b03851691826108c5575b506106c460ff91613eba565b169081156108b6576106dd6001600160401b0391613c36565b1680946001600160401b031916176005556001600160401b034216946040519160e083018381106001600160401b038211176108a25760405260018352602083016001600160401b0343168152604084018881526060850190848252608086019287845260a0870194855260c08701958987528a8152600660205260408120975190600582101561088e575087549151925193517fffffffffffffff0000000000000000000000000000000000000000000000000090921660ff9091161760089290921b68ffffffffffffffff00169190911760489290921b70ffffffffffffffff000000000000000000169190911760889190911b67ffffffffffffffff60881b1617845560209787967fb18afa71b767f7999e53ed3634bc64f3515f05f6bd4fa35c673dd116747c461796606096919590949293919260019251907fffff0000000000ffffffffffffffffffffffffffffffffffffffffffffffffff7cffffffff0000000000000000000000000000000000000000000000000086549260ff60e81b905160e81b169360c81b1691161717835551910155604051928352878301526040820152a2604051908152f35b634e487b7160e01b81526021600452602490fd5b634e487b7160e01b83526041600452602483fd5b631427eb4760e21b8652600486fd5b82875260066020526108f1604088209163ffffffff6001600160401b03845460081c1691511690613c53565b804310610946575061090281613e24565b6005811015610932576001036106b857868361091f604493613e5e565b906307031c4560e11b8352600452602452fd5b634e487b7160e01b88526021600452602488fd5b6371bc607160e01b8852600452602487fd5b6301cf8a1560e01b8652600486fd5b6302745f8160e11b8652600486fd5b631500748760e31b865233600452602452604485fd5b50346102ab57806003193601126102ab5760206040516001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000168152f35b50346102ab5760203660031901126102ab576001600160401b036109f26132da565b6109fa613a76565b501690818152600660205260408120549160ff831660058110156102975715610bc057610366610a4163ffffffff8560c81c1663ffffffff165f52600260205260405f2090565b6001600160a01b03600460405192610a588461353b565b805463ffffffff8116855263ffffffff8160201c16602086015263ffffffff8160401c16604086015263ffffffff8160601c16606086015263ffffffff8160801c16608086015263ffffffff8160a01c1660a086015263ffffffff8160c01c1660c086015260e01c60e0850152600181015463ffffffff811661010086015263ffffffff8160201c1661012086015263ffffffff8160401c1661014086015263ffffffff8160601c166101608601526001600160401b038160801c1661018086015263ffffffff8160c01c166101a086015260e01c6101c0850152600281015463ffffffff81166101e086015263ffffffff8160201c1661020086015263ffffffff8160401c1661022086015263ffffffff8160601c1661024086015263ffffffff8160801c1661026086015263ffffffff8160a01c1661028086015260c01c6102a0850152826003820154166102c08501520154166102e08201526040519182918261331d565b63632cae8f60e11b8252600452602481905260449150fd5b50346102ab57806003193601126102ab5760206001600160a01b0360015416604051908152f35b50346102ab5760203660031901126102ab576001600160401b03610c216132da565b8260e0604051610c3081613557565b8281528260208201528260408201528260608201528260808201528260a08201528260c0820152015216815260066020526040812080549160ff83166005811015610d7157600214610c8183613e24565b928115610d8c5782915b15610d855760010154915b60405193610ca385613557565b6005811015610d71578452602084016001600160401b038660081c168152604085016001600160401b038760481c16815260608601916001600160401b038860881c168352608087019363ffffffff8960c81c16855260ff60a089019960e81c16895260c0880195865260e08801968752604051975190600582101561088e575061010098936001600160401b0363ffffffff948160ff989581958d52511660208c0152511660408a01525116606088015251166080860152511660a08401525160c08301525160e0820152f35b634e487b7160e01b82526021600452602482fd5b5081610c96565b600181015491610c8b565b50346102ab57806003193601126102ab5760206040516001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000168152f35b50346116a25760403660031901126116a2576004356001600160401b0381116116a25760c060031982360301126116a2576001600160401b03602435116116a257610180602435360360031901126116a257610e41610e3c82600401613b9f565b613cac565b918254610e6563ffffffff8260c81c1663ffffffff165f52600260205260405f2090565b9160405160c081018181106001600160401b0382111761188f576040525f81525f60208201525f60408201525f60608201525f60808201525f60a0820152602485013591604051602081019084825260208152610ec3604082613573565b519020946001880195865480820361191d5750506001600160401b038560081c16936001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000169060405163017ea47960e61b8152866004820152602081602481865afa908115611697575f916118e9575b50604090610fe7926001600160401b03610f568d600401613b9f565b84519260208401947fc6cac8be862cd4ef170db33bd3316d596d589988b09376fd6b55dd5cdf7efe1a865286850152606084015216608082015260808152610f9f60a082613573565b51902092610fb985549863ffffffff8a60a01c1690613500565b90610fca60848d018d600401613bb3565b84516318cff5b160e31b81529586948593849391600485016135da565b03915afa8015611697575f915f916118b8575b506001600160401b0361100d858d613d1e565b91168181106118a357505060405160208101917f5a8e20246fe08822e57643acac637b6938266fc28fb833772b9f4c43d05013a7835260408201528260608201526060815261105d608082613573565b5190206020850152835261107760a4880188600401613bb3565b6001839692960154956110f963ffffffff8860401c166d010102020202030303030303030360801b6fffffffffffffffffffffffffffffffff821160071b6001600160401b0383821c1160061b1763ffffffff83821c1160051b1761ffff83821c1160041b1760ff83821c1160031b17600f83821c1160021b1791821c1a1790565b9261118e63ffffffff611177818b60601c166d010102020202030303030303030360801b6fffffffffffffffffffffffffffffffff821160071b6001600160401b0383821c1160061b1763ffffffff83821c1160051b1761ffff83821c1160041b1760ff83821c1160031b17600f83821c1160021b1791821c1a1790565b9260201c166001600160401b038a60801c16613d0b565b60405194608086018681106001600160401b0382111761188f57604052855260208501918252604085019081526060850163ffffffff8a60c01c168152601c850490601c8202821590838104601c1482171561143657870361187c578015611872575b61185b57505084518251948251915f925f9287019787915b8983036117ed57505050505060ff1c6116a6575050505050604487013560408401526064870135606084015261129261125261124b60a48a018a600401613bb3565b3691613c00565b602081519101208060808601526001600160401b03431660a086015261127a89600401613b9f565b85516020870151604088015191606089015193613b22565b966112a260ff8760e81c16613be5565b986112b06040519a8b613573565b60e887901c60ff16808b52601f19906112c890613be5565b013660208c01375f5b60ff8860e81c1660ff821610156113255760ff9060019060f881901b7fff00000000000000000000000000000000000000000000000000000000000000165f1a61131d8285168f613dff565b5301166112d1565b50611341600460243501600889901c63ffffffff168c8c614500565b9590985f5b60ff8a60e81c1660ff8216101561144a576001600160601b0361136c60ff83168d613e10565b51161580156113df575b6113855760010160ff16611346565b8089896001600160601b036113b28f6113a5839160ff6084991690613e10565b51169260ff861690613e10565b51169060ff60405194630cb49e8f60e41b86521660048501526024840152604483015260e01c6064820152fd5b506001600160601b036113f560ff83168d613e10565b51168060648102046064148115171561143657606461142e8b60e01c6001600160601b036114278d60ff881690613e10565b5116613d0b565b910210611376565b634e487b7160e01b5f52601160045260245ffd5b506114e1600554936114676001600160401b038660401c16613c36565b6fffffffffffffffff000000000000000019909516604086901b6fffffffffffffffff0000000000000000161760055580547fffffffffffffff0000000000000000ffffffffffffffffffffffffffffffff0016608886901b67ffffffffffffffff60881b161760021790556001600160401b0390931692565b604051602081019083518252602084015160408201526040840151606082015260608401516080820152608084015160a08201526001600160401b0360a08501511660c082015260c0815261153760e082613573565b51902090557fa2bcc209067cc4a4c5d92a1b997f977bc3918112f19bcf1dbfa5d273f686caae61156984600401613b9f565b82516115d46020850151926001600160401b036040870151916080606089015198015161159c60a48c018c600401613bb3565b9990946040519889988d8a5260208a015260408901526060880152608087015260a086015260e060c0860152169560e08401916135ba565b0390a26001600160a01b037f000000000000000000000000000000000000000000000000000000000000000016925463ffffffff808260601c169160201c16019163ffffffff8311611436578060a4611631920190600401613bb3565b939092813b156116a2575f63ffffffff93611677829660405198899788968795631a5157c960e31b875260048701521660248501526060604485015260648401916135ba565b03925af1801561169757611689575080f35b61169591505f90613573565b005b6040513d5f823e3d90fd5b5f80fd5b5f94855b8585036116c557634e487b7160e01b5f52600160045260245ffd5b84356001600160a01b038160601c9216808311156117d2575060ff8160581c168351811080156117c8575b6117b25765ffffffffffff8260281c1690811580156117a5575b61178e57600190600302011b84519081811161177557505060201c60ff1660018110801561176b575b611755575093601c81018091116114365761174e90966150d5565b95936116aa565b87631c4195fd60e21b5f5260045260245260445ffd5b5060048111611733565b89632d52e48f60e01b5f5260045260245260445260645ffd5b508863ad8e23cb60e01b5f5260045260245260445ffd5b5063ffffffff821161170a565b8863076e2c1960e51b5f5260045260245260445ffd5b50855181116116f0565b90508763141e92d160e21b5f5260045260245260445260645ffd5b9091929394601c90843560ff8160581c169765ffffffffffff8260281c169860ff8360201c169260601c9983600403935f19019281600184600302011b8803928263ffffffff03925f1901918d8d838d039303915f1991030117171717171717179593019190939293611209565b5190636e92d9df60e11b5f5260045260245260445ffd5b50805182116111f1565b8663485398d160e11b5f5260045260245ffd5b634e487b7160e01b5f52604160045260245ffd5b63e1c6caf360e01b5f5260045260245260445ffd5b90506118dc915060403d6040116118e2575b6118d48183613573565b810190613594565b5f610ffa565b503d6118ca565b90506020813d602011611915575b8161190460209383613573565b810103126116a25751610fe7610f3a565b3d91506118f7565b63530e545d60e11b5f5260045260245260445ffd5b346116a2576103003660031901126116a25761194c613c99565b60405161195881613520565b60035481526001600160401b0360045416602082019080825215611e575760405160208101906119878261383b565b610300815261199861032082613573565b5190209151808303611e40576001600160401b03825116804210611e2e575f6003555f6004556119c7366135fd565b6119d081613eba565b5060015463ffffffff8160a01c169063ffffffff8214611436577f1cba16b397697a0e6bae105f69a0fcc8af4d543ac739ec8d215b5c34907c386a611e23602094600163ffffffff60a01b95019363ffffffff60a01b1963ffffffff861696879660a01b16911617600155835f526002865260405f2063ffffffff808351161663ffffffff19825416178155611a8c63ffffffff8884015116829067ffffffff0000000082549160201b169067ffffffff000000001916179055565b60408281015182546bffffffff00000000000000001916911b6bffffffff00000000000000001617815560608281015182546fffffffff0000000000000000000000001916911b63ffffffff60601b1617815560808281015182547fffffffffffffffffffffffff00000000ffffffffffffffffffffffffffffffff16911b63ffffffff60801b1617815560a082810151825463ffffffff60a01b1916911b63ffffffff60a01b1617815560c08281015182547fffffffff00000000ffffffffffffffffffffffffffffffffffffffffffffffff16911b63ffffffff60c01b1617815560e08281015182547bffffffffffffffffffffffffffffffffffffffffffffffffffffffff16911b7fffffffff000000000000000000000000000000000000000000000000000000001617815561010082015160018201805461012085015167ffffffff0000000060209190911b1663ffffffff90931667ffffffffffffffff1990911617919091178155611d149061014084015181546bffffffff0000000000000000191660409190911b6bffffffff00000000000000001617815561016084015181546fffffffff000000000000000000000000191660609190911b63ffffffff60601b1617815561018084015181546101a08601517fffffffff000000000000000000000000ffffffffffffffffffffffffffffffff90911660809290921b77ffffffffffffffff00000000000000000000000000000000169190911760c09190911b63ffffffff60c01b161781556101c084015181547bffffffffffffffffffffffffffffffffffffffffffffffffffffffff1660e09190911b7fffffffff0000000000000000000000000000000000000000000000000000000016179055565b6101e08201516102008301516102208401516102408501516102608601516102808701516102a08801517fffffffffffffffff00000000000000000000000000000000000000000000000060c09190911b1660a09190911b63ffffffff60a01b1660809290921b63ffffffff60801b1660609390931b63ffffffff60601b16604094851b6bffffffff00000000000000001667ffffffff0000000060209790971b9690961663ffffffff90971696909617949094179490941717929092171760028301556102c08301516003830180546001600160a01b039283166001600160a01b0319918216179091556102e08501516004909401805494909216931692909217909155519182918261331d565b0390a2604051908152f35b634022e1cb60e11b5f5260045260245ffd5b905063044afde760e51b5f5260045260245260445ffd5b630dc5fde960e01b5f5260045ffd5b346116a25760203660031901126116a25760043563ffffffff81168091036116a257611e90613a76565b5080158015611ed5575b611ec3575f52600260205261036660405f206001600160a01b03600460405192610a588461353b565b630ebea49560e31b5f5260045260245ffd5b5063ffffffff60015460a01c168111611e9a565b346116a2575f3660031901126116a257602060405163ffffffff7f0000000000000000000000000000000000000000000000000000000000000000168152f35b346116a2575f3660031901126116a25760206001600160401b0360055460401c16604051908152f35b346116a25760c03660031901126116a2576020611f89611f706132da565b60a4359060843590606435906044359060243590613b22565b604051908152f35b346116a2575f3660031901126116a25760206001600160a01b035f5416604051908152f35b346116a2575f3660031901126116a257611fce613a76565b5063ffffffff60015460a01c165f52600260205261036660405f206001600160a01b03600460405192610a588461353b565b346116a2575f3660031901126116a257336001600160a01b036001541603612074576001600160a01b0319600154166001555f54336001600160a01b03198216175f556001600160a01b033391167f8be0079c531659141344cd1fd0a4f28419497f9722a3daafe3b4186f6b6457e05f80a3005b63118cdaa760e01b5f523360045260245ffd5b346116a2575f3660031901126116a25760206040516001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000168152f35b346116a2575f3660031901126116a25760406003546001600160401b036004541682519182526020820152f35b346116a2575f3660031901126116a25761210f613c99565b6001600160a01b0319600154166001555f6001600160a01b0381546001600160a01b031981168355167f8be0079c531659141344cd1fd0a4f28419497f9722a3daafe3b4186f6b6457e08280a3005b346116a2575f3660031901126116a25760206040516001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000168152f35b346116a2575f3660031901126116a25760206040516001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000168152f35b346116a2576103003660031901126116a2576121fe613c99565b612207366135fd565b63ffffffff815116600181108015612eab575b612e5f57506020810163ffffffff815116600181108015612e54575b612e07575063ffffffff60408301511663ffffffff825116600182108015612dfe575b612db35750506060820163ffffffff815116600181108015612da9575b612d5d575060c083019063ffffffff825116600181108015612d52575b612d05575063ffffffff80845116818451168082105f14612cfe57505b1663ffffffff608086015116905f19810190811161143657600182108015612cf5575b612caa5750506122ef9063ffffffff8085511691511690613c53565b83519061230f63ffffffff916403fffffffc6123209460021b1690613c53565b92511663ffffffff85511690615010565b60e0840163ffffffff81511660018301808411611436578082108015612ca0575b612c5557505063ffffffff6123618160a088015116948288511690615010565b915116918203918211611436575f198201918211611436578083108015612c4c575b612c035750505063ffffffff61010083015116600181108015612bf7575b612ba9575063ffffffff61012083015116600281108015612b9f575b612b5357506101408201805163ffffffff81166101608501916123f563ffffffff84511661010084666d696e53697a6560c81b614fc8565b5f198201828111611436571663ffffffff16612b3357505163ffffffff81169061243461800063ffffffff85511684666d617853697a6560c81b614fc8565b5f198201828111611436571663ffffffff16612b13575063ffffffff61245b915116613d69565b7f7fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff81168103611436576124a89063ffffffff6001600160401b03610180860151169351169060011b615010565b8082108015612b03575b612ab2578263ffffffff6101a082015116600181108015612aa7575b612a5a575063ffffffff6101c082015116603381108015612a50575b612a05575063ffffffff6101e0820151166001811080156129f9575b6129ab5750610200810163ffffffff815116600a8110801561299f575b612951575063ffffffff61022083015116600a81108015612945575b6128f7575061024082019063ffffffff808351169151166001821080156128ee575b6128a357505063ffffffff80610260840151169151168082108015612897575b61284a578263ffffffff61028082015116600a8110801561283e575b6127f057506001600160401b036102a0820151166001811080156127df575b61278c57506001600160a01b036102c08201511660018110801561277c575b61272a576001600160a01b036102e08301511660018110801561271a575b6126c8577f75ad0116ff7beaa0882241854da80333a55f023ef18e8607eb6b2305171c17e8610320602061265c63ffffffff7f0000000000000000000000000000000000000000000000000000000000000000166001600160401b034216613500565b6040518281019061266c8261383b565b610300815261267b8582613573565b519020906001600160401b036040519161269483613520565b838352169283910152600355806001600160401b03196004541617600455604051906126bf8261383b565b610300820152a1005b60849060405190631c29d19160e11b82527f61676772656761746f720000000000000000000000000000000000000000000060048301526024820152600160448201526001600160a01b036064820152fd5b506001600160a01b0381116125f9565b60849060405190631c29d19160e11b82527f6368616c6c656e6765720000000000000000000000000000000000000000000060048301526024820152600160448201526001600160a01b036064820152fd5b506001600160a01b0381116125db565b60849060405190631c29d19160e11b82527f736c61736857616473000000000000000000000000000000000000000000000060048301526024820152600160448201526706f05b59d3b200006064820152fd5b506706f05b59d3b2000081116125bc565b60849060405190631c29d19160e11b82527f6b656570657244656c617900000000000000000000000000000000000000000060048301526024820152600a6044820152620189c06064820152fd5b50620189c0811161259d565b6084925060405191631c29d19160e11b83527f71756575654d61780000000000000000000000000000000000000000000000006004840152602483015260448201526207a1206064820152fd5b506207a1208211612581565b6084925060405191631c29d19160e11b83527f616e7377657253706163696e670000000000000000000000000000000000000060048401526024830152600160448301526064820152fd5b50808211612561565b60849060405190631c29d19160e11b82527f70726f7665426c6f636b7300000000000000000000000000000000000000000060048301526024820152600a6044820152620189c06064820152fd5b50620189c0811161253f565b60849060405190631c29d19160e11b82527f616e73776572426c6f636b73000000000000000000000000000000000000000060048301526024820152600a6044820152620189c06064820152fd5b50620189c08111612523565b60849060405190631c29d19160e11b82527f6469737075746557696e646f770000000000000000000000000000000000000060048301526024820152600160448201526207a1206064820152fd5b506207a1208111612506565b60849060405190631c29d19160e11b82527f7468726573686f6c6400000000000000000000000000000000000000000000006004830152602482015260336044820152606480820152fd5b50606481116124ea565b60849060405190631c29d19160e11b82527f6d61784c696e657300000000000000000000000000000000000000000000000060048301526024820152600160448201526102006064820152fd5b5061020081116124ce565b6084925060405191631c29d19160e11b83527f6d617852617465000000000000000000000000000000000000000000000000006004840152602483015260448201526001600160401b036064820152fd5b506001600160401b0382116124b2565b6331291cab60e21b5f52666d617853697a6560c81b60045260245260445ffd5b6331291cab60e21b5f52666d696e53697a6560c81b60045260245260445ffd5b60849060405190631c29d19160e11b82527f73616d706c657300000000000000000000000000000000000000000000000000600483015260248201526002604482015260806064820152fd5b50608081116123bd565b60849060405190631c29d19160e11b82527f6d696e496e74657276616c000000000000000000000000000000000000000000600483015260248201526001604482015262034bc06064820152fd5b5062034bc081116123a1565b6084935060405192631c29d19160e11b84527f73616d706c6544656c61790000000000000000000000000000000000000000006004850152602484015260448301526064820152fd5b50818311612383565b6084925060405191631c29d19160e11b83527f736574746c65426c6f636b73000000000000000000000000000000000000000060048401526024830152604482015260ff6064820152fd5b5060ff8211612341565b6084925060405191631c29d19160e11b83527f68616e646f7665724d617267696e00000000000000000000000000000000000060048401526024830152600160448301526064820152fd5b508082116122d3565b90506122b0565b60849060405190631c29d19160e11b82527f72657665616c57696e646f7700000000000000000000000000000000000000006004830152602482015260016044820152610e106064820152fd5b50610e108111612293565b60849060405190631c29d19160e11b82527f667265657a6547726163650000000000000000000000000000000000000000006004830152602482015260016044820152603c6064820152fd5b50603c8111612276565b6084925060405191631c29d19160e11b83527f73616c744772616365000000000000000000000000000000000000000000000060048401526024830152600160448301526064820152fd5b50808211612259565b60849060405190631c29d19160e11b82527f77696e646f7700000000000000000000000000000000000000000000000000006004830152602482015260016044820152610e106064820152fd5b50610e108111612236565b60849060405190631c29d19160e11b82527f626c6f636b54696d6500000000000000000000000000000000000000000000006004830152602482015260016044820152603c6064820152fd5b50603c811161221a565b346116a2575f3660031901126116a25763ffffffff60015460a01c165f52600260205260206001600160a01b03600360405f20015416604051908152f35b346116a2575f3660031901126116a25760206040516001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000168152f35b346116a2575f3660031901126116a25763ffffffff60015460a01c165f52600260205260206001600160a01b03600460405f20015416604051908152f35b346116a2575f3660031901126116a257612f8c613c99565b60055460ff8160801c16612fdd5760ff60801b1916700100000000000000000000000000000000176005557f7bafc12675d35fa1063eaf6311b6b73c244d7509c7434f40485cfaa1f661507c5f80a1005b6328e9001b60e01b5f5260045ffd5b346116a2575f3660031901126116a257602060ff60055460801c166040519015158152f35b346116a2575f3660031901126116a25760206001600160401b0360055416604051908152f35b346116a25760403660031901126116a2576130506132da565b6024356001600160401b0381116116a25761306f9036906004016132f0565b919061307a82613cac565b9060408254916130c26130a463ffffffff8560c81c1663ffffffff165f52600260205260405f2090565b936001600160401b0363ffffffff865460a01c169160081c16613500565b6130df835197889384936318cff5b160e31b8552600485016135da565b03816001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000165afa938415611697575f94613189575b5061312e6001600160401b039183613d1e565b93168381101561317357815460ff191660031782556001600160401b0383167f97ed7d907d203d1f451f3713ed95db8a3928fa22efb383f3271dc3cb14c6af625f80a2005b8390627e7d7160e31b5f5260045260245260445ffd5b6001600160401b039194506131af61312e9160403d6040116118e2576118d48183613573565b905094915061311b565b346116a2575f3660031901126116a2576131d1613c99565b60055460ff8160801c1615612fdd5760ff60801b19166005557f8fd7d7554918ff914d9537c6e4b143b30939cb407f7868e3d7193b7eded2b0c95f80a1005b346116a2575f3660031901126116a257602063ffffffff60015460a01c16604051908152f35b346116a2575f3660031901126116a25760206040516001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000168152f35b346116a2575f3660031901126116a257613291613c99565b6001600160401b036004541615611e57577fbc23c9c000dd89d05dee13de650573575c38213e1c72c7108e2001b4194a00076020600354604051908152a15f6003819055600455005b600435906001600160401b03821682036116a257565b9181601f840112156116a2578235916001600160401b0383116116a257602083818601950101116116a257565b9190916102e06001600160a01b038161030084019563ffffffff815116855263ffffffff602082015116602086015263ffffffff604082015116604086015263ffffffff606082015116606086015263ffffffff608082015116608086015263ffffffff60a08201511660a086015263ffffffff60c08201511660c086015263ffffffff60e08201511660e086015263ffffffff6101008201511661010086015263ffffffff6101208201511661012086015263ffffffff6101408201511661014086015263ffffffff610160820151166101608601526001600160401b036101808201511661018086015263ffffffff6101a0820151166101a086015263ffffffff6101c0820151166101c086015263ffffffff6101e0820151166101e086015263ffffffff6102008201511661020086015263ffffffff6102208201511661022086015263ffffffff6102408201511661024086015263ffffffff6102608201511661026086015263ffffffff610280820151166102808601526001600160401b036102a0820151166102a0860152826102c0820151166102c0860152015116910152565b90602080835192838152019201905f5b8181106134e15750505090565b82516001600160601b03168452602093840193909201916001016134d4565b906001600160401b03809116911601906001600160401b03821161143657565b604081019081106001600160401b0382111761188f57604052565b61030081019081106001600160401b0382111761188f57604052565b61010081019081106001600160401b0382111761188f57604052565b90601f801991011681019081106001600160401b0382111761188f57604052565b91908260409103126116a257602082519201516001600160401b03811681036116a25790565b908060209392818452848401375f828201840152601f01601f1916010190565b6040906001600160401b036135fa959316815281602082015201916135ba565b90565b6103009060031901126116a257604051906136178261353b565b8160043563ffffffff811681036116a257815260243563ffffffff811681036116a257602082015260443563ffffffff811681036116a257604082015260643563ffffffff811681036116a257606082015260843563ffffffff811681036116a257608082015260a43563ffffffff811681036116a25760a082015260c43563ffffffff811681036116a25760c082015260e43563ffffffff811681036116a25760e08201526101043563ffffffff811681036116a2576101008201526101243563ffffffff811681036116a2576101208201526101443563ffffffff811681036116a2576101408201526101643563ffffffff811681036116a257610160820152610184356001600160401b03811681036116a2576101808201526101a43563ffffffff811681036116a2576101a08201526101c43563ffffffff811681036116a2576101c08201526101e43563ffffffff811681036116a2576101e08201526102043563ffffffff811681036116a2576102008201526102243563ffffffff811681036116a2576102208201526102443563ffffffff811681036116a2576102408201526102643563ffffffff811681036116a2576102608201526102843563ffffffff811681036116a2576102808201526102a4356001600160401b03811681036116a2576102a08201526102c4356001600160a01b03811681036116a2576102c08201526102e435906001600160a01b03821682036116a2576102e00152565b60043563ffffffff81168091036116a257815260243563ffffffff81168091036116a257602082015260443563ffffffff81168091036116a257604082015260643563ffffffff81168091036116a257606082015260843563ffffffff81168091036116a257608082015260a43563ffffffff81168091036116a25760a082015260c43563ffffffff81168091036116a25760c082015260e43563ffffffff81168091036116a25760e08201526101043563ffffffff81168091036116a2576101008201526101243563ffffffff81168091036116a2576101208201526101443563ffffffff81168091036116a2576101408201526101643563ffffffff81168091036116a257610160820152610184356001600160401b0381168091036116a2576101808201526101a43563ffffffff81168091036116a2576101a08201526101c43563ffffffff81168091036116a2576101c08201526101e43563ffffffff81168091036116a2576101e08201526102043563ffffffff81168091036116a2576102008201526102243563ffffffff81168091036116a2576102208201526102443563ffffffff81168091036116a2576102408201526102643563ffffffff81168091036116a2576102608201526102843563ffffffff81168091036116a2576102808201526102a4356001600160401b0381168091036116a2576102a08201526102c4356001600160a01b0381168091036116a2576102c08201526102e435906001600160a01b0382168092036116a2576102e00152565b60405190613a838261353b565b5f6102e0838281528260208201528260408201528260608201528260808201528260a08201528260c08201528260e08201528261010082015282610120820152826101408201528261016082015282610180820152826101a0820152826101c0820152826101e08201528261020082015282610220820152826102408201528261026082015282610280820152826102a0820152826102c08201520152565b9492909391604051946001600160401b0360208701977fece45865cffa0b25d8e12c207c5b54a60c06fa5a5b289dd3f5f083658de47bdc895246604089015230606089015216608087015260a086015260c085015260e08401526101008301526101208201526101208152613b9961014082613573565b51902090565b356001600160401b03811681036116a25790565b903590601e19813603018212156116a257018035906001600160401b0382116116a2576020019181360383136116a257565b6001600160401b03811161188f57601f01601f191660200190565b929192613c0c82613be5565b91613c1a6040519384613573565b8294818452818301116116a2578281602093845f960137010152565b6001600160401b03166001600160401b0381146114365760010190565b9190820180921161143657565b90821015613c6c570190565b634e487b7160e01b5f52603260045260245ffd5b908160209103126116a2575160ff811681036116a25790565b6001600160a01b035f5416330361207457565b6001600160401b031690815f52600660205260405f2091613ccc83613e24565b906005821015613cf75760018203613ce2575050565b63632cae8f60e11b5f5260045260245260445ffd5b634e487b7160e01b5f52602160045260245ffd5b8181029291811591840414171561143657565b613d456001600160401b03613d55925460481c1692549263ffffffff8460201c1690613c53565b63ffffffff8360601c1690613c53565b6403fffffffc6135fa9260021b1690613c53565b5f908015613df9578080600114613df157600214613dea5760016101338210166001600b83101617613ddc579060019060035b60018111613db45750825f1904821161028357500290565b92805f190481116104595760018416613dd3575b80029260011c613d9c565b80920291613dc8565b6003900a9190806102835750565b5050600890565b505050600190565b50505f90565b908151811015613c6c570160200190565b8051821015613c6c5760209160051b010190565b9060ff825416916005831015613cf757600183149081613e4c575b50613e4657565b60049150565b613e569150613e5e565b43115f613e3f565b6135fa90546001600160401b03613e8c63ffffffff8360c81c1663ffffffff165f52600260205260405f2090565b5460e01c9160081c16613c53565b519063ffffffff821682036116a257565b519061ffff821682036116a257565b90613f1a613f08613ef6613ee463ffffffff60e08701511663ffffffff6101e08801511690613c53565b63ffffffff6102608701511690613c53565b63ffffffff6102008601511690613c53565b63ffffffff6102208501511690613c53565b610280830151906401fffffffe613f359260011b1690613c53565b604051632981eb7760e01b81526020816004817f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03165afa8015611697575f90614351575b63ffffffff9150168181111561433c576040516318891fd760e31b81526020816004817f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03165afa8015611697575f906142ff575b63ffffffff9150168181106142ea5750604051639aa1653d60e01b81527f00000000000000000000000000000000000000000000000000000000000000006001600160a01b0316929091602083600481875afa928315611697575f936142c9575b505f95947f00000000000000000000000000000000000000000000000000000000000000006001600160a01b0316908490885b60ff8a1660ff88168110156142905760405163697fbd9360e01b815260048101829052602081602481895afa908115611697575f91614256575b506003811015613cf75760010361424457604051639ab4d6ff60e01b815260048101829052602081602481895afa8015611697575f90614208575b63ffffffff9150168781106141ee57808711156141d457506040519063e65797ad60e01b825260048201526060816024818c5afa908115611697575f91614148575b5061413f60ff9263ffffffff600193511690613c53565b9a011698614071565b90506060813d82116141cc575b8161416260609383613573565b810103126116a2576040519060608201928284106001600160401b0385111761188f5763ffffffff6001936141bd604061413f9560ff9882526141a481613e9a565b84526141b260208201613eab565b602085015201613eab565b60408201529350509250614128565b3d9150614155565b8682631883ff7560e31b5f5260045260245260445260645ffd5b879163129e805160e11b5f5260045260245260445260645ffd5b506020813d821161423c575b8161422160209383613573565b810103126116a25761423763ffffffff91613e9a565b6140e6565b3d9150614214565b630625391f60e41b5f5260045260245ffd5b90506020813d8211614288575b8161427060209383613573565b810103126116a2575160038110156116a2575f6140ab565b3d9150614263565b50965096925096505063ffffffff92506101a09150015116908181116142b4575050565b63ab3bf85960e01b5f5260045260245260445ffd5b6142e391935060203d602011610447576104398183613573565b915f61403e565b63a298cd7160e01b5f5260045260245260445ffd5b506020813d602011614334575b8161431960209383613573565b810103126116a25761432f63ffffffff91613e9a565b613fdd565b3d915061430c565b631046fb1760e21b5f5260045260245260445ffd5b506020813d602011614386575b8161436b60209383613573565b810103126116a25761438163ffffffff91613e9a565b613f81565b3d915061435e565b903590601e19813603018212156116a257018035906001600160401b0382116116a257602001918160061b360383136116a257565b903590601e19813603018212156116a257018035906001600160401b0382116116a257602001918160051b360383136116a257565b6001600160401b03811161188f5760051b60200190565b90614419826143f8565b6144266040519182613573565b8281528092614437601f19916143f8565b0190602036910137565b9190811015613c6c5760061b0190565b91908260409103126116a25760405161446981613520565b6020808294803584520135910152565b9190811015613c6c5760051b0190565b3563ffffffff811681036116a25790565b908160209103126116a257516001600160601b03811681036116a25790565b9080601f830112156116a257604051916144d4604084613573565b8290604081019283116116a257905b8282106144f05750505090565b81358152602091820191016144e3565b815192935f9315614fba575f9586945b845188101561456b576145238886613dff565b5160f81c958815158061455e575b6145445750600197880197861b17614510565b60ff879163edcacb0160e01b5f521660045260245260445ffd5b5060ff8116871115614531565b919592965092935061458d8451614585604088018861438e565b919050615043565b6145a084516145856101208801886143c3565b6145b384516145856101408801886143c3565b6145c684516145856101608801886143c3565b6145e26145d6602087018761438e565b905061458587806143c3565b4363ffffffff83161015614f9d576040516145fc81613520565b5f81525f602082015290614613602087018761438e565b92905061461f836143f8565b9161462d6040519384613573565b838352601f1961463c856143f8565b0136602085013761464c846143f8565b9361465a6040519586613573565b808552601f19614669826143f8565b013660208701375f915b818310614dcd57505050614685615063565b506020815191015180155f14614d7a57505f97969194975b604051916146aa83613520565b82526020820152936146bc865161440f565b926146c7875161440f565b935f5b8851811015614a97576146dd818a613dff565b5160f81c97614703826146fe6146f660408a018a61438e565b369391614441565b614451565b906001600160401b0319604083201661473261472d856147276101208c018c6143c3565b90614479565b614489565b604051631a2f32ab60e21b815260ff8d16600482015263ffffffff8c811660248301529190911660448201526020816064817f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03165afa908115611697575f91614a54575b5067ffffffffffffffff191603614a4157906147b99161507b565b956147cf61472d836147276101408a018a6143c3565b604051636414a62b60e11b815260ff8b16600482015263ffffffff8a811660248301529190911660448201526020816064817f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03165afa908115611697575f91614a23575b506001600160601b0361484e8484613e10565b911690526001600160601b036148648383613e10565b51169a6148756101608801886143c3565b841015613c6c5761488f908460059d949d1b8101906143c3565b9790985f9c5f945f9e8f5b8b5111156149d0578f8f6148b06001928d613e10565b51901c16156149c6578b87146149af578f8f908f8f8f8f61472d8d63ffffffff96936148e088956148e795613e10565b5195614479565b926040519563795f4a5760e11b8752600487015216602485015260448401521660648201526020816084816001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000165afa908115611697576001600160601b039182915f91614981575b50169116016001600160601b03811161143657614976600191976150d5565b9f5b019e958f61489a565b6149a2915060203d81116149a8575b61499a8183613573565b81019061449a565b5f614957565b503d614990565b868f63d797539f60e01b5f5260045260245260445ffd5b959e600190614978565b939f9550979a509798509a506001600160601b03919d949b50169003906001600160601b038211611436576001916001600160601b03614a10838d613e10565b91169052019998939294919790996146ca565b614a3b915060203d81116149a85761499a8183613573565b5f61483b565b8963b9dc2a8760e01b5f5260045260245ffd5b90506020813d8211614a8f575b81614a6e60209383613573565b810103126116a2575167ffffffffffffffff19811681036116a2575f61479e565b3d9150614a61565b5098965050509150936080605f1983360301126116a257604051614aba81613520565b614ac736606085016144b9565b8152614b8d614aee614adc3660a087016144b9565b946020840195865260e0369101614451565b614b877f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f000000185885160208a01518751516020895101518b515160208d5101519189519360208b0151956040519760208901998a5260408901526060880152608087015260a086015260c085015260e08401526101008301526101208201526101208152614b7c61014082613573565b5190200680976150e3565b9061507b565b60405193614b9a85613520565b6040948551614ba98782613573565b8636823781526020865191614bbe8884613573565b873684370152614cb6855196614bd388613520565b7f198e9393920d483a7260bfb731fb5d25f1aa493335a9e71297e485b7aef312c288527f1800deef121f1e76426a00665e5c4479674322d4f75edadd46debd5cd992f6ed6020890152614b87614c91885197614c2e89613520565b7f275dc4a288d1afb3cbb1ac09187524c7db36395df7be3b99e673b13a075a65ec89527f1d9befcd05a5323e6da4d435f3b617cdb3af83285c2df711ef39c01571827f9d60208a015289519a614c838c613520565b8b5260208b01988952615134565b91614c9a615063565b508851614ca681613520565b60018152600260208201526150e3565b958551936101808501968588106001600160401b0389111761188f57602098896101809881809896858280995f9f8299528d815190520151838d0152815151908c015251015160608a015280515160808a015251015160a0880152805160c0880152015160e086015280515161010086015251015161012084015280515161014084015251015161016082015260085afa5f519015614d6757600103614d5857565b6306ad488360e31b5f5260045ffd5b62a4859360e01b5f52600860045260245ffd5b7f30644e72e131a029b85045b68181585d97816a916871ca8d3c208c16d87cfd47037f30644e72e131a029b85045b68181585d97816a916871ca8d3c208c16d87cfd47811161143657979691949761469d565b909192614de5846146fe6146f68d602081019061438e565b906040822085151580614f7e575b614f535763ffffffff614e1a61472d888f6147279086614e13848f613e10565b52806143c3565b604051926304ec635160e01b84526004840152818b1660248401521660448201526020816064816001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000165afa80156116975784905f90614f09575b6001600160c01b038093508116614e93898c613e10565b521616805f915b614eea575060018103614ebe5750600191614eb49161507b565b935b019190614673565b90949181614ed1575b5050600190614eb6565b94614b87614ee292600194976150e3565b93905f614ec7565b905f19820182811161143657614f0392169182916150d5565b91614e9a565b50506020813d8211614f4b575b81614f2360209383613573565b810103126116a257516001600160c01b03811681036116a257836001600160c01b0391614e7c565b3d9150614f16565b865f19870187811161143657614f6891613e10565b5163abb6093760e01b5f5260045260245260445ffd5b505f19860186811161143657614f949088613e10565b51811115614df3565b63ffffffff8263e3e9998160e01b5f52166004524360245260445ffd5b62ab765760e21b5f5260045ffd5b9291908181108015615007575b614fdf5750505050565b6084945060405193631c29d19160e11b85526004850152602484015260448301526064820152fd5b50828111614fd5565b8161501a91613c53565b5f19810190811161143657811561502f570490565b634e487b7160e01b5f52601260045260245ffd5b81810361504e575050565b6355c5b3e360e11b5f5260045260245260445ffd5b6040519061507082613520565b5f6020838281520152565b604090929192608082519161508f83613520565b5f83525f60208401526020839681865193805185520151828401528051868401520151606082015260065afa156150c257565b62a4859360e01b5f52600660045260245ffd5b5f1981146114365760010190565b60409092919260608251916150f783613520565b5f83525f60208401528295602085519280518452015160208301528482015260075afa1561512157565b62a4859360e01b5f52600760045260245ffd5b7f30644e72e131a029b85045b68181585d97816a916871ca8d3c208c16d87cfd479060405161516281613520565b5f81525f602082015250065f5b61502f577f30644e72e131a029b85045b68181585d97816a916871ca8d3c208c16d87cfd476003818381818009090860205f60c060405183815283808201528360408201528460608201527f0c19139cb84c680a6e14116da060561765e05aa45a1c72a34f082305b61f3f5260808201527f30644e72e131a029b85045b68181585d97816a916871ca8d3c208c16d87cfd4760a082015260055afa905f519115615280577f30644e72e131a029b85045b68181585d97816a916871ca8d3c208c16d87cfd478280091461526957507f30644e72e131a029b85045b68181585d97816a916871ca8d3c208c16d87cfd4760015f92089061516f565b6040519161527683613520565b8252602082015290565b62a4859360e01b5f52600560045260245ffd",
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

