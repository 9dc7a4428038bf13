/** The environment this command was started with: the only place in scripts/ that reads `process.env`. */
export const environment = Object.freeze({ ...process.env });
