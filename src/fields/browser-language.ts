/** The browser's language; English where that is none, such as WebKitGTK's `C` of its system. */
export function browserLanguage(): string {
  try {
    return new Intl.Locale(navigator.language).baseName;
  } catch {
    return 'en';
  }
}
