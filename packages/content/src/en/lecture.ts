import type { Catalogue, Formats } from '../messages.js';
import type { LectureLabel } from './lecture-findings.js';

/**
 * Words of the sample lecture: titles, questions to the class, and what a teacher reads in the speaker view. What is stated of
 * biology, treatment or law stands in `lecture-findings.ts`, or comes from the widgets. Key: `<slide>.<what>`.
 */
export const lecture = {
  'title.title': 'Exosomes and PRP: what is known, and what is not',
  'title.lead': (formats: Formats, gaps: { minutes: number }) =>
    `A lesson of about ${formats.number(gaps.minutes)} minutes, with questions to the class`,
  'title.notes':
    'Welcome. For adults and students from about 15 years on; no biology is needed. Press the forward key: it goes through the steps of a picture first, then to the next slide. Back undoes it. Each slide has its notes here, with the time it takes. With half the time, leave out the race, the ways into the skin, choosing neither, and the claims. You need pens and paper for three guesses.',

  'aims.title': 'What you will be able to do',
  'aims.point.0': 'Tell how one cell packs a message, sends it, and how another takes it in',
  'aims.point.1': 'Say how small an exosome is, and what that means for getting into skin',
  'aims.point.2': 'Name where PRP and exosome products are alike and where they differ',
  'aims.point.3': 'Tell a result in dishes from one in animals and one in people',
  'aims.point.4': 'Check a claim before you believe it, and know what to ask',
  'aims.notes':
    'Read the aims aloud. Ask who has heard of exosomes, and where: from an advert, a clinic, a class? Do not judge the answers. This lesson names no winner, and it does not tell anyone what to have done.',

  'guess.title': 'Three guesses before we start',
  'guess.point.0': 'Where is an exosome made: inside a cell, on its surface, or in the blood?',
  'guess.point.1': 'Exosomes are put on top of a sample of skin. How much passes through: under 1%, about 10% or about 50%?',
  'guess.point.2': 'Has the FDA, which rules on medicines in the US, approved any exosome product?',
  'guess.notes':
    'Each writes down three answers, alone, and how sure they are. Give them one minute. Say nothing about who is right: a guess draws attention to the answer when it comes. We come back to all three near the end.',

  'size.title': 'How small is small?',
  'size.notes':
    'Each mark on this ruler is ten times larger than the one before. Ask: which of these can you see with your own eyes? Then go one step on.',
  'size.step.0': 'Point at the exosome, then at the platelet. Ask the class to guess how many times wider the platelet is.',
  'size.step.1':
    'Here both are drawn at the same scale. Let the class do the sum: divide the two sizes. Ask why the answer is a range.',

  'release.title': 'What happens next?',
  'release.lead': 'A compartment inside the cell is full of vesicles.',
  'release.point.0': 'It stays where it is',
  'release.point.1': 'It opens to the outside and spills them out',
  'release.point.2': 'The cell recycles it',
  'release.notes':
    'Hands up for each answer. Ask one person for each: why? Two of the three are right, so do not close the question yet. The answer:',

  'story.title': 'The story of a message',
  'story.notes': 'One step at a time. Let the picture come to rest before you speak. At each step ask first: what changed?',
  'story.step.0': 'Name the parts together: who sends, who receives, what lies between.',
  'story.step.1': 'Ask: what could be in the parcel? Collect three answers, then read the step.',
  'story.step.2': 'Back to the vote. Ask: which answer do we see now?',
  'story.step.3': 'Ask: what could stop a vesicle on its way?',
  'story.step.4': 'Pause. Ask: is the message delivered now? Let two people disagree.',
  'story.step.5': 'The number in the picture is drawn, not measured. Ask: what happens to the rest?',
  'story.step.6': 'Stress where this was seen. Ask: would you say the same of a person?',

  'open.title': 'What the story leaves open',
  'open.notes':
    'A tidy picture looks more certain than it is. Show one line at a time. After each, ask: what would we have to measure to be sure?',

  'race.title': 'Who gets there first?',
  'race.lead': 'An antibody, an exosome and a platelet drift in water. Only the jostle of the water pushes them.',
  'race.point.0': 'The antibody is first to get 1 millimetre away',
  'race.point.1': 'The exosome is first',
  'race.point.2': 'The platelet is first',
  'race.notes':
    'Hands up for each. Ask for the reason, not for the name. The next slide runs the race: first in water, then in dense tissue, then against whole skin.',

  'drift.title': 'Drifting, and what skin lets through',
  'drift.notes': 'Three steps. Read the times aloud and compare them with things of the day: a kettle, a shift, a year.',
  'drift.step.2': 'Who was right? Ask: why do small things get ahead, when all are pushed alike?',
  'drift.step.3': 'Ask before you go on: will this change the order, or only the times?',
  'drift.step.4':
    'Here nothing is worked out: only what was measured is shown. Ask for the second guess again. Does anyone want to change it?',

  'routes.title': 'Ways into the skin',
  'routes.notes':
    'From the surface inwards. How deep a tool reaches is not how deep a serum goes: say so at each step. Ask: was this tested in people?',
  'routes.step.0': 'The bottle at home. Ask: what is between the cream and the living skin?',
  'routes.step.1': 'Needles. Ask: what would you compare with, to know that it was the serum and not the needles?',
  'routes.step.2': 'Laser. The same question: what was done on the other side of the face?',
  'routes.step.3': 'A hot tip, not a laser. Ask: what is known, and what is only the name of a machine?',
  'routes.step.4': 'Injection. Slow down here, and read the risks aloud.',

  'prp.title': 'And PRP?',
  'prp.notes': 'The same kind of picture for PRP. Ask: what is the same, what is not?',
  'prp.step.7': 'Let the class name what leaves the platelets. Both sides get the same care from here on.',

  'ladder.title': 'One question, three kinds of test',
  'ladder.lead': 'Do wounds heal faster?',
  'ladder.notes':
    'Show one line at a time. After each, ask: would you tell a patient that it works? Let the class hold up a thumb for yes or no each time, and watch how it changes from line to line.',

  'compare.title': 'PRP and exosomes, side by side',
  'compare.notes':
    'Four groups of questions. Read a question, let the class guess both answers, then read them. The order of the columns says nothing about which is better.',
  'compare.step.1': 'Ask: which of these answers would change with the product?',
  'compare.step.2': 'Ask: what happens on the day, and to whom would it matter?',
  'compare.step.3': 'Let pairs pick one row. What was compared with what? How many people?',
  'compare.step.4': 'These rows can never be left out. Ask: what is still open on both sides?',

  'neither.title': 'What if you choose neither?',
  'neither.notes':
    'Trials can compare with salt water, dummy shots, or the laser or needles alone. That is not the same as doing nothing. Ask: in which of these would you want to know more about the others in the trial?',

  'claims.title': 'You may read this',
  'claims.lead': 'Your vote on each: supported, partly supported, contested, not supported, or out of date?',
  'claims.notes':
    'Read each line as an advert would say it. The class votes with one to five fingers, in the order on the slide. Write the votes on the board.',

  'check.title': 'What the evidence says',
  'check.notes': 'One claim a step. Read the claim, look at the votes on the board, then go through the answer.',
  'check.each': 'Who voted for this? Ask one of the others what would have changed their mind.',

  'safety.title': 'What went wrong',
  'safety.notes':
    'Read slowly, and give both sides the same time. Reports tell that something can happen, not how often. Ask: where would you look up how often?',

  'ask.title': 'What to ask before you pay',
  'ask.notes':
    'Pairs play clinic: one asks, one answers. Two minutes, then swap. Ask at the end: which question was the hardest to answer?',

  'answers.title': 'The three guesses again',
  'answers.notes':
    'Turn over the papers from the start. Show one answer at a time, and ask who had it. No marks: what counts is what you would say now.',

  'takeaways.title': 'To take home',
  'takeaways.notes':
    'Cover the slide first and ask the class for three things they will tell at home. Then show the lines. What did they leave out?',

  'exit.title': 'Before you go',
  'exit.point.0': 'Tell the person beside you in two sentences what an exosome is',
  'exit.point.1': 'Name one thing that is known, and one that is not',
  'exit.point.2': 'Which question would you ask first?',
  'exit.notes':
    'Two minutes in pairs, then collect the open questions on a card. Look them up together in the figures: each sentence opens its sources.',

  'sources.title': (formats: Formats, gaps: { page: number; pages: number }) =>
    gaps.pages > 1 ? `Sources, ${formats.number(gaps.page)} of ${formats.number(gaps.pages)}` : 'Sources',
  'sources.notes': 'For those who want to look it up. Numbers at the lines of a slide point here. Leave this out of the talk.',

  'about.title': 'About this lesson',
  'about.point.purpose': 'It gives no advice on treatment and names no winner.',
  'about.point.review': (formats: Formats, gaps: { reviewedOn: string; nextDueOn: string }) =>
    `Its content was reviewed on ${formats.date(gaps.reviewedOn)}. The next check is due on ${formats.date(gaps.nextDueOn)}.`,
  'about.point.licence': 'Free to use, change and share under the MIT licence. Keep the sources and the dates.',
  'about.point.private': 'The slides send nothing and store nothing.',
  'about.notes':
    'Look at the date before you teach. If the next check is past, say so at the start and look for a newer version.',

  // Above the title: what a slide is.
  'kicker.question': 'A question to the class',
  'kicker.findings': 'From the evidence',
  'aims.kicker': 'Aims',
  'ask.kicker': 'At the clinic',
  'answers.kicker': 'Looking back',
  'takeaways.kicker': 'Looking back',
  'exit.kicker': 'Your turn',
  'about.kicker': 'For teachers',

  // Beside the lines.
  'label.prp': 'PRP',
  'label.exosomes': 'Exosomes',
  'label.dishes': 'In dishes',
  'label.animals': 'In animals',
  'label.people': 'In people',
  'label.made': 'Where is it made?',
  'label.skin': 'How much gets through?',
  'label.approved': 'Is any product approved?',
  claimQuote: (_: Formats, gaps: { claim: string }) => `“${gaps.claim}”`,

  // In the notes.
  time: (formats: Formats, gaps: { minutes: number }) =>
    formats.plural(gaps.minutes, {
      one: `${formats.number(gaps.minutes)} minute.`,
      other: `${formats.number(gaps.minutes)} minutes.`,
    }),
  shows: (_: Formats, gaps: { title: string }) => `On the slide: ${gaps.title}.`,
  sources: (formats: Formats, gaps: { numbers: readonly number[] }) => {
    const list = formats.list(gaps.numbers.map((each) => formats.number(each)));
    return formats.plural(gaps.numbers.length, { one: `Source: ${list}.`, other: `Sources: ${list}.` });
  },
  // At the line itself.
  cited: (formats: Formats, gaps: { numbers: readonly number[] }) => {
    const list = formats.list(gaps.numbers.map((each) => formats.number(each)));
    return formats.plural(gaps.numbers.length, { one: `Source ${list}`, other: `Sources ${list}` });
  },
  foot: (_: Formats, gaps: { reviewed: string; purpose: string }) => `${gaps.reviewed} ${gaps.purpose}`,
} as const satisfies Catalogue & Record<`label.${LectureLabel}`, string>;
