// Code generated - DO NOT EDIT.
// This file is a generated binding and any manual changes will be lost.

package disputes

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

// Answer is an auto generated low-level Go binding around an user-defined struct.
type Answer struct {
	Author common.Address
	Bond   *big.Int
	Status uint8
}

// Claim is an auto generated low-level Go binding around an user-defined struct.
type Claim struct {
	RoundId    uint64
	WorkSeed   [32]byte
	OperatorId [32]byte
	N          uint32
	Laps       uint64
	WorkRoot   [32]byte
	Lap        uint64
	Row        uint32
	Column     uint32
}

// Dispute is an auto generated low-level Go binding around an user-defined struct.
type Dispute struct {
	Opener     common.Address
	Bond       *big.Int
	Status     uint8
	Deadline   uint64
	ProveUntil uint64
	Answers    uint64
	Standing   uint64
}

// Fault is an auto generated low-level Go binding around an user-defined struct.
type Fault struct {
	ProvenAt    uint64
	SlashedSets *big.Int
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

// RoundRecord is an auto generated low-level Go binding around an user-defined struct.
type RoundRecord struct {
	WorkSeed      [32]byte
	SampleSeed    [32]byte
	CommitSetHash [32]byte
	EvidenceHash  [32]byte
	ResultsHash   [32]byte
	SettleBlock   uint64
}

// SignedCommitment is an auto generated low-level Go binding around an user-defined struct.
type SignedCommitment struct {
	RoundId   uint64
	N         uint32
	Laps      uint64
	WorkRoot  [32]byte
	Key       G1Point
	Key2      G2Point
	Signature G1Point
}

// DisputesMetaData contains all meta data concerning the Disputes contract.
var DisputesMetaData = &bind.MetaData{
	ABI: "[{\"type\":\"constructor\",\"inputs\":[{\"name\":\"service_\",\"type\":\"address\",\"internalType\":\"contractProofOfFlops\"}],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"ANNOUNCE_BLOCKS\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"ANSWER_GAS\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"FLOOR_PRICE\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"PROVE_GAS\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"PROVE_GAS_PER_ENTRY\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"allocationManager\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"contractIAllocationManager\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"announce\",\"inputs\":[{\"name\":\"announcement\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"announcedAt\",\"inputs\":[{\"name\":\"announcement\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"outputs\":[{\"name\":\"blockNumber\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"announcementOf\",\"inputs\":[{\"name\":\"sender\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"commitment\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"sample\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"column\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"nonce\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"outputs\":[{\"name\":\"\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"stateMutability\":\"pure\"},{\"type\":\"function\",\"name\":\"answer\",\"inputs\":[{\"name\":\"claim\",\"type\":\"tuple\",\"internalType\":\"structClaim\",\"components\":[{\"name\":\"roundId\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"workSeed\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"operatorId\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"n\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"laps\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"workRoot\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"lap\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"row\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"column\",\"type\":\"uint32\",\"internalType\":\"uint32\"}]},{\"name\":\"body\",\"type\":\"bytes\",\"internalType\":\"bytes\"}],\"outputs\":[{\"name\":\"number\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"payable\"},{\"type\":\"function\",\"name\":\"answerBond\",\"inputs\":[{\"name\":\"n\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"answerOf\",\"inputs\":[{\"name\":\"id\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"number\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[{\"name\":\"\",\"type\":\"tuple\",\"internalType\":\"structAnswer\",\"components\":[{\"name\":\"author\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"bond\",\"type\":\"uint88\",\"internalType\":\"uint88\"},{\"name\":\"status\",\"type\":\"uint8\",\"internalType\":\"enumAnswerStatus\"}]}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"apkRegistry\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"contractIBLSApkRegistry\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"burnt\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"checkAnswer\",\"inputs\":[{\"name\":\"claim\",\"type\":\"tuple\",\"internalType\":\"structClaim\",\"components\":[{\"name\":\"roundId\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"workSeed\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"operatorId\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"n\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"laps\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"workRoot\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"lap\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"row\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"column\",\"type\":\"uint32\",\"internalType\":\"uint32\"}]},{\"name\":\"body\",\"type\":\"bytes\",\"internalType\":\"bytes\"}],\"outputs\":[],\"stateMutability\":\"pure\"},{\"type\":\"function\",\"name\":\"commitmentOf\",\"inputs\":[{\"name\":\"claim\",\"type\":\"tuple\",\"internalType\":\"structClaim\",\"components\":[{\"name\":\"roundId\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"workSeed\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"operatorId\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"n\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"laps\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"workRoot\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"lap\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"row\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"column\",\"type\":\"uint32\",\"internalType\":\"uint32\"}]}],\"outputs\":[{\"name\":\"\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"coordinator\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"contractIRegistryCoordinator\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"creditOf\",\"inputs\":[{\"name\":\"owner\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[{\"name\":\"amount\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"disputeBond\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"disputeIdOf\",\"inputs\":[{\"name\":\"claim\",\"type\":\"tuple\",\"internalType\":\"structClaim\",\"components\":[{\"name\":\"roundId\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"workSeed\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"operatorId\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"n\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"laps\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"workRoot\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"lap\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"row\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"column\",\"type\":\"uint32\",\"internalType\":\"uint32\"}]}],\"outputs\":[{\"name\":\"\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"disputeOf\",\"inputs\":[{\"name\":\"id\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"outputs\":[{\"name\":\"\",\"type\":\"tuple\",\"internalType\":\"structDispute\",\"components\":[{\"name\":\"opener\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"bond\",\"type\":\"uint88\",\"internalType\":\"uint88\"},{\"name\":\"status\",\"type\":\"uint8\",\"internalType\":\"enumDisputeStatus\"},{\"name\":\"deadline\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"proveUntil\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"answers\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"standing\",\"type\":\"uint64\",\"internalType\":\"uint64\"}]}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"entryOf\",\"inputs\":[{\"name\":\"claim\",\"type\":\"tuple\",\"internalType\":\"structClaim\",\"components\":[{\"name\":\"roundId\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"workSeed\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"operatorId\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"n\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"laps\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"workRoot\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"lap\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"row\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"column\",\"type\":\"uint32\",\"internalType\":\"uint32\"}]},{\"name\":\"r\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"s\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[{\"name\":\"\",\"type\":\"int256\",\"internalType\":\"int256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"faultOf\",\"inputs\":[{\"name\":\"roundId\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"operatorId\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"outputs\":[{\"name\":\"\",\"type\":\"tuple\",\"internalType\":\"structFault\",\"components\":[{\"name\":\"provenAt\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"slashedSets\",\"type\":\"uint192\",\"internalType\":\"uint192\"}]}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"firstStanding\",\"inputs\":[{\"name\":\"id\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"outputs\":[{\"name\":\"number\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"lastDeadlineOf\",\"inputs\":[{\"name\":\"operatorId\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"outputs\":[{\"name\":\"blockNumber\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"ledger\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"contractILedger\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"numberOf\",\"inputs\":[{\"name\":\"id\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"entriesHash\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"outputs\":[{\"name\":\"number\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"openDispute\",\"inputs\":[{\"name\":\"record\",\"type\":\"tuple\",\"internalType\":\"structRoundRecord\",\"components\":[{\"name\":\"workSeed\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"sampleSeed\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"commitSetHash\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"evidenceHash\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"resultsHash\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"settleBlock\",\"type\":\"uint64\",\"internalType\":\"uint64\"}]},{\"name\":\"commitment\",\"type\":\"tuple\",\"internalType\":\"structSignedCommitment\",\"components\":[{\"name\":\"roundId\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"n\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"laps\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"workRoot\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"key\",\"type\":\"tuple\",\"internalType\":\"structG1Point\",\"components\":[{\"name\":\"x\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"y\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"name\":\"key2\",\"type\":\"tuple\",\"internalType\":\"structG2Point\",\"components\":[{\"name\":\"x\",\"type\":\"uint256[2]\",\"internalType\":\"uint256[2]\"},{\"name\":\"y\",\"type\":\"uint256[2]\",\"internalType\":\"uint256[2]\"}]},{\"name\":\"signature\",\"type\":\"tuple\",\"internalType\":\"structG1Point\",\"components\":[{\"name\":\"x\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"y\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]}]},{\"name\":\"sample\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"column\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"nonce\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"outputs\":[{\"name\":\"id\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"stateMutability\":\"payable\"},{\"type\":\"function\",\"name\":\"proveEntry\",\"inputs\":[{\"name\":\"claim\",\"type\":\"tuple\",\"internalType\":\"structClaim\",\"components\":[{\"name\":\"roundId\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"workSeed\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"operatorId\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"n\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"laps\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"workRoot\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"lap\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"row\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"column\",\"type\":\"uint32\",\"internalType\":\"uint32\"}]},{\"name\":\"entries\",\"type\":\"bytes\",\"internalType\":\"bytes\"},{\"name\":\"r\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"s\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"refresh\",\"inputs\":[{\"name\":\"operators\",\"type\":\"address[]\",\"internalType\":\"address[]\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"resolve\",\"inputs\":[{\"name\":\"claim\",\"type\":\"tuple\",\"internalType\":\"structClaim\",\"components\":[{\"name\":\"roundId\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"workSeed\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"operatorId\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"n\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"laps\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"workRoot\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"lap\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"row\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"column\",\"type\":\"uint32\",\"internalType\":\"uint32\"}]},{\"name\":\"record\",\"type\":\"tuple\",\"internalType\":\"structRoundRecord\",\"components\":[{\"name\":\"workSeed\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"sampleSeed\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"commitSetHash\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"evidenceHash\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"resultsHash\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"settleBlock\",\"type\":\"uint64\",\"internalType\":\"uint64\"}]},{\"name\":\"lines\",\"type\":\"bytes\",\"internalType\":\"bytes\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"returnBond\",\"inputs\":[{\"name\":\"id\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"number\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"service\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"contractProofOfFlops\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"slash\",\"inputs\":[{\"name\":\"roundId\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"operatorId\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"operatorSet\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"bitmapIndex\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"withdraw\",\"inputs\":[{\"name\":\"to\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"event\",\"name\":\"Announced\",\"inputs\":[{\"name\":\"announcement\",\"type\":\"bytes32\",\"indexed\":true,\"internalType\":\"bytes32\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"AnswerFell\",\"inputs\":[{\"name\":\"id\",\"type\":\"bytes32\",\"indexed\":true,\"internalType\":\"bytes32\"},{\"name\":\"number\",\"type\":\"uint256\",\"indexed\":true,\"internalType\":\"uint256\"},{\"name\":\"prover\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"r\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"},{\"name\":\"s\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"},{\"name\":\"answered\",\"type\":\"int256\",\"indexed\":false,\"internalType\":\"int256\"},{\"name\":\"computed\",\"type\":\"int256\",\"indexed\":false,\"internalType\":\"int256\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"AnswerPosted\",\"inputs\":[{\"name\":\"id\",\"type\":\"bytes32\",\"indexed\":true,\"internalType\":\"bytes32\"},{\"name\":\"number\",\"type\":\"uint256\",\"indexed\":true,\"internalType\":\"uint256\"},{\"name\":\"author\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"bond\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"},{\"name\":\"entries\",\"type\":\"bytes\",\"indexed\":false,\"internalType\":\"bytes\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"BondReturned\",\"inputs\":[{\"name\":\"id\",\"type\":\"bytes32\",\"indexed\":true,\"internalType\":\"bytes32\"},{\"name\":\"number\",\"type\":\"uint256\",\"indexed\":true,\"internalType\":\"uint256\"},{\"name\":\"author\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"bond\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"DisputeAnswered\",\"inputs\":[{\"name\":\"id\",\"type\":\"bytes32\",\"indexed\":true,\"internalType\":\"bytes32\"},{\"name\":\"number\",\"type\":\"uint256\",\"indexed\":true,\"internalType\":\"uint256\"},{\"name\":\"author\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"reward\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"},{\"name\":\"burnt\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"DisputeFreed\",\"inputs\":[{\"name\":\"id\",\"type\":\"bytes32\",\"indexed\":true,\"internalType\":\"bytes32\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"DisputeOpened\",\"inputs\":[{\"name\":\"id\",\"type\":\"bytes32\",\"indexed\":true,\"internalType\":\"bytes32\"},{\"name\":\"roundId\",\"type\":\"uint64\",\"indexed\":true,\"internalType\":\"uint64\"},{\"name\":\"operatorId\",\"type\":\"bytes32\",\"indexed\":true,\"internalType\":\"bytes32\"},{\"name\":\"claim\",\"type\":\"tuple\",\"indexed\":false,\"internalType\":\"structClaim\",\"components\":[{\"name\":\"roundId\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"workSeed\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"operatorId\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"n\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"laps\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"workRoot\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"lap\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"row\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"column\",\"type\":\"uint32\",\"internalType\":\"uint32\"}]},{\"name\":\"opener\",\"type\":\"address\",\"indexed\":false,\"internalType\":\"address\"},{\"name\":\"bond\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"},{\"name\":\"deadline\",\"type\":\"uint64\",\"indexed\":false,\"internalType\":\"uint64\"},{\"name\":\"proveUntil\",\"type\":\"uint64\",\"indexed\":false,\"internalType\":\"uint64\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"FaultProven\",\"inputs\":[{\"name\":\"id\",\"type\":\"bytes32\",\"indexed\":true,\"internalType\":\"bytes32\"},{\"name\":\"roundId\",\"type\":\"uint64\",\"indexed\":true,\"internalType\":\"uint64\"},{\"name\":\"operatorId\",\"type\":\"bytes32\",\"indexed\":true,\"internalType\":\"bytes32\"},{\"name\":\"operator\",\"type\":\"address\",\"indexed\":false,\"internalType\":\"address\"},{\"name\":\"opener\",\"type\":\"address\",\"indexed\":false,\"internalType\":\"address\"},{\"name\":\"takenBack\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"},{\"name\":\"forfeited\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"},{\"name\":\"reward\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"Slashed\",\"inputs\":[{\"name\":\"roundId\",\"type\":\"uint64\",\"indexed\":true,\"internalType\":\"uint64\"},{\"name\":\"operatorId\",\"type\":\"bytes32\",\"indexed\":true,\"internalType\":\"bytes32\"},{\"name\":\"operator\",\"type\":\"address\",\"indexed\":false,\"internalType\":\"address\"},{\"name\":\"operatorSet\",\"type\":\"uint32\",\"indexed\":false,\"internalType\":\"uint32\"},{\"name\":\"wads\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"Withdrawn\",\"inputs\":[{\"name\":\"owner\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"to\",\"type\":\"address\",\"indexed\":false,\"internalType\":\"address\"},{\"name\":\"amount\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"error\",\"name\":\"AlreadyAnswered\",\"inputs\":[{\"name\":\"id\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"number\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"status\",\"type\":\"uint8\",\"internalType\":\"enumAnswerStatus\"}]},{\"type\":\"error\",\"name\":\"AlreadyDisputed\",\"inputs\":[{\"name\":\"id\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]},{\"type\":\"error\",\"name\":\"AlreadySlashed\",\"inputs\":[{\"name\":\"roundId\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"operatorId\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"operatorSet\",\"type\":\"uint32\",\"internalType\":\"uint32\"}]},{\"type\":\"error\",\"name\":\"AnswerLength\",\"inputs\":[{\"name\":\"expected\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"actual\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"BondTooLarge\",\"inputs\":[{\"name\":\"most\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"sent\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"BondTooSmall\",\"inputs\":[{\"name\":\"required\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"sent\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"ColumnOutOfRange\",\"inputs\":[{\"name\":\"column\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"columns\",\"type\":\"uint32\",\"internalType\":\"uint32\"}]},{\"type\":\"error\",\"name\":\"DisputeIsOpen\",\"inputs\":[{\"name\":\"id\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]},{\"type\":\"error\",\"name\":\"DisputeNotOpen\",\"inputs\":[{\"name\":\"id\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"status\",\"type\":\"uint8\",\"internalType\":\"enumDisputeStatus\"}]},{\"type\":\"error\",\"name\":\"DisputeWindowOver\",\"inputs\":[{\"name\":\"roundId\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"lastBlock\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"EntryIsRight\",\"inputs\":[{\"name\":\"r\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"s\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"entry\",\"type\":\"int256\",\"internalType\":\"int256\"}]},{\"type\":\"error\",\"name\":\"EntryOutOfRange\",\"inputs\":[{\"name\":\"index\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"entry\",\"type\":\"int256\",\"internalType\":\"int256\"},{\"name\":\"most\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"EntryOutOfTile\",\"inputs\":[{\"name\":\"r\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"s\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"FaultAlreadyProven\",\"inputs\":[{\"name\":\"roundId\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"operatorId\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]},{\"type\":\"error\",\"name\":\"LapOutOfRange\",\"inputs\":[{\"name\":\"lap\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"laps\",\"type\":\"uint64\",\"internalType\":\"uint64\"}]},{\"type\":\"error\",\"name\":\"LapsOutOfBounds\",\"inputs\":[{\"name\":\"laps\",\"type\":\"uint64\",\"internalType\":\"uint64\"}]},{\"type\":\"error\",\"name\":\"NoFault\",\"inputs\":[{\"name\":\"roundId\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"operatorId\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]},{\"type\":\"error\",\"name\":\"NoStandingAnswer\",\"inputs\":[{\"name\":\"id\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"number\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"status\",\"type\":\"uint8\",\"internalType\":\"enumAnswerStatus\"}]},{\"type\":\"error\",\"name\":\"NotAnnounced\",\"inputs\":[{\"name\":\"announcement\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"announcedAt\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"NotInOperatorSet\",\"inputs\":[{\"name\":\"operatorId\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"operatorSet\",\"type\":\"uint32\",\"internalType\":\"uint32\"}]},{\"type\":\"error\",\"name\":\"NothingToSlash\",\"inputs\":[{\"name\":\"operatorSet\",\"type\":\"uint32\",\"internalType\":\"uint32\"}]},{\"type\":\"error\",\"name\":\"NothingToWithdraw\",\"inputs\":[{\"name\":\"owner\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"PaymentRefused\",\"inputs\":[{\"name\":\"to\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"PrecompileFailed\",\"inputs\":[{\"name\":\"precompile\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"RowOutOfRange\",\"inputs\":[{\"name\":\"row\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"rows\",\"type\":\"uint32\",\"internalType\":\"uint32\"}]},{\"type\":\"error\",\"name\":\"SampleOutOfRange\",\"inputs\":[{\"name\":\"sample\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"samples\",\"type\":\"uint32\",\"internalType\":\"uint32\"}]},{\"type\":\"error\",\"name\":\"ServiceOfAnother\",\"inputs\":[{\"name\":\"disputes\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"SizeOutOfBounds\",\"inputs\":[{\"name\":\"n\",\"type\":\"uint32\",\"internalType\":\"uint32\"}]},{\"type\":\"error\",\"name\":\"TileLength\",\"inputs\":[{\"name\":\"expected\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"actual\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"TooEarly\",\"inputs\":[{\"name\":\"firstBlock\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"TooLate\",\"inputs\":[{\"name\":\"lastBlock\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"UnknownOperator\",\"inputs\":[{\"name\":\"operatorId\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]},{\"type\":\"error\",\"name\":\"UnsignedCommitment\",\"inputs\":[{\"name\":\"commitment\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]},{\"type\":\"error\",\"name\":\"WrongDigest\",\"inputs\":[{\"name\":\"committed\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"folded\",\"type\":\"uint64\",\"internalType\":\"uint64\"}]},{\"type\":\"error\",\"name\":\"WrongLines\",\"inputs\":[{\"name\":\"expected\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"actual\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]},{\"type\":\"error\",\"name\":\"WrongRecord\",\"inputs\":[{\"name\":\"roundId\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"expected\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"actual\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]},{\"type\":\"error\",\"name\":\"WrongRoot\",\"inputs\":[{\"name\":\"committed\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"actual\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]}]",
	Bin: "0x61012080604052346101ed57602081614f5c8038038091610020828561031f565b8339810103126101ed57516001600160a01b038116908181036101ed57604051636a62d92960e11b8152602081600481865afa9081156101f9575f916102dd575b506001600160a01b03163081036102cb57506080526040516356397c3560e01b8152602081600481855afa9081156101f9575f91610289575b5060a052604051630a00909760e01b8152602081600481855afa9081156101f9575f91610247575b5060c05260405163795623f960e01b8152602081600481855afa9081156101f9575f91610204575b5060e05260405163ca8aa7c760e01b815290602090829060049082905afa9081156101f9575f916101b3575b5061010052604051614c05908161035782396080518181816104dc01528181610ac901528181610f0c01528181611ad50152818161280301528181614428015261455c015260a0518181816130bc0152613a56015260c0518181816101f901528181610f9701526132d5015260e0518181816110360152818161161c01528181611d2f0152613938015261010051818181610b5501526110bd0152f35b90506020813d6020116101f1575b816101ce6020938361031f565b810103126101ed57516001600160a01b03811681036101ed575f610116565b5f80fd5b3d91506101c1565b6040513d5f823e3d90fd5b90506020813d60201161023f575b8161021f6020938361031f565b810103126101ed57516001600160a01b03811681036101ed5760046100ea565b3d9150610212565b90506020813d602011610281575b816102626020938361031f565b810103126101ed57516001600160a01b03811681036101ed575f6100c2565b3d9150610255565b90506020813d6020116102c3575b816102a46020938361031f565b810103126101ed57516001600160a01b03811681036101ed575f61009a565b3d9150610297565b63f65dc0e160e01b5f5260045260245ffd5b90506020813d602011610317575b816102f86020938361031f565b810103126101ed57516001600160a01b03811681036101ed575f610061565b3d91506102eb565b601f909101601f19168101906001600160401b0382119082101761034257604052565b634e487b7160e01b5f52604160045260245ffdfe60a0806040526004361015610012575f80fd5b5f905f3560e01c9081630a009097146132b857508063113609171461328257806317baaf20146132685780633ac9dfd3146131d557806343a0e1de146131b857806351cff8d9146130e057806356397c351461309d5780635701d80f146126b05780635b1dd8f3146125795780635d6277b414611a0a5780636056969b146119ee57806362047733146116935780636233b0ca146116785780637580725014611640578063795623f9146115fd57806386c403b214610ea75780639427c7d614610d3e57806399f4be3d14610d155780639c4ab3b914610cf65780639e1bb07114610c7a5780639fa8866c14610c25578063a27ec1fb14610c09578063a71f48a414610bea578063b192da2d14610bcc578063b8de574314610b98578063bf3d849914610b79578063ca8aa7c714610b35578063cb7bb00c14610b17578063d49d5e3414610aed578063d598d4c914610aa9578063e3ea095e14610a82578063ea5159b9146103b6578063eb637e7c14610367578063ee14e6ca146102be5763f8a6ce9a1461019f575f80fd5b3461027b57602036600319011261027b57600435906001600160401b03821161027b573660238301121561027b5781600401356001600160401b0381116102ba573660248260051b850101116102ba576001600160a01b037f00000000000000000000000000000000000000000000000000000000000000001692833b156102b6576040519162cf2ab560e01b83528060248401602060048601525260246044840192019084905b80821061028957505050818394818581819503925af1801561027e5761026a5750f35b816102749161348d565b61027b5780f35b80fd5b6040513d84823e3d90fd5b90919283356001600160a01b0381168091036102b2578152602090810193019160010190610247565b8680fd5b8280fd5b5080fd5b503461027b5760406060916102d2366132f9565b90828480516102e08161343b565b82815282602082015201528252600660205282822090825260205220604051906103098261343b565b546001600160a01b03811682526001600160581b036020830191818160a01c16835260f81c91604084019261033d816133dd565b83526001600160a01b0360405194511684525116602083015251610360816133dd565b6040820152f35b503461027b5760a036600319011261027b5761038161330f565b9061038a61338f565b6064359163ffffffff8316830361027b5760206103ae608435858560243589613e6a565b604051908152f35b503461027b57366003190161016081126102ba576101201361027b57610144356101243560643563ffffffff81168103610a7e57608435916001600160401b03831693848403610a7a5761040a8484614771565b6303ffffff8360061c1660c4356001600160401b03811696878214159687610a765781891015610a5d57505060e4359363ffffffff8516948581141593846109fc5763ffffffff169586811015610a4557610104359463ffffffff861694858714159889610a415780871015610a2a575060408510801590610a1f575b610a08576004356001600160401b03811690818103610a04575060405160208101917fd16d22d4184d3707472332675db5f37440af9b2ed9e99c301f70f7c8d4593dcc83524660408301526001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000166060830152608082015260243560a082015260443560c082015260c0815261052560e08261348d565b5190209a610a0057506109fc5763ffffffff8216036109e85790643fffffffc06105529260061b166134ff565b936109e45763ffffffff8216036109d05790643fffffffc061057b926006989796981b166134ff565b6040519361034085016040528660e01c9663ffffffff8160c01c1661028087019887905b8a82106109875750505060019278010000000000000001000000000000000100000000000000018095938163ffffffff819560a01c1695028b52026102a08801528183026102c0880152026102e08601528561030086015218026103208301528290839484937801000000000000000100000000000000010000000000000001630fffffff8460041c16029086925b82841061067c575050505064ffffffff009060081b160191925b610100841061065c57602083604051908152f35b601084019381811c61ffff9081169184901c160160041b90920391610648565b9091929697958178030000000000000002000000000000000100000000000000008901906106aa91856146af565b98909291996102e087017001000000000000000200000000000000038d01906106d391896146af565b96929d919c909560201b91827bffffffff00000000ffffffff00000000ffffffff00000000ffffffff82161760081c5f516020614be55f395f51905f5216925f516020614be55f395f51905f5216907a1f001f00000000001f001f00000000001f001f00000000001f001f16179260201b90817bffffffff00000000ffffffff00000000ffffffff00000000ffffffff82161760081c5f516020614be55f395f51905f5216915f516020614be55f395f51905f5216907a1f001f00000000001f001f00000000001f001f00000000001f001f16179d8e9d60201b7fffffffff00000000ffffffff00000000ffffffff00000000ffffffff000000001617958660101c9660101b967dffff0000ffff0000ffff0000ffff0000ffff0000ffff0000ffff0000ffff81167fffff0000ffff0000ffff0000ffff0000ffff0000ffff0000ffff0000ffff000089161760081c5f516020614be55f395f51905f5216977e1f0000001f0000001f0000001f0000001f0000001f0000001f0000001f000016907c1f0000001f0000001f0000001f0000001f0000001f0000001f0000001f16179760201b7fffffffff00000000ffffffff00000000ffffffff00000000ffffffff000000001617948560101c9560101b957dffff0000ffff0000ffff0000ffff0000ffff0000ffff0000ffff0000ffff81167fffff0000ffff0000ffff0000ffff0000ffff0000ffff0000ffff0000ffff000088161760081c5f516020614be55f395f51905f5216967e1f0000001f0000001f0000001f0000001f0000001f0000001f0000001f000016907c1f0000001f0000001f0000001f0000001f0000001f0000001f0000001f16179e8f878402910201878402898602010160f01c019c0191010101990191010101967804000000000000000400000000000000040000000000000004019291909796959761062e565b780100000000000000010000000000000001000000000000000181810283528302602083015263bb67ae8590920163ffffffff90811692604090920191639e3779b9011661059f565b634e487b7160e01b87526011600452602487fd5b8780fd5b634e487b7160e01b8a52601160045260248afd5b8a80fd5b8c80fd5b8e80fd5b60448d89876377721f6360e01b8352600452602452fd5b506040881015610487565b630d342f3160e01b8e52600487905260245260448dfd5b8d80fd5b6347cf05c360e11b8b52600452506024859052604489fd5b5063e42061af60e01b8952600488905260245250604487fd5b8980fd5b8580fd5b8380fd5b503461027b5761012036600319011261027b575060206103ae610aa436613c24565b6144e9565b503461027b578060031936011261027b5760206040516001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000168152f35b503461027b57602036600319011261027b5760406020916004358152600183522054604051908152f35b503461027b578060031936011261027b576020604051620aae608152f35b503461027b578060031936011261027b5760206040516001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000168152f35b503461027b57602036600319011261027b5760206103ae600435613d79565b503461027b5761012036600319011261027b575060206103ae610bbd610aa436613c24565b610bc636613c24565b906145b2565b503461027b578060031936011261027b576020600454604051908152f35b503461027b578060031936011261027b576020604051633b9aca008152f35b503461027b578060031936011261027b57602060405160388152f35b503461027b57366003190161020081126102ba576101201361027b5760c03661012319011261027b576101e4356001600160401b0381116102ba57610c71610c77913690600401613325565b90613797565b80f35b503461027b57604036600319011261027b57604080916001600160401b03610ca06133b3565b610ca861377f565b5016815260086020528181206024358252602052206001600160c01b03825191610cd183613420565b5460206001600160401b038216938481520190841c8152835192835251166020820152f35b503461027b57602036600319011261027b5760206103ae600435613746565b503461027b57602036600319011261027b57604060209160043581528083522054604051908152f35b503461027b57602036600319011261027b578060c0604051610d5f81613456565b8281528260208201528260408201528260608201528260808201528260a0820152015260043581526005602052604081209060405190610d9e82613456565b8254926001600160a01b038416835260208301936001600160581b038160a01c16855260f81c9060408401916005811015610e935790600191835201549160608401906001600160401b038416825260808501926001600160401b038560401c1684526001600160581b0360a08701976001600160401b038760801c16895260c088019660c01c87526001600160a01b0360405198511688525116602087015251906005821015610e7f5750946001600160401b0380949381809460e09960408a01525116606088015251166080860152511660a0840152511660c0820152f35b634e487b7160e01b81526021600452602490fd5b634e487b7160e01b84526021600452602484fd5b503461143857608036600319011261143857610ec16133b3565b906024356001600160401b03610ed561338f565b9316805f52600860205260405f20825f5260205260405f20928354926001600160401b0384169485156115e6576001600160a01b037f00000000000000000000000000000000000000000000000000000000000000001695604051976312fb4fbd60e11b89528560048a0152610160896024818b5afa9889156113f2575f996115b5575b5063ffffffff60208a01511690604051916304ec635160e01b8352856004840152602483015260643560448301526020826064816001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000165afa9182156113f2575f9261156d575b5063ffffffff16966001600160c01b036001891b80931616156115565760401c6001600160c01b038282161661153b576001600160c01b036001600160401b031992161760401b16179055604051956308f6629d60e31b87528160048801526020876024816001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000165afa9687156113f2575f976114fd575b50604001927f7e6afbfc195a64a4c27f310859b503520619f8b813b8f44a81e9b0e82d371d0460606001600160401b03865116986001600160a01b036040519116998a82528860208301526040820152a3604051937f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03166110ee86613420565b8186526020860185815260405163105dea1f60e21b815296516001600160a01b031660048801525163ffffffff1660248701525f86604481845afa9586156113f2575f96611463575b509260019692949196945b8651861015611207576001600160a01b0361115d878961371e565b511697865b801515806111e0575b156111bc575f1981018181116111a85761118d6001600160a01b03918b61371e565b5116611199828b61371e565b5280156111a8575f1901611162565b634e487b7160e01b5f52601160045260245ffd5b986111d2600193969a989295989794978a61371e565b520194919692939093611142565b505f1981018181116111a8576001600160a01b036111ff8c928c61371e565b51161161116b565b87858894958551156114505785519661121f88613707565b9761122d604051998a61348d565b80895261123c601f1991613707565b013660208a01375f5b875181101561126d576001906001600160401b03885116611266828c61371e565b5201611245565b5087876040519360a085018581106001600160401b0382111761143c576040528452602084019283526040840190815260608401918252604051926112b360608561348d565b602984527f50726f6f662d6f662d464c4f50533a206120636f6d6d69746d656e742070726f60208501527f76656e2066616c73650000000000000000000000000000000000000000000000604085015260808501938452853b1561143857959392919063ffffffff604051978896633635205760e01b88526004880152604060248801526001600160a01b0360e48801965116604488015251166064860152519260a060848601528351809152602061010486019401905f5b8181106114165750505051916043198482030160a4850152602080845192838152019301905f5b8181106113fd575050505f602084829694828295516043198484030160c48501528051918291828552018584015e8181018401859052601f01601f1916010301925af180156113f2576113e4575080f35b6113f091505f9061348d565b005b6040513d5f823e3d90fd5b8251855287955060209485019490920191600101611393565b82516001600160a01b031686528896506020958601959092019160010161136c565b5f80fd5b634e487b7160e01b5f52604160045260245ffd5b86632f5469d960e11b5f5260045260245ffd5b9095503d805f833e611475818361348d565b810190602081830312611438578051906001600160401b03821161143857019080601f830112156114385781516114ab81613707565b926114b9604051948561348d565b81845260208085019260051b82010192831161143857602001905b8282106114e557505050945f611137565b602080916114f28461359c565b8152019101906114d4565b9096506020813d602011611533575b816115196020938361348d565b810103126114385761152c60409161359c565b9690611066565b3d915061150c565b8785886360f7be9360e11b5f5260045260245260445260645ffd5b878563b6dc4ea560e01b5f5260045260245260445ffd5b9091506020813d6020116115ad575b816115896020938361348d565b8101031261143857516001600160c01b0381168103611438579063ffffffff610fc7565b3d915061157c565b6115d89199506101603d81116115df575b6115d0818361348d565b810190613638565b975f610f59565b503d6115c6565b5082630b8801f360e21b5f5260045260245260445ffd5b34611438575f3660031901126114385760206040516001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000168152f35b34611438576020366003190112611438576001600160a01b0361166161330f565b165f526003602052602060405f2054604051908152f35b34611438575f36600319011261143857602060405160028152f35b61169c36613352565b906116a683614656565b9093906001600160401b036116ba83613539565b165f52600860205260405f20604083013590815f526020526001600160401b0360405f2054166119c75750600101928354926001600160401b0384168043116119b55750906117099183613f89565b936117153686846134c9565b6020815191012092865f52600260205260405f20845f5260205260405f20548061197757509285602097937f2c839b82589393a89794647f5c344d8daf6f15e943727b594914ad11ed1e0f2b9361178961178463ffffffff61177e60606117fd9d9c9b0161358b565b16613746565b6145ff565b9361181c6117a26001600160401b038a60801c166135f6565b926001600160401b0384169b8c9a7fffffffffffffffff0000000000000000ffffffffffffffffffffffffffffffff77ffffffffffffffff000000000000000000000000000000008760801b1691161780835560c01c6135f6565b6001600160c01b036001600160c01b031983549260c01b169116179055565b865f5260028b5260405f20905f528a528660405f205560405161183e8161343b565b3381526001600160581b038b82019516948581526118e56001600160581b036040840192600184528a5f5260068f5260405f208c5f528f526001600160a01b038060405f209651161673ffffffffffffffffffffffffffffffffffffffff19865416178555511683907fff0000000000000000000000ffffffffffffffffffffffffffffffffffffffff6affffffffffffffffffffff60a01b83549260a01b169116179055565b516118ef816133dd565b6118f8816133dd565b6001600160f81b0382549160ff60f81b9060f81b169116179055855f5260078a5260405f2066ffffffffffffff8260081c165f528a52600160ff60405f2092161b815417905560405192835260408984015281604084015260608301375f606086830101526060813396601f80199101168101030190a4604051908152f35b8790815f52600660205260405f20815f5260205260405f205460f81c916392f4b46d60e01b5f526004526024526119ad816133dd565b60445260645ffd5b63348f2b4160e11b5f5260045260245ffd5b6001600160401b036119d884613539565b63d656429160e01b5f521660045260245260445ffd5b34611438576020366003190112611438576113f06004356135b0565b36600319016102a081126114385760c013611438576101803660c3190112611438576102443563ffffffff8116810361143857610264359063ffffffff82169081830361143857611a5961350c565b925f610140604051611a6a81613471565b8281528260208201528260408201528260608201528260808201528260a08201528260c08201528260e0820152826101008201528261012082015201526001600160401b03604051946312fb4fbd60e11b865216806004860152610160856024816001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000165afa9485156113f2575f95612558575b50604051602081016004359283825260243560408401526044356060840152606435608084015260843560a084015260a435916001600160401b03831693848403611438578460c082015260c08152611b5f60e08261348d565b519020908851908282036125405750505090611b87915063ffffffff60c088015116906134ff565b80431161251a5750611b97613578565b611b9f613522565b9063ffffffff6080880151169063ffffffff60a0890151169063ffffffff8116928310918215612510575b5081156124f0575b506124de57506001600160401b0316801580156124d1575b6124bf575063ffffffff6060860151168063ffffffff851610156124a3575063ffffffff6303ffffff611c1b613578565b60061c16168085101561248d5750611c3161350c565b936001600160401b036040611c453661354d565b2063ffffffff611c53613578565b611c5b613522565b92846040519a611c6a8c613404565b1696878b5260208b015260408a01521660608801521660808601526101243560a08601525f60c08601525f60e08601526101008501525f52600860205260405f2060408401515f526020526001600160401b0360405f20541661246657611ce1611cd3846144e9565b916102843590848433613e6a565b805f525f60205260405f205480158015612453575b61243d57505f525f6020525f60408120556040830151604051906308f6629d60e31b825260048201526020816024816001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000165afa80156113f2575f906123fd575b6001600160a01b03915016156123e657611d773661354d565b916080366101831901126114385760405192611d9284613420565b366101a31215611438576040938451611dab868261348d565b80366101c41161143857610184905b6101c482106123d65750508152366101e3121561143857845190611dde868361348d565b813661020411611438576101c4905b61020482106123c657505060208101918252856102031936011261143857611ec58651611e1981613420565b610204358152611ebf7f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f0000001888a6020850161022435815289519060208b01518a8a515160208c51015190602083515193510151938b5195519688519860208a019a8b528901526060880152608087015260a086015260c085015260e08401526101008301526101208201526101208152611eb46101408261348d565b519020068096614953565b906149a4565b8651611ed081613420565b8751611edc898261348d565b8836823781526020885191611ef18a8461348d565b893684370152865193611f0385613420565b7f198e9393920d483a7260bfb731fb5d25f1aa493335a9e71297e485b7aef312c285527f1800deef121f1e76426a00665e5c4479674322d4f75edadd46debd5cd992f6ed6020860152611fea885191611f5b83613420565b7f275dc4a288d1afb3cbb1ac09187524c7db36395df7be3b99e673b13a075a65ec83527f1d9befcd05a5323e6da4d435f3b617cdb3af83285c2df711ef39c01571827f9d6020840152895196611fb088613420565b875260208701928352611ebf611fc58a6149fe565b91611fce61377f565b508b51611fda81613420565b6001815260026020820152614953565b938851926101808401948486106001600160401b0387111761143c57948a528051845260209081015184820152865151848b0152955186015160608401528151516080840152905185015160a0830152835160c08301529284015160e0820152815151610100820152905183015161012082015281515161014082015290518201516101608201525f906101809060085afa5f5190156123b3576001036123a057825163ffffffff60208201927f47f35d18e151ef088766aec3a11f2f8e37e03a2444ae7f8dc51fb7d1ba1f757a845260243586840152846060840152166080820152608081526120dc60a08261348d565b5190206001600160401b0360808501511691821561238c576303ffffff606086015160061c16801561238c57612138938363ffffffff6001600160401b0393848a9760801c16061660e086015260c01c061660c08301526145b2565b91825f526005602052815f2093845460f81c600581101561237857612365576121626117846133e7565b9063ffffffff6101006001600160401b036040860151805f526001602052875f2054906121958560e088015116436134ff565b906121c16121aa876101208a015116856134ff565b808411818518021892876101408a015116906134ff565b928383108484180284181161234b575b50818082109118021816920151168101956001600160401b0387116111a85780546001600160a01b031660a084901b6affffffffffffffffffffff60a01b1617600160f81b17815560209686927fa7059401d04c1f4b3b61bcc0940811442ed8993d71820769b64a7944bab6ef3c926101a09288926001600160401b03926001906001600160a01b03331673ffffffffffffffffffffffffffffffffffffffff198254161781550180546fffffffffffffffff000000000000000084871b16906fffffffffffffffff0000000000000000191617815583821684198254161790556001600160581b03838a51169863ffffffff61010060408d01519c8851988d8a52602082015160208b01526040820151908a01528260608201511660608a01528760808201511660808a015260a081015160a08a01528760c08201511660c08a01528260e08201511660e08a0152015116610100870152336101208701521661014085015261016084015216610180820152a451908152f35b5f526001602052818110828218028218895f20558b6121d1565b836306f43d1160e31b5f5260045260245ffd5b634e487b7160e01b5f52602160045260245ffd5b634e487b7160e01b5f52601260045260245ffd5b5063814bf89f60e01b5f5260045260245ffd5b62a4859360e01b5f52600860045260245ffd5b8135815260209182019101611ded565b8135815260209182019101611dba565b6040830151636af8685d60e11b5f5260045260245ffd5b506020813d602011612435575b816124176020938361348d565b81010312611438576124306001600160a01b039161359c565b611d5e565b3d915061240a565b9063377c412d60e21b5f5260045260245260445ffd5b50600281018082116111a8574310611cf6565b8260406001600160401b038251169101519063d656429160e01b5f5260045260245260445ffd5b84630d342f3160e01b5f5260045260245260445ffd5b63ffffffff8463cf5939bf60e01b5f521660045260245260445ffd5b63068ae04f60e51b5f5260045260245ffd5b5063ffffffff8111611bea565b6334a9a96360e11b5f5260045260245ffd5b90505f19820163ffffffff81116111a8571663ffffffff16151588611bd2565b8311915089611bca565b6001600160401b0361252a61350c565b6395e60a9d60e01b5f521660045260245260445ffd5b631d2f783f60e31b5f5260045260245260445260645ffd5b6125729195506101603d81116115df576115d0818361348d565b9385611b05565b346114385761258736613352565b9060608301926303ffffff6125bb61259e8661358b565b956125b660808501976125b089613539565b90614771565b61358b565b60061c1660c08201946125cd86613539565b6001600160401b03806125df84613539565b169116101561267c575063ffffffff945060e0820190856125ff8361358b565b9116958691161015612657575061010081018463ffffffff6126208361358b565b16101561263257506113f09350613f89565b63ffffffff612641869261358b565b630d342f3160e01b5f521660045260245260445ffd5b63ffffffff612666869261358b565b6347cf05c360e11b5f521660045260245260445ffd5b6001600160401b03908161269861269289613539565b92613539565b9163e42061af60e01b5f52166004521660245260445ffd5b346114385736600319016101808112611438576101201361143857610124356001600160401b038111611438576126eb903690600401613325565b61014435916126fa6004614656565b9091906004356001600160401b038116808214159291908361143857805f52600860205260405f209660443597885f526020526001600160401b0360405f205416613084576001600160401b03600185015460401c168043116119b55750865f52600260205261277060405f20913690886134c9565b602081519101205f5260205260405f205496865f52600660205260405f20885f5260205260405f20928354958660f81c6127a9816133dd565b60018103613069575060408b1080159061305b575b6130415761143857506040519060208201927fd16d22d4184d3707472332675db5f37440af9b2ed9e99c301f70f7c8d4593dcc84524660408401526001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000166060840152608083015260243560a083015260c082015260c0815261284960e08261348d565b5190209363ffffffff60643516606435036114385760c4356001600160401b03811690818103611438575060e43563ffffffff81168082036114385763ffffffff8216036111a85789643fffffffc06128a59260061b166134ff565b906101043563ffffffff81168082036114385763ffffffff8216036111a8576128dc90643fffffffc0610164359160061b166134ff565b906040519761034089016040528060e01c63ffffffff8260c01c16908a905b6102808c018210612fe15750505060019278010000000000000001000000000000000100000000000000018095938163ffffffff819560a01c1695026102808d0152026102a08b01528183026102c08b0152026102e08901525f61030089015218026103208601525f5f905f965f905b7801000000000000000100000000000000010000000000000001630fffffff60643560041c16028210612aea57505064ffffffff0060643560081b1601955f915b6101008310612ac757505050610164358860061b0160021b013560e01d92838514612aa9576001600160f81b0316600160f91b178155600182015460c01c80156111a8576001600160581b03926001612a24925f19019101906001600160c01b036001600160c01b031983549260c01b169116179055565b845f52600760205260405f208660081c5f5260205260405f20600160ff88161b1981541690555460a01c16335f526003602052612a6660405f209182546134ff565b9055604051948552610164356020860152604085015260608401527f391cf52955e6c48ac8a2ee9d36a993fca6fa2b68531db49b71f910bc6b00ad8d60803394a4005b83886322c621db60e01b5f526004526101643560245260445260645ffd5b90919660109061ffff848a1c1661ffff848b1c160160041b9003970191906129ac565b9092919761028082017803000000000000000200000000000000010000000000000000850190612b1a91846146af565b959091612b3f6102e087017001000000000000000200000000000000038a01886146af565b9592909660201b9260201b9160201b7fffffffff00000000ffffffff00000000ffffffff00000000ffffffff000000001617958660101c9660101b9560201b7fffffffff00000000ffffffff00000000ffffffff00000000ffffffff0000000016178060101c60805260101b9e8f6080517dffff0000ffff0000ffff0000ffff0000ffff0000ffff0000ffff0000ffff167fffff0000ffff0000ffff0000ffff0000ffff0000ffff0000ffff0000ffff000082161760081c5f516020614be55f395f51905f5216837bffffffff00000000ffffffff00000000ffffffff00000000ffffffff8d161760081c5f516020614be55f395f51905f521602907e1f0000001f0000001f0000001f0000001f0000001f0000001f0000001f0000166080517c1f0000001f0000001f0000001f0000001f0000001f0000001f0000001f16175f516020614be55f395f51905f5284167a1f001f00000000001f001f00000000001f001f00000000001f001f8d161702017dffff0000ffff0000ffff0000ffff0000ffff0000ffff0000ffff0000ffff88167fffff0000ffff0000ffff0000ffff0000ffff0000ffff0000ffff0000ffff000088161760081c5f516020614be55f395f51905f5216847bffffffff00000000ffffffff00000000ffffffff00000000ffffffff87161760081c5f516020614be55f395f51905f5216027e1f0000001f0000001f0000001f0000001f0000001f0000001f0000001f000088167c1f0000001f0000001f0000001f0000001f0000001f0000001f0000001f8a16175f516020614be55f395f51905f5286167a1f001f00000000001f001f00000000001f001f00000000001f001f88161702010160f01c0198817bffffffff00000000ffffffff00000000ffffffff00000000ffffffff82161760081c5f516020614be55f395f51905f5216915f516020614be55f395f51905f5216907a1f001f00000000001f001f00000000001f001f00000000001f001f16170191817bffffffff00000000ffffffff00000000ffffffff00000000ffffffff82161760081c5f516020614be55f395f51905f5216915f516020614be55f395f51905f5216907a1f001f00000000001f001f00000000001f001f00000000001f001f16170101019a6080517dffff0000ffff0000ffff0000ffff0000ffff0000ffff0000ffff0000ffff167fffff0000ffff0000ffff0000ffff0000ffff0000ffff0000ffff0000ffff000082161760081c5f516020614be55f395f51905f5216907e1f0000001f0000001f0000001f0000001f0000001f0000001f0000001f0000166080517c1f0000001f0000001f0000001f0000001f0000001f0000001f0000001f161701917dffff0000ffff0000ffff0000ffff0000ffff0000ffff0000ffff0000ffff81167fffff0000ffff0000ffff0000ffff0000ffff0000ffff0000ffff0000ffff000083161760081c5f516020614be55f395f51905f5216917e1f0000001f0000001f0000001f0000001f0000001f0000001f0000001f000016907c1f0000001f0000001f0000001f0000001f0000001f0000001f0000001f1617010101927804000000000000000400000000000000040000000000000004019097929761296b565b63ffffffff63bb67ae8581639e3779b98478010000000000000001000000000000000100000000000000016040960287527801000000000000000100000000000000010000000000000001880260208801520116940116910190916128fb565b8a6377721f6360e01b5f526004526101643560245260445ffd5b5060406101643510156127be565b8a8a63fbf9039560e01b5f526004526024526119ad816133dd565b5086915063d656429160e01b5f5260045260245260445ffd5b34611438575f3660031901126114385760206040516001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000168152f35b34611438576020366003190112611438576130f961330f565b335f52600360205260405f205480156131a5575f808080933382526003602052816040812055604051956001600160a01b038116968781528260208201527fd1c19fbcd4551a5edfb66d43d2e337c04837afda3482b42bdf569a8fccdae5fb60403392a25af13d156131a0573d61316f816134ae565b9061317d604051928361348d565b81525f60203d92013e5b1561318e57005b63b6c30e5f60e01b5f5260045260245ffd5b613187565b636e34ee0b60e11b5f523360045260245ffd5b34611438575f366003190112611438576020604051620b71b08152f35b34611438576131e3366132f9565b815f52600560205260405f205460f81c60058110156123785760011461325557815f52600660205260405f20815f5260205260405f2090815460f81c92613229846133dd565b6001840361323b576113f09350613ef5565b63fbf9039560e01b5f52600452602452506119ad816133dd565b50631db9230d60e21b5f5260045260245ffd5b34611438575f3660031901126114385760206103ae6133e7565b34611438576040366003190112611438576004355f52600260205260405f206024355f52602052602060405f2054604051908152f35b34611438575f366003190112611438576020906001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000168152f35b6040906003190112611438576004359060243590565b600435906001600160a01b038216820361143857565b9181601f84011215611438578235916001600160401b038311611438576020838186019501011161143857565b906003198201610140811261143857610120136114385760049161012435906001600160401b0382116114385761338b91600401613325565b9091565b6044359063ffffffff8216820361143857565b359063ffffffff8216820361143857565b600435906001600160401b038216820361143857565b35906001600160401b038216820361143857565b6004111561237857565b6133ef613eb4565b806216e36002906216e3608204036111a85790565b61012081019081106001600160401b0382111761143c57604052565b604081019081106001600160401b0382111761143c57604052565b606081019081106001600160401b0382111761143c57604052565b60e081019081106001600160401b0382111761143c57604052565b61016081019081106001600160401b0382111761143c57604052565b90601f801991011681019081106001600160401b0382111761143c57604052565b6001600160401b03811161143c57601f01601f191660200190565b9291926134d5826134ae565b916134e3604051938461348d565b829481845281830111611438578281602093845f960137010152565b919082018092116111a857565b60c4356001600160401b03811681036114385790565b610104356001600160401b03811681036114385790565b356001600160401b03811681036114385790565b604090610143190112611438576040519061356782613420565b610144358252610164356020830152565b60e43563ffffffff811681036114385790565b3563ffffffff811681036114385790565b51906001600160a01b038216820361143857565b805f525f60205260405f20546135f357805f525f6020524360405f20557f5e2037f9cd6cbf5461110a687a833a98dc9afddbd44fb898c4bb42d9a789216c5f80a2565b50565b6001600160401b03166001600160401b0381146111a85760010190565b51906001600160401b038216820361143857565b519063ffffffff8216820361143857565b9081610160910312611438576136fe6101406040519261365784613471565b8051845261366760208201613613565b602085015261367860408201613613565b604085015261368960608201613627565b606085015261369a60808201613627565b60808501526136ab60a08201613627565b60a08501526136bc60c08201613627565b60c08501526136cd60e08201613627565b60e08501526136df6101008201613627565b6101008501526136f26101208201613627565b61012085015201613627565b61014082015290565b6001600160401b03811161143c5760051b60200190565b80518210156137325760209160051b010190565b634e487b7160e01b5f52603260045260245ffd5b806038029060388204036111a857620aae600180620aae60116111a85761376b613eb4565b908181029181830414901517156111a85790565b6040519061378c82613420565b5f6020838281520152565b6137a16004614656565b91600435906001600160401b0382169182810361143857825f52600860205260405f209560443596875f526020526001600160401b0360405f205416613bb65760018601546001600160401b03808260c01c151592835f14613bb05760401c165b1680431115613b935750156138ec57505083546001600160f81b0316600160f91b178455506138ea9350613837905081613d79565b90805f52600660205260405f20825f526020526001600160581b0382827fe42311e9ddf8eb8dba96e1dfb9287e295fa27f93e898bd8d4889582f8f8211d7604061389c815f2098546a7fffffffffffffffffffff8160a11c1696879160a01c16613f7c565b946001600160a01b038954165f526003602052815f206138bd8282546134ff565b90556138cb866004546134ff565b6004556001600160a01b038954169582519182526020820152a4613ef5565b565b9294926138fb610124836143aa565b506139073682856134c9565b602081519101206101a435808203613b7e5750506040516308f6629d60e31b815260048101889052926020846024817f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03165afa9384156113f2575f94613b3f575b5061397c918491614b5d565b60ff8116600103613b3757600160ff65ffffffffffff8360081c169260381c16600302011b601e1c915b6001600160581b036001600160a01b0385541694600360f81b6001600160f81b03825416178155875f52600860205260405f20895f5260205260405f206001600160401b03804316166001600160401b03198254161790555460a01c16845f526003602052613a1a60405f209182546134ff565b90556001600160a01b036040519163809ba95760e01b8352169283600483015260248201528360448201526060816064815f6001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000165af19182156113f2575f905f925f94613ad2575b50907ffd0d8975e9aba406d3c6375f2b9f5663ab9ead81c6822039dc59abe612d2ae6a9560a095949392506040519485526020850152604084015260608301526080820152a4565b9493509150506060833d606011613b2f575b81613af16060938361348d565b8101031261143857825160208401516040909401519293917ffd0d8975e9aba406d3c6375f2b9f5663ab9ead81c6822039dc59abe612d2ae6a613a8a565b3d9150613ae4565b505f916139a6565b9193506020823d602011613b76575b81613b5b6020938361348d565b8101031261143857613b6f61397c9261359c565b9391613970565b3d9150613b4e565b63a85a664b60e01b5f5260045260245260445ffd5b600181018091116111a857630a8d68c960e21b5f5260045260245ffd5b16613802565b505050509150600160fa1b6001600160f81b03825416178155546001600160a01b0381165f526003602052613bfc6001600160581b0360405f209260a01c1682546134ff565b90557ff1f86a6672d1f3bf70cb7031017bbbe24873cd7356d819827ac89efeca421e405f80a2565b6101209060031901126114385760405190613c3e82613404565b816004356001600160401b03811681036114385781526024356020820152604435604082015260643563ffffffff811681036114385760608201526084356001600160401b038116810361143857608082015260a43560a082015260c4356001600160401b03811681036114385760c082015260e43563ffffffff811681036114385760e0820152610104359063ffffffff82168203611438576101000152565b91908261012091031261143857604051613cf881613404565b610100613d74818395613d0a816133c9565b85526020810135602086015260408101356040860152613d2c606082016133a2565b6060860152613d3d608082016133c9565b608086015260a081013560a0860152613d5860c082016133c9565b60c0860152613d6960e082016133a2565b60e0860152016133a2565b910152565b805f526005602052600160405f20015460c01c15613e65575f90805f52600760205260405f205f805260205260405f2054905b8115613e3957508019600181018091116111a857613e3191166d010102020202030303030303030360801b6fffffffffffffffffffffffffffffffff821160071b6001600160401b0383821c1160061b1763ffffffff83821c1160051b1761ffff83821c1160041b1760ff83821c1160031b17600f83821c1160021b1791821c1a1790565b9060081b1790565b8091505f52600760205260405f20915f1981146111a85760010191825f5260205260405f205490613dac565b505f90565b93919263ffffffff809294604051956001600160a01b036020880198168852604087015216606085015216608083015260a082015260a08152613eae60c08261348d565b51902090565b4860011b7f7fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff481648036111a857633b9aca00808211911802633b9aca001890565b7fa5c91148339efab8a76c7714eeed5d67f4e483a2068ed5bbfae4291a4795b0b760206001600160581b036001600160a01b038654600360f81b6001600160f81b03821617809855169560a01c16855f526003825260405f20613f598282546134ff565b9055604051908152a4565b90939293848311611438578411611438578101920390565b919082039182116111a857565b92909192613f96816147e5565b9361400094606084019263ffffffff631fffffff613fb38661358b565b60031c16168701918288116111a857613fcb916134ff565b906001600160fb1b03821682036111a857613fe99160051b906134ff565b9081870361439357613ffa846147e5565b50908787116114385780978763ffffffff631fffffff6140198861358b565b60031c16168101958682116111a85786821161143857828711611438576140458285019288039161358b565b600881901b64ffffffff00165f808080803615157bffffffff00000000ffffffff00000000ffffffff00000000ffffffff02895b8c811161430d5750505f925b600484106142d957505050506001600160401b036501fffffffe0091169360091b1663ffffffff039063ffffffff82116111a857600182018092116111a8577c01000000010000000100000001000000010000000100000001000000018202918083047c010000000100000001000000010000000100000001000000010000000114901517156111a85716614278575b506141236101008a0161358b565b826407fffffff86141399260031b168186613f64565b90356001600160c01b03198116916008811061425b575b505060c01c8082036142465750506001600160fb1b03851685036111a85760a0966141cb63ffffffff6141c19460016141986142239b6001600160401b039b60051b90613f7c565b9580604051935f8553838501370190206141b460e08d0161358b565b906141c18887818c613f64565b93909216906148f9565b9361421d60c08b01956141dd87613539565b90604051906001600160c01b03196020830193600160f91b855260c01b16602183015260298201526029815261421460498261348d565b51902095613539565b95613f64565b910135808203614231575050565b63a864586d60e01b5f5260045260245260445ffd5b639cd71b7160e01b5f5260045260245260445ffd5b6001600160c01b03199250829060080360031b1b16165f80614150565b5f5b61100081106142895750614115565b8060021b87013560e01d82811380156142c3575b6142aa575060010161427a565b90630d0e592f60e31b5f5260045260245260445260645ffd5b50600160ff1b83146111a857825f03811261429d565b909192936001908560061b60c00383811c9186821c841b928681868b60021b0102931c0360041b0101019401929190614085565b601f1901938435968760011b881817967dffff0000ffff0000ffff0000ffff0000ffff0000ffff0000ffff0000ffff8160101c1618908263c2b2ae358181816385ebca6b818082818b60201c16021698160216958281600d1c16180216938281600d1c16180216838160101c16188284829460101c161801018093019301929193614079565b86826333c705bf60e11b5f5260045260245260445ffd5b9190915f6101406040516143bd81613471565b8281528260208201528260408201528260608201528260808201528260a08201528260c08201528260e0820152826101008201528261012082015201526001600160401b03604051916312fb4fbd60e11b835216806004830152610160826024816001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000165afa9182156113f2575f926144c8575b5081936040516001600160401b036144a160a0602084019480358652602081013560408601526040810135606086015260608101356080860152608081013582860152016133c9565b1660c082015260c081526144b660e08261348d565b51902091519082820361254057505050565b6144e29192506101603d81116115df576115d0818361348d565b905f614458565b6001600160401b038151169060208101519060408101519063ffffffff60608201511660a06001600160401b03608084015116920151926040519460208601967fe3c67196ecdc7e2730836d1e6d7f76f41f2d2db646ba280683f3bfc07b176b2088524660408801526001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000166060880152608087015260a086015260c085015260e08401526101008301526101208201526101208152613eae6101408261348d565b906001600160401b0360c0820151169063ffffffff6101008160e0840151169201511690604051926020840194855260408401526060830152608082015260808152613eae60a08261348d565b80341061464057506001600160581b033411614622576001600160581b03341690565b63bbe1e2cb60e01b5f526001600160581b036004523460245260445ffd5b639901e61160e01b5f526004523460245260445ffd5b61467290610bc661466a610aa43684613cdf565b913690613cdf565b90815f52600560205260405f2090815460f81c600581101561237857600181036146995750565b8363337ca76d60e01b5f5260045260245260445ffd5b91905f5f5f5f861561476857505050507bffffffff00000000ffffffff00000000ffffffff00000000ffffffff36151502909382519360406020850151940151926102808201905b81831061470357505050565b808063d2511f53819495989a999799029963cd9e8d5702988189519160208b0151908d60201c181816978a60201c18181663d2511f53029563cd9e8d5702976040880151908960201c181816976060870151908660201c1818169460800191906146f7565b93509350935093565b63ffffffff81169061010082109081156147d9575b81156147b9575b506124de57506001600160401b0316801580156147ac575b6124bf5750565b5063ffffffff81116147a5565b90505f19820163ffffffff81116111a8571663ffffffff1615155f61478d565b61800083119150614786565b906001600160401b0361487e60806148776303ffffff6148076060880161358b565b60061c166d010102020202030303030303030360801b6fffffffffffffffffffffffffffffffff821160071b6001600160401b0383821c1160061b1763ffffffff83821c1160051b1761ffff83821c1160041b1760ff83821c1160031b17600f83821c1160021b1791821c1a1790565b9401613539565b166148ef816d010102020202030303030303030360801b6fffffffffffffffffffffffffffffffff821160071b6001600160401b0383821c1160061b1763ffffffff83821c1160051b1761ffff83821c1160041b1760ff83821c1160031b17600f83821c1160021b1791821c1a1790565b906001821b100190565b6040516001815290949391929182019190601f8101905b83831061491e575050505050565b909192939560208760051b16906020828401015260208085359218830101526020604183209660011c93019190939293614910565b604090929192606082519161496783613420565b5f83525f60208401528295602085519280518452015160208301528482015260075afa1561499157565b62a4859360e01b5f52600760045260245ffd5b60409092919260808251916149b883613420565b5f83525f60208401526020839681865193805185520151828401528051868401520151606082015260065afa156149eb57565b62a4859360e01b5f52600660045260245ffd5b7f30644e72e131a029b85045b68181585d97816a916871ca8d3c208c16d87cfd4790604051614a2c81613420565b5f81525f602082015250065f5b61238c577f30644e72e131a029b85045b68181585d97816a916871ca8d3c208c16d87cfd476003818381818009090860205f60c060405183815283808201528360408201528460608201527f0c19139cb84c680a6e14116da060561765e05aa45a1c72a34f082305b61f3f5260808201527f30644e72e131a029b85045b68181585d97816a916871ca8d3c208c16d87cfd4760a082015260055afa905f519115614b4a577f30644e72e131a029b85045b68181585d97816a916871ca8d3c208c16d87cfd4782800914614b3357507f30644e72e131a029b85045b68181585d97816a916871ca8d3c208c16d87cfd4760015f920890614a39565b60405191614b4083613420565b8252602082015290565b62a4859360e01b5f52600560045260245ffd5b601c90910492916001600160a01b03165f5b848110614b7e57505f93505050565b614b8885826134ff565b60011c90601c8202828104601c14831517156111a857614ba890856134ff565b358060601c90848214614bd85750831115614bd15750600181018091116111a857935b93614b6f565b9450614bcb565b60201c9650505050505056fe001f001f001f001f001f001f001f001f001f001f001f001f001f001f001f001f",
}

