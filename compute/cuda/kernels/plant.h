/* Faults that tests plant, one a build, to prove that they would be seen: -DPOF_PLANT=POF_PLANT_SHORT_WAIT, say. The
 * kernels as they are used have none. */
#ifndef POF_PLANT_H
#define POF_PLANT_H

enum pof_plant {
	POF_PLANT_NONE,
	POF_PLANT_NO_BARRIER,       /* the stage is read when the warp's own copies have landed */
	POF_PLANT_NO_FIRST_BARRIER, /* the same, before the first stage only */
	POF_PLANT_LONE_BARRIER,     /* half of the warps don't come to barriers */
	POF_PLANT_LATE_LOAD,        /* a stage's second half is loaded after the barrier that frees it */
	POF_PLANT_SHORT_WAIT,       /* one group of copies too many may be in flight */
	POF_PLANT_NO_WAIT,          /* nobody waits for copies */
	POF_PLANT_NO_COMMIT,        /* the last steps commit no empty group, so that their waits wait for too little */
	POF_PLANT_STAGE_REUSE,      /* copies go to the stage that is still read */
	POF_PLANT_FRAGMENT_ROWS,    /* rows 8..15 of a fragment of A change places with its second half of k */
	POF_PLANT_FRAGMENT_COLUMN,  /* two fragments of B change places */
	POF_PLANT_HALF_DEPTH,       /* the second half of a stage is the first one again */
	POF_PLANT_LAST_STEP,        /* the last stage is not multiplied */
	POF_PLANT_NO_SWIZZLE,       /* right, but with bank conflicts */
	POF_PLANT_SWIZZLE_WRITE,    /* copies land unswizzled */
	POF_PLANT_FOLD_ROW,         /* the fold leaves row 63 out */
	POF_PLANT_FOLD_WEIGHT,      /* weights are 2·(64r+s) */
	POF_PLANT_FOLD_SHUFFLE,     /* the reduction misses its last step */
	POF_PLANT_FOLD_NARROW,      /* digests are summed modulo 2^32 */
	POF_PLANT_RASTER,           /* a band's last columns are computed twice, others never */
	POF_PLANT_STRIP_STORE,      /* a strip stores digests of rows that it doesn't have */
	POF_PLANT_STRIP_READ,       /* a strip reads rows that it doesn't have */
	POF_PLANT_ENTRY_SIGN,       /* entries are 0..31 */
	POF_PLANT_ENTRY_ROUNDS,     /* nine rounds of Philox */
	POF_PLANT_ENTRY_LAP,        /* the lap isn't counted */
	POF_PLANT_ENTRY_ROW,        /* row0 isn't counted */
	POF_PLANT_ENTRY_GUARD,      /* rows beyond the last one are written */
	POF_PLANT_ENTRY_RIGHT       /* s2 of the right matrix is the left one's */
};

#ifndef POF_PLANT
#define POF_PLANT POF_PLANT_NONE
#endif
#define POF_PLANTED(fault) (POF_PLANT == POF_PLANT_##fault)

#endif
