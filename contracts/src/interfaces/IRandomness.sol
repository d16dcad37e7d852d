// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

/// @title A source of randomness.
/// @notice Public randomness for both seeds of a round (protocol §3).
interface IRandomness {
    /// @notice The entropy of the work seed: nobody knows it before block `openBlock`.
    /// @dev Reverts, rather than returning zero, once the source can no longer provide it.
    /// @param openBlock The block that opened the round.
    /// @return entropy The value.
    function workEntropy(uint64 openBlock) external view returns (bytes32 entropy);

    /// @notice The entropy of the sample seed: nobody knows it before block `sampleBlock`, and the block's
    /// proposer can't grind it.
    /// @param sampleBlock The round's sample block.
    /// @param proof The proof of the value; each source defines its form.
    /// @return entropy The value.
    /// @return timestamp When it became public, in unix seconds.
    function sampleEntropy(uint64 sampleBlock, bytes calldata proof)
        external
        view
        returns (bytes32 entropy, uint64 timestamp);
}
