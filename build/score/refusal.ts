/** A reason that is said in one sentence, without a stack. */
export class Refusal extends Error {}
