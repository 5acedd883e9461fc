// What the user got wrong, with what to type instead; ends the program with status 2.
export class UsageError extends Error {}
