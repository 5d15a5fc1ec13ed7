/**
 * Plain text as a SARIF message has it (sections 3.11.5 and 3.11.6): brackets would be links and
 * braces placeholders.
 */
export function sarifText(text: string): string {
  return text.replace(/[[\]\\]/g, '\\$&').replace(/[{}]/g, '$&$&');
}

/** A web address that a browser may be sent to; null for anything else. */
export function webAddress(url: string | undefined): string | null {
  if (url === undefined || !URL.canParse(url)) return null;
  const { protocol, href } = new URL(url);
  return protocol === 'https:' || protocol === 'http:' ? href : null;
}
