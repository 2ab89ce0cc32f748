/** `npm run learn`: reads the examples, learns, and writes `guide/topics/learnt.ts`. The same examples give the same file. */
import { writeFileSync } from 'node:fs';
import { topicIds } from '@/guide/topics/ids';
import { readExamples } from './examples';
import { sparse } from './sparse';
import { train } from './train';
import { written } from './write';

const examples = readExamples();
const { names, columns } = sparse(examples);
const learnt = topicIds.map((_, topic) =>
  train(
    columns,
    examples.map(({ topics, also }) => (also.has(topic) ? null : topics.has(topic) ? 1 : 0)),
  ),
);
const { text, traits, weights } = written(names, learnt);
writeFileSync(new URL('../../guide/topics/learnt.ts', import.meta.url), text);
console.log(`${examples.length} examples, ${traits} traits, ${weights} weights.`);
