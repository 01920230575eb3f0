import { Button } from '@/components/ui/Button';
import { shortDateText } from '@/components/ui/figure-text';
import type { PriorityOffer } from './actions';
import type { WeekRoom } from './use-week-room';

const ranks = ['P1', 'P2'] as const;

function noteOf({ requestId, dueOn }: PriorityOffer, { text }: WeekRoom): string {
  if (requestId !== null) {
    return text('weekRoom.scheduled');
  }
  return dueOn === null ? '' : text('weekRoom.due', { date: shortDateText(dueOn, text.language) });
}

function Offer({ offer, room }: { readonly offer: PriorityOffer; readonly room: WeekRoom }) {
  const { text, actions, run } = room;
  const title = offer.text;
  return (
    <li class="week-offer">
      <p class="week-offer-text">
        <bdi>{title}</bdi> <span class="week-offer-note">{noteOf(offer, room)}</span>
      </p>
      <span class="week-offer-ranks">
        {ranks.map((rank) => (
          <Button
            key={rank}
            data-action={`take-${rank}`}
            aria-label={text('weekRoom.takeAs', { title, rank })}
            onClick={() => run(actions.takeOffer(offer, rank), text('weekRoom.rank'))}
          >
            {rank}
          </Button>
        ))}
      </span>
    </li>
  );
}

/** Open tasks and scheduled requests, each one press away from the plan. */
export function PriorityOffers({ room }: { readonly room: WeekRoom }) {
  const { view, text } = room;
  const { offers } = view;
  if (offers.length === 0) {
    return null;
  }
  return (
    <details class="week-offers">
      <summary>{text('weekRoom.offers', { count: offers.length })}</summary>
      <ul>
        {offers.map((offer) => (
          <Offer key={offer.id} offer={offer} room={room} />
        ))}
      </ul>
    </details>
  );
}
