import { type Command, InvalidArgumentError, Option } from 'commander';
import type { CliWords } from '../i18n/cli-words.ts';
import { KEY_FATES, type KeyFate } from '../model/plan.ts';
import { GOALS, type Goal, LOSS_IDS, type LossId } from '../model/treatment.ts';
import { USUAL_ADVICE } from '../treat/advice/options.ts';
import { hierarchyOption, type WantedHierarchy } from './hierarchy-option.ts';
import { listOption, optionTexts } from './parse-options.ts';

/** Which treatment is looked for, as commander parses it; absent: what is usual. */
export interface TreatingOptions {
  goal: Goal;
  /** Share (0..1) of the records. */
  suppression?: number;
  drop?: string[];
  hierarchy?: WantedHierarchy[];
  loss: LossId;
  key?: KeyFate;
  /** Seconds. */
  time?: number;
}

/** What is looked for where nobody says what. */
export const USUAL_SEARCH: TreatingOptions = { goal: 'publish', loss: 'loss' };

/** Seconds that a search may take unless somebody says otherwise. */
export const USUAL_SECONDS = 60;

/** Adds the options of {@link TreatingOptions} under a heading of their own. */
export function addTreatingOptions(command: Command, words: CliWords): Command {
  const { groups, problems, values } = words;
  const texts = optionTexts(words);
  return command
    .optionsGroup(groups.treating)
    .addOption(
      new Option(`--goal <${values.verdict}>`, texts.goal).choices([...GOALS]).default('publish'),
    )
    .addOption(
      new Option(`--suppression <${values.percent}>`, texts.suppression).argParser(
        (text: string) => {
          const percent = Number(text);
          if (!/^\d{1,3}(\.\d{1,9})?$/.test(text) || percent > 100) {
            throw new InvalidArgumentError(problems.percent);
          }
          return percent / 100;
        },
      ),
    )
    .addOption(listOption(`--drop <${values.columns}>`, texts.drop, words))
    .addOption(hierarchyOption(words))
    .addOption(
      new Option(`--loss <${values.loss}>`, texts.loss).choices([...LOSS_IDS]).default('loss'),
    )
    .addOption(new Option(`--key <${values.fate}>`, texts.key).choices([...KEY_FATES]))
    .addOption(
      new Option(`--time <${values.seconds}>`, texts.time).argParser((text: string) => {
        const seconds = Number(text);
        if (!/^\d{1,6}$/.test(text) || seconds < 1) {
          throw new InvalidArgumentError(problems.seconds);
        }
        return seconds;
      }),
    );
}

/** `--pick`: which of the treatments that are shown. */
export function pickOption(words: CliWords): Option {
  const { problems, values } = words;
  return new Option(`--pick <${values.number}>`, optionTexts(words).pick).argParser(
    (text: string) => {
      const number = Number(text);
      if (!/^\d$/.test(text) || number < 1 || number > USUAL_ADVICE.plansMax) {
        throw new InvalidArgumentError(problems.pick(USUAL_ADVICE.plansMax));
      }
      return number;
    },
  );
}

/** Whether time is up; it runs from the first time somebody asks. */
export function timeBudget(seconds: number, now: () => number): () => boolean {
  let end: number | null = null;
  return () => {
    end ??= now() + 1000 * seconds;
    return now() >= end;
  };
}
