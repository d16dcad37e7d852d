// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import { IDisputes } from "./interfaces/IDisputes.sol";
import { Account, ILedger } from "./interfaces/ILedger.sol";
import { IRoundBook } from "./interfaces/IRoundBook.sol";
import { AccountWord } from "./libraries/AccountWord.sol";

/// @title What all ledgers have in common.
/// @notice The contracts that may call a ledger, and how an account is read.
abstract contract Ledger is ILedger {
    /// @inheritdoc ILedger
    IRoundBook public immutable roundBook;
    /// @inheritdoc ILedger
    IDisputes public immutable disputes;

    /// @dev Both are deployed after the ledger, so their addresses are computed ahead.
    constructor(IRoundBook roundBook_, IDisputes disputes_) {
        roundBook = roundBook_;
        disputes = disputes_;
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
    function accountOf(address operator) public view virtual returns (Account memory) {
        return _load(operator).unpack();
    }

    function _store(address operator, AccountWord account) internal virtual;

    function _load(address operator) internal view virtual returns (AccountWord);

    function _onlyRoundBook() internal view {
        if (msg.sender != address(roundBook)) revert NotRoundBook(msg.sender);
    }

    function _onlyDisputes() internal view {
        if (msg.sender != address(disputes)) revert NotDisputes(msg.sender);
    }
}
