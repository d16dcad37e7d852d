// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import { Test } from "./Test.sol";

/// @notice Measures what a transaction costs, including intrinsic gas and calldata.
abstract contract Meter is Test {
    // solhint-disable-next-line event-name-capwords
    event log_named_uint(string name, uint256 value);

    function send(string memory name, uint256 budget, address to, bytes memory data) internal {
        uint256 used = 21_000;
        for (uint256 i; i < data.length; ++i) {
            used += data[i] == 0 ? 4 : 16;
        }
        used += call(name, to, 0, data);
        emit log_named_uint(name, used);
        assertLe(used, budget, name);
    }

    /// @dev Calls, and returns the gas that it took. The call is in assembly so that none of the test's own work
    /// counts, however the test is compiled: Solidity may copy the calldata first.
    function call(string memory name, address to, uint256 value, bytes memory data)
        internal
        returns (uint256 used)
    {
        bool ok;
        assembly ("memory-safe") {
            used := gas()
            ok := call(gas(), to, value, add(data, 0x20), mload(data), 0, 0)
            used := sub(used, gas())
        }
        assertTrue(ok, name);
    }
}
