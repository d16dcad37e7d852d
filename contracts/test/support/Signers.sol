// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import { Certificate } from "../../src/interfaces/ICertificates.sol";
import { BN254, G1Point, G2Point } from "../../src/libraries/BN254.sol";
import { EigenLayerMock } from "./EigenLayerMock.sol";
import { Keys } from "./Keys.sol";

/// @notice The operators of the mocked registries: has their secret keys and signs for any of them.
contract Signers {
    EigenLayerMock private immutable _eigenLayer;

    uint256[] public secrets;
    G2Point[] private _keys2;
    mapping(bytes32 id => uint256 bitmap) private _bitmaps;

    constructor(EigenLayerMock eigenLayer) {
        _eigenLayer = eigenLayer;
    }

    /// @dev Adds an operator to a quorum from this block on.
    function register(uint8 quorum, uint256 secret, uint96 stake) external {
        G1Point memory key = Keys.publicKey(secret);
        bytes32 id = BN254.hash(key);
        if (_bitmaps[id] == 0) {
            secrets.push(secret);
            _keys2.push(Keys.publicKey2(secret));
        }
        _bitmaps[id] |= 1 << quorum;
        _eigenLayer.register(quorum, key, stake);
    }

    /// @dev The certificate of the operators whose bit is set in `signers`, for quorums 0 to quorums - 1,
    /// with the registries' latest indices.
    function certify(bytes32 digest, uint256 quorums, uint256 signers)
        external
        view
        returns (Certificate memory c)
    {
        (uint256[] memory absent, uint256 secretSum, G2Point memory apkG2) = _split(quorums, signers);
        c.nonSignerPubkeys = new G1Point[](absent.length);
        c.nonSignerQuorumBitmapIndices = new uint32[](absent.length);
        for (uint256 i; i < absent.length; ++i) {
            c.nonSignerPubkeys[i] = Keys.publicKey(absent[i]);
            bytes32 id = BN254.hash(c.nonSignerPubkeys[i]);
            (c.nonSignerQuorumBitmapIndices[i],,,) = _eigenLayer.indicesOf(0, id);
        }
        c.quorumApks = new G1Point[](quorums);
        c.quorumApkIndices = new uint32[](quorums);
        c.totalStakeIndices = new uint32[](quorums);
        c.nonSignerStakeIndices = new uint32[][](quorums);
        for (uint8 q; q < quorums; ++q) {
            c.quorumApks[q] = _eigenLayer.apk(q);
            (, c.quorumApkIndices[q], c.totalStakeIndices[q],) = _eigenLayer.indicesOf(q, 0);
            c.nonSignerStakeIndices[q] = _stakeIndices(q, c.nonSignerPubkeys);
        }
        c.apkG2 = apkG2;
        c.sigma = Keys.sign(secretSum, digest);
    }

    function _stakeIndices(uint8 quorum, G1Point[] memory absent)
        private
        view
        returns (uint32[] memory indices)
    {
        uint256 members;
        for (uint256 i; i < absent.length; ++i) {
            members += (_bitmaps[BN254.hash(absent[i])] >> quorum) & 1;
        }
        indices = new uint32[](members);
        uint256 next;
        for (uint256 i; i < absent.length; ++i) {
            bytes32 id = BN254.hash(absent[i]);
            if ((_bitmaps[id] >> quorum) & 1 == 1) (,,, indices[next++]) = _eigenLayer.indicesOf(quorum, id);
        }
    }

    /// @dev The secrets of operators that don't sign, ascending by the hash of their key, and the sums of the
    /// others' secrets and keys; each operator counts once for every quorum it is in.
    function _split(uint256 quorums, uint256 signers)
        private
        view
        returns (uint256[] memory absent, uint256 secretSum, G2Point memory apkG2)
    {
        uint256 count;
        absent = new uint256[](secrets.length);
        for (uint256 i; i < secrets.length; ++i) {
            bytes32 id = BN254.hash(Keys.publicKey(secrets[i]));
            if ((signers >> i) & 1 == 1) {
                for (uint8 q; q < quorums; ++q) {
                    if ((_bitmaps[id] >> q) & 1 == 0) continue;
                    secretSum = addmod(secretSum, secrets[i], BN254.R);
                    apkG2 = Keys.add(apkG2, _keys2[i]);
                }
                continue;
            }
            uint256 place = count++;
            for (; place != 0 && BN254.hash(Keys.publicKey(absent[place - 1])) > id; --place) {
                absent[place] = absent[place - 1];
            }
            absent[place] = secrets[i];
        }
        assembly ("memory-safe") {
            mstore(absent, count)
        }
    }
}

