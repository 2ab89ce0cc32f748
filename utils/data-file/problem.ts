/** What can be wrong with a file that someone gives us, and where in it. */

/** What is wrong at one place. `path` is written as in `contacts[2].phone`; empty: the whole file. */
export interface Problem {
  path: string;
  problem:
    | 'too-large'
    | 'not-json'
    | 'reserved-name'
    | 'unknown-name'
    | 'missing'
    | 'type'
    | 'not-among'
    | 'too-long'
    | 'too-small'
    | 'empty'
    | 'markup'
    | 'unseen-characters'
    | 'link'
    | 'phone'
    | 'mail'
    | 'origin'
    | 'id'
    | 'nameless'
    | 'twice'
    | 'unknown-municipality'
    | 'more';
  /** What may stand there, or the name that may not, or how many more there are. */
  detail?: string;
}
