// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import { EpochProof, IEpochLedger } from "../src/interfaces/IEpochLedger.sol";
import { ILedger } from "../src/interfaces/ILedger.sol";
import { BN254 } from "../src/libraries/BN254.sol";
import { Poseidon2 } from "../src/libraries/Poseidon2.sol";
import { EpochModel } from "./support/EpochModel.sol";
import { EpochTest } from "./support/EpochTest.sol";

/// @notice How steps are chained and settled.
contract EpochSettlementTest is EpochTest {
    function setUp() public override {
        super.setUp();
        enter(operator(0));
        enter(operator(1));
    }

    function test_FirstRootIsThatOfEmptyAccounts() public view {
        uint256 node;
        for (uint256 width = SLOTS; width > 1; width /= 2) {
            node = Poseidon2.compress(node, node);
        }
        assertEq(ledger.root(), node, "root");
        assertEq(ledger.settledAccumulator() + ledger.accumulator() + ledger.steps(), 0, "no steps");
        assertTrue(ledger.usesLinesDigest(), "uses the digest");
    }

    function test_RoundIsChainedAsTheProtocolSays() public {
        bytes memory lines = line(operator(0), 50, 1);
        bytes32 digest = model.digestOf(lines);
        // One line in slot 0: 100 GiFLOP, verdict 1.
        uint256 element = 100 + (uint256(1) << 48);
        assertEq(
            uint256(digest), Poseidon2.compress(Poseidon2.compress(0, element), 0), "digest of the lines"
        );
        uint256 header = 1 | (uint256(1) << 8) | (uint256(SECONDS) << 48) | ((MAX_FLOP >> 30) << 64);
        uint256 expected = Poseidon2.compress(0, Poseidon2.compress(header, uint256(digest)));
        vm.expectEmit(address(ledger));
        emit IEpochLedger.Chained(0, header, uint256(digest), expected);
        ledger.applyLines(1, SECONDS, MAX_FLOP, lines, digest);
        assertEq(ledger.accumulator(), expected, "accumulator");
        assertEq(ledger.steps(), 1, "steps");
        assertEq(ledger.settledSteps(), 0, "nothing is settled yet");
    }

    function testFuzz_WorkIsBoundedByWhatFitsAnAccount(uint256 maxFlop) public {
        ledger.applyLines(1, SECONDS, maxFlop, "", 0);
        model.follow(vm.getRecordedLogs());
        uint256 most = maxFlop / 2 ** 30;
        if (most >= 2 ** 48) most = 2 ** 48 - 1;
        assertEq(model.stepAt(0).header >> 64, most, "work bound");
    }

    function test_EpochsSettleOneAfterTheOther() public {
        for (uint256 i; i < 2 * STEPS + 1; ++i) {
            settleLines(bytes.concat(line(operator(0), 50, 1), line(operator(1), 60, i == 2 ? 4 : 1)));
        }
        uint256 accumulator = ledger.accumulator();
        EpochProof memory epoch = proveNext();
        assertEq(epoch.fromStep, 0, "from");
        assertEq(epoch.toStep, STEPS, "a full epoch");
        vm.expectEmit(address(ledger));
        emit IEpochLedger.EpochSettled(0, STEPS, epoch.newRoot);
        vm.prank(STRANGER);
        ledger.settleEpoch(epoch);
        model.settled();
        assertEq(ledger.root(), epoch.newRoot, "root");
        assertEq(ledger.settledSteps(), STEPS, "settled steps");
        settleNext();
        assertTrue(ledger.accumulator() == accumulator, "the newest accumulator is what it was");
        assertTrue(ledger.settledAccumulator() != accumulator, "one step is pending");
        settleNext();
        assertEq(ledger.settledAccumulator(), accumulator, "all is settled");
        assertEq(ledger.accumulator(), accumulator, "the newest is the settled one");
        withdraw(operator(0));
        withdraw(operator(1));
        assertAccount(ledger.accountOf(operator(0)), model.accountAt(0));
        assertAccount(ledger.accountOf(operator(1)), model.accountAt(1));
        // 100 each time, and the streak's share of it, rounded down.
        assertEq(ledger.flopsOf(operator(0)), 700 + 0 + 0 + 1 + 2 + 3 + 3 + 4, "points");
    }

    /// @dev Partial proofs, full ones, and backlogs of any length, in any order.
    /// forge-config: default.fuzz.runs = 64
    /// forge-config: wide.fuzz.runs = 512
    function testFuzz_EveryEpochStaysProvable(uint256 seed) public {
        uint256 chained;
        for (uint256 i; i < 12; ++i) {
            seed = uint256(keccak256(abi.encode(seed)));
            for (uint256 k = seed % 9; k != 0; --k) {
                settleLines(line(operator(k % 2), uint48(k), 1));
                ++chained;
            }
            uint256 proofs = (seed >> 64) % 4;
            for (; proofs != 0 && ledger.settledSteps() != chained; --proofs) {
                uint256 from = ledger.settledSteps();
                settleNext();
                uint256 end = (from / STEPS + 1) * STEPS;
                assertEq(ledger.settledSteps(), chained < end ? chained : end, "settled to the epoch's end");
            }
            model.follow(vm.getRecordedLogs());
            uint256 newest = chained == 0 ? 0 : model.stepAt(chained - 1).accumulator;
            assertEq(ledger.accumulator(), newest, "accumulator");
        }
        settleAll();
        assertEq(ledger.settledSteps(), chained, "all settled");
        assertEq(ledger.settledAccumulator(), ledger.accumulator(), "all settled");
    }

    function test_PartialEpochThatGrewIsProvenAnew() public {
        settleLines(line(operator(0), 50, 1));
        EpochProof memory epoch = proveNext();
        settleLines(line(operator(0), 50, 1));
        vm.expectRevert(abi.encodeWithSelector(IEpochLedger.WrongEpochEnd.selector, 1, 2));
        ledger.settleEpoch(epoch);
        settleNext();
        settleLines(line(operator(0), 50, 1));
        settleNext();
        assertEq(ledger.settledSteps(), 3, "the rest of the epoch");
    }

    function test_FullEpochIsNotDisturbedByWhatFollows() public {
        for (uint256 i; i < STEPS; ++i) {
            settleLines(line(operator(0), 50, 1));
        }
        EpochProof memory epoch = proveNext();
        for (uint256 i; i < 9 * STEPS; ++i) {
            settleLines(line(operator(1), 50, 1));
        }
        ledger.settleEpoch(epoch);
        model.settled();
        settleAll();
        assertEq(ledger.settledSteps(), 10 * STEPS, "settled");
    }

    function test_RevertWhen_ProofIsReplayed() public {
        settleLines(line(operator(0), 50, 1));
        EpochProof memory epoch = proveNext();
        ledger.settleEpoch(epoch);
        vm.expectRevert(abi.encodeWithSelector(IEpochLedger.NothingToSettle.selector, 1));
        ledger.settleEpoch(epoch);
        settleLines(line(operator(0), 50, 1));
        vm.expectRevert(abi.encodeWithSelector(IEpochLedger.EpochNotNext.selector, 0, 1));
        ledger.settleEpoch(epoch);
    }

    function test_RevertWhen_EpochIsSkipped() public {
        for (uint256 i; i < STEPS + 1; ++i) {
            settleLines(line(operator(0), 50, 1));
        }
        EpochProof memory epoch = proveNext();
        (epoch.fromStep, epoch.toStep) = (STEPS, STEPS + 1);
        _refused(epoch, abi.encodeWithSelector(IEpochLedger.EpochNotNext.selector, STEPS, 0));
        (epoch.fromStep, epoch.toStep) = (0, STEPS - 1);
        _refused(epoch, abi.encodeWithSelector(IEpochLedger.WrongEpochEnd.selector, STEPS - 1, STEPS));
        (epoch.fromStep, epoch.toStep) = (0, STEPS + 1);
        _refused(epoch, abi.encodeWithSelector(IEpochLedger.WrongEpochEnd.selector, STEPS + 1, STEPS));
    }

    function test_RevertWhen_ProofIsOfSomethingElse() public {
        settleLines(line(operator(0), 50, 1));
        EpochProof memory epoch = proveNext();
        uint256 root = epoch.oldRoot;
        epoch.oldRoot = root + 1;
        _refused(epoch, abi.encodeWithSelector(IEpochLedger.WrongRoot.selector, root + 1, root));
        epoch.oldRoot = root;
        epoch.newRoot += 1;
        _refused(epoch, abi.encodeWithSelector(IEpochLedger.ProofInvalid.selector));
        epoch.newRoot += BN254.R - 1;
        _refused(epoch, abi.encodeWithSelector(IEpochLedger.PublicInputNotInField.selector));
        epoch.newRoot -= BN254.R;
        for (uint256 i; i < 8; ++i) {
            epoch.proof[i] ^= 1;
            _refused(epoch, abi.encodeWithSelector(IEpochLedger.ProofInvalid.selector));
            epoch.proof[i] ^= 1;
        }
        ledger.settleEpoch(epoch);
    }

    /// @dev The same page and the same root, but with another history on chain.
    function test_RevertWhen_ProofIsOfAnotherAccumulator() public {
        settleLines(line(operator(0), 50, 1));
        EpochProof memory epoch = proveNext();
        IEpochLedger other = deployLedger(address(model.verifier()), SLOTS, STEPS);
        bytes memory lines = line(operator(0), 51, 1);
        other.applyLines(1, SECONDS, MAX_FLOP, lines, model.digestOf(lines));
        vm.expectRevert(IEpochLedger.ProofInvalid.selector);
        other.settleEpoch(epoch);
        assertEq(other.settledSteps(), 0, "nothing advanced");
    }

    function test_RevertWhen_LinesAreNotInTheAccumulator() public {
        settleLines(line(operator(0), 50, 1));
        // If a quorum signs a digest whose lines nobody knows, nothing can settle it.
        ledger.applyLines(++settledCount, SECONDS, MAX_FLOP, line(operator(0), 50, 1), keccak256("x") >> 8);
        model.follow(vm.getRecordedLogs());
        vm.expectPartialRevert(EpochModel.Unprovable.selector);
        model.prove();
    }

    function test_RevertWhen_LineIsBeyondTheBelievedWork() public {
        bytes memory lines = line(operator(0), uint48(MAX_FLOP >> 31) + 1, 1);
        ledger.applyLines(++settledCount, SECONDS, MAX_FLOP, lines, model.digestOf(lines));
        model.follow(vm.getRecordedLogs());
        vm.expectPartialRevert(EpochModel.Unprovable.selector);
        model.prove();
    }

    function test_RevertWhen_CallerIsNotTheRoundBook() public {
        vm.prank(STRANGER);
        vm.expectRevert(abi.encodeWithSelector(ILedger.NotRoundBook.selector, STRANGER));
        ledger.applyLines(1, SECONDS, MAX_FLOP, "", 0);
    }

    function test_RevertWhen_NothingIsPending() public {
        EpochProof memory epoch;
        vm.expectRevert(abi.encodeWithSelector(IEpochLedger.NothingToSettle.selector, 0));
        ledger.settleEpoch(epoch);
        vm.expectRevert(abi.encodeWithSelector(IEpochLedger.NothingToSettle.selector, 0));
        ledger.nextEpoch();
    }

    function test_RevertWhen_DeployedWithAnotherShape() public {
        address verifier = address(model.verifier());
        uint32[5] memory slots = [uint32(0), 4, 12, 1023, 2048];
        for (uint256 i; i < slots.length; ++i) {
            _deploymentRefused(
                verifier,
                slots[i],
                1,
                abi.encodeWithSelector(IEpochLedger.SlotsOutOfBounds.selector, slots[i])
            );
        }
        _deploymentRefused(verifier, 8, 0, abi.encodeWithSelector(IEpochLedger.StepsOutOfBounds.selector, 0));
        _deploymentRefused(
            verifier, 8, 65, abi.encodeWithSelector(IEpochLedger.StepsOutOfBounds.selector, 65)
        );
        _deploymentRefused(STRANGER, 8, 1, abi.encodeWithSelector(IEpochLedger.NoVerifier.selector, STRANGER));
        deployLedger(verifier, 1024, 1);
        deployLedger(verifier, 8, 64);
        bytes4 notProven = IEpochLedger.ShapeNotProven.selector;
        _deploymentRefused(verifier, 16, 64, abi.encodeWithSelector(notProven, 16, 64, 8, 64));
        _deploymentRefused(verifier, 8, 63, abi.encodeWithSelector(notProven, 8, 63, 8, 64));
    }

    function _refused(EpochProof memory epoch, bytes memory why) private {
        (uint256 root, uint256 settled) = (ledger.root(), ledger.settledSteps());
        uint256 accumulator = ledger.settledAccumulator();
        vm.expectRevert(why);
        ledger.settleEpoch(epoch);
        assertEq(ledger.root(), root, "root");
        assertEq(ledger.settledSteps(), settled, "settled steps");
        assertEq(ledger.settledAccumulator(), accumulator, "settled accumulator");
    }

    function _deploymentRefused(address verifier, uint32 slots, uint32 steps, bytes memory why) private {
        bytes memory code = bytes.concat(
            vm.getCode("EpochLedger.sol:EpochLedger"),
            abi.encode(address(this), DISPUTES, eigenLayer, verifier, slots, steps)
        );
        address created;
        bytes memory said;
        assembly ("memory-safe") {
            created := create(0, add(code, 0x20), mload(code))
            said := mload(0x40)
            mstore(said, returndatasize())
            returndatacopy(add(said, 0x20), 0, returndatasize())
            mstore(0x40, and(add(add(said, 0x3f), returndatasize()), not(0x1f)))
        }
        assertEq(created, address(0), "refused");
        assertEq(keccak256(said), keccak256(why), "with the right error");
    }
}
