// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import { Claim } from "../interfaces/IDisputes.sol";
import { Tiles } from "./Tiles.sol";
import { Math } from "@openzeppelin/contracts/utils/math/Math.sol";

/// @title Bytes of an answer (protocol §4, §5 and §12).
/// @notice The tile's entries, then its digest row, lap path and row path, which prove that the tile's digest
/// is committed.
library Answers {
    /// @dev Prefixes of the two kinds of leaves, and of nodes.
    uint256 private constant ROW = 0x00;
    uint256 private constant NODE = 0x01;
    uint256 private constant LAP = 0x02;

    /// @notice The answer doesn't have the length that the work requires.
    /// @custom:remedy Give 4096 entries of 4 bytes, the row's digests, and paths of exactly the work's
    /// heights.
    error AnswerLength(uint256 expected, uint256 actual);
    /// @notice The entries don't fold to the tile's digest in the row.
    /// @custom:remedy Answer with the entries whose digest is committed; if the true tile has another digest,
    /// there is no answer.
    error WrongDigest(uint64 committed, uint64 folded);
    /// @notice Row and paths don't lead to the committed root.
    /// @custom:remedy Give the row and the paths of the disputed lap and row, as revealed.
    error WrongRoot(bytes32 committed, bytes32 actual);

    /// @dev The length of an answer to a claim whose n and laps are in bounds.
    function lengthOf(Claim calldata claim) internal pure returns (uint256) {
        (uint256 rowHeight, uint256 lapHeight) = _heights(claim);
        return Tiles.SIZE + claim.n / 8 + 32 * (rowHeight + lapHeight);
    }

    /// @notice Reverts unless the body answers the claim. Paths have exactly the work's heights, and the
    /// position's bits decide on which side each sibling is, so nothing but a row's digests can pass for one.
    /// @param claim The claim, whose n, laps and position are in bounds.
    /// @param body The answer.
    /// @return entries The tile's entries, a part of the body.
    function check(Claim calldata claim, bytes calldata body) internal pure returns (bytes calldata entries) {
        uint256 length = lengthOf(claim);
        if (body.length != length) revert AnswerLength(length, body.length);
        (uint256 rowHeight,) = _heights(claim);
        entries = body[:Tiles.SIZE];
        uint256 endOfRow = Tiles.SIZE + claim.n / 8;
        bytes calldata row = body[Tiles.SIZE:endOfRow];
        uint64 folded = Tiles.fold(entries, 256 * uint256(claim.n));
        uint64 committed = uint64(bytes8(row[8 * uint256(claim.column):]));
        if (folded != committed) revert WrongDigest(committed, folded);
        uint256 endOfLapPath = length - 32 * rowHeight;
        bytes32 root = climb(_rowLeaf(row), claim.row, body[endOfLapPath:]);
        root = climb(_lapLeaf(claim.lap, root), claim.lap, body[endOfRow:endOfLapPath]);
        if (root != claim.workRoot) revert WrongRoot(claim.workRoot, root);
    }

    /// @dev The root that a path of siblings leads to from a leaf; the bits of the leaf's index give the side
    /// of each sibling.
    function climb(bytes32 leaf, uint256 index, bytes calldata path) internal pure returns (bytes32 root) {
        root = leaf;
        assembly ("memory-safe") {
            // A node's 65 bytes end with its children; the index's bit decides which comes first.
            let children := add(mload(0x40), 0x20)
            mstore(mload(0x40), NODE)
            let end := add(path.offset, path.length)
            for { let sibling := path.offset } lt(sibling, end) { sibling := add(sibling, 0x20) } {
                let side := shl(5, and(index, 1))
                mstore(add(children, side), root)
                mstore(add(children, xor(side, 0x20)), calldataload(sibling))
                root := keccak256(sub(children, 1), 65)
                index := shr(1, index)
            }
        }
    }

    function _rowLeaf(bytes calldata row) private pure returns (bytes32 leaf) {
        assembly ("memory-safe") {
            let message := mload(0x40)
            mstore8(message, ROW)
            calldatacopy(add(message, 1), row.offset, row.length)
            leaf := keccak256(message, add(row.length, 1))
        }
    }

    function _lapLeaf(uint64 lap, bytes32 lapRoot) private pure returns (bytes32) {
        return keccak256(abi.encodePacked(uint8(LAP), lap, lapRoot));
    }

    function _heights(Claim calldata claim) private pure returns (uint256 rowHeight, uint256 lapHeight) {
        rowHeight = Math.log2(uint256(claim.n) / Tiles.EDGE);
        lapHeight = Math.log2(claim.laps, Math.Rounding.Ceil);
    }
}
