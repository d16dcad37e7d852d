// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

/// @title A verifier of the epoch ledger's proofs.
/// @notice As gnark exports it for one circuit and one key.
interface IEpochVerifier {
    /// @notice Reverts unless a proof is right, with errors that IEpochLedger declares.
    /// @param proof The three points of a Groth16 proof, 256 bytes.
    /// @param input The public inputs: old root, new root, accumulator before the steps and after them.
    function verifyProof(bytes calldata proof, uint256[4] calldata input) external view;
}
