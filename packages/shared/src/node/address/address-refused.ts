/** An address that nothing here fetches: not on the public internet, or not http. The message says what to do. */
export class AddressRefused extends Error {
  override readonly name = 'AddressRefused';
}
