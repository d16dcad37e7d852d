// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import { Ownable } from "@openzeppelin/contracts/access/Ownable.sol";

import { IStakeRegistry } from "../src/interfaces/IEigenLayer.sol";
import { IParameters, Parameters } from "../src/interfaces/IParameters.sol";
import { IRoundBook, Round, RoundStatus } from "../src/interfaces/IRoundBook.sol";
import { Randao } from "./support/Contracts.sol";
import { Deployed } from "./support/Deployed.sol";
import { Headers } from "./support/Headers.sol";

contract RoundsTest is Deployed {
    bytes32 private constant SALT_HASH = keccak256("hash of a salt");

    function test_OpenedRoundIsASnapshot() public {
        uint64 time = uint64(vm.getBlockTimestamp());
        vm.expectEmit(address(avs));
        emit IRoundBook.RoundOpened(1, SALT_HASH, time, 1);
        vm.prank(CHALLENGER);
        assertEq(avs.openRound(SALT_HASH), 1, "first id");

        Round memory r = avs.round(1);
        assertTrue(r.status == RoundStatus.Open, "open");
        assertEq(r.openBlock, vm.getBlockNumber(), "open block");
        assertEq(r.openTime, time, "open time");
        assertEq(r.settledIndex, 0, "not settled");
        assertEq(r.parametersVersion, 1, "parameters");
        assertEq(r.quorumCount, 1, "quorums");
        assertEq(r.saltHash, SALT_HASH, "salt hash");
        assertEq(r.record, bytes32(0), "no record");
        assertEq(avs.roundCount(), 1, "round count");
    }

    function test_RoundThatWasNeverOpenedIsNone() public view {
        assertTrue(avs.round(1).status == RoundStatus.None, "none");
    }

    function test_NextRoundAfterSettlementAndInterval() public {
        (uint64 id, bytes memory header) = openAndSample();
        settle(id, header, someLines(2));
        (bool could, uint256 earliest) = avs.canOpen();
        assertEq(earliest, avs.round(id).openBlock + 20, "after minInterval");
        assertTrue(!could, "not yet");
        pass(8);
        (could,) = avs.canOpen();
        assertTrue(could, "now");
        assertEq(open(), 2, "second id");
    }

    function test_NextRoundAfterExpiryWritesNoFault() public {
        open();
        pass(61);
        assertTrue(avs.round(1).status == RoundStatus.Expired, "expired");
        assertEq(open(), 2, "its id is used up");
        assertEq(avs.settledCount(), 0, "no settled index is");
        assertTrue(avs.round(1).status == RoundStatus.Expired, "still expired");
    }

    function test_NextRoundAfterVoid() public {
        open();
        bytes memory header = sample(1, avs.round(1).openTime + 9);
        pass(8);
        vm.expectEmit(address(avs));
        emit IRoundBook.RoundVoided(1);
        vm.prank(ANYBODY);
        avs.voidRound(1, header);
        assertTrue(avs.round(1).status == RoundStatus.Void, "void");
        assertEq(open(), 2, "second id");
        pass(61);
        assertTrue(avs.round(1).status == RoundStatus.Void, "void does not expire");
    }

    function test_EarliestBlockIsKnownInEveryState() public {
        (bool could, uint256 earliest) = avs.canOpen();
        assertTrue(could && earliest == vm.getBlockNumber(), "first round at once");
        open();
        uint256 openBlock = vm.getBlockNumber();
        pass(30);
        (could, earliest) = avs.canOpen();
        assertTrue(!could && earliest == openBlock + 61, "after expiry");
        pass(31);
        (could, earliest) = avs.canOpen();
        assertTrue(could && earliest == openBlock + 20, "expired");
        vm.prank(OWNER);
        avs.pauseOpenings();
        (could,) = avs.canOpen();
        assertTrue(!could, "paused");
    }

    function test_PauseTouchesNewOpeningsOnly() public {
        (uint64 id, bytes memory header) = openAndSample();
        vm.expectEmit(address(avs));
        emit IRoundBook.OpeningsPaused();
        vm.prank(OWNER);
        avs.pauseOpenings();
        settle(id, header, someLines(1));
        assertEq(avs.settledCount(), 1, "settled while paused");
        pass(20);
        vm.prank(CHALLENGER);
        vm.expectRevert(IRoundBook.OpeningsArePaused.selector);
        avs.openRound(SALT_HASH);
        vm.expectEmit(address(avs));
        emit IRoundBook.OpeningsUnpaused();
        vm.prank(OWNER);
        avs.unpauseOpenings();
        assertEq(open(), 2, "second id");
    }

    function test_RoundIsVoidedWhilePaused() public {
        open();
        bytes memory header = sample(1, avs.round(1).openTime + 9);
        vm.prank(OWNER);
        avs.pauseOpenings();
        avs.voidRound(1, header);
        assertTrue(avs.round(1).status == RoundStatus.Void, "void");
    }

    function test_RevertWhen_CallerIsNotTheChallenger() public {
        bytes memory reason = abi.encodeWithSelector(IRoundBook.NotChallenger.selector, OWNER, CHALLENGER);
        vm.prank(OWNER);
        vm.expectRevert(reason);
        avs.openRound(SALT_HASH);
    }

    function test_RevertWhen_SaltHashIsEmpty() public {
        vm.prank(CHALLENGER);
        vm.expectRevert(IRoundBook.EmptySaltHash.selector);
        avs.openRound(0);
    }

    function test_RevertWhen_OpenedTooSoon() public {
        (uint64 id, bytes memory header) = openAndSample();
        settle(id, header, someLines(1));
        uint256 earliest = avs.round(id).openBlock + 20;
        vm.roll(earliest - 1);
        _refuseOpening(abi.encodeWithSelector(IRoundBook.OpenedTooSoon.selector, earliest));
    }

    function test_RevertWhen_PreviousRoundIsOpen() public {
        open();
        uint256 last = vm.getBlockNumber() + 60;
        vm.roll(last);
        _refuseOpening(abi.encodeWithSelector(IRoundBook.PreviousRoundOpen.selector, 1, last));
    }

    function test_RevertWhen_NoQuorumExists() public {
        eigenLayer.removeQuorums();
        _refuseOpening(abi.encodeWithSelector(IRoundBook.NoQuorumExists.selector));
    }

    function test_RevertWhen_StakeIsNotLockedAtOpening() public {
        eigenLayer.setQuorum(0, IStakeRegistry.StakeType.TOTAL_DELEGATED, 550, 64);
        _refuseOpening(abi.encodeWithSelector(IParameters.NotSlashableQuorum.selector, 0));
        eigenLayer.setQuorum(0, IStakeRegistry.StakeType.BOTH, 550, 64);
        _refuseOpening(abi.encodeWithSelector(IParameters.NotSlashableQuorum.selector, 0));
        eigenLayer.setQuorum(0, IStakeRegistry.StakeType.TOTAL_SLASHABLE, 479, 64);
        _refuseOpening(abi.encodeWithSelector(IParameters.LookAheadTooShort.selector, 0, 479, 480));
        eigenLayer.setQuorum(0, IStakeRegistry.StakeType.TOTAL_SLASHABLE, 600, 64);
        _refuseOpening(abi.encodeWithSelector(IParameters.DeallocationTooFast.selector, 0, 600, 600));
        eigenLayer.setQuorum(0, IStakeRegistry.StakeType.TOTAL_SLASHABLE, 599, 64);
        eigenLayer.setDelays(480, 600);
        _refuseOpening(abi.encodeWithSelector(IParameters.DeallocationWithinDisputes.selector, 480, 480));
        eigenLayer.setDelays(600, 599);
        _refuseOpening(abi.encodeWithSelector(IParameters.WithdrawalTooFast.selector, 599, 600));
        eigenLayer.setDelays(600, 600);
        eigenLayer.addQuorum(IStakeRegistry.StakeType.TOTAL_SLASHABLE, 480, 193);
        _refuseOpening(abi.encodeWithSelector(IParameters.TooManyOperators.selector, 257, 256));
        eigenLayer.setQuorum(1, IStakeRegistry.StakeType.TOTAL_SLASHABLE, 479, 192);
        _refuseOpening(abi.encodeWithSelector(IParameters.LookAheadTooShort.selector, 1, 479, 480));
        eigenLayer.setQuorum(1, IStakeRegistry.StakeType.TOTAL_SLASHABLE, 480, 192);
        assertEq(open(), 1, "at the limits");
    }

    function test_RevertWhen_VoidedRoundIsNotOpen() public {
        _refuseVoid(1, "", RoundStatus.None);
        (uint64 id, bytes memory header) = openAndSample();
        settle(id, header, someLines(1));
        _refuseVoid(id, header, RoundStatus.Settled);
        pass(20);
        open();
        header = sample(2, avs.round(2).openTime + 9);
        avs.voidRound(2, header);
        _refuseVoid(2, header, RoundStatus.Void);
        pass(20);
        open();
        header = sample(3, avs.round(3).openTime + 9);
        pass(49);
        _refuseVoid(3, header, RoundStatus.Expired);
    }

    function test_RevertWhen_SampleOfVoidedRoundWasInTime() public {
        open();
        uint256 earliest = avs.round(1).openTime + 10;
        bytes memory header = sample(1, earliest);
        vm.expectRevert(abi.encodeWithSelector(IRoundBook.SampleInTime.selector, earliest, earliest));
        avs.voidRound(1, header);
    }

    function test_RevertWhen_VoidedWithAnotherHeader() public {
        open();
        bytes memory header = sample(1, avs.round(1).openTime + 9);
        uint64 sampleBlock = avs.round(1).openBlock + 11;
        bytes memory forged = Headers.encode(sampleBlock, 1, MIX_HASH);
        vm.expectRevert(
            abi.encodeWithSelector(
                Randao.WrongHeader.selector, sampleBlock, keccak256(header), keccak256(forged)
            )
        );
        avs.voidRound(1, forged);
    }

    function test_RevertWhen_PausedByAnyoneElse() public {
        bytes memory reason = abi.encodeWithSelector(Ownable.OwnableUnauthorizedAccount.selector, CHALLENGER);
        vm.prank(CHALLENGER);
        vm.expectRevert(reason);
        avs.pauseOpenings();
        vm.prank(CHALLENGER);
        vm.expectRevert(reason);
        avs.unpauseOpenings();
    }

    function test_RevertWhen_PauseChangesNothing() public {
        vm.prank(OWNER);
        vm.expectRevert(IRoundBook.NothingToChange.selector);
        avs.unpauseOpenings();
        vm.prank(OWNER);
        avs.pauseOpenings();
        vm.prank(OWNER);
        vm.expectRevert(IRoundBook.NothingToChange.selector);
        avs.pauseOpenings();
    }

    function test_RevertWhen_ParametersOfARoundNeverOpened() public {
        vm.expectRevert(abi.encodeWithSelector(IRoundBook.RoundNotOpen.selector, 1, RoundStatus.None));
        avs.parametersOf(1);
    }

    function test_RoundKeepsTheParametersItWasOpenedUnder() public {
        open();
        Parameters memory next = devnetParameters();
        next.samples = 16;
        vm.prank(OWNER);
        avs.proposeParameters(next);
        vm.warp(vm.getBlockTimestamp() + DELAY);
        vm.prank(OWNER);
        avs.applyParameters(next);
        assertEq(avs.parametersOf(1).samples, 32, "the open round's");
        pass(61);
        open();
        assertEq(avs.parametersOf(1).samples, 32, "the first round's");
        assertEq(avs.parametersOf(2).samples, 16, "the second round's");
    }

    function test_OwnershipMovesInTwoSteps() public {
        vm.prank(OWNER);
        avs.transferOwnership(ANYBODY);
        assertEq(avs.owner(), OWNER, "not yet");
        vm.prank(ANYBODY);
        avs.acceptOwnership();
        assertEq(avs.owner(), ANYBODY, "accepted");
    }

    function _refuseOpening(bytes memory reason) private {
        vm.prank(CHALLENGER);
        vm.expectRevert(reason);
        avs.openRound(SALT_HASH);
    }

    function _refuseVoid(uint64 id, bytes memory header, RoundStatus status) private {
        vm.expectRevert(abi.encodeWithSelector(IRoundBook.RoundNotOpen.selector, id, status));
        avs.voidRound(id, header);
    }
}

