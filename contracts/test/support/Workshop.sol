// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import { Claim } from "../../src/interfaces/IDisputes.sol";
import { Answers } from "../../src/libraries/Answers.sol";
import { Entries } from "../../src/libraries/Entries.sol";
import { Tiles } from "../../src/libraries/Tiles.sol";

/// @notice The dispute libraries for tests, which need a contract because the libraries read calldata.
contract Workshop {
    function dot(bytes32 operatorSeed, uint256 n, uint256 lap, uint256 i, uint256 j)
        external
        pure
        returns (int256)
    {
        return Entries.dot(operatorSeed, n, lap, i, j);
    }

    function fold(bytes calldata entries, uint256 most) external pure returns (uint64) {
        return Tiles.fold(entries, most);
    }

    function climb(bytes32 leaf, uint256 index, bytes calldata path) external pure returns (bytes32) {
        return Answers.climb(leaf, index, path);
    }

    function check(Claim calldata claim, bytes calldata body) external pure returns (bytes memory) {
        return Answers.check(claim, body);
    }

    /// @dev The true entries of a tile.
    function tile(bytes32 operatorSeed, uint256 n, uint256 lap, uint256 row, uint256 column)
        external
        pure
        returns (bytes memory entries)
    {
        entries = new bytes(Tiles.SIZE);
        for (uint256 index; index < 4096; ++index) {
            uint256 pointer;
            assembly ("memory-safe") {
                pointer := mload(0x40)
            }
            int256 entry = Entries.dot(operatorSeed, n, lap, 64 * row + index / 64, 64 * column + index % 64);
            assembly ("memory-safe") {
                // Each call of dot allocates its keys again: 4096 calls would take 2.6 MB.
                mstore(0x40, pointer)
                let place := add(add(entries, 0x20), shl(2, index))
                mstore(place, or(and(mload(place), shr(32, not(0))), shl(224, entry)))
            }
        }
    }
}