// DisputesABI is the input ABI used to generate the binding from.
// Deprecated: Use DisputesMetaData.ABI instead.
var DisputesABI = DisputesMetaData.ABI

// DisputesBin is the compiled bytecode used for deploying new contracts.
// Deprecated: Use DisputesMetaData.Bin instead.
var DisputesBin = DisputesMetaData.Bin

// DeployDisputes deploys a new Ethereum contract, binding an instance of Disputes to it.
func DeployDisputes(auth *bind.TransactOpts, backend bind.ContractBackend, service_ common.Address) (common.Address, *types.Transaction, *Disputes, error) {
	parsed, err := DisputesMetaData.GetAbi()
	if err != nil {
		return common.Address{}, nil, nil, err
	}
	if parsed == nil {
		return common.Address{}, nil, nil, errors.New("GetABI returned nil")
	}

	address, tx, contract, err := bind.DeployContract(auth, *parsed, common.FromHex(DisputesBin), backend, service_)
	if err != nil {
		return common.Address{}, nil, nil, err
	}
	return address, tx, &Disputes{DisputesCaller: DisputesCaller{contract: contract}, DisputesTransactor: DisputesTransactor{contract: contract}, DisputesFilterer: DisputesFilterer{contract: contract}}, nil
}

// Disputes is an auto generated Go binding around an Ethereum contract.
type Disputes struct {
	DisputesCaller     // Read-only binding to the contract
	DisputesTransactor // Write-only binding to the contract
	DisputesFilterer   // Log filterer for contract events
}

