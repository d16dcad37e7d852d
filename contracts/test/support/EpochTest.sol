// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import { EpochProof, IEpochLedger } from "../../src/interfaces/IEpochLedger.sol";
import { Account } from "../../src/interfaces/ILedger.sol";
import { Round, RoundStatus } from "../../src/interfaces/IRoundBook.sol";
import { EigenLayerMock } from "./EigenLayerMock.sol";
import { EpochModel } from "./EpochModel.sol";
import { GhostAccount } from "./GhostLedger.sol";
import { Test } from "./Test.sol";

/// @notice An epoch ledger by itself: the test is its round book, and the model is its prover.
abstract contract EpochTest is Test {
    address internal constant DISPUTES = address(0xD15);
    address internal constant STRANGER = address(0xBEEF);
    uint32 internal constant SLOTS = 8;
    uint32 internal constant STEPS = 3;
    uint32 internal constant SECONDS = 6;
    uint256 internal constant MAX_FLOP = 4e18;

    EigenLayerMock internal eigenLayer;
    EpochModel internal model;
    IEpochLedger internal ledger;

    // The ledger reads this from its round book.
    uint64 public settledCount;
    uint64 public roundCount;
    RoundStatus private _status;

    function setUp() public virtual {
        eigenLayer = EigenLayerMock(vm.deployCode("EigenLayerMock.sol:EigenLayerMock"));
        model = EpochModel(vm.deployCode("EpochModel.sol:EpochModel"));
        ledger = deployLedger(address(model.verifier()), slotCount(), STEPS);
        model.bind(ledger);
        vm.recordLogs();
    }

    function slotCount() internal pure virtual returns (uint32) {
        return SLOTS;
    }

    function deployLedger(address verifier, uint32 slots, uint32 steps) internal returns (IEpochLedger) {
        if (verifier == address(model.verifier())) model.verifier().setShape(slots, steps);
        return IEpochLedger(
            vm.deployCode(
                "EpochLedger.sol:EpochLedger",
                abi.encode(address(this), DISPUTES, eigenLayer, verifier, slots, steps)
            )
        );
    }

    function round(uint64) external view returns (Round memory r) {
        r.status = _status;
    }

    // Rounds.

    function setRound(RoundStatus status) internal {
        if (status == RoundStatus.Open) ++roundCount;
        _status = status;
    }

    /// @dev One line of 2·1024³·laps / 2^30 = 2·laps GiFLOP.
    function line(address who, uint48 laps, uint8 verdict) internal pure returns (bytes memory) {
        return abi.encodePacked(who, uint8(10), laps, verdict);
    }

    function settleLines(bytes memory lines) internal {
        ledger.applyLines(++settledCount, SECONDS, MAX_FLOP, lines, model.digestOf(lines));
    }

    function fault(address who, uint256 work, address opener)
        internal
        returns (uint256 takenBack, uint256 forfeited, uint256 reward)
    {
        vm.prank(DISPUTES);
        return ledger.applyFault(who, work, opener);
    }

    // Operators.

    function operator(uint256 i) internal pure returns (address) {
        return address(uint160(0x1000 + i));
    }

    /// @dev Registers an operator and gives it a slot.
    function enter(address who) internal returns (uint32 slot) {
        eigenLayer.setRegistered(who, true);
        ledger.initialise(who);
        (, slot) = ledger.slotOf(who);
    }

    function enterAll() internal {
        for (uint256 i; i < slotCount(); ++i) {
            enter(operator(i));
        }
    }

    // Proofs.

    /// @dev A true proof of the next epoch.
    function proveNext() internal returns (EpochProof memory) {
        model.follow(vm.getRecordedLogs());
        return model.prove();
    }

    function settleNext() internal {
        ledger.settleEpoch(proveNext());
        model.settled();
    }

    function settleAll() internal {
        while (ledger.settledSteps() != ledger.steps()) {
            settleNext();
        }
    }

    function withdraw(address who) internal {
        (, uint32 slot) = ledger.slotOf(who);
        ledger.withdraw(who, model.elementAt(slot), model.pathOf(slot));
    }

    function release(address who) internal {
        (, uint32 slot) = ledger.slotOf(who);
        ledger.release(who, model.elementAt(slot), model.pathOf(slot));
    }

    /// @dev Leaves the AVS, settles everything, and has the slot released.
    function quit(address who) internal {
        settleAll();
        eigenLayer.setRegistered(who, false);
        release(who);
    }

    function assertAccount(Account memory actual, GhostAccount memory expected) internal pure {
        assertEq(actual.points, expected.points, "points");
        assertEq(actual.established, expected.est, "established work");
        assertEq(actual.lastWork, expected.lastWork, "last work");
        assertEq(actual.streak, expected.streak, "streak");
        assertEq(actual.lastIndex, expected.lastIndex, "last index");
        assertEq(actual.lastVerdict, expected.lastVerdict, "last verdict");
        assertEq(actual.lastSeconds, expected.lastSeconds, "last seconds");
    }
}
