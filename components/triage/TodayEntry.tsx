import { useId, useRef, useState } from 'preact/hooks';
import type { Text } from '@/components/text';
import { VerdictMark } from '@/components/ui/VerdictMark';
import type { Entry, VerdictTarget } from '@/domain/model/entry';
import type { DistractionChoice, EntryView, TriageView } from '@/domain/triage-view';
import type { TriageActions } from './actions';
import { ClampedText } from './ClampedText';
import { ProblemNote } from './ProblemNote';
import { pickedFrom, TargetPicker } from './TargetPicker';
import { timeWords } from './time-words';
import { useCommand } from './use-command';

interface TodayEntryProps {
  readonly shown: EntryView;
  readonly view: TriageView;
  readonly choices: readonly DistractionChoice[];
  readonly text: Text;
  readonly actions: Pick<TriageActions, 'retag' | 'removeEntry'>;
}

/** A distraction's name depends on the language, so the choices know it better than the record. */
function targetWords({ entry, targetName }: EntryView, choices: readonly DistractionChoice[], text: Text): string {
  const distraction = choices.find(({ number }) => number === entry.distractionNumber);
  if (distraction !== undefined) {
    return text('triage.distraction.numbered', { number: String(distraction.number), name: distraction.name });
  }
  return targetName === '' ? text('triage.today.gone') : targetName;
}

function Facts({ entry, text }: { readonly entry: Entry; readonly text: Text }) {
  return (
    <p class="facts-line today-facts">
      {entry.host !== null && <span>{entry.host}</span>}
      <time dateTime={entry.at}>{timeWords(entry.at, entry.date, entry.date, text.language)}</time>
      {entry.minutes !== null && <span>{text('triage.minutes.short', { count: entry.minutes })}</span>}
    </p>
  );
}

interface EntryButtonsProps {
  readonly named: string;
  readonly isChanging: boolean;
  readonly pickerId: string;
  readonly text: Text;
  readonly onChange: () => void;
  readonly onRemove: () => void;
}

function EntryButtons({ named, isChanging, pickerId, text, onChange, onRemove }: EntryButtonsProps) {
  const label = (action: string): string => text('triage.step', { action, step: named });
  return (
    <div class="today-buttons">
      <button
        type="button"
        data-action="retag-entry"
        aria-label={label(text('triage.today.change'))}
        aria-expanded={isChanging}
        aria-controls={isChanging ? pickerId : undefined}
        onClick={onChange}
      >
        {text('triage.today.change')}
      </button>
      <button
        type="button"
        data-action="remove-entry"
        aria-label={label(text('triage.today.remove'))}
        onClick={onRemove}
      >
        {text('triage.today.remove')}
      </button>
    </div>
  );
}

/** One entry of today; changing it opens the same choices that a page is tagged with. */
export function TodayEntry({ shown, view, choices, text, actions }: TodayEntryProps) {
  const { entry } = shown;
  const [isChanging, setIsChanging] = useState(false);
  const pickerId = useId();
  const item = useRef<HTMLLIElement>(null);
  const command = useCommand();
  const stopChanging = (): void => {
    item.current?.querySelector<HTMLElement>('[data-action="retag-entry"]')?.focus();
    setIsChanging(false);
  };
  const retag = (target: VerdictTarget): void => void command.run(() => actions.retag(entry.id, target), stopChanging);
  const remove = (): void => void command.run(() => actions.removeEntry(entry.id));
  return (
    <li
      ref={item}
      class="today-entry"
      data-row={entry.id}
      data-entry={entry.id}
      onKeyDown={(event) => event.key === 'Escape' && isChanging && !event.defaultPrevented && stopChanging()}
    >
      <VerdictMark verdict={entry.verdict} />
      <div class="today-words">
        <p class="today-target">
          <bdi>{targetWords(shown, choices, text)}</bdi>
        </p>
        {entry.title !== '' && (
          <p class="today-title">
            <bdi>
              <ClampedText content={entry.title} text={text} />
            </bdi>
          </p>
        )}
        <Facts entry={entry} text={text} />
        <EntryButtons
          named={entry.title === '' ? targetWords(shown, choices, text) : entry.title.slice(0, 80)}
          isChanging={isChanging}
          pickerId={pickerId}
          text={text}
          onChange={() => setIsChanging(!isChanging)}
          onRemove={remove}
        />
      </div>
      {isChanging && (
        <div id={pickerId} class="today-picker">
          <TargetPicker
            {...pickedFrom(view)}
            choices={choices}
            level={3}
            hasKeys={false}
            text={text}
            onChoose={retag}
          />
        </div>
      )}
      <ProblemNote problems={command.problems} subject={text('triage.today.subject')} text={text} />
    </li>
  );
}
