/** The block in the editor: the widget itself, as a preview, in the looks of the theme. */
(({ blocks, blockEditor, components, element, i18n }) => {
  const { createElement: h, useEffect, useRef } = element;
  const { InspectorControls, useBlockProps } = blockEditor;
  const { PanelBody, SelectControl } = components;
  const { __ } = i18n;
  const DOMAIN = 'embedded-sign-up-for-okta';

  /** Presets are kept as `var:preset|color|accent`. */
  const value = (given) =>
    given?.replace?.(/^var:preset\|([\w-]+)\|([\w-]+)$/, 'var(--wp--preset--$1--$2)') ?? given;

  const preset = (kind, name) => name && `var(--wp--preset--${kind}--${name})`;

  const sides = (padding) =>
    typeof padding === 'object' && padding
      ? ['top', 'right', 'bottom', 'left'].map((side) => value(padding[side]) ?? '0').join(' ')
      : value(padding);

  /** As Block.php makes them for visitors. */
  const properties = ({ style = {}, textColor, backgroundColor, fontSize }) => ({
    '--okta-register-color': preset('color', textColor) ?? value(style.color?.text),
    '--okta-register-background':
      preset('color', backgroundColor) ?? value(style.color?.background),
    '--okta-register-link': value(style.elements?.link?.color?.text),
    '--okta-register-font-size': preset('font-size', fontSize) ?? value(style.typography?.fontSize),
    '--okta-register-radius': value(style.border?.radius),
    '--okta-register-padding': sides(style.spacing?.padding),
  });

  /** The canvas is a document of its own, which has to have the widget too. */
  function load({ head, defaultView }) {
    if (
      defaultView.customElements.get('okta-register') ||
      head.querySelector('[data-okta-preview]')
    )
      return;
    const script = head.ownerDocument.createElement('script');
    Object.assign(script, { type: 'module', src: window.oktaRegister.script });
    script.dataset.oktaPreview = '';
    head.append(script);
  }

  function Preview({ theme, headingLevel }) {
    const place = useRef(null);
    useEffect(() => {
      const { ownerDocument } = place.current;
      load(ownerDocument);
      const widget = ownerDocument.createElement('okta-register');
      for (const [name, said] of Object.entries({
        preview: '',
        theme,
        'heading-level': headingLevel,
      }))
        widget.setAttribute(name, said);
      place.current.replaceChildren(widget);
    }, [theme, headingLevel]);
    return h('div', { ref: place });
  }

  blocks.registerBlockType('okta-register/sign-up', {
    edit({ attributes, setAttributes }) {
      const { theme, headingLevel } = attributes;
      const choose = (label, name, options) =>
        h(SelectControl, {
          label,
          value: String(attributes[name]),
          options,
          onChange: (chosen) =>
            setAttributes({ [name]: name === 'theme' ? chosen : Number(chosen) }),
          __next40pxDefaultSize: true,
          __nextHasNoMarginBottom: true,
        });
      return h(
        'div',
        useBlockProps({ style: properties(attributes) }),
        h(
          InspectorControls,
          null,
          h(
            PanelBody,
            { title: __('Settings', DOMAIN) },
            choose(__('Theme', DOMAIN), 'theme', [
              { value: 'inherit', label: __('As the site', DOMAIN) },
              { value: 'light', label: __('Light', DOMAIN) },
              { value: 'dark', label: __('Dark', DOMAIN) },
              { value: 'system', label: __('As the visitor prefers', DOMAIN) },
            ]),
            choose(
              __('Level of headings', DOMAIN),
              'headingLevel',
              [1, 2, 3, 4, 5, 6].map((level) => ({ value: String(level), label: `H${level}` })),
            ),
          ),
        ),
        h(Preview, { theme, headingLevel }),
      );
    },
    save: () => null,
  });
})(window.wp);
