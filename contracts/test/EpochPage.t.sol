// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import { IEpochLedger } from "../src/interfaces/IEpochLedger.sol";
import { Account, ILedger } from "../src/interfaces/ILedger.sol";
import { RoundStatus } from "../src/interfaces/IRoundBook.sol";
import { BN254 } from "../src/libraries/BN254.sol";
import { EpochTest } from "./support/EpochTest.sol";

/// @notice Which account has which slot, and how accounts leave the tree.
contract EpochPageTest is EpochTest {
    function test_RegisteredOperatorGetsTheNextSlot() public {
        for (uint32 i; i < SLOTS; ++i) {
            address who = operator(i);
            eigenLayer.setRegistered(who, true);
            vm.expectEmit(address(ledger));
            emit IEpochLedger.SlotTaken(who, i);
            vm.expectEmit(address(ledger));
            emit ILedger.AccountInitialised(who);
            vm.prank(STRANGER);
            ledger.initialise(who);
            (bool held, uint32 slot) = ledger.slotOf(who);
            assertTrue(held, "held");
            assertEq(slot, i, "slot");
            assertEq(ledger.accountAt(i), who, "holder");
            assertEq(ledger.holders().length, i + 1, "holders");
            assertEq(ledger.holders()[i], who, "holder");
            assertTrue(ledger.accountOf(who).initialised, "initialised");
        }
        assertEq(ledger.steps(), 0, "empty accounts need no step");
        assertEq(ledger.accountAt(SLOTS), address(0), "beyond the page");
    }

    function test_RevertWhen_SlotIsAskedForInVain() public {
        vm.expectRevert(abi.encodeWithSelector(IEpochLedger.NotRegistered.selector, operator(0)));
        ledger.initialise(operator(0));
        enterAll();
        vm.expectRevert(abi.encodeWithSelector(ILedger.AlreadyInitialised.selector, operator(0)));
        ledger.initialise(operator(0));
        eigenLayer.setRegistered(STRANGER, true);
        vm.expectRevert(abi.encodeWithSelector(IEpochLedger.PageFull.selector, SLOTS));
        ledger.initialise(STRANGER);
        eigenLayer.setRegistered(STRANGER, false);
        vm.expectRevert(abi.encodeWithSelector(IEpochLedger.NotRegistered.selector, STRANGER));
        ledger.initialise(STRANGER);
    }

    function test_ViewsAnswerAsOfTheLastWithdrawal() public {
        address who = operator(0);
        enter(who);
        settleLines(line(who, 50, 1));
        assertEq(ledger.flopsOf(who), 0, "not settled");
        settleAll();
        assertEq(ledger.flopsOf(who), 0, "not withdrawn");
        vm.expectEmit(address(ledger));
        emit IEpochLedger.Withdrawn(who, 100);
        withdraw(who);
        assertEq(ledger.flopsOf(who), 100, "points");
        assertEq(ledger.rateOf(who), (uint256(100) << 30) / SECONDS, "rate");
        assertEq(ledger.lastVerdictOf(who), 1, "verdict");
        assertEq(ledger.livenessMultiplierOf(who), 1e18 + 1e18 / 128, "multiplier");
        settleLines(line(who, 50, 1));
        assertEq(ledger.flopsOf(who), 100, "stale until withdrawn again");
        settleAll();
        withdraw(who);
        withdraw(who);
        assertEq(ledger.flopsOf(who), 200, "points, once");
        assertEq(ledger.steps(), 2, "withdrawals are no steps");
    }

    function test_AccountIsProvenWithoutStoringIt() public {
        address who = operator(1);
        enterAll();
        settleLines(bytes.concat(line(operator(0), 50, 1), line(who, 70, 1)));
        settleAll();
        Account memory account = ledger.accountProven(who, model.elementAt(1), model.pathOf(1));
        assertEq(account.points, 140, "points");
        assertTrue(account.initialised, "initialised");
        assertAccount(account, model.accountAt(1));
        assertEq(ledger.flopsOf(who), 0, "nothing is stored");
    }

    function test_RevertWhen_AccountIsNotUnderTheRoot() public {
        enterAll();
        for (uint256 i; i < 3; ++i) {
            settleLines(bytes.concat(line(operator(0), 50, 1), line(operator(1), 70, 1)));
        }
        settleAll();
        uint256 element = model.elementAt(0);
        uint256[] memory path = model.pathOf(0);
        bytes memory wrong =
            abi.encodeWithSelector(IEpochLedger.WrongProof.selector, operator(0), ledger.root());
        for (uint256 bit; bit < 256; ++bit) {
            vm.expectRevert(wrong);
            ledger.withdraw(operator(0), element ^ (1 << bit), path);
        }
        for (uint256 level; level < path.length; ++level) {
            path[level] ^= 1;
            vm.expectRevert(wrong);
            ledger.withdraw(operator(0), element, path);
            path[level] ^= 1;
        }
        // An element that is equal to the right one in the field still isn't an account's.
        vm.expectRevert(wrong);
        ledger.withdraw(operator(0), element + BN254.R, path);
        // Inner nodes are not accounts, whatever their size.
        uint256[] memory shorter = new uint256[](path.length - 1);
        vm.expectRevert(wrong);
        ledger.withdraw(operator(0), element, shorter);
        vm.expectRevert(wrong);
        ledger.withdraw(operator(0), element, new uint256[](path.length + 1));
        // Another account's element.
        (uint256 theirs, uint256[] memory theirPath) = (model.elementAt(1), model.pathOf(1));
        vm.expectRevert(wrong);
        ledger.withdraw(operator(0), theirs, theirPath);
        // An element under an older root.
        settleLines(line(operator(0), 50, 1));
        settleAll();
        vm.expectPartialRevert(IEpochLedger.WrongProof.selector);
        ledger.withdraw(operator(0), element, path);
        vm.expectPartialRevert(IEpochLedger.WrongProof.selector);
        ledger.accountProven(operator(0), element, path);
        vm.expectRevert(abi.encodeWithSelector(IEpochLedger.NoSlot.selector, STRANGER));
        ledger.withdraw(STRANGER, element, path);
        assertEq(ledger.flopsOf(operator(0)), 0, "nothing was stored");
    }

    function test_ReleasedAccountIsStoredAndItsSlotEmptied() public {
        enterAll();
        settleLines(line(operator(2), 50, 1));
        settleAll();
        eigenLayer.setRegistered(operator(2), false);
        uint256[] memory path = model.pathOf(2);
        vm.expectEmit(address(ledger));
        emit IEpochLedger.SlotReleased(operator(2), 2);
        vm.prank(STRANGER);
        ledger.release(operator(2), model.elementAt(2), path);
        assertEq(ledger.flopsOf(operator(2)), 100, "stored");
        assertTrue(!ledger.accountOf(operator(2)).initialised, "no slot");
        assertEq(ledger.accountAt(2), address(0), "free");
        assertEq(ledger.holders()[2], address(0), "free");
        assertEq(ledger.steps(), 2, "the slot is emptied by a step");
        settleAll();
        assertEq(model.elementAt(2), 0, "and is empty");
        vm.expectRevert(abi.encodeWithSelector(IEpochLedger.NoSlot.selector, operator(2)));
        ledger.withdraw(operator(2), 0, path);
    }

    function test_EmptyAccountIsReleasedWithoutAStep() public {
        enterAll();
        for (uint256 i; i < SLOTS; ++i) {
            quit(operator(i));
        }
        assertEq(ledger.steps(), 0, "steps");
        // The most recently freed slot is taken first.
        for (uint32 i; i < SLOTS; ++i) {
            assertEq(enter(address(uint160(0x2000 + i))), SLOTS - 1 - i, "slot");
        }
        eigenLayer.setRegistered(STRANGER, true);
        vm.expectRevert(abi.encodeWithSelector(IEpochLedger.PageFull.selector, SLOTS));
        ledger.initialise(STRANGER);
    }

    function test_ReturningOperatorGoesOnWhereItLeft() public {
        enter(operator(0));
        enter(operator(1));
        settleLines(bytes.concat(line(operator(0), 50, 1), line(operator(1), 60, 1)));
        quit(operator(0));
        assertEq(enter(operator(2)), 0, "the freed slot goes to another");
        settleLines(line(operator(2), 80, 1));
        assertEq(enter(operator(0)), 2, "another slot");
        settleLines(bytes.concat(line(operator(0), 50, 1), line(operator(2), 80, 1)));
        settleAll();
        withdraw(operator(0));
        withdraw(operator(2));
        assertEq(ledger.flopsOf(operator(0)), 200, "points before and after");
        // One missed round leaves nothing of a streak of one.
        assertEq(ledger.accountOf(operator(0)).streak, 1, "streak");
        assertEq(ledger.flopsOf(operator(2)), 321, "nothing of the slot's last holder");
    }

    /// @dev Until the step that empties a slot is settled, the root still holds the previous holder's account
    /// there.
    function test_RevertWhen_NewHolderWithdrawsTheLastOnesAccount() public {
        enter(operator(0));
        settleLines(line(operator(0), 5_000, 1));
        settleAll();
        (uint256 element, uint256[] memory path) = (model.elementAt(0), model.pathOf(0));
        quit(operator(0));
        assertEq(enter(operator(1)), 0, "the same slot");
        vm.expectRevert(abi.encodeWithSelector(IEpochLedger.SlotTooNew.selector, operator(1), 2, 1));
        ledger.withdraw(operator(1), element, path);
        vm.expectRevert(abi.encodeWithSelector(IEpochLedger.SlotTooNew.selector, operator(1), 2, 1));
        ledger.accountProven(operator(1), element, path);
        settleAll();
        vm.expectPartialRevert(IEpochLedger.WrongProof.selector);
        ledger.withdraw(operator(1), element, path);
        withdraw(operator(1));
        assertEq(ledger.flopsOf(operator(1)), 0, "nothing");
        assertEq(ledger.flopsOf(operator(0)), 10_000, "the last holder keeps its own");
    }

    /// @dev A returning operator's points must not vanish while the step that brings them back is pending.
    function test_RevertWhen_ReturningOperatorWithdrawsBeforeItsStepIsSettled() public {
        enter(operator(0));
        settleLines(line(operator(0), 50, 1));
        quit(operator(0));
        settleAll();
        enter(operator(0));
        uint256[] memory path = model.pathOf(0);
        vm.expectRevert(abi.encodeWithSelector(IEpochLedger.SlotTooNew.selector, operator(0), 3, 2));
        ledger.withdraw(operator(0), 0, path);
        settleAll();
        withdraw(operator(0));
        assertEq(ledger.flopsOf(operator(0)), 100, "points");
    }

    function test_RevertWhen_SlotMayNotBeReleased() public {
        enter(operator(0));
        settleLines(line(operator(0), 50, 1));
        settleAll();
        (uint256 element, uint256[] memory path) = (model.elementAt(0), model.pathOf(0));
        vm.expectRevert(abi.encodeWithSelector(IEpochLedger.StillRegistered.selector, operator(0)));
        ledger.release(operator(0), element, path);
        eigenLayer.setRegistered(operator(0), false);
        setRound(RoundStatus.Open);
        vm.expectRevert(abi.encodeWithSelector(IEpochLedger.RoundIsOpen.selector, 1));
        ledger.release(operator(0), element, path);
        setRound(RoundStatus.Settled);
        vm.expectRevert(abi.encodeWithSelector(IEpochLedger.WrongProof.selector, operator(0), ledger.root()));
        ledger.release(operator(0), element + 1, path);
        vm.expectRevert(abi.encodeWithSelector(IEpochLedger.NoSlot.selector, STRANGER));
        ledger.release(STRANGER, element, path);
        settleLines(line(operator(0), 50, 1));
        vm.expectRevert(abi.encodeWithSelector(IEpochLedger.StepsPending.selector, 1, 2));
        ledger.release(operator(0), element, path);
        settleAll();
        release(operator(0));
        assertEq(ledger.flopsOf(operator(0)), 200, "points");
        (element, path) = (model.elementAt(0), model.pathOf(0));
        settleAll();
        vm.expectRevert(abi.encodeWithSelector(IEpochLedger.NoSlot.selector, operator(0)));
        ledger.release(operator(0), element, path);
    }

    function test_LineWithoutASlotCreditsNothing() public {
        enter(operator(0));
        settleLines(bytes.concat(line(operator(0), 50, 1), line(operator(1), 60, 1)));
        enter(operator(1));
        settleLines(bytes.concat(line(operator(0), 50, 1), line(operator(1), 60, 1)));
        settleAll();
        withdraw(operator(1));
        assertEq(ledger.flopsOf(operator(1)), 120, "the second round's alone");
    }
}
