/** Gives the page the focus, where what had it leaves with its buttons. */
export function focusPage(): void {
  document.getElementById('main')?.focus({ preventScroll: true });
}
