package main

// own are the contracts of this repository, all of whose errors are explained.
var own = []string{"ProofOfFlops", "DirectLedger", "EpochLedger", "Disputes", "Randao"}

// libraries are the errors that our contracts take from OpenZeppelin's.
var libraries = map[string]note{
	"OwnableInvalidOwner":        {"The owner can't be the zero address.", "Give an account."},
	"OwnableUnauthorizedAccount": {"Only the owner, or the pending owner, can do this.", "Send from that account."},
}

// eigenLayer explains the errors of EigenLayer's contracts that the programs'
// calls can meet.
var eigenLayer = map[string]note{
	"ActivelyDelegated": {"The account has delegated its stake to an operator, so it can't become one.",
		"Undelegate first, or use another account."},
	"AlreadyMemberOfSet":          {"The operator is already in the operator set.", "None is needed."},
	"AlreadyRegisteredForQuorums": {"The operator is already in one of the quorums.", "None is needed."},
	"BLSPubkeyAlreadyRegistered": {"The BLS key is already registered, perhaps by another account; the registry never forgets a key.",
		"Use the account that registered it, or a fresh key."},
	"BelowMinimumStakeRequirement": {"The stake allocated to the quorum is less than the quorum's minimum.",
		"Deposit or allocate more with `operator register --stake`."},
	"BlockNumberBeforeFirstUpdate": {"The registry's history begins after the requested block.",
		"Ask for a block after the quorum was created."},
	"BlockNumberTooRecent": {"A registry's index points to a state later than the reference block.",
		"Build the certificate again at the reference block."},
	"BlockNumberNotLatest": {"A registry's index points to a state that another replaced before the reference block.",
		"Build the certificate again at the reference block."},
	"CannotReregisterYet": {"An operator that was ejected can't come back so soon.", "Wait until the registry's cooldown has passed."},
	"CurrentlyPaused":     {"EigenLayer has paused this function.", "Wait, and follow EigenLayer's announcements."},
	"EmptyStakeHistory":   {"The registry has no stake on record there.", "Check that the deployment file is the network's current one."},
	"InsufficientMagnitude": {"This would allocate more of the stake than is free.",
		"Deallocate elsewhere, or register with a smaller `--share`."},
	"InvalidBLSSignatureOrPrivateKey": {"The proof of possession of the BLS key doesn't verify for this account.",
		"Check that both keystores are this operator's and that the deployment file is the network's."},
	"InvalidBlockNumber": {"The registry's index is not the one for that block.", "Build the certificate again at the reference block."},
	"InvalidCaller":      {"The account isn't allowed to act for this operator.", "Send from the operator's account, or have it appoint this one."},
	"InvalidOperator":    {"The account is not an EigenLayer operator.", "Run `operator register`, which makes it one."},
	"InvalidOperatorSet": {"The operator set doesn't exist.", "Check that the deployment file is the network's current one."},
	"InvalidPermissions": {"The account isn't allowed to act for this operator.", "Send from the operator's account, or have it appoint this one."},
	"InvalidSignature":   {"A signature is not the account's.", "Check the keystore and the chain id."},
	"MaxOperatorCountReached": {"The quorum is full.",
		"Wait until an operator leaves, or ask the network's owner to enlarge the quorum."},
	"ModificationAlreadyPending": {"An earlier change of the allocation is not in effect yet.",
		"Repeat the command once it is; `operator status` shows the allocation."},
	"NonexistentAVSMetadata": {"EigenLayer doesn't know the AVS.", "Check that the deployment file is the network's current one."},
	"NotMemberOfSet":         {"The operator is not in the operator set.", "None is needed if it was meant to leave; otherwise register."},
	"NotRegistered":          {"The operator is not registered.", "Run `operator register`."},
	"NotRegisteredForQuorum": {"The operator is not in that quorum.", "None is needed if it was meant to leave; otherwise register."},
	"OperatorAlreadyRegistered": {"The account has already registered a BLS key, perhaps a different one.",
		"Use the key that it registered first."},
	"OperatorIdDoesNotExist": {"No operator has registered this key.", "Check the key, or register it."},
	"OperatorNotRegistered":  {"The operator was not registered at that block.", "Check the block and the deployment file."},
	"QuorumDoesNotExist":     {"There is no such quorum.", "Give quorums that the network has."},
	"SameMagnitude":          {"The allocation already has that size.", "None is needed."},
	"SharesAmountZero":       {"Nothing would be deposited.", "Deposit a larger amount."},
	"SignatureExpired":       {"The signed registration is too old.", "Repeat the command; check the clock."},
	"StrategyNotWhitelisted": {"EigenLayer accepts no deposits into this strategy.", "Check that the deployment file is the network's current one."},
	"UninitializedAllocationDelay": {"The operator's allocation delay is not in effect yet.",
		"Repeat the command at the block that the command named."},
	"ZeroPubKey": {"The BLS key is the identity.", "Use a proper key."},
}
