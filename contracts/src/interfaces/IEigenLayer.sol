// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

// solhint-disable use-natspec

// The parts of EigenLayer (core v1.3 and its middleware) that Proof-of-FLOPS calls, declared by their
// selectors. A small pinned interface costs less to audit than EigenLayer's own sources as a dependency.

/// @title EigenLayer's AllocationManager: operator sets, allocations and slashing of all AVSs.
interface IAllocationManager {
    /// @dev Mirrors EigenLayer's OperatorSet.
    struct OperatorSet {
        address avs;
        uint32 id;
    }

    /// @dev Mirrors IAllocationManagerTypes.SlashingParams.
    struct SlashingParams {
        address operator;
        uint32 operatorSetId;
        address[] strategies;
        uint256[] wadsToSlash;
        string description;
    }

    /// @notice Slashes an operator's magnitudes allocated to an operator set; strategies strictly ascending.
    function slashOperator(address avs, SlashingParams calldata params) external;

    /// @notice Registers an AVS by publishing where its description is. Callable by the AVS itself.
    function updateAVSMetadataURI(address avs, string calldata metadataURI) external;

    /// @notice Names the contract that EigenLayer asks when operators enter or leave the AVS's operator sets.
    function setAVSRegistrar(address avs, address registrar) external;

    /// @notice The strategies of an operator set, in no particular order.
    function getStrategiesInOperatorSet(OperatorSet calldata operatorSet)
        external
        view
        returns (address[] memory strategies);

    /// @notice Blocks from a queued deallocation until the stake is no longer slashable.
    // solhint-disable-next-line func-name-mixedcase
    function DEALLOCATION_DELAY() external view returns (uint32);
}

/// @title The AllocationManager functions that an AVS lets its registries call in its name.
/// @dev Declared separately because only their selectors are used.
interface IAllocationManagerAppointments {
    /// @dev Mirrors IAllocationManagerTypes.CreateSetParams.
    struct CreateSetParams {
        uint32 operatorSetId;
        address[] strategies;
    }

    /// @dev Mirrors IAllocationManagerTypes.DeregisterParams.
    struct DeregisterParams {
        address operator;
        address avs;
        uint32[] operatorSetIds;
    }

    /// @notice Creates operator sets of an AVS.
    function createOperatorSets(address avs, CreateSetParams[] calldata params) external;

    /// @notice Removes an operator from operator sets of an AVS.
    function deregisterFromOperatorSets(DeregisterParams calldata params) external;

    /// @notice Adds strategies to an operator set.
    function addStrategiesToOperatorSet(address avs, uint32 operatorSetId, address[] calldata strategies)
        external;

    /// @notice Removes strategies from an operator set.
    function removeStrategiesFromOperatorSet(address avs, uint32 operatorSetId, address[] calldata strategies)
        external;
}

/// @title EigenLayer's PermissionController: who may act in an account's name.
interface IPermissionController {
    /// @notice Lets `appointee` call `selector` of `target` in the name of `account`.
    function setAppointee(address account, address appointee, address target, bytes4 selector) external;
}

/// @title EigenLayer's DelegationManager: delegation and withdrawals of stake.
interface IDelegationManager {
    /// @notice Blocks from a queued withdrawal until its shares may leave.
    function minWithdrawalDelayBlocks() external view returns (uint32);
}

/// @title EigenLayer's SlashingRegistryCoordinator: membership of an AVS's quorums.
interface IRegistryCoordinator {
    /// @dev Mirrors ISlashingRegistryCoordinatorTypes.OperatorSetParam.
    struct OperatorSetParam {
        uint32 maxOperatorCount;
        uint16 kickBIPsOfOperatorStake;
        uint16 kickBIPsOfTotalStake;
    }

    /// @dev Mirrors ISlashingRegistryCoordinatorTypes.OperatorStatus.
    enum OperatorStatus {
        NEVER_REGISTERED,
        REGISTERED,
        DEREGISTERED
    }

    /// @notice Brings the stakes of operators up to date, and removes operators that have too little.
    function updateOperators(address[] calldata operators) external;

    /// @notice The registry of stakes per quorum.
    function stakeRegistry() external view returns (IStakeRegistry);

    /// @notice The registry of aggregate BLS keys per quorum.
    function blsApkRegistry() external view returns (IBLSApkRegistry);

    /// @notice How many quorums exist; they are numbered from 0.
    function quorumCount() external view returns (uint8);

    /// @notice The size limits of a quorum.
    function getOperatorSetParams(uint8 quorumNumber) external view returns (OperatorSetParam memory);

    /// @notice Whether an account is an operator of some quorum.
    function getOperatorStatus(address operator) external view returns (OperatorStatus);

    /// @notice The quorums, one bit each, of an operator at a block; reverts unless update `index` was in
    /// force at that block.
    function getQuorumBitmapAtBlockNumberByIndex(bytes32 operatorId, uint32 blockNumber, uint256 index)
        external
        view
        returns (uint192);
}

/// @title EigenLayer's StakeRegistry: the history of stakes per quorum.
interface IStakeRegistry {
    /// @dev Mirrors IStakeRegistryTypes.StakeType.
    enum StakeType {
        TOTAL_DELEGATED,
        TOTAL_SLASHABLE,
        BOTH
    }

    /// @notice Whether a quorum weighs delegated or slashable stake.
    function stakeTypePerQuorum(uint8 quorumNumber) external view returns (StakeType);

    /// @notice How many blocks ahead a quorum requires stake to stay slashable.
    function slashableStakeLookAheadPerQuorum(uint8 quorumNumber) external view returns (uint32);

    /// @notice A quorum's total stake at a block; reverts unless update `index` was in force at that block.
    function getTotalStakeAtBlockNumberFromIndex(uint8 quorumNumber, uint32 blockNumber, uint256 index)
        external
        view
        returns (uint96);

    /// @notice An operator's stake at a block; reverts unless update `index` was in force at that block.
    function getStakeAtBlockNumberAndIndex(
        uint8 quorumNumber,
        uint32 blockNumber,
        bytes32 operatorId,
        uint256 index
    ) external view returns (uint96);
}

/// @title EigenLayer's BLSApkRegistry: the history of aggregate BLS keys per quorum.
interface IBLSApkRegistry {
    /// @notice First 24 bytes of the hash of a quorum's aggregate key at a block; reverts unless update
    /// `index` was in force at that block.
    function getApkHashAtBlockNumberAndIndex(uint8 quorumNumber, uint32 blockNumber, uint256 index)
        external
        view
        returns (bytes24);

    /// @notice The operator that registered a key, by the key's hash; the zero address if none did.
    function getOperatorFromPubkeyHash(bytes32 pubkeyHash) external view returns (address);
}
