// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import { Ownable } from "@openzeppelin/contracts/access/Ownable.sol";

import { IStakeRegistry } from "../src/interfaces/IEigenLayer.sol";
import { IParameters, Parameters } from "../src/interfaces/IParameters.sol";
import { ParameterBounds } from "../src/libraries/ParameterBounds.sol";
import { Deployed } from "./support/Deployed.sol";

contract ParametersTest is Deployed {
    uint256 private constant ANY64 = type(uint64).max;
    uint256 private constant ANY160 = type(uint160).max;

    function test_FirstVersionIsInForceAtOnce() public view {
        assertEq(avs.parametersVersion(), 1, "version");
        assertEq(_hash(avs.parameters()), _hash(devnetParameters()), "current");
        assertEq(_hash(avs.parametersAt(1)), _hash(devnetParameters()), "first");
    }

    function test_ProposalActsOnlyOnceItsTimelockHasRunOut() public {
        Parameters memory next = _other();
        uint64 readyAt = uint64(vm.getBlockTimestamp()) + DELAY;
        vm.expectEmit(address(avs));
        emit IParameters.ParametersProposed(next, readyAt);
        _propose(next);
        (bytes32 hash, uint64 ready) = avs.proposal();
        assertEq(hash, _hash(next), "proposal");
        assertEq(ready, readyAt, "ready");
        assertEq(avs.parameters().samples, 32, "nothing changed");

        vm.warp(readyAt - 1);
        _refuseApplying(next, abi.encodeWithSelector(IParameters.TimelockRunning.selector, readyAt));

        vm.warp(readyAt);
        vm.expectEmit(address(avs));
        emit IParameters.ParametersApplied(2, next);
        vm.prank(OWNER);
        assertEq(avs.applyParameters(next), 2, "version");
        assertEq(_hash(avs.parameters()), _hash(next), "current");
        assertEq(_hash(avs.parametersAt(1)), _hash(devnetParameters()), "the first is as it was");
        assertEq(_hash(avs.parametersAt(2)), _hash(next), "the second is appended");
        assertEq(avs.challenger(), ANYBODY, "challenger");

        _refuseApplying(next, abi.encodeWithSelector(IParameters.NoProposal.selector));
    }

    function test_NewProposalReplacesTheOldAndStartsItsOwnTimelock() public {
        Parameters memory first = _other();
        _propose(first);
        vm.warp(vm.getBlockTimestamp() + DELAY);
        Parameters memory second = _other();
        second.samples = 64;
        _propose(second);
        uint256 readyAt = vm.getBlockTimestamp() + DELAY;
        _refuseApplying(
            first, abi.encodeWithSelector(IParameters.NotProposed.selector, _hash(second), _hash(first))
        );
        _refuseApplying(second, abi.encodeWithSelector(IParameters.TimelockRunning.selector, readyAt));
    }

    function test_CancelledProposalCannotBeApplied() public {
        Parameters memory next = _other();
        _propose(next);
        vm.expectEmit(address(avs));
        emit IParameters.ParametersProposalCancelled(_hash(next));
        vm.prank(OWNER);
        avs.cancelParameters();
        vm.warp(vm.getBlockTimestamp() + DELAY);
        _refuseApplying(next, abi.encodeWithSelector(IParameters.NoProposal.selector));
    }

    function test_RevertWhen_NothingToCancel() public {
        vm.prank(OWNER);
        vm.expectRevert(IParameters.NoProposal.selector);
        avs.cancelParameters();
    }

    function test_RevertWhen_NotTheOwner() public {
        Parameters memory next = _other();
        bytes memory reason = abi.encodeWithSelector(Ownable.OwnableUnauthorizedAccount.selector, CHALLENGER);
        vm.prank(CHALLENGER);
        vm.expectRevert(reason);
        avs.proposeParameters(next);
        vm.prank(CHALLENGER);
        vm.expectRevert(reason);
        avs.applyParameters(next);
        vm.prank(CHALLENGER);
        vm.expectRevert(reason);
        avs.cancelParameters();
    }

    function test_RevertWhen_VersionIsUnknown() public {
        vm.expectRevert(abi.encodeWithSelector(IParameters.UnknownVersion.selector, 0));
        avs.parametersAt(0);
        vm.expectRevert(abi.encodeWithSelector(IParameters.UnknownVersion.selector, 2));
        avs.parametersAt(2);
    }

    function test_RevertWhen_ChangeWouldLetStakeEscape() public {
        // 550 blocks of look-ahead cover 480 and 70 more, but not 71.
        Parameters memory next = devnetParameters();
        next.disputeWindow += 71;
        _propose(next);
        vm.warp(vm.getBlockTimestamp() + DELAY);
        _refuseApplying(next, abi.encodeWithSelector(IParameters.LookAheadTooShort.selector, 0, 550, 551));
        next.disputeWindow -= 1;
        _propose(next);
        vm.warp(vm.getBlockTimestamp() + DELAY);
        vm.prank(OWNER);
        assertEq(avs.applyParameters(next), 2, "at the limit");
    }

    function test_RevertWhen_ChangeLeavesOperatorsWithoutLines() public {
        Parameters memory next = devnetParameters();
        next.maxLines = 63;
        _propose(next);
        vm.warp(vm.getBlockTimestamp() + DELAY);
        _refuseApplying(next, abi.encodeWithSelector(IParameters.TooManyOperators.selector, 64, 63));
    }

    function test_ProtocolsDefaultsAreInBounds() public pure {
        ParameterBounds.check(devnetParameters());
        ParameterBounds.check(mainnetParameters());
    }

    function test_RevertWhen_ATimeIsOutOfBounds() public {
        Parameters memory p = devnetParameters();
        p.blockTime = 0;
        _refuse(p, "blockTime", 0, 1, 60);
        p.blockTime = 61;
        _refuse(p, "blockTime", 61, 1, 60);

        p = devnetParameters();
        p.window = 0;
        _refuse(p, "window", 0, 1, 3600);
        p.window = 3601;
        _refuse(p, "window", 3601, 1, 3600);

        p = devnetParameters();
        p.saltGrace = 0;
        _refuse(p, "saltGrace", 0, 1, 4);
        p.saltGrace = 5;
        _refuse(p, "saltGrace", 5, 1, 4);

        p = devnetParameters();
        p.freezeGrace = 0;
        _refuse(p, "freezeGrace", 0, 1, 60);
        p.freezeGrace = 61;
        _refuse(p, "freezeGrace", 61, 1, 60);

        p = devnetParameters();
        p.handoverMargin = 0;
        _refuse(p, "handoverMargin", 0, 1, 3);
        p.handoverMargin = 4;
        _refuse(p, "handoverMargin", 4, 1, 3);
        p.revealWindow = 2;
        p.handoverMargin = 2;
        _refuse(p, "handoverMargin", 2, 1, 1);

        p = devnetParameters();
        p.revealWindow = 0;
        _refuse(p, "revealWindow", 0, 1, 3600);
        p.revealWindow = 3601;
        _refuse(p, "revealWindow", 3601, 1, 3600);
    }

    function test_RevertWhen_ABlockSpanOfARoundIsOutOfBounds() public {
        Parameters memory p = devnetParameters();
        p.sampleDelay = 9;
        _refuse(p, "sampleDelay", 9, 10, 55);
        p.sampleDelay = 56;
        _refuse(p, "sampleDelay", 56, 10, 55);
        p = mainnetParameters();
        p.sampleDelay = 14;
        _refuse(p, "sampleDelay", 14, 15, 116);

        p = devnetParameters();
        p.settleBlocks = 256;
        _refuse(p, "settleBlocks", 256, 5, 255);
        p.settleBlocks = 4;
        _refuse(p, "settleBlocks", 4, 5, 255);

        p = devnetParameters();
        p.minInterval = 0;
        _refuse(p, "minInterval", 0, 1, 216_000);
        p.minInterval = 216_001;
        _refuse(p, "minInterval", 216_001, 1, 216_000);
    }

    function test_RevertWhen_AnAmountOfWorkIsOutOfBounds() public {
        Parameters memory p = devnetParameters();
        p.samples = 1;
        _refuse(p, "samples", 1, 2, 128);
        p.samples = 129;
        _refuse(p, "samples", 129, 2, 128);

        p = devnetParameters();
        p.minSize = 128;
        _refuse(p, "minSize", 128, 256, 4096);
        p.minSize = 8192;
        _refuse(p, "minSize", 8192, 256, 4096);
        p.minSize = 768;
        _refuse(
            p, abi.encodeWithSelector(ParameterBounds.SizeNotPowerOfTwo.selector, bytes32("minSize"), 768)
        );

        p = devnetParameters();
        p.maxSize = 65_536;
        _refuse(p, "maxSize", 65_536, 256, 32_768);
        p.maxSize = 4095;
        _refuse(
            p, abi.encodeWithSelector(ParameterBounds.SizeNotPowerOfTwo.selector, bytes32("maxSize"), 4095)
        );

        p = devnetParameters();
        p.maxRate = 8_388_607;
        _refuse(p, "maxRate", 8_388_607, 8_388_608, ANY64);

        p = devnetParameters();
        p.maxLines = 0;
        _refuse(p, "maxLines", 0, 1, 512);
        p.maxLines = 513;
        _refuse(p, "maxLines", 513, 1, 512);

        p = devnetParameters();
        p.threshold = 50;
        _refuse(p, "threshold", 50, 51, 100);
        p.threshold = 101;
        _refuse(p, "threshold", 101, 51, 100);
    }

    function test_RevertWhen_ADisputeParameterIsOutOfBounds() public {
        Parameters memory p = devnetParameters();
        p.disputeWindow = 0;
        _refuse(p, "disputeWindow", 0, 1, 500_000);
        p.disputeWindow = 500_001;
        _refuse(p, "disputeWindow", 500_001, 1, 500_000);

        p = devnetParameters();
        p.answerBlocks = 9;
        _refuse(p, "answerBlocks", 9, 10, 100_800);
        p.answerBlocks = 100_801;
        _refuse(p, "answerBlocks", 100_801, 10, 100_800);

        p = devnetParameters();
        p.proveBlocks = 9;
        _refuse(p, "proveBlocks", 9, 10, 100_800);
        p.proveBlocks = 100_801;
        _refuse(p, "proveBlocks", 100_801, 10, 100_800);

        p = devnetParameters();
        p.answerSpacing = 0;
        _refuse(p, "answerSpacing", 0, 1, 20);
        p.answerSpacing = 21;
        _refuse(p, "answerSpacing", 21, 1, 20);

        p = devnetParameters();
        p.queueMax = 1;
        _refuse(p, "queueMax", 1, 2, 500_000);
        p.queueMax = 500_001;
        _refuse(p, "queueMax", 500_001, 2, 500_000);

        p = devnetParameters();
        p.keeperDelay = 9;
        _refuse(p, "keeperDelay", 9, 10, 100_800);
        p.keeperDelay = 100_801;
        _refuse(p, "keeperDelay", 100_801, 10, 100_800);

        p = devnetParameters();
        p.slashWads = 0;
        _refuse(p, "slashWads", 0, 1, 0.5e18);
        p.slashWads = 0.5e18 + 1;
        _refuse(p, "slashWads", 0.5e18 + 1, 1, 0.5e18);
    }

    function test_RevertWhen_ARoleIsNobodys() public {
        Parameters memory p = devnetParameters();
        p.challenger = address(0);
        _refuse(p, "challenger", 0, 1, ANY160);
        p = devnetParameters();
        p.aggregator = address(0);
        _refuse(p, "aggregator", 0, 1, ANY160);
    }

    function testFuzz_WhatIsInForceHoldsTheInequality(
        uint32 disputeWindow,
        uint32 queueMax,
        uint32 lookAhead,
        uint32 deallocation,
        uint32 withdrawal
    ) public {
        Parameters memory next = devnetParameters();
        next.disputeWindow = uint32(bound(disputeWindow, 1, 400));
        next.queueMax = uint32(bound(queueMax, 2, 400));
        lookAhead = uint32(bound(lookAhead, 300, 1000));
        deallocation = uint32(bound(deallocation, 300, 1000));
        withdrawal = uint32(bound(withdrawal, 300, 1000));
        _propose(next);
        vm.warp(vm.getBlockTimestamp() + DELAY);
        eigenLayer.setQuorum(0, IStakeRegistry.StakeType.TOTAL_SLASHABLE, lookAhead, 64);
        eigenLayer.setDelays(deallocation, withdrawal);
        vm.prank(OWNER);
        (bool ok,) = address(avs).call(abi.encodeCall(avs.applyParameters, (next)));
        uint256 needed = 60 + uint256(next.disputeWindow) + next.queueMax + 20 + 20 + 2 * 40;
        bool holds = needed <= lookAhead && lookAhead < deallocation && deallocation <= withdrawal;
        assertTrue(ok == holds, "applied exactly if stake can't escape");
    }

    /// @dev Parameters other than those in force.
    function _other() private pure returns (Parameters memory p) {
        p = devnetParameters();
        p.samples = 16;
        p.challenger = ANYBODY;
    }

    function _hash(Parameters memory p) private pure returns (bytes32) {
        return keccak256(abi.encode(p));
    }

    function _propose(Parameters memory p) private {
        vm.prank(OWNER);
        avs.proposeParameters(p);
    }

    function _refuseApplying(Parameters memory p, bytes memory reason) private {
        vm.prank(OWNER);
        vm.expectRevert(reason);
        avs.applyParameters(p);
    }

    function _refuse(Parameters memory p, bytes32 name, uint256 value, uint256 least, uint256 most) private {
        _refuse(
            p, abi.encodeWithSelector(ParameterBounds.ParameterOutOfBounds.selector, name, value, least, most)
        );
    }

    function _refuse(Parameters memory p, bytes memory reason) private {
        vm.prank(OWNER);
        vm.expectRevert(reason);
        avs.proposeParameters(p);
    }
}

