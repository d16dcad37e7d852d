// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import { IRandomness } from "./interfaces/IRandomness.sol";
import { HeaderRlp } from "./libraries/HeaderRlp.sol";

/// @title Ethereum's own randomness: block hashes for work, RANDAO for samples (PROTOCOL section 3).
/// @notice A block's hash is unknown before the block, which is all that work needs. Samples need a value that
/// a proposer can't grind: the RANDAO mix that the sample block's header carries as mixHash, fixed by the
/// reveal in the block before. That holds on Ethereum L1 only, so other chains are refused.
contract Randao is IRandomness {
    /// @notice On this chain RANDAO is known ahead or constant.
    /// @custom:remedy Deploy another source of randomness there.
    error ChainWithoutRandao(uint256 chainId);
    /// @notice The block is not among the 256 most recent ones, or not mined yet.
    /// @custom:remedy Send it after that block, and within 256 blocks of it; later the round is void.
    error BlockHashUnavailable(uint64 blockNumber);
    /// @notice The header is not the block's.
    /// @custom:remedy Give the header of that block as the chain has it now; after a reorganisation it is
    /// another.
    error WrongHeader(uint64 blockNumber, bytes32 expected, bytes32 actual);
    /// @notice The header says another number.
    /// @custom:remedy None: a header whose hash is right can't say so.
    error WrongBlockNumber(uint64 expected, uint64 actual);

    constructor() {
        uint256 id = block.chainid;
        // Mainnet, Sepolia, Hoodi, and the two usual ids of local chains.
        if (id != 1 && id != 11155111 && id != 560048 && id != 31337 && id != 1337) {
            revert ChainWithoutRandao(id);
        }
    }

    /// @inheritdoc IRandomness
    function workEntropy(uint64 openBlock) external view returns (bytes32) {
        return _blockHash(openBlock);
    }

    /// @inheritdoc IRandomness
    /// @param proof The sample block's header in RLP.
    function sampleEntropy(uint64 sampleBlock, bytes calldata proof) external view returns (bytes32, uint64) {
        bytes32 expected = _blockHash(sampleBlock);
        bytes32 actual = keccak256(proof);
        if (actual != expected) revert WrongHeader(sampleBlock, expected, actual);
        HeaderRlp.Header memory header = HeaderRlp.parse(proof);
        if (header.number != sampleBlock) revert WrongBlockNumber(sampleBlock, header.number);
        return (header.mixHash, header.timestamp);
    }

    function _blockHash(uint64 blockNumber) private view returns (bytes32 hash) {
        hash = blockhash(blockNumber);
        if (hash == 0) revert BlockHashUnavailable(blockNumber);
    }
}
