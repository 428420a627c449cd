/** The words of the step that leads to a provider of identity proofing: they come with it. */
export const proofingWords = {
  intro:
    '{name} checks who you are, for example with an ID document and a photo. Then you come back here.',
  agree: 'By continuing you accept the terms of {name}.',
  privacy: 'How {name} protects your data',
};
