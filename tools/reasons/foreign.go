package main

// own are the contracts of this repository, all of whose errors are explained.
var own = []string{"ProofOfFlops", "DirectLedger", "Randao"}

// libraries are the errors that our contracts take from OpenZeppelin's.
var libraries = map[string]note{
	"OwnableInvalidOwner":        {"The owner can't be the zero address.", "Name an account."},
	"OwnableUnauthorizedAccount": {"Only the owner, or the owner to be, may do this.", "Send from that account."},
}

// eigenLayer explains the errors of EigenLayer's contracts that the programs'
// calls can meet.
var eigenLayer = map[string]note{
	"ActivelyDelegated": {"The account has delegated its stake to an operator, so it can't become one.",
		"Undelegate first, or use another account."},
	"AlreadyMemberOfSet":          {"The operator is in the operator set already.", "None is needed."},
	"AlreadyRegisteredForQuorums": {"The operator is in one of the quorums already.", "None is needed."},
	"BLSPubkeyAlreadyRegistered": {"The BLS key is registered, perhaps by another account; the registry never forgets one.",
		"Use the account that registered it, or a fresh key."},
	"BelowMinimumStakeRequirement": {"The stake allocated to the quorum is less than its least.",
		"Deposit or allocate more with `operator register --stake`."},
	"BlockNumberBeforeFirstUpdate": {"The registry's history begins after the block that is asked for.",
		"Ask for a block after the quorum was created."},
	"BlockNumberTooRecent": {"A registry's index points to a state later than the reference block.",
		"Build the certificate anew at the reference block."},
	"BlockNumberNotLatest": {"A registry's index points to a state that another replaced before the reference block.",
		"Build the certificate anew at the reference block."},
	"CannotReregisterYet": {"An operator that was ejected may not come back so soon.", "Wait until the registry's cooldown has passed."},
	"CurrentlyPaused":     {"EigenLayer has paused this function.", "Wait, and follow EigenLayer's announcements."},
	"EmptyStakeHistory":   {"The registry has no stake on record there.", "Check that the deployment file is the network's current one."},
	"InsufficientMagnitude": {"More of the stake would be allocated than is free.",
		"Deallocate elsewhere, or register with a smaller `--share`."},
	"InvalidBLSSignatureOrPrivateKey": {"The proof that the BLS key is held doesn't verify for this account.",
		"Check that both keystores are this operator's and that the deployment file is the network's."},
	"InvalidBlockNumber": {"The registry's index is not the one for that block.", "Build the certificate anew at the reference block."},
	"InvalidCaller":      {"The account may not act for this operator.", "Send from the operator's account, or have it appoint this one."},
	"InvalidOperator":    {"The account is not an EigenLayer operator.", "Run `operator register`, which makes it one."},
	"InvalidOperatorSet": {"The operator set doesn't exist.", "Check that the deployment file is the network's current one."},
	"InvalidPermissions": {"The account may not act for this operator.", "Send from the operator's account, or have it appoint this one."},
	"InvalidSignature":   {"A signature is not the account's.", "Check the keystore and the chain id."},
	"MaxOperatorCountReached": {"The quorum is full.",
		"Wait until an operator leaves, or ask the network's owner to enlarge it."},
	"ModificationAlreadyPending": {"An earlier change of the allocation is not in effect yet.",
		"Repeat the command once it is; `operator status` shows the allocation."},
	"NonexistentAVSMetadata": {"EigenLayer doesn't know the AVS.", "Check that the deployment file is the network's current one."},
	"NotMemberOfSet":         {"The operator is not in the operator set.", "None is needed if it was to leave; else register."},
	"NotRegistered":          {"The operator is not registered.", "Run `operator register`."},
	"NotRegisteredForQuorum": {"The operator is not in that quorum.", "None is needed if it was to leave; else register."},
	"OperatorAlreadyRegistered": {"The account has registered a BLS key already, perhaps another one.",
		"Use the key that it registered first."},
	"OperatorIdDoesNotExist": {"No operator has registered this key.", "Check the key, or register it."},
	"OperatorNotRegistered":  {"The operator was not registered at that block.", "Check the block and the deployment file."},
	"QuorumDoesNotExist":     {"There is no such quorum.", "Name quorums that the network has."},
	"SameMagnitude":          {"The allocation is that large already.", "None is needed."},
	"SharesAmountZero":       {"Nothing would be deposited.", "Deposit a larger amount."},
	"SignatureExpired":       {"The signed registration is too old.", "Repeat the command; check the clock."},
	"StrategyNotWhitelisted": {"EigenLayer takes no deposits into this strategy.", "Check that the deployment file is the network's current one."},
	"UninitializedAllocationDelay": {"The operator's allocation delay is not in effect yet.",
		"Repeat the command at the block that it named."},
	"ZeroPubKey": {"The BLS key is the identity.", "Use a proper key."},
}
