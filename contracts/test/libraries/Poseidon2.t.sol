// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import { BN254 } from "../../src/libraries/BN254.sol";
import { Poseidon2 } from "../../src/libraries/Poseidon2.sol";
import { PlainPoseidon2 } from "../support/PlainPoseidon2.sol";
import { Test } from "../support/Test.sol";

/// @notice The hash matches gnark's on its vectors, and the paper's plain one on any other input.
contract Poseidon2Test is Test {
    // solhint-disable-next-line event-name-capwords
    event log_named_uint(string name, uint256 value);

    uint256 private constant LAST = BN254.R - 1;

    function test_VectorsOfGnark() public view {
        string memory json = vm.readFile("../epoch/testdata/epoch-v1.json");
        bytes32[] memory left = vm.parseJsonBytes32Array(json, ".compress.left");
        bytes32[] memory right = vm.parseJsonBytes32Array(json, ".compress.right");
        bytes32[] memory result = vm.parseJsonBytes32Array(json, ".compress.result");
        assertTrue(left.length >= 25, "all of the file was read");
        for (uint256 i; i < left.length; ++i) {
            (uint256 x, uint256 y) = (uint256(left[i]), uint256(right[i]));
            assertEq(Poseidon2.compress(x, y), uint256(result[i]), "digest");
            assertEq(PlainPoseidon2.compress(x, y), uint256(result[i]), "plain digest");
        }
    }

    function test_EdgesOfTheField() public pure {
        uint256[10] memory edges = [
            0,
            1,
            2,
            LAST - 1,
            LAST,
            BN254.R,
            BN254.R + 1,
            5 * BN254.R,
            type(uint256).max - 1,
            type(uint256).max
        ];
        for (uint256 i; i < edges.length; ++i) {
            for (uint256 j; j < edges.length; ++j) {
                uint256 digest = Poseidon2.compress(edges[i], edges[j]);
                assertEq(digest, PlainPoseidon2.compress(edges[i], edges[j]), "digest");
                assertTrue(digest < BN254.R, "reduced");
            }
        }
    }

    function testFuzz_LazySumsAreThePlainOnes(uint256 left, uint256 right) public pure {
        assertEq(Poseidon2.compress(left, right), PlainPoseidon2.compress(left, right), "digest");
    }

    function testFuzz_OrderMatters(uint256 left, uint256 right) public pure {
        vm.assume(left % BN254.R != right % BN254.R);
        assertTrue(Poseidon2.compress(left, right) != Poseidon2.compress(right, left), "another digest");
    }

    function test_CompressionStaysInBudget() public {
        (uint256 left, uint256 right) = (uint256(keccak256("left")), uint256(keccak256("right")));
        this.both(left, right);
        uint256 start = gasleft();
        this.neither(left, right);
        uint256 middle = gasleft();
        this.both(left, right);
        uint256 used = middle - gasleft() - (start - middle);
        emit log_named_uint("compress", used);
        assertLe(used, 5_500, "compress");
    }

    function both(uint256 left, uint256 right) external pure returns (uint256) {
        return Poseidon2.compress(left, right);
    }

    function neither(uint256 left, uint256 right) external pure returns (uint256) {
        return left ^ right;
    }
}
