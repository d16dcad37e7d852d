// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import { IStakeRegistry } from "../../src/interfaces/IEigenLayer.sol";
import { ILedger } from "../../src/interfaces/ILedger.sol";
import { Parameters } from "../../src/interfaces/IParameters.sol";
import { Settlement } from "../../src/interfaces/IRoundBook.sol";
import { BN254 } from "../../src/libraries/BN254.sol";
import { Seeds } from "../../src/libraries/Seeds.sol";
import { Deployment, Disputes, ProofOfFlops, Randao } from "./Contracts.sol";
import { EigenLayerMock } from "./EigenLayerMock.sol";
import { Headers } from "./Headers.sol";
import { Signers } from "./Signers.sol";
import { Test } from "./Test.sol";

/// @notice Proof-of-FLOPS on a mock of EigenLayer with one quorum of four equal operators, and what a network
/// does with it. Time passes only when a test says so: one second a block, as on the devnet.
abstract contract Deployed is Test {
    address internal constant OWNER = address(0x0111);
    address internal constant CHALLENGER = address(0x0222);
    address internal constant AGGREGATOR = address(0x0333);
    address internal constant ANYBODY = address(0x0444);
    uint32 internal constant DELAY = 2 days;
    uint96 internal constant STAKE = 100 ether;
    bytes32 internal constant SALT = keccak256("salt");
    bytes32 internal constant MIX_HASH = keccak256("mix");

    EigenLayerMock internal eigenLayer;
    ILedger internal ledger;
    Randao internal randao;
    ProofOfFlops internal avs;
    Disputes internal disputes;

    Signers internal signers;

    function setUp() public virtual {
        vm.roll(1_000);
        vm.warp(1_800_000_000);
        eigenLayer = EigenLayerMock(vm.deployCode("EigenLayerMock.sol:EigenLayerMock"));
        signers = Signers(vm.deployCode("Signers.sol:Signers", abi.encode(eigenLayer)));
        (ledger, randao, avs, disputes) = deploy(roundParameters());
        eigenLayer.addQuorum(IStakeRegistry.StakeType.TOTAL_SLASHABLE, 550, 64);
        for (uint256 i; i < 4; ++i) {
            signers.register(0, uint256(keccak256(abi.encode("operator", i))) % BN254.R, STAKE);
        }
        pass(1);
    }

    // The network.

    /// @dev The parameters that are deployed.
    function roundParameters() internal pure virtual returns (Parameters memory) {
        return devnetParameters();
    }

    /// @dev The devnet parameters of protocol §10.
    function devnetParameters() internal pure returns (Parameters memory) {
        return Parameters({
            blockTime: 1,
            window: 4,
            saltGrace: 2,
            freezeGrace: 2,
            handoverMargin: 1,
            sampleDelay: 11,
            revealWindow: 4,
            settleBlocks: 60,
            minInterval: 20,
            samples: 32,
            minSize: 256,
            maxSize: 4096,
            maxRate: 1e18,
            maxLines: 256,
            threshold: 67,
            disputeWindow: 200,
            answerBlocks: 20,
            proveBlocks: 20,
            answerSpacing: 2,
            queueMax: 100,
            keeperDelay: 40,
            slashWads: 0.1e18,
            challenger: CHALLENGER,
            aggregator: AGGREGATOR
        });
    }

    /// @dev The mainnet-like parameters of protocol §10.
    function mainnetParameters() internal pure returns (Parameters memory) {
        return Parameters({
            blockTime: 12,
            window: 120,
            saltGrace: 8,
            freezeGrace: 2,
            handoverMargin: 2,
            sampleDelay: 16,
            revealWindow: 36,
            settleBlocks: 120,
            minInterval: 300,
            samples: 32,
            minSize: 4096,
            maxSize: 32768,
            maxRate: 1e18,
            maxLines: 256,
            threshold: 67,
            disputeWindow: 50_400,
            answerBlocks: 7_200,
            proveBlocks: 7_200,
            answerSpacing: 50,
            queueMax: 20_000,
            keeperDelay: 7_200,
            slashWads: 0.1e18,
            challenger: CHALLENGER,
            aggregator: AGGREGATOR
        });
    }

    function deployment(ILedger ledger_, Randao randao_) internal view returns (Deployment memory) {
        return Deployment({
            coordinator: eigenLayer,
            allocationManager: eigenLayer,
            permissionController: eigenLayer,
            delegationManager: eigenLayer,
            ledger: ledger_,
            disputes: ledger_.disputes(),
            randomness: randao_,
            owner: OWNER,
            parameterDelay: DELAY,
            metadataURI: "https://example.invalid/avs.json"
        });
    }

    function deploy(Parameters memory first)
        internal
        returns (ILedger book, Randao source, ProofOfFlops service, Disputes court)
    {
        source = Randao(vm.deployCode("Randao.sol:Randao"));
        uint64 nonce = vm.getNonce(address(this));
        address ahead = vm.computeCreateAddress(address(this), nonce + 1);
        address courtAhead = vm.computeCreateAddress(address(this), nonce + 2);
        book = deployLedger(ahead, courtAhead);
        service = ProofOfFlops(
            vm.deployCode("ProofOfFlops.sol:ProofOfFlops", abi.encode(deployment(book, source), first))
        );
        assertEq(address(service), ahead, "address computed ahead");
        court = Disputes(vm.deployCode("Disputes.sol:Disputes", abi.encode(service)));
        assertEq(address(court), courtAhead, "address of the disputes computed ahead");
    }

    /// @dev One transaction from this contract.
    function deployLedger(address book, address court) internal virtual returns (ILedger) {
        return ILedger(vm.deployCode("DirectLedger.sol:DirectLedger", abi.encode(book, court)));
    }

    function pass(uint256 blocks) internal virtual {
        vm.roll(vm.getBlockNumber() + blocks);
        vm.warp(vm.getBlockTimestamp() + blocks);
    }

    // A round.

    function open() internal returns (uint64 roundId) {
        vm.prank(CHALLENGER);
        return avs.openRound(keccak256(abi.encode(SALT)));
    }

    /// @dev Opens a round and lets its sample block pass.
    function openAndSample() internal returns (uint64 roundId, bytes memory header) {
        roundId = open();
        header = sample(roundId, vm.getBlockTimestamp() + avs.parametersOf(roundId).sampleDelay);
    }

    /// @dev Mines up to the block after the sample block, and gives the sample block the timestamp.
    function sample(uint64 roundId, uint256 timestamp) internal returns (bytes memory header) {
        uint256 delay = avs.parametersOf(roundId).sampleDelay;
        uint256 sampleBlock = vm.getBlockNumber() + delay;
        pass(delay + 1);
        header = Headers.encode(sampleBlock, timestamp, MIX_HASH);
        vm.setBlockhash(sampleBlock, keccak256(header));
    }

    /// @dev Lines of `count` operators with verdict OK.
    function someLines(uint256 count) internal pure returns (bytes memory lines) {
        for (uint256 i = 1; i <= count; ++i) {
            lines = bytes.concat(lines, line(operator(i), 10, 300, 1));
        }
    }

    /// @dev Ascending addresses that cost what real ones cost: they have few zero bytes.
    function operator(uint256 i) internal pure returns (address) {
        return address(bytes20(abi.encodePacked(uint16(0x1000 + i), bytes18(keccak256(abi.encode(i))))));
    }

    function line(address who, uint8 logSize, uint48 laps, uint8 verdict)
        internal
        pure
        returns (bytes memory)
    {
        return abi.encodePacked(who, logSize, laps, verdict);
    }

    function settlementOf(uint64 roundId, bytes memory header, bytes memory lines)
        internal
        virtual
        returns (Settlement memory)
    {
        return Settlement({
            roundId: roundId,
            salt: SALT,
            commitSetHash: keccak256("commit set"),
            evidenceHash: keccak256("evidence"),
            sampleProof: header,
            lines: lines,
            linesDigest: 0
        });
    }

    /// @dev The seeds of a round, while its opening block's hash can be read.
    function seedsOf(uint64 roundId) internal view returns (bytes32 workSeed, bytes32 sampleSeed) {
        workSeed = Seeds.work(randao.workEntropy(avs.round(roundId).openBlock), SALT, roundId);
        sampleSeed = Seeds.sample(MIX_HASH, workSeed);
    }

    function digestOf(Settlement memory s) internal view returns (bytes32) {
        (bytes32 workSeed, bytes32 sampleSeed) = seedsOf(s.roundId);
        return avs.resultsDigest(
            s.roundId,
            workSeed,
            sampleSeed,
            s.commitSetHash,
            s.evidenceHash,
            keccak256(s.lines),
            s.linesDigest
        );
    }

    /// @dev Settles a round with everybody's signature.
    function settle(uint64 roundId, bytes memory header, bytes memory lines) internal {
        Settlement memory s = settlementOf(roundId, header, lines);
        avs.settleRound(s, signers.certify(digestOf(s), 1, type(uint256).max));
    }
}
