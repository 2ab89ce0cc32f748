/** What the page uses of enketo-core, which has no types of its own. */
declare module 'enketo-core' {
  export class Form {
    constructor(element: HTMLFormElement, data: { modelStr: string }, options?: object);
    /** Draws the form; returns what went wrong, as texts. */
    init(): string[];
    validate(): Promise<boolean>;
  }
}