// DisputesCaller is an auto generated read-only Go binding around an Ethereum contract.
type DisputesCaller struct {
	contract *bind.BoundContract // Generic contract wrapper for the low level calls
}

// DisputesTransactor is an auto generated write-only Go binding around an Ethereum contract.
type DisputesTransactor struct {
	contract *bind.BoundContract // Generic contract wrapper for the low level calls
}

// DisputesFilterer is an auto generated log filtering Go binding around an Ethereum contract events.
type DisputesFilterer struct {
	contract *bind.BoundContract // Generic contract wrapper for the low level calls
}

// DisputesSession is an auto generated Go binding around an Ethereum contract,
// with pre-set call and transact options.
type DisputesSession struct {
	Contract     *Disputes         // Generic contract binding to set the session for
	CallOpts     bind.CallOpts     // Call options to use throughout this session
	TransactOpts bind.TransactOpts // Transaction auth options to use throughout this session
}

// DisputesCallerSession is an auto generated read-only Go binding around an Ethereum contract,
// with pre-set call options.
type DisputesCallerSession struct {
	Contract *DisputesCaller // Generic contract caller binding to set the session for
	CallOpts bind.CallOpts   // Call options to use throughout this session
}

// DisputesTransactorSession is an auto generated write-only Go binding around an Ethereum contract,
// with pre-set transact options.
type DisputesTransactorSession struct {
	Contract     *DisputesTransactor // Generic contract transactor binding to set the session for
	TransactOpts bind.TransactOpts   // Transaction auth options to use throughout this session
}

