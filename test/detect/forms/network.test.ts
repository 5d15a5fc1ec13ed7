import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  IP_ADDRESS,
  IP_NO_VERSION,
  MAC_ADDRESS,
  URL_ADDRESS,
} from '../../../src/detect/forms/network.ts';

// Addresses and names that are reserved for documentation (RFC 5737, 3849, 7042, 2606).
test.each([
  ['192.0.2.1', IP_ADDRESS],
  ['203.0.113.255', IP_ADDRESS],
  ['1.1.1.10', IP_NO_VERSION],
  ['2001:db8::1', IP_ADDRESS],
  ['2001:0db8:0000:0000:0000:ff00:0042:8329', IP_ADDRESS],
  ['::ffff:192.0.2.128', IP_ADDRESS],
  ['00-00-5E-00-53-01', MAC_ADDRESS],
  ['00:00:5e:00:53:01', MAC_ADDRESS],
  ['0000.5e00.5301', MAC_ADDRESS],
  ['02-00-5E-10-00-00-00-01', MAC_ADDRESS],
  ['https://example.org/patient/12?view=full#top', URL_ADDRESS],
  ['HTTP://EXAMPLE.ORG', URL_ADDRESS],
  ['http://intranet/patient/12', URL_ADDRESS],
  ['http://192.0.2.1:8080/', URL_ADDRESS],
  ['ftp://example.org/file', URL_ADDRESS],
  ['www.example.org/jeanne', URL_ADDRESS],
])('%s', (text, form) => {
  expect(form.hasForm(text)).toBe(true);
});

test.each([
  ['a version', '1.2.3', IP_ADDRESS],
  ['a version of four numbers', '1.2.3.4', IP_NO_VERSION],
  ['a number above 255', '192.0.2.256', IP_ADDRESS],
  ['a time', '10:20:30', IP_ADDRESS],
  ['an address in a text', 'from 192.0.2.1', IP_ADDRESS],
  ['pairs of digits', '12-34-56-78-90-12', MAC_ADDRESS],
  ['two kinds of dash', '00-00:5E-00:53-01', MAC_ADDRESS],
  ['seven pairs', '00:00:5e:00:53:01:02', MAC_ADDRESS],
  ['twelve hexadecimal digits', '00005e005301', MAC_ADDRESS],
  ['a protocol alone', 'https://', URL_ADDRESS],
  ['an address in a text', 'see https://example.org', URL_ADDRESS],
  ['a name', 'example.org', URL_ADDRESS],
  ['an e-mail address', 'mailto:jean@example.org', URL_ADDRESS],
])('%s (%s) is none', (_, text, form) => {
  expect(form.hasForm(text)).toBe(false);
});

test('property: generated addresses', () => {
  fc.assert(
    fc.property(fc.ipV4(), fc.ipV6(), fc.webUrl(), (version4, version6, url) => {
      expect(IP_ADDRESS.hasForm(version4)).toBe(true);
      expect(IP_ADDRESS.hasForm(version6)).toBe(version6.length >= 6);
      expect(URL_ADDRESS.hasForm(url)).toBe(true);
    }),
  );
});
