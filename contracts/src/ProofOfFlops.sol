// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import { Ownable } from "@openzeppelin/contracts/access/Ownable.sol";

import { ParameterBook } from "./ParameterBook.sol";
import { Registries } from "./Registries.sol";
import { RoundBook } from "./RoundBook.sol";
import { IDisputes } from "./interfaces/IDisputes.sol";
import {
    IAllocationManager,
    IAllocationManagerAppointments,
    IDelegationManager,
    IPermissionController,
    IRegistryCoordinator
} from "./interfaces/IEigenLayer.sol";
import { ILedger } from "./interfaces/ILedger.sol";
import { Parameters } from "./interfaces/IParameters.sol";
import { IRandomness } from "./interfaces/IRandomness.sol";

/// @notice What ProofOfFlops is deployed with.
/// @param coordinator EigenLayer's SlashingRegistryCoordinator, initialised with this contract's address as AVS.
/// @param allocationManager EigenLayer's.
/// @param permissionController EigenLayer's.
/// @param delegationManager EigenLayer's.
/// @param ledger The ledger that turns lines into points; bound to this contract's address.
/// @param disputes The disputes of commitments, and the only slasher; bound to this contract's address.
/// @param randomness The source of both seeds.
/// @param owner May change bounded parameters and pause new openings.
/// @param parameterDelay Seconds between a change's proposal and its application, from 1 to 90 days.
/// @param metadataURI Where the AVS's description is published.
struct Deployment {
    IRegistryCoordinator coordinator;
    IAllocationManager allocationManager;
    IPermissionController permissionController;
    IDelegationManager delegationManager;
    ILedger ledger;
    IDisputes disputes;
    IRandomness randomness;
    address owner;
    uint32 parameterDelay;
    string metadataURI;
}

/// @title Proof-of-FLOPS: an EigenLayer AVS whose operators prove floating-point work.
/// @notice The AVS itself. It is not upgradeable. The owner can propose bounded parameters and pause new
/// openings, and nothing else: it can't touch rounds, points or stake. Only the disputes slash stake.
contract ProofOfFlops is RoundBook {
    /// @notice The disputes of commitments; only they may slash in this contract's name.
    IDisputes public immutable disputes;

    /// @notice The ledger is bound to other disputes.
    /// @custom:remedy Deploy the ledger with the address that the disputes will have.
    error LedgerOfOtherDisputes(address disputes);

    /// @notice Registers the AVS with EigenLayer. The coordinator must be initialised with this contract's
    /// address, computed ahead; quorums are created afterwards.
    /// @param d The contracts it works with, and its owner.
    /// @param first The first parameters, in force at once.
    /// @dev In EigenLayer's PermissionController an account is its own admin until it adds another. This
    /// contract never adds one, so nobody can ever act in its name beyond the appointments made here.
    constructor(Deployment memory d, Parameters memory first)
        Registries(d.coordinator, d.allocationManager, d.delegationManager)
        Ownable(d.owner)
        ParameterBook(d.parameterDelay, first)
        RoundBook(d.ledger, d.randomness)
    {
        address bound = address(d.ledger.disputes());
        if (bound != address(d.disputes)) revert LedgerOfOtherDisputes(bound);
        disputes = d.disputes;
        address manager = address(d.allocationManager);
        d.allocationManager.updateAVSMetadataURI(address(this), d.metadataURI);

        // The coordinator creates operator sets along with quorums, and ejects operators; the stake registry
        // keeps the strategies of a quorum and of its operator set the same.
        bytes4[2] memory membership = [
            IAllocationManagerAppointments.createOperatorSets.selector,
            IAllocationManagerAppointments.deregisterFromOperatorSets.selector
        ];
        bytes4[2] memory strategies = [
            IAllocationManagerAppointments.addStrategiesToOperatorSet.selector,
            IAllocationManagerAppointments.removeStrategiesFromOperatorSet.selector
        ];
        for (uint256 i; i < 2; ++i) {
            d.permissionController.setAppointee(address(this), address(coordinator), manager, membership[i]);
            d.permissionController.setAppointee(address(this), address(stakeRegistry), manager, strategies[i]);
        }
        d.permissionController
            .setAppointee(
                address(this), address(d.disputes), manager, IAllocationManager.slashOperator.selector
            );
        d.allocationManager.setAVSRegistrar(address(this), address(coordinator));
    }
}
