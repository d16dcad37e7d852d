// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import { Claim } from "../../src/interfaces/IDisputes.sol";
import { AccountWord, AccountWords } from "../../src/libraries/AccountWord.sol";
import { Answers } from "../../src/libraries/Answers.sol";
import { Lines } from "../../src/libraries/Lines.sol";
import { Tiles } from "../../src/libraries/Tiles.sol";
import { Plain } from "../support/Plain.sol";
import { Test } from "../support/Test.sol";
import { Workshop } from "../support/Workshop.sol";

/// @notice The dispute libraries, against the vectors of the Go code and against plain Solidity.
contract DisputeLibrariesTest is Test {
    Workshop private workshop;
    string private json;

    function setUp() public {
        workshop = new Workshop();
        json = vm.readFile("../flops/testdata/dispute-v1.json");
    }

    function test_EntriesOfTheVectors() public view {
        uint256 count;
        for (; _has("entries", count); ++count) {
            string memory path = _path("entries", count);
            int256 entry = workshop.dot(
                _word(path, ".operatorSeed"),
                _uint(path, ".n"),
                _uint(path, ".lap"),
                _uint(path, ".i"),
                _uint(path, ".j")
            );
            assertEq(uint256(entry), uint256(vm.parseJsonInt(json, string.concat(path, ".entry"))), path);
        }
        assertEq(count, 24, "all of the file was read");
    }

    function test_TilesOfTheVectors() public view {
        uint256 count;
        for (; _has("tiles", count); ++count) {
            string memory path = _path("tiles", count);
            uint256 most = _uint(path, ".most");
            bytes memory entries = Plain.pattern(_word(path, ".seed"), most);
            // Every range that holds the entries gives the same digest.
            assertEq(workshop.fold(entries, 1 << 24), _uint(path, ".digest"), path);
            assertEq(Plain.fold(entries), _uint(path, ".digest"), path);
        }
        assertEq(count, 9, "all of the file was read");
    }

    function test_AnswersOfTheVectors() public {
        (Claim memory claim, bytes memory body) = _answer();
        bytes memory entries = workshop.check(claim, body);
        assertEq(entries.length, Tiles.SIZE, "entries");
        bytes32 seed = _word(_path("answers", 0), ".operatorSeed");
        bytes memory tile = workshop.tile(seed, claim.n, claim.lap, claim.row, claim.column);
        assertEq(keccak256(entries), keccak256(tile), "the true tile");
        // A path is valid only for its own position.
        uint64 lap = claim.lap;
        for (claim.lap = 0; claim.lap < claim.laps; ++claim.lap) {
            if (claim.lap == lap) continue;
            vm.expectPartialRevert(Answers.WrongRoot.selector);
            workshop.check(claim, body);
        }
        claim.lap = lap;
        uint32 row = claim.row;
        for (claim.row = 0; claim.row < 4; ++claim.row) {
            if (claim.row == row) continue;
            vm.expectPartialRevert(Answers.WrongRoot.selector);
            workshop.check(claim, body);
        }
        claim.row = row;
        claim.laps = 5;
        vm.expectRevert(abi.encodeWithSelector(Answers.AnswerLength.selector, body.length + 32, body.length));
        workshop.check(claim, body);
    }

    /// forge-config: default.fuzz.runs = 64
    /// forge-config: wide.fuzz.runs = 256
    function testFuzz_AnyChangedByteOfAnAnswerIsNoticed(uint256 position, uint8 bit) public view {
        (Claim memory claim, bytes memory body) = _answer();
        position = bound(position, 0, body.length - 1);
        body[position] ^= bytes1(uint8(1 << (bit % 8)));
        (bool ok,) = address(workshop).staticcall(abi.encodeCall(Workshop.check, (claim, body)));
        assertTrue(!ok, "noticed");
    }

    function test_FaultsOfTheVectors() public view {
        uint256 count;
        for (; _has("faults", count); ++count) {
            string memory path = _path("faults", count);
            // Streak 3, established 4.
            AccountWord account = AccountWord.wrap(_uint(path, ".points") | (3 << 160) | (4 << 168));
            (AccountWord faulted, uint256 takenBack, uint256 forfeited) =
                account.applyFault(_uint(path, ".work"));
            assertEq(AccountWord.unwrap(faulted), _uint(path, ".left"), path);
            assertEq(takenBack, _uint(path, ".takenBack"), path);
            assertEq(forfeited, _uint(path, ".forfeited"), path);
            assertEq(AccountWords.faultReward(forfeited), _uint(path, ".reward"), path);
        }
        assertEq(count, 10, "all of the file was read");
    }

    /// forge-config: default.fuzz.runs = 64
    /// forge-config: wide.fuzz.runs = 256
    function testFuzz_DotIsThePlainOne(bytes32 seed, uint8 size, uint32 lap, uint32 i, uint32 j) public view {
        uint256 n = 64 << (size % 4);
        assertEq(uint256(workshop.dot(seed, n, lap, i, j)), uint256(Plain.dot(seed, n, lap, i, j)), "entry");
    }

    /// forge-config: default.fuzz.runs = 64
    /// forge-config: wide.fuzz.runs = 256
    function testFuzz_FoldIsThePlainOne(bytes32 seed, uint8 size) public view {
        uint256 most = 65_536 << (size % 8);
        bytes memory entries = Plain.pattern(seed, most);
        assertEq(workshop.fold(entries, most), Plain.fold(entries), "digest");
    }

    /// @dev Exactly the entries beyond the range are refused, at any position.
    /// forge-config: default.fuzz.runs = 64
    /// forge-config: wide.fuzz.runs = 256
    function testFuzz_EntriesAreHeldToTheirRange(uint32 value, uint256 index, uint8 size) public {
        uint256 most = 65_536 << (size % 8);
        index = bound(index, 0, 4095);
        int256 entry = int32(value);
        // Values near the bounds, which a uniform one rarely hits.
        if (value % 4 == 1) entry = int256(most) + entry % 3;
        else if (value % 4 == 2) entry = -int256(most) + entry % 3;
        else if (value % 4 == 3) entry %= 2 * int256(most);
        bytes memory entries = new bytes(Tiles.SIZE);
        Plain.set(entries, index, entry);
        if (entry > int256(most) || entry < -int256(most)) {
            vm.expectRevert(abi.encodeWithSelector(Tiles.EntryOutOfRange.selector, index, entry, most));
            workshop.fold(entries, most);
        } else {
            assertEq(workshop.fold(entries, most), Plain.fold(entries), "digest");
        }
    }

    function test_RevertWhen_TileHasAnotherLength() public {
        vm.expectRevert(abi.encodeWithSelector(Tiles.TileLength.selector, Tiles.SIZE, 0));
        workshop.fold("", 65_536);
        vm.expectRevert(abi.encodeWithSelector(Tiles.TileLength.selector, Tiles.SIZE, Tiles.SIZE + 32));
        workshop.fold(new bytes(Tiles.SIZE + 32), 65_536);
    }

    function testFuzz_ClimbIsThePlainOne(bytes32 leaf, uint256 index, bytes32[] memory siblings) public view {
        bytes32 root = leaf;
        for (uint256 level; level < siblings.length; ++level) {
            root = (index >> level) & 1 == 0
                ? keccak256(abi.encodePacked(hex"01", root, siblings[level]))
                : keccak256(abi.encodePacked(hex"01", siblings[level], root));
        }
        assertEq(workshop.climb(leaf, index, abi.encodePacked(siblings)), root, "root");
    }

    function testFuzz_FaultIsThePlainRule(uint256 word, uint48 work, uint80 reward) public pure {
        AccountWord account = AccountWord.wrap(word);
        (AccountWord faulted, uint256 takenBack, uint256 forfeited) = account.applyFault(work);
        uint256 points = uint80(word);
        uint256 back = points < 2 * uint256(work) ? points : 2 * uint256(work);
        assertEq(takenBack, back, "taken back");
        assertEq(forfeited, (points - back) / 10, "forfeited");
        assertEq(faulted.points(), points - back - (points - back) / 10, "left");
        assertEq(faulted.unpack().streak + faulted.unpack().established, 0, "streak and established work");
        uint256 others =
            ~((uint256(1) << 80) - 1) & ~(uint256(0xff) << 160) & ~(uint256(0xffffffffffff) << 168);
        assertEq(AccountWord.unwrap(faulted) & others, word & others, "the rest stays");
        AccountWord richer = account.reward(reward);
        uint256 sum = points + uint256(reward);
        assertEq(richer.points(), sum < 1 << 80 ? sum : (1 << 80) - 1, "as many as fit");
        assertEq(AccountWord.unwrap(richer) >> 80, word >> 80, "nothing else");
    }

    /// forge-config: default.fuzz.runs = 64
    /// forge-config: wide.fuzz.runs = 256
    function testFuzz_LinesAreFound(uint256 seed, uint8 count) public view {
        bytes memory lines;
        uint160 operator;
        uint256[] memory all = new uint256[](count);
        for (uint256 i; i < count; ++i) {
            operator += uint160(1 + uint256(keccak256(abi.encode(seed, i))) % (1 << 150));
            bytes memory line = abi.encodePacked(operator, uint8(8), uint48(i + 1), uint8(1));
            all[i] = uint224(bytes28(line));
            lines = bytes.concat(lines, line);
        }
        for (uint256 i; i < count; ++i) {
            assertEq(this.find(lines, address(uint160(all[i] >> 64))), all[i], "found");
            assertEq(this.find(lines, address(uint160((all[i] >> 64) - 1))), 0, "none just before");
        }
        assertEq(this.find(lines, address(type(uint160).max)), 0, "none after all");
        assertEq(this.find(lines, address(0)), 0, "none before all");
    }

    function find(bytes calldata lines, address operator) external pure returns (uint256) {
        return Lines.find(lines, operator);
    }

    function _answer() private view returns (Claim memory claim, bytes memory body) {
        string memory path = _path("answers", 0);
        claim.n = uint32(_uint(path, ".n"));
        claim.laps = uint64(_uint(path, ".laps"));
        claim.workRoot = _word(path, ".workRoot");
        claim.lap = uint64(_uint(path, ".lap"));
        claim.row = uint32(_uint(path, ".row"));
        claim.column = uint32(_uint(path, ".column"));
        body = vm.parseJsonBytes(json, string.concat(path, ".body"));
    }

    function _path(string memory list, uint256 index) private pure returns (string memory) {
        return string.concat(".", list, "[", vm.toString(index), "]");
    }

    function _has(string memory list, uint256 index) private view returns (bool) {
        return vm.keyExistsJson(json, _path(list, index));
    }

    function _uint(string memory path, string memory field) private view returns (uint256) {
        return vm.parseJsonUint(json, string.concat(path, field));
    }

    function _word(string memory path, string memory field) private view returns (bytes32) {
        return vm.parseJsonBytes32(json, string.concat(path, field));
    }
}
