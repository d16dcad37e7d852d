// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import { G1Point, G2Point } from "../libraries/BN254.sol";

/// @notice A quorum's signature over a digest. Laid out like EigenLayer's NonSignerStakesAndSignature, so
/// that code that builds one for EigenLayer's checker works here too.
/// @param nonSignerQuorumBitmapIndices Per non-signer, the index of its bitmap update at the reference block.
/// @param nonSignerPubkeys Keys of the operators that did not sign, strictly ascending by their hash.
/// @param quorumApks Per quorum, the aggregate key of its members.
/// @param apkG2 The signers' aggregate key in G2.
/// @param sigma The aggregate signature.
/// @param quorumApkIndices Per quorum, the index of its aggregate key's update at the reference block.
/// @param totalStakeIndices Per quorum, the index of its total stake's update at the reference block.
/// @param nonSignerStakeIndices Per quorum, for each of its non-signers in order, the index of its stake's
/// update at the reference block.
struct Certificate {
    uint32[] nonSignerQuorumBitmapIndices;
    G1Point[] nonSignerPubkeys;
    G1Point[] quorumApks;
    G2Point apkG2;
    G1Point sigma;
    uint32[] quorumApkIndices;
    uint32[] totalStakeIndices;
    uint32[][] nonSignerStakeIndices;
}

/// @title Certificates of a quorum.
/// @notice Checked against EigenLayer's registries.
interface ICertificates {
    /// @notice The call names no quorum.
    /// @custom:remedy Name the quorums that the round has.
    error NoQuorums();
    /// @notice Quorum numbers are not strictly ascending.
    /// @custom:remedy Name each quorum once, in ascending order.
    error QuorumsNotAscending(uint8 previous, uint8 quorum);
    /// @notice The registries have no such quorum.
    /// @custom:remedy Name quorums below the coordinator's `quorumCount()`.
    error UnknownQuorum(uint8 quorum);
    /// @notice A list in the certificate doesn't have one entry for each quorum or non-signer.
    /// @custom:remedy Build the certificate again, with one entry for each quorum or non-signer.
    error LengthMismatch(uint256 expected, uint256 actual);
    /// @notice The reference block is not in the past.
    /// @custom:remedy Wait for the next block.
    error ReferenceBlockNotPast(uint32 referenceBlock, uint256 currentBlock);
    /// @notice Non-signers are not strictly ascending by the hash of their key.
    /// @custom:remedy Sort the non-signers by the hash of their key and list each once.
    error NonSignersNotAscending(bytes32 previous, bytes32 operatorId);
    /// @notice A quorum's list of non-signers' stakes is too short.
    /// @custom:remedy Build the certificate again from the registries' indices at the reference block.
    error MissingStakeIndex(uint8 quorum, uint256 position);
    /// @notice The aggregate key is not the quorum's at the reference block.
    /// @custom:remedy Sum the keys of all operators that were members at the reference block, which is the
    /// opening block.
    error WrongQuorumKey(uint8 quorum);
    /// @notice Key and signature don't belong together, or the signature is not over the digest.
    /// @custom:remedy Verify every signature over the results digest by itself, then add each operator's
    /// signature and key once for each quorum that it is in.
    error WrongSignature();
    /// @notice Too little stake of a quorum has signed.
    /// @custom:remedy Collect more signatures; operators' objections give the reasons why they did not sign.
    error ThresholdNotMet(uint8 quorum, uint96 signedStake, uint96 totalStake, uint256 thresholdPercent);

    /// @notice Sums the stake that signed a digest; reverts unless the certificate is sound. It sets no
    /// threshold: a certificate that nobody signed is sound, with a signed stake of 0.
    /// @param digest What was signed.
    /// @param quorums Quorum numbers, one byte each, strictly ascending.
    /// @param referenceBlock Block at which stakes, keys and memberships are read.
    /// @param certificate The signature and what is needed to check it.
    /// @return signed Per quorum, the stake that signed.
    /// @return total Per quorum, its total stake.
    function checkCertificate(
        bytes32 digest,
        bytes calldata quorums,
        uint32 referenceBlock,
        Certificate calldata certificate
    ) external view returns (uint96[] memory signed, uint96[] memory total);
}
