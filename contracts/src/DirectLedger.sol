// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import { IDisputes } from "./interfaces/IDisputes.sol";
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
    /// @inheritdoc ILedger
    IDisputes public immutable disputes;

    /// @notice Binds the ledger to its round book and disputes, whose addresses are computed ahead: they are
    /// deployed after it.
    /// @param roundBook_ The round book.
    /// @param disputes_ The disputes.
    constructor(IRoundBook roundBook_, IDisputes disputes_) {
        roundBook = roundBook_;
        disputes = disputes_;
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
    function applyFault(address operator, uint256 work, address opener)
        external
        returns (uint256 takenBack, uint256 forfeited, uint256 reward)
    {
        if (msg.sender != address(disputes)) revert NotDisputes(msg.sender);
        AccountWord account;
        (account, takenBack, forfeited) = _load(operator).applyFault(work);
        _store(operator, account);
        // Stored before the opener's account is read: they may be the same.
        reward = AccountWords.faultReward(forfeited);
        _store(opener, _load(opener).reward(reward));
        emit FaultApplied(operator, opener, takenBack, forfeited, reward);
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
