// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

/// @title A verifier of the epoch ledger's proofs.
/// @notice The contract that gnark exports for one circuit and one key.
interface IEpochVerifier {
    /// @notice The shape of the circuit that the proofs are for.
    /// @return slots How many accounts a page has.
    /// @return steps The largest number of steps that one proof settles.
    function shape() external view returns (uint32 slots, uint32 steps);

    /// @notice Reverts unless a proof is right, with the errors that IEpochLedger declares.
    /// @param proof The three points of a Groth16 proof, as EIP-197 writes them.
    /// @param input The public inputs: old root, new root, accumulator before the steps and after them.
    function verifyProof(uint256[8] calldata proof, uint256[4] calldata input) external view;
}