// DisputesRaw is an auto generated low-level Go binding around an Ethereum contract.
type DisputesRaw struct {
	Contract *Disputes // Generic contract binding to access the raw methods on
}

// DisputesCallerRaw is an auto generated low-level read-only Go binding around an Ethereum contract.
type DisputesCallerRaw struct {
	Contract *DisputesCaller // Generic read-only contract binding to access the raw methods on
}

// DisputesTransactorRaw is an auto generated low-level write-only Go binding around an Ethereum contract.
type DisputesTransactorRaw struct {
	Contract *DisputesTransactor // Generic write-only contract binding to access the raw methods on
}

// NewDisputes creates a new instance of Disputes, bound to a specific deployed contract.
func NewDisputes(address common.Address, backend bind.ContractBackend) (*Disputes, error) {
	contract, err := bindDisputes(address, backend, backend, backend)
	if err != nil {
		return nil, err
	}
	return &Disputes{DisputesCaller: DisputesCaller{contract: contract}, DisputesTransactor: DisputesTransactor{contract: contract}, DisputesFilterer: DisputesFilterer{contract: contract}}, nil
}

// NewDisputesCaller creates a new read-only instance of Disputes, bound to a specific deployed contract.
func NewDisputesCaller(address common.Address, caller bind.ContractCaller) (*DisputesCaller, error) {
	contract, err := bindDisputes(address, caller, nil, nil)
	if err != nil {
		return nil, err
	}
	return &DisputesCaller{contract: contract}, nil
}

// NewDisputesTransactor creates a new write-only instance of Disputes, bound to a specific deployed contract.
func NewDisputesTransactor(address common.Address, transactor bind.ContractTransactor) (*DisputesTransactor, error) {
	contract, err := bindDisputes(address, nil, transactor, nil)
	if err != nil {
		return nil, err
	}
	return &DisputesTransactor{contract: contract}, nil
}

// NewDisputesFilterer creates a new log filterer instance of Disputes, bound to a specific deployed contract.
func NewDisputesFilterer(address common.Address, filterer bind.ContractFilterer) (*DisputesFilterer, error) {
	contract, err := bindDisputes(address, nil, nil, filterer)
	if err != nil {
		return nil, err
	}
	return &DisputesFilterer{contract: contract}, nil
}

// bindDisputes binds a generic wrapper to an already deployed contract.
func bindDisputes(address common.Address, caller bind.ContractCaller, transactor bind.ContractTransactor, filterer bind.ContractFilterer) (*bind.BoundContract, error) {
	parsed, err := DisputesMetaData.GetAbi()
	if err != nil {
		return nil, err
	}
	return bind.NewBoundContract(address, *parsed, caller, transactor, filterer), nil
}

// Call invokes the (constant) contract method with params as input values and
// sets the output to result. The result type might be a single field for simple
// returns, a slice of interfaces for anonymous returns and a struct for named
// returns.
func (_Disputes *DisputesRaw) Call(opts *bind.CallOpts, result *[]interface{}, method string, params ...interface{}) error {
	return _Disputes.Contract.DisputesCaller.contract.Call(opts, result, method, params...)
}

// Transfer initiates a plain transaction to move funds to the contract, calling
// its default method if one is available.
func (_Disputes *DisputesRaw) Transfer(opts *bind.TransactOpts) (*types.Transaction, error) {
	return _Disputes.Contract.DisputesTransactor.contract.Transfer(opts)
}

// Transact invokes the (paid) contract method with params as input values.
func (_Disputes *DisputesRaw) Transact(opts *bind.TransactOpts, method string, params ...interface{}) (*types.Transaction, error) {
	return _Disputes.Contract.DisputesTransactor.contract.Transact(opts, method, params...)
}

// Call invokes the (constant) contract method with params as input values and
// sets the output to result. The result type might be a single field for simple
// returns, a slice of interfaces for anonymous returns and a struct for named
// returns.
func (_Disputes *DisputesCallerRaw) Call(opts *bind.CallOpts, result *[]interface{}, method string, params ...interface{}) error {
	return _Disputes.Contract.contract.Call(opts, result, method, params...)
}

// Transfer initiates a plain transaction to move funds to the contract, calling
// its default method if one is available.
func (_Disputes *DisputesTransactorRaw) Transfer(opts *bind.TransactOpts) (*types.Transaction, error) {
	return _Disputes.Contract.contract.Transfer(opts)
}

// Transact invokes the (paid) contract method with params as input values.
func (_Disputes *DisputesTransactorRaw) Transact(opts *bind.TransactOpts, method string, params ...interface{}) (*types.Transaction, error) {
	return _Disputes.Contract.contract.Transact(opts, method, params...)
}

// ANNOUNCEBLOCKS is a free data retrieval call binding the contract method 0x6233b0ca.
//
// Solidity: function ANNOUNCE_BLOCKS() view returns(uint256)
func (_Disputes *DisputesCaller) ANNOUNCEBLOCKS(opts *bind.CallOpts) (*big.Int, error) {
	var out []interface{}
	err := _Disputes.contract.Call(opts, &out, "ANNOUNCE_BLOCKS")

	if err != nil {
		return *new(*big.Int), err
	}

	out0 := *abi.ConvertType(out[0], new(*big.Int)).(**big.Int)

	return out0, err

}

// ANNOUNCEBLOCKS is a free data retrieval call binding the contract method 0x6233b0ca.
//
// Solidity: function ANNOUNCE_BLOCKS() view returns(uint256)
func (_Disputes *DisputesSession) ANNOUNCEBLOCKS() (*big.Int, error) {
	return _Disputes.Contract.ANNOUNCEBLOCKS(&_Disputes.CallOpts)
}

// ANNOUNCEBLOCKS is a free data retrieval call binding the contract method 0x6233b0ca.
//
// Solidity: function ANNOUNCE_BLOCKS() view returns(uint256)
func (_Disputes *DisputesCallerSession) ANNOUNCEBLOCKS() (*big.Int, error) {
	return _Disputes.Contract.ANNOUNCEBLOCKS(&_Disputes.CallOpts)
}

// ANSWERGAS is a free data retrieval call binding the contract method 0x43a0e1de.
//
// Solidity: function ANSWER_GAS() view returns(uint256)
func (_Disputes *DisputesCaller) ANSWERGAS(opts *bind.CallOpts) (*big.Int, error) {
	var out []interface{}
	err := _Disputes.contract.Call(opts, &out, "ANSWER_GAS")

	if err != nil {
		return *new(*big.Int), err
	}

	out0 := *abi.ConvertType(out[0], new(*big.Int)).(**big.Int)

	return out0, err

}

// ANSWERGAS is a free data retrieval call binding the contract method 0x43a0e1de.
//
// Solidity: function ANSWER_GAS() view returns(uint256)
func (_Disputes *DisputesSession) ANSWERGAS() (*big.Int, error) {
	return _Disputes.Contract.ANSWERGAS(&_Disputes.CallOpts)
}

// ANSWERGAS is a free data retrieval call binding the contract method 0x43a0e1de.
//
// Solidity: function ANSWER_GAS() view returns(uint256)
func (_Disputes *DisputesCallerSession) ANSWERGAS() (*big.Int, error) {
	return _Disputes.Contract.ANSWERGAS(&_Disputes.CallOpts)
}

// FLOORPRICE is a free data retrieval call binding the contract method 0xa71f48a4.
//
// Solidity: function FLOOR_PRICE() view returns(uint256)
func (_Disputes *DisputesCaller) FLOORPRICE(opts *bind.CallOpts) (*big.Int, error) {
	var out []interface{}
	err := _Disputes.contract.Call(opts, &out, "FLOOR_PRICE")

	if err != nil {
		return *new(*big.Int), err
	}

	out0 := *abi.ConvertType(out[0], new(*big.Int)).(**big.Int)

	return out0, err

}

// FLOORPRICE is a free data retrieval call binding the contract method 0xa71f48a4.
//
// Solidity: function FLOOR_PRICE() view returns(uint256)
func (_Disputes *DisputesSession) FLOORPRICE() (*big.Int, error) {
	return _Disputes.Contract.FLOORPRICE(&_Disputes.CallOpts)
}

// FLOORPRICE is a free data retrieval call binding the contract method 0xa71f48a4.
//
// Solidity: function FLOOR_PRICE() view returns(uint256)
func (_Disputes *DisputesCallerSession) FLOORPRICE() (*big.Int, error) {
	return _Disputes.Contract.FLOORPRICE(&_Disputes.CallOpts)
}

// PROVEGAS is a free data retrieval call binding the contract method 0xcb7bb00c.
//
// Solidity: function PROVE_GAS() view returns(uint256)
func (_Disputes *DisputesCaller) PROVEGAS(opts *bind.CallOpts) (*big.Int, error) {
	var out []interface{}
	err := _Disputes.contract.Call(opts, &out, "PROVE_GAS")

	if err != nil {
		return *new(*big.Int), err
	}

	out0 := *abi.ConvertType(out[0], new(*big.Int)).(**big.Int)

	return out0, err

}

// PROVEGAS is a free data retrieval call binding the contract method 0xcb7bb00c.
//
// Solidity: function PROVE_GAS() view returns(uint256)
func (_Disputes *DisputesSession) PROVEGAS() (*big.Int, error) {
	return _Disputes.Contract.PROVEGAS(&_Disputes.CallOpts)
}

// PROVEGAS is a free data retrieval call binding the contract method 0xcb7bb00c.
//
// Solidity: function PROVE_GAS() view returns(uint256)
func (_Disputes *DisputesCallerSession) PROVEGAS() (*big.Int, error) {
	return _Disputes.Contract.PROVEGAS(&_Disputes.CallOpts)
}

// PROVEGASPERENTRY is a free data retrieval call binding the contract method 0xa27ec1fb.
//
// Solidity: function PROVE_GAS_PER_ENTRY() view returns(uint256)
func (_Disputes *DisputesCaller) PROVEGASPERENTRY(opts *bind.CallOpts) (*big.Int, error) {
	var out []interface{}
	err := _Disputes.contract.Call(opts, &out, "PROVE_GAS_PER_ENTRY")

	if err != nil {
		return *new(*big.Int), err
	}

	out0 := *abi.ConvertType(out[0], new(*big.Int)).(**big.Int)

	return out0, err

}

// PROVEGASPERENTRY is a free data retrieval call binding the contract method 0xa27ec1fb.
//
// Solidity: function PROVE_GAS_PER_ENTRY() view returns(uint256)
func (_Disputes *DisputesSession) PROVEGASPERENTRY() (*big.Int, error) {
	return _Disputes.Contract.PROVEGASPERENTRY(&_Disputes.CallOpts)
}

// PROVEGASPERENTRY is a free data retrieval call binding the contract method 0xa27ec1fb.
//
// Solidity: function PROVE_GAS_PER_ENTRY() view returns(uint256)
func (_Disputes *DisputesCallerSession) PROVEGASPERENTRY() (*big.Int, error) {
	return _Disputes.Contract.PROVEGASPERENTRY(&_Disputes.CallOpts)
}

// AllocationManager is a free data retrieval call binding the contract method 0xca8aa7c7.
//
// Solidity: function allocationManager() view returns(address)
func (_Disputes *DisputesCaller) AllocationManager(opts *bind.CallOpts) (common.Address, error) {
	var out []interface{}
	err := _Disputes.contract.Call(opts, &out, "allocationManager")

	if err != nil {
		return *new(common.Address), err
	}

	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)

	return out0, err

}

// AllocationManager is a free data retrieval call binding the contract method 0xca8aa7c7.
//
// Solidity: function allocationManager() view returns(address)
func (_Disputes *DisputesSession) AllocationManager() (common.Address, error) {
	return _Disputes.Contract.AllocationManager(&_Disputes.CallOpts)
}

// AllocationManager is a free data retrieval call binding the contract method 0xca8aa7c7.
//
// Solidity: function allocationManager() view returns(address)
func (_Disputes *DisputesCallerSession) AllocationManager() (common.Address, error) {
	return _Disputes.Contract.AllocationManager(&_Disputes.CallOpts)
}

// AnnouncedAt is a free data retrieval call binding the contract method 0x99f4be3d.
//
// Solidity: function announcedAt(bytes32 announcement) view returns(uint256 blockNumber)
func (_Disputes *DisputesCaller) AnnouncedAt(opts *bind.CallOpts, announcement [32]byte) (*big.Int, error) {
	var out []interface{}
	err := _Disputes.contract.Call(opts, &out, "announcedAt", announcement)

	if err != nil {
		return *new(*big.Int), err
	}

	out0 := *abi.ConvertType(out[0], new(*big.Int)).(**big.Int)

	return out0, err

}

// AnnouncedAt is a free data retrieval call binding the contract method 0x99f4be3d.
//
// Solidity: function announcedAt(bytes32 announcement) view returns(uint256 blockNumber)
func (_Disputes *DisputesSession) AnnouncedAt(announcement [32]byte) (*big.Int, error) {
	return _Disputes.Contract.AnnouncedAt(&_Disputes.CallOpts, announcement)
}

// AnnouncedAt is a free data retrieval call binding the contract method 0x99f4be3d.
//
// Solidity: function announcedAt(bytes32 announcement) view returns(uint256 blockNumber)
func (_Disputes *DisputesCallerSession) AnnouncedAt(announcement [32]byte) (*big.Int, error) {
	return _Disputes.Contract.AnnouncedAt(&_Disputes.CallOpts, announcement)
}

