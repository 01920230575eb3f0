// What of a page may follow one frame after the first, marked by `data-second-frame`: before the objective, its key
// results, the focus and what is due are on the screen, the browser then has less to build, to lay out and to draw. The
// room that it takes is kept from an opening before, so that nothing moves when it comes.

export const secondFrameAttribute = 'data-second-frame';

/** Where the room of a page's second frame is kept. */
export function roomKey(page: string): string {
  return `second-frame:${page}`;
}

/** What the room depends on: what is painted (see `painted-mark.ts`), and the window that it is painted in. */
export function roomFor(mark: string, { innerWidth, innerHeight, devicePixelRatio }: Window): string {
  return [mark, innerWidth, innerHeight, devicePixelRatio].join(' ');
}

/** The room as it is to be kept: what it is for, then width and height of each element, in CSS pixels. */
export function measuredRoom(root: Element, room: string): string {
  const lengths = [...root.querySelectorAll(`[${secondFrameAttribute}]`)].flatMap((element) => {
    const { width, height } = element.getBoundingClientRect();
    return [width, height];
  });
  return JSON.stringify([room, ...lengths]);
}

function isLength(value: unknown): value is number {
  return typeof value === 'number';
}

/** The widths and heights that were kept; none where they are for something else, or damaged. */
export function lengthsIn(kept: string | null, room: string): readonly number[] {
  try {
    const value: unknown = JSON.parse(kept ?? '');
    const [keptRoom, ...lengths]: readonly unknown[] = Array.isArray(value) ? value : [];
    return keptRoom === room && lengths.every((length) => isLength(length)) ? lengths : [];
  } catch {
    return [];
  }
}
