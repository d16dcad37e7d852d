// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import { G1Point, G2Point } from "../libraries/BN254.sol";

/// @notice A quorum's signature over a digest. Laid out as EigenLayer's NonSignerStakesAndSignature, so that
/// whatever builds that for EigenLayer's checker serves here.
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
    /// @notice No quorum was named.
    /// @custom:remedy Name the quorums that the round has.
    error NoQuorums();
    /// @notice Quorum numbers are not strictly ascending.
    /// @custom:remedy Name each quorum once, in ascending order.
    error QuorumsNotAscending(uint8 previous, uint8 quorum);
    /// @notice The registries know no such quorum.
    /// @custom:remedy Name quorums below `quorumCount()` of the coordinator.
    error UnknownQuorum(uint8 quorum);
    /// @notice A list of the certificate has not as many entries as its subject.
    /// @custom:remedy Build the certificate anew: one entry for each quorum or non-signer.
    error LengthMismatch(uint256 expected, uint256 actual);
    /// @notice The reference block is not in the past.
    /// @custom:remedy Wait for the next block.
    error ReferenceBlockNotPast(uint32 referenceBlock, uint256 currentBlock);
    /// @notice Non-signers are not strictly ascending by the hash of their key.
    /// @custom:remedy Sort the non-signers by the hash of their key, each once.
    error NonSignersNotAscending(bytes32 previous, bytes32 operatorId);
    /// @notice A quorum's list of non-signers' stakes is too short.
    /// @custom:remedy Build the certificate anew from the registries' indices at the reference block.
    error MissingStakeIndex(uint8 quorum, uint256 position);
    /// @notice The aggregate key is not the quorum's at the reference block.
    /// @custom:remedy Sum the keys of all who were members at the reference block, which is the opening
    /// block.
    error WrongQuorumKey(uint8 quorum);
    /// @notice Key and signature don't belong together, or the signature is not over the digest.
    /// @custom:remedy Check each signature over the results digest alone, and sum signatures and keys once
    /// for each quorum of the signer.
    error WrongSignature();
    /// @notice Too little stake of a quorum has signed.
    /// @custom:remedy Collect more signatures; operators' objections say why they did not sign.
    error ThresholdNotMet(uint8 quorum, uint96 signedStake, uint96 totalStake, uint256 thresholdPercent);

    /// @notice Checks who signed a digest; reverts unless the certificate is sound. It sets no threshold: a
    /// certificate of nobody is sound with a signed stake of 0.
    /// @param digest What was signed.
    /// @param quorums Quorum numbers, one byte each, strictly ascending.
    /// @param referenceBlock Block whose stakes, keys and memberships count.
    /// @param certificate The signature and what is needed to check it.
    /// @return signed Per quorum, the stake that signed.
    /// @return total Per quorum, all its stake.
    function checkCertificate(
        bytes32 digest,
        bytes calldata quorums,
        uint32 referenceBlock,
        Certificate calldata certificate
    ) external view returns (uint96[] memory signed, uint96[] memory total);
}
