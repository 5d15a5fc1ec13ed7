/**
 * How the program was started, so that a command that it prints can be run: through npx where that
 * started this very program, and by its own name otherwise.
 */
export function programName(env: Readonly<Record<string, string | undefined>>): string {
  // Whatever npx started hands its variables on: the command behind it has to be ours.
  const isOurs = /^["']?healthrisk["']?(\s|$)/.test(env.npm_lifecycle_script ?? '');
  return env.npm_lifecycle_event === 'npx' && isOurs ? 'npx healthrisk' : 'healthrisk';
}
