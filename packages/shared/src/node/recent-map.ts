/**
 * A map that remembers so many names and no more: one that is set is the newest, and of more than `capacity` the one
 * that was set longest ago is forgotten. Memory stays bounded, whatever is sent.
 */
export class RecentMap<V> {
  private readonly entries = new Map<string, V>();

  constructor(private readonly capacity: number) {}

  get(name: string): V | undefined {
    return this.entries.get(name);
  }

  set(name: string, value: V): void {
    // A map keeps the order in which names came: set anew, this one comes last.
    this.entries.delete(name);
    this.entries.set(name, value);
    if (this.entries.size <= this.capacity) return;
    const [oldest] = this.entries.keys();
    if (oldest !== undefined) this.entries.delete(oldest);
  }

  delete(name: string): void {
    this.entries.delete(name);
  }
}
