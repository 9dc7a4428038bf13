/** How a part is: whether it works, and a sentence without any secret. */
export interface PartState {
  readonly ok: boolean;
  readonly message: string;
}

/** A part of the installation that may be away. */
export interface HealthPart {
  readonly name: string;
  /** Without a needed part the api is not ready; without another it does less. */
  readonly needed: boolean;
  /** How it is right now; throwing says that it is away. */
  check(): Promise<PartState>;
}
