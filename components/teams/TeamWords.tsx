import { useState } from 'preact/hooks';
import { TextField } from '@/components/okrs/TextField';
import type { Text } from '@/components/text';
import { Button } from '@/components/ui/Button';
import type { TeamsScreenView } from './actions';
import type { TeamSteps } from './use-team-steps';
import { useFormStep } from './use-form-step';
import './team-words.css';

interface TeamWordsProps {
  readonly view: TeamsScreenView;
  readonly text: Text;
  readonly steps: TeamSteps;
}

function AddWord({ view, text, steps }: TeamWordsProps) {
  const [word, setWord] = useState('');
  const add = () => steps.allowWord(view.chosenId, word);
  const { form, submit, problemOf } = useFormStep(add, () => setWord(''), text);
  const label = text('teams.words.field');
  return (
    <form ref={form} class="team-words-form" noValidate onSubmit={submit}>
      <TextField name="word" label={label} value={word} problem={problemOf('word', label)} onValue={setWord} />
      <Button type="submit" data-action="allow-word">
        {text('teams.words.add')}
      </Button>
    </form>
  );
}

/** The words that the chosen team uses on purpose (S4, S32): the writing check takes them for plain ones. */
export function TeamWords(props: TeamWordsProps) {
  const { view, text, steps } = props;
  const { words } = view.strategy;
  return (
    <details class="team-words" open={words.length > 0}>
      <summary data-action="team-words">{text('teams.words.title')}</summary>
      <p class="field-hint">{text('teams.words.hint')}</p>
      {words.length > 0 && (
        <ul>
          {words.map((word) => (
            <li key={word}>
              <bdi>{word}</bdi>
              <button
                type="button"
                class="row-tool"
                aria-label={text('teams.words.remove', { word })}
                title={text('teams.words.remove', { word })}
                onClick={() => steps.disallowWord(view.chosenId, word)}
              >
                <svg viewBox="0 0 16 16" aria-hidden="true">
                  <path d="M4 4l8 8M12 4l-8 8" />
                </svg>
              </button>
            </li>
          ))}
        </ul>
      )}
      <AddWord key={view.chosenId} {...props} />
    </details>
  );
}
