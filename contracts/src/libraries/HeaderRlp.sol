// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

/// @title Strict reader of an Ethereum block header in RLP.
/// @notice Accepts only canonical encodings of at most MAX_LENGTH bytes, and reads three of the fields. It
/// does not look at what follows mixHash, which differs between forks: comparing the header's hash with a
/// blockhash binds those bytes too.
library HeaderRlp {
    /// @notice Longest header accepted. Headers have some 640 bytes today; each future field adds at most 33.
    uint256 internal constant MAX_LENGTH = 2048;

    /// @dev Positions of the fields in the header's list.
    uint256 private constant NUMBER = 8;
    uint256 private constant TIMESTAMP = 11;
    uint256 private constant MIX_HASH = 13;

    /// @notice The fields that a round needs.
    struct Header {
        uint64 number;
        uint64 timestamp;
        bytes32 mixHash;
    }

    /// @notice The header is longer than any header can be.
    /// @custom:remedy Give only the RLP of the sample block's header.
    error HeaderTooLong(uint256 length);
    /// @notice The bytes at `offset` are not the canonical encoding of the field that belongs there.
    /// @custom:remedy Give the canonical RLP of the sample block's header.
    error MalformedHeader(uint256 offset);

    /// @dev Reads a header.
    function parse(bytes calldata rlp) internal pure returns (Header memory header) {
        if (rlp.length > MAX_LENGTH) revert HeaderTooLong(rlp.length);
        uint256 offset = _enterList(rlp);
        for (uint256 field; field <= MIX_HASH; ++field) {
            (uint256 start, uint256 length) = _string(rlp, offset);
            if (field == NUMBER) {
                header.number = _uint64(rlp, start, length);
            } else if (field == TIMESTAMP) {
                header.timestamp = _uint64(rlp, start, length);
            } else if (field == MIX_HASH) {
                if (length != 32) revert MalformedHeader(offset);
                header.mixHash = bytes32(rlp[start:start + 32]);
            }
            offset = start + length;
        }
    }

    /// @dev Where the items begin of the one list that fills `rlp`. A header's bloom alone has 256 bytes, so
    /// the list's length always takes two bytes.
    function _enterList(bytes calldata rlp) private pure returns (uint256) {
        if (rlp.length < 3 + 256 || rlp[0] != 0xf9) revert MalformedHeader(0);
        if (uint16(bytes2(rlp[1:3])) != rlp.length - 3) revert MalformedHeader(1);
        return 3;
    }

    /// @dev Payload of the string item at `offset`; it is within `rlp`.
    function _string(bytes calldata rlp, uint256 offset)
        private
        pure
        returns (uint256 start, uint256 length)
    {
        if (offset >= rlp.length) revert MalformedHeader(offset);
        uint256 prefix = uint8(rlp[offset]);
        if (prefix < 0x80) {
            return (offset, 1);
        } else if (prefix <= 0xb7) {
            (start, length) = (offset + 1, prefix - 0x80);
            if (start + length > rlp.length) revert MalformedHeader(offset);
            // A single byte below 0x80 is its own encoding.
            if (length == 1 && uint8(rlp[start]) < 0x80) revert MalformedHeader(offset);
        } else if (prefix == 0xb9) {
            // The only field of a header longer than 55 bytes is the bloom, which has 256.
            start = offset + 3;
            if (start > rlp.length) revert MalformedHeader(offset);
            length = uint16(bytes2(rlp[offset + 1:start]));
            if (length < 256 || start + length > rlp.length) revert MalformedHeader(offset);
        } else {
            revert MalformedHeader(offset);
        }
    }

    /// @dev An integer: big-endian, no leading zeros, at most 8 bytes.
    function _uint64(bytes calldata rlp, uint256 start, uint256 length) private pure returns (uint64) {
        if (length > 8 || (length != 0 && rlp[start] == 0)) revert MalformedHeader(start);
        if (length == 0) return 0;
        return uint64(bytes8(rlp[start:start + length])) >> uint64(64 - 8 * length);
    }
}
