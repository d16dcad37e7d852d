// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {
    IAllocationManager,
    IBLSApkRegistry,
    IDelegationManager,
    IPermissionController,
    IRegistryCoordinator,
    IStakeRegistry
} from "../../src/interfaces/IEigenLayer.sol";
import { BN254, G1Point } from "../../src/libraries/BN254.sol";

/// @title The parts of EigenLayer that Proof-of-FLOPS calls, in one contract.
/// @notice Histories behave as EigenLayer's do: a value at a block can be read only with the index of the
/// update that was in force then.
contract EigenLayerMock is
    IAllocationManager,
    IBLSApkRegistry,
    IDelegationManager,
    IPermissionController,
    IRegistryCoordinator,
    IStakeRegistry
{
    struct Update {
        uint256 fromBlock;
        uint256 value;
    }

    struct Quorum {
        StakeType stakeType;
        uint32 lookAhead;
        uint32 maxOperatorCount;
    }

    /// @notice The arguments of a slashOperator call.
    struct Slash {
        address avs;
        address operator;
        uint32 operatorSetId;
        address[] strategies;
        uint256[] wadsToSlash;
    }

    error NotInForce();
    error Paused();

    uint32 private _deallocationDelay = 600;
    uint32 public minWithdrawalDelayBlocks = 600;

    string public metadataURI;
    address public registrar;
    mapping(address appointee => mapping(bytes4 selector => bool)) public appointed;
    uint256 public appointments;
    bool public paused;
    address[] public refreshed;
    Slash[] private _slashes;
    address[] private _strategies;
    mapping(bytes32 id => address) private _operators;
    mapping(address operator => OperatorStatus) private _statuses;

    Quorum[] private _quorums;
    mapping(uint8 quorum => G1Point) private _apks;
    mapping(uint8 quorum => Update[]) private _apkHashes;
    mapping(uint8 quorum => Update[]) private _totals;
    mapping(uint8 quorum => mapping(bytes32 id => Update[])) private _stakes;
    mapping(bytes32 id => Update[]) private _bitmaps;

    // What tests set up.

    function setDelays(uint32 deallocation, uint32 withdrawal) external {
        _deallocationDelay = deallocation;
        minWithdrawalDelayBlocks = withdrawal;
    }

    function addQuorum(StakeType stakeType, uint32 lookAhead, uint32 maxOperatorCount) external {
        _quorums.push(Quorum(stakeType, lookAhead, maxOperatorCount));
    }

    function setQuorum(uint8 quorum, StakeType stakeType, uint32 lookAhead, uint32 maxOperatorCount)
        external
    {
        _quorums[quorum] = Quorum(stakeType, lookAhead, maxOperatorCount);
    }

    function removeQuorums() external {
        delete _quorums;
    }

    /// @dev Adds an operator to a quorum from this block on.
    function register(uint8 quorum, G1Point calldata key, uint96 stake) external {
        bytes32 id = BN254.hash(key);
        _push(_bitmaps[id], _last(_bitmaps[id]) | (1 << quorum));
        _push(_stakes[quorum][id], stake);
        _push(_totals[quorum], _last(_totals[quorum]) + stake);
        _apks[quorum] = BN254.add(_apks[quorum], key);
        _push(_apkHashes[quorum], uint192(bytes24(BN254.hash(_apks[quorum]))));
    }

    /// @dev Sets the account that registered a key.
    function setOperator(bytes32 id, address operator) external {
        _operators[id] = operator;
    }

    /// @dev Adds an account to the AVS, or removes it.
    function setRegistered(address operator, bool registered) external {
        _statuses[operator] = registered ? OperatorStatus.REGISTERED : OperatorStatus.DEREGISTERED;
    }

    function setStrategies(address[] calldata strategies) external {
        _strategies = strategies;
    }

    function setPaused(bool value) external {
        paused = value;
    }

    function slashes() external view returns (Slash[] memory) {
        return _slashes;
    }

    function apk(uint8 quorum) external view returns (G1Point memory) {
        return _apks[quorum];
    }

    /// @dev The indices of the last updates.
    function indicesOf(uint8 quorum, bytes32 id)
        external
        view
        returns (uint32 bitmapIndex, uint32 apkIndex, uint32 totalIndex, uint32 stakeIndex)
    {
        return (
            _lastIndex(_bitmaps[id]),
            _lastIndex(_apkHashes[quorum]),
            _lastIndex(_totals[quorum]),
            _lastIndex(_stakes[quorum][id])
        );
    }

    // What Proof-of-FLOPS calls.

    function updateAVSMetadataURI(address avs, string calldata uri) external {
        require(msg.sender == avs, "not the AVS");
        metadataURI = uri;
    }

    function setAVSRegistrar(address avs, address registrar_) external {
        require(msg.sender == avs && bytes(metadataURI).length != 0, "not an AVS");
        registrar = registrar_;
    }

    function setAppointee(address account, address appointee, address target, bytes4 selector) external {
        require(msg.sender == account, "not an admin");
        require(target == address(this), "not the AllocationManager");
        appointed[appointee][selector] = true;
        ++appointments;
    }

    function slashOperator(address avs, SlashingParams calldata p) external {
        if (paused) revert Paused();
        require(appointed[msg.sender][this.slashOperator.selector], "may not slash");
        require(p.strategies.length == p.wadsToSlash.length && p.operator != address(0), "malformed");
        for (uint256 i = 1; i < p.strategies.length; ++i) {
            require(p.strategies[i - 1] < p.strategies[i], "strategies must ascend");
        }
        _slashes.push(Slash(avs, p.operator, p.operatorSetId, p.strategies, p.wadsToSlash));
    }

    function updateOperators(address[] calldata operators) external {
        if (paused) revert Paused();
        refreshed = operators;
    }

    function getStrategiesInOperatorSet(OperatorSet calldata) external view returns (address[] memory) {
        return _strategies;
    }

    function getOperatorFromPubkeyHash(bytes32 id) external view returns (address) {
        return _operators[id];
    }

    // solhint-disable-next-line func-name-mixedcase
    function DEALLOCATION_DELAY() external view returns (uint32) {
        return _deallocationDelay;
    }

    function stakeRegistry() external view returns (IStakeRegistry) {
        return this;
    }

    function blsApkRegistry() external view returns (IBLSApkRegistry) {
        return this;
    }

    function quorumCount() external view returns (uint8) {
        return uint8(_quorums.length);
    }

    function getOperatorStatus(address operator) external view returns (OperatorStatus) {
        return _statuses[operator];
    }

    function getOperatorSetParams(uint8 quorum) external view returns (OperatorSetParam memory) {
        return OperatorSetParam(_quorums[quorum].maxOperatorCount, 0, 0);
    }

    function stakeTypePerQuorum(uint8 quorum) external view returns (StakeType) {
        return _quorums[quorum].stakeType;
    }

    function slashableStakeLookAheadPerQuorum(uint8 quorum) external view returns (uint32) {
        return _quorums[quorum].lookAhead;
    }

    function getQuorumBitmapAtBlockNumberByIndex(bytes32 id, uint32 blockNumber, uint256 index)
        external
        view
        returns (uint192)
    {
        return uint192(_read(_bitmaps[id], blockNumber, index));
    }

    function getTotalStakeAtBlockNumberFromIndex(uint8 quorum, uint32 blockNumber, uint256 index)
        external
        view
        returns (uint96)
    {
        return uint96(_read(_totals[quorum], blockNumber, index));
    }

    function getStakeAtBlockNumberAndIndex(uint8 quorum, uint32 blockNumber, bytes32 id, uint256 index)
        external
        view
        returns (uint96)
    {
        return uint96(_read(_stakes[quorum][id], blockNumber, index));
    }

    function getApkHashAtBlockNumberAndIndex(uint8 quorum, uint32 blockNumber, uint256 index)
        external
        view
        returns (bytes24)
    {
        return bytes24(uint192(_read(_apkHashes[quorum], blockNumber, index)));
    }

    function _push(Update[] storage history, uint256 value) private {
        if (history.length != 0 && history[history.length - 1].fromBlock == block.number) history.pop();
        history.push(Update(block.number, value));
    }

    function _last(Update[] storage history) private view returns (uint256) {
        return history.length == 0 ? 0 : history[history.length - 1].value;
    }

    function _lastIndex(Update[] storage history) private view returns (uint32) {
        return history.length == 0 ? 0 : uint32(history.length - 1);
    }

    function _read(Update[] storage history, uint32 blockNumber, uint256 index)
        private
        view
        returns (uint256)
    {
        if (index >= history.length || history[index].fromBlock > blockNumber) {
            revert NotInForce();
        }
        if (index + 1 < history.length && history[index + 1].fromBlock <= blockNumber) revert NotInForce();
        return history[index].value;
    }
}
