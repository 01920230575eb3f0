/** What the probe in a page reads, in milliseconds since the navigation began. */
export interface ProbeReading {
  readonly firstContentfulPaint: number;
  /** When the headline and the key results were on the screen. */
  readonly contentPainted: number;
  /** The frame after the last change of the document: from here on nothing moves. */
  readonly complete: number;
  readonly layoutShift: number;
  readonly longTasks: readonly number[];
  /** When the app was on the screen, in place of what was kept; null where it never came. */
  readonly app: number | null;
  /** Milliseconds from the first key to the app being on the screen; null where no key was pressed, or it came later. */
  readonly appAfterInput: number | null;
}

/** One opening of one page. What a browser cannot tell is null. */
export interface Opening extends ProbeReading {
  /** Milliseconds spent in scripts, and in all tasks, of the page's thread. */
  readonly scriptTime: number | null;
  readonly taskTime: number | null;
  /** Paths of everything the page loaded besides itself. */
  readonly files: readonly string[] | null;
  /** JavaScript heap after a forced collection, in bytes. */
  readonly heap: number | null;
}

/**
 * The pages that are compared; the blank ones and the record are what they are measured against. A new tab that is used
 * is one in which a key was pressed, so that its app is loaded.
 */
export const surfaces = {
  blank: 'bench-blank.html',
  record: 'bench-record.html',
  newtab: 'newtab.html',
  'newtab-used': 'newtab.html',
  'popup-blank': 'bench-popup.html',
  popup: 'popup.html',
  report: 'options.html#/report',
} as const;
export type SurfaceName = keyof typeof surfaces;

export const surfaceNames: readonly SurfaceName[] = [
  ...(['blank', 'record', 'newtab', 'newtab-used'] as const),
  ...(['popup-blank', 'popup', 'report'] as const),
];

/** Whether a key is pressed once the page is still. */
export function isUsed(surface: SurfaceName): boolean {
  return surface === 'newtab-used';
}

/** A key that starts nothing, but tells that somebody is there. */
export const firstKey = 'Escape';

/** Which page a page's figures are divided by. */
export const baseOf: Readonly<Record<SurfaceName, SurfaceName>> = {
  blank: 'blank',
  record: 'blank',
  newtab: 'blank',
  'newtab-used': 'blank',
  'popup-blank': 'popup-blank',
  popup: 'popup-blank',
  report: 'blank',
};

export const profiles = ['empty', 'sample', 'ten-year'] as const;
export type ProfileName = (typeof profiles)[number];

/** A browser that is open on a profile. */
export interface BenchBrowser {
  /** Opens a page in a tab of its own, waits until it is still, reads it and closes it. */
  open(surface: SurfaceName): Promise<Opening>;
  /** Runs something in a page that stays open until it is done: filling a profile. */
  prepare(profile: ProfileName, factor: number): Promise<void>;
  /** The background worker's heap after a collection, in bytes; null where the browser does not tell. */
  workerHeap(): Promise<number | null>;
  close(): Promise<void>;
}

export interface BenchLaunch {
  readonly extensionDirectory: string;
  readonly profileDirectory: string;
  readonly executablePath: string;
  /** How many times slower the processor is made; Firefox cannot. */
  readonly cpu: number;
}
