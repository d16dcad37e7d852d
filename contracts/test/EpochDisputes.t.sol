// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import { Claim, IDisputes } from "../src/interfaces/IDisputes.sol";
import { IEpochLedger } from "../src/interfaces/IEpochLedger.sol";
import { ILedger } from "../src/interfaces/ILedger.sol";
import { RoundRecord, Settlement } from "../src/interfaces/IRoundBook.sol";
import { Deployed } from "./support/Deployed.sol";
import { DeployedEpoch } from "./support/DeployedEpoch.sol";
import { Disputed } from "./support/Disputed.sol";

/// @notice Disputes end in the epoch ledger as they do in the direct one, once their steps are settled.
contract EpochDisputesTest is DeployedEpoch, Disputed {
    function setUp() public override(DeployedEpoch, Disputed) {
        super.setUp();
    }

    function deployLedger(address book, address court)
        internal
        override(Deployed, DeployedEpoch)
        returns (ILedger)
    {
        return super.deployLedger(book, court);
    }

    function settlementOf(uint64 roundId_, bytes memory header, bytes memory lines_)
        internal
        override(Deployed, DeployedEpoch)
        returns (Settlement memory)
    {
        return super.settlementOf(roundId_, header, lines_);
    }

    function test_ProvenFaultIsChainedAndTakesThePointsBack() public {
        (Claim memory claim, bytes32 id) = openDispute(LIAR, FALSE_COLUMN);
        passTo(disputes.disputeOf(id).deadline + 1);
        vm.expectEmit(address(epochs));
        emit IEpochLedger.FaultChained(operator(2), OPENER, 1, 10);
        vm.expectEmit(address(disputes));
        emit IDisputes.FaultProven(id, roundId, ids[LIAR], operator(2), OPENER, 0, 0, 0);
        disputes.resolve(claim, record, lines);
        settleEpochs();
        withdraw(operator(1));
        withdraw(operator(2));
        assertEq(ledger.flopsOf(operator(1)), 10, "the honest operator keeps its own");
        assertEq(ledger.flopsOf(operator(2)), 0, "all taken");
        assertEq(ledger.accountOf(operator(2)).streak, 0, "streak");
    }

    /// @dev The same numbers as in test_PointsOfOtherRoundsForfeitATenth.
    function test_PointsOfOtherRoundsForfeitATenthToo() public {
        RoundRecord memory first = record;
        bytes memory firstLines = lines;
        (Claim memory claim,) = openDispute(LIAR, FALSE_COLUMN);
        pass(10);
        settleRoundWith(bytes.concat(line(operator(1), 8, 640, 1), line(operator(2), 8, 320 * 64, 1)));
        settleEpochs();
        withdraw(operator(2));
        assertEq(ledger.flopsOf(operator(2)), 10 + 640, "points");
        passTo(disputes.lastDeadlineOf(ids[LIAR]) + 1);
        disputes.resolve(claim, first, firstLines);
        settleEpochs();
        withdraw(operator(1));
        withdraw(operator(2));
        withdraw(OPENER);
        assertEq(ledger.flopsOf(operator(2)), 650 - 20 - 63, "the liar's points");
        assertEq(ledger.flopsOf(OPENER), 31, "the opener's points");
        assertEq(ledger.flopsOf(operator(1)), 30, "the honest operator's");
    }

    function test_LiarThatLeftIsFaultedAtOnce() public {
        (Claim memory claim, bytes32 id) = openDispute(LIAR, FALSE_COLUMN);
        settleEpochs();
        eigenLayer.setRegistered(operator(2), false);
        epochs.release(operator(2), model.elementAt(1), model.pathOf(1));
        assertEq(ledger.flopsOf(operator(2)), 10, "points, stored");
        passTo(disputes.disputeOf(id).deadline + 1);
        vm.expectEmit(address(disputes));
        emit IDisputes.FaultProven(id, roundId, ids[LIAR], operator(2), OPENER, 10, 0, 0);
        disputes.resolve(claim, record, lines);
        assertEq(ledger.flopsOf(operator(2)), 0, "all taken");
    }

    function test_FullPageDoesNotStopAFault() public {
        for (uint256 i = 5; i <= 8; ++i) {
            enter(operator(i));
        }
        (Claim memory claim, bytes32 id) = openDispute(LIAR, FALSE_COLUMN);
        passTo(disputes.disputeOf(id).deadline + 1);
        disputes.resolve(claim, record, lines);
        settleEpochs();
        withdraw(operator(2));
        assertEq(ledger.flopsOf(operator(2)), 0, "all taken");
        assertTrue(disputes.faultOf(roundId, ids[LIAR]).provenAt != 0, "proven");
    }
}
