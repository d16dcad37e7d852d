// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

/// @title A source of randomness.
/// @notice Public randomness for both seeds of a round (PROTOCOL section 3).
interface IRandomness {
    /// @notice What the work seed is made of: unknown to everybody before block `openBlock`.
    /// @dev Reverts, rather than return zero, when the source can no longer tell.
    /// @param openBlock The block that opened the round.
    /// @return entropy The value.
    function workEntropy(uint64 openBlock) external view returns (bytes32 entropy);

    /// @notice What the sample seed is made of: unknown to everybody before block `sampleBlock`, and not to be
    /// ground by whoever proposes it.
    /// @param sampleBlock The round's sample block.
    /// @param proof Shows the value; its form is the source's.
    /// @return entropy The value.
    /// @return timestamp When it became public, in unix seconds.
    function sampleEntropy(uint64 sampleBlock, bytes calldata proof)
        external
        view
        returns (bytes32 entropy, uint64 timestamp);
}
