/** What stands under such a name was, or is still to be. */
export const ofOtherTime = /^(?:prev(?:ious)?|former|old|past|before|next|upcoming|future)/
