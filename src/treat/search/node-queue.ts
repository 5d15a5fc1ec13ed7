/** Levels waiting to be looked at, and the bound of what they lose. */
export interface Waiting {
  levels: readonly number[];
  bound: number;
  /** Columns before this one are not raised any more: so every node has one parent. */
  from: number;
}

/** A binary heap: the smallest bound first; equal bounds by levels, so that the order is always one. */
export class NodeQueue {
  readonly #heap: Waiting[] = [];

  get size(): number {
    return this.#heap.length;
  }

  get first(): Waiting | undefined {
    return this.#heap[0];
  }

  push(node: Waiting): void {
    const heap = this.#heap;
    let at = heap.length;
    heap.push(node);
    while (at > 0) {
      const parent = (at - 1) >> 1;
      if (!isBefore(node, heap[parent]!)) break;
      heap[at] = heap[parent]!;
      at = parent;
    }
    heap[at] = node;
  }

  pop(): Waiting | undefined {
    const heap = this.#heap;
    const top = heap[0];
    const last = heap.pop();
    if (top === undefined || last === undefined || heap.length === 0) return top;
    let at = 0;
    for (;;) {
      let child = 2 * at + 1;
      if (child >= heap.length) break;
      if (child + 1 < heap.length && isBefore(heap[child + 1]!, heap[child]!)) child++;
      if (!isBefore(heap[child]!, last)) break;
      heap[at] = heap[child]!;
      at = child;
    }
    heap[at] = last;
    return top;
  }
}

function isBefore(a: Waiting, b: Waiting): boolean {
  return a.bound !== b.bound ? a.bound < b.bound : comesBefore(a.levels, b.levels);
}

/** Whether levels come first where losses are equal: finer first columns do. */
export function comesBefore(a: readonly number[], b: readonly number[]): boolean {
  for (const [at, level] of a.entries()) if (level !== b[at]) return level < b[at]!;
  return false;
}
