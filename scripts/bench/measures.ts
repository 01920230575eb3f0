/** What the probe in a page reads, in milliseconds since the navigation began. */
export interface ProbeReading {
  readonly firstContentfulPaint: number;
  /** When the headline and the key results were on the screen. */
  readonly contentPainted: number;
  /** The frame after the last change of the document: from here on nothing moves. */
  readonly complete: number;
  readonly layoutShift: number;
  readonly longTasks: readonly number[];
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

/** The pages that are compared; the first two are what they are measured against. */
export const surfaces = {
  blank: 'bench-blank.html',
  record: 'bench-record.html',
  newtab: 'newtab.html',
  'popup-blank': 'bench-popup.html',
  popup: 'popup.html',
} as const;
export type SurfaceName = keyof typeof surfaces;

export const surfaceNames: readonly SurfaceName[] = ['blank', 'record', 'newtab', 'popup-blank', 'popup'];

/** Which page a page's figures are divided by. */
export const baseOf: Readonly<Record<SurfaceName, SurfaceName>> = {
  blank: 'blank',
  record: 'blank',
  newtab: 'blank',
  'popup-blank': 'popup-blank',
  popup: 'popup-blank',
};

export const profiles = ['empty', 'sample', 'ten-year'] as const;
export type ProfileName = (typeof profiles)[number];

/** A browser that is open on a profile. */
export interface BenchBrowser {
  /** Opens a page in a tab of its own, waits until it is still, reads it and closes it. */
  open(surface: SurfaceName): Promise<Opening>;
  /** Runs something in a page that stays open until it is done: filling a profile. */
  prepare(profile: ProfileName, factor: number): Promise<void>;
  close(): Promise<void>;
}

export interface BenchLaunch {
  readonly extensionDirectory: string;
  readonly profileDirectory: string;
  readonly executablePath: string;
  /** How many times slower the processor is made; Firefox cannot. */
  readonly cpu: number;
}
