/** Ready-made questions by trade, in English. */
import type { QuestionSet } from '../question-sets.ts';

/** What each trade is glad to have asked, in the order one would ask it. */
export const questionSets: readonly QuestionSet[] = [
  {
    id: 'ski-adviser',
    name: 'Ski adviser',
    questions: [
      'who they travel with',
      'everybody’s skiing level',
      'hotel or apartment, and what it must have',
      'dates they cannot move',
      'what spoiled a trip for them',
      'who decides in the end',
      'how they want to hear of a change',
    ],
  },
  {
    id: 'plumber',
    name: 'Plumber',
    questions: [
      'who opens the door, and when',
      'where the stopcock is',
      'what was left undone the last time',
      'fixed price or by the hour',
      'what bothers them most: noise, dust or time',
      'children or animals at home',
      'whom to call when I am late',
    ],
  },
  {
    id: 'translator',
    name: 'Translator',
    questions: [
      'who will read the text',
      'words they use, and words they cannot bear',
      'the deadline they say and the one they need',
      'who reviews and who decides',
      'what they disliked in another translation',
      'queries together or as they come',
      'which format they want',
    ],
  },
  {
    id: 'consultant',
    name: 'Consultant',
    questions: [
      'what success would be for them',
      'who decides, and who can stop it',
      'what they tried before and why it failed',
      'what they delegate and what they want to see',
      'what pressure they are under',
      'how they like to hear what goes wrong',
      'what must not happen again',
    ],
  },
  {
    id: 'hairdresser',
    name: 'Hairdresser',
    questions: [
      'which cut they never want again',
      'allergies, and products to avoid',
      'conversation or silence',
      'how often they like to come back',
      'which day, and at what time',
      'what they celebrate this year',
    ],
  },
  {
    id: 'photographer',
    name: 'Photographer',
    questions: [
      'what the pictures are for',
      'who must be in them',
      'what they dislike in pictures of themselves',
      'a picture that moves them',
      'how and when they expect them',
      'who must not see them published',
    ],
  },
  {
    id: 'bookkeeper',
    name: 'Bookkeeper',
    questions: [
      'how they like to hear bad news',
      'which papers are always hard for them',
      'who else must know',
      'what went wrong with the one before',
      'what they plan for next year',
      'by phone, by email or in person',
    ],
  },
];