// AnnouncementOf is a free data retrieval call binding the contract method 0xeb637e7c.
//
// Solidity: function announcementOf(address sender, bytes32 commitment, uint32 sample, uint32 column, bytes32 nonce) pure returns(bytes32)
func (_Disputes *DisputesCaller) AnnouncementOf(opts *bind.CallOpts, sender common.Address, commitment [32]byte, sample uint32, column uint32, nonce [32]byte) ([32]byte, error) {
	var out []interface{}
	err := _Disputes.contract.Call(opts, &out, "announcementOf", sender, commitment, sample, column, nonce)

	if err != nil {
		return *new([32]byte), err
	}

	out0 := *abi.ConvertType(out[0], new([32]byte)).(*[32]byte)

	return out0, err

}

// AnnouncementOf is a free data retrieval call binding the contract method 0xeb637e7c.
//
// Solidity: function announcementOf(address sender, bytes32 commitment, uint32 sample, uint32 column, bytes32 nonce) pure returns(bytes32)
func (_Disputes *DisputesSession) AnnouncementOf(sender common.Address, commitment [32]byte, sample uint32, column uint32, nonce [32]byte) ([32]byte, error) {
	return _Disputes.Contract.AnnouncementOf(&_Disputes.CallOpts, sender, commitment, sample, column, nonce)
}

// AnnouncementOf is a free data retrieval call binding the contract method 0xeb637e7c.
//
// Solidity: function announcementOf(address sender, bytes32 commitment, uint32 sample, uint32 column, bytes32 nonce) pure returns(bytes32)
func (_Disputes *DisputesCallerSession) AnnouncementOf(sender common.Address, commitment [32]byte, sample uint32, column uint32, nonce [32]byte) ([32]byte, error) {
	return _Disputes.Contract.AnnouncementOf(&_Disputes.CallOpts, sender, commitment, sample, column, nonce)
}

// AnswerBond is a free data retrieval call binding the contract method 0x9c4ab3b9.
//
// Solidity: function answerBond(uint256 n) view returns(uint256)
func (_Disputes *DisputesCaller) AnswerBond(opts *bind.CallOpts, n *big.Int) (*big.Int, error) {
	var out []interface{}
	err := _Disputes.contract.Call(opts, &out, "answerBond", n)

	if err != nil {
		return *new(*big.Int), err
	}

	out0 := *abi.ConvertType(out[0], new(*big.Int)).(**big.Int)

	return out0, err

}

// AnswerBond is a free data retrieval call binding the contract method 0x9c4ab3b9.
//
// Solidity: function answerBond(uint256 n) view returns(uint256)
func (_Disputes *DisputesSession) AnswerBond(n *big.Int) (*big.Int, error) {
	return _Disputes.Contract.AnswerBond(&_Disputes.CallOpts, n)
}

// AnswerBond is a free data retrieval call binding the contract method 0x9c4ab3b9.
//
// Solidity: function answerBond(uint256 n) view returns(uint256)
func (_Disputes *DisputesCallerSession) AnswerBond(n *big.Int) (*big.Int, error) {
	return _Disputes.Contract.AnswerBond(&_Disputes.CallOpts, n)
}

// AnswerOf is a free data retrieval call binding the contract method 0xee14e6ca.
//
// Solidity: function answerOf(bytes32 id, uint256 number) view returns((address,uint88,uint8))
func (_Disputes *DisputesCaller) AnswerOf(opts *bind.CallOpts, id [32]byte, number *big.Int) (Answer, error) {
	var out []interface{}
	err := _Disputes.contract.Call(opts, &out, "answerOf", id, number)

	if err != nil {
		return *new(Answer), err
	}

	out0 := *abi.ConvertType(out[0], new(Answer)).(*Answer)

	return out0, err

}

// AnswerOf is a free data retrieval call binding the contract method 0xee14e6ca.
//
// Solidity: function answerOf(bytes32 id, uint256 number) view returns((address,uint88,uint8))
func (_Disputes *DisputesSession) AnswerOf(id [32]byte, number *big.Int) (Answer, error) {
	return _Disputes.Contract.AnswerOf(&_Disputes.CallOpts, id, number)
}

// AnswerOf is a free data retrieval call binding the contract method 0xee14e6ca.
//
// Solidity: function answerOf(bytes32 id, uint256 number) view returns((address,uint88,uint8))
func (_Disputes *DisputesCallerSession) AnswerOf(id [32]byte, number *big.Int) (Answer, error) {
	return _Disputes.Contract.AnswerOf(&_Disputes.CallOpts, id, number)
}

// ApkRegistry is a free data retrieval call binding the contract method 0x795623f9.
//
// Solidity: function apkRegistry() view returns(address)
func (_Disputes *DisputesCaller) ApkRegistry(opts *bind.CallOpts) (common.Address, error) {
	var out []interface{}
	err := _Disputes.contract.Call(opts, &out, "apkRegistry")

	if err != nil {
		return *new(common.Address), err
	}

	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)

	return out0, err

}

// ApkRegistry is a free data retrieval call binding the contract method 0x795623f9.
//
// Solidity: function apkRegistry() view returns(address)
func (_Disputes *DisputesSession) ApkRegistry() (common.Address, error) {
	return _Disputes.Contract.ApkRegistry(&_Disputes.CallOpts)
}

// ApkRegistry is a free data retrieval call binding the contract method 0x795623f9.
//
// Solidity: function apkRegistry() view returns(address)
func (_Disputes *DisputesCallerSession) ApkRegistry() (common.Address, error) {
	return _Disputes.Contract.ApkRegistry(&_Disputes.CallOpts)
}

// Burnt is a free data retrieval call binding the contract method 0xb192da2d.
//
// Solidity: function burnt() view returns(uint256)
func (_Disputes *DisputesCaller) Burnt(opts *bind.CallOpts) (*big.Int, error) {
	var out []interface{}
	err := _Disputes.contract.Call(opts, &out, "burnt")

	if err != nil {
		return *new(*big.Int), err
	}

	out0 := *abi.ConvertType(out[0], new(*big.Int)).(**big.Int)

	return out0, err

}

// Burnt is a free data retrieval call binding the contract method 0xb192da2d.
//
// Solidity: function burnt() view returns(uint256)
func (_Disputes *DisputesSession) Burnt() (*big.Int, error) {
	return _Disputes.Contract.Burnt(&_Disputes.CallOpts)
}

// Burnt is a free data retrieval call binding the contract method 0xb192da2d.
//
// Solidity: function burnt() view returns(uint256)
func (_Disputes *DisputesCallerSession) Burnt() (*big.Int, error) {
	return _Disputes.Contract.Burnt(&_Disputes.CallOpts)
}

// CheckAnswer is a free data retrieval call binding the contract method 0x5b1dd8f3.
//
// Solidity: function checkAnswer((uint64,bytes32,bytes32,uint32,uint64,bytes32,uint64,uint32,uint32) claim, bytes body) pure returns()
func (_Disputes *DisputesCaller) CheckAnswer(opts *bind.CallOpts, claim Claim, body []byte) error {
	var out []interface{}
	err := _Disputes.contract.Call(opts, &out, "checkAnswer", claim, body)

	if err != nil {
		return err
	}

	return err

}

// CheckAnswer is a free data retrieval call binding the contract method 0x5b1dd8f3.
//
// Solidity: function checkAnswer((uint64,bytes32,bytes32,uint32,uint64,bytes32,uint64,uint32,uint32) claim, bytes body) pure returns()
func (_Disputes *DisputesSession) CheckAnswer(claim Claim, body []byte) error {
	return _Disputes.Contract.CheckAnswer(&_Disputes.CallOpts, claim, body)
}

// CheckAnswer is a free data retrieval call binding the contract method 0x5b1dd8f3.
//
// Solidity: function checkAnswer((uint64,bytes32,bytes32,uint32,uint64,bytes32,uint64,uint32,uint32) claim, bytes body) pure returns()
func (_Disputes *DisputesCallerSession) CheckAnswer(claim Claim, body []byte) error {
	return _Disputes.Contract.CheckAnswer(&_Disputes.CallOpts, claim, body)
}

// CommitmentOf is a free data retrieval call binding the contract method 0xe3ea095e.
//
// Solidity: function commitmentOf((uint64,bytes32,bytes32,uint32,uint64,bytes32,uint64,uint32,uint32) claim) view returns(bytes32)
func (_Disputes *DisputesCaller) CommitmentOf(opts *bind.CallOpts, claim Claim) ([32]byte, error) {
	var out []interface{}
	err := _Disputes.contract.Call(opts, &out, "commitmentOf", claim)

	if err != nil {
		return *new([32]byte), err
	}

	out0 := *abi.ConvertType(out[0], new([32]byte)).(*[32]byte)

	return out0, err

}

// CommitmentOf is a free data retrieval call binding the contract method 0xe3ea095e.
//
// Solidity: function commitmentOf((uint64,bytes32,bytes32,uint32,uint64,bytes32,uint64,uint32,uint32) claim) view returns(bytes32)
func (_Disputes *DisputesSession) CommitmentOf(claim Claim) ([32]byte, error) {
	return _Disputes.Contract.CommitmentOf(&_Disputes.CallOpts, claim)
}

// CommitmentOf is a free data retrieval call binding the contract method 0xe3ea095e.
//
// Solidity: function commitmentOf((uint64,bytes32,bytes32,uint32,uint64,bytes32,uint64,uint32,uint32) claim) view returns(bytes32)
func (_Disputes *DisputesCallerSession) CommitmentOf(claim Claim) ([32]byte, error) {
	return _Disputes.Contract.CommitmentOf(&_Disputes.CallOpts, claim)
}

// Coordinator is a free data retrieval call binding the contract method 0x0a009097.
//
// Solidity: function coordinator() view returns(address)
func (_Disputes *DisputesCaller) Coordinator(opts *bind.CallOpts) (common.Address, error) {
	var out []interface{}
	err := _Disputes.contract.Call(opts, &out, "coordinator")

	if err != nil {
		return *new(common.Address), err
	}

	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)

	return out0, err

}

// Coordinator is a free data retrieval call binding the contract method 0x0a009097.
//
// Solidity: function coordinator() view returns(address)
func (_Disputes *DisputesSession) Coordinator() (common.Address, error) {
	return _Disputes.Contract.Coordinator(&_Disputes.CallOpts)
}

// Coordinator is a free data retrieval call binding the contract method 0x0a009097.
//
// Solidity: function coordinator() view returns(address)
func (_Disputes *DisputesCallerSession) Coordinator() (common.Address, error) {
	return _Disputes.Contract.Coordinator(&_Disputes.CallOpts)
}

// CreditOf is a free data retrieval call binding the contract method 0x75807250.
//
// Solidity: function creditOf(address owner) view returns(uint256 amount)
func (_Disputes *DisputesCaller) CreditOf(opts *bind.CallOpts, owner common.Address) (*big.Int, error) {
	var out []interface{}
	err := _Disputes.contract.Call(opts, &out, "creditOf", owner)

	if err != nil {
		return *new(*big.Int), err
	}

	out0 := *abi.ConvertType(out[0], new(*big.Int)).(**big.Int)

	return out0, err

}

// CreditOf is a free data retrieval call binding the contract method 0x75807250.
//
// Solidity: function creditOf(address owner) view returns(uint256 amount)
func (_Disputes *DisputesSession) CreditOf(owner common.Address) (*big.Int, error) {
	return _Disputes.Contract.CreditOf(&_Disputes.CallOpts, owner)
}

// CreditOf is a free data retrieval call binding the contract method 0x75807250.
//
// Solidity: function creditOf(address owner) view returns(uint256 amount)
func (_Disputes *DisputesCallerSession) CreditOf(owner common.Address) (*big.Int, error) {
	return _Disputes.Contract.CreditOf(&_Disputes.CallOpts, owner)
}

// DisputeBond is a free data retrieval call binding the contract method 0x17baaf20.
//
// Solidity: function disputeBond() view returns(uint256)
func (_Disputes *DisputesCaller) DisputeBond(opts *bind.CallOpts) (*big.Int, error) {
	var out []interface{}
	err := _Disputes.contract.Call(opts, &out, "disputeBond")

	if err != nil {
		return *new(*big.Int), err
	}

	out0 := *abi.ConvertType(out[0], new(*big.Int)).(**big.Int)

	return out0, err

}

// DisputeBond is a free data retrieval call binding the contract method 0x17baaf20.
//
// Solidity: function disputeBond() view returns(uint256)
func (_Disputes *DisputesSession) DisputeBond() (*big.Int, error) {
	return _Disputes.Contract.DisputeBond(&_Disputes.CallOpts)
}

// DisputeBond is a free data retrieval call binding the contract method 0x17baaf20.
//
// Solidity: function disputeBond() view returns(uint256)
func (_Disputes *DisputesCallerSession) DisputeBond() (*big.Int, error) {
	return _Disputes.Contract.DisputeBond(&_Disputes.CallOpts)
}

// DisputeIdOf is a free data retrieval call binding the contract method 0xb8de5743.
//
// Solidity: function disputeIdOf((uint64,bytes32,bytes32,uint32,uint64,bytes32,uint64,uint32,uint32) claim) view returns(bytes32)
func (_Disputes *DisputesCaller) DisputeIdOf(opts *bind.CallOpts, claim Claim) ([32]byte, error) {
	var out []interface{}
	err := _Disputes.contract.Call(opts, &out, "disputeIdOf", claim)

	if err != nil {
		return *new([32]byte), err
	}

	out0 := *abi.ConvertType(out[0], new([32]byte)).(*[32]byte)

	return out0, err

}

// DisputeIdOf is a free data retrieval call binding the contract method 0xb8de5743.
//
// Solidity: function disputeIdOf((uint64,bytes32,bytes32,uint32,uint64,bytes32,uint64,uint32,uint32) claim) view returns(bytes32)
func (_Disputes *DisputesSession) DisputeIdOf(claim Claim) ([32]byte, error) {
	return _Disputes.Contract.DisputeIdOf(&_Disputes.CallOpts, claim)
}

// DisputeIdOf is a free data retrieval call binding the contract method 0xb8de5743.
//
// Solidity: function disputeIdOf((uint64,bytes32,bytes32,uint32,uint64,bytes32,uint64,uint32,uint32) claim) view returns(bytes32)
func (_Disputes *DisputesCallerSession) DisputeIdOf(claim Claim) ([32]byte, error) {
	return _Disputes.Contract.DisputeIdOf(&_Disputes.CallOpts, claim)
}

// DisputeOf is a free data retrieval call binding the contract method 0x9427c7d6.
//
// Solidity: function disputeOf(bytes32 id) view returns((address,uint88,uint8,uint64,uint64,uint64,uint64))
func (_Disputes *DisputesCaller) DisputeOf(opts *bind.CallOpts, id [32]byte) (Dispute, error) {
	var out []interface{}
	err := _Disputes.contract.Call(opts, &out, "disputeOf", id)

	if err != nil {
		return *new(Dispute), err
	}

	out0 := *abi.ConvertType(out[0], new(Dispute)).(*Dispute)

	return out0, err

}

// DisputeOf is a free data retrieval call binding the contract method 0x9427c7d6.
//
// Solidity: function disputeOf(bytes32 id) view returns((address,uint88,uint8,uint64,uint64,uint64,uint64))
func (_Disputes *DisputesSession) DisputeOf(id [32]byte) (Dispute, error) {
	return _Disputes.Contract.DisputeOf(&_Disputes.CallOpts, id)
}

// DisputeOf is a free data retrieval call binding the contract method 0x9427c7d6.
//
// Solidity: function disputeOf(bytes32 id) view returns((address,uint88,uint8,uint64,uint64,uint64,uint64))
func (_Disputes *DisputesCallerSession) DisputeOf(id [32]byte) (Dispute, error) {
	return _Disputes.Contract.DisputeOf(&_Disputes.CallOpts, id)
}

// EntryOf is a free data retrieval call binding the contract method 0xea5159b9.
//
// Solidity: function entryOf((uint64,bytes32,bytes32,uint32,uint64,bytes32,uint64,uint32,uint32) claim, uint256 r, uint256 s) view returns(int256)
func (_Disputes *DisputesCaller) EntryOf(opts *bind.CallOpts, claim Claim, r *big.Int, s *big.Int) (*big.Int, error) {
	var out []interface{}
	err := _Disputes.contract.Call(opts, &out, "entryOf", claim, r, s)

	if err != nil {
		return *new(*big.Int), err
	}

	out0 := *abi.ConvertType(out[0], new(*big.Int)).(**big.Int)

	return out0, err

}

// EntryOf is a free data retrieval call binding the contract method 0xea5159b9.
//
// Solidity: function entryOf((uint64,bytes32,bytes32,uint32,uint64,bytes32,uint64,uint32,uint32) claim, uint256 r, uint256 s) view returns(int256)
func (_Disputes *DisputesSession) EntryOf(claim Claim, r *big.Int, s *big.Int) (*big.Int, error) {
	return _Disputes.Contract.EntryOf(&_Disputes.CallOpts, claim, r, s)
}

// EntryOf is a free data retrieval call binding the contract method 0xea5159b9.
//
// Solidity: function entryOf((uint64,bytes32,bytes32,uint32,uint64,bytes32,uint64,uint32,uint32) claim, uint256 r, uint256 s) view returns(int256)
func (_Disputes *DisputesCallerSession) EntryOf(claim Claim, r *big.Int, s *big.Int) (*big.Int, error) {
	return _Disputes.Contract.EntryOf(&_Disputes.CallOpts, claim, r, s)
}

// FaultOf is a free data retrieval call binding the contract method 0x9e1bb071.
//
// Solidity: function faultOf(uint64 roundId, bytes32 operatorId) view returns((uint64,uint192))
func (_Disputes *DisputesCaller) FaultOf(opts *bind.CallOpts, roundId uint64, operatorId [32]byte) (Fault, error) {
	var out []interface{}
	err := _Disputes.contract.Call(opts, &out, "faultOf", roundId, operatorId)

	if err != nil {
		return *new(Fault), err
	}

	out0 := *abi.ConvertType(out[0], new(Fault)).(*Fault)

	return out0, err

}

// FaultOf is a free data retrieval call binding the contract method 0x9e1bb071.
//
// Solidity: function faultOf(uint64 roundId, bytes32 operatorId) view returns((uint64,uint192))
func (_Disputes *DisputesSession) FaultOf(roundId uint64, operatorId [32]byte) (Fault, error) {
	return _Disputes.Contract.FaultOf(&_Disputes.CallOpts, roundId, operatorId)
}

// FaultOf is a free data retrieval call binding the contract method 0x9e1bb071.
//
// Solidity: function faultOf(uint64 roundId, bytes32 operatorId) view returns((uint64,uint192))
func (_Disputes *DisputesCallerSession) FaultOf(roundId uint64, operatorId [32]byte) (Fault, error) {
	return _Disputes.Contract.FaultOf(&_Disputes.CallOpts, roundId, operatorId)
}

// FirstStanding is a free data retrieval call binding the contract method 0xbf3d8499.
//
// Solidity: function firstStanding(bytes32 id) view returns(uint256 number)
func (_Disputes *DisputesCaller) FirstStanding(opts *bind.CallOpts, id [32]byte) (*big.Int, error) {
	var out []interface{}
	err := _Disputes.contract.Call(opts, &out, "firstStanding", id)

	if err != nil {
		return *new(*big.Int), err
	}

	out0 := *abi.ConvertType(out[0], new(*big.Int)).(**big.Int)

	return out0, err

}

// FirstStanding is a free data retrieval call binding the contract method 0xbf3d8499.
//
// Solidity: function firstStanding(bytes32 id) view returns(uint256 number)
func (_Disputes *DisputesSession) FirstStanding(id [32]byte) (*big.Int, error) {
	return _Disputes.Contract.FirstStanding(&_Disputes.CallOpts, id)
}

// FirstStanding is a free data retrieval call binding the contract method 0xbf3d8499.
//
// Solidity: function firstStanding(bytes32 id) view returns(uint256 number)
func (_Disputes *DisputesCallerSession) FirstStanding(id [32]byte) (*big.Int, error) {
	return _Disputes.Contract.FirstStanding(&_Disputes.CallOpts, id)
}

