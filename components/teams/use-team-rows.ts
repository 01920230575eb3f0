import { useMemo, useState } from 'preact/hooks';
import { visibleRows, type TreeRow } from '@/domain/forest';
import type { Id } from '@/domain/model/base';
import { teamAndAbove } from '@/domain/team-path';
import { matchingForest, teamForest, teamSizes, type TeamPlace, type TeamSize } from '@/domain/team-tree';
import type { TeamsScreenView } from './actions';

/** Up to this many nodes the tree opens unfolded. */
const smallTree = 60;
/** So many rows are in the page at first, and again with each press of "more". */
const rowsAtOnce = 200;

export interface TeamRows {
  readonly rows: readonly TreeRow<TeamPlace>[];
  readonly hidden: number;
  readonly sizeOf: (id: Id) => TeamSize;
  readonly found: string;
  find(typed: string): void;
  fold(id: Id, isFolded: boolean): void;
  showMore(): void;
}

/**
 * The rows of the tree. A small one opens unfolded, a large one down to the teams and on the way to me and to the chosen
 * node; what was folded by hand stays so, and while something is searched for everything found is unfolded.
 */
export function useTeamRows({ teams, meId, chosenId }: TeamsScreenView): TeamRows {
  const [byHand, setByHand] = useState<ReadonlyMap<Id, boolean>>(new Map());
  const [found, setFound] = useState('');
  const [limit, setLimit] = useState(rowsAtOnce);
  // Two thousand people are sorted once, not with every key that is pressed in the search.
  const forest = useMemo(() => teamForest(teams), [teams]);
  const sizes = useMemo(() => teamSizes(forest), [forest]);
  const [aboveMe, aboveChosen] = [teamAndAbove(meId, teams), teamAndAbove(chosenId, teams)];
  const isOnTheWay = (id: Id): boolean => (aboveMe.has(id) && id !== meId) || (aboveChosen.has(id) && id !== chosenId);
  const opensUnfolded = ({ id, kind }: TeamPlace): boolean =>
    teams.length <= smallTree || kind === 'company' || isOnTheWay(id);
  const isUnfolded = (team: TeamPlace): boolean => found.trim() !== '' || (byHand.get(team.id) ?? opensUnfolded(team));
  const rows = visibleRows(matchingForest(forest, found), isUnfolded);
  return {
    rows: rows.slice(0, limit),
    hidden: Math.max(rows.length - limit, 0),
    sizeOf: (id) => sizes.get(id) ?? { teams: 0, people: 0 },
    found,
    find: (typed) => {
      setFound(typed);
      setLimit(rowsAtOnce);
    },
    fold: (id, isFolded) => setByHand(new Map(byHand).set(id, !isFolded)),
    showMore: () => setLimit(limit + rowsAtOnce),
  };
}
