/** An error as the server writes it, in answers and in failed tasks. */
export interface ErrorDocument {
  readonly message: string;
  readonly code: string;
  readonly type: 'invalid_request' | 'internal' | 'auth' | 'system';
  readonly link: string;
}

/** Ends the handling of a request with this status and error. */
export class WireError extends Error {
  constructor(
    readonly status: number,
    readonly code: string,
    message: string,
    readonly type: ErrorDocument['type'] = 'invalid_request',
  ) {
    super(message);
  }

  /** @param place where in a request of several parts it went wrong */
  document(place = ''): ErrorDocument {
    const { code, type } = this;
    const link = `https://docs.meilisearch.com/errors#${code}`;
    return { message: place + this.message, code, type, link };
  }
}

export const indexNotFound = (uid: string): WireError =>
  new WireError(404, 'index_not_found', `Index \`${uid}\` not found.`);
