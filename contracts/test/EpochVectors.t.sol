// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import { AccountWord, AccountWords } from "../src/libraries/AccountWord.sol";
import { Poseidon2 } from "../src/libraries/Poseidon2.sol";
import { Steps } from "../src/libraries/Steps.sol";
import { EpochTest } from "./support/EpochTest.sol";

/// @notice Elements, digests, steps and trees match the vectors that every implementation must match.
contract EpochVectorsTest is EpochTest {
    string private _json;

    function setUp() public override {
        super.setUp();
        _json = vm.readFile("../epoch/testdata/epoch-v1.json");
    }

    function test_LinesDigests() public {
        uint256 read;
        for (; vm.keyExistsJson(_json, string.concat(".lines[", vm.toString(read), "]")); ++read) {
            string memory path = string.concat(".lines[", vm.toString(read), "]");
            uint256[] memory values = _numbers(string.concat(path, ".values"));
            bytes32 digest = vm.parseJsonBytes32(_json, string.concat(path, ".digest"));
            assertEq(model.digestOfValues(values), digest, "digest");
        }
        assertTrue(read >= 4, "all of the file was read");
    }

    function test_Steps() public view {
        uint256[] memory headers = _numbers(".chain.header");
        uint256[] memory payloads = _numbers(".chain.payload");
        uint256[] memory accumulators = _numbers(".chain.accumulator");
        uint256 accumulator;
        uint256 kinds;
        for (uint256 i; i < headers.length; ++i) {
            uint256 header = headers[i];
            uint256 kind = uint8(header);
            kinds |= 1 << kind;
            uint256 made;
            if (kind == 1) {
                made = Steps.round(uint40(header >> 8), uint16(header >> 48), (header >> 64) << 30);
            }
            if (kind == 2) made = Steps.fault(uint16(header >> 8), uint16(header >> 24), header >> 40);
            if (kind == 3) made = Steps.account(header >> 8);
            assertEq(made, header, "header");
            accumulator = Poseidon2.compress(accumulator, Poseidon2.compress(header, payloads[i]));
            assertEq(accumulator, accumulators[i], "accumulator");
        }
        assertEq(kinds, 14, "steps of every kind");
    }

    function test_AccountsAndElements() public view {
        uint256[] memory words = _numbers(".accounts.word");
        uint256[] memory elements = _numbers(".accounts.element");
        for (uint256 i; i < words.length; ++i) {
            assertEq(AccountWord.wrap(words[i]).toElement(), elements[i], "element");
            AccountWord word = AccountWords.fromElement(elements[i]);
            // The vectors' words have the initialised flag.
            assertEq(AccountWord.unwrap(word.initialised()), words[i], "word");
        }
        assertTrue(words.length >= 8, "all of the file was read");
    }

    function testFuzz_ElementsLoseNothingButTheFlags(uint256 word) public pure {
        uint256 element = AccountWord.wrap(word).toElement();
        assertTrue(element >> 248 == 0, "248 bits");
        uint256 flags = uint256(0xff) << 80;
        assertEq(AccountWord.unwrap(AccountWords.fromElement(element)), word & ~flags, "word");
        assertEq(AccountWords.fromElement(element).toElement(), element, "element");
    }

    function test_Tree() public view {
        assertEq(ledger.root(), _number(".tree.emptyRoot"), "root of empty accounts");
        uint256[] memory row = _numbers(".tree.leaves");
        uint256[] memory path = _numbers(".tree.path");
        uint256 slot = _number(".tree.slot");
        uint256 node = row[slot];
        for (uint256 level; level < path.length; ++level) {
            node = (slot >> level) % 2 == 0
                ? Poseidon2.compress(node, path[level])
                : Poseidon2.compress(path[level], node);
        }
        assertEq(node, _number(".tree.root"), "root of the path");
    }

    function _number(string memory path) private view returns (uint256) {
        return uint256(vm.parseJsonBytes32(_json, path));
    }

    function _numbers(string memory path) private view returns (uint256[] memory numbers) {
        bytes32[] memory words = vm.parseJsonBytes32Array(_json, path);
        assembly ("memory-safe") {
            numbers := words
        }
    }
}
