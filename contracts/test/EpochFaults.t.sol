// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import { IEpochLedger } from "../src/interfaces/IEpochLedger.sol";
import { ILedger } from "../src/interfaces/ILedger.sol";
import { EpochTest } from "./support/EpochTest.sol";

/// @notice Proven faults (protocol §9) of accounts in the tree and of stored ones.
contract EpochFaultsTest is EpochTest {
    address private constant OPENER = address(0x0999);

    function test_FaultIsChainedAndItsRewardGoesToTheOpenersNewSlot() public {
        enter(operator(0));
        settleLines(line(operator(0), 5_000, 1));
        vm.expectEmit(address(ledger));
        emit IEpochLedger.SlotTaken(OPENER, 1);
        vm.prank(DISPUTES);
        (uint256 a, uint256 b, uint256 c) = ledger.applyFault(operator(0), 100, OPENER);
        assertEq(a + b + c, 0, "known only once it is settled");
        model.follow(vm.getRecordedLogs());
        assertEq(model.stepAt(1).header, 2 | (uint256(1) << 24) | (uint256(100) << 40), "header");
        assertEq(model.stepAt(1).payload, 0, "nothing besides");
        settleAll();
        withdraw(operator(0));
        withdraw(OPENER);
        // From 10,000: 200 taken back, 980 forfeited, half of that for the opener.
        assertEq(ledger.flopsOf(operator(0)), 8_820, "the operator's");
        assertEq(ledger.accountOf(operator(0)).streak, 0, "streak");
        assertEq(ledger.flopsOf(OPENER), 490, "the opener's");
    }

    function test_EventNamesTheFaultsStep() public {
        enter(operator(0));
        enter(operator(1));
        settleLines(line(operator(0), 50, 1));
        vm.expectEmit(address(ledger));
        emit IEpochLedger.FaultChained(operator(0), operator(1), 1, 7);
        fault(operator(0), 7, operator(1));
    }

    function test_OpenerWithStoredPointsBringsThemToItsSlot() public {
        enter(operator(0));
        enter(operator(1));
        settleLines(bytes.concat(line(operator(0), 5_000, 1), line(operator(1), 50, 1)));
        quit(operator(1));
        fault(operator(0), 100, operator(1));
        settleAll();
        withdraw(operator(1));
        assertEq(ledger.flopsOf(operator(1)), 590, "its own and the reward");
    }

    function test_OperatorThatDisputesItselfGainsNothing() public {
        enter(operator(0));
        settleLines(line(operator(0), 5_000, 1));
        fault(operator(0), 100, operator(0));
        settleAll();
        withdraw(operator(0));
        assertEq(ledger.flopsOf(operator(0)), 9_310, "points, as in the direct ledger");
        quit(operator(0));
        (uint256 takenBack, uint256 forfeited, uint256 reward) = fault(operator(0), 100, operator(0));
        assertEq(takenBack, 200, "taken back");
        assertEq(forfeited, 911, "forfeited");
        assertEq(reward, 455, "reward");
        assertEq(ledger.flopsOf(operator(0)), 9_310 - 200 - 911 + 455, "points, stored");
    }

    function test_RewardIsBurntIfThePageIsFull() public {
        enterAll();
        settleLines(line(operator(0), 5_000, 1));
        fault(operator(0), 100, OPENER);
        model.follow(vm.getRecordedLogs());
        assertEq(model.stepAt(1).header, 2 | (uint256(0xffff) << 24) | (uint256(100) << 40), "header");
        settleAll();
        withdraw(operator(0));
        assertEq(ledger.flopsOf(operator(0)), 8_820, "the operator's");
        (bool held,) = ledger.slotOf(OPENER);
        assertTrue(!held, "no slot");
        assertEq(ledger.flopsOf(OPENER), 0, "nothing for the opener");
    }

    function test_StoredAccountIsFaultedAtOnce() public {
        enter(operator(0));
        enter(operator(1));
        settleLines(line(operator(0), 5_000, 1));
        quit(operator(0));
        settleAll();
        uint64 steps = ledger.steps();
        vm.expectEmit(address(ledger));
        emit ILedger.FaultApplied(operator(0), OPENER, 200, 980, 490);
        vm.prank(DISPUTES);
        (uint256 takenBack, uint256 forfeited, uint256 reward) = ledger.applyFault(operator(0), 100, OPENER);
        assertEq(takenBack, 200, "taken back");
        assertEq(forfeited, 980, "forfeited");
        assertEq(reward, 490, "reward");
        assertEq(ledger.flopsOf(operator(0)), 8_820, "the operator's");
        assertEq(ledger.flopsOf(OPENER), 490, "the opener's is stored too");
        assertEq(ledger.steps(), steps, "no step");

        // An opener with a slot gets its reward there, from the contract.
        (,, reward) = fault(operator(0), 0, operator(1));
        assertEq(reward, 441, "reward");
        model.follow(vm.getRecordedLogs());
        assertEq(
            model.stepAt(steps).header,
            2 | (uint256(0xffff) << 8) | (uint256(1) << 24),
            "none at fault, a gift"
        );
        assertEq(model.stepAt(steps).payload, 441, "gift");
        settleAll();
        withdraw(operator(1));
        assertEq(ledger.flopsOf(operator(1)), 441, "points");
        assertEq(ledger.accountOf(operator(1)).lastIndex, 0, "and nothing else");
    }

    function test_FaultOfAnEmptyAccountChangesNothing() public {
        (uint256 a, uint256 b, uint256 c) = fault(operator(0), 100, OPENER);
        assertEq(a + b + c, 0, "nothing to take");
        enter(operator(0));
        fault(operator(0), 100, OPENER);
        settleAll();
        assertEq(model.elementAt(0) + model.elementAt(1), 0, "nothing to take");
    }

    /// @dev Withdrawn points are a copy: neither withdrawing nor leaving escapes a fault.
    function test_FaultReachesPointsThatWereWithdrawn() public {
        enter(operator(0));
        settleLines(line(operator(0), 5_000, 1));
        settleAll();
        withdraw(operator(0));
        fault(operator(0), 100, operator(0));
        settleAll();
        withdraw(operator(0));
        assertEq(ledger.flopsOf(operator(0)), 9_310, "points");
    }

    function test_RevertWhen_OperatorLeavesBeforeItsFaultIsSettled() public {
        enter(operator(0));
        settleLines(line(operator(0), 5_000, 1));
        settleAll();
        fault(operator(0), 100, OPENER);
        eigenLayer.setRegistered(operator(0), false);
        (uint256 element, uint256[] memory path) = (model.elementAt(0), model.pathOf(0));
        vm.expectRevert(abi.encodeWithSelector(IEpochLedger.StepsPending.selector, 1, 2));
        ledger.release(operator(0), element, path);
    }

    function test_RevertWhen_FaultIsNotFromTheDisputes() public {
        vm.expectRevert(abi.encodeWithSelector(ILedger.NotDisputes.selector, address(this)));
        ledger.applyFault(operator(0), 100, OPENER);
    }
}
