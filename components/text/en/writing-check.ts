/** What the writing check says, by rule id: why, and what to do (S2, S36). */
export const writingCheck = {
  'writing.makeKeyResult': 'Make it a key result',
  'writing.quoted': '“{word}”',
  'writing.objective-is-key-result.why':
    'Reads as a key result: it moves a number. An objective says what that number is for.',
  'writing.objective-is-key-result.do':
    'Make it a key result, then say here what it will feel like once you are there.',
  'writing.objective-is-task.why': 'Reads as a task: it can be done without anything getting better.',
  'writing.objective-is-task.do':
    'Ask what will be different when it is done, and write that. Keep the task as a project.',
  'writing.objective-is-business-as-usual.why':
    'Reads as business as usual: nothing new will have happened by the end.',
  'writing.objective-is-business-as-usual.do':
    'Watch it as a health metric, and save the objective for something you want to change.',
  'writing.objective-names-no-destination.why': 'It names no destination: nobody could say when you have arrived.',
  'writing.objective-names-no-destination.do': 'Say better for whom, in what way, or where you will stand at the end.',
  'writing.objective-jargon.why': 'Some of these words may be clear to insiders only.',
  'writing.objective-jargon.do': 'Use words you would say aloud to a friend, or allow them if your team loves them.',
  'writing.objective-negative.why': 'It says what to leave behind. People run faster towards something.',
  'writing.objective-negative.do': 'Say what will be there instead.',
  'writing.objective-many-sentences.why': 'An objective is easiest to remember as a single sentence.',
  'writing.objective-many-sentences.do': 'Keep the sentence that carries it. The rest fits in the description.',
  'writing.objective-too-long.why': 'It is longer than 150 characters, hard to remember and to tell.',
  'writing.objective-too-long.do': 'Shorten it until you can say it in one breath.',
  'writing.objective-longer-than-cycle.why': 'It seems to reach beyond the end of this cycle.',
  'writing.objective-longer-than-cycle.do':
    'Move it to a yearly cycle or the mission, and take the first stretch of it here.',
  'writing.objective-depends-on-others.why':
    'It seems to depend on another team, so it may stall through no fault of yours.',
  'writing.objective-depends-on-others.do': 'Aim for what your team can reach by itself, or share the objective.',
  'writing.key-result-no-metric.why':
    'There is nothing here to measure, so nobody can tell at the end whether it was reached.',
  'writing.key-result-no-metric.do':
    'Ask how you would know, then name the metric, where it is today and where it should be.',
  'writing.key-result-counted-activity.why': 'It counts what you do, not what comes of it.',
  'writing.key-result-counted-activity.do':
    'Measure what should change because of the work. Keep the work as a project.',
  'writing.key-result-activity.why': 'Reads as work to do. It can be finished and still change nothing.',
  'writing.key-result-activity.do': 'Make it a project, and measure here what it should lead to.',
  'writing.key-result-hygiene.why':
    'This is good housekeeping of your team. Nobody outside would notice the difference.',
  'writing.key-result-hygiene.do': 'Measure what it is good for, or watch it as a health metric.',
  'writing.key-result-already-met.why': 'This looks reached before you start.',
  'writing.key-result-already-met.do': 'Stretch the target, or keep it as a health metric.',
  'writing.key-result-two-metrics.why': 'Two metrics in one: reaching one of them would leave the other unclear.',
  'writing.key-result-two-metrics.do': 'Split it into two key results, or keep the one that matters more.',
  'writing.key-result-baseline-missing.why': 'Without a baseline there is no way to see how far you have come.',
  'writing.key-result-baseline-missing.do': 'Enter where the metric is today. A good guess will do.',
  'writing.key-result-kind-missing.why': 'Without a kind, nobody can see which opposing force is missing.',
  'writing.key-result-kind-missing.do': 'Choose growth, engagement, revenue, performance or quality.',
} as const;
