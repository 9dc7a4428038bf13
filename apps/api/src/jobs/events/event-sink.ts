/** One open stream: a tab of somebody's browser. */
export interface EventSink {
  /** False when the other side reads too slowly and much is waiting to be sent. */
  send(text: string): boolean;
  end(): void;
}
