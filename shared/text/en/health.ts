/** Words of: relationship health, its reasons, and a client's page as it was. */
export const health = {
  'health.early': 'not enough yet',

  'health.title': 'How the relationship is',
  'health.reading': 'What that day says',
  'health.band': 'between {low} and {high}',
  'health.band-short': '{low}–{high}',

  'health.say.steady': '<w>{word}</w>: {why}.',
  'health.say.alone': '<w>{word}</w>.',
  'health.say.rising': '<w>{word}</w>, and rising: {why}.',
  'health.say.falling': '<w>{word}</w>, and falling: {why}.',
  'health.say.early':
    '<w>Not enough yet</w>: once you have talked on {count, plural, one {one more day} =2 {two more days} =3 {three more days} other {# more days}} it will be possible to say how it is.',
  'health.say.early-never': '<w>Not enough yet</w>: you have not talked so far.',
  'health.say.no-news': '<w>No news</w>: {why}.',
  'health.say.archived': 'When it was archived, {day}, the relationship was <w>{word}</w>.',
  'health.say.archived-no-news':
    'When it was archived, {day}, there had been <w>no news</w> for long.',
  'health.say.archived-early':
    'When it was archived, {day}, it was <w>too early</w> to say how it was.',

  'health.because.silence': 'you have not talked for {silence} and usually talk every {gap}',
  'health.because.silence-alone': 'you have not talked for {silence}',
  'health.because.alarm':
    'you have not talked for {silence}, which is {alarm, select, 2 {very unusual} other {unusual}}: you usually talk every {gap}',
  'health.because.alarm-alone':
    'you have not talked for {silence}, which is {alarm, select, 2 {very unusual} other {unusual}}',
  'health.because.recent': 'you talked {silence} ago and usually talk every {gap}',
  'health.because.yesterday': 'you talked {day} and usually talk every {gap}',
  'health.because.resumed': 'you talked {when}, after {silence} without talking',
  'health.because.repaired': 'what went wrong was made right {day}',
  'health.because.few': 'you have talked little so far',
  'health.because.today': 'you talked today',
  'health.because.never': 'you have not talked so far',
  'health.because.overdue':
    '{count, plural, one {a word of yours has been overdue since {day}} other {# words of yours are overdue, the first since {day}}}',
  'health.because.weighs': '{what} still {count, plural, one {weighs} other {weigh}}',
  'health.because.helps': '{what} {count, plural, one {helps} other {help}}',

  'health.span':
    '{unit, select, day {{count, plural, one {one day} other {# days}}} week {{count, plural, one {one week} other {# weeks}}} month {{count, plural, one {one month} other {# months}}} other {{count, plural, one {one year} other {# years}}}}',
  'health.every':
    '{unit, select, day {{count, plural, one {day} other {# days}}} week {{count, plural, one {week} other {# weeks}}} month {{count, plural, one {month} other {# months}}} other {{count, plural, one {year} other {# years}}}}',

  'health.needs':
    'A number needs three things that count: a day on which you talk, an outcome, a promise settled.',
  'health.needs-again':
    'What is noted is too far back to give a number. Talking a couple of times brings it back.',

  'health.part.bond':
    '{isSilent, select, true {{pace, select, often {You used to talk often} kept {You were in touch} other {You have talked little}}} other {{pace, select, often {You talk often} kept {You keep in touch} other {You are getting to know each other}}}}',
  'health.part.bond.gap': 'a contact every {gap}',
  'health.part.bond.count':
    '{count, plural, one {you have talked on one day} other {you have talked on # days}}',
  'health.part.silence': '{days, plural, one {One day of silence} other {# days of silence}}',
  'health.part.silence.gap': 'you usually talk every {gap}',
  'health.part.and': 'and {what}',
  'health.part.newest': 'the latest in {month}',
  'health.part.goodwill': 'what went well',
  'health.part.strain': 'what did not go well',
  'health.part.overdue': 'what is still overdue',
  'health.part.warmth': 'a warm tone',
  'health.part.chill': 'a cool or cold tone',

  'health.cause.kept':
    '{count, plural, one {{by, select, me {Your word kept} other {Their word kept}} in {month}} other {{by, select, me {{count} promises kept} other {{count} of their promises kept}}}}',
  'health.cause.kept-late':
    '{count, plural, one {{by, select, me {Your word kept late} other {Their word kept late}} in {month}} other {{by, select, me {{count} kept late} other {{count} of theirs kept late}}}}',
  'health.cause.partly':
    '{count, plural, one {The word partly kept in {month}} other {# words partly kept}}',
  'health.cause.broken':
    '{count, plural, one {{by, select, me {The word broken in {month}} other {Their word broken in {month}}}} other {{by, select, me {{count} words broken} other {{count} words of theirs broken}}}}',
  'health.cause.moved-late':
    '{count, plural, one {A day changed late, in {month}} other {# days changed late}}',
  'health.cause.moved-again':
    '{count, plural, one {A day changed again, in {month}} other {# days changed again}}',
  'health.cause.overdue':
    '{count, plural, one {{by, select, me {The word overdue} other {Their word overdue}} since {month}} other {{by, select, me {{count} words overdue} other {{count} of theirs overdue}}}}',
  'health.cause.tone-good':
    '{count, plural, one {The warm tone of {month}} other {# warm moments}}',
  'health.cause.tone-cold':
    '{count, plural, one {The cool or cold tone of {month}} other {# cool or cold moments}}',
  'health.cause.warning':
    '{count, plural, one {The warning of {month}} other {# warnings in time}}',
  'health.cause.won': '{count, plural, one {The job won in {month}} other {# jobs won}}',
  'health.cause.renewed': '{count, plural, one {Their return in {month}} other {# returns}}',
  'health.cause.praise': '{count, plural, one {The praise of {month}} other {# words of praise}}',
  'health.cause.requested':
    '{count, plural, one {Their asking for you in {month}} other {# times they asked for you}}',
  'health.cause.referral': '{count, plural, one {The referral of {month}} other {# referrals}}',
  'health.cause.solved':
    '{count, plural, one {The problem solved in {month}} other {# problems solved}}',
  'health.cause.complaint': '{count, plural, one {The complaint of {month}} other {# complaints}}',
  'health.cause.lost':
    '{count, plural, one {What came to nothing in {month}} other {# things that came to nothing}}',
  'health.cause.mistake': '{count, plural, one {The mistake of {month}} other {# mistakes}}',

  'health.reason.bond': 'You have talked on {count, plural, one {one day} other {# days}}',
  'health.reason.bond-gap':
    'You have talked on {count, plural, one {one day} other {# days}}, and usually do every {gap}',
  'health.reason.silence': 'You have not talked for {days, plural, one {one day} other {# days}}',
  'health.reason.kept': '{by, select, me {You kept} other {They kept}} “{about}” in time, {day}',
  'health.reason.kept-late': '{by, select, me {You kept} other {They kept}} “{about}” late, {day}',
  'health.reason.partly':
    '{by, select, me {You partly kept} other {They partly kept}} “{about}”, {day}',
  'health.reason.broken':
    '{by, select, me {You could not keep} other {They did not keep}} “{about}”, {day}',
  'health.reason.moved-late': '“{about}” changed its day when it was due already, {day}',
  'health.reason.moved-again': '“{about}” changed its day once more, {day}',
  'health.reason.overdue':
    '{by, select, me {Still open} other {They still owe you}} “{about}”: it was due {day}',
  'health.reason.tone.2': 'A very warm tone, {day}',
  'health.reason.tone.1': 'A warm tone, {day}',
  'health.reason.tone.-1': 'A cool tone, {day}',
  'health.reason.tone.-2': 'A cold tone, {day}',
  'health.reason.warning': 'You warned them in time, {day}',
  'health.reason.won': 'You won the job, {day}',
  'health.reason.renewed': 'They came back to you, {day}',
  'health.reason.referral': 'They recommended you, {day}',
  'health.reason.praise': 'They praised you, {day}',
  'health.reason.requested': 'They asked for you, {day}',
  'health.reason.solved': 'You solved a problem for them, {day}',
  'health.reason.complaint': 'They complained, {day}',
  'health.reason.lost': 'It came to nothing, {day}',
  'health.reason.mistake': 'There was a mistake of yours, {day}',
  'health.reason.quoted': '{reason}: “{words}”',
  'health.reason.mended':
    '{reason}; {by, select, me {you made it right since} other {it was made right since}}',

  'health.why': 'Why',
  'health.why.title': 'Why {score}',
  'health.why.close': 'Close the reasons',
  'health.why.up': 'What holds it',
  'health.why.down': 'What weighs on it',
  'health.why.up.none': 'Nothing yet.',
  'health.why.down.none': 'Nothing weighs.',
  'health.why.more': 'and {count, plural, one {one more thing} other {# more things}}',
  'health.why.sum': '50, which is knowing nothing, {up} and {down} make {score}.',
  'health.sum': 'from 50, all of it makes',
  'health.saved':
    '{points, plural, one {your good history saved one point} other {your good history saved # points}}',
  'health.saved.note':
    'What goes wrong weighs less where much went well before: down to half. This is a choice of ours, not something measured.',
  'health.see-all': 'See everything as it was that day',

  'health.own': 'You said <w>{word}</w> {day}{hasReason, select, true {: {reason}} other {}}',

  'shortcuts.client-why': 'Why the relationship is like that',

  'past.line': 'This is how it was on {day}, with what was noted by then',
  'past.note':
    'What you noted later is missing, even if it tells of before. What was edited since is shown as it is today, and what was deleted since is gone.',
  'past.that-day': 'that day',
  'past.talked': 'you talked that day',
  'past.none': 'Nothing noted by then.',
  'past.journal': 'Nothing had been noted by then.',
  'past.promises.mine.none': 'You owed them nothing then.',
  'past.promises.theirs.none': 'You were waiting for nothing then.',
  'past.early-never': '<w>Not enough yet</w>: no conversation had been noted by then.',
  'past.back': 'Back to today',
  'past.key': 'Esc',
} as const;
