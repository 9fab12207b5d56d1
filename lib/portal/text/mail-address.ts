/**
 * As long as RFC 5321 lets its parts be: without an end, a long text would take time by its square.
 */
export const mailAddress = /[^\s@<>"]{1,64}@[^\s@<>"]{1,255}\.[^\s@<>".]{1,63}/
