// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import { Ownable2Step } from "@openzeppelin/contracts/access/Ownable2Step.sol";

import { Registries } from "./Registries.sol";
import { IParameters, Parameters } from "./interfaces/IParameters.sol";
import { ParameterBounds } from "./libraries/ParameterBounds.sol";

/// @title Versioned parameters behind a timelock.
/// @notice A version never changes once it is in force: rounds refer to the version under which they were
/// opened.
abstract contract ParameterBook is Registries, Ownable2Step {
    uint32 private constant MAX_DELAY = 90 days;

    /// @inheritdoc IParameters
    uint32 public immutable parameterDelay;

    /// @inheritdoc IParameters
    uint32 public parametersVersion;

    mapping(uint32 version => Parameters) private _versions;

    struct Proposal {
        bytes32 proposalHash;
        uint64 readyAt;
    }

    /// @inheritdoc IParameters
    Proposal public proposal;

    /// @dev The first version is in force at once.
    constructor(uint32 delay, Parameters memory first) {
        if (delay == 0 || delay > MAX_DELAY) revert ParameterDelayOutOfBounds(delay, 1, MAX_DELAY);
        parameterDelay = delay;
        ParameterBounds.check(first);
        _apply(first);
    }

    /// @inheritdoc IParameters
    function proposeParameters(Parameters calldata next) external onlyOwner {
        ParameterBounds.check(next);
        uint64 readyAt = uint64(block.timestamp) + parameterDelay;
        proposal = Proposal(keccak256(abi.encode(next)), readyAt);
        emit ParametersProposed(next, readyAt);
    }

    /// @inheritdoc IParameters
    function applyParameters(Parameters calldata next) external onlyOwner returns (uint32 version) {
        Proposal memory pending = proposal;
        if (pending.readyAt == 0) revert NoProposal();
        bytes32 actual = keccak256(abi.encode(next));
        if (actual != pending.proposalHash) revert NotProposed(pending.proposalHash, actual);
        if (block.timestamp < pending.readyAt) revert TimelockRunning(pending.readyAt);
        delete proposal;
        return _apply(next);
    }

    /// @inheritdoc IParameters
    function cancelParameters() external onlyOwner {
        if (proposal.readyAt == 0) revert NoProposal();
        emit ParametersProposalCancelled(proposal.proposalHash);
        delete proposal;
    }

    /// @inheritdoc IParameters
    function parameters() external view returns (Parameters memory) {
        return _versions[parametersVersion];
    }

    /// @inheritdoc IParameters
    function parametersAt(uint32 version) external view returns (Parameters memory) {
        if (version == 0 || version > parametersVersion) revert UnknownVersion(version);
        return _versions[version];
    }

    /// @inheritdoc IParameters
    function challenger() external view returns (address) {
        return _versions[parametersVersion].challenger;
    }

    /// @inheritdoc IParameters
    function aggregator() external view returns (address) {
        return _versions[parametersVersion].aggregator;
    }

    /// @dev A version's parameters in storage; all zero if there is no such version.
    function _parameters(uint32 version) internal view returns (Parameters storage) {
        return _versions[version];
    }

    function _apply(Parameters memory next) private returns (uint32 version) {
        _checkRegistries(next);
        version = ++parametersVersion;
        _versions[version] = next;
        emit ParametersApplied(version, next);
    }
}
