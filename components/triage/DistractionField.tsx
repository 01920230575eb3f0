import { useId } from 'preact/hooks';
import type { Text } from '@/components/text';
import { KeyCap } from '@/components/ui/KeyCap';
import { LiveRegion } from '@/components/ui/LiveRegion';
import type { DistractionChoice } from '@/domain/triage-view';
import { DistractionOptions, optionId } from './DistractionOptions';
import { type Combobox, useCombobox } from './use-combobox';
import './distraction-field.css';

interface DistractionFieldProps {
  readonly choices: readonly DistractionChoice[];
  readonly hasKeys: boolean;
  readonly text: Text;
  readonly onChoose: (choice: DistractionChoice) => void;
}

/** What a key does in the input; false leaves it to the browser. */
function takeKey(event: KeyboardEvent, box: Combobox, pick: (choice: DistractionChoice) => void): boolean {
  switch (event.key) {
    case 'ArrowDown':
      box.move(1);
      return true;
    case 'ArrowUp':
      box.move(-1);
      return true;
    case 'Enter': {
      const marked = box.isOpen ? box.options[box.activeIndex] : undefined;
      if (marked !== undefined) {
        pick(marked);
      }
      return true;
    }
    case 'Escape':
      if (!box.isOpen && box.query === '') {
        return false;
      }
      box.reset();
      return true;
    default:
      return false;
  }
}

function Matches({ box, listId, text, onPick }: MatchesProps) {
  if (!box.isOpen) {
    return null;
  }
  const isGrouped = box.query.trim() === '';
  return (
    <div class="distraction-popup">
      {box.options.length === 0 ? (
        <p class="distraction-none">{text('triage.distraction.no-match', { query: box.query })}</p>
      ) : (
        <DistractionOptions
          id={listId}
          options={box.options}
          activeIndex={box.activeIndex}
          isGrouped={isGrouped}
          text={text}
          onPick={onPick}
        />
      )}
    </div>
  );
}

interface MatchesProps {
  readonly box: Combobox;
  readonly listId: string;
  readonly text: Text;
  readonly onPick: (choice: DistractionChoice) => void;
}

/** The type-ahead over all distractions, by number, name, category or host. Escape clears it, then leaves it. */
export function DistractionField({ choices, hasKeys, text, onChoose }: DistractionFieldProps) {
  const listId = useId();
  const box = useCombobox(choices);
  const pick = (choice: DistractionChoice): void => {
    box.reset();
    onChoose(choice);
  };
  const onKeyDown = (event: KeyboardEvent & { readonly currentTarget: HTMLInputElement }): void => {
    if (event.isComposing) {
      return;
    }
    if (takeKey(event, box, pick)) {
      event.preventDefault();
      event.stopPropagation();
    } else if (event.key === 'Escape') {
      // Out of the field, digits and letters are keys again.
      event.currentTarget.closest<HTMLElement>('[tabindex="-1"]')?.focus();
    }
  };
  const isListed = box.isOpen && box.options.length > 0;
  const matchCount = box.isOpen && box.query.trim() !== '' ? box.options.length : null;
  return (
    <div class="distraction-field">
      <input
        class="input"
        type="text"
        name="distraction"
        role="combobox"
        autocomplete="off"
        spellcheck={false}
        enterkeyhint="done"
        aria-label={text('verdict.distraction')}
        aria-autocomplete="list"
        aria-expanded={isListed}
        aria-controls={isListed ? listId : undefined}
        aria-activedescendant={isListed && box.activeIndex >= 0 ? optionId(listId, box.activeIndex) : undefined}
        aria-keyshortcuts={hasKeys ? 'D' : undefined}
        placeholder={text('triage.distraction.placeholder', { count: choices.length })}
        value={box.query}
        onInput={(event) => box.type(event.currentTarget.value)}
        onClick={box.open}
        onBlur={box.close}
        onKeyDown={onKeyDown}
      />
      {hasKeys && box.query === '' && <KeyCap label="D" />}
      <Matches box={box} listId={listId} text={text} onPick={pick} />
      <LiveRegion message={matchCount === null ? '' : text('triage.distraction.matches', { count: matchCount })} />
    </div>
  );
}
