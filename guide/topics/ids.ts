/** What a form field can be about. The ids are fixed: tests, tools and guide files use them. */
export const topicIds = [
  'age',
  'identity-documents',
  'residence-status',
  'housing',
  'work',
  'pay',
  'debt',
  'travel',
  'communications',
  'accompanying-person',
  'language',
  'health',
  'safety',
  'family-network',
  'sexual-services',
  'begging-offences',
  'child-situation',
  'history',
  'observations',
  'consent-sharing',
  'needs-rights',
  'workplace-check',
  'procurement',
  'local-mapping',
] as const;

/** One of the 24 topics. */
export type TopicId = (typeof topicIds)[number];

/** Topics of fields that nearly every form has: shown only on a form about a person's situation. */
export const ambientTopics: ReadonlySet<TopicId> = new Set([
  'age',
  'communications',
  'family-network',
  'housing',
]);

/** Topics of organisations and places: they do not make a form one about a person's situation. */
export const impersonalTopics: ReadonlySet<TopicId> = new Set([
  'procurement',
  'local-mapping',
  'workplace-check',
]);

/** Topics that ordinary applications and bookings ask about too: by themselves they make no case form. */
export const commonTopics: ReadonlySet<TopicId> = new Set([
  'work',
  'pay',
  'travel',
  'language',
  'health',
  'child-situation',
]);
