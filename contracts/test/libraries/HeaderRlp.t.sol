// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import { HeaderRlp } from "../../src/libraries/HeaderRlp.sol";
import { Headers } from "../support/Headers.sol";
import { Test } from "../support/Test.sol";

contract HeaderReader {
    function parse(bytes calldata rlp) external pure returns (HeaderRlp.Header memory) {
        return HeaderRlp.parse(rlp);
    }
}

contract HeaderRlpTest is Test {
    HeaderReader private reader;

    function setUp() public {
        reader = new HeaderReader();
    }

    function testFuzz_ReadsWhatAHeaderSays(uint64 number, uint64 timestamp, bytes32 mixHash, uint256 size)
        public
        view
    {
        number >>= uint8(size);
        timestamp >>= uint8(size >> 8);
        _expect(Headers.encode(number, timestamp, mixHash), number, timestamp, mixHash);
    }

    function test_ReadsTheSmallestAndLargestNumbers() public view {
        _expect(Headers.encode(0, 0x7f, 0), 0, 0x7f, 0);
        _expect(Headers.encode(0x80, 1, 0), 0x80, 1, 0);
        uint64 most = type(uint64).max;
        _expect(Headers.encode(most, most, bytes32(ALL)), most, most, bytes32(ALL));
    }

    function test_ReadsHeadersWithFieldsOfForksToCome() public view {
        bytes[] memory items = Headers.fields(7, 8, MIX);
        bytes[] memory more = new bytes[](items.length + 3);
        for (uint256 i; i < more.length; ++i) {
            more[i] = i < items.length ? items[i] : Headers.word(keccak256(abi.encode(i)));
        }
        _expect(Headers.list(more), 7, 8, MIX);
    }

    function test_RevertWhen_HeaderIsTooLong() public {
        bytes memory rlp = new bytes(2049);
        vm.expectRevert(abi.encodeWithSelector(HeaderRlp.HeaderTooLong.selector, 2049));
        reader.parse(rlp);
    }

    function test_RevertWhen_NothingIsThere() public {
        _refuse("", 0);
        _refuse(hex"c0", 0);
    }

    function test_RevertWhen_ItIsNoList() public {
        bytes memory rlp = Headers.encode(7, 8, MIX);
        rlp[0] = 0xb9;
        _refuse(rlp, 0);
    }

    function test_RevertWhen_TheListIsShorterOrLongerThanTheBytes() public {
        bytes memory rlp = Headers.encode(7, 8, MIX);
        _refuse(bytes.concat(rlp, hex"00"), 1);
        bytes memory shorter = new bytes(rlp.length - 1);
        for (uint256 i; i < shorter.length; ++i) {
            shorter[i] = rlp[i];
        }
        _refuse(shorter, 1);
    }

    function test_RevertWhen_ANumberHasLeadingZeros() public {
        _refuseField(Headers.NUMBER, hex"820007");
        _refuseField(Headers.TIMESTAMP, hex"00");
    }

    function test_RevertWhen_ANumberIsLongerThan64Bits() public {
        _refuseField(Headers.NUMBER, hex"89010000000000000000");
    }

    function test_RevertWhen_ASmallNumberIsNotItself() public {
        _refuseField(Headers.TIMESTAMP, hex"8107");
    }

    function test_RevertWhen_MixHashHasNot32Bytes() public {
        _refuseField(Headers.MIX_HASH, hex"80");
        _refuseField(Headers.MIX_HASH, abi.encodePacked(hex"9f", bytes31(MIX)));
        _refuseField(Headers.MIX_HASH, abi.encodePacked(hex"a1", MIX, hex"01"));
    }

    function test_RevertWhen_AFieldIsAList() public {
        _refuseField(Headers.NUMBER, hex"c107");
        _refuseField(Headers.MIX_HASH, hex"f800");
    }

    function test_RevertWhen_ALengthIsNotMinimal() public {
        // 32 bytes, with a length of one byte and of two bytes.
        _refuseField(Headers.MIX_HASH, abi.encodePacked(hex"b820", MIX));
        _refuseField(Headers.MIX_HASH, abi.encodePacked(hex"b90020", MIX));
    }

    function test_RevertWhen_AFieldReachesBeyondTheHeader() public {
        bytes[] memory items = Headers.fields(7, 8, MIX);
        bytes[] memory fewer = new bytes[](Headers.MIX_HASH + 1);
        for (uint256 i; i < fewer.length; ++i) {
            fewer[i] = items[i];
        }
        fewer[Headers.MIX_HASH] = abi.encodePacked(hex"a0", bytes31(MIX));
        vm.expectPartialRevert(HeaderRlp.MalformedHeader.selector);
        reader.parse(Headers.list(fewer));
        fewer[Headers.MIX_HASH] = hex"b9ffff";
        vm.expectPartialRevert(HeaderRlp.MalformedHeader.selector);
        reader.parse(Headers.list(fewer));
        fewer[Headers.MIX_HASH] = hex"b9";
        vm.expectPartialRevert(HeaderRlp.MalformedHeader.selector);
        reader.parse(Headers.list(fewer));
        fewer[Headers.MIX_HASH] = "";
        vm.expectPartialRevert(HeaderRlp.MalformedHeader.selector);
        reader.parse(Headers.list(fewer));
    }

    /// @dev Reading either fails by name or gives what another, slower reading of the same bytes gives.
    function testFuzz_DamagedHeadersAreRefusedOrRead(uint256 position, uint8 value, bytes32 mixHash)
        public
        view
    {
        bytes memory rlp = Headers.encode(23_456_789, 1_800_000_123, mixHash);
        position = bound(position, 0, rlp.length - 1);
        rlp[position] = bytes1(value);
        (bool ok, bytes memory result) = address(reader).staticcall(abi.encodeCall(reader.parse, (rlp)));
        if (!ok) {
            assertEq(bytes32(bytes4(result)), bytes32(HeaderRlp.MalformedHeader.selector), "named");
            return;
        }
        HeaderRlp.Header memory header = abi.decode(result, (HeaderRlp.Header));
        bytes memory again = Headers.encode(header.number, header.timestamp, header.mixHash);
        // All else being as it was, the header read back differs from the damaged one in that byte at most.
        if (again.length == rlp.length) {
            again[position] = rlp[position];
            assertEq(keccak256(again), keccak256(rlp), "read as written");
        }
    }

    function testFuzz_NoiseIsRefusedByName(bytes calldata noise) public view {
        (bool ok, bytes memory result) = address(reader).staticcall(abi.encodeCall(reader.parse, (noise)));
        assertTrue(!ok, "refused");
        bytes4 selector = bytes4(result);
        assertTrue(
            selector == HeaderRlp.MalformedHeader.selector || selector == HeaderRlp.HeaderTooLong.selector,
            "named"
        );
    }

    bytes32 private constant MIX = keccak256("mix");
    uint256 private constant ALL = type(uint256).max;

    function _expect(bytes memory rlp, uint64 number, uint64 timestamp, bytes32 mixHash) private view {
        HeaderRlp.Header memory header = reader.parse(rlp);
        assertEq(header.number, number, "number");
        assertEq(header.timestamp, timestamp, "timestamp");
        assertEq(header.mixHash, mixHash, "mixHash");
    }

    function _refuse(bytes memory rlp, uint256 offset) private {
        vm.expectRevert(abi.encodeWithSelector(HeaderRlp.MalformedHeader.selector, offset));
        reader.parse(rlp);
    }

    /// @dev A header, right but for one field's encoding.
    function _refuseField(uint256 index, bytes memory encoding) private {
        bytes[] memory items = Headers.fields(7, 8, MIX);
        items[index] = encoding;
        vm.expectPartialRevert(HeaderRlp.MalformedHeader.selector);
        reader.parse(Headers.list(items));
    }
}
