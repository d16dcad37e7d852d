// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import { Account, ILedger } from "./interfaces/ILedger.sol";
import { IRoundBook } from "./interfaces/IRoundBook.sol";
import { AccountWord } from "./libraries/AccountWord.sol";
import { Lines } from "./libraries/Lines.sol";

/// @title The ledger that writes every operator's account at every round: one storage slot each.
contract DirectLedger is ILedger {
    /// @notice The only contract that moves points.
    IRoundBook public immutable roundBook;

    mapping(address operator => AccountWord account) private _accounts;

    /// @param roundBook_ The round book, whose address is computed ahead: it is deployed after the ledger.
    constructor(IRoundBook roundBook_) {
        roundBook = roundBook_;
    }

    /// @inheritdoc ILedger
    function applyLines(uint64 settledIndex, uint32 secondsOfRound, bytes calldata lines) external {
        if (msg.sender != address(roundBook)) revert NotRoundBook(msg.sender);
        uint256 count = lines.length / Lines.SIZE;
        for (uint256 i; i < count; ++i) {
            uint256 line = Lines.lineAt(lines, i);
            address operator = Lines.operatorOf(line);
            AccountWord before = _accounts[operator];
            _accounts[operator] = before.applyLine(settledIndex, secondsOfRound, line);
        }
    }

    /// @inheritdoc ILedger
    function initialise(address operator) external {
        AccountWord account = _accounts[operator];
        if (!account.isEmpty()) revert AlreadyInitialised(operator);
        _accounts[operator] = account.initialised();
        emit AccountInitialised(operator);
    }

    /// @inheritdoc ILedger
    function flopsOf(address operator) external view returns (uint256) {
        return _accounts[operator].points();
    }

    /// @inheritdoc ILedger
    function rateOf(address operator) external view returns (uint256) {
        AccountWord account = _accounts[operator];
        uint256 duration = account.lastSeconds();
        return duration == 0 ? 0 : (account.lastWork() << 30) / duration;
    }

    /// @inheritdoc ILedger
    function livenessMultiplierOf(address operator) external view returns (uint256) {
        uint256 streak = _accounts[operator].streakAt(uint256(roundBook.settledCount()) + 1);
        return (128 + streak) * 1e18 / 128;
    }

    /// @inheritdoc ILedger
    function lastVerdictOf(address operator) external view returns (uint8) {
        return uint8(_accounts[operator].lastVerdict());
    }

    /// @inheritdoc ILedger
    function accountOf(address operator) external view returns (Account memory) {
        return _accounts[operator].unpack();
    }
}
