/**
 * Characters that programs read differently, or that show a reviewer something else than is there: controls
 * but tab and line breaks; a carriage return alone, U+0085, U+2028 and U+2029, which end a line for some YAML
 * readers only (YAML 1.1, 4.2; YAML 1.2, 5.4); a byte order mark within the text; and the direction controls
 * of UAX 9, which reorder a line on the screen (CVE-2021-42574).
 */
export const unreadableCharacter =
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u2028-\u202e\u2066-\u2069\ufeff]|\r(?!\n)/;
