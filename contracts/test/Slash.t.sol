// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import { Claim, Fault, IDisputes } from "../src/interfaces/IDisputes.sol";
import { IStakeRegistry } from "../src/interfaces/IEigenLayer.sol";
import { Disputed } from "./support/Disputed.sol";
import { EigenLayerMock } from "./support/EigenLayerMock.sol";

contract SlashTest is Disputed {
    uint256 private index;

    function setUp() public override {
        super.setUp();
        for (uint256 i; i < 2; ++i) {
            eigenLayer.addQuorum(IStakeRegistry.StakeType.TOTAL_SLASHABLE, 550, 64);
        }
    }

    function test_ProvenFaultIsSlashedOnce() public {
        _prove();
        vm.prank(ANYBODY);
        vm.expectEmit(address(disputes));
        emit IDisputes.Slashed(roundId, ids[LIAR], operator(2), 0, 0.1e18);
        disputes.slash(roundId, ids[LIAR], 0, index);
        EigenLayerMock.Slash[] memory slashes = eigenLayer.slashes();
        assertEq(slashes.length, 1, "slashed");
        assertEq(slashes[0].avs, address(avs), "in the service's name");
        assertEq(slashes[0].operator, operator(2), "operator");
        assertEq(slashes[0].operatorSetId, 0, "operator set");
        assertEq(slashes[0].strategies.length, 2, "in every strategy");
        assertEq(slashes[0].strategies[0], address(0xb0b), "ascending");
        assertEq(slashes[0].strategies[1], address(0xa11ce), "ascending");
        assertEq(slashes[0].wadsToSlash[0], 0.1e18, "slashWads");
        assertEq(slashes[0].wadsToSlash[1], 0.1e18, "slashWads");
        Fault memory fault = disputes.faultOf(roundId, ids[LIAR]);
        assertEq(fault.slashedSets, 1, "recorded");
        vm.expectRevert(abi.encodeWithSelector(IDisputes.AlreadySlashed.selector, roundId, ids[LIAR], 0));
        disputes.slash(roundId, ids[LIAR], 0, index);
    }

    function test_PausedRegistryHoldsUpTheSlashOnly() public {
        eigenLayer.setPaused(true);
        _prove();
        vm.expectRevert(EigenLayerMock.Paused.selector);
        disputes.slash(roundId, ids[LIAR], 0, index);
        assertEq(disputes.faultOf(roundId, ids[LIAR]).slashedSets, 0, "to be repeated");
        address[] memory operators = new address[](1);
        operators[0] = operator(2);
        vm.expectRevert(EigenLayerMock.Paused.selector);
        disputes.refresh(operators);
        eigenLayer.setPaused(false);
        disputes.slash(roundId, ids[LIAR], 0, index);
        assertEq(eigenLayer.slashes().length, 1, "slashed");
        disputes.refresh(operators);
        disputes.refresh(operators);
        assertEq(eigenLayer.refreshed(0), operator(2), "refreshed");
    }

    function test_RevertWhen_NoFaultIsProven() public {
        openDispute(LIAR, FALSE_COLUMN);
        vm.expectRevert(abi.encodeWithSelector(IDisputes.NoFault.selector, roundId, ids[LIAR]));
        disputes.slash(roundId, ids[LIAR], 0, index);
    }

    function test_RevertWhen_OperatorWasNotInTheSet() public {
        _prove();
        uint32[5] memory sets = [uint32(1), 191, 192, 256, type(uint32).max];
        for (uint256 i; i < sets.length; ++i) {
            vm.expectRevert(abi.encodeWithSelector(IDisputes.NotInOperatorSet.selector, ids[LIAR], sets[i]));
            disputes.slash(roundId, ids[LIAR], sets[i], index);
        }
    }

    function test_RevertWhen_SetHasNoStrategy() public {
        _prove();
        eigenLayer.setStrategies(new address[](0));
        vm.expectRevert(abi.encodeWithSelector(IDisputes.NothingToSlash.selector, 0));
        disputes.slash(roundId, ids[LIAR], 0, index);
        assertEq(disputes.faultOf(roundId, ids[LIAR]).slashedSets, 0, "to be repeated");
    }

    /// @dev Sets that it has joined or left since then don't count.
    function test_SetsAreThoseOfTheOpeningBlock() public {
        signers.register(1, signers.secrets(LIAR), STAKE);
        _prove();
        vm.expectRevert(EigenLayerMock.NotInForce.selector);
        disputes.slash(roundId, ids[LIAR], 1, index + 1);
        vm.expectRevert(abi.encodeWithSelector(IDisputes.NotInOperatorSet.selector, ids[LIAR], 1));
        disputes.slash(roundId, ids[LIAR], 1, index);
        disputes.slash(roundId, ids[LIAR], 0, index);
    }

    function test_EverySetIsSlashedByItself() public {
        signers.register(1, signers.secrets(LIAR), STAKE);
        signers.register(2, signers.secrets(LIAR), STAKE);
        pass(70);
        settleRoundWithAllQuorums();
        _prove();
        (uint32 last,,,) = eigenLayer.indicesOf(0, ids[LIAR]);
        uint32[3] memory order = [uint32(2), 0, 1];
        uint256 slashed;
        for (uint256 i; i < 3; ++i) {
            disputes.slash(roundId, ids[LIAR], order[i], last);
            slashed |= 1 << order[i];
            assertEq(disputes.faultOf(roundId, ids[LIAR]).slashedSets, slashed, "recorded");
        }
        assertEq(eigenLayer.slashes().length, 3, "slashed in all");
    }

    function settleRoundWithAllQuorums() private {
        for (uint8 q = 1; q < 3; ++q) {
            for (uint256 i; i < 4; ++i) {
                if (i != LIAR) signers.register(q, signers.secrets(i), STAKE);
            }
        }
        pass(1);
        settleRoundWith(someLinesOfWork());
        commitRows();
    }

    function _prove() private {
        (Claim memory claim, bytes32 id) = openDispute(LIAR, FALSE_COLUMN);
        passTo(disputes.disputeOf(id).deadline + 1);
        disputes.resolve(claim, record, lines);
    }
}
