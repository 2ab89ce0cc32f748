/** What is wrong with a pack, place by place. */
import type { Problem } from '@/utils/data-file/problem';
import { useWords } from '../language/language';
import { organisationWords } from '../words/organisation';

/** Each problem with its path, in the file's order. */
export function PackProblems({ problems }: { problems: readonly Problem[] }) {
  const words = useWords(organisationWords);
  return (
    <ul class="kj-pack-problems">
      {problems.map(({ path, problem, detail = '' }) => (
        <li key={`${path} ${problem} ${detail}`}>
          {path ? <code>{path}</code> : words.whole} {words.problems[problem](detail)}
        </li>
      ))}
    </ul>
  );
}
