/** Trouble with storage as one union; the screen has words and a next step for each (`fault.<kind>.*`). */
export type StorageFault =
  | 'full'
  | 'refused'
  | 'blocked'
  | 'upgrading'
  | 'no-backup'
  | 'outdated'
  | 'newer'
  | 'corrupt'
  | 'unknown';

/** What a page can be in trouble with: storage, what is stored, and what is around it. */
export type PageFault = StorageFault | 'unreadable' | 'no-background' | 'clock';
