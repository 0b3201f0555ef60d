/** Something the person at the command line can mend; printed without a stack. */
export class UserError extends Error {}
