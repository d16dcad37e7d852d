// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

/// @title Seeds.
/// @notice The seeds of a round (protocol §3).
library Seeds {
    bytes32 private constant WORK = keccak256("ProofOfFlops.WorkSeed.v1");
    bytes32 private constant SAMPLE = keccak256("ProofOfFlops.SampleSeed.v1");
    bytes32 private constant OPERATOR = keccak256("ProofOfFlops.OperatorSeed.v1");

    /// @dev The seed of a round's work; `entropy` is the opening block's hash under RANDAO.
    function work(bytes32 entropy, bytes32 salt, uint64 roundId) internal pure returns (bytes32) {
        return keccak256(abi.encode(WORK, entropy, salt, roundId));
    }

    /// @dev The seed of a round's samples; `entropy` is the sample block's mixHash under RANDAO.
    function sample(bytes32 entropy, bytes32 workSeed) internal pure returns (bytes32) {
        return keccak256(abi.encode(SAMPLE, entropy, workSeed));
    }

    /// @dev The seed of an operator's matrices in a round of `service` on this chain.
    function operator(address service, uint64 roundId, bytes32 workSeed, bytes32 operatorId)
        internal
        view
        returns (bytes32)
    {
        return keccak256(abi.encode(OPERATOR, block.chainid, service, roundId, workSeed, operatorId));
    }
}
