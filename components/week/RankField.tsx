import { ChoiceField } from '@/components/okrs/ChoiceField';
import type { Priority } from '@/domain/model/weekly-plan';
import type { WeekRoom } from './use-week-room';

type Rank = Priority['rank'];

interface RankFieldProps {
  readonly value: Rank;
  readonly problem: string | null;
  readonly room: WeekRoom;
  readonly onChange: (change: { readonly rank: Rank }) => void;
}

const ranks = ['P1', 'P2'] as const;

/** P1 comes first, three at most; P2 when there is room. */
export function RankField({ value, problem, room, onChange }: RankFieldProps) {
  return (
    <ChoiceField
      name="rank"
      label={room.text('weekRoom.rank')}
      value={value}
      choices={ranks.map((rank) => ({ value: rank, label: rank }))}
      problem={problem}
      onChoose={(rank) => onChange({ rank })}
    />
  );
}
