// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import { EpochChain } from "./EpochChain.sol";
import { IEpochLedger } from "./interfaces/IEpochLedger.sol";
import { Steps } from "./libraries/Steps.sol";

/// @title The page of the epoch ledger: which account has which slot.
/// @notice Proofs know slots only. A slot's holder changes only while nothing is pending and no round is open.
abstract contract EpochPage is EpochChain {
    /// @dev An account's slot. The leaf under the root is the account's once `fromStep` steps are settled.
    struct Holding {
        bool held;
        uint32 slot;
        uint64 fromStep;
    }

    /// @dev A slot's holder; for a freed slot, the next freed slot plus one.
    struct Place {
        address holder;
        uint32 next;
    }

    /// @dev How many slots have ever been taken.
    uint32 private _used;
    /// @dev The most recently freed slot that nobody has taken since, plus one.
    uint32 private _freed;

    mapping(address account => Holding) private _holdings;
    mapping(uint256 slot => Place) private _places;

    /// @inheritdoc IEpochLedger
    function slotOf(address account) public view returns (bool held, uint32 slot) {
        Holding storage holding = _holdings[account];
        return (holding.held, holding.slot);
    }

    /// @inheritdoc IEpochLedger
    function accountAt(uint32 slot) external view returns (address) {
        return _places[slot].holder;
    }

    /// @inheritdoc IEpochLedger
    function holders() external view returns (address[] memory accounts) {
        accounts = new address[](_used);
        for (uint256 slot; slot < accounts.length; ++slot) {
            accounts[slot] = _places[slot].holder;
        }
    }

    /// @notice Gives an account that has no slot a freed one, or a fresh one if none was freed. A slot
    /// without a holder is empty.
    /// @param account The account.
    /// @param element The element that the slot is set to.
    /// @return taken Whether a slot was left.
    /// @return slot The slot.
    function _take(address account, uint256 element) internal returns (bool taken, uint32 slot) {
        uint32 freed = _freed;
        if (freed != 0) {
            slot = freed - 1;
            _freed = _places[slot].next;
        } else {
            slot = _used;
            if (slot == slots) return (false, 0);
            _used = slot + 1;
        }
        emit SlotTaken(account, slot);
        _places[slot] = Place(account, 0);
        if (element != 0) _chainAccount(slot, element);
        _holdings[account] = Holding(true, slot, steps);
        return (true, slot);
    }

    /// @dev Frees an account's slot, which holds `element`.
    function _free(address account, uint256 element) internal {
        uint32 slot = _holdings[account].slot;
        emit SlotReleased(account, slot);
        delete _holdings[account];
        _places[slot] = Place(address(0), _freed);
        _freed = slot + 1;
        if (element != 0) _chainAccount(slot, 0);
    }

    /// @dev Reverts unless an account's slot holds `element` under the root.
    function _requireProven(address account, uint256 element, uint256[] calldata path) internal view {
        Holding memory holding = _holdings[account];
        if (!holding.held) revert NoSlot(account);
        uint64 settled = settledSteps;
        if (settled < holding.fromStep) revert SlotTooNew(account, holding.fromStep, settled);
        if (!_isLeaf(holding.slot, element, path)) revert WrongProof(account, root);
    }

    function _chainAccount(uint32 slot, uint256 element) private {
        _chain(Steps.account(slot), element);
    }
}
