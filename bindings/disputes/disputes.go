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
	ABI: "[{\"type\":\"constructor\",\"inputs\":[{\"name\":\"service_\",\"type\":\"address\",\"internalType\":\"contractProofOfFlops\"}],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"ANNOUNCE_BLOCKS\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"ANSWER_GAS\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"FLOOR_PRICE\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"PROVE_GAS\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"PROVE_GAS_PER_ENTRY\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"allocationManager\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"contractIAllocationManager\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"announce\",\"inputs\":[{\"name\":\"announcement\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"announcedAt\",\"inputs\":[{\"name\":\"announcement\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"outputs\":[{\"name\":\"blockNumber\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"announcementOf\",\"inputs\":[{\"name\":\"sender\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"commitment\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"sample\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"column\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"nonce\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"outputs\":[{\"name\":\"\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"stateMutability\":\"pure\"},{\"type\":\"function\",\"name\":\"answer\",\"inputs\":[{\"name\":\"claim\",\"type\":\"tuple\",\"internalType\":\"structClaim\",\"components\":[{\"name\":\"roundId\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"workSeed\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"operatorId\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"n\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"laps\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"workRoot\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"lap\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"row\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"column\",\"type\":\"uint32\",\"internalType\":\"uint32\"}]},{\"name\":\"body\",\"type\":\"bytes\",\"internalType\":\"bytes\"}],\"outputs\":[{\"name\":\"number\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"payable\"},{\"type\":\"function\",\"name\":\"answerBond\",\"inputs\":[{\"name\":\"n\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"answerOf\",\"inputs\":[{\"name\":\"id\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"number\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[{\"name\":\"\",\"type\":\"tuple\",\"internalType\":\"structAnswer\",\"components\":[{\"name\":\"author\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"bond\",\"type\":\"uint88\",\"internalType\":\"uint88\"},{\"name\":\"status\",\"type\":\"uint8\",\"internalType\":\"enumAnswerStatus\"}]}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"apkRegistry\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"contractIBLSApkRegistry\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"burnt\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"commitmentOf\",\"inputs\":[{\"name\":\"claim\",\"type\":\"tuple\",\"internalType\":\"structClaim\",\"components\":[{\"name\":\"roundId\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"workSeed\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"operatorId\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"n\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"laps\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"workRoot\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"lap\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"row\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"column\",\"type\":\"uint32\",\"internalType\":\"uint32\"}]}],\"outputs\":[{\"name\":\"\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"coordinator\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"contractIRegistryCoordinator\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"creditOf\",\"inputs\":[{\"name\":\"owner\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[{\"name\":\"amount\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"disputeBond\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"disputeIdOf\",\"inputs\":[{\"name\":\"claim\",\"type\":\"tuple\",\"internalType\":\"structClaim\",\"components\":[{\"name\":\"roundId\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"workSeed\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"operatorId\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"n\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"laps\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"workRoot\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"lap\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"row\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"column\",\"type\":\"uint32\",\"internalType\":\"uint32\"}]}],\"outputs\":[{\"name\":\"\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"disputeOf\",\"inputs\":[{\"name\":\"id\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"outputs\":[{\"name\":\"\",\"type\":\"tuple\",\"internalType\":\"structDispute\",\"components\":[{\"name\":\"opener\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"bond\",\"type\":\"uint88\",\"internalType\":\"uint88\"},{\"name\":\"status\",\"type\":\"uint8\",\"internalType\":\"enumDisputeStatus\"},{\"name\":\"deadline\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"proveUntil\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"answers\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"standing\",\"type\":\"uint64\",\"internalType\":\"uint64\"}]}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"faultOf\",\"inputs\":[{\"name\":\"roundId\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"operatorId\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"outputs\":[{\"name\":\"\",\"type\":\"tuple\",\"internalType\":\"structFault\",\"components\":[{\"name\":\"provenAt\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"slashedSets\",\"type\":\"uint192\",\"internalType\":\"uint192\"}]}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"firstStanding\",\"inputs\":[{\"name\":\"id\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"outputs\":[{\"name\":\"number\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"lastDeadlineOf\",\"inputs\":[{\"name\":\"operatorId\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"outputs\":[{\"name\":\"blockNumber\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"ledger\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"contractILedger\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"numberOf\",\"inputs\":[{\"name\":\"id\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"entriesHash\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"outputs\":[{\"name\":\"number\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"openDispute\",\"inputs\":[{\"name\":\"record\",\"type\":\"tuple\",\"internalType\":\"structRoundRecord\",\"components\":[{\"name\":\"workSeed\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"sampleSeed\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"commitSetHash\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"evidenceHash\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"resultsHash\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"settleBlock\",\"type\":\"uint64\",\"internalType\":\"uint64\"}]},{\"name\":\"commitment\",\"type\":\"tuple\",\"internalType\":\"structSignedCommitment\",\"components\":[{\"name\":\"roundId\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"n\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"laps\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"workRoot\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"key\",\"type\":\"tuple\",\"internalType\":\"structG1Point\",\"components\":[{\"name\":\"x\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"y\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"name\":\"key2\",\"type\":\"tuple\",\"internalType\":\"structG2Point\",\"components\":[{\"name\":\"x\",\"type\":\"uint256[2]\",\"internalType\":\"uint256[2]\"},{\"name\":\"y\",\"type\":\"uint256[2]\",\"internalType\":\"uint256[2]\"}]},{\"name\":\"signature\",\"type\":\"tuple\",\"internalType\":\"structG1Point\",\"components\":[{\"name\":\"x\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"y\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]}]},{\"name\":\"sample\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"column\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"nonce\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"outputs\":[{\"name\":\"id\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"stateMutability\":\"payable\"},{\"type\":\"function\",\"name\":\"proveEntry\",\"inputs\":[{\"name\":\"claim\",\"type\":\"tuple\",\"internalType\":\"structClaim\",\"components\":[{\"name\":\"roundId\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"workSeed\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"operatorId\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"n\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"laps\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"workRoot\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"lap\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"row\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"column\",\"type\":\"uint32\",\"internalType\":\"uint32\"}]},{\"name\":\"entries\",\"type\":\"bytes\",\"internalType\":\"bytes\"},{\"name\":\"r\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"s\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"refresh\",\"inputs\":[{\"name\":\"operators\",\"type\":\"address[]\",\"internalType\":\"address[]\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"resolve\",\"inputs\":[{\"name\":\"claim\",\"type\":\"tuple\",\"internalType\":\"structClaim\",\"components\":[{\"name\":\"roundId\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"workSeed\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"operatorId\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"n\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"laps\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"workRoot\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"lap\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"row\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"column\",\"type\":\"uint32\",\"internalType\":\"uint32\"}]},{\"name\":\"record\",\"type\":\"tuple\",\"internalType\":\"structRoundRecord\",\"components\":[{\"name\":\"workSeed\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"sampleSeed\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"commitSetHash\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"evidenceHash\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"resultsHash\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"settleBlock\",\"type\":\"uint64\",\"internalType\":\"uint64\"}]},{\"name\":\"lines\",\"type\":\"bytes\",\"internalType\":\"bytes\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"returnBond\",\"inputs\":[{\"name\":\"id\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"number\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"service\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"contractProofOfFlops\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"slash\",\"inputs\":[{\"name\":\"roundId\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"operatorId\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"operatorSet\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"bitmapIndex\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"withdraw\",\"inputs\":[{\"name\":\"to\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"event\",\"name\":\"Announced\",\"inputs\":[{\"name\":\"announcement\",\"type\":\"bytes32\",\"indexed\":true,\"internalType\":\"bytes32\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"AnswerFell\",\"inputs\":[{\"name\":\"id\",\"type\":\"bytes32\",\"indexed\":true,\"internalType\":\"bytes32\"},{\"name\":\"number\",\"type\":\"uint256\",\"indexed\":true,\"internalType\":\"uint256\"},{\"name\":\"prover\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"r\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"},{\"name\":\"s\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"},{\"name\":\"answered\",\"type\":\"int256\",\"indexed\":false,\"internalType\":\"int256\"},{\"name\":\"computed\",\"type\":\"int256\",\"indexed\":false,\"internalType\":\"int256\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"AnswerPosted\",\"inputs\":[{\"name\":\"id\",\"type\":\"bytes32\",\"indexed\":true,\"internalType\":\"bytes32\"},{\"name\":\"number\",\"type\":\"uint256\",\"indexed\":true,\"internalType\":\"uint256\"},{\"name\":\"author\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"bond\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"},{\"name\":\"entries\",\"type\":\"bytes\",\"indexed\":false,\"internalType\":\"bytes\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"BondReturned\",\"inputs\":[{\"name\":\"id\",\"type\":\"bytes32\",\"indexed\":true,\"internalType\":\"bytes32\"},{\"name\":\"number\",\"type\":\"uint256\",\"indexed\":true,\"internalType\":\"uint256\"},{\"name\":\"author\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"bond\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"DisputeAnswered\",\"inputs\":[{\"name\":\"id\",\"type\":\"bytes32\",\"indexed\":true,\"internalType\":\"bytes32\"},{\"name\":\"number\",\"type\":\"uint256\",\"indexed\":true,\"internalType\":\"uint256\"},{\"name\":\"author\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"reward\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"},{\"name\":\"burnt\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"DisputeFreed\",\"inputs\":[{\"name\":\"id\",\"type\":\"bytes32\",\"indexed\":true,\"internalType\":\"bytes32\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"DisputeOpened\",\"inputs\":[{\"name\":\"id\",\"type\":\"bytes32\",\"indexed\":true,\"internalType\":\"bytes32\"},{\"name\":\"roundId\",\"type\":\"uint64\",\"indexed\":true,\"internalType\":\"uint64\"},{\"name\":\"operatorId\",\"type\":\"bytes32\",\"indexed\":true,\"internalType\":\"bytes32\"},{\"name\":\"claim\",\"type\":\"tuple\",\"indexed\":false,\"internalType\":\"structClaim\",\"components\":[{\"name\":\"roundId\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"workSeed\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"operatorId\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"n\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"laps\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"workRoot\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"lap\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"row\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"column\",\"type\":\"uint32\",\"internalType\":\"uint32\"}]},{\"name\":\"opener\",\"type\":\"address\",\"indexed\":false,\"internalType\":\"address\"},{\"name\":\"bond\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"},{\"name\":\"deadline\",\"type\":\"uint64\",\"indexed\":false,\"internalType\":\"uint64\"},{\"name\":\"proveUntil\",\"type\":\"uint64\",\"indexed\":false,\"internalType\":\"uint64\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"FaultProven\",\"inputs\":[{\"name\":\"id\",\"type\":\"bytes32\",\"indexed\":true,\"internalType\":\"bytes32\"},{\"name\":\"roundId\",\"type\":\"uint64\",\"indexed\":true,\"internalType\":\"uint64\"},{\"name\":\"operatorId\",\"type\":\"bytes32\",\"indexed\":true,\"internalType\":\"bytes32\"},{\"name\":\"operator\",\"type\":\"address\",\"indexed\":false,\"internalType\":\"address\"},{\"name\":\"opener\",\"type\":\"address\",\"indexed\":false,\"internalType\":\"address\"},{\"name\":\"takenBack\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"},{\"name\":\"forfeited\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"},{\"name\":\"reward\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"Slashed\",\"inputs\":[{\"name\":\"roundId\",\"type\":\"uint64\",\"indexed\":true,\"internalType\":\"uint64\"},{\"name\":\"operatorId\",\"type\":\"bytes32\",\"indexed\":true,\"internalType\":\"bytes32\"},{\"name\":\"operator\",\"type\":\"address\",\"indexed\":false,\"internalType\":\"address\"},{\"name\":\"operatorSet\",\"type\":\"uint32\",\"indexed\":false,\"internalType\":\"uint32\"},{\"name\":\"wads\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"Withdrawn\",\"inputs\":[{\"name\":\"owner\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"to\",\"type\":\"address\",\"indexed\":false,\"internalType\":\"address\"},{\"name\":\"amount\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"error\",\"name\":\"AlreadyAnswered\",\"inputs\":[{\"name\":\"id\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"number\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"status\",\"type\":\"uint8\",\"internalType\":\"enumAnswerStatus\"}]},{\"type\":\"error\",\"name\":\"AlreadyDisputed\",\"inputs\":[{\"name\":\"id\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]},{\"type\":\"error\",\"name\":\"AlreadySlashed\",\"inputs\":[{\"name\":\"roundId\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"operatorId\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"operatorSet\",\"type\":\"uint32\",\"internalType\":\"uint32\"}]},{\"type\":\"error\",\"name\":\"AnswerLength\",\"inputs\":[{\"name\":\"expected\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"actual\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"BondTooLarge\",\"inputs\":[{\"name\":\"most\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"sent\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"BondTooSmall\",\"inputs\":[{\"name\":\"required\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"sent\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"ColumnOutOfRange\",\"inputs\":[{\"name\":\"column\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"columns\",\"type\":\"uint32\",\"internalType\":\"uint32\"}]},{\"type\":\"error\",\"name\":\"DisputeIsOpen\",\"inputs\":[{\"name\":\"id\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]},{\"type\":\"error\",\"name\":\"DisputeNotOpen\",\"inputs\":[{\"name\":\"id\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"status\",\"type\":\"uint8\",\"internalType\":\"enumDisputeStatus\"}]},{\"type\":\"error\",\"name\":\"DisputeWindowOver\",\"inputs\":[{\"name\":\"roundId\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"lastBlock\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"EntryIsRight\",\"inputs\":[{\"name\":\"r\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"s\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"entry\",\"type\":\"int256\",\"internalType\":\"int256\"}]},{\"type\":\"error\",\"name\":\"EntryOutOfRange\",\"inputs\":[{\"name\":\"index\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"entry\",\"type\":\"int256\",\"internalType\":\"int256\"},{\"name\":\"most\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"EntryOutOfTile\",\"inputs\":[{\"name\":\"r\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"s\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"FaultAlreadyProven\",\"inputs\":[{\"name\":\"roundId\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"operatorId\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]},{\"type\":\"error\",\"name\":\"LapsOutOfBounds\",\"inputs\":[{\"name\":\"laps\",\"type\":\"uint64\",\"internalType\":\"uint64\"}]},{\"type\":\"error\",\"name\":\"NoFault\",\"inputs\":[{\"name\":\"roundId\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"operatorId\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]},{\"type\":\"error\",\"name\":\"NoStandingAnswer\",\"inputs\":[{\"name\":\"id\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"number\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"status\",\"type\":\"uint8\",\"internalType\":\"enumAnswerStatus\"}]},{\"type\":\"error\",\"name\":\"NotAnnounced\",\"inputs\":[{\"name\":\"announcement\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"announcedAt\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"NotInOperatorSet\",\"inputs\":[{\"name\":\"operatorId\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"operatorSet\",\"type\":\"uint32\",\"internalType\":\"uint32\"}]},{\"type\":\"error\",\"name\":\"NothingToWithdraw\",\"inputs\":[{\"name\":\"owner\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"PaymentRefused\",\"inputs\":[{\"name\":\"to\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"PrecompileFailed\",\"inputs\":[{\"name\":\"precompile\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"SampleOutOfRange\",\"inputs\":[{\"name\":\"sample\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"samples\",\"type\":\"uint32\",\"internalType\":\"uint32\"}]},{\"type\":\"error\",\"name\":\"ServiceOfAnother\",\"inputs\":[{\"name\":\"disputes\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"SizeOutOfBounds\",\"inputs\":[{\"name\":\"n\",\"type\":\"uint32\",\"internalType\":\"uint32\"}]},{\"type\":\"error\",\"name\":\"TileLength\",\"inputs\":[{\"name\":\"expected\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"actual\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"TooEarly\",\"inputs\":[{\"name\":\"firstBlock\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"TooLate\",\"inputs\":[{\"name\":\"lastBlock\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"UnknownOperator\",\"inputs\":[{\"name\":\"operatorId\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]},{\"type\":\"error\",\"name\":\"UnsignedCommitment\",\"inputs\":[{\"name\":\"commitment\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]},{\"type\":\"error\",\"name\":\"WrongDigest\",\"inputs\":[{\"name\":\"committed\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"folded\",\"type\":\"uint64\",\"internalType\":\"uint64\"}]},{\"type\":\"error\",\"name\":\"WrongLines\",\"inputs\":[{\"name\":\"expected\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"actual\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]},{\"type\":\"error\",\"name\":\"WrongRecord\",\"inputs\":[{\"name\":\"roundId\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"expected\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"actual\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]},{\"type\":\"error\",\"name\":\"WrongRoot\",\"inputs\":[{\"name\":\"committed\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"actual\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]}]",
	Bin: "0x61012080604052346101e6576020816148cd80380380916100208285610318565b8339810103126101e657516001600160a01b038116908181036101e657604051636a62d92960e11b8152602081600481865afa9081156101f2575f916102d6575b506001600160a01b03163081036102c457506080526040516356397c3560e01b8152602081600481855afa9081156101f2575f91610282575b5060a052604051630a00909760e01b8152602081600481855afa9081156101f2575f91610240575b5060c05260405163795623f960e01b8152602081600481855afa9081156101f2575f916101fd575b5060e05260405163ca8aa7c760e01b815290602090829060049082905afa9081156101f2575f916101ac575b506101005260405161457d908161035082396080518181816103fd0152818161083c01528181611958015281816125fc01528181613ec80152613ffe015260a051818181612d58015261385e015260c0518181816101e3015281816108c70152612f71015260e05181818161096601528181610fd701528181611c3701526137400152610100518181816104890152610a260152f35b90506020813d6020116101ea575b816101c760209383610318565b810103126101e657516001600160a01b03811681036101e6575f610116565b5f80fd5b3d91506101ba565b6040513d5f823e3d90fd5b90506020813d602011610238575b8161021860209383610318565b810103126101e657516001600160a01b03811681036101e65760046100ea565b3d915061020b565b90506020813d60201161027a575b8161025b60209383610318565b810103126101e657516001600160a01b03811681036101e6575f6100c2565b3d915061024e565b90506020813d6020116102bc575b8161029d60209383610318565b810103126101e657516001600160a01b03811681036101e6575f61009a565b3d9150610290565b63f65dc0e160e01b5f5260045260245ffd5b90506020813d602011610310575b816102f160209383610318565b810103126101e657516001600160a01b03811681036101e6575f610061565b3d91506102e4565b601f909101601f19168101906001600160401b0382119082101761033b57604052565b634e487b7160e01b5f52604160045260245ffdfe6080806040526004361015610012575f80fd5b5f905f3560e01c9081630a00909714612f54575080631136091714612f1e57806317baaf2014612f045780633ac9dfd314612e7157806343a0e1de14612e5457806351cff8d914612d7c57806356397c3514612d395780635701d80f146124c85780635d6277b4146119075780636056969b146118e9578063620477331461104f5780636233b0ca146110335780637580725014610ffb578063795623f914610fb757806386c403b2146107d65780639427c7d61461067157806399f4be3d146106485780639c4ab3b9146106295780639e1bb071146105ad5780639fa8866c14610558578063a27ec1fb1461053c578063a71f48a41461051d578063b192da2d146104ff578063b8de5743146104cc578063bf3d8499146104ad578063ca8aa7c714610469578063cb7bb00c1461044b578063d49d5e3414610421578063d598d4c9146103dd578063e3ea095e146103b7578063eb637e7c14610368578063ee14e6ca146102bf5763f8a6ce9a14610189575f80fd5b3461026c57602036600319011261026c576004356001600160401b0381116102bb57366023820112156102bb578060040135906001600160401b0382116102b7573660248360051b830101116102b7576001600160a01b037f00000000000000000000000000000000000000000000000000000000000000001690813b156102b35791839060405193849162cf2ab560e01b83528060248401602060048601525260246044840192019084905b80821061027c5750505092818381819603925af1801561026f576102575780f35b610260916130ec565b805f1261026c575f8180f35b80fd5b50604051903d90823e3d90fd5b9291945092508335906001600160a01b0382168092036102af576020816001938293520194019201918592879492610236565b5f80fd5b8380fd5b8280fd5b5080fd5b503461026c5760406060916102d336612f95565b90828480516102e18161309a565b828152826020820152015282526006602052828220908252602052206040519061030a8261309a565b546001600160a01b03811682526001600160581b036020830191818160a01c16835260f81c91604084019261033e8161303c565b83526001600160a01b03604051945116845251166020830152516103618161303c565b6040820152f35b503461026c5760a036600319011261026c57610382612fab565b61038a612fee565b6064359163ffffffff831683036102af576020926103af926084359260243590613c72565b604051908152f35b503461026c5761012036600319011261026c5760206103af6103d836613a2c565b613f8b565b503461026c578060031936011261026c5760206040516001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000168152f35b503461026c57602036600319011261026c5760406020916004358152600183522054604051908152f35b503461026c578060031936011261026c576020604051620927c08152f35b503461026c578060031936011261026c5760206040516001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000168152f35b503461026c57602036600319011261026c5760206103af600435613b81565b503461026c5761012036600319011261026c5760206103af6104f06103d836613a2c565b6104f936613a2c565b90614054565b503461026c578060031936011261026c576020600454604051908152f35b503461026c578060031936011261026c576020604051633b9aca008152f35b503461026c578060031936011261026c57602060405160308152f35b503461026c57366003190161020081126102bb576101201361026c5760c03661012319011261026c576101e4356001600160401b0381116102bb576105a46105aa913690600401612fc1565b9061359f565b80f35b503461026c57604036600319011261026c57604080916001600160401b036105d3613012565b6105db613587565b5016815260086020528181206024358252602052206001600160c01b038251916106048361307f565b5460206001600160401b038216938481520190841c8152835192835251166020820152f35b503461026c57602036600319011261026c5760206103af60043561354e565b503461026c57602036600319011261026c57604060209160043581528083522054604051908152f35b503461026c57602036600319011261026c578060c0604051610692816130b5565b8281528260208201528260408201528260608201528260808201528260a08201520152600435815260056020526040812090604051906106d1826130b5565b8254926001600160a01b038416835260208301936001600160581b038160a01c16855260f81c604084019260058210156107c25750906001918352015460608301936001600160401b038216855260808401926001600160401b038360401c1684526001600160581b0360a08601926001600160401b038560801c16845260c087019460c01c85526001600160a01b03604051975116875251166020860152519060058210156107ae576001600160401b0380948160e098819560408a01525116606088015251166080860152511660a0840152511660c0820152f35b634e487b7160e01b5f52602160045260245ffd5b634e487b7160e01b81526021600452602490fd5b503461026c57608036600319011261026c576107f0613012565b906024356001600160401b03610804612fee565b93169081835260086020526040832081845260205260408320918254916001600160401b038316938415610fa0576001600160a01b037f000000000000000000000000000000000000000000000000000000000000000016946040519763cd202ba560e01b89528460048a0152610100896024818a5afa988915610f95578899610f64575b5063ffffffff60208a01511690604051916304ec635160e01b8352856004840152602483015260643560448301526020826064816001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000165afa918215610f59578992610f11575b5063ffffffff16956001600160c01b036001881b8093161615610efa5760401c6001600160c01b0382821616610edf576001600160c01b036001600160401b031992161760401b16179055604051956308f6629d60e31b87528160048801526020876024816001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000165afa968715610e5d578697610e97575b50608001516040516351ca7a2f60e11b815263ffffffff909116600482015261030081602481885afa908115610e5d576001600160401b03916102a0918891610e68575b50015116917f7e6afbfc195a64a4c27f310859b503520619f8b813b8f44a81e9b0e82d371d0460606001600160a01b03604051991698898152866020820152856040820152a3604051927f00000000000000000000000000000000000000000000000000000000000000006001600160a01b0316610a578561307f565b8185526020850184815260405163105dea1f60e21b815295516001600160a01b031660048701525163ffffffff1660248601528585604481845afa948515610e5d578695610dbb575b5091926001969196935b8551851015610b7f576001600160a01b03610ac58688613526565b511697855b80151580610b58575b15610b38575f198101818111610b2457610af56001600160a01b03918a613526565b5116610b01828a613526565b528015610b10575f1901610aca565b634e487b7160e01b89526011600452602489fd5b634e487b7160e01b8a52601160045260248afd5b98610b4b60019396949792959a89613526565b5201939092969196610aaa565b505f198101818111610b24576001600160a01b03610b778c928b613526565b511611610ad3565b935094918691855196610b918861350f565b97610b9f604051998a6130ec565b808952610bae601f199161350f565b013660208a0137845b8751811015610bd5578087610bce6001938c613526565b5201610bb7565b5087876040519360a085018581106001600160401b03821117610da757604052845260208401928352604084019081526060840191825260405192610c1b6060856130ec565b602984527f50726f6f662d6f662d464c4f50533a206120636f6d6d69746d656e742070726f60208501527f76656e2066616c73650000000000000000000000000000000000000000000000604085015260808501938452853b15610da3579592909187949263ffffffff604051988996633635205760e01b88526004880152604060248801526001600160a01b0360e48801965116604488015251166064860152519260a06084860152835180915260206101048601940190865b818110610d7e5750505051916043198482030160a485015260208084519283815201930190855b818110610d625750505083602084829794828295516043198484030160c48501528051918291828552018584015e8181018401859052601f01601f1916010301925af1801561026f57610d4d5780f35b610d56916130ec565b805f1261026c57818180f35b8251855289965088955060209485019490920191600101610cfd565b82516001600160a01b031686528a975089965060209586019590920191600101610cd6565b8780fd5b634e487b7160e01b5f52604160045260245ffd5b9094503d8087833e610dcd81836130ec565b810190602081830312610e59578051906001600160401b038211610da357019080601f83011215610e59578151610e038161350f565b92610e1160405194856130ec565b81845260208085019260051b820101928311610e5557602001905b828210610e3d57505050935f610aa0565b60208091610e4a846131f7565b815201910190610e2c565b8880fd5b8680fd5b6040513d88823e3d90fd5b610e8a91506103003d8111610e90575b610e8281836130ec565b81019061320b565b5f6109da565b503d610e78565b9096506020813d602011610ed7575b81610eb3602093836130ec565b81010312610ed3576080610ecb63ffffffff926131f7565b979150610996565b8580fd5b3d9150610ea6565b6064898887896360f7be9360e11b8452600452602452604452fd5b604489888763b6dc4ea560e01b8352600452602452fd5b9091506020813d602011610f51575b81610f2d602093836130ec565b81010312610e5557516001600160c01b0381168103610e55579063ffffffff6108f7565b3d9150610f20565b6040513d8b823e3d90fd5b610f879199506101003d8111610f8e575b610f7f81836130ec565b810190613479565b975f610889565b503d610f75565b6040513d8a823e3d90fd5b6044868385630b8801f360e21b8352600452602452fd5b503461026c578060031936011261026c5760206040516001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000168152f35b503461026c57602036600319011261026c5760406020916001600160a01b03611022612fab565b168152600383522054604051908152f35b503461026c578060031936011261026c57602060405160028152f35b366003190161014081126102af57610120136102af57610124356001600160401b0381116102af576110876001913690600401612fc1565b90611090613d6c565b93909301918254916001600160401b0383168043116118d757506110b2614380565b614000939163ffffffff631fffffff6110c961318b565b60031c161685019182861161155c576110e1916131c5565b906001600160fb1b038216820361155c576110ff9160051b906131c5565b8082036118c25761110e614380565b50918085116102af5763ffffffff631fffffff61112961318b565b60031c1616850180861161155c578086116102af578181116102af578585019386820361115461318b565b5f9081808080808d815b610200811061167a5750505f935b6004851061163d5750505050506001600160401b037c0100000000000000010000000000000001000000000000000100000000911692166115a257506111b06131b1565b826407fffffff86111c69260031b16818a6140f8565b90356001600160c01b031981169160088110611585575b505060c01c8082036115705750506001600160fb1b038216820361155c5761125163ffffffff886112a39860016112236001600160401b039a6112479860051b90614110565b9580604051935f85538385013701902061124788868161124161319e565b956140f8565b939092169061449c565b61125961315e565b90604051906001600160c01b03196020830193600160f91b855260c01b1660218301526029820152602981526112906049826130ec565b5190209261129c61315e565b94886140f8565b60a4358082036115475750506112ba368383613128565b6020815191012093855f52600260205260405f20855f5260205260405f20548061150957602061137b87878a88888861130761130263ffffffff6112fc61318b565b1661354e565b6140a1565b9561139a6113206001600160401b038860801c1661345c565b926001600160401b038416998a987fffffffffffffffff0000000000000000ffffffffffffffffffffffffffffffff77ffffffffffffffff000000000000000000000000000000008760801b1691161780835560c01c61345c565b6001600160c01b036001600160c01b031983549260c01b169116179055565b845f526002895260405f20905f5288528460405f20556040516113bc8161309a565b3381526001600160581b038982019716968781526114636001600160581b03604084019260018452885f5260068d5260405f208a5f528d526001600160a01b038060405f209651161673ffffffffffffffffffffffffffffffffffffffff19865416178555511683907fff0000000000000000000000ffffffffffffffffffffffffffffffffffffffff6affffffffffffffffffffff60a01b83549260a01b169116179055565b5161146d8161303c565b6114768161303c565b6001600160f81b0382549160ff60f81b9060f81b169116179055835f526007885260405f2066ffffffffffffff8260081c165f528852600160ff60405f2092161b815417905560405194855260408786015281604086015260608501375f6140608401527f2c839b82589393a89794647f5c344d8daf6f15e943727b594914ad11ed1e0f2b6140603394a4604051908152f35b8690815f52600660205260405f20815f5260205260405f205460f81c916392f4b46d60e01b5f5260045260245261153f8161303c565b60445260645ffd5b63a864586d60e01b5f5260045260245260445ffd5b634e487b7160e01b5f52601160045260245ffd5b639cd71b7160e01b5f5260045260245260445ffd5b6001600160c01b03199250829060080360031b1b16168d806111dd565b88905f5b61100081106115c357634e487b7160e01b5f52600160045260245ffd5b8060021b83013560e01d64ffffffff008360081b1681138015611612575b6115ee57506001016115a6565b64ffffffff009291630d0e592f60e31b5f5260045260245260081b1660445260645ffd5b50600883901b64ffffffff0016600160ff1b1461155c5764ffffffff008360081b165f0381126115e1565b90919293946001908660061b60c0038760021b9184821c6003840102928488841c910102918887821c911c0160041b01010195019392919061116c565b929397909491600190846118b27bffffffff00000000ffffffff00000000ffffffff00000000ffffffff60208a359a01958c828c81780100000000000000010000000000000001000000000000000164ffffffff00816501fffffffe008760091b1663ffffffff03029560081b16029116011601908d838d81780100000000000000010000000000000001000000000000000164ffffffff00816501fffffffe008760091b1663ffffffff03029560081b16029160201c1601160117179c836117f6838d60201c166385ebca6b63c2b2ae35917bffffffff00000000ffffffff00000000ffffffff00000000ffffffff8160101c1618027bffffffff00000000ffffffff00000000ffffffff00000000ffffffff7a07ffff000000000007ffff000000000007ffff000000000007ffff82600d1c16911618027bffffffff00000000ffffffff00000000ffffffff00000000ffffffff79ffff000000000000ffff000000000000ffff000000000000ffff8260101c1691161890565b809b019a020199166385ebca6b63c2b2ae35917bffffffff00000000ffffffff00000000ffffffff00000000ffffffff8160101c1618027bffffffff00000000ffffffff00000000ffffffff00000000ffffffff7a07ffff000000000007ffff000000000007ffff000000000007ffff82600d1c16911618027bffffffff00000000ffffffff00000000ffffffff00000000ffffffff79ffff000000000000ffff000000000000ffff000000000000ffff8260101c1691161890565b948501979695940201920161115e565b6333c705bf60e11b5f5260045260245260445ffd5b63348f2b4160e11b5f5260045260245ffd5b346102af5760203660031901126102af57611905600435613416565b005b36600319016102a081126102af5760c0136102af576101803660c31901126102af576102443563ffffffff811681036102af57610264359063ffffffff8216908183036102af576001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000169261198161315e565b5f60e0604051611990816130d0565b8281528260208201528260408201528260608201528260808201528260a08201528260c082015201526001600160401b036040519163cd202ba560e01b8352169081600482015261010081602481895afa908115612332575f916124a9575b506040519060208201906004359384835260243560408501526044356060850152606435608085015260843560a085015260a435926001600160401b038416948585036102af578560c082015260c08152611a4b60e0826130ec565b5190209060e0830151908282036124915750505063ffffffff6080610300920151166024604051809a81936351ca7a2f60e11b835260048301525afa968715612332575f9761246a575b5090611aae915063ffffffff6101e088015116906131c5565b8043116124445750611abe61319e565b63ffffffff6101408701511663ffffffff82169081108015612430575b8015612411575b6123ff57506001600160401b03611af7613174565b161580156123e2575b6123bf5763ffffffff610120870151168063ffffffff861610156123a3575060061c6303ffffff168085101561238d5750611b3961315e565b936001600160401b036040611b4d366133eb565b2063ffffffff611b5b61319e565b611b63613174565b92846040519a611b728c613063565b1696878b5260208b015260408a01521660608801521660808601526101243560a08601525f60c08601525f60e08601526101008501525f52600860205260405f2060408401515f526020526001600160401b0360405f20541661236657611be9611bdb84613f8b565b916102843590848433613c72565b805f525f60205260405f205480158015612353575b61233d57505f525f6020525f60408120556040830151604051906308f6629d60e31b825260048201526020816024816001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000165afa8015612332575f906122f2575b6001600160a01b03915016156122db57611c7f366133eb565b916080366101831901126102af5760405192611c9a8461307f565b366101a312156102af576040938451611cb386826130ec565b80366101c4116102af57610184905b6101c482106122cb5750508152366101e312156102af57845190611ce686836130ec565b8136610204116102af576101c4905b61020482106122bb5750506020810191825285610203193601126102af57611dcd8651611d218161307f565b610204358152611dc77f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f0000001888a6020850161022435815289519060208b01518a8a515160208c51015190602083515193510151938b5195519688519860208a019a8b528901526060880152608087015260a086015260c085015260e08401526101008301526101208201526101208152611dbc610140826130ec565b519020068096614176565b906141c7565b8651611dd88161307f565b8751611de489826130ec565b8836823781526020885191611df98a846130ec565b893684370152865193611e0b8561307f565b7f198e9393920d483a7260bfb731fb5d25f1aa493335a9e71297e485b7aef312c285527f1800deef121f1e76426a00665e5c4479674322d4f75edadd46debd5cd992f6ed6020860152611ef2885191611e638361307f565b7f275dc4a288d1afb3cbb1ac09187524c7db36395df7be3b99e673b13a075a65ec83527f1d9befcd05a5323e6da4d435f3b617cdb3af83285c2df711ef39c01571827f9d6020840152895196611eb88861307f565b875260208701928352611dc7611ecd8a614221565b91611ed6613587565b508b51611ee28161307f565b6001815260026020820152614176565b938851926101808401948486106001600160401b03871117610da757948a528051845260209081015184820152865151848b0152955186015160608401528151516080840152905185015160a0830152835160c08301529284015160e0820152815151610100820152905183015161012082015281515161014082015290518201516101608201525f906101809060085afa5f5190156122a85760010361229557825163ffffffff60208201927f47f35d18e151ef088766aec3a11f2f8e37e03a2444ae7f8dc51fb7d1ba1f757a84526024358684015284606084015216608082015260808152611fe460a0826130ec565b5190206001600160401b03608085015116918215612281576303ffffff606086015160061c16801561228157612040938363ffffffff6001600160401b0393848a9760801c16061660e086015260c01c061660c0830152614054565b91825f526005602052815f2093845460f81c60058110156107ae5761226e5761206a611302613046565b9063ffffffff6102206001600160401b036040860151805f526001602052875f20549061209e8561020088015116436131c5565b906120ca6120b3876102408a015116856131c5565b808411818518021892876102608a015116906131c5565b9283831084841802841811612254575b50818082109118021816920151168101956001600160401b03871161155c5780546001600160a01b031660a084901b6affffffffffffffffffffff60a01b1617600160f81b17815560209686927fa7059401d04c1f4b3b61bcc0940811442ed8993d71820769b64a7944bab6ef3c926101a09288926001600160401b03926001906001600160a01b03331673ffffffffffffffffffffffffffffffffffffffff198254161781550180546fffffffffffffffff000000000000000084871b16906fffffffffffffffff0000000000000000191617815583821684198254161790556001600160581b03838a51169863ffffffff61010060408d01519c8851988d8a52602082015160208b01526040820151908a01528260608201511660608a01528760808201511660808a015260a081015160a08a01528760c08201511660c08a01528260e08201511660e08a0152015116610100870152336101208701521661014085015261016084015216610180820152a451908152f35b5f526001602052818110828218028218895f20558b6120da565b836306f43d1160e31b5f5260045260245ffd5b634e487b7160e01b5f52601260045260245ffd5b5063814bf89f60e01b5f5260045260245ffd5b62a4859360e01b5f52600860045260245ffd5b8135815260209182019101611cf5565b8135815260209182019101611cc2565b6040830151636af8685d60e11b5f5260045260245ffd5b506020813d60201161232a575b8161230c602093836130ec565b810103126102af576123256001600160a01b03916131f7565b611c66565b3d91506122ff565b6040513d5f823e3d90fd5b9063377c412d60e21b5f5260045260245260445ffd5b506002810180821161155c574310611bfe565b8260406001600160401b038251169101519063d656429160e01b5f5260045260245260445ffd5b84630d342f3160e01b5f5260045260245260445ffd5b63ffffffff8563cf5939bf60e01b5f521660045260245260445ffd5b6001600160401b036123cf613174565b63068ae04f60e51b5f521660045260245ffd5b5063ffffffff6001600160401b036123f8613174565b1611611b00565b6334a9a96360e11b5f5260045260245ffd5b505f19810163ffffffff811161155c57821663ffffffff161515611ae2565b5063ffffffff610160880151168111611adb565b6001600160401b0361245461315e565b6395e60a9d60e01b5f521660045260245260445ffd5b611aae92919750612489906103003d8111610e9057610e8281836130ec565b969091611a95565b631d2f783f60e31b5f5260045260245260445260645ffd5b6124c291506101003d8111610f8e57610f7f81836130ec565b866119ef565b346102af57366003190161018081126102af57610120136102af57610124356001600160401b0381116102af57612503903690600401612fc1565b600161014435926101643592612517613d6c565b93909301906001600160401b03825460401c168043116118d7575060408610801590612d2e575b612d1757835f52600260205261255a60405f2091369085613128565b602081519101205f5260205260405f205493835f52600660205260405f20855f5260205260405f20918254938460f81c6125938161303c565b60018103612cfc5750828860061b0160021b013560e01d926004356001600160401b038116908181036102af575060405160208101917fd16d22d4184d3707472332675db5f37440af9b2ed9e99c301f70f7c8d4593dcc83524660408301526001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000166060830152608082015260243560a082015260443560c082015260c0815261264560e0826130ec565b51902061265061318b565b9061265961315e565b9061266261319e565b8b643fffffffc06126769260061b166131c5565b9161267f6131b1565b87643fffffffc0612697926006969594961b166131c5565b6040519161028083016040528060e01c63ffffffff8260c01c169084905b61028086018210612cb35750505063ffffffff9060a01c165f945f945f945b63ffffffff89168660041b1061280257505050505050805f905b6127ef5764ffffffff00915060041b9260081b160103948486146127d3576001600160f81b0316600160f91b178155815460c01c801561155c5782546001600160c01b03165f1990910160c01b6001600160c01b031916179091556001600160581b0390855f52600760205260405f208760081c5f5260205260405f20600160ff89161b1981541690555460a01c16335f52600360205261279460405f209182546131c5565b90556040519586526020860152604085015260608401527f391cf52955e6c48ac8a2ee9d36a993fca6fa2b68531db49b71f910bc6b00ad8d60803394a4005b505050856322c621db60e01b5f5260045260245260445260645ffd5b63ffffffff8216019060201c90816126ee565b90919293949578010000000000000001000000000000000100000000000000018702829078030000000000000002000000000000000100000000000000008101780100000000000000010000000000000001000000000000000186029178010000000000000001000000000000000100000000000000016001600160401b038916029078010000000000000001000000000000000100000000000000018a02945b61028088018110612c32575078010000000000000001000000000000000100000000000000018b8102915f9160018d18029070010000000000000002000000000000000301895b6102808b018110612bb157506128ff90613dd0565b9261290990613dd0565b9161291390613dd0565b9e8f9161291f90613dd0565b91828960181b7e1f001f00000000001f001f00000000001f001f00000000001f001f00000000167a1f001f00000000001f001f00000000001f001f00000000001f001f8b161702908660181b7e1f001f00000000001f001f00000000001f001f00000000001f001f00000000167a1f001f00000000001f001f00000000001f001f00000000001f001f8816170201838860181b7e1f001f00000000001f001f00000000001f001f00000000001f001f00000000167a1f001f00000000001f001f00000000001f001f00000000001f001f8a161702858860181b7e1f001f00000000001f001f00000000001f001f00000000001f001f00000000167a1f001f00000000001f001f00000000001f001f00000000001f001f8a161702010160f01c019e01910101938060181b7e1f001f00000000001f001f00000000001f001f00000000001f001f0000000016907a1f001f00000000001f001f00000000001f001f00000000001f001f1617908060181b7e1f001f00000000001f001f00000000001f001f00000000001f001f0000000016907a1f001f00000000001f001f00000000001f001f00000000001f001f161701918060181b7e1f001f00000000001f001f00000000001f001f00000000001f001f0000000016907a1f001f00000000001f001f00000000001f001f00000000001f001f1617908060181b7e1f001f00000000001f001f00000000001f001f00000000001f001f0000000016907a1f001f00000000001f001f00000000001f001f00000000001f001f16170101018060101c7dffff0000ffff0000ffff0000ffff0000ffff0000ffff0000ffff0000ffff16907dffff0000ffff0000ffff0000ffff0000ffff0000ffff0000ffff0000ffff1601019560040194939291906126d4565b919293907bffffffff00000000ffffffff00000000ffffffff00000000ffffffff8063cd9e8d578063d2511f536080950298029463d2511f538751602089015192858960201c1618180297838a60201c16181802938160408701519116828660201c1618189316958160608601519116828760201c161818941692016128ea565b949193927bffffffff00000000ffffffff00000000ffffffff00000000ffffffff8063cd9e8d578063d2511f536080950298029663d2511f538a5160208c015192858b60201c1618180296838a60201c16181802958160408a01519116828860201c1618189516958160608901519116828660201c161818931695016128a3565b780100000000000000010000000000000001000000000000000181810283528302602083015263bb67ae8590920163ffffffff90811692604090920191639e3779b901166126b5565b878763fbf9039560e01b5f5260045260245261153f8161303c565b84866377721f6360e01b5f5260045260245260445ffd5b50604085101561253e565b346102af575f3660031901126102af5760206040516001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000168152f35b346102af5760203660031901126102af57612d95612fab565b335f52600360205260405f20548015612e41575f808080933382526003602052816040812055604051956001600160a01b038116968781528260208201527fd1c19fbcd4551a5edfb66d43d2e337c04837afda3482b42bdf569a8fccdae5fb60403392a25af13d15612e3c573d612e0b8161310d565b90612e1960405192836130ec565b81525f60203d92013e5b15612e2a57005b63b6c30e5f60e01b5f5260045260245ffd5b612e23565b636e34ee0b60e11b5f523360045260245ffd5b346102af575f3660031901126102af576020604051620b71b08152f35b346102af57612e7f36612f95565b815f52600560205260405f205460f81c60058110156107ae57600114612ef157815f52600660205260405f20815f5260205260405f2090815460f81c92612ec58461303c565b60018403612ed7576119059350613cfd565b63fbf9039560e01b5f526004526024525061153f8161303c565b50631db9230d60e21b5f5260045260245ffd5b346102af575f3660031901126102af5760206103af613046565b346102af5760403660031901126102af576004355f52600260205260405f206024355f52602052602060405f2054604051908152f35b346102af575f3660031901126102af576020906001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000168152f35b60409060031901126102af576004359060243590565b600435906001600160a01b03821682036102af57565b9181601f840112156102af578235916001600160401b0383116102af57602083818601950101116102af57565b6044359063ffffffff821682036102af57565b359063ffffffff821682036102af57565b600435906001600160401b03821682036102af57565b35906001600160401b03821682036102af57565b600411156107ae57565b61304e613cbc565b806216e36002906216e36082040361155c5790565b61012081019081106001600160401b03821117610da757604052565b604081019081106001600160401b03821117610da757604052565b606081019081106001600160401b03821117610da757604052565b60e081019081106001600160401b03821117610da757604052565b61010081019081106001600160401b03821117610da757604052565b90601f801991011681019081106001600160401b03821117610da757604052565b6001600160401b038111610da757601f01601f191660200190565b9291926131348261310d565b9161314260405193846130ec565b8294818452818301116102af578281602093845f960137010152565b60c4356001600160401b03811681036102af5790565b610104356001600160401b03811681036102af5790565b60643563ffffffff811681036102af5790565b60e43563ffffffff811681036102af5790565b6101043563ffffffff811681036102af5790565b9190820180921161155c57565b519063ffffffff821682036102af57565b51906001600160401b03821682036102af57565b51906001600160a01b03821682036102af57565b90816103009103126102af576040519061030082018281106001600160401b03821117610da7576133e2916102e091604052613246816131d2565b8452613254602082016131d2565b6020850152613265604082016131d2565b6040850152613276606082016131d2565b6060850152613287608082016131d2565b608085015261329860a082016131d2565b60a08501526132a960c082016131d2565b60c08501526132ba60e082016131d2565b60e08501526132cc61010082016131d2565b6101008501526132df61012082016131d2565b6101208501526132f261014082016131d2565b61014085015261330561016082016131d2565b61016085015261331861018082016131e3565b61018085015261332b6101a082016131d2565b6101a085015261333e6101c082016131d2565b6101c08501526133516101e082016131d2565b6101e085015261336461020082016131d2565b61020085015261337761022082016131d2565b61022085015261338a61024082016131d2565b61024085015261339d61026082016131d2565b6102608501526133b061028082016131d2565b6102808501526133c36102a082016131e3565b6102a08501526133d66102c082016131f7565b6102c0850152016131f7565b6102e082015290565b6040906101431901126102af57604051906134058261307f565b610144358252610164356020830152565b805f525f60205260405f205461345957805f525f6020524360405f20557f5e2037f9cd6cbf5461110a687a833a98dc9afddbd44fb898c4bb42d9a789216c5f80a2565b50565b6001600160401b03166001600160401b03811461155c5760010190565b90816101009103126102af5760405190613492826130d0565b805160058110156102af5782526134ab602082016131e3565b60208301526134bc604082016131e3565b60408301526134cd606082016131e3565b60608301526134de608082016131d2565b608083015260a08101519060ff821682036102af5760e09160a084015260c081015160c0840152015160e082015290565b6001600160401b038111610da75760051b60200190565b805182101561353a5760209160051b010190565b634e487b7160e01b5f52603260045260245ffd5b8060300290603082040361155c57620927c00180620927c01161155c57613573613cbc565b9081810291818304149015171561155c5790565b604051906135948261307f565b5f6020838281520152565b6135a9600461411d565b91600435906001600160401b038216918281036102af57825f52600860205260405f209560443596875f526020526001600160401b0360405f2054166139be5760018601546001600160401b03808260c01c151592835f146139b85760401c165b168043111561399b5750156136f457505083546001600160f81b0316600160f91b178455506136f2935061363f905081613b81565b90805f52600660205260405f20825f526020526001600160581b0382827fe42311e9ddf8eb8dba96e1dfb9287e295fa27f93e898bd8d4889582f8f8211d760406136a4815f2098546a7fffffffffffffffffffff8160a11c1696879160a01c16614110565b946001600160a01b038954165f526003602052815f206136c58282546131c5565b90556136d3866004546131c5565b6004556001600160a01b038954169582519182526020820152a4613cfd565b565b92949261370361012483613e5f565b5061370f368285613128565b602081519101206101a4358082036139865750506040516308f6629d60e31b815260048101889052926020846024817f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03165afa938415612332575f94613947575b506137849184916144f6565b60ff811660010361393f57600160ff65ffffffffffff8360081c169260381c16600302011b601e1c915b6001600160581b036001600160a01b0385541694600360f81b6001600160f81b03825416178155875f52600860205260405f20895f5260205260405f206001600160401b03804316166001600160401b03198254161790555460a01c16845f52600360205261382260405f209182546131c5565b90556001600160a01b036040519163809ba95760e01b8352169283600483015260248201528360448201526060816064815f6001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000165af1918215612332575f905f925f946138da575b50907ffd0d8975e9aba406d3c6375f2b9f5663ab9ead81c6822039dc59abe612d2ae6a9560a095949392506040519485526020850152604084015260608301526080820152a4565b9493509150506060833d606011613937575b816138f9606093836130ec565b810103126102af57825160208401516040909401519293917ffd0d8975e9aba406d3c6375f2b9f5663ab9ead81c6822039dc59abe612d2ae6a613892565b3d91506138ec565b505f916137ae565b9193506020823d60201161397e575b81613963602093836130ec565b810103126102af57613977613784926131f7565b9391613778565b3d9150613956565b63a85a664b60e01b5f5260045260245260445ffd5b6001810180911161155c57630a8d68c960e21b5f5260045260245ffd5b1661360a565b505050509150600160fa1b6001600160f81b03825416178155546001600160a01b0381165f526003602052613a046001600160581b0360405f209260a01c1682546131c5565b90557ff1f86a6672d1f3bf70cb7031017bbbe24873cd7356d819827ac89efeca421e405f80a2565b6101209060031901126102af5760405190613a4682613063565b816004356001600160401b03811681036102af5781526024356020820152604435604082015260643563ffffffff811681036102af5760608201526084356001600160401b03811681036102af57608082015260a43560a082015260c4356001600160401b03811681036102af5760c082015260e43563ffffffff811681036102af5760e0820152610104359063ffffffff821682036102af576101000152565b9190826101209103126102af57604051613b0081613063565b610100613b7c818395613b1281613028565b85526020810135602086015260408101356040860152613b3460608201613001565b6060860152613b4560808201613028565b608086015260a081013560a0860152613b6060c08201613028565b60c0860152613b7160e08201613001565b60e086015201613001565b910152565b805f526005602052600160405f20015460c01c15613c6d575f90805f52600760205260405f205f805260205260405f2054905b8115613c41575080196001810180911161155c57613c3991166d010102020202030303030303030360801b6fffffffffffffffffffffffffffffffff821160071b6001600160401b0383821c1160061b1763ffffffff83821c1160051b1761ffff83821c1160041b1760ff83821c1160031b17600f83821c1160021b1791821c1a1790565b9060081b1790565b8091505f52600760205260405f20915f19811461155c5760010191825f5260205260405f205490613bb4565b505f90565b93919263ffffffff809294604051956001600160a01b036020880198168852604087015216606085015216608083015260a082015260a08152613cb660c0826130ec565b51902090565b4860011b7f7fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff4816480361155c57633b9aca00808211911802633b9aca001890565b7fa5c91148339efab8a76c7714eeed5d67f4e483a2068ed5bbfae4291a4795b0b760206001600160581b036001600160a01b038654600360f81b6001600160f81b03821617809855169560a01c16855f526003825260405f20613d618282546131c5565b9055604051908152a4565b613d76600461411d565b90916004356001600160401b0381168082036102af57805f52600860205260405f209160443592835f526020526001600160401b0360405f205416613dba57505050565b5063d656429160e01b5f5260045260245260445ffd5b7e1f000000000000001f000000000000001f000000000000001f0000000000008160301b167c1f000000000000001f000000000000001f000000000000001f000000008260101b161790781f000000000000001f000000000000001f000000000000001f7a1f000000000000001f000000000000001f000000000000001f00008260081b169160181c16171790565b9190915f60e0604051613e71816130d0565b8281528260208201528260408201528260608201528260808201528260a08201528260c082015201526001600160401b036040519163cd202ba560e01b835216806004830152610100826024816001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000165afa918215612332575f92613f6a575b5060e082946040516001600160401b03613f4360a060208401948035865260208101356040860152604081013560608601526060810135608086015260808101358286015201613028565b1660c082015260c08152613f5783826130ec565b5190209201519082820361249157505050565b613f849192506101003d8111610f8e57610f7f81836130ec565b905f613ef8565b6001600160401b038151169060208101519060408101519063ffffffff60608201511660a06001600160401b03608084015116920151926040519460208601967fe3c67196ecdc7e2730836d1e6d7f76f41f2d2db646ba280683f3bfc07b176b2088524660408801526001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000166060880152608087015260a086015260c085015260e08401526101008301526101208201526101208152613cb6610140826130ec565b906001600160401b0360c0820151169063ffffffff6101008160e0840151169201511690604051926020840194855260408401526060830152608082015260808152613cb660a0826130ec565b8034106140e257506001600160581b0334116140c4576001600160581b03341690565b63bbe1e2cb60e01b5f526001600160581b036004523460245260445ffd5b639901e61160e01b5f526004523460245260445ffd5b909392938483116102af5784116102af578101920390565b9190820391821161155c57565b614139906104f96141316103d83684613ae7565b913690613ae7565b90815f52600560205260405f2090815460f81c60058110156107ae57600181036141605750565b8363337ca76d60e01b5f5260045260245260445ffd5b604090929192606082519161418a8361307f565b5f83525f60208401528295602085519280518452015160208301528482015260075afa156141b457565b62a4859360e01b5f52600760045260245ffd5b60409092919260808251916141db8361307f565b5f83525f60208401526020839681865193805185520151828401528051868401520151606082015260065afa1561420e57565b62a4859360e01b5f52600660045260245ffd5b7f30644e72e131a029b85045b68181585d97816a916871ca8d3c208c16d87cfd479060405161424f8161307f565b5f81525f602082015250065f5b612281577f30644e72e131a029b85045b68181585d97816a916871ca8d3c208c16d87cfd476003818381818009090860205f60c060405183815283808201528360408201528460608201527f0c19139cb84c680a6e14116da060561765e05aa45a1c72a34f082305b61f3f5260808201527f30644e72e131a029b85045b68181585d97816a916871ca8d3c208c16d87cfd4760a082015260055afa905f51911561436d577f30644e72e131a029b85045b68181585d97816a916871ca8d3c208c16d87cfd478280091461435657507f30644e72e131a029b85045b68181585d97816a916871ca8d3c208c16d87cfd4760015f92089061425c565b604051916143638361307f565b8252602082015290565b62a4859360e01b5f52600560045260245ffd5b60643563ffffffff811681036102af576303ffffff8161440b925060061c166d010102020202030303030303030360801b6fffffffffffffffffffffffffffffffff821160071b6001600160401b0383821c1160061b1763ffffffff83821c1160051b1761ffff83821c1160041b1760ff83821c1160031b17600f83821c1160021b1791821c1a1790565b906084356001600160401b038116908181036102af5750614492816d010102020202030303030303030360801b6fffffffffffffffffffffffffffffffff821160071b6001600160401b0383821c1160061b1763ffffffff83821c1160051b1761ffff83821c1160041b1760ff83821c1160031b17600f83821c1160021b1791821c1a1790565b906001821b100190565b6040516001815290949391929182019190601f8101905b8383106144c1575050505050565b909192939560208760051b16906020828401015260208085359218830101526020604183209660011c930191909392936144b3565b601c90910492916001600160a01b03165f5b84811061451757505f93505050565b61452185826131c5565b60011c90601c8202828104601c148315171561155c5761454190856131c5565b358060601c90848214614571575083111561456a57506001810180911161155c57935b93614508565b9450614564565b60201c9650505050505056",
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

