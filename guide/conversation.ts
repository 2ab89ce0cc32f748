/**
 * Conversation mode: which lines of the guide it shows, in its order. The lines themselves, with
 * their sources, are the guide's; all of them can be read by whoever looks at the screen too.
 */

/** What holds all along; the prison's own lines stand in for the general ones. */
export const reminderIds = {
  interpreter: 'interpreter-when-language-blocks',
  alone: 'undisturbed-room',
  promise: 'promise-only-what-you-can-keep',
} as const;

export const conversation = {
  /** Shown first when the person can be under 18, and whom to contact before anything is asked. */
  minorFirst: {
    items: ['minor-before-talking', 'tell-adults-nothing', 'minor-feel-safe-not-suspected'],
    contacts: ['child-welfare-local', 'alarmtelefonen'],
  },
  /** Before the first question. */
  opening: ['talk-must-not-raise-risk', 'distrust-is-understandable', 'ask-openly'],
  /** From daily life to what is closer; the offer of help comes last. */
  questions: [
    'ask-about-work',
    'ask-about-housing',
    'ask-about-daily-needs',
    'ask-about-pay',
    'ask-about-debt',
    'ask-about-phone',
    'ask-about-post-and-media',
    'ask-about-health-care',
    'ask-about-journey',
    'ask-about-passport',
    'ask-about-customers',
    'ask-about-need-for-help',
  ],
  /** After the last question. */
  closing: ['repeat-and-check-understanding', 'takes-more-than-one-talk'],
} as const;
