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
	ABI: "[{\"type\":\"constructor\",\"inputs\":[{\"name\":\"d\",\"type\":\"tuple\",\"internalType\":\"structDeployment\",\"components\":[{\"name\":\"coordinator\",\"type\":\"address\",\"internalType\":\"contractIRegistryCoordinator\"},{\"name\":\"allocationManager\",\"type\":\"address\",\"internalType\":\"contractIAllocationManager\"},{\"name\":\"permissionController\",\"type\":\"address\",\"internalType\":\"contractIPermissionController\"},{\"name\":\"delegationManager\",\"type\":\"address\",\"internalType\":\"contractIDelegationManager\"},{\"name\":\"ledger\",\"type\":\"address\",\"internalType\":\"contractILedger\"},{\"name\":\"randomness\",\"type\":\"address\",\"internalType\":\"contractIRandomness\"},{\"name\":\"owner\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"parameterDelay\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"metadataURI\",\"type\":\"string\",\"internalType\":\"string\"}]},{\"name\":\"first\",\"type\":\"tuple\",\"internalType\":\"structParameters\",\"components\":[{\"name\":\"blockTime\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"window\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"saltGrace\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"freezeGrace\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"handoverMargin\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"sampleDelay\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"revealWindow\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"settleBlocks\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"minInterval\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"samples\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"minSize\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"maxSize\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"maxRate\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"maxLines\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"threshold\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"disputeWindow\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"answerBlocks\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"proveBlocks\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"answerSpacing\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"queueMax\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"keeperDelay\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"slashWads\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"challenger\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"aggregator\",\"type\":\"address\",\"internalType\":\"address\"}]}],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"acceptOwnership\",\"inputs\":[],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"aggregator\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"address\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"allocationManager\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"contractIAllocationManager\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"apkRegistry\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"contractIBLSApkRegistry\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"applyParameters\",\"inputs\":[{\"name\":\"next\",\"type\":\"tuple\",\"internalType\":\"structParameters\",\"components\":[{\"name\":\"blockTime\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"window\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"saltGrace\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"freezeGrace\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"handoverMargin\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"sampleDelay\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"revealWindow\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"settleBlocks\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"minInterval\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"samples\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"minSize\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"maxSize\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"maxRate\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"maxLines\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"threshold\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"disputeWindow\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"answerBlocks\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"proveBlocks\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"answerSpacing\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"queueMax\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"keeperDelay\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"slashWads\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"challenger\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"aggregator\",\"type\":\"address\",\"internalType\":\"address\"}]}],\"outputs\":[{\"name\":\"version\",\"type\":\"uint32\",\"internalType\":\"uint32\"}],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"canOpen\",\"inputs\":[],\"outputs\":[{\"name\":\"open\",\"type\":\"bool\",\"internalType\":\"bool\"},{\"name\":\"earliestBlock\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"cancelParameters\",\"inputs\":[],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"challenger\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"address\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"checkCertificate\",\"inputs\":[{\"name\":\"digest\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"quorums\",\"type\":\"bytes\",\"internalType\":\"bytes\"},{\"name\":\"referenceBlock\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"certificate\",\"type\":\"tuple\",\"internalType\":\"structCertificate\",\"components\":[{\"name\":\"nonSignerQuorumBitmapIndices\",\"type\":\"uint32[]\",\"internalType\":\"uint32[]\"},{\"name\":\"nonSignerPubkeys\",\"type\":\"tuple[]\",\"internalType\":\"structG1Point[]\",\"components\":[{\"name\":\"x\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"y\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"name\":\"quorumApks\",\"type\":\"tuple[]\",\"internalType\":\"structG1Point[]\",\"components\":[{\"name\":\"x\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"y\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"name\":\"apkG2\",\"type\":\"tuple\",\"internalType\":\"structG2Point\",\"components\":[{\"name\":\"x\",\"type\":\"uint256[2]\",\"internalType\":\"uint256[2]\"},{\"name\":\"y\",\"type\":\"uint256[2]\",\"internalType\":\"uint256[2]\"}]},{\"name\":\"sigma\",\"type\":\"tuple\",\"internalType\":\"structG1Point\",\"components\":[{\"name\":\"x\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"y\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"name\":\"quorumApkIndices\",\"type\":\"uint32[]\",\"internalType\":\"uint32[]\"},{\"name\":\"totalStakeIndices\",\"type\":\"uint32[]\",\"internalType\":\"uint32[]\"},{\"name\":\"nonSignerStakeIndices\",\"type\":\"uint32[][]\",\"internalType\":\"uint32[][]\"}]}],\"outputs\":[{\"name\":\"signed\",\"type\":\"uint96[]\",\"internalType\":\"uint96[]\"},{\"name\":\"total\",\"type\":\"uint96[]\",\"internalType\":\"uint96[]\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"coordinator\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"contractIRegistryCoordinator\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"delegationManager\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"contractIDelegationManager\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"ledger\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"contractILedger\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"openRound\",\"inputs\":[{\"name\":\"saltHash\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"outputs\":[{\"name\":\"roundId\",\"type\":\"uint64\",\"internalType\":\"uint64\"}],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"openingsPaused\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"bool\",\"internalType\":\"bool\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"owner\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"address\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"parameterDelay\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint32\",\"internalType\":\"uint32\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"parameters\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"tuple\",\"internalType\":\"structParameters\",\"components\":[{\"name\":\"blockTime\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"window\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"saltGrace\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"freezeGrace\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"handoverMargin\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"sampleDelay\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"revealWindow\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"settleBlocks\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"minInterval\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"samples\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"minSize\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"maxSize\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"maxRate\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"maxLines\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"threshold\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"disputeWindow\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"answerBlocks\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"proveBlocks\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"answerSpacing\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"queueMax\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"keeperDelay\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"slashWads\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"challenger\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"aggregator\",\"type\":\"address\",\"internalType\":\"address\"}]}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"parametersAt\",\"inputs\":[{\"name\":\"version\",\"type\":\"uint32\",\"internalType\":\"uint32\"}],\"outputs\":[{\"name\":\"\",\"type\":\"tuple\",\"internalType\":\"structParameters\",\"components\":[{\"name\":\"blockTime\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"window\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"saltGrace\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"freezeGrace\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"handoverMargin\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"sampleDelay\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"revealWindow\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"settleBlocks\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"minInterval\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"samples\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"minSize\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"maxSize\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"maxRate\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"maxLines\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"threshold\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"disputeWindow\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"answerBlocks\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"proveBlocks\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"answerSpacing\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"queueMax\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"keeperDelay\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"slashWads\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"challenger\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"aggregator\",\"type\":\"address\",\"internalType\":\"address\"}]}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"parametersOf\",\"inputs\":[{\"name\":\"roundId\",\"type\":\"uint64\",\"internalType\":\"uint64\"}],\"outputs\":[{\"name\":\"\",\"type\":\"tuple\",\"internalType\":\"structParameters\",\"components\":[{\"name\":\"blockTime\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"window\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"saltGrace\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"freezeGrace\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"handoverMargin\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"sampleDelay\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"revealWindow\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"settleBlocks\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"minInterval\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"samples\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"minSize\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"maxSize\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"maxRate\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"maxLines\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"threshold\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"disputeWindow\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"answerBlocks\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"proveBlocks\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"answerSpacing\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"queueMax\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"keeperDelay\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"slashWads\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"challenger\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"aggregator\",\"type\":\"address\",\"internalType\":\"address\"}]}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"parametersVersion\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint32\",\"internalType\":\"uint32\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"pauseOpenings\",\"inputs\":[],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"pendingOwner\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"address\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"proposal\",\"inputs\":[],\"outputs\":[{\"name\":\"proposalHash\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"readyAt\",\"type\":\"uint64\",\"internalType\":\"uint64\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"proposeParameters\",\"inputs\":[{\"name\":\"next\",\"type\":\"tuple\",\"internalType\":\"structParameters\",\"components\":[{\"name\":\"blockTime\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"window\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"saltGrace\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"freezeGrace\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"handoverMargin\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"sampleDelay\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"revealWindow\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"settleBlocks\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"minInterval\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"samples\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"minSize\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"maxSize\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"maxRate\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"maxLines\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"threshold\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"disputeWindow\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"answerBlocks\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"proveBlocks\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"answerSpacing\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"queueMax\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"keeperDelay\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"slashWads\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"challenger\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"aggregator\",\"type\":\"address\",\"internalType\":\"address\"}]}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"randomness\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"contractIRandomness\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"renounceOwnership\",\"inputs\":[],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"resultsDigest\",\"inputs\":[{\"name\":\"roundId\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"workSeed\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"sampleSeed\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"commitSetHash\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"evidenceHash\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"resultsHash\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"outputs\":[{\"name\":\"\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"round\",\"inputs\":[{\"name\":\"roundId\",\"type\":\"uint64\",\"internalType\":\"uint64\"}],\"outputs\":[{\"name\":\"\",\"type\":\"tuple\",\"internalType\":\"structRound\",\"components\":[{\"name\":\"status\",\"type\":\"uint8\",\"internalType\":\"enumRoundStatus\"},{\"name\":\"openBlock\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"openTime\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"settledIndex\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"parametersVersion\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"quorumCount\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"saltHash\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"record\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"roundCount\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint64\",\"internalType\":\"uint64\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"settleRound\",\"inputs\":[{\"name\":\"s\",\"type\":\"tuple\",\"internalType\":\"structSettlement\",\"components\":[{\"name\":\"roundId\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"salt\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"commitSetHash\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"evidenceHash\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"sampleProof\",\"type\":\"bytes\",\"internalType\":\"bytes\"},{\"name\":\"lines\",\"type\":\"bytes\",\"internalType\":\"bytes\"}]},{\"name\":\"certificate\",\"type\":\"tuple\",\"internalType\":\"structCertificate\",\"components\":[{\"name\":\"nonSignerQuorumBitmapIndices\",\"type\":\"uint32[]\",\"internalType\":\"uint32[]\"},{\"name\":\"nonSignerPubkeys\",\"type\":\"tuple[]\",\"internalType\":\"structG1Point[]\",\"components\":[{\"name\":\"x\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"y\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"name\":\"quorumApks\",\"type\":\"tuple[]\",\"internalType\":\"structG1Point[]\",\"components\":[{\"name\":\"x\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"y\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"name\":\"apkG2\",\"type\":\"tuple\",\"internalType\":\"structG2Point\",\"components\":[{\"name\":\"x\",\"type\":\"uint256[2]\",\"internalType\":\"uint256[2]\"},{\"name\":\"y\",\"type\":\"uint256[2]\",\"internalType\":\"uint256[2]\"}]},{\"name\":\"sigma\",\"type\":\"tuple\",\"internalType\":\"structG1Point\",\"components\":[{\"name\":\"x\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"y\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"name\":\"quorumApkIndices\",\"type\":\"uint32[]\",\"internalType\":\"uint32[]\"},{\"name\":\"totalStakeIndices\",\"type\":\"uint32[]\",\"internalType\":\"uint32[]\"},{\"name\":\"nonSignerStakeIndices\",\"type\":\"uint32[][]\",\"internalType\":\"uint32[][]\"}]}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"settledCount\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint64\",\"internalType\":\"uint64\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"stakeRegistry\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"contractIStakeRegistry\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"transferOwnership\",\"inputs\":[{\"name\":\"newOwner\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"unpauseOpenings\",\"inputs\":[],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"voidRound\",\"inputs\":[{\"name\":\"roundId\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"sampleProof\",\"type\":\"bytes\",\"internalType\":\"bytes\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"event\",\"name\":\"OpeningsPaused\",\"inputs\":[],\"anonymous\":false},{\"type\":\"event\",\"name\":\"OpeningsUnpaused\",\"inputs\":[],\"anonymous\":false},{\"type\":\"event\",\"name\":\"OwnershipTransferStarted\",\"inputs\":[{\"name\":\"previousOwner\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"newOwner\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"OwnershipTransferred\",\"inputs\":[{\"name\":\"previousOwner\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"newOwner\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"ParametersApplied\",\"inputs\":[{\"name\":\"version\",\"type\":\"uint32\",\"indexed\":true,\"internalType\":\"uint32\"},{\"name\":\"parameters\",\"type\":\"tuple\",\"indexed\":false,\"internalType\":\"structParameters\",\"components\":[{\"name\":\"blockTime\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"window\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"saltGrace\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"freezeGrace\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"handoverMargin\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"sampleDelay\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"revealWindow\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"settleBlocks\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"minInterval\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"samples\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"minSize\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"maxSize\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"maxRate\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"maxLines\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"threshold\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"disputeWindow\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"answerBlocks\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"proveBlocks\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"answerSpacing\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"queueMax\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"keeperDelay\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"slashWads\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"challenger\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"aggregator\",\"type\":\"address\",\"internalType\":\"address\"}]}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"ParametersProposalCancelled\",\"inputs\":[{\"name\":\"proposalHash\",\"type\":\"bytes32\",\"indexed\":false,\"internalType\":\"bytes32\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"ParametersProposed\",\"inputs\":[{\"name\":\"parameters\",\"type\":\"tuple\",\"indexed\":false,\"internalType\":\"structParameters\",\"components\":[{\"name\":\"blockTime\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"window\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"saltGrace\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"freezeGrace\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"handoverMargin\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"sampleDelay\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"revealWindow\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"settleBlocks\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"minInterval\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"samples\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"minSize\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"maxSize\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"maxRate\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"maxLines\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"threshold\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"disputeWindow\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"answerBlocks\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"proveBlocks\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"answerSpacing\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"queueMax\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"keeperDelay\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"slashWads\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"challenger\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"aggregator\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"name\":\"readyAt\",\"type\":\"uint64\",\"indexed\":false,\"internalType\":\"uint64\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"RoundOpened\",\"inputs\":[{\"name\":\"roundId\",\"type\":\"uint64\",\"indexed\":true,\"internalType\":\"uint64\"},{\"name\":\"saltHash\",\"type\":\"bytes32\",\"indexed\":false,\"internalType\":\"bytes32\"},{\"name\":\"openTime\",\"type\":\"uint64\",\"indexed\":false,\"internalType\":\"uint64\"},{\"name\":\"parametersVersion\",\"type\":\"uint32\",\"indexed\":false,\"internalType\":\"uint32\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"RoundSettled\",\"inputs\":[{\"name\":\"roundId\",\"type\":\"uint64\",\"indexed\":true,\"internalType\":\"uint64\"},{\"name\":\"settledIndex\",\"type\":\"uint64\",\"indexed\":false,\"internalType\":\"uint64\"},{\"name\":\"workSeed\",\"type\":\"bytes32\",\"indexed\":false,\"internalType\":\"bytes32\"},{\"name\":\"sampleSeed\",\"type\":\"bytes32\",\"indexed\":false,\"internalType\":\"bytes32\"},{\"name\":\"commitSetHash\",\"type\":\"bytes32\",\"indexed\":false,\"internalType\":\"bytes32\"},{\"name\":\"evidenceHash\",\"type\":\"bytes32\",\"indexed\":false,\"internalType\":\"bytes32\"},{\"name\":\"resultsHash\",\"type\":\"bytes32\",\"indexed\":false,\"internalType\":\"bytes32\"},{\"name\":\"lines\",\"type\":\"bytes\",\"indexed\":false,\"internalType\":\"bytes\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"RoundVoided\",\"inputs\":[{\"name\":\"roundId\",\"type\":\"uint64\",\"indexed\":true,\"internalType\":\"uint64\"}],\"anonymous\":false},{\"type\":\"error\",\"name\":\"DeallocationTooFast\",\"inputs\":[{\"name\":\"quorum\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"deallocationDelay\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"lookAhead\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"DeallocationWithinDisputes\",\"inputs\":[{\"name\":\"deallocationDelay\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"needed\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"EmptySaltHash\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"LapsOutOfBounds\",\"inputs\":[{\"name\":\"line\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"laps\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"LengthMismatch\",\"inputs\":[{\"name\":\"expected\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"actual\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"LineCountOutOfBounds\",\"inputs\":[{\"name\":\"count\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"maxLines\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"LinesTruncated\",\"inputs\":[{\"name\":\"length\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"LookAheadTooShort\",\"inputs\":[{\"name\":\"quorum\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"lookAhead\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"needed\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"MissingStakeIndex\",\"inputs\":[{\"name\":\"quorum\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"position\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"NoProposal\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"NoQuorumExists\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"NoQuorums\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"NonSignersNotAscending\",\"inputs\":[{\"name\":\"previous\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"operatorId\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]},{\"type\":\"error\",\"name\":\"NotChallenger\",\"inputs\":[{\"name\":\"caller\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"challenger\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"NotProposed\",\"inputs\":[{\"name\":\"expected\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"actual\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]},{\"type\":\"error\",\"name\":\"NotSlashableQuorum\",\"inputs\":[{\"name\":\"quorum\",\"type\":\"uint8\",\"internalType\":\"uint8\"}]},{\"type\":\"error\",\"name\":\"NothingToChange\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"OpenedTooSoon\",\"inputs\":[{\"name\":\"earliestBlock\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"OpeningsArePaused\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"OperatorsNotAscending\",\"inputs\":[{\"name\":\"line\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"previous\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"operator\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"OwnableInvalidOwner\",\"inputs\":[{\"name\":\"owner\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"OwnableUnauthorizedAccount\",\"inputs\":[{\"name\":\"account\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"ParameterDelayOutOfBounds\",\"inputs\":[{\"name\":\"delay\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"least\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"most\",\"type\":\"uint32\",\"internalType\":\"uint32\"}]},{\"type\":\"error\",\"name\":\"ParameterOutOfBounds\",\"inputs\":[{\"name\":\"name\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"value\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"least\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"most\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"PrecompileFailed\",\"inputs\":[{\"name\":\"precompile\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"PreviousRoundOpen\",\"inputs\":[{\"name\":\"roundId\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"lastBlock\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"QuorumsNotAscending\",\"inputs\":[{\"name\":\"previous\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"quorum\",\"type\":\"uint8\",\"internalType\":\"uint8\"}]},{\"type\":\"error\",\"name\":\"ReferenceBlockNotPast\",\"inputs\":[{\"name\":\"referenceBlock\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"currentBlock\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"RoundNotOpen\",\"inputs\":[{\"name\":\"roundId\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"status\",\"type\":\"uint8\",\"internalType\":\"enumRoundStatus\"}]},{\"type\":\"error\",\"name\":\"SampleInTime\",\"inputs\":[{\"name\":\"timestamp\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"earliest\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"SampleTooEarly\",\"inputs\":[{\"name\":\"timestamp\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"earliest\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"SizeNotAllowed\",\"inputs\":[{\"name\":\"line\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"logSize\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"SizeNotPowerOfTwo\",\"inputs\":[{\"name\":\"name\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"value\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"ThresholdNotMet\",\"inputs\":[{\"name\":\"quorum\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"signedStake\",\"type\":\"uint96\",\"internalType\":\"uint96\"},{\"name\":\"totalStake\",\"type\":\"uint96\",\"internalType\":\"uint96\"},{\"name\":\"thresholdPercent\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"TimelockRunning\",\"inputs\":[{\"name\":\"readyAt\",\"type\":\"uint64\",\"internalType\":\"uint64\"}]},{\"type\":\"error\",\"name\":\"TooManyOperators\",\"inputs\":[{\"name\":\"operators\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"maxLines\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"UnknownQuorum\",\"inputs\":[{\"name\":\"quorum\",\"type\":\"uint8\",\"internalType\":\"uint8\"}]},{\"type\":\"error\",\"name\":\"UnknownVerdict\",\"inputs\":[{\"name\":\"line\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"verdict\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"UnknownVersion\",\"inputs\":[{\"name\":\"version\",\"type\":\"uint32\",\"internalType\":\"uint32\"}]},{\"type\":\"error\",\"name\":\"WithdrawalTooFast\",\"inputs\":[{\"name\":\"withdrawalDelay\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"deallocationDelay\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"WorkTooLarge\",\"inputs\":[{\"name\":\"line\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"flop\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"maxWork\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"WrongQuorumKey\",\"inputs\":[{\"name\":\"quorum\",\"type\":\"uint8\",\"internalType\":\"uint8\"}]},{\"type\":\"error\",\"name\":\"WrongSalt\",\"inputs\":[{\"name\":\"expected\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"actual\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]},{\"type\":\"error\",\"name\":\"WrongSignature\",\"inputs\":[]}]",
	Bin: "0x61018060405234610b6f575f616ff1803803809161001f82610180611d98565b610180399061018082016103208312610b6f57610180516001600160401b038111610b6f57610180019261012084830312610b6f576040519361012085016001600160401b03811186821017610b5b5760405280516001600160a01b0381168103610b6f57855260208101516001600160a01b0381168103610b6f57602086015260408101516001600160a01b0381168103610b6f57604086015260608101516001600160a01b0381168103610b6f57606086015260808101516001600160a01b0381168103610b6f57608086015260a08101516001600160a01b0381168103610b6f5760a086015261011460c08201611dbb565b60c086015261012560e08201611dcf565b60e0860152610100810151906001600160401b038211610b6f57019180601f84011215610b6f5782516001600160401b038111610b5b5760405191610174601f8301601f191660200184611d98565b81835260208286010111610b6f576020815f928261030097018386015e83010152610100850152601f190112610b6f576040519161030083016001600160401b03811184821017610b5b576040526101cd6101a0611dcf565b83526101da6101c0611dcf565b60208401526101ea6101e0611dcf565b60408401526101fa610200611dcf565b606084015261020a610220611dcf565b608084015261021a610240611dcf565b60a084015261022a610260611dcf565b60c084015261023a610280611dcf565b60e084015261024a6102a0611dcf565b61010084015261025b6102c0611dcf565b61012084015261026c6102e0611dcf565b61014084015261027d610300611dcf565b61016084015261028e610320611de0565b61018084015261029f610340611dcf565b6101a08401526102b0610360611dcf565b6101c08401526102c1610380611dcf565b6101e08401526102d26103a0611dcf565b6102008401526102e36103c0611dcf565b6102208401526102f46103e0611dcf565b610240840152610305610400611dcf565b610260840152610316610420611dcf565b610280840152610327610440611de0565b6102a0840152610338610460611dbb565b6102c0840152610349610480611dbb565b6102e084015260808181015160a083015160e084015160c0850151855160208088015160608901516001600160a01b0393841698899052604051636830483560e01b81529484169a968416999784169863ffffffff96909616959084169491909316929181600481855afa908115610b7b575f91611d3a575b5060a052604051632efa2ca360e11b815290602090829060049082905afa908115610b7b575f91611cf8575b5060c05260e052610100528515611ce557600180546001600160a01b03198082169092555f8054928316891781559097916001600160a01b0316907f8be0079c531659141344cd1fd0a4f28419497f9722a3daafe3b4186f6b6457e09080a380158015611cd9575b611cbb576101205263ffffffff865116600181108015611cb1575b611c77575063ffffffff602087015116600181108015611c6c575b611c34575063ffffffff60408701511663ffffffff602088015116600182108015611c2b575b611bf257505063ffffffff606087015116600181108015611be8575b611bac575063ffffffff60c087015116600181108015611ba1575b611b63575063ffffffff806020880151168160c0890151168082105f14611b5c57505b1663ffffffff608088015116905f19810190811161152757600182108015611b53575b611b1557505061055463ffffffff60208801511663ffffffff60608901511690611e19565b8651906403fffffffc61056b9260021b1690611e19565b61058763ffffffff60c08901511663ffffffff89511690611f2c565b63ffffffff60e08901511660018201808311611527578082108015611b0b575b611acf5750506105ca63ffffffff60a08a0151169263ffffffff8a511690611f2c565b63ffffffff60e08a015116918203918211611527575f198201918211611527578083108015611ac6575b611a8d5750505063ffffffff61010087015116600181108015611a81575b611a43575063ffffffff61012087015116600281108015611a39575b611a01575061014086015163ffffffff81169061066463ffffffff6101608a01511661010084666d696e53697a6560c81b611ee4565b5f198201828111611527571663ffffffff166119e1575061016086015163ffffffff8116906106ac61800063ffffffff6101408b01511684666d617853697a6560c81b611ee4565b5f198201828111611527571663ffffffff166119c157506106d763ffffffff61014088015116611e26565b6001600160ff1b03811681036115275761070d60018060401b03610180890151169163ffffffff60208a0151169060011b611f2c565b80821080156119b1575b61197457505063ffffffff6101a087015116600181108015611969575b61192f575063ffffffff6101c087015116603381108015611925575b6118ec575063ffffffff6101e0870151166001811080156118e0575b6118a0575063ffffffff61020087015116600a81108015611894575b611855575063ffffffff61022087015116600a81108015611849575b61180b575063ffffffff6102408701511663ffffffff61020088015116600182108015611802575b6117c557505063ffffffff6102608701511663ffffffff6102408801511680821080156117b9575b61177f57505063ffffffff61028087015116600a81108015611773575b61173557506102a08601516001600160401b0316600181108015611724575b6116e357506102c08601516001600160a01b03166001811080156116d3575b61169257506102e08601516001600160a01b0316600181108015611682575b61164157506108d26108c06108ae61089c63ffffffff60e08b01511663ffffffff6101e08c01511690611e19565b63ffffffff6102608b01511690611e19565b63ffffffff6102008a01511690611e19565b63ffffffff6102208901511690611e19565b610280870151600495916108f09160011b6401fffffffe1690611e19565b60e051604051632981eb7760e01b81529691959160209188919082906001600160a01b03165afa958615610b7b575f96611605575b508463ffffffff871611156115e857610100516040516318891fd760e31b815290602090829060049082906001600160a01b03165afa8015610b7b575f906115ab575b63ffffffff9150169763ffffffff8716891061158e57608051604051639aa1653d60e01b8152989950602090899060049082906001600160a01b03165afa978815610b7b575f98611550575b505f98895b60ff8a1660ff8c161015610c6d5760a05160405163697fbd9360e01b815260ff8d16600482015290602090829060249082906001600160a01b03165afa908115610b7b575f91610c33575b506003811015610c1f57600103610c095760a051604051639ab4d6ff60e01b815260ff8d16600482015290602090829060249082906001600160a01b03165afa908115610b7b575f91610bd0575b508863ffffffff821610610bac5763ffffffff811663ffffffff8b161115610b86575060805160405163e65797ad60e01b815260ff8d16600482015290606090829060249082906001600160a01b03165afa908115610b7b575f91610ad5575b506001610aca60ff9363ffffffff8594511690611e19565b9c01169a90506109b9565b90506060813d8211610b73575b81610aef60609383611d98565b81010312610b6f5760405160608101916001600160401b03831182841017610b5b5760ff9363ffffffff600193610b4b6040610aca9589988252610b3281611dcf565b8452610b4060208201611f5f565b602085015201611f5f565b6040820152945050935050610ab2565b634e487b7160e01b5f52604160045260245ffd5b5f80fd5b3d9150610ae2565b6040513d5f823e3d90fd5b63ffffffff90818b60ff8f631883ff7560e31b5f5216600452166024521660445260645ffd5b63ffffffff899160ff8e63129e805160e11b5f52166004521660245260445260645ffd5b90506020813d8211610c01575b81610bea60209383611d98565b81010312610b6f57610bfb90611dcf565b5f610a52565b3d9150610bdd565b60ff8b630625391f60e41b5f521660045260245ffd5b634e487b7160e01b5f52602160045260245ffd5b90506020813d8211610c65575b81610c4d60209383611d98565b81010312610b6f57516003811015610b6f575f610a04565b3d9150610c40565b63ffffffff6101a0840151169081811161153b57505063ffffffff8160a01c169063ffffffff8214611527576001600160c01b031916600182810160a081901b63ffffffff60a01b1692909217815563ffffffff9182165f90815260026020908152604090912085518154878401516001600160401b0319909116918616918217931b67ffffffff000000001692909217815590947f1cba16b397697a0e6bae105f69a0fcc8af4d543ac739ec8d215b5c34907c386a94610300949392909190604082810151825463ffffffff60401b191690871690911b6bffffffff000000000000000016178155606082810151825463ffffffff60601b191690871690911b6fffffffff00000000000000000000000016178155608082810151825463ffffffff60801b191690871690911b63ffffffff60801b1617815560a082810151825463ffffffff60a01b191690871690911b63ffffffff60a01b1617815560c082810151825463ffffffff60c01b191690871690911b63ffffffff60c01b1617815560e08281015182546001600160e01b031690871690911b6001600160e01b031916178155610f1f848201868061010086015116168719825416178155610e598761012086015116829067ffffffff0000000082549160201b169067ffffffff000000001916179055565b610140840151815463ffffffff60401b191690881660401b6bffffffff000000000000000016178155610160840151815463ffffffff60601b191690881660601b6fffffffff0000000000000000000000001617815561018084015181546101a086015163ffffffff60c01b1960808a811b60c08c811b9190910380199095169590911b9093169390931792909216918916901b63ffffffff60c01b161781556101c084015181546001600160e01b031690881660e01b6001600160e01b031916179055565b6002810185806101e085015116168619825416178155610f638661020085015116829067ffffffff0000000082549160201b169067ffffffff000000001916179055565b610220830151815463ffffffff60401b191690871660401b6bffffffff000000000000000016178155610240830151815463ffffffff60601b191690871660601b6fffffffff00000000000000000000000016178155610260830151815463ffffffff60801b191690871660801b63ffffffff60801b16178155610280830151815463ffffffff60a01b191690871660a01b63ffffffff60a01b161781556102a0830151815490868060c01b03199060c01b1690868060c01b0316179055838060a01b036102c0830151166003820190858060a01b0316858060a01b03198254161790556004848060a01b036102e084015116910190848060a01b0316848060a01b03198254161790556040519687528360208201511660208801528360408201511660408801528360608201511660608801528360808201511660808801528360a08201511660a08801528360c08201511660c08801528360e08201511660e08801528361010082015116610100880152836101208201511661012088015283610140820151166101408801528361016082015116610160880152828060401b0361018082015116610180880152836101a0820151166101a0880152836101c0820151166101c0880152836101e0820151166101e088015283610200820151166102008801528361022082015116610220880152836102408201511661024088015283610260820151166102608801528361028082015116610280880152828060401b036102a0820151166102a0880152828060a01b036102c0820151166102c08801526102e0838060a01b03910151166102e0870152011692a26101405261016052602082015161010083015192906001600160a01b0316803b15610b6f575f60209460646040518097819363a982182160e01b8352306004840152604060248401528051918291826044860152018484015e8181018301859052601f01601f1916810103018183855af18015610b7b57611511575b8293506040519061124b82611d7d565b630130fc2760e51b8252636e3492b560e01b60208301526040519061126f82611d7d565b630287f75160e51b825263b66bd98960e01b6020830152845b600281106113ba5750505050602001516080516001600160a01b039081169116803b156113b6576044839260405194859384926334f65bfd60e21b845230600485015260248401525af180156113ab57611393575b6040516150829081611f6f8239608051818181612dfc01528181613d24015281816142ca0152614bfe015260a051818181611d1801528181613d6c015281816145a601526146cb015260c051818181611c410152614509015260e0518181816109e30152613c720152610100518181816107430152613cce015261012051818181611aaf01526121c801526101405181818161120f0152611d5b015261016051818181610b1101528181612aad0152612c860152f35b61139e828092611d98565b6113a857806112dd565b80fd5b6040513d84823e3d90fd5b5050fd5b60408501516080516001600160a01b0391821691166001600160e01b03196113e28488611df4565b5116823b156114f857604051634a86c03760e11b81523060048201526001600160a01b03928316602482015291851660448301526001600160e01b03191660648201529087908290608490829084905af19081156114ed5787916114fc575b5050604085015160a0516001600160a01b0391821691166001600160e01b031961146b8487611df4565b5116823b156114f857604051634a86c03760e11b81523060048201526001600160a01b03928316602482015291851660448301526001600160e01b03191660648201529087908290608490829084905af19081156114ed5787916114d4575b5050600101611288565b816114de91611d98565b6114e95785886114ca565b8580fd5b6040513d89823e3d90fd5b8880fd5b8161150691611d98565b6114e9578588611441565b9150915f61151e91611d98565b5f90829061123b565b634e487b7160e01b5f52601160045260245ffd5b63ab3bf85960e01b5f5260045260245260445ffd5b9097506020813d602011611586575b8161156c60209383611d98565b81010312610b6f575160ff81168103610b6f57965f6109b4565b3d915061155f565b63ffffffff878a63a298cd7160e01b5f526004521660245260445ffd5b506020813d6020116115e0575b816115c560209383611d98565b81010312610b6f576115db63ffffffff91611dcf565b610968565b3d91506115b8565b8463ffffffff87631046fb1760e21b5f521660045260245260445ffd5b9095506020813d602011611639575b8161162160209383611d98565b81010312610b6f5761163290611dcf565b945f610925565b3d9150611614565b604051631c29d19160e11b81526930b3b3b932b3b0ba37b960b11b60048201526024810191909152600160448201526001600160a01b036064820152608490fd5b506001600160a01b03811161086e565b604051631c29d19160e11b81526931b430b63632b733b2b960b11b60048201526024810191909152600160448201526001600160a01b036064820152608490fd5b506001600160a01b03811161084f565b604051631c29d19160e11b815268736c6173685761647360b81b60048201526024810191909152600160448201526706f05b59d3b200006064820152608490fd5b506706f05b59d3b200008111610830565b604051631c29d19160e11b81526a6b656570657244656c617960a81b60048201526024810191909152600a6044820152620189c06064820152608490fd5b50620189c08111610811565b604051631c29d19160e11b8152670e2eacaeaca9ac2f60c31b6004820152602481019290925260448201526207a120606482015260849150fd5b506207a12082116107f4565b604051631c29d19160e11b81526c616e7377657253706163696e6760981b6004820152602481019290925260016044830152606482015260849150fd5b508082116107cc565b604051631c29d19160e11b81526a70726f7665426c6f636b7360a81b60048201526024810191909152600a6044820152620189c06064820152608490fd5b50620189c081116107a4565b604051631c29d19160e11b81526b616e73776572426c6f636b7360a01b60048201526024810191909152600a6044820152620189c06064820152608490fd5b50620189c08111610788565b604051631c29d19160e11b81526c6469737075746557696e646f7760981b60048201526024810191909152600160448201526207a1206064820152608490fd5b506207a120811161076c565b604051631c29d19160e11b8152681d1a1c995cda1bdb1960ba1b6004820152602481019190915260336044820152606480820152608490fd5b5060648111610750565b604051631c29d19160e11b8152676d61784c696e657360c01b60048201526024810191909152600160448201526102006064820152608490fd5b506102008111610734565b604051631c29d19160e11b8152666d61785261746560c81b6004820152602481019290925260448201526001600160401b03606482015260849150fd5b506001600160401b038211610717565b6331291cab60e21b5f52666d617853697a6560c81b60045260245260445ffd5b6331291cab60e21b5f52666d696e53697a6560c81b60045260245260445ffd5b604051631c29d19160e11b81526673616d706c657360c81b600482015260248101919091526002604482015260806064820152608490fd5b506080811161062e565b604051631c29d19160e11b81526a1b5a5b925b9d195c9d985b60aa1b600482015260248101919091526001604482015262034bc06064820152608490fd5b5062034bc08111610612565b604051631c29d19160e11b81526a73616d706c6544656c617960a81b600482015260248101939093526044830152606482015260849150fd5b508183116105f4565b604051631c29d19160e11b81526b736574746c65426c6f636b7360a01b60048201526024810192909252604482015260ff606482015260849150fd5b5060ff82116105a7565b604051631c29d19160e11b81526d3430b73237bb32b926b0b933b4b760911b6004820152602481019290925260016044830152606482015260849150fd5b5080821161052f565b905061050c565b604051631c29d19160e11b81526b72657665616c57696e646f7760a01b6004820152602481019190915260016044820152610e106064820152608490fd5b50610e1081116104e9565b604051631c29d19160e11b81526a667265657a65477261636560a81b6004820152602481019190915260016044820152603c6064820152608490fd5b50603c81116104ce565b604051631c29d19160e11b81526873616c74477261636560b81b6004820152602481019290925260016044830152606482015260849150fd5b508082116104b2565b604051631c29d19160e11b81526577696e646f7760d01b6004820152602481019190915260016044820152610e106064820152608490fd5b50610e10811161048c565b604051631c29d19160e11b815268626c6f636b54696d6560b81b6004820152602481019190915260016044820152603c6064820152608490fd5b50603c8111610471565b63ead888ed60e01b5f5260045260016024526276a70060445260645ffd5b506276a7008111610456565b631e4fbdf760e01b5f525f60045260245ffd5b90506020813d602011611d32575b81611d1360209383611d98565b81010312610b6f57516001600160a01b0381168103610b6f575f6103ee565b3d9150611d06565b90506020813d602011611d75575b81611d5560209383611d98565b81010312610b6f57516001600160a01b0381168103610b6f5760046103c2565b3d9150611d48565b604081019081106001600160401b03821117610b5b57604052565b601f909101601f19168101906001600160401b03821190821017610b5b57604052565b51906001600160a01b0382168203610b6f57565b519063ffffffff82168203610b6f57565b51906001600160401b0382168203610b6f57565b906002811015611e055760051b0190565b634e487b7160e01b5f52603260045260245ffd5b9190820180921161152757565b5f908015611ede578080600114611ed657600214611ecf5760016101338210166001600b83101617611ec1579060019060035b60018111611e855750825f19048211611e7157500290565b634e487b7160e01b81526011600452602490fd5b92805f19048111611ead5760018416611ea4575b80029260011c611e59565b80920291611e99565b634e487b7160e01b82526011600452602482fd5b6003900a919080611e715750565b5050600890565b505050600190565b50505f90565b9291908181108015611f23575b611efb5750505050565b6084945060405193631c29d19160e11b85526004850152602484015260448301526064820152fd5b50828111611ef1565b81611f3691611e19565b5f198101908111611527578115611f4b570490565b634e487b7160e01b5f52601260045260245ffd5b519061ffff82168203610b6f5756fe60c06040526004361015610011575f80fd5b5f5f3560e01c80630730a85414612e205780630a00909714612ddd5780630de7514914612db757806310fe4dc914612d6057806311542ccc14612bd2578063127f0b3f14612bac57806318cb3fe814612b875780631bf1fe7e14612b0f578063245a7bfc14612ad15780633601318914612a8e578063534db0e214612a50578063556d7c7b14611d7f57806356397c3514611d3c5780636830483514611cf9578063715018a614611c92578063753ec10314611c65578063795623f914611c2257806379ba509714611b9b5780638903573014611b605780638da5cb5b14611b3b5780638e7d016814611afc5780639032752414611ad3578063a0e91b1314611a93578063a394f45e14611a1f578063bb91b94f146114eb578063bc0fc4ae14610a07578063ca8aa7c7146109c3578063cd202ba51461082b578063e30c397814610804578063e717a35c14610767578063ea4d3c9b14610723578063ef5270f7146103d3578063f2fde38b14610361578063fe8444b6146102ae5763ffaeb5821461019b575f80fd5b346102ab57806003193601126102ab5760055443916001600160401b038216806101ee575b50509060ff60409260801c161590816101e2575b825191151582526020820152f35b809150431015906101d4565b90809350526006602052604082209161023c6001600160401b03845460081c1663ffffffff600161023382825460a01c1663ffffffff165f52600260205260405f2090565b01541690613984565b9261024681613b33565b6005811015610297576001036101c05761026290939193613b6d565b9260018401809411610283575082818160409560ff941191180218926101c0565b634e487b7160e01b81526011600452602490fd5b634e487b7160e01b83526021600452602483fd5b80fd5b50346102ab5760803660031901126102ab576024356001600160401b03811161035d576102df903690600401612e97565b91906044359163ffffffff831683036102ab57606435906001600160401b0382116102ab5761018060031983360301126102ab5761034b610359610334600485018761032c368b8a613931565b600435614238565b60409291925193849360408552604085019061306b565b90838203602085015261306b565b0390f35b5080fd5b50346102ab5760203660031901126102ab576004356001600160a01b03811680910361035d5761038f613991565b806001600160a01b031960015416176001556001600160a01b038254167f38d16b8cac22d99fc7c124b9cd0de2d3fa1faef420bfe791d8c362d765e227008380a380f35b50346102ab5760203660031901126102ab5760043563ffffffff60015460a01c16908183526002602052610409604084206131a4565b916001600160a01b036102c08401511680330361070d57506005549260ff8460801c166106fe5782156106ef576001600160401b0384169081610653575b61045260ff91613be2565b169081156106445761046b6001600160401b0391613967565b1680946001600160401b031916176005556001600160401b034216946040519160e083018381106001600160401b038211176106305760405260018352602083016001600160401b0343168152604084018881526060850190848252608086019287845260a0870194855260c08701958987528a8152600660205260408120975190600582101561061c575087549151925193517fffffffffffffff0000000000000000000000000000000000000000000000000090921660ff9091161760089290921b68ffffffffffffffff00169190911760489290921b70ffffffffffffffff000000000000000000169190911760889190911b67ffffffffffffffff60881b1617845560209787967fb18afa71b767f7999e53ed3634bc64f3515f05f6bd4fa35c673dd116747c461796606096919590949293919260019251907fffff0000000000ffffffffffffffffffffffffffffffffffffffffffffffffff7cffffffff0000000000000000000000000000000000000000000000000086549260ff60e81b905160e81b169360c81b1691161717835551910155604051928352878301526040820152a2604051908152f35b634e487b7160e01b81526021600452602490fd5b634e487b7160e01b83526041600452602483fd5b631427eb4760e21b8652600486fd5b8186526006602052604086206106826001600160401b03825460081c1663ffffffff6101008501511690613984565b8043106106dd575061069381613b33565b60058110156106c9576001146106a95750610447565b86836106b6604493613b6d565b906307031c4560e11b8352600452602452fd5b634e487b7160e01b88526021600452602488fd5b6371bc607160e01b8852600452602487fd5b6301cf8a1560e01b8552600485fd5b6302745f8160e11b8552600485fd5b631500748760e31b855233600452602452604484fd5b50346102ab57806003193601126102ab5760206040516001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000168152f35b50346102ab5760203660031901126102ab576001600160401b03610789612e81565b610791613794565b501690818152600660205260408120549160ff8316600581101561029757156107ec576103596107e06107db63ffffffff8660c81c1663ffffffff165f52600260205260405f2090565b6131a4565b60405191829182612ec4565b63632cae8f60e11b8252600452602481905260449150fd5b50346102ab57806003193601126102ab5760206001600160a01b0360015416604051908152f35b50346102ab5760203660031901126102ab576001600160401b0361084d612e81565b8260e060405161085c816130e2565b8281528260208201528260408201528260608201528260808201528260a08201528260c0820152015216815260066020526040812080549160ff8316600581101561099d576002146108ad83613b33565b9281156109b85782915b156109b15760010154915b604051936108cf856130e2565b600581101561099d578452602084016001600160401b038660081c168152604085016001600160401b038760481c16815260608601916001600160401b038860881c168352608087019363ffffffff8960c81c16855260ff60a089019960e81c16895260c0880195865260e08801968752604051975190600582101561061c575061010098936001600160401b0363ffffffff948160ff989581958d52511660208c0152511660408a01525116606088015251166080860152511660a08401525160c08301525160e0820152f35b634e487b7160e01b82526021600452602482fd5b50816108c2565b6001810154916108b7565b50346102ab57806003193601126102ab5760206040516001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000168152f35b50346112d45760403660031901126112d4576001600160401b03600435116112d45760c0600435360360031901126112d4576001600160401b03602435116112d457610180602435360360031901126112d457610a70610a6b6004356004016138bd565b6139a4565b805491610a976107db63ffffffff8560c81c1663ffffffff165f52600260205260405f2090565b92604051602081019060246004350135825260208152610ab860408261311a565b51902060018401548082036114d65750506040519160c083018381106001600160401b03821117611448576040525f83525f60208401525f60408401525f60608401525f60808401525f60a08401526001600160a01b037f00000000000000000000000000000000000000000000000000000000000000001660405163017ea47960e61b81526001600160401b038460081c166004820152602081602481855afa9081156112c9575f916114a2575b50610c2c91604091610b7d6004356004016138bd565b6001600160401b0384519160208301937fc6cac8be862cd4ef170db33bd3316d596d589988b09376fd6b55dd5cdf7efe1a85528684015260246004350135606084015216608082015260808152610bd560a08261311a565b5190208652610bfa63ffffffff60a08a0151166001600160401b038760081c166130a7565b90610c0f6084600435016004356004016138d1565b84516318cff5b160e31b8152958694859384939160048501613181565b03915afa80156112c9575f915f91611471575b506001600160401b03610c528888613a03565b911681811061145c57505083516040519060208201927f5a8e20246fe08822e57643acac637b6938266fc28fb833772b9f4c43d05013a784526040830152606082015260608152610ca460808261311a565b5190206020840152610cc060a4600435016004356004016138d1565b610d3b63ffffffff610140890151166d010102020202030303030303030360801b6fffffffffffffffffffffffffffffffff821160071b6001600160401b0383821c1160061b1763ffffffff83821c1160051b1761ffff83821c1160041b1760ff83821c1160031b17600f83821c1160021b1791821c1a1790565b610db663ffffffff6101608a0151166d010102020202030303030303030360801b6fffffffffffffffffffffffffffffffff821160071b6001600160401b0383821c1160061b1763ffffffff83821c1160051b1761ffff83821c1160041b1760ff83821c1160031b17600f83821c1160021b1791821c1a1790565b610dd96001600160401b036101808b01511663ffffffff60208c01511690613903565b63ffffffff6101a08b0151169160405193608085018581106001600160401b038211176114485760405284526020840152604083015260608201908152601c80840402601c84041590601c85048104601c1482171561105a578403611435578015611428575b61140c57505f92835b601c840485106112d8575050505050604460043501356040840152606460043501356060840152610ed2610e90610e8960a4600435016004356004016138d1565b3691613931565b602081519101208060808601526001600160401b03431660a0860152610eba6004356004016138bd565b85516020870151604088015191606089015193613840565b9363ffffffff6101c08701511691610eef60ff8560e81c16613916565b96610efd604051988961311a565b60e885901c60ff16808952601f1990610f1590613916565b013660208a01375f5b60ff8660e81c1660ff82161015610f5357600160ff918260f81b8160f81b165f1a610f4b8483168d613afa565b530116610f1e565b50610f6f600460243501600887901c63ffffffff168a8a614238565b9390965f5b60ff8860e81c1660ff8216101561106e576001600160601b03610f9a60ff83168b613b1f565b5116158015611009575b610fb35760010160ff16610f74565b8087876001600160601b03610fdf81610fd28f60ff6084991690613b1f565b51169260ff861690613b1f565b51169060ff60405194630cb49e8f60e41b8652166004850152602484015260448301526064820152fd5b506001600160601b0361101f60ff83168b613b1f565b511660648102908082046064149015171561105a57611054886001600160601b0361104d60ff86168b613b1f565b5116613903565b11610fa4565b634e487b7160e01b5f52601160045260245ffd5b506005549161110661108b6001600160401b038560401c16613967565b6fffffffffffffffff000000000000000019909416604085901b6fffffffffffffffff0000000000000000161760055581547fffffffffffffff0000000000000000ffffffffffffffffffffffffffffffff0016608885901b67ffffffffffffffff60881b161760021782556001600160401b039390931692565b6001604051602081019084518252602085015160408201526040850151606082015260608501516080820152608085015160a08201526001600160401b0360a08601511660c082015260c0815261115e60e08261311a565b5190209101557fa2bcc209067cc4a4c5d92a1b997f977bc3918112f19bcf1dbfa5d273f686caae6111936004356004016138bd565b82516112026020850151926001600160401b03604087015191608060608901519801516111ca60a4600435016004356004016138d1565b9990946040519889988d8a5260208a015260408901526060880152608087015260a086015260e060c0860152169560e0840191613161565b0390a26001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000169163ffffffff60608160208401511692015116019063ffffffff821161105a5761126360a4600435016004356004016138d1565b939092813b156112d4575f63ffffffff936112a9829660405198899788968795631a5157c960e31b87526004870152166024850152606060448501526064840191613161565b03925af180156112c9576112bb575080f35b6112c791505f9061311a565b005b6040513d5f823e3d90fd5b5f80fd5b601c85028201356001600160a01b038160601c9216808311156113f1575060ff8160581c168451811080156113e4575b6113ce5765ffffffffffff8260281c1690811580156113c1575b6113aa578060030290600382040361105a576001810180911161105a571b60408501519081811161139157505060201c60ff16600181108015611387575b611371575060019490940193610e48565b85631c4195fd60e21b5f5260045260245260445ffd5b5060048111611360565b87632d52e48f60e01b5f5260045260245260445260645ffd5b508663ad8e23cb60e01b5f5260045260245260445ffd5b5063ffffffff8211611322565b8663076e2c1960e51b5f5260045260245260445ffd5b5060208501518111611308565b90508563141e92d160e21b5f5260045260245260445260645ffd5b601c91505191636e92d9df60e11b5f520460045260245260445ffd5b508051601c840411610e3f565b8363485398d160e11b5f5260045260245ffd5b634e487b7160e01b5f52604160045260245ffd5b63e1c6caf360e01b5f5260045260245260445ffd5b9050611495915060403d60401161149b575b61148d818361311a565b81019061313b565b5f610c3f565b503d611483565b90506020813d6020116114ce575b816114bd6020938361311a565b810103126112d45751610c2c610b67565b3d91506114b0565b63530e545d60e11b5f5260045260245260445ffd5b346112d4576103003660031901126112d457611505613991565b604051611511816130c7565b60035481526001600160401b0360045416602082019080825215611a1057604051602081019061154082613559565b61030081526115516103208261311a565b51902091518083036119f9576001600160401b038251168042106119e7575f6003555f6004556115803661331b565b61158981613be2565b5060015463ffffffff8160a01c169063ffffffff821461105a577f1cba16b397697a0e6bae105f69a0fcc8af4d543ac739ec8d215b5c34907c386a6119dc602094600163ffffffff60a01b95019363ffffffff60a01b1963ffffffff861696879660a01b16911617600155835f526002865260405f2063ffffffff808351161663ffffffff1982541617815561164563ffffffff8884015116829067ffffffff0000000082549160201b169067ffffffff000000001916179055565b60408281015182546bffffffff00000000000000001916911b6bffffffff00000000000000001617815560608281015182546fffffffff0000000000000000000000001916911b63ffffffff60601b1617815560808281015182547fffffffffffffffffffffffff00000000ffffffffffffffffffffffffffffffff16911b63ffffffff60801b1617815560a082810151825463ffffffff60a01b1916911b63ffffffff60a01b1617815560c08281015182547fffffffff00000000ffffffffffffffffffffffffffffffffffffffffffffffff16911b63ffffffff60c01b1617815560e08281015182547bffffffffffffffffffffffffffffffffffffffffffffffffffffffff16911b7fffffffff000000000000000000000000000000000000000000000000000000001617815561010082015160018201805461012085015167ffffffff0000000060209190911b1663ffffffff90931667ffffffffffffffff19909116179190911781556118cd9061014084015181546bffffffff0000000000000000191660409190911b6bffffffff00000000000000001617815561016084015181546fffffffff000000000000000000000000191660609190911b63ffffffff60601b1617815561018084015181546101a08601517fffffffff000000000000000000000000ffffffffffffffffffffffffffffffff90911660809290921b77ffffffffffffffff00000000000000000000000000000000169190911760c09190911b63ffffffff60c01b161781556101c084015181547bffffffffffffffffffffffffffffffffffffffffffffffffffffffff1660e09190911b7fffffffff0000000000000000000000000000000000000000000000000000000016179055565b6101e08201516102008301516102208401516102408501516102608601516102808701516102a08801517fffffffffffffffff00000000000000000000000000000000000000000000000060c09190911b1660a09190911b63ffffffff60a01b1660809290921b63ffffffff60801b1660609390931b63ffffffff60601b16604094851b6bffffffff00000000000000001667ffffffff0000000060209790971b9690961663ffffffff90971696909617949094179490941717929092171760028301556102c08301516003830180546001600160a01b039283166001600160a01b0319918216179091556102e085015160049094018054949092169316929092179091555191829182612ec4565b0390a2604051908152f35b634022e1cb60e11b5f5260045260245ffd5b905063044afde760e51b5f5260045260245260445ffd5b630dc5fde960e01b5f5260045ffd5b346112d45760203660031901126112d45760043563ffffffff81168091036112d457611a49613794565b5080158015611a7f575b611a6d575f5260026020526103596107e060405f206131a4565b630ebea49560e31b5f5260045260245ffd5b5063ffffffff60015460a01c168111611a53565b346112d4575f3660031901126112d457602060405163ffffffff7f0000000000000000000000000000000000000000000000000000000000000000168152f35b346112d4575f3660031901126112d45760206001600160401b0360055460401c16604051908152f35b346112d45760c03660031901126112d4576020611b33611b1a612e81565b60a4359060843590606435906044359060243590613840565b604051908152f35b346112d4575f3660031901126112d45760206001600160a01b035f5416604051908152f35b346112d4575f3660031901126112d457611b78613794565b5063ffffffff60015460a01c165f5260026020526103596107e060405f206131a4565b346112d4575f3660031901126112d457336001600160a01b036001541603611c0f576001600160a01b0319600154166001555f54336001600160a01b03198216175f556001600160a01b033391167f8be0079c531659141344cd1fd0a4f28419497f9722a3daafe3b4186f6b6457e05f80a3005b63118cdaa760e01b5f523360045260245ffd5b346112d4575f3660031901126112d45760206040516001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000168152f35b346112d4575f3660031901126112d45760406003546001600160401b036004541682519182526020820152f35b346112d4575f3660031901126112d457611caa613991565b6001600160a01b0319600154166001555f6001600160a01b0381546001600160a01b031981168355167f8be0079c531659141344cd1fd0a4f28419497f9722a3daafe3b4186f6b6457e08280a3005b346112d4575f3660031901126112d45760206040516001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000168152f35b346112d4575f3660031901126112d45760206040516001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000168152f35b346112d4576103003660031901126112d457611d99613991565b611da23661331b565b63ffffffff815116600181108015612a46575b6129fa57506020810163ffffffff8151166001811080156129ef575b6129a2575063ffffffff60408301511663ffffffff825116600182108015612999575b61294e5750506060820163ffffffff815116600181108015612944575b6128f8575060c083019063ffffffff8251166001811080156128ed575b6128a0575063ffffffff80845116818451168082105f1461289957505b1663ffffffff608086015116905f19810190811161105a57600182108015612890575b612845575050611e8a9063ffffffff8085511691511690613984565b835190611eaa63ffffffff916403fffffffc611ebb9460021b1690613984565b92511663ffffffff85511690614dff565b60e0840163ffffffff8151166001830180841161105a57808210801561283b575b6127f057505063ffffffff611efc8160a088015116948288511690614dff565b91511691820391821161105a575f19820191821161105a5780831080156127e7575b61279e5750505063ffffffff61010083015116600181108015612792575b612744575063ffffffff6101208301511660028110801561273a575b6126ee57506101408201805163ffffffff8116610160850191611f9063ffffffff84511661010084666d696e53697a6560c81b614db7565b5f19820182811161105a571663ffffffff166126ce57505163ffffffff811690611fcf61800063ffffffff85511684666d617853697a6560c81b614db7565b5f19820182811161105a571663ffffffff166126ae575063ffffffff611ff6915116613a50565b7f7fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff8116810361105a576120439063ffffffff6001600160401b03610180860151169351169060011b614dff565b808210801561269e575b61264d578263ffffffff6101a082015116600181108015612642575b6125f5575063ffffffff6101c0820151166033811080156125eb575b6125a0575063ffffffff6101e082015116600181108015612594575b6125465750610200810163ffffffff815116600a8110801561253a575b6124ec575063ffffffff61022083015116600a811080156124e0575b612492575061024082019063ffffffff80835116915116600182108015612489575b61243e57505063ffffffff80610260840151169151168082108015612432575b6123e5578263ffffffff61028082015116600a811080156123d9575b61238b57506001600160401b036102a08201511660018110801561237a575b61232757506001600160a01b036102c082015116600181108015612317575b6122c5576001600160a01b036102e0830151166001811080156122b5575b612263577f75ad0116ff7beaa0882241854da80333a55f023ef18e8607eb6b2305171c17e861032060206121f763ffffffff7f0000000000000000000000000000000000000000000000000000000000000000166001600160401b0342166130a7565b6040518281019061220782613559565b6103008152612216858261311a565b519020906001600160401b036040519161222f836130c7565b838352169283910152600355806001600160401b031960045416176004556040519061225a82613559565b610300820152a1005b60849060405190631c29d19160e11b82527f61676772656761746f720000000000000000000000000000000000000000000060048301526024820152600160448201526001600160a01b036064820152fd5b506001600160a01b038111612194565b60849060405190631c29d19160e11b82527f6368616c6c656e6765720000000000000000000000000000000000000000000060048301526024820152600160448201526001600160a01b036064820152fd5b506001600160a01b038111612176565b60849060405190631c29d19160e11b82527f736c61736857616473000000000000000000000000000000000000000000000060048301526024820152600160448201526706f05b59d3b200006064820152fd5b506706f05b59d3b200008111612157565b60849060405190631c29d19160e11b82527f6b656570657244656c617900000000000000000000000000000000000000000060048301526024820152600a6044820152620189c06064820152fd5b50620189c08111612138565b6084925060405191631c29d19160e11b83527f71756575654d61780000000000000000000000000000000000000000000000006004840152602483015260448201526207a1206064820152fd5b506207a120821161211c565b6084925060405191631c29d19160e11b83527f616e7377657253706163696e670000000000000000000000000000000000000060048401526024830152600160448301526064820152fd5b508082116120fc565b60849060405190631c29d19160e11b82527f70726f7665426c6f636b7300000000000000000000000000000000000000000060048301526024820152600a6044820152620189c06064820152fd5b50620189c081116120da565b60849060405190631c29d19160e11b82527f616e73776572426c6f636b73000000000000000000000000000000000000000060048301526024820152600a6044820152620189c06064820152fd5b50620189c081116120be565b60849060405190631c29d19160e11b82527f6469737075746557696e646f770000000000000000000000000000000000000060048301526024820152600160448201526207a1206064820152fd5b506207a12081116120a1565b60849060405190631c29d19160e11b82527f7468726573686f6c6400000000000000000000000000000000000000000000006004830152602482015260336044820152606480820152fd5b5060648111612085565b60849060405190631c29d19160e11b82527f6d61784c696e657300000000000000000000000000000000000000000000000060048301526024820152600160448201526102006064820152fd5b506102008111612069565b6084925060405191631c29d19160e11b83527f6d617852617465000000000000000000000000000000000000000000000000006004840152602483015260448201526001600160401b036064820152fd5b506001600160401b03821161204d565b6331291cab60e21b5f52666d617853697a6560c81b60045260245260445ffd5b6331291cab60e21b5f52666d696e53697a6560c81b60045260245260445ffd5b60849060405190631c29d19160e11b82527f73616d706c657300000000000000000000000000000000000000000000000000600483015260248201526002604482015260806064820152fd5b5060808111611f58565b60849060405190631c29d19160e11b82527f6d696e496e74657276616c000000000000000000000000000000000000000000600483015260248201526001604482015262034bc06064820152fd5b5062034bc08111611f3c565b6084935060405192631c29d19160e11b84527f73616d706c6544656c61790000000000000000000000000000000000000000006004850152602484015260448301526064820152fd5b50818311611f1e565b6084925060405191631c29d19160e11b83527f736574746c65426c6f636b73000000000000000000000000000000000000000060048401526024830152604482015260ff6064820152fd5b5060ff8211611edc565b6084925060405191631c29d19160e11b83527f68616e646f7665724d617267696e00000000000000000000000000000000000060048401526024830152600160448301526064820152fd5b50808211611e6e565b9050611e4b565b60849060405190631c29d19160e11b82527f72657665616c57696e646f7700000000000000000000000000000000000000006004830152602482015260016044820152610e106064820152fd5b50610e108111611e2e565b60849060405190631c29d19160e11b82527f667265657a6547726163650000000000000000000000000000000000000000006004830152602482015260016044820152603c6064820152fd5b50603c8111611e11565b6084925060405191631c29d19160e11b83527f73616c744772616365000000000000000000000000000000000000000000000060048401526024830152600160448301526064820152fd5b50808211611df4565b60849060405190631c29d19160e11b82527f77696e646f7700000000000000000000000000000000000000000000000000006004830152602482015260016044820152610e106064820152fd5b50610e108111611dd1565b60849060405190631c29d19160e11b82527f626c6f636b54696d6500000000000000000000000000000000000000000000006004830152602482015260016044820152603c6064820152fd5b50603c8111611db5565b346112d4575f3660031901126112d45763ffffffff60015460a01c165f52600260205260206001600160a01b03600360405f20015416604051908152f35b346112d4575f3660031901126112d45760206040516001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000168152f35b346112d4575f3660031901126112d45763ffffffff60015460a01c165f52600260205260206001600160a01b03600460405f20015416604051908152f35b346112d4575f3660031901126112d457612b27613991565b60055460ff8160801c16612b785760ff60801b1916700100000000000000000000000000000000176005557f7bafc12675d35fa1063eaf6311b6b73c244d7509c7434f40485cfaa1f661507c5f80a1005b6328e9001b60e01b5f5260045ffd5b346112d4575f3660031901126112d457602060ff60055460801c166040519015158152f35b346112d4575f3660031901126112d45760206001600160401b0360055416604051908152f35b346112d45760403660031901126112d457612beb612e81565b6024356001600160401b0381116112d457612c0a903690600401612e97565b9190612c15826139a4565b906040825491612c5d612c3f63ffffffff8560c81c1663ffffffff165f52600260205260405f2090565b936001600160401b0363ffffffff865460a01c169160081c166130a7565b612c7a835197889384936318cff5b160e31b855260048501613181565b03816001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000165afa9384156112c9575f94612d2c575b50612cd1612ccb6001600160401b03926131a4565b83613a03565b931683811015612d1657815460ff191660031782556001600160401b0383167f97ed7d907d203d1f451f3713ed95db8a3928fa22efb383f3271dc3cb14c6af625f80a2005b8390627e7d7160e31b5f5260045260245260445ffd5b6001600160401b03919450612ccb612d55612cd19260403d60401161149b5761148d818361311a565b905095925050612cb6565b346112d4575f3660031901126112d457612d78613991565b60055460ff8160801c1615612b785760ff60801b19166005557f8fd7d7554918ff914d9537c6e4b143b30939cb407f7868e3d7193b7eded2b0c95f80a1005b346112d4575f3660031901126112d457602063ffffffff60015460a01c16604051908152f35b346112d4575f3660031901126112d45760206040516001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000168152f35b346112d4575f3660031901126112d457612e38613991565b6001600160401b036004541615611a10577fbc23c9c000dd89d05dee13de650573575c38213e1c72c7108e2001b4194a00076020600354604051908152a15f6003819055600455005b600435906001600160401b03821682036112d457565b9181601f840112156112d4578235916001600160401b0383116112d457602083818601950101116112d457565b9190916102e06001600160a01b038161030084019563ffffffff815116855263ffffffff602082015116602086015263ffffffff604082015116604086015263ffffffff606082015116606086015263ffffffff608082015116608086015263ffffffff60a08201511660a086015263ffffffff60c08201511660c086015263ffffffff60e08201511660e086015263ffffffff6101008201511661010086015263ffffffff6101208201511661012086015263ffffffff6101408201511661014086015263ffffffff610160820151166101608601526001600160401b036101808201511661018086015263ffffffff6101a0820151166101a086015263ffffffff6101c0820151166101c086015263ffffffff6101e0820151166101e086015263ffffffff6102008201511661020086015263ffffffff6102208201511661022086015263ffffffff6102408201511661024086015263ffffffff6102608201511661026086015263ffffffff610280820151166102808601526001600160401b036102a0820151166102a0860152826102c0820151166102c0860152015116910152565b90602080835192838152019201905f5b8181106130885750505090565b82516001600160601b031684526020938401939092019160010161307b565b906001600160401b03809116911601906001600160401b03821161105a57565b604081019081106001600160401b0382111761144857604052565b61010081019081106001600160401b0382111761144857604052565b61030081019081106001600160401b0382111761144857604052565b90601f801991011681019081106001600160401b0382111761144857604052565b91908260409103126112d457602082519201516001600160401b03811681036112d45790565b908060209392818452848401375f828201840152601f01601f1916010190565b6040906001600160401b036131a195931681528160208201520191613161565b90565b906040516131b1816130fe565b6102e06001600160a01b0360048395805463ffffffff8116865263ffffffff8160201c16602087015263ffffffff8160401c16604087015263ffffffff8160601c16606087015263ffffffff8160801c16608087015263ffffffff8160a01c1660a087015263ffffffff8160c01c1660c087015260e01c60e0860152600181015463ffffffff811661010087015263ffffffff8160201c1661012087015263ffffffff8160401c1661014087015263ffffffff8160601c166101608701526001600160401b038160801c1661018087015263ffffffff8160c01c166101a087015260e01c6101c0860152600281015463ffffffff81166101e087015263ffffffff8160201c1661020087015263ffffffff8160401c1661022087015263ffffffff8160601c1661024087015263ffffffff8160801c1661026087015263ffffffff8160a01c1661028087015260c01c6102a0860152826003820154166102c0860152015416910152565b6103009060031901126112d45760405190613335826130fe565b8160043563ffffffff811681036112d457815260243563ffffffff811681036112d457602082015260443563ffffffff811681036112d457604082015260643563ffffffff811681036112d457606082015260843563ffffffff811681036112d457608082015260a43563ffffffff811681036112d45760a082015260c43563ffffffff811681036112d45760c082015260e43563ffffffff811681036112d45760e08201526101043563ffffffff811681036112d4576101008201526101243563ffffffff811681036112d4576101208201526101443563ffffffff811681036112d4576101408201526101643563ffffffff811681036112d457610160820152610184356001600160401b03811681036112d4576101808201526101a43563ffffffff811681036112d4576101a08201526101c43563ffffffff811681036112d4576101c08201526101e43563ffffffff811681036112d4576101e08201526102043563ffffffff811681036112d4576102008201526102243563ffffffff811681036112d4576102208201526102443563ffffffff811681036112d4576102408201526102643563ffffffff811681036112d4576102608201526102843563ffffffff811681036112d4576102808201526102a4356001600160401b03811681036112d4576102a08201526102c4356001600160a01b03811681036112d4576102c08201526102e435906001600160a01b03821682036112d4576102e00152565b60043563ffffffff81168091036112d457815260243563ffffffff81168091036112d457602082015260443563ffffffff81168091036112d457604082015260643563ffffffff81168091036112d457606082015260843563ffffffff81168091036112d457608082015260a43563ffffffff81168091036112d45760a082015260c43563ffffffff81168091036112d45760c082015260e43563ffffffff81168091036112d45760e08201526101043563ffffffff81168091036112d4576101008201526101243563ffffffff81168091036112d4576101208201526101443563ffffffff81168091036112d4576101408201526101643563ffffffff81168091036112d457610160820152610184356001600160401b0381168091036112d4576101808201526101a43563ffffffff81168091036112d4576101a08201526101c43563ffffffff81168091036112d4576101c08201526101e43563ffffffff81168091036112d4576101e08201526102043563ffffffff81168091036112d4576102008201526102243563ffffffff81168091036112d4576102208201526102443563ffffffff81168091036112d4576102408201526102643563ffffffff81168091036112d4576102608201526102843563ffffffff81168091036112d4576102808201526102a4356001600160401b0381168091036112d4576102a08201526102c4356001600160a01b0381168091036112d4576102c08201526102e435906001600160a01b0382168092036112d4576102e00152565b604051906137a1826130fe565b5f6102e0838281528260208201528260408201528260608201528260808201528260a08201528260c08201528260e08201528261010082015282610120820152826101408201528261016082015282610180820152826101a0820152826101c0820152826101e08201528261020082015282610220820152826102408201528261026082015282610280820152826102a0820152826102c08201520152565b9492909391604051946001600160401b0360208701977fece45865cffa0b25d8e12c207c5b54a60c06fa5a5b289dd3f5f083658de47bdc895246604089015230606089015216608087015260a086015260c085015260e084015261010083015261012082015261012081526138b76101408261311a565b51902090565b356001600160401b03811681036112d45790565b903590601e19813603018212156112d457018035906001600160401b0382116112d4576020019181360383136112d457565b8181029291811591840414171561105a57565b6001600160401b03811161144857601f01601f191660200190565b92919261393d82613916565b9161394b604051938461311a565b8294818452818301116112d4578281602093845f960137010152565b6001600160401b03166001600160401b03811461105a5760010190565b9190820180921161105a57565b6001600160a01b035f54163303611c0f57565b6001600160401b031690815f52600660205260405f20916139c483613b33565b9060058210156139ef57600182036139da575050565b63632cae8f60e11b5f5260045260245260445ffd5b634e487b7160e01b5f52602160045260245ffd5b613a286001600160401b03613a39925460481c1663ffffffff60208501511690613984565b63ffffffff60608401511690613984565b9051906403fffffffc6131a19260021b1690613984565b5f908015613af4578080600114613aec57600214613ae55760016101338210166001600b83101617613ad7579060019060035b60018111613a9b5750825f1904821161028357500290565b92805f19048111613ac35760018416613aba575b80029260011c613a83565b80920291613aaf565b634e487b7160e01b82526011600452602482fd5b6003900a9190806102835750565b5050600890565b505050600190565b50505f90565b908151811015613b0b570160200190565b634e487b7160e01b5f52603260045260245ffd5b8051821015613b0b5760209160051b010190565b9060ff8254169160058310156139ef57600183149081613b5b575b50613b5557565b60049150565b613b659150613b6d565b43115f613b4e565b6131a190546001600160401b03613b9b63ffffffff8360c81c1663ffffffff165f52600260205260405f2090565b5460e01c9160081c16613984565b519063ffffffff821682036112d457565b908160209103126112d4575160ff811681036112d45790565b519061ffff821682036112d457565b90613c42613c30613c1e613c0c63ffffffff60e08701511663ffffffff6101e08801511690613984565b63ffffffff6102608701511690613984565b63ffffffff6102008601511690613984565b63ffffffff6102208501511690613984565b610280830151906401fffffffe613c5d9260011b1690613984565b604051632981eb7760e01b81526020816004817f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03165afa80156112c9575f90614089575b63ffffffff91501681811115614074576040516318891fd760e31b81526020816004817f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03165afa80156112c9575f90614037575b63ffffffff9150168181106140225750604051639aa1653d60e01b81527f00000000000000000000000000000000000000000000000000000000000000006001600160a01b0316929091602083600481875afa9283156112c9575f93613ff1575b505f95947f00000000000000000000000000000000000000000000000000000000000000006001600160a01b0316908490885b60ff8a1660ff8816811015613fb85760405163697fbd9360e01b815260048101829052602081602481895afa9081156112c9575f91613f7e575b5060038110156139ef57600103613f6c57604051639ab4d6ff60e01b815260048101829052602081602481895afa80156112c9575f90613f30575b63ffffffff915016878110613f165780871115613efc57506040519063e65797ad60e01b825260048201526060816024818c5afa9081156112c9575f91613e70575b50613e6760ff9263ffffffff600193511690613984565b9a011698613d99565b90506060813d8211613ef4575b81613e8a6060938361311a565b810103126112d4576040519060608201928284106001600160401b038511176114485763ffffffff600193613ee56040613e679560ff988252613ecc81613ba9565b8452613eda60208201613bd3565b602085015201613bd3565b60408201529350509250613e50565b3d9150613e7d565b8682631883ff7560e31b5f5260045260245260445260645ffd5b879163129e805160e11b5f5260045260245260445260645ffd5b506020813d8211613f64575b81613f496020938361311a565b810103126112d457613f5f63ffffffff91613ba9565b613e0e565b3d9150613f3c565b630625391f60e41b5f5260045260245ffd5b90506020813d8211613fb0575b81613f986020938361311a565b810103126112d4575160038110156112d4575f613dd3565b3d9150613f8b565b50965096925096505063ffffffff92506101a0915001511690818111613fdc575050565b63ab3bf85960e01b5f5260045260245260445ffd5b61401491935060203d60201161401b575b61400c818361311a565b810190613bba565b915f613d66565b503d614002565b63a298cd7160e01b5f5260045260245260445ffd5b506020813d60201161406c575b816140516020938361311a565b810103126112d45761406763ffffffff91613ba9565b613d05565b3d9150614044565b631046fb1760e21b5f5260045260245260445ffd5b506020813d6020116140be575b816140a36020938361311a565b810103126112d4576140b963ffffffff91613ba9565b613ca9565b3d9150614096565b903590601e19813603018212156112d457018035906001600160401b0382116112d457602001918160061b360383136112d457565b903590601e19813603018212156112d457018035906001600160401b0382116112d457602001918160051b360383136112d457565b6001600160401b0381116114485760051b60200190565b9061415182614130565b61415e604051918261311a565b828152809261416f601f1991614130565b0190602036910137565b9190811015613b0b5760061b0190565b91908260409103126112d4576040516141a1816130c7565b6020808294803584520135910152565b9190811015613b0b5760051b0190565b3563ffffffff811681036112d45790565b908160209103126112d457516001600160601b03811681036112d45790565b9080601f830112156112d4576040519161420c60408461311a565b8290604081019283116112d457905b8282106142285750505090565b813581526020918201910161421b565b929391935f92825115614da9575f9586945b84518810156142a55761425d8886613afa565b5160f81c9588151580614298575b61427e5750600197880197861b1761424a565b60ff879163edcacb0160e01b5f521660045260245260445ffd5b5060ff811687111561426b565b9296509294909360405190639aa1653d60e01b82526020826004816001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000165afa9182156112c9575f92614d83575b5060ff8091169116811015614d715750614324855161431c60408901896140c6565b919050614e32565b614337855161431c6101208901896140fb565b61434a855161431c6101408901896140fb565b61435d855161431c6101608901896140fb565b61437961436d60208801886140c6565b905061431c88806140fb565b4363ffffffff84161015614d5457604051614393816130c7565b5f81525f60208201526143a960208801886140c6565b9390506143c66143b885614130565b60405160805260805161311a565b8360805152601f196143d785614130565b0136602060805101376143e984614130565b936143f7604051958661311a565b808552601f1961440682614130565b013660208701375f915b818310614b7e57505050614422614e52565b506020815191015180155f14614b2b57505f96959192965b60405191614447836130c7565b82526020820152956144598251614147565b6144638351614147565b5f905b84518210156148485788996144a48361449f614497614488839d9e9d8b613afa565b5160f81c9c60408101906140c6565b369391614179565b614189565b908b6144d56144d0866144ca6001600160401b03196040882016946101208101906140fb565b906141b1565b6141c1565b604051631a2f32ab60e21b815260ff8d16600482015263ffffffff8c811660248301529190911660448201526020816064817f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03165afa9081156112c9575f91614805575b5067ffffffffffffffff1916036147f2579061455c91614e6a565b996145726144d0846144ca6101408501856140fb565b604051636414a62b60e11b815260ff8b16600482015263ffffffff8a811660248301529190911660448201526020816064817f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03165afa9081156112c9575f916147d4575b506001600160601b036145f18585613b1f565b911690526001600160601b036146078484613b1f565b51169a6146186101608301836140fb565b851015613b0b5761462f908560051b8101906140fb565b60a052975f935f985f955b608051518710156147825760018e614652898d613b1f565b51901c16156147795760a0518b14614762578d8d8c8e8a6080519061467691613b1f565b51919e61468290614ec4565b9e60a05161468f926141b1565b614698906141c1565b916040519363795f4a5760e11b8552600485015263ffffffff166024840152604483015263ffffffff16606482015280807f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03165a92608491602094fa9081156112c9576001600160601b039182915f91614734575b50169116016001600160601b03811161105a57600190965b019561463a565b614755915060203d811161475b575b61474d818361311a565b8101906141d2565b5f614715565b503d614743565b8a8e63d797539f60e01b5f5260045260245260445ffd5b9560019061472d565b929950969c9594509698506001600160601b03919a509b919b169003906001600160601b03821161105a576001916001600160601b036147c2838d613b1f565b91169052019096989791939492614466565b6147ec915060203d811161475b5761474d818361311a565b5f6145de565b8963b9dc2a8760e01b5f5260045260245ffd5b90506020813d8211614840575b8161481f6020938361311a565b810103126112d4575167ffffffffffffffff19811681036112d4575f614541565b3d9150614812565b9794935050969350506080605f1983360301126112d45760405161486b816130c7565b61487836606085016141f1565b815261493e61489f61488d3660a087016141f1565b946020840195865260e0369101614189565b6149387f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f000000185885160208a01518751516020895101518b515160208d5101519189519360208b0151956040519760208901998a5260408901526060880152608087015260a086015260c085015260e0840152610100830152610120820152610120815261492d6101408261311a565b519020068097614ed2565b90614e6a565b6040519361494b856130c7565b604094855161495a878261311a565b863682378152602086519161496f888461311a565b873684370152614a67855196614984886130c7565b7f198e9393920d483a7260bfb731fb5d25f1aa493335a9e71297e485b7aef312c288527f1800deef121f1e76426a00665e5c4479674322d4f75edadd46debd5cd992f6ed6020890152614938614a428851976149df896130c7565b7f275dc4a288d1afb3cbb1ac09187524c7db36395df7be3b99e673b13a075a65ec89527f1d9befcd05a5323e6da4d435f3b617cdb3af83285c2df711ef39c01571827f9d60208a015289519a614a348c6130c7565b8b5260208b01988952614f23565b91614a4b614e52565b508851614a57816130c7565b6001815260026020820152614ed2565b958551936101808501968588106001600160401b0389111761144857602098896101809881809896858280995f9f8299528d815190520151838d0152815151908c015251015160608a015280515160808a015251015160a0880152805160c0880152015160e086015280515161010086015251015161012084015280515161014084015251015161016082015260085afa5f519015614b1857600103614b0957565b6306ad488360e31b5f5260045ffd5b62a4859360e01b5f52600860045260245ffd5b7f30644e72e131a029b85045b68181585d97816a916871ca8d3c208c16d87cfd47037f30644e72e131a029b85045b68181585d97816a916871ca8d3c208c16d87cfd47811161105a57969591929661443a565b909192614b968461449f6144978d60208101906140c6565b906040822085151580614d33575b614d065763ffffffff614bcd6144d0888f6144ca9086614bc684608051613b1f565b52806140fb565b604051926304ec635160e01b84526004840152818b1660248401521660448201526020816064816001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000165afa80156112c95784905f90614cbc575b6001600160c01b038093508116614c46898c613b1f565b521616805f915b614c9d575060018103614c715750600191614c6791614e6a565b935b019190614410565b90949181614c84575b5050600190614c69565b94614938614c959260019497614ed2565b93905f614c7a565b905f19820182811161105a57614cb69216918291614ec4565b91614c4d565b50506020813d8211614cfe575b81614cd66020938361311a565b810103126112d457516001600160c01b03811681036112d457836001600160c01b0391614c2f565b3d9150614cc9565b5f19860186811161105a57614d1d90608051613b1f565b5163abb6093760e01b5f5260045260245260445ffd5b505f19860186811161105a57614d4b90608051613b1f565b51811115614ba4565b63ffffffff8363e3e9998160e01b5f52166004524360245260445ffd5b6381b72d7d60e01b5f5260045260245ffd5b60ff919250614da1829160203d60201161401b5761400c818361311a565b9291506142fa565b62ab765760e21b5f5260045ffd5b9291908181108015614df6575b614dce5750505050565b6084945060405193631c29d19160e11b85526004850152602484015260448301526064820152fd5b50828111614dc4565b81614e0991613984565b5f19810190811161105a578115614e1e570490565b634e487b7160e01b5f52601260045260245ffd5b818103614e3d575050565b6355c5b3e360e11b5f5260045260245260445ffd5b60405190614e5f826130c7565b5f6020838281520152565b6040909291926080825191614e7e836130c7565b5f83525f60208401526020839681865193805185520151828401528051868401520151606082015260065afa15614eb157565b62a4859360e01b5f52600660045260245ffd5b5f19811461105a5760010190565b6040909291926060825191614ee6836130c7565b5f83525f60208401528295602085519280518452015160208301528482015260075afa15614f1057565b62a4859360e01b5f52600760045260245ffd5b7f30644e72e131a029b85045b68181585d97816a916871ca8d3c208c16d87cfd4790604051614f51816130c7565b5f81525f602082015250065f5b614e1e577f30644e72e131a029b85045b68181585d97816a916871ca8d3c208c16d87cfd476003818381818009090860205f60c060405183815283808201528360408201528460608201527f0c19139cb84c680a6e14116da060561765e05aa45a1c72a34f082305b61f3f5260808201527f30644e72e131a029b85045b68181585d97816a916871ca8d3c208c16d87cfd4760a082015260055afa905f51911561506f577f30644e72e131a029b85045b68181585d97816a916871ca8d3c208c16d87cfd478280091461505857507f30644e72e131a029b85045b68181585d97816a916871ca8d3c208c16d87cfd4760015f920890614f5e565b60405191615065836130c7565b8252602082015290565b62a4859360e01b5f52600560045260245ffd",
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

