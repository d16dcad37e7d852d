// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import { ICertificates } from "../../src/interfaces/ICertificates.sol";
import { IDisputes } from "../../src/interfaces/IDisputes.sol";
import {
    IAllocationManager,
    IBLSApkRegistry,
    IDelegationManager,
    IPermissionController,
    IRegistryCoordinator,
    IStakeRegistry
} from "../../src/interfaces/IEigenLayer.sol";
import { ILedger } from "../../src/interfaces/ILedger.sol";
import { IParameters } from "../../src/interfaces/IParameters.sol";
import { IRandomness } from "../../src/interfaces/IRandomness.sol";
import { IRoundBook } from "../../src/interfaces/IRoundBook.sol";

// The deployed contracts as tests call them: their interfaces, and what is public besides. Tests don't import the
// contracts themselves, since solc would compile them along with the tests, with the tests' settings.

/// @notice What ProofOfFlops is deployed with.
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

interface ProofOfFlops is IRoundBook, IParameters, ICertificates {
    error LedgerOfOtherDisputes(address disputes);

    function transferOwnership(address newOwner) external;
    function acceptOwnership() external;
    function renounceOwnership() external;
    function owner() external view returns (address);
    function coordinator() external view returns (IRegistryCoordinator);
    function stakeRegistry() external view returns (IStakeRegistry);
    function apkRegistry() external view returns (IBLSApkRegistry);
    function ledger() external view returns (ILedger);
    function disputes() external view returns (IDisputes);
    function randomness() external view returns (IRandomness);
}

interface Disputes is IDisputes {
    function ANSWER_GAS() external view returns (uint256);
    function PROVE_GAS() external view returns (uint256);
    function PROVE_GAS_PER_ENTRY() external view returns (uint256);
    function service() external view returns (ProofOfFlops);
    function ledger() external view returns (ILedger);
    function coordinator() external view returns (IRegistryCoordinator);
    function apkRegistry() external view returns (IBLSApkRegistry);
    function allocationManager() external view returns (IAllocationManager);
}

interface Randao is IRandomness {
    error ChainWithoutRandao(uint256 chainId);
    error BlockHashUnavailable(uint64 blockNumber);
    error WrongHeader(uint64 blockNumber, bytes32 expected, bytes32 actual);
    error WrongBlockNumber(uint64 expected, uint64 actual);
}
