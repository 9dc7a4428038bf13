/** 128 random bits, as the header and the attribute `nonce` take them. */
export function newNonce(): string {
  return btoa(String.fromCharCode(...crypto.getRandomValues(new Uint8Array(16))));
}
