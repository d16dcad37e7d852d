// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import { Randao } from "./support/Contracts.sol";
import { Headers } from "./support/Headers.sol";
import { Test } from "./support/Test.sol";

contract RandaoTest is Test {
    bytes32 private constant MIX = keccak256("mix");

    function test_AcceptedOnTheChainsOfTheProtocolOnly() public {
        uint256[5] memory good = [uint256(1), 11155111, 560048, 31337, 1337];
        for (uint256 i; i < good.length; ++i) {
            vm.chainId(good[i]);
            _deploy();
        }
        uint256[6] memory bad = [uint256(2), 10, 8453, 42161, 17000, 137];
        for (uint256 i; i < bad.length; ++i) {
            vm.chainId(bad[i]);
            vm.expectRevert(abi.encodeWithSelector(Randao.ChainWithoutRandao.selector, bad[i]));
            _deploy();
        }
    }

    function test_WorkEntropyIsTheBlockHash() public {
        Randao randao = _deploy();
        vm.roll(1_000);
        vm.setBlockhash(900, keccak256("hash"));
        assertEq(randao.workEntropy(900), keccak256("hash"), "entropy");
    }

    function test_RevertWhen_BlockHashIsGoneOrNotThere() public {
        Randao randao = _deploy();
        vm.roll(1_000);
        uint64[3] memory blocks = [uint64(743), 1_000, type(uint64).max];
        for (uint256 i; i < blocks.length; ++i) {
            bytes memory reason = abi.encodeWithSelector(Randao.BlockHashUnavailable.selector, blocks[i]);
            vm.expectRevert(reason);
            randao.workEntropy(blocks[i]);
            vm.expectRevert(reason);
            randao.sampleEntropy(blocks[i], "");
        }
        assertTrue(randao.workEntropy(744) != 0, "the oldest that is there");
    }

    function testFuzz_SampleEntropyIsTheHeadersMixHash(bytes32 mixHash, uint64 timestamp) public {
        Randao randao = _deploy();
        vm.roll(1_000);
        bytes memory header = Headers.encode(900, timestamp, mixHash);
        vm.setBlockhash(900, keccak256(header));
        (bytes32 entropy, uint64 time) = randao.sampleEntropy(900, header);
        assertEq(entropy, mixHash, "entropy");
        assertEq(time, timestamp, "timestamp");
    }

    function test_RevertWhen_HeaderIsNotTheBlocks() public {
        Randao randao = _deploy();
        vm.roll(1_000);
        bytes memory header = Headers.encode(900, 8, MIX);
        vm.setBlockhash(900, keccak256("another"));
        vm.expectRevert(
            abi.encodeWithSelector(Randao.WrongHeader.selector, 900, keccak256("another"), keccak256(header))
        );
        randao.sampleEntropy(900, header);
    }

    function test_RevertWhen_HeaderSaysAnotherNumber() public {
        Randao randao = _deploy();
        vm.roll(1_000);
        bytes memory header = Headers.encode(901, 8, MIX);
        vm.setBlockhash(900, keccak256(header));
        vm.expectRevert(abi.encodeWithSelector(Randao.WrongBlockNumber.selector, 900, 901));
        randao.sampleEntropy(900, header);
    }

    function _deploy() private returns (Randao randao) {
        bytes memory code = vm.getCode("Randao.sol:Randao");
        assembly ("memory-safe") {
            randao := create(0, add(code, 0x20), mload(code))
        }
        assertTrue(address(randao) != address(0), "deployed");
    }
}
