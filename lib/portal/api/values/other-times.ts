/** A value under such a name is from the past, or from the future. */
export const ofOtherTime = /^(?:prev(?:ious)?|former|old|past|before|next|upcoming|future)/
