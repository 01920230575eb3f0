/** Sentences of the weekly meeting. */
export const meeting = {
  'options.route.meeting': 'Meeting',
  'meeting.title': 'Weekly meeting',
  'meeting.lead': 'One key result at a time, the troubled ones first: what moved, how sure we are, and why.',
  'meeting.team': 'Whose meeting',
  'meeting.print': 'Print',
  'meeting.agenda': 'Agenda',
  'meeting.place': '{position} of {count}',
  'meeting.next': 'Next',
  'meeting.previous': 'Previous',
  'meeting.moved': '{before} to {now} since last week',
  'meeting.first': 'First value: {now}',
  'meeting.unmoved': 'Still at {now}',
  'meeting.noCheckIn': 'No check-in yet this week',
  'meeting.confidenceMoved': 'Confidence {before} to {now}',
  'meeting.notes': 'Discussion',
  'meeting.square': 'This week at a glance',
  'meeting.empty.title': 'Nothing to talk about yet',
  'meeting.empty.next':
    'The meeting goes through the key results of a running cycle. Start one for this team, or choose another team.',
  'meeting.points': { one: '{change} point', other: '{change} points' },
} as const;
