// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

/// @title The seeds of a round (PROTOCOL section 3).
library Seeds {
    bytes32 private constant WORK = keccak256("ProofOfFlops.WorkSeed.v1");
    bytes32 private constant SAMPLE = keccak256("ProofOfFlops.SampleSeed.v1");

    /// @notice The seed of a round's work.
    /// @param entropy Under RANDAO the opening block's hash.
    function work(bytes32 entropy, bytes32 salt, uint64 roundId) internal pure returns (bytes32) {
        return keccak256(abi.encode(WORK, entropy, salt, roundId));
    }

    /// @notice The seed of a round's samples.
    /// @param entropy Under RANDAO the sample block's mixHash.
    function sample(bytes32 entropy, bytes32 workSeed) internal pure returns (bytes32) {
        return keccak256(abi.encode(SAMPLE, entropy, workSeed));
    }
}