// LastDeadlineOf is a free data retrieval call binding the contract method 0xd49d5e34.
//
// Solidity: function lastDeadlineOf(bytes32 operatorId) view returns(uint256 blockNumber)
func (_Disputes *DisputesCaller) LastDeadlineOf(opts *bind.CallOpts, operatorId [32]byte) (*big.Int, error) {
	var out []interface{}
	err := _Disputes.contract.Call(opts, &out, "lastDeadlineOf", operatorId)

	if err != nil {
		return *new(*big.Int), err
	}

	out0 := *abi.ConvertType(out[0], new(*big.Int)).(**big.Int)

	return out0, err

}

// LastDeadlineOf is a free data retrieval call binding the contract method 0xd49d5e34.
//
// Solidity: function lastDeadlineOf(bytes32 operatorId) view returns(uint256 blockNumber)
func (_Disputes *DisputesSession) LastDeadlineOf(operatorId [32]byte) (*big.Int, error) {
	return _Disputes.Contract.LastDeadlineOf(&_Disputes.CallOpts, operatorId)
}

// LastDeadlineOf is a free data retrieval call binding the contract method 0xd49d5e34.
//
// Solidity: function lastDeadlineOf(bytes32 operatorId) view returns(uint256 blockNumber)
func (_Disputes *DisputesCallerSession) LastDeadlineOf(operatorId [32]byte) (*big.Int, error) {
	return _Disputes.Contract.LastDeadlineOf(&_Disputes.CallOpts, operatorId)
}

// Ledger is a free data retrieval call binding the contract method 0x56397c35.
//
// Solidity: function ledger() view returns(address)
func (_Disputes *DisputesCaller) Ledger(opts *bind.CallOpts) (common.Address, error) {
	var out []interface{}
	err := _Disputes.contract.Call(opts, &out, "ledger")

	if err != nil {
		return *new(common.Address), err
	}

	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)

	return out0, err

}

// Ledger is a free data retrieval call binding the contract method 0x56397c35.
//
// Solidity: function ledger() view returns(address)
func (_Disputes *DisputesSession) Ledger() (common.Address, error) {
	return _Disputes.Contract.Ledger(&_Disputes.CallOpts)
}

// Ledger is a free data retrieval call binding the contract method 0x56397c35.
//
// Solidity: function ledger() view returns(address)
func (_Disputes *DisputesCallerSession) Ledger() (common.Address, error) {
	return _Disputes.Contract.Ledger(&_Disputes.CallOpts)
}

// NumberOf is a free data retrieval call binding the contract method 0x11360917.
//
// Solidity: function numberOf(bytes32 id, bytes32 entriesHash) view returns(uint256 number)
func (_Disputes *DisputesCaller) NumberOf(opts *bind.CallOpts, id [32]byte, entriesHash [32]byte) (*big.Int, error) {
	var out []interface{}
	err := _Disputes.contract.Call(opts, &out, "numberOf", id, entriesHash)

	if err != nil {
		return *new(*big.Int), err
	}

	out0 := *abi.ConvertType(out[0], new(*big.Int)).(**big.Int)

	return out0, err

}

// NumberOf is a free data retrieval call binding the contract method 0x11360917.
//
// Solidity: function numberOf(bytes32 id, bytes32 entriesHash) view returns(uint256 number)
func (_Disputes *DisputesSession) NumberOf(id [32]byte, entriesHash [32]byte) (*big.Int, error) {
	return _Disputes.Contract.NumberOf(&_Disputes.CallOpts, id, entriesHash)
}

// NumberOf is a free data retrieval call binding the contract method 0x11360917.
//
// Solidity: function numberOf(bytes32 id, bytes32 entriesHash) view returns(uint256 number)
func (_Disputes *DisputesCallerSession) NumberOf(id [32]byte, entriesHash [32]byte) (*big.Int, error) {
	return _Disputes.Contract.NumberOf(&_Disputes.CallOpts, id, entriesHash)
}

// Service is a free data retrieval call binding the contract method 0xd598d4c9.
//
// Solidity: function service() view returns(address)
func (_Disputes *DisputesCaller) Service(opts *bind.CallOpts) (common.Address, error) {
	var out []interface{}
	err := _Disputes.contract.Call(opts, &out, "service")

	if err != nil {
		return *new(common.Address), err
	}

	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)

	return out0, err

}

// Service is a free data retrieval call binding the contract method 0xd598d4c9.
//
// Solidity: function service() view returns(address)
func (_Disputes *DisputesSession) Service() (common.Address, error) {
	return _Disputes.Contract.Service(&_Disputes.CallOpts)
}

// Service is a free data retrieval call binding the contract method 0xd598d4c9.
//
// Solidity: function service() view returns(address)
func (_Disputes *DisputesCallerSession) Service() (common.Address, error) {
	return _Disputes.Contract.Service(&_Disputes.CallOpts)
}

// Announce is a paid mutator transaction binding the contract method 0x6056969b.
//
// Solidity: function announce(bytes32 announcement) returns()
func (_Disputes *DisputesTransactor) Announce(opts *bind.TransactOpts, announcement [32]byte) (*types.Transaction, error) {
	return _Disputes.contract.Transact(opts, "announce", announcement)
}

// Announce is a paid mutator transaction binding the contract method 0x6056969b.
//
// Solidity: function announce(bytes32 announcement) returns()
func (_Disputes *DisputesSession) Announce(announcement [32]byte) (*types.Transaction, error) {
	return _Disputes.Contract.Announce(&_Disputes.TransactOpts, announcement)
}

// Announce is a paid mutator transaction binding the contract method 0x6056969b.
//
// Solidity: function announce(bytes32 announcement) returns()
func (_Disputes *DisputesTransactorSession) Announce(announcement [32]byte) (*types.Transaction, error) {
	return _Disputes.Contract.Announce(&_Disputes.TransactOpts, announcement)
}

// Answer is a paid mutator transaction binding the contract method 0x62047733.
//
// Solidity: function answer((uint64,bytes32,bytes32,uint32,uint64,bytes32,uint64,uint32,uint32) claim, bytes body) payable returns(uint256 number)
func (_Disputes *DisputesTransactor) Answer(opts *bind.TransactOpts, claim Claim, body []byte) (*types.Transaction, error) {
	return _Disputes.contract.Transact(opts, "answer", claim, body)
}

// Answer is a paid mutator transaction binding the contract method 0x62047733.
//
// Solidity: function answer((uint64,bytes32,bytes32,uint32,uint64,bytes32,uint64,uint32,uint32) claim, bytes body) payable returns(uint256 number)
func (_Disputes *DisputesSession) Answer(claim Claim, body []byte) (*types.Transaction, error) {
	return _Disputes.Contract.Answer(&_Disputes.TransactOpts, claim, body)
}

// Answer is a paid mutator transaction binding the contract method 0x62047733.
//
// Solidity: function answer((uint64,bytes32,bytes32,uint32,uint64,bytes32,uint64,uint32,uint32) claim, bytes body) payable returns(uint256 number)
func (_Disputes *DisputesTransactorSession) Answer(claim Claim, body []byte) (*types.Transaction, error) {
	return _Disputes.Contract.Answer(&_Disputes.TransactOpts, claim, body)
}

// OpenDispute is a paid mutator transaction binding the contract method 0x5d6277b4.
//
// Solidity: function openDispute((bytes32,bytes32,bytes32,bytes32,bytes32,uint64) record, (uint64,uint32,uint64,bytes32,(uint256,uint256),(uint256[2],uint256[2]),(uint256,uint256)) commitment, uint32 sample, uint32 column, bytes32 nonce) payable returns(bytes32 id)
func (_Disputes *DisputesTransactor) OpenDispute(opts *bind.TransactOpts, record RoundRecord, commitment SignedCommitment, sample uint32, column uint32, nonce [32]byte) (*types.Transaction, error) {
	return _Disputes.contract.Transact(opts, "openDispute", record, commitment, sample, column, nonce)
}

// OpenDispute is a paid mutator transaction binding the contract method 0x5d6277b4.
//
// Solidity: function openDispute((bytes32,bytes32,bytes32,bytes32,bytes32,uint64) record, (uint64,uint32,uint64,bytes32,(uint256,uint256),(uint256[2],uint256[2]),(uint256,uint256)) commitment, uint32 sample, uint32 column, bytes32 nonce) payable returns(bytes32 id)
func (_Disputes *DisputesSession) OpenDispute(record RoundRecord, commitment SignedCommitment, sample uint32, column uint32, nonce [32]byte) (*types.Transaction, error) {
	return _Disputes.Contract.OpenDispute(&_Disputes.TransactOpts, record, commitment, sample, column, nonce)
}

// OpenDispute is a paid mutator transaction binding the contract method 0x5d6277b4.
//
// Solidity: function openDispute((bytes32,bytes32,bytes32,bytes32,bytes32,uint64) record, (uint64,uint32,uint64,bytes32,(uint256,uint256),(uint256[2],uint256[2]),(uint256,uint256)) commitment, uint32 sample, uint32 column, bytes32 nonce) payable returns(bytes32 id)
func (_Disputes *DisputesTransactorSession) OpenDispute(record RoundRecord, commitment SignedCommitment, sample uint32, column uint32, nonce [32]byte) (*types.Transaction, error) {
	return _Disputes.Contract.OpenDispute(&_Disputes.TransactOpts, record, commitment, sample, column, nonce)
}

// ProveEntry is a paid mutator transaction binding the contract method 0x5701d80f.
//
// Solidity: function proveEntry((uint64,bytes32,bytes32,uint32,uint64,bytes32,uint64,uint32,uint32) claim, bytes entries, uint256 r, uint256 s) returns()
func (_Disputes *DisputesTransactor) ProveEntry(opts *bind.TransactOpts, claim Claim, entries []byte, r *big.Int, s *big.Int) (*types.Transaction, error) {
	return _Disputes.contract.Transact(opts, "proveEntry", claim, entries, r, s)
}

// ProveEntry is a paid mutator transaction binding the contract method 0x5701d80f.
//
// Solidity: function proveEntry((uint64,bytes32,bytes32,uint32,uint64,bytes32,uint64,uint32,uint32) claim, bytes entries, uint256 r, uint256 s) returns()
func (_Disputes *DisputesSession) ProveEntry(claim Claim, entries []byte, r *big.Int, s *big.Int) (*types.Transaction, error) {
	return _Disputes.Contract.ProveEntry(&_Disputes.TransactOpts, claim, entries, r, s)
}

// ProveEntry is a paid mutator transaction binding the contract method 0x5701d80f.
//
// Solidity: function proveEntry((uint64,bytes32,bytes32,uint32,uint64,bytes32,uint64,uint32,uint32) claim, bytes entries, uint256 r, uint256 s) returns()
func (_Disputes *DisputesTransactorSession) ProveEntry(claim Claim, entries []byte, r *big.Int, s *big.Int) (*types.Transaction, error) {
	return _Disputes.Contract.ProveEntry(&_Disputes.TransactOpts, claim, entries, r, s)
}

// Refresh is a paid mutator transaction binding the contract method 0xf8a6ce9a.
//
// Solidity: function refresh(address[] operators) returns()
func (_Disputes *DisputesTransactor) Refresh(opts *bind.TransactOpts, operators []common.Address) (*types.Transaction, error) {
	return _Disputes.contract.Transact(opts, "refresh", operators)
}

// Refresh is a paid mutator transaction binding the contract method 0xf8a6ce9a.
//
// Solidity: function refresh(address[] operators) returns()
func (_Disputes *DisputesSession) Refresh(operators []common.Address) (*types.Transaction, error) {
	return _Disputes.Contract.Refresh(&_Disputes.TransactOpts, operators)
}

// Refresh is a paid mutator transaction binding the contract method 0xf8a6ce9a.
//
// Solidity: function refresh(address[] operators) returns()
func (_Disputes *DisputesTransactorSession) Refresh(operators []common.Address) (*types.Transaction, error) {
	return _Disputes.Contract.Refresh(&_Disputes.TransactOpts, operators)
}

// Resolve is a paid mutator transaction binding the contract method 0x9fa8866c.
//
// Solidity: function resolve((uint64,bytes32,bytes32,uint32,uint64,bytes32,uint64,uint32,uint32) claim, (bytes32,bytes32,bytes32,bytes32,bytes32,uint64) record, bytes lines) returns()
func (_Disputes *DisputesTransactor) Resolve(opts *bind.TransactOpts, claim Claim, record RoundRecord, lines []byte) (*types.Transaction, error) {
	return _Disputes.contract.Transact(opts, "resolve", claim, record, lines)
}

// Resolve is a paid mutator transaction binding the contract method 0x9fa8866c.
//
// Solidity: function resolve((uint64,bytes32,bytes32,uint32,uint64,bytes32,uint64,uint32,uint32) claim, (bytes32,bytes32,bytes32,bytes32,bytes32,uint64) record, bytes lines) returns()
func (_Disputes *DisputesSession) Resolve(claim Claim, record RoundRecord, lines []byte) (*types.Transaction, error) {
	return _Disputes.Contract.Resolve(&_Disputes.TransactOpts, claim, record, lines)
}

// Resolve is a paid mutator transaction binding the contract method 0x9fa8866c.
//
// Solidity: function resolve((uint64,bytes32,bytes32,uint32,uint64,bytes32,uint64,uint32,uint32) claim, (bytes32,bytes32,bytes32,bytes32,bytes32,uint64) record, bytes lines) returns()
func (_Disputes *DisputesTransactorSession) Resolve(claim Claim, record RoundRecord, lines []byte) (*types.Transaction, error) {
	return _Disputes.Contract.Resolve(&_Disputes.TransactOpts, claim, record, lines)
}

// ReturnBond is a paid mutator transaction binding the contract method 0x3ac9dfd3.
//
// Solidity: function returnBond(bytes32 id, uint256 number) returns()
func (_Disputes *DisputesTransactor) ReturnBond(opts *bind.TransactOpts, id [32]byte, number *big.Int) (*types.Transaction, error) {
	return _Disputes.contract.Transact(opts, "returnBond", id, number)
}

// ReturnBond is a paid mutator transaction binding the contract method 0x3ac9dfd3.
//
// Solidity: function returnBond(bytes32 id, uint256 number) returns()
func (_Disputes *DisputesSession) ReturnBond(id [32]byte, number *big.Int) (*types.Transaction, error) {
	return _Disputes.Contract.ReturnBond(&_Disputes.TransactOpts, id, number)
}

// ReturnBond is a paid mutator transaction binding the contract method 0x3ac9dfd3.
//
// Solidity: function returnBond(bytes32 id, uint256 number) returns()
func (_Disputes *DisputesTransactorSession) ReturnBond(id [32]byte, number *big.Int) (*types.Transaction, error) {
	return _Disputes.Contract.ReturnBond(&_Disputes.TransactOpts, id, number)
}

// Slash is a paid mutator transaction binding the contract method 0x86c403b2.
//
// Solidity: function slash(uint64 roundId, bytes32 operatorId, uint32 operatorSet, uint256 bitmapIndex) returns()
func (_Disputes *DisputesTransactor) Slash(opts *bind.TransactOpts, roundId uint64, operatorId [32]byte, operatorSet uint32, bitmapIndex *big.Int) (*types.Transaction, error) {
	return _Disputes.contract.Transact(opts, "slash", roundId, operatorId, operatorSet, bitmapIndex)
}

// Slash is a paid mutator transaction binding the contract method 0x86c403b2.
//
// Solidity: function slash(uint64 roundId, bytes32 operatorId, uint32 operatorSet, uint256 bitmapIndex) returns()
func (_Disputes *DisputesSession) Slash(roundId uint64, operatorId [32]byte, operatorSet uint32, bitmapIndex *big.Int) (*types.Transaction, error) {
	return _Disputes.Contract.Slash(&_Disputes.TransactOpts, roundId, operatorId, operatorSet, bitmapIndex)
}

// Slash is a paid mutator transaction binding the contract method 0x86c403b2.
//
// Solidity: function slash(uint64 roundId, bytes32 operatorId, uint32 operatorSet, uint256 bitmapIndex) returns()
func (_Disputes *DisputesTransactorSession) Slash(roundId uint64, operatorId [32]byte, operatorSet uint32, bitmapIndex *big.Int) (*types.Transaction, error) {
	return _Disputes.Contract.Slash(&_Disputes.TransactOpts, roundId, operatorId, operatorSet, bitmapIndex)
}

// Withdraw is a paid mutator transaction binding the contract method 0x51cff8d9.
//
// Solidity: function withdraw(address to) returns()
func (_Disputes *DisputesTransactor) Withdraw(opts *bind.TransactOpts, to common.Address) (*types.Transaction, error) {
	return _Disputes.contract.Transact(opts, "withdraw", to)
}

// Withdraw is a paid mutator transaction binding the contract method 0x51cff8d9.
//
// Solidity: function withdraw(address to) returns()
func (_Disputes *DisputesSession) Withdraw(to common.Address) (*types.Transaction, error) {
	return _Disputes.Contract.Withdraw(&_Disputes.TransactOpts, to)
}

// Withdraw is a paid mutator transaction binding the contract method 0x51cff8d9.
//
// Solidity: function withdraw(address to) returns()
func (_Disputes *DisputesTransactorSession) Withdraw(to common.Address) (*types.Transaction, error) {
	return _Disputes.Contract.Withdraw(&_Disputes.TransactOpts, to)
}

