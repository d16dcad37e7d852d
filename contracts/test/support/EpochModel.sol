// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import { EpochProof, IEpochLedger } from "../../src/interfaces/IEpochLedger.sol";
import { Poseidon2 } from "../../src/libraries/Poseidon2.sol";
import { GhostAccount, GhostRule } from "./GhostLedger.sol";
import { ModelVerifier } from "./ModelVerifier.sol";
import { Vm } from "./Vm.sol";

/// @notice A model of the epoch ledger's prover, written plainly: follows the ledger's events, replays each
/// step by the rule word by word, and proves the resulting root. It has no proof for what the rule doesn't
/// allow.
contract EpochModel {
    struct Step {
        uint256 header;
        uint256 payload;
        uint256 accumulator;
    }

    error Unprovable(uint256 step, string why);

    ModelVerifier public immutable verifier = new ModelVerifier();
    IEpochLedger private _ledger;

    Step[] private _steps;
    mapping(uint256 digest => uint256[] values) private _values;
    /// @dev The accounts under the root, by slot.
    mapping(uint256 slot => GhostAccount) private _accounts;
    uint256 public settledIndex;
    /// @dev The accounts that the last proof leads to.
    mapping(uint256 slot => GhostAccount) private _next;
    uint256 private _nextIndex;

    function bind(IEpochLedger ledger) external {
        _ledger = ledger;
    }

    // Lines.

    /// @notice The digest of packed lines, by the slots that are held now; the model remembers which lines it
    /// belongs to.
    function digestOf(bytes calldata lines) external returns (bytes32) {
        uint256[] memory values = new uint256[](_ledger.slots());
        for (uint256 i; i < lines.length; i += 28) {
            (bool held, uint32 slot) = _ledger.slotOf(address(bytes20(lines[i:i + 20])));
            if (!held) continue;
            uint256 n = 2 ** uint256(uint8(lines[i + 20]));
            uint256 laps = uint48(bytes6(lines[i + 21:i + 27]));
            values[slot] = 2 * n * n * n * laps / 2 ** 30 + uint256(uint8(lines[i + 27])) * 2 ** 48;
        }
        return digestOfValues(values);
    }

    function digestOfValues(uint256[] memory values) public returns (bytes32) {
        uint256 digest;
        for (uint256 j; j < values.length; j += 4) {
            uint256 element;
            for (uint256 t; t < 4; ++t) {
                element += values[j + t] * 2 ** (51 * t);
            }
            digest = Poseidon2.compress(digest, element);
        }
        _values[digest] = values;
        return bytes32(digest);
    }

    // Proofs.

    /// @notice Takes in what the ledger has chained since the last call.
    function follow(Vm.Log[] calldata logs) external {
        for (uint256 i; i < logs.length; ++i) {
            if (logs[i].emitter != address(_ledger) || logs[i].topics[0] != IEpochLedger.Chained.selector) {
                continue;
            }
            require(uint256(logs[i].topics[1]) == _steps.length, "steps are numbered");
            (uint256 header, uint256 payload, uint256 accumulator) =
                abi.decode(logs[i].data, (uint256, uint256, uint256));
            uint256 last = _steps.length == 0 ? 0 : _steps[_steps.length - 1].accumulator;
            require(
                accumulator == Poseidon2.compress(last, Poseidon2.compress(header, payload)),
                "steps are chained"
            );
            _steps.push(Step(header, payload, accumulator));
        }
    }

    function stepCount() external view returns (uint256) {
        return _steps.length;
    }

    function stepAt(uint256 index) external view returns (Step memory) {
        return _steps[index];
    }

    /// @notice Proves the next epoch.
    function prove() external returns (EpochProof memory epoch) {
        (epoch.fromStep, epoch.toStep,,) = _ledger.nextEpoch();
        uint256 count = _ledger.slots();
        GhostAccount[] memory accounts = new GhostAccount[](count);
        for (uint256 slot; slot < count; ++slot) {
            accounts[slot] = _accounts[slot];
        }
        epoch.oldRoot = _root(accounts);
        _nextIndex = settledIndex;
        for (uint256 i = epoch.fromStep; i < epoch.toStep; ++i) {
            _replay(accounts, i);
        }
        epoch.newRoot = _root(accounts);
        uint256 from = epoch.fromStep == 0 ? 0 : _steps[epoch.fromStep - 1].accumulator;
        epoch.proof =
            verifier.prove([epoch.oldRoot, epoch.newRoot, from, _steps[epoch.toStep - 1].accumulator]);
        for (uint256 slot; slot < count; ++slot) {
            _next[slot] = accounts[slot];
        }
    }

    /// @notice The last proof was settled.
    function settled() external {
        settledIndex = _nextIndex;
        for (uint256 slot; slot < _ledger.slots(); ++slot) {
            _accounts[slot] = _next[slot];
        }
    }

    // What is under the root.

    function accountAt(uint256 slot) external view returns (GhostAccount memory) {
        return _accounts[slot];
    }

    function elementAt(uint256 slot) external view returns (uint256) {
        return elementOf(_accounts[slot]);
    }

    function pathOf(uint256 slot) external view returns (uint256[] memory path) {
        uint256 count = _ledger.slots();
        uint256[] memory row = new uint256[](count);
        for (uint256 i; i < count; ++i) {
            row[i] = elementOf(_accounts[i]);
        }
        uint256 depth;
        for (uint256 width = count; width > 1; width /= 2) {
            ++depth;
        }
        path = new uint256[](depth);
        for (uint256 level; level < depth; ++level) {
            path[level] = row[slot ^ 1];
            count = _fold(row, count);
            slot /= 2;
        }
    }

    function elementOf(GhostAccount memory a) public pure returns (uint256) {
        return a.points + a.lastWork * 2 ** 80 + a.lastSeconds * 2 ** 128 + a.lastVerdict * 2 ** 144
            + a.streak * 2 ** 152 + a.est * 2 ** 160 + a.lastIndex * 2 ** 208;
    }

    function _replay(GhostAccount[] memory accounts, uint256 index) private {
        Step memory step = _steps[index];
        uint256 header = step.header;
        uint256 kind = header % 2 ** 8;
        if (kind == 1) {
            uint256 settledIndex_ = (header / 2 ** 8) % 2 ** 40;
            if (settledIndex_ != ++_nextIndex) revert Unprovable(index, "the settled index skips");
            uint256 secondsOfRound = (header / 2 ** 48) % 2 ** 16;
            uint256 maxWork = header / 2 ** 64;
            uint256[] memory values = _values[step.payload];
            if (values.length != accounts.length) {
                revert Unprovable(index, "nobody knows the digest's lines");
            }
            for (uint256 slot; slot < accounts.length; ++slot) {
                uint256 work = values[slot] % 2 ** 48;
                uint256 verdict = values[slot] / 2 ** 48;
                if (verdict > 4 || (verdict == 0 && work != 0)) revert Unprovable(index, "verdict");
                if (work > maxWork) revert Unprovable(index, "more work than is believed");
                if (verdict == 0) continue;
                GhostRule.apply_(accounts[slot], settledIndex_, secondsOfRound, work, verdict);
            }
        } else if (kind == 2) {
            uint256 faulty = (header / 2 ** 8) % 2 ** 16;
            uint256 beneficiary = (header / 2 ** 24) % 2 ** 16;
            uint256 reward = step.payload;
            if (faulty != 0xffff) reward += GhostRule.fault(accounts[faulty], header / 2 ** 40);
            if (beneficiary != 0xffff) accounts[beneficiary].points += reward;
        } else if (kind == 3) {
            accounts[header / 2 ** 8] = _account(step.payload);
        } else {
            revert Unprovable(index, "unknown kind");
        }
    }

    function _account(uint256 element) private pure returns (GhostAccount memory a) {
        a.points = element % 2 ** 80;
        a.lastWork = (element / 2 ** 80) % 2 ** 48;
        a.lastSeconds = (element / 2 ** 128) % 2 ** 16;
        a.lastVerdict = (element / 2 ** 144) % 2 ** 8;
        a.streak = (element / 2 ** 152) % 2 ** 8;
        a.est = (element / 2 ** 160) % 2 ** 48;
        a.lastIndex = element / 2 ** 208;
    }

    function _root(GhostAccount[] memory accounts) private pure returns (uint256) {
        uint256[] memory row = new uint256[](accounts.length);
        for (uint256 i; i < row.length; ++i) {
            row[i] = elementOf(accounts[i]);
        }
        for (uint256 count = row.length; count > 1;) {
            count = _fold(row, count);
        }
        return row[0];
    }

    function _fold(uint256[] memory row, uint256 count) private pure returns (uint256) {
        for (uint256 i; i < count / 2; ++i) {
            row[i] = Poseidon2.compress(row[2 * i], row[2 * i + 1]);
        }
        return count / 2;
    }
}
