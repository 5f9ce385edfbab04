/** Sets styles that are reckoned, one by one: the content security policy refuses whole style attributes. */
export const styled = (styles: Record<string, string | number>) => (element: HTMLElement) => {
  for (const [name, value] of Object.entries(styles)) element.style.setProperty(name, String(value));
};
