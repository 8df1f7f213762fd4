import Sequencer from '@jest/test-sequencer';

/** Those that take minutes although their files are short: begun last, one of them would keep the run waiting for it alone. */
const longest = [/journeys\/accessibility/, /readiness\/(examples|repairs|engine)/, /pdf\/(accessible|faults|service)/];

/** On a new machine nothing is known but the size of the files, by which the rest is ordered. */
export default class LongestFirst extends Sequencer {
  sort(tests) {
    const sorted = super.sort(tests);
    const first = longest.flatMap((each) => sorted.filter(({ path }) => each.test(path)));
    return [...new Set([...first, ...sorted])];
  }
}
