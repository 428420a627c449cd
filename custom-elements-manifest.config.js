/** The manifest of the one public element; what is inside it is nobody's business. */
const publicOnly = {
  name: 'public-only',
  packageLinkPhase({ customElementsManifest }) {
    for (const module of customElementsManifest.modules) {
      // Inner tags are defined by a variable called `tag`.
      module.exports = module.exports.filter(({ name }) => name !== 'tag');
      const exported = new Set(module.exports.map(({ declaration }) => declaration.name));
      module.declarations = module.declarations.filter(({ name }) => exported.has(name));
      for (const declaration of module.declarations) {
        const { members, events } = declaration;
        declaration.members = members?.filter(
          ({ name, privacy = 'public' }) => privacy === 'public' && !name.startsWith('#'),
        );
        // The analyzer also finds the variable that names them where they are dispatched.
        declaration.events = events?.filter(({ description }) => description);
      }
    }
  },
};

export default {
  globs: ['src/element/okta-register.ts', 'src/define.ts'],
  litelement: true,
  outdir: '.',
  plugins: [publicOnly],
};