// DisputesAnnouncedIterator is returned from FilterAnnounced and is used to iterate over the raw logs and unpacked data for Announced events raised by the Disputes contract.
type DisputesAnnouncedIterator struct {
	Event *DisputesAnnounced // Event containing the contract specifics and raw log

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
func (it *DisputesAnnouncedIterator) Next() bool {
	// If the iterator failed, stop iterating
	if it.fail != nil {
		return false
	}
	// If the iterator completed, deliver directly whatever's available
	if it.done {
		select {
		case log := <-it.logs:
			it.Event = new(DisputesAnnounced)
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
		it.Event = new(DisputesAnnounced)
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
func (it *DisputesAnnouncedIterator) Error() error {
	return it.fail
}

// Close terminates the iteration process, releasing any pending underlying
// resources.
func (it *DisputesAnnouncedIterator) Close() error {
	it.sub.Unsubscribe()
	return nil
}

// DisputesAnnounced represents a Announced event raised by the Disputes contract.
type DisputesAnnounced struct {
	Announcement [32]byte
	Raw          types.Log // Blockchain specific contextual infos
}

// FilterAnnounced is a free log retrieval operation binding the contract event 0x5e2037f9cd6cbf5461110a687a833a98dc9afddbd44fb898c4bb42d9a789216c.
//
// Solidity: event Announced(bytes32 indexed announcement)
func (_Disputes *DisputesFilterer) FilterAnnounced(opts *bind.FilterOpts, announcement [][32]byte) (*DisputesAnnouncedIterator, error) {

	var announcementRule []interface{}
	for _, announcementItem := range announcement {
		announcementRule = append(announcementRule, announcementItem)
	}

	logs, sub, err := _Disputes.contract.FilterLogs(opts, "Announced", announcementRule)
	if err != nil {
		return nil, err
	}
	return &DisputesAnnouncedIterator{contract: _Disputes.contract, event: "Announced", logs: logs, sub: sub}, nil
}

// WatchAnnounced is a free log subscription operation binding the contract event 0x5e2037f9cd6cbf5461110a687a833a98dc9afddbd44fb898c4bb42d9a789216c.
//
// Solidity: event Announced(bytes32 indexed announcement)
func (_Disputes *DisputesFilterer) WatchAnnounced(opts *bind.WatchOpts, sink chan<- *DisputesAnnounced, announcement [][32]byte) (event.Subscription, error) {

	var announcementRule []interface{}
	for _, announcementItem := range announcement {
		announcementRule = append(announcementRule, announcementItem)
	}

	logs, sub, err := _Disputes.contract.WatchLogs(opts, "Announced", announcementRule)
	if err != nil {
		return nil, err
	}
	return event.NewSubscription(func(quit <-chan struct{}) error {
		defer sub.Unsubscribe()
		for {
			select {
			case log := <-logs:
				// New log arrived, parse the event and forward to the user
				event := new(DisputesAnnounced)
				if err := _Disputes.contract.UnpackLog(event, "Announced", log); err != nil {
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

// ParseAnnounced is a log parse operation binding the contract event 0x5e2037f9cd6cbf5461110a687a833a98dc9afddbd44fb898c4bb42d9a789216c.
//
// Solidity: event Announced(bytes32 indexed announcement)
func (_Disputes *DisputesFilterer) ParseAnnounced(log types.Log) (*DisputesAnnounced, error) {
	event := new(DisputesAnnounced)
	if err := _Disputes.contract.UnpackLog(event, "Announced", log); err != nil {
		return nil, err
	}
	event.Raw = log
	return event, nil
}

// DisputesAnswerFellIterator is returned from FilterAnswerFell and is used to iterate over the raw logs and unpacked data for AnswerFell events raised by the Disputes contract.
type DisputesAnswerFellIterator struct {
	Event *DisputesAnswerFell // Event containing the contract specifics and raw log

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
func (it *DisputesAnswerFellIterator) Next() bool {
	// If the iterator failed, stop iterating
	if it.fail != nil {
		return false
	}
	// If the iterator completed, deliver directly whatever's available
	if it.done {
		select {
		case log := <-it.logs:
			it.Event = new(DisputesAnswerFell)
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
		it.Event = new(DisputesAnswerFell)
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
func (it *DisputesAnswerFellIterator) Error() error {
	return it.fail
}

// Close terminates the iteration process, releasing any pending underlying
// resources.
func (it *DisputesAnswerFellIterator) Close() error {
	it.sub.Unsubscribe()
	return nil
}

// DisputesAnswerFell represents a AnswerFell event raised by the Disputes contract.
type DisputesAnswerFell struct {
	Id       [32]byte
	Number   *big.Int
	Prover   common.Address
	R        *big.Int
	S        *big.Int
	Answered *big.Int
	Computed *big.Int
	Raw      types.Log // Blockchain specific contextual infos
}

// FilterAnswerFell is a free log retrieval operation binding the contract event 0x391cf52955e6c48ac8a2ee9d36a993fca6fa2b68531db49b71f910bc6b00ad8d.
//
// Solidity: event AnswerFell(bytes32 indexed id, uint256 indexed number, address indexed prover, uint256 r, uint256 s, int256 answered, int256 computed)
func (_Disputes *DisputesFilterer) FilterAnswerFell(opts *bind.FilterOpts, id [][32]byte, number []*big.Int, prover []common.Address) (*DisputesAnswerFellIterator, error) {

	var idRule []interface{}
	for _, idItem := range id {
		idRule = append(idRule, idItem)
	}
	var numberRule []interface{}
	for _, numberItem := range number {
		numberRule = append(numberRule, numberItem)
	}
	var proverRule []interface{}
	for _, proverItem := range prover {
		proverRule = append(proverRule, proverItem)
	}

	logs, sub, err := _Disputes.contract.FilterLogs(opts, "AnswerFell", idRule, numberRule, proverRule)
	if err != nil {
		return nil, err
	}
	return &DisputesAnswerFellIterator{contract: _Disputes.contract, event: "AnswerFell", logs: logs, sub: sub}, nil
}

// WatchAnswerFell is a free log subscription operation binding the contract event 0x391cf52955e6c48ac8a2ee9d36a993fca6fa2b68531db49b71f910bc6b00ad8d.
//
// Solidity: event AnswerFell(bytes32 indexed id, uint256 indexed number, address indexed prover, uint256 r, uint256 s, int256 answered, int256 computed)
func (_Disputes *DisputesFilterer) WatchAnswerFell(opts *bind.WatchOpts, sink chan<- *DisputesAnswerFell, id [][32]byte, number []*big.Int, prover []common.Address) (event.Subscription, error) {

	var idRule []interface{}
	for _, idItem := range id {
		idRule = append(idRule, idItem)
	}
	var numberRule []interface{}
	for _, numberItem := range number {
		numberRule = append(numberRule, numberItem)
	}
	var proverRule []interface{}
	for _, proverItem := range prover {
		proverRule = append(proverRule, proverItem)
	}

	logs, sub, err := _Disputes.contract.WatchLogs(opts, "AnswerFell", idRule, numberRule, proverRule)
	if err != nil {
		return nil, err
	}
	return event.NewSubscription(func(quit <-chan struct{}) error {
		defer sub.Unsubscribe()
		for {
			select {
			case log := <-logs:
				// New log arrived, parse the event and forward to the user
				event := new(DisputesAnswerFell)
				if err := _Disputes.contract.UnpackLog(event, "AnswerFell", log); err != nil {
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

// ParseAnswerFell is a log parse operation binding the contract event 0x391cf52955e6c48ac8a2ee9d36a993fca6fa2b68531db49b71f910bc6b00ad8d.
//
// Solidity: event AnswerFell(bytes32 indexed id, uint256 indexed number, address indexed prover, uint256 r, uint256 s, int256 answered, int256 computed)
func (_Disputes *DisputesFilterer) ParseAnswerFell(log types.Log) (*DisputesAnswerFell, error) {
	event := new(DisputesAnswerFell)
	if err := _Disputes.contract.UnpackLog(event, "AnswerFell", log); err != nil {
		return nil, err
	}
	event.Raw = log
	return event, nil
}

// DisputesAnswerPostedIterator is returned from FilterAnswerPosted and is used to iterate over the raw logs and unpacked data for AnswerPosted events raised by the Disputes contract.
type DisputesAnswerPostedIterator struct {
	Event *DisputesAnswerPosted // Event containing the contract specifics and raw log

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
func (it *DisputesAnswerPostedIterator) Next() bool {
	// If the iterator failed, stop iterating
	if it.fail != nil {
		return false
	}
	// If the iterator completed, deliver directly whatever's available
	if it.done {
		select {
		case log := <-it.logs:
			it.Event = new(DisputesAnswerPosted)
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
		it.Event = new(DisputesAnswerPosted)
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
func (it *DisputesAnswerPostedIterator) Error() error {
	return it.fail
}

// Close terminates the iteration process, releasing any pending underlying
// resources.
func (it *DisputesAnswerPostedIterator) Close() error {
	it.sub.Unsubscribe()
	return nil
}

// DisputesAnswerPosted represents a AnswerPosted event raised by the Disputes contract.
type DisputesAnswerPosted struct {
	Id      [32]byte
	Number  *big.Int
	Author  common.Address
	Bond    *big.Int
	Entries []byte
	Raw     types.Log // Blockchain specific contextual infos
}

// FilterAnswerPosted is a free log retrieval operation binding the contract event 0x2c839b82589393a89794647f5c344d8daf6f15e943727b594914ad11ed1e0f2b.
//
// Solidity: event AnswerPosted(bytes32 indexed id, uint256 indexed number, address indexed author, uint256 bond, bytes entries)
func (_Disputes *DisputesFilterer) FilterAnswerPosted(opts *bind.FilterOpts, id [][32]byte, number []*big.Int, author []common.Address) (*DisputesAnswerPostedIterator, error) {

	var idRule []interface{}
	for _, idItem := range id {
		idRule = append(idRule, idItem)
	}
	var numberRule []interface{}
	for _, numberItem := range number {
		numberRule = append(numberRule, numberItem)
	}
	var authorRule []interface{}
	for _, authorItem := range author {
		authorRule = append(authorRule, authorItem)
	}

	logs, sub, err := _Disputes.contract.FilterLogs(opts, "AnswerPosted", idRule, numberRule, authorRule)
	if err != nil {
		return nil, err
	}
	return &DisputesAnswerPostedIterator{contract: _Disputes.contract, event: "AnswerPosted", logs: logs, sub: sub}, nil
}

// WatchAnswerPosted is a free log subscription operation binding the contract event 0x2c839b82589393a89794647f5c344d8daf6f15e943727b594914ad11ed1e0f2b.
//
// Solidity: event AnswerPosted(bytes32 indexed id, uint256 indexed number, address indexed author, uint256 bond, bytes entries)
func (_Disputes *DisputesFilterer) WatchAnswerPosted(opts *bind.WatchOpts, sink chan<- *DisputesAnswerPosted, id [][32]byte, number []*big.Int, author []common.Address) (event.Subscription, error) {

	var idRule []interface{}
	for _, idItem := range id {
		idRule = append(idRule, idItem)
	}
	var numberRule []interface{}
	for _, numberItem := range number {
		numberRule = append(numberRule, numberItem)
	}
	var authorRule []interface{}
	for _, authorItem := range author {
		authorRule = append(authorRule, authorItem)
	}

	logs, sub, err := _Disputes.contract.WatchLogs(opts, "AnswerPosted", idRule, numberRule, authorRule)
	if err != nil {
		return nil, err
	}
	return event.NewSubscription(func(quit <-chan struct{}) error {
		defer sub.Unsubscribe()
		for {
			select {
			case log := <-logs:
				// New log arrived, parse the event and forward to the user
				event := new(DisputesAnswerPosted)
				if err := _Disputes.contract.UnpackLog(event, "AnswerPosted", log); err != nil {
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

// ParseAnswerPosted is a log parse operation binding the contract event 0x2c839b82589393a89794647f5c344d8daf6f15e943727b594914ad11ed1e0f2b.
//
// Solidity: event AnswerPosted(bytes32 indexed id, uint256 indexed number, address indexed author, uint256 bond, bytes entries)
func (_Disputes *DisputesFilterer) ParseAnswerPosted(log types.Log) (*DisputesAnswerPosted, error) {
	event := new(DisputesAnswerPosted)
	if err := _Disputes.contract.UnpackLog(event, "AnswerPosted", log); err != nil {
		return nil, err
	}
	event.Raw = log
	return event, nil
}

// DisputesBondReturnedIterator is returned from FilterBondReturned and is used to iterate over the raw logs and unpacked data for BondReturned events raised by the Disputes contract.
type DisputesBondReturnedIterator struct {
	Event *DisputesBondReturned // Event containing the contract specifics and raw log

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
func (it *DisputesBondReturnedIterator) Next() bool {
	// If the iterator failed, stop iterating
	if it.fail != nil {
		return false
	}
	// If the iterator completed, deliver directly whatever's available
	if it.done {
		select {
		case log := <-it.logs:
			it.Event = new(DisputesBondReturned)
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
		it.Event = new(DisputesBondReturned)
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
func (it *DisputesBondReturnedIterator) Error() error {
	return it.fail
}

// Close terminates the iteration process, releasing any pending underlying
// resources.
func (it *DisputesBondReturnedIterator) Close() error {
	it.sub.Unsubscribe()
	return nil
}

// DisputesBondReturned represents a BondReturned event raised by the Disputes contract.
type DisputesBondReturned struct {
	Id     [32]byte
	Number *big.Int
	Author common.Address
	Bond   *big.Int
	Raw    types.Log // Blockchain specific contextual infos
}

// FilterBondReturned is a free log retrieval operation binding the contract event 0xa5c91148339efab8a76c7714eeed5d67f4e483a2068ed5bbfae4291a4795b0b7.
//
// Solidity: event BondReturned(bytes32 indexed id, uint256 indexed number, address indexed author, uint256 bond)
func (_Disputes *DisputesFilterer) FilterBondReturned(opts *bind.FilterOpts, id [][32]byte, number []*big.Int, author []common.Address) (*DisputesBondReturnedIterator, error) {

	var idRule []interface{}
	for _, idItem := range id {
		idRule = append(idRule, idItem)
	}
	var numberRule []interface{}
	for _, numberItem := range number {
		numberRule = append(numberRule, numberItem)
	}
	var authorRule []interface{}
	for _, authorItem := range author {
		authorRule = append(authorRule, authorItem)
	}

	logs, sub, err := _Disputes.contract.FilterLogs(opts, "BondReturned", idRule, numberRule, authorRule)
	if err != nil {
		return nil, err
	}
	return &DisputesBondReturnedIterator{contract: _Disputes.contract, event: "BondReturned", logs: logs, sub: sub}, nil
}

// WatchBondReturned is a free log subscription operation binding the contract event 0xa5c91148339efab8a76c7714eeed5d67f4e483a2068ed5bbfae4291a4795b0b7.
//
// Solidity: event BondReturned(bytes32 indexed id, uint256 indexed number, address indexed author, uint256 bond)
func (_Disputes *DisputesFilterer) WatchBondReturned(opts *bind.WatchOpts, sink chan<- *DisputesBondReturned, id [][32]byte, number []*big.Int, author []common.Address) (event.Subscription, error) {

	var idRule []interface{}
	for _, idItem := range id {
		idRule = append(idRule, idItem)
	}
	var numberRule []interface{}
	for _, numberItem := range number {
		numberRule = append(numberRule, numberItem)
	}
	var authorRule []interface{}
	for _, authorItem := range author {
		authorRule = append(authorRule, authorItem)
	}

	logs, sub, err := _Disputes.contract.WatchLogs(opts, "BondReturned", idRule, numberRule, authorRule)
	if err != nil {
		return nil, err
	}
	return event.NewSubscription(func(quit <-chan struct{}) error {
		defer sub.Unsubscribe()
		for {
			select {
			case log := <-logs:
				// New log arrived, parse the event and forward to the user
				event := new(DisputesBondReturned)
				if err := _Disputes.contract.UnpackLog(event, "BondReturned", log); err != nil {
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

// ParseBondReturned is a log parse operation binding the contract event 0xa5c91148339efab8a76c7714eeed5d67f4e483a2068ed5bbfae4291a4795b0b7.
//
// Solidity: event BondReturned(bytes32 indexed id, uint256 indexed number, address indexed author, uint256 bond)
func (_Disputes *DisputesFilterer) ParseBondReturned(log types.Log) (*DisputesBondReturned, error) {
	event := new(DisputesBondReturned)
	if err := _Disputes.contract.UnpackLog(event, "BondReturned", log); err != nil {
		return nil, err
	}
	event.Raw = log
	return event, nil
}

// DisputesDisputeAnsweredIterator is returned from FilterDisputeAnswered and is used to iterate over the raw logs and unpacked data for DisputeAnswered events raised by the Disputes contract.
type DisputesDisputeAnsweredIterator struct {
	Event *DisputesDisputeAnswered // Event containing the contract specifics and raw log

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
func (it *DisputesDisputeAnsweredIterator) Next() bool {
	// If the iterator failed, stop iterating
	if it.fail != nil {
		return false
	}
	// If the iterator completed, deliver directly whatever's available
	if it.done {
		select {
		case log := <-it.logs:
			it.Event = new(DisputesDisputeAnswered)
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
		it.Event = new(DisputesDisputeAnswered)
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
func (it *DisputesDisputeAnsweredIterator) Error() error {
	return it.fail
}

// Close terminates the iteration process, releasing any pending underlying
// resources.
func (it *DisputesDisputeAnsweredIterator) Close() error {
	it.sub.Unsubscribe()
	return nil
}

// DisputesDisputeAnswered represents a DisputeAnswered event raised by the Disputes contract.
type DisputesDisputeAnswered struct {
	Id     [32]byte
	Number *big.Int
	Author common.Address
	Reward *big.Int
	Burnt  *big.Int
	Raw    types.Log // Blockchain specific contextual infos
}

// FilterDisputeAnswered is a free log retrieval operation binding the contract event 0xe42311e9ddf8eb8dba96e1dfb9287e295fa27f93e898bd8d4889582f8f8211d7.
//
// Solidity: event DisputeAnswered(bytes32 indexed id, uint256 indexed number, address indexed author, uint256 reward, uint256 burnt)
func (_Disputes *DisputesFilterer) FilterDisputeAnswered(opts *bind.FilterOpts, id [][32]byte, number []*big.Int, author []common.Address) (*DisputesDisputeAnsweredIterator, error) {

	var idRule []interface{}
	for _, idItem := range id {
		idRule = append(idRule, idItem)
	}
	var numberRule []interface{}
	for _, numberItem := range number {
		numberRule = append(numberRule, numberItem)
	}
	var authorRule []interface{}
	for _, authorItem := range author {
		authorRule = append(authorRule, authorItem)
	}

	logs, sub, err := _Disputes.contract.FilterLogs(opts, "DisputeAnswered", idRule, numberRule, authorRule)
	if err != nil {
		return nil, err
	}
	return &DisputesDisputeAnsweredIterator{contract: _Disputes.contract, event: "DisputeAnswered", logs: logs, sub: sub}, nil
}

// WatchDisputeAnswered is a free log subscription operation binding the contract event 0xe42311e9ddf8eb8dba96e1dfb9287e295fa27f93e898bd8d4889582f8f8211d7.
//
// Solidity: event DisputeAnswered(bytes32 indexed id, uint256 indexed number, address indexed author, uint256 reward, uint256 burnt)
func (_Disputes *DisputesFilterer) WatchDisputeAnswered(opts *bind.WatchOpts, sink chan<- *DisputesDisputeAnswered, id [][32]byte, number []*big.Int, author []common.Address) (event.Subscription, error) {

	var idRule []interface{}
	for _, idItem := range id {
		idRule = append(idRule, idItem)
	}
	var numberRule []interface{}
	for _, numberItem := range number {
		numberRule = append(numberRule, numberItem)
	}
	var authorRule []interface{}
	for _, authorItem := range author {
		authorRule = append(authorRule, authorItem)
	}

	logs, sub, err := _Disputes.contract.WatchLogs(opts, "DisputeAnswered", idRule, numberRule, authorRule)
	if err != nil {
		return nil, err
	}
	return event.NewSubscription(func(quit <-chan struct{}) error {
		defer sub.Unsubscribe()
		for {
			select {
			case log := <-logs:
				// New log arrived, parse the event and forward to the user
				event := new(DisputesDisputeAnswered)
				if err := _Disputes.contract.UnpackLog(event, "DisputeAnswered", log); err != nil {
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

// ParseDisputeAnswered is a log parse operation binding the contract event 0xe42311e9ddf8eb8dba96e1dfb9287e295fa27f93e898bd8d4889582f8f8211d7.
//
// Solidity: event DisputeAnswered(bytes32 indexed id, uint256 indexed number, address indexed author, uint256 reward, uint256 burnt)
func (_Disputes *DisputesFilterer) ParseDisputeAnswered(log types.Log) (*DisputesDisputeAnswered, error) {
	event := new(DisputesDisputeAnswered)
	if err := _Disputes.contract.UnpackLog(event, "DisputeAnswered", log); err != nil {
		return nil, err
	}
	event.Raw = log
	return event, nil
}

// DisputesDisputeFreedIterator is returned from FilterDisputeFreed and is used to iterate over the raw logs and unpacked data for DisputeFreed events raised by the Disputes contract.
type DisputesDisputeFreedIterator struct {
	Event *DisputesDisputeFreed // Event containing the contract specifics and raw log

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
func (it *DisputesDisputeFreedIterator) Next() bool {
	// If the iterator failed, stop iterating
	if it.fail != nil {
		return false
	}
	// If the iterator completed, deliver directly whatever's available
	if it.done {
		select {
		case log := <-it.logs:
			it.Event = new(DisputesDisputeFreed)
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
		it.Event = new(DisputesDisputeFreed)
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
func (it *DisputesDisputeFreedIterator) Error() error {
	return it.fail
}

// Close terminates the iteration process, releasing any pending underlying
// resources.
func (it *DisputesDisputeFreedIterator) Close() error {
	it.sub.Unsubscribe()
	return nil
}

// DisputesDisputeFreed represents a DisputeFreed event raised by the Disputes contract.
type DisputesDisputeFreed struct {
	Id  [32]byte
	Raw types.Log // Blockchain specific contextual infos
}

// FilterDisputeFreed is a free log retrieval operation binding the contract event 0xf1f86a6672d1f3bf70cb7031017bbbe24873cd7356d819827ac89efeca421e40.
//
// Solidity: event DisputeFreed(bytes32 indexed id)
func (_Disputes *DisputesFilterer) FilterDisputeFreed(opts *bind.FilterOpts, id [][32]byte) (*DisputesDisputeFreedIterator, error) {

	var idRule []interface{}
	for _, idItem := range id {
		idRule = append(idRule, idItem)
	}

	logs, sub, err := _Disputes.contract.FilterLogs(opts, "DisputeFreed", idRule)
	if err != nil {
		return nil, err
	}
	return &DisputesDisputeFreedIterator{contract: _Disputes.contract, event: "DisputeFreed", logs: logs, sub: sub}, nil
}

// WatchDisputeFreed is a free log subscription operation binding the contract event 0xf1f86a6672d1f3bf70cb7031017bbbe24873cd7356d819827ac89efeca421e40.
//
// Solidity: event DisputeFreed(bytes32 indexed id)
func (_Disputes *DisputesFilterer) WatchDisputeFreed(opts *bind.WatchOpts, sink chan<- *DisputesDisputeFreed, id [][32]byte) (event.Subscription, error) {

	var idRule []interface{}
	for _, idItem := range id {
		idRule = append(idRule, idItem)
	}

	logs, sub, err := _Disputes.contract.WatchLogs(opts, "DisputeFreed", idRule)
	if err != nil {
		return nil, err
	}
	return event.NewSubscription(func(quit <-chan struct{}) error {
		defer sub.Unsubscribe()
		for {
			select {
			case log := <-logs:
				// New log arrived, parse the event and forward to the user
				event := new(DisputesDisputeFreed)
				if err := _Disputes.contract.UnpackLog(event, "DisputeFreed", log); err != nil {
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

// ParseDisputeFreed is a log parse operation binding the contract event 0xf1f86a6672d1f3bf70cb7031017bbbe24873cd7356d819827ac89efeca421e40.
//
// Solidity: event DisputeFreed(bytes32 indexed id)
func (_Disputes *DisputesFilterer) ParseDisputeFreed(log types.Log) (*DisputesDisputeFreed, error) {
	event := new(DisputesDisputeFreed)
	if err := _Disputes.contract.UnpackLog(event, "DisputeFreed", log); err != nil {
		return nil, err
	}
	event.Raw = log
	return event, nil
}

// DisputesDisputeOpenedIterator is returned from FilterDisputeOpened and is used to iterate over the raw logs and unpacked data for DisputeOpened events raised by the Disputes contract.
type DisputesDisputeOpenedIterator struct {
	Event *DisputesDisputeOpened // Event containing the contract specifics and raw log

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
func (it *DisputesDisputeOpenedIterator) Next() bool {
	// If the iterator failed, stop iterating
	if it.fail != nil {
		return false
	}
	// If the iterator completed, deliver directly whatever's available
	if it.done {
		select {
		case log := <-it.logs:
			it.Event = new(DisputesDisputeOpened)
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
		it.Event = new(DisputesDisputeOpened)
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
func (it *DisputesDisputeOpenedIterator) Error() error {
	return it.fail
}

// Close terminates the iteration process, releasing any pending underlying
// resources.
func (it *DisputesDisputeOpenedIterator) Close() error {
	it.sub.Unsubscribe()
	return nil
}

// DisputesDisputeOpened represents a DisputeOpened event raised by the Disputes contract.
type DisputesDisputeOpened struct {
	Id         [32]byte
	RoundId    uint64
	OperatorId [32]byte
	Claim      Claim
	Opener     common.Address
	Bond       *big.Int
	Deadline   uint64
	ProveUntil uint64
	Raw        types.Log // Blockchain specific contextual infos
}

// FilterDisputeOpened is a free log retrieval operation binding the contract event 0xa7059401d04c1f4b3b61bcc0940811442ed8993d71820769b64a7944bab6ef3c.
//
// Solidity: event DisputeOpened(bytes32 indexed id, uint64 indexed roundId, bytes32 indexed operatorId, (uint64,bytes32,bytes32,uint32,uint64,bytes32,uint64,uint32,uint32) claim, address opener, uint256 bond, uint64 deadline, uint64 proveUntil)
func (_Disputes *DisputesFilterer) FilterDisputeOpened(opts *bind.FilterOpts, id [][32]byte, roundId []uint64, operatorId [][32]byte) (*DisputesDisputeOpenedIterator, error) {

	var idRule []interface{}
	for _, idItem := range id {
		idRule = append(idRule, idItem)
	}
	var roundIdRule []interface{}
	for _, roundIdItem := range roundId {
		roundIdRule = append(roundIdRule, roundIdItem)
	}
	var operatorIdRule []interface{}
	for _, operatorIdItem := range operatorId {
		operatorIdRule = append(operatorIdRule, operatorIdItem)
	}

	logs, sub, err := _Disputes.contract.FilterLogs(opts, "DisputeOpened", idRule, roundIdRule, operatorIdRule)
	if err != nil {
		return nil, err
	}
	return &DisputesDisputeOpenedIterator{contract: _Disputes.contract, event: "DisputeOpened", logs: logs, sub: sub}, nil
}

// WatchDisputeOpened is a free log subscription operation binding the contract event 0xa7059401d04c1f4b3b61bcc0940811442ed8993d71820769b64a7944bab6ef3c.
//
// Solidity: event DisputeOpened(bytes32 indexed id, uint64 indexed roundId, bytes32 indexed operatorId, (uint64,bytes32,bytes32,uint32,uint64,bytes32,uint64,uint32,uint32) claim, address opener, uint256 bond, uint64 deadline, uint64 proveUntil)
func (_Disputes *DisputesFilterer) WatchDisputeOpened(opts *bind.WatchOpts, sink chan<- *DisputesDisputeOpened, id [][32]byte, roundId []uint64, operatorId [][32]byte) (event.Subscription, error) {

	var idRule []interface{}
	for _, idItem := range id {
		idRule = append(idRule, idItem)
	}
	var roundIdRule []interface{}
	for _, roundIdItem := range roundId {
		roundIdRule = append(roundIdRule, roundIdItem)
	}
	var operatorIdRule []interface{}
	for _, operatorIdItem := range operatorId {
		operatorIdRule = append(operatorIdRule, operatorIdItem)
	}

	logs, sub, err := _Disputes.contract.WatchLogs(opts, "DisputeOpened", idRule, roundIdRule, operatorIdRule)
	if err != nil {
		return nil, err
	}
	return event.NewSubscription(func(quit <-chan struct{}) error {
		defer sub.Unsubscribe()
		for {
			select {
			case log := <-logs:
				// New log arrived, parse the event and forward to the user
				event := new(DisputesDisputeOpened)
				if err := _Disputes.contract.UnpackLog(event, "DisputeOpened", log); err != nil {
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

// ParseDisputeOpened is a log parse operation binding the contract event 0xa7059401d04c1f4b3b61bcc0940811442ed8993d71820769b64a7944bab6ef3c.
//
// Solidity: event DisputeOpened(bytes32 indexed id, uint64 indexed roundId, bytes32 indexed operatorId, (uint64,bytes32,bytes32,uint32,uint64,bytes32,uint64,uint32,uint32) claim, address opener, uint256 bond, uint64 deadline, uint64 proveUntil)
func (_Disputes *DisputesFilterer) ParseDisputeOpened(log types.Log) (*DisputesDisputeOpened, error) {
	event := new(DisputesDisputeOpened)
	if err := _Disputes.contract.UnpackLog(event, "DisputeOpened", log); err != nil {
		return nil, err
	}
	event.Raw = log
	return event, nil
}

// DisputesFaultProvenIterator is returned from FilterFaultProven and is used to iterate over the raw logs and unpacked data for FaultProven events raised by the Disputes contract.
type DisputesFaultProvenIterator struct {
	Event *DisputesFaultProven // Event containing the contract specifics and raw log

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
func (it *DisputesFaultProvenIterator) Next() bool {
	// If the iterator failed, stop iterating
	if it.fail != nil {
		return false
	}
	// If the iterator completed, deliver directly whatever's available
	if it.done {
		select {
		case log := <-it.logs:
			it.Event = new(DisputesFaultProven)
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
		it.Event = new(DisputesFaultProven)
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
func (it *DisputesFaultProvenIterator) Error() error {
	return it.fail
}

// Close terminates the iteration process, releasing any pending underlying
// resources.
func (it *DisputesFaultProvenIterator) Close() error {
	it.sub.Unsubscribe()
	return nil
}

// DisputesFaultProven represents a FaultProven event raised by the Disputes contract.
type DisputesFaultProven struct {
	Id         [32]byte
	RoundId    uint64
	OperatorId [32]byte
	Operator   common.Address
	Opener     common.Address
	TakenBack  *big.Int
	Forfeited  *big.Int
	Reward     *big.Int
	Raw        types.Log // Blockchain specific contextual infos
}

// FilterFaultProven is a free log retrieval operation binding the contract event 0xfd0d8975e9aba406d3c6375f2b9f5663ab9ead81c6822039dc59abe612d2ae6a.
//
// Solidity: event FaultProven(bytes32 indexed id, uint64 indexed roundId, bytes32 indexed operatorId, address operator, address opener, uint256 takenBack, uint256 forfeited, uint256 reward)
func (_Disputes *DisputesFilterer) FilterFaultProven(opts *bind.FilterOpts, id [][32]byte, roundId []uint64, operatorId [][32]byte) (*DisputesFaultProvenIterator, error) {

	var idRule []interface{}
	for _, idItem := range id {
		idRule = append(idRule, idItem)
	}
	var roundIdRule []interface{}
	for _, roundIdItem := range roundId {
		roundIdRule = append(roundIdRule, roundIdItem)
	}
	var operatorIdRule []interface{}
	for _, operatorIdItem := range operatorId {
		operatorIdRule = append(operatorIdRule, operatorIdItem)
	}

	logs, sub, err := _Disputes.contract.FilterLogs(opts, "FaultProven", idRule, roundIdRule, operatorIdRule)
	if err != nil {
		return nil, err
	}
	return &DisputesFaultProvenIterator{contract: _Disputes.contract, event: "FaultProven", logs: logs, sub: sub}, nil
}

// WatchFaultProven is a free log subscription operation binding the contract event 0xfd0d8975e9aba406d3c6375f2b9f5663ab9ead81c6822039dc59abe612d2ae6a.
//
// Solidity: event FaultProven(bytes32 indexed id, uint64 indexed roundId, bytes32 indexed operatorId, address operator, address opener, uint256 takenBack, uint256 forfeited, uint256 reward)
func (_Disputes *DisputesFilterer) WatchFaultProven(opts *bind.WatchOpts, sink chan<- *DisputesFaultProven, id [][32]byte, roundId []uint64, operatorId [][32]byte) (event.Subscription, error) {

	var idRule []interface{}
	for _, idItem := range id {
		idRule = append(idRule, idItem)
	}
	var roundIdRule []interface{}
	for _, roundIdItem := range roundId {
		roundIdRule = append(roundIdRule, roundIdItem)
	}
	var operatorIdRule []interface{}
	for _, operatorIdItem := range operatorId {
		operatorIdRule = append(operatorIdRule, operatorIdItem)
	}

	logs, sub, err := _Disputes.contract.WatchLogs(opts, "FaultProven", idRule, roundIdRule, operatorIdRule)
	if err != nil {
		return nil, err
	}
	return event.NewSubscription(func(quit <-chan struct{}) error {
		defer sub.Unsubscribe()
		for {
			select {
			case log := <-logs:
				// New log arrived, parse the event and forward to the user
				event := new(DisputesFaultProven)
				if err := _Disputes.contract.UnpackLog(event, "FaultProven", log); err != nil {
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

// ParseFaultProven is a log parse operation binding the contract event 0xfd0d8975e9aba406d3c6375f2b9f5663ab9ead81c6822039dc59abe612d2ae6a.
//
// Solidity: event FaultProven(bytes32 indexed id, uint64 indexed roundId, bytes32 indexed operatorId, address operator, address opener, uint256 takenBack, uint256 forfeited, uint256 reward)
func (_Disputes *DisputesFilterer) ParseFaultProven(log types.Log) (*DisputesFaultProven, error) {
	event := new(DisputesFaultProven)
	if err := _Disputes.contract.UnpackLog(event, "FaultProven", log); err != nil {
		return nil, err
	}
	event.Raw = log
	return event, nil
}

// DisputesSlashedIterator is returned from FilterSlashed and is used to iterate over the raw logs and unpacked data for Slashed events raised by the Disputes contract.
type DisputesSlashedIterator struct {
	Event *DisputesSlashed // Event containing the contract specifics and raw log

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
func (it *DisputesSlashedIterator) Next() bool {
	// If the iterator failed, stop iterating
	if it.fail != nil {
		return false
	}
	// If the iterator completed, deliver directly whatever's available
	if it.done {
		select {
		case log := <-it.logs:
			it.Event = new(DisputesSlashed)
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
		it.Event = new(DisputesSlashed)
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
func (it *DisputesSlashedIterator) Error() error {
	return it.fail
}

// Close terminates the iteration process, releasing any pending underlying
// resources.
func (it *DisputesSlashedIterator) Close() error {
	it.sub.Unsubscribe()
	return nil
}

// DisputesSlashed represents a Slashed event raised by the Disputes contract.
type DisputesSlashed struct {
	RoundId     uint64
	OperatorId  [32]byte
	Operator    common.Address
	OperatorSet uint32
	Wads        *big.Int
	Raw         types.Log // Blockchain specific contextual infos
}

// FilterSlashed is a free log retrieval operation binding the contract event 0x7e6afbfc195a64a4c27f310859b503520619f8b813b8f44a81e9b0e82d371d04.
//
// Solidity: event Slashed(uint64 indexed roundId, bytes32 indexed operatorId, address operator, uint32 operatorSet, uint256 wads)
func (_Disputes *DisputesFilterer) FilterSlashed(opts *bind.FilterOpts, roundId []uint64, operatorId [][32]byte) (*DisputesSlashedIterator, error) {

	var roundIdRule []interface{}
	for _, roundIdItem := range roundId {
		roundIdRule = append(roundIdRule, roundIdItem)
	}
	var operatorIdRule []interface{}
	for _, operatorIdItem := range operatorId {
		operatorIdRule = append(operatorIdRule, operatorIdItem)
	}

	logs, sub, err := _Disputes.contract.FilterLogs(opts, "Slashed", roundIdRule, operatorIdRule)
	if err != nil {
		return nil, err
	}
	return &DisputesSlashedIterator{contract: _Disputes.contract, event: "Slashed", logs: logs, sub: sub}, nil
}

// WatchSlashed is a free log subscription operation binding the contract event 0x7e6afbfc195a64a4c27f310859b503520619f8b813b8f44a81e9b0e82d371d04.
//
// Solidity: event Slashed(uint64 indexed roundId, bytes32 indexed operatorId, address operator, uint32 operatorSet, uint256 wads)
func (_Disputes *DisputesFilterer) WatchSlashed(opts *bind.WatchOpts, sink chan<- *DisputesSlashed, roundId []uint64, operatorId [][32]byte) (event.Subscription, error) {

	var roundIdRule []interface{}
	for _, roundIdItem := range roundId {
		roundIdRule = append(roundIdRule, roundIdItem)
	}
	var operatorIdRule []interface{}
	for _, operatorIdItem := range operatorId {
		operatorIdRule = append(operatorIdRule, operatorIdItem)
	}

	logs, sub, err := _Disputes.contract.WatchLogs(opts, "Slashed", roundIdRule, operatorIdRule)
	if err != nil {
		return nil, err
	}
	return event.NewSubscription(func(quit <-chan struct{}) error {
		defer sub.Unsubscribe()
		for {
			select {
			case log := <-logs:
				// New log arrived, parse the event and forward to the user
				event := new(DisputesSlashed)
				if err := _Disputes.contract.UnpackLog(event, "Slashed", log); err != nil {
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

// ParseSlashed is a log parse operation binding the contract event 0x7e6afbfc195a64a4c27f310859b503520619f8b813b8f44a81e9b0e82d371d04.
//
// Solidity: event Slashed(uint64 indexed roundId, bytes32 indexed operatorId, address operator, uint32 operatorSet, uint256 wads)
func (_Disputes *DisputesFilterer) ParseSlashed(log types.Log) (*DisputesSlashed, error) {
	event := new(DisputesSlashed)
	if err := _Disputes.contract.UnpackLog(event, "Slashed", log); err != nil {
		return nil, err
	}
	event.Raw = log
	return event, nil
}

// DisputesWithdrawnIterator is returned from FilterWithdrawn and is used to iterate over the raw logs and unpacked data for Withdrawn events raised by the Disputes contract.
type DisputesWithdrawnIterator struct {
	Event *DisputesWithdrawn // Event containing the contract specifics and raw log

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
func (it *DisputesWithdrawnIterator) Next() bool {
	// If the iterator failed, stop iterating
	if it.fail != nil {
		return false
	}
	// If the iterator completed, deliver directly whatever's available
	if it.done {
		select {
		case log := <-it.logs:
			it.Event = new(DisputesWithdrawn)
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
		it.Event = new(DisputesWithdrawn)
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
func (it *DisputesWithdrawnIterator) Error() error {
	return it.fail
}

// Close terminates the iteration process, releasing any pending underlying
// resources.
func (it *DisputesWithdrawnIterator) Close() error {
	it.sub.Unsubscribe()
	return nil
}

// DisputesWithdrawn represents a Withdrawn event raised by the Disputes contract.
type DisputesWithdrawn struct {
	Owner  common.Address
	To     common.Address
	Amount *big.Int
	Raw    types.Log // Blockchain specific contextual infos
}

// FilterWithdrawn is a free log retrieval operation binding the contract event 0xd1c19fbcd4551a5edfb66d43d2e337c04837afda3482b42bdf569a8fccdae5fb.
//
// Solidity: event Withdrawn(address indexed owner, address to, uint256 amount)
func (_Disputes *DisputesFilterer) FilterWithdrawn(opts *bind.FilterOpts, owner []common.Address) (*DisputesWithdrawnIterator, error) {

	var ownerRule []interface{}
	for _, ownerItem := range owner {
		ownerRule = append(ownerRule, ownerItem)
	}

	logs, sub, err := _Disputes.contract.FilterLogs(opts, "Withdrawn", ownerRule)
	if err != nil {
		return nil, err
	}
	return &DisputesWithdrawnIterator{contract: _Disputes.contract, event: "Withdrawn", logs: logs, sub: sub}, nil
}

// WatchWithdrawn is a free log subscription operation binding the contract event 0xd1c19fbcd4551a5edfb66d43d2e337c04837afda3482b42bdf569a8fccdae5fb.
//
// Solidity: event Withdrawn(address indexed owner, address to, uint256 amount)
func (_Disputes *DisputesFilterer) WatchWithdrawn(opts *bind.WatchOpts, sink chan<- *DisputesWithdrawn, owner []common.Address) (event.Subscription, error) {

	var ownerRule []interface{}
	for _, ownerItem := range owner {
		ownerRule = append(ownerRule, ownerItem)
	}

	logs, sub, err := _Disputes.contract.WatchLogs(opts, "Withdrawn", ownerRule)
	if err != nil {
		return nil, err
	}
	return event.NewSubscription(func(quit <-chan struct{}) error {
		defer sub.Unsubscribe()
		for {
			select {
			case log := <-logs:
				// New log arrived, parse the event and forward to the user
				event := new(DisputesWithdrawn)
				if err := _Disputes.contract.UnpackLog(event, "Withdrawn", log); err != nil {
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

// ParseWithdrawn is a log parse operation binding the contract event 0xd1c19fbcd4551a5edfb66d43d2e337c04837afda3482b42bdf569a8fccdae5fb.
//
// Solidity: event Withdrawn(address indexed owner, address to, uint256 amount)
func (_Disputes *DisputesFilterer) ParseWithdrawn(log types.Log) (*DisputesWithdrawn, error) {
	event := new(DisputesWithdrawn)
	if err := _Disputes.contract.UnpackLog(event, "Withdrawn", log); err != nil {
		return nil, err
	}
	event.Raw = log
	return event, nil
}

