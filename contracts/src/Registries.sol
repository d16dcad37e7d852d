// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {
    IAllocationManager,
    IBLSApkRegistry,
    IDelegationManager,
    IRegistryCoordinator,
    IStakeRegistry
} from "./interfaces/IEigenLayer.sol";
import { IParameters, Parameters } from "./interfaces/IParameters.sol";

/// @title EigenLayer's registries.
/// @notice What they must report before a round's stake can be held liable.
abstract contract Registries is IParameters {
    /// @notice Membership of the AVS's quorums.
    IRegistryCoordinator public immutable coordinator;
    /// @notice Stakes of the AVS's quorums.
    IStakeRegistry public immutable stakeRegistry;
    /// @notice Aggregate keys of the AVS's quorums.
    IBLSApkRegistry public immutable apkRegistry;
    /// @notice EigenLayer's operator sets, allocations and slashing.
    IAllocationManager public immutable allocationManager;
    /// @notice EigenLayer's delegation and withdrawals.
    IDelegationManager public immutable delegationManager;

    constructor(
        IRegistryCoordinator coordinator_,
        IAllocationManager allocationManager_,
        IDelegationManager delegationManager_
    ) {
        coordinator = coordinator_;
        stakeRegistry = coordinator_.stakeRegistry();
        apkRegistry = coordinator_.blsApkRegistry();
        allocationManager = allocationManager_;
        delegationManager = delegationManager_;
    }

    /// @notice Reverts unless, under these parameters, all stake that backs a round stays slashable until every
    /// dispute of the round is over (protocol §9):
    /// settleBlocks + disputeWindow + queueMax + answerBlocks + proveBlocks + 2·keeperDelay
    ///   ≤ lookAheadPeriod < DEALLOCATION_DELAY ≤ MIN_WITHDRAWAL_DELAY_BLOCKS,
    /// for every existing quorum, and unless a round has a line for every possible operator.
    /// @param p The parameters.
    /// @return quorums How many quorums there are.
    function _checkRegistries(Parameters memory p) internal view returns (uint8 quorums) {
        uint256 needed = uint256(p.settleBlocks) + p.disputeWindow + p.queueMax + p.answerBlocks
            + p.proveBlocks + 2 * uint256(p.keeperDelay);
        uint256 deallocation = allocationManager.DEALLOCATION_DELAY();
        if (deallocation <= needed) revert DeallocationWithinDisputes(deallocation, needed);
        uint256 withdrawal = delegationManager.minWithdrawalDelayBlocks();
        if (withdrawal < deallocation) revert WithdrawalTooFast(withdrawal, deallocation);

        quorums = coordinator.quorumCount();
        uint256 operators;
        for (uint8 quorum; quorum < quorums; ++quorum) {
            if (stakeRegistry.stakeTypePerQuorum(quorum) != IStakeRegistry.StakeType.TOTAL_SLASHABLE) {
                revert NotSlashableQuorum(quorum);
            }
            uint256 lookAhead = stakeRegistry.slashableStakeLookAheadPerQuorum(quorum);
            if (lookAhead < needed) revert LookAheadTooShort(quorum, lookAhead, needed);
            if (deallocation <= lookAhead) revert DeallocationTooFast(quorum, deallocation, lookAhead);
            operators += coordinator.getOperatorSetParams(quorum).maxOperatorCount;
        }
        if (operators > p.maxLines) revert TooManyOperators(operators, p.maxLines);
    }
}
