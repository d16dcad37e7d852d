// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import { BN254 } from "../src/libraries/BN254.sol";
import { Poseidon2 } from "../src/libraries/Poseidon2.sol";
import { PlainPoseidon2 } from "./support/PlainPoseidon2.sol";
import { Test } from "./support/Test.sol";

/// @notice The hash is gnark's, by its vectors, and the plain one of the paper for whatever else.
contract Poseidon2Test is Test {
    // solhint-disable-next-line event-name-capwords
    event log_named_uint(string name, uint256 value);

    uint256 private constant LAST = BN254.R - 1;

    function test_VectorsOfGnark() public pure {
        uint256[3][6] memory vectors = [
            [
                uint256(0x0000000000000000000000000000000000000000000000000000000000000000),
                0x0000000000000000000000000000000000000000000000000000000000000000,
                0x292c3a4b9343aec63e584aefa8bedeaefae44e6d718451a75736def795109dfb
            ],
            [
                uint256(0x0000000000000000000000000000000000000000000000000000000000000001),
                0x0000000000000000000000000000000000000000000000000000000000000002,
                0x02e7529d93e1a7ae526147c2ee72588aee90e6a7c3e361de6daa6be045c6f530
            ],
            [
                uint256(0x0000000000000000000000000000000000000000000000000000000000000002),
                0x0000000000000000000000000000000000000000000000000000000000000001,
                0x2ed7059a400f97ea5226279f6e68ae2cdbbf690cfc4c720cc3c1a5deaea412a0
            ],
            [
                uint256(0x30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f0000000),
                0x30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f0000000,
                0x0fbef2e10ba2026e48bfdaf86421918320e57e9ae7c387afcd68aa92dba9c2f1
            ],
            [
                uint256(0x0000000000000000000000000000000000000000000000000000000000000000),
                0x30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f0000000,
                0x145946dcade70c8cb9f1644814e3342fef9c01cee2e791360c8ead8ae9221635
            ],
            [
                uint256(0x200e20fc84fbcf3c74f60698ced1d3c34c347cd7f2abf5e2dc8376d17d656e73),
                0x1be932ae520c80ea4908935353706dcaab3ac8220b898b3bbb44bbdabe2e2c85,
                0x10825288d31a7fe3f8df3affd5a0aca3e3b77c65a1e060335a6d18d682b5d168
            ]
        ];
        for (uint256 i; i < vectors.length; ++i) {
            assertEq(Poseidon2.compress(vectors[i][0], vectors[i][1]), vectors[i][2], "digest");
            assertEq(PlainPoseidon2.compress(vectors[i][0], vectors[i][1]), vectors[i][2], "plain digest");
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
