type Versioned = CustomElementConstructor & { readonly version?: string };

/**
 * Registers a tag once. A second copy of the library on the page leaves the first in place, and says
 * so in the console when the versions differ.
 */
export function define(tag: string, element: Versioned): void {
  register(tag, element);
}

function register(tag: string, element: Versioned): void {
  const registered = customElements.get(tag) as Versioned | undefined;
  if (!registered) {
    customElements.define(tag, element);
  } else if (registered !== element && registered.version !== element.version) {
    console.warn(
      `<${tag}> ${registered.version} is already on this page; ${element.version} is not used.`,
    );
  }
}
