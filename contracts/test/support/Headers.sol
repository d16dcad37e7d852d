// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

/// @title Block headers in RLP, as clients have encoded them since Cancun.
library Headers {
    uint256 internal constant FIELDS = 20;
    uint256 internal constant NUMBER = 8;
    uint256 internal constant TIMESTAMP = 11;
    uint256 internal constant MIX_HASH = 13;

    /// @notice The encoded fields of a plausible header.
    function fields(uint256 number, uint256 timestamp, bytes32 mixHash)
        internal
        pure
        returns (bytes[] memory items)
    {
        items = new bytes[](FIELDS);
        items[0] = word(keccak256("parent"));
        items[1] = word(keccak256("no ommers"));
        items[2] = string_(abi.encodePacked(address(0xC0FFEE)));
        items[3] = word(keccak256("state"));
        items[4] = word(keccak256("transactions"));
        items[5] = word(keccak256("receipts"));
        items[6] = string_(new bytes(256));
        items[7] = integer(0);
        items[NUMBER] = integer(number);
        items[9] = integer(36_000_000);
        items[10] = integer(17_654_321);
        items[TIMESTAMP] = integer(timestamp);
        items[12] = string_("Proof-of-FLOPS");
        items[MIX_HASH] = word(mixHash);
        items[14] = string_(new bytes(8));
        items[15] = integer(7);
        items[16] = word(keccak256("withdrawals"));
        items[17] = integer(131_072);
        items[18] = integer(0);
        items[19] = word(keccak256("beacon root"));
    }

    /// @notice A whole header.
    function encode(uint256 number, uint256 timestamp, bytes32 mixHash) internal pure returns (bytes memory) {
        return list(fields(number, timestamp, mixHash));
    }

    function word(bytes32 value) internal pure returns (bytes memory) {
        return string_(abi.encodePacked(value));
    }

    function integer(uint256 value) internal pure returns (bytes memory) {
        return string_(_minimal(value));
    }

    function string_(bytes memory value) internal pure returns (bytes memory) {
        if (value.length == 1 && uint8(value[0]) < 0x80) return value;
        return bytes.concat(_prefix(value.length, 0x80), value);
    }

    function list(bytes[] memory items) internal pure returns (bytes memory) {
        bytes memory payload;
        for (uint256 i; i < items.length; ++i) {
            payload = bytes.concat(payload, items[i]);
        }
        return bytes.concat(_prefix(payload.length, 0xc0), payload);
    }

    function _prefix(uint256 length, uint256 base) private pure returns (bytes memory) {
        if (length < 56) return abi.encodePacked(uint8(base + length));
        bytes memory size = _minimal(length);
        return bytes.concat(bytes1(uint8(base + 55 + size.length)), size);
    }

    /// @dev Big-endian without leading zeros.
    function _minimal(uint256 value) private pure returns (bytes memory result) {
        for (; value != 0; value >>= 8) {
            result = bytes.concat(bytes1(uint8(value)), result);
        }
    }
}
