// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import { Registries } from "./Registries.sol";
import { Certificate, ICertificates } from "./interfaces/ICertificates.sol";
import { BN254, G1Point } from "./libraries/BN254.sol";

/// @title Certificate check against EigenLayer's registries.
/// @notice Accepts exactly what EigenLayer's BLSSignatureChecker accepts, and sums the same stakes. A
/// quorum's aggregate key at the reference block, minus its non-signers' keys, is the signers' key, so
/// leaving out or adding an operator makes the signature fail.
abstract contract Certificates is Registries, ICertificates {
    using BN254 for G1Point;

    /// @inheritdoc ICertificates
    function checkCertificate(
        bytes32 digest,
        bytes calldata quorums,
        uint32 referenceBlock,
        Certificate calldata certificate
    ) external view returns (uint96[] memory signed, uint96[] memory total) {
        uint256 count = quorums.length;
        if (count != 0 && uint8(quorums[count - 1]) >= coordinator.quorumCount()) {
            revert UnknownQuorum(uint8(quorums[count - 1]));
        }
        return _checkCertificate(digest, quorums, referenceBlock, certificate);
    }

    /// @dev Reverts unless the certificate is sound and signers hold at least `threshold` percent of every
    /// quorum's stake, and more than zero. Quorums are 0 to quorumCount - 1; the caller knows that they
    /// exist.
    function _requireThreshold(
        bytes32 digest,
        uint8 quorumCount,
        uint32 referenceBlock,
        uint256 threshold,
        Certificate calldata certificate
    ) internal view {
        bytes memory quorums = new bytes(quorumCount);
        for (uint8 q; q < quorumCount; ++q) {
            quorums[q] = bytes1(q);
        }
        (uint96[] memory signed, uint96[] memory total) =
            _checkCertificate(digest, quorums, referenceBlock, certificate);
        for (uint8 q; q < quorumCount; ++q) {
            if (signed[q] == 0 || uint256(signed[q]) * 100 < uint256(total[q]) * threshold) {
                revert ThresholdNotMet(q, signed[q], total[q], threshold);
            }
        }
    }

    function _checkCertificate(
        bytes32 digest,
        bytes memory quorums,
        uint32 referenceBlock,
        Certificate calldata c
    ) private view returns (uint96[] memory signed, uint96[] memory total) {
        uint256 mask = _quorumMask(quorums);
        _sameLength(quorums.length, c.quorumApks.length);
        _sameLength(quorums.length, c.quorumApkIndices.length);
        _sameLength(quorums.length, c.totalStakeIndices.length);
        _sameLength(quorums.length, c.nonSignerStakeIndices.length);
        _sameLength(c.nonSignerPubkeys.length, c.nonSignerQuorumBitmapIndices.length);
        if (referenceBlock >= block.number) revert ReferenceBlockNotPast(referenceBlock, block.number);

        (G1Point memory apk, bytes32[] memory ids, uint256[] memory bitmaps) =
            _nonSigners(mask, referenceBlock, c);
        apk = apk.negate();
        signed = new uint96[](quorums.length);
        total = new uint96[](quorums.length);
        for (uint256 i; i < quorums.length; ++i) {
            uint8 quorum = uint8(quorums[i]);
            G1Point memory quorumApk = c.quorumApks[i];
            if (
                bytes24(quorumApk.hash())
                    != apkRegistry.getApkHashAtBlockNumberAndIndex(
                        quorum, referenceBlock, c.quorumApkIndices[i]
                    )
            ) revert WrongQuorumKey(quorum);
            apk = apk.add(quorumApk);
            total[i] = stakeRegistry.getTotalStakeAtBlockNumberFromIndex(
                quorum, referenceBlock, c.totalStakeIndices[i]
            );
            signed[i] =
                total[i] - _nonSignerStake(quorum, referenceBlock, ids, bitmaps, c.nonSignerStakeIndices[i]);
        }
        if (!BN254.verifies(digest, apk, c.apkG2, c.sigma)) revert WrongSignature();
    }

    /// @dev Sums the non-signers' keys. A key counts once for each named quorum that its operator was a
    /// member of.
    function _nonSigners(uint256 mask, uint32 referenceBlock, Certificate calldata c)
        private
        view
        returns (G1Point memory sum, bytes32[] memory ids, uint256[] memory bitmaps)
    {
        uint256 count = c.nonSignerPubkeys.length;
        ids = new bytes32[](count);
        bitmaps = new uint256[](count);
        for (uint256 i; i < count; ++i) {
            G1Point memory key = c.nonSignerPubkeys[i];
            bytes32 id = key.hash();
            if (i != 0 && id <= ids[i - 1]) revert NonSignersNotAscending(ids[i - 1], id);
            ids[i] = id;
            uint256 bitmap = coordinator.getQuorumBitmapAtBlockNumberByIndex(
                id, referenceBlock, c.nonSignerQuorumBitmapIndices[i]
            );
            bitmaps[i] = bitmap;
            uint256 memberships = _bitCount(bitmap & mask);
            if (memberships == 1) sum = sum.add(key);
            else if (memberships != 0) sum = sum.add(key.mul(memberships));
        }
    }

    /// @dev Sums the non-signers' stakes in one quorum.
    function _nonSignerStake(
        uint8 quorum,
        uint32 referenceBlock,
        bytes32[] memory ids,
        uint256[] memory bitmaps,
        uint32[] calldata stakeIndices
    ) private view returns (uint96 stake) {
        uint256 member;
        for (uint256 i; i < ids.length; ++i) {
            if ((bitmaps[i] >> quorum) & 1 == 0) continue;
            if (member == stakeIndices.length) revert MissingStakeIndex(quorum, member);
            stake += stakeRegistry.getStakeAtBlockNumberAndIndex(
                quorum, referenceBlock, ids[i], stakeIndices[member]
            );
            ++member;
        }
    }

    function _quorumMask(bytes memory quorums) private pure returns (uint256 mask) {
        if (quorums.length == 0) revert NoQuorums();
        uint8 previous;
        for (uint256 i; i < quorums.length; ++i) {
            uint8 quorum = uint8(quorums[i]);
            if (i != 0 && quorum <= previous) revert QuorumsNotAscending(previous, quorum);
            mask |= 1 << quorum;
            previous = quorum;
        }
    }

    function _sameLength(uint256 expected, uint256 actual) private pure {
        if (expected != actual) revert LengthMismatch(expected, actual);
    }

    function _bitCount(uint256 bits) private pure returns (uint256 count) {
        while (bits != 0) {
            bits &= bits - 1;
            ++count;
        }
    }
}
