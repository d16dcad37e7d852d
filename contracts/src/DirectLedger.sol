// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import { Account, ILedger } from "./interfaces/ILedger.sol";
import { IRoundBook } from "./interfaces/IRoundBook.sol";
import { AccountWord, AccountWords } from "./libraries/AccountWord.sol";
import { Lines } from "./libraries/Lines.sol";

/// @title The direct ledger.
/// @notice Writes the account of every operator in every round: one storage slot each.
/// @dev The contract stores nothing but accounts. An operator's lies at the slot that its address numbers, with
/// no mapping between: a settlement pays for each line.
contract DirectLedger is ILedger {
    /// @inheritdoc ILedger
    IRoundBook public immutable roundBook;

    /// @notice Binds the ledger to its round book.
    /// @param roundBook_ The round book, whose address is computed ahead: it is deployed after the ledger.
    constructor(IRoundBook roundBook_) {
        roundBook = roundBook_;
    }

    /// @inheritdoc ILedger
    function applyLines(uint64 settledIndex, uint32 secondsOfRound, bytes calldata lines) external {
        if (msg.sender != address(roundBook)) revert NotRoundBook(msg.sender);
        uint256 stamp = AccountWords.creditStamp(settledIndex, secondsOfRound);
        (uint256 cursor, uint256 end) = Lines.span(lines);
        unchecked {
            for (; cursor != end; cursor += Lines.SIZE) {
                uint256 line = Lines.load(cursor);
                address operator = Lines.operatorOf(line);
                _store(operator, _load(operator).applyLine(settledIndex, stamp, line));
            }
        }
    }

    /// @inheritdoc ILedger
    function initialise(address operator) external {
        AccountWord account = _load(operator);
        if (!account.isEmpty()) revert AlreadyInitialised(operator);
        _store(operator, account.initialised());
        emit AccountInitialised(operator);
    }

    /// @inheritdoc ILedger
    function flopsOf(address operator) external view returns (uint256) {
        return _load(operator).points();
    }

    /// @inheritdoc ILedger
    function rateOf(address operator) external view returns (uint256) {
        AccountWord account = _load(operator);
        uint256 duration = account.lastSeconds();
        return duration == 0 ? 0 : (account.lastWork() << 30) / duration;
    }

    /// @inheritdoc ILedger
    function livenessMultiplierOf(address operator) external view returns (uint256) {
        uint256 streak = _load(operator).streakAt(uint256(roundBook.settledCount()) + 1);
        return (128 + streak) * 1e18 / 128;
    }

    /// @inheritdoc ILedger
    function lastVerdictOf(address operator) external view returns (uint8) {
        return uint8(_load(operator).lastVerdict());
    }

    /// @inheritdoc ILedger
    function accountOf(address operator) external view returns (Account memory) {
        return _load(operator).unpack();
    }

    function _load(address operator) private view returns (AccountWord account) {
        uint256 slot = uint160(operator);
        assembly ("memory-safe") {
            account := sload(slot)
        }
    }

    function _store(address operator, AccountWord account) private {
        uint256 slot = uint160(operator);
        assembly ("memory-safe") {
            sstore(slot, account)
        }
    }
}
