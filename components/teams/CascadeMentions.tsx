import { useState } from 'preact/hooks';
import type { Text } from '@/components/text';
import { Button } from '@/components/ui/Button';
import type { CascadeMention } from '@/domain/cascade';
import type { Id } from '@/domain/model/base';
import './cascade-mentions.css';

interface CascadeMentionsProps<Mention extends CascadeMention> {
  readonly heading: string;
  /** What to do about them, as a sentence. */
  readonly next: string;
  readonly mentions: readonly Mention[];
  /** What is to be said about one of them. */
  readonly linesOf: (mention: Mention) => readonly string[];
  readonly text: Text;
  readonly onOpen: (teamId: Id) => void;
}

const shownAtOnce = 50;

/** A list of objectives that want a look, each with the way to it; absent when there is none. */
export function CascadeMentions<Mention extends CascadeMention>(props: CascadeMentionsProps<Mention>) {
  const { heading, next, mentions, linesOf, text, onOpen } = props;
  const [limit, setLimit] = useState(shownAtOnce);
  const hidden = mentions.length - limit;
  if (mentions.length === 0) {
    return null;
  }
  return (
    <section class="cascade-mentions" aria-label={heading}>
      <h2>{heading}</h2>
      <p>{next}</p>
      <ul>
        {mentions.slice(0, limit).map((mention) => (
          <li key={mention.id}>
            <div>
              <p>
                <bdi class="cascade-mention-title">{mention.title}</bdi> <bdi>{mention.teamName}</bdi>
              </p>
              {linesOf(mention).map((line) => (
                <p key={line} dir="auto">
                  {line}
                </p>
              ))}
            </div>
            <Button
              kind="quiet"
              data-action="open-objectives"
              aria-label={text('cascade.openFor', { team: mention.teamName, title: mention.title })}
              onClick={() => onOpen(mention.teamId)}
            >
              {text('cascade.open')}
            </Button>
          </li>
        ))}
      </ul>
      {hidden > 0 && (
        <Button kind="quiet" onClick={() => setLimit(limit + shownAtOnce)}>
          {text('cascade.moreMentions', { count: hidden })}
        </Button>
      )}
    </section>
  );
}
