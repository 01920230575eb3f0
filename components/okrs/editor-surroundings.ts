import type { TeamWords } from '@/domain/draft-review';
import type { Cycle } from '@/domain/model/cycle';

/** What the editor knows beside the form that it edits. */
export interface EditorSurroundings {
  readonly cycle: Pick<Cycle, 'kind' | 'startsOn' | 'endsOn'>;
  readonly words: TeamWords;
  /** Takes these words for plain ones from now on, in the whole team. */
  readonly onAllowWords: (words: readonly string[]) => Promise<void>;
}
