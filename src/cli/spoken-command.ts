import { type Argument, Command, CommanderError, type Option } from 'commander';
import { nearest } from '../errors/did-you-mean.ts';
import { HealthriskError } from '../errors/healthrisk-error.ts';
import type { CliWords } from '../i18n/cli-words.ts';

/**
 * A command whose complaints are our own sentences, with a hint that names the command. commander
 * calls these methods at each problem; its types do not list them, so tests look at every one.
 */
export class SpokenCommand extends Command {
  readonly #words: CliWords;

  constructor(name: string, words: CliWords) {
    super(name);
    this.#words = words;
  }

  override createCommand(name: string): SpokenCommand {
    return new SpokenCommand(name, this.#words);
  }

  /** As it is typed: `healthrisk rules show`. */
  get path(): string {
    return this.parent instanceof SpokenCommand
      ? `${this.parent.path} ${this.name()}`
      : this.name();
  }

  /** The innermost command that was named. */
  asked(): SpokenCommand {
    const named = this.commands.find((command) => command.name() === this.args[0]);
    return named instanceof SpokenCommand ? named.asked() : this;
  }

  unknownOption(flag: string): never {
    const help = this.createHelp();
    const flags = [...help.visibleOptions(this), ...help.visibleGlobalOptions(this)];
    const known = flags.flatMap(({ long }) => (long === undefined ? [] : [long]));
    throw this.#usage(this.#words.usage.unknownOption(flag), nearest(flag, known));
  }

  unknownCommand(): never {
    const typed = this.args[0] ?? '';
    const known = this.createHelp()
      .visibleCommands(this)
      .map((command) => command.name());
    throw this.#usage(this.#words.usage.unknownCommand(typed), nearest(typed, known));
  }

  missingArgument(name: string): never {
    throw this.#usage(this.#words.usage.missingArgument(name), null);
  }

  optionMissingArgument({ flags }: Option): never {
    throw this.#usage(this.#words.usage.missingValue(flags), null);
  }

  missingMandatoryOptionValue({ flags }: Option): never {
    throw this.#usage(this.#words.usage.missingOption(flags), null);
  }

  _conflictingOption(one: Option, other: Option): never {
    throw this.#usage(this.#words.usage.notTogether(longOf(one), longOf(other)), null);
  }

  _excessArguments(found: readonly string[]): never {
    const expected = this.registeredArguments.length;
    throw this.#usage(this.#words.usage.excess(this.path, expected, found.length), null);
  }

  /** Parses the value of an option or argument; what is wrong with it is said behind its name. */
  _callParseArg(target: Option | Argument, value: string, previous: unknown): unknown {
    const { problems, usage } = this.#words;
    try {
      return target.parseArg?.(value, previous as never);
    } catch (error) {
      if (!(error instanceof CommanderError)) throw error;
      const { argChoices } = target;
      const problem = argChoices === undefined ? error.message : problems.choice(argChoices);
      const likely = argChoices === undefined ? null : nearest(value, argChoices);
      const said =
        'flags' in target
          ? usage.optionValue(target.flags, problem)
          : usage.argumentValue(target.name(), problem);
      throw this.#usage(said, likely);
    }
  }

  #usage(message: string, likely: string | null): HealthriskError {
    const { didYouMean, seeHelp } = this.#words.usage;
    const hint = likely === null ? seeHelp(this.path) : didYouMean(likely);
    return new HealthriskError('E-USAGE', { problem: ['said', { message, hint }] });
  }
}

function longOf({ long, flags }: Option): string {
  return long ?? flags;
}
