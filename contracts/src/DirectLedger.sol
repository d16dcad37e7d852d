// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import { Ledger } from "./Ledger.sol";
import { IDisputes } from "./interfaces/IDisputes.sol";
import { ILedger } from "./interfaces/ILedger.sol";
import { IRoundBook } from "./interfaces/IRoundBook.sol";
import { AccountWord, AccountWords } from "./libraries/AccountWord.sol";
import { Lines } from "./libraries/Lines.sol";

/// @title The direct ledger.
/// @notice Writes the account of every operator in every round: one storage slot each.
/// @dev The contract stores nothing but accounts. The slot of an operator's account is the operator's address
/// itself: a mapping would add its cost to every line of a settlement.
contract DirectLedger is Ledger {
    /// @notice Binds the ledger to its round book and disputes. Both are deployed after it, so their
    /// addresses are computed ahead.
    /// @param roundBook_ The round book.
    /// @param disputes_ The disputes.
    constructor(IRoundBook roundBook_, IDisputes disputes_) Ledger(roundBook_, disputes_) { }

    /// @inheritdoc ILedger
    function applyLines(uint64 settledIndex, uint32 secondsOfRound, uint256, bytes calldata lines, bytes32)
        external
    {
        _onlyRoundBook();
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
        _onlyDisputes();
        AccountWord account;
        (account, takenBack, forfeited) = _load(operator).applyFault(work);
        _store(operator, account);
        // Store this first: the opener's account may be the same one.
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
    function usesLinesDigest() external pure returns (bool) {
        return false;
    }

    function _store(address operator, AccountWord account) internal override {
        uint256 slot = uint160(operator);
        assembly ("memory-safe") {
            sstore(slot, account)
        }
    }

    function _load(address operator) internal view override returns (AccountWord account) {
        uint256 slot = uint160(operator);
        assembly ("memory-safe") {
            account := sload(slot)
        }
    }
}
