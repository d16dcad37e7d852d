// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import { EpochChain } from "./EpochChain.sol";
import { EpochPage } from "./EpochPage.sol";
import { Ledger } from "./Ledger.sol";
import { IDisputes } from "./interfaces/IDisputes.sol";
import { IRegistryCoordinator } from "./interfaces/IEigenLayer.sol";
import { IEpochLedger } from "./interfaces/IEpochLedger.sol";
import { IEpochVerifier } from "./interfaces/IEpochVerifier.sol";
import { Account, ILedger } from "./interfaces/ILedger.sol";
import { IRoundBook, RoundStatus } from "./interfaces/IRoundBook.sol";
import { AccountWord, AccountWords } from "./libraries/AccountWord.sol";
import { Steps } from "./libraries/Steps.sol";

/// @title The epoch ledger (protocol §8.1).
/// @notice Keeps all accounts in one root, which validity proofs move. The contract stores an account that
/// has no slot, and one that was withdrawn; the views answer from what is stored, as of the account's last
/// withdrawal.
/// @dev For an account with a slot, the leaf is authoritative and what is stored is only a copy; for one
/// without a slot, what is stored is authoritative. Calls to all other contracts are read-only.
contract EpochLedger is Ledger, EpochPage {
    /// @inheritdoc IEpochLedger
    IRegistryCoordinator public immutable coordinator;

    mapping(address account => AccountWord) private _accounts;

    /// @notice Binds the ledger to its round book and disputes. Both are deployed after it, so their
    /// addresses are computed ahead.
    /// @param roundBook_ The round book.
    /// @param disputes_ The disputes.
    /// @param coordinator_ Membership of the AVS's quorums.
    /// @param verifier_ The verifier of the circuit of this shape.
    /// @param slots_ How many accounts the page has room for: a power of two from 8 to 1024.
    /// @param stepsPerEpoch_ How many steps one proof can settle, from 1 to 64.
    constructor(
        IRoundBook roundBook_,
        IDisputes disputes_,
        IRegistryCoordinator coordinator_,
        IEpochVerifier verifier_,
        uint32 slots_,
        uint32 stepsPerEpoch_
    ) Ledger(roundBook_, disputes_) EpochChain(verifier_, slots_, stepsPerEpoch_) {
        coordinator = coordinator_;
    }

    /// @inheritdoc ILedger
    function applyLines(
        uint64 settledIndex,
        uint32 secondsOfRound,
        uint256 maxFlop,
        bytes calldata,
        bytes32 linesDigest
    ) external {
        _onlyRoundBook();
        _chain(Steps.round(settledIndex, secondsOfRound, maxFlop), uint256(linesDigest));
    }

    /// @inheritdoc ILedger
    /// @dev What a fault takes from an account with a slot is known only once its step is settled: until then
    /// all three are 0.
    function applyFault(address operator, uint256 work, address opener)
        external
        returns (uint256 takenBack, uint256 forfeited, uint256 reward)
    {
        _onlyDisputes();
        (bool held, uint32 slot) = slotOf(operator);
        if (held) {
            uint64 step = _chain(Steps.fault(slot, _beneficiary(opener), work), 0);
            emit FaultChained(operator, opener, step, work);
            return (0, 0, 0);
        }
        AccountWord account;
        (account, takenBack, forfeited) = _load(operator).applyFault(work);
        _store(operator, account);
        reward = AccountWords.faultReward(forfeited);
        (held, slot) = slotOf(opener);
        if (held) _chain(Steps.fault(Steps.NONE, slot, 0), reward);
        else _store(opener, _load(opener).reward(reward));
        emit FaultApplied(operator, opener, takenBack, forfeited, reward);
    }

    /// @inheritdoc ILedger
    /// @dev Gives a registered operator a slot. Without one, its lines credit nothing.
    function initialise(address operator) external {
        (bool held,) = slotOf(operator);
        if (held) revert AlreadyInitialised(operator);
        if (!_isRegistered(operator)) revert NotRegistered(operator);
        (bool taken,) = _take(operator, _load(operator).toElement());
        if (!taken) revert PageFull(slots);
        emit AccountInitialised(operator);
    }

    /// @inheritdoc IEpochLedger
    function withdraw(address account, uint256 element, uint256[] calldata path) external {
        _requireProven(account, element, path);
        AccountWord word = AccountWords.fromElement(element);
        _store(account, word);
        emit Withdrawn(account, word.points());
    }

    /// @inheritdoc IEpochLedger
    function release(address account, uint256 element, uint256[] calldata path) external {
        if (settledSteps != steps) revert StepsPending(settledSteps, steps);
        uint64 roundId = roundBook.roundCount();
        if (roundBook.round(roundId).status == RoundStatus.Open) revert RoundIsOpen(roundId);
        if (_isRegistered(account)) revert StillRegistered(account);
        _requireProven(account, element, path);
        _store(account, AccountWords.fromElement(element));
        _free(account, element);
    }

    /// @inheritdoc IEpochLedger
    function accountProven(address account, uint256 element, uint256[] calldata path)
        external
        view
        returns (Account memory proven)
    {
        _requireProven(account, element, path);
        proven = AccountWords.fromElement(element).unpack();
        proven.initialised = true;
    }

    /// @inheritdoc ILedger
    function usesLinesDigest() external pure returns (bool) {
        return true;
    }

    /// @inheritdoc ILedger
    /// @dev `initialised` means that the account has a slot.
    function accountOf(address operator)
        public
        view
        override(ILedger, Ledger)
        returns (Account memory account)
    {
        account = super.accountOf(operator);
        (account.initialised,) = slotOf(operator);
    }

    function _store(address account, AccountWord word) internal override {
        _accounts[account] = word;
    }

    function _load(address account) internal view override returns (AccountWord) {
        return _accounts[account];
    }

    /// @dev The slot of a dispute's opener. An opener without a slot gets one if any is left.
    function _beneficiary(address opener) private returns (uint256) {
        (bool held, uint32 slot) = slotOf(opener);
        if (!held) (held, slot) = _take(opener, _load(opener).toElement());
        return held ? slot : Steps.NONE;
    }

    function _isRegistered(address account) private view returns (bool) {
        return coordinator.getOperatorStatus(account) == IRegistryCoordinator.OperatorStatus.REGISTERED;
    }
}
